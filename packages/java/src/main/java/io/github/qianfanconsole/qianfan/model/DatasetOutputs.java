// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of Dataset answer. 返回参数。 */
public final class DatasetOutputs {
    private DatasetOutputs() {}

    /**
     * What AnnotateDatasetSample answers.
     *
     * @param log_id Id of this request on the platform. 操作记录 ID
     * @param result Whether the annotation was accepted. 标注是否已受理
     * @param status Status code. 状态码
     * @param success Whether the call succeeded. 是否操作成功
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record AnnotateDatasetSampleOutput(
            String log_id, Boolean result, Long status, Boolean success, Map<String, Object> extra) {}

    /**
     * What CreateDataCleaningTask answers.
     *
     * @param log_id Id of this request on the platform. 操作记录 ID
     * @param result Id of the cleaning task (task-...). Older answers gave true here. 清洗任务 ID（task- 开头）；早期返回 true
     * @param status Status code, 200. 状态码，成功为 200
     * @param success Whether the call succeeded. 是否操作成功
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateDataCleaningTaskOutput(
            String log_id, String result, Long status, Boolean success, Map<String, Object> extra) {}

    /**
     * What CreateDataset answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The new data set and its version V1. 新建的数据集及其 V1 版本
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateDatasetOutput(String requestId, CreateDatasetOutputResult result, Map<String, Object> extra) {}

    /**
     * The new data set and its version V1. 新建的数据集及其 V1 版本
     *
     * @param datasetId Id of a data set (dg-...), the named container of its versions. 数据集 ID（dg- 开头）
     * @param versionId Id of version V1 (ds-...). V1 版本的 ID（ds- 开头）
     * @param versionNumber Number of the version: 1. 数据集版本序号，为 1
     * @param datasetName Name of the data set. 数据集名称
     * @param dataFormat Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response） Known values: {@code PromptResponse}, {@code Role}, {@code SFT_FIM}, {@code Text}, {@code DPO_PromptChosenRejected}, {@code KTO_PromptChosenRejected}, {@code PromptSortedresponses}, {@code Prompt}, {@code PromptImage}, {@code PromptImageResponse}.
     * @param storageType Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写 Known values: {@code BOS}, {@code sysStorage}.
     * @param storagePath BOS path; only when storageType is BOS. 存储路径，仅 storageType 为 BOS 时返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateDatasetOutputResult(
            String datasetId,
            String versionId,
            Long versionNumber,
            String datasetName,
            String dataFormat,
            String storageType,
            String storagePath,
            Map<String, Object> extra) {}

    /**
     * What CreateDatasetVersion answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names. 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateDatasetVersionOutput(String requestId, DatasetVersion result, Map<String, Object> extra) {}

    /**
     * One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names. 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）
     *
     * @param datasetId Id of a data set (dg-...), the named container of its versions. 数据集 ID（dg- 开头）
     * @param versionId Id of a data set version (ds-...). The version holds the data, not the data set. 数据集版本 ID（ds- 开头），数据保存在版本中
     * @param versionNumber Number of the version. 数据集版本序号
     * @param datasetName Name of the data set. 数据集名称
     * @param dataFormat Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response） Known values: {@code PromptResponse}, {@code Role}, {@code SFT_FIM}, {@code Text}, {@code DPO_PromptChosenRejected}, {@code KTO_PromptChosenRejected}, {@code PromptSortedresponses}, {@code Prompt}, {@code PromptImage}, {@code PromptImageResponse}.
     * @param description Description of the version. 版本描述
     * @param storageType Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写 Known values: {@code BOS}, {@code sysStorage}.
     * @param storagePath BOS path; only when storageType is BOS. 存储路径，仅 storageType 为 BOS 时返回
     * @param creator Who created the version. 创建人
     * @param importStatus State of the last import; only DescribeDatasetVersion answers it, and its name is DescribeImportTask's. 导入状态，仅 DescribeDatasetVersion 返回，名称取自 DescribeImportTask Known values: {@code Created}, {@code Importing}, {@code ImportFinished}, {@code ImportFailed}.
     * @param publishStatus State of publishing; only DescribeDatasetVersion answers it, and its name is inferred from the filter publishStatusList. 发布状态，仅 DescribeDatasetVersion 返回，名称由筛选条件 publishStatusList 推断 Known values: {@code Unpublished}, {@code Publishing}, {@code Published}, {@code PublishFailed}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DatasetVersion(
            String datasetId,
            String versionId,
            Long versionNumber,
            String datasetName,
            String dataFormat,
            String description,
            String storageType,
            String storagePath,
            String creator,
            String importStatus,
            String publishStatus,
            Map<String, Object> extra) {}

    /**
     * What CreateExportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Id of the export task (task-...). 导出任务 ID（task- 开头）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateExportTaskOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What CreateImportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Id of the import task (task-...). 导入任务 ID（task- 开头）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateImportTaskOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What CreateTextAugmentTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param enhanceTaskId Id of the new task (task-...). It may stand under result instead. 增强任务 ID（task- 开头），也可能位于 result 下
     * @param result Holds the id when the platform nests its answer, as most actions do. 平台按常见形式嵌套返回时，任务 ID 位于此处
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateTextAugmentTaskOutput(
            String requestId,
            String enhanceTaskId,
            CreateTextAugmentTaskOutputResult result,
            Map<String, Object> extra) {}

    /**
     * Holds the id when the platform nests its answer, as most actions do. 平台按常见形式嵌套返回时，任务 ID 位于此处
     *
     * @param enhanceTaskId Id of an augmentation task (task-...). 增强任务 ID（task- 开头）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateTextAugmentTaskOutputResult(String enhanceTaskId, Map<String, Object> extra) {}

    /**
     * What DeleteDataCleaningTasks answers.
     *
     * @param log_id Id of this request on the platform. 操作记录 ID
     * @param result Whether the tasks were deleted. 是否删除成功
     * @param status Status code. 状态码
     * @param success Whether the call succeeded. 是否操作成功
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteDataCleaningTasksOutput(
            String log_id, Boolean result, Long status, Boolean success, Map<String, Object> extra) {}

    /**
     * What DeleteDataset answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteDatasetOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DeleteDatasetSamples answers.
     *
     * @param log_id Id of this request on the platform. 操作记录 ID
     * @param status Status code. 状态码
     * @param success Whether the call succeeded. 是否操作成功
     * @param result What was not deleted. 未能删除的样本（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteDatasetSamplesOutput(
            String log_id,
            Long status,
            Boolean success,
            DeleteDatasetSamplesOutputResult result,
            Map<String, Object> extra) {}

    /**
     * What was not deleted. 未能删除的样本（对象）
     *
     * @param failedOnes Samples that were not deleted; null when all were. The documentation does not state the form of an item. 未能删除的样本，全部删除时为 null；元素形式官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteDatasetSamplesOutputResult(List<Object> failedOnes, Map<String, Object> extra) {}

    /**
     * What DeleteDatasetVersion answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteDatasetVersionOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DeleteTextAugmentTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether it worked. 删除结果（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteTextAugmentTaskOutput(
            String requestId, DeleteTextAugmentTaskOutputResult result, Map<String, Object> extra) {}

    /**
     * Whether it worked. 删除结果（对象）
     *
     * @param success Whether the task was deleted. 是否删除成功
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteTextAugmentTaskOutputResult(Boolean success, Map<String, Object> extra) {}

    /**
     * What DescribeDataCleaningTask answers.
     *
     * @param log_id Id of this request on the platform. 操作记录 ID
     * @param status Status code. 状态码
     * @param success Whether the call succeeded. 是否操作成功
     * @param result One cleaning task. The documentation states some fields only; the others are those of the official SDK. 一个数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDataCleaningTaskOutput(
            String log_id, Long status, Boolean success, DataCleaningTask result, Map<String, Object> extra) {}

    /**
     * One cleaning task. The documentation states some fields only; the others are those of the official SDK. 一个数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK
     *
     * @param id Number of the task; deprecated in favour of etlTaskId. It can repeat the etlId that was sent. 任务序号，已由 etlTaskId 取代；可能与传入的 etlId 相同
     * @param etlTaskId Id of a cleaning task (task-...). Older ids were integers. 清洗任务 ID（task- 开头），早期为整数
     * @param userId Number of the user. 用户 ID
     * @param sourceDatasetId Version that is cleaned, in its older form, an integer. 清洗前的源数据集版本 ID（旧的整数形式）
     * @param sourceDatasetStrId Version that is cleaned (ds-...). 清洗前的源数据集版本 ID（ds- 开头）
     * @param destDatasetStrId Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）
     * @param sourceDatasetName Name of the data set and version that is cleaned, e.g. name-V1. 清洗前的源数据集名称（含版本），如 name-V1
     * @param destDatasetName Name of the data set and version that receives the result. 清洗后的目标数据集名称（含版本）
     * @param taskId Internal number of the task. 内部任务编号
     * @param entityCount Samples in the version that is cleaned. 源数据集的样本数
     * @param entityType Kind of the samples, 2. 样本类型，为 2
     * @param operationsV2 Operators as requested, with a save_pipeline_&lt;stage&gt; step at the end of each stage. 请求的清洗算子，每个阶段末尾另有 save_pipeline_&lt;阶段&gt;
     * @param result Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through. 清洗结果；旧版清洗另有计数字段，原样返回
     * @param processStatus State of a cleaning task: 0 no task, 1 cleaning, 2 finished, 3 interrupted, 4 failed, 5 paused; 2, 3 and 4 are final. Known from the official SDK only. 清洗任务状态：0 无任务，1 清洗中，2 完成，3 中断，4 失败，5 暂停；2、3、4 为终态。取值仅见于 官方 SDK Known values: {@code 0}, {@code 1}, {@code 2}, {@code 3}, {@code 4}, {@code 5}.
     * @param status A second number, such as 0; the documentation does not state its meaning. The state is processStatus. 另一个数值（如 0），含义官方文档未说明；任务状态见 processStatus
     * @param creatorName Who created the task. 创建人
     * @param createTime Creation time with offset, e.g. 2023-11-06T14:31:03+08:00. 创建时间，含时区，例如 2023-11-06T14:31:03+08:00
     * @param finishTime End with offset, e.g. 2023-11-06T14:32:11+08:00. 完成时间，含时区，例如 2023-11-06T14:32:11+08:00
     * @param startTime Start, YYYY-MM-DD hh:mm:ss without a zone. 开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
     * @param endTime End, YYYY-MM-DD hh:mm:ss without a zone. 结束时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
     * @param modifyTime Last change, YYYY-MM-DD hh:mm:ss without a zone. 修改时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
     * @param remainingEntity Samples left. 剩余的样本数
     * @param etlResult Outcome as text; may be empty. 清洗结果文本，可能为空
     * @param exceptionResult Error text; may be empty. 异常信息，可能为空
     * @param logPath Path of the log. 日志路径
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningTask(
            Object id,
            String etlTaskId,
            Object userId,
            Object sourceDatasetId,
            String sourceDatasetStrId,
            String destDatasetStrId,
            String sourceDatasetName,
            String destDatasetName,
            Object taskId,
            Long entityCount,
            Long entityType,
            DataCleaningPipeline operationsV2,
            DataCleaningOutcome result,
            Long processStatus,
            Long status,
            String creatorName,
            String createTime,
            String finishTime,
            String startTime,
            String endTime,
            String modifyTime,
            Long remainingEntity,
            String etlResult,
            String exceptionResult,
            String logPath,
            Map<String, Object> extra) {}

    /**
     * Operators by stage. A stage that is not wanted is left out or an empty list. 各阶段的清洗算子；不需要的阶段不填或填空列表
     *
     * @param clean Repair of odd characters. 异常清洗
     * @param filter Filter: documents are dropped by measures. 过滤
     * @param deduplication Deduplication: near duplicates are dropped. 去重
     * @param desensitization Masking of personal data. 去隐私
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningPipeline(
            List<DataCleaningStep> clean,
            List<DataCleaningStep> filter,
            List<DataCleaningStep> deduplication,
            List<DataCleaningStep> desensitization,
            Map<String, Object> extra) {}

    /**
     * One operator with its arguments. 一个清洗算子及其参数
     *
     * @param name An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_&lt;stage&gt;. 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_&lt;阶段&gt; Known values: {@code remove_emoji}, {@code remove_invisible_character}, {@code replace_uniform_whitespace}, {@code remove_non_meaning_characters}, {@code replace_traditional_chinese_to_simplified}, {@code remove_web_identifiers}, {@code filter_check_number_words}, {@code filter_check_word_repetition_removal}, {@code filter_check_character_repetition_removal}, {@code filter_check_special_characters}, {@code filter_check_flagged_words}, {@code filter_check_lang_id}, {@code filter_check_perplexity}, {@code deduplication_simhash}, {@code replace_emails}, {@code replace_ip}, {@code replace_identifier}.
     * @param args Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through. 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningStep(String name, DataCleaningStepArgs args, Map<String, Object> extra) {}

    /**
     * Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through. 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交
     *
     * @param number_words_min_cutoff filter_check_number_words: fewest words of a document that is kept, e.g. 1. filter_check_number_words：保留文档的最少词数，例如 1
     * @param number_words_max_cutoff filter_check_number_words: most words of a document that is kept, e.g. 10000. filter_check_number_words：保留文档的最多词数，例如 10000
     * @param word_repetition_max_cutoff filter_check_word_repetition_removal: documents above this rate of repeated words are dropped, e.g. 0.96. filter_check_word_repetition_removal：词重复率上限，超过则过滤，例如 0.96
     * @param default_character_repetition_max_cutoff filter_check_character_repetition_removal: documents above this rate of repeated characters are dropped, e.g. 0.2; mind the prefix default_. filter_check_character_repetition_removal：字重复率上限，超过则过滤，例如 0.2；注意键名前缀 default_
     * @param special_characters_max_cutoff filter_check_special_characters: documents above this share of special characters are dropped, e.g. 0.3. filter_check_special_characters：特殊字符率上限，超过则过滤，例如 0.3
     * @param flagged_words_max_cutoff filter_check_flagged_words: documents above this share of flagged (adult, violent) words are dropped, e.g. 0.5. filter_check_flagged_words：色情暴力词率上限，超过则过滤，例如 0.5
     * @param lang_id_min_cutoff filter_check_lang_id: documents below this probability of their language are dropped, e.g. 0.5. filter_check_lang_id：语言概率下限，低于则过滤，例如 0.5
     * @param perplexity_max_cutoff filter_check_perplexity: documents above this perplexity are dropped, e.g. 1110. filter_check_perplexity：困惑度上限，超过则过滤，例如 1110
     * @param distance deduplication_simhash: documents within this simhash distance are near duplicates, e.g. 4. deduplication_simhash：simhash 距离，在此距离内视为重复，例如 4
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningStepArgs(
            Double number_words_min_cutoff,
            Double number_words_max_cutoff,
            Double word_repetition_max_cutoff,
            Double default_character_repetition_max_cutoff,
            Double special_characters_max_cutoff,
            Double flagged_words_max_cutoff,
            Double lang_id_min_cutoff,
            Double perplexity_max_cutoff,
            Double distance,
            Map<String, Object> extra) {}

    /**
     * Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through. 清洗结果；旧版清洗另有计数字段，原样返回
     *
     * @param pipeline_stage_result What each stage did; null while there is nothing, and in lists. 各阶段的结果；尚无结果时以及在列表中为 null
     * @param export_entity_num Samples written. 写入的样本数
     * @param remaining_entity Samples left. 剩余的样本数
     * @param unprocessed_entity Samples not processed. 未处理的样本数
     * @param failReason Why it failed; empty otherwise. 失败原因，未失败时为空
     * @param pauseReason Why it paused; empty otherwise. 暂停原因，未暂停时为空
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningOutcome(
            DataCleaningOutcomePipelineStageResult pipeline_stage_result,
            Long export_entity_num,
            Long remaining_entity,
            Long unprocessed_entity,
            String failReason,
            String pauseReason,
            Map<String, Object> extra) {}

    /**
     * What each stage did; null while there is nothing, and in lists. 各阶段的结果；尚无结果时以及在列表中为 null
     *
     * @param clean What one stage did. 单个阶段的清洗结果
     * @param filter What one stage did. 单个阶段的清洗结果
     * @param deduplication What one stage did. 单个阶段的清洗结果
     * @param desensitization What one stage did. 单个阶段的清洗结果
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningOutcomePipelineStageResult(
            DataCleaningStageResult clean,
            DataCleaningStageResult filter,
            DataCleaningStageResult deduplication,
            DataCleaningStageResult desensitization,
            Map<String, Object> extra) {}

    /**
     * What one stage did. 单个阶段的清洗结果
     *
     * @param status Success is the one documented value. 状态，已知取值为 Success
     * @param operator_count Operators that ran. 执行的算子数
     * @param entity_match_count Samples that matched. 命中的样本数
     * @param each_operator_result What each operator did. 各算子的结果
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningStageResult(
            String status,
            Long operator_count,
            Long entity_match_count,
            List<DataCleaningStageResultEachOperatorResultItem> each_operator_result,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param name An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_&lt;stage&gt;. 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_&lt;阶段&gt; Known values: {@code remove_emoji}, {@code remove_invisible_character}, {@code replace_uniform_whitespace}, {@code remove_non_meaning_characters}, {@code replace_traditional_chinese_to_simplified}, {@code remove_web_identifiers}, {@code filter_check_number_words}, {@code filter_check_word_repetition_removal}, {@code filter_check_character_repetition_removal}, {@code filter_check_special_characters}, {@code filter_check_flagged_words}, {@code filter_check_lang_id}, {@code filter_check_perplexity}, {@code deduplication_simhash}, {@code replace_emails}, {@code replace_ip}, {@code replace_identifier}.
     * @param remaining_count Samples kept. 保留的样本数
     * @param drop_count Samples dropped. 丢弃的样本数
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningStageResultEachOperatorResultItem(
            String name, Long remaining_count, Long drop_count, Map<String, Object> extra) {}

    /**
     * What DescribeDataCleaningTasks answers.
     *
     * @param log_id Id of this request on the platform. 操作记录 ID
     * @param status Status code. 状态码
     * @param success Whether the call succeeded. 是否操作成功
     * @param result One page of tasks. 一页清洗任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDataCleaningTasksOutput(
            String log_id,
            Long status,
            Boolean success,
            DescribeDataCleaningTasksOutputResult result,
            Map<String, Object> extra) {}

    /**
     * One page of tasks. 一页清洗任务
     *
     * @param processingCount Tasks in progress. 正在清洗的任务数
     * @param total Tasks in all. 任务总数
     * @param items The tasks. 任务列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDataCleaningTasksOutputResult(
            Long processingCount, Long total, List<DataCleaningTaskSummary> items, Map<String, Object> extra) {}

    /**
     * One cleaning task in the list. The documentation states some fields only; the others are those of the official SDK. 列表中的数据清洗任务；官方文档只说明部分字段，其余取自官方 SDK
     *
     * @param etlId Number of the task; deprecated in favour of etlStrId. 清洗任务序号，已由 etlStrId 取代
     * @param etlStrId Id of the task (task-...); may be a number in a string. 清洗任务 ID（task- 开头），可能为数字字符串
     * @param startTime Start, YYYY-MM-DD hh:mm:ss without a zone. 开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
     * @param sourceDatasetName Name of the data set and version that is cleaned. 清洗前的源数据集名称（含版本）
     * @param destDatasetName Name of the data set and version that receives the result. 清洗后的目标数据集名称（含版本）
     * @param operatorNameList Operators used. 清洗使用的算子
     * @param sourceDatasetStrId Version that is cleaned (ds-...). 清洗前的源数据集版本 ID（ds- 开头）
     * @param destDatasetStrId Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）
     * @param entityCount Samples in the version that is cleaned. 源数据集的样本数
     * @param entityType Kind of the samples, 2. 样本类型，为 2
     * @param result Outcome of a cleaning task. Older cleaners add counters of their own here; they pass through. 清洗结果；旧版清洗另有计数字段，原样返回
     * @param processStatus State of a cleaning task: 0 no task, 1 cleaning, 2 finished, 3 interrupted, 4 failed, 5 paused; 2, 3 and 4 are final. Known from the official SDK only. 清洗任务状态：0 无任务，1 清洗中，2 完成，3 中断，4 失败，5 暂停；2、3、4 为终态。取值仅见于 官方 SDK Known values: {@code 0}, {@code 1}, {@code 2}, {@code 3}, {@code 4}, {@code 5}.
     * @param status A second number; the documentation does not state its meaning. The state is processStatus. 含义官方文档未说明；任务状态见 processStatus
     * @param errCode Error code, 0 when there is none. 错误码，无错误时为 0
     * @param errMsg Error text. 错误信息
     * @param createTime Creation time; lists may show 0001-01-01T00:00:00Z, which means not filled in. 创建时间；列表中可能为 0001-01-01T00:00:00Z（未填写）
     * @param finishTime End; lists may show 0001-01-01T00:00:00Z, which means not filled in. 完成时间；列表中可能为 0001-01-01T00:00:00Z（未填写）
     * @param modifyTime Last change; lists may show 0001-01-01T00:00:00Z, which means not filled in. 修改时间；列表中可能为 0001-01-01T00:00:00Z（未填写）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataCleaningTaskSummary(
            Object etlId,
            String etlStrId,
            String startTime,
            String sourceDatasetName,
            String destDatasetName,
            List<String> operatorNameList,
            String sourceDatasetStrId,
            String destDatasetStrId,
            Long entityCount,
            Long entityType,
            DataCleaningOutcome result,
            Long processStatus,
            Long status,
            Long errCode,
            String errMsg,
            String createTime,
            String finishTime,
            String modifyTime,
            Map<String, Object> extra) {}

    /**
     * What DescribeDatasetSamples answers.
     *
     * @param log_id Id of this request on the platform. 操作记录 ID
     * @param status Status code. 状态码
     * @param success Whether the call succeeded. 是否操作成功
     * @param result One page of samples. 一页样本
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDatasetSamplesOutput(
            String log_id,
            Long status,
            Boolean success,
            DescribeDatasetSamplesOutputResult result,
            Map<String, Object> extra) {}

    /**
     * One page of samples. 一页样本
     *
     * @param totalAll Samples in the version. 数据集版本的样本总数
     * @param total Samples that match. 符合条件的样本数
     * @param items The samples. 样本列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDatasetSamplesOutputResult(
            Long totalAll, Long total, List<DatasetSample> items, Map<String, Object> extra) {}

    /**
     * One sample. It holds no text: the content is behind url. 一个样本。样本内容不在此返回，需通过 url 下载
     *
     * @param id Id of one sample of a data set version. 样本 ID
     * @param name Name; may be empty. 样本名称，可能为空
     * @param labels Labels of the sample. 样本的标签
     * @param url Link to the content of the sample. 样本内容的下载地址
     * @param memorySize Size, presumably in MB. 样本大小，单位推断为 MB
     * @param isEncrypted Whether the content is encrypted. 是否加密
     * @param textExtra Measures of the text. 文本特征
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DatasetSample(
            String id,
            String name,
            List<DatasetSampleLabel> labels,
            String url,
            Double memorySize,
            Boolean isEncrypted,
            DatasetSampleTextExtra textExtra,
            Map<String, Object> extra) {}

    /**
     * A label of a text-to-image sample. 文生图样本的标签
     *
     * @param label_id Id of the label, 24 hex digits. 标签 ID，24 位十六进制
     * @param name Name of the label. 标签名称
     * @param color Colour, e.g. #1A73E8. 标签颜色，如 #1A73E8
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DatasetSampleLabel(String label_id, String name, String color, Map<String, Object> extra) {}

    /**
     * Measures of the text. 文本特征
     *
     * @param domainType Domain of the text. 领域类型
     * @param taskType Kind of task. 任务类型
     * @param wordNum Number of words. 词数
     * @param repetitiveCharRatio Share of repeated characters. 重复字符率
     * @param specialCharRatio Share of special characters. 特殊字符率
     * @param flaggedWordRatio Share of flagged words. 色情暴力词率
     * @param langProb Probability of the language. 语言概率
     * @param perplexity Perplexity. 困惑度
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DatasetSampleTextExtra(
            String domainType,
            String taskType,
            Double wordNum,
            Double repetitiveCharRatio,
            Double specialCharRatio,
            Double flaggedWordRatio,
            Double langProb,
            Double perplexity,
            Map<String, Object> extra) {}

    /**
     * What DescribeDatasetVersion answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One version of a data set. More fields exist, presumably size, number of rows and times; the documentation does not state their names. 数据集版本（推断还有大小、样本数、时间等字段，字段名官方文档未说明，尚未收录）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDatasetVersionOutput(String requestId, DatasetVersion result, Map<String, Object> extra) {}

    /**
     * What DescribeDatasetVersions answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One page of versions. The documentation does not state the name of the list. 一页数据集版本，列表的字段名官方文档未说明，原样返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDatasetVersionsOutput(
            String requestId, DescribeDatasetVersionsOutputResult result, Map<String, Object> extra) {}

    /**
     * One page of versions. The documentation does not state the name of the list. 一页数据集版本，列表的字段名官方文档未说明，原样返回
     *
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDatasetVersionsOutputResult(PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * What DescribeDatasets answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One page of data sets. The documentation does not state the name of the list. 一页数据集，列表的字段名官方文档未说明，原样返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDatasetsOutput(
            String requestId, DescribeDatasetsOutputResult result, Map<String, Object> extra) {}

    /**
     * One page of data sets. The documentation does not state the name of the list. 一页数据集，列表的字段名官方文档未说明，原样返回
     *
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDatasetsOutputResult(PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * What DescribeExportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One export of a data set version. Three of the ten documented fields, startTime, finishTime and downloadUrl, have inferred names. 数据集版本导出任务；startTime、finishTime、downloadUrl 的字段名为推断
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeExportTaskOutput(String requestId, DatasetExportTask result, Map<String, Object> extra) {}

    /**
     * One export of a data set version. Three of the ten documented fields, startTime, finishTime and downloadUrl, have inferred names. 数据集版本导出任务；startTime、finishTime、downloadUrl 的字段名为推断
     *
     * @param storageType Where it was exported to: BOS or sysStorage. 导出位置的存储类型：BOS 或 sysStorage Known values: {@code BOS}, {@code sysStorage}.
     * @param storagePath Full path of the exported file, e.g. bos:/bucketName/some/path/exportFileName.zip. 导出文件的完整路径，例如 bos:/bucketName/some/path/exportFileName.zip
     * @param sizeMB Size in MB, e.g. 0.01. 数据大小，单位 MB，例如 0.01
     * @param sampleCount Number of samples. 样本数
     * @param exportStatus State of an export: Exporting, ExportFinished, ExportFailed. The last two are final. 导出状态：Exporting（导出中）、ExportFinished（导出完成）、ExportFailed（导出失败）；后两种为终态 Known values: {@code Exporting}, {@code ExportFinished}, {@code ExportFailed}.
     * @param progress Progress: a percent string (XX %) while exporting, 100% when finished, 0 when failed. 导出进度：导出中为百分数字符串（XX %），完成为 100%，失败为 0
     * @param creator Who started the export. 导出任务操作人
     * @param startTime Start, YYYY-MM-DD hh:mm:ss without a zone. 导出开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
     * @param finishTime End, YYYY-MM-DD hh:mm:ss without a zone. 导出完成时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
     * @param downloadUrl Download link of the exported zip. The name of the field is that of the older call. 导出文件的下载地址，字段名取自旧版接口
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DatasetExportTask(
            String storageType,
            String storagePath,
            Double sizeMB,
            Long sampleCount,
            String exportStatus,
            String progress,
            String creator,
            String startTime,
            String finishTime,
            String downloadUrl,
            Map<String, Object> extra) {}

    /**
     * What DescribeImportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One import of files into a data set version. 一次数据集版本导入
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeImportTaskOutput(String requestId, DatasetImportTask result, Map<String, Object> extra) {}

    /**
     * One import of files into a data set version. 一次数据集版本导入
     *
     * @param versionId Id of a data set version (ds-...). The version holds the data, not the data set. 数据集版本 ID（ds- 开头），数据保存在版本中
     * @param importStatus State of the import: Importing, ImportFinished or ImportFailed. 导入状态：Importing、ImportFinished 或 ImportFailed Known values: {@code Created}, {@code Importing}, {@code ImportFinished}, {@code ImportFailed}.
     * @param progress Progress: a percent string (XX %) while importing, 100% when finished, 0 when failed. 导入进度：导入中为百分数字符串（XX %），完成为 100%，失败为 0
     * @param sizeMB Size in MB, e.g. 0.01. 数据大小，单位 MB，例如 0.01
     * @param sampleCount Number of samples. 样本数
     * @param creator Who started the import. 导入任务操作人
     * @param startTime Start, YYYY-MM-DD hh:mm:ss without a zone. 导入开始时间，格式 YYYY-MM-DD hh:mm:ss，不含时区
     * @param finishTime End, YYYY-MM-DD hh:mm:ss without a zone; empty while the import is unfinished. 导入完成时间，格式 YYYY-MM-DD hh:mm:ss，不含时区；未完成时为空
     * @param errDownloadUrl Link to the list of import errors; may be empty. The documentation does not state how long it lives. 导入错误列表的下载地址，可能为空；有效期官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DatasetImportTask(
            String versionId,
            String importStatus,
            String progress,
            Double sizeMB,
            Long sampleCount,
            String creator,
            String startTime,
            String finishTime,
            String errDownloadUrl,
            Map<String, Object> extra) {}

    /**
     * What DescribeTextAugmentTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param taskId Id of an augmentation task (task-...). 增强任务 ID（task- 开头）
     * @param taskName Name of the task. 增强任务名称
     * @param status State of an augmentation task: Running, Stopped (ended before it finished; no call does that), Succeeded, Failed. The last three are final. 增强任务状态：Running（运行中）、Stopped（提前停止，没有对应的接口）、Succeeded（成功）、Failed（失败）；后三种为终态 Known values: {@code Running}, {@code Stopped}, {@code Succeeded}, {@code Failed}.
     * @param taskType Kind of task; text is the only value named. 增强任务类型，目前只有 text Known values: {@code text}.
     * @param srcDatasetVersionId Version that is augmented (ds-...). 增强前的源数据集版本 ID（ds- 开头）
     * @param dstDatasetVersionId Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）
     * @param creator Who created the task. 创建人
     * @param promptModel Model that generates the prompts; only when prompts are generated. 用于 Prompt 生成的模型，仅开启 Prompt 生成时返回
     * @param promptContext Business context; only when prompts are generated. 业务场景描述，仅开启 Prompt 生成时返回
     * @param result One augmentation task. More fields exist, among them the creation time and whether prompts and responses are generated; the documentation does not state their names. 数据增强任务（创建时间、是否开启 Prompt/Response 生成等字段的字段名官方文档未说明，尚未收录）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeTextAugmentTaskOutput(
            String requestId,
            String taskId,
            String taskName,
            String status,
            String taskType,
            String srcDatasetVersionId,
            String dstDatasetVersionId,
            String creator,
            String promptModel,
            String promptContext,
            DataAugmentationTask result,
            Map<String, Object> extra) {}

    /**
     * One augmentation task. More fields exist, among them the creation time and whether prompts and responses are generated; the documentation does not state their names. 数据增强任务（创建时间、是否开启 Prompt/Response 生成等字段的字段名官方文档未说明，尚未收录）
     *
     * @param taskId Id of an augmentation task (task-...). 增强任务 ID（task- 开头）
     * @param taskName Name of the task. 增强任务名称
     * @param status State of an augmentation task: Running, Stopped (ended before it finished; no call does that), Succeeded, Failed. The last three are final. 增强任务状态：Running（运行中）、Stopped（提前停止，没有对应的接口）、Succeeded（成功）、Failed（失败）；后三种为终态 Known values: {@code Running}, {@code Stopped}, {@code Succeeded}, {@code Failed}.
     * @param taskType Kind of task; text is the only value named. 增强任务类型，目前只有 text Known values: {@code text}.
     * @param srcDatasetVersionId Version that is augmented (ds-...). 增强前的源数据集版本 ID（ds- 开头）
     * @param dstDatasetVersionId Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）
     * @param creator Who created the task. 创建人
     * @param promptModel Model that generates the prompts; only when prompts are generated. 用于 Prompt 生成的模型，仅开启 Prompt 生成时返回
     * @param promptContext Business context; only when prompts are generated. 业务场景描述，仅开启 Prompt 生成时返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DataAugmentationTask(
            String taskId,
            String taskName,
            String status,
            String taskType,
            String srcDatasetVersionId,
            String dstDatasetVersionId,
            String creator,
            String promptModel,
            String promptContext,
            Map<String, Object> extra) {}

    /**
     * What DescribeTextAugmentTasks answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param tasks The tasks. 增强任务列表
     * @param result Holds tasks and pageInfo if the platform nests its answer. 若平台将响应嵌套，tasks 和 pageInfo 位于此处
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeTextAugmentTasksOutput(
            String requestId,
            PageInfo pageInfo,
            List<DataAugmentationTask> tasks,
            Map<String, Object> result,
            Map<String, Object> extra) {}

    /**
     * What PublishDatasetVersion answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理；true 只表示平台已受理，发布完成以 publishStatus 为准
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PublishDatasetVersionOutput(String requestId, Boolean result, Map<String, Object> extra) {}
}
