// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.FileContent;
import io.github.qianfanconsole.qianfan.Input;
import java.util.List;
import java.util.Map;

/** What the actions of Model take. 请求参数。 */
public final class ModelInputs {
    private ModelInputs() {}

    /** What CancelModelCompTask takes. */
    public static final class CancelModelCompTaskInput extends Input {
        private CancelModelCompTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelCompTaskId Id of the compression task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
         * @return the input
         */
        public static CancelModelCompTaskInput of(String modelCompTaskId) {
            Builder made = builder();
            made.modelCompTaskId(modelCompTaskId);
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
             * Id of the compression task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
             *
             * @param value its value
             * @return this
             */
            public Builder modelCompTaskId(String value) {
                return set("modelCompTaskId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CancelModelCompTaskInput build() {
                return new CancelModelCompTaskInput(this);
            }
        }
    }

    /** What CreateCustomModel takes. */
    public static final class CreateCustomModelInput extends Input {
        private CreateCustomModelInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelSetId Model set that receives the version. 模型版本归属的模型 ID
         * @param sourceType Train: publish the result of a fine-tuning task (send trainMeta). Import: import a model from BOS object storage (send importMeta). 版本来源：Train（训练模型发布，须填 trainMeta）、Import（从 BOS 导入模型，须填 importMeta） Known values: {@code Train}, {@code Import}.
         * @return the input
         */
        public static CreateCustomModelInput of(String modelSetId, String sourceType) {
            Builder made = builder();
            made.modelSetId(modelSetId);
            made.sourceType(sourceType);
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
             * Model set that receives the version. 模型版本归属的模型 ID
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetId(String value) {
                return set("modelSetId", value);
            }

            /**
             * Description of the version. 模型版本描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Train: publish the result of a fine-tuning task (send trainMeta). Import: import a model from BOS object storage (send importMeta). 版本来源：Train（训练模型发布，须填 trainMeta）、Import（从 BOS 导入模型，须填 importMeta） Known values: {@code Train}, {@code Import}.
             *
             * @param value its value
             * @return this
             */
            public Builder sourceType(String value) {
                return set("sourceType", value);
            }

            /**
             * The training result to publish. Needed when sourceType is Train. 要发布的训练结果，sourceType 为 Train 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder trainMeta(ModelTrainMetaInput value) {
                return set("trainMeta", value);
            }

            /**
             * The model to import. Needed when sourceType is Import. 要导入的模型，sourceType 为 Import 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder importMeta(ModelImportMetaInput value) {
                return set("importMeta", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateCustomModelInput build() {
                return new CreateCustomModelInput(this);
            }
        }
    }

    /** The training result that becomes a model version. 要发布的训练结果 */
    public static final class ModelTrainMetaInput extends Input {
        private ModelTrainMetaInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Fine-tuning task whose result is published. 要发布的模型精调任务 ID
         * @return the input
         */
        public static ModelTrainMetaInput of(String taskId) {
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
             * Fine-tuning task whose result is published. 要发布的模型精调任务 ID
             *
             * @param value its value
             * @return this
             */
            public Builder taskId(String value) {
                return set("taskId", value);
            }

            /**
             * Checkpoint step to publish, when a certain one is wanted. The parameter table of the documentation calls it so; its request examples send step instead. 要发布的 Checkpoint 的 step；官方参数表写作 checkpointStep，请求示例写作 step
             *
             * @param value its value
             * @return this
             */
            public Builder checkpointStep(long value) {
                return set("checkpointStep", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModelTrainMetaInput build() {
                return new ModelTrainMetaInput(this);
            }
        }
    }

    /** The model that is imported from BOS. The documentation does not state the names of more fields: the vLLM version, automatic joining of prompts, the base model, quantisation. 从 BOS 导入的模型；另有若干字段（vLLM 版本、Prompt 自动拼接、基础模型、量化压缩）官方文档未说明字段名 */
    public static final class ModelImportMetaInput extends Input {
        private ModelImportMetaInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param bucket BOS bucket. Bucket 名称
         * @param objectPath Path in the bucket, such as /path_of_models/. Object 路径（如 /path_of_models/）
         * @param modelFormat HuggingFace.Transformers: a Hugging Face model. Safetensors: a text-to-image model. 模型格式：HuggingFace.Transformers（HF 导入模型）、Safetensors（文生图模型） Known values: {@code HuggingFace.Transformers}, {@code Safetensors}.
         * @param modelApplicationType Input and output mode: chat (conversation), completion (continuation), Text-to-Image (image generation). Taken as required. 输入输出模式：chat（对话）、completion（续写）、Text-to-Image（文生图）；按必填处理 Known values: {@code chat}, {@code completion}, {@code Text-to-Image}.
         * @return the input
         */
        public static ModelImportMetaInput of(
                String bucket, String objectPath, String modelFormat, String modelApplicationType) {
            Builder made = builder();
            made.bucket(bucket);
            made.objectPath(objectPath);
            made.modelFormat(modelFormat);
            made.modelApplicationType(modelApplicationType);
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
             * BOS bucket. Bucket 名称
             *
             * @param value its value
             * @return this
             */
            public Builder bucket(String value) {
                return set("bucket", value);
            }

            /**
             * Path in the bucket, such as /path_of_models/. Object 路径（如 /path_of_models/）
             *
             * @param value its value
             * @return this
             */
            public Builder objectPath(String value) {
                return set("objectPath", value);
            }

            /**
             * HuggingFace.Transformers: a Hugging Face model. Safetensors: a text-to-image model. 模型格式：HuggingFace.Transformers（HF 导入模型）、Safetensors（文生图模型） Known values: {@code HuggingFace.Transformers}, {@code Safetensors}.
             *
             * @param value its value
             * @return this
             */
            public Builder modelFormat(String value) {
                return set("modelFormat", value);
            }

            /**
             * Input and output mode: chat (conversation), completion (continuation), Text-to-Image (image generation). Taken as required. 输入输出模式：chat（对话）、completion（续写）、Text-to-Image（文生图）；按必填处理 Known values: {@code chat}, {@code completion}, {@code Text-to-Image}.
             *
             * @param value its value
             * @return this
             */
            public Builder modelApplicationType(String value) {
                return set("modelApplicationType", value);
            }

            /**
             * Chat template of a conversation model, filled in by form. Only for Hugging Face imports, and not together with customSpec. 对话模型的平台预置对话模板，仅导入 HF 模型有效，不能与 customSpec 同时使用
             *
             * @param value its value
             * @return this
             */
            public Builder chatConf(ModelChatTemplateInput value) {
                return set("chatConf", value);
            }

            /**
             * Own chat template of a conversation model: names the file that CreateModelCustomConf stored. Only for Hugging Face imports, and not together with chatConf. Its fields are not documented. 自定义对话模板，填 CreateModelCustomConf 返回的文件地址；仅导入 HF 模型有效，不能与 chatConf 同时使用；字段官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder customSpec(Map<String, Object> value) {
                return set("customSpec", value);
            }

            /**
             * Version of transformers; only for Hugging Face imports. transformer 版本，仅导入 HF 模型有效 Known values: {@code 4.34.0}, {@code 4.36.2}, {@code 4.39.3}, {@code 4.40.2}.
             *
             * @param value its value
             * @return this
             */
            public Builder transformerVersion(String value) {
                return set("transformerVersion", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModelImportMetaInput build() {
                return new ModelImportMetaInput(this);
            }
        }
    }

    /** Chat template of an imported conversation model. 对话模型的平台预置对话模板 */
    public static final class ModelChatTemplateInput extends Input {
        private ModelChatTemplateInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ModelChatTemplateInput of() {
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
             * Template of a past turn, with the placeholders {question} and {answer}. 历史对话模板，含占位符 {question} 和 {answer}
             *
             * @param value its value
             * @return this
             */
            public Builder historyQATemplate(String value) {
                return set("historyQATemplate", value);
            }

            /**
             * Template of the newest question, with the placeholder {question}. 最新对话模板，含占位符 {question}
             *
             * @param value its value
             * @return this
             */
            public Builder latestQuestionTemplate(String value) {
                return set("latestQuestionTemplate", value);
            }

            /**
             * Prompt template, with the placeholder {input}. Prompt 模板，含占位符 {input}
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
            public ModelChatTemplateInput build() {
                return new ModelChatTemplateInput(this);
            }
        }
    }

    /** What CreateCustomModelSet takes. */
    public static final class CreateCustomModelSetInput extends Input {
        private CreateCustomModelSetInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelSetName Name of the model set. Its length and character rules are not documented. 模型名称；长度和字符规则官方文档未说明
         * @param modelType Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值 Known values: {@code Text2Text}, {@code Text2Image}, {@code Embedding}, {@code ImageUnderstanding}, {@code VideoGeneration}, {@code VioceGeneration}, {@code Reasoning}, {@code Reranker}.
         * @return the input
         */
        public static CreateCustomModelSetInput of(String modelSetName, String modelType) {
            Builder made = builder();
            made.modelSetName(modelSetName);
            made.modelType(modelType);
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
             * Name of the model set. Its length and character rules are not documented. 模型名称；长度和字符规则官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetName(String value) {
                return set("modelSetName", value);
            }

            /**
             * Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值 Known values: {@code Text2Text}, {@code Text2Image}, {@code Embedding}, {@code ImageUnderstanding}, {@code VideoGeneration}, {@code VioceGeneration}, {@code Reasoning}, {@code Reranker}.
             *
             * @param value its value
             * @return this
             */
            public Builder modelType(String value) {
                return set("modelType", value);
            }

            /**
             * Business labels. 模型业务标签
             *
             * @param value its value
             * @return this
             */
            public Builder labels(List<String> value) {
                return set("labels", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateCustomModelSetInput build() {
                return new CreateCustomModelSetInput(this);
            }
        }
    }

    /** What CreateModelCompTask takes. */
    public static final class CreateModelCompTaskInput extends Input {
        private CreateModelCompTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param name Name of the task. 模型压缩任务名称
         * @param sourceModelId Model version to compress; isSupportModelComp of DescribeModel must be true for it. 待压缩的模型版本 ID，其 DescribeModel 的 isSupportModelComp 须为 true
         * @param modelSetId Model set that receives the compressed version; may be an empty set made with CreateCustomModelSet. 压缩后的模型版本所属模型 ID，可以是用 CreateCustomModelSet 新建的空模型
         * @param config How to compress. 模型压缩策略配置信息
         * @return the input
         */
        public static CreateModelCompTaskInput of(
                String name, String sourceModelId, String modelSetId, CreateModelCompTaskInputConfig config) {
            Builder made = builder();
            made.name(name);
            made.sourceModelId(sourceModelId);
            made.modelSetId(modelSetId);
            made.config(config);
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
             * Name of the task. 模型压缩任务名称
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Description of the task. 模型压缩任务描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Model version to compress; isSupportModelComp of DescribeModel must be true for it. 待压缩的模型版本 ID，其 DescribeModel 的 isSupportModelComp 须为 true
             *
             * @param value its value
             * @return this
             */
            public Builder sourceModelId(String value) {
                return set("sourceModelId", value);
            }

            /**
             * Model set that receives the compressed version; may be an empty set made with CreateCustomModelSet. 压缩后的模型版本所属模型 ID，可以是用 CreateCustomModelSet 新建的空模型
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetId(String value) {
                return set("modelSetId", value);
            }

            /**
             * How to compress. 模型压缩策略配置信息
             *
             * @param value its value
             * @return this
             */
            public Builder config(CreateModelCompTaskInputConfig value) {
                return set("config", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateModelCompTaskInput build() {
                return new CreateModelCompTaskInput(this);
            }
        }
    }

    /** How to compress. 模型压缩策略配置信息 */
    public static final class CreateModelCompTaskInputConfig extends Input {
        private CreateModelCompTaskInputConfig(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param strategy How to compress: Quantization or Sparsity (sparsification). 模型压缩策略：Quantization（量化压缩）、Sparsity（稀疏化压缩） Known values: {@code Quantization}, {@code Sparsity}.
         * @return the input
         */
        public static CreateModelCompTaskInputConfig of(String strategy) {
            Builder made = builder();
            made.strategy(strategy);
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
             * How to compress: Quantization or Sparsity (sparsification). 模型压缩策略：Quantization（量化压缩）、Sparsity（稀疏化压缩） Known values: {@code Quantization}, {@code Sparsity}.
             *
             * @param value its value
             * @return this
             */
            public Builder strategy(String value) {
                return set("strategy", value);
            }

            /**
             * Quantisation scheme: INT8-PTQ, W8A16C16 or W4A16C16. The documentation's newest request example spells the first int8-ptq; its list of values and the official SDK spell it INT8-PTQ. 量化压缩配置：INT8-PTQ、W8A16C16、W4A16C16；最新官方文档的请求示例写作 int8-ptq，取值说明和官方 SDK 均为 INT8-PTQ Known values: {@code INT8-PTQ}, {@code W8A16C16}, {@code W4A16C16}.
             *
             * @param value its value
             * @return this
             */
            public Builder weight(String value) {
                return set("weight", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateModelCompTaskInputConfig build() {
                return new CreateModelCompTaskInputConfig(this);
            }
        }
    }

    /** What CreateModelCustomConf takes. */
    public static final class CreateModelCustomConfInput extends Input {
        private CreateModelCustomConfInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param customSpecFile The configuration file. Its name must end in .py, its content must be within 1 MB. The documentation's curl example and the Node example call this form part file. 自定义配置文件，文件名须以 .py 结尾，大小不超过 1 MB；官方 curl 示例和 Node 示例把该表单项写作 file
         * @return the input
         */
        public static CreateModelCustomConfInput of(FileContent customSpecFile) {
            Builder made = builder();
            made.customSpecFile(customSpecFile);
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
             * The configuration file. Its name must end in .py, its content must be within 1 MB. The documentation's curl example and the Node example call this form part file. 自定义配置文件，文件名须以 .py 结尾，大小不超过 1 MB；官方 curl 示例和 Node 示例把该表单项写作 file
             *
             * @param value its value
             * @return this
             */
            public Builder customSpecFile(FileContent value) {
                return set("customSpecFile", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateModelCustomConfInput build() {
                return new CreateModelCustomConfInput(this);
            }
        }
    }

    /** What CreateModelExportTask takes. */
    public static final class CreateModelExportTaskInput extends Input {
        private CreateModelExportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelId Id of a model version. 模型版本 ID
         * @return the input
         */
        public static CreateModelExportTaskInput of(String modelId) {
            Builder made = builder();
            made.modelId(modelId);
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
             * Ends.
             *
             * @return the input
             */
            public CreateModelExportTaskInput build() {
                return new CreateModelExportTaskInput(this);
            }
        }
    }

    /** What DeleteModel takes. */
    public static final class DeleteModelInput extends Input {
        private DeleteModelInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelId Id of a model version. 模型版本 ID
         * @return the input
         */
        public static DeleteModelInput of(String modelId) {
            Builder made = builder();
            made.modelId(modelId);
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
             * Ends.
             *
             * @return the input
             */
            public DeleteModelInput build() {
                return new DeleteModelInput(this);
            }
        }
    }

    /** What DeleteModelCompTask takes. */
    public static final class DeleteModelCompTaskInput extends Input {
        private DeleteModelCompTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelCompTaskId Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
         * @return the input
         */
        public static DeleteModelCompTaskInput of(String modelCompTaskId) {
            Builder made = builder();
            made.modelCompTaskId(modelCompTaskId);
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
             * Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
             *
             * @param value its value
             * @return this
             */
            public Builder modelCompTaskId(String value) {
                return set("modelCompTaskId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteModelCompTaskInput build() {
                return new DeleteModelCompTaskInput(this);
            }
        }
    }

    /** What DeleteModelSet takes. */
    public static final class DeleteModelSetInput extends Input {
        private DeleteModelSetInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelSetId Id of a model set, the container of model versions. 模型 ID
         * @return the input
         */
        public static DeleteModelSetInput of(String modelSetId) {
            Builder made = builder();
            made.modelSetId(modelSetId);
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
             * Id of a model set, the container of model versions. 模型 ID
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetId(String value) {
                return set("modelSetId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteModelSetInput build() {
                return new DeleteModelSetInput(this);
            }
        }
    }

    /** What DescribeCustomModelSets takes. */
    public static final class DescribeCustomModelSetsInput extends Input {
        private DescribeCustomModelSetsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeCustomModelSetsInput of() {
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
             * Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
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
            public DescribeCustomModelSetsInput build() {
                return new DescribeCustomModelSetsInput(this);
            }
        }
    }

    /** What DescribeModel takes. */
    public static final class DescribeModelInput extends Input {
        private DescribeModelInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelId Id of a model version. 模型版本 ID
         * @return the input
         */
        public static DescribeModelInput of(String modelId) {
            Builder made = builder();
            made.modelId(modelId);
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
             * Ends.
             *
             * @return the input
             */
            public DescribeModelInput build() {
                return new DescribeModelInput(this);
            }
        }
    }

    /** What DescribeModelCompTask takes. */
    public static final class DescribeModelCompTaskInput extends Input {
        private DescribeModelCompTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelCompTaskId Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
         * @return the input
         */
        public static DescribeModelCompTaskInput of(String modelCompTaskId) {
            Builder made = builder();
            made.modelCompTaskId(modelCompTaskId);
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
             * Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
             *
             * @param value its value
             * @return this
             */
            public Builder modelCompTaskId(String value) {
                return set("modelCompTaskId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeModelCompTaskInput build() {
                return new DescribeModelCompTaskInput(this);
            }
        }
    }

    /** What DescribeModelCompTasks takes. */
    public static final class DescribeModelCompTasksInput extends Input {
        private DescribeModelCompTasksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeModelCompTasksInput of() {
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
             * Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
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
             * Only tasks that compress this version. 按待压缩的模型版本筛选
             *
             * @param value its value
             * @return this
             */
            public Builder sourceModelId(String value) {
                return set("sourceModelId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeModelCompTasksInput build() {
                return new DescribeModelCompTasksInput(this);
            }
        }
    }

    /** What DescribeModelCustomAdvancedConf takes. */
    public static final class DescribeModelCustomAdvancedConfInput extends Input {
        private DescribeModelCustomAdvancedConfInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelId Id of a model version. 模型版本 ID
         * @return the input
         */
        public static DescribeModelCustomAdvancedConfInput of(String modelId) {
            Builder made = builder();
            made.modelId(modelId);
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
             * Ends.
             *
             * @return the input
             */
            public DescribeModelCustomAdvancedConfInput build() {
                return new DescribeModelCustomAdvancedConfInput(this);
            }
        }
    }

    /** What DescribeModelExportTask takes. */
    public static final class DescribeModelExportTaskInput extends Input {
        private DescribeModelExportTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelId Id of a model version. 模型版本 ID
         * @return the input
         */
        public static DescribeModelExportTaskInput of(String modelId) {
            Builder made = builder();
            made.modelId(modelId);
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
             * Ends.
             *
             * @return the input
             */
            public DescribeModelExportTaskInput build() {
                return new DescribeModelExportTaskInput(this);
            }
        }
    }

    /** What DescribeModelSet takes. */
    public static final class DescribeModelSetInput extends Input {
        private DescribeModelSetInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeModelSetInput of() {
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
             * Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent. 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetName(String value) {
                return set("modelSetName", value);
            }

            /**
             * Id of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent. 模型 ID，与 modelSetName 二选一；未填 modelSetName 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetId(String value) {
                return set("modelSetId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeModelSetInput build() {
                return new DescribeModelSetInput(this);
            }
        }
    }

    /** What DescribeModelSystemAdvancedConf takes. */
    public static final class DescribeModelSystemAdvancedConfInput extends Input {
        private DescribeModelSystemAdvancedConfInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param basicModelName Base model version; the documentation's example sends Huggingface. 基础模型版本名称，官方示例为 Huggingface
         * @param modelFormat Model format. 模型格式 Known values: {@code HuggingFace.Transformers}.
         * @param modelApplicationType Input and output mode: chat (conversation), completion (continuation). 输入输出模式：chat（对话）、completion（续写） Known values: {@code chat}, {@code completion}.
         * @return the input
         */
        public static DescribeModelSystemAdvancedConfInput of(
                String basicModelName, String modelFormat, String modelApplicationType) {
            Builder made = builder();
            made.basicModelName(basicModelName);
            made.modelFormat(modelFormat);
            made.modelApplicationType(modelApplicationType);
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
             * Base model version; the documentation's example sends Huggingface. 基础模型版本名称，官方示例为 Huggingface
             *
             * @param value its value
             * @return this
             */
            public Builder basicModelName(String value) {
                return set("basicModelName", value);
            }

            /**
             * Model format. 模型格式 Known values: {@code HuggingFace.Transformers}.
             *
             * @param value its value
             * @return this
             */
            public Builder modelFormat(String value) {
                return set("modelFormat", value);
            }

            /**
             * Input and output mode: chat (conversation), completion (continuation). 输入输出模式：chat（对话）、completion（续写） Known values: {@code chat}, {@code completion}.
             *
             * @param value its value
             * @return this
             */
            public Builder modelApplicationType(String value) {
                return set("modelApplicationType", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeModelSystemAdvancedConfInput build() {
                return new DescribeModelSystemAdvancedConfInput(this);
            }
        }
    }

    /** What DescribeSystemModel takes. */
    public static final class DescribeSystemModelInput extends Input {
        private DescribeSystemModelInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelId Id of a preset model version, from modelIds of DescribeSystemModelSets. 预置模型版本 ID，取自 DescribeSystemModelSets 返回的 modelIds
         * @return the input
         */
        public static DescribeSystemModelInput of(String modelId) {
            Builder made = builder();
            made.modelId(modelId);
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
             * Id of a preset model version, from modelIds of DescribeSystemModelSets. 预置模型版本 ID，取自 DescribeSystemModelSets 返回的 modelIds
             *
             * @param value its value
             * @return this
             */
            public Builder modelId(String value) {
                return set("modelId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeSystemModelInput build() {
                return new DescribeSystemModelInput(this);
            }
        }
    }

    /** What DescribeSystemModelSet takes. */
    public static final class DescribeSystemModelSetInput extends Input {
        private DescribeSystemModelSetInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeSystemModelSetInput of() {
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
             * Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent. 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetName(String value) {
                return set("modelSetName", value);
            }

            /**
             * Id of the preset model set, from DescribeSystemModelSets. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent. 预置模型 ID，取自 DescribeSystemModelSets；与 modelSetName 二选一；未填 modelSetName 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder modelSetId(String value) {
                return set("modelSetId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeSystemModelSetInput build() {
                return new DescribeSystemModelSetInput(this);
            }
        }
    }

    /** What DescribeSystemModelSets takes. */
    public static final class DescribeSystemModelSetsInput extends Input {
        private DescribeSystemModelSetsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeSystemModelSetsInput of() {
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
             * Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
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
            public DescribeSystemModelSetsInput build() {
                return new DescribeSystemModelSetsInput(this);
            }
        }
    }
}
