"""Every action’s signature, and the groups that hold them. Generated from the spec by `pnpm generate`. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ._bound import AsyncBoundAction, AsyncBoundList, BoundAction, BoundList, Group, Listed

if TYPE_CHECKING:
    from . import types
    from ._action import File
    from ._options import CallOptions

__all__ = ["AsyncGroups", "Groups"]


def describe_app(*, id: str, options: CallOptions | None = None) -> types.DescribeAppOutput:
    """Gets one agent application of AppBuilder with its instruction, its components and its settings.

    获取 AppBuilder 智能体应用的指令、组件和配置。

    Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.

    `POST /v2/app?Action=DescribeApp`

    Args:
        id: Id of the application. 应用 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    Example:
        >>> qianfan.agentapp.describe(id="d4a3c1f0-5b7e-4c1d-9a0b-2f6e8d7c5b41")
    """
    raise NotImplementedError


def describe_apps(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeAppsOutput, types.DescribeAppsOutputDataItem]:
    """Lists the agent applications of AppBuilder, one page at a time. They are not the applications of DescribeApplications.

    分页获取 AppBuilder 的智能体应用。与应用身份（DescribeApplications）不同。

    Reads only: repeated whenever that can help. Takes an API key.

    `POST /v2/app?Action=DescribeApps`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; at most 100. 每页返回条数，最大 100
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/sm7x3cgtl (2025-12-23)

    Example:
        >>> qianfan.agentapp.list(max_keys=10)
    """
    raise NotImplementedError


def create_application(
    *,
    name: str | None = None,
    description: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateApplicationOutput:
    """Creates an application: an identity under which calls of inference are counted. Its id is the appId of other actions. The documentation has no action that changes or deletes one.

    创建应用身份，用于统计推理调用量，其 ID 即其他接口的 appId。官方文档未提供修改或删除应用身份的接口。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/application?Action=CreateApplication`

    Args:
        name: Name. 应用名称
        description: Description. 应用描述
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/6mo1euqql (2026-04-16)

    Example:
        >>> qianfan.app.application.create(name="app1_created_by_api", description="管控api创建app")
    """
    raise NotImplementedError


def describe_applications(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    creator: list[str] | None = None,
    protocol_version: int | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeApplicationsOutput, types.Application]:
    """Lists the applications of the account, one page at a time: the identities under which calls of inference are counted. Their ids are the appId of the actions about calls of services. No secret is returned. They are created by CreateApplication; the documentation has no action that edits or deletes one.

    分页获取应用身份列表。应用身份用于统计推理调用量，其 ID 即服务调用统计接口中的 appId。不返回密钥。创建请用 CreateApplication；官方文档未提供编辑或删除应用身份的接口。

    Reads only: repeated whenever that can help.

    `POST /v2/application?Action=DescribeApplications`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        creator: Only applications of these creators. 按创建人筛选
        protocol_version: Version of the inference interface. The default is 2; the list actions of services default to 1. 推理接口版本，默认为 2（服务列表接口默认为 1）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/5mo1ewi5y (2026-04-16)

    Example:
        >>> qianfan.app.application.list(protocol_version=2)
    """
    raise NotImplementedError


def describe_legacy_applications(*, options: CallOptions | None = None) -> types.DescribeLegacyApplicationsOutput:
    """Lists the applications of the account with their API keys and secret keys, by the old V1 path. Do not build on it: it is not in the current overview, it returns secrets, and DescribeApplications replaces it.

    通过旧版 V1 接口获取应用列表，返回中包含 API Key 和 Secret Key。该接口已不在官方接口列表中，且会返回密钥，请改用 DescribeApplications。

    Reads only: repeated whenever that can help. Known from the official SDK only.

    `GET /wenxinworkshop/service/appList`

    Args:
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    Example:
        >>> qianfan.app.legacy_application.list()
    """
    raise NotImplementedError


def create_batch_inference_task(
    *,
    name: str,
    input_bos_uri: str,
    output_bos_uri: str,
    description: str | None = None,
    endpoint: str | None = None,
    model_id: str | None = None,
    inference_params: types.BatchInferenceParameters | dict[str, Any] | None = None,
    completion_window: Literal["24h"] | str | None = None,
    data_format: Literal["default", "src_tgt", "role"] | str | None = None,
    afs_config: dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.CreateBatchInferenceTaskOutput:
    """Creates a task that runs every row of the JSON Lines files in one BOS directory through one model and writes the answers to another directory. It starts by itself and is charged by tokens. Set exactly one of endpoint (a preset service) and modelId (a fine-tuned model version). An account can have 20 tasks queuing, running or stopping at a time; the caller also needs BOSFullControlAccessPolicy, since the platform reads and writes the caller's buckets.

    创建批量推理任务：用一个模型逐行处理 BOS 目录下的 JSON Lines 文件，并将结果写入另一个 BOS 目录。任务创建后自动运行，按 token 计费。endpoint（预置服务）与 modelId（精调后的模型版本）必须且只能填写一个。账号下处于排队中、运行中和终止中的任务合计最多 20 个；平台会读写用户的 Bucket，因此还需要 BOSFullControlAccessPolicy 权限。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/batchinference?Action=CreateBatchInferenceTask`

    Args:
        name: Task name. 任务名称
        input_bos_uri: BOS directory of the input files, e.g. bos:/bucket-name/folder/ (one slash). JSON Lines, each row with a unique id and a query; at most 100 files and 300 MB in all. 数据输入 BOS 目录，例如 bos:/bucket-name/folder/（一个斜杠）；文件为 JSON Lines，每行包含唯一的 id 和 query，最多 100 个文件、合计 300 MB
        output_bos_uri: BOS directory of the results, e.g. bos:/bucket-name/output/. Bucket and directory must exist. Each task gets a subdirectory of its own, so earlier results are not overwritten. 结果输出 BOS 目录，例如 bos:/bucket-name/output/，Bucket 和目录必须已存在；平台为每个任务创建单独的子目录，不会覆盖之前的结果
        description: Task description. 任务描述
        endpoint: Preset service to call, e.g. ernie-x1-turbo-32k; until 2025 this was the full address of a V1 inference call. Needed when a preset service is used; never together with modelId. 预置服务的 endpoint，例如 ernie-x1-turbo-32k（2025 年之前为 V1 推理接口的完整地址）；使用预置服务时必填，不能与 modelId 同时填写
        model_id: Id of the model version to run (amv-...). Needed when a fine-tuned model is used; never together with endpoint. 模型版本 ID（amv- 开头），使用精调后的模型时必填，不能与 endpoint 同时填写
        inference_params: Inference parameters applied to every row, spelled in snake_case as in the inference API. Which ones are allowed depends on the model; other keys pass through. 推理服务参数，应用于每条数据；键名与推理接口一致（下划线形式），可用的参数取决于模型，未列出的键原样提交
        completion_window: Longest time the task may take; only 24h is documented. The spelling of this field is that of the official SDK: leave it out unless it is needed. 推理服务最长完成时间，官方文档仅列出 24h；字段名取自官方 SDK，非必要时不建议填写
        data_format: Layout of the input rows: default (rows with id and query), src_tgt (source and target columns, the layout of evaluation data sets), role (rows of role and content messages). 推理数据格式：default（每行含 id 和 query）、src_tgt（src、tgt 两列，即评估数据集格式）、role（role、content 对话格式）
        afs_config: Storage internal to Baidu (AFS) in place of the two BOS directories; not documented and of no use outside. 百度内部存储（AFS）配置，用于替代两个 BOS 目录；官方文档未说明，外部用户无法使用
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (TaskRunningNumberExceedLimit, InappropriateJSON, InvalidBosUri, AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Tmo1ftuwg

    Example:
        >>> qianfan.batchinference.task.create(name="eb4-job4", description="desc", endpoint="ernie-x1-turbo-32k", inference_params={"temperature": 0.9, "top_p": 0.3}, input_bos_uri="bos:/bucket-name/input/", output_bos_uri="bos:/bucket-name/output/")
    """
    raise NotImplementedError


def delete_batch_inference_task(
    *,
    task_id: str,
    options: CallOptions | None = None,
) -> types.DeleteBatchInferenceTaskOutput:
    """Deletes a task for good. Tasks that are done, failed or were stopped can be deleted; a running one must be stopped first. The documentation does not say that the results in BOS are removed.

    永久删除批量推理任务，不可恢复。运行完成、运行失败或运行终止的任务可以删除，运行中的任务须先停止。官方文档未说明是否会删除 BOS 中的结果。

    Removes or releases what no further call brings back. May be repeated: Names one task by its id, and a deletion cannot be undone: a second call finds nothing left to delete.

    `POST /v2/batchinference?Action=DeleteBatchInferenceTask`

    Args:
        task_id: Id of a batch inference task. 批量推理任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/2m3zm0sj6 (2025-01-10)

    Example:
        >>> qianfan.batchinference.task.delete(task_id="infer-n50985crhqq3")
    """
    raise NotImplementedError


def describe_batch_inference_model(*, options: CallOptions | None = None) -> types.DescribeBatchInferenceModelOutput:
    """Lists the models that batch inference can run, with their versions: preset ones in commonModelList, the caller's own in customModelList. It takes no input and is not paged.

    查询支持批量推理的模型及其版本：commonModelList 为预置模型（服务），customModelList 为我的模型。没有请求参数，不分页。

    Reads only: repeated whenever that can help.

    `POST /v2/batchinference?Action=DescribeBatchInferenceModel`

    Args:
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/5mo1fxxjr (2026-04-20)

    Example:
        >>> qianfan.batchinference.model.list()
    """
    raise NotImplementedError


def describe_batch_inference_task(
    *,
    task_id: str,
    options: CallOptions | None = None,
) -> types.DescribeBatchInferenceTaskOutput:
    """Gets one task: its state, how many rows are done, and once it has finished the tokens used and the directory of the results. Progress is a count of rows, not a percentage.

    获取单个批量推理任务的详情：状态、已处理的数据条数，以及完成后的 token 用量和结果目录。progress 是条数，不是百分比。

    Reads only: repeated whenever that can help.

    `POST /v2/batchinference?Action=DescribeBatchInferenceTask`

    Args:
        task_id: Id of a batch inference task. 批量推理任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Gmo1g4hxg

    Example:
        >>> qianfan.batchinference.task.describe(task_id="infer-9ia3kc1wt9mp")
    """
    raise NotImplementedError


def describe_batch_inference_tasks(
    *,
    run_status: list[str] | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeBatchInferenceTasksOutput, types.BatchInferenceTaskSummary]:
    """Lists the batch inference tasks of the account, one page at a time, filtered by state. With pageReverse the newest come first.

    分页列出账号下的批量推理任务，可按运行状态筛选。pageReverse 为 true 时最新的任务排在前面。

    Reads only: repeated whenever that can help.

    `POST /v2/batchinference?Action=DescribeBatchInferenceTasks`

    Args:
        run_status: Only tasks in one of these states; all when it is empty or left out. 按运行状态筛选，为空或不填时不筛选
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Kmo1g1pvy

    Example:
        >>> qianfan.batchinference.task.list(marker="infer-n50985crhqq3")
    """
    raise NotImplementedError


def stop_batch_inference_task(
    *,
    task_id: str,
    options: CallOptions | None = None,
) -> types.StopBatchInferenceTaskOutput:
    """Asks a task to stop. `result: true` means that the platform accepted it: the task passes through Stopping before it is Stopped. `result: false` means that it was not accepted. A stopped task cannot be started again.

    请求停止批量推理任务。result 为 true 表示平台已受理，任务会先进入 Stopping，再变为 Stopped；result 为 false 表示未受理。停止的任务无法重新启动。

    Changes something. May be repeated: Names one task by its id and only ends it; a stopped task cannot be started again, so a second stop finds nothing to end.

    `POST /v2/batchinference?Action=StopBatchInferenceTask`

    Args:
        task_id: Id of a batch inference task. 批量推理任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Tmo1fqp46 (2026-04-20)

    Example:
        >>> qianfan.batchinference.task.stop(task_id="infer-9ia3kc1wt9mp")
    """
    raise NotImplementedError


def auto_release_compute_unit(
    *,
    instance_id: str,
    release_time: str | None = None,
    options: CallOptions | None = None,
) -> types.AutoReleaseComputeUnitOutput:
    """Plans when a post-paid compute unit instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the instance stays, and is charged by the hour, until it is released. What a time in the past does is not documented.

    设置后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果。

    Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of a compute unit instance to the time given, or removes it: an equal call finds the plan as it wants it.

    `POST /v2/computeunit?Action=AutoReleaseComputeUnit`

    Args:
        instance_id: Id of a compute unit instance. 算力单元实例 ID
        release_time: When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/zmo6w9m4j (2026-04-20)

    Example:
        >>> qianfan.charge.compute_unit_release_time.update(instance_id="unit-ZMGwr0JP", release_time="2030-01-15 09:30:00")
    """
    raise NotImplementedError


def auto_release_service_compute_unit(
    *,
    instance_id: str,
    release_time: str | None = None,
    options: CallOptions | None = None,
) -> types.AutoReleaseServiceComputeUnitOutput:
    """Plans when a post-paid compute unit instance of a service is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is removed, as for the sister actions: the instance stays, and is charged by the hour, until it is released. Documented for the official SDK only; unlike its siblings it is shown without a serviceId.

    设置服务的后付费算力单元实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，实例继续保留并按小时计费，直到被释放。官方文档仅说明了官方 SDK 的用法；与同组接口不同，示例中没有 serviceId。

    Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance of a service to the time given, or removes it: repeating the call leaves the plan as it is.

    `POST /v2/serviceresources?Action=AutoReleaseComputeUnit`

    Args:
        instance_id: Id of a compute unit instance. 算力单元实例 ID
        release_time: When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/8m33u852z (2025-01-13)

    Example:
        >>> qianfan.charge.service_compute_unit_release_time.update(instance_id="unit-K3fNmxjw", release_time="2030-01-01T12:30:00+08:00")
    """
    raise NotImplementedError


def auto_release_tpm_resource(
    *,
    instance_id: str,
    release_time: str | None = None,
    options: CallOptions | None = None,
) -> types.AutoReleaseTPMResourceOutput:
    """Plans when a post-paid TPM quota instance is released by itself; when that time comes nothing brings it back. Without releaseTime a planned release is REMOVED: the quota stays, and is charged by the hour, until it is released. What a time in the past does is not documented, nor whether DescribeTPMResource shows the planned time.

    设置后付费 TPM 配额实例的定时释放时间，到期释放后不可恢复。不填 releaseTime 表示取消定时释放，配额继续保留并按小时计费，直到被释放。官方文档未说明填写过去时间的结果，以及能否通过 DescribeTPMResource 查询已设置的时间。

    Removes or releases what no further call brings back. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the one planned release of an instance to the time given, or removes it: the same call twice leaves the same plan.

    `POST /v2/charge?Action=AutoReleaseTPMResource`

    Args:
        instance_id: Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
        release_time: When the quota is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or `yyyy-mm-dd hh:mm:ss`, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan/s/Gmh4suyd6 (2025-10-29)

    Example:
        >>> qianfan.charge.tpm_release_time.update(instance_id="tpm-VlQm3k8F", release_time="2030-01-01T12:30:00+08:00")
    """
    raise NotImplementedError


def create_auto_renew_rules(
    *,
    instance_id: str,
    instance_type: Literal["ComputingUnit", "TPM"] | str,
    auto_renew_time_unit: Literal["Month"] | str | None = None,
    auto_renew_time: int | None = None,
    options: CallOptions | None = None,
) -> types.CreateAutoRenewRulesOutput:
    """Makes an instance renew itself at the end of each term, and pay for it each time. No action that lists, changes or removes such a rule is documented. What a second call for the same instance does is not documented. Renewal is about prepaid instances; the type TPM is allowed although TPM quota can only be post-paid by now.

    为实例设置自动续费：每个周期结束时自动续费并扣款。官方未提供查询、修改或删除续费规则的接口，也未说明对同一实例再次调用的结果。自动续费针对预付费实例；instanceType 可填 TPM，但目前 TPM 配额只能后付费。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/charge?Action=CreateAutoRenewRules`

    Args:
        instance_id: Instance to renew: the instanceId that PurchaseComputeUnit or PurchaseTPMResource gave. 实例 ID，由 PurchaseComputeUnit 或 PurchaseTPMResource 返回
        instance_type: Kind of instance: ComputingUnit (compute unit) or TPM (TPM quota). 实例类型：ComputingUnit（算力单元）、TPM（TPM 配额）
        auto_renew_time_unit: Unit of autoRenewTime. 自动续费周期的时间单位
        auto_renew_time: Months per renewal. 每次自动续费的时长（月）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/5mo2cn1km (2026-04-17)

    Example:
        >>> qianfan.charge.auto_renew_rule.create(instance_id="unit-ZMGwr0JP", instance_type="ComputingUnit", auto_renew_time_unit="Month", auto_renew_time=1)
    """
    raise NotImplementedError


def describe_compute_unit(*, instance_id: str, options: CallOptions | None = None) -> types.DescribeComputeUnitOutput:
    """Gets one compute unit instance: its state, how many units it has and how many are in use, and the services placed on it.

    查询单个算力单元实例的详情：状态、算力单元总数与已用数，以及部署在其上的服务。

    Reads only: repeated whenever that can help.

    `POST /v2/computeunit?Action=DescribeComputeUnit`

    Args:
        instance_id: Id of a compute unit instance. 算力单元实例 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/ymo6wk4y5

    Example:
        >>> qianfan.charge.compute_unit.describe(instance_id="unit-ZMGwr0JP")
    """
    raise NotImplementedError


def describe_compute_units(
    *,
    payment_timing: Literal["Prepaid", "Postpaid"] | str | None = None,
    region: Literal["bj", "bd", "sz", "gz", "yq", "global"] | str | None = None,
    type: Literal["cpu", "gpu-1", "gpu-2", "gpu-3", "gpu-4", "gpu-5", "gpu-6"] | str | None = None,
    options: CallOptions | None = None,
) -> types.DescribeComputeUnitsOutput:
    """Lists the compute unit instances of the account. Not paged.

    查询账号下的算力单元实例。不分页。

    Reads only: repeated whenever that can help.

    `POST /v2/computeunit?Action=DescribeComputeUnits`

    Args:
        payment_timing: Only instances that are paid in this way. 按付费类型筛选
        region: Only instances of this region, bj (Beijing) or bd (Baoding). 按资源地域筛选：bj（北京）或 bd（保定）
        type: Only instances of this resource type. 按资源类型筛选
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Zmo6wbzyp

    Example:
        >>> qianfan.charge.compute_unit.list(region="bj", payment_timing="Prepaid", type="gpu-1")
    """
    raise NotImplementedError


def describe_package_resource(
    *,
    package_id: str,
    options: CallOptions | None = None,
) -> types.DescribePackageResourceOutput:
    """Gets one package: its size, how much of it is used, and its state.

    查询单个量包的规格、使用量和状态。

    Reads only: repeated whenever that can help.

    `POST /v2/charge?Action=DescribePackageResource`

    Args:
        package_id: Id of a package. 量包 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Bmo2iv5ri (2026-04-17)

    Example:
        >>> qianfan.charge.package.describe(package_id="wenxinfactory-oSNMRB7TdK")
    """
    raise NotImplementedError


def describe_package_resources(
    *,
    service_name: str | None = None,
    status: Literal["Pending", "Active", "Exhausted", "Expired"] | str | None = None,
    creator: str | None = None,
    options: CallOptions | None = None,
) -> types.DescribePackageResourcesOutput:
    """Lists the packages that were bought, with how much of each is used. All filters are optional. Packages can only be bought in the console. Not paged.

    查询已购买的量包及其使用量。筛选条件均为可选。量包只能在控制台购买。不分页。

    Reads only: repeated whenever that can help.

    `POST /v2/charge?Action=DescribePackageResources`

    Args:
        service_name: Only packages of this service family. 按服务系列名称筛选
        status: Only packages in this state. 按资源状态筛选
        creator: Only packages bought by this user account. 按购买量包的用户账号筛选
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Amo2ixqu7

    Example:
        >>> qianfan.charge.package.list(service_name="ernie-4.5-turbo-128k", status="Expired", creator="zhangsan")
    """
    raise NotImplementedError


def describe_service_compute_unit(
    *,
    service_id: str,
    instance_id: str,
    options: CallOptions | None = None,
) -> types.DescribeServiceComputeUnitOutput:
    """Gets one compute unit instance of a service: how it is paid, its replicas and its state.

    查询某个服务的单个算力单元实例的付费类型、副本数和状态。

    Reads only: repeated whenever that can help.

    `POST /v2/serviceresources?Action=DescribeComputeUnit`

    Args:
        service_id: Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
        instance_id: Instance that was bought for the service. 已购算力单元实例 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/imo6weeaf (2026-04-20)

    Example:
        >>> qianfan.charge.service_compute_unit.describe(service_id="svco-48esssdpa594", instance_id="unit-K3fNmxjw")
    """
    raise NotImplementedError


def describe_service_compute_units(
    *,
    service_id: str,
    payment_timing: Literal["Prepaid", "Postpaid"] | str | None = None,
    options: CallOptions | None = None,
) -> types.DescribeServiceComputeUnitsOutput:
    """Lists the compute unit instances that were bought for one service. Not paged.

    查询为某个服务购买的算力单元实例。不分页。

    Reads only: repeated whenever that can help.

    `POST /v2/serviceresources?Action=DescribeComputeUnits`

    Args:
        service_id: Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
        payment_timing: Only instances that are paid in this way; by default all that the service uses. 按付费类型筛选，默认为服务正在使用的全部实例
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/9mwbl2jxf (2026-11-11)

    Example:
        >>> qianfan.charge.service_compute_unit.list(service_id="svco-48esssdpa594", payment_timing="Prepaid")
    """
    raise NotImplementedError


def describe_tpm_resource(
    *,
    model: str,
    payment_timing: Literal["Postpaid"] | str | None = None,
    instance_id: str | None = None,
    status: Literal["Creating", "Running", "Stopped"] | str | None = None,
    options: CallOptions | None = None,
) -> types.DescribeTPMResourceOutput:
    """Lists the TPM quota instances of one preset model. model is required: no call lists the quota of all models. Not paged.

    查询一个预置模型的 TPM 配额实例。model 必填，没有一次查询全部模型配额的接口。不分页。

    Reads only: repeated whenever that can help.

    `POST /v2/charge?Action=DescribeTPMResource`

    Args:
        model: Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化
        payment_timing: Only quota that is paid in this way; all by default. 按付费类型筛选，默认为全部
        instance_id: Only this quota instance. 按实例 ID 筛选
        status: Only instances in this state; all by default. The documentation labels it payment type by mistake. 按资源状态筛选，默认为全部；官方文档误标为付费类型
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Qmo1geq40

    Example:
        >>> qianfan.charge.tpm.list(model="ernie-speed-8k", payment_timing="Postpaid", instance_id="tpm-VlQm3k8F")
    """
    raise NotImplementedError


def purchase_compute_unit(
    *,
    compute_unit_count: int,
    billing: types.ComputeUnitBilling | dict[str, Any],
    compute_unit_config: types.PurchaseComputeUnitInputComputeUnitConfig | dict[str, Any],
    options: CallOptions | None = None,
) -> types.PurchaseComputeUnitOutput:
    """Buys compute units for the account, prepaid by the month or post-paid by the hour, and spends money at once; services are then placed on them. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at DescribeComputeUnits first.

    为账号购买算力单元，支持按月预付费或按小时后付费，调用即产生费用；购买后可将服务部署在算力单元上。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先用 DescribeComputeUnits 查询。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/computeunit?Action=PurchaseComputeUnit`

    Args:
        compute_unit_count: Number of compute units. 算力单元数
        billing: How compute units are paid. 订单、计费相关参数
        compute_unit_config: What to buy. 算力单元配置
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Hmo6wqf7i

    Example:
        >>> qianfan.charge.compute_unit.purchase(compute_unit_count=1, billing={"paymentTiming": "Postpaid", "releaseTime": "2030-01-25T12:30:30+08:00"}, compute_unit_config={"region": "bj", "type": "gpu-1"})
    """
    raise NotImplementedError


def purchase_service_compute_unit(
    *,
    service_id: str,
    billing: types.ComputeUnitBilling | dict[str, Any],
    replicas_count: int,
    options: CallOptions | None = None,
) -> types.PurchaseServiceComputeUnitOutput:
    """Buys replicas for one service, prepaid by the month or post-paid by the hour, and spends money at once. It can fail for lack of stock or of balance. Each accepted call buys again: after a failed call, look at the instances of the service first. For compute units that services share, see PurchaseComputeUnit on /v2/computeunit.

    为某个服务购买算力单元实例（按副本数），支持按月预付费或按小时后付费，调用即产生费用。库存或余额不足时会失败。每次受理的调用都会再次购买，调用失败后请先查询该服务的算力单元实例。可供多个服务共用的算力单元请使用 /v2/computeunit 的 PurchaseComputeUnit。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/serviceresources?Action=PurchaseComputeUnit`

    Args:
        service_id: Service that the instances are bought for (svco-...). 服务 ID（svco- 开头），为其购买实例
        billing: How compute units are paid. 订单、计费相关参数
        replicas_count: Replicas to buy. 购买副本数量
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Fmo6ws0f8

    Example:
        >>> qianfan.charge.service_compute_unit.purchase(service_id="svco-48esssdpa594", billing={"paymentTiming": "Prepaid", "reservation": {"reservationTimeUnit": "Month", "reservationLength": 5}}, replicas_count=5)
    """
    raise NotImplementedError


def purchase_tpm_resource(
    *,
    model: str,
    billing: types.PurchaseTPMResourceInputBilling | dict[str, Any],
    purchase_count: int,
    options: CallOptions | None = None,
) -> types.PurchaseTPMResourceOutput:
    """Buys throughput for a preset model and changes how calls of that model are charged: post-paid by the hour, from now until the quota is released. One unit is 10000 tokens and 33 requests a minute. Each accepted call buys again: after a failed call, look at DescribeTPMResource first.

    为预置模型购买 TPM 配额。购买后，该模型的计费方式切换为按小时后付费，直至配额释放。每份配额为 10000 TPM 和 33 RPM。每次受理都会再次购买；调用失败后，请先用 DescribeTPMResource 查询。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/charge?Action=PurchaseTPMResource`

    Args:
        model: Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化
        billing: How it is paid. 订单信息
        purchase_count: Number of units, of 10000 TPM and 33 RPM each. 购买的配额数量，每份为 10000 TPM 和 33 RPM
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/0mo1ghkf8

    Example:
        >>> qianfan.charge.tpm.purchase(model="ernie-speed-128k", billing={"paymentTiming": "Postpaid"}, purchase_count=1)
    """
    raise NotImplementedError


def release_compute_unit(*, instance_id: str, options: CallOptions | None = None) -> types.ReleaseComputeUnitOutput:
    """Releases a post-paid compute unit instance; getting it back means buying again. It takes a while: the state is Releasing, then Released. Whether services that are still placed on it prevent the release is not documented.

    释放后付费的算力单元实例，如需恢复只能重新购买。释放为异步操作：状态先变为 Releasing，再变为 Released。官方文档未说明其上仍有服务时能否释放。

    Removes or releases what no further call brings back. May be repeated: Names one compute unit instance by its id and gives it up; a released instance does not come back, so a second call finds nothing to release.

    `POST /v2/computeunit?Action=ReleaseComputeUnit`

    Args:
        instance_id: Id of a compute unit instance. 算力单元实例 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/wmo6wtedv (2026-04-20)

    Example:
        >>> qianfan.charge.compute_unit.release(instance_id="unit-ZMGwr0JP")
    """
    raise NotImplementedError


def release_service_compute_unit(
    *,
    service_id: str,
    instance_id: str,
    options: CallOptions | None = None,
) -> types.ReleaseServiceComputeUnitOutput:
    """Ends a post-paid compute unit instance and takes its replicas from the service. Getting them back means buying again. Prepaid instances cannot be ended this way.

    终止服务的后付费算力单元实例，服务随之失去这部分副本。如需恢复只能重新购买。不适用于预付费实例。

    Removes or releases what no further call brings back. May be repeated: Names one instance of one service by its id and ends it; an ended instance does not come back, so a second call finds nothing to end.

    `POST /v2/serviceresources?Action=ReleaseComputeUnit`

    Args:
        service_id: Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
        instance_id: Instance to end. 要终止的实例 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/2mo6wlr6u (2026-04-20)

    Example:
        >>> qianfan.charge.service_compute_unit.release(service_id="svco-fzw8kmhs6jgh", instance_id="unit-K3fNmxjw")
    """
    raise NotImplementedError


def release_tpm_resource(
    *,
    model: str,
    instance_id: str,
    options: CallOptions | None = None,
) -> types.ReleaseTPMResourceOutput:
    """Ends a TPM quota instance at once: its throughput is gone, and so is its hourly charge. Getting it back means buying again.

    立即终止按小时后付费的 TPM 配额实例：吞吐量随即失效，不再按小时计费。如需恢复只能重新购买。

    Removes or releases what no further call brings back. May be repeated: Names one quota instance by its id and ends it; released quota does not come back, so a second call finds nothing to release.

    `POST /v2/charge?Action=ReleaseTPMResource`

    Args:
        model: Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化
        instance_id: Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/fmo1gg348

    Example:
        >>> qianfan.charge.tpm.release(model="ernie-speed-8k", instance_id="tpm-VlQm3k8F")
    """
    raise NotImplementedError


def resize_compute_unit(
    *,
    instance_id: str,
    count: int | None = None,
    options: CallOptions | None = None,
) -> types.ResizeComputeUnitOutput:
    """Orders another number of units for a compute unit instance; more units cost more. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. The change takes a while: the state is Reconfiguring, then Running or ReconfigureFailed, which means that it did not happen.

    变更算力单元实例的单元数量，数量越多费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。变配为异步操作：状态先为 Reconfiguring，之后为 Running 或 ReconfigureFailed（变更未生效）。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/computeunit?Action=ResizeComputeUnit`

    Args:
        instance_id: Id of a compute unit instance. 算力单元实例 ID
        count: Number of units AFTER the change, not a difference. Always send it. 变更后的算力单元数量（不是增量），请始终填写
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/wmo6x5gtp (2026-04-20)

    Example:
        >>> qianfan.charge.compute_unit.resize(instance_id="unit-ZMGwr0JP", count=2)
    """
    raise NotImplementedError


def resize_tpm_resource(
    *,
    instance_id: str,
    count: int | None = None,
    options: CallOptions | None = None,
) -> types.ResizeTPMResourceOutput:
    """Orders another number of units for a TPM quota instance; more units cost more by the hour. count is the number after the change, not a difference. It is documented as optional, but the documentation does not state what happens without it: always send it. After a failed call, look at the tpm of the instance with DescribeTPMResource, which also needs the model.

    变更 TPM 配额实例的配额数量，数量越多每小时费用越高。count 为变更后的数量（不是增量）；官方文档标为可选，但未说明不填的结果，请始终填写。调用失败后，请用 DescribeTPMResource（还须填写 model）查询实例的 tpm。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/charge?Action=ResizeTPMResource`

    Args:
        instance_id: Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
        count: Number of units AFTER the change, of 10000 TPM and 33 RPM each, not a difference. Always send it. 变配后的配额数量（不是增量），每份为 10000 TPM 和 33 RPM；请始终填写
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/9mo1gaa01 (2026-04-21)

    Example:
        >>> qianfan.charge.tpm.resize(instance_id="tpm-VlQm3k8F", count=1)
    """
    raise NotImplementedError


def annotate_dataset_sample(
    *,
    id: str,
    dataset_id: str,
    content: list[types.AnnotateDatasetSampleInputContentItem] | None = None,
    labels: list[dict[str, Any]] | None = None,
    options: CallOptions | None = None,
) -> types.AnnotateDatasetSampleOutput:
    """Writes the annotation of one sample: question and answer pairs for a data set of a conversation type, labels for one of the text-to-image type; send one of the two. Whether it replaces an annotation that is there already is not documented.

    标注单个样本：对话类数据集填写问答对 content，文生图类数据集填写标签 labels，二者择一。官方文档未说明是否覆盖已有标注。

    Changes something. Not repeated after an unknown outcome.

    `POST /wenxinworkshop/entity/annotate`

    Args:
        id: Sample to annotate, from DescribeDatasetSamples. 样本 ID，取自 DescribeDatasetSamples
        dataset_id: Version that holds the sample (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
        content: Question and answer pairs. Needed when the data set is of a conversation type, and only used then; at most ten for an unranked conversation. 问答对，对话类数据集必填且仅用于此类；非排序对话最多 10 条
        labels: Labels. Needed when the data set is of the text-to-image type, and only used then. Their fields are not documented. 标签列表，文生图类数据集必填且仅用于此类；标签的字段官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/mlp6izcqr

    Example:
        >>> qianfan.dataset.sample.annotate(id="48dc586f7eb638457b826c02c1b868ef8ac8911b495504625a1ac824f9d38ff8_5f9ac12ca15e4c9c9351174942865e5a", dataset_id="ds-7pkzh1exthpuy10n", content=[{"prompt": "请用一句话介绍北京", "response": [["北京是中国的首都"]]}])
    """
    raise NotImplementedError


def create_data_cleaning_task(
    *,
    etl_task_name: str,
    source_dataset_id: str,
    dest_dataset_id: str,
    operations_v2: types.DataCleaningPipeline | dict[str, Any],
    entity_type: int | None = None,
    options: CallOptions | None = None,
) -> types.CreateDataCleaningTaskOutput:
    """Starts a task that runs the samples of one version through operators and writes what is left into another version: poll DescribeDataCleaningTask with the id it answers. It is addressed by its path alone and answers in the older form. The official SDK cleans plain-text data sets only, into a new, empty version each time. Whether it is charged is not documented: the platform's price list for data management does not have it.

    创建数据清洗任务，用算子处理源版本的样本，结果写入目标版本；用返回的任务 ID 轮询 DescribeDataCleaningTask。该接口没有 Action 参数，响应沿用旧版格式。官方 SDK 仅清洗纯文本数据集，且每次写入新的空版本。官方文档未说明是否收费，数据管理的价格表中没有此项。

    Changes something. Not repeated after an unknown outcome.

    `POST /wenxinworkshop/etl/create`

    Args:
        etl_task_name: Name of the task. 清洗任务名称
        source_dataset_id: Version to clean (ds-...); a version id, although the field is called after the data set. 清洗前的源数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
        dest_dataset_id: Version that receives the result (ds-...). 清洗后的目标数据集版本 ID（ds- 开头）
        operations_v2: Operators by stage. A stage that is not wanted is left out or an empty list. 各阶段的清洗算子；不需要的阶段不填或填空列表
        entity_type: Kind of the samples; the official SDK always sends 2, the documentation's example leaves it out. 样本类型，官方 SDK 固定传 2，官方示例中没有
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/8lp6irqen (2024-12-23)

    Example:
        >>> qianfan.dataset.cleaning_task.create(etl_task_name="清洗任务1", source_dataset_id="ds-9tff1q3h7ngdmgh4", dest_dataset_id="ds-3tfe1q3g7ncdmsh2", operations_v2={"clean": [{"name": "remove_invisible_character", "args": {}}, {"name": "replace_uniform_whitespace", "args": {}}, {"name": "remove_emoji", "args": {}}], "deduplication": [{"name": "deduplication_simhash", "args": {"distance": 4}}], "desensitization": [{"name": "replace_emails", "args": {}}], "filter": [{"name": "filter_check_number_words", "args": {"number_words_min_cutoff": 1, "number_words_max_cutoff": 10000}}, {"name": "filter_check_word_repetition_removal", "args": {"word_repetition_max_cutoff": 0.96}}]})
    """
    raise NotImplementedError


def create_dataset(
    *,
    dataset_name: str,
    data_format: str,
    storage_type: Literal["BOS", "sysStorage"] | str,
    storage_path: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateDatasetOutput:
    """Creates a data set and, with it, its first version, V1. The data format chosen here holds for all later versions. The data itself comes in with CreateImportTask. Whether two data sets may have the same name is not documented.

    创建数据集，同时生成首个版本 V1。此处选择的数据格式适用于之后的所有版本；数据通过 CreateImportTask 导入。官方文档未说明数据集能否重名。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/dataset?Action=CreateDataset`

    Args:
        dataset_name: Name, e.g. helloDataset. The length limit is not documented. 数据集名称，例如 helloDataset；长度限制官方文档未说明
        data_format: Format of the rows: PromptResponse (prompt and response), Role (conversation with the roles user and assistant), SFT_FIM (prefix, suffix and middle, for fill in the middle), Text (plain text), DPO_PromptChosenRejected (preference pairs for DPO), KTO_PromptChosenRejected (preference data for KTO), PromptSortedresponses (prompt with several ranked responses; mind the small r), Prompt (prompts only), PromptImage (prompt and image), PromptImageResponse (prompt, image and response). 数据格式：PromptResponse（Prompt 与 Response）、Role（user、assistant 角色对话）、SFT_FIM（前缀、后缀、中间内容）、Text（纯文本）、DPO_PromptChosenRejected（DPO 偏好数据）、KTO_PromptChosenRejected（KTO 偏好数据）、PromptSortedresponses（Prompt 与多个排序的 Response，注意 r 为小写）、Prompt（Prompt 集）、PromptImage（Prompt 与图片）、PromptImageResponse（Prompt、图片与 Response）
        storage_type: Where data is kept: BOS (the user's own object storage) or sysStorage (the platform's shared storage). Case matters. 存储类型：BOS（用户自己的对象存储）、sysStorage（平台共享存储），区分大小写
        storage_path: Full BOS path; must end with a slash, e.g. bos:/yourBucket/yourDir/text/. Needed when storageType is BOS. 完整的 BOS 路径，以斜杠结尾，例如 bos:/yourBucket/yourDir/text/；storageType 为 BOS 时必填
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/9mnzot7x8

    Example:
        >>> qianfan.dataset.create(dataset_name="hello_dataset", data_format="PromptResponse", storage_type="BOS", storage_path="bos:/yourBucket/yourDir/")
    """
    raise NotImplementedError


def create_dataset_version(
    *,
    dataset_id: str,
    description: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateDatasetVersionOutput:
    """Adds a version to a data set. It starts empty: it takes over the format, but no rows, from the versions before. Fill it with CreateImportTask.

    为数据集新增一个版本。新版本沿用数据集的格式，但不继承之前版本的数据，初始为空，请用 CreateImportTask 导入数据。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/dataset?Action=CreateDatasetVersion`

    Args:
        dataset_id: Data set that gets the version (dg-...). 所属数据集 ID（dg- 开头）
        description: Description of the version. 版本描述
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/dmnzqtolr

    Example:
        >>> qianfan.dataset.version.create(dataset_id="dg-xxx", description="新版本")
    """
    raise NotImplementedError


def create_export_task(
    *,
    version_id: str,
    storage_type: Literal["BOS", "sysStorage"] | str,
    storage_path: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateExportTaskOutput:
    """Starts an export of a version to BOS or to the platform's storage and answers the id of the export task: poll DescribeExportTask with it. No call lists export tasks, so keep the id; an export cannot be cancelled.

    将数据集版本导出到 BOS 或平台存储，返回导出任务 ID，用 DescribeExportTask 查询进度和下载地址。没有列出导出任务的接口，请保存返回的 ID；导出不能取消。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/dataset?Action=CreateExportTask`

    Args:
        version_id: Version to export (ds-...). 要导出的数据集版本 ID（ds- 开头）
        storage_type: Where to export to: BOS or sysStorage. 导出位置的存储类型：BOS 或 sysStorage
        storage_path: Full BOS path to export to, ending with a slash, e.g. bos:/bucketName/some/path/. Needed when storageType is BOS; absent or empty for sysStorage. 导出到的完整 BOS 路径，以斜杠结尾，例如 bos:/bucketName/some/path/；storageType 为 BOS 时必填，sysStorage 时不填或为空
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/xmnzqra7z (2026-05-13)

    Example:
        >>> qianfan.dataset.export_task.create(version_id="ds-xxx", storage_type="sysStorage")
    """
    raise NotImplementedError


def create_import_task(
    *,
    version_id: str,
    files: list[str],
    options: CallOptions | None = None,
) -> types.CreateImportTaskOutput:
    """Starts an import of files into a version and answers the id of the import task: poll DescribeImportTask with it. The files always come from BOS, whatever the storageType of the data set; a file cannot be uploaded here, and an import cannot be cancelled. Whether a second import adds rows or replaces them is not documented. No call lists import tasks, so keep the id.

    发起导入，返回导入任务 ID，用 DescribeImportTask 查询进度。无论数据集的存储类型，文件都来自 BOS；不能上传本地文件，也不能取消导入。官方文档未说明再次导入是追加还是覆盖。没有列出导入任务的接口，请保存返回的 ID。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/dataset?Action=CreateImportTask`

    Args:
        version_id: Version to import into (ds-...). 要导入数据的数据集版本 ID（ds- 开头）
        files: Either exactly one BOS directory (bos:/bucketName/some/path/), or one or more BOS files (bos:/bucketName/some/path/a.jsonl, also .zip and .xlsx), which may come from different buckets and directories. 导入的文件：一个 BOS 目录（bos:/bucketName/some/path/），或一个或多个 BOS 文件（如 bos:/bucketName/some/path/a.jsonl，也可为 .zip、.xlsx），可来自不同的 Bucket 和目录
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/lmnzqpt7v (2026-04-16)

    Example:
        >>> qianfan.dataset.import_task.create(version_id="ds-xxx", files=["bos:/yourBucket/yourDir/"])
    """
    raise NotImplementedError


def create_text_augment_task(
    *,
    task_name: str,
    src_dataset_version_id: str,
    dst_dataset_version_id: str,
    prompt_model: str,
    prompt_evol: types.CreateTextAugmentTaskInputPromptEvol | dict[str, Any],
    prompt_context: str | None = None,
    prompt_iteration: types.CreateTextAugmentTaskInputPromptIteration | dict[str, Any] | None = None,
    similarity_threshold: float | None = None,
    options: CallOptions | None = None,
) -> types.CreateTextAugmentTaskOutput:
    """Starts a task that lets a model generate new prompts from the samples of one version into another. It begins at once, calls the chosen model for every sample, which is charged like inference, and cannot be stopped by a call. promptEvol needs at least one direction with a count above 0. Which data formats the two versions may have is not documented.

    创建数据增强任务，由模型根据源版本的样本生成新的 Prompt，写入目标版本。任务立即开始，逐条调用所选模型并按推理计费，且没有停止接口。promptEvol 至少要有一个方向的样本数大于 0。官方文档未说明两个版本允许的数据格式。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/dataprocessing?Action=CreateTextAugmentTask`

    Args:
        task_name: Name of the task. The length limit is not documented. 增强任务名称，长度限制官方文档未说明
        src_dataset_version_id: Version to augment (ds-...). 增强前的源数据集版本 ID（ds- 开头）
        dst_dataset_version_id: Version that receives the result (ds-...). 增强后的目标数据集版本 ID（ds- 开头）
        prompt_model: Model that generates the prompts: a preset service, e.g. deepseek-v3, or the API address value of an own service. Its calls are charged. 用于 Prompt 生成的模型：预置服务（如 deepseek-v3）或自有服务的 API 地址，其调用会产生费用
        prompt_evol: Directions, and how many samples to generate for each; at least one count must be above 0. Four more directions exist, whose keys the documentation does not state; other keys pass through. Prompt 生成的进化方向及各方向的样本数，至少一个大于 0；另有四个方向的键名官方文档未说明，未列出的键原样提交
        prompt_context: Business context, added to the instruction; the form industry, business, problem is advised. 业务场景描述，会加入生成指令，建议按“行业、业务、问题”填写
        prompt_iteration: Iterative augmentation; off when left out. 迭代增强的选项，不填则不开启
        similarity_threshold: Similarity filter: only samples whose ROUGE-L is below it are used as seeds for more, so that a lower value repeats less. No filter when left out. 过滤相似度阈值：ROUGE-L 低于该值的样本才加入种子池，值越低重复越少；不填则不过滤
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Bmnqwddzx

    Example:
        >>> qianfan.dataset.augmentation_task.create(task_name="增强任务示例xxx", src_dataset_version_id="ds-9tff1q3h7ngdmgh4", dst_dataset_version_id="ds-3tfe1q3g7ncdmsh2", prompt_model="deepseek-v3", prompt_context="描述xxx", prompt_iteration={"enable": True, "maxIterations": 3}, similarity_threshold=0.85, prompt_evol={"genType": 200, "genWord": 100})
    """
    raise NotImplementedError


def delete_data_cleaning_tasks(
    *,
    etl_ids: list[str],
    options: CallOptions | None = None,
) -> types.DeleteDataCleaningTasksOutput:
    """Deletes one or more cleaning tasks, for good. Whether a task that is still cleaning can be deleted, and what then becomes of the version it writes to, is not documented.

    永久删除一个或多个清洗任务。官方文档未说明能否删除清洗中的任务，以及删除后目标版本如何处理。

    Removes or releases what no further call brings back. May be repeated: Names each task record by its id and removes it; a repeat finds those ids gone, starts nothing and touches no other task.

    `POST /wenxinworkshop/etl/delete`

    Args:
        etl_ids: Tasks to delete (task-...), from etlStrId of DescribeDataCleaningTasks or the console. Strings; older ids were integers. 要删除的清洗任务 ID（task- 开头）列表，取自 DescribeDataCleaningTasks 的 etlStrId 或控制台；为字符串，早期为整数
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Glp6iu8ny (2024-12-23)

    Example:
        >>> qianfan.dataset.cleaning_task.delete(etl_ids=["task-9tff1q3h7ngdmgh4"])
    """
    raise NotImplementedError


def delete_dataset(*, dataset_id: str, options: CallOptions | None = None) -> types.DeleteDatasetOutput:
    """Deletes a data set with all its versions and their data, for good. Not documented: whether a data set that a running task uses can be deleted, and what happens to files in the user's own BOS.

    永久删除数据集及其所有版本和数据。官方文档未说明正在被任务使用的数据集能否删除，以及用户自己 BOS 中的文件如何处理。

    Removes or releases what no further call brings back. May be repeated: Names one data set by its id; the platform gives each new data set an id of its own, so a repeat can only meet the one that is gone.

    `POST /v2/dataset?Action=DeleteDataset`

    Args:
        dataset_id: Data set to delete (dg-...), with all its versions. 要删除的数据集 ID（dg- 开头），其所有版本一并删除
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/gmnzp6s4r (2026-05-13)

    Example:
        >>> qianfan.dataset.delete(dataset_id="dg-xxx")
    """
    raise NotImplementedError


def delete_dataset_samples(
    *,
    id: list[str],
    dataset_id: str,
    options: CallOptions | None = None,
) -> types.DeleteDatasetSamplesOutput:
    """Deletes samples of a version, for good; result.failedOnes names those that were not deleted. Known from the official SDK only and absent from the overview of 2025-10-14: the documentation does not state whether it still exists. It is not repeated by itself.

    永久删除数据集版本中的样本，result.failedOnes 为未能删除的样本。仅见于官方 SDK，接口总览（2025-10-14）未列出，是否仍可用官方文档未说明。客户端不会自动重试。

    Removes or releases what no further call brings back. Not repeated after an unknown outcome. Known from the official SDK only.

    `POST /wenxinworkshop/entity/delete`

    Args:
        id: Samples to delete, from DescribeDatasetSamples; the key is singular although it holds a list. 要删除的样本 ID 列表，取自 DescribeDatasetSamples；键名为单数但值为列表
        dataset_id: Version that holds the samples (ds-...); a version id, although the field is called after the data set. 样本所属的数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/ilp6j1rse

    Example:
        >>> qianfan.dataset.sample.delete(id=["48dc586f7eb638457b826c02c1b868ef8ac8911b495504625a1ac824f9d38ff8_5f9ac12ca15e4c9c9351174942865e5a"], dataset_id="ds-7pkzh1exthpuy10n")
    """
    raise NotImplementedError


def delete_dataset_version(*, version_id: str, options: CallOptions | None = None) -> types.DeleteDatasetVersionOutput:
    """Deletes one version with its data, for good. What remains of the data set when its last version is deleted is not documented.

    永久删除一个数据集版本及其数据。官方文档未说明删除最后一个版本后数据集如何处理。

    Removes or releases what no further call brings back. May be repeated: Names one version by its id, and new versions get new ids; a version that is gone cannot be deleted a second time.

    `POST /v2/dataset?Action=DeleteDatasetVersion`

    Args:
        version_id: Version to delete (ds-...). 要删除的数据集版本 ID（ds- 开头）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/imnzqm4d8 (2026-04-16)

    Example:
        >>> qianfan.dataset.version.delete(version_id="ds-xxx")
    """
    raise NotImplementedError


def delete_text_augment_task(*, task_id: str, options: CallOptions | None = None) -> types.DeleteTextAugmentTaskOutput:
    """Deletes an augmentation task, for good. Unlike most delete actions it answers an object: read result.success. Whether a running task may be deleted, and whether its calls to the model then end, is not documented.

    永久删除数据增强任务。与多数删除接口不同，响应的 result 是对象，请看 result.success。官方文档未说明能否删除运行中的任务，以及删除后模型调用是否停止。

    Removes or releases what no further call brings back. May be repeated: Names one task record by its id and removes it; a repeat starts no augmentation and finds nothing left to remove.

    `POST /v2/dataprocessing?Action=DeleteTextAugmentTask`

    Args:
        task_id: Task to delete (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Ymnr4909u (2026-04-16)

    Example:
        >>> qianfan.dataset.augmentation_task.delete(task_id="task-n1zkqgn42bqbmj2g")
    """
    raise NotImplementedError


def describe_data_cleaning_task(
    *,
    etl_id: str,
    options: CallOptions | None = None,
) -> types.DescribeDataCleaningTaskOutput:
    """Gets one cleaning task: its state, its versions, its operators and what each stage did. The documentation says that fields which it does not list can be ignored; most fields here, the state among them, are those of the official SDK.

    获取单个清洗任务的状态、数据集版本、算子和各阶段的结果。官方文档说明未列出的字段可忽略；此处多数字段（包括状态）取自官方 SDK。

    Reads only: repeated whenever that can help.

    `POST /wenxinworkshop/etl/detail`

    Args:
        etl_id: Task to read (task-...): result of CreateDataCleaningTask, etlStrId of DescribeDataCleaningTasks, or from the console. 清洗任务 ID（task- 开头），取自 CreateDataCleaningTask 的 result、DescribeDataCleaningTasks 的 etlStrId 或控制台
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/mlp6it4vd

    Example:
        >>> qianfan.dataset.cleaning_task.describe(etl_id="task-9tff1q3h7ngdmgh4")
    """
    raise NotImplementedError


def describe_data_cleaning_tasks(
    *,
    offset: int | None = None,
    page_size: int | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeDataCleaningTasksOutput, types.DataCleaningTaskSummary]:
    """Lists the cleaning tasks of the account by offset and page size. Always send pageSize: the documentation does not state whether it is required. Fields of a row after operatorNameList are those of the official SDK.

    按偏移量和每页条数列出账号下的清洗任务。请始终传 pageSize，是否必填官方文档未说明。列表项中 operatorNameList 之后的字段取自官方 SDK。

    Reads only: repeated whenever that can help.

    `POST /wenxinworkshop/etl/list`

    Args:
        offset: Rows to skip. 分页偏移
        page_size: Page size, at most 20. Always send it; the official SDK sends 10. 每页条数，最大 20；建议始终传入，官方 SDK 默认传 10
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/elp7myxvp

    Example:
        >>> qianfan.dataset.cleaning_task.list(offset=0, page_size=10)
    """
    raise NotImplementedError


def describe_dataset_samples(
    *,
    dataset_id: str,
    offset: int | None = None,
    page_size: int | None = None,
    import_time: list[int] | None = None,
    anno_time: list[int] | None = None,
    tab_type: int | None = None,
    label_id: str | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeDatasetSamplesOutput, types.DatasetSample]:
    """Lists the samples of a version by offset and page size, filtered by state of annotation, times and labels. A row holds no text: the content is behind its url. The fields of the answer are those of the official SDK.

    按偏移量和每页条数列出数据集版本的样本，可按标注状态、时间和标签筛选。列表项不含样本内容，需通过 url 下载。响应字段取自官方 SDK。

    Reads only: repeated whenever that can help.

    `POST /wenxinworkshop/entity/list`

    Args:
        dataset_id: Version whose samples are listed (ds-...); a version id, although the field is called after the data set. 数据集版本 ID（ds- 开头）；字段名虽为数据集，实为版本 ID
        offset: Rows to skip. 分页偏移
        page_size: Page size; a value above 30 is treated as 30. 每页条数，超过 30 按 30 处理
        import_time: Import time: start and end, two time stamps in milliseconds; [] for no limit. 导入时间区间，起止两个毫秒时间戳，[] 表示不限
        anno_time: Annotation time: start and end, two time stamps in milliseconds; [] for no limit. 标注时间区间，起止两个毫秒时间戳，[] 表示不限
        tab_type: State of annotation: 0 all, 1 annotated, 2 not annotated. The default is not documented; the official SDK sends 0. 标注状态：0 全部，1 已标注，2 未标注；默认值官方文档未说明，官方 SDK 传 0
        label_id: Ids of labels joined by commas, e.g. 1,2; for text-to-image data only. 标签 ID，多个用逗号分隔，如 1,2；仅用于文生图
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Ulp6j2yep (2024-12-23)

    Example:
        >>> qianfan.dataset.sample.list(offset=0, page_size=10, dataset_id="ds-7pkzh1exthpuy10n", import_time=[], anno_time=[], tab_type=1, label_id="")
    """
    raise NotImplementedError


def describe_dataset_version(
    *,
    version_id: str,
    options: CallOptions | None = None,
) -> types.DescribeDatasetVersionOutput:
    """Gets one version; the action to poll after PublishDatasetVersion. The documentation states the first five fields of the answer; the names importStatus and publishStatus are inferred.

    获取数据集版本详情，发布后可轮询本接口。官方文档仅说明了响应的前五个字段，importStatus、publishStatus 的字段名为推断。

    Reads only: repeated whenever that can help.

    `POST /v2/dataset?Action=DescribeDatasetVersion`

    Args:
        version_id: Version to read (ds-...); from CreateDataset, CreateDatasetVersion or the console. 数据集版本 ID（ds- 开头），可从 CreateDataset、CreateDatasetVersion 的返回或控制台获取
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/1mnzr9j3b

    Example:
        >>> qianfan.dataset.version.describe(version_id="ds-xxx")
    """
    raise NotImplementedError


def describe_dataset_versions(
    *,
    dataset_id: str,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    filter: types.DescribeDatasetVersionsInputFilter | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeDatasetVersionsOutput, Any]:
    """Lists the versions of one data set, one page at a time, filtered by import and publish state. Its rows stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are.

    分页获取一个数据集的版本，可按导入状态和发布状态筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。

    Reads only: repeated whenever that can help.

    `POST /v2/dataset?Action=DescribeDatasetVersions`

    Args:
        dataset_id: Data set whose versions are listed (dg-...). 数据集 ID（dg- 开头）
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order; the rows are ordered by the time the version was created. 是否倒序，默认按版本创建时间排序
        filter: Which versions to list. 筛选条件
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/9mnzr02r9

    Example:
        >>> qianfan.dataset.version.list(dataset_id="dg-xxx", marker="", max_keys=2, page_reverse=False)
    """
    raise NotImplementedError


def describe_datasets(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    filter: types.DescribeDatasetsInputFilter | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeDatasetsOutput, Any]:
    """Lists the data sets of the account, one page at a time, filtered by name and format. Its rows stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are.

    分页获取账号下的数据集，可按名称和数据格式筛选。列表的字段名和列表项的字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。

    Reads only: repeated whenever that can help.

    `POST /v2/dataset?Action=DescribeDatasets`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order; the rows are ordered by the time their version was created. 是否倒序，默认按版本创建时间排序
        filter: Which data sets to list. 筛选条件
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Nmnzrmd46

    Example:
        >>> qianfan.dataset.list(marker="", max_keys=10, page_reverse=True, filter={"dataFormatList": ["PromptResponse", "PromptImage"]})
    """
    raise NotImplementedError


def describe_export_task(*, task_id: str, options: CallOptions | None = None) -> types.DescribeExportTaskOutput:
    """Gets the state, the progress and the result of one export. An export to the platform's storage ends with a download link. The read-only policies are not listed for this action, although it only reads.

    获取一次导出的状态、进度和结果；导出到平台存储时，完成后提供下载地址。官方文档未列出只读权限策略，只读子用户可能无权调用。

    Reads only: repeated whenever that can help.

    `POST /v2/dataset?Action=DescribeExportTask`

    Args:
        task_id: Export task, the result of CreateExportTask. 导出任务 ID，即 CreateExportTask 的 result
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/3mnzr6ilo (2026-04-16)

    Example:
        >>> qianfan.dataset.export_task.describe(task_id="task-xxx")
    """
    raise NotImplementedError


def describe_import_task(*, task_id: str, options: CallOptions | None = None) -> types.DescribeImportTaskOutput:
    """Gets the state, the progress and the result of one import. When rows were not imported, errDownloadUrl links to the list of errors. The read-only policies are not listed for this action, although it only reads.

    获取一次导入的状态、进度和结果。有数据导入失败时，可通过 errDownloadUrl 下载错误列表。官方文档未列出只读权限策略，只读子用户可能无权调用。

    Reads only: repeated whenever that can help.

    `POST /v2/dataset?Action=DescribeImportTask`

    Args:
        task_id: Import task, the result of CreateImportTask. 导入任务 ID，即 CreateImportTask 的 result
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Lmnzr4pth (2026-04-16)

    Example:
        >>> qianfan.dataset.import_task.describe(task_id="task-xxx")
    """
    raise NotImplementedError


def describe_text_augment_task(
    *,
    task_id: str,
    options: CallOptions | None = None,
) -> types.DescribeTextAugmentTaskOutput:
    """Gets one augmentation task with its state and its versions. The documentation of 2025 lists the fields at the top level of the answer, that of 2026 inside an object, presumably result: both are described, so look in result first.

    获取单个增强任务的状态和数据集版本。2025 年的官方文档将字段列在响应顶层，2026 年的官方文档列在一个对象中（推断为 result）；此处两种形式都有说明，请先看 result。

    Reads only: repeated whenever that can help.

    `POST /v2/dataprocessing?Action=DescribeTextAugmentTask`

    Args:
        task_id: Task to read (task-...): enhanceTaskId of CreateTextAugmentTask, taskId of DescribeTextAugmentTasks, or from the console. 增强任务 ID（task- 开头），取自 CreateTextAugmentTask 的 enhanceTaskId、DescribeTextAugmentTasks 的 taskId 或控制台
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/rmnr4iumb

    Example:
        >>> qianfan.dataset.augmentation_task.describe(task_id="task-n1zkqgn42bqbmj2g")
    """
    raise NotImplementedError


def describe_text_augment_tasks(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    filter: types.DescribeTextAugmentTasksInputFilter | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeTextAugmentTasksOutput, types.DataAugmentationTask]:
    """Lists the augmentation tasks of the account, one page at a time, filtered by state. tasks and pageInfo stand at the top level of the answer by the documentation of 2025; they may stand under result instead.

    分页获取账号下的数据增强任务，可按状态筛选。按 2025 年的官方文档，tasks 和 pageInfo 位于响应顶层；也可能位于 result 下，请两处都检查。

    Reads only: repeated whenever that can help.

    `POST /v2/dataprocessing?Action=DescribeTextAugmentTasks`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        filter: Which tasks to list. 筛选条件
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/fmnr4euct (2026-04-16)

    Example:
        >>> qianfan.dataset.augmentation_task.list(marker="", max_keys=10, page_reverse=False, filter={"status": ["Succeeded"]})
    """
    raise NotImplementedError


def publish_dataset_version(
    *,
    version_id: str,
    options: CallOptions | None = None,
) -> types.PublishDatasetVersionOutput:
    """Publishes a version, so that it can be trained on. `result: true` means accepted: the version is then Publishing, and in the end Published or PublishFailed. There is no call to take a publication back. Not documented: what must be done before (import finished, rows annotated), whether publishing freezes the version, and what a second call does.

    发布数据集版本，发布后才能用于训练。result 为 true 表示已受理，版本先为 Publishing，最终为 Published 或 PublishFailed。没有撤销发布的接口。官方文档未说明发布的前提（导入完成、已标注）、发布后版本是否冻结，以及重复发布的效果。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/dataset?Action=PublishDatasetVersion`

    Args:
        version_id: Version to publish (ds-...). 要发布的数据集版本 ID（ds- 开头）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/1lyyakavj (2024-09-09)

    Example:
        >>> qianfan.dataset.version.publish(version_id="ds-xxx")
    """
    raise NotImplementedError


def create_eval_result_export_task(
    *,
    eval_id: str,
    storage_type: Literal["sysStorage", "BOS"] | str,
    export_content: list[Literal["prompt", "prediction", "completion", "metrics", "system"] | str],
    bucket: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateEvalResultExportTaskOutput:
    """Starts an export of the results of an evaluation task, to storage of the platform (which gives a download link) or to a BOS bucket of the caller. Each call starts another export, and no action that lists them is documented: keep the id.

    导出评估任务的结果，可导出到平台存储（提供下载链接）或用户自己的 BOS Bucket。每次调用都会发起一次新的导出，官方未提供列出导出任务的接口，请保存返回的任务 ID。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/eval?Action=CreateEvalResultExportTask`

    Args:
        eval_id: Evaluation task whose results are exported (ame-...); other actions call it taskId. 评估任务 ID（ame- 开头），其他接口中称为 taskId
        storage_type: Where to export to. The documentation gives a default and still marks it as required. 导出位置；官方文档给出了默认值，但仍标为必填
        export_content: What to export. 导出内容
        bucket: Name of the caller's BOS bucket. Needed when storageType is BOS. 用户的 BOS Bucket 名称，storageType 为 BOS 时必填
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/gmm4mlezs (2026-02-27)

    Example:
        >>> qianfan.eval.export_task.create(eval_id="ame-vwgs2ybhyhfv", storage_type="sysStorage", export_content=["prompt", "prediction", "completion", "metrics"])
    """
    raise NotImplementedError


def create_eval_task(
    *,
    task_name: str,
    eval_object_type: Literal["model", "inferDataset"] | str,
    eval_object_config: types.EvaluationObjectConfig | dict[str, Any],
    eval_config: types.EvaluationConfig | dict[str, Any],
    description: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateEvalTaskOutput:
    """Creates a task that evaluates up to 5 objects of one kind: model versions, which first answer a data set, or result sets inferred earlier. Scores come from rules, a judge model or people. It starts by itself; inference and the judge model use tokens, which are charged. The documentation does not state the names of several fields: create a task that needs them in the console. When it is not known whether a call happened, look for the task name with DescribeEvalTasks, for both values of evalType, before creating another.

    创建模型评估任务，最多评估 5 个同类对象：模型版本（先对数据集做推理）或已有的推理结果集，由规则、裁判员模型或人工评估。任务创建后自动运行，推理和裁判员模型消耗的 token 会产生费用。部分字段官方文档未说明字段名，本规范尚未收录，需要这些字段的评估任务请在控制台创建。无法确认请求是否生效时，请先用 DescribeEvalTasks 按任务名称查找（evalType 的两个取值都要查），再决定是否重新创建。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/eval?Action=CreateEvalTask`

    Args:
        task_name: Task name. 任务名称
        eval_object_type: What is evaluated: model (model versions, which first answer a data set) or inferDataset (result sets that were inferred earlier). 评估的数据类型：model（模型版本，先对数据集做推理）、inferDataset（已有的推理结果集）
        eval_object_config: The objects to evaluate: at most 5, all of the same kind. 评估对象配置信息，最多 5 个，且须为同一类型
        eval_config: How the objects are evaluated. The settings for evaluation by rules and by people exist, but the documentation does not state their names. 评估参数配置；规则评估与人工评估的配置字段官方文档未说明字段名
        description: Task description. 任务描述
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Jmm4kavy6

    Example:
        >>> qianfan.eval.task.create(task_name="管控API裁判员评估测试", description="管控API测试", eval_object_type="model", eval_object_config={"evalModelConfig": {"versionId": "ds-he8srs01ym0b8fh7", "storageType": "sysStorage", "evalModelConfigList": [{"modelId": "amv-g73j3faikzpz", "promptTemplate": "Answer the request {input} briefly and objectively."}]}}, eval_config={"evalMode": "model", "autoModelEvalConfig": {"apiName": "ERNIE-3.5-8K"}})
    """
    raise NotImplementedError


def delete_eval_task(*, task_id: str, options: CallOptions | None = None) -> types.DeleteEvalTaskOutput:
    """Deletes an evaluation task for good. Whether a running task can be deleted is not documented. Success shows as an empty result.

    永久删除评估任务。官方文档未说明运行中的任务能否删除。成功时 result 为空对象。

    Removes or releases what no further call brings back. May be repeated: Names one task by its id and removes it; no call brings it back, so a second call finds nothing left to delete.

    `POST /v2/eval?Action=DeleteEvalTask`

    Args:
        task_id: Id of an evaluation task. 评估任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Omm4mbeyl (2026-02-27)

    Example:
        >>> qianfan.eval.task.delete(task_id="ame-vwgs2ybhyhfv")
    """
    raise NotImplementedError


def describe_eval_result_export_task(
    *,
    task_id: str,
    options: CallOptions | None = None,
) -> types.DescribeEvalResultExportTaskOutput:
    """Gets one export of evaluation results: its state and, for storage of the platform, the download link. The final states are Failed and Succeeded; Fail and Done in the documentation's text are those of an older interface.

    获取评估结果导出任务的详情：状态，以及导出到平台存储时的下载链接。终态为 Failed 和 Succeeded；官方文字说明中的 Fail、Done 是旧版写法。

    Reads only: repeated whenever that can help.

    `POST /v2/eval?Action=DescribeEvalResultExportTask`

    Args:
        task_id: Id of an export task (amemt-...), not of the evaluation task whose results it exports. 导出任务 ID（amemt- 开头），不是被导出的评估任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/omm4vm3ot

    Example:
        >>> qianfan.eval.export_task.describe(task_id="amemt-hkkf5y9e64j8")
    """
    raise NotImplementedError


def describe_eval_task(*, task_id: str, options: CallOptions | None = None) -> types.DescribeEvalTaskOutput:
    """Gets one evaluation task and its state. The answer holds more fields than this spec.

    获取单个评估任务的详情和状态。实际返回的字段多于本规范收录的字段。

    Reads only: repeated whenever that can help.

    `POST /v2/eval?Action=DescribeEvalTask`

    Args:
        task_id: Id of an evaluation task. 评估任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/qmm4v8csa

    Example:
        >>> qianfan.eval.task.describe(task_id="ame-vwgs2ybhyhfv")
    """
    raise NotImplementedError


def describe_eval_task_report(
    *,
    task_id: str,
    options: CallOptions | None = None,
) -> types.DescribeEvalTaskReportOutput:
    """Gets the scores of a task, one entry for each evaluated object. Which scores there are depends on the evaluation mode. The names of the scores are those of the older V1 interface: the documentation does not state them for this one.

    获取评估任务的报告，每个评估对象一项。包含哪些指标取决于评估模式；指标字段名取自旧版 V1 接口，官方文档未说明本接口的写法。

    Reads only: repeated whenever that can help.

    `POST /v2/eval?Action=DescribeEvalTaskReport`

    Args:
        task_id: Id of an evaluation task. 评估任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Ymm4un12j

    Example:
        >>> qianfan.eval.report.describe(task_id="ame-vwgs2ybhyhfv")
    """
    raise NotImplementedError


def describe_eval_tasks(
    *,
    eval_type: Literal["auto", "manual"] | str,
    key_filter: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeEvalTasksOutput, types.EvaluationTaskSummary]:
    """Lists evaluation tasks of one kind, one page at a time. evalType is required, so seeing all tasks takes two lists. keyFilter finds tasks by part of their name or id, or by a whole model version id.

    分页列出一种类型的评估任务。evalType 必填，因此查看全部任务需要分别查询两种类型。keyFilter 可按任务名称或任务 ID 的一部分，或完整的模型版本 ID 查找。

    Reads only: repeated whenever that can help.

    `POST /v2/eval?Action=DescribeEvalTasks`

    Args:
        eval_type: Kind of evaluation: auto (automatic) or manual (with people). 评估类型：auto（自动评估）、manual（人工评估）
        key_filter: Search text: part of a task name or task id, or a whole model version id. 模糊搜索：任务名称或任务 ID 的一部分，或完整的模型版本 ID
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/wmm4ts6t5 (2026-02-27)

    Example:
        >>> qianfan.eval.task.list(eval_type="auto", key_filter="ame-vwgs2ybhyhfv")
    """
    raise NotImplementedError


def modify_eval_task(
    *,
    task_id: str,
    description: str,
    describtion: str | None = None,
    options: CallOptions | None = None,
) -> types.ModifyEvalTaskOutput:
    """Changes the description of an evaluation task; nothing else can be changed. The documentation disagrees on the spelling: its tables say describtion, its examples mostly description, and it does not state which one the platform reads. Send the same text in both and read the task afterwards.

    修改评估任务的描述，其他信息不可修改。官方文档的写法不一致：参数表写作 describtion，示例大多写作 description，未说明平台读取哪一个。建议两个字段填写相同内容，并在之后查询任务确认。

    Changes something. May be repeated: Sets the description of one task to the text given; writing the same text twice leaves that text.

    `POST /v2/eval?Action=ModifyEvalTask`

    Args:
        task_id: Id of an evaluation task. 评估任务 ID
        description: New description, as the examples of the documentation spell it. 任务描述（官方示例中的写法）
        describtion: New description, as the tables of the documentation spell it. Send the same text as in description. 任务描述（官方参数表中的写法），请填写与 description 相同的内容
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Emm4n0w6l (2026-02-27)

    Example:
        >>> qianfan.eval.task.update(task_id="ame-vwgs2ybhyhfv", description="高等数学应用评估任务")
    """
    raise NotImplementedError


def stop_eval_task(*, task_id: str, options: CallOptions | None = None) -> types.StopEvalTaskOutput:
    """Asks an evaluation task to stop. The answer is an empty result and not a boolean: read the task until Stopping has become Stopped. No way to resume it is documented. The older V1 interface refused to stop tasks that people score; whether that still holds is not documented.

    请求停止评估任务。响应的 result 为空对象，不是布尔值，请继续查询任务，直到状态由 Stopping 变为 Stopped。官方未提供恢复已停止任务的方法。旧版 V1 接口拒绝停止人工评估的任务，本接口是否如此官方文档未说明。

    Changes something. May be repeated: Names one task by its id and only ends it; no resume is documented, so a second stop leaves it as the first did.

    `POST /v2/eval?Action=StopEvalTask`

    Args:
        task_id: Id of an evaluation task. 评估任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Gmwbl49s0 (2026-11-11)

    Example:
        >>> qianfan.eval.task.stop(task_id="ame-vwgs2ybhyhfv")
    """
    raise NotImplementedError


def create_fine_tuning_job(
    *,
    name: str,
    model: str,
    train_mode: Literal["SFT", "PostPretrain", "DPO", "KTO"] | str,
    description: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateFineTuningJobOutput:
    """Creates a job: the container that names a base model and a training mode. A job alone trains nothing and costs nothing; tasks in it do. The name must be new in the account.

    创建作业，即确定基础模型和训练模式的容器。仅创建作业不会开始训练，也不产生费用；训练由作业下的任务进行。作业名称在账号内不可重复。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/finetuning?Action=CreateFineTuningJob`

    Args:
        name: Job name, 2 to 20 characters; it must not repeat an existing name of the account. 作业名称，长度 2~20 个字符，账号内不可重复
        model: Base model version, a text-generation or image-generation model; allowed values are the `model` column of the support page, e.g. ERNIE-Speed-8K, ERNIE-Lite-8K-0308. 基础模型版本（文本生成或图像生成模型），取值见官方“模型支持情况”的 model 列，如 ERNIE-Speed-8K、ERNIE-Lite-8K-0308
        train_mode: Training mode; depends on the model. 训练模式，可选值取决于基础模型
        description: Job description, up to 500 characters. 作业描述，最多 500 个字符
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/nmo1a7p4y (2026-04-17)

    Example:
        >>> qianfan.finetuning.job.create(name="test_name", description="test_description", model="ERNIE-Speed-8K", train_mode="SFT")
    """
    raise NotImplementedError


def create_fine_tuning_task(
    *,
    job_id: str,
    hyper_parameter_config: types.FineTuningHyperParameters | dict[str, Any],
    dataset_config: types.CreateFineTuningTaskInputDatasetConfig | dict[str, Any],
    increment_task_id: str | None = None,
    increment_checkpoint_step: int | None = None,
    parameter_scale: Literal["FullFineTuning", "LoRA", "LoRA-GA", "PromptTuning"] | str | None = None,
    corpus_config: types.CreateFineTuningTaskInputCorpusConfig | dict[str, Any] | None = None,
    model_config: dict[str, Any] | None = None,
    resource_config: types.CreateFineTuningTaskInputResourceConfig | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.CreateFineTuningTaskOutput:
    """Creates a task in a job. Training starts at once and is charged: there is no separate start call. Sending incrementTaskId continues from a checkpoint of that task.

    在作业下创建任务。创建后立即开始训练并计费，没有单独的启动接口。填写 incrementTaskId 时，从该任务的 Checkpoint 开始增量训练。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/finetuning?Action=CreateFineTuningTask`

    Args:
        job_id: Id of a fine-tuning job. 作业 ID
        hyper_parameter_config: Hyper-parameters, one flat object. Which keys are allowed, their ranges and defaults depend on model, training mode and parameter scale: DescribeFineTuningSupportModels lists them. The ranges below are those of ERNIE-Lite-8K-0308 with SFT; other keys pass through. 超参数配置（扁平对象）。可用的参数、取值范围和默认值取决于模型、训练模式和参数规模，可通过 DescribeFineTuningSupportModels 查询；下列范围以 ERNIE-Lite-8K-0308 的 SFT 为例，未列出的参数原样提交
        dataset_config: Training data. The documentation also describes a validation set (its source and its data set versions) without the names of the fields; other fields pass through. 数据集配置。官方文档另有“验证集数据来源”和“验证集数据版本列表”，未说明字段名；未列出的字段原样提交
        increment_task_id: Task to continue from; sending it makes the run incremental. Its model type must equal the job's; jobs on custom models cannot train incrementally. Needed when incremental training. 基础任务 ID；填写后即为增量训练（增量训练时必填）。基础任务的模型类型须与作业一致；自定义模型的作业不支持增量训练
        increment_checkpoint_step: Checkpoint step of the base task. Needed when the base task has several checkpoints. 基础任务的 Checkpoint Step；基础任务有多个 Checkpoint 时必填
        parameter_scale: Which parameters are trained; see the documentation of supported models. 参数规模（训练方法），取值见官方“模型支持情况”
        corpus_config: Mixing in of platform corpus. The newest documentation describes the mix ratios of the general, the vertical and the default corpus and the task types to mix in as fields of their own, without their names; other fields pass through. 混合语料配置。最新官方文档将通用、垂直、默认语料混入比例和混入语料任务类型列为独立字段，未说明字段名；未列出的字段原样提交
        model_config: Model settings; only for custom-model jobs. Needed when the job's model is a custom model. Its fields are not documented. 模型配置，仅用于自定义模型的作业（此时必填）；字段官方文档未说明
        resource_config: Own compute to train on. 训练使用的算力资源（私有资源池）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (InappropriateJSON, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/1mo1a2ttv (2026-04-17)

    Example:
        >>> qianfan.finetuning.task.create(job_id="job-1xzycis4jm3b", parameter_scale="FullFineTuning", hyper_parameter_config={"epoch": 1, "learningRate": 0.00003, "maxSeqLen": 4096}, dataset_config={"sourceType": "Platform", "versions": [{"versionId": "ds-he8srs01ym0b8fh7"}], "splitRatio": 20})
    """
    raise NotImplementedError


def delete_fine_tuning_job(*, job_id: str, options: CallOptions | None = None) -> types.DeleteFineTuningJobOutput:
    """Deletes a job for good. Whether a job that still has tasks can be deleted is not documented. `result: false` means that the platform did not accept it.

    永久删除作业。官方文档未说明作业下仍有任务时能否删除。result 为 false 表示平台未受理。

    Removes or releases what no further call brings back. May be repeated: Names one job by its id; a second delete finds it gone and changes nothing.

    `POST /v2/finetuning?Action=DeleteFineTuningJob`

    Args:
        job_id: Id of a fine-tuning job. 作业 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan/s/xmh4sux5h (2025-10-29)

    Example:
        >>> qianfan.finetuning.job.delete(job_id="job-1xzycis4jm3b")
    """
    raise NotImplementedError


def delete_fine_tuning_task(*, task_id: str, options: CallOptions | None = None) -> types.DeleteFineTuningTaskOutput:
    """Deletes a task for good. Whether a running task must be stopped first is not documented.

    永久删除任务。官方文档未说明运行中的任务是否须先停止。

    Removes or releases what no further call brings back. May be repeated: Names one task by its id; a second delete finds it gone and changes nothing.

    `POST /v2/finetuning?Action=DeleteFineTuningTask`

    Args:
        task_id: Task ID, from CreateFineTuningTask or the console. 任务 ID，取自 CreateFineTuningTask 的返回值或控制台
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/ymo1a9xwn (2026-04-17)

    Example:
        >>> qianfan.finetuning.task.delete(task_id="task-5kjifvzerc5n")
    """
    raise NotImplementedError


def describe_fine_tuning_jobs(
    *,
    train_mode: Literal["SFT", "PostPretrain", "DPO", "KTO"] | str | None = None,
    model: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeFineTuningJobsOutput, types.FineTuningJob]:
    """Lists the jobs of the account, one page at a time, filtered by training mode and base model.

    分页列出账号下的模型精调作业，可按训练模式和基础模型筛选。

    Reads only: repeated whenever that can help.

    `POST /v2/finetuning?Action=DescribeFineTuningJobs`

    Args:
        train_mode: Only jobs of this training mode. 按训练模式筛选
        model: Only jobs of this base model version. 按基础模型版本筛选
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; a value above 100 is treated as 100. 每页返回条数，最大 100，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/2mo1ah0rw (2026-04-17)

    Example:
        >>> qianfan.finetuning.job.list(marker="job-n50985crhqq3")
    """
    raise NotImplementedError


def describe_fine_tuning_support_models(
    *,
    options: CallOptions | None = None,
) -> types.DescribeFineTuningSupportModelsOutput:
    """Lists the models that can be fine-tuned, with the training modes, parameter scales and hyper-parameters that each supports. Known from the official Python SDK only, which calls it before every training.

    列出可精调的模型，以及各自支持的训练模式、参数规模和超参数。仅见于官方 Python SDK，它在每次训练前调用本接口。

    Reads only: repeated whenever that can help. Known from the official SDK only.

    `POST /v2/finetuning?Action=DescribeFineTuningSupportModels`

    Args:
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    Example:
        >>> qianfan.finetuning.model.list()
    """
    raise NotImplementedError


def describe_fine_tuning_task(
    *,
    task_id: str,
    options: CallOptions | None = None,
) -> types.DescribeFineTuningTaskOutput:
    """Gets one task: its state, its progress while it runs, a VisualDL link, and once it is done its scores and checkpoints. There is no live series of metrics: loss and perplexity come with the checkpoints.

    获取单个任务的详情：状态、运行中的进度、VisualDL 链接，以及完成后的评估指标和 Checkpoint。没有实时的指标序列，loss 和困惑度随 Checkpoint 给出。

    Reads only: repeated whenever that can help.

    `POST /v2/finetuning?Action=DescribeFineTuningTask`

    Args:
        task_id: Id of a fine-tuning task. 任务 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/lmo1afnju (2026-04-17)

    Example:
        >>> qianfan.finetuning.task.describe(task_id="task-0tgmn4a7h4i6")
    """
    raise NotImplementedError


def describe_fine_tuning_tasks(
    *,
    job_id: str,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeFineTuningTasksOutput, types.FineTuningTaskSummary]:
    """Lists the tasks of one job, one page at a time, with their state and, once they are done, their scores and checkpoints.

    分页列出一个作业下的任务及其状态；任务完成后还包含评估指标和 Checkpoint。

    Reads only: repeated whenever that can help.

    `POST /v2/finetuning?Action=DescribeFineTuningTasks`

    Args:
        job_id: Id of a fine-tuning job. 作业 ID
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; a value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Dmo1adln5 (2026-04-17)

    Example:
        >>> qianfan.finetuning.task.list(job_id="job-n50985crhqq3", marker="task-n50985crhqq3")
    """
    raise NotImplementedError


def stop_fine_tuning_task(*, task_id: str, options: CallOptions | None = None) -> types.StopFineTuningTaskOutput:
    """Asks a task to stop. `result: true` means that the platform accepted it, not that the task has stopped: read the state until it leaves Running. `result: false` means that it was not accepted, for example because the task is unknown or has ended. A stopped task cannot be resumed; a new task can continue from one of its checkpoints.

    请求停止任务。result 为 true 只表示平台已受理，任务不一定已停止，请继续查询，直到状态不再是 Running；为 false 表示未受理，例如任务不存在或已结束。已停止的任务不能恢复，但可新建任务，从其 Checkpoint 开始增量训练。

    Changes something. May be repeated: Names one task by its id; a second stop finds it stopped and changes nothing.

    `POST /v2/finetuning?Action=StopFineTuningTask`

    Args:
        task_id: Task ID; find it with DescribeFineTuningTasks, in the answer of CreateFineTuningTask, or on the task's detail page of the console. 任务 ID；可通过 CreateFineTuningTask 的返回值、DescribeFineTuningTasks 或控制台任务详情页获取
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan/s/Zmh4sux81 (2025-10-29)

    Example:
        >>> qianfan.finetuning.task.stop(task_id="task-5kjifvzerc5n")
    """
    raise NotImplementedError


def assume_role(
    *,
    account_id: str,
    role_name: str,
    assume_role: str | None = None,
    user_id: str | None = None,
    duration_seconds: int | None = None,
    access_control_list: list[types.AccessControlRule] | None = None,
    options: CallOptions | None = None,
) -> types.AssumeRoleOutput:
    """Makes a short-lived access key with a session token that has the rights of a role. Each call makes new ones, valid for 2 hours at most. Console actions take them when the role has the Qianfan policies and the session token is sent and signed as x-bce-security-token. This call goes to sts.bj.baidubce.com and is signed like a console action.

    获取角色的临时身份凭证（临时 AK/SK 和 SessionToken）。每次调用都会生成新的凭证，最长有效 2 小时。角色具备千帆权限策略，且请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。域名为 sts.bj.baidubce.com，签名方式相同。

    Changes something. Not repeated after an unknown outcome.

    `POST /v1/credential`

    Args:
        account_id: Account that owns the role. 角色所属账号的 ID
        role_name: Name of the role. 角色的名称
        assume_role: Marker without a value: always an empty string. 接口标识，固定传空字符串
        user_id: User id; normally not needed. 用户 ID，通常不需要
        duration_seconds: Life of the credentials in seconds, at most 2 hours. The default is the official SDK's. 临时凭证的有效时长（秒），最长 2 小时；默认值取自 官方 SDK
        access_control_list: Rules that narrow what the credentials may do; without them they have all rights of the role. 访问控制规则，用于收窄凭证的权限；不填则与角色权限相同
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/IAM/s/Qjwvyc8ov (2026-01-09)

    Example:
        >>> qianfan.iam.role.assume(assume_role="", account_id="dc9b5191440d4f93851ddffb4e942b75", role_name="testRole", duration_seconds=3600)
    """
    raise NotImplementedError


def create_api_key(
    *,
    acl: str | dict[str, Any],
    user_id: str | None = None,
    name: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateApiKeyOutput:
    """Makes an API key that does not expire, for the caller or for a sub-user; at most 200 keys an account or sub-user. Keep it as a password: it opens what its policy allows until somebody deletes it. This call goes to iam.bj.baidubce.com and is signed like a console action. The actions that list, change and delete keys are not in this spec.

    为当前用户或指定子用户创建永久有效的 API Key，每个主账号或子用户最多 200 个。API Key 在被删除前一直有效，请像密码一样保管。本接口的域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。查询、修改和删除 API Key 的接口本规范尚未收录。

    Changes something. Not repeated after an unknown outcome.

    `POST /v1/apikey/create`

    Args:
        acl: Policy of the key: what it opens. The table of the documentation says text and then lists the fields version, accessControlList[].service, region, resource, permission and effect. API Key 的权限策略；官方表格写作字符串，又列出 version、accessControlList[].service、region、resource、permission、effect 等内部字段
        user_id: Sub-user the key is for; the caller when it is left out. 子用户 ID，不填时为当前用户
        name: Name. API Key 名称
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/Reference/s/dmcvlynvd

    Example:
        >>> qianfan.iam.api_key.create(name="inference", acl='{"version":"v2","accessControlList":[{"service":"bce:wenxinfactory","region":"global","resource":["*"],"permission":["*"],"effect":"Allow"}]}')
    """
    raise NotImplementedError


def create_bearer_token(
    *,
    expire_in_seconds: int | None = None,
    options: CallOptions | None = None,
) -> types.CreateBearerTokenOutput:
    """Makes a bearer token for the inference API out of an access key. Each call makes a new one, and how to revoke it is not documented: keep it and renew it shortly before expireTime. Console actions do not accept it, they need a bce-auth-v1 signature. This call goes to iam.bj.baidubce.com and is signed like a console action.

    用 AK/SK 换取调用推理接口的 BearerToken。每次调用都会生成新的 BearerToken，官方文档未说明如何撤销，请缓存并在 expireTime 前重新获取。平台功能 OpenAPI 不接受 BearerToken，须使用 bce-auth-v1 签名。域名为 iam.bj.baidubce.com，签名方式与平台功能 OpenAPI 相同。

    Changes something. Not repeated after an unknown outcome.

    `GET /v1/BCE-BEARER/token`

    Args:
        expire_in_seconds: Life of the token in seconds; a larger value is cut down to 30 days. 有效时长（秒），超过 30 天按 30 天处理
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/vm40x9q45 (2025-04-18)

    Example:
        >>> qianfan.iam.bearer_token.create(expire_in_seconds=86400)
    """
    raise NotImplementedError


def get_session_token(
    *,
    duration_seconds: int | None = None,
    id: str | None = None,
    access_control_list: list[types.AccessControlRule] | None = None,
    options: CallOptions | None = None,
) -> types.GetSessionTokenOutput:
    """Makes a short-lived access key with a session token, with the rights of the caller or, with an access control list, fewer. Each call makes new ones. Console actions take them when the session token is sent and signed as x-bce-security-token. No access control list for Qianfan is documented. This call goes to sts.bj.baidubce.com and is signed like a console action.

    获取调用者的临时身份凭证（临时 AK/SK 和 SessionToken），权限与调用者相同，可通过访问控制列表收窄。每次调用都会生成新的凭证。请求通过 x-bce-security-token 请求头携带 SessionToken 并参与签名时，可调用平台功能 OpenAPI。官方文档未说明千帆的访问控制列表。域名为 sts.bj.baidubce.com，签名方式相同。

    Changes something. Not repeated after an unknown outcome.

    `POST /v1/sessionToken`

    Args:
        duration_seconds: Life of the credentials in seconds: 12 hours by default, 36 hours at most. 有效时长（秒），默认 12 小时，最长 36 小时
        id: Name of the access control list. 访问控制列表的名称
        access_control_list: Rules that narrow what the credentials may do; without them they have all rights of the caller. 访问控制规则，用于收窄凭证的权限；不填则与调用者权限相同
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/IAM/s/Qjwvyc8ov (2026-01-09)

    Example:
        >>> qianfan.iam.session_token.create(duration_seconds=3600, access_control_list=[{"service": "bce:bos", "region": "*", "effect": "Allow", "resource": ["my-bucket"], "permission": ["READ", "WRITE"]}])
    """
    raise NotImplementedError


def create_chunk(
    *,
    knowledge_base_id: str,
    document_id: str,
    client_token: str | None = None,
    chunk_type: Literal["text", "structured"] | str | None = None,
    content: str | None = None,
    fields: list[str] | None = None,
    options: CallOptions | None = None,
) -> types.CreateChunkOutput:
    """Adds a chunk to a document: a text, or the cells of one row of a table. It is indexed in the background.

    为文档添加文档块：一段文本，或表格中一行的各列内容。后台异步建立索引。

    Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key.

    `POST /v2/knowledgeBase?Action=CreateChunk`

    Args:
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        document_id: Id of a document, a UUID. 文档 ID（UUID）
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        chunk_type: text, or structured for a row of a table. 文档块类型：text（文本）、structured（表格行）
        content: Text. Needed when chunkType is text. 文本内容，chunkType 为 text 时必填
        fields: Cells, one a column of the header. Needed when chunkType is structured. 各列内容，与表头一一对应，chunkType 为 structured 时必填
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/hmwbl4ufw (2026-11-11)

    Example:
        >>> qianfan.knowledgebase.chunk.create(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", document_id="7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598", content="Tasks can be stopped while they run.")
    """
    raise NotImplementedError


def create_documents(
    *,
    id: str,
    source: types.KnowledgeBaseDocumentSource | dict[str, Any],
    content_format: Literal["rawText"] | str,
    client_token: str | None = None,
    process_option: types.KnowledgeBaseProcessOption | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.CreateDocumentsOutput:
    """Adds documents of BOS or of web pages to a knowledge base. They are processed in the background. Older than ImportDocuments; all its fields are known.

    将 BOS 文件或网页添加为知识库文档，后台异步处理。早于 ImportDocuments，字段均已知。

    Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key. Known from the official SDK only.

    `POST /v2/knowledgeBase?Action=CreateDocuments`

    Args:
        id: Knowledge base that takes the documents. 目标知识库 ID
        source: Where documents come from. 文档来源
        content_format: Form of the content; rawText. 内容格式，取值 rawText
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        process_option: How documents are processed. 文档处理配置
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    Example:
        >>> qianfan.knowledgebase.document.create(id="5e12955f-6b45-4f54-b2b6-84369f068a3d", source={"type": "web", "urls": ["https://cloud.baidu.com/doc/index.html"], "urlDepth": 1}, content_format="rawText", process_option={"template": "default"})
    """
    raise NotImplementedError


def create_knowledge_base(
    *,
    name: str,
    config: types.CreateKnowledgeBaseInputConfig | dict[str, Any],
    client_token: str | None = None,
    description: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateKnowledgeBaseOutput:
    """Creates a knowledge base, on shared hosting or on an own Elasticsearch or VectorDB. It is empty at first: fill it with CreateDocuments or UploadDocuments.

    创建知识库，可使用共享资源，也可使用自有的 Elasticsearch 或向量数据库。新建的知识库为空，请用 CreateDocuments 或 UploadDocuments 添加文档。

    Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key.

    `POST /v2/knowledgeBase?Action=CreateKnowledgeBase`

    Args:
        name: Name. 知识库名称
        config: Settings. 知识库配置
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        description: Description. 知识库描述
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/tm7wzq8ek (2026-02-03)

    Example:
        >>> qianfan.knowledgebase.create(name="knowledge_base_name", description="knowledge_base description", config={"index": {"type": "public"}})
    """
    raise NotImplementedError


def delete_chunk(
    *,
    chunk_id: str,
    client_token: str | None = None,
    knowledge_base_id: str | None = None,
    options: CallOptions | None = None,
) -> types.DeleteChunkOutput:
    """Deletes one chunk of a document.

    删除文档中的一个文档块。

    Removes or releases what no further call brings back. May be repeated: The chunk is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.

    `POST /v2/knowledgeBase?Action=DeleteChunk`

    Args:
        chunk_id: Id of a chunk. 文档块 ID
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    Example:
        >>> qianfan.knowledgebase.chunk.delete(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", chunk_id="d8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90")
    """
    raise NotImplementedError


def delete_document(
    *,
    knowledge_base_id: str,
    document_id: str,
    options: CallOptions | None = None,
) -> types.DeleteDocumentOutput:
    """Deletes a document with all its chunks.

    删除文档及其全部文档块。

    Removes or releases what no further call brings back. May be repeated: The document is named by its id; a second equal call finds nothing more to delete. Takes an API key.

    `POST /v2/knowledgeBase?Action=DeleteDocument`

    Args:
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        document_id: Id of a document, a UUID. 文档 ID（UUID）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/qm7wxtjxp (2025-12-24)

    Example:
        >>> qianfan.knowledgebase.document.delete(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", document_id="7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598")
    """
    raise NotImplementedError


def delete_knowledge_base(
    *,
    id: str,
    client_token: str | None = None,
    options: CallOptions | None = None,
) -> types.DeleteKnowledgeBaseOutput:
    """Deletes a knowledge base with all its documents.

    删除知识库及其全部文档。

    Removes or releases what no further call brings back. May be repeated: The knowledge base is named by its id; a second equal call finds nothing more to delete. Takes an API key. Known from the official SDK only.

    `POST /v2/knowledgeBase?Action=DeleteKnowledgeBase`

    Args:
        id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    Example:
        >>> qianfan.knowledgebase.delete(id="5e12955f-6b45-4f54-b2b6-84369f068a3d")
    """
    raise NotImplementedError


def describe_chunk(
    *,
    chunk_id: str,
    knowledge_base_id: str | None = None,
    options: CallOptions | None = None,
) -> types.DescribeChunkOutput:
    """Gets one chunk of a document with its text and state.

    获取文档块的内容和索引状态。

    Reads only: repeated whenever that can help. Takes an API key. Known from the official SDK only.

    `POST /v2/knowledgeBase?Action=DescribeChunk`

    Args:
        chunk_id: Id of a chunk. 文档块 ID
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Fm7wre5d9

    Example:
        >>> qianfan.knowledgebase.chunk.describe(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", chunk_id="d8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90")
    """
    raise NotImplementedError


def describe_chunks(
    *,
    document_id: str,
    knowledge_base_id: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    type: Literal["RAW", "NEW", "COPY"] | str | None = None,
    keyword: str | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeChunksOutput, types.KnowledgeBaseChunk]:
    """Lists the chunks of a document, one page at a time, or those that a word finds.

    分页获取文档中的文档块，可按关键字搜索。

    Reads only: repeated whenever that can help. Takes an API key.

    `POST /v2/knowledgeBase?Action=DescribeChunks`

    Args:
        document_id: Id of a document, a UUID. 文档 ID（UUID）
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; at most 100. 每页返回条数，最大 100
        type: Only chunks of this kind: RAW (cut from the file), NEW (added), COPY. 文档块类型：RAW（原文切分）、NEW（新增）、COPY（副本）
        keyword: Search word. 搜索关键字
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Om7wrvnmy

    Example:
        >>> qianfan.knowledgebase.chunk.list(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", document_id="7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598", max_keys=10)
    """
    raise NotImplementedError


def describe_document(
    *,
    document_id: str,
    knowledge_base_id: str | None = None,
    options: CallOptions | None = None,
) -> types.DescribeDocumentOutput:
    """Gets one document: its state, its source and its tags.

    获取文档的状态、来源和标签。

    Reads only: repeated whenever that can help. Takes an API key.

    `POST /v2/knowledgeBase?Action=DescribeDocument`

    Args:
        document_id: Id of a document, a UUID. 文档 ID（UUID）
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/0mipz06le (2025-12-24)

    Example:
        >>> qianfan.knowledgebase.document.describe(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", document_id="7c20b0fd-1f0a-4a3d-a175-4bfd8a33f598")
    """
    raise NotImplementedError


def describe_documents(
    *,
    knowledge_base_id: str,
    marker: str | None = None,
    max_keys: int | None = None,
    keyword: str | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeDocumentsOutput, types.DescribeDocumentsOutputDataItem]:
    """Lists the documents of a knowledge base, one page at a time, or those that a word finds. mime_type and file_size are spelt as the platform spells them here.

    分页获取知识库中的文档，可按关键字搜索。mime_type、file_size 的拼写与平台一致。

    Reads only: repeated whenever that can help. Takes an API key.

    `POST /v2/knowledgeBase?Action=DescribeDocuments`

    Args:
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; at most 100. 每页返回条数，最大 100
        keyword: Search word. 搜索关键字
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/hm7wy40z3 (2025-12-24)

    Example:
        >>> qianfan.knowledgebase.document.list(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", max_keys=10)
    """
    raise NotImplementedError


def describe_knowledge_base(*, id: str, options: CallOptions | None = None) -> types.DescribeKnowledgeBaseOutput:
    """Gets one knowledge base: its name, its hosting and its folder.

    获取知识库的名称、托管资源和所在目录。

    Reads only: repeated whenever that can help. Takes an API key.

    `POST /v2/knowledgeBase?Action=DescribeKnowledgeBase`

    Args:
        id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/AppBuilder/s/zlz184t3w (2025-03-10)

    Example:
        >>> qianfan.knowledgebase.describe(id="5e12955f-6b45-4f54-b2b6-84369f068a3d")
    """
    raise NotImplementedError


def describe_knowledge_bases(
    *,
    keyword: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeKnowledgeBasesOutput, types.DescribeKnowledgeBasesOutputDataItem]:
    """Lists the knowledge bases of the account, one page at a time, or those that a word finds.

    分页获取账号下的知识库，可按关键字搜索。

    Reads only: repeated whenever that can help. Takes an API key.

    `POST /v2/knowledgeBase?Action=DescribeKnowledgeBases`

    Args:
        keyword: Search word. 搜索关键字
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size; at most 100. 每页返回条数，最大 100
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/AppBuilder/s/Wlz1897zk (2025-04-07)

    Example:
        >>> qianfan.knowledgebase.list(max_keys=10)
    """
    raise NotImplementedError


def import_documents(
    *,
    knowledge_base_id: str | None = None,
    options: CallOptions | None = None,
) -> types.ImportDocumentsOutput:
    """Imports documents into a knowledge base. The documentation does not state the names of most fields of the body, so it is left open. It has a file type (webpage, doc, table, image, audio), a source type (bos, upload, webpage), an update frequency (daily, P3D, weekly, monthly, none), a template (ppt, paper, qa_pair, resume, contract, legal), parsers (layout, ocr, table, formular, vlm, chart, asr), a way of cutting (custom, onePage, none) and enhancements (faq, summarize, spo). Where their names matter, use CreateDocuments or UploadDocuments.

    向知识库导入文档。请求体中多数字段的字段名官方文档未说明，因此不作限制。官方文档列出了文件类型（webpage、doc、table、image、audio）、来源类型（bos、upload、webpage）、更新频率（daily、P3D、weekly、monthly、none）、模板（ppt、paper、qa_pair、resume、contract、legal）、解析策略（layout、ocr、table、formular、vlm、chart、asr）、切分方式（custom、onePage、none）和知识增强（faq、summarize、spo）。需要明确字段时，请用 CreateDocuments 或 UploadDocuments。

    Changes something. Not repeated after an unknown outcome. Takes an API key.

    `POST /v2/knowledgeBase?Action=ImportDocuments`

    Args:
        knowledge_base_id: Knowledge base that takes the documents. 目标知识库 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Vmk3tala5

    Example:
        >>> qianfan.knowledgebase.document.import_(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d")
    """
    raise NotImplementedError


def modify_chunk(
    *,
    chunk_id: str,
    content: str,
    enable: bool,
    client_token: str | None = None,
    knowledge_base_id: str | None = None,
    options: CallOptions | None = None,
) -> types.ModifyChunkOutput:
    """Changes the text of a chunk and whether it takes part in searches. The switch is enable here and enabled in answers.

    修改文档块的内容和启用状态。请求中为 enable，响应中为 enabled。

    Changes something. May be repeated: It sets the text and the switch of one chunk; the same values a second time change nothing. Takes an API key. Known from the official SDK only.

    `POST /v2/knowledgeBase?Action=ModifyChunk`

    Args:
        chunk_id: Id of a chunk. 文档块 ID
        content: New text. 新的内容
        enable: Whether it takes part in searches. 是否启用
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        knowledge_base_id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    Example:
        >>> qianfan.knowledgebase.chunk.update(knowledge_base_id="5e12955f-6b45-4f54-b2b6-84369f068a3d", chunk_id="d8f4f3b2-6a51-4c5e-9d0e-1b7c2f6e8a90", content="Tasks can be stopped while they run.", enable=True)
    """
    raise NotImplementedError


def modify_knowledge_base(
    *,
    id: str,
    client_token: str | None = None,
    name: str | None = None,
    description: str | None = None,
    config: types.ModifyKnowledgeBaseInputConfig | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.ModifyKnowledgeBaseOutput:
    """Changes the name, the description or the folder of a knowledge base.

    更新知识库的名称、描述或所在目录。

    Changes something. May be repeated: It sets given values of one knowledge base; the same values a second time change nothing. Takes an API key.

    `POST /v2/knowledgeBase?Action=ModifyKnowledgeBase`

    Args:
        id: Id of a knowledge base, a UUID. 知识库 ID（UUID）
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        name: New name. 新的知识库名称
        description: New description. 新的知识库描述
        config: Settings. 知识库配置
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/AppBuilder/s/Dlz1737lt (2025-02-18)

    Example:
        >>> qianfan.knowledgebase.update(id="5e12955f-6b45-4f54-b2b6-84369f068a3d", name="new_name")
    """
    raise NotImplementedError


def upload_documents(
    *,
    file: File,
    payload: types.UploadDocumentsInputPayload | dict[str, Any],
    client_token: str | None = None,
    options: CallOptions | None = None,
) -> types.UploadDocumentsOutput:
    """Uploads a file into a knowledge base as one document, which is processed in the background. The body is multipart/form-data: the file, and beside it a JSON text that says where it goes and how it is processed.

    上传文件并创建为一个知识库文档，后台异步处理。请求体为 multipart/form-data：文件，以及说明目标知识库和处理方式的 JSON 文本。

    Changes something. May be repeated: one `clientToken` is kept over the repeats of a call. Takes an API key. Known from the official SDK only.

    `POST /v2/knowledgeBase?Action=UploadDocuments`

    Args:
        file: The file. 文件
        payload: Where the file goes and how it is processed; it travels as a JSON text. 目标知识库和处理方式，以 JSON 文本传输
        client_token: Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    Example:
        >>> qianfan.knowledgebase.document.upload(file=Path("handbook.md"), payload={"id": "5e12955f-6b45-4f54-b2b6-84369f068a3d", "source": {"type": "file"}, "contentFormat": "rawText"})
    """
    raise NotImplementedError


def create_system_memory(
    *,
    app_id: str,
    description: str,
    options: CallOptions | None = None,
) -> types.CreateSystemMemoryOutput:
    """Creates an empty system memory of an app and answers its id: fill it with ModifySystemMemory. A system memory gives a bot persona and facts at inference with the API key of the same app. It rests on the older (V1) inference, and the documentation of 2026 does not have it: do not build on it.

    为应用创建一个空的系统记忆并返回其 ID，内容用 ModifySystemMemory 写入。系统记忆用于以同一应用的 API Key 推理时提供人设和知识。该功能依赖旧版（V1）推理，2026 年的官方文档中已无此接口，不建议新项目使用。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/memory?Action=CreateSystemMemory`

    Args:
        app_id: App that the memory belongs to: a numeric id as a string. Whether app-... ids are accepted is not documented. 所属应用的 ID，数字形式的字符串；官方文档未说明是否支持 app- 开头的 ID
        description: A note about the memory; it is not itself remembered. 系统记忆的备注描述，不作为记忆内容
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Mlwg321zw (2025-02-14)

    Example:
        >>> qianfan.memory.system.create(app_id="48886017", description="系统人设描述")
    """
    raise NotImplementedError


def create_user_memory(
    *,
    app_id: str,
    description: str,
    options: CallOptions | None = None,
) -> types.CreateUserMemoryOutput:
    """Creates a user memory: what a bot remembers of one end user, with a persona to begin with. Its id is the uid to hand to the model. Entries are written by ModifyUserMemory. It rests on the older (V1) inference: do not build on it.

    创建用户记忆，即机器人对某个终端用户的记忆，并写入用户人设描述。返回的 ID 即传入模型的 uid，具体内容用 ModifyUserMemory 写入。该功能依赖旧版（V1）推理，不建议新项目使用。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/memory?Action=CreateUserMemory`

    Args:
        app_id: App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
        description: Persona of the user. 用户人设描述
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Dlywo0iot (2025-05-08)

    Example:
        >>> qianfan.memory.user.create(app_id="48886017", description="用户A是一名女性，今年25岁，北京人。她最常点茉莉绿茶和珍珠奶茶，热衷尝试新品。")
    """
    raise NotImplementedError


def delete_system_memory(
    *,
    system_memory_id: str,
    options: CallOptions | None = None,
) -> types.DeleteSystemMemoryOutput:
    """Deletes a system memory together with its content, for good.

    永久删除系统记忆及其内容。

    Removes or releases what no further call brings back. May be repeated: Names one system memory by its id and removes it with its content; once it is gone a repeat has nothing to remove.

    `POST /v2/memory?Action=DeleteSystemMemory`

    Args:
        system_memory_id: System memory to delete (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Llwg32pqo (2024-12-23)

    Example:
        >>> qianfan.memory.system.delete(system_memory_id="sm-9a8cfb8ee58")
    """
    raise NotImplementedError


def delete_user_memory(
    *,
    app_id: str,
    user_memory_id: str,
    memory_content_id: list[str] | None = None,
    options: CallOptions | None = None,
) -> types.DeleteUserMemoryOutput:
    """Deletes a user memory with all its entries, or only the entry that memoryContentId names.

    删除用户记忆及其全部内容；填写 memoryContentId 时只删除该条内容。

    Removes or releases what no further call brings back. May be repeated: The memory or the entry is named by its id; a second equal call finds nothing more to delete.

    `POST /v2/memory?Action=DeleteUserMemory`

    Args:
        app_id: App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
        user_memory_id: Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
        memory_content_id: Only this entry; one id a call. Left out, the memory is deleted with all its entries. 只删除该条记忆内容，单次仅支持一个 ID；不填时删除用户记忆及其全部内容
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/9lywo1ho2 (2025-05-13)

    Example:
        >>> qianfan.memory.user.delete(app_id="48886017", user_memory_id="um-dnqpsnv1sahwj604")
    """
    raise NotImplementedError


def describe_system_memories(
    *,
    app_id: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeSystemMemoriesOutput, types.MemorySummary]:
    """Lists system memories, one page at a time, of one app or of all. Rows hold no content: get it with DescribeSystemMemory. Unlike most lists it has no reverse order.

    分页获取系统记忆列表，可按应用筛选。列表项不含内容，请用 DescribeSystemMemory 获取。与多数列表不同，不支持倒序。

    Reads only: repeated whenever that can help.

    `POST /v2/memory?Action=DescribeSystemMemories`

    Args:
        app_id: Only memories of this app. 按应用 ID 筛选
        marker: Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
        max_keys: Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/vlwg32fjd (2025-02-14)

    Example:
        >>> qianfan.memory.system.list(app_id="48886017")
    """
    raise NotImplementedError


def describe_system_memory(
    *,
    system_memory_id: str,
    options: CallOptions | None = None,
) -> types.DescribeSystemMemoryOutput:
    """Gets the content of one system memory, all of it at once: there is no paging, although it can hold 1000 turns. App and description stand only in the list.

    获取单个系统记忆的全部内容，最多 1000 轮问答，不分页。所属应用和备注描述只在列表接口中返回。

    Reads only: repeated whenever that can help.

    `POST /v2/memory?Action=DescribeSystemMemory`

    Args:
        system_memory_id: System memory to read (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Ylwg32ylx

    Example:
        >>> qianfan.memory.system.describe(system_memory_id="sm-9a8cfb8ee58")
    """
    raise NotImplementedError


def describe_user_memories(
    *,
    app_id: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeUserMemoriesOutput, types.UserMemorySummary]:
    """Lists the user memories of an app, one page at a time. Rows hold no entries: get them with DescribeUserMemory.

    分页获取应用内的用户记忆。列表项不含具体内容，请用 DescribeUserMemory 获取。

    Reads only: repeated whenever that can help.

    `POST /v2/memory?Action=DescribeUserMemories`

    Args:
        app_id: Only memories of this app. 按应用 ID 筛选
        marker: Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
        max_keys: Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/slywo1ywk

    Example:
        >>> qianfan.memory.user.list(app_id="48886017")
    """
    raise NotImplementedError


def describe_user_memory(
    *,
    app_id: str | None = None,
    user_memory_id: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    memory_content_id: list[str] | None = None,
    options: CallOptions | None = None,
) -> types.DescribeUserMemoryOutput:
    """Gets a user memory with its entries, or one entry alone. Each entry is a question and its answer with one memoryContentId. Whether the answer says how many entries there are is not documented.

    获取用户记忆及其内容，也可只查询其中一条。每条内容为一问一答，共用一个 memoryContentId。响应是否包含内容总数，官方文档未说明。

    Reads only: repeated whenever that can help.

    `POST /v2/memory?Action=DescribeUserMemory`

    Args:
        app_id: App that the memory belongs to. 所属应用 ID
        user_memory_id: Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
        marker: Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
        max_keys: Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明
        memory_content_id: Only this entry; one id a call. 只查询该条记忆内容，单次仅支持一个 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Flywo11ll

    Example:
        >>> qianfan.memory.user.describe(app_id="48886017", user_memory_id="um-dnqpsnv1sahwj604")
    """
    raise NotImplementedError


def modify_system_memory(
    *,
    system_memory_id: str,
    memories: list[list[types.MemoryMessage]],
    options: CallOptions | None = None,
) -> types.ModifySystemMemoryOutput:
    """Writes turns into a system memory. Whether they replace its content or are added to it is not documented; the official SDK calls them the new content, so read the memory first and send the whole list. The change may take some seconds to be visible: the example of the official SDK waits 5.

    将问答写入系统记忆。官方文档未说明是覆盖原有内容还是追加；官方 SDK 称其为新内容，建议先读取，再传入完整列表。更新可能数秒后才可见，官方 SDK 的示例等待 5 秒。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/memory?Action=ModifySystemMemory`

    Args:
        system_memory_id: System memory to change (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
        memories: New content, a list of turns. 新的记忆内容，问答列表
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Klwg33956

    Example:
        >>> qianfan.memory.system.update(system_memory_id="sm-9a8cfb8ee58", memories=[[{"role": "user", "content": "What is your lucky number?"}, {"role": "system", "content": "My lucky number is 42."}], [{"role": "user", "content": "Which drink is good in summer?"}, {"role": "system", "content": "Iced lemon green tea."}]])
    """
    raise NotImplementedError


def modify_user_memory(
    *,
    app_id: str,
    user_memory_id: str,
    memories: list[list[types.MemoryMessage]],
    operator: Literal["cover", "insert"] | str | None = None,
    options: CallOptions | None = None,
) -> types.ModifyUserMemoryOutput:
    """Writes entries of a user memory. By default they replace all entries that were there (operator cover), which no call brings back; operator insert adds to them. Change single entries with ModifyUserMemoryContent.

    写入用户记忆内容。默认覆盖原有全部内容（operator 为 cover），覆盖后无法恢复；operator 为 insert 时追加。修改单条内容请用 ModifyUserMemoryContent。

    Removes or releases what no further call brings back. Not repeated after an unknown outcome.

    `POST /v2/memory?Action=ModifyUserMemory`

    Args:
        app_id: App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
        user_memory_id: Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
        memories: Entries, each a question of the user and the answer of the system. 记忆内容，每项为一条提问（user）和一条回答（system）
        operator: cover replaces all entries, insert adds. 写入方式：cover（覆盖）、insert（追加）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/7lywo2ga5 (2025-02-14)

    Example:
        >>> qianfan.memory.user.update(app_id="48886017", user_memory_id="um-dnqpsnv1sahwj604", operator="insert", memories=[[{"role": "user", "content": "What is my dog called?"}, {"role": "system", "content": "Your dog is called Max."}]])
    """
    raise NotImplementedError


def modify_user_memory_content(
    *,
    app_id: str,
    user_memory_id: str,
    memories: list[list[types.ModifyUserMemoryContentInputMemoriesItemItem]],
    options: CallOptions | None = None,
) -> types.ModifyUserMemoryContentOutput:
    """Changes single entries of a user memory, what a bot remembers of one end user. Ids of entries come from DescribeUserMemory. It rests on the older (V1) inference: do not build on it.

    修改用户记忆（机器人对某个终端用户的记忆）中的单条内容。记忆内容 ID 可用 DescribeUserMemory 查询。该功能依赖旧版（V1）推理，不建议新项目使用。

    Changes something. May be repeated: Each entry is named by its memoryContentId and set to a given text; the same texts a second time change nothing.

    `POST /v2/memory?Action=ModifyUserMemoryContent`

    Args:
        app_id: App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
        user_memory_id: Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
        memories: Turns to change, each a list of exactly two messages. 要修改的问答列表，每轮固定两条消息
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Blywo2wm2 (2025-02-14)

    Example:
        >>> qianfan.memory.user_content.update(app_id="48886017", user_memory_id="um-dnqpsnv1sahwj604", memories=[[{"role": "user", "content": "What is my dog called?", "memoryContentId": "xxx1"}, {"role": "system", "content": "Your dog is called Max.", "memoryContentId": "xxx2"}]])
    """
    raise NotImplementedError


def cancel_model_comp_task(
    *,
    model_comp_task_id: str,
    options: CallOptions | None = None,
) -> types.CancelModelCompTaskOutput:
    """Asks a compression task to stop. The answer holds the request id alone: read DescribeModelCompTask until the state is stopped. Nothing is documented that resumes a stopped task.

    请求停止模型压缩任务。响应只有 requestId，请查询 DescribeModelCompTask，直到状态变为 stopped。官方未提供恢复已停止任务的方法。

    Changes something. May be repeated: Names one compression task by its id; once it is stopping or stopped, a second cancel has nothing left to stop.

    `POST /v2/model?Action=CancelModelCompTask`

    Args:
        model_comp_task_id: Id of the compression task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (InternalError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/6mm37ozcf (2026-02-26)

    Example:
        >>> qianfan.model.compression_task.cancel(model_comp_task_id="amva-abciuctdx15t")
    """
    raise NotImplementedError


def create_custom_model(
    *,
    model_set_id: str,
    source_type: Literal["Train", "Import"] | str,
    description: str | None = None,
    train_meta: types.ModelTrainMeta | dict[str, Any] | None = None,
    import_meta: types.ModelImportMeta | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.CreateCustomModelOutput:
    """Adds a version to a model set: publishes the result of a fine-tuning task (sourceType Train) or imports a model from BOS (sourceType Import). The version is made in the background: read DescribeModel until its status is Ready or Fail. A repeated call may make a second version.

    在模型下新建版本：发布训练结果（sourceType 为 Train）或从 BOS 导入模型（sourceType 为 Import）。版本异步创建，请查询 DescribeModel，直到 status 为 Ready 或 Fail。重复调用可能创建两个版本。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/model?Action=CreateCustomModel`

    Args:
        model_set_id: Model set that receives the version. 模型版本归属的模型 ID
        source_type: Train: publish the result of a fine-tuning task (send trainMeta). Import: import a model from BOS object storage (send importMeta). 版本来源：Train（训练模型发布，须填 trainMeta）、Import（从 BOS 导入模型，须填 importMeta）
        description: Description of the version. 模型版本描述
        train_meta: The training result to publish. Needed when sourceType is Train. 要发布的训练结果，sourceType 为 Train 时必填
        import_meta: The model to import. Needed when sourceType is Import. 要导入的模型，sourceType 为 Import 时必填
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Mmnijpuh3

    Example:
        >>> qianfan.model.version.create(model_set_id="am-ashdagwfy234", source_type="Train", train_meta={"taskId": "task-5kjifvzerc5n", "checkpointStep": 50})
    """
    raise NotImplementedError


def create_custom_model_set(
    *,
    model_set_name: str,
    model_type: str,
    labels: list[str] | None = None,
    options: CallOptions | None = None,
) -> types.CreateCustomModelSetOutput:
    """Creates an empty model set, the named container of model versions. Versions are added with CreateCustomModel or by compression. Whether two sets may have the same name is not documented, so a repeated call may create two.

    新建我的模型（模型版本的容器）。之后可用 CreateCustomModel 或模型压缩为其添加版本。官方文档未说明模型名称能否重复，重复调用可能创建两个模型。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/model?Action=CreateCustomModelSet`

    Args:
        model_set_name: Name of the model set. Its length and character rules are not documented. 模型名称；长度和字符规则官方文档未说明
        model_type: Kind of model: Text2Text (text generation), Text2Image (image generation), Embedding (vectors), ImageUnderstanding, VideoGeneration, VioceGeneration (speech generation; every version of the docs spells it so), Reasoning (deep reasoning), Reranker (re-ranking). Old model sets may hold others, such as TextRepresentation or Industry. 模型类型：Text2Text（文本生成）、Text2Image（图像生成）、Embedding（向量表示）、ImageUnderstanding（图像理解）、VideoGeneration（视频生成）、VioceGeneration（语音生成，平台拼写如此）、Reasoning（深度推理）、Reranker（重排序）；旧模型可能为 TextRepresentation、Industry 等其他值
        labels: Business labels. 模型业务标签
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Pmnij91ff (2026-04-03)

    Example:
        >>> qianfan.model.set.create(model_set_name="demo", model_type="Text2Text", labels=["label1"])
    """
    raise NotImplementedError


def create_model_comp_task(
    *,
    name: str,
    source_model_id: str,
    model_set_id: str,
    config: types.CreateModelCompTaskInputConfig | dict[str, Any],
    description: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateModelCompTaskOutput:
    """Compresses a model version in a background task that starts at once; the result becomes a new version in modelSetId. The version must support compression (isSupportModelComp). Whether a run is charged is not documented, so the call counts as one that can cost money.

    创建模型压缩任务并立即开始运行，压缩后的模型成为 modelSetId 下的新版本。待压缩的版本须支持压缩（isSupportModelComp）。官方文档未说明压缩是否收费，因此按可能收费处理。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/model?Action=CreateModelCompTask`

    Args:
        name: Name of the task. 模型压缩任务名称
        source_model_id: Model version to compress; isSupportModelComp of DescribeModel must be true for it. 待压缩的模型版本 ID，其 DescribeModel 的 isSupportModelComp 须为 true
        model_set_id: Model set that receives the compressed version; may be an empty set made with CreateCustomModelSet. 压缩后的模型版本所属模型 ID，可以是用 CreateCustomModelSet 新建的空模型
        config: How to compress. 模型压缩策略配置信息
        description: Description of the task. 模型压缩任务描述
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Amwbl47el (2026-11-11)

    Example:
        >>> qianfan.model.compression_task.create(name="demo", description="test", source_model_id="amv-d1zx1iwdarfr", model_set_id="am-gh0azfeb9adu", config={"strategy": "Quantization", "weight": "INT8-PTQ"})
    """
    raise NotImplementedError


def create_model_custom_conf(
    *,
    custom_spec_file: File,
    options: CallOptions | None = None,
) -> types.CreateModelCustomConfOutput:
    """Uploads a Python file with an own chat template, to be named in importMeta.customSpec of CreateCustomModel. The body is multipart/form-data, not JSON. Each upload is stored as a file of its own; no action lists or deletes them.

    上传自定义对话模板文件（Python 文件），供 CreateCustomModel 的 importMeta.customSpec 引用。请求体为 multipart/form-data，不是 JSON。每次上传都保存为新文件，没有接口可以列出或删除已上传的文件。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/model?Action=CreateModelCustomConf`

    Args:
        custom_spec_file: The configuration file. Its name must end in .py, its content must be within 1 MB. The documentation's curl example and the Node example call this form part file. 自定义配置文件，文件名须以 .py 结尾，大小不超过 1 MB；官方 curl 示例和 Node 示例把该表单项写作 file
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/dmnid3q5k (2026-04-03)

    Example:
        >>> qianfan.model.chat_template.create(custom_spec_file=Path("demo.py"))
    """
    raise NotImplementedError


def create_model_export_task(*, model_id: str, options: CallOptions | None = None) -> types.CreateModelExportTaskOutput:
    """Packs a model version for download, in the background. DescribeModelExportTask tells, by the id of the version, how far it is and where the file lies. There is one export per version; whether a second call replaces a finished one is not documented.

    创建模型版本导出任务，在后台打包供下载。进度和下载地址用 DescribeModelExportTask 按模型版本 ID 查询。每个版本只有一份导出记录，官方文档未说明再次调用是否会覆盖已完成的导出。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/model?Action=CreateModelExportTask`

    Args:
        model_id: Id of a model version. 模型版本 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan/s/Wmh4sv34z (2025-10-29)

    Example:
        >>> qianfan.model.export_task.create(model_id="amv-g73j3faikzpz")
    """
    raise NotImplementedError


def delete_model(*, model_id: str, options: CallOptions | None = None) -> types.DeleteModelOutput:
    """Deletes a model version for good; other versions of its set stay. Whether a version that a service runs can be deleted is not documented. The form of the answer is inferred.

    永久删除我的模型版本，同一模型下的其他版本不受影响。官方文档未说明正被服务使用的版本能否删除。返回结构为推断。

    Removes or releases what no further call brings back. May be repeated: Names one model version by its id; other versions have other ids, so a second delete finds nothing to remove.

    `POST /v2/model?Action=DeleteModel`

    Args:
        model_id: Id of a model version. 模型版本 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://ai.baidu.com/ai-doc/WENXINWORKSHOP/hlxeg1tee (2025-04-15)

    Example:
        >>> qianfan.model.version.delete(model_id="amv-g73j3faikzpz")
    """
    raise NotImplementedError


def delete_model_comp_task(
    *,
    model_comp_task_id: str,
    options: CallOptions | None = None,
) -> types.DeleteModelCompTaskOutput:
    """Deletes a compression task for good. The answer holds the request id alone. Whether a running task must be cancelled first, and whether the compressed version stays, is not documented.

    永久删除模型压缩任务。成功时只返回 requestId。官方文档未说明运行中的任务是否须先停止，以及压缩得到的模型版本是否保留。

    Removes or releases what no further call brings back. May be repeated: Names one compression task by its id; once the task is deleted, a second delete has no task to act on.

    `POST /v2/model?Action=DeleteModelCompTask`

    Args:
        model_comp_task_id: Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/nmm39unwk (2026-02-26)

    Example:
        >>> qianfan.model.compression_task.delete(model_comp_task_id="amva-abciuctdx15t")
    """
    raise NotImplementedError


def delete_model_set(*, model_set_id: str, options: CallOptions | None = None) -> types.DeleteModelSetOutput:
    """Deletes a model set for good. The answer is an empty object, not a boolean. Whether a set that still has versions or running services can be deleted is not documented.

    永久删除我的模型。成功时 result 为空对象，不是布尔值。官方文档未说明模型下仍有版本或正在运行的服务时能否删除。

    Removes or releases what no further call brings back. May be repeated: Names one model set by its id; a second delete finds the set gone and removes nothing else.

    `POST /v2/model?Action=DeleteModelSet`

    Args:
        model_set_id: Id of a model set, the container of model versions. 模型 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/7mniip3oc (2026-04-03)

    Example:
        >>> qianfan.model.set.delete(model_set_id="am-gh0azfeb9adu")
    """
    raise NotImplementedError


def describe_custom_model_sets(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeCustomModelSetsOutput, types.ModelSetSummary]:
    """Lists the model sets of the account and their versions, one page at a time. There is no filter by name or type.

    分页获取我的模型列表及其模型版本。不支持按名称或类型筛选。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeCustomModelSets`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Pmnilec50 (2026-04-03)

    Example:
        >>> qianfan.model.set.list(marker="am-n50985crhqq3")
    """
    raise NotImplementedError


def describe_model(*, model_id: str, options: CallOptions | None = None) -> types.DescribeModelOutput:
    """Gets one model version: its state, where it came from, and whether it can be deployed, compressed and evaluated.

    获取模型版本详情：状态、来源，以及是否支持部署、压缩和评估。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeModel`

    Args:
        model_id: Id of a model version. 模型版本 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Imnim2i64

    Example:
        >>> qianfan.model.version.describe(model_id="amv-g73j3faikzpz")
    """
    raise NotImplementedError


def describe_model_comp_task(
    *,
    model_comp_task_id: str,
    options: CallOptions | None = None,
) -> types.DescribeModelCompTaskOutput:
    """Gets one compression task: its state, why it failed, and once it has succeeded the compressed version.

    获取模型压缩任务详情：状态、失败原因，以及成功后的模型版本。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeModelCompTask`

    Args:
        model_comp_task_id: Task. The documentation marks it optional, but nothing else names the task. 模型压缩任务 ID；官方文档标为可选，但没有其他参数可指定任务
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Emm4awfhv (2026-02-27)

    Example:
        >>> qianfan.model.compression_task.describe(model_comp_task_id="amva-abciuctdx15t")
    """
    raise NotImplementedError


def describe_model_comp_tasks(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    source_model_id: str | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeModelCompTasksOutput, types.ModelCompressionTaskSummary]:
    """Lists the compression tasks of the account, one page at a time, all of them or those of one model version.

    分页获取模型压缩任务列表，可按待压缩的模型版本筛选。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeModelCompTasks`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        source_model_id: Only tasks that compress this version. 按待压缩的模型版本筛选
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/3mwbl47g5

    Example:
        >>> qianfan.model.compression_task.list(marker="amva-n50985crhqq3")
    """
    raise NotImplementedError


def describe_model_custom_advanced_conf(
    *,
    model_id: str,
    options: CallOptions | None = None,
) -> types.DescribeModelCustomAdvancedConfOutput:
    """Gets the advanced settings of a model version, as a string that holds JSON. What it holds is not documented.

    获取模型版本的高级配置，结果为 JSON 字符串，其内容官方文档未说明。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeModelCustomAdvancedConf`

    Args:
        model_id: Id of a model version. 模型版本 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/lmnilunwq (2026-04-03)

    Example:
        >>> qianfan.model.version_config.describe(model_id="amv-g73j3faikzpz")
    """
    raise NotImplementedError


def describe_model_export_task(
    *,
    model_id: str,
    options: CallOptions | None = None,
) -> types.DescribeModelExportTaskOutput:
    """Gets the export of a model version: its state and, once it is done, the file's name, size, MD5 and download address. hasRecord is false when the version was never exported. The documentation says that failed exports are left out, yet it has the state Fail. Although it only reads, the full-control policies alone are listed.

    获取模型版本的导出记录：状态，以及完成后的文件名、大小、MD5 和下载地址。从未导出过时 hasRecord 为 false。官方文档称不返回失败的任务，但状态说明中包含 Fail。该接口虽为只读，官方文档仅列出完全控制权限。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeModelExportTask`

    Args:
        model_id: Id of a model version. 模型版本 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/wmniloeoc (2026-04-03)

    Example:
        >>> qianfan.model.export_task.describe(model_id="amv-g73j3faikzpz")
    """
    raise NotImplementedError


def describe_model_set(
    *,
    model_set_name: str | None = None,
    model_set_id: str | None = None,
    options: CallOptions | None = None,
) -> types.DescribeModelSetOutput:
    """Gets one model set by its id or its name, custom or preset, with the ids of its versions. Send exactly one of modelSetId and modelSetName.

    按模型 ID 或模型名称获取一个模型的详情及其版本 ID，我的模型和预置模型均可。modelSetId 与 modelSetName 二选一。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeModelSet`

    Args:
        model_set_name: Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent. 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填
        model_set_id: Id of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent. 模型 ID，与 modelSetName 二选一；未填 modelSetName 时必填
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Rmnimjl8h (2026-04-03)

    Example:
        >>> qianfan.model.set.describe(model_set_name="cl_test_hf1")
    """
    raise NotImplementedError


def describe_model_system_advanced_conf(
    *,
    basic_model_name: str,
    model_format: Literal["HuggingFace.Transformers"] | str,
    model_application_type: Literal["chat", "completion"] | str,
    options: CallOptions | None = None,
) -> types.DescribeModelSystemAdvancedConfOutput:
    """Gets the platform's preset advanced settings for a model to import, as a string that holds JSON. Although it only reads, the documentation lists the full-control policies alone. The value of basicModelName is spelled Huggingface here, HuggingFace in CreateCustomModel.

    获取导入模型的平台预置高级配置，结果为 JSON 字符串。该接口虽为只读，官方文档仅列出完全控制权限。basicModelName 在此写作 Huggingface，在 CreateCustomModel 中写作 HuggingFace。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeModelSystemAdvancedConf`

    Args:
        basic_model_name: Base model version; the documentation's example sends Huggingface. 基础模型版本名称，官方示例为 Huggingface
        model_format: Model format. 模型格式
        model_application_type: Input and output mode: chat (conversation), completion (continuation). 输入输出模式：chat（对话）、completion（续写）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Dmnikcy0e (2026-04-03)

    Example:
        >>> qianfan.model.import_config.describe(basic_model_name="Huggingface", model_format="HuggingFace.Transformers", model_application_type="chat")
    """
    raise NotImplementedError


def describe_system_model(*, model_id: str, options: CallOptions | None = None) -> types.DescribeSystemModelOutput:
    """Gets one preset model version: its state, limits and capabilities, and whether it can be deployed, compressed and evaluated. The documentation names no IAM policy for it.

    获取预置模型版本详情：状态、长度限制、能力，以及是否支持部署、压缩和评估。官方文档没有列出所需的权限策略。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeSystemModel`

    Args:
        model_id: Id of a preset model version, from modelIds of DescribeSystemModelSets. 预置模型版本 ID，取自 DescribeSystemModelSets 返回的 modelIds
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/7mnimyrcg (2026-04-03)

    Example:
        >>> qianfan.model.preset_version.describe(model_id="amv-qb8ijukaish3")
    """
    raise NotImplementedError


def describe_system_model_set(
    *,
    model_set_name: str | None = None,
    model_set_id: str | None = None,
    options: CallOptions | None = None,
) -> types.DescribeSystemModelSetOutput:
    """Gets one preset model set by its id or its name, with its versions. Send exactly one of modelSetId and modelSetName. The documentation names no IAM policy for it.

    按模型 ID 或模型名称获取一个预置模型的详情及其版本。modelSetId 与 modelSetName 二选一。官方文档没有列出所需的权限策略。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeSystemModelSet`

    Args:
        model_set_name: Name of the model set. Send exactly one of modelSetName and modelSetId. Needed when modelSetId is not sent. 模型名称，与 modelSetId 二选一；未填 modelSetId 时必填
        model_set_id: Id of the preset model set, from DescribeSystemModelSets. Send exactly one of modelSetName and modelSetId. Needed when modelSetName is not sent. 预置模型 ID，取自 DescribeSystemModelSets；与 modelSetName 二选一；未填 modelSetName 时必填
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Imnin78he (2026-04-03)

    Example:
        >>> qianfan.model.preset_set.describe(model_set_name="ERNIE Lite")
    """
    raise NotImplementedError


def describe_system_model_sets(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeSystemModelSetsOutput, types.ModelPresetSetSummary]:
    """Lists the preset model sets of the platform and their versions, one page at a time. The documentation names no IAM policy for it.

    分页获取平台预置模型列表及其模型版本。官方文档没有列出所需的权限策略。

    Reads only: repeated whenever that can help.

    `POST /v2/model?Action=DescribeSystemModelSets`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/imnimpnf7 (2026-04-03)

    Example:
        >>> qianfan.model.preset_set.list(marker="am-n50985crhqq3")
    """
    raise NotImplementedError


def create_prompt_label(*, name: list[str], options: CallOptions | None = None) -> types.CreatePromptLabelOutput:
    """Creates one to ten labels. The answer lists only the labels that were made: compare it with the request, since what happens to a name that exists already is not documented.

    创建一到十个标签。响应只列出创建成功的标签，请与请求核对；名称已存在时如何处理，官方文档未说明。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/promptLabels?Action=CreatePromptLabel`

    Args:
        name: Names of the labels to create; a list, although the key is singular. 标签名称列表，键名为单数但值为列表
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Smo6xacrn (2026-04-21)

    Example:
        >>> qianfan.prompt.label.create(name=["myLabel1", "myLabel2"])
    """
    raise NotImplementedError


def create_prompt_template(
    *,
    template_name: str,
    template_content: str,
    variable_identifier: Literal["{}", "{{}}", "[]", "[[]]", "()", "(())"] | str,
    labels: list[str] | None = None,
    scene_type: Literal["TextToText", "TextToImage"] | str | None = None,
    template_variables: str | None = None,
    negative_template_content: str | None = None,
    negative_template_variables: str | None = None,
    hyper_parameters: types.PromptHyperParameters | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.CreatePromptTemplateOutput:
    """Creates a template with up to three labels, which are given by name: a name that does not exist yet is created. Choose variableIdentifier so that its brackets do not occur as plain text. sceneType cannot be changed later.

    创建 Prompt 模板，最多三个标签，以名称填写，不存在的标签会自动创建。请选择正文中不会出现的括号作为变量识别符号。sceneType 创建后不能修改。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/promptTemplates?Action=CreatePromptTemplate`

    Args:
        template_name: Name of the template. Prompt 模板的名称
        template_content: Text with its variables in the chosen brackets. A text that uses a prompt framework (basic, CRISPE, few-shot) must follow its layout. 模板内容，变量写在所选括号中；使用 Prompt 框架（基础、CRISPE、few-shot）时须符合其格式
        variable_identifier: Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种
        labels: Names, not ids, of labels; a name that does not exist yet is created. 标签名称列表（不是标签 ID），不存在的标签会自动创建
        scene_type: What a template is for: TextToText (text generation) or TextToImage (image generation; only then the negative template counts). 场景类型：TextToText（文生文）、TextToImage（文生图，仅此时反向 Prompt 有效）
        template_variables: Names of the variables, joined with commas. The official SDK always sends it, the documentation does not list it. 变量名，以逗号分隔；官方 SDK 总是传入，官方文档未列出
        negative_template_content: What the model shall not generate; only for TextToImage. 反向 Prompt 模板内容，仅用于 TextToImage
        negative_template_variables: Variables of the negative template, one string (the official SDK joins them with commas); only for TextToImage. 反向 Prompt 模板的变量，一个字符串（官方 SDK 以逗号分隔），仅用于 TextToImage
        hyper_parameters: Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/bmo6x92ft

    Example:
        >>> qianfan.prompt.template.create(template_name="tname", template_content="Introduce {province} in {number} words", variable_identifier="{}", scene_type="TextToText")
    """
    raise NotImplementedError


def delete_prompt_label(*, label_id: str, options: CallOptions | None = None) -> types.DeletePromptLabelOutput:
    """Deletes a label, for good. What becomes of the templates that carry it is not documented.

    永久删除标签。官方文档未说明带有该标签的模板如何处理。

    Removes or releases what no further call brings back. May be repeated: Names one label by its id, not by its name; a label of the same name made in between has another id and is not touched.

    `POST /v2/promptLabels?Action=DeletePromptLabel`

    Args:
        label_id: Label to delete (pl-...), from DescribePromptLabels. 标签 ID（pl- 开头），取自 DescribePromptLabels
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/0mo6xfu0t (2026-04-21)

    Example:
        >>> qianfan.prompt.label.delete(label_id="pl-8ab11516ca2f4d02")
    """
    raise NotImplementedError


def delete_prompt_template(*, template_id: str, options: CallOptions | None = None) -> types.DeletePromptTemplateOutput:
    """Deletes an own template, for good. Preset templates cannot be deleted.

    永久删除自定义的 Prompt 模板。平台预置的模板不能删除。

    Removes or releases what no further call brings back. May be repeated: Names one template by its id and removes it; templates made later get other ids, so a repeat cannot hit them.

    `POST /v2/promptTemplates?Action=DeletePromptTemplate`

    Args:
        template_id: Template to delete (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Kmo6xcm9b (2026-05-11)

    Example:
        >>> qianfan.prompt.template.delete(template_id="pt-0cb7a308287469f1")
    """
    raise NotImplementedError


def describe_prompt_labels(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribePromptLabelsOutput, types.PromptLabel]:
    """Lists the labels, preset and own ones, one page at a time. There is no filter: read all pages to find a label by its name.

    分页获取 Prompt 模板标签（平台预置和用户自定义）。没有筛选条件，按名称查找时需遍历所有页。

    Reads only: repeated whenever that can help.

    `POST /v2/promptLabels?Action=DescribePromptLabels`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size. At most 100 is advised; what happens above is not documented. 每页返回条数，建议不超过 100，超过时的行为官方文档未说明
        page_reverse: Reverse order. 是否倒序
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/cmo6xmqa6 (2026-04-21)

    Example:
        >>> qianfan.prompt.label.list(marker="", max_keys=3)
    """
    raise NotImplementedError


def describe_prompt_template(
    *,
    template_id: str,
    options: CallOptions | None = None,
    **more: Any,
) -> types.DescribePromptTemplateOutput:
    """Gets one template and fills in its variables: send each value as an extra field that is called like the variable. A variable called templateId cannot be filled in. The name of the filled-in text in the answer (content) is that of the older call; what happens to variables without a value is not documented.

    获取单个模板，并填入变量：每个变量作为额外的顶层字段传入，字段名与变量名相同，因此名为 templateId 的变量无法填入。响应中填入变量后的文本（content）沿用旧版接口的字段名；未传值的变量如何处理，官方文档未说明。

    Reads only: repeated whenever that can help.

    `POST /v2/promptTemplates?Action=DescribePromptTemplate`

    Args:
        template_id: Template to read (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
        **more: Value of the template's variable of this name, e.g. province. 动态插值变量：同名变量的值，如 province
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/vmo6xrd7q

    Example:
        >>> qianfan.prompt.template.describe(template_id="pt-0cb7a308287469f1", province="Guangdong", number="100")
    """
    raise NotImplementedError


def describe_prompt_templates(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    name: str | None = None,
    label_ids: list[str] | None = None,
    type: Literal["System", "Custom"] | str | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribePromptTemplatesOutput, types.PromptTemplate]:
    """Lists prompt templates, preset and own ones, one page at a time, filtered by text, labels and origin. Fields of a row after the negative template are those of a third-party client.

    分页获取 Prompt 模板（平台预置和用户自定义），可按名称或内容、标签、类型筛选。列表项中反向 Prompt 之后的字段取自第三方客户端。

    Reads only: repeated whenever that can help.

    `POST /v2/promptTemplates?Action=DescribePromptTemplates`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size. At most 100 is advised; what happens above is not documented. 每页返回条数，建议不超过 100，超过时的行为官方文档未说明
        page_reverse: Reverse order. 是否倒序
        name: Text to look for in name and content. 模板名称或内容
        label_ids: Only templates with these labels; all templates when left out. 标签 ID 列表，不填则不限
        type: Only preset (System) or only own (Custom) templates. 按模板类型筛选：System（平台预置）或 Custom（用户自定义）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/imo6xke09

    Example:
        >>> qianfan.prompt.template.list(marker="", max_keys=2, page_reverse=False, name="", label_ids=["pl-838e92379b93991e"], type="Custom")
    """
    raise NotImplementedError


def modify_prompt_template(
    *,
    template_id: str,
    template_name: str | None = None,
    labels: list[str] | None = None,
    template_content: str | None = None,
    variable_identifier: Literal["{}", "{{}}", "[]", "[[]]", "()", "(())"] | str | None = None,
    negative_template_content: str | None = None,
    hyper_parameters: types.PromptHyperParameters | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.ModifyPromptTemplateOutput:
    """Changes an own template. Fields that are left out are presumably kept. Send templateContent and variableIdentifier together, since one is read with the other; sceneType cannot be changed. Whether an empty list clears the labels is not documented.

    更新自定义的 Prompt 模板。未填的字段预计保持不变（官方文档未说明）。templateContent 和 variableIdentifier 请一并填写，两者相互关联；sceneType 不能修改。官方文档未说明空数组是否会清除标签。

    Changes something. May be repeated: Names one template by its id and sets name, text, labels and parameters to given values; a label that the first call made exists at the second and is used again.

    `POST /v2/promptTemplates?Action=ModifyPromptTemplate`

    Args:
        template_id: Template to change (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
        template_name: New name. Prompt 模板的名称
        labels: Names, not ids, of the new labels; a name that does not exist yet is created. 标签名称列表（不是标签 ID），不存在的标签会自动创建
        template_content: New text, with its variables in brackets. 模板内容，变量以括号标记
        variable_identifier: Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种
        negative_template_content: New negative template; only for image generation. 反向 Prompt 模板内容，仅用于文生图
        hyper_parameters: New inference parameters; they only count when inference is switched on for the template. 推理参数，仅当模板开启推理时有效
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Lmo6xhk07

    Example:
        >>> qianfan.prompt.template.update(template_id="pt-0cb7a308287469f1", template_name="new name", labels=["myLabel1"], template_content="Introduce {province} in {number} words", variable_identifier="{}")
    """
    raise NotImplementedError


def attach_log_store(
    *,
    service_type: Literal["Custom", "Preset"] | str,
    service_id: str,
    log_project: str,
    log_store_name: str,
    log_region: str | None = None,
    options: CallOptions | None = None,
) -> types.AttachLogStoreOutput:
    """Binds a custom or preset service to a log store of BLS (Baidu Log Service). From then on requests and answers of inference, their text included, are written to the store, and BLS charges for it. BLS must be activated in that region first. The action that unbinds is not in this spec: the console can.

    为定制服务或预置服务绑定 BLS 日志集。绑定后，推理的请求与响应（含文本内容）会写入日志集，由 BLS 另行收费。须先在该地域开通 BLS。解绑接口本规范尚未收录，可在控制台解绑。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/service?Action=AttachLogStore`

    Args:
        service_type: Custom: a custom service. Preset: a preset service. The list actions use the same name for something else (chat, completions, ...). 服务类型：Custom（定制服务）、Preset（预置服务）；与列表接口的同名字段含义不同
        service_id: Id of the service: svco-... for Custom, svcp-... for Preset. 服务 ID：定制服务以 svco- 开头，预置服务以 svcp- 开头
        log_project: Log project that holds the log store. 日志集组名称
        log_store_name: Name of the log store. 日志集名称
        log_region: Region of the log store, such as bj. 日志集地域，例如 bj
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/umm34s3yg (2026-02-26)

    Example:
        >>> qianfan.service.log_store.attach(service_type="Preset", service_id="svcp-7940ab471306", log_region="bj", log_project="test", log_store_name="test")
    """
    raise NotImplementedError


def create_endpoint(
    *,
    service_id: str,
    name: str,
    endpoint_id_suffix: str,
    rate_limit: types.EndpointRateLimit | dict[str, Any],
    description: str | None = None,
    options: CallOptions | None = None,
) -> types.CreateEndpointOutput:
    """Creates an endpoint of a service: an own name, with rate limits of its own, for calling it. No limit may exceed the quota of the service. The documentation has no action that deletes an endpoint, only one that deactivates it.

    为服务创建自定义接入点，可设置独立的限流。各项限制不得超过服务的配额。官方文档未提供删除接入点的接口，只能停用。

    Changes something. Not repeated after an unknown outcome.

    `POST /v2/service?Action=CreateEndpoint`

    Args:
        service_id: Service that the endpoint belongs to; the documentation's example names a preset one (svcp-...). 接入点所属的服务 ID，官方示例为预置服务（svcp- 开头）
        name: Name of the endpoint: Chinese characters, letters, digits and hyphens; from the second character on underscores too. 接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）
        endpoint_id_suffix: Suffix of the endpoint's id: lower-case letters, digits, hyphens and underscores; must end in a letter or a digit. 接入点 ID 后缀，1~19 个字符，支持小写字母、数字、短横线（-）和下划线（_），须以小写字母或数字结尾
        rate_limit: Rate limits; none may exceed the quota of the service. 限流配置，不得超过服务的配额
        description: Description of the endpoint. 接入点描述
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/umkfbzcwt (2026-01-19)

    Example:
        >>> qianfan.service.endpoint.create(service_id="svcp-7940ab471306", name="Qianfan_Chat_Service_01", endpoint_id_suffix="chat-service-v1", rate_limit={"tpm": 150000, "rpm": 10, "tpmInput": 15000, "tpmOutput": 15000})
    """
    raise NotImplementedError


def create_service(
    *,
    model_set_id: str,
    model_id: str,
    name: str,
    url_suffix: str,
    description: str | None = None,
    deployment_config: types.ServiceDeploymentConfig | dict[str, Any] | None = None,
    resource_config: types.ServiceResourcePurchase | dict[str, Any] | None = None,
    billing: types.ServiceBilling | dict[str, Any] | None = None,
    protocol_version: int | None = None,
    options: CallOptions | None = None,
) -> types.CreateServiceOutput:
    """Creates a custom service and deploys a model version to it. It spends money when resourceConfig and billing are sent, and when it is post-paid by tokens; deploymentConfig deploys on compute units that are already owned. Deployment goes on in the background: read DescribeService until runStatus is Serving, Failed or Stopped. No client token is documented, and no action deletes a service, so look with DescribeServices (with the same protocolVersion) before a second try.

    创建定制服务并部署模型版本。填写 resourceConfig 和 billing，或选择按 Tokens 后付费，都会产生费用；填写 deploymentConfig 则部署到已有算力单元。部署为异步操作，请查询 DescribeService，直到 runStatus 为 Serving、Failed 或 Stopped。官方文档未提供幂等令牌和删除服务的接口；重试前请先用 DescribeServices（protocolVersion 与本次相同）确认是否已创建。

    Changes something. Can cost money: never repeated unless it was provably not accepted.

    `POST /v2/service?Action=CreateService`

    Args:
        model_set_id: Id of a model set, the container of model versions. 模型 ID
        model_id: Model version to deploy; isSupportDeploy of DescribeModel must be true for it. 要部署的模型版本 ID，其 DescribeModel 的 isSupportDeploy 须为 true
        name: Name of the service. 服务名称
        url_suffix: Suffix of the service's URL: lower-case letters, digits, underscores and hyphens; the first and the last character must be a letter or a digit. 服务 URL 后缀，2~20 个字符，支持小写字母、数字、下划线（_）和短横线（-），首尾须为字母或数字
        description: Description of the service. 服务描述
        deployment_config: Deploys on compute units that are already owned. Send resourceConfig and billing instead to buy new resources. Needed when deploying on compute units already bought. 使用已有算力单元部署时必填；购买新资源部署时不填，改填 resourceConfig 和 billing
        resource_config: Resources to buy. Sending it spends money. Needed when new resources are bought and billing.chargeType is not Tokens. 要购买的资源，填写后将下单并产生费用；购买新资源且 billing.chargeType 不是 Tokens 时必填
        billing: Order and billing. Sending it commits to paying. Needed when new resources are bought. 订单、计费相关参数，填写即表示同意付费；购买新资源时必填
        protocol_version: Version of the inference interface that the service offers. V1 inference is switched off on 2026-08-31: send 2. The documentation's example has 1 and does not explain it. 推理接口版本，请填 2（V1 推理将于 2026-08-31 下线；官方示例为 1，未作说明）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/kmm2wd9z1

    Example:
        >>> qianfan.service.custom.create(model_set_id="am-gh0azfeb9adu", model_id="amv-g73j3faikzpz", name="apitest_1226_3", url_suffix="apitest_1226_3", deployment_config={"qps": 1, "replicaComputeUnitCount": 1, "replicasCount": 1, "deploymentComputeUnitList": [{"instanceId": "unit-gdqb1Fot", "deploymentReplicasCount": 2}]}, protocol_version=1)
    """
    raise NotImplementedError


def deactivate_endpoint(*, endpoint_id: str, options: CallOptions | None = None) -> types.DeactivateEndpointOutput:
    """Deactivates an endpoint; calls through it no longer work. The documentation has no action that activates it again. `result: false` means that it was not deactivated.

    停用接入点，停用后无法再通过它调用服务。官方文档未提供重新启用接入点的接口。result 为 false 表示停用失败。

    Removes or releases what no further call brings back. May be repeated: Names one endpoint by its id; a second call finds it inactive and changes nothing.

    `POST /v2/service?Action=DeactivateEndpoint`

    Args:
        endpoint_id: Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Qmkgaila4 (2026-01-19)

    Example:
        >>> qianfan.service.endpoint.deactivate(endpoint_id="ep_1fu8hnt7p_chat-service-v1")
    """
    raise NotImplementedError


def deactivate_service(*, service_id: str, options: CallOptions | None = None) -> types.DeactivateServiceOutput:
    """Takes a custom service offline. No action brings it online again: only the console does. It does not stop the bill for post-paid compute units that the service holds: release them by themselves (AutoReleaseComputeUnit or ReleaseComputeUnit, or the console). The answer's operation says whether it was taken up; DescribeService tells the real state.

    下线定制服务，之后只能在控制台重新上线。下线后，服务独占的后付费算力单元仍会产生费用，须另行释放（AutoReleaseComputeUnit、ReleaseComputeUnit 或控制台）。operation 表示是否已受理，实际状态请用 DescribeService 查询。

    Removes or releases what no further call brings back. May be repeated: Names one service by its id; a second call finds it offline and takes nothing else down.

    `POST /v2/service?Action=DeactivateService`

    Args:
        service_id: Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Fmm32hcqv (2026-02-26)

    Example:
        >>> qianfan.service.custom.deactivate(service_id="svco-ktth9mkb5cqn")
    """
    raise NotImplementedError


def describe_endpoint(*, endpoint_id: str, options: CallOptions | None = None) -> types.DescribeEndpointOutput:
    """Gets one endpoint: its service (in the field serverId), its state and its rate limits.

    获取接入点详情：所属服务（字段名为 serverId）、状态和限流配置。

    Reads only: repeated whenever that can help.

    `POST /v2/service?Action=DescribeEndpoint`

    Args:
        endpoint_id: Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Omkfeuhth (2026-01-19)

    Example:
        >>> qianfan.service.endpoint.describe(endpoint_id="ep_1fu8hnt7p_chat-service-v1")
    """
    raise NotImplementedError


def describe_preset_services(
    *,
    service_ids: list[str] | None = None,
    service_type: list[Literal["chat", "completions", "text2image", "image2text"] | str] | None = None,
    charge_type: list[Literal["TPM", "Tokens", "Calls", "Free"] | str] | None = None,
    charge_status: list[Literal["NotOpen", "Opened", "Free", "Stopped"] | str] | None = None,
    protocol_version: int | None = None,
    options: CallOptions | None = None,
) -> types.DescribePresetServicesOutput:
    """Lists the preset services of the platform, all that match at once: there is no paging. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services. The filter by id is serviceIds here, serviceId in the actions about calls.

    获取平台预置服务列表，一次返回全部，不分页。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。按 ID 筛选的字段在此为 serviceIds，在调用统计接口中为 serviceId。

    Reads only: repeated whenever that can help.

    `POST /v2/service?Action=DescribePresetServices`

    Args:
        service_ids: Only these preset services (svcp-...); all of them by default. 按预置服务 ID（svcp- 开头）筛选，默认返回全部
        service_type: Only services of these types. 按服务类型筛选
        charge_type: Only services charged in one of these ways. TPM: paid TPM quota. Tokens: token package. Calls: post-paid by use. Free: free of charge. 按计费方式筛选：TPM（TPM 配额）、Tokens（Tokens 量包）、Calls（按量后付费）、Free（免费）
        charge_status: Only services in one of these states of payment. 按付费状态筛选
        protocol_version: Version of the inference interface of the services. The default is 1: send 2 for today's services. 推理接口版本，默认 1；V2 服务请填 2
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/zmm1slf79

    Example:
        >>> qianfan.service.preset.list(service_ids=["svcp-7940ab471306"])
    """
    raise NotImplementedError


def describe_service(*, service_id: str, options: CallOptions | None = None) -> types.DescribeServiceOutput:
    """Gets one custom service: its state, its model version, its URL and endpoint, its resources and how it is paid. Preset services are not found here: DescribePresetServices lists them.

    获取定制服务详情：状态、模型版本、URL 与接入点、资源配置和付费方式。预置服务请用 DescribePresetServices 查询。

    Reads only: repeated whenever that can help.

    `POST /v2/service?Action=DescribeService`

    Args:
        service_id: Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/zmm1xw37v

    Example:
        >>> qianfan.service.custom.describe(service_id="svco-ktth9mkb5cqn")
    """
    raise NotImplementedError


def describe_service_metric(
    *,
    start_time: str,
    end_time: str,
    service_id: list[str] | None = None,
    app_id: list[str] | None = None,
    protocol_version: int | None = None,
    options: CallOptions | None = None,
) -> types.DescribeServiceMetricOutput:
    """Totals the calls and tokens of services over a span of time, by service and application. The server gives up after about 5 seconds: split a query over many services, many applications or a long span. Without protocolVersion only services of the V1 inference interface are counted.

    查询时间段内各服务、各应用的调用次数和 token 总量。服务端约 5 秒超时，服务或应用较多、时间跨度较长时请拆分查询。protocolVersion 默认为 1，只统计 V1 推理接口的服务。

    Reads only: repeated whenever that can help.

    `POST /v2/service?Action=DescribeServiceMetric`

    Args:
        start_time: Start of the span, UTC, such as 2025-03-30T16:00:00Z. Precise to the minute; seconds are set to 00. 查询起始时间（UTC），例如 2025-03-30T16:00:00Z；精确到分钟，秒按 00 处理
        end_time: End of the span, UTC. Precise to the minute; seconds are set to 59. 查询终止时间（UTC），精确到分钟，秒按 59 处理
        service_id: Services to look at, custom or preset; all services by default. 服务 ID，可为定制服务或预置服务，默认为全部服务
        app_id: Applications to look at; all applications by default. 应用 ID，默认为全部应用
        protocol_version: Version of the inference interface of the services. The default is 1: send 2 for today's services. 推理接口版本，默认 1；V2 服务请填 2
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/4mm33t0kj

    Example:
        >>> qianfan.service.call_summary.describe(service_id=["svco-ktth9mkb5cqn"], app_id=["26217442"], start_time="2024-05-06T08:23:49Z", end_time="2024-05-17T08:23:49Z")
    """
    raise NotImplementedError


def describe_service_stats(
    *,
    service_id: list[str],
    start_time: str,
    end_time: str,
    interval: int,
    app_id: list[str] | None = None,
    protocol_version: int | None = None,
    options: CallOptions | None = None,
) -> types.DescribeServiceStatsOutput:
    """Gets the calls of services as series over time, by day, hour or minute, for each service and application. This spec holds two of the series, tpm and rpm.

    按天、小时或分钟查询各服务、各应用的调用详情。本规范目前仅收录 tpm、rpm 两项指标。

    Reads only: repeated whenever that can help.

    `POST /v2/service?Action=DescribeServiceStats`

    Args:
        service_id: Services to look at. The documentation marks it required, although its text says that all services are taken when it is left out. 服务 ID；官方文档标为必填，但文字说明又称不填表示全部服务
        start_time: Start of the span, such as 2025-03-30T16:00:00Z. 查询起始时间，例如 2025-03-30T16:00:00Z
        end_time: End of the span, such as 2025-03-31T15:59:00Z. 查询终止时间，例如 2025-03-31T15:59:00Z
        interval: Length of one step: 86400 (a day), 3600 (an hour) or 60 (a minute). Unit: seconds. 时间粒度（秒）：86400（天）、3600（小时）、60（分钟）
        app_id: Applications to look at; all applications by default. 应用 ID，默认为全部应用
        protocol_version: Version of the inference interface of the services. No default is documented: send 2 for today's services. 推理接口版本，官方文档未给出默认值；V2 服务请填 2
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/8mm34cmuu

    Example:
        >>> qianfan.service.call_series.describe(service_id=["svco-tv5t4zpkj3za"], app_id=["1483416575"], start_time="2025-03-30T16:00:00Z", end_time="2025-03-31T15:59:00Z", interval=86400, protocol_version=2)
    """
    raise NotImplementedError


def describe_services(
    *,
    marker: str | None = None,
    max_keys: int | None = None,
    page_reverse: bool | None = None,
    name: str | None = None,
    service_type: list[Literal["chat", "completions", "text2image", "image2text"] | str] | None = None,
    run_status: list[Literal["New", "Deploying", "Serving", "Failed", "Stopped"] | str] | None = None,
    creator: list[str] | None = None,
    charge_type: Literal["ComputingUnit", "Tokens"] | str | None = None,
    pay_type: Literal["Prepay", "Postpay"] | str | None = None,
    protocol_version: int | None = None,
    options: CallOptions | None = None,
) -> Listed[types.DescribeServicesOutput, types.ServiceSummary]:
    """Lists the custom services of the account, one page at a time. Without protocolVersion only services of the V1 inference interface are listed: send 2 to see today's services.

    分页获取定制服务列表。protocolVersion 默认为 1，只返回 V1 推理接口的服务；查询 V2（当前版本）服务请填 2。

    Reads only: repeated whenever that can help.

    `POST /v2/service?Action=DescribeServices`

    Args:
        marker: Id of the first row wanted, taken from nextMarker of the page before; the list starts at its first row when it is left out. 本次查询的起始位置，取自上一页的 nextMarker，不填时从第一条开始
        max_keys: Page size. A value above 100 is treated as 100. 每页返回条数，超过 100 按 100 处理
        page_reverse: Reverse order. 是否倒序
        name: Only services whose name contains this text. 服务名称，模糊匹配
        service_type: Only services of these types. 按服务类型筛选
        run_status: Only services in these states. 按服务状态筛选
        creator: Only services of these creators. 按创建人筛选
        charge_type: Only services charged this way; one value, not a list. 按付费资源类型筛选（单个值）
        pay_type: Only services paid this way; one value, not a list. 按付费方式筛选（单个值）
        protocol_version: Only services that offer this version of the inference interface. The default is 1: send 2 to see today's services. 推理接口版本，默认 1；V2 服务请填 2
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/rmm1us8cr

    Example:
        >>> qianfan.service.custom.list(protocol_version=2)
    """
    raise NotImplementedError


def list_endpoints(
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    sort_by: Literal["createTime", "updateTime"] | str | None = None,
    sort_order: Literal["asc", "desc"] | str | None = None,
    filter: types.ListEndpointsInputFilter | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> Listed[types.ListEndpointsOutput, Any]:
    """Lists endpoints by page number, filtered by service, state, name and tag. The rows of the answer stand in a list whose name is not documented: the reader takes the one list in `result`, and rows come as they are. Although it only reads, the documentation lists the operate policy alone.

    按页码查询接入点列表，可按服务、状态、名称和标签筛选。返回字段官方文档未说明，本规范尚未收录：读取时取 result 中唯一的列表，列表项原样返回。该接口虽为只读，官方文档仅列出运维操作权限（QianfanServiceOperateAccessPolicy）。

    Reads only: repeated whenever that can help.

    `POST /v2/service?Action=ListEndpoints`

    Args:
        page_number: Number of the page, from 1. 起始页码，从 1 开始
        page_size: Page size. 每页最大返回数量
        sort_by: What to sort by: createTime (creation) or updateTime (last change). 排序字段：createTime（创建时间）、updateTime（更新时间）
        sort_order: Order: asc (ascending) or desc (descending). 排序顺序：asc（升序）、desc（降序）
        filter: Only endpoints that match. 筛选条件
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Bmp6kib19 (2026-05-15)

    Example:
        >>> qianfan.service.endpoint.list(page_number=1, page_size=10, sort_by="createTime", sort_order="desc", filter={"serviceId": "svcp-7940ab471306", "statuses": ["Active"], "name": "chat", "tag": {"tagKey": "env", "tagValue": "production"}})
    """
    raise NotImplementedError


def modify_endpoint(
    *,
    endpoint_id: str,
    name: str,
    description: str | None = None,
    rate_limit: types.EndpointRateLimit | dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> types.ModifyEndpointOutput:
    """Changes the name, description and rate limits of an endpoint. The name is required even when it stays. Whether limits that are left out stay or are removed is not documented: send all of them.

    修改接入点的名称、描述和限流配置。不改名也必须填写名称。官方文档未说明未填的限制是保留还是移除，建议全部填写。

    Changes something. May be repeated: Sets name, description and limits of one endpoint to the values given; a second call sets the same values.

    `POST /v2/service?Action=ModifyEndpoint`

    Args:
        endpoint_id: Id of the endpoint to change. 要修改的接入点 ID
        name: New name: Chinese characters, letters, digits and hyphens; from the second character on underscores too. Required even when the name stays. 新的接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）；不改名也必须填写
        description: New description. 新的接入点描述
        rate_limit: New rate limits; none may exceed the quota of the service. Whether limits that are left out stay or are removed is not documented. 新的限流配置，不得超过服务的配额；未填的限制是保留还是移除，官方文档未说明
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/fmkfft76w (2026-01-19)

    Example:
        >>> qianfan.service.endpoint.update(endpoint_id="ep_1fu8hnt7p_chat-service-v1", name="Qianfan_Chat_Service_V2_Upgrade", rate_limit={"tpm": 100, "rpm": 60, "tpmInput": 1500, "tpmOutput": 1500})
    """
    raise NotImplementedError


def modify_service(
    *,
    service_id: str,
    model_set_id: str,
    model_id: str,
    options: CallOptions | None = None,
) -> types.ModifyServiceOutput:
    """Changes the model version behind a custom service. Name, description and size cannot be changed here: ScaleService changes the size. The newest documentation's parameter list shows serviceId alone, but its example and the documentation of 2025 send modelSetId and modelId as well.

    更新定制服务使用的模型版本。不能修改名称、描述和规模，调整规模请用 ScaleService。最新官方文档的参数列表仅有 serviceId，但其请求示例和 2025 年的官方文档都包含 modelSetId 和 modelId。

    Changes something. May be repeated: Sets the model version of one service to a named one; a second call sets the same version again.

    `POST /v2/service?Action=ModifyService`

    Args:
        service_id: Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
        model_set_id: Id of a model set, the container of model versions. 模型 ID
        model_id: Model version to serve from now on. 更新后使用的模型版本 ID
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (AccessDenied, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Emwbl485l (2026-11-11)

    Example:
        >>> qianfan.service.custom.update(service_id="svco-8myuvdksfzhf", model_set_id="am-gh0azfeb9adu", model_id="amv-g73j3faikzpz")
    """
    raise NotImplementedError


def scale_service(
    *,
    service_id: str,
    instance_id: str,
    deployment_replicas_count: int,
    options: CallOptions | None = None,
) -> types.ScaleServiceOutput:
    """Sets how many replicas a custom service has on one compute unit instance: the new absolute number, and 0 takes the instance away from the running service. It buys no compute units. A service can be charged by compute unit hours, and whether more replicas add to the bill is not documented, so the call counts as one that can cost money. Scaling fails when the instance has too few units left.

    设置定制服务在某个算力单元实例上的副本数，为绝对值；0 表示将该实例从运行中的服务移除。本接口不购买算力单元。服务可按算力单元使用时长计费，官方文档未说明增加副本是否增加费用，请按可能收费处理。实例剩余算力单元不足时扩容失败。

    Changes something. Can cost money: never repeated unless it was provably not accepted. May be repeated: Sets the number of replicas on one compute unit instance to an absolute number; a second call sets the same number.

    `POST /v2/service?Action=ScaleService`

    Args:
        service_id: Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
        instance_id: Id of the compute unit instance. 算力单元实例 ID
        deployment_replicas_count: Number of replicas that the service shall have on this instance: the new absolute number, not a difference. Replicas times compute units per replica must not exceed the units left on the instance, or scaling fails. 0 removes the instance from the service. 该实例上的部署副本数，为绝对值而非增量；副本数乘以单副本算力单元数不得超过实例剩余算力单元，否则扩容失败；0 表示将该实例从服务移除
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses, else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/hmm33jcxg (2026-02-26)

    Example:
        >>> qianfan.service.custom.scale(service_id="svco-ktth9mkb5cqn", instance_id="unit-gdqb1Fot", deployment_replicas_count=0)
    """
    raise NotImplementedError


def create_tag(*, key: str, values: list[str], options: CallOptions | None = None) -> types.CreateTagOutput:
    """Creates a tag: a key with its values, to put on documents of knowledge bases. At most 20 keys a user. Whether a second call with the same key adds values or is refused is not documented, and the documentation has no action that lists tags.

    新建标签（键及其取值），用于知识库文档。每个用户最多 20 个键。用相同的键再次调用会追加还是报错，官方文档未说明；官方文档未提供查询标签的接口。

    Changes something. Not repeated after an unknown outcome. Takes an API key.

    `POST /v2/tag?Action=CreateTag`

    Args:
        key: Key: Chinese, letters, digits, _, - and . ; at most 50 characters. 标签键，支持中文、字母、数字和下划线（_）、短横线（-）、点（.），最长 50 个字符
        values: Values, each of 1 to 50 characters as of the key; at most 300. 标签值，每个 1~50 个字符，字符规则同标签键；最多 300 个
        options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`

    Raises:
        QianfanError: `ServiceError` when the platform refuses (PermissionDeniedError, ...), else by what failed

    See https://cloud.baidu.com/doc/qianfan-api/s/Zmegpjow6 (2025-12-24)

    Example:
        >>> qianfan.tag.create(key="tag_key", values=["value2", "value1"])
    """
    raise NotImplementedError


class Agentapp(Group):
    """Agent applications: those made in AppBuilder. They take an API key. 在 AppBuilder 中创建的应用，使用 API Key 鉴权。"""

    describe = BoundAction("agentapp.describe", describe_app)
    list = BoundList("agentapp.list", describe_apps)


class AppApplication(Group):
    """`app.application`"""

    create = BoundAction("app.application.create", create_application)
    list = BoundList("app.application.list", describe_applications)


class AppLegacyApplication(Group):
    """`app.legacyApplication`"""

    list = BoundAction("app.legacyApplication.list", describe_legacy_applications)


class App(Group):
    """Applications: the identities under which calls of inference are counted. 用于统计推理调用量的应用身份"""

    application = AppApplication()
    legacy_application = AppLegacyApplication()


class BatchinferenceTask(Group):
    """`batchinference.task`"""

    create = BoundAction("batchinference.task.create", create_batch_inference_task)
    delete = BoundAction("batchinference.task.delete", delete_batch_inference_task)
    describe = BoundAction("batchinference.task.describe", describe_batch_inference_task)
    list = BoundList("batchinference.task.list", describe_batch_inference_tasks)
    stop = BoundAction("batchinference.task.stop", stop_batch_inference_task)


class BatchinferenceModel(Group):
    """`batchinference.model`"""

    list = BoundAction("batchinference.model.list", describe_batch_inference_model)


class Batchinference(Group):
    """Batch inference: tasks that run the rows of files through one model, and the models that can run them. 用一个模型批量处理文件中每一行数据的任务，以及支持批量推理的模型。"""

    task = BatchinferenceTask()
    model = BatchinferenceModel()


class ChargeComputeUnitReleaseTime(Group):
    """`charge.computeUnitReleaseTime`"""

    update = BoundAction("charge.computeUnitReleaseTime.update", auto_release_compute_unit)


class ChargeServiceComputeUnitReleaseTime(Group):
    """`charge.serviceComputeUnitReleaseTime`"""

    update = BoundAction("charge.serviceComputeUnitReleaseTime.update", auto_release_service_compute_unit)


class ChargeTpmReleaseTime(Group):
    """`charge.tpmReleaseTime`"""

    update = BoundAction("charge.tpmReleaseTime.update", auto_release_tpm_resource)


class ChargeAutoRenewRule(Group):
    """`charge.autoRenewRule`"""

    create = BoundAction("charge.autoRenewRule.create", create_auto_renew_rules)


class ChargeComputeUnit(Group):
    """`charge.computeUnit`"""

    describe = BoundAction("charge.computeUnit.describe", describe_compute_unit)
    list = BoundAction("charge.computeUnit.list", describe_compute_units)
    purchase = BoundAction("charge.computeUnit.purchase", purchase_compute_unit)
    release = BoundAction("charge.computeUnit.release", release_compute_unit)
    resize = BoundAction("charge.computeUnit.resize", resize_compute_unit)


class ChargePackage(Group):
    """`charge.package`"""

    describe = BoundAction("charge.package.describe", describe_package_resource)
    list = BoundAction("charge.package.list", describe_package_resources)


class ChargeServiceComputeUnit(Group):
    """`charge.serviceComputeUnit`"""

    describe = BoundAction("charge.serviceComputeUnit.describe", describe_service_compute_unit)
    list = BoundAction("charge.serviceComputeUnit.list", describe_service_compute_units)
    purchase = BoundAction("charge.serviceComputeUnit.purchase", purchase_service_compute_unit)
    release = BoundAction("charge.serviceComputeUnit.release", release_service_compute_unit)


class ChargeTpm(Group):
    """`charge.tpm`"""

    list = BoundAction("charge.tpm.list", describe_tpm_resource)
    purchase = BoundAction("charge.tpm.purchase", purchase_tpm_resource)
    release = BoundAction("charge.tpm.release", release_tpm_resource)
    resize = BoundAction("charge.tpm.resize", resize_tpm_resource)


class Charge(Group):
    """Billing: TPM quota, compute units, packages and automatic renewal. Purchases, resizes and renewals spend money at once. TPM 配额、算力单元、量包与自动续费。购买、变配和续费会立即产生费用。"""

    compute_unit_release_time = ChargeComputeUnitReleaseTime()
    service_compute_unit_release_time = ChargeServiceComputeUnitReleaseTime()
    tpm_release_time = ChargeTpmReleaseTime()
    auto_renew_rule = ChargeAutoRenewRule()
    compute_unit = ChargeComputeUnit()
    package = ChargePackage()
    service_compute_unit = ChargeServiceComputeUnit()
    tpm = ChargeTpm()


class DatasetSample(Group):
    """`dataset.sample`"""

    annotate = BoundAction("dataset.sample.annotate", annotate_dataset_sample)
    delete = BoundAction("dataset.sample.delete", delete_dataset_samples)
    list = BoundList("dataset.sample.list", describe_dataset_samples)


class DatasetCleaningTask(Group):
    """`dataset.cleaningTask`"""

    create = BoundAction("dataset.cleaningTask.create", create_data_cleaning_task)
    delete = BoundAction("dataset.cleaningTask.delete", delete_data_cleaning_tasks)
    describe = BoundAction("dataset.cleaningTask.describe", describe_data_cleaning_task)
    list = BoundList("dataset.cleaningTask.list", describe_data_cleaning_tasks)


class DatasetVersion(Group):
    """`dataset.version`"""

    create = BoundAction("dataset.version.create", create_dataset_version)
    delete = BoundAction("dataset.version.delete", delete_dataset_version)
    describe = BoundAction("dataset.version.describe", describe_dataset_version)
    list = BoundList("dataset.version.list", describe_dataset_versions)
    publish = BoundAction("dataset.version.publish", publish_dataset_version)


class DatasetExportTask(Group):
    """`dataset.exportTask`"""

    create = BoundAction("dataset.exportTask.create", create_export_task)
    describe = BoundAction("dataset.exportTask.describe", describe_export_task)


class DatasetImportTask(Group):
    """`dataset.importTask`"""

    create = BoundAction("dataset.importTask.create", create_import_task)
    describe = BoundAction("dataset.importTask.describe", describe_import_task)


class DatasetAugmentationTask(Group):
    """`dataset.augmentationTask`"""

    create = BoundAction("dataset.augmentationTask.create", create_text_augment_task)
    delete = BoundAction("dataset.augmentationTask.delete", delete_text_augment_task)
    describe = BoundAction("dataset.augmentationTask.describe", describe_text_augment_task)
    list = BoundList("dataset.augmentationTask.list", describe_text_augment_tasks)


class Dataset(Group):
    """Data sets: their versions, publishing, imports and exports, cleaning, augmentation, samples and annotation. 数据集及其版本、发布、导入与导出，以及数据清洗、数据增强、样本与标注。"""

    sample = DatasetSample()
    cleaning_task = DatasetCleaningTask()
    create = BoundAction("dataset.create", create_dataset)
    version = DatasetVersion()
    export_task = DatasetExportTask()
    import_task = DatasetImportTask()
    augmentation_task = DatasetAugmentationTask()
    delete = BoundAction("dataset.delete", delete_dataset)
    list = BoundList("dataset.list", describe_datasets)


class EvalExportTask(Group):
    """`eval.exportTask`"""

    create = BoundAction("eval.exportTask.create", create_eval_result_export_task)
    describe = BoundAction("eval.exportTask.describe", describe_eval_result_export_task)


class EvalTask(Group):
    """`eval.task`"""

    create = BoundAction("eval.task.create", create_eval_task)
    delete = BoundAction("eval.task.delete", delete_eval_task)
    describe = BoundAction("eval.task.describe", describe_eval_task)
    list = BoundList("eval.task.list", describe_eval_tasks)
    update = BoundAction("eval.task.update", modify_eval_task)
    stop = BoundAction("eval.task.stop", stop_eval_task)


class EvalReport(Group):
    """`eval.report`"""

    describe = BoundAction("eval.report.describe", describe_eval_task_report)


class Eval(Group):
    """Evaluation: tasks that score models or their answers, the reports they give, and exports of these. 对模型或推理结果打分的评估任务、评估报告及其导出。"""

    export_task = EvalExportTask()
    task = EvalTask()
    report = EvalReport()


class FinetuningJob(Group):
    """`finetuning.job`"""

    create = BoundAction("finetuning.job.create", create_fine_tuning_job)
    delete = BoundAction("finetuning.job.delete", delete_fine_tuning_job)
    list = BoundList("finetuning.job.list", describe_fine_tuning_jobs)


class FinetuningTask(Group):
    """`finetuning.task`"""

    create = BoundAction("finetuning.task.create", create_fine_tuning_task)
    delete = BoundAction("finetuning.task.delete", delete_fine_tuning_task)
    describe = BoundAction("finetuning.task.describe", describe_fine_tuning_task)
    list = BoundList("finetuning.task.list", describe_fine_tuning_tasks)
    stop = BoundAction("finetuning.task.stop", stop_fine_tuning_task)


class FinetuningModel(Group):
    """`finetuning.model`"""

    list = BoundAction("finetuning.model.list", describe_fine_tuning_support_models)


class Finetuning(Group):
    """Fine-tuning: jobs, the tasks that train in them, and the models that can be trained. 模型精调作业、作业下的训练任务，以及可精调的模型。"""

    job = FinetuningJob()
    task = FinetuningTask()
    model = FinetuningModel()


class IamRole(Group):
    """`iam.role`"""

    assume = BoundAction("iam.role.assume", assume_role)


class IamApiKey(Group):
    """`iam.apiKey`"""

    create = BoundAction("iam.apiKey.create", create_api_key)


class IamBearerToken(Group):
    """`iam.bearerToken`"""

    create = BoundAction("iam.bearerToken.create", create_bearer_token)


class IamSessionToken(Group):
    """`iam.sessionToken`"""

    create = BoundAction("iam.sessionToken.create", get_session_token)


class Iam(Group):
    """Access: bearer tokens, API keys, and temporary credentials. These calls go to hosts of their own. BearerToken、API Key 与临时身份凭证，使用各自的域名。"""

    role = IamRole()
    api_key = IamApiKey()
    bearer_token = IamBearerToken()
    session_token = IamSessionToken()


class KnowledgebaseChunk(Group):
    """`knowledgebase.chunk`"""

    create = BoundAction("knowledgebase.chunk.create", create_chunk)
    delete = BoundAction("knowledgebase.chunk.delete", delete_chunk)
    describe = BoundAction("knowledgebase.chunk.describe", describe_chunk)
    list = BoundList("knowledgebase.chunk.list", describe_chunks)
    update = BoundAction("knowledgebase.chunk.update", modify_chunk)


class KnowledgebaseDocument(Group):
    """`knowledgebase.document`"""

    create = BoundAction("knowledgebase.document.create", create_documents)
    delete = BoundAction("knowledgebase.document.delete", delete_document)
    describe = BoundAction("knowledgebase.document.describe", describe_document)
    list = BoundList("knowledgebase.document.list", describe_documents)
    import_ = BoundAction("knowledgebase.document.import", import_documents)
    upload = BoundAction("knowledgebase.document.upload", upload_documents)


class Knowledgebase(Group):
    """Knowledge bases: their documents, and the chunks these are searched by. They take an API key. 知识库、文档及供检索的文档块，使用 API Key 鉴权。"""

    chunk = KnowledgebaseChunk()
    document = KnowledgebaseDocument()
    create = BoundAction("knowledgebase.create", create_knowledge_base)
    delete = BoundAction("knowledgebase.delete", delete_knowledge_base)
    describe = BoundAction("knowledgebase.describe", describe_knowledge_base)
    list = BoundList("knowledgebase.list", describe_knowledge_bases)
    update = BoundAction("knowledgebase.update", modify_knowledge_base)


class MemorySystem(Group):
    """`memory.system`"""

    create = BoundAction("memory.system.create", create_system_memory)
    delete = BoundAction("memory.system.delete", delete_system_memory)
    list = BoundList("memory.system.list", describe_system_memories)
    describe = BoundAction("memory.system.describe", describe_system_memory)
    update = BoundAction("memory.system.update", modify_system_memory)


class MemoryUser(Group):
    """`memory.user`"""

    create = BoundAction("memory.user.create", create_user_memory)
    delete = BoundAction("memory.user.delete", delete_user_memory)
    list = BoundList("memory.user.list", describe_user_memories)
    describe = BoundAction("memory.user.describe", describe_user_memory)
    update = BoundAction("memory.user.update", modify_user_memory)


class MemoryUserContent(Group):
    """`memory.userContent`"""

    update = BoundAction("memory.userContent.update", modify_user_memory_content)


class Memory(Group):
    """Memories: what a bot of an app knows by heart, and what it remembers of its users. They rest on the older inference and are absent from the newest pages. 应用中机器人的系统记忆。该功能依赖旧版（V1）推理，最新官方文档已不再收录。"""

    system = MemorySystem()
    user = MemoryUser()
    user_content = MemoryUserContent()


class ModelCompressionTask(Group):
    """`model.compressionTask`"""

    cancel = BoundAction("model.compressionTask.cancel", cancel_model_comp_task)
    create = BoundAction("model.compressionTask.create", create_model_comp_task)
    delete = BoundAction("model.compressionTask.delete", delete_model_comp_task)
    describe = BoundAction("model.compressionTask.describe", describe_model_comp_task)
    list = BoundList("model.compressionTask.list", describe_model_comp_tasks)


class ModelVersion(Group):
    """`model.version`"""

    create = BoundAction("model.version.create", create_custom_model)
    delete = BoundAction("model.version.delete", delete_model)
    describe = BoundAction("model.version.describe", describe_model)


class ModelSet(Group):
    """`model.set`"""

    create = BoundAction("model.set.create", create_custom_model_set)
    delete = BoundAction("model.set.delete", delete_model_set)
    list = BoundList("model.set.list", describe_custom_model_sets)
    describe = BoundAction("model.set.describe", describe_model_set)


class ModelChatTemplate(Group):
    """`model.chatTemplate`"""

    create = BoundAction("model.chatTemplate.create", create_model_custom_conf)


class ModelExportTask(Group):
    """`model.exportTask`"""

    create = BoundAction("model.exportTask.create", create_model_export_task)
    describe = BoundAction("model.exportTask.describe", describe_model_export_task)


class ModelVersionConfig(Group):
    """`model.versionConfig`"""

    describe = BoundAction("model.versionConfig.describe", describe_model_custom_advanced_conf)


class ModelImportConfig(Group):
    """`model.importConfig`"""

    describe = BoundAction("model.importConfig.describe", describe_model_system_advanced_conf)


class ModelPresetVersion(Group):
    """`model.presetVersion`"""

    describe = BoundAction("model.presetVersion.describe", describe_system_model)


class ModelPresetSet(Group):
    """`model.presetSet`"""

    describe = BoundAction("model.presetSet.describe", describe_system_model_set)
    list = BoundList("model.presetSet.list", describe_system_model_sets)


class Model(Group):
    """Models: model sets and the versions in them, imports and exports, preset models, and compression. 模型及其版本、导入与导出、预置模型，以及模型压缩。"""

    compression_task = ModelCompressionTask()
    version = ModelVersion()
    set = ModelSet()
    chat_template = ModelChatTemplate()
    export_task = ModelExportTask()
    version_config = ModelVersionConfig()
    import_config = ModelImportConfig()
    preset_version = ModelPresetVersion()
    preset_set = ModelPresetSet()


class PromptLabel(Group):
    """`prompt.label`"""

    create = BoundAction("prompt.label.create", create_prompt_label)
    delete = BoundAction("prompt.label.delete", delete_prompt_label)
    list = BoundList("prompt.label.list", describe_prompt_labels)


class PromptTemplate(Group):
    """`prompt.template`"""

    create = BoundAction("prompt.template.create", create_prompt_template)
    delete = BoundAction("prompt.template.delete", delete_prompt_template)
    describe = BoundAction("prompt.template.describe", describe_prompt_template)
    list = BoundList("prompt.template.list", describe_prompt_templates)
    update = BoundAction("prompt.template.update", modify_prompt_template)


class Prompt(Group):
    """Prompts: templates, and the labels that sort them. Prompt 模板及其标签。"""

    label = PromptLabel()
    template = PromptTemplate()


class ServiceLogStore(Group):
    """`service.logStore`"""

    attach = BoundAction("service.logStore.attach", attach_log_store)


class ServiceEndpoint(Group):
    """`service.endpoint`"""

    create = BoundAction("service.endpoint.create", create_endpoint)
    deactivate = BoundAction("service.endpoint.deactivate", deactivate_endpoint)
    describe = BoundAction("service.endpoint.describe", describe_endpoint)
    list = BoundList("service.endpoint.list", list_endpoints)
    update = BoundAction("service.endpoint.update", modify_endpoint)


class ServiceCustom(Group):
    """`service.custom`"""

    create = BoundAction("service.custom.create", create_service)
    deactivate = BoundAction("service.custom.deactivate", deactivate_service)
    describe = BoundAction("service.custom.describe", describe_service)
    list = BoundList("service.custom.list", describe_services)
    update = BoundAction("service.custom.update", modify_service)
    scale = BoundAction("service.custom.scale", scale_service)


class ServicePreset(Group):
    """`service.preset`"""

    list = BoundAction("service.preset.list", describe_preset_services)


class ServiceCallSummary(Group):
    """`service.callSummary`"""

    describe = BoundAction("service.callSummary.describe", describe_service_metric)


class ServiceCallSeries(Group):
    """`service.callSeries`"""

    describe = BoundAction("service.callSeries.describe", describe_service_stats)


class Service(Group):
    """Model services: custom and preset services, their calls, logs and endpoints. 定制服务与预置服务，及其调用统计、日志和接入点。"""

    log_store = ServiceLogStore()
    endpoint = ServiceEndpoint()
    custom = ServiceCustom()
    preset = ServicePreset()
    call_summary = ServiceCallSummary()
    call_series = ServiceCallSeries()


class Tag(Group):
    """Tags: keys with values, to put on documents of knowledge bases. They take an API key. 用于知识库文档的标签（键与取值），使用 API Key 鉴权。"""

    create = BoundAction("tag.create", create_tag)


class Groups(Group):
    """Every action, by its dotted name."""

    agentapp = Agentapp()
    app = App()
    batchinference = Batchinference()
    charge = Charge()
    dataset = Dataset()
    eval = Eval()
    finetuning = Finetuning()
    iam = Iam()
    knowledgebase = Knowledgebase()
    memory = Memory()
    model = Model()
    prompt = Prompt()
    service = Service()
    tag = Tag()


class AsyncAgentapp(Group):
    """Agent applications: those made in AppBuilder. They take an API key. 在 AppBuilder 中创建的应用，使用 API Key 鉴权。"""

    describe = AsyncBoundAction("agentapp.describe", describe_app)
    list = AsyncBoundList("agentapp.list", describe_apps)


class AsyncAppApplication(Group):
    """`app.application`"""

    create = AsyncBoundAction("app.application.create", create_application)
    list = AsyncBoundList("app.application.list", describe_applications)


class AsyncAppLegacyApplication(Group):
    """`app.legacyApplication`"""

    list = AsyncBoundAction("app.legacyApplication.list", describe_legacy_applications)


class AsyncApp(Group):
    """Applications: the identities under which calls of inference are counted. 用于统计推理调用量的应用身份"""

    application = AsyncAppApplication()
    legacy_application = AsyncAppLegacyApplication()


class AsyncBatchinferenceTask(Group):
    """`batchinference.task`"""

    create = AsyncBoundAction("batchinference.task.create", create_batch_inference_task)
    delete = AsyncBoundAction("batchinference.task.delete", delete_batch_inference_task)
    describe = AsyncBoundAction("batchinference.task.describe", describe_batch_inference_task)
    list = AsyncBoundList("batchinference.task.list", describe_batch_inference_tasks)
    stop = AsyncBoundAction("batchinference.task.stop", stop_batch_inference_task)


class AsyncBatchinferenceModel(Group):
    """`batchinference.model`"""

    list = AsyncBoundAction("batchinference.model.list", describe_batch_inference_model)


class AsyncBatchinference(Group):
    """Batch inference: tasks that run the rows of files through one model, and the models that can run them. 用一个模型批量处理文件中每一行数据的任务，以及支持批量推理的模型。"""

    task = AsyncBatchinferenceTask()
    model = AsyncBatchinferenceModel()


class AsyncChargeComputeUnitReleaseTime(Group):
    """`charge.computeUnitReleaseTime`"""

    update = AsyncBoundAction("charge.computeUnitReleaseTime.update", auto_release_compute_unit)


class AsyncChargeServiceComputeUnitReleaseTime(Group):
    """`charge.serviceComputeUnitReleaseTime`"""

    update = AsyncBoundAction("charge.serviceComputeUnitReleaseTime.update", auto_release_service_compute_unit)


class AsyncChargeTpmReleaseTime(Group):
    """`charge.tpmReleaseTime`"""

    update = AsyncBoundAction("charge.tpmReleaseTime.update", auto_release_tpm_resource)


class AsyncChargeAutoRenewRule(Group):
    """`charge.autoRenewRule`"""

    create = AsyncBoundAction("charge.autoRenewRule.create", create_auto_renew_rules)


class AsyncChargeComputeUnit(Group):
    """`charge.computeUnit`"""

    describe = AsyncBoundAction("charge.computeUnit.describe", describe_compute_unit)
    list = AsyncBoundAction("charge.computeUnit.list", describe_compute_units)
    purchase = AsyncBoundAction("charge.computeUnit.purchase", purchase_compute_unit)
    release = AsyncBoundAction("charge.computeUnit.release", release_compute_unit)
    resize = AsyncBoundAction("charge.computeUnit.resize", resize_compute_unit)


class AsyncChargePackage(Group):
    """`charge.package`"""

    describe = AsyncBoundAction("charge.package.describe", describe_package_resource)
    list = AsyncBoundAction("charge.package.list", describe_package_resources)


class AsyncChargeServiceComputeUnit(Group):
    """`charge.serviceComputeUnit`"""

    describe = AsyncBoundAction("charge.serviceComputeUnit.describe", describe_service_compute_unit)
    list = AsyncBoundAction("charge.serviceComputeUnit.list", describe_service_compute_units)
    purchase = AsyncBoundAction("charge.serviceComputeUnit.purchase", purchase_service_compute_unit)
    release = AsyncBoundAction("charge.serviceComputeUnit.release", release_service_compute_unit)


class AsyncChargeTpm(Group):
    """`charge.tpm`"""

    list = AsyncBoundAction("charge.tpm.list", describe_tpm_resource)
    purchase = AsyncBoundAction("charge.tpm.purchase", purchase_tpm_resource)
    release = AsyncBoundAction("charge.tpm.release", release_tpm_resource)
    resize = AsyncBoundAction("charge.tpm.resize", resize_tpm_resource)


class AsyncCharge(Group):
    """Billing: TPM quota, compute units, packages and automatic renewal. Purchases, resizes and renewals spend money at once. TPM 配额、算力单元、量包与自动续费。购买、变配和续费会立即产生费用。"""

    compute_unit_release_time = AsyncChargeComputeUnitReleaseTime()
    service_compute_unit_release_time = AsyncChargeServiceComputeUnitReleaseTime()
    tpm_release_time = AsyncChargeTpmReleaseTime()
    auto_renew_rule = AsyncChargeAutoRenewRule()
    compute_unit = AsyncChargeComputeUnit()
    package = AsyncChargePackage()
    service_compute_unit = AsyncChargeServiceComputeUnit()
    tpm = AsyncChargeTpm()


class AsyncDatasetSample(Group):
    """`dataset.sample`"""

    annotate = AsyncBoundAction("dataset.sample.annotate", annotate_dataset_sample)
    delete = AsyncBoundAction("dataset.sample.delete", delete_dataset_samples)
    list = AsyncBoundList("dataset.sample.list", describe_dataset_samples)


class AsyncDatasetCleaningTask(Group):
    """`dataset.cleaningTask`"""

    create = AsyncBoundAction("dataset.cleaningTask.create", create_data_cleaning_task)
    delete = AsyncBoundAction("dataset.cleaningTask.delete", delete_data_cleaning_tasks)
    describe = AsyncBoundAction("dataset.cleaningTask.describe", describe_data_cleaning_task)
    list = AsyncBoundList("dataset.cleaningTask.list", describe_data_cleaning_tasks)


class AsyncDatasetVersion(Group):
    """`dataset.version`"""

    create = AsyncBoundAction("dataset.version.create", create_dataset_version)
    delete = AsyncBoundAction("dataset.version.delete", delete_dataset_version)
    describe = AsyncBoundAction("dataset.version.describe", describe_dataset_version)
    list = AsyncBoundList("dataset.version.list", describe_dataset_versions)
    publish = AsyncBoundAction("dataset.version.publish", publish_dataset_version)


class AsyncDatasetExportTask(Group):
    """`dataset.exportTask`"""

    create = AsyncBoundAction("dataset.exportTask.create", create_export_task)
    describe = AsyncBoundAction("dataset.exportTask.describe", describe_export_task)


class AsyncDatasetImportTask(Group):
    """`dataset.importTask`"""

    create = AsyncBoundAction("dataset.importTask.create", create_import_task)
    describe = AsyncBoundAction("dataset.importTask.describe", describe_import_task)


class AsyncDatasetAugmentationTask(Group):
    """`dataset.augmentationTask`"""

    create = AsyncBoundAction("dataset.augmentationTask.create", create_text_augment_task)
    delete = AsyncBoundAction("dataset.augmentationTask.delete", delete_text_augment_task)
    describe = AsyncBoundAction("dataset.augmentationTask.describe", describe_text_augment_task)
    list = AsyncBoundList("dataset.augmentationTask.list", describe_text_augment_tasks)


class AsyncDataset(Group):
    """Data sets: their versions, publishing, imports and exports, cleaning, augmentation, samples and annotation. 数据集及其版本、发布、导入与导出，以及数据清洗、数据增强、样本与标注。"""

    sample = AsyncDatasetSample()
    cleaning_task = AsyncDatasetCleaningTask()
    create = AsyncBoundAction("dataset.create", create_dataset)
    version = AsyncDatasetVersion()
    export_task = AsyncDatasetExportTask()
    import_task = AsyncDatasetImportTask()
    augmentation_task = AsyncDatasetAugmentationTask()
    delete = AsyncBoundAction("dataset.delete", delete_dataset)
    list = AsyncBoundList("dataset.list", describe_datasets)


class AsyncEvalExportTask(Group):
    """`eval.exportTask`"""

    create = AsyncBoundAction("eval.exportTask.create", create_eval_result_export_task)
    describe = AsyncBoundAction("eval.exportTask.describe", describe_eval_result_export_task)


class AsyncEvalTask(Group):
    """`eval.task`"""

    create = AsyncBoundAction("eval.task.create", create_eval_task)
    delete = AsyncBoundAction("eval.task.delete", delete_eval_task)
    describe = AsyncBoundAction("eval.task.describe", describe_eval_task)
    list = AsyncBoundList("eval.task.list", describe_eval_tasks)
    update = AsyncBoundAction("eval.task.update", modify_eval_task)
    stop = AsyncBoundAction("eval.task.stop", stop_eval_task)


class AsyncEvalReport(Group):
    """`eval.report`"""

    describe = AsyncBoundAction("eval.report.describe", describe_eval_task_report)


class AsyncEval(Group):
    """Evaluation: tasks that score models or their answers, the reports they give, and exports of these. 对模型或推理结果打分的评估任务、评估报告及其导出。"""

    export_task = AsyncEvalExportTask()
    task = AsyncEvalTask()
    report = AsyncEvalReport()


class AsyncFinetuningJob(Group):
    """`finetuning.job`"""

    create = AsyncBoundAction("finetuning.job.create", create_fine_tuning_job)
    delete = AsyncBoundAction("finetuning.job.delete", delete_fine_tuning_job)
    list = AsyncBoundList("finetuning.job.list", describe_fine_tuning_jobs)


class AsyncFinetuningTask(Group):
    """`finetuning.task`"""

    create = AsyncBoundAction("finetuning.task.create", create_fine_tuning_task)
    delete = AsyncBoundAction("finetuning.task.delete", delete_fine_tuning_task)
    describe = AsyncBoundAction("finetuning.task.describe", describe_fine_tuning_task)
    list = AsyncBoundList("finetuning.task.list", describe_fine_tuning_tasks)
    stop = AsyncBoundAction("finetuning.task.stop", stop_fine_tuning_task)


class AsyncFinetuningModel(Group):
    """`finetuning.model`"""

    list = AsyncBoundAction("finetuning.model.list", describe_fine_tuning_support_models)


class AsyncFinetuning(Group):
    """Fine-tuning: jobs, the tasks that train in them, and the models that can be trained. 模型精调作业、作业下的训练任务，以及可精调的模型。"""

    job = AsyncFinetuningJob()
    task = AsyncFinetuningTask()
    model = AsyncFinetuningModel()


class AsyncIamRole(Group):
    """`iam.role`"""

    assume = AsyncBoundAction("iam.role.assume", assume_role)


class AsyncIamApiKey(Group):
    """`iam.apiKey`"""

    create = AsyncBoundAction("iam.apiKey.create", create_api_key)


class AsyncIamBearerToken(Group):
    """`iam.bearerToken`"""

    create = AsyncBoundAction("iam.bearerToken.create", create_bearer_token)


class AsyncIamSessionToken(Group):
    """`iam.sessionToken`"""

    create = AsyncBoundAction("iam.sessionToken.create", get_session_token)


class AsyncIam(Group):
    """Access: bearer tokens, API keys, and temporary credentials. These calls go to hosts of their own. BearerToken、API Key 与临时身份凭证，使用各自的域名。"""

    role = AsyncIamRole()
    api_key = AsyncIamApiKey()
    bearer_token = AsyncIamBearerToken()
    session_token = AsyncIamSessionToken()


class AsyncKnowledgebaseChunk(Group):
    """`knowledgebase.chunk`"""

    create = AsyncBoundAction("knowledgebase.chunk.create", create_chunk)
    delete = AsyncBoundAction("knowledgebase.chunk.delete", delete_chunk)
    describe = AsyncBoundAction("knowledgebase.chunk.describe", describe_chunk)
    list = AsyncBoundList("knowledgebase.chunk.list", describe_chunks)
    update = AsyncBoundAction("knowledgebase.chunk.update", modify_chunk)


class AsyncKnowledgebaseDocument(Group):
    """`knowledgebase.document`"""

    create = AsyncBoundAction("knowledgebase.document.create", create_documents)
    delete = AsyncBoundAction("knowledgebase.document.delete", delete_document)
    describe = AsyncBoundAction("knowledgebase.document.describe", describe_document)
    list = AsyncBoundList("knowledgebase.document.list", describe_documents)
    import_ = AsyncBoundAction("knowledgebase.document.import", import_documents)
    upload = AsyncBoundAction("knowledgebase.document.upload", upload_documents)


class AsyncKnowledgebase(Group):
    """Knowledge bases: their documents, and the chunks these are searched by. They take an API key. 知识库、文档及供检索的文档块，使用 API Key 鉴权。"""

    chunk = AsyncKnowledgebaseChunk()
    document = AsyncKnowledgebaseDocument()
    create = AsyncBoundAction("knowledgebase.create", create_knowledge_base)
    delete = AsyncBoundAction("knowledgebase.delete", delete_knowledge_base)
    describe = AsyncBoundAction("knowledgebase.describe", describe_knowledge_base)
    list = AsyncBoundList("knowledgebase.list", describe_knowledge_bases)
    update = AsyncBoundAction("knowledgebase.update", modify_knowledge_base)


class AsyncMemorySystem(Group):
    """`memory.system`"""

    create = AsyncBoundAction("memory.system.create", create_system_memory)
    delete = AsyncBoundAction("memory.system.delete", delete_system_memory)
    list = AsyncBoundList("memory.system.list", describe_system_memories)
    describe = AsyncBoundAction("memory.system.describe", describe_system_memory)
    update = AsyncBoundAction("memory.system.update", modify_system_memory)


class AsyncMemoryUser(Group):
    """`memory.user`"""

    create = AsyncBoundAction("memory.user.create", create_user_memory)
    delete = AsyncBoundAction("memory.user.delete", delete_user_memory)
    list = AsyncBoundList("memory.user.list", describe_user_memories)
    describe = AsyncBoundAction("memory.user.describe", describe_user_memory)
    update = AsyncBoundAction("memory.user.update", modify_user_memory)


class AsyncMemoryUserContent(Group):
    """`memory.userContent`"""

    update = AsyncBoundAction("memory.userContent.update", modify_user_memory_content)


class AsyncMemory(Group):
    """Memories: what a bot of an app knows by heart, and what it remembers of its users. They rest on the older inference and are absent from the newest pages. 应用中机器人的系统记忆。该功能依赖旧版（V1）推理，最新官方文档已不再收录。"""

    system = AsyncMemorySystem()
    user = AsyncMemoryUser()
    user_content = AsyncMemoryUserContent()


class AsyncModelCompressionTask(Group):
    """`model.compressionTask`"""

    cancel = AsyncBoundAction("model.compressionTask.cancel", cancel_model_comp_task)
    create = AsyncBoundAction("model.compressionTask.create", create_model_comp_task)
    delete = AsyncBoundAction("model.compressionTask.delete", delete_model_comp_task)
    describe = AsyncBoundAction("model.compressionTask.describe", describe_model_comp_task)
    list = AsyncBoundList("model.compressionTask.list", describe_model_comp_tasks)


class AsyncModelVersion(Group):
    """`model.version`"""

    create = AsyncBoundAction("model.version.create", create_custom_model)
    delete = AsyncBoundAction("model.version.delete", delete_model)
    describe = AsyncBoundAction("model.version.describe", describe_model)


class AsyncModelSet(Group):
    """`model.set`"""

    create = AsyncBoundAction("model.set.create", create_custom_model_set)
    delete = AsyncBoundAction("model.set.delete", delete_model_set)
    list = AsyncBoundList("model.set.list", describe_custom_model_sets)
    describe = AsyncBoundAction("model.set.describe", describe_model_set)


class AsyncModelChatTemplate(Group):
    """`model.chatTemplate`"""

    create = AsyncBoundAction("model.chatTemplate.create", create_model_custom_conf)


class AsyncModelExportTask(Group):
    """`model.exportTask`"""

    create = AsyncBoundAction("model.exportTask.create", create_model_export_task)
    describe = AsyncBoundAction("model.exportTask.describe", describe_model_export_task)


class AsyncModelVersionConfig(Group):
    """`model.versionConfig`"""

    describe = AsyncBoundAction("model.versionConfig.describe", describe_model_custom_advanced_conf)


class AsyncModelImportConfig(Group):
    """`model.importConfig`"""

    describe = AsyncBoundAction("model.importConfig.describe", describe_model_system_advanced_conf)


class AsyncModelPresetVersion(Group):
    """`model.presetVersion`"""

    describe = AsyncBoundAction("model.presetVersion.describe", describe_system_model)


class AsyncModelPresetSet(Group):
    """`model.presetSet`"""

    describe = AsyncBoundAction("model.presetSet.describe", describe_system_model_set)
    list = AsyncBoundList("model.presetSet.list", describe_system_model_sets)


class AsyncModel(Group):
    """Models: model sets and the versions in them, imports and exports, preset models, and compression. 模型及其版本、导入与导出、预置模型，以及模型压缩。"""

    compression_task = AsyncModelCompressionTask()
    version = AsyncModelVersion()
    set = AsyncModelSet()
    chat_template = AsyncModelChatTemplate()
    export_task = AsyncModelExportTask()
    version_config = AsyncModelVersionConfig()
    import_config = AsyncModelImportConfig()
    preset_version = AsyncModelPresetVersion()
    preset_set = AsyncModelPresetSet()


class AsyncPromptLabel(Group):
    """`prompt.label`"""

    create = AsyncBoundAction("prompt.label.create", create_prompt_label)
    delete = AsyncBoundAction("prompt.label.delete", delete_prompt_label)
    list = AsyncBoundList("prompt.label.list", describe_prompt_labels)


class AsyncPromptTemplate(Group):
    """`prompt.template`"""

    create = AsyncBoundAction("prompt.template.create", create_prompt_template)
    delete = AsyncBoundAction("prompt.template.delete", delete_prompt_template)
    describe = AsyncBoundAction("prompt.template.describe", describe_prompt_template)
    list = AsyncBoundList("prompt.template.list", describe_prompt_templates)
    update = AsyncBoundAction("prompt.template.update", modify_prompt_template)


class AsyncPrompt(Group):
    """Prompts: templates, and the labels that sort them. Prompt 模板及其标签。"""

    label = AsyncPromptLabel()
    template = AsyncPromptTemplate()


class AsyncServiceLogStore(Group):
    """`service.logStore`"""

    attach = AsyncBoundAction("service.logStore.attach", attach_log_store)


class AsyncServiceEndpoint(Group):
    """`service.endpoint`"""

    create = AsyncBoundAction("service.endpoint.create", create_endpoint)
    deactivate = AsyncBoundAction("service.endpoint.deactivate", deactivate_endpoint)
    describe = AsyncBoundAction("service.endpoint.describe", describe_endpoint)
    list = AsyncBoundList("service.endpoint.list", list_endpoints)
    update = AsyncBoundAction("service.endpoint.update", modify_endpoint)


class AsyncServiceCustom(Group):
    """`service.custom`"""

    create = AsyncBoundAction("service.custom.create", create_service)
    deactivate = AsyncBoundAction("service.custom.deactivate", deactivate_service)
    describe = AsyncBoundAction("service.custom.describe", describe_service)
    list = AsyncBoundList("service.custom.list", describe_services)
    update = AsyncBoundAction("service.custom.update", modify_service)
    scale = AsyncBoundAction("service.custom.scale", scale_service)


class AsyncServicePreset(Group):
    """`service.preset`"""

    list = AsyncBoundAction("service.preset.list", describe_preset_services)


class AsyncServiceCallSummary(Group):
    """`service.callSummary`"""

    describe = AsyncBoundAction("service.callSummary.describe", describe_service_metric)


class AsyncServiceCallSeries(Group):
    """`service.callSeries`"""

    describe = AsyncBoundAction("service.callSeries.describe", describe_service_stats)


class AsyncService(Group):
    """Model services: custom and preset services, their calls, logs and endpoints. 定制服务与预置服务，及其调用统计、日志和接入点。"""

    log_store = AsyncServiceLogStore()
    endpoint = AsyncServiceEndpoint()
    custom = AsyncServiceCustom()
    preset = AsyncServicePreset()
    call_summary = AsyncServiceCallSummary()
    call_series = AsyncServiceCallSeries()


class AsyncTag(Group):
    """Tags: keys with values, to put on documents of knowledge bases. They take an API key. 用于知识库文档的标签（键与取值），使用 API Key 鉴权。"""

    create = AsyncBoundAction("tag.create", create_tag)


class AsyncGroups(Group):
    """Every action, by its dotted name."""

    agentapp = AsyncAgentapp()
    app = AsyncApp()
    batchinference = AsyncBatchinference()
    charge = AsyncCharge()
    dataset = AsyncDataset()
    eval = AsyncEval()
    finetuning = AsyncFinetuning()
    iam = AsyncIam()
    knowledgebase = AsyncKnowledgebase()
    memory = AsyncMemory()
    model = AsyncModel()
    prompt = AsyncPrompt()
    service = AsyncService()
    tag = AsyncTag()
