"""Whether the mock does what the document says, by schemathesis: whatever may be sent, no server error and no other shape."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis import checks
from schemathesis.core import NOT_SET
from schemathesis.specs.openapi import checks as shapes

from qianfan_console.signing import format_timestamp, sign

DOCUMENT = Path(__file__).parents[3] / "spec" / "dist" / "openapi.portable.json"
URL = os.environ["QIANFAN_TEST_MOCK_URL"]
KEYS = {"access_key_id": "ALTAKmockaccesskeyid0000", "secret_access_key": "mocksecretaccesskey0000000000000"}
CHECKS: list[Any] = [
    checks.not_a_server_error,
    shapes.status_code_conformance,
    shapes.content_type_conformance,
    shapes.response_schema_conformance,
    shapes.negative_data_rejection,
]

schema = schemathesis.openapi.from_path(DOCUMENT)
schema.config.update(base_url=URL)
# Every request is signed below, so that one without a signature is not among those that are made.
schema.config.generation.update(with_security_parameters=False)
# The examples of the document are called by other tests. What is left are the edges of every schema, and one case by chance.
schema.config.phases.examples.enabled = False


def signed(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Signs what schemathesis made, with our own signing."""
    date = format_timestamp(time.time())
    made = sign(str(request.method), str(request.url), {"x-bce-date": date}, timestamp=date, **KEYS)  # type: ignore[arg-type]
    request.headers.update({"x-bce-date": date, "authorization": made.authorization})
    return request


def has_wide_integer(value: Any) -> bool:
    if isinstance(value, (dict, list)):
        return any(map(has_wide_integer, value.values() if isinstance(value, dict) else value))
    return isinstance(value, int) and abs(value) >= 2**63


@pytest.fixture(scope="session")
def session() -> Any:
    requests.post(f"{URL}/_mock/reset", timeout=10).raise_for_status()
    with requests.Session() as made:
        yield made


@schema.parametrize()
@settings(
    max_examples=1,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_document(case: Any, session: requests.Session) -> None:
    response = case.call(session=session, auth=signed)
    skipped: list[Any] = []
    if case.body is NOT_SET or has_wide_integer(case.body):
        # Where nothing in a body is required, no body at all counts as an empty one; and what is written in JavaScript
        # cannot tell 2^63, which int64 does not hold, from the greatest int64.
        skipped.append(shapes.negative_data_rejection)
    if b'"error_code"' in response.content:
        # The platform's first API refuses with HTTP 200.
        assert set(response.json()) == {"error_code", "error_msg", "log_id"}
        skipped += [shapes.response_schema_conformance, shapes.negative_data_rejection]
    case.validate_response(response, checks=[check for check in CHECKS if check not in skipped])
