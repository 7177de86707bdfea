"""The platform's own example, with nothing changed but the import.

>>> from qianfan_console.compat import resources
>>> resources.FineTune.V2.stop_task(task_id="task-5kjifvzerc5n").body["result"]
True

It differs from the official SDK where that one loses money or errors: what may have happened is not repeated when it
can cost money, and every error of the platform is raised. `result: false` is returned.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ._actions import ACTIONS
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


def _call(route: str, action: str, given: Mapping[str, Any], **kwargs: Any) -> QfResponse:
    ak, sk = kwargs.pop("ak", None), kwargs.pop("sk", None)
    keys = Credentials(ak or "", sk or "") if ak or sk else default_credentials()
    options: CallOptions = {}
    if (timeout := kwargs.pop("request_timeout", None)) is not None:
        options["timeout"] = timeout
    if (attempts := kwargs.pop("retry_count", None)) is not None:
        base = kwargs.pop("backoff_factor", None)
        options["retry"] = RetryOptions(attempts=attempts, base_delay=base or 0.2)
    for name in (*_IGNORED, "backoff_factor"):
        kwargs.pop(name, None)
    found = dataclasses.replace(find_action(action, route, ACTIONS), acceptance=None)
    made = run(send(_client(keys)._state, found, {**given, **kwargs}, options))
    return QfResponse(made.status, dict(made.headers), made.body)


def call_action(base_url_route: str, action: str, params: Mapping[str, Any], **kwargs: Any) -> QfResponse:
    """Calls any action; `ak`, `sk`, `request_timeout` (seconds) and `retry_count` as the official SDK takes them.

    Raises:
        QianfanError: whatever stands in the way, with `code`, `outcome` and `request_id`
    """
    route = base_url_route if base_url_route.startswith("/") else f"/{base_url_route}"
    return _call(route, action, params, **kwargs)


def _named(action: str, positional: tuple[str, ...], names: Mapping[str, str] = {}) -> Any:  # noqa: B006
    row = find_action(action, None, ACTIONS)

    def method(*args: Any, **kwargs: Any) -> QfResponse:
        if len(args) > len(positional):
            raise InputError("InvalidInput", f"{action} takes {len(positional)} positional arguments.", action=row.name)
        given = {**dict(zip(positional, args, strict=False)), **kwargs}
        inputs = {**row.inputs, **names}
        fields = {inputs[name]: given.pop(name) for name in list(given) if name in inputs}
        plain = {name: getattr(value, "value", value) for name, value in fields.items() if value is not None}
        return _call(row.path.partition("?")[0], action, plain, **given)

    method.__name__ = action
    method.__doc__ = f"Calls {action}; returns `QfResponse`."
    return staticmethod(method)


class _V2:
    """Fine-tuning, as `qianfan.resources.FineTune.V2` names it."""

    _hyper = {"params_scale": "parameterScale", "hyper_params": "hyperParameterConfig"}
    create_job = _named("CreateFineTuningJob", ("name", "model", "train_mode"))
    create_task = _named("CreateFineTuningTask", ("job_id", "params_scale", "hyper_params", "dataset_config"), _hyper)
    job_list = _named("DescribeFineTuningJobs", ("train_model", "marker", "max_keys"), {"train_model": "trainMode"})
    task_list = _named("DescribeFineTuningTasks", ("job_id", "marker", "max_keys"))
    task_detail = _named("DescribeFineTuningTask", ("task_id",))
    stop_task = _named("StopFineTuningTask", ("task_id",))
    delete_task = _named("DeleteFineTuningTask", ("task_id",))
    delete_job = _named("DeleteFineTuningJob", ("job_id",))
    supported_models = _named("DescribeFineTuningSupportModels", ())


class _FineTune:
    V2 = _V2


class _Utils:
    call_action = staticmethod(call_action)


class _Console:
    utils = _Utils


class resources:  # noqa: N801 (the official name)
    """`FineTune.V2` and `console.utils` of the official SDK."""

    FineTune = _FineTune
    console = _Console
