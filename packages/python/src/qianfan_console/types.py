"""What actions take and answer, in the platform’s spelling. Generated from the spec by `pnpm generate`. Do not edit."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._action import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = [
    "AccessControlRule",
    "AnnotateDatasetSampleInput",
    "AnnotateDatasetSampleInputContentItem",
    "AnnotateDatasetSampleOutput",
    "Application",
    "ApplicationWithKeys",
    "AssumeRoleInput",
    "AssumeRoleOutput",
    "AttachLogStoreInput",
    "AttachLogStoreOutput",
    "AutoReleaseComputeUnitInput",
    "AutoReleaseComputeUnitOutput",
    "AutoReleaseServiceComputeUnitInput",
    "AutoReleaseServiceComputeUnitOutput",
    "AutoReleaseTPMResourceInput",
    "AutoReleaseTPMResourceOutput",
    "BatchInferenceModel",
    "BatchInferenceModelVersion",
    "BatchInferenceParameters",
    "BatchInferenceTask",
    "BatchInferenceTaskSummary",
    "CancelModelCompTaskInput",
    "CancelModelCompTaskOutput",
    "ComputeUnit",
    "ComputeUnitBilling",
    "ComputeUnitOrder",
    "ComputeUnitReservation",
    "ComputeUnitServiceInstance",
    "CreateApiKeyInput",
    "CreateApiKeyOutput",
    "CreateApiKeyOutputAcl",
    "CreateApiKeyOutputAclAccessControlListItem",
    "CreateApplicationInput",
    "CreateApplicationOutput",
    "CreateApplicationOutputResult",
    "CreateAutoRenewRulesInput",
    "CreateAutoRenewRulesOutput",
    "CreateBatchInferenceTaskInput",
    "CreateBatchInferenceTaskOutput",
    "CreateBatchInferenceTaskOutputResult",
    "CreateBearerTokenInput",
    "CreateBearerTokenOutput",
    "CreateChunkInput",
    "CreateChunkOutput",
    "CreateCustomModelInput",
    "CreateCustomModelOutput",
    "CreateCustomModelOutputResult",
    "CreateCustomModelSetInput",
    "CreateCustomModelSetOutput",
    "CreateDataCleaningTaskInput",
    "CreateDataCleaningTaskOutput",
    "CreateDatasetInput",
    "CreateDatasetOutput",
    "CreateDatasetOutputResult",
    "CreateDatasetVersionInput",
    "CreateDatasetVersionOutput",
    "CreateDocumentsInput",
    "CreateDocumentsOutput",
    "CreateEndpointInput",
    "CreateEndpointOutput",
    "CreateEndpointOutputResult",
    "CreateEvalResultExportTaskInput",
    "CreateEvalResultExportTaskOutput",
    "CreateEvalResultExportTaskOutputResult",
    "CreateEvalTaskInput",
    "CreateEvalTaskOutput",
    "CreateExportTaskInput",
    "CreateExportTaskOutput",
    "CreateFineTuningJobInput",
    "CreateFineTuningJobOutput",
    "CreateFineTuningJobOutputResult",
    "CreateFineTuningTaskInput",
    "CreateFineTuningTaskInputCorpusConfig",
    "CreateFineTuningTaskInputCorpusConfigConfigItem",
    "CreateFineTuningTaskInputDatasetConfig",
    "CreateFineTuningTaskInputDatasetConfigVersionsItem",
    "CreateFineTuningTaskInputResourceConfig",
    "CreateFineTuningTaskOutput",
    "CreateFineTuningTaskOutputResult",
    "CreateImportTaskInput",
    "CreateImportTaskOutput",
    "CreateKnowledgeBaseInput",
    "CreateKnowledgeBaseInputConfig",
    "CreateKnowledgeBaseOutput",
    "CreateKnowledgeBaseOutputConfig",
    "CreateKnowledgeBaseOutputConfigIndex",
    "CreateModelCompTaskInput",
    "CreateModelCompTaskInputConfig",
    "CreateModelCompTaskOutput",
    "CreateModelCustomConfInput",
    "CreateModelCustomConfOutput",
    "CreateModelExportTaskInput",
    "CreateModelExportTaskOutput",
    "CreateModelExportTaskOutputResult",
    "CreatePromptLabelInput",
    "CreatePromptLabelOutput",
    "CreatePromptLabelOutputResult",
    "CreatePromptTemplateInput",
    "CreatePromptTemplateOutput",
    "CreatePromptTemplateOutputResult",
    "CreateServiceInput",
    "CreateServiceOutput",
    "CreateServiceOutputResult",
    "CreateSystemMemoryInput",
    "CreateSystemMemoryOutput",
    "CreateTagInput",
    "CreateTagOutput",
    "CreateTextAugmentTaskInput",
    "CreateTextAugmentTaskInputPromptEvol",
    "CreateTextAugmentTaskInputPromptIteration",
    "CreateTextAugmentTaskOutput",
    "CreateTextAugmentTaskOutputResult",
    "CreateUserMemoryInput",
    "CreateUserMemoryOutput",
    "CreateUserMemoryOutputResult",
    "DataAugmentationTask",
    "DataCleaningOutcome",
    "DataCleaningOutcomePipelineStageResult",
    "DataCleaningPipeline",
    "DataCleaningStageResult",
    "DataCleaningStageResultEachOperatorResultItem",
    "DataCleaningStep",
    "DataCleaningStepArgs",
    "DataCleaningTask",
    "DataCleaningTaskSummary",
    "DatasetExportTask",
    "DatasetImportTask",
    "DatasetSample",
    "DatasetSampleLabel",
    "DatasetSampleTextExtra",
    "DatasetVersion",
    "DeactivateEndpointInput",
    "DeactivateEndpointOutput",
    "DeactivateServiceInput",
    "DeactivateServiceOutput",
    "DeactivateServiceOutputResult",
    "DeleteBatchInferenceTaskInput",
    "DeleteBatchInferenceTaskOutput",
    "DeleteChunkInput",
    "DeleteChunkOutput",
    "DeleteDataCleaningTasksInput",
    "DeleteDataCleaningTasksOutput",
    "DeleteDatasetInput",
    "DeleteDatasetOutput",
    "DeleteDatasetSamplesInput",
    "DeleteDatasetSamplesOutput",
    "DeleteDatasetSamplesOutputResult",
    "DeleteDatasetVersionInput",
    "DeleteDatasetVersionOutput",
    "DeleteDocumentInput",
    "DeleteDocumentOutput",
    "DeleteEvalTaskInput",
    "DeleteEvalTaskOutput",
    "DeleteFineTuningJobInput",
    "DeleteFineTuningJobOutput",
    "DeleteFineTuningTaskInput",
    "DeleteFineTuningTaskOutput",
    "DeleteKnowledgeBaseInput",
    "DeleteKnowledgeBaseOutput",
    "DeleteModelCompTaskInput",
    "DeleteModelCompTaskOutput",
    "DeleteModelInput",
    "DeleteModelOutput",
    "DeleteModelSetInput",
    "DeleteModelSetOutput",
    "DeletePromptLabelInput",
    "DeletePromptLabelOutput",
    "DeletePromptTemplateInput",
    "DeletePromptTemplateOutput",
    "DeleteSystemMemoryInput",
    "DeleteSystemMemoryOutput",
    "DeleteTextAugmentTaskInput",
    "DeleteTextAugmentTaskOutput",
    "DeleteTextAugmentTaskOutputResult",
    "DeleteUserMemoryInput",
    "DeleteUserMemoryOutput",
    "DescribeAppInput",
    "DescribeAppOutput",
    "DescribeApplicationsInput",
    "DescribeApplicationsOutput",
    "DescribeApplicationsOutputResult",
    "DescribeAppsInput",
    "DescribeAppsOutput",
    "DescribeAppsOutputDataItem",
    "DescribeBatchInferenceModelInput",
    "DescribeBatchInferenceModelOutput",
    "DescribeBatchInferenceModelOutputResult",
    "DescribeBatchInferenceTaskInput",
    "DescribeBatchInferenceTaskOutput",
    "DescribeBatchInferenceTasksInput",
    "DescribeBatchInferenceTasksOutput",
    "DescribeBatchInferenceTasksOutputResult",
    "DescribeChunkInput",
    "DescribeChunkOutput",
    "DescribeChunksInput",
    "DescribeChunksOutput",
    "DescribeComputeUnitInput",
    "DescribeComputeUnitOutput",
    "DescribeComputeUnitOutputResult",
    "DescribeComputeUnitsInput",
    "DescribeComputeUnitsOutput",
    "DescribeComputeUnitsOutputResult",
    "DescribeCustomModelSetsInput",
    "DescribeCustomModelSetsOutput",
    "DescribeCustomModelSetsOutputResult",
    "DescribeDataCleaningTaskInput",
    "DescribeDataCleaningTaskOutput",
    "DescribeDataCleaningTasksInput",
    "DescribeDataCleaningTasksOutput",
    "DescribeDataCleaningTasksOutputResult",
    "DescribeDatasetSamplesInput",
    "DescribeDatasetSamplesOutput",
    "DescribeDatasetSamplesOutputResult",
    "DescribeDatasetVersionInput",
    "DescribeDatasetVersionOutput",
    "DescribeDatasetVersionsInput",
    "DescribeDatasetVersionsInputFilter",
    "DescribeDatasetVersionsOutput",
    "DescribeDatasetVersionsOutputResult",
    "DescribeDatasetsInput",
    "DescribeDatasetsInputFilter",
    "DescribeDatasetsOutput",
    "DescribeDatasetsOutputResult",
    "DescribeDocumentInput",
    "DescribeDocumentOutput",
    "DescribeDocumentOutputMeta",
    "DescribeDocumentOutputMetaTagsItem",
    "DescribeDocumentsInput",
    "DescribeDocumentsOutput",
    "DescribeDocumentsOutputDataItem",
    "DescribeDocumentsOutputDataItemMeta",
    "DescribeEndpointInput",
    "DescribeEndpointOutput",
    "DescribeEvalResultExportTaskInput",
    "DescribeEvalResultExportTaskOutput",
    "DescribeEvalTaskInput",
    "DescribeEvalTaskOutput",
    "DescribeEvalTaskReportInput",
    "DescribeEvalTaskReportOutput",
    "DescribeEvalTasksInput",
    "DescribeEvalTasksOutput",
    "DescribeEvalTasksOutputResult",
    "DescribeExportTaskInput",
    "DescribeExportTaskOutput",
    "DescribeFineTuningJobsInput",
    "DescribeFineTuningJobsOutput",
    "DescribeFineTuningJobsOutputResult",
    "DescribeFineTuningSupportModelsInput",
    "DescribeFineTuningSupportModelsOutput",
    "DescribeFineTuningTaskInput",
    "DescribeFineTuningTaskOutput",
    "DescribeFineTuningTasksInput",
    "DescribeFineTuningTasksOutput",
    "DescribeFineTuningTasksOutputResult",
    "DescribeImportTaskInput",
    "DescribeImportTaskOutput",
    "DescribeKnowledgeBaseInput",
    "DescribeKnowledgeBaseOutput",
    "DescribeKnowledgeBaseOutputConfig",
    "DescribeKnowledgeBaseOutputConfigIndex",
    "DescribeKnowledgeBasesInput",
    "DescribeKnowledgeBasesOutput",
    "DescribeKnowledgeBasesOutputDataItem",
    "DescribeKnowledgeBasesOutputDataItemConfig",
    "DescribeKnowledgeBasesOutputDataItemConfigIndex",
    "DescribeLegacyApplicationsInput",
    "DescribeLegacyApplicationsOutput",
    "DescribeLegacyApplicationsOutputResult",
    "DescribeModelCompTaskInput",
    "DescribeModelCompTaskOutput",
    "DescribeModelCompTasksInput",
    "DescribeModelCompTasksOutput",
    "DescribeModelCompTasksOutputResult",
    "DescribeModelCustomAdvancedConfInput",
    "DescribeModelCustomAdvancedConfOutput",
    "DescribeModelExportTaskInput",
    "DescribeModelExportTaskOutput",
    "DescribeModelInput",
    "DescribeModelOutput",
    "DescribeModelSetInput",
    "DescribeModelSetOutput",
    "DescribeModelSystemAdvancedConfInput",
    "DescribeModelSystemAdvancedConfOutput",
    "DescribePackageResourceInput",
    "DescribePackageResourceOutput",
    "DescribePackageResourceOutputResult",
    "DescribePackageResourcesInput",
    "DescribePackageResourcesOutput",
    "DescribePackageResourcesOutputResult",
    "DescribePresetServicesInput",
    "DescribePresetServicesOutput",
    "DescribePresetServicesOutputResult",
    "DescribePromptLabelsInput",
    "DescribePromptLabelsOutput",
    "DescribePromptLabelsOutputResult",
    "DescribePromptTemplateInput",
    "DescribePromptTemplateOutput",
    "DescribePromptTemplatesInput",
    "DescribePromptTemplatesOutput",
    "DescribePromptTemplatesOutputResult",
    "DescribeServiceComputeUnitInput",
    "DescribeServiceComputeUnitOutput",
    "DescribeServiceComputeUnitOutputResult",
    "DescribeServiceComputeUnitsInput",
    "DescribeServiceComputeUnitsOutput",
    "DescribeServiceComputeUnitsOutputResult",
    "DescribeServiceInput",
    "DescribeServiceMetricInput",
    "DescribeServiceMetricOutput",
    "DescribeServiceMetricOutputResult",
    "DescribeServiceOutput",
    "DescribeServiceStatsInput",
    "DescribeServiceStatsOutput",
    "DescribeServiceStatsOutputResult",
    "DescribeServicesInput",
    "DescribeServicesOutput",
    "DescribeServicesOutputResult",
    "DescribeSystemMemoriesInput",
    "DescribeSystemMemoriesOutput",
    "DescribeSystemMemoriesOutputResult",
    "DescribeSystemMemoriesOutputResultPageInfo",
    "DescribeSystemMemoryInput",
    "DescribeSystemMemoryOutput",
    "DescribeSystemModelInput",
    "DescribeSystemModelOutput",
    "DescribeSystemModelSetInput",
    "DescribeSystemModelSetOutput",
    "DescribeSystemModelSetsInput",
    "DescribeSystemModelSetsOutput",
    "DescribeSystemModelSetsOutputResult",
    "DescribeTPMResourceInput",
    "DescribeTPMResourceOutput",
    "DescribeTPMResourceOutputResult",
    "DescribeTextAugmentTaskInput",
    "DescribeTextAugmentTaskOutput",
    "DescribeTextAugmentTasksInput",
    "DescribeTextAugmentTasksInputFilter",
    "DescribeTextAugmentTasksOutput",
    "DescribeUserMemoriesInput",
    "DescribeUserMemoriesOutput",
    "DescribeUserMemoriesOutputResult",
    "DescribeUserMemoriesOutputResultPageInfo",
    "DescribeUserMemoryInput",
    "DescribeUserMemoryOutput",
    "DescribeUserMemoryOutputResult",
    "Endpoint",
    "EndpointRateLimit",
    "ErrorBody",
    "EvaluationConfig",
    "EvaluationDimensionScores",
    "EvaluationExportTask",
    "EvaluationJudgeConfig",
    "EvaluationModelConfig",
    "EvaluationModelObject",
    "EvaluationObjectConfig",
    "EvaluationReport",
    "EvaluationScores",
    "EvaluationTask",
    "EvaluationTaskSummary",
    "FineTuningCheckpoint",
    "FineTuningHyperParameters",
    "FineTuningJob",
    "FineTuningMetrics",
    "FineTuningSupportedModel",
    "FineTuningSupportedModelSupportTrainModeItem",
    "FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItem",
    "FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItemSupportHyperParameterConfigItem",
    "FineTuningTask",
    "FineTuningTaskSummary",
    "GetSessionTokenInput",
    "GetSessionTokenOutput",
    "ImportDocumentsInput",
    "ImportDocumentsOutput",
    "InferenceErrorBody",
    "InferenceErrorBodyError",
    "KnowledgeBaseCatalogue",
    "KnowledgeBaseChunk",
    "KnowledgeBaseDocumentSource",
    "KnowledgeBaseDocumentSourceUrlConfigsItem",
    "KnowledgeBaseHosting",
    "KnowledgeBaseProcessOption",
    "KnowledgeBaseProcessOptionChunker",
    "KnowledgeBaseProcessOptionChunkerPattern",
    "KnowledgeBaseProcessOptionChunkerSeparator",
    "KnowledgeBaseProcessOptionKnowledgeAugmentation",
    "KnowledgeBaseProcessOptionParser",
    "LegacyErrorBody",
    "ListEndpointsInput",
    "ListEndpointsInputFilter",
    "ListEndpointsInputFilterTag",
    "ListEndpointsOutput",
    "MemoryContent",
    "MemoryMessage",
    "MemorySummary",
    "ModelChatTemplate",
    "ModelCompressionTask",
    "ModelCompressionTaskConfig",
    "ModelCompressionTaskSummary",
    "ModelExport",
    "ModelImportMeta",
    "ModelPresetSet",
    "ModelPresetSetSummary",
    "ModelPresetVersion",
    "ModelSet",
    "ModelSetSummary",
    "ModelSourceInfo",
    "ModelTokenLimits",
    "ModelTokenLimitsTrivial",
    "ModelTrainMeta",
    "ModelVersion",
    "ModifyChunkInput",
    "ModifyChunkOutput",
    "ModifyEndpointInput",
    "ModifyEndpointOutput",
    "ModifyEvalTaskInput",
    "ModifyEvalTaskOutput",
    "ModifyKnowledgeBaseInput",
    "ModifyKnowledgeBaseInputConfig",
    "ModifyKnowledgeBaseOutput",
    "ModifyPromptTemplateInput",
    "ModifyPromptTemplateOutput",
    "ModifyPromptTemplateOutputResult",
    "ModifyServiceInput",
    "ModifyServiceOutput",
    "ModifySystemMemoryInput",
    "ModifySystemMemoryOutput",
    "ModifyUserMemoryContentInput",
    "ModifyUserMemoryContentInputMemoriesItemItem",
    "ModifyUserMemoryContentOutput",
    "ModifyUserMemoryInput",
    "ModifyUserMemoryOutput",
    "PackageResource",
    "PageInfo",
    "PromptHyperParameters",
    "PromptLabel",
    "PromptLabelReference",
    "PromptTemplate",
    "PublishDatasetVersionInput",
    "PublishDatasetVersionOutput",
    "PurchaseComputeUnitInput",
    "PurchaseComputeUnitInputComputeUnitConfig",
    "PurchaseComputeUnitOutput",
    "PurchaseServiceComputeUnitInput",
    "PurchaseServiceComputeUnitOutput",
    "PurchaseTPMResourceInput",
    "PurchaseTPMResourceInputBilling",
    "PurchaseTPMResourceOutput",
    "PurchaseTPMResourceOutputResult",
    "ReleaseComputeUnitInput",
    "ReleaseComputeUnitOutput",
    "ReleaseServiceComputeUnitInput",
    "ReleaseServiceComputeUnitOutput",
    "ReleaseTPMResourceInput",
    "ReleaseTPMResourceOutput",
    "ResizeComputeUnitInput",
    "ResizeComputeUnitOutput",
    "ResizeTPMResourceInput",
    "ResizeTPMResourceOutput",
    "ScaleServiceInput",
    "ScaleServiceOutput",
    "Service",
    "ServiceBilling",
    "ServiceBillingReservation",
    "ServiceCallSeries",
    "ServiceCallSeriesAppListItem",
    "ServiceCallSeriesAppListItemMetricsItem",
    "ServiceCallSummary",
    "ServiceCallSummaryAppListItem",
    "ServiceCallTotals",
    "ServiceDeploymentConfig",
    "ServiceDeploymentConfigDeploymentComputeUnitListItem",
    "ServicePreset",
    "ServiceResourcePurchase",
    "ServiceResources",
    "ServiceSummary",
    "StopBatchInferenceTaskInput",
    "StopBatchInferenceTaskOutput",
    "StopEvalTaskInput",
    "StopEvalTaskOutput",
    "StopFineTuningTaskInput",
    "StopFineTuningTaskOutput",
    "TpmInstance",
    "UploadDocumentsInput",
    "UploadDocumentsInputPayload",
    "UploadDocumentsOutput",
    "UserMemoryMessage",
    "UserMemorySummary",
]


class ErrorBody(TypedDict):
    """How the platform says no. 错误信息"""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    code: str
    """Stable code of the error, for example AccessDenied. 错误码，例如 AccessDenied"""
    message: str
    """What happened, in the platform's words. 错误描述"""


class LegacyErrorBody(TypedDict):
    """How the platform says no in the older form (V1 and the gateway in front of it), also with HTTP status 200. 旧版（V1 及其前置网关）的错误信息，HTTP 状态码也可能为 200"""

    error_code: int | str
    """Number of the error, for example 336003. 错误码，例如 336003"""
    error_msg: str
    """What happened, in the platform's words. 错误描述信息"""
    log_id: NotRequired[str | int]
    """Id of this request on the platform. 请求 ID"""


class InferenceErrorBody(TypedDict):
    """How the inference interface of the same host says no. 同一域名下推理接口的错误信息"""

    error: InferenceErrorBodyError
    """The error. 错误信息"""
    id: NotRequired[str]
    """Id of this request on the platform. 请求 ID"""


class InferenceErrorBodyError(TypedDict):
    """The error. 错误信息"""

    code: NotRequired[str]
    """Code of the error. 错误码"""
    message: NotRequired[str]
    """What happened, in the platform's words. 错误描述信息"""
    type: NotRequired[str]
    """Kind of the error. 错误类型"""


class Application(TypedDict):
    """An application: the identity under which calls of inference are counted. 应用，即统计推理调用的身份"""

    appId: NotRequired[str]
    """Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字"""
    name: NotRequired[str]
    """Name of the application. 应用名称"""
    description: NotRequired[str]
    """Description of the application. 应用描述"""


class PageInfo(TypedDict):
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""

    marker: NotRequired[str]
    """Start of this page; an empty string on the first page. 本页的起始位置，首页为空字符串"""
    maxKeys: NotRequired[int]
    """Page size used. 本页采用的列表长度"""
    isTruncated: NotRequired[bool]
    """true when more rows follow. 是否还有更多数据"""
    nextMarker: NotRequired[str]
    """Marker of the next page; absent on the last page. 下一页的起始位置，末页没有此字段"""
    pageReverse: NotRequired[bool]
    """Order used. Not every action returns it. 是否倒序，部分接口不返回"""


class ApplicationWithKeys(TypedDict):
    """An application as the V1 call lists it, with its secrets. 应用（V1 形式，包含密钥）"""

    id: NotRequired[int]
    """Id of the application, as a number. 应用 ID（数字）"""
    name: NotRequired[str]
    """Name of the application. 应用名称"""
    ak: NotRequired[str]
    """API key of the application: a secret. 应用的 API Key，属于敏感信息"""
    sk: NotRequired[str]
    """Secret key of the application: a secret. 应用的 Secret Key，属于敏感信息"""
    apiIds: NotRequired[str]
    """Numbers of its APIs, separated by commas, such as 1,2,3. API 编号，以逗号分隔，例如 1,2,3"""


class BatchInferenceParameters(TypedDict):
    """Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交"""

    temperature: NotRequired[float]
    """Sampling temperature. 采样温度"""
    top_p: NotRequired[float]
    """Nucleus sampling. 核采样（top-p）"""
    penalty_score: NotRequired[float]
    """Repetition penalty. 重复惩罚"""
    max_output_tokens: NotRequired[int]
    """Longest answer in tokens. 最大输出 token 数"""


class BatchInferenceModelVersion(TypedDict):
    """A model version that batch inference can run. 支持批量推理的模型版本"""

    modelVersionId: NotRequired[str]
    """Id of the model version (amv-...): the value for modelId of CreateBatchInferenceTask. 模型版本 ID（amv- 开头），即 CreateBatchInferenceTask 的 modelId 取值"""
    modelVersionName: NotRequired[str]
    """Version name. 模型版本名称"""


class BatchInferenceModel(TypedDict):
    """A model that batch inference can run, with its versions. 支持批量推理的模型及其版本"""

    modelId: NotRequired[str]
    """Id of the model set (am-...), not of one of its versions. 模型 ID（am- 开头），不是版本 ID"""
    modelName: NotRequired[str]
    """Model name. 模型名称"""
    modelVersionList: NotRequired[list[BatchInferenceModelVersion]]
    """Versions of the model. 模型版本列表"""


class BatchInferenceTask(TypedDict):
    """A batch inference task. Two documented fields are not here, since the documentation does not state their names: the number of input rows, and what started the task. 批量推理任务（总数据条数、任务来源两个字段的字段名官方文档未说明，尚未收录）"""

    taskId: str
    """Id of a batch inference task. 批量推理任务 ID"""
    name: str
    """Task name. 任务名称"""
    description: str
    """Task description. 任务描述"""
    endpoint: NotRequired[str]
    """Preset service used; absent when a model version is used. 使用的预置服务 endpoint；使用模型版本时不返回"""
    modelId: NotRequired[str]
    """Id of the model version used (amv-...); absent when a preset service is used. 使用的模型版本 ID（amv- 开头）；使用预置服务时不返回"""
    inferenceParams: BatchInferenceParameters
    """Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交"""
    searchCounts: NotRequired[int]
    """How often the model triggered a web search. 触发搜索次数"""
    searchTokens: NotRequired[int]
    """Tokens added by web searches. 触发搜索后增加的 token 数"""
    runStatus: str
    """State of a batch inference task: Queuing (waiting in the queue), Running, Done (finished, token counts are filled), Stopping (being stopped), Stopped, Failed (errorCode and errorReason are filled), Expired (ran out of time). Done, Stopped, Failed and Expired are final. 任务运行状态：Queuing（排队中）、Running（运行中）、Done（运行完成）、Stopping（运行终止中）、Stopped（运行终止）、Failed（运行失败）、Expired（运行超时）；Done、Stopped、Failed、Expired 为终态"""
    errorCode: NotRequired[int]
    """Business error code of the task, unrelated to the code of a refused call; only when runStatus is Failed. 任务的错误码（与接口返回的错误码无关），仅 runStatus 为 Failed 时返回"""
    errorReason: NotRequired[str]
    """Reason of the failure; only when runStatus is Failed. 错误原因，仅 runStatus 为 Failed 时返回"""
    inputBosUri: NotRequired[str]
    """BOS directory of the input. 数据输入 BOS 目录"""
    outputBosUri: NotRequired[str]
    """BOS directory of the output. 数据输出 BOS 目录"""
    outputDir: NotRequired[str]
    """Subdirectory of outputBosUri with the results of this task. outputBosUri 下存放本任务结果的子目录"""
    inputTokenUsage: NotRequired[int]
    """Input tokens of the rows that succeeded; only when runStatus is Done. 成功处理的输入总 token 数，仅 runStatus 为 Done 时返回"""
    outputTokenUsage: NotRequired[int]
    """Output tokens of the rows that succeeded; only when runStatus is Done. 成功处理的输出总 token 数，仅 runStatus 为 Done 时返回"""
    progress: NotRequired[int]
    """Rows processed so far: a count, not a percentage. 已处理的数据条数（不是百分比）"""
    dataFormat: NotRequired[Literal["default", "src_tgt", "role"] | str]
    """Layout of the input rows: default (rows with id and query), src_tgt (source and target columns, the layout of evaluation data sets), role (rows of role and content messages). 推理数据格式：default（每行含 id 和 query）、src_tgt（src、tgt 两列，即评估数据集格式）、role（role、content 对话格式）"""
    creator: NotRequired[str]
    """Account that made the task. 创建任务的账号"""
    createTime: NotRequired[str]
    """Creation time, e.g. 2024-03-05T07:43:48Z. 创建时间，例如 2024-03-05T07:43:48Z"""
    finishTime: NotRequired[str]
    """End time, e.g. 2024-03-05T07:43:48Z; the documentation does not state what it holds while the task runs. 结束时间，格式如 2024-03-05T07:43:48Z；任务运行中的取值官方文档未说明"""
    inputAfsUri: NotRequired[str]
    """Input in storage internal to Baidu; not documented. 百度内部存储（AFS）的输入地址，官方文档未说明"""
    outputAfsUri: NotRequired[str]
    """Output in storage internal to Baidu; not documented. 百度内部存储（AFS）的输出地址，官方文档未说明"""


class BatchInferenceTaskSummary(TypedDict):
    """One row of the list of batch inference tasks. 批量推理任务列表中的一项"""

    taskId: str
    """Id of a batch inference task. 批量推理任务 ID"""
    name: str
    """Task name. 任务名称"""
    description: str
    """Task description. 任务描述"""
    endpoint: NotRequired[str]
    """Preset service used; absent when a model version is used. 使用的预置服务 endpoint；使用模型版本时不返回"""
    modelId: NotRequired[str]
    """Id of the model version used (amv-...); absent when a preset service is used. 使用的模型版本 ID（amv- 开头）；使用预置服务时不返回"""
    inferenceParams: BatchInferenceParameters
    """Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交"""
    runStatus: str
    """State of a batch inference task: Queuing (waiting in the queue), Running, Done (finished, token counts are filled), Stopping (being stopped), Stopped, Failed (errorCode and errorReason are filled), Expired (ran out of time). Done, Stopped, Failed and Expired are final. 任务运行状态：Queuing（排队中）、Running（运行中）、Done（运行完成）、Stopping（运行终止中）、Stopped（运行终止）、Failed（运行失败）、Expired（运行超时）；Done、Stopped、Failed、Expired 为终态"""
    errorCode: NotRequired[int]
    """Business error code of the task; only when runStatus is Failed. 任务的错误码，仅 runStatus 为 Failed 时返回"""
    errorReason: NotRequired[str]
    """Reason of the failure; only when runStatus is Failed. 错误原因，仅 runStatus 为 Failed 时返回"""
    inputBosUri: NotRequired[str]
    """BOS directory of the input. 数据输入 BOS 目录"""
    outputBosUri: NotRequired[str]
    """BOS directory of the output. 数据输出 BOS 目录"""
    outputDir: NotRequired[str]
    """Subdirectory of outputBosUri with the results of this task. outputBosUri 下存放本任务结果的子目录"""
    inputTokenUsage: NotRequired[int]
    """Input tokens of the rows that succeeded. 成功处理的输入总 token 数"""
    outputTokenUsage: NotRequired[int]
    """Output tokens of the rows that succeeded. 成功处理的输出总 token 数"""
    progress: NotRequired[int]
    """Rows processed so far: a count, not a percentage. 已处理的数据条数（不是百分比）"""
    creator: NotRequired[str]
    """Account that made the task. 创建任务的账号"""
    createTime: NotRequired[str]
    """Creation time, e.g. 2024-03-05T07:43:48Z. 创建时间，例如 2024-03-05T07:43:48Z"""
    finishTime: NotRequired[str]
    """End time, e.g. 2024-03-05T07:43:48Z; the documentation does not state what it holds while the task runs. 结束时间，格式如 2024-03-05T07:43:48Z；任务运行中的取值官方文档未说明"""


class ComputeUnit(TypedDict):
    """A compute unit instance of the account. A single read also describes its end, its length and the unit of that length, whose names the documentation does not state. 账号下的算力单元实例。详情中还有到期时间、实例时长及其单位，字段名官方文档未说明"""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""
    region: Literal["bj", "bd", "sz", "gz", "yq", "global"] | str
    """Region: bj (Beijing), bd (Baoding), sz (Suzhou), gz (Guangzhou), yq (Yangquan), or global (not bound to one). Requests take bj and bd only. 资源地域：bj（北京）、bd（保定）、sz（苏州）、gz（广州）、yq（阳泉）、global（不限地域）；请求中仅支持 bj 和 bd"""
    status: str
    """State of a compute unit: Creating, CreateFailed, Running (in use), Releasing, Released, Reconfiguring (being resized), ReconfigureFailed (the resize did not happen), BillingChanging (the way it is paid is changing). CreateFailed and Released are final. 资源状态：Creating（创建中）、CreateFailed（创建失败）、Running（使用中）、Releasing（释放中）、Released（已释放）、Reconfiguring（变配中）、ReconfigureFailed（变配失败）、BillingChanging（计费变更中）；CreateFailed 和 Released 为终态"""
    type: Literal["cpu", "gpu-1", "gpu-2", "gpu-3", "gpu-4", "gpu-5", "gpu-6"] | str
    """Resource type: cpu, or one of the accelerator types gpu-1 to gpu-6. CreateService spells these types in another way. 资源类型：cpu 为 CPU，gpu-1 至 gpu-6 为加速卡 I 至 VI 型；与 CreateService 中的写法不同"""
    totalComputeUnits: NotRequired[int]
    """Units bought. In a list the name is inferred. 算力单元总数；列表中的字段名为推断"""
    usedComputeUnits: NotRequired[int]
    """Units in use. In a list the name is inferred. 已用算力单元数；列表中的字段名为推断"""
    paymentTiming: NotRequired[Literal["Prepaid", "Postpaid"] | str]
    """How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时）"""
    startTime: NotRequired[str]
    """Start; the name of the field is inferred. 开始时间（字段名为推断）"""
    releaseTime: NotRequired[str]
    """Planned release; only for post-paid instances that have one. 定时释放时间，仅设置了定时释放的后付费实例返回"""


class PackageResource(TypedDict):
    """A package: an amount of usage bought in advance. 量包，即预先购买的用量"""

    packageId: str
    """Id of a package. 量包 ID"""
    serviceName: str
    """Service family that a package is for. Language models (ernie-*, qianfan-agent-*, deepseek-*) are counted in thousand tokens, video generation (kling, vidu, minimax, qianfan-video) in points, search and chatFilePlus (the reading plug-in) in calls. 服务系列名称。语言模型（ernie-*、qianfan-agent-*、deepseek-*）按千 token 计，视频生成（kling、vidu、minimax、qianfan-video）按点数计，search 与 chatFilePlus（阅读助手插件）按次数计"""
    specification: str
    """Size as a decimal string, in the unit of the service family (thousand tokens, points or calls). 规格，十进制数字字符串，单位取决于服务系列（千 token、点数或次数）"""
    used: float
    """Used so far, in the same unit. 使用量，单位与规格相同"""
    status: Literal["Pending", "Active", "Exhausted", "Expired"] | str
    """State of a package: Pending (not in use yet), Active (in use), Exhausted (used up) or Expired. 量包状态：Pending（待使用）、Active（使用中）、Exhausted（已用尽）、Expired（已过期）"""
    startTime: NotRequired[str]
    """Start of validity. 生效时间"""
    expiredTime: NotRequired[str]
    """End of validity. 到期时间"""
    creator: NotRequired[str]
    """User account that bought it. 购买量包的用户账号"""


class ComputeUnitServiceInstance(TypedDict):
    """A compute unit instance that was bought for one service, counted in replicas. 为某个服务购买的算力单元实例，以副本数计"""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""
    paymentTiming: Literal["Prepaid", "Postpaid"] | str
    """How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时）"""
    replicasCount: int
    """Replicas in the instance. 算力单元实例包含的副本数量"""
    status: Literal["Creating", "Running", "Deleted"] | str
    """State of a compute unit instance of a service: Creating, Running (in use) or Deleted (expired). Deleted is final. 资源状态：Creating（创建中）、Running（使用中）、Deleted（已过期）；Deleted 为终态"""
    startTime: NotRequired[str]
    """Start; empty while status is Creating. 开始时间；status 为 Creating 时为空"""
    expiredTime: NotRequired[str]
    """End. 到期时间"""


class TpmInstance(TypedDict):
    """A TPM quota instance: throughput bought for one preset model. TPM 配额实例，即为一个预置模型购买的吞吐量"""

    instanceId: NotRequired[str]
    """Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回"""
    model: NotRequired[str]
    """Model version; may be absent. 模型版本，可能不返回"""
    paymentTiming: NotRequired[Literal["Prepaid", "Postpaid"] | str]
    """How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时）"""
    rpm: NotRequired[int]
    """Requests per minute bought (33 per unit). 已购的每分钟请求数，每份 33"""
    tpm: NotRequired[int]
    """Tokens per minute bought (10000 per unit). 已购的每分钟 token 数，每份 10000"""
    status: NotRequired[Literal["Creating", "Running", "Stopped"] | str]
    """State of TPM quota: Creating, Running (in use) or Stopped (expired). 资源状态：Creating（创建中）、Running（使用中）、Stopped（已过期）"""
    startTime: NotRequired[str]
    """Start, e.g. 2024-02-26T10:00:00Z. 开始时间，例如 2024-02-26T10:00:00Z"""
    expiredTime: NotRequired[str]
    """End; `-` for post-paid quota without an end, which is not a date. 到期时间；没有到期时间的后付费配额为 -，不是日期"""


class ComputeUnitReservation(TypedDict):
    """The time bought. Needed when paymentTiming is Prepaid; not for Postpaid. 购买时长信息，paymentTiming 为 Prepaid 时必填，Postpaid 时不填"""

    reservationTimeUnit: Literal["Month"] | str
    """Unit of reservationLength. The official SDK also knows Hour, which the documentation does not list. 时间单位；官方 SDK 中还有 Hour，官方文档未列出"""
    reservationLength: int
    """Months bought. 购买时长（月）"""
    autoRenew: NotRequired[bool]
    """Whether it is renewed, and paid again, at the end of each term. The name of the field is inferred. 是否自动续费（到期后自动续费并扣款）；字段名为推断"""
    autoRenewTimeUnit: NotRequired[Literal["Month"] | str]
    """Unit of autoRenewTime. Name as in CreateAutoRenewRules. 自动续费周期的时间单位，字段名同 CreateAutoRenewRules"""
    autoRenewTime: NotRequired[int]
    """Months per renewal. Name as in CreateAutoRenewRules. 每次自动续费的时长（月），字段名同 CreateAutoRenewRules"""


class ComputeUnitBilling(TypedDict):
    """How compute units are paid. 订单、计费相关参数"""

    paymentTiming: Literal["Prepaid", "Postpaid"] | str
    """How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时）"""
    reservation: NotRequired[ComputeUnitReservation]
    """The time bought. Needed when paymentTiming is Prepaid; not for Postpaid. 购买时长信息，paymentTiming 为 Prepaid 时必填，Postpaid 时不填"""
    releaseTime: NotRequired[str]
    """When the instance is released by itself; only when paymentTiming is Postpaid. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented. 定时释放时间，仅 paymentTiming 为 Postpaid 时可用；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明"""


class ComputeUnitOrder(TypedDict):
    """What an order of compute units gave. 算力单元下单结果"""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""
    orderId: NotRequired[str]
    """Order id. Documented for ResizeComputeUnit only: a purchase may lack it. 订单 ID；官方文档仅在 ResizeComputeUnit 中列出，购买接口可能不返回"""


class DataCleaningStep(TypedDict):
    """One operator with its arguments. 一个清洗算子及其参数"""

    name: str
    """An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_<stage>. 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_<阶段>"""
    args: DataCleaningStepArgs
    """Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through. 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交"""


class DataCleaningStepArgs(TypedDict):
    """Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through. 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交"""

    number_words_min_cutoff: NotRequired[float]
    """filter_check_number_words: fewest words of a document that is kept, e.g. 1. filter_check_number_words：保留文档的最少词数，例如 1"""
    number_words_max_cutoff: NotRequired[float]
    """filter_check_number_words: most words of a document that is kept, e.g. 10000. filter_check_number_words：保留文档的最多词数，例如 10000"""
    word_repetition_max_cutoff: NotRequired[float]
    """filter_check_word_repetition_removal: documents above this rate of repeated words are dropped, e.g. 0.96. filter_check_word_repetition_removal：词重复率上限，超过则过滤，例如 0.96"""
    default_character_repetition_max_cutoff: NotRequired[float]
    """filter_check_character_repetition_removal: documents above this rate of repeated characters are dropped, e.g. 0.2; mind the prefix default_. filter_check_character_repetition_removal：字重复率上限，超过则过滤，例如 0.2；注意键名前缀 default_"""
    special_characters_max_cutoff: NotRequired[float]
    """filter_check_special_characters: documents above this share of special characters are dropped, e.g. 0.3. filter_check_special_characters：特殊字符率上限，超过则过滤，例如 0.3"""
    flagged_words_max_cutoff: NotRequired[float]
    """filter_check_flagged_words: documents above this share of flagged (adult, violent) words are dropped, e.g. 0.5. filter_check_flagged_words：色情暴力词率上限，超过则过滤，例如 0.5"""
    lang_id_min_cutoff: NotRequired[float]
    """filter_check_lang_id: documents below this probability of their language are dropped, e.g. 0.5. filter_check_lang_id：语言概率下限，低于则过滤，例如 0.5"""
    perplexity_max_cutoff: NotRequired[float]
    """filter_check_perplexity: documents above this perplexity are dropped, e.g. 1110. filter_check_perplexity：困惑度上限，超过则过滤，例如 1110"""
    distance: NotRequired[float]
    """deduplication_simhash: documents within this simhash distance are near duplicates, e.g. 4. deduplication_simhash：simhash 距离，在此距离内视为重复，例如 4"""


class DataCleaningPipeline(TypedDict):
    """Operators by stage. A stage that is not wanted is left out or an empty list. 各阶段的清洗算子；不需要的阶段不填或填空列表"""

    clean: NotRequired[list[DataCleaningStep]]
    """Repair of odd characters. 异常清洗"""
    filter: NotRequired[list[DataCleaningStep]]
    """Filter: documents are dropped by measures. 过滤"""
    deduplication: NotRequired[list[DataCleaningStep]]
    """Deduplication: near duplicates are dropped. 去重"""
    desensitization: NotRequired[list[DataCleaningStep]]
    """Masking of personal data. 去隐私"""


class DatasetVersion(TypedDict):
    """One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names. 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）"""

    datasetId: str
    """Id of a data set (dg-...), the named container of its versions. 数据集 ID（dg- 开头）"""
    versionId: str
    """Id of a data set version (ds-...). The version holds the data, not the data set. 数据集版本 ID（ds- 开头），数据保存在版本中"""
    versionNumber: int
    """Number of the version. 数据集版本序号"""
    datasetName: str
    """Name of the data set. 数据集名称"""
    dataFormat: str
    """Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response）"""
    description: NotRequired[str]
    """Description of the version. 版本描述"""
    storageType: NotRequired[Literal["BOS", "sysStorage"] | str]
    """Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写"""
    storagePath: NotRequired[str]
    """BOS path; only when storageType is BOS. 存储路径，仅 storageType 为 BOS 时返回"""
    creator: NotRequired[str]
    """Who created the version. 创建人"""
    importStatus: NotRequired[Literal["Created", "Importing", "ImportFinished", "ImportFailed"] | str]
    """State of the last import; only DescribeDatasetVersion answers it, and its name is DescribeImportTask's. 导入状态，仅 DescribeDatasetVersion 返回，名称取自 DescribeImportTask"""
    publishStatus: NotRequired[Literal["Unpublished", "Publishing", "Published", "PublishFailed"] | str]
    """State of publishing; only DescribeDatasetVersion answers it, and its name is inferred from the filter publishStatusList. 发布状态，仅 DescribeDatasetVersion 返回，名称由筛选条件 publishStatusList 推断"""


class DataCleaningStageResult(TypedDict):
    """What one stage did. 单个阶段的清洗结果"""

    status: NotRequired[str]
    """Success is the one documented value. 状态，已知取值为 Success"""
    operator_count: NotRequired[int]
    """Operators that ran. 执行的算子数"""
    entity_match_count: NotRequired[int]
    """Samples that matched. 命中的样本数"""
    each_operator_result: NotRequired[list[DataCleaningStageResultEachOperatorResultItem]]
    """What each operator did. 各算子的结果"""


class DataCleaningStageResultEachOperatorResultItem(TypedDict):
    """DataCleaningStageResultEachOperatorResultItem."""

    name: NotRequired[str]
    """An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_<stage>. 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_<阶段>"""
    remaining_count: NotRequired[int]
    """Samples kept. 保留的样本数"""
    drop_count: NotRequired[int]
    """Samples dropped. 丢弃的样本数"""


class DataCleaningOutcome(TypedDict):
    """Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through. 清洗结果；旧版清洗另有计数字段，原样返回"""

    pipeline_stage_result: NotRequired[DataCleaningOutcomePipelineStageResult | None]
    """What each stage did; null while there is nothing, and in lists. 各阶段的结果；尚无结果时以及在列表中为 null"""
    export_entity_num: NotRequired[int]
    """Samples written. 写入的样本数"""
    remaining_entity: NotRequired[int]
    """Samples left. 剩余的样本数"""
    unprocessed_entity: NotRequired[int]
    """Samples not processed. 未处理的样本数"""
    failReason: NotRequired[str]
    """Why it failed; empty otherwise. 失败原因，未失败时为空"""
    pauseReason: NotRequired[str]
    """Why it paused; empty otherwise. 暂停原因，未暂停时为空"""


class DataCleaningOutcomePipelineStageResult(TypedDict):
    """What each stage did; null while there is nothing, and in lists. 各阶段的结果；尚无结果时以及在列表中为 null"""

    clean: NotRequired[DataCleaningStageResult]
    """What one stage did. 单个阶段的清洗结果"""
    filter: NotRequired[DataCleaningStageResult]
    """What one stage did. 单个阶段的清洗结果"""
    deduplication: NotRequired[DataCleaningStageResult]
    """What one stage did. 单个阶段的清洗结果"""
    desensitization: NotRequired[DataCleaningStageResult]
    """What one stage did. 单个阶段的清洗结果"""


class DataCleaningTask(TypedDict):
    """One cleaning task. The documentation states some fields only; the others are those of the official SDK. 一个数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK"""

    id: NotRequired[int | str]
    """Number of the task; deprecated in favour of etlTaskId. It can repeat the etlId that was sent. 任务序号，已由 etlTaskId 取代；可能与传入的 etlId 相同"""
    etlTaskId: str
    """Id of a cleaning task (task-...). Older ids were integers. 清洗任务 ID（task- 开头），早期为整数"""
    userId: NotRequired[int | str]
    """Number of the user. 用户 ID"""
    sourceDatasetId: NotRequired[int | str]
    """Version that is cleaned, in its older form, an integer. 清洗前的源数据集版本 ID（旧的整数形式）"""
    sourceDatasetStrId: NotRequired[str]
    """Version that is cleaned (ds-...). 清洗前的源数据集版本 ID（ds- 开头）"""
    destDatasetStrId: NotRequired[str]
    """Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）"""
    sourceDatasetName: NotRequired[str]
    """Name of the data set and version that is cleaned, e.g. name-V1. 清洗前的源数据集名称（含版本），如 name-V1"""
    destDatasetName: NotRequired[str]
    """Name of the data set and version that receives the result. 清洗后的目标数据集名称（含版本）"""
    taskId: NotRequired[int | str]
    """Internal number of the task. 内部任务编号"""
    entityCount: NotRequired[int]
    """Samples in the version that is cleaned. 源数据集的样本数"""
    entityType: NotRequired[int]
    """Kind of the samples, 2. 样本类型，为 2"""
    operationsV2: NotRequired[DataCleaningPipeline]
    """Operators as requested, with a save_pipeline_<stage> step at the end of each stage. 请求的清洗算子，每个阶段末尾另有 save_pipeline_<阶段>"""
    result: NotRequired[DataCleaningOutcome]
    """Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through. 清洗结果；旧版清洗另有计数字段，原样返回"""
    processStatus: NotRequired[int]
    """State of a cleaning task: 0 no task, 1 cleaning, 2 finished, 3 interrupted, 4 failed, 5 paused; 2, 3 and 4 are final. Known from the official SDK only. 清洗任务状态：0 无任务，1 清洗中，2 完成，3 中断，4 失败，5 暂停；2、3、4 为终态。取值仅见于 官方 SDK"""
    status: NotRequired[int]
    """A second number, such as 0; the documentation does not state its meaning. The state is processStatus. 另一个数值（如 0），含义官方文档未说明；任务状态见 processStatus"""
    creatorName: NotRequired[str]
    """Who created the task. 创建人"""
    createTime: NotRequired[str]
    """Creation time with offset, e.g. 2023-11-06T14:31:03+08:00. 创建时间，含时区，例如 2023-11-06T14:31:03+08:00"""
    finishTime: NotRequired[str]
    """End with offset, e.g. 2023-11-06T14:32:11+08:00. 完成时间，含时区，例如 2023-11-06T14:32:11+08:00"""
    startTime: NotRequired[str]
    """Start, YYYY-MM-DD hh:mm:ss without a zone. 开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区"""
    endTime: NotRequired[str]
    """End, YYYY-MM-DD hh:mm:ss without a zone. 结束时间，格式 YYYY-MM-DD hh:mm:ss，不含时区"""
    modifyTime: NotRequired[str]
    """Last change, YYYY-MM-DD hh:mm:ss without a zone. 修改时间，格式 YYYY-MM-DD hh:mm:ss，不含时区"""
    remainingEntity: NotRequired[int]
    """Samples left. 剩余的样本数"""
    etlResult: NotRequired[str]
    """Outcome as text; may be empty. 清洗结果文本，可能为空"""
    exceptionResult: NotRequired[str]
    """Error text; may be empty. 异常信息，可能为空"""
    logPath: NotRequired[str]
    """Path of the log. 日志路径"""


class DataCleaningTaskSummary(TypedDict):
    """One cleaning task in the list. The documentation states some fields only; the others are those of the official SDK. 列表中的数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK"""

    etlId: NotRequired[int | str]
    """Number of the task; deprecated in favour of etlStrId. 清洗任务序号，已由 etlStrId 取代"""
    etlStrId: str
    """Id of the task (task-...); may be a number in a string. 清洗任务 ID（task- 开头），可能为数字字符串"""
    startTime: str
    """Start, YYYY-MM-DD hh:mm:ss without a zone. 开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区"""
    sourceDatasetName: str
    """Name of the data set and version that is cleaned. 清洗前的源数据集名称（含版本）"""
    destDatasetName: str
    """Name of the data set and version that receives the result. 清洗后的目标数据集名称（含版本）"""
    operatorNameList: list[str]
    """Operators used. 清洗使用的算子"""
    sourceDatasetStrId: NotRequired[str]
    """Version that is cleaned (ds-...). 清洗前的源数据集版本 ID（ds- 开头）"""
    destDatasetStrId: NotRequired[str]
    """Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）"""
    entityCount: NotRequired[int]
    """Samples in the version that is cleaned. 源数据集的样本数"""
    entityType: NotRequired[int]
    """Kind of the samples, 2. 样本类型，为 2"""
    result: NotRequired[DataCleaningOutcome]
    """Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through. 清洗结果；旧版清洗另有计数字段，原样返回"""
    processStatus: NotRequired[int]
    """State of a cleaning task: 0 no task, 1 cleaning, 2 finished, 3 interrupted, 4 failed, 5 paused; 2, 3 and 4 are final. Known from the official SDK only. 清洗任务状态：0 无任务，1 清洗中，2 完成，3 中断，4 失败，5 暂停；2、3、4 为终态。取值仅见于 官方 SDK"""
    status: NotRequired[int]
    """A second number; the documentation does not state its meaning. The state is processStatus. 含义官方文档未说明；任务状态见 processStatus"""
    errCode: NotRequired[int]
    """Error code, 0 when there is none. 错误码，无错误时为 0"""
    errMsg: NotRequired[str]
    """Error text. 错误信息"""
    createTime: NotRequired[str]
    """Creation time; lists may show 0001-01-01T00:00:00Z, which means not filled in. 创建时间；列表中可能为 0001-01-01T00:00:00Z（未填写）"""
    finishTime: NotRequired[str]
    """End; lists may show 0001-01-01T00:00:00Z, which means not filled in. 完成时间；列表中可能为 0001-01-01T00:00:00Z（未填写）"""
    modifyTime: NotRequired[str]
    """Last change; lists may show 0001-01-01T00:00:00Z, which means not filled in. 修改时间；列表中可能为 0001-01-01T00:00:00Z（未填写）"""


class DatasetSampleLabel(TypedDict):
    """A label of a text-to-image sample. 文生图样本的标签"""

    label_id: NotRequired[str]
    """Id of the label, 24 hex digits. 标签 ID，24 位十六进制"""
    name: NotRequired[str]
    """Name of the label. 标签名称"""
    color: NotRequired[str]
    """Colour, e.g. #1A73E8. 标签颜色，如 #1A73E8"""


class DatasetSample(TypedDict):
    """One sample. It holds no text: the content is behind url. 一个样本。样本内容不在此返回，需通过 url 下载"""

    id: str
    """Id of one sample of a data set version. 样本 ID"""
    name: NotRequired[str]
    """Name; may be empty. 样本名称，可能为空"""
    labels: NotRequired[list[DatasetSampleLabel]]
    """Labels of the sample. 样本的标签"""
    url: NotRequired[str]
    """Link to the content of the sample. 样本内容的下载地址"""
    memorySize: NotRequired[float]
    """Size, presumably in MB. 样本大小，单位推断为 MB"""
    isEncrypted: NotRequired[bool]
    """Whether the content is encrypted. 是否加密"""
    textExtra: NotRequired[DatasetSampleTextExtra]
    """Measures of the text. 文本特征"""


class DatasetSampleTextExtra(TypedDict):
    """Measures of the text. 文本特征"""

    domainType: NotRequired[str]
    """Domain of the text. 领域类型"""
    taskType: NotRequired[str]
    """Kind of task. 任务类型"""
    wordNum: NotRequired[float]
    """Number of words. 词数"""
    repetitiveCharRatio: NotRequired[float]
    """Share of repeated characters. 重复字符率"""
    specialCharRatio: NotRequired[float]
    """Share of special characters. 特殊字符率"""
    flaggedWordRatio: NotRequired[float]
    """Share of flagged words. 色情暴力词率"""
    langProb: NotRequired[float]
    """Probability of the language. 语言概率"""
    perplexity: NotRequired[float]
    """Perplexity. 困惑度"""


class DatasetExportTask(TypedDict):
    """One export of a data set version. Three of the ten documented fields, startTime, finishTime and downloadUrl, have inferred names. 数据集版本导出任务；startTime、finishTime、downloadUrl 的字段名为推断"""

    storageType: Literal["BOS", "sysStorage"] | str
    """Where it was exported to: BOS or sysStorage. 导出位置的存储类型：BOS 或 sysStorage"""
    storagePath: NotRequired[str]
    """Full path of the exported file, e.g. bos:/bucketName/some/path/exportFileName.zip. 导出文件的完整路径，例如 bos:/bucketName/some/path/exportFileName.zip"""
    sizeMB: float
    """Size in MB, e.g. 0.01. 数据大小，单位 MB，例如 0.01"""
    sampleCount: int
    """Number of samples. 样本数"""
    exportStatus: Literal["Exporting", "ExportFinished", "ExportFailed"] | str
    """State of an export: Exporting, ExportFinished, ExportFailed. The last two are final. 导出状态：Exporting（导出中）、ExportFinished（导出完成）、ExportFailed（导出失败）；后两种为终态"""
    progress: str
    """Progress: a percent string (XX %) while exporting, 100% when finished, 0 when failed. 导出进度：导出中为百分数字符串（XX %），完成为 100%，失败为 0"""
    creator: str
    """Who started the export. 导出任务操作人"""
    startTime: NotRequired[str]
    """Start, YYYY-MM-DD hh:mm:ss without a zone. 导出开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区"""
    finishTime: NotRequired[str]
    """End, YYYY-MM-DD hh:mm:ss without a zone. 导出完成时间，格式 YYYY-MM-DD hh:mm:ss，不含时区"""
    downloadUrl: NotRequired[str]
    """Download link of the exported zip. The name of the field is that of the older call. 导出文件的下载地址，字段名取自旧版接口"""


class DatasetImportTask(TypedDict):
    """One import of files into a data set version. 一次数据集版本导入"""

    versionId: str
    """Id of a data set version (ds-...). The version holds the data, not the data set. 数据集版本 ID（ds- 开头），数据保存在版本中"""
    importStatus: Literal["Created", "Importing", "ImportFinished", "ImportFailed"] | str
    """State of the import: Importing, ImportFinished or ImportFailed. 导入状态：Importing、ImportFinished 或 ImportFailed"""
    progress: str
    """Progress: a percent string (XX %) while importing, 100% when finished, 0 when failed. 导入进度：导入中为百分数字符串（XX %），完成为 100%，失败为 0"""
    sizeMB: float
    """Size in MB, e.g. 0.01. 数据大小，单位 MB，例如 0.01"""
    sampleCount: int
    """Number of samples. 样本数"""
    creator: str
    """Who started the import. 导入任务操作人"""
    startTime: str
    """Start, YYYY-MM-DD hh:mm:ss without a zone. 导入开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区"""
    finishTime: NotRequired[str]
    """End, YYYY-MM-DD hh:mm:ss without a zone; empty while the import is unfinished. 导入完成时间，格式 YYYY-MM-DD hh:mm:ss，不含时区；未完成时为空"""
    errDownloadUrl: NotRequired[str]
    """Link to the list of import errors; may be empty. The documentation does not state how long it lives. 导入错误列表的下载地址，可能为空；有效期官方文档未说明"""


class DataAugmentationTask(TypedDict):
    """One augmentation task. More fields exist, among them the creation time and whether prompts and responses are generated; the documentation does not state their names. 数据增强任务（创建时间、是否开启 Prompt/Response 生成等字段的字段名官方文档未说明，尚未收录）"""

    taskId: str
    """Id of an augmentation task (task-...). 增强任务 ID（task- 开头）"""
    taskName: str
    """Name of the task. 增强任务名称"""
    status: Literal["Running", "Stopped", "Succeeded", "Failed"] | str
    """State of an augmentation task: Running, Stopped (ended before it finished; no call does that), Succeeded, Failed. The last three are final. 增强任务状态：Running（运行中）、Stopped（提前停止，没有对应的接口）、Succeeded（成功）、Failed（失败）；后三种为终态"""
    taskType: NotRequired[Literal["text"] | str]
    """Kind of task; text is the only value named. 增强任务类型，目前只有 text"""
    srcDatasetVersionId: NotRequired[str]
    """Version that is augmented (ds-...). 增强前的源数据集版本 ID（ds- 开头）"""
    dstDatasetVersionId: NotRequired[str]
    """Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）"""
    creator: NotRequired[str]
    """Who created the task. 创建人"""
    promptModel: NotRequired[str]
    """Model that generates the prompts; only when prompts are generated. 用于 Prompt 生成的模型，仅开启 Prompt 生成时返回"""
    promptContext: NotRequired[str]
    """Business context; only when prompts are generated. 业务场景描述，仅开启 Prompt 生成时返回"""


class EvaluationModelObject(TypedDict):
    """One model version to evaluate. It also takes inference parameters and a flag for the baseline of a comparison, whose names the documentation does not state. 一个待评估的模型版本；还支持推理参数与基准标记，官方文档未说明字段名"""

    modelId: NotRequired[str]
    """Id of a model version. 模型版本 ID"""
    promptTemplate: NotRequired[str]
    """Prompt put around every row; must contain {input}. 推理 Prompt，需包含 {input}"""


class EvaluationModelConfig(TypedDict):
    """Model versions to evaluate, and the data set they answer. The documentation does not state the name of the BOS path for storageType BOS. 评估模型配置信息，包括待评估的模型版本与所用数据集；storageType 为 BOS 时的存储路径字段官方文档未说明字段名"""

    versionId: NotRequired[str]
    """Data set version that the models answer (ds-...). Needed when evalObjectType is model. 评估数据集版本的 ID（ds- 开头），evalObjectType 为 model 时必填"""
    storageType: NotRequired[Literal["sysStorage", "BOS"] | str]
    """Where the answers of the models are kept. 推理结果集存储类型"""
    evalModelConfigList: NotRequired[list[EvaluationModelObject]]
    """The model versions, one entry each. 待评估的模型版本列表"""


class EvaluationObjectConfig(TypedDict):
    """The objects to evaluate: at most 5, all of the same kind. 评估对象配置信息，最多 5 个，且须为同一类型"""

    evalModelConfig: NotRequired[EvaluationModelConfig]
    """Model versions to evaluate. Needed when evalObjectType is model. 评估模型配置信息，evalObjectType 为 model 时必填"""
    evalInferDatasetConfig: NotRequired[dict[str, Any]]
    """Result sets to evaluate: a list of them, whose field names the documentation does not state. Needed when evalObjectType is inferDataset. 推理结果集配置信息，其字段官方文档未说明字段名；evalObjectType 为 inferDataset 时必填"""


class EvaluationJudgeConfig(TypedDict):
    """The judge model; its calls are charged. More fields exist, whose names the documentation does not state. 裁判员模型配置，其调用会产生费用；其余字段官方文档未说明字段名"""

    apiName: NotRequired[str]
    """Name of the judge model, e.g. ERNIE-3.5-8K. 裁判员模型名称，例如 ERNIE-3.5-8K"""


class EvaluationConfig(TypedDict):
    """How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names. 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名"""

    evalMode: Literal["rule", "model", "manual", "rule,model"] | str
    """How it is evaluated: rule (accuracy and similarity), model (by a judge model), manual (by people), or rule,model (rules and judge, one string with a comma). 评估模式：rule（基于规则，即准确率和相似度）、model（裁判员模型）、manual（人工评估）、rule,model（基于规则和裁判员模型，以逗号连接的一个字符串）"""
    autoModelEvalConfig: NotRequired[EvaluationJudgeConfig]
    """Judge model. Needed when evalMode contains model. 裁判员模型配置，evalMode 包含 model 时必填"""


class EvaluationExportTask(TypedDict):
    """An export of evaluation results. The documentation does not state the name of the path field for storageType BOS. 评估结果导出任务；storageType 为 BOS 时的存储路径字段官方文档未说明字段名"""

    taskId: str
    """Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID"""
    evalId: str
    """Id of an evaluation task. 评估任务 ID"""
    exportContent: list[Literal["prompt", "prediction", "completion", "metrics", "system"] | str]
    """What is exported. 导出内容"""
    state: Literal["Queued", "Running", "Failed", "Succeeded"] | str
    """State of an export task: Queued, Running, Failed or Succeeded; the last two are final. 导出任务状态：Queued（排队中）、Running（导出中）、Failed（失败）、Succeeded（成功）；后两种为终态"""
    storageType: Literal["sysStorage", "BOS"] | str
    """Where files are kept: sysStorage (storage of the platform) or BOS (the caller's own object storage). 存储类型：sysStorage（平台存储）、BOS（用户自己的对象存储）"""
    downloadUrl: NotRequired[str]
    """Download link; only when storageType is sysStorage. The name is that of the older V1 interface; how long the link lives is not documented. 下载链接，仅 storageType 为 sysStorage 时返回；字段名取自旧版 V1 接口，有效期官方文档未说明"""


class EvaluationTask(TypedDict):
    """An evaluation task. The documentation does not state the names of the fields after the state. 评估任务（状态之后的字段官方文档未说明字段名，尚未收录）"""

    taskId: str
    """Id of an evaluation task. 评估任务 ID"""
    taskName: str
    """Task name. 评估任务名称"""
    description: str
    """Task description. 评估任务描述"""
    evalType: Literal["auto", "manual"] | str
    """Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估）"""
    state: str
    """State of an evaluation task: Queued (submitted, waiting), Running, RunningWithManualBegin (people may annotate now), RunningWithMetricsCalculating (annotation is done, metrics are computed), Successed (everything was evaluated; spelled like this), Stopping, Failed (some or all objects failed), Stopped. Successed, Failed and Stopped are final. 评估任务状态：Queued（任务已提交，待调度）、Running（任务已调度，执行中）、RunningWithManualBegin（运行中，可人工标注）、RunningWithMetricsCalculating（指标计算中）、Successed（全部评估成功，官方拼写如此）、Stopping（停止中）、Failed（部分或全部失败）、Stopped（已全部停止）；Successed、Failed、Stopped 为终态"""


class EvaluationDimensionScores(TypedDict):
    """How people scored one dimension. 人工评估中一个维度的分值分布"""

    dimension: NotRequired[str]
    """Name of the dimension. 评估维度"""
    scoreDistribution: NotRequired[dict[str, int]]
    """Number of rows per score. 各分值的数据条数"""


class EvaluationScores(TypedDict):
    """Scores of one object; which ones are present depends on the evaluation mode. The documentation does not state their names: the names are those of the older V1 interface. Shares and similarities go from 0 to 1. 评估指标，返回哪些取决于评估模式；字段名官方文档未说明，取自旧版 V1 接口；比例与相似度取值 0~1"""

    accuracy: NotRequired[float]
    """Rules: accuracy. 基于规则：准确率"""
    f1Score: NotRequired[float]
    """Rules: F1 score. 基于规则：F1"""
    rouge_1: NotRequired[float]
    """Rules: ROUGE-1 similarity. 基于规则：ROUGE-1 相似度"""
    rouge_2: NotRequired[float]
    """Rules: ROUGE-2 similarity. 基于规则：ROUGE-2 相似度"""
    rouge_l: NotRequired[float]
    """Rules: ROUGE-L similarity. 基于规则：ROUGE-L 相似度"""
    bleu4: NotRequired[float]
    """Rules: BLEU-4 similarity. 基于规则：BLEU-4 相似度"""
    avgJudgeScore: NotRequired[float]
    """Judge model: mean score. 裁判员打分：均值"""
    stdJudgeScore: NotRequired[float]
    """Judge model: standard deviation of the scores. 裁判员打分：标准差"""
    medianJudgeScore: NotRequired[float]
    """Judge model: median score. 裁判员打分：中位数"""
    scoreDistribution: NotRequired[dict[str, int]]
    """Judge model: number of rows per score; -1 presumably stands for rows without a score. 裁判员打分：各分值的数据条数，-1 推断为未打分"""
    manualAvgScore: NotRequired[float]
    """People: mean score. 人工评估：平均分"""
    goodCaseProportion: NotRequired[float]
    """People: share of good cases. 人工评估：good case 占比"""
    subjectiveImpression: NotRequired[str]
    """People: overall impression. 人工评估：主观印象"""
    manualScoreDistribution: NotRequired[list[EvaluationDimensionScores]]
    """People: distribution of the scores, one entry per dimension. 人工评估：各维度的分值分布"""


class EvaluationReport(TypedDict):
    """How one of the evaluated objects did. 一个评估对象的评估结果"""

    taskId: str
    """Id of an evaluation task. 评估任务 ID"""
    taskName: str
    """Task name. 评估任务名称"""
    modelId: NotRequired[str]
    """Id of a model version. 模型版本 ID"""
    inferDatasetId: NotRequired[str]
    """Result set used for this object. 推理结果集 ID"""
    evalObjectType: Literal["model", "inferDataset"] | str
    """What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集）"""
    evalMode: Literal["rule", "model", "manual", "rule,model"] | str
    """How it is evaluated: rule (accuracy and similarity), model (by a judge model), manual (by people), or rule,model (rules and judge, one string with a comma). 评估模式：rule（基于规则，即准确率和相似度）、model（裁判员模型）、manual（人工评估）、rule,model（基于规则和裁判员模型，以逗号连接的一个字符串）"""
    effectMetric: NotRequired[EvaluationScores]
    """Scores of one object; which ones are present depends on the evaluation mode. The documentation does not state their names: the names are those of the older V1 interface. Shares and similarities go from 0 to 1. 评估指标，返回哪些取决于评估模式；字段名官方文档未说明，取自旧版 V1 接口；比例与相似度取值 0~1"""


class EvaluationTaskSummary(TypedDict):
    """One row of the list of evaluation tasks. Its fields are inferred from a single task. 评估任务列表项（字段依据任务详情推断）"""

    taskId: NotRequired[str]
    """Id of an evaluation task. 评估任务 ID"""
    taskName: NotRequired[str]
    """Task name. 评估任务名称"""
    description: NotRequired[str]
    """Task description. 评估任务描述"""
    evalType: NotRequired[Literal["auto", "manual"] | str]
    """Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估）"""
    state: NotRequired[str]
    """State of an evaluation task: Queued (submitted, waiting), Running, RunningWithManualBegin (people may annotate now), RunningWithMetricsCalculating (annotation is done, metrics are computed), Successed (everything was evaluated; spelled like this), Stopping, Failed (some or all objects failed), Stopped. Successed, Failed and Stopped are final. 评估任务状态：Queued（任务已提交，待调度）、Running（任务已调度，执行中）、RunningWithManualBegin（运行中，可人工标注）、RunningWithMetricsCalculating（指标计算中）、Successed（全部评估成功，官方拼写如此）、Stopping（停止中）、Failed（部分或全部失败）、Stopped（已全部停止）；Successed、Failed、Stopped 为终态"""


class FineTuningHyperParameters(TypedDict):
    """Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through. 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交"""

    epoch: NotRequired[int]
    """Passes over the data set. Range: 1 to 50; default 3. 迭代轮次，取值 1~50，默认 3"""
    learningRate: NotRequired[float]
    """Learning rate. Range: FullFineTuning: 1e-07 to 0.01, default 3e-05; LoRA, LoRA-GA: 1e-06 to 0.001, default 0.0003. 学习率。FullFineTuning：1e-7~0.01，默认 3e-5；LoRA、LoRA-GA：1e-6~0.001，默认 3e-4"""
    maxSeqLen: NotRequired[int]
    """Sequence length. Range: FullFineTuning, LoRA: 512, 1024, 2048, 4096, 8192; LoRA-GA: 4096, 8192; default 4096. 序列长度。FullFineTuning、LoRA 可选 512、1024、2048、4096、8192；LoRA-GA 可选 4096、8192；默认 4096"""
    loggingSteps: NotRequired[int]
    """Log every n steps (fixed at 1 for this model). Default 1. 保存日志间隔（Step），该模型固定为 1，默认 1"""
    warmupRatio: NotRequired[float]
    """Share of steps spent warming up. Range: 0.01 to 0.5; default 0.1. 预热比例，取值 0.01~0.5，默认 0.1"""
    weightDecay: NotRequired[float]
    """Weight decay. Range: 0.0001 to 0.1; default 0.01. 正则化系数（Weight Decay），取值 0.0001~0.1，默认 0.01"""
    globalBatchSize: NotRequired[int]
    """Samples per update; step 4 (FullFineTuning), 8 (LoRA; 4 advised at maxSeqLen 8192), 4 (LoRA-GA; 8 advised at 8192). Range: 1 to 10000; default 16. 全局批大小，即每次迭代使用的样本数，取值 1~10000，默认 16；步长：FullFineTuning 为 4，LoRA 为 8（maxSeqLen 为 8192 时建议 4），LoRA-GA 为 4（maxSeqLen 为 8192 时建议 8）"""
    pseudoSamplingProb: NotRequired[float]
    """Probability of joining samples into pseudo multi-turn data. Range: 0 to 1; default 0. 伪多轮概率，取值 0~1，默认 0"""
    checkpointSaveStrategy: NotRequired[Literal["step", "epoch"] | str]
    """When checkpoints are saved. Default step. Checkpoint 保存策略，默认 step"""
    seed: NotRequired[int]
    """Random seed. Range: 1 to 2147480000; default 42. 随机种子，取值 1~2147480000，默认 42"""
    lrSchedulerType: NotRequired[Literal["linear", "cosine", "polynomial", "constant", "constant_with_warmup"] | str]
    """Learning-rate schedule. Default linear. 学习率调整策略，默认 linear"""
    numCycles: NotRequired[float]
    """Cycles of the cosine schedule. Range: 0.1 to 0.5; default 0.5. cosine 策略的波形数量，取值 0.1~0.5，默认 0.5"""
    lrEnd: NotRequired[float]
    """Final rate of the polynomial schedule. Range: 1e-08 to 1e-06; default 1e-07. polynomial 策略的末端学习率，取值 1e-8~1e-6，默认 1e-7"""
    power: NotRequired[float]
    """Power of the polynomial schedule. Range: 1 to 3; default 1. polynomial 策略的幂次，取值 1~3，默认 1"""
    checkpointCount: NotRequired[int]
    """Number of checkpoints kept. Range: 1 to 10; default 1. Checkpoint 保存个数，取值 1~10，默认 1"""
    saveStep: NotRequired[int]
    """Save a checkpoint every n steps. Range: 1 to 50000; default 64. Only used when checkpointSaveStrategy is step. Checkpoint 保存间隔数（Step），取值 1~50000，默认 64；仅 checkpointSaveStrategy 为 step 时有效"""
    validationStep: NotRequired[int]
    """Validate every n steps. Range: 0 to 1e+06; default 16. 验证间隔（Step），取值 0~1000000，默认 16"""
    earlyStopping: NotRequired[Literal["True", "False"] | str]
    """Stop early when the metric no longer improves: the string True or False. Default False. Only used when checkpointSaveStrategy is step. 是否开启早停，取值为字符串 True 或 False，默认 False；仅 checkpointSaveStrategy 为 step 时有效"""
    earlyStopMetric: NotRequired[Literal["ValidationLoss"] | str]
    """Metric watched. Only used when earlyStopping is True. 早停监测的指标，仅 earlyStopping 为 True 时有效"""
    earlyStoppingThreshold: NotRequired[float]
    """Smallest change that counts. Range: 0 to 5; default 0.01. Only used when earlyStopping is True. 早停阈值：指标变化小于该值视为没有提升。取值 0~5，默认 0.01；仅 earlyStopping 为 True 时有效"""
    earlyStoppingPatience: NotRequired[int]
    """Checks without improvement before stopping. Range: 1 to 50; default 3. Only used when earlyStopping is True. 早停容忍次数：连续多少次没有提升即停止训练。取值 1~50，默认 3；仅 earlyStopping 为 True 时有效"""
    loraRank: NotRequired[int]
    """LoRA rank: one of a list that starts with 2. LoRA 策略中的秩（LoRA Rank），从列表中选择，最小为 2"""
    loraAlpha: NotRequired[int]
    """LoRA scaling. LoRA 的 alpha 系数"""
    loraDropout: NotRequired[float]
    """LoRA dropout. LoRA 的 dropout"""
    loraAllLinear: NotRequired[Literal["True", "False"] | str]
    """Adapt all linear layers: the string True or False. LoRA 所有线性层：是否应用于所有线性层，取值为字符串 True 或 False"""
    loraTargetModules: NotRequired[list[str]]
    """Layers to adapt (multiple choice). LoRA 作用的层（可多选）"""
    batchSize: NotRequired[int]
    """Older models only. 批大小，仅旧模型使用"""
    schedulerName: NotRequired[str]
    """Older name of the schedule. 学习率策略的旧名称"""
    Packing: NotRequired[str]
    """Sequence packing; the P of the name is a capital letter. Packing（样本拼接）；字段名首字母为大写 P"""


class FineTuningJob(TypedDict):
    """FineTuningJob."""

    jobId: str
    """Id of a fine-tuning job. 作业 ID"""
    name: str
    """Job name. 作业名称"""
    description: str
    """Job description. 作业描述"""
    model: str
    """Base model version. 基础模型版本"""
    trainMode: Literal["SFT", "PostPretrain", "DPO", "KTO"] | str
    """How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值"""
    createDate: str
    """Creation time, e.g. 2024-01-29T16:24:32Z. 创建时间，例如 2024-01-29T16:24:32Z"""


class FineTuningSupportedModel(TypedDict):
    """FineTuningSupportedModel."""

    model: NotRequired[str]
    """Base model version, the value for CreateFineTuningJob.model. 基础模型版本，即 CreateFineTuningJob 的 model 取值"""
    modelType: NotRequired[Literal["text2text", "text2image", "imageUnderstanding"] | str]
    """Kind of model; may be absent, and the official SDK then assumes text2text. 模型类型，可能不返回（此时官方 SDK 按 text2text 处理）"""
    baseModel: NotRequired[str]
    """Model family; may be absent. 模型系列，可能不返回"""
    supportTrainMode: NotRequired[list[FineTuningSupportedModelSupportTrainModeItem]]
    """Modes. 支持的训练模式"""


class FineTuningSupportedModelSupportTrainModeItem(TypedDict):
    """FineTuningSupportedModelSupportTrainModeItem."""

    trainMode: NotRequired[Literal["SFT", "PostPretrain", "DPO", "KTO"] | str]
    """SFT, PostPretrain, DPO, KTO, ... 训练模式，如 SFT、PostPretrain、DPO、KTO"""
    supportParameterScale: NotRequired[list[FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItem]]
    """Scales. 支持的参数规模"""


class FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItem(TypedDict):
    """FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItem."""

    parameterScale: NotRequired[Literal["FullFineTuning", "LoRA", "LoRA-GA", "PromptTuning"] | str]
    """FullFineTuning, LoRA, PromptTuning, ... 参数规模，如 FullFineTuning、LoRA、PromptTuning"""
    supportHyperParameterConfig: NotRequired[Any]
    """Allowed hyper-parameters. 可设置的超参数"""


class FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItemSupportHyperParameterConfigItem(TypedDict):
    """FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItemSupportHyperParameterConfigItem."""

    key: NotRequired[str]
    """Key in hyperParameterConfig. 在 hyperParameterConfig 中的键名"""
    name: NotRequired[str]
    """Display name; may be absent. 显示名称，可能不返回"""
    description: NotRequired[str]
    """Description; may be absent. 说明，可能不返回"""
    type: NotRequired[Literal["int", "float", "boolean", "string"] | str]
    """Value type. 取值类型"""
    checkType: NotRequired[Literal["range", "choice", "mult_choice"] | str]
    """Range: checkValue is [min, max]; choice: pick one; mult_choice: pick several. 校验方式：range 表示 checkValue 为由最小值、最大值组成的数组，choice 为单选，mult_choice 为多选"""
    checkValue: NotRequired[list[float | str]]
    """Bounds or choices. 取值范围或可选值"""
    default: NotRequired[float | str]
    """Default. 默认值"""


FineTuningMetrics = TypedDict(
    "FineTuningMetrics",
    {
        "BLEU-4": "NotRequired[str]",
        "ROUGE-1": "NotRequired[str]",
        "ROUGE-2": "NotRequired[str]",
        "ROUGE-L": "NotRequired[str]",
    },
)
"""Scores; only when the run is done, and only for text-generation models. 评估指标，任务运行完成后返回，目前仅支持文本生成类模型"""


class FineTuningCheckpoint(TypedDict):
    """FineTuningCheckpoint."""

    step: NotRequired[int]
    """Training step; the documentation does not state the type of number. 训练步数，数值类型官方文档未说明"""
    perplexity: NotRequired[float | str]
    """Perplexity (may arrive as a string) 困惑度（可能以字符串返回）"""
    trainingLoss: NotRequired[float | str]
    """Training loss (may arrive as a string) 训练 loss（可能以字符串返回）"""


class FineTuningTask(TypedDict):
    """One training run of a job. The documentation counts 16 fields; this spec holds 14 of them. 作业下的一个训练任务（官方文档共 16 个字段，本规范收录 14 个）"""

    taskId: str
    """Id of a fine-tuning task. 任务 ID"""
    jobId: str
    """Id of a fine-tuning job. 作业 ID"""
    jobName: str
    """Job name. 作业名称"""
    jobDescription: str
    """Job description. 作业描述"""
    model: str
    """Base model version. 基础模型版本"""
    trainMode: Literal["SFT", "PostPretrain", "DPO", "KTO"] | str
    """How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值"""
    parameterScale: Literal["FullFineTuning", "LoRA", "LoRA-GA", "PromptTuning"] | str
    """Which parameters are trained: FullFineTuning (all weights), LoRA (low-rank adapters), LoRA-GA (LoRA with gradient-approximation start), PromptTuning (named by the official SDK only). 参数规模：FullFineTuning（全量更新）、LoRA（低秩适配）、LoRA-GA（以梯度近似初始化的 LoRA）、PromptTuning（仅见于官方 SDK）"""
    runStatus: Literal["Waiting", "Running", "Done", "Stopped", "Failed"] | str
    """State of a task: Waiting (queued), Running, Done (finished), Stopped (stopped before it finished), Failed. Done, Stopped and Failed are final. It can be an empty string right after creation. 任务运行状态：Waiting（排队中）、Running（运行中）、Done（运行完成）、Stopped（运行中止）、Failed（运行失败）；后三种为终态。刚创建时可能返回空字符串"""
    runProgress: NotRequired[str]
    """Progress as a percent string, e.g. 40%; only while runStatus is Running. 训练进度（百分数，如 40%），仅 runStatus 为 Running 时返回"""
    vdlLink: NotRequired[str]
    """VisualDL page of the run (console link with a display token) 训练可视化（VisualDL）链接，含展示用的 token"""
    metrics: NotRequired[FineTuningMetrics]
    """Scores; only when the run is done, and only for text-generation models. 评估指标，任务运行完成后返回，目前仅支持文本生成类模型"""
    checkpointList: NotRequired[list[FineTuningCheckpoint]]
    """Checkpoints. Checkpoint 信息"""
    createDate: NotRequired[str]
    """Creation time. 创建时间"""
    finishDate: NotRequired[str]
    """End time; 0000-00-00T00:00:00Z while the task has not ended, which is not a valid date. 结束时间；任务未结束时为 0000-00-00T00:00:00Z，不是合法日期"""


class FineTuningTaskSummary(TypedDict):
    """FineTuningTaskSummary."""

    taskId: str
    """Id of a fine-tuning task. 任务 ID"""
    jobId: str
    """Id of a fine-tuning job. 作业 ID"""
    jobName: str
    """Job name. 作业名称"""
    jobDescription: str
    """Job description. 作业描述"""
    model: str
    """Base model version. 基础模型版本"""
    trainMode: Literal["SFT", "PostPretrain", "DPO", "KTO"] | str
    """How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值"""
    parameterScale: Literal["FullFineTuning", "LoRA", "LoRA-GA", "PromptTuning"] | str
    """Which parameters are trained: FullFineTuning (all weights), LoRA (low-rank adapters), LoRA-GA (LoRA with gradient-approximation start), PromptTuning (named by the official SDK only). 参数规模：FullFineTuning（全量更新）、LoRA（低秩适配）、LoRA-GA（以梯度近似初始化的 LoRA）、PromptTuning（仅见于官方 SDK）"""
    runStatus: Literal["Waiting", "Running", "Done", "Stopped", "Failed"] | str
    """State of a task: Waiting (queued), Running, Done (finished), Stopped (stopped before it finished), Failed. Done, Stopped and Failed are final. It can be an empty string right after creation. 任务运行状态：Waiting（排队中）、Running（运行中）、Done（运行完成）、Stopped（运行中止）、Failed（运行失败）；后三种为终态。刚创建时可能返回空字符串"""
    metrics: NotRequired[FineTuningMetrics]
    """Scores; only when the run is done, and only for text-generation models. 评估指标，任务运行完成后返回，目前仅支持文本生成类模型"""
    checkpointList: NotRequired[list[FineTuningCheckpoint]]
    """Checkpoints. Checkpoint 信息"""
    createDate: NotRequired[str]
    """Creation time. 创建时间"""
    finishDate: NotRequired[str]
    """End time; 0000-00-00T00:00:00Z while the task has not ended. 结束时间；任务未结束时为 0000-00-00T00:00:00Z"""


class AccessControlRule(TypedDict):
    """One rule of an access control list that narrows what temporary credentials may do. 访问控制列表中的一条规则，用于缩小临时凭证的权限"""

    service: str
    """Product, e.g. bce:bos. The name for Qianfan is not documented. 产品，例如 bce:bos；官方文档未说明千帆对应的取值"""
    region: str
    """Region, or * for all. 地域，* 表示全部"""
    effect: Literal["Allow", "Deny"] | str
    """Allow or Deny. 允许（Allow）或拒绝（Deny）"""
    resource: list[str]
    """Resources the rule is about. 规则适用的资源"""
    permission: list[str]
    """Permissions, whose names depend on the product (BOS: READ, WRITE). 权限，取值取决于产品（如 BOS 的 READ、WRITE）"""


class KnowledgeBaseDocumentSource(TypedDict):
    """Where documents come from. 文档来源"""

    type: Literal["bos", "web", "file"] | str
    """Where documents come from: bos, web, or file for an upload. 文档来源：bos、web，上传文件时为 file"""
    urls: NotRequired[list[str]]
    """Addresses: bos://bucket/path, or web pages. 文档地址：bos://bucket/path 形式的 BOS 地址，或网页地址"""
    urlDepth: NotRequired[int]
    """How deep links are followed; 1 is the page only. 网页抓取深度，1 表示仅当前页面"""
    urlConfigs: NotRequired[list[KnowledgeBaseDocumentSourceUrlConfigsItem]]
    """One entry for each of urls. 网页更新配置，与 urls 一一对应"""


class KnowledgeBaseDocumentSourceUrlConfigsItem(TypedDict):
    """KnowledgeBaseDocumentSourceUrlConfigsItem."""

    frequency: NotRequired[int]
    """Days between two updates: 1, 3, 7 or 30; -1 for never. 更新频率（天）：1、3、7、30，-1 表示不更新"""


class KnowledgeBaseProcessOption(TypedDict):
    """How documents are processed. 文档处理配置"""

    template: NotRequired[Literal["ppt", "paper", "qaPair", "resume", "custom", "default"] | str]
    """Template of the processing. 处理模板"""
    parser: NotRequired[KnowledgeBaseProcessOptionParser]
    """Parsers to use. 解析策略"""
    knowledgeAugmentation: NotRequired[KnowledgeBaseProcessOptionKnowledgeAugmentation]
    """What to add to the knowledge. 知识增强策略"""
    chunker: NotRequired[KnowledgeBaseProcessOptionChunker]
    """How documents are cut into chunks. 切分配置"""


class KnowledgeBaseProcessOptionParser(TypedDict):
    """Parsers to use. 解析策略"""

    choices: NotRequired[list[str]]
    """Parsers to use. 解析策略"""


class KnowledgeBaseProcessOptionKnowledgeAugmentation(TypedDict):
    """What to add to the knowledge. 知识增强策略"""

    choices: NotRequired[list[Literal["faq", "spokenQuery", "spo", "shortSummary"] | str]]
    """What to add to the knowledge. 知识增强策略"""


class KnowledgeBaseProcessOptionChunker(TypedDict):
    """How documents are cut into chunks. 切分配置"""

    choices: NotRequired[list[Literal["separator", "pattern", "onePage"] | str]]
    """How documents are cut. 切分方式"""
    prependInfo: NotRequired[list[Literal["title", "filename"] | str]]
    """What is put in front of each chunk. 附加在每个文档块前的信息"""
    separator: NotRequired[KnowledgeBaseProcessOptionChunkerSeparator]
    """For the choice separator. 按分隔符切分的配置"""
    pattern: NotRequired[KnowledgeBaseProcessOptionChunkerPattern]
    """For the choice pattern. 按正则表达式切分的配置"""


class KnowledgeBaseProcessOptionChunkerSeparator(TypedDict):
    """For the choice separator. 按分隔符切分的配置"""

    separators: NotRequired[list[str]]
    """Separators. 分隔符"""
    targetLength: NotRequired[int]
    """Length to aim at. 目标长度"""
    overlapRate: NotRequired[float]
    """Share of a chunk that overlaps the next; 0.25 is advised. 重叠比例，建议 0.25"""


class KnowledgeBaseProcessOptionChunkerPattern(TypedDict):
    """For the choice pattern. 按正则表达式切分的配置"""

    markPosition: NotRequired[Literal["head", "tail", "drop"] | str]
    """Where the match goes. 匹配内容的位置"""
    regex: NotRequired[str]
    """Regular expression. 正则表达式"""
    targetLength: NotRequired[int]
    """Length to aim at. 目标长度"""
    overlapRate: NotRequired[float]
    """Share of a chunk that overlaps the next. 重叠比例"""


class KnowledgeBaseHosting(TypedDict):
    """Where a knowledge base is hosted. 知识库的托管资源"""

    type: Literal["public", "bes", "vdb"] | str
    """public: shared hosting; bes: an own Baidu Elasticsearch; vdb: an own VectorDB. 托管资源类型：public（共享资源）、bes（Elasticsearch）、vdb（向量数据库）"""
    clusterId: NotRequired[str]
    """Id of the cluster or instance. Needed when type is bes or vdb. 集群或实例 ID，type 为 bes 或 vdb 时必填"""
    username: NotRequired[str]
    """User name on it. Needed when type is bes or vdb. 用户名，type 为 bes 或 vdb 时必填"""
    password: NotRequired[str]
    """Password or API key of that user. Needed when type is bes or vdb. 密码或 API Key，type 为 bes 或 vdb 时必填"""
    location: NotRequired[Literal["bj", "bd", "sz", "gz"] | str]
    """Region of the host: bj, bd, sz or gz. Needed when type is bes or vdb. 资源所在地域：bj（北京）、bd（保定）、sz（苏州）、gz（广州），type 为 bes 或 vdb 时必填"""


class KnowledgeBaseCatalogue(TypedDict):
    """Folder of a knowledge base. 知识库所在目录"""

    pathPrefix: NotRequired[str]
    """Folder, at most five levels; the root when it is left out. 目录，最多 5 级，不填时为根目录"""


class KnowledgeBaseChunk(TypedDict):
    """A chunk of a document. 文档块"""

    id: NotRequired[str]
    """Id of a chunk. 文档块 ID"""
    type: NotRequired[Literal["RAW", "NEW", "COPY"] | str]
    """Kind of chunk. DescribeChunks selects by RAW, NEW and COPY. 文档块类型；DescribeChunks 可按 RAW、NEW、COPY 筛选"""
    knowledgeBaseId: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    documentId: NotRequired[str]
    """Id of a document, a UUID. 文档 ID（UUID）"""
    content: NotRequired[str]
    """Text. 文档块内容"""
    enabled: NotRequired[bool]
    """Whether it takes part in searches. 是否启用"""
    wordCount: NotRequired[int]
    """Number of characters. 字数"""
    tokenCount: NotRequired[int]
    """Number of tokens. token 数"""
    status: NotRequired[Literal["Indexing", "Indexed"] | str]
    """Indexing while it is being indexed, then Indexed. 索引状态：Indexing（索引中）、Indexed（已索引）"""
    statusMessage: NotRequired[str]
    """More about the state. 状态说明"""
    imageUrls: NotRequired[list[str]]
    """Addresses of its images. 图片地址列表"""
    createTime: NotRequired[int]
    """When it was made. 创建时间"""
    updateTime: NotRequired[int]
    """When it was changed last. 更新时间"""


class MemorySummary(TypedDict):
    """A system memory in the list, without its content. 列表中的系统记忆，不含内容"""

    appId: str
    """App that the memory belongs to. 所属应用的 ID"""
    systemMemoryId: str
    """Id of a system memory (sm-...). 系统记忆 ID（sm- 开头）"""
    description: str
    """Note about the memory. 系统记忆的备注描述"""


class MemoryMessage(TypedDict):
    """A question or an answer. 一条提问或回答"""

    role: Literal["user", "system"] | str
    """Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). 角色：user（提问）、system（机器人的回答，注意不是 assistant）"""
    content: str
    """Text of the question or answer. 问答内容"""


class MemoryContent(TypedDict):
    """A system memory with its content. 系统记忆及其内容"""

    systemMemoryId: str
    """Id of a system memory (sm-...). 系统记忆 ID（sm- 开头）"""
    memories: NotRequired[list[list[MemoryMessage]]]
    """Content, a list of turns; up to 1000. 记忆内容，问答列表，最多 1000 轮"""


class UserMemorySummary(TypedDict):
    """A user memory in the list, without its entries. 列表中的用户记忆，不含具体内容"""

    appId: NotRequired[str]
    """Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字"""
    userMemoryId: NotRequired[str]
    """Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid"""
    description: NotRequired[str]
    """Persona of the user. 用户人设描述"""


class UserMemoryMessage(TypedDict):
    """A question or an answer of a user memory. 用户记忆中的一条提问或回答"""

    role: NotRequired[Literal["user", "system"] | str]
    """Who speaks: user (the question) or system (the answer). 角色：user（提问）、system（回答）"""
    content: NotRequired[str]
    """Text of the question or answer. 问答内容"""
    memoryContentId: NotRequired[str | list[str]]
    """Id of the entry, the same for the question and its answer. The table of the documentation says a list of texts, the example of ModifyUserMemoryContent has a text. 记忆内容 ID，提问与回答相同；官方表格写作字符串列表，ModifyUserMemoryContent 的示例为字符串"""
    type: NotRequired[Literal["explicit", "implicit"] | str]
    """Kind of memory. The documentation also has a third value, which starts with pr. 记忆类型；官方文档另有一个以 pr 开头的取值，尚未收录"""


class ModelTrainMeta(TypedDict):
    """The training result that becomes a model version. 要发布的训练结果"""

    taskId: str
    """Fine-tuning task whose result is published. 要发布的模型精调任务 ID"""
    checkpointStep: NotRequired[int]
    """Checkpoint step to publish, when a certain one is wanted. The parameter table of the documentation calls it so; its request examples send step instead. 要发布的 Checkpoint 的 step；官方参数表写作 checkpointStep，请求示例写作 step"""


class ModelChatTemplate(TypedDict):
    """Chat template of an imported conversation model. 对话模型的平台预置对话模板"""

    historyQATemplate: NotRequired[str]
    """Template of a past turn, with the placeholders {question} and {answer}. 历史对话模板，含占位符 {question} 和 {answer}"""
    latestQuestionTemplate: NotRequired[str]
    """Template of the newest question, with the placeholder {question}. 最新对话模板，含占位符 {question}"""
    promptTemplate: NotRequired[str]
    """Prompt template, with the placeholder {input}. Prompt 模板，含占位符 {input}"""


class ModelImportMeta(TypedDict):
    """The model that is imported from BOS. The documentation does not state the names of more fields: the vLLM version, automatic joining of prompts, the base model, quantisation. 从 BOS 导入的模型；另有若干字段（vLLM 版本、Prompt 自动拼接、基础模型、量化压缩）官方文档未说明字段名"""

    bucket: str
    """BOS bucket. Bucket 名称"""
    objectPath: str
    """Path in the bucket, such as /path_of_models/. Object 路径（如 /path_of_models/）"""
    modelFormat: Literal["HuggingFace.Transformers", "Safetensors"] | str
    """HuggingFace.Transformers: a Hugging Face model. Safetensors: a text-to-image model. 模型格式：HuggingFace.Transformers（HF 导入模型）、Safetensors（文生图模型）"""
    modelApplicationType: Literal["chat", "completion", "Text-to-Image"] | str
    """Input and output mode: chat (conversation), completion (continuation), Text-to-Image (image generation). Taken as required. 输入输出模式：chat（对话）、completion（续写）、Text-to-Image（文生图）；按必填处理"""
    chatConf: NotRequired[ModelChatTemplate]
    """Chat template of a conversation model, filled in by form. Only for Hugging Face imports, and not together with customSpec. 对话模型的平台预置对话模板，仅导入 HF 模型有效，不能与 customSpec 同时使用"""
    customSpec: NotRequired[dict[str, Any]]
    """Own chat template of a conversation model: names the file that CreateModelCustomConf stored. Only for Hugging Face imports, and not together with chatConf. Its fields are not documented. 自定义对话模板，填 CreateModelCustomConf 返回的文件地址；仅导入 HF 模型有效，不能与 chatConf 同时使用；字段官方文档未说明"""
    transformerVersion: NotRequired[Literal["4.34.0", "4.36.2", "4.39.3", "4.40.2"] | str]
    """Version of transformers; only for Hugging Face imports. transformer 版本，仅导入 HF 模型有效"""


class ModelSetSummary(TypedDict):
    """A custom model set, as lists show it. 我的模型（列表项）"""

    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelSetName: str
    """Name of the model set. 模型名称"""
    modelType: str
    """Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值"""
    labels: list[str]
    """Business labels. 模型业务标签"""
    createTime: str
    """Time of creation. 创建时间"""
    modifyTime: str
    """Time of the last change. 更新时间"""
    modelCount: int
    """Number of versions in the set. 该模型下的模型版本数量"""
    modelIds: list[str]
    """Ids of the versions in the set. 该模型下的模型版本 ID 列表"""
    modelNames: list[str]
    """Names of the versions in the set. 该模型下的模型版本名称列表"""


class ModelSourceInfo(TypedDict):
    """Where a model version came from. For compressed and imported versions it holds another field (the compression task, the BOS address) whose name the documentation does not state. 模型版本来源；压缩或导入的版本另有字段（压缩任务、BOS 地址），官方文档未说明字段名"""

    sourceType: NotRequired[Literal["Train", "Acceleration", "Import", "PlatformPreset"] | str]
    """Kind of source. Train: a fine-tuning task. Acceleration: a compression task. Import: imported from outside. PlatformPreset: preset of the platform. The name of this field is inferred. 来源类型：Train（训练）、Acceleration（模型压缩）、Import（外部导入）、PlatformPreset（平台预置）；字段名为推断"""
    trainTaskId: NotRequired[str]
    """Fine-tuning task that made the version, when it comes from one. 模型精调任务 ID，来源为训练时返回"""


class ModelTokenLimits(TypedDict):
    """Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names. 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名"""

    trivial: NotRequired[ModelTokenLimitsTrivial]
    """Limits of a model that is no re-ranker. 非重排序模型的限制"""


class ModelTokenLimitsTrivial(TypedDict):
    """Limits of a model that is no re-ranker. 非重排序模型的限制"""

    inputTokens: NotRequired[int]
    """Most input tokens. 输入 token 上限"""


class ModelVersion(TypedDict):
    """A model version. Some field names are those of an older version of the documentation, or of the action for preset versions. 模型版本；部分字段名取自旧版官方文档或预置模型版本接口"""

    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelId: str
    """Id of a model version. 模型版本 ID"""
    status: Literal["Creating", "Ready", "Fail"] | str
    """State of a model version: Creating, Ready (usable), Fail (creation failed). Ready and Fail are final. 模型版本状态：Creating（创建中）、Ready（就绪，可用）、Fail（创建失败）；后两种为终态"""
    modelName: str
    """Name of the version. 模型版本名称"""
    model: NotRequired[str]
    """Base model version. 基础模型版本名称"""
    sourceInfo: NotRequired[ModelSourceInfo]
    """Where a model version came from. For compressed and imported versions it holds another field (the compression task, the BOS address) whose name the documentation does not state. 模型版本来源；压缩或导入的版本另有字段（压缩任务、BOS 地址），官方文档未说明字段名"""
    description: NotRequired[str]
    """Description; absent when there is none. 模型版本描述，没有时不返回"""
    createTime: str
    """Time of creation. 创建时间"""
    modifyTime: str
    """Time of the last change. 更新时间"""
    modelApplicationType: str
    """Input and output mode of a model version: chat (conversation), completion (continuation), embedding, reranker (re-ranking), Text-to-Image, Image-to-Text, video (video generation), voice (speech generation). 输入输出模式：chat（对话）、completion（续写）、embedding（向量）、reranker（重排序）、Text-to-Image（文生图）、Image-to-Text（图生文）、video（视频生成）、voice（语音生成）"""
    tokenLimitations: NotRequired[ModelTokenLimits]
    """Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names. 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名"""
    isSupportDeploy: NotRequired[bool]
    """Whether it can be deployed as a service. 是否支持部署"""
    isSupportModelComp: bool
    """Whether it can be compressed; CreateModelCompTask takes only versions that can. 是否支持压缩，为 true 才能创建模型压缩任务"""
    isSupportEvaluation: NotRequired[bool]
    """Whether it can be evaluated. 是否支持评估"""


class ModelCompressionTask(TypedDict):
    """A compression task. The documentation does not state the name of a tenth field, the time of completion. 模型压缩任务（完成时间字段的字段名官方文档未说明，尚未收录）"""

    id: NotRequired[str]
    """Id of a compression task. 模型压缩任务 ID"""
    name: NotRequired[str]
    """Name of the task. 模型压缩任务名称"""
    description: NotRequired[str]
    """Description of the task. 模型压缩任务描述"""
    status: NotRequired[Literal["creating", "running", "succeeded", "failed", "stopping", "stopped"] | str]
    """State of a compression task, in lower case: creating, running, succeeded, failed, stopping, stopped. succeeded, failed and stopped are final. 模型压缩任务状态（小写）：creating（创建中）、running（运行中）、succeeded（成功）、failed（失败）、stopping（停止中）、stopped（已停止）；succeeded、failed、stopped 为终态"""
    failedReason: NotRequired[str]
    """Why the task failed. 模型压缩任务运行失败原因"""
    sourceModelId: NotRequired[str]
    """Id of a model version. 模型版本 ID"""
    modelId: NotRequired[str]
    """Compressed version, once the task has succeeded. 压缩后的模型版本 ID，任务成功后返回"""
    config: NotRequired[ModelCompressionTaskConfig]
    """How the version is compressed. 模型压缩策略配置信息"""
    createTime: NotRequired[str]
    """Time of creation. 创建时间"""


class ModelCompressionTaskConfig(TypedDict):
    """How the version is compressed. 模型压缩策略配置信息"""

    strategy: NotRequired[Literal["Quantization", "Sparsity"] | str]
    """How to compress: Quantization or Sparsity (sparsification). 模型压缩策略：Quantization（量化压缩）、Sparsity（稀疏化压缩）"""
    weight: NotRequired[Literal["INT8-PTQ", "W8A16C16", "W4A16C16"] | str]
    """Quantisation scheme: INT8-PTQ, W8A16C16 or W4A16C16. The documentation's newest request example spells the first int8-ptq; its list of values and the official SDK spell it INT8-PTQ. 量化压缩配置：INT8-PTQ、W8A16C16、W4A16C16；最新官方文档的请求示例写作 int8-ptq，取值说明和官方 SDK 均为 INT8-PTQ"""


class ModelCompressionTaskSummary(TypedDict):
    """A compression task, as lists show it. The documentation does not state the name of the time of completion. 模型压缩任务列表项（完成时间字段的字段名官方文档未说明，尚未收录）"""

    id: str
    """Id of a compression task. 模型压缩任务 ID"""
    name: str
    """Name of the task. 模型压缩任务名称"""
    description: str
    """Description of the task. 模型压缩任务描述"""
    status: Literal["creating", "running", "succeeded", "failed", "stopping", "stopped"] | str
    """State of a compression task, in lower case: creating, running, succeeded, failed, stopping, stopped. succeeded, failed and stopped are final. 模型压缩任务状态（小写）：creating（创建中）、running（运行中）、succeeded（成功）、failed（失败）、stopping（停止中）、stopped（已停止）；succeeded、failed、stopped 为终态"""
    failedReason: NotRequired[str]
    """Why the task failed. 模型压缩任务运行失败原因"""
    sourceModelId: NotRequired[str]
    """Id of a model version. 模型版本 ID"""
    modelId: NotRequired[str]
    """Compressed version; an empty string when the task failed. 压缩后的模型版本 ID，任务失败时为空字符串"""
    createTime: NotRequired[str]
    """Time of creation. 创建时间"""


class ModelExport(TypedDict):
    """The export of a model version. There is one per version. 模型版本的导出记录，每个版本一份"""

    exportId: NotRequired[str]
    """Id of an export of a model version. Its form is not documented. 模型版本导出记录 ID，其形式官方文档未说明"""
    hasRecord: bool
    """Whether the version has an export at all. 是否存在模型导出记录"""
    status: NotRequired[Literal["Doing", "Done", "Fail"] | str]
    """State of an export: Doing (in progress), Done, Fail. Done and Fail are final. 模型版本导出状态：Doing（导出中）、Done（完成）、Fail（失败）；后两种为终态"""
    fileName: NotRequired[str]
    """Name of the file, once the export is done. 文件名，导出完成后返回"""
    fileType: NotRequired[str]
    """Type of the file, once the export is done. 文件类型，导出完成后返回"""
    md5: NotRequired[str]
    """MD5 of the file, once the export is done. 文件的 MD5，导出完成后返回"""
    fileSize: NotRequired[int]
    """Size of the file, once the export is done. The unit is not documented, presumably bytes. 文件大小，导出完成后返回；单位官方文档未说明，推断为字节"""
    downloadUrl: NotRequired[str]
    """Download address, once the export is done. How long it is valid is not documented. 下载地址，导出完成后返回；有效期官方文档未说明"""


class ModelSet(TypedDict):
    """A model set of any kind: the container of model versions, custom or preset. 模型（模型版本的容器），可以是我的模型或预置模型"""

    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelSetName: str
    """Name of the model set. 模型名称"""
    modelType: str
    """Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值"""
    source: Literal["UserCreate", "System"] | str
    """UserCreate: made by the user. System: preset by the platform. 模型来源：UserCreate（用户创建）、System（平台预置）"""
    labels: NotRequired[list[str]]
    """Business labels. 模型业务标签"""
    createTime: str
    """Time of creation, with its offset, such as 2024-06-04T18:38:59+08:00. 创建时间，带时区偏移，例如 2024-06-04T18:38:59+08:00"""
    modifyTime: str
    """Time of the last change. 更新时间"""
    description: NotRequired[str]
    """Description; only preset sets have one. 模型描述，仅预置模型返回"""
    modelIds: list[str]
    """Ids of the versions in the set. 该模型下的模型版本 ID 列表"""
    modelNames: NotRequired[list[str]]
    """Names of the versions in the set. 该模型下的模型版本名称列表"""


class ModelPresetVersion(TypedDict):
    """A preset model version of the platform. 预置模型版本"""

    modelSetId: NotRequired[str]
    """Id of a model set, the container of model versions. 模型 ID"""
    modelId: NotRequired[str]
    """Id of a model version. 模型版本 ID"""
    modelName: NotRequired[str]
    """Name of the version. 模型版本名称"""
    status: NotRequired[Literal["Creating", "Ready", "Fail"] | str]
    """State of a model version: Creating, Ready (usable), Fail (creation failed). Ready and Fail are final. 模型版本状态：Creating（创建中）、Ready（就绪，可用）、Fail（创建失败）；后两种为终态"""
    description: NotRequired[str]
    """Description. 描述"""
    createTime: NotRequired[str]
    """Time of creation. 创建时间"""
    modifyTime: NotRequired[str]
    """Time of the last change. 更新时间"""
    modelApplicationType: NotRequired[str]
    """Input and output mode of a model version: chat (conversation), completion (continuation), embedding, reranker (re-ranking), Text-to-Image, Image-to-Text, video (video generation), voice (speech generation). 输入输出模式：chat（对话）、completion（续写）、embedding（向量）、reranker（重排序）、Text-to-Image（文生图）、Image-to-Text（图生文）、video（视频生成）、voice（语音生成）"""
    tokenLimitations: NotRequired[ModelTokenLimits]
    """Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names. 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名"""
    isSupportDeploy: NotRequired[bool]
    """Whether it can be deployed as a service. 是否支持部署"""
    isSupportModelComp: NotRequired[bool]
    """Whether it can be compressed. 是否支持压缩"""
    isSupportEvaluation: NotRequired[bool]
    """Whether it can be evaluated. 是否支持评估"""
    capabilities: NotRequired[list[Literal["reasoning", "function_call", "web_search"] | str]]
    """What it can do. reasoning: thinks before it answers. function_call: can call tools. web_search: augments its answers by web search. 模型支持的能力：reasoning（深度思考）、function_call（工具调用）、web_search（搜索增强）"""
    modelProviders: NotRequired[list[str]]
    """Providers, as the model square of the console names them. 模型提供商，与模型广场的筛选项一致"""


class ModelPresetSet(TypedDict):
    """A preset model set of the platform. 预置模型"""

    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelSetName: str
    """Name of the model set. 模型名称"""
    modelType: str
    """Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值"""
    createTime: str
    """Time of creation. 创建时间"""
    modifyTime: str
    """Time of the last change. 更新时间"""
    description: str
    """Description. 描述"""
    modelIds: list[str]
    """Ids of the versions in the set. 该模型下的模型版本 ID 列表"""
    modelNames: list[str]
    """Names of the versions in the set. 该模型下的模型版本名称列表"""


class ModelPresetSetSummary(TypedDict):
    """A preset model set, as lists show it. 预置模型（列表项）"""

    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelSetName: str
    """Name of the model set. 模型名称"""
    modelType: str
    """Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值"""
    description: str
    """Description. 描述"""
    modelCount: int
    """Number of versions in the set. 该模型下的模型版本数量"""
    modelIds: list[str]
    """Ids of the versions in the set. 该模型下的模型版本 ID 列表"""
    modifyTime: str
    """Time of the last change. 更新时间"""
    modelNames: list[str]
    """Names of the versions in the set. 该模型下的模型版本名称列表"""


class PromptLabelReference(TypedDict):
    """A label as it stands on a template, or as it was just created. 模板上的标签，或刚创建的标签"""

    labelId: str
    """Id of a prompt label (pl-...). Prompt 标签 ID（pl- 开头）"""
    labelName: str
    """Name of the label. 标签名称"""
    color: NotRequired[str]
    """Display colour, e.g. #0099E6; only on templates. 显示颜色，如 #0099E6，仅模板上的标签返回"""


class PromptHyperParameters(TypedDict):
    """Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交"""

    modelName: NotRequired[Literal["EB-Turbo", "ERNIE-Bot", "open-source"] | str]
    """Model family, in its older names. 模型类别（旧名称）"""
    temperature: NotRequired[float]
    """Randomness; set this or topP. 温度，与 topP 只设其一"""
    topP: NotRequired[float]
    """Diversity; set this or temperature. 多样性，与 temperature 只设其一"""
    penaltyScore: NotRequired[float]
    """Penalty on repetition. The name is that of the older call. 重复惩罚，字段名取自旧版接口"""
    disableSearch: NotRequired[bool]
    """Switches real-time search off. The name is that of the older call. 是否关闭实时搜索，字段名取自旧版接口"""
    enableCitation: NotRequired[bool]
    """Asks for superscript citations. The name is that of the older call. 是否开启角标返回，字段名取自旧版接口"""
    stop: NotRequired[list[str]]
    """Strings at which generation stops. The name is that of the older call. 停止标识，字段名取自旧版接口"""
    system: NotRequired[str]
    """Persona of the model. The name is that of the older call. 模型人设，字段名取自旧版接口"""


class PromptLabel(TypedDict):
    """A label for prompt templates. Prompt 模板标签"""

    labelId: str
    """Id of a prompt label (pl-...). Prompt 标签 ID（pl- 开头）"""
    createTime: str
    """Creation time, ISO 8601. 创建时间，ISO 8601 格式"""
    updateTime: str
    """Time of the last change, ISO 8601. 更新时间，ISO 8601 格式"""
    labelName: str
    """Name of the label. 标签名称"""
    type: Literal["System", "Custom"] | str
    """Where a template or label comes from: System (preset by the platform) or Custom (created by a user). 类型：System（平台预置）、Custom（用户自定义）"""


class PromptTemplate(TypedDict):
    """A prompt template: a text with variables. Some fields are those of the older call or of third-party clients. Prompt 模板，即含变量的文本；部分字段取自旧版接口或第三方代码"""

    templateId: str
    """Id of a prompt template (pt-...). Prompt 模板 ID（pt- 开头）"""
    templateName: str
    """Name of the template. Prompt 模板的名称"""
    templateContent: str
    """Text of the template with its variables in brackets. 模板内容，变量以括号标记"""
    templateVariables: NotRequired[list[str] | str]
    """Variables of the template: a list by the documentation, possibly one string joined with commas. Accept both. 模板变量；官方文档为数组，实际也可能是逗号分隔的字符串，请兼容两种形式"""
    variableIdentifier: NotRequired[Literal["{}", "{{}}", "[]", "[[]]", "()", "(())"] | str]
    """Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种"""
    negativeTemplateContent: NotRequired[str]
    """Negative template, what the model shall not generate; only when sceneType is TextToImage. 反向 Prompt 模板内容，仅 sceneType 为 TextToImage 时返回"""
    negativeTemplateVariables: NotRequired[list[str] | str]
    """Variables of the negative template, in the form of templateVariables. DescribePromptTemplates describes it; the name is that of the older call. 反向 Prompt 模板的变量，形式同 templateVariables；见于 DescribePromptTemplates，字段名取自旧版接口"""
    content: NotRequired[str]
    """Text with the variables filled in; only DescribePromptTemplate answers it. The name is that of the older call. 填入变量后的文本，仅 DescribePromptTemplate 返回；字段名取自旧版接口"""
    labels: NotRequired[list[PromptLabelReference]]
    """Labels of the template. 模板的标签"""
    type: NotRequired[Literal["System", "Custom"] | str]
    """Where a template or label comes from: System (preset by the platform) or Custom (created by a user). 类型：System（平台预置）、Custom（用户自定义）"""
    sceneType: NotRequired[Literal["TextToText", "TextToImage"] | str]
    """What a template is for: TextToText (text generation) or TextToImage (image generation; only then the negative template counts). 场景类型：TextToText（文生文）、TextToImage（文生图，仅此时反向 Prompt 有效）"""
    hyperParameters: NotRequired[PromptHyperParameters]
    """Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交"""
    creatorName: NotRequired[str]
    """Who created the template. The name is that of the older call. 创建人，字段名取自旧版接口"""


class EndpointRateLimit(TypedDict):
    """Rate limits of an endpoint; none may exceed the quota of its service. 接入点限流配置，不得超过服务的配额"""

    tpm: NotRequired[int]
    """Most tokens in a minute. TPM 限制（每分钟 token 数）"""
    rpm: NotRequired[int]
    """Most requests in a minute. RPM 限制"""
    tpmInput: NotRequired[int]
    """Most input tokens in a minute. 输入 TPM 限制"""
    tpmOutput: NotRequired[int]
    """Most output tokens in a minute. 输出 TPM 限制"""


class ServiceDeploymentConfig(TypedDict):
    """Deploys a service on compute units that are already owned. 使用已有算力单元部署"""

    qps: NotRequired[float]
    """QPS of one replica, in steps of 0.01; the platform's estimate by default. 单副本 QPS，精确到 0.01，默认取平台预估值"""
    replicaComputeUnitCount: NotRequired[int]
    """Compute units of one replica; only for Hugging Face models. 单副本算力单元数，仅 HF 模型填写"""
    replicasCount: NotRequired[int]
    """Number of replicas. 资源申请副本数量"""
    deploymentComputeUnitList: NotRequired[list[ServiceDeploymentConfigDeploymentComputeUnitListItem]]
    """Compute units to deploy on. An empty list means that new resources are bought. 部署使用的算力单元列表，为空表示购买新资源"""


class ServiceDeploymentConfigDeploymentComputeUnitListItem(TypedDict):
    """ServiceDeploymentConfigDeploymentComputeUnitListItem."""

    instanceId: NotRequired[str]
    """Id of the compute unit instance. 算力单元实例 ID"""
    deploymentReplicasCount: NotRequired[int]
    """Number of replicas on this instance. 该实例上的副本数量"""


class ServiceResourcePurchase(TypedDict):
    """Resources to buy for a service. Sending it spends money. 为服务购买的资源，填写后将下单并产生费用"""

    region: NotRequired[Literal["bj", "bd"] | str]
    """Region: bj (Beijing) or bd (Baoding); by default one that has the resources. 资源地域：bj（北京）、bd（保定），默认选择有资源的地域"""
    type: NotRequired[str]
    """Resource type: CPU-1-n is CPU type I; GPU-1-n, GPU-5-n, GPU-6-n and GPU-7-n are accelerators of type I, V, VI and VII. Needed when billing.chargeType is ComputingUnit. 资源类型：CPU-1-n 为 CPU I 型；GPU-1-n、GPU-5-n、GPU-6-n、GPU-7-n 分别为加速卡 I、V、VI、VII 型；billing.chargeType 为 ComputingUnit 时必填"""
    qps: NotRequired[float]
    """QPS of one replica, in steps of 0.01; the platform's estimate by default. 单副本 QPS，精确到 0.01，默认取平台预估值"""
    replicasCount: NotRequired[int]
    """Number of replicas to buy. 购买副本数量"""


class ServiceBilling(TypedDict):
    """How the resources of a new service are paid. Sending it commits to paying. 订单、计费相关参数，填写即表示同意付费"""

    paymentTiming: Literal["Prepaid", "Postpaid"] | str
    """Prepaid or post-paid. 付费类型：Prepaid（预付费）、Postpaid（后付费）"""
    reservation: NotRequired[ServiceBillingReservation]
    """The time that is bought; not for Postpaid. Needed when billing.paymentTiming is Prepaid. 购买时长信息；paymentTiming 为 Prepaid 时必填，Postpaid 时不填"""
    chargeType: NotRequired[Literal["ComputingUnit", "Tokens"] | str]
    """What is charged: compute unit hours or tokens. Needed when billing.paymentTiming is Postpaid. 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量）；paymentTiming 为 Postpaid 时必填"""


class ServiceBillingReservation(TypedDict):
    """The time that is bought; not for Postpaid. Needed when billing.paymentTiming is Prepaid. 购买时长信息；paymentTiming 为 Prepaid 时必填，Postpaid 时不填"""

    reservationTimeUnit: Literal["Month"] | str
    """Unit of the time. 时间单位"""
    reservationLength: int
    """How long the resources are bought for. Unit: months. 购买时长（月）"""
    autoRenew: NotRequired[bool]
    """Whether to renew automatically, and pay again. The name of the field is inferred. 是否自动续费（到期后自动续费并扣款）；字段名为推断"""
    autoRenewTimeUnit: NotRequired[Literal["Month"] | str]
    """Unit of the renewal period. The name of the field is that of CreateAutoRenewRules. 自动续费周期的时间单位，字段名同 CreateAutoRenewRules"""
    autoRenewTime: NotRequired[int]
    """Length of one renewal. The name of the field is that of CreateAutoRenewRules. Unit: months. 每次自动续费的时长（月），字段名同 CreateAutoRenewRules"""


class Endpoint(TypedDict):
    """An endpoint: an own name, with rate limits of its own, under which a service is called. 自定义接入点"""

    serverId: str
    """Id of the service that the endpoint belongs to. The platform spells this field serverId, not serviceId. 接入点所属的服务 ID（字段名为 serverId，不是 serviceId）"""
    name: str
    """Name of the endpoint. 接入点名称"""
    description: str
    """Description of the endpoint. 接入点描述"""
    status: Literal["Active", "Activating", "Inactive", "Deactivating"] | str
    """State of an endpoint: Active, Activating, Inactive, Deactivating. The filter of ListEndpoints says Active and Stopped instead. 接入点状态：Active（已启用）、Activating（启用中）、Inactive（已停用）、Deactivating（停用中）；查询列表时筛选值为 Active（正常）、Stopped（停用）"""
    endpointId: str
    """Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成"""
    rateLimit: EndpointRateLimit
    """Rate limits; limits that are not set may be absent. 限流配置，未设置的限制可能不返回"""


class ServicePreset(TypedDict):
    """A preset service, run by the platform. More fields are documented than this spec holds, at least the way of charging. 平台预置服务（计费方式等字段尚未收录）"""

    serviceId: str
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    name: str
    """Name of the service. 服务名称"""
    url: str
    """URL for calling the service. 服务 URL"""
    endpoint: str
    """Name of the endpoint, used to call the service. 接入点，调用服务时使用"""
    serviceType: Literal["chat", "completions", "text2image", "image2text"] | str
    """What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings"""
    chargeStatus: NotRequired[Literal["NotOpen", "Opened", "Free", "Stopped"] | str]
    """State of payment: NotOpen (not activated), Opened (activated), Free (free of charge), Stopped (stopped for arrears; preset services only). 付费状态：NotOpen（未开通）、Opened（已开通）、Free（免费）、Stopped（欠费停止，仅预置服务）"""


class ServiceResources(TypedDict):
    """Resources that a custom service runs on. 服务的资源配置"""

    type: NotRequired[str]
    """Resource type. GPU-I-2, GPU-I-4 (accelerator type I, 2 or 4 of them) and CPU-I-2 are documented here, another spelling than CreateService takes. 资源类型，官方文档给出 GPU-I-2、GPU-I-4（加速卡 I 型，2 张或 4 张）、CPU-I-2，与 CreateService 的写法不同"""
    qps: NotRequired[float]
    """QPS of one replica. 单副本 QPS"""
    replicasCount: NotRequired[int]
    """Number of replicas bought. 购买副本数量"""
    region: NotRequired[str]
    """Region, such as bj. 资源地域，例如 bj"""


class Service(TypedDict):
    """A custom service: a deployed model version of one's own. 定制服务"""

    serviceId: str
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    baseModel: NotRequired[str]
    """Base model version. 基础模型版本名称"""
    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelId: str
    """Id of a model version. 模型版本 ID"""
    name: str
    """Name of the service. 服务名称"""
    description: str
    """Description of the service. 服务描述"""
    url: str
    """URL for calling the service. 服务 URL"""
    endpoint: NotRequired[str]
    """Name of the endpoint, used to call the service. 接入点，调用服务时使用"""
    serviceType: Literal["chat", "completions", "text2image", "image2text"] | str
    """What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings"""
    runStatus: Literal["New", "Deploying", "Serving", "Failed", "Stopped"] | str
    """State of a custom service: New (waiting to be published), Deploying (being published), Serving (published, can be called), Failed (publishing failed), Stopped (paused). Serving, Failed and Stopped stay until something is done. The official SDK knows Done (ready) too. 服务状态：New（待发布）、Deploying（发布中）、Serving（已发布）、Failed（发布失败）、Stopped（暂停服务）；后三种在执行新操作前保持不变；官方 SDK 中另有 Done（就绪）"""
    updateStatus: NotRequired[str]
    """State of an update. Only None (no update) is documented. 更新状态，官方文档仅给出 None（无更新）"""
    chargeType: NotRequired[Literal["ComputingUnit", "Tokens"] | str]
    """What is charged: ComputingUnit (hours of compute units) or Tokens (tokens used). 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量）"""
    payType: NotRequired[Literal["Prepay", "Postpay", "Prepay,Postpay"] | str]
    """How a service is paid: Prepay, Postpay, or both as the one string Prepay,Postpay. CreateService says Prepaid and Postpaid instead. 付费方式：Prepay（预付费）、Postpay（后付费）；两者都有时为一个字符串 Prepay,Postpay；CreateService 中写作 Prepaid 和 Postpaid"""
    chargeStatus: NotRequired[Literal["NotOpen", "Opened", "Free", "Stopped"] | str]
    """State of payment: NotOpen (not activated), Opened (activated), Free (free of charge), Stopped (stopped for arrears; preset services only). 付费状态：NotOpen（未开通）、Opened（已开通）、Free（免费）、Stopped（欠费停止，仅预置服务）"""
    resourceConfig: NotRequired[ServiceResources]
    """Resources that a custom service runs on. 服务的资源配置"""
    createTime: NotRequired[str]
    """Time of creation, such as 2024-05-16T15:23:30Z. 创建时间，例如 2024-05-16T15:23:30Z"""


class ServiceCallTotals(TypedDict):
    """Totals of calls and tokens over a span of time. 时间段内的调用总量"""

    inputTokensTotal: NotRequired[int]
    """Input tokens. 输入 token 总数"""
    outputTokensTotal: NotRequired[int]
    """Output tokens. 输出 token 总数"""
    tokensTotal: NotRequired[int]
    """Input and output tokens. 输入和输出 token 总数"""
    succeedCallTotal: NotRequired[int]
    """Calls that succeeded. 成功调用总数"""
    failureCallTotal: NotRequired[int]
    """Calls that failed. 失败调用总数"""
    callTotal: NotRequired[int]
    """All calls. 调用总数"""


class ServiceCallSummary(TypedDict):
    """Calls of one service over a span of time, by application. 单个服务在时间段内的调用概览，按应用分列"""

    serviceId: NotRequired[str]
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    serviceName: NotRequired[str]
    """Name of the service. 服务名称"""
    appList: NotRequired[list[ServiceCallSummaryAppListItem]]
    """One entry per application. 应用列表"""


class ServiceCallSummaryAppListItem(TypedDict):
    """ServiceCallSummaryAppListItem."""

    appId: NotRequired[str]
    """Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字"""
    metric: NotRequired[ServiceCallTotals]
    """Totals of calls and tokens over a span of time. 时间段内的调用总量"""


class ServiceCallSeries(TypedDict):
    """Calls of one service, step by step, by application. 单个服务按时间粒度的调用详情，按应用分列"""

    serviceId: str
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    serviceName: str
    """Name of the service. 服务名称"""
    appList: list[ServiceCallSeriesAppListItem]
    """One entry per application. 应用列表"""


class ServiceCallSeriesAppListItem(TypedDict):
    """ServiceCallSeriesAppListItem."""

    appId: str
    """Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字"""
    metrics: list[ServiceCallSeriesAppListItemMetricsItem]
    """Series of figures: a list, unlike the single metric of DescribeServiceMetric. There are more than the two listed here; the documentation does not state their names. 监控指标列表（不同于 DescribeServiceMetric 的单个 metric）；除此处列出的两项外还有其他指标，官方文档未说明字段名"""


class ServiceCallSeriesAppListItemMetricsItem(TypedDict):
    """ServiceCallSeriesAppListItemMetricsItem."""

    tpm: NotRequired[list[dict[str, Any]]]
    """Tokens per minute that were used; only when interval is 60. TPM 使用情况，仅 interval 为 60 时返回"""
    rpm: NotRequired[list[dict[str, Any]]]
    """Requests per minute that were used. RPM 使用情况"""


class ServiceSummary(TypedDict):
    """A custom service, as lists show it. Some fields are those of the official SDK, the others follow from DescribeService. 定制服务列表项（部分字段取自官方 SDK，其余与服务详情一致）"""

    serviceId: NotRequired[str]
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    name: NotRequired[str]
    """Name of the service. 服务名称"""
    url: NotRequired[str]
    """URL for calling the service. 服务 URL"""
    modelSetId: NotRequired[str]
    """Id of a model set, the container of model versions. 模型 ID"""
    modelId: NotRequired[str]
    """Id of a model version. 模型版本 ID"""
    serviceType: NotRequired[Literal["chat", "completions", "text2image", "image2text"] | str]
    """What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings"""
    runStatus: NotRequired[Literal["New", "Deploying", "Serving", "Failed", "Stopped"] | str]
    """State of a custom service: New (waiting to be published), Deploying (being published), Serving (published, can be called), Failed (publishing failed), Stopped (paused). Serving, Failed and Stopped stay until something is done. The official SDK knows Done (ready) too. 服务状态：New（待发布）、Deploying（发布中）、Serving（已发布）、Failed（发布失败）、Stopped（暂停服务）；后三种在执行新操作前保持不变；官方 SDK 中另有 Done（就绪）"""
    chargeType: NotRequired[Literal["ComputingUnit", "Tokens"] | str]
    """What is charged: ComputingUnit (hours of compute units) or Tokens (tokens used). 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量）"""
    payType: NotRequired[Literal["Prepay", "Postpay", "Prepay,Postpay"] | str]
    """How a service is paid: Prepay, Postpay, or both as the one string Prepay,Postpay. CreateService says Prepaid and Postpaid instead. 付费方式：Prepay（预付费）、Postpay（后付费）；两者都有时为一个字符串 Prepay,Postpay；CreateService 中写作 Prepaid 和 Postpaid"""
    resourceConfig: NotRequired[ServiceResources]
    """Resources that a custom service runs on. 服务的资源配置"""
    createTime: NotRequired[str]
    """Time of creation. 创建时间"""


class DescribeAppInput(TypedDict):
    """What DescribeApp takes."""

    id: str
    """Id of the application. 应用 ID"""


class DescribeAppOutput(TypedDict):
    """What DescribeApp answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    id: NotRequired[str]
    """Id of the application. 应用 ID"""
    name: NotRequired[str]
    """Name. 应用名称"""
    description: NotRequired[str]
    """Description. 应用描述"""
    instruction: NotRequired[str]
    """Instruction to the model. 角色指令"""
    prologue: NotRequired[str]
    """What it opens a conversation with. 开场白"""
    exampleQueries: NotRequired[list[str]]
    """Questions offered at the start. 推荐问题列表"""
    followupQueries: NotRequired[dict[str, Any]]
    """Settings of follow-up questions. 追问配置"""
    components: NotRequired[list[dict[str, Any]]]
    """Components it uses. 组件列表"""
    knowledgeBaseConfig: NotRequired[dict[str, Any]]
    """Settings of its knowledge bases. 知识库配置"""
    modelConfig: NotRequired[dict[str, Any]]
    """Settings of its model. 模型配置"""
    background: NotRequired[dict[str, Any]]
    """Background. 背景配置"""


class DescribeAppsInput(TypedDict):
    """What DescribeApps takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; at most 100. 每页返回条数，最大 100"""


class DescribeAppsOutput(TypedDict):
    """What DescribeApps answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    data: NotRequired[list[DescribeAppsOutputDataItem]]
    """The applications. 应用列表"""
    marker: NotRequired[str]
    """Start of this page. 本页的起始位置"""
    isTruncated: NotRequired[bool]
    """true when more rows follow. 是否还有更多数据"""
    nextMarker: NotRequired[str]
    """Start of the next page. 下一页的起始位置"""
    maxKeys: NotRequired[int]
    """Page size used. 本页采用的列表长度"""


class DescribeAppsOutputDataItem(TypedDict):
    """DescribeAppsOutputDataItem."""

    id: NotRequired[str]
    """Id of the application. 应用 ID"""
    name: NotRequired[str]
    """Name. 应用名称"""
    appType: NotRequired[Literal["agent", "chatflow"] | str]
    """agent or chatflow. 应用类型：agent（智能体）、chatflow（工作流）"""
    updateTime: NotRequired[int]
    """When it was changed last, in seconds. 更新时间（秒级时间戳）"""
    description: NotRequired[str]
    """Description. 应用描述"""
    isPublished: NotRequired[str | bool]
    """Whether it is published: a text by the documentation, a boolean by the official SDK. 是否已发布；官方文档为字符串，官方 SDK 中为布尔值"""


class CreateApplicationInput(TypedDict):
    """What CreateApplication takes."""

    name: NotRequired[str]
    """Name. 应用名称"""
    description: NotRequired[str]
    """Description. 应用描述"""


class CreateApplicationOutput(TypedDict):
    """What CreateApplication answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateApplicationOutputResult
    """The new application. 新建的应用身份"""


class CreateApplicationOutputResult(TypedDict):
    """The new application. 新建的应用身份"""

    appId: str
    """Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字"""


class DescribeApplicationsInput(TypedDict):
    """What DescribeApplications takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""
    creator: NotRequired[list[str]]
    """Only applications of these creators. 按创建人筛选"""
    protocolVersion: NotRequired[int]
    """Version of the inference interface. The default is 2; the list actions of services default to 1. 推理接口版本，默认为 2（服务列表接口默认为 1）"""


class DescribeApplicationsOutput(TypedDict):
    """What DescribeApplications answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeApplicationsOutputResult
    """Result. 一页应用身份"""


class DescribeApplicationsOutputResult(TypedDict):
    """Result. 一页应用身份"""

    appList: NotRequired[list[Application]]
    """The applications. 应用列表"""
    pageInfo: NotRequired[PageInfo]
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class DescribeLegacyApplicationsInput(TypedDict):
    """What DescribeLegacyApplications takes."""

    pass


class DescribeLegacyApplicationsOutput(TypedDict):
    """What DescribeLegacyApplications answers."""

    log_id: NotRequired[str]
    """Id of this request, in the V1 form. 请求 ID（V1 形式）"""
    result: NotRequired[DescribeLegacyApplicationsOutputResult]
    """Result. 应用列表（对象）"""


class DescribeLegacyApplicationsOutputResult(TypedDict):
    """Result. 应用列表（对象）"""

    appList: NotRequired[list[ApplicationWithKeys]]
    """The applications. 应用列表"""


class CreateBatchInferenceTaskInput(TypedDict):
    """What CreateBatchInferenceTask takes."""

    name: str
    """Task name. 任务名称"""
    description: NotRequired[str]
    """Task description. 任务描述"""
    endpoint: NotRequired[str]
    """Preset service to call, e.g. ernie-x1-turbo-32k; until 2025 this was the full address of a V1 inference call. Needed when a preset service is used; never together with modelId. 预置服务的 endpoint，例如 ernie-x1-turbo-32k（2025 年之前为 V1 推理接口的完整地址）；使用预置服务时必填，不能与 modelId 同时填写"""
    modelId: NotRequired[str]
    """Id of the model version to run (amv-...). Needed when a fine-tuned model is used; never together with endpoint. 模型版本 ID（amv- 开头），使用精调后的模型时必填，不能与 endpoint 同时填写"""
    inferenceParams: NotRequired[BatchInferenceParameters]
    """Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交"""
    inputBosUri: str
    """BOS directory of the input files, e.g. bos:/bucket-name/folder/ (one slash). JSON Lines, each row with a unique id and a query; at most 100 files and 300 MB in all. 数据输入 BOS 目录，例如 bos:/bucket-name/folder/（一个斜杠）；文件为 JSON Lines，每行包含唯一的 id 和 query，最多 100 个文件、合计 300 MB"""
    outputBosUri: str
    """BOS directory of the results, e.g. bos:/bucket-name/output/. Bucket and directory must exist. Each task gets a subdirectory of its own, so earlier results are not overwritten. 结果输出 BOS 目录，例如 bos:/bucket-name/output/，Bucket 和目录必须已存在；平台为每个任务创建单独的子目录，不会覆盖之前的结果"""
    completion_window: NotRequired[Literal["24h"] | str]
    """Longest time the task may take; only 24h is documented. The spelling of this field is that of the official SDK: leave it out unless it is needed. 推理服务最长完成时间，官方文档仅列出 24h；字段名取自官方 SDK，非必要时不建议填写"""
    dataFormat: NotRequired[Literal["default", "src_tgt", "role"] | str]
    """Layout of the input rows: default (rows with id and query), src_tgt (source and target columns, the layout of evaluation data sets), role (rows of role and content messages). 推理数据格式：default（每行含 id 和 query）、src_tgt（src、tgt 两列，即评估数据集格式）、role（role、content 对话格式）"""
    afsConfig: NotRequired[dict[str, Any]]
    """Storage internal to Baidu (AFS) in place of the two BOS directories; not documented and of no use outside. 百度内部存储（AFS）配置，用于替代两个 BOS 目录；官方文档未说明，外部用户无法使用"""


class CreateBatchInferenceTaskOutput(TypedDict):
    """What CreateBatchInferenceTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateBatchInferenceTaskOutputResult
    """The new task. 新任务"""


class CreateBatchInferenceTaskOutputResult(TypedDict):
    """The new task. 新任务"""

    taskId: str
    """Id of a batch inference task. 批量推理任务 ID"""


class DeleteBatchInferenceTaskInput(TypedDict):
    """What DeleteBatchInferenceTask takes."""

    taskId: str
    """Id of a batch inference task. 批量推理任务 ID"""


class DeleteBatchInferenceTaskOutput(TypedDict):
    """What DeleteBatchInferenceTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class DescribeBatchInferenceModelInput(TypedDict):
    """What DescribeBatchInferenceModel takes."""

    pass


class DescribeBatchInferenceModelOutput(TypedDict):
    """What DescribeBatchInferenceModel answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeBatchInferenceModelOutputResult
    """Result. 支持批量推理的模型"""


class DescribeBatchInferenceModelOutputResult(TypedDict):
    """Result. 支持批量推理的模型"""

    commonModelList: NotRequired[list[BatchInferenceModel]]
    """Preset models (services). 预置模型（服务）列表"""
    customModelList: NotRequired[list[BatchInferenceModel]]
    """The caller's own models. 我的模型列表"""


class DescribeBatchInferenceTaskInput(TypedDict):
    """What DescribeBatchInferenceTask takes."""

    taskId: str
    """Id of a batch inference task. 批量推理任务 ID"""


class DescribeBatchInferenceTaskOutput(TypedDict):
    """What DescribeBatchInferenceTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: BatchInferenceTask
    """A batch inference task. Two documented fields are not here, since the documentation does not state their names: the number of input rows, and what started the task. 批量推理任务（总数据条数、任务来源两个字段的字段名官方文档未说明，尚未收录）"""


class DescribeBatchInferenceTasksInput(TypedDict):
    """What DescribeBatchInferenceTasks takes."""

    runStatus: NotRequired[list[str]]
    """Only tasks in one of these states; all when it is empty or left out. 按运行状态筛选，为空或不填时不筛选"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""


class DescribeBatchInferenceTasksOutput(TypedDict):
    """What DescribeBatchInferenceTasks answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeBatchInferenceTasksOutputResult
    """Result. 一页批量推理任务"""


class DescribeBatchInferenceTasksOutputResult(TypedDict):
    """Result. 一页批量推理任务"""

    taskList: list[BatchInferenceTaskSummary]
    """Tasks. 任务列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class StopBatchInferenceTaskInput(TypedDict):
    """What StopBatchInferenceTask takes."""

    taskId: str
    """Id of a batch inference task. 批量推理任务 ID"""


class StopBatchInferenceTaskOutput(TypedDict):
    """What StopBatchInferenceTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class AutoReleaseComputeUnitInput(TypedDict):
    """What AutoReleaseComputeUnit takes."""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""
    releaseTime: NotRequired[str]
    """When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明"""


class AutoReleaseComputeUnitOutput(TypedDict):
    """What AutoReleaseComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the change was accepted. 是否已受理"""


class AutoReleaseServiceComputeUnitInput(TypedDict):
    """What AutoReleaseServiceComputeUnit takes."""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""
    releaseTime: NotRequired[str]
    """When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明"""


class AutoReleaseServiceComputeUnitOutput(TypedDict):
    """What AutoReleaseServiceComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the change was accepted. 是否已受理"""


class AutoReleaseTPMResourceInput(TypedDict):
    """What AutoReleaseTPMResource takes."""

    instanceId: str
    """Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回"""
    releaseTime: NotRequired[str]
    """When the quota is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明"""


class AutoReleaseTPMResourceOutput(TypedDict):
    """What AutoReleaseTPMResource answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the change was accepted. 是否已受理"""


class CreateAutoRenewRulesInput(TypedDict):
    """What CreateAutoRenewRules takes."""

    instanceId: str
    """Instance to renew: the instanceId that PurchaseComputeUnit or PurchaseTPMResource gave. 实例 ID，由 PurchaseComputeUnit 或 PurchaseTPMResource 返回"""
    instanceType: Literal["ComputingUnit", "TPM"] | str
    """Kind of instance: ComputingUnit (compute unit) or TPM (TPM quota). 实例类型：ComputingUnit（算力单元）、TPM（TPM 配额）"""
    autoRenewTimeUnit: NotRequired[Literal["Month"] | str]
    """Unit of autoRenewTime. 自动续费周期的时间单位"""
    autoRenewTime: NotRequired[int]
    """Months per renewal. 每次自动续费的时长（月）"""


class CreateAutoRenewRulesOutput(TypedDict):
    """What CreateAutoRenewRules answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the rule was accepted. 是否已受理"""


class DescribeComputeUnitInput(TypedDict):
    """What DescribeComputeUnit takes."""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""


class DescribeComputeUnitOutput(TypedDict):
    """What DescribeComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeComputeUnitOutputResult
    """Result. 算力单元实例"""


class DescribeComputeUnitOutputResult(TypedDict):
    """Result. 算力单元实例"""

    computeUnitInstance: ComputeUnit
    """A compute unit instance of the account. A single read also describes its end, its length and the unit of that length, whose names the documentation does not state. 账号下的算力单元实例。详情中还有到期时间、实例时长及其单位，字段名官方文档未说明"""
    serviceUsageList: list[dict[str, Any]]
    """Services placed on the compute unit, and the units that each uses; the documentation does not state the names of the fields. 部署在算力单元上的服务及其占用数量，字段名官方文档未说明"""


class DescribeComputeUnitsInput(TypedDict):
    """What DescribeComputeUnits takes."""

    paymentTiming: NotRequired[Literal["Prepaid", "Postpaid"] | str]
    """Only instances that are paid in this way. 按付费类型筛选"""
    region: NotRequired[Literal["bj", "bd", "sz", "gz", "yq", "global"] | str]
    """Only instances of this region, bj (Beijing) or bd (Baoding). 按资源地域筛选：bj（北京）或 bd（保定）"""
    type: NotRequired[Literal["cpu", "gpu-1", "gpu-2", "gpu-3", "gpu-4", "gpu-5", "gpu-6"] | str]
    """Only instances of this resource type. 按资源类型筛选"""


class DescribeComputeUnitsOutput(TypedDict):
    """What DescribeComputeUnits answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeComputeUnitsOutputResult
    """Result. 算力单元实例列表（对象）"""


class DescribeComputeUnitsOutputResult(TypedDict):
    """Result. 算力单元实例列表（对象）"""

    computeUnitInstanceList: list[ComputeUnit]
    """Instances. 实例列表"""


class DescribePackageResourceInput(TypedDict):
    """What DescribePackageResource takes."""

    packageId: str
    """Id of a package. 量包 ID"""


class DescribePackageResourceOutput(TypedDict):
    """What DescribePackageResource answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribePackageResourceOutputResult
    """Result. 量包"""


class DescribePackageResourceOutputResult(TypedDict):
    """Result. 量包"""

    instance: PackageResource
    """A package: an amount of usage bought in advance. 量包，即预先购买的用量"""


class DescribePackageResourcesInput(TypedDict):
    """What DescribePackageResources takes."""

    serviceName: NotRequired[str]
    """Only packages of this service family. 按服务系列名称筛选"""
    status: NotRequired[Literal["Pending", "Active", "Exhausted", "Expired"] | str]
    """Only packages in this state. 按资源状态筛选"""
    creator: NotRequired[str]
    """Only packages bought by this user account. 按购买量包的用户账号筛选"""


class DescribePackageResourcesOutput(TypedDict):
    """What DescribePackageResources answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribePackageResourcesOutputResult
    """Result. 量包列表（对象）"""


class DescribePackageResourcesOutputResult(TypedDict):
    """Result. 量包列表（对象）"""

    instances: NotRequired[list[PackageResource]]
    """Packages. 量包列表"""


class DescribeServiceComputeUnitInput(TypedDict):
    """What DescribeServiceComputeUnit takes."""

    serviceId: str
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    instanceId: str
    """Instance that was bought for the service. 已购算力单元实例 ID"""


class DescribeServiceComputeUnitOutput(TypedDict):
    """What DescribeServiceComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeServiceComputeUnitOutputResult
    """Result. 服务的算力单元实例"""


class DescribeServiceComputeUnitOutputResult(TypedDict):
    """Result. 服务的算力单元实例"""

    instance: ComputeUnitServiceInstance
    """A compute unit instance that was bought for one service, counted in replicas. 为某个服务购买的算力单元实例，以副本数计"""


class DescribeServiceComputeUnitsInput(TypedDict):
    """What DescribeServiceComputeUnits takes."""

    serviceId: str
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    paymentTiming: NotRequired[Literal["Prepaid", "Postpaid"] | str]
    """Only instances that are paid in this way; by default all that the service uses. 按付费类型筛选，默认为服务正在使用的全部实例"""


class DescribeServiceComputeUnitsOutput(TypedDict):
    """What DescribeServiceComputeUnits answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeServiceComputeUnitsOutputResult
    """Result. 实例列表（对象）"""


class DescribeServiceComputeUnitsOutputResult(TypedDict):
    """Result. 实例列表（对象）"""

    instances: list[ComputeUnitServiceInstance]
    """Instances. 实例列表"""


class DescribeTPMResourceInput(TypedDict):
    """What DescribeTPMResource takes."""

    model: str
    """Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化"""
    paymentTiming: NotRequired[Literal["Postpaid"] | str]
    """Only quota that is paid in this way; all by default. 按付费类型筛选，默认为全部"""
    instanceId: NotRequired[str]
    """Only this quota instance. 按实例 ID 筛选"""
    status: NotRequired[Literal["Creating", "Running", "Stopped"] | str]
    """Only instances in this state; all by default. The documentation labels it payment type by mistake. 按资源状态筛选，默认为全部；官方文档误标为付费类型"""


class DescribeTPMResourceOutput(TypedDict):
    """What DescribeTPMResource answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeTPMResourceOutputResult
    """Result. TPM 配额实例列表（对象）"""


class DescribeTPMResourceOutputResult(TypedDict):
    """Result. TPM 配额实例列表（对象）"""

    instances: NotRequired[list[TpmInstance]]
    """Quota instances. 配额实例列表"""


class PurchaseComputeUnitInput(TypedDict):
    """What PurchaseComputeUnit takes."""

    computeUnitCount: int
    """Number of compute units. 算力单元数"""
    billing: ComputeUnitBilling
    """How compute units are paid. 订单、计费相关参数"""
    computeUnitConfig: PurchaseComputeUnitInputComputeUnitConfig
    """What to buy. 算力单元配置"""


class PurchaseComputeUnitInputComputeUnitConfig(TypedDict):
    """What to buy. 算力单元配置"""

    region: NotRequired[Literal["bj", "bd", "sz", "gz", "yq", "global"] | str]
    """Region: bj (Beijing) or bd (Baoding). The documentation does not state which one is taken without it. 资源地域：bj（北京）、bd（保定）；不填时的默认地域官方文档未说明"""
    type: Literal["cpu", "gpu-1", "gpu-2", "gpu-3", "gpu-4", "gpu-5", "gpu-6"] | str
    """Resource type: cpu, or one of the accelerator types gpu-1 to gpu-6. CreateService spells these types in another way. 资源类型：cpu 为 CPU，gpu-1 至 gpu-6 为加速卡 I 至 VI 型；与 CreateService 中的写法不同"""


class PurchaseComputeUnitOutput(TypedDict):
    """What PurchaseComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ComputeUnitOrder
    """What an order of compute units gave. 算力单元下单结果"""


class PurchaseServiceComputeUnitInput(TypedDict):
    """What PurchaseServiceComputeUnit takes."""

    serviceId: str
    """Service that the instances are bought for (svco-...). 服务 ID（svco- 开头），为其购买实例"""
    billing: ComputeUnitBilling
    """How compute units are paid. 订单、计费相关参数"""
    replicasCount: int
    """Replicas to buy. 购买副本数量"""


class PurchaseServiceComputeUnitOutput(TypedDict):
    """What PurchaseServiceComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ComputeUnitOrder
    """What an order of compute units gave. 算力单元下单结果"""


class PurchaseTPMResourceInput(TypedDict):
    """What PurchaseTPMResource takes."""

    model: str
    """Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化"""
    billing: PurchaseTPMResourceInputBilling
    """How it is paid. 订单信息"""
    purchaseCount: int
    """Number of units, of 10000 TPM and 33 RPM each. 购买的配额数量，每份为 10000 TPM 和 33 RPM"""


class PurchaseTPMResourceInputBilling(TypedDict):
    """How it is paid. 订单信息"""

    paymentTiming: Literal["Postpaid"] | str
    """How it is paid: Postpaid is the only value. 付费类型，仅支持 Postpaid（后付费）"""
    releaseTime: NotRequired[str]
    """When a post-paid instance is released by itself: RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`. The zone of the second form is not documented, so the first is safer. 后付费实例的定时释放时间，格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss；后者的时区官方文档未说明，建议使用前者"""


class PurchaseTPMResourceOutput(TypedDict):
    """What PurchaseTPMResource answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: PurchaseTPMResourceOutputResult
    """What was bought. 购买结果"""


class PurchaseTPMResourceOutputResult(TypedDict):
    """What was bought. 购买结果"""

    instanceId: str
    """Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回"""


class ReleaseComputeUnitInput(TypedDict):
    """What ReleaseComputeUnit takes."""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""


class ReleaseComputeUnitOutput(TypedDict):
    """What ReleaseComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class ReleaseServiceComputeUnitInput(TypedDict):
    """What ReleaseServiceComputeUnit takes."""

    serviceId: str
    """Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    instanceId: str
    """Instance to end. 要终止的实例 ID"""


class ReleaseServiceComputeUnitOutput(TypedDict):
    """What ReleaseServiceComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class ReleaseTPMResourceInput(TypedDict):
    """What ReleaseTPMResource takes."""

    model: str
    """Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化"""
    instanceId: str
    """Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回"""


class ReleaseTPMResourceOutput(TypedDict):
    """What ReleaseTPMResource answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the quota was released. 是否释放成功"""


class ResizeComputeUnitInput(TypedDict):
    """What ResizeComputeUnit takes."""

    instanceId: str
    """Id of a compute unit instance. 算力单元实例 ID"""
    count: NotRequired[int]
    """Number of units AFTER the change, not a difference. Always send it. 变更后的算力单元数量（不是增量），请始终填写"""


class ResizeComputeUnitOutput(TypedDict):
    """What ResizeComputeUnit answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ComputeUnitOrder
    """What an order of compute units gave. 算力单元下单结果"""


class ResizeTPMResourceInput(TypedDict):
    """What ResizeTPMResource takes."""

    instanceId: str
    """Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回"""
    count: NotRequired[int]
    """Number of units AFTER the change, of 10000 TPM and 33 RPM each, not a difference. Always send it. 变配后的配额数量（不是增量），每份为 10000 TPM 和 33 RPM；请始终填写"""


class ResizeTPMResourceOutput(TypedDict):
    """What ResizeTPMResource answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the order was accepted. 订单是否已受理"""


class AnnotateDatasetSampleInput(TypedDict):
    """What AnnotateDatasetSample takes."""

    id: str
    """Sample to annotate, from DescribeDatasetSamples. 样本 ID，取自 DescribeDatasetSamples"""
    datasetId: str
    """Version that holds the sample (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID"""
    content: NotRequired[list[AnnotateDatasetSampleInputContentItem]]
    """Question and answer pairs. Needed when the data set is of a conversation type, and only used then; at most ten for an unranked conversation. 问答对，对话类数据集必填且仅用于此类；非排序对话最多 10 条"""
    labels: NotRequired[list[dict[str, Any]]]
    """Labels. Needed when the data set is of the text-to-image type, and only used then. Their fields are not documented. 标签列表，文生图类数据集必填且仅用于此类；标签的字段官方文档未说明"""


class AnnotateDatasetSampleInputContentItem(TypedDict):
    """AnnotateDatasetSampleInputContentItem."""

    prompt: str
    """The question. 问题"""
    response: list[list[str]]
    """Answers, as a list of lists: one list with one answer for unranked conversations ([[answer]]). The documentation does not state the form for ranked conversations. 回答，数组的数组；非排序对话为 [[回答]]，排序对话的形式官方文档未说明"""


class AnnotateDatasetSampleOutput(TypedDict):
    """What AnnotateDatasetSample answers."""

    log_id: NotRequired[str]
    """Id of this request on the platform. 操作记录 ID"""
    result: NotRequired[bool]
    """Whether the annotation was accepted. 标注是否已受理"""
    status: NotRequired[int]
    """Status code. 状态码"""
    success: NotRequired[bool]
    """Whether the call succeeded. 是否操作成功"""


class CreateDataCleaningTaskInput(TypedDict):
    """What CreateDataCleaningTask takes."""

    etlTaskName: str
    """Name of the task. 清洗任务名称"""
    sourceDatasetId: str
    """Version to clean (ds-...); a version id, although the field is called after the data set. 清洗前的源数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID"""
    destDatasetId: str
    """Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）"""
    entityType: NotRequired[int]
    """Kind of the samples; the official SDK always sends 2, the documentation's example leaves it out. 样本类型，官方 SDK 固定传 2，官方示例中没有"""
    operationsV2: DataCleaningPipeline
    """Operators by stage. A stage that is not wanted is left out or an empty list. 各阶段的清洗算子；不需要的阶段不填或填空列表"""


class CreateDataCleaningTaskOutput(TypedDict):
    """What CreateDataCleaningTask answers."""

    log_id: NotRequired[str]
    """Id of this request on the platform. 操作记录 ID"""
    result: str
    """Id of the cleaning task (task-...). Older answers gave true here. 清洗任务 ID（task- 开头）；早期返回 true"""
    status: NotRequired[int]
    """Status code, 200. 状态码，成功为 200"""
    success: NotRequired[bool]
    """Whether the call succeeded. 是否操作成功"""


class CreateDatasetInput(TypedDict):
    """What CreateDataset takes."""

    datasetName: str
    """Name, e.g. helloDataset. The length limit is not documented. 数据集名称，例如 helloDataset；长度限制官方文档未说明"""
    dataFormat: str
    """Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response）"""
    storageType: Literal["BOS", "sysStorage"] | str
    """Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写"""
    storagePath: NotRequired[str]
    """Full BOS path; must end with a slash, e.g. bos:/yourBucket/yourDir/text/. Needed when storageType is BOS. 完整的 BOS 路径，以斜杠结尾，例如 bos:/yourBucket/yourDir/text/；storageType 为 BOS 时必填"""


class CreateDatasetOutput(TypedDict):
    """What CreateDataset answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateDatasetOutputResult
    """The new data set and its version V1. 新建的数据集及其 V1 版本"""


class CreateDatasetOutputResult(TypedDict):
    """The new data set and its version V1. 新建的数据集及其 V1 版本"""

    datasetId: str
    """Id of a data set (dg-...), the named container of its versions. 数据集 ID（dg- 开头）"""
    versionId: str
    """Id of version V1 (ds-...). V1 版本的 ID（ds- 开头）"""
    versionNumber: NotRequired[int]
    """Number of the version: 1. 数据集版本序号，为 1"""
    datasetName: NotRequired[str]
    """Name of the data set. 数据集名称"""
    dataFormat: NotRequired[str]
    """Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response）"""
    storageType: NotRequired[Literal["BOS", "sysStorage"] | str]
    """Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写"""
    storagePath: NotRequired[str]
    """BOS path; only when storageType is BOS. 存储路径，仅 storageType 为 BOS 时返回"""


class CreateDatasetVersionInput(TypedDict):
    """What CreateDatasetVersion takes."""

    datasetId: str
    """Data set that gets the version (dg-...). 所属数据集 ID（dg- 开头）"""
    description: NotRequired[str]
    """Description of the version. 版本描述"""


class CreateDatasetVersionOutput(TypedDict):
    """What CreateDatasetVersion answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DatasetVersion
    """One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names. 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）"""


class CreateExportTaskInput(TypedDict):
    """What CreateExportTask takes."""

    versionId: str
    """Version to export (ds-...). 要导出的数据集版本 ID（ds- 开头）"""
    storageType: Literal["BOS", "sysStorage"] | str
    """Where to export to: BOS or sysStorage. 导出位置的存储类型：BOS 或 sysStorage"""
    storagePath: NotRequired[str]
    """Full BOS path to export to, ending with a slash, e.g. bos:/bucketName/some/path/. Needed when storageType is BOS; absent or empty for sysStorage. 导出到的完整 BOS 路径，以斜杠结尾，例如 bos:/bucketName/some/path/；storageType 为 BOS 时必填，sysStorage 时不填或为空"""


class CreateExportTaskOutput(TypedDict):
    """What CreateExportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """Id of the export task (task-...). 导出任务 ID（task- 开头）"""


class CreateImportTaskInput(TypedDict):
    """What CreateImportTask takes."""

    versionId: str
    """Version to import into (ds-...). 要导入数据的数据集版本 ID（ds- 开头）"""
    files: list[str]
    """Either exactly one BOS directory (bos:/bucketName/some/path/), or one or more BOS files (bos:/bucketName/some/path/a.jsonl, also .zip and .xlsx), which may come from different buckets and directories. 导入的文件：一个 BOS 目录（bos:/bucketName/some/path/），或一个或多个 BOS 文件（如 bos:/bucketName/some/path/a.jsonl，也可为 .zip、.xlsx），可来自不同的 Bucket 和目录"""


class CreateImportTaskOutput(TypedDict):
    """What CreateImportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """Id of the import task (task-...). 导入任务 ID（task- 开头）"""


class CreateTextAugmentTaskInput(TypedDict):
    """What CreateTextAugmentTask takes."""

    taskName: str
    """Name of the task. The length limit is not documented. 增强任务名称，长度限制官方文档未说明"""
    srcDatasetVersionId: str
    """Version to augment (ds-...). 增强前的源数据集版本 ID（ds- 开头）"""
    dstDatasetVersionId: str
    """Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）"""
    promptModel: str
    """Model that generates the prompts: a preset service, e.g. deepseek-v3, or the API address value of an own service. Its calls are charged. 用于 Prompt 生成的模型：预置服务（如 deepseek-v3）或自有服务的 API 地址，其调用会产生费用"""
    promptContext: NotRequired[str]
    """Business context, added to the instruction; the form industry, business, problem is advised. 业务场景描述，会加入生成指令，建议按“行业、业务、问题”填写"""
    promptEvol: CreateTextAugmentTaskInputPromptEvol
    """Directions, and how many samples to generate for each; at least one count must be above 0. Four more directions exist, whose keys the documentation does not state; other keys pass through. Prompt 生成的进化方向及各方向的样本数，至少一个大于 0；另有四个方向的键名官方文档未说明，未列出的键原样提交"""
    promptIteration: NotRequired[CreateTextAugmentTaskInputPromptIteration]
    """Iterative augmentation; off when left out. 迭代增强的选项，不填则不开启"""
    similarityThreshold: NotRequired[float]
    """Similarity filter: only samples whose ROUGE-L is below it are used as seeds for more, so that a lower value repeats less. No filter when left out. 过滤相似度阈值：ROUGE-L 低于该值的样本才加入种子池，值越低重复越少；不填则不过滤"""


class CreateTextAugmentTaskInputPromptEvol(TypedDict):
    """Directions, and how many samples to generate for each; at least one count must be above 0. Four more directions exist, whose keys the documentation does not state; other keys pass through. Prompt 生成的进化方向及各方向的样本数，至少一个大于 0；另有四个方向的键名官方文档未说明，未列出的键原样提交"""

    genType: NotRequired[int]
    """Samples to generate within the kind: same type of question, other scene. 同类泛化生成样本数：同类问题，换场景"""
    genWord: NotRequired[int]
    """Samples to generate by synonyms: same meaning, other words, sentence form or tone. 同义泛化生成样本数：意思不变，换用词、句式或语气"""


class CreateTextAugmentTaskInputPromptIteration(TypedDict):
    """Iterative augmentation; off when left out. 迭代增强的选项，不填则不开启"""

    enable: NotRequired[bool]
    """Turns iteration on. 是否开启迭代增强"""
    maxIterations: NotRequired[int]
    """Most iterations. Needed when enable is true, and without effect otherwise. 最大迭代次数，enable 为 true 时必填，否则不生效"""


class CreateTextAugmentTaskOutput(TypedDict):
    """What CreateTextAugmentTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    enhanceTaskId: NotRequired[str]
    """Id of the new task (task-...). It may stand under result instead. 增强任务 ID（task- 开头），也可能位于 result 下"""
    result: NotRequired[CreateTextAugmentTaskOutputResult]
    """Holds the id when the platform nests its answer, as most actions do. 平台按常见形式嵌套返回时，任务 ID 位于此处"""


class CreateTextAugmentTaskOutputResult(TypedDict):
    """Holds the id when the platform nests its answer, as most actions do. 平台按常见形式嵌套返回时，任务 ID 位于此处"""

    enhanceTaskId: NotRequired[str]
    """Id of an augmentation task (task-...). 增强任务 ID（task- 开头）"""


class DeleteDataCleaningTasksInput(TypedDict):
    """What DeleteDataCleaningTasks takes."""

    etlIds: list[str]
    """Tasks to delete (task-...), from etlStrId of DescribeDataCleaningTasks or the console. Strings; older ids were integers. 要删除的清洗任务 ID（task- 开头）列表，取自 DescribeDataCleaningTasks 的 etlStrId 或控制台；为字符串，早期为整数"""


class DeleteDataCleaningTasksOutput(TypedDict):
    """What DeleteDataCleaningTasks answers."""

    log_id: str
    """Id of this request on the platform. 操作记录 ID"""
    result: bool
    """Whether the tasks were deleted. 是否删除成功"""
    status: int
    """Status code. 状态码"""
    success: bool
    """Whether the call succeeded. 是否操作成功"""


class DeleteDatasetInput(TypedDict):
    """What DeleteDataset takes."""

    datasetId: str
    """Data set to delete (dg-...), with all its versions. 要删除的数据集 ID（dg- 开头），其所有版本一并删除"""


class DeleteDatasetOutput(TypedDict):
    """What DeleteDataset answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class DeleteDatasetSamplesInput(TypedDict):
    """What DeleteDatasetSamples takes."""

    id: list[str]
    """Samples to delete, from DescribeDatasetSamples; the key is singular although it holds a list. 要删除的样本 ID 列表，取自 DescribeDatasetSamples；键名为单数但值为列表"""
    datasetId: str
    """Version that holds the samples (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID"""


class DeleteDatasetSamplesOutput(TypedDict):
    """What DeleteDatasetSamples answers."""

    log_id: NotRequired[str]
    """Id of this request on the platform. 操作记录 ID"""
    status: NotRequired[int]
    """Status code. 状态码"""
    success: NotRequired[bool]
    """Whether the call succeeded. 是否操作成功"""
    result: NotRequired[DeleteDatasetSamplesOutputResult]
    """What was not deleted. 未能删除的样本（对象）"""


class DeleteDatasetSamplesOutputResult(TypedDict):
    """What was not deleted. 未能删除的样本（对象）"""

    failedOnes: NotRequired[list[Any] | None]
    """Samples that were not deleted; null when all were. The documentation does not state the form of an item. 未能删除的样本，全部删除时为 null；元素形式官方文档未说明"""


class DeleteDatasetVersionInput(TypedDict):
    """What DeleteDatasetVersion takes."""

    versionId: str
    """Version to delete (ds-...). 要删除的数据集版本 ID（ds- 开头）"""


class DeleteDatasetVersionOutput(TypedDict):
    """What DeleteDatasetVersion answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class DeleteTextAugmentTaskInput(TypedDict):
    """What DeleteTextAugmentTask takes."""

    taskId: str
    """Task to delete (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台"""


class DeleteTextAugmentTaskOutput(TypedDict):
    """What DeleteTextAugmentTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DeleteTextAugmentTaskOutputResult
    """Whether it worked. 删除结果（对象）"""


class DeleteTextAugmentTaskOutputResult(TypedDict):
    """Whether it worked. 删除结果（对象）"""

    success: bool
    """Whether the task was deleted. 是否删除成功"""


class DescribeDataCleaningTaskInput(TypedDict):
    """What DescribeDataCleaningTask takes."""

    etlId: str
    """Task to read (task-...): result of CreateDataCleaningTask, etlStrId of DescribeDataCleaningTasks, or from the console. 清洗任务 ID（task- 开头），取自 CreateDataCleaningTask 的 result、DescribeDataCleaningTasks 的 etlStrId 或控制台"""


class DescribeDataCleaningTaskOutput(TypedDict):
    """What DescribeDataCleaningTask answers."""

    log_id: str
    """Id of this request on the platform. 操作记录 ID"""
    status: int
    """Status code. 状态码"""
    success: bool
    """Whether the call succeeded. 是否操作成功"""
    result: DataCleaningTask
    """One cleaning task. The documentation states some fields only; the others are those of the official SDK. 一个数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK"""


class DescribeDataCleaningTasksInput(TypedDict):
    """What DescribeDataCleaningTasks takes."""

    offset: NotRequired[int]
    """Rows to skip. 分页偏移"""
    pageSize: NotRequired[int]
    """Page size, at most 20. Always send it; the official SDK sends 10. 每页条数，最大 20；建议始终传入，官方 SDK 默认传 10"""


class DescribeDataCleaningTasksOutput(TypedDict):
    """What DescribeDataCleaningTasks answers."""

    log_id: str
    """Id of this request on the platform. 操作记录 ID"""
    status: int
    """Status code. 状态码"""
    success: bool
    """Whether the call succeeded. 是否操作成功"""
    result: DescribeDataCleaningTasksOutputResult
    """One page of tasks. 一页清洗任务"""


class DescribeDataCleaningTasksOutputResult(TypedDict):
    """One page of tasks. 一页清洗任务"""

    processingCount: int
    """Tasks in progress. 正在清洗的任务数"""
    total: int
    """Tasks in all. 任务总数"""
    items: list[DataCleaningTaskSummary]
    """The tasks. 任务列表"""


class DescribeDatasetSamplesInput(TypedDict):
    """What DescribeDatasetSamples takes."""

    datasetId: str
    """Version whose samples are listed (ds-...); a version id, although the field is called after the data set. 数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID"""
    offset: NotRequired[int]
    """Rows to skip. 分页偏移"""
    pageSize: NotRequired[int]
    """Page size; a value above 30 is treated as 30. 每页条数，超过 30 按 30 处理"""
    importTime: NotRequired[list[int]]
    """Import time: start and end, two time stamps in milliseconds; [] for no limit. 导入时间区间，起止两个毫秒时间戳，[] 表示不限"""
    annoTime: NotRequired[list[int]]
    """Annotation time: start and end, two time stamps in milliseconds; [] for no limit. 标注时间区间，起止两个毫秒时间戳，[] 表示不限"""
    tabType: NotRequired[int]
    """State of annotation: 0 all, 1 annotated, 2 not annotated. The default is not documented; the official SDK sends 0. 标注状态：0 全部，1 已标注，2 未标注；默认值官方文档未说明，官方 SDK 传 0"""
    labelId: NotRequired[str]
    """Ids of labels joined by commas, e.g. 1,2; for text-to-image data only. 标签 ID，多个用逗号分隔，如 1,2；仅用于文生图"""


class DescribeDatasetSamplesOutput(TypedDict):
    """What DescribeDatasetSamples answers."""

    log_id: NotRequired[str]
    """Id of this request on the platform. 操作记录 ID"""
    status: NotRequired[int]
    """Status code. 状态码"""
    success: NotRequired[bool]
    """Whether the call succeeded. 是否操作成功"""
    result: NotRequired[DescribeDatasetSamplesOutputResult]
    """One page of samples. 一页样本"""


class DescribeDatasetSamplesOutputResult(TypedDict):
    """One page of samples. 一页样本"""

    totalAll: NotRequired[int]
    """Samples in the version. 数据集版本的样本总数"""
    total: NotRequired[int]
    """Samples that match. 符合条件的样本数"""
    items: NotRequired[list[DatasetSample]]
    """The samples. 样本列表"""


class DescribeDatasetVersionInput(TypedDict):
    """What DescribeDatasetVersion takes."""

    versionId: str
    """Version to read (ds-...); from CreateDataset, CreateDatasetVersion or the console. 数据集版本 ID（ds- 开头），可从 CreateDataset、CreateDatasetVersion 的返回或控制台获取"""


class DescribeDatasetVersionOutput(TypedDict):
    """What DescribeDatasetVersion answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DatasetVersion
    """One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names. 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）"""


class DescribeDatasetVersionsInput(TypedDict):
    """What DescribeDatasetVersions takes."""

    datasetId: str
    """Data set whose versions are listed (dg-...). 数据集 ID（dg- 开头）"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order; the rows are ordered by the time the version was created. 是否倒序，默认按版本创建时间排序"""
    filter: NotRequired[DescribeDatasetVersionsInputFilter]
    """Which versions to list. 筛选条件"""


class DescribeDatasetVersionsInputFilter(TypedDict):
    """Which versions to list. 筛选条件"""

    importStatusList: NotRequired[list[Literal["Created", "Importing", "ImportFinished", "ImportFailed"] | str]]
    """Only versions in these import states. 导入状态，可多选"""
    publishStatusList: NotRequired[list[Literal["Unpublished", "Publishing", "Published", "PublishFailed"] | str]]
    """Only versions in these publish states. 发布状态，可多选"""


class DescribeDatasetVersionsOutput(TypedDict):
    """What DescribeDatasetVersions answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeDatasetVersionsOutputResult
    """One page of versions. The documentation does not state the name of the list. 一页数据集版本，列表的字段名官方文档未说明，原样返回"""


class DescribeDatasetVersionsOutputResult(TypedDict):
    """One page of versions. The documentation does not state the name of the list. 一页数据集版本，列表的字段名官方文档未说明，原样返回"""

    pageInfo: NotRequired[PageInfo]
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class DescribeDatasetsInput(TypedDict):
    """What DescribeDatasets takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order; the rows are ordered by the time their version was created. 是否倒序，默认按版本创建时间排序"""
    filter: NotRequired[DescribeDatasetsInputFilter]
    """Which data sets to list. 筛选条件"""


class DescribeDatasetsInputFilter(TypedDict):
    """Which data sets to list. 筛选条件"""

    datasetName: NotRequired[str]
    """Part of the name. 数据集名称，模糊匹配"""
    dataFormatList: NotRequired[list[str]]
    """Only data sets of these formats. 数据格式，可多选"""


class DescribeDatasetsOutput(TypedDict):
    """What DescribeDatasets answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeDatasetsOutputResult
    """One page of data sets. The documentation does not state the name of the list. 一页数据集，列表的字段名官方文档未说明，原样返回"""


class DescribeDatasetsOutputResult(TypedDict):
    """One page of data sets. The documentation does not state the name of the list. 一页数据集，列表的字段名官方文档未说明，原样返回"""

    pageInfo: NotRequired[PageInfo]
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class DescribeExportTaskInput(TypedDict):
    """What DescribeExportTask takes."""

    taskId: str
    """Export task, the result of CreateExportTask. 导出任务 ID，即 CreateExportTask 的 result"""


class DescribeExportTaskOutput(TypedDict):
    """What DescribeExportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DatasetExportTask
    """One export of a data set version. Three of the ten documented fields, startTime, finishTime and downloadUrl, have inferred names. 数据集版本导出任务；startTime、finishTime、downloadUrl 的字段名为推断"""


class DescribeImportTaskInput(TypedDict):
    """What DescribeImportTask takes."""

    taskId: str
    """Import task, the result of CreateImportTask. 导入任务 ID，即 CreateImportTask 的 result"""


class DescribeImportTaskOutput(TypedDict):
    """What DescribeImportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DatasetImportTask
    """One import of files into a data set version. 一次数据集版本导入"""


class DescribeTextAugmentTaskInput(TypedDict):
    """What DescribeTextAugmentTask takes."""

    taskId: str
    """Task to read (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台"""


class DescribeTextAugmentTaskOutput(TypedDict):
    """What DescribeTextAugmentTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    taskId: NotRequired[str]
    """Id of an augmentation task (task-...). 增强任务 ID（task- 开头）"""
    taskName: NotRequired[str]
    """Name of the task. 增强任务名称"""
    status: NotRequired[Literal["Running", "Stopped", "Succeeded", "Failed"] | str]
    """State of an augmentation task: Running, Stopped (ended before it finished; no call does that), Succeeded, Failed. The last three are final. 增强任务状态：Running（运行中）、Stopped（提前停止，没有对应的接口）、Succeeded（成功）、Failed（失败）；后三种为终态"""
    taskType: NotRequired[Literal["text"] | str]
    """Kind of task; text is the only value named. 增强任务类型，目前只有 text"""
    srcDatasetVersionId: NotRequired[str]
    """Version that is augmented (ds-...). 增强前的源数据集版本 ID（ds- 开头）"""
    dstDatasetVersionId: NotRequired[str]
    """Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）"""
    creator: NotRequired[str]
    """Who created the task. 创建人"""
    promptModel: NotRequired[str]
    """Model that generates the prompts; only when prompts are generated. 用于 Prompt 生成的模型，仅开启 Prompt 生成时返回"""
    promptContext: NotRequired[str]
    """Business context; only when prompts are generated. 业务场景描述，仅开启 Prompt 生成时返回"""
    result: NotRequired[DataAugmentationTask]
    """One augmentation task. More fields exist, among them the creation time and whether prompts and responses are generated; the documentation does not state their names. 数据增强任务（创建时间、是否开启 Prompt/Response 生成等字段的字段名官方文档未说明，尚未收录）"""


class DescribeTextAugmentTasksInput(TypedDict):
    """What DescribeTextAugmentTasks takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""
    filter: NotRequired[DescribeTextAugmentTasksInputFilter]
    """Which tasks to list. 筛选条件"""


class DescribeTextAugmentTasksInputFilter(TypedDict):
    """Which tasks to list. 筛选条件"""

    status: NotRequired[list[Literal["Running", "Stopped", "Succeeded", "Failed"] | str]]
    """Only tasks in these states. 增强状态，可多选"""


class DescribeTextAugmentTasksOutput(TypedDict):
    """What DescribeTextAugmentTasks answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    pageInfo: NotRequired[PageInfo]
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""
    tasks: NotRequired[list[DataAugmentationTask]]
    """The tasks. 增强任务列表"""
    result: NotRequired[dict[str, Any]]
    """Holds tasks and pageInfo if the platform nests its answer. 若平台将响应嵌套，tasks 和 pageInfo 位于此处"""


class PublishDatasetVersionInput(TypedDict):
    """What PublishDatasetVersion takes."""

    versionId: str
    """Version to publish (ds-...). 要发布的数据集版本 ID（ds- 开头）"""


class PublishDatasetVersionOutput(TypedDict):
    """What PublishDatasetVersion answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理；true 只表示平台已受理，发布完成以 publishStatus 为准"""


class CreateEvalResultExportTaskInput(TypedDict):
    """What CreateEvalResultExportTask takes."""

    evalId: str
    """Evaluation task whose results are exported (ame-...); other actions call it taskId. 评估任务 ID（ame- 开头），其他接口中称为 taskId"""
    storageType: Literal["sysStorage", "BOS"] | str
    """Where to export to. The documentation gives a default and still marks it as required. 导出位置；官方文档给出了默认值，但仍标为必填"""
    bucket: NotRequired[str]
    """Name of the caller's BOS bucket. Needed when storageType is BOS. 用户的 BOS Bucket 名称，storageType 为 BOS 时必填"""
    exportContent: list[Literal["prompt", "prediction", "completion", "metrics", "system"] | str]
    """What to export. 导出内容"""


class CreateEvalResultExportTaskOutput(TypedDict):
    """What CreateEvalResultExportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateEvalResultExportTaskOutputResult
    """The new export task. 新的导出任务"""


class CreateEvalResultExportTaskOutputResult(TypedDict):
    """The new export task. 新的导出任务"""

    taskId: str
    """Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID"""


class CreateEvalTaskInput(TypedDict):
    """What CreateEvalTask takes."""

    taskName: str
    """Task name. 任务名称"""
    description: NotRequired[str]
    """Task description. 任务描述"""
    evalObjectType: Literal["model", "inferDataset"] | str
    """What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集）"""
    evalObjectConfig: EvaluationObjectConfig
    """The objects to evaluate: at most 5, all of the same kind. 评估对象配置信息，最多 5 个，且须为同一类型"""
    evalConfig: EvaluationConfig
    """How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names. 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名"""


class CreateEvalTaskOutput(TypedDict):
    """What CreateEvalTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """Id of the new task (ame-...). 评估任务 ID（ame- 开头）"""


class DeleteEvalTaskInput(TypedDict):
    """What DeleteEvalTask takes."""

    taskId: str
    """Id of an evaluation task. 评估任务 ID"""


class DeleteEvalTaskOutput(TypedDict):
    """What DeleteEvalTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: dict[str, Any]
    """Empty object on success. 成功时为空对象"""


class DescribeEvalResultExportTaskInput(TypedDict):
    """What DescribeEvalResultExportTask takes."""

    taskId: str
    """Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID"""


class DescribeEvalResultExportTaskOutput(TypedDict):
    """What DescribeEvalResultExportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: EvaluationExportTask
    """An export of evaluation results. The documentation does not state the name of the path field for storageType BOS. 评估结果导出任务；storageType 为 BOS 时的存储路径字段官方文档未说明字段名"""


class DescribeEvalTaskInput(TypedDict):
    """What DescribeEvalTask takes."""

    taskId: str
    """Id of an evaluation task. 评估任务 ID"""


class DescribeEvalTaskOutput(TypedDict):
    """What DescribeEvalTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: EvaluationTask
    """An evaluation task. The documentation does not state the names of the fields after the state. 评估任务（状态之后的字段官方文档未说明字段名，尚未收录）"""


class DescribeEvalTaskReportInput(TypedDict):
    """What DescribeEvalTaskReport takes."""

    taskId: str
    """Id of an evaluation task. 评估任务 ID"""


class DescribeEvalTaskReportOutput(TypedDict):
    """What DescribeEvalTaskReport answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: list[EvaluationReport]
    """One entry for each evaluated object. 评估报告，每个评估对象一项"""


class DescribeEvalTasksInput(TypedDict):
    """What DescribeEvalTasks takes."""

    evalType: Literal["auto", "manual"] | str
    """Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估）"""
    keyFilter: NotRequired[str]
    """Search text: part of a task name or task id, or a whole model version id. 模糊搜索：任务名称或任务 ID 的一部分，或完整的模型版本 ID"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""


class DescribeEvalTasksOutput(TypedDict):
    """What DescribeEvalTasks answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeEvalTasksOutputResult
    """Result. 一页评估任务"""


class DescribeEvalTasksOutputResult(TypedDict):
    """Result. 一页评估任务"""

    evalTaskList: list[EvaluationTaskSummary]
    """Evaluation tasks. 评估任务列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class ModifyEvalTaskInput(TypedDict):
    """What ModifyEvalTask takes."""

    taskId: str
    """Id of an evaluation task. 评估任务 ID"""
    description: str
    """New description, as the examples of the documentation spell it. 任务描述（官方示例中的写法）"""
    describtion: NotRequired[str]
    """New description, as the tables of the documentation spell it. Send the same text as in description. 任务描述（官方参数表中的写法），请填写与 description 相同的内容"""


class ModifyEvalTaskOutput(TypedDict):
    """What ModifyEvalTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: dict[str, Any]
    """Empty object on success. 成功时为空对象"""


class StopEvalTaskInput(TypedDict):
    """What StopEvalTask takes."""

    taskId: str
    """Id of an evaluation task. 评估任务 ID"""


class StopEvalTaskOutput(TypedDict):
    """What StopEvalTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: dict[str, Any]
    """Empty object on success. 成功时为空对象"""


class CreateFineTuningJobInput(TypedDict):
    """What CreateFineTuningJob takes."""

    name: str
    """Job name, 2 to 20 characters; it must not repeat an existing name of the account. 作业名称，长度 2~20 个字符，账号内不可重复"""
    description: NotRequired[str]
    """Job description, up to 500 characters. 作业描述，最多 500 个字符"""
    model: str
    """Base model version, a text-generation or image-generation model; allowed values are the `model` column of the support page, e.g. ERNIE-Speed-8K, ERNIE-Lite-8K-0308. 基础模型版本（文本生成或图像生成模型），取值见官方“模型支持情况”的 model 列，如 ERNIE-Speed-8K、ERNIE-Lite-8K-0308"""
    trainMode: Literal["SFT", "PostPretrain", "DPO", "KTO"] | str
    """Training mode; depends on the model. 训练模式，可选值取决于基础模型"""


class CreateFineTuningJobOutput(TypedDict):
    """What CreateFineTuningJob answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateFineTuningJobOutputResult
    """Result. 新作业"""


class CreateFineTuningJobOutputResult(TypedDict):
    """Result. 新作业"""

    jobId: str
    """Id of a fine-tuning job. 作业 ID"""


class CreateFineTuningTaskInput(TypedDict):
    """What CreateFineTuningTask takes."""

    jobId: str
    """Id of a fine-tuning job. 作业 ID"""
    incrementTaskId: NotRequired[str]
    """Task to continue from; sending it makes the run incremental. Its model type must equal the job's; jobs on custom models cannot train incrementally. Needed when incremental training. 基础任务 ID；填写后即为增量训练（增量训练时必填）。基础任务的模型类型须与作业一致；自定义模型的作业不支持增量训练"""
    incrementCheckpointStep: NotRequired[int]
    """Checkpoint step of the base task. Needed when the base task has several checkpoints. 基础任务的 Checkpoint Step；基础任务有多个 Checkpoint 时必填"""
    parameterScale: NotRequired[Literal["FullFineTuning", "LoRA", "LoRA-GA", "PromptTuning"] | str]
    """Which parameters are trained; see the documentation of supported models. 参数规模（训练方法），取值见官方“模型支持情况”"""
    hyperParameterConfig: FineTuningHyperParameters
    """Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through. 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交"""
    datasetConfig: CreateFineTuningTaskInputDatasetConfig
    """Training data. The documentation also describes a validation set (its source and its data set versions) without the names of the fields; other fields pass through. 数据集配置。官方文档另有“验证集数据来源”和“验证集数据版本列表”，未说明字段名；未列出的字段原样提交"""
    corpusConfig: NotRequired[CreateFineTuningTaskInputCorpusConfig]
    """Mixing in of platform corpus. The newest documentation describes the mix ratios of the general, the vertical and the default corpus and the task types to mix in as fields of their own, without their names; other fields pass through. 混合语料配置。最新官方文档将通用、垂直、默认语料混入比例和混入语料任务类型列为独立字段，未说明字段名；未列出的字段原样提交"""
    modelConfig: NotRequired[dict[str, Any]]
    """Model settings; only for custom-model jobs. Needed when the job's model is a custom model. Its fields are not documented. 模型配置，仅用于自定义模型的作业（此时必填）；字段官方文档未说明"""
    resourceConfig: NotRequired[CreateFineTuningTaskInputResourceConfig]
    """Own compute to train on. 训练使用的算力资源（私有资源池）"""


class CreateFineTuningTaskInputDatasetConfig(TypedDict):
    """Training data. The documentation also describes a validation set (its source and its data set versions) without the names of the fields; other fields pass through. 数据集配置。官方文档另有“验证集数据来源”和“验证集数据版本列表”，未说明字段名；未列出的字段原样提交"""

    sourceType: Literal["Platform", "Bos"] | str
    """Platform: published data set versions; Bos: own object storage. 数据来源：Platform（平台已发布的数据集版本）、Bos（BOS 对象存储）"""
    versions: list[CreateFineTuningTaskInputDatasetConfigVersionsItem]
    """Data set versions. 数据集版本列表"""
    splitRatio: NotRequired[float]
    """Share of the data split off for validation. Unit: percent. 数据拆分比例（%），即从训练数据中拆出用于验证的比例"""


class CreateFineTuningTaskInputDatasetConfigVersionsItem(TypedDict):
    """CreateFineTuningTaskInputDatasetConfigVersionsItem."""

    versionId: NotRequired[str]
    """Data set version ID (ds-...); the version must be published. Needed when sourceType is Platform. 数据集版本 ID（ds- 开头），须已发布；sourceType 为 Platform 时必填"""
    samplingRate: NotRequired[float]
    """Sampling rate, 0.01 to 10, default 1; only for sourceType Platform. 数据集采样率，取值 0.01~10，默认 1；仅 sourceType 为 Platform 时有效"""
    versionBosUri: NotRequired[str]
    """BOS address, e.g. bos:/bucket/path/. Needed when sourceType is Bos. 数据集版本的 BOS 地址，如 bos:/bucket/path/；sourceType 为 Bos 时必填"""


class CreateFineTuningTaskInputCorpusConfig(TypedDict):
    """Mixing in of platform corpus. The newest documentation describes the mix ratios of the general, the vertical and the default corpus and the task types to mix in as fields of their own, without their names; other fields pass through. 混合语料配置。最新官方文档将通用、垂直、默认语料混入比例和混入语料任务类型列为独立字段，未说明字段名；未列出的字段原样提交"""

    copyData: NotRequired[bool]
    """When the mix ratio needs more rows than the platform corpus has: false = do not repeat rows, true = repeat them; applies to the general and the vertical corpus. 混入语料量超出平台语料总量时是否重复选取：false 不重复（默认），true 重复；作用于通用语料和垂直语料"""
    config: NotRequired[list[CreateFineTuningTaskInputCorpusConfigConfigItem]]
    """One entry per corpus, in the form of the official SDK. 语料列表，每种语料一项（结构取自官方 SDK）"""


class CreateFineTuningTaskInputCorpusConfigConfigItem(TypedDict):
    """CreateFineTuningTaskInputCorpusConfigConfigItem."""

    proportion: NotRequired[str]
    """Mix ratio; type is free in the official SDK, number or string such as 1:5. 混入比例；官方 SDK 中类型不限，可为数字或 1:5 这样的字符串"""
    corpusType: NotRequired[int]
    """1 Qianfan common corpus, 2 Yiyan common corpus, 3 Yiyan vertical-domain corpus. 语料类型：1 千帆通用语料，2 一言通用语料，3 一言垂直领域语料"""
    labels: NotRequired[list[str]]
    """Task types of the vertical corpus. 垂直语料的任务类型"""


class CreateFineTuningTaskInputResourceConfig(TypedDict):
    """Own compute to train on. 训练使用的算力资源（私有资源池）"""

    resourceId: NotRequired[str]
    """Resource ID. 资源 ID"""
    nodeNum: NotRequired[int]
    """Number of nodes. 节点数"""
    idleResource: NotRequired[bool]
    """Use idle resources. 是否使用闲时资源"""


class CreateFineTuningTaskOutput(TypedDict):
    """What CreateFineTuningTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateFineTuningTaskOutputResult
    """Result. 新任务"""


class CreateFineTuningTaskOutputResult(TypedDict):
    """Result. 新任务"""

    jobId: NotRequired[str]
    """Id of a fine-tuning job. 作业 ID"""
    taskId: str
    """Id of a fine-tuning task. 任务 ID"""


class DeleteFineTuningJobInput(TypedDict):
    """What DeleteFineTuningJob takes."""

    jobId: str
    """Id of a fine-tuning job. 作业 ID"""


class DeleteFineTuningJobOutput(TypedDict):
    """What DeleteFineTuningJob answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class DeleteFineTuningTaskInput(TypedDict):
    """What DeleteFineTuningTask takes."""

    taskId: str
    """Task ID, from CreateFineTuningTask or the console. 任务 ID，取自 CreateFineTuningTask 的返回值或控制台"""


class DeleteFineTuningTaskOutput(TypedDict):
    """What DeleteFineTuningTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class DescribeFineTuningJobsInput(TypedDict):
    """What DescribeFineTuningJobs takes."""

    trainMode: NotRequired[Literal["SFT", "PostPretrain", "DPO", "KTO"] | str]
    """Only jobs of this training mode. 按训练模式筛选"""
    model: NotRequired[str]
    """Only jobs of this base model version. 按基础模型版本筛选"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; a value above 100 is treated as 100. 每页返回条数，最大 100，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""


class DescribeFineTuningJobsOutput(TypedDict):
    """What DescribeFineTuningJobs answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeFineTuningJobsOutputResult
    """Result. 一页作业"""


class DescribeFineTuningJobsOutputResult(TypedDict):
    """Result. 一页作业"""

    jobList: list[FineTuningJob]
    """Jobs. 作业列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class DescribeFineTuningSupportModelsInput(TypedDict):
    """What DescribeFineTuningSupportModels takes."""

    pass


class DescribeFineTuningSupportModelsOutput(TypedDict):
    """What DescribeFineTuningSupportModels answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: list[FineTuningSupportedModel]
    """Models; the answer's result is the array itself. 模型列表，result 本身就是数组"""


class DescribeFineTuningTaskInput(TypedDict):
    """What DescribeFineTuningTask takes."""

    taskId: str
    """Id of a fine-tuning task. 任务 ID"""


class DescribeFineTuningTaskOutput(TypedDict):
    """What DescribeFineTuningTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: FineTuningTask
    """One training run of a job. The documentation counts 16 fields; this spec holds 14 of them. 作业下的一个训练任务（官方文档共 16 个字段，本规范收录 14 个）"""


class DescribeFineTuningTasksInput(TypedDict):
    """What DescribeFineTuningTasks takes."""

    jobId: str
    """Id of a fine-tuning job. 作业 ID"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""


class DescribeFineTuningTasksOutput(TypedDict):
    """What DescribeFineTuningTasks answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeFineTuningTasksOutputResult
    """Result. 一页任务"""


class DescribeFineTuningTasksOutputResult(TypedDict):
    """Result. 一页任务"""

    taskList: list[FineTuningTaskSummary]
    """Tasks. 任务列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class StopFineTuningTaskInput(TypedDict):
    """What StopFineTuningTask takes."""

    taskId: str
    """Task ID; find it with DescribeFineTuningTasks, in the answer of CreateFineTuningTask, or on the task's detail page of the console. 任务 ID；可通过 CreateFineTuningTask 的返回值、DescribeFineTuningTasks 或控制台任务详情页获取"""


class StopFineTuningTaskOutput(TypedDict):
    """What StopFineTuningTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class AssumeRoleInput(TypedDict):
    """What AssumeRole takes."""

    assumeRole: NotRequired[str]
    """Marker without a value: always an empty string. 接口标识，固定传空字符串"""
    accountId: str
    """Account that owns the role. 角色所属账号的 ID"""
    roleName: str
    """Name of the role. 角色的名称"""
    userId: NotRequired[str]
    """User id; normally not needed. 用户 ID，通常不需要"""
    durationSeconds: NotRequired[int]
    """Life of the credentials in seconds, at most 2 hours. The default is the official SDK's. 临时凭证的有效时长（秒），最长 2 小时；默认值取自 官方 SDK"""
    accessControlList: NotRequired[list[AccessControlRule]]
    """Rules that narrow what the credentials may do; without them they have all rights of the role. 访问控制规则，用于收窄凭证的权限；不填则与角色权限相同"""


class AssumeRoleOutput(TypedDict):
    """What AssumeRole answers."""

    accessKeyId: str
    """Temporary access key, 32 hex digits. 临时 Access Key，32 位十六进制"""
    secretAccessKey: str
    """Temporary secret key. 临时 Secret Key"""
    sessionToken: str
    """Session token: send it as x-bce-security-token with every request that is signed with this key, and sign it. SessionToken；使用该 AK/SK 的请求都须通过 x-bce-security-token 请求头携带，并参与签名"""
    createTime: NotRequired[str]
    """Creation time. 创建时间"""
    expiration: NotRequired[str]
    """End of life. 过期时间"""
    userId: NotRequired[str]
    """User that the credentials belong to. 凭证所属的用户 ID"""
    roleId: NotRequired[str]
    """Role that was assumed. 被扮演的角色 ID"""


class CreateApiKeyInput(TypedDict):
    """What CreateApiKey takes."""

    userId: NotRequired[str]
    """Sub-user the key is for; the caller when it is left out. 子用户 ID，不填时为当前用户"""
    acl: str | dict[str, Any]
    """Policy of the key: what it opens. The table of the documentation says text and then lists the fields version, accessControlList[].service, region, resource, permission and effect. API Key 的权限策略；官方表格写作字符串，又列出 version、accessControlList[].service、region、resource、permission、effect 等内部字段"""
    name: NotRequired[str]
    """Name. API Key 名称"""


class CreateApiKeyOutput(TypedDict):
    """What CreateApiKey answers."""

    id: NotRequired[str]
    """Id of the key. API Key 的 ID"""
    tokenId: NotRequired[str]
    """The key itself. API Key 的值"""
    name: NotRequired[str]
    """Name. 名称"""
    userId: NotRequired[str]
    """Sub-user it belongs to. 所属子用户 ID"""
    services: NotRequired[list[Any]]
    """Services it opens; the type of an entry is not shown. 可访问的服务，元素类型官方文档未说明"""
    createTime: NotRequired[str]
    """When it was made. 创建时间"""
    updateTime: NotRequired[str]
    """When it was changed last. 更新时间"""
    domainId: NotRequired[str]
    """Account it belongs to. 所属主账号 ID"""
    acl: NotRequired[str | CreateApiKeyOutputAcl]
    """Policy of the key, as text or as an object. 权限策略，字符串或对象"""


class CreateApiKeyOutputAcl(TypedDict):
    """CreateApiKeyOutputAcl."""

    id: NotRequired[str]
    """Id of the policy. 权限策略 ID"""
    version: NotRequired[Literal["v2"] | str]
    """Version of the form. 权限策略的格式版本"""
    accessControlList: NotRequired[list[CreateApiKeyOutputAclAccessControlListItem]]
    """What is allowed. 权限列表"""


class CreateApiKeyOutputAclAccessControlListItem(TypedDict):
    """CreateApiKeyOutputAclAccessControlListItem."""

    service: NotRequired[Literal["bce:wenxinfactory", "bce:ai_apaas", "bce:console_ai"] | str]
    """Service: ModelBuilder, AppBuilder or general AI. 服务：bce:wenxinfactory（ModelBuilder）、bce:ai_apaas（AppBuilder）、bce:console_ai（通用 AI）"""
    region: NotRequired[Literal["global"] | str]
    """Always global. 地域，固定为 global"""
    resource: NotRequired[list[Any]]
    """Resources; their form depends on the product. 资源，格式因产品而异"""
    permission: NotRequired[list[Any]]
    """Permissions; their form depends on the product. 权限，格式因产品而异"""
    effect: NotRequired[Literal["Allow"] | str]
    """Always Allow. 效力，固定为 Allow"""


class CreateBearerTokenInput(TypedDict):
    """What CreateBearerToken takes."""

    expireInSeconds: NotRequired[int]
    """Life of the token in seconds; a larger value is cut down to 30 days. 有效时长（秒），超过 30 天按 30 天处理"""


class CreateBearerTokenOutput(TypedDict):
    """What CreateBearerToken answers."""

    userId: str
    """Account or user id, 32 hex digits. 账号或用户 ID，32 位十六进制"""
    token: str
    """The token; send it as `Authorization: Bearer <token>`. BearerToken 的值，以 Authorization: Bearer <token> 的形式使用"""
    status: Literal["enable", "disable"] | str
    """State of the token: enable (usable) or disable (blocked). BearerToken 状态：enable（启用）、disable（禁用）"""
    createTime: str
    """Creation time, UTC with milliseconds. 创建时间（UTC，含毫秒）"""
    expireTime: str
    """End of life, UTC with milliseconds. 过期时间（UTC，含毫秒）"""


class GetSessionTokenInput(TypedDict):
    """What GetSessionToken takes."""

    durationSeconds: NotRequired[int]
    """Life of the credentials in seconds: 12 hours by default, 36 hours at most. 有效时长（秒），默认 12 小时，最长 36 小时"""
    id: NotRequired[str]
    """Name of the access control list. 访问控制列表的名称"""
    accessControlList: NotRequired[list[AccessControlRule]]
    """Rules that narrow what the credentials may do; without them they have all rights of the caller. 访问控制规则，用于收窄凭证的权限；不填则与调用者权限相同"""


class GetSessionTokenOutput(TypedDict):
    """What GetSessionToken answers."""

    accessKeyId: str
    """Temporary access key, 32 hex digits. 临时 Access Key，32 位十六进制"""
    secretAccessKey: str
    """Temporary secret key. 临时 Secret Key"""
    sessionToken: str
    """Session token: send it as x-bce-security-token with every request that is signed with this key, and sign it. SessionToken；使用该 AK/SK 的请求都须通过 x-bce-security-token 请求头携带，并参与签名"""
    createTime: NotRequired[str]
    """Creation time. 创建时间"""
    expiration: NotRequired[str]
    """End of life. 过期时间"""
    userId: NotRequired[str]
    """User that the credentials belong to. 凭证所属的用户 ID"""


class CreateChunkInput(TypedDict):
    """What CreateChunk takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    knowledgeBaseId: str
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    documentId: str
    """Id of a document, a UUID. 文档 ID（UUID）"""
    chunkType: NotRequired[Literal["text", "structured"] | str]
    """text, or structured for a row of a table. 文档块类型：text（文本）、structured（表格行）"""
    content: NotRequired[str]
    """Text. Needed when chunkType is text. 文本内容，chunkType 为 text 时必填"""
    fields: NotRequired[list[str]]
    """Cells, one a column of the header. Needed when chunkType is structured. 各列内容，与表头一一对应，chunkType 为 structured 时必填"""


class CreateChunkOutput(TypedDict):
    """What CreateChunk answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    id: NotRequired[str]
    """Id of a chunk. 文档块 ID"""


class CreateDocumentsInput(TypedDict):
    """What CreateDocuments takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    id: str
    """Knowledge base that takes the documents. 目标知识库 ID"""
    source: KnowledgeBaseDocumentSource
    """Where documents come from. 文档来源"""
    contentFormat: Literal["rawText"] | str
    """Form of the content; rawText. 内容格式，取值 rawText"""
    processOption: NotRequired[KnowledgeBaseProcessOption]
    """How documents are processed. 文档处理配置"""


class CreateDocumentsOutput(TypedDict):
    """What CreateDocuments answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    documentIds: NotRequired[list[str]]
    """Ids of the new documents. 新建的文档 ID 列表"""


class CreateKnowledgeBaseInput(TypedDict):
    """What CreateKnowledgeBase takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    name: str
    """Name. 知识库名称"""
    description: NotRequired[str]
    """Description. 知识库描述"""
    config: CreateKnowledgeBaseInputConfig
    """Settings. 知识库配置"""


class CreateKnowledgeBaseInputConfig(TypedDict):
    """Settings. 知识库配置"""

    index: KnowledgeBaseHosting
    """Where a knowledge base is hosted. 知识库的托管资源"""
    catalogue: NotRequired[KnowledgeBaseCatalogue]
    """Folder of a knowledge base. 知识库所在目录"""
    embeddingModel: NotRequired[str]
    """Embedding model. Another one than the default needs type bes or vdb. 向量模型；使用非默认模型时，托管资源类型须为 bes 或 vdb"""


class CreateKnowledgeBaseOutput(TypedDict):
    """What CreateKnowledgeBase answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    id: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    name: NotRequired[str]
    """Name. 知识库名称"""
    description: NotRequired[str]
    """Description. 知识库描述"""
    config: NotRequired[CreateKnowledgeBaseOutputConfig]
    """Settings. 知识库配置"""


class CreateKnowledgeBaseOutputConfig(TypedDict):
    """Settings. 知识库配置"""

    index: NotRequired[CreateKnowledgeBaseOutputConfigIndex]
    """Where it is hosted. 托管资源"""


class CreateKnowledgeBaseOutputConfigIndex(TypedDict):
    """Where it is hosted. 托管资源"""

    type: NotRequired[Literal["public", "bes", "vdb"] | str]
    """Where it is hosted. 托管资源类型"""


class DeleteChunkInput(TypedDict):
    """What DeleteChunk takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    knowledgeBaseId: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    chunkId: str
    """Id of a chunk. 文档块 ID"""


class DeleteChunkOutput(TypedDict):
    """What DeleteChunk answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class DeleteDocumentInput(TypedDict):
    """What DeleteDocument takes."""

    knowledgeBaseId: str
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    documentId: str
    """Id of a document, a UUID. 文档 ID（UUID）"""


class DeleteDocumentOutput(TypedDict):
    """What DeleteDocument answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class DeleteKnowledgeBaseInput(TypedDict):
    """What DeleteKnowledgeBase takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    id: str
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""


class DeleteKnowledgeBaseOutput(TypedDict):
    """What DeleteKnowledgeBase answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class DescribeChunkInput(TypedDict):
    """What DescribeChunk takes."""

    knowledgeBaseId: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    chunkId: str
    """Id of a chunk. 文档块 ID"""


class DescribeChunkOutput(TypedDict):
    """What DescribeChunk answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    id: NotRequired[str]
    """Id of a chunk. 文档块 ID"""
    type: NotRequired[Literal["RAW", "NEW", "COPY"] | str]
    """Kind of chunk. DescribeChunks selects by RAW, NEW and COPY. 文档块类型；DescribeChunks 可按 RAW、NEW、COPY 筛选"""
    knowledgeBaseId: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    documentId: NotRequired[str]
    """Id of a document, a UUID. 文档 ID（UUID）"""
    content: NotRequired[str]
    """Text. 文档块内容"""
    enabled: NotRequired[bool]
    """Whether it takes part in searches. 是否启用"""
    wordCount: NotRequired[int]
    """Number of characters. 字数"""
    tokenCount: NotRequired[int]
    """Number of tokens. token 数"""
    status: NotRequired[Literal["Indexing", "Indexed"] | str]
    """Indexing while it is being indexed, then Indexed. 索引状态：Indexing（索引中）、Indexed（已索引）"""
    statusMessage: NotRequired[str]
    """More about the state. 状态说明"""
    imageUrls: NotRequired[list[str]]
    """Addresses of its images. 图片地址列表"""
    createTime: NotRequired[int]
    """When it was made. 创建时间"""
    updateTime: NotRequired[int]
    """When it was changed last. 更新时间"""


class DescribeChunksInput(TypedDict):
    """What DescribeChunks takes."""

    knowledgeBaseId: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    documentId: str
    """Id of a document, a UUID. 文档 ID（UUID）"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; at most 100. 每页返回条数，最大 100"""
    type: NotRequired[Literal["RAW", "NEW", "COPY"] | str]
    """Only chunks of this kind: RAW (cut from the file), NEW (added), COPY. 文档块类型：RAW（原文切分）、NEW（新增）、COPY（副本）"""
    keyword: NotRequired[str]
    """Search word. 搜索关键字"""


class DescribeChunksOutput(TypedDict):
    """What DescribeChunks answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    data: NotRequired[list[KnowledgeBaseChunk]]
    """The chunks. 文档块列表"""
    marker: NotRequired[str]
    """Start of this page. 本页的起始位置"""
    isTruncated: NotRequired[bool]
    """true when more rows follow. 是否还有更多数据"""
    nextMarker: NotRequired[str]
    """Start of the next page. 下一页的起始位置"""
    maxKeys: NotRequired[int]
    """Page size used. 本页采用的列表长度"""


class DescribeDocumentInput(TypedDict):
    """What DescribeDocument takes."""

    knowledgeBaseId: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    documentId: str
    """Id of a document, a UUID. 文档 ID（UUID）"""


class DescribeDocumentOutput(TypedDict):
    """What DescribeDocument answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    documentId: str
    """Id of a document, a UUID. 文档 ID（UUID）"""
    knowledgeBaseId: str
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    name: str
    """Name. 文档名称"""
    createdAt: str
    """When it was made. 创建时间"""
    status: str
    """State of a document: queuing, parsing and indexing run; available can be searched; parseError and error failed; notConfigured and paused wait for somebody; retrainingSegmentUnusable is processed again and cannot be searched meanwhile; retrainErrSegmentUsable failed at that and can still be searched. 文档状态：queuing（排队中）、parsing（解析中）、indexing（索引中）、available（可用）、parseError（解析失败）、error（失败）、notConfigured（未配置）、paused（已暂停）、retrainingSegmentUnusable（重新处理中，暂不可用）、retrainErrSegmentUsable（重新处理失败，原内容仍可用）"""
    meta: DescribeDocumentOutputMeta
    """More about the document. 文档元数据"""


class DescribeDocumentOutputMeta(TypedDict):
    """More about the document. 文档元数据"""

    source: Literal["local", "bos", "url"] | str
    """Where it comes from. 文档来源"""
    wordCount: int
    """Number of characters. 字数"""
    mimeType: NotRequired[str]
    """Media type. 文件 MIME 类型"""
    fileSize: NotRequired[int]
    """Size in bytes. 文件大小（字节）"""
    url: NotRequired[str]
    """Address it was read from. 文档地址"""
    tags: NotRequired[list[DescribeDocumentOutputMetaTagsItem]]
    """Tags. 标签列表"""


class DescribeDocumentOutputMetaTagsItem(TypedDict):
    """DescribeDocumentOutputMetaTagsItem."""

    key: NotRequired[str]
    """Key. 标签键"""
    values: NotRequired[list[str]]
    """Values. 标签值列表"""


class DescribeDocumentsInput(TypedDict):
    """What DescribeDocuments takes."""

    knowledgeBaseId: str
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; at most 100. 每页返回条数，最大 100"""
    keyword: NotRequired[str]
    """Search word. 搜索关键字"""


class DescribeDocumentsOutput(TypedDict):
    """What DescribeDocuments answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    data: NotRequired[list[DescribeDocumentsOutputDataItem]]
    """The documents. 文档列表"""
    marker: NotRequired[str]
    """Start of this page. 本页的起始位置"""
    isTruncated: NotRequired[bool]
    """true when more rows follow. 是否还有更多数据"""
    nextMarker: NotRequired[str]
    """Start of the next page. 下一页的起始位置"""
    maxKeys: NotRequired[int]
    """Page size used. 本页采用的列表长度"""


class DescribeDocumentsOutputDataItem(TypedDict):
    """DescribeDocumentsOutputDataItem."""

    id: str
    """Id of a document, a UUID. 文档 ID（UUID）"""
    name: str
    """Name. 文档名称"""
    createdAt: str
    """When it was made, UTC. 创建时间（UTC）"""
    displayStatus: NotRequired[str]
    """State of a document: queuing, parsing and indexing run; available can be searched; parseError and error failed; notConfigured and paused wait for somebody; retrainingSegmentUnusable is processed again and cannot be searched meanwhile; retrainErrSegmentUsable failed at that and can still be searched. 文档状态：queuing（排队中）、parsing（解析中）、indexing（索引中）、available（可用）、parseError（解析失败）、error（失败）、notConfigured（未配置）、paused（已暂停）、retrainingSegmentUnusable（重新处理中，暂不可用）、retrainErrSegmentUsable（重新处理失败，原内容仍可用）"""
    wordCount: int
    """Number of characters. 字数"""
    enabled: bool
    """Whether it takes part in searches. 是否启用"""
    meta: DescribeDocumentsOutputDataItemMeta
    """More about the document. 文档元数据"""


class DescribeDocumentsOutputDataItemMeta(TypedDict):
    """More about the document. 文档元数据"""

    source: Literal["upload_file", "datatable", "url"] | str
    """Where it comes from. 文档来源"""
    fileId: NotRequired[str | None]
    """Id of the file. 文件 ID"""
    url: NotRequired[str]
    """Address of the web page. 网页地址"""
    mime_type: NotRequired[str]
    """Media type. 文件 MIME 类型"""
    file_size: NotRequired[int]
    """Size in bytes. 文件大小（字节）"""


class DescribeKnowledgeBaseInput(TypedDict):
    """What DescribeKnowledgeBase takes."""

    id: str
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""


class DescribeKnowledgeBaseOutput(TypedDict):
    """What DescribeKnowledgeBase answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    id: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    name: NotRequired[str]
    """Name. 知识库名称"""
    description: NotRequired[str]
    """Description. 知识库描述"""
    config: NotRequired[DescribeKnowledgeBaseOutputConfig]
    """Settings. 知识库配置"""


class DescribeKnowledgeBaseOutputConfig(TypedDict):
    """Settings. 知识库配置"""

    index: NotRequired[DescribeKnowledgeBaseOutputConfigIndex]
    """Where it is hosted. 托管资源"""
    catalogue: NotRequired[KnowledgeBaseCatalogue]
    """Folder of a knowledge base. 知识库所在目录"""


class DescribeKnowledgeBaseOutputConfigIndex(TypedDict):
    """Where it is hosted. 托管资源"""

    type: NotRequired[Literal["official", "public", "bes", "vdb"] | str]
    """Where it is hosted; the documentation of this action says official instead of public. 托管资源类型；该接口的官方文档将 public 写作 official"""
    esUrl: NotRequired[str]
    """Address of the Elasticsearch. Elasticsearch 地址"""


class DescribeKnowledgeBasesInput(TypedDict):
    """What DescribeKnowledgeBases takes."""

    keyword: NotRequired[str]
    """Search word. 搜索关键字"""
    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size; at most 100. 每页返回条数，最大 100"""


class DescribeKnowledgeBasesOutput(TypedDict):
    """What DescribeKnowledgeBases answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    data: NotRequired[list[DescribeKnowledgeBasesOutputDataItem]]
    """The knowledge bases. 知识库列表"""
    marker: NotRequired[str]
    """Start of this page. 本页的起始位置"""
    isTruncated: NotRequired[bool]
    """true when more rows follow. 是否还有更多数据"""
    nextMarker: NotRequired[str]
    """Start of the next page. 下一页的起始位置"""
    maxKeys: NotRequired[int]
    """Page size used. 本页采用的列表长度"""


class DescribeKnowledgeBasesOutputDataItem(TypedDict):
    """DescribeKnowledgeBasesOutputDataItem."""

    id: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    name: NotRequired[str]
    """Name. 知识库名称"""
    createAt: NotRequired[str]
    """When it was made; spelt createAt here. 创建时间，此处拼写为 createAt"""
    description: NotRequired[str]
    """Description. 知识库描述"""
    config: NotRequired[DescribeKnowledgeBasesOutputDataItemConfig]
    """Settings. 知识库配置"""


class DescribeKnowledgeBasesOutputDataItemConfig(TypedDict):
    """Settings. 知识库配置"""

    index: NotRequired[DescribeKnowledgeBasesOutputDataItemConfigIndex]
    """Where it is hosted. 托管资源"""


class DescribeKnowledgeBasesOutputDataItemConfigIndex(TypedDict):
    """Where it is hosted. 托管资源"""

    type: NotRequired[Literal["public", "bes", "vdb"] | str]
    """Where it is hosted. 托管资源类型"""
    esUrl: NotRequired[str | dict[str, Any]]
    """Address of the Elasticsearch: an object by the table of the documentation, a text by the official SDK. Elasticsearch 地址；官方表格写作对象，官方 SDK 中为字符串"""


class ImportDocumentsInput(TypedDict):
    """What ImportDocuments takes."""

    knowledgeBaseId: NotRequired[str]
    """Knowledge base that takes the documents. 目标知识库 ID"""


class ImportDocumentsOutput(TypedDict):
    """What ImportDocuments answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class ModifyChunkInput(TypedDict):
    """What ModifyChunk takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    knowledgeBaseId: NotRequired[str]
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    chunkId: str
    """Id of a chunk. 文档块 ID"""
    content: str
    """New text. 新的内容"""
    enable: bool
    """Whether it takes part in searches. 是否启用"""


class ModifyChunkOutput(TypedDict):
    """What ModifyChunk answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class ModifyKnowledgeBaseInput(TypedDict):
    """What ModifyKnowledgeBase takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    id: str
    """Id of a knowledge base, a UUID. 知识库 ID（UUID）"""
    name: NotRequired[str]
    """New name. 新的知识库名称"""
    description: NotRequired[str]
    """New description. 新的知识库描述"""
    config: NotRequired[ModifyKnowledgeBaseInputConfig]
    """Settings. 知识库配置"""


class ModifyKnowledgeBaseInputConfig(TypedDict):
    """Settings. 知识库配置"""

    catalogue: NotRequired[KnowledgeBaseCatalogue]
    """Folder of a knowledge base. 知识库所在目录"""


class ModifyKnowledgeBaseOutput(TypedDict):
    """What ModifyKnowledgeBase answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class UploadDocumentsInput(TypedDict):
    """What UploadDocuments takes."""

    clientToken: NotRequired[str]
    """Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明"""
    file: File
    """The file. 文件"""
    payload: UploadDocumentsInputPayload
    """Where the file goes and how it is processed; it travels as a JSON text. 目标知识库和处理方式，以 JSON 文本传输"""


class UploadDocumentsInputPayload(TypedDict):
    """Where the file goes and how it is processed; it travels as a JSON text. 目标知识库和处理方式，以 JSON 文本传输"""

    id: str
    """Knowledge base that takes the document. 目标知识库 ID"""
    source: KnowledgeBaseDocumentSource
    """Where the document comes from; type file. 文档来源，type 为 file"""
    contentFormat: Literal["rawText"] | str
    """Form of the content; rawText. 内容格式，取值 rawText"""
    processOption: NotRequired[KnowledgeBaseProcessOption]
    """How documents are processed. 文档处理配置"""


class UploadDocumentsOutput(TypedDict):
    """What UploadDocuments answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    documentId: NotRequired[str]
    """Id of a document, a UUID. 文档 ID（UUID）"""


class CreateSystemMemoryInput(TypedDict):
    """What CreateSystemMemory takes."""

    appId: str
    """App that the memory belongs to: a numeric id as a string. Whether app-... ids are accepted is not documented. 所属应用的 ID，数字形式的字符串；官方文档未说明是否支持 app- 开头的 ID"""
    description: str
    """A note about the memory; it is not itself remembered. 系统记忆的备注描述，不作为记忆内容"""


class CreateSystemMemoryOutput(TypedDict):
    """What CreateSystemMemory answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """Id of the new system memory (sm-...): the plain string, not an object. 新系统记忆的 ID（sm- 开头，字符串，不是对象）"""


class CreateUserMemoryInput(TypedDict):
    """What CreateUserMemory takes."""

    appId: str
    """App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串"""
    description: str
    """Persona of the user. 用户人设描述"""


class CreateUserMemoryOutput(TypedDict):
    """What CreateUserMemory answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: NotRequired[CreateUserMemoryOutputResult]
    """The new user memory. 新建的用户记忆"""


class CreateUserMemoryOutputResult(TypedDict):
    """The new user memory. 新建的用户记忆"""

    userMemoryId: NotRequired[str]
    """Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid"""


class DeleteSystemMemoryInput(TypedDict):
    """What DeleteSystemMemory takes."""

    systemMemoryId: str
    """System memory to delete (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories"""


class DeleteSystemMemoryOutput(TypedDict):
    """What DeleteSystemMemory answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class DeleteUserMemoryInput(TypedDict):
    """What DeleteUserMemory takes."""

    appId: str
    """App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串"""
    userMemoryId: str
    """Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid"""
    memoryContentId: NotRequired[list[str]]
    """Only this entry; one id a call. Left out, the memory is deleted with all its entries. 只删除该条记忆内容，单次仅支持一个 ID；不填时删除用户记忆及其全部内容"""


class DeleteUserMemoryOutput(TypedDict):
    """What DeleteUserMemory answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: NotRequired[bool]
    """Whether the request was accepted. 是否已受理"""


class DescribeSystemMemoriesInput(TypedDict):
    """What DescribeSystemMemories takes."""

    appId: NotRequired[str]
    """Only memories of this app. 按应用 ID 筛选"""
    marker: NotRequired[str]
    """Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker"""
    maxKeys: NotRequired[int]
    """Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明"""


class DescribeSystemMemoriesOutput(TypedDict):
    """What DescribeSystemMemories answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeSystemMemoriesOutputResult
    """One page of system memories. 一页系统记忆"""


class DescribeSystemMemoriesOutputResult(TypedDict):
    """One page of system memories. 一页系统记忆"""

    items: list[MemorySummary]
    """The system memories. 系统记忆列表"""
    pageInfo: DescribeSystemMemoriesOutputResultPageInfo
    """Where this page stands in the list. 分页信息"""


class DescribeSystemMemoriesOutputResultPageInfo(TypedDict):
    """Where this page stands in the list. 分页信息"""

    marker: NotRequired[str]
    """Start of this page. 本页的起始位置"""
    isTruncated: NotRequired[bool]
    """true when more rows follow. 是否还有更多数据"""
    nextMarker: NotRequired[str]
    """Start of the next page. 下一页的起始位置"""
    maxKeys: NotRequired[int]
    """Page size used. 本页采用的列表长度"""


class DescribeSystemMemoryInput(TypedDict):
    """What DescribeSystemMemory takes."""

    systemMemoryId: str
    """System memory to read (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories"""


class DescribeSystemMemoryOutput(TypedDict):
    """What DescribeSystemMemory answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: MemoryContent
    """A system memory with its content. 系统记忆及其内容"""


class DescribeUserMemoriesInput(TypedDict):
    """What DescribeUserMemories takes."""

    appId: NotRequired[str]
    """Only memories of this app. 按应用 ID 筛选"""
    marker: NotRequired[str]
    """Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker"""
    maxKeys: NotRequired[int]
    """Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明"""


class DescribeUserMemoriesOutput(TypedDict):
    """What DescribeUserMemories answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: NotRequired[DescribeUserMemoriesOutputResult]
    """One page of user memories. 一页用户记忆"""


class DescribeUserMemoriesOutputResult(TypedDict):
    """One page of user memories. 一页用户记忆"""

    items: NotRequired[list[UserMemorySummary]]
    """The user memories. 用户记忆列表"""
    pageInfo: NotRequired[DescribeUserMemoriesOutputResultPageInfo]
    """Where this page stands in the list. 分页信息"""


class DescribeUserMemoriesOutputResultPageInfo(TypedDict):
    """Where this page stands in the list. 分页信息"""

    marker: NotRequired[str]
    """Start of this page. 本页的起始位置"""
    isTruncated: NotRequired[bool]
    """true when more rows follow. 是否还有更多数据"""
    nextMarker: NotRequired[str]
    """Start of the next page. 下一页的起始位置"""
    maxKeys: NotRequired[int]
    """Page size used. 本页采用的列表长度"""


class DescribeUserMemoryInput(TypedDict):
    """What DescribeUserMemory takes."""

    appId: NotRequired[str]
    """App that the memory belongs to. 所属应用 ID"""
    userMemoryId: NotRequired[str]
    """Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid"""
    marker: NotRequired[str]
    """Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker"""
    maxKeys: NotRequired[int]
    """Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明"""
    memoryContentId: NotRequired[list[str]]
    """Only this entry; one id a call. 只查询该条记忆内容，单次仅支持一个 ID"""


class DescribeUserMemoryOutput(TypedDict):
    """What DescribeUserMemory answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: NotRequired[DescribeUserMemoryOutputResult]
    """The user memory. 用户记忆"""


class DescribeUserMemoryOutputResult(TypedDict):
    """The user memory. 用户记忆"""

    appId: NotRequired[str]
    """Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字"""
    userMemoryId: NotRequired[str]
    """Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid"""
    description: NotRequired[str]
    """Persona of the user. 用户人设描述"""
    memories: NotRequired[list[list[UserMemoryMessage]]]
    """Entries, each a question and its answer. 用户记忆内容列表，每项为一问一答"""


class ModifySystemMemoryInput(TypedDict):
    """What ModifySystemMemory takes."""

    systemMemoryId: str
    """System memory to change (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories"""
    memories: list[list[MemoryMessage]]
    """New content, a list of turns. 新的记忆内容，问答列表"""


class ModifySystemMemoryOutput(TypedDict):
    """What ModifySystemMemory answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class ModifyUserMemoryInput(TypedDict):
    """What ModifyUserMemory takes."""

    appId: str
    """App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串"""
    userMemoryId: str
    """Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid"""
    operator: NotRequired[Literal["cover", "insert"] | str]
    """cover replaces all entries, insert adds. 写入方式：cover（覆盖）、insert（追加）"""
    memories: list[list[MemoryMessage]]
    """Entries, each a question of the user and the answer of the system. 记忆内容，每项为一条提问（user）和一条回答（system）"""


class ModifyUserMemoryOutput(TypedDict):
    """What ModifyUserMemory answers."""

    requestId: NotRequired[str]
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: NotRequired[Any]
    """Result. The documentation does not state its type. 写入结果，类型官方文档未说明"""


class ModifyUserMemoryContentInput(TypedDict):
    """What ModifyUserMemoryContent takes."""

    appId: str
    """App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串"""
    userMemoryId: str
    """Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid"""
    memories: list[list[ModifyUserMemoryContentInputMemoriesItemItem]]
    """Turns to change, each a list of exactly two messages. 要修改的问答列表，每轮固定两条消息"""


class ModifyUserMemoryContentInputMemoriesItemItem(TypedDict):
    """ModifyUserMemoryContentInputMemoriesItemItem."""

    role: Literal["user", "system"] | str
    """Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). 角色：user（提问）、system（机器人的回答，注意不是 assistant）"""
    content: str
    """New text of the question or answer. 新的问答内容"""
    memoryContentId: str
    """Id of the entry that is changed. 要修改的记忆内容 ID"""


class ModifyUserMemoryContentOutput(TypedDict):
    """What ModifyUserMemoryContent answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the request was accepted. 是否已受理"""


class CancelModelCompTaskInput(TypedDict):
    """What CancelModelCompTask takes."""

    modelCompTaskId: str
    """Id of the compression task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务"""


class CancelModelCompTaskOutput(TypedDict):
    """What CancelModelCompTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class CreateCustomModelInput(TypedDict):
    """What CreateCustomModel takes."""

    modelSetId: str
    """Model set that receives the version. 模型版本归属的模型 ID"""
    description: NotRequired[str]
    """Description of the version. 模型版本描述"""
    sourceType: Literal["Train", "Import"] | str
    """Train: publish the result of a fine-tuning task (send trainMeta). Import: import a model from BOS object storage (send importMeta). 版本来源：Train（训练模型发布，须填 trainMeta）、Import（从 BOS 导入模型，须填 importMeta）"""
    trainMeta: NotRequired[ModelTrainMeta]
    """The training result to publish. Needed when sourceType is Train. 要发布的训练结果，sourceType 为 Train 时必填"""
    importMeta: NotRequired[ModelImportMeta]
    """The model to import. Needed when sourceType is Import. 要导入的模型，sourceType 为 Import 时必填"""


class CreateCustomModelOutput(TypedDict):
    """What CreateCustomModel answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateCustomModelOutputResult
    """Result. 新的模型版本"""


class CreateCustomModelOutputResult(TypedDict):
    """Result. 新的模型版本"""

    modelId: NotRequired[str]
    """Id of the new version. Inferred from other actions, whose modelId comes from this answer. 新模型版本的 ID（依据其他接口的说明推断）"""


class CreateCustomModelSetInput(TypedDict):
    """What CreateCustomModelSet takes."""

    modelSetName: str
    """Name of the model set. Its length and character rules are not documented. 模型名称；长度和字符规则官方文档未说明"""
    modelType: str
    """Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值"""
    labels: NotRequired[list[str]]
    """Business labels. 模型业务标签"""


class CreateCustomModelSetOutput(TypedDict):
    """What CreateCustomModelSet answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """Id of the new model set: the id itself, not an object. 新模型的 ID（字符串，不是对象）"""


class CreateModelCompTaskInput(TypedDict):
    """What CreateModelCompTask takes."""

    name: str
    """Name of the task. 模型压缩任务名称"""
    description: NotRequired[str]
    """Description of the task. 模型压缩任务描述"""
    sourceModelId: str
    """Model version to compress; isSupportModelComp of DescribeModel must be true for it. 待压缩的模型版本 ID，其 DescribeModel 的 isSupportModelComp 须为 true"""
    modelSetId: str
    """Model set that receives the compressed version; may be an empty set made with CreateCustomModelSet. 压缩后的模型版本所属模型 ID，可以是用 CreateCustomModelSet 新建的空模型"""
    config: CreateModelCompTaskInputConfig
    """How to compress. 模型压缩策略配置信息"""


class CreateModelCompTaskInputConfig(TypedDict):
    """How to compress. 模型压缩策略配置信息"""

    strategy: Literal["Quantization", "Sparsity"] | str
    """How to compress: Quantization or Sparsity (sparsification). 模型压缩策略：Quantization（量化压缩）、Sparsity（稀疏化压缩）"""
    weight: NotRequired[Literal["INT8-PTQ", "W8A16C16", "W4A16C16"] | str]
    """Quantisation scheme: INT8-PTQ, W8A16C16 or W4A16C16. The documentation's newest request example spells the first int8-ptq; its list of values and the official SDK spell it INT8-PTQ. 量化压缩配置：INT8-PTQ、W8A16C16、W4A16C16；最新官方文档的请求示例写作 int8-ptq，取值说明和官方 SDK 均为 INT8-PTQ"""


class CreateModelCompTaskOutput(TypedDict):
    """What CreateModelCompTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """Id of the new task: the id itself, not an object. 新任务的 ID（字符串，不是对象）"""


class CreateModelCustomConfInput(TypedDict):
    """What CreateModelCustomConf takes."""

    customSpecFile: File
    """The configuration file. Its name must end in .py, its content must be within 1 MB. The documentation's curl example and the Node example call this form part file. 自定义配置文件，文件名须以 .py 结尾，大小不超过 1 MB；官方 curl 示例和 Node 示例把该表单项写作 file"""


class CreateModelCustomConfOutput(TypedDict):
    """What CreateModelCustomConf answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """Address of the stored file, to be used in importMeta.customSpec of CreateCustomModel. 平台生成的文件地址，填入 CreateCustomModel 的 importMeta.customSpec"""


class CreateModelExportTaskInput(TypedDict):
    """What CreateModelExportTask takes."""

    modelId: str
    """Id of a model version. 模型版本 ID"""


class CreateModelExportTaskOutput(TypedDict):
    """What CreateModelExportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateModelExportTaskOutputResult
    """Result. 新的导出任务"""


class CreateModelExportTaskOutputResult(TypedDict):
    """Result. 新的导出任务"""

    exportId: str
    """Id of the export task. Progress is asked by modelId, not by this id. 模型版本导出任务 ID；查询进度时使用 modelId"""


class DeleteModelInput(TypedDict):
    """What DeleteModel takes."""

    modelId: str
    """Id of a model version. 模型版本 ID"""


class DeleteModelOutput(TypedDict):
    """What DeleteModel answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: dict[str, Any]
    """An empty object when the version was deleted, as DeleteModelSet answers; the form is not documented for this action. 删除成功时为 {}（依据 DeleteModelSet 推断，官方文档未说明）"""


class DeleteModelCompTaskInput(TypedDict):
    """What DeleteModelCompTask takes."""

    modelCompTaskId: str
    """Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务"""


class DeleteModelCompTaskOutput(TypedDict):
    """What DeleteModelCompTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""


class DeleteModelSetInput(TypedDict):
    """What DeleteModelSet takes."""

    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""


class DeleteModelSetOutput(TypedDict):
    """What DeleteModelSet answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: dict[str, Any]
    """An empty object means that the set was deleted. It is no boolean: do not test its truth. 返回 {} 代表删除成功，不是布尔值"""


class DescribeCustomModelSetsInput(TypedDict):
    """What DescribeCustomModelSets takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""


class DescribeCustomModelSetsOutput(TypedDict):
    """What DescribeCustomModelSets answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeCustomModelSetsOutputResult
    """Result. 一页我的模型"""


class DescribeCustomModelSetsOutputResult(TypedDict):
    """Result. 一页我的模型"""

    customModelSetList: list[ModelSetSummary]
    """The model sets of the account. 我的模型列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class DescribeModelInput(TypedDict):
    """What DescribeModel takes."""

    modelId: str
    """Id of a model version. 模型版本 ID"""


class DescribeModelOutput(TypedDict):
    """What DescribeModel answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ModelVersion
    """A model version. Some field names are those of an older version of the documentation, or of the action for preset versions. 模型版本；部分字段名取自旧版官方文档或预置模型版本接口"""


class DescribeModelCompTaskInput(TypedDict):
    """What DescribeModelCompTask takes."""

    modelCompTaskId: str
    """Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务"""


class DescribeModelCompTaskOutput(TypedDict):
    """What DescribeModelCompTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ModelCompressionTask
    """A compression task. The documentation does not state the name of a tenth field, the time of completion. 模型压缩任务（完成时间字段的字段名官方文档未说明，尚未收录）"""


class DescribeModelCompTasksInput(TypedDict):
    """What DescribeModelCompTasks takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""
    sourceModelId: NotRequired[str]
    """Only tasks that compress this version. 按待压缩的模型版本筛选"""


class DescribeModelCompTasksOutput(TypedDict):
    """What DescribeModelCompTasks answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeModelCompTasksOutputResult
    """Result. 一页模型压缩任务"""


class DescribeModelCompTasksOutputResult(TypedDict):
    """Result. 一页模型压缩任务"""

    modelCompTaskList: list[ModelCompressionTaskSummary]
    """The compression tasks. 模型压缩任务列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class DescribeModelCustomAdvancedConfInput(TypedDict):
    """What DescribeModelCustomAdvancedConf takes."""

    modelId: str
    """Id of a model version. 模型版本 ID"""


class DescribeModelCustomAdvancedConfOutput(TypedDict):
    """What DescribeModelCustomAdvancedConf answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """The advanced settings of the version: a string that holds JSON, not an object. What it holds is not documented. 模型版本的高级配置，为 JSON 字符串，不是对象；内容官方文档未说明"""


class DescribeModelExportTaskInput(TypedDict):
    """What DescribeModelExportTask takes."""

    modelId: str
    """Id of a model version. 模型版本 ID"""


class DescribeModelExportTaskOutput(TypedDict):
    """What DescribeModelExportTask answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ModelExport
    """The export of a model version. There is one per version. 模型版本的导出记录，每个版本一份"""


class DescribeModelSetInput(TypedDict):
    """What DescribeModelSet takes."""

    modelSetName: NotRequired[str]
    """Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent. 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填"""
    modelSetId: NotRequired[str]
    """Id of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent. 模型 ID，与 modelSetName 二选一；未填 modelSetName 时必填"""


class DescribeModelSetOutput(TypedDict):
    """What DescribeModelSet answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ModelSet
    """A model set of any kind: the container of model versions, custom or preset. 模型（模型版本的容器），可以是我的模型或预置模型"""


class DescribeModelSystemAdvancedConfInput(TypedDict):
    """What DescribeModelSystemAdvancedConf takes."""

    basicModelName: str
    """Base model version; the documentation's example sends Huggingface. 基础模型版本名称，官方示例为 Huggingface"""
    modelFormat: Literal["HuggingFace.Transformers"] | str
    """Model format. 模型格式"""
    modelApplicationType: Literal["chat", "completion"] | str
    """Input and output mode: chat (conversation), completion (continuation). 输入输出模式：chat（对话）、completion（续写）"""


class DescribeModelSystemAdvancedConfOutput(TypedDict):
    """What DescribeModelSystemAdvancedConf answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: str
    """The advanced settings: a string that holds JSON, not an object. What it holds is not documented. 高级配置，为 JSON 字符串，不是对象；内容官方文档未说明"""


class DescribeSystemModelInput(TypedDict):
    """What DescribeSystemModel takes."""

    modelId: str
    """Id of a preset model version, from modelIds of DescribeSystemModelSets. 预置模型版本 ID，取自 DescribeSystemModelSets 返回的 modelIds"""


class DescribeSystemModelOutput(TypedDict):
    """What DescribeSystemModel answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ModelPresetVersion
    """A preset model version of the platform. 预置模型版本"""


class DescribeSystemModelSetInput(TypedDict):
    """What DescribeSystemModelSet takes."""

    modelSetName: NotRequired[str]
    """Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent. 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填"""
    modelSetId: NotRequired[str]
    """Id of the preset model set, from DescribeSystemModelSets. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent. 预置模型 ID，取自 DescribeSystemModelSets；与 modelSetName 二选一；未填 modelSetName 时必填"""


class DescribeSystemModelSetOutput(TypedDict):
    """What DescribeSystemModelSet answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ModelPresetSet
    """A preset model set of the platform. 预置模型"""


class DescribeSystemModelSetsInput(TypedDict):
    """What DescribeSystemModelSets takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""


class DescribeSystemModelSetsOutput(TypedDict):
    """What DescribeSystemModelSets answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeSystemModelSetsOutputResult
    """Result. 一页预置模型"""


class DescribeSystemModelSetsOutputResult(TypedDict):
    """Result. 一页预置模型"""

    systemModelSetList: list[ModelPresetSetSummary]
    """The preset model sets. 预置模型列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class CreatePromptLabelInput(TypedDict):
    """What CreatePromptLabel takes."""

    name: list[str]
    """Names of the labels to create; a list, although the key is singular. 标签名称列表，键名为单数但值为列表"""


class CreatePromptLabelOutput(TypedDict):
    """What CreatePromptLabel answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreatePromptLabelOutputResult
    """What was created. 创建结果（对象）"""


class CreatePromptLabelOutputResult(TypedDict):
    """What was created. 创建结果（对象）"""

    labels: list[PromptLabelReference]
    """The labels that were created. 创建成功的标签列表"""


class CreatePromptTemplateInput(TypedDict):
    """What CreatePromptTemplate takes."""

    templateName: str
    """Name of the template. Prompt 模板的名称"""
    templateContent: str
    """Text with its variables in the chosen brackets. A text that uses a prompt framework (basic, CRISPE, few-shot) must follow its layout. 模板内容，变量写在所选括号中；使用 Prompt 框架（基础、CRISPE、few-shot）时须符合其格式"""
    labels: NotRequired[list[str]]
    """Names, not ids, of labels; a name that does not exist yet is created. 标签名称列表（不是标签 ID），不存在的标签会自动创建"""
    variableIdentifier: Literal["{}", "{{}}", "[]", "[[]]", "()", "(())"] | str
    """Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种"""
    sceneType: NotRequired[Literal["TextToText", "TextToImage"] | str]
    """What a template is for: TextToText (text generation) or TextToImage (image generation; only then the negative template counts). 场景类型：TextToText（文生文）、TextToImage（文生图，仅此时反向 Prompt 有效）"""
    templateVariables: NotRequired[str]
    """Names of the variables, joined with commas. The official SDK always sends it, the documentation does not list it. 变量名，以逗号分隔；官方 SDK 总是传入，官方文档未列出"""
    negativeTemplateContent: NotRequired[str]
    """What the model shall not generate; only for TextToImage. 反向 Prompt 模板内容，仅用于 TextToImage"""
    negativeTemplateVariables: NotRequired[str]
    """Variables of the negative template, one string (the official SDK joins them with commas); only for TextToImage. 反向 Prompt 模板的变量，一个字符串（官方 SDK 以逗号分隔），仅用于 TextToImage"""
    hyperParameters: NotRequired[PromptHyperParameters]
    """Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交"""


class CreatePromptTemplateOutput(TypedDict):
    """What CreatePromptTemplate answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreatePromptTemplateOutputResult
    """The new template. 新模板"""


class CreatePromptTemplateOutputResult(TypedDict):
    """The new template. 新模板"""

    templateId: str
    """Id of a prompt template (pt-...). Prompt 模板 ID（pt- 开头）"""


class DeletePromptLabelInput(TypedDict):
    """What DeletePromptLabel takes."""

    labelId: str
    """Label to delete (pl-...), from DescribePromptLabels. 标签 ID（pl- 开头），取自 DescribePromptLabels"""


class DeletePromptLabelOutput(TypedDict):
    """What DeletePromptLabel answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """true when it was deleted; an error is answered instead of result when it failed. 成功时为 true；失败时返回错误信息而不是 result"""


class DeletePromptTemplateInput(TypedDict):
    """What DeletePromptTemplate takes."""

    templateId: str
    """Template to delete (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台"""


class DeletePromptTemplateOutput(TypedDict):
    """What DeletePromptTemplate answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """true when it was deleted; an error is answered instead of result when it failed. 成功时为 true；失败时返回错误信息而不是 result"""


class DescribePromptLabelsInput(TypedDict):
    """What DescribePromptLabels takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size. At most 100 is advised; what happens above is not documented. 每页返回条数，建议不超过 100，超过时的行为官方文档未说明"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""


class DescribePromptLabelsOutput(TypedDict):
    """What DescribePromptLabels answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribePromptLabelsOutputResult
    """One page of labels. 一页标签"""


class DescribePromptLabelsOutputResult(TypedDict):
    """One page of labels. 一页标签"""

    items: list[PromptLabel]
    """The labels. 标签列表"""
    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class DescribePromptTemplateInput(TypedDict):
    """What DescribePromptTemplate takes."""

    templateId: str
    """Template to read (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台"""


class DescribePromptTemplateOutput(TypedDict):
    """What DescribePromptTemplate answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: PromptTemplate
    """A prompt template: a text with variables. Some fields are those of the older call or of third-party clients. Prompt 模板，即含变量的文本；部分字段取自旧版接口或第三方代码"""


class DescribePromptTemplatesInput(TypedDict):
    """What DescribePromptTemplates takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size. At most 100 is advised; what happens above is not documented. 每页返回条数，建议不超过 100，超过时的行为官方文档未说明"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""
    name: NotRequired[str]
    """Text to look for in name and content. 模板名称或内容"""
    labelIds: NotRequired[list[str]]
    """Only templates with these labels; all templates when left out. 标签 ID 列表，不填则不限"""
    type: NotRequired[Literal["System", "Custom"] | str]
    """Only preset (System) or only own (Custom) templates. 按模板类型筛选：System（平台预置）或 Custom（用户自定义）"""


class DescribePromptTemplatesOutput(TypedDict):
    """What DescribePromptTemplates answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribePromptTemplatesOutputResult
    """One page of templates. 一页模板"""


class DescribePromptTemplatesOutputResult(TypedDict):
    """One page of templates. 一页模板"""

    pageInfo: PageInfo
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""
    items: list[PromptTemplate]
    """The templates. 模板列表"""


class ModifyPromptTemplateInput(TypedDict):
    """What ModifyPromptTemplate takes."""

    templateId: str
    """Template to change (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台"""
    templateName: NotRequired[str]
    """New name. Prompt 模板的名称"""
    labels: NotRequired[list[str]]
    """Names, not ids, of the new labels; a name that does not exist yet is created. 标签名称列表（不是标签 ID），不存在的标签会自动创建"""
    templateContent: NotRequired[str]
    """New text, with its variables in brackets. 模板内容，变量以括号标记"""
    variableIdentifier: NotRequired[Literal["{}", "{{}}", "[]", "[[]]", "()", "(())"] | str]
    """Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种"""
    negativeTemplateContent: NotRequired[str]
    """New negative template; only for image generation. 反向 Prompt 模板内容，仅用于文生图"""
    hyperParameters: NotRequired[PromptHyperParameters]
    """New inference parameters; they only count when inference is switched on for the template. 推理参数，仅当模板开启推理时有效"""


class ModifyPromptTemplateOutput(TypedDict):
    """What ModifyPromptTemplate answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: ModifyPromptTemplateOutputResult
    """The template. Its form is that of the older call. 更新后的模板，形式沿用旧版接口"""


class ModifyPromptTemplateOutputResult(TypedDict):
    """The template. Its form is that of the older call. 更新后的模板，形式沿用旧版接口"""

    templateId: NotRequired[str]
    """Id of a prompt template (pt-...). Prompt 模板 ID（pt- 开头）"""


class AttachLogStoreInput(TypedDict):
    """What AttachLogStore takes."""

    serviceType: Literal["Custom", "Preset"] | str
    """Custom: a custom service. Preset: a preset service. The list actions use the same name for something else (chat, completions, ...). 服务类型：Custom（定制服务）、Preset（预置服务）；与列表接口的同名字段含义不同"""
    serviceId: str
    """Id of the service: svco-... for Custom, svcp-... for Preset. 服务 ID：定制服务以 svco- 开头，预置服务以 svcp- 开头"""
    logRegion: NotRequired[str]
    """Region of the log store, such as bj. 日志集地域，例如 bj"""
    logProject: str
    """Log project that holds the log store. 日志集组名称"""
    logStoreName: str
    """Name of the log store. 日志集名称"""


class AttachLogStoreOutput(TypedDict):
    """What AttachLogStore answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the log store was bound. 是否绑定成功"""


class CreateEndpointInput(TypedDict):
    """What CreateEndpoint takes."""

    serviceId: str
    """Service that the endpoint belongs to; the documentation's example names a preset one (svcp-...). 接入点所属的服务 ID，官方示例为预置服务（svcp- 开头）"""
    name: str
    """Name of the endpoint: Chinese characters, letters, digits and hyphens; from the second character on underscores too. 接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）"""
    description: NotRequired[str]
    """Description of the endpoint. 接入点描述"""
    endpointIdSuffix: str
    """Suffix of the endpoint's id: lower-case letters, digits, hyphens and underscores; must end in a letter or a digit. 接入点 ID 后缀，1~19 个字符，支持小写字母、数字、短横线（-）和下划线（_），须以小写字母或数字结尾"""
    rateLimit: EndpointRateLimit
    """Rate limits; none may exceed the quota of the service. 限流配置，不得超过服务的配额"""


class CreateEndpointOutput(TypedDict):
    """What CreateEndpoint answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateEndpointOutputResult
    """Result. Its form is inferred: the documentation says only that the id of the endpoint is returned. 新接入点；结构为推断，官方文档仅说明返回接入点 ID"""


class CreateEndpointOutputResult(TypedDict):
    """Result. Its form is inferred: the documentation says only that the id of the endpoint is returned. 新接入点；结构为推断，官方文档仅说明返回接入点 ID"""

    endpointId: NotRequired[str]
    """Id of the new endpoint, ending in the suffix that was asked for. 新接入点的 ID，以请求的后缀结尾"""


class CreateServiceInput(TypedDict):
    """What CreateService takes."""

    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelId: str
    """Model version to deploy; isSupportDeploy of DescribeModel must be true for it. 要部署的模型版本 ID，其 DescribeModel 的 isSupportDeploy 须为 true"""
    name: str
    """Name of the service. 服务名称"""
    description: NotRequired[str]
    """Description of the service. 服务描述"""
    urlSuffix: str
    """Suffix of the service's URL: lower-case letters, digits, underscores and hyphens; the first and the last character must be a letter or a digit. 服务 URL 后缀，2~20 个字符，支持小写字母、数字、下划线（_）和短横线（-），首尾须为字母或数字"""
    deploymentConfig: NotRequired[ServiceDeploymentConfig]
    """Deploys on compute units that are already owned. Send resourceConfig and billing instead to buy new resources. Needed when deploying on compute units already bought. 使用已有算力单元部署时必填；购买新资源部署时不填，改填 resourceConfig 和 billing"""
    resourceConfig: NotRequired[ServiceResourcePurchase]
    """Resources to buy. Sending it spends money. Needed when new resources are bought and billing.chargeType is not Tokens. 要购买的资源，填写后将下单并产生费用；购买新资源且 billing.chargeType 不是 Tokens 时必填"""
    billing: NotRequired[ServiceBilling]
    """Order and billing. Sending it commits to paying. Needed when new resources are bought. 订单、计费相关参数，填写即表示同意付费；购买新资源时必填"""
    protocolVersion: NotRequired[int]
    """Version of the inference interface that the service offers. V1 inference is switched off on 2026-08-31: send 2. The documentation's example has 1 and does not explain it. 推理接口版本，请填 2（V1 推理将于 2026-08-31 下线；官方示例为 1，未作说明）"""


class CreateServiceOutput(TypedDict):
    """What CreateService answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: CreateServiceOutputResult
    """Result. 新服务"""


class CreateServiceOutputResult(TypedDict):
    """Result. 新服务"""

    serviceId: str
    """Id of the new custom service. 新服务的 ID"""
    instanceId: NotRequired[str]
    """Id of the compute unit instance that was bought. 购买的算力单元实例 ID"""


class DeactivateEndpointInput(TypedDict):
    """What DeactivateEndpoint takes."""

    endpointId: str
    """Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成"""


class DeactivateEndpointOutput(TypedDict):
    """What DeactivateEndpoint answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the endpoint was deactivated. 是否停用成功"""


class DeactivateServiceInput(TypedDict):
    """What DeactivateService takes."""

    serviceId: str
    """Id of the custom service (svco-...). 定制服务 ID（svco- 开头）"""


class DeactivateServiceOutput(TypedDict):
    """What DeactivateService answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DeactivateServiceOutputResult
    """Result. 下线结果（对象）"""


class DeactivateServiceOutputResult(TypedDict):
    """Result. 下线结果（对象）"""

    operation: bool
    """Whether the operation was taken up. DescribeService tells the real state. 是否已受理；实际状态请用 DescribeService 查询"""
    message: NotRequired[str]
    """Hint in Chinese, such as that the service still holds post-paid resources of its own which should be released. 提示信息，例如当前服务独占后付费资源，请注意空闲资源释放"""


class DescribeEndpointInput(TypedDict):
    """What DescribeEndpoint takes."""

    endpointId: str
    """Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成"""


class DescribeEndpointOutput(TypedDict):
    """What DescribeEndpoint answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: Endpoint
    """An endpoint: an own name, with rate limits of its own, under which a service is called. 自定义接入点"""


class DescribePresetServicesInput(TypedDict):
    """What DescribePresetServices takes."""

    serviceIds: NotRequired[list[str]]
    """Only these preset services (svcp-...); all of them by default. 按预置服务 ID（svcp- 开头）筛选，默认返回全部"""
    serviceType: NotRequired[list[Literal["chat", "completions", "text2image", "image2text"] | str]]
    """Only services of these types. 按服务类型筛选"""
    chargeType: NotRequired[list[Literal["TPM", "Tokens", "Calls", "Free"] | str]]
    """Only services charged in one of these ways. TPM: paid TPM quota. Tokens: token package. Calls: post-paid by use. Free: free of charge. 按计费方式筛选：TPM（TPM 配额）、Tokens（Tokens 量包）、Calls（按量后付费）、Free（免费）"""
    chargeStatus: NotRequired[list[Literal["NotOpen", "Opened", "Free", "Stopped"] | str]]
    """Only services in one of these states of payment. 按付费状态筛选"""
    protocolVersion: NotRequired[int]
    """Version of the inference interface of the services. The default is 1: send 2 for today's services. 推理接口版本，默认 1；V2 服务请填 2"""


class DescribePresetServicesOutput(TypedDict):
    """What DescribePresetServices answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribePresetServicesOutputResult
    """Result. 预置服务列表（对象）"""


class DescribePresetServicesOutputResult(TypedDict):
    """Result. 预置服务列表（对象）"""

    serviceList: list[ServicePreset]
    """The preset services. 预置服务列表"""


class DescribeServiceInput(TypedDict):
    """What DescribeService takes."""

    serviceId: str
    """Id of the custom service (svco-...). 定制服务 ID（svco- 开头）"""


class DescribeServiceOutput(TypedDict):
    """What DescribeService answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: Service
    """A custom service: a deployed model version of one's own. 定制服务"""


class DescribeServiceMetricInput(TypedDict):
    """What DescribeServiceMetric takes."""

    serviceId: NotRequired[list[str]]
    """Services to look at, custom or preset; all services by default. 服务 ID，可为定制服务或预置服务，默认为全部服务"""
    appId: NotRequired[list[str]]
    """Applications to look at; all applications by default. 应用 ID，默认为全部应用"""
    startTime: str
    """Start of the span, UTC, such as 2025-03-30T16:00:00Z. Precise to the minute; seconds are set to 00. 查询起始时间（UTC），例如 2025-03-30T16:00:00Z；精确到分钟，秒按 00 处理"""
    endTime: str
    """End of the span, UTC. Precise to the minute; seconds are set to 59. 查询终止时间（UTC），精确到分钟，秒按 59 处理"""
    protocolVersion: NotRequired[int]
    """Version of the inference interface of the services. The default is 1: send 2 for today's services. 推理接口版本，默认 1；V2 服务请填 2"""


class DescribeServiceMetricOutput(TypedDict):
    """What DescribeServiceMetric answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeServiceMetricOutputResult
    """Result. 调用概览（对象）"""


class DescribeServiceMetricOutputResult(TypedDict):
    """Result. 调用概览（对象）"""

    startTime: NotRequired[str]
    """Start of the span. 查询起始时间"""
    endTime: NotRequired[str]
    """End of the span. 查询终止时间"""
    serviceList: NotRequired[list[ServiceCallSummary]]
    """One entry per service. 服务列表"""


class DescribeServiceStatsInput(TypedDict):
    """What DescribeServiceStats takes."""

    serviceId: list[str]
    """Services to look at. The documentation marks it required, although its text says that all services are taken when it is left out. 服务 ID；官方文档标为必填，但文字说明又称不填表示全部服务"""
    appId: NotRequired[list[str]]
    """Applications to look at; all applications by default. 应用 ID，默认为全部应用"""
    startTime: str
    """Start of the span, such as 2025-03-30T16:00:00Z. 查询起始时间，例如 2025-03-30T16:00:00Z"""
    endTime: str
    """End of the span, such as 2025-03-31T15:59:00Z. 查询终止时间，例如 2025-03-31T15:59:00Z"""
    interval: int
    """Length of one step: 86400 (a day), 3600 (an hour) or 60 (a minute). Unit: seconds. 时间粒度（秒）：86400（天）、3600（小时）、60（分钟）"""
    protocolVersion: NotRequired[int]
    """Version of the inference interface of the services. No default is documented: send 2 for today's services. 推理接口版本，官方文档未给出默认值；V2 服务请填 2"""


class DescribeServiceStatsOutput(TypedDict):
    """What DescribeServiceStats answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeServiceStatsOutputResult
    """Result. 调用详情（对象）"""


class DescribeServiceStatsOutputResult(TypedDict):
    """Result. 调用详情（对象）"""

    startTime: str
    """Start of the span. 查询起始时间"""
    endTime: str
    """End of the span. 查询终止时间"""
    serviceList: list[ServiceCallSeries]
    """One entry per service. 服务列表"""


class DescribeServicesInput(TypedDict):
    """What DescribeServices takes."""

    marker: NotRequired[str]
    """Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始"""
    maxKeys: NotRequired[int]
    """Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理"""
    pageReverse: NotRequired[bool]
    """Reverse order. 是否倒序"""
    name: NotRequired[str]
    """Only services whose name contains this text. 服务名称，模糊匹配"""
    serviceType: NotRequired[list[Literal["chat", "completions", "text2image", "image2text"] | str]]
    """Only services of these types. 按服务类型筛选"""
    runStatus: NotRequired[list[Literal["New", "Deploying", "Serving", "Failed", "Stopped"] | str]]
    """Only services in these states. 按服务状态筛选"""
    creator: NotRequired[list[str]]
    """Only services of these creators. 按创建人筛选"""
    chargeType: NotRequired[Literal["ComputingUnit", "Tokens"] | str]
    """Only services charged this way; one value, not a list. 按付费资源类型筛选（单个值）"""
    payType: NotRequired[Literal["Prepay", "Postpay"] | str]
    """Only services paid this way; one value, not a list. 按付费方式筛选（单个值）"""
    protocolVersion: NotRequired[int]
    """Only services that offer this version of the inference interface. The default is 1: send 2 to see today's services. 推理接口版本，默认 1；V2 服务请填 2"""


class DescribeServicesOutput(TypedDict):
    """What DescribeServices answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: DescribeServicesOutputResult
    """Result. 一页定制服务"""


class DescribeServicesOutputResult(TypedDict):
    """Result. 一页定制服务"""

    serviceList: NotRequired[list[ServiceSummary]]
    """The services. 服务列表"""
    pageInfo: NotRequired[PageInfo]
    """Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回"""


class ListEndpointsInput(TypedDict):
    """What ListEndpoints takes."""

    pageNumber: NotRequired[int]
    """Number of the page, from 1. 起始页码，从 1 开始"""
    pageSize: NotRequired[int]
    """Page size. 每页最大返回数量"""
    sortBy: NotRequired[Literal["createTime", "updateTime"] | str]
    """What to sort by: createTime (creation) or updateTime (last change). 排序字段：createTime（创建时间）、updateTime（更新时间）"""
    sortOrder: NotRequired[Literal["asc", "desc"] | str]
    """Order: asc (ascending) or desc (descending). 排序顺序：asc（升序）、desc（降序）"""
    filter: NotRequired[ListEndpointsInputFilter]
    """Only endpoints that match. 筛选条件"""


class ListEndpointsInputFilter(TypedDict):
    """Only endpoints that match. 筛选条件"""

    serviceId: NotRequired[str]
    """Only endpoints of this service. 服务 ID"""
    statuses: NotRequired[list[Literal["Active", "Stopped"] | str]]
    """Only endpoints in these states. Active: normal. Stopped: deactivated (DescribeEndpoint calls that state Inactive). 接入点状态列表：Active（正常）、Stopped（停用，接入点详情中为 Inactive）"""
    name: NotRequired[str]
    """Only endpoints whose name contains this text. 接入点名称，支持模糊查询"""
    tag: NotRequired[ListEndpointsInputFilterTag]
    """Only endpoints with this tag; one tag only. 标签筛选条件，仅支持一个标签"""


class ListEndpointsInputFilterTag(TypedDict):
    """Only endpoints with this tag; one tag only. 标签筛选条件，仅支持一个标签"""

    tagKey: NotRequired[str]
    """Key of the tag. 标签键"""
    tagValue: NotRequired[str]
    """Value of the tag. A value matches exactly; the literal text 所有值 (all values) matches every value, an empty one too; an empty string, or no value, matches only an empty one. 标签值：填具体值为精确匹配；填“所有值”匹配任意值（含空值）；填空字符串或不填仅匹配空值"""


class ListEndpointsOutput(TypedDict):
    """What ListEndpoints answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: dict[str, Any]
    """The endpoints found. Its fields are not documented. 查询到的接入点，字段官方文档未说明"""


class ModifyEndpointInput(TypedDict):
    """What ModifyEndpoint takes."""

    endpointId: str
    """Id of the endpoint to change. 要修改的接入点 ID"""
    name: str
    """New name: Chinese characters, letters, digits and hyphens; from the second character on underscores too. Required even when the name stays. 新的接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）；不改名也必须填写"""
    description: NotRequired[str]
    """New description. 新的接入点描述"""
    rateLimit: NotRequired[EndpointRateLimit]
    """New rate limits; none may exceed the quota of the service. Whether limits that are left out stay or are removed is not documented. 新的限流配置，不得超过服务的配额；未填的限制是保留还是移除，官方文档未说明"""


class ModifyEndpointOutput(TypedDict):
    """What ModifyEndpoint answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the endpoint was changed. The form is inferred from DeactivateEndpoint. 是否修改成功；结构依据 DeactivateEndpoint 推断"""


class ModifyServiceInput(TypedDict):
    """What ModifyService takes."""

    serviceId: str
    """Id of the custom service (svco-...). 定制服务 ID（svco- 开头）"""
    modelSetId: str
    """Id of a model set, the container of model versions. 模型 ID"""
    modelId: str
    """Model version to serve from now on. 更新后使用的模型版本 ID"""


class ModifyServiceOutput(TypedDict):
    """What ModifyService answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the platform accepted the request. 是否已受理"""


class ScaleServiceInput(TypedDict):
    """What ScaleService takes."""

    serviceId: str
    """Id of the custom service (svco-...). 定制服务 ID（svco- 开头）"""
    instanceId: str
    """Id of the compute unit instance. 算力单元实例 ID"""
    deploymentReplicasCount: int
    """Number of replicas that the service shall have on this instance: the new absolute number, not a difference. Replicas times compute units per replica must not exceed the units left on the instance, or scaling fails. 0 removes the instance from the service. 该实例上的部署副本数，为绝对值而非增量；副本数乘以单副本算力单元数不得超过实例剩余算力单元，否则扩容失败；0 表示将该实例从服务移除"""


class ScaleServiceOutput(TypedDict):
    """What ScaleService answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
    result: bool
    """Whether the platform accepted the request. 是否已受理"""


class CreateTagInput(TypedDict):
    """What CreateTag takes."""

    key: str
    """Key: Chinese, letters, digits, _, - and . ; at most 50 characters. 标签键，支持中文、字母、数字和下划线（_）、短横线（-）、点（.），最长 50 个字符"""
    values: list[str]
    """Values, each of 1 to 50 characters as of the key; at most 300. 标签值，每个 1~50 个字符，字符规则同标签键；最多 300 个"""


class CreateTagOutput(TypedDict):
    """What CreateTag answers."""

    requestId: str
    """Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供"""
