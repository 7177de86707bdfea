// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;
import java.util.Map;

/** What the actions of BatchInference take. 请求参数。 */
public final class BatchInferenceInputs {
    private BatchInferenceInputs() {}

    /** What CreateBatchInferenceTask takes. */
    public static final class CreateBatchInferenceTaskInput extends Input {
        private CreateBatchInferenceTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param name Task name. 任务名称
         * @param inputBosUri BOS directory of the input files, e.g. bos:/bucket-name/folder/ (one slash). JSON Lines, each row with a unique id and a query; at most 100 files and 300 MB in all. 数据输入 BOS 目录，例如 bos:/bucket-name/folder/（一个斜杠）；文件为 JSON Lines，每行包含唯一的 id 和 query，最多 100 个文件、合计 300 MB
         * @param outputBosUri BOS directory of the results, e.g. bos:/bucket-name/output/. Bucket and directory must exist. Each task gets a subdirectory of its own, so earlier results are not overwritten. 结果输出 BOS 目录，例如 bos:/bucket-name/output/，Bucket 和目录必须已存在；平台为每个任务创建单独的子目录，不会覆盖之前的结果
         * @return the input
         */
        public static CreateBatchInferenceTaskInput of(String name, String inputBosUri, String outputBosUri) {
            Builder made = builder();
            made.name(name);
            made.inputBosUri(inputBosUri);
            made.outputBosUri(outputBosUri);
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
             * Task name. 任务名称
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Task description. 任务描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Preset service to call, e.g. ernie-x1-turbo-32k; until 2025 this was the full address of a V1 inference call. Needed when a preset service is used; never together with modelId. 预置服务的 endpoint，例如 ernie-x1-turbo-32k（2025 年之前为 V1 推理接口的完整地址）；使用预置服务时必填，不能与 modelId 同时填写
             *
             * @param value its value
             * @return this
             */
            public Builder endpoint(String value) {
                return set("endpoint", value);
            }

            /**
             * Id of the model version to run (amv-...). Needed when a fine-tuned model is used; never together with endpoint. 模型版本 ID（amv- 开头），使用精调后的模型时必填，不能与 endpoint 同时填写
             *
             * @param value its value
             * @return this
             */
            public Builder modelId(String value) {
                return set("modelId", value);
            }

            /**
             * Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交
             *
             * @param value its value
             * @return this
             */
            public Builder inferenceParams(BatchInferenceParametersInput value) {
                return set("inferenceParams", value);
            }

            /**
             * BOS directory of the input files, e.g. bos:/bucket-name/folder/ (one slash). JSON Lines, each row with a unique id and a query; at most 100 files and 300 MB in all. 数据输入 BOS 目录，例如 bos:/bucket-name/folder/（一个斜杠）；文件为 JSON Lines，每行包含唯一的 id 和 query，最多 100 个文件、合计 300 MB
             *
             * @param value its value
             * @return this
             */
            public Builder inputBosUri(String value) {
                return set("inputBosUri", value);
            }

            /**
             * BOS directory of the results, e.g. bos:/bucket-name/output/. Bucket and directory must exist. Each task gets a subdirectory of its own, so earlier results are not overwritten. 结果输出 BOS 目录，例如 bos:/bucket-name/output/，Bucket 和目录必须已存在；平台为每个任务创建单独的子目录，不会覆盖之前的结果
             *
             * @param value its value
             * @return this
             */
            public Builder outputBosUri(String value) {
                return set("outputBosUri", value);
            }

            /**
             * Longest time the task may take; only 24h is documented. The spelling of this field is that of the official SDK: leave it out unless it is needed. 推理服务最长完成时间，官方文档仅列出 24h；字段名取自官方 SDK，非必要时不建议填写 Known values: {@code 24h}.
             *
             * @param value its value
             * @return this
             */
            public Builder completion_window(String value) {
                return set("completion_window", value);
            }

            /**
             * Layout of the input rows: default (rows with id and query), src_tgt (source and target columns, the layout of evaluation data sets), role (rows of role and content messages). 推理数据格式：default（每行含 id 和 query）、src_tgt（src、tgt 两列，即评估数据集格式）、role（role、content 对话格式） Known values: {@code default}, {@code src_tgt}, {@code role}.
             *
             * @param value its value
             * @return this
             */
            public Builder dataFormat(String value) {
                return set("dataFormat", value);
            }

            /**
             * Storage internal to Baidu (AFS) in place of the two BOS directories; not documented and of no use outside. 百度内部存储（AFS）配置，用于替代两个 BOS 目录；官方文档未说明，外部用户无法使用
             *
             * @param value its value
             * @return this
             */
            public Builder afsConfig(Map<String, Object> value) {
                return set("afsConfig", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateBatchInferenceTaskInput build() {
                return new CreateBatchInferenceTaskInput(this);
            }
        }
    }

    /** Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交 */
    public static final class BatchInferenceParametersInput extends Input {
        private BatchInferenceParametersInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static BatchInferenceParametersInput of() {
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
             * Sampling temperature. 采样温度
             *
             * @param value its value
             * @return this
             */
            public Builder temperature(double value) {
                return set("temperature", value);
            }

            /**
             * Nucleus sampling. 核采样（top-p）
             *
             * @param value its value
             * @return this
             */
            public Builder top_p(double value) {
                return set("top_p", value);
            }

            /**
             * Repetition penalty. 重复惩罚
             *
             * @param value its value
             * @return this
             */
            public Builder penalty_score(double value) {
                return set("penalty_score", value);
            }

            /**
             * Longest answer in tokens. 最大输出 token 数
             *
             * @param value its value
             * @return this
             */
            public Builder max_output_tokens(long value) {
                return set("max_output_tokens", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public BatchInferenceParametersInput build() {
                return new BatchInferenceParametersInput(this);
            }
        }
    }

    /** What DeleteBatchInferenceTask takes. */
    public static final class DeleteBatchInferenceTaskInput extends Input {
        private DeleteBatchInferenceTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of a batch inference task. 批量推理任务 ID
         * @return the input
         */
        public static DeleteBatchInferenceTaskInput of(String taskId) {
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
             * Id of a batch inference task. 批量推理任务 ID
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
            public DeleteBatchInferenceTaskInput build() {
                return new DeleteBatchInferenceTaskInput(this);
            }
        }
    }

    /** What DescribeBatchInferenceModel takes. */
    public static final class DescribeBatchInferenceModelInput extends Input {
        private DescribeBatchInferenceModelInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeBatchInferenceModelInput of() {
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
             * Ends.
             *
             * @return the input
             */
            public DescribeBatchInferenceModelInput build() {
                return new DescribeBatchInferenceModelInput(this);
            }
        }
    }

    /** What DescribeBatchInferenceTask takes. */
    public static final class DescribeBatchInferenceTaskInput extends Input {
        private DescribeBatchInferenceTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of a batch inference task. 批量推理任务 ID
         * @return the input
         */
        public static DescribeBatchInferenceTaskInput of(String taskId) {
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
             * Id of a batch inference task. 批量推理任务 ID
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
            public DescribeBatchInferenceTaskInput build() {
                return new DescribeBatchInferenceTaskInput(this);
            }
        }
    }

    /** What DescribeBatchInferenceTasks takes. */
    public static final class DescribeBatchInferenceTasksInput extends Input {
        private DescribeBatchInferenceTasksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeBatchInferenceTasksInput of() {
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
             * Only tasks in one of these states; all when it is empty or left out. 按运行状态筛选，为空或不填时不筛选
             *
             * @param value its value
             * @return this
             */
            public Builder runStatus(List<String> value) {
                return set("runStatus", value);
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
             * Reverse order. 是否倒序
             *
             * @param value its value
             * @return this
             */
            public Builder pageReverse(boolean value) {
                return set("pageReverse", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeBatchInferenceTasksInput build() {
                return new DescribeBatchInferenceTasksInput(this);
            }
        }
    }

    /** What StopBatchInferenceTask takes. */
    public static final class StopBatchInferenceTaskInput extends Input {
        private StopBatchInferenceTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of a batch inference task. 批量推理任务 ID
         * @return the input
         */
        public static StopBatchInferenceTaskInput of(String taskId) {
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
             * Id of a batch inference task. 批量推理任务 ID
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
            public StopBatchInferenceTaskInput build() {
                return new StopBatchInferenceTaskInput(this);
            }
        }
    }
}
