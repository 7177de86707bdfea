// Generated from the spec by `pnpm generate`. Do not edit.

import { defineAction, definePaginated } from '../action/defineAction.ts'

import type {
  AnnotateDatasetSampleInput,
  AnnotateDatasetSampleOutput,
  AssumeRoleInput,
  AssumeRoleOutput,
  AttachLogStoreInput,
  AttachLogStoreOutput,
  AutoReleaseComputeUnitInput,
  AutoReleaseComputeUnitOutput,
  AutoReleaseServiceComputeUnitInput,
  AutoReleaseServiceComputeUnitOutput,
  AutoReleaseTPMResourceInput,
  AutoReleaseTPMResourceOutput,
  CancelModelCompTaskInput,
  CancelModelCompTaskOutput,
  CreateApiKeyInput,
  CreateApiKeyOutput,
  CreateApplicationInput,
  CreateApplicationOutput,
  CreateAutoRenewRulesInput,
  CreateAutoRenewRulesOutput,
  CreateBatchInferenceTaskInput,
  CreateBatchInferenceTaskOutput,
  CreateBearerTokenInput,
  CreateBearerTokenOutput,
  CreateChunkInput,
  CreateChunkOutput,
  CreateCustomModelInput,
  CreateCustomModelOutput,
  CreateCustomModelSetInput,
  CreateCustomModelSetOutput,
  CreateDataCleaningTaskInput,
  CreateDataCleaningTaskOutput,
  CreateDatasetInput,
  CreateDatasetOutput,
  CreateDatasetVersionInput,
  CreateDatasetVersionOutput,
  CreateDocumentsInput,
  CreateDocumentsOutput,
  CreateEndpointInput,
  CreateEndpointOutput,
  CreateEvalResultExportTaskInput,
  CreateEvalResultExportTaskOutput,
  CreateEvalTaskInput,
  CreateEvalTaskOutput,
  CreateExportTaskInput,
  CreateExportTaskOutput,
  CreateFineTuningJobInput,
  CreateFineTuningJobOutput,
  CreateFineTuningTaskInput,
  CreateFineTuningTaskOutput,
  CreateImportTaskInput,
  CreateImportTaskOutput,
  CreateKnowledgeBaseInput,
  CreateKnowledgeBaseOutput,
  CreateModelCompTaskInput,
  CreateModelCompTaskOutput,
  CreateModelCustomConfInput,
  CreateModelCustomConfOutput,
  CreateModelExportTaskInput,
  CreateModelExportTaskOutput,
  CreatePromptLabelInput,
  CreatePromptLabelOutput,
  CreatePromptTemplateInput,
  CreatePromptTemplateOutput,
  CreateServiceInput,
  CreateServiceOutput,
  CreateSystemMemoryInput,
  CreateSystemMemoryOutput,
  CreateTagInput,
  CreateTagOutput,
  CreateTextAugmentTaskInput,
  CreateTextAugmentTaskOutput,
  CreateUserMemoryInput,
  CreateUserMemoryOutput,
  DeactivateEndpointInput,
  DeactivateEndpointOutput,
  DeactivateServiceInput,
  DeactivateServiceOutput,
  DeleteBatchInferenceTaskInput,
  DeleteBatchInferenceTaskOutput,
  DeleteChunkInput,
  DeleteChunkOutput,
  DeleteDataCleaningTasksInput,
  DeleteDataCleaningTasksOutput,
  DeleteDatasetInput,
  DeleteDatasetOutput,
  DeleteDatasetSamplesInput,
  DeleteDatasetSamplesOutput,
  DeleteDatasetVersionInput,
  DeleteDatasetVersionOutput,
  DeleteDocumentInput,
  DeleteDocumentOutput,
  DeleteEvalTaskInput,
  DeleteEvalTaskOutput,
  DeleteFineTuningJobInput,
  DeleteFineTuningJobOutput,
  DeleteFineTuningTaskInput,
  DeleteFineTuningTaskOutput,
  DeleteKnowledgeBaseInput,
  DeleteKnowledgeBaseOutput,
  DeleteModelCompTaskInput,
  DeleteModelCompTaskOutput,
  DeleteModelInput,
  DeleteModelOutput,
  DeleteModelSetInput,
  DeleteModelSetOutput,
  DeletePromptLabelInput,
  DeletePromptLabelOutput,
  DeletePromptTemplateInput,
  DeletePromptTemplateOutput,
  DeleteSystemMemoryInput,
  DeleteSystemMemoryOutput,
  DeleteTextAugmentTaskInput,
  DeleteTextAugmentTaskOutput,
  DeleteUserMemoryInput,
  DeleteUserMemoryOutput,
  DescribeAppInput,
  DescribeApplicationsInput,
  DescribeApplicationsOutput,
  DescribeAppOutput,
  DescribeAppsInput,
  DescribeAppsOutput,
  DescribeBatchInferenceModelInput,
  DescribeBatchInferenceModelOutput,
  DescribeBatchInferenceTaskInput,
  DescribeBatchInferenceTaskOutput,
  DescribeBatchInferenceTasksInput,
  DescribeBatchInferenceTasksOutput,
  DescribeChunkInput,
  DescribeChunkOutput,
  DescribeChunksInput,
  DescribeChunksOutput,
  DescribeComputeUnitInput,
  DescribeComputeUnitOutput,
  DescribeComputeUnitsInput,
  DescribeComputeUnitsOutput,
  DescribeCustomModelSetsInput,
  DescribeCustomModelSetsOutput,
  DescribeDataCleaningTaskInput,
  DescribeDataCleaningTaskOutput,
  DescribeDataCleaningTasksInput,
  DescribeDataCleaningTasksOutput,
  DescribeDatasetSamplesInput,
  DescribeDatasetSamplesOutput,
  DescribeDatasetsInput,
  DescribeDatasetsOutput,
  DescribeDatasetVersionInput,
  DescribeDatasetVersionOutput,
  DescribeDatasetVersionsInput,
  DescribeDatasetVersionsOutput,
  DescribeDocumentInput,
  DescribeDocumentOutput,
  DescribeDocumentsInput,
  DescribeDocumentsOutput,
  DescribeEndpointInput,
  DescribeEndpointOutput,
  DescribeEvalResultExportTaskInput,
  DescribeEvalResultExportTaskOutput,
  DescribeEvalTaskInput,
  DescribeEvalTaskOutput,
  DescribeEvalTaskReportInput,
  DescribeEvalTaskReportOutput,
  DescribeEvalTasksInput,
  DescribeEvalTasksOutput,
  DescribeExportTaskInput,
  DescribeExportTaskOutput,
  DescribeFineTuningJobsInput,
  DescribeFineTuningJobsOutput,
  DescribeFineTuningSupportModelsInput,
  DescribeFineTuningSupportModelsOutput,
  DescribeFineTuningTaskInput,
  DescribeFineTuningTaskOutput,
  DescribeFineTuningTasksInput,
  DescribeFineTuningTasksOutput,
  DescribeImportTaskInput,
  DescribeImportTaskOutput,
  DescribeKnowledgeBaseInput,
  DescribeKnowledgeBaseOutput,
  DescribeKnowledgeBasesInput,
  DescribeKnowledgeBasesOutput,
  DescribeLegacyApplicationsInput,
  DescribeLegacyApplicationsOutput,
  DescribeModelCompTaskInput,
  DescribeModelCompTaskOutput,
  DescribeModelCompTasksInput,
  DescribeModelCompTasksOutput,
  DescribeModelCustomAdvancedConfInput,
  DescribeModelCustomAdvancedConfOutput,
  DescribeModelExportTaskInput,
  DescribeModelExportTaskOutput,
  DescribeModelInput,
  DescribeModelOutput,
  DescribeModelSetInput,
  DescribeModelSetOutput,
  DescribeModelSystemAdvancedConfInput,
  DescribeModelSystemAdvancedConfOutput,
  DescribePackageResourceInput,
  DescribePackageResourceOutput,
  DescribePackageResourcesInput,
  DescribePackageResourcesOutput,
  DescribePresetServicesInput,
  DescribePresetServicesOutput,
  DescribePromptLabelsInput,
  DescribePromptLabelsOutput,
  DescribePromptTemplateInput,
  DescribePromptTemplateOutput,
  DescribePromptTemplatesInput,
  DescribePromptTemplatesOutput,
  DescribeServiceComputeUnitInput,
  DescribeServiceComputeUnitOutput,
  DescribeServiceComputeUnitsInput,
  DescribeServiceComputeUnitsOutput,
  DescribeServiceInput,
  DescribeServiceMetricInput,
  DescribeServiceMetricOutput,
  DescribeServiceOutput,
  DescribeServicesInput,
  DescribeServicesOutput,
  DescribeServiceStatsInput,
  DescribeServiceStatsOutput,
  DescribeSystemMemoriesInput,
  DescribeSystemMemoriesOutput,
  DescribeSystemMemoryInput,
  DescribeSystemMemoryOutput,
  DescribeSystemModelInput,
  DescribeSystemModelOutput,
  DescribeSystemModelSetInput,
  DescribeSystemModelSetOutput,
  DescribeSystemModelSetsInput,
  DescribeSystemModelSetsOutput,
  DescribeTextAugmentTaskInput,
  DescribeTextAugmentTaskOutput,
  DescribeTextAugmentTasksInput,
  DescribeTextAugmentTasksOutput,
  DescribeTPMResourceInput,
  DescribeTPMResourceOutput,
  DescribeUserMemoriesInput,
  DescribeUserMemoriesOutput,
  DescribeUserMemoryInput,
  DescribeUserMemoryOutput,
  GetSessionTokenInput,
  GetSessionTokenOutput,
  ImportDocumentsInput,
  ImportDocumentsOutput,
  ListEndpointsInput,
  ListEndpointsOutput,
  ModifyChunkInput,
  ModifyChunkOutput,
  ModifyEndpointInput,
  ModifyEndpointOutput,
  ModifyEvalTaskInput,
  ModifyEvalTaskOutput,
  ModifyKnowledgeBaseInput,
  ModifyKnowledgeBaseOutput,
  ModifyPromptTemplateInput,
  ModifyPromptTemplateOutput,
  ModifyServiceInput,
  ModifyServiceOutput,
  ModifySystemMemoryInput,
  ModifySystemMemoryOutput,
  ModifyUserMemoryContentInput,
  ModifyUserMemoryContentOutput,
  ModifyUserMemoryInput,
  ModifyUserMemoryOutput,
  PublishDatasetVersionInput,
  PublishDatasetVersionOutput,
  PurchaseComputeUnitInput,
  PurchaseComputeUnitOutput,
  PurchaseServiceComputeUnitInput,
  PurchaseServiceComputeUnitOutput,
  PurchaseTPMResourceInput,
  PurchaseTPMResourceOutput,
  ReleaseComputeUnitInput,
  ReleaseComputeUnitOutput,
  ReleaseServiceComputeUnitInput,
  ReleaseServiceComputeUnitOutput,
  ReleaseTPMResourceInput,
  ReleaseTPMResourceOutput,
  ResizeComputeUnitInput,
  ResizeComputeUnitOutput,
  ResizeTPMResourceInput,
  ResizeTPMResourceOutput,
  ScaleServiceInput,
  ScaleServiceOutput,
  StopBatchInferenceTaskInput,
  StopBatchInferenceTaskOutput,
  StopEvalTaskInput,
  StopEvalTaskOutput,
  StopFineTuningTaskInput,
  StopFineTuningTaskOutput,
  UploadDocumentsInput,
  UploadDocumentsOutput,
} from './types.gen.ts'

/**
 * Gets one agent application of AppBuilder with its instruction, its components and its settings.
 *
 * 获取 AppBuilder 智能体应用的指令、组件和配置。
 *
 * Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.
 *
 * `POST /v2/app?Action=DescribeApp`
 *
 * @param client - from `createClient`
 * @param input - `id`
 * @returns `requestId`, `id`, `name`, `description`, `instruction`, `prologue`, `exampleQueries`, `followupQueries`, `components`, `knowledgeBaseConfig`, `modelConfig`, `background`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @example
 * ```ts
 * await describeApp(client, { id: 'd4a3c1f0-5b7e-4c1d-9a0b-2f6e8d7c5b41' })
 * ```
 */
export const describeApp = /* @__PURE__ */ defineAction<DescribeAppInput, DescribeAppOutput>({
  name: 'agentapp.describe',
  path: '/v2/app?Action=DescribeApp',
  auth: 'bearer',
  effect: 'read',
})

/**
 * Lists the agent applications of AppBuilder, one page at a time. They are not the applications of DescribeApplications.
 *
 * 分页获取 AppBuilder 的智能体应用。与应用身份（DescribeApplications）不同。
 *
 * Reads only: repeated whenever that can help. Takes an API key.
 *
 * `POST /v2/app?Action=DescribeApps`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`
 * @returns `requestId`, `data`, `marker`, `isTruncated`, `nextMarker`, `maxKeys`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/sm7x3cgtl (2025-12-23)
 * @example
 * ```ts
 * const page = await describeApps(client, { maxKeys: 10 })
 * for await (const item of describeApps.items(client, { maxKeys: 10 })) console.log(item)
 * ```
 */
export const describeApps = /* @__PURE__ */ definePaginated<DescribeAppsInput, DescribeAppsOutput, 'data'>({
  name: 'agentapp.list',
  path: '/v2/app?Action=DescribeApps',
  auth: 'bearer',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'nextMarker',
    more: 'isTruncated',
    items: 'data',
    size: 'maxKeys',
  },
})

/**
 * Creates an application: an identity under which calls of inference are counted. Its id is the appId of other actions. The documentation has no action that changes or deletes one.
 *
 * 创建应用身份，用于统计推理调用量，其 ID 即其他接口的 appId。官方文档未提供修改或删除应用身份的接口。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/application?Action=CreateApplication`
 *
 * @param client - from `createClient`
 * @param input - `name?`, `description?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/6mo1euqql (2026-04-16)
 * @example
 * ```ts
 * await createApplication(client, { name: 'app1_created_by_api', description: '管控api创建app' })
 * ```
 */
export const createApplication = /* @__PURE__ */ defineAction<CreateApplicationInput, CreateApplicationOutput>({
  name: 'app.application.create',
  path: '/v2/application?Action=CreateApplication',
  effect: 'write',
  verify: { action: 'app.application.list', input: {} },
})

/**
 * Lists the applications of the account, one page at a time: the identities under which calls of inference are counted. Their ids are the appId of the actions about calls of services. No secret is returned. They are created by CreateApplication; the documentation has no action that edits or deletes one.
 *
 * 分页获取应用身份列表。应用身份用于统计推理调用量，其 ID 即服务调用统计接口中的 appId。不返回密钥。创建请用 CreateApplication；官方文档未提供编辑或删除应用身份的接口。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/application?Action=DescribeApplications`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`, `creator?`, `protocolVersion?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/5mo1ewi5y (2026-04-16)
 * @example
 * ```ts
 * const page = await describeApplications(client, { protocolVersion: 2 })
 * for await (const item of describeApplications.items(client, { protocolVersion: 2 })) console.log(item)
 * ```
 */
export const describeApplications = /* @__PURE__ */ definePaginated<
  DescribeApplicationsInput,
  DescribeApplicationsOutput,
  'result.appList'
>({
  name: 'app.application.list',
  path: '/v2/application?Action=DescribeApplications',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.appList',
    size: 'maxKeys',
  },
})

/**
 * Lists the applications of the account with their API keys and secret keys, by the old V1 path. Do not build on it: it is not in the current overview, it returns secrets, and DescribeApplications replaces it.
 *
 * 通过旧版 V1 接口获取应用列表，返回中包含 API Key 和 Secret Key。该接口已不在官方接口列表中，且会返回密钥，请改用 DescribeApplications。
 *
 * Reads only: repeated whenever that can help. Known from the official SDK only.
 *
 * `GET /wenxinworkshop/service/appList`
 *
 * @param client - from `createClient`
 * @param input - nothing
 * @returns `log_id`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @example
 * ```ts
 * await describeLegacyApplications(client, {})
 * ```
 */
export const describeLegacyApplications = /* @__PURE__ */ defineAction<
  DescribeLegacyApplicationsInput,
  DescribeLegacyApplicationsOutput
>({
  name: 'app.legacyApplication.list',
  path: '/wenxinworkshop/service/appList',
  method: 'GET',
  effect: 'read',
  secrets: ['result.appList.ak', 'result.appList.sk'],
})

/**
 * Creates a task that runs every row of the JSON Lines files in one BOS directory through one model and writes the answers to another directory. It starts by itself and is charged by tokens. Set exactly one of endpoint (a preset service) and modelId (a fine-tuned model version). An account can have 20 tasks queuing, running or stopping at a time; the caller also needs BOSFullControlAccessPolicy, since the platform reads and writes the caller's buckets.
 *
 * 创建批量推理任务：用一个模型逐行处理 BOS 目录下的 JSON Lines 文件，并将结果写入另一个 BOS 目录。任务创建后自动运行，按 token 计费。endpoint（预置服务）与 modelId（精调后的模型版本）必须且只能填写一个。账号下处于排队中、运行中和终止中的任务合计最多 20 个；平台会读写用户的 Bucket，因此还需要 BOSFullControlAccessPolicy 权限。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/batchinference?Action=CreateBatchInferenceTask`
 *
 * @param client - from `createClient`
 * @param input - `name`, `description?`, `endpoint?`, `modelId?`, `inferenceParams?`, `inputBosUri`, `outputBosUri`, `completion_window?`, `dataFormat?`, `afsConfig?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (TaskRunningNumberExceedLimit, InappropriateJSON, InvalidBosUri, AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Tmo1ftuwg
 * @example
 * ```ts
 * await createBatchInferenceTask(client, {
 *   name: 'eb4-job4',
 *   description: 'desc',
 *   endpoint: 'ernie-x1-turbo-32k',
 *   inferenceParams: { temperature: 0.9, top_p: 0.3 },
 *   inputBosUri: 'bos:/bucket-name/input/',
 *   outputBosUri: 'bos:/bucket-name/output/',
 * })
 * ```
 */
export const createBatchInferenceTask = /* @__PURE__ */ defineAction<
  CreateBatchInferenceTaskInput,
  CreateBatchInferenceTaskOutput
>({
  name: 'batchinference.task.create',
  path: '/v2/batchinference?Action=CreateBatchInferenceTask',
  effect: 'write',
  billable: true,
  verify: { action: 'batchinference.task.list', input: {} },
})

/**
 * Deletes a task for good. Tasks that are done, failed or were stopped can be deleted; a running one must be stopped first. The documentation does not say that the results in BOS are removed.
 *
 * 永久删除批量推理任务，不可恢复。运行完成、运行失败或运行终止的任务可以删除，运行中的任务须先停止。官方文档未说明是否会删除 BOS 中的结果。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one task by its id, and a deletion cannot be undone: a second call finds nothing left to delete.
 *
 * `POST /v2/batchinference?Action=DeleteBatchInferenceTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/2m3zm0sj6 (2025-01-10)
 * @example
 * ```ts
 * await deleteBatchInferenceTask(client, { taskId: 'infer-n50985crhqq3' })
 * ```
 */
export const deleteBatchInferenceTask = /* @__PURE__ */ defineAction<
  DeleteBatchInferenceTaskInput,
  DeleteBatchInferenceTaskOutput
>({
  name: 'batchinference.task.delete',
  path: '/v2/batchinference?Action=DeleteBatchInferenceTask',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'batchinference.task.describe', input: { taskId: 'taskId' } },
})

/**
 * Lists the models that batch inference can run, with their versions: preset ones in commonModelList, the caller's own in customModelList. It takes no input and is not paged.
 *
 * 查询支持批量推理的模型及其版本：commonModelList 为预置模型（服务），customModelList 为我的模型。没有请求参数，不分页。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/batchinference?Action=DescribeBatchInferenceModel`
 *
 * @param client - from `createClient`
 * @param input - nothing
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/5mo1fxxjr (2026-04-20)
 * @example
 * ```ts
 * await describeBatchInferenceModel(client, {})
 * ```
 */
export const describeBatchInferenceModel = /* @__PURE__ */ defineAction<
  DescribeBatchInferenceModelInput,
  DescribeBatchInferenceModelOutput
>({
  name: 'batchinference.model.list',
  path: '/v2/batchinference?Action=DescribeBatchInferenceModel',
  effect: 'read',
})

/**
 * Gets one task: its state, how many rows are done, and once it has finished the tokens used and the directory of the results. Progress is a count of rows, not a percentage.
 *
 * 获取单个批量推理任务的详情：状态、已处理的数据条数，以及完成后的 token 用量和结果目录。progress 是条数，不是百分比。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/batchinference?Action=DescribeBatchInferenceTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Gmo1g4hxg
 * @example
 * ```ts
 * await describeBatchInferenceTask(client, { taskId: 'infer-9ia3kc1wt9mp' })
 * ```
 */
export const describeBatchInferenceTask = /* @__PURE__ */ defineAction<
  DescribeBatchInferenceTaskInput,
  DescribeBatchInferenceTaskOutput
>({
  name: 'batchinference.task.describe',
  path: '/v2/batchinference?Action=DescribeBatchInferenceTask',
  effect: 'read',
})

/**
 * Lists the batch inference tasks of the account, one page at a time, filtered by state. With pageReverse the newest come first.
 *
 * 分页列出账号下的批量推理任务，可按运行状态筛选。pageReverse 为 true 时最新的任务排在前面。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/batchinference?Action=DescribeBatchInferenceTasks`
 *
 * @param client - from `createClient`
 * @param input - `runStatus?`, `marker?`, `maxKeys?`, `pageReverse?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Kmo1g1pvy
 * @example
 * ```ts
 * const page = await describeBatchInferenceTasks(client, { marker: 'infer-n50985crhqq3' })
 * for await (const item of describeBatchInferenceTasks.items(client, { marker: 'infer-n50985crhqq3' })) console.log(item)
 * ```
 */
export const describeBatchInferenceTasks = /* @__PURE__ */ definePaginated<
  DescribeBatchInferenceTasksInput,
  DescribeBatchInferenceTasksOutput,
  'result.taskList'
>({
  name: 'batchinference.task.list',
  path: '/v2/batchinference?Action=DescribeBatchInferenceTasks',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.taskList',
    size: 'maxKeys',
  },
})

/**
 * Asks a task to stop. `result: true` means that the platform accepted it: the task passes through Stopping before it is Stopped. `result: false` means that it was not accepted. A stopped task cannot be started again.
 *
 * 请求停止批量推理任务。result 为 true 表示平台已受理，任务会先进入 Stopping，再变为 Stopped；result 为 false 表示未受理。停止的任务无法重新启动。
 *
 * Changes something. May be repeated: Names one task by its id and only ends it; a stopped task cannot be started again, so a second stop finds nothing to end.
 *
 * `POST /v2/batchinference?Action=StopBatchInferenceTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Tmo1fqp46 (2026-04-20)
 * @example
 * ```ts
 * await stopBatchInferenceTask(client, { taskId: 'infer-9ia3kc1wt9mp' })
 * ```
 */
export const stopBatchInferenceTask = /* @__PURE__ */ defineAction<
  StopBatchInferenceTaskInput,
  StopBatchInferenceTaskOutput
>({
  name: 'batchinference.task.stop',
  path: '/v2/batchinference?Action=StopBatchInferenceTask',
  effect: 'write',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'batchinference.task.describe', input: { taskId: 'taskId' } },
})

/**
 * Plans when a post-paid compute unit instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the instance stays, and is charged by the hour, until it is released. What a time in the past does is not documented.
 *
 * 设置后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果。
 *
 * Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of a compute unit instance to the time given, or removes it: an equal call finds the plan as it wants it.
 *
 * `POST /v2/computeunit?Action=AutoReleaseComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`, `releaseTime?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/zmo6w9m4j (2026-04-20)
 * @example
 * ```ts
 * await autoReleaseComputeUnit(client, { instanceId: 'unit-ZMGwr0JP', releaseTime: '2030-01-15 09:30:00' })
 * ```
 */
export const autoReleaseComputeUnit = /* @__PURE__ */ defineAction<
  AutoReleaseComputeUnitInput,
  AutoReleaseComputeUnitOutput
>({
  name: 'charge.computeUnitReleaseTime.update',
  path: '/v2/computeunit?Action=AutoReleaseComputeUnit',
  effect: 'destructive',
  billable: true,
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'charge.computeUnit.describe', input: { instanceId: 'instanceId' } },
})

/**
 * Plans when a post-paid compute unit instance of a service is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is removed, as for the sister actions: the instance stays, and is charged by the hour, until it is released. Documented for the official SDK only; unlike its siblings it is shown without a serviceId.
 *
 * 设置服务的后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档仅说明了官方 SDK 的用法；与同组接口不同，示例中没有 serviceId。
 *
 * Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance of a service to the time given, or removes it: repeating the call leaves the plan as it is.
 *
 * `POST /v2/serviceresources?Action=AutoReleaseComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`, `releaseTime?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/8m33u852z (2025-01-13)
 * @example
 * ```ts
 * await autoReleaseServiceComputeUnit(client, { instanceId: 'unit-K3fNmxjw', releaseTime: '2030-01-01T12:30:00+08:00' })
 * ```
 */
export const autoReleaseServiceComputeUnit = /* @__PURE__ */ defineAction<
  AutoReleaseServiceComputeUnitInput,
  AutoReleaseServiceComputeUnitOutput
>({
  name: 'charge.serviceComputeUnitReleaseTime.update',
  path: '/v2/serviceresources?Action=AutoReleaseComputeUnit',
  effect: 'destructive',
  billable: true,
  idempotent: true,
  acceptance: 'result',
})

/**
 * Plans when a post-paid TPM quota instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the quota stays, and is charged by the hour, until it is released. What a time in the past does is not documented, nor whether DescribeTPMResource shows the planned time.
 *
 * 设置后付费 TPM 配额实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，配额继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果，以及能否通过 DescribeTPMResource 查询已设置的时间。
 *
 * Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance to the time given, or removes it: the same call twice leaves the same plan.
 *
 * `POST /v2/charge?Action=AutoReleaseTPMResource`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`, `releaseTime?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan/s/Gmh4suyd6 (2025-10-29)
 * @example
 * ```ts
 * await autoReleaseTPMResource(client, { instanceId: 'tpm-VlQm3k8F', releaseTime: '2030-01-01T12:30:00+08:00' })
 * ```
 */
export const autoReleaseTPMResource = /* @__PURE__ */ defineAction<
  AutoReleaseTPMResourceInput,
  AutoReleaseTPMResourceOutput
>({
  name: 'charge.tpmReleaseTime.update',
  path: '/v2/charge?Action=AutoReleaseTPMResource',
  effect: 'destructive',
  billable: true,
  idempotent: true,
  acceptance: 'result',
})

/**
 * Makes an instance renew itself at the end of each term, and pay for it each time. No action that lists, changes or removes such a rule is documented. What a second call for the same instance does is not documented. Renewal is about prepaid instances; the type TPM is allowed although TPM quota can only be post-paid by now.
 *
 * 为实例设置自动续费：每个周期结束时自动续费并扣款。官方未提供查询、修改或删除续费规则的接口，也未说明对同一实例再次调用的结果。自动续费针对预付费实例；instanceType 可填 TPM，但目前 TPM 配额只能后付费。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/charge?Action=CreateAutoRenewRules`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`, `instanceType`, `autoRenewTimeUnit?`, `autoRenewTime?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/5mo2cn1km (2026-04-17)
 * @example
 * ```ts
 * await createAutoRenewRules(client, {
 *   instanceId: 'unit-ZMGwr0JP',
 *   instanceType: 'ComputingUnit',
 *   autoRenewTimeUnit: 'Month',
 *   autoRenewTime: 1,
 * })
 * ```
 */
export const createAutoRenewRules = /* @__PURE__ */ defineAction<CreateAutoRenewRulesInput, CreateAutoRenewRulesOutput>(
  {
    name: 'charge.autoRenewRule.create',
    path: '/v2/charge?Action=CreateAutoRenewRules',
    effect: 'write',
    billable: true,
    acceptance: 'result',
  },
)

/**
 * Gets one compute unit instance: its state, how many units it has and how many are in use, and the services placed on it.
 *
 * 查询单个算力单元实例的详情：状态、算力单元总数与已用数，以及部署在其上的服务。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/computeunit?Action=DescribeComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/ymo6wk4y5
 * @example
 * ```ts
 * await describeComputeUnit(client, { instanceId: 'unit-ZMGwr0JP' })
 * ```
 */
export const describeComputeUnit = /* @__PURE__ */ defineAction<DescribeComputeUnitInput, DescribeComputeUnitOutput>({
  name: 'charge.computeUnit.describe',
  path: '/v2/computeunit?Action=DescribeComputeUnit',
  effect: 'read',
})

/**
 * Lists the compute unit instances of the account. Not paged.
 *
 * 查询账号下的算力单元实例。不分页。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/computeunit?Action=DescribeComputeUnits`
 *
 * @param client - from `createClient`
 * @param input - `paymentTiming?`, `region?`, `type?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Zmo6wbzyp
 * @example
 * ```ts
 * await describeComputeUnits(client, { region: 'bj', paymentTiming: 'Prepaid', type: 'gpu-1' })
 * ```
 */
export const describeComputeUnits = /* @__PURE__ */ defineAction<DescribeComputeUnitsInput, DescribeComputeUnitsOutput>(
  {
    name: 'charge.computeUnit.list',
    path: '/v2/computeunit?Action=DescribeComputeUnits',
    effect: 'read',
  },
)

/**
 * Gets one package: its size, how much of it is used, and its state.
 *
 * 查询单个量包的规格、使用量和状态。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/charge?Action=DescribePackageResource`
 *
 * @param client - from `createClient`
 * @param input - `packageId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Bmo2iv5ri (2026-04-17)
 * @example
 * ```ts
 * await describePackageResource(client, { packageId: 'wenxinfactory-oSNMRB7TdK' })
 * ```
 */
export const describePackageResource = /* @__PURE__ */ defineAction<
  DescribePackageResourceInput,
  DescribePackageResourceOutput
>({
  name: 'charge.package.describe',
  path: '/v2/charge?Action=DescribePackageResource',
  effect: 'read',
})

/**
 * Lists the packages that were bought, with how much of each is used. All filters are optional. Packages can only be bought in the console. Not paged.
 *
 * 查询已购买的量包及其使用量。筛选条件均为可选。量包只能在控制台购买。不分页。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/charge?Action=DescribePackageResources`
 *
 * @param client - from `createClient`
 * @param input - `serviceName?`, `status?`, `creator?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Amo2ixqu7
 * @example
 * ```ts
 * await describePackageResources(client, { serviceName: 'ernie-4.5-turbo-128k', status: 'Expired', creator: 'zhangsan' })
 * ```
 */
export const describePackageResources = /* @__PURE__ */ defineAction<
  DescribePackageResourcesInput,
  DescribePackageResourcesOutput
>({
  name: 'charge.package.list',
  path: '/v2/charge?Action=DescribePackageResources',
  effect: 'read',
})

/**
 * Gets one compute unit instance of a service: how it is paid, its replicas and its state.
 *
 * 查询某个服务的单个算力单元实例的付费类型、副本数和状态。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/serviceresources?Action=DescribeComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `instanceId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/imo6weeaf (2026-04-20)
 * @example
 * ```ts
 * await describeServiceComputeUnit(client, { serviceId: 'svco-48esssdpa594', instanceId: 'unit-K3fNmxjw' })
 * ```
 */
export const describeServiceComputeUnit = /* @__PURE__ */ defineAction<
  DescribeServiceComputeUnitInput,
  DescribeServiceComputeUnitOutput
>({
  name: 'charge.serviceComputeUnit.describe',
  path: '/v2/serviceresources?Action=DescribeComputeUnit',
  effect: 'read',
})

/**
 * Lists the compute unit instances that were bought for one service. Not paged.
 *
 * 查询为某个服务购买的算力单元实例。不分页。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/serviceresources?Action=DescribeComputeUnits`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `paymentTiming?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/9mwbl2jxf (2026-11-11)
 * @example
 * ```ts
 * await describeServiceComputeUnits(client, { serviceId: 'svco-48esssdpa594', paymentTiming: 'Prepaid' })
 * ```
 */
export const describeServiceComputeUnits = /* @__PURE__ */ defineAction<
  DescribeServiceComputeUnitsInput,
  DescribeServiceComputeUnitsOutput
>({
  name: 'charge.serviceComputeUnit.list',
  path: '/v2/serviceresources?Action=DescribeComputeUnits',
  effect: 'read',
})

/**
 * Lists the TPM quota instances of one preset model. model is required: no call lists the quota of all models. Not paged.
 *
 * 查询一个预置模型的 TPM 配额实例。model 必填，没有一次查询全部模型配额的接口。不分页。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/charge?Action=DescribeTPMResource`
 *
 * @param client - from `createClient`
 * @param input - `model`, `paymentTiming?`, `instanceId?`, `status?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Qmo1geq40
 * @example
 * ```ts
 * await describeTPMResource(client, { model: 'ernie-speed-8k', paymentTiming: 'Postpaid', instanceId: 'tpm-VlQm3k8F' })
 * ```
 */
export const describeTPMResource = /* @__PURE__ */ defineAction<DescribeTPMResourceInput, DescribeTPMResourceOutput>({
  name: 'charge.tpm.list',
  path: '/v2/charge?Action=DescribeTPMResource',
  effect: 'read',
})

/**
 * Buys compute units for the account, prepaid by the month or post-paid by the hour, and spends money at once; services are then placed on them. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at DescribeComputeUnits first.
 *
 * 为账号购买算力单元，支持按月预付费或按小时后付费，调用即产生费用；购买后可将服务部署在算力单元上。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先用 DescribeComputeUnits 查询。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/computeunit?Action=PurchaseComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `computeUnitCount`, `billing`, `computeUnitConfig`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Hmo6wqf7i
 * @example
 * ```ts
 * await purchaseComputeUnit(client, {
 *   computeUnitCount: 1,
 *   billing: { paymentTiming: 'Postpaid', releaseTime: '2030-01-25T12:30:30+08:00' },
 *   computeUnitConfig: { region: 'bj', type: 'gpu-1' },
 * })
 * ```
 */
export const purchaseComputeUnit = /* @__PURE__ */ defineAction<PurchaseComputeUnitInput, PurchaseComputeUnitOutput>({
  name: 'charge.computeUnit.purchase',
  path: '/v2/computeunit?Action=PurchaseComputeUnit',
  effect: 'write',
  billable: true,
  verify: {
    action: 'charge.computeUnit.list',
    input: {
      paymentTiming: 'billing.paymentTiming',
      region: 'computeUnitConfig.region',
      type: 'computeUnitConfig.type',
    },
  },
})

/**
 * Buys replicas for one service, prepaid by the month or post-paid by the hour, and spends money at once. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at the instances of the service first. For compute units that services share, see PurchaseComputeUnit on /v2/computeunit.
 *
 * 为某个服务购买算力单元实例（按副本数），支持按月预付费或按小时后付费，调用即产生费用。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先查询该服务的算力单元实例。可供多个服务共用的算力单元请使用 /v2/computeunit 的 PurchaseComputeUnit。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/serviceresources?Action=PurchaseComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `billing`, `replicasCount`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Fmo6ws0f8
 * @example
 * ```ts
 * await purchaseServiceComputeUnit(client, {
 *   serviceId: 'svco-48esssdpa594',
 *   billing: {
 *     paymentTiming: 'Prepaid',
 *     reservation: { reservationTimeUnit: 'Month', reservationLength: 5 },
 *   },
 *   replicasCount: 5,
 * })
 * ```
 */
export const purchaseServiceComputeUnit = /* @__PURE__ */ defineAction<
  PurchaseServiceComputeUnitInput,
  PurchaseServiceComputeUnitOutput
>({
  name: 'charge.serviceComputeUnit.purchase',
  path: '/v2/serviceresources?Action=PurchaseComputeUnit',
  effect: 'write',
  billable: true,
  verify: { action: 'charge.serviceComputeUnit.list', input: { serviceId: 'serviceId' } },
})

/**
 * Buys throughput for a preset model and changes how calls of that model are charged: post-paid by the hour, from now until the quota is released. One unit is 10000 tokens and 33 requests a minute. Each accepted call buys again: after a failed call, look at DescribeTPMResource first.
 *
 * 为预置模型购买 TPM 配额。购买后，该模型的计费方式切换为按小时后付费，直至配额释放。每份配额为 10000 TPM 和 33 RPM。每次受理都会再次购买；调用失败后，请先用 DescribeTPMResource 查询。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/charge?Action=PurchaseTPMResource`
 *
 * @param client - from `createClient`
 * @param input - `model`, `billing`, `purchaseCount`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/0mo1ghkf8
 * @example
 * ```ts
 * await purchaseTPMResource(client, { model: 'ernie-speed-128k', billing: { paymentTiming: 'Postpaid' }, purchaseCount: 1 })
 * ```
 */
export const purchaseTPMResource = /* @__PURE__ */ defineAction<PurchaseTPMResourceInput, PurchaseTPMResourceOutput>({
  name: 'charge.tpm.purchase',
  path: '/v2/charge?Action=PurchaseTPMResource',
  effect: 'write',
  billable: true,
  verify: { action: 'charge.tpm.list', input: { model: 'model' } },
})

/**
 * Releases a post-paid compute unit instance; getting it back means buying again. It takes a while: the state is Releasing, then Released. Whether services that are still placed on it prevent the release is not documented.
 *
 * 释放后付费的算力单元实例，如需恢复只能重新购买。释放为异步操作：状态先变为 Releasing，再变为 Released。官方文档未说明其上仍有服务时能否释放。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one compute unit instance by its id and gives it up; a released instance does not come back, so a second call finds nothing to release.
 *
 * `POST /v2/computeunit?Action=ReleaseComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/wmo6wtedv (2026-04-20)
 * @example
 * ```ts
 * await releaseComputeUnit(client, { instanceId: 'unit-ZMGwr0JP' })
 * ```
 */
export const releaseComputeUnit = /* @__PURE__ */ defineAction<ReleaseComputeUnitInput, ReleaseComputeUnitOutput>({
  name: 'charge.computeUnit.release',
  path: '/v2/computeunit?Action=ReleaseComputeUnit',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'charge.computeUnit.describe', input: { instanceId: 'instanceId' } },
})

/**
 * Ends a post-paid compute unit instance and takes its replicas from the service. Getting them back means buying again. Prepaid instances cannot be ended this way.
 *
 * 终止服务的后付费算力单元实例，服务随之失去这部分副本。如需恢复只能重新购买。不适用于预付费实例。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one instance of one service by its id and ends it; an ended instance does not come back, so a second call finds nothing to end.
 *
 * `POST /v2/serviceresources?Action=ReleaseComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `instanceId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/2mo6wlr6u (2026-04-20)
 * @example
 * ```ts
 * await releaseServiceComputeUnit(client, { serviceId: 'svco-fzw8kmhs6jgh', instanceId: 'unit-K3fNmxjw' })
 * ```
 */
export const releaseServiceComputeUnit = /* @__PURE__ */ defineAction<
  ReleaseServiceComputeUnitInput,
  ReleaseServiceComputeUnitOutput
>({
  name: 'charge.serviceComputeUnit.release',
  path: '/v2/serviceresources?Action=ReleaseComputeUnit',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'charge.serviceComputeUnit.describe', input: { serviceId: 'serviceId', instanceId: 'instanceId' } },
})

/**
 * Ends a TPM quota instance at once: its throughput is gone, and so is its hourly charge. Getting it back means buying again.
 *
 * 立即终止按小时后付费的 TPM 配额实例：吞吐量随即失效，不再按小时计费。如需恢复只能重新购买。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one quota instance by its id and ends it; released quota does not come back, so a second call finds nothing to release.
 *
 * `POST /v2/charge?Action=ReleaseTPMResource`
 *
 * @param client - from `createClient`
 * @param input - `model`, `instanceId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/fmo1gg348
 * @example
 * ```ts
 * await releaseTPMResource(client, { model: 'ernie-speed-8k', instanceId: 'tpm-VlQm3k8F' })
 * ```
 */
export const releaseTPMResource = /* @__PURE__ */ defineAction<ReleaseTPMResourceInput, ReleaseTPMResourceOutput>({
  name: 'charge.tpm.release',
  path: '/v2/charge?Action=ReleaseTPMResource',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'charge.tpm.list', input: { model: 'model', instanceId: 'instanceId' } },
})

/**
 * Orders another number of units for a compute unit instance; more units cost more. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. The change takes a while: the state is Reconfiguring, then Running or ReconfigureFailed, which means that it did not happen.
 *
 * 变更算力单元实例的单元数量，数量越多费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。变配为异步操作：状态先为 Reconfiguring，之后为 Running 或 ReconfigureFailed（变更未生效）。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/computeunit?Action=ResizeComputeUnit`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`, `count?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/wmo6x5gtp (2026-04-20)
 * @example
 * ```ts
 * await resizeComputeUnit(client, { instanceId: 'unit-ZMGwr0JP', count: 2 })
 * ```
 */
export const resizeComputeUnit = /* @__PURE__ */ defineAction<ResizeComputeUnitInput, ResizeComputeUnitOutput>({
  name: 'charge.computeUnit.resize',
  path: '/v2/computeunit?Action=ResizeComputeUnit',
  effect: 'write',
  billable: true,
  verify: { action: 'charge.computeUnit.describe', input: { instanceId: 'instanceId' } },
})

/**
 * Orders another number of units for a TPM quota instance; more units cost more by the hour. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. After a failed call, look at the tpm of the instance with DescribeTPMResource, which also needs the model.
 *
 * 变更 TPM 配额实例的配额数量，数量越多每小时费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。调用失败后，请用 DescribeTPMResource（还须填写 model）查询实例的 tpm。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/charge?Action=ResizeTPMResource`
 *
 * @param client - from `createClient`
 * @param input - `instanceId`, `count?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/9mo1gaa01 (2026-04-21)
 * @example
 * ```ts
 * await resizeTPMResource(client, { instanceId: 'tpm-VlQm3k8F', count: 1 })
 * ```
 */
export const resizeTPMResource = /* @__PURE__ */ defineAction<ResizeTPMResourceInput, ResizeTPMResourceOutput>({
  name: 'charge.tpm.resize',
  path: '/v2/charge?Action=ResizeTPMResource',
  effect: 'write',
  billable: true,
  acceptance: 'result',
  verify: {
    action: 'charge.tpm.list',
    input: { instanceId: 'instanceId' },
    open: ['model'],
  },
})

/**
 * Writes the annotation of one sample: question and answer pairs for a data set of a conversation type, labels for one of the text-to-image type; send one of the two. Whether it replaces an annotation that is there already is not documented.
 *
 * 标注单个样本：对话类数据集填写问答对 content，文生图类数据集填写标签 labels，二者择一。官方文档未说明是否覆盖已有标注。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /wenxinworkshop/entity/annotate`
 *
 * @param client - from `createClient`
 * @param input - `id`, `datasetId`, `content?`, `labels?`
 * @returns `log_id`, `result`, `status`, `success`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/mlp6izcqr
 * @example
 * ```ts
 * await annotateDatasetSample(client, {
 *   id: '48dc586f7eb638457b826c02c1b868ef8ac8911b495504625a1ac824f9d38ff8_5f9ac12ca15e4c9c9351174942865e5a',
 *   datasetId: 'ds-7pkzh1exthpuy10n',
 *   content: [{ prompt: '请用一句话介绍北京', response: [['北京是中国的首都']] }],
 * })
 * ```
 */
export const annotateDatasetSample = /* @__PURE__ */ defineAction<
  AnnotateDatasetSampleInput,
  AnnotateDatasetSampleOutput
>({
  name: 'dataset.sample.annotate',
  path: '/wenxinworkshop/entity/annotate',
  effect: 'write',
  acceptance: 'result',
  verify: { action: 'dataset.sample.list', input: { datasetId: 'datasetId' } },
})

/**
 * Starts a task that runs the samples of one version through operators and writes what is left into another version: poll DescribeDataCleaningTask with the id it answers. It is addressed by its path alone and answers in the older form. The official SDK cleans plain-text data sets only, into a new, empty version each time. Whether it is charged is not documented: the platform's price list for data management does not have it.
 *
 * 创建数据清洗任务，用算子处理源版本的样本，结果写入目标版本；用返回的任务 ID 轮询 DescribeDataCleaningTask。该接口没有 Action 参数，响应沿用旧版格式。官方 SDK 仅清洗纯文本数据集，且每次写入新的空版本。官方文档未说明是否收费，数据管理的价格表中没有此项。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /wenxinworkshop/etl/create`
 *
 * @param client - from `createClient`
 * @param input - `etlTaskName`, `sourceDatasetId`, `destDatasetId`, `entityType?`, `operationsV2`
 * @returns `log_id`, `result`, `status`, `success`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/8lp6irqen (2024-12-23)
 * @example
 * ```ts
 * await createDataCleaningTask(client, {
 *   etlTaskName: '清洗任务1',
 *   sourceDatasetId: 'ds-9tff1q3h7ngdmgh4',
 *   destDatasetId: 'ds-3tfe1q3g7ncdmsh2',
 *   operationsV2: {
 *     clean: [
 *       { name: 'remove_invisible_character', args: {} },
 *       { name: 'replace_uniform_whitespace', args: {} },
 *       { name: 'remove_emoji', args: {} },
 *     ],
 *     deduplication: [{ name: 'deduplication_simhash', args: { distance: 4 } }],
 *     desensitization: [{ name: 'replace_emails', args: {} }],
 *     filter: [
 *       {
 *         name: 'filter_check_number_words',
 *         args: { number_words_min_cutoff: 1, number_words_max_cutoff: 10000 },
 *       },
 *       {
 *         name: 'filter_check_word_repetition_removal',
 *         args: { word_repetition_max_cutoff: 0.96 },
 *       },
 *     ],
 *   },
 * })
 * ```
 */
export const createDataCleaningTask = /* @__PURE__ */ defineAction<
  CreateDataCleaningTaskInput,
  CreateDataCleaningTaskOutput
>({
  name: 'dataset.cleaningTask.create',
  path: '/wenxinworkshop/etl/create',
  effect: 'write',
  verify: { action: 'dataset.cleaningTask.list', input: {} },
})

/**
 * Creates a data set and, with it, its first version, V1. The data format chosen here holds for all later versions. The data itself comes in with CreateImportTask. Whether two data sets may have the same name is not documented.
 *
 * 创建数据集，同时生成首个版本 V1。此处选择的数据格式适用于之后的所有版本；数据通过 CreateImportTask 导入。官方文档未说明数据集能否重名。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/dataset?Action=CreateDataset`
 *
 * @param client - from `createClient`
 * @param input - `datasetName`, `dataFormat`, `storageType`, `storagePath?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/9mnzot7x8
 * @example
 * ```ts
 * await createDataset(client, {
 *   datasetName: 'hello_dataset',
 *   dataFormat: 'PromptResponse',
 *   storageType: 'BOS',
 *   storagePath: 'bos:/yourBucket/yourDir/',
 * })
 * ```
 */
export const createDataset = /* @__PURE__ */ defineAction<CreateDatasetInput, CreateDatasetOutput>({
  name: 'dataset.create',
  path: '/v2/dataset?Action=CreateDataset',
  effect: 'write',
  verify: { action: 'dataset.list', input: {} },
})

/**
 * Adds a version to a data set. It starts empty: it takes over the format, but no rows, from the versions before. Fill it with CreateImportTask.
 *
 * 为数据集新增一个版本。新版本沿用数据集的格式，但不继承之前版本的数据，初始为空，请用 CreateImportTask 导入数据。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/dataset?Action=CreateDatasetVersion`
 *
 * @param client - from `createClient`
 * @param input - `datasetId`, `description?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/dmnzqtolr
 * @example
 * ```ts
 * await createDatasetVersion(client, { datasetId: 'dg-xxx', description: '新版本' })
 * ```
 */
export const createDatasetVersion = /* @__PURE__ */ defineAction<CreateDatasetVersionInput, CreateDatasetVersionOutput>(
  {
    name: 'dataset.version.create',
    path: '/v2/dataset?Action=CreateDatasetVersion',
    effect: 'write',
    verify: { action: 'dataset.version.list', input: { datasetId: 'datasetId' } },
  },
)

/**
 * Starts an export of a version to BOS or to the platform's storage and answers the id of the export task: poll DescribeExportTask with it. No call lists export tasks, so keep the id; an export cannot be cancelled.
 *
 * 将数据集版本导出到 BOS 或平台存储，返回导出任务 ID，用 DescribeExportTask 查询进度和下载地址。没有列出导出任务的接口，请保存返回的 ID；导出不能取消。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/dataset?Action=CreateExportTask`
 *
 * @param client - from `createClient`
 * @param input - `versionId`, `storageType`, `storagePath?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/xmnzqra7z (2026-05-13)
 * @example
 * ```ts
 * await createExportTask(client, { versionId: 'ds-xxx', storageType: 'sysStorage' })
 * ```
 */
export const createExportTask = /* @__PURE__ */ defineAction<CreateExportTaskInput, CreateExportTaskOutput>({
  name: 'dataset.exportTask.create',
  path: '/v2/dataset?Action=CreateExportTask',
  effect: 'write',
})

/**
 * Starts an import of files into a version and answers the id of the import task: poll DescribeImportTask with it. The files always come from BOS, whatever the storageType of the data set; a file cannot be uploaded here, and an import cannot be cancelled. Whether a second import adds rows or replaces them is not documented. No call lists import tasks, so keep the id.
 *
 * 发起导入，返回导入任务 ID，用 DescribeImportTask 查询进度。无论数据集的存储类型，文件都来自 BOS；不能上传本地文件，也不能取消导入。官方文档未说明再次导入是追加还是覆盖。没有列出导入任务的接口，请保存返回的 ID。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/dataset?Action=CreateImportTask`
 *
 * @param client - from `createClient`
 * @param input - `versionId`, `files`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/lmnzqpt7v (2026-04-16)
 * @example
 * ```ts
 * await createImportTask(client, { versionId: 'ds-xxx', files: ['bos:/yourBucket/yourDir/'] })
 * ```
 */
export const createImportTask = /* @__PURE__ */ defineAction<CreateImportTaskInput, CreateImportTaskOutput>({
  name: 'dataset.importTask.create',
  path: '/v2/dataset?Action=CreateImportTask',
  effect: 'write',
  verify: { action: 'dataset.version.describe', input: { versionId: 'versionId' } },
})

/**
 * Starts a task that lets a model generate new prompts from the samples of one version into another. It begins at once, calls the chosen model for every sample, which is charged like inference, and cannot be stopped by a call. promptEvol needs at least one direction with a count above 0. Which data formats the two versions may have is not documented.
 *
 * 创建数据增强任务，由模型根据源版本的样本生成新的 Prompt，写入目标版本。任务立即开始，逐条调用所选模型并按推理计费，且没有停止接口。promptEvol 至少要有一个方向的样本数大于 0。官方文档未说明两个版本允许的数据格式。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/dataprocessing?Action=CreateTextAugmentTask`
 *
 * @param client - from `createClient`
 * @param input - `taskName`, `srcDatasetVersionId`, `dstDatasetVersionId`, `promptModel`, `promptContext?`, `promptEvol`, `promptIteration?`, `similarityThreshold?`
 * @returns `requestId`, `enhanceTaskId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Bmnqwddzx
 * @example
 * ```ts
 * await createTextAugmentTask(client, {
 *   taskName: '增强任务示例xxx',
 *   srcDatasetVersionId: 'ds-9tff1q3h7ngdmgh4',
 *   dstDatasetVersionId: 'ds-3tfe1q3g7ncdmsh2',
 *   promptModel: 'deepseek-v3',
 *   promptContext: '描述xxx',
 *   promptIteration: { enable: true, maxIterations: 3 },
 *   similarityThreshold: 0.85,
 *   promptEvol: { genType: 200, genWord: 100 },
 * })
 * ```
 */
export const createTextAugmentTask = /* @__PURE__ */ defineAction<
  CreateTextAugmentTaskInput,
  CreateTextAugmentTaskOutput
>({
  name: 'dataset.augmentationTask.create',
  path: '/v2/dataprocessing?Action=CreateTextAugmentTask',
  effect: 'write',
  billable: true,
  verify: { action: 'dataset.augmentationTask.list', input: {} },
})

/**
 * Deletes one or more cleaning tasks, for good. Whether a task that is still cleaning can be deleted, and what then becomes of the version it writes to, is not documented.
 *
 * 永久删除一个或多个清洗任务。官方文档未说明能否删除清洗中的任务，以及删除后目标版本如何处理。
 *
 * Removes or releases what no further call brings back. May be repeated: Names each task record by its id and removes it; a repeat finds those ids gone, starts nothing and touches no other task.
 *
 * `POST /wenxinworkshop/etl/delete`
 *
 * @param client - from `createClient`
 * @param input - `etlIds`
 * @returns `log_id`, `result`, `status`, `success`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Glp6iu8ny (2024-12-23)
 * @example
 * ```ts
 * await deleteDataCleaningTasks(client, { etlIds: ['task-9tff1q3h7ngdmgh4'] })
 * ```
 */
export const deleteDataCleaningTasks = /* @__PURE__ */ defineAction<
  DeleteDataCleaningTasksInput,
  DeleteDataCleaningTasksOutput
>({
  name: 'dataset.cleaningTask.delete',
  path: '/wenxinworkshop/etl/delete',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'dataset.cleaningTask.list', input: {} },
})

/**
 * Deletes a data set with all its versions and their data, for good. Not documented: whether a data set that a running task uses can be deleted, and what happens to files in the user's own BOS.
 *
 * 永久删除数据集及其所有版本和数据。官方文档未说明正在被任务使用的数据集能否删除，以及用户自己 BOS 中的文件如何处理。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one data set by its id; the platform gives each new data set an id of its own, so a repeat can only meet the one that is gone.
 *
 * `POST /v2/dataset?Action=DeleteDataset`
 *
 * @param client - from `createClient`
 * @param input - `datasetId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/gmnzp6s4r (2026-05-13)
 * @example
 * ```ts
 * await deleteDataset(client, { datasetId: 'dg-xxx' })
 * ```
 */
export const deleteDataset = /* @__PURE__ */ defineAction<DeleteDatasetInput, DeleteDatasetOutput>({
  name: 'dataset.delete',
  path: '/v2/dataset?Action=DeleteDataset',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'dataset.list', input: {} },
})

/**
 * Deletes samples of a version, for good; result.failedOnes names those that were not deleted. Known from the official SDK only and absent from the overview of 2025-10-14: the documentation does not state whether it still exists. It is not repeated by itself.
 *
 * 永久删除数据集版本中的样本，result.failedOnes 为未能删除的样本。仅见于官方 SDK，接口总览（2025-10-14）未列出，是否仍可用官方文档未说明。客户端不会自动重试。
 *
 * Removes or releases what no further call brings back. Not repeated after an unknown outcome. Known from the official SDK only.
 *
 * `POST /wenxinworkshop/entity/delete`
 *
 * @param client - from `createClient`
 * @param input - `id`, `datasetId`
 * @returns `log_id`, `status`, `success`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/ilp6j1rse
 * @example
 * ```ts
 * await deleteDatasetSamples(client, {
 *   id: [
 *     '48dc586f7eb638457b826c02c1b868ef8ac8911b495504625a1ac824f9d38ff8_5f9ac12ca15e4c9c9351174942865e5a',
 *   ],
 *   datasetId: 'ds-7pkzh1exthpuy10n',
 * })
 * ```
 */
export const deleteDatasetSamples = /* @__PURE__ */ defineAction<DeleteDatasetSamplesInput, DeleteDatasetSamplesOutput>(
  {
    name: 'dataset.sample.delete',
    path: '/wenxinworkshop/entity/delete',
    effect: 'destructive',
    verify: { action: 'dataset.sample.list', input: { datasetId: 'datasetId' } },
  },
)

/**
 * Deletes one version with its data, for good. What remains of the data set when its last version is deleted is not documented.
 *
 * 永久删除一个数据集版本及其数据。官方文档未说明删除最后一个版本后数据集如何处理。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one version by its id, and new versions get new ids; a version that is gone cannot be deleted a second time.
 *
 * `POST /v2/dataset?Action=DeleteDatasetVersion`
 *
 * @param client - from `createClient`
 * @param input - `versionId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/imnzqm4d8 (2026-04-16)
 * @example
 * ```ts
 * await deleteDatasetVersion(client, { versionId: 'ds-xxx' })
 * ```
 */
export const deleteDatasetVersion = /* @__PURE__ */ defineAction<DeleteDatasetVersionInput, DeleteDatasetVersionOutput>(
  {
    name: 'dataset.version.delete',
    path: '/v2/dataset?Action=DeleteDatasetVersion',
    effect: 'destructive',
    idempotent: true,
    acceptance: 'result',
    verify: { action: 'dataset.version.describe', input: { versionId: 'versionId' } },
  },
)

/**
 * Deletes an augmentation task, for good. Unlike most delete actions it answers an object: read result.success. Whether a running task may be deleted, and whether its calls to the model then end, is not documented.
 *
 * 永久删除数据增强任务。与多数删除接口不同，响应的 result 是对象，请看 result.success。官方文档未说明能否删除运行中的任务，以及删除后模型调用是否停止。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one task record by its id and removes it; a repeat starts no augmentation and finds nothing left to remove.
 *
 * `POST /v2/dataprocessing?Action=DeleteTextAugmentTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Ymnr4909u (2026-04-16)
 * @example
 * ```ts
 * await deleteTextAugmentTask(client, { taskId: 'task-n1zkqgn42bqbmj2g' })
 * ```
 */
export const deleteTextAugmentTask = /* @__PURE__ */ defineAction<
  DeleteTextAugmentTaskInput,
  DeleteTextAugmentTaskOutput
>({
  name: 'dataset.augmentationTask.delete',
  path: '/v2/dataprocessing?Action=DeleteTextAugmentTask',
  effect: 'destructive',
  idempotent: true,
  verify: { action: 'dataset.augmentationTask.describe', input: { taskId: 'taskId' } },
})

/**
 * Gets one cleaning task: its state, its versions, its operators and what each stage did. The documentation says that fields which it does not list can be ignored; most fields here, the state among them, are those of the official SDK.
 *
 * 获取单个清洗任务的状态、数据集版本、算子和各阶段的结果。官方文档说明未列出的字段可忽略；此处多数字段（包括状态）取自官方 SDK。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /wenxinworkshop/etl/detail`
 *
 * @param client - from `createClient`
 * @param input - `etlId`
 * @returns `log_id`, `status`, `success`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/mlp6it4vd
 * @example
 * ```ts
 * await describeDataCleaningTask(client, { etlId: 'task-9tff1q3h7ngdmgh4' })
 * ```
 */
export const describeDataCleaningTask = /* @__PURE__ */ defineAction<
  DescribeDataCleaningTaskInput,
  DescribeDataCleaningTaskOutput
>({
  name: 'dataset.cleaningTask.describe',
  path: '/wenxinworkshop/etl/detail',
  effect: 'read',
})

/**
 * Lists the cleaning tasks of the account by offset and page size. Always send pageSize: the documentation does not state whether it is required. Fields of a row after operatorNameList are those of the official SDK.
 *
 * 按偏移量和每页条数列出账号下的清洗任务。请始终传 pageSize，是否必填官方文档未说明。列表项中 operatorNameList 之后的字段取自官方 SDK。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /wenxinworkshop/etl/list`
 *
 * @param client - from `createClient`
 * @param input - `offset?`, `pageSize?`
 * @returns `log_id`, `status`, `success`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/elp7myxvp
 * @example
 * ```ts
 * const page = await describeDataCleaningTasks(client, { offset: 0, pageSize: 10 })
 * for await (const item of describeDataCleaningTasks.items(client, { offset: 0, pageSize: 10 })) console.log(item)
 * ```
 */
export const describeDataCleaningTasks = /* @__PURE__ */ definePaginated<
  DescribeDataCleaningTasksInput,
  DescribeDataCleaningTasksOutput,
  'result.items'
>({
  name: 'dataset.cleaningTask.list',
  path: '/wenxinworkshop/etl/list',
  effect: 'read',
  paginated: {
    style: 'offset',
    input: 'offset',
    items: 'result.items',
    size: 'pageSize',
    total: 'result.total',
  },
})

/**
 * Lists the samples of a version by offset and page size, filtered by state of annotation, times and labels. A row holds no text: the content is behind its url. The fields of the answer are those of the official SDK.
 *
 * 按偏移量和每页条数列出数据集版本的样本，可按标注状态、时间和标签筛选。列表项不含样本内容，需通过 url 下载。响应字段取自官方 SDK。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /wenxinworkshop/entity/list`
 *
 * @param client - from `createClient`
 * @param input - `datasetId`, `offset?`, `pageSize?`, `importTime?`, `annoTime?`, `tabType?`, `labelId?`
 * @returns `log_id`, `status`, `success`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Ulp6j2yep (2024-12-23)
 * @example
 * ```ts
 * const page = await describeDatasetSamples(client, {
 *   offset: 0,
 *   pageSize: 10,
 *   datasetId: 'ds-7pkzh1exthpuy10n',
 *   importTime: [],
 *   annoTime: [],
 *   tabType: 1,
 *   labelId: '',
 * })
 * for await (const item of describeDatasetSamples.items(client, {
 *   offset: 0,
 *   pageSize: 10,
 *   datasetId: 'ds-7pkzh1exthpuy10n',
 *   importTime: [],
 *   annoTime: [],
 *   tabType: 1,
 *   labelId: '',
 * })) console.log(item)
 * ```
 */
export const describeDatasetSamples = /* @__PURE__ */ definePaginated<
  DescribeDatasetSamplesInput,
  DescribeDatasetSamplesOutput,
  'result.items'
>({
  name: 'dataset.sample.list',
  path: '/wenxinworkshop/entity/list',
  effect: 'read',
  paginated: {
    style: 'offset',
    input: 'offset',
    items: 'result.items',
    size: 'pageSize',
    total: 'result.total',
  },
})

/**
 * Gets one version; the action to poll after PublishDatasetVersion. The documentation states the first five fields of the answer; the names importStatus and publishStatus are inferred.
 *
 * 获取数据集版本详情，发布后可轮询本接口。官方文档仅说明了响应的前五个字段，importStatus、publishStatus 的字段名为推断。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/dataset?Action=DescribeDatasetVersion`
 *
 * @param client - from `createClient`
 * @param input - `versionId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/1mnzr9j3b
 * @example
 * ```ts
 * await describeDatasetVersion(client, { versionId: 'ds-xxx' })
 * ```
 */
export const describeDatasetVersion = /* @__PURE__ */ defineAction<
  DescribeDatasetVersionInput,
  DescribeDatasetVersionOutput
>({
  name: 'dataset.version.describe',
  path: '/v2/dataset?Action=DescribeDatasetVersion',
  effect: 'read',
})

/**
 * Lists the versions of one data set, one page at a time, filtered by import and publish state. Its rows stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are.
 *
 * 分页获取一个数据集的版本，可按导入状态和发布状态筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/dataset?Action=DescribeDatasetVersions`
 *
 * @param client - from `createClient`
 * @param input - `datasetId`, `marker?`, `maxKeys?`, `pageReverse?`, `filter?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/9mnzr02r9
 * @example
 * ```ts
 * const page = await describeDatasetVersions(client, { datasetId: 'dg-xxx', marker: '', maxKeys: 2, pageReverse: false })
 * for await (const item of describeDatasetVersions.items(client, { datasetId: 'dg-xxx', marker: '', maxKeys: 2, pageReverse: false })) console.log(item)
 * ```
 */
export const describeDatasetVersions = /* @__PURE__ */ definePaginated<
  DescribeDatasetVersionsInput,
  DescribeDatasetVersionsOutput,
  'auto'
>({
  name: 'dataset.version.list',
  path: '/v2/dataset?Action=DescribeDatasetVersions',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'auto',
    size: 'maxKeys',
  },
})

/**
 * Lists the data sets of the account, one page at a time, filtered by name and format. Its rows stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are.
 *
 * 分页获取账号下的数据集，可按名称和数据格式筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/dataset?Action=DescribeDatasets`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`, `filter?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Nmnzrmd46
 * @example
 * ```ts
 * const page = await describeDatasets(client, {
 *   marker: '',
 *   maxKeys: 10,
 *   pageReverse: true,
 *   filter: { dataFormatList: ['PromptResponse', 'PromptImage'] },
 * })
 * for await (const item of describeDatasets.items(client, {
 *   marker: '',
 *   maxKeys: 10,
 *   pageReverse: true,
 *   filter: { dataFormatList: ['PromptResponse', 'PromptImage'] },
 * })) console.log(item)
 * ```
 */
export const describeDatasets = /* @__PURE__ */ definePaginated<DescribeDatasetsInput, DescribeDatasetsOutput, 'auto'>({
  name: 'dataset.list',
  path: '/v2/dataset?Action=DescribeDatasets',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'auto',
    size: 'maxKeys',
  },
})

/**
 * Gets the state, the progress and the result of one export. An export to the platform's storage ends with a download link. The read-only policies are not listed for this action, although it only reads.
 *
 * 获取一次导出的状态、进度和结果；导出到平台存储时，完成后提供下载地址。官方文档未列出只读权限策略，只读子用户可能无权调用。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/dataset?Action=DescribeExportTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/3mnzr6ilo (2026-04-16)
 * @example
 * ```ts
 * await describeExportTask(client, { taskId: 'task-xxx' })
 * ```
 */
export const describeExportTask = /* @__PURE__ */ defineAction<DescribeExportTaskInput, DescribeExportTaskOutput>({
  name: 'dataset.exportTask.describe',
  path: '/v2/dataset?Action=DescribeExportTask',
  effect: 'read',
})

/**
 * Gets the state, the progress and the result of one import. When rows were not imported, errDownloadUrl links to the list of errors. The read-only policies are not listed for this action, although it only reads.
 *
 * 获取一次导入的状态、进度和结果。有数据导入失败时，可通过 errDownloadUrl 下载错误列表。官方文档未列出只读权限策略，只读子用户可能无权调用。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/dataset?Action=DescribeImportTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Lmnzr4pth (2026-04-16)
 * @example
 * ```ts
 * await describeImportTask(client, { taskId: 'task-xxx' })
 * ```
 */
export const describeImportTask = /* @__PURE__ */ defineAction<DescribeImportTaskInput, DescribeImportTaskOutput>({
  name: 'dataset.importTask.describe',
  path: '/v2/dataset?Action=DescribeImportTask',
  effect: 'read',
})

/**
 * Gets one augmentation task with its state and its versions. The documentation of 2025 lists the fields at the top level of the answer, that of 2026 inside an object, presumably result: both are described, so look in result first.
 *
 * 获取单个增强任务的状态和数据集版本。2025 年的官方文档将字段列在响应顶层，2026 年的官方文档列在一个对象中（推断为 result）；此处两种形式都有说明，请先看 result。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/dataprocessing?Action=DescribeTextAugmentTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `taskId`, `taskName`, `status`, `taskType`, `srcDatasetVersionId`, `dstDatasetVersionId`, `creator`, `promptModel`, `promptContext`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/rmnr4iumb
 * @example
 * ```ts
 * await describeTextAugmentTask(client, { taskId: 'task-n1zkqgn42bqbmj2g' })
 * ```
 */
export const describeTextAugmentTask = /* @__PURE__ */ defineAction<
  DescribeTextAugmentTaskInput,
  DescribeTextAugmentTaskOutput
>({
  name: 'dataset.augmentationTask.describe',
  path: '/v2/dataprocessing?Action=DescribeTextAugmentTask',
  effect: 'read',
})

/**
 * Lists the augmentation tasks of the account, one page at a time, filtered by state. tasks and pageInfo stand at the top level of the answer by the documentation of 2025; they may stand under result instead.
 *
 * 分页获取账号下的数据增强任务，可按状态筛选。按 2025 年的官方文档，tasks 和 pageInfo 位于响应顶层；也可能位于 result 下，请两处都检查。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/dataprocessing?Action=DescribeTextAugmentTasks`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`, `filter?`
 * @returns `requestId`, `pageInfo`, `tasks`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/fmnr4euct (2026-04-16)
 * @example
 * ```ts
 * const page = await describeTextAugmentTasks(client, { marker: '', maxKeys: 10, pageReverse: false, filter: { status: ['Succeeded'] } })
 * for await (const item of describeTextAugmentTasks.items(client, { marker: '', maxKeys: 10, pageReverse: false, filter: { status: ['Succeeded'] } })) console.log(item)
 * ```
 */
export const describeTextAugmentTasks = /* @__PURE__ */ definePaginated<
  DescribeTextAugmentTasksInput,
  DescribeTextAugmentTasksOutput,
  'tasks'
>({
  name: 'dataset.augmentationTask.list',
  path: '/v2/dataprocessing?Action=DescribeTextAugmentTasks',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'pageInfo.nextMarker',
    more: 'pageInfo.isTruncated',
    items: 'tasks',
    size: 'maxKeys',
  },
})

/**
 * Publishes a version, so that it can be trained on. `result: true` means accepted: the version is then Publishing, and in the end Published or PublishFailed. There is no call to take a publication back. Not documented: what must be done before (import finished, rows annotated), whether publishing freezes the version, and what a second call does.
 *
 * 发布数据集版本，发布后才能用于训练。result 为 true 表示已受理，版本先为 Publishing，最终为 Published 或 PublishFailed。没有撤销发布的接口。官方文档未说明发布的前提（导入完成、已标注）、发布后版本是否冻结，以及重复发布的效果。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/dataset?Action=PublishDatasetVersion`
 *
 * @param client - from `createClient`
 * @param input - `versionId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/1lyyakavj (2024-09-09)
 * @example
 * ```ts
 * await publishDatasetVersion(client, { versionId: 'ds-xxx' })
 * ```
 */
export const publishDatasetVersion = /* @__PURE__ */ defineAction<
  PublishDatasetVersionInput,
  PublishDatasetVersionOutput
>({
  name: 'dataset.version.publish',
  path: '/v2/dataset?Action=PublishDatasetVersion',
  effect: 'write',
  acceptance: 'result',
  verify: { action: 'dataset.version.describe', input: { versionId: 'versionId' } },
})

/**
 * Starts an export of the results of an evaluation task, to storage of the platform (which gives a download link) or to a BOS bucket of the caller. Each call starts another export, and no action that lists them is documented: keep the id.
 *
 * 导出评估任务的结果，可导出到平台存储（提供下载链接）或用户自己的 BOS Bucket。每次调用都会发起一次新的导出，官方未提供列出导出任务的接口，请保存返回的任务 ID。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/eval?Action=CreateEvalResultExportTask`
 *
 * @param client - from `createClient`
 * @param input - `evalId`, `storageType`, `bucket?`, `exportContent`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/gmm4mlezs (2026-02-27)
 * @example
 * ```ts
 * await createEvalResultExportTask(client, {
 *   evalId: 'ame-vwgs2ybhyhfv',
 *   storageType: 'sysStorage',
 *   exportContent: ['prompt', 'prediction', 'completion', 'metrics'],
 * })
 * ```
 */
export const createEvalResultExportTask = /* @__PURE__ */ defineAction<
  CreateEvalResultExportTaskInput,
  CreateEvalResultExportTaskOutput
>({
  name: 'eval.exportTask.create',
  path: '/v2/eval?Action=CreateEvalResultExportTask',
  effect: 'write',
})

/**
 * Creates a task that evaluates up to 5 objects of one kind: model versions, which first answer a data set, or result sets inferred earlier. Scores come from rules, a judge model or people. It starts by itself; inference and the judge model use tokens, which are charged. The documentation does not state the names of several fields: create a task that needs them in the console. When it is not known whether a call happened, look for the task name with DescribeEvalTasks, for both values of evalType, before creating another.
 *
 * 创建模型评估任务，最多评估 5 个同类对象：模型版本（先对数据集做推理）或已有的推理结果集，由规则、裁判员模型或人工评估。任务创建后自动运行，推理和裁判员模型消耗的 token 会产生费用。部分字段官方文档未说明字段名，本规范尚未收录，需要这些字段的评估任务请在控制台创建。无法确认请求是否生效时，请先用 DescribeEvalTasks 按任务名称查找（evalType 的两个取值都要查），再决定是否重新创建。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/eval?Action=CreateEvalTask`
 *
 * @param client - from `createClient`
 * @param input - `taskName`, `description?`, `evalObjectType`, `evalObjectConfig`, `evalConfig`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Jmm4kavy6
 * @example
 * ```ts
 * await createEvalTask(client, {
 *   taskName: '管控API裁判员评估测试',
 *   description: '管控API测试',
 *   evalObjectType: 'model',
 *   evalObjectConfig: {
 *     evalModelConfig: {
 *       versionId: 'ds-he8srs01ym0b8fh7',
 *       storageType: 'sysStorage',
 *       evalModelConfigList: [
 *         {
 *           modelId: 'amv-g73j3faikzpz',
 *           promptTemplate: 'Answer the request {input} briefly and objectively.',
 *         },
 *       ],
 *     },
 *   },
 *   evalConfig: { evalMode: 'model', autoModelEvalConfig: { apiName: 'ERNIE-3.5-8K' } },
 * })
 * ```
 */
export const createEvalTask = /* @__PURE__ */ defineAction<CreateEvalTaskInput, CreateEvalTaskOutput>({
  name: 'eval.task.create',
  path: '/v2/eval?Action=CreateEvalTask',
  effect: 'write',
  billable: true,
  verify: {
    action: 'eval.task.list',
    input: { keyFilter: 'taskName' },
    open: ['evalType'],
  },
})

/**
 * Deletes an evaluation task for good. Whether a running task can be deleted is not documented. Success shows as an empty result.
 *
 * 永久删除评估任务。官方文档未说明运行中的任务能否删除。成功时 result 为空对象。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one task by its id and removes it; no call brings it back, so a second call finds nothing left to delete.
 *
 * `POST /v2/eval?Action=DeleteEvalTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Omm4mbeyl (2026-02-27)
 * @example
 * ```ts
 * await deleteEvalTask(client, { taskId: 'ame-vwgs2ybhyhfv' })
 * ```
 */
export const deleteEvalTask = /* @__PURE__ */ defineAction<DeleteEvalTaskInput, DeleteEvalTaskOutput>({
  name: 'eval.task.delete',
  path: '/v2/eval?Action=DeleteEvalTask',
  effect: 'destructive',
  idempotent: true,
  verify: { action: 'eval.task.describe', input: { taskId: 'taskId' } },
})

/**
 * Gets one export of evaluation results: its state and, for storage of the platform, the download link. The final states are Failed and Succeeded; Fail and Done in the documentation's text are those of an older interface.
 *
 * 获取评估结果导出任务的详情：状态，以及导出到平台存储时的下载链接。终态为 Failed 和 Succeeded；官方文字说明中的 Fail、Done 是旧版写法。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/eval?Action=DescribeEvalResultExportTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/omm4vm3ot
 * @example
 * ```ts
 * await describeEvalResultExportTask(client, { taskId: 'amemt-hkkf5y9e64j8' })
 * ```
 */
export const describeEvalResultExportTask = /* @__PURE__ */ defineAction<
  DescribeEvalResultExportTaskInput,
  DescribeEvalResultExportTaskOutput
>({
  name: 'eval.exportTask.describe',
  path: '/v2/eval?Action=DescribeEvalResultExportTask',
  effect: 'read',
})

/**
 * Gets one evaluation task and its state. The answer holds more fields than this spec.
 *
 * 获取单个评估任务的详情和状态。实际返回的字段多于本规范收录的字段。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/eval?Action=DescribeEvalTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/qmm4v8csa
 * @example
 * ```ts
 * await describeEvalTask(client, { taskId: 'ame-vwgs2ybhyhfv' })
 * ```
 */
export const describeEvalTask = /* @__PURE__ */ defineAction<DescribeEvalTaskInput, DescribeEvalTaskOutput>({
  name: 'eval.task.describe',
  path: '/v2/eval?Action=DescribeEvalTask',
  effect: 'read',
})

/**
 * Gets the scores of a task, one entry for each evaluated object. Which scores there are depends on the evaluation mode. The names of the scores are those of the older V1 interface: the documentation does not state them for this one.
 *
 * 获取评估任务的报告，每个评估对象一项。包含哪些指标取决于评估模式；指标字段名取自旧版 V1 接口，官方文档未说明本接口的写法。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/eval?Action=DescribeEvalTaskReport`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Ymm4un12j
 * @example
 * ```ts
 * await describeEvalTaskReport(client, { taskId: 'ame-vwgs2ybhyhfv' })
 * ```
 */
export const describeEvalTaskReport = /* @__PURE__ */ defineAction<
  DescribeEvalTaskReportInput,
  DescribeEvalTaskReportOutput
>({
  name: 'eval.report.describe',
  path: '/v2/eval?Action=DescribeEvalTaskReport',
  effect: 'read',
})

/**
 * Lists evaluation tasks of one kind, one page at a time. evalType is required, so seeing all tasks takes two lists. keyFilter finds tasks by part of their name or id, or by a whole model version id.
 *
 * 分页列出一种类型的评估任务。evalType 必填，因此查看全部任务需要分别查询两种类型。keyFilter 可按任务名称或任务 ID 的一部分，或完整的模型版本 ID 查找。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/eval?Action=DescribeEvalTasks`
 *
 * @param client - from `createClient`
 * @param input - `evalType`, `keyFilter?`, `marker?`, `maxKeys?`, `pageReverse?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/wmm4ts6t5 (2026-02-27)
 * @example
 * ```ts
 * const page = await describeEvalTasks(client, { evalType: 'auto', keyFilter: 'ame-vwgs2ybhyhfv' })
 * for await (const item of describeEvalTasks.items(client, { evalType: 'auto', keyFilter: 'ame-vwgs2ybhyhfv' })) console.log(item)
 * ```
 */
export const describeEvalTasks = /* @__PURE__ */ definePaginated<
  DescribeEvalTasksInput,
  DescribeEvalTasksOutput,
  'result.evalTaskList'
>({
  name: 'eval.task.list',
  path: '/v2/eval?Action=DescribeEvalTasks',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.evalTaskList',
    size: 'maxKeys',
  },
})

/**
 * Changes the description of an evaluation task; nothing else can be changed. The documentation disagrees on the spelling: its tables say describtion, its examples mostly description, and it does not state which one the platform reads. Send the same text in both and read the task afterwards.
 *
 * 修改评估任务的描述，其他信息不可修改。官方文档的写法不一致：参数表写作 describtion，示例大多写作 description，未说明平台读取哪一个。建议两个字段填写相同内容，并在之后查询任务确认。
 *
 * Changes something. May be repeated: Sets the description of one task to the text given; writing the same text twice leaves that text.
 *
 * `POST /v2/eval?Action=ModifyEvalTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`, `description`, `describtion?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Emm4n0w6l (2026-02-27)
 * @example
 * ```ts
 * await modifyEvalTask(client, { taskId: 'ame-vwgs2ybhyhfv', description: '高等数学应用评估任务' })
 * ```
 */
export const modifyEvalTask = /* @__PURE__ */ defineAction<ModifyEvalTaskInput, ModifyEvalTaskOutput>({
  name: 'eval.task.update',
  path: '/v2/eval?Action=ModifyEvalTask',
  effect: 'write',
  idempotent: true,
  verify: { action: 'eval.task.describe', input: { taskId: 'taskId' } },
})

/**
 * Asks an evaluation task to stop. The answer is an empty result and not a boolean: read the task until Stopping has become Stopped. No way to resume it is documented. The older V1 interface refused to stop tasks that people score; whether that still holds is not documented.
 *
 * 请求停止评估任务。响应的 result 为空对象，不是布尔值，请继续查询任务，直到状态由 Stopping 变为 Stopped。官方未提供恢复已停止任务的方法。旧版 V1 接口拒绝停止人工评估的任务，本接口是否如此官方文档未说明。
 *
 * Changes something. May be repeated: Names one task by its id and only ends it; no resume is documented, so a second stop leaves it as the first did.
 *
 * `POST /v2/eval?Action=StopEvalTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Gmwbl49s0 (2026-11-11)
 * @example
 * ```ts
 * await stopEvalTask(client, { taskId: 'ame-vwgs2ybhyhfv' })
 * ```
 */
export const stopEvalTask = /* @__PURE__ */ defineAction<StopEvalTaskInput, StopEvalTaskOutput>({
  name: 'eval.task.stop',
  path: '/v2/eval?Action=StopEvalTask',
  effect: 'write',
  idempotent: true,
  verify: { action: 'eval.task.describe', input: { taskId: 'taskId' } },
})

/**
 * Creates a job: the container that names a base model and a training mode. A job alone trains nothing and costs nothing; tasks in it do. The name must be new in the account.
 *
 * 创建作业，即确定基础模型和训练模式的容器。仅创建作业不会开始训练，也不产生费用；训练由作业下的任务进行。作业名称在账号内不可重复。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/finetuning?Action=CreateFineTuningJob`
 *
 * @param client - from `createClient`
 * @param input - `name`, `description?`, `model`, `trainMode`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/nmo1a7p4y (2026-04-17)
 * @example
 * ```ts
 * await createFineTuningJob(client, {
 *   name: 'test_name',
 *   description: 'test_description',
 *   model: 'ERNIE-Speed-8K',
 *   trainMode: 'SFT',
 * })
 * ```
 */
export const createFineTuningJob = /* @__PURE__ */ defineAction<CreateFineTuningJobInput, CreateFineTuningJobOutput>({
  name: 'finetuning.job.create',
  path: '/v2/finetuning?Action=CreateFineTuningJob',
  effect: 'write',
  verify: { action: 'finetuning.job.list', input: {} },
})

/**
 * Creates a task in a job. Training starts at once and is charged: there is no separate start call. Sending incrementTaskId continues from a checkpoint of that task.
 *
 * 在作业下创建任务。创建后立即开始训练并计费，没有单独的启动接口。填写 incrementTaskId 时，从该任务的 Checkpoint 开始增量训练。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/finetuning?Action=CreateFineTuningTask`
 *
 * @param client - from `createClient`
 * @param input - `jobId`, `incrementTaskId?`, `incrementCheckpointStep?`, `parameterScale?`, `hyperParameterConfig`, `datasetConfig`, `corpusConfig?`, `modelConfig?`, `resourceConfig?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (InappropriateJSON, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/1mo1a2ttv (2026-04-17)
 * @example
 * ```ts
 * await createFineTuningTask(client, {
 *   jobId: 'job-1xzycis4jm3b',
 *   parameterScale: 'FullFineTuning',
 *   hyperParameterConfig: { epoch: 1, learningRate: 0.00003, maxSeqLen: 4096 },
 *   datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }], splitRatio: 20 },
 * })
 * ```
 */
export const createFineTuningTask = /* @__PURE__ */ defineAction<CreateFineTuningTaskInput, CreateFineTuningTaskOutput>(
  {
    name: 'finetuning.task.create',
    path: '/v2/finetuning?Action=CreateFineTuningTask',
    effect: 'write',
    billable: true,
    verify: { action: 'finetuning.task.list', input: { jobId: 'jobId' } },
  },
)

/**
 * Deletes a job for good. Whether a job that still has tasks can be deleted is not documented. `result: false` means that the platform did not accept it.
 *
 * 永久删除作业。官方文档未说明作业下仍有任务时能否删除。result 为 false 表示平台未受理。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one job by its id; a second delete finds it gone and changes nothing.
 *
 * `POST /v2/finetuning?Action=DeleteFineTuningJob`
 *
 * @param client - from `createClient`
 * @param input - `jobId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan/s/xmh4sux5h (2025-10-29)
 * @example
 * ```ts
 * await deleteFineTuningJob(client, { jobId: 'job-1xzycis4jm3b' })
 * ```
 */
export const deleteFineTuningJob = /* @__PURE__ */ defineAction<DeleteFineTuningJobInput, DeleteFineTuningJobOutput>({
  name: 'finetuning.job.delete',
  path: '/v2/finetuning?Action=DeleteFineTuningJob',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'finetuning.job.list', input: {} },
})

/**
 * Deletes a task for good. Whether a running task must be stopped first is not documented.
 *
 * 永久删除任务。官方文档未说明运行中的任务是否须先停止。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one task by its id; a second delete finds it gone and changes nothing.
 *
 * `POST /v2/finetuning?Action=DeleteFineTuningTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/ymo1a9xwn (2026-04-17)
 * @example
 * ```ts
 * await deleteFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export const deleteFineTuningTask = /* @__PURE__ */ defineAction<DeleteFineTuningTaskInput, DeleteFineTuningTaskOutput>(
  {
    name: 'finetuning.task.delete',
    path: '/v2/finetuning?Action=DeleteFineTuningTask',
    effect: 'destructive',
    idempotent: true,
    acceptance: 'result',
    verify: { action: 'finetuning.task.describe', input: { taskId: 'taskId' } },
  },
)

/**
 * Lists the jobs of the account, one page at a time, filtered by training mode and base model.
 *
 * 分页列出账号下的模型精调作业，可按训练模式和基础模型筛选。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/finetuning?Action=DescribeFineTuningJobs`
 *
 * @param client - from `createClient`
 * @param input - `trainMode?`, `model?`, `marker?`, `maxKeys?`, `pageReverse?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/2mo1ah0rw (2026-04-17)
 * @example
 * ```ts
 * const page = await describeFineTuningJobs(client, { marker: 'job-n50985crhqq3' })
 * for await (const item of describeFineTuningJobs.items(client, { marker: 'job-n50985crhqq3' })) console.log(item)
 * ```
 */
export const describeFineTuningJobs = /* @__PURE__ */ definePaginated<
  DescribeFineTuningJobsInput,
  DescribeFineTuningJobsOutput,
  'result.jobList'
>({
  name: 'finetuning.job.list',
  path: '/v2/finetuning?Action=DescribeFineTuningJobs',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.jobList',
    size: 'maxKeys',
  },
})

/**
 * Lists the models that can be fine-tuned, with the training modes, parameter scales and hyper-parameters that each supports. Known from the official Python SDK only, which calls it before every training.
 *
 * 列出可精调的模型，以及各自支持的训练模式、参数规模和超参数。仅见于官方 Python SDK，它在每次训练前调用本接口。
 *
 * Reads only: repeated whenever that can help. Known from the official SDK only.
 *
 * `POST /v2/finetuning?Action=DescribeFineTuningSupportModels`
 *
 * @param client - from `createClient`
 * @param input - nothing
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @example
 * ```ts
 * await describeFineTuningSupportModels(client, {})
 * ```
 */
export const describeFineTuningSupportModels = /* @__PURE__ */ defineAction<
  DescribeFineTuningSupportModelsInput,
  DescribeFineTuningSupportModelsOutput
>({
  name: 'finetuning.model.list',
  path: '/v2/finetuning?Action=DescribeFineTuningSupportModels',
  effect: 'read',
})

/**
 * Gets one task: its state, its progress while it runs, a VisualDL link, and once it is done its scores and checkpoints. There is no live series of metrics: loss and perplexity come with the checkpoints.
 *
 * 获取单个任务的详情：状态、运行中的进度、VisualDL 链接，以及完成后的评估指标和 Checkpoint。没有实时的指标序列，loss 和困惑度随 Checkpoint 给出。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/finetuning?Action=DescribeFineTuningTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/lmo1afnju (2026-04-17)
 * @example
 * ```ts
 * await describeFineTuningTask(client, { taskId: 'task-0tgmn4a7h4i6' })
 * ```
 */
export const describeFineTuningTask = /* @__PURE__ */ defineAction<
  DescribeFineTuningTaskInput,
  DescribeFineTuningTaskOutput
>({
  name: 'finetuning.task.describe',
  path: '/v2/finetuning?Action=DescribeFineTuningTask',
  effect: 'read',
})

/**
 * Lists the tasks of one job, one page at a time, with their state and, once they are done, their scores and checkpoints.
 *
 * 分页列出一个作业下的任务及其状态；任务完成后还包含评估指标和 Checkpoint。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/finetuning?Action=DescribeFineTuningTasks`
 *
 * @param client - from `createClient`
 * @param input - `jobId`, `marker?`, `maxKeys?`, `pageReverse?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Dmo1adln5 (2026-04-17)
 * @example
 * ```ts
 * const page = await describeFineTuningTasks(client, { jobId: 'job-n50985crhqq3', marker: 'task-n50985crhqq3' })
 * for await (const item of describeFineTuningTasks.items(client, { jobId: 'job-n50985crhqq3', marker: 'task-n50985crhqq3' })) console.log(item)
 * ```
 */
export const describeFineTuningTasks = /* @__PURE__ */ definePaginated<
  DescribeFineTuningTasksInput,
  DescribeFineTuningTasksOutput,
  'result.taskList'
>({
  name: 'finetuning.task.list',
  path: '/v2/finetuning?Action=DescribeFineTuningTasks',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.taskList',
    size: 'maxKeys',
  },
})

/**
 * Asks a task to stop. `result: true` means that the platform accepted it, not that the task has stopped: read the state until it leaves Running. `result: false` means that it was not accepted, for example because the task is unknown or has ended. A stopped task cannot be resumed; a new task can continue from one of its checkpoints.
 *
 * 请求停止任务。result 为 true 只表示平台已受理，任务不一定已停止，请继续查询，直到状态不再是 Running；为 false 表示未受理，例如任务不存在或已结束。已停止的任务不能恢复，但可新建任务，从其 Checkpoint 开始增量训练。
 *
 * Changes something. May be repeated: Names one task by its id; a second stop finds it stopped and changes nothing.
 *
 * `POST /v2/finetuning?Action=StopFineTuningTask`
 *
 * @param client - from `createClient`
 * @param input - `taskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan/s/Zmh4sux81 (2025-10-29)
 * @example
 * ```ts
 * await stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export const stopFineTuningTask = /* @__PURE__ */ defineAction<StopFineTuningTaskInput, StopFineTuningTaskOutput>({
  name: 'finetuning.task.stop',
  path: '/v2/finetuning?Action=StopFineTuningTask',
  effect: 'write',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'finetuning.task.describe', input: { taskId: 'taskId' } },
})

/**
 * Makes a short-lived access key with a session token that has the rights of a role. Each call makes new ones, valid for 2 hours at most. Console actions take them when the role has the Qianfan policies and the session token is sent and signed as x-bce-security-token. This call goes to sts.bj.baidubce.com and is signed like a console action.
 *
 * 获取角色的临时身份凭证（临时 AK/SK 和 SessionToken）。每次调用都会生成新的凭证，最长有效 2 小时。角色具备千帆权限策略，且请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。域名为 sts.bj.baidubce.com，签名方式相同。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v1/credential`
 *
 * @param client - from `createClient`
 * @param input - `assumeRole?`, `accountId`, `roleName`, `userId?`, `durationSeconds?`, `accessControlList?`
 * @returns `accessKeyId`, `secretAccessKey`, `sessionToken`, `createTime`, `expiration`, `userId`, `roleId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/IAM/s/Qjwvyc8ov (2026-01-09)
 * @example
 * ```ts
 * await assumeRole(client, {
 *   assumeRole: '',
 *   accountId: 'dc9b5191440d4f93851ddffb4e942b75',
 *   roleName: 'testRole',
 *   durationSeconds: 3600,
 * })
 * ```
 */
export const assumeRole = /* @__PURE__ */ defineAction<AssumeRoleInput, AssumeRoleOutput>({
  name: 'iam.role.assume',
  path: '/v1/credential',
  host: 'https://sts.bj.baidubce.com',
  query: ['assumeRole', 'accountId', 'roleName', 'userId', 'durationSeconds'],
  defaults: { assumeRole: '' },
  effect: 'write',
  secrets: ['secretAccessKey', 'sessionToken'],
})

/**
 * Makes an API key that does not expire, for the caller or for a sub-user; at most 200 keys an account or sub-user. Keep it as a password: it opens what its policy allows until somebody deletes it. This call goes to iam.bj.baidubce.com and is signed like a console action. The actions that list, change and delete keys are not in this spec.
 *
 * 为当前用户或指定子用户创建永久有效的 API Key，每个主账号或子用户最多 200 个。API Key 在被删除前一直有效，请像密码一样保管。本接口的域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。查询、修改和删除 API Key 的接口本规范尚未收录。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v1/apikey/create`
 *
 * @param client - from `createClient`
 * @param input - `userId?`, `acl`, `name?`
 * @returns `id`, `tokenId`, `name`, `userId`, `services`, `createTime`, `updateTime`, `domainId`, `acl`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/Reference/s/dmcvlynvd
 * @example
 * ```ts
 * await createApiKey(client, {
 *   name: 'inference',
 *   acl: '{"version":"v2","accessControlList":[{"service":"bce:wenxinfactory","region":"global","resource":["*"],"permission":["*"],"effect":"Allow"}]}',
 * })
 * ```
 */
export const createApiKey = /* @__PURE__ */ defineAction<CreateApiKeyInput, CreateApiKeyOutput>({
  name: 'iam.apiKey.create',
  path: '/v1/apikey/create',
  host: 'https://iam.bj.baidubce.com',
  effect: 'write',
  secrets: ['tokenId'],
})

/**
 * Makes a bearer token for the inference API out of an access key. Each call makes a new one, and how to revoke it is not documented: keep it and renew it shortly before expireTime. Console actions do not accept it, they need a bce-auth-v1 signature. This call goes to iam.bj.baidubce.com and is signed like a console action.
 *
 * 用 AK/SK 换取调用推理接口的 BearerToken。每次调用都会生成新的 BearerToken，官方文档未说明如何撤销，请缓存并在 expireTime 前重新获取。平台功能 OpenAPI 不接受 BearerToken，须使用 bce-auth-v1 签名。域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `GET /v1/BCE-BEARER/token`
 *
 * @param client - from `createClient`
 * @param input - `expireInSeconds?`
 * @returns `userId`, `token`, `status`, `createTime`, `expireTime`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/vm40x9q45 (2025-04-18)
 * @example
 * ```ts
 * await createBearerToken(client, { expireInSeconds: 86400 })
 * ```
 */
export const createBearerToken = /* @__PURE__ */ defineAction<CreateBearerTokenInput, CreateBearerTokenOutput>({
  name: 'iam.bearerToken.create',
  path: '/v1/BCE-BEARER/token',
  method: 'GET',
  host: 'https://iam.bj.baidubce.com',
  query: ['expireInSeconds'],
  effect: 'write',
  secrets: ['token'],
})

/**
 * Makes a short-lived access key with a session token, with the rights of the caller or, with an access control list, fewer. Each call makes new ones. Console actions take them when the session token is sent and signed as x-bce-security-token. No access control list for Qianfan is documented. This call goes to sts.bj.baidubce.com and is signed like a console action.
 *
 * 获取调用者的临时身份凭证（临时 AK/SK 和 SessionToken），权限与调用者相同，可通过访问控制列表收窄。每次调用都会生成新的凭证。请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。官方文档未说明千帆的访问控制列表。域名为 sts.bj.baidubce.com，签名方式相同。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v1/sessionToken`
 *
 * @param client - from `createClient`
 * @param input - `durationSeconds?`, `id?`, `accessControlList?`
 * @returns `accessKeyId`, `secretAccessKey`, `sessionToken`, `createTime`, `expiration`, `userId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/IAM/s/Qjwvyc8ov (2026-01-09)
 * @example
 * ```ts
 * await getSessionToken(client, {
 *   durationSeconds: 3600,
 *   accessControlList: [
 *     {
 *       service: 'bce:bos',
 *       region: '*',
 *       effect: 'Allow',
 *       resource: ['my-bucket'],
 *       permission: ['READ', 'WRITE'],
 *     },
 *   ],
 * })
 * ```
 */
export const getSessionToken = /* @__PURE__ */ defineAction<GetSessionTokenInput, GetSessionTokenOutput>({
  name: 'iam.sessionToken.create',
  path: '/v1/sessionToken',
  host: 'https://sts.bj.baidubce.com',
  query: ['durationSeconds'],
  effect: 'write',
  secrets: ['secretAccessKey', 'sessionToken'],
})

/**
 * Adds a chunk to a document: a text, or the cells of one row of a table. It is indexed in the background.
 *
 * 为文档添加文档块：一段文本，或表格中一行的各列内容。后台异步建立索引。
 *
 * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=CreateChunk`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `knowledgeBaseId`, `documentId`, `chunkType?`, `content?`, `fields?`
 * @returns `requestId`, `id`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/hmwbl4ufw (2026-11-11)
 * @example
 * ```ts
 * await createChunk(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
 *   content: 'Tasks can be stopped while they run.',
 * })
 * ```
 */
export const createChunk = /* @__PURE__ */ defineAction<CreateChunkInput, CreateChunkOutput>({
  name: 'knowledgebase.chunk.create',
  path: '/v2/knowledgeBase?Action=CreateChunk',
  query: ['clientToken'],
  auth: 'bearer',
  effect: 'write',
  idempotencyKey: 'clientToken',
  verify: {
    action: 'knowledgebase.chunk.list',
    input: { knowledgeBaseId: 'knowledgeBaseId', documentId: 'documentId' },
  },
})

/**
 * Adds documents of BOS or of web pages to a knowledge base. They are processed in the background. Older than ImportDocuments; all its fields are known.
 *
 * 将 BOS 文件或网页添加为知识库文档，后台异步处理。早于 ImportDocuments，字段均已知。
 *
 * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key. Known from the official SDK only.
 *
 * `POST /v2/knowledgeBase?Action=CreateDocuments`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `id`, `source`, `contentFormat`, `processOption?`
 * @returns `requestId`, `documentIds`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @example
 * ```ts
 * await createDocuments(client, {
 *   id: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   source: { type: 'web', urls: ['https://cloud.baidu.com/doc/index.html'], urlDepth: 1 },
 *   contentFormat: 'rawText',
 *   processOption: { template: 'default' },
 * })
 * ```
 */
export const createDocuments = /* @__PURE__ */ defineAction<CreateDocumentsInput, CreateDocumentsOutput>({
  name: 'knowledgebase.document.create',
  path: '/v2/knowledgeBase?Action=CreateDocuments',
  query: ['clientToken'],
  auth: 'bearer',
  effect: 'write',
  idempotencyKey: 'clientToken',
  verify: { action: 'knowledgebase.document.list', input: { knowledgeBaseId: 'id' } },
})

/**
 * Creates a knowledge base, on shared hosting or on an own Elasticsearch or VectorDB. It is empty at first: fill it with CreateDocuments or UploadDocuments.
 *
 * 创建知识库，可使用共享资源，也可使用自有的 Elasticsearch 或向量数据库。新建的知识库为空，请用 CreateDocuments 或 UploadDocuments 添加文档。
 *
 * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=CreateKnowledgeBase`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `name`, `description?`, `config`
 * @returns `requestId`, `id`, `name`, `description`, `config`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/tm7wzq8ek (2026-02-03)
 * @example
 * ```ts
 * await createKnowledgeBase(client, {
 *   name: 'knowledge_base_name',
 *   description: 'knowledge_base description',
 *   config: { index: { type: 'public' } },
 * })
 * ```
 */
export const createKnowledgeBase = /* @__PURE__ */ defineAction<CreateKnowledgeBaseInput, CreateKnowledgeBaseOutput>({
  name: 'knowledgebase.create',
  path: '/v2/knowledgeBase?Action=CreateKnowledgeBase',
  query: ['clientToken'],
  auth: 'bearer',
  effect: 'write',
  idempotencyKey: 'clientToken',
  verify: { action: 'knowledgebase.list', input: {} },
})

/**
 * Deletes one chunk of a document.
 *
 * 删除文档中的一个文档块。
 *
 * Removes or releases what no further call brings back. May be repeated: The chunk is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.
 *
 * `POST /v2/knowledgeBase?Action=DeleteChunk`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `knowledgeBaseId?`, `chunkId`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @example
 * ```ts
 * await deleteChunk(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   chunkId: 'd8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90',
 * })
 * ```
 */
export const deleteChunk = /* @__PURE__ */ defineAction<DeleteChunkInput, DeleteChunkOutput>({
  name: 'knowledgebase.chunk.delete',
  path: '/v2/knowledgeBase?Action=DeleteChunk',
  query: ['clientToken'],
  auth: 'bearer',
  effect: 'destructive',
  idempotent: true,
  idempotencyKey: 'clientToken',
  verify: { action: 'knowledgebase.chunk.describe', input: { knowledgeBaseId: 'knowledgeBaseId', chunkId: 'chunkId' } },
})

/**
 * Deletes a document with all its chunks.
 *
 * 删除文档及其全部文档块。
 *
 * Removes or releases what no further call brings back. May be repeated: The document is named by its id; a second equal call finds nothing more to delete. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=DeleteDocument`
 *
 * @param client - from `createClient`
 * @param input - `knowledgeBaseId`, `documentId`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/qm7wxtjxp (2025-12-24)
 * @example
 * ```ts
 * await deleteDocument(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
 * })
 * ```
 */
export const deleteDocument = /* @__PURE__ */ defineAction<DeleteDocumentInput, DeleteDocumentOutput>({
  name: 'knowledgebase.document.delete',
  path: '/v2/knowledgeBase?Action=DeleteDocument',
  auth: 'bearer',
  effect: 'destructive',
  idempotent: true,
  verify: {
    action: 'knowledgebase.document.describe',
    input: { knowledgeBaseId: 'knowledgeBaseId', documentId: 'documentId' },
  },
})

/**
 * Deletes a knowledge base with all its documents.
 *
 * 删除知识库及其全部文档。
 *
 * Removes or releases what no further call brings back. May be repeated: The knowledge base is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.
 *
 * `POST /v2/knowledgeBase?Action=DeleteKnowledgeBase`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `id`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @example
 * ```ts
 * await deleteKnowledgeBase(client, { id: '5e12955f-6b45-4f54-b2b6-84369f068a3d' })
 * ```
 */
export const deleteKnowledgeBase = /* @__PURE__ */ defineAction<DeleteKnowledgeBaseInput, DeleteKnowledgeBaseOutput>({
  name: 'knowledgebase.delete',
  path: '/v2/knowledgeBase?Action=DeleteKnowledgeBase',
  query: ['clientToken'],
  auth: 'bearer',
  effect: 'destructive',
  idempotent: true,
  idempotencyKey: 'clientToken',
  verify: { action: 'knowledgebase.describe', input: { id: 'id' } },
})

/**
 * Gets one chunk of a document with its text and state.
 *
 * 获取文档块的内容和索引状态。
 *
 * Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.
 *
 * `POST /v2/knowledgeBase?Action=DescribeChunk`
 *
 * @param client - from `createClient`
 * @param input - `knowledgeBaseId?`, `chunkId`
 * @returns `requestId`, `id`, `type`, `knowledgeBaseId`, `documentId`, `content`, `enabled`, `wordCount`, `tokenCount`, `status`, `statusMessage`, `imageUrls`, `createTime`, `updateTime`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Fm7wre5d9
 * @example
 * ```ts
 * await describeChunk(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   chunkId: 'd8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90',
 * })
 * ```
 */
export const describeChunk = /* @__PURE__ */ defineAction<DescribeChunkInput, DescribeChunkOutput>({
  name: 'knowledgebase.chunk.describe',
  path: '/v2/knowledgeBase?Action=DescribeChunk',
  auth: 'bearer',
  effect: 'read',
})

/**
 * Lists the chunks of a document, one page at a time, or those that a word finds.
 *
 * 分页获取文档中的文档块，可按关键字搜索。
 *
 * Reads only: repeated whenever that can help. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=DescribeChunks`
 *
 * @param client - from `createClient`
 * @param input - `knowledgeBaseId?`, `documentId`, `marker?`, `maxKeys?`, `type?`, `keyword?`
 * @returns `requestId`, `data`, `marker`, `isTruncated`, `nextMarker`, `maxKeys`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Om7wrvnmy
 * @example
 * ```ts
 * const page = await describeChunks(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
 *   maxKeys: 10,
 * })
 * for await (const item of describeChunks.items(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
 *   maxKeys: 10,
 * })) console.log(item)
 * ```
 */
export const describeChunks = /* @__PURE__ */ definePaginated<DescribeChunksInput, DescribeChunksOutput, 'data'>({
  name: 'knowledgebase.chunk.list',
  path: '/v2/knowledgeBase?Action=DescribeChunks',
  auth: 'bearer',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'nextMarker',
    more: 'isTruncated',
    items: 'data',
    size: 'maxKeys',
  },
})

/**
 * Gets one document: its state, its source and its tags.
 *
 * 获取文档的状态、来源和标签。
 *
 * Reads only: repeated whenever that can help. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=DescribeDocument`
 *
 * @param client - from `createClient`
 * @param input - `knowledgeBaseId?`, `documentId`
 * @returns `requestId`, `documentId`, `knowledgeBaseId`, `name`, `createdAt`, `status`, `meta`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/0mipz06le (2025-12-24)
 * @example
 * ```ts
 * await describeDocument(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
 * })
 * ```
 */
export const describeDocument = /* @__PURE__ */ defineAction<DescribeDocumentInput, DescribeDocumentOutput>({
  name: 'knowledgebase.document.describe',
  path: '/v2/knowledgeBase?Action=DescribeDocument',
  auth: 'bearer',
  effect: 'read',
})

/**
 * Lists the documents of a knowledge base, one page at a time, or those that a word finds. mime_type and file_size are spelt as the platform spells them here.
 *
 * 分页获取知识库中的文档，可按关键字搜索。mime_type、file_size 的拼写与平台一致。
 *
 * Reads only: repeated whenever that can help. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=DescribeDocuments`
 *
 * @param client - from `createClient`
 * @param input - `knowledgeBaseId`, `marker?`, `maxKeys?`, `keyword?`
 * @returns `requestId`, `data`, `marker`, `isTruncated`, `nextMarker`, `maxKeys`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/hm7wy40z3 (2025-12-24)
 * @example
 * ```ts
 * const page = await describeDocuments(client, { knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d', maxKeys: 10 })
 * for await (const item of describeDocuments.items(client, { knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d', maxKeys: 10 })) console.log(item)
 * ```
 */
export const describeDocuments = /* @__PURE__ */ definePaginated<
  DescribeDocumentsInput,
  DescribeDocumentsOutput,
  'data'
>({
  name: 'knowledgebase.document.list',
  path: '/v2/knowledgeBase?Action=DescribeDocuments',
  auth: 'bearer',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'nextMarker',
    more: 'isTruncated',
    items: 'data',
    size: 'maxKeys',
  },
})

/**
 * Gets one knowledge base: its name, its hosting and its folder.
 *
 * 获取知识库的名称、托管资源和所在目录。
 *
 * Reads only: repeated whenever that can help. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=DescribeKnowledgeBase`
 *
 * @param client - from `createClient`
 * @param input - `id`
 * @returns `requestId`, `id`, `name`, `description`, `config`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/AppBuilder/s/zlz184t3w (2025-03-10)
 * @example
 * ```ts
 * await describeKnowledgeBase(client, { id: '5e12955f-6b45-4f54-b2b6-84369f068a3d' })
 * ```
 */
export const describeKnowledgeBase = /* @__PURE__ */ defineAction<
  DescribeKnowledgeBaseInput,
  DescribeKnowledgeBaseOutput
>({
  name: 'knowledgebase.describe',
  path: '/v2/knowledgeBase?Action=DescribeKnowledgeBase',
  auth: 'bearer',
  effect: 'read',
})

/**
 * Lists the knowledge bases of the account, one page at a time, or those that a word finds.
 *
 * 分页获取账号下的知识库，可按关键字搜索。
 *
 * Reads only: repeated whenever that can help. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=DescribeKnowledgeBases`
 *
 * @param client - from `createClient`
 * @param input - `keyword?`, `marker?`, `maxKeys?`
 * @returns `requestId`, `data`, `marker`, `isTruncated`, `nextMarker`, `maxKeys`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/AppBuilder/s/Wlz1897zk (2025-04-07)
 * @example
 * ```ts
 * const page = await describeKnowledgeBases(client, { maxKeys: 10 })
 * for await (const item of describeKnowledgeBases.items(client, { maxKeys: 10 })) console.log(item)
 * ```
 */
export const describeKnowledgeBases = /* @__PURE__ */ definePaginated<
  DescribeKnowledgeBasesInput,
  DescribeKnowledgeBasesOutput,
  'data'
>({
  name: 'knowledgebase.list',
  path: '/v2/knowledgeBase?Action=DescribeKnowledgeBases',
  auth: 'bearer',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'nextMarker',
    more: 'isTruncated',
    items: 'data',
    size: 'maxKeys',
  },
})

/**
 * Imports documents into a knowledge base. The documentation does not state the names of most fields of the body, so it is left open. It has a file type (webpage, doc, table, image, audio), a source type (bos, upload, webpage), an update frequency (daily, P3D, weekly, monthly, none), a template (ppt, paper, qa_pair, resume, contract, legal), parsers (layout, ocr, table, formular, vlm, chart, asr), a way of cutting (custom, onePage, none) and enhancements (faq, summarize, spo). Where their names matter, use CreateDocuments or UploadDocuments.
 *
 * 向知识库导入文档。请求体中多数字段的字段名官方文档未说明，因此不作限制。官方文档列出了文件类型（webpage、doc、table、image、audio）、来源类型（bos、upload、webpage）、更新频率（daily、P3D、weekly、monthly、none）、模板（ppt、paper、qa_pair、resume、contract、legal）、解析策略（layout、ocr、table、formular、vlm、chart、asr）、切分方式（custom、onePage、none）和知识增强（faq、summarize、spo）。需要明确字段时，请用 CreateDocuments 或 UploadDocuments。
 *
 * Changes something. Not repeated after an unknown outcome. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=ImportDocuments`
 *
 * @param client - from `createClient`
 * @param input - `knowledgeBaseId?`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Vmk3tala5
 * @example
 * ```ts
 * await importDocuments(client, { knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d' })
 * ```
 */
export const importDocuments = /* @__PURE__ */ defineAction<ImportDocumentsInput, ImportDocumentsOutput>({
  name: 'knowledgebase.document.import',
  path: '/v2/knowledgeBase?Action=ImportDocuments',
  auth: 'bearer',
  effect: 'write',
  verify: { action: 'knowledgebase.document.list', input: { knowledgeBaseId: 'knowledgeBaseId' } },
})

/**
 * Changes the text of a chunk and whether it takes part in searches. The switch is enable here and enabled in answers.
 *
 * 修改文档块的内容和启用状态。请求中为 enable，响应中为 enabled。
 *
 * Changes something. May be repeated: It sets the text and the switch of one chunk; the same values a second time change nothing. Takes an API key. Known from the official SDK only.
 *
 * `POST /v2/knowledgeBase?Action=ModifyChunk`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `knowledgeBaseId?`, `chunkId`, `content`, `enable`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @example
 * ```ts
 * await modifyChunk(client, {
 *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *   chunkId: 'd8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90',
 *   content: 'Tasks can be stopped while they run.',
 *   enable: true,
 * })
 * ```
 */
export const modifyChunk = /* @__PURE__ */ defineAction<ModifyChunkInput, ModifyChunkOutput>({
  name: 'knowledgebase.chunk.update',
  path: '/v2/knowledgeBase?Action=ModifyChunk',
  query: ['clientToken'],
  auth: 'bearer',
  effect: 'write',
  idempotent: true,
  idempotencyKey: 'clientToken',
  verify: { action: 'knowledgebase.chunk.describe', input: { knowledgeBaseId: 'knowledgeBaseId', chunkId: 'chunkId' } },
})

/**
 * Changes the name, the description or the folder of a knowledge base.
 *
 * 更新知识库的名称、描述或所在目录。
 *
 * Changes something. May be repeated: It sets given values of one knowledge base; the same values a second time change nothing. Takes an API key.
 *
 * `POST /v2/knowledgeBase?Action=ModifyKnowledgeBase`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `id`, `name?`, `description?`, `config?`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/AppBuilder/s/Dlz1737lt (2025-02-18)
 * @example
 * ```ts
 * await modifyKnowledgeBase(client, { id: '5e12955f-6b45-4f54-b2b6-84369f068a3d', name: 'new_name' })
 * ```
 */
export const modifyKnowledgeBase = /* @__PURE__ */ defineAction<ModifyKnowledgeBaseInput, ModifyKnowledgeBaseOutput>({
  name: 'knowledgebase.update',
  path: '/v2/knowledgeBase?Action=ModifyKnowledgeBase',
  query: ['clientToken'],
  auth: 'bearer',
  effect: 'write',
  idempotent: true,
  idempotencyKey: 'clientToken',
  verify: { action: 'knowledgebase.describe', input: { id: 'id' } },
})

/**
 * Uploads a file into a knowledge base as one document, which is processed in the background. The body is multipart/form-data: the file, and beside it a JSON text that says where it goes and how it is processed.
 *
 * 上传文件并创建为一个知识库文档，后台异步处理。请求体为 multipart/form-data：文件，以及说明目标知识库和处理方式的 JSON 文本。
 *
 * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key. Known from the official SDK only.
 *
 * `POST /v2/knowledgeBase?Action=UploadDocuments`
 *
 * @param client - from `createClient`
 * @param input - `clientToken?`, `file`, `payload`
 * @returns `requestId`, `documentId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @example
 * ```ts
 * await uploadDocuments(client, {
 *   file: '@handbook.md',
 *   payload: {
 *     id: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
 *     source: { type: 'file' },
 *     contentFormat: 'rawText',
 *   },
 * })
 * ```
 */
export const uploadDocuments = /* @__PURE__ */ defineAction<UploadDocumentsInput, UploadDocumentsOutput>({
  name: 'knowledgebase.document.upload',
  path: '/v2/knowledgeBase?Action=UploadDocuments',
  query: ['clientToken'],
  multipart: true,
  auth: 'bearer',
  effect: 'write',
  idempotencyKey: 'clientToken',
  verify: { action: 'knowledgebase.document.list', input: { knowledgeBaseId: 'payload.id' } },
})

/**
 * Creates an empty system memory of an app and answers its id: fill it with ModifySystemMemory. A system memory gives a bot persona and facts at inference with the API key of the same app. It rests on the older (V1) inference, and the documentation of 2026 does not have it: do not build on it.
 *
 * 为应用创建一个空的系统记忆并返回其 ID，内容用 ModifySystemMemory 写入。系统记忆用于以同一应用的 API Key 推理时提供人设和知识。该功能依赖旧版（V1）推理，2026 年的官方文档中已无此接口，不建议新项目使用。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/memory?Action=CreateSystemMemory`
 *
 * @param client - from `createClient`
 * @param input - `appId`, `description`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Mlwg321zw (2025-02-14)
 * @example
 * ```ts
 * await createSystemMemory(client, { appId: '48886017', description: '系统人设描述' })
 * ```
 */
export const createSystemMemory = /* @__PURE__ */ defineAction<CreateSystemMemoryInput, CreateSystemMemoryOutput>({
  name: 'memory.system.create',
  path: '/v2/memory?Action=CreateSystemMemory',
  effect: 'write',
  verify: { action: 'memory.system.list', input: { appId: 'appId' } },
})

/**
 * Creates a user memory: what a bot remembers of one end user, with a persona to begin with. Its id is the uid to hand to the model. Entries are written by ModifyUserMemory. It rests on the older (V1) inference: do not build on it.
 *
 * 创建用户记忆，即机器人对某个终端用户的记忆，并写入用户人设描述。返回的 ID 即传入模型的 uid，具体内容用 ModifyUserMemory 写入。该功能依赖旧版（V1）推理，不建议新项目使用。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/memory?Action=CreateUserMemory`
 *
 * @param client - from `createClient`
 * @param input - `appId`, `description`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Dlywo0iot (2025-05-08)
 * @example
 * ```ts
 * await createUserMemory(client, { appId: '48886017', description: '用户A是一名女性，今年25岁，北京人。她最常点茉莉绿茶和珍珠奶茶，热衷尝试新品。' })
 * ```
 */
export const createUserMemory = /* @__PURE__ */ defineAction<CreateUserMemoryInput, CreateUserMemoryOutput>({
  name: 'memory.user.create',
  path: '/v2/memory?Action=CreateUserMemory',
  effect: 'write',
  verify: { action: 'memory.user.list', input: { appId: 'appId' } },
})

/**
 * Deletes a system memory together with its content, for good.
 *
 * 永久删除系统记忆及其内容。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one system memory by its id and removes it with its content; once it is gone a repeat has nothing to remove.
 *
 * `POST /v2/memory?Action=DeleteSystemMemory`
 *
 * @param client - from `createClient`
 * @param input - `systemMemoryId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Llwg32pqo (2024-12-23)
 * @example
 * ```ts
 * await deleteSystemMemory(client, { systemMemoryId: 'sm-9a8cfb8ee58' })
 * ```
 */
export const deleteSystemMemory = /* @__PURE__ */ defineAction<DeleteSystemMemoryInput, DeleteSystemMemoryOutput>({
  name: 'memory.system.delete',
  path: '/v2/memory?Action=DeleteSystemMemory',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'memory.system.describe', input: { systemMemoryId: 'systemMemoryId' } },
})

/**
 * Deletes a user memory with all its entries, or only the entry that memoryContentId names.
 *
 * 删除用户记忆及其全部内容；填写 memoryContentId 时只删除该条内容。
 *
 * Removes or releases what no further call brings back. May be repeated: The memory or the entry is named by its id; a second equal call finds nothing more to delete.
 *
 * `POST /v2/memory?Action=DeleteUserMemory`
 *
 * @param client - from `createClient`
 * @param input - `appId`, `userMemoryId`, `memoryContentId?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/9lywo1ho2 (2025-05-13)
 * @example
 * ```ts
 * await deleteUserMemory(client, { appId: '48886017', userMemoryId: 'um-dnqpsnv1sahwj604' })
 * ```
 */
export const deleteUserMemory = /* @__PURE__ */ defineAction<DeleteUserMemoryInput, DeleteUserMemoryOutput>({
  name: 'memory.user.delete',
  path: '/v2/memory?Action=DeleteUserMemory',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'memory.user.describe', input: { appId: 'appId', userMemoryId: 'userMemoryId' } },
})

/**
 * Lists system memories, one page at a time, of one app or of all. Rows hold no content: get it with DescribeSystemMemory. Unlike most lists it has no reverse order.
 *
 * 分页获取系统记忆列表，可按应用筛选。列表项不含内容，请用 DescribeSystemMemory 获取。与多数列表不同，不支持倒序。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/memory?Action=DescribeSystemMemories`
 *
 * @param client - from `createClient`
 * @param input - `appId?`, `marker?`, `maxKeys?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/vlwg32fjd (2025-02-14)
 * @example
 * ```ts
 * const page = await describeSystemMemories(client, { appId: '48886017' })
 * for await (const item of describeSystemMemories.items(client, { appId: '48886017' })) console.log(item)
 * ```
 */
export const describeSystemMemories = /* @__PURE__ */ definePaginated<
  DescribeSystemMemoriesInput,
  DescribeSystemMemoriesOutput,
  'result.items'
>({
  name: 'memory.system.list',
  path: '/v2/memory?Action=DescribeSystemMemories',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.items',
    size: 'maxKeys',
  },
})

/**
 * Gets the content of one system memory, all of it at once: there is no paging, although it can hold 1000 turns. App and description stand only in the list.
 *
 * 获取单个系统记忆的全部内容，最多 1000 轮问答，不分页。所属应用和备注描述只在列表接口中返回。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/memory?Action=DescribeSystemMemory`
 *
 * @param client - from `createClient`
 * @param input - `systemMemoryId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Ylwg32ylx
 * @example
 * ```ts
 * await describeSystemMemory(client, { systemMemoryId: 'sm-9a8cfb8ee58' })
 * ```
 */
export const describeSystemMemory = /* @__PURE__ */ defineAction<DescribeSystemMemoryInput, DescribeSystemMemoryOutput>(
  {
    name: 'memory.system.describe',
    path: '/v2/memory?Action=DescribeSystemMemory',
    effect: 'read',
  },
)

/**
 * Lists the user memories of an app, one page at a time. Rows hold no entries: get them with DescribeUserMemory.
 *
 * 分页获取应用内的用户记忆。列表项不含具体内容，请用 DescribeUserMemory 获取。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/memory?Action=DescribeUserMemories`
 *
 * @param client - from `createClient`
 * @param input - `appId?`, `marker?`, `maxKeys?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/slywo1ywk
 * @example
 * ```ts
 * const page = await describeUserMemories(client, { appId: '48886017' })
 * for await (const item of describeUserMemories.items(client, { appId: '48886017' })) console.log(item)
 * ```
 */
export const describeUserMemories = /* @__PURE__ */ definePaginated<
  DescribeUserMemoriesInput,
  DescribeUserMemoriesOutput,
  'result.items'
>({
  name: 'memory.user.list',
  path: '/v2/memory?Action=DescribeUserMemories',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.items',
    size: 'maxKeys',
  },
})

/**
 * Gets a user memory with its entries, or one entry alone. Each entry is a question and its answer with one memoryContentId. Whether the answer says how many entries there are is not documented.
 *
 * 获取用户记忆及其内容，也可只查询其中一条。每条内容为一问一答，共用一个 memoryContentId。响应是否包含内容总数，官方文档未说明。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/memory?Action=DescribeUserMemory`
 *
 * @param client - from `createClient`
 * @param input - `appId?`, `userMemoryId?`, `marker?`, `maxKeys?`, `memoryContentId?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Flywo11ll
 * @example
 * ```ts
 * await describeUserMemory(client, { appId: '48886017', userMemoryId: 'um-dnqpsnv1sahwj604' })
 * ```
 */
export const describeUserMemory = /* @__PURE__ */ defineAction<DescribeUserMemoryInput, DescribeUserMemoryOutput>({
  name: 'memory.user.describe',
  path: '/v2/memory?Action=DescribeUserMemory',
  effect: 'read',
})

/**
 * Writes turns into a system memory. Whether they replace its content or are added to it is not documented; the official SDK calls them the new content, so read the memory first and send the whole list. The change may take some seconds to be visible: the example of the official SDK waits 5.
 *
 * 将问答写入系统记忆。官方文档未说明是覆盖原有内容还是追加；官方 SDK 称其为新内容，建议先读取，再传入完整列表。更新可能数秒后才可见，官方 SDK 的示例等待 5 秒。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/memory?Action=ModifySystemMemory`
 *
 * @param client - from `createClient`
 * @param input - `systemMemoryId`, `memories`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Klwg33956
 * @example
 * ```ts
 * await modifySystemMemory(client, {
 *   systemMemoryId: 'sm-9a8cfb8ee58',
 *   memories: [
 *     [
 *       { role: 'user', content: 'What is your lucky number?' },
 *       { role: 'system', content: 'My lucky number is 42.' },
 *     ],
 *     [
 *       { role: 'user', content: 'Which drink is good in summer?' },
 *       { role: 'system', content: 'Iced lemon green tea.' },
 *     ],
 *   ],
 * })
 * ```
 */
export const modifySystemMemory = /* @__PURE__ */ defineAction<ModifySystemMemoryInput, ModifySystemMemoryOutput>({
  name: 'memory.system.update',
  path: '/v2/memory?Action=ModifySystemMemory',
  effect: 'write',
  acceptance: 'result',
  verify: { action: 'memory.system.describe', input: { systemMemoryId: 'systemMemoryId' } },
})

/**
 * Writes entries of a user memory. By default they replace all entries that were there (operator cover), which no call brings back; operator insert adds to them. Change single entries with ModifyUserMemoryContent.
 *
 * 写入用户记忆内容。默认覆盖原有全部内容（operator 为 cover），覆盖后无法恢复；operator 为 insert 时追加。修改单条内容请用 ModifyUserMemoryContent。
 *
 * Removes or releases what no further call brings back. Not repeated after an unknown outcome.
 *
 * `POST /v2/memory?Action=ModifyUserMemory`
 *
 * @param client - from `createClient`
 * @param input - `appId`, `userMemoryId`, `operator?`, `memories`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/7lywo2ga5 (2025-02-14)
 * @example
 * ```ts
 * await modifyUserMemory(client, {
 *   appId: '48886017',
 *   userMemoryId: 'um-dnqpsnv1sahwj604',
 *   operator: 'insert',
 *   memories: [
 *     [
 *       { role: 'user', content: 'What is my dog called?' },
 *       { role: 'system', content: 'Your dog is called Max.' },
 *     ],
 *   ],
 * })
 * ```
 */
export const modifyUserMemory = /* @__PURE__ */ defineAction<ModifyUserMemoryInput, ModifyUserMemoryOutput>({
  name: 'memory.user.update',
  path: '/v2/memory?Action=ModifyUserMemory',
  effect: 'destructive',
  verify: { action: 'memory.user.describe', input: { appId: 'appId', userMemoryId: 'userMemoryId' } },
})

/**
 * Changes single entries of a user memory, what a bot remembers of one end user. Ids of entries come from DescribeUserMemory. It rests on the older (V1) inference: do not build on it.
 *
 * 修改用户记忆（机器人对某个终端用户的记忆）中的单条内容。记忆内容 ID 可用 DescribeUserMemory 查询。该功能依赖旧版（V1）推理，不建议新项目使用。
 *
 * Changes something. May be repeated: Each entry is named by its memoryContentId and set to a given text; the same texts a second time change nothing.
 *
 * `POST /v2/memory?Action=ModifyUserMemoryContent`
 *
 * @param client - from `createClient`
 * @param input - `appId`, `userMemoryId`, `memories`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Blywo2wm2 (2025-02-14)
 * @example
 * ```ts
 * await modifyUserMemoryContent(client, {
 *   appId: '48886017',
 *   userMemoryId: 'um-dnqpsnv1sahwj604',
 *   memories: [
 *     [
 *       { role: 'user', content: 'What is my dog called?', memoryContentId: 'xxx1' },
 *       { role: 'system', content: 'Your dog is called Max.', memoryContentId: 'xxx2' },
 *     ],
 *   ],
 * })
 * ```
 */
export const modifyUserMemoryContent = /* @__PURE__ */ defineAction<
  ModifyUserMemoryContentInput,
  ModifyUserMemoryContentOutput
>({
  name: 'memory.userContent.update',
  path: '/v2/memory?Action=ModifyUserMemoryContent',
  effect: 'write',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'memory.user.describe', input: { appId: 'appId', userMemoryId: 'userMemoryId' } },
})

/**
 * Asks a compression task to stop. The answer holds the request id alone: read DescribeModelCompTask until the state is stopped. Nothing is documented that resumes a stopped task.
 *
 * 请求停止模型压缩任务。响应只有 requestId，请查询 DescribeModelCompTask，直到状态变为 stopped。官方未提供恢复已停止任务的方法。
 *
 * Changes something. May be repeated: Names one compression task by its id; once it is stopping or stopped, a second cancel has nothing left to stop.
 *
 * `POST /v2/model?Action=CancelModelCompTask`
 *
 * @param client - from `createClient`
 * @param input - `modelCompTaskId`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (InternalError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/6mm37ozcf (2026-02-26)
 * @example
 * ```ts
 * await cancelModelCompTask(client, { modelCompTaskId: 'amva-abciuctdx15t' })
 * ```
 */
export const cancelModelCompTask = /* @__PURE__ */ defineAction<CancelModelCompTaskInput, CancelModelCompTaskOutput>({
  name: 'model.compressionTask.cancel',
  path: '/v2/model?Action=CancelModelCompTask',
  effect: 'write',
  idempotent: true,
  verify: { action: 'model.compressionTask.describe', input: { modelCompTaskId: 'modelCompTaskId' } },
})

/**
 * Adds a version to a model set: publishes the result of a fine-tuning task (sourceType Train) or imports a model from BOS (sourceType Import). The version is made in the background: read DescribeModel until its status is Ready or Fail. A repeated call may make a second version.
 *
 * 在模型下新建版本：发布训练结果（sourceType 为 Train）或从 BOS 导入模型（sourceType 为 Import）。版本异步创建，请查询 DescribeModel，直到 status 为 Ready 或 Fail。重复调用可能创建两个版本。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/model?Action=CreateCustomModel`
 *
 * @param client - from `createClient`
 * @param input - `modelSetId`, `description?`, `sourceType`, `trainMeta?`, `importMeta?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Mmnijpuh3
 * @example
 * ```ts
 * await createCustomModel(client, {
 *   modelSetId: 'am-ashdagwfy234',
 *   sourceType: 'Train',
 *   trainMeta: { taskId: 'task-5kjifvzerc5n', checkpointStep: 50 },
 * })
 * ```
 */
export const createCustomModel = /* @__PURE__ */ defineAction<CreateCustomModelInput, CreateCustomModelOutput>({
  name: 'model.version.create',
  path: '/v2/model?Action=CreateCustomModel',
  effect: 'write',
  verify: { action: 'model.set.describe', input: { modelSetId: 'modelSetId' } },
})

/**
 * Creates an empty model set, the named container of model versions. Versions are added with CreateCustomModel or by compression. Whether two sets may have the same name is not documented, so a repeated call may create two.
 *
 * 新建我的模型（模型版本的容器）。之后可用 CreateCustomModel 或模型压缩为其添加版本。官方文档未说明模型名称能否重复，重复调用可能创建两个模型。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/model?Action=CreateCustomModelSet`
 *
 * @param client - from `createClient`
 * @param input - `modelSetName`, `modelType`, `labels?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Pmnij91ff (2026-04-03)
 * @example
 * ```ts
 * await createCustomModelSet(client, { modelSetName: 'demo', modelType: 'Text2Text', labels: ['label1'] })
 * ```
 */
export const createCustomModelSet = /* @__PURE__ */ defineAction<CreateCustomModelSetInput, CreateCustomModelSetOutput>(
  {
    name: 'model.set.create',
    path: '/v2/model?Action=CreateCustomModelSet',
    effect: 'write',
    verify: { action: 'model.set.list', input: {} },
  },
)

/**
 * Compresses a model version in a background task that starts at once; the result becomes a new version in modelSetId. The version must support compression (isSupportModelComp). Whether a run is charged is not documented, so the call counts as one that can cost money.
 *
 * 创建模型压缩任务并立即开始运行，压缩后的模型成为 modelSetId 下的新版本。待压缩的版本须支持压缩（isSupportModelComp）。官方文档未说明压缩是否收费，因此按可能收费处理。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/model?Action=CreateModelCompTask`
 *
 * @param client - from `createClient`
 * @param input - `name`, `description?`, `sourceModelId`, `modelSetId`, `config`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Amwbl47el (2026-11-11)
 * @example
 * ```ts
 * await createModelCompTask(client, {
 *   name: 'demo',
 *   description: 'test',
 *   sourceModelId: 'amv-d1zx1iwdarfr',
 *   modelSetId: 'am-gh0azfeb9adu',
 *   config: { strategy: 'Quantization', weight: 'INT8-PTQ' },
 * })
 * ```
 */
export const createModelCompTask = /* @__PURE__ */ defineAction<CreateModelCompTaskInput, CreateModelCompTaskOutput>({
  name: 'model.compressionTask.create',
  path: '/v2/model?Action=CreateModelCompTask',
  effect: 'write',
  billable: true,
  verify: { action: 'model.compressionTask.list', input: { sourceModelId: 'sourceModelId' } },
})

/**
 * Uploads a Python file with an own chat template, to be named in importMeta.customSpec of CreateCustomModel. The body is multipart/form-data, not JSON. Each upload is stored as a file of its own; no action lists or deletes them.
 *
 * 上传自定义对话模板文件（Python 文件），供 CreateCustomModel 的 importMeta.customSpec 引用。请求体为 multipart/form-data，不是 JSON。每次上传都保存为新文件，没有接口可以列出或删除已上传的文件。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/model?Action=CreateModelCustomConf`
 *
 * @param client - from `createClient`
 * @param input - `customSpecFile`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/dmnid3q5k (2026-04-03)
 * @example
 * ```ts
 * await createModelCustomConf(client, { customSpecFile: '@demo.py' })
 * ```
 */
export const createModelCustomConf = /* @__PURE__ */ defineAction<
  CreateModelCustomConfInput,
  CreateModelCustomConfOutput
>({
  name: 'model.chatTemplate.create',
  path: '/v2/model?Action=CreateModelCustomConf',
  multipart: true,
  effect: 'write',
})

/**
 * Packs a model version for download, in the background. DescribeModelExportTask tells, by the id of the version, how far it is and where the file lies. There is one export per version; whether a second call replaces a finished one is not documented.
 *
 * 创建模型版本导出任务，在后台打包供下载。进度和下载地址用 DescribeModelExportTask 按模型版本 ID 查询。每个版本只有一份导出记录，官方文档未说明再次调用是否会覆盖已完成的导出。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/model?Action=CreateModelExportTask`
 *
 * @param client - from `createClient`
 * @param input - `modelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan/s/Wmh4sv34z (2025-10-29)
 * @example
 * ```ts
 * await createModelExportTask(client, { modelId: 'amv-g73j3faikzpz' })
 * ```
 */
export const createModelExportTask = /* @__PURE__ */ defineAction<
  CreateModelExportTaskInput,
  CreateModelExportTaskOutput
>({
  name: 'model.exportTask.create',
  path: '/v2/model?Action=CreateModelExportTask',
  effect: 'write',
  verify: { action: 'model.exportTask.describe', input: { modelId: 'modelId' } },
})

/**
 * Deletes a model version for good; other versions of its set stay. Whether a version that a service runs can be deleted is not documented. The form of the answer is inferred.
 *
 * 永久删除我的模型版本，同一模型下的其他版本不受影响。官方文档未说明正被服务使用的版本能否删除。返回结构为推断。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one model version by its id; other versions have other ids, so a second delete finds nothing to remove.
 *
 * `POST /v2/model?Action=DeleteModel`
 *
 * @param client - from `createClient`
 * @param input - `modelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/hlxeg1tee (2025-04-15)
 * @example
 * ```ts
 * await deleteModel(client, { modelId: 'amv-g73j3faikzpz' })
 * ```
 */
export const deleteModel = /* @__PURE__ */ defineAction<DeleteModelInput, DeleteModelOutput>({
  name: 'model.version.delete',
  path: '/v2/model?Action=DeleteModel',
  effect: 'destructive',
  idempotent: true,
  verify: { action: 'model.version.describe', input: { modelId: 'modelId' } },
})

/**
 * Deletes a compression task for good. The answer holds the request id alone. Whether a running task must be cancelled first, and whether the compressed version stays, is not documented.
 *
 * 永久删除模型压缩任务。成功时只返回 requestId。官方文档未说明运行中的任务是否须先停止，以及压缩得到的模型版本是否保留。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one compression task by its id; once the task is deleted, a second delete has no task to act on.
 *
 * `POST /v2/model?Action=DeleteModelCompTask`
 *
 * @param client - from `createClient`
 * @param input - `modelCompTaskId`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/nmm39unwk (2026-02-26)
 * @example
 * ```ts
 * await deleteModelCompTask(client, { modelCompTaskId: 'amva-abciuctdx15t' })
 * ```
 */
export const deleteModelCompTask = /* @__PURE__ */ defineAction<DeleteModelCompTaskInput, DeleteModelCompTaskOutput>({
  name: 'model.compressionTask.delete',
  path: '/v2/model?Action=DeleteModelCompTask',
  effect: 'destructive',
  idempotent: true,
  verify: { action: 'model.compressionTask.describe', input: { modelCompTaskId: 'modelCompTaskId' } },
})

/**
 * Deletes a model set for good. The answer is an empty object, not a boolean. Whether a set that still has versions or running services can be deleted is not documented.
 *
 * 永久删除我的模型。成功时 result 为空对象，不是布尔值。官方文档未说明模型下仍有版本或正在运行的服务时能否删除。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one model set by its id; a second delete finds the set gone and removes nothing else.
 *
 * `POST /v2/model?Action=DeleteModelSet`
 *
 * @param client - from `createClient`
 * @param input - `modelSetId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/7mniip3oc (2026-04-03)
 * @example
 * ```ts
 * await deleteModelSet(client, { modelSetId: 'am-gh0azfeb9adu' })
 * ```
 */
export const deleteModelSet = /* @__PURE__ */ defineAction<DeleteModelSetInput, DeleteModelSetOutput>({
  name: 'model.set.delete',
  path: '/v2/model?Action=DeleteModelSet',
  effect: 'destructive',
  idempotent: true,
  verify: { action: 'model.set.describe', input: { modelSetId: 'modelSetId' } },
})

/**
 * Lists the model sets of the account and their versions, one page at a time. There is no filter by name or type.
 *
 * 分页获取我的模型列表及其模型版本。不支持按名称或类型筛选。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeCustomModelSets`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Pmnilec50 (2026-04-03)
 * @example
 * ```ts
 * const page = await describeCustomModelSets(client, { marker: 'am-n50985crhqq3' })
 * for await (const item of describeCustomModelSets.items(client, { marker: 'am-n50985crhqq3' })) console.log(item)
 * ```
 */
export const describeCustomModelSets = /* @__PURE__ */ definePaginated<
  DescribeCustomModelSetsInput,
  DescribeCustomModelSetsOutput,
  'result.customModelSetList'
>({
  name: 'model.set.list',
  path: '/v2/model?Action=DescribeCustomModelSets',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.customModelSetList',
    size: 'maxKeys',
  },
})

/**
 * Gets one model version: its state, where it came from, and whether it can be deployed, compressed and evaluated.
 *
 * 获取模型版本详情：状态、来源，以及是否支持部署、压缩和评估。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeModel`
 *
 * @param client - from `createClient`
 * @param input - `modelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Imnim2i64
 * @example
 * ```ts
 * await describeModel(client, { modelId: 'amv-g73j3faikzpz' })
 * ```
 */
export const describeModel = /* @__PURE__ */ defineAction<DescribeModelInput, DescribeModelOutput>({
  name: 'model.version.describe',
  path: '/v2/model?Action=DescribeModel',
  effect: 'read',
})

/**
 * Gets one compression task: its state, why it failed, and once it has succeeded the compressed version.
 *
 * 获取模型压缩任务详情：状态、失败原因，以及成功后的模型版本。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeModelCompTask`
 *
 * @param client - from `createClient`
 * @param input - `modelCompTaskId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Emm4awfhv (2026-02-27)
 * @example
 * ```ts
 * await describeModelCompTask(client, { modelCompTaskId: 'amva-abciuctdx15t' })
 * ```
 */
export const describeModelCompTask = /* @__PURE__ */ defineAction<
  DescribeModelCompTaskInput,
  DescribeModelCompTaskOutput
>({
  name: 'model.compressionTask.describe',
  path: '/v2/model?Action=DescribeModelCompTask',
  effect: 'read',
})

/**
 * Lists the compression tasks of the account, one page at a time, all of them or those of one model version.
 *
 * 分页获取模型压缩任务列表，可按待压缩的模型版本筛选。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeModelCompTasks`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`, `sourceModelId?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/3mwbl47g5
 * @example
 * ```ts
 * const page = await describeModelCompTasks(client, { marker: 'amva-n50985crhqq3' })
 * for await (const item of describeModelCompTasks.items(client, { marker: 'amva-n50985crhqq3' })) console.log(item)
 * ```
 */
export const describeModelCompTasks = /* @__PURE__ */ definePaginated<
  DescribeModelCompTasksInput,
  DescribeModelCompTasksOutput,
  'result.modelCompTaskList'
>({
  name: 'model.compressionTask.list',
  path: '/v2/model?Action=DescribeModelCompTasks',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.modelCompTaskList',
    size: 'maxKeys',
  },
})

/**
 * Gets the advanced settings of a model version, as a string that holds JSON. What it holds is not documented.
 *
 * 获取模型版本的高级配置，结果为 JSON 字符串，其内容官方文档未说明。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeModelCustomAdvancedConf`
 *
 * @param client - from `createClient`
 * @param input - `modelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/lmnilunwq (2026-04-03)
 * @example
 * ```ts
 * await describeModelCustomAdvancedConf(client, { modelId: 'amv-g73j3faikzpz' })
 * ```
 */
export const describeModelCustomAdvancedConf = /* @__PURE__ */ defineAction<
  DescribeModelCustomAdvancedConfInput,
  DescribeModelCustomAdvancedConfOutput
>({
  name: 'model.versionConfig.describe',
  path: '/v2/model?Action=DescribeModelCustomAdvancedConf',
  effect: 'read',
})

/**
 * Gets the export of a model version: its state and, once it is done, the file's name, size, MD5 and download address. hasRecord is false when the version was never exported. The documentation says that failed exports are left out, yet it has the state Fail. Although it only reads, the full-control policies alone are listed.
 *
 * 获取模型版本的导出记录：状态，以及完成后的文件名、大小、MD5 和下载地址。从未导出过时 hasRecord 为 false。官方文档称不返回失败的任务，但状态说明中包含 Fail。该接口虽为只读，官方文档仅列出完全控制权限。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeModelExportTask`
 *
 * @param client - from `createClient`
 * @param input - `modelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/wmniloeoc (2026-04-03)
 * @example
 * ```ts
 * await describeModelExportTask(client, { modelId: 'amv-g73j3faikzpz' })
 * ```
 */
export const describeModelExportTask = /* @__PURE__ */ defineAction<
  DescribeModelExportTaskInput,
  DescribeModelExportTaskOutput
>({
  name: 'model.exportTask.describe',
  path: '/v2/model?Action=DescribeModelExportTask',
  effect: 'read',
})

/**
 * Gets one model set by its id or its name, custom or preset, with the ids of its versions. Send exactly one of modelSetId and modelSetName.
 *
 * 按模型 ID 或模型名称获取一个模型的详情及其版本 ID，我的模型和预置模型均可。modelSetId 与 modelSetName 二选一。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeModelSet`
 *
 * @param client - from `createClient`
 * @param input - `modelSetName?`, `modelSetId?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Rmnimjl8h (2026-04-03)
 * @example
 * ```ts
 * await describeModelSet(client, { modelSetName: 'cl_test_hf1' })
 * ```
 */
export const describeModelSet = /* @__PURE__ */ defineAction<DescribeModelSetInput, DescribeModelSetOutput>({
  name: 'model.set.describe',
  path: '/v2/model?Action=DescribeModelSet',
  effect: 'read',
})

/**
 * Gets the platform's preset advanced settings for a model to import, as a string that holds JSON. Although it only reads, the documentation lists the full-control policies alone. The value of basicModelName is spelled Huggingface here, HuggingFace in CreateCustomModel.
 *
 * 获取导入模型的平台预置高级配置，结果为 JSON 字符串。该接口虽为只读，官方文档仅列出完全控制权限。basicModelName 在此写作 Huggingface，在 CreateCustomModel 中写作 HuggingFace。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeModelSystemAdvancedConf`
 *
 * @param client - from `createClient`
 * @param input - `basicModelName`, `modelFormat`, `modelApplicationType`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Dmnikcy0e (2026-04-03)
 * @example
 * ```ts
 * await describeModelSystemAdvancedConf(client, {
 *   basicModelName: 'Huggingface',
 *   modelFormat: 'HuggingFace.Transformers',
 *   modelApplicationType: 'chat',
 * })
 * ```
 */
export const describeModelSystemAdvancedConf = /* @__PURE__ */ defineAction<
  DescribeModelSystemAdvancedConfInput,
  DescribeModelSystemAdvancedConfOutput
>({
  name: 'model.importConfig.describe',
  path: '/v2/model?Action=DescribeModelSystemAdvancedConf',
  effect: 'read',
})

/**
 * Gets one preset model version: its state, limits and capabilities, and whether it can be deployed, compressed and evaluated. The documentation names no IAM policy for it.
 *
 * 获取预置模型版本详情：状态、长度限制、能力，以及是否支持部署、压缩和评估。官方文档没有列出所需的权限策略。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeSystemModel`
 *
 * @param client - from `createClient`
 * @param input - `modelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/7mnimyrcg (2026-04-03)
 * @example
 * ```ts
 * await describeSystemModel(client, { modelId: 'amv-qb8ijukaish3' })
 * ```
 */
export const describeSystemModel = /* @__PURE__ */ defineAction<DescribeSystemModelInput, DescribeSystemModelOutput>({
  name: 'model.presetVersion.describe',
  path: '/v2/model?Action=DescribeSystemModel',
  effect: 'read',
})

/**
 * Gets one preset model set by its id or its name, with its versions. Send exactly one of modelSetId and modelSetName. The documentation names no IAM policy for it.
 *
 * 按模型 ID 或模型名称获取一个预置模型的详情及其版本。modelSetId 与 modelSetName 二选一。官方文档没有列出所需的权限策略。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeSystemModelSet`
 *
 * @param client - from `createClient`
 * @param input - `modelSetName?`, `modelSetId?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Imnin78he (2026-04-03)
 * @example
 * ```ts
 * await describeSystemModelSet(client, { modelSetName: 'ERNIE Lite' })
 * ```
 */
export const describeSystemModelSet = /* @__PURE__ */ defineAction<
  DescribeSystemModelSetInput,
  DescribeSystemModelSetOutput
>({
  name: 'model.presetSet.describe',
  path: '/v2/model?Action=DescribeSystemModelSet',
  effect: 'read',
})

/**
 * Lists the preset model sets of the platform and their versions, one page at a time. The documentation names no IAM policy for it.
 *
 * 分页获取平台预置模型列表及其模型版本。官方文档没有列出所需的权限策略。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/model?Action=DescribeSystemModelSets`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/imnimpnf7 (2026-04-03)
 * @example
 * ```ts
 * const page = await describeSystemModelSets(client, { marker: 'am-n50985crhqq3' })
 * for await (const item of describeSystemModelSets.items(client, { marker: 'am-n50985crhqq3' })) console.log(item)
 * ```
 */
export const describeSystemModelSets = /* @__PURE__ */ definePaginated<
  DescribeSystemModelSetsInput,
  DescribeSystemModelSetsOutput,
  'result.systemModelSetList'
>({
  name: 'model.presetSet.list',
  path: '/v2/model?Action=DescribeSystemModelSets',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.systemModelSetList',
    size: 'maxKeys',
  },
})

/**
 * Creates one to ten labels. The answer lists only the labels that were made: compare it with the request, since what happens to a name that exists already is not documented.
 *
 * 创建一到十个标签。响应只列出创建成功的标签，请与请求核对；名称已存在时如何处理，官方文档未说明。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/promptLabels?Action=CreatePromptLabel`
 *
 * @param client - from `createClient`
 * @param input - `name`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Smo6xacrn (2026-04-21)
 * @example
 * ```ts
 * await createPromptLabel(client, { name: ['myLabel1', 'myLabel2'] })
 * ```
 */
export const createPromptLabel = /* @__PURE__ */ defineAction<CreatePromptLabelInput, CreatePromptLabelOutput>({
  name: 'prompt.label.create',
  path: '/v2/promptLabels?Action=CreatePromptLabel',
  effect: 'write',
  verify: { action: 'prompt.label.list', input: {} },
})

/**
 * Creates a template with up to three labels, which are given by name: a name that does not exist yet is created. Choose variableIdentifier so that its brackets do not occur as plain text. sceneType cannot be changed later.
 *
 * 创建 Prompt 模板，最多三个标签，以名称填写，不存在的标签会自动创建。请选择正文中不会出现的括号作为变量识别符号。sceneType 创建后不能修改。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/promptTemplates?Action=CreatePromptTemplate`
 *
 * @param client - from `createClient`
 * @param input - `templateName`, `templateContent`, `labels?`, `variableIdentifier`, `sceneType?`, `templateVariables?`, `negativeTemplateContent?`, `negativeTemplateVariables?`, `hyperParameters?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/bmo6x92ft
 * @example
 * ```ts
 * await createPromptTemplate(client, {
 *   templateName: 'tname',
 *   templateContent: 'Introduce {province} in {number} words',
 *   variableIdentifier: '{}',
 *   sceneType: 'TextToText',
 * })
 * ```
 */
export const createPromptTemplate = /* @__PURE__ */ defineAction<CreatePromptTemplateInput, CreatePromptTemplateOutput>(
  {
    name: 'prompt.template.create',
    path: '/v2/promptTemplates?Action=CreatePromptTemplate',
    effect: 'write',
    verify: { action: 'prompt.template.list', input: { name: 'templateName' } },
  },
)

/**
 * Deletes a label, for good. What becomes of the templates that carry it is not documented.
 *
 * 永久删除标签。官方文档未说明带有该标签的模板如何处理。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one label by its id, not by its name; a label of the same name made in between has another id and is not touched.
 *
 * `POST /v2/promptLabels?Action=DeletePromptLabel`
 *
 * @param client - from `createClient`
 * @param input - `labelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/0mo6xfu0t (2026-04-21)
 * @example
 * ```ts
 * await deletePromptLabel(client, { labelId: 'pl-8ab11516ca2f4d02' })
 * ```
 */
export const deletePromptLabel = /* @__PURE__ */ defineAction<DeletePromptLabelInput, DeletePromptLabelOutput>({
  name: 'prompt.label.delete',
  path: '/v2/promptLabels?Action=DeletePromptLabel',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'prompt.label.list', input: {} },
})

/**
 * Deletes an own template, for good. Preset templates cannot be deleted.
 *
 * 永久删除自定义的 Prompt 模板。平台预置的模板不能删除。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one template by its id and removes it; templates made later get other ids, so a repeat cannot hit them.
 *
 * `POST /v2/promptTemplates?Action=DeletePromptTemplate`
 *
 * @param client - from `createClient`
 * @param input - `templateId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Kmo6xcm9b (2026-05-11)
 * @example
 * ```ts
 * await deletePromptTemplate(client, { templateId: 'pt-0cb7a308287469f1' })
 * ```
 */
export const deletePromptTemplate = /* @__PURE__ */ defineAction<DeletePromptTemplateInput, DeletePromptTemplateOutput>(
  {
    name: 'prompt.template.delete',
    path: '/v2/promptTemplates?Action=DeletePromptTemplate',
    effect: 'destructive',
    idempotent: true,
    acceptance: 'result',
    verify: { action: 'prompt.template.describe', input: { templateId: 'templateId' } },
  },
)

/**
 * Lists the labels, preset and own ones, one page at a time. There is no filter: read all pages to find a label by its name.
 *
 * 分页获取 Prompt 模板标签（平台预置和用户自定义）。没有筛选条件，按名称查找时需遍历所有页。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/promptLabels?Action=DescribePromptLabels`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/cmo6xmqa6 (2026-04-21)
 * @example
 * ```ts
 * const page = await describePromptLabels(client, { marker: '', maxKeys: 3 })
 * for await (const item of describePromptLabels.items(client, { marker: '', maxKeys: 3 })) console.log(item)
 * ```
 */
export const describePromptLabels = /* @__PURE__ */ definePaginated<
  DescribePromptLabelsInput,
  DescribePromptLabelsOutput,
  'result.items'
>({
  name: 'prompt.label.list',
  path: '/v2/promptLabels?Action=DescribePromptLabels',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.items',
    size: 'maxKeys',
  },
})

/**
 * Gets one template and fills in its variables: send each value as an extra field that is called like the variable. A variable called templateId cannot be filled in. The name of the filled-in text in the answer (content) is that of the older call; what happens to variables without a value is not documented.
 *
 * 获取单个模板，并填入变量：每个变量作为额外的顶层字段传入，字段名与变量名相同，因此名为 templateId 的变量无法填入。响应中填入变量后的文本（content）沿用旧版接口的字段名；未传值的变量如何处理，官方文档未说明。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/promptTemplates?Action=DescribePromptTemplate`
 *
 * @param client - from `createClient`
 * @param input - `templateId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/vmo6xrd7q
 * @example
 * ```ts
 * await describePromptTemplate(client, { templateId: 'pt-0cb7a308287469f1', province: 'Guangdong', number: '100' })
 * ```
 */
export const describePromptTemplate = /* @__PURE__ */ defineAction<
  DescribePromptTemplateInput,
  DescribePromptTemplateOutput
>({
  name: 'prompt.template.describe',
  path: '/v2/promptTemplates?Action=DescribePromptTemplate',
  effect: 'read',
})

/**
 * Lists prompt templates, preset and own ones, one page at a time, filtered by text, labels and origin. Fields of a row after the negative template are those of a third-party client.
 *
 * 分页获取 Prompt 模板（平台预置和用户自定义），可按名称或内容、标签、类型筛选。列表项中反向 Prompt 之后的字段取自第三方客户端。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/promptTemplates?Action=DescribePromptTemplates`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`, `name?`, `labelIds?`, `type?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/imo6xke09
 * @example
 * ```ts
 * const page = await describePromptTemplates(client, {
 *   marker: '',
 *   maxKeys: 2,
 *   pageReverse: false,
 *   name: '',
 *   labelIds: ['pl-838e92379b93991e'],
 *   type: 'Custom',
 * })
 * for await (const item of describePromptTemplates.items(client, {
 *   marker: '',
 *   maxKeys: 2,
 *   pageReverse: false,
 *   name: '',
 *   labelIds: ['pl-838e92379b93991e'],
 *   type: 'Custom',
 * })) console.log(item)
 * ```
 */
export const describePromptTemplates = /* @__PURE__ */ definePaginated<
  DescribePromptTemplatesInput,
  DescribePromptTemplatesOutput,
  'result.items'
>({
  name: 'prompt.template.list',
  path: '/v2/promptTemplates?Action=DescribePromptTemplates',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.items',
    size: 'maxKeys',
  },
})

/**
 * Changes an own template. Fields that are left out are presumably kept. Send templateContent and variableIdentifier together, since one is read with the other; sceneType cannot be changed. Whether an empty list clears the labels is not documented.
 *
 * 更新自定义的 Prompt 模板。未填的字段预计保持不变（官方文档未说明）。templateContent 和 variableIdentifier 请一并填写，两者相互关联；sceneType 不能修改。官方文档未说明空数组是否会清除标签。
 *
 * Changes something. May be repeated: Names one template by its id and sets name, text, labels and parameters to given values; a label that the first call made exists at the second and is used again.
 *
 * `POST /v2/promptTemplates?Action=ModifyPromptTemplate`
 *
 * @param client - from `createClient`
 * @param input - `templateId`, `templateName?`, `labels?`, `templateContent?`, `variableIdentifier?`, `negativeTemplateContent?`, `hyperParameters?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Lmo6xhk07
 * @example
 * ```ts
 * await modifyPromptTemplate(client, {
 *   templateId: 'pt-0cb7a308287469f1',
 *   templateName: 'new name',
 *   labels: ['myLabel1'],
 *   templateContent: 'Introduce {province} in {number} words',
 *   variableIdentifier: '{}',
 * })
 * ```
 */
export const modifyPromptTemplate = /* @__PURE__ */ defineAction<ModifyPromptTemplateInput, ModifyPromptTemplateOutput>(
  {
    name: 'prompt.template.update',
    path: '/v2/promptTemplates?Action=ModifyPromptTemplate',
    effect: 'write',
    idempotent: true,
    verify: { action: 'prompt.template.describe', input: { templateId: 'templateId' } },
  },
)

/**
 * Binds a custom or preset service to a log store of BLS (Baidu Log Service). From then on requests and answers of inference, their text included, are written to the store, and BLS charges for it. BLS must be activated in that region first. The action that unbinds is not in this spec: the console can.
 *
 * 为定制服务或预置服务绑定 BLS 日志集。绑定后，推理的请求与响应（含文本内容）会写入日志集，由 BLS 另行收费。须先在该地域开通 BLS。解绑接口本规范尚未收录，可在控制台解绑。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/service?Action=AttachLogStore`
 *
 * @param client - from `createClient`
 * @param input - `serviceType`, `serviceId`, `logRegion?`, `logProject`, `logStoreName`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/umm34s3yg (2026-02-26)
 * @example
 * ```ts
 * await attachLogStore(client, {
 *   serviceType: 'Preset',
 *   serviceId: 'svcp-7940ab471306',
 *   logRegion: 'bj',
 *   logProject: 'test',
 *   logStoreName: 'test',
 * })
 * ```
 */
export const attachLogStore = /* @__PURE__ */ defineAction<AttachLogStoreInput, AttachLogStoreOutput>({
  name: 'service.logStore.attach',
  path: '/v2/service?Action=AttachLogStore',
  effect: 'write',
  billable: true,
  acceptance: 'result',
})

/**
 * Creates an endpoint of a service: an own name, with rate limits of its own, for calling it. No limit may exceed the quota of the service. The documentation has no action that deletes an endpoint, only one that deactivates it.
 *
 * 为服务创建自定义接入点，可设置独立的限流。各项限制不得超过服务的配额。官方文档未提供删除接入点的接口，只能停用。
 *
 * Changes something. Not repeated after an unknown outcome.
 *
 * `POST /v2/service?Action=CreateEndpoint`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `name`, `description?`, `endpointIdSuffix`, `rateLimit`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/umkfbzcwt (2026-01-19)
 * @example
 * ```ts
 * await createEndpoint(client, {
 *   serviceId: 'svcp-7940ab471306',
 *   name: 'Qianfan_Chat_Service_01',
 *   endpointIdSuffix: 'chat-service-v1',
 *   rateLimit: { tpm: 150000, rpm: 10, tpmInput: 15000, tpmOutput: 15000 },
 * })
 * ```
 */
export const createEndpoint = /* @__PURE__ */ defineAction<CreateEndpointInput, CreateEndpointOutput>({
  name: 'service.endpoint.create',
  path: '/v2/service?Action=CreateEndpoint',
  effect: 'write',
  verify: { action: 'service.endpoint.list', input: {} },
})

/**
 * Creates a custom service and deploys a model version to it. It spends money when resourceConfig and billing are sent, and when it is post-paid by tokens; deploymentConfig deploys on compute units that are already owned. Deployment goes on in the background: read DescribeService until runStatus is Serving, Failed or Stopped. No client token is documented, and no action deletes a service, so look with DescribeServices (with the same protocolVersion) before a second try.
 *
 * 创建定制服务并部署模型版本。填写 resourceConfig 和 billing，或选择按 Tokens 后付费，都会产生费用；填写 deploymentConfig 则部署到已有算力单元。部署为异步操作，请查询 DescribeService，直到 runStatus 为 Serving、Failed 或 Stopped。官方文档未提供幂等令牌和删除服务的接口；重试前请先用 DescribeServices（protocolVersion 与本次相同）确认是否已创建。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted.
 *
 * `POST /v2/service?Action=CreateService`
 *
 * @param client - from `createClient`
 * @param input - `modelSetId`, `modelId`, `name`, `description?`, `urlSuffix`, `deploymentConfig?`, `resourceConfig?`, `billing?`, `protocolVersion?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/kmm2wd9z1
 * @example
 * ```ts
 * await createService(client, {
 *   modelSetId: 'am-gh0azfeb9adu',
 *   modelId: 'amv-g73j3faikzpz',
 *   name: 'apitest_1226_3',
 *   urlSuffix: 'apitest_1226_3',
 *   deploymentConfig: {
 *     qps: 1,
 *     replicaComputeUnitCount: 1,
 *     replicasCount: 1,
 *     deploymentComputeUnitList: [{ instanceId: 'unit-gdqb1Fot', deploymentReplicasCount: 2 }],
 *   },
 *   protocolVersion: 1,
 * })
 * ```
 */
export const createService = /* @__PURE__ */ defineAction<CreateServiceInput, CreateServiceOutput>({
  name: 'service.custom.create',
  path: '/v2/service?Action=CreateService',
  effect: 'write',
  billable: true,
  verify: { action: 'service.custom.list', input: { name: 'name', protocolVersion: 'protocolVersion' } },
})

/**
 * Deactivates an endpoint; calls through it no longer work. The documentation has no action that activates it again. `result: false` means that it was not deactivated.
 *
 * 停用接入点，停用后无法再通过它调用服务。官方文档未提供重新启用接入点的接口。result 为 false 表示停用失败。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one endpoint by its id; a second call finds it inactive and changes nothing.
 *
 * `POST /v2/service?Action=DeactivateEndpoint`
 *
 * @param client - from `createClient`
 * @param input - `endpointId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Qmkgaila4 (2026-01-19)
 * @example
 * ```ts
 * await deactivateEndpoint(client, { endpointId: 'ep_1fu8hnt7p_chat-service-v1' })
 * ```
 */
export const deactivateEndpoint = /* @__PURE__ */ defineAction<DeactivateEndpointInput, DeactivateEndpointOutput>({
  name: 'service.endpoint.deactivate',
  path: '/v2/service?Action=DeactivateEndpoint',
  effect: 'destructive',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'service.endpoint.describe', input: { endpointId: 'endpointId' } },
})

/**
 * Takes a custom service offline. No action brings it online again: only the console does. It does not stop the bill for post-paid compute units that the service holds: release them by themselves (AutoReleaseComputeUnit or ReleaseComputeUnit, or the console). The answer's operation says whether it was taken up; DescribeService tells the real state.
 *
 * 下线定制服务，之后只能在控制台重新上线。下线后，服务独占的后付费算力单元仍会产生费用，须另行释放（AutoReleaseComputeUnit、ReleaseComputeUnit 或控制台）。operation 表示是否已受理，实际状态请用 DescribeService 查询。
 *
 * Removes or releases what no further call brings back. May be repeated: Names one service by its id; a second call finds it offline and takes nothing else down.
 *
 * `POST /v2/service?Action=DeactivateService`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Fmm32hcqv (2026-02-26)
 * @example
 * ```ts
 * await deactivateService(client, { serviceId: 'svco-ktth9mkb5cqn' })
 * ```
 */
export const deactivateService = /* @__PURE__ */ defineAction<DeactivateServiceInput, DeactivateServiceOutput>({
  name: 'service.custom.deactivate',
  path: '/v2/service?Action=DeactivateService',
  effect: 'destructive',
  idempotent: true,
  verify: { action: 'service.custom.describe', input: { serviceId: 'serviceId' } },
})

/**
 * Gets one endpoint: its service (in the field serverId), its state and its rate limits.
 *
 * 获取接入点详情：所属服务（字段名为 serverId）、状态和限流配置。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/service?Action=DescribeEndpoint`
 *
 * @param client - from `createClient`
 * @param input - `endpointId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Omkfeuhth (2026-01-19)
 * @example
 * ```ts
 * await describeEndpoint(client, { endpointId: 'ep_1fu8hnt7p_chat-service-v1' })
 * ```
 */
export const describeEndpoint = /* @__PURE__ */ defineAction<DescribeEndpointInput, DescribeEndpointOutput>({
  name: 'service.endpoint.describe',
  path: '/v2/service?Action=DescribeEndpoint',
  effect: 'read',
})

/**
 * Lists the preset services of the platform, all that match at once: there is no paging. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services. The filter by id is serviceIds here, serviceId in the actions about calls.
 *
 * 获取平台预置服务列表，一次返回全部，不分页。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。按 ID 筛选的字段在此为 serviceIds，在调用统计接口中为 serviceId。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/service?Action=DescribePresetServices`
 *
 * @param client - from `createClient`
 * @param input - `serviceIds?`, `serviceType?`, `chargeType?`, `chargeStatus?`, `protocolVersion?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/zmm1slf79
 * @example
 * ```ts
 * await describePresetServices(client, { serviceIds: ['svcp-7940ab471306'] })
 * ```
 */
export const describePresetServices = /* @__PURE__ */ defineAction<
  DescribePresetServicesInput,
  DescribePresetServicesOutput
>({
  name: 'service.preset.list',
  path: '/v2/service?Action=DescribePresetServices',
  effect: 'read',
})

/**
 * Gets one custom service: its state, its model version, its URL and endpoint, its resources and how it is paid. Preset services are not found here: DescribePresetServices lists them.
 *
 * 获取定制服务详情：状态、模型版本、URL 与接入点、资源配置和付费方式。预置服务请用 DescribePresetServices 查询。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/service?Action=DescribeService`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/zmm1xw37v
 * @example
 * ```ts
 * await describeService(client, { serviceId: 'svco-ktth9mkb5cqn' })
 * ```
 */
export const describeService = /* @__PURE__ */ defineAction<DescribeServiceInput, DescribeServiceOutput>({
  name: 'service.custom.describe',
  path: '/v2/service?Action=DescribeService',
  effect: 'read',
})

/**
 * Totals the calls and tokens of services over a span of time, by service and application. The server gives up after about 5 seconds: split a query over many services, many applications or a long span. Without protocolVersion only services of the V1 inference interface are counted.
 *
 * 查询时间段内各服务、各应用的调用次数和 token 总量。服务端约 5 秒超时，服务或应用较多、时间跨度较长时请拆分查询。protocolVersion 默认为 1，只统计 V1 推理接口的服务。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/service?Action=DescribeServiceMetric`
 *
 * @param client - from `createClient`
 * @param input - `serviceId?`, `appId?`, `startTime`, `endTime`, `protocolVersion?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/4mm33t0kj
 * @example
 * ```ts
 * await describeServiceMetric(client, {
 *   serviceId: ['svco-ktth9mkb5cqn'],
 *   appId: ['26217442'],
 *   startTime: '2024-05-06T08:23:49Z',
 *   endTime: '2024-05-17T08:23:49Z',
 * })
 * ```
 */
export const describeServiceMetric = /* @__PURE__ */ defineAction<
  DescribeServiceMetricInput,
  DescribeServiceMetricOutput
>({
  name: 'service.callSummary.describe',
  path: '/v2/service?Action=DescribeServiceMetric',
  effect: 'read',
})

/**
 * Gets the calls of services as series over time, by day, hour or minute, for each service and application. This spec holds two of the series, tpm and rpm.
 *
 * 按天、小时或分钟查询各服务、各应用的调用详情。本规范目前仅收录 tpm、rpm 两项指标。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/service?Action=DescribeServiceStats`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `appId?`, `startTime`, `endTime`, `interval`, `protocolVersion?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/8mm34cmuu
 * @example
 * ```ts
 * await describeServiceStats(client, {
 *   serviceId: ['svco-tv5t4zpkj3za'],
 *   appId: ['1483416575'],
 *   startTime: '2025-03-30T16:00:00Z',
 *   endTime: '2025-03-31T15:59:00Z',
 *   interval: 86400,
 *   protocolVersion: 2,
 * })
 * ```
 */
export const describeServiceStats = /* @__PURE__ */ defineAction<DescribeServiceStatsInput, DescribeServiceStatsOutput>(
  {
    name: 'service.callSeries.describe',
    path: '/v2/service?Action=DescribeServiceStats',
    effect: 'read',
  },
)

/**
 * Lists the custom services of the account, one page at a time. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services.
 *
 * 分页获取定制服务列表。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/service?Action=DescribeServices`
 *
 * @param client - from `createClient`
 * @param input - `marker?`, `maxKeys?`, `pageReverse?`, `name?`, `serviceType?`, `runStatus?`, `creator?`, `chargeType?`, `payType?`, `protocolVersion?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/rmm1us8cr
 * @example
 * ```ts
 * const page = await describeServices(client, { protocolVersion: 2 })
 * for await (const item of describeServices.items(client, { protocolVersion: 2 })) console.log(item)
 * ```
 */
export const describeServices = /* @__PURE__ */ definePaginated<
  DescribeServicesInput,
  DescribeServicesOutput,
  'result.serviceList'
>({
  name: 'service.custom.list',
  path: '/v2/service?Action=DescribeServices',
  effect: 'read',
  paginated: {
    input: 'marker',
    output: 'result.pageInfo.nextMarker',
    more: 'result.pageInfo.isTruncated',
    items: 'result.serviceList',
    size: 'maxKeys',
  },
})

/**
 * Lists endpoints by page number, filtered by service, state, name and tag. The rows of the answer stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are. Although it only reads, the documentation lists the operate policy alone.
 *
 * 按页码查询接入点列表，可按服务、状态、名称和标签筛选。返回字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。该接口虽为只读，官方文档仅列出运维操作权限（QianfanServiceOperateAccessPolicy）。
 *
 * Reads only: repeated whenever that can help.
 *
 * `POST /v2/service?Action=ListEndpoints`
 *
 * @param client - from `createClient`
 * @param input - `pageNumber?`, `pageSize?`, `sortBy?`, `sortOrder?`, `filter?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Bmp6kib19 (2026-05-15)
 * @example
 * ```ts
 * const page = await listEndpoints(client, {
 *   pageNumber: 1,
 *   pageSize: 10,
 *   sortBy: 'createTime',
 *   sortOrder: 'desc',
 *   filter: {
 *     serviceId: 'svcp-7940ab471306',
 *     statuses: ['Active'],
 *     name: 'chat',
 *     tag: { tagKey: 'env', tagValue: 'production' },
 *   },
 * })
 * for await (const item of listEndpoints.items(client, {
 *   pageNumber: 1,
 *   pageSize: 10,
 *   sortBy: 'createTime',
 *   sortOrder: 'desc',
 *   filter: {
 *     serviceId: 'svcp-7940ab471306',
 *     statuses: ['Active'],
 *     name: 'chat',
 *     tag: { tagKey: 'env', tagValue: 'production' },
 *   },
 * })) console.log(item)
 * ```
 */
export const listEndpoints = /* @__PURE__ */ definePaginated<ListEndpointsInput, ListEndpointsOutput, 'auto'>({
  name: 'service.endpoint.list',
  path: '/v2/service?Action=ListEndpoints',
  effect: 'read',
  paginated: {
    style: 'page',
    input: 'pageNumber',
    items: 'auto',
    size: 'pageSize',
  },
})

/**
 * Changes the name, description and rate limits of an endpoint. The name is required even when it stays. Whether limits that are left out stay or are removed is not documented: send all of them.
 *
 * 修改接入点的名称、描述和限流配置。不改名也必须填写名称。官方文档未说明未填的限制是保留还是移除，建议全部填写。
 *
 * Changes something. May be repeated: Sets name, description and limits of one endpoint to the values given; a second call sets the same values.
 *
 * `POST /v2/service?Action=ModifyEndpoint`
 *
 * @param client - from `createClient`
 * @param input - `endpointId`, `name`, `description?`, `rateLimit?`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/fmkfft76w (2026-01-19)
 * @example
 * ```ts
 * await modifyEndpoint(client, {
 *   endpointId: 'ep_1fu8hnt7p_chat-service-v1',
 *   name: 'Qianfan_Chat_Service_V2_Upgrade',
 *   rateLimit: { tpm: 100, rpm: 60, tpmInput: 1500, tpmOutput: 1500 },
 * })
 * ```
 */
export const modifyEndpoint = /* @__PURE__ */ defineAction<ModifyEndpointInput, ModifyEndpointOutput>({
  name: 'service.endpoint.update',
  path: '/v2/service?Action=ModifyEndpoint',
  effect: 'write',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'service.endpoint.describe', input: { endpointId: 'endpointId' } },
})

/**
 * Changes the model version behind a custom service. Name, description and size cannot be changed here: ScaleService changes the size. The newest documentation's parameter list shows serviceId alone, but its example and the documentation of 2025 send modelSetId and modelId as well.
 *
 * 更新定制服务使用的模型版本。不能修改名称、描述和规模，调整规模请用 ScaleService。最新官方文档的参数列表仅有 serviceId，但其请求示例和 2025 年的官方文档都包含 modelSetId 和 modelId。
 *
 * Changes something. May be repeated: Sets the model version of one service to a named one; a second call sets the same version again.
 *
 * `POST /v2/service?Action=ModifyService`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `modelSetId`, `modelId`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Emwbl485l (2026-11-11)
 * @example
 * ```ts
 * await modifyService(client, { serviceId: 'svco-8myuvdksfzhf', modelSetId: 'am-gh0azfeb9adu', modelId: 'amv-g73j3faikzpz' })
 * ```
 */
export const modifyService = /* @__PURE__ */ defineAction<ModifyServiceInput, ModifyServiceOutput>({
  name: 'service.custom.update',
  path: '/v2/service?Action=ModifyService',
  effect: 'write',
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'service.custom.describe', input: { serviceId: 'serviceId' } },
})

/**
 * Sets how many replicas a custom service has on one compute unit instance: the new absolute number, and 0 takes the instance away from the running service. It buys no compute units. A service can be charged by compute unit hours, and whether more replicas add to the bill is not documented, so the call counts as one that can cost money. Scaling fails when the instance has too few units left.
 *
 * 设置定制服务在某个算力单元实例上的副本数，为绝对值；0 表示将该实例从运行中的服务移除。本接口不购买算力单元。服务可按算力单元使用时长计费，官方文档未说明增加副本是否增加费用，请按可能收费处理。实例剩余算力单元不足时扩容失败。
 *
 * Changes something. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the number of replicas on one compute unit instance to an absolute number; a second call sets the same number.
 *
 * `POST /v2/service?Action=ScaleService`
 *
 * @param client - from `createClient`
 * @param input - `serviceId`, `instanceId`, `deploymentReplicasCount`
 * @returns `requestId`, `result`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses, else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/hmm33jcxg (2026-02-26)
 * @example
 * ```ts
 * await scaleService(client, { serviceId: 'svco-ktth9mkb5cqn', instanceId: 'unit-gdqb1Fot', deploymentReplicasCount: 0 })
 * ```
 */
export const scaleService = /* @__PURE__ */ defineAction<ScaleServiceInput, ScaleServiceOutput>({
  name: 'service.custom.scale',
  path: '/v2/service?Action=ScaleService',
  effect: 'write',
  billable: true,
  idempotent: true,
  acceptance: 'result',
  verify: { action: 'service.custom.describe', input: { serviceId: 'serviceId' } },
})

/**
 * Creates a tag: a key with its values, to put on documents of knowledge bases. At most 20 keys a user. Whether a second call with the same key adds values or is refused is not documented, and the documentation has no action that lists tags.
 *
 * 新建标签（键及其取值），用于知识库文档。每个用户最多 20 个键。用相同的键再次调用会追加还是报错，官方文档未说明；官方文档未提供查询标签的接口。
 *
 * Changes something. Not repeated after an unknown outcome. Takes an API key.
 *
 * `POST /v2/tag?Action=CreateTag`
 *
 * @param client - from `createClient`
 * @param input - `key`, `values`
 * @returns `requestId`: the platform's answer, unchanged
 * @throws {QianfanError} `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Zmegpjow6 (2025-12-24)
 * @example
 * ```ts
 * await createTag(client, { key: 'tag_key', values: ['value2', 'value1'] })
 * ```
 */
export const createTag = /* @__PURE__ */ defineAction<CreateTagInput, CreateTagOutput>({
  name: 'tag.create',
  path: '/v2/tag?Action=CreateTag',
  auth: 'bearer',
  effect: 'write',
})
