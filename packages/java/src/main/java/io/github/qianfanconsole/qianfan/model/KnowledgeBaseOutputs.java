// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import java.util.List;
import java.util.Map;

/** What the actions of KnowledgeBase answer. 返回参数。 */
public final class KnowledgeBaseOutputs {
    private KnowledgeBaseOutputs() {}

    /**
     * What CreateChunk answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param id Id of a chunk. 文档块 ID
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateChunkOutput(String requestId, String id, Map<String, Object> extra) {}

    /**
     * What CreateDocuments answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param documentIds Ids of the new documents. 新建的文档 ID 列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateDocumentsOutput(String requestId, List<String> documentIds, Map<String, Object> extra) {}

    /**
     * What CreateKnowledgeBase answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param id Id of a knowledge base, a UUID. 知识库 ID（UUID）
     * @param name Name. 知识库名称
     * @param description Description. 知识库描述
     * @param config Settings. 知识库配置
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateKnowledgeBaseOutput(
            String requestId,
            String id,
            String name,
            String description,
            CreateKnowledgeBaseOutputConfig config,
            Map<String, Object> extra) {}

    /**
     * Settings. 知识库配置
     *
     * @param index Where it is hosted. 托管资源
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateKnowledgeBaseOutputConfig(
            CreateKnowledgeBaseOutputConfigIndex index, Map<String, Object> extra) {}

    /**
     * Where it is hosted. 托管资源
     *
     * @param type Where it is hosted. 托管资源类型 Known values: {@code public}, {@code bes}, {@code vdb}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateKnowledgeBaseOutputConfigIndex(String type, Map<String, Object> extra) {}

    /**
     * What DeleteChunk answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteChunkOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What DeleteDocument answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteDocumentOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What DeleteKnowledgeBase answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteKnowledgeBaseOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What DescribeChunk answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param id Id of a chunk. 文档块 ID
     * @param type Kind of chunk. DescribeChunks selects by RAW, NEW and COPY. 文档块类型；DescribeChunks 可按 RAW、NEW、COPY 筛选 Known values: {@code RAW}, {@code NEW}, {@code COPY}.
     * @param knowledgeBaseId Id of a knowledge base, a UUID. 知识库 ID（UUID）
     * @param documentId Id of a document, a UUID. 文档 ID（UUID）
     * @param content Text. 文档块内容
     * @param enabled Whether it takes part in searches. 是否启用
     * @param wordCount Number of characters. 字数
     * @param tokenCount Number of tokens. token 数
     * @param status Indexing while it is being indexed, then Indexed. 索引状态：Indexing（索引中）、Indexed（已索引） Known values: {@code Indexing}, {@code Indexed}.
     * @param statusMessage More about the state. 状态说明
     * @param imageUrls Addresses of its images. 图片地址列表
     * @param createTime When it was made. 创建时间
     * @param updateTime When it was changed last. 更新时间
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeChunkOutput(
            String requestId,
            String id,
            String type,
            String knowledgeBaseId,
            String documentId,
            String content,
            Boolean enabled,
            Long wordCount,
            Long tokenCount,
            String status,
            String statusMessage,
            List<String> imageUrls,
            Long createTime,
            Long updateTime,
            Map<String, Object> extra) {}

    /**
     * What DescribeChunks answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param data The chunks. 文档块列表
     * @param marker Start of this page. 本页的起始位置
     * @param isTruncated true when more rows follow. 是否还有更多数据
     * @param nextMarker Start of the next page. 下一页的起始位置
     * @param maxKeys Page size used. 本页采用的列表长度
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeChunksOutput(
            String requestId,
            List<KnowledgeBaseChunk> data,
            String marker,
            Boolean isTruncated,
            String nextMarker,
            Long maxKeys,
            Map<String, Object> extra) {}

    /**
     * A chunk of a document. 文档块
     *
     * @param id Id of a chunk. 文档块 ID
     * @param type Kind of chunk. DescribeChunks selects by RAW, NEW and COPY. 文档块类型；DescribeChunks 可按 RAW、NEW、COPY 筛选 Known values: {@code RAW}, {@code NEW}, {@code COPY}.
     * @param knowledgeBaseId Id of a knowledge base, a UUID. 知识库 ID（UUID）
     * @param documentId Id of a document, a UUID. 文档 ID（UUID）
     * @param content Text. 文档块内容
     * @param enabled Whether it takes part in searches. 是否启用
     * @param wordCount Number of characters. 字数
     * @param tokenCount Number of tokens. token 数
     * @param status Indexing while it is being indexed, then Indexed. 索引状态：Indexing（索引中）、Indexed（已索引） Known values: {@code Indexing}, {@code Indexed}.
     * @param statusMessage More about the state. 状态说明
     * @param imageUrls Addresses of its images. 图片地址列表
     * @param createTime When it was made. 创建时间
     * @param updateTime When it was changed last. 更新时间
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record KnowledgeBaseChunk(
            String id,
            String type,
            String knowledgeBaseId,
            String documentId,
            String content,
            Boolean enabled,
            Long wordCount,
            Long tokenCount,
            String status,
            String statusMessage,
            List<String> imageUrls,
            Long createTime,
            Long updateTime,
            Map<String, Object> extra) {}

    /**
     * What DescribeDocument answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param documentId Id of a document, a UUID. 文档 ID（UUID）
     * @param knowledgeBaseId Id of a knowledge base, a UUID. 知识库 ID（UUID）
     * @param name Name. 文档名称
     * @param createdAt When it was made. 创建时间
     * @param status State of a document: queuing, parsing and indexing run; available can be searched; parseError and error failed; notConfigured and paused wait for somebody; retrainingSegmentUnusable is processed again and cannot be searched meanwhile; retrainErrSegmentUsable failed at that and can still be searched. 文档状态：queuing（排队中）、parsing（解析中）、indexing（索引中）、available（可用）、parseError（解析失败）、error（失败）、notConfigured（未配置）、paused（已暂停）、retrainingSegmentUnusable（重新处理中，暂不可用）、retrainErrSegmentUsable（重新处理失败，原内容仍可用） Known values: {@code queuing}, {@code notConfigured}, {@code paused}, {@code parsing}, {@code indexing}, {@code parseError}, {@code error}, {@code available}, {@code retrainingSegmentUnusable}, {@code retrainErrSegmentUsable}.
     * @param meta More about the document. 文档元数据
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDocumentOutput(
            String requestId,
            String documentId,
            String knowledgeBaseId,
            String name,
            String createdAt,
            String status,
            DescribeDocumentOutputMeta meta,
            Map<String, Object> extra) {}

    /**
     * More about the document. 文档元数据
     *
     * @param source Where it comes from. 文档来源 Known values: {@code local}, {@code bos}, {@code url}.
     * @param wordCount Number of characters. 字数
     * @param mimeType Media type. 文件 MIME 类型
     * @param fileSize Size in bytes. 文件大小（字节）
     * @param url Address it was read from. 文档地址
     * @param tags Tags. 标签列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDocumentOutputMeta(
            String source,
            Long wordCount,
            String mimeType,
            Long fileSize,
            String url,
            List<DescribeDocumentOutputMetaTagsItem> tags,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param key Key. 标签键
     * @param values Values. 标签值列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDocumentOutputMetaTagsItem(String key, List<String> values, Map<String, Object> extra) {}

    /**
     * What DescribeDocuments answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param data The documents. 文档列表
     * @param marker Start of this page. 本页的起始位置
     * @param isTruncated true when more rows follow. 是否还有更多数据
     * @param nextMarker Start of the next page. 下一页的起始位置
     * @param maxKeys Page size used. 本页采用的列表长度
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDocumentsOutput(
            String requestId,
            List<DescribeDocumentsOutputDataItem> data,
            String marker,
            Boolean isTruncated,
            String nextMarker,
            Long maxKeys,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param id Id of a document, a UUID. 文档 ID（UUID）
     * @param name Name. 文档名称
     * @param createdAt When it was made, UTC. 创建时间（UTC）
     * @param displayStatus State of a document: queuing, parsing and indexing run; available can be searched; parseError and error failed; notConfigured and paused wait for somebody; retrainingSegmentUnusable is processed again and cannot be searched meanwhile; retrainErrSegmentUsable failed at that and can still be searched. 文档状态：queuing（排队中）、parsing（解析中）、indexing（索引中）、available（可用）、parseError（解析失败）、error（失败）、notConfigured（未配置）、paused（已暂停）、retrainingSegmentUnusable（重新处理中，暂不可用）、retrainErrSegmentUsable（重新处理失败，原内容仍可用） Known values: {@code queuing}, {@code notConfigured}, {@code paused}, {@code parsing}, {@code indexing}, {@code parseError}, {@code error}, {@code available}, {@code retrainingSegmentUnusable}, {@code retrainErrSegmentUsable}.
     * @param wordCount Number of characters. 字数
     * @param enabled Whether it takes part in searches. 是否启用
     * @param meta More about the document. 文档元数据
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDocumentsOutputDataItem(
            String id,
            String name,
            String createdAt,
            String displayStatus,
            Long wordCount,
            Boolean enabled,
            DescribeDocumentsOutputDataItemMeta meta,
            Map<String, Object> extra) {}

    /**
     * More about the document. 文档元数据
     *
     * @param source Where it comes from. 文档来源 Known values: {@code upload_file}, {@code datatable}, {@code url}.
     * @param fileId Id of the file. 文件 ID
     * @param url Address of the web page. 网页地址
     * @param mime_type Media type. 文件 MIME 类型
     * @param file_size Size in bytes. 文件大小（字节）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeDocumentsOutputDataItemMeta(
            String source, String fileId, String url, String mime_type, Long file_size, Map<String, Object> extra) {}

    /**
     * What DescribeKnowledgeBase answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param id Id of a knowledge base, a UUID. 知识库 ID（UUID）
     * @param name Name. 知识库名称
     * @param description Description. 知识库描述
     * @param config Settings. 知识库配置
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeKnowledgeBaseOutput(
            String requestId,
            String id,
            String name,
            String description,
            DescribeKnowledgeBaseOutputConfig config,
            Map<String, Object> extra) {}

    /**
     * Settings. 知识库配置
     *
     * @param index Where it is hosted. 托管资源
     * @param catalogue Folder of a knowledge base. 知识库所在目录
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeKnowledgeBaseOutputConfig(
            DescribeKnowledgeBaseOutputConfigIndex index,
            KnowledgeBaseCatalogue catalogue,
            Map<String, Object> extra) {}

    /**
     * Where it is hosted. 托管资源
     *
     * @param type Where it is hosted; the documentation of this action says official instead of public. 托管资源类型；该接口的官方文档将 public 写作 official Known values: {@code official}, {@code public}, {@code bes}, {@code vdb}.
     * @param esUrl Address of the Elasticsearch. Elasticsearch 地址
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeKnowledgeBaseOutputConfigIndex(String type, String esUrl, Map<String, Object> extra) {}

    /**
     * Folder of a knowledge base. 知识库所在目录
     *
     * @param pathPrefix Folder, at most five levels; the root when it is left out. 目录，最多 5 级，不填时为根目录
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record KnowledgeBaseCatalogue(String pathPrefix, Map<String, Object> extra) {}

    /**
     * What DescribeKnowledgeBases answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param data The knowledge bases. 知识库列表
     * @param marker Start of this page. 本页的起始位置
     * @param isTruncated true when more rows follow. 是否还有更多数据
     * @param nextMarker Start of the next page. 下一页的起始位置
     * @param maxKeys Page size used. 本页采用的列表长度
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeKnowledgeBasesOutput(
            String requestId,
            List<DescribeKnowledgeBasesOutputDataItem> data,
            String marker,
            Boolean isTruncated,
            String nextMarker,
            Long maxKeys,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param id Id of a knowledge base, a UUID. 知识库 ID（UUID）
     * @param name Name. 知识库名称
     * @param createAt When it was made; spelt createAt here. 创建时间，此处拼写为 createAt
     * @param description Description. 知识库描述
     * @param config Settings. 知识库配置
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeKnowledgeBasesOutputDataItem(
            String id,
            String name,
            String createAt,
            String description,
            DescribeKnowledgeBasesOutputDataItemConfig config,
            Map<String, Object> extra) {}

    /**
     * Settings. 知识库配置
     *
     * @param index Where it is hosted. 托管资源
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeKnowledgeBasesOutputDataItemConfig(
            DescribeKnowledgeBasesOutputDataItemConfigIndex index, Map<String, Object> extra) {}

    /**
     * Where it is hosted. 托管资源
     *
     * @param type Where it is hosted. 托管资源类型 Known values: {@code public}, {@code bes}, {@code vdb}.
     * @param esUrl Address of the Elasticsearch: an object by the table of the documentation, a text by the official SDK. Elasticsearch 地址；官方表格写作对象，官方 SDK 中为字符串
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeKnowledgeBasesOutputDataItemConfigIndex(
            String type, Object esUrl, Map<String, Object> extra) {}

    /**
     * What ImportDocuments answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ImportDocumentsOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What ModifyChunk answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyChunkOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What ModifyKnowledgeBase answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyKnowledgeBaseOutput(String requestId, Map<String, Object> extra) {}

    /**
     * What UploadDocuments answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param documentId Id of a document, a UUID. 文档 ID（UUID）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record UploadDocumentsOutput(String requestId, String documentId, Map<String, Object> extra) {}
}
