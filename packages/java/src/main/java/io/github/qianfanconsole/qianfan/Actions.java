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
import java.util.concurrent.CompletableFuture;

/** Every action, by its dotted name. 全部接口，按接口名组织。 */
public abstract class Actions extends Group {
    private final AgentAppActions agentapp;
    private final AppActions app;
    private final BatchInferenceActions batchinference;
    private final ChargeActions charge;
    private final DatasetActions dataset;
    private final EvalActions eval;
    private final FineTuningActions finetuning;
    private final IamActions iam;
    private final KnowledgeBaseActions knowledgebase;
    private final MemoryActions memory;
    private final ModelActions model;
    private final PromptActions prompt;
    private final ServiceActions service;
    private final TagActions tag;

    Actions(Engine engine) {
        super(engine);
        agentapp = new AgentAppActions(engine);
        app = new AppActions(engine);
        batchinference = new BatchInferenceActions(engine);
        charge = new ChargeActions(engine);
        dataset = new DatasetActions(engine);
        eval = new EvalActions(engine);
        finetuning = new FineTuningActions(engine);
        iam = new IamActions(engine);
        knowledgebase = new KnowledgeBaseActions(engine);
        memory = new MemoryActions(engine);
        model = new ModelActions(engine);
        prompt = new PromptActions(engine);
        service = new ServiceActions(engine);
        tag = new TagActions(engine);
    }

    /**
     * Agent applications: those made in AppBuilder. They take an API key. 在 AppBuilder 中创建的应用，使用 API Key 鉴权。
     *
     * @return the actions
     */
    public final AgentAppActions agentapp() {
        return agentapp;
    }

    /**
     * Applications: the identities under which calls of inference are counted. 用于统计推理调用量的应用身份
     *
     * @return the actions
     */
    public final AppActions app() {
        return app;
    }

    /**
     * Batch inference: tasks that run the rows of files through one model, and the models that can run them. 用一个模型批量处理文件中每一行数据的任务，以及支持批量推理的模型。
     *
     * @return the actions
     */
    public final BatchInferenceActions batchinference() {
        return batchinference;
    }

    /**
     * Billing: TPM quota, compute units, packages and automatic renewal. Purchases, resizes and renewals spend money at once. TPM 配额、算力单元、量包与自动续费。购买、变配和续费会立即产生费用。
     *
     * @return the actions
     */
    public final ChargeActions charge() {
        return charge;
    }

    /**
     * Data sets: their versions, publishing, imports and exports, cleaning, augmentation, samples and annotation. 数据集及其版本、发布、导入与导出，以及数据清洗、数据增强、样本与标注。
     *
     * @return the actions
     */
    public final DatasetActions dataset() {
        return dataset;
    }

    /**
     * Evaluation: tasks that score models or their answers, the reports they give, and exports of these. 对模型或推理结果打分的评估任务、评估报告及其导出。
     *
     * @return the actions
     */
    public final EvalActions eval() {
        return eval;
    }

    /**
     * Fine-tuning: jobs, the tasks that train in them, and the models that can be trained. 模型精调作业、作业下的训练任务，以及可精调的模型。
     *
     * @return the actions
     */
    public final FineTuningActions finetuning() {
        return finetuning;
    }

    /**
     * Access: bearer tokens, API keys, and temporary credentials. These calls go to hosts of their own. BearerToken、API Key 与临时身份凭证，使用各自的域名。
     *
     * @return the actions
     */
    public final IamActions iam() {
        return iam;
    }

    /**
     * Knowledge bases: their documents, and the chunks these are searched by. They take an API key. 知识库、文档及供检索的文档块，使用 API Key 鉴权。
     *
     * @return the actions
     */
    public final KnowledgeBaseActions knowledgebase() {
        return knowledgebase;
    }

    /**
     * Memories: what a bot of an app knows by heart, and what it remembers of its users. They rest on the older inference and are absent from the newest pages. 应用中机器人的系统记忆。该功能依赖旧版（V1）推理，最新官方文档已不再收录。
     *
     * @return the actions
     */
    public final MemoryActions memory() {
        return memory;
    }

    /**
     * Models: model sets and the versions in them, imports and exports, preset models, and compression. 模型及其版本、导入与导出、预置模型，以及模型压缩。
     *
     * @return the actions
     */
    public final ModelActions model() {
        return model;
    }

    /**
     * Prompts: templates, and the labels that sort them. Prompt 模板及其标签。
     *
     * @return the actions
     */
    public final PromptActions prompt() {
        return prompt;
    }

    /**
     * Model services: custom and preset services, their calls, logs and endpoints. 定制服务与预置服务，及其调用统计、日志和接入点。
     *
     * @return the actions
     */
    public final ServiceActions service() {
        return service;
    }

    /**
     * Tags: keys with values, to put on documents of knowledge bases. They take an API key. 用于知识库文档的标签（键与取值），使用 API Key 鉴权。
     *
     * @return the actions
     */
    public final TagActions tag() {
        return tag;
    }

    /** Agent applications: those made in AppBuilder. They take an API key. 在 AppBuilder 中创建的应用，使用 API Key 鉴权。 */
    public static final class AgentAppActions extends Group {
        AgentAppActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets one agent application of AppBuilder with its instruction, its components and its settings.
         *
         * <p>获取 AppBuilder 智能体应用的指令、组件和配置。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.
         *
         * <p>{@code POST /v2/app?Action=DescribeApp}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeAppOutput describe(DescribeAppInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeAppInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeAppOutput describe(DescribeAppInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeAppInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeAppOutput> describeForResponse(DescribeAppInput input, CallOptions options) {
            return send("agentapp.describe", DescribeAppOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeAppInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeAppOutput> describeAsync(DescribeAppInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeAppInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeAppOutput> describeAsync(DescribeAppInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the agent applications of AppBuilder, one page at a time. They are not the applications of DescribeApplications.
         *
         * <p>分页获取 AppBuilder 的智能体应用。与应用身份（DescribeApplications）不同。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key.
         *
         * <p>{@code POST /v2/app?Action=DescribeApps}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/sm7x3cgtl (2025-12-23)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeAppsOutput list(DescribeAppsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeAppsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeAppsOutput list(DescribeAppsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeAppsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeAppsOutput> listForResponse(DescribeAppsInput input, CallOptions options) {
            return send("agentapp.list", DescribeAppsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeAppsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeAppsOutput> listAsync(DescribeAppsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeAppsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeAppsOutput> listAsync(DescribeAppsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeAppsOutput> pages(DescribeAppsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeAppsOutput> pages(DescribeAppsInput input, CallOptions options) {
            return pages("agentapp.list", DescribeAppsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<DescribeAppsOutputDataItem> items(DescribeAppsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<DescribeAppsOutputDataItem> items(DescribeAppsInput input, CallOptions options) {
            return items("agentapp.list", DescribeAppsOutputDataItem.class, input, options);
        }
    }

    /** Applications: the identities under which calls of inference are counted. 用于统计推理调用量的应用身份 */
    public static final class AppActions extends Group {
        private final AppApplicationActions application;
        private final AppLegacyApplicationActions legacyApplication;

        AppActions(Engine engine) {
            super(engine);
            application = new AppApplicationActions(engine);
            legacyApplication = new AppLegacyApplicationActions(engine);
        }

        /**
         * The actions of {@code app.application}. app.application 的接口。
         *
         * @return the actions
         */
        public final AppApplicationActions application() {
            return application;
        }

        /**
         * The actions of {@code app.legacyApplication}. app.legacyApplication 的接口。
         *
         * @return the actions
         */
        public final AppLegacyApplicationActions legacyApplication() {
            return legacyApplication;
        }
    }

    /** The actions of {@code app.application}. app.application 的接口。 */
    public static final class AppApplicationActions extends Group {
        AppApplicationActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates an application: an identity under which calls of inference are counted. Its id is the appId of other actions. The documentation has no action that changes or deletes one.
         *
         * <p>创建应用身份，用于统计推理调用量，其 ID 即其他接口的 appId。官方文档未提供修改或删除应用身份的接口。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/application?Action=CreateApplication}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/6mo1euqql (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreateApplicationOutput create(CreateApplicationInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateApplicationInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateApplicationOutput create(CreateApplicationInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateApplicationInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateApplicationOutput> createForResponse(CreateApplicationInput input, CallOptions options) {
            return send("app.application.create", CreateApplicationOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateApplicationInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateApplicationOutput> createAsync(CreateApplicationInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateApplicationInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateApplicationOutput> createAsync(
                CreateApplicationInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Lists the applications of the account, one page at a time: the identities under which calls of inference are counted. Their ids are the appId of the actions about calls of services. No secret is returned. They are created by CreateApplication; the documentation has no action that edits or deletes one.
         *
         * <p>分页获取应用身份列表。应用身份用于统计推理调用量，其 ID 即服务调用统计接口中的 appId。不返回密钥。创建请用 CreateApplication；官方文档未提供编辑或删除应用身份的接口。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/application?Action=DescribeApplications}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/5mo1ewi5y (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeApplicationsOutput list(DescribeApplicationsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeApplicationsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeApplicationsOutput list(DescribeApplicationsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeApplicationsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeApplicationsOutput> listForResponse(
                DescribeApplicationsInput input, CallOptions options) {
            return send("app.application.list", DescribeApplicationsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeApplicationsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeApplicationsOutput> listAsync(DescribeApplicationsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeApplicationsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeApplicationsOutput> listAsync(
                DescribeApplicationsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeApplicationsOutput> pages(DescribeApplicationsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeApplicationsOutput> pages(DescribeApplicationsInput input, CallOptions options) {
            return pages("app.application.list", DescribeApplicationsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<Application> items(DescribeApplicationsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<Application> items(DescribeApplicationsInput input, CallOptions options) {
            return items("app.application.list", Application.class, input, options);
        }
    }

    /** The actions of {@code app.legacyApplication}. app.legacyApplication 的接口。 */
    public static final class AppLegacyApplicationActions extends Group {
        AppLegacyApplicationActions(Engine engine) {
            super(engine);
        }

        /**
         * Lists the applications of the account with their API keys and secret keys, by the old V1 path. Do not build on it: it is not in the current overview, it returns secrets, and DescribeApplications replaces it.
         *
         * <p>通过旧版 V1 接口获取应用列表，返回中包含 API Key 和 Secret Key。该接口已不在官方接口列表中，且会返回密钥，请改用 DescribeApplications。
         *
         * <p>Reads only: repeated whenever that can help. Known from the official SDK only.
         *
         * <p>{@code GET /wenxinworkshop/service/appList}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeLegacyApplicationsOutput list(DescribeLegacyApplicationsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeLegacyApplicationsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeLegacyApplicationsOutput list(DescribeLegacyApplicationsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeLegacyApplicationsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeLegacyApplicationsOutput> listForResponse(
                DescribeLegacyApplicationsInput input, CallOptions options) {
            return send("app.legacyApplication.list", DescribeLegacyApplicationsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeLegacyApplicationsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeLegacyApplicationsOutput> listAsync(DescribeLegacyApplicationsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeLegacyApplicationsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeLegacyApplicationsOutput> listAsync(
                DescribeLegacyApplicationsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }
    }

    /** Batch inference: tasks that run the rows of files through one model, and the models that can run them. 用一个模型批量处理文件中每一行数据的任务，以及支持批量推理的模型。 */
    public static final class BatchInferenceActions extends Group {
        private final BatchInferenceTaskActions task;
        private final BatchInferenceModelActions model;

        BatchInferenceActions(Engine engine) {
            super(engine);
            task = new BatchInferenceTaskActions(engine);
            model = new BatchInferenceModelActions(engine);
        }

        /**
         * The actions of {@code batchinference.task}. batchinference.task 的接口。
         *
         * @return the actions
         */
        public final BatchInferenceTaskActions task() {
            return task;
        }

        /**
         * The actions of {@code batchinference.model}. batchinference.model 的接口。
         *
         * @return the actions
         */
        public final BatchInferenceModelActions model() {
            return model;
        }
    }

    /** The actions of {@code batchinference.task}. batchinference.task 的接口。 */
    public static final class BatchInferenceTaskActions extends Group {
        BatchInferenceTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a task that runs every row of the JSON Lines files in one BOS directory through one model and writes the answers to another directory. It starts by itself and is charged by tokens. Set exactly one of endpoint (a preset service) and modelId (a fine-tuned model version). An account can have 20 tasks queuing, running or stopping at a time; the caller also needs BOSFullControlAccessPolicy, since the platform reads and writes the caller's buckets.
         *
         * <p>创建批量推理任务：用一个模型逐行处理 BOS 目录下的 JSON Lines 文件，并将结果写入另一个 BOS 目录。任务创建后自动运行，按 token 计费。endpoint（预置服务）与 modelId（精调后的模型版本）必须且只能填写一个。账号下处于排队中、运行中和终止中的任务合计最多 20 个；平台会读写用户的 Bucket，因此还需要 BOSFullControlAccessPolicy 权限。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/batchinference?Action=CreateBatchInferenceTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Tmo1ftuwg
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (TaskRunningNumberExceedLimit, InappropriateJSON, InvalidBosUri, AccessDenied, ...), else by what failed
         */
        public CreateBatchInferenceTaskOutput create(CreateBatchInferenceTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateBatchInferenceTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateBatchInferenceTaskOutput create(CreateBatchInferenceTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateBatchInferenceTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateBatchInferenceTaskOutput> createForResponse(
                CreateBatchInferenceTaskInput input, CallOptions options) {
            return send("batchinference.task.create", CreateBatchInferenceTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateBatchInferenceTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateBatchInferenceTaskOutput> createAsync(CreateBatchInferenceTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateBatchInferenceTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateBatchInferenceTaskOutput> createAsync(
                CreateBatchInferenceTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a task for good. Tasks that are done, failed or were stopped can be deleted; a running one must be stopped first. The documentation does not say that the results in BOS are removed.
         *
         * <p>永久删除批量推理任务，不可恢复。运行完成、运行失败或运行终止的任务可以删除，运行中的任务须先停止。官方文档未说明是否会删除 BOS 中的结果。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one task by its id, and a deletion cannot be undone: a second call finds nothing left to delete.
         *
         * <p>{@code POST /v2/batchinference?Action=DeleteBatchInferenceTask}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/2m3zm0sj6 (2025-01-10)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DeleteBatchInferenceTaskOutput delete(DeleteBatchInferenceTaskInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteBatchInferenceTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteBatchInferenceTaskOutput delete(DeleteBatchInferenceTaskInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteBatchInferenceTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteBatchInferenceTaskOutput> deleteForResponse(
                DeleteBatchInferenceTaskInput input, CallOptions options) {
            return send("batchinference.task.delete", DeleteBatchInferenceTaskOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteBatchInferenceTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteBatchInferenceTaskOutput> deleteAsync(DeleteBatchInferenceTaskInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteBatchInferenceTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteBatchInferenceTaskOutput> deleteAsync(
                DeleteBatchInferenceTaskInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one task: its state, how many rows are done, and once it has finished the tokens used and the directory of the results. Progress is a count of rows, not a percentage.
         *
         * <p>获取单个批量推理任务的详情：状态、已处理的数据条数，以及完成后的 token 用量和结果目录。progress 是条数，不是百分比。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/batchinference?Action=DescribeBatchInferenceTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Gmo1g4hxg
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DescribeBatchInferenceTaskOutput describe(DescribeBatchInferenceTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeBatchInferenceTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeBatchInferenceTaskOutput describe(DescribeBatchInferenceTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeBatchInferenceTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeBatchInferenceTaskOutput> describeForResponse(
                DescribeBatchInferenceTaskInput input, CallOptions options) {
            return send("batchinference.task.describe", DescribeBatchInferenceTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeBatchInferenceTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeBatchInferenceTaskOutput> describeAsync(
                DescribeBatchInferenceTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeBatchInferenceTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeBatchInferenceTaskOutput> describeAsync(
                DescribeBatchInferenceTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the batch inference tasks of the account, one page at a time, filtered by state. With pageReverse the newest come first.
         *
         * <p>分页列出账号下的批量推理任务，可按运行状态筛选。pageReverse 为 true 时最新的任务排在前面。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/batchinference?Action=DescribeBatchInferenceTasks}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Kmo1g1pvy
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeBatchInferenceTasksOutput list(DescribeBatchInferenceTasksInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeBatchInferenceTasksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeBatchInferenceTasksOutput list(DescribeBatchInferenceTasksInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeBatchInferenceTasksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeBatchInferenceTasksOutput> listForResponse(
                DescribeBatchInferenceTasksInput input, CallOptions options) {
            return send("batchinference.task.list", DescribeBatchInferenceTasksOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeBatchInferenceTasksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeBatchInferenceTasksOutput> listAsync(DescribeBatchInferenceTasksInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeBatchInferenceTasksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeBatchInferenceTasksOutput> listAsync(
                DescribeBatchInferenceTasksInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeBatchInferenceTasksOutput> pages(DescribeBatchInferenceTasksInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeBatchInferenceTasksOutput> pages(
                DescribeBatchInferenceTasksInput input, CallOptions options) {
            return pages("batchinference.task.list", DescribeBatchInferenceTasksOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<BatchInferenceTaskSummary> items(DescribeBatchInferenceTasksInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<BatchInferenceTaskSummary> items(DescribeBatchInferenceTasksInput input, CallOptions options) {
            return items("batchinference.task.list", BatchInferenceTaskSummary.class, input, options);
        }

        /**
         * Asks a task to stop. {@code result: true} means that the platform accepted it: the task passes through Stopping before it is Stopped. {@code result: false} means that it was not accepted. A stopped task cannot be started again.
         *
         * <p>请求停止批量推理任务。result 为 true 表示平台已受理，任务会先进入 Stopping，再变为 Stopped；result 为 false 表示未受理。停止的任务无法重新启动。
         *
         * <p>Changes something. May be repeated: Names one task by its id and only ends it; a stopped task cannot be started again, so a second stop finds nothing to end.
         *
         * <p>{@code POST /v2/batchinference?Action=StopBatchInferenceTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Tmo1fqp46 (2026-04-20)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public StopBatchInferenceTaskOutput stop(StopBatchInferenceTaskInput input) {
            return stop(input, CallOptions.NONE);
        }

        /**
         * As {@link #stop(StopBatchInferenceTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public StopBatchInferenceTaskOutput stop(StopBatchInferenceTaskInput input, CallOptions options) {
            return stopForResponse(input, options).body();
        }

        /**
         * As {@link #stop(StopBatchInferenceTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<StopBatchInferenceTaskOutput> stopForResponse(
                StopBatchInferenceTaskInput input, CallOptions options) {
            return send("batchinference.task.stop", StopBatchInferenceTaskOutput.class, input, options);
        }

        /**
         * As {@link #stop(StopBatchInferenceTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<StopBatchInferenceTaskOutput> stopAsync(StopBatchInferenceTaskInput input) {
            return stopAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #stop(StopBatchInferenceTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<StopBatchInferenceTaskOutput> stopAsync(
                StopBatchInferenceTaskInput input, CallOptions options) {
            return async(() -> stop(input, options));
        }
    }

    /** The actions of {@code batchinference.model}. batchinference.model 的接口。 */
    public static final class BatchInferenceModelActions extends Group {
        BatchInferenceModelActions(Engine engine) {
            super(engine);
        }

        /**
         * Lists the models that batch inference can run, with their versions: preset ones in commonModelList, the caller's own in customModelList. It takes no input and is not paged.
         *
         * <p>查询支持批量推理的模型及其版本：commonModelList 为预置模型（服务），customModelList 为我的模型。没有请求参数，不分页。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/batchinference?Action=DescribeBatchInferenceModel}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/5mo1fxxjr (2026-04-20)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeBatchInferenceModelOutput list(DescribeBatchInferenceModelInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeBatchInferenceModelInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeBatchInferenceModelOutput list(DescribeBatchInferenceModelInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeBatchInferenceModelInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeBatchInferenceModelOutput> listForResponse(
                DescribeBatchInferenceModelInput input, CallOptions options) {
            return send("batchinference.model.list", DescribeBatchInferenceModelOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeBatchInferenceModelInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeBatchInferenceModelOutput> listAsync(DescribeBatchInferenceModelInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeBatchInferenceModelInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeBatchInferenceModelOutput> listAsync(
                DescribeBatchInferenceModelInput input, CallOptions options) {
            return async(() -> list(input, options));
        }
    }

    /** Billing: TPM quota, compute units, packages and automatic renewal. Purchases, resizes and renewals spend money at once. TPM 配额、算力单元、量包与自动续费。购买、变配和续费会立即产生费用。 */
    public static final class ChargeActions extends Group {
        private final ChargeComputeUnitReleaseTimeActions computeUnitReleaseTime;
        private final ChargeServiceComputeUnitReleaseTimeActions serviceComputeUnitReleaseTime;
        private final ChargeTpmReleaseTimeActions tpmReleaseTime;
        private final ChargeAutoRenewRuleActions autoRenewRule;
        private final ChargeComputeUnitActions computeUnit;
        private final ChargePackageActions package_;
        private final ChargeServiceComputeUnitActions serviceComputeUnit;
        private final ChargeTpmActions tpm;

        ChargeActions(Engine engine) {
            super(engine);
            computeUnitReleaseTime = new ChargeComputeUnitReleaseTimeActions(engine);
            serviceComputeUnitReleaseTime = new ChargeServiceComputeUnitReleaseTimeActions(engine);
            tpmReleaseTime = new ChargeTpmReleaseTimeActions(engine);
            autoRenewRule = new ChargeAutoRenewRuleActions(engine);
            computeUnit = new ChargeComputeUnitActions(engine);
            package_ = new ChargePackageActions(engine);
            serviceComputeUnit = new ChargeServiceComputeUnitActions(engine);
            tpm = new ChargeTpmActions(engine);
        }

        /**
         * The actions of {@code charge.computeUnitReleaseTime}. charge.computeUnitReleaseTime 的接口。
         *
         * @return the actions
         */
        public final ChargeComputeUnitReleaseTimeActions computeUnitReleaseTime() {
            return computeUnitReleaseTime;
        }

        /**
         * The actions of {@code charge.serviceComputeUnitReleaseTime}. charge.serviceComputeUnitReleaseTime 的接口。
         *
         * @return the actions
         */
        public final ChargeServiceComputeUnitReleaseTimeActions serviceComputeUnitReleaseTime() {
            return serviceComputeUnitReleaseTime;
        }

        /**
         * The actions of {@code charge.tpmReleaseTime}. charge.tpmReleaseTime 的接口。
         *
         * @return the actions
         */
        public final ChargeTpmReleaseTimeActions tpmReleaseTime() {
            return tpmReleaseTime;
        }

        /**
         * The actions of {@code charge.autoRenewRule}. charge.autoRenewRule 的接口。
         *
         * @return the actions
         */
        public final ChargeAutoRenewRuleActions autoRenewRule() {
            return autoRenewRule;
        }

        /**
         * The actions of {@code charge.computeUnit}. charge.computeUnit 的接口。
         *
         * @return the actions
         */
        public final ChargeComputeUnitActions computeUnit() {
            return computeUnit;
        }

        /**
         * The actions of {@code charge.package}. charge.package 的接口。
         *
         * @return the actions
         */
        public final ChargePackageActions package_() {
            return package_;
        }

        /**
         * The actions of {@code charge.serviceComputeUnit}. charge.serviceComputeUnit 的接口。
         *
         * @return the actions
         */
        public final ChargeServiceComputeUnitActions serviceComputeUnit() {
            return serviceComputeUnit;
        }

        /**
         * The actions of {@code charge.tpm}. charge.tpm 的接口。
         *
         * @return the actions
         */
        public final ChargeTpmActions tpm() {
            return tpm;
        }
    }

    /** The actions of {@code charge.computeUnitReleaseTime}. charge.computeUnitReleaseTime 的接口。 */
    public static final class ChargeComputeUnitReleaseTimeActions extends Group {
        ChargeComputeUnitReleaseTimeActions(Engine engine) {
            super(engine);
        }

        /**
         * Plans when a post-paid compute unit instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the instance stays, and is charged by the hour, until it is released. What a time in the past does is not documented.
         *
         * <p>设置后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果。
         *
         * <p>Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of a compute unit instance to the time given, or removes it: an equal call finds the plan as it wants it.
         *
         * <p>{@code POST /v2/computeunit?Action=AutoReleaseComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/zmo6w9m4j (2026-04-20)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public AutoReleaseComputeUnitOutput update(AutoReleaseComputeUnitInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(AutoReleaseComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public AutoReleaseComputeUnitOutput update(AutoReleaseComputeUnitInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(AutoReleaseComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<AutoReleaseComputeUnitOutput> updateForResponse(
                AutoReleaseComputeUnitInput input, CallOptions options) {
            return send("charge.computeUnitReleaseTime.update", AutoReleaseComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #update(AutoReleaseComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<AutoReleaseComputeUnitOutput> updateAsync(AutoReleaseComputeUnitInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(AutoReleaseComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<AutoReleaseComputeUnitOutput> updateAsync(
                AutoReleaseComputeUnitInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code charge.serviceComputeUnitReleaseTime}. charge.serviceComputeUnitReleaseTime 的接口。 */
    public static final class ChargeServiceComputeUnitReleaseTimeActions extends Group {
        ChargeServiceComputeUnitReleaseTimeActions(Engine engine) {
            super(engine);
        }

        /**
         * Plans when a post-paid compute unit instance of a service is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is removed, as for the sister actions: the instance stays, and is charged by the hour, until it is released. Documented for the official SDK only; unlike its siblings it is shown without a serviceId.
         *
         * <p>设置服务的后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档仅说明了官方 SDK 的用法；与同组接口不同，示例中没有 serviceId。
         *
         * <p>Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance of a service to the time given, or removes it: repeating the call leaves the plan as it is.
         *
         * <p>{@code POST /v2/serviceresources?Action=AutoReleaseComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/8m33u852z (2025-01-13)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public AutoReleaseServiceComputeUnitOutput update(AutoReleaseServiceComputeUnitInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(AutoReleaseServiceComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public AutoReleaseServiceComputeUnitOutput update(
                AutoReleaseServiceComputeUnitInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(AutoReleaseServiceComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<AutoReleaseServiceComputeUnitOutput> updateForResponse(
                AutoReleaseServiceComputeUnitInput input, CallOptions options) {
            return send(
                    "charge.serviceComputeUnitReleaseTime.update",
                    AutoReleaseServiceComputeUnitOutput.class,
                    input,
                    options);
        }

        /**
         * As {@link #update(AutoReleaseServiceComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<AutoReleaseServiceComputeUnitOutput> updateAsync(
                AutoReleaseServiceComputeUnitInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(AutoReleaseServiceComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<AutoReleaseServiceComputeUnitOutput> updateAsync(
                AutoReleaseServiceComputeUnitInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code charge.tpmReleaseTime}. charge.tpmReleaseTime 的接口。 */
    public static final class ChargeTpmReleaseTimeActions extends Group {
        ChargeTpmReleaseTimeActions(Engine engine) {
            super(engine);
        }

        /**
         * Plans when a post-paid TPM quota instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the quota stays, and is charged by the hour, until it is released. What a time in the past does is not documented, nor whether DescribeTPMResource shows the planned time.
         *
         * <p>设置后付费 TPM 配额实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，配额继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果，以及能否通过 DescribeTPMResource 查询已设置的时间。
         *
         * <p>Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance to the time given, or removes it: the same call twice leaves the same plan.
         *
         * <p>{@code POST /v2/charge?Action=AutoReleaseTPMResource}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan/s/Gmh4suyd6 (2025-10-29)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public AutoReleaseTPMResourceOutput update(AutoReleaseTPMResourceInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(AutoReleaseTPMResourceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public AutoReleaseTPMResourceOutput update(AutoReleaseTPMResourceInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(AutoReleaseTPMResourceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<AutoReleaseTPMResourceOutput> updateForResponse(
                AutoReleaseTPMResourceInput input, CallOptions options) {
            return send("charge.tpmReleaseTime.update", AutoReleaseTPMResourceOutput.class, input, options);
        }

        /**
         * As {@link #update(AutoReleaseTPMResourceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<AutoReleaseTPMResourceOutput> updateAsync(AutoReleaseTPMResourceInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(AutoReleaseTPMResourceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<AutoReleaseTPMResourceOutput> updateAsync(
                AutoReleaseTPMResourceInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code charge.autoRenewRule}. charge.autoRenewRule 的接口。 */
    public static final class ChargeAutoRenewRuleActions extends Group {
        ChargeAutoRenewRuleActions(Engine engine) {
            super(engine);
        }

        /**
         * Makes an instance renew itself at the end of each term, and pay for it each time. No action that lists, changes or removes such a rule is documented. What a second call for the same instance does is not documented. Renewal is about prepaid instances; the type TPM is allowed although TPM quota can only be post-paid by now.
         *
         * <p>为实例设置自动续费：每个周期结束时自动续费并扣款。官方未提供查询、修改或删除续费规则的接口，也未说明对同一实例再次调用的结果。自动续费针对预付费实例；instanceType 可填 TPM，但目前 TPM 配额只能后付费。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/charge?Action=CreateAutoRenewRules}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/5mo2cn1km (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreateAutoRenewRulesOutput create(CreateAutoRenewRulesInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateAutoRenewRulesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateAutoRenewRulesOutput create(CreateAutoRenewRulesInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateAutoRenewRulesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateAutoRenewRulesOutput> createForResponse(
                CreateAutoRenewRulesInput input, CallOptions options) {
            return send("charge.autoRenewRule.create", CreateAutoRenewRulesOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateAutoRenewRulesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateAutoRenewRulesOutput> createAsync(CreateAutoRenewRulesInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateAutoRenewRulesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateAutoRenewRulesOutput> createAsync(
                CreateAutoRenewRulesInput input, CallOptions options) {
            return async(() -> create(input, options));
        }
    }

    /** The actions of {@code charge.computeUnit}. charge.computeUnit 的接口。 */
    public static final class ChargeComputeUnitActions extends Group {
        ChargeComputeUnitActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets one compute unit instance: its state, how many units it has and how many are in use, and the services placed on it.
         *
         * <p>查询单个算力单元实例的详情：状态、算力单元总数与已用数，以及部署在其上的服务。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/computeunit?Action=DescribeComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/ymo6wk4y5
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeComputeUnitOutput describe(DescribeComputeUnitInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeComputeUnitOutput describe(DescribeComputeUnitInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeComputeUnitOutput> describeForResponse(
                DescribeComputeUnitInput input, CallOptions options) {
            return send("charge.computeUnit.describe", DescribeComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeComputeUnitOutput> describeAsync(DescribeComputeUnitInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeComputeUnitOutput> describeAsync(
                DescribeComputeUnitInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the compute unit instances of the account. Not paged.
         *
         * <p>查询账号下的算力单元实例。不分页。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/computeunit?Action=DescribeComputeUnits}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Zmo6wbzyp
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeComputeUnitsOutput list(DescribeComputeUnitsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeComputeUnitsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeComputeUnitsOutput list(DescribeComputeUnitsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeComputeUnitsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeComputeUnitsOutput> listForResponse(
                DescribeComputeUnitsInput input, CallOptions options) {
            return send("charge.computeUnit.list", DescribeComputeUnitsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeComputeUnitsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeComputeUnitsOutput> listAsync(DescribeComputeUnitsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeComputeUnitsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeComputeUnitsOutput> listAsync(
                DescribeComputeUnitsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Buys compute units for the account, prepaid by the month or post-paid by the hour, and spends money at once; services are then placed on them. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at DescribeComputeUnits first.
         *
         * <p>为账号购买算力单元，支持按月预付费或按小时后付费，调用即产生费用；购买后可将服务部署在算力单元上。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先用 DescribeComputeUnits 查询。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/computeunit?Action=PurchaseComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Hmo6wqf7i
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public PurchaseComputeUnitOutput purchase(PurchaseComputeUnitInput input) {
            return purchase(input, CallOptions.NONE);
        }

        /**
         * As {@link #purchase(PurchaseComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public PurchaseComputeUnitOutput purchase(PurchaseComputeUnitInput input, CallOptions options) {
            return purchaseForResponse(input, options).body();
        }

        /**
         * As {@link #purchase(PurchaseComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<PurchaseComputeUnitOutput> purchaseForResponse(
                PurchaseComputeUnitInput input, CallOptions options) {
            return send("charge.computeUnit.purchase", PurchaseComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #purchase(PurchaseComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<PurchaseComputeUnitOutput> purchaseAsync(PurchaseComputeUnitInput input) {
            return purchaseAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #purchase(PurchaseComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<PurchaseComputeUnitOutput> purchaseAsync(
                PurchaseComputeUnitInput input, CallOptions options) {
            return async(() -> purchase(input, options));
        }

        /**
         * Releases a post-paid compute unit instance; getting it back means buying again. It takes a while: the state is Releasing, then Released. Whether services that are still placed on it prevent the release is not documented.
         *
         * <p>释放后付费的算力单元实例，如需恢复只能重新购买。释放为异步操作：状态先变为 Releasing，再变为 Released。官方文档未说明其上仍有服务时能否释放。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one compute unit instance by its id and gives it up; a released instance does not come back, so a second call finds nothing to release.
         *
         * <p>{@code POST /v2/computeunit?Action=ReleaseComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/wmo6wtedv (2026-04-20)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public ReleaseComputeUnitOutput release(ReleaseComputeUnitInput input) {
            return release(input, CallOptions.NONE);
        }

        /**
         * As {@link #release(ReleaseComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ReleaseComputeUnitOutput release(ReleaseComputeUnitInput input, CallOptions options) {
            return releaseForResponse(input, options).body();
        }

        /**
         * As {@link #release(ReleaseComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ReleaseComputeUnitOutput> releaseForResponse(
                ReleaseComputeUnitInput input, CallOptions options) {
            return send("charge.computeUnit.release", ReleaseComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #release(ReleaseComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ReleaseComputeUnitOutput> releaseAsync(ReleaseComputeUnitInput input) {
            return releaseAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #release(ReleaseComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ReleaseComputeUnitOutput> releaseAsync(
                ReleaseComputeUnitInput input, CallOptions options) {
            return async(() -> release(input, options));
        }

        /**
         * Orders another number of units for a compute unit instance; more units cost more. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. The change takes a while: the state is Reconfiguring, then Running or ReconfigureFailed, which means that it did not happen.
         *
         * <p>变更算力单元实例的单元数量，数量越多费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。变配为异步操作：状态先为 Reconfiguring，之后为 Running 或 ReconfigureFailed（变更未生效）。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/computeunit?Action=ResizeComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/wmo6x5gtp (2026-04-20)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public ResizeComputeUnitOutput resize(ResizeComputeUnitInput input) {
            return resize(input, CallOptions.NONE);
        }

        /**
         * As {@link #resize(ResizeComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ResizeComputeUnitOutput resize(ResizeComputeUnitInput input, CallOptions options) {
            return resizeForResponse(input, options).body();
        }

        /**
         * As {@link #resize(ResizeComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ResizeComputeUnitOutput> resizeForResponse(ResizeComputeUnitInput input, CallOptions options) {
            return send("charge.computeUnit.resize", ResizeComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #resize(ResizeComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ResizeComputeUnitOutput> resizeAsync(ResizeComputeUnitInput input) {
            return resizeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #resize(ResizeComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ResizeComputeUnitOutput> resizeAsync(
                ResizeComputeUnitInput input, CallOptions options) {
            return async(() -> resize(input, options));
        }
    }

    /** The actions of {@code charge.package}. charge.package 的接口。 */
    public static final class ChargePackageActions extends Group {
        ChargePackageActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets one package: its size, how much of it is used, and its state.
         *
         * <p>查询单个量包的规格、使用量和状态。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/charge?Action=DescribePackageResource}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Bmo2iv5ri (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribePackageResourceOutput describe(DescribePackageResourceInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribePackageResourceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribePackageResourceOutput describe(DescribePackageResourceInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribePackageResourceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribePackageResourceOutput> describeForResponse(
                DescribePackageResourceInput input, CallOptions options) {
            return send("charge.package.describe", DescribePackageResourceOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribePackageResourceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribePackageResourceOutput> describeAsync(DescribePackageResourceInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribePackageResourceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribePackageResourceOutput> describeAsync(
                DescribePackageResourceInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the packages that were bought, with how much of each is used. All filters are optional. Packages can only be bought in the console. Not paged.
         *
         * <p>查询已购买的量包及其使用量。筛选条件均为可选。量包只能在控制台购买。不分页。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/charge?Action=DescribePackageResources}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Amo2ixqu7
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribePackageResourcesOutput list(DescribePackageResourcesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePackageResourcesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribePackageResourcesOutput list(DescribePackageResourcesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribePackageResourcesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribePackageResourcesOutput> listForResponse(
                DescribePackageResourcesInput input, CallOptions options) {
            return send("charge.package.list", DescribePackageResourcesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribePackageResourcesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribePackageResourcesOutput> listAsync(DescribePackageResourcesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePackageResourcesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribePackageResourcesOutput> listAsync(
                DescribePackageResourcesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }
    }

    /** The actions of {@code charge.serviceComputeUnit}. charge.serviceComputeUnit 的接口。 */
    public static final class ChargeServiceComputeUnitActions extends Group {
        ChargeServiceComputeUnitActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets one compute unit instance of a service: how it is paid, its replicas and its state.
         *
         * <p>查询某个服务的单个算力单元实例的付费类型、副本数和状态。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/serviceresources?Action=DescribeComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/imo6weeaf (2026-04-20)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeServiceComputeUnitOutput describe(DescribeServiceComputeUnitInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeServiceComputeUnitOutput describe(DescribeServiceComputeUnitInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeServiceComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeServiceComputeUnitOutput> describeForResponse(
                DescribeServiceComputeUnitInput input, CallOptions options) {
            return send("charge.serviceComputeUnit.describe", DescribeServiceComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeServiceComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeServiceComputeUnitOutput> describeAsync(
                DescribeServiceComputeUnitInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeServiceComputeUnitOutput> describeAsync(
                DescribeServiceComputeUnitInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the compute unit instances that were bought for one service. Not paged.
         *
         * <p>查询为某个服务购买的算力单元实例。不分页。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/serviceresources?Action=DescribeComputeUnits}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/9mwbl2jxf (2026-11-11)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeServiceComputeUnitsOutput list(DescribeServiceComputeUnitsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeServiceComputeUnitsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeServiceComputeUnitsOutput list(DescribeServiceComputeUnitsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeServiceComputeUnitsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeServiceComputeUnitsOutput> listForResponse(
                DescribeServiceComputeUnitsInput input, CallOptions options) {
            return send("charge.serviceComputeUnit.list", DescribeServiceComputeUnitsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeServiceComputeUnitsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeServiceComputeUnitsOutput> listAsync(DescribeServiceComputeUnitsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeServiceComputeUnitsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeServiceComputeUnitsOutput> listAsync(
                DescribeServiceComputeUnitsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Buys replicas for one service, prepaid by the month or post-paid by the hour, and spends money at once. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at the instances of the service first. For compute units that services share, see PurchaseComputeUnit on /v2/computeunit.
         *
         * <p>为某个服务购买算力单元实例（按副本数），支持按月预付费或按小时后付费，调用即产生费用。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先查询该服务的算力单元实例。可供多个服务共用的算力单元请使用 /v2/computeunit 的 PurchaseComputeUnit。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/serviceresources?Action=PurchaseComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Fmo6ws0f8
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public PurchaseServiceComputeUnitOutput purchase(PurchaseServiceComputeUnitInput input) {
            return purchase(input, CallOptions.NONE);
        }

        /**
         * As {@link #purchase(PurchaseServiceComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public PurchaseServiceComputeUnitOutput purchase(PurchaseServiceComputeUnitInput input, CallOptions options) {
            return purchaseForResponse(input, options).body();
        }

        /**
         * As {@link #purchase(PurchaseServiceComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<PurchaseServiceComputeUnitOutput> purchaseForResponse(
                PurchaseServiceComputeUnitInput input, CallOptions options) {
            return send("charge.serviceComputeUnit.purchase", PurchaseServiceComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #purchase(PurchaseServiceComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<PurchaseServiceComputeUnitOutput> purchaseAsync(
                PurchaseServiceComputeUnitInput input) {
            return purchaseAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #purchase(PurchaseServiceComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<PurchaseServiceComputeUnitOutput> purchaseAsync(
                PurchaseServiceComputeUnitInput input, CallOptions options) {
            return async(() -> purchase(input, options));
        }

        /**
         * Ends a post-paid compute unit instance and takes its replicas from the service. Getting them back means buying again. Prepaid instances cannot be ended this way.
         *
         * <p>终止服务的后付费算力单元实例，服务随之失去这部分副本。如需恢复只能重新购买。不适用于预付费实例。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one instance of one service by its id and ends it; an ended instance does not come back, so a second call finds nothing to end.
         *
         * <p>{@code POST /v2/serviceresources?Action=ReleaseComputeUnit}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/2mo6wlr6u (2026-04-20)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ReleaseServiceComputeUnitOutput release(ReleaseServiceComputeUnitInput input) {
            return release(input, CallOptions.NONE);
        }

        /**
         * As {@link #release(ReleaseServiceComputeUnitInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ReleaseServiceComputeUnitOutput release(ReleaseServiceComputeUnitInput input, CallOptions options) {
            return releaseForResponse(input, options).body();
        }

        /**
         * As {@link #release(ReleaseServiceComputeUnitInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ReleaseServiceComputeUnitOutput> releaseForResponse(
                ReleaseServiceComputeUnitInput input, CallOptions options) {
            return send("charge.serviceComputeUnit.release", ReleaseServiceComputeUnitOutput.class, input, options);
        }

        /**
         * As {@link #release(ReleaseServiceComputeUnitInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ReleaseServiceComputeUnitOutput> releaseAsync(ReleaseServiceComputeUnitInput input) {
            return releaseAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #release(ReleaseServiceComputeUnitInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ReleaseServiceComputeUnitOutput> releaseAsync(
                ReleaseServiceComputeUnitInput input, CallOptions options) {
            return async(() -> release(input, options));
        }
    }

    /** The actions of {@code charge.tpm}. charge.tpm 的接口。 */
    public static final class ChargeTpmActions extends Group {
        ChargeTpmActions(Engine engine) {
            super(engine);
        }

        /**
         * Lists the TPM quota instances of one preset model. model is required: no call lists the quota of all models. Not paged.
         *
         * <p>查询一个预置模型的 TPM 配额实例。model 必填，没有一次查询全部模型配额的接口。不分页。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/charge?Action=DescribeTPMResource}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Qmo1geq40
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeTPMResourceOutput list(DescribeTPMResourceInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeTPMResourceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeTPMResourceOutput list(DescribeTPMResourceInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeTPMResourceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeTPMResourceOutput> listForResponse(
                DescribeTPMResourceInput input, CallOptions options) {
            return send("charge.tpm.list", DescribeTPMResourceOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeTPMResourceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeTPMResourceOutput> listAsync(DescribeTPMResourceInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeTPMResourceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeTPMResourceOutput> listAsync(
                DescribeTPMResourceInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Buys throughput for a preset model and changes how calls of that model are charged: post-paid by the hour, from now until the quota is released. One unit is 10000 tokens and 33 requests a minute. Each accepted call buys again: after a failed call, look at DescribeTPMResource first.
         *
         * <p>为预置模型购买 TPM 配额。购买后，该模型的计费方式切换为按小时后付费，直至配额释放。每份配额为 10000 TPM 和 33 RPM。每次受理都会再次购买；调用失败后，请先用 DescribeTPMResource 查询。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/charge?Action=PurchaseTPMResource}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/0mo1ghkf8
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public PurchaseTPMResourceOutput purchase(PurchaseTPMResourceInput input) {
            return purchase(input, CallOptions.NONE);
        }

        /**
         * As {@link #purchase(PurchaseTPMResourceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public PurchaseTPMResourceOutput purchase(PurchaseTPMResourceInput input, CallOptions options) {
            return purchaseForResponse(input, options).body();
        }

        /**
         * As {@link #purchase(PurchaseTPMResourceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<PurchaseTPMResourceOutput> purchaseForResponse(
                PurchaseTPMResourceInput input, CallOptions options) {
            return send("charge.tpm.purchase", PurchaseTPMResourceOutput.class, input, options);
        }

        /**
         * As {@link #purchase(PurchaseTPMResourceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<PurchaseTPMResourceOutput> purchaseAsync(PurchaseTPMResourceInput input) {
            return purchaseAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #purchase(PurchaseTPMResourceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<PurchaseTPMResourceOutput> purchaseAsync(
                PurchaseTPMResourceInput input, CallOptions options) {
            return async(() -> purchase(input, options));
        }

        /**
         * Ends a TPM quota instance at once: its throughput is gone, and so is its hourly charge. Getting it back means buying again.
         *
         * <p>立即终止按小时后付费的 TPM 配额实例：吞吐量随即失效，不再按小时计费。如需恢复只能重新购买。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one quota instance by its id and ends it; released quota does not come back, so a second call finds nothing to release.
         *
         * <p>{@code POST /v2/charge?Action=ReleaseTPMResource}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/fmo1gg348
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ReleaseTPMResourceOutput release(ReleaseTPMResourceInput input) {
            return release(input, CallOptions.NONE);
        }

        /**
         * As {@link #release(ReleaseTPMResourceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ReleaseTPMResourceOutput release(ReleaseTPMResourceInput input, CallOptions options) {
            return releaseForResponse(input, options).body();
        }

        /**
         * As {@link #release(ReleaseTPMResourceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ReleaseTPMResourceOutput> releaseForResponse(
                ReleaseTPMResourceInput input, CallOptions options) {
            return send("charge.tpm.release", ReleaseTPMResourceOutput.class, input, options);
        }

        /**
         * As {@link #release(ReleaseTPMResourceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ReleaseTPMResourceOutput> releaseAsync(ReleaseTPMResourceInput input) {
            return releaseAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #release(ReleaseTPMResourceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ReleaseTPMResourceOutput> releaseAsync(
                ReleaseTPMResourceInput input, CallOptions options) {
            return async(() -> release(input, options));
        }

        /**
         * Orders another number of units for a TPM quota instance; more units cost more by the hour. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. After a failed call, look at the tpm of the instance with DescribeTPMResource, which also needs the model.
         *
         * <p>变更 TPM 配额实例的配额数量，数量越多每小时费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。调用失败后，请用 DescribeTPMResource（还须填写 model）查询实例的 tpm。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/charge?Action=ResizeTPMResource}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/9mo1gaa01 (2026-04-21)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public ResizeTPMResourceOutput resize(ResizeTPMResourceInput input) {
            return resize(input, CallOptions.NONE);
        }

        /**
         * As {@link #resize(ResizeTPMResourceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ResizeTPMResourceOutput resize(ResizeTPMResourceInput input, CallOptions options) {
            return resizeForResponse(input, options).body();
        }

        /**
         * As {@link #resize(ResizeTPMResourceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ResizeTPMResourceOutput> resizeForResponse(ResizeTPMResourceInput input, CallOptions options) {
            return send("charge.tpm.resize", ResizeTPMResourceOutput.class, input, options);
        }

        /**
         * As {@link #resize(ResizeTPMResourceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ResizeTPMResourceOutput> resizeAsync(ResizeTPMResourceInput input) {
            return resizeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #resize(ResizeTPMResourceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ResizeTPMResourceOutput> resizeAsync(
                ResizeTPMResourceInput input, CallOptions options) {
            return async(() -> resize(input, options));
        }
    }

    /** Data sets: their versions, publishing, imports and exports, cleaning, augmentation, samples and annotation. 数据集及其版本、发布、导入与导出，以及数据清洗、数据增强、样本与标注。 */
    public static final class DatasetActions extends Group {
        private final DatasetSampleActions sample;
        private final DatasetCleaningTaskActions cleaningTask;
        private final DatasetVersionActions version;
        private final DatasetExportTaskActions exportTask;
        private final DatasetImportTaskActions importTask;
        private final DatasetAugmentationTaskActions augmentationTask;

        DatasetActions(Engine engine) {
            super(engine);
            sample = new DatasetSampleActions(engine);
            cleaningTask = new DatasetCleaningTaskActions(engine);
            version = new DatasetVersionActions(engine);
            exportTask = new DatasetExportTaskActions(engine);
            importTask = new DatasetImportTaskActions(engine);
            augmentationTask = new DatasetAugmentationTaskActions(engine);
        }

        /**
         * The actions of {@code dataset.sample}. dataset.sample 的接口。
         *
         * @return the actions
         */
        public final DatasetSampleActions sample() {
            return sample;
        }

        /**
         * The actions of {@code dataset.cleaningTask}. dataset.cleaningTask 的接口。
         *
         * @return the actions
         */
        public final DatasetCleaningTaskActions cleaningTask() {
            return cleaningTask;
        }

        /**
         * The actions of {@code dataset.version}. dataset.version 的接口。
         *
         * @return the actions
         */
        public final DatasetVersionActions version() {
            return version;
        }

        /**
         * The actions of {@code dataset.exportTask}. dataset.exportTask 的接口。
         *
         * @return the actions
         */
        public final DatasetExportTaskActions exportTask() {
            return exportTask;
        }

        /**
         * The actions of {@code dataset.importTask}. dataset.importTask 的接口。
         *
         * @return the actions
         */
        public final DatasetImportTaskActions importTask() {
            return importTask;
        }

        /**
         * The actions of {@code dataset.augmentationTask}. dataset.augmentationTask 的接口。
         *
         * @return the actions
         */
        public final DatasetAugmentationTaskActions augmentationTask() {
            return augmentationTask;
        }

        /**
         * Creates a data set and, with it, its first version, V1. The data format chosen here holds for all later versions. The data itself comes in with CreateImportTask. Whether two data sets may have the same name is not documented.
         *
         * <p>创建数据集，同时生成首个版本 V1。此处选择的数据格式适用于之后的所有版本；数据通过 CreateImportTask 导入。官方文档未说明数据集能否重名。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/dataset?Action=CreateDataset}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/9mnzot7x8
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreateDatasetOutput create(CreateDatasetInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDatasetInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateDatasetOutput create(CreateDatasetInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateDatasetInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateDatasetOutput> createForResponse(CreateDatasetInput input, CallOptions options) {
            return send("dataset.create", CreateDatasetOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateDatasetInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateDatasetOutput> createAsync(CreateDatasetInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDatasetInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateDatasetOutput> createAsync(CreateDatasetInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a data set with all its versions and their data, for good. Not documented: whether a data set that a running task uses can be deleted, and what happens to files in the user's own BOS.
         *
         * <p>永久删除数据集及其所有版本和数据。官方文档未说明正在被任务使用的数据集能否删除，以及用户自己 BOS 中的文件如何处理。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one data set by its id; the platform gives each new data set an id of its own, so a repeat can only meet the one that is gone.
         *
         * <p>{@code POST /v2/dataset?Action=DeleteDataset}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/gmnzp6s4r (2026-05-13)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteDatasetOutput delete(DeleteDatasetInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDatasetInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteDatasetOutput delete(DeleteDatasetInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteDatasetInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteDatasetOutput> deleteForResponse(DeleteDatasetInput input, CallOptions options) {
            return send("dataset.delete", DeleteDatasetOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteDatasetInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteDatasetOutput> deleteAsync(DeleteDatasetInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDatasetInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteDatasetOutput> deleteAsync(DeleteDatasetInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Lists the data sets of the account, one page at a time, filtered by name and format. Its rows stand in a list whose name is not documented: the reader takes the one list in {@code result}, and rows come as they are.
         *
         * <p>分页获取账号下的数据集，可按名称和数据格式筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/dataset?Action=DescribeDatasets}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Nmnzrmd46
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeDatasetsOutput list(DescribeDatasetsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDatasetsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDatasetsOutput list(DescribeDatasetsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeDatasetsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDatasetsOutput> listForResponse(DescribeDatasetsInput input, CallOptions options) {
            return send("dataset.list", DescribeDatasetsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeDatasetsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetsOutput> listAsync(DescribeDatasetsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDatasetsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetsOutput> listAsync(DescribeDatasetsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeDatasetsOutput> pages(DescribeDatasetsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeDatasetsOutput> pages(DescribeDatasetsInput input, CallOptions options) {
            return pages("dataset.list", DescribeDatasetsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<Object> items(DescribeDatasetsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<Object> items(DescribeDatasetsInput input, CallOptions options) {
            return items("dataset.list", Object.class, input, options);
        }
    }

    /** The actions of {@code dataset.sample}. dataset.sample 的接口。 */
    public static final class DatasetSampleActions extends Group {
        DatasetSampleActions(Engine engine) {
            super(engine);
        }

        /**
         * Writes the annotation of one sample: question and answer pairs for a data set of a conversation type, labels for one of the text-to-image type; send one of the two. Whether it replaces an annotation that is there already is not documented.
         *
         * <p>标注单个样本：对话类数据集填写问答对 content，文生图类数据集填写标签 labels，二者择一。官方文档未说明是否覆盖已有标注。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /wenxinworkshop/entity/annotate}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/mlp6izcqr
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public AnnotateDatasetSampleOutput annotate(AnnotateDatasetSampleInput input) {
            return annotate(input, CallOptions.NONE);
        }

        /**
         * As {@link #annotate(AnnotateDatasetSampleInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public AnnotateDatasetSampleOutput annotate(AnnotateDatasetSampleInput input, CallOptions options) {
            return annotateForResponse(input, options).body();
        }

        /**
         * As {@link #annotate(AnnotateDatasetSampleInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<AnnotateDatasetSampleOutput> annotateForResponse(
                AnnotateDatasetSampleInput input, CallOptions options) {
            return send("dataset.sample.annotate", AnnotateDatasetSampleOutput.class, input, options);
        }

        /**
         * As {@link #annotate(AnnotateDatasetSampleInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<AnnotateDatasetSampleOutput> annotateAsync(AnnotateDatasetSampleInput input) {
            return annotateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #annotate(AnnotateDatasetSampleInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<AnnotateDatasetSampleOutput> annotateAsync(
                AnnotateDatasetSampleInput input, CallOptions options) {
            return async(() -> annotate(input, options));
        }

        /**
         * Deletes samples of a version, for good; result.failedOnes names those that were not deleted. Known from the official SDK only and absent from the overview of 2025-10-14: the documentation does not state whether it still exists. It is not repeated by itself.
         *
         * <p>永久删除数据集版本中的样本，result.failedOnes 为未能删除的样本。仅见于官方 SDK，接口总览（2025-10-14）未列出，是否仍可用官方文档未说明。客户端不会自动重试。
         *
         * <p>Removes or releases what no further call brings back. Not repeated after an unknown outcome. Known from the official SDK only.
         *
         * <p>{@code POST /wenxinworkshop/entity/delete}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/ilp6j1rse
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DeleteDatasetSamplesOutput delete(DeleteDatasetSamplesInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDatasetSamplesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteDatasetSamplesOutput delete(DeleteDatasetSamplesInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteDatasetSamplesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteDatasetSamplesOutput> deleteForResponse(
                DeleteDatasetSamplesInput input, CallOptions options) {
            return send("dataset.sample.delete", DeleteDatasetSamplesOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteDatasetSamplesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteDatasetSamplesOutput> deleteAsync(DeleteDatasetSamplesInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDatasetSamplesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteDatasetSamplesOutput> deleteAsync(
                DeleteDatasetSamplesInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Lists the samples of a version by offset and page size, filtered by state of annotation, times and labels. A row holds no text: the content is behind its url. The fields of the answer are those of the official SDK.
         *
         * <p>按偏移量和每页条数列出数据集版本的样本，可按标注状态、时间和标签筛选。列表项不含样本内容，需通过 url 下载。响应字段取自官方 SDK。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /wenxinworkshop/entity/list}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Ulp6j2yep (2024-12-23)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeDatasetSamplesOutput list(DescribeDatasetSamplesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDatasetSamplesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDatasetSamplesOutput list(DescribeDatasetSamplesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeDatasetSamplesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDatasetSamplesOutput> listForResponse(
                DescribeDatasetSamplesInput input, CallOptions options) {
            return send("dataset.sample.list", DescribeDatasetSamplesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeDatasetSamplesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetSamplesOutput> listAsync(DescribeDatasetSamplesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDatasetSamplesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetSamplesOutput> listAsync(
                DescribeDatasetSamplesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeDatasetSamplesOutput> pages(DescribeDatasetSamplesInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeDatasetSamplesOutput> pages(DescribeDatasetSamplesInput input, CallOptions options) {
            return pages("dataset.sample.list", DescribeDatasetSamplesOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<DatasetSample> items(DescribeDatasetSamplesInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<DatasetSample> items(DescribeDatasetSamplesInput input, CallOptions options) {
            return items("dataset.sample.list", DatasetSample.class, input, options);
        }
    }

    /** The actions of {@code dataset.cleaningTask}. dataset.cleaningTask 的接口。 */
    public static final class DatasetCleaningTaskActions extends Group {
        DatasetCleaningTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Starts a task that runs the samples of one version through operators and writes what is left into another version: poll DescribeDataCleaningTask with the id it answers. It is addressed by its path alone and answers in the older form. The official SDK cleans plain-text data sets only, into a new, empty version each time. Whether it is charged is not documented: the platform's price list for data management does not have it.
         *
         * <p>创建数据清洗任务，用算子处理源版本的样本，结果写入目标版本；用返回的任务 ID 轮询 DescribeDataCleaningTask。该接口没有 Action 参数，响应沿用旧版格式。官方 SDK 仅清洗纯文本数据集，且每次写入新的空版本。官方文档未说明是否收费，数据管理的价格表中没有此项。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /wenxinworkshop/etl/create}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/8lp6irqen (2024-12-23)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateDataCleaningTaskOutput create(CreateDataCleaningTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDataCleaningTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateDataCleaningTaskOutput create(CreateDataCleaningTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateDataCleaningTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateDataCleaningTaskOutput> createForResponse(
                CreateDataCleaningTaskInput input, CallOptions options) {
            return send("dataset.cleaningTask.create", CreateDataCleaningTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateDataCleaningTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateDataCleaningTaskOutput> createAsync(CreateDataCleaningTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDataCleaningTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateDataCleaningTaskOutput> createAsync(
                CreateDataCleaningTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes one or more cleaning tasks, for good. Whether a task that is still cleaning can be deleted, and what then becomes of the version it writes to, is not documented.
         *
         * <p>永久删除一个或多个清洗任务。官方文档未说明能否删除清洗中的任务，以及删除后目标版本如何处理。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names each task record by its id and removes it; a repeat finds those ids gone, starts nothing and touches no other task.
         *
         * <p>{@code POST /wenxinworkshop/etl/delete}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Glp6iu8ny (2024-12-23)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DeleteDataCleaningTasksOutput delete(DeleteDataCleaningTasksInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDataCleaningTasksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteDataCleaningTasksOutput delete(DeleteDataCleaningTasksInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteDataCleaningTasksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteDataCleaningTasksOutput> deleteForResponse(
                DeleteDataCleaningTasksInput input, CallOptions options) {
            return send("dataset.cleaningTask.delete", DeleteDataCleaningTasksOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteDataCleaningTasksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteDataCleaningTasksOutput> deleteAsync(DeleteDataCleaningTasksInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDataCleaningTasksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteDataCleaningTasksOutput> deleteAsync(
                DeleteDataCleaningTasksInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one cleaning task: its state, its versions, its operators and what each stage did. The documentation says that fields which it does not list can be ignored; most fields here, the state among them, are those of the official SDK.
         *
         * <p>获取单个清洗任务的状态、数据集版本、算子和各阶段的结果。官方文档说明未列出的字段可忽略；此处多数字段（包括状态）取自官方 SDK。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /wenxinworkshop/etl/detail}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/mlp6it4vd
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeDataCleaningTaskOutput describe(DescribeDataCleaningTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeDataCleaningTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDataCleaningTaskOutput describe(DescribeDataCleaningTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeDataCleaningTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDataCleaningTaskOutput> describeForResponse(
                DescribeDataCleaningTaskInput input, CallOptions options) {
            return send("dataset.cleaningTask.describe", DescribeDataCleaningTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeDataCleaningTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDataCleaningTaskOutput> describeAsync(DescribeDataCleaningTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeDataCleaningTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDataCleaningTaskOutput> describeAsync(
                DescribeDataCleaningTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the cleaning tasks of the account by offset and page size. Always send pageSize: the documentation does not state whether it is required. Fields of a row after operatorNameList are those of the official SDK.
         *
         * <p>按偏移量和每页条数列出账号下的清洗任务。请始终传 pageSize，是否必填官方文档未说明。列表项中 operatorNameList 之后的字段取自官方 SDK。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /wenxinworkshop/etl/list}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/elp7myxvp
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeDataCleaningTasksOutput list(DescribeDataCleaningTasksInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDataCleaningTasksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDataCleaningTasksOutput list(DescribeDataCleaningTasksInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeDataCleaningTasksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDataCleaningTasksOutput> listForResponse(
                DescribeDataCleaningTasksInput input, CallOptions options) {
            return send("dataset.cleaningTask.list", DescribeDataCleaningTasksOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeDataCleaningTasksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDataCleaningTasksOutput> listAsync(DescribeDataCleaningTasksInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDataCleaningTasksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDataCleaningTasksOutput> listAsync(
                DescribeDataCleaningTasksInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeDataCleaningTasksOutput> pages(DescribeDataCleaningTasksInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeDataCleaningTasksOutput> pages(DescribeDataCleaningTasksInput input, CallOptions options) {
            return pages("dataset.cleaningTask.list", DescribeDataCleaningTasksOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<DataCleaningTaskSummary> items(DescribeDataCleaningTasksInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<DataCleaningTaskSummary> items(DescribeDataCleaningTasksInput input, CallOptions options) {
            return items("dataset.cleaningTask.list", DataCleaningTaskSummary.class, input, options);
        }
    }

    /** The actions of {@code dataset.version}. dataset.version 的接口。 */
    public static final class DatasetVersionActions extends Group {
        DatasetVersionActions(Engine engine) {
            super(engine);
        }

        /**
         * Adds a version to a data set. It starts empty: it takes over the format, but no rows, from the versions before. Fill it with CreateImportTask.
         *
         * <p>为数据集新增一个版本。新版本沿用数据集的格式，但不继承之前版本的数据，初始为空，请用 CreateImportTask 导入数据。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/dataset?Action=CreateDatasetVersion}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/dmnzqtolr
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateDatasetVersionOutput create(CreateDatasetVersionInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDatasetVersionInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateDatasetVersionOutput create(CreateDatasetVersionInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateDatasetVersionInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateDatasetVersionOutput> createForResponse(
                CreateDatasetVersionInput input, CallOptions options) {
            return send("dataset.version.create", CreateDatasetVersionOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateDatasetVersionInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateDatasetVersionOutput> createAsync(CreateDatasetVersionInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDatasetVersionInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateDatasetVersionOutput> createAsync(
                CreateDatasetVersionInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes one version with its data, for good. What remains of the data set when its last version is deleted is not documented.
         *
         * <p>永久删除一个数据集版本及其数据。官方文档未说明删除最后一个版本后数据集如何处理。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one version by its id, and new versions get new ids; a version that is gone cannot be deleted a second time.
         *
         * <p>{@code POST /v2/dataset?Action=DeleteDatasetVersion}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/imnzqm4d8 (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteDatasetVersionOutput delete(DeleteDatasetVersionInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDatasetVersionInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteDatasetVersionOutput delete(DeleteDatasetVersionInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteDatasetVersionInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteDatasetVersionOutput> deleteForResponse(
                DeleteDatasetVersionInput input, CallOptions options) {
            return send("dataset.version.delete", DeleteDatasetVersionOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteDatasetVersionInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteDatasetVersionOutput> deleteAsync(DeleteDatasetVersionInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDatasetVersionInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteDatasetVersionOutput> deleteAsync(
                DeleteDatasetVersionInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one version; the action to poll after PublishDatasetVersion. The documentation states the first five fields of the answer; the names importStatus and publishStatus are inferred.
         *
         * <p>获取数据集版本详情，发布后可轮询本接口。官方文档仅说明了响应的前五个字段，importStatus、publishStatus 的字段名为推断。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/dataset?Action=DescribeDatasetVersion}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/1mnzr9j3b
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeDatasetVersionOutput describe(DescribeDatasetVersionInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeDatasetVersionInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDatasetVersionOutput describe(DescribeDatasetVersionInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeDatasetVersionInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDatasetVersionOutput> describeForResponse(
                DescribeDatasetVersionInput input, CallOptions options) {
            return send("dataset.version.describe", DescribeDatasetVersionOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeDatasetVersionInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetVersionOutput> describeAsync(DescribeDatasetVersionInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeDatasetVersionInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetVersionOutput> describeAsync(
                DescribeDatasetVersionInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the versions of one data set, one page at a time, filtered by import and publish state. Its rows stand in a list whose name is not documented: the reader takes the one list in {@code result}, and rows come as they are.
         *
         * <p>分页获取一个数据集的版本，可按导入状态和发布状态筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/dataset?Action=DescribeDatasetVersions}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/9mnzr02r9
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeDatasetVersionsOutput list(DescribeDatasetVersionsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDatasetVersionsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDatasetVersionsOutput list(DescribeDatasetVersionsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeDatasetVersionsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDatasetVersionsOutput> listForResponse(
                DescribeDatasetVersionsInput input, CallOptions options) {
            return send("dataset.version.list", DescribeDatasetVersionsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeDatasetVersionsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetVersionsOutput> listAsync(DescribeDatasetVersionsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDatasetVersionsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDatasetVersionsOutput> listAsync(
                DescribeDatasetVersionsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeDatasetVersionsOutput> pages(DescribeDatasetVersionsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeDatasetVersionsOutput> pages(DescribeDatasetVersionsInput input, CallOptions options) {
            return pages("dataset.version.list", DescribeDatasetVersionsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<Object> items(DescribeDatasetVersionsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<Object> items(DescribeDatasetVersionsInput input, CallOptions options) {
            return items("dataset.version.list", Object.class, input, options);
        }

        /**
         * Publishes a version, so that it can be trained on. {@code result: true} means accepted: the version is then Publishing, and in the end Published or PublishFailed. There is no call to take a publication back. Not documented: what must be done before (import finished, rows annotated), whether publishing freezes the version, and what a second call does.
         *
         * <p>发布数据集版本，发布后才能用于训练。result 为 true 表示已受理，版本先为 Publishing，最终为 Published 或 PublishFailed。没有撤销发布的接口。官方文档未说明发布的前提（导入完成、已标注）、发布后版本是否冻结，以及重复发布的效果。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/dataset?Action=PublishDatasetVersion}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/1lyyakavj (2024-09-09)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public PublishDatasetVersionOutput publish(PublishDatasetVersionInput input) {
            return publish(input, CallOptions.NONE);
        }

        /**
         * As {@link #publish(PublishDatasetVersionInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public PublishDatasetVersionOutput publish(PublishDatasetVersionInput input, CallOptions options) {
            return publishForResponse(input, options).body();
        }

        /**
         * As {@link #publish(PublishDatasetVersionInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<PublishDatasetVersionOutput> publishForResponse(
                PublishDatasetVersionInput input, CallOptions options) {
            return send("dataset.version.publish", PublishDatasetVersionOutput.class, input, options);
        }

        /**
         * As {@link #publish(PublishDatasetVersionInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<PublishDatasetVersionOutput> publishAsync(PublishDatasetVersionInput input) {
            return publishAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #publish(PublishDatasetVersionInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<PublishDatasetVersionOutput> publishAsync(
                PublishDatasetVersionInput input, CallOptions options) {
            return async(() -> publish(input, options));
        }
    }

    /** The actions of {@code dataset.exportTask}. dataset.exportTask 的接口。 */
    public static final class DatasetExportTaskActions extends Group {
        DatasetExportTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Starts an export of a version to BOS or to the platform's storage and answers the id of the export task: poll DescribeExportTask with it. No call lists export tasks, so keep the id; an export cannot be cancelled.
         *
         * <p>将数据集版本导出到 BOS 或平台存储，返回导出任务 ID，用 DescribeExportTask 查询进度和下载地址。没有列出导出任务的接口，请保存返回的 ID；导出不能取消。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/dataset?Action=CreateExportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/xmnzqra7z (2026-05-13)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateExportTaskOutput create(CreateExportTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateExportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateExportTaskOutput create(CreateExportTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateExportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateExportTaskOutput> createForResponse(CreateExportTaskInput input, CallOptions options) {
            return send("dataset.exportTask.create", CreateExportTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateExportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateExportTaskOutput> createAsync(CreateExportTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateExportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateExportTaskOutput> createAsync(CreateExportTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Gets the state, the progress and the result of one export. An export to the platform's storage ends with a download link. The read-only policies are not listed for this action, although it only reads.
         *
         * <p>获取一次导出的状态、进度和结果；导出到平台存储时，完成后提供下载地址。官方文档未列出只读权限策略，只读子用户可能无权调用。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/dataset?Action=DescribeExportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/3mnzr6ilo (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeExportTaskOutput describe(DescribeExportTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeExportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeExportTaskOutput describe(DescribeExportTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeExportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeExportTaskOutput> describeForResponse(
                DescribeExportTaskInput input, CallOptions options) {
            return send("dataset.exportTask.describe", DescribeExportTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeExportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeExportTaskOutput> describeAsync(DescribeExportTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeExportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeExportTaskOutput> describeAsync(
                DescribeExportTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code dataset.importTask}. dataset.importTask 的接口。 */
    public static final class DatasetImportTaskActions extends Group {
        DatasetImportTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Starts an import of files into a version and answers the id of the import task: poll DescribeImportTask with it. The files always come from BOS, whatever the storageType of the data set; a file cannot be uploaded here, and an import cannot be cancelled. Whether a second import adds rows or replaces them is not documented. No call lists import tasks, so keep the id.
         *
         * <p>发起导入，返回导入任务 ID，用 DescribeImportTask 查询进度。无论数据集的存储类型，文件都来自 BOS；不能上传本地文件，也不能取消导入。官方文档未说明再次导入是追加还是覆盖。没有列出导入任务的接口，请保存返回的 ID。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/dataset?Action=CreateImportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/lmnzqpt7v (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateImportTaskOutput create(CreateImportTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateImportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateImportTaskOutput create(CreateImportTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateImportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateImportTaskOutput> createForResponse(CreateImportTaskInput input, CallOptions options) {
            return send("dataset.importTask.create", CreateImportTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateImportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateImportTaskOutput> createAsync(CreateImportTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateImportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateImportTaskOutput> createAsync(CreateImportTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Gets the state, the progress and the result of one import. When rows were not imported, errDownloadUrl links to the list of errors. The read-only policies are not listed for this action, although it only reads.
         *
         * <p>获取一次导入的状态、进度和结果。有数据导入失败时，可通过 errDownloadUrl 下载错误列表。官方文档未列出只读权限策略，只读子用户可能无权调用。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/dataset?Action=DescribeImportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Lmnzr4pth (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeImportTaskOutput describe(DescribeImportTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeImportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeImportTaskOutput describe(DescribeImportTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeImportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeImportTaskOutput> describeForResponse(
                DescribeImportTaskInput input, CallOptions options) {
            return send("dataset.importTask.describe", DescribeImportTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeImportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeImportTaskOutput> describeAsync(DescribeImportTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeImportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeImportTaskOutput> describeAsync(
                DescribeImportTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code dataset.augmentationTask}. dataset.augmentationTask 的接口。 */
    public static final class DatasetAugmentationTaskActions extends Group {
        DatasetAugmentationTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Starts a task that lets a model generate new prompts from the samples of one version into another. It begins at once, calls the chosen model for every sample, which is charged like inference, and cannot be stopped by a call. promptEvol needs at least one direction with a count above 0. Which data formats the two versions may have is not documented.
         *
         * <p>创建数据增强任务，由模型根据源版本的样本生成新的 Prompt，写入目标版本。任务立即开始，逐条调用所选模型并按推理计费，且没有停止接口。promptEvol 至少要有一个方向的样本数大于 0。官方文档未说明两个版本允许的数据格式。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/dataprocessing?Action=CreateTextAugmentTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Bmnqwddzx
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateTextAugmentTaskOutput create(CreateTextAugmentTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateTextAugmentTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateTextAugmentTaskOutput create(CreateTextAugmentTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateTextAugmentTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateTextAugmentTaskOutput> createForResponse(
                CreateTextAugmentTaskInput input, CallOptions options) {
            return send("dataset.augmentationTask.create", CreateTextAugmentTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateTextAugmentTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateTextAugmentTaskOutput> createAsync(CreateTextAugmentTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateTextAugmentTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateTextAugmentTaskOutput> createAsync(
                CreateTextAugmentTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes an augmentation task, for good. Unlike most delete actions it answers an object: read result.success. Whether a running task may be deleted, and whether its calls to the model then end, is not documented.
         *
         * <p>永久删除数据增强任务。与多数删除接口不同，响应的 result 是对象，请看 result.success。官方文档未说明能否删除运行中的任务，以及删除后模型调用是否停止。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one task record by its id and removes it; a repeat starts no augmentation and finds nothing left to remove.
         *
         * <p>{@code POST /v2/dataprocessing?Action=DeleteTextAugmentTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Ymnr4909u (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DeleteTextAugmentTaskOutput delete(DeleteTextAugmentTaskInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteTextAugmentTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteTextAugmentTaskOutput delete(DeleteTextAugmentTaskInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteTextAugmentTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteTextAugmentTaskOutput> deleteForResponse(
                DeleteTextAugmentTaskInput input, CallOptions options) {
            return send("dataset.augmentationTask.delete", DeleteTextAugmentTaskOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteTextAugmentTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteTextAugmentTaskOutput> deleteAsync(DeleteTextAugmentTaskInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteTextAugmentTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteTextAugmentTaskOutput> deleteAsync(
                DeleteTextAugmentTaskInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one augmentation task with its state and its versions. The documentation of 2025 lists the fields at the top level of the answer, that of 2026 inside an object, presumably result: both are described, so look in result first.
         *
         * <p>获取单个增强任务的状态和数据集版本。2025 年的官方文档将字段列在响应顶层，2026 年的官方文档列在一个对象中（推断为 result）；此处两种形式都有说明，请先看 result。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/dataprocessing?Action=DescribeTextAugmentTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/rmnr4iumb
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeTextAugmentTaskOutput describe(DescribeTextAugmentTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeTextAugmentTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeTextAugmentTaskOutput describe(DescribeTextAugmentTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeTextAugmentTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeTextAugmentTaskOutput> describeForResponse(
                DescribeTextAugmentTaskInput input, CallOptions options) {
            return send("dataset.augmentationTask.describe", DescribeTextAugmentTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeTextAugmentTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeTextAugmentTaskOutput> describeAsync(DescribeTextAugmentTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeTextAugmentTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeTextAugmentTaskOutput> describeAsync(
                DescribeTextAugmentTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the augmentation tasks of the account, one page at a time, filtered by state. tasks and pageInfo stand at the top level of the answer by the documentation of 2025; they may stand under result instead.
         *
         * <p>分页获取账号下的数据增强任务，可按状态筛选。按 2025 年的官方文档，tasks 和 pageInfo 位于响应顶层；也可能位于 result 下，请两处都检查。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/dataprocessing?Action=DescribeTextAugmentTasks}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/fmnr4euct (2026-04-16)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeTextAugmentTasksOutput list(DescribeTextAugmentTasksInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeTextAugmentTasksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeTextAugmentTasksOutput list(DescribeTextAugmentTasksInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeTextAugmentTasksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeTextAugmentTasksOutput> listForResponse(
                DescribeTextAugmentTasksInput input, CallOptions options) {
            return send("dataset.augmentationTask.list", DescribeTextAugmentTasksOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeTextAugmentTasksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeTextAugmentTasksOutput> listAsync(DescribeTextAugmentTasksInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeTextAugmentTasksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeTextAugmentTasksOutput> listAsync(
                DescribeTextAugmentTasksInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeTextAugmentTasksOutput> pages(DescribeTextAugmentTasksInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeTextAugmentTasksOutput> pages(DescribeTextAugmentTasksInput input, CallOptions options) {
            return pages("dataset.augmentationTask.list", DescribeTextAugmentTasksOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<DataAugmentationTask> items(DescribeTextAugmentTasksInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<DataAugmentationTask> items(DescribeTextAugmentTasksInput input, CallOptions options) {
            return items("dataset.augmentationTask.list", DataAugmentationTask.class, input, options);
        }
    }

    /** Evaluation: tasks that score models or their answers, the reports they give, and exports of these. 对模型或推理结果打分的评估任务、评估报告及其导出。 */
    public static final class EvalActions extends Group {
        private final EvalExportTaskActions exportTask;
        private final EvalTaskActions task;
        private final EvalReportActions report;

        EvalActions(Engine engine) {
            super(engine);
            exportTask = new EvalExportTaskActions(engine);
            task = new EvalTaskActions(engine);
            report = new EvalReportActions(engine);
        }

        /**
         * The actions of {@code eval.exportTask}. eval.exportTask 的接口。
         *
         * @return the actions
         */
        public final EvalExportTaskActions exportTask() {
            return exportTask;
        }

        /**
         * The actions of {@code eval.task}. eval.task 的接口。
         *
         * @return the actions
         */
        public final EvalTaskActions task() {
            return task;
        }

        /**
         * The actions of {@code eval.report}. eval.report 的接口。
         *
         * @return the actions
         */
        public final EvalReportActions report() {
            return report;
        }
    }

    /** The actions of {@code eval.exportTask}. eval.exportTask 的接口。 */
    public static final class EvalExportTaskActions extends Group {
        EvalExportTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Starts an export of the results of an evaluation task, to storage of the platform (which gives a download link) or to a BOS bucket of the caller. Each call starts another export, and no action that lists them is documented: keep the id.
         *
         * <p>导出评估任务的结果，可导出到平台存储（提供下载链接）或用户自己的 BOS Bucket。每次调用都会发起一次新的导出，官方未提供列出导出任务的接口，请保存返回的任务 ID。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/eval?Action=CreateEvalResultExportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/gmm4mlezs (2026-02-27)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateEvalResultExportTaskOutput create(CreateEvalResultExportTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateEvalResultExportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateEvalResultExportTaskOutput create(CreateEvalResultExportTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateEvalResultExportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateEvalResultExportTaskOutput> createForResponse(
                CreateEvalResultExportTaskInput input, CallOptions options) {
            return send("eval.exportTask.create", CreateEvalResultExportTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateEvalResultExportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateEvalResultExportTaskOutput> createAsync(CreateEvalResultExportTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateEvalResultExportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateEvalResultExportTaskOutput> createAsync(
                CreateEvalResultExportTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Gets one export of evaluation results: its state and, for storage of the platform, the download link. The final states are Failed and Succeeded; Fail and Done in the documentation's text are those of an older interface.
         *
         * <p>获取评估结果导出任务的详情：状态，以及导出到平台存储时的下载链接。终态为 Failed 和 Succeeded；官方文字说明中的 Fail、Done 是旧版写法。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/eval?Action=DescribeEvalResultExportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/omm4vm3ot
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeEvalResultExportTaskOutput describe(DescribeEvalResultExportTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEvalResultExportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeEvalResultExportTaskOutput describe(
                DescribeEvalResultExportTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeEvalResultExportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeEvalResultExportTaskOutput> describeForResponse(
                DescribeEvalResultExportTaskInput input, CallOptions options) {
            return send("eval.exportTask.describe", DescribeEvalResultExportTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeEvalResultExportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeEvalResultExportTaskOutput> describeAsync(
                DescribeEvalResultExportTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEvalResultExportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeEvalResultExportTaskOutput> describeAsync(
                DescribeEvalResultExportTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code eval.task}. eval.task 的接口。 */
    public static final class EvalTaskActions extends Group {
        EvalTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a task that evaluates up to 5 objects of one kind: model versions, which first answer a data set, or result sets inferred earlier. Scores come from rules, a judge model or people. It starts by itself; inference and the judge model use tokens, which are charged. The documentation does not state the names of several fields: create a task that needs them in the console. When it is not known whether a call happened, look for the task name with DescribeEvalTasks, for both values of evalType, before creating another.
         *
         * <p>创建模型评估任务，最多评估 5 个同类对象：模型版本（先对数据集做推理）或已有的推理结果集，由规则、裁判员模型或人工评估。任务创建后自动运行，推理和裁判员模型消耗的 token 会产生费用。部分字段官方文档未说明字段名，本规范尚未收录，需要这些字段的评估任务请在控制台创建。无法确认请求是否生效时，请先用 DescribeEvalTasks 按任务名称查找（evalType 的两个取值都要查），再决定是否重新创建。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/eval?Action=CreateEvalTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Jmm4kavy6
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreateEvalTaskOutput create(CreateEvalTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateEvalTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateEvalTaskOutput create(CreateEvalTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateEvalTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateEvalTaskOutput> createForResponse(CreateEvalTaskInput input, CallOptions options) {
            return send("eval.task.create", CreateEvalTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateEvalTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateEvalTaskOutput> createAsync(CreateEvalTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateEvalTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateEvalTaskOutput> createAsync(CreateEvalTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes an evaluation task for good. Whether a running task can be deleted is not documented. Success shows as an empty result.
         *
         * <p>永久删除评估任务。官方文档未说明运行中的任务能否删除。成功时 result 为空对象。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one task by its id and removes it; no call brings it back, so a second call finds nothing left to delete.
         *
         * <p>{@code POST /v2/eval?Action=DeleteEvalTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Omm4mbeyl (2026-02-27)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteEvalTaskOutput delete(DeleteEvalTaskInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteEvalTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteEvalTaskOutput delete(DeleteEvalTaskInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteEvalTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteEvalTaskOutput> deleteForResponse(DeleteEvalTaskInput input, CallOptions options) {
            return send("eval.task.delete", DeleteEvalTaskOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteEvalTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteEvalTaskOutput> deleteAsync(DeleteEvalTaskInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteEvalTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteEvalTaskOutput> deleteAsync(DeleteEvalTaskInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one evaluation task and its state. The answer holds more fields than this spec.
         *
         * <p>获取单个评估任务的详情和状态。实际返回的字段多于本规范收录的字段。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/eval?Action=DescribeEvalTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/qmm4v8csa
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeEvalTaskOutput describe(DescribeEvalTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEvalTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeEvalTaskOutput describe(DescribeEvalTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeEvalTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeEvalTaskOutput> describeForResponse(DescribeEvalTaskInput input, CallOptions options) {
            return send("eval.task.describe", DescribeEvalTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeEvalTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeEvalTaskOutput> describeAsync(DescribeEvalTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEvalTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeEvalTaskOutput> describeAsync(
                DescribeEvalTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists evaluation tasks of one kind, one page at a time. evalType is required, so seeing all tasks takes two lists. keyFilter finds tasks by part of their name or id, or by a whole model version id.
         *
         * <p>分页列出一种类型的评估任务。evalType 必填，因此查看全部任务需要分别查询两种类型。keyFilter 可按任务名称或任务 ID 的一部分，或完整的模型版本 ID 查找。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/eval?Action=DescribeEvalTasks}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/wmm4ts6t5 (2026-02-27)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeEvalTasksOutput list(DescribeEvalTasksInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeEvalTasksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeEvalTasksOutput list(DescribeEvalTasksInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeEvalTasksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeEvalTasksOutput> listForResponse(DescribeEvalTasksInput input, CallOptions options) {
            return send("eval.task.list", DescribeEvalTasksOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeEvalTasksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeEvalTasksOutput> listAsync(DescribeEvalTasksInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeEvalTasksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeEvalTasksOutput> listAsync(DescribeEvalTasksInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeEvalTasksOutput> pages(DescribeEvalTasksInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeEvalTasksOutput> pages(DescribeEvalTasksInput input, CallOptions options) {
            return pages("eval.task.list", DescribeEvalTasksOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<EvaluationTaskSummary> items(DescribeEvalTasksInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<EvaluationTaskSummary> items(DescribeEvalTasksInput input, CallOptions options) {
            return items("eval.task.list", EvaluationTaskSummary.class, input, options);
        }

        /**
         * Changes the description of an evaluation task; nothing else can be changed. The documentation disagrees on the spelling: its tables say describtion, its examples mostly description, and it does not state which one the platform reads. Send the same text in both and read the task afterwards.
         *
         * <p>修改评估任务的描述，其他信息不可修改。官方文档的写法不一致：参数表写作 describtion，示例大多写作 description，未说明平台读取哪一个。建议两个字段填写相同内容，并在之后查询任务确认。
         *
         * <p>Changes something. May be repeated: Sets the description of one task to the text given; writing the same text twice leaves that text.
         *
         * <p>{@code POST /v2/eval?Action=ModifyEvalTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Emm4n0w6l (2026-02-27)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public ModifyEvalTaskOutput update(ModifyEvalTaskInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyEvalTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyEvalTaskOutput update(ModifyEvalTaskInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyEvalTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyEvalTaskOutput> updateForResponse(ModifyEvalTaskInput input, CallOptions options) {
            return send("eval.task.update", ModifyEvalTaskOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyEvalTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyEvalTaskOutput> updateAsync(ModifyEvalTaskInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyEvalTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyEvalTaskOutput> updateAsync(ModifyEvalTaskInput input, CallOptions options) {
            return async(() -> update(input, options));
        }

        /**
         * Asks an evaluation task to stop. The answer is an empty result and not a boolean: read the task until Stopping has become Stopped. No way to resume it is documented. The older V1 interface refused to stop tasks that people score; whether that still holds is not documented.
         *
         * <p>请求停止评估任务。响应的 result 为空对象，不是布尔值，请继续查询任务，直到状态由 Stopping 变为 Stopped。官方未提供恢复已停止任务的方法。旧版 V1 接口拒绝停止人工评估的任务，本接口是否如此官方文档未说明。
         *
         * <p>Changes something. May be repeated: Names one task by its id and only ends it; no resume is documented, so a second stop leaves it as the first did.
         *
         * <p>{@code POST /v2/eval?Action=StopEvalTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Gmwbl49s0 (2026-11-11)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public StopEvalTaskOutput stop(StopEvalTaskInput input) {
            return stop(input, CallOptions.NONE);
        }

        /**
         * As {@link #stop(StopEvalTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public StopEvalTaskOutput stop(StopEvalTaskInput input, CallOptions options) {
            return stopForResponse(input, options).body();
        }

        /**
         * As {@link #stop(StopEvalTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<StopEvalTaskOutput> stopForResponse(StopEvalTaskInput input, CallOptions options) {
            return send("eval.task.stop", StopEvalTaskOutput.class, input, options);
        }

        /**
         * As {@link #stop(StopEvalTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<StopEvalTaskOutput> stopAsync(StopEvalTaskInput input) {
            return stopAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #stop(StopEvalTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<StopEvalTaskOutput> stopAsync(StopEvalTaskInput input, CallOptions options) {
            return async(() -> stop(input, options));
        }
    }

    /** The actions of {@code eval.report}. eval.report 的接口。 */
    public static final class EvalReportActions extends Group {
        EvalReportActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets the scores of a task, one entry for each evaluated object. Which scores there are depends on the evaluation mode. The names of the scores are those of the older V1 interface: the documentation does not state them for this one.
         *
         * <p>获取评估任务的报告，每个评估对象一项。包含哪些指标取决于评估模式；指标字段名取自旧版 V1 接口，官方文档未说明本接口的写法。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/eval?Action=DescribeEvalTaskReport}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Ymm4un12j
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeEvalTaskReportOutput describe(DescribeEvalTaskReportInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEvalTaskReportInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeEvalTaskReportOutput describe(DescribeEvalTaskReportInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeEvalTaskReportInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeEvalTaskReportOutput> describeForResponse(
                DescribeEvalTaskReportInput input, CallOptions options) {
            return send("eval.report.describe", DescribeEvalTaskReportOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeEvalTaskReportInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeEvalTaskReportOutput> describeAsync(DescribeEvalTaskReportInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEvalTaskReportInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeEvalTaskReportOutput> describeAsync(
                DescribeEvalTaskReportInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** Fine-tuning: jobs, the tasks that train in them, and the models that can be trained. 模型精调作业、作业下的训练任务，以及可精调的模型。 */
    public static final class FineTuningActions extends Group {
        private final FineTuningJobActions job;
        private final FineTuningTaskActions task;
        private final FineTuningModelActions model;

        FineTuningActions(Engine engine) {
            super(engine);
            job = new FineTuningJobActions(engine);
            task = new FineTuningTaskActions(engine);
            model = new FineTuningModelActions(engine);
        }

        /**
         * The actions of {@code finetuning.job}. finetuning.job 的接口。
         *
         * @return the actions
         */
        public final FineTuningJobActions job() {
            return job;
        }

        /**
         * The actions of {@code finetuning.task}. finetuning.task 的接口。
         *
         * @return the actions
         */
        public final FineTuningTaskActions task() {
            return task;
        }

        /**
         * The actions of {@code finetuning.model}. finetuning.model 的接口。
         *
         * @return the actions
         */
        public final FineTuningModelActions model() {
            return model;
        }
    }

    /** The actions of {@code finetuning.job}. finetuning.job 的接口。 */
    public static final class FineTuningJobActions extends Group {
        FineTuningJobActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a job: the container that names a base model and a training mode. A job alone trains nothing and costs nothing; tasks in it do. The name must be new in the account.
         *
         * <p>创建作业，即确定基础模型和训练模式的容器。仅创建作业不会开始训练，也不产生费用；训练由作业下的任务进行。作业名称在账号内不可重复。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/finetuning?Action=CreateFineTuningJob}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/nmo1a7p4y (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreateFineTuningJobOutput create(CreateFineTuningJobInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateFineTuningJobInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateFineTuningJobOutput create(CreateFineTuningJobInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateFineTuningJobInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateFineTuningJobOutput> createForResponse(
                CreateFineTuningJobInput input, CallOptions options) {
            return send("finetuning.job.create", CreateFineTuningJobOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateFineTuningJobInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateFineTuningJobOutput> createAsync(CreateFineTuningJobInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateFineTuningJobInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateFineTuningJobOutput> createAsync(
                CreateFineTuningJobInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a job for good. Whether a job that still has tasks can be deleted is not documented. {@code result: false} means that the platform did not accept it.
         *
         * <p>永久删除作业。官方文档未说明作业下仍有任务时能否删除。result 为 false 表示平台未受理。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one job by its id; a second delete finds it gone and changes nothing.
         *
         * <p>{@code POST /v2/finetuning?Action=DeleteFineTuningJob}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan/s/xmh4sux5h (2025-10-29)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteFineTuningJobOutput delete(DeleteFineTuningJobInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteFineTuningJobInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteFineTuningJobOutput delete(DeleteFineTuningJobInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteFineTuningJobInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteFineTuningJobOutput> deleteForResponse(
                DeleteFineTuningJobInput input, CallOptions options) {
            return send("finetuning.job.delete", DeleteFineTuningJobOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteFineTuningJobInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteFineTuningJobOutput> deleteAsync(DeleteFineTuningJobInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteFineTuningJobInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteFineTuningJobOutput> deleteAsync(
                DeleteFineTuningJobInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Lists the jobs of the account, one page at a time, filtered by training mode and base model.
         *
         * <p>分页列出账号下的模型精调作业，可按训练模式和基础模型筛选。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/finetuning?Action=DescribeFineTuningJobs}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/2mo1ah0rw (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeFineTuningJobsOutput list(DescribeFineTuningJobsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeFineTuningJobsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeFineTuningJobsOutput list(DescribeFineTuningJobsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeFineTuningJobsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeFineTuningJobsOutput> listForResponse(
                DescribeFineTuningJobsInput input, CallOptions options) {
            return send("finetuning.job.list", DescribeFineTuningJobsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeFineTuningJobsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningJobsOutput> listAsync(DescribeFineTuningJobsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeFineTuningJobsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningJobsOutput> listAsync(
                DescribeFineTuningJobsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeFineTuningJobsOutput> pages(DescribeFineTuningJobsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeFineTuningJobsOutput> pages(DescribeFineTuningJobsInput input, CallOptions options) {
            return pages("finetuning.job.list", DescribeFineTuningJobsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<FineTuningJob> items(DescribeFineTuningJobsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<FineTuningJob> items(DescribeFineTuningJobsInput input, CallOptions options) {
            return items("finetuning.job.list", FineTuningJob.class, input, options);
        }
    }

    /** The actions of {@code finetuning.task}. finetuning.task 的接口。 */
    public static final class FineTuningTaskActions extends Group {
        FineTuningTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a task in a job. Training starts at once and is charged: there is no separate start call. Sending incrementTaskId continues from a checkpoint of that task.
         *
         * <p>在作业下创建任务。创建后立即开始训练并计费，没有单独的启动接口。填写 incrementTaskId 时，从该任务的 Checkpoint 开始增量训练。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/finetuning?Action=CreateFineTuningTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/1mo1a2ttv (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (InappropriateJSON, ...), else by what failed
         */
        public CreateFineTuningTaskOutput create(CreateFineTuningTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateFineTuningTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateFineTuningTaskOutput create(CreateFineTuningTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateFineTuningTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateFineTuningTaskOutput> createForResponse(
                CreateFineTuningTaskInput input, CallOptions options) {
            return send("finetuning.task.create", CreateFineTuningTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateFineTuningTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateFineTuningTaskOutput> createAsync(CreateFineTuningTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateFineTuningTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateFineTuningTaskOutput> createAsync(
                CreateFineTuningTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a task for good. Whether a running task must be stopped first is not documented.
         *
         * <p>永久删除任务。官方文档未说明运行中的任务是否须先停止。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one task by its id; a second delete finds it gone and changes nothing.
         *
         * <p>{@code POST /v2/finetuning?Action=DeleteFineTuningTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/ymo1a9xwn (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteFineTuningTaskOutput delete(DeleteFineTuningTaskInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteFineTuningTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteFineTuningTaskOutput delete(DeleteFineTuningTaskInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteFineTuningTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteFineTuningTaskOutput> deleteForResponse(
                DeleteFineTuningTaskInput input, CallOptions options) {
            return send("finetuning.task.delete", DeleteFineTuningTaskOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteFineTuningTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteFineTuningTaskOutput> deleteAsync(DeleteFineTuningTaskInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteFineTuningTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteFineTuningTaskOutput> deleteAsync(
                DeleteFineTuningTaskInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one task: its state, its progress while it runs, a VisualDL link, and once it is done its scores and checkpoints. There is no live series of metrics: loss and perplexity come with the checkpoints.
         *
         * <p>获取单个任务的详情：状态、运行中的进度、VisualDL 链接，以及完成后的评估指标和 Checkpoint。没有实时的指标序列，loss 和困惑度随 Checkpoint 给出。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/finetuning?Action=DescribeFineTuningTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/lmo1afnju (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeFineTuningTaskOutput describe(DescribeFineTuningTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeFineTuningTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeFineTuningTaskOutput describe(DescribeFineTuningTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeFineTuningTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeFineTuningTaskOutput> describeForResponse(
                DescribeFineTuningTaskInput input, CallOptions options) {
            return send("finetuning.task.describe", DescribeFineTuningTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeFineTuningTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningTaskOutput> describeAsync(DescribeFineTuningTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeFineTuningTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningTaskOutput> describeAsync(
                DescribeFineTuningTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the tasks of one job, one page at a time, with their state and, once they are done, their scores and checkpoints.
         *
         * <p>分页列出一个作业下的任务及其状态；任务完成后还包含评估指标和 Checkpoint。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/finetuning?Action=DescribeFineTuningTasks}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Dmo1adln5 (2026-04-17)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeFineTuningTasksOutput list(DescribeFineTuningTasksInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeFineTuningTasksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeFineTuningTasksOutput list(DescribeFineTuningTasksInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeFineTuningTasksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeFineTuningTasksOutput> listForResponse(
                DescribeFineTuningTasksInput input, CallOptions options) {
            return send("finetuning.task.list", DescribeFineTuningTasksOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeFineTuningTasksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningTasksOutput> listAsync(DescribeFineTuningTasksInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeFineTuningTasksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningTasksOutput> listAsync(
                DescribeFineTuningTasksInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeFineTuningTasksOutput> pages(DescribeFineTuningTasksInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeFineTuningTasksOutput> pages(DescribeFineTuningTasksInput input, CallOptions options) {
            return pages("finetuning.task.list", DescribeFineTuningTasksOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<FineTuningTaskSummary> items(DescribeFineTuningTasksInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<FineTuningTaskSummary> items(DescribeFineTuningTasksInput input, CallOptions options) {
            return items("finetuning.task.list", FineTuningTaskSummary.class, input, options);
        }

        /**
         * Asks a task to stop. {@code result: true} means that the platform accepted it, not that the task has stopped: read the state until it leaves Running. {@code result: false} means that it was not accepted, for example because the task is unknown or has ended. A stopped task cannot be resumed; a new task can continue from one of its checkpoints.
         *
         * <p>请求停止任务。result 为 true 只表示平台已受理，任务不一定已停止，请继续查询，直到状态不再是 Running；为 false 表示未受理，例如任务不存在或已结束。已停止的任务不能恢复，但可新建任务，从其 Checkpoint 开始增量训练。
         *
         * <p>Changes something. May be repeated: Names one task by its id; a second stop finds it stopped and changes nothing.
         *
         * <p>{@code POST /v2/finetuning?Action=StopFineTuningTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan/s/Zmh4sux81 (2025-10-29)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public StopFineTuningTaskOutput stop(StopFineTuningTaskInput input) {
            return stop(input, CallOptions.NONE);
        }

        /**
         * As {@link #stop(StopFineTuningTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public StopFineTuningTaskOutput stop(StopFineTuningTaskInput input, CallOptions options) {
            return stopForResponse(input, options).body();
        }

        /**
         * As {@link #stop(StopFineTuningTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<StopFineTuningTaskOutput> stopForResponse(StopFineTuningTaskInput input, CallOptions options) {
            return send("finetuning.task.stop", StopFineTuningTaskOutput.class, input, options);
        }

        /**
         * As {@link #stop(StopFineTuningTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<StopFineTuningTaskOutput> stopAsync(StopFineTuningTaskInput input) {
            return stopAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #stop(StopFineTuningTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<StopFineTuningTaskOutput> stopAsync(
                StopFineTuningTaskInput input, CallOptions options) {
            return async(() -> stop(input, options));
        }
    }

    /** The actions of {@code finetuning.model}. finetuning.model 的接口。 */
    public static final class FineTuningModelActions extends Group {
        FineTuningModelActions(Engine engine) {
            super(engine);
        }

        /**
         * Lists the models that can be fine-tuned, with the training modes, parameter scales and hyper-parameters that each supports. Known from the official Python SDK only, which calls it before every training.
         *
         * <p>列出可精调的模型，以及各自支持的训练模式、参数规模和超参数。仅见于官方 Python SDK，它在每次训练前调用本接口。
         *
         * <p>Reads only: repeated whenever that can help. Known from the official SDK only.
         *
         * <p>{@code POST /v2/finetuning?Action=DescribeFineTuningSupportModels}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeFineTuningSupportModelsOutput list(DescribeFineTuningSupportModelsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeFineTuningSupportModelsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeFineTuningSupportModelsOutput list(
                DescribeFineTuningSupportModelsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeFineTuningSupportModelsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeFineTuningSupportModelsOutput> listForResponse(
                DescribeFineTuningSupportModelsInput input, CallOptions options) {
            return send("finetuning.model.list", DescribeFineTuningSupportModelsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeFineTuningSupportModelsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningSupportModelsOutput> listAsync(
                DescribeFineTuningSupportModelsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeFineTuningSupportModelsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeFineTuningSupportModelsOutput> listAsync(
                DescribeFineTuningSupportModelsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }
    }

    /** Access: bearer tokens, API keys, and temporary credentials. These calls go to hosts of their own. BearerToken、API Key 与临时身份凭证，使用各自的域名。 */
    public static final class IamActions extends Group {
        private final IamRoleActions role;
        private final IamApiKeyActions apiKey;
        private final IamBearerTokenActions bearerToken;
        private final IamSessionTokenActions sessionToken;

        IamActions(Engine engine) {
            super(engine);
            role = new IamRoleActions(engine);
            apiKey = new IamApiKeyActions(engine);
            bearerToken = new IamBearerTokenActions(engine);
            sessionToken = new IamSessionTokenActions(engine);
        }

        /**
         * The actions of {@code iam.role}. iam.role 的接口。
         *
         * @return the actions
         */
        public final IamRoleActions role() {
            return role;
        }

        /**
         * The actions of {@code iam.apiKey}. iam.apiKey 的接口。
         *
         * @return the actions
         */
        public final IamApiKeyActions apiKey() {
            return apiKey;
        }

        /**
         * The actions of {@code iam.bearerToken}. iam.bearerToken 的接口。
         *
         * @return the actions
         */
        public final IamBearerTokenActions bearerToken() {
            return bearerToken;
        }

        /**
         * The actions of {@code iam.sessionToken}. iam.sessionToken 的接口。
         *
         * @return the actions
         */
        public final IamSessionTokenActions sessionToken() {
            return sessionToken;
        }
    }

    /** The actions of {@code iam.role}. iam.role 的接口。 */
    public static final class IamRoleActions extends Group {
        IamRoleActions(Engine engine) {
            super(engine);
        }

        /**
         * Makes a short-lived access key with a session token that has the rights of a role. Each call makes new ones, valid for 2 hours at most. Console actions take them when the role has the Qianfan policies and the session token is sent and signed as x-bce-security-token. This call goes to sts.bj.baidubce.com and is signed like a console action.
         *
         * <p>获取角色的临时身份凭证（临时 AK/SK 和 SessionToken）。每次调用都会生成新的凭证，最长有效 2 小时。角色具备千帆权限策略，且请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。域名为 sts.bj.baidubce.com，签名方式相同。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v1/credential}
         *
         * <p>See https://cloud.baidu.com/doc/IAM/s/Qjwvyc8ov (2026-01-09)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public AssumeRoleOutput assume(AssumeRoleInput input) {
            return assume(input, CallOptions.NONE);
        }

        /**
         * As {@link #assume(AssumeRoleInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public AssumeRoleOutput assume(AssumeRoleInput input, CallOptions options) {
            return assumeForResponse(input, options).body();
        }

        /**
         * As {@link #assume(AssumeRoleInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<AssumeRoleOutput> assumeForResponse(AssumeRoleInput input, CallOptions options) {
            return send("iam.role.assume", AssumeRoleOutput.class, input, options);
        }

        /**
         * As {@link #assume(AssumeRoleInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<AssumeRoleOutput> assumeAsync(AssumeRoleInput input) {
            return assumeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #assume(AssumeRoleInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<AssumeRoleOutput> assumeAsync(AssumeRoleInput input, CallOptions options) {
            return async(() -> assume(input, options));
        }
    }

    /** The actions of {@code iam.apiKey}. iam.apiKey 的接口。 */
    public static final class IamApiKeyActions extends Group {
        IamApiKeyActions(Engine engine) {
            super(engine);
        }

        /**
         * Makes an API key that does not expire, for the caller or for a sub-user; at most 200 keys an account or sub-user. Keep it as a password: it opens what its policy allows until somebody deletes it. This call goes to iam.bj.baidubce.com and is signed like a console action. The actions that list, change and delete keys are not in this spec.
         *
         * <p>为当前用户或指定子用户创建永久有效的 API Key，每个主账号或子用户最多 200 个。API Key 在被删除前一直有效，请像密码一样保管。本接口的域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。查询、修改和删除 API Key 的接口本规范尚未收录。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v1/apikey/create}
         *
         * <p>See https://cloud.baidu.com/doc/Reference/s/dmcvlynvd
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateApiKeyOutput create(CreateApiKeyInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateApiKeyInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateApiKeyOutput create(CreateApiKeyInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateApiKeyInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateApiKeyOutput> createForResponse(CreateApiKeyInput input, CallOptions options) {
            return send("iam.apiKey.create", CreateApiKeyOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateApiKeyInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateApiKeyOutput> createAsync(CreateApiKeyInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateApiKeyInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateApiKeyOutput> createAsync(CreateApiKeyInput input, CallOptions options) {
            return async(() -> create(input, options));
        }
    }

    /** The actions of {@code iam.bearerToken}. iam.bearerToken 的接口。 */
    public static final class IamBearerTokenActions extends Group {
        IamBearerTokenActions(Engine engine) {
            super(engine);
        }

        /**
         * Makes a bearer token for the inference API out of an access key. Each call makes a new one, and how to revoke it is not documented: keep it and renew it shortly before expireTime. Console actions do not accept it, they need a bce-auth-v1 signature. This call goes to iam.bj.baidubce.com and is signed like a console action.
         *
         * <p>用 AK/SK 换取调用推理接口的 BearerToken。每次调用都会生成新的 BearerToken，官方文档未说明如何撤销，请缓存并在 expireTime 前重新获取。平台功能 OpenAPI 不接受 BearerToken，须使用 bce-auth-v1 签名。域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code GET /v1/BCE-BEARER/token}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/vm40x9q45 (2025-04-18)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateBearerTokenOutput create(CreateBearerTokenInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateBearerTokenInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateBearerTokenOutput create(CreateBearerTokenInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateBearerTokenInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateBearerTokenOutput> createForResponse(CreateBearerTokenInput input, CallOptions options) {
            return send("iam.bearerToken.create", CreateBearerTokenOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateBearerTokenInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateBearerTokenOutput> createAsync(CreateBearerTokenInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateBearerTokenInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateBearerTokenOutput> createAsync(
                CreateBearerTokenInput input, CallOptions options) {
            return async(() -> create(input, options));
        }
    }

    /** The actions of {@code iam.sessionToken}. iam.sessionToken 的接口。 */
    public static final class IamSessionTokenActions extends Group {
        IamSessionTokenActions(Engine engine) {
            super(engine);
        }

        /**
         * Makes a short-lived access key with a session token, with the rights of the caller or, with an access control list, fewer. Each call makes new ones. Console actions take them when the session token is sent and signed as x-bce-security-token. No access control list for Qianfan is documented. This call goes to sts.bj.baidubce.com and is signed like a console action.
         *
         * <p>获取调用者的临时身份凭证（临时 AK/SK 和 SessionToken），权限与调用者相同，可通过访问控制列表收窄。每次调用都会生成新的凭证。请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。官方文档未说明千帆的访问控制列表。域名为 sts.bj.baidubce.com，签名方式相同。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v1/sessionToken}
         *
         * <p>See https://cloud.baidu.com/doc/IAM/s/Qjwvyc8ov (2026-01-09)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public GetSessionTokenOutput create(GetSessionTokenInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(GetSessionTokenInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public GetSessionTokenOutput create(GetSessionTokenInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(GetSessionTokenInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<GetSessionTokenOutput> createForResponse(GetSessionTokenInput input, CallOptions options) {
            return send("iam.sessionToken.create", GetSessionTokenOutput.class, input, options);
        }

        /**
         * As {@link #create(GetSessionTokenInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<GetSessionTokenOutput> createAsync(GetSessionTokenInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(GetSessionTokenInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<GetSessionTokenOutput> createAsync(GetSessionTokenInput input, CallOptions options) {
            return async(() -> create(input, options));
        }
    }

    /** Knowledge bases: their documents, and the chunks these are searched by. They take an API key. 知识库、文档及供检索的文档块，使用 API Key 鉴权。 */
    public static final class KnowledgeBaseActions extends Group {
        private final KnowledgeBaseChunkActions chunk;
        private final KnowledgeBaseDocumentActions document;

        KnowledgeBaseActions(Engine engine) {
            super(engine);
            chunk = new KnowledgeBaseChunkActions(engine);
            document = new KnowledgeBaseDocumentActions(engine);
        }

        /**
         * The actions of {@code knowledgebase.chunk}. knowledgebase.chunk 的接口。
         *
         * @return the actions
         */
        public final KnowledgeBaseChunkActions chunk() {
            return chunk;
        }

        /**
         * The actions of {@code knowledgebase.document}. knowledgebase.document 的接口。
         *
         * @return the actions
         */
        public final KnowledgeBaseDocumentActions document() {
            return document;
        }

        /**
         * Creates a knowledge base, on shared hosting or on an own Elasticsearch or VectorDB. It is empty at first: fill it with CreateDocuments or UploadDocuments.
         *
         * <p>创建知识库，可使用共享资源，也可使用自有的 Elasticsearch 或向量数据库。新建的知识库为空，请用 CreateDocuments 或 UploadDocuments 添加文档。
         *
         * <p>Changes something. May be repeated: one {@code clientToken} is kept over the repeats of a call. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=CreateKnowledgeBase}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/tm7wzq8ek (2026-02-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public CreateKnowledgeBaseOutput create(CreateKnowledgeBaseInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateKnowledgeBaseInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateKnowledgeBaseOutput create(CreateKnowledgeBaseInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateKnowledgeBaseInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateKnowledgeBaseOutput> createForResponse(
                CreateKnowledgeBaseInput input, CallOptions options) {
            return send("knowledgebase.create", CreateKnowledgeBaseOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateKnowledgeBaseInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateKnowledgeBaseOutput> createAsync(CreateKnowledgeBaseInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateKnowledgeBaseInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateKnowledgeBaseOutput> createAsync(
                CreateKnowledgeBaseInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a knowledge base with all its documents.
         *
         * <p>删除知识库及其全部文档。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: The knowledge base is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DeleteKnowledgeBase}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DeleteKnowledgeBaseOutput delete(DeleteKnowledgeBaseInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteKnowledgeBaseInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteKnowledgeBaseOutput delete(DeleteKnowledgeBaseInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteKnowledgeBaseInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteKnowledgeBaseOutput> deleteForResponse(
                DeleteKnowledgeBaseInput input, CallOptions options) {
            return send("knowledgebase.delete", DeleteKnowledgeBaseOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteKnowledgeBaseInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteKnowledgeBaseOutput> deleteAsync(DeleteKnowledgeBaseInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteKnowledgeBaseInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteKnowledgeBaseOutput> deleteAsync(
                DeleteKnowledgeBaseInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one knowledge base: its name, its hosting and its folder.
         *
         * <p>获取知识库的名称、托管资源和所在目录。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DescribeKnowledgeBase}
         *
         * <p>See https://cloud.baidu.com/doc/AppBuilder/s/zlz184t3w (2025-03-10)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DescribeKnowledgeBaseOutput describe(DescribeKnowledgeBaseInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeKnowledgeBaseInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeKnowledgeBaseOutput describe(DescribeKnowledgeBaseInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeKnowledgeBaseInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeKnowledgeBaseOutput> describeForResponse(
                DescribeKnowledgeBaseInput input, CallOptions options) {
            return send("knowledgebase.describe", DescribeKnowledgeBaseOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeKnowledgeBaseInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeKnowledgeBaseOutput> describeAsync(DescribeKnowledgeBaseInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeKnowledgeBaseInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeKnowledgeBaseOutput> describeAsync(
                DescribeKnowledgeBaseInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the knowledge bases of the account, one page at a time, or those that a word finds.
         *
         * <p>分页获取账号下的知识库，可按关键字搜索。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DescribeKnowledgeBases}
         *
         * <p>See https://cloud.baidu.com/doc/AppBuilder/s/Wlz1897zk (2025-04-07)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DescribeKnowledgeBasesOutput list(DescribeKnowledgeBasesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeKnowledgeBasesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeKnowledgeBasesOutput list(DescribeKnowledgeBasesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeKnowledgeBasesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeKnowledgeBasesOutput> listForResponse(
                DescribeKnowledgeBasesInput input, CallOptions options) {
            return send("knowledgebase.list", DescribeKnowledgeBasesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeKnowledgeBasesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeKnowledgeBasesOutput> listAsync(DescribeKnowledgeBasesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeKnowledgeBasesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeKnowledgeBasesOutput> listAsync(
                DescribeKnowledgeBasesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeKnowledgeBasesOutput> pages(DescribeKnowledgeBasesInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeKnowledgeBasesOutput> pages(DescribeKnowledgeBasesInput input, CallOptions options) {
            return pages("knowledgebase.list", DescribeKnowledgeBasesOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<DescribeKnowledgeBasesOutputDataItem> items(DescribeKnowledgeBasesInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<DescribeKnowledgeBasesOutputDataItem> items(
                DescribeKnowledgeBasesInput input, CallOptions options) {
            return items("knowledgebase.list", DescribeKnowledgeBasesOutputDataItem.class, input, options);
        }

        /**
         * Changes the name, the description or the folder of a knowledge base.
         *
         * <p>更新知识库的名称、描述或所在目录。
         *
         * <p>Changes something. May be repeated: It sets given values of one knowledge base; the same values a second time change nothing. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=ModifyKnowledgeBase}
         *
         * <p>See https://cloud.baidu.com/doc/AppBuilder/s/Dlz1737lt (2025-02-18)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public ModifyKnowledgeBaseOutput update(ModifyKnowledgeBaseInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyKnowledgeBaseInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyKnowledgeBaseOutput update(ModifyKnowledgeBaseInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyKnowledgeBaseInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyKnowledgeBaseOutput> updateForResponse(
                ModifyKnowledgeBaseInput input, CallOptions options) {
            return send("knowledgebase.update", ModifyKnowledgeBaseOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyKnowledgeBaseInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyKnowledgeBaseOutput> updateAsync(ModifyKnowledgeBaseInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyKnowledgeBaseInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyKnowledgeBaseOutput> updateAsync(
                ModifyKnowledgeBaseInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code knowledgebase.chunk}. knowledgebase.chunk 的接口。 */
    public static final class KnowledgeBaseChunkActions extends Group {
        KnowledgeBaseChunkActions(Engine engine) {
            super(engine);
        }

        /**
         * Adds a chunk to a document: a text, or the cells of one row of a table. It is indexed in the background.
         *
         * <p>为文档添加文档块：一段文本，或表格中一行的各列内容。后台异步建立索引。
         *
         * <p>Changes something. May be repeated: one {@code clientToken} is kept over the repeats of a call. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=CreateChunk}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/hmwbl4ufw (2026-11-11)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public CreateChunkOutput create(CreateChunkInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateChunkInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateChunkOutput create(CreateChunkInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateChunkInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateChunkOutput> createForResponse(CreateChunkInput input, CallOptions options) {
            return send("knowledgebase.chunk.create", CreateChunkOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateChunkInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateChunkOutput> createAsync(CreateChunkInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateChunkInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateChunkOutput> createAsync(CreateChunkInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes one chunk of a document.
         *
         * <p>删除文档中的一个文档块。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: The chunk is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DeleteChunk}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DeleteChunkOutput delete(DeleteChunkInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteChunkInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteChunkOutput delete(DeleteChunkInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteChunkInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteChunkOutput> deleteForResponse(DeleteChunkInput input, CallOptions options) {
            return send("knowledgebase.chunk.delete", DeleteChunkOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteChunkInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteChunkOutput> deleteAsync(DeleteChunkInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteChunkInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteChunkOutput> deleteAsync(DeleteChunkInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one chunk of a document with its text and state.
         *
         * <p>获取文档块的内容和索引状态。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DescribeChunk}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Fm7wre5d9
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DescribeChunkOutput describe(DescribeChunkInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeChunkInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeChunkOutput describe(DescribeChunkInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeChunkInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeChunkOutput> describeForResponse(DescribeChunkInput input, CallOptions options) {
            return send("knowledgebase.chunk.describe", DescribeChunkOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeChunkInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeChunkOutput> describeAsync(DescribeChunkInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeChunkInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeChunkOutput> describeAsync(DescribeChunkInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the chunks of a document, one page at a time, or those that a word finds.
         *
         * <p>分页获取文档中的文档块，可按关键字搜索。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DescribeChunks}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Om7wrvnmy
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DescribeChunksOutput list(DescribeChunksInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeChunksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeChunksOutput list(DescribeChunksInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeChunksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeChunksOutput> listForResponse(DescribeChunksInput input, CallOptions options) {
            return send("knowledgebase.chunk.list", DescribeChunksOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeChunksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeChunksOutput> listAsync(DescribeChunksInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeChunksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeChunksOutput> listAsync(DescribeChunksInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeChunksOutput> pages(DescribeChunksInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeChunksOutput> pages(DescribeChunksInput input, CallOptions options) {
            return pages("knowledgebase.chunk.list", DescribeChunksOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<KnowledgeBaseChunk> items(DescribeChunksInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<KnowledgeBaseChunk> items(DescribeChunksInput input, CallOptions options) {
            return items("knowledgebase.chunk.list", KnowledgeBaseChunk.class, input, options);
        }

        /**
         * Changes the text of a chunk and whether it takes part in searches. The switch is enable here and enabled in answers.
         *
         * <p>修改文档块的内容和启用状态。请求中为 enable，响应中为 enabled。
         *
         * <p>Changes something. May be repeated: It sets the text and the switch of one chunk; the same values a second time change nothing. Takes an API key. Known from the official SDK only.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=ModifyChunk}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public ModifyChunkOutput update(ModifyChunkInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyChunkInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyChunkOutput update(ModifyChunkInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyChunkInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyChunkOutput> updateForResponse(ModifyChunkInput input, CallOptions options) {
            return send("knowledgebase.chunk.update", ModifyChunkOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyChunkInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyChunkOutput> updateAsync(ModifyChunkInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyChunkInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyChunkOutput> updateAsync(ModifyChunkInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code knowledgebase.document}. knowledgebase.document 的接口。 */
    public static final class KnowledgeBaseDocumentActions extends Group {
        KnowledgeBaseDocumentActions(Engine engine) {
            super(engine);
        }

        /**
         * Adds documents of BOS or of web pages to a knowledge base. They are processed in the background. Older than ImportDocuments; all its fields are known.
         *
         * <p>将 BOS 文件或网页添加为知识库文档，后台异步处理。早于 ImportDocuments，字段均已知。
         *
         * <p>Changes something. May be repeated: one {@code clientToken} is kept over the repeats of a call. Takes an API key. Known from the official SDK only.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=CreateDocuments}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public CreateDocumentsOutput create(CreateDocumentsInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDocumentsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateDocumentsOutput create(CreateDocumentsInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateDocumentsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateDocumentsOutput> createForResponse(CreateDocumentsInput input, CallOptions options) {
            return send("knowledgebase.document.create", CreateDocumentsOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateDocumentsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateDocumentsOutput> createAsync(CreateDocumentsInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateDocumentsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateDocumentsOutput> createAsync(CreateDocumentsInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a document with all its chunks.
         *
         * <p>删除文档及其全部文档块。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: The document is named by its id; a second equal call finds nothing more to delete. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DeleteDocument}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/qm7wxtjxp (2025-12-24)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DeleteDocumentOutput delete(DeleteDocumentInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDocumentInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteDocumentOutput delete(DeleteDocumentInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteDocumentInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteDocumentOutput> deleteForResponse(DeleteDocumentInput input, CallOptions options) {
            return send("knowledgebase.document.delete", DeleteDocumentOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteDocumentInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteDocumentOutput> deleteAsync(DeleteDocumentInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteDocumentInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteDocumentOutput> deleteAsync(DeleteDocumentInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one document: its state, its source and its tags.
         *
         * <p>获取文档的状态、来源和标签。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DescribeDocument}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/0mipz06le (2025-12-24)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DescribeDocumentOutput describe(DescribeDocumentInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeDocumentInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDocumentOutput describe(DescribeDocumentInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeDocumentInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDocumentOutput> describeForResponse(DescribeDocumentInput input, CallOptions options) {
            return send("knowledgebase.document.describe", DescribeDocumentOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeDocumentInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDocumentOutput> describeAsync(DescribeDocumentInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeDocumentInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDocumentOutput> describeAsync(
                DescribeDocumentInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the documents of a knowledge base, one page at a time, or those that a word finds. mime_type and file_size are spelt as the platform spells them here.
         *
         * <p>分页获取知识库中的文档，可按关键字搜索。mime_type、file_size 的拼写与平台一致。
         *
         * <p>Reads only: repeated whenever that can help. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=DescribeDocuments}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/hm7wy40z3 (2025-12-24)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public DescribeDocumentsOutput list(DescribeDocumentsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDocumentsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeDocumentsOutput list(DescribeDocumentsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeDocumentsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeDocumentsOutput> listForResponse(DescribeDocumentsInput input, CallOptions options) {
            return send("knowledgebase.document.list", DescribeDocumentsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeDocumentsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeDocumentsOutput> listAsync(DescribeDocumentsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeDocumentsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeDocumentsOutput> listAsync(DescribeDocumentsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeDocumentsOutput> pages(DescribeDocumentsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeDocumentsOutput> pages(DescribeDocumentsInput input, CallOptions options) {
            return pages("knowledgebase.document.list", DescribeDocumentsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<DescribeDocumentsOutputDataItem> items(DescribeDocumentsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<DescribeDocumentsOutputDataItem> items(DescribeDocumentsInput input, CallOptions options) {
            return items("knowledgebase.document.list", DescribeDocumentsOutputDataItem.class, input, options);
        }

        /**
         * Imports documents into a knowledge base. The documentation does not state the names of most fields of the body, so it is left open. It has a file type (webpage, doc, table, image, audio), a source type (bos, upload, webpage), an update frequency (daily, P3D, weekly, monthly, none), a template (ppt, paper, qa_pair, resume, contract, legal), parsers (layout, ocr, table, formular, vlm, chart, asr), a way of cutting (custom, onePage, none) and enhancements (faq, summarize, spo). Where their names matter, use CreateDocuments or UploadDocuments.
         *
         * <p>向知识库导入文档。请求体中多数字段的字段名官方文档未说明，因此不作限制。官方文档列出了文件类型（webpage、doc、table、image、audio）、来源类型（bos、upload、webpage）、更新频率（daily、P3D、weekly、monthly、none）、模板（ppt、paper、qa_pair、resume、contract、legal）、解析策略（layout、ocr、table、formular、vlm、chart、asr）、切分方式（custom、onePage、none）和知识增强（faq、summarize、spo）。需要明确字段时，请用 CreateDocuments 或 UploadDocuments。
         *
         * <p>Changes something. Not repeated after an unknown outcome. Takes an API key.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=ImportDocuments}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Vmk3tala5
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public ImportDocumentsOutput import_(ImportDocumentsInput input) {
            return import_(input, CallOptions.NONE);
        }

        /**
         * As {@link #import_(ImportDocumentsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ImportDocumentsOutput import_(ImportDocumentsInput input, CallOptions options) {
            return importForResponse(input, options).body();
        }

        /**
         * As {@link #import_(ImportDocumentsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ImportDocumentsOutput> importForResponse(ImportDocumentsInput input, CallOptions options) {
            return send("knowledgebase.document.import", ImportDocumentsOutput.class, input, options);
        }

        /**
         * As {@link #import_(ImportDocumentsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ImportDocumentsOutput> importAsync(ImportDocumentsInput input) {
            return importAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #import_(ImportDocumentsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ImportDocumentsOutput> importAsync(ImportDocumentsInput input, CallOptions options) {
            return async(() -> import_(input, options));
        }

        /**
         * Uploads a file into a knowledge base as one document, which is processed in the background. The body is multipart/form-data: the file, and beside it a JSON text that says where it goes and how it is processed.
         *
         * <p>上传文件并创建为一个知识库文档，后台异步处理。请求体为 multipart/form-data：文件，以及说明目标知识库和处理方式的 JSON 文本。
         *
         * <p>Changes something. May be repeated: one {@code clientToken} is kept over the repeats of a call. Takes an API key. Known from the official SDK only.
         *
         * <p>{@code POST /v2/knowledgeBase?Action=UploadDocuments}
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public UploadDocumentsOutput upload(UploadDocumentsInput input) {
            return upload(input, CallOptions.NONE);
        }

        /**
         * As {@link #upload(UploadDocumentsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public UploadDocumentsOutput upload(UploadDocumentsInput input, CallOptions options) {
            return uploadForResponse(input, options).body();
        }

        /**
         * As {@link #upload(UploadDocumentsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<UploadDocumentsOutput> uploadForResponse(UploadDocumentsInput input, CallOptions options) {
            return send("knowledgebase.document.upload", UploadDocumentsOutput.class, input, options);
        }

        /**
         * As {@link #upload(UploadDocumentsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<UploadDocumentsOutput> uploadAsync(UploadDocumentsInput input) {
            return uploadAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #upload(UploadDocumentsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<UploadDocumentsOutput> uploadAsync(UploadDocumentsInput input, CallOptions options) {
            return async(() -> upload(input, options));
        }
    }

    /** Memories: what a bot of an app knows by heart, and what it remembers of its users. They rest on the older inference and are absent from the newest pages. 应用中机器人的系统记忆。该功能依赖旧版（V1）推理，最新官方文档已不再收录。 */
    public static final class MemoryActions extends Group {
        private final MemorySystemActions system;
        private final MemoryUserActions user;
        private final MemoryUserContentActions userContent;

        MemoryActions(Engine engine) {
            super(engine);
            system = new MemorySystemActions(engine);
            user = new MemoryUserActions(engine);
            userContent = new MemoryUserContentActions(engine);
        }

        /**
         * The actions of {@code memory.system}. memory.system 的接口。
         *
         * @return the actions
         */
        public final MemorySystemActions system() {
            return system;
        }

        /**
         * The actions of {@code memory.user}. memory.user 的接口。
         *
         * @return the actions
         */
        public final MemoryUserActions user() {
            return user;
        }

        /**
         * The actions of {@code memory.userContent}. memory.userContent 的接口。
         *
         * @return the actions
         */
        public final MemoryUserContentActions userContent() {
            return userContent;
        }
    }

    /** The actions of {@code memory.system}. memory.system 的接口。 */
    public static final class MemorySystemActions extends Group {
        MemorySystemActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates an empty system memory of an app and answers its id: fill it with ModifySystemMemory. A system memory gives a bot persona and facts at inference with the API key of the same app. It rests on the older (V1) inference, and the documentation of 2026 does not have it: do not build on it.
         *
         * <p>为应用创建一个空的系统记忆并返回其 ID，内容用 ModifySystemMemory 写入。系统记忆用于以同一应用的 API Key 推理时提供人设和知识。该功能依赖旧版（V1）推理，2026 年的官方文档中已无此接口，不建议新项目使用。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/memory?Action=CreateSystemMemory}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Mlwg321zw (2025-02-14)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreateSystemMemoryOutput create(CreateSystemMemoryInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateSystemMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateSystemMemoryOutput create(CreateSystemMemoryInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateSystemMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateSystemMemoryOutput> createForResponse(
                CreateSystemMemoryInput input, CallOptions options) {
            return send("memory.system.create", CreateSystemMemoryOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateSystemMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateSystemMemoryOutput> createAsync(CreateSystemMemoryInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateSystemMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateSystemMemoryOutput> createAsync(
                CreateSystemMemoryInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a system memory together with its content, for good.
         *
         * <p>永久删除系统记忆及其内容。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one system memory by its id and removes it with its content; once it is gone a repeat has nothing to remove.
         *
         * <p>{@code POST /v2/memory?Action=DeleteSystemMemory}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Llwg32pqo (2024-12-23)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteSystemMemoryOutput delete(DeleteSystemMemoryInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteSystemMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteSystemMemoryOutput delete(DeleteSystemMemoryInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteSystemMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteSystemMemoryOutput> deleteForResponse(
                DeleteSystemMemoryInput input, CallOptions options) {
            return send("memory.system.delete", DeleteSystemMemoryOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteSystemMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteSystemMemoryOutput> deleteAsync(DeleteSystemMemoryInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteSystemMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteSystemMemoryOutput> deleteAsync(
                DeleteSystemMemoryInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Lists system memories, one page at a time, of one app or of all. Rows hold no content: get it with DescribeSystemMemory. Unlike most lists it has no reverse order.
         *
         * <p>分页获取系统记忆列表，可按应用筛选。列表项不含内容，请用 DescribeSystemMemory 获取。与多数列表不同，不支持倒序。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/memory?Action=DescribeSystemMemories}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/vlwg32fjd (2025-02-14)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeSystemMemoriesOutput list(DescribeSystemMemoriesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeSystemMemoriesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeSystemMemoriesOutput list(DescribeSystemMemoriesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeSystemMemoriesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeSystemMemoriesOutput> listForResponse(
                DescribeSystemMemoriesInput input, CallOptions options) {
            return send("memory.system.list", DescribeSystemMemoriesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeSystemMemoriesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeSystemMemoriesOutput> listAsync(DescribeSystemMemoriesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeSystemMemoriesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeSystemMemoriesOutput> listAsync(
                DescribeSystemMemoriesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeSystemMemoriesOutput> pages(DescribeSystemMemoriesInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeSystemMemoriesOutput> pages(DescribeSystemMemoriesInput input, CallOptions options) {
            return pages("memory.system.list", DescribeSystemMemoriesOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<MemorySummary> items(DescribeSystemMemoriesInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<MemorySummary> items(DescribeSystemMemoriesInput input, CallOptions options) {
            return items("memory.system.list", MemorySummary.class, input, options);
        }

        /**
         * Gets the content of one system memory, all of it at once: there is no paging, although it can hold 1000 turns. App and description stand only in the list.
         *
         * <p>获取单个系统记忆的全部内容，最多 1000 轮问答，不分页。所属应用和备注描述只在列表接口中返回。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/memory?Action=DescribeSystemMemory}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Ylwg32ylx
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeSystemMemoryOutput describe(DescribeSystemMemoryInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeSystemMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeSystemMemoryOutput describe(DescribeSystemMemoryInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeSystemMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeSystemMemoryOutput> describeForResponse(
                DescribeSystemMemoryInput input, CallOptions options) {
            return send("memory.system.describe", DescribeSystemMemoryOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeSystemMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeSystemMemoryOutput> describeAsync(DescribeSystemMemoryInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeSystemMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeSystemMemoryOutput> describeAsync(
                DescribeSystemMemoryInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Writes turns into a system memory. Whether they replace its content or are added to it is not documented; the official SDK calls them the new content, so read the memory first and send the whole list. The change may take some seconds to be visible: the example of the official SDK waits 5.
         *
         * <p>将问答写入系统记忆。官方文档未说明是覆盖原有内容还是追加；官方 SDK 称其为新内容，建议先读取，再传入完整列表。更新可能数秒后才可见，官方 SDK 的示例等待 5 秒。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/memory?Action=ModifySystemMemory}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Klwg33956
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ModifySystemMemoryOutput update(ModifySystemMemoryInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifySystemMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifySystemMemoryOutput update(ModifySystemMemoryInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifySystemMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifySystemMemoryOutput> updateForResponse(
                ModifySystemMemoryInput input, CallOptions options) {
            return send("memory.system.update", ModifySystemMemoryOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifySystemMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifySystemMemoryOutput> updateAsync(ModifySystemMemoryInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifySystemMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifySystemMemoryOutput> updateAsync(
                ModifySystemMemoryInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code memory.user}. memory.user 的接口。 */
    public static final class MemoryUserActions extends Group {
        MemoryUserActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a user memory: what a bot remembers of one end user, with a persona to begin with. Its id is the uid to hand to the model. Entries are written by ModifyUserMemory. It rests on the older (V1) inference: do not build on it.
         *
         * <p>创建用户记忆，即机器人对某个终端用户的记忆，并写入用户人设描述。返回的 ID 即传入模型的 uid，具体内容用 ModifyUserMemory 写入。该功能依赖旧版（V1）推理，不建议新项目使用。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/memory?Action=CreateUserMemory}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Dlywo0iot (2025-05-08)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateUserMemoryOutput create(CreateUserMemoryInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateUserMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateUserMemoryOutput create(CreateUserMemoryInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateUserMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateUserMemoryOutput> createForResponse(CreateUserMemoryInput input, CallOptions options) {
            return send("memory.user.create", CreateUserMemoryOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateUserMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateUserMemoryOutput> createAsync(CreateUserMemoryInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateUserMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateUserMemoryOutput> createAsync(CreateUserMemoryInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a user memory with all its entries, or only the entry that memoryContentId names.
         *
         * <p>删除用户记忆及其全部内容；填写 memoryContentId 时只删除该条内容。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: The memory or the entry is named by its id; a second equal call finds nothing more to delete.
         *
         * <p>{@code POST /v2/memory?Action=DeleteUserMemory}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/9lywo1ho2 (2025-05-13)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DeleteUserMemoryOutput delete(DeleteUserMemoryInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteUserMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteUserMemoryOutput delete(DeleteUserMemoryInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteUserMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteUserMemoryOutput> deleteForResponse(DeleteUserMemoryInput input, CallOptions options) {
            return send("memory.user.delete", DeleteUserMemoryOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteUserMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteUserMemoryOutput> deleteAsync(DeleteUserMemoryInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteUserMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteUserMemoryOutput> deleteAsync(DeleteUserMemoryInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Lists the user memories of an app, one page at a time. Rows hold no entries: get them with DescribeUserMemory.
         *
         * <p>分页获取应用内的用户记忆。列表项不含具体内容，请用 DescribeUserMemory 获取。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/memory?Action=DescribeUserMemories}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/slywo1ywk
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeUserMemoriesOutput list(DescribeUserMemoriesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeUserMemoriesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeUserMemoriesOutput list(DescribeUserMemoriesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeUserMemoriesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeUserMemoriesOutput> listForResponse(
                DescribeUserMemoriesInput input, CallOptions options) {
            return send("memory.user.list", DescribeUserMemoriesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeUserMemoriesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeUserMemoriesOutput> listAsync(DescribeUserMemoriesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeUserMemoriesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeUserMemoriesOutput> listAsync(
                DescribeUserMemoriesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeUserMemoriesOutput> pages(DescribeUserMemoriesInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeUserMemoriesOutput> pages(DescribeUserMemoriesInput input, CallOptions options) {
            return pages("memory.user.list", DescribeUserMemoriesOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<UserMemorySummary> items(DescribeUserMemoriesInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<UserMemorySummary> items(DescribeUserMemoriesInput input, CallOptions options) {
            return items("memory.user.list", UserMemorySummary.class, input, options);
        }

        /**
         * Gets a user memory with its entries, or one entry alone. Each entry is a question and its answer with one memoryContentId. Whether the answer says how many entries there are is not documented.
         *
         * <p>获取用户记忆及其内容，也可只查询其中一条。每条内容为一问一答，共用一个 memoryContentId。响应是否包含内容总数，官方文档未说明。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/memory?Action=DescribeUserMemory}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Flywo11ll
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeUserMemoryOutput describe(DescribeUserMemoryInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeUserMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeUserMemoryOutput describe(DescribeUserMemoryInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeUserMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeUserMemoryOutput> describeForResponse(
                DescribeUserMemoryInput input, CallOptions options) {
            return send("memory.user.describe", DescribeUserMemoryOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeUserMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeUserMemoryOutput> describeAsync(DescribeUserMemoryInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeUserMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeUserMemoryOutput> describeAsync(
                DescribeUserMemoryInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Writes entries of a user memory. By default they replace all entries that were there (operator cover), which no call brings back; operator insert adds to them. Change single entries with ModifyUserMemoryContent.
         *
         * <p>写入用户记忆内容。默认覆盖原有全部内容（operator 为 cover），覆盖后无法恢复；operator 为 insert 时追加。修改单条内容请用 ModifyUserMemoryContent。
         *
         * <p>Removes or releases what no further call brings back. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/memory?Action=ModifyUserMemory}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/7lywo2ga5 (2025-02-14)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ModifyUserMemoryOutput update(ModifyUserMemoryInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyUserMemoryInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyUserMemoryOutput update(ModifyUserMemoryInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyUserMemoryInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyUserMemoryOutput> updateForResponse(ModifyUserMemoryInput input, CallOptions options) {
            return send("memory.user.update", ModifyUserMemoryOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyUserMemoryInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyUserMemoryOutput> updateAsync(ModifyUserMemoryInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyUserMemoryInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyUserMemoryOutput> updateAsync(ModifyUserMemoryInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code memory.userContent}. memory.userContent 的接口。 */
    public static final class MemoryUserContentActions extends Group {
        MemoryUserContentActions(Engine engine) {
            super(engine);
        }

        /**
         * Changes single entries of a user memory, what a bot remembers of one end user. Ids of entries come from DescribeUserMemory. It rests on the older (V1) inference: do not build on it.
         *
         * <p>修改用户记忆（机器人对某个终端用户的记忆）中的单条内容。记忆内容 ID 可用 DescribeUserMemory 查询。该功能依赖旧版（V1）推理，不建议新项目使用。
         *
         * <p>Changes something. May be repeated: Each entry is named by its memoryContentId and set to a given text; the same texts a second time change nothing.
         *
         * <p>{@code POST /v2/memory?Action=ModifyUserMemoryContent}
         *
         * <p>See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Blywo2wm2 (2025-02-14)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ModifyUserMemoryContentOutput update(ModifyUserMemoryContentInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyUserMemoryContentInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyUserMemoryContentOutput update(ModifyUserMemoryContentInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyUserMemoryContentInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyUserMemoryContentOutput> updateForResponse(
                ModifyUserMemoryContentInput input, CallOptions options) {
            return send("memory.userContent.update", ModifyUserMemoryContentOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyUserMemoryContentInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyUserMemoryContentOutput> updateAsync(ModifyUserMemoryContentInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyUserMemoryContentInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyUserMemoryContentOutput> updateAsync(
                ModifyUserMemoryContentInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** Models: model sets and the versions in them, imports and exports, preset models, and compression. 模型及其版本、导入与导出、预置模型，以及模型压缩。 */
    public static final class ModelActions extends Group {
        private final ModelCompressionTaskActions compressionTask;
        private final ModelVersionActions version;
        private final ModelSetActions set_;
        private final ModelChatTemplateActions chatTemplate;
        private final ModelExportTaskActions exportTask;
        private final ModelVersionConfigActions versionConfig;
        private final ModelImportConfigActions importConfig;
        private final ModelPresetVersionActions presetVersion;
        private final ModelPresetSetActions presetSet;

        ModelActions(Engine engine) {
            super(engine);
            compressionTask = new ModelCompressionTaskActions(engine);
            version = new ModelVersionActions(engine);
            set_ = new ModelSetActions(engine);
            chatTemplate = new ModelChatTemplateActions(engine);
            exportTask = new ModelExportTaskActions(engine);
            versionConfig = new ModelVersionConfigActions(engine);
            importConfig = new ModelImportConfigActions(engine);
            presetVersion = new ModelPresetVersionActions(engine);
            presetSet = new ModelPresetSetActions(engine);
        }

        /**
         * The actions of {@code model.compressionTask}. model.compressionTask 的接口。
         *
         * @return the actions
         */
        public final ModelCompressionTaskActions compressionTask() {
            return compressionTask;
        }

        /**
         * The actions of {@code model.version}. model.version 的接口。
         *
         * @return the actions
         */
        public final ModelVersionActions version() {
            return version;
        }

        /**
         * The actions of {@code model.set}. model.set 的接口。
         *
         * @return the actions
         */
        public final ModelSetActions set_() {
            return set_;
        }

        /**
         * The actions of {@code model.chatTemplate}. model.chatTemplate 的接口。
         *
         * @return the actions
         */
        public final ModelChatTemplateActions chatTemplate() {
            return chatTemplate;
        }

        /**
         * The actions of {@code model.exportTask}. model.exportTask 的接口。
         *
         * @return the actions
         */
        public final ModelExportTaskActions exportTask() {
            return exportTask;
        }

        /**
         * The actions of {@code model.versionConfig}. model.versionConfig 的接口。
         *
         * @return the actions
         */
        public final ModelVersionConfigActions versionConfig() {
            return versionConfig;
        }

        /**
         * The actions of {@code model.importConfig}. model.importConfig 的接口。
         *
         * @return the actions
         */
        public final ModelImportConfigActions importConfig() {
            return importConfig;
        }

        /**
         * The actions of {@code model.presetVersion}. model.presetVersion 的接口。
         *
         * @return the actions
         */
        public final ModelPresetVersionActions presetVersion() {
            return presetVersion;
        }

        /**
         * The actions of {@code model.presetSet}. model.presetSet 的接口。
         *
         * @return the actions
         */
        public final ModelPresetSetActions presetSet() {
            return presetSet;
        }
    }

    /** The actions of {@code model.compressionTask}. model.compressionTask 的接口。 */
    public static final class ModelCompressionTaskActions extends Group {
        ModelCompressionTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Asks a compression task to stop. The answer holds the request id alone: read DescribeModelCompTask until the state is stopped. Nothing is documented that resumes a stopped task.
         *
         * <p>请求停止模型压缩任务。响应只有 requestId，请查询 DescribeModelCompTask，直到状态变为 stopped。官方未提供恢复已停止任务的方法。
         *
         * <p>Changes something. May be repeated: Names one compression task by its id; once it is stopping or stopped, a second cancel has nothing left to stop.
         *
         * <p>{@code POST /v2/model?Action=CancelModelCompTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/6mm37ozcf (2026-02-26)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (InternalError, ...), else by what failed
         */
        public CancelModelCompTaskOutput cancel(CancelModelCompTaskInput input) {
            return cancel(input, CallOptions.NONE);
        }

        /**
         * As {@link #cancel(CancelModelCompTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CancelModelCompTaskOutput cancel(CancelModelCompTaskInput input, CallOptions options) {
            return cancelForResponse(input, options).body();
        }

        /**
         * As {@link #cancel(CancelModelCompTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CancelModelCompTaskOutput> cancelForResponse(
                CancelModelCompTaskInput input, CallOptions options) {
            return send("model.compressionTask.cancel", CancelModelCompTaskOutput.class, input, options);
        }

        /**
         * As {@link #cancel(CancelModelCompTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CancelModelCompTaskOutput> cancelAsync(CancelModelCompTaskInput input) {
            return cancelAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #cancel(CancelModelCompTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CancelModelCompTaskOutput> cancelAsync(
                CancelModelCompTaskInput input, CallOptions options) {
            return async(() -> cancel(input, options));
        }

        /**
         * Compresses a model version in a background task that starts at once; the result becomes a new version in modelSetId. The version must support compression (isSupportModelComp). Whether a run is charged is not documented, so the call counts as one that can cost money.
         *
         * <p>创建模型压缩任务并立即开始运行，压缩后的模型成为 modelSetId 下的新版本。待压缩的版本须支持压缩（isSupportModelComp）。官方文档未说明压缩是否收费，因此按可能收费处理。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/model?Action=CreateModelCompTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Amwbl47el (2026-11-11)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateModelCompTaskOutput create(CreateModelCompTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateModelCompTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateModelCompTaskOutput create(CreateModelCompTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateModelCompTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateModelCompTaskOutput> createForResponse(
                CreateModelCompTaskInput input, CallOptions options) {
            return send("model.compressionTask.create", CreateModelCompTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateModelCompTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateModelCompTaskOutput> createAsync(CreateModelCompTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateModelCompTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateModelCompTaskOutput> createAsync(
                CreateModelCompTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a compression task for good. The answer holds the request id alone. Whether a running task must be cancelled first, and whether the compressed version stays, is not documented.
         *
         * <p>永久删除模型压缩任务。成功时只返回 requestId。官方文档未说明运行中的任务是否须先停止，以及压缩得到的模型版本是否保留。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one compression task by its id; once the task is deleted, a second delete has no task to act on.
         *
         * <p>{@code POST /v2/model?Action=DeleteModelCompTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/nmm39unwk (2026-02-26)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteModelCompTaskOutput delete(DeleteModelCompTaskInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteModelCompTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteModelCompTaskOutput delete(DeleteModelCompTaskInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteModelCompTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteModelCompTaskOutput> deleteForResponse(
                DeleteModelCompTaskInput input, CallOptions options) {
            return send("model.compressionTask.delete", DeleteModelCompTaskOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteModelCompTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteModelCompTaskOutput> deleteAsync(DeleteModelCompTaskInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteModelCompTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteModelCompTaskOutput> deleteAsync(
                DeleteModelCompTaskInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one compression task: its state, why it failed, and once it has succeeded the compressed version.
         *
         * <p>获取模型压缩任务详情：状态、失败原因，以及成功后的模型版本。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeModelCompTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Emm4awfhv (2026-02-27)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeModelCompTaskOutput describe(DescribeModelCompTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelCompTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeModelCompTaskOutput describe(DescribeModelCompTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeModelCompTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeModelCompTaskOutput> describeForResponse(
                DescribeModelCompTaskInput input, CallOptions options) {
            return send("model.compressionTask.describe", DescribeModelCompTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeModelCompTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeModelCompTaskOutput> describeAsync(DescribeModelCompTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelCompTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeModelCompTaskOutput> describeAsync(
                DescribeModelCompTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the compression tasks of the account, one page at a time, all of them or those of one model version.
         *
         * <p>分页获取模型压缩任务列表，可按待压缩的模型版本筛选。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeModelCompTasks}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/3mwbl47g5
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeModelCompTasksOutput list(DescribeModelCompTasksInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeModelCompTasksInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeModelCompTasksOutput list(DescribeModelCompTasksInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeModelCompTasksInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeModelCompTasksOutput> listForResponse(
                DescribeModelCompTasksInput input, CallOptions options) {
            return send("model.compressionTask.list", DescribeModelCompTasksOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeModelCompTasksInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeModelCompTasksOutput> listAsync(DescribeModelCompTasksInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeModelCompTasksInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeModelCompTasksOutput> listAsync(
                DescribeModelCompTasksInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeModelCompTasksOutput> pages(DescribeModelCompTasksInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeModelCompTasksOutput> pages(DescribeModelCompTasksInput input, CallOptions options) {
            return pages("model.compressionTask.list", DescribeModelCompTasksOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<ModelCompressionTaskSummary> items(DescribeModelCompTasksInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<ModelCompressionTaskSummary> items(DescribeModelCompTasksInput input, CallOptions options) {
            return items("model.compressionTask.list", ModelCompressionTaskSummary.class, input, options);
        }
    }

    /** The actions of {@code model.version}. model.version 的接口。 */
    public static final class ModelVersionActions extends Group {
        ModelVersionActions(Engine engine) {
            super(engine);
        }

        /**
         * Adds a version to a model set: publishes the result of a fine-tuning task (sourceType Train) or imports a model from BOS (sourceType Import). The version is made in the background: read DescribeModel until its status is Ready or Fail. A repeated call may make a second version.
         *
         * <p>在模型下新建版本：发布训练结果（sourceType 为 Train）或从 BOS 导入模型（sourceType 为 Import）。版本异步创建，请查询 DescribeModel，直到 status 为 Ready 或 Fail。重复调用可能创建两个版本。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/model?Action=CreateCustomModel}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Mmnijpuh3
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateCustomModelOutput create(CreateCustomModelInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateCustomModelInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateCustomModelOutput create(CreateCustomModelInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateCustomModelInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateCustomModelOutput> createForResponse(CreateCustomModelInput input, CallOptions options) {
            return send("model.version.create", CreateCustomModelOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateCustomModelInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateCustomModelOutput> createAsync(CreateCustomModelInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateCustomModelInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateCustomModelOutput> createAsync(
                CreateCustomModelInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a model version for good; other versions of its set stay. Whether a version that a service runs can be deleted is not documented. The form of the answer is inferred.
         *
         * <p>永久删除我的模型版本，同一模型下的其他版本不受影响。官方文档未说明正被服务使用的版本能否删除。返回结构为推断。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one model version by its id; other versions have other ids, so a second delete finds nothing to remove.
         *
         * <p>{@code POST /v2/model?Action=DeleteModel}
         *
         * <p>See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/hlxeg1tee (2025-04-15)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DeleteModelOutput delete(DeleteModelInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteModelInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteModelOutput delete(DeleteModelInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteModelInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteModelOutput> deleteForResponse(DeleteModelInput input, CallOptions options) {
            return send("model.version.delete", DeleteModelOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteModelInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteModelOutput> deleteAsync(DeleteModelInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteModelInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteModelOutput> deleteAsync(DeleteModelInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one model version: its state, where it came from, and whether it can be deployed, compressed and evaluated.
         *
         * <p>获取模型版本详情：状态、来源，以及是否支持部署、压缩和评估。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeModel}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Imnim2i64
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeModelOutput describe(DescribeModelInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeModelOutput describe(DescribeModelInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeModelInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeModelOutput> describeForResponse(DescribeModelInput input, CallOptions options) {
            return send("model.version.describe", DescribeModelOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeModelInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeModelOutput> describeAsync(DescribeModelInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeModelOutput> describeAsync(DescribeModelInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code model.set}. model.set 的接口。 */
    public static final class ModelSetActions extends Group {
        ModelSetActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates an empty model set, the named container of model versions. Versions are added with CreateCustomModel or by compression. Whether two sets may have the same name is not documented, so a repeated call may create two.
         *
         * <p>新建我的模型（模型版本的容器）。之后可用 CreateCustomModel 或模型压缩为其添加版本。官方文档未说明模型名称能否重复，重复调用可能创建两个模型。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/model?Action=CreateCustomModelSet}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Pmnij91ff (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreateCustomModelSetOutput create(CreateCustomModelSetInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateCustomModelSetInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateCustomModelSetOutput create(CreateCustomModelSetInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateCustomModelSetInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateCustomModelSetOutput> createForResponse(
                CreateCustomModelSetInput input, CallOptions options) {
            return send("model.set.create", CreateCustomModelSetOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateCustomModelSetInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateCustomModelSetOutput> createAsync(CreateCustomModelSetInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateCustomModelSetInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateCustomModelSetOutput> createAsync(
                CreateCustomModelSetInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a model set for good. The answer is an empty object, not a boolean. Whether a set that still has versions or running services can be deleted is not documented.
         *
         * <p>永久删除我的模型。成功时 result 为空对象，不是布尔值。官方文档未说明模型下仍有版本或正在运行的服务时能否删除。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one model set by its id; a second delete finds the set gone and removes nothing else.
         *
         * <p>{@code POST /v2/model?Action=DeleteModelSet}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/7mniip3oc (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeleteModelSetOutput delete(DeleteModelSetInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteModelSetInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeleteModelSetOutput delete(DeleteModelSetInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeleteModelSetInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeleteModelSetOutput> deleteForResponse(DeleteModelSetInput input, CallOptions options) {
            return send("model.set.delete", DeleteModelSetOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeleteModelSetInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeleteModelSetOutput> deleteAsync(DeleteModelSetInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeleteModelSetInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeleteModelSetOutput> deleteAsync(DeleteModelSetInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Lists the model sets of the account and their versions, one page at a time. There is no filter by name or type.
         *
         * <p>分页获取我的模型列表及其模型版本。不支持按名称或类型筛选。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeCustomModelSets}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Pmnilec50 (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeCustomModelSetsOutput list(DescribeCustomModelSetsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeCustomModelSetsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeCustomModelSetsOutput list(DescribeCustomModelSetsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeCustomModelSetsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeCustomModelSetsOutput> listForResponse(
                DescribeCustomModelSetsInput input, CallOptions options) {
            return send("model.set.list", DescribeCustomModelSetsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeCustomModelSetsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeCustomModelSetsOutput> listAsync(DescribeCustomModelSetsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeCustomModelSetsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeCustomModelSetsOutput> listAsync(
                DescribeCustomModelSetsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeCustomModelSetsOutput> pages(DescribeCustomModelSetsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeCustomModelSetsOutput> pages(DescribeCustomModelSetsInput input, CallOptions options) {
            return pages("model.set.list", DescribeCustomModelSetsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<ModelSetSummary> items(DescribeCustomModelSetsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<ModelSetSummary> items(DescribeCustomModelSetsInput input, CallOptions options) {
            return items("model.set.list", ModelSetSummary.class, input, options);
        }

        /**
         * Gets one model set by its id or its name, custom or preset, with the ids of its versions. Send exactly one of modelSetId and modelSetName.
         *
         * <p>按模型 ID 或模型名称获取一个模型的详情及其版本 ID，我的模型和预置模型均可。modelSetId 与 modelSetName 二选一。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeModelSet}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Rmnimjl8h (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeModelSetOutput describe(DescribeModelSetInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelSetInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeModelSetOutput describe(DescribeModelSetInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeModelSetInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeModelSetOutput> describeForResponse(DescribeModelSetInput input, CallOptions options) {
            return send("model.set.describe", DescribeModelSetOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeModelSetInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeModelSetOutput> describeAsync(DescribeModelSetInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelSetInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeModelSetOutput> describeAsync(
                DescribeModelSetInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code model.chatTemplate}. model.chatTemplate 的接口。 */
    public static final class ModelChatTemplateActions extends Group {
        ModelChatTemplateActions(Engine engine) {
            super(engine);
        }

        /**
         * Uploads a Python file with an own chat template, to be named in importMeta.customSpec of CreateCustomModel. The body is multipart/form-data, not JSON. Each upload is stored as a file of its own; no action lists or deletes them.
         *
         * <p>上传自定义对话模板文件（Python 文件），供 CreateCustomModel 的 importMeta.customSpec 引用。请求体为 multipart/form-data，不是 JSON。每次上传都保存为新文件，没有接口可以列出或删除已上传的文件。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/model?Action=CreateModelCustomConf}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/dmnid3q5k (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateModelCustomConfOutput create(CreateModelCustomConfInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateModelCustomConfInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateModelCustomConfOutput create(CreateModelCustomConfInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateModelCustomConfInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateModelCustomConfOutput> createForResponse(
                CreateModelCustomConfInput input, CallOptions options) {
            return send("model.chatTemplate.create", CreateModelCustomConfOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateModelCustomConfInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateModelCustomConfOutput> createAsync(CreateModelCustomConfInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateModelCustomConfInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateModelCustomConfOutput> createAsync(
                CreateModelCustomConfInput input, CallOptions options) {
            return async(() -> create(input, options));
        }
    }

    /** The actions of {@code model.exportTask}. model.exportTask 的接口。 */
    public static final class ModelExportTaskActions extends Group {
        ModelExportTaskActions(Engine engine) {
            super(engine);
        }

        /**
         * Packs a model version for download, in the background. DescribeModelExportTask tells, by the id of the version, how far it is and where the file lies. There is one export per version; whether a second call replaces a finished one is not documented.
         *
         * <p>创建模型版本导出任务，在后台打包供下载。进度和下载地址用 DescribeModelExportTask 按模型版本 ID 查询。每个版本只有一份导出记录，官方文档未说明再次调用是否会覆盖已完成的导出。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/model?Action=CreateModelExportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan/s/Wmh4sv34z (2025-10-29)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateModelExportTaskOutput create(CreateModelExportTaskInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateModelExportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateModelExportTaskOutput create(CreateModelExportTaskInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateModelExportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateModelExportTaskOutput> createForResponse(
                CreateModelExportTaskInput input, CallOptions options) {
            return send("model.exportTask.create", CreateModelExportTaskOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateModelExportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateModelExportTaskOutput> createAsync(CreateModelExportTaskInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateModelExportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateModelExportTaskOutput> createAsync(
                CreateModelExportTaskInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Gets the export of a model version: its state and, once it is done, the file's name, size, MD5 and download address. hasRecord is false when the version was never exported. The documentation says that failed exports are left out, yet it has the state Fail. Although it only reads, the full-control policies alone are listed.
         *
         * <p>获取模型版本的导出记录：状态，以及完成后的文件名、大小、MD5 和下载地址。从未导出过时 hasRecord 为 false。官方文档称不返回失败的任务，但状态说明中包含 Fail。该接口虽为只读，官方文档仅列出完全控制权限。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeModelExportTask}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/wmniloeoc (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeModelExportTaskOutput describe(DescribeModelExportTaskInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelExportTaskInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeModelExportTaskOutput describe(DescribeModelExportTaskInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeModelExportTaskInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeModelExportTaskOutput> describeForResponse(
                DescribeModelExportTaskInput input, CallOptions options) {
            return send("model.exportTask.describe", DescribeModelExportTaskOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeModelExportTaskInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeModelExportTaskOutput> describeAsync(DescribeModelExportTaskInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelExportTaskInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeModelExportTaskOutput> describeAsync(
                DescribeModelExportTaskInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code model.versionConfig}. model.versionConfig 的接口。 */
    public static final class ModelVersionConfigActions extends Group {
        ModelVersionConfigActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets the advanced settings of a model version, as a string that holds JSON. What it holds is not documented.
         *
         * <p>获取模型版本的高级配置，结果为 JSON 字符串，其内容官方文档未说明。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeModelCustomAdvancedConf}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/lmnilunwq (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DescribeModelCustomAdvancedConfOutput describe(DescribeModelCustomAdvancedConfInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelCustomAdvancedConfInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeModelCustomAdvancedConfOutput describe(
                DescribeModelCustomAdvancedConfInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeModelCustomAdvancedConfInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeModelCustomAdvancedConfOutput> describeForResponse(
                DescribeModelCustomAdvancedConfInput input, CallOptions options) {
            return send("model.versionConfig.describe", DescribeModelCustomAdvancedConfOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeModelCustomAdvancedConfInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeModelCustomAdvancedConfOutput> describeAsync(
                DescribeModelCustomAdvancedConfInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelCustomAdvancedConfInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeModelCustomAdvancedConfOutput> describeAsync(
                DescribeModelCustomAdvancedConfInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code model.importConfig}. model.importConfig 的接口。 */
    public static final class ModelImportConfigActions extends Group {
        ModelImportConfigActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets the platform's preset advanced settings for a model to import, as a string that holds JSON. Although it only reads, the documentation lists the full-control policies alone. The value of basicModelName is spelled Huggingface here, HuggingFace in CreateCustomModel.
         *
         * <p>获取导入模型的平台预置高级配置，结果为 JSON 字符串。该接口虽为只读，官方文档仅列出完全控制权限。basicModelName 在此写作 Huggingface，在 CreateCustomModel 中写作 HuggingFace。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeModelSystemAdvancedConf}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Dmnikcy0e (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeModelSystemAdvancedConfOutput describe(DescribeModelSystemAdvancedConfInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelSystemAdvancedConfInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeModelSystemAdvancedConfOutput describe(
                DescribeModelSystemAdvancedConfInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeModelSystemAdvancedConfInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeModelSystemAdvancedConfOutput> describeForResponse(
                DescribeModelSystemAdvancedConfInput input, CallOptions options) {
            return send("model.importConfig.describe", DescribeModelSystemAdvancedConfOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeModelSystemAdvancedConfInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeModelSystemAdvancedConfOutput> describeAsync(
                DescribeModelSystemAdvancedConfInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeModelSystemAdvancedConfInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeModelSystemAdvancedConfOutput> describeAsync(
                DescribeModelSystemAdvancedConfInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code model.presetVersion}. model.presetVersion 的接口。 */
    public static final class ModelPresetVersionActions extends Group {
        ModelPresetVersionActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets one preset model version: its state, limits and capabilities, and whether it can be deployed, compressed and evaluated. The documentation names no IAM policy for it.
         *
         * <p>获取预置模型版本详情：状态、长度限制、能力，以及是否支持部署、压缩和评估。官方文档没有列出所需的权限策略。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeSystemModel}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/7mnimyrcg (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeSystemModelOutput describe(DescribeSystemModelInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeSystemModelInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeSystemModelOutput describe(DescribeSystemModelInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeSystemModelInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeSystemModelOutput> describeForResponse(
                DescribeSystemModelInput input, CallOptions options) {
            return send("model.presetVersion.describe", DescribeSystemModelOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeSystemModelInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeSystemModelOutput> describeAsync(DescribeSystemModelInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeSystemModelInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeSystemModelOutput> describeAsync(
                DescribeSystemModelInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code model.presetSet}. model.presetSet 的接口。 */
    public static final class ModelPresetSetActions extends Group {
        ModelPresetSetActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets one preset model set by its id or its name, with its versions. Send exactly one of modelSetId and modelSetName. The documentation names no IAM policy for it.
         *
         * <p>按模型 ID 或模型名称获取一个预置模型的详情及其版本。modelSetId 与 modelSetName 二选一。官方文档没有列出所需的权限策略。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeSystemModelSet}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Imnin78he (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeSystemModelSetOutput describe(DescribeSystemModelSetInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeSystemModelSetInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeSystemModelSetOutput describe(DescribeSystemModelSetInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeSystemModelSetInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeSystemModelSetOutput> describeForResponse(
                DescribeSystemModelSetInput input, CallOptions options) {
            return send("model.presetSet.describe", DescribeSystemModelSetOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeSystemModelSetInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeSystemModelSetOutput> describeAsync(DescribeSystemModelSetInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeSystemModelSetInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeSystemModelSetOutput> describeAsync(
                DescribeSystemModelSetInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the preset model sets of the platform and their versions, one page at a time. The documentation names no IAM policy for it.
         *
         * <p>分页获取平台预置模型列表及其模型版本。官方文档没有列出所需的权限策略。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/model?Action=DescribeSystemModelSets}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/imnimpnf7 (2026-04-03)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeSystemModelSetsOutput list(DescribeSystemModelSetsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeSystemModelSetsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeSystemModelSetsOutput list(DescribeSystemModelSetsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeSystemModelSetsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeSystemModelSetsOutput> listForResponse(
                DescribeSystemModelSetsInput input, CallOptions options) {
            return send("model.presetSet.list", DescribeSystemModelSetsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeSystemModelSetsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeSystemModelSetsOutput> listAsync(DescribeSystemModelSetsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeSystemModelSetsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeSystemModelSetsOutput> listAsync(
                DescribeSystemModelSetsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeSystemModelSetsOutput> pages(DescribeSystemModelSetsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeSystemModelSetsOutput> pages(DescribeSystemModelSetsInput input, CallOptions options) {
            return pages("model.presetSet.list", DescribeSystemModelSetsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<ModelPresetSetSummary> items(DescribeSystemModelSetsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<ModelPresetSetSummary> items(DescribeSystemModelSetsInput input, CallOptions options) {
            return items("model.presetSet.list", ModelPresetSetSummary.class, input, options);
        }
    }

    /** Prompts: templates, and the labels that sort them. Prompt 模板及其标签。 */
    public static final class PromptActions extends Group {
        private final PromptLabelActions label;
        private final PromptTemplateActions template;

        PromptActions(Engine engine) {
            super(engine);
            label = new PromptLabelActions(engine);
            template = new PromptTemplateActions(engine);
        }

        /**
         * The actions of {@code prompt.label}. prompt.label 的接口。
         *
         * @return the actions
         */
        public final PromptLabelActions label() {
            return label;
        }

        /**
         * The actions of {@code prompt.template}. prompt.template 的接口。
         *
         * @return the actions
         */
        public final PromptTemplateActions template() {
            return template;
        }
    }

    /** The actions of {@code prompt.label}. prompt.label 的接口。 */
    public static final class PromptLabelActions extends Group {
        PromptLabelActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates one to ten labels. The answer lists only the labels that were made: compare it with the request, since what happens to a name that exists already is not documented.
         *
         * <p>创建一到十个标签。响应只列出创建成功的标签，请与请求核对；名称已存在时如何处理，官方文档未说明。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/promptLabels?Action=CreatePromptLabel}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Smo6xacrn (2026-04-21)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public CreatePromptLabelOutput create(CreatePromptLabelInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreatePromptLabelInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreatePromptLabelOutput create(CreatePromptLabelInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreatePromptLabelInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreatePromptLabelOutput> createForResponse(CreatePromptLabelInput input, CallOptions options) {
            return send("prompt.label.create", CreatePromptLabelOutput.class, input, options);
        }

        /**
         * As {@link #create(CreatePromptLabelInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreatePromptLabelOutput> createAsync(CreatePromptLabelInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreatePromptLabelInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreatePromptLabelOutput> createAsync(
                CreatePromptLabelInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes a label, for good. What becomes of the templates that carry it is not documented.
         *
         * <p>永久删除标签。官方文档未说明带有该标签的模板如何处理。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one label by its id, not by its name; a label of the same name made in between has another id and is not touched.
         *
         * <p>{@code POST /v2/promptLabels?Action=DeletePromptLabel}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/0mo6xfu0t (2026-04-21)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeletePromptLabelOutput delete(DeletePromptLabelInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeletePromptLabelInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeletePromptLabelOutput delete(DeletePromptLabelInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeletePromptLabelInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeletePromptLabelOutput> deleteForResponse(DeletePromptLabelInput input, CallOptions options) {
            return send("prompt.label.delete", DeletePromptLabelOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeletePromptLabelInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeletePromptLabelOutput> deleteAsync(DeletePromptLabelInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeletePromptLabelInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeletePromptLabelOutput> deleteAsync(
                DeletePromptLabelInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Lists the labels, preset and own ones, one page at a time. There is no filter: read all pages to find a label by its name.
         *
         * <p>分页获取 Prompt 模板标签（平台预置和用户自定义）。没有筛选条件，按名称查找时需遍历所有页。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/promptLabels?Action=DescribePromptLabels}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/cmo6xmqa6 (2026-04-21)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribePromptLabelsOutput list(DescribePromptLabelsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePromptLabelsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribePromptLabelsOutput list(DescribePromptLabelsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribePromptLabelsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribePromptLabelsOutput> listForResponse(
                DescribePromptLabelsInput input, CallOptions options) {
            return send("prompt.label.list", DescribePromptLabelsOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribePromptLabelsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribePromptLabelsOutput> listAsync(DescribePromptLabelsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePromptLabelsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribePromptLabelsOutput> listAsync(
                DescribePromptLabelsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribePromptLabelsOutput> pages(DescribePromptLabelsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribePromptLabelsOutput> pages(DescribePromptLabelsInput input, CallOptions options) {
            return pages("prompt.label.list", DescribePromptLabelsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<PromptLabel> items(DescribePromptLabelsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<PromptLabel> items(DescribePromptLabelsInput input, CallOptions options) {
            return items("prompt.label.list", PromptLabel.class, input, options);
        }
    }

    /** The actions of {@code prompt.template}. prompt.template 的接口。 */
    public static final class PromptTemplateActions extends Group {
        PromptTemplateActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a template with up to three labels, which are given by name: a name that does not exist yet is created. Choose variableIdentifier so that its brackets do not occur as plain text. sceneType cannot be changed later.
         *
         * <p>创建 Prompt 模板，最多三个标签，以名称填写，不存在的标签会自动创建。请选择正文中不会出现的括号作为变量识别符号。sceneType 创建后不能修改。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/promptTemplates?Action=CreatePromptTemplate}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/bmo6x92ft
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreatePromptTemplateOutput create(CreatePromptTemplateInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreatePromptTemplateInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreatePromptTemplateOutput create(CreatePromptTemplateInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreatePromptTemplateInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreatePromptTemplateOutput> createForResponse(
                CreatePromptTemplateInput input, CallOptions options) {
            return send("prompt.template.create", CreatePromptTemplateOutput.class, input, options);
        }

        /**
         * As {@link #create(CreatePromptTemplateInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreatePromptTemplateOutput> createAsync(CreatePromptTemplateInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreatePromptTemplateInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreatePromptTemplateOutput> createAsync(
                CreatePromptTemplateInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deletes an own template, for good. Preset templates cannot be deleted.
         *
         * <p>永久删除自定义的 Prompt 模板。平台预置的模板不能删除。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one template by its id and removes it; templates made later get other ids, so a repeat cannot hit them.
         *
         * <p>{@code POST /v2/promptTemplates?Action=DeletePromptTemplate}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Kmo6xcm9b (2026-05-11)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeletePromptTemplateOutput delete(DeletePromptTemplateInput input) {
            return delete(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeletePromptTemplateInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeletePromptTemplateOutput delete(DeletePromptTemplateInput input, CallOptions options) {
            return deleteForResponse(input, options).body();
        }

        /**
         * As {@link #delete(DeletePromptTemplateInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeletePromptTemplateOutput> deleteForResponse(
                DeletePromptTemplateInput input, CallOptions options) {
            return send("prompt.template.delete", DeletePromptTemplateOutput.class, input, options);
        }

        /**
         * As {@link #delete(DeletePromptTemplateInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeletePromptTemplateOutput> deleteAsync(DeletePromptTemplateInput input) {
            return deleteAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #delete(DeletePromptTemplateInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeletePromptTemplateOutput> deleteAsync(
                DeletePromptTemplateInput input, CallOptions options) {
            return async(() -> delete(input, options));
        }

        /**
         * Gets one template and fills in its variables: send each value as an extra field that is called like the variable. A variable called templateId cannot be filled in. The name of the filled-in text in the answer (content) is that of the older call; what happens to variables without a value is not documented.
         *
         * <p>获取单个模板，并填入变量：每个变量作为额外的顶层字段传入，字段名与变量名相同，因此名为 templateId 的变量无法填入。响应中填入变量后的文本（content）沿用旧版接口的字段名；未传值的变量如何处理，官方文档未说明。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/promptTemplates?Action=DescribePromptTemplate}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/vmo6xrd7q
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribePromptTemplateOutput describe(DescribePromptTemplateInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribePromptTemplateInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribePromptTemplateOutput describe(DescribePromptTemplateInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribePromptTemplateInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribePromptTemplateOutput> describeForResponse(
                DescribePromptTemplateInput input, CallOptions options) {
            return send("prompt.template.describe", DescribePromptTemplateOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribePromptTemplateInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribePromptTemplateOutput> describeAsync(DescribePromptTemplateInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribePromptTemplateInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribePromptTemplateOutput> describeAsync(
                DescribePromptTemplateInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists prompt templates, preset and own ones, one page at a time, filtered by text, labels and origin. Fields of a row after the negative template are those of a third-party client.
         *
         * <p>分页获取 Prompt 模板（平台预置和用户自定义），可按名称或内容、标签、类型筛选。列表项中反向 Prompt 之后的字段取自第三方客户端。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/promptTemplates?Action=DescribePromptTemplates}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/imo6xke09
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribePromptTemplatesOutput list(DescribePromptTemplatesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePromptTemplatesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribePromptTemplatesOutput list(DescribePromptTemplatesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribePromptTemplatesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribePromptTemplatesOutput> listForResponse(
                DescribePromptTemplatesInput input, CallOptions options) {
            return send("prompt.template.list", DescribePromptTemplatesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribePromptTemplatesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribePromptTemplatesOutput> listAsync(DescribePromptTemplatesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePromptTemplatesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribePromptTemplatesOutput> listAsync(
                DescribePromptTemplatesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribePromptTemplatesOutput> pages(DescribePromptTemplatesInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribePromptTemplatesOutput> pages(DescribePromptTemplatesInput input, CallOptions options) {
            return pages("prompt.template.list", DescribePromptTemplatesOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<PromptTemplate> items(DescribePromptTemplatesInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<PromptTemplate> items(DescribePromptTemplatesInput input, CallOptions options) {
            return items("prompt.template.list", PromptTemplate.class, input, options);
        }

        /**
         * Changes an own template. Fields that are left out are presumably kept. Send templateContent and variableIdentifier together, since one is read with the other; sceneType cannot be changed. Whether an empty list clears the labels is not documented.
         *
         * <p>更新自定义的 Prompt 模板。未填的字段预计保持不变（官方文档未说明）。templateContent 和 variableIdentifier 请一并填写，两者相互关联；sceneType 不能修改。官方文档未说明空数组是否会清除标签。
         *
         * <p>Changes something. May be repeated: Names one template by its id and sets name, text, labels and parameters to given values; a label that the first call made exists at the second and is used again.
         *
         * <p>{@code POST /v2/promptTemplates?Action=ModifyPromptTemplate}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Lmo6xhk07
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ModifyPromptTemplateOutput update(ModifyPromptTemplateInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyPromptTemplateInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyPromptTemplateOutput update(ModifyPromptTemplateInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyPromptTemplateInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyPromptTemplateOutput> updateForResponse(
                ModifyPromptTemplateInput input, CallOptions options) {
            return send("prompt.template.update", ModifyPromptTemplateOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyPromptTemplateInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyPromptTemplateOutput> updateAsync(ModifyPromptTemplateInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyPromptTemplateInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyPromptTemplateOutput> updateAsync(
                ModifyPromptTemplateInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** Model services: custom and preset services, their calls, logs and endpoints. 定制服务与预置服务，及其调用统计、日志和接入点。 */
    public static final class ServiceActions extends Group {
        private final ServiceLogStoreActions logStore;
        private final ServiceEndpointActions endpoint;
        private final ServiceCustomActions custom;
        private final ServicePresetActions preset;
        private final ServiceCallSummaryActions callSummary;
        private final ServiceCallSeriesActions callSeries;

        ServiceActions(Engine engine) {
            super(engine);
            logStore = new ServiceLogStoreActions(engine);
            endpoint = new ServiceEndpointActions(engine);
            custom = new ServiceCustomActions(engine);
            preset = new ServicePresetActions(engine);
            callSummary = new ServiceCallSummaryActions(engine);
            callSeries = new ServiceCallSeriesActions(engine);
        }

        /**
         * The actions of {@code service.logStore}. service.logStore 的接口。
         *
         * @return the actions
         */
        public final ServiceLogStoreActions logStore() {
            return logStore;
        }

        /**
         * The actions of {@code service.endpoint}. service.endpoint 的接口。
         *
         * @return the actions
         */
        public final ServiceEndpointActions endpoint() {
            return endpoint;
        }

        /**
         * The actions of {@code service.custom}. service.custom 的接口。
         *
         * @return the actions
         */
        public final ServiceCustomActions custom() {
            return custom;
        }

        /**
         * The actions of {@code service.preset}. service.preset 的接口。
         *
         * @return the actions
         */
        public final ServicePresetActions preset() {
            return preset;
        }

        /**
         * The actions of {@code service.callSummary}. service.callSummary 的接口。
         *
         * @return the actions
         */
        public final ServiceCallSummaryActions callSummary() {
            return callSummary;
        }

        /**
         * The actions of {@code service.callSeries}. service.callSeries 的接口。
         *
         * @return the actions
         */
        public final ServiceCallSeriesActions callSeries() {
            return callSeries;
        }
    }

    /** The actions of {@code service.logStore}. service.logStore 的接口。 */
    public static final class ServiceLogStoreActions extends Group {
        ServiceLogStoreActions(Engine engine) {
            super(engine);
        }

        /**
         * Binds a custom or preset service to a log store of BLS (Baidu Log Service). From then on requests and answers of inference, their text included, are written to the store, and BLS charges for it. BLS must be activated in that region first. The action that unbinds is not in this spec: the console can.
         *
         * <p>为定制服务或预置服务绑定 BLS 日志集。绑定后，推理的请求与响应（含文本内容）会写入日志集，由 BLS 另行收费。须先在该地域开通 BLS。解绑接口本规范尚未收录，可在控制台解绑。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/service?Action=AttachLogStore}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/umm34s3yg (2026-02-26)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public AttachLogStoreOutput attach(AttachLogStoreInput input) {
            return attach(input, CallOptions.NONE);
        }

        /**
         * As {@link #attach(AttachLogStoreInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public AttachLogStoreOutput attach(AttachLogStoreInput input, CallOptions options) {
            return attachForResponse(input, options).body();
        }

        /**
         * As {@link #attach(AttachLogStoreInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<AttachLogStoreOutput> attachForResponse(AttachLogStoreInput input, CallOptions options) {
            return send("service.logStore.attach", AttachLogStoreOutput.class, input, options);
        }

        /**
         * As {@link #attach(AttachLogStoreInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<AttachLogStoreOutput> attachAsync(AttachLogStoreInput input) {
            return attachAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #attach(AttachLogStoreInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<AttachLogStoreOutput> attachAsync(AttachLogStoreInput input, CallOptions options) {
            return async(() -> attach(input, options));
        }
    }

    /** The actions of {@code service.endpoint}. service.endpoint 的接口。 */
    public static final class ServiceEndpointActions extends Group {
        ServiceEndpointActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates an endpoint of a service: an own name, with rate limits of its own, for calling it. No limit may exceed the quota of the service. The documentation has no action that deletes an endpoint, only one that deactivates it.
         *
         * <p>为服务创建自定义接入点，可设置独立的限流。各项限制不得超过服务的配额。官方文档未提供删除接入点的接口，只能停用。
         *
         * <p>Changes something. Not repeated after an unknown outcome.
         *
         * <p>{@code POST /v2/service?Action=CreateEndpoint}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/umkfbzcwt (2026-01-19)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateEndpointOutput create(CreateEndpointInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateEndpointInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateEndpointOutput create(CreateEndpointInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateEndpointInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateEndpointOutput> createForResponse(CreateEndpointInput input, CallOptions options) {
            return send("service.endpoint.create", CreateEndpointOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateEndpointInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateEndpointOutput> createAsync(CreateEndpointInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateEndpointInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateEndpointOutput> createAsync(CreateEndpointInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Deactivates an endpoint; calls through it no longer work. The documentation has no action that activates it again. {@code result: false} means that it was not deactivated.
         *
         * <p>停用接入点，停用后无法再通过它调用服务。官方文档未提供重新启用接入点的接口。result 为 false 表示停用失败。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one endpoint by its id; a second call finds it inactive and changes nothing.
         *
         * <p>{@code POST /v2/service?Action=DeactivateEndpoint}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Qmkgaila4 (2026-01-19)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeactivateEndpointOutput deactivate(DeactivateEndpointInput input) {
            return deactivate(input, CallOptions.NONE);
        }

        /**
         * As {@link #deactivate(DeactivateEndpointInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeactivateEndpointOutput deactivate(DeactivateEndpointInput input, CallOptions options) {
            return deactivateForResponse(input, options).body();
        }

        /**
         * As {@link #deactivate(DeactivateEndpointInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeactivateEndpointOutput> deactivateForResponse(
                DeactivateEndpointInput input, CallOptions options) {
            return send("service.endpoint.deactivate", DeactivateEndpointOutput.class, input, options);
        }

        /**
         * As {@link #deactivate(DeactivateEndpointInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeactivateEndpointOutput> deactivateAsync(DeactivateEndpointInput input) {
            return deactivateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #deactivate(DeactivateEndpointInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeactivateEndpointOutput> deactivateAsync(
                DeactivateEndpointInput input, CallOptions options) {
            return async(() -> deactivate(input, options));
        }

        /**
         * Gets one endpoint: its service (in the field serverId), its state and its rate limits.
         *
         * <p>获取接入点详情：所属服务（字段名为 serverId）、状态和限流配置。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/service?Action=DescribeEndpoint}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Omkfeuhth (2026-01-19)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeEndpointOutput describe(DescribeEndpointInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEndpointInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeEndpointOutput describe(DescribeEndpointInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeEndpointInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeEndpointOutput> describeForResponse(DescribeEndpointInput input, CallOptions options) {
            return send("service.endpoint.describe", DescribeEndpointOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeEndpointInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeEndpointOutput> describeAsync(DescribeEndpointInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeEndpointInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeEndpointOutput> describeAsync(
                DescribeEndpointInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists endpoints by page number, filtered by service, state, name and tag. The rows of the answer stand in a list whose name is not documented: the reader takes the one list in {@code result}, and rows come as they are. Although it only reads, the documentation lists the operate policy alone.
         *
         * <p>按页码查询接入点列表，可按服务、状态、名称和标签筛选。返回字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。该接口虽为只读，官方文档仅列出运维操作权限（QianfanServiceOperateAccessPolicy）。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/service?Action=ListEndpoints}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Bmp6kib19 (2026-05-15)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ListEndpointsOutput list(ListEndpointsInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(ListEndpointsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ListEndpointsOutput list(ListEndpointsInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(ListEndpointsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ListEndpointsOutput> listForResponse(ListEndpointsInput input, CallOptions options) {
            return send("service.endpoint.list", ListEndpointsOutput.class, input, options);
        }

        /**
         * As {@link #list(ListEndpointsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ListEndpointsOutput> listAsync(ListEndpointsInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(ListEndpointsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ListEndpointsOutput> listAsync(ListEndpointsInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<ListEndpointsOutput> pages(ListEndpointsInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<ListEndpointsOutput> pages(ListEndpointsInput input, CallOptions options) {
            return pages("service.endpoint.list", ListEndpointsOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<Object> items(ListEndpointsInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<Object> items(ListEndpointsInput input, CallOptions options) {
            return items("service.endpoint.list", Object.class, input, options);
        }

        /**
         * Changes the name, description and rate limits of an endpoint. The name is required even when it stays. Whether limits that are left out stay or are removed is not documented: send all of them.
         *
         * <p>修改接入点的名称、描述和限流配置。不改名也必须填写名称。官方文档未说明未填的限制是保留还是移除，建议全部填写。
         *
         * <p>Changes something. May be repeated: Sets name, description and limits of one endpoint to the values given; a second call sets the same values.
         *
         * <p>{@code POST /v2/service?Action=ModifyEndpoint}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/fmkfft76w (2026-01-19)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ModifyEndpointOutput update(ModifyEndpointInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyEndpointInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyEndpointOutput update(ModifyEndpointInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyEndpointInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyEndpointOutput> updateForResponse(ModifyEndpointInput input, CallOptions options) {
            return send("service.endpoint.update", ModifyEndpointOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyEndpointInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyEndpointOutput> updateAsync(ModifyEndpointInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyEndpointInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyEndpointOutput> updateAsync(ModifyEndpointInput input, CallOptions options) {
            return async(() -> update(input, options));
        }
    }

    /** The actions of {@code service.custom}. service.custom 的接口。 */
    public static final class ServiceCustomActions extends Group {
        ServiceCustomActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a custom service and deploys a model version to it. It spends money when resourceConfig and billing are sent, and when it is post-paid by tokens; deploymentConfig deploys on compute units that are already owned. Deployment goes on in the background: read DescribeService until runStatus is Serving, Failed or Stopped. No client token is documented, and no action deletes a service, so look with DescribeServices (with the same protocolVersion) before a second try.
         *
         * <p>创建定制服务并部署模型版本。填写 resourceConfig 和 billing，或选择按 Tokens 后付费，都会产生费用；填写 deploymentConfig 则部署到已有算力单元。部署为异步操作，请查询 DescribeService，直到 runStatus 为 Serving、Failed 或 Stopped。官方文档未提供幂等令牌和删除服务的接口；重试前请先用 DescribeServices（protocolVersion 与本次相同）确认是否已创建。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted.
         *
         * <p>{@code POST /v2/service?Action=CreateService}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/kmm2wd9z1
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public CreateServiceOutput create(CreateServiceInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateServiceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateServiceOutput create(CreateServiceInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateServiceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateServiceOutput> createForResponse(CreateServiceInput input, CallOptions options) {
            return send("service.custom.create", CreateServiceOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateServiceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateServiceOutput> createAsync(CreateServiceInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateServiceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateServiceOutput> createAsync(CreateServiceInput input, CallOptions options) {
            return async(() -> create(input, options));
        }

        /**
         * Takes a custom service offline. No action brings it online again: only the console does. It does not stop the bill for post-paid compute units that the service holds: release them by themselves (AutoReleaseComputeUnit or ReleaseComputeUnit, or the console). The answer's operation says whether it was taken up; DescribeService tells the real state.
         *
         * <p>下线定制服务，之后只能在控制台重新上线。下线后，服务独占的后付费算力单元仍会产生费用，须另行释放（AutoReleaseComputeUnit、ReleaseComputeUnit 或控制台）。operation 表示是否已受理，实际状态请用 DescribeService 查询。
         *
         * <p>Removes or releases what no further call brings back. May be repeated: Names one service by its id; a second call finds it offline and takes nothing else down.
         *
         * <p>{@code POST /v2/service?Action=DeactivateService}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Fmm32hcqv (2026-02-26)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public DeactivateServiceOutput deactivate(DeactivateServiceInput input) {
            return deactivate(input, CallOptions.NONE);
        }

        /**
         * As {@link #deactivate(DeactivateServiceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DeactivateServiceOutput deactivate(DeactivateServiceInput input, CallOptions options) {
            return deactivateForResponse(input, options).body();
        }

        /**
         * As {@link #deactivate(DeactivateServiceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DeactivateServiceOutput> deactivateForResponse(
                DeactivateServiceInput input, CallOptions options) {
            return send("service.custom.deactivate", DeactivateServiceOutput.class, input, options);
        }

        /**
         * As {@link #deactivate(DeactivateServiceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DeactivateServiceOutput> deactivateAsync(DeactivateServiceInput input) {
            return deactivateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #deactivate(DeactivateServiceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DeactivateServiceOutput> deactivateAsync(
                DeactivateServiceInput input, CallOptions options) {
            return async(() -> deactivate(input, options));
        }

        /**
         * Gets one custom service: its state, its model version, its URL and endpoint, its resources and how it is paid. Preset services are not found here: DescribePresetServices lists them.
         *
         * <p>获取定制服务详情：状态、模型版本、URL 与接入点、资源配置和付费方式。预置服务请用 DescribePresetServices 查询。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/service?Action=DescribeService}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/zmm1xw37v
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeServiceOutput describe(DescribeServiceInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeServiceOutput describe(DescribeServiceInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeServiceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeServiceOutput> describeForResponse(DescribeServiceInput input, CallOptions options) {
            return send("service.custom.describe", DescribeServiceOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeServiceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeServiceOutput> describeAsync(DescribeServiceInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeServiceOutput> describeAsync(DescribeServiceInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }

        /**
         * Lists the custom services of the account, one page at a time. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services.
         *
         * <p>分页获取定制服务列表。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/service?Action=DescribeServices}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/rmm1us8cr
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeServicesOutput list(DescribeServicesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeServicesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeServicesOutput list(DescribeServicesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribeServicesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeServicesOutput> listForResponse(DescribeServicesInput input, CallOptions options) {
            return send("service.custom.list", DescribeServicesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribeServicesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeServicesOutput> listAsync(DescribeServicesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribeServicesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeServicesOutput> listAsync(DescribeServicesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Pages<DescribeServicesOutput> pages(DescribeServicesInput input) {
            return pages(input, CallOptions.NONE);
        }

        /**
         * Every page, each when it is asked for. 逐页获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Pages<DescribeServicesOutput> pages(DescribeServicesInput input, CallOptions options) {
            return pages("service.custom.list", DescribeServicesOutput.class, input, options);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @return the answer
         */
        public Items<ServiceSummary> items(DescribeServicesInput input) {
            return items(input, CallOptions.NONE);
        }

        /**
         * Every item of every page. 逐项获取全部结果。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Items<ServiceSummary> items(DescribeServicesInput input, CallOptions options) {
            return items("service.custom.list", ServiceSummary.class, input, options);
        }

        /**
         * Changes the model version behind a custom service. Name, description and size cannot be changed here: ScaleService changes the size. The newest documentation's parameter list shows serviceId alone, but its example and the documentation of 2025 send modelSetId and modelId as well.
         *
         * <p>更新定制服务使用的模型版本。不能修改名称、描述和规模，调整规模请用 ScaleService。最新官方文档的参数列表仅有 serviceId，但其请求示例和 2025 年的官方文档都包含 modelSetId 和 modelId。
         *
         * <p>Changes something. May be repeated: Sets the model version of one service to a named one; a second call sets the same version again.
         *
         * <p>{@code POST /v2/service?Action=ModifyService}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Emwbl485l (2026-11-11)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (AccessDenied, ...), else by what failed
         */
        public ModifyServiceOutput update(ModifyServiceInput input) {
            return update(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyServiceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ModifyServiceOutput update(ModifyServiceInput input, CallOptions options) {
            return updateForResponse(input, options).body();
        }

        /**
         * As {@link #update(ModifyServiceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ModifyServiceOutput> updateForResponse(ModifyServiceInput input, CallOptions options) {
            return send("service.custom.update", ModifyServiceOutput.class, input, options);
        }

        /**
         * As {@link #update(ModifyServiceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ModifyServiceOutput> updateAsync(ModifyServiceInput input) {
            return updateAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #update(ModifyServiceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ModifyServiceOutput> updateAsync(ModifyServiceInput input, CallOptions options) {
            return async(() -> update(input, options));
        }

        /**
         * Sets how many replicas a custom service has on one compute unit instance: the new absolute number, and 0 takes the instance away from the running service. It buys no compute units. A service can be charged by compute unit hours, and whether more replicas add to the bill is not documented, so the call counts as one that can cost money. Scaling fails when the instance has too few units left.
         *
         * <p>设置定制服务在某个算力单元实例上的副本数，为绝对值；0 表示将该实例从运行中的服务移除。本接口不购买算力单元。服务可按算力单元使用时长计费，官方文档未说明增加副本是否增加费用，请按可能收费处理。实例剩余算力单元不足时扩容失败。
         *
         * <p>Changes something. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the number of replicas on one compute unit instance to an absolute number; a second call sets the same number.
         *
         * <p>{@code POST /v2/service?Action=ScaleService}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/hmm33jcxg (2026-02-26)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public ScaleServiceOutput scale(ScaleServiceInput input) {
            return scale(input, CallOptions.NONE);
        }

        /**
         * As {@link #scale(ScaleServiceInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public ScaleServiceOutput scale(ScaleServiceInput input, CallOptions options) {
            return scaleForResponse(input, options).body();
        }

        /**
         * As {@link #scale(ScaleServiceInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<ScaleServiceOutput> scaleForResponse(ScaleServiceInput input, CallOptions options) {
            return send("service.custom.scale", ScaleServiceOutput.class, input, options);
        }

        /**
         * As {@link #scale(ScaleServiceInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<ScaleServiceOutput> scaleAsync(ScaleServiceInput input) {
            return scaleAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #scale(ScaleServiceInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<ScaleServiceOutput> scaleAsync(ScaleServiceInput input, CallOptions options) {
            return async(() -> scale(input, options));
        }
    }

    /** The actions of {@code service.preset}. service.preset 的接口。 */
    public static final class ServicePresetActions extends Group {
        ServicePresetActions(Engine engine) {
            super(engine);
        }

        /**
         * Lists the preset services of the platform, all that match at once: there is no paging. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services. The filter by id is serviceIds here, serviceId in the actions about calls.
         *
         * <p>获取平台预置服务列表，一次返回全部，不分页。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。按 ID 筛选的字段在此为 serviceIds，在调用统计接口中为 serviceId。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/service?Action=DescribePresetServices}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/zmm1slf79
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribePresetServicesOutput list(DescribePresetServicesInput input) {
            return list(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePresetServicesInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribePresetServicesOutput list(DescribePresetServicesInput input, CallOptions options) {
            return listForResponse(input, options).body();
        }

        /**
         * As {@link #list(DescribePresetServicesInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribePresetServicesOutput> listForResponse(
                DescribePresetServicesInput input, CallOptions options) {
            return send("service.preset.list", DescribePresetServicesOutput.class, input, options);
        }

        /**
         * As {@link #list(DescribePresetServicesInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribePresetServicesOutput> listAsync(DescribePresetServicesInput input) {
            return listAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #list(DescribePresetServicesInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribePresetServicesOutput> listAsync(
                DescribePresetServicesInput input, CallOptions options) {
            return async(() -> list(input, options));
        }
    }

    /** The actions of {@code service.callSummary}. service.callSummary 的接口。 */
    public static final class ServiceCallSummaryActions extends Group {
        ServiceCallSummaryActions(Engine engine) {
            super(engine);
        }

        /**
         * Totals the calls and tokens of services over a span of time, by service and application. The server gives up after about 5 seconds: split a query over many services, many applications or a long span. Without protocolVersion only services of the V1 inference interface are counted.
         *
         * <p>查询时间段内各服务、各应用的调用次数和 token 总量。服务端约 5 秒超时，服务或应用较多、时间跨度较长时请拆分查询。protocolVersion 默认为 1，只统计 V1 推理接口的服务。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/service?Action=DescribeServiceMetric}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/4mm33t0kj
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeServiceMetricOutput describe(DescribeServiceMetricInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceMetricInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeServiceMetricOutput describe(DescribeServiceMetricInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeServiceMetricInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeServiceMetricOutput> describeForResponse(
                DescribeServiceMetricInput input, CallOptions options) {
            return send("service.callSummary.describe", DescribeServiceMetricOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeServiceMetricInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeServiceMetricOutput> describeAsync(DescribeServiceMetricInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceMetricInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeServiceMetricOutput> describeAsync(
                DescribeServiceMetricInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** The actions of {@code service.callSeries}. service.callSeries 的接口。 */
    public static final class ServiceCallSeriesActions extends Group {
        ServiceCallSeriesActions(Engine engine) {
            super(engine);
        }

        /**
         * Gets the calls of services as series over time, by day, hour or minute, for each service and application. This spec holds two of the series, tpm and rpm.
         *
         * <p>按天、小时或分钟查询各服务、各应用的调用详情。本规范目前仅收录 tpm、rpm 两项指标。
         *
         * <p>Reads only: repeated whenever that can help.
         *
         * <p>{@code POST /v2/service?Action=DescribeServiceStats}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/8mm34cmuu
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses, else by what failed
         */
        public DescribeServiceStatsOutput describe(DescribeServiceStatsInput input) {
            return describe(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceStatsInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public DescribeServiceStatsOutput describe(DescribeServiceStatsInput input, CallOptions options) {
            return describeForResponse(input, options).body();
        }

        /**
         * As {@link #describe(DescribeServiceStatsInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<DescribeServiceStatsOutput> describeForResponse(
                DescribeServiceStatsInput input, CallOptions options) {
            return send("service.callSeries.describe", DescribeServiceStatsOutput.class, input, options);
        }

        /**
         * As {@link #describe(DescribeServiceStatsInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<DescribeServiceStatsOutput> describeAsync(DescribeServiceStatsInput input) {
            return describeAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #describe(DescribeServiceStatsInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<DescribeServiceStatsOutput> describeAsync(
                DescribeServiceStatsInput input, CallOptions options) {
            return async(() -> describe(input, options));
        }
    }

    /** Tags: keys with values, to put on documents of knowledge bases. They take an API key. 用于知识库文档的标签（键与取值），使用 API Key 鉴权。 */
    public static final class TagActions extends Group {
        TagActions(Engine engine) {
            super(engine);
        }

        /**
         * Creates a tag: a key with its values, to put on documents of knowledge bases. At most 20 keys a user. Whether a second call with the same key adds values or is refused is not documented, and the documentation has no action that lists tags.
         *
         * <p>新建标签（键及其取值），用于知识库文档。每个用户最多 20 个键。用相同的键再次调用会追加还是报错，官方文档未说明；官方文档未提供查询标签的接口。
         *
         * <p>Changes something. Not repeated after an unknown outcome. Takes an API key.
         *
         * <p>{@code POST /v2/tag?Action=CreateTag}
         *
         * <p>See https://cloud.baidu.com/doc/qianfan-api/s/Zmegpjow6 (2025-12-24)
         *
         * @param input what it takes
         * @return the answer
         * @throws QianfanException ServiceException when the platform refuses (PermissionDeniedError, ...), else by what failed
         */
        public CreateTagOutput create(CreateTagInput input) {
            return create(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateTagInput)}, with options. 可指定本次调用的选项。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CreateTagOutput create(CreateTagInput input, CallOptions options) {
            return createForResponse(input, options).body();
        }

        /**
         * As {@link #create(CreateTagInput)}, with status, headers and attempts. 附带响应信息。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public Response<CreateTagOutput> createForResponse(CreateTagInput input, CallOptions options) {
            return send("tag.create", CreateTagOutput.class, input, options);
        }

        /**
         * As {@link #create(CreateTagInput)}, on another thread. 异步调用。
         *
         * @param input what it takes
         * @return the answer
         */
        public CompletableFuture<CreateTagOutput> createAsync(CreateTagInput input) {
            return createAsync(input, CallOptions.NONE);
        }

        /**
         * As {@link #create(CreateTagInput)}, on another thread, with options. 异步调用。
         *
         * @param input what it takes
         * @param options of this call
         * @return the answer
         */
        public CompletableFuture<CreateTagOutput> createAsync(CreateTagInput input, CallOptions options) {
            return async(() -> create(input, options));
        }
    }
}
