// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;

/** What the actions of Charge take. 请求参数。 */
public final class ChargeInputs {
    private ChargeInputs() {}

    /** What AutoReleaseComputeUnit takes. */
    public static final class AutoReleaseComputeUnitInput extends Input {
        private AutoReleaseComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Id of a compute unit instance. 算力单元实例 ID
         * @return the input
         */
        public static AutoReleaseComputeUnitInput of(String instanceId) {
            Builder made = builder();
            made.instanceId(instanceId);
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
             * Id of a compute unit instance. 算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or {@code yyyy-mm-dd hh:mm:ss}, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder releaseTime(String value) {
                return set("releaseTime", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AutoReleaseComputeUnitInput build() {
                return new AutoReleaseComputeUnitInput(this);
            }
        }
    }

    /** What AutoReleaseServiceComputeUnit takes. */
    public static final class AutoReleaseServiceComputeUnitInput extends Input {
        private AutoReleaseServiceComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Id of a compute unit instance. 算力单元实例 ID
         * @return the input
         */
        public static AutoReleaseServiceComputeUnitInput of(String instanceId) {
            Builder made = builder();
            made.instanceId(instanceId);
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
             * Id of a compute unit instance. 算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * When the instance is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or {@code yyyy-mm-dd hh:mm:ss}, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder releaseTime(String value) {
                return set("releaseTime", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AutoReleaseServiceComputeUnitInput build() {
                return new AutoReleaseServiceComputeUnitInput(this);
            }
        }
    }

    /** What AutoReleaseTPMResource takes. */
    public static final class AutoReleaseTPMResourceInput extends Input {
        private AutoReleaseTPMResourceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
         * @return the input
         */
        public static AutoReleaseTPMResourceInput of(String instanceId) {
            Builder made = builder();
            made.instanceId(instanceId);
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
             * Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * When the quota is released; leave it out to REMOVE a planned release. RFC 3339 (2030-01-25T12:30:30+08:00) or {@code yyyy-mm-dd hh:mm:ss}, whose zone is not documented. 定时释放时间，不填表示取消已设置的定时释放；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder releaseTime(String value) {
                return set("releaseTime", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AutoReleaseTPMResourceInput build() {
                return new AutoReleaseTPMResourceInput(this);
            }
        }
    }

    /** What CreateAutoRenewRules takes. */
    public static final class CreateAutoRenewRulesInput extends Input {
        private CreateAutoRenewRulesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Instance to renew: the instanceId that PurchaseComputeUnit or PurchaseTPMResource gave. 实例 ID，由 PurchaseComputeUnit 或 PurchaseTPMResource 返回
         * @param instanceType Kind of instance: ComputingUnit (compute unit) or TPM (TPM quota). 实例类型：ComputingUnit（算力单元）、TPM（TPM 配额） Known values: {@code ComputingUnit}, {@code TPM}.
         * @return the input
         */
        public static CreateAutoRenewRulesInput of(String instanceId, String instanceType) {
            Builder made = builder();
            made.instanceId(instanceId);
            made.instanceType(instanceType);
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
             * Instance to renew: the instanceId that PurchaseComputeUnit or PurchaseTPMResource gave. 实例 ID，由 PurchaseComputeUnit 或 PurchaseTPMResource 返回
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Kind of instance: ComputingUnit (compute unit) or TPM (TPM quota). 实例类型：ComputingUnit（算力单元）、TPM（TPM 配额） Known values: {@code ComputingUnit}, {@code TPM}.
             *
             * @param value its value
             * @return this
             */
            public Builder instanceType(String value) {
                return set("instanceType", value);
            }

            /**
             * Unit of autoRenewTime. 自动续费周期的时间单位 Known values: {@code Month}.
             *
             * @param value its value
             * @return this
             */
            public Builder autoRenewTimeUnit(String value) {
                return set("autoRenewTimeUnit", value);
            }

            /**
             * Months per renewal. 每次自动续费的时长（月）
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
            public CreateAutoRenewRulesInput build() {
                return new CreateAutoRenewRulesInput(this);
            }
        }
    }

    /** What DescribeComputeUnit takes. */
    public static final class DescribeComputeUnitInput extends Input {
        private DescribeComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Id of a compute unit instance. 算力单元实例 ID
         * @return the input
         */
        public static DescribeComputeUnitInput of(String instanceId) {
            Builder made = builder();
            made.instanceId(instanceId);
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
             * Id of a compute unit instance. 算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeComputeUnitInput build() {
                return new DescribeComputeUnitInput(this);
            }
        }
    }

    /** What DescribeComputeUnits takes. */
    public static final class DescribeComputeUnitsInput extends Input {
        private DescribeComputeUnitsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeComputeUnitsInput of() {
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
             * Only instances that are paid in this way. 按付费类型筛选 Known values: {@code Prepaid}, {@code Postpaid}.
             *
             * @param value its value
             * @return this
             */
            public Builder paymentTiming(String value) {
                return set("paymentTiming", value);
            }

            /**
             * Only instances of this region, bj (Beijing) or bd (Baoding). 按资源地域筛选：bj（北京）或 bd（保定） Known values: {@code bj}, {@code bd}.
             *
             * @param value its value
             * @return this
             */
            public Builder region(String value) {
                return set("region", value);
            }

            /**
             * Only instances of this resource type. 按资源类型筛选 Known values: {@code cpu}, {@code gpu-1}, {@code gpu-2}, {@code gpu-3}, {@code gpu-4}, {@code gpu-5}, {@code gpu-6}.
             *
             * @param value its value
             * @return this
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeComputeUnitsInput build() {
                return new DescribeComputeUnitsInput(this);
            }
        }
    }

    /** What DescribePackageResource takes. */
    public static final class DescribePackageResourceInput extends Input {
        private DescribePackageResourceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param packageId Id of a package. 量包 ID
         * @return the input
         */
        public static DescribePackageResourceInput of(String packageId) {
            Builder made = builder();
            made.packageId(packageId);
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
             * Id of a package. 量包 ID
             *
             * @param value its value
             * @return this
             */
            public Builder packageId(String value) {
                return set("packageId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribePackageResourceInput build() {
                return new DescribePackageResourceInput(this);
            }
        }
    }

    /** What DescribePackageResources takes. */
    public static final class DescribePackageResourcesInput extends Input {
        private DescribePackageResourcesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribePackageResourcesInput of() {
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
             * Only packages of this service family. 按服务系列名称筛选 Known values: {@code ernie-lite}, {@code ernie-lite-pro-128k}, {@code ernie-speed-pro-128k}, {@code qianfan-agent-speed-32k}, {@code ernie-x1-32k-preview}, {@code deepseek-v3}, {@code deepseek-r1}, {@code ernie-x1-turbo-32k}, {@code ernie-4.5-turbo-vl-32k}, {@code ernie-4.5-turbo-32k}, {@code ernie-4.5-turbo-128k}, {@code kling}, {@code vidu}, {@code minimax}, {@code qianfan-video}, {@code search}, {@code chatFilePlus}.
             *
             * @param value its value
             * @return this
             */
            public Builder serviceName(String value) {
                return set("serviceName", value);
            }

            /**
             * Only packages in this state. 按资源状态筛选 Known values: {@code Pending}, {@code Active}, {@code Exhausted}, {@code Expired}.
             *
             * @param value its value
             * @return this
             */
            public Builder status(String value) {
                return set("status", value);
            }

            /**
             * Only packages bought by this user account. 按购买量包的用户账号筛选
             *
             * @param value its value
             * @return this
             */
            public Builder creator(String value) {
                return set("creator", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribePackageResourcesInput build() {
                return new DescribePackageResourcesInput(this);
            }
        }
    }

    /** What DescribeServiceComputeUnit takes. */
    public static final class DescribeServiceComputeUnitInput extends Input {
        private DescribeServiceComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
         * @param instanceId Instance that was bought for the service. 已购算力单元实例 ID
         * @return the input
         */
        public static DescribeServiceComputeUnitInput of(String serviceId, String instanceId) {
            Builder made = builder();
            made.serviceId(serviceId);
            made.instanceId(instanceId);
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
             * Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Instance that was bought for the service. 已购算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeServiceComputeUnitInput build() {
                return new DescribeServiceComputeUnitInput(this);
            }
        }
    }

    /** What DescribeServiceComputeUnits takes. */
    public static final class DescribeServiceComputeUnitsInput extends Input {
        private DescribeServiceComputeUnitsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
         * @return the input
         */
        public static DescribeServiceComputeUnitsInput of(String serviceId) {
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
             * Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Only instances that are paid in this way; by default all that the service uses. 按付费类型筛选，默认为服务正在使用的全部实例 Known values: {@code Prepaid}, {@code Postpaid}.
             *
             * @param value its value
             * @return this
             */
            public Builder paymentTiming(String value) {
                return set("paymentTiming", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeServiceComputeUnitsInput build() {
                return new DescribeServiceComputeUnitsInput(this);
            }
        }
    }

    /** What DescribeTPMResource takes. */
    public static final class DescribeTPMResourceInput extends Input {
        private DescribeTPMResourceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param model Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化 Known values: {@code ernie-4.5-turbo-128k}, {@code ernie-speed-8k}, {@code ernie-speed-128k}, {@code ernie-speed-pro-128k}, {@code ernie-lite-8k}, {@code ernie-lite-pro-128k}, {@code ernie-tiny-8k}, {@code ernie-character-fiction-8k}, {@code ernie-char-8k}, {@code ernie-novel-8k}, {@code ernie-speed-appbuilder-8k}, {@code qianfan-agent-speed-8k}, {@code qianfan-agent-speed-32k}, {@code qianfan-agent-lite-8k}.
         * @return the input
         */
        public static DescribeTPMResourceInput of(String model) {
            Builder made = builder();
            made.model(model);
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
             * Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化 Known values: {@code ernie-4.5-turbo-128k}, {@code ernie-speed-8k}, {@code ernie-speed-128k}, {@code ernie-speed-pro-128k}, {@code ernie-lite-8k}, {@code ernie-lite-pro-128k}, {@code ernie-tiny-8k}, {@code ernie-character-fiction-8k}, {@code ernie-char-8k}, {@code ernie-novel-8k}, {@code ernie-speed-appbuilder-8k}, {@code qianfan-agent-speed-8k}, {@code qianfan-agent-speed-32k}, {@code qianfan-agent-lite-8k}.
             *
             * @param value its value
             * @return this
             */
            public Builder model(String value) {
                return set("model", value);
            }

            /**
             * Only quota that is paid in this way; all by default. 按付费类型筛选，默认为全部 Known values: {@code Postpaid}.
             *
             * @param value its value
             * @return this
             */
            public Builder paymentTiming(String value) {
                return set("paymentTiming", value);
            }

            /**
             * Only this quota instance. 按实例 ID 筛选
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Only instances in this state; all by default. The documentation labels it payment type by mistake. 按资源状态筛选，默认为全部；官方文档误标为付费类型 Known values: {@code Creating}, {@code Running}, {@code Stopped}.
             *
             * @param value its value
             * @return this
             */
            public Builder status(String value) {
                return set("status", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeTPMResourceInput build() {
                return new DescribeTPMResourceInput(this);
            }
        }
    }

    /** What PurchaseComputeUnit takes. */
    public static final class PurchaseComputeUnitInput extends Input {
        private PurchaseComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param computeUnitCount Number of compute units. 算力单元数
         * @param billing How compute units are paid. 订单、计费相关参数
         * @param computeUnitConfig What to buy. 算力单元配置
         * @return the input
         */
        public static PurchaseComputeUnitInput of(
                long computeUnitCount,
                ComputeUnitBillingInput billing,
                PurchaseComputeUnitInputComputeUnitConfig computeUnitConfig) {
            Builder made = builder();
            made.computeUnitCount(computeUnitCount);
            made.billing(billing);
            made.computeUnitConfig(computeUnitConfig);
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
             * Number of compute units. 算力单元数
             *
             * @param value its value
             * @return this
             */
            public Builder computeUnitCount(long value) {
                return set("computeUnitCount", value);
            }

            /**
             * How compute units are paid. 订单、计费相关参数
             *
             * @param value its value
             * @return this
             */
            public Builder billing(ComputeUnitBillingInput value) {
                return set("billing", value);
            }

            /**
             * What to buy. 算力单元配置
             *
             * @param value its value
             * @return this
             */
            public Builder computeUnitConfig(PurchaseComputeUnitInputComputeUnitConfig value) {
                return set("computeUnitConfig", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public PurchaseComputeUnitInput build() {
                return new PurchaseComputeUnitInput(this);
            }
        }
    }

    /** How compute units are paid. 订单、计费相关参数 */
    public static final class ComputeUnitBillingInput extends Input {
        private ComputeUnitBillingInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param paymentTiming How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时） Known values: {@code Prepaid}, {@code Postpaid}.
         * @return the input
         */
        public static ComputeUnitBillingInput of(String paymentTiming) {
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
             * How it is paid: Prepaid (in advance, by the month) or Postpaid (afterwards, by the hour). 付费类型：Prepaid（预付费，按月）、Postpaid（后付费，按小时） Known values: {@code Prepaid}, {@code Postpaid}.
             *
             * @param value its value
             * @return this
             */
            public Builder paymentTiming(String value) {
                return set("paymentTiming", value);
            }

            /**
             * The time bought. Needed when paymentTiming is Prepaid; not for Postpaid. 购买时长信息，paymentTiming 为 Prepaid 时必填，Postpaid 时不填
             *
             * @param value its value
             * @return this
             */
            public Builder reservation(ComputeUnitReservationInput value) {
                return set("reservation", value);
            }

            /**
             * When the instance is released by itself; only when paymentTiming is Postpaid. RFC 3339 (2030-01-25T12:30:30+08:00) or {@code yyyy-mm-dd hh:mm:ss}, whose zone is not documented. 定时释放时间，仅 paymentTiming 为 Postpaid 时可用；格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss，后者的时区官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder releaseTime(String value) {
                return set("releaseTime", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ComputeUnitBillingInput build() {
                return new ComputeUnitBillingInput(this);
            }
        }
    }

    /** The time bought. Needed when paymentTiming is Prepaid; not for Postpaid. 购买时长信息，paymentTiming 为 Prepaid 时必填，Postpaid 时不填 */
    public static final class ComputeUnitReservationInput extends Input {
        private ComputeUnitReservationInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param reservationTimeUnit Unit of reservationLength. The official SDK also knows Hour, which the documentation does not list. 时间单位；官方 SDK 中还有 Hour，官方文档未列出 Known values: {@code Month}.
         * @param reservationLength Months bought. 购买时长（月）
         * @return the input
         */
        public static ComputeUnitReservationInput of(String reservationTimeUnit, long reservationLength) {
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
             * Unit of reservationLength. The official SDK also knows Hour, which the documentation does not list. 时间单位；官方 SDK 中还有 Hour，官方文档未列出 Known values: {@code Month}.
             *
             * @param value its value
             * @return this
             */
            public Builder reservationTimeUnit(String value) {
                return set("reservationTimeUnit", value);
            }

            /**
             * Months bought. 购买时长（月）
             *
             * @param value its value
             * @return this
             */
            public Builder reservationLength(long value) {
                return set("reservationLength", value);
            }

            /**
             * Whether it is renewed, and paid again, at the end of each term. The name of the field is inferred. 是否自动续费（到期后自动续费并扣款）；字段名为推断
             *
             * @param value its value
             * @return this
             */
            public Builder autoRenew(boolean value) {
                return set("autoRenew", value);
            }

            /**
             * Unit of autoRenewTime. Name as in CreateAutoRenewRules. 自动续费周期的时间单位，字段名同 CreateAutoRenewRules Known values: {@code Month}.
             *
             * @param value its value
             * @return this
             */
            public Builder autoRenewTimeUnit(String value) {
                return set("autoRenewTimeUnit", value);
            }

            /**
             * Months per renewal. Name as in CreateAutoRenewRules. 每次自动续费的时长（月），字段名同 CreateAutoRenewRules
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
            public ComputeUnitReservationInput build() {
                return new ComputeUnitReservationInput(this);
            }
        }
    }

    /** What to buy. 算力单元配置 */
    public static final class PurchaseComputeUnitInputComputeUnitConfig extends Input {
        private PurchaseComputeUnitInputComputeUnitConfig(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param type Resource type: cpu, or one of the accelerator types gpu-1 to gpu-6. CreateService spells these types in another way. 资源类型：cpu 为 CPU，gpu-1 至 gpu-6 为加速卡 I 至 VI 型；与 CreateService 中的写法不同 Known values: {@code cpu}, {@code gpu-1}, {@code gpu-2}, {@code gpu-3}, {@code gpu-4}, {@code gpu-5}, {@code gpu-6}.
         * @return the input
         */
        public static PurchaseComputeUnitInputComputeUnitConfig of(String type) {
            Builder made = builder();
            made.type(type);
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
             * Region: bj (Beijing) or bd (Baoding). The documentation does not state which one is taken without it. 资源地域：bj（北京）、bd（保定）；不填时的默认地域官方文档未说明 Known values: {@code bj}, {@code bd}.
             *
             * @param value its value
             * @return this
             */
            public Builder region(String value) {
                return set("region", value);
            }

            /**
             * Resource type: cpu, or one of the accelerator types gpu-1 to gpu-6. CreateService spells these types in another way. 资源类型：cpu 为 CPU，gpu-1 至 gpu-6 为加速卡 I 至 VI 型；与 CreateService 中的写法不同 Known values: {@code cpu}, {@code gpu-1}, {@code gpu-2}, {@code gpu-3}, {@code gpu-4}, {@code gpu-5}, {@code gpu-6}.
             *
             * @param value its value
             * @return this
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public PurchaseComputeUnitInputComputeUnitConfig build() {
                return new PurchaseComputeUnitInputComputeUnitConfig(this);
            }
        }
    }

    /** What PurchaseServiceComputeUnit takes. */
    public static final class PurchaseServiceComputeUnitInput extends Input {
        private PurchaseServiceComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Service that the instances are bought for (svco-...). 服务 ID（svco- 开头），为其购买实例
         * @param billing How compute units are paid. 订单、计费相关参数
         * @param replicasCount Replicas to buy. 购买副本数量
         * @return the input
         */
        public static PurchaseServiceComputeUnitInput of(
                String serviceId, ComputeUnitBillingInput billing, long replicasCount) {
            Builder made = builder();
            made.serviceId(serviceId);
            made.billing(billing);
            made.replicasCount(replicasCount);
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
             * Service that the instances are bought for (svco-...). 服务 ID（svco- 开头），为其购买实例
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * How compute units are paid. 订单、计费相关参数
             *
             * @param value its value
             * @return this
             */
            public Builder billing(ComputeUnitBillingInput value) {
                return set("billing", value);
            }

            /**
             * Replicas to buy. 购买副本数量
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
            public PurchaseServiceComputeUnitInput build() {
                return new PurchaseServiceComputeUnitInput(this);
            }
        }
    }

    /** What PurchaseTPMResource takes. */
    public static final class PurchaseTPMResourceInput extends Input {
        private PurchaseTPMResourceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param model Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化 Known values: {@code ernie-4.5-turbo-128k}, {@code ernie-speed-8k}, {@code ernie-speed-128k}, {@code ernie-speed-pro-128k}, {@code ernie-lite-8k}, {@code ernie-lite-pro-128k}, {@code ernie-tiny-8k}, {@code ernie-character-fiction-8k}, {@code ernie-char-8k}, {@code ernie-novel-8k}, {@code ernie-speed-appbuilder-8k}, {@code qianfan-agent-speed-8k}, {@code qianfan-agent-speed-32k}, {@code qianfan-agent-lite-8k}.
         * @param billing How it is paid. 订单信息
         * @param purchaseCount Number of units, of 10000 TPM and 33 RPM each. 购买的配额数量，每份为 10000 TPM 和 33 RPM
         * @return the input
         */
        public static PurchaseTPMResourceInput of(
                String model, PurchaseTPMResourceInputBilling billing, long purchaseCount) {
            Builder made = builder();
            made.model(model);
            made.billing(billing);
            made.purchaseCount(purchaseCount);
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
             * Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化 Known values: {@code ernie-4.5-turbo-128k}, {@code ernie-speed-8k}, {@code ernie-speed-128k}, {@code ernie-speed-pro-128k}, {@code ernie-lite-8k}, {@code ernie-lite-pro-128k}, {@code ernie-tiny-8k}, {@code ernie-character-fiction-8k}, {@code ernie-char-8k}, {@code ernie-novel-8k}, {@code ernie-speed-appbuilder-8k}, {@code qianfan-agent-speed-8k}, {@code qianfan-agent-speed-32k}, {@code qianfan-agent-lite-8k}.
             *
             * @param value its value
             * @return this
             */
            public Builder model(String value) {
                return set("model", value);
            }

            /**
             * How it is paid. 订单信息
             *
             * @param value its value
             * @return this
             */
            public Builder billing(PurchaseTPMResourceInputBilling value) {
                return set("billing", value);
            }

            /**
             * Number of units, of 10000 TPM and 33 RPM each. 购买的配额数量，每份为 10000 TPM 和 33 RPM
             *
             * @param value its value
             * @return this
             */
            public Builder purchaseCount(long value) {
                return set("purchaseCount", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public PurchaseTPMResourceInput build() {
                return new PurchaseTPMResourceInput(this);
            }
        }
    }

    /** How it is paid. 订单信息 */
    public static final class PurchaseTPMResourceInputBilling extends Input {
        private PurchaseTPMResourceInputBilling(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param paymentTiming How it is paid: Postpaid is the only value. 付费类型，仅支持 Postpaid（后付费） Known values: {@code Postpaid}.
         * @return the input
         */
        public static PurchaseTPMResourceInputBilling of(String paymentTiming) {
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
             * How it is paid: Postpaid is the only value. 付费类型，仅支持 Postpaid（后付费） Known values: {@code Postpaid}.
             *
             * @param value its value
             * @return this
             */
            public Builder paymentTiming(String value) {
                return set("paymentTiming", value);
            }

            /**
             * When a post-paid instance is released by itself: RFC 3339 (2030-01-25T12:30:30+08:00) or {@code yyyy-mm-dd hh:mm:ss}. The zone of the second form is not documented, so the first is safer. 后付费实例的定时释放时间，格式为 RFC 3339（如 2030-01-25T12:30:30+08:00）或 yyyy-mm-dd hh:mm:ss；后者的时区官方文档未说明，建议使用前者
             *
             * @param value its value
             * @return this
             */
            public Builder releaseTime(String value) {
                return set("releaseTime", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public PurchaseTPMResourceInputBilling build() {
                return new PurchaseTPMResourceInputBilling(this);
            }
        }
    }

    /** What ReleaseComputeUnit takes. */
    public static final class ReleaseComputeUnitInput extends Input {
        private ReleaseComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Id of a compute unit instance. 算力单元实例 ID
         * @return the input
         */
        public static ReleaseComputeUnitInput of(String instanceId) {
            Builder made = builder();
            made.instanceId(instanceId);
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
             * Id of a compute unit instance. 算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ReleaseComputeUnitInput build() {
                return new ReleaseComputeUnitInput(this);
            }
        }
    }

    /** What ReleaseServiceComputeUnit takes. */
    public static final class ReleaseServiceComputeUnitInput extends Input {
        private ReleaseServiceComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param serviceId Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
         * @param instanceId Instance to end. 要终止的实例 ID
         * @return the input
         */
        public static ReleaseServiceComputeUnitInput of(String serviceId, String instanceId) {
            Builder made = builder();
            made.serviceId(serviceId);
            made.instanceId(instanceId);
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
             * Id of a service: svco-... for a custom service, svcp-... for a preset one. 服务 ID，定制服务以 svco- 开头，预置服务以 svcp- 开头
             *
             * @param value its value
             * @return this
             */
            public Builder serviceId(String value) {
                return set("serviceId", value);
            }

            /**
             * Instance to end. 要终止的实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ReleaseServiceComputeUnitInput build() {
                return new ReleaseServiceComputeUnitInput(this);
            }
        }
    }

    /** What ReleaseTPMResource takes. */
    public static final class ReleaseTPMResourceInput extends Input {
        private ReleaseTPMResourceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param model Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化 Known values: {@code ernie-4.5-turbo-128k}, {@code ernie-speed-8k}, {@code ernie-speed-128k}, {@code ernie-speed-pro-128k}, {@code ernie-lite-8k}, {@code ernie-lite-pro-128k}, {@code ernie-tiny-8k}, {@code ernie-character-fiction-8k}, {@code ernie-char-8k}, {@code ernie-novel-8k}, {@code ernie-speed-appbuilder-8k}, {@code qianfan-agent-speed-8k}, {@code qianfan-agent-speed-32k}, {@code qianfan-agent-lite-8k}.
         * @param instanceId Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
         * @return the input
         */
        public static ReleaseTPMResourceInput of(String model, String instanceId) {
            Builder made = builder();
            made.model(model);
            made.instanceId(instanceId);
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
             * Preset model version, in lower case. The list follows the models on offer: new ones appear and old ones go. 预置模型版本（小写），可用取值随平台模型上下线而变化 Known values: {@code ernie-4.5-turbo-128k}, {@code ernie-speed-8k}, {@code ernie-speed-128k}, {@code ernie-speed-pro-128k}, {@code ernie-lite-8k}, {@code ernie-lite-pro-128k}, {@code ernie-tiny-8k}, {@code ernie-character-fiction-8k}, {@code ernie-char-8k}, {@code ernie-novel-8k}, {@code ernie-speed-appbuilder-8k}, {@code qianfan-agent-speed-8k}, {@code qianfan-agent-speed-32k}, {@code qianfan-agent-lite-8k}.
             *
             * @param value its value
             * @return this
             */
            public Builder model(String value) {
                return set("model", value);
            }

            /**
             * Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ReleaseTPMResourceInput build() {
                return new ReleaseTPMResourceInput(this);
            }
        }
    }

    /** What ResizeComputeUnit takes. */
    public static final class ResizeComputeUnitInput extends Input {
        private ResizeComputeUnitInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Id of a compute unit instance. 算力单元实例 ID
         * @return the input
         */
        public static ResizeComputeUnitInput of(String instanceId) {
            Builder made = builder();
            made.instanceId(instanceId);
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
             * Id of a compute unit instance. 算力单元实例 ID
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Number of units AFTER the change, not a difference. Always send it. 变更后的算力单元数量（不是增量），请始终填写
             *
             * @param value its value
             * @return this
             */
            public Builder count(long value) {
                return set("count", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ResizeComputeUnitInput build() {
                return new ResizeComputeUnitInput(this);
            }
        }
    }

    /** What ResizeTPMResource takes. */
    public static final class ResizeTPMResourceInput extends Input {
        private ResizeTPMResourceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param instanceId Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
         * @return the input
         */
        public static ResizeTPMResourceInput of(String instanceId) {
            Builder made = builder();
            made.instanceId(instanceId);
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
             * Id of a TPM quota instance, from PurchaseTPMResource. TPM 配额实例 ID，由 PurchaseTPMResource 返回
             *
             * @param value its value
             * @return this
             */
            public Builder instanceId(String value) {
                return set("instanceId", value);
            }

            /**
             * Number of units AFTER the change, of 10000 TPM and 33 RPM each, not a difference. Always send it. 变配后的配额数量（不是增量），每份为 10000 TPM 和 33 RPM；请始终填写
             *
             * @param value its value
             * @return this
             */
            public Builder count(long value) {
                return set("count", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ResizeTPMResourceInput build() {
                return new ResizeTPMResourceInput(this);
            }
        }
    }
}
