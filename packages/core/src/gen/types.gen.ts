// Generated from the spec by `pnpm generate`. Do not edit.

/**
 * Id of this request on the platform; give it to support.
 *
 * 请求 ID，提交工单时请提供
 */
export type RequestId = string

/**
 * How the platform says no.
 *
 * 错误信息
 */
export type ErrorBody = {
  requestId?: RequestId
  /**
   * Stable code of the error, for example AccessDenied.
   *
   * 错误码，例如 AccessDenied
   */
  code: string
  /**
   * What happened, in the platform's words.
   *
   * 错误描述
   */
  message: string
}

/**
 * How the platform says no in the older form (V1 and the gateway in front of it), also with HTTP status 200.
 *
 * 旧版（V1 及其前置网关）的错误信息，HTTP 状态码也可能为 200
 */
export type LegacyErrorBody = {
  /**
   * Number of the error, for example 336003.
   *
   * 错误码，例如 336003
   */
  error_code: number | string
  /**
   * What happened, in the platform's words.
   *
   * 错误描述信息
   */
  error_msg: string
  /**
   * Id of this request on the platform.
   *
   * 请求 ID
   */
  log_id?: string | number
}

/**
 * How the inference interface of the same host says no.
 *
 * 同一域名下推理接口的错误信息
 */
export type InferenceErrorBody = {
  /**
   * The error.
   *
   * 错误信息
   */
  error: {
    /**
     * Code of the error.
     *
     * 错误码
     */
    code?: string
    /**
     * What happened, in the platform's words.
     *
     * 错误描述信息
     */
    message?: string
    /**
     * Kind of the error.
     *
     * 错误类型
     */
    type?: string
  }
  /**
   * Id of this request on the platform.
   *
   * 请求 ID
   */
  id?: string
}

/**
 * Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out.
 *
 * 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
 */
export type PageMarker = string

/**
 * Id of an application: app-..., or the digits of an older one.
 *
 * 应用 ID，以 app- 开头，旧应用为纯数字
 */
export type ApplicationId = string

/**
 * Reverse order. Default false.
 *
 * 是否倒序
 */
export type PageReverse = boolean

/**
 * An application: the identity under which calls of inference are counted.
 *
 * 应用，即统计推理调用的身份
 */
export type Application = {
  appId?: ApplicationId
  /**
   * Name of the application.
   *
   * 应用名称
   */
  name?: string
  /**
   * Description of the application.
   *
   * 应用描述
   */
  description?: string
}

/**
 * Where this page stands in the list. Some fields can be absent.
 *
 * 分页信息，部分字段可能不返回
 */
export type PageInfo = {
  /**
   * Start of this page; an empty string on the first page.
   *
   * 本页的起始位置，首页为空字符串
   */
  marker?: string
  /**
   * Page size used. Known from the official SDK only.
   *
   * 本页采用的列表长度
   */
  maxKeys?: number
  /**
   * true when more rows follow. Known from the official SDK only.
   *
   * 是否还有更多数据
   */
  isTruncated?: boolean
  /**
   * Marker of the next page; absent on the last page. Known from the official SDK only.
   *
   * 下一页的起始位置，末页没有此字段
   */
  nextMarker?: string
  /**
   * Order used. Not every action returns it. Inferred: the documentation does not state it for this action.
   *
   * 是否倒序，部分接口不返回
   */
  pageReverse?: boolean
}

/**
 * An application as the V1 call lists it, with its secrets.
 *
 * 应用（V1 形式，包含密钥）
 */
export type ApplicationWithKeys = {
  /**
   * Id of the application, as a number. Known from the official SDK only.
   *
   * 应用 ID（数字）
   */
  id?: number
  /**
   * Name of the application. Known from the official SDK only.
   *
   * 应用名称
   */
  name?: string
  /**
   * API key of the application: a secret. Known from the official SDK only.
   *
   * 应用的 API Key，属于敏感信息
   */
  ak?: string
  /**
   * Secret key of the application: a secret. Known from the official SDK only.
   *
   * 应用的 Secret Key，属于敏感信息
   */
  sk?: string
  /**
   * Numbers of its APIs, separated by commas, such as 1,2,3. Known from the official SDK only.
   *
   * API 编号，以逗号分隔，例如 1,2,3
   */
  apiIds?: string
}

/**
 * Id of a model version.
 *
 * 模型版本 ID
 */
export type ModelId = string

/**
 * Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through.
 *
 * 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交
 */
export type BatchInferenceParameters = {
  /**
   * Sampling temperature.
   *
   * 采样温度
   */
  temperature?: number
  /**
   * Nucleus sampling.
   *
   * 核采样（top-p）
   */
  top_p?: number
  /**
   * Repetition penalty. Known from a third-party client only.
   *
   * 重复惩罚
   */
  penalty_score?: number
  /**
   * Longest answer in tokens. Known from a third-party client only.
   *
   * 最大输出 token 数
   */
  max_output_tokens?: number
  [key: string]: unknown
}

/**
 * Layout of the input rows: default (rows with id and query), src_tgt (source and target columns, the layout of evaluation data sets), role (rows of role and content messages). Known values: default, src_tgt, role.
 *
 * 推理数据格式：default（每行含 id 和 query）、src_tgt（src、tgt 两列，即评估数据集格式）、role（role、content 对话格式）
 */
export type BatchInferenceDataFormat = 'default' | 'src_tgt' | 'role' | (string & {})

/**
 * Id of a batch inference task.
 *
 * 批量推理任务 ID
 */
export type BatchInferenceTaskId = string

/**
 * Id of a model set, the container of model versions.
 *
 * 模型 ID
 */
export type ModelSetId = string

/**
 * A model version that batch inference can run.
 *
 * 支持批量推理的模型版本
 */
export type BatchInferenceModelVersion = {
  /**
   * Id of the model version (amv-...): the value for modelId of CreateBatchInferenceTask.
   *
   * 模型版本 ID（amv- 开头），即 CreateBatchInferenceTask 的 modelId 取值
   */
  modelVersionId?: ModelId
  /**
   * Version name.
   *
   * 模型版本名称
   */
  modelVersionName?: string
}

/**
 * A model that batch inference can run, with its versions.
 *
 * 支持批量推理的模型及其版本
 */
export type BatchInferenceModel = {
  /**
   * Id of the model set (am-...), not of one of its versions.
   *
   * 模型 ID（am- 开头），不是版本 ID
   */
  modelId?: ModelSetId
  /**
   * Model name.
   *
   * 模型名称
   */
  modelName?: string
  /**
   * Versions of the model.
   *
   * 模型版本列表
   */
  modelVersionList?: Array<BatchInferenceModelVersion>
}

/**
 * State of a batch inference task: Queuing (waiting in the queue), Running, Done (finished, token counts are filled), Stopping (being stopped), Stopped, Failed (errorCode and errorReason are filled), Expired (ran out of time). Done, Stopped, Failed and Expired are final. Known values: Queuing, Running, Done, Stopping, Stopped, Failed, Expired.
 *
 * 任务运行状态：Queuing（排队中）、Running（运行中）、Done（运行完成）、Stopping（运行终止中）、Stopped（运行终止）、Failed（运行失败）、Expired（运行超时）；Done、Stopped、Failed、Expired 为终态
 */
export type BatchInferenceRunStatus =
  | 'Queuing'
  | 'Running'
  | 'Done'
  | 'Stopping'
  | 'Stopped'
  | 'Failed'
  | 'Expired'
  | (string & {})

/**
 * A batch inference task. Two documented fields are not here, since the documentation does not state their names: the number of input rows, and what started the task.
 *
 * 批量推理任务（总数据条数、任务来源两个字段的字段名官方文档未说明，尚未收录）
 */
export type BatchInferenceTask = {
  taskId: BatchInferenceTaskId
  /**
   * Task name.
   *
   * 任务名称
   */
  name: string
  /**
   * Task description.
   *
   * 任务描述
   */
  description: string
  /**
   * Preset service used; absent when a model version is used.
   *
   * 使用的预置服务 endpoint；使用模型版本时不返回
   */
  endpoint?: string
  /**
   * Id of the model version used (amv-...); absent when a preset service is used.
   *
   * 使用的模型版本 ID（amv- 开头）；使用预置服务时不返回
   */
  modelId?: ModelId
  inferenceParams: BatchInferenceParameters
  /**
   * How often the model triggered a web search.
   *
   * 触发搜索次数
   */
  searchCounts?: number
  /**
   * Tokens added by web searches.
   *
   * 触发搜索后增加的 token 数
   */
  searchTokens?: number
  runStatus: BatchInferenceRunStatus
  /**
   * Business error code of the task, unrelated to the code of a refused call; only when runStatus is Failed.
   *
   * 任务的错误码（与接口返回的错误码无关），仅 runStatus 为 Failed 时返回
   */
  errorCode?: number
  /**
   * Reason of the failure; only when runStatus is Failed.
   *
   * 错误原因，仅 runStatus 为 Failed 时返回
   */
  errorReason?: string
  /**
   * BOS directory of the input. Known from the official SDK only.
   *
   * 数据输入 BOS 目录
   */
  inputBosUri?: string
  /**
   * BOS directory of the output. Known from the official SDK only.
   *
   * 数据输出 BOS 目录
   */
  outputBosUri?: string
  /**
   * Subdirectory of outputBosUri with the results of this task. Known from the official SDK only.
   *
   * outputBosUri 下存放本任务结果的子目录
   */
  outputDir?: string
  /**
   * Input tokens of the rows that succeeded; only when runStatus is Done. Known from the official SDK only.
   *
   * 成功处理的输入总 token 数，仅 runStatus 为 Done 时返回
   */
  inputTokenUsage?: number
  /**
   * Output tokens of the rows that succeeded; only when runStatus is Done. Known from the official SDK only.
   *
   * 成功处理的输出总 token 数，仅 runStatus 为 Done 时返回
   */
  outputTokenUsage?: number
  /**
   * Rows processed so far: a count, not a percentage. Known from the official SDK only.
   *
   * 已处理的数据条数（不是百分比）
   */
  progress?: number
  /**
   * Inferred: the documentation does not state it for this action.
   */
  dataFormat?: BatchInferenceDataFormat
  /**
   * Account that made the task. Known from the official SDK only.
   *
   * 创建任务的账号
   */
  creator?: string
  /**
   * Creation time, e.g. 2024-03-05T07:43:48Z. Known from the official SDK only.
   *
   * 创建时间，例如 2024-03-05T07:43:48Z
   */
  createTime?: string
  /**
   * End time, e.g. 2024-03-05T07:43:48Z; the documentation does not state what it holds while the task runs. Known from the official SDK only.
   *
   * 结束时间，格式如 2024-03-05T07:43:48Z；任务运行中的取值官方文档未说明
   */
  finishTime?: string
  /**
   * Input in storage internal to Baidu; not documented. Known from the official SDK only.
   *
   * 百度内部存储（AFS）的输入地址，官方文档未说明
   */
  inputAfsUri?: string
  /**
   * Output in storage internal to Baidu; not documented. Known from the official SDK only.
   *
   * 百度内部存储（AFS）的输出地址，官方文档未说明
   */
  outputAfsUri?: string
  [key: string]: unknown
}

/**
 * One row of the list of batch inference tasks.
 *
 * 批量推理任务列表中的一项
 */
export type BatchInferenceTaskSummary = {
  taskId: BatchInferenceTaskId
  /**
   * Task name.
   *
   * 任务名称
   */
  name: string
  /**
   * Task description.
   *
   * 任务描述
   */
  description: string
  /**
   * Preset service used; absent when a model version is used.
   *
   * 使用的预置服务 endpoint；使用模型版本时不返回
   */
  endpoint?: string
  /**
   * Id of the model version used (amv-...); absent when a preset service is used.
   *
   * 使用的模型版本 ID（amv- 开头）；使用预置服务时不返回
   */
  modelId?: ModelId
  inferenceParams: BatchInferenceParameters
  runStatus: BatchInferenceRunStatus
  /**
   * Business error code of the task; only when runStatus is Failed.
   *
   * 任务的错误码，仅 runStatus 为 Failed 时返回
   */
  errorCode?: number
  /**
   * Reason of the failure; only when runStatus is Failed.
   *
   * 错误原因，仅 runStatus 为 Failed 时返回
   */
  errorReason?: string
  /**
   * BOS directory of the input. Known from the official SDK only.
   *
   * 数据输入 BOS 目录
   */
  inputBosUri?: string
  /**
   * BOS directory of the output. Known from the official SDK only.
   *
   * 数据输出 BOS 目录
   */
  outputBosUri?: string
  /**
   * Subdirectory of outputBosUri with the results of this task. Known from the official SDK only.
   *
   * outputBosUri 下存放本任务结果的子目录
   */
  outputDir?: string
  /**
   * Input tokens of the rows that succeeded. Known from the official SDK only.
   *
   * 成功处理的输入总 token 数
   */
  inputTokenUsage?: number
  /**
   * Output tokens of the rows that succeeded. Known from the official SDK only.
   *
   * 成功处理的输出总 token 数
   */
  outputTokenUsage?: number
  /**
   * Rows processed so far: a count, not a percentage. Known from the official SDK only.
   *
   * 已处理的数据条数（不是百分比）
   */
  progress?: number
  /**
   * Account that made the task. Known from the official SDK only.
   *
   * 创建任务的账号
   */
  creator?: string
  /**
   * Creation time, e.g. 2024-03-05T07:43:48Z. Known from the official SDK only.
   *
   * 创建时间，例如 2024-03-05T07:43:48Z
   */
  createTime?: string
  /**
   * End time, e.g. 2024-03-05T07:43:48Z; the documentation does not state what it holds while the task runs. Known from the official SDK only.
   *
   * 结束时间，格式如 2024-03-05T07:43:48Z；任务运行中的取值官方文档未说明
   */
  finishTime?: string
}

/**
 * Id of a compute unit instance.
 *
 * 算力单元实例 ID
 */
export type ComputeUnitId = string

/**
 * When a post-paid instance is released by itself: RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`. The zone of the second form is not documented, so the first is safer.
 *
 * 后付费实例的定时释放时间，格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss；后者的时区官方文档未说明，建议使用前者
 */
export type ChargeReleaseTime = string

/**
 * Id of a TPM quota instance, from PurchaseTPMResource.
 *
 * TPM 配额实例 ID，由 PurchaseTPMResource 返回
 */
export type TpmInstanceId = string

/**
 * Region: bj (Beijing), bd (Baoding), sz (Suzhou), gz (Guangzhou), yq (Yangquan), or global (not bound to one). Requests take bj and bd only. Known values: bj, bd, sz, gz, yq, global.
 *
 * 资源地域：bj（北京）、bd（保定）、sz（苏州）、gz（广州）、yq（阳泉）、global（不限地域）；请求中仅支持 bj 和 bd
 */
export type ComputeUnitRegion = 'bj' | 'bd' | 'sz' | 'gz' | 'yq' | 'global' | (string & {})

/**
 * State of a compute unit: Creating, CreateFailed, Running (in use), Releasing, Released, Reconfiguring (being resized), ReconfigureFailed (the resize did not happen), BillingChanging (the way it is paid is changing). CreateFailed and Released are final. Known values: Creating, CreateFailed, Running, Releasing, Released, Reconfiguring, ReconfigureFailed, BillingChanging.
 *
 * 资源状态：Creating（创建中）、CreateFailed（创建失败）、Running（使用中）、Releasing（释放中）、Released（已释放）、Reconfiguring（变配中）、ReconfigureFailed（变配失败）、BillingChanging（计费变更中）；CreateFailed 和 Released 为终态
 */
export type ComputeUnitStatus =
  | 'Creating'
  | 'CreateFailed'
  | 'Running'
  | 'Releasing'
  | 'Released'
  | 'Reconfiguring'
  | 'ReconfigureFailed'
  | 'BillingChanging'
  | (string & {})

/**
 * Resource type: cpu, or one of the accelerator types gpu-1 to gpu-6. CreateService spells these types in another way. Known values: cpu, gpu-1, gpu-2, gpu-3, gpu-4, gpu-5, gpu-6.
 *
 * 资源类型：cpu 为 CPU，gpu-1 至 gpu-6 为加速卡 I 至 VI 型；与 CreateService 中的写法不同
 */
export type ComputeUnitType = 'cpu' | 'gpu-1' | 'gpu-2' | 'gpu-3' | 'gpu-4' | 'gpu-5' | 'gpu-6' | (string & {})

/**
 * How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). Known values: Prepaid, Postpaid.
 *
 * 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时）
 */
export type ChargePaymentTiming = 'Prepaid' | 'Postpaid' | (string & {})

/**
 * A compute unit instance of the account. A single read also describes its end, its length and the unit of that length, whose names the documentation does not state.
 *
 * 账号下的算力单元实例。详情中还有到期时间、实例时长及其单位，字段名官方文档未说明
 */
export type ComputeUnit = {
  instanceId: ComputeUnitId
  region: ComputeUnitRegion
  status: ComputeUnitStatus
  type: ComputeUnitType
  /**
   * Units bought. In a list the name is inferred.
   *
   * 算力单元总数；列表中的字段名为推断
   */
  totalComputeUnits?: number
  /**
   * Units in use. In a list the name is inferred.
   *
   * 已用算力单元数；列表中的字段名为推断
   */
  usedComputeUnits?: number
  paymentTiming?: ChargePaymentTiming
  /**
   * Start; the name of the field is inferred. Inferred: the documentation does not state it for this action.
   *
   * 开始时间（字段名为推断）
   */
  startTime?: string
  /**
   * Planned release; only for post-paid instances that have one. Inferred: the documentation does not state it for this action.
   *
   * 定时释放时间，仅设置了定时释放的后付费实例返回
   */
  releaseTime?: string
  [key: string]: unknown
}

/**
 * Id of a package.
 *
 * 量包 ID
 */
export type PackageId = string

/**
 * Service family that a package is for. Language models (ernie-*, qianfan-agent-*, deepseek-*) are counted in thousand tokens, video generation (kling, vidu, minimax, qianfan-video) in points, search and chatFilePlus (the reading plug-in) in calls. Known values: ernie-lite, ernie-lite-pro-128k, ernie-speed-pro-128k, qianfan-agent-speed-32k, ernie-x1-32k-preview, deepseek-v3, deepseek-r1, ernie-x1-turbo-32k, ernie-4.5-turbo-vl-32k, ernie-4.5-turbo-32k, ernie-4.5-turbo-128k, kling, vidu, minimax, qianfan-video, search, chatFilePlus.
 *
 * 服务系列名称。语言模型（ernie-*、qianfan-agent-*、deepseek-*）按千 token 计，视频生成（kling、vidu、minimax、qianfan-video）按点数计，search 与 chatFilePlus（阅读助手插件）按次数计
 */
export type PackageServiceName =
  | 'ernie-lite'
  | 'ernie-lite-pro-128k'
  | 'ernie-speed-pro-128k'
  | 'qianfan-agent-speed-32k'
  | 'ernie-x1-32k-preview'
  | 'deepseek-v3'
  | 'deepseek-r1'
  | 'ernie-x1-turbo-32k'
  | 'ernie-4.5-turbo-vl-32k'
  | 'ernie-4.5-turbo-32k'
  | 'ernie-4.5-turbo-128k'
  | 'kling'
  | 'vidu'
  | 'minimax'
  | 'qianfan-video'
  | 'search'
  | 'chatFilePlus'
  | (string & {})

/**
 * State of a package: Pending (not in use yet), Active (in use), Exhausted (used up) or Expired. Known values: Pending, Active, Exhausted, Expired.
 *
 * 量包状态：Pending（待使用）、Active（使用中）、Exhausted（已用尽）、Expired（已过期）
 */
export type PackageStatus = 'Pending' | 'Active' | 'Exhausted' | 'Expired' | (string & {})

/**
 * A package: an amount of usage bought in advance.
 *
 * 量包，即预先购买的用量
 */
export type PackageResource = {
  packageId: PackageId
  serviceName: PackageServiceName
  /**
   * Size as a decimal string, in the unit of the service family (thousand tokens, points or calls).
   *
   * 规格，十进制数字字符串，单位取决于服务系列（千 token、点数或次数）
   */
  specification: string
  /**
   * Used so far, in the same unit.
   *
   * 使用量，单位与规格相同
   */
  used: number
  status: PackageStatus
  /**
   * Start of validity. Known from a third-party client only.
   *
   * 生效时间
   */
  startTime?: string
  /**
   * End of validity. Known from a third-party client only.
   *
   * 到期时间
   */
  expiredTime?: string
  /**
   * User account that bought it. Known from a third-party client only.
   *
   * 购买量包的用户账号
   */
  creator?: string
}

/**
 * Id of a service: svco-... for a custom service, svcp-... for a preset one.
 *
 * 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
 */
export type ServiceId = string

/**
 * State of a compute unit instance of a service: Creating, Running (in use) or Deleted (expired). Deleted is final. Known values: Creating, Running, Deleted.
 *
 * 资源状态：Creating（创建中）、Running（使用中）、Deleted（已过期）；Deleted 为终态
 */
export type ComputeUnitServiceInstanceStatus = 'Creating' | 'Running' | 'Deleted' | (string & {})

/**
 * A compute unit instance that was bought for one service, counted in replicas.
 *
 * 为某个服务购买的算力单元实例，以副本数计
 */
export type ComputeUnitServiceInstance = {
  instanceId: ComputeUnitId
  paymentTiming: ChargePaymentTiming
  /**
   * Replicas in the instance.
   *
   * 算力单元实例包含的副本数量
   */
  replicasCount: number
  status: ComputeUnitServiceInstanceStatus
  /**
   * Start; empty while status is Creating.
   *
   * 开始时间；status 为 Creating 时为空
   */
  startTime?: string
  /**
   * End. Inferred: the documentation does not state it for this action.
   *
   * 到期时间
   */
  expiredTime?: string
  [key: string]: unknown
}

/**
 * Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. Known values: ernie-4.5-turbo-128k, ernie-speed-8k, ernie-speed-128k, ernie-speed-pro-128k, ernie-lite-8k, ernie-lite-pro-128k, ernie-tiny-8k, ernie-character-fiction-8k, ernie-char-8k, ernie-novel-8k, ernie-speed-appbuilder-8k, qianfan-agent-speed-8k, qianfan-agent-speed-32k, qianfan-agent-lite-8k.
 *
 * 预置模型版本（小写），可用取值随平台模型上下线而变化
 */
export type TpmModel =
  | 'ernie-4.5-turbo-128k'
  | 'ernie-speed-8k'
  | 'ernie-speed-128k'
  | 'ernie-speed-pro-128k'
  | 'ernie-lite-8k'
  | 'ernie-lite-pro-128k'
  | 'ernie-tiny-8k'
  | 'ernie-character-fiction-8k'
  | 'ernie-char-8k'
  | 'ernie-novel-8k'
  | 'ernie-speed-appbuilder-8k'
  | 'qianfan-agent-speed-8k'
  | 'qianfan-agent-speed-32k'
  | 'qianfan-agent-lite-8k'
  | (string & {})

/**
 * State of TPM quota: Creating, Running (in use) or Stopped (expired). Known values: Creating, Running, Stopped.
 *
 * 资源状态：Creating（创建中）、Running（使用中）、Stopped（已过期）
 */
export type TpmStatus = 'Creating' | 'Running' | 'Stopped' | (string & {})

/**
 * A TPM quota instance: throughput bought for one preset model.
 *
 * TPM 配额实例，即为一个预置模型购买的吞吐量
 */
export type TpmInstance = {
  /**
   * Known from the official SDK only.
   */
  instanceId?: TpmInstanceId
  /**
   * Model version; may be absent. Known from a third-party client only.
   *
   * 模型版本，可能不返回
   */
  model?: string
  /**
   * Known from the official SDK only.
   */
  paymentTiming?: ChargePaymentTiming
  /**
   * Requests per minute bought (33 per unit). Known from the official SDK only.
   *
   * 已购的每分钟请求数，每份 33
   */
  rpm?: number
  /**
   * Tokens per minute bought (10000 per unit). Known from the official SDK only.
   *
   * 已购的每分钟 token 数，每份 10000
   */
  tpm?: number
  /**
   * Known from the official SDK only.
   */
  status?: TpmStatus
  /**
   * Start, e.g. 2024-02-26T10:00:00Z. Known from the official SDK only.
   *
   * 开始时间，例如 2024-02-26T10:00:00Z
   */
  startTime?: string
  /**
   * End; `-` for post-paid quota without an end, which is not a date. Known from the official SDK only.
   *
   * 到期时间；没有到期时间的后付费配额为 -，不是日期
   */
  expiredTime?: string
}

/**
 * The time bought. Needed when paymentTiming is Prepaid; not for Postpaid.
 *
 * 购买时长信息，paymentTiming 为 Prepaid 时必填，Postpaid 时不填
 */
export type ComputeUnitReservation = {
  /**
   * Unit of reservationLength. The official SDK also knows Hour, which the documentation does not list. Known values: Month.
   *
   * 时间单位；官方 SDK 中还有 Hour，官方文档未列出
   */
  reservationTimeUnit: 'Month' | (string & {})
  /**
   * Months bought. At least 1, at most 12.
   *
   * 购买时长（月）
   */
  reservationLength: number
  /**
   * Whether it is renewed, and paid again, at the end of each term. The name of the field is inferred. Default false. Inferred: the documentation does not state it for this action.
   *
   * 是否自动续费（到期后自动续费并扣款）；字段名为推断
   */
  autoRenew?: boolean
  /**
   * Unit of autoRenewTime. Name as in CreateAutoRenewRules. Default "Month". Known values: Month. Inferred: the documentation does not state it for this action.
   *
   * 自动续费周期的时间单位，字段名同 CreateAutoRenewRules
   */
  autoRenewTimeUnit?: 'Month' | (string & {})
  /**
   * Months per renewal. Name as in CreateAutoRenewRules. At least 1, at most 6, default 1. Inferred: the documentation does not state it for this action.
   *
   * 每次自动续费的时长（月），字段名同 CreateAutoRenewRules
   */
  autoRenewTime?: number
}

/**
 * How compute units are paid.
 *
 * 订单、计费相关参数
 */
export type ComputeUnitBilling = {
  paymentTiming: ChargePaymentTiming
  reservation?: ComputeUnitReservation
  /**
   * When the instance is released by itself; only when paymentTiming is Postpaid. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented.
   *
   * 定时释放时间，仅 paymentTiming 为 Postpaid 时可用；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
   */
  releaseTime?: ChargeReleaseTime
}

/**
 * What an order of compute units gave.
 *
 * 算力单元下单结果
 */
export type ComputeUnitOrder = {
  instanceId: ComputeUnitId
  /**
   * Order id. Documented for ResizeComputeUnit only: a purchase may lack it.
   *
   * 订单 ID；官方文档仅在 ResizeComputeUnit 中列出，购买接口可能不返回
   */
  orderId?: string
}

/**
 * Id of one sample of a data set version.
 *
 * 样本 ID
 */
export type DatasetSampleId = string

/**
 * Id of a data set version (ds-...). The version holds the data, not the data set.
 *
 * 数据集版本 ID（ds- 开头），数据保存在版本中
 */
export type DatasetVersionId = string

/**
 * An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_<stage>. Known values: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers, filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity, deduplication_simhash, replace_emails, replace_ip, replace_identifier.
 *
 * 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_<阶段>
 */
export type DataCleaningOperator =
  | 'remove_emoji'
  | 'remove_invisible_character'
  | 'replace_uniform_whitespace'
  | 'remove_non_meaning_characters'
  | 'replace_traditional_chinese_to_simplified'
  | 'remove_web_identifiers'
  | 'filter_check_number_words'
  | 'filter_check_word_repetition_removal'
  | 'filter_check_character_repetition_removal'
  | 'filter_check_special_characters'
  | 'filter_check_flagged_words'
  | 'filter_check_lang_id'
  | 'filter_check_perplexity'
  | 'deduplication_simhash'
  | 'replace_emails'
  | 'replace_ip'
  | 'replace_identifier'
  | (string & {})

/**
 * One operator with its arguments.
 *
 * 一个清洗算子及其参数
 */
export type DataCleaningStep = {
  name: DataCleaningOperator
  /**
   * Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through.
   *
   * 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交
   */
  args: {
    /**
     * filter_check_number_words: fewest words of a document that is kept, e.g. 1.
     *
     * filter_check_number_words：保留文档的最少词数，例如 1
     */
    number_words_min_cutoff?: number
    /**
     * filter_check_number_words: most words of a document that is kept, e.g. 10000.
     *
     * filter_check_number_words：保留文档的最多词数，例如 10000
     */
    number_words_max_cutoff?: number
    /**
     * filter_check_word_repetition_removal: documents above this rate of repeated words are dropped, e.g. 0.96.
     *
     * filter_check_word_repetition_removal：词重复率上限，超过则过滤，例如 0.96
     */
    word_repetition_max_cutoff?: number
    /**
     * filter_check_character_repetition_removal: documents above this rate of repeated characters are dropped, e.g. 0.2; mind the prefix default_. Known from the official SDK only.
     *
     * filter_check_character_repetition_removal：字重复率上限，超过则过滤，例如 0.2；注意键名前缀 default_
     */
    default_character_repetition_max_cutoff?: number
    /**
     * filter_check_special_characters: documents above this share of special characters are dropped, e.g. 0.3.
     *
     * filter_check_special_characters：特殊字符率上限，超过则过滤，例如 0.3
     */
    special_characters_max_cutoff?: number
    /**
     * filter_check_flagged_words: documents above this share of flagged (adult, violent) words are dropped, e.g. 0.5. Known from the official SDK only.
     *
     * filter_check_flagged_words：色情暴力词率上限，超过则过滤，例如 0.5
     */
    flagged_words_max_cutoff?: number
    /**
     * filter_check_lang_id: documents below this probability of their language are dropped, e.g. 0.5. Known from the official SDK only.
     *
     * filter_check_lang_id：语言概率下限，低于则过滤，例如 0.5
     */
    lang_id_min_cutoff?: number
    /**
     * filter_check_perplexity: documents above this perplexity are dropped, e.g. 1110. Known from the official SDK only.
     *
     * filter_check_perplexity：困惑度上限，超过则过滤，例如 1110
     */
    perplexity_max_cutoff?: number
    /**
     * deduplication_simhash: documents within this simhash distance are near duplicates, e.g. 4.
     *
     * deduplication_simhash：simhash 距离，在此距离内视为重复，例如 4
     */
    distance?: number
    [key: string]: unknown
  }
}

/**
 * Operators by stage. A stage that is not wanted is left out or an empty list.
 *
 * 各阶段的清洗算子；不需要的阶段不填或填空列表
 */
export type DataCleaningPipeline = {
  /**
   * Repair of odd characters.
   *
   * 异常清洗
   */
  clean?: Array<DataCleaningStep>
  /**
   * Filter: documents are dropped by measures.
   *
   * 过滤
   */
  filter?: Array<DataCleaningStep>
  /**
   * Deduplication: near duplicates are dropped.
   *
   * 去重
   */
  deduplication?: Array<DataCleaningStep>
  /**
   * Masking of personal data.
   *
   * 去隐私
   */
  desensitization?: Array<DataCleaningStep>
}

/**
 * Id of a cleaning task (task-...). Older ids were integers.
 *
 * 清洗任务 ID（task- 开头），早期为整数
 */
export type DataCleaningTaskId = string

/**
 * Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). Known values: PromptResponse, Role, SFT_FIM, Text, DPO_PromptChosenRejected, KTO_PromptChosenRejected, PromptSortedresponses, Prompt, PromptImage, PromptImageResponse.
 *
 * 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response）
 */
export type DatasetFormat =
  | 'PromptResponse'
  | 'Role'
  | 'SFT_FIM'
  | 'Text'
  | 'DPO_PromptChosenRejected'
  | 'KTO_PromptChosenRejected'
  | 'PromptSortedresponses'
  | 'Prompt'
  | 'PromptImage'
  | 'PromptImageResponse'
  | (string & {})

/**
 * Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. Known values: BOS, sysStorage.
 *
 * 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写
 */
export type DatasetStorageType = 'BOS' | 'sysStorage' | (string & {})

/**
 * Id of a data set (dg-...), the named container of its versions.
 *
 * 数据集 ID（dg- 开头）
 */
export type DatasetId = string

/**
 * State of an import: Created (nothing has been imported yet; only versions show it), Importing, ImportFinished, ImportFailed. The last two are final. Known values: Created, Importing, ImportFinished, ImportFailed.
 *
 * 导入状态：Created（新建，即尚未导入数据；仅见于数据集版本）、Importing（导入中）、ImportFinished（导入完成）、ImportFailed（导入失败）；后两种为终态
 */
export type DatasetImportStatus = 'Created' | 'Importing' | 'ImportFinished' | 'ImportFailed' | (string & {})

/**
 * State of publishing: Unpublished, Publishing, Published (usable for training), PublishFailed. The last two are final. Known values: Unpublished, Publishing, Published, PublishFailed.
 *
 * 发布状态：Unpublished（未发布）、Publishing（发布中）、Published（已发布，可用于训练）、PublishFailed（发布失败）；后两种为终态
 */
export type DatasetPublishStatus = 'Unpublished' | 'Publishing' | 'Published' | 'PublishFailed' | (string & {})

/**
 * One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names.
 *
 * 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）
 */
export type DatasetVersion = {
  datasetId: DatasetId
  versionId: DatasetVersionId
  /**
   * Number of the version.
   *
   * 数据集版本序号
   */
  versionNumber: number
  /**
   * Name of the data set.
   *
   * 数据集名称
   */
  datasetName: string
  dataFormat: DatasetFormat
  /**
   * Description of the version. Inferred: the documentation does not state it for this action.
   *
   * 版本描述
   */
  description?: string
  /**
   * Inferred: the documentation does not state it for this action.
   */
  storageType?: DatasetStorageType
  /**
   * BOS path; only when storageType is BOS. Inferred: the documentation does not state it for this action.
   *
   * 存储路径，仅 storageType 为 BOS 时返回
   */
  storagePath?: string
  /**
   * Who created the version. Inferred: the documentation does not state it for this action.
   *
   * 创建人
   */
  creator?: string
  /**
   * State of the last import; only DescribeDatasetVersion answers it, and its name is DescribeImportTask's. Inferred: the documentation does not state it for this action.
   *
   * 导入状态，仅 DescribeDatasetVersion 返回，名称取自 DescribeImportTask
   */
  importStatus?: DatasetImportStatus
  /**
   * State of publishing; only DescribeDatasetVersion answers it, and its name is inferred from the filter publishStatusList. Inferred: the documentation does not state it for this action.
   *
   * 发布状态，仅 DescribeDatasetVersion 返回，名称由筛选条件 publishStatusList 推断
   */
  publishStatus?: DatasetPublishStatus
  [key: string]: unknown
}

/**
 * Id of an export task (task-...).
 *
 * 导出任务 ID（task- 开头）
 */
export type DatasetExportTaskId = string

/**
 * Id of an import task (task-...).
 *
 * 导入任务 ID（task- 开头）
 */
export type DatasetImportTaskId = string

/**
 * Id of an augmentation task (task-...).
 *
 * 增强任务 ID（task- 开头）
 */
export type DataAugmentationTaskId = string

/**
 * What one stage did.
 *
 * 单个阶段的清洗结果
 */
export type DataCleaningStageResult = {
  /**
   * Success is the one documented value. Known from the official SDK only.
   *
   * 状态，已知取值为 Success
   */
  status?: string
  /**
   * Operators that ran. Known from the official SDK only.
   *
   * 执行的算子数
   */
  operator_count?: number
  /**
   * Samples that matched. Known from the official SDK only.
   *
   * 命中的样本数
   */
  entity_match_count?: number
  /**
   * What each operator did. Known from the official SDK only.
   *
   * 各算子的结果
   */
  each_operator_result?: Array<{
    /**
     * Known from the official SDK only.
     */
    name?: DataCleaningOperator
    /**
     * Samples kept. Known from the official SDK only.
     *
     * 保留的样本数
     */
    remaining_count?: number
    /**
     * Samples dropped. Known from the official SDK only.
     *
     * 丢弃的样本数
     */
    drop_count?: number
  }>
}

/**
 * Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through.
 *
 * 清洗结果；旧版清洗另有计数字段，原样返回
 */
export type DataCleaningOutcome = {
  /**
   * What each stage did; null while there is nothing, and in lists. Known from the official SDK only.
   *
   * 各阶段的结果；尚无结果时以及在列表中为 null
   */
  pipeline_stage_result?: {
    /**
     * Known from the official SDK only.
     */
    clean?: DataCleaningStageResult
    /**
     * Known from the official SDK only.
     */
    filter?: DataCleaningStageResult
    /**
     * Known from the official SDK only.
     */
    deduplication?: DataCleaningStageResult
    /**
     * Known from the official SDK only.
     */
    desensitization?: DataCleaningStageResult
  } | null
  /**
   * Samples written. Known from the official SDK only.
   *
   * 写入的样本数
   */
  export_entity_num?: number
  /**
   * Samples left. Known from the official SDK only.
   *
   * 剩余的样本数
   */
  remaining_entity?: number
  /**
   * Samples not processed. Known from the official SDK only.
   *
   * 未处理的样本数
   */
  unprocessed_entity?: number
  /**
   * Why it failed; empty otherwise. Known from the official SDK only.
   *
   * 失败原因，未失败时为空
   */
  failReason?: string
  /**
   * Why it paused; empty otherwise. Known from the official SDK only.
   *
   * 暂停原因，未暂停时为空
   */
  pauseReason?: string
  [key: string]: unknown
}

/**
 * State of a cleaning task: 0 no task, 1 cleaning, 2 finished, 3 interrupted, 4 failed, 5 paused; 2, 3 and 4 are final. Known from the official SDK only. Known values: 0, 1, 2, 3, 4, 5.
 *
 * 清洗任务状态：0 无任务，1 清洗中，2 完成，3 中断，4 失败，5 暂停；2、3、4 为终态。取值仅见于 官方 SDK
 */
export type DataCleaningStatus = 0 | 1 | 2 | 3 | 4 | 5 | (number & {})

/**
 * One cleaning task. The documentation states some fields only; the others are those of the official SDK.
 *
 * 一个数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK
 */
export type DataCleaningTask = {
  /**
   * Number of the task; deprecated in favour of etlTaskId. It can repeat the etlId that was sent.
   *
   * 任务序号，已由 etlTaskId 取代；可能与传入的 etlId 相同
   */
  id?: number | string
  etlTaskId: DataCleaningTaskId
  /**
   * Number of the user.
   *
   * 用户 ID
   */
  userId?: number | string
  /**
   * Version that is cleaned, in its older form, an integer.
   *
   * 清洗前的源数据集版本 ID（旧的整数形式）
   */
  sourceDatasetId?: number | string
  /**
   * Version that is cleaned (ds-...). Known from the official SDK only.
   *
   * 清洗前的源数据集版本 ID（ds- 开头）
   */
  sourceDatasetStrId?: DatasetVersionId
  /**
   * Version that receives the result (ds-...). Known from the official SDK only.
   *
   * 清洗后的目标数据集版本 ID（ds- 开头）
   */
  destDatasetStrId?: DatasetVersionId
  /**
   * Name of the data set and version that is cleaned, e.g. name-V1. Known from the official SDK only.
   *
   * 清洗前的源数据集名称（含版本），如 name-V1
   */
  sourceDatasetName?: string
  /**
   * Name of the data set and version that receives the result. Known from the official SDK only.
   *
   * 清洗后的目标数据集名称（含版本）
   */
  destDatasetName?: string
  /**
   * Internal number of the task. Known from the official SDK only.
   *
   * 内部任务编号
   */
  taskId?: number | string
  /**
   * Samples in the version that is cleaned. Known from the official SDK only.
   *
   * 源数据集的样本数
   */
  entityCount?: number
  /**
   * Kind of the samples, 2. Known from the official SDK only.
   *
   * 样本类型，为 2
   */
  entityType?: number
  /**
   * Operators as requested, with a save_pipeline_<stage> step at the end of each stage. Known from the official SDK only.
   *
   * 请求的清洗算子，每个阶段末尾另有 save_pipeline_<阶段>
   */
  operationsV2?: DataCleaningPipeline
  /**
   * Known from the official SDK only.
   */
  result?: DataCleaningOutcome
  /**
   * Known from the official SDK only.
   */
  processStatus?: DataCleaningStatus
  /**
   * A second number, such as 0; the documentation does not state its meaning. The state is processStatus. Known from the official SDK only.
   *
   * 另一个数值（如 0），含义官方文档未说明；任务状态见 processStatus
   */
  status?: number
  /**
   * Who created the task. Known from the official SDK only.
   *
   * 创建人
   */
  creatorName?: string
  /**
   * Creation time with offset, e.g. 2023-11-06T14:31:03+08:00. Known from the official SDK only.
   *
   * 创建时间，含时区，例如 2023-11-06T14:31:03+08:00
   */
  createTime?: string
  /**
   * End with offset, e.g. 2023-11-06T14:32:11+08:00. Known from the official SDK only.
   *
   * 完成时间，含时区，例如 2023-11-06T14:32:11+08:00
   */
  finishTime?: string
  /**
   * Start, YYYY-MM-DD hh:mm:ss without a zone. Known from the official SDK only.
   *
   * 开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
   */
  startTime?: string
  /**
   * End, YYYY-MM-DD hh:mm:ss without a zone. Known from the official SDK only.
   *
   * 结束时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
   */
  endTime?: string
  /**
   * Last change, YYYY-MM-DD hh:mm:ss without a zone. Known from the official SDK only.
   *
   * 修改时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
   */
  modifyTime?: string
  /**
   * Samples left. Known from the official SDK only.
   *
   * 剩余的样本数
   */
  remainingEntity?: number
  /**
   * Outcome as text; may be empty. Known from the official SDK only.
   *
   * 清洗结果文本，可能为空
   */
  etlResult?: string
  /**
   * Error text; may be empty. Known from the official SDK only.
   *
   * 异常信息，可能为空
   */
  exceptionResult?: string
  /**
   * Path of the log. Known from the official SDK only.
   *
   * 日志路径
   */
  logPath?: string
  [key: string]: unknown
}

/**
 * One cleaning task in the list. The documentation states some fields only; the others are those of the official SDK.
 *
 * 列表中的数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK
 */
export type DataCleaningTaskSummary = {
  /**
   * Number of the task; deprecated in favour of etlStrId.
   *
   * 清洗任务序号，已由 etlStrId 取代
   */
  etlId?: number | string
  /**
   * Id of the task (task-...); may be a number in a string.
   *
   * 清洗任务 ID（task- 开头），可能为数字字符串
   */
  etlStrId: DataCleaningTaskId
  /**
   * Start, YYYY-MM-DD hh:mm:ss without a zone.
   *
   * 开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
   */
  startTime: string
  /**
   * Name of the data set and version that is cleaned.
   *
   * 清洗前的源数据集名称（含版本）
   */
  sourceDatasetName: string
  /**
   * Name of the data set and version that receives the result.
   *
   * 清洗后的目标数据集名称（含版本）
   */
  destDatasetName: string
  /**
   * Operators used.
   *
   * 清洗使用的算子
   */
  operatorNameList: Array<DataCleaningOperator>
  /**
   * Version that is cleaned (ds-...). Known from the official SDK only.
   *
   * 清洗前的源数据集版本 ID（ds- 开头）
   */
  sourceDatasetStrId?: DatasetVersionId
  /**
   * Version that receives the result (ds-...). Known from the official SDK only.
   *
   * 清洗后的目标数据集版本 ID（ds- 开头）
   */
  destDatasetStrId?: DatasetVersionId
  /**
   * Samples in the version that is cleaned. Known from the official SDK only.
   *
   * 源数据集的样本数
   */
  entityCount?: number
  /**
   * Kind of the samples, 2. Known from the official SDK only.
   *
   * 样本类型，为 2
   */
  entityType?: number
  /**
   * Known from the official SDK only.
   */
  result?: DataCleaningOutcome
  /**
   * Known from the official SDK only.
   */
  processStatus?: DataCleaningStatus
  /**
   * A second number; the documentation does not state its meaning. The state is processStatus. Known from the official SDK only.
   *
   * 含义官方文档未说明；任务状态见 processStatus
   */
  status?: number
  /**
   * Error code, 0 when there is none. Known from the official SDK only.
   *
   * 错误码，无错误时为 0
   */
  errCode?: number
  /**
   * Error text. Known from the official SDK only.
   *
   * 错误信息
   */
  errMsg?: string
  /**
   * Creation time; lists may show 0001-01-01T00:00:00Z, which means not filled in. Known from the official SDK only.
   *
   * 创建时间；列表中可能为 0001-01-01T00:00:00Z（未填写）
   */
  createTime?: string
  /**
   * End; lists may show 0001-01-01T00:00:00Z, which means not filled in. Known from the official SDK only.
   *
   * 完成时间；列表中可能为 0001-01-01T00:00:00Z（未填写）
   */
  finishTime?: string
  /**
   * Last change; lists may show 0001-01-01T00:00:00Z, which means not filled in. Known from the official SDK only.
   *
   * 修改时间；列表中可能为 0001-01-01T00:00:00Z（未填写）
   */
  modifyTime?: string
  [key: string]: unknown
}

/**
 * A label of a text-to-image sample.
 *
 * 文生图样本的标签
 */
export type DatasetSampleLabel = {
  /**
   * Id of the label, 24 hex digits. Known from the official SDK only.
   *
   * 标签 ID，24 位十六进制
   */
  label_id?: string
  /**
   * Name of the label. Known from the official SDK only.
   *
   * 标签名称
   */
  name?: string
  /**
   * Colour, e.g. #1A73E8. Known from the official SDK only.
   *
   * 标签颜色，如 #1A73E8
   */
  color?: string
}

/**
 * One sample. It holds no text: the content is behind url.
 *
 * 一个样本。样本内容不在此返回，需通过 url 下载
 */
export type DatasetSample = {
  id: DatasetSampleId
  /**
   * Name; may be empty. Known from the official SDK only.
   *
   * 样本名称，可能为空
   */
  name?: string
  /**
   * Labels of the sample. Known from the official SDK only.
   *
   * 样本的标签
   */
  labels?: Array<DatasetSampleLabel>
  /**
   * Link to the content of the sample. Known from the official SDK only.
   *
   * 样本内容的下载地址
   */
  url?: string
  /**
   * Size, presumably in MB. Known from the official SDK only.
   *
   * 样本大小，单位推断为 MB
   */
  memorySize?: number
  /**
   * Whether the content is encrypted. Known from the official SDK only.
   *
   * 是否加密
   */
  isEncrypted?: boolean
  /**
   * Measures of the text. Known from the official SDK only.
   *
   * 文本特征
   */
  textExtra?: {
    /**
     * Domain of the text. Known from the official SDK only.
     *
     * 领域类型
     */
    domainType?: string
    /**
     * Kind of task. Known from the official SDK only.
     *
     * 任务类型
     */
    taskType?: string
    /**
     * Number of words. Known from the official SDK only.
     *
     * 词数
     */
    wordNum?: number
    /**
     * Share of repeated characters. Known from the official SDK only.
     *
     * 重复字符率
     */
    repetitiveCharRatio?: number
    /**
     * Share of special characters. Known from the official SDK only.
     *
     * 特殊字符率
     */
    specialCharRatio?: number
    /**
     * Share of flagged words. Known from the official SDK only.
     *
     * 色情暴力词率
     */
    flaggedWordRatio?: number
    /**
     * Probability of the language. Known from the official SDK only.
     *
     * 语言概率
     */
    langProb?: number
    /**
     * Perplexity. Known from the official SDK only.
     *
     * 困惑度
     */
    perplexity?: number
  }
  [key: string]: unknown
}

/**
 * State of an export: Exporting, ExportFinished, ExportFailed. The last two are final. Known values: Exporting, ExportFinished, ExportFailed.
 *
 * 导出状态：Exporting（导出中）、ExportFinished（导出完成）、ExportFailed（导出失败）；后两种为终态
 */
export type DatasetExportStatus = 'Exporting' | 'ExportFinished' | 'ExportFailed' | (string & {})

/**
 * One export of a data set version. Three of the ten documented fields, startTime, finishTime and downloadUrl, have inferred names.
 *
 * 数据集版本导出任务；startTime、finishTime、downloadUrl 的字段名为推断
 */
export type DatasetExportTask = {
  /**
   * Where it was exported to: BOS or sysStorage.
   *
   * 导出位置的存储类型：BOS 或 sysStorage
   */
  storageType: DatasetStorageType
  /**
   * Full path of the exported file, e.g. bos:/bucketName/some/path/exportFileName.zip.
   *
   * 导出文件的完整路径，例如 bos:/bucketName/some/path/exportFileName.zip
   */
  storagePath?: string
  /**
   * Size in MB, e.g. 0.01.
   *
   * 数据大小，单位 MB，例如 0.01
   */
  sizeMB: number
  /**
   * Number of samples.
   *
   * 样本数
   */
  sampleCount: number
  exportStatus: DatasetExportStatus
  /**
   * Progress: a percent string (XX %) while exporting, 100% when finished, 0 when failed.
   *
   * 导出进度：导出中为百分数字符串（XX %），完成为 100%，失败为 0
   */
  progress: string
  /**
   * Who started the export.
   *
   * 导出任务操作人
   */
  creator: string
  /**
   * Start, YYYY-MM-DD hh:mm:ss without a zone. Inferred: the documentation does not state it for this action.
   *
   * 导出开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
   */
  startTime?: string
  /**
   * End, YYYY-MM-DD hh:mm:ss without a zone. Inferred: the documentation does not state it for this action.
   *
   * 导出完成时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
   */
  finishTime?: string
  /**
   * Download link of the exported zip. The name of the field is that of the older call. Inferred: the documentation does not state it for this action.
   *
   * 导出文件的下载地址，字段名取自旧版接口
   */
  downloadUrl?: string
}

/**
 * One import of files into a data set version.
 *
 * 一次数据集版本导入
 */
export type DatasetImportTask = {
  versionId: DatasetVersionId
  /**
   * State of the import: Importing, ImportFinished or ImportFailed.
   *
   * 导入状态：Importing、ImportFinished 或 ImportFailed
   */
  importStatus: DatasetImportStatus
  /**
   * Progress: a percent string (XX %) while importing, 100% when finished, 0 when failed.
   *
   * 导入进度：导入中为百分数字符串（XX %），完成为 100%，失败为 0
   */
  progress: string
  /**
   * Size in MB, e.g. 0.01.
   *
   * 数据大小，单位 MB，例如 0.01
   */
  sizeMB: number
  /**
   * Number of samples.
   *
   * 样本数
   */
  sampleCount: number
  /**
   * Who started the import.
   *
   * 导入任务操作人
   */
  creator: string
  /**
   * Start, YYYY-MM-DD hh:mm:ss without a zone.
   *
   * 导入开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
   */
  startTime: string
  /**
   * End, YYYY-MM-DD hh:mm:ss without a zone; empty while the import is unfinished.
   *
   * 导入完成时间，格式 YYYY-MM-DD hh:mm:ss，不含时区；未完成时为空
   */
  finishTime?: string
  /**
   * Link to the list of import errors; may be empty. The documentation does not state how long it lives.
   *
   * 导入错误列表的下载地址，可能为空；有效期官方文档未说明
   */
  errDownloadUrl?: string
}

/**
 * State of an augmentation task: Running, Stopped (ended before it finished; no call does that), Succeeded, Failed. The last three are final. Known values: Running, Stopped, Succeeded, Failed.
 *
 * 增强任务状态：Running（运行中）、Stopped（提前停止，没有对应的接口）、Succeeded（成功）、Failed（失败）；后三种为终态
 */
export type DataAugmentationStatus = 'Running' | 'Stopped' | 'Succeeded' | 'Failed' | (string & {})

/**
 * One augmentation task. More fields exist, among them the creation time and whether prompts and responses are generated; the documentation does not state their names.
 *
 * 数据增强任务（创建时间、是否开启 Prompt/Response 生成等字段的字段名官方文档未说明，尚未收录）
 */
export type DataAugmentationTask = {
  taskId: DataAugmentationTaskId
  /**
   * Name of the task.
   *
   * 增强任务名称
   */
  taskName: string
  status: DataAugmentationStatus
  /**
   * Kind of task; text is the only value named. Known values: text.
   *
   * 增强任务类型，目前只有 text
   */
  taskType?: 'text' | (string & {})
  /**
   * Version that is augmented (ds-...).
   *
   * 增强前的源数据集版本 ID（ds- 开头）
   */
  srcDatasetVersionId?: DatasetVersionId
  /**
   * Version that receives the result (ds-...).
   *
   * 增强后的目标数据集版本 ID（ds- 开头）
   */
  dstDatasetVersionId?: DatasetVersionId
  /**
   * Who created the task.
   *
   * 创建人
   */
  creator?: string
  /**
   * Model that generates the prompts; only when prompts are generated. Inferred: the documentation does not state it for this action.
   *
   * 用于 Prompt 生成的模型，仅开启 Prompt 生成时返回
   */
  promptModel?: string
  /**
   * Business context; only when prompts are generated. Inferred: the documentation does not state it for this action.
   *
   * 业务场景描述，仅开启 Prompt 生成时返回
   */
  promptContext?: string
  [key: string]: unknown
}

/**
 * Id of an evaluation task.
 *
 * 评估任务 ID
 */
export type EvaluationTaskId = string

/**
 * Where files are kept: sysStorage (storage of the platform) or BOS (the caller's own object storage). Known values: sysStorage, BOS.
 *
 * 存储类型：sysStorage（平台存储）、BOS（用户自己的对象存储）
 */
export type EvaluationStorageType = 'sysStorage' | 'BOS' | (string & {})

/**
 * What is exported: prompt, prediction (the model's answer), completion (the expected answer), metrics (scores), system (the persona field). Known values: prompt, prediction, completion, metrics, system.
 *
 * 导出内容：prompt（提示）、prediction（模型回答）、completion（标准答案）、metrics（指标）、system（人设字段）
 */
export type EvaluationExportContent = 'prompt' | 'prediction' | 'completion' | 'metrics' | 'system' | (string & {})

/**
 * Id of an export task (amemt-...), not of the evaluation task whose results it exports.
 *
 * 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID
 */
export type EvaluationExportTaskId = string

/**
 * What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). Known values: model, inferDataset.
 *
 * 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集）
 */
export type EvaluationObjectType = 'model' | 'inferDataset' | (string & {})

/**
 * One model version to evaluate. It also takes inference parameters and a flag for the baseline of a comparison, whose names the documentation does not state.
 *
 * 一个待评估的模型版本；还支持推理参数与基准标记，官方文档未说明字段名
 */
export type EvaluationModelObject = {
  modelId?: ModelId
  /**
   * Prompt put around every row; must contain {input}.
   *
   * 推理 Prompt，需包含 {input}
   */
  promptTemplate?: string
  [key: string]: unknown
}

/**
 * Model versions to evaluate, and the data set they answer. The documentation does not state the name of the BOS path for storageType BOS.
 *
 * 评估模型配置信息，包括待评估的模型版本与所用数据集；storageType 为 BOS 时的存储路径字段官方文档未说明字段名
 */
export type EvaluationModelConfig = {
  /**
   * Data set version that the models answer (ds-...). Needed when evalObjectType is model.
   *
   * 评估数据集版本的 ID（ds- 开头），evalObjectType 为 model 时必填
   */
  versionId?: DatasetVersionId
  /**
   * Where the answers of the models are kept. Default "sysStorage".
   *
   * 推理结果集存储类型
   */
  storageType?: EvaluationStorageType
  /**
   * The model versions, one entry each. At most 5 items.
   *
   * 待评估的模型版本列表
   */
  evalModelConfigList?: Array<EvaluationModelObject>
  [key: string]: unknown
}

/**
 * The objects to evaluate: at most 5, all of the same kind.
 *
 * 评估对象配置信息，最多 5 个，且须为同一类型
 */
export type EvaluationObjectConfig = {
  /**
   * Model versions to evaluate. Needed when evalObjectType is model.
   *
   * 评估模型配置信息，evalObjectType 为 model 时必填
   */
  evalModelConfig?: EvaluationModelConfig
  /**
   * Result sets to evaluate: a list of them, whose field names the documentation does not state. Needed when evalObjectType is inferDataset.
   *
   * 推理结果集配置信息，其字段官方文档未说明字段名；evalObjectType 为 inferDataset 时必填
   */
  evalInferDatasetConfig?: {
    [key: string]: unknown
  }
}

/**
 * How it is evaluated: rule (accuracy and similarity), model (by a judge model), manual (by people), or rule,model (rules and judge, one string with a comma). Known values: rule, model, manual, rule,model.
 *
 * 评估模式：rule（基于规则，即准确率和相似度）、model（裁判员模型）、manual（人工评估）、rule,model（基于规则和裁判员模型，以逗号连接的一个字符串）
 */
export type EvaluationMode = 'rule' | 'model' | 'manual' | 'rule,model' | (string & {})

/**
 * The judge model; its calls are charged. More fields exist, whose names the documentation does not state.
 *
 * 裁判员模型配置，其调用会产生费用；其余字段官方文档未说明字段名
 */
export type EvaluationJudgeConfig = {
  /**
   * Name of the judge model, e.g. ERNIE-3.5-8K.
   *
   * 裁判员模型名称，例如 ERNIE-3.5-8K
   */
  apiName?: string
  [key: string]: unknown
}

/**
 * How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names.
 *
 * 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名
 */
export type EvaluationConfig = {
  evalMode: EvaluationMode
  /**
   * Judge model. Needed when evalMode contains model.
   *
   * 裁判员模型配置，evalMode 包含 model 时必填
   */
  autoModelEvalConfig?: EvaluationJudgeConfig
  [key: string]: unknown
}

/**
 * State of an export task: Queued, Running, Failed or Succeeded; the last two are final. Known values: Queued, Running, Failed, Succeeded.
 *
 * 导出任务状态：Queued（排队中）、Running（导出中）、Failed（失败）、Succeeded（成功）；后两种为终态
 */
export type EvaluationExportState = 'Queued' | 'Running' | 'Failed' | 'Succeeded' | (string & {})

/**
 * An export of evaluation results. The documentation does not state the name of the path field for storageType BOS.
 *
 * 评估结果导出任务；storageType 为 BOS 时的存储路径字段官方文档未说明字段名
 */
export type EvaluationExportTask = {
  taskId: EvaluationExportTaskId
  evalId: EvaluationTaskId
  /**
   * What is exported.
   *
   * 导出内容
   */
  exportContent: Array<EvaluationExportContent>
  state: EvaluationExportState
  storageType: EvaluationStorageType
  /**
   * Download link; only when storageType is sysStorage. The name is that of the older V1 interface; how long the link lives is not documented. Inferred: the documentation does not state it for this action.
   *
   * 下载链接，仅 storageType 为 sysStorage 时返回；字段名取自旧版 V1 接口，有效期官方文档未说明
   */
  downloadUrl?: string
  [key: string]: unknown
}

/**
 * Kind of evaluation: auto (automatic) or manual (with people). Known values: auto, manual.
 *
 * 评估类型：auto（自动评估）、manual（人工评估）
 */
export type EvaluationType = 'auto' | 'manual' | (string & {})

/**
 * State of an evaluation task: Queued (submitted, waiting), Running, RunningWithManualBegin (people may annotate now), RunningWithMetricsCalculating (annotation is done, metrics are computed), Successed (everything was evaluated; spelled like this), Stopping, Failed (some or all objects failed), Stopped. Successed, Failed and Stopped are final. Known values: Queued, Running, RunningWithManualBegin, RunningWithMetricsCalculating, Successed, Stopping, Failed, Stopped.
 *
 * 评估任务状态：Queued（任务已提交，待调度）、Running（任务已调度，执行中）、RunningWithManualBegin（运行中，可人工标注）、RunningWithMetricsCalculating（指标计算中）、Successed（全部评估成功，官方拼写如此）、Stopping（停止中）、Failed（部分或全部失败）、Stopped（已全部停止）；Successed、Failed、Stopped 为终态
 */
export type EvaluationState =
  | 'Queued'
  | 'Running'
  | 'RunningWithManualBegin'
  | 'RunningWithMetricsCalculating'
  | 'Successed'
  | 'Stopping'
  | 'Failed'
  | 'Stopped'
  | (string & {})

/**
 * An evaluation task. The documentation does not state the names of the fields after the state.
 *
 * 评估任务（状态之后的字段官方文档未说明字段名，尚未收录）
 */
export type EvaluationTask = {
  taskId: EvaluationTaskId
  /**
   * Task name.
   *
   * 评估任务名称
   */
  taskName: string
  /**
   * Task description.
   *
   * 评估任务描述
   */
  description: string
  evalType: EvaluationType
  state: EvaluationState
  [key: string]: unknown
}

/**
 * How people scored one dimension.
 *
 * 人工评估中一个维度的分值分布
 */
export type EvaluationDimensionScores = {
  /**
   * Name of the dimension. Inferred: the documentation does not state it for this action.
   *
   * 评估维度
   */
  dimension?: string
  /**
   * Number of rows per score. Inferred: the documentation does not state it for this action.
   *
   * 各分值的数据条数
   */
  scoreDistribution?: {
    [key: string]: number
  }
}

/**
 * Scores of one object; which ones are present depends on the evaluation mode. The documentation does not state their names: the names are those of the older V1 interface. Shares and similarities go from 0 to 1.
 *
 * 评估指标，返回哪些取决于评估模式；字段名官方文档未说明，取自旧版 V1 接口；比例与相似度取值 0~1
 */
export type EvaluationScores = {
  /**
   * Rules: accuracy. Inferred: the documentation does not state it for this action.
   *
   * 基于规则：准确率
   */
  accuracy?: number
  /**
   * Rules: F1 score. Inferred: the documentation does not state it for this action.
   *
   * 基于规则：F1
   */
  f1Score?: number
  /**
   * Rules: ROUGE-1 similarity. Inferred: the documentation does not state it for this action.
   *
   * 基于规则：ROUGE-1 相似度
   */
  rouge_1?: number
  /**
   * Rules: ROUGE-2 similarity. Inferred: the documentation does not state it for this action.
   *
   * 基于规则：ROUGE-2 相似度
   */
  rouge_2?: number
  /**
   * Rules: ROUGE-L similarity. Inferred: the documentation does not state it for this action.
   *
   * 基于规则：ROUGE-L 相似度
   */
  rouge_l?: number
  /**
   * Rules: BLEU-4 similarity. Inferred: the documentation does not state it for this action.
   *
   * 基于规则：BLEU-4 相似度
   */
  bleu4?: number
  /**
   * Judge model: mean score. Inferred: the documentation does not state it for this action.
   *
   * 裁判员打分：均值
   */
  avgJudgeScore?: number
  /**
   * Judge model: standard deviation of the scores. Inferred: the documentation does not state it for this action.
   *
   * 裁判员打分：标准差
   */
  stdJudgeScore?: number
  /**
   * Judge model: median score. Inferred: the documentation does not state it for this action.
   *
   * 裁判员打分：中位数
   */
  medianJudgeScore?: number
  /**
   * Judge model: number of rows per score; -1 presumably stands for rows without a score. Inferred: the documentation does not state it for this action.
   *
   * 裁判员打分：各分值的数据条数，-1 推断为未打分
   */
  scoreDistribution?: {
    [key: string]: number
  }
  /**
   * People: mean score. Inferred: the documentation does not state it for this action.
   *
   * 人工评估：平均分
   */
  manualAvgScore?: number
  /**
   * People: share of good cases. Inferred: the documentation does not state it for this action.
   *
   * 人工评估：good case 占比
   */
  goodCaseProportion?: number
  /**
   * People: overall impression. Inferred: the documentation does not state it for this action.
   *
   * 人工评估：主观印象
   */
  subjectiveImpression?: string
  /**
   * People: distribution of the scores, one entry per dimension. Inferred: the documentation does not state it for this action.
   *
   * 人工评估：各维度的分值分布
   */
  manualScoreDistribution?: Array<EvaluationDimensionScores>
  [key: string]: unknown
}

/**
 * How one of the evaluated objects did.
 *
 * 一个评估对象的评估结果
 */
export type EvaluationReport = {
  taskId: EvaluationTaskId
  /**
   * Task name.
   *
   * 评估任务名称
   */
  taskName: string
  modelId?: ModelId
  /**
   * Result set used for this object.
   *
   * 推理结果集 ID
   */
  inferDatasetId?: string
  evalObjectType: EvaluationObjectType
  evalMode: EvaluationMode
  /**
   * Inferred: the documentation does not state it for this action.
   */
  effectMetric?: EvaluationScores
}

/**
 * One row of the list of evaluation tasks. Its fields are inferred from a single task.
 *
 * 评估任务列表项（字段依据任务详情推断）
 */
export type EvaluationTaskSummary = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  taskId?: EvaluationTaskId
  /**
   * Task name. Inferred: the documentation does not state it for this action.
   *
   * 评估任务名称
   */
  taskName?: string
  /**
   * Task description. Inferred: the documentation does not state it for this action.
   *
   * 评估任务描述
   */
  description?: string
  /**
   * Inferred: the documentation does not state it for this action.
   */
  evalType?: EvaluationType
  /**
   * Inferred: the documentation does not state it for this action.
   */
  state?: EvaluationState
  [key: string]: unknown
}

/**
 * How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. Known values: SFT, PostPretrain, DPO, KTO.
 *
 * 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值
 */
export type FineTuningTrainMode = 'SFT' | 'PostPretrain' | 'DPO' | 'KTO' | (string & {})

/**
 * Id of a fine-tuning job.
 *
 * 作业 ID
 */
export type FineTuningJobId = string

/**
 * Which parameters are trained: FullFineTuning (all weights), LoRA (low-rank adapters), LoRA-GA (LoRA with gradient-approximation start), PromptTuning (named by the official SDK only). Known values: FullFineTuning, LoRA, LoRA-GA, PromptTuning.
 *
 * 参数规模：FullFineTuning（全量更新）、LoRA（低秩适配）、LoRA-GA（以梯度近似初始化的 LoRA）、PromptTuning（仅见于官方 SDK）
 */
export type FineTuningParameterScale = 'FullFineTuning' | 'LoRA' | 'LoRA-GA' | 'PromptTuning' | (string & {})

/**
 * Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through.
 *
 * 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交
 */
export type FineTuningHyperParameters = {
  /**
   * Passes over the data set. Range: 1 to 50; default 3.
   *
   * 迭代轮次，取值 1~50，默认 3
   */
  epoch?: number
  /**
   * Learning rate. Range: FullFineTuning: 1e-07 to 0.01, default 3e-05; LoRA, LoRA-GA: 1e-06 to 0.001, default 0.0003.
   *
   * 学习率。FullFineTuning：1e-7~0.01，默认 3e-5；LoRA、LoRA-GA：1e-6~0.001，默认 3e-4
   */
  learningRate?: number
  /**
   * Sequence length. Range: FullFineTuning, LoRA: 512, 1024, 2048, 4096, 8192; LoRA-GA: 4096, 8192; default 4096.
   *
   * 序列长度。FullFineTuning、LoRA 可选 512、1024、2048、4096、8192；LoRA-GA 可选 4096、8192；默认 4096
   */
  maxSeqLen?: number
  /**
   * Log every n steps (fixed at 1 for this model). Default 1.
   *
   * 保存日志间隔（Step），该模型固定为 1，默认 1
   */
  loggingSteps?: number
  /**
   * Share of steps spent warming up. Range: 0.01 to 0.5; default 0.1.
   *
   * 预热比例，取值 0.01~0.5，默认 0.1
   */
  warmupRatio?: number
  /**
   * Weight decay. Range: 0.0001 to 0.1; default 0.01.
   *
   * 正则化系数（Weight Decay），取值 0.0001~0.1，默认 0.01
   */
  weightDecay?: number
  /**
   * Samples per update; step 4 (FullFineTuning), 8 (LoRA; 4 advised at maxSeqLen 8192), 4 (LoRA-GA; 8 advised at 8192). Range: 1 to 10000; default 16.
   *
   * 全局批大小，即每次迭代使用的样本数，取值 1~10000，默认 16；步长：FullFineTuning 为 4，LoRA 为 8（maxSeqLen 为 8192 时建议 4），LoRA-GA 为 4（maxSeqLen 为 8192 时建议 8）
   */
  globalBatchSize?: number
  /**
   * Probability of joining samples into pseudo multi-turn data. Range: 0 to 1; default 0.
   *
   * 伪多轮概率，取值 0~1，默认 0
   */
  pseudoSamplingProb?: number
  /**
   * When checkpoints are saved. Default step. Known values: step, epoch.
   *
   * Checkpoint 保存策略，默认 step
   */
  checkpointSaveStrategy?: 'step' | 'epoch' | (string & {})
  /**
   * Random seed. Range: 1 to 2147480000; default 42.
   *
   * 随机种子，取值 1~2147480000，默认 42
   */
  seed?: number
  /**
   * Learning-rate schedule. Default linear. Known values: linear, cosine, polynomial, constant, constant_with_warmup.
   *
   * 学习率调整策略，默认 linear
   */
  lrSchedulerType?: 'linear' | 'cosine' | 'polynomial' | 'constant' | 'constant_with_warmup' | (string & {})
  /**
   * Cycles of the cosine schedule. Range: 0.1 to 0.5; default 0.5.
   *
   * cosine 策略的波形数量，取值 0.1~0.5，默认 0.5
   */
  numCycles?: number
  /**
   * Final rate of the polynomial schedule. Range: 1e-08 to 1e-06; default 1e-07.
   *
   * polynomial 策略的末端学习率，取值 1e-8~1e-6，默认 1e-7
   */
  lrEnd?: number
  /**
   * Power of the polynomial schedule. Range: 1 to 3; default 1.
   *
   * polynomial 策略的幂次，取值 1~3，默认 1
   */
  power?: number
  /**
   * Number of checkpoints kept. Range: 1 to 10; default 1.
   *
   * Checkpoint 保存个数，取值 1~10，默认 1
   */
  checkpointCount?: number
  /**
   * Save a checkpoint every n steps. Range: 1 to 50000; default 64. Only used when checkpointSaveStrategy is step.
   *
   * Checkpoint 保存间隔数（Step），取值 1~50000，默认 64；仅 checkpointSaveStrategy 为 step 时有效
   */
  saveStep?: number
  /**
   * Validate every n steps. Range: 0 to 1e+06; default 16.
   *
   * 验证间隔（Step），取值 0~1000000，默认 16
   */
  validationStep?: number
  /**
   * Stop early when the metric no longer improves: the string True or False. Default False. Only used when checkpointSaveStrategy is step. Known values: True, False.
   *
   * 是否开启早停，取值为字符串 True 或 False，默认 False；仅 checkpointSaveStrategy 为 step 时有效
   */
  earlyStopping?: 'True' | 'False' | (string & {})
  /**
   * Metric watched. Only used when earlyStopping is True. Known values: ValidationLoss.
   *
   * 早停监测的指标，仅 earlyStopping 为 True 时有效
   */
  earlyStopMetric?: 'ValidationLoss' | (string & {})
  /**
   * Smallest change that counts. Range: 0 to 5; default 0.01. Only used when earlyStopping is True.
   *
   * 早停阈值：指标变化小于该值视为没有提升。取值 0~5，默认 0.01；仅 earlyStopping 为 True 时有效
   */
  earlyStoppingThreshold?: number
  /**
   * Checks without improvement before stopping. Range: 1 to 50; default 3. Only used when earlyStopping is True.
   *
   * 早停容忍次数：连续多少次没有提升即停止训练。取值 1~50，默认 3；仅 earlyStopping 为 True 时有效
   */
  earlyStoppingPatience?: number
  /**
   * LoRA rank: one of a list that starts with 2.
   *
   * LoRA 策略中的秩（LoRA Rank），从列表中选择，最小为 2
   */
  loraRank?: number
  /**
   * LoRA scaling. Known from the official SDK only.
   *
   * LoRA 的 alpha 系数
   */
  loraAlpha?: number
  /**
   * LoRA dropout. Known from the official SDK only.
   *
   * LoRA 的 dropout
   */
  loraDropout?: number
  /**
   * Adapt all linear layers: the string True or False. Known values: True, False. Known from the official SDK only.
   *
   * LoRA 所有线性层：是否应用于所有线性层，取值为字符串 True 或 False
   */
  loraAllLinear?: 'True' | 'False' | (string & {})
  /**
   * Layers to adapt (multiple choice). Known from the official SDK only.
   *
   * LoRA 作用的层（可多选）
   */
  loraTargetModules?: Array<string>
  /**
   * Older models only. Known from the official SDK only.
   *
   * 批大小，仅旧模型使用
   */
  batchSize?: number
  /**
   * Older name of the schedule. Known from the official SDK only.
   *
   * 学习率策略的旧名称
   */
  schedulerName?: string
  /**
   * Sequence packing; the P of the name is a capital letter. Known from the official SDK only.
   *
   * Packing（样本拼接）；字段名首字母为大写 P
   */
  Packing?: string
  [key: string]: unknown
}

/**
 * Id of a fine-tuning task.
 *
 * 任务 ID
 */
export type FineTuningTaskId = string

export type FineTuningJob = {
  jobId: FineTuningJobId
  /**
   * Job name.
   *
   * 作业名称
   */
  name: string
  /**
   * Job description.
   *
   * 作业描述
   */
  description: string
  /**
   * Base model version.
   *
   * 基础模型版本
   */
  model: string
  trainMode: FineTuningTrainMode
  /**
   * Creation time, e.g. 2024-01-29T16:24:32Z.
   *
   * 创建时间，例如 2024-01-29T16:24:32Z
   */
  createDate: string
}

export type FineTuningSupportedModel = {
  /**
   * Base model version, the value for CreateFineTuningJob.model. Known from the official SDK only.
   *
   * 基础模型版本，即 CreateFineTuningJob 的 model 取值
   */
  model?: string
  /**
   * Kind of model; may be absent, and the official SDK then assumes text2text. Known values: text2text, text2image, imageUnderstanding. Known from the official SDK only.
   *
   * 模型类型，可能不返回（此时官方 SDK 按 text2text 处理）
   */
  modelType?: 'text2text' | 'text2image' | 'imageUnderstanding' | (string & {})
  /**
   * Model family; may be absent. Known from the official SDK only.
   *
   * 模型系列，可能不返回
   */
  baseModel?: string
  /**
   * Modes. Known from the official SDK only.
   *
   * 支持的训练模式
   */
  supportTrainMode?: Array<{
    /**
     * SFT, PostPretrain, DPO, KTO, ... Known from the official SDK only.
     *
     * 训练模式，如 SFT、PostPretrain、DPO、KTO
     */
    trainMode?: FineTuningTrainMode
    /**
     * Scales. Known from the official SDK only.
     *
     * 支持的参数规模
     */
    supportParameterScale?: Array<{
      /**
       * FullFineTuning, LoRA, PromptTuning, ... Known from the official SDK only.
       *
       * 参数规模，如 FullFineTuning、LoRA、PromptTuning
       */
      parameterScale?: FineTuningParameterScale
      /**
       * Allowed hyper-parameters. Known from the official SDK only.
       *
       * 可设置的超参数
       */
      supportHyperParameterConfig?: Array<{
        /**
         * Key in hyperParameterConfig. Known from the official SDK only.
         *
         * 在 hyperParameterConfig 中的键名
         */
        key?: string
        /**
         * Display name; may be absent. Known from the official SDK only.
         *
         * 显示名称，可能不返回
         */
        name?: string
        /**
         * Description; may be absent. Known from the official SDK only.
         *
         * 说明，可能不返回
         */
        description?: string
        /**
         * Value type. Known values: int, float, boolean, string. Known from the official SDK only.
         *
         * 取值类型
         */
        type?: 'int' | 'float' | 'boolean' | 'string' | (string & {})
        /**
         * Range: checkValue is [min, max]; choice: pick one; mult_choice: pick several. Known values: range, choice, mult_choice. Known from the official SDK only.
         *
         * 校验方式：range 表示 checkValue 为由最小值、最大值组成的数组，choice 为单选，mult_choice 为多选
         */
        checkType?: 'range' | 'choice' | 'mult_choice' | (string & {})
        /**
         * Bounds or choices. Known from the official SDK only.
         *
         * 取值范围或可选值
         */
        checkValue?: Array<number | string>
        /**
         * Default. Known from the official SDK only.
         *
         * 默认值
         */
        default?: number | string
      }>
    }>
  }>
}

/**
 * State of a task: Waiting (queued), Running, Done (finished), Stopped (stopped before it finished), Failed. Done, Stopped and Failed are final. It can be an empty string right after creation. Known values: Waiting, Running, Done, Stopped, Failed.
 *
 * 任务运行状态：Waiting（排队中）、Running（运行中）、Done（运行完成）、Stopped（运行中止）、Failed（运行失败）；后三种为终态。刚创建时可能返回空字符串
 */
export type FineTuningRunStatus = 'Waiting' | 'Running' | 'Done' | 'Stopped' | 'Failed' | (string & {})

/**
 * Scores; only when the run is done, and only for text-generation models.
 *
 * 评估指标，任务运行完成后返回，目前仅支持文本生成类模型
 */
export type FineTuningMetrics = {
  /**
   * BLEU-4 as a percent string, e.g. 16.56%.
   *
   * BLEU-4，百分数字符串，例如 16.56%
   */
  'BLEU-4'?: string
  /**
   * ROUGE-1, percent string.
   *
   * ROUGE-1，百分数字符串
   */
  'ROUGE-1'?: string
  /**
   * ROUGE-2, percent string.
   *
   * ROUGE-2，百分数字符串
   */
  'ROUGE-2'?: string
  /**
   * ROUGE-L, percent string.
   *
   * ROUGE-L，百分数字符串
   */
  'ROUGE-L'?: string
}

export type FineTuningCheckpoint = {
  /**
   * Training step; the documentation does not state the type of number.
   *
   * 训练步数，数值类型官方文档未说明
   */
  step?: number
  /**
   * Perplexity (may arrive as a string)
   *
   * 困惑度（可能以字符串返回）
   */
  perplexity?: number | string
  /**
   * Training loss (may arrive as a string)
   *
   * 训练 loss（可能以字符串返回）
   */
  trainingLoss?: number | string
}

/**
 * One training run of a job. The documentation counts 16 fields; this spec holds 14 of them.
 *
 * 作业下的一个训练任务（官方文档共 16 个字段，本规范收录 14 个）
 */
export type FineTuningTask = {
  taskId: FineTuningTaskId
  jobId: FineTuningJobId
  /**
   * Job name.
   *
   * 作业名称
   */
  jobName: string
  /**
   * Job description.
   *
   * 作业描述
   */
  jobDescription: string
  /**
   * Base model version.
   *
   * 基础模型版本
   */
  model: string
  trainMode: FineTuningTrainMode
  parameterScale: FineTuningParameterScale
  runStatus: FineTuningRunStatus
  /**
   * Progress as a percent string, e.g. 40%; only while runStatus is Running.
   *
   * 训练进度（百分数，如 40%），仅 runStatus 为 Running 时返回
   */
  runProgress?: string
  /**
   * VisualDL page of the run (console link with a display token)
   *
   * 训练可视化（VisualDL）链接，含展示用的 token
   */
  vdlLink?: string
  metrics?: FineTuningMetrics
  /**
   * Checkpoints. Known from the official SDK only.
   *
   * Checkpoint 信息
   */
  checkpointList?: Array<FineTuningCheckpoint>
  /**
   * Creation time. Known from the official SDK only.
   *
   * 创建时间
   */
  createDate?: string
  /**
   * End time; 0000-00-00T00:00:00Z while the task has not ended, which is not a valid date. Known from the official SDK only.
   *
   * 结束时间；任务未结束时为 0000-00-00T00:00:00Z，不是合法日期
   */
  finishDate?: string
}

export type FineTuningTaskSummary = {
  taskId: FineTuningTaskId
  jobId: FineTuningJobId
  /**
   * Job name.
   *
   * 作业名称
   */
  jobName: string
  /**
   * Job description.
   *
   * 作业描述
   */
  jobDescription: string
  /**
   * Base model version.
   *
   * 基础模型版本
   */
  model: string
  trainMode: FineTuningTrainMode
  parameterScale: FineTuningParameterScale
  runStatus: FineTuningRunStatus
  metrics?: FineTuningMetrics
  /**
   * Checkpoints.
   *
   * Checkpoint 信息
   */
  checkpointList?: Array<FineTuningCheckpoint>
  /**
   * Creation time. Known from the official SDK only.
   *
   * 创建时间
   */
  createDate?: string
  /**
   * End time; 0000-00-00T00:00:00Z while the task has not ended. Known from the official SDK only.
   *
   * 结束时间；任务未结束时为 0000-00-00T00:00:00Z
   */
  finishDate?: string
}

/**
 * One rule of an access control list that narrows what temporary credentials may do.
 *
 * 访问控制列表中的一条规则，用于缩小临时凭证的权限
 */
export type AccessControlRule = {
  /**
   * Product, e.g. bce:bos. The name for Qianfan is not documented.
   *
   * 产品，例如 bce:bos；官方文档未说明千帆对应的取值
   */
  service: string
  /**
   * Region, or * for all.
   *
   * 地域，* 表示全部
   */
  region: string
  /**
   * Allow or Deny. Known values: Allow, Deny.
   *
   * 允许（Allow）或拒绝（Deny）
   */
  effect: 'Allow' | 'Deny' | (string & {})
  /**
   * Resources the rule is about.
   *
   * 规则适用的资源
   */
  resource: Array<string>
  /**
   * Permissions, whose names depend on the product (BOS: READ, WRITE).
   *
   * 权限，取值取决于产品（如 BOS 的 READ、WRITE）
   */
  permission: Array<string>
}

/**
 * Id of a knowledge base, a UUID.
 *
 * 知识库 ID（UUID）
 */
export type KnowledgeBaseId = string

/**
 * Id of a document, a UUID.
 *
 * 文档 ID（UUID）
 */
export type KnowledgeBaseDocumentId = string

/**
 * Id of a chunk.
 *
 * 文档块 ID
 */
export type KnowledgeBaseChunkId = string

/**
 * Where documents come from.
 *
 * 文档来源
 */
export type KnowledgeBaseDocumentSource = {
  /**
   * Where documents come from: bos, web, or file for an upload. Known values: bos, web, file. Known from the official SDK only.
   *
   * 文档来源：bos、web，上传文件时为 file
   */
  type: 'bos' | 'web' | 'file' | (string & {})
  /**
   * Addresses: bos://bucket/path, or web pages. Known from the official SDK only.
   *
   * 文档地址：bos://bucket/path 形式的 BOS 地址，或网页地址
   */
  urls?: Array<string>
  /**
   * How deep links are followed; 1 is the page only. Known from the official SDK only.
   *
   * 网页抓取深度，1 表示仅当前页面
   */
  urlDepth?: number
  /**
   * One entry for each of urls. Known from the official SDK only.
   *
   * 网页更新配置，与 urls 一一对应
   */
  urlConfigs?: Array<{
    /**
     * Days between two updates: 1, 3, 7 or 30; -1 for never. Known values: -1, 1, 3, 7, 30. Known from the official SDK only.
     *
     * 更新频率（天）：1、3、7、30，-1 表示不更新
     */
    frequency?: -1 | 1 | 3 | 7 | 30 | (number & {})
  }>
}

/**
 * How documents are processed.
 *
 * 文档处理配置
 */
export type KnowledgeBaseProcessOption = {
  /**
   * Template of the processing. Known values: ppt, paper, qaPair, resume, custom, default. Known from the official SDK only.
   *
   * 处理模板
   */
  template?: 'ppt' | 'paper' | 'qaPair' | 'resume' | 'custom' | 'default' | (string & {})
  /**
   * Parsers to use. Known from the official SDK only.
   *
   * 解析策略
   */
  parser?: {
    /**
     * Parsers to use. Known from the official SDK only.
     *
     * 解析策略
     */
    choices?: Array<'layoutAnalysis' | 'ocr' | 'pageImageAnalysis' | 'chartAnalysis' | 'tableAnalysis' | (string & {})>
  }
  /**
   * What to add to the knowledge. Known from the official SDK only.
   *
   * 知识增强策略
   */
  knowledgeAugmentation?: {
    /**
     * What to add to the knowledge. Known from the official SDK only.
     *
     * 知识增强策略
     */
    choices?: Array<'faq' | 'spokenQuery' | 'spo' | 'shortSummary' | (string & {})>
  }
  /**
   * How documents are cut into chunks. Known from the official SDK only.
   *
   * 切分配置
   */
  chunker?: {
    /**
     * How documents are cut. Known from the official SDK only.
     *
     * 切分方式
     */
    choices?: Array<'separator' | 'pattern' | 'onePage' | (string & {})>
    /**
     * What is put in front of each chunk. Known from the official SDK only.
     *
     * 附加在每个文档块前的信息
     */
    prependInfo?: Array<'title' | 'filename' | (string & {})>
    /**
     * For the choice separator. Known from the official SDK only.
     *
     * 按分隔符切分的配置
     */
    separator?: {
      /**
       * Separators. Known from the official SDK only.
       *
       * 分隔符
       */
      separators?: Array<string>
      /**
       * Length to aim at. Known from the official SDK only.
       *
       * 目标长度
       */
      targetLength?: number
      /**
       * Share of a chunk that overlaps the next; 0.25 is advised. Known from the official SDK only.
       *
       * 重叠比例，建议 0.25
       */
      overlapRate?: number
    }
    /**
     * For the choice pattern. Known from the official SDK only.
     *
     * 按正则表达式切分的配置
     */
    pattern?: {
      /**
       * Where the match goes. Known values: head, tail, drop. Known from the official SDK only.
       *
       * 匹配内容的位置
       */
      markPosition?: 'head' | 'tail' | 'drop' | (string & {})
      /**
       * Regular expression. Known from the official SDK only.
       *
       * 正则表达式
       */
      regex?: string
      /**
       * Length to aim at. Known from the official SDK only.
       *
       * 目标长度
       */
      targetLength?: number
      /**
       * Share of a chunk that overlaps the next. Known from the official SDK only.
       *
       * 重叠比例
       */
      overlapRate?: number
    }
  }
}

/**
 * Where a knowledge base is hosted.
 *
 * 知识库的托管资源
 */
export type KnowledgeBaseHosting = {
  /**
   * public: shared hosting; bes: an own Baidu Elasticsearch; vdb: an own VectorDB. Known values: public, bes, vdb.
   *
   * 托管资源类型：public（共享资源）、bes（Elasticsearch）、vdb（向量数据库）
   */
  type: 'public' | 'bes' | 'vdb' | (string & {})
  /**
   * Id of the cluster or instance. Needed when type is bes or vdb.
   *
   * 集群或实例 ID，type 为 bes 或 vdb 时必填
   */
  clusterId?: string
  /**
   * User name on it. Needed when type is bes or vdb.
   *
   * 用户名，type 为 bes 或 vdb 时必填
   */
  username?: string
  /**
   * Password or API key of that user. Needed when type is bes or vdb.
   *
   * 密码或 API Key，type 为 bes 或 vdb 时必填
   */
  password?: string
  /**
   * Region of the host: bj, bd, sz or gz. Needed when type is bes or vdb. Known values: bj, bd, sz, gz.
   *
   * 资源所在地域：bj（北京）、bd（保定）、sz（苏州）、gz（广州），type 为 bes 或 vdb 时必填
   */
  location?: 'bj' | 'bd' | 'sz' | 'gz' | (string & {})
}

/**
 * Folder of a knowledge base.
 *
 * 知识库所在目录
 */
export type KnowledgeBaseCatalogue = {
  /**
   * Folder, at most five levels; the root when it is left out.
   *
   * 目录，最多 5 级，不填时为根目录
   */
  pathPrefix?: string
}

/**
 * A chunk of a document.
 *
 * 文档块
 */
export type KnowledgeBaseChunk = {
  /**
   * Known from the official SDK only.
   */
  id?: KnowledgeBaseChunkId
  /**
   * Kind of chunk. DescribeChunks selects by RAW, NEW and COPY. Known values: RAW, NEW, COPY. Known from the official SDK only.
   *
   * 文档块类型；DescribeChunks 可按 RAW、NEW、COPY 筛选
   */
  type?: 'RAW' | 'NEW' | 'COPY' | (string & {})
  /**
   * Known from the official SDK only.
   */
  knowledgeBaseId?: KnowledgeBaseId
  /**
   * Known from the official SDK only.
   */
  documentId?: KnowledgeBaseDocumentId
  /**
   * Text. Known from the official SDK only.
   *
   * 文档块内容
   */
  content?: string
  /**
   * Whether it takes part in searches. Known from the official SDK only.
   *
   * 是否启用
   */
  enabled?: boolean
  /**
   * Number of characters. Known from the official SDK only.
   *
   * 字数
   */
  wordCount?: number
  /**
   * Number of tokens. Known from the official SDK only.
   *
   * token 数
   */
  tokenCount?: number
  /**
   * Indexing while it is being indexed, then Indexed. Known values: Indexing, Indexed.
   *
   * 索引状态：Indexing（索引中）、Indexed（已索引）
   */
  status?: 'Indexing' | 'Indexed' | (string & {})
  /**
   * More about the state. Known from the official SDK only.
   *
   * 状态说明
   */
  statusMessage?: string
  /**
   * Addresses of its images. Known from the official SDK only.
   *
   * 图片地址列表
   */
  imageUrls?: Array<string>
  /**
   * When it was made. Known from the official SDK only.
   *
   * 创建时间
   */
  createTime?: number
  /**
   * When it was changed last. Known from the official SDK only.
   *
   * 更新时间
   */
  updateTime?: number
}

/**
 * State of a document: queuing, parsing and indexing run; available can be searched; parseError and error failed; notConfigured and paused wait for somebody; retrainingSegmentUnusable is processed again and cannot be searched meanwhile; retrainErrSegmentUsable failed at that and can still be searched. Known values: queuing, notConfigured, paused, parsing, indexing, parseError, error, available, retrainingSegmentUnusable, retrainErrSegmentUsable.
 *
 * 文档状态：queuing（排队中）、parsing（解析中）、indexing（索引中）、available（可用）、parseError（解析失败）、error（失败）、notConfigured（未配置）、paused（已暂停）、retrainingSegmentUnusable（重新处理中，暂不可用）、retrainErrSegmentUsable（重新处理失败，原内容仍可用）
 */
export type KnowledgeBaseDocumentStatus =
  | 'queuing'
  | 'notConfigured'
  | 'paused'
  | 'parsing'
  | 'indexing'
  | 'parseError'
  | 'error'
  | 'available'
  | 'retrainingSegmentUnusable'
  | 'retrainErrSegmentUsable'
  | (string & {})

/**
 * Id of a system memory (sm-...).
 *
 * 系统记忆 ID（sm- 开头）
 */
export type MemoryId = string

/**
 * Id of a user memory (um-...); the uid to hand to the model.
 *
 * 用户记忆 ID（um- 开头），对应传入模型的 uid
 */
export type UserMemoryId = string

/**
 * A system memory in the list, without its content.
 *
 * 列表中的系统记忆，不含内容
 */
export type MemorySummary = {
  /**
   * App that the memory belongs to.
   *
   * 所属应用的 ID
   */
  appId: ApplicationId
  systemMemoryId: MemoryId
  /**
   * Note about the memory.
   *
   * 系统记忆的备注描述
   */
  description: string
}

/**
 * Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). Known values: user, system.
 *
 * 角色：user（提问）、system（机器人的回答，注意不是 assistant）
 */
export type MemoryRole = 'user' | 'system' | (string & {})

/**
 * A question or an answer.
 *
 * 一条提问或回答
 */
export type MemoryMessage = {
  role: MemoryRole
  /**
   * Text of the question or answer.
   *
   * 问答内容
   */
  content: string
}

/**
 * One turn: exactly two messages, the question and its answer. At least 2 items, at most 2 items.
 *
 * 一轮问答，固定两条消息：提问和回答
 */
export type MemoryTurn = [MemoryMessage, MemoryMessage]

/**
 * A system memory with its content.
 *
 * 系统记忆及其内容
 */
export type MemoryContent = {
  systemMemoryId: MemoryId
  /**
   * Content, a list of turns; up to 1000.
   *
   * 记忆内容，问答列表，最多 1000 轮
   */
  memories?: Array<MemoryTurn>
}

/**
 * A user memory in the list, without its entries.
 *
 * 列表中的用户记忆，不含具体内容
 */
export type UserMemorySummary = {
  appId?: ApplicationId
  userMemoryId?: UserMemoryId
  /**
   * Persona of the user.
   *
   * 用户人设描述
   */
  description?: string
}

/**
 * A question or an answer of a user memory.
 *
 * 用户记忆中的一条提问或回答
 */
export type UserMemoryMessage = {
  /**
   * Who speaks: user (the question) or system (the answer).
   *
   * 角色：user（提问）、system（回答）
   */
  role?: MemoryRole
  /**
   * Text of the question or answer.
   *
   * 问答内容
   */
  content?: string
  /**
   * Id of the entry, the same for the question and its answer. The table of the documentation says a list of texts, the example of ModifyUserMemoryContent has a text.
   *
   * 记忆内容 ID，提问与回答相同；官方表格写作字符串列表，ModifyUserMemoryContent 的示例为字符串
   */
  memoryContentId?: string | Array<string>
  /**
   * Kind of memory. The documentation also has a third value, which starts with pr. Known values: explicit, implicit.
   *
   * 记忆类型；官方文档另有一个以 pr 开头的取值，尚未收录
   */
  type?: 'explicit' | 'implicit' | (string & {})
}

/**
 * Id of a compression task.
 *
 * 模型压缩任务 ID
 */
export type ModelCompressionTaskId = string

/**
 * The training result that becomes a model version.
 *
 * 要发布的训练结果
 */
export type ModelTrainMeta = {
  /**
   * Fine-tuning task whose result is published.
   *
   * 要发布的模型精调任务 ID
   */
  taskId: FineTuningTaskId
  /**
   * Checkpoint step to publish, when a certain one is wanted. The parameter table of the documentation calls it so; its request examples send step instead.
   *
   * 要发布的 Checkpoint 的 step；官方参数表写作 checkpointStep，请求示例写作 step
   */
  checkpointStep?: number
}

/**
 * Chat template of an imported conversation model.
 *
 * 对话模型的平台预置对话模板
 */
export type ModelChatTemplate = {
  /**
   * Template of a past turn, with the placeholders {question} and {answer}. At least 1 characters, at most 200 characters.
   *
   * 历史对话模板，含占位符 {question} 和 {answer}
   */
  historyQATemplate?: string
  /**
   * Template of the newest question, with the placeholder {question}. At least 1 characters, at most 200 characters.
   *
   * 最新对话模板，含占位符 {question}
   */
  latestQuestionTemplate?: string
  /**
   * Prompt template, with the placeholder {input}. At most 300 characters.
   *
   * Prompt 模板，含占位符 {input}
   */
  promptTemplate?: string
}

/**
 * The model that is imported from BOS. The documentation does not state the names of more fields: the vLLM version, automatic joining of prompts, the base model, quantisation.
 *
 * 从 BOS 导入的模型；另有若干字段（vLLM 版本、Prompt 自动拼接、基础模型、量化压缩）官方文档未说明字段名
 */
export type ModelImportMeta = {
  /**
   * BOS bucket.
   *
   * Bucket 名称
   */
  bucket: string
  /**
   * Path in the bucket, such as /path_of_models/.
   *
   * Object 路径（如 /path_of_models/）
   */
  objectPath: string
  /**
   * HuggingFace.Transformers: a Hugging Face model. Safetensors: a text-to-image model. Known values: HuggingFace.Transformers, Safetensors.
   *
   * 模型格式：HuggingFace.Transformers（HF 导入模型）、Safetensors（文生图模型）
   */
  modelFormat: 'HuggingFace.Transformers' | 'Safetensors' | (string & {})
  /**
   * Input and output mode: chat (conversation), completion (continuation), Text-to-Image (image generation). Taken as required. Known values: chat, completion, Text-to-Image.
   *
   * 输入输出模式：chat（对话）、completion（续写）、Text-to-Image（文生图）；按必填处理
   */
  modelApplicationType: 'chat' | 'completion' | 'Text-to-Image' | (string & {})
  /**
   * Chat template of a conversation model, filled in by form. Only for Hugging Face imports, and not together with customSpec.
   *
   * 对话模型的平台预置对话模板，仅导入 HF 模型有效，不能与 customSpec 同时使用
   */
  chatConf?: ModelChatTemplate
  /**
   * Own chat template of a conversation model: names the file that CreateModelCustomConf stored. Only for Hugging Face imports, and not together with chatConf. Its fields are not documented.
   *
   * 自定义对话模板，填 CreateModelCustomConf 返回的文件地址；仅导入 HF 模型有效，不能与 chatConf 同时使用；字段官方文档未说明
   */
  customSpec?: {
    [key: string]: unknown
  }
  /**
   * Version of transformers; only for Hugging Face imports. Known values: 4.34.0, 4.36.2, 4.39.3, 4.40.2.
   *
   * transformer 版本，仅导入 HF 模型有效
   */
  transformerVersion?: '4.34.0' | '4.36.2' | '4.39.3' | '4.40.2' | (string & {})
}

/**
 * Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. Known values: Text2Text, Text2Image, Embedding, ImageUnderstanding, VideoGeneration, VioceGeneration, Reasoning, Reranker.
 *
 * 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值
 */
export type ModelType =
  | 'Text2Text'
  | 'Text2Image'
  | 'Embedding'
  | 'ImageUnderstanding'
  | 'VideoGeneration'
  | 'VioceGeneration'
  | 'Reasoning'
  | 'Reranker'
  | (string & {})

/**
 * How to compress: Quantization or Sparsity (sparsification). Known values: Quantization, Sparsity.
 *
 * 模型压缩策略：Quantization（量化压缩）、Sparsity（稀疏化压缩）
 */
export type ModelCompressionStrategy = 'Quantization' | 'Sparsity' | (string & {})

/**
 * Quantisation scheme: INT8-PTQ, W8A16C16 or W4A16C16. The documentation's newest request example spells the first int8-ptq; its list of values and the official SDK spell it INT8-PTQ. Known values: INT8-PTQ, W8A16C16, W4A16C16.
 *
 * 量化压缩配置：INT8-PTQ、W8A16C16、W4A16C16；最新官方文档的请求示例写作 int8-ptq，取值说明和官方 SDK 均为 INT8-PTQ
 */
export type ModelQuantizationScheme = 'INT8-PTQ' | 'W8A16C16' | 'W4A16C16' | (string & {})

/**
 * Id of an export of a model version. Its form is not documented.
 *
 * 模型版本导出记录 ID，其形式官方文档未说明
 */
export type ModelExportId = string

/**
 * A custom model set, as lists show it.
 *
 * 我的模型（列表项）
 */
export type ModelSetSummary = {
  modelSetId: ModelSetId
  /**
   * Name of the model set.
   *
   * 模型名称
   */
  modelSetName: string
  modelType: ModelType
  /**
   * Business labels.
   *
   * 模型业务标签
   */
  labels: Array<string>
  /**
   * Time of creation.
   *
   * 创建时间
   */
  createTime: string
  /**
   * Time of the last change.
   *
   * 更新时间
   */
  modifyTime: string
  /**
   * Number of versions in the set.
   *
   * 该模型下的模型版本数量
   */
  modelCount: number
  /**
   * Ids of the versions in the set.
   *
   * 该模型下的模型版本 ID 列表
   */
  modelIds: Array<ModelId>
  /**
   * Names of the versions in the set.
   *
   * 该模型下的模型版本名称列表
   */
  modelNames: Array<string>
}

/**
 * State of a model version: Creating, Ready (usable), Fail (creation failed). Ready and Fail are final. Known values: Creating, Ready, Fail.
 *
 * 模型版本状态：Creating（创建中）、Ready（就绪，可用）、Fail（创建失败）；后两种为终态
 */
export type ModelStatus = 'Creating' | 'Ready' | 'Fail' | (string & {})

/**
 * Where a model version came from. For compressed and imported versions it holds another field (the compression task, the BOS address) whose name the documentation does not state.
 *
 * 模型版本来源；压缩或导入的版本另有字段（压缩任务、BOS 地址），官方文档未说明字段名
 */
export type ModelSourceInfo = {
  /**
   * Kind of source. Train: a fine-tuning task. Acceleration: a compression task. Import: imported from outside. PlatformPreset: preset of the platform. The name of this field is inferred. Known values: Train, Acceleration, Import, PlatformPreset. Inferred: the documentation does not state it for this action.
   *
   * 来源类型：Train（训练）、Acceleration（模型压缩）、Import（外部导入）、PlatformPreset（平台预置）；字段名为推断
   */
  sourceType?: 'Train' | 'Acceleration' | 'Import' | 'PlatformPreset' | (string & {})
  /**
   * Fine-tuning task that made the version, when it comes from one. Known from the official SDK only.
   *
   * 模型精调任务 ID，来源为训练时返回
   */
  trainTaskId?: FineTuningTaskId
}

/**
 * Input and output mode of a model version: chat (conversation), completion (continuation), embedding, reranker (re-ranking), Text-to-Image, Image-to-Text, video (video generation), voice (speech generation). Known values: chat, completion, embedding, reranker, Text-to-Image, Image-to-Text, video, voice.
 *
 * 输入输出模式：chat（对话）、completion（续写）、embedding（向量）、reranker（重排序）、Text-to-Image（文生图）、Image-to-Text（图生文）、video（视频生成）、voice（语音生成）
 */
export type ModelApplicationType =
  | 'chat'
  | 'completion'
  | 'embedding'
  | 'reranker'
  | 'Text-to-Image'
  | 'Image-to-Text'
  | 'video'
  | 'voice'
  | (string & {})

/**
 * Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names.
 *
 * 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名
 */
export type ModelTokenLimits = {
  /**
   * Limits of a model that is no re-ranker.
   *
   * 非重排序模型的限制
   */
  trivial?: {
    /**
     * Most input tokens.
     *
     * 输入 token 上限
     */
    inputTokens?: number
  }
}

/**
 * A model version. Some field names are those of an older version of the documentation, or of the action for preset versions.
 *
 * 模型版本；部分字段名取自旧版官方文档或预置模型版本接口
 */
export type ModelVersion = {
  modelSetId: ModelSetId
  modelId: ModelId
  status: ModelStatus
  /**
   * Name of the version.
   *
   * 模型版本名称
   */
  modelName: string
  /**
   * Base model version.
   *
   * 基础模型版本名称
   */
  model?: string
  sourceInfo?: ModelSourceInfo
  /**
   * Description; absent when there is none.
   *
   * 模型版本描述，没有时不返回
   */
  description?: string
  /**
   * Time of creation.
   *
   * 创建时间
   */
  createTime: string
  /**
   * Time of the last change.
   *
   * 更新时间
   */
  modifyTime: string
  modelApplicationType: ModelApplicationType
  /**
   * Inferred: the documentation does not state it for this action.
   */
  tokenLimitations?: ModelTokenLimits
  /**
   * Whether it can be deployed as a service. Inferred: the documentation does not state it for this action.
   *
   * 是否支持部署
   */
  isSupportDeploy?: boolean
  /**
   * Whether it can be compressed; CreateModelCompTask takes only versions that can.
   *
   * 是否支持压缩，为 true 才能创建模型压缩任务
   */
  isSupportModelComp: boolean
  /**
   * Whether it can be evaluated. Inferred: the documentation does not state it for this action.
   *
   * 是否支持评估
   */
  isSupportEvaluation?: boolean
}

/**
 * State of a compression task, in lower case: creating, running, succeeded, failed, stopping, stopped. succeeded, failed and stopped are final. Known values: creating, running, succeeded, failed, stopping, stopped.
 *
 * 模型压缩任务状态（小写）：creating（创建中）、running（运行中）、succeeded（成功）、failed（失败）、stopping（停止中）、stopped（已停止）；succeeded、failed、stopped 为终态
 */
export type ModelCompressionStatus =
  | 'creating'
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'stopping'
  | 'stopped'
  | (string & {})

/**
 * A compression task. The documentation does not state the name of a tenth field, the time of completion.
 *
 * 模型压缩任务（完成时间字段的字段名官方文档未说明，尚未收录）
 */
export type ModelCompressionTask = {
  id?: ModelCompressionTaskId
  /**
   * Name of the task.
   *
   * 模型压缩任务名称
   */
  name?: string
  /**
   * Description of the task.
   *
   * 模型压缩任务描述
   */
  description?: string
  status?: ModelCompressionStatus
  /**
   * Why the task failed.
   *
   * 模型压缩任务运行失败原因
   */
  failedReason?: string
  sourceModelId?: ModelId
  /**
   * Compressed version, once the task has succeeded.
   *
   * 压缩后的模型版本 ID，任务成功后返回
   */
  modelId?: ModelId
  /**
   * How the version is compressed.
   *
   * 模型压缩策略配置信息
   */
  config?: {
    /**
     * Inferred: the documentation does not state it for this action.
     */
    strategy?: ModelCompressionStrategy
    /**
     * Inferred: the documentation does not state it for this action.
     */
    weight?: ModelQuantizationScheme
  }
  /**
   * Time of creation.
   *
   * 创建时间
   */
  createTime?: string
}

/**
 * A compression task, as lists show it. The documentation does not state the name of the time of completion.
 *
 * 模型压缩任务列表项（完成时间字段的字段名官方文档未说明，尚未收录）
 */
export type ModelCompressionTaskSummary = {
  id: ModelCompressionTaskId
  /**
   * Name of the task.
   *
   * 模型压缩任务名称
   */
  name: string
  /**
   * Description of the task.
   *
   * 模型压缩任务描述
   */
  description: string
  status: ModelCompressionStatus
  /**
   * Why the task failed. Inferred: the documentation does not state it for this action.
   *
   * 模型压缩任务运行失败原因
   */
  failedReason?: string
  /**
   * Inferred: the documentation does not state it for this action.
   */
  sourceModelId?: ModelId
  /**
   * Compressed version; an empty string when the task failed. Inferred: the documentation does not state it for this action.
   *
   * 压缩后的模型版本 ID，任务失败时为空字符串
   */
  modelId?: ModelId
  /**
   * Time of creation. Inferred: the documentation does not state it for this action.
   *
   * 创建时间
   */
  createTime?: string
}

/**
 * State of an export: Doing (in progress), Done, Fail. Done and Fail are final. Known values: Doing, Done, Fail.
 *
 * 模型版本导出状态：Doing（导出中）、Done（完成）、Fail（失败）；后两种为终态
 */
export type ModelExportStatus = 'Doing' | 'Done' | 'Fail' | (string & {})

/**
 * The export of a model version. There is one per version.
 *
 * 模型版本的导出记录，每个版本一份
 */
export type ModelExport = {
  exportId?: ModelExportId
  /**
   * Whether the version has an export at all.
   *
   * 是否存在模型导出记录
   */
  hasRecord: boolean
  status?: ModelExportStatus
  /**
   * Name of the file, once the export is done.
   *
   * 文件名，导出完成后返回
   */
  fileName?: string
  /**
   * Type of the file, once the export is done.
   *
   * 文件类型，导出完成后返回
   */
  fileType?: string
  /**
   * MD5 of the file, once the export is done.
   *
   * 文件的 MD5，导出完成后返回
   */
  md5?: string
  /**
   * Size of the file, once the export is done. The unit is not documented, presumably bytes.
   *
   * 文件大小，导出完成后返回；单位官方文档未说明，推断为字节
   */
  fileSize?: number
  /**
   * Download address, once the export is done. How long it is valid is not documented.
   *
   * 下载地址，导出完成后返回；有效期官方文档未说明
   */
  downloadUrl?: string
}

/**
 * A model set of any kind: the container of model versions, custom or preset.
 *
 * 模型（模型版本的容器），可以是我的模型或预置模型
 */
export type ModelSet = {
  modelSetId: ModelSetId
  /**
   * Name of the model set.
   *
   * 模型名称
   */
  modelSetName: string
  modelType: ModelType
  /**
   * UserCreate: made by the user. System: preset by the platform. Known values: UserCreate, System.
   *
   * 模型来源：UserCreate（用户创建）、System（平台预置）
   */
  source: 'UserCreate' | 'System' | (string & {})
  /**
   * Business labels.
   *
   * 模型业务标签
   */
  labels?: Array<string>
  /**
   * Time of creation, with its offset, such as 2024-06-04T18:38:59+08:00.
   *
   * 创建时间，带时区偏移，例如 2024-06-04T18:38:59+08:00
   */
  createTime: string
  /**
   * Time of the last change.
   *
   * 更新时间
   */
  modifyTime: string
  /**
   * Description; only preset sets have one.
   *
   * 模型描述，仅预置模型返回
   */
  description?: string
  /**
   * Ids of the versions in the set.
   *
   * 该模型下的模型版本 ID 列表
   */
  modelIds: Array<ModelId>
  /**
   * Names of the versions in the set.
   *
   * 该模型下的模型版本名称列表
   */
  modelNames?: Array<string>
}

/**
 * A preset model version of the platform.
 *
 * 预置模型版本
 */
export type ModelPresetVersion = {
  modelSetId?: ModelSetId
  modelId?: ModelId
  /**
   * Name of the version.
   *
   * 模型版本名称
   */
  modelName?: string
  status?: ModelStatus
  /**
   * Description.
   *
   * 描述
   */
  description?: string
  /**
   * Time of creation.
   *
   * 创建时间
   */
  createTime?: string
  /**
   * Time of the last change.
   *
   * 更新时间
   */
  modifyTime?: string
  modelApplicationType?: ModelApplicationType
  tokenLimitations?: ModelTokenLimits
  /**
   * Whether it can be deployed as a service.
   *
   * 是否支持部署
   */
  isSupportDeploy?: boolean
  /**
   * Whether it can be compressed.
   *
   * 是否支持压缩
   */
  isSupportModelComp?: boolean
  /**
   * Whether it can be evaluated.
   *
   * 是否支持评估
   */
  isSupportEvaluation?: boolean
  /**
   * What it can do. reasoning: thinks before it answers. function_call: can call tools. web_search: augments its answers by web search.
   *
   * 模型支持的能力：reasoning（深度思考）、function_call（工具调用）、web_search（搜索增强）
   */
  capabilities?: Array<'reasoning' | 'function_call' | 'web_search' | (string & {})>
  /**
   * Providers, as the model square of the console names them.
   *
   * 模型提供商，与模型广场的筛选项一致
   */
  modelProviders?: Array<string>
}

/**
 * A preset model set of the platform.
 *
 * 预置模型
 */
export type ModelPresetSet = {
  modelSetId: ModelSetId
  /**
   * Name of the model set.
   *
   * 模型名称
   */
  modelSetName: string
  modelType: ModelType
  /**
   * Time of creation.
   *
   * 创建时间
   */
  createTime: string
  /**
   * Time of the last change.
   *
   * 更新时间
   */
  modifyTime: string
  /**
   * Description.
   *
   * 描述
   */
  description: string
  /**
   * Ids of the versions in the set.
   *
   * 该模型下的模型版本 ID 列表
   */
  modelIds: Array<ModelId>
  /**
   * Names of the versions in the set.
   *
   * 该模型下的模型版本名称列表
   */
  modelNames: Array<string>
}

/**
 * A preset model set, as lists show it.
 *
 * 预置模型（列表项）
 */
export type ModelPresetSetSummary = {
  modelSetId: ModelSetId
  /**
   * Name of the model set.
   *
   * 模型名称
   */
  modelSetName: string
  modelType: ModelType
  /**
   * Description.
   *
   * 描述
   */
  description: string
  /**
   * Number of versions in the set.
   *
   * 该模型下的模型版本数量
   */
  modelCount: number
  /**
   * Ids of the versions in the set.
   *
   * 该模型下的模型版本 ID 列表
   */
  modelIds: Array<ModelId>
  /**
   * Time of the last change.
   *
   * 更新时间
   */
  modifyTime: string
  /**
   * Names of the versions in the set.
   *
   * 该模型下的模型版本名称列表
   */
  modelNames: Array<string>
}

/**
 * Id of a prompt label (pl-...).
 *
 * Prompt 标签 ID（pl- 开头）
 */
export type PromptLabelId = string

/**
 * A label as it stands on a template, or as it was just created.
 *
 * 模板上的标签，或刚创建的标签
 */
export type PromptLabelReference = {
  labelId: PromptLabelId
  /**
   * Name of the label.
   *
   * 标签名称
   */
  labelName: string
  /**
   * Display colour, e.g. #0099E6; only on templates. Known from a third-party client only.
   *
   * 显示颜色，如 #0099E6，仅模板上的标签返回
   */
  color?: string
}

/**
 * Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. Known values: {}, {{}}, [], [[]], (), (()).
 *
 * 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种
 */
export type PromptVariableIdentifier = '{}' | '{{}}' | '[]' | '[[]]' | '()' | '(())' | (string & {})

/**
 * What a template is for: TextToText (text generation) or TextToImage (image generation; only then the negative template counts). Known values: TextToText, TextToImage.
 *
 * 场景类型：TextToText（文生文）、TextToImage（文生图，仅此时反向 Prompt 有效）
 */
export type PromptSceneType = 'TextToText' | 'TextToImage' | (string & {})

/**
 * Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through.
 *
 * 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交
 */
export type PromptHyperParameters = {
  /**
   * Model family, in its older names. Known values: EB-Turbo, ERNIE-Bot, open-source.
   *
   * 模型类别（旧名称）
   */
  modelName?: 'EB-Turbo' | 'ERNIE-Bot' | 'open-source' | (string & {})
  /**
   * Randomness; set this or topP. Above 0, at most 1, default 0.95.
   *
   * 温度，与 topP 只设其一
   */
  temperature?: number
  /**
   * Diversity; set this or temperature. At least 0, at most 1, default 0.8.
   *
   * 多样性，与 temperature 只设其一
   */
  topP?: number
  /**
   * Penalty on repetition. The name is that of the older call. At least 1, at most 2, default 1. Inferred: the documentation does not state it for this action.
   *
   * 重复惩罚，字段名取自旧版接口
   */
  penaltyScore?: number
  /**
   * Switches real-time search off. The name is that of the older call. Default false. Inferred: the documentation does not state it for this action.
   *
   * 是否关闭实时搜索，字段名取自旧版接口
   */
  disableSearch?: boolean
  /**
   * Asks for superscript citations. The name is that of the older call. Default false. Inferred: the documentation does not state it for this action.
   *
   * 是否开启角标返回，字段名取自旧版接口
   */
  enableCitation?: boolean
  /**
   * Strings at which generation stops. The name is that of the older call. Inferred: the documentation does not state it for this action.
   *
   * 停止标识，字段名取自旧版接口
   */
  stop?: Array<string>
  /**
   * Persona of the model. The name is that of the older call. At most 1024 characters. Inferred: the documentation does not state it for this action.
   *
   * 模型人设，字段名取自旧版接口
   */
  system?: string
  [key: string]: unknown
}

/**
 * Id of a prompt template (pt-...).
 *
 * Prompt 模板 ID（pt- 开头）
 */
export type PromptTemplateId = string

/**
 * Where a template or label comes from: System (preset by the platform) or Custom (created by a user). Known values: System, Custom.
 *
 * 类型：System（平台预置）、Custom（用户自定义）
 */
export type PromptOrigin = 'System' | 'Custom' | (string & {})

/**
 * A label for prompt templates.
 *
 * Prompt 模板标签
 */
export type PromptLabel = {
  labelId: PromptLabelId
  /**
   * Creation time, ISO 8601.
   *
   * 创建时间，ISO 8601 格式
   */
  createTime: string
  /**
   * Time of the last change, ISO 8601.
   *
   * 更新时间，ISO 8601 格式
   */
  updateTime: string
  /**
   * Name of the label.
   *
   * 标签名称
   */
  labelName: string
  type: PromptOrigin
}

/**
 * A prompt template: a text with variables. Some fields are those of the older call or of third-party clients.
 *
 * Prompt 模板，即含变量的文本；部分字段取自旧版接口或第三方代码
 */
export type PromptTemplate = {
  templateId: PromptTemplateId
  /**
   * Name of the template.
   *
   * Prompt 模板的名称
   */
  templateName: string
  /**
   * Text of the template with its variables in brackets.
   *
   * 模板内容，变量以括号标记
   */
  templateContent: string
  /**
   * Variables of the template: a list by the documentation, possibly one string joined with commas. Accept both.
   *
   * 模板变量；官方文档为数组，实际也可能是逗号分隔的字符串，请兼容两种形式
   */
  templateVariables?: Array<string> | string
  variableIdentifier?: PromptVariableIdentifier
  /**
   * Negative template, what the model shall not generate; only when sceneType is TextToImage.
   *
   * 反向 Prompt 模板内容，仅 sceneType 为 TextToImage 时返回
   */
  negativeTemplateContent?: string
  /**
   * Variables of the negative template, in the form of templateVariables. DescribePromptTemplates describes it; the name is that of the older call. Inferred: the documentation does not state it for this action.
   *
   * 反向 Prompt 模板的变量，形式同 templateVariables；见于 DescribePromptTemplates，字段名取自旧版接口
   */
  negativeTemplateVariables?: Array<string> | string
  /**
   * Text with the variables filled in; only DescribePromptTemplate answers it. The name is that of the older call. Inferred: the documentation does not state it for this action.
   *
   * 填入变量后的文本，仅 DescribePromptTemplate 返回；字段名取自旧版接口
   */
  content?: string
  /**
   * Labels of the template. Known from a third-party client only.
   *
   * 模板的标签
   */
  labels?: Array<PromptLabelReference>
  /**
   * Known from a third-party client only.
   */
  type?: PromptOrigin
  /**
   * Known from a third-party client only.
   */
  sceneType?: PromptSceneType
  /**
   * Known from a third-party client only.
   */
  hyperParameters?: PromptHyperParameters
  /**
   * Who created the template. The name is that of the older call. Inferred: the documentation does not state it for this action.
   *
   * 创建人，字段名取自旧版接口
   */
  creatorName?: string
  [key: string]: unknown
}

/**
 * Rate limits of an endpoint; none may exceed the quota of its service.
 *
 * 接入点限流配置，不得超过服务的配额
 */
export type EndpointRateLimit = {
  /**
   * Most tokens in a minute.
   *
   * TPM 限制（每分钟 token 数）
   */
  tpm?: number
  /**
   * Most requests in a minute.
   *
   * RPM 限制
   */
  rpm?: number
  /**
   * Most input tokens in a minute.
   *
   * 输入 TPM 限制
   */
  tpmInput?: number
  /**
   * Most output tokens in a minute.
   *
   * 输出 TPM 限制
   */
  tpmOutput?: number
}

/**
 * Id of an endpoint: ep_, a random part, and the suffix that was asked for.
 *
 * 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
 */
export type EndpointId = string

/**
 * Deploys a service on compute units that are already owned.
 *
 * 使用已有算力单元部署
 */
export type ServiceDeploymentConfig = {
  /**
   * QPS of one replica, in steps of 0.01; the platform's estimate by default. Above 0, at most 50.
   *
   * 单副本 QPS，精确到 0.01，默认取平台预估值
   */
  qps?: number
  /**
   * Compute units of one replica; only for Hugging Face models.
   *
   * 单副本算力单元数，仅 HF 模型填写
   */
  replicaComputeUnitCount?: number
  /**
   * Number of replicas.
   *
   * 资源申请副本数量
   */
  replicasCount?: number
  /**
   * Compute units to deploy on. An empty list means that new resources are bought.
   *
   * 部署使用的算力单元列表，为空表示购买新资源
   */
  deploymentComputeUnitList?: Array<{
    /**
     * Id of the compute unit instance.
     *
     * 算力单元实例 ID
     */
    instanceId?: ComputeUnitId
    /**
     * Number of replicas on this instance.
     *
     * 该实例上的副本数量
     */
    deploymentReplicasCount?: number
  }>
}

/**
 * Resources to buy for a service. Sending it spends money.
 *
 * 为服务购买的资源，填写后将下单并产生费用
 */
export type ServiceResourcePurchase = {
  /**
   * Region: bj (Beijing) or bd (Baoding); by default one that has the resources. Known values: bj, bd. Inferred: the documentation does not state it for this action.
   *
   * 资源地域：bj（北京）、bd（保定），默认选择有资源的地域
   */
  region?: 'bj' | 'bd' | (string & {})
  /**
   * Resource type: CPU-1-n is CPU type I; GPU-1-n, GPU-5-n, GPU-6-n and GPU-7-n are accelerators of type I, V, VI and VII. Needed when billing.chargeType is ComputingUnit. Known values: CPU-1-1, GPU-1-1, GPU-1-2, GPU-1-4, GPU-1-8, GPU-5-1, GPU-5-2, GPU-6-1, GPU-6-2, GPU-7-1, GPU-7-2. Known from the official SDK only.
   *
   * 资源类型：CPU-1-n 为 CPU I 型；GPU-1-n、GPU-5-n、GPU-6-n、GPU-7-n 分别为加速卡 I、V、VI、VII 型；billing.chargeType 为 ComputingUnit 时必填
   */
  type?:
    | 'CPU-1-1'
    | 'GPU-1-1'
    | 'GPU-1-2'
    | 'GPU-1-4'
    | 'GPU-1-8'
    | 'GPU-5-1'
    | 'GPU-5-2'
    | 'GPU-6-1'
    | 'GPU-6-2'
    | 'GPU-7-1'
    | 'GPU-7-2'
    | (string & {})
  /**
   * QPS of one replica, in steps of 0.01; the platform's estimate by default. Above 0, at most 50. Known from the official SDK only.
   *
   * 单副本 QPS，精确到 0.01，默认取平台预估值
   */
  qps?: number
  /**
   * Number of replicas to buy. Known from the official SDK only.
   *
   * 购买副本数量
   */
  replicasCount?: number
}

/**
 * What is charged: ComputingUnit (hours of compute units) or Tokens (tokens used). Known values: ComputingUnit, Tokens.
 *
 * 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量）
 */
export type ServiceChargeType = 'ComputingUnit' | 'Tokens' | (string & {})

/**
 * How the resources of a new service are paid. Sending it commits to paying.
 *
 * 订单、计费相关参数，填写即表示同意付费
 */
export type ServiceBilling = {
  /**
   * Prepaid or post-paid. Known values: Prepaid, Postpaid.
   *
   * 付费类型：Prepaid（预付费）、Postpaid（后付费）
   */
  paymentTiming: 'Prepaid' | 'Postpaid' | (string & {})
  /**
   * The time that is bought; not for Postpaid. Needed when billing.paymentTiming is Prepaid.
   *
   * 购买时长信息；paymentTiming 为 Prepaid 时必填，Postpaid 时不填
   */
  reservation?: {
    /**
     * Unit of the time. Known values: Month. Known from the official SDK only.
     *
     * 时间单位
     */
    reservationTimeUnit: 'Month' | (string & {})
    /**
     * How long the resources are bought for. Unit: months. At least 1, at most 12. Known from the official SDK only.
     *
     * 购买时长（月）
     */
    reservationLength: number
    /**
     * Whether to renew automatically, and pay again. The name of the field is inferred. Default false. Inferred: the documentation does not state it for this action.
     *
     * 是否自动续费（到期后自动续费并扣款）；字段名为推断
     */
    autoRenew?: boolean
    /**
     * Unit of the renewal period. The name of the field is that of CreateAutoRenewRules. Default "Month". Known values: Month. Inferred: the documentation does not state it for this action.
     *
     * 自动续费周期的时间单位，字段名同 CreateAutoRenewRules
     */
    autoRenewTimeUnit?: 'Month' | (string & {})
    /**
     * Length of one renewal. The name of the field is that of CreateAutoRenewRules. Unit: months. At least 1, at most 6, default 1. Inferred: the documentation does not state it for this action.
     *
     * 每次自动续费的时长（月），字段名同 CreateAutoRenewRules
     */
    autoRenewTime?: number
  }
  /**
   * What is charged: compute unit hours or tokens. Needed when billing.paymentTiming is Postpaid.
   *
   * 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量）；paymentTiming 为 Postpaid 时必填
   */
  chargeType?: ServiceChargeType
}

/**
 * State of an endpoint: Active, Activating, Inactive, Deactivating. The filter of ListEndpoints says Active and Stopped instead. Known values: Active, Activating, Inactive, Deactivating.
 *
 * 接入点状态：Active（已启用）、Activating（启用中）、Inactive（已停用）、Deactivating（停用中）；查询列表时筛选值为 Active（正常）、Stopped（停用）
 */
export type EndpointStatus = 'Active' | 'Activating' | 'Inactive' | 'Deactivating' | (string & {})

/**
 * An endpoint: an own name, with rate limits of its own, under which a service is called.
 *
 * 自定义接入点
 */
export type Endpoint = {
  /**
   * Id of the service that the endpoint belongs to. The platform spells this field serverId, not serviceId.
   *
   * 接入点所属的服务 ID（字段名为 serverId，不是 serviceId）
   */
  serverId: ServiceId
  /**
   * Name of the endpoint.
   *
   * 接入点名称
   */
  name: string
  /**
   * Description of the endpoint.
   *
   * 接入点描述
   */
  description: string
  status: EndpointStatus
  endpointId: EndpointId
  /**
   * Rate limits; limits that are not set may be absent.
   *
   * 限流配置，未设置的限制可能不返回
   */
  rateLimit: EndpointRateLimit
}

/**
 * What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. Known values: chat, completions, text2image, image2text.
 *
 * 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings
 */
export type ServiceType = 'chat' | 'completions' | 'text2image' | 'image2text' | (string & {})

/**
 * State of payment: NotOpen (not activated), Opened (activated), Free (free of charge), Stopped (stopped for arrears; preset services only). Known values: NotOpen, Opened, Free, Stopped.
 *
 * 付费状态：NotOpen（未开通）、Opened（已开通）、Free（免费）、Stopped（欠费停止，仅预置服务）
 */
export type ServiceChargeStatus = 'NotOpen' | 'Opened' | 'Free' | 'Stopped' | (string & {})

/**
 * A preset service, run by the platform. More fields are documented than this spec holds, at least the way of charging.
 *
 * 平台预置服务（计费方式等字段尚未收录）
 */
export type ServicePreset = {
  serviceId: ServiceId
  /**
   * Name of the service.
   *
   * 服务名称
   */
  name: string
  /**
   * URL for calling the service.
   *
   * 服务 URL
   */
  url: string
  /**
   * Name of the endpoint, used to call the service.
   *
   * 接入点，调用服务时使用
   */
  endpoint: string
  serviceType: ServiceType
  /**
   * Known from a third-party client only.
   */
  chargeStatus?: ServiceChargeStatus
}

/**
 * State of a custom service: New (waiting to be published), Deploying (being published), Serving (published, can be called), Failed (publishing failed), Stopped (paused). Serving, Failed and Stopped stay until something is done. The official SDK knows Done (ready) too. Known values: New, Deploying, Serving, Failed, Stopped.
 *
 * 服务状态：New（待发布）、Deploying（发布中）、Serving（已发布）、Failed（发布失败）、Stopped（暂停服务）；后三种在执行新操作前保持不变；官方 SDK 中另有 Done（就绪）
 */
export type ServiceRunStatus = 'New' | 'Deploying' | 'Serving' | 'Failed' | 'Stopped' | (string & {})

/**
 * How a service is paid: Prepay, Postpay, or both as the one string Prepay,Postpay. CreateService says Prepaid and Postpaid instead. Known values: Prepay, Postpay, Prepay,Postpay.
 *
 * 付费方式：Prepay（预付费）、Postpay（后付费）；两者都有时为一个字符串 Prepay,Postpay；CreateService 中写作 Prepaid 和 Postpaid
 */
export type ServicePayType = 'Prepay' | 'Postpay' | 'Prepay,Postpay' | (string & {})

/**
 * Resources that a custom service runs on.
 *
 * 服务的资源配置
 */
export type ServiceResources = {
  /**
   * Resource type. GPU-I-2, GPU-I-4 (accelerator type I, 2 or 4 of them) and CPU-I-2 are documented here, another spelling than CreateService takes. Known from the official SDK only.
   *
   * 资源类型，官方文档给出 GPU-I-2、GPU-I-4（加速卡 I 型，2 张或 4 张）、CPU-I-2，与 CreateService 的写法不同
   */
  type?: string
  /**
   * QPS of one replica. Known from the official SDK only.
   *
   * 单副本 QPS
   */
  qps?: number
  /**
   * Number of replicas bought. Known from the official SDK only.
   *
   * 购买副本数量
   */
  replicasCount?: number
  /**
   * Region, such as bj. Inferred: the documentation does not state it for this action.
   *
   * 资源地域，例如 bj
   */
  region?: string
}

/**
 * A custom service: a deployed model version of one's own.
 *
 * 定制服务
 */
export type Service = {
  serviceId: ServiceId
  /**
   * Base model version.
   *
   * 基础模型版本名称
   */
  baseModel?: string
  modelSetId: ModelSetId
  modelId: ModelId
  /**
   * Name of the service.
   *
   * 服务名称
   */
  name: string
  /**
   * Description of the service.
   *
   * 服务描述
   */
  description: string
  /**
   * URL for calling the service.
   *
   * 服务 URL
   */
  url: string
  /**
   * Name of the endpoint, used to call the service.
   *
   * 接入点，调用服务时使用
   */
  endpoint?: string
  serviceType: ServiceType
  runStatus: ServiceRunStatus
  /**
   * State of an update. Only None (no update) is documented.
   *
   * 更新状态，官方文档仅给出 None（无更新）
   */
  updateStatus?: string
  chargeType?: ServiceChargeType
  payType?: ServicePayType
  chargeStatus?: ServiceChargeStatus
  /**
   * Known from the official SDK only.
   */
  resourceConfig?: ServiceResources
  /**
   * Time of creation, such as 2024-05-16T15:23:30Z. Known from the official SDK only.
   *
   * 创建时间，例如 2024-05-16T15:23:30Z
   */
  createTime?: string
}

/**
 * Totals of calls and tokens over a span of time.
 *
 * 时间段内的调用总量
 */
export type ServiceCallTotals = {
  /**
   * Input tokens. Known from the official SDK only.
   *
   * 输入 token 总数
   */
  inputTokensTotal?: number
  /**
   * Output tokens. Known from the official SDK only.
   *
   * 输出 token 总数
   */
  outputTokensTotal?: number
  /**
   * Input and output tokens. Known from the official SDK only.
   *
   * 输入和输出 token 总数
   */
  tokensTotal?: number
  /**
   * Calls that succeeded. Known from the official SDK only.
   *
   * 成功调用总数
   */
  succeedCallTotal?: number
  /**
   * Calls that failed. Known from the official SDK only.
   *
   * 失败调用总数
   */
  failureCallTotal?: number
  /**
   * All calls. Known from the official SDK only.
   *
   * 调用总数
   */
  callTotal?: number
}

/**
 * Calls of one service over a span of time, by application.
 *
 * 单个服务在时间段内的调用概览，按应用分列
 */
export type ServiceCallSummary = {
  /**
   * Known from the official SDK only.
   */
  serviceId?: ServiceId
  /**
   * Name of the service. Known from the official SDK only.
   *
   * 服务名称
   */
  serviceName?: string
  /**
   * One entry per application. Known from the official SDK only.
   *
   * 应用列表
   */
  appList?: Array<{
    /**
     * Known from the official SDK only.
     */
    appId?: ApplicationId
    /**
     * Known from the official SDK only.
     */
    metric?: ServiceCallTotals
  }>
}

/**
 * Calls of one service, step by step, by application.
 *
 * 单个服务按时间粒度的调用详情，按应用分列
 */
export type ServiceCallSeries = {
  serviceId: ServiceId
  /**
   * Name of the service.
   *
   * 服务名称
   */
  serviceName: string
  /**
   * One entry per application.
   *
   * 应用列表
   */
  appList: Array<{
    appId: ApplicationId
    /**
     * Series of figures: a list, unlike the single metric of DescribeServiceMetric. There are more than the two listed here; the documentation does not state their names.
     *
     * 监控指标列表（不同于 DescribeServiceMetric 的单个 metric）；除此处列出的两项外还有其他指标，官方文档未说明字段名
     */
    metrics: Array<{
      /**
       * Tokens per minute that were used; only when interval is 60.
       *
       * TPM 使用情况，仅 interval 为 60 时返回
       */
      tpm?: Array<{
        [key: string]: unknown
      }>
      /**
       * Requests per minute that were used.
       *
       * RPM 使用情况
       */
      rpm?: Array<{
        [key: string]: unknown
      }>
    }>
  }>
}

/**
 * A custom service, as lists show it. Some fields are those of the official SDK, the others follow from DescribeService.
 *
 * 定制服务列表项（部分字段取自官方 SDK，其余与服务详情一致）
 */
export type ServiceSummary = {
  /**
   * Known from the official SDK only.
   */
  serviceId?: ServiceId
  /**
   * Name of the service. Known from the official SDK only.
   *
   * 服务名称
   */
  name?: string
  /**
   * URL for calling the service. Known from the official SDK only.
   *
   * 服务 URL
   */
  url?: string
  /**
   * Inferred: the documentation does not state it for this action.
   */
  modelSetId?: ModelSetId
  /**
   * Known from the official SDK only.
   */
  modelId?: ModelId
  /**
   * Inferred: the documentation does not state it for this action.
   */
  serviceType?: ServiceType
  /**
   * Inferred: the documentation does not state it for this action.
   */
  runStatus?: ServiceRunStatus
  /**
   * Inferred: the documentation does not state it for this action.
   */
  chargeType?: ServiceChargeType
  /**
   * Inferred: the documentation does not state it for this action.
   */
  payType?: ServicePayType
  /**
   * Known from the official SDK only.
   */
  resourceConfig?: ServiceResources
  /**
   * Time of creation. Inferred: the documentation does not state it for this action.
   *
   * 创建时间
   */
  createTime?: string
}

/**
 * What DescribeApp takes.
 */
export type DescribeAppInput = {
  /**
   * Id of the application. Known from the official SDK only.
   *
   * 应用 ID
   */
  id: string
}

/**
 * What DescribeApp answers.
 */
export type DescribeAppOutput = {
  /**
   * Known from the official SDK only.
   */
  requestId?: RequestId
  /**
   * Id of the application. Known from the official SDK only.
   *
   * 应用 ID
   */
  id?: string
  /**
   * Name. Known from the official SDK only.
   *
   * 应用名称
   */
  name?: string
  /**
   * Description. Known from the official SDK only.
   *
   * 应用描述
   */
  description?: string
  /**
   * Instruction to the model. Known from the official SDK only.
   *
   * 角色指令
   */
  instruction?: string
  /**
   * What it opens a conversation with. Known from the official SDK only.
   *
   * 开场白
   */
  prologue?: string
  /**
   * Questions offered at the start. Known from the official SDK only.
   *
   * 推荐问题列表
   */
  exampleQueries?: Array<string>
  /**
   * Settings of follow-up questions. Known from the official SDK only.
   *
   * 追问配置
   */
  followupQueries?: {
    [key: string]: unknown
  }
  /**
   * Components it uses. Known from the official SDK only.
   *
   * 组件列表
   */
  components?: Array<{
    [key: string]: unknown
  }>
  /**
   * Settings of its knowledge bases. Known from the official SDK only.
   *
   * 知识库配置
   */
  knowledgeBaseConfig?: {
    [key: string]: unknown
  }
  /**
   * Settings of its model. Known from the official SDK only.
   *
   * 模型配置
   */
  modelConfig?: {
    [key: string]: unknown
  }
  /**
   * Background. Known from the official SDK only.
   *
   * 背景配置
   */
  background?: {
    [key: string]: unknown
  }
}

/**
 * What DescribeApps takes.
 */
export type DescribeAppsInput = {
  marker?: PageMarker
  /**
   * Page size; at most 100. At most 100, default 10.
   *
   * 每页返回条数，最大 100
   */
  maxKeys?: number
}

/**
 * What DescribeApps answers.
 */
export type DescribeAppsOutput = {
  requestId?: RequestId
  /**
   * The applications.
   *
   * 应用列表
   */
  data?: Array<{
    /**
     * Id of the application.
     *
     * 应用 ID
     */
    id?: string
    /**
     * Name.
     *
     * 应用名称
     */
    name?: string
    /**
     * agent or chatflow. Known values: agent, chatflow.
     *
     * 应用类型：agent（智能体）、chatflow（工作流）
     */
    appType?: 'agent' | 'chatflow' | (string & {})
    /**
     * When it was changed last, in seconds.
     *
     * 更新时间（秒级时间戳）
     */
    updateTime?: number
    /**
     * Description.
     *
     * 应用描述
     */
    description?: string
    /**
     * Whether it is published: a text by the documentation, a boolean by the official SDK.
     *
     * 是否已发布；官方文档为字符串，官方 SDK 中为布尔值
     */
    isPublished?: string | boolean
  }>
  /**
   * Start of this page.
   *
   * 本页的起始位置
   */
  marker?: string
  /**
   * true when more rows follow.
   *
   * 是否还有更多数据
   */
  isTruncated?: boolean
  /**
   * Start of the next page.
   *
   * 下一页的起始位置
   */
  nextMarker?: string
  /**
   * Page size used.
   *
   * 本页采用的列表长度
   */
  maxKeys?: number
}

/**
 * What CreateApplication takes.
 */
export type CreateApplicationInput = {
  /**
   * Name. At least 2 characters, at most 20 characters.
   *
   * 应用名称
   */
  name?: string
  /**
   * Description. At most 500 characters.
   *
   * 应用描述
   */
  description?: string
}

/**
 * What CreateApplication answers.
 */
export type CreateApplicationOutput = {
  requestId: RequestId
  /**
   * The new application.
   *
   * 新建的应用身份
   */
  result: {
    appId: ApplicationId
  }
}

/**
 * What DescribeApplications takes.
 */
export type DescribeApplicationsInput = {
  marker?: PageMarker
  /**
   * Page size. A value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
  /**
   * Only applications of these creators.
   *
   * 按创建人筛选
   */
  creator?: Array<string>
  /**
   * Version of the inference interface. The default is 2; the list actions of services default to 1. Default 2.
   *
   * 推理接口版本，默认为 2（服务列表接口默认为 1）
   */
  protocolVersion?: number
}

/**
 * What DescribeApplications answers.
 */
export type DescribeApplicationsOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页应用身份
   */
  result: {
    /**
     * The applications.
     *
     * 应用列表
     */
    appList?: Array<Application>
    pageInfo?: PageInfo
  }
}

/**
 * What DescribeLegacyApplications takes.
 */
export type DescribeLegacyApplicationsInput = {
  [key: string]: unknown
}

/**
 * What DescribeLegacyApplications answers.
 */
export type DescribeLegacyApplicationsOutput = {
  /**
   * Id of this request, in the V1 form. Known from the official SDK only.
   *
   * 请求 ID（V1 形式）
   */
  log_id?: string
  /**
   * Result. Known from the official SDK only.
   *
   * 应用列表（对象）
   */
  result?: {
    /**
     * The applications. Known from the official SDK only.
     *
     * 应用列表
     */
    appList?: Array<ApplicationWithKeys>
  }
}

/**
 * What CreateBatchInferenceTask takes.
 */
export type CreateBatchInferenceTaskInput = {
  /**
   * Task name. At least 2 characters, at most 20 characters.
   *
   * 任务名称
   */
  name: string
  /**
   * Task description. At most 500 characters.
   *
   * 任务描述
   */
  description?: string
  /**
   * Preset service to call, e.g. ernie-x1-turbo-32k; until 2025 this was the full address of a V1 inference call. Needed when a preset service is used; never together with modelId.
   *
   * 预置服务的 endpoint，例如 ernie-x1-turbo-32k（2025 年之前为 V1 推理接口的完整地址）；使用预置服务时必填，不能与 modelId 同时填写
   */
  endpoint?: string
  /**
   * Id of the model version to run (amv-...). Needed when a fine-tuned model is used; never together with endpoint.
   *
   * 模型版本 ID（amv- 开头），使用精调后的模型时必填，不能与 endpoint 同时填写
   */
  modelId?: ModelId
  inferenceParams?: BatchInferenceParameters
  /**
   * BOS directory of the input files, e.g. bos:/bucket-name/folder/ (one slash). JSON Lines, each row with a unique id and a query; at most 100 files and 300 MB in all.
   *
   * 数据输入 BOS 目录，例如 bos:/bucket-name/folder/（一个斜杠）；文件为 JSON Lines，每行包含唯一的 id 和 query，最多 100 个文件、合计 300 MB
   */
  inputBosUri: string
  /**
   * BOS directory of the results, e.g. bos:/bucket-name/output/. Bucket and directory must exist. Each task gets a subdirectory of its own, so earlier results are not overwritten.
   *
   * 结果输出 BOS 目录，例如 bos:/bucket-name/output/，Bucket 和目录必须已存在；平台为每个任务创建单独的子目录，不会覆盖之前的结果
   */
  outputBosUri: string
  /**
   * Longest time the task may take; only 24h is documented. The spelling of this field is that of the official SDK: leave it out unless it is needed. Known values: 24h. Known from the official SDK only.
   *
   * 推理服务最长完成时间，官方文档仅列出 24h；字段名取自官方 SDK，非必要时不建议填写
   */
  completion_window?: '24h' | (string & {})
  /**
   * Default "default". Known from a third-party client only.
   */
  dataFormat?: BatchInferenceDataFormat
  /**
   * Storage internal to Baidu (AFS) in place of the two BOS directories; not documented and of no use outside. Known from the official SDK only.
   *
   * 百度内部存储（AFS）配置，用于替代两个 BOS 目录；官方文档未说明，外部用户无法使用
   */
  afsConfig?: {
    [key: string]: unknown
  }
}

/**
 * What CreateBatchInferenceTask answers.
 */
export type CreateBatchInferenceTaskOutput = {
  requestId: RequestId
  /**
   * The new task. Known from the official SDK only.
   *
   * 新任务
   */
  result: {
    taskId: BatchInferenceTaskId
  }
}

/**
 * What DeleteBatchInferenceTask takes.
 */
export type DeleteBatchInferenceTaskInput = {
  taskId: BatchInferenceTaskId
}

/**
 * What DeleteBatchInferenceTask answers.
 */
export type DeleteBatchInferenceTaskOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted. Inferred: the documentation does not state it for this action.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What DescribeBatchInferenceModel takes.
 */
export type DescribeBatchInferenceModelInput = {
  [key: string]: unknown
}

/**
 * What DescribeBatchInferenceModel answers.
 */
export type DescribeBatchInferenceModelOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 支持批量推理的模型
   */
  result: {
    /**
     * Preset models (services).
     *
     * 预置模型（服务）列表
     */
    commonModelList?: Array<BatchInferenceModel>
    /**
     * The caller's own models.
     *
     * 我的模型列表
     */
    customModelList?: Array<BatchInferenceModel>
  }
}

/**
 * What DescribeBatchInferenceTask takes.
 */
export type DescribeBatchInferenceTaskInput = {
  taskId: BatchInferenceTaskId
}

/**
 * What DescribeBatchInferenceTask answers.
 */
export type DescribeBatchInferenceTaskOutput = {
  requestId: RequestId
  result: BatchInferenceTask
}

/**
 * What DescribeBatchInferenceTasks takes.
 */
export type DescribeBatchInferenceTasksInput = {
  /**
   * Only tasks in one of these states; all when it is empty or left out.
   *
   * 按运行状态筛选，为空或不填时不筛选
   */
  runStatus?: Array<BatchInferenceRunStatus>
  marker?: PageMarker
  /**
   * Page size; a value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
}

/**
 * What DescribeBatchInferenceTasks answers.
 */
export type DescribeBatchInferenceTasksOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页批量推理任务
   */
  result: {
    /**
     * Tasks.
     *
     * 任务列表
     */
    taskList: Array<BatchInferenceTaskSummary>
    pageInfo: PageInfo
  }
}

/**
 * What StopBatchInferenceTask takes.
 */
export type StopBatchInferenceTaskInput = {
  taskId: BatchInferenceTaskId
}

/**
 * What StopBatchInferenceTask answers.
 */
export type StopBatchInferenceTaskOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What AutoReleaseComputeUnit takes.
 */
export type AutoReleaseComputeUnitInput = {
  instanceId: ComputeUnitId
  /**
   * When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented.
   *
   * 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
   */
  releaseTime?: ChargeReleaseTime
}

/**
 * What AutoReleaseComputeUnit answers.
 */
export type AutoReleaseComputeUnitOutput = {
  requestId: RequestId
  /**
   * Whether the change was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What AutoReleaseServiceComputeUnit takes.
 */
export type AutoReleaseServiceComputeUnitInput = {
  instanceId: ComputeUnitId
  /**
   * When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented.
   *
   * 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
   */
  releaseTime?: ChargeReleaseTime
}

/**
 * What AutoReleaseServiceComputeUnit answers.
 */
export type AutoReleaseServiceComputeUnitOutput = {
  requestId: RequestId
  /**
   * Whether the change was accepted. Inferred: the documentation does not state it for this action.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What AutoReleaseTPMResource takes.
 */
export type AutoReleaseTPMResourceInput = {
  instanceId: TpmInstanceId
  /**
   * When the quota is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented.
   *
   * 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
   */
  releaseTime?: ChargeReleaseTime
}

/**
 * What AutoReleaseTPMResource answers.
 */
export type AutoReleaseTPMResourceOutput = {
  requestId: RequestId
  /**
   * Whether the change was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What CreateAutoRenewRules takes.
 */
export type CreateAutoRenewRulesInput = {
  /**
   * Instance to renew: the instanceId that PurchaseComputeUnit or PurchaseTPMResource gave.
   *
   * 实例 ID，由 PurchaseComputeUnit 或 PurchaseTPMResource 返回
   */
  instanceId: string
  /**
   * Kind of instance: ComputingUnit (compute unit) or TPM (TPM quota). Known values: ComputingUnit, TPM.
   *
   * 实例类型：ComputingUnit（算力单元）、TPM（TPM 配额）
   */
  instanceType: 'ComputingUnit' | 'TPM' | (string & {})
  /**
   * Unit of autoRenewTime. Default "Month". Known values: Month.
   *
   * 自动续费周期的时间单位
   */
  autoRenewTimeUnit?: 'Month' | (string & {})
  /**
   * Months per renewal. At least 1, at most 6, default 1.
   *
   * 每次自动续费的时长（月）
   */
  autoRenewTime?: number
}

/**
 * What CreateAutoRenewRules answers.
 */
export type CreateAutoRenewRulesOutput = {
  requestId: RequestId
  /**
   * Whether the rule was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What DescribeComputeUnit takes.
 */
export type DescribeComputeUnitInput = {
  instanceId: ComputeUnitId
}

/**
 * What DescribeComputeUnit answers.
 */
export type DescribeComputeUnitOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 算力单元实例
   */
  result: {
    computeUnitInstance: ComputeUnit
    /**
     * Services placed on the compute unit, and the units that each uses; the documentation does not state the names of the fields.
     *
     * 部署在算力单元上的服务及其占用数量，字段名官方文档未说明
     */
    serviceUsageList: Array<{
      [key: string]: unknown
    }>
  }
}

/**
 * What DescribeComputeUnits takes.
 */
export type DescribeComputeUnitsInput = {
  /**
   * Only instances that are paid in this way.
   *
   * 按付费类型筛选
   */
  paymentTiming?: ChargePaymentTiming
  /**
   * Only instances of this region, bj (Beijing) or bd (Baoding). Known values: bj, bd.
   *
   * 按资源地域筛选：bj（北京）或 bd（保定）
   */
  region?: ComputeUnitRegion
  /**
   * Only instances of this resource type.
   *
   * 按资源类型筛选
   */
  type?: ComputeUnitType
}

/**
 * What DescribeComputeUnits answers.
 */
export type DescribeComputeUnitsOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 算力单元实例列表（对象）
   */
  result: {
    /**
     * Instances.
     *
     * 实例列表
     */
    computeUnitInstanceList: Array<ComputeUnit>
  }
}

/**
 * What DescribePackageResource takes.
 */
export type DescribePackageResourceInput = {
  packageId: PackageId
}

/**
 * What DescribePackageResource answers.
 */
export type DescribePackageResourceOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 量包
   */
  result: {
    instance: PackageResource
  }
}

/**
 * What DescribePackageResources takes.
 */
export type DescribePackageResourcesInput = {
  /**
   * Only packages of this service family.
   *
   * 按服务系列名称筛选
   */
  serviceName?: PackageServiceName
  /**
   * Only packages in this state.
   *
   * 按资源状态筛选
   */
  status?: PackageStatus
  /**
   * Only packages bought by this user account.
   *
   * 按购买量包的用户账号筛选
   */
  creator?: string
}

/**
 * What DescribePackageResources answers.
 */
export type DescribePackageResourcesOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 量包列表（对象）
   */
  result: {
    /**
     * Packages. Known from a third-party client only.
     *
     * 量包列表
     */
    instances?: Array<PackageResource>
  }
}

/**
 * What DescribeServiceComputeUnit takes.
 */
export type DescribeServiceComputeUnitInput = {
  serviceId: ServiceId
  /**
   * Instance that was bought for the service.
   *
   * 已购算力单元实例 ID
   */
  instanceId: ComputeUnitId
}

/**
 * What DescribeServiceComputeUnit answers.
 */
export type DescribeServiceComputeUnitOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 服务的算力单元实例
   */
  result: {
    instance: ComputeUnitServiceInstance
  }
}

/**
 * What DescribeServiceComputeUnits takes.
 */
export type DescribeServiceComputeUnitsInput = {
  serviceId: ServiceId
  /**
   * Only instances that are paid in this way; by default all that the service uses.
   *
   * 按付费类型筛选，默认为服务正在使用的全部实例
   */
  paymentTiming?: ChargePaymentTiming
}

/**
 * What DescribeServiceComputeUnits answers.
 */
export type DescribeServiceComputeUnitsOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 实例列表（对象）
   */
  result: {
    /**
     * Instances.
     *
     * 实例列表
     */
    instances: Array<ComputeUnitServiceInstance>
  }
}

/**
 * What DescribeTPMResource takes.
 */
export type DescribeTPMResourceInput = {
  model: TpmModel
  /**
   * Only quota that is paid in this way; all by default. Known values: Postpaid.
   *
   * 按付费类型筛选，默认为全部
   */
  paymentTiming?: 'Postpaid' | (string & {})
  /**
   * Only this quota instance.
   *
   * 按实例 ID 筛选
   */
  instanceId?: TpmInstanceId
  /**
   * Only instances in this state; all by default. The documentation labels it payment type by mistake.
   *
   * 按资源状态筛选，默认为全部；官方文档误标为付费类型
   */
  status?: TpmStatus
}

/**
 * What DescribeTPMResource answers.
 */
export type DescribeTPMResourceOutput = {
  requestId: RequestId
  /**
   * Result. Known from the official SDK only.
   *
   * TPM 配额实例列表（对象）
   */
  result: {
    /**
     * Quota instances. Known from the official SDK only.
     *
     * 配额实例列表
     */
    instances?: Array<TpmInstance>
  }
}

/**
 * What PurchaseComputeUnit takes.
 */
export type PurchaseComputeUnitInput = {
  /**
   * Number of compute units.
   *
   * 算力单元数
   */
  computeUnitCount: number
  billing: ComputeUnitBilling
  /**
   * What to buy.
   *
   * 算力单元配置
   */
  computeUnitConfig: {
    /**
     * Region: bj (Beijing) or bd (Baoding). The documentation does not state which one is taken without it. Known values: bj, bd.
     *
     * 资源地域：bj（北京）、bd（保定）；不填时的默认地域官方文档未说明
     */
    region?: ComputeUnitRegion
    type: ComputeUnitType
  }
}

/**
 * What PurchaseComputeUnit answers.
 */
export type PurchaseComputeUnitOutput = {
  requestId: RequestId
  /**
   * Inferred: the documentation does not state it for this action.
   */
  result: ComputeUnitOrder
}

/**
 * What PurchaseServiceComputeUnit takes.
 */
export type PurchaseServiceComputeUnitInput = {
  /**
   * Service that the instances are bought for (svco-...).
   *
   * 服务 ID（svco- 开头），为其购买实例
   */
  serviceId: ServiceId
  billing: ComputeUnitBilling
  /**
   * Replicas to buy.
   *
   * 购买副本数量
   */
  replicasCount: number
}

/**
 * What PurchaseServiceComputeUnit answers.
 */
export type PurchaseServiceComputeUnitOutput = {
  requestId: RequestId
  /**
   * Inferred: the documentation does not state it for this action.
   */
  result: ComputeUnitOrder
}

/**
 * What PurchaseTPMResource takes.
 */
export type PurchaseTPMResourceInput = {
  model: TpmModel
  /**
   * How it is paid.
   *
   * 订单信息
   */
  billing: {
    /**
     * How it is paid: Postpaid is the only value. Known values: Postpaid.
     *
     * 付费类型，仅支持 Postpaid（后付费）
     */
    paymentTiming: 'Postpaid' | (string & {})
    releaseTime?: ChargeReleaseTime
  }
  /**
   * Number of units, of 10000 TPM and 33 RPM each. At least 1.
   *
   * 购买的配额数量，每份为 10000 TPM 和 33 RPM
   */
  purchaseCount: number
}

/**
 * What PurchaseTPMResource answers.
 */
export type PurchaseTPMResourceOutput = {
  requestId: RequestId
  /**
   * What was bought. Known from the official SDK only.
   *
   * 购买结果
   */
  result: {
    instanceId: TpmInstanceId
  }
}

/**
 * What ReleaseComputeUnit takes.
 */
export type ReleaseComputeUnitInput = {
  instanceId: ComputeUnitId
}

/**
 * What ReleaseComputeUnit answers.
 */
export type ReleaseComputeUnitOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What ReleaseServiceComputeUnit takes.
 */
export type ReleaseServiceComputeUnitInput = {
  serviceId: ServiceId
  /**
   * Instance to end.
   *
   * 要终止的实例 ID
   */
  instanceId: ComputeUnitId
}

/**
 * What ReleaseServiceComputeUnit answers.
 */
export type ReleaseServiceComputeUnitOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What ReleaseTPMResource takes.
 */
export type ReleaseTPMResourceInput = {
  model: TpmModel
  instanceId: TpmInstanceId
}

/**
 * What ReleaseTPMResource answers.
 */
export type ReleaseTPMResourceOutput = {
  requestId: RequestId
  /**
   * Whether the quota was released. Known from the official SDK only.
   *
   * 是否释放成功
   */
  result: boolean
}

/**
 * What ResizeComputeUnit takes.
 */
export type ResizeComputeUnitInput = {
  instanceId: ComputeUnitId
  /**
   * Number of units AFTER the change, not a difference. Always send it.
   *
   * 变更后的算力单元数量（不是增量），请始终填写
   */
  count?: number
}

/**
 * What ResizeComputeUnit answers.
 */
export type ResizeComputeUnitOutput = {
  requestId: RequestId
  result: ComputeUnitOrder
}

/**
 * What ResizeTPMResource takes.
 */
export type ResizeTPMResourceInput = {
  instanceId: TpmInstanceId
  /**
   * Number of units AFTER the change, of 10000 TPM and 33 RPM each, not a difference. Always send it.
   *
   * 变配后的配额数量（不是增量），每份为 10000 TPM 和 33 RPM；请始终填写
   */
  count?: number
}

/**
 * What ResizeTPMResource answers.
 */
export type ResizeTPMResourceOutput = {
  requestId: RequestId
  /**
   * Whether the order was accepted.
   *
   * 订单是否已受理
   */
  result: boolean
}

/**
 * What AnnotateDatasetSample takes.
 */
export type AnnotateDatasetSampleInput = {
  /**
   * Sample to annotate, from DescribeDatasetSamples.
   *
   * 样本 ID，取自 DescribeDatasetSamples
   */
  id: DatasetSampleId
  /**
   * Version that holds the sample (ds-...); a version id, although the field is called after the data set.
   *
   * 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
   */
  datasetId: DatasetVersionId
  /**
   * Question and answer pairs. Needed when the data set is of a conversation type, and only used then; at most ten for an unranked conversation.
   *
   * 问答对，对话类数据集必填且仅用于此类；非排序对话最多 10 条
   */
  content?: Array<{
    /**
     * The question.
     *
     * 问题
     */
    prompt: string
    /**
     * Answers, as a list of lists: one list with one answer for unranked conversations ([[answer]]). The documentation does not state the form for ranked conversations.
     *
     * 回答，数组的数组；非排序对话为 [[回答]]，排序对话的形式官方文档未说明
     */
    response: Array<Array<string>>
  }>
  /**
   * Labels. Needed when the data set is of the text-to-image type, and only used then. Their fields are not documented.
   *
   * 标签列表，文生图类数据集必填且仅用于此类；标签的字段官方文档未说明
   */
  labels?: Array<{
    [key: string]: unknown
  }>
}

/**
 * What AnnotateDatasetSample answers.
 */
export type AnnotateDatasetSampleOutput = {
  /**
   * Id of this request on the platform. Known from the official SDK only.
   *
   * 操作记录 ID
   */
  log_id?: string
  /**
   * Whether the annotation was accepted. Known from the official SDK only.
   *
   * 标注是否已受理
   */
  result?: boolean
  /**
   * Status code. Known from the official SDK only.
   *
   * 状态码
   */
  status?: number
  /**
   * Whether the call succeeded. Known from the official SDK only.
   *
   * 是否操作成功
   */
  success?: boolean
}

/**
 * What CreateDataCleaningTask takes.
 */
export type CreateDataCleaningTaskInput = {
  /**
   * Name of the task.
   *
   * 清洗任务名称
   */
  etlTaskName: string
  /**
   * Version to clean (ds-...); a version id, although the field is called after the data set.
   *
   * 清洗前的源数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
   */
  sourceDatasetId: DatasetVersionId
  /**
   * Version that receives the result (ds-...).
   *
   * 清洗后的目标数据集版本 ID（ds- 开头）
   */
  destDatasetId: DatasetVersionId
  /**
   * Kind of the samples; the official SDK always sends 2, the documentation's example leaves it out. Known values: 2. Known from the official SDK only.
   *
   * 样本类型，官方 SDK 固定传 2，官方示例中没有
   */
  entityType?: 2 | (number & {})
  operationsV2: DataCleaningPipeline
}

/**
 * What CreateDataCleaningTask answers.
 */
export type CreateDataCleaningTaskOutput = {
  /**
   * Id of this request on the platform. Known from the official SDK only.
   *
   * 操作记录 ID
   */
  log_id?: string
  /**
   * Id of the cleaning task (task-...). Older answers gave true here.
   *
   * 清洗任务 ID（task- 开头）；早期返回 true
   */
  result: DataCleaningTaskId
  /**
   * Status code, 200. Known from the official SDK only.
   *
   * 状态码，成功为 200
   */
  status?: number
  /**
   * Whether the call succeeded. Known from the official SDK only.
   *
   * 是否操作成功
   */
  success?: boolean
}

/**
 * What CreateDataset takes.
 */
export type CreateDatasetInput = {
  /**
   * Name, e.g. helloDataset. The length limit is not documented.
   *
   * 数据集名称，例如 helloDataset；长度限制官方文档未说明
   */
  datasetName: string
  dataFormat: DatasetFormat
  storageType: DatasetStorageType
  /**
   * Full BOS path; must end with a slash, e.g. bos:/yourBucket/yourDir/text/. Needed when storageType is BOS.
   *
   * 完整的 BOS 路径，以斜杠结尾，例如 bos:/yourBucket/yourDir/text/；storageType 为 BOS 时必填
   */
  storagePath?: string
}

/**
 * What CreateDataset answers.
 */
export type CreateDatasetOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * The new data set and its version V1. Inferred: the documentation does not state it for this action.
   *
   * 新建的数据集及其 V1 版本
   */
  result: {
    datasetId: DatasetId
    /**
     * Id of version V1 (ds-...).
     *
     * V1 版本的 ID（ds- 开头）
     */
    versionId: DatasetVersionId
    /**
     * Number of the version: 1. Inferred: the documentation does not state it for this action.
     *
     * 数据集版本序号，为 1
     */
    versionNumber?: number
    /**
     * Name of the data set. Inferred: the documentation does not state it for this action.
     *
     * 数据集名称
     */
    datasetName?: string
    /**
     * Inferred: the documentation does not state it for this action.
     */
    dataFormat?: DatasetFormat
    /**
     * Inferred: the documentation does not state it for this action.
     */
    storageType?: DatasetStorageType
    /**
     * BOS path; only when storageType is BOS. Inferred: the documentation does not state it for this action.
     *
     * 存储路径，仅 storageType 为 BOS 时返回
     */
    storagePath?: string
    [key: string]: unknown
  }
}

/**
 * What CreateDatasetVersion takes.
 */
export type CreateDatasetVersionInput = {
  /**
   * Data set that gets the version (dg-...).
   *
   * 所属数据集 ID（dg- 开头）
   */
  datasetId: DatasetId
  /**
   * Description of the version.
   *
   * 版本描述
   */
  description?: string
}

/**
 * What CreateDatasetVersion answers.
 */
export type CreateDatasetVersionOutput = {
  requestId: RequestId
  result: DatasetVersion
}

/**
 * What CreateExportTask takes.
 */
export type CreateExportTaskInput = {
  /**
   * Version to export (ds-...).
   *
   * 要导出的数据集版本 ID（ds- 开头）
   */
  versionId: DatasetVersionId
  /**
   * Where to export to: BOS or sysStorage.
   *
   * 导出位置的存储类型：BOS 或 sysStorage
   */
  storageType: DatasetStorageType
  /**
   * Full BOS path to export to, ending with a slash, e.g. bos:/bucketName/some/path/. Needed when storageType is BOS; absent or empty for sysStorage.
   *
   * 导出到的完整 BOS 路径，以斜杠结尾，例如 bos:/bucketName/some/path/；storageType 为 BOS 时必填，sysStorage 时不填或为空
   */
  storagePath?: string
}

/**
 * What CreateExportTask answers.
 */
export type CreateExportTaskOutput = {
  requestId: RequestId
  /**
   * Id of the export task (task-...).
   *
   * 导出任务 ID（task- 开头）
   */
  result: DatasetExportTaskId
}

/**
 * What CreateImportTask takes.
 */
export type CreateImportTaskInput = {
  /**
   * Version to import into (ds-...).
   *
   * 要导入数据的数据集版本 ID（ds- 开头）
   */
  versionId: DatasetVersionId
  /**
   * Either exactly one BOS directory (bos:/bucketName/some/path/), or one or more BOS files (bos:/bucketName/some/path/a.jsonl, also .zip and .xlsx), which may come from different buckets and directories. At least 1 items.
   *
   * 导入的文件：一个 BOS 目录（bos:/bucketName/some/path/），或一个或多个 BOS 文件（如 bos:/bucketName/some/path/a.jsonl，也可为 .zip、.xlsx），可来自不同的 Bucket 和目录
   */
  files: Array<string>
}

/**
 * What CreateImportTask answers.
 */
export type CreateImportTaskOutput = {
  requestId: RequestId
  /**
   * Id of the import task (task-...).
   *
   * 导入任务 ID（task- 开头）
   */
  result: DatasetImportTaskId
}

/**
 * What CreateTextAugmentTask takes.
 */
export type CreateTextAugmentTaskInput = {
  /**
   * Name of the task. The length limit is not documented.
   *
   * 增强任务名称，长度限制官方文档未说明
   */
  taskName: string
  /**
   * Version to augment (ds-...).
   *
   * 增强前的源数据集版本 ID（ds- 开头）
   */
  srcDatasetVersionId: DatasetVersionId
  /**
   * Version that receives the result (ds-...).
   *
   * 增强后的目标数据集版本 ID（ds- 开头）
   */
  dstDatasetVersionId: DatasetVersionId
  /**
   * Model that generates the prompts: a preset service, e.g. deepseek-v3, or the API address value of an own service. Its calls are charged.
   *
   * 用于 Prompt 生成的模型：预置服务（如 deepseek-v3）或自有服务的 API 地址，其调用会产生费用
   */
  promptModel: string
  /**
   * Business context, added to the instruction; the form industry, business, problem is advised.
   *
   * 业务场景描述，会加入生成指令，建议按“行业、业务、问题”填写
   */
  promptContext?: string
  /**
   * Directions, and how many samples to generate for each; at least one count must be above 0. Four more directions exist, whose keys the documentation does not state; other keys pass through.
   *
   * Prompt 生成的进化方向及各方向的样本数，至少一个大于 0；另有四个方向的键名官方文档未说明，未列出的键原样提交
   */
  promptEvol: {
    /**
     * Samples to generate within the kind: same type of question, other scene. At least 1, at most 1000.
     *
     * 同类泛化生成样本数：同类问题，换场景
     */
    genType?: number
    /**
     * Samples to generate by synonyms: same meaning, other words, sentence form or tone. At least 1, at most 1000.
     *
     * 同义泛化生成样本数：意思不变，换用词、句式或语气
     */
    genWord?: number
    [key: string]: unknown
  }
  /**
   * Iterative augmentation; off when left out.
   *
   * 迭代增强的选项，不填则不开启
   */
  promptIteration?: {
    /**
     * Turns iteration on. Default false.
     *
     * 是否开启迭代增强
     */
    enable?: boolean
    /**
     * Most iterations. Needed when enable is true, and without effect otherwise. At least 1, at most 10.
     *
     * 最大迭代次数，enable 为 true 时必填，否则不生效
     */
    maxIterations?: number
  }
  /**
   * Similarity filter: only samples whose ROUGE-L is below it are used as seeds for more, so that a lower value repeats less. No filter when left out. At least 0.5, at most 1.
   *
   * 过滤相似度阈值：ROUGE-L 低于该值的样本才加入种子池，值越低重复越少；不填则不过滤
   */
  similarityThreshold?: number
}

/**
 * What CreateTextAugmentTask answers.
 */
export type CreateTextAugmentTaskOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * Id of the new task (task-...). It may stand under result instead.
   *
   * 增强任务 ID（task- 开头），也可能位于 result 下
   */
  enhanceTaskId?: DataAugmentationTaskId
  /**
   * Holds the id when the platform nests its answer, as most actions do. Inferred: the documentation does not state it for this action.
   *
   * 平台按常见形式嵌套返回时，任务 ID 位于此处
   */
  result?: {
    /**
     * Inferred: the documentation does not state it for this action.
     */
    enhanceTaskId?: DataAugmentationTaskId
  }
}

/**
 * What DeleteDataCleaningTasks takes.
 */
export type DeleteDataCleaningTasksInput = {
  /**
   * Tasks to delete (task-...), from etlStrId of DescribeDataCleaningTasks or the console. Strings; older ids were integers.
   *
   * 要删除的清洗任务 ID（task- 开头）列表，取自 DescribeDataCleaningTasks 的 etlStrId 或控制台；为字符串，早期为整数
   */
  etlIds: Array<DataCleaningTaskId>
}

/**
 * What DeleteDataCleaningTasks answers.
 */
export type DeleteDataCleaningTasksOutput = {
  /**
   * Id of this request on the platform.
   *
   * 操作记录 ID
   */
  log_id: string
  /**
   * Whether the tasks were deleted.
   *
   * 是否删除成功
   */
  result: boolean
  /**
   * Status code.
   *
   * 状态码
   */
  status: number
  /**
   * Whether the call succeeded.
   *
   * 是否操作成功
   */
  success: boolean
}

/**
 * What DeleteDataset takes.
 */
export type DeleteDatasetInput = {
  /**
   * Data set to delete (dg-...), with all its versions.
   *
   * 要删除的数据集 ID（dg- 开头），其所有版本一并删除
   */
  datasetId: DatasetId
}

/**
 * What DeleteDataset answers.
 */
export type DeleteDatasetOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What DeleteDatasetSamples takes.
 */
export type DeleteDatasetSamplesInput = {
  /**
   * Samples to delete, from DescribeDatasetSamples; the key is singular although it holds a list. Known from the official SDK only.
   *
   * 要删除的样本 ID 列表，取自 DescribeDatasetSamples；键名为单数但值为列表
   */
  id: Array<DatasetSampleId>
  /**
   * Version that holds the samples (ds-...); a version id, although the field is called after the data set. Known from the official SDK only.
   *
   * 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
   */
  datasetId: DatasetVersionId
}

/**
 * What DeleteDatasetSamples answers.
 */
export type DeleteDatasetSamplesOutput = {
  /**
   * Id of this request on the platform. Known from the official SDK only.
   *
   * 操作记录 ID
   */
  log_id?: string
  /**
   * Status code. Known from the official SDK only.
   *
   * 状态码
   */
  status?: number
  /**
   * Whether the call succeeded. Known from the official SDK only.
   *
   * 是否操作成功
   */
  success?: boolean
  /**
   * What was not deleted. Known from the official SDK only.
   *
   * 未能删除的样本（对象）
   */
  result?: {
    /**
     * Samples that were not deleted; null when all were. The documentation does not state the form of an item. Known from the official SDK only.
     *
     * 未能删除的样本，全部删除时为 null；元素形式官方文档未说明
     */
    failedOnes?: Array<unknown> | null
  }
}

/**
 * What DeleteDatasetVersion takes.
 */
export type DeleteDatasetVersionInput = {
  /**
   * Version to delete (ds-...).
   *
   * 要删除的数据集版本 ID（ds- 开头）
   */
  versionId: DatasetVersionId
}

/**
 * What DeleteDatasetVersion answers.
 */
export type DeleteDatasetVersionOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What DeleteTextAugmentTask takes.
 */
export type DeleteTextAugmentTaskInput = {
  /**
   * Task to delete (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console.
   *
   * 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
   */
  taskId: DataAugmentationTaskId
}

/**
 * What DeleteTextAugmentTask answers.
 */
export type DeleteTextAugmentTaskOutput = {
  requestId: RequestId
  /**
   * Whether it worked.
   *
   * 删除结果（对象）
   */
  result: {
    /**
     * Whether the task was deleted.
     *
     * 是否删除成功
     */
    success: boolean
  }
}

/**
 * What DescribeDataCleaningTask takes.
 */
export type DescribeDataCleaningTaskInput = {
  /**
   * Task to read (task-...): result of CreateDataCleaningTask, etlStrId of DescribeDataCleaningTasks, or from the console.
   *
   * 清洗任务 ID（task- 开头），取自 CreateDataCleaningTask 的 result、DescribeDataCleaningTasks 的 etlStrId 或控制台
   */
  etlId: DataCleaningTaskId
}

/**
 * What DescribeDataCleaningTask answers.
 */
export type DescribeDataCleaningTaskOutput = {
  /**
   * Id of this request on the platform.
   *
   * 操作记录 ID
   */
  log_id: string
  /**
   * Status code.
   *
   * 状态码
   */
  status: number
  /**
   * Whether the call succeeded.
   *
   * 是否操作成功
   */
  success: boolean
  result: DataCleaningTask
}

/**
 * What DescribeDataCleaningTasks takes.
 */
export type DescribeDataCleaningTasksInput = {
  /**
   * Rows to skip. Default 0.
   *
   * 分页偏移
   */
  offset?: number
  /**
   * Page size, at most 20. Always send it; the official SDK sends 10. At least 1, at most 20.
   *
   * 每页条数，最大 20；建议始终传入，官方 SDK 默认传 10
   */
  pageSize?: number
}

/**
 * What DescribeDataCleaningTasks answers.
 */
export type DescribeDataCleaningTasksOutput = {
  /**
   * Id of this request on the platform.
   *
   * 操作记录 ID
   */
  log_id: string
  /**
   * Status code.
   *
   * 状态码
   */
  status: number
  /**
   * Whether the call succeeded.
   *
   * 是否操作成功
   */
  success: boolean
  /**
   * One page of tasks.
   *
   * 一页清洗任务
   */
  result: {
    /**
     * Tasks in progress.
     *
     * 正在清洗的任务数
     */
    processingCount: number
    /**
     * Tasks in all.
     *
     * 任务总数
     */
    total: number
    /**
     * The tasks.
     *
     * 任务列表
     */
    items: Array<DataCleaningTaskSummary>
  }
}

/**
 * What DescribeDatasetSamples takes.
 */
export type DescribeDatasetSamplesInput = {
  /**
   * Version whose samples are listed (ds-...); a version id, although the field is called after the data set.
   *
   * 数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
   */
  datasetId: DatasetVersionId
  /**
   * Rows to skip. Default 0.
   *
   * 分页偏移
   */
  offset?: number
  /**
   * Page size; a value above 30 is treated as 30. At least 1, larger values are treated as 30, default 20.
   *
   * 每页条数，超过 30 按 30 处理
   */
  pageSize?: number
  /**
   * Import time: start and end, two time stamps in milliseconds; [] for no limit.
   *
   * 导入时间区间，起止两个毫秒时间戳，[] 表示不限
   */
  importTime?: Array<number>
  /**
   * Annotation time: start and end, two time stamps in milliseconds; [] for no limit.
   *
   * 标注时间区间，起止两个毫秒时间戳，[] 表示不限
   */
  annoTime?: Array<number>
  /**
   * State of annotation: 0 all, 1 annotated, 2 not annotated. The default is not documented; the official SDK sends 0. Known values: 0, 1, 2.
   *
   * 标注状态：0 全部，1 已标注，2 未标注；默认值官方文档未说明，官方 SDK 传 0
   */
  tabType?: 0 | 1 | 2 | (number & {})
  /**
   * Ids of labels joined by commas, e.g. 1,2; for text-to-image data only.
   *
   * 标签 ID，多个用逗号分隔，如 1,2；仅用于文生图
   */
  labelId?: string
}

/**
 * What DescribeDatasetSamples answers.
 */
export type DescribeDatasetSamplesOutput = {
  /**
   * Id of this request on the platform. Known from the official SDK only.
   *
   * 操作记录 ID
   */
  log_id?: string
  /**
   * Status code. Known from the official SDK only.
   *
   * 状态码
   */
  status?: number
  /**
   * Whether the call succeeded. Known from the official SDK only.
   *
   * 是否操作成功
   */
  success?: boolean
  /**
   * One page of samples. Known from the official SDK only.
   *
   * 一页样本
   */
  result?: {
    /**
     * Samples in the version. Known from the official SDK only.
     *
     * 数据集版本的样本总数
     */
    totalAll?: number
    /**
     * Samples that match. Known from the official SDK only.
     *
     * 符合条件的样本数
     */
    total?: number
    /**
     * The samples. Known from the official SDK only.
     *
     * 样本列表
     */
    items?: Array<DatasetSample>
  }
}

/**
 * What DescribeDatasetVersion takes.
 */
export type DescribeDatasetVersionInput = {
  /**
   * Version to read (ds-...); from CreateDataset, CreateDatasetVersion or the console.
   *
   * 数据集版本 ID（ds- 开头），可从 CreateDataset、CreateDatasetVersion 的返回或控制台获取
   */
  versionId: DatasetVersionId
}

/**
 * What DescribeDatasetVersion answers.
 */
export type DescribeDatasetVersionOutput = {
  requestId: RequestId
  result: DatasetVersion
}

/**
 * What DescribeDatasetVersions takes.
 */
export type DescribeDatasetVersionsInput = {
  /**
   * Data set whose versions are listed (dg-...).
   *
   * 数据集 ID（dg- 开头）
   */
  datasetId: DatasetId
  marker?: PageMarker
  /**
   * Page size; a value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  /**
   * Reverse order; the rows are ordered by the time the version was created.
   *
   * 是否倒序，默认按版本创建时间排序
   */
  pageReverse?: PageReverse
  /**
   * Which versions to list.
   *
   * 筛选条件
   */
  filter?: {
    /**
     * Only versions in these import states.
     *
     * 导入状态，可多选
     */
    importStatusList?: Array<DatasetImportStatus>
    /**
     * Only versions in these publish states.
     *
     * 发布状态，可多选
     */
    publishStatusList?: Array<DatasetPublishStatus>
  }
}

/**
 * What DescribeDatasetVersions answers.
 */
export type DescribeDatasetVersionsOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * One page of versions. The documentation does not state the name of the list. Inferred: the documentation does not state it for this action.
   *
   * 一页数据集版本，列表的字段名官方文档未说明，原样返回
   */
  result: {
    /**
     * Inferred: the documentation does not state it for this action.
     */
    pageInfo?: PageInfo
    [key: string]: unknown
  }
}

/**
 * What DescribeDatasets takes.
 */
export type DescribeDatasetsInput = {
  marker?: PageMarker
  /**
   * Page size; a value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  /**
   * Reverse order; the rows are ordered by the time their version was created.
   *
   * 是否倒序，默认按版本创建时间排序
   */
  pageReverse?: PageReverse
  /**
   * Which data sets to list.
   *
   * 筛选条件
   */
  filter?: {
    /**
     * Part of the name.
     *
     * 数据集名称，模糊匹配
     */
    datasetName?: string
    /**
     * Only data sets of these formats.
     *
     * 数据格式，可多选
     */
    dataFormatList?: Array<DatasetFormat>
  }
}

/**
 * What DescribeDatasets answers.
 */
export type DescribeDatasetsOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * One page of data sets. The documentation does not state the name of the list. Inferred: the documentation does not state it for this action.
   *
   * 一页数据集，列表的字段名官方文档未说明，原样返回
   */
  result: {
    /**
     * Inferred: the documentation does not state it for this action.
     */
    pageInfo?: PageInfo
    [key: string]: unknown
  }
}

/**
 * What DescribeExportTask takes.
 */
export type DescribeExportTaskInput = {
  /**
   * Export task, the result of CreateExportTask.
   *
   * 导出任务 ID，即 CreateExportTask 的 result
   */
  taskId: DatasetExportTaskId
}

/**
 * What DescribeExportTask answers.
 */
export type DescribeExportTaskOutput = {
  requestId: RequestId
  result: DatasetExportTask
}

/**
 * What DescribeImportTask takes.
 */
export type DescribeImportTaskInput = {
  /**
   * Import task, the result of CreateImportTask.
   *
   * 导入任务 ID，即 CreateImportTask 的 result
   */
  taskId: DatasetImportTaskId
}

/**
 * What DescribeImportTask answers.
 */
export type DescribeImportTaskOutput = {
  requestId: RequestId
  result: DatasetImportTask
}

/**
 * What DescribeTextAugmentTask takes.
 */
export type DescribeTextAugmentTaskInput = {
  /**
   * Task to read (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console.
   *
   * 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
   */
  taskId: DataAugmentationTaskId
}

/**
 * What DescribeTextAugmentTask answers.
 */
export type DescribeTextAugmentTaskOutput = {
  requestId: RequestId
  taskId?: DataAugmentationTaskId
  /**
   * Name of the task.
   *
   * 增强任务名称
   */
  taskName?: string
  status?: DataAugmentationStatus
  /**
   * Kind of task; text is the only value named. Known values: text.
   *
   * 增强任务类型，目前只有 text
   */
  taskType?: 'text' | (string & {})
  /**
   * Version that is augmented (ds-...).
   *
   * 增强前的源数据集版本 ID（ds- 开头）
   */
  srcDatasetVersionId?: DatasetVersionId
  /**
   * Version that receives the result (ds-...).
   *
   * 增强后的目标数据集版本 ID（ds- 开头）
   */
  dstDatasetVersionId?: DatasetVersionId
  /**
   * Who created the task.
   *
   * 创建人
   */
  creator?: string
  /**
   * Model that generates the prompts; only when prompts are generated. Inferred: the documentation does not state it for this action.
   *
   * 用于 Prompt 生成的模型，仅开启 Prompt 生成时返回
   */
  promptModel?: string
  /**
   * Business context; only when prompts are generated. Inferred: the documentation does not state it for this action.
   *
   * 业务场景描述，仅开启 Prompt 生成时返回
   */
  promptContext?: string
  /**
   * Inferred: the documentation does not state it for this action.
   */
  result?: DataAugmentationTask
  [key: string]: unknown
}

/**
 * What DescribeTextAugmentTasks takes.
 */
export type DescribeTextAugmentTasksInput = {
  marker?: PageMarker
  /**
   * Page size; a value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
  /**
   * Which tasks to list.
   *
   * 筛选条件
   */
  filter?: {
    /**
     * Only tasks in these states.
     *
     * 增强状态，可多选
     */
    status?: Array<DataAugmentationStatus>
  }
}

/**
 * What DescribeTextAugmentTasks answers.
 */
export type DescribeTextAugmentTasksOutput = {
  requestId: RequestId
  pageInfo?: PageInfo
  /**
   * The tasks.
   *
   * 增强任务列表
   */
  tasks?: Array<DataAugmentationTask>
  /**
   * Holds tasks and pageInfo if the platform nests its answer. Inferred: the documentation does not state it for this action.
   *
   * 若平台将响应嵌套，tasks 和 pageInfo 位于此处
   */
  result?: {
    [key: string]: unknown
  }
}

/**
 * What PublishDatasetVersion takes.
 */
export type PublishDatasetVersionInput = {
  /**
   * Version to publish (ds-...).
   *
   * 要发布的数据集版本 ID（ds- 开头）
   */
  versionId: DatasetVersionId
}

/**
 * What PublishDatasetVersion answers.
 */
export type PublishDatasetVersionOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * Whether the request was accepted. Inferred: the documentation does not state it for this action.
   *
   * 是否已受理；true 只表示平台已受理，发布完成以 publishStatus 为准
   */
  result: boolean
}

/**
 * What CreateEvalResultExportTask takes.
 */
export type CreateEvalResultExportTaskInput = {
  /**
   * Evaluation task whose results are exported (ame-...); other actions call it taskId.
   *
   * 评估任务 ID（ame- 开头），其他接口中称为 taskId
   */
  evalId: EvaluationTaskId
  /**
   * Where to export to. The documentation gives a default and still marks it as required. Default "sysStorage".
   *
   * 导出位置；官方文档给出了默认值，但仍标为必填
   */
  storageType: EvaluationStorageType
  /**
   * Name of the caller's BOS bucket. Needed when storageType is BOS.
   *
   * 用户的 BOS Bucket 名称，storageType 为 BOS 时必填
   */
  bucket?: string
  /**
   * What to export.
   *
   * 导出内容
   */
  exportContent: Array<EvaluationExportContent>
}

/**
 * What CreateEvalResultExportTask answers.
 */
export type CreateEvalResultExportTaskOutput = {
  requestId: RequestId
  /**
   * The new export task.
   *
   * 新的导出任务
   */
  result: {
    taskId: EvaluationExportTaskId
  }
}

/**
 * What CreateEvalTask takes.
 */
export type CreateEvalTaskInput = {
  /**
   * Task name.
   *
   * 任务名称
   */
  taskName: string
  /**
   * Task description.
   *
   * 任务描述
   */
  description?: string
  evalObjectType: EvaluationObjectType
  evalObjectConfig: EvaluationObjectConfig
  evalConfig: EvaluationConfig
}

/**
 * What CreateEvalTask answers.
 */
export type CreateEvalTaskOutput = {
  requestId: RequestId
  /**
   * Id of the new task (ame-...). Inferred: the documentation does not state it for this action.
   *
   * 评估任务 ID（ame- 开头）
   */
  result: EvaluationTaskId
}

/**
 * What DeleteEvalTask takes.
 */
export type DeleteEvalTaskInput = {
  taskId: EvaluationTaskId
}

/**
 * What DeleteEvalTask answers.
 */
export type DeleteEvalTaskOutput = {
  requestId: RequestId
  /**
   * Empty object on success.
   *
   * 成功时为空对象
   */
  result: {
    [key: string]: unknown
  }
}

/**
 * What DescribeEvalResultExportTask takes.
 */
export type DescribeEvalResultExportTaskInput = {
  taskId: EvaluationExportTaskId
}

/**
 * What DescribeEvalResultExportTask answers.
 */
export type DescribeEvalResultExportTaskOutput = {
  requestId: RequestId
  result: EvaluationExportTask
}

/**
 * What DescribeEvalTask takes.
 */
export type DescribeEvalTaskInput = {
  taskId: EvaluationTaskId
}

/**
 * What DescribeEvalTask answers.
 */
export type DescribeEvalTaskOutput = {
  requestId: RequestId
  result: EvaluationTask
}

/**
 * What DescribeEvalTaskReport takes.
 */
export type DescribeEvalTaskReportInput = {
  taskId: EvaluationTaskId
}

/**
 * What DescribeEvalTaskReport answers.
 */
export type DescribeEvalTaskReportOutput = {
  requestId: RequestId
  /**
   * One entry for each evaluated object.
   *
   * 评估报告，每个评估对象一项
   */
  result: Array<EvaluationReport>
}

/**
 * What DescribeEvalTasks takes.
 */
export type DescribeEvalTasksInput = {
  evalType: EvaluationType
  /**
   * Search text: part of a task name or task id, or a whole model version id.
   *
   * 模糊搜索：任务名称或任务 ID 的一部分，或完整的模型版本 ID
   */
  keyFilter?: string
  marker?: PageMarker
  /**
   * Page size; a value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
}

/**
 * What DescribeEvalTasks answers.
 */
export type DescribeEvalTasksOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页评估任务
   */
  result: {
    /**
     * Evaluation tasks.
     *
     * 评估任务列表
     */
    evalTaskList: Array<EvaluationTaskSummary>
    pageInfo: PageInfo
  }
}

/**
 * What ModifyEvalTask takes.
 */
export type ModifyEvalTaskInput = {
  taskId: EvaluationTaskId
  /**
   * New description, as the examples of the documentation spell it.
   *
   * 任务描述（官方示例中的写法）
   */
  description: string
  /**
   * New description, as the tables of the documentation spell it. Send the same text as in description.
   *
   * 任务描述（官方参数表中的写法），请填写与 description 相同的内容
   */
  describtion?: string
}

/**
 * What ModifyEvalTask answers.
 */
export type ModifyEvalTaskOutput = {
  requestId: RequestId
  /**
   * Empty object on success.
   *
   * 成功时为空对象
   */
  result: {
    [key: string]: unknown
  }
}

/**
 * What StopEvalTask takes.
 */
export type StopEvalTaskInput = {
  taskId: EvaluationTaskId
}

/**
 * What StopEvalTask answers.
 */
export type StopEvalTaskOutput = {
  requestId: RequestId
  /**
   * Empty object on success.
   *
   * 成功时为空对象
   */
  result: {
    [key: string]: unknown
  }
}

/**
 * What CreateFineTuningJob takes.
 */
export type CreateFineTuningJobInput = {
  /**
   * Job name, 2 to 20 characters; it must not repeat an existing name of the account. At least 2 characters, at most 20 characters.
   *
   * 作业名称，长度 2~20 个字符，账号内不可重复
   */
  name: string
  /**
   * Job description, up to 500 characters. At most 500 characters.
   *
   * 作业描述，最多 500 个字符
   */
  description?: string
  /**
   * Base model version, a text-generation or image-generation model; allowed values are the `model` column of the support page, e.g. ERNIE-Speed-8K, ERNIE-Lite-8K-0308.
   *
   * 基础模型版本（文本生成或图像生成模型），取值见官方“模型支持情况”的 model 列，如 ERNIE-Speed-8K、ERNIE-Lite-8K-0308
   */
  model: string
  /**
   * Training mode; depends on the model.
   *
   * 训练模式，可选值取决于基础模型
   */
  trainMode: FineTuningTrainMode
}

/**
 * What CreateFineTuningJob answers.
 */
export type CreateFineTuningJobOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 新作业
   */
  result: {
    jobId: FineTuningJobId
  }
}

/**
 * What CreateFineTuningTask takes.
 */
export type CreateFineTuningTaskInput = {
  jobId: FineTuningJobId
  /**
   * Task to continue from; sending it makes the run incremental. Its model type must equal the job's; jobs on custom models cannot train incrementally. Needed when incremental training.
   *
   * 基础任务 ID；填写后即为增量训练（增量训练时必填）。基础任务的模型类型须与作业一致；自定义模型的作业不支持增量训练
   */
  incrementTaskId?: string
  /**
   * Checkpoint step of the base task. Needed when the base task has several checkpoints.
   *
   * 基础任务的 Checkpoint Step；基础任务有多个 Checkpoint 时必填
   */
  incrementCheckpointStep?: number
  /**
   * Which parameters are trained; see the documentation of supported models.
   *
   * 参数规模（训练方法），取值见官方“模型支持情况”
   */
  parameterScale?: FineTuningParameterScale
  hyperParameterConfig: FineTuningHyperParameters
  /**
   * Training data. The documentation also describes a validation set (its source and its data set versions) without the names of the fields; other fields pass through.
   *
   * 数据集配置。官方文档另有“验证集数据来源”和“验证集数据版本列表”，未说明字段名；未列出的字段原样提交
   */
  datasetConfig: {
    /**
     * Platform: published data set versions; Bos: own object storage. Known values: Platform, Bos.
     *
     * 数据来源：Platform（平台已发布的数据集版本）、Bos（BOS 对象存储）
     */
    sourceType: 'Platform' | 'Bos' | (string & {})
    /**
     * Data set versions.
     *
     * 数据集版本列表
     */
    versions: Array<{
      /**
       * Data set version ID (ds-...); the version must be published. Needed when sourceType is Platform.
       *
       * 数据集版本 ID（ds- 开头），须已发布；sourceType 为 Platform 时必填
       */
      versionId?: string
      /**
       * Sampling rate, 0.01 to 10, default 1; only for sourceType Platform. At least 0.01, at most 10, default 1.
       *
       * 数据集采样率，取值 0.01~10，默认 1；仅 sourceType 为 Platform 时有效
       */
      samplingRate?: number
      /**
       * BOS address, e.g. bos:/bucket/path/. Needed when sourceType is Bos.
       *
       * 数据集版本的 BOS 地址，如 bos:/bucket/path/；sourceType 为 Bos 时必填
       */
      versionBosUri?: string
    }>
    /**
     * Share of the data split off for validation. Unit: percent. At least 0, at most 20.
     *
     * 数据拆分比例（%），即从训练数据中拆出用于验证的比例
     */
    splitRatio?: number
  }
  /**
   * Mixing in of platform corpus. The newest documentation describes the mix ratios of the general, the vertical and the default corpus and the task types to mix in as fields of their own, without their names; other fields pass through.
   *
   * 混合语料配置。最新官方文档将通用、垂直、默认语料混入比例和混入语料任务类型列为独立字段，未说明字段名；未列出的字段原样提交
   */
  corpusConfig?: {
    /**
     * When the mix ratio needs more rows than the platform corpus has: false = do not repeat rows, true = repeat them; applies to the general and the vertical corpus. Default false.
     *
     * 混入语料量超出平台语料总量时是否重复选取：false 不重复（默认），true 重复；作用于通用语料和垂直语料
     */
    copyData?: boolean
    /**
     * One entry per corpus, in the form of the official SDK. Known from the official SDK only.
     *
     * 语料列表，每种语料一项（结构取自官方 SDK）
     */
    config?: Array<{
      /**
       * Mix ratio; type is free in the official SDK, number or string such as 1:5. Known from the official SDK only.
       *
       * 混入比例；官方 SDK 中类型不限，可为数字或 1:5 这样的字符串
       */
      proportion?: string
      /**
       * 1 Qianfan common corpus, 2 Yiyan common corpus, 3 Yiyan vertical-domain corpus. Known values: 1, 2, 3. Known from the official SDK only.
       *
       * 语料类型：1 千帆通用语料，2 一言通用语料，3 一言垂直领域语料
       */
      corpusType?: 1 | 2 | 3 | (number & {})
      /**
       * Task types of the vertical corpus. Known from the official SDK only.
       *
       * 垂直语料的任务类型
       */
      labels?: Array<string>
    }>
  }
  /**
   * Model settings; only for custom-model jobs. Needed when the job's model is a custom model. Its fields are not documented.
   *
   * 模型配置，仅用于自定义模型的作业（此时必填）；字段官方文档未说明
   */
  modelConfig?: {
    [key: string]: unknown
  }
  /**
   * Own compute to train on. Known from the official SDK only.
   *
   * 训练使用的算力资源（私有资源池）
   */
  resourceConfig?: {
    /**
     * Resource ID. Known from the official SDK only.
     *
     * 资源 ID
     */
    resourceId?: string
    /**
     * Number of nodes. Known from the official SDK only.
     *
     * 节点数
     */
    nodeNum?: number
    /**
     * Use idle resources. Known from the official SDK only.
     *
     * 是否使用闲时资源
     */
    idleResource?: boolean
  }
}

/**
 * What CreateFineTuningTask answers.
 */
export type CreateFineTuningTaskOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 新任务
   */
  result: {
    /**
     * Known from the official SDK only.
     */
    jobId?: FineTuningJobId
    taskId: FineTuningTaskId
  }
}

/**
 * What DeleteFineTuningJob takes.
 */
export type DeleteFineTuningJobInput = {
  jobId: FineTuningJobId
}

/**
 * What DeleteFineTuningJob answers.
 */
export type DeleteFineTuningJobOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What DeleteFineTuningTask takes.
 */
export type DeleteFineTuningTaskInput = {
  /**
   * Task ID, from CreateFineTuningTask or the console.
   *
   * 任务 ID，取自 CreateFineTuningTask 的返回值或控制台
   */
  taskId: FineTuningTaskId
}

/**
 * What DeleteFineTuningTask answers.
 */
export type DeleteFineTuningTaskOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What DescribeFineTuningJobs takes.
 */
export type DescribeFineTuningJobsInput = {
  /**
   * Only jobs of this training mode.
   *
   * 按训练模式筛选
   */
  trainMode?: FineTuningTrainMode
  /**
   * Only jobs of this base model version.
   *
   * 按基础模型版本筛选
   */
  model?: string
  marker?: PageMarker
  /**
   * Page size; a value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，最大 100，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
}

/**
 * What DescribeFineTuningJobs answers.
 */
export type DescribeFineTuningJobsOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页作业
   */
  result: {
    /**
     * Jobs.
     *
     * 作业列表
     */
    jobList: Array<FineTuningJob>
    pageInfo: PageInfo
  }
}

/**
 * What DescribeFineTuningSupportModels takes.
 */
export type DescribeFineTuningSupportModelsInput = {
  [key: string]: unknown
}

/**
 * What DescribeFineTuningSupportModels answers.
 */
export type DescribeFineTuningSupportModelsOutput = {
  /**
   * Known from the official SDK only.
   */
  requestId: RequestId
  /**
   * Models; the answer's result is the array itself. Known from the official SDK only.
   *
   * 模型列表，result 本身就是数组
   */
  result: Array<FineTuningSupportedModel>
}

/**
 * What DescribeFineTuningTask takes.
 */
export type DescribeFineTuningTaskInput = {
  taskId: FineTuningTaskId
}

/**
 * What DescribeFineTuningTask answers.
 */
export type DescribeFineTuningTaskOutput = {
  requestId: RequestId
  result: FineTuningTask
}

/**
 * What DescribeFineTuningTasks takes.
 */
export type DescribeFineTuningTasksInput = {
  jobId: FineTuningJobId
  marker?: PageMarker
  /**
   * Page size; a value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
}

/**
 * What DescribeFineTuningTasks answers.
 */
export type DescribeFineTuningTasksOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页任务
   */
  result: {
    /**
     * Tasks.
     *
     * 任务列表
     */
    taskList: Array<FineTuningTaskSummary>
    pageInfo: PageInfo
  }
}

/**
 * What StopFineTuningTask takes.
 */
export type StopFineTuningTaskInput = {
  /**
   * Task ID; find it with DescribeFineTuningTasks, in the answer of CreateFineTuningTask, or on the task's detail page of the console.
   *
   * 任务 ID；可通过 CreateFineTuningTask 的返回值、DescribeFineTuningTasks 或控制台任务详情页获取
   */
  taskId: FineTuningTaskId
}

/**
 * What StopFineTuningTask answers.
 */
export type StopFineTuningTaskOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What AssumeRole takes.
 */
export type AssumeRoleInput = {
  /**
   * Marker without a value: always an empty string. At most 0 characters.
   *
   * 接口标识，固定传空字符串
   */
  assumeRole?: string
  /**
   * Account that owns the role.
   *
   * 角色所属账号的 ID
   */
  accountId: string
  /**
   * Name of the role.
   *
   * 角色的名称
   */
  roleName: string
  /**
   * User id; normally not needed.
   *
   * 用户 ID，通常不需要
   */
  userId?: string
  /**
   * Life of the credentials in seconds, at most 2 hours. The default is the official SDK's. At most 7200, default 7200.
   *
   * 临时凭证的有效时长（秒），最长 2 小时；默认值取自 官方 SDK
   */
  durationSeconds?: number
  /**
   * Rules that narrow what the credentials may do; without them they have all rights of the role.
   *
   * 访问控制规则，用于收窄凭证的权限；不填则与角色权限相同
   */
  accessControlList?: Array<AccessControlRule>
}

/**
 * What AssumeRole answers.
 */
export type AssumeRoleOutput = {
  /**
   * Temporary access key, 32 hex digits.
   *
   * 临时 Access Key，32 位十六进制
   */
  accessKeyId: string
  /**
   * Temporary secret key.
   *
   * 临时 Secret Key
   */
  secretAccessKey: string
  /**
   * Session token: send it as x-bce-security-token with every request that is signed with this key, and sign it.
   *
   * SessionToken；使用该 AK/SK 的请求都须通过 x-bce-security-token 请求头携带，并参与签名
   */
  sessionToken: string
  /**
   * Creation time. Known from the official SDK only.
   *
   * 创建时间
   */
  createTime?: string
  /**
   * End of life. Known from the official SDK only.
   *
   * 过期时间
   */
  expiration?: string
  /**
   * User that the credentials belong to. Known from the official SDK only.
   *
   * 凭证所属的用户 ID
   */
  userId?: string
  /**
   * Role that was assumed.
   *
   * 被扮演的角色 ID
   */
  roleId?: string
}

/**
 * What CreateApiKey takes.
 */
export type CreateApiKeyInput = {
  /**
   * Sub-user the key is for; the caller when it is left out.
   *
   * 子用户 ID，不填时为当前用户
   */
  userId?: string
  /**
   * Policy of the key: what it opens. The table of the documentation says text and then lists the fields version, accessControlList[].service, region, resource, permission and effect.
   *
   * API Key 的权限策略；官方表格写作字符串，又列出 version、accessControlList[].service、region、resource、permission、effect 等内部字段
   */
  acl:
    | string
    | {
        [key: string]: unknown
      }
  /**
   * Name.
   *
   * API Key 名称
   */
  name?: string
}

/**
 * What CreateApiKey answers.
 */
export type CreateApiKeyOutput = {
  /**
   * Id of the key.
   *
   * API Key 的 ID
   */
  id?: string
  /**
   * The key itself.
   *
   * API Key 的值
   */
  tokenId?: string
  /**
   * Name.
   *
   * 名称
   */
  name?: string
  /**
   * Sub-user it belongs to.
   *
   * 所属子用户 ID
   */
  userId?: string
  /**
   * Services it opens; the type of an entry is not shown.
   *
   * 可访问的服务，元素类型官方文档未说明
   */
  services?: Array<unknown>
  /**
   * When it was made.
   *
   * 创建时间
   */
  createTime?: string
  /**
   * When it was changed last.
   *
   * 更新时间
   */
  updateTime?: string
  /**
   * Account it belongs to.
   *
   * 所属主账号 ID
   */
  domainId?: string
  /**
   * Policy of the key, as text or as an object.
   *
   * 权限策略，字符串或对象
   */
  acl?:
    | string
    | {
        /**
         * Id of the policy.
         *
         * 权限策略 ID
         */
        id?: string
        /**
         * Version of the form. Known values: v2.
         *
         * 权限策略的格式版本
         */
        version?: 'v2' | (string & {})
        /**
         * What is allowed.
         *
         * 权限列表
         */
        accessControlList?: Array<{
          /**
           * Service: ModelBuilder, AppBuilder or general AI. Known values: bce:wenxinfactory, bce:ai_apaas, bce:console_ai.
           *
           * 服务：bce:wenxinfactory（ModelBuilder）、bce:ai_apaas（AppBuilder）、bce:console_ai（通用 AI）
           */
          service?: 'bce:wenxinfactory' | 'bce:ai_apaas' | 'bce:console_ai' | (string & {})
          /**
           * Always global. Known values: global.
           *
           * 地域，固定为 global
           */
          region?: 'global' | (string & {})
          /**
           * Resources; their form depends on the product.
           *
           * 资源，格式因产品而异
           */
          resource?: Array<unknown>
          /**
           * Permissions; their form depends on the product.
           *
           * 权限，格式因产品而异
           */
          permission?: Array<unknown>
          /**
           * Always Allow. Known values: Allow.
           *
           * 效力，固定为 Allow
           */
          effect?: 'Allow' | (string & {})
        }>
      }
  [key: string]: unknown
}

/**
 * What CreateBearerToken takes.
 */
export type CreateBearerTokenInput = {
  /**
   * Life of the token in seconds; a larger value is cut down to 30 days. At least 1, larger values are treated as 2592000.
   *
   * 有效时长（秒），超过 30 天按 30 天处理
   */
  expireInSeconds?: number
}

/**
 * What CreateBearerToken answers.
 */
export type CreateBearerTokenOutput = {
  /**
   * Account or user id, 32 hex digits.
   *
   * 账号或用户 ID，32 位十六进制
   */
  userId: string
  /**
   * The token; send it as `Authorization: Bearer <token>`.
   *
   * BearerToken 的值，以 Authorization: Bearer <token> 的形式使用
   */
  token: string
  /**
   * State of the token: enable (usable) or disable (blocked). Known values: enable, disable.
   *
   * BearerToken 状态：enable（启用）、disable（禁用）
   */
  status: 'enable' | 'disable' | (string & {})
  /**
   * Creation time, UTC with milliseconds.
   *
   * 创建时间（UTC，含毫秒）
   */
  createTime: string
  /**
   * End of life, UTC with milliseconds.
   *
   * 过期时间（UTC，含毫秒）
   */
  expireTime: string
}

/**
 * What GetSessionToken takes.
 */
export type GetSessionTokenInput = {
  /**
   * Life of the credentials in seconds: 12 hours by default, 36 hours at most. At most 129600, default 43200.
   *
   * 有效时长（秒），默认 12 小时，最长 36 小时
   */
  durationSeconds?: number
  /**
   * Name of the access control list. Inferred: the documentation does not state it for this action.
   *
   * 访问控制列表的名称
   */
  id?: string
  /**
   * Rules that narrow what the credentials may do; without them they have all rights of the caller.
   *
   * 访问控制规则，用于收窄凭证的权限；不填则与调用者权限相同
   */
  accessControlList?: Array<AccessControlRule>
}

/**
 * What GetSessionToken answers.
 */
export type GetSessionTokenOutput = {
  /**
   * Temporary access key, 32 hex digits.
   *
   * 临时 Access Key，32 位十六进制
   */
  accessKeyId: string
  /**
   * Temporary secret key.
   *
   * 临时 Secret Key
   */
  secretAccessKey: string
  /**
   * Session token: send it as x-bce-security-token with every request that is signed with this key, and sign it.
   *
   * SessionToken；使用该 AK/SK 的请求都须通过 x-bce-security-token 请求头携带，并参与签名
   */
  sessionToken: string
  /**
   * Creation time. Known from the official SDK only.
   *
   * 创建时间
   */
  createTime?: string
  /**
   * End of life.
   *
   * 过期时间
   */
  expiration?: string
  /**
   * User that the credentials belong to.
   *
   * 凭证所属的用户 ID
   */
  userId?: string
}

/**
 * What CreateChunk takes.
 */
export type CreateChunkInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  knowledgeBaseId: KnowledgeBaseId
  documentId: KnowledgeBaseDocumentId
  /**
   * text, or structured for a row of a table. Default "text". Known values: text, structured.
   *
   * 文档块类型：text（文本）、structured（表格行）
   */
  chunkType?: 'text' | 'structured' | (string & {})
  /**
   * Text. Needed when chunkType is text.
   *
   * 文本内容，chunkType 为 text 时必填
   */
  content?: string
  /**
   * Cells, one a column of the header. Needed when chunkType is structured.
   *
   * 各列内容，与表头一一对应，chunkType 为 structured 时必填
   */
  fields?: Array<string>
}

/**
 * What CreateChunk answers.
 */
export type CreateChunkOutput = {
  requestId?: RequestId
  id?: KnowledgeBaseChunkId
}

/**
 * What CreateDocuments takes.
 */
export type CreateDocumentsInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  /**
   * Knowledge base that takes the documents. Known from the official SDK only.
   *
   * 目标知识库 ID
   */
  id: KnowledgeBaseId
  source: KnowledgeBaseDocumentSource
  /**
   * Form of the content; rawText. Known values: rawText. Known from the official SDK only.
   *
   * 内容格式，取值 rawText
   */
  contentFormat: 'rawText' | (string & {})
  processOption?: KnowledgeBaseProcessOption
}

/**
 * What CreateDocuments answers.
 */
export type CreateDocumentsOutput = {
  /**
   * Known from the official SDK only.
   */
  requestId?: RequestId
  /**
   * Ids of the new documents. Known from the official SDK only.
   *
   * 新建的文档 ID 列表
   */
  documentIds?: Array<KnowledgeBaseDocumentId>
}

/**
 * What CreateKnowledgeBase takes.
 */
export type CreateKnowledgeBaseInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  /**
   * Name.
   *
   * 知识库名称
   */
  name: string
  /**
   * Description.
   *
   * 知识库描述
   */
  description?: string
  /**
   * Settings.
   *
   * 知识库配置
   */
  config: {
    index: KnowledgeBaseHosting
    catalogue?: KnowledgeBaseCatalogue
    /**
     * Embedding model. Another one than the default needs type bes or vdb. Default "multilingual-embedding-AppBuilder". Known values: multilingual-embedding-AppBuilder, qwen3-embedding-4b, bge-large-zh, bge-large-en.
     *
     * 向量模型；使用非默认模型时，托管资源类型须为 bes 或 vdb
     */
    embeddingModel?:
      | 'multilingual-embedding-AppBuilder'
      | 'qwen3-embedding-4b'
      | 'bge-large-zh'
      | 'bge-large-en'
      | (string & {})
  }
}

/**
 * What CreateKnowledgeBase answers.
 */
export type CreateKnowledgeBaseOutput = {
  requestId?: RequestId
  id?: KnowledgeBaseId
  /**
   * Name.
   *
   * 知识库名称
   */
  name?: string
  /**
   * Description.
   *
   * 知识库描述
   */
  description?: string
  /**
   * Settings.
   *
   * 知识库配置
   */
  config?: {
    /**
     * Where it is hosted.
     *
     * 托管资源
     */
    index?: {
      /**
       * Where it is hosted. Known values: public, bes, vdb.
       *
       * 托管资源类型
       */
      type?: 'public' | 'bes' | 'vdb' | (string & {})
      [key: string]: unknown
    }
  }
}

/**
 * What DeleteChunk takes.
 */
export type DeleteChunkInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  /**
   * Known from the official SDK only.
   */
  knowledgeBaseId?: KnowledgeBaseId
  /**
   * Known from the official SDK only.
   */
  chunkId: KnowledgeBaseChunkId
}

/**
 * What DeleteChunk answers.
 */
export type DeleteChunkOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId?: RequestId
}

/**
 * What DeleteDocument takes.
 */
export type DeleteDocumentInput = {
  knowledgeBaseId: KnowledgeBaseId
  documentId: KnowledgeBaseDocumentId
}

/**
 * What DeleteDocument answers.
 */
export type DeleteDocumentOutput = {
  requestId?: RequestId
}

/**
 * What DeleteKnowledgeBase takes.
 */
export type DeleteKnowledgeBaseInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  /**
   * Known from the official SDK only.
   */
  id: KnowledgeBaseId
}

/**
 * What DeleteKnowledgeBase answers.
 */
export type DeleteKnowledgeBaseOutput = {
  /**
   * Known from the official SDK only.
   */
  requestId?: RequestId
}

/**
 * What DescribeChunk takes.
 */
export type DescribeChunkInput = {
  /**
   * Known from the official SDK only.
   */
  knowledgeBaseId?: KnowledgeBaseId
  /**
   * Known from the official SDK only.
   */
  chunkId: KnowledgeBaseChunkId
}

/**
 * What DescribeChunk answers.
 */
export type DescribeChunkOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId?: RequestId
  /**
   * Known from the official SDK only.
   */
  id?: KnowledgeBaseChunkId
  /**
   * Kind of chunk. DescribeChunks selects by RAW, NEW and COPY. Known values: RAW, NEW, COPY. Known from the official SDK only.
   *
   * 文档块类型；DescribeChunks 可按 RAW、NEW、COPY 筛选
   */
  type?: 'RAW' | 'NEW' | 'COPY' | (string & {})
  /**
   * Known from the official SDK only.
   */
  knowledgeBaseId?: KnowledgeBaseId
  /**
   * Known from the official SDK only.
   */
  documentId?: KnowledgeBaseDocumentId
  /**
   * Text. Known from the official SDK only.
   *
   * 文档块内容
   */
  content?: string
  /**
   * Whether it takes part in searches. Known from the official SDK only.
   *
   * 是否启用
   */
  enabled?: boolean
  /**
   * Number of characters. Known from the official SDK only.
   *
   * 字数
   */
  wordCount?: number
  /**
   * Number of tokens. Known from the official SDK only.
   *
   * token 数
   */
  tokenCount?: number
  /**
   * Indexing while it is being indexed, then Indexed. Known values: Indexing, Indexed.
   *
   * 索引状态：Indexing（索引中）、Indexed（已索引）
   */
  status?: 'Indexing' | 'Indexed' | (string & {})
  /**
   * More about the state. Known from the official SDK only.
   *
   * 状态说明
   */
  statusMessage?: string
  /**
   * Addresses of its images. Known from the official SDK only.
   *
   * 图片地址列表
   */
  imageUrls?: Array<string>
  /**
   * When it was made. Known from the official SDK only.
   *
   * 创建时间
   */
  createTime?: number
  /**
   * When it was changed last. Known from the official SDK only.
   *
   * 更新时间
   */
  updateTime?: number
}

/**
 * What DescribeChunks takes.
 */
export type DescribeChunksInput = {
  /**
   * Known from the official SDK only.
   */
  knowledgeBaseId?: KnowledgeBaseId
  documentId: KnowledgeBaseDocumentId
  marker?: PageMarker
  /**
   * Page size; at most 100. At most 100, default 10. Known from the official SDK only.
   *
   * 每页返回条数，最大 100
   */
  maxKeys?: number
  /**
   * Only chunks of this kind: RAW (cut from the file), NEW (added), COPY. Known values: RAW, NEW, COPY.
   *
   * 文档块类型：RAW（原文切分）、NEW（新增）、COPY（副本）
   */
  type?: 'RAW' | 'NEW' | 'COPY' | (string & {})
  /**
   * Search word. At most 2000 characters. Known from the official SDK only.
   *
   * 搜索关键字
   */
  keyword?: string
}

/**
 * What DescribeChunks answers.
 */
export type DescribeChunksOutput = {
  /**
   * Known from the official SDK only.
   */
  requestId?: RequestId
  /**
   * The chunks.
   *
   * 文档块列表
   */
  data?: Array<KnowledgeBaseChunk>
  /**
   * Start of this page. Known from the official SDK only.
   *
   * 本页的起始位置
   */
  marker?: string
  /**
   * true when more rows follow. Known from the official SDK only.
   *
   * 是否还有更多数据
   */
  isTruncated?: boolean
  /**
   * Start of the next page. Known from the official SDK only.
   *
   * 下一页的起始位置
   */
  nextMarker?: string
  /**
   * Page size used. Known from the official SDK only.
   *
   * 本页采用的列表长度
   */
  maxKeys?: number
}

/**
 * What DescribeDocument takes.
 */
export type DescribeDocumentInput = {
  knowledgeBaseId?: KnowledgeBaseId
  documentId: KnowledgeBaseDocumentId
}

/**
 * What DescribeDocument answers.
 */
export type DescribeDocumentOutput = {
  requestId: RequestId
  documentId: KnowledgeBaseDocumentId
  knowledgeBaseId: KnowledgeBaseId
  /**
   * Name.
   *
   * 文档名称
   */
  name: string
  /**
   * When it was made.
   *
   * 创建时间
   */
  createdAt: string
  /**
   * Inferred: the documentation does not state it for this action.
   */
  status: KnowledgeBaseDocumentStatus
  /**
   * More about the document.
   *
   * 文档元数据
   */
  meta: {
    /**
     * Where it comes from. Known values: local, bos, url.
     *
     * 文档来源
     */
    source: 'local' | 'bos' | 'url' | (string & {})
    /**
     * Number of characters.
     *
     * 字数
     */
    wordCount: number
    /**
     * Media type.
     *
     * 文件 MIME 类型
     */
    mimeType?: string
    /**
     * Size in bytes.
     *
     * 文件大小（字节）
     */
    fileSize?: number
    /**
     * Address it was read from.
     *
     * 文档地址
     */
    url?: string
    /**
     * Tags.
     *
     * 标签列表
     */
    tags?: Array<{
      /**
       * Key.
       *
       * 标签键
       */
      key?: string
      /**
       * Values.
       *
       * 标签值列表
       */
      values?: Array<string>
    }>
  }
}

/**
 * What DescribeDocuments takes.
 */
export type DescribeDocumentsInput = {
  knowledgeBaseId: KnowledgeBaseId
  marker?: PageMarker
  /**
   * Page size; at most 100. At most 100, default 10.
   *
   * 每页返回条数，最大 100
   */
  maxKeys?: number
  /**
   * Search word.
   *
   * 搜索关键字
   */
  keyword?: string
}

/**
 * What DescribeDocuments answers.
 */
export type DescribeDocumentsOutput = {
  requestId?: RequestId
  /**
   * The documents.
   *
   * 文档列表
   */
  data?: Array<{
    id: KnowledgeBaseDocumentId
    /**
     * Name.
     *
     * 文档名称
     */
    name: string
    /**
     * When it was made, UTC.
     *
     * 创建时间（UTC）
     */
    createdAt: string
    displayStatus?: KnowledgeBaseDocumentStatus
    /**
     * Number of characters.
     *
     * 字数
     */
    wordCount: number
    /**
     * Whether it takes part in searches.
     *
     * 是否启用
     */
    enabled: boolean
    /**
     * More about the document.
     *
     * 文档元数据
     */
    meta: {
      /**
       * Where it comes from. Known values: upload_file, datatable, url.
       *
       * 文档来源
       */
      source: 'upload_file' | 'datatable' | 'url' | (string & {})
      /**
       * Id of the file.
       *
       * 文件 ID
       */
      fileId?: string | null
      /**
       * Address of the web page.
       *
       * 网页地址
       */
      url?: string
      /**
       * Media type.
       *
       * 文件 MIME 类型
       */
      mime_type?: string
      /**
       * Size in bytes.
       *
       * 文件大小（字节）
       */
      file_size?: number
    }
  }>
  /**
   * Start of this page.
   *
   * 本页的起始位置
   */
  marker?: string
  /**
   * true when more rows follow.
   *
   * 是否还有更多数据
   */
  isTruncated?: boolean
  /**
   * Start of the next page.
   *
   * 下一页的起始位置
   */
  nextMarker?: string
  /**
   * Page size used.
   *
   * 本页采用的列表长度
   */
  maxKeys?: number
}

/**
 * What DescribeKnowledgeBase takes.
 */
export type DescribeKnowledgeBaseInput = {
  id: KnowledgeBaseId
}

/**
 * What DescribeKnowledgeBase answers.
 */
export type DescribeKnowledgeBaseOutput = {
  requestId?: RequestId
  id?: KnowledgeBaseId
  /**
   * Name.
   *
   * 知识库名称
   */
  name?: string
  /**
   * Description.
   *
   * 知识库描述
   */
  description?: string
  /**
   * Settings.
   *
   * 知识库配置
   */
  config?: {
    /**
     * Where it is hosted.
     *
     * 托管资源
     */
    index?: {
      /**
       * Where it is hosted; the documentation of this action says official instead of public. Known values: official, public, bes, vdb.
       *
       * 托管资源类型；该接口的官方文档将 public 写作 official
       */
      type?: 'official' | 'public' | 'bes' | 'vdb' | (string & {})
      /**
       * Address of the Elasticsearch.
       *
       * Elasticsearch 地址
       */
      esUrl?: string
    }
    catalogue?: KnowledgeBaseCatalogue
  }
}

/**
 * What DescribeKnowledgeBases takes.
 */
export type DescribeKnowledgeBasesInput = {
  /**
   * Search word.
   *
   * 搜索关键字
   */
  keyword?: string
  marker?: PageMarker
  /**
   * Page size; at most 100. At most 100, default 10.
   *
   * 每页返回条数，最大 100
   */
  maxKeys?: number
}

/**
 * What DescribeKnowledgeBases answers.
 */
export type DescribeKnowledgeBasesOutput = {
  requestId?: RequestId
  /**
   * The knowledge bases.
   *
   * 知识库列表
   */
  data?: Array<{
    id?: KnowledgeBaseId
    /**
     * Name.
     *
     * 知识库名称
     */
    name?: string
    /**
     * When it was made; spelt createAt here.
     *
     * 创建时间，此处拼写为 createAt
     */
    createAt?: string
    /**
     * Description.
     *
     * 知识库描述
     */
    description?: string
    /**
     * Settings.
     *
     * 知识库配置
     */
    config?: {
      /**
       * Where it is hosted.
       *
       * 托管资源
       */
      index?: {
        /**
         * Where it is hosted. Known values: public, bes, vdb.
         *
         * 托管资源类型
         */
        type?: 'public' | 'bes' | 'vdb' | (string & {})
        /**
         * Address of the Elasticsearch: an object by the table of the documentation, a text by the official SDK.
         *
         * Elasticsearch 地址；官方表格写作对象，官方 SDK 中为字符串
         */
        esUrl?:
          | string
          | {
              [key: string]: unknown
            }
      }
    }
  }>
  /**
   * Start of this page.
   *
   * 本页的起始位置
   */
  marker?: string
  /**
   * true when more rows follow.
   *
   * 是否还有更多数据
   */
  isTruncated?: boolean
  /**
   * Start of the next page.
   *
   * 下一页的起始位置
   */
  nextMarker?: string
  /**
   * Page size used.
   *
   * 本页采用的列表长度
   */
  maxKeys?: number
}

/**
 * What ImportDocuments takes.
 */
export type ImportDocumentsInput = {
  /**
   * Knowledge base that takes the documents.
   *
   * 目标知识库 ID
   */
  knowledgeBaseId?: KnowledgeBaseId
  [key: string]: unknown
}

/**
 * What ImportDocuments answers.
 */
export type ImportDocumentsOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId?: RequestId
  [key: string]: unknown
}

/**
 * What ModifyChunk takes.
 */
export type ModifyChunkInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  /**
   * Known from the official SDK only.
   */
  knowledgeBaseId?: KnowledgeBaseId
  /**
   * Known from the official SDK only.
   */
  chunkId: KnowledgeBaseChunkId
  /**
   * New text. Known from the official SDK only.
   *
   * 新的内容
   */
  content: string
  /**
   * Whether it takes part in searches. Known from the official SDK only.
   *
   * 是否启用
   */
  enable: boolean
}

/**
 * What ModifyChunk answers.
 */
export type ModifyChunkOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId?: RequestId
}

/**
 * What ModifyKnowledgeBase takes.
 */
export type ModifyKnowledgeBaseInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  id: KnowledgeBaseId
  /**
   * New name.
   *
   * 新的知识库名称
   */
  name?: string
  /**
   * New description.
   *
   * 新的知识库描述
   */
  description?: string
  /**
   * Settings.
   *
   * 知识库配置
   */
  config?: {
    catalogue?: KnowledgeBaseCatalogue
  }
}

/**
 * What ModifyKnowledgeBase answers.
 */
export type ModifyKnowledgeBaseOutput = {
  requestId?: RequestId
}

/**
 * What UploadDocuments takes.
 */
export type UploadDocumentsInput = {
  /**
   * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. Known from the official SDK only.
   *
   * 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
   */
  clientToken?: string
  /**
   * The file. Known from the official SDK only.
   *
   * 文件
   */
  file: Blob | File
  /**
   * Where the file goes and how it is processed; it travels as a JSON text. Known from the official SDK only.
   *
   * 目标知识库和处理方式，以 JSON 文本传输
   */
  payload: {
    /**
     * Knowledge base that takes the document. Known from the official SDK only.
     *
     * 目标知识库 ID
     */
    id: KnowledgeBaseId
    /**
     * Where the document comes from; type file.
     *
     * 文档来源，type 为 file
     */
    source: KnowledgeBaseDocumentSource
    /**
     * Form of the content; rawText. Known values: rawText. Known from the official SDK only.
     *
     * 内容格式，取值 rawText
     */
    contentFormat: 'rawText' | (string & {})
    processOption?: KnowledgeBaseProcessOption
  }
}

/**
 * What UploadDocuments answers.
 */
export type UploadDocumentsOutput = {
  /**
   * Known from the official SDK only.
   */
  requestId?: RequestId
  /**
   * Known from the official SDK only.
   */
  documentId?: KnowledgeBaseDocumentId
}

/**
 * What CreateSystemMemory takes.
 */
export type CreateSystemMemoryInput = {
  /**
   * App that the memory belongs to: a numeric id as a string. Whether app-... ids are accepted is not documented.
   *
   * 所属应用的 ID，数字形式的字符串；官方文档未说明是否支持 app- 开头的 ID
   */
  appId: ApplicationId
  /**
   * A note about the memory; it is not itself remembered.
   *
   * 系统记忆的备注描述，不作为记忆内容
   */
  description: string
}

/**
 * What CreateSystemMemory answers.
 */
export type CreateSystemMemoryOutput = {
  requestId: RequestId
  /**
   * Id of the new system memory (sm-...): the plain string, not an object.
   *
   * 新系统记忆的 ID（sm- 开头，字符串，不是对象）
   */
  result: MemoryId
}

/**
 * What CreateUserMemory takes.
 */
export type CreateUserMemoryInput = {
  /**
   * App that the memory belongs to: a numeric id as a string.
   *
   * 所属应用的 ID，数字形式的字符串
   */
  appId: ApplicationId
  /**
   * Persona of the user.
   *
   * 用户人设描述
   */
  description: string
}

/**
 * What CreateUserMemory answers.
 */
export type CreateUserMemoryOutput = {
  requestId?: RequestId
  /**
   * The new user memory.
   *
   * 新建的用户记忆
   */
  result?: {
    userMemoryId?: UserMemoryId
  }
}

/**
 * What DeleteSystemMemory takes.
 */
export type DeleteSystemMemoryInput = {
  /**
   * System memory to delete (sm-...), from DescribeSystemMemories.
   *
   * 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
   */
  systemMemoryId: MemoryId
}

/**
 * What DeleteSystemMemory answers.
 */
export type DeleteSystemMemoryOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What DeleteUserMemory takes.
 */
export type DeleteUserMemoryInput = {
  /**
   * App that the memory belongs to: a numeric id as a string.
   *
   * 所属应用的 ID，数字形式的字符串
   */
  appId: ApplicationId
  userMemoryId: UserMemoryId
  /**
   * Only this entry; one id a call. Left out, the memory is deleted with all its entries. At most 1 items.
   *
   * 只删除该条记忆内容，单次仅支持一个 ID；不填时删除用户记忆及其全部内容
   */
  memoryContentId?: Array<string>
}

/**
 * What DeleteUserMemory answers.
 */
export type DeleteUserMemoryOutput = {
  requestId?: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result?: boolean
}

/**
 * What DescribeSystemMemories takes.
 */
export type DescribeSystemMemoriesInput = {
  /**
   * Only memories of this app.
   *
   * 按应用 ID 筛选
   */
  appId?: ApplicationId
  /**
   * Where the page starts: 0 for the first page, then nextMarker of the page before. Default "0".
   *
   * 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
   */
  marker?: string
  /**
   * Page size. No upper limit is documented. Default 100.
   *
   * 每页返回条数，上限官方文档未说明
   */
  maxKeys?: number
}

/**
 * What DescribeSystemMemories answers.
 */
export type DescribeSystemMemoriesOutput = {
  requestId: RequestId
  /**
   * One page of system memories.
   *
   * 一页系统记忆
   */
  result: {
    /**
     * The system memories.
     *
     * 系统记忆列表
     */
    items: Array<MemorySummary>
    /**
     * Where this page stands in the list.
     *
     * 分页信息
     */
    pageInfo: {
      /**
       * Start of this page.
       *
       * 本页的起始位置
       */
      marker?: string
      /**
       * true when more rows follow.
       *
       * 是否还有更多数据
       */
      isTruncated?: boolean
      /**
       * Start of the next page.
       *
       * 下一页的起始位置
       */
      nextMarker?: string
      /**
       * Page size used.
       *
       * 本页采用的列表长度
       */
      maxKeys?: number
    }
  }
}

/**
 * What DescribeSystemMemory takes.
 */
export type DescribeSystemMemoryInput = {
  /**
   * System memory to read (sm-...), from DescribeSystemMemories.
   *
   * 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
   */
  systemMemoryId: MemoryId
}

/**
 * What DescribeSystemMemory answers.
 */
export type DescribeSystemMemoryOutput = {
  requestId: RequestId
  result: MemoryContent
}

/**
 * What DescribeUserMemories takes.
 */
export type DescribeUserMemoriesInput = {
  /**
   * Only memories of this app.
   *
   * 按应用 ID 筛选
   */
  appId?: ApplicationId
  /**
   * Where the page starts: 0 for the first page, then nextMarker of the page before. Default "0".
   *
   * 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
   */
  marker?: string
  /**
   * Page size. No upper limit is documented. Default 100.
   *
   * 每页返回条数，上限官方文档未说明
   */
  maxKeys?: number
}

/**
 * What DescribeUserMemories answers.
 */
export type DescribeUserMemoriesOutput = {
  requestId?: RequestId
  /**
   * One page of user memories.
   *
   * 一页用户记忆
   */
  result?: {
    /**
     * The user memories.
     *
     * 用户记忆列表
     */
    items?: Array<UserMemorySummary>
    /**
     * Where this page stands in the list.
     *
     * 分页信息
     */
    pageInfo?: {
      /**
       * Start of this page.
       *
       * 本页的起始位置
       */
      marker?: string
      /**
       * true when more rows follow.
       *
       * 是否还有更多数据
       */
      isTruncated?: boolean
      /**
       * Start of the next page.
       *
       * 下一页的起始位置
       */
      nextMarker?: string
      /**
       * Page size used.
       *
       * 本页采用的列表长度
       */
      maxKeys?: number
    }
  }
}

/**
 * What DescribeUserMemory takes.
 */
export type DescribeUserMemoryInput = {
  /**
   * App that the memory belongs to.
   *
   * 所属应用 ID
   */
  appId?: ApplicationId
  userMemoryId?: UserMemoryId
  /**
   * Where the page starts: 0 for the first page, then nextMarker of the page before. Default "0".
   *
   * 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
   */
  marker?: string
  /**
   * Page size. No upper limit is documented. Default 100.
   *
   * 每页返回条数，上限官方文档未说明
   */
  maxKeys?: number
  /**
   * Only this entry; one id a call. At most 1 items.
   *
   * 只查询该条记忆内容，单次仅支持一个 ID
   */
  memoryContentId?: Array<string>
}

/**
 * What DescribeUserMemory answers.
 */
export type DescribeUserMemoryOutput = {
  requestId?: RequestId
  /**
   * The user memory.
   *
   * 用户记忆
   */
  result?: {
    appId?: ApplicationId
    userMemoryId?: UserMemoryId
    /**
     * Persona of the user.
     *
     * 用户人设描述
     */
    description?: string
    /**
     * Entries, each a question and its answer.
     *
     * 用户记忆内容列表，每项为一问一答
     */
    memories?: Array<Array<UserMemoryMessage>>
  }
}

/**
 * What ModifySystemMemory takes.
 */
export type ModifySystemMemoryInput = {
  /**
   * System memory to change (sm-...), from DescribeSystemMemories.
   *
   * 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
   */
  systemMemoryId: MemoryId
  /**
   * New content, a list of turns. At least 1 items, at most 1000 items.
   *
   * 新的记忆内容，问答列表
   */
  memories: Array<MemoryTurn>
}

/**
 * What ModifySystemMemory answers.
 */
export type ModifySystemMemoryOutput = {
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What ModifyUserMemory takes.
 */
export type ModifyUserMemoryInput = {
  /**
   * App that the memory belongs to: a numeric id as a string.
   *
   * 所属应用的 ID，数字形式的字符串
   */
  appId: ApplicationId
  userMemoryId: UserMemoryId
  /**
   * cover replaces all entries, insert adds. Default "cover". Known values: cover, insert.
   *
   * 写入方式：cover（覆盖）、insert（追加）
   */
  operator?: 'cover' | 'insert' | (string & {})
  /**
   * Entries, each a question of the user and the answer of the system. At least 1 items, at most 1000 items.
   *
   * 记忆内容，每项为一条提问（user）和一条回答（system）
   */
  memories: Array<MemoryTurn>
}

/**
 * What ModifyUserMemory answers.
 */
export type ModifyUserMemoryOutput = {
  requestId?: RequestId
  /**
   * Result. The documentation does not state its type.
   *
   * 写入结果，类型官方文档未说明
   */
  result?: unknown
}

/**
 * What ModifyUserMemoryContent takes.
 */
export type ModifyUserMemoryContentInput = {
  /**
   * App that the memory belongs to: a numeric id as a string.
   *
   * 所属应用的 ID，数字形式的字符串
   */
  appId: ApplicationId
  userMemoryId: UserMemoryId
  /**
   * Turns to change, each a list of exactly two messages. At least 1 items, at most 1000 items.
   *
   * 要修改的问答列表，每轮固定两条消息
   */
  memories: Array<
    [
      {
        role: MemoryRole
        /**
         * New text of the question or answer.
         *
         * 新的问答内容
         */
        content: string
        /**
         * Id of the entry that is changed.
         *
         * 要修改的记忆内容 ID
         */
        memoryContentId: string
      },
      {
        role: MemoryRole
        /**
         * New text of the question or answer.
         *
         * 新的问答内容
         */
        content: string
        /**
         * Id of the entry that is changed.
         *
         * 要修改的记忆内容 ID
         */
        memoryContentId: string
      },
    ]
  >
}

/**
 * What ModifyUserMemoryContent answers.
 */
export type ModifyUserMemoryContentOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * Whether the request was accepted.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What CancelModelCompTask takes.
 */
export type CancelModelCompTaskInput = {
  /**
   * Id of the compression task. The documentation marks it optional, but nothing else names the task.
   *
   * 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
   */
  modelCompTaskId: ModelCompressionTaskId
}

/**
 * What CancelModelCompTask answers.
 */
export type CancelModelCompTaskOutput = {
  requestId: RequestId
}

/**
 * What CreateCustomModel takes.
 */
export type CreateCustomModelInput = {
  /**
   * Model set that receives the version.
   *
   * 模型版本归属的模型 ID
   */
  modelSetId: ModelSetId
  /**
   * Description of the version. At most 300 characters.
   *
   * 模型版本描述
   */
  description?: string
  /**
   * Train: publish the result of a fine-tuning task (send trainMeta). Import: import a model from BOS object storage (send importMeta). Known values: Train, Import.
   *
   * 版本来源：Train（训练模型发布，须填 trainMeta）、Import（从 BOS 导入模型，须填 importMeta）
   */
  sourceType: 'Train' | 'Import' | (string & {})
  /**
   * The training result to publish. Needed when sourceType is Train.
   *
   * 要发布的训练结果，sourceType 为 Train 时必填
   */
  trainMeta?: ModelTrainMeta
  /**
   * The model to import. Needed when sourceType is Import.
   *
   * 要导入的模型，sourceType 为 Import 时必填
   */
  importMeta?: ModelImportMeta
}

/**
 * What CreateCustomModel answers.
 */
export type CreateCustomModelOutput = {
  requestId: RequestId
  /**
   * Result. Inferred: the documentation does not state it for this action.
   *
   * 新的模型版本
   */
  result: {
    /**
     * Id of the new version. Inferred from other actions, whose modelId comes from this answer. Inferred: the documentation does not state it for this action.
     *
     * 新模型版本的 ID（依据其他接口的说明推断）
     */
    modelId?: ModelId
  }
}

/**
 * What CreateCustomModelSet takes.
 */
export type CreateCustomModelSetInput = {
  /**
   * Name of the model set. Its length and character rules are not documented.
   *
   * 模型名称；长度和字符规则官方文档未说明
   */
  modelSetName: string
  modelType: ModelType
  /**
   * Business labels.
   *
   * 模型业务标签
   */
  labels?: Array<string>
}

/**
 * What CreateCustomModelSet answers.
 */
export type CreateCustomModelSetOutput = {
  requestId: RequestId
  /**
   * Id of the new model set: the id itself, not an object.
   *
   * 新模型的 ID（字符串，不是对象）
   */
  result: ModelSetId
}

/**
 * What CreateModelCompTask takes.
 */
export type CreateModelCompTaskInput = {
  /**
   * Name of the task.
   *
   * 模型压缩任务名称
   */
  name: string
  /**
   * Description of the task.
   *
   * 模型压缩任务描述
   */
  description?: string
  /**
   * Model version to compress; isSupportModelComp of DescribeModel must be true for it.
   *
   * 待压缩的模型版本 ID，其 DescribeModel 的 isSupportModelComp 须为 true
   */
  sourceModelId: ModelId
  /**
   * Model set that receives the compressed version; may be an empty set made with CreateCustomModelSet.
   *
   * 压缩后的模型版本所属模型 ID，可以是用 CreateCustomModelSet 新建的空模型
   */
  modelSetId: ModelSetId
  /**
   * How to compress.
   *
   * 模型压缩策略配置信息
   */
  config: {
    strategy: ModelCompressionStrategy
    weight?: ModelQuantizationScheme
  }
}

/**
 * What CreateModelCompTask answers.
 */
export type CreateModelCompTaskOutput = {
  requestId: RequestId
  /**
   * Id of the new task: the id itself, not an object.
   *
   * 新任务的 ID（字符串，不是对象）
   */
  result: ModelCompressionTaskId
}

/**
 * What CreateModelCustomConf takes.
 */
export type CreateModelCustomConfInput = {
  /**
   * The configuration file. Its name must end in .py, its content must be within 1 MB. The documentation's curl example and the Node example call this form part file.
   *
   * 自定义配置文件，文件名须以 .py 结尾，大小不超过 1 MB；官方 curl 示例和 Node 示例把该表单项写作 file
   */
  customSpecFile: Blob | File
}

/**
 * What CreateModelCustomConf answers.
 */
export type CreateModelCustomConfOutput = {
  requestId: RequestId
  /**
   * Address of the stored file, to be used in importMeta.customSpec of CreateCustomModel.
   *
   * 平台生成的文件地址，填入 CreateCustomModel 的 importMeta.customSpec
   */
  result: string
}

/**
 * What CreateModelExportTask takes.
 */
export type CreateModelExportTaskInput = {
  modelId: ModelId
}

/**
 * What CreateModelExportTask answers.
 */
export type CreateModelExportTaskOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 新的导出任务
   */
  result: {
    /**
     * Id of the export task. Progress is asked by modelId, not by this id.
     *
     * 模型版本导出任务 ID；查询进度时使用 modelId
     */
    exportId: ModelExportId
  }
}

/**
 * What DeleteModel takes.
 */
export type DeleteModelInput = {
  modelId: ModelId
}

/**
 * What DeleteModel answers.
 */
export type DeleteModelOutput = {
  requestId: RequestId
  /**
   * An empty object when the version was deleted, as DeleteModelSet answers; the form is not documented for this action. Inferred: the documentation does not state it for this action.
   *
   * 删除成功时为 {}（依据 DeleteModelSet 推断，官方文档未说明）
   */
  result: {
    [key: string]: unknown
  }
}

/**
 * What DeleteModelCompTask takes.
 */
export type DeleteModelCompTaskInput = {
  /**
   * Task. The documentation marks it optional, but nothing else names the task.
   *
   * 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
   */
  modelCompTaskId: ModelCompressionTaskId
}

/**
 * What DeleteModelCompTask answers.
 */
export type DeleteModelCompTaskOutput = {
  requestId: RequestId
}

/**
 * What DeleteModelSet takes.
 */
export type DeleteModelSetInput = {
  modelSetId: ModelSetId
}

/**
 * What DeleteModelSet answers.
 */
export type DeleteModelSetOutput = {
  requestId: RequestId
  /**
   * An empty object means that the set was deleted. It is no boolean: do not test its truth.
   *
   * 返回 {} 代表删除成功，不是布尔值
   */
  result: {
    [key: string]: unknown
  }
}

/**
 * What DescribeCustomModelSets takes.
 */
export type DescribeCustomModelSetsInput = {
  marker?: PageMarker
  /**
   * Page size. A value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
}

/**
 * What DescribeCustomModelSets answers.
 */
export type DescribeCustomModelSetsOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页我的模型
   */
  result: {
    /**
     * The model sets of the account.
     *
     * 我的模型列表
     */
    customModelSetList: Array<ModelSetSummary>
    pageInfo: PageInfo
  }
}

/**
 * What DescribeModel takes.
 */
export type DescribeModelInput = {
  modelId: ModelId
}

/**
 * What DescribeModel answers.
 */
export type DescribeModelOutput = {
  requestId: RequestId
  result: ModelVersion
}

/**
 * What DescribeModelCompTask takes.
 */
export type DescribeModelCompTaskInput = {
  /**
   * Task. The documentation marks it optional, but nothing else names the task.
   *
   * 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
   */
  modelCompTaskId: ModelCompressionTaskId
}

/**
 * What DescribeModelCompTask answers.
 */
export type DescribeModelCompTaskOutput = {
  requestId: RequestId
  result: ModelCompressionTask
}

/**
 * What DescribeModelCompTasks takes.
 */
export type DescribeModelCompTasksInput = {
  marker?: PageMarker
  /**
   * Page size. A value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
  /**
   * Only tasks that compress this version.
   *
   * 按待压缩的模型版本筛选
   */
  sourceModelId?: ModelId
}

/**
 * What DescribeModelCompTasks answers.
 */
export type DescribeModelCompTasksOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页模型压缩任务
   */
  result: {
    /**
     * The compression tasks.
     *
     * 模型压缩任务列表
     */
    modelCompTaskList: Array<ModelCompressionTaskSummary>
    pageInfo: PageInfo
  }
}

/**
 * What DescribeModelCustomAdvancedConf takes.
 */
export type DescribeModelCustomAdvancedConfInput = {
  modelId: ModelId
}

/**
 * What DescribeModelCustomAdvancedConf answers.
 */
export type DescribeModelCustomAdvancedConfOutput = {
  requestId: RequestId
  /**
   * The advanced settings of the version: a string that holds JSON, not an object. What it holds is not documented.
   *
   * 模型版本的高级配置，为 JSON 字符串，不是对象；内容官方文档未说明
   */
  result: string
}

/**
 * What DescribeModelExportTask takes.
 */
export type DescribeModelExportTaskInput = {
  modelId: ModelId
}

/**
 * What DescribeModelExportTask answers.
 */
export type DescribeModelExportTaskOutput = {
  requestId: RequestId
  result: ModelExport
}

/**
 * What DescribeModelSet takes.
 */
export type DescribeModelSetInput = {
  /**
   * Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent.
   *
   * 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填
   */
  modelSetName?: string
  /**
   * Id of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent.
   *
   * 模型 ID，与 modelSetName 二选一；未填 modelSetName 时必填
   */
  modelSetId?: ModelSetId
}

/**
 * What DescribeModelSet answers.
 */
export type DescribeModelSetOutput = {
  requestId: RequestId
  result: ModelSet
}

/**
 * What DescribeModelSystemAdvancedConf takes.
 */
export type DescribeModelSystemAdvancedConfInput = {
  /**
   * Base model version; the documentation's example sends Huggingface.
   *
   * 基础模型版本名称，官方示例为 Huggingface
   */
  basicModelName: string
  /**
   * Model format. Known values: HuggingFace.Transformers.
   *
   * 模型格式
   */
  modelFormat: 'HuggingFace.Transformers' | (string & {})
  /**
   * Input and output mode: chat (conversation), completion (continuation). Known values: chat, completion.
   *
   * 输入输出模式：chat（对话）、completion（续写）
   */
  modelApplicationType: 'chat' | 'completion' | (string & {})
}

/**
 * What DescribeModelSystemAdvancedConf answers.
 */
export type DescribeModelSystemAdvancedConfOutput = {
  requestId: RequestId
  /**
   * The advanced settings: a string that holds JSON, not an object. What it holds is not documented.
   *
   * 高级配置，为 JSON 字符串，不是对象；内容官方文档未说明
   */
  result: string
}

/**
 * What DescribeSystemModel takes.
 */
export type DescribeSystemModelInput = {
  /**
   * Id of a preset model version, from modelIds of DescribeSystemModelSets.
   *
   * 预置模型版本 ID，取自 DescribeSystemModelSets 返回的 modelIds
   */
  modelId: ModelId
}

/**
 * What DescribeSystemModel answers.
 */
export type DescribeSystemModelOutput = {
  requestId: RequestId
  result: ModelPresetVersion
}

/**
 * What DescribeSystemModelSet takes.
 */
export type DescribeSystemModelSetInput = {
  /**
   * Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent.
   *
   * 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填
   */
  modelSetName?: string
  /**
   * Id of the preset model set, from DescribeSystemModelSets. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent.
   *
   * 预置模型 ID，取自 DescribeSystemModelSets；与 modelSetName 二选一；未填 modelSetName 时必填
   */
  modelSetId?: ModelSetId
}

/**
 * What DescribeSystemModelSet answers.
 */
export type DescribeSystemModelSetOutput = {
  requestId: RequestId
  result: ModelPresetSet
}

/**
 * What DescribeSystemModelSets takes.
 */
export type DescribeSystemModelSetsInput = {
  marker?: PageMarker
  /**
   * Page size. A value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
}

/**
 * What DescribeSystemModelSets answers.
 */
export type DescribeSystemModelSetsOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页预置模型
   */
  result: {
    /**
     * The preset model sets.
     *
     * 预置模型列表
     */
    systemModelSetList: Array<ModelPresetSetSummary>
    pageInfo: PageInfo
  }
}

/**
 * What CreatePromptLabel takes.
 */
export type CreatePromptLabelInput = {
  /**
   * Names of the labels to create; a list, although the key is singular. At least 1 items, at most 10 items.
   *
   * 标签名称列表，键名为单数但值为列表
   */
  name: Array<string>
}

/**
 * What CreatePromptLabel answers.
 */
export type CreatePromptLabelOutput = {
  requestId: RequestId
  /**
   * What was created.
   *
   * 创建结果（对象）
   */
  result: {
    /**
     * The labels that were created.
     *
     * 创建成功的标签列表
     */
    labels: Array<PromptLabelReference>
  }
}

/**
 * What CreatePromptTemplate takes.
 */
export type CreatePromptTemplateInput = {
  /**
   * Name of the template.
   *
   * Prompt 模板的名称
   */
  templateName: string
  /**
   * Text with its variables in the chosen brackets. A text that uses a prompt framework (basic, CRISPE, few-shot) must follow its layout.
   *
   * 模板内容，变量写在所选括号中；使用 Prompt 框架（基础、CRISPE、few-shot）时须符合其格式
   */
  templateContent: string
  /**
   * Names, not ids, of labels; a name that does not exist yet is created. At most 3 items.
   *
   * 标签名称列表（不是标签 ID），不存在的标签会自动创建
   */
  labels?: Array<string>
  variableIdentifier: PromptVariableIdentifier
  /**
   * Default "TextToText".
   */
  sceneType?: PromptSceneType
  /**
   * Names of the variables, joined with commas. The official SDK always sends it, the documentation does not list it. Known from the official SDK only.
   *
   * 变量名，以逗号分隔；官方 SDK 总是传入，官方文档未列出
   */
  templateVariables?: string
  /**
   * What the model shall not generate; only for TextToImage.
   *
   * 反向 Prompt 模板内容，仅用于 TextToImage
   */
  negativeTemplateContent?: string
  /**
   * Variables of the negative template, one string (the official SDK joins them with commas); only for TextToImage.
   *
   * 反向 Prompt 模板的变量，一个字符串（官方 SDK 以逗号分隔），仅用于 TextToImage
   */
  negativeTemplateVariables?: string
  hyperParameters?: PromptHyperParameters
}

/**
 * What CreatePromptTemplate answers.
 */
export type CreatePromptTemplateOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * The new template. Inferred: the documentation does not state it for this action.
   *
   * 新模板
   */
  result: {
    templateId: PromptTemplateId
    [key: string]: unknown
  }
}

/**
 * What DeletePromptLabel takes.
 */
export type DeletePromptLabelInput = {
  /**
   * Label to delete (pl-...), from DescribePromptLabels.
   *
   * 标签 ID（pl- 开头），取自 DescribePromptLabels
   */
  labelId: PromptLabelId
}

/**
 * What DeletePromptLabel answers.
 */
export type DeletePromptLabelOutput = {
  requestId: RequestId
  /**
   * true when it was deleted; an error is answered instead of result when it failed.
   *
   * 成功时为 true；失败时返回错误信息而不是 result
   */
  result: boolean
}

/**
 * What DeletePromptTemplate takes.
 */
export type DeletePromptTemplateInput = {
  /**
   * Template to delete (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console.
   *
   * Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
   */
  templateId: PromptTemplateId
}

/**
 * What DeletePromptTemplate answers.
 */
export type DeletePromptTemplateOutput = {
  requestId: RequestId
  /**
   * true when it was deleted; an error is answered instead of result when it failed.
   *
   * 成功时为 true；失败时返回错误信息而不是 result
   */
  result: boolean
}

/**
 * What DescribePromptLabels takes.
 */
export type DescribePromptLabelsInput = {
  marker?: PageMarker
  /**
   * Page size. At most 100 is advised; what happens above is not documented. Default 10.
   *
   * 每页返回条数，建议不超过 100，超过时的行为官方文档未说明
   */
  maxKeys?: number
  pageReverse?: PageReverse
}

/**
 * What DescribePromptLabels answers.
 */
export type DescribePromptLabelsOutput = {
  requestId: RequestId
  /**
   * One page of labels.
   *
   * 一页标签
   */
  result: {
    /**
     * The labels.
     *
     * 标签列表
     */
    items: Array<PromptLabel>
    pageInfo: PageInfo
  }
}

/**
 * What DescribePromptTemplate takes.
 */
export type DescribePromptTemplateInput = {
  /**
   * Template to read (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console.
   *
   * Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
   */
  templateId: PromptTemplateId
  [key: string]: string | PromptTemplateId
}

/**
 * What DescribePromptTemplate answers.
 */
export type DescribePromptTemplateOutput = {
  requestId: RequestId
  result: PromptTemplate
}

/**
 * What DescribePromptTemplates takes.
 */
export type DescribePromptTemplatesInput = {
  marker?: PageMarker
  /**
   * Page size. At most 100 is advised; what happens above is not documented. Default 10.
   *
   * 每页返回条数，建议不超过 100，超过时的行为官方文档未说明
   */
  maxKeys?: number
  pageReverse?: PageReverse
  /**
   * Text to look for in name and content.
   *
   * 模板名称或内容
   */
  name?: string
  /**
   * Only templates with these labels; all templates when left out.
   *
   * 标签 ID 列表，不填则不限
   */
  labelIds?: Array<PromptLabelId>
  /**
   * Only preset (System) or only own (Custom) templates.
   *
   * 按模板类型筛选：System（平台预置）或 Custom（用户自定义）
   */
  type?: PromptOrigin
}

/**
 * What DescribePromptTemplates answers.
 */
export type DescribePromptTemplatesOutput = {
  requestId: RequestId
  /**
   * One page of templates.
   *
   * 一页模板
   */
  result: {
    pageInfo: PageInfo
    /**
     * The templates.
     *
     * 模板列表
     */
    items: Array<PromptTemplate>
  }
}

/**
 * What ModifyPromptTemplate takes.
 */
export type ModifyPromptTemplateInput = {
  /**
   * Template to change (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console.
   *
   * Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
   */
  templateId: PromptTemplateId
  /**
   * New name.
   *
   * Prompt 模板的名称
   */
  templateName?: string
  /**
   * Names, not ids, of the new labels; a name that does not exist yet is created. At most 3 items.
   *
   * 标签名称列表（不是标签 ID），不存在的标签会自动创建
   */
  labels?: Array<string>
  /**
   * New text, with its variables in brackets.
   *
   * 模板内容，变量以括号标记
   */
  templateContent?: string
  variableIdentifier?: PromptVariableIdentifier
  /**
   * New negative template; only for image generation.
   *
   * 反向 Prompt 模板内容，仅用于文生图
   */
  negativeTemplateContent?: string
  /**
   * New inference parameters; they only count when inference is switched on for the template.
   *
   * 推理参数，仅当模板开启推理时有效
   */
  hyperParameters?: PromptHyperParameters
}

/**
 * What ModifyPromptTemplate answers.
 */
export type ModifyPromptTemplateOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * The template. Its form is that of the older call. Inferred: the documentation does not state it for this action.
   *
   * 更新后的模板，形式沿用旧版接口
   */
  result: {
    /**
     * Inferred: the documentation does not state it for this action.
     */
    templateId?: PromptTemplateId
    [key: string]: unknown
  }
}

/**
 * What AttachLogStore takes.
 */
export type AttachLogStoreInput = {
  /**
   * Custom: a custom service. Preset: a preset service. The list actions use the same name for something else (chat, completions, ...). Known values: Custom, Preset.
   *
   * 服务类型：Custom（定制服务）、Preset（预置服务）；与列表接口的同名字段含义不同
   */
  serviceType: 'Custom' | 'Preset' | (string & {})
  /**
   * Id of the service: svco-... for Custom, svcp-... for Preset.
   *
   * 服务 ID：定制服务以 svco- 开头，预置服务以 svcp- 开头
   */
  serviceId: ServiceId
  /**
   * Region of the log store, such as bj.
   *
   * 日志集地域，例如 bj
   */
  logRegion?: string
  /**
   * Log project that holds the log store.
   *
   * 日志集组名称
   */
  logProject: string
  /**
   * Name of the log store.
   *
   * 日志集名称
   */
  logStoreName: string
}

/**
 * What AttachLogStore answers.
 */
export type AttachLogStoreOutput = {
  requestId: RequestId
  /**
   * Whether the log store was bound.
   *
   * 是否绑定成功
   */
  result: boolean
}

/**
 * What CreateEndpoint takes.
 */
export type CreateEndpointInput = {
  /**
   * Service that the endpoint belongs to; the documentation's example names a preset one (svcp-...).
   *
   * 接入点所属的服务 ID，官方示例为预置服务（svcp- 开头）
   */
  serviceId: ServiceId
  /**
   * Name of the endpoint: Chinese characters, letters, digits and hyphens; from the second character on underscores too. At least 2 characters, at most 64 characters, matching `"^[\一-\龥A-Za-z0-9-][\一-\龥A-Za-z0-9_-]{1,63}$"`.
   *
   * 接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）
   */
  name: string
  /**
   * Description of the endpoint. At most 300 characters.
   *
   * 接入点描述
   */
  description?: string
  /**
   * Suffix of the endpoint's id: lower-case letters, digits, hyphens and underscores; must end in a letter or a digit. At least 1 characters, at most 19 characters, matching `"^[a-z0-9_-]*[a-z0-9]$"`.
   *
   * 接入点 ID 后缀，1~19 个字符，支持小写字母、数字、短横线（-）和下划线（_），须以小写字母或数字结尾
   */
  endpointIdSuffix: string
  /**
   * Rate limits; none may exceed the quota of the service.
   *
   * 限流配置，不得超过服务的配额
   */
  rateLimit: EndpointRateLimit
}

/**
 * What CreateEndpoint answers.
 */
export type CreateEndpointOutput = {
  requestId: RequestId
  /**
   * Result. Its form is inferred: the documentation says only that the id of the endpoint is returned. Inferred: the documentation does not state it for this action.
   *
   * 新接入点；结构为推断，官方文档仅说明返回接入点 ID
   */
  result: {
    /**
     * Id of the new endpoint, ending in the suffix that was asked for. Inferred: the documentation does not state it for this action.
     *
     * 新接入点的 ID，以请求的后缀结尾
     */
    endpointId?: EndpointId
  }
}

/**
 * What CreateService takes.
 */
export type CreateServiceInput = {
  modelSetId: ModelSetId
  /**
   * Model version to deploy; isSupportDeploy of DescribeModel must be true for it.
   *
   * 要部署的模型版本 ID，其 DescribeModel 的 isSupportDeploy 须为 true
   */
  modelId: ModelId
  /**
   * Name of the service. At least 2 characters, at most 20 characters.
   *
   * 服务名称
   */
  name: string
  /**
   * Description of the service. At most 500 characters.
   *
   * 服务描述
   */
  description?: string
  /**
   * Suffix of the service's URL: lower-case letters, digits, underscores and hyphens; the first and the last character must be a letter or a digit. At least 2 characters, at most 20 characters, matching `"^[a-z0-9][a-z0-9_-]*[a-z0-9]$"`.
   *
   * 服务 URL 后缀，2~20 个字符，支持小写字母、数字、下划线（_）和短横线（-），首尾须为字母或数字
   */
  urlSuffix: string
  /**
   * Deploys on compute units that are already owned. Send resourceConfig and billing instead to buy new resources. Needed when deploying on compute units already bought.
   *
   * 使用已有算力单元部署时必填；购买新资源部署时不填，改填 resourceConfig 和 billing
   */
  deploymentConfig?: ServiceDeploymentConfig
  /**
   * Resources to buy. Sending it spends money. Needed when new resources are bought and billing.chargeType is not Tokens.
   *
   * 要购买的资源，填写后将下单并产生费用；购买新资源且 billing.chargeType 不是 Tokens 时必填
   */
  resourceConfig?: ServiceResourcePurchase
  /**
   * Order and billing. Sending it commits to paying. Needed when new resources are bought.
   *
   * 订单、计费相关参数，填写即表示同意付费；购买新资源时必填
   */
  billing?: ServiceBilling
  /**
   * Version of the inference interface that the service offers. V1 inference is switched off on 2026-08-31: send 2. The documentation's example has 1 and does not explain it. Known values: 1, 2. Inferred: the documentation does not state it for this action.
   *
   * 推理接口版本，请填 2（V1 推理将于 2026-08-31 下线；官方示例为 1，未作说明）
   */
  protocolVersion?: 1 | 2 | (number & {})
}

/**
 * What CreateService answers.
 */
export type CreateServiceOutput = {
  requestId: RequestId
  /**
   * Result. Known from the official SDK only.
   *
   * 新服务
   */
  result: {
    /**
     * Id of the new custom service.
     *
     * 新服务的 ID
     */
    serviceId: ServiceId
    /**
     * Id of the compute unit instance that was bought. Known from the official SDK only.
     *
     * 购买的算力单元实例 ID
     */
    instanceId?: ComputeUnitId
  }
}

/**
 * What DeactivateEndpoint takes.
 */
export type DeactivateEndpointInput = {
  endpointId: EndpointId
}

/**
 * What DeactivateEndpoint answers.
 */
export type DeactivateEndpointOutput = {
  requestId: RequestId
  /**
   * Whether the endpoint was deactivated.
   *
   * 是否停用成功
   */
  result: boolean
}

/**
 * What DeactivateService takes.
 */
export type DeactivateServiceInput = {
  /**
   * Id of the custom service (svco-...).
   *
   * 定制服务 ID（svco- 开头）
   */
  serviceId: ServiceId
}

/**
 * What DeactivateService answers.
 */
export type DeactivateServiceOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 下线结果（对象）
   */
  result: {
    /**
     * Whether the operation was taken up. DescribeService tells the real state.
     *
     * 是否已受理；实际状态请用 DescribeService 查询
     */
    operation: boolean
    /**
     * Hint in Chinese, such as that the service still holds post-paid resources of its own which should be released.
     *
     * 提示信息，例如当前服务独占后付费资源，请注意空闲资源释放
     */
    message?: string
  }
}

/**
 * What DescribeEndpoint takes.
 */
export type DescribeEndpointInput = {
  endpointId: EndpointId
}

/**
 * What DescribeEndpoint answers.
 */
export type DescribeEndpointOutput = {
  requestId: RequestId
  result: Endpoint
}

/**
 * What DescribePresetServices takes.
 */
export type DescribePresetServicesInput = {
  /**
   * Only these preset services (svcp-...); all of them by default.
   *
   * 按预置服务 ID（svcp- 开头）筛选，默认返回全部
   */
  serviceIds?: Array<ServiceId>
  /**
   * Only services of these types.
   *
   * 按服务类型筛选
   */
  serviceType?: Array<ServiceType>
  /**
   * Only services charged in one of these ways. TPM: paid TPM quota. Tokens: token package. Calls: post-paid by use. Free: free of charge.
   *
   * 按计费方式筛选：TPM（TPM 配额）、Tokens（Tokens 量包）、Calls（按量后付费）、Free（免费）
   */
  chargeType?: Array<'TPM' | 'Tokens' | 'Calls' | 'Free' | (string & {})>
  /**
   * Only services in one of these states of payment.
   *
   * 按付费状态筛选
   */
  chargeStatus?: Array<ServiceChargeStatus>
  /**
   * Version of the inference interface of the services. The default is 1: send 2 for today's services. Default 1. Known values: 1, 2.
   *
   * 推理接口版本，默认 1；V2 服务请填 2
   */
  protocolVersion?: 1 | 2 | (number & {})
}

/**
 * What DescribePresetServices answers.
 */
export type DescribePresetServicesOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 预置服务列表（对象）
   */
  result: {
    /**
     * The preset services.
     *
     * 预置服务列表
     */
    serviceList: Array<ServicePreset>
  }
}

/**
 * What DescribeService takes.
 */
export type DescribeServiceInput = {
  /**
   * Id of the custom service (svco-...).
   *
   * 定制服务 ID（svco- 开头）
   */
  serviceId: ServiceId
}

/**
 * What DescribeService answers.
 */
export type DescribeServiceOutput = {
  requestId: RequestId
  result: Service
}

/**
 * What DescribeServiceMetric takes.
 */
export type DescribeServiceMetricInput = {
  /**
   * Services to look at, custom or preset; all services by default.
   *
   * 服务 ID，可为定制服务或预置服务，默认为全部服务
   */
  serviceId?: Array<ServiceId>
  /**
   * Applications to look at; all applications by default.
   *
   * 应用 ID，默认为全部应用
   */
  appId?: Array<ApplicationId>
  /**
   * Start of the span, UTC, such as 2025-03-30T16:00:00Z. Precise to the minute; seconds are set to 00.
   *
   * 查询起始时间（UTC），例如 2025-03-30T16:00:00Z；精确到分钟，秒按 00 处理
   */
  startTime: string
  /**
   * End of the span, UTC. Precise to the minute; seconds are set to 59.
   *
   * 查询终止时间（UTC），精确到分钟，秒按 59 处理
   */
  endTime: string
  /**
   * Version of the inference interface of the services. The default is 1: send 2 for today's services. Default 1. Known values: 1, 2.
   *
   * 推理接口版本，默认 1；V2 服务请填 2
   */
  protocolVersion?: 1 | 2 | (number & {})
}

/**
 * What DescribeServiceMetric answers.
 */
export type DescribeServiceMetricOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 调用概览（对象）
   */
  result: {
    /**
     * Start of the span. Known from the official SDK only.
     *
     * 查询起始时间
     */
    startTime?: string
    /**
     * End of the span. Known from the official SDK only.
     *
     * 查询终止时间
     */
    endTime?: string
    /**
     * One entry per service. Known from the official SDK only.
     *
     * 服务列表
     */
    serviceList?: Array<ServiceCallSummary>
  }
}

/**
 * What DescribeServiceStats takes.
 */
export type DescribeServiceStatsInput = {
  /**
   * Services to look at. The documentation marks it required, although its text says that all services are taken when it is left out.
   *
   * 服务 ID；官方文档标为必填，但文字说明又称不填表示全部服务
   */
  serviceId: Array<ServiceId>
  /**
   * Applications to look at; all applications by default.
   *
   * 应用 ID，默认为全部应用
   */
  appId?: Array<ApplicationId>
  /**
   * Start of the span, such as 2025-03-30T16:00:00Z.
   *
   * 查询起始时间，例如 2025-03-30T16:00:00Z
   */
  startTime: string
  /**
   * End of the span, such as 2025-03-31T15:59:00Z.
   *
   * 查询终止时间，例如 2025-03-31T15:59:00Z
   */
  endTime: string
  /**
   * Length of one step: 86400 (a day), 3600 (an hour) or 60 (a minute). Unit: seconds. Known values: 86400, 3600, 60.
   *
   * 时间粒度（秒）：86400（天）、3600（小时）、60（分钟）
   */
  interval: 86400 | 3600 | 60 | (number & {})
  /**
   * Version of the inference interface of the services. No default is documented: send 2 for today's services. Known values: 1, 2.
   *
   * 推理接口版本，官方文档未给出默认值；V2 服务请填 2
   */
  protocolVersion?: 1 | 2 | (number & {})
}

/**
 * What DescribeServiceStats answers.
 */
export type DescribeServiceStatsOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 调用详情（对象）
   */
  result: {
    /**
     * Start of the span.
     *
     * 查询起始时间
     */
    startTime: string
    /**
     * End of the span.
     *
     * 查询终止时间
     */
    endTime: string
    /**
     * One entry per service.
     *
     * 服务列表
     */
    serviceList: Array<ServiceCallSeries>
  }
}

/**
 * What DescribeServices takes.
 */
export type DescribeServicesInput = {
  marker?: PageMarker
  /**
   * Page size. A value above 100 is treated as 100. Larger values are treated as 100, default 10.
   *
   * 每页返回条数，超过 100 按 100 处理
   */
  maxKeys?: number
  pageReverse?: PageReverse
  /**
   * Only services whose name contains this text.
   *
   * 服务名称，模糊匹配
   */
  name?: string
  /**
   * Only services of these types.
   *
   * 按服务类型筛选
   */
  serviceType?: Array<ServiceType>
  /**
   * Only services in these states.
   *
   * 按服务状态筛选
   */
  runStatus?: Array<ServiceRunStatus>
  /**
   * Only services of these creators.
   *
   * 按创建人筛选
   */
  creator?: Array<string>
  /**
   * Only services charged this way; one value, not a list.
   *
   * 按付费资源类型筛选（单个值）
   */
  chargeType?: ServiceChargeType
  /**
   * Only services paid this way; one value, not a list. Known values: Prepay, Postpay.
   *
   * 按付费方式筛选（单个值）
   */
  payType?: 'Prepay' | 'Postpay' | (string & {})
  /**
   * Only services that offer this version of the inference interface. The default is 1: send 2 to see today's services. Default 1. Known values: 1, 2.
   *
   * 推理接口版本，默认 1；V2 服务请填 2
   */
  protocolVersion?: 1 | 2 | (number & {})
}

/**
 * What DescribeServices answers.
 */
export type DescribeServicesOutput = {
  requestId: RequestId
  /**
   * Result.
   *
   * 一页定制服务
   */
  result: {
    /**
     * The services. Known from the official SDK only.
     *
     * 服务列表
     */
    serviceList?: Array<ServiceSummary>
    /**
     * Inferred: the documentation does not state it for this action.
     */
    pageInfo?: PageInfo
  }
}

/**
 * What ListEndpoints takes.
 */
export type ListEndpointsInput = {
  /**
   * Number of the page, from 1. At least 1, default 1.
   *
   * 起始页码，从 1 开始
   */
  pageNumber?: number
  /**
   * Page size. At most 100, default 10.
   *
   * 每页最大返回数量
   */
  pageSize?: number
  /**
   * What to sort by: createTime (creation) or updateTime (last change). Known values: createTime, updateTime.
   *
   * 排序字段：createTime（创建时间）、updateTime（更新时间）
   */
  sortBy?: 'createTime' | 'updateTime' | (string & {})
  /**
   * Order: asc (ascending) or desc (descending). Default "desc". Known values: asc, desc.
   *
   * 排序顺序：asc（升序）、desc（降序）
   */
  sortOrder?: 'asc' | 'desc' | (string & {})
  /**
   * Only endpoints that match.
   *
   * 筛选条件
   */
  filter?: {
    /**
     * Only endpoints of this service.
     *
     * 服务 ID
     */
    serviceId?: ServiceId
    /**
     * Only endpoints in these states. Active: normal. Stopped: deactivated (DescribeEndpoint calls that state Inactive).
     *
     * 接入点状态列表：Active（正常）、Stopped（停用，接入点详情中为 Inactive）
     */
    statuses?: Array<'Active' | 'Stopped' | (string & {})>
    /**
     * Only endpoints whose name contains this text.
     *
     * 接入点名称，支持模糊查询
     */
    name?: string
    /**
     * Only endpoints with this tag; one tag only.
     *
     * 标签筛选条件，仅支持一个标签
     */
    tag?: {
      /**
       * Key of the tag.
       *
       * 标签键
       */
      tagKey?: string
      /**
       * Value of the tag. A value matches exactly; the literal text 所有值 (all values) matches every value, an empty one too; an empty string, or no value, matches only an empty one.
       *
       * 标签值：填具体值为精确匹配；填“所有值”匹配任意值（含空值）；填空字符串或不填仅匹配空值
       */
      tagValue?: string
    }
  }
}

/**
 * What ListEndpoints answers.
 */
export type ListEndpointsOutput = {
  /**
   * Inferred: the documentation does not state it for this action.
   */
  requestId: RequestId
  /**
   * The endpoints found. Its fields are not documented. Inferred: the documentation does not state it for this action.
   *
   * 查询到的接入点，字段官方文档未说明
   */
  result: {
    [key: string]: unknown
  }
}

/**
 * What ModifyEndpoint takes.
 */
export type ModifyEndpointInput = {
  /**
   * Id of the endpoint to change.
   *
   * 要修改的接入点 ID
   */
  endpointId: EndpointId
  /**
   * New name: Chinese characters, letters, digits and hyphens; from the second character on underscores too. Required even when the name stays. At least 2 characters, at most 64 characters, matching `"^[\一-\龥A-Za-z0-9-][\一-\龥A-Za-z0-9_-]{1,63}$"`.
   *
   * 新的接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）；不改名也必须填写
   */
  name: string
  /**
   * New description. At most 300 characters.
   *
   * 新的接入点描述
   */
  description?: string
  /**
   * New rate limits; none may exceed the quota of the service. Whether limits that are left out stay or are removed is not documented.
   *
   * 新的限流配置，不得超过服务的配额；未填的限制是保留还是移除，官方文档未说明
   */
  rateLimit?: EndpointRateLimit
}

/**
 * What ModifyEndpoint answers.
 */
export type ModifyEndpointOutput = {
  requestId: RequestId
  /**
   * Whether the endpoint was changed. The form is inferred from DeactivateEndpoint. Inferred: the documentation does not state it for this action.
   *
   * 是否修改成功；结构依据 DeactivateEndpoint 推断
   */
  result: boolean
}

/**
 * What ModifyService takes.
 */
export type ModifyServiceInput = {
  /**
   * Id of the custom service (svco-...).
   *
   * 定制服务 ID（svco- 开头）
   */
  serviceId: ServiceId
  modelSetId: ModelSetId
  /**
   * Model version to serve from now on.
   *
   * 更新后使用的模型版本 ID
   */
  modelId: ModelId
}

/**
 * What ModifyService answers.
 */
export type ModifyServiceOutput = {
  requestId: RequestId
  /**
   * Whether the platform accepted the request.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What ScaleService takes.
 */
export type ScaleServiceInput = {
  /**
   * Id of the custom service (svco-...).
   *
   * 定制服务 ID（svco- 开头）
   */
  serviceId: ServiceId
  /**
   * Id of the compute unit instance.
   *
   * 算力单元实例 ID
   */
  instanceId: ComputeUnitId
  /**
   * Number of replicas that the service shall have on this instance: the new absolute number, not a difference. Replicas times compute units per replica must not exceed the units left on the instance, or scaling fails. 0 removes the instance from the service. At least 0.
   *
   * 该实例上的部署副本数，为绝对值而非增量；副本数乘以单副本算力单元数不得超过实例剩余算力单元，否则扩容失败；0 表示将该实例从服务移除
   */
  deploymentReplicasCount: number
}

/**
 * What ScaleService answers.
 */
export type ScaleServiceOutput = {
  requestId: RequestId
  /**
   * Whether the platform accepted the request.
   *
   * 是否已受理
   */
  result: boolean
}

/**
 * What CreateTag takes.
 */
export type CreateTagInput = {
  /**
   * Key: Chinese, letters, digits, _, - and . ; at most 50 characters. At least 1 characters, at most 50 characters.
   *
   * 标签键，支持中文、字母、数字和下划线（_）、短横线（-）、点（.），最长 50 个字符
   */
  key: string
  /**
   * Values, each of 1 to 50 characters as of the key; at most 300. At most 300 items.
   *
   * 标签值，每个 1~50 个字符，字符规则同标签键；最多 300 个
   */
  values: Array<string>
}

/**
 * What CreateTag answers.
 */
export type CreateTagOutput = {
  requestId: RequestId
}
