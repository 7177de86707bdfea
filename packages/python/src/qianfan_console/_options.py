"""Options of clients and calls."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, TypedDict, Union

from ._credentials import Credentials, Provider
from ._errors import InputError

_HEADER_NAME, _HEADER_VALUE = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"), re.compile(r"[\t\x20-\x7e]*")


@dataclass(frozen=True)
class RetryOptions:
    """What may be repeated is decided by the action; this says how often, how long and how fast.

    Attributes:
        attempts: attempts in all, the first one included
        base_delay: longest wait before the first repeat, in seconds; doubles with each
        max_delay: longest wait between two attempts, in seconds; a longer Retry-After is obeyed
        max_time: cap on the whole call in seconds, waits included; no attempt starts after it

    Raises:
        InputError: `InvalidOption`
    """

    attempts: int = 3
    base_delay: float = 0.2
    max_delay: float = 20.0
    max_time: float = 300.0

    def __post_init__(self) -> None:
        for option in fields(self):
            check_number(f"retry.{option.name}", getattr(self, option.name), 1 if option.name == "attempts" else 0)


class CallOptions(TypedDict, total=False):
    """Options of one call, as `options={...}`."""

    timeout: float
    """Limit of one attempt in seconds; the client's by default."""
    retry: Union[RetryOptions, Literal[False]]
    """Repeats of this call; False for none."""
    headers: Mapping[str, str]
    """More headers. They travel unsigned."""
    extra: Mapping[str, Any]
    """More fields of the input, in the platform's spelling: what it takes and this version does not know."""


Hooks = Mapping[Literal["request", "response", "retry", "error"], Callable[[dict[str, Any]], object]]
"""Functions that watch: `request` (an attempt goes out), `response`, `retry`, `error` (the call failed for good).

Each is given a dictionary with `call`, `action` and `attempt`, and what there is to tell; keys, tokens and signatures
are masked. One that raises is reported to the log and changes nothing.
"""


class ClientOptions(TypedDict, total=False):
    """Options of `Qianfan` and `AsyncQianfan`."""

    access_key_id: str | None
    """The keys, where they are not taken from the environment, `.env` or a profile."""
    secret_access_key: str | None
    session_token: str | None
    credentials: Credentials | Provider | Literal[False] | None
    """`Credentials`, a function that gives them, or False to send unsigned."""
    api_key: str | Callable[[], str] | None
    """For actions that take one; text, or a function that gives it. `QIANFAN_API_KEY` or `APPBUILDER_TOKEN` by default, else
    a token of an hour that the access keys are exchanged for."""
    profile: str | None
    """Takes this profile of the configuration file and looks nowhere else."""
    base_url: str | None
    """Another base URL, such as that of the mock; a path is a prefix."""
    allow_insecure_http: bool | None
    """Allows plain http to a host that is not loopback."""
    timeout: float | None
    """Limit of one attempt in seconds; 60 by default."""
    retry: RetryOptions | Literal[False] | None
    """False for no repeats."""
    headers: Mapping[str, str] | None
    """Headers of every call. They travel unsigned."""
    hooks: Hooks | None
    user_agent: str | None
    """Put in front of this library's own."""
    proxy: str | None
    """As httpx takes it; HTTPS_PROXY and its like by default."""
    verify: Any
    """As httpx takes it."""
    now: Callable[[], float] | None
    """The clock in seconds, for tests."""
    sleep: Callable[[float], object] | None
    """Waits, for tests."""
    random: Callable[[], float] | None
    """From 0 to 1, for tests."""


def check_names(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Refuses names that nobody reads."""
    if unknown := set(given) - set(known):
        names = f"There is no {what} {', '.join(sorted(unknown))}. It can be: {', '.join(known)}."
        raise InputError("InvalidOption", names)


def check_number(name: str, value: object, least: float) -> None:
    """Refuses a number that would make a call hang, or repeat without end."""
    if type(value) not in (int, float) or not math.isfinite(value) or value < least:  # type: ignore[arg-type, operator]
        raise InputError("InvalidOption", f"The option {name} must be a number of at least {least:g}; it is {value!r}.")


def check_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Headers as they travel: names in lower case, so that no second spelling of one gets through."""
    for name, value in (headers or {}).items():
        if not (_HEADER_NAME.fullmatch(str(name)) and _HEADER_VALUE.fullmatch(str(value))):
            what = f"The header {name!r} cannot be sent: it holds a character that no header may hold."
            raise InputError("InvalidHeader", what)
    return {name.lower(): str(value).strip() for name, value in (headers or {}).items()}


def check_options(options: Mapping[str, Any]) -> None:
    """Checks what a call and a client have in common."""
    if options.get("timeout") is not None:
        check_number("timeout", options["timeout"], 0.001)
    retry = options.get("retry")
    if retry is not None and retry is not False and not isinstance(retry, RetryOptions):
        raise InputError("InvalidOption", f"The option retry must be RetryOptions(...) or False; it is {retry!r}.")
