# The platform's example, for `qianfan`.
import os

from qianfan import resources

response = resources.FineTune.V2.stop_task(task_id=os.environ["TASK_ID"])
print("result:", str(response.body["result"]).lower())
