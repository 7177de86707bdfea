"""What a client holds: its options, resolved, and the little that changes."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar, Union

from ._action import PLATFORM_URL, check_base_url
from ._credentials import Credentials, Provider, Token, default_credentials, environment, read_profile
from ._errors import CredentialsError
from ._network import Port
from ._options import Hooks, RetryOptions

log = logging.getLogger("qianfan_console")
Given = TypeVar("Given")
Proof = TypeVar("Proof", bound=Union[Credentials, Token])

_AHEAD, _PAUSE = 300.0, 30.0
"""What ends is renewed so many seconds before; when that failed, not again so soon."""
BUDGET, COST = 500, 5
"""Repeats that a client may make: each costs, and a success gives one back."""


class Source(Generic[Proof]):
    """Keys or a token: one request for them under way however many calls wait, kept until they are about to end."""

    def __init__(self, state: State, load: Callable[[], Awaitable[Proof]], keeps: bool = True) -> None:
        self._state, self._load, self._lock, self._keeps = state, load, state.port.lock(), keeps
        self._held: Proof | None = None
        self._quiet_until = float("-inf")

    async def get(self) -> Proof:
        state, held = self._state, self._held
        left = held.left(state.time()) if held and self._keeps else 0.0
        if held is None or left <= 0 or (left <= _AHEAD and state.now() >= self._quiet_until):
            try:
                held = await self._ask(held)
            except CredentialsError:
                # Renewal ahead of time fails no call that the old keys can still sign.
                if held is None or left <= 0:
                    raise
        if held.left(state.time()) <= 0:
            raise CredentialsError("ExpiredCredentials", "The session token has ended. Get new temporary keys.")
        return held

    async def _ask(self, old: Proof | None) -> Proof:
        """Asks, unless another call has done so meanwhile."""
        async with self._lock:
            if self._held is None or self._held is old:
                self._quiet_until = self._state.now() + _PAUSE
                self._held = await self._load()
            return self._held

    async def renew(self, refused: Proof) -> bool:
        """Asks again, since the platform refused these. Says whether there are others now."""
        try:
            return await self._ask(refused) != refused
        except CredentialsError:
            return False


@dataclass
class State:
    """The options of a client, resolved, and the little that changes."""

    port: Port
    exchange: Callable[[State], Awaitable[Token]] = field(repr=False)
    credentials: Credentials | Provider | Literal[False] | None = None
    api_key: str | Callable[[], str] | None = field(default=None, repr=False)
    profile: str | None = None
    base_url: str | None = None
    allow_insecure_http: bool | None = None
    timeout: float = 60.0
    retry: RetryOptions | Literal[False] = field(default_factory=RetryOptions)
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    user_agent: str | None = None
    hooks: Hooks = field(default_factory=dict)
    now: Callable[[], float] = time.time
    sleep: Callable[[float], object] | None = None
    random: Callable[[], float] = random.random
    clock_offset: float = 0.0
    calls: int = 0
    budget: int = BUDGET

    def __post_init__(self) -> None:
        self.keys = Source(self, self._load_keys)
        # A function of the caller knows best when its API key changes.
        self.tokens = Source(self, self._load_token, keeps=not callable(self.api_key))

    def time(self) -> float:
        """The platform's time, in seconds."""
        return self.now() + self.clock_offset

    def origin(self) -> str:
        """The base URL; the environment is read at the first call."""
        if self.base_url is None:
            variables = environment(self.profile)
            named = variables.get("QIANFAN_CONSOLE_API_BASE_URL") or variables.get("QIANFAN_CONSOLE_BASE_URL")
            has_keys = self.credentials is not None or (self.profile is None and "QIANFAN_ACCESS_KEY" in variables)
            if not named and not has_keys:
                named = read_profile(self.profile or variables.get("QIANFAN_PROFILE"), variables).get("base_url")
            allowed = self.allow_insecure_http
            insecure = variables.get("QIANFAN_ALLOW_HTTP") == "1" if allowed is None else allowed
            self.base_url = check_base_url(named or PLATFORM_URL, insecure)
        return self.base_url

    async def wait(self, seconds: float) -> None:
        await self.port.sleep(seconds) if self.sleep is None else self.sleep(seconds)

    def emit(self, hook: Literal["request", "response", "retry", "error"], event: Callable[[], dict[str, Any]]) -> None:
        if run := self.hooks.get(hook):
            try:
                run(event())
            except Exception as error:
                log.error("The hook %r failed: %s", hook, error)

    async def proof(self, bearer: bool) -> Credentials | Token | None:
        """What a call proves itself with now; None for unsigned calls."""
        if bearer:
            return await self.tokens.get()
        return None if self.credentials is False else await self.keys.get()

    async def renew(self, refused: Credentials | Token | None) -> bool:
        """Whether there is something else now than what the platform refused."""
        source: Source[Any] = self.tokens if isinstance(refused, Token) else self.keys
        return refused is not None and await source.renew(refused)

    async def _load_keys(self) -> Credentials:
        given = self.credentials or (lambda: default_credentials(self.profile))
        return given if isinstance(given, Credentials) else await self._ask(given, Credentials, "credentials provider")

    async def _load_token(self) -> Token:
        variables = environment() if self.api_key is None and self.profile is None else {}
        found = variables.get("QIANFAN_API_KEY") or variables.get("APPBUILDER_TOKEN")
        given = found if self.api_key is None else self.api_key
        if given is None:
            return await self.exchange(self)
        return Token(given if isinstance(given, str) else await self._ask(given, str, "function of api_key"))

    async def _ask(self, function: Callable[[], Any], kind: type[Given], name: str) -> Given:
        """What a function of the caller gives. What it raises may hold a secret, so its kind alone is told."""
        try:
            given = await self.port.ask(function)
            if isinstance(given, kind):
                return given
            failure = f"gave no {kind.__name__}"
        except CredentialsError:
            raise
        except Exception as error:
            failure = f"failed: {type(error).__name__}"
        raise CredentialsError("CredentialsProviderFailed", f"The {name} {failure}.")
