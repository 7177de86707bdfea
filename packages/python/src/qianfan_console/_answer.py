"""Reads answers: a body, or an error with what it proves."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Literal

from ._action import Action
from ._errors import ConnectionError, Outcome, QianfanError, ServiceError

Evidence = Literal["not-accepted", "clock-or-key", "throttled", "unknown", "refused", "untrusted"]
"""What a failed attempt tells: the columns of the table of what may be repeated."""

_TOLD_BY: tuple[tuple[Evidence, Collection[int], set[str]], ...] = (
    ("clock-or-key", (), {"RequestExpired", "SignatureDoesNotMatch", "InvalidAccessKeyId"}),
    ("throttled", (429,), {"4", "18", "336501", "336502"}),
    ("unknown", (408, *range(500, 1000)), {"500000", "336100", "336000", "1", "2", "InternalError"}),
)
_STATED: dict[str | None, Outcome] = {"refused": "refused", "not-sent": "not-sent", "unknown": "unknown"}
_SAFE = 2**53 - 1


@dataclass
class Failure:
    """A failed attempt: the error and what it proves."""

    error: QianfanError
    evidence: Evidence
    repairable: bool = False


def may_repeat(action: Action, evidence: Evidence) -> bool:
    """The table of what may be repeated, row by row."""
    same = action.effect == "read" or action.idempotent or action.idempotency_key is not None
    columns = {"not-accepted": True, "throttled": not action.billable, "unknown": same and not action.billable}
    return columns.get(evidence, False)


def evidence_of(status: int, code: str) -> Evidence:
    """What a refusal by the platform proves, by HTTP status and code."""
    for evidence, statuses, codes in _TOLD_BY:
        if code in codes or status in statuses:
            return evidence
    return "refused"


def _integer(digits: str) -> int | str:
    """An integer beyond 2^53 arrives as its digits in every language of this family."""
    return int(digits) if len(digits) < 18 and abs(int(digits)) <= _SAFE else digits


def parse_json(text: str) -> Any:
    """The value of a JSON text; None when it is not JSON."""
    try:
        return json.loads(text, parse_int=_integer, parse_constant=int)  # int refuses NaN and Infinity
    except (ValueError, RecursionError):
        return None


def value_at(value: Any, path: str) -> Any:
    """Reads a dotted path: `result.pageInfo.nextMarker`. None where a part is missing."""
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def date_of(text: str | None) -> float | None:
    """Seconds since 1970 of an HTTP date."""
    try:
        return parsedate_to_datetime(text).timestamp() if text else None
    except (ValueError, OverflowError):
        return None


def _refusal(status: int, headers: Mapping[str, str], fields: dict[str, Any]) -> tuple[str, str] | None:
    """Finds code and message in any of the platform's forms: V2, V1, inference, IAM's headers."""
    header = headers.get("x-bce-error-message") or ""
    if "could not find credential" in header.lower():
        # `NotFound, cause: Could not find credential.` is how IAM says that it does not know an access key.
        return "InvalidAccessKeyId", header
    inner = (value_at(fields, "error.code"), headers.get("x-bce-error-code"), header.split(",")[0])
    codes = [fields.get("code"), fields.get("error_code"), *inner]
    messages = [fields.get("message"), fields.get("error_msg"), value_at(fields, "error.message"), header]
    message = next((text for text in messages if isinstance(text, str) and text), "")
    for code in codes:
        if isinstance(code, (str, int)) and not isinstance(code, bool) and str(code) not in ("", "0"):
            return str(code), message
    if status >= 400:
        return f"Http{status}", message
    return (
        ("SuccessFalse", message or "The platform answered success: false.") if fields.get("success") is False else None
    )


def _retry_after(headers: Mapping[str, str], now: float) -> float | None:
    value = headers.get("retry-after") or ""
    if re.fullmatch(r"\s*[-+]?\d+(\.\d+)?\s*", value):
        return max(0.0, float(value))
    until = date_of(value)
    # A date is by the platform's clock, so it is compared with that.
    return None if until is None else max(0.0, until - (date_of(headers.get("date")) or now))


def _excerpt(text: str) -> str:
    return re.sub(r"\s+", " ", text[:200] + "..." if len(text) > 200 else text).strip()


def read_answer(
    action: Action, status: int, headers: Mapping[str, str], text: str, now: float
) -> dict[str, Any] | Failure:
    """Turns status, headers and text into a body or a failure."""
    body = parse_json(text)
    fields: dict[str, Any] = body if isinstance(body, dict) else {}
    refusal = _refusal(status, headers, fields)
    is_refused = action.acceptance is not None and fields.get(action.acceptance) is False
    if not refusal and isinstance(body, dict) and not is_refused:
        return fields
    ids = (fields.get("requestId"), headers.get("x-bce-request-id"), fields.get("log_id"))
    failure = (
        _refused(action, status, headers, text, body, refusal, now)
        if refusal or is_refused
        else _unreadable(action, status, text)
    )
    failure.error.request_id = next((str(each) for each in ids if each is not None), None)
    return failure


def _unreadable(action: Action, status: int, text: str) -> Failure:
    what = f"HTTP {status} came with {f'what is not a JSON object: {_excerpt(text)}' if text else 'an empty answer'}"
    return Failure(ConnectionError("UnreadableAnswer", what, outcome="unknown", action=action.name), "unknown")


def _refused(
    action: Action, status: int, headers: Mapping[str, str], text: str, body: Any, refusal: Any, now: float
) -> Failure:
    words = f"The platform answered {action.acceptance}: false: it did not accept {action.name}."
    code, message = refusal or ("ResultFalse", words)
    evidence = evidence_of(status, code) if refusal else "refused"
    words = message or f"The platform answered HTTP {status}" + (f": {_excerpt(text)}." if text else " without a word.")
    is_unknown = evidence == "unknown" or (evidence == "throttled" and action.billable)
    outcome: Outcome = "unknown" if is_unknown else "refused"
    if code.startswith("Gateway") and (stated := _STATED.get(headers.get("x-qianfan-outcome"))):
        # A gateway of this family repeats on its side, so nothing but its own rate limit is repeated on this one.
        outcome = stated
        evidence = evidence if evidence == "throttled" else "untrusted" if outcome == "unknown" else "refused"
    wait, shown = _retry_after(headers, now), text if body is None else body
    error = ServiceError(code, words, status=status, body=shown, retry_after=wait, outcome=outcome, action=action.name)
    previous = headers.get("x-qianfan-previous") or ""
    if re.fullmatch(r"\w{1,64}", previous, re.A):
        # It says so when an earlier attempt of its own may have happened.
        words = "An earlier attempt of the gateway may have happened."
        error.previous = ConnectionError(previous, words, outcome="unknown", action=action.name)
    return Failure(error, evidence)
