// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan;

import io.github.qianfanconsole.qianfan.model.AgentAppInputs.*;
import io.github.qianfanconsole.qianfan.model.AgentAppOutputs.*;
import io.github.qianfanconsole.qianfan.model.AppInputs.*;
import io.github.qianfanconsole.qianfan.model.AppOutputs.*;
import io.github.qianfanconsole.qianfan.model.BatchInferenceInputs.*;
import io.github.qianfanconsole.qianfan.model.BatchInferenceOutputs.*;
import io.github.qianfanconsole.qianfan.model.ChargeInputs.*;
import io.github.qianfanconsole.qianfan.model.ChargeOutputs.*;
import io.github.qianfanconsole.qianfan.model.DatasetInputs.*;
import io.github.qianfanconsole.qianfan.model.DatasetOutputs.*;
import io.github.qianfanconsole.qianfan.model.EvalInputs.*;
import io.github.qianfanconsole.qianfan.model.EvalOutputs.*;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.*;
import io.github.qianfanconsole.qianfan.model.FineTuningOutputs.*;
import io.github.qianfanconsole.qianfan.model.IamInputs.*;
import io.github.qianfanconsole.qianfan.model.IamOutputs.*;
import io.github.qianfanconsole.qianfan.model.KnowledgeBaseInputs.*;
import io.github.qianfanconsole.qianfan.model.KnowledgeBaseOutputs.*;
import io.github.qianfanconsole.qianfan.model.MemoryInputs.*;
import io.github.qianfanconsole.qianfan.model.MemoryOutputs.*;
import io.github.qianfanconsole.qianfan.model.ModelInputs.*;
import io.github.qianfanconsole.qianfan.model.ModelOutputs.*;
import io.github.qianfanconsole.qianfan.model.PromptInputs.*;
import io.github.qianfanconsole.qianfan.model.PromptOutputs.*;
import io.github.qianfanconsole.qianfan.model.ServiceInputs.*;
import io.github.qianfanconsole.qianfan.model.ServiceOutputs.*;
import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import io.github.qianfanconsole.qianfan.model.TagInputs.*;
import io.github.qianfanconsole.qianfan.model.TagOutputs.*;

/** States to wait for, for {@link Qianfan#waitUntil}. 可等待的状态。 */
public final class Waiters {
    private Waiters() {}

    /**
     * Waits until a task has finished. 等待批量推理任务完成 Polls {@code batchinference.task.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeBatchInferenceTaskInput, DescribeBatchInferenceTaskOutput> batchInferenceTaskDone() {
        return Waiter.named("batchInferenceTaskDone", DescribeBatchInferenceTaskOutput.class);
    }

    /**
     * Waits until a task that was told to stop has stopped. 等待批量推理任务停止 Polls {@code batchinference.task.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeBatchInferenceTaskInput, DescribeBatchInferenceTaskOutput>
            batchInferenceTaskStopped() {
        return Waiter.named("batchInferenceTaskStopped", DescribeBatchInferenceTaskOutput.class);
    }

    /**
     * Waits until a compute unit that was bought is in use. 等待购买的算力单元可用 Polls {@code charge.computeUnit.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeComputeUnitInput, DescribeComputeUnitOutput> computeUnitReady() {
        return Waiter.named("computeUnitReady", DescribeComputeUnitOutput.class);
    }

    /**
     * Waits until the resize of a compute unit has ended. Compare totalComputeUnits with the count that was asked for. 等待算力单元变配结束；结束后请核对 totalComputeUnits 是否为所请求的数量 Polls {@code charge.computeUnit.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeComputeUnitInput, DescribeComputeUnitOutput> computeUnitResized() {
        return Waiter.named("computeUnitResized", DescribeComputeUnitOutput.class);
    }

    /**
     * Waits until a compute unit has been released. 等待算力单元释放完成 Polls {@code charge.computeUnit.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeComputeUnitInput, DescribeComputeUnitOutput> computeUnitReleased() {
        return Waiter.named("computeUnitReleased", DescribeComputeUnitOutput.class);
    }

    /**
     * Waits until an instance that was bought for a service is in use. 等待为服务购买的算力单元实例可用 Polls {@code charge.serviceComputeUnit.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeServiceComputeUnitInput, DescribeServiceComputeUnitOutput> serviceComputeUnitReady() {
        return Waiter.named("serviceComputeUnitReady", DescribeServiceComputeUnitOutput.class);
    }

    /**
     * Waits until an instance of a service has ended. 等待服务的算力单元实例释放完成 Polls {@code charge.serviceComputeUnit.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeServiceComputeUnitInput, DescribeServiceComputeUnitOutput>
            serviceComputeUnitReleased() {
        return Waiter.named("serviceComputeUnitReleased", DescribeServiceComputeUnitOutput.class);
    }

    /**
     * Waits until a cleaning task has finished. The states are those of the official SDK. 等待数据清洗任务完成（状态取值取自官方 SDK） Polls {@code dataset.cleaningTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeDataCleaningTaskInput, DescribeDataCleaningTaskOutput> dataCleaningTaskDone() {
        return Waiter.named("dataCleaningTaskDone", DescribeDataCleaningTaskOutput.class);
    }

    /**
     * Waits until a version has been published. The name of the field that it reads, publishStatus, is inferred. 等待数据集版本发布完成（依据 publishStatus，字段名为推断） Polls {@code dataset.version.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeDatasetVersionInput, DescribeDatasetVersionOutput> datasetVersionPublished() {
        return Waiter.named("datasetVersionPublished", DescribeDatasetVersionOutput.class);
    }

    /**
     * Waits until an export has finished. 等待数据集导出完成 Polls {@code dataset.exportTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeExportTaskInput, DescribeExportTaskOutput> datasetExportTaskDone() {
        return Waiter.named("datasetExportTaskDone", DescribeExportTaskOutput.class);
    }

    /**
     * Waits until an import has finished. 等待数据集导入完成 Polls {@code dataset.importTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeImportTaskInput, DescribeImportTaskOutput> datasetImportTaskDone() {
        return Waiter.named("datasetImportTaskDone", DescribeImportTaskOutput.class);
    }

    /**
     * Waits until an augmentation task has finished. 等待数据增强任务完成 Polls {@code dataset.augmentationTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeTextAugmentTaskInput, DescribeTextAugmentTaskOutput> dataAugmentationTaskDone() {
        return Waiter.named("dataAugmentationTaskDone", DescribeTextAugmentTaskOutput.class);
    }

    /**
     * Waits until an export has finished. 等待评估结果导出完成 Polls {@code eval.exportTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeEvalResultExportTaskInput, DescribeEvalResultExportTaskOutput> evaluationExportDone() {
        return Waiter.named("evaluationExportDone", DescribeEvalResultExportTaskOutput.class);
    }

    /**
     * Waits until everything of a task was evaluated; tasks that people score wait for them too. 等待评估任务全部完成（含人工打分） Polls {@code eval.task.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeEvalTaskInput, DescribeEvalTaskOutput> evaluationTaskDone() {
        return Waiter.named("evaluationTaskDone", DescribeEvalTaskOutput.class);
    }

    /**
     * Waits until a task that was told to stop has stopped. 等待评估任务停止 Polls {@code eval.task.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeEvalTaskInput, DescribeEvalTaskOutput> evaluationTaskStopped() {
        return Waiter.named("evaluationTaskStopped", DescribeEvalTaskOutput.class);
    }

    /**
     * Waits until a task has finished training. 等待任务训练完成 Polls {@code finetuning.task.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeFineTuningTaskInput, DescribeFineTuningTaskOutput> fineTuningTaskDone() {
        return Waiter.named("fineTuningTaskDone", DescribeFineTuningTaskOutput.class);
    }

    /**
     * Waits until a task has left the queue and trains. 等待任务开始训练 Polls {@code finetuning.task.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeFineTuningTaskInput, DescribeFineTuningTaskOutput> fineTuningTaskRunning() {
        return Waiter.named("fineTuningTaskRunning", DescribeFineTuningTaskOutput.class);
    }

    /**
     * Waits until a task that was told to stop has stopped. 等待任务停止 Polls {@code finetuning.task.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeFineTuningTaskInput, DescribeFineTuningTaskOutput> fineTuningTaskStopped() {
        return Waiter.named("fineTuningTaskStopped", DescribeFineTuningTaskOutput.class);
    }

    /**
     * Waits until the chunk is indexed. 等待文档块完成索引 Polls {@code knowledgebase.chunk.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeChunkInput, DescribeChunkOutput> knowledgeBaseChunkIndexed() {
        return Waiter.named("knowledgeBaseChunkIndexed", DescribeChunkOutput.class);
    }

    /**
     * Waits until the document can be searched. 等待文档可用 Polls {@code knowledgebase.document.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeDocumentInput, DescribeDocumentOutput> knowledgeBaseDocumentReady() {
        return Waiter.named("knowledgeBaseDocumentReady", DescribeDocumentOutput.class);
    }

    /**
     * Waits until a new model version is usable. 等待模型版本创建完成 Polls {@code model.version.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeModelInput, DescribeModelOutput> modelVersionReady() {
        return Waiter.named("modelVersionReady", DescribeModelOutput.class);
    }

    /**
     * Waits until a compression task has succeeded. 等待模型压缩任务完成 Polls {@code model.compressionTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeModelCompTaskInput, DescribeModelCompTaskOutput> modelCompressionDone() {
        return Waiter.named("modelCompressionDone", DescribeModelCompTaskOutput.class);
    }

    /**
     * Waits until a compression task that was told to stop has stopped. 等待模型压缩任务停止 Polls {@code model.compressionTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeModelCompTaskInput, DescribeModelCompTaskOutput> modelCompressionStopped() {
        return Waiter.named("modelCompressionStopped", DescribeModelCompTaskOutput.class);
    }

    /**
     * Waits until a model version is packed for download. A version without an export counts as a failure. 等待模型版本导出完成；没有导出记录视为失败 Polls {@code model.exportTask.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeModelExportTaskInput, DescribeModelExportTaskOutput> modelExportDone() {
        return Waiter.named("modelExportDone", DescribeModelExportTaskOutput.class);
    }

    /**
     * Waits until an endpoint is active. 等待接入点启用 Polls {@code service.endpoint.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeEndpointInput, DescribeEndpointOutput> endpointActive() {
        return Waiter.named("endpointActive", DescribeEndpointOutput.class);
    }

    /**
     * Waits until an endpoint that was deactivated is inactive. 等待接入点停用完成 Polls {@code service.endpoint.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeEndpointInput, DescribeEndpointOutput> endpointInactive() {
        return Waiter.named("endpointInactive", DescribeEndpointOutput.class);
    }

    /**
     * Waits until a custom service is published and can be called. 等待定制服务发布完成 Polls {@code service.custom.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeServiceInput, DescribeServiceOutput> serviceServing() {
        return Waiter.named("serviceServing", DescribeServiceOutput.class);
    }

    /**
     * Waits until a custom service that was taken offline has stopped. 等待定制服务下线完成 Polls {@code service.custom.describe}.
     *
     * @return the waiter
     */
    public static Waiter<DescribeServiceInput, DescribeServiceOutput> serviceStopped() {
        return Waiter.named("serviceStopped", DescribeServiceOutput.class);
    }
}
