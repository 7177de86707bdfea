// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of Model answer. 返回参数。 */
public final class ModelOutputs {
    private ModelOutputs() {}

    /**
     * What CancelModelCompTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CancelModelCompTaskOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What CreateCustomModel answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 新的模型版本
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateCustomModelOutput(
            String requestId, CreateCustomModelOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 新的模型版本
     *
     * @param modelId Id of the new version. Inferred from other actions, whose modelId comes from this answer. 新模型版本的 ID（依据其他接口的说明推断）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateCustomModelOutputResult(String modelId, Map<String, Object> extra) {}

    /**
     * What CreateCustomModelSet answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Id of the new model set: the id itself, not an object. 新模型的 ID（字符串，不是对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateCustomModelSetOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What CreateModelCompTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Id of the new task: the id itself, not an object. 新任务的 ID（字符串，不是对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateModelCompTaskOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What CreateModelCustomConf answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Address of the stored file, to be used in importMeta.customSpec of CreateCustomModel. 平台生成的文件地址，填入 CreateCustomModel 的 importMeta.customSpec
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateModelCustomConfOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What CreateModelExportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 新的导出任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateModelExportTaskOutput(
            String requestId, CreateModelExportTaskOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 新的导出任务
     *
     * @param exportId Id of the export task. Progress is asked by modelId, not by this id. 模型版本导出任务 ID；查询进度时使用 modelId
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateModelExportTaskOutputResult(String exportId, Map<String, Object> extra) {}

    /**
     * What DeleteModel answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result An empty object when the version was deleted, as DeleteModelSet answers; the form is not documented for this action. 删除成功时为 {}（依据 DeleteModelSet 推断，官方文档未说明）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteModelOutput(String requestId, Map<String, Object> result, Map<String, Object> extra) {}

    /**
     * What DeleteModelCompTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteModelCompTaskOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What DeleteModelSet answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result An empty object means that the set was deleted. It is no boolean: do not test its truth. 返回 {} 代表删除成功，不是布尔值
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteModelSetOutput(String requestId, Map<String, Object> result, Map<String, Object> extra) {}

    /**
     * What DescribeCustomModelSets answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页我的模型
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeCustomModelSetsOutput(
            String requestId, DescribeCustomModelSetsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页我的模型
     *
     * @param customModelSetList The model sets of the account. 我的模型列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeCustomModelSetsOutputResult(
            List<ModelSetSummary> customModelSetList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * A custom model set, as lists show it. 我的模型（列表项）
     *
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelSetName Name of the model set. 模型名称
     * @param modelType Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值 Known values: {@code Text2Text}, {@code Text2Image}, {@code Embedding}, {@code ImageUnderstanding}, {@code VideoGeneration}, {@code VioceGeneration}, {@code Reasoning}, {@code Reranker}.
     * @param labels Business labels. 模型业务标签
     * @param createTime Time of creation. 创建时间
     * @param modifyTime Time of the last change. 更新时间
     * @param modelCount Number of versions in the set. 该模型下的模型版本数量
     * @param modelIds Ids of the versions in the set. 该模型下的模型版本 ID 列表
     * @param modelNames Names of the versions in the set. 该模型下的模型版本名称列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelSetSummary(
            String modelSetId,
            String modelSetName,
            String modelType,
            List<String> labels,
            String createTime,
            String modifyTime,
            Long modelCount,
            List<String> modelIds,
            List<String> modelNames,
            Map<String, Object> extra) {}

    /**
     * What DescribeModel answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A model version. Some field names are those of an older version of the documentation, or of the action for preset versions. 模型版本；部分字段名取自旧版官方文档或预置模型版本接口
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelOutput(String requestId, ModelVersion result, Map<String, Object> extra) {}

    /**
     * A model version. Some field names are those of an older version of the documentation, or of the action for preset versions. 模型版本；部分字段名取自旧版官方文档或预置模型版本接口
     *
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelId Id of a model version. 模型版本 ID
     * @param status State of a model version: Creating, Ready (usable), Fail (creation failed). Ready and Fail are final. 模型版本状态：Creating（创建中）、Ready（就绪，可用）、Fail（创建失败）；后两种为终态 Known values: {@code Creating}, {@code Ready}, {@code Fail}.
     * @param modelName Name of the version. 模型版本名称
     * @param model Base model version. 基础模型版本名称
     * @param sourceInfo Where a model version came from. For compressed and imported versions it holds another field (the compression task, the BOS address) whose name the documentation does not state. 模型版本来源；压缩或导入的版本另有字段（压缩任务、BOS 地址），官方文档未说明字段名
     * @param description Description; absent when there is none. 模型版本描述，没有时不返回
     * @param createTime Time of creation. 创建时间
     * @param modifyTime Time of the last change. 更新时间
     * @param modelApplicationType Input and output mode of a model version: chat (conversation), completion (continuation), embedding, reranker (re-ranking), Text-to-Image, Image-to-Text, video (video generation), voice (speech generation). 输入输出模式：chat（对话）、completion（续写）、embedding（向量）、reranker（重排序）、Text-to-Image（文生图）、Image-to-Text（图生文）、video（视频生成）、voice（语音生成） Known values: {@code chat}, {@code completion}, {@code embedding}, {@code reranker}, {@code Text-to-Image}, {@code Image-to-Text}, {@code video}, {@code voice}.
     * @param tokenLimitations Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names. 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名
     * @param isSupportDeploy Whether it can be deployed as a service. 是否支持部署
     * @param isSupportModelComp Whether it can be compressed; CreateModelCompTask takes only versions that can. 是否支持压缩，为 true 才能创建模型压缩任务
     * @param isSupportEvaluation Whether it can be evaluated. 是否支持评估
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelVersion(
            String modelSetId,
            String modelId,
            String status,
            String modelName,
            String model,
            ModelSourceInfo sourceInfo,
            String description,
            String createTime,
            String modifyTime,
            String modelApplicationType,
            ModelTokenLimits tokenLimitations,
            Boolean isSupportDeploy,
            Boolean isSupportModelComp,
            Boolean isSupportEvaluation,
            Map<String, Object> extra) {}

    /**
     * Where a model version came from. For compressed and imported versions it holds another field (the compression task, the BOS address) whose name the documentation does not state. 模型版本来源；压缩或导入的版本另有字段（压缩任务、BOS 地址），官方文档未说明字段名
     *
     * @param sourceType Kind of source. Train: a fine-tuning task. Acceleration: a compression task. Import: imported from outside. PlatformPreset: preset of the platform. The name of this field is inferred. 来源类型：Train（训练）、Acceleration（模型压缩）、Import（外部导入）、PlatformPreset（平台预置）；字段名为推断 Known values: {@code Train}, {@code Acceleration}, {@code Import}, {@code PlatformPreset}.
     * @param trainTaskId Fine-tuning task that made the version, when it comes from one. 模型精调任务 ID，来源为训练时返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelSourceInfo(String sourceType, String trainTaskId, Map<String, Object> extra) {}

    /**
     * Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names. 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名
     *
     * @param trivial Limits of a model that is no re-ranker. 非重排序模型的限制
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelTokenLimits(ModelTokenLimitsTrivial trivial, Map<String, Object> extra) {}

    /**
     * Limits of a model that is no re-ranker. 非重排序模型的限制
     *
     * @param inputTokens Most input tokens. 输入 token 上限
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelTokenLimitsTrivial(Long inputTokens, Map<String, Object> extra) {}

    /**
     * What DescribeModelCompTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A compression task. The documentation does not state the name of a tenth field, the time of completion. 模型压缩任务（完成时间字段的字段名官方文档未说明，尚未收录）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelCompTaskOutput(
            String requestId, ModelCompressionTask result, Map<String, Object> extra) {}

    /**
     * A compression task. The documentation does not state the name of a tenth field, the time of completion. 模型压缩任务（完成时间字段的字段名官方文档未说明，尚未收录）
     *
     * @param id Id of a compression task. 模型压缩任务 ID
     * @param name Name of the task. 模型压缩任务名称
     * @param description Description of the task. 模型压缩任务描述
     * @param status State of a compression task, in lower case: creating, running, succeeded, failed, stopping, stopped. succeeded, failed and stopped are final. 模型压缩任务状态（小写）：creating（创建中）、running（运行中）、succeeded（成功）、failed（失败）、stopping（停止中）、stopped（已停止）；succeeded、failed、stopped 为终态 Known values: {@code creating}, {@code running}, {@code succeeded}, {@code failed}, {@code stopping}, {@code stopped}.
     * @param failedReason Why the task failed. 模型压缩任务运行失败原因
     * @param sourceModelId Id of a model version. 模型版本 ID
     * @param modelId Compressed version, once the task has succeeded. 压缩后的模型版本 ID，任务成功后返回
     * @param config How the version is compressed. 模型压缩策略配置信息
     * @param createTime Time of creation. 创建时间
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelCompressionTask(
            String id,
            String name,
            String description,
            String status,
            String failedReason,
            String sourceModelId,
            String modelId,
            ModelCompressionTaskConfig config,
            String createTime,
            Map<String, Object> extra) {}

    /**
     * How the version is compressed. 模型压缩策略配置信息
     *
     * @param strategy How to compress: Quantization or Sparsity (sparsification). 模型压缩策略：Quantization（量化压缩）、Sparsity（稀疏化压缩） Known values: {@code Quantization}, {@code Sparsity}.
     * @param weight Quantisation scheme: INT8-PTQ, W8A16C16 or W4A16C16. The documentation's newest request example spells the first int8-ptq; its list of values and the official SDK spell it INT8-PTQ. 量化压缩配置：INT8-PTQ、W8A16C16、W4A16C16；最新官方文档的请求示例写作 int8-ptq，取值说明和官方 SDK 均为 INT8-PTQ Known values: {@code INT8-PTQ}, {@code W8A16C16}, {@code W4A16C16}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelCompressionTaskConfig(String strategy, String weight, Map<String, Object> extra) {}

    /**
     * What DescribeModelCompTasks answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页模型压缩任务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelCompTasksOutput(
            String requestId, DescribeModelCompTasksOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页模型压缩任务
     *
     * @param modelCompTaskList The compression tasks. 模型压缩任务列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelCompTasksOutputResult(
            List<ModelCompressionTaskSummary> modelCompTaskList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * A compression task, as lists show it. The documentation does not state the name of the time of completion. 模型压缩任务列表项（完成时间字段的字段名官方文档未说明，尚未收录）
     *
     * @param id Id of a compression task. 模型压缩任务 ID
     * @param name Name of the task. 模型压缩任务名称
     * @param description Description of the task. 模型压缩任务描述
     * @param status State of a compression task, in lower case: creating, running, succeeded, failed, stopping, stopped. succeeded, failed and stopped are final. 模型压缩任务状态（小写）：creating（创建中）、running（运行中）、succeeded（成功）、failed（失败）、stopping（停止中）、stopped（已停止）；succeeded、failed、stopped 为终态 Known values: {@code creating}, {@code running}, {@code succeeded}, {@code failed}, {@code stopping}, {@code stopped}.
     * @param failedReason Why the task failed. 模型压缩任务运行失败原因
     * @param sourceModelId Id of a model version. 模型版本 ID
     * @param modelId Compressed version; an empty string when the task failed. 压缩后的模型版本 ID，任务失败时为空字符串
     * @param createTime Time of creation. 创建时间
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelCompressionTaskSummary(
            String id,
            String name,
            String description,
            String status,
            String failedReason,
            String sourceModelId,
            String modelId,
            String createTime,
            Map<String, Object> extra) {}

    /**
     * What DescribeModelCustomAdvancedConf answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The advanced settings of the version: a string that holds JSON, not an object. What it holds is not documented. 模型版本的高级配置，为 JSON 字符串，不是对象；内容官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelCustomAdvancedConfOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What DescribeModelExportTask answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The export of a model version. There is one per version. 模型版本的导出记录，每个版本一份
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelExportTaskOutput(String requestId, ModelExport result, Map<String, Object> extra) {}

    /**
     * The export of a model version. There is one per version. 模型版本的导出记录，每个版本一份
     *
     * @param exportId Id of an export of a model version. Its form is not documented. 模型版本导出记录 ID，其形式官方文档未说明
     * @param hasRecord Whether the version has an export at all. 是否存在模型导出记录
     * @param status State of an export: Doing (in progress), Done, Fail. Done and Fail are final. 模型版本导出状态：Doing（导出中）、Done（完成）、Fail（失败）；后两种为终态 Known values: {@code Doing}, {@code Done}, {@code Fail}.
     * @param fileName Name of the file, once the export is done. 文件名，导出完成后返回
     * @param fileType Type of the file, once the export is done. 文件类型，导出完成后返回
     * @param md5 MD5 of the file, once the export is done. 文件的 MD5，导出完成后返回
     * @param fileSize Size of the file, once the export is done. The unit is not documented, presumably bytes. 文件大小，导出完成后返回；单位官方文档未说明，推断为字节
     * @param downloadUrl Download address, once the export is done. How long it is valid is not documented. 下载地址，导出完成后返回；有效期官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelExport(
            String exportId,
            Boolean hasRecord,
            String status,
            String fileName,
            String fileType,
            String md5,
            Long fileSize,
            String downloadUrl,
            Map<String, Object> extra) {}

    /**
     * What DescribeModelSet answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A model set of any kind: the container of model versions, custom or preset. 模型（模型版本的容器），可以是我的模型或预置模型
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelSetOutput(String requestId, ModelSet result, Map<String, Object> extra) {}

    /**
     * A model set of any kind: the container of model versions, custom or preset. 模型（模型版本的容器），可以是我的模型或预置模型
     *
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelSetName Name of the model set. 模型名称
     * @param modelType Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值 Known values: {@code Text2Text}, {@code Text2Image}, {@code Embedding}, {@code ImageUnderstanding}, {@code VideoGeneration}, {@code VioceGeneration}, {@code Reasoning}, {@code Reranker}.
     * @param source UserCreate: made by the user. System: preset by the platform. 模型来源：UserCreate（用户创建）、System（平台预置） Known values: {@code UserCreate}, {@code System}.
     * @param labels Business labels. 模型业务标签
     * @param createTime Time of creation, with its offset, such as 2024-06-04T18:38:59+08:00. 创建时间，带时区偏移，例如 2024-06-04T18:38:59+08:00
     * @param modifyTime Time of the last change. 更新时间
     * @param description Description; only preset sets have one. 模型描述，仅预置模型返回
     * @param modelIds Ids of the versions in the set. 该模型下的模型版本 ID 列表
     * @param modelNames Names of the versions in the set. 该模型下的模型版本名称列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelSet(
            String modelSetId,
            String modelSetName,
            String modelType,
            String source,
            List<String> labels,
            String createTime,
            String modifyTime,
            String description,
            List<String> modelIds,
            List<String> modelNames,
            Map<String, Object> extra) {}

    /**
     * What DescribeModelSystemAdvancedConf answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The advanced settings: a string that holds JSON, not an object. What it holds is not documented. 高级配置，为 JSON 字符串，不是对象；内容官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeModelSystemAdvancedConfOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What DescribeSystemModel answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A preset model version of the platform. 预置模型版本
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemModelOutput(String requestId, ModelPresetVersion result, Map<String, Object> extra) {}

    /**
     * A preset model version of the platform. 预置模型版本
     *
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelId Id of a model version. 模型版本 ID
     * @param modelName Name of the version. 模型版本名称
     * @param status State of a model version: Creating, Ready (usable), Fail (creation failed). Ready and Fail are final. 模型版本状态：Creating（创建中）、Ready（就绪，可用）、Fail（创建失败）；后两种为终态 Known values: {@code Creating}, {@code Ready}, {@code Fail}.
     * @param description Description. 描述
     * @param createTime Time of creation. 创建时间
     * @param modifyTime Time of the last change. 更新时间
     * @param modelApplicationType Input and output mode of a model version: chat (conversation), completion (continuation), embedding, reranker (re-ranking), Text-to-Image, Image-to-Text, video (video generation), voice (speech generation). 输入输出模式：chat（对话）、completion（续写）、embedding（向量）、reranker（重排序）、Text-to-Image（文生图）、Image-to-Text（图生文）、video（视频生成）、voice（语音生成） Known values: {@code chat}, {@code completion}, {@code embedding}, {@code reranker}, {@code Text-to-Image}, {@code Image-to-Text}, {@code video}, {@code voice}.
     * @param tokenLimitations Limits of input and output. A re-ranker has limits of its own, and trivial holds two more; the documentation does not state their names. 输入输出长度限制；重排序模型另有一组限制，trivial 另有两项限制，官方文档未说明字段名
     * @param isSupportDeploy Whether it can be deployed as a service. 是否支持部署
     * @param isSupportModelComp Whether it can be compressed. 是否支持压缩
     * @param isSupportEvaluation Whether it can be evaluated. 是否支持评估
     * @param capabilities What it can do. reasoning: thinks before it answers. function_call: can call tools. web_search: augments its answers by web search. 模型支持的能力：reasoning（深度思考）、function_call（工具调用）、web_search（搜索增强）
     * @param modelProviders Providers, as the model square of the console names them. 模型提供商，与模型广场的筛选项一致
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelPresetVersion(
            String modelSetId,
            String modelId,
            String modelName,
            String status,
            String description,
            String createTime,
            String modifyTime,
            String modelApplicationType,
            ModelTokenLimits tokenLimitations,
            Boolean isSupportDeploy,
            Boolean isSupportModelComp,
            Boolean isSupportEvaluation,
            List<String> capabilities,
            List<String> modelProviders,
            Map<String, Object> extra) {}

    /**
     * What DescribeSystemModelSet answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A preset model set of the platform. 预置模型
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemModelSetOutput(String requestId, ModelPresetSet result, Map<String, Object> extra) {}

    /**
     * A preset model set of the platform. 预置模型
     *
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelSetName Name of the model set. 模型名称
     * @param modelType Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值 Known values: {@code Text2Text}, {@code Text2Image}, {@code Embedding}, {@code ImageUnderstanding}, {@code VideoGeneration}, {@code VioceGeneration}, {@code Reasoning}, {@code Reranker}.
     * @param createTime Time of creation. 创建时间
     * @param modifyTime Time of the last change. 更新时间
     * @param description Description. 描述
     * @param modelIds Ids of the versions in the set. 该模型下的模型版本 ID 列表
     * @param modelNames Names of the versions in the set. 该模型下的模型版本名称列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelPresetSet(
            String modelSetId,
            String modelSetName,
            String modelType,
            String createTime,
            String modifyTime,
            String description,
            List<String> modelIds,
            List<String> modelNames,
            Map<String, Object> extra) {}

    /**
     * What DescribeSystemModelSets answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页预置模型
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemModelSetsOutput(
            String requestId, DescribeSystemModelSetsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页预置模型
     *
     * @param systemModelSetList The preset model sets. 预置模型列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemModelSetsOutputResult(
            List<ModelPresetSetSummary> systemModelSetList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * A preset model set, as lists show it. 预置模型（列表项）
     *
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelSetName Name of the model set. 模型名称
     * @param modelType Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值 Known values: {@code Text2Text}, {@code Text2Image}, {@code Embedding}, {@code ImageUnderstanding}, {@code VideoGeneration}, {@code VioceGeneration}, {@code Reasoning}, {@code Reranker}.
     * @param description Description. 描述
     * @param modelCount Number of versions in the set. 该模型下的模型版本数量
     * @param modelIds Ids of the versions in the set. 该模型下的模型版本 ID 列表
     * @param modifyTime Time of the last change. 更新时间
     * @param modelNames Names of the versions in the set. 该模型下的模型版本名称列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModelPresetSetSummary(
            String modelSetId,
            String modelSetName,
            String modelType,
            String description,
            Long modelCount,
            List<String> modelIds,
            String modifyTime,
            List<String> modelNames,
            Map<String, Object> extra) {}
}
