// Generated from the spec by `pnpm generate`. Do not edit.

import * as actions from './actions.gen.ts'

/** Every action, by its dotted name. */
export const actionTree = {
  agentapp: {
    /**
     * Gets one agent application of AppBuilder with its instruction, its components and its settings.
     *
     * 获取 AppBuilder 智能体应用的指令、组件和配置。
     *
     * Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.
     *
     * `POST /v2/app?Action=DescribeApp`
     *
     * @example
     * ```ts
     * await qianfan.agentapp.describe({ id: 'd4a3c1f0-5b7e-4c1d-9a0b-2f6e8d7c5b41' })
     * ```
     */
    describe: actions.describeApp,
    /**
     * Lists the agent applications of AppBuilder, one page at a time. They are not the applications of DescribeApplications.
     *
     * 分页获取 AppBuilder 的智能体应用。与应用身份（DescribeApplications）不同。
     *
     * Reads only: repeated whenever that can help. Takes an API key.
     *
     * `POST /v2/app?Action=DescribeApps`
     *
     * @example
     * ```ts
     * await qianfan.agentapp.list({ maxKeys: 10 })
     * ```
     */
    list: actions.describeApps,
  },
  app: {
    application: {
      /**
       * Creates an application: an identity under which calls of inference are counted. Its id is the appId of other actions. The documentation has no action that changes or deletes one.
       *
       * 创建应用身份，用于统计推理调用量，其 ID 即其他接口的 appId。官方文档未提供修改或删除应用身份的接口。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/application?Action=CreateApplication`
       *
       * @example
       * ```ts
       * await qianfan.app.application.create({ name: 'app1_created_by_api', description: '管控api创建app' })
       * ```
       */
      create: actions.createApplication,
      /**
       * Lists the applications of the account, one page at a time: the identities under which calls of inference are counted. Their ids are the appId of the actions about calls of services. No secret is returned. They are created by CreateApplication; the documentation has no action that edits or deletes one.
       *
       * 分页获取应用身份列表。应用身份用于统计推理调用量，其 ID 即服务调用统计接口中的 appId。不返回密钥。创建请用 CreateApplication；官方文档未提供编辑或删除应用身份的接口。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/application?Action=DescribeApplications`
       *
       * @example
       * ```ts
       * await qianfan.app.application.list({ protocolVersion: 2 })
       * ```
       */
      list: actions.describeApplications,
    },
    legacyApplication: {
      /**
       * Lists the applications of the account with their API keys and secret keys, by the old V1 path. Do not build on it: it is not in the current overview, it returns secrets, and DescribeApplications replaces it.
       *
       * 通过旧版 V1 接口获取应用列表，返回中包含 API Key 和 Secret Key。该接口已不在官方接口列表中，且会返回密钥，请改用 DescribeApplications。
       *
       * Reads only: repeated whenever that can help. Known from the official SDK only.
       *
       * `GET /wenxinworkshop/service/appList`
       *
       * @example
       * ```ts
       * await qianfan.app.legacyApplication.list({})
       * ```
       */
      list: actions.describeLegacyApplications,
    },
  },
  batchinference: {
    task: {
      /**
       * Creates a task that runs every row of the JSON Lines files in one BOS directory through one model and writes the answers to another directory. It starts by itself and is charged by tokens. Set exactly one of endpoint (a preset service) and modelId (a fine-tuned model version). An account can have 20 tasks queuing, running or stopping at a time; the caller also needs BOSFullControlAccessPolicy, since the platform reads and writes the caller's buckets.
       *
       * 创建批量推理任务：用一个模型逐行处理 BOS 目录下的 JSON Lines 文件，并将结果写入另一个 BOS 目录。任务创建后自动运行，按 token 计费。endpoint（预置服务）与 modelId（精调后的模型版本）必须且只能填写一个。账号下处于排队中、运行中和终止中的任务合计最多 20 个；平台会读写用户的 Bucket，因此还需要 BOSFullControlAccessPolicy 权限。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/batchinference?Action=CreateBatchInferenceTask`
       *
       * @example
       * ```ts
       * await qianfan.batchinference.task.create({
       *   name: 'eb4-job4',
       *   description: 'desc',
       *   endpoint: 'ernie-x1-turbo-32k',
       *   inferenceParams: { temperature: 0.9, top_p: 0.3 },
       *   inputBosUri: 'bos:/bucket-name/input/',
       *   outputBosUri: 'bos:/bucket-name/output/',
       * })
       * ```
       */
      create: actions.createBatchInferenceTask,
      /**
       * Deletes a task for good. Tasks that are done, failed or were stopped can be deleted; a running one must be stopped first. The documentation does not say that the results in BOS are removed.
       *
       * 永久删除批量推理任务，不可恢复。运行完成、运行失败或运行终止的任务可以删除，运行中的任务须先停止。官方文档未说明是否会删除 BOS 中的结果。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one task by its id, and a deletion cannot be undone: a second call finds nothing left to delete.
       *
       * `POST /v2/batchinference?Action=DeleteBatchInferenceTask`
       *
       * @example
       * ```ts
       * await qianfan.batchinference.task.delete({ taskId: 'infer-n50985crhqq3' })
       * ```
       */
      delete: actions.deleteBatchInferenceTask,
      /**
       * Gets one task: its state, how many rows are done, and once it has finished the tokens used and the directory of the results. Progress is a count of rows, not a percentage.
       *
       * 获取单个批量推理任务的详情：状态、已处理的数据条数，以及完成后的 token 用量和结果目录。progress 是条数，不是百分比。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/batchinference?Action=DescribeBatchInferenceTask`
       *
       * @example
       * ```ts
       * await qianfan.batchinference.task.describe({ taskId: 'infer-9ia3kc1wt9mp' })
       * ```
       */
      describe: actions.describeBatchInferenceTask,
      /**
       * Lists the batch inference tasks of the account, one page at a time, filtered by state. With pageReverse the newest come first.
       *
       * 分页列出账号下的批量推理任务，可按运行状态筛选。pageReverse 为 true 时最新的任务排在前面。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/batchinference?Action=DescribeBatchInferenceTasks`
       *
       * @example
       * ```ts
       * await qianfan.batchinference.task.list({ marker: 'infer-n50985crhqq3' })
       * ```
       */
      list: actions.describeBatchInferenceTasks,
      /**
       * Asks a task to stop. `result: true` means that the platform accepted it: the task passes through Stopping before it is Stopped. `result: false` means that it was not accepted. A stopped task cannot be started again.
       *
       * 请求停止批量推理任务。result 为 true 表示平台已受理，任务会先进入 Stopping，再变为 Stopped；result 为 false 表示未受理。停止的任务无法重新启动。
       *
       * Changes something. May be repeated: Names one task by its id and only ends it; a stopped task cannot be started again, so a second stop finds nothing to end.
       *
       * `POST /v2/batchinference?Action=StopBatchInferenceTask`
       *
       * @example
       * ```ts
       * await qianfan.batchinference.task.stop({ taskId: 'infer-9ia3kc1wt9mp' })
       * ```
       */
      stop: actions.stopBatchInferenceTask,
    },
    model: {
      /**
       * Lists the models that batch inference can run, with their versions: preset ones in commonModelList, the caller's own in customModelList. It takes no input and is not paged.
       *
       * 查询支持批量推理的模型及其版本：commonModelList 为预置模型（服务），customModelList 为我的模型。没有请求参数，不分页。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/batchinference?Action=DescribeBatchInferenceModel`
       *
       * @example
       * ```ts
       * await qianfan.batchinference.model.list({})
       * ```
       */
      list: actions.describeBatchInferenceModel,
    },
  },
  charge: {
    computeUnitReleaseTime: {
      /**
       * Plans when a post-paid compute unit instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the instance stays, and is charged by the hour, until it is released. What a time in the past does is not documented.
       *
       * 设置后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果。
       *
       * Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of a compute unit instance to the time given, or removes it: an equal call finds the plan as it wants it.
       *
       * `POST /v2/computeunit?Action=AutoReleaseComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.computeUnitReleaseTime.update({ instanceId: 'unit-ZMGwr0JP', releaseTime: '2030-01-15 09:30:00' })
       * ```
       */
      update: actions.autoReleaseComputeUnit,
    },
    serviceComputeUnitReleaseTime: {
      /**
       * Plans when a post-paid compute unit instance of a service is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is removed, as for the sister actions: the instance stays, and is charged by the hour, until it is released. Documented for the official SDK only; unlike its siblings it is shown without a serviceId.
       *
       * 设置服务的后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档仅说明了官方 SDK 的用法；与同组接口不同，示例中没有 serviceId。
       *
       * Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance of a service to the time given, or removes it: repeating the call leaves the plan as it is.
       *
       * `POST /v2/serviceresources?Action=AutoReleaseComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.serviceComputeUnitReleaseTime.update({ instanceId: 'unit-K3fNmxjw', releaseTime: '2030-01-01T12:30:00+08:00' })
       * ```
       */
      update: actions.autoReleaseServiceComputeUnit,
    },
    tpmReleaseTime: {
      /**
       * Plans when a post-paid TPM quota instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the quota stays, and is charged by the hour, until it is released. What a time in the past does is not documented, nor whether DescribeTPMResource shows the planned time.
       *
       * 设置后付费 TPM 配额实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，配额继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果，以及能否通过 DescribeTPMResource 查询已设置的时间。
       *
       * Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance to the time given, or removes it: the same call twice leaves the same plan.
       *
       * `POST /v2/charge?Action=AutoReleaseTPMResource`
       *
       * @example
       * ```ts
       * await qianfan.charge.tpmReleaseTime.update({ instanceId: 'tpm-VlQm3k8F', releaseTime: '2030-01-01T12:30:00+08:00' })
       * ```
       */
      update: actions.autoReleaseTPMResource,
    },
    autoRenewRule: {
      /**
       * Makes an instance renew itself at the end of each term, and pay for it each time. No action that lists, changes or removes such a rule is documented. What a second call for the same instance does is not documented. Renewal is about prepaid instances; the type TPM is allowed although TPM quota can only be post-paid by now.
       *
       * 为实例设置自动续费：每个周期结束时自动续费并扣款。官方未提供查询、修改或删除续费规则的接口，也未说明对同一实例再次调用的结果。自动续费针对预付费实例；instanceType 可填 TPM，但目前 TPM 配额只能后付费。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/charge?Action=CreateAutoRenewRules`
       *
       * @example
       * ```ts
       * await qianfan.charge.autoRenewRule.create({
       *   instanceId: 'unit-ZMGwr0JP',
       *   instanceType: 'ComputingUnit',
       *   autoRenewTimeUnit: 'Month',
       *   autoRenewTime: 1,
       * })
       * ```
       */
      create: actions.createAutoRenewRules,
    },
    computeUnit: {
      /**
       * Gets one compute unit instance: its state, how many units it has and how many are in use, and the services placed on it.
       *
       * 查询单个算力单元实例的详情：状态、算力单元总数与已用数，以及部署在其上的服务。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/computeunit?Action=DescribeComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.computeUnit.describe({ instanceId: 'unit-ZMGwr0JP' })
       * ```
       */
      describe: actions.describeComputeUnit,
      /**
       * Lists the compute unit instances of the account. Not paged.
       *
       * 查询账号下的算力单元实例。不分页。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/computeunit?Action=DescribeComputeUnits`
       *
       * @example
       * ```ts
       * await qianfan.charge.computeUnit.list({ region: 'bj', paymentTiming: 'Prepaid', type: 'gpu-1' })
       * ```
       */
      list: actions.describeComputeUnits,
      /**
       * Buys compute units for the account, prepaid by the month or post-paid by the hour, and spends money at once; services are then placed on them. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at DescribeComputeUnits first.
       *
       * 为账号购买算力单元，支持按月预付费或按小时后付费，调用即产生费用；购买后可将服务部署在算力单元上。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先用 DescribeComputeUnits 查询。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/computeunit?Action=PurchaseComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.computeUnit.purchase({
       *   computeUnitCount: 1,
       *   billing: { paymentTiming: 'Postpaid', releaseTime: '2030-01-25T12:30:30+08:00' },
       *   computeUnitConfig: { region: 'bj', type: 'gpu-1' },
       * })
       * ```
       */
      purchase: actions.purchaseComputeUnit,
      /**
       * Releases a post-paid compute unit instance; getting it back means buying again. It takes a while: the state is Releasing, then Released. Whether services that are still placed on it prevent the release is not documented.
       *
       * 释放后付费的算力单元实例，如需恢复只能重新购买。释放为异步操作：状态先变为 Releasing，再变为 Released。官方文档未说明其上仍有服务时能否释放。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one compute unit instance by its id and gives it up; a released instance does not come back, so a second call finds nothing to release.
       *
       * `POST /v2/computeunit?Action=ReleaseComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.computeUnit.release({ instanceId: 'unit-ZMGwr0JP' })
       * ```
       */
      release: actions.releaseComputeUnit,
      /**
       * Orders another number of units for a compute unit instance; more units cost more. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. The change takes a while: the state is Reconfiguring, then Running or ReconfigureFailed, which means that it did not happen.
       *
       * 变更算力单元实例的单元数量，数量越多费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。变配为异步操作：状态先为 Reconfiguring，之后为 Running 或 ReconfigureFailed（变更未生效）。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/computeunit?Action=ResizeComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.computeUnit.resize({ instanceId: 'unit-ZMGwr0JP', count: 2 })
       * ```
       */
      resize: actions.resizeComputeUnit,
    },
    package: {
      /**
       * Gets one package: its size, how much of it is used, and its state.
       *
       * 查询单个量包的规格、使用量和状态。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/charge?Action=DescribePackageResource`
       *
       * @example
       * ```ts
       * await qianfan.charge.package.describe({ packageId: 'wenxinfactory-oSNMRB7TdK' })
       * ```
       */
      describe: actions.describePackageResource,
      /**
       * Lists the packages that were bought, with how much of each is used. All filters are optional. Packages can only be bought in the console. Not paged.
       *
       * 查询已购买的量包及其使用量。筛选条件均为可选。量包只能在控制台购买。不分页。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/charge?Action=DescribePackageResources`
       *
       * @example
       * ```ts
       * await qianfan.charge.package.list({ serviceName: 'ernie-4.5-turbo-128k', status: 'Expired', creator: 'zhangsan' })
       * ```
       */
      list: actions.describePackageResources,
    },
    serviceComputeUnit: {
      /**
       * Gets one compute unit instance of a service: how it is paid, its replicas and its state.
       *
       * 查询某个服务的单个算力单元实例的付费类型、副本数和状态。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/serviceresources?Action=DescribeComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.serviceComputeUnit.describe({ serviceId: 'svco-48esssdpa594', instanceId: 'unit-K3fNmxjw' })
       * ```
       */
      describe: actions.describeServiceComputeUnit,
      /**
       * Lists the compute unit instances that were bought for one service. Not paged.
       *
       * 查询为某个服务购买的算力单元实例。不分页。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/serviceresources?Action=DescribeComputeUnits`
       *
       * @example
       * ```ts
       * await qianfan.charge.serviceComputeUnit.list({ serviceId: 'svco-48esssdpa594', paymentTiming: 'Prepaid' })
       * ```
       */
      list: actions.describeServiceComputeUnits,
      /**
       * Buys replicas for one service, prepaid by the month or post-paid by the hour, and spends money at once. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at the instances of the service first. For compute units that services share, see PurchaseComputeUnit on /v2/computeunit.
       *
       * 为某个服务购买算力单元实例（按副本数），支持按月预付费或按小时后付费，调用即产生费用。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先查询该服务的算力单元实例。可供多个服务共用的算力单元请使用 /v2/computeunit 的 PurchaseComputeUnit。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/serviceresources?Action=PurchaseComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.serviceComputeUnit.purchase({
       *   serviceId: 'svco-48esssdpa594',
       *   billing: {
       *     paymentTiming: 'Prepaid',
       *     reservation: { reservationTimeUnit: 'Month', reservationLength: 5 },
       *   },
       *   replicasCount: 5,
       * })
       * ```
       */
      purchase: actions.purchaseServiceComputeUnit,
      /**
       * Ends a post-paid compute unit instance and takes its replicas from the service. Getting them back means buying again. Prepaid instances cannot be ended this way.
       *
       * 终止服务的后付费算力单元实例，服务随之失去这部分副本。如需恢复只能重新购买。不适用于预付费实例。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one instance of one service by its id and ends it; an ended instance does not come back, so a second call finds nothing to end.
       *
       * `POST /v2/serviceresources?Action=ReleaseComputeUnit`
       *
       * @example
       * ```ts
       * await qianfan.charge.serviceComputeUnit.release({ serviceId: 'svco-fzw8kmhs6jgh', instanceId: 'unit-K3fNmxjw' })
       * ```
       */
      release: actions.releaseServiceComputeUnit,
    },
    tpm: {
      /**
       * Lists the TPM quota instances of one preset model. model is required: no call lists the quota of all models. Not paged.
       *
       * 查询一个预置模型的 TPM 配额实例。model 必填，没有一次查询全部模型配额的接口。不分页。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/charge?Action=DescribeTPMResource`
       *
       * @example
       * ```ts
       * await qianfan.charge.tpm.list({ model: 'ernie-speed-8k', paymentTiming: 'Postpaid', instanceId: 'tpm-VlQm3k8F' })
       * ```
       */
      list: actions.describeTPMResource,
      /**
       * Buys throughput for a preset model and changes how calls of that model are charged: post-paid by the hour, from now until the quota is released. One unit is 10000 tokens and 33 requests a minute. Each accepted call buys again: after a failed call, look at DescribeTPMResource first.
       *
       * 为预置模型购买 TPM 配额。购买后，该模型的计费方式切换为按小时后付费，直至配额释放。每份配额为 10000 TPM 和 33 RPM。每次受理都会再次购买；调用失败后，请先用 DescribeTPMResource 查询。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/charge?Action=PurchaseTPMResource`
       *
       * @example
       * ```ts
       * await qianfan.charge.tpm.purchase({ model: 'ernie-speed-128k', billing: { paymentTiming: 'Postpaid' }, purchaseCount: 1 })
       * ```
       */
      purchase: actions.purchaseTPMResource,
      /**
       * Ends a TPM quota instance at once: its throughput is gone, and so is its hourly charge. Getting it back means buying again.
       *
       * 立即终止按小时后付费的 TPM 配额实例：吞吐量随即失效，不再按小时计费。如需恢复只能重新购买。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one quota instance by its id and ends it; released quota does not come back, so a second call finds nothing to release.
       *
       * `POST /v2/charge?Action=ReleaseTPMResource`
       *
       * @example
       * ```ts
       * await qianfan.charge.tpm.release({ model: 'ernie-speed-8k', instanceId: 'tpm-VlQm3k8F' })
       * ```
       */
      release: actions.releaseTPMResource,
      /**
       * Orders another number of units for a TPM quota instance; more units cost more by the hour. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. After a failed call, look at the tpm of the instance with DescribeTPMResource, which also needs the model.
       *
       * 变更 TPM 配额实例的配额数量，数量越多每小时费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。调用失败后，请用 DescribeTPMResource（还须填写 model）查询实例的 tpm。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/charge?Action=ResizeTPMResource`
       *
       * @example
       * ```ts
       * await qianfan.charge.tpm.resize({ instanceId: 'tpm-VlQm3k8F', count: 1 })
       * ```
       */
      resize: actions.resizeTPMResource,
    },
  },
  dataset: {
    sample: {
      /**
       * Writes the annotation of one sample: question and answer pairs for a data set of a conversation type, labels for one of the text-to-image type; send one of the two. Whether it replaces an annotation that is there already is not documented.
       *
       * 标注单个样本：对话类数据集填写问答对 content，文生图类数据集填写标签 labels，二者择一。官方文档未说明是否覆盖已有标注。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /wenxinworkshop/entity/annotate`
       *
       * @example
       * ```ts
       * await qianfan.dataset.sample.annotate({
       *   id: '48dc586f7eb638457b826c02c1b868ef8ac8911b495504625a1ac824f9d38ff8_5f9ac12ca15e4c9c9351174942865e5a',
       *   datasetId: 'ds-7pkzh1exthpuy10n',
       *   content: [{ prompt: '请用一句话介绍北京', response: [['北京是中国的首都']] }],
       * })
       * ```
       */
      annotate: actions.annotateDatasetSample,
      /**
       * Deletes samples of a version, for good; result.failedOnes names those that were not deleted. Known from the official SDK only and absent from the overview of 2025-10-14: the documentation does not state whether it still exists. It is not repeated by itself.
       *
       * 永久删除数据集版本中的样本，result.failedOnes 为未能删除的样本。仅见于官方 SDK，接口总览（2025-10-14）未列出，是否仍可用官方文档未说明。客户端不会自动重试。
       *
       * Removes or releases what no further call brings back. Not repeated after an unknown outcome. Known from the official SDK only.
       *
       * `POST /wenxinworkshop/entity/delete`
       *
       * @example
       * ```ts
       * await qianfan.dataset.sample.delete({
       *   id: [
       *     '48dc586f7eb638457b826c02c1b868ef8ac8911b495504625a1ac824f9d38ff8_5f9ac12ca15e4c9c9351174942865e5a',
       *   ],
       *   datasetId: 'ds-7pkzh1exthpuy10n',
       * })
       * ```
       */
      delete: actions.deleteDatasetSamples,
      /**
       * Lists the samples of a version by offset and page size, filtered by state of annotation, times and labels. A row holds no text: the content is behind its url. The fields of the answer are those of the official SDK.
       *
       * 按偏移量和每页条数列出数据集版本的样本，可按标注状态、时间和标签筛选。列表项不含样本内容，需通过 url 下载。响应字段取自官方 SDK。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /wenxinworkshop/entity/list`
       *
       * @example
       * ```ts
       * await qianfan.dataset.sample.list({
       *   offset: 0,
       *   pageSize: 10,
       *   datasetId: 'ds-7pkzh1exthpuy10n',
       *   importTime: [],
       *   annoTime: [],
       *   tabType: 1,
       *   labelId: '',
       * })
       * ```
       */
      list: actions.describeDatasetSamples,
    },
    cleaningTask: {
      /**
       * Starts a task that runs the samples of one version through operators and writes what is left into another version: poll DescribeDataCleaningTask with the id it answers. It is addressed by its path alone and answers in the older form. The official SDK cleans plain-text data sets only, into a new, empty version each time. Whether it is charged is not documented: the platform's price list for data management does not have it.
       *
       * 创建数据清洗任务，用算子处理源版本的样本，结果写入目标版本；用返回的任务 ID 轮询 DescribeDataCleaningTask。该接口没有 Action 参数，响应沿用旧版格式。官方 SDK 仅清洗纯文本数据集，且每次写入新的空版本。官方文档未说明是否收费，数据管理的价格表中没有此项。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /wenxinworkshop/etl/create`
       *
       * @example
       * ```ts
       * await qianfan.dataset.cleaningTask.create({
       *   etlTaskName: '清洗任务1',
       *   sourceDatasetId: 'ds-9tff1q3h7ngdmgh4',
       *   destDatasetId: 'ds-3tfe1q3g7ncdmsh2',
       *   operationsV2: {
       *     clean: [
       *       { name: 'remove_invisible_character', args: {} },
       *       { name: 'replace_uniform_whitespace', args: {} },
       *       { name: 'remove_emoji', args: {} },
       *     ],
       *     deduplication: [{ name: 'deduplication_simhash', args: { distance: 4 } }],
       *     desensitization: [{ name: 'replace_emails', args: {} }],
       *     filter: [
       *       {
       *         name: 'filter_check_number_words',
       *         args: { number_words_min_cutoff: 1, number_words_max_cutoff: 10000 },
       *       },
       *       {
       *         name: 'filter_check_word_repetition_removal',
       *         args: { word_repetition_max_cutoff: 0.96 },
       *       },
       *     ],
       *   },
       * })
       * ```
       */
      create: actions.createDataCleaningTask,
      /**
       * Deletes one or more cleaning tasks, for good. Whether a task that is still cleaning can be deleted, and what then becomes of the version it writes to, is not documented.
       *
       * 永久删除一个或多个清洗任务。官方文档未说明能否删除清洗中的任务，以及删除后目标版本如何处理。
       *
       * Removes or releases what no further call brings back. May be repeated: Names each task record by its id and removes it; a repeat finds those ids gone, starts nothing and touches no other task.
       *
       * `POST /wenxinworkshop/etl/delete`
       *
       * @example
       * ```ts
       * await qianfan.dataset.cleaningTask.delete({ etlIds: ['task-9tff1q3h7ngdmgh4'] })
       * ```
       */
      delete: actions.deleteDataCleaningTasks,
      /**
       * Gets one cleaning task: its state, its versions, its operators and what each stage did. The documentation says that fields which it does not list can be ignored; most fields here, the state among them, are those of the official SDK.
       *
       * 获取单个清洗任务的状态、数据集版本、算子和各阶段的结果。官方文档说明未列出的字段可忽略；此处多数字段（包括状态）取自官方 SDK。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /wenxinworkshop/etl/detail`
       *
       * @example
       * ```ts
       * await qianfan.dataset.cleaningTask.describe({ etlId: 'task-9tff1q3h7ngdmgh4' })
       * ```
       */
      describe: actions.describeDataCleaningTask,
      /**
       * Lists the cleaning tasks of the account by offset and page size. Always send pageSize: the documentation does not state whether it is required. Fields of a row after operatorNameList are those of the official SDK.
       *
       * 按偏移量和每页条数列出账号下的清洗任务。请始终传 pageSize，是否必填官方文档未说明。列表项中 operatorNameList 之后的字段取自官方 SDK。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /wenxinworkshop/etl/list`
       *
       * @example
       * ```ts
       * await qianfan.dataset.cleaningTask.list({ offset: 0, pageSize: 10 })
       * ```
       */
      list: actions.describeDataCleaningTasks,
    },
    /**
     * Creates a data set and, with it, its first version, V1. The data format chosen here holds for all later versions. The data itself comes in with CreateImportTask. Whether two data sets may have the same name is not documented.
     *
     * 创建数据集，同时生成首个版本 V1。此处选择的数据格式适用于之后的所有版本；数据通过 CreateImportTask 导入。官方文档未说明数据集能否重名。
     *
     * Changes something. Not repeated after an unknown outcome.
     *
     * `POST /v2/dataset?Action=CreateDataset`
     *
     * @example
     * ```ts
     * await qianfan.dataset.create({
     *   datasetName: 'hello_dataset',
     *   dataFormat: 'PromptResponse',
     *   storageType: 'BOS',
     *   storagePath: 'bos:/yourBucket/yourDir/',
     * })
     * ```
     */
    create: actions.createDataset,
    version: {
      /**
       * Adds a version to a data set. It starts empty: it takes over the format, but no rows, from the versions before. Fill it with CreateImportTask.
       *
       * 为数据集新增一个版本。新版本沿用数据集的格式，但不继承之前版本的数据，初始为空，请用 CreateImportTask 导入数据。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/dataset?Action=CreateDatasetVersion`
       *
       * @example
       * ```ts
       * await qianfan.dataset.version.create({ datasetId: 'dg-xxx', description: '新版本' })
       * ```
       */
      create: actions.createDatasetVersion,
      /**
       * Deletes one version with its data, for good. What remains of the data set when its last version is deleted is not documented.
       *
       * 永久删除一个数据集版本及其数据。官方文档未说明删除最后一个版本后数据集如何处理。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one version by its id, and new versions get new ids; a version that is gone cannot be deleted a second time.
       *
       * `POST /v2/dataset?Action=DeleteDatasetVersion`
       *
       * @example
       * ```ts
       * await qianfan.dataset.version.delete({ versionId: 'ds-xxx' })
       * ```
       */
      delete: actions.deleteDatasetVersion,
      /**
       * Gets one version; the action to poll after PublishDatasetVersion. The documentation states the first five fields of the answer; the names importStatus and publishStatus are inferred.
       *
       * 获取数据集版本详情，发布后可轮询本接口。官方文档仅说明了响应的前五个字段，importStatus、publishStatus 的字段名为推断。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/dataset?Action=DescribeDatasetVersion`
       *
       * @example
       * ```ts
       * await qianfan.dataset.version.describe({ versionId: 'ds-xxx' })
       * ```
       */
      describe: actions.describeDatasetVersion,
      /**
       * Lists the versions of one data set, one page at a time, filtered by import and publish state. Its rows stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are.
       *
       * 分页获取一个数据集的版本，可按导入状态和发布状态筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/dataset?Action=DescribeDatasetVersions`
       *
       * @example
       * ```ts
       * await qianfan.dataset.version.list({ datasetId: 'dg-xxx', marker: '', maxKeys: 2, pageReverse: false })
       * ```
       */
      list: actions.describeDatasetVersions,
      /**
       * Publishes a version, so that it can be trained on. `result: true` means accepted: the version is then Publishing, and in the end Published or PublishFailed. There is no call to take a publication back. Not documented: what must be done before (import finished, rows annotated), whether publishing freezes the version, and what a second call does.
       *
       * 发布数据集版本，发布后才能用于训练。result 为 true 表示已受理，版本先为 Publishing，最终为 Published 或 PublishFailed。没有撤销发布的接口。官方文档未说明发布的前提（导入完成、已标注）、发布后版本是否冻结，以及重复发布的效果。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/dataset?Action=PublishDatasetVersion`
       *
       * @example
       * ```ts
       * await qianfan.dataset.version.publish({ versionId: 'ds-xxx' })
       * ```
       */
      publish: actions.publishDatasetVersion,
    },
    exportTask: {
      /**
       * Starts an export of a version to BOS or to the platform's storage and answers the id of the export task: poll DescribeExportTask with it. No call lists export tasks, so keep the id; an export cannot be cancelled.
       *
       * 将数据集版本导出到 BOS 或平台存储，返回导出任务 ID，用 DescribeExportTask 查询进度和下载地址。没有列出导出任务的接口，请保存返回的 ID；导出不能取消。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/dataset?Action=CreateExportTask`
       *
       * @example
       * ```ts
       * await qianfan.dataset.exportTask.create({ versionId: 'ds-xxx', storageType: 'sysStorage' })
       * ```
       */
      create: actions.createExportTask,
      /**
       * Gets the state, the progress and the result of one export. An export to the platform's storage ends with a download link. The read-only policies are not listed for this action, although it only reads.
       *
       * 获取一次导出的状态、进度和结果；导出到平台存储时，完成后提供下载地址。官方文档未列出只读权限策略，只读子用户可能无权调用。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/dataset?Action=DescribeExportTask`
       *
       * @example
       * ```ts
       * await qianfan.dataset.exportTask.describe({ taskId: 'task-xxx' })
       * ```
       */
      describe: actions.describeExportTask,
    },
    importTask: {
      /**
       * Starts an import of files into a version and answers the id of the import task: poll DescribeImportTask with it. The files always come from BOS, whatever the storageType of the data set; a file cannot be uploaded here, and an import cannot be cancelled. Whether a second import adds rows or replaces them is not documented. No call lists import tasks, so keep the id.
       *
       * 发起导入，返回导入任务 ID，用 DescribeImportTask 查询进度。无论数据集的存储类型，文件都来自 BOS；不能上传本地文件，也不能取消导入。官方文档未说明再次导入是追加还是覆盖。没有列出导入任务的接口，请保存返回的 ID。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/dataset?Action=CreateImportTask`
       *
       * @example
       * ```ts
       * await qianfan.dataset.importTask.create({ versionId: 'ds-xxx', files: ['bos:/yourBucket/yourDir/'] })
       * ```
       */
      create: actions.createImportTask,
      /**
       * Gets the state, the progress and the result of one import. When rows were not imported, errDownloadUrl links to the list of errors. The read-only policies are not listed for this action, although it only reads.
       *
       * 获取一次导入的状态、进度和结果。有数据导入失败时，可通过 errDownloadUrl 下载错误列表。官方文档未列出只读权限策略，只读子用户可能无权调用。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/dataset?Action=DescribeImportTask`
       *
       * @example
       * ```ts
       * await qianfan.dataset.importTask.describe({ taskId: 'task-xxx' })
       * ```
       */
      describe: actions.describeImportTask,
    },
    augmentationTask: {
      /**
       * Starts a task that lets a model generate new prompts from the samples of one version into another. It begins at once, calls the chosen model for every sample, which is charged like inference, and cannot be stopped by a call. promptEvol needs at least one direction with a count above 0. Which data formats the two versions may have is not documented.
       *
       * 创建数据增强任务，由模型根据源版本的样本生成新的 Prompt，写入目标版本。任务立即开始，逐条调用所选模型并按推理计费，且没有停止接口。promptEvol 至少要有一个方向的样本数大于 0。官方文档未说明两个版本允许的数据格式。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/dataprocessing?Action=CreateTextAugmentTask`
       *
       * @example
       * ```ts
       * await qianfan.dataset.augmentationTask.create({
       *   taskName: '增强任务示例xxx',
       *   srcDatasetVersionId: 'ds-9tff1q3h7ngdmgh4',
       *   dstDatasetVersionId: 'ds-3tfe1q3g7ncdmsh2',
       *   promptModel: 'deepseek-v3',
       *   promptContext: '描述xxx',
       *   promptIteration: { enable: true, maxIterations: 3 },
       *   similarityThreshold: 0.85,
       *   promptEvol: { genType: 200, genWord: 100 },
       * })
       * ```
       */
      create: actions.createTextAugmentTask,
      /**
       * Deletes an augmentation task, for good. Unlike most delete actions it answers an object: read result.success. Whether a running task may be deleted, and whether its calls to the model then end, is not documented.
       *
       * 永久删除数据增强任务。与多数删除接口不同，响应的 result 是对象，请看 result.success。官方文档未说明能否删除运行中的任务，以及删除后模型调用是否停止。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one task record by its id and removes it; a repeat starts no augmentation and finds nothing left to remove.
       *
       * `POST /v2/dataprocessing?Action=DeleteTextAugmentTask`
       *
       * @example
       * ```ts
       * await qianfan.dataset.augmentationTask.delete({ taskId: 'task-n1zkqgn42bqbmj2g' })
       * ```
       */
      delete: actions.deleteTextAugmentTask,
      /**
       * Gets one augmentation task with its state and its versions. The documentation of 2025 lists the fields at the top level of the answer, that of 2026 inside an object, presumably result: both are described, so look in result first.
       *
       * 获取单个增强任务的状态和数据集版本。2025 年的官方文档将字段列在响应顶层，2026 年的官方文档列在一个对象中（推断为 result）；此处两种形式都有说明，请先看 result。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/dataprocessing?Action=DescribeTextAugmentTask`
       *
       * @example
       * ```ts
       * await qianfan.dataset.augmentationTask.describe({ taskId: 'task-n1zkqgn42bqbmj2g' })
       * ```
       */
      describe: actions.describeTextAugmentTask,
      /**
       * Lists the augmentation tasks of the account, one page at a time, filtered by state. tasks and pageInfo stand at the top level of the answer by the documentation of 2025; they may stand under result instead.
       *
       * 分页获取账号下的数据增强任务，可按状态筛选。按 2025 年的官方文档，tasks 和 pageInfo 位于响应顶层；也可能位于 result 下，请两处都检查。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/dataprocessing?Action=DescribeTextAugmentTasks`
       *
       * @example
       * ```ts
       * await qianfan.dataset.augmentationTask.list({ marker: '', maxKeys: 10, pageReverse: false, filter: { status: ['Succeeded'] } })
       * ```
       */
      list: actions.describeTextAugmentTasks,
    },
    /**
     * Deletes a data set with all its versions and their data, for good. Not documented: whether a data set that a running task uses can be deleted, and what happens to files in the user's own BOS.
     *
     * 永久删除数据集及其所有版本和数据。官方文档未说明正在被任务使用的数据集能否删除，以及用户自己 BOS 中的文件如何处理。
     *
     * Removes or releases what no further call brings back. May be repeated: Names one data set by its id; the platform gives each new data set an id of its own, so a repeat can only meet the one that is gone.
     *
     * `POST /v2/dataset?Action=DeleteDataset`
     *
     * @example
     * ```ts
     * await qianfan.dataset.delete({ datasetId: 'dg-xxx' })
     * ```
     */
    delete: actions.deleteDataset,
    /**
     * Lists the data sets of the account, one page at a time, filtered by name and format. Its rows stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are.
     *
     * 分页获取账号下的数据集，可按名称和数据格式筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。
     *
     * Reads only: repeated whenever that can help.
     *
     * `POST /v2/dataset?Action=DescribeDatasets`
     *
     * @example
     * ```ts
     * await qianfan.dataset.list({
     *   marker: '',
     *   maxKeys: 10,
     *   pageReverse: true,
     *   filter: { dataFormatList: ['PromptResponse', 'PromptImage'] },
     * })
     * ```
     */
    list: actions.describeDatasets,
  },
  eval: {
    exportTask: {
      /**
       * Starts an export of the results of an evaluation task, to storage of the platform (which gives a download link) or to a BOS bucket of the caller. Each call starts another export, and no action that lists them is documented: keep the id.
       *
       * 导出评估任务的结果，可导出到平台存储（提供下载链接）或用户自己的 BOS Bucket。每次调用都会发起一次新的导出，官方未提供列出导出任务的接口，请保存返回的任务 ID。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/eval?Action=CreateEvalResultExportTask`
       *
       * @example
       * ```ts
       * await qianfan.eval.exportTask.create({
       *   evalId: 'ame-vwgs2ybhyhfv',
       *   storageType: 'sysStorage',
       *   exportContent: ['prompt', 'prediction', 'completion', 'metrics'],
       * })
       * ```
       */
      create: actions.createEvalResultExportTask,
      /**
       * Gets one export of evaluation results: its state and, for storage of the platform, the download link. The final states are Failed and Succeeded; Fail and Done in the documentation's text are those of an older interface.
       *
       * 获取评估结果导出任务的详情：状态，以及导出到平台存储时的下载链接。终态为 Failed 和 Succeeded；官方文字说明中的 Fail、Done 是旧版写法。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/eval?Action=DescribeEvalResultExportTask`
       *
       * @example
       * ```ts
       * await qianfan.eval.exportTask.describe({ taskId: 'amemt-hkkf5y9e64j8' })
       * ```
       */
      describe: actions.describeEvalResultExportTask,
    },
    task: {
      /**
       * Creates a task that evaluates up to 5 objects of one kind: model versions, which first answer a data set, or result sets inferred earlier. Scores come from rules, a judge model or people. It starts by itself; inference and the judge model use tokens, which are charged. The documentation does not state the names of several fields: create a task that needs them in the console. When it is not known whether a call happened, look for the task name with DescribeEvalTasks, for both values of evalType, before creating another.
       *
       * 创建模型评估任务，最多评估 5 个同类对象：模型版本（先对数据集做推理）或已有的推理结果集，由规则、裁判员模型或人工评估。任务创建后自动运行，推理和裁判员模型消耗的 token 会产生费用。部分字段官方文档未说明字段名，本规范尚未收录，需要这些字段的评估任务请在控制台创建。无法确认请求是否生效时，请先用 DescribeEvalTasks 按任务名称查找（evalType 的两个取值都要查），再决定是否重新创建。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/eval?Action=CreateEvalTask`
       *
       * @example
       * ```ts
       * await qianfan.eval.task.create({
       *   taskName: '管控API裁判员评估测试',
       *   description: '管控API测试',
       *   evalObjectType: 'model',
       *   evalObjectConfig: {
       *     evalModelConfig: {
       *       versionId: 'ds-he8srs01ym0b8fh7',
       *       storageType: 'sysStorage',
       *       evalModelConfigList: [
       *         {
       *           modelId: 'amv-g73j3faikzpz',
       *           promptTemplate: 'Answer the request {input} briefly and objectively.',
       *         },
       *       ],
       *     },
       *   },
       *   evalConfig: { evalMode: 'model', autoModelEvalConfig: { apiName: 'ERNIE-3.5-8K' } },
       * })
       * ```
       */
      create: actions.createEvalTask,
      /**
       * Deletes an evaluation task for good. Whether a running task can be deleted is not documented. Success shows as an empty result.
       *
       * 永久删除评估任务。官方文档未说明运行中的任务能否删除。成功时 result 为空对象。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one task by its id and removes it; no call brings it back, so a second call finds nothing left to delete.
       *
       * `POST /v2/eval?Action=DeleteEvalTask`
       *
       * @example
       * ```ts
       * await qianfan.eval.task.delete({ taskId: 'ame-vwgs2ybhyhfv' })
       * ```
       */
      delete: actions.deleteEvalTask,
      /**
       * Gets one evaluation task and its state. The answer holds more fields than this spec.
       *
       * 获取单个评估任务的详情和状态。实际返回的字段多于本规范收录的字段。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/eval?Action=DescribeEvalTask`
       *
       * @example
       * ```ts
       * await qianfan.eval.task.describe({ taskId: 'ame-vwgs2ybhyhfv' })
       * ```
       */
      describe: actions.describeEvalTask,
      /**
       * Lists evaluation tasks of one kind, one page at a time. evalType is required, so seeing all tasks takes two lists. keyFilter finds tasks by part of their name or id, or by a whole model version id.
       *
       * 分页列出一种类型的评估任务。evalType 必填，因此查看全部任务需要分别查询两种类型。keyFilter 可按任务名称或任务 ID 的一部分，或完整的模型版本 ID 查找。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/eval?Action=DescribeEvalTasks`
       *
       * @example
       * ```ts
       * await qianfan.eval.task.list({ evalType: 'auto', keyFilter: 'ame-vwgs2ybhyhfv' })
       * ```
       */
      list: actions.describeEvalTasks,
      /**
       * Changes the description of an evaluation task; nothing else can be changed. The documentation disagrees on the spelling: its tables say describtion, its examples mostly description, and it does not state which one the platform reads. Send the same text in both and read the task afterwards.
       *
       * 修改评估任务的描述，其他信息不可修改。官方文档的写法不一致：参数表写作 describtion，示例大多写作 description，未说明平台读取哪一个。建议两个字段填写相同内容，并在之后查询任务确认。
       *
       * Changes something. May be repeated: Sets the description of one task to the text given; writing the same text twice leaves that text.
       *
       * `POST /v2/eval?Action=ModifyEvalTask`
       *
       * @example
       * ```ts
       * await qianfan.eval.task.update({ taskId: 'ame-vwgs2ybhyhfv', description: '高等数学应用评估任务' })
       * ```
       */
      update: actions.modifyEvalTask,
      /**
       * Asks an evaluation task to stop. The answer is an empty result and not a boolean: read the task until Stopping has become Stopped. No way to resume it is documented. The older V1 interface refused to stop tasks that people score; whether that still holds is not documented.
       *
       * 请求停止评估任务。响应的 result 为空对象，不是布尔值，请继续查询任务，直到状态由 Stopping 变为 Stopped。官方未提供恢复已停止任务的方法。旧版 V1 接口拒绝停止人工评估的任务，本接口是否如此官方文档未说明。
       *
       * Changes something. May be repeated: Names one task by its id and only ends it; no resume is documented, so a second stop leaves it as the first did.
       *
       * `POST /v2/eval?Action=StopEvalTask`
       *
       * @example
       * ```ts
       * await qianfan.eval.task.stop({ taskId: 'ame-vwgs2ybhyhfv' })
       * ```
       */
      stop: actions.stopEvalTask,
    },
    report: {
      /**
       * Gets the scores of a task, one entry for each evaluated object. Which scores there are depends on the evaluation mode. The names of the scores are those of the older V1 interface: the documentation does not state them for this one.
       *
       * 获取评估任务的报告，每个评估对象一项。包含哪些指标取决于评估模式；指标字段名取自旧版 V1 接口，官方文档未说明本接口的写法。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/eval?Action=DescribeEvalTaskReport`
       *
       * @example
       * ```ts
       * await qianfan.eval.report.describe({ taskId: 'ame-vwgs2ybhyhfv' })
       * ```
       */
      describe: actions.describeEvalTaskReport,
    },
  },
  finetuning: {
    job: {
      /**
       * Creates a job: the container that names a base model and a training mode. A job alone trains nothing and costs nothing; tasks in it do. The name must be new in the account.
       *
       * 创建作业，即确定基础模型和训练模式的容器。仅创建作业不会开始训练，也不产生费用；训练由作业下的任务进行。作业名称在账号内不可重复。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/finetuning?Action=CreateFineTuningJob`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.job.create({
       *   name: 'test_name',
       *   description: 'test_description',
       *   model: 'ERNIE-Speed-8K',
       *   trainMode: 'SFT',
       * })
       * ```
       */
      create: actions.createFineTuningJob,
      /**
       * Deletes a job for good. Whether a job that still has tasks can be deleted is not documented. `result: false` means that the platform did not accept it.
       *
       * 永久删除作业。官方文档未说明作业下仍有任务时能否删除。result 为 false 表示平台未受理。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one job by its id; a second delete finds it gone and changes nothing.
       *
       * `POST /v2/finetuning?Action=DeleteFineTuningJob`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.job.delete({ jobId: 'job-1xzycis4jm3b' })
       * ```
       */
      delete: actions.deleteFineTuningJob,
      /**
       * Lists the jobs of the account, one page at a time, filtered by training mode and base model.
       *
       * 分页列出账号下的模型精调作业，可按训练模式和基础模型筛选。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/finetuning?Action=DescribeFineTuningJobs`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.job.list({ marker: 'job-n50985crhqq3' })
       * ```
       */
      list: actions.describeFineTuningJobs,
    },
    task: {
      /**
       * Creates a task in a job. Training starts at once and is charged: there is no separate start call. Sending incrementTaskId continues from a checkpoint of that task.
       *
       * 在作业下创建任务。创建后立即开始训练并计费，没有单独的启动接口。填写 incrementTaskId 时，从该任务的 Checkpoint 开始增量训练。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/finetuning?Action=CreateFineTuningTask`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.task.create({
       *   jobId: 'job-1xzycis4jm3b',
       *   parameterScale: 'FullFineTuning',
       *   hyperParameterConfig: { epoch: 1, learningRate: 0.00003, maxSeqLen: 4096 },
       *   datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }], splitRatio: 20 },
       * })
       * ```
       */
      create: actions.createFineTuningTask,
      /**
       * Deletes a task for good. Whether a running task must be stopped first is not documented.
       *
       * 永久删除任务。官方文档未说明运行中的任务是否须先停止。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one task by its id; a second delete finds it gone and changes nothing.
       *
       * `POST /v2/finetuning?Action=DeleteFineTuningTask`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.task.delete({ taskId: 'task-5kjifvzerc5n' })
       * ```
       */
      delete: actions.deleteFineTuningTask,
      /**
       * Gets one task: its state, its progress while it runs, a VisualDL link, and once it is done its scores and checkpoints. There is no live series of metrics: loss and perplexity come with the checkpoints.
       *
       * 获取单个任务的详情：状态、运行中的进度、VisualDL 链接，以及完成后的评估指标和 Checkpoint。没有实时的指标序列，loss 和困惑度随 Checkpoint 给出。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/finetuning?Action=DescribeFineTuningTask`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.task.describe({ taskId: 'task-0tgmn4a7h4i6' })
       * ```
       */
      describe: actions.describeFineTuningTask,
      /**
       * Lists the tasks of one job, one page at a time, with their state and, once they are done, their scores and checkpoints.
       *
       * 分页列出一个作业下的任务及其状态；任务完成后还包含评估指标和 Checkpoint。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/finetuning?Action=DescribeFineTuningTasks`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.task.list({ jobId: 'job-n50985crhqq3', marker: 'task-n50985crhqq3' })
       * ```
       */
      list: actions.describeFineTuningTasks,
      /**
       * Asks a task to stop. `result: true` means that the platform accepted it, not that the task has stopped: read the state until it leaves Running. `result: false` means that it was not accepted, for example because the task is unknown or has ended. A stopped task cannot be resumed; a new task can continue from one of its checkpoints.
       *
       * 请求停止任务。result 为 true 只表示平台已受理，任务不一定已停止，请继续查询，直到状态不再是 Running；为 false 表示未受理，例如任务不存在或已结束。已停止的任务不能恢复，但可新建任务，从其 Checkpoint 开始增量训练。
       *
       * Changes something. May be repeated: Names one task by its id; a second stop finds it stopped and changes nothing.
       *
       * `POST /v2/finetuning?Action=StopFineTuningTask`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
       * ```
       */
      stop: actions.stopFineTuningTask,
    },
    model: {
      /**
       * Lists the models that can be fine-tuned, with the training modes, parameter scales and hyper-parameters that each supports. Known from the official Python SDK only, which calls it before every training.
       *
       * 列出可精调的模型，以及各自支持的训练模式、参数规模和超参数。仅见于官方 Python SDK，它在每次训练前调用本接口。
       *
       * Reads only: repeated whenever that can help. Known from the official SDK only.
       *
       * `POST /v2/finetuning?Action=DescribeFineTuningSupportModels`
       *
       * @example
       * ```ts
       * await qianfan.finetuning.model.list({})
       * ```
       */
      list: actions.describeFineTuningSupportModels,
    },
  },
  iam: {
    role: {
      /**
       * Makes a short-lived access key with a session token that has the rights of a role. Each call makes new ones, valid for 2 hours at most. Console actions take them when the role has the Qianfan policies and the session token is sent and signed as x-bce-security-token. This call goes to sts.bj.baidubce.com and is signed like a console action.
       *
       * 获取角色的临时身份凭证（临时 AK/SK 和 SessionToken）。每次调用都会生成新的凭证，最长有效 2 小时。角色具备千帆权限策略，且请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。域名为 sts.bj.baidubce.com，签名方式相同。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v1/credential`
       *
       * @example
       * ```ts
       * await qianfan.iam.role.assume({
       *   assumeRole: '',
       *   accountId: 'dc9b5191440d4f93851ddffb4e942b75',
       *   roleName: 'testRole',
       *   durationSeconds: 3600,
       * })
       * ```
       */
      assume: actions.assumeRole,
    },
    apiKey: {
      /**
       * Makes an API key that does not expire, for the caller or for a sub-user; at most 200 keys an account or sub-user. Keep it as a password: it opens what its policy allows until somebody deletes it. This call goes to iam.bj.baidubce.com and is signed like a console action. The actions that list, change and delete keys are not in this spec.
       *
       * 为当前用户或指定子用户创建永久有效的 API Key，每个主账号或子用户最多 200 个。API Key 在被删除前一直有效，请像密码一样保管。本接口的域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。查询、修改和删除 API Key 的接口本规范尚未收录。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v1/apikey/create`
       *
       * @example
       * ```ts
       * await qianfan.iam.apiKey.create({
       *   name: 'inference',
       *   acl: '{"version":"v2","accessControlList":[{"service":"bce:wenxinfactory","region":"global","resource":["*"],"permission":["*"],"effect":"Allow"}]}',
       * })
       * ```
       */
      create: actions.createApiKey,
    },
    bearerToken: {
      /**
       * Makes a bearer token for the inference API out of an access key. Each call makes a new one, and how to revoke it is not documented: keep it and renew it shortly before expireTime. Console actions do not accept it, they need a bce-auth-v1 signature. This call goes to iam.bj.baidubce.com and is signed like a console action.
       *
       * 用 AK/SK 换取调用推理接口的 BearerToken。每次调用都会生成新的 BearerToken，官方文档未说明如何撤销，请缓存并在 expireTime 前重新获取。平台功能 OpenAPI 不接受 BearerToken，须使用 bce-auth-v1 签名。域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `GET /v1/BCE-BEARER/token`
       *
       * @example
       * ```ts
       * await qianfan.iam.bearerToken.create({ expireInSeconds: 86400 })
       * ```
       */
      create: actions.createBearerToken,
    },
    sessionToken: {
      /**
       * Makes a short-lived access key with a session token, with the rights of the caller or, with an access control list, fewer. Each call makes new ones. Console actions take them when the session token is sent and signed as x-bce-security-token. No access control list for Qianfan is documented. This call goes to sts.bj.baidubce.com and is signed like a console action.
       *
       * 获取调用者的临时身份凭证（临时 AK/SK 和 SessionToken），权限与调用者相同，可通过访问控制列表收窄。每次调用都会生成新的凭证。请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。官方文档未说明千帆的访问控制列表。域名为 sts.bj.baidubce.com，签名方式相同。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v1/sessionToken`
       *
       * @example
       * ```ts
       * await qianfan.iam.sessionToken.create({
       *   durationSeconds: 3600,
       *   accessControlList: [
       *     {
       *       service: 'bce:bos',
       *       region: '*',
       *       effect: 'Allow',
       *       resource: ['my-bucket'],
       *       permission: ['READ', 'WRITE'],
       *     },
       *   ],
       * })
       * ```
       */
      create: actions.getSessionToken,
    },
  },
  knowledgebase: {
    chunk: {
      /**
       * Adds a chunk to a document: a text, or the cells of one row of a table. It is indexed in the background.
       *
       * 为文档添加文档块：一段文本，或表格中一行的各列内容。后台异步建立索引。
       *
       * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key.
       *
       * `POST /v2/knowledgeBase?Action=CreateChunk`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.chunk.create({
       *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
       *   content: 'Tasks can be stopped while they run.',
       * })
       * ```
       */
      create: actions.createChunk,
      /**
       * Deletes one chunk of a document.
       *
       * 删除文档中的一个文档块。
       *
       * Removes or releases what no further call brings back. May be repeated: The chunk is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.
       *
       * `POST /v2/knowledgeBase?Action=DeleteChunk`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.chunk.delete({
       *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   chunkId: 'd8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90',
       * })
       * ```
       */
      delete: actions.deleteChunk,
      /**
       * Gets one chunk of a document with its text and state.
       *
       * 获取文档块的内容和索引状态。
       *
       * Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.
       *
       * `POST /v2/knowledgeBase?Action=DescribeChunk`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.chunk.describe({
       *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   chunkId: 'd8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90',
       * })
       * ```
       */
      describe: actions.describeChunk,
      /**
       * Lists the chunks of a document, one page at a time, or those that a word finds.
       *
       * 分页获取文档中的文档块，可按关键字搜索。
       *
       * Reads only: repeated whenever that can help. Takes an API key.
       *
       * `POST /v2/knowledgeBase?Action=DescribeChunks`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.chunk.list({
       *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
       *   maxKeys: 10,
       * })
       * ```
       */
      list: actions.describeChunks,
      /**
       * Changes the text of a chunk and whether it takes part in searches. The switch is enable here and enabled in answers.
       *
       * 修改文档块的内容和启用状态。请求中为 enable，响应中为 enabled。
       *
       * Changes something. May be repeated: It sets the text and the switch of one chunk; the same values a second time change nothing. Takes an API key. Known from the official SDK only.
       *
       * `POST /v2/knowledgeBase?Action=ModifyChunk`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.chunk.update({
       *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   chunkId: 'd8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90',
       *   content: 'Tasks can be stopped while they run.',
       *   enable: true,
       * })
       * ```
       */
      update: actions.modifyChunk,
    },
    document: {
      /**
       * Adds documents of BOS or of web pages to a knowledge base. They are processed in the background. Older than ImportDocuments; all its fields are known.
       *
       * 将 BOS 文件或网页添加为知识库文档，后台异步处理。早于 ImportDocuments，字段均已知。
       *
       * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key. Known from the official SDK only.
       *
       * `POST /v2/knowledgeBase?Action=CreateDocuments`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.document.create({
       *   id: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   source: { type: 'web', urls: ['https://cloud.baidu.com/doc/index.html'], urlDepth: 1 },
       *   contentFormat: 'rawText',
       *   processOption: { template: 'default' },
       * })
       * ```
       */
      create: actions.createDocuments,
      /**
       * Deletes a document with all its chunks.
       *
       * 删除文档及其全部文档块。
       *
       * Removes or releases what no further call brings back. May be repeated: The document is named by its id; a second equal call finds nothing more to delete. Takes an API key.
       *
       * `POST /v2/knowledgeBase?Action=DeleteDocument`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.document.delete({
       *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
       * })
       * ```
       */
      delete: actions.deleteDocument,
      /**
       * Gets one document: its state, its source and its tags.
       *
       * 获取文档的状态、来源和标签。
       *
       * Reads only: repeated whenever that can help. Takes an API key.
       *
       * `POST /v2/knowledgeBase?Action=DescribeDocument`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.document.describe({
       *   knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *   documentId: '7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598',
       * })
       * ```
       */
      describe: actions.describeDocument,
      /**
       * Lists the documents of a knowledge base, one page at a time, or those that a word finds. mime_type and file_size are spelt as the platform spells them here.
       *
       * 分页获取知识库中的文档，可按关键字搜索。mime_type、file_size 的拼写与平台一致。
       *
       * Reads only: repeated whenever that can help. Takes an API key.
       *
       * `POST /v2/knowledgeBase?Action=DescribeDocuments`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.document.list({ knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d', maxKeys: 10 })
       * ```
       */
      list: actions.describeDocuments,
      /**
       * Imports documents into a knowledge base. The documentation does not state the names of most fields of the body, so it is left open. It has a file type (webpage, doc, table, image, audio), a source type (bos, upload, webpage), an update frequency (daily, P3D, weekly, monthly, none), a template (ppt, paper, qa_pair, resume, contract, legal), parsers (layout, ocr, table, formular, vlm, chart, asr), a way of cutting (custom, onePage, none) and enhancements (faq, summarize, spo). Where their names matter, use CreateDocuments or UploadDocuments.
       *
       * 向知识库导入文档。请求体中多数字段的字段名官方文档未说明，因此不作限制。官方文档列出了文件类型（webpage、doc、table、image、audio）、来源类型（bos、upload、webpage）、更新频率（daily、P3D、weekly、monthly、none）、模板（ppt、paper、qa_pair、resume、contract、legal）、解析策略（layout、ocr、table、formular、vlm、chart、asr）、切分方式（custom、onePage、none）和知识增强（faq、summarize、spo）。需要明确字段时，请用 CreateDocuments 或 UploadDocuments。
       *
       * Changes something. Not repeated after an unknown outcome. Takes an API key.
       *
       * `POST /v2/knowledgeBase?Action=ImportDocuments`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.document.import({ knowledgeBaseId: '5e12955f-6b45-4f54-b2b6-84369f068a3d' })
       * ```
       */
      import: actions.importDocuments,
      /**
       * Uploads a file into a knowledge base as one document, which is processed in the background. The body is multipart/form-data: the file, and beside it a JSON text that says where it goes and how it is processed.
       *
       * 上传文件并创建为一个知识库文档，后台异步处理。请求体为 multipart/form-data：文件，以及说明目标知识库和处理方式的 JSON 文本。
       *
       * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key. Known from the official SDK only.
       *
       * `POST /v2/knowledgeBase?Action=UploadDocuments`
       *
       * @example
       * ```ts
       * await qianfan.knowledgebase.document.upload({
       *   file: '@handbook.md',
       *   payload: {
       *     id: '5e12955f-6b45-4f54-b2b6-84369f068a3d',
       *     source: { type: 'file' },
       *     contentFormat: 'rawText',
       *   },
       * })
       * ```
       */
      upload: actions.uploadDocuments,
    },
    /**
     * Creates a knowledge base, on shared hosting or on an own Elasticsearch or VectorDB. It is empty at first: fill it with CreateDocuments or UploadDocuments.
     *
     * 创建知识库，可使用共享资源，也可使用自有的 Elasticsearch 或向量数据库。新建的知识库为空，请用 CreateDocuments 或 UploadDocuments 添加文档。
     *
     * Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key.
     *
     * `POST /v2/knowledgeBase?Action=CreateKnowledgeBase`
     *
     * @example
     * ```ts
     * await qianfan.knowledgebase.create({
     *   name: 'knowledge_base_name',
     *   description: 'knowledge_base description',
     *   config: { index: { type: 'public' } },
     * })
     * ```
     */
    create: actions.createKnowledgeBase,
    /**
     * Deletes a knowledge base with all its documents.
     *
     * 删除知识库及其全部文档。
     *
     * Removes or releases what no further call brings back. May be repeated: The knowledge base is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.
     *
     * `POST /v2/knowledgeBase?Action=DeleteKnowledgeBase`
     *
     * @example
     * ```ts
     * await qianfan.knowledgebase.delete({ id: '5e12955f-6b45-4f54-b2b6-84369f068a3d' })
     * ```
     */
    delete: actions.deleteKnowledgeBase,
    /**
     * Gets one knowledge base: its name, its hosting and its folder.
     *
     * 获取知识库的名称、托管资源和所在目录。
     *
     * Reads only: repeated whenever that can help. Takes an API key.
     *
     * `POST /v2/knowledgeBase?Action=DescribeKnowledgeBase`
     *
     * @example
     * ```ts
     * await qianfan.knowledgebase.describe({ id: '5e12955f-6b45-4f54-b2b6-84369f068a3d' })
     * ```
     */
    describe: actions.describeKnowledgeBase,
    /**
     * Lists the knowledge bases of the account, one page at a time, or those that a word finds.
     *
     * 分页获取账号下的知识库，可按关键字搜索。
     *
     * Reads only: repeated whenever that can help. Takes an API key.
     *
     * `POST /v2/knowledgeBase?Action=DescribeKnowledgeBases`
     *
     * @example
     * ```ts
     * await qianfan.knowledgebase.list({ maxKeys: 10 })
     * ```
     */
    list: actions.describeKnowledgeBases,
    /**
     * Changes the name, the description or the folder of a knowledge base.
     *
     * 更新知识库的名称、描述或所在目录。
     *
     * Changes something. May be repeated: It sets given values of one knowledge base; the same values a second time change nothing. Takes an API key.
     *
     * `POST /v2/knowledgeBase?Action=ModifyKnowledgeBase`
     *
     * @example
     * ```ts
     * await qianfan.knowledgebase.update({ id: '5e12955f-6b45-4f54-b2b6-84369f068a3d', name: 'new_name' })
     * ```
     */
    update: actions.modifyKnowledgeBase,
  },
  memory: {
    system: {
      /**
       * Creates an empty system memory of an app and answers its id: fill it with ModifySystemMemory. A system memory gives a bot persona and facts at inference with the API key of the same app. It rests on the older (V1) inference, and the documentation of 2026 does not have it: do not build on it.
       *
       * 为应用创建一个空的系统记忆并返回其 ID，内容用 ModifySystemMemory 写入。系统记忆用于以同一应用的 API Key 推理时提供人设和知识。该功能依赖旧版（V1）推理，2026 年的官方文档中已无此接口，不建议新项目使用。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/memory?Action=CreateSystemMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.system.create({ appId: '48886017', description: '系统人设描述' })
       * ```
       */
      create: actions.createSystemMemory,
      /**
       * Deletes a system memory together with its content, for good.
       *
       * 永久删除系统记忆及其内容。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one system memory by its id and removes it with its content; once it is gone a repeat has nothing to remove.
       *
       * `POST /v2/memory?Action=DeleteSystemMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.system.delete({ systemMemoryId: 'sm-9a8cfb8ee58' })
       * ```
       */
      delete: actions.deleteSystemMemory,
      /**
       * Lists system memories, one page at a time, of one app or of all. Rows hold no content: get it with DescribeSystemMemory. Unlike most lists it has no reverse order.
       *
       * 分页获取系统记忆列表，可按应用筛选。列表项不含内容，请用 DescribeSystemMemory 获取。与多数列表不同，不支持倒序。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/memory?Action=DescribeSystemMemories`
       *
       * @example
       * ```ts
       * await qianfan.memory.system.list({ appId: '48886017' })
       * ```
       */
      list: actions.describeSystemMemories,
      /**
       * Gets the content of one system memory, all of it at once: there is no paging, although it can hold 1000 turns. App and description stand only in the list.
       *
       * 获取单个系统记忆的全部内容，最多 1000 轮问答，不分页。所属应用和备注描述只在列表接口中返回。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/memory?Action=DescribeSystemMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.system.describe({ systemMemoryId: 'sm-9a8cfb8ee58' })
       * ```
       */
      describe: actions.describeSystemMemory,
      /**
       * Writes turns into a system memory. Whether they replace its content or are added to it is not documented; the official SDK calls them the new content, so read the memory first and send the whole list. The change may take some seconds to be visible: the example of the official SDK waits 5.
       *
       * 将问答写入系统记忆。官方文档未说明是覆盖原有内容还是追加；官方 SDK 称其为新内容，建议先读取，再传入完整列表。更新可能数秒后才可见，官方 SDK 的示例等待 5 秒。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/memory?Action=ModifySystemMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.system.update({
       *   systemMemoryId: 'sm-9a8cfb8ee58',
       *   memories: [
       *     [
       *       { role: 'user', content: 'What is your lucky number?' },
       *       { role: 'system', content: 'My lucky number is 42.' },
       *     ],
       *     [
       *       { role: 'user', content: 'Which drink is good in summer?' },
       *       { role: 'system', content: 'Iced lemon green tea.' },
       *     ],
       *   ],
       * })
       * ```
       */
      update: actions.modifySystemMemory,
    },
    user: {
      /**
       * Creates a user memory: what a bot remembers of one end user, with a persona to begin with. Its id is the uid to hand to the model. Entries are written by ModifyUserMemory. It rests on the older (V1) inference: do not build on it.
       *
       * 创建用户记忆，即机器人对某个终端用户的记忆，并写入用户人设描述。返回的 ID 即传入模型的 uid，具体内容用 ModifyUserMemory 写入。该功能依赖旧版（V1）推理，不建议新项目使用。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/memory?Action=CreateUserMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.user.create({ appId: '48886017', description: '用户A是一名女性，今年25岁，北京人。她最常点茉莉绿茶和珍珠奶茶，热衷尝试新品。' })
       * ```
       */
      create: actions.createUserMemory,
      /**
       * Deletes a user memory with all its entries, or only the entry that memoryContentId names.
       *
       * 删除用户记忆及其全部内容；填写 memoryContentId 时只删除该条内容。
       *
       * Removes or releases what no further call brings back. May be repeated: The memory or the entry is named by its id; a second equal call finds nothing more to delete.
       *
       * `POST /v2/memory?Action=DeleteUserMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.user.delete({ appId: '48886017', userMemoryId: 'um-dnqpsnv1sahwj604' })
       * ```
       */
      delete: actions.deleteUserMemory,
      /**
       * Lists the user memories of an app, one page at a time. Rows hold no entries: get them with DescribeUserMemory.
       *
       * 分页获取应用内的用户记忆。列表项不含具体内容，请用 DescribeUserMemory 获取。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/memory?Action=DescribeUserMemories`
       *
       * @example
       * ```ts
       * await qianfan.memory.user.list({ appId: '48886017' })
       * ```
       */
      list: actions.describeUserMemories,
      /**
       * Gets a user memory with its entries, or one entry alone. Each entry is a question and its answer with one memoryContentId. Whether the answer says how many entries there are is not documented.
       *
       * 获取用户记忆及其内容，也可只查询其中一条。每条内容为一问一答，共用一个 memoryContentId。响应是否包含内容总数，官方文档未说明。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/memory?Action=DescribeUserMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.user.describe({ appId: '48886017', userMemoryId: 'um-dnqpsnv1sahwj604' })
       * ```
       */
      describe: actions.describeUserMemory,
      /**
       * Writes entries of a user memory. By default they replace all entries that were there (operator cover), which no call brings back; operator insert adds to them. Change single entries with ModifyUserMemoryContent.
       *
       * 写入用户记忆内容。默认覆盖原有全部内容（operator 为 cover），覆盖后无法恢复；operator 为 insert 时追加。修改单条内容请用 ModifyUserMemoryContent。
       *
       * Removes or releases what no further call brings back. Not repeated after an unknown outcome.
       *
       * `POST /v2/memory?Action=ModifyUserMemory`
       *
       * @example
       * ```ts
       * await qianfan.memory.user.update({
       *   appId: '48886017',
       *   userMemoryId: 'um-dnqpsnv1sahwj604',
       *   operator: 'insert',
       *   memories: [
       *     [
       *       { role: 'user', content: 'What is my dog called?' },
       *       { role: 'system', content: 'Your dog is called Max.' },
       *     ],
       *   ],
       * })
       * ```
       */
      update: actions.modifyUserMemory,
    },
    userContent: {
      /**
       * Changes single entries of a user memory, what a bot remembers of one end user. Ids of entries come from DescribeUserMemory. It rests on the older (V1) inference: do not build on it.
       *
       * 修改用户记忆（机器人对某个终端用户的记忆）中的单条内容。记忆内容 ID 可用 DescribeUserMemory 查询。该功能依赖旧版（V1）推理，不建议新项目使用。
       *
       * Changes something. May be repeated: Each entry is named by its memoryContentId and set to a given text; the same texts a second time change nothing.
       *
       * `POST /v2/memory?Action=ModifyUserMemoryContent`
       *
       * @example
       * ```ts
       * await qianfan.memory.userContent.update({
       *   appId: '48886017',
       *   userMemoryId: 'um-dnqpsnv1sahwj604',
       *   memories: [
       *     [
       *       { role: 'user', content: 'What is my dog called?', memoryContentId: 'xxx1' },
       *       { role: 'system', content: 'Your dog is called Max.', memoryContentId: 'xxx2' },
       *     ],
       *   ],
       * })
       * ```
       */
      update: actions.modifyUserMemoryContent,
    },
  },
  model: {
    compressionTask: {
      /**
       * Asks a compression task to stop. The answer holds the request id alone: read DescribeModelCompTask until the state is stopped. Nothing is documented that resumes a stopped task.
       *
       * 请求停止模型压缩任务。响应只有 requestId，请查询 DescribeModelCompTask，直到状态变为 stopped。官方未提供恢复已停止任务的方法。
       *
       * Changes something. May be repeated: Names one compression task by its id; once it is stopping or stopped, a second cancel has nothing left to stop.
       *
       * `POST /v2/model?Action=CancelModelCompTask`
       *
       * @example
       * ```ts
       * await qianfan.model.compressionTask.cancel({ modelCompTaskId: 'amva-abciuctdx15t' })
       * ```
       */
      cancel: actions.cancelModelCompTask,
      /**
       * Compresses a model version in a background task that starts at once; the result becomes a new version in modelSetId. The version must support compression (isSupportModelComp). Whether a run is charged is not documented, so the call counts as one that can cost money.
       *
       * 创建模型压缩任务并立即开始运行，压缩后的模型成为 modelSetId 下的新版本。待压缩的版本须支持压缩（isSupportModelComp）。官方文档未说明压缩是否收费，因此按可能收费处理。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/model?Action=CreateModelCompTask`
       *
       * @example
       * ```ts
       * await qianfan.model.compressionTask.create({
       *   name: 'demo',
       *   description: 'test',
       *   sourceModelId: 'amv-d1zx1iwdarfr',
       *   modelSetId: 'am-gh0azfeb9adu',
       *   config: { strategy: 'Quantization', weight: 'INT8-PTQ' },
       * })
       * ```
       */
      create: actions.createModelCompTask,
      /**
       * Deletes a compression task for good. The answer holds the request id alone. Whether a running task must be cancelled first, and whether the compressed version stays, is not documented.
       *
       * 永久删除模型压缩任务。成功时只返回 requestId。官方文档未说明运行中的任务是否须先停止，以及压缩得到的模型版本是否保留。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one compression task by its id; once the task is deleted, a second delete has no task to act on.
       *
       * `POST /v2/model?Action=DeleteModelCompTask`
       *
       * @example
       * ```ts
       * await qianfan.model.compressionTask.delete({ modelCompTaskId: 'amva-abciuctdx15t' })
       * ```
       */
      delete: actions.deleteModelCompTask,
      /**
       * Gets one compression task: its state, why it failed, and once it has succeeded the compressed version.
       *
       * 获取模型压缩任务详情：状态、失败原因，以及成功后的模型版本。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeModelCompTask`
       *
       * @example
       * ```ts
       * await qianfan.model.compressionTask.describe({ modelCompTaskId: 'amva-abciuctdx15t' })
       * ```
       */
      describe: actions.describeModelCompTask,
      /**
       * Lists the compression tasks of the account, one page at a time, all of them or those of one model version.
       *
       * 分页获取模型压缩任务列表，可按待压缩的模型版本筛选。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeModelCompTasks`
       *
       * @example
       * ```ts
       * await qianfan.model.compressionTask.list({ marker: 'amva-n50985crhqq3' })
       * ```
       */
      list: actions.describeModelCompTasks,
    },
    version: {
      /**
       * Adds a version to a model set: publishes the result of a fine-tuning task (sourceType Train) or imports a model from BOS (sourceType Import). The version is made in the background: read DescribeModel until its status is Ready or Fail. A repeated call may make a second version.
       *
       * 在模型下新建版本：发布训练结果（sourceType 为 Train）或从 BOS 导入模型（sourceType 为 Import）。版本异步创建，请查询 DescribeModel，直到 status 为 Ready 或 Fail。重复调用可能创建两个版本。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/model?Action=CreateCustomModel`
       *
       * @example
       * ```ts
       * await qianfan.model.version.create({
       *   modelSetId: 'am-ashdagwfy234',
       *   sourceType: 'Train',
       *   trainMeta: { taskId: 'task-5kjifvzerc5n', checkpointStep: 50 },
       * })
       * ```
       */
      create: actions.createCustomModel,
      /**
       * Deletes a model version for good; other versions of its set stay. Whether a version that a service runs can be deleted is not documented. The form of the answer is inferred.
       *
       * 永久删除我的模型版本，同一模型下的其他版本不受影响。官方文档未说明正被服务使用的版本能否删除。返回结构为推断。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one model version by its id; other versions have other ids, so a second delete finds nothing to remove.
       *
       * `POST /v2/model?Action=DeleteModel`
       *
       * @example
       * ```ts
       * await qianfan.model.version.delete({ modelId: 'amv-g73j3faikzpz' })
       * ```
       */
      delete: actions.deleteModel,
      /**
       * Gets one model version: its state, where it came from, and whether it can be deployed, compressed and evaluated.
       *
       * 获取模型版本详情：状态、来源，以及是否支持部署、压缩和评估。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeModel`
       *
       * @example
       * ```ts
       * await qianfan.model.version.describe({ modelId: 'amv-g73j3faikzpz' })
       * ```
       */
      describe: actions.describeModel,
    },
    set: {
      /**
       * Creates an empty model set, the named container of model versions. Versions are added with CreateCustomModel or by compression. Whether two sets may have the same name is not documented, so a repeated call may create two.
       *
       * 新建我的模型（模型版本的容器）。之后可用 CreateCustomModel 或模型压缩为其添加版本。官方文档未说明模型名称能否重复，重复调用可能创建两个模型。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/model?Action=CreateCustomModelSet`
       *
       * @example
       * ```ts
       * await qianfan.model.set.create({ modelSetName: 'demo', modelType: 'Text2Text', labels: ['label1'] })
       * ```
       */
      create: actions.createCustomModelSet,
      /**
       * Deletes a model set for good. The answer is an empty object, not a boolean. Whether a set that still has versions or running services can be deleted is not documented.
       *
       * 永久删除我的模型。成功时 result 为空对象，不是布尔值。官方文档未说明模型下仍有版本或正在运行的服务时能否删除。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one model set by its id; a second delete finds the set gone and removes nothing else.
       *
       * `POST /v2/model?Action=DeleteModelSet`
       *
       * @example
       * ```ts
       * await qianfan.model.set.delete({ modelSetId: 'am-gh0azfeb9adu' })
       * ```
       */
      delete: actions.deleteModelSet,
      /**
       * Lists the model sets of the account and their versions, one page at a time. There is no filter by name or type.
       *
       * 分页获取我的模型列表及其模型版本。不支持按名称或类型筛选。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeCustomModelSets`
       *
       * @example
       * ```ts
       * await qianfan.model.set.list({ marker: 'am-n50985crhqq3' })
       * ```
       */
      list: actions.describeCustomModelSets,
      /**
       * Gets one model set by its id or its name, custom or preset, with the ids of its versions. Send exactly one of modelSetId and modelSetName.
       *
       * 按模型 ID 或模型名称获取一个模型的详情及其版本 ID，我的模型和预置模型均可。modelSetId 与 modelSetName 二选一。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeModelSet`
       *
       * @example
       * ```ts
       * await qianfan.model.set.describe({ modelSetName: 'cl_test_hf1' })
       * ```
       */
      describe: actions.describeModelSet,
    },
    chatTemplate: {
      /**
       * Uploads a Python file with an own chat template, to be named in importMeta.customSpec of CreateCustomModel. The body is multipart/form-data, not JSON. Each upload is stored as a file of its own; no action lists or deletes them.
       *
       * 上传自定义对话模板文件（Python 文件），供 CreateCustomModel 的 importMeta.customSpec 引用。请求体为 multipart/form-data，不是 JSON。每次上传都保存为新文件，没有接口可以列出或删除已上传的文件。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/model?Action=CreateModelCustomConf`
       *
       * @example
       * ```ts
       * await qianfan.model.chatTemplate.create({ customSpecFile: '@demo.py' })
       * ```
       */
      create: actions.createModelCustomConf,
    },
    exportTask: {
      /**
       * Packs a model version for download, in the background. DescribeModelExportTask tells, by the id of the version, how far it is and where the file lies. There is one export per version; whether a second call replaces a finished one is not documented.
       *
       * 创建模型版本导出任务，在后台打包供下载。进度和下载地址用 DescribeModelExportTask 按模型版本 ID 查询。每个版本只有一份导出记录，官方文档未说明再次调用是否会覆盖已完成的导出。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/model?Action=CreateModelExportTask`
       *
       * @example
       * ```ts
       * await qianfan.model.exportTask.create({ modelId: 'amv-g73j3faikzpz' })
       * ```
       */
      create: actions.createModelExportTask,
      /**
       * Gets the export of a model version: its state and, once it is done, the file's name, size, MD5 and download address. hasRecord is false when the version was never exported. The documentation says that failed exports are left out, yet it has the state Fail. Although it only reads, the full-control policies alone are listed.
       *
       * 获取模型版本的导出记录：状态，以及完成后的文件名、大小、MD5 和下载地址。从未导出过时 hasRecord 为 false。官方文档称不返回失败的任务，但状态说明中包含 Fail。该接口虽为只读，官方文档仅列出完全控制权限。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeModelExportTask`
       *
       * @example
       * ```ts
       * await qianfan.model.exportTask.describe({ modelId: 'amv-g73j3faikzpz' })
       * ```
       */
      describe: actions.describeModelExportTask,
    },
    versionConfig: {
      /**
       * Gets the advanced settings of a model version, as a string that holds JSON. What it holds is not documented.
       *
       * 获取模型版本的高级配置，结果为 JSON 字符串，其内容官方文档未说明。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeModelCustomAdvancedConf`
       *
       * @example
       * ```ts
       * await qianfan.model.versionConfig.describe({ modelId: 'amv-g73j3faikzpz' })
       * ```
       */
      describe: actions.describeModelCustomAdvancedConf,
    },
    importConfig: {
      /**
       * Gets the platform's preset advanced settings for a model to import, as a string that holds JSON. Although it only reads, the documentation lists the full-control policies alone. The value of basicModelName is spelled Huggingface here, HuggingFace in CreateCustomModel.
       *
       * 获取导入模型的平台预置高级配置，结果为 JSON 字符串。该接口虽为只读，官方文档仅列出完全控制权限。basicModelName 在此写作 Huggingface，在 CreateCustomModel 中写作 HuggingFace。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeModelSystemAdvancedConf`
       *
       * @example
       * ```ts
       * await qianfan.model.importConfig.describe({
       *   basicModelName: 'Huggingface',
       *   modelFormat: 'HuggingFace.Transformers',
       *   modelApplicationType: 'chat',
       * })
       * ```
       */
      describe: actions.describeModelSystemAdvancedConf,
    },
    presetVersion: {
      /**
       * Gets one preset model version: its state, limits and capabilities, and whether it can be deployed, compressed and evaluated. The documentation names no IAM policy for it.
       *
       * 获取预置模型版本详情：状态、长度限制、能力，以及是否支持部署、压缩和评估。官方文档没有列出所需的权限策略。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeSystemModel`
       *
       * @example
       * ```ts
       * await qianfan.model.presetVersion.describe({ modelId: 'amv-qb8ijukaish3' })
       * ```
       */
      describe: actions.describeSystemModel,
    },
    presetSet: {
      /**
       * Gets one preset model set by its id or its name, with its versions. Send exactly one of modelSetId and modelSetName. The documentation names no IAM policy for it.
       *
       * 按模型 ID 或模型名称获取一个预置模型的详情及其版本。modelSetId 与 modelSetName 二选一。官方文档没有列出所需的权限策略。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeSystemModelSet`
       *
       * @example
       * ```ts
       * await qianfan.model.presetSet.describe({ modelSetName: 'ERNIE Lite' })
       * ```
       */
      describe: actions.describeSystemModelSet,
      /**
       * Lists the preset model sets of the platform and their versions, one page at a time. The documentation names no IAM policy for it.
       *
       * 分页获取平台预置模型列表及其模型版本。官方文档没有列出所需的权限策略。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/model?Action=DescribeSystemModelSets`
       *
       * @example
       * ```ts
       * await qianfan.model.presetSet.list({ marker: 'am-n50985crhqq3' })
       * ```
       */
      list: actions.describeSystemModelSets,
    },
  },
  prompt: {
    label: {
      /**
       * Creates one to ten labels. The answer lists only the labels that were made: compare it with the request, since what happens to a name that exists already is not documented.
       *
       * 创建一到十个标签。响应只列出创建成功的标签，请与请求核对；名称已存在时如何处理，官方文档未说明。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/promptLabels?Action=CreatePromptLabel`
       *
       * @example
       * ```ts
       * await qianfan.prompt.label.create({ name: ['myLabel1', 'myLabel2'] })
       * ```
       */
      create: actions.createPromptLabel,
      /**
       * Deletes a label, for good. What becomes of the templates that carry it is not documented.
       *
       * 永久删除标签。官方文档未说明带有该标签的模板如何处理。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one label by its id, not by its name; a label of the same name made in between has another id and is not touched.
       *
       * `POST /v2/promptLabels?Action=DeletePromptLabel`
       *
       * @example
       * ```ts
       * await qianfan.prompt.label.delete({ labelId: 'pl-8ab11516ca2f4d02' })
       * ```
       */
      delete: actions.deletePromptLabel,
      /**
       * Lists the labels, preset and own ones, one page at a time. There is no filter: read all pages to find a label by its name.
       *
       * 分页获取 Prompt 模板标签（平台预置和用户自定义）。没有筛选条件，按名称查找时需遍历所有页。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/promptLabels?Action=DescribePromptLabels`
       *
       * @example
       * ```ts
       * await qianfan.prompt.label.list({ marker: '', maxKeys: 3 })
       * ```
       */
      list: actions.describePromptLabels,
    },
    template: {
      /**
       * Creates a template with up to three labels, which are given by name: a name that does not exist yet is created. Choose variableIdentifier so that its brackets do not occur as plain text. sceneType cannot be changed later.
       *
       * 创建 Prompt 模板，最多三个标签，以名称填写，不存在的标签会自动创建。请选择正文中不会出现的括号作为变量识别符号。sceneType 创建后不能修改。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/promptTemplates?Action=CreatePromptTemplate`
       *
       * @example
       * ```ts
       * await qianfan.prompt.template.create({
       *   templateName: 'tname',
       *   templateContent: 'Introduce {province} in {number} words',
       *   variableIdentifier: '{}',
       *   sceneType: 'TextToText',
       * })
       * ```
       */
      create: actions.createPromptTemplate,
      /**
       * Deletes an own template, for good. Preset templates cannot be deleted.
       *
       * 永久删除自定义的 Prompt 模板。平台预置的模板不能删除。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one template by its id and removes it; templates made later get other ids, so a repeat cannot hit them.
       *
       * `POST /v2/promptTemplates?Action=DeletePromptTemplate`
       *
       * @example
       * ```ts
       * await qianfan.prompt.template.delete({ templateId: 'pt-0cb7a308287469f1' })
       * ```
       */
      delete: actions.deletePromptTemplate,
      /**
       * Gets one template and fills in its variables: send each value as an extra field that is called like the variable. A variable called templateId cannot be filled in. The name of the filled-in text in the answer (content) is that of the older call; what happens to variables without a value is not documented.
       *
       * 获取单个模板，并填入变量：每个变量作为额外的顶层字段传入，字段名与变量名相同，因此名为 templateId 的变量无法填入。响应中填入变量后的文本（content）沿用旧版接口的字段名；未传值的变量如何处理，官方文档未说明。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/promptTemplates?Action=DescribePromptTemplate`
       *
       * @example
       * ```ts
       * await qianfan.prompt.template.describe({ templateId: 'pt-0cb7a308287469f1', province: 'Guangdong', number: '100' })
       * ```
       */
      describe: actions.describePromptTemplate,
      /**
       * Lists prompt templates, preset and own ones, one page at a time, filtered by text, labels and origin. Fields of a row after the negative template are those of a third-party client.
       *
       * 分页获取 Prompt 模板（平台预置和用户自定义），可按名称或内容、标签、类型筛选。列表项中反向 Prompt 之后的字段取自第三方客户端。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/promptTemplates?Action=DescribePromptTemplates`
       *
       * @example
       * ```ts
       * await qianfan.prompt.template.list({
       *   marker: '',
       *   maxKeys: 2,
       *   pageReverse: false,
       *   name: '',
       *   labelIds: ['pl-838e92379b93991e'],
       *   type: 'Custom',
       * })
       * ```
       */
      list: actions.describePromptTemplates,
      /**
       * Changes an own template. Fields that are left out are presumably kept. Send templateContent and variableIdentifier together, since one is read with the other; sceneType cannot be changed. Whether an empty list clears the labels is not documented.
       *
       * 更新自定义的 Prompt 模板。未填的字段预计保持不变（官方文档未说明）。templateContent 和 variableIdentifier 请一并填写，两者相互关联；sceneType 不能修改。官方文档未说明空数组是否会清除标签。
       *
       * Changes something. May be repeated: Names one template by its id and sets name, text, labels and parameters to given values; a label that the first call made exists at the second and is used again.
       *
       * `POST /v2/promptTemplates?Action=ModifyPromptTemplate`
       *
       * @example
       * ```ts
       * await qianfan.prompt.template.update({
       *   templateId: 'pt-0cb7a308287469f1',
       *   templateName: 'new name',
       *   labels: ['myLabel1'],
       *   templateContent: 'Introduce {province} in {number} words',
       *   variableIdentifier: '{}',
       * })
       * ```
       */
      update: actions.modifyPromptTemplate,
    },
  },
  service: {
    logStore: {
      /**
       * Binds a custom or preset service to a log store of BLS (Baidu Log Service). From then on requests and answers of inference, their text included, are written to the store, and BLS charges for it. BLS must be activated in that region first. The action that unbinds is not in this spec: the console can.
       *
       * 为定制服务或预置服务绑定 BLS 日志集。绑定后，推理的请求与响应（含文本内容）会写入日志集，由 BLS 另行收费。须先在该地域开通 BLS。解绑接口本规范尚未收录，可在控制台解绑。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/service?Action=AttachLogStore`
       *
       * @example
       * ```ts
       * await qianfan.service.logStore.attach({
       *   serviceType: 'Preset',
       *   serviceId: 'svcp-7940ab471306',
       *   logRegion: 'bj',
       *   logProject: 'test',
       *   logStoreName: 'test',
       * })
       * ```
       */
      attach: actions.attachLogStore,
    },
    endpoint: {
      /**
       * Creates an endpoint of a service: an own name, with rate limits of its own, for calling it. No limit may exceed the quota of the service. The documentation has no action that deletes an endpoint, only one that deactivates it.
       *
       * 为服务创建自定义接入点，可设置独立的限流。各项限制不得超过服务的配额。官方文档未提供删除接入点的接口，只能停用。
       *
       * Changes something. Not repeated after an unknown outcome.
       *
       * `POST /v2/service?Action=CreateEndpoint`
       *
       * @example
       * ```ts
       * await qianfan.service.endpoint.create({
       *   serviceId: 'svcp-7940ab471306',
       *   name: 'Qianfan_Chat_Service_01',
       *   endpointIdSuffix: 'chat-service-v1',
       *   rateLimit: { tpm: 150000, rpm: 10, tpmInput: 15000, tpmOutput: 15000 },
       * })
       * ```
       */
      create: actions.createEndpoint,
      /**
       * Deactivates an endpoint; calls through it no longer work. The documentation has no action that activates it again. `result: false` means that it was not deactivated.
       *
       * 停用接入点，停用后无法再通过它调用服务。官方文档未提供重新启用接入点的接口。result 为 false 表示停用失败。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one endpoint by its id; a second call finds it inactive and changes nothing.
       *
       * `POST /v2/service?Action=DeactivateEndpoint`
       *
       * @example
       * ```ts
       * await qianfan.service.endpoint.deactivate({ endpointId: 'ep_1fu8hnt7p_chat-service-v1' })
       * ```
       */
      deactivate: actions.deactivateEndpoint,
      /**
       * Gets one endpoint: its service (in the field serverId), its state and its rate limits.
       *
       * 获取接入点详情：所属服务（字段名为 serverId）、状态和限流配置。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/service?Action=DescribeEndpoint`
       *
       * @example
       * ```ts
       * await qianfan.service.endpoint.describe({ endpointId: 'ep_1fu8hnt7p_chat-service-v1' })
       * ```
       */
      describe: actions.describeEndpoint,
      /**
       * Lists endpoints by page number, filtered by service, state, name and tag. The rows of the answer stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are. Although it only reads, the documentation lists the operate policy alone.
       *
       * 按页码查询接入点列表，可按服务、状态、名称和标签筛选。返回字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。该接口虽为只读，官方文档仅列出运维操作权限（QianfanServiceOperateAccessPolicy）。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/service?Action=ListEndpoints`
       *
       * @example
       * ```ts
       * await qianfan.service.endpoint.list({
       *   pageNumber: 1,
       *   pageSize: 10,
       *   sortBy: 'createTime',
       *   sortOrder: 'desc',
       *   filter: {
       *     serviceId: 'svcp-7940ab471306',
       *     statuses: ['Active'],
       *     name: 'chat',
       *     tag: { tagKey: 'env', tagValue: 'production' },
       *   },
       * })
       * ```
       */
      list: actions.listEndpoints,
      /**
       * Changes the name, description and rate limits of an endpoint. The name is required even when it stays. Whether limits that are left out stay or are removed is not documented: send all of them.
       *
       * 修改接入点的名称、描述和限流配置。不改名也必须填写名称。官方文档未说明未填的限制是保留还是移除，建议全部填写。
       *
       * Changes something. May be repeated: Sets name, description and limits of one endpoint to the values given; a second call sets the same values.
       *
       * `POST /v2/service?Action=ModifyEndpoint`
       *
       * @example
       * ```ts
       * await qianfan.service.endpoint.update({
       *   endpointId: 'ep_1fu8hnt7p_chat-service-v1',
       *   name: 'Qianfan_Chat_Service_V2_Upgrade',
       *   rateLimit: { tpm: 100, rpm: 60, tpmInput: 1500, tpmOutput: 1500 },
       * })
       * ```
       */
      update: actions.modifyEndpoint,
    },
    custom: {
      /**
       * Creates a custom service and deploys a model version to it. It spends money when resourceConfig and billing are sent, and when it is post-paid by tokens; deploymentConfig deploys on compute units that are already owned. Deployment goes on in the background: read DescribeService until runStatus is Serving, Failed or Stopped. No client token is documented, and no action deletes a service, so look with DescribeServices (with the same protocolVersion) before a second try.
       *
       * 创建定制服务并部署模型版本。填写 resourceConfig 和 billing，或选择按 Tokens 后付费，都会产生费用；填写 deploymentConfig 则部署到已有算力单元。部署为异步操作，请查询 DescribeService，直到 runStatus 为 Serving、Failed 或 Stopped。官方文档未提供幂等令牌和删除服务的接口；重试前请先用 DescribeServices（protocolVersion 与本次相同）确认是否已创建。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted.
       *
       * `POST /v2/service?Action=CreateService`
       *
       * @example
       * ```ts
       * await qianfan.service.custom.create({
       *   modelSetId: 'am-gh0azfeb9adu',
       *   modelId: 'amv-g73j3faikzpz',
       *   name: 'apitest_1226_3',
       *   urlSuffix: 'apitest_1226_3',
       *   deploymentConfig: {
       *     qps: 1,
       *     replicaComputeUnitCount: 1,
       *     replicasCount: 1,
       *     deploymentComputeUnitList: [{ instanceId: 'unit-gdqb1Fot', deploymentReplicasCount: 2 }],
       *   },
       *   protocolVersion: 1,
       * })
       * ```
       */
      create: actions.createService,
      /**
       * Takes a custom service offline. No action brings it online again: only the console does. It does not stop the bill for post-paid compute units that the service holds: release them by themselves (AutoReleaseComputeUnit or ReleaseComputeUnit, or the console). The answer's operation says whether it was taken up; DescribeService tells the real state.
       *
       * 下线定制服务，之后只能在控制台重新上线。下线后，服务独占的后付费算力单元仍会产生费用，须另行释放（AutoReleaseComputeUnit、ReleaseComputeUnit 或控制台）。operation 表示是否已受理，实际状态请用 DescribeService 查询。
       *
       * Removes or releases what no further call brings back. May be repeated: Names one service by its id; a second call finds it offline and takes nothing else down.
       *
       * `POST /v2/service?Action=DeactivateService`
       *
       * @example
       * ```ts
       * await qianfan.service.custom.deactivate({ serviceId: 'svco-ktth9mkb5cqn' })
       * ```
       */
      deactivate: actions.deactivateService,
      /**
       * Gets one custom service: its state, its model version, its URL and endpoint, its resources and how it is paid. Preset services are not found here: DescribePresetServices lists them.
       *
       * 获取定制服务详情：状态、模型版本、URL 与接入点、资源配置和付费方式。预置服务请用 DescribePresetServices 查询。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/service?Action=DescribeService`
       *
       * @example
       * ```ts
       * await qianfan.service.custom.describe({ serviceId: 'svco-ktth9mkb5cqn' })
       * ```
       */
      describe: actions.describeService,
      /**
       * Lists the custom services of the account, one page at a time. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services.
       *
       * 分页获取定制服务列表。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/service?Action=DescribeServices`
       *
       * @example
       * ```ts
       * await qianfan.service.custom.list({ protocolVersion: 2 })
       * ```
       */
      list: actions.describeServices,
      /**
       * Changes the model version behind a custom service. Name, description and size cannot be changed here: ScaleService changes the size. The newest documentation's parameter list shows serviceId alone, but its example and the documentation of 2025 send modelSetId and modelId as well.
       *
       * 更新定制服务使用的模型版本。不能修改名称、描述和规模，调整规模请用 ScaleService。最新官方文档的参数列表仅有 serviceId，但其请求示例和 2025 年的官方文档都包含 modelSetId 和 modelId。
       *
       * Changes something. May be repeated: Sets the model version of one service to a named one; a second call sets the same version again.
       *
       * `POST /v2/service?Action=ModifyService`
       *
       * @example
       * ```ts
       * await qianfan.service.custom.update({ serviceId: 'svco-8myuvdksfzhf', modelSetId: 'am-gh0azfeb9adu', modelId: 'amv-g73j3faikzpz' })
       * ```
       */
      update: actions.modifyService,
      /**
       * Sets how many replicas a custom service has on one compute unit instance: the new absolute number, and 0 takes the instance away from the running service. It buys no compute units. A service can be charged by compute unit hours, and whether more replicas add to the bill is not documented, so the call counts as one that can cost money. Scaling fails when the instance has too few units left.
       *
       * 设置定制服务在某个算力单元实例上的副本数，为绝对值；0 表示将该实例从运行中的服务移除。本接口不购买算力单元。服务可按算力单元使用时长计费，官方文档未说明增加副本是否增加费用，请按可能收费处理。实例剩余算力单元不足时扩容失败。
       *
       * Changes something. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the number of replicas on one compute unit instance to an absolute number; a second call sets the same number.
       *
       * `POST /v2/service?Action=ScaleService`
       *
       * @example
       * ```ts
       * await qianfan.service.custom.scale({ serviceId: 'svco-ktth9mkb5cqn', instanceId: 'unit-gdqb1Fot', deploymentReplicasCount: 0 })
       * ```
       */
      scale: actions.scaleService,
    },
    preset: {
      /**
       * Lists the preset services of the platform, all that match at once: there is no paging. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services. The filter by id is serviceIds here, serviceId in the actions about calls.
       *
       * 获取平台预置服务列表，一次返回全部，不分页。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。按 ID 筛选的字段在此为 serviceIds，在调用统计接口中为 serviceId。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/service?Action=DescribePresetServices`
       *
       * @example
       * ```ts
       * await qianfan.service.preset.list({ serviceIds: ['svcp-7940ab471306'] })
       * ```
       */
      list: actions.describePresetServices,
    },
    callSummary: {
      /**
       * Totals the calls and tokens of services over a span of time, by service and application. The server gives up after about 5 seconds: split a query over many services, many applications or a long span. Without protocolVersion only services of the V1 inference interface are counted.
       *
       * 查询时间段内各服务、各应用的调用次数和 token 总量。服务端约 5 秒超时，服务或应用较多、时间跨度较长时请拆分查询。protocolVersion 默认为 1，只统计 V1 推理接口的服务。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/service?Action=DescribeServiceMetric`
       *
       * @example
       * ```ts
       * await qianfan.service.callSummary.describe({
       *   serviceId: ['svco-ktth9mkb5cqn'],
       *   appId: ['26217442'],
       *   startTime: '2024-05-06T08:23:49Z',
       *   endTime: '2024-05-17T08:23:49Z',
       * })
       * ```
       */
      describe: actions.describeServiceMetric,
    },
    callSeries: {
      /**
       * Gets the calls of services as series over time, by day, hour or minute, for each service and application. This spec holds two of the series, tpm and rpm.
       *
       * 按天、小时或分钟查询各服务、各应用的调用详情。本规范目前仅收录 tpm、rpm 两项指标。
       *
       * Reads only: repeated whenever that can help.
       *
       * `POST /v2/service?Action=DescribeServiceStats`
       *
       * @example
       * ```ts
       * await qianfan.service.callSeries.describe({
       *   serviceId: ['svco-tv5t4zpkj3za'],
       *   appId: ['1483416575'],
       *   startTime: '2025-03-30T16:00:00Z',
       *   endTime: '2025-03-31T15:59:00Z',
       *   interval: 86400,
       *   protocolVersion: 2,
       * })
       * ```
       */
      describe: actions.describeServiceStats,
    },
  },
  tag: {
    /**
     * Creates a tag: a key with its values, to put on documents of knowledge bases. At most 20 keys a user. Whether a second call with the same key adds values or is refused is not documented, and the documentation has no action that lists tags.
     *
     * 新建标签（键及其取值），用于知识库文档。每个用户最多 20 个键。用相同的键再次调用会追加还是报错，官方文档未说明；官方文档未提供查询标签的接口。
     *
     * Changes something. Not repeated after an unknown outcome. Takes an API key.
     *
     * `POST /v2/tag?Action=CreateTag`
     *
     * @example
     * ```ts
     * await qianfan.tag.create({ key: 'tag_key', values: ['value2', 'value1'] })
     * ```
     */
    create: actions.createTag,
  },
}
