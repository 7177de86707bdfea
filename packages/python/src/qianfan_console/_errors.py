"""The errors of this library: one tree, under `QianfanError`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

Outcome = Literal["refused", "not-sent", "unknown"]
"""What became of a failed call: the platform said no, it was provably not accepted, or it may have happened."""


class QianfanError(Exception):
    """Base of every error of this library. `code` is stable; the message is for people.

    Attributes:
        code: the platform's own code for refusals, else one of this library's
        outcome: `refused`, `not-sent` or `unknown`
        action: dotted name of the action, where one was called
        request_id: id of the request on the platform, where it answered
        attempts: how many attempts were made
        previous: an earlier attempt of the same call whose outcome is unknown
        verify: the read that tells whether the call happened: `action`, `input` and perhaps `open`
    """

    def __init__(self, code: str, message: str, *, outcome: Outcome = "not-sent", action: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.outcome: Outcome = outcome
        self.action = action
        self.request_id: str | None = None
        self.attempts = 0
        self.previous: QianfanError | None = None
        self.verify: dict[str, Any] | None = None

    def __str__(self) -> str:
        return f"{self.code}: {self.message}" + (f" (request id {self.request_id})" if self.request_id else "")

    def to_dict(self) -> dict[str, Any]:
        """What may be written to a log: no headers, no input, no keys."""
        fields = ("code", "message", "outcome", "action", "request_id", "attempts", "verify")
        shown = {"name": type(self).__name__, **{field: getattr(self, field) for field in fields}}
        return {**shown, "previous": self.previous.to_dict() if self.previous else None}


class ServiceError(QianfanError):
    """The platform refused, in any of its forms and whatever the HTTP status, or said `result: false`.

    Attributes:
        status: HTTP status
        body: the answer as it came: parsed JSON, or text
        retry_after: seconds that the platform asked to wait, or None
    """

    def __init__(
        self, code: str, message: str, *, status: int, body: Any, retry_after: float | None = None, **details: Any
    ):
        super().__init__(code, message, **details)
        self.status = status
        self.body = body
        self.retry_after = retry_after

    def to_dict(self) -> dict[str, Any]:
        return {**super().to_dict(), "status": self.status}


class ConnectionError(QianfanError):  # noqa: A001 (the name that every client of this family uses)
    """The network failed, or the answer could not be read."""


class TimeoutError(QianfanError):  # noqa: A001
    """An attempt took longer than `timeout`."""


class CredentialsError(QianfanError):
    """There are no credentials, or they could not be had."""


class InputError(QianfanError):
    """The input is wrong; nothing was sent."""


class WaiterError(QianfanError):
    """A waiter ended without success: `states` holds the last states seen, `last` the last answer."""

    def __init__(self, code: str, message: str, *, states: Sequence[Any], last: Any, **details: Any) -> None:
        super().__init__(code, message, **details)
        self.states = list(states)
        self.last = last
