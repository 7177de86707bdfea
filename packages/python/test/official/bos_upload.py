"""Saves rows to a bucket as the official SDK does, imports them, and reads them back."""

import os
import tempfile

os.environ.setdefault("QIANFAN_DISABLE_EB_SDK", "true")

from qianfan.dataset import Dataset
from qianfan.dataset.data_source import BosDataSource, FormatType
from qianfan.utils.bos_uploader import BosHelper

bucket = "mock-bucket"
rows = [[{"prompt": f"{number}+1?", "response": [[str(number + 1)]]}] for number in range(100)]

dataset = Dataset.create_from_pyobj({"prompt": [row[0]["prompt"] for row in rows], "response": [row[0]["response"] for row in rows]})
saved = dataset.save(
    BosDataSource(region=None, bucket=bucket, bos_file_path="sdk/saved.jsonl", file_format=FormatType.Jsonl)
)
helper = BosHelper()
with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
    file.write('[{"prompt":"1+1?","response":[["2"]]}]\n')
    file.flush()
    helper.upload_file_to_bos(file.name, "sdk/file.jsonl", bucket)
helper.upload_content_to_bos('[{"prompt":"2+1?","response":[["3"]]}]\n', "sdk/content.jsonl", bucket)
print([entry.key for entry in helper.list_dir(bucket, "sdk/")])
print(helper.check_if_file_existed_on_bos(bucket, "sdk/file.jsonl"), helper.get_file_size(bucket, "sdk/file.jsonl"))
print(helper.get_bos_file_shared_url("sdk/file.jsonl", bucket))
