"""What the conformance suite does not say: keys, options, hooks, and what Python has of its own."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import sys
import threading
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest
from conftest import KEYS, NOW, caught, in_async, scripted
from hypothesis import given, settings
from hypothesis import strategies as st

import qianfan_console
from qianfan_console import AsyncQianfan, Credentials, Qianfan, RetryOptions, command_credentials, default_credentials
from qianfan_console.signing import sign, uri_encode

FINE = {"status": 200, "text": '{"requestId":"r","result":true}'}
TASK = "task-5kjifvzerc5n"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No keys from the machine that runs this."""
    for name in list(os.environ):
        if name.startswith("QIANFAN_") and not name.startswith("QIANFAN_TEST_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def profile(folder: Path, text: str) -> None:
    file = folder / "config" / "qianfan" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)


def test_keys_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert caught(default_credentials).code == "NoCredentials"
    monkeypatch.setenv("QIANFAN_ACCESS_KEY", "ak")
    assert caught(default_credentials).code == "IncompleteCredentials"
    monkeypatch.setenv("QIANFAN_SECRET_KEY", "sk")
    monkeypatch.setenv("QIANFAN_SESSION_TOKEN", "token")
    assert default_credentials() == Credentials("ak", "sk", "token")


def test_a_closed_client_sends_nothing() -> None:
    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200, text=FINE["text"]))
    http = httpx.Client(transport=transport)
    for qianfan, close in ((Qianfan(credentials=KEYS), None), (Qianfan(credentials=KEYS, http_client=http), http)):
        qianfan.close()
        if close:
            close.close()
        failed = caught(lambda qianfan=qianfan: qianfan.call("CreateFineTuningTask", {}))
        assert (failed.code, failed.outcome) == ("ClientClosed", "not-sent")

    async def closed() -> Any:
        client = AsyncQianfan(credentials=KEYS)
        await client.aclose()
        return await client.finetuning.task.stop(task_id=TASK)

    assert caught(lambda: asyncio.run(closed())).code == "ClientClosed"
    assert sent == []


def test_keys_from_a_dot_env_file(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["# keys", 'export QIANFAN_ACCESS_KEY="file ak" # no', "QIANFAN_SECRET_KEY='s#k'", "OTHER=1", ""]
    (bare / ".env").write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    monkeypatch.setenv("QIANFAN_ACCESS_KEY", "ak")
    assert default_credentials() == Credentials("ak", "s#k")
    monkeypatch.setenv("QIANFAN_DOT_ENV_CONFIG_FILE", str(bare / "none"))
    assert caught(default_credentials).code == "DotEnvUnreadable"


def test_keys_from_a_profile(bare: Path) -> None:
    script = bare / "keys.py"
    script.write_text('print(\'{"accessKeyId":"cak","secretAccessKey":"csk","expiration":"2036-04-17T08:00:00Z"}\')')
    command = json.dumps([sys.executable, str(script)])
    profile(
        bare,
        f'default_profile = "one"\n[profile.one]\naccess_key = "pak"\nsecret_key = "psk"\nbase_url = "http://127.0.0.1:1"\n[profile.two]\ncredential_command = {command}\n',
    )
    assert default_credentials() == Credentials("pak", "psk")
    found = default_credentials("two")
    assert (found.access_key_id, found.expiration) == ("cak", datetime(2036, 4, 17, 8, tzinfo=timezone.utc))
    unknown = caught(lambda: default_credentials("three"))
    assert unknown.code == "UnknownProfile" and "one, two" in str(unknown)
    with Qianfan(profile="one", retry=False) as qianfan:
        assert caught(lambda: qianfan.finetuning.task.stop(task_id=TASK)).code == "NotReachable"


def test_a_file_that_others_read_is_refused(bare: Path) -> None:
    profile(bare, "[profile.default]\naccess_key = 'a'\nsecret_key = 'topsecret'\n")
    file = bare / "config" / "qianfan" / "config.toml"
    file.chmod(0o644)
    assert caught(default_credentials).code == "ConfigFileReadable"
    file.write_text("secret_key = topsecret")
    file.chmod(0o600)
    malformed = caught(default_credentials)
    assert malformed.code == "ConfigFileMalformed" and "topsecret" not in str(malformed)


@pytest.mark.parametrize(
    "program", ["import sys; print('topsecret'); sys.exit(3)", "print('topsecret')", "print('[]')", ""]
)
def test_commands_that_fail_show_nothing(program: str) -> None:
    error = caught(lambda: command_credentials([sys.executable, "-c", program]))
    assert error.code == "CredentialCommandFailed" and error.outcome == "not-sent"
    assert "topsecret" not in repr(vars(error)) and error.__context__ is None


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        (("", "sk"), "IncompleteCredentials"),
        (("a k", "sk"), "MalformedCredentials"),
        (("a/k", "sk"), "MalformedCredentials"),
        (("ak", "sk\n"), "MalformedCredentials"),
    ],
)
def test_keys_that_cannot_be_ones(keys: tuple[str, str], code: str) -> None:
    assert caught(lambda: Credentials(*keys)).code == code


def test_temporary_keys_are_renewed_once_for_all_threads() -> None:
    made: list[Credentials] = []

    def provider() -> Credentials:
        time.sleep(0.05)  # so that the other threads come meanwhile
        end = datetime.fromtimestamp(NOW + 1000 + 10_000 * len(made), timezone.utc)
        made.append(Credentials("ak", f"sk{len(made)}", "token", end))
        return made[-1]

    qianfan, script = scripted([FINE], credentials=provider)

    def at_once() -> None:
        threads = [threading.Thread(target=lambda: qianfan.finetuning.task.stop(task_id=TASK)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    at_once()
    assert len(made) == 1
    script.time += 900
    at_once()
    assert len(made) == 2 and len(script.sent) == 16


def test_refused_keys_are_asked_for_again_also_for_a_paid_call() -> None:
    keys = [Credentials("ak", "old"), Credentials("ak", "new")]
    refused = {"status": 403, "text": '{"code":"InvalidAccessKeyId","message":"no"}'}
    qianfan, script = scripted([refused, FINE], credentials=lambda: keys.pop(0) if len(keys) > 1 else keys[0])
    qianfan.call("CreateFineTuningTask", {"jobId": "j"})
    assert len(script.sent) == 2


def test_a_provider_that_fails_tells_no_secret() -> None:
    def provider() -> Credentials:
        raise RuntimeError("topsecret")

    qianfan, _ = scripted([FINE], credentials=provider)
    error = caught(lambda: qianfan.finetuning.task.stop(task_id=TASK))
    assert error.code == "CredentialsProviderFailed" and "topsecret" not in repr(vars(error))
    assert error.action == "finetuning.task.stop"


def test_expired_keys() -> None:
    ended = Credentials("ak", "sk", "token", datetime.fromtimestamp(NOW - 1, timezone.utc))
    qianfan, script = scripted([FINE], credentials=ended)
    assert caught(lambda: qianfan.finetuning.task.stop(task_id=TASK)).code == "ExpiredCredentials"
    assert script.sent == []


def test_unsigned() -> None:
    qianfan, script = scripted([FINE], credentials=False)
    qianfan.finetuning.task.stop(task_id=TASK)
    assert "authorization" not in script.sent[0].headers


def test_input_that_is_wrong_sends_nothing() -> None:
    qianfan, script = scripted([FINE])
    stop: Any = qianfan.finetuning.task.stop
    calls = [
        lambda: stop(),
        lambda: stop(task_id=None),
        lambda: stop(taskid=TASK),
        lambda: stop(TASK),
        lambda: stop(task_id=TASK, options={"extra": {"x": {1}}}),
        lambda: stop(task_id=float("nan")),
        lambda: qianfan.call("StopFineTuningTask", [1]),  # type: ignore[arg-type]
    ]
    for call in calls:
        error = caught(call)
        assert (error.code, error.outcome) == ("InvalidInput", "not-sent"), str(error)
    assert "Did you mean task_id?" in str(caught(lambda: stop(taskid=TASK)))
    assert caught(lambda: qianfan.call("stopFineTuningTask")).code == "UnknownAction"
    assert caught(lambda: qianfan.call("X", route="v2")).code == "InvalidRoute"
    assert script.sent == []


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"timeout": 0}, "InvalidOption"),
        ({"timeout": float("nan")}, "InvalidOption"),
        ({"timeout": "5"}, "InvalidOption"),
        ({"retry": 3}, "InvalidOption"),
        ({"credentials": "key"}, "InvalidOption"),
        ({"hooks": {"requests": print}}, "InvalidOption"),
        ({"headers": {"x y": "1"}}, "InvalidHeader"),
        ({"headers": {"x": "a\r\nb"}}, "InvalidHeader"),
        ({"user_agent": "a\nb"}, "InvalidHeader"),
        ({"base_url": "qianfan"}, "InvalidBaseUrl"),
        ({"base_url": "https://u:topsecret@host"}, "InvalidBaseUrl"),
        ({"base_url": "https://host/?a=1"}, "InvalidBaseUrl"),
        ({"base_url": "http://example.com"}, "InsecureBaseUrl"),
        ({"proxy": "http//u:topsecret@no url"}, "InvalidProxy"),
        ({"access_key_id": "ak"}, "IncompleteCredentials"),
    ],
)
def test_options_that_are_wrong(options: dict[str, Any], code: str) -> None:
    for kind in (Qianfan, AsyncQianfan):
        error = caught(lambda: kind(**options))  # noqa: B023
        assert error.code == code and "topsecret" not in str(error)


@pytest.mark.parametrize("attempts", [0, -1, float("inf"), True, "3"])
def test_repeats_that_never_end(attempts: Any) -> None:
    assert caught(lambda: RetryOptions(attempts=attempts)).code == "InvalidOption"


def test_hooks_tell_and_change_nothing() -> None:
    events: list[tuple[str, dict[str, Any]]] = []

    def told(name: str) -> Any:
        def hook(event: dict[str, Any]) -> None:
            events.append((name, event))
            raise RuntimeError("watching failed")

        return hook

    hooks = {name: told(name) for name in ("request", "response", "retry", "error")}
    qianfan, _ = scripted([{"status": 503}, FINE], hooks=hooks)
    assert qianfan.finetuning.task.stop(task_id=TASK) == {"requestId": "r", "result": True}
    assert [name for name, _ in events] == ["request", "response", "retry", "request", "response"]
    first = events[0][1]
    assert (first["action"], first["attempt"], first["headers"]["authorization"]) == ("finetuning.task.stop", 1, "***")
    assert first["body"] == json.dumps({"taskId": TASK}, separators=(",", ":"))


def test_errors_name_the_read_that_tells() -> None:
    qianfan, _ = scripted([{"network": "connection-reset"}])
    error = caught(lambda: qianfan.call("CreateFineTuningTask", {"jobId": "job-1"}))
    assert (error.outcome, error.attempts) == ("unknown", 1)
    assert error.verify == {"action": "finetuning.task.list", "input": {"jobId": "job-1"}}


def test_headers_and_options_of_a_call() -> None:
    qianfan, script = scripted([FINE], headers={"X-Mine": "1"}, user_agent="app/1")
    answer = qianfan.finetuning.task.stop.with_response(
        task_id=TASK, options={"headers": {"x-mine": "2"}, "extra": {"newField": [1, "中文"]}}
    )
    (sent,) = script.sent
    assert (sent.headers["x-mine"], answer.status, answer.attempts) == ("2", 200, 1)
    assert sent.headers["user-agent"].startswith("app/1 qianfan-console/")
    assert sent.read() == f'{{"taskId":"{TASK}","newField":[1,"中文"]}}'.encode()
    assert caught(lambda: qianfan.finetuning.task.stop(task_id=TASK, options={"retries": 1})).code == "InvalidOption"  # type: ignore[typeddict-unknown-key]


def test_half_a_character_travels_as_json_escapes_it() -> None:
    qianfan, script = scripted([FINE])
    qianfan.finetuning.task.stop(task_id="\ud800")
    assert script.sent[0].read() == rb'{"taskId":"\ud800"}'


BEARER = ("agentapp.list", {})


def test_bearer_actions_take_an_api_key_or_get_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    token = {"status": 200, "text": '{"token":"short-lived"}'}
    qianfan, script = scripted([token, FINE])
    for _ in range(2):
        qianfan.call(*BEARER)
    assert authorizations(script) == ["bce-auth-v1/ALTAKe", "Bearer short-lived", "Bearer short-lived"]
    monkeypatch.setenv("QIANFAN_API_KEY", "bce-v3/ALTAK-e")
    for option, expected in ((None, "ALTAK-e"), ("bce-v3/ALTAK-x", "ALTAK-x"), (lambda: "bce-v3/ALTAK-f", "ALTAK-f")):
        qianfan, script = scripted([FINE], api_key=option)
        qianfan.call(*BEARER)
        assert script.sent[0].headers["authorization"] == f"Bearer bce-v3/{expected}"


def authorizations(script: Any) -> list[str]:
    return [sent.headers["authorization"][:18] for sent in script.sent]


def test_an_api_key_that_is_refused_is_asked_for_again() -> None:
    refused = {"status": 401, "text": '{"code":"invalid_iam_token","message":"no"}'}
    made = iter(["old", "new", "new"])  # for an attempt, to see whether there is another, for an attempt
    qianfan, script = scripted([refused, FINE], api_key=lambda: next(made))
    qianfan.call(*BEARER)
    assert authorizations(script) == ["Bearer old", "Bearer new"]
    qianfan, script = scripted([refused], api_key="old")
    assert caught(lambda: qianfan.call(*BEARER)).attempts == 1


@pytest.mark.parametrize(
    ("api_key", "code"),
    [("", "MalformedCredentials"), ("a b", "MalformedCredentials"), (lambda: 1, "CredentialsProviderFailed")],
)
def test_api_keys_that_cannot_be_ones(api_key: Any, code: str) -> None:
    qianfan, script = scripted([FINE], api_key=api_key)
    error = caught(lambda: qianfan.call(*BEARER))
    assert (error.code, error.outcome, error.action, script.sent) == (code, "not-sent", "agentapp.list", [])


def test_a_call_whose_token_cannot_be_had_was_not_sent() -> None:
    qianfan, script = scripted([{"status": 403, "text": '{"code":"AccessDenied","message":"no"}'}])
    error = caught(lambda: qianfan.call(*BEARER))
    assert (type(error).__name__, error.code, error.outcome) == ("CredentialsError", "AccessDenied", "not-sent")
    assert len(script.sent) == 1 and error.__context__ is None


def test_a_proxy_that_refuses_sends_nothing() -> None:
    def refuse(_: httpx.Request) -> httpx.Response:
        raise httpx.ProxyError("403 Forbidden")

    client = httpx.Client(transport=httpx.MockTransport(refuse))
    qianfan = Qianfan(credentials=KEYS, base_url="https://qianfan.baidubce.com", http_client=client)
    error = caught(lambda: qianfan.finetuning.task.stop(task_id=TASK))
    assert (error.code, error.outcome, error.attempts) == ("ProxyRefused", "not-sent", 1)


def test_async_providers_and_cancellation() -> None:
    async def provider() -> Credentials:
        return KEYS

    async def main(qianfan: AsyncQianfan) -> str:
        task = asyncio.ensure_future(qianfan.finetuning.task.stop(task_id=TASK))
        await asyncio.sleep(0.05)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return "cancelled"
        return "done"

    async def hang(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        return httpx.Response(200)

    client = httpx.AsyncClient(transport=httpx.MockTransport(hang))
    given = {"credentials": provider, "base_url": "https://qianfan.baidubce.com", "http_client": client}
    assert in_async(main, **given) == "cancelled"


def test_what_a_transport_of_ones_own_raises_is_an_error_of_this_library() -> None:
    def broken(_: httpx.Request) -> httpx.Response:
        raise RuntimeError(f"lost {KEYS.secret_access_key}")

    client = httpx.Client(transport=httpx.MockTransport(broken))
    with Qianfan(credentials=KEYS, base_url="https://qianfan.baidubce.com", http_client=client) as qianfan:
        error = caught(lambda: qianfan.call("CreateFineTuningTask", {"jobId": "j"}))
    assert (error.code, error.outcome, error.attempts) == ("ConnectionLost", "unknown", 1)
    assert KEYS.secret_access_key not in str(error) and error.__context__ is None


def test_every_public_name_has_a_docstring() -> None:
    for name in qianfan_console.__all__:
        assert name == "__version__" or getattr(qianfan_console, name).__doc__, name
    doc = Qianfan(credentials=KEYS).finetuning.task.stop.__doc__ or ""
    assert "请求停止任务" in doc and "task_id:" in doc


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(blacklist_categories=["Cs"])))
def test_encoding_is_reversible_and_plain(text: str) -> None:
    from urllib.parse import unquote

    encoded = uri_encode(text)
    assert unquote(encoded) == text
    assert set(encoded) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%")


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(blacklist_categories=["Cs"]), min_size=1),
            st.text(st.characters(blacklist_categories=["Cs"])),
        ),
        max_size=5,
    ),
    st.randoms(),
)
def test_order_and_encoding_of_a_query_change_no_signature(pairs: list[tuple[str, str]], chance: Any) -> None:
    from urllib.parse import quote

    def signed(given: list[tuple[str, str]], safe: str) -> str:
        query = "&".join(f"{quote(name, safe=safe)}={quote(value, safe=safe)}" for name, value in given)
        keys = {"access_key_id": "ak", "secret_access_key": "sk", "timestamp": "2026-04-17T08:00:00Z"}
        return sign("POST", f"https://qianfan.baidubce.com/v2/x?{query}", **keys).authorization  # type: ignore[arg-type]

    shuffled = list(pairs)
    chance.shuffle(shuffled)
    assert signed(pairs, "") == signed(shuffled, "!'()*")
