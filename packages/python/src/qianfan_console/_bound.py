"""Actions with their client in place, for both kinds of clients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._action import Action
from ._errors import InputError
from ._network import run, run_each
from ._options import CallOptions
from ._paging import pages, rows_of
from ._send import Response, State, send

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, Self
else:
    from typing import ParamSpec

P = ParamSpec("P")
Output = TypeVar("Output")
Item = TypeVar("Item")
Node = TypeVar("Node")


class Listed(Generic[Output, Item]):
    """Type of a signature whose answer is one page of rows."""


class _Bound(Generic[P, Output]):
    def __init__(self, state: State, action: Action, signature: Callable[..., Any]) -> None:
        self._state = state
        self.action = action
        # What help() and inspect.signature() look at.
        self.__wrapped__ = signature
        self.__doc__ = signature.__doc__

    def __repr__(self) -> str:
        return f"<action {self.action.name}>"

    def _input(self, args: tuple[Any, ...], keywords: dict[str, Any]) -> tuple[dict[str, Any], CallOptions]:
        if args:
            hint = f"{self.action.name} takes keyword arguments: {', '.join(self.action.inputs) or 'none'}."
            raise InputError("InvalidInput", hint, action=self.action.name)
        options = cast(CallOptions, keywords.pop("options", None) or {})
        return self.action.input_of(keywords), options

    def _send(self, args: tuple[Any, ...], keywords: dict[str, Any]) -> Coroutine[Any, Any, Response[Any]]:
        given, options = self._input(args, keywords)
        return send(self._state, self.action, given, options)

    def _pages(self, args: tuple[Any, ...], keywords: dict[str, Any]) -> AsyncIterator[Any]:
        given, options = self._input(args, keywords)
        return pages(self._state, self.action, given, options)


class BoundAction(_Bound[P, Output]):
    """An action: call it with keyword arguments."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Output:
        return cast(Output, run(self._send(args, kwargs)).body)

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> Response[Output]:
        """As the call, with status, headers and the number of attempts."""
        return run(self._send(args, kwargs))


class BoundList(BoundAction[P, Output], Generic[P, Output, Item]):
    """An action that lists, page by page."""

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Output]:
        """Every page; it is fetched when it is asked for."""
        return run_each(self._pages(args, kwargs))

    def items(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Item]:
        """Every item of every page."""
        return (item for page in self.pages(*args, **kwargs) for item in rows_of(self.action, page))


class AsyncBoundAction(_Bound[P, Output]):
    """An action to await: call it with keyword arguments."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Output:
        return cast(Output, (await self._send(args, kwargs)).body)

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> Response[Output]:
        """As the call, with status, headers and the number of attempts."""
        return await self._send(args, kwargs)


class AsyncBoundList(AsyncBoundAction[P, Output], Generic[P, Output, Item]):
    """An action that lists, page by page."""

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Output]:
        """Every page; it is fetched when it is asked for."""
        return self._pages(args, kwargs)

    async def items(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Item]:
        """Every item of every page."""
        async for page in self._pages(args, kwargs):
            for item in rows_of(self.action, page):
                yield item


class Group:
    """Some actions, by the next part of their dotted names."""

    def __init__(self, state: State) -> None:
        self._state = state


class _Field(Generic[Node]):
    """A part of a group, made when it is first looked at."""

    def __init__(self, make: Callable[[State], Any], doc: str | None) -> None:
        self._make = make
        self.__doc__ = doc

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    if TYPE_CHECKING:

        def __get__(self, group: Any, owner: Any = None) -> Node: ...

    else:

        def __get__(self, group: Group | None, owner: type | None = None) -> Node | Self:
            if group is None:
                return self
            made = group.__dict__[self._name] = self._make(group._state)
            return made


def group(kind: type[Node]) -> _Field[Node]:
    return _Field(cast(Any, kind), kind.__doc__)


def _field(kind: Any, name: str, signature: Callable[..., Any]) -> _Field[Any]:
    from ._actions import ACTIONS

    return _Field(lambda state: kind(state, ACTIONS[name], signature), signature.__doc__)


def method(name: str, signature: Callable[P, Output]) -> _Field[BoundAction[P, Output]]:
    return _field(BoundAction, name, signature)


def lister(name: str, signature: Callable[P, Listed[Output, Item]]) -> _Field[BoundList[P, Output, Item]]:
    return _field(BoundList, name, signature)


def async_method(name: str, signature: Callable[P, Output]) -> _Field[AsyncBoundAction[P, Output]]:
    return _field(AsyncBoundAction, name, signature)


def async_lister(name: str, signature: Callable[P, Listed[Output, Item]]) -> _Field[AsyncBoundList[P, Output, Item]]:
    return _field(AsyncBoundList, name, signature)
