"""Sends an action: the one loop that repeats anything, written once for both kinds of clients."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import httpx

from ._action import PLATFORM_URL, Action, build_request
from ._actions import ACTIONS
from ._answer import Failure, date_of, may_repeat, parse_json, read_answer, value_at
from ._credentials import Credentials, Token
from ._errors import ConnectionError, CredentialsError, InputError, QianfanError, ServiceError
from ._network import Deadline, network_failure
from ._options import CallOptions, RetryOptions, check_headers, check_names, check_options
from ._redact import redact_body, redact_headers, redactor
from ._state import BUDGET, COST, State, log
from ._version import version
from .signing import format_timestamp, sign

Output = TypeVar("Output")
_VALID_FOR = 300
"""Seconds a signature is valid for: the body is not covered by it, so the time is short."""
_SKEW = 60.0
"""A clock is wrong when the platform's differs by more than this, in seconds."""
_LIFETIME = 3600
"""Seconds that an exchanged token lives."""
_OF_THE_BODY = ("content-type", "content-length", "transfer-encoding")
_USER_AGENT = f"qianfan-console/{version} python/{platform.python_version()} httpx/{httpx.__version__}"


@dataclass(frozen=True)
class Response(Generic[Output]):
    """An answer with what came with it: `body`, `status`, `headers`, and how many `attempts` it took."""

    body: Output
    status: int
    headers: Mapping[str, str]
    attempts: int


async def send(state: State, action: Action, given: Mapping[str, Any], options: CallOptions) -> Response[Any]:
    """Checks the input, then makes attempts until one succeeds or none may follow."""
    call = _Call(state, action, given, options)
    while True:
        call.event["attempt"] += 1
        result = await call.attempt()
        if isinstance(result, Response):
            state.budget = min(BUDGET, state.budget + 1)
            return result
        delay = call.delay_after(result)
        if delay is None:
            raise call.end(result.error)
        if delay > 0:
            await state.wait(delay)


class _Call:
    """A call: what is the same for all its attempts, and what they have told so far."""

    def __init__(self, state: State, action: Action, given: Mapping[str, Any], options: CallOptions) -> None:
        check_names("option", options, CallOptions.__annotations__)
        check_options(options)
        if state.port.client.is_closed:
            what = "The client was closed, so nothing was sent. Make another one."
            raise InputError("ClientClosed", what, action=action.name)
        origin = state.origin()
        # Another base URL stands for the whole platform: a mock or a gateway, with all its hosts.
        host = action.host if action.host and origin == PLATFORM_URL else origin
        self.state, self.action, self.given = state, action, given
        self.request = build_request(action, given, options.get("extra") or {}, host)
        # The type and length of a body belong to the body: a caller's would lose the boundary of a form.
        more = {**state.headers, **check_headers(options.get("headers"))}
        self.headers = {"user-agent": f"{state.user_agent or ''} {_USER_AGENT}".strip()}
        self.headers.update({name: value for name, value in more.items() if name not in _OF_THE_BODY})
        if self.request.content is not None:
            self.headers["content-type"] = "application/json"
        self.timeout = options.get("timeout", state.timeout)
        self.retry = options.get("retry", state.retry) or RetryOptions(attempts=1)
        state.calls += 1
        self.event: dict[str, Any] = {"call": state.calls, "action": action.name, "attempt": 0}
        self.started = state.now()
        self.earlier: QianfanError | None = None
        self.repaired = False

    async def attempt(self) -> Response[Any] | Failure:
        """Signs, sends and reads once. A failure is a result, so that no traceback leads to what was signed."""
        state, action, deadline = self.state, self.action, Deadline(self.timeout)
        try:
            proof = await state.proof(action.bearer)
            signed_at = state.time()
            headers = {**self.headers, **self._signature(proof, signed_at)}
            request = httpx.Request(
                self.request.method, _url(self.request.url), headers=headers, content=self.request.content,
                files=self.request.files, extensions={"timeout": deadline},
            )  # fmt: skip
        except QianfanError as error:
            error.action = error.action or action.name
            return Failure(error, "refused")
        except Exception as error:
            what = f"Signing failed: {type(error).__name__}"
            return Failure(CredentialsError("SigningFailed", what, action=action.name), "refused")
        redact = redactor(_secrets(headers.get("authorization", ""), proof))
        state.emit("request", lambda: {**self.event, **self._shown(headers, redact)})
        sent_at = state.now()
        try:
            response, content = await state.port.exchange(request, deadline)
        except Exception as error:  # Whatever a transport raises: the call may have happened.
            return network_failure(error, action.name, request.url.host, self.timeout, redact)
        return await self._read(response, content.decode("utf-8", "replace"), redact, proof, signed_at, sent_at)

    def _signature(self, proof: Credentials | Token | None, seconds: float) -> dict[str, str]:
        if proof is None:
            return {}
        if isinstance(proof, Token):
            return {"authorization": f"Bearer {proof.text}"}
        date = format_timestamp(seconds)
        token = {"x-bce-security-token": proof.session_token} if proof.session_token else {}
        host = {"host": self.headers["host"]} if "host" in self.headers else {}
        signed = {"x-bce-date": date, **token}
        made = sign(
            self.request.method, self.request.url, {**signed, **host}, access_key_id=proof.access_key_id,
            secret_access_key=proof.secret_access_key, timestamp=date, expires_in_seconds=_VALID_FOR,
        )  # fmt: skip
        return {**signed, "authorization": made.authorization}

    def _shown(self, headers: dict[str, str], redact: Callable[[str], str]) -> dict[str, Any]:
        method, url, content = self.request.method, self.request.url, self.request.content
        body = redact(content.decode()) if content else None
        return {"method": method, "url": url, "headers": redact_headers(headers), "body": body}

    async def _read(
        self, response: httpx.Response, text: str, redact: Callable[[str], str], proof: Credentials | Token | None,
        signed_at: float, sent_at: float,
    ) -> Response[Any] | Failure:  # fmt: skip
        state, action, status = self.state, self.action, response.status_code
        if response.is_redirect:
            what = f"{action.name} was led elsewhere (HTTP {status})."
            return Failure(ConnectionError("Redirected", what, outcome="unknown", action=action.name), "untrusted")
        # A plain dictionary, since httpx's headers decode a name at each look; its names are in lower case.
        headers = dict(response.headers.items())
        result = read_answer(action, status, headers, text, state.time())
        if isinstance(result, Failure):
            # A refusal may quote what was sent, so its error is made of a text without the secrets.
            text, clean = redact(text), {name: redact(value) for name, value in headers.items()}
            result = read_answer(action, status, clean, text, state.time())
        self._tell(status, headers, text, result, state.now() - sent_at)
        if not isinstance(result, Failure):
            return Response(result, status, response.headers, self.event["attempt"])
        if isinstance(proof, Token) and status == 401:
            # An API key that is not accepted has no documented code; its status is one.
            result.evidence = "clock-or-key"
        if result.evidence == "clock-or-key":
            result.repairable = await self._repair(headers.get("date"), signed_at, proof)
        return result

    def _tell(self, status: int, headers: Mapping[str, str], text: str, result: Any, duration: float) -> None:
        error = result.error if isinstance(result, Failure) else None
        body = (parse_json(text) or text) if error else result
        request_id = error.request_id if error else value_at(result, "requestId") or headers.get("x-bce-request-id")
        log.debug("%s: HTTP %d in %.3f s (request id %s)", self.action.name, status, duration, request_id)
        told = {"status": status, "request_id": request_id, "duration": duration, "error": error}
        self.state.emit("response", lambda: {**self.event, **told, "body": redact_body(body, self.action.secrets)})

    async def _repair(self, date: str | None, signed_at: float, proof: Credentials | Token | None) -> bool:
        """Puts right what was refused: the clock, when it was wrong at signing, or else the keys."""
        state, server = self.state, date_of(date)
        if isinstance(proof, Credentials) and server is not None and abs(server - signed_at) > _SKEW:
            state.clock_offset = server - state.now()
            what = "The platform's clock is %.0f s ahead of the local one; corrected for this client."
            log.warning(what, state.clock_offset)
            return True
        return await state.renew(proof)

    def delay_after(self, failure: Failure) -> float | None:
        """Seconds to wait before another attempt; None when there must be none."""
        state, error, attempts = self.state, failure.error, self.event["attempt"]
        delay = self._pause(failure, attempts)
        if attempts >= self.retry.attempts or delay is None:
            return None
        if failure.evidence != "clock-or-key":
            if state.now() - self.started + delay > self.retry.max_time or state.budget < COST:
                return None
            state.budget -= COST
        self.repaired = self.repaired or failure.evidence == "clock-or-key"
        self.earlier = error if error.outcome == "unknown" else error.previous or self.earlier
        log.warning("%s: attempt %d failed (%s); again in %.3f s", self.action.name, attempts, error.code, delay)
        state.emit("retry", lambda: {**self.event, "error": error, "delay": delay})
        return delay

    def _pause(self, failure: Failure, attempts: int) -> float | None:
        if failure.evidence == "clock-or-key":
            # What was refused for a wrong clock or key loads nothing: it waits for nothing and costs nothing.
            return 0.0 if failure.repairable and not self.repaired else None
        if not may_repeat(self.action, failure.evidence):
            return None
        asked = failure.error.retry_after if isinstance(failure.error, ServiceError) else None
        longest = min(self.retry.max_delay, self.retry.base_delay * 2.0 ** min(attempts - 1, 60))
        return max(asked or 0.0, self.state.random() * longest)

    def end(self, error: QianfanError) -> QianfanError:
        """The error as the caller sees it: what became of the whole call, not of its last attempt alone."""
        error.attempts = self.event["attempt"]
        if self.earlier is not None:
            error.previous = self.earlier
            error.outcome = "unknown" if error.outcome == "not-sent" else error.outcome
        verify = self.action.verify
        if verify and self.action.effect != "read" and (error.outcome == "unknown" or error.previous):
            filled = {name: value_at(self.given, path) for name, path in verify["input"].items()}
            known = {name: value for name, value in filled.items() if value is not None}
            error.verify = {**verify, "input": known}
        told = (self.action.name, error.code, error.outcome, error.request_id)
        log.error("%s failed: %s (outcome %s, request id %s)", *told)
        self.state.emit("error", lambda: {**self.event, "error": error})
        return error


@lru_cache(maxsize=256)
def _url(text: str) -> httpx.URL:
    """To parse a URL costs as much as to sign it, and a client has few."""
    return httpx.URL(text)


def _secrets(authorization: str, proof: Credentials | Token | None) -> list[str | None]:
    """Whoever has the signature can send any body for as long as it is valid, so it is a secret too."""
    parts = [authorization, authorization.rpartition("/")[2], authorization.removeprefix("Bearer ")]
    return [*parts, proof.secret_access_key, proof.session_token] if isinstance(proof, Credentials) else [*parts]


async def exchange_token(state: State) -> Token:
    """A short-lived API key for the access keys."""
    try:
        answer = await send(state, ACTIONS["iam.bearerToken.create"], {"expireInSeconds": _LIFETIME}, {})
        return Token(str(answer.body.get("token", "")), state.time() + _LIFETIME)
    except QianfanError as error:
        failure = error
    # The call that waits for the token was not sent, whatever became of the exchange.
    why = "There is no API key (api_key, QIANFAN_API_KEY or APPBUILDER_TOKEN), and the access keys gave no token"
    raise CredentialsError(failure.code, f"{why}: {failure.message}")


def find_action(name: str, route: str | None) -> Action:
    """Finds the action for a raw call. One that is not known is held to cost money."""
    if name in ACTIONS:
        return ACTIONS[name]
    path = f"{route}?Action={name}" if route else f"?Action={name}"
    found = [each for each in ACTIONS.values() if (each.path == path if route else each.path.endswith(path))]
    if len(found) == 1:
        return found[0]
    if found:
        names = " or ".join(each.name for each in found)
        raise InputError("AmbiguousAction", f"{name} exists on more than one route. Name it in full: {names}.")
    if not route:
        what = f"There is no action {name!r}. Names are case-sensitive; for one that this version does not know, give its route."
        raise InputError("UnknownAction", what)
    if not re.fullmatch(r"/[\w./-]*", route, re.A):
        raise InputError("InvalidRoute", f"The route {route!r} must look like /v2/finetuning.")
    return Action(name=name, path=f"{route}?Action={quote(name, safe='')}", effect="write", billable=True)
