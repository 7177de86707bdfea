"""Reads answers: a body, or an error with what it proves."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Literal, cast

from ._action import Action
from ._errors import ConnectionError, Outcome, QianfanError, ServiceError

Evidence = Literal["not-accepted", "clock-or-key", "throttled", "unknown", "refused", "untrusted"]
"""What a failed attempt tells: the columns of the table of what may be repeated."""

_CLOCK_OR_KEY = {"RequestExpired", "SignatureDoesNotMatch", "InvalidAccessKeyId"}
_THROTTLING = {"4", "18", "336501", "336502"}
_MAY_HAVE_HAPPENED = {"500000", "336100", "336000", "1", "2", "InternalError"}
_SAFE = 2**53 - 1


@dataclass
class Failure:
    """A failed attempt: the error and what it proves."""

    error: QianfanError
    evidence: Evidence
    repairable: bool = False


def may_repeat(action: Action, evidence: Evidence) -> bool:
    """The table of what may be repeated, row by row."""
    if evidence == "not-accepted":
        return True
    if evidence == "throttled":
        return not action.billable
    same = action.effect == "read" or action.idempotent or action.idempotency_key is not None
    return evidence == "unknown" and not action.billable and same


def evidence_of(status: int, code: str) -> Evidence:
    """What a refusal by the platform proves, by HTTP status and code."""
    if code in _CLOCK_OR_KEY:
        return "clock-or-key"
    if status == 429 or code in _THROTTLING:
        return "throttled"
    return "unknown" if status >= 500 or status == 408 or code in _MAY_HAVE_HAPPENED else "refused"


def _integer(digits: str) -> int | str:
    """An integer beyond 2^53 arrives as its digits in every language of this family."""
    return int(digits) if len(digits) < 16 or (len(digits) < 18 and abs(int(digits)) <= _SAFE) else digits


def _no_constant(name: str) -> None:
    raise ValueError(name)


def parse_json(text: str) -> Any:
    """The value of a JSON text; None when it is no JSON."""
    try:
        return json.loads(text, parse_int=_integer, parse_constant=_no_constant)
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


def _refusal(status: int, headers: Mapping[str, str], body: Any) -> tuple[str, str] | None:
    """Finds code and message in any of the platform's forms: V2, V1, inference, IAM's headers."""
    fields = body if isinstance(body, dict) else {}
    nested = fields["error"] if isinstance(fields.get("error"), dict) else {}
    header = headers.get("x-bce-error-message") or ""
    if "could not find credential" in header.lower():
        # `NotFound, cause: Could not find credential.` is how IAM says that it does not know an access key.
        return "InvalidAccessKeyId", header
    codes = [
        fields.get("code"),
        fields.get("error_code"),
        nested.get("code"),
        headers.get("x-bce-error-code"),
        header.split(",")[0],
    ]
    said = [
        code
        for code in codes
        if isinstance(code, (str, int)) and not isinstance(code, bool) and str(code) not in ("", "0")
    ]
    messages = [fields.get("message"), fields.get("error_msg"), nested.get("message"), header]
    message = next((text for text in messages if isinstance(text, str) and text), "")
    if said:
        return str(said[0]), message
    if status >= 400:
        return f"Http{status}", message
    return (
        ("SuccessFalse", message or "The platform answered success: false.") if fields.get("success") is False else None
    )


def _retry_after(headers: Mapping[str, str], now: float) -> float | None:
    value = headers.get("retry-after")
    if not value:
        return None
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
    fields = body if isinstance(body, dict) else {}
    ids = (fields.get("requestId"), headers.get("x-bce-request-id"), fields.get("log_id"))
    request_id = next((str(each) for each in ids if each is not None), None)
    refusal = _refusal(status, headers, body)
    evidence: Evidence = evidence_of(status, refusal[0]) if refusal else "refused"
    if not refusal and not isinstance(body, dict):
        what = f"what is no JSON object: {_excerpt(text)}" if text else "an empty answer"
        lost = ConnectionError(
            "UnreadableAnswer", f"HTTP {status} came with {what}", outcome="unknown", action=action.name
        )
        lost.request_id = request_id
        return Failure(lost, "unknown")
    if not refusal:
        if not action.acceptance or fields.get(action.acceptance) is not False:
            return fields
        refusal = ("ResultFalse", f"The platform answered {action.acceptance}: false: it did not accept {action.name}.")
    code, message = refusal
    words = message or f"The platform answered HTTP {status}" + (f": {_excerpt(text)}." if text else " without a word.")
    unknown = evidence == "unknown" or (evidence == "throttled" and action.billable)
    outcome: Outcome = "unknown" if unknown else "refused"
    stated = headers.get("x-qianfan-outcome") if code.startswith("Gateway") else None
    if stated in ("refused", "not-sent", "unknown"):
        # A gateway of this family repeats on its side, so nothing but its own rate limit is repeated on this one.
        outcome = cast(Outcome, stated)
        evidence = evidence if evidence == "throttled" else "untrusted" if outcome == "unknown" else "refused"
    wait = _retry_after(headers, now)
    shown = text if body is None else body
    error = ServiceError(code, words, status=status, body=shown, retry_after=wait, outcome=outcome, action=action.name)
    error.request_id = request_id
    previous = headers.get("x-qianfan-previous") or ""
    if re.fullmatch(r"\w{1,64}", previous, re.A):
        # A gateway repeats on its side, and says so when an earlier attempt of its own may have happened.
        words = "An earlier attempt of the gateway may have happened."
        error.previous = ConnectionError(previous, words, outcome="unknown", action=action.name)
    return Failure(error, evidence)
