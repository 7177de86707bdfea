"""The platform's own example, with nothing changed but the import.

>>> from qianfan_console.compat import resources
>>> resources.FineTune.V2.stop_task(task_id="task-5kjifvzerc5n").body["result"]
True

It differs from the official SDK where that one loses money or errors: what may have happened is not repeated when it
can cost money, and every error of the platform is raised. `result: false` is returned.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from ._client import Qianfan
from ._credentials import Credentials, default_credentials
from ._errors import InputError
from ._network import run
from ._options import CallOptions, RetryOptions
from ._send import find_action, send

__all__ = ["QfResponse", "resources"]

_IGNORED = ("retry_jitter", "retry_err_codes", "retry_err_handler", "retry_max_wait_interval", "max_wait_interval")
_last: tuple[Credentials, Qianfan] | None = None


@dataclass
class QfResponse(Mapping[str, Any]):
    """An answer: HTTP status `code`, `headers`, `body`; as a mapping it is its body."""

    code: int
    headers: dict[str, str]
    body: dict[str, Any]

    def __getitem__(self, key: str) -> Any:
        return self.body[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.body)

    def __len__(self) -> int:
        return len(self.body)


def _client(keys: Credentials) -> Qianfan:
    """The client of the last keys; they are read at each call, as the official SDK does."""
    global _last
    if _last is None or _last[0] != keys:
        _last = (keys, Qianfan(credentials=keys))
    return _last[1]


def call_action(base_url_route: str, action: str, params: Mapping[str, Any], **kwargs: Any) -> QfResponse:
    """Calls any action; `ak`, `sk`, `request_timeout` (seconds) and `retry_count` as the official SDK takes them.

    Raises:
        QianfanError: whatever stands in the way, with `code`, `outcome` and `request_id`
    """
    names = ("ak", "sk", "request_timeout", "retry_count", "backoff_factor", *_IGNORED)
    ak, sk, timeout, attempts, base, *_ = [kwargs.pop(name, None) for name in names]
    options: CallOptions = {}
    if timeout is not None:
        options["timeout"] = timeout
    if attempts is not None:
        options["retry"] = RetryOptions(attempts=attempts, base_delay=base or 0.2)
    keys = Credentials(ak or "", sk or "") if ak or sk else default_credentials()
    found = dataclasses.replace(find_action(action, f"/{base_url_route.lstrip('/')}"), acceptance=None)
    made = run(send(_client(keys)._state, found, {**params, **kwargs}, options))
    return QfResponse(made.status, dict(made.headers), made.body)


def _named(action: str, *positional: str, **renamed: str) -> Callable[..., QfResponse]:
    row = find_action(action, None)
    inputs = {**row.inputs, **renamed}

    def method(*args: Any, **kwargs: Any) -> QfResponse:
        if len(args) > len(positional):
            raise InputError("InvalidInput", f"{action} takes {len(positional)} positional arguments.", action=row.name)
        given = {**dict(zip(positional, args, strict=False)), **kwargs}
        fields = {inputs[name]: given.pop(name) for name in list(given) if name in inputs}
        plain = {name: getattr(value, "value", value) for name, value in fields.items() if value is not None}
        return call_action(row.path.partition("?")[0], action, plain, **given)

    method.__name__ = action
    method.__doc__ = f"Calls {action}; returns `QfResponse`."
    return method


_V2 = SimpleNamespace(
    create_job=_named("CreateFineTuningJob", "name", "model", "train_mode"),
    create_task=_named(
        "CreateFineTuningTask", "job_id", "params_scale", "hyper_params", "dataset_config",
        params_scale="parameterScale", hyper_params="hyperParameterConfig",
    ),
    job_list=_named("DescribeFineTuningJobs", "train_model", "marker", "max_keys", train_model="trainMode"),
    task_list=_named("DescribeFineTuningTasks", "job_id", "marker", "max_keys"),
    task_detail=_named("DescribeFineTuningTask", "task_id"),
    stop_task=_named("StopFineTuningTask", "task_id"),
    delete_task=_named("DeleteFineTuningTask", "task_id"),
    delete_job=_named("DeleteFineTuningJob", "job_id"),
    supported_models=_named("DescribeFineTuningSupportModels"),
)  # fmt: skip
resources = SimpleNamespace(
    FineTune=SimpleNamespace(V2=_V2),
    console=SimpleNamespace(utils=SimpleNamespace(call_action=call_action)),
)
"""`FineTune.V2` and `console.utils` of the official SDK."""
