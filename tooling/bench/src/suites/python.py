"""Compares the Python client with the official one, bare httpx, and the official signer: all sides in one run."""

import json
import os
import statistics
import subprocess
import sys
import time

import httpx
from baidubce.auth.bce_credentials import BceCredentials
from baidubce.auth.bce_v1_signer import sign as bce_sign
from qianfan.resources.console.utils import call_action

from qianfan_console import Qianfan
from qianfan_console.signing import sign

URL = os.environ["QIANFAN_CONSOLE_API_BASE_URL"]
KEYS = {"access_key_id": os.environ["QIANFAN_ACCESS_KEY"], "secret_access_key": os.environ["QIANFAN_SECRET_KEY"]}
ROUTE, ACTION, BODY = "/v2/finetuning", "StopFineTuningTask", {"taskId": "task-5kjifvzerc5n"}


def compare(sides, count, rounds=5):
    """Rates and CPU microseconds of each side, round by round; the first round warms up."""
    names = list(sides)
    results = {name: [] for name in names}
    for number in range(rounds + 1):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            cpu, start = time.process_time(), time.perf_counter()
            for _ in range(count):
                sides[name]()
            seconds, used = time.perf_counter() - start, time.process_time() - cpu
            if number:
                results[name].append((count / seconds, used / count * 1e6))
    return results


def ratio(one, other, column):
    return statistics.median(a[column] / b[column] for a, b in zip(one, other))


def middle(rounds, column):
    return statistics.median(each[column] for each in rounds)


def calls():
    qianfan, bare = Qianfan(base_url=URL, **KEYS), httpx.Client()
    full = f"{URL}{ROUTE}?Action={ACTION}"
    sides = {
        "ours": lambda: qianfan.finetuning.task.stop(task_id=BODY["taskId"]),
        "official": lambda: call_action(ROUTE, ACTION, BODY),
        "httpx": lambda: bare.post(full, json=BODY).json(),
    }
    found = compare(sides, 150)
    details = {f"{name} {what}": middle(found[name], column) for name in sides for column, what in enumerate(("calls/s", "CPU µs"))}
    return [
        ("Python: calls/s, against the official SDK", ratio(found["ours"], found["official"], 0), details),
        ("Python: CPU a call, against the official SDK", ratio(found["ours"], found["official"], 1), {}),
        ("Python: CPU a call, against bare httpx", ratio(found["ours"], found["httpx"], 1), {}),
    ]


def signatures():
    headers = {b"host": b"qianfan.baidubce.com", b"x-bce-date": b"2026-04-17T08:00:00Z"}
    keys = BceCredentials(KEYS["access_key_id"], KEYS["secret_access_key"])
    text = {"x-bce-date": "2026-04-17T08:00:00Z"}
    full, stamp = f"https://qianfan.baidubce.com{ROUTE}?Action={ACTION}", 1776412800
    sides = {
        "ours": lambda: sign("POST", full, text, timestamp="2026-04-17T08:00:00Z", **KEYS),
        "baidu": lambda: bce_sign(keys, b"POST", ROUTE.encode(), headers, {b"Action": ACTION.encode()}, stamp, 1800, {b"host", b"x-bce-date"}),
    }
    found = compare(sides, 3000)
    details = {name: middle(found[name], 0) for name in sides}
    return [("Python: signatures/s, against bce-python-sdk", ratio(found["ours"], found["baidu"], 0), details)]


def imports():
    def seconds(module):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", f"import {module}"], check=True)
        return time.perf_counter() - start

    pairs = [(seconds("qianfan_console"), seconds("httpx")) for _ in range(9)]
    details = {"ours ms": statistics.median(a for a, _ in pairs) * 1000, "httpx ms": statistics.median(b for _, b in pairs) * 1000}
    return [("Python: start and import, against import httpx", statistics.median(a / b for a, b in pairs), details)]


rows = [*calls(), *signatures(), *imports()]
print(json.dumps([{"what": what, "value": value, "details": details} for what, value, details in rows]))
