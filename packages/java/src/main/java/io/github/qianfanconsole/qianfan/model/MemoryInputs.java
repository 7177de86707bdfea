// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;

/** What the actions of Memory take. 请求参数。 */
public final class MemoryInputs {
    private MemoryInputs() {}

    /** What CreateSystemMemory takes. */
    public static final class CreateSystemMemoryInput extends Input {
        private CreateSystemMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param appId App that the memory belongs to: a numeric id as a string. Whether app-... ids are accepted is not documented. 所属应用的 ID，数字形式的字符串；官方文档未说明是否支持 app- 开头的 ID
         * @param description A note about the memory; it is not itself remembered. 系统记忆的备注描述，不作为记忆内容
         * @return the input
         */
        public static CreateSystemMemoryInput of(String appId, String description) {
            Builder made = builder();
            made.appId(appId);
            made.description(description);
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
             * App that the memory belongs to: a numeric id as a string. Whether app-... ids are accepted is not documented. 所属应用的 ID，数字形式的字符串；官方文档未说明是否支持 app- 开头的 ID
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * A note about the memory; it is not itself remembered. 系统记忆的备注描述，不作为记忆内容
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
            public CreateSystemMemoryInput build() {
                return new CreateSystemMemoryInput(this);
            }
        }
    }

    /** What CreateUserMemory takes. */
    public static final class CreateUserMemoryInput extends Input {
        private CreateUserMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param appId App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
         * @param description Persona of the user. 用户人设描述
         * @return the input
         */
        public static CreateUserMemoryInput of(String appId, String description) {
            Builder made = builder();
            made.appId(appId);
            made.description(description);
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
             * App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * Persona of the user. 用户人设描述
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
            public CreateUserMemoryInput build() {
                return new CreateUserMemoryInput(this);
            }
        }
    }

    /** What DeleteSystemMemory takes. */
    public static final class DeleteSystemMemoryInput extends Input {
        private DeleteSystemMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param systemMemoryId System memory to delete (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
         * @return the input
         */
        public static DeleteSystemMemoryInput of(String systemMemoryId) {
            Builder made = builder();
            made.systemMemoryId(systemMemoryId);
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
             * System memory to delete (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
             *
             * @param value its value
             * @return this
             */
            public Builder systemMemoryId(String value) {
                return set("systemMemoryId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteSystemMemoryInput build() {
                return new DeleteSystemMemoryInput(this);
            }
        }
    }

    /** What DeleteUserMemory takes. */
    public static final class DeleteUserMemoryInput extends Input {
        private DeleteUserMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param appId App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
         * @param userMemoryId Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
         * @return the input
         */
        public static DeleteUserMemoryInput of(String appId, String userMemoryId) {
            Builder made = builder();
            made.appId(appId);
            made.userMemoryId(userMemoryId);
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
             * App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
             *
             * @param value its value
             * @return this
             */
            public Builder userMemoryId(String value) {
                return set("userMemoryId", value);
            }

            /**
             * Only this entry; one id a call. Left out, the memory is deleted with all its entries. 只删除该条记忆内容，单次仅支持一个 ID；不填时删除用户记忆及其全部内容
             *
             * @param value its value
             * @return this
             */
            public Builder memoryContentId(List<String> value) {
                return set("memoryContentId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteUserMemoryInput build() {
                return new DeleteUserMemoryInput(this);
            }
        }
    }

    /** What DescribeSystemMemories takes. */
    public static final class DescribeSystemMemoriesInput extends Input {
        private DescribeSystemMemoriesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeSystemMemoriesInput of() {
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
             * Only memories of this app. 按应用 ID 筛选
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
             *
             * @param value its value
             * @return this
             */
            public Builder marker(String value) {
                return set("marker", value);
            }

            /**
             * Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明
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
            public DescribeSystemMemoriesInput build() {
                return new DescribeSystemMemoriesInput(this);
            }
        }
    }

    /** What DescribeSystemMemory takes. */
    public static final class DescribeSystemMemoryInput extends Input {
        private DescribeSystemMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param systemMemoryId System memory to read (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
         * @return the input
         */
        public static DescribeSystemMemoryInput of(String systemMemoryId) {
            Builder made = builder();
            made.systemMemoryId(systemMemoryId);
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
             * System memory to read (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
             *
             * @param value its value
             * @return this
             */
            public Builder systemMemoryId(String value) {
                return set("systemMemoryId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeSystemMemoryInput build() {
                return new DescribeSystemMemoryInput(this);
            }
        }
    }

    /** What DescribeUserMemories takes. */
    public static final class DescribeUserMemoriesInput extends Input {
        private DescribeUserMemoriesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeUserMemoriesInput of() {
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
             * Only memories of this app. 按应用 ID 筛选
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
             *
             * @param value its value
             * @return this
             */
            public Builder marker(String value) {
                return set("marker", value);
            }

            /**
             * Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明
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
            public DescribeUserMemoriesInput build() {
                return new DescribeUserMemoriesInput(this);
            }
        }
    }

    /** What DescribeUserMemory takes. */
    public static final class DescribeUserMemoryInput extends Input {
        private DescribeUserMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeUserMemoryInput of() {
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
             * App that the memory belongs to. 所属应用 ID
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
             *
             * @param value its value
             * @return this
             */
            public Builder userMemoryId(String value) {
                return set("userMemoryId", value);
            }

            /**
             * Where the page starts: 0 for the first page, then nextMarker of the page before. 本次查询的起始位置，首页为 0，之后取上一页的 nextMarker
             *
             * @param value its value
             * @return this
             */
            public Builder marker(String value) {
                return set("marker", value);
            }

            /**
             * Page size. No upper limit is documented. 每页返回条数，上限官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder maxKeys(long value) {
                return set("maxKeys", value);
            }

            /**
             * Only this entry; one id a call. 只查询该条记忆内容，单次仅支持一个 ID
             *
             * @param value its value
             * @return this
             */
            public Builder memoryContentId(List<String> value) {
                return set("memoryContentId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeUserMemoryInput build() {
                return new DescribeUserMemoryInput(this);
            }
        }
    }

    /** What ModifySystemMemory takes. */
    public static final class ModifySystemMemoryInput extends Input {
        private ModifySystemMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param systemMemoryId System memory to change (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
         * @param memories New content, a list of turns. 新的记忆内容，问答列表
         * @return the input
         */
        public static ModifySystemMemoryInput of(String systemMemoryId, List<List<MemoryMessageInput>> memories) {
            Builder made = builder();
            made.systemMemoryId(systemMemoryId);
            made.memories(memories);
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
             * System memory to change (sm-...), from DescribeSystemMemories. 系统记忆 ID（sm- 开头），取自 DescribeSystemMemories
             *
             * @param value its value
             * @return this
             */
            public Builder systemMemoryId(String value) {
                return set("systemMemoryId", value);
            }

            /**
             * New content, a list of turns. 新的记忆内容，问答列表
             *
             * @param value its value
             * @return this
             */
            public Builder memories(List<List<MemoryMessageInput>> value) {
                return set("memories", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifySystemMemoryInput build() {
                return new ModifySystemMemoryInput(this);
            }
        }
    }

    /** A question or an answer. 一条提问或回答 */
    public static final class MemoryMessageInput extends Input {
        private MemoryMessageInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param role Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). 角色：user（提问）、system（机器人的回答，注意不是 assistant） Known values: {@code user}, {@code system}.
         * @param content Text of the question or answer. 问答内容
         * @return the input
         */
        public static MemoryMessageInput of(String role, String content) {
            Builder made = builder();
            made.role(role);
            made.content(content);
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
             * Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). 角色：user（提问）、system（机器人的回答，注意不是 assistant） Known values: {@code user}, {@code system}.
             *
             * @param value its value
             * @return this
             */
            public Builder role(String value) {
                return set("role", value);
            }

            /**
             * Text of the question or answer. 问答内容
             *
             * @param value its value
             * @return this
             */
            public Builder content(String value) {
                return set("content", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public MemoryMessageInput build() {
                return new MemoryMessageInput(this);
            }
        }
    }

    /** What ModifyUserMemory takes. */
    public static final class ModifyUserMemoryInput extends Input {
        private ModifyUserMemoryInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param appId App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
         * @param userMemoryId Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
         * @param memories Entries, each a question of the user and the answer of the system. 记忆内容，每项为一条提问（user）和一条回答（system）
         * @return the input
         */
        public static ModifyUserMemoryInput of(
                String appId, String userMemoryId, List<List<MemoryMessageInput>> memories) {
            Builder made = builder();
            made.appId(appId);
            made.userMemoryId(userMemoryId);
            made.memories(memories);
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
             * App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
             *
             * @param value its value
             * @return this
             */
            public Builder userMemoryId(String value) {
                return set("userMemoryId", value);
            }

            /**
             * cover replaces all entries, insert adds. 写入方式：cover（覆盖）、insert（追加） Known values: {@code cover}, {@code insert}.
             *
             * @param value its value
             * @return this
             */
            public Builder operator(String value) {
                return set("operator", value);
            }

            /**
             * Entries, each a question of the user and the answer of the system. 记忆内容，每项为一条提问（user）和一条回答（system）
             *
             * @param value its value
             * @return this
             */
            public Builder memories(List<List<MemoryMessageInput>> value) {
                return set("memories", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyUserMemoryInput build() {
                return new ModifyUserMemoryInput(this);
            }
        }
    }

    /** What ModifyUserMemoryContent takes. */
    public static final class ModifyUserMemoryContentInput extends Input {
        private ModifyUserMemoryContentInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param appId App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
         * @param userMemoryId Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
         * @param memories Turns to change, each a list of exactly two messages. 要修改的问答列表，每轮固定两条消息
         * @return the input
         */
        public static ModifyUserMemoryContentInput of(
                String appId, String userMemoryId, List<List<ModifyUserMemoryContentInputMemoriesItemItem>> memories) {
            Builder made = builder();
            made.appId(appId);
            made.userMemoryId(userMemoryId);
            made.memories(memories);
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
             * App that the memory belongs to: a numeric id as a string. 所属应用的 ID，数字形式的字符串
             *
             * @param value its value
             * @return this
             */
            public Builder appId(String value) {
                return set("appId", value);
            }

            /**
             * Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
             *
             * @param value its value
             * @return this
             */
            public Builder userMemoryId(String value) {
                return set("userMemoryId", value);
            }

            /**
             * Turns to change, each a list of exactly two messages. 要修改的问答列表，每轮固定两条消息
             *
             * @param value its value
             * @return this
             */
            public Builder memories(List<List<ModifyUserMemoryContentInputMemoriesItemItem>> value) {
                return set("memories", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyUserMemoryContentInput build() {
                return new ModifyUserMemoryContentInput(this);
            }
        }
    }

    /** Part of what actions take. */
    public static final class ModifyUserMemoryContentInputMemoriesItemItem extends Input {
        private ModifyUserMemoryContentInputMemoriesItemItem(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param role Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). 角色：user（提问）、system（机器人的回答，注意不是 assistant） Known values: {@code user}, {@code system}.
         * @param content New text of the question or answer. 新的问答内容
         * @param memoryContentId Id of the entry that is changed. 要修改的记忆内容 ID
         * @return the input
         */
        public static ModifyUserMemoryContentInputMemoriesItemItem of(
                String role, String content, String memoryContentId) {
            Builder made = builder();
            made.role(role);
            made.content(content);
            made.memoryContentId(memoryContentId);
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
             * Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). 角色：user（提问）、system（机器人的回答，注意不是 assistant） Known values: {@code user}, {@code system}.
             *
             * @param value its value
             * @return this
             */
            public Builder role(String value) {
                return set("role", value);
            }

            /**
             * New text of the question or answer. 新的问答内容
             *
             * @param value its value
             * @return this
             */
            public Builder content(String value) {
                return set("content", value);
            }

            /**
             * Id of the entry that is changed. 要修改的记忆内容 ID
             *
             * @param value its value
             * @return this
             */
            public Builder memoryContentId(String value) {
                return set("memoryContentId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyUserMemoryContentInputMemoriesItemItem build() {
                return new ModifyUserMemoryContentInputMemoriesItemItem(this);
            }
        }
    }
}
