"""The two clients."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

import httpx

from ._action import check_base_url
from ._bound import Group
from ._credentials import Credentials
from ._errors import InputError
from ._network import AsyncPort, Port, SyncPort, run
from ._options import CallOptions, ClientOptions, check_headers, check_names, check_options
from ._send import Response, exchange_token, find_action, send
from ._state import State
from ._tree import AsyncGroups, Groups
from ._waiting import Waiter, wait

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

Output = TypeVar("Output")


def _state(port: Port, options: Mapping[str, Any]) -> State:
    """Checks the options of a client; nothing is read or sent before the first call."""
    check_names("option", options, ClientOptions.__annotations__)
    given = {name: value for name, value in options.items() if value is not None and name not in ("proxy", "verify")}
    check_options(given)
    check_names("hook", given.get("hooks", ()), ("request", "response", "retry", "error"))
    check_headers({"user-agent": given.get("user_agent", "")})
    given["headers"] = check_headers(given.get("headers"))
    pair = [given.pop(name, None) for name in ("access_key_id", "secret_access_key", "session_token")]
    if any(pair):
        given["credentials"] = Credentials(pair[0] or "", pair[1] or "", pair[2])
    credentials = given.get("credentials", False)
    if credentials is not False and not isinstance(credentials, Credentials) and not callable(credentials):
        what = "The option credentials must be Credentials(...), a function that gives them, or False."
        raise InputError("InvalidOption", what)
    if "base_url" in given:
        is_allowed = given.get("allow_insecure_http", os.environ.get("QIANFAN_ALLOW_HTTP") == "1")
        given["base_url"] = check_base_url(given["base_url"], is_allowed)
    return State(port, exchange_token, **given)


def _http(kind: type[Output], options: Mapping[str, Any]) -> Output:
    """The HTTP client beneath; it obeys HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""
    try:
        return kind(proxy=options.get("proxy"), verify=options.get("verify", True))  # type: ignore[call-arg]
    except (ValueError, httpx.InvalidURL):
        pass  # What it says may hold the proxy's password.
    what = "The proxy of the proxy option, HTTP_PROXY, HTTPS_PROXY or ALL_PROXY is not a URL like http://host:3128."
    raise InputError("InvalidProxy", what)


class _Client(Group):
    """What the two clients have in common."""

    def _call(self, action: str, input: Any, route: str | None, options: Any) -> Coroutine[Any, Any, Response[Any]]:
        return send(self._state, find_action(action, route), {} if input is None else input, options or CallOptions())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._state.base_url or ''}>"


class Qianfan(_Client, Groups):
    """Every action of the management API of Baidu Qianfan on one object.

    百度千帆管控接口的同步客户端，所有接口按名称组织在一个对象上。

    Keys come from `QIANFAN_ACCESS_KEY` and `QIANFAN_SECRET_KEY`, the `.env` file, or a profile, unless they are given.

    Args:
        http_client: an `httpx.Client` of your own, which you close
        **options: see `ClientOptions`

    Raises:
        InputError: an option is out of its range
        CredentialsError: a key is missing of a pair

    Example:
        >>> with Qianfan() as qianfan:
        ...     qianfan.finetuning.task.stop(task_id="task-5kjifvzerc5n")["result"]
        True
    """

    def __init__(self, *, http_client: httpx.Client | None = None, **options: Unpack[ClientOptions]) -> None:
        self._own = http_client is None
        self._http = http_client or _http(httpx.Client, options)
        self._state = _state(SyncPort(self._http), options)

    def call(
        self, action: str, input: Mapping[str, Any] | None = None, *, route: str | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:  # fmt: skip
        """Calls any action, by its Action name or its dotted name, with the platform's input; one that is not known needs `route`.

        Raises:
            InputError: `UnknownAction`, `AmbiguousAction`, `InvalidRoute`

        Example:
            >>> qianfan.call("StopFineTuningTask", {"taskId": "task-5kjifvzerc5n"})["result"]
            True
        """
        body: dict[str, Any] = run(self._call(action, input, route, options)).body
        return body

    def close(self) -> None:
        """Closes the connections."""
        if self._own:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncQianfan(_Client, AsyncGroups):
    """As `Qianfan`, to be awaited, on asyncio or trio; providers of credentials may be coroutine functions.

    百度千帆管控接口的异步客户端，参数与 Qianfan 相同。
    """

    def __init__(self, *, http_client: httpx.AsyncClient | None = None, **options: Unpack[ClientOptions]) -> None:
        self._own = http_client is None
        self._http = http_client or _http(httpx.AsyncClient, options)
        self._state = _state(AsyncPort(self._http), options)

    async def call(
        self, action: str, input: Mapping[str, Any] | None = None, *, route: str | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:  # fmt: skip
        """As `Qianfan.call`."""
        body: dict[str, Any] = (await self._call(action, input, route, options)).body
        return body

    async def aclose(self) -> None:
        """Closes the connections."""
        if self._own:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


@overload
def wait_until(
    qianfan: Qianfan, waiter: Waiter[Output], *, max_wait: float | None = ..., min_delay: float | None = ...,
    max_delay: float | None = ..., on_poll: Callable[[Output], object] | None = ...,
    options: CallOptions | None = ..., **input: Any,
) -> Output: ...  # fmt: skip
@overload
def wait_until(
    qianfan: AsyncQianfan, waiter: Waiter[Output], *, max_wait: float | None = ..., min_delay: float | None = ...,
    max_delay: float | None = ..., on_poll: Callable[[Output], object] | None = ...,
    options: CallOptions | None = ..., **input: Any,
) -> Awaitable[Output]: ...  # fmt: skip
def wait_until(
    qianfan: Qianfan | AsyncQianfan, waiter: Waiter[Any], *, max_wait: float | None = None,
    min_delay: float | None = None, max_delay: float | None = None, on_poll: Callable[[Any], object] | None = None,
    options: CallOptions | None = None, **input: Any,
) -> Any:  # fmt: skip
    """Polls until a state is reached; with an `AsyncQianfan` it has to be awaited.

    轮询直到达到指定状态。

    Args:
        qianfan: the client
        waiter: one of `qianfan_console.waiters`
        max_wait: longest wait in all, in seconds, with one last poll at its end; without it, as long as it takes
        min_delay: pause after the first poll in seconds, the waiter's own by default; grows by half with each poll
        max_delay: longest pause in seconds; four times the first by default
        on_poll: called with every answer
        options: options of the calls
        **input: input of the read that is polled, such as `task_id="task-..."`

    Returns:
        The answer that showed the state.

    Raises:
        WaiterError: `WaiterFailed` when the state cannot come any more, `WaiterTimeout` after `max_wait`

    Example:
        >>> wait_until(qianfan, waiters.fine_tuning_task_done, task_id="task-5kjifvzerc5n", max_wait=3600)
    """
    given = waiter.action.input_of(input)
    waiting = wait(qianfan._state, waiter, given, options or {}, max_wait, min_delay, max_delay, on_poll)
    return run(waiting) if isinstance(qianfan, Qianfan) else waiting
