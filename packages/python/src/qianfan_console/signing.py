"""Signs requests with bce-auth-v1.

See https://cloud.baidu.com/doc/Reference/s/njwvz1yfu
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes

from ._errors import InputError

__all__ = ["Signature", "sign", "uri_encode"]

_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})")
_CANONICAL_PATH = re.compile(r"[A-Za-z0-9\-._~/]+")
_CANONICAL_PAIR = re.compile(r"(?!authorization=)[A-Za-z0-9\-._~]+=[A-Za-z0-9\-._~]*", re.I)


@dataclass(frozen=True)
class Signature:
    """A signature, and what it was made of, for comparison with another signer."""

    authorization: str = field(repr=False)
    """Value of the header `Authorization`."""
    canonical_request: str
    """The text that was signed."""
    signing_key: str = field(repr=False)
    """The derived key, hex: as secret as the secret key for as long as the signature is valid."""


def uri_encode(text: str) -> str:
    """Percent-encodes as bce-auth-v1 does: UTF-8, all but `A-Z a-z 0-9 - . _ ~`, in upper-case hex."""
    return quote(text, safe="-._~")


def _recode(text: str) -> str:
    try:
        return (
            uri_encode(unquote_to_bytes(text).decode())
            if "%" in text and not _BROKEN.search(text)
            else uri_encode(text)
        )
    except UnicodeDecodeError:
        # What is no valid encoding stays as it is, since that is what the server sees too.
        return uri_encode(text)


def _canonical_query(query: str) -> str:
    if not query or _CANONICAL_PAIR.fullmatch(query):
        return query
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    recoded = [(_recode(key), _recode(value)) for key, _, value in pairs]
    return "&".join(sorted(f"{key}={value}" for key, value in recoded if key.lower() != "authorization"))


def _canonical(method: str, url: str, headers: Mapping[str, str]) -> tuple[str, str]:
    """The text that is signed, and the names of the headers in it; split by hand, for what is signed is what is sent."""
    scheme, found, rest = url.partition("://")
    if not found:
        raise InputError("InvalidUrl", f"Not an absolute URL: {url}")
    rest, _, query = rest.partition("#")[0].partition("?")
    authority, slash, path = rest.partition("/")
    path = slash + path or "/"
    signed = {name.lower(): value.strip() for name, value in headers.items()}
    if "host" not in signed:
        host = authority.rpartition("@")[2].lower()
        signed["host"] = host.removesuffix(":443" if scheme == "https" else ":80")
    kept = {name: value for name, value in signed.items() if value}
    lines = "\n".join(sorted(f"{uri_encode(name)}:{uri_encode(value)}" for name, value in kept.items()))
    if not _CANONICAL_PATH.fullmatch(path):
        path = "/".join(_recode(segment) for segment in path.split("/"))
    return f"{method.upper()}\n{path}\n{_canonical_query(query)}\n{lines}", ";".join(sorted(kept))


@lru_cache(maxsize=32)
def _signing_key(secret_access_key: str, prefix: str) -> str:
    return hmac.digest(secret_access_key.encode(), prefix.encode(), "sha256").hex()


def format_timestamp(seconds: float) -> str:
    """`2026-04-17T08:00:00Z`: UTC, whole seconds, as bce-auth-v1 writes time."""
    return f"{datetime.fromtimestamp(int(seconds), timezone.utc).replace(tzinfo=None).isoformat()}Z"


def sign(
    method: str,
    url: str,
    headers: Mapping[str, str] | None = None,
    *,
    access_key_id: str,
    secret_access_key: str,
    timestamp: str | datetime | None = None,
    expires_in_seconds: int = 1800,
) -> Signature:
    """Signs a request. Signs exactly the headers given (and `host`); the body is not part of the signature.

    用 bce-auth-v1 为请求签名，只对传入的请求头（以及 host）签名，请求体不参与签名。

    Args:
        method: HTTP method, in any case
        url: absolute URL
        headers: the headers to sign, each of which has to be sent unchanged; `host` comes from the URL when absent
        access_key_id: access key id
        secret_access_key: secret access key; it never leaves this process
        timestamp: UTC, `2026-04-17T08:00:00Z`, or an aware datetime; now by default
        expires_in_seconds: validity from the timestamp on

    Raises:
        InputError: `IncompleteKeys`, `InvalidUrl`, `InvalidTimestamp`, `InvalidExpiration`

    Example:
        >>> sign("POST", "https://qianfan.baidubce.com/v2/finetuning?Action=StopFineTuningTask",
        ...      {"x-bce-date": "2026-04-17T08:00:00Z"}, access_key_id="ak", secret_access_key="sk",
        ...      timestamp="2026-04-17T08:00:00Z").authorization[:37]
        'bce-auth-v1/ak/2026-04-17T08:00:00Z/1'
    """
    if not access_key_id or not secret_access_key:
        raise InputError("IncompleteKeys", "Signing needs access_key_id and secret_access_key; one of them is empty.")
    time = (
        timestamp
        if isinstance(timestamp, str)
        else format_timestamp((timestamp or datetime.now(timezone.utc)).timestamp())
    )
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", time):
        raise InputError("InvalidTimestamp", f"The timestamp {time!r} must look like 2026-04-17T08:00:00Z.")
    if type(expires_in_seconds) is not int or expires_in_seconds < 1:
        raise InputError(
            "InvalidExpiration", f"expires_in_seconds must be a whole number above 0; it is {expires_in_seconds!r}."
        )
    prefix = f"bce-auth-v1/{access_key_id}/{time}/{expires_in_seconds}"
    try:
        text, names = _canonical(method, url, headers or {})
    except UnicodeEncodeError:
        raise InputError("InvalidUrl", "The URL or a header holds half a character (a lone surrogate).") from None
    key = _signing_key(secret_access_key, prefix)
    signature = hmac.digest(key.encode(), text.encode(), "sha256").hex()
    return Signature(f"{prefix}/{names}/{signature}", text, key)
