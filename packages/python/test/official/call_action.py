# The platform's example of any action, for `qianfan`.
import os

from qianfan.resources.console.utils import call_action

response = call_action("/v2/finetuning", "StopFineTuningTask", {"taskId": os.environ["TASK_ID"]})
print("result:", str(response.body["result"]).lower())
