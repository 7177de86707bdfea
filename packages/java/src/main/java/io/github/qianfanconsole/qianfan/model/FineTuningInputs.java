// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;
import java.util.Map;

/** What the actions of FineTuning take. 请求参数。 */
public final class FineTuningInputs {
    private FineTuningInputs() {}

    /** What CreateFineTuningJob takes. */
    public static final class CreateFineTuningJobInput extends Input {
        private CreateFineTuningJobInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param name Job name, 2 to 20 characters; it must not repeat an existing name of the account. 作业名称，长度 2~20 个字符，账号内不可重复
         * @param model Base model version, a text-generation or image-generation model; allowed values are the {@code model} column of the support page, e.g. ERNIE-Speed-8K, ERNIE-Lite-8K-0308. 基础模型版本（文本生成或图像生成模型），取值见官方“模型支持情况”的 model 列，如 ERNIE-Speed-8K、ERNIE-Lite-8K-0308
         * @param trainMode Training mode; depends on the model. 训练模式，可选值取决于基础模型 Known values: {@code SFT}, {@code PostPretrain}, {@code DPO}, {@code KTO}.
         * @return the input
         */
        public static CreateFineTuningJobInput of(String name, String model, String trainMode) {
            Builder made = builder();
            made.name(name);
            made.model(model);
            made.trainMode(trainMode);
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
             * Job name, 2 to 20 characters; it must not repeat an existing name of the account. 作业名称，长度 2~20 个字符，账号内不可重复
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Job description, up to 500 characters. 作业描述，最多 500 个字符
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Base model version, a text-generation or image-generation model; allowed values are the {@code model} column of the support page, e.g. ERNIE-Speed-8K, ERNIE-Lite-8K-0308. 基础模型版本（文本生成或图像生成模型），取值见官方“模型支持情况”的 model 列，如 ERNIE-Speed-8K、ERNIE-Lite-8K-0308
             *
             * @param value its value
             * @return this
             */
            public Builder model(String value) {
                return set("model", value);
            }

            /**
             * Training mode; depends on the model. 训练模式，可选值取决于基础模型 Known values: {@code SFT}, {@code PostPretrain}, {@code DPO}, {@code KTO}.
             *
             * @param value its value
             * @return this
             */
            public Builder trainMode(String value) {
                return set("trainMode", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateFineTuningJobInput build() {
                return new CreateFineTuningJobInput(this);
            }
        }
    }

    /** What CreateFineTuningTask takes. */
    public static final class CreateFineTuningTaskInput extends Input {
        private CreateFineTuningTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param jobId Id of a fine-tuning job. 作业 ID
         * @param hyperParameterConfig Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through. 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交
         * @param datasetConfig Training data. The documentation also describes a validation set (its source and its data set versions) without the names of the fields; other fields pass through. 数据集配置。官方文档另有“验证集数据来源”和“验证集数据版本列表”，未说明字段名；未列出的字段原样提交
         * @return the input
         */
        public static CreateFineTuningTaskInput of(
                String jobId,
                FineTuningHyperParametersInput hyperParameterConfig,
                CreateFineTuningTaskInputDatasetConfig datasetConfig) {
            Builder made = builder();
            made.jobId(jobId);
            made.hyperParameterConfig(hyperParameterConfig);
            made.datasetConfig(datasetConfig);
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
             * Id of a fine-tuning job. 作业 ID
             *
             * @param value its value
             * @return this
             */
            public Builder jobId(String value) {
                return set("jobId", value);
            }

            /**
             * Task to continue from; sending it makes the run incremental. Its model type must equal the job's; jobs on custom models cannot train incrementally. Needed when incremental training. 基础任务 ID；填写后即为增量训练（增量训练时必填）。基础任务的模型类型须与作业一致；自定义模型的作业不支持增量训练
             *
             * @param value its value
             * @return this
             */
            public Builder incrementTaskId(String value) {
                return set("incrementTaskId", value);
            }

            /**
             * Checkpoint step of the base task. Needed when the base task has several checkpoints. 基础任务的 Checkpoint Step；基础任务有多个 Checkpoint 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder incrementCheckpointStep(long value) {
                return set("incrementCheckpointStep", value);
            }

            /**
             * Which parameters are trained; see the documentation of supported models. 参数规模（训练方法），取值见官方“模型支持情况” Known values: {@code FullFineTuning}, {@code LoRA}, {@code LoRA-GA}, {@code PromptTuning}.
             *
             * @param value its value
             * @return this
             */
            public Builder parameterScale(String value) {
                return set("parameterScale", value);
            }

            /**
             * Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through. 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交
             *
             * @param value its value
             * @return this
             */
            public Builder hyperParameterConfig(FineTuningHyperParametersInput value) {
                return set("hyperParameterConfig", value);
            }

            /**
             * Training data. The documentation also describes a validation set (its source and its data set versions) without the names of the fields; other fields pass through. 数据集配置。官方文档另有“验证集数据来源”和“验证集数据版本列表”，未说明字段名；未列出的字段原样提交
             *
             * @param value its value
             * @return this
             */
            public Builder datasetConfig(CreateFineTuningTaskInputDatasetConfig value) {
                return set("datasetConfig", value);
            }

            /**
             * Mixing in of platform corpus. The newest documentation describes the mix ratios of the general, the vertical and the default corpus and the task types to mix in as fields of their own, without their names; other fields pass through. 混合语料配置。最新官方文档将通用、垂直、默认语料混入比例和混入语料任务类型列为独立字段，未说明字段名；未列出的字段原样提交
             *
             * @param value its value
             * @return this
             */
            public Builder corpusConfig(CreateFineTuningTaskInputCorpusConfig value) {
                return set("corpusConfig", value);
            }

            /**
             * Model settings; only for custom-model jobs. Needed when the job's model is a custom model. Its fields are not documented. 模型配置，仅用于自定义模型的作业（此时必填）；字段官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder modelConfig(Map<String, Object> value) {
                return set("modelConfig", value);
            }

            /**
             * Own compute to train on. 训练使用的算力资源（私有资源池）
             *
             * @param value its value
             * @return this
             */
            public Builder resourceConfig(CreateFineTuningTaskInputResourceConfig value) {
                return set("resourceConfig", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateFineTuningTaskInput build() {
                return new CreateFineTuningTaskInput(this);
            }
        }
    }

    /** Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through. 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交 */
    public static final class FineTuningHyperParametersInput extends Input {
        private FineTuningHyperParametersInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static FineTuningHyperParametersInput of() {
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
             * Passes over the data set. Range: 1 to 50; default 3. 迭代轮次，取值 1~50，默认 3
             *
             * @param value its value
             * @return this
             */
            public Builder epoch(long value) {
                return set("epoch", value);
            }

            /**
             * Learning rate. Range: FullFineTuning: 1e-07 to 0.01, default 3e-05; LoRA, LoRA-GA: 1e-06 to 0.001, default 0.0003. 学习率。FullFineTuning：1e-7~0.01，默认 3e-5；LoRA、LoRA-GA：1e-6~0.001，默认 3e-4
             *
             * @param value its value
             * @return this
             */
            public Builder learningRate(double value) {
                return set("learningRate", value);
            }

            /**
             * Sequence length. Range: FullFineTuning, LoRA: 512, 1024, 2048, 4096, 8192; LoRA-GA: 4096, 8192; default 4096. 序列长度。FullFineTuning、LoRA 可选 512、1024、2048、4096、8192；LoRA-GA 可选 4096、8192；默认 4096
             *
             * @param value its value
             * @return this
             */
            public Builder maxSeqLen(long value) {
                return set("maxSeqLen", value);
            }

            /**
             * Log every n steps (fixed at 1 for this model). Default 1. 保存日志间隔（Step），该模型固定为 1，默认 1
             *
             * @param value its value
             * @return this
             */
            public Builder loggingSteps(long value) {
                return set("loggingSteps", value);
            }

            /**
             * Share of steps spent warming up. Range: 0.01 to 0.5; default 0.1. 预热比例，取值 0.01~0.5，默认 0.1
             *
             * @param value its value
             * @return this
             */
            public Builder warmupRatio(double value) {
                return set("warmupRatio", value);
            }

            /**
             * Weight decay. Range: 0.0001 to 0.1; default 0.01. 正则化系数（Weight Decay），取值 0.0001~0.1，默认 0.01
             *
             * @param value its value
             * @return this
             */
            public Builder weightDecay(double value) {
                return set("weightDecay", value);
            }

            /**
             * Samples per update; step 4 (FullFineTuning), 8 (LoRA; 4 advised at maxSeqLen 8192), 4 (LoRA-GA; 8 advised at 8192). Range: 1 to 10000; default 16. 全局批大小，即每次迭代使用的样本数，取值 1~10000，默认 16；步长：FullFineTuning 为 4，LoRA 为 8（maxSeqLen 为 8192 时建议 4），LoRA-GA 为 4（maxSeqLen 为 8192 时建议 8）
             *
             * @param value its value
             * @return this
             */
            public Builder globalBatchSize(long value) {
                return set("globalBatchSize", value);
            }

            /**
             * Probability of joining samples into pseudo multi-turn data. Range: 0 to 1; default 0. 伪多轮概率，取值 0~1，默认 0
             *
             * @param value its value
             * @return this
             */
            public Builder pseudoSamplingProb(double value) {
                return set("pseudoSamplingProb", value);
            }

            /**
             * When checkpoints are saved. Default step. Checkpoint 保存策略，默认 step Known values: {@code step}, {@code epoch}.
             *
             * @param value its value
             * @return this
             */
            public Builder checkpointSaveStrategy(String value) {
                return set("checkpointSaveStrategy", value);
            }

            /**
             * Random seed. Range: 1 to 2147480000; default 42. 随机种子，取值 1~2147480000，默认 42
             *
             * @param value its value
             * @return this
             */
            public Builder seed(long value) {
                return set("seed", value);
            }

            /**
             * Learning-rate schedule. Default linear. 学习率调整策略，默认 linear Known values: {@code linear}, {@code cosine}, {@code polynomial}, {@code constant}, {@code constant_with_warmup}.
             *
             * @param value its value
             * @return this
             */
            public Builder lrSchedulerType(String value) {
                return set("lrSchedulerType", value);
            }

            /**
             * Cycles of the cosine schedule. Range: 0.1 to 0.5; default 0.5. cosine 策略的波形数量，取值 0.1~0.5，默认 0.5
             *
             * @param value its value
             * @return this
             */
            public Builder numCycles(double value) {
                return set("numCycles", value);
            }

            /**
             * Final rate of the polynomial schedule. Range: 1e-08 to 1e-06; default 1e-07. polynomial 策略的末端学习率，取值 1e-8~1e-6，默认 1e-7
             *
             * @param value its value
             * @return this
             */
            public Builder lrEnd(double value) {
                return set("lrEnd", value);
            }

            /**
             * Power of the polynomial schedule. Range: 1 to 3; default 1. polynomial 策略的幂次，取值 1~3，默认 1
             *
             * @param value its value
             * @return this
             */
            public Builder power(double value) {
                return set("power", value);
            }

            /**
             * Number of checkpoints kept. Range: 1 to 10; default 1. Checkpoint 保存个数，取值 1~10，默认 1
             *
             * @param value its value
             * @return this
             */
            public Builder checkpointCount(long value) {
                return set("checkpointCount", value);
            }

            /**
             * Save a checkpoint every n steps. Range: 1 to 50000; default 64. Only used when checkpointSaveStrategy is step. Checkpoint 保存间隔数（Step），取值 1~50000，默认 64；仅 checkpointSaveStrategy 为 step 时有效
             *
             * @param value its value
             * @return this
             */
            public Builder saveStep(long value) {
                return set("saveStep", value);
            }

            /**
             * Validate every n steps. Range: 0 to 1e+06; default 16. 验证间隔（Step），取值 0~1000000，默认 16
             *
             * @param value its value
             * @return this
             */
            public Builder validationStep(long value) {
                return set("validationStep", value);
            }

            /**
             * Stop early when the metric no longer improves: the string True or False. Default False. Only used when checkpointSaveStrategy is step. 是否开启早停，取值为字符串 True 或 False，默认 False；仅 checkpointSaveStrategy 为 step 时有效 Known values: {@code True}, {@code False}.
             *
             * @param value its value
             * @return this
             */
            public Builder earlyStopping(String value) {
                return set("earlyStopping", value);
            }

            /**
             * Metric watched. Only used when earlyStopping is True. 早停监测的指标，仅 earlyStopping 为 True 时有效 Known values: {@code ValidationLoss}.
             *
             * @param value its value
             * @return this
             */
            public Builder earlyStopMetric(String value) {
                return set("earlyStopMetric", value);
            }

            /**
             * Smallest change that counts. Range: 0 to 5; default 0.01. Only used when earlyStopping is True. 早停阈值：指标变化小于该值视为没有提升。取值 0~5，默认 0.01；仅 earlyStopping 为 True 时有效
             *
             * @param value its value
             * @return this
             */
            public Builder earlyStoppingThreshold(double value) {
                return set("earlyStoppingThreshold", value);
            }

            /**
             * Checks without improvement before stopping. Range: 1 to 50; default 3. Only used when earlyStopping is True. 早停容忍次数：连续多少次没有提升即停止训练。取值 1~50，默认 3；仅 earlyStopping 为 True 时有效
             *
             * @param value its value
             * @return this
             */
            public Builder earlyStoppingPatience(long value) {
                return set("earlyStoppingPatience", value);
            }

            /**
             * LoRA rank: one of a list that starts with 2. LoRA 策略中的秩（LoRA Rank），从列表中选择，最小为 2
             *
             * @param value its value
             * @return this
             */
            public Builder loraRank(long value) {
                return set("loraRank", value);
            }

            /**
             * LoRA scaling. LoRA 的 alpha 系数
             *
             * @param value its value
             * @return this
             */
            public Builder loraAlpha(long value) {
                return set("loraAlpha", value);
            }

            /**
             * LoRA dropout. LoRA 的 dropout
             *
             * @param value its value
             * @return this
             */
            public Builder loraDropout(double value) {
                return set("loraDropout", value);
            }

            /**
             * Adapt all linear layers: the string True or False. LoRA 所有线性层：是否应用于所有线性层，取值为字符串 True 或 False Known values: {@code True}, {@code False}.
             *
             * @param value its value
             * @return this
             */
            public Builder loraAllLinear(String value) {
                return set("loraAllLinear", value);
            }

            /**
             * Layers to adapt (multiple choice). LoRA 作用的层（可多选）
             *
             * @param value its value
             * @return this
             */
            public Builder loraTargetModules(List<String> value) {
                return set("loraTargetModules", value);
            }

            /**
             * Older models only. 批大小，仅旧模型使用
             *
             * @param value its value
             * @return this
             */
            public Builder batchSize(long value) {
                return set("batchSize", value);
            }

            /**
             * Older name of the schedule. 学习率策略的旧名称
             *
             * @param value its value
             * @return this
             */
            public Builder schedulerName(String value) {
                return set("schedulerName", value);
            }

            /**
             * Sequence packing; the P of the name is a capital letter. Packing（样本拼接）；字段名首字母为大写 P
             *
             * @param value its value
             * @return this
             */
            public Builder Packing(String value) {
                return set("Packing", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public FineTuningHyperParametersInput build() {
                return new FineTuningHyperParametersInput(this);
            }
        }
    }

    /** Training data. The documentation also describes a validation set (its source and its data set versions) without the names of the fields; other fields pass through. 数据集配置。官方文档另有“验证集数据来源”和“验证集数据版本列表”，未说明字段名；未列出的字段原样提交 */
    public static final class CreateFineTuningTaskInputDatasetConfig extends Input {
        private CreateFineTuningTaskInputDatasetConfig(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param sourceType Platform: published data set versions; Bos: own object storage. 数据来源：Platform（平台已发布的数据集版本）、Bos（BOS 对象存储） Known values: {@code Platform}, {@code Bos}.
         * @param versions Data set versions. 数据集版本列表
         * @return the input
         */
        public static CreateFineTuningTaskInputDatasetConfig of(
                String sourceType, List<CreateFineTuningTaskInputDatasetConfigVersionsItem> versions) {
            Builder made = builder();
            made.sourceType(sourceType);
            made.versions(versions);
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
             * Platform: published data set versions; Bos: own object storage. 数据来源：Platform（平台已发布的数据集版本）、Bos（BOS 对象存储） Known values: {@code Platform}, {@code Bos}.
             *
             * @param value its value
             * @return this
             */
            public Builder sourceType(String value) {
                return set("sourceType", value);
            }

            /**
             * Data set versions. 数据集版本列表
             *
             * @param value its value
             * @return this
             */
            public Builder versions(List<CreateFineTuningTaskInputDatasetConfigVersionsItem> value) {
                return set("versions", value);
            }

            /**
             * Share of the data split off for validation. Unit: percent. 数据拆分比例（%），即从训练数据中拆出用于验证的比例
             *
             * @param value its value
             * @return this
             */
            public Builder splitRatio(double value) {
                return set("splitRatio", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateFineTuningTaskInputDatasetConfig build() {
                return new CreateFineTuningTaskInputDatasetConfig(this);
            }
        }
    }

    /** Part of what actions take. */
    public static final class CreateFineTuningTaskInputDatasetConfigVersionsItem extends Input {
        private CreateFineTuningTaskInputDatasetConfigVersionsItem(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateFineTuningTaskInputDatasetConfigVersionsItem of() {
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
             * Data set version ID (ds-...); the version must be published. Needed when sourceType is Platform. 数据集版本 ID（ds- 开头），须已发布；sourceType 为 Platform 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder versionId(String value) {
                return set("versionId", value);
            }

            /**
             * Sampling rate, 0.01 to 10, default 1; only for sourceType Platform. 数据集采样率，取值 0.01~10，默认 1；仅 sourceType 为 Platform 时有效
             *
             * @param value its value
             * @return this
             */
            public Builder samplingRate(double value) {
                return set("samplingRate", value);
            }

            /**
             * BOS address, e.g. bos:/bucket/path/. Needed when sourceType is Bos. 数据集版本的 BOS 地址，如 bos:/bucket/path/；sourceType 为 Bos 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder versionBosUri(String value) {
                return set("versionBosUri", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateFineTuningTaskInputDatasetConfigVersionsItem build() {
                return new CreateFineTuningTaskInputDatasetConfigVersionsItem(this);
            }
        }
    }

    /** Mixing in of platform corpus. The newest documentation describes the mix ratios of the general, the vertical and the default corpus and the task types to mix in as fields of their own, without their names; other fields pass through. 混合语料配置。最新官方文档将通用、垂直、默认语料混入比例和混入语料任务类型列为独立字段，未说明字段名；未列出的字段原样提交 */
    public static final class CreateFineTuningTaskInputCorpusConfig extends Input {
        private CreateFineTuningTaskInputCorpusConfig(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateFineTuningTaskInputCorpusConfig of() {
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
             * When the mix ratio needs more rows than the platform corpus has: false = do not repeat rows, true = repeat them; applies to the general and the vertical corpus. 混入语料量超出平台语料总量时是否重复选取：false 不重复（默认），true 重复；作用于通用语料和垂直语料
             *
             * @param value its value
             * @return this
             */
            public Builder copyData(boolean value) {
                return set("copyData", value);
            }

            /**
             * One entry per corpus, in the form of the official SDK. 语料列表，每种语料一项（结构取自官方 SDK）
             *
             * @param value its value
             * @return this
             */
            public Builder config(List<CreateFineTuningTaskInputCorpusConfigConfigItem> value) {
                return set("config", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateFineTuningTaskInputCorpusConfig build() {
                return new CreateFineTuningTaskInputCorpusConfig(this);
            }
        }
    }

    /** Part of what actions take. */
    public static final class CreateFineTuningTaskInputCorpusConfigConfigItem extends Input {
        private CreateFineTuningTaskInputCorpusConfigConfigItem(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateFineTuningTaskInputCorpusConfigConfigItem of() {
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
             * Mix ratio; type is free in the official SDK, number or string such as 1:5. 混入比例；官方 SDK 中类型不限，可为数字或 1:5 这样的字符串
             *
             * @param value its value
             * @return this
             */
            public Builder proportion(String value) {
                return set("proportion", value);
            }

            /**
             * 1 Qianfan common corpus, 2 Yiyan common corpus, 3 Yiyan vertical-domain corpus. 语料类型：1 千帆通用语料，2 一言通用语料，3 一言垂直领域语料 Known values: {@code 1}, {@code 2}, {@code 3}.
             *
             * @param value its value
             * @return this
             */
            public Builder corpusType(long value) {
                return set("corpusType", value);
            }

            /**
             * Task types of the vertical corpus. 垂直语料的任务类型
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
            public CreateFineTuningTaskInputCorpusConfigConfigItem build() {
                return new CreateFineTuningTaskInputCorpusConfigConfigItem(this);
            }
        }
    }

    /** Own compute to train on. 训练使用的算力资源（私有资源池） */
    public static final class CreateFineTuningTaskInputResourceConfig extends Input {
        private CreateFineTuningTaskInputResourceConfig(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateFineTuningTaskInputResourceConfig of() {
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
             * Resource ID. 资源 ID
             *
             * @param value its value
             * @return this
             */
            public Builder resourceId(String value) {
                return set("resourceId", value);
            }

            /**
             * Number of nodes. 节点数
             *
             * @param value its value
             * @return this
             */
            public Builder nodeNum(long value) {
                return set("nodeNum", value);
            }

            /**
             * Use idle resources. 是否使用闲时资源
             *
             * @param value its value
             * @return this
             */
            public Builder idleResource(boolean value) {
                return set("idleResource", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateFineTuningTaskInputResourceConfig build() {
                return new CreateFineTuningTaskInputResourceConfig(this);
            }
        }
    }

    /** What DeleteFineTuningJob takes. */
    public static final class DeleteFineTuningJobInput extends Input {
        private DeleteFineTuningJobInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param jobId Id of a fine-tuning job. 作业 ID
         * @return the input
         */
        public static DeleteFineTuningJobInput of(String jobId) {
            Builder made = builder();
            made.jobId(jobId);
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
             * Id of a fine-tuning job. 作业 ID
             *
             * @param value its value
             * @return this
             */
            public Builder jobId(String value) {
                return set("jobId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteFineTuningJobInput build() {
                return new DeleteFineTuningJobInput(this);
            }
        }
    }

    /** What DeleteFineTuningTask takes. */
    public static final class DeleteFineTuningTaskInput extends Input {
        private DeleteFineTuningTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Task ID, from CreateFineTuningTask or the console. 任务 ID，取自 CreateFineTuningTask 的返回值或控制台
         * @return the input
         */
        public static DeleteFineTuningTaskInput of(String taskId) {
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
             * Task ID, from CreateFineTuningTask or the console. 任务 ID，取自 CreateFineTuningTask 的返回值或控制台
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
            public DeleteFineTuningTaskInput build() {
                return new DeleteFineTuningTaskInput(this);
            }
        }
    }

    /** What DescribeFineTuningJobs takes. */
    public static final class DescribeFineTuningJobsInput extends Input {
        private DescribeFineTuningJobsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeFineTuningJobsInput of() {
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
             * Only jobs of this training mode. 按训练模式筛选 Known values: {@code SFT}, {@code PostPretrain}, {@code DPO}, {@code KTO}.
             *
             * @param value its value
             * @return this
             */
            public Builder trainMode(String value) {
                return set("trainMode", value);
            }

            /**
             * Only jobs of this base model version. 按基础模型版本筛选
             *
             * @param value its value
             * @return this
             */
            public Builder model(String value) {
                return set("model", value);
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
             * Page size; a value above 100 is treated as 100. 每页返回条数，最大 100，超过 100 按 100 处理
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
            public DescribeFineTuningJobsInput build() {
                return new DescribeFineTuningJobsInput(this);
            }
        }
    }

    /** What DescribeFineTuningSupportModels takes. */
    public static final class DescribeFineTuningSupportModelsInput extends Input {
        private DescribeFineTuningSupportModelsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeFineTuningSupportModelsInput of() {
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
            public DescribeFineTuningSupportModelsInput build() {
                return new DescribeFineTuningSupportModelsInput(this);
            }
        }
    }

    /** What DescribeFineTuningTask takes. */
    public static final class DescribeFineTuningTaskInput extends Input {
        private DescribeFineTuningTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Id of a fine-tuning task. 任务 ID
         * @return the input
         */
        public static DescribeFineTuningTaskInput of(String taskId) {
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
             * Id of a fine-tuning task. 任务 ID
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
            public DescribeFineTuningTaskInput build() {
                return new DescribeFineTuningTaskInput(this);
            }
        }
    }

    /** What DescribeFineTuningTasks takes. */
    public static final class DescribeFineTuningTasksInput extends Input {
        private DescribeFineTuningTasksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param jobId Id of a fine-tuning job. 作业 ID
         * @return the input
         */
        public static DescribeFineTuningTasksInput of(String jobId) {
            Builder made = builder();
            made.jobId(jobId);
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
             * Id of a fine-tuning job. 作业 ID
             *
             * @param value its value
             * @return this
             */
            public Builder jobId(String value) {
                return set("jobId", value);
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
            public DescribeFineTuningTasksInput build() {
                return new DescribeFineTuningTasksInput(this);
            }
        }
    }

    /** What StopFineTuningTask takes. */
    public static final class StopFineTuningTaskInput extends Input {
        private StopFineTuningTaskInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param taskId Task ID; find it with DescribeFineTuningTasks, in the answer of CreateFineTuningTask, or on the task's detail page of the console. 任务 ID；可通过 CreateFineTuningTask 的返回值、DescribeFineTuningTasks 或控制台任务详情页获取
         * @return the input
         */
        public static StopFineTuningTaskInput of(String taskId) {
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
             * Task ID; find it with DescribeFineTuningTasks, in the answer of CreateFineTuningTask, or on the task's detail page of the console. 任务 ID；可通过 CreateFineTuningTask 的返回值、DescribeFineTuningTasks 或控制台任务详情页获取
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
            public StopFineTuningTaskInput build() {
                return new StopFineTuningTaskInput(this);
            }
        }
    }
}
