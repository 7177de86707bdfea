"""Waits for states."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ._action import Action
from ._answer import value_at
from ._errors import WaiterError
from ._options import CallOptions, RetryOptions, check_number
from ._send import send
from ._state import State

Output = TypeVar("Output")
_KEPT = 10
_PATIENCE = RetryOptions(attempts=8, base_delay=1.0)
"""A wait goes on for hours, so a poll outlives a network that is away for a minute."""


@dataclass(frozen=True)
class Waiter(Generic[Output]):
    """A state to wait for: which read to poll, how often, and which states end it. Unknown states are waited through."""

    name: str
    action: Action
    delay: float
    """Seconds between two polls at first."""
    acceptors: Sequence[tuple[str, Any, str]]
    """Path in the answer, value, and `success` or `failure`."""


async def wait(
    state: State, waiter: Waiter[Any], given: Mapping[str, Any], options: CallOptions,
    max_wait: float | None, min_delay: float | None, max_delay: float | None, on_poll: Callable[[Any], object] | None,
) -> Any:  # fmt: skip
    """Polls until the state is reached."""
    first = waiter.delay if min_delay is None else min_delay
    longest = first * 4 if max_delay is None else max_delay
    for name, value in (("max_wait", max_wait), ("min_delay", first), ("max_delay", longest)):
        if value is not None:
            check_number(name, value, 0)
    action, started, states, pause = waiter.action, state.now(), list[Any](), first
    patient: CallOptions = {"retry": _PATIENCE, **options}
    while True:
        body = (await send(state, action, given, patient)).body
        states = [*states, value_at(body, waiter.acceptors[0][0])][-_KEPT:]
        elapsed = state.now() - started
        if on_poll:
            on_poll(body)
        met = next((each for each in waiter.acceptors if _same(value_at(body, each[0]), each[1])), None)
        if met and met[2] == "success":
            return body
        if met:
            what = f"{waiter.name}: {action.name} reached {met[1]!r}, from which this cannot come any more."
            raise WaiterError("WaiterFailed", what, states=states, last=body, outcome="refused", action=action.name)
        if max_wait is not None and elapsed >= max_wait:
            what = f"{waiter.name}: not reached within {max_wait:g} s; last seen: {states[-1]!r}."
            raise WaiterError("WaiterTimeout", what, states=states, last=body, outcome="refused", action=action.name)
        # The last pause ends with the time there is, so that nothing is given up before.
        spread = pause * (0.9 + state.random() * 0.2)
        await state.wait(spread if max_wait is None else min(spread, max_wait - elapsed))
        pause = min(longest, pause * 1.5)


def _same(value: Any, wanted: Any) -> bool:
    return type(value) is type(wanted) and bool(value == wanted)
