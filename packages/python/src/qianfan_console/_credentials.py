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
from typing import Any, Union, cast

from ._errors import CredentialsError

_KEYS_PAGE = "Keys: https://console.bce.baidu.com/iam/#/iam/accesslist"
_PARTS = ("access_key_id", "secret_access_key", "session_token")


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
            value: Any = getattr(self, part)
            if not value and part != "session_token":
                raise CredentialsError(
                    "IncompleteCredentials", f"There is no {part}. Both access_key_id and secret_access_key are needed."
                )
            if value and (not isinstance(value, str) or not re.fullmatch(r"[\x21-\x7e]+", value)):
                raise CredentialsError(
                    "MalformedCredentials", f"The {part} holds white space or what is not ASCII text. Copy it again."
                )
        if "/" in self.access_key_id:
            raise CredentialsError("MalformedCredentials", "The access_key_id holds a slash. Copy it again.")

    def left(self, now: float) -> float:
        """Seconds until they end."""
        return self.expiration.timestamp() - now if self.expiration else float("inf")


Provider = Callable[[], Union[Credentials, Awaitable[Credentials]]]
"""Gives credentials. Called again when they are about to end, and when the platform does not accept them."""


def _text_of(path: Path) -> str:
    data = path.read_bytes()
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if wide else "utf-8-sig")


def environment(profile: str | None = None) -> Mapping[str, str]:
    """The variables that count: those that are set, then those of the `.env` file, which nobody means who names a profile."""
    variables = {name: value for name, value in os.environ.items() if value}
    if profile is not None:
        return variables
    named = variables.get("QIANFAN_DOT_ENV_CONFIG_FILE")
    try:
        text = _text_of(Path(named or ".env"))
    except (OSError, UnicodeDecodeError) as error:
        if named or not isinstance(error, OSError):
            raise CredentialsError(
                "DotEnvUnreadable", f"The file {named or '.env'} cannot be read ({type(error).__name__})."
            ) from None
        return variables
    return {**_parse_env(text), **variables}


def _parse_env(text: str) -> dict[str, str]:
    """Lines `NAME=value`, as Node and python-dotenv read them: quotes, `export`, comments."""
    line = r"""^\s*(?:export\s+)?([\w.-]+)\s*=[ \t]*("(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|[^#\r\n]*)"""
    found = {name: value.strip() for name, value in re.findall(line, text, re.M)}
    return {name: _unquoted(value) for name, value in found.items() if value}


def _unquoted(value: str) -> str:
    if value[0] == value[-1] and value[0] in "\"'`" and len(value) > 1:
        return value[1:-1].replace("\\n", "\n") if value[0] == '"' else value[1:-1]
    return value


def config_file(variables: Mapping[str, str]) -> Path | None:
    """Where the configuration file is: `QIANFAN_CONFIG_FILE`, else `qianfan/config.toml` in the user's folder for it."""
    if named := variables.get("QIANFAN_CONFIG_FILE"):
        return Path(named)
    if sys.platform == "win32":
        folder = variables.get("APPDATA")
    else:
        xdg, home = variables.get("XDG_CONFIG_HOME", ""), os.path.expanduser("~")
        folder = xdg if os.path.isabs(xdg) else os.path.join(home, ".config")
    return Path(folder, "qianfan", "config.toml") if folder and os.path.isabs(folder) else None


def read_profile(name: str | None, variables: Mapping[str, str]) -> dict[str, Any]:
    """A profile of the configuration file: the one named, its `default_profile`, or `default`; empty when there is none."""
    file = config_file(variables)
    config = _read_config(file) if file else None
    if config is None:
        if name or variables.get("QIANFAN_CONFIG_FILE"):
            raise CredentialsError(
                "ConfigFileUnreadable", f"The configuration file {file or 'of this user'} does not exist."
            )
        return {}
    profiles = config.get("profile", {})
    chosen = name or config.get("default_profile") or "default"
    if not isinstance(profiles, dict) or not all(isinstance(each, dict) for each in profiles.values()):
        raise CredentialsError(
            "ConfigFileMalformed", f"In the configuration file {file} profiles are tables: [profile.default]."
        )
    if chosen not in profiles and (name or config.get("default_profile")):
        raise CredentialsError(
            "UnknownProfile", f"There is no profile {chosen!r} in {file}. Profiles: {', '.join(profiles) or 'none'}."
        )
    return {"name": chosen, **profiles.get(chosen, {})}


def _read_config(file: Path) -> dict[str, Any] | None:
    try:
        with open(file, "rb") as handle:
            if sys.platform != "win32" and os.fstat(handle.fileno()).st_mode & 0o077:
                what = f"Others can read or change the configuration file {file}, which holds keys. Run: chmod 600 '{file}'"
                raise CredentialsError("ConfigFileReadable", what)
            data = handle.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise CredentialsError(
            "ConfigFileUnreadable", f"The configuration file {file} cannot be read: {error.strerror}."
        ) from None
    toml = _toml()
    if toml is None:
        raise CredentialsError(
            "ConfigFileUnreadable", f"Python 3.10 reads {file} with tomli: pip install 'qianfan-console[toml]'."
        )
    try:
        return cast("dict[str, Any]", toml.loads(data.decode("utf-8-sig")))
    except ValueError as error:
        # The parser's message may quote what the file holds; only the place is told.
        place = re.search(r"\(at .*?\)$", str(error))
        raise CredentialsError(
            "ConfigFileMalformed", f"The configuration file {file} is not TOML {place.group() if place else ''}."
        ) from None


def _toml() -> Any:
    """The reader of TOML: Python's own from 3.11 on."""
    for name in ("tomllib", "tomli"):
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    return None


def command_credentials(command: str | list[str], timeout: float = 60.0) -> Credentials:
    """Runs a command that prints keys as JSON: `accessKeyId`, `secretAccessKey`, `sessionToken`, `expiration`.

    Neither what it prints nor its standard error is ever shown: both may hold keys.

    Raises:
        CredentialsError: `CredentialCommandFailed`
    """
    program = command.split()[0] if isinstance(command, str) and command.strip() else command[0] if command else ""

    def failed(why: str) -> CredentialsError:
        must = "It must print JSON with accessKeyId and secretAccessKey, and end with status 0."
        return CredentialsError("CredentialCommandFailed", f"The credential command {program!r} {why} {must}")

    problem = ""
    found: Any = None
    try:
        done = subprocess.run(
            command, shell=isinstance(command, str), stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout
        )
        problem = f"ended with status {done.returncode}; run it by hand to see why." if done.returncode else ""
        found = None if problem else json.loads(done.stdout)
    except (OSError, ValueError) as error:
        problem = (
            f"could not be started ({error.strerror})."
            if isinstance(error, OSError)
            else "printed something that is not JSON."
        )
    except subprocess.TimeoutExpired:
        problem = f"took longer than {timeout} s."
    # Raised out here: an exception under way would carry the output along.
    if not problem and not isinstance(found, dict):
        problem = "printed JSON that is no object."
    if problem:
        raise failed(problem)
    return Credentials(
        found.get("accessKeyId") or "",
        found.get("secretAccessKey") or "",
        found.get("sessionToken") or None,
        _date(found.get("expiration")),
    )


def _date(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(re.sub("Z$", "+00:00", text)) if text else None
    except (TypeError, ValueError):
        raise CredentialsError(
            "MalformedCredentials", "The expiration is no date. Write it like 2026-04-17T08:00:00Z."
        ) from None


def default_credentials(profile: str | None = None) -> Credentials:
    """Finds keys as the other clients of this family do: environment, `.env`, then a profile, which may name a command.

    Raises:
        CredentialsError: what was found where, and what to do; never with a key
    """
    variables = environment(profile)
    access, secret = variables.get("QIANFAN_ACCESS_KEY"), variables.get("QIANFAN_SECRET_KEY")
    if profile is None and (access or secret):
        if not (access and secret):
            missing = "QIANFAN_SECRET_KEY" if access else "QIANFAN_ACCESS_KEY"
            raise CredentialsError("IncompleteCredentials", f"{missing} is not set; both keys are needed. {_KEYS_PAGE}")
        return Credentials(access, secret, variables.get("QIANFAN_SESSION_TOKEN"))
    found = read_profile(profile or variables.get("QIANFAN_PROFILE"), variables)
    if command := found.get("credential_command"):
        if not found.get("access_key"):
            return command_credentials(command)
    if not found.get("access_key") and not found.get("secret_key"):
        where = f"profile {profile!r} holds none" if profile else "no .env file or profile has them"
        what = f"There are no keys: QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY are not set, and {where}. {_KEYS_PAGE}"
        raise CredentialsError("NoCredentials", what)
    return Credentials(found.get("access_key") or "", found.get("secret_key") or "", found.get("session_token"))
