"""Uploads as the official SDK does. It makes the storage's address of a region, which a variable of its own sets."""

import json
import tempfile

from qianfan.utils.bos_uploader import BosHelper

bucket = "mock-bucket"
helper = BosHelper()
with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
    file.write('[{"prompt":"1+1?","response":[["2"]]}]\n')
    file.flush()
    helper.upload_file_to_bos(file.name, "sdk/file.jsonl", bucket)
helper.upload_content_to_bos('[{"prompt":"2+1?","response":[["3"]]}]\n', "sdk/content.jsonl", bucket)
helper.copy_object(bucket, "sdk/file.jsonl", "sdk/copy.jsonl")
print(
    json.dumps(
        {
            "keys": [entry.key for entry in helper.list_dir(bucket, "sdk/")],
            "there": helper.check_if_file_existed_on_bos(bucket, "sdk/file.jsonl"),
            "missing": helper.check_if_file_existed_on_bos(bucket, "sdk/none.jsonl"),
            "size": int(helper.get_file_size(bucket, "sdk/file.jsonl")),
            "url": helper.get_bos_file_shared_url("sdk/file.jsonl", bucket),
        }
    )
)
