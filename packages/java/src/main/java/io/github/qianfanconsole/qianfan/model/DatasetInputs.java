// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;
import java.util.Map;

/** What the actions of Dataset take. 请求参数。 */
public final class DatasetInputs {
    private DatasetInputs() {}

    /** What AnnotateDatasetSample takes. */
    public static final class AnnotateDatasetSampleInput extends Input {
        private AnnotateDatasetSampleInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Sample to annotate, from DescribeDatasetSamples. 样本 ID，取自 DescribeDatasetSamples
         * @param datasetId Version that holds the sample (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
         * @return the input
         */
        public static AnnotateDatasetSampleInput of(String id, String datasetId) {
            Builder made = builder();
            made.id(id);
            made.datasetId(datasetId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Sample to annotate, from DescribeDatasetSamples. 样本 ID，取自 DescribeDatasetSamples
             *
             * @param value its value
             * @return this
             */
            public Builder id(String value) {
                return set("id", value);
            }

            /**
             * Version that holds the sample (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
             *
             * @param value its value
             * @return this
             */
            public Builder datasetId(String value) {
                return set("datasetId", value);
            }

            /**
             * Question and answer pairs. Needed when the data set is of a conversation type, and only used then; at most ten for an unranked conversation. 问答对，对话类数据集必填且仅用于此类；非排序对话最多 10 条
             *
             * @param value its value
             * @return this
             */
            public Builder content(List<AnnotateDatasetSampleInputContentItem> value) {
                return set("content", value);
            }

            /**
             * Labels. Needed when the data set is of the text-to-image type, and only used then. Their fields are not documented. 标签列表，文生图类数据集必填且仅用于此类；标签的字段官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder labels(List<Map<String, Object>> value) {
                return set("labels", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AnnotateDatasetSampleInput build() {
                return new AnnotateDatasetSampleInput(this);
            }
        }
    }

    /** Part of what actions take. */
    public static final class AnnotateDatasetSampleInputContentItem extends Input {
        private AnnotateDatasetSampleInputContentItem(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param prompt The question. 问题
         * @param response Answers, as a list of lists: one list with one answer for unranked conversations ([[answer]]). The documentation does not state the form for ranked conversations. 回答，数组的数组；非排序对话为 [[回答]]，排序对话的形式官方文档未说明
         * @return the input
         */
        public static AnnotateDatasetSampleInputContentItem of(String prompt, List<List<String>> response) {
            Builder made = builder();
            made.prompt(prompt);
            made.response(response);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * The question. 问题
             *
             * @param value its value
             * @return this
             */
            public Builder prompt(String value) {
                return set("prompt", value);
            }

            /**
             * Answers, as a list of lists: one list with one answer for unranked conversations ([[answer]]). The documentation does not state the form for ranked conversations. 回答，数组的数组；非排序对话为 [[回答]]，排序对话的形式官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder response(List<List<String>> value) {
                return set("response", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AnnotateDatasetSampleInputContentItem build() {
                return new AnnotateDatasetSampleInputContentItem(this);
            }
        }
    }

    /** What CreateDataCleaningTask takes. */
    public static final class CreateDataCleaningTaskInput extends Input {
        private CreateDataCleaningTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param etlTaskName Name of the task. 清洗任务名称
         * @param sourceDatasetId Version to clean (ds-...); a version id, although the field is called after the data set. 清洗前的源数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
         * @param destDatasetId Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）
         * @param operationsV2 Operators by stage. A stage that is not wanted is left out or an empty list. 各阶段的清洗算子；不需要的阶段不填或填空列表
         * @return the input
         */
        public static CreateDataCleaningTaskInput of(
                String etlTaskName,
                String sourceDatasetId,
                String destDatasetId,
                DataCleaningPipelineInput operationsV2) {
            Builder made = builder();
            made.etlTaskName(etlTaskName);
            made.sourceDatasetId(sourceDatasetId);
            made.destDatasetId(destDatasetId);
            made.operationsV2(operationsV2);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Name of the task. 清洗任务名称
             *
             * @param value its value
             * @return this
             */
            public Builder etlTaskName(String value) {
                return set("etlTaskName", value);
            }

            /**
             * Version to clean (ds-...); a version id, although the field is called after the data set. 清洗前的源数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
             *
             * @param value its value
             * @return this
             */
            public Builder sourceDatasetId(String value) {
                return set("sourceDatasetId", value);
            }

            /**
             * Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder destDatasetId(String value) {
                return set("destDatasetId", value);
            }

            /**
             * Kind of the samples; the official SDK always sends 2, the documentation's example leaves it out. 样本类型，官方 SDK 固定传 2，官方示例中没有 Known values: {@code 2}.
             *
             * @param value its value
             * @return this
             */
            public Builder entityType(long value) {
                return set("entityType", value);
            }

            /**
             * Operators by stage. A stage that is not wanted is left out or an empty list. 各阶段的清洗算子；不需要的阶段不填或填空列表
             *
             * @param value its value
             * @return this
             */
            public Builder operationsV2(DataCleaningPipelineInput value) {
                return set("operationsV2", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateDataCleaningTaskInput build() {
                return new CreateDataCleaningTaskInput(this);
            }
        }
    }

    /** Operators by stage. A stage that is not wanted is left out or an empty list. 各阶段的清洗算子；不需要的阶段不填或填空列表 */
    public static final class DataCleaningPipelineInput extends Input {
        private DataCleaningPipelineInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DataCleaningPipelineInput of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Repair of odd characters. 异常清洗
             *
             * @param value its value
             * @return this
             */
            public Builder clean(List<DataCleaningStepInput> value) {
                return set("clean", value);
            }

            /**
             * Filter: documents are dropped by measures. 过滤
             *
             * @param value its value
             * @return this
             */
            public Builder filter(List<DataCleaningStepInput> value) {
                return set("filter", value);
            }

            /**
             * Deduplication: near duplicates are dropped. 去重
             *
             * @param value its value
             * @return this
             */
            public Builder deduplication(List<DataCleaningStepInput> value) {
                return set("deduplication", value);
            }

            /**
             * Masking of personal data. 去隐私
             *
             * @param value its value
             * @return this
             */
            public Builder desensitization(List<DataCleaningStepInput> value) {
                return set("desensitization", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DataCleaningPipelineInput build() {
                return new DataCleaningPipelineInput(this);
            }
        }
    }

    /** One operator with its arguments. 一个清洗算子及其参数 */
    public static final class DataCleaningStepInput extends Input {
        private DataCleaningStepInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param name An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_&lt;stage&gt;. 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_&lt;阶段&gt; Known values: {@code remove_emoji}, {@code remove_invisible_character}, {@code replace_uniform_whitespace}, {@code remove_non_meaning_characters}, {@code replace_traditional_chinese_to_simplified}, {@code remove_web_identifiers}, {@code filter_check_number_words}, {@code filter_check_word_repetition_removal}, {@code filter_check_character_repetition_removal}, {@code filter_check_special_characters}, {@code filter_check_flagged_words}, {@code filter_check_lang_id}, {@code filter_check_perplexity}, {@code deduplication_simhash}, {@code replace_emails}, {@code replace_ip}, {@code replace_identifier}.
         * @param args Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through. 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交
         * @return the input
         */
        public static DataCleaningStepInput of(String name, DataCleaningStepInputArgs args) {
            Builder made = builder();
            made.name(name);
            made.args(args);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * An operator. Stage clean: remove_emoji, remove_invisible_character, replace_uniform_whitespace, remove_non_meaning_characters, replace_traditional_chinese_to_simplified, remove_web_identifiers. Stage filter: filter_check_number_words, filter_check_word_repetition_removal, filter_check_character_repetition_removal, filter_check_special_characters, filter_check_flagged_words, filter_check_lang_id, filter_check_perplexity. Stage deduplication: deduplication_simhash. Stage desensitization: replace_emails, replace_ip, replace_identifier. In answers the platform also closes each stage with save_pipeline_&lt;stage&gt;. 清洗算子。异常清洗阶段 clean：remove_emoji、remove_invisible_character、replace_uniform_whitespace、remove_non_meaning_characters、replace_traditional_chinese_to_simplified、remove_web_identifiers；过滤阶段 filter：filter_check_number_words、filter_check_word_repetition_removal、filter_check_character_repetition_removal、filter_check_special_characters、filter_check_flagged_words、filter_check_lang_id、filter_check_perplexity；去重阶段 deduplication：deduplication_simhash；去隐私阶段 desensitization：replace_emails、replace_ip、replace_identifier。响应中平台还会在每个阶段末尾加上 save_pipeline_&lt;阶段&gt; Known values: {@code remove_emoji}, {@code remove_invisible_character}, {@code replace_uniform_whitespace}, {@code remove_non_meaning_characters}, {@code replace_traditional_chinese_to_simplified}, {@code remove_web_identifiers}, {@code filter_check_number_words}, {@code filter_check_word_repetition_removal}, {@code filter_check_character_repetition_removal}, {@code filter_check_special_characters}, {@code filter_check_flagged_words}, {@code filter_check_lang_id}, {@code filter_check_perplexity}, {@code deduplication_simhash}, {@code replace_emails}, {@code replace_ip}, {@code replace_identifier}.
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through. 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交
             *
             * @param value its value
             * @return this
             */
            public Builder args(DataCleaningStepInputArgs value) {
                return set("args", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DataCleaningStepInput build() {
                return new DataCleaningStepInput(this);
            }
        }
    }

    /** Arguments of the operator; {} when it takes none. By the documentation of data cleaning: numbers of words 1 to 1000000, rates 0 to 1, perplexity 0 to 5000, simhash distance 4 to 6. Other keys pass through. 算子的参数，没有参数时为 {}。取值范围依据官方“数据清洗”文档：词数 1~1000000、各类比率 0~1、困惑度 0~5000、SimHash 距离 4~6；未列出的键原样提交 */
    public static final class DataCleaningStepInputArgs extends Input {
        private DataCleaningStepInputArgs(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DataCleaningStepInputArgs of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * filter_check_number_words: fewest words of a document that is kept, e.g. 1. filter_check_number_words：保留文档的最少词数，例如 1
             *
             * @param value its value
             * @return this
             */
            public Builder number_words_min_cutoff(double value) {
                return set("number_words_min_cutoff", value);
            }

            /**
             * filter_check_number_words: most words of a document that is kept, e.g. 10000. filter_check_number_words：保留文档的最多词数，例如 10000
             *
             * @param value its value
             * @return this
             */
            public Builder number_words_max_cutoff(double value) {
                return set("number_words_max_cutoff", value);
            }

            /**
             * filter_check_word_repetition_removal: documents above this rate of repeated words are dropped, e.g. 0.96. filter_check_word_repetition_removal：词重复率上限，超过则过滤，例如 0.96
             *
             * @param value its value
             * @return this
             */
            public Builder word_repetition_max_cutoff(double value) {
                return set("word_repetition_max_cutoff", value);
            }

            /**
             * filter_check_character_repetition_removal: documents above this rate of repeated characters are dropped, e.g. 0.2; mind the prefix default_. filter_check_character_repetition_removal：字重复率上限，超过则过滤，例如 0.2；注意键名前缀 default_
             *
             * @param value its value
             * @return this
             */
            public Builder default_character_repetition_max_cutoff(double value) {
                return set("default_character_repetition_max_cutoff", value);
            }

            /**
             * filter_check_special_characters: documents above this share of special characters are dropped, e.g. 0.3. filter_check_special_characters：特殊字符率上限，超过则过滤，例如 0.3
             *
             * @param value its value
             * @return this
             */
            public Builder special_characters_max_cutoff(double value) {
                return set("special_characters_max_cutoff", value);
            }

            /**
             * filter_check_flagged_words: documents above this share of flagged (adult, violent) words are dropped, e.g. 0.5. filter_check_flagged_words：色情暴力词率上限，超过则过滤，例如 0.5
             *
             * @param value its value
             * @return this
             */
            public Builder flagged_words_max_cutoff(double value) {
                return set("flagged_words_max_cutoff", value);
            }

            /**
             * filter_check_lang_id: documents below this probability of their language are dropped, e.g. 0.5. filter_check_lang_id：语言概率下限，低于则过滤，例如 0.5
             *
             * @param value its value
             * @return this
             */
            public Builder lang_id_min_cutoff(double value) {
                return set("lang_id_min_cutoff", value);
            }

            /**
             * filter_check_perplexity: documents above this perplexity are dropped, e.g. 1110. filter_check_perplexity：困惑度上限，超过则过滤，例如 1110
             *
             * @param value its value
             * @return this
             */
            public Builder perplexity_max_cutoff(double value) {
                return set("perplexity_max_cutoff", value);
            }

            /**
             * deduplication_simhash: documents within this simhash distance are near duplicates, e.g. 4. deduplication_simhash：simhash 距离，在此距离内视为重复，例如 4
             *
             * @param value its value
             * @return this
             */
            public Builder distance(double value) {
                return set("distance", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DataCleaningStepInputArgs build() {
                return new DataCleaningStepInputArgs(this);
            }
        }
    }

    /** What CreateDataset takes. */
    public static final class CreateDatasetInput extends Input {
        private CreateDatasetInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param datasetName Name, e.g. helloDataset. The length limit is not documented. 数据集名称，例如 helloDataset；长度限制官方文档未说明
         * @param dataFormat Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response） Known values: {@code PromptResponse}, {@code Role}, {@code SFT_FIM}, {@code Text}, {@code DPO_PromptChosenRejected}, {@code KTO_PromptChosenRejected}, {@code PromptSortedresponses}, {@code Prompt}, {@code PromptImage}, {@code PromptImageResponse}.
         * @param storageType Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写 Known values: {@code BOS}, {@code sysStorage}.
         * @return the input
         */
        public static CreateDatasetInput of(String datasetName, String dataFormat, String storageType) {
            Builder made = builder();
            made.datasetName(datasetName);
            made.dataFormat(dataFormat);
            made.storageType(storageType);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Name, e.g. helloDataset. The length limit is not documented. 数据集名称，例如 helloDataset；长度限制官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder datasetName(String value) {
                return set("datasetName", value);
            }

            /**
             * Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response） Known values: {@code PromptResponse}, {@code Role}, {@code SFT_FIM}, {@code Text}, {@code DPO_PromptChosenRejected}, {@code KTO_PromptChosenRejected}, {@code PromptSortedresponses}, {@code Prompt}, {@code PromptImage}, {@code PromptImageResponse}.
             *
             * @param value its value
             * @return this
             */
            public Builder dataFormat(String value) {
                return set("dataFormat", value);
            }

            /**
             * Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写 Known values: {@code BOS}, {@code sysStorage}.
             *
             * @param value its value
             * @return this
             */
            public Builder storageType(String value) {
                return set("storageType", value);
            }

            /**
             * Full BOS path; must end with a slash, e.g. bos:/yourBucket/yourDir/text/. Needed when storageType is BOS. 完整的 BOS 路径，以斜杠结尾，例如 bos:/yourBucket/yourDir/text/；storageType 为 BOS 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder storagePath(String value) {
                return set("storagePath", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateDatasetInput build() {
                return new CreateDatasetInput(this);
            }
        }
    }

    /** What CreateDatasetVersion takes. */
    public static final class CreateDatasetVersionInput extends Input {
        private CreateDatasetVersionInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param datasetId Data set that gets the version (dg-...). 所属数据集 ID（dg- 开头）
         * @return the input
         */
        public static CreateDatasetVersionInput of(String datasetId) {
            Builder made = builder();
            made.datasetId(datasetId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Data set that gets the version (dg-...). 所属数据集 ID（dg- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder datasetId(String value) {
                return set("datasetId", value);
            }

            /**
             * Description of the version. 版本描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateDatasetVersionInput build() {
                return new CreateDatasetVersionInput(this);
            }
        }
    }

    /** What CreateExportTask takes. */
    public static final class CreateExportTaskInput extends Input {
        private CreateExportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param versionId Version to export (ds-...). 要导出的数据集版本 ID（ds- 开头）
         * @param storageType Where to export to: BOS or sysStorage. 导出位置的存储类型：BOS 或 sysStorage Known values: {@code BOS}, {@code sysStorage}.
         * @return the input
         */
        public static CreateExportTaskInput of(String versionId, String storageType) {
            Builder made = builder();
            made.versionId(versionId);
            made.storageType(storageType);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Version to export (ds-...). 要导出的数据集版本 ID（ds- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder versionId(String value) {
                return set("versionId", value);
            }

            /**
             * Where to export to: BOS or sysStorage. 导出位置的存储类型：BOS 或 sysStorage Known values: {@code BOS}, {@code sysStorage}.
             *
             * @param value its value
             * @return this
             */
            public Builder storageType(String value) {
                return set("storageType", value);
            }

            /**
             * Full BOS path to export to, ending with a slash, e.g. bos:/bucketName/some/path/. Needed when storageType is BOS; absent or empty for sysStorage. 导出到的完整 BOS 路径，以斜杠结尾，例如 bos:/bucketName/some/path/；storageType 为 BOS 时必填，sysStorage 时不填或为空
             *
             * @param value its value
             * @return this
             */
            public Builder storagePath(String value) {
                return set("storagePath", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateExportTaskInput build() {
                return new CreateExportTaskInput(this);
            }
        }
    }

    /** What CreateImportTask takes. */
    public static final class CreateImportTaskInput extends Input {
        private CreateImportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param versionId Version to import into (ds-...). 要导入数据的数据集版本 ID（ds- 开头）
         * @param files Either exactly one BOS directory (bos:/bucketName/some/path/), or one or more BOS files (bos:/bucketName/some/path/a.jsonl, also .zip and .xlsx), which may come from different buckets and directories. 导入的文件：一个 BOS 目录（bos:/bucketName/some/path/），或一个或多个 BOS 文件（如 bos:/bucketName/some/path/a.jsonl，也可为 .zip、.xlsx），可来自不同的 Bucket 和目录
         * @return the input
         */
        public static CreateImportTaskInput of(String versionId, List<String> files) {
            Builder made = builder();
            made.versionId(versionId);
            made.files(files);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Version to import into (ds-...). 要导入数据的数据集版本 ID（ds- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder versionId(String value) {
                return set("versionId", value);
            }

            /**
             * Either exactly one BOS directory (bos:/bucketName/some/path/), or one or more BOS files (bos:/bucketName/some/path/a.jsonl, also .zip and .xlsx), which may come from different buckets and directories. 导入的文件：一个 BOS 目录（bos:/bucketName/some/path/），或一个或多个 BOS 文件（如 bos:/bucketName/some/path/a.jsonl，也可为 .zip、.xlsx），可来自不同的 Bucket 和目录
             *
             * @param value its value
             * @return this
             */
            public Builder files(List<String> value) {
                return set("files", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateImportTaskInput build() {
                return new CreateImportTaskInput(this);
            }
        }
    }

    /** What CreateTextAugmentTask takes. */
    public static final class CreateTextAugmentTaskInput extends Input {
        private CreateTextAugmentTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskName Name of the task. The length limit is not documented. 增强任务名称，长度限制官方文档未说明
         * @param srcDatasetVersionId Version to augment (ds-...). 增强前的源数据集版本 ID（ds- 开头）
         * @param dstDatasetVersionId Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）
         * @param promptModel Model that generates the prompts: a preset service, e.g. deepseek-v3, or the API address value of an own service. Its calls are charged. 用于 Prompt 生成的模型：预置服务（如 deepseek-v3）或自有服务的 API 地址，其调用会产生费用
         * @param promptEvol Directions, and how many samples to generate for each; at least one count must be above 0. Four more directions exist, whose keys the documentation does not state; other keys pass through. Prompt 生成的进化方向及各方向的样本数，至少一个大于 0；另有四个方向的键名官方文档未说明，未列出的键原样提交
         * @return the input
         */
        public static CreateTextAugmentTaskInput of(
                String taskName,
                String srcDatasetVersionId,
                String dstDatasetVersionId,
                String promptModel,
                CreateTextAugmentTaskInputPromptEvol promptEvol) {
            Builder made = builder();
            made.taskName(taskName);
            made.srcDatasetVersionId(srcDatasetVersionId);
            made.dstDatasetVersionId(dstDatasetVersionId);
            made.promptModel(promptModel);
            made.promptEvol(promptEvol);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Name of the task. The length limit is not documented. 增强任务名称，长度限制官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder taskName(String value) {
                return set("taskName", value);
            }

            /**
             * Version to augment (ds-...). 增强前的源数据集版本 ID（ds- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder srcDatasetVersionId(String value) {
                return set("srcDatasetVersionId", value);
            }

            /**
             * Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder dstDatasetVersionId(String value) {
                return set("dstDatasetVersionId", value);
            }

            /**
             * Model that generates the prompts: a preset service, e.g. deepseek-v3, or the API address value of an own service. Its calls are charged. 用于 Prompt 生成的模型：预置服务（如 deepseek-v3）或自有服务的 API 地址，其调用会产生费用
             *
             * @param value its value
             * @return this
             */
            public Builder promptModel(String value) {
                return set("promptModel", value);
            }

            /**
             * Business context, added to the instruction; the form industry, business, problem is advised. 业务场景描述，会加入生成指令，建议按“行业、业务、问题”填写
             *
             * @param value its value
             * @return this
             */
            public Builder promptContext(String value) {
                return set("promptContext", value);
            }

            /**
             * Directions, and how many samples to generate for each; at least one count must be above 0. Four more directions exist, whose keys the documentation does not state; other keys pass through. Prompt 生成的进化方向及各方向的样本数，至少一个大于 0；另有四个方向的键名官方文档未说明，未列出的键原样提交
             *
             * @param value its value
             * @return this
             */
            public Builder promptEvol(CreateTextAugmentTaskInputPromptEvol value) {
                return set("promptEvol", value);
            }

            /**
             * Iterative augmentation; off when left out. 迭代增强的选项，不填则不开启
             *
             * @param value its value
             * @return this
             */
            public Builder promptIteration(CreateTextAugmentTaskInputPromptIteration value) {
                return set("promptIteration", value);
            }

            /**
             * Similarity filter: only samples whose ROUGE-L is below it are used as seeds for more, so that a lower value repeats less. No filter when left out. 过滤相似度阈值：ROUGE-L 低于该值的样本才加入种子池，值越低重复越少；不填则不过滤
             *
             * @param value its value
             * @return this
             */
            public Builder similarityThreshold(double value) {
                return set("similarityThreshold", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateTextAugmentTaskInput build() {
                return new CreateTextAugmentTaskInput(this);
            }
        }
    }

    /** Directions, and how many samples to generate for each; at least one count must be above 0. Four more directions exist, whose keys the documentation does not state; other keys pass through. Prompt 生成的进化方向及各方向的样本数，至少一个大于 0；另有四个方向的键名官方文档未说明，未列出的键原样提交 */
    public static final class CreateTextAugmentTaskInputPromptEvol extends Input {
        private CreateTextAugmentTaskInputPromptEvol(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateTextAugmentTaskInputPromptEvol of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Samples to generate within the kind: same type of question, other scene. 同类泛化生成样本数：同类问题，换场景
             *
             * @param value its value
             * @return this
             */
            public Builder genType(long value) {
                return set("genType", value);
            }

            /**
             * Samples to generate by synonyms: same meaning, other words, sentence form or tone. 同义泛化生成样本数：意思不变，换用词、句式或语气
             *
             * @param value its value
             * @return this
             */
            public Builder genWord(long value) {
                return set("genWord", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateTextAugmentTaskInputPromptEvol build() {
                return new CreateTextAugmentTaskInputPromptEvol(this);
            }
        }
    }

    /** Iterative augmentation; off when left out. 迭代增强的选项，不填则不开启 */
    public static final class CreateTextAugmentTaskInputPromptIteration extends Input {
        private CreateTextAugmentTaskInputPromptIteration(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateTextAugmentTaskInputPromptIteration of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Turns iteration on. 是否开启迭代增强
             *
             * @param value its value
             * @return this
             */
            public Builder enable(boolean value) {
                return set("enable", value);
            }

            /**
             * Most iterations. Needed when enable is true, and without effect otherwise. 最大迭代次数，enable 为 true 时必填，否则不生效
             *
             * @param value its value
             * @return this
             */
            public Builder maxIterations(long value) {
                return set("maxIterations", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateTextAugmentTaskInputPromptIteration build() {
                return new CreateTextAugmentTaskInputPromptIteration(this);
            }
        }
    }

    /** What DeleteDataCleaningTasks takes. */
    public static final class DeleteDataCleaningTasksInput extends Input {
        private DeleteDataCleaningTasksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param etlIds Tasks to delete (task-...), from etlStrId of DescribeDataCleaningTasks or the console. Strings; older ids were integers. 要删除的清洗任务 ID（task- 开头）列表，取自 DescribeDataCleaningTasks 的 etlStrId 或控制台；为字符串，早期为整数
         * @return the input
         */
        public static DeleteDataCleaningTasksInput of(List<String> etlIds) {
            Builder made = builder();
            made.etlIds(etlIds);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Tasks to delete (task-...), from etlStrId of DescribeDataCleaningTasks or the console. Strings; older ids were integers. 要删除的清洗任务 ID（task- 开头）列表，取自 DescribeDataCleaningTasks 的 etlStrId 或控制台；为字符串，早期为整数
             *
             * @param value its value
             * @return this
             */
            public Builder etlIds(List<String> value) {
                return set("etlIds", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteDataCleaningTasksInput build() {
                return new DeleteDataCleaningTasksInput(this);
            }
        }
    }

    /** What DeleteDataset takes. */
    public static final class DeleteDatasetInput extends Input {
        private DeleteDatasetInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param datasetId Data set to delete (dg-...), with all its versions. 要删除的数据集 ID（dg- 开头），其所有版本一并删除
         * @return the input
         */
        public static DeleteDatasetInput of(String datasetId) {
            Builder made = builder();
            made.datasetId(datasetId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Data set to delete (dg-...), with all its versions. 要删除的数据集 ID（dg- 开头），其所有版本一并删除
             *
             * @param value its value
             * @return this
             */
            public Builder datasetId(String value) {
                return set("datasetId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteDatasetInput build() {
                return new DeleteDatasetInput(this);
            }
        }
    }

    /** What DeleteDatasetSamples takes. */
    public static final class DeleteDatasetSamplesInput extends Input {
        private DeleteDatasetSamplesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Samples to delete, from DescribeDatasetSamples; the key is singular although it holds a list. 要删除的样本 ID 列表，取自 DescribeDatasetSamples；键名为单数但值为列表
         * @param datasetId Version that holds the samples (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
         * @return the input
         */
        public static DeleteDatasetSamplesInput of(List<String> id, String datasetId) {
            Builder made = builder();
            made.id(id);
            made.datasetId(datasetId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Samples to delete, from DescribeDatasetSamples; the key is singular although it holds a list. 要删除的样本 ID 列表，取自 DescribeDatasetSamples；键名为单数但值为列表
             *
             * @param value its value
             * @return this
             */
            public Builder id(List<String> value) {
                return set("id", value);
            }

            /**
             * Version that holds the samples (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
             *
             * @param value its value
             * @return this
             */
            public Builder datasetId(String value) {
                return set("datasetId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteDatasetSamplesInput build() {
                return new DeleteDatasetSamplesInput(this);
            }
        }
    }

    /** What DeleteDatasetVersion takes. */
    public static final class DeleteDatasetVersionInput extends Input {
        private DeleteDatasetVersionInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param versionId Version to delete (ds-...). 要删除的数据集版本 ID（ds- 开头）
         * @return the input
         */
        public static DeleteDatasetVersionInput of(String versionId) {
            Builder made = builder();
            made.versionId(versionId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Version to delete (ds-...). 要删除的数据集版本 ID（ds- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder versionId(String value) {
                return set("versionId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteDatasetVersionInput build() {
                return new DeleteDatasetVersionInput(this);
            }
        }
    }

    /** What DeleteTextAugmentTask takes. */
    public static final class DeleteTextAugmentTaskInput extends Input {
        private DeleteTextAugmentTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Task to delete (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
         * @return the input
         */
        public static DeleteTextAugmentTaskInput of(String taskId) {
            Builder made = builder();
            made.taskId(taskId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Task to delete (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
             *
             * @param value its value
             * @return this
             */
            public Builder taskId(String value) {
                return set("taskId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteTextAugmentTaskInput build() {
                return new DeleteTextAugmentTaskInput(this);
            }
        }
    }

    /** What DescribeDataCleaningTask takes. */
    public static final class DescribeDataCleaningTaskInput extends Input {
        private DescribeDataCleaningTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param etlId Task to read (task-...): result of CreateDataCleaningTask, etlStrId of DescribeDataCleaningTasks, or from the console. 清洗任务 ID（task- 开头），取自 CreateDataCleaningTask 的 result、DescribeDataCleaningTasks 的 etlStrId 或控制台
         * @return the input
         */
        public static DescribeDataCleaningTaskInput of(String etlId) {
            Builder made = builder();
            made.etlId(etlId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Task to read (task-...): result of CreateDataCleaningTask, etlStrId of DescribeDataCleaningTasks, or from the console. 清洗任务 ID（task- 开头），取自 CreateDataCleaningTask 的 result、DescribeDataCleaningTasks 的 etlStrId 或控制台
             *
             * @param value its value
             * @return this
             */
            public Builder etlId(String value) {
                return set("etlId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDataCleaningTaskInput build() {
                return new DescribeDataCleaningTaskInput(this);
            }
        }
    }

    /** What DescribeDataCleaningTasks takes. */
    public static final class DescribeDataCleaningTasksInput extends Input {
        private DescribeDataCleaningTasksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeDataCleaningTasksInput of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Rows to skip. 分页偏移
             *
             * @param value its value
             * @return this
             */
            public Builder offset(long value) {
                return set("offset", value);
            }

            /**
             * Page size, at most 20. Always send it; the official SDK sends 10. 每页条数，最大 20；建议始终传入，官方 SDK 默认传 10
             *
             * @param value its value
             * @return this
             */
            public Builder pageSize(long value) {
                return set("pageSize", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDataCleaningTasksInput build() {
                return new DescribeDataCleaningTasksInput(this);
            }
        }
    }

    /** What DescribeDatasetSamples takes. */
    public static final class DescribeDatasetSamplesInput extends Input {
        private DescribeDatasetSamplesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param datasetId Version whose samples are listed (ds-...); a version id, although the field is called after the data set. 数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
         * @return the input
         */
        public static DescribeDatasetSamplesInput of(String datasetId) {
            Builder made = builder();
            made.datasetId(datasetId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Version whose samples are listed (ds-...); a version id, although the field is called after the data set. 数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
             *
             * @param value its value
             * @return this
             */
            public Builder datasetId(String value) {
                return set("datasetId", value);
            }

            /**
             * Rows to skip. 分页偏移
             *
             * @param value its value
             * @return this
             */
            public Builder offset(long value) {
                return set("offset", value);
            }

            /**
             * Page size; a value above 30 is treated as 30. 每页条数，超过 30 按 30 处理
             *
             * @param value its value
             * @return this
             */
            public Builder pageSize(long value) {
                return set("pageSize", value);
            }

            /**
             * Import time: start and end, two time stamps in milliseconds; [] for no limit. 导入时间区间，起止两个毫秒时间戳，[] 表示不限
             *
             * @param value its value
             * @return this
             */
            public Builder importTime(List<Long> value) {
                return set("importTime", value);
            }

            /**
             * Annotation time: start and end, two time stamps in milliseconds; [] for no limit. 标注时间区间，起止两个毫秒时间戳，[] 表示不限
             *
             * @param value its value
             * @return this
             */
            public Builder annoTime(List<Long> value) {
                return set("annoTime", value);
            }

            /**
             * State of annotation: 0 all, 1 annotated, 2 not annotated. The default is not documented; the official SDK sends 0. 标注状态：0 全部，1 已标注，2 未标注；默认值官方文档未说明，官方 SDK 传 0 Known values: {@code 0}, {@code 1}, {@code 2}.
             *
             * @param value its value
             * @return this
             */
            public Builder tabType(long value) {
                return set("tabType", value);
            }

            /**
             * Ids of labels joined by commas, e.g. 1,2; for text-to-image data only. 标签 ID，多个用逗号分隔，如 1,2；仅用于文生图
             *
             * @param value its value
             * @return this
             */
            public Builder labelId(String value) {
                return set("labelId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDatasetSamplesInput build() {
                return new DescribeDatasetSamplesInput(this);
            }
        }
    }

    /** What DescribeDatasetVersion takes. */
    public static final class DescribeDatasetVersionInput extends Input {
        private DescribeDatasetVersionInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param versionId Version to read (ds-...); from CreateDataset, CreateDatasetVersion or the console. 数据集版本 ID（ds- 开头），可从 CreateDataset、CreateDatasetVersion 的返回或控制台获取
         * @return the input
         */
        public static DescribeDatasetVersionInput of(String versionId) {
            Builder made = builder();
            made.versionId(versionId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Version to read (ds-...); from CreateDataset, CreateDatasetVersion or the console. 数据集版本 ID（ds- 开头），可从 CreateDataset、CreateDatasetVersion 的返回或控制台获取
             *
             * @param value its value
             * @return this
             */
            public Builder versionId(String value) {
                return set("versionId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDatasetVersionInput build() {
                return new DescribeDatasetVersionInput(this);
            }
        }
    }

    /** What DescribeDatasetVersions takes. */
    public static final class DescribeDatasetVersionsInput extends Input {
        private DescribeDatasetVersionsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param datasetId Data set whose versions are listed (dg-...). 数据集 ID（dg- 开头）
         * @return the input
         */
        public static DescribeDatasetVersionsInput of(String datasetId) {
            Builder made = builder();
            made.datasetId(datasetId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Data set whose versions are listed (dg-...). 数据集 ID（dg- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder datasetId(String value) {
                return set("datasetId", value);
            }

            /**
             * Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
             *
             * @param value its value
             * @return this
             */
            public Builder marker(String value) {
                return set("marker", value);
            }

            /**
             * Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
             *
             * @param value its value
             * @return this
             */
            public Builder maxKeys(long value) {
                return set("maxKeys", value);
            }

            /**
             * Reverse order; the rows are ordered by the time the version was created. 是否倒序，默认按版本创建时间排序
             *
             * @param value its value
             * @return this
             */
            public Builder pageReverse(boolean value) {
                return set("pageReverse", value);
            }

            /**
             * Which versions to list. 筛选条件
             *
             * @param value its value
             * @return this
             */
            public Builder filter(DescribeDatasetVersionsInputFilter value) {
                return set("filter", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDatasetVersionsInput build() {
                return new DescribeDatasetVersionsInput(this);
            }
        }
    }

    /** Which versions to list. 筛选条件 */
    public static final class DescribeDatasetVersionsInputFilter extends Input {
        private DescribeDatasetVersionsInputFilter(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeDatasetVersionsInputFilter of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Only versions in these import states. 导入状态，可多选
             *
             * @param value its value
             * @return this
             */
            public Builder importStatusList(List<String> value) {
                return set("importStatusList", value);
            }

            /**
             * Only versions in these publish states. 发布状态，可多选
             *
             * @param value its value
             * @return this
             */
            public Builder publishStatusList(List<String> value) {
                return set("publishStatusList", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDatasetVersionsInputFilter build() {
                return new DescribeDatasetVersionsInputFilter(this);
            }
        }
    }

    /** What DescribeDatasets takes. */
    public static final class DescribeDatasetsInput extends Input {
        private DescribeDatasetsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeDatasetsInput of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
             *
             * @param value its value
             * @return this
             */
            public Builder marker(String value) {
                return set("marker", value);
            }

            /**
             * Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
             *
             * @param value its value
             * @return this
             */
            public Builder maxKeys(long value) {
                return set("maxKeys", value);
            }

            /**
             * Reverse order; the rows are ordered by the time their version was created. 是否倒序，默认按版本创建时间排序
             *
             * @param value its value
             * @return this
             */
            public Builder pageReverse(boolean value) {
                return set("pageReverse", value);
            }

            /**
             * Which data sets to list. 筛选条件
             *
             * @param value its value
             * @return this
             */
            public Builder filter(DescribeDatasetsInputFilter value) {
                return set("filter", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDatasetsInput build() {
                return new DescribeDatasetsInput(this);
            }
        }
    }

    /** Which data sets to list. 筛选条件 */
    public static final class DescribeDatasetsInputFilter extends Input {
        private DescribeDatasetsInputFilter(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeDatasetsInputFilter of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Part of the name. 数据集名称，模糊匹配
             *
             * @param value its value
             * @return this
             */
            public Builder datasetName(String value) {
                return set("datasetName", value);
            }

            /**
             * Only data sets of these formats. 数据格式，可多选
             *
             * @param value its value
             * @return this
             */
            public Builder dataFormatList(List<String> value) {
                return set("dataFormatList", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDatasetsInputFilter build() {
                return new DescribeDatasetsInputFilter(this);
            }
        }
    }

    /** What DescribeExportTask takes. */
    public static final class DescribeExportTaskInput extends Input {
        private DescribeExportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Export task, the result of CreateExportTask. 导出任务 ID，即 CreateExportTask 的 result
         * @return the input
         */
        public static DescribeExportTaskInput of(String taskId) {
            Builder made = builder();
            made.taskId(taskId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Export task, the result of CreateExportTask. 导出任务 ID，即 CreateExportTask 的 result
             *
             * @param value its value
             * @return this
             */
            public Builder taskId(String value) {
                return set("taskId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeExportTaskInput build() {
                return new DescribeExportTaskInput(this);
            }
        }
    }

    /** What DescribeImportTask takes. */
    public static final class DescribeImportTaskInput extends Input {
        private DescribeImportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Import task, the result of CreateImportTask. 导入任务 ID，即 CreateImportTask 的 result
         * @return the input
         */
        public static DescribeImportTaskInput of(String taskId) {
            Builder made = builder();
            made.taskId(taskId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Import task, the result of CreateImportTask. 导入任务 ID，即 CreateImportTask 的 result
             *
             * @param value its value
             * @return this
             */
            public Builder taskId(String value) {
                return set("taskId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeImportTaskInput build() {
                return new DescribeImportTaskInput(this);
            }
        }
    }

    /** What DescribeTextAugmentTask takes. */
    public static final class DescribeTextAugmentTaskInput extends Input {
        private DescribeTextAugmentTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Task to read (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
         * @return the input
         */
        public static DescribeTextAugmentTaskInput of(String taskId) {
            Builder made = builder();
            made.taskId(taskId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Task to read (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
             *
             * @param value its value
             * @return this
             */
            public Builder taskId(String value) {
                return set("taskId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeTextAugmentTaskInput build() {
                return new DescribeTextAugmentTaskInput(this);
            }
        }
    }

    /** What DescribeTextAugmentTasks takes. */
    public static final class DescribeTextAugmentTasksInput extends Input {
        private DescribeTextAugmentTasksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeTextAugmentTasksInput of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
             *
             * @param value its value
             * @return this
             */
            public Builder marker(String value) {
                return set("marker", value);
            }

            /**
             * Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
             *
             * @param value its value
             * @return this
             */
            public Builder maxKeys(long value) {
                return set("maxKeys", value);
            }

            /**
             * Reverse order. 是否倒序
             *
             * @param value its value
             * @return this
             */
            public Builder pageReverse(boolean value) {
                return set("pageReverse", value);
            }

            /**
             * Which tasks to list. 筛选条件
             *
             * @param value its value
             * @return this
             */
            public Builder filter(DescribeTextAugmentTasksInputFilter value) {
                return set("filter", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeTextAugmentTasksInput build() {
                return new DescribeTextAugmentTasksInput(this);
            }
        }
    }

    /** Which tasks to list. 筛选条件 */
    public static final class DescribeTextAugmentTasksInputFilter extends Input {
        private DescribeTextAugmentTasksInputFilter(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeTextAugmentTasksInputFilter of() {
            Builder made = builder();
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Only tasks in these states. 增强状态，可多选
             *
             * @param value its value
             * @return this
             */
            public Builder status(List<String> value) {
                return set("status", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeTextAugmentTasksInputFilter build() {
                return new DescribeTextAugmentTasksInputFilter(this);
            }
        }
    }

    /** What PublishDatasetVersion takes. */
    public static final class PublishDatasetVersionInput extends Input {
        private PublishDatasetVersionInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param versionId Version to publish (ds-...). 要发布的数据集版本 ID（ds- 开头）
         * @return the input
         */
        public static PublishDatasetVersionInput of(String versionId) {
            Builder made = builder();
            made.versionId(versionId);
            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}

            /**
             * Version to publish (ds-...). 要发布的数据集版本 ID（ds- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder versionId(String value) {
                return set("versionId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public PublishDatasetVersionInput build() {
                return new PublishDatasetVersionInput(this);
            }
        }
    }
}
