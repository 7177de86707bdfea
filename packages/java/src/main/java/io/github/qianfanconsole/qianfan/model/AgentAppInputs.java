// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;

/** What the actions of AgentApp take. 请求参数。 */
public final class AgentAppInputs {
    private AgentAppInputs() {}

    /** What DescribeApp takes. */
    public static final class DescribeAppInput extends Input {
        private DescribeAppInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Id of the application. 应用 ID
         * @return the input
         */
        public static DescribeAppInput of(String id) {
            Builder made = builder();
            made.id(id);
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
             * Id of the application. 应用 ID
             *
             * @param value its value
             * @return this
             */
            public Builder id(String value) {
                return set("id", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeAppInput build() {
                return new DescribeAppInput(this);
            }
        }
    }

    /** What DescribeApps takes. */
    public static final class DescribeAppsInput extends Input {
        private DescribeAppsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeAppsInput of() {
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
             * Page size; at most 100. 每页返回条数，最大 100
             *
             * @param value its value
             * @return this
             */
            public Builder maxKeys(long value) {
                return set("maxKeys", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeAppsInput build() {
                return new DescribeAppsInput(this);
            }
        }
    }
}
