"""The two clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

import httpx

from ._action import check_base_url
from ._actions import ACTIONS
from ._credentials import Credentials
from ._errors import InputError
from ._network import AsyncPort, Port, SyncPort, run
from ._options import CallOptions, ClientOptions, check_headers, check_number, check_retry
from ._send import State, find_action, send
from ._tree import AsyncGroups, Groups
from ._waiting import Waiter, wait

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

Output = TypeVar("Output")
_HOOKS = ("request", "response", "retry", "error")


def _state(port: Port, options: dict[str, Any]) -> State:
    """Checks the options of a client; nothing is read or sent before the first call."""
    if unknown := set(options) - set(ClientOptions.__annotations__):
        raise InputError("InvalidOption", f"There is no option {', '.join(sorted(unknown))}.")
    given = {name: value for name, value in options.items() if value is not None and name not in ("proxy", "verify")}
    credentials = given.get("credentials")
    pair = (given.pop("access_key_id", None), given.pop("secret_access_key", None), given.pop("session_token", None))
    if any(pair):
        given["credentials"] = credentials = Credentials(pair[0] or "", pair[1] or "", pair[2])
    if not (
        credentials is None or credentials is False or isinstance(credentials, Credentials) or callable(credentials)
    ):
        raise InputError(
            "InvalidOption", "The option credentials must be Credentials(...), a function that gives them, or False."
        )
    if "base_url" in given:
        given["base_url"] = check_base_url(given["base_url"], bool(given.get("allow_insecure_http", _insecure())))
    if "timeout" in given:
        check_number("timeout", given["timeout"], 0.001)
    check_retry(given.get("retry"))
    given["headers"] = check_headers(given.get("headers"))
    if unknown := set(given.get("hooks", ())) - set(_HOOKS):
        raise InputError("InvalidOption", f"There is no hook {', '.join(sorted(unknown))}. Hooks: {', '.join(_HOOKS)}.")
    check_headers({"user-agent": given.get("user_agent", "")})
    return State(port, **given)


def _insecure() -> bool:
    import os

    return os.environ.get("QIANFAN_ALLOW_HTTP") == "1"


def _http(kind: type[Output], options: ClientOptions) -> Output:
    """The HTTP client beneath; it obeys HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""
    failed = False
    try:
        return kind(proxy=options.get("proxy"), verify=options.get("verify", True))  # type: ignore[call-arg]
    except (ValueError, httpx.InvalidURL):
        failed = True  # What it says may hold the proxy's password.
    assert failed
    raise InputError(
        "InvalidProxy",
        "The proxy of the proxy option, HTTP_PROXY, HTTPS_PROXY or ALL_PROXY is no URL like http://host:3128.",
    )


class Qianfan(Groups):
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
        super().__init__(_state(SyncPort(self._http), dict(options)))

    def call(
        self,
        action: str,
        input: Mapping[str, Any] | None = None,
        *,
        route: str | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Calls any action, by its Action name or its dotted name, with the platform's input; one that is not known needs `route`.

        Raises:
            InputError: `UnknownAction`, `AmbiguousAction`, `InvalidRoute`

        Example:
            >>> qianfan.call("StopFineTuningTask", {"taskId": "task-5kjifvzerc5n"})["result"]
            True
        """
        found = find_action(action, route, ACTIONS)
        return run(send(self._state, found, {} if input is None else input, options or {})).body  # type: ignore[no-any-return]

    def close(self) -> None:
        """Closes the connections."""
        if self._own:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._state.base_url or ''}>"


class AsyncQianfan(AsyncGroups):
    """As `Qianfan`, to be awaited, on asyncio or trio; providers of credentials may be coroutine functions.

    百度千帆管控接口的异步客户端，参数与 Qianfan 相同。
    """

    def __init__(self, *, http_client: httpx.AsyncClient | None = None, **options: Unpack[ClientOptions]) -> None:
        self._own = http_client is None
        self._http = http_client or _http(httpx.AsyncClient, options)
        super().__init__(_state(AsyncPort(self._http), dict(options)))

    async def call(
        self,
        action: str,
        input: Mapping[str, Any] | None = None,
        *,
        route: str | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """As `Qianfan.call`."""
        found = find_action(action, route, ACTIONS)
        return (await send(self._state, found, {} if input is None else input, options or {})).body  # type: ignore[no-any-return]

    async def aclose(self) -> None:
        """Closes the connections."""
        if self._own:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._state.base_url or ''}>"


@overload
def wait_until(
    qianfan: Qianfan,
    waiter: Waiter[Output],
    *,
    max_wait: float | None = ...,
    min_delay: float | None = ...,
    max_delay: float | None = ...,
    on_poll: Callable[[Output], object] | None = ...,
    options: CallOptions | None = ...,
    **input: Any,
) -> Output: ...
@overload
def wait_until(
    qianfan: AsyncQianfan,
    waiter: Waiter[Output],
    *,
    max_wait: float | None = ...,
    min_delay: float | None = ...,
    max_delay: float | None = ...,
    on_poll: Callable[[Output], object] | None = ...,
    options: CallOptions | None = ...,
    **input: Any,
) -> Awaitable[Output]: ...
def wait_until(
    qianfan: Qianfan | AsyncQianfan,
    waiter: Waiter[Any],
    *,
    max_wait: float | None = None,
    min_delay: float | None = None,
    max_delay: float | None = None,
    on_poll: Callable[[Any], object] | None = None,
    options: CallOptions | None = None,
    **input: Any,
) -> Any:
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
