"""Actions with their client in place, for both kinds of clients."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._actions import ACTIONS
from ._errors import InputError
from ._network import run, run_each
from ._options import CallOptions
from ._paging import pages, rows_of
from ._send import Response, send
from ._state import State

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, Self
else:
    from typing import ParamSpec

P = ParamSpec("P")
Output = TypeVar("Output")
Item = TypeVar("Item")


class Listed(Generic[Output, Item]):
    """Type of a signature whose answer is one page of rows."""


class Group:
    """Some actions, by the next part of their dotted names. On a class it is a description; on a client it can be called."""

    _state: State

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, owner: Any, kind: type | None = None) -> Self:
        if owner is None or hasattr(self, "_state"):
            return self
        bound = owner.__dict__[self._name] = copy.copy(self)
        bound._state = owner._state
        return bound


class _Bound(Group, Generic[P, Output]):
    def __init__(self, name: str, signature: Callable[..., Any]) -> None:
        self.action = ACTIONS[name]
        # What help() and inspect.signature() look at.
        self.__wrapped__ = signature
        self.__doc__ = signature.__doc__

    def __repr__(self) -> str:
        return f"<action {self.action.name}>"

    def _given(self, args: tuple[Any, ...], keywords: dict[str, Any]) -> tuple[Any, ...]:
        if args:
            hint = f"{self.action.name} takes keyword arguments: {', '.join(self.action.inputs) or 'none'}."
            raise InputError("InvalidInput", hint, action=self.action.name)
        options = cast(CallOptions, keywords.pop("options", None) or {})
        return self._state, self.action, self.action.input_of(keywords), options

    def _send(self, args: tuple[Any, ...], keywords: dict[str, Any]) -> Coroutine[Any, Any, Response[Any]]:
        return send(*self._given(args, keywords))


class BoundAction(_Bound[P, Output]):
    """An action: call it with keyword arguments."""

    def __init__(self, name: str, signature: Callable[P, Output]) -> None:
        super().__init__(name, signature)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Output:
        return cast(Output, run(self._send(args, kwargs)).body)

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> Response[Output]:
        """As the call, with status, headers and the number of attempts."""
        return run(self._send(args, kwargs))


class BoundList(BoundAction[P, Output], Generic[P, Output, Item]):
    """An action that lists, page by page."""

    def __init__(self, name: str, signature: Callable[P, Listed[Output, Item]]) -> None:
        super().__init__(name, cast(Any, signature))

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Output]:
        """Every page; it is fetched when it is asked for."""
        return run_each(pages(*self._given(args, kwargs)))

    def items(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Item]:
        """Every item of every page."""
        return (item for page in self.pages(*args, **kwargs) for item in rows_of(self.action, page))


class AsyncBoundAction(_Bound[P, Output]):
    """An action to await: call it with keyword arguments."""

    def __init__(self, name: str, signature: Callable[P, Output]) -> None:
        super().__init__(name, signature)

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Output:
        return cast(Output, (await self._send(args, kwargs)).body)

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> Response[Output]:
        """As the call, with status, headers and the number of attempts."""
        return await self._send(args, kwargs)


class AsyncBoundList(AsyncBoundAction[P, Output], Generic[P, Output, Item]):
    """An action that lists, page by page."""

    def __init__(self, name: str, signature: Callable[P, Listed[Output, Item]]) -> None:
        super().__init__(name, cast(Any, signature))

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Output]:
        """Every page; it is fetched when it is asked for."""
        return cast("AsyncIterator[Output]", pages(*self._given(args, kwargs)))

    def items(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Item]:
        """Every item of every page."""
        return (item async for page in self.pages(*args, **kwargs) for item in rows_of(self.action, page))
