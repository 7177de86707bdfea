"""What an action is, and the request that it becomes."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import IO, Any, Literal, Union
from urllib.parse import quote

import httpx

from ._errors import InputError

PLATFORM_URL = "https://qianfan.baidubce.com"
_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|\[?::1\]?|[a-z0-9-]+\.localhost", re.I)
_RAW = "!'()*-._~"

File = Union[Path, IO[bytes], "tuple[str, bytes]"]
"""A file of a form: a path, an open file, or a name and bytes."""


@dataclass(frozen=True)
class Action:
    """What the spec states about an action, as far as the client acts on it."""

    name: str
    """Dotted name: `finetuning.task.stop`."""
    path: str
    """Path on the wire, with `?Action=` where there is one."""
    effect: Literal["read", "write", "destructive"] = "read"
    billable: bool = False
    idempotent: bool = False
    method: str = "POST"
    host: str | None = None
    inputs: Mapping[str, str] = field(default_factory=dict)
    """By keyword: the platform's name of the field."""
    required: tuple[str, ...] = ()
    """Keywords that must be given."""
    free: bool = False
    """Other keywords are fields of their own names."""
    query: tuple[str, ...] = ()
    """Fields that travel in the query."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    multipart: bool = False
    bearer: bool = False
    idempotency_key: str | None = None
    """Field that makes a repeated call the same call."""
    acceptance: str | None = None
    verify: Mapping[str, Any] | None = None
    paginated: Mapping[str, str] | None = None
    secrets: tuple[str, ...] = ()

    def input_of(self, keywords: Mapping[str, Any]) -> dict[str, Any]:
        """The platform's input of keyword arguments; None counts as not given."""
        given = {name: value for name, value in keywords.items() if value is not None}
        for name in given:
            if name not in self.inputs and not self.free:
                near = get_close_matches(name, self.inputs, 1)
                hint = f"Did you mean {near[0]}?" if near else f"It takes: {', '.join(self.inputs) or 'nothing'}."
                raise InputError("InvalidInput", f"{self.name} takes no {name!r}. {hint}", action=self.name)
        if missing := [name for name in self.required if name not in given]:
            raise InputError("InvalidInput", f"{self.name} needs {', '.join(missing)}.", action=self.name)
        return {self.inputs.get(name, name): value for name, value in given.items()}


@dataclass(frozen=True)
class Request:
    """The part of a request that is the same for every attempt."""

    method: str
    url: str
    content: bytes | None = None
    files: dict[str, Any] | None = None


def build_request(action: Action, given: Mapping[str, Any], extra: Mapping[str, Any], origin: str) -> Request:
    """Turns an action and its input into method, URL and body; raises before anything is sent when it cannot be one."""
    try:
        fields = {**action.defaults, **given, **extra}
        if action.idempotency_key and not fields.get(action.idempotency_key):
            fields[action.idempotency_key] = str(uuid.uuid4())
        queried = [name for name in fields if name in action.query]
        query = "&".join(f"{quote(name, safe='')}={quote(_text(fields.pop(name)), safe=_RAW)}" for name in queried)
        url = origin + action.path + (f"{'&' if '?' in action.path else '?'}{query}" if query else "")
        if action.method == "GET":
            return Request("GET", url)
        if action.multipart:
            return Request(action.method, url, files={name: _part(value) for name, value in fields.items()})
        # What JSON alone can carry, half a character, is escaped as JSON does it.
        return Request(action.method, url, _JSON.encode(fields).encode("utf-8", "backslashreplace"))
    except (TypeError, ValueError, RecursionError, OSError) as error:
        what = f"The input of {action.name} cannot be sent: {error}"
    raise InputError("InvalidInput", what, action=action.name)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, allow_nan=False)


def _part(value: Any) -> Any:
    """Files go in as they are (a path, an open file, or bytes with a name), everything else as text."""
    if isinstance(value, Path):
        return (value.name, value.read_bytes())
    return value if isinstance(value, tuple) or hasattr(value, "read") else (None, _text(value))


def check_base_url(value: str, allow_insecure_http: bool) -> str:
    """Checks a base URL and cuts the slash at its end; a path stays, as a prefix."""
    try:
        url = httpx.URL(value)
    except (httpx.InvalidURL, TypeError):
        url = httpx.URL("")
    code, problem = "InvalidBaseUrl", ""
    if url.scheme not in ("http", "https") or not url.host:
        problem = f"is not a URL. Write it like {PLATFORM_URL}."
    elif url.userinfo or "?" in value or "#" in value:
        problem = "must not hold a user, a query or a fragment."
    elif url.scheme == "http" and not _LOOPBACK.fullmatch(url.host) and not allow_insecure_http:
        code = "InsecureBaseUrl"
        problem = "is plain http: the body is not signed and could be changed on the way. Use https, or allow it by allow_insecure_http or QIANFAN_ALLOW_HTTP=1."
    if problem:
        shown = re.sub(r"//[^/@]*@", "//***@", str(value))
        raise InputError(code, f"The base URL {shown!r} {problem}")
    return str(url).rstrip("/")
