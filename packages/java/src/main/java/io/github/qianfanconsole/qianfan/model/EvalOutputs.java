// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of Eval answer. 返回参数。 */
public final class EvalOutputs {
    private EvalOutputs() {}

    /**
     * What CreateEvalResultExportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The new export task. 新的导出任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateEvalResultExportTaskOutput(
            String requestId, CreateEvalResultExportTaskOutputResult result, Map<String, Object> extra) {}

    /**
     * The new export task. 新的导出任务
     *
     * @param taskId Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateEvalResultExportTaskOutputResult(String taskId, Map<String, Object> extra) {}

    /**
     * What CreateEvalTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Id of the new task (ame-...). 评估任务 ID（ame- 开头）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateEvalTaskOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What DeleteEvalTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Empty object on success. 成功时为空对象
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteEvalTaskOutput(String requestId, Map<String, Object> result, Map<String, Object> extra) {}

    /**
     * What DescribeEvalResultExportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result An export of evaluation results. The documentation does not state the name of the path field for storageType BOS. 评估结果导出任务；storageType 为 BOS 时的存储路径字段官方文档未说明字段名
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeEvalResultExportTaskOutput(
            String requestId, EvaluationExportTask result, Map<String, Object> extra) {}

    /**
     * An export of evaluation results. The documentation does not state the name of the path field for storageType BOS. 评估结果导出任务；storageType 为 BOS 时的存储路径字段官方文档未说明字段名
     *
     * @param taskId Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID
     * @param evalId Id of an evaluation task. 评估任务 ID
     * @param exportContent What is exported. 导出内容
     * @param state State of an export task: Queued, Running, Failed or Succeeded; the last two are final. 导出任务状态：Queued（排队中）、Running（导出中）、Failed（失败）、Succeeded（成功）；后两种为终态 Known values: {@code Queued}, {@code Running}, {@code Failed}, {@code Succeeded}.
     * @param storageType Where files are kept: sysStorage (storage of the platform) or BOS (the caller's own object storage). 存储类型：sysStorage（平台存储）、BOS（用户自己的对象存储） Known values: {@code sysStorage}, {@code BOS}.
     * @param downloadUrl Download link; only when storageType is sysStorage. The name is that of the older V1 interface; how long the link lives is not documented. 下载链接，仅 storageType 为 sysStorage 时返回；字段名取自旧版 V1 接口，有效期官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record EvaluationExportTask(
            String taskId,
            String evalId,
            List<String> exportContent,
            String state,
            String storageType,
            String downloadUrl,
            Map<String, Object> extra) {}

    /**
     * What DescribeEvalTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result An evaluation task. The documentation does not state the names of the fields after the state. 评估任务（状态之后的字段官方文档未说明字段名，尚未收录）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeEvalTaskOutput(String requestId, EvaluationTask result, Map<String, Object> extra) {}

    /**
     * An evaluation task. The documentation does not state the names of the fields after the state. 评估任务（状态之后的字段官方文档未说明字段名，尚未收录）
     *
     * @param taskId Id of an evaluation task. 评估任务 ID
     * @param taskName Task name. 评估任务名称
     * @param description Task description. 评估任务描述
     * @param evalType Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估） Known values: {@code auto}, {@code manual}.
     * @param state State of an evaluation task: Queued (submitted, waiting), Running, RunningWithManualBegin (people may annotate now), RunningWithMetricsCalculating (annotation is done, metrics are computed), Successed (everything was evaluated; spelled like this), Stopping, Failed (some or all objects failed), Stopped. Successed, Failed and Stopped are final. 评估任务状态：Queued（任务已提交，待调度）、Running（任务已调度，执行中）、RunningWithManualBegin（运行中，可人工标注）、RunningWithMetricsCalculating（指标计算中）、Successed（全部评估成功，官方拼写如此）、Stopping（停止中）、Failed（部分或全部失败）、Stopped（已全部停止）；Successed、Failed、Stopped 为终态 Known values: {@code Queued}, {@code Running}, {@code RunningWithManualBegin}, {@code RunningWithMetricsCalculating}, {@code Successed}, {@code Stopping}, {@code Failed}, {@code Stopped}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record EvaluationTask(
            String taskId,
            String taskName,
            String description,
            String evalType,
            String state,
            Map<String, Object> extra) {}

    /**
     * What DescribeEvalTaskReport answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One entry for each evaluated object. 评估报告，每个评估对象一项
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeEvalTaskReportOutput(
            String requestId, List<EvaluationReport> result, Map<String, Object> extra) {}

    /**
     * How one of the evaluated objects did. 一个评估对象的评估结果
     *
     * @param taskId Id of an evaluation task. 评估任务 ID
     * @param taskName Task name. 评估任务名称
     * @param modelId Id of a model version. 模型版本 ID
     * @param inferDatasetId Result set used for this object. 推理结果集 ID
     * @param evalObjectType What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集） Known values: {@code model}, {@code inferDataset}.
     * @param evalMode How it is evaluated: rule (accuracy and similarity), model (by a judge model), manual (by people), or rule,model (rules and judge, one string with a comma). 评估模式：rule（基于规则，即准确率和相似度）、model（裁判员模型）、manual（人工评估）、rule,model（基于规则和裁判员模型，以逗号连接的一个字符串） Known values: {@code rule}, {@code model}, {@code manual}, {@code rule,model}.
     * @param effectMetric Scores of one object; which ones are present depends on the evaluation mode. The documentation does not state their names: the names are those of the older V1 interface. Shares and similarities go from 0 to 1. 评估指标，返回哪些取决于评估模式；字段名官方文档未说明，取自旧版 V1 接口；比例与相似度取值 0~1
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record EvaluationReport(
            String taskId,
            String taskName,
            String modelId,
            String inferDatasetId,
            String evalObjectType,
            String evalMode,
            EvaluationScores effectMetric,
            Map<String, Object> extra) {}

    /**
     * Scores of one object; which ones are present depends on the evaluation mode. The documentation does not state their names: the names are those of the older V1 interface. Shares and similarities go from 0 to 1. 评估指标，返回哪些取决于评估模式；字段名官方文档未说明，取自旧版 V1 接口；比例与相似度取值 0~1
     *
     * @param accuracy Rules: accuracy. 基于规则：准确率
     * @param f1Score Rules: F1 score. 基于规则：F1
     * @param rouge_1 Rules: ROUGE-1 similarity. 基于规则：ROUGE-1 相似度
     * @param rouge_2 Rules: ROUGE-2 similarity. 基于规则：ROUGE-2 相似度
     * @param rouge_l Rules: ROUGE-L similarity. 基于规则：ROUGE-L 相似度
     * @param bleu4 Rules: BLEU-4 similarity. 基于规则：BLEU-4 相似度
     * @param avgJudgeScore Judge model: mean score. 裁判员打分：均值
     * @param stdJudgeScore Judge model: standard deviation of the scores. 裁判员打分：标准差
     * @param medianJudgeScore Judge model: median score. 裁判员打分：中位数
     * @param scoreDistribution Judge model: number of rows per score; -1 presumably stands for rows without a score. 裁判员打分：各分值的数据条数，-1 推断为未打分
     * @param manualAvgScore People: mean score. 人工评估：平均分
     * @param goodCaseProportion People: share of good cases. 人工评估：good case 占比
     * @param subjectiveImpression People: overall impression. 人工评估：主观印象
     * @param manualScoreDistribution People: distribution of the scores, one entry per dimension. 人工评估：各维度的分值分布
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record EvaluationScores(
            Double accuracy,
            Double f1Score,
            Double rouge_1,
            Double rouge_2,
            Double rouge_l,
            Double bleu4,
            Double avgJudgeScore,
            Double stdJudgeScore,
            Double medianJudgeScore,
            Map<String, Long> scoreDistribution,
            Double manualAvgScore,
            Double goodCaseProportion,
            String subjectiveImpression,
            List<EvaluationDimensionScores> manualScoreDistribution,
            Map<String, Object> extra) {}

    /**
     * How people scored one dimension. 人工评估中一个维度的分值分布
     *
     * @param dimension Name of the dimension. 评估维度
     * @param scoreDistribution Number of rows per score. 各分值的数据条数
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record EvaluationDimensionScores(
            String dimension, Map<String, Long> scoreDistribution, Map<String, Object> extra) {}

    /**
     * What DescribeEvalTasks answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页评估任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeEvalTasksOutput(
            String requestId, DescribeEvalTasksOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页评估任务
     *
     * @param evalTaskList Evaluation tasks. 评估任务列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeEvalTasksOutputResult(
            List<EvaluationTaskSummary> evalTaskList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * One row of the list of evaluation tasks. Its fields are inferred from a single task. 评估任务列表项（字段依据任务详情推断）
     *
     * @param taskId Id of an evaluation task. 评估任务 ID
     * @param taskName Task name. 评估任务名称
     * @param description Task description. 评估任务描述
     * @param evalType Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估） Known values: {@code auto}, {@code manual}.
     * @param state State of an evaluation task: Queued (submitted, waiting), Running, RunningWithManualBegin (people may annotate now), RunningWithMetricsCalculating (annotation is done, metrics are computed), Successed (everything was evaluated; spelled like this), Stopping, Failed (some or all objects failed), Stopped. Successed, Failed and Stopped are final. 评估任务状态：Queued（任务已提交，待调度）、Running（任务已调度，执行中）、RunningWithManualBegin（运行中，可人工标注）、RunningWithMetricsCalculating（指标计算中）、Successed（全部评估成功，官方拼写如此）、Stopping（停止中）、Failed（部分或全部失败）、Stopped（已全部停止）；Successed、Failed、Stopped 为终态 Known values: {@code Queued}, {@code Running}, {@code RunningWithManualBegin}, {@code RunningWithMetricsCalculating}, {@code Successed}, {@code Stopping}, {@code Failed}, {@code Stopped}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record EvaluationTaskSummary(
            String taskId,
            String taskName,
            String description,
            String evalType,
            String state,
            Map<String, Object> extra) {}

    /**
     * What ModifyEvalTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Empty object on success. 成功时为空对象
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyEvalTaskOutput(String requestId, Map<String, Object> result, Map<String, Object> extra) {}

    /**
     * What StopEvalTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Empty object on success. 成功时为空对象
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record StopEvalTaskOutput(String requestId, Map<String, Object> result, Map<String, Object> extra) {}
}
