// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;

/** What the actions of Service take. 请求参数。 */
public final class ServiceInputs {
    private ServiceInputs() {}

    /** What AttachLogStore takes. */
    public static final class AttachLogStoreInput extends Input {
        private AttachLogStoreInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceType Custom: a custom service. Preset: a preset service. The list actions use the same name for something else (chat, completions, ...). 服务类型：Custom（定制服务）、Preset（预置服务）；与列表接口的同名字段含义不同 Known values: {@code Custom}, {@code Preset}.
         * @param serviceId Id of the service: svco-... for Custom, svcp-... for Preset. 服务 ID：定制服务以 svco- 开头，预置服务以 svcp- 开头
         * @param logProject Log project that holds the log store. 日志集组名称
         * @param logStoreName Name of the log store. 日志集名称
         * @return the input
         */
        public static AttachLogStoreInput of(
                String serviceType, String serviceId, String logProject, String logStoreName) {
            Builder made = builder();
            made.serviceType(serviceType);
            made.serviceId(serviceId);
            made.logProject(logProject);
            made.logStoreName(logStoreName);
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
             * Custom: a custom service. Preset: a preset service. The list actions use the same name for something else (chat, completions, ...). 服务类型：Custom（定制服务）、Preset（预置服务）；与列表接口的同名字段含义不同 Known values: {@code Custom}, {@code Preset}.
             *
             * @param value its value
             * @return this
             */
            public Builder serviceType(String value) {
                return set("serviceType", value);
            }

            /**
             * Id of the service: svco-... for Custom, svcp-... for Preset. 服务 ID：定制服务以 svco- 开头，预置服务以 svcp- 开头
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Region of the log store, such as bj. 日志集地域，例如 bj
             *
             * @param value its value
             * @return this
             */
            public Builder logRegion(String value) {
                return set("logRegion", value);
            }

            /**
             * Log project that holds the log store. 日志集组名称
             *
             * @param value its value
             * @return this
             */
            public Builder logProject(String value) {
                return set("logProject", value);
            }

            /**
             * Name of the log store. 日志集名称
             *
             * @param value its value
             * @return this
             */
            public Builder logStoreName(String value) {
                return set("logStoreName", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AttachLogStoreInput build() {
                return new AttachLogStoreInput(this);
            }
        }
    }

    /** What CreateEndpoint takes. */
    public static final class CreateEndpointInput extends Input {
        private CreateEndpointInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Service that the endpoint belongs to; the documentation's example names a preset one (svcp-...). 接入点所属的服务 ID，官方示例为预置服务（svcp- 开头）
         * @param name Name of the endpoint: Chinese characters, letters, digits and hyphens; from the second character on underscores too. 接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）
         * @param endpointIdSuffix Suffix of the endpoint's id: lower-case letters, digits, hyphens and underscores; must end in a letter or a digit. 接入点 ID 后缀，1~19 个字符，支持小写字母、数字、短横线（-）和下划线（_），须以小写字母或数字结尾
         * @param rateLimit Rate limits; none may exceed the quota of the service. 限流配置，不得超过服务的配额
         * @return the input
         */
        public static CreateEndpointInput of(
                String serviceId, String name, String endpointIdSuffix, EndpointRateLimitInput rateLimit) {
            Builder made = builder();
            made.serviceId(serviceId);
            made.name(name);
            made.endpointIdSuffix(endpointIdSuffix);
            made.rateLimit(rateLimit);
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
             * Service that the endpoint belongs to; the documentation's example names a preset one (svcp-...). 接入点所属的服务 ID，官方示例为预置服务（svcp- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Name of the endpoint: Chinese characters, letters, digits and hyphens; from the second character on underscores too. 接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Description of the endpoint. 接入点描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Suffix of the endpoint's id: lower-case letters, digits, hyphens and underscores; must end in a letter or a digit. 接入点 ID 后缀，1~19 个字符，支持小写字母、数字、短横线（-）和下划线（_），须以小写字母或数字结尾
             *
             * @param value its value
             * @return this
             */
            public Builder endpointIdSuffix(String value) {
                return set("endpointIdSuffix", value);
            }

            /**
             * Rate limits; none may exceed the quota of the service. 限流配置，不得超过服务的配额
             *
             * @param value its value
             * @return this
             */
            public Builder rateLimit(EndpointRateLimitInput value) {
                return set("rateLimit", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateEndpointInput build() {
                return new CreateEndpointInput(this);
            }
        }
    }

    /** Rate limits of an endpoint; none may exceed the quota of its service. 接入点限流配置，不得超过服务的配额 */
    public static final class EndpointRateLimitInput extends Input {
        private EndpointRateLimitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static EndpointRateLimitInput of() {
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
             * Most tokens in a minute. TPM 限制（每分钟 token 数）
             *
             * @param value its value
             * @return this
             */
            public Builder tpm(long value) {
                return set("tpm", value);
            }

            /**
             * Most requests in a minute. RPM 限制
             *
             * @param value its value
             * @return this
             */
            public Builder rpm(long value) {
                return set("rpm", value);
            }

            /**
             * Most input tokens in a minute. 输入 TPM 限制
             *
             * @param value its value
             * @return this
             */
            public Builder tpmInput(long value) {
                return set("tpmInput", value);
            }

            /**
             * Most output tokens in a minute. 输出 TPM 限制
             *
             * @param value its value
             * @return this
             */
            public Builder tpmOutput(long value) {
                return set("tpmOutput", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public EndpointRateLimitInput build() {
                return new EndpointRateLimitInput(this);
            }
        }
    }

    /** What CreateService takes. */
    public static final class CreateServiceInput extends Input {
        private CreateServiceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param modelSetId Id of a model set, the container of model versions. 模型 ID
         * @param modelId Model version to deploy; isSupportDeploy of DescribeModel must be true for it. 要部署的模型版本 ID，其 DescribeModel 的 isSupportDeploy 须为 true
         * @param name Name of the service. 服务名称
         * @param urlSuffix Suffix of the service's URL: lower-case letters, digits, underscores and hyphens; the first and the last character must be a letter or a digit. 服务 URL 后缀，2~20 个字符，支持小写字母、数字、下划线（_）和短横线（-），首尾须为字母或数字
         * @return the input
         */
        public static CreateServiceInput of(String modelSetId, String modelId, String name, String urlSuffix) {
            Builder made = builder();
            made.modelSetId(modelSetId);
            made.modelId(modelId);
            made.name(name);
            made.urlSuffix(urlSuffix);
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
             * Model version to deploy; isSupportDeploy of DescribeModel must be true for it. 要部署的模型版本 ID，其 DescribeModel 的 isSupportDeploy 须为 true
             *
             * @param value its value
             * @return this
             */
            public Builder modelId(String value) {
                return set("modelId", value);
            }

            /**
             * Name of the service. 服务名称
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Description of the service. 服务描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Suffix of the service's URL: lower-case letters, digits, underscores and hyphens; the first and the last character must be a letter or a digit. 服务 URL 后缀，2~20 个字符，支持小写字母、数字、下划线（_）和短横线（-），首尾须为字母或数字
             *
             * @param value its value
             * @return this
             */
            public Builder urlSuffix(String value) {
                return set("urlSuffix", value);
            }

            /**
             * Deploys on compute units that are already owned. Send resourceConfig and billing instead to buy new resources. Needed when deploying on compute units already bought. 使用已有算力单元部署时必填；购买新资源部署时不填，改填 resourceConfig 和 billing
             *
             * @param value its value
             * @return this
             */
            public Builder deploymentConfig(ServiceDeploymentConfigInput value) {
                return set("deploymentConfig", value);
            }

            /**
             * Resources to buy. Sending it spends money. Needed when new resources are bought and billing.chargeType is not Tokens. 要购买的资源，填写后将下单并产生费用；购买新资源且 billing.chargeType 不是 Tokens 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder resourceConfig(ServiceResourcePurchaseInput value) {
                return set("resourceConfig", value);
            }

            /**
             * Order and billing. Sending it commits to paying. Needed when new resources are bought. 订单、计费相关参数，填写即表示同意付费；购买新资源时必填
             *
             * @param value its value
             * @return this
             */
            public Builder billing(ServiceBillingInput value) {
                return set("billing", value);
            }

            /**
             * Version of the inference interface that the service offers. V1 inference is switched off on 2026-08-31: send 2. The documentation's example has 1 and does not explain it. 推理接口版本，请填 2（V1 推理将于 2026-08-31 下线；官方示例为 1，未作说明） Known values: {@code 1}, {@code 2}.
             *
             * @param value its value
             * @return this
             */
            public Builder protocolVersion(long value) {
                return set("protocolVersion", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateServiceInput build() {
                return new CreateServiceInput(this);
            }
        }
    }

    /** Deploys a service on compute units that are already owned. 使用已有算力单元部署 */
    public static final class ServiceDeploymentConfigInput extends Input {
        private ServiceDeploymentConfigInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ServiceDeploymentConfigInput of() {
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
             * QPS of one replica, in steps of 0.01; the platform's estimate by default. 单副本 QPS，精确到 0.01，默认取平台预估值
             *
             * @param value its value
             * @return this
             */
            public Builder qps(double value) {
                return set("qps", value);
            }

            /**
             * Compute units of one replica; only for Hugging Face models. 单副本算力单元数，仅 HF 模型填写
             *
             * @param value its value
             * @return this
             */
            public Builder replicaComputeUnitCount(long value) {
                return set("replicaComputeUnitCount", value);
            }

            /**
             * Number of replicas. 资源申请副本数量
             *
             * @param value its value
             * @return this
             */
            public Builder replicasCount(long value) {
                return set("replicasCount", value);
            }

            /**
             * Compute units to deploy on. An empty list means that new resources are bought. 部署使用的算力单元列表，为空表示购买新资源
             *
             * @param value its value
             * @return this
             */
            public Builder deploymentComputeUnitList(
                    List<ServiceDeploymentConfigInputDeploymentComputeUnitListItem> value) {
                return set("deploymentComputeUnitList", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ServiceDeploymentConfigInput build() {
                return new ServiceDeploymentConfigInput(this);
            }
        }
    }

    /** Part of what actions take. */
    public static final class ServiceDeploymentConfigInputDeploymentComputeUnitListItem extends Input {
        private ServiceDeploymentConfigInputDeploymentComputeUnitListItem(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ServiceDeploymentConfigInputDeploymentComputeUnitListItem of() {
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
             * Id of the compute unit instance. 算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Number of replicas on this instance. 该实例上的副本数量
             *
             * @param value its value
             * @return this
             */
            public Builder deploymentReplicasCount(long value) {
                return set("deploymentReplicasCount", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ServiceDeploymentConfigInputDeploymentComputeUnitListItem build() {
                return new ServiceDeploymentConfigInputDeploymentComputeUnitListItem(this);
            }
        }
    }

    /** Resources to buy for a service. Sending it spends money. 为服务购买的资源，填写后将下单并产生费用 */
    public static final class ServiceResourcePurchaseInput extends Input {
        private ServiceResourcePurchaseInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ServiceResourcePurchaseInput of() {
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
             * Region: bj (Beijing) or bd (Baoding); by default one that has the resources. 资源地域：bj（北京）、bd（保定），默认选择有资源的地域 Known values: {@code bj}, {@code bd}.
             *
             * @param value its value
             * @return this
             */
            public Builder region(String value) {
                return set("region", value);
            }

            /**
             * Resource type: CPU-1-n is CPU type I; GPU-1-n, GPU-5-n, GPU-6-n and GPU-7-n are accelerators of type I, V, VI and VII. Needed when billing.chargeType is ComputingUnit. 资源类型：CPU-1-n 为 CPU I 型；GPU-1-n、GPU-5-n、GPU-6-n、GPU-7-n 分别为加速卡 I、V、VI、VII 型；billing.chargeType 为 ComputingUnit 时必填 Known values: {@code CPU-1-1}, {@code GPU-1-1}, {@code GPU-1-2}, {@code GPU-1-4}, {@code GPU-1-8}, {@code GPU-5-1}, {@code GPU-5-2}, {@code GPU-6-1}, {@code GPU-6-2}, {@code GPU-7-1}, {@code GPU-7-2}.
             *
             * @param value its value
             * @return this
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * QPS of one replica, in steps of 0.01; the platform's estimate by default. 单副本 QPS，精确到 0.01，默认取平台预估值
             *
             * @param value its value
             * @return this
             */
            public Builder qps(double value) {
                return set("qps", value);
            }

            /**
             * Number of replicas to buy. 购买副本数量
             *
             * @param value its value
             * @return this
             */
            public Builder replicasCount(long value) {
                return set("replicasCount", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ServiceResourcePurchaseInput build() {
                return new ServiceResourcePurchaseInput(this);
            }
        }
    }

    /** How the resources of a new service are paid. Sending it commits to paying. 订单、计费相关参数，填写即表示同意付费 */
    public static final class ServiceBillingInput extends Input {
        private ServiceBillingInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param paymentTiming Prepaid or post-paid. 付费类型：Prepaid（预付费）、Postpaid（后付费） Known values: {@code Prepaid}, {@code Postpaid}.
         * @return the input
         */
        public static ServiceBillingInput of(String paymentTiming) {
            Builder made = builder();
            made.paymentTiming(paymentTiming);
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
             * Prepaid or post-paid. 付费类型：Prepaid（预付费）、Postpaid（后付费） Known values: {@code Prepaid}, {@code Postpaid}.
             *
             * @param value its value
             * @return this
             */
            public Builder paymentTiming(String value) {
                return set("paymentTiming", value);
            }

            /**
             * The time that is bought; not for Postpaid. Needed when billing.paymentTiming is Prepaid. 购买时长信息；paymentTiming 为 Prepaid 时必填，Postpaid 时不填
             *
             * @param value its value
             * @return this
             */
            public Builder reservation(ServiceBillingInputReservation value) {
                return set("reservation", value);
            }

            /**
             * What is charged: compute unit hours or tokens. Needed when billing.paymentTiming is Postpaid. 付费资源类型：ComputingUnit（算力单元使用时长）、Tokens（Tokens 调用量）；paymentTiming 为 Postpaid 时必填 Known values: {@code ComputingUnit}, {@code Tokens}.
             *
             * @param value its value
             * @return this
             */
            public Builder chargeType(String value) {
                return set("chargeType", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ServiceBillingInput build() {
                return new ServiceBillingInput(this);
            }
        }
    }

    /** The time that is bought; not for Postpaid. Needed when billing.paymentTiming is Prepaid. 购买时长信息；paymentTiming 为 Prepaid 时必填，Postpaid 时不填 */
    public static final class ServiceBillingInputReservation extends Input {
        private ServiceBillingInputReservation(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param reservationTimeUnit Unit of the time. 时间单位 Known values: {@code Month}.
         * @param reservationLength How long the resources are bought for. Unit: months. 购买时长（月）
         * @return the input
         */
        public static ServiceBillingInputReservation of(String reservationTimeUnit, long reservationLength) {
            Builder made = builder();
            made.reservationTimeUnit(reservationTimeUnit);
            made.reservationLength(reservationLength);
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
             * Unit of the time. 时间单位 Known values: {@code Month}.
             *
             * @param value its value
             * @return this
             */
            public Builder reservationTimeUnit(String value) {
                return set("reservationTimeUnit", value);
            }

            /**
             * How long the resources are bought for. Unit: months. 购买时长（月）
             *
             * @param value its value
             * @return this
             */
            public Builder reservationLength(long value) {
                return set("reservationLength", value);
            }

            /**
             * Whether to renew automatically, and pay again. The name of the field is inferred. 是否自动续费（到期后自动续费并扣款）；字段名为推断
             *
             * @param value its value
             * @return this
             */
            public Builder autoRenew(boolean value) {
                return set("autoRenew", value);
            }

            /**
             * Unit of the renewal period. The name of the field is that of CreateAutoRenewRules. 自动续费周期的时间单位，字段名同 CreateAutoRenewRules Known values: {@code Month}.
             *
             * @param value its value
             * @return this
             */
            public Builder autoRenewTimeUnit(String value) {
                return set("autoRenewTimeUnit", value);
            }

            /**
             * Length of one renewal. The name of the field is that of CreateAutoRenewRules. Unit: months. 每次自动续费的时长（月），字段名同 CreateAutoRenewRules
             *
             * @param value its value
             * @return this
             */
            public Builder autoRenewTime(long value) {
                return set("autoRenewTime", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ServiceBillingInputReservation build() {
                return new ServiceBillingInputReservation(this);
            }
        }
    }

    /** What DeactivateEndpoint takes. */
    public static final class DeactivateEndpointInput extends Input {
        private DeactivateEndpointInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param endpointId Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
         * @return the input
         */
        public static DeactivateEndpointInput of(String endpointId) {
            Builder made = builder();
            made.endpointId(endpointId);
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
             * Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
             *
             * @param value its value
             * @return this
             */
            public Builder endpointId(String value) {
                return set("endpointId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeactivateEndpointInput build() {
                return new DeactivateEndpointInput(this);
            }
        }
    }

    /** What DeactivateService takes. */
    public static final class DeactivateServiceInput extends Input {
        private DeactivateServiceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
         * @return the input
         */
        public static DeactivateServiceInput of(String serviceId) {
            Builder made = builder();
            made.serviceId(serviceId);
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
             * Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeactivateServiceInput build() {
                return new DeactivateServiceInput(this);
            }
        }
    }

    /** What DescribeEndpoint takes. */
    public static final class DescribeEndpointInput extends Input {
        private DescribeEndpointInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param endpointId Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
         * @return the input
         */
        public static DescribeEndpointInput of(String endpointId) {
            Builder made = builder();
            made.endpointId(endpointId);
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
             * Id of an endpoint: ep_, a random part, and the suffix that was asked for. 接入点 ID，由 ep_、随机串和创建时指定的后缀组成
             *
             * @param value its value
             * @return this
             */
            public Builder endpointId(String value) {
                return set("endpointId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeEndpointInput build() {
                return new DescribeEndpointInput(this);
            }
        }
    }

    /** What DescribePresetServices takes. */
    public static final class DescribePresetServicesInput extends Input {
        private DescribePresetServicesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribePresetServicesInput of() {
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
             * Only these preset services (svcp-...); all of them by default. 按预置服务 ID（svcp- 开头）筛选，默认返回全部
             *
             * @param value its value
             * @return this
             */
            public Builder serviceIds(List<String> value) {
                return set("serviceIds", value);
            }

            /**
             * Only services of these types. 按服务类型筛选
             *
             * @param value its value
             * @return this
             */
            public Builder serviceType(List<String> value) {
                return set("serviceType", value);
            }

            /**
             * Only services charged in one of these ways. TPM: paid TPM quota. Tokens: token package. Calls: post-paid by use. Free: free of charge. 按计费方式筛选：TPM（TPM 配额）、Tokens（Tokens 量包）、Calls（按量后付费）、Free（免费）
             *
             * @param value its value
             * @return this
             */
            public Builder chargeType(List<String> value) {
                return set("chargeType", value);
            }

            /**
             * Only services in one of these states of payment. 按付费状态筛选
             *
             * @param value its value
             * @return this
             */
            public Builder chargeStatus(List<String> value) {
                return set("chargeStatus", value);
            }

            /**
             * Version of the inference interface of the services. The default is 1: send 2 for today's services. 推理接口版本，默认 1；V2 服务请填 2 Known values: {@code 1}, {@code 2}.
             *
             * @param value its value
             * @return this
             */
            public Builder protocolVersion(long value) {
                return set("protocolVersion", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribePresetServicesInput build() {
                return new DescribePresetServicesInput(this);
            }
        }
    }

    /** What DescribeService takes. */
    public static final class DescribeServiceInput extends Input {
        private DescribeServiceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
         * @return the input
         */
        public static DescribeServiceInput of(String serviceId) {
            Builder made = builder();
            made.serviceId(serviceId);
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
             * Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeServiceInput build() {
                return new DescribeServiceInput(this);
            }
        }
    }

    /** What DescribeServiceMetric takes. */
    public static final class DescribeServiceMetricInput extends Input {
        private DescribeServiceMetricInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param startTime Start of the span, UTC, such as 2025-03-30T16:00:00Z. Precise to the minute; seconds are set to 00. 查询起始时间（UTC），例如 2025-03-30T16:00:00Z；精确到分钟，秒按 00 处理
         * @param endTime End of the span, UTC. Precise to the minute; seconds are set to 59. 查询终止时间（UTC），精确到分钟，秒按 59 处理
         * @return the input
         */
        public static DescribeServiceMetricInput of(String startTime, String endTime) {
            Builder made = builder();
            made.startTime(startTime);
            made.endTime(endTime);
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
             * Services to look at, custom or preset; all services by default. 服务 ID，可为定制服务或预置服务，默认为全部服务
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(List<String> value) {
                return set("serviceId", value);
            }

            /**
             * Applications to look at; all applications by default. 应用 ID，默认为全部应用
             *
             * @param value its value
             * @return this
             */
            public Builder appId(List<String> value) {
                return set("appId", value);
            }

            /**
             * Start of the span, UTC, such as 2025-03-30T16:00:00Z. Precise to the minute; seconds are set to 00. 查询起始时间（UTC），例如 2025-03-30T16:00:00Z；精确到分钟，秒按 00 处理
             *
             * @param value its value
             * @return this
             */
            public Builder startTime(String value) {
                return set("startTime", value);
            }

            /**
             * End of the span, UTC. Precise to the minute; seconds are set to 59. 查询终止时间（UTC），精确到分钟，秒按 59 处理
             *
             * @param value its value
             * @return this
             */
            public Builder endTime(String value) {
                return set("endTime", value);
            }

            /**
             * Version of the inference interface of the services. The default is 1: send 2 for today's services. 推理接口版本，默认 1；V2 服务请填 2 Known values: {@code 1}, {@code 2}.
             *
             * @param value its value
             * @return this
             */
            public Builder protocolVersion(long value) {
                return set("protocolVersion", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeServiceMetricInput build() {
                return new DescribeServiceMetricInput(this);
            }
        }
    }

    /** What DescribeServiceStats takes. */
    public static final class DescribeServiceStatsInput extends Input {
        private DescribeServiceStatsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Services to look at. The documentation marks it required, although its text says that all services are taken when it is left out. 服务 ID；官方文档标为必填，但文字说明又称不填表示全部服务
         * @param startTime Start of the span, such as 2025-03-30T16:00:00Z. 查询起始时间，例如 2025-03-30T16:00:00Z
         * @param endTime End of the span, such as 2025-03-31T15:59:00Z. 查询终止时间，例如 2025-03-31T15:59:00Z
         * @param interval Length of one step: 86400 (a day), 3600 (an hour) or 60 (a minute). Unit: seconds. 时间粒度（秒）：86400（天）、3600（小时）、60（分钟） Known values: {@code 86400}, {@code 3600}, {@code 60}.
         * @return the input
         */
        public static DescribeServiceStatsInput of(
                List<String> serviceId, String startTime, String endTime, long interval) {
            Builder made = builder();
            made.serviceId(serviceId);
            made.startTime(startTime);
            made.endTime(endTime);
            made.interval(interval);
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
             * Services to look at. The documentation marks it required, although its text says that all services are taken when it is left out. 服务 ID；官方文档标为必填，但文字说明又称不填表示全部服务
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(List<String> value) {
                return set("serviceId", value);
            }

            /**
             * Applications to look at; all applications by default. 应用 ID，默认为全部应用
             *
             * @param value its value
             * @return this
             */
            public Builder appId(List<String> value) {
                return set("appId", value);
            }

            /**
             * Start of the span, such as 2025-03-30T16:00:00Z. 查询起始时间，例如 2025-03-30T16:00:00Z
             *
             * @param value its value
             * @return this
             */
            public Builder startTime(String value) {
                return set("startTime", value);
            }

            /**
             * End of the span, such as 2025-03-31T15:59:00Z. 查询终止时间，例如 2025-03-31T15:59:00Z
             *
             * @param value its value
             * @return this
             */
            public Builder endTime(String value) {
                return set("endTime", value);
            }

            /**
             * Length of one step: 86400 (a day), 3600 (an hour) or 60 (a minute). Unit: seconds. 时间粒度（秒）：86400（天）、3600（小时）、60（分钟） Known values: {@code 86400}, {@code 3600}, {@code 60}.
             *
             * @param value its value
             * @return this
             */
            public Builder interval(long value) {
                return set("interval", value);
            }

            /**
             * Version of the inference interface of the services. No default is documented: send 2 for today's services. 推理接口版本，官方文档未给出默认值；V2 服务请填 2 Known values: {@code 1}, {@code 2}.
             *
             * @param value its value
             * @return this
             */
            public Builder protocolVersion(long value) {
                return set("protocolVersion", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeServiceStatsInput build() {
                return new DescribeServiceStatsInput(this);
            }
        }
    }

    /** What DescribeServices takes. */
    public static final class DescribeServicesInput extends Input {
        private DescribeServicesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeServicesInput of() {
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
             * Only services whose name contains this text. 服务名称，模糊匹配
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Only services of these types. 按服务类型筛选
             *
             * @param value its value
             * @return this
             */
            public Builder serviceType(List<String> value) {
                return set("serviceType", value);
            }

            /**
             * Only services in these states. 按服务状态筛选
             *
             * @param value its value
             * @return this
             */
            public Builder runStatus(List<String> value) {
                return set("runStatus", value);
            }

            /**
             * Only services of these creators. 按创建人筛选
             *
             * @param value its value
             * @return this
             */
            public Builder creator(List<String> value) {
                return set("creator", value);
            }

            /**
             * Only services charged this way; one value, not a list. 按付费资源类型筛选（单个值） Known values: {@code ComputingUnit}, {@code Tokens}.
             *
             * @param value its value
             * @return this
             */
            public Builder chargeType(String value) {
                return set("chargeType", value);
            }

            /**
             * Only services paid this way; one value, not a list. 按付费方式筛选（单个值） Known values: {@code Prepay}, {@code Postpay}.
             *
             * @param value its value
             * @return this
             */
            public Builder payType(String value) {
                return set("payType", value);
            }

            /**
             * Only services that offer this version of the inference interface. The default is 1: send 2 to see today's services. 推理接口版本，默认 1；V2 服务请填 2 Known values: {@code 1}, {@code 2}.
             *
             * @param value its value
             * @return this
             */
            public Builder protocolVersion(long value) {
                return set("protocolVersion", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeServicesInput build() {
                return new DescribeServicesInput(this);
            }
        }
    }

    /** What ListEndpoints takes. */
    public static final class ListEndpointsInput extends Input {
        private ListEndpointsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ListEndpointsInput of() {
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
             * Number of the page, from 1. 起始页码，从 1 开始
             *
             * @param value its value
             * @return this
             */
            public Builder pageNumber(long value) {
                return set("pageNumber", value);
            }

            /**
             * Page size. 每页最大返回数量
             *
             * @param value its value
             * @return this
             */
            public Builder pageSize(long value) {
                return set("pageSize", value);
            }

            /**
             * What to sort by: createTime (creation) or updateTime (last change). 排序字段：createTime（创建时间）、updateTime（更新时间） Known values: {@code createTime}, {@code updateTime}.
             *
             * @param value its value
             * @return this
             */
            public Builder sortBy(String value) {
                return set("sortBy", value);
            }

            /**
             * Order: asc (ascending) or desc (descending). 排序顺序：asc（升序）、desc（降序） Known values: {@code asc}, {@code desc}.
             *
             * @param value its value
             * @return this
             */
            public Builder sortOrder(String value) {
                return set("sortOrder", value);
            }

            /**
             * Only endpoints that match. 筛选条件
             *
             * @param value its value
             * @return this
             */
            public Builder filter(ListEndpointsInputFilter value) {
                return set("filter", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ListEndpointsInput build() {
                return new ListEndpointsInput(this);
            }
        }
    }

    /** Only endpoints that match. 筛选条件 */
    public static final class ListEndpointsInputFilter extends Input {
        private ListEndpointsInputFilter(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ListEndpointsInputFilter of() {
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
             * Only endpoints of this service. 服务 ID
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Only endpoints in these states. Active: normal. Stopped: deactivated (DescribeEndpoint calls that state Inactive). 接入点状态列表：Active（正常）、Stopped（停用，接入点详情中为 Inactive）
             *
             * @param value its value
             * @return this
             */
            public Builder statuses(List<String> value) {
                return set("statuses", value);
            }

            /**
             * Only endpoints whose name contains this text. 接入点名称，支持模糊查询
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Only endpoints with this tag; one tag only. 标签筛选条件，仅支持一个标签
             *
             * @param value its value
             * @return this
             */
            public Builder tag(ListEndpointsInputFilterTag value) {
                return set("tag", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ListEndpointsInputFilter build() {
                return new ListEndpointsInputFilter(this);
            }
        }
    }

    /** Only endpoints with this tag; one tag only. 标签筛选条件，仅支持一个标签 */
    public static final class ListEndpointsInputFilterTag extends Input {
        private ListEndpointsInputFilterTag(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ListEndpointsInputFilterTag of() {
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
             * Key of the tag. 标签键
             *
             * @param value its value
             * @return this
             */
            public Builder tagKey(String value) {
                return set("tagKey", value);
            }

            /**
             * Value of the tag. A value matches exactly; the literal text 所有值 (all values) matches every value, an empty one too; an empty string, or no value, matches only an empty one. 标签值：填具体值为精确匹配；填“所有值”匹配任意值（含空值）；填空字符串或不填仅匹配空值
             *
             * @param value its value
             * @return this
             */
            public Builder tagValue(String value) {
                return set("tagValue", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ListEndpointsInputFilterTag build() {
                return new ListEndpointsInputFilterTag(this);
            }
        }
    }

    /** What ModifyEndpoint takes. */
    public static final class ModifyEndpointInput extends Input {
        private ModifyEndpointInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param endpointId Id of the endpoint to change. 要修改的接入点 ID
         * @param name New name: Chinese characters, letters, digits and hyphens; from the second character on underscores too. Required even when the name stays. 新的接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）；不改名也必须填写
         * @return the input
         */
        public static ModifyEndpointInput of(String endpointId, String name) {
            Builder made = builder();
            made.endpointId(endpointId);
            made.name(name);
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
             * Id of the endpoint to change. 要修改的接入点 ID
             *
             * @param value its value
             * @return this
             */
            public Builder endpointId(String value) {
                return set("endpointId", value);
            }

            /**
             * New name: Chinese characters, letters, digits and hyphens; from the second character on underscores too. Required even when the name stays. 新的接入点名称，2~64 个字符，支持中文、字母、数字和短横线（-），第二个字符起可用下划线（_）；不改名也必须填写
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * New description. 新的接入点描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * New rate limits; none may exceed the quota of the service. Whether limits that are left out stay or are removed is not documented. 新的限流配置，不得超过服务的配额；未填的限制是保留还是移除，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder rateLimit(EndpointRateLimitInput value) {
                return set("rateLimit", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyEndpointInput build() {
                return new ModifyEndpointInput(this);
            }
        }
    }

    /** What ModifyService takes. */
    public static final class ModifyServiceInput extends Input {
        private ModifyServiceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
         * @param modelSetId Id of a model set, the container of model versions. 模型 ID
         * @param modelId Model version to serve from now on. 更新后使用的模型版本 ID
         * @return the input
         */
        public static ModifyServiceInput of(String serviceId, String modelSetId, String modelId) {
            Builder made = builder();
            made.serviceId(serviceId);
            made.modelSetId(modelSetId);
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
             * Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

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
             * Model version to serve from now on. 更新后使用的模型版本 ID
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
            public ModifyServiceInput build() {
                return new ModifyServiceInput(this);
            }
        }
    }

    /** What ScaleService takes. */
    public static final class ScaleServiceInput extends Input {
        private ScaleServiceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
         * @param instanceId Id of the compute unit instance. 算力单元实例 ID
         * @param deploymentReplicasCount Number of replicas that the service shall have on this instance: the new absolute number, not a difference. Replicas times compute units per replica must not exceed the units left on the instance, or scaling fails. 0 removes the instance from the service. 该实例上的部署副本数，为绝对值而非增量；副本数乘以单副本算力单元数不得超过实例剩余算力单元，否则扩容失败；0 表示将该实例从服务移除
         * @return the input
         */
        public static ScaleServiceInput of(String serviceId, String instanceId, long deploymentReplicasCount) {
            Builder made = builder();
            made.serviceId(serviceId);
            made.instanceId(instanceId);
            made.deploymentReplicasCount(deploymentReplicasCount);
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
             * Id of the custom service (svco-...). 定制服务 ID（svco- 开头）
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Id of the compute unit instance. 算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Number of replicas that the service shall have on this instance: the new absolute number, not a difference. Replicas times compute units per replica must not exceed the units left on the instance, or scaling fails. 0 removes the instance from the service. 该实例上的部署副本数，为绝对值而非增量；副本数乘以单副本算力单元数不得超过实例剩余算力单元，否则扩容失败；0 表示将该实例从服务移除
             *
             * @param value its value
             * @return this
             */
            public Builder deploymentReplicasCount(long value) {
                return set("deploymentReplicasCount", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ScaleServiceInput build() {
                return new ScaleServiceInput(this);
            }
        }
    }
}
