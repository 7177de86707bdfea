"""Sends an action: the one loop that repeats anything, written once for both kinds of clients."""

from __future__ import annotations

import logging
import platform
import random
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote

import httpx

from ._action import PLATFORM_URL, Action, Request, build_request, check_base_url
from ._answer import Failure, date_of, may_repeat, parse_json, read_answer, value_at
from ._credentials import Credentials, Provider, default_credentials, environment, read_profile
from ._errors import ConnectionError, CredentialsError, InputError, QianfanError, ServiceError, TimeoutError
from ._network import Deadline, Port, evidence_of_network
from ._options import CallOptions, Hooks, RetryOptions, check_headers, check_options
from ._redact import redact_body, redact_headers, redactor
from ._version import version
from .signing import format_timestamp, sign

Output = TypeVar("Output")
log = logging.getLogger("qianfan_console")

_VALID_FOR = 300
"""Seconds a signature is valid for: the body is not covered by it, so the time is short."""
_SKEW = 60.0
"""A clock is wrong when the platform's differs by more than this, in seconds."""
_AHEAD, _URGENT, _PAUSE = 300.0, 60.0, 30.0
"""Temporary keys are renewed so long before they end; calls wait for that with less than so much left; not tried again so soon."""
_BUDGET, _COST = 500, 5
_OF_THE_BODY = ("content-type", "content-length", "transfer-encoding")
_USER_AGENT = f"qianfan-console/{version} python/{platform.python_version()} httpx/{httpx.__version__}"


@dataclass(frozen=True)
class Response(Generic[Output]):
    """An answer with what came with it: `body`, `status`, `headers`, and how many `attempts` it took."""

    body: Output
    status: int
    headers: Mapping[str, str]
    attempts: int


@dataclass
class State:
    """The options of a client, resolved, and the little that changes."""

    port: Port
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
    budget: int = _BUDGET
    held: Credentials | None = None
    quiet_until: float = float("-inf")
    bearer: tuple[str, float] = field(default=("", 0.0), repr=False)

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
        if self.sleep is None:
            await self.port.sleep(seconds)
        else:
            self.sleep(seconds)

    def emit(self, hook: Literal["request", "response", "retry", "error"], event: Callable[[], dict[str, Any]]) -> None:
        if run := self.hooks.get(hook):
            try:
                run(event())
            except Exception as error:
                log.error("The hook %r failed: %s", hook, error)

    async def keys(self) -> Credentials | None:
        """The keys to sign with now; None for unsigned calls. One request for them under way, however many wait."""
        if self.credentials is False:
            return None
        held = self.credentials if isinstance(self.credentials, Credentials) else self.held
        left = held.left(self.time()) if held else 0.0
        if not isinstance(self.credentials, Credentials) and (held is None or self._is_due(left)):
            try:
                held = await self.load(held)
            except CredentialsError:
                # Renewal ahead of time fails no call that the old keys can still sign.
                if left <= 0 or held is None:
                    raise
        if held is None or held.left(self.time()) <= 0:
            raise CredentialsError("ExpiredCredentials", "The session token has ended. Get new temporary keys.")
        return held

    def _is_due(self, left: float) -> bool:
        return left <= 0 or (left <= _AHEAD and self.now() >= self.quiet_until)

    async def load(self, old: Credentials | None) -> Credentials:
        """Asks the provider, unless another call has done so meanwhile."""
        async with self.port.alone():
            if self.held is not None and self.held != old:
                return self.held
            self.quiet_until = self.now() + _PAUSE
            assert not isinstance(self.credentials, Credentials) and self.credentials is not False
            provider = self.credentials or (lambda: default_credentials(self.profile))
            failure = ""
            try:
                self.held = await self.port.ask(provider)
            except CredentialsError:
                raise
            except Exception as error:
                failure = f"The credentials provider failed: {type(error).__name__}"
            if not failure and not isinstance(self.held, Credentials):
                failure = "The credentials provider gave no Credentials."
            if failure:
                self.held = old
                raise CredentialsError("CredentialsProviderFailed", failure)
            return self.held  # type: ignore[return-value]

    async def renew(self, refused: Credentials) -> bool:
        """Asks again, since the platform refused these keys. Says whether there are others now."""
        if self.credentials is False or isinstance(self.credentials, Credentials):
            return False
        try:
            return await self.load(refused) != refused
        except CredentialsError:
            return False

    async def token(self) -> str:
        """The API key for actions that take one; without one, a short-lived token that the keys pay for."""
        if self.api_key is not None:
            return self.api_key if isinstance(self.api_key, str) else self.api_key()
        token, ends = self.bearer
        if self.time() >= ends:
            from ._actions import ACTIONS

            lifetime = 3600
            answer = await send(self, ACTIONS["iam.bearerToken.create"], {"expireInSeconds": lifetime}, {})
            token = str(answer.body.get("token", ""))
            self.bearer = (token, self.time() + lifetime - _AHEAD)
        return token


async def send(state: State, action: Action, given: Mapping[str, Any], options: CallOptions) -> Response[Any]:
    """Checks the input, then makes attempts until one succeeds or none may follow."""
    check_options(options)
    origin = state.origin()
    # Another base URL stands for the whole platform: a mock or a gateway, with all its hosts.
    host = action.host if action.host and origin == PLATFORM_URL else origin
    extra = options.get("extra")
    built = build_request(action, {**given, **extra} if extra else given, host)
    # The type and length of a body belong to the body: a caller's would lose the boundary of a form.
    more = {**state.headers, **check_headers(options.get("headers"))}
    built.headers.update({name: value for name, value in more.items() if name not in _OF_THE_BODY})
    retry = options.get("retry", state.retry) or RetryOptions(attempts=1)
    state.calls += 1
    call, started = state.calls, state.now()
    earlier: QianfanError | None = None
    repaired, attempts = False, 0
    while True:
        attempts += 1
        event = {"call": call, "action": action.name, "attempt": attempts}
        result = await attempt(state, action, built, options.get("timeout", state.timeout), event)
        if isinstance(result, Response):
            state.budget = min(_BUDGET, state.budget + 1)
            return Response(result.body, result.status, result.headers, attempts)
        error = result.error
        wait = _wait_before(state, action, result, retry, attempts, started, repaired)
        if wait is None:
            break
        repaired = repaired or result.evidence == "clock-or-key"
        earlier = error if error.outcome == "unknown" else error.previous or earlier
        log.warning("%s: attempt %d failed (%s); again in %.3f s", action.name, attempts, error.code, wait)
        state.emit("retry", lambda: {**event, "error": error, "delay": wait})  # noqa: B023 (called at once)
        if wait > 0:
            await state.wait(wait)
    raise _finished(state, action, given, error, earlier, event)


def _wait_before(
    state: State, action: Action, failure: Failure, retry: RetryOptions, attempts: int, started: float, repaired: bool
) -> float | None:
    """Seconds to wait before another attempt; None when there must be none."""
    if attempts >= retry.attempts:
        return None
    if failure.evidence == "clock-or-key":
        # What was refused for a wrong clock or key loads nothing: it waits for nothing and costs nothing.
        return 0.0 if failure.repairable and not repaired else None
    if not may_repeat(action, failure.evidence):
        return None
    asked = failure.error.retry_after if isinstance(failure.error, ServiceError) else None
    delay = max(asked or 0.0, state.random() * min(retry.max_delay, retry.base_delay * 2.0 ** (attempts - 1)))
    if state.now() - started + delay > retry.max_time or state.budget < _COST:
        return None
    state.budget -= _COST
    return delay


def _finished(
    state: State,
    action: Action,
    given: Mapping[str, Any],
    error: QianfanError,
    earlier: QianfanError | None,
    event: dict[str, Any],
) -> QianfanError:
    """The error as the caller sees it: what became of the whole call, not of its last attempt alone."""
    error.attempts = event["attempt"]
    if earlier is not None and earlier is not error:
        error.previous = earlier
        error.outcome = "unknown" if error.outcome == "not-sent" else error.outcome
    if action.verify and action.effect != "read" and (error.outcome == "unknown" or error.previous):
        filled = {name: value_at(given, path) for name, path in action.verify["input"].items()}
        known = {name: value for name, value in filled.items() if value is not None}
        error.verify = {**action.verify, "input": known}
    log.error("%s failed: %s (outcome %s, request id %s)", action.name, error.code, error.outcome, error.request_id)
    state.emit("error", lambda: {**event, "error": error})
    return error


async def attempt(
    state: State, action: Action, built: Request, timeout: float, event: dict[str, Any]
) -> Response[Any] | Failure:
    """Signs, sends and reads once. A failure is a result, so that no traceback leads to what was signed."""
    deadline = Deadline(timeout)
    keys: Credentials | None = None
    headers = {"user-agent": f"{state.user_agent} {_USER_AGENT}" if state.user_agent else _USER_AGENT, **built.headers}
    signed_at = state.time()
    try:
        if action.bearer:
            headers["authorization"] = f"Bearer {await state.token()}"
        elif keys := await state.keys():
            signed_at = state.time()
            headers.update(_signature(built, headers.get("host"), keys, signed_at))
        request = httpx.Request(
            built.method,
            _url(built.url),
            headers=headers,
            content=built.content,
            files=built.files,
            extensions={"timeout": deadline},
        )
    except QianfanError as error:
        error.action = error.action or action.name
        return Failure(error, "refused")
    except Exception as error:
        failed = CredentialsError("SigningFailed", f"Signing failed: {type(error).__name__}", action=action.name)
        return Failure(failed, "refused")
    authorization = headers.get("authorization", "")
    # Whoever has the signature can send any body for as long as it is valid, so it is a secret too.
    parts = [authorization, authorization.rpartition("/")[2], authorization.removeprefix("Bearer ")]
    hidden = [*parts, *((keys.secret_access_key, keys.session_token) if keys else ())]
    state.emit("request", lambda: {**event, **_shown(built, headers, redactor(hidden))})
    sent_at = state.now()
    try:
        response, text = await state.port.exchange(request, deadline)
    except Exception as error:  # Whatever a transport raises: the call may have happened.
        return _network_failure(action, built.url, error, timeout, redactor(hidden))
    if response.is_redirect or response.status_code in (301, 302, 303, 307, 308):
        led = ConnectionError(
            "Redirected",
            f"{action.name} was led elsewhere (HTTP {response.status_code}).",
            outcome="unknown",
            action=action.name,
        )
        return Failure(led, "untrusted")
    # A plain dictionary, since httpx's headers decode a name at each look; its names are in lower case.
    status, found = response.status_code, dict(response.headers.items())
    result = read_answer(action, status, found, text, state.time())
    if isinstance(result, Failure):
        # A refusal may quote what was sent, so its error is made of a text without the secrets.
        redact = redactor(hidden)
        text = redact(text)
        clean = {name: redact(value) for name, value in found.items()}
        result = read_answer(action, status, clean, text, state.time())
        assert isinstance(result, Failure)
    _tell(state, action, event, status, found, text, result, state.now() - sent_at)
    if not isinstance(result, Failure):
        return Response(result, status, response.headers, event["attempt"])
    if result.evidence == "clock-or-key":
        result.repairable = await _repair(state, result.error, found.get("date"), signed_at, keys)
    return result


def _shown(built: Request, headers: dict[str, str], redact: Callable[[str], str]) -> dict[str, Any]:
    body = redact(built.content.decode()) if built.content else None
    return {"method": built.method, "url": built.url, "headers": redact_headers(headers), "body": body}


@lru_cache(maxsize=256)
def _url(text: str) -> httpx.URL:
    """To parse a URL costs as much as to sign it, and a client has few."""
    return httpx.URL(text)


def _signature(built: Request, host: str | None, keys: Credentials, seconds: float) -> dict[str, str]:
    date = format_timestamp(seconds)
    signed = {"x-bce-date": date, **({"x-bce-security-token": keys.session_token} if keys.session_token else {})}
    with_host = {**signed, "host": host} if host else signed
    secret = keys.secret_access_key
    made = sign(
        built.method, built.url, with_host,
        access_key_id=keys.access_key_id, secret_access_key=secret, timestamp=date, expires_in_seconds=_VALID_FOR,
    )  # fmt: skip
    return {**signed, "authorization": made.authorization}


def _network_failure(
    action: Action, url: str, error: Exception, timeout: float, redact: Callable[[str], str]
) -> Failure:
    name = action.name
    if isinstance(error, httpx.PoolTimeout):
        free = TimeoutError(
            "Timeout", f"There was no free connection for {name} within {timeout:g} s.", outcome="not-sent", action=name
        )
        return Failure(free, "not-accepted")
    if isinstance(error, httpx.TimeoutException) and not isinstance(error, httpx.ConnectTimeout):
        late = TimeoutError("Timeout", f"{name} had no answer within {timeout:g} s.", outcome="unknown", action=name)
        return Failure(late, "unknown")
    code, outcome, evidence = evidence_of_network(error)
    words = redact(f"{type(error).__name__}: {error}")
    lost = ConnectionError(
        code, f"{name} did not get through to {httpx.URL(url).host}: {words}", outcome=outcome, action=name
    )
    return Failure(lost, evidence)


def _tell(
    state: State, action: Action, event: dict[str, Any], status: int, headers: Mapping[str, str], text: str,
    result: dict[str, Any] | Failure, duration: float,
) -> None:  # fmt: skip
    error = result.error if isinstance(result, Failure) else None
    body = parse_json(text) if error else result
    request_id = error.request_id if error else value_at(result, "requestId") or headers.get("x-bce-request-id")
    log.debug("%s: HTTP %d in %.3f s (request id %s)", action.name, status, duration, request_id)
    told = {"status": status, "request_id": request_id, "duration": duration, "error": error}
    shown = text if body is None else body
    state.emit("response", lambda: {**event, **told, "body": redact_body(shown, action.secrets)})


async def _repair(
    state: State, error: QianfanError, date: str | None, signed_at: float, keys: Credentials | None
) -> bool:
    """Puts right what a signature was refused for: the clock, when it was wrong at signing, or else the keys."""
    server = date_of(date)
    if server is not None and abs(server - signed_at) > _SKEW:
        state.clock_offset = server - state.now()
        log.warning(
            "The platform's clock is %.0f s ahead of the local one; corrected for this client.", state.clock_offset
        )
        return True
    return keys is not None and await state.renew(keys)


def find_action(name: str, route: str | None, actions: Mapping[str, Action]) -> Action:
    """Finds the action for a raw call. One that is not known is held to cost money."""
    if name in actions:
        return actions[name]
    path = f"{route}?Action={name}" if route else None
    found = [
        each for each in actions.values() if (each.path == path if path else each.path.endswith(f"?Action={name}"))
    ]
    if len(found) == 1:
        return found[0]
    if found:
        names = " or ".join(each.name for each in found)
        raise InputError("AmbiguousAction", f"{name} exists on more than one route. Name it in full: {names}.")
    if not path or not route:
        what = f"There is no action {name!r}. Names are case-sensitive; for one that this version does not know, give its route."
        raise InputError("UnknownAction", what)
    if not re.fullmatch(r"/[\w./-]*", route, re.A):
        raise InputError("InvalidRoute", f"The route {route!r} must look like /v2/finetuning.")
    return Action(name=name, path=f"{route}?Action={quote(name, safe='')}", effect="write", billable=True)
