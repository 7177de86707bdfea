// Generated from the spec by `pnpm generate`. Do not edit.

import { defineWaiter } from '../action/defineWaiter.ts'
import {
  describeBatchInferenceTask,
  describeComputeUnit,
  describeServiceComputeUnit,
  describeDataCleaningTask,
  describeDatasetVersion,
  describeExportTask,
  describeImportTask,
  describeTextAugmentTask,
  describeEvalResultExportTask,
  describeEvalTask,
  describeFineTuningTask,
  describeChunk,
  describeDocument,
  describeModel,
  describeModelCompTask,
  describeModelExportTask,
  describeEndpoint,
  describeService,
} from './actions.gen.ts'

/**
 * Waits until a task has finished.
 *
 * 等待批量推理任务完成
 *
 * Polls `batchinference.task.describe`, at first every 30 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, batchInferenceTaskDone, { taskId: 'infer-9ia3kc1wt9mp' }, { maxWait: 3_600_000 })
 * ```
 */
export const batchInferenceTaskDone = /* @__PURE__ */ defineWaiter(describeBatchInferenceTask, {
  name: 'batchInferenceTaskDone',
  delay: 30,
  acceptors: [
    { path: 'result.runStatus', equals: 'Done', state: 'success' },
    { path: 'result.runStatus', equals: 'Failed', state: 'failure' },
    { path: 'result.runStatus', equals: 'Stopped', state: 'failure' },
    { path: 'result.runStatus', equals: 'Expired', state: 'failure' },
  ],
})

/**
 * Waits until a task that was told to stop has stopped.
 *
 * 等待批量推理任务停止
 *
 * Polls `batchinference.task.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, batchInferenceTaskStopped, { taskId: 'infer-9ia3kc1wt9mp' }, { maxWait: 3_600_000 })
 * ```
 */
export const batchInferenceTaskStopped = /* @__PURE__ */ defineWaiter(describeBatchInferenceTask, {
  name: 'batchInferenceTaskStopped',
  delay: 5,
  acceptors: [
    { path: 'result.runStatus', equals: 'Stopped', state: 'success' },
    { path: 'result.runStatus', equals: 'Done', state: 'failure' },
    { path: 'result.runStatus', equals: 'Failed', state: 'failure' },
    { path: 'result.runStatus', equals: 'Expired', state: 'failure' },
  ],
})

/**
 * Waits until a compute unit that was bought is in use.
 *
 * 等待购买的算力单元可用
 *
 * Polls `charge.computeUnit.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, computeUnitReady, { instanceId: 'unit-ZMGwr0JP' }, { maxWait: 3_600_000 })
 * ```
 */
export const computeUnitReady = /* @__PURE__ */ defineWaiter(describeComputeUnit, {
  name: 'computeUnitReady',
  delay: 10,
  acceptors: [
    { path: 'result.computeUnitInstance.status', equals: 'Running', state: 'success' },
    { path: 'result.computeUnitInstance.status', equals: 'CreateFailed', state: 'failure' },
    { path: 'result.computeUnitInstance.status', equals: 'Released', state: 'failure' },
  ],
})

/**
 * Waits until the resize of a compute unit has ended. Compare totalComputeUnits with the count that was asked for.
 *
 * 等待算力单元变配结束；结束后请核对 totalComputeUnits 是否为所请求的数量
 *
 * Polls `charge.computeUnit.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, computeUnitResized, { instanceId: 'unit-ZMGwr0JP' }, { maxWait: 3_600_000 })
 * ```
 */
export const computeUnitResized = /* @__PURE__ */ defineWaiter(describeComputeUnit, {
  name: 'computeUnitResized',
  delay: 10,
  acceptors: [
    { path: 'result.computeUnitInstance.status', equals: 'Running', state: 'success' },
    {
      path: 'result.computeUnitInstance.status',
      equals: 'ReconfigureFailed',
      state: 'failure',
    },
    { path: 'result.computeUnitInstance.status', equals: 'CreateFailed', state: 'failure' },
    { path: 'result.computeUnitInstance.status', equals: 'Released', state: 'failure' },
  ],
})

/**
 * Waits until a compute unit has been released.
 *
 * 等待算力单元释放完成
 *
 * Polls `charge.computeUnit.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, computeUnitReleased, { instanceId: 'unit-ZMGwr0JP' }, { maxWait: 3_600_000 })
 * ```
 */
export const computeUnitReleased = /* @__PURE__ */ defineWaiter(describeComputeUnit, {
  name: 'computeUnitReleased',
  delay: 10,
  acceptors: [
    { path: 'result.computeUnitInstance.status', equals: 'Released', state: 'success' },
    { path: 'result.computeUnitInstance.status', equals: 'CreateFailed', state: 'failure' },
  ],
})

/**
 * Waits until an instance that was bought for a service is in use.
 *
 * 等待为服务购买的算力单元实例可用
 *
 * Polls `charge.serviceComputeUnit.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, serviceComputeUnitReady, { serviceId: 'svco-48esssdpa594', instanceId: 'unit-K3fNmxjw' }, { maxWait: 3_600_000 })
 * ```
 */
export const serviceComputeUnitReady = /* @__PURE__ */ defineWaiter(describeServiceComputeUnit, {
  name: 'serviceComputeUnitReady',
  delay: 10,
  acceptors: [
    { path: 'result.instance.status', equals: 'Running', state: 'success' },
    { path: 'result.instance.status', equals: 'Deleted', state: 'failure' },
  ],
})

/**
 * Waits until an instance of a service has ended.
 *
 * 等待服务的算力单元实例释放完成
 *
 * Polls `charge.serviceComputeUnit.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, serviceComputeUnitReleased, { serviceId: 'svco-48esssdpa594', instanceId: 'unit-K3fNmxjw' }, { maxWait: 3_600_000 })
 * ```
 */
export const serviceComputeUnitReleased = /* @__PURE__ */ defineWaiter(describeServiceComputeUnit, {
  name: 'serviceComputeUnitReleased',
  delay: 10,
  acceptors: [{ path: 'result.instance.status', equals: 'Deleted', state: 'success' }],
})

/**
 * Waits until a cleaning task has finished. The states are those of the official SDK.
 *
 * 等待数据清洗任务完成（状态取值取自官方 SDK）
 *
 * Polls `dataset.cleaningTask.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, dataCleaningTaskDone, { etlId: 'task-9tff1q3h7ngdmgh4' }, { maxWait: 3_600_000 })
 * ```
 */
export const dataCleaningTaskDone = /* @__PURE__ */ defineWaiter(describeDataCleaningTask, {
  name: 'dataCleaningTaskDone',
  delay: 5,
  acceptors: [
    { path: 'result.processStatus', equals: 2, state: 'success' },
    { path: 'result.processStatus', equals: 3, state: 'failure' },
    { path: 'result.processStatus', equals: 4, state: 'failure' },
  ],
})

/**
 * Waits until a version has been published. The name of the field that it reads, publishStatus, is inferred.
 *
 * 等待数据集版本发布完成（依据 publishStatus，字段名为推断）
 *
 * Polls `dataset.version.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, datasetVersionPublished, { versionId: 'ds-xxx' }, { maxWait: 3_600_000 })
 * ```
 */
export const datasetVersionPublished = /* @__PURE__ */ defineWaiter(describeDatasetVersion, {
  name: 'datasetVersionPublished',
  delay: 5,
  acceptors: [
    { path: 'result.publishStatus', equals: 'Published', state: 'success' },
    { path: 'result.publishStatus', equals: 'PublishFailed', state: 'failure' },
  ],
})

/**
 * Waits until an export has finished.
 *
 * 等待数据集导出完成
 *
 * Polls `dataset.exportTask.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, datasetExportTaskDone, { taskId: 'task-xxx' }, { maxWait: 3_600_000 })
 * ```
 */
export const datasetExportTaskDone = /* @__PURE__ */ defineWaiter(describeExportTask, {
  name: 'datasetExportTaskDone',
  delay: 5,
  acceptors: [
    { path: 'result.exportStatus', equals: 'ExportFinished', state: 'success' },
    { path: 'result.exportStatus', equals: 'ExportFailed', state: 'failure' },
  ],
})

/**
 * Waits until an import has finished.
 *
 * 等待数据集导入完成
 *
 * Polls `dataset.importTask.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, datasetImportTaskDone, { taskId: 'task-xxx' }, { maxWait: 3_600_000 })
 * ```
 */
export const datasetImportTaskDone = /* @__PURE__ */ defineWaiter(describeImportTask, {
  name: 'datasetImportTaskDone',
  delay: 5,
  acceptors: [
    { path: 'result.importStatus', equals: 'ImportFinished', state: 'success' },
    { path: 'result.importStatus', equals: 'ImportFailed', state: 'failure' },
  ],
})

/**
 * Waits until an augmentation task has finished.
 *
 * 等待数据增强任务完成
 *
 * Polls `dataset.augmentationTask.describe`, at first every 15 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, dataAugmentationTaskDone, { taskId: 'task-n1zkqgn42bqbmj2g' }, { maxWait: 3_600_000 })
 * ```
 */
export const dataAugmentationTaskDone = /* @__PURE__ */ defineWaiter(describeTextAugmentTask, {
  name: 'dataAugmentationTaskDone',
  delay: 15,
  acceptors: [
    { path: 'status', equals: 'Succeeded', state: 'success' },
    { path: 'status', equals: 'Failed', state: 'failure' },
    { path: 'status', equals: 'Stopped', state: 'failure' },
    { path: 'result.status', equals: 'Succeeded', state: 'success' },
    { path: 'result.status', equals: 'Failed', state: 'failure' },
    { path: 'result.status', equals: 'Stopped', state: 'failure' },
  ],
})

/**
 * Waits until an export has finished.
 *
 * 等待评估结果导出完成
 *
 * Polls `eval.exportTask.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, evaluationExportDone, { taskId: 'amemt-hkkf5y9e64j8' }, { maxWait: 3_600_000 })
 * ```
 */
export const evaluationExportDone = /* @__PURE__ */ defineWaiter(describeEvalResultExportTask, {
  name: 'evaluationExportDone',
  delay: 5,
  acceptors: [
    { path: 'result.state', equals: 'Succeeded', state: 'success' },
    { path: 'result.state', equals: 'Failed', state: 'failure' },
  ],
})

/**
 * Waits until everything of a task was evaluated; tasks that people score wait for them too.
 *
 * 等待评估任务全部完成（含人工打分）
 *
 * Polls `eval.task.describe`, at first every 30 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, evaluationTaskDone, { taskId: 'ame-vwgs2ybhyhfv' }, { maxWait: 3_600_000 })
 * ```
 */
export const evaluationTaskDone = /* @__PURE__ */ defineWaiter(describeEvalTask, {
  name: 'evaluationTaskDone',
  delay: 30,
  acceptors: [
    { path: 'result.state', equals: 'Successed', state: 'success' },
    { path: 'result.state', equals: 'Failed', state: 'failure' },
    { path: 'result.state', equals: 'Stopped', state: 'failure' },
  ],
})

/**
 * Waits until a task that was told to stop has stopped.
 *
 * 等待评估任务停止
 *
 * Polls `eval.task.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, evaluationTaskStopped, { taskId: 'ame-vwgs2ybhyhfv' }, { maxWait: 3_600_000 })
 * ```
 */
export const evaluationTaskStopped = /* @__PURE__ */ defineWaiter(describeEvalTask, {
  name: 'evaluationTaskStopped',
  delay: 5,
  acceptors: [
    { path: 'result.state', equals: 'Stopped', state: 'success' },
    { path: 'result.state', equals: 'Successed', state: 'failure' },
    { path: 'result.state', equals: 'Failed', state: 'failure' },
  ],
})

/**
 * Waits until a task has finished training.
 *
 * 等待任务训练完成
 *
 * Polls `finetuning.task.describe`, at first every 30 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, fineTuningTaskDone, { taskId: 'task-0tgmn4a7h4i6' }, { maxWait: 3_600_000 })
 * ```
 */
export const fineTuningTaskDone = /* @__PURE__ */ defineWaiter(describeFineTuningTask, {
  name: 'fineTuningTaskDone',
  delay: 30,
  acceptors: [
    { path: 'result.runStatus', equals: 'Done', state: 'success' },
    { path: 'result.runStatus', equals: 'Failed', state: 'failure' },
    { path: 'result.runStatus', equals: 'Stopped', state: 'failure' },
  ],
})

/**
 * Waits until a task has left the queue and trains.
 *
 * 等待任务开始训练
 *
 * Polls `finetuning.task.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, fineTuningTaskRunning, { taskId: 'task-0tgmn4a7h4i6' }, { maxWait: 3_600_000 })
 * ```
 */
export const fineTuningTaskRunning = /* @__PURE__ */ defineWaiter(describeFineTuningTask, {
  name: 'fineTuningTaskRunning',
  delay: 10,
  acceptors: [
    { path: 'result.runStatus', equals: 'Running', state: 'success' },
    { path: 'result.runStatus', equals: 'Done', state: 'success' },
    { path: 'result.runStatus', equals: 'Failed', state: 'failure' },
    { path: 'result.runStatus', equals: 'Stopped', state: 'failure' },
  ],
})

/**
 * Waits until a task that was told to stop has stopped.
 *
 * 等待任务停止
 *
 * Polls `finetuning.task.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, fineTuningTaskStopped, { taskId: 'task-0tgmn4a7h4i6' }, { maxWait: 3_600_000 })
 * ```
 */
export const fineTuningTaskStopped = /* @__PURE__ */ defineWaiter(describeFineTuningTask, {
  name: 'fineTuningTaskStopped',
  delay: 5,
  acceptors: [
    { path: 'result.runStatus', equals: 'Stopped', state: 'success' },
    { path: 'result.runStatus', equals: 'Done', state: 'failure' },
    { path: 'result.runStatus', equals: 'Failed', state: 'failure' },
  ],
})

/**
 * Waits until the chunk is indexed.
 *
 * 等待文档块完成索引
 *
 * Polls `knowledgebase.chunk.describe`, at first every 3 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, knowledgeBaseChunkIndexed, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   chunkId: 'd8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90',
 * }, { maxWait: 3_600_000 })
 * ```
 */
export const knowledgeBaseChunkIndexed = /* @__PURE__ */ defineWaiter(describeChunk, {
  name: 'knowledgeBaseChunkIndexed',
  delay: 3,
  acceptors: [{ path: 'status', equals: 'Indexed', state: 'success' }],
})

/**
 * Waits until the document can be searched.
 *
 * 等待文档可用
 *
 * Polls `knowledgebase.document.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, knowledgeBaseDocumentReady, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
 * }, { maxWait: 3_600_000 })
 * ```
 */
export const knowledgeBaseDocumentReady = /* @__PURE__ */ defineWaiter(describeDocument, {
  name: 'knowledgeBaseDocumentReady',
  delay: 5,
  acceptors: [
    { path: 'status', equals: 'available', state: 'success' },
    { path: 'status', equals: 'parseError', state: 'failure' },
    { path: 'status', equals: 'error', state: 'failure' },
    { path: 'status', equals: 'retrainErrSegmentUsable', state: 'failure' },
  ],
})

/**
 * Waits until a new model version is usable.
 *
 * 等待模型版本创建完成
 *
 * Polls `model.version.describe`, at first every 30 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, modelVersionReady, { modelId: 'amv-g73j3faikzpz' }, { maxWait: 3_600_000 })
 * ```
 */
export const modelVersionReady = /* @__PURE__ */ defineWaiter(describeModel, {
  name: 'modelVersionReady',
  delay: 30,
  acceptors: [
    { path: 'result.status', equals: 'Ready', state: 'success' },
    { path: 'result.status', equals: 'Fail', state: 'failure' },
  ],
})

/**
 * Waits until a compression task has succeeded.
 *
 * 等待模型压缩任务完成
 *
 * Polls `model.compressionTask.describe`, at first every 15 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, modelCompressionDone, { modelCompTaskId: 'amva-abciuctdx15t' }, { maxWait: 3_600_000 })
 * ```
 */
export const modelCompressionDone = /* @__PURE__ */ defineWaiter(describeModelCompTask, {
  name: 'modelCompressionDone',
  delay: 15,
  acceptors: [
    { path: 'result.status', equals: 'succeeded', state: 'success' },
    { path: 'result.status', equals: 'failed', state: 'failure' },
    { path: 'result.status', equals: 'stopped', state: 'failure' },
  ],
})

/**
 * Waits until a compression task that was told to stop has stopped.
 *
 * 等待模型压缩任务停止
 *
 * Polls `model.compressionTask.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, modelCompressionStopped, { modelCompTaskId: 'amva-abciuctdx15t' }, { maxWait: 3_600_000 })
 * ```
 */
export const modelCompressionStopped = /* @__PURE__ */ defineWaiter(describeModelCompTask, {
  name: 'modelCompressionStopped',
  delay: 5,
  acceptors: [
    { path: 'result.status', equals: 'stopped', state: 'success' },
    { path: 'result.status', equals: 'succeeded', state: 'failure' },
    { path: 'result.status', equals: 'failed', state: 'failure' },
  ],
})

/**
 * Waits until a model version is packed for download. A version without an export counts as a failure.
 *
 * 等待模型版本导出完成；没有导出记录视为失败
 *
 * Polls `model.exportTask.describe`, at first every 30 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, modelExportDone, { modelId: 'amv-g73j3faikzpz' }, { maxWait: 3_600_000 })
 * ```
 */
export const modelExportDone = /* @__PURE__ */ defineWaiter(describeModelExportTask, {
  name: 'modelExportDone',
  delay: 30,
  acceptors: [
    { path: 'result.status', equals: 'Done', state: 'success' },
    { path: 'result.status', equals: 'Fail', state: 'failure' },
    { path: 'result.hasRecord', equals: false, state: 'failure' },
  ],
})

/**
 * Waits until an endpoint is active.
 *
 * 等待接入点启用
 *
 * Polls `service.endpoint.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, endpointActive, { endpointId: 'ep_1fu8hnt7p_chat-service-v1' }, { maxWait: 3_600_000 })
 * ```
 */
export const endpointActive = /* @__PURE__ */ defineWaiter(describeEndpoint, {
  name: 'endpointActive',
  delay: 5,
  acceptors: [
    { path: 'result.status', equals: 'Active', state: 'success' },
    { path: 'result.status', equals: 'Inactive', state: 'failure' },
  ],
})

/**
 * Waits until an endpoint that was deactivated is inactive.
 *
 * 等待接入点停用完成
 *
 * Polls `service.endpoint.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, endpointInactive, { endpointId: 'ep_1fu8hnt7p_chat-service-v1' }, { maxWait: 3_600_000 })
 * ```
 */
export const endpointInactive = /* @__PURE__ */ defineWaiter(describeEndpoint, {
  name: 'endpointInactive',
  delay: 5,
  acceptors: [{ path: 'result.status', equals: 'Inactive', state: 'success' }],
})

/**
 * Waits until a custom service is published and can be called.
 *
 * 等待定制服务发布完成
 *
 * Polls `service.custom.describe`, at first every 30 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, serviceServing, { serviceId: 'svco-ktth9mkb5cqn' }, { maxWait: 3_600_000 })
 * ```
 */
export const serviceServing = /* @__PURE__ */ defineWaiter(describeService, {
  name: 'serviceServing',
  delay: 30,
  acceptors: [
    { path: 'result.runStatus', equals: 'Serving', state: 'success' },
    { path: 'result.runStatus', equals: 'Failed', state: 'failure' },
    { path: 'result.runStatus', equals: 'Stopped', state: 'failure' },
  ],
})

/**
 * Waits until a custom service that was taken offline has stopped.
 *
 * 等待定制服务下线完成
 *
 * Polls `service.custom.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, serviceStopped, { serviceId: 'svco-ktth9mkb5cqn' }, { maxWait: 3_600_000 })
 * ```
 */
export const serviceStopped = /* @__PURE__ */ defineWaiter(describeService, {
  name: 'serviceStopped',
  delay: 10,
  acceptors: [
    { path: 'result.runStatus', equals: 'Stopped', state: 'success' },
    { path: 'result.runStatus', equals: 'Failed', state: 'failure' },
  ],
})
