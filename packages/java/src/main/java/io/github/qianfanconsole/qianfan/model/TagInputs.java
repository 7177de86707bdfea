// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;

/** What the actions of Tag take. 请求参数。 */
public final class TagInputs {
    private TagInputs() {}

    /** What CreateTag takes. */
    public static final class CreateTagInput extends Input {
        private CreateTagInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param key Key: Chinese, letters, digits, _, - and . ; at most 50 characters. 标签键，支持中文、字母、数字和下划线（_）、短横线（-）、点（.），最长 50 个字符
         * @param values Values, each of 1 to 50 characters as of the key; at most 300. 标签值，每个 1~50 个字符，字符规则同标签键；最多 300 个
         * @return the input
         */
        public static CreateTagInput of(String key, List<String> values) {
            Builder made = builder();
            made.key(key);
            made.values(values);
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
             * Key: Chinese, letters, digits, _, - and . ; at most 50 characters. 标签键，支持中文、字母、数字和下划线（_）、短横线（-）、点（.），最长 50 个字符
             *
             * @param value its value
             * @return this
             */
            public Builder key(String value) {
                return set("key", value);
            }

            /**
             * Values, each of 1 to 50 characters as of the key; at most 300. 标签值，每个 1~50 个字符，字符规则同标签键；最多 300 个
             *
             * @param value its value
             * @return this
             */
            public Builder values(List<String> value) {
                return set("values", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateTagInput build() {
                return new CreateTagInput(this);
            }
        }
    }
}
