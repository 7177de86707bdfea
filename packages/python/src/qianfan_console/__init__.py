"""Client for the management API of Baidu Qianfan. 百度千帆管控接口客户端。

>>> from qianfan_console import Qianfan
>>> with Qianfan() as qianfan:
...     qianfan.finetuning.task.stop(task_id="task-5kjifvzerc5n")["result"]
True
"""

import logging

from . import waiters
from ._action import Action
from ._client import AsyncQianfan, Qianfan, wait_until
from ._credentials import Credentials, command_credentials, default_credentials
from ._errors import (
    ConnectionError,
    CredentialsError,
    InputError,
    QianfanError,
    ServiceError,
    TimeoutError,
    WaiterError,
)
from ._options import CallOptions, ClientOptions, RetryOptions
from ._send import Response
from ._version import version as __version__
from ._waiting import Waiter

logging.getLogger(__name__).addHandler(logging.NullHandler())

__all__ = [
    "Action",
    "AsyncQianfan",
    "CallOptions",
    "ClientOptions",
    "ConnectionError",
    "Credentials",
    "CredentialsError",
    "InputError",
    "Qianfan",
    "QianfanError",
    "Response",
    "RetryOptions",
    "ServiceError",
    "TimeoutError",
    "Waiter",
    "WaiterError",
    "__version__",
    "command_credentials",
    "default_credentials",
    "wait_until",
    "waiters",
]
