// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;

/** What the actions of App take. 请求参数。 */
public final class AppInputs {
    private AppInputs() {}

    /** What CreateApplication takes. */
    public static final class CreateApplicationInput extends Input {
        private CreateApplicationInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static CreateApplicationInput of() {
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
             * Name. 应用名称
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Description. 应用描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateApplicationInput build() {
                return new CreateApplicationInput(this);
            }
        }
    }

    /** What DescribeApplications takes. */
    public static final class DescribeApplicationsInput extends Input {
        private DescribeApplicationsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeApplicationsInput of() {
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
             * Only applications of these creators. 按创建人筛选
             *
             * @param value its value
             * @return this
             */
            public Builder creator(List<String> value) {
                return set("creator", value);
            }

            /**
             * Version of the inference interface. The default is 2; the list actions of services default to 1. 推理接口版本，默认为 2（服务列表接口默认为 1）
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
            public DescribeApplicationsInput build() {
                return new DescribeApplicationsInput(this);
            }
        }
    }

    /** What DescribeLegacyApplications takes. */
    public static final class DescribeLegacyApplicationsInput extends Input {
        private DescribeLegacyApplicationsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeLegacyApplicationsInput of() {
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
             * Ends.
             *
             * @return the input
             */
            public DescribeLegacyApplicationsInput build() {
                return new DescribeLegacyApplicationsInput(this);
            }
        }
    }
}
