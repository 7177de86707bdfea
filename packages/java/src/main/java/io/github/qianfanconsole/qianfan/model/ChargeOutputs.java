// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import java.util.List;
import java.util.Map;

/** What the actions of Charge answer. 返回参数。 */
public final class ChargeOutputs {
    private ChargeOutputs() {}

    /**
     * What AutoReleaseComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the change was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record AutoReleaseComputeUnitOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What AutoReleaseServiceComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the change was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record AutoReleaseServiceComputeUnitOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What AutoReleaseTPMResource answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the change was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record AutoReleaseTPMResourceOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What CreateAutoRenewRules answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the rule was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateAutoRenewRulesOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DescribeComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 算力单元实例
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeComputeUnitOutput(
            String requestId, DescribeComputeUnitOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 算力单元实例
     *
     * @param computeUnitInstance A compute unit instance of the account. A single read also describes its end, its length and the unit of that length, whose names the documentation does not state. 账号下的算力单元实例。详情中还有到期时间、实例时长及其单位，字段名官方文档未说明
     * @param serviceUsageList Services placed on the compute unit, and the units that each uses; the documentation does not state the names of the fields. 部署在算力单元上的服务及其占用数量，字段名官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeComputeUnitOutputResult(
            ComputeUnit computeUnitInstance, List<Map<String, Object>> serviceUsageList, Map<String, Object> extra) {}

    /**
     * A compute unit instance of the account. A single read also describes its end, its length and the unit of that length, whose names the documentation does not state. 账号下的算力单元实例。详情中还有到期时间、实例时长及其单位，字段名官方文档未说明
     *
     * @param instanceId Id of a compute unit instance. 算力单元实例 ID
     * @param region Region: bj (Beijing), bd (Baoding), sz (Suzhou), gz (Guangzhou), yq (Yangquan), or global (not bound to one). Requests take bj and bd only. 资源地域：bj（北京）、bd（保定）、sz（苏州）、gz（广州）、yq（阳泉）、global（不限地域）；请求中仅支持 bj 和 bd Known values: {@code bj}, {@code bd}, {@code sz}, {@code gz}, {@code yq}, {@code global}.
     * @param status State of a compute unit: Creating, CreateFailed, Running (in use), Releasing, Released, Reconfiguring (being resized), ReconfigureFailed (the resize did not happen), BillingChanging (the way it is paid is changing). CreateFailed and Released are final. 资源状态：Creating（创建中）、CreateFailed（创建失败）、Running（使用中）、Releasing（释放中）、Released（已释放）、Reconfiguring（变配中）、ReconfigureFailed（变配失败）、BillingChanging（计费变更中）；CreateFailed 和 Released 为终态 Known values: {@code Creating}, {@code CreateFailed}, {@code Running}, {@code Releasing}, {@code Released}, {@code Reconfiguring}, {@code ReconfigureFailed}, {@code BillingChanging}.
     * @param type Resource type: cpu, or one of the accelerator types gpu-1 to gpu-6. CreateService spells these types in another way. 资源类型：cpu 为 CPU，gpu-1 至 gpu-6 为加速卡 I 至 VI 型；与 CreateService 中的写法不同 Known values: {@code cpu}, {@code gpu-1}, {@code gpu-2}, {@code gpu-3}, {@code gpu-4}, {@code gpu-5}, {@code gpu-6}.
     * @param totalComputeUnits Units bought. In a list the name is inferred. 算力单元总数；列表中的字段名为推断
     * @param usedComputeUnits Units in use. In a list the name is inferred. 已用算力单元数；列表中的字段名为推断
     * @param paymentTiming How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时） Known values: {@code Prepaid}, {@code Postpaid}.
     * @param startTime Start; the name of the field is inferred. 开始时间（字段名为推断）
     * @param releaseTime Planned release; only for post-paid instances that have one. 定时释放时间，仅设置了定时释放的后付费实例返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ComputeUnit(
            String instanceId,
            String region,
            String status,
            String type,
            Long totalComputeUnits,
            Long usedComputeUnits,
            String paymentTiming,
            String startTime,
            String releaseTime,
            Map<String, Object> extra) {}

    /**
     * What DescribeComputeUnits answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 算力单元实例列表（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeComputeUnitsOutput(
            String requestId, DescribeComputeUnitsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 算力单元实例列表（对象）
     *
     * @param computeUnitInstanceList Instances. 实例列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeComputeUnitsOutputResult(
            List<ComputeUnit> computeUnitInstanceList, Map<String, Object> extra) {}

    /**
     * What DescribePackageResource answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 量包
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePackageResourceOutput(
            String requestId, DescribePackageResourceOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 量包
     *
     * @param instance A package: an amount of usage bought in advance. 量包，即预先购买的用量
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePackageResourceOutputResult(PackageResource instance, Map<String, Object> extra) {}

    /**
     * A package: an amount of usage bought in advance. 量包，即预先购买的用量
     *
     * @param packageId Id of a package. 量包 ID
     * @param serviceName Service family that a package is for. Language models (ernie-*, qianfan-agent-*, deepseek-*) are counted in thousand tokens, video generation (kling, vidu, minimax, qianfan-video) in points, search and chatFilePlus (the reading plug-in) in calls. 服务系列名称。语言模型（ernie-*、qianfan-agent-*、deepseek-*）按千 token 计，视频生成（kling、vidu、minimax、qianfan-video）按点数计，search 与 chatFilePlus（阅读助手插件）按次数计 Known values: {@code ernie-lite}, {@code ernie-lite-pro-128k}, {@code ernie-speed-pro-128k}, {@code qianfan-agent-speed-32k}, {@code ernie-x1-32k-preview}, {@code deepseek-v3}, {@code deepseek-r1}, {@code ernie-x1-turbo-32k}, {@code ernie-4.5-turbo-vl-32k}, {@code ernie-4.5-turbo-32k}, {@code ernie-4.5-turbo-128k}, {@code kling}, {@code vidu}, {@code minimax}, {@code qianfan-video}, {@code search}, {@code chatFilePlus}.
     * @param specification Size as a decimal string, in the unit of the service family (thousand tokens, points or calls). 规格，十进制数字字符串，单位取决于服务系列（千 token、点数或次数）
     * @param used Used so far, in the same unit. 使用量，单位与规格相同
     * @param status State of a package: Pending (not in use yet), Active (in use), Exhausted (used up) or Expired. 量包状态：Pending（待使用）、Active（使用中）、Exhausted（已用尽）、Expired（已过期） Known values: {@code Pending}, {@code Active}, {@code Exhausted}, {@code Expired}.
     * @param startTime Start of validity. 生效时间
     * @param expiredTime End of validity. 到期时间
     * @param creator User account that bought it. 购买量包的用户账号
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PackageResource(
            String packageId,
            String serviceName,
            String specification,
            Double used,
            String status,
            String startTime,
            String expiredTime,
            String creator,
            Map<String, Object> extra) {}

    /**
     * What DescribePackageResources answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 量包列表（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePackageResourcesOutput(
            String requestId, DescribePackageResourcesOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 量包列表（对象）
     *
     * @param instances Packages. 量包列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePackageResourcesOutputResult(List<PackageResource> instances, Map<String, Object> extra) {}

    /**
     * What DescribeServiceComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 服务的算力单元实例
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceComputeUnitOutput(
            String requestId, DescribeServiceComputeUnitOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 服务的算力单元实例
     *
     * @param instance A compute unit instance that was bought for one service, counted in replicas. 为某个服务购买的算力单元实例，以副本数计
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceComputeUnitOutputResult(
            ComputeUnitServiceInstance instance, Map<String, Object> extra) {}

    /**
     * A compute unit instance that was bought for one service, counted in replicas. 为某个服务购买的算力单元实例，以副本数计
     *
     * @param instanceId Id of a compute unit instance. 算力单元实例 ID
     * @param paymentTiming How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时） Known values: {@code Prepaid}, {@code Postpaid}.
     * @param replicasCount Replicas in the instance. 算力单元实例包含的副本数量
     * @param status State of a compute unit instance of a service: Creating, Running (in use) or Deleted (expired). Deleted is final. 资源状态：Creating（创建中）、Running（使用中）、Deleted（已过期）；Deleted 为终态 Known values: {@code Creating}, {@code Running}, {@code Deleted}.
     * @param startTime Start; empty while status is Creating. 开始时间；status 为 Creating 时为空
     * @param expiredTime End. 到期时间
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ComputeUnitServiceInstance(
            String instanceId,
            String paymentTiming,
            Long replicasCount,
            String status,
            String startTime,
            String expiredTime,
            Map<String, Object> extra) {}

    /**
     * What DescribeServiceComputeUnits answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 实例列表（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceComputeUnitsOutput(
            String requestId, DescribeServiceComputeUnitsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 实例列表（对象）
     *
     * @param instances Instances. 实例列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeServiceComputeUnitsOutputResult(
            List<ComputeUnitServiceInstance> instances, Map<String, Object> extra) {}

    /**
     * What DescribeTPMResource answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. TPM 配额实例列表（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeTPMResourceOutput(
            String requestId, DescribeTPMResourceOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. TPM 配额实例列表（对象）
     *
     * @param instances Quota instances. 配额实例列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeTPMResourceOutputResult(List<TpmInstance> instances, Map<String, Object> extra) {}

    /**
     * A TPM quota instance: throughput bought for one preset model. TPM 配额实例，即为一个预置模型购买的吞吐量
     *
     * @param instanceId Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
     * @param model Model version; may be absent. 模型版本，可能不返回
     * @param paymentTiming How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时） Known values: {@code Prepaid}, {@code Postpaid}.
     * @param rpm Requests per minute bought (33 per unit). 已购的每分钟请求数，每份 33
     * @param tpm Tokens per minute bought (10000 per unit). 已购的每分钟 token 数，每份 10000
     * @param status State of TPM quota: Creating, Running (in use) or Stopped (expired). 资源状态：Creating（创建中）、Running（使用中）、Stopped（已过期） Known values: {@code Creating}, {@code Running}, {@code Stopped}.
     * @param startTime Start, e.g. 2024-02-26T10:00:00Z. 开始时间，例如 2024-02-26T10:00:00Z
     * @param expiredTime End; {@code -} for post-paid quota without an end, which is not a date. 到期时间；没有到期时间的后付费配额为 -，不是日期
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record TpmInstance(
            String instanceId,
            String model,
            String paymentTiming,
            Long rpm,
            Long tpm,
            String status,
            String startTime,
            String expiredTime,
            Map<String, Object> extra) {}

    /**
     * What PurchaseComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result What an order of compute units gave. 算力单元下单结果
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PurchaseComputeUnitOutput(String requestId, ComputeUnitOrder result, Map<String, Object> extra) {}

    /**
     * What an order of compute units gave. 算力单元下单结果
     *
     * @param instanceId Id of a compute unit instance. 算力单元实例 ID
     * @param orderId Order id. Documented for ResizeComputeUnit only: a purchase may lack it. 订单 ID；官方文档仅在 ResizeComputeUnit 中列出，购买接口可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ComputeUnitOrder(String instanceId, String orderId, Map<String, Object> extra) {}

    /**
     * What PurchaseServiceComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result What an order of compute units gave. 算力单元下单结果
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PurchaseServiceComputeUnitOutput(
            String requestId, ComputeUnitOrder result, Map<String, Object> extra) {}

    /**
     * What PurchaseTPMResource answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result What was bought. 购买结果
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PurchaseTPMResourceOutput(
            String requestId, PurchaseTPMResourceOutputResult result, Map<String, Object> extra) {}

    /**
     * What was bought. 购买结果
     *
     * @param instanceId Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PurchaseTPMResourceOutputResult(String instanceId, Map<String, Object> extra) {}

    /**
     * What ReleaseComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ReleaseComputeUnitOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What ReleaseServiceComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ReleaseServiceComputeUnitOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What ReleaseTPMResource answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the quota was released. 是否释放成功
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ReleaseTPMResourceOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What ResizeComputeUnit answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result What an order of compute units gave. 算力单元下单结果
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ResizeComputeUnitOutput(String requestId, ComputeUnitOrder result, Map<String, Object> extra) {}

    /**
     * What ResizeTPMResource answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the order was accepted. 订单是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ResizeTPMResourceOutput(String requestId, Boolean result, Map<String, Object> extra) {}
}
