"""The conformance suite: what every client of this family does alike."""

from __future__ import annotations

import json
import logging
import re
import traceback
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from conftest import KEYS, NOW, cases, caught, defined, load, retry, scripted

from qianfan_console import ConnectionError, QianfanError, RetryOptions, WaiterError
from qianfan_console._actions import ACTIONS
from qianfan_console._network import run, run_each
from qianfan_console._paging import pages, rows_of
from qianfan_console._redact import redact_body, redact_headers, redactor
from qianfan_console._send import send
from qianfan_console._waiting import Waiter, wait
from qianfan_console.signing import sign

FINE = {"status": 200, "text": '{"requestId":"r","result":{}}'}


def call(qianfan: Any, facts: dict[str, Any]) -> Any:
    facts = {"idempotency_key" if name == "idempotencyKey" else name: value for name, value in facts.items()}
    return run(send(qianfan._state, defined(facts), {}, {}))


@cases("signing")
def test_signing(case: dict[str, Any]) -> None:
    keys = case["credentials"]
    made = sign(
        case["method"], case["url"], case["headers"],
        access_key_id=keys["accessKeyId"], secret_access_key=keys["secretAccessKey"],
        timestamp=case["timestamp"], expires_in_seconds=case["expiresInSeconds"],
    )  # fmt: skip
    expected = (case["authorization"], case["canonicalRequest"], case["signingKey"])
    assert (made.authorization, made.canonical_request, made.signing_key) == expected


@cases("request")
def test_request(case: dict[str, Any]) -> None:
    qianfan, script = scripted([FINE], api_key="a-key")
    expected = case["request"]
    given = dict(case["input"])
    for name, part in expected.get("form", {}).items():
        given[name] = (part["file"], b"x") if set(part) == {"file"} else part
    try:
        qianfan.call(case["action"], given)
    except QianfanError as error:
        # An acceptance that this answer does not give is not what is asked here.
        assert error.code == "ResultFalse"
    (sent,) = script.sent
    url = urlsplit(str(sent.url))
    assert (sent.method, f"{url.scheme}://{url.netloc}", url.path, url.query) == (
        expected["method"], expected["origin"], expected["path"], expected["query"],
    )  # fmt: skip
    content = sent.read()
    if "form" in expected:
        assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
        for name, part in expected["form"].items():
            field = f'name="{name}"; filename="{part["file"]}"' if set(part) == {"file"} else f'name="{name}"'
            assert field.encode() in content
    else:
        assert sent.headers.get("content-type") == expected["contentType"]
        assert (json.loads(content) if content else None) == expected["body"]
    if case["auth"] == "bearer":
        assert sent.headers["authorization"] == "Bearer a-key"
        return
    signed = r"bce-auth-v1/.+/300/host;x-bce-date;x-bce-security-token/\w{64}"
    assert re.fullmatch(signed, sent.headers["authorization"])


def test_request_by_keywords() -> None:
    """The keywords of an action lead to the same request as the platform's own names."""
    for case in load("request")["cases"]:
        action = ACTIONS[case["action"]]
        back = {wire: keyword for keyword, wire in action.inputs.items()}
        keywords = {back.get(name, name): value for name, value in case["input"].items()}
        assert action.input_of(keywords) == case["input"], case["name"]


@cases("answers")
def test_answers(case: dict[str, Any]) -> None:
    qianfan, _ = scripted([case], retry=False)
    if "body" in case:
        assert call(qianfan, case["action"]).body == case["body"]
        return
    error = caught(lambda: call(qianfan, case["action"]))
    expected = dict(case["error"])
    assert type(error).__name__ == expected.pop("type")
    assert error.action == case["action"]["name"]
    if "previous" in expected:
        assert (error.previous and error.previous.code) == expected.pop("previous")
    if "retryAfter" in expected:
        milliseconds = expected.pop("retryAfter")
        assert error.retry_after == (None if milliseconds is None else milliseconds / 1000)
    if "requestId" in expected:
        assert error.request_id == expected.pop("requestId")
    assert {name: getattr(error, name) for name in expected} == expected


REPEATS = load("repeats")


@cases("repeats")
def test_repeats(case: dict[str, Any]) -> None:
    qianfan, script = scripted([REPEATS["evidence"][case["evidence"]]], retry=RetryOptions(attempts=case["attempts"]))
    error = caught(lambda: call(qianfan, case["effects"]))
    assert (error.attempts, len(script.sent)) == (case["made"], case["made"])


@cases("repeats", "sequences")
def test_sequences(case: dict[str, Any]) -> None:
    endings = [REPEATS["evidence"][each] for each in case["evidence"]]
    qianfan, _ = scripted(endings, retry=RetryOptions(attempts=case["attempts"]))
    error = caught(lambda: call(qianfan, case["effects"]))
    expected = case["error"]
    assert (error.code, error.outcome, error.attempts) == (expected["code"], expected["outcome"], case["made"])
    assert (error.previous and error.previous.code) == expected["previous"]


@cases("repeats", "network", "failure")
def test_network(case: dict[str, Any]) -> None:
    qianfan, _ = scripted([{"network": case["failure"]}], retry=RetryOptions(attempts=2))
    error = caught(lambda: call(qianfan, {"effect": "write", "billable": True}))
    made = 2 if case["repeatedWhenPaid"] else 1
    assert (error.code, error.outcome, error.attempts) == (case["code"], case["outcome"], made)


@cases("repeats", "backoff")
def test_backoff(case: dict[str, Any]) -> None:
    headers = {} if case["retryAfter"] is None else {"retry-after": case["retryAfter"]}
    endings = [{"status": status, "headers": headers} for status in case["statuses"]] + [FINE]
    limits = {
        name: case[f"{name.partition('_')[0]}{name.partition('_')[2].title()}"] / 1000
        for name in ("base_delay", "max_delay", "max_time")
    }
    qianfan, script = scripted(endings, random=lambda: case["random"], retry=RetryOptions(attempts=20, **limits))
    try:
        call(qianfan, {})
    except QianfanError:
        pass
    assert [round(delay * 1000) for delay in script.delays] == case["delays"]


def test_budget() -> None:
    budget, busy = REPEATS["budget"], [True]
    qianfan, script = scripted([lambda _: {"status": 503} if busy[0] else FINE], retry=RetryOptions(attempts=2))

    def attempts() -> int:
        before = len(script.sent)
        try:
            call(qianfan, {})
        except QianfanError:
            pass
        return len(script.sent) - before

    assert all(attempts() == 2 for _ in range(budget["tokens"] // budget["costOfRepeat"]))
    assert attempts() == 1
    busy[0] = False
    for _ in range(budget["costOfRepeat"] // budget["backForSuccess"]):
        attempts()
    busy[0] = True
    assert [attempts(), attempts()] == [2, 1]


@cases("paging")
def test_paging(case: dict[str, Any]) -> None:
    qianfan, script = scripted([{"status": 200, "text": json.dumps(body)} for body in case["answers"]])
    inputs = {name: name for each in case["inputs"] for name in each}
    action = defined({**load("paging")["action"], "paginated": case["paging"], "inputs": inputs})
    found = []
    try:
        for page in run_each(pages(qianfan._state, action, case["input"], {})):
            found += rows_of(action, page)
        assert case["error"] is None
    except ConnectionError as error:
        assert (error.code, error.action) == (case["error"], action.name)
    assert found == case["items"]
    assert [json.loads(sent.read()) for sent in script.sent] == case["inputs"]


@cases("waiters")
def test_waiters(case: dict[str, Any]) -> None:
    endings = [{"status": 200, "text": json.dumps(body)} for body in case["answers"]]
    qianfan, script = scripted(endings, random=lambda: case["random"])
    facts = case["waiter"]
    acceptors = [(each["path"], each["equals"], each["state"]) for each in facts["acceptors"]]
    waiter: Waiter[Any] = Waiter(facts["name"], defined({}), facts["delay"], acceptors)
    limits = [case["options"].get(name) for name in ("maxWait", "minDelay", "maxDelay")]
    waiting = wait(qianfan._state, waiter, {}, {}, *[None if each is None else each / 1000 for each in limits], None)
    if case["error"]:
        error = caught(lambda: run(waiting))
        assert isinstance(error, WaiterError)
        assert (error.code, error.states) == (case["error"], case["states"])
    else:
        assert run(waiting) == case["answers"][-1]
    assert [round(delay * 1000) for delay in script.delays] == case["pauses"]


@cases("clock")
def test_clock(case: dict[str, Any]) -> None:
    qianfan, script = scripted(case["answers"], retry=RetryOptions(attempts=case["attempts"]))
    if case["error"]:
        error = caught(lambda: call(qianfan, case["action"]))
        assert (error.code, error.attempts) == (case["error"], case["made"])
    else:
        assert call(qianfan, case["action"]).attempts == case["made"]
    assert [sent.headers["x-bce-date"] for sent in script.sent] == case["dates"]
    assert script.delays == []


@cases("redaction", "texts")
def test_redacted_texts(case: dict[str, Any]) -> None:
    assert redactor(case["secrets"])(case["text"]) == case["shown"]


@cases("redaction", "headers")
def test_redacted_headers(case: dict[str, Any]) -> None:
    assert redact_headers({case["name"]: "value"})[case["name"]] == ("value" if case["shown"] else "***")


@cases("redaction", "bodies")
def test_redacted_bodies(case: dict[str, Any]) -> None:
    assert redact_body(case["body"], case["secrets"]) == case["shown"]


@cases("redaction", "refusals")
def test_refusals(case: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    quoted = [KEYS.secret_access_key, str(KEYS.session_token)]

    def answer(request: httpx.Request) -> dict[str, Any]:
        authorization = request.headers["authorization"]
        quoted.extend([authorization, authorization[-64:]])
        values = {"{secretKey}": quoted[0], "{sessionToken}": quoted[1], "{authorization}": authorization}

        def quote(text: str) -> str:
            for name, value in values.items():
                text = text.replace(name, value)
            return text

        headers = {name: quote(value) for name, value in case["headers"].items()}
        return {"status": case["status"], "headers": headers, "text": quote(case["text"])}

    events: list[Any] = []
    hooks = {name: events.append for name in ("request", "response", "retry", "error")}
    qianfan, _ = scripted([answer], retry=False, hooks=hooks)
    error = caught(lambda: call(qianfan, {}))
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    everything = [
        str(error),
        repr(error),
        repr(vars(error)),
        repr(error.to_dict()),
        "".join(told.format()),
        caplog.text,
    ]
    everything += [repr(events), repr(qianfan), repr(KEYS), repr(vars(qianfan))]
    assert len(quoted) == 4
    for output in everything:
        assert not [secret for secret in quoted if secret in output]


def test_no_chain_leads_to_the_request() -> None:
    qianfan, _ = scripted([{"network": "connection-reset"}], retry=False)
    error = caught(lambda: call(qianfan, {}))
    assert error.__cause__ is None and error.__context__ is None
    assert NOW and retry(1) is False
