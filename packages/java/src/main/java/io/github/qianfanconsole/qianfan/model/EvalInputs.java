// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;
import java.util.Map;

/** What the actions of Eval take. 请求参数。 */
public final class EvalInputs {
    private EvalInputs() {}

    /** What CreateEvalResultExportTask takes. */
    public static final class CreateEvalResultExportTaskInput extends Input {
        private CreateEvalResultExportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param evalId Evaluation task whose results are exported (ame-...); other actions call it taskId. 评估任务 ID（ame- 开头），其他接口中称为 taskId
         * @param storageType Where to export to. The documentation gives a default and still marks it as required. 导出位置；官方文档给出了默认值，但仍标为必填 Known values: {@code sysStorage}, {@code BOS}.
         * @param exportContent What to export. 导出内容
         * @return the input
         */
        public static CreateEvalResultExportTaskInput of(
                String evalId, String storageType, List<String> exportContent) {
            Builder made = builder();
            made.evalId(evalId);
            made.storageType(storageType);
            made.exportContent(exportContent);
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
             * Evaluation task whose results are exported (ame-...); other actions call it taskId. 评估任务 ID（ame- 开头），其他接口中称为 taskId
             *
             * @param value its value
             * @return this
             */
            public Builder evalId(String value) {
                return set("evalId", value);
            }

            /**
             * Where to export to. The documentation gives a default and still marks it as required. 导出位置；官方文档给出了默认值，但仍标为必填 Known values: {@code sysStorage}, {@code BOS}.
             *
             * @param value its value
             * @return this
             */
            public Builder storageType(String value) {
                return set("storageType", value);
            }

            /**
             * Name of the caller's BOS bucket. Needed when storageType is BOS. 用户的 BOS Bucket 名称，storageType 为 BOS 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder bucket(String value) {
                return set("bucket", value);
            }

            /**
             * What to export. 导出内容
             *
             * @param value its value
             * @return this
             */
            public Builder exportContent(List<String> value) {
                return set("exportContent", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateEvalResultExportTaskInput build() {
                return new CreateEvalResultExportTaskInput(this);
            }
        }
    }

    /** What CreateEvalTask takes. */
    public static final class CreateEvalTaskInput extends Input {
        private CreateEvalTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskName Task name. 任务名称
         * @param evalObjectType What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集） Known values: {@code model}, {@code inferDataset}.
         * @param evalObjectConfig The objects to evaluate: at most 5, all of the same kind. 评估对象配置信息，最多 5 个，且须为同一类型
         * @param evalConfig How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names. 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名
         * @return the input
         */
        public static CreateEvalTaskInput of(
                String taskName,
                String evalObjectType,
                EvaluationObjectConfigInput evalObjectConfig,
                EvaluationConfigInput evalConfig) {
            Builder made = builder();
            made.taskName(taskName);
            made.evalObjectType(evalObjectType);
            made.evalObjectConfig(evalObjectConfig);
            made.evalConfig(evalConfig);
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
            public Builder taskName(String value) {
                return set("taskName", value);
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
             * What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集） Known values: {@code model}, {@code inferDataset}.
             *
             * @param value its value
             * @return this
             */
            public Builder evalObjectType(String value) {
                return set("evalObjectType", value);
            }

            /**
             * The objects to evaluate: at most 5, all of the same kind. 评估对象配置信息，最多 5 个，且须为同一类型
             *
             * @param value its value
             * @return this
             */
            public Builder evalObjectConfig(EvaluationObjectConfigInput value) {
                return set("evalObjectConfig", value);
            }

            /**
             * How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names. 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名
             *
             * @param value its value
             * @return this
             */
            public Builder evalConfig(EvaluationConfigInput value) {
                return set("evalConfig", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateEvalTaskInput build() {
                return new CreateEvalTaskInput(this);
            }
        }
    }

    /** The objects to evaluate: at most 5, all of the same kind. 评估对象配置信息，最多 5 个，且须为同一类型 */
    public static final class EvaluationObjectConfigInput extends Input {
        private EvaluationObjectConfigInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static EvaluationObjectConfigInput of() {
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
             * Model versions to evaluate. Needed when evalObjectType is model. 评估模型配置信息，evalObjectType 为 model 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder evalModelConfig(EvaluationModelConfigInput value) {
                return set("evalModelConfig", value);
            }

            /**
             * Result sets to evaluate: a list of them, whose field names the documentation does not state. Needed when evalObjectType is inferDataset. 推理结果集配置信息，其字段官方文档未说明字段名；evalObjectType 为 inferDataset 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder evalInferDatasetConfig(Map<String, Object> value) {
                return set("evalInferDatasetConfig", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public EvaluationObjectConfigInput build() {
                return new EvaluationObjectConfigInput(this);
            }
        }
    }

    /** Model versions to evaluate, and the data set they answer. The documentation does not state the name of the BOS path for storageType BOS. 评估模型配置信息，包括待评估的模型版本与所用数据集；storageType 为 BOS 时的存储路径字段官方文档未说明字段名 */
    public static final class EvaluationModelConfigInput extends Input {
        private EvaluationModelConfigInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static EvaluationModelConfigInput of() {
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
             * Data set version that the models answer (ds-...). Needed when evalObjectType is model. 评估数据集版本的 ID（ds- 开头），evalObjectType 为 model 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder versionId(String value) {
                return set("versionId", value);
            }

            /**
             * Where the answers of the models are kept. 推理结果集存储类型 Known values: {@code sysStorage}, {@code BOS}.
             *
             * @param value its value
             * @return this
             */
            public Builder storageType(String value) {
                return set("storageType", value);
            }

            /**
             * The model versions, one entry each. 待评估的模型版本列表
             *
             * @param value its value
             * @return this
             */
            public Builder evalModelConfigList(List<EvaluationModelObjectInput> value) {
                return set("evalModelConfigList", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public EvaluationModelConfigInput build() {
                return new EvaluationModelConfigInput(this);
            }
        }
    }

    /** One model version to evaluate. It also takes inference parameters and a flag for the baseline of a comparison, whose names the documentation does not state. 一个待评估的模型版本；还支持推理参数与基准标记，官方文档未说明字段名 */
    public static final class EvaluationModelObjectInput extends Input {
        private EvaluationModelObjectInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static EvaluationModelObjectInput of() {
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
             * Id of a model version. 模型版本 ID
             *
             * @param value its value
             * @return this
             */
            public Builder modelId(String value) {
                return set("modelId", value);
            }

            /**
             * Prompt put around every row; must contain {input}. 推理 Prompt，需包含 {input}
             *
             * @param value its value
             * @return this
             */
            public Builder promptTemplate(String value) {
                return set("promptTemplate", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public EvaluationModelObjectInput build() {
                return new EvaluationModelObjectInput(this);
            }
        }
    }

    /** How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names. 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名 */
    public static final class EvaluationConfigInput extends Input {
        private EvaluationConfigInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param evalMode How it is evaluated: rule (accuracy and similarity), model (by a judge model), manual (by people), or rule,model (rules and judge, one string with a comma). 评估模式：rule（基于规则，即准确率和相似度）、model（裁判员模型）、manual（人工评估）、rule,model（基于规则和裁判员模型，以逗号连接的一个字符串） Known values: {@code rule}, {@code model}, {@code manual}, {@code rule,model}.
         * @return the input
         */
        public static EvaluationConfigInput of(String evalMode) {
            Builder made = builder();
            made.evalMode(evalMode);
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
             * How it is evaluated: rule (accuracy and similarity), model (by a judge model), manual (by people), or rule,model (rules and judge, one string with a comma). 评估模式：rule（基于规则，即准确率和相似度）、model（裁判员模型）、manual（人工评估）、rule,model（基于规则和裁判员模型，以逗号连接的一个字符串） Known values: {@code rule}, {@code model}, {@code manual}, {@code rule,model}.
             *
             * @param value its value
             * @return this
             */
            public Builder evalMode(String value) {
                return set("evalMode", value);
            }

            /**
             * Judge model. Needed when evalMode contains model. 裁判员模型配置，evalMode 包含 model 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder autoModelEvalConfig(EvaluationJudgeConfigInput value) {
                return set("autoModelEvalConfig", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public EvaluationConfigInput build() {
                return new EvaluationConfigInput(this);
            }
        }
    }

    /** The judge model; its calls are charged. More fields exist, whose names the documentation does not state. 裁判员模型配置，其调用会产生费用；其余字段官方文档未说明字段名 */
    public static final class EvaluationJudgeConfigInput extends Input {
        private EvaluationJudgeConfigInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static EvaluationJudgeConfigInput of() {
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
             * Name of the judge model, e.g. ERNIE-3.5-8K. 裁判员模型名称，例如 ERNIE-3.5-8K
             *
             * @param value its value
             * @return this
             */
            public Builder apiName(String value) {
                return set("apiName", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public EvaluationJudgeConfigInput build() {
                return new EvaluationJudgeConfigInput(this);
            }
        }
    }

    /** What DeleteEvalTask takes. */
    public static final class DeleteEvalTaskInput extends Input {
        private DeleteEvalTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of an evaluation task. 评估任务 ID
         * @return the input
         */
        public static DeleteEvalTaskInput of(String taskId) {
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
             * Id of an evaluation task. 评估任务 ID
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
            public DeleteEvalTaskInput build() {
                return new DeleteEvalTaskInput(this);
            }
        }
    }

    /** What DescribeEvalResultExportTask takes. */
    public static final class DescribeEvalResultExportTaskInput extends Input {
        private DescribeEvalResultExportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID
         * @return the input
         */
        public static DescribeEvalResultExportTaskInput of(String taskId) {
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
             * Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID
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
            public DescribeEvalResultExportTaskInput build() {
                return new DescribeEvalResultExportTaskInput(this);
            }
        }
    }

    /** What DescribeEvalTask takes. */
    public static final class DescribeEvalTaskInput extends Input {
        private DescribeEvalTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of an evaluation task. 评估任务 ID
         * @return the input
         */
        public static DescribeEvalTaskInput of(String taskId) {
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
             * Id of an evaluation task. 评估任务 ID
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
            public DescribeEvalTaskInput build() {
                return new DescribeEvalTaskInput(this);
            }
        }
    }

    /** What DescribeEvalTaskReport takes. */
    public static final class DescribeEvalTaskReportInput extends Input {
        private DescribeEvalTaskReportInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of an evaluation task. 评估任务 ID
         * @return the input
         */
        public static DescribeEvalTaskReportInput of(String taskId) {
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
             * Id of an evaluation task. 评估任务 ID
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
            public DescribeEvalTaskReportInput build() {
                return new DescribeEvalTaskReportInput(this);
            }
        }
    }

    /** What DescribeEvalTasks takes. */
    public static final class DescribeEvalTasksInput extends Input {
        private DescribeEvalTasksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param evalType Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估） Known values: {@code auto}, {@code manual}.
         * @return the input
         */
        public static DescribeEvalTasksInput of(String evalType) {
            Builder made = builder();
            made.evalType(evalType);
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
             * Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估） Known values: {@code auto}, {@code manual}.
             *
             * @param value its value
             * @return this
             */
            public Builder evalType(String value) {
                return set("evalType", value);
            }

            /**
             * Search text: part of a task name or task id, or a whole model version id. 模糊搜索：任务名称或任务 ID 的一部分，或完整的模型版本 ID
             *
             * @param value its value
             * @return this
             */
            public Builder keyFilter(String value) {
                return set("keyFilter", value);
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
            public DescribeEvalTasksInput build() {
                return new DescribeEvalTasksInput(this);
            }
        }
    }

    /** What ModifyEvalTask takes. */
    public static final class ModifyEvalTaskInput extends Input {
        private ModifyEvalTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of an evaluation task. 评估任务 ID
         * @param description New description, as the examples of the documentation spell it. 任务描述（官方示例中的写法）
         * @return the input
         */
        public static ModifyEvalTaskInput of(String taskId, String description) {
            Builder made = builder();
            made.taskId(taskId);
            made.description(description);
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
             * Id of an evaluation task. 评估任务 ID
             *
             * @param value its value
             * @return this
             */
            public Builder taskId(String value) {
                return set("taskId", value);
            }

            /**
             * New description, as the examples of the documentation spell it. 任务描述（官方示例中的写法）
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * New description, as the tables of the documentation spell it. Send the same text as in description. 任务描述（官方参数表中的写法），请填写与 description 相同的内容
             *
             * @param value its value
             * @return this
             */
            public Builder describtion(String value) {
                return set("describtion", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyEvalTaskInput build() {
                return new ModifyEvalTaskInput(this);
            }
        }
    }

    /** What StopEvalTask takes. */
    public static final class StopEvalTaskInput extends Input {
        private StopEvalTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of an evaluation task. 评估任务 ID
         * @return the input
         */
        public static StopEvalTaskInput of(String taskId) {
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
             * Id of an evaluation task. 评估任务 ID
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
            public StopEvalTaskInput build() {
                return new StopEvalTaskInput(this);
            }
        }
    }
}
