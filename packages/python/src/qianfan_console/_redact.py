"""Takes secrets out of what is shown."""

from __future__ import annotations

import base64
import copy
import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

MASK = "***"
_SECRET_HEADER = re.compile(r"auth|token|cookie|secret|password|credential|signature|api-?key|access-?key", re.I)
_LEAST_ENCODED = 8
"""Below this length a secret in another encoding is too short to tell from other text."""


def redactor(secrets: Iterable[str | None]) -> Callable[[str], str]:
    """Makes a function that takes secrets out of any text, in every form in which they come back."""
    given = [secret for secret in secrets if secret]
    if not given:
        return lambda text: text

    # Made at its first use: a call that succeeds and is not watched never needs it, and it costs more than a signature.
    @cache
    def pattern() -> re.Pattern[str]:
        forms = {form for secret in given for form in _forms(secret)}
        # The longest first: a form that is part of another one would leave the rest of it.
        return re.compile("|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True)))

    return lambda text: pattern().sub(MASK, text)


def _forms(secret: str) -> set[str]:
    percent = [quote(secret, safe="-._~"), quote(secret, safe="-._~!'()*")]
    lower = [re.sub("%..", lambda code: code.group().lower(), form) for form in percent]
    escaped = json.dumps(secret, ensure_ascii=False)[1:-1]
    forms = {secret, *percent, *lower, percent[0].replace("%20", "+"), escaped, escaped.replace("/", "\\/")}
    forms |= {quote(form, safe="-._~") for form in percent}
    if len(secret) < _LEAST_ENCODED:
        return forms
    data = secret.encode()
    return forms | {data.hex(), data.hex().upper()} | {form for offset in range(3) for form in _base64(data, offset)}


def _base64(data: bytes, offset: int) -> tuple[str, str]:
    """The letters of Base64 that a secret alone decides, when `offset` other bytes stand before it; in both alphabets."""
    text = base64.b64encode(bytes(offset) + data).decode().rstrip("=")
    inner = text[-(-offset * 8 // 6) : (offset + len(data)) * 8 // 6]
    return inner, inner.replace("+", "-").replace("/", "_")


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be shown."""
    return {name: MASK if _SECRET_HEADER.search(name) else value for name, value in headers.items()}


def redact_body(body: Any, paths: Iterable[str]) -> Any:
    """A copy of an answer without the values at the paths that the spec marks as secret; lists are gone through."""
    shown = copy.deepcopy(body) if paths else body
    for path in paths:
        _mask(shown, path.split("."))
    return shown


def _mask(node: Any, parts: list[str]) -> None:
    if isinstance(node, list):
        for each in node:
            _mask(each, parts)
    elif isinstance(node, dict) and parts[0] in node:
        if len(parts) > 1:
            _mask(node[parts[0]], parts[1:])
        else:
            node[parts[0]] = MASK
