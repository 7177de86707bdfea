// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.FileContent;
import io.github.qianfanconsole.qianfan.Input;
import java.util.List;

/** What the actions of KnowledgeBase take. 请求参数。 */
public final class KnowledgeBaseInputs {
    private KnowledgeBaseInputs() {}

    /** What CreateChunk takes. */
    public static final class CreateChunkInput extends Input {
        private CreateChunkInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param knowledgeBaseId Id of a knowledge base, a UUID. 知识库 ID（UUID）
         * @param documentId Id of a document, a UUID. 文档 ID（UUID）
         * @return the input
         */
        public static CreateChunkInput of(String knowledgeBaseId, String documentId) {
            Builder made = builder();
            made.knowledgeBaseId(knowledgeBaseId);
            made.documentId(documentId);
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Id of a document, a UUID. 文档 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder documentId(String value) {
                return set("documentId", value);
            }

            /**
             * text, or structured for a row of a table. 文档块类型：text（文本）、structured（表格行） Known values: {@code text}, {@code structured}.
             *
             * @param value its value
             * @return this
             */
            public Builder chunkType(String value) {
                return set("chunkType", value);
            }

            /**
             * Text. Needed when chunkType is text. 文本内容，chunkType 为 text 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder content(String value) {
                return set("content", value);
            }

            /**
             * Cells, one a column of the header. Needed when chunkType is structured. 各列内容，与表头一一对应，chunkType 为 structured 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder fields(List<String> value) {
                return set("fields", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateChunkInput build() {
                return new CreateChunkInput(this);
            }
        }
    }

    /** What CreateDocuments takes. */
    public static final class CreateDocumentsInput extends Input {
        private CreateDocumentsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Knowledge base that takes the documents. 目标知识库 ID
         * @param source Where documents come from. 文档来源
         * @param contentFormat Form of the content; rawText. 内容格式，取值 rawText Known values: {@code rawText}.
         * @return the input
         */
        public static CreateDocumentsInput of(
                String id, KnowledgeBaseDocumentSourceInput source, String contentFormat) {
            Builder made = builder();
            made.id(id);
            made.source(source);
            made.contentFormat(contentFormat);
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * Knowledge base that takes the documents. 目标知识库 ID
             *
             * @param value its value
             * @return this
             */
            public Builder id(String value) {
                return set("id", value);
            }

            /**
             * Where documents come from. 文档来源
             *
             * @param value its value
             * @return this
             */
            public Builder source(KnowledgeBaseDocumentSourceInput value) {
                return set("source", value);
            }

            /**
             * Form of the content; rawText. 内容格式，取值 rawText Known values: {@code rawText}.
             *
             * @param value its value
             * @return this
             */
            public Builder contentFormat(String value) {
                return set("contentFormat", value);
            }

            /**
             * How documents are processed. 文档处理配置
             *
             * @param value its value
             * @return this
             */
            public Builder processOption(KnowledgeBaseProcessOptionInput value) {
                return set("processOption", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateDocumentsInput build() {
                return new CreateDocumentsInput(this);
            }
        }
    }

    /** Where documents come from. 文档来源 */
    public static final class KnowledgeBaseDocumentSourceInput extends Input {
        private KnowledgeBaseDocumentSourceInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param type Where documents come from: bos, web, or file for an upload. 文档来源：bos、web，上传文件时为 file Known values: {@code bos}, {@code web}, {@code file}.
         * @return the input
         */
        public static KnowledgeBaseDocumentSourceInput of(String type) {
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
             * Where documents come from: bos, web, or file for an upload. 文档来源：bos、web，上传文件时为 file Known values: {@code bos}, {@code web}, {@code file}.
             *
             * @param value its value
             * @return this
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * Addresses: bos://bucket/path, or web pages. 文档地址：bos://bucket/path 形式的 BOS 地址，或网页地址
             *
             * @param value its value
             * @return this
             */
            public Builder urls(List<String> value) {
                return set("urls", value);
            }

            /**
             * How deep links are followed; 1 is the page only. 网页抓取深度，1 表示仅当前页面
             *
             * @param value its value
             * @return this
             */
            public Builder urlDepth(long value) {
                return set("urlDepth", value);
            }

            /**
             * One entry for each of urls. 网页更新配置，与 urls 一一对应
             *
             * @param value its value
             * @return this
             */
            public Builder urlConfigs(List<KnowledgeBaseDocumentSourceInputUrlConfigsItem> value) {
                return set("urlConfigs", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseDocumentSourceInput build() {
                return new KnowledgeBaseDocumentSourceInput(this);
            }
        }
    }

    /** Part of what actions take. */
    public static final class KnowledgeBaseDocumentSourceInputUrlConfigsItem extends Input {
        private KnowledgeBaseDocumentSourceInputUrlConfigsItem(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseDocumentSourceInputUrlConfigsItem of() {
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
             * Days between two updates: 1, 3, 7 or 30; -1 for never. 更新频率（天）：1、3、7、30，-1 表示不更新 Known values: {@code -1}, {@code 1}, {@code 3}, {@code 7}, {@code 30}.
             *
             * @param value its value
             * @return this
             */
            public Builder frequency(long value) {
                return set("frequency", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseDocumentSourceInputUrlConfigsItem build() {
                return new KnowledgeBaseDocumentSourceInputUrlConfigsItem(this);
            }
        }
    }

    /** How documents are processed. 文档处理配置 */
    public static final class KnowledgeBaseProcessOptionInput extends Input {
        private KnowledgeBaseProcessOptionInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseProcessOptionInput of() {
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
             * Template of the processing. 处理模板 Known values: {@code ppt}, {@code paper}, {@code qaPair}, {@code resume}, {@code custom}, {@code default}.
             *
             * @param value its value
             * @return this
             */
            public Builder template(String value) {
                return set("template", value);
            }

            /**
             * Parsers to use. 解析策略
             *
             * @param value its value
             * @return this
             */
            public Builder parser(KnowledgeBaseProcessOptionInputParser value) {
                return set("parser", value);
            }

            /**
             * What to add to the knowledge. 知识增强策略
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeAugmentation(KnowledgeBaseProcessOptionInputKnowledgeAugmentation value) {
                return set("knowledgeAugmentation", value);
            }

            /**
             * How documents are cut into chunks. 切分配置
             *
             * @param value its value
             * @return this
             */
            public Builder chunker(KnowledgeBaseProcessOptionInputChunker value) {
                return set("chunker", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseProcessOptionInput build() {
                return new KnowledgeBaseProcessOptionInput(this);
            }
        }
    }

    /** Parsers to use. 解析策略 */
    public static final class KnowledgeBaseProcessOptionInputParser extends Input {
        private KnowledgeBaseProcessOptionInputParser(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseProcessOptionInputParser of() {
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
             * Parsers to use. 解析策略
             *
             * @param value its value
             * @return this
             */
            public Builder choices(List<String> value) {
                return set("choices", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseProcessOptionInputParser build() {
                return new KnowledgeBaseProcessOptionInputParser(this);
            }
        }
    }

    /** What to add to the knowledge. 知识增强策略 */
    public static final class KnowledgeBaseProcessOptionInputKnowledgeAugmentation extends Input {
        private KnowledgeBaseProcessOptionInputKnowledgeAugmentation(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseProcessOptionInputKnowledgeAugmentation of() {
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
             * What to add to the knowledge. 知识增强策略
             *
             * @param value its value
             * @return this
             */
            public Builder choices(List<String> value) {
                return set("choices", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseProcessOptionInputKnowledgeAugmentation build() {
                return new KnowledgeBaseProcessOptionInputKnowledgeAugmentation(this);
            }
        }
    }

    /** How documents are cut into chunks. 切分配置 */
    public static final class KnowledgeBaseProcessOptionInputChunker extends Input {
        private KnowledgeBaseProcessOptionInputChunker(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseProcessOptionInputChunker of() {
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
             * How documents are cut. 切分方式
             *
             * @param value its value
             * @return this
             */
            public Builder choices(List<String> value) {
                return set("choices", value);
            }

            /**
             * What is put in front of each chunk. 附加在每个文档块前的信息
             *
             * @param value its value
             * @return this
             */
            public Builder prependInfo(List<String> value) {
                return set("prependInfo", value);
            }

            /**
             * For the choice separator. 按分隔符切分的配置
             *
             * @param value its value
             * @return this
             */
            public Builder separator(KnowledgeBaseProcessOptionInputChunkerSeparator value) {
                return set("separator", value);
            }

            /**
             * For the choice pattern. 按正则表达式切分的配置
             *
             * @param value its value
             * @return this
             */
            public Builder pattern(KnowledgeBaseProcessOptionInputChunkerPattern value) {
                return set("pattern", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseProcessOptionInputChunker build() {
                return new KnowledgeBaseProcessOptionInputChunker(this);
            }
        }
    }

    /** For the choice separator. 按分隔符切分的配置 */
    public static final class KnowledgeBaseProcessOptionInputChunkerSeparator extends Input {
        private KnowledgeBaseProcessOptionInputChunkerSeparator(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseProcessOptionInputChunkerSeparator of() {
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
             * Separators. 分隔符
             *
             * @param value its value
             * @return this
             */
            public Builder separators(List<String> value) {
                return set("separators", value);
            }

            /**
             * Length to aim at. 目标长度
             *
             * @param value its value
             * @return this
             */
            public Builder targetLength(long value) {
                return set("targetLength", value);
            }

            /**
             * Share of a chunk that overlaps the next; 0.25 is advised. 重叠比例，建议 0.25
             *
             * @param value its value
             * @return this
             */
            public Builder overlapRate(double value) {
                return set("overlapRate", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseProcessOptionInputChunkerSeparator build() {
                return new KnowledgeBaseProcessOptionInputChunkerSeparator(this);
            }
        }
    }

    /** For the choice pattern. 按正则表达式切分的配置 */
    public static final class KnowledgeBaseProcessOptionInputChunkerPattern extends Input {
        private KnowledgeBaseProcessOptionInputChunkerPattern(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseProcessOptionInputChunkerPattern of() {
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
             * Where the match goes. 匹配内容的位置 Known values: {@code head}, {@code tail}, {@code drop}.
             *
             * @param value its value
             * @return this
             */
            public Builder markPosition(String value) {
                return set("markPosition", value);
            }

            /**
             * Regular expression. 正则表达式
             *
             * @param value its value
             * @return this
             */
            public Builder regex(String value) {
                return set("regex", value);
            }

            /**
             * Length to aim at. 目标长度
             *
             * @param value its value
             * @return this
             */
            public Builder targetLength(long value) {
                return set("targetLength", value);
            }

            /**
             * Share of a chunk that overlaps the next. 重叠比例
             *
             * @param value its value
             * @return this
             */
            public Builder overlapRate(double value) {
                return set("overlapRate", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseProcessOptionInputChunkerPattern build() {
                return new KnowledgeBaseProcessOptionInputChunkerPattern(this);
            }
        }
    }

    /** What CreateKnowledgeBase takes. */
    public static final class CreateKnowledgeBaseInput extends Input {
        private CreateKnowledgeBaseInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param name Name. 知识库名称
         * @param config Settings. 知识库配置
         * @return the input
         */
        public static CreateKnowledgeBaseInput of(String name, CreateKnowledgeBaseInputConfig config) {
            Builder made = builder();
            made.name(name);
            made.config(config);
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * Name. 知识库名称
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Description. 知识库描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Settings. 知识库配置
             *
             * @param value its value
             * @return this
             */
            public Builder config(CreateKnowledgeBaseInputConfig value) {
                return set("config", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateKnowledgeBaseInput build() {
                return new CreateKnowledgeBaseInput(this);
            }
        }
    }

    /** Settings. 知识库配置 */
    public static final class CreateKnowledgeBaseInputConfig extends Input {
        private CreateKnowledgeBaseInputConfig(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param index Where a knowledge base is hosted. 知识库的托管资源
         * @return the input
         */
        public static CreateKnowledgeBaseInputConfig of(KnowledgeBaseHostingInput index) {
            Builder made = builder();
            made.index(index);
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
             * Where a knowledge base is hosted. 知识库的托管资源
             *
             * @param value its value
             * @return this
             */
            public Builder index(KnowledgeBaseHostingInput value) {
                return set("index", value);
            }

            /**
             * Folder of a knowledge base. 知识库所在目录
             *
             * @param value its value
             * @return this
             */
            public Builder catalogue(KnowledgeBaseCatalogueInput value) {
                return set("catalogue", value);
            }

            /**
             * Embedding model. Another one than the default needs type bes or vdb. 向量模型；使用非默认模型时，托管资源类型须为 bes 或 vdb Known values: {@code multilingual-embedding-AppBuilder}, {@code qwen3-embedding-4b}, {@code bge-large-zh}, {@code bge-large-en}.
             *
             * @param value its value
             * @return this
             */
            public Builder embeddingModel(String value) {
                return set("embeddingModel", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreateKnowledgeBaseInputConfig build() {
                return new CreateKnowledgeBaseInputConfig(this);
            }
        }
    }

    /** Where a knowledge base is hosted. 知识库的托管资源 */
    public static final class KnowledgeBaseHostingInput extends Input {
        private KnowledgeBaseHostingInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param type public: shared hosting; bes: an own Baidu Elasticsearch; vdb: an own VectorDB. 托管资源类型：public（共享资源）、bes（Elasticsearch）、vdb（向量数据库） Known values: {@code public}, {@code bes}, {@code vdb}.
         * @return the input
         */
        public static KnowledgeBaseHostingInput of(String type) {
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
             * public: shared hosting; bes: an own Baidu Elasticsearch; vdb: an own VectorDB. 托管资源类型：public（共享资源）、bes（Elasticsearch）、vdb（向量数据库） Known values: {@code public}, {@code bes}, {@code vdb}.
             *
             * @param value its value
             * @return this
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * Id of the cluster or instance. Needed when type is bes or vdb. 集群或实例 ID，type 为 bes 或 vdb 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder clusterId(String value) {
                return set("clusterId", value);
            }

            /**
             * User name on it. Needed when type is bes or vdb. 用户名，type 为 bes 或 vdb 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder username(String value) {
                return set("username", value);
            }

            /**
             * Password or API key of that user. Needed when type is bes or vdb. 密码或 API Key，type 为 bes 或 vdb 时必填
             *
             * @param value its value
             * @return this
             */
            public Builder password(String value) {
                return set("password", value);
            }

            /**
             * Region of the host: bj, bd, sz or gz. Needed when type is bes or vdb. 资源所在地域：bj（北京）、bd（保定）、sz（苏州）、gz（广州），type 为 bes 或 vdb 时必填 Known values: {@code bj}, {@code bd}, {@code sz}, {@code gz}.
             *
             * @param value its value
             * @return this
             */
            public Builder location(String value) {
                return set("location", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseHostingInput build() {
                return new KnowledgeBaseHostingInput(this);
            }
        }
    }

    /** Folder of a knowledge base. 知识库所在目录 */
    public static final class KnowledgeBaseCatalogueInput extends Input {
        private KnowledgeBaseCatalogueInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static KnowledgeBaseCatalogueInput of() {
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
             * Folder, at most five levels; the root when it is left out. 目录，最多 5 级，不填时为根目录
             *
             * @param value its value
             * @return this
             */
            public Builder pathPrefix(String value) {
                return set("pathPrefix", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public KnowledgeBaseCatalogueInput build() {
                return new KnowledgeBaseCatalogueInput(this);
            }
        }
    }

    /** What DeleteChunk takes. */
    public static final class DeleteChunkInput extends Input {
        private DeleteChunkInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param chunkId Id of a chunk. 文档块 ID
         * @return the input
         */
        public static DeleteChunkInput of(String chunkId) {
            Builder made = builder();
            made.chunkId(chunkId);
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Id of a chunk. 文档块 ID
             *
             * @param value its value
             * @return this
             */
            public Builder chunkId(String value) {
                return set("chunkId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteChunkInput build() {
                return new DeleteChunkInput(this);
            }
        }
    }

    /** What DeleteDocument takes. */
    public static final class DeleteDocumentInput extends Input {
        private DeleteDocumentInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param knowledgeBaseId Id of a knowledge base, a UUID. 知识库 ID（UUID）
         * @param documentId Id of a document, a UUID. 文档 ID（UUID）
         * @return the input
         */
        public static DeleteDocumentInput of(String knowledgeBaseId, String documentId) {
            Builder made = builder();
            made.knowledgeBaseId(knowledgeBaseId);
            made.documentId(documentId);
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
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Id of a document, a UUID. 文档 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder documentId(String value) {
                return set("documentId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeleteDocumentInput build() {
                return new DeleteDocumentInput(this);
            }
        }
    }

    /** What DeleteKnowledgeBase takes. */
    public static final class DeleteKnowledgeBaseInput extends Input {
        private DeleteKnowledgeBaseInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Id of a knowledge base, a UUID. 知识库 ID（UUID）
         * @return the input
         */
        public static DeleteKnowledgeBaseInput of(String id) {
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
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
            public DeleteKnowledgeBaseInput build() {
                return new DeleteKnowledgeBaseInput(this);
            }
        }
    }

    /** What DescribeChunk takes. */
    public static final class DescribeChunkInput extends Input {
        private DescribeChunkInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param chunkId Id of a chunk. 文档块 ID
         * @return the input
         */
        public static DescribeChunkInput of(String chunkId) {
            Builder made = builder();
            made.chunkId(chunkId);
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
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Id of a chunk. 文档块 ID
             *
             * @param value its value
             * @return this
             */
            public Builder chunkId(String value) {
                return set("chunkId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeChunkInput build() {
                return new DescribeChunkInput(this);
            }
        }
    }

    /** What DescribeChunks takes. */
    public static final class DescribeChunksInput extends Input {
        private DescribeChunksInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param documentId Id of a document, a UUID. 文档 ID（UUID）
         * @return the input
         */
        public static DescribeChunksInput of(String documentId) {
            Builder made = builder();
            made.documentId(documentId);
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
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Id of a document, a UUID. 文档 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder documentId(String value) {
                return set("documentId", value);
            }

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
             * Only chunks of this kind: RAW (cut from the file), NEW (added), COPY. 文档块类型：RAW（原文切分）、NEW（新增）、COPY（副本） Known values: {@code RAW}, {@code NEW}, {@code COPY}.
             *
             * @param value its value
             * @return this
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * Search word. 搜索关键字
             *
             * @param value its value
             * @return this
             */
            public Builder keyword(String value) {
                return set("keyword", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeChunksInput build() {
                return new DescribeChunksInput(this);
            }
        }
    }

    /** What DescribeDocument takes. */
    public static final class DescribeDocumentInput extends Input {
        private DescribeDocumentInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param documentId Id of a document, a UUID. 文档 ID（UUID）
         * @return the input
         */
        public static DescribeDocumentInput of(String documentId) {
            Builder made = builder();
            made.documentId(documentId);
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
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Id of a document, a UUID. 文档 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder documentId(String value) {
                return set("documentId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDocumentInput build() {
                return new DescribeDocumentInput(this);
            }
        }
    }

    /** What DescribeDocuments takes. */
    public static final class DescribeDocumentsInput extends Input {
        private DescribeDocumentsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param knowledgeBaseId Id of a knowledge base, a UUID. 知识库 ID（UUID）
         * @return the input
         */
        public static DescribeDocumentsInput of(String knowledgeBaseId) {
            Builder made = builder();
            made.knowledgeBaseId(knowledgeBaseId);
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
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

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
             * Search word. 搜索关键字
             *
             * @param value its value
             * @return this
             */
            public Builder keyword(String value) {
                return set("keyword", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribeDocumentsInput build() {
                return new DescribeDocumentsInput(this);
            }
        }
    }

    /** What DescribeKnowledgeBase takes. */
    public static final class DescribeKnowledgeBaseInput extends Input {
        private DescribeKnowledgeBaseInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Id of a knowledge base, a UUID. 知识库 ID（UUID）
         * @return the input
         */
        public static DescribeKnowledgeBaseInput of(String id) {
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
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
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
            public DescribeKnowledgeBaseInput build() {
                return new DescribeKnowledgeBaseInput(this);
            }
        }
    }

    /** What DescribeKnowledgeBases takes. */
    public static final class DescribeKnowledgeBasesInput extends Input {
        private DescribeKnowledgeBasesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribeKnowledgeBasesInput of() {
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
             * Search word. 搜索关键字
             *
             * @param value its value
             * @return this
             */
            public Builder keyword(String value) {
                return set("keyword", value);
            }

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
            public DescribeKnowledgeBasesInput build() {
                return new DescribeKnowledgeBasesInput(this);
            }
        }
    }

    /** What ImportDocuments takes. */
    public static final class ImportDocumentsInput extends Input {
        private ImportDocumentsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ImportDocumentsInput of() {
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
             * Knowledge base that takes the documents. 目标知识库 ID
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ImportDocumentsInput build() {
                return new ImportDocumentsInput(this);
            }
        }
    }

    /** What ModifyChunk takes. */
    public static final class ModifyChunkInput extends Input {
        private ModifyChunkInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param chunkId Id of a chunk. 文档块 ID
         * @param content New text. 新的内容
         * @param enable Whether it takes part in searches. 是否启用
         * @return the input
         */
        public static ModifyChunkInput of(String chunkId, String content, boolean enable) {
            Builder made = builder();
            made.chunkId(chunkId);
            made.content(content);
            made.enable(enable);
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder knowledgeBaseId(String value) {
                return set("knowledgeBaseId", value);
            }

            /**
             * Id of a chunk. 文档块 ID
             *
             * @param value its value
             * @return this
             */
            public Builder chunkId(String value) {
                return set("chunkId", value);
            }

            /**
             * New text. 新的内容
             *
             * @param value its value
             * @return this
             */
            public Builder content(String value) {
                return set("content", value);
            }

            /**
             * Whether it takes part in searches. 是否启用
             *
             * @param value its value
             * @return this
             */
            public Builder enable(boolean value) {
                return set("enable", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyChunkInput build() {
                return new ModifyChunkInput(this);
            }
        }
    }

    /** What ModifyKnowledgeBase takes. */
    public static final class ModifyKnowledgeBaseInput extends Input {
        private ModifyKnowledgeBaseInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Id of a knowledge base, a UUID. 知识库 ID（UUID）
         * @return the input
         */
        public static ModifyKnowledgeBaseInput of(String id) {
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * Id of a knowledge base, a UUID. 知识库 ID（UUID）
             *
             * @param value its value
             * @return this
             */
            public Builder id(String value) {
                return set("id", value);
            }

            /**
             * New name. 新的知识库名称
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * New description. 新的知识库描述
             *
             * @param value its value
             * @return this
             */
            public Builder description(String value) {
                return set("description", value);
            }

            /**
             * Settings. 知识库配置
             *
             * @param value its value
             * @return this
             */
            public Builder config(ModifyKnowledgeBaseInputConfig value) {
                return set("config", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyKnowledgeBaseInput build() {
                return new ModifyKnowledgeBaseInput(this);
            }
        }
    }

    /** Settings. 知识库配置 */
    public static final class ModifyKnowledgeBaseInputConfig extends Input {
        private ModifyKnowledgeBaseInputConfig(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static ModifyKnowledgeBaseInputConfig of() {
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
             * Folder of a knowledge base. 知识库所在目录
             *
             * @param value its value
             * @return this
             */
            public Builder catalogue(KnowledgeBaseCatalogueInput value) {
                return set("catalogue", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyKnowledgeBaseInputConfig build() {
                return new ModifyKnowledgeBaseInputConfig(this);
            }
        }
    }

    /** What UploadDocuments takes. */
    public static final class UploadDocumentsInput extends Input {
        private UploadDocumentsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param file The file. 文件
         * @param payload Where the file goes and how it is processed; it travels as a JSON text. 目标知识库和处理方式，以 JSON 文本传输
         * @return the input
         */
        public static UploadDocumentsInput of(FileContent file, UploadDocumentsInputPayload payload) {
            Builder made = builder();
            made.file(file);
            made.payload(payload);
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
             * Idempotency key: a second call with the same key is the same call, not another one. One is made for each call when it is left out. The official SDK sends it; the documentation does not mention it. 幂等标识：相同标识的重复请求视为同一次请求，不填时自动生成。该参数见于官方 SDK，官方文档未说明
             *
             * @param value its value
             * @return this
             */
            public Builder clientToken(String value) {
                return set("clientToken", value);
            }

            /**
             * The file. 文件
             *
             * @param value its value
             * @return this
             */
            public Builder file(FileContent value) {
                return set("file", value);
            }

            /**
             * Where the file goes and how it is processed; it travels as a JSON text. 目标知识库和处理方式，以 JSON 文本传输
             *
             * @param value its value
             * @return this
             */
            public Builder payload(UploadDocumentsInputPayload value) {
                return set("payload", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public UploadDocumentsInput build() {
                return new UploadDocumentsInput(this);
            }
        }
    }

    /** Where the file goes and how it is processed; it travels as a JSON text. 目标知识库和处理方式，以 JSON 文本传输 */
    public static final class UploadDocumentsInputPayload extends Input {
        private UploadDocumentsInputPayload(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param id Knowledge base that takes the document. 目标知识库 ID
         * @param source Where the document comes from; type file. 文档来源，type 为 file
         * @param contentFormat Form of the content; rawText. 内容格式，取值 rawText Known values: {@code rawText}.
         * @return the input
         */
        public static UploadDocumentsInputPayload of(
                String id, KnowledgeBaseDocumentSourceInput source, String contentFormat) {
            Builder made = builder();
            made.id(id);
            made.source(source);
            made.contentFormat(contentFormat);
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
             * Knowledge base that takes the document. 目标知识库 ID
             *
             * @param value its value
             * @return this
             */
            public Builder id(String value) {
                return set("id", value);
            }

            /**
             * Where the document comes from; type file. 文档来源，type 为 file
             *
             * @param value its value
             * @return this
             */
            public Builder source(KnowledgeBaseDocumentSourceInput value) {
                return set("source", value);
            }

            /**
             * Form of the content; rawText. 内容格式，取值 rawText Known values: {@code rawText}.
             *
             * @param value its value
             * @return this
             */
            public Builder contentFormat(String value) {
                return set("contentFormat", value);
            }

            /**
             * How documents are processed. 文档处理配置
             *
             * @param value its value
             * @return this
             */
            public Builder processOption(KnowledgeBaseProcessOptionInput value) {
                return set("processOption", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public UploadDocumentsInputPayload build() {
                return new UploadDocumentsInputPayload(this);
            }
        }
    }
}
