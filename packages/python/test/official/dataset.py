"""Takes rows into data sets and back as the official SDK does, by way of a bucket of the user's own."""

import json
import os
import tempfile

from qianfan.dataset import Dataset
from qianfan.dataset.data_source import BosDataSource, QianfanDataSource
from qianfan.resources.console.consts import DataStorageType, DataTemplateType

os.chdir(tempfile.mkdtemp())
bucket, folder = "mock-bucket", "/sdk/"
region = os.environ["QIANFAN_BOS_HOST_REGION"]
by = {"sup_storage_id": bucket, "sup_storage_path": folder, "sup_storage_region": region}
rows = [[{"prompt": f"{n}+1?", "response": [[str(n + 1)]]}] for n in range(3)]
with open("train.jsonl", "w") as file:
    file.writelines(json.dumps(row) + "\n" for row in rows)


def rows_of(source):
    return [row["_pack"] for row in source.fetch().to_pylist()]


# A data set in the bucket itself, from a file; the platform says which region that is, so it has to be told otherwise.
kept = QianfanDataSource.create_bare_dataset(
    "in_bucket", DataTemplateType.NonSortedConversation, DataStorageType.PrivateBos, bucket, folder
)
Dataset.load(data_file="train.jsonl").save(kept, does_release=True, **by)
Dataset.load(qianfan_dataset_id=kept.id).save(data_file="back.jsonl")

# One that the platform stores, from objects of Python.
plain = QianfanDataSource.create_bare_dataset("in_platform", DataTemplateType.NonSortedConversation)
Dataset.create_from_pyobj(rows).save(plain, **by)

# One from an object that is in the bucket.
place = {"region": region, "bucket": bucket, "bos_file_path": f"{folder}bos.jsonl"}
Dataset.load(data_file="train.jsonl").save(bos_source_args=place, should_use_qianfan_special_jsonl_format=True)
imported = QianfanDataSource.create_from_bos_file(
    "from_object", DataTemplateType.NonSortedConversation, bucket, folder, "bos.jsonl", True
)

# Plain texts go in an archive, whose address is shared.
texts = QianfanDataSource.create_bare_dataset("texts", DataTemplateType.GenericText)
Dataset.create_from_pyobj(["one", "two"]).save(texts, **by)

print(
    json.dumps(
        {
            "rows": rows,
            "kept": rows_of(kept),
            "plain": rows_of(plain),
            "object": rows_of(BosDataSource(**place)),
            "imported": rows_of(imported),
            "loaded": Dataset.load(qianfan_dataset_id=kept.id, is_download_to_local=True).list(),
            "back": [json.loads(line) for line in open("back.jsonl")],
            "texts": sorted(next(iter(row.values())).strip() for row in texts.fetch().to_pylist()),
            "id": kept.id,
            "region": kept.storage_region,
        }
    )
)
