// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of BatchInference answer. 返回参数。 */
public final class BatchInferenceOutputs {
    private BatchInferenceOutputs() {}

    /**
     * What CreateBatchInferenceTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The new task. 新任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateBatchInferenceTaskOutput(
            String requestId, CreateBatchInferenceTaskOutputResult result, Map<String, Object> extra) {}

    /**
     * The new task. 新任务
     *
     * @param taskId Id of a batch inference task. 批量推理任务 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateBatchInferenceTaskOutputResult(String taskId, Map<String, Object> extra) {}

    /**
     * What DeleteBatchInferenceTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteBatchInferenceTaskOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DescribeBatchInferenceModel answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 支持批量推理的模型
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeBatchInferenceModelOutput(
            String requestId, DescribeBatchInferenceModelOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 支持批量推理的模型
     *
     * @param commonModelList Preset models (services). 预置模型（服务）列表
     * @param customModelList The caller's own models. 我的模型列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeBatchInferenceModelOutputResult(
            List<BatchInferenceModel> commonModelList,
            List<BatchInferenceModel> customModelList,
            Map<String, Object> extra) {}

    /**
     * A model that batch inference can run, with its versions. 支持批量推理的模型及其版本
     *
     * @param modelId Id of the model set (am-...), not of one of its versions. 模型 ID（am- 开头），不是版本 ID
     * @param modelName Model name. 模型名称
     * @param modelVersionList Versions of the model. 模型版本列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record BatchInferenceModel(
            String modelId,
            String modelName,
            List<BatchInferenceModelVersion> modelVersionList,
            Map<String, Object> extra) {}

    /**
     * A model version that batch inference can run. 支持批量推理的模型版本
     *
     * @param modelVersionId Id of the model version (amv-...): the value for modelId of CreateBatchInferenceTask. 模型版本 ID（amv- 开头），即 CreateBatchInferenceTask 的 modelId 取值
     * @param modelVersionName Version name. 模型版本名称
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record BatchInferenceModelVersion(
            String modelVersionId, String modelVersionName, Map<String, Object> extra) {}

    /**
     * What DescribeBatchInferenceTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A batch inference task. Two documented fields are not here, since the documentation does not state their names: the number of input rows, and what started the task. 批量推理任务（总数据条数、任务来源两个字段的字段名官方文档未说明，尚未收录）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeBatchInferenceTaskOutput(
            String requestId, BatchInferenceTask result, Map<String, Object> extra) {}

    /**
     * A batch inference task. Two documented fields are not here, since the documentation does not state their names: the number of input rows, and what started the task. 批量推理任务（总数据条数、任务来源两个字段的字段名官方文档未说明，尚未收录）
     *
     * @param taskId Id of a batch inference task. 批量推理任务 ID
     * @param name Task name. 任务名称
     * @param description Task description. 任务描述
     * @param endpoint Preset service used; absent when a model version is used. 使用的预置服务 endpoint；使用模型版本时不返回
     * @param modelId Id of the model version used (amv-...); absent when a preset service is used. 使用的模型版本 ID（amv- 开头）；使用预置服务时不返回
     * @param inferenceParams Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交
     * @param searchCounts How often the model triggered a web search. 触发搜索次数
     * @param searchTokens Tokens added by web searches. 触发搜索后增加的 token 数
     * @param runStatus State of a batch inference task: Queuing (waiting in the queue), Running, Done (finished, token counts are filled), Stopping (being stopped), Stopped, Failed (errorCode and errorReason are filled), Expired (ran out of time). Done, Stopped, Failed and Expired are final. 任务运行状态：Queuing（排队中）、Running（运行中）、Done（运行完成）、Stopping（运行终止中）、Stopped（运行终止）、Failed（运行失败）、Expired（运行超时）；Done、Stopped、Failed、Expired 为终态 Known values: {@code Queuing}, {@code Running}, {@code Done}, {@code Stopping}, {@code Stopped}, {@code Failed}, {@code Expired}.
     * @param errorCode Business error code of the task, unrelated to the code of a refused call; only when runStatus is Failed. 任务的错误码（与接口返回的错误码无关），仅 runStatus 为 Failed 时返回
     * @param errorReason Reason of the failure; only when runStatus is Failed. 错误原因，仅 runStatus 为 Failed 时返回
     * @param inputBosUri BOS directory of the input. 数据输入 BOS 目录
     * @param outputBosUri BOS directory of the output. 数据输出 BOS 目录
     * @param outputDir Subdirectory of outputBosUri with the results of this task. outputBosUri 下存放本任务结果的子目录
     * @param inputTokenUsage Input tokens of the rows that succeeded; only when runStatus is Done. 成功处理的输入总 token 数，仅 runStatus 为 Done 时返回
     * @param outputTokenUsage Output tokens of the rows that succeeded; only when runStatus is Done. 成功处理的输出总 token 数，仅 runStatus 为 Done 时返回
     * @param progress Rows processed so far: a count, not a percentage. 已处理的数据条数（不是百分比）
     * @param dataFormat Layout of the input rows: default (rows with id and query), src_tgt (source and target columns, the layout of evaluation data sets), role (rows of role and content messages). 推理数据格式：default（每行含 id 和 query）、src_tgt（src、tgt 两列，即评估数据集格式）、role（role、content 对话格式） Known values: {@code default}, {@code src_tgt}, {@code role}.
     * @param creator Account that made the task. 创建任务的账号
     * @param createTime Creation time, e.g. 2024-03-05T07:43:48Z. 创建时间，例如 2024-03-05T07:43:48Z
     * @param finishTime End time, e.g. 2024-03-05T07:43:48Z; the documentation does not state what it holds while the task runs. 结束时间，格式如 2024-03-05T07:43:48Z；任务运行中的取值官方文档未说明
     * @param inputAfsUri Input in storage internal to Baidu; not documented. 百度内部存储（AFS）的输入地址，官方文档未说明
     * @param outputAfsUri Output in storage internal to Baidu; not documented. 百度内部存储（AFS）的输出地址，官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record BatchInferenceTask(
            String taskId,
            String name,
            String description,
            String endpoint,
            String modelId,
            BatchInferenceParameters inferenceParams,
            Long searchCounts,
            Long searchTokens,
            String runStatus,
            Long errorCode,
            String errorReason,
            String inputBosUri,
            String outputBosUri,
            String outputDir,
            Long inputTokenUsage,
            Long outputTokenUsage,
            Long progress,
            String dataFormat,
            String creator,
            String createTime,
            String finishTime,
            String inputAfsUri,
            String outputAfsUri,
            Map<String, Object> extra) {}

    /**
     * Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交
     *
     * @param temperature Sampling temperature. 采样温度
     * @param top_p Nucleus sampling. 核采样（top-p）
     * @param penalty_score Repetition penalty. 重复惩罚
     * @param max_output_tokens Longest answer in tokens. 最大输出 token 数
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record BatchInferenceParameters(
            Double temperature,
            Double top_p,
            Double penalty_score,
            Long max_output_tokens,
            Map<String, Object> extra) {}

    /**
     * What DescribeBatchInferenceTasks answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页批量推理任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeBatchInferenceTasksOutput(
            String requestId, DescribeBatchInferenceTasksOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页批量推理任务
     *
     * @param taskList Tasks. 任务列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeBatchInferenceTasksOutputResult(
            List<BatchInferenceTaskSummary> taskList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * One row of the list of batch inference tasks. 批量推理任务列表中的一项
     *
     * @param taskId Id of a batch inference task. 批量推理任务 ID
     * @param name Task name. 任务名称
     * @param description Task description. 任务描述
     * @param endpoint Preset service used; absent when a model version is used. 使用的预置服务 endpoint；使用模型版本时不返回
     * @param modelId Id of the model version used (amv-...); absent when a preset service is used. 使用的模型版本 ID（amv- 开头）；使用预置服务时不返回
     * @param inferenceParams Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交
     * @param runStatus State of a batch inference task: Queuing (waiting in the queue), Running, Done (finished, token counts are filled), Stopping (being stopped), Stopped, Failed (errorCode and errorReason are filled), Expired (ran out of time). Done, Stopped, Failed and Expired are final. 任务运行状态：Queuing（排队中）、Running（运行中）、Done（运行完成）、Stopping（运行终止中）、Stopped（运行终止）、Failed（运行失败）、Expired（运行超时）；Done、Stopped、Failed、Expired 为终态 Known values: {@code Queuing}, {@code Running}, {@code Done}, {@code Stopping}, {@code Stopped}, {@code Failed}, {@code Expired}.
     * @param errorCode Business error code of the task; only when runStatus is Failed. 任务的错误码，仅 runStatus 为 Failed 时返回
     * @param errorReason Reason of the failure; only when runStatus is Failed. 错误原因，仅 runStatus 为 Failed 时返回
     * @param inputBosUri BOS directory of the input. 数据输入 BOS 目录
     * @param outputBosUri BOS directory of the output. 数据输出 BOS 目录
     * @param outputDir Subdirectory of outputBosUri with the results of this task. outputBosUri 下存放本任务结果的子目录
     * @param inputTokenUsage Input tokens of the rows that succeeded. 成功处理的输入总 token 数
     * @param outputTokenUsage Output tokens of the rows that succeeded. 成功处理的输出总 token 数
     * @param progress Rows processed so far: a count, not a percentage. 已处理的数据条数（不是百分比）
     * @param creator Account that made the task. 创建任务的账号
     * @param createTime Creation time, e.g. 2024-03-05T07:43:48Z. 创建时间，例如 2024-03-05T07:43:48Z
     * @param finishTime End time, e.g. 2024-03-05T07:43:48Z; the documentation does not state what it holds while the task runs. 结束时间，格式如 2024-03-05T07:43:48Z；任务运行中的取值官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record BatchInferenceTaskSummary(
            String taskId,
            String name,
            String description,
            String endpoint,
            String modelId,
            BatchInferenceParameters inferenceParams,
            String runStatus,
            Long errorCode,
            String errorReason,
            String inputBosUri,
            String outputBosUri,
            String outputDir,
            Long inputTokenUsage,
            Long outputTokenUsage,
            Long progress,
            String creator,
            String createTime,
            String finishTime,
            Map<String, Object> extra) {}

    /**
     * What StopBatchInferenceTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record StopBatchInferenceTaskOutput(String requestId, Boolean result, Map<String, Object> extra) {}
}
