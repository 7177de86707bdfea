"""Where keys come from: arguments, environment, `.env` file, profile, command."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Union

from ._errors import CredentialsError

_KEYS_PAGE = "Keys: https://console.bce.baidu.com/iam/#/iam/accesslist"
_PRINTABLE = r"[\x21-\x7e]+"
_PARTS = {"access_key_id": r"[\x21-.0-\x7e]+", "secret_access_key": _PRINTABLE, "session_token": _PRINTABLE}
_ENV_LINE = re.compile(r"""^\s*(?:export\s+)?([\w.-]+)\s*=[ \t]*("(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|[^#\r\n]*)""", re.M)


@dataclass(frozen=True)
class Credentials:
    """Keys of an account or, with a session token, temporary keys. Its representation shows none of them.

    Raises:
        CredentialsError: `IncompleteCredentials`, `MalformedCredentials`
    """

    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)
    expiration: datetime | None = None
    """When temporary keys end; an aware datetime."""

    def __post_init__(self) -> None:
        for part in _PARTS:
            value = getattr(self, part)
            if not value and part != "session_token":
                what = f"There is no {part}. Both access_key_id and secret_access_key are needed."
                raise CredentialsError("IncompleteCredentials", what)
            if value:
                _check_text(part, value)

    def left(self, now: float) -> float:
        """Seconds until they end."""
        return self.expiration.timestamp() - now if self.expiration else float("inf")


@dataclass(frozen=True)
class Token:
    """An API key, or what the access keys were exchanged for."""

    text: str = field(repr=False)
    ends: float = float("inf")

    def __post_init__(self) -> None:
        _check_text("API key", self.text)

    def left(self, now: float) -> float:
        """Seconds until it ends."""
        return self.ends - now


def _check_text(part: str, value: object) -> None:
    if not isinstance(value, str) or not re.fullmatch(_PARTS.get(part, _PRINTABLE), value):
        what = f"The {part} is empty, or holds a character that no key holds. Copy it again."
        raise CredentialsError("MalformedCredentials", what)


Provider = Callable[[], Union[Credentials, Awaitable[Credentials]]]
"""Gives credentials. Called again when they are about to end, and when the platform does not accept them."""


def environment(profile: str | None = None) -> Mapping[str, str]:
    """The variables that count: those that are set, then those of the `.env` file, which nobody means who names a profile."""
    variables = {name: value for name, value in os.environ.items() if value}
    named = variables.get("QIANFAN_DOT_ENV_CONFIG_FILE")
    if profile is not None:
        return variables
    try:
        data = Path(named or ".env").read_bytes()
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        if not named and isinstance(error, OSError):
            return variables
        what = f"The file {named or '.env'} cannot be read ({type(error).__name__})."
        raise CredentialsError("DotEnvUnreadable", what) from None
    found = {name: _unquoted(value.strip()) for name, value in _ENV_LINE.findall(text)}
    return {**{name: value for name, value in found.items() if value}, **variables}


def _unquoted(value: str) -> str:
    """As Node and python-dotenv read a value: three kinds of quotes, line breaks in double ones."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'`":
        return value[1:-1].replace("\\n", "\n") if value[0] == '"' else value[1:-1]
    return value


def _config_file(variables: Mapping[str, str]) -> Path | None:
    """Where the configuration file is: `QIANFAN_CONFIG_FILE`, else `qianfan/config.toml` in the user's folder for it."""
    if named := variables.get("QIANFAN_CONFIG_FILE"):
        return Path(named)
    xdg, home = variables.get("XDG_CONFIG_HOME", ""), os.path.join(os.path.expanduser("~"), ".config")
    folder = variables.get("APPDATA", "") if sys.platform == "win32" else xdg if os.path.isabs(xdg) else home
    return Path(folder, "qianfan", "config.toml") if os.path.isabs(folder) else None


def read_profile(name: str | None, variables: Mapping[str, str]) -> dict[str, Any]:
    """A profile of the configuration file: the one named, its `default_profile`, or `default`; empty when there is none."""
    file = _config_file(variables)
    config = _read_config(file) if file else None
    if config is None and (name or variables.get("QIANFAN_CONFIG_FILE")):
        what = f"The configuration file {file or 'of this user'} does not exist."
        raise CredentialsError("ConfigFileUnreadable", what)
    profiles = (config or {}).get("profile", {})
    named = name or (config or {}).get("default_profile")
    if not isinstance(profiles, dict) or not all(isinstance(each, dict) for each in profiles.values()):
        what = f"In the configuration file {file} profiles are tables: [profile.default]."
        raise CredentialsError("ConfigFileMalformed", what)
    if named and named not in profiles:
        what = f"There is no profile {named!r} in {file}. Profiles: {', '.join(profiles) or 'none'}."
        raise CredentialsError("UnknownProfile", what)
    return dict(profiles.get(named or "default", {}))


def _read_config(file: Path) -> dict[str, Any] | None:
    try:
        with open(file, "rb") as handle:
            is_open = sys.platform != "win32" and os.fstat(handle.fileno()).st_mode & 0o077
            data = b"" if is_open else handle.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        what = f"The configuration file {file} cannot be read: {error.strerror}."
        raise CredentialsError("ConfigFileUnreadable", what) from None
    if is_open:
        what = f"Others can read or change the configuration file {file}, which holds keys. Run: chmod 600 '{file}'"
        raise CredentialsError("ConfigFileReadable", what)
    try:
        found: dict[str, Any] = _toml().loads(data.decode("utf-8-sig"))
        return found
    except ImportError:
        code, what = "ConfigFileUnreadable", "needs tomli on Python 3.10: pip install 'qianfan-console[toml]'."
    except ValueError as error:
        # The parser's message may quote what the file holds; only the place is told.
        place = re.search(r"\(at .*?\)$", str(error))
        code, what = "ConfigFileMalformed", f"is not TOML {place.group() if place else ''}."
    raise CredentialsError(code, f"The configuration file {file} {what}")


def _toml() -> Any:
    """The reader of TOML: Python's own from 3.11 on."""
    return importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")


def command_credentials(command: str | list[str], timeout: float = 60.0) -> Credentials:
    """Runs a command that prints keys as JSON: `accessKeyId`, `secretAccessKey`, `sessionToken`, `expiration`.

    Neither what it prints nor its standard error is ever shown: both may hold keys.

    Raises:
        CredentialsError: `CredentialCommandFailed`
    """
    found, problem, is_shell = None, "printed JSON that is not an object.", isinstance(command, str)
    try:
        done = subprocess.run(command, shell=is_shell, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout)
        if done.returncode:
            problem = f"ended with status {done.returncode}; run it by hand to see why."
        else:
            found = json.loads(done.stdout)
    except OSError as error:
        problem = f"could not be started ({error.strerror})."
    except ValueError:
        problem = "printed something that is not JSON."
    except subprocess.TimeoutExpired:
        problem = f"took longer than {timeout} s."
    # Raised out here: an exception under way would carry the output along.
    if not isinstance(found, dict):
        program = ((command.split() if isinstance(command, str) else command) or [""])[0]
        must = "It must print JSON with accessKeyId and secretAccessKey, and end with status 0."
        raise CredentialsError("CredentialCommandFailed", f"The credential command {program!r} {problem} {must}")
    access, secret, token = (found.get(name) or "" for name in ("accessKeyId", "secretAccessKey", "sessionToken"))
    return Credentials(access, secret, token or None, _date(found.get("expiration")))


def _date(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(re.sub("Z$", "+00:00", text)) if text else None
    except (TypeError, ValueError):
        what = "The expiration is not a date. Write it like 2026-04-17T08:00:00Z."
        raise CredentialsError("MalformedCredentials", what) from None


def default_credentials(profile: str | None = None) -> Credentials:
    """Finds keys as the other clients of this family do: environment, `.env`, then a profile, which may name a command.

    Raises:
        CredentialsError: what was found where, and what to do; never with a key
    """
    variables = environment(profile)
    access, secret = variables.get("QIANFAN_ACCESS_KEY"), variables.get("QIANFAN_SECRET_KEY")
    if profile is None and access and secret:
        return Credentials(access, secret, variables.get("QIANFAN_SESSION_TOKEN"))
    if profile is None and (access or secret):
        missing = "QIANFAN_SECRET_KEY" if access else "QIANFAN_ACCESS_KEY"
        raise CredentialsError("IncompleteCredentials", f"{missing} is not set; both keys are needed. {_KEYS_PAGE}")
    found = read_profile(profile or variables.get("QIANFAN_PROFILE"), variables)
    access, secret = found.get("access_key") or "", found.get("secret_key") or ""
    if not access and (command := found.get("credential_command")):
        return command_credentials(command)
    if not access and not secret:
        where = f"profile {profile!r} holds none" if profile else "no .env file or profile has them"
        what = f"There are no keys: QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY are not set, and {where}. {_KEYS_PAGE}"
        raise CredentialsError("NoCredentials", what)
    return Credentials(access, secret, found.get("session_token"))
