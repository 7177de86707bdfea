// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of Service answer. 返回参数。 */
public final class ServiceOutputs {
    private ServiceOutputs() {}

    /**
     * What AttachLogStore answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the log store was bound. 是否绑定成功
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record AttachLogStoreOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What CreateEndpoint answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. Its form is inferred: the documentation says only that the id of the endpoint is returned. 新接入点；结构为推断，官方文档仅说明返回接入点 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateEndpointOutput(
            String requestId, CreateEndpointOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. Its form is inferred: the documentation says only that the id of the endpoint is returned. 新接入点；结构为推断，官方文档仅说明返回接入点 ID
     *
     * @param endpointId Id of the new endpoint, ending in the suffix that was asked for. 新接入点的 ID，以请求的后缀结尾
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateEndpointOutputResult(String endpointId, Map<String, Object> extra) {}

    /**
     * What CreateService answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 新服务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateServiceOutput(String requestId, CreateServiceOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 新服务
     *
     * @param serviceId Id of the new custom service. 新服务的 ID
     * @param instanceId Id of the compute unit instance that was bought. 购买的算力单元实例 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateServiceOutputResult(String serviceId, String instanceId, Map<String, Object> extra) {}

    /**
     * What DeactivateEndpoint answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the endpoint was deactivated. 是否停用成功
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeactivateEndpointOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DeactivateService answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 下线结果（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeactivateServiceOutput(
            String requestId, DeactivateServiceOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 下线结果（对象）
     *
     * @param operation Whether the operation was taken up. DescribeService tells the real state. 是否已受理；实际状态请用 DescribeService 查询
     * @param message Hint in Chinese, such as that the service still holds post-paid resources of its own which should be released. 提示信息，例如当前服务独占后付费资源，请注意空闲资源释放
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeactivateServiceOutputResult(Boolean operation, String message, Map<String, Object> extra) {}

    /**
     * What DescribeEndpoint answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result An endpoint: an own name, with rate limits of its own, under which a service is called. 自定义接入点
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeEndpointOutput(String requestId, Endpoint result, Map<String, Object> extra) {}

    /**
     * An endpoint: an own name, with rate limits of its own, under which a service is called. 自定义接入点
     *
     * @param serverId Id of the service that the endpoint belongs to. The platform spells this field serverId, not serviceId. 接入点所属的服务 ID（字段名为 serverId，不是 serviceId）
     * @param name Name of the endpoint. 接入点名称
     * @param description Description of the endpoint. 接入点描述
     * @param status State of an endpoint: Active, Activating, Inactive, Deactivating. The filter of ListEndpoints says Active and Stopped instead. 接入点状态：Active（已启用）、Activating（启用中）、Inactive（已停用）、Deactivating（停用中）；查询列表时筛选值为 Active（正常）、Stopped（停用） Known values: {@code Active}, {@code Activating}, {@code Inactive}, {@code Deactivating}.
     * @param endpointId Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
     * @param rateLimit Rate limits; limits that are not set may be absent. 限流配置，未设置的限制可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record Endpoint(
            String serverId,
            String name,
            String description,
            String status,
            String endpointId,
            EndpointRateLimit rateLimit,
            Map<String, Object> extra) {}

    /**
     * Rate limits of an endpoint; none may exceed the quota of its service. 接入点限流配置，不得超过服务的配额
     *
     * @param tpm Most tokens in a minute. TPM 限制（每分钟 token 数）
     * @param rpm Most requests in a minute. RPM 限制
     * @param tpmInput Most input tokens in a minute. 输入 TPM 限制
     * @param tpmOutput Most output tokens in a minute. 输出 TPM 限制
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record EndpointRateLimit(Long tpm, Long rpm, Long tpmInput, Long tpmOutput, Map<String, Object> extra) {}

    /**
     * What DescribePresetServices answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 预置服务列表（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePresetServicesOutput(
            String requestId, DescribePresetServicesOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 预置服务列表（对象）
     *
     * @param serviceList The preset services. 预置服务列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePresetServicesOutputResult(List<ServicePreset> serviceList, Map<String, Object> extra) {}

    /**
     * A preset service, run by the platform. More fields are documented than this spec holds, at least the way of charging. 平台预置服务（计费方式等字段尚未收录）
     *
     * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
     * @param name Name of the service. 服务名称
     * @param url URL for calling the service. 服务 URL
     * @param endpoint Name of the endpoint, used to call the service. 接入点，调用服务时使用
     * @param serviceType What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings Known values: {@code chat}, {@code completions}, {@code text2image}, {@code image2text}.
     * @param chargeStatus State of payment: NotOpen (not activated), Opened (activated), Free (free of charge), Stopped (stopped for arrears; preset services only). 付费状态：NotOpen（未开通）、Opened（已开通）、Free（免费）、Stopped（欠费停止，仅预置服务） Known values: {@code NotOpen}, {@code Opened}, {@code Free}, {@code Stopped}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServicePreset(
            String serviceId,
            String name,
            String url,
            String endpoint,
            String serviceType,
            String chargeStatus,
            Map<String, Object> extra) {}

    /**
     * What DescribeService answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A custom service: a deployed model version of one's own. 定制服务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceOutput(String requestId, Service result, Map<String, Object> extra) {}

    /**
     * A custom service: a deployed model version of one's own. 定制服务
     *
     * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
     * @param baseModel Base model version. 基础模型版本名称
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelId Id of a model version. 模型版本 ID
     * @param name Name of the service. 服务名称
     * @param description Description of the service. 服务描述
     * @param url URL for calling the service. 服务 URL
     * @param endpoint Name of the endpoint, used to call the service. 接入点，调用服务时使用
     * @param serviceType What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings Known values: {@code chat}, {@code completions}, {@code text2image}, {@code image2text}.
     * @param runStatus State of a custom service: New (waiting to be published), Deploying (being published), Serving (published, can be called), Failed (publishing failed), Stopped (paused). Serving, Failed and Stopped stay until something is done. The official SDK knows Done (ready) too. 服务状态：New（待发布）、Deploying（发布中）、Serving（已发布）、Failed（发布失败）、Stopped（暂停服务）；后三种在执行新操作前保持不变；官方 SDK 中另有 Done（就绪） Known values: {@code New}, {@code Deploying}, {@code Serving}, {@code Failed}, {@code Stopped}.
     * @param updateStatus State of an update. Only None (no update) is documented. 更新状态，官方文档仅给出 None（无更新）
     * @param chargeType What is charged: ComputingUnit (hours of compute units) or Tokens (tokens used). 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量） Known values: {@code ComputingUnit}, {@code Tokens}.
     * @param payType How a service is paid: Prepay, Postpay, or both as the one string Prepay,Postpay. CreateService says Prepaid and Postpaid instead. 付费方式：Prepay（预付费）、Postpay（后付费）；两者都有时为一个字符串 Prepay,Postpay；CreateService 中写作 Prepaid 和 Postpaid Known values: {@code Prepay}, {@code Postpay}, {@code Prepay,Postpay}.
     * @param chargeStatus State of payment: NotOpen (not activated), Opened (activated), Free (free of charge), Stopped (stopped for arrears; preset services only). 付费状态：NotOpen（未开通）、Opened（已开通）、Free（免费）、Stopped（欠费停止，仅预置服务） Known values: {@code NotOpen}, {@code Opened}, {@code Free}, {@code Stopped}.
     * @param resourceConfig Resources that a custom service runs on. 服务的资源配置
     * @param createTime Time of creation, such as 2024-05-16T15:23:30Z. 创建时间，例如 2024-05-16T15:23:30Z
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record Service(
            String serviceId,
            String baseModel,
            String modelSetId,
            String modelId,
            String name,
            String description,
            String url,
            String endpoint,
            String serviceType,
            String runStatus,
            String updateStatus,
            String chargeType,
            String payType,
            String chargeStatus,
            ServiceResources resourceConfig,
            String createTime,
            Map<String, Object> extra) {}

    /**
     * Resources that a custom service runs on. 服务的资源配置
     *
     * @param type Resource type. GPU-I-2, GPU-I-4 (accelerator type I, 2 or 4 of them) and CPU-I-2 are documented here, another spelling than CreateService takes. 资源类型，官方文档给出 GPU-I-2、GPU-I-4（加速卡 I 型，2 张或 4 张）、CPU-I-2，与 CreateService 的写法不同
     * @param qps QPS of one replica. 单副本 QPS
     * @param replicasCount Number of replicas bought. 购买副本数量
     * @param region Region, such as bj. 资源地域，例如 bj
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceResources(
            String type, Double qps, Long replicasCount, String region, Map<String, Object> extra) {}

    /**
     * What DescribeServiceMetric answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 调用概览（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceMetricOutput(
            String requestId, DescribeServiceMetricOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 调用概览（对象）
     *
     * @param startTime Start of the span. 查询起始时间
     * @param endTime End of the span. 查询终止时间
     * @param serviceList One entry per service. 服务列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceMetricOutputResult(
            String startTime, String endTime, List<ServiceCallSummary> serviceList, Map<String, Object> extra) {}

    /**
     * Calls of one service over a span of time, by application. 单个服务在时间段内的调用概览，按应用分列
     *
     * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
     * @param serviceName Name of the service. 服务名称
     * @param appList One entry per application. 应用列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceCallSummary(
            String serviceId,
            String serviceName,
            List<ServiceCallSummaryAppListItem> appList,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param appId Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字
     * @param metric Totals of calls and tokens over a span of time. 时间段内的调用总量
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceCallSummaryAppListItem(String appId, ServiceCallTotals metric, Map<String, Object> extra) {}

    /**
     * Totals of calls and tokens over a span of time. 时间段内的调用总量
     *
     * @param inputTokensTotal Input tokens. 输入 token 总数
     * @param outputTokensTotal Output tokens. 输出 token 总数
     * @param tokensTotal Input and output tokens. 输入和输出 token 总数
     * @param succeedCallTotal Calls that succeeded. 成功调用总数
     * @param failureCallTotal Calls that failed. 失败调用总数
     * @param callTotal All calls. 调用总数
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceCallTotals(
            Long inputTokensTotal,
            Long outputTokensTotal,
            Long tokensTotal,
            Long succeedCallTotal,
            Long failureCallTotal,
            Long callTotal,
            Map<String, Object> extra) {}

    /**
     * What DescribeServiceStats answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 调用详情（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceStatsOutput(
            String requestId, DescribeServiceStatsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 调用详情（对象）
     *
     * @param startTime Start of the span. 查询起始时间
     * @param endTime End of the span. 查询终止时间
     * @param serviceList One entry per service. 服务列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceStatsOutputResult(
            String startTime, String endTime, List<ServiceCallSeries> serviceList, Map<String, Object> extra) {}

    /**
     * Calls of one service, step by step, by application. 单个服务按时间粒度的调用详情，按应用分列
     *
     * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
     * @param serviceName Name of the service. 服务名称
     * @param appList One entry per application. 应用列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceCallSeries(
            String serviceId,
            String serviceName,
            List<ServiceCallSeriesAppListItem> appList,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param appId Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字
     * @param metrics Series of figures: a list, unlike the single metric of DescribeServiceMetric. There are more than the two listed here; the documentation does not state their names. 监控指标列表（不同于 DescribeServiceMetric 的单个 metric）；除此处列出的两项外还有其他指标，官方文档未说明字段名
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceCallSeriesAppListItem(
            String appId, List<ServiceCallSeriesAppListItemMetricsItem> metrics, Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param tpm Tokens per minute that were used; only when interval is 60. TPM 使用情况，仅 interval 为 60 时返回
     * @param rpm Requests per minute that were used. RPM 使用情况
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceCallSeriesAppListItemMetricsItem(
            List<Map<String, Object>> tpm, List<Map<String, Object>> rpm, Map<String, Object> extra) {}

    /**
     * What DescribeServices answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页定制服务
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServicesOutput(
            String requestId, DescribeServicesOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页定制服务
     *
     * @param serviceList The services. 服务列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServicesOutputResult(
            List<ServiceSummary> serviceList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * A custom service, as lists show it. Some fields are those of the official SDK, the others follow from DescribeService. 定制服务列表项（部分字段取自官方 SDK，其余与服务详情一致）
     *
     * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
     * @param name Name of the service. 服务名称
     * @param url URL for calling the service. 服务 URL
     * @param modelSetId Id of a model set, the container of model versions. 模型 ID
     * @param modelId Id of a model version. 模型版本 ID
     * @param serviceType What a service does: chat (conversation), completions (continuation), text2image, image2text. V1 also knew embeddings. 服务类型：chat（对话）、completions（续写）、text2image（文生图）、image2text（图生文）；V1 另有 embeddings Known values: {@code chat}, {@code completions}, {@code text2image}, {@code image2text}.
     * @param runStatus State of a custom service: New (waiting to be published), Deploying (being published), Serving (published, can be called), Failed (publishing failed), Stopped (paused). Serving, Failed and Stopped stay until something is done. The official SDK knows Done (ready) too. 服务状态：New（待发布）、Deploying（发布中）、Serving（已发布）、Failed（发布失败）、Stopped（暂停服务）；后三种在执行新操作前保持不变；官方 SDK 中另有 Done（就绪） Known values: {@code New}, {@code Deploying}, {@code Serving}, {@code Failed}, {@code Stopped}.
     * @param chargeType What is charged: ComputingUnit (hours of compute units) or Tokens (tokens used). 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量） Known values: {@code ComputingUnit}, {@code Tokens}.
     * @param payType How a service is paid: Prepay, Postpay, or both as the one string Prepay,Postpay. CreateService says Prepaid and Postpaid instead. 付费方式：Prepay（预付费）、Postpay（后付费）；两者都有时为一个字符串 Prepay,Postpay；CreateService 中写作 Prepaid 和 Postpaid Known values: {@code Prepay}, {@code Postpay}, {@code Prepay,Postpay}.
     * @param resourceConfig Resources that a custom service runs on. 服务的资源配置
     * @param createTime Time of creation. 创建时间
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ServiceSummary(
            String serviceId,
            String name,
            String url,
            String modelSetId,
            String modelId,
            String serviceType,
            String runStatus,
            String chargeType,
            String payType,
            ServiceResources resourceConfig,
            String createTime,
            Map<String, Object> extra) {}

    /**
     * What ListEndpoints answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The endpoints found. Its fields are not documented. 查询到的接入点，字段官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ListEndpointsOutput(String requestId, Map<String, Object> result, Map<String, Object> extra) {}

    /**
     * What ModifyEndpoint answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the endpoint was changed. The form is inferred from DeactivateEndpoint. 是否修改成功；结构依据 DeactivateEndpoint 推断
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyEndpointOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What ModifyService answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the platform accepted the request. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyServiceOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What ScaleService answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the platform accepted the request. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ScaleServiceOutput(String requestId, Boolean result, Map<String, Object> extra) {}
}
