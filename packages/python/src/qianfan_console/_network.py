"""What a failure of the network proves, and the two ways to reach the network: waiting and awaiting."""

from __future__ import annotations

import errno
import inspect
import socket
import ssl
import threading
import time
from collections.abc import Coroutine, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import httpx

from ._answer import Evidence
from ._credentials import Credentials, Provider
from ._errors import Outcome

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager

Result = TypeVar("Result")
_NOT_ACCEPTED = {errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH}


def _reasons(error: BaseException | None) -> list[BaseException]:
    """The innermost causes: of each member of a group, else of the error."""
    while error is not None:
        if members := getattr(error, "exceptions", None):
            return [reason for member in members for reason in _reasons(member)]
        if isinstance(error, (ssl.SSLError, socket.gaierror)) or (isinstance(error, OSError) and error.errno):
            return [error]
        inner = error.__cause__ or error.__context__
        if inner is None:
            return [error]
        error = inner
    return []


def _proves(reason: BaseException) -> bool:
    return isinstance(reason, socket.gaierror) or (isinstance(reason, OSError) and reason.errno in _NOT_ACCEPTED)


def evidence_of_network(error: Exception) -> tuple[str, Outcome, Evidence]:
    """This library's stable code for a failure of the network, and what it proves. Proof is a closed list."""
    if isinstance(error, httpx.ConnectTimeout):
        return "NotReachable", "not-sent", "not-accepted"
    reasons = _reasons(error)
    if isinstance(error, httpx.ConnectError):
        if reasons and all(map(_proves, reasons)):
            return "NotReachable", "not-sent", "not-accepted"
        if any(isinstance(reason, ssl.SSLCertVerificationError) for reason in reasons):
            return "CertificateRefused", "not-sent", "untrusted"
    if any(isinstance(reason, ssl.SSLError) for reason in reasons):
        return "TlsFailed", "unknown", "untrusted"
    return "ConnectionLost", "unknown", "unknown"


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


class Port(Protocol):
    """All that the two kinds of clients do differently."""

    async def exchange(self, request: httpx.Request, deadline: Deadline) -> tuple[httpx.Response, str]: ...
    async def sleep(self, seconds: float) -> None: ...
    async def ask(self, provider: Provider) -> Credentials: ...
    def alone(self) -> AbstractAsyncContextManager[None]: ...


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


class SyncPort:
    """Blocks the thread."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self._lock = threading.Lock()

    async def exchange(self, request: httpx.Request, deadline: Deadline) -> tuple[httpx.Response, str]:
        response = self.client.send(request, stream=True, follow_redirects=False)
        try:
            chunks = []
            for chunk in response.iter_bytes():
                chunks.append(chunk)
                if deadline.left < 0:
                    raise httpx.ReadTimeout("The answer took too long.")
        finally:
            response.close()
        return response, b"".join(chunks).decode("utf-8", "replace")

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def ask(self, provider: Provider) -> Credentials:
        given = provider()
        if inspect.isawaitable(given):
            getattr(given, "close", lambda: None)()
            raise TypeError("an async provider needs AsyncQianfan")
        return given

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        with self._lock:
            yield


class AsyncPort:
    """Awaits, on asyncio or trio."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        import anyio  # httpx needs it too, and a synchronous client does not

        self.client = client
        self._anyio = anyio
        self._lock: Any = None

    async def exchange(self, request: httpx.Request, deadline: Deadline) -> tuple[httpx.Response, str]:
        try:
            with self._anyio.fail_after(deadline.left):
                response = await self.client.send(request, stream=True, follow_redirects=False)
                try:
                    content = await response.aread()
                finally:
                    await response.aclose()
        except TimeoutError:
            raise httpx.ReadTimeout("The answer took too long.") from None
        return response, content.decode("utf-8", "replace")

    async def sleep(self, seconds: float) -> None:
        await self._anyio.sleep(seconds)

    async def ask(self, provider: Provider) -> Credentials:
        if inspect.iscoroutinefunction(provider):
            return await provider()  # type: ignore[no-any-return]
        given = await self._anyio.to_thread.run_sync(provider)
        return await given if inspect.isawaitable(given) else given

    def alone(self) -> Any:
        self._lock = self._lock or self._anyio.Lock()
        return self._lock
