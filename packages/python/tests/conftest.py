"""A client whose attempts end as scripted, for the conformance suite in `spec/conformance`."""

from __future__ import annotations

import json
import os
import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from qianfan_console import AsyncQianfan, Credentials, Qianfan, QianfanError, RetryOptions
from qianfan_console._action import Action

ROOT = Path(__file__).parents[3]
KEYS = Credentials("ALTAKexampleaccesskeyid0", "c2VjcmV0LWFjY2Vzcy1rZXkt0001", "c2Vzc2lvbi10b2tlbg+/0002==")
NOW = 1776412800.0  # 2026-04-17T08:00:00Z


def load(subject: str) -> dict[str, Any]:
    return json.loads((ROOT / "spec" / "conformance" / f"{subject}.json").read_text("utf-8"))


def cases(subject: str, key: str = "cases", by: str = "name") -> Any:
    """Every case as a parameter, by its name."""
    found = load(subject)[key]
    return pytest.mark.parametrize("case", found, ids=[each[by] for each in found])


def _chained(outer: Exception, inner: Exception) -> Exception:
    outer.__cause__ = inner
    return outer


FAILURES: dict[str, Callable[[], Exception]] = {
    "connection-refused": lambda: _chained(httpx.ConnectError("refused"), ConnectionRefusedError(111, "refused")),
    "name-not-found": lambda: _chained(httpx.ConnectError("unknown"), socket.gaierror(-2, "unknown")),
    "connect-timeout": lambda: httpx.ConnectTimeout("late"),
    "connection-reset": lambda: _chained(httpx.ReadError("reset"), ConnectionResetError(104, "reset")),
    "half-an-answer": lambda: httpx.RemoteProtocolError("peer closed connection"),
    "certificate": lambda: _chained(httpx.ConnectError("no"), ssl.SSLCertVerificationError(1, "expired")),
    "no-answer": lambda: httpx.ReadTimeout("late"),
}


class Script:
    """What came in, and how each attempt ends; the last ending stays."""

    def __init__(self, endings: list[Any]) -> None:
        self.endings, self.sent, self.delays, self.time = endings, list[httpx.Request](), list[float](), NOW

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        ending = self.endings[min(len(self.sent), len(self.endings)) - 1]
        ending = ending(request) if callable(ending) else ending
        failure = ending.get("network")
        if failure == "redirect":
            return httpx.Response(302, headers={"location": "/elsewhere"})
        if failure:
            raise FAILURES[failure]()
        return httpx.Response(ending["status"], headers=ending.get("headers", {}), text=ending.get("text", ""))

    def sleep(self, seconds: float) -> None:
        self.delays.append(seconds)
        self.time += seconds


def scripted(endings: list[Any], **options: Any) -> tuple[Qianfan, Script]:
    """A client, and what it does; the asynchronous one runs the same code."""
    script = Script(endings)
    given = {
        "credentials": KEYS, "base_url": "https://qianfan.baidubce.com", "random": lambda: 1.0,
        "now": lambda: script.time, "sleep": script.sleep, **options,
    }  # fmt: skip
    return Qianfan(http_client=httpx.Client(transport=httpx.MockTransport(script.answer)), **given), script


def defined(facts: dict[str, Any]) -> Action:
    return Action(**{"name": "x.y", "path": "/v2/x?Action=Y", **facts})


def retry(attempts: int) -> Any:
    return RetryOptions(attempts=attempts) if attempts > 1 else False


def caught(run: Callable[[], Any]) -> QianfanError:
    with pytest.raises(QianfanError) as found:
        run()
    return found.value


def _given(name: str) -> str:
    """What the runner of these tests starts."""
    value = os.environ.get(name)
    if not value:
        pytest.skip(f"needs {name}")
    return value


@pytest.fixture(scope="session")
def mock_url() -> str:
    """The mock platform."""
    return _given("QIANFAN_TEST_MOCK_URL")


@pytest.fixture(scope="session")
def fault_url() -> str:
    """The server that does to each request what its header asks for."""
    return _given("QIANFAN_TEST_FAULT_URL")


@pytest.fixture(scope="session")
def facts_url() -> str:
    """What the fault server can do, and what it accepted."""
    return _given("QIANFAN_TEST_FACTS_URL")


def in_async(run: Callable[[AsyncQianfan], Any], **options: Any) -> Any:
    async def main() -> Any:
        async with AsyncQianfan(**options) as qianfan:
            return await run(qianfan)

    return anyio.run(main)
