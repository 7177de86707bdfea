// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;

/** What the actions of Iam take. 请求参数。 */
public final class IamInputs {
    private IamInputs() {}

    /** What AssumeRole takes. */
    public static final class AssumeRoleInput extends Input {
        private AssumeRoleInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param accountId Account that owns the role. 角色所属账号的 ID
         * @param roleName Name of the role. 角色的名称
         * @return the input
         */
        public static AssumeRoleInput of(String accountId, String roleName) {
            Builder made = builder();
            made.accountId(accountId);
            made.roleName(roleName);
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
             * Marker without a value: always an empty string. 接口标识，固定传空字符串
             *
             * @param value its value
             * @return this
             */
            public Builder assumeRole(String value) {
                return set("assumeRole", value);
            }

            /**
             * Account that owns the role. 角色所属账号的 ID
             *
             * @param value its value
             * @return this
             */
            public Builder accountId(String value) {
                return set("accountId", value);
            }

            /**
             * Name of the role. 角色的名称
             *
             * @param value its value
             * @return this
             */
            public Builder roleName(String value) {
                return set("roleName", value);
            }

            /**
             * User id; normally not needed. 用户 ID，通常不需要
             *
             * @param value its value
             * @return this
             */
            public Builder userId(String value) {
                return set("userId", value);
            }

            /**
             * Life of the credentials in seconds, at most 2 hours. The default is the official SDK's. 临时凭证的有效时长（秒），最长 2 小时；默认值取自 官方 SDK
             *
             * @param value its value
             * @return this
             */
            public Builder durationSeconds(long value) {
                return set("durationSeconds", value);
            }

            /**
             * Rules that narrow what the credentials may do; without them they have all rights of the role. 访问控制规则，用于收窄凭证的权限；不填则与角色权限相同
             *
             * @param value its value
             * @return this
             */
            public Builder accessControlList(List<AccessControlRuleInput> value) {
                return set("accessControlList", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AssumeRoleInput build() {
                return new AssumeRoleInput(this);
            }
        }
    }

    /** One rule of an access control list that narrows what temporary credentials may do. 访问控制列表中的一条规则，用于缩小临时凭证的权限 */
    public static final class AccessControlRuleInput extends Input {
        private AccessControlRuleInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param service Product, e.g. bce:bos. The name for Qianfan is not documented. 产品，例如 bce:bos；官方文档未说明千帆对应的取值
         * @param region Region, or * for all. 地域，* 表示全部
         * @param effect Allow or Deny. 允许（Allow）或拒绝（Deny） Known values: {@code Allow}, {@code Deny}.
         * @param resource Resources the rule is about. 规则适用的资源
         * @param permission Permissions, whose names depend on the product (BOS: READ, WRITE). 权限，取值取决于产品（如 BOS 的 READ、WRITE）
         * @return the input
         */
        public static AccessControlRuleInput of(
                String service, String region, String effect, List<String> resource, List<String> permission) {
            Builder made = builder();
            made.service(service);
            made.region(region);
            made.effect(effect);
            made.resource(resource);
            made.permission(permission);
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
             * Product, e.g. bce:bos. The name for Qianfan is not documented. 产品，例如 bce:bos；官方文档未说明千帆对应的取值
             *
             * @param value its value
             * @return this
             */
            public Builder service(String value) {
                return set("service", value);
            }

            /**
             * Region, or * for all. 地域，* 表示全部
             *
             * @param value its value
             * @return this
             */
            public Builder region(String value) {
                return set("region", value);
            }

            /**
             * Allow or Deny. 允许（Allow）或拒绝（Deny） Known values: {@code Allow}, {@code Deny}.
             *
             * @param value its value
             * @return this
             */
            public Builder effect(String value) {
                return set("effect", value);
            }

            /**
             * Resources the rule is about. 规则适用的资源
             *
             * @param value its value
             * @return this
             */
            public Builder resource(List<String> value) {
                return set("resource", value);
            }

            /**
             * Permissions, whose names depend on the product (BOS: READ, WRITE). 权限，取值取决于产品（如 BOS 的 READ、WRITE）
             *
             * @param value its value
             * @return this
             */
            public Builder permission(List<String> value) {
                return set("permission", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public AccessControlRuleInput build() {
                return new AccessControlRuleInput(this);
            }
        }
    }

    /** What CreateApiKey takes. */
    public static final class CreateApiKeyInput extends Input {
        private CreateApiKeyInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param acl Policy of the key: what it opens. The table of the documentation says text and then lists the fields version, accessControlList[].service, region, resource, permission and effect. API Key 的权限策略；官方表格写作字符串，又列出 version、accessControlList[].service、region、resource、permission、effect 等内部字段
         * @return the input
         */
        public static CreateApiKeyInput of(Object acl) {
            Builder made = builder();
            made.acl(acl);
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
             * Sub-user the key is for; the caller when it is left out. 子用户 ID，不填时为当前用户
             *
             * @param value its value
             * @return this
             */
            public Builder userId(String value) {
                return set("userId", value);
            }

            /**
             * Policy of the key: what it opens. The table of the documentation says text and then lists the fields version, accessControlList[].service, region, resource, permission and effect. API Key 的权限策略；官方表格写作字符串，又列出 version、accessControlList[].service、region、resource、permission、effect 等内部字段
             *
             * @param value its value
             * @return this
             */
            public Builder acl(Object value) {
                return set("acl", value);
            }

            /**
             * Name. API Key 名称
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateApiKeyInput build() {
                return new CreateApiKeyInput(this);
            }
        }
    }

    /** What CreateBearerToken takes. */
    public static final class CreateBearerTokenInput extends Input {
        private CreateBearerTokenInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateBearerTokenInput of() {
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
             * Life of the token in seconds; a larger value is cut down to 30 days. 有效时长（秒），超过 30 天按 30 天处理
             *
             * @param value its value
             * @return this
             */
            public Builder expireInSeconds(long value) {
                return set("expireInSeconds", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateBearerTokenInput build() {
                return new CreateBearerTokenInput(this);
            }
        }
    }

    /** What GetSessionToken takes. */
    public static final class GetSessionTokenInput extends Input {
        private GetSessionTokenInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static GetSessionTokenInput of() {
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
             * Life of the credentials in seconds: 12 hours by default, 36 hours at most. 有效时长（秒），默认 12 小时，最长 36 小时
             *
             * @param value its value
             * @return this
             */
            public Builder durationSeconds(long value) {
                return set("durationSeconds", value);
            }

            /**
             * Name of the access control list. 访问控制列表的名称
             *
             * @param value its value
             * @return this
             */
            public Builder id(String value) {
                return set("id", value);
            }

            /**
             * Rules that narrow what the credentials may do; without them they have all rights of the caller. 访问控制规则，用于收窄凭证的权限；不填则与调用者权限相同
             *
             * @param value its value
             * @return this
             */
            public Builder accessControlList(List<AccessControlRuleInput> value) {
                return set("accessControlList", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public GetSessionTokenInput build() {
                return new GetSessionTokenInput(this);
            }
        }
    }
}
