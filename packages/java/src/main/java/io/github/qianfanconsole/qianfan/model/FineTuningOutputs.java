// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.WireName;
import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of FineTuning answer. 返回参数。 */
public final class FineTuningOutputs {
    private FineTuningOutputs() {}

    /**
     * What CreateFineTuningJob answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 新作业
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateFineTuningJobOutput(
            String requestId, CreateFineTuningJobOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 新作业
     *
     * @param jobId Id of a fine-tuning job. 作业 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateFineTuningJobOutputResult(String jobId, Map<String, Object> extra) {}

    /**
     * What CreateFineTuningTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 新任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateFineTuningTaskOutput(
            String requestId, CreateFineTuningTaskOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 新任务
     *
     * @param jobId Id of a fine-tuning job. 作业 ID
     * @param taskId Id of a fine-tuning task. 任务 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateFineTuningTaskOutputResult(String jobId, String taskId, Map<String, Object> extra) {}

    /**
     * What DeleteFineTuningJob answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteFineTuningJobOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DeleteFineTuningTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteFineTuningTaskOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DescribeFineTuningJobs answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页作业
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeFineTuningJobsOutput(
            String requestId, DescribeFineTuningJobsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页作业
     *
     * @param jobList Jobs. 作业列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeFineTuningJobsOutputResult(
            List<FineTuningJob> jobList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param jobId Id of a fine-tuning job. 作业 ID
     * @param name Job name. 作业名称
     * @param description Job description. 作业描述
     * @param model Base model version. 基础模型版本
     * @param trainMode How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值 Known values: {@code SFT}, {@code PostPretrain}, {@code DPO}, {@code KTO}.
     * @param createDate Creation time, e.g. 2024-01-29T16:24:32Z. 创建时间，例如 2024-01-29T16:24:32Z
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningJob(
            String jobId,
            String name,
            String description,
            String model,
            String trainMode,
            String createDate,
            Map<String, Object> extra) {}

    /**
     * What DescribeFineTuningSupportModels answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Models; the answer's result is the array itself. 模型列表，result 本身就是数组
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeFineTuningSupportModelsOutput(
            String requestId, List<FineTuningSupportedModel> result, Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param model Base model version, the value for CreateFineTuningJob.model. 基础模型版本，即 CreateFineTuningJob 的 model 取值
     * @param modelType Kind of model; may be absent, and the official SDK then assumes text2text. 模型类型，可能不返回（此时官方 SDK 按 text2text 处理） Known values: {@code text2text}, {@code text2image}, {@code imageUnderstanding}.
     * @param baseModel Model family; may be absent. 模型系列，可能不返回
     * @param supportTrainMode Modes. 支持的训练模式
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningSupportedModel(
            String model,
            String modelType,
            String baseModel,
            List<FineTuningSupportedModelSupportTrainModeItem> supportTrainMode,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param trainMode SFT, PostPretrain, DPO, KTO, ... 训练模式，如 SFT、PostPretrain、DPO、KTO Known values: {@code SFT}, {@code PostPretrain}, {@code DPO}, {@code KTO}.
     * @param supportParameterScale Scales. 支持的参数规模
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningSupportedModelSupportTrainModeItem(
            String trainMode,
            List<FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItem> supportParameterScale,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param parameterScale FullFineTuning, LoRA, PromptTuning, ... 参数规模，如 FullFineTuning、LoRA、PromptTuning Known values: {@code FullFineTuning}, {@code LoRA}, {@code LoRA-GA}, {@code PromptTuning}.
     * @param supportHyperParameterConfig Allowed hyper-parameters. 可设置的超参数
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItem(
            String parameterScale,
            List<FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItemSupportHyperParameterConfigItem>
                    supportHyperParameterConfig,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param key Key in hyperParameterConfig. 在 hyperParameterConfig 中的键名
     * @param name Display name; may be absent. 显示名称，可能不返回
     * @param description Description; may be absent. 说明，可能不返回
     * @param type Value type. 取值类型 Known values: {@code int}, {@code float}, {@code boolean}, {@code string}.
     * @param checkType Range: checkValue is [min, max]; choice: pick one; mult_choice: pick several. 校验方式：range 表示 checkValue 为由最小值、最大值组成的数组，choice 为单选，mult_choice 为多选 Known values: {@code range}, {@code choice}, {@code mult_choice}.
     * @param checkValue Bounds or choices. 取值范围或可选值
     * @param default_ Default. 默认值
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningSupportedModelSupportTrainModeItemSupportParameterScaleItemSupportHyperParameterConfigItem(
            String key,
            String name,
            String description,
            String type,
            String checkType,
            List<Object> checkValue,
            @WireName("default") Object default_,
            Map<String, Object> extra) {}

    /**
     * What DescribeFineTuningTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One training run of a job. The documentation counts 16 fields; this spec holds 14 of them. 作业下的一个训练任务（官方文档共 16 个字段，本规范收录 14 个）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeFineTuningTaskOutput(String requestId, FineTuningTask result, Map<String, Object> extra) {}

    /**
     * One training run of a job. The documentation counts 16 fields; this spec holds 14 of them. 作业下的一个训练任务（官方文档共 16 个字段，本规范收录 14 个）
     *
     * @param taskId Id of a fine-tuning task. 任务 ID
     * @param jobId Id of a fine-tuning job. 作业 ID
     * @param jobName Job name. 作业名称
     * @param jobDescription Job description. 作业描述
     * @param model Base model version. 基础模型版本
     * @param trainMode How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值 Known values: {@code SFT}, {@code PostPretrain}, {@code DPO}, {@code KTO}.
     * @param parameterScale Which parameters are trained: FullFineTuning (all weights), LoRA (low-rank adapters), LoRA-GA (LoRA with gradient-approximation start), PromptTuning (named by the official SDK only). 参数规模：FullFineTuning（全量更新）、LoRA（低秩适配）、LoRA-GA（以梯度近似初始化的 LoRA）、PromptTuning（仅见于官方 SDK） Known values: {@code FullFineTuning}, {@code LoRA}, {@code LoRA-GA}, {@code PromptTuning}.
     * @param runStatus State of a task: Waiting (queued), Running, Done (finished), Stopped (stopped before it finished), Failed. Done, Stopped and Failed are final. It can be an empty string right after creation. 任务运行状态：Waiting（排队中）、Running（运行中）、Done（运行完成）、Stopped（运行中止）、Failed（运行失败）；后三种为终态。刚创建时可能返回空字符串 Known values: {@code Waiting}, {@code Running}, {@code Done}, {@code Stopped}, {@code Failed}.
     * @param runProgress Progress as a percent string, e.g. 40%; only while runStatus is Running. 训练进度（百分数，如 40%），仅 runStatus 为 Running 时返回
     * @param vdlLink VisualDL page of the run (console link with a display token) 训练可视化（VisualDL）链接，含展示用的 token
     * @param metrics Scores; only when the run is done, and only for text-generation models. 评估指标，任务运行完成后返回，目前仅支持文本生成类模型
     * @param checkpointList Checkpoints. Checkpoint 信息
     * @param createDate Creation time. 创建时间
     * @param finishDate End time; 0000-00-00T00:00:00Z while the task has not ended, which is not a valid date. 结束时间；任务未结束时为 0000-00-00T00:00:00Z，不是合法日期
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningTask(
            String taskId,
            String jobId,
            String jobName,
            String jobDescription,
            String model,
            String trainMode,
            String parameterScale,
            String runStatus,
            String runProgress,
            String vdlLink,
            FineTuningMetrics metrics,
            List<FineTuningCheckpoint> checkpointList,
            String createDate,
            String finishDate,
            Map<String, Object> extra) {}

    /**
     * Scores; only when the run is done, and only for text-generation models. 评估指标，任务运行完成后返回，目前仅支持文本生成类模型
     *
     * @param bleu4 BLEU-4 as a percent string, e.g. 16.56%. BLEU-4，百分数字符串，例如 16.56%
     * @param rouge1 ROUGE-1, percent string. ROUGE-1，百分数字符串
     * @param rouge2 ROUGE-2, percent string. ROUGE-2，百分数字符串
     * @param rougeL ROUGE-L, percent string. ROUGE-L，百分数字符串
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningMetrics(
            @WireName("BLEU-4") String bleu4,
            @WireName("ROUGE-1") String rouge1,
            @WireName("ROUGE-2") String rouge2,
            @WireName("ROUGE-L") String rougeL,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param step Training step; the documentation does not state the type of number. 训练步数，数值类型官方文档未说明
     * @param perplexity Perplexity (may arrive as a string) 困惑度（可能以字符串返回）
     * @param trainingLoss Training loss (may arrive as a string) 训练 loss（可能以字符串返回）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningCheckpoint(Long step, Object perplexity, Object trainingLoss, Map<String, Object> extra) {}

    /**
     * What DescribeFineTuningTasks answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeFineTuningTasksOutput(
            String requestId, DescribeFineTuningTasksOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页任务
     *
     * @param taskList Tasks. 任务列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeFineTuningTasksOutputResult(
            List<FineTuningTaskSummary> taskList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param taskId Id of a fine-tuning task. 任务 ID
     * @param jobId Id of a fine-tuning job. 作业 ID
     * @param jobName Job name. 作业名称
     * @param jobDescription Job description. 作业描述
     * @param model Base model version. 基础模型版本
     * @param trainMode How a model is trained: SFT (supervised fine-tuning), PostPretrain (continued pre-training), DPO (direct preference optimisation), KTO (Kahneman-Tversky optimisation). Which of them are allowed depends on the model. The console also offers RFT (reinforcement fine-tuning with GRPO or PPO, of DeepSeek-R1-Distill-Qwen-14B and -7B, documentation of 2025-10-29); the documentation does not state a value of it for this API. 训练模式：SFT（有监督精调）、PostPretrain（Post-pretrain，增量预训练，不同于 incrementTaskId 的增量训练）、DPO（直接偏好优化）、KTO（Kahneman-Tversky 优化）；可选值取决于基础模型。控制台另有 RFT（GRPO 或 PPO 强化学习，支持 DeepSeek-R1-Distill-Qwen-14B 和 -7B，见 2025-10-29 的官方文档），官方文档未说明其在本接口中的取值 Known values: {@code SFT}, {@code PostPretrain}, {@code DPO}, {@code KTO}.
     * @param parameterScale Which parameters are trained: FullFineTuning (all weights), LoRA (low-rank adapters), LoRA-GA (LoRA with gradient-approximation start), PromptTuning (named by the official SDK only). 参数规模：FullFineTuning（全量更新）、LoRA（低秩适配）、LoRA-GA（以梯度近似初始化的 LoRA）、PromptTuning（仅见于官方 SDK） Known values: {@code FullFineTuning}, {@code LoRA}, {@code LoRA-GA}, {@code PromptTuning}.
     * @param runStatus State of a task: Waiting (queued), Running, Done (finished), Stopped (stopped before it finished), Failed. Done, Stopped and Failed are final. It can be an empty string right after creation. 任务运行状态：Waiting（排队中）、Running（运行中）、Done（运行完成）、Stopped（运行中止）、Failed（运行失败）；后三种为终态。刚创建时可能返回空字符串 Known values: {@code Waiting}, {@code Running}, {@code Done}, {@code Stopped}, {@code Failed}.
     * @param metrics Scores; only when the run is done, and only for text-generation models. 评估指标，任务运行完成后返回，目前仅支持文本生成类模型
     * @param checkpointList Checkpoints. Checkpoint 信息
     * @param createDate Creation time. 创建时间
     * @param finishDate End time; 0000-00-00T00:00:00Z while the task has not ended. 结束时间；任务未结束时为 0000-00-00T00:00:00Z
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record FineTuningTaskSummary(
            String taskId,
            String jobId,
            String jobName,
            String jobDescription,
            String model,
            String trainMode,
            String parameterScale,
            String runStatus,
            FineTuningMetrics metrics,
            List<FineTuningCheckpoint> checkpointList,
            String createDate,
            String finishDate,
            Map<String, Object> extra) {}

    /**
     * What StopFineTuningTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record StopFineTuningTaskOutput(String requestId, Boolean result, Map<String, Object> extra) {}
}
