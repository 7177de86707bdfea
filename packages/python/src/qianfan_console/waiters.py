"""States to wait for. Generated from the spec by `pnpm generate`. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._actions import ACTIONS
from ._waiting import Waiter

if TYPE_CHECKING:
    from . import types

__all__ = [
    "batch_inference_task_done",
    "batch_inference_task_stopped",
    "compute_unit_ready",
    "compute_unit_released",
    "compute_unit_resized",
    "data_augmentation_task_done",
    "data_cleaning_task_done",
    "dataset_export_task_done",
    "dataset_import_task_done",
    "dataset_version_published",
    "endpoint_active",
    "endpoint_inactive",
    "evaluation_export_done",
    "evaluation_task_done",
    "evaluation_task_stopped",
    "fine_tuning_task_done",
    "fine_tuning_task_running",
    "fine_tuning_task_stopped",
    "knowledge_base_chunk_indexed",
    "knowledge_base_document_ready",
    "model_compression_done",
    "model_compression_stopped",
    "model_export_done",
    "model_version_ready",
    "service_compute_unit_ready",
    "service_compute_unit_released",
    "service_serving",
    "service_stopped",
]

batch_inference_task_done: Waiter[types.DescribeBatchInferenceTaskOutput] = Waiter(
    name="batchInferenceTaskDone",
    action=ACTIONS["batchinference.task.describe"],
    delay=30,
    acceptors=(
        ("result.runStatus", "Done", "success"),
        ("result.runStatus", "Failed", "failure"),
        ("result.runStatus", "Stopped", "failure"),
        ("result.runStatus", "Expired", "failure"),
    ),
)
"""Waits until a task has finished. 等待批量推理任务完成 Polls `batchinference.task.describe`."""

batch_inference_task_stopped: Waiter[types.DescribeBatchInferenceTaskOutput] = Waiter(
    name="batchInferenceTaskStopped",
    action=ACTIONS["batchinference.task.describe"],
    delay=5,
    acceptors=(
        ("result.runStatus", "Stopped", "success"),
        ("result.runStatus", "Done", "failure"),
        ("result.runStatus", "Failed", "failure"),
        ("result.runStatus", "Expired", "failure"),
    ),
)
"""Waits until a task that was told to stop has stopped. 等待批量推理任务停止 Polls `batchinference.task.describe`."""

compute_unit_ready: Waiter[types.DescribeComputeUnitOutput] = Waiter(
    name="computeUnitReady",
    action=ACTIONS["charge.computeUnit.describe"],
    delay=10,
    acceptors=(
        ("result.computeUnitInstance.status", "Running", "success"),
        ("result.computeUnitInstance.status", "CreateFailed", "failure"),
        ("result.computeUnitInstance.status", "Released", "failure"),
    ),
)
"""Waits until a compute unit that was bought is in use. 等待购买的算力单元可用 Polls `charge.computeUnit.describe`."""

compute_unit_resized: Waiter[types.DescribeComputeUnitOutput] = Waiter(
    name="computeUnitResized",
    action=ACTIONS["charge.computeUnit.describe"],
    delay=10,
    acceptors=(
        ("result.computeUnitInstance.status", "Running", "success"),
        ("result.computeUnitInstance.status", "ReconfigureFailed", "failure"),
        ("result.computeUnitInstance.status", "CreateFailed", "failure"),
        ("result.computeUnitInstance.status", "Released", "failure"),
    ),
)
"""Waits until the resize of a compute unit has ended. Compare totalComputeUnits with the count that was asked for. 等待算力单元变配结束；结束后请核对 totalComputeUnits 是否为所请求的数量 Polls `charge.computeUnit.describe`."""

compute_unit_released: Waiter[types.DescribeComputeUnitOutput] = Waiter(
    name="computeUnitReleased",
    action=ACTIONS["charge.computeUnit.describe"],
    delay=10,
    acceptors=(
        ("result.computeUnitInstance.status", "Released", "success"),
        ("result.computeUnitInstance.status", "CreateFailed", "failure"),
    ),
)
"""Waits until a compute unit has been released. 等待算力单元释放完成 Polls `charge.computeUnit.describe`."""

service_compute_unit_ready: Waiter[types.DescribeServiceComputeUnitOutput] = Waiter(
    name="serviceComputeUnitReady",
    action=ACTIONS["charge.serviceComputeUnit.describe"],
    delay=10,
    acceptors=(("result.instance.status", "Running", "success"), ("result.instance.status", "Deleted", "failure")),
)
"""Waits until an instance that was bought for a service is in use. 等待为服务购买的算力单元实例可用 Polls `charge.serviceComputeUnit.describe`."""

service_compute_unit_released: Waiter[types.DescribeServiceComputeUnitOutput] = Waiter(
    name="serviceComputeUnitReleased",
    action=ACTIONS["charge.serviceComputeUnit.describe"],
    delay=10,
    acceptors=(("result.instance.status", "Deleted", "success"),),
)
"""Waits until an instance of a service has ended. 等待服务的算力单元实例释放完成 Polls `charge.serviceComputeUnit.describe`."""

data_cleaning_task_done: Waiter[types.DescribeDataCleaningTaskOutput] = Waiter(
    name="dataCleaningTaskDone",
    action=ACTIONS["dataset.cleaningTask.describe"],
    delay=5,
    acceptors=(
        ("result.processStatus", 2, "success"),
        ("result.processStatus", 3, "failure"),
        ("result.processStatus", 4, "failure"),
    ),
)
"""Waits until a cleaning task has finished. The states are those of the official SDK. 等待数据清洗任务完成（状态取值取自官方 SDK） Polls `dataset.cleaningTask.describe`."""

dataset_version_published: Waiter[types.DescribeDatasetVersionOutput] = Waiter(
    name="datasetVersionPublished",
    action=ACTIONS["dataset.version.describe"],
    delay=5,
    acceptors=(("result.publishStatus", "Published", "success"), ("result.publishStatus", "PublishFailed", "failure")),
)
"""Waits until a version has been published. The name of the field that it reads, publishStatus, is inferred. 等待数据集版本发布完成（依据 publishStatus，字段名为推断） Polls `dataset.version.describe`."""

dataset_export_task_done: Waiter[types.DescribeExportTaskOutput] = Waiter(
    name="datasetExportTaskDone",
    action=ACTIONS["dataset.exportTask.describe"],
    delay=5,
    acceptors=(
        ("result.exportStatus", "ExportFinished", "success"),
        ("result.exportStatus", "ExportFailed", "failure"),
    ),
)
"""Waits until an export has finished. 等待数据集导出完成 Polls `dataset.exportTask.describe`."""

dataset_import_task_done: Waiter[types.DescribeImportTaskOutput] = Waiter(
    name="datasetImportTaskDone",
    action=ACTIONS["dataset.importTask.describe"],
    delay=5,
    acceptors=(
        ("result.importStatus", "ImportFinished", "success"),
        ("result.importStatus", "ImportFailed", "failure"),
    ),
)
"""Waits until an import has finished. 等待数据集导入完成 Polls `dataset.importTask.describe`."""

data_augmentation_task_done: Waiter[types.DescribeTextAugmentTaskOutput] = Waiter(
    name="dataAugmentationTaskDone",
    action=ACTIONS["dataset.augmentationTask.describe"],
    delay=15,
    acceptors=(
        ("status", "Succeeded", "success"),
        ("status", "Failed", "failure"),
        ("status", "Stopped", "failure"),
        ("result.status", "Succeeded", "success"),
        ("result.status", "Failed", "failure"),
        ("result.status", "Stopped", "failure"),
    ),
)
"""Waits until an augmentation task has finished. 等待数据增强任务完成 Polls `dataset.augmentationTask.describe`."""

evaluation_export_done: Waiter[types.DescribeEvalResultExportTaskOutput] = Waiter(
    name="evaluationExportDone",
    action=ACTIONS["eval.exportTask.describe"],
    delay=5,
    acceptors=(("result.state", "Succeeded", "success"), ("result.state", "Failed", "failure")),
)
"""Waits until an export has finished. 等待评估结果导出完成 Polls `eval.exportTask.describe`."""

evaluation_task_done: Waiter[types.DescribeEvalTaskOutput] = Waiter(
    name="evaluationTaskDone",
    action=ACTIONS["eval.task.describe"],
    delay=30,
    acceptors=(
        ("result.state", "Successed", "success"),
        ("result.state", "Failed", "failure"),
        ("result.state", "Stopped", "failure"),
    ),
)
"""Waits until everything of a task was evaluated; tasks that people score wait for them too. 等待评估任务全部完成（含人工打分） Polls `eval.task.describe`."""

evaluation_task_stopped: Waiter[types.DescribeEvalTaskOutput] = Waiter(
    name="evaluationTaskStopped",
    action=ACTIONS["eval.task.describe"],
    delay=5,
    acceptors=(
        ("result.state", "Stopped", "success"),
        ("result.state", "Successed", "failure"),
        ("result.state", "Failed", "failure"),
    ),
)
"""Waits until a task that was told to stop has stopped. 等待评估任务停止 Polls `eval.task.describe`."""

fine_tuning_task_done: Waiter[types.DescribeFineTuningTaskOutput] = Waiter(
    name="fineTuningTaskDone",
    action=ACTIONS["finetuning.task.describe"],
    delay=30,
    acceptors=(
        ("result.runStatus", "Done", "success"),
        ("result.runStatus", "Failed", "failure"),
        ("result.runStatus", "Stopped", "failure"),
    ),
)
"""Waits until a task has finished training. 等待任务训练完成 Polls `finetuning.task.describe`."""

fine_tuning_task_running: Waiter[types.DescribeFineTuningTaskOutput] = Waiter(
    name="fineTuningTaskRunning",
    action=ACTIONS["finetuning.task.describe"],
    delay=10,
    acceptors=(
        ("result.runStatus", "Running", "success"),
        ("result.runStatus", "Done", "success"),
        ("result.runStatus", "Failed", "failure"),
        ("result.runStatus", "Stopped", "failure"),
    ),
)
"""Waits until a task has left the queue and trains. 等待任务开始训练 Polls `finetuning.task.describe`."""

fine_tuning_task_stopped: Waiter[types.DescribeFineTuningTaskOutput] = Waiter(
    name="fineTuningTaskStopped",
    action=ACTIONS["finetuning.task.describe"],
    delay=5,
    acceptors=(
        ("result.runStatus", "Stopped", "success"),
        ("result.runStatus", "Done", "failure"),
        ("result.runStatus", "Failed", "failure"),
    ),
)
"""Waits until a task that was told to stop has stopped. 等待任务停止 Polls `finetuning.task.describe`."""

knowledge_base_chunk_indexed: Waiter[types.DescribeChunkOutput] = Waiter(
    name="knowledgeBaseChunkIndexed",
    action=ACTIONS["knowledgebase.chunk.describe"],
    delay=3,
    acceptors=(("status", "Indexed", "success"),),
)
"""Waits until the chunk is indexed. 等待文档块完成索引 Polls `knowledgebase.chunk.describe`."""

knowledge_base_document_ready: Waiter[types.DescribeDocumentOutput] = Waiter(
    name="knowledgeBaseDocumentReady",
    action=ACTIONS["knowledgebase.document.describe"],
    delay=5,
    acceptors=(
        ("status", "available", "success"),
        ("status", "parseError", "failure"),
        ("status", "error", "failure"),
        ("status", "retrainErrSegmentUsable", "failure"),
    ),
)
"""Waits until the document can be searched. 等待文档可用 Polls `knowledgebase.document.describe`."""

model_version_ready: Waiter[types.DescribeModelOutput] = Waiter(
    name="modelVersionReady",
    action=ACTIONS["model.version.describe"],
    delay=30,
    acceptors=(("result.status", "Ready", "success"), ("result.status", "Fail", "failure")),
)
"""Waits until a new model version is usable. 等待模型版本创建完成 Polls `model.version.describe`."""

model_compression_done: Waiter[types.DescribeModelCompTaskOutput] = Waiter(
    name="modelCompressionDone",
    action=ACTIONS["model.compressionTask.describe"],
    delay=15,
    acceptors=(
        ("result.status", "succeeded", "success"),
        ("result.status", "failed", "failure"),
        ("result.status", "stopped", "failure"),
    ),
)
"""Waits until a compression task has succeeded. 等待模型压缩任务完成 Polls `model.compressionTask.describe`."""

model_compression_stopped: Waiter[types.DescribeModelCompTaskOutput] = Waiter(
    name="modelCompressionStopped",
    action=ACTIONS["model.compressionTask.describe"],
    delay=5,
    acceptors=(
        ("result.status", "stopped", "success"),
        ("result.status", "succeeded", "failure"),
        ("result.status", "failed", "failure"),
    ),
)
"""Waits until a compression task that was told to stop has stopped. 等待模型压缩任务停止 Polls `model.compressionTask.describe`."""

model_export_done: Waiter[types.DescribeModelExportTaskOutput] = Waiter(
    name="modelExportDone",
    action=ACTIONS["model.exportTask.describe"],
    delay=30,
    acceptors=(
        ("result.status", "Done", "success"),
        ("result.status", "Fail", "failure"),
        ("result.hasRecord", False, "failure"),
    ),
)
"""Waits until a model version is packed for download. A version without an export counts as a failure. 等待模型版本导出完成；没有导出记录视为失败 Polls `model.exportTask.describe`."""

endpoint_active: Waiter[types.DescribeEndpointOutput] = Waiter(
    name="endpointActive",
    action=ACTIONS["service.endpoint.describe"],
    delay=5,
    acceptors=(("result.status", "Active", "success"), ("result.status", "Inactive", "failure")),
)
"""Waits until an endpoint is active. 等待接入点启用 Polls `service.endpoint.describe`."""

endpoint_inactive: Waiter[types.DescribeEndpointOutput] = Waiter(
    name="endpointInactive",
    action=ACTIONS["service.endpoint.describe"],
    delay=5,
    acceptors=(("result.status", "Inactive", "success"),),
)
"""Waits until an endpoint that was deactivated is inactive. 等待接入点停用完成 Polls `service.endpoint.describe`."""

service_serving: Waiter[types.DescribeServiceOutput] = Waiter(
    name="serviceServing",
    action=ACTIONS["service.custom.describe"],
    delay=30,
    acceptors=(
        ("result.runStatus", "Serving", "success"),
        ("result.runStatus", "Failed", "failure"),
        ("result.runStatus", "Stopped", "failure"),
    ),
)
"""Waits until a custom service is published and can be called. 等待定制服务发布完成 Polls `service.custom.describe`."""

service_stopped: Waiter[types.DescribeServiceOutput] = Waiter(
    name="serviceStopped",
    action=ACTIONS["service.custom.describe"],
    delay=10,
    acceptors=(("result.runStatus", "Stopped", "success"), ("result.runStatus", "Failed", "failure")),
)
"""Waits until a custom service that was taken offline has stopped. 等待定制服务下线完成 Polls `service.custom.describe`."""
