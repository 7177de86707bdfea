"""What a failure of the network proves, and the two ways to reach the network: waiting and awaiting."""

from __future__ import annotations

import errno
import inspect
import socket
import ssl
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar, Union

import httpx

from ._answer import Failure
from ._errors import ConnectionError, TimeoutError

Result = TypeVar("Result")
_NOT_ACCEPTED = {errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH}


def _reasons(error: BaseException) -> list[BaseException]:
    """The innermost causes: of each member of a group, else of the error."""
    if members := getattr(error, "exceptions", None):
        return [reason for member in members for reason in _reasons(member)]
    inner = error.__cause__ or error.__context__
    is_known = isinstance(error, ssl.SSLError) or _proves(error) or (isinstance(error, OSError) and error.errno)
    return [error] if is_known or inner is None else _reasons(inner)


def _proves(reason: BaseException) -> bool:
    return isinstance(reason, socket.gaierror) or (isinstance(reason, OSError) and reason.errno in _NOT_ACCEPTED)


def network_failure(error: Exception, action: str, host: str, timeout: float, redact: Callable[[str], str]) -> Failure:
    """A failure of the network as an error, and what it proves. Proof is a closed list: anything else may have happened."""
    reasons = _reasons(error)
    connecting = isinstance(error, httpx.ConnectError)
    if isinstance(error, httpx.TimeoutException) and not isinstance(error, httpx.ConnectTimeout):
        is_queued = isinstance(error, httpx.PoolTimeout)
        what = (
            f"{'There was no free connection for' if is_queued else 'No answer came to'} {action} within {timeout:g} s."
        )
        late = TimeoutError("Timeout", what, outcome="not-sent" if is_queued else "unknown", action=action)
        return Failure(late, "not-accepted" if is_queued else "unknown")
    what = f"{action} did not get through to {host}: {redact(f'{type(error).__name__}: {error}')}"
    lost = ConnectionError("ConnectionLost", what, outcome="unknown", action=action)
    if isinstance(error, httpx.ConnectTimeout) or (connecting and all(map(_proves, reasons))):
        lost.code, lost.outcome = "NotReachable", "not-sent"
        return Failure(lost, "not-accepted")
    if connecting and any(isinstance(reason, ssl.SSLCertVerificationError) for reason in reasons):
        lost.code, lost.outcome = "CertificateRefused", "not-sent"
        return Failure(lost, "untrusted")
    if isinstance(error, httpx.ProxyError):
        lost.code, lost.outcome = "ProxyRefused", "not-sent"
        return Failure(lost, "not-accepted" if str(error).startswith("5") else "refused")
    if any(isinstance(reason, ssl.SSLError) for reason in reasons):
        lost.code = "TlsFailed"
        return Failure(lost, "untrusted")
    return Failure(lost, "unknown")


class Deadline(dict[str, float]):
    """What httpx takes as time-outs: every phase of an attempt gets what is left of the whole."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        return self._end - time.monotonic()

    def get(self, key: str, default: Any = None) -> float:
        return max(self.left, 0.001)


def run(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Runs what never waits for an event loop: all that a `SyncPort` does is done when it returns."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    coroutine.close()
    raise RuntimeError("A synchronous client was given something to await.")


def run_each(generator: Any) -> Iterator[Any]:
    """Runs an asynchronous generator in the same way."""
    while True:
        try:
            yield run(generator.__anext__())
        except StopAsyncIteration:
            return


class _ThreadLock:
    def __init__(self) -> None:
        self._lock = threading.Lock()

    async def __aenter__(self) -> None:
        self._lock.acquire()

    async def __aexit__(self, *_: object) -> None:
        self._lock.release()


class SyncPort:
    """Blocks the thread. With `AsyncPort`, all that the two kinds of clients do differently."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.lock: Callable[[], Any] = _ThreadLock

    async def exchange(self, request: httpx.Request, deadline: Deadline) -> tuple[httpx.Response, bytes]:
        response, chunks = self.client.send(request, stream=True, follow_redirects=False), []
        try:
            for chunk in response.iter_bytes():
                chunks.append(chunk)
                if deadline.left < 0:
                    raise httpx.ReadTimeout("The answer took too long.")
        finally:
            response.close()
        return response, b"".join(chunks)

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def ask(self, provider: Callable[[], Any]) -> Any:
        given = provider()
        if inspect.isawaitable(given):
            getattr(given, "close", lambda: None)()
            raise TypeError("an async provider needs AsyncQianfan")
        return given


class AsyncPort:
    """Awaits, on asyncio or trio."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        import anyio  # httpx needs it too, and a synchronous client does not

        self.client = client
        self._anyio = anyio
        self.lock: Callable[[], Any] = anyio.Lock

    async def exchange(self, request: httpx.Request, deadline: Deadline) -> tuple[httpx.Response, bytes]:
        with self._anyio.move_on_after(deadline.left):
            response = await self.client.send(request, stream=True, follow_redirects=False)
            try:
                return response, await response.aread()
            finally:
                await response.aclose()
        raise httpx.ReadTimeout("The answer took too long.")

    async def sleep(self, seconds: float) -> None:
        await self._anyio.sleep(seconds)

    async def ask(self, provider: Callable[[], Any]) -> Any:
        if inspect.iscoroutinefunction(provider):
            return await provider()
        given = await self._anyio.to_thread.run_sync(provider)
        return await given if inspect.isawaitable(given) else given


Port = Union[SyncPort, AsyncPort]
