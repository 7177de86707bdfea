"""Against the mock and the fault server, over the wire."""

from __future__ import annotations

import gc
import json
import random
import resource
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest
from conftest import KEYS, in_async, load

from qianfan_console import AsyncQianfan, Qianfan, QianfanError, RetryOptions, ServiceError, wait_until, waiters
from qianfan_console._action import Action
from qianfan_console._actions import ACTIONS
from qianfan_console._network import run
from qianfan_console._send import send
from qianfan_console.compat import resources

MOCK = {"access_key_id": "ALTAKmockaccesskeyid0000", "secret_access_key": "mocksecretaccesskey0000000000000"}
TASK = "task-5kjifvzerc5n"


def reset(url: str) -> None:
    """The account as it was at the start."""
    urllib.request.urlopen(urllib.request.Request(f"{url}/_mock/reset", method="POST")).read()


def keywords(case: dict[str, Any]) -> dict[str, Any]:
    back = {wire: keyword for keyword, wire in ACTIONS[case["action"]].inputs.items()}
    values = {back.get(name, name): value for name, value in case["input"].items()}
    form = case["request"].get("form", {})
    return {**values, **{back[name]: (part["file"], b"x = 1") for name, part in form.items() if set(part) == {"file"}}}


def bound(root: Any, action: str) -> Any:
    for part in ACTIONS[action].name.split("."):
        snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in part)
        root = getattr(root, snake, None) or getattr(root, f"{snake}_")
    return root


FIRST = list({case["action"]: case for case in reversed(load("request")["cases"])}.values())


@pytest.mark.parametrize("case", FIRST, ids=[case["action"] for case in FIRST])
def test_every_action_reaches_the_mock(case: dict[str, Any], mock_url: str) -> None:
    reset(mock_url)
    with Qianfan(base_url=mock_url, **MOCK) as qianfan:
        try:
            answer = bound(qianfan, case["action"]).with_response(**keywords(case))
        except QianfanError as error:
            # The example names what the account does not hold: the platform's answer, and no fault of the request.
            assert error.outcome == "refused" and error.request_id
            assert error.code not in ("InvalidArgument", "InappropriateJSON", "SignatureDoesNotMatch"), str(error)
        else:
            assert (answer.status, answer.attempts) == (200, 1)
            assert isinstance(answer.body, dict)


def test_stop_and_wait(mock_url: str) -> None:
    reset(mock_url)
    with Qianfan(base_url=mock_url, **MOCK) as qianfan:
        assert qianfan.finetuning.task.stop(task_id=TASK)["result"] is True
        done = wait_until(qianfan, waiters.fine_tuning_task_stopped, task_id=TASK, max_wait=20, min_delay=0.05)
        assert done["result"]["runStatus"] == "Stopped"
        names = [job["jobId"] for job in qianfan.finetuning.job.list.items(max_keys=1)]
        assert len(names) == len(set(names)) >= 1
        with pytest.raises(QianfanError) as again:
            qianfan.finetuning.task.stop(task_id="task-nosuchtask00")
        assert again.value.outcome == "refused"


def test_stop_and_wait_async(mock_url: str) -> None:
    reset(mock_url)

    async def main(qianfan: AsyncQianfan) -> None:
        assert (await qianfan.finetuning.task.stop(task_id=TASK))["result"] is True
        assert (await qianfan.finetuning.task.describe.with_response(task_id=TASK)).status == 200
        await wait_until(qianfan, waiters.fine_tuning_task_stopped, task_id=TASK, max_wait=20, min_delay=0.05)
        assert len([job async for job in qianfan.finetuning.job.list.items(max_keys=1)]) >= 1
        assert [page async for page in qianfan.finetuning.job.list.pages(max_keys=1)]

    in_async(main, base_url=mock_url, **MOCK)


def test_the_official_example(mock_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    reset(mock_url)
    monkeypatch.setenv("QIANFAN_CONSOLE_API_BASE_URL", mock_url)
    monkeypatch.setenv("QIANFAN_ACCESS_KEY", MOCK["access_key_id"])
    monkeypatch.setenv("QIANFAN_SECRET_KEY", MOCK["secret_access_key"])
    stopped = resources.FineTune.V2.stop_task(task_id=TASK)
    assert (stopped.code, stopped.body["result"], stopped["result"]) == (200, True, True)
    assert stopped.headers["content-type"].startswith("application/json")
    called = resources.console.utils.call_action("/v2/finetuning", "DescribeFineTuningTask", {"taskId": TASK})
    assert called.body["result"]["taskId"] == TASK
    again = resources.FineTune.V2.stop_task("task-nosuchtask00", ak=MOCK["access_key_id"], sk=MOCK["secret_access_key"])
    assert again.body["result"] is False


KINDS: dict[str, dict[str, Any]] = {
    "read": {"effect": "read"},
    "write": {"effect": "write", "idempotent": True},
    "create": {"effect": "write"},
    "release": {"effect": "destructive"},
    "buy": {"effect": "write", "billable": True},
    "renew": {"effect": "write", "billable": True, "idempotent": True},
}
ONCE = ("create", "release", "buy", "renew")


def test_two_thousand_faulty_calls_and_no_create_twice(fault_url: str, facts_url: str) -> None:
    names = json.loads(urllib.request.urlopen(f"{facts_url}/faults").read())
    chance = random.Random(20260417)
    scripts: dict[str, list[str]] = {}
    attempts: dict[str, int] = {}
    kinds = list(KINDS)

    def steer(request: httpx.Request) -> None:
        call = request.headers["x-call"]
        number = attempts[call] = attempts.get(call, 0) + 1
        fault = scripts[call][number - 1]
        if fault == "unreachable":
            raise httpx.ConnectError("refused") from ConnectionRefusedError(111, "refused")
        request.headers["x-fault"] = fault

    ended: dict[str, Any] = {}
    for start in range(0, 2000, 50):
        client = httpx.Client(event_hooks={"request": [steer]})
        qianfan = Qianfan(
            credentials=KEYS,
            base_url=fault_url,
            http_client=client,
            timeout=5,
            retry=RetryOptions(attempts=3),
            sleep=lambda _: None,
        )
        for number in range(start, start + 50):
            call, kind = f"{number}", kinds[number % len(kinds)]
            # The table holds a 429 for a refusal wherever no money is at stake; where money is, it may be a lie.
            known = [
                each
                for each in names
                if each != "hangs" and ("billable" in KINDS[kind] or each != "throttledAfterAccepting")
            ]
            scripts[call] = [chance.choice(known) if chance.random() < 0.8 else "ok" for _ in range(3)]
            action = Action(name=f"test.{kind}", path=f"/v2/test?Action={kind}", **KINDS[kind])
            try:
                ended[call] = run(send(qianfan._state, action, {"id": call}, {"headers": {"x-call": call}})).attempts
            except QianfanError as error:
                ended[call] = error
        client.close()
    accepted = json.loads(urllib.request.urlopen(f"{facts_url}/accepted").read())
    creates = [call for call in scripts if kinds[int(call) % len(kinds)] in ONCE]
    assert len(creates) > 1000 and sum(isinstance(end, QianfanError) for end in ended.values()) > 500
    assert max(accepted.values()) > 1, "idempotent calls are repeated, or this shows nothing"
    assert {call for call in creates if accepted.get(call, 0) > 1} == set()
    for call, end in ended.items():
        happened = accepted.get(call, 0) > 0
        if isinstance(end, QianfanError) and end.outcome != "unknown" and end.previous is None:
            assert not happened, (scripts[call], end)


def test_hangs_are_bounded(fault_url: str) -> None:
    headers = {"x-call": "hang", "x-fault": "hangs"}
    with Qianfan(credentials=KEYS, base_url=fault_url, timeout=0.2, retry=False) as qianfan:
        with pytest.raises(QianfanError) as found:
            qianfan.call("StopFineTuningTask", {"taskId": TASK}, options={"headers": headers})
    assert (found.value.code, found.value.outcome, type(found.value).__name__) == ("Timeout", "unknown", "TimeoutError")

    async def main(qianfan: AsyncQianfan) -> str:
        try:
            await qianfan.call("StopFineTuningTask", {"taskId": TASK}, options={"headers": headers})
        except QianfanError as error:
            return f"{error.code} {error.outcome}"
        return ""

    given: dict[str, Any] = {"credentials": KEYS, "base_url": fault_url, "timeout": 0.2, "retry": False}
    assert in_async(main, **given) == "Timeout unknown"


def test_memory_stays_over_fifty_thousand_calls() -> None:
    answer = httpx.Response(200, json={"requestId": "r", "result": True})
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=answer.content)))
    qianfan = Qianfan(credentials=KEYS, base_url="https://qianfan.baidubce.com", http_client=client)

    def calls(count: int) -> int:
        for _ in range(count):
            qianfan.finetuning.task.stop(task_id=TASK)
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = calls(5_000)
    assert calls(45_000) - before < 8 * 1024  # KiB


BEARER = [name for name, action in ACTIONS.items() if action.bearer]
BY_ACTION = {case["action"]: case for case in FIRST}


@pytest.mark.parametrize("name", BEARER)
@pytest.mark.parametrize("has_key", [True, False], ids=["api_key", "access keys only"])
def test_every_bearer_action_gets_through(name: str, has_key: bool, mock_url: str) -> None:
    reset(mock_url)
    with Qianfan(base_url=mock_url, **MOCK) as qianfan:
        key = qianfan.iam.bearer_token.create(expire_in_seconds=600)["token"]
    keys: dict[str, Any] = {"credentials": False, "api_key": key} if has_key else MOCK
    with Qianfan(base_url=mock_url, **keys) as qianfan:
        try:
            answer = bound(qianfan, name).with_response(**keywords(BY_ACTION[name]))
            assert (answer.status, answer.attempts) == (200, 1)
        except QianfanError as error:
            assert error.outcome == "refused" and isinstance(error, ServiceError) and error.status not in (401, 403)


def test_a_token_is_exchanged_once_however_many_threads_wait(mock_url: str) -> None:
    reset(mock_url)
    with Qianfan(base_url=mock_url, **MOCK) as qianfan:
        with ThreadPoolExecutor(16) as threads:
            answers = list(threads.map(lambda _: qianfan.agentapp.list(max_keys=1), range(64)))
    assert len(answers) == 64 and exchanges(mock_url) == 1

    async def main(qianfan: AsyncQianfan) -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(64):
                tasks.start_soon(qianfan.agentapp.list)

    reset(mock_url)
    in_async(main, base_url=mock_url, **MOCK)
    assert exchanges(mock_url) == 1


def exchanges(url: str) -> int:
    """How often the mock was asked for a token."""
    seen = json.loads(urllib.request.urlopen(f"{url}/_mock/requests").read())
    return sum("/v1/BCE-BEARER/token" in each["url"] for each in seen)
