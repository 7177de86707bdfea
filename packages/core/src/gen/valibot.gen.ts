// Generated from the spec by `pnpm generate`. Do not edit.

import * as v from 'valibot'
import { maxLength, minLength, object, objectWithRest, record } from '../util/plainObjects.ts'

/**
 * Id of this request on the platform; give it to support.
 *
 * 请求 ID，提交工单时请提供
 */
export const vRequestId = /* @__PURE__ */ v.string()

/**
 * How the platform says no.
 *
 * 错误信息
 */
export const vErrorBody = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  code: /* @__PURE__ */ v.string(),
  message: /* @__PURE__ */ v.string(),
})

/**
 * How the platform says no in the older form (V1 and the gateway in front of it), also with HTTP status 200.
 *
 * 旧版（V1 及其前置网关）的错误信息，HTTP 状态码也可能为 200
 */
export const vLegacyErrorBody = /* @__PURE__ */ object({
  error_code: /* @__PURE__ */ v.union([
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    /* @__PURE__ */ v.string(),
  ]),
  error_msg: /* @__PURE__ */ v.string(),
  log_id: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.union([
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ]),
  ),
})

/**
 * How the inference interface of the same host says no.
 *
 * 同一域名下推理接口的错误信息
 */
export const vInferenceErrorBody = /* @__PURE__ */ object({
  error: /* @__PURE__ */ object({
    code: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    message: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
  id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out.
 *
 * 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
 */
export const vPageMarker = /* @__PURE__ */ v.string()

/**
 * Id of an application: app-..., or the digits of an older one.
 *
 * 应用 ID，以 app- 开头，旧应用为纯数字
 */
export const vApplicationId = /* @__PURE__ */ v.string()

/**
 * Reverse order. Default false.
 *
 * 是否倒序
 */
export const vPageReverse = /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false)

/**
 * An application: the identity under which calls of inference are counted.
 *
 * 应用，即统计推理调用的身份
 */
export const vApplication = /* @__PURE__ */ object({
  appId: /* @__PURE__ */ v.optional(vApplicationId),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Where this page stands in the list. Some fields can be absent.
 *
 * 分页信息，部分字段可能不返回
 */
export const vPageInfo = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  maxKeys: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  pageReverse: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
})

/**
 * An application as the V1 call lists it, with its secrets.
 *
 * 应用（V1 形式，包含密钥）
 */
export const vApplicationWithKeys = /* @__PURE__ */ object({
  id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  ak: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  sk: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  apiIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Id of a model version.
 *
 * 模型版本 ID
 */
export const vModelId = /* @__PURE__ */ v.string()

/**
 * Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through.
 *
 * 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交
 */
export const vBatchInferenceParameters = /* @__PURE__ */ objectWithRest(
  {
    temperature: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    top_p: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    penalty_score: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    max_output_tokens: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Layout of the input rows: default (rows with id and query), src_tgt (source and target columns, the layout of evaluation data sets), role (rows of role and content messages). Known values: default, src_tgt, role.
 *
 * 推理数据格式：default（每行含 id 和 query）、src_tgt（src、tgt 两列，即评估数据集格式）、role（role、content 对话格式）
 */
export const vBatchInferenceDataFormat = /* @__PURE__ */ v.string()

/**
 * Id of a batch inference task.
 *
 * 批量推理任务 ID
 */
export const vBatchInferenceTaskId = /* @__PURE__ */ v.string()

/**
 * Id of a model set, the container of model versions.
 *
 * 模型 ID
 */
export const vModelSetId = /* @__PURE__ */ v.string()

/**
 * A model version that batch inference can run.
 *
 * 支持批量推理的模型版本
 */
export const vBatchInferenceModelVersion = /* @__PURE__ */ object({
  modelVersionId: /* @__PURE__ */ v.optional(vModelId),
  modelVersionName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * A model that batch inference can run, with its versions.
 *
 * 支持批量推理的模型及其版本
 */
export const vBatchInferenceModel = /* @__PURE__ */ object({
  modelId: /* @__PURE__ */ v.optional(vModelSetId),
  modelName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelVersionList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceModelVersion)),
})

/**
 * State of a batch inference task: Queuing (waiting in the queue), Running, Done (finished, token counts are filled), Stopping (being stopped), Stopped, Failed (errorCode and errorReason are filled), Expired (ran out of time). Done, Stopped, Failed and Expired are final. Known values: Queuing, Running, Done, Stopping, Stopped, Failed, Expired.
 *
 * 任务运行状态：Queuing（排队中）、Running（运行中）、Done（运行完成）、Stopping（运行终止中）、Stopped（运行终止）、Failed（运行失败）、Expired（运行超时）；Done、Stopped、Failed、Expired 为终态
 */
export const vBatchInferenceRunStatus = /* @__PURE__ */ v.string()

/**
 * A batch inference task. Two documented fields are not here, since the documentation does not state their names: the number of input rows, and what started the task.
 *
 * 批量推理任务（总数据条数、任务来源两个字段的字段名官方文档未说明，尚未收录）
 */
export const vBatchInferenceTask = /* @__PURE__ */ objectWithRest(
  {
    taskId: vBatchInferenceTaskId,
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.string(),
    endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    inferenceParams: vBatchInferenceParameters,
    searchCounts: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    searchTokens: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    runStatus: vBatchInferenceRunStatus,
    errorCode: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    errorReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    inputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    outputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    outputDir: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    inputTokenUsage: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    outputTokenUsage: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    progress: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    dataFormat: /* @__PURE__ */ v.optional(vBatchInferenceDataFormat),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    inputAfsUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    outputAfsUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * One row of the list of batch inference tasks.
 *
 * 批量推理任务列表中的一项
 */
export const vBatchInferenceTaskSummary = /* @__PURE__ */ object({
  taskId: vBatchInferenceTaskId,
  name: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.string(),
  endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelId: /* @__PURE__ */ v.optional(vModelId),
  inferenceParams: vBatchInferenceParameters,
  runStatus: vBatchInferenceRunStatus,
  errorCode: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  errorReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  inputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  outputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  outputDir: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  inputTokenUsage: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  outputTokenUsage: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  progress: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Id of a compute unit instance.
 *
 * 算力单元实例 ID
 */
export const vComputeUnitId = /* @__PURE__ */ v.string()

/**
 * When a post-paid instance is released by itself: RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`. The zone of the second form is not documented, so the first is safer.
 *
 * 后付费实例的定时释放时间，格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss；后者的时区官方文档未说明，建议使用前者
 */
export const vChargeReleaseTime = /* @__PURE__ */ v.string()

/**
 * Id of a TPM quota instance, from PurchaseTPMResource.
 *
 * TPM 配额实例 ID，由 PurchaseTPMResource 返回
 */
export const vTpmInstanceId = /* @__PURE__ */ v.string()

/**
 * Region: bj (Beijing), bd (Baoding), sz (Suzhou), gz (Guangzhou), yq (Yangquan), or global (not bound to one). Requests take bj and bd only. Known values: bj, bd, sz, gz, yq, global.
 *
 * 资源地域：bj（北京）、bd（保定）、sz（苏州）、gz（广州）、yq（阳泉）、global（不限地域）；请求中仅支持 bj 和 bd
 */
export const vComputeUnitRegion = /* @__PURE__ */ v.string()

/**
 * State of a compute unit: Creating, CreateFailed, Running (in use), Releasing, Released, Reconfiguring (being resized), ReconfigureFailed (the resize did not happen), BillingChanging (the way it is paid is changing). CreateFailed and Released are final. Known values: Creating, CreateFailed, Running, Releasing, Released, Reconfiguring, ReconfigureFailed, BillingChanging.
 *
 * 资源状态：Creating（创建中）、CreateFailed（创建失败）、Running（使用中）、Releasing（释放中）、Released（已释放）、Reconfiguring（变配中）、ReconfigureFailed（变配失败）、BillingChanging（计费变更中）；CreateFailed 和 Released 为终态
 */
export const vComputeUnitStatus = /* @__PURE__ */ v.string()

/**
 * Resource type: cpu, or one of the accelerator types gpu-1 to gpu-6. CreateService spells these types in another way. Known values: cpu, gpu-1, gpu-2, gpu-3, gpu-4, gpu-5, gpu-6.
 *
 * 资源类型：cpu 为 CPU，gpu-1 至 gpu-6 为加速卡 I 至 VI 型；与 CreateService 中的写法不同
 */
export const vComputeUnitType = /* @__PURE__ */ v.string()

/**
 * How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). Known values: Prepaid, Postpaid.
 *
 * 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时）
 */
export const vChargePaymentTiming = /* @__PURE__ */ v.string()

/**
 * A compute unit instance of the account. A single read also describes its end, its length and the unit of that length, whose names the documentation does not state.
 *
 * 账号下的算力单元实例。详情中还有到期时间、实例时长及其单位，字段名官方文档未说明
 */
export const vComputeUnit = /* @__PURE__ */ objectWithRest(
  {
    instanceId: vComputeUnitId,
    region: vComputeUnitRegion,
    status: vComputeUnitStatus,
    type: vComputeUnitType,
    totalComputeUnits: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    usedComputeUnits: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
    startTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    releaseTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Id of a package.
 *
 * 量包 ID
 */
export const vPackageId = /* @__PURE__ */ v.string()

/**
 * Service family that a package is for. Language models (ernie-*, qianfan-agent-*, deepseek-*) are counted in thousand tokens, video generation (kling, vidu, minimax, qianfan-video) in points, search and chatFilePlus (the reading plug-in) in calls. Known values: ernie-lite, ernie-lite-pro-128k, ernie-speed-pro-128k, qianfan-agent-speed-32k, ernie-x1-32k-preview, deepseek-v3, deepseek-r1, ernie-x1-turbo-32k, ernie-4.5-turbo-vl-32k, ernie-4.5-turbo-32k, ernie-4.5-turbo-128k, kling, vidu, minimax, qianfan-video, search, chatFilePlus.
 *
 * 服务系列名称。语言模型（ernie-*、qianfan-agent-*、deepseek-*）按千 token 计，视频生成（kling、vidu、minimax、qianfan-video）按点数计，search 与 chatFilePlus（阅读助手插件）按次数计
 */
export const vPackageServiceName = /* @__PURE__ */ v.string()

/**
 * State of a package: Pending (not in use yet), Active (in use), Exhausted (used up) or Expired. Known values: Pending, Active, Exhausted, Expired.
 *
 * 量包状态：Pending（待使用）、Active（使用中）、Exhausted（已用尽）、Expired（已过期）
 */
export const vPackageStatus = /* @__PURE__ */ v.string()

/**
 * A package: an amount of usage bought in advance.
 *
 * 量包，即预先购买的用量
 */
export const vPackageResource = /* @__PURE__ */ object({
  packageId: vPackageId,
  serviceName: vPackageServiceName,
  specification: /* @__PURE__ */ v.string(),
  used: /* @__PURE__ */ v.number(),
  status: vPackageStatus,
  startTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  expiredTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Id of a service: svco-... for a custom service, svcp-... for a preset one.
 *
 * 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
 */
export const vServiceId = /* @__PURE__ */ v.string()

/**
 * State of a compute unit instance of a service: Creating, Running (in use) or Deleted (expired). Deleted is final. Known values: Creating, Running, Deleted.
 *
 * 资源状态：Creating（创建中）、Running（使用中）、Deleted（已过期）；Deleted 为终态
 */
export const vComputeUnitServiceInstanceStatus = /* @__PURE__ */ v.string()

/**
 * A compute unit instance that was bought for one service, counted in replicas.
 *
 * 为某个服务购买的算力单元实例，以副本数计
 */
export const vComputeUnitServiceInstance = /* @__PURE__ */ objectWithRest(
  {
    instanceId: vComputeUnitId,
    paymentTiming: vChargePaymentTiming,
    replicasCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    status: vComputeUnitServiceInstanceStatus,
    startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    expiredTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. Known values: ernie-4.5-turbo-128k, ernie-speed-8k, ernie-speed-128k, ernie-speed-pro-128k, ernie-lite-8k, ernie-lite-pro-128k, ernie-tiny-8k, ernie-character-fiction-8k, ernie-char-8k, ernie-novel-8k, ernie-speed-appbuilder-8k, qianfan-agent-speed-8k, qianfan-agent-speed-32k, qianfan-agent-lite-8k.
 *
 * 预置模型版本（小写），可用取值随平台模型上下线而变化
 */
export const vTpmModel = /* @__PURE__ */ v.string()

/**
 * State of TPM quota: Creating, Running (in use) or Stopped (expired). Known values: Creating, Running, Stopped.
 *
 * 资源状态：Creating（创建中）、Running（使用中）、Stopped（已过期）
 */
export const vTpmStatus = /* @__PURE__ */ v.string()

/**
 * A TPM quota instance: throughput bought for one preset model.
 *
 * TPM 配额实例，即为一个预置模型购买的吞吐量
 */
export const vTpmInstance = /* @__PURE__ */ object({
  instanceId: /* @__PURE__ */ v.optional(vTpmInstanceId),
  model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
  rpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  tpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  status: /* @__PURE__ */ v.optional(vTpmStatus),
  startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  expiredTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * The time bought. Needed when paymentTiming is Prepaid; not for Postpaid.
 *
 * 购买时长信息，paymentTiming 为 Prepaid 时必填，Postpaid 时不填
 */
export const vComputeUnitReservation = /* @__PURE__ */ object({
  reservationTimeUnit: /* @__PURE__ */ v.string(),
  reservationLength: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.number(),
    /* @__PURE__ */ v.integer(),
    /* @__PURE__ */ v.minValue(1),
    /* @__PURE__ */ v.maxValue(12),
  ),
  autoRenew: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
  autoRenewTimeUnit: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'Month'),
  autoRenewTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.number(),
      /* @__PURE__ */ v.integer(),
      /* @__PURE__ */ v.minValue(1),
      /* @__PURE__ */ v.maxValue(6),
    ),
    1,
  ),
})

/**
 * How compute units are paid.
 *
 * 订单、计费相关参数
 */
export const vComputeUnitBilling = /* @__PURE__ */ object({
  paymentTiming: vChargePaymentTiming,
  reservation: /* @__PURE__ */ v.optional(vComputeUnitReservation),
  releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
})

/**
 * What an order of compute units gave.
 *
 * 算力单元下单结果
 */
export const vComputeUnitOrder = /* @__PURE__ */ object({
  instanceId: vComputeUnitId,
  orderId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Id of one sample of a data set version.
 *
 * 样本 ID
 */
export const vDatasetSampleId = /* @__PURE__ */ v.string()

/**
 * Id of a data set version (ds-...). The version holds the data, not the data set.
 *
 * 数据集版本 ID（ds- 开头），数据保存在版本中
 */
export const vDatasetVersionId = /* @__PURE__ */ v.string()

/**
 * An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_<stage>. Known values: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers, filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity, deduplication_simhash, replace_emails, replace_ip, replace_identifier.
 *
 * 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_<阶段>
 */
export const vDataCleaningOperator = /* @__PURE__ */ v.string()

/**
 * One operator with its arguments.
 *
 * 一个清洗算子及其参数
 */
export const vDataCleaningStep = /* @__PURE__ */ object({
  name: vDataCleaningOperator,
  args: /* @__PURE__ */ objectWithRest(
    {
      number_words_min_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      number_words_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      word_repetition_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      default_character_repetition_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      special_characters_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      flagged_words_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      lang_id_min_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      perplexity_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      distance: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
})

/**
 * Operators by stage. A stage that is not wanted is left out or an empty list.
 *
 * 各阶段的清洗算子；不需要的阶段不填或填空列表
 */
export const vDataCleaningPipeline = /* @__PURE__ */ object({
  clean: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
  filter: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
  deduplication: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
  desensitization: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
})

/**
 * Id of a cleaning task (task-...). Older ids were integers.
 *
 * 清洗任务 ID（task- 开头），早期为整数
 */
export const vDataCleaningTaskId = /* @__PURE__ */ v.string()

/**
 * Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). Known values: PromptResponse, Role, SFT_FIM, Text, DPO_PromptChosenRejected, KTO_PromptChosenRejected, PromptSortedresponses, Prompt, PromptImage, PromptImageResponse.
 *
 * 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response）
 */
export const vDatasetFormat = /* @__PURE__ */ v.string()

/**
 * Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. Known values: BOS, sysStorage.
 *
 * 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写
 */
export const vDatasetStorageType = /* @__PURE__ */ v.string()

/**
 * Id of a data set (dg-...), the named container of its versions.
 *
 * 数据集 ID（dg- 开头）
 */
export const vDatasetId = /* @__PURE__ */ v.string()

/**
 * State of an import: Created (nothing has been imported yet; only versions show it), Importing, ImportFinished, ImportFailed. The last two are final. Known values: Created, Importing, ImportFinished, ImportFailed.
 *
 * 导入状态：Created（新建，即尚未导入数据；仅见于数据集版本）、Importing（导入中）、ImportFinished（导入完成）、ImportFailed（导入失败）；后两种为终态
 */
export const vDatasetImportStatus = /* @__PURE__ */ v.string()

/**
 * State of publishing: Unpublished, Publishing, Published (usable for training), PublishFailed. The last two are final. Known values: Unpublished, Publishing, Published, PublishFailed.
 *
 * 发布状态：Unpublished（未发布）、Publishing（发布中）、Published（已发布，可用于训练）、PublishFailed（发布失败）；后两种为终态
 */
export const vDatasetPublishStatus = /* @__PURE__ */ v.string()

/**
 * One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names.
 *
 * 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）
 */
export const vDatasetVersion = /* @__PURE__ */ objectWithRest(
  {
    datasetId: vDatasetId,
    versionId: vDatasetVersionId,
    versionNumber: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    datasetName: /* @__PURE__ */ v.string(),
    dataFormat: vDatasetFormat,
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    storageType: /* @__PURE__ */ v.optional(vDatasetStorageType),
    storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    importStatus: /* @__PURE__ */ v.optional(vDatasetImportStatus),
    publishStatus: /* @__PURE__ */ v.optional(vDatasetPublishStatus),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Id of an export task (task-...).
 *
 * 导出任务 ID（task- 开头）
 */
export const vDatasetExportTaskId = /* @__PURE__ */ v.string()

/**
 * Id of an import task (task-...).
 *
 * 导入任务 ID（task- 开头）
 */
export const vDatasetImportTaskId = /* @__PURE__ */ v.string()

/**
 * Id of an augmentation task (task-...).
 *
 * 增强任务 ID（task- 开头）
 */
export const vDataAugmentationTaskId = /* @__PURE__ */ v.string()

/**
 * What one stage did.
 *
 * 单个阶段的清洗结果
 */
export const vDataCleaningStageResult = /* @__PURE__ */ object({
  status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  operator_count: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  entity_match_count: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  each_operator_result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        name: /* @__PURE__ */ v.optional(vDataCleaningOperator),
        remaining_count: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
        drop_count: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
      }),
    ),
  ),
})

/**
 * Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through.
 *
 * 清洗结果；旧版清洗另有计数字段，原样返回
 */
export const vDataCleaningOutcome = /* @__PURE__ */ objectWithRest(
  {
    pipeline_stage_result: /* @__PURE__ */ v.nullish(
      /* @__PURE__ */ object({
        clean: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
        filter: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
        deduplication: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
        desensitization: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
      }),
    ),
    export_entity_num: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    remaining_entity: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    unprocessed_entity: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    failReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    pauseReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * State of a cleaning task: 0 no task, 1 cleaning, 2 finished, 3 interrupted, 4 failed, 5 paused; 2, 3 and 4 are final. Known from the official SDK only. Known values: 0, 1, 2, 3, 4, 5.
 *
 * 清洗任务状态：0 无任务，1 清洗中，2 完成，3 中断，4 失败，5 暂停；2、3、4 为终态。取值仅见于 官方 SDK
 */
export const vDataCleaningStatus = /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())

/**
 * One cleaning task. The documentation states some fields only; the others are those of the official SDK.
 *
 * 一个数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK
 */
export const vDataCleaningTask = /* @__PURE__ */ objectWithRest(
  {
    id: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        /* @__PURE__ */ v.string(),
      ]),
    ),
    etlTaskId: vDataCleaningTaskId,
    userId: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        /* @__PURE__ */ v.string(),
      ]),
    ),
    sourceDatasetId: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        /* @__PURE__ */ v.string(),
      ]),
    ),
    sourceDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    destDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    sourceDatasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    destDatasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    taskId: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        /* @__PURE__ */ v.string(),
      ]),
    ),
    entityCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    entityType: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    operationsV2: /* @__PURE__ */ v.optional(vDataCleaningPipeline),
    result: /* @__PURE__ */ v.optional(vDataCleaningOutcome),
    processStatus: /* @__PURE__ */ v.optional(vDataCleaningStatus),
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    creatorName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    createTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    endTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modifyTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    remainingEntity: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    etlResult: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    exceptionResult: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    logPath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * One cleaning task in the list. The documentation states some fields only; the others are those of the official SDK.
 *
 * 列表中的数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK
 */
export const vDataCleaningTaskSummary = /* @__PURE__ */ objectWithRest(
  {
    etlId: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        /* @__PURE__ */ v.string(),
      ]),
    ),
    etlStrId: vDataCleaningTaskId,
    startTime: /* @__PURE__ */ v.string(),
    sourceDatasetName: /* @__PURE__ */ v.string(),
    destDatasetName: /* @__PURE__ */ v.string(),
    operatorNameList: /* @__PURE__ */ v.array(vDataCleaningOperator),
    sourceDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    destDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    entityCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    entityType: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    result: /* @__PURE__ */ v.optional(vDataCleaningOutcome),
    processStatus: /* @__PURE__ */ v.optional(vDataCleaningStatus),
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    errCode: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    errMsg: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    createTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modifyTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * A label of a text-to-image sample.
 *
 * 文生图样本的标签
 */
export const vDatasetSampleLabel = /* @__PURE__ */ object({
  label_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  color: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * One sample. It holds no text: the content is behind url.
 *
 * 一个样本。样本内容不在此返回，需通过 url 下载
 */
export const vDatasetSample = /* @__PURE__ */ objectWithRest(
  {
    id: vDatasetSampleId,
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetSampleLabel)),
    url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    memorySize: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    isEncrypted: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    textExtra: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        domainType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        taskType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        wordNum: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        repetitiveCharRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        specialCharRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        flaggedWordRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        langProb: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        perplexity: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      }),
    ),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * State of an export: Exporting, ExportFinished, ExportFailed. The last two are final. Known values: Exporting, ExportFinished, ExportFailed.
 *
 * 导出状态：Exporting（导出中）、ExportFinished（导出完成）、ExportFailed（导出失败）；后两种为终态
 */
export const vDatasetExportStatus = /* @__PURE__ */ v.string()

/**
 * One export of a data set version. Three of the ten documented fields, startTime, finishTime and downloadUrl, have inferred names.
 *
 * 数据集版本导出任务；startTime、finishTime、downloadUrl 的字段名为推断
 */
export const vDatasetExportTask = /* @__PURE__ */ object({
  storageType: vDatasetStorageType,
  storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  sizeMB: /* @__PURE__ */ v.number(),
  sampleCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  exportStatus: vDatasetExportStatus,
  progress: /* @__PURE__ */ v.string(),
  creator: /* @__PURE__ */ v.string(),
  startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  downloadUrl: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * One import of files into a data set version.
 *
 * 一次数据集版本导入
 */
export const vDatasetImportTask = /* @__PURE__ */ object({
  versionId: vDatasetVersionId,
  importStatus: vDatasetImportStatus,
  progress: /* @__PURE__ */ v.string(),
  sizeMB: /* @__PURE__ */ v.number(),
  sampleCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  creator: /* @__PURE__ */ v.string(),
  startTime: /* @__PURE__ */ v.string(),
  finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  errDownloadUrl: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * State of an augmentation task: Running, Stopped (ended before it finished; no call does that), Succeeded, Failed. The last three are final. Known values: Running, Stopped, Succeeded, Failed.
 *
 * 增强任务状态：Running（运行中）、Stopped（提前停止，没有对应的接口）、Succeeded（成功）、Failed（失败）；后三种为终态
 */
export const vDataAugmentationStatus = /* @__PURE__ */ v.string()

/**
 * One augmentation task. More fields exist, among them the creation time and whether prompts and responses are generated; the documentation does not state their names.
 *
 * 数据增强任务（创建时间、是否开启 Prompt/Response 生成等字段的字段名官方文档未说明，尚未收录）
 */
export const vDataAugmentationTask = /* @__PURE__ */ objectWithRest(
  {
    taskId: vDataAugmentationTaskId,
    taskName: /* @__PURE__ */ v.string(),
    status: vDataAugmentationStatus,
    taskType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    srcDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    dstDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    promptModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    promptContext: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Id of an evaluation task.
 *
 * 评估任务 ID
 */
export const vEvaluationTaskId = /* @__PURE__ */ v.string()

/**
 * Where files are kept: sysStorage (storage of the platform) or BOS (the caller's own object storage). Known values: sysStorage, BOS.
 *
 * 存储类型：sysStorage（平台存储）、BOS（用户自己的对象存储）
 */
export const vEvaluationStorageType = /* @__PURE__ */ v.string()

/**
 * What is exported: prompt, prediction (the model's answer), completion (the expected answer), metrics (scores), system (the persona field). Known values: prompt, prediction, completion, metrics, system.
 *
 * 导出内容：prompt（提示）、prediction（模型回答）、completion（标准答案）、metrics（指标）、system（人设字段）
 */
export const vEvaluationExportContent = /* @__PURE__ */ v.string()

/**
 * Id of an export task (amemt-...), not of the evaluation task whose results it exports.
 *
 * 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID
 */
export const vEvaluationExportTaskId = /* @__PURE__ */ v.string()

/**
 * What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). Known values: model, inferDataset.
 *
 * 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集）
 */
export const vEvaluationObjectType = /* @__PURE__ */ v.string()

/**
 * One model version to evaluate. It also takes inference parameters and a flag for the baseline of a comparison, whose names the documentation does not state.
 *
 * 一个待评估的模型版本；还支持推理参数与基准标记，官方文档未说明字段名
 */
export const vEvaluationModelObject = /* @__PURE__ */ objectWithRest(
  {
    modelId: /* @__PURE__ */ v.optional(vModelId),
    promptTemplate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Model versions to evaluate, and the data set they answer. The documentation does not state the name of the BOS path for storageType BOS.
 *
 * 评估模型配置信息，包括待评估的模型版本与所用数据集；storageType 为 BOS 时的存储路径字段官方文档未说明字段名
 */
export const vEvaluationModelConfig = /* @__PURE__ */ objectWithRest(
  {
    versionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    storageType: /* @__PURE__ */ v.optional(vEvaluationStorageType, 'sysStorage'),
    evalModelConfigList: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(vEvaluationModelObject), /* @__PURE__ */ maxLength(5)),
    ),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * The objects to evaluate: at most 5, all of the same kind.
 *
 * 评估对象配置信息，最多 5 个，且须为同一类型
 */
export const vEvaluationObjectConfig = /* @__PURE__ */ object({
  evalModelConfig: /* @__PURE__ */ v.optional(vEvaluationModelConfig),
  evalInferDatasetConfig: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
})

/**
 * How it is evaluated: rule (accuracy and similarity), model (by a judge model), manual (by people), or rule,model (rules and judge, one string with a comma). Known values: rule, model, manual, rule,model.
 *
 * 评估模式：rule（基于规则，即准确率和相似度）、model（裁判员模型）、manual（人工评估）、rule,model（基于规则和裁判员模型，以逗号连接的一个字符串）
 */
export const vEvaluationMode = /* @__PURE__ */ v.string()

/**
 * The judge model; its calls are charged. More fields exist, whose names the documentation does not state.
 *
 * 裁判员模型配置，其调用会产生费用；其余字段官方文档未说明字段名
 */
export const vEvaluationJudgeConfig = /* @__PURE__ */ objectWithRest(
  {
    apiName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names.
 *
 * 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名
 */
export const vEvaluationConfig = /* @__PURE__ */ objectWithRest(
  {
    evalMode: vEvaluationMode,
    autoModelEvalConfig: /* @__PURE__ */ v.optional(vEvaluationJudgeConfig),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * State of an export task: Queued, Running, Failed or Succeeded; the last two are final. Known values: Queued, Running, Failed, Succeeded.
 *
 * 导出任务状态：Queued（排队中）、Running（导出中）、Failed（失败）、Succeeded（成功）；后两种为终态
 */
export const vEvaluationExportState = /* @__PURE__ */ v.string()

/**
 * An export of evaluation results. The documentation does not state the name of the path field for storageType BOS.
 *
 * 评估结果导出任务；storageType 为 BOS 时的存储路径字段官方文档未说明字段名
 */
export const vEvaluationExportTask = /* @__PURE__ */ objectWithRest(
  {
    taskId: vEvaluationExportTaskId,
    evalId: vEvaluationTaskId,
    exportContent: /* @__PURE__ */ v.array(vEvaluationExportContent),
    state: vEvaluationExportState,
    storageType: vEvaluationStorageType,
    downloadUrl: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.url()),
    ),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Kind of evaluation: auto (automatic) or manual (with people). Known values: auto, manual.
 *
 * 评估类型：auto（自动评估）、manual（人工评估）
 */
export const vEvaluationType = /* @__PURE__ */ v.string()

/**
 * State of an evaluation task: Queued (submitted, waiting), Running, RunningWithManualBegin (people may annotate now), RunningWithMetricsCalculating (annotation is done, metrics are computed), Successed (everything was evaluated; spelled like this), Stopping, Failed (some or all objects failed), Stopped. Successed, Failed and Stopped are final. Known values: Queued, Running, RunningWithManualBegin, RunningWithMetricsCalculating, Successed, Stopping, Failed, Stopped.
 *
 * 评估任务状态：Queued（任务已提交，待调度）、Running（任务已调度，执行中）、RunningWithManualBegin（运行中，可人工标注）、RunningWithMetricsCalculating（指标计算中）、Successed（全部评估成功，官方拼写如此）、Stopping（停止中）、Failed（部分或全部失败）、Stopped（已全部停止）；Successed、Failed、Stopped 为终态
 */
export const vEvaluationState = /* @__PURE__ */ v.string()

/**
 * An evaluation task. The documentation does not state the names of the fields after the state.
 *
 * 评估任务（状态之后的字段官方文档未说明字段名，尚未收录）
 */
export const vEvaluationTask = /* @__PURE__ */ objectWithRest(
  {
    taskId: vEvaluationTaskId,
    taskName: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.string(),
    evalType: vEvaluationType,
    state: vEvaluationState,
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * How people scored one dimension.
 *
 * 人工评估中一个维度的分值分布
 */
export const vEvaluationDimensionScores = /* @__PURE__ */ object({
  dimension: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  scoreDistribution: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  ),
})

/**
 * Scores of one object; which ones are present depends on the evaluation mode. The documentation does not state their names: the names are those of the older V1 interface. Shares and similarities go from 0 to 1.
 *
 * 评估指标，返回哪些取决于评估模式；字段名官方文档未说明，取自旧版 V1 接口；比例与相似度取值 0~1
 */
export const vEvaluationScores = /* @__PURE__ */ objectWithRest(
  {
    accuracy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    f1Score: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    rouge_1: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    rouge_2: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    rouge_l: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    bleu4: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    avgJudgeScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    stdJudgeScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    medianJudgeScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    scoreDistribution: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(
        /* @__PURE__ */ v.string(),
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
    ),
    manualAvgScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    goodCaseProportion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    subjectiveImpression: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    manualScoreDistribution: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vEvaluationDimensionScores)),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * How one of the evaluated objects did.
 *
 * 一个评估对象的评估结果
 */
export const vEvaluationReport = /* @__PURE__ */ object({
  taskId: vEvaluationTaskId,
  taskName: /* @__PURE__ */ v.string(),
  modelId: /* @__PURE__ */ v.optional(vModelId),
  inferDatasetId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  evalObjectType: vEvaluationObjectType,
  evalMode: vEvaluationMode,
  effectMetric: /* @__PURE__ */ v.optional(vEvaluationScores),
})

/**
 * One row of the list of evaluation tasks. Its fields are inferred from a single task.
 *
 * 评估任务列表项（字段依据任务详情推断）
 */
export const vEvaluationTaskSummary = /* @__PURE__ */ objectWithRest(
  {
    taskId: /* @__PURE__ */ v.optional(vEvaluationTaskId),
    taskName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    evalType: /* @__PURE__ */ v.optional(vEvaluationType),
    state: /* @__PURE__ */ v.optional(vEvaluationState),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. Known values: SFT, PostPretrain, DPO, KTO.
 *
 * 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值
 */
export const vFineTuningTrainMode = /* @__PURE__ */ v.string()

/**
 * Id of a fine-tuning job.
 *
 * 作业 ID
 */
export const vFineTuningJobId = /* @__PURE__ */ v.string()

/**
 * Which parameters are trained: FullFineTuning (all weights), LoRA (low-rank adapters), LoRA-GA (LoRA with gradient-approximation start), PromptTuning (named by the official SDK only). Known values: FullFineTuning, LoRA, LoRA-GA, PromptTuning.
 *
 * 参数规模：FullFineTuning（全量更新）、LoRA（低秩适配）、LoRA-GA（以梯度近似初始化的 LoRA）、PromptTuning（仅见于官方 SDK）
 */
export const vFineTuningParameterScale = /* @__PURE__ */ v.string()

/**
 * Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through.
 *
 * 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交
 */
export const vFineTuningHyperParameters = /* @__PURE__ */ objectWithRest(
  {
    epoch: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    learningRate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    maxSeqLen: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    loggingSteps: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    warmupRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    weightDecay: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    globalBatchSize: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    pseudoSamplingProb: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    checkpointSaveStrategy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    seed: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    lrSchedulerType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    numCycles: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    lrEnd: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    power: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    checkpointCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    saveStep: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    validationStep: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    earlyStopping: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    earlyStopMetric: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    earlyStoppingThreshold: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    earlyStoppingPatience: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    loraRank: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    loraAlpha: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    loraDropout: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    loraAllLinear: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    loraTargetModules: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    batchSize: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    schedulerName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    Packing: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Id of a fine-tuning task.
 *
 * 任务 ID
 */
export const vFineTuningTaskId = /* @__PURE__ */ v.string()

export const vFineTuningJob = /* @__PURE__ */ object({
  jobId: vFineTuningJobId,
  name: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.string(),
  model: /* @__PURE__ */ v.string(),
  trainMode: vFineTuningTrainMode,
  createDate: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
})

export const vFineTuningSupportedModel = /* @__PURE__ */ object({
  model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  baseModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  supportTrainMode: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        trainMode: /* @__PURE__ */ v.optional(vFineTuningTrainMode),
        supportParameterScale: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.array(
            /* @__PURE__ */ object({
              parameterScale: /* @__PURE__ */ v.optional(vFineTuningParameterScale),
              supportHyperParameterConfig: /* @__PURE__ */ v.optional(
                /* @__PURE__ */ v.array(
                  /* @__PURE__ */ object({
                    key: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                    checkType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                    checkValue: /* @__PURE__ */ v.optional(
                      /* @__PURE__ */ v.array(
                        /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
                      ),
                    ),
                    default: /* @__PURE__ */ v.optional(
                      /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
                    ),
                  }),
                ),
              ),
            }),
          ),
        ),
      }),
    ),
  ),
})

/**
 * State of a task: Waiting (queued), Running, Done (finished), Stopped (stopped before it finished), Failed. Done, Stopped and Failed are final. It can be an empty string right after creation. Known values: Waiting, Running, Done, Stopped, Failed.
 *
 * 任务运行状态：Waiting（排队中）、Running（运行中）、Done（运行完成）、Stopped（运行中止）、Failed（运行失败）；后三种为终态。刚创建时可能返回空字符串
 */
export const vFineTuningRunStatus = /* @__PURE__ */ v.string()

/**
 * Scores; only when the run is done, and only for text-generation models.
 *
 * 评估指标，任务运行完成后返回，目前仅支持文本生成类模型
 */
export const vFineTuningMetrics = /* @__PURE__ */ object({
  'BLEU-4': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  'ROUGE-1': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  'ROUGE-2': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  'ROUGE-L': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

export const vFineTuningCheckpoint = /* @__PURE__ */ object({
  step: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  perplexity: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
  ),
  trainingLoss: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
  ),
})

/**
 * One training run of a job. The documentation counts 16 fields; this spec holds 14 of them.
 *
 * 作业下的一个训练任务（官方文档共 16 个字段，本规范收录 14 个）
 */
export const vFineTuningTask = /* @__PURE__ */ object({
  taskId: vFineTuningTaskId,
  jobId: vFineTuningJobId,
  jobName: /* @__PURE__ */ v.string(),
  jobDescription: /* @__PURE__ */ v.string(),
  model: /* @__PURE__ */ v.string(),
  trainMode: vFineTuningTrainMode,
  parameterScale: vFineTuningParameterScale,
  runStatus: vFineTuningRunStatus,
  runProgress: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  vdlLink: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.url())),
  metrics: /* @__PURE__ */ v.optional(vFineTuningMetrics),
  checkpointList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vFineTuningCheckpoint)),
  createDate: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  finishDate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

export const vFineTuningTaskSummary = /* @__PURE__ */ object({
  taskId: vFineTuningTaskId,
  jobId: vFineTuningJobId,
  jobName: /* @__PURE__ */ v.string(),
  jobDescription: /* @__PURE__ */ v.string(),
  model: /* @__PURE__ */ v.string(),
  trainMode: vFineTuningTrainMode,
  parameterScale: vFineTuningParameterScale,
  runStatus: vFineTuningRunStatus,
  metrics: /* @__PURE__ */ v.optional(vFineTuningMetrics),
  checkpointList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vFineTuningCheckpoint)),
  createDate: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  finishDate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * One rule of an access control list that narrows what temporary credentials may do.
 *
 * 访问控制列表中的一条规则，用于缩小临时凭证的权限
 */
export const vAccessControlRule = /* @__PURE__ */ object({
  service: /* @__PURE__ */ v.string(),
  region: /* @__PURE__ */ v.string(),
  effect: /* @__PURE__ */ v.string(),
  resource: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  permission: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
})

/**
 * Id of a knowledge base, a UUID.
 *
 * 知识库 ID（UUID）
 */
export const vKnowledgeBaseId = /* @__PURE__ */ v.string()

/**
 * Id of a document, a UUID.
 *
 * 文档 ID（UUID）
 */
export const vKnowledgeBaseDocumentId = /* @__PURE__ */ v.string()

/**
 * Id of a chunk.
 *
 * 文档块 ID
 */
export const vKnowledgeBaseChunkId = /* @__PURE__ */ v.string()

/**
 * Where documents come from.
 *
 * 文档来源
 */
export const vKnowledgeBaseDocumentSource = /* @__PURE__ */ object({
  type: /* @__PURE__ */ v.string(),
  urls: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  urlDepth: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  urlConfigs: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        frequency: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
      }),
    ),
  ),
})

/**
 * How documents are processed.
 *
 * 文档处理配置
 */
export const vKnowledgeBaseProcessOption = /* @__PURE__ */ object({
  template: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  parser: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      choices: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    }),
  ),
  knowledgeAugmentation: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      choices: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    }),
  ),
  chunker: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      choices: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      prependInfo: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      separator: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ object({
          separators: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
          targetLength: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
          overlapRate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        }),
      ),
      pattern: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ object({
          markPosition: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          regex: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          targetLength: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
          overlapRate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        }),
      ),
    }),
  ),
})

/**
 * Where a knowledge base is hosted.
 *
 * 知识库的托管资源
 */
export const vKnowledgeBaseHosting = /* @__PURE__ */ object({
  type: /* @__PURE__ */ v.string(),
  clusterId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  username: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  password: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  location: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Folder of a knowledge base.
 *
 * 知识库所在目录
 */
export const vKnowledgeBaseCatalogue = /* @__PURE__ */ object({
  pathPrefix: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * A chunk of a document.
 *
 * 文档块
 */
export const vKnowledgeBaseChunk = /* @__PURE__ */ object({
  id: /* @__PURE__ */ v.optional(vKnowledgeBaseChunkId),
  type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  documentId: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentId),
  content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  enabled: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  wordCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  tokenCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  statusMessage: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  imageUrls: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  updateTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * State of a document: queuing, parsing and indexing run; available can be searched; parseError and error failed; notConfigured and paused wait for somebody; retrainingSegmentUnusable is processed again and cannot be searched meanwhile; retrainErrSegmentUsable failed at that and can still be searched. Known values: queuing, notConfigured, paused, parsing, indexing, parseError, error, available, retrainingSegmentUnusable, retrainErrSegmentUsable.
 *
 * 文档状态：queuing（排队中）、parsing（解析中）、indexing（索引中）、available（可用）、parseError（解析失败）、error（失败）、notConfigured（未配置）、paused（已暂停）、retrainingSegmentUnusable（重新处理中，暂不可用）、retrainErrSegmentUsable（重新处理失败，原内容仍可用）
 */
export const vKnowledgeBaseDocumentStatus = /* @__PURE__ */ v.string()

/**
 * Id of a system memory (sm-...).
 *
 * 系统记忆 ID（sm- 开头）
 */
export const vMemoryId = /* @__PURE__ */ v.string()

/**
 * Id of a user memory (um-...); the uid to hand to the model.
 *
 * 用户记忆 ID（um- 开头），对应传入模型的 uid
 */
export const vUserMemoryId = /* @__PURE__ */ v.string()

/**
 * A system memory in the list, without its content.
 *
 * 列表中的系统记忆，不含内容
 */
export const vMemorySummary = /* @__PURE__ */ object({
  appId: vApplicationId,
  systemMemoryId: vMemoryId,
  description: /* @__PURE__ */ v.string(),
})

/**
 * Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). Known values: user, system.
 *
 * 角色：user（提问）、system（机器人的回答，注意不是 assistant）
 */
export const vMemoryRole = /* @__PURE__ */ v.string()

/**
 * A question or an answer.
 *
 * 一条提问或回答
 */
export const vMemoryMessage = /* @__PURE__ */ object({
  role: vMemoryRole,
  content: /* @__PURE__ */ v.string(),
})

/**
 * One turn: exactly two messages, the question and its answer. At least 2 items, at most 2 items.
 *
 * 一轮问答，固定两条消息：提问和回答
 */
export const vMemoryTurn = /* @__PURE__ */ v.strictTuple([vMemoryMessage, vMemoryMessage])

/**
 * A system memory with its content.
 *
 * 系统记忆及其内容
 */
export const vMemoryContent = /* @__PURE__ */ object({
  systemMemoryId: vMemoryId,
  memories: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vMemoryTurn)),
})

/**
 * A user memory in the list, without its entries.
 *
 * 列表中的用户记忆，不含具体内容
 */
export const vUserMemorySummary = /* @__PURE__ */ object({
  appId: /* @__PURE__ */ v.optional(vApplicationId),
  userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * A question or an answer of a user memory.
 *
 * 用户记忆中的一条提问或回答
 */
export const vUserMemoryMessage = /* @__PURE__ */ object({
  role: /* @__PURE__ */ v.optional(vMemoryRole),
  content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  memoryContentId: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.union([/* @__PURE__ */ v.string(), /* @__PURE__ */ v.array(/* @__PURE__ */ v.string())]),
  ),
  type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Id of a compression task.
 *
 * 模型压缩任务 ID
 */
export const vModelCompressionTaskId = /* @__PURE__ */ v.string()

/**
 * The training result that becomes a model version.
 *
 * 要发布的训练结果
 */
export const vModelTrainMeta = /* @__PURE__ */ object({
  taskId: vFineTuningTaskId,
  checkpointStep: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * Chat template of an imported conversation model.
 *
 * 对话模型的平台预置对话模板
 */
export const vModelChatTemplate = /* @__PURE__ */ object({
  historyQATemplate: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(200)),
  ),
  latestQuestionTemplate: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(200)),
  ),
  promptTemplate: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
  ),
})

/**
 * The model that is imported from BOS. The documentation does not state the names of more fields: the vLLM version, automatic joining of prompts, the base model, quantisation.
 *
 * 从 BOS 导入的模型；另有若干字段（vLLM 版本、Prompt 自动拼接、基础模型、量化压缩）官方文档未说明字段名
 */
export const vModelImportMeta = /* @__PURE__ */ object({
  bucket: /* @__PURE__ */ v.string(),
  objectPath: /* @__PURE__ */ v.string(),
  modelFormat: /* @__PURE__ */ v.string(),
  modelApplicationType: /* @__PURE__ */ v.string(),
  chatConf: /* @__PURE__ */ v.optional(vModelChatTemplate),
  customSpec: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
  transformerVersion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. Known values: Text2Text, Text2Image, Embedding, ImageUnderstanding, VideoGeneration, VioceGeneration, Reasoning, Reranker.
 *
 * 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值
 */
export const vModelType = /* @__PURE__ */ v.string()

/**
 * How to compress: Quantization or Sparsity (sparsification). Known values: Quantization, Sparsity.
 *
 * 模型压缩策略：Quantization（量化压缩）、Sparsity（稀疏化压缩）
 */
export const vModelCompressionStrategy = /* @__PURE__ */ v.string()

/**
 * Quantisation scheme: INT8-PTQ, W8A16C16 or W4A16C16. The documentation's newest request example spells the first int8-ptq; its list of values and the official SDK spell it INT8-PTQ. Known values: INT8-PTQ, W8A16C16, W4A16C16.
 *
 * 量化压缩配置：INT8-PTQ、W8A16C16、W4A16C16；最新官方文档的请求示例写作 int8-ptq，取值说明和官方 SDK 均为 INT8-PTQ
 */
export const vModelQuantizationScheme = /* @__PURE__ */ v.string()

/**
 * Id of an export of a model version. Its form is not documented.
 *
 * 模型版本导出记录 ID，其形式官方文档未说明
 */
export const vModelExportId = /* @__PURE__ */ v.string()

/**
 * A custom model set, as lists show it.
 *
 * 我的模型（列表项）
 */
export const vModelSetSummary = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
  modelSetName: /* @__PURE__ */ v.string(),
  modelType: vModelType,
  labels: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  modelCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  modelIds: /* @__PURE__ */ v.array(vModelId),
  modelNames: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
})

/**
 * State of a model version: Creating, Ready (usable), Fail (creation failed). Ready and Fail are final. Known values: Creating, Ready, Fail.
 *
 * 模型版本状态：Creating（创建中）、Ready（就绪，可用）、Fail（创建失败）；后两种为终态
 */
export const vModelStatus = /* @__PURE__ */ v.string()

/**
 * Where a model version came from. For compressed and imported versions it holds another field (the compression task, the BOS address) whose name the documentation does not state.
 *
 * 模型版本来源；压缩或导入的版本另有字段（压缩任务、BOS 地址），官方文档未说明字段名
 */
export const vModelSourceInfo = /* @__PURE__ */ object({
  sourceType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  trainTaskId: /* @__PURE__ */ v.optional(vFineTuningTaskId),
})

/**
 * Input and output mode of a model version: chat (conversation), completion (continuation), embedding, reranker (re-ranking), Text-to-Image, Image-to-Text, video (video generation), voice (speech generation). Known values: chat, completion, embedding, reranker, Text-to-Image, Image-to-Text, video, voice.
 *
 * 输入输出模式：chat（对话）、completion（续写）、embedding（向量）、reranker（重排序）、Text-to-Image（文生图）、Image-to-Text（图生文）、video（视频生成）、voice（语音生成）
 */
export const vModelApplicationType = /* @__PURE__ */ v.string()

/**
 * Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names.
 *
 * 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名
 */
export const vModelTokenLimits = /* @__PURE__ */ object({
  trivial: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      inputTokens: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
    }),
  ),
})

/**
 * A model version. Some field names are those of an older version of the documentation, or of the action for preset versions.
 *
 * 模型版本；部分字段名取自旧版官方文档或预置模型版本接口
 */
export const vModelVersion = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
  modelId: vModelId,
  status: vModelStatus,
  modelName: /* @__PURE__ */ v.string(),
  model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  sourceInfo: /* @__PURE__ */ v.optional(vModelSourceInfo),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  modelApplicationType: vModelApplicationType,
  tokenLimitations: /* @__PURE__ */ v.optional(vModelTokenLimits),
  isSupportDeploy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  isSupportModelComp: /* @__PURE__ */ v.boolean(),
  isSupportEvaluation: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
})

/**
 * State of a compression task, in lower case: creating, running, succeeded, failed, stopping, stopped. succeeded, failed and stopped are final. Known values: creating, running, succeeded, failed, stopping, stopped.
 *
 * 模型压缩任务状态（小写）：creating（创建中）、running（运行中）、succeeded（成功）、failed（失败）、stopping（停止中）、stopped（已停止）；succeeded、failed、stopped 为终态
 */
export const vModelCompressionStatus = /* @__PURE__ */ v.string()

/**
 * A compression task. The documentation does not state the name of a tenth field, the time of completion.
 *
 * 模型压缩任务（完成时间字段的字段名官方文档未说明，尚未收录）
 */
export const vModelCompressionTask = /* @__PURE__ */ object({
  id: /* @__PURE__ */ v.optional(vModelCompressionTaskId),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  status: /* @__PURE__ */ v.optional(vModelCompressionStatus),
  failedReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  sourceModelId: /* @__PURE__ */ v.optional(vModelId),
  modelId: /* @__PURE__ */ v.optional(vModelId),
  config: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      strategy: /* @__PURE__ */ v.optional(vModelCompressionStrategy),
      weight: /* @__PURE__ */ v.optional(vModelQuantizationScheme),
    }),
  ),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
})

/**
 * A compression task, as lists show it. The documentation does not state the name of the time of completion.
 *
 * 模型压缩任务列表项（完成时间字段的字段名官方文档未说明，尚未收录）
 */
export const vModelCompressionTaskSummary = /* @__PURE__ */ object({
  id: vModelCompressionTaskId,
  name: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.string(),
  status: vModelCompressionStatus,
  failedReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  sourceModelId: /* @__PURE__ */ v.optional(vModelId),
  modelId: /* @__PURE__ */ v.optional(vModelId),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
})

/**
 * State of an export: Doing (in progress), Done, Fail. Done and Fail are final. Known values: Doing, Done, Fail.
 *
 * 模型版本导出状态：Doing（导出中）、Done（完成）、Fail（失败）；后两种为终态
 */
export const vModelExportStatus = /* @__PURE__ */ v.string()

/**
 * The export of a model version. There is one per version.
 *
 * 模型版本的导出记录，每个版本一份
 */
export const vModelExport = /* @__PURE__ */ object({
  exportId: /* @__PURE__ */ v.optional(vModelExportId),
  hasRecord: /* @__PURE__ */ v.boolean(),
  status: /* @__PURE__ */ v.optional(vModelExportStatus),
  fileName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  fileType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  md5: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  fileSize: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  downloadUrl: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.url())),
})

/**
 * A model set of any kind: the container of model versions, custom or preset.
 *
 * 模型（模型版本的容器），可以是我的模型或预置模型
 */
export const vModelSet = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
  modelSetName: /* @__PURE__ */ v.string(),
  modelType: vModelType,
  source: /* @__PURE__ */ v.string(),
  labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelIds: /* @__PURE__ */ v.array(vModelId),
  modelNames: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
})

/**
 * A preset model version of the platform.
 *
 * 预置模型版本
 */
export const vModelPresetVersion = /* @__PURE__ */ object({
  modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
  modelId: /* @__PURE__ */ v.optional(vModelId),
  modelName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  status: /* @__PURE__ */ v.optional(vModelStatus),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  modifyTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  modelApplicationType: /* @__PURE__ */ v.optional(vModelApplicationType),
  tokenLimitations: /* @__PURE__ */ v.optional(vModelTokenLimits),
  isSupportDeploy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  isSupportModelComp: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  isSupportEvaluation: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  capabilities: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  modelProviders: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
})

/**
 * A preset model set of the platform.
 *
 * 预置模型
 */
export const vModelPresetSet = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
  modelSetName: /* @__PURE__ */ v.string(),
  modelType: vModelType,
  createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  description: /* @__PURE__ */ v.string(),
  modelIds: /* @__PURE__ */ v.array(vModelId),
  modelNames: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
})

/**
 * A preset model set, as lists show it.
 *
 * 预置模型（列表项）
 */
export const vModelPresetSetSummary = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
  modelSetName: /* @__PURE__ */ v.string(),
  modelType: vModelType,
  description: /* @__PURE__ */ v.string(),
  modelCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  modelIds: /* @__PURE__ */ v.array(vModelId),
  modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  modelNames: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
})

/**
 * Id of a prompt label (pl-...).
 *
 * Prompt 标签 ID（pl- 开头）
 */
export const vPromptLabelId = /* @__PURE__ */ v.string()

/**
 * A label as it stands on a template, or as it was just created.
 *
 * 模板上的标签，或刚创建的标签
 */
export const vPromptLabelReference = /* @__PURE__ */ object({
  labelId: vPromptLabelId,
  labelName: /* @__PURE__ */ v.string(),
  color: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. Known values: {}, {{}}, [], [[]], (), (()).
 *
 * 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种
 */
export const vPromptVariableIdentifier = /* @__PURE__ */ v.string()

/**
 * What a template is for: TextToText (text generation) or TextToImage (image generation; only then the negative template counts). Known values: TextToText, TextToImage.
 *
 * 场景类型：TextToText（文生文）、TextToImage（文生图，仅此时反向 Prompt 有效）
 */
export const vPromptSceneType = /* @__PURE__ */ v.string()

/**
 * Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through.
 *
 * 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交
 */
export const vPromptHyperParameters = /* @__PURE__ */ objectWithRest(
  {
    modelName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    temperature: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.gtValue(0), /* @__PURE__ */ v.maxValue(1)),
      0.95,
    ),
    topP: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.minValue(0), /* @__PURE__ */ v.maxValue(1)),
      0.8,
    ),
    penaltyScore: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.minValue(1), /* @__PURE__ */ v.maxValue(2)),
      1,
    ),
    disableSearch: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
    enableCitation: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
    stop: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    system: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(1024)),
    ),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Id of a prompt template (pt-...).
 *
 * Prompt 模板 ID（pt- 开头）
 */
export const vPromptTemplateId = /* @__PURE__ */ v.string()

/**
 * Where a template or label comes from: System (preset by the platform) or Custom (created by a user). Known values: System, Custom.
 *
 * 类型：System（平台预置）、Custom（用户自定义）
 */
export const vPromptOrigin = /* @__PURE__ */ v.string()

/**
 * A label for prompt templates.
 *
 * Prompt 模板标签
 */
export const vPromptLabel = /* @__PURE__ */ object({
  labelId: vPromptLabelId,
  createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  updateTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  labelName: /* @__PURE__ */ v.string(),
  type: vPromptOrigin,
})

/**
 * A prompt template: a text with variables. Some fields are those of the older call or of third-party clients.
 *
 * Prompt 模板，即含变量的文本；部分字段取自旧版接口或第三方代码
 */
export const vPromptTemplate = /* @__PURE__ */ objectWithRest(
  {
    templateId: vPromptTemplateId,
    templateName: /* @__PURE__ */ v.string(),
    templateContent: /* @__PURE__ */ v.string(),
    templateVariables: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ v.string()]),
    ),
    variableIdentifier: /* @__PURE__ */ v.optional(vPromptVariableIdentifier),
    negativeTemplateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    negativeTemplateVariables: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ v.string()]),
    ),
    content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vPromptLabelReference)),
    type: /* @__PURE__ */ v.optional(vPromptOrigin),
    sceneType: /* @__PURE__ */ v.optional(vPromptSceneType),
    hyperParameters: /* @__PURE__ */ v.optional(vPromptHyperParameters),
    creatorName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * Rate limits of an endpoint; none may exceed the quota of its service.
 *
 * 接入点限流配置，不得超过服务的配额
 */
export const vEndpointRateLimit = /* @__PURE__ */ object({
  tpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  rpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  tpmInput: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  tpmOutput: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * Id of an endpoint: ep_, a random part, and the suffix that was asked for.
 *
 * 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
 */
export const vEndpointId = /* @__PURE__ */ v.string()

/**
 * Deploys a service on compute units that are already owned.
 *
 * 使用已有算力单元部署
 */
export const vServiceDeploymentConfig = /* @__PURE__ */ object({
  qps: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.gtValue(0), /* @__PURE__ */ v.maxValue(50)),
  ),
  replicaComputeUnitCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  replicasCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  deploymentComputeUnitList: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        instanceId: /* @__PURE__ */ v.optional(vComputeUnitId),
        deploymentReplicasCount: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
      }),
    ),
  ),
})

/**
 * Resources to buy for a service. Sending it spends money.
 *
 * 为服务购买的资源，填写后将下单并产生费用
 */
export const vServiceResourcePurchase = /* @__PURE__ */ object({
  region: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  qps: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.gtValue(0), /* @__PURE__ */ v.maxValue(50)),
  ),
  replicasCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * What is charged: ComputingUnit (hours of compute units) or Tokens (tokens used). Known values: ComputingUnit, Tokens.
 *
 * 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量）
 */
export const vServiceChargeType = /* @__PURE__ */ v.string()

/**
 * How the resources of a new service are paid. Sending it commits to paying.
 *
 * 订单、计费相关参数，填写即表示同意付费
 */
export const vServiceBilling = /* @__PURE__ */ object({
  paymentTiming: /* @__PURE__ */ v.string(),
  reservation: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      reservationTimeUnit: /* @__PURE__ */ v.string(),
      reservationLength: /* @__PURE__ */ v.pipe(
        /* @__PURE__ */ v.number(),
        /* @__PURE__ */ v.integer(),
        /* @__PURE__ */ v.minValue(1),
        /* @__PURE__ */ v.maxValue(12),
      ),
      autoRenew: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
      autoRenewTimeUnit: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'Month'),
      autoRenewTime: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.integer(),
          /* @__PURE__ */ v.minValue(1),
          /* @__PURE__ */ v.maxValue(6),
        ),
        1,
      ),
    }),
  ),
  chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
})

/**
 * State of an endpoint: Active, Activating, Inactive, Deactivating. The filter of ListEndpoints says Active and Stopped instead. Known values: Active, Activating, Inactive, Deactivating.
 *
 * 接入点状态：Active（已启用）、Activating（启用中）、Inactive（已停用）、Deactivating（停用中）；查询列表时筛选值为 Active（正常）、Stopped（停用）
 */
export const vEndpointStatus = /* @__PURE__ */ v.string()

/**
 * An endpoint: an own name, with rate limits of its own, under which a service is called.
 *
 * 自定义接入点
 */
export const vEndpoint = /* @__PURE__ */ object({
  serverId: vServiceId,
  name: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.string(),
  status: vEndpointStatus,
  endpointId: vEndpointId,
  rateLimit: vEndpointRateLimit,
})

/**
 * What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. Known values: chat, completions, text2image, image2text.
 *
 * 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings
 */
export const vServiceType = /* @__PURE__ */ v.string()

/**
 * State of payment: NotOpen (not activated), Opened (activated), Free (free of charge), Stopped (stopped for arrears; preset services only). Known values: NotOpen, Opened, Free, Stopped.
 *
 * 付费状态：NotOpen（未开通）、Opened（已开通）、Free（免费）、Stopped（欠费停止，仅预置服务）
 */
export const vServiceChargeStatus = /* @__PURE__ */ v.string()

/**
 * A preset service, run by the platform. More fields are documented than this spec holds, at least the way of charging.
 *
 * 平台预置服务（计费方式等字段尚未收录）
 */
export const vServicePreset = /* @__PURE__ */ object({
  serviceId: vServiceId,
  name: /* @__PURE__ */ v.string(),
  url: /* @__PURE__ */ v.string(),
  endpoint: /* @__PURE__ */ v.string(),
  serviceType: vServiceType,
  chargeStatus: /* @__PURE__ */ v.optional(vServiceChargeStatus),
})

/**
 * State of a custom service: New (waiting to be published), Deploying (being published), Serving (published, can be called), Failed (publishing failed), Stopped (paused). Serving, Failed and Stopped stay until something is done. The official SDK knows Done (ready) too. Known values: New, Deploying, Serving, Failed, Stopped.
 *
 * 服务状态：New（待发布）、Deploying（发布中）、Serving（已发布）、Failed（发布失败）、Stopped（暂停服务）；后三种在执行新操作前保持不变；官方 SDK 中另有 Done（就绪）
 */
export const vServiceRunStatus = /* @__PURE__ */ v.string()

/**
 * How a service is paid: Prepay, Postpay, or both as the one string Prepay,Postpay. CreateService says Prepaid and Postpaid instead. Known values: Prepay, Postpay, Prepay,Postpay.
 *
 * 付费方式：Prepay（预付费）、Postpay（后付费）；两者都有时为一个字符串 Prepay,Postpay；CreateService 中写作 Prepaid 和 Postpaid
 */
export const vServicePayType = /* @__PURE__ */ v.string()

/**
 * Resources that a custom service runs on.
 *
 * 服务的资源配置
 */
export const vServiceResources = /* @__PURE__ */ object({
  type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  qps: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
  replicasCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  region: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * A custom service: a deployed model version of one's own.
 *
 * 定制服务
 */
export const vService = /* @__PURE__ */ object({
  serviceId: vServiceId,
  baseModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelSetId: vModelSetId,
  modelId: vModelId,
  name: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.string(),
  url: /* @__PURE__ */ v.string(),
  endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  serviceType: vServiceType,
  runStatus: vServiceRunStatus,
  updateStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
  payType: /* @__PURE__ */ v.optional(vServicePayType),
  chargeStatus: /* @__PURE__ */ v.optional(vServiceChargeStatus),
  resourceConfig: /* @__PURE__ */ v.optional(vServiceResources),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
})

/**
 * Totals of calls and tokens over a span of time.
 *
 * 时间段内的调用总量
 */
export const vServiceCallTotals = /* @__PURE__ */ object({
  inputTokensTotal: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  outputTokensTotal: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  tokensTotal: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  succeedCallTotal: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  failureCallTotal: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  callTotal: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * Calls of one service over a span of time, by application.
 *
 * 单个服务在时间段内的调用概览，按应用分列
 */
export const vServiceCallSummary = /* @__PURE__ */ object({
  serviceId: /* @__PURE__ */ v.optional(vServiceId),
  serviceName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  appList: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        appId: /* @__PURE__ */ v.optional(vApplicationId),
        metric: /* @__PURE__ */ v.optional(vServiceCallTotals),
      }),
    ),
  ),
})

/**
 * Calls of one service, step by step, by application.
 *
 * 单个服务按时间粒度的调用详情，按应用分列
 */
export const vServiceCallSeries = /* @__PURE__ */ object({
  serviceId: vServiceId,
  serviceName: /* @__PURE__ */ v.string(),
  appList: /* @__PURE__ */ v.array(
    /* @__PURE__ */ object({
      appId: vApplicationId,
      metrics: /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          tpm: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
          ),
          rpm: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
          ),
        }),
      ),
    }),
  ),
})

/**
 * A custom service, as lists show it. Some fields are those of the official SDK, the others follow from DescribeService.
 *
 * 定制服务列表项（部分字段取自官方 SDK，其余与服务详情一致）
 */
export const vServiceSummary = /* @__PURE__ */ object({
  serviceId: /* @__PURE__ */ v.optional(vServiceId),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
  modelId: /* @__PURE__ */ v.optional(vModelId),
  serviceType: /* @__PURE__ */ v.optional(vServiceType),
  runStatus: /* @__PURE__ */ v.optional(vServiceRunStatus),
  chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
  payType: /* @__PURE__ */ v.optional(vServicePayType),
  resourceConfig: /* @__PURE__ */ v.optional(vServiceResources),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
})

/**
 * What DescribeApp takes.
 */
export const vDescribeAppInput = /* @__PURE__ */ object({
  id: /* @__PURE__ */ v.string(),
})

/**
 * What DescribeApp answers.
 */
export const vDescribeAppOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  instruction: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  prologue: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  exampleQueries: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  followupQueries: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
  components: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
  ),
  knowledgeBaseConfig: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
  modelConfig: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
  background: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
})

/**
 * What DescribeApps takes.
 */
export const vDescribeAppsInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
    10,
  ),
})

/**
 * What DescribeApps answers.
 */
export const vDescribeAppsOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  data: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        appType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        updateTime: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
        description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        isPublished: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.union([/* @__PURE__ */ v.string(), /* @__PURE__ */ v.boolean()]),
        ),
      }),
    ),
  ),
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  maxKeys: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
})

/**
 * What CreateApplication takes.
 */
export const vCreateApplicationInput = /* @__PURE__ */ object({
  name: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(2), /* @__PURE__ */ maxLength(20)),
  ),
  description: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
  ),
})

/**
 * What CreateApplication answers.
 */
export const vCreateApplicationOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    appId: vApplicationId,
  }),
})

/**
 * What DescribeApplications takes.
 */
export const vDescribeApplicationsInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  protocolVersion: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    2,
  ),
})

/**
 * What DescribeApplications answers.
 */
export const vDescribeApplicationsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    appList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplication)),
    pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
  }),
})

/**
 * What DescribeLegacyApplications takes.
 */
export const vDescribeLegacyApplicationsInput = /* @__PURE__ */ record(
  /* @__PURE__ */ v.string(),
  /* @__PURE__ */ v.unknown(),
)

/**
 * What DescribeLegacyApplications answers.
 */
export const vDescribeLegacyApplicationsOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      appList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplicationWithKeys)),
    }),
  ),
})

/**
 * What CreateBatchInferenceTask takes.
 */
export const vCreateBatchInferenceTaskInput = /* @__PURE__ */ object({
  name: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(2), /* @__PURE__ */ maxLength(20)),
  description: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
  ),
  endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelId: /* @__PURE__ */ v.optional(vModelId),
  inferenceParams: /* @__PURE__ */ v.optional(vBatchInferenceParameters),
  inputBosUri: /* @__PURE__ */ v.string(),
  outputBosUri: /* @__PURE__ */ v.string(),
  completion_window: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  dataFormat: /* @__PURE__ */ v.optional(vBatchInferenceDataFormat, 'default'),
  afsConfig: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
})

/**
 * What CreateBatchInferenceTask answers.
 */
export const vCreateBatchInferenceTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    taskId: vBatchInferenceTaskId,
  }),
})

/**
 * What DeleteBatchInferenceTask takes.
 */
export const vDeleteBatchInferenceTaskInput = /* @__PURE__ */ object({
  taskId: vBatchInferenceTaskId,
})

/**
 * What DeleteBatchInferenceTask answers.
 */
export const vDeleteBatchInferenceTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DescribeBatchInferenceModel takes.
 */
export const vDescribeBatchInferenceModelInput = /* @__PURE__ */ record(
  /* @__PURE__ */ v.string(),
  /* @__PURE__ */ v.unknown(),
)

/**
 * What DescribeBatchInferenceModel answers.
 */
export const vDescribeBatchInferenceModelOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    commonModelList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceModel)),
    customModelList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceModel)),
  }),
})

/**
 * What DescribeBatchInferenceTask takes.
 */
export const vDescribeBatchInferenceTaskInput = /* @__PURE__ */ object({
  taskId: vBatchInferenceTaskId,
})

/**
 * What DescribeBatchInferenceTask answers.
 */
export const vDescribeBatchInferenceTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vBatchInferenceTask,
})

/**
 * What DescribeBatchInferenceTasks takes.
 */
export const vDescribeBatchInferenceTasksInput = /* @__PURE__ */ object({
  runStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceRunStatus)),
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
})

/**
 * What DescribeBatchInferenceTasks answers.
 */
export const vDescribeBatchInferenceTasksOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    taskList: /* @__PURE__ */ v.array(vBatchInferenceTaskSummary),
    pageInfo: vPageInfo,
  }),
})

/**
 * What StopBatchInferenceTask takes.
 */
export const vStopBatchInferenceTaskInput = /* @__PURE__ */ object({
  taskId: vBatchInferenceTaskId,
})

/**
 * What StopBatchInferenceTask answers.
 */
export const vStopBatchInferenceTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What AutoReleaseComputeUnit takes.
 */
export const vAutoReleaseComputeUnitInput = /* @__PURE__ */ object({
  instanceId: vComputeUnitId,
  releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
})

/**
 * What AutoReleaseComputeUnit answers.
 */
export const vAutoReleaseComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What AutoReleaseServiceComputeUnit takes.
 */
export const vAutoReleaseServiceComputeUnitInput = /* @__PURE__ */ object({
  instanceId: vComputeUnitId,
  releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
})

/**
 * What AutoReleaseServiceComputeUnit answers.
 */
export const vAutoReleaseServiceComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What AutoReleaseTPMResource takes.
 */
export const vAutoReleaseTPMResourceInput = /* @__PURE__ */ object({
  instanceId: vTpmInstanceId,
  releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
})

/**
 * What AutoReleaseTPMResource answers.
 */
export const vAutoReleaseTPMResourceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What CreateAutoRenewRules takes.
 */
export const vCreateAutoRenewRulesInput = /* @__PURE__ */ object({
  instanceId: /* @__PURE__ */ v.string(),
  instanceType: /* @__PURE__ */ v.string(),
  autoRenewTimeUnit: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'Month'),
  autoRenewTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.number(),
      /* @__PURE__ */ v.integer(),
      /* @__PURE__ */ v.minValue(1),
      /* @__PURE__ */ v.maxValue(6),
    ),
    1,
  ),
})

/**
 * What CreateAutoRenewRules answers.
 */
export const vCreateAutoRenewRulesOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DescribeComputeUnit takes.
 */
export const vDescribeComputeUnitInput = /* @__PURE__ */ object({
  instanceId: vComputeUnitId,
})

/**
 * What DescribeComputeUnit answers.
 */
export const vDescribeComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    computeUnitInstance: vComputeUnit,
    serviceUsageList: /* @__PURE__ */ v.array(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
  }),
})

/**
 * What DescribeComputeUnits takes.
 */
export const vDescribeComputeUnitsInput = /* @__PURE__ */ object({
  paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
  region: /* @__PURE__ */ v.optional(vComputeUnitRegion),
  type: /* @__PURE__ */ v.optional(vComputeUnitType),
})

/**
 * What DescribeComputeUnits answers.
 */
export const vDescribeComputeUnitsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    computeUnitInstanceList: /* @__PURE__ */ v.array(vComputeUnit),
  }),
})

/**
 * What DescribePackageResource takes.
 */
export const vDescribePackageResourceInput = /* @__PURE__ */ object({
  packageId: vPackageId,
})

/**
 * What DescribePackageResource answers.
 */
export const vDescribePackageResourceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    instance: vPackageResource,
  }),
})

/**
 * What DescribePackageResources takes.
 */
export const vDescribePackageResourcesInput = /* @__PURE__ */ object({
  serviceName: /* @__PURE__ */ v.optional(vPackageServiceName),
  status: /* @__PURE__ */ v.optional(vPackageStatus),
  creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What DescribePackageResources answers.
 */
export const vDescribePackageResourcesOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    instances: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vPackageResource)),
  }),
})

/**
 * What DescribeServiceComputeUnit takes.
 */
export const vDescribeServiceComputeUnitInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
  instanceId: vComputeUnitId,
})

/**
 * What DescribeServiceComputeUnit answers.
 */
export const vDescribeServiceComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    instance: vComputeUnitServiceInstance,
  }),
})

/**
 * What DescribeServiceComputeUnits takes.
 */
export const vDescribeServiceComputeUnitsInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
  paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
})

/**
 * What DescribeServiceComputeUnits answers.
 */
export const vDescribeServiceComputeUnitsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    instances: /* @__PURE__ */ v.array(vComputeUnitServiceInstance),
  }),
})

/**
 * What DescribeTPMResource takes.
 */
export const vDescribeTPMResourceInput = /* @__PURE__ */ object({
  model: vTpmModel,
  paymentTiming: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  instanceId: /* @__PURE__ */ v.optional(vTpmInstanceId),
  status: /* @__PURE__ */ v.optional(vTpmStatus),
})

/**
 * What DescribeTPMResource answers.
 */
export const vDescribeTPMResourceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    instances: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vTpmInstance)),
  }),
})

/**
 * What PurchaseComputeUnit takes.
 */
export const vPurchaseComputeUnitInput = /* @__PURE__ */ object({
  computeUnitCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  billing: vComputeUnitBilling,
  computeUnitConfig: /* @__PURE__ */ object({
    region: /* @__PURE__ */ v.optional(vComputeUnitRegion),
    type: vComputeUnitType,
  }),
})

/**
 * What PurchaseComputeUnit answers.
 */
export const vPurchaseComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vComputeUnitOrder,
})

/**
 * What PurchaseServiceComputeUnit takes.
 */
export const vPurchaseServiceComputeUnitInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
  billing: vComputeUnitBilling,
  replicasCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
})

/**
 * What PurchaseServiceComputeUnit answers.
 */
export const vPurchaseServiceComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vComputeUnitOrder,
})

/**
 * What PurchaseTPMResource takes.
 */
export const vPurchaseTPMResourceInput = /* @__PURE__ */ object({
  model: vTpmModel,
  billing: /* @__PURE__ */ object({
    paymentTiming: /* @__PURE__ */ v.string(),
    releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
  }),
  purchaseCount: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.number(),
    /* @__PURE__ */ v.integer(),
    /* @__PURE__ */ v.minValue(1),
  ),
})

/**
 * What PurchaseTPMResource answers.
 */
export const vPurchaseTPMResourceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    instanceId: vTpmInstanceId,
  }),
})

/**
 * What ReleaseComputeUnit takes.
 */
export const vReleaseComputeUnitInput = /* @__PURE__ */ object({
  instanceId: vComputeUnitId,
})

/**
 * What ReleaseComputeUnit answers.
 */
export const vReleaseComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What ReleaseServiceComputeUnit takes.
 */
export const vReleaseServiceComputeUnitInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
  instanceId: vComputeUnitId,
})

/**
 * What ReleaseServiceComputeUnit answers.
 */
export const vReleaseServiceComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What ReleaseTPMResource takes.
 */
export const vReleaseTPMResourceInput = /* @__PURE__ */ object({
  model: vTpmModel,
  instanceId: vTpmInstanceId,
})

/**
 * What ReleaseTPMResource answers.
 */
export const vReleaseTPMResourceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What ResizeComputeUnit takes.
 */
export const vResizeComputeUnitInput = /* @__PURE__ */ object({
  instanceId: vComputeUnitId,
  count: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
})

/**
 * What ResizeComputeUnit answers.
 */
export const vResizeComputeUnitOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vComputeUnitOrder,
})

/**
 * What ResizeTPMResource takes.
 */
export const vResizeTPMResourceInput = /* @__PURE__ */ object({
  instanceId: vTpmInstanceId,
  count: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
})

/**
 * What ResizeTPMResource answers.
 */
export const vResizeTPMResourceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What AnnotateDatasetSample takes.
 */
export const vAnnotateDatasetSampleInput = /* @__PURE__ */ object({
  id: vDatasetSampleId,
  datasetId: vDatasetVersionId,
  content: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        prompt: /* @__PURE__ */ v.string(),
        response: /* @__PURE__ */ v.array(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      }),
    ),
  ),
  labels: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
  ),
})

/**
 * What AnnotateDatasetSample answers.
 */
export const vAnnotateDatasetSampleOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  result: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
})

/**
 * What CreateDataCleaningTask takes.
 */
export const vCreateDataCleaningTaskInput = /* @__PURE__ */ object({
  etlTaskName: /* @__PURE__ */ v.string(),
  sourceDatasetId: vDatasetVersionId,
  destDatasetId: vDatasetVersionId,
  entityType: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  operationsV2: vDataCleaningPipeline,
})

/**
 * What CreateDataCleaningTask answers.
 */
export const vCreateDataCleaningTaskOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  result: vDataCleaningTaskId,
  status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
})

/**
 * What CreateDataset takes.
 */
export const vCreateDatasetInput = /* @__PURE__ */ object({
  datasetName: /* @__PURE__ */ v.string(),
  dataFormat: vDatasetFormat,
  storageType: vDatasetStorageType,
  storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What CreateDataset answers.
 */
export const vCreateDatasetOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ objectWithRest(
    {
      datasetId: vDatasetId,
      versionId: vDatasetVersionId,
      versionNumber: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      datasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      dataFormat: /* @__PURE__ */ v.optional(vDatasetFormat),
      storageType: /* @__PURE__ */ v.optional(vDatasetStorageType),
      storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
})

/**
 * What CreateDatasetVersion takes.
 */
export const vCreateDatasetVersionInput = /* @__PURE__ */ object({
  datasetId: vDatasetId,
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What CreateDatasetVersion answers.
 */
export const vCreateDatasetVersionOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vDatasetVersion,
})

/**
 * What CreateExportTask takes.
 */
export const vCreateExportTaskInput = /* @__PURE__ */ object({
  versionId: vDatasetVersionId,
  storageType: vDatasetStorageType,
  storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What CreateExportTask answers.
 */
export const vCreateExportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vDatasetExportTaskId,
})

/**
 * What CreateImportTask takes.
 */
export const vCreateImportTaskInput = /* @__PURE__ */ object({
  versionId: vDatasetVersionId,
  files: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ minLength(1)),
})

/**
 * What CreateImportTask answers.
 */
export const vCreateImportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vDatasetImportTaskId,
})

/**
 * What CreateTextAugmentTask takes.
 */
export const vCreateTextAugmentTaskInput = /* @__PURE__ */ object({
  taskName: /* @__PURE__ */ v.string(),
  srcDatasetVersionId: vDatasetVersionId,
  dstDatasetVersionId: vDatasetVersionId,
  promptModel: /* @__PURE__ */ v.string(),
  promptContext: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  promptEvol: /* @__PURE__ */ objectWithRest(
    {
      genType: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.integer(),
          /* @__PURE__ */ v.minValue(1),
          /* @__PURE__ */ v.maxValue(1000),
        ),
      ),
      genWord: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.integer(),
          /* @__PURE__ */ v.minValue(1),
          /* @__PURE__ */ v.maxValue(1000),
        ),
      ),
    },
    /* @__PURE__ */ v.unknown(),
  ),
  promptIteration: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      enable: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
      maxIterations: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.integer(),
          /* @__PURE__ */ v.minValue(1),
          /* @__PURE__ */ v.maxValue(10),
        ),
      ),
    }),
  ),
  similarityThreshold: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.minValue(0.5), /* @__PURE__ */ v.maxValue(1)),
  ),
})

/**
 * What CreateTextAugmentTask answers.
 */
export const vCreateTextAugmentTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  enhanceTaskId: /* @__PURE__ */ v.optional(vDataAugmentationTaskId),
  result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      enhanceTaskId: /* @__PURE__ */ v.optional(vDataAugmentationTaskId),
    }),
  ),
})

/**
 * What DeleteDataCleaningTasks takes.
 */
export const vDeleteDataCleaningTasksInput = /* @__PURE__ */ object({
  etlIds: /* @__PURE__ */ v.array(vDataCleaningTaskId),
})

/**
 * What DeleteDataCleaningTasks answers.
 */
export const vDeleteDataCleaningTasksOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.string(),
  result: /* @__PURE__ */ v.boolean(),
  status: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  success: /* @__PURE__ */ v.boolean(),
})

/**
 * What DeleteDataset takes.
 */
export const vDeleteDatasetInput = /* @__PURE__ */ object({
  datasetId: vDatasetId,
})

/**
 * What DeleteDataset answers.
 */
export const vDeleteDatasetOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DeleteDatasetSamples takes.
 */
export const vDeleteDatasetSamplesInput = /* @__PURE__ */ object({
  id: /* @__PURE__ */ v.array(vDatasetSampleId),
  datasetId: vDatasetVersionId,
})

/**
 * What DeleteDatasetSamples answers.
 */
export const vDeleteDatasetSamplesOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      failedOnes: /* @__PURE__ */ v.nullish(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
    }),
  ),
})

/**
 * What DeleteDatasetVersion takes.
 */
export const vDeleteDatasetVersionInput = /* @__PURE__ */ object({
  versionId: vDatasetVersionId,
})

/**
 * What DeleteDatasetVersion answers.
 */
export const vDeleteDatasetVersionOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DeleteTextAugmentTask takes.
 */
export const vDeleteTextAugmentTaskInput = /* @__PURE__ */ object({
  taskId: vDataAugmentationTaskId,
})

/**
 * What DeleteTextAugmentTask answers.
 */
export const vDeleteTextAugmentTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    success: /* @__PURE__ */ v.boolean(),
  }),
})

/**
 * What DescribeDataCleaningTask takes.
 */
export const vDescribeDataCleaningTaskInput = /* @__PURE__ */ object({
  etlId: vDataCleaningTaskId,
})

/**
 * What DescribeDataCleaningTask answers.
 */
export const vDescribeDataCleaningTaskOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.string(),
  status: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  success: /* @__PURE__ */ v.boolean(),
  result: vDataCleaningTask,
})

/**
 * What DescribeDataCleaningTasks takes.
 */
export const vDescribeDataCleaningTasksInput = /* @__PURE__ */ object({
  offset: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    0,
  ),
  pageSize: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.number(),
      /* @__PURE__ */ v.integer(),
      /* @__PURE__ */ v.minValue(1),
      /* @__PURE__ */ v.maxValue(20),
    ),
  ),
})

/**
 * What DescribeDataCleaningTasks answers.
 */
export const vDescribeDataCleaningTasksOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.string(),
  status: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  success: /* @__PURE__ */ v.boolean(),
  result: /* @__PURE__ */ object({
    processingCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    total: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    items: /* @__PURE__ */ v.array(vDataCleaningTaskSummary),
  }),
})

/**
 * What DescribeDatasetSamples takes.
 */
export const vDescribeDatasetSamplesInput = /* @__PURE__ */ object({
  datasetId: vDatasetVersionId,
  offset: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    0,
  ),
  pageSize: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.minValue(1)),
    20,
  ),
  importTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  ),
  annoTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  ),
  tabType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  labelId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What DescribeDatasetSamples answers.
 */
export const vDescribeDatasetSamplesOutput = /* @__PURE__ */ object({
  log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      totalAll: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      total: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      items: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetSample)),
    }),
  ),
})

/**
 * What DescribeDatasetVersion takes.
 */
export const vDescribeDatasetVersionInput = /* @__PURE__ */ object({
  versionId: vDatasetVersionId,
})

/**
 * What DescribeDatasetVersion answers.
 */
export const vDescribeDatasetVersionOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vDatasetVersion,
})

/**
 * What DescribeDatasetVersions takes.
 */
export const vDescribeDatasetVersionsInput = /* @__PURE__ */ object({
  datasetId: vDatasetId,
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  filter: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      importStatusList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetImportStatus)),
      publishStatusList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetPublishStatus)),
    }),
  ),
})

/**
 * What DescribeDatasetVersions answers.
 */
export const vDescribeDatasetVersionsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ objectWithRest(
    {
      pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
    },
    /* @__PURE__ */ v.unknown(),
  ),
})

/**
 * What DescribeDatasets takes.
 */
export const vDescribeDatasetsInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  filter: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      datasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      dataFormatList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetFormat)),
    }),
  ),
})

/**
 * What DescribeDatasets answers.
 */
export const vDescribeDatasetsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ objectWithRest(
    {
      pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
    },
    /* @__PURE__ */ v.unknown(),
  ),
})

/**
 * What DescribeExportTask takes.
 */
export const vDescribeExportTaskInput = /* @__PURE__ */ object({
  taskId: vDatasetExportTaskId,
})

/**
 * What DescribeExportTask answers.
 */
export const vDescribeExportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vDatasetExportTask,
})

/**
 * What DescribeImportTask takes.
 */
export const vDescribeImportTaskInput = /* @__PURE__ */ object({
  taskId: vDatasetImportTaskId,
})

/**
 * What DescribeImportTask answers.
 */
export const vDescribeImportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vDatasetImportTask,
})

/**
 * What DescribeTextAugmentTask takes.
 */
export const vDescribeTextAugmentTaskInput = /* @__PURE__ */ object({
  taskId: vDataAugmentationTaskId,
})

/**
 * What DescribeTextAugmentTask answers.
 */
export const vDescribeTextAugmentTaskOutput = /* @__PURE__ */ objectWithRest(
  {
    requestId: vRequestId,
    taskId: /* @__PURE__ */ v.optional(vDataAugmentationTaskId),
    taskName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    status: /* @__PURE__ */ v.optional(vDataAugmentationStatus),
    taskType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    srcDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    dstDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    promptModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    promptContext: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    result: /* @__PURE__ */ v.optional(vDataAugmentationTask),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * What DescribeTextAugmentTasks takes.
 */
export const vDescribeTextAugmentTasksInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  filter: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataAugmentationStatus)),
    }),
  ),
})

/**
 * What DescribeTextAugmentTasks answers.
 */
export const vDescribeTextAugmentTasksOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
  tasks: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataAugmentationTask)),
  result: /* @__PURE__ */ v.optional(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
})

/**
 * What PublishDatasetVersion takes.
 */
export const vPublishDatasetVersionInput = /* @__PURE__ */ object({
  versionId: vDatasetVersionId,
})

/**
 * What PublishDatasetVersion answers.
 */
export const vPublishDatasetVersionOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What CreateEvalResultExportTask takes.
 */
export const vCreateEvalResultExportTaskInput = /* @__PURE__ */ object({
  evalId: vEvaluationTaskId,
  storageType: vEvaluationStorageType,
  bucket: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  exportContent: /* @__PURE__ */ v.array(vEvaluationExportContent),
})

/**
 * What CreateEvalResultExportTask answers.
 */
export const vCreateEvalResultExportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    taskId: vEvaluationExportTaskId,
  }),
})

/**
 * What CreateEvalTask takes.
 */
export const vCreateEvalTaskInput = /* @__PURE__ */ object({
  taskName: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  evalObjectType: vEvaluationObjectType,
  evalObjectConfig: vEvaluationObjectConfig,
  evalConfig: vEvaluationConfig,
})

/**
 * What CreateEvalTask answers.
 */
export const vCreateEvalTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vEvaluationTaskId,
})

/**
 * What DeleteEvalTask takes.
 */
export const vDeleteEvalTaskInput = /* @__PURE__ */ object({
  taskId: vEvaluationTaskId,
})

/**
 * What DeleteEvalTask answers.
 */
export const vDeleteEvalTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
})

/**
 * What DescribeEvalResultExportTask takes.
 */
export const vDescribeEvalResultExportTaskInput = /* @__PURE__ */ object({
  taskId: vEvaluationExportTaskId,
})

/**
 * What DescribeEvalResultExportTask answers.
 */
export const vDescribeEvalResultExportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vEvaluationExportTask,
})

/**
 * What DescribeEvalTask takes.
 */
export const vDescribeEvalTaskInput = /* @__PURE__ */ object({
  taskId: vEvaluationTaskId,
})

/**
 * What DescribeEvalTask answers.
 */
export const vDescribeEvalTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vEvaluationTask,
})

/**
 * What DescribeEvalTaskReport takes.
 */
export const vDescribeEvalTaskReportInput = /* @__PURE__ */ object({
  taskId: vEvaluationTaskId,
})

/**
 * What DescribeEvalTaskReport answers.
 */
export const vDescribeEvalTaskReportOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.array(vEvaluationReport),
})

/**
 * What DescribeEvalTasks takes.
 */
export const vDescribeEvalTasksInput = /* @__PURE__ */ object({
  evalType: vEvaluationType,
  keyFilter: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
})

/**
 * What DescribeEvalTasks answers.
 */
export const vDescribeEvalTasksOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    evalTaskList: /* @__PURE__ */ v.array(vEvaluationTaskSummary),
    pageInfo: vPageInfo,
  }),
})

/**
 * What ModifyEvalTask takes.
 */
export const vModifyEvalTaskInput = /* @__PURE__ */ object({
  taskId: vEvaluationTaskId,
  description: /* @__PURE__ */ v.string(),
  describtion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What ModifyEvalTask answers.
 */
export const vModifyEvalTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
})

/**
 * What StopEvalTask takes.
 */
export const vStopEvalTaskInput = /* @__PURE__ */ object({
  taskId: vEvaluationTaskId,
})

/**
 * What StopEvalTask answers.
 */
export const vStopEvalTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
})

/**
 * What CreateFineTuningJob takes.
 */
export const vCreateFineTuningJobInput = /* @__PURE__ */ object({
  name: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(2), /* @__PURE__ */ maxLength(20)),
  description: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
  ),
  model: /* @__PURE__ */ v.string(),
  trainMode: vFineTuningTrainMode,
})

/**
 * What CreateFineTuningJob answers.
 */
export const vCreateFineTuningJobOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    jobId: vFineTuningJobId,
  }),
})

/**
 * What CreateFineTuningTask takes.
 */
export const vCreateFineTuningTaskInput = /* @__PURE__ */ object({
  jobId: vFineTuningJobId,
  incrementTaskId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  incrementCheckpointStep: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  parameterScale: /* @__PURE__ */ v.optional(vFineTuningParameterScale),
  hyperParameterConfig: vFineTuningHyperParameters,
  datasetConfig: /* @__PURE__ */ object({
    sourceType: /* @__PURE__ */ v.string(),
    versions: /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        versionId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        samplingRate: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(
            /* @__PURE__ */ v.number(),
            /* @__PURE__ */ v.minValue(0.01),
            /* @__PURE__ */ v.maxValue(10),
          ),
          1,
        ),
        versionBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      }),
    ),
    splitRatio: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.minValue(0), /* @__PURE__ */ v.maxValue(20)),
    ),
  }),
  corpusConfig: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      copyData: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
      config: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.array(
          /* @__PURE__ */ object({
            proportion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            corpusType: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
            ),
            labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
          }),
        ),
      ),
    }),
  ),
  modelConfig: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ),
  resourceConfig: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      resourceId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      nodeNum: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      idleResource: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    }),
  ),
})

/**
 * What CreateFineTuningTask answers.
 */
export const vCreateFineTuningTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    jobId: /* @__PURE__ */ v.optional(vFineTuningJobId),
    taskId: vFineTuningTaskId,
  }),
})

/**
 * What DeleteFineTuningJob takes.
 */
export const vDeleteFineTuningJobInput = /* @__PURE__ */ object({
  jobId: vFineTuningJobId,
})

/**
 * What DeleteFineTuningJob answers.
 */
export const vDeleteFineTuningJobOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DeleteFineTuningTask takes.
 */
export const vDeleteFineTuningTaskInput = /* @__PURE__ */ object({
  taskId: vFineTuningTaskId,
})

/**
 * What DeleteFineTuningTask answers.
 */
export const vDeleteFineTuningTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DescribeFineTuningJobs takes.
 */
export const vDescribeFineTuningJobsInput = /* @__PURE__ */ object({
  trainMode: /* @__PURE__ */ v.optional(vFineTuningTrainMode),
  model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
})

/**
 * What DescribeFineTuningJobs answers.
 */
export const vDescribeFineTuningJobsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    jobList: /* @__PURE__ */ v.array(vFineTuningJob),
    pageInfo: vPageInfo,
  }),
})

/**
 * What DescribeFineTuningSupportModels takes.
 */
export const vDescribeFineTuningSupportModelsInput = /* @__PURE__ */ record(
  /* @__PURE__ */ v.string(),
  /* @__PURE__ */ v.unknown(),
)

/**
 * What DescribeFineTuningSupportModels answers.
 */
export const vDescribeFineTuningSupportModelsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.array(vFineTuningSupportedModel),
})

/**
 * What DescribeFineTuningTask takes.
 */
export const vDescribeFineTuningTaskInput = /* @__PURE__ */ object({
  taskId: vFineTuningTaskId,
})

/**
 * What DescribeFineTuningTask answers.
 */
export const vDescribeFineTuningTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vFineTuningTask,
})

/**
 * What DescribeFineTuningTasks takes.
 */
export const vDescribeFineTuningTasksInput = /* @__PURE__ */ object({
  jobId: vFineTuningJobId,
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
})

/**
 * What DescribeFineTuningTasks answers.
 */
export const vDescribeFineTuningTasksOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    taskList: /* @__PURE__ */ v.array(vFineTuningTaskSummary),
    pageInfo: vPageInfo,
  }),
})

/**
 * What StopFineTuningTask takes.
 */
export const vStopFineTuningTaskInput = /* @__PURE__ */ object({
  taskId: vFineTuningTaskId,
})

/**
 * What StopFineTuningTask answers.
 */
export const vStopFineTuningTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What AssumeRole takes.
 */
export const vAssumeRoleInput = /* @__PURE__ */ object({
  assumeRole: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(0)),
  ),
  accountId: /* @__PURE__ */ v.string(),
  roleName: /* @__PURE__ */ v.string(),
  userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  durationSeconds: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(7200)),
    7200,
  ),
  accessControlList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vAccessControlRule)),
})

/**
 * What AssumeRole answers.
 */
export const vAssumeRoleOutput = /* @__PURE__ */ object({
  accessKeyId: /* @__PURE__ */ v.string(),
  secretAccessKey: /* @__PURE__ */ v.string(),
  sessionToken: /* @__PURE__ */ v.string(),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  expiration: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  roleId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What CreateApiKey takes.
 */
export const vCreateApiKeyInput = /* @__PURE__ */ object({
  userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  acl: /* @__PURE__ */ v.union([
    /* @__PURE__ */ v.string(),
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  ]),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What CreateApiKey answers.
 */
export const vCreateApiKeyOutput = /* @__PURE__ */ objectWithRest(
  {
    id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    tokenId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    services: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
    createTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    updateTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    domainId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    acl: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([
        /* @__PURE__ */ v.string(),
        /* @__PURE__ */ object({
          id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          version: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          accessControlList: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.array(
              /* @__PURE__ */ object({
                service: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                region: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                resource: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
                permission: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
                effect: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
              }),
            ),
          ),
        }),
      ]),
    ),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * What CreateBearerToken takes.
 */
export const vCreateBearerTokenInput = /* @__PURE__ */ object({
  expireInSeconds: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.minValue(1)),
  ),
})

/**
 * What CreateBearerToken answers.
 */
export const vCreateBearerTokenOutput = /* @__PURE__ */ object({
  userId: /* @__PURE__ */ v.string(),
  token: /* @__PURE__ */ v.string(),
  status: /* @__PURE__ */ v.string(),
  createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  expireTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
})

/**
 * What GetSessionToken takes.
 */
export const vGetSessionTokenInput = /* @__PURE__ */ object({
  durationSeconds: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(129600)),
    43200,
  ),
  id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  accessControlList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vAccessControlRule)),
})

/**
 * What GetSessionToken answers.
 */
export const vGetSessionTokenOutput = /* @__PURE__ */ object({
  accessKeyId: /* @__PURE__ */ v.string(),
  secretAccessKey: /* @__PURE__ */ v.string(),
  sessionToken: /* @__PURE__ */ v.string(),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  expiration: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  ),
  userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What CreateChunk takes.
 */
export const vCreateChunkInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  knowledgeBaseId: vKnowledgeBaseId,
  documentId: vKnowledgeBaseDocumentId,
  chunkType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'text'),
  content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  fields: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
})

/**
 * What CreateChunk answers.
 */
export const vCreateChunkOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  id: /* @__PURE__ */ v.optional(vKnowledgeBaseChunkId),
})

/**
 * What CreateDocuments takes.
 */
export const vCreateDocumentsInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  id: vKnowledgeBaseId,
  source: vKnowledgeBaseDocumentSource,
  contentFormat: /* @__PURE__ */ v.string(),
  processOption: /* @__PURE__ */ v.optional(vKnowledgeBaseProcessOption),
})

/**
 * What CreateDocuments answers.
 */
export const vCreateDocumentsOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  documentIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vKnowledgeBaseDocumentId)),
})

/**
 * What CreateKnowledgeBase takes.
 */
export const vCreateKnowledgeBaseInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  name: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  config: /* @__PURE__ */ object({
    index: vKnowledgeBaseHosting,
    catalogue: /* @__PURE__ */ v.optional(vKnowledgeBaseCatalogue),
    embeddingModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'multilingual-embedding-AppBuilder'),
  }),
})

/**
 * What CreateKnowledgeBase answers.
 */
export const vCreateKnowledgeBaseOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  id: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  config: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      index: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ objectWithRest(
          {
            type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          },
          /* @__PURE__ */ v.unknown(),
        ),
      ),
    }),
  ),
})

/**
 * What DeleteChunk takes.
 */
export const vDeleteChunkInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  chunkId: vKnowledgeBaseChunkId,
})

/**
 * What DeleteChunk answers.
 */
export const vDeleteChunkOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
})

/**
 * What DeleteDocument takes.
 */
export const vDeleteDocumentInput = /* @__PURE__ */ object({
  knowledgeBaseId: vKnowledgeBaseId,
  documentId: vKnowledgeBaseDocumentId,
})

/**
 * What DeleteDocument answers.
 */
export const vDeleteDocumentOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
})

/**
 * What DeleteKnowledgeBase takes.
 */
export const vDeleteKnowledgeBaseInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  id: vKnowledgeBaseId,
})

/**
 * What DeleteKnowledgeBase answers.
 */
export const vDeleteKnowledgeBaseOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
})

/**
 * What DescribeChunk takes.
 */
export const vDescribeChunkInput = /* @__PURE__ */ object({
  knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  chunkId: vKnowledgeBaseChunkId,
})

/**
 * What DescribeChunk answers.
 */
export const vDescribeChunkOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  id: /* @__PURE__ */ v.optional(vKnowledgeBaseChunkId),
  type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  documentId: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentId),
  content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  enabled: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  wordCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  tokenCount: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  statusMessage: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  imageUrls: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  createTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
  updateTime: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * What DescribeChunks takes.
 */
export const vDescribeChunksInput = /* @__PURE__ */ object({
  knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  documentId: vKnowledgeBaseDocumentId,
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
    10,
  ),
  type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  keyword: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(2000)),
  ),
})

/**
 * What DescribeChunks answers.
 */
export const vDescribeChunksOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  data: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vKnowledgeBaseChunk)),
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  maxKeys: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
})

/**
 * What DescribeDocument takes.
 */
export const vDescribeDocumentInput = /* @__PURE__ */ object({
  knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  documentId: vKnowledgeBaseDocumentId,
})

/**
 * What DescribeDocument answers.
 */
export const vDescribeDocumentOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  documentId: vKnowledgeBaseDocumentId,
  knowledgeBaseId: vKnowledgeBaseId,
  name: /* @__PURE__ */ v.string(),
  createdAt: /* @__PURE__ */ v.string(),
  status: vKnowledgeBaseDocumentStatus,
  meta: /* @__PURE__ */ object({
    source: /* @__PURE__ */ v.string(),
    wordCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    mimeType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    fileSize: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    tags: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          key: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          values: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
        }),
      ),
    ),
  }),
})

/**
 * What DescribeDocuments takes.
 */
export const vDescribeDocumentsInput = /* @__PURE__ */ object({
  knowledgeBaseId: vKnowledgeBaseId,
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
    10,
  ),
  keyword: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
})

/**
 * What DescribeDocuments answers.
 */
export const vDescribeDocumentsOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  data: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        id: vKnowledgeBaseDocumentId,
        name: /* @__PURE__ */ v.string(),
        createdAt: /* @__PURE__ */ v.string(),
        displayStatus: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentStatus),
        wordCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        enabled: /* @__PURE__ */ v.boolean(),
        meta: /* @__PURE__ */ object({
          source: /* @__PURE__ */ v.string(),
          fileId: /* @__PURE__ */ v.nullish(/* @__PURE__ */ v.string()),
          url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          mime_type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          file_size: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
        }),
      }),
    ),
  ),
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  maxKeys: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
})

/**
 * What DescribeKnowledgeBase takes.
 */
export const vDescribeKnowledgeBaseInput = /* @__PURE__ */ object({
  id: vKnowledgeBaseId,
})

/**
 * What DescribeKnowledgeBase answers.
 */
export const vDescribeKnowledgeBaseOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  id: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  config: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      index: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ object({
          type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          esUrl: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        }),
      ),
      catalogue: /* @__PURE__ */ v.optional(vKnowledgeBaseCatalogue),
    }),
  ),
})

/**
 * What DescribeKnowledgeBases takes.
 */
export const vDescribeKnowledgeBasesInput = /* @__PURE__ */ object({
  keyword: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
    10,
  ),
})

/**
 * What DescribeKnowledgeBases answers.
 */
export const vDescribeKnowledgeBasesOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  data: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        id: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
        name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        createAt: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        config: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ object({
            index: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ object({
                type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                esUrl: /* @__PURE__ */ v.optional(
                  /* @__PURE__ */ v.union([
                    /* @__PURE__ */ v.string(),
                    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
                  ]),
                ),
              }),
            ),
          }),
        ),
      }),
    ),
  ),
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  maxKeys: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
})

/**
 * What ImportDocuments takes.
 */
export const vImportDocumentsInput = /* @__PURE__ */ objectWithRest(
  {
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * What ImportDocuments answers.
 */
export const vImportDocumentsOutput = /* @__PURE__ */ objectWithRest(
  {
    requestId: /* @__PURE__ */ v.optional(vRequestId),
  },
  /* @__PURE__ */ v.unknown(),
)

/**
 * What ModifyChunk takes.
 */
export const vModifyChunkInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
  chunkId: vKnowledgeBaseChunkId,
  content: /* @__PURE__ */ v.string(),
  enable: /* @__PURE__ */ v.boolean(),
})

/**
 * What ModifyChunk answers.
 */
export const vModifyChunkOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
})

/**
 * What ModifyKnowledgeBase takes.
 */
export const vModifyKnowledgeBaseInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  id: vKnowledgeBaseId,
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  config: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      catalogue: /* @__PURE__ */ v.optional(vKnowledgeBaseCatalogue),
    }),
  ),
})

/**
 * What ModifyKnowledgeBase answers.
 */
export const vModifyKnowledgeBaseOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
})

/**
 * What UploadDocuments takes.
 */
export const vUploadDocumentsInput = /* @__PURE__ */ object({
  clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  file: /* @__PURE__ */ v.blob(),
  payload: /* @__PURE__ */ object({
    id: vKnowledgeBaseId,
    source: vKnowledgeBaseDocumentSource,
    contentFormat: /* @__PURE__ */ v.string(),
    processOption: /* @__PURE__ */ v.optional(vKnowledgeBaseProcessOption),
  }),
})

/**
 * What UploadDocuments answers.
 */
export const vUploadDocumentsOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  documentId: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentId),
})

/**
 * What CreateSystemMemory takes.
 */
export const vCreateSystemMemoryInput = /* @__PURE__ */ object({
  appId: vApplicationId,
  description: /* @__PURE__ */ v.string(),
})

/**
 * What CreateSystemMemory answers.
 */
export const vCreateSystemMemoryOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vMemoryId,
})

/**
 * What CreateUserMemory takes.
 */
export const vCreateUserMemoryInput = /* @__PURE__ */ object({
  appId: vApplicationId,
  description: /* @__PURE__ */ v.string(),
})

/**
 * What CreateUserMemory answers.
 */
export const vCreateUserMemoryOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
    }),
  ),
})

/**
 * What DeleteSystemMemory takes.
 */
export const vDeleteSystemMemoryInput = /* @__PURE__ */ object({
  systemMemoryId: vMemoryId,
})

/**
 * What DeleteSystemMemory answers.
 */
export const vDeleteSystemMemoryOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DeleteUserMemory takes.
 */
export const vDeleteUserMemoryInput = /* @__PURE__ */ object({
  appId: vApplicationId,
  userMemoryId: vUserMemoryId,
  memoryContentId: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(1)),
  ),
})

/**
 * What DeleteUserMemory answers.
 */
export const vDeleteUserMemoryOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  result: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
})

/**
 * What DescribeSystemMemories takes.
 */
export const vDescribeSystemMemoriesInput = /* @__PURE__ */ object({
  appId: /* @__PURE__ */ v.optional(vApplicationId),
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), '0'),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    100,
  ),
})

/**
 * What DescribeSystemMemories answers.
 */
export const vDescribeSystemMemoriesOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    items: /* @__PURE__ */ v.array(vMemorySummary),
    pageInfo: /* @__PURE__ */ object({
      marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
      nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      maxKeys: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
    }),
  }),
})

/**
 * What DescribeSystemMemory takes.
 */
export const vDescribeSystemMemoryInput = /* @__PURE__ */ object({
  systemMemoryId: vMemoryId,
})

/**
 * What DescribeSystemMemory answers.
 */
export const vDescribeSystemMemoryOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vMemoryContent,
})

/**
 * What DescribeUserMemories takes.
 */
export const vDescribeUserMemoriesInput = /* @__PURE__ */ object({
  appId: /* @__PURE__ */ v.optional(vApplicationId),
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), '0'),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    100,
  ),
})

/**
 * What DescribeUserMemories answers.
 */
export const vDescribeUserMemoriesOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      items: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vUserMemorySummary)),
      pageInfo: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ object({
          marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
          nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          maxKeys: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
        }),
      ),
    }),
  ),
})

/**
 * What DescribeUserMemory takes.
 */
export const vDescribeUserMemoryInput = /* @__PURE__ */ object({
  appId: /* @__PURE__ */ v.optional(vApplicationId),
  userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
  marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), '0'),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    100,
  ),
  memoryContentId: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(1)),
  ),
})

/**
 * What DescribeUserMemory answers.
 */
export const vDescribeUserMemoryOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  result: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      appId: /* @__PURE__ */ v.optional(vApplicationId),
      userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
      description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      memories: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.array(vUserMemoryMessage))),
    }),
  ),
})

/**
 * What ModifySystemMemory takes.
 */
export const vModifySystemMemoryInput = /* @__PURE__ */ object({
  systemMemoryId: vMemoryId,
  memories: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.array(vMemoryTurn),
    /* @__PURE__ */ minLength(1),
    /* @__PURE__ */ maxLength(1000),
  ),
})

/**
 * What ModifySystemMemory answers.
 */
export const vModifySystemMemoryOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What ModifyUserMemory takes.
 */
export const vModifyUserMemoryInput = /* @__PURE__ */ object({
  appId: vApplicationId,
  userMemoryId: vUserMemoryId,
  operator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'cover'),
  memories: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.array(vMemoryTurn),
    /* @__PURE__ */ minLength(1),
    /* @__PURE__ */ maxLength(1000),
  ),
})

/**
 * What ModifyUserMemory answers.
 */
export const vModifyUserMemoryOutput = /* @__PURE__ */ object({
  requestId: /* @__PURE__ */ v.optional(vRequestId),
  result: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.unknown()),
})

/**
 * What ModifyUserMemoryContent takes.
 */
export const vModifyUserMemoryContentInput = /* @__PURE__ */ object({
  appId: vApplicationId,
  userMemoryId: vUserMemoryId,
  memories: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ v.strictTuple([
        /* @__PURE__ */ object({
          role: vMemoryRole,
          content: /* @__PURE__ */ v.string(),
          memoryContentId: /* @__PURE__ */ v.string(),
        }),
        /* @__PURE__ */ object({
          role: vMemoryRole,
          content: /* @__PURE__ */ v.string(),
          memoryContentId: /* @__PURE__ */ v.string(),
        }),
      ]),
    ),
    /* @__PURE__ */ minLength(1),
    /* @__PURE__ */ maxLength(1000),
  ),
})

/**
 * What ModifyUserMemoryContent answers.
 */
export const vModifyUserMemoryContentOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What CancelModelCompTask takes.
 */
export const vCancelModelCompTaskInput = /* @__PURE__ */ object({
  modelCompTaskId: vModelCompressionTaskId,
})

/**
 * What CancelModelCompTask answers.
 */
export const vCancelModelCompTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
})

/**
 * What CreateCustomModel takes.
 */
export const vCreateCustomModelInput = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
  description: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
  ),
  sourceType: /* @__PURE__ */ v.string(),
  trainMeta: /* @__PURE__ */ v.optional(vModelTrainMeta),
  importMeta: /* @__PURE__ */ v.optional(vModelImportMeta),
})

/**
 * What CreateCustomModel answers.
 */
export const vCreateCustomModelOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    modelId: /* @__PURE__ */ v.optional(vModelId),
  }),
})

/**
 * What CreateCustomModelSet takes.
 */
export const vCreateCustomModelSetInput = /* @__PURE__ */ object({
  modelSetName: /* @__PURE__ */ v.string(),
  modelType: vModelType,
  labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
})

/**
 * What CreateCustomModelSet answers.
 */
export const vCreateCustomModelSetOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelSetId,
})

/**
 * What CreateModelCompTask takes.
 */
export const vCreateModelCompTaskInput = /* @__PURE__ */ object({
  name: /* @__PURE__ */ v.string(),
  description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  sourceModelId: vModelId,
  modelSetId: vModelSetId,
  config: /* @__PURE__ */ object({
    strategy: vModelCompressionStrategy,
    weight: /* @__PURE__ */ v.optional(vModelQuantizationScheme),
  }),
})

/**
 * What CreateModelCompTask answers.
 */
export const vCreateModelCompTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelCompressionTaskId,
})

/**
 * What CreateModelCustomConf takes.
 */
export const vCreateModelCustomConfInput = /* @__PURE__ */ object({
  customSpecFile: /* @__PURE__ */ v.blob(),
})

/**
 * What CreateModelCustomConf answers.
 */
export const vCreateModelCustomConfOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.string(),
})

/**
 * What CreateModelExportTask takes.
 */
export const vCreateModelExportTaskInput = /* @__PURE__ */ object({
  modelId: vModelId,
})

/**
 * What CreateModelExportTask answers.
 */
export const vCreateModelExportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    exportId: vModelExportId,
  }),
})

/**
 * What DeleteModel takes.
 */
export const vDeleteModelInput = /* @__PURE__ */ object({
  modelId: vModelId,
})

/**
 * What DeleteModel answers.
 */
export const vDeleteModelOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
})

/**
 * What DeleteModelCompTask takes.
 */
export const vDeleteModelCompTaskInput = /* @__PURE__ */ object({
  modelCompTaskId: vModelCompressionTaskId,
})

/**
 * What DeleteModelCompTask answers.
 */
export const vDeleteModelCompTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
})

/**
 * What DeleteModelSet takes.
 */
export const vDeleteModelSetInput = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
})

/**
 * What DeleteModelSet answers.
 */
export const vDeleteModelSetOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
})

/**
 * What DescribeCustomModelSets takes.
 */
export const vDescribeCustomModelSetsInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
})

/**
 * What DescribeCustomModelSets answers.
 */
export const vDescribeCustomModelSetsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    customModelSetList: /* @__PURE__ */ v.array(vModelSetSummary),
    pageInfo: vPageInfo,
  }),
})

/**
 * What DescribeModel takes.
 */
export const vDescribeModelInput = /* @__PURE__ */ object({
  modelId: vModelId,
})

/**
 * What DescribeModel answers.
 */
export const vDescribeModelOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelVersion,
})

/**
 * What DescribeModelCompTask takes.
 */
export const vDescribeModelCompTaskInput = /* @__PURE__ */ object({
  modelCompTaskId: vModelCompressionTaskId,
})

/**
 * What DescribeModelCompTask answers.
 */
export const vDescribeModelCompTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelCompressionTask,
})

/**
 * What DescribeModelCompTasks takes.
 */
export const vDescribeModelCompTasksInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  sourceModelId: /* @__PURE__ */ v.optional(vModelId),
})

/**
 * What DescribeModelCompTasks answers.
 */
export const vDescribeModelCompTasksOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    modelCompTaskList: /* @__PURE__ */ v.array(vModelCompressionTaskSummary),
    pageInfo: vPageInfo,
  }),
})

/**
 * What DescribeModelCustomAdvancedConf takes.
 */
export const vDescribeModelCustomAdvancedConfInput = /* @__PURE__ */ object({
  modelId: vModelId,
})

/**
 * What DescribeModelCustomAdvancedConf answers.
 */
export const vDescribeModelCustomAdvancedConfOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.string(),
})

/**
 * What DescribeModelExportTask takes.
 */
export const vDescribeModelExportTaskInput = /* @__PURE__ */ object({
  modelId: vModelId,
})

/**
 * What DescribeModelExportTask answers.
 */
export const vDescribeModelExportTaskOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelExport,
})

/**
 * What DescribeModelSet takes.
 */
export const vDescribeModelSetInput = /* @__PURE__ */ object({
  modelSetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
})

/**
 * What DescribeModelSet answers.
 */
export const vDescribeModelSetOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelSet,
})

/**
 * What DescribeModelSystemAdvancedConf takes.
 */
export const vDescribeModelSystemAdvancedConfInput = /* @__PURE__ */ object({
  basicModelName: /* @__PURE__ */ v.string(),
  modelFormat: /* @__PURE__ */ v.string(),
  modelApplicationType: /* @__PURE__ */ v.string(),
})

/**
 * What DescribeModelSystemAdvancedConf answers.
 */
export const vDescribeModelSystemAdvancedConfOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.string(),
})

/**
 * What DescribeSystemModel takes.
 */
export const vDescribeSystemModelInput = /* @__PURE__ */ object({
  modelId: vModelId,
})

/**
 * What DescribeSystemModel answers.
 */
export const vDescribeSystemModelOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelPresetVersion,
})

/**
 * What DescribeSystemModelSet takes.
 */
export const vDescribeSystemModelSetInput = /* @__PURE__ */ object({
  modelSetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
})

/**
 * What DescribeSystemModelSet answers.
 */
export const vDescribeSystemModelSetOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vModelPresetSet,
})

/**
 * What DescribeSystemModelSets takes.
 */
export const vDescribeSystemModelSetsInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
})

/**
 * What DescribeSystemModelSets answers.
 */
export const vDescribeSystemModelSetsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    systemModelSetList: /* @__PURE__ */ v.array(vModelPresetSetSummary),
    pageInfo: vPageInfo,
  }),
})

/**
 * What CreatePromptLabel takes.
 */
export const vCreatePromptLabelInput = /* @__PURE__ */ object({
  name: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
    /* @__PURE__ */ minLength(1),
    /* @__PURE__ */ maxLength(10),
  ),
})

/**
 * What CreatePromptLabel answers.
 */
export const vCreatePromptLabelOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    labels: /* @__PURE__ */ v.array(vPromptLabelReference),
  }),
})

/**
 * What CreatePromptTemplate takes.
 */
export const vCreatePromptTemplateInput = /* @__PURE__ */ object({
  templateName: /* @__PURE__ */ v.string(),
  templateContent: /* @__PURE__ */ v.string(),
  labels: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(3)),
  ),
  variableIdentifier: vPromptVariableIdentifier,
  sceneType: /* @__PURE__ */ v.optional(vPromptSceneType, 'TextToText'),
  templateVariables: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  negativeTemplateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  negativeTemplateVariables: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  hyperParameters: /* @__PURE__ */ v.optional(vPromptHyperParameters),
})

/**
 * What CreatePromptTemplate answers.
 */
export const vCreatePromptTemplateOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ objectWithRest(
    {
      templateId: vPromptTemplateId,
    },
    /* @__PURE__ */ v.unknown(),
  ),
})

/**
 * What DeletePromptLabel takes.
 */
export const vDeletePromptLabelInput = /* @__PURE__ */ object({
  labelId: vPromptLabelId,
})

/**
 * What DeletePromptLabel answers.
 */
export const vDeletePromptLabelOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DeletePromptTemplate takes.
 */
export const vDeletePromptTemplateInput = /* @__PURE__ */ object({
  templateId: vPromptTemplateId,
})

/**
 * What DeletePromptTemplate answers.
 */
export const vDeletePromptTemplateOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DescribePromptLabels takes.
 */
export const vDescribePromptLabelsInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
})

/**
 * What DescribePromptLabels answers.
 */
export const vDescribePromptLabelsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    items: /* @__PURE__ */ v.array(vPromptLabel),
    pageInfo: vPageInfo,
  }),
})

/**
 * What DescribePromptTemplate takes.
 */
export const vDescribePromptTemplateInput = /* @__PURE__ */ objectWithRest(
  {
    templateId: vPromptTemplateId,
  },
  /* @__PURE__ */ v.string(),
)

/**
 * What DescribePromptTemplate answers.
 */
export const vDescribePromptTemplateOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vPromptTemplate,
})

/**
 * What DescribePromptTemplates takes.
 */
export const vDescribePromptTemplatesInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  labelIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vPromptLabelId)),
  type: /* @__PURE__ */ v.optional(vPromptOrigin),
})

/**
 * What DescribePromptTemplates answers.
 */
export const vDescribePromptTemplatesOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    pageInfo: vPageInfo,
    items: /* @__PURE__ */ v.array(vPromptTemplate),
  }),
})

/**
 * What ModifyPromptTemplate takes.
 */
export const vModifyPromptTemplateInput = /* @__PURE__ */ object({
  templateId: vPromptTemplateId,
  templateName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  labels: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(3)),
  ),
  templateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  variableIdentifier: /* @__PURE__ */ v.optional(vPromptVariableIdentifier),
  negativeTemplateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  hyperParameters: /* @__PURE__ */ v.optional(vPromptHyperParameters),
})

/**
 * What ModifyPromptTemplate answers.
 */
export const vModifyPromptTemplateOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ objectWithRest(
    {
      templateId: /* @__PURE__ */ v.optional(vPromptTemplateId),
    },
    /* @__PURE__ */ v.unknown(),
  ),
})

/**
 * What AttachLogStore takes.
 */
export const vAttachLogStoreInput = /* @__PURE__ */ object({
  serviceType: /* @__PURE__ */ v.string(),
  serviceId: vServiceId,
  logRegion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  logProject: /* @__PURE__ */ v.string(),
  logStoreName: /* @__PURE__ */ v.string(),
})

/**
 * What AttachLogStore answers.
 */
export const vAttachLogStoreOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What CreateEndpoint takes.
 */
export const vCreateEndpointInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
  name: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.string(),
    /* @__PURE__ */ minLength(2),
    /* @__PURE__ */ maxLength(64),
    /* @__PURE__ */ v.regex(/^[一-龥A-Za-z0-9-][一-龥A-Za-z0-9_-]{1,63}$/),
  ),
  description: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
  ),
  endpointIdSuffix: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.string(),
    /* @__PURE__ */ minLength(1),
    /* @__PURE__ */ maxLength(19),
    /* @__PURE__ */ v.regex(/^[a-z0-9_-]*[a-z0-9]$/),
  ),
  rateLimit: vEndpointRateLimit,
})

/**
 * What CreateEndpoint answers.
 */
export const vCreateEndpointOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    endpointId: /* @__PURE__ */ v.optional(vEndpointId),
  }),
})

/**
 * What CreateService takes.
 */
export const vCreateServiceInput = /* @__PURE__ */ object({
  modelSetId: vModelSetId,
  modelId: vModelId,
  name: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(2), /* @__PURE__ */ maxLength(20)),
  description: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
  ),
  urlSuffix: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.string(),
    /* @__PURE__ */ minLength(2),
    /* @__PURE__ */ maxLength(20),
    /* @__PURE__ */ v.regex(/^[a-z0-9][a-z0-9_-]*[a-z0-9]$/),
  ),
  deploymentConfig: /* @__PURE__ */ v.optional(vServiceDeploymentConfig),
  resourceConfig: /* @__PURE__ */ v.optional(vServiceResourcePurchase),
  billing: /* @__PURE__ */ v.optional(vServiceBilling),
  protocolVersion: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * What CreateService answers.
 */
export const vCreateServiceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    serviceId: vServiceId,
    instanceId: /* @__PURE__ */ v.optional(vComputeUnitId),
  }),
})

/**
 * What DeactivateEndpoint takes.
 */
export const vDeactivateEndpointInput = /* @__PURE__ */ object({
  endpointId: vEndpointId,
})

/**
 * What DeactivateEndpoint answers.
 */
export const vDeactivateEndpointOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What DeactivateService takes.
 */
export const vDeactivateServiceInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
})

/**
 * What DeactivateService answers.
 */
export const vDeactivateServiceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    operation: /* @__PURE__ */ v.boolean(),
    message: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
})

/**
 * What DescribeEndpoint takes.
 */
export const vDescribeEndpointInput = /* @__PURE__ */ object({
  endpointId: vEndpointId,
})

/**
 * What DescribeEndpoint answers.
 */
export const vDescribeEndpointOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vEndpoint,
})

/**
 * What DescribePresetServices takes.
 */
export const vDescribePresetServicesInput = /* @__PURE__ */ object({
  serviceIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceId)),
  serviceType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceType)),
  chargeType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  chargeStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceChargeStatus)),
  protocolVersion: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    1,
  ),
})

/**
 * What DescribePresetServices answers.
 */
export const vDescribePresetServicesOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    serviceList: /* @__PURE__ */ v.array(vServicePreset),
  }),
})

/**
 * What DescribeService takes.
 */
export const vDescribeServiceInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
})

/**
 * What DescribeService answers.
 */
export const vDescribeServiceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: vService,
})

/**
 * What DescribeServiceMetric takes.
 */
export const vDescribeServiceMetricInput = /* @__PURE__ */ object({
  serviceId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceId)),
  appId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplicationId)),
  startTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  endTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  protocolVersion: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    1,
  ),
})

/**
 * What DescribeServiceMetric answers.
 */
export const vDescribeServiceMetricOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    startTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    endTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    serviceList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceCallSummary)),
  }),
})

/**
 * What DescribeServiceStats takes.
 */
export const vDescribeServiceStatsInput = /* @__PURE__ */ object({
  serviceId: /* @__PURE__ */ v.array(vServiceId),
  appId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplicationId)),
  startTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  endTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  interval: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  protocolVersion: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  ),
})

/**
 * What DescribeServiceStats answers.
 */
export const vDescribeServiceStatsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    startTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    endTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    serviceList: /* @__PURE__ */ v.array(vServiceCallSeries),
  }),
})

/**
 * What DescribeServices takes.
 */
export const vDescribeServicesInput = /* @__PURE__ */ object({
  marker: /* @__PURE__ */ v.optional(vPageMarker),
  maxKeys: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    10,
  ),
  pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  serviceType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceType)),
  runStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceRunStatus)),
  creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
  payType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  protocolVersion: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    1,
  ),
})

/**
 * What DescribeServices answers.
 */
export const vDescribeServicesOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ object({
    serviceList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceSummary)),
    pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
  }),
})

/**
 * What ListEndpoints takes.
 */
export const vListEndpointsInput = /* @__PURE__ */ object({
  pageNumber: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.minValue(1)),
    1,
  ),
  pageSize: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
    10,
  ),
  sortBy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  sortOrder: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'desc'),
  filter: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ object({
      serviceId: /* @__PURE__ */ v.optional(vServiceId),
      statuses: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      tag: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ object({
          tagKey: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          tagValue: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        }),
      ),
    }),
  ),
})

/**
 * What ListEndpoints answers.
 */
export const vListEndpointsOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
})

/**
 * What ModifyEndpoint takes.
 */
export const vModifyEndpointInput = /* @__PURE__ */ object({
  endpointId: vEndpointId,
  name: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.string(),
    /* @__PURE__ */ minLength(2),
    /* @__PURE__ */ maxLength(64),
    /* @__PURE__ */ v.regex(/^[一-龥A-Za-z0-9-][一-龥A-Za-z0-9_-]{1,63}$/),
  ),
  description: /* @__PURE__ */ v.optional(
    /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
  ),
  rateLimit: /* @__PURE__ */ v.optional(vEndpointRateLimit),
})

/**
 * What ModifyEndpoint answers.
 */
export const vModifyEndpointOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What ModifyService takes.
 */
export const vModifyServiceInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
  modelSetId: vModelSetId,
  modelId: vModelId,
})

/**
 * What ModifyService answers.
 */
export const vModifyServiceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What ScaleService takes.
 */
export const vScaleServiceInput = /* @__PURE__ */ object({
  serviceId: vServiceId,
  instanceId: vComputeUnitId,
  deploymentReplicasCount: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.number(),
    /* @__PURE__ */ v.integer(),
    /* @__PURE__ */ v.minValue(0),
  ),
})

/**
 * What ScaleService answers.
 */
export const vScaleServiceOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
  result: /* @__PURE__ */ v.boolean(),
})

/**
 * What CreateTag takes.
 */
export const vCreateTagInput = /* @__PURE__ */ object({
  key: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(50)),
  values: /* @__PURE__ */ v.pipe(
    /* @__PURE__ */ v.array(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(50)),
    ),
    /* @__PURE__ */ maxLength(300),
  ),
})

/**
 * What CreateTag answers.
 */
export const vCreateTagOutput = /* @__PURE__ */ object({
  requestId: vRequestId,
})
