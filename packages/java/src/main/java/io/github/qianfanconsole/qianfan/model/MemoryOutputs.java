// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import java.util.List;
import java.util.Map;

/** What the actions of Memory answer. 返回参数。 */
public final class MemoryOutputs {
    private MemoryOutputs() {}

    /**
     * What CreateSystemMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Id of the new system memory (sm-...): the plain string, not an object. 新系统记忆的 ID（sm- 开头，字符串，不是对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateSystemMemoryOutput(String requestId, String result, Map<String, Object> extra) {}

    /**
     * What CreateUserMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The new user memory. 新建的用户记忆
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateUserMemoryOutput(
            String requestId, CreateUserMemoryOutputResult result, Map<String, Object> extra) {}

    /**
     * The new user memory. 新建的用户记忆
     *
     * @param userMemoryId Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateUserMemoryOutputResult(String userMemoryId, Map<String, Object> extra) {}

    /**
     * What DeleteSystemMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteSystemMemoryOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DeleteUserMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeleteUserMemoryOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DescribeSystemMemories answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One page of system memories. 一页系统记忆
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemMemoriesOutput(
            String requestId, DescribeSystemMemoriesOutputResult result, Map<String, Object> extra) {}

    /**
     * One page of system memories. 一页系统记忆
     *
     * @param items The system memories. 系统记忆列表
     * @param pageInfo Where this page stands in the list. 分页信息
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemMemoriesOutputResult(
            List<MemorySummary> items,
            DescribeSystemMemoriesOutputResultPageInfo pageInfo,
            Map<String, Object> extra) {}

    /**
     * A system memory in the list, without its content. 列表中的系统记忆，不含内容
     *
     * @param appId App that the memory belongs to. 所属应用的 ID
     * @param systemMemoryId Id of a system memory (sm-...). 系统记忆 ID（sm- 开头）
     * @param description Note about the memory. 系统记忆的备注描述
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record MemorySummary(String appId, String systemMemoryId, String description, Map<String, Object> extra) {}

    /**
     * Where this page stands in the list. 分页信息
     *
     * @param marker Start of this page. 本页的起始位置
     * @param isTruncated true when more rows follow. 是否还有更多数据
     * @param nextMarker Start of the next page. 下一页的起始位置
     * @param maxKeys Page size used. 本页采用的列表长度
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemMemoriesOutputResultPageInfo(
            String marker, Boolean isTruncated, String nextMarker, Long maxKeys, Map<String, Object> extra) {}

    /**
     * What DescribeSystemMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A system memory with its content. 系统记忆及其内容
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeSystemMemoryOutput(String requestId, MemoryContent result, Map<String, Object> extra) {}

    /**
     * A system memory with its content. 系统记忆及其内容
     *
     * @param systemMemoryId Id of a system memory (sm-...). 系统记忆 ID（sm- 开头）
     * @param memories Content, a list of turns; up to 1000. 记忆内容，问答列表，最多 1000 轮
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record MemoryContent(String systemMemoryId, List<List<MemoryMessage>> memories, Map<String, Object> extra) {}

    /**
     * A question or an answer. 一条提问或回答
     *
     * @param role Who speaks: user (the question) or system (the answer the bot should give; it is not called assistant here). 角色：user（提问）、system（机器人的回答，注意不是 assistant） Known values: {@code user}, {@code system}.
     * @param content Text of the question or answer. 问答内容
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record MemoryMessage(String role, String content, Map<String, Object> extra) {}

    /**
     * What DescribeUserMemories answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One page of user memories. 一页用户记忆
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeUserMemoriesOutput(
            String requestId, DescribeUserMemoriesOutputResult result, Map<String, Object> extra) {}

    /**
     * One page of user memories. 一页用户记忆
     *
     * @param items The user memories. 用户记忆列表
     * @param pageInfo Where this page stands in the list. 分页信息
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeUserMemoriesOutputResult(
            List<UserMemorySummary> items,
            DescribeUserMemoriesOutputResultPageInfo pageInfo,
            Map<String, Object> extra) {}

    /**
     * A user memory in the list, without its entries. 列表中的用户记忆，不含具体内容
     *
     * @param appId Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字
     * @param userMemoryId Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
     * @param description Persona of the user. 用户人设描述
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record UserMemorySummary(String appId, String userMemoryId, String description, Map<String, Object> extra) {}

    /**
     * Where this page stands in the list. 分页信息
     *
     * @param marker Start of this page. 本页的起始位置
     * @param isTruncated true when more rows follow. 是否还有更多数据
     * @param nextMarker Start of the next page. 下一页的起始位置
     * @param maxKeys Page size used. 本页采用的列表长度
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeUserMemoriesOutputResultPageInfo(
            String marker, Boolean isTruncated, String nextMarker, Long maxKeys, Map<String, Object> extra) {}

    /**
     * What DescribeUserMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The user memory. 用户记忆
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeUserMemoryOutput(
            String requestId, DescribeUserMemoryOutputResult result, Map<String, Object> extra) {}

    /**
     * The user memory. 用户记忆
     *
     * @param appId Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字
     * @param userMemoryId Id of a user memory (um-...); the uid to hand to the model. 用户记忆 ID（um- 开头），对应传入模型的 uid
     * @param description Persona of the user. 用户人设描述
     * @param memories Entries, each a question and its answer. 用户记忆内容列表，每项为一问一答
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeUserMemoryOutputResult(
            String appId,
            String userMemoryId,
            String description,
            List<List<UserMemoryMessage>> memories,
            Map<String, Object> extra) {}

    /**
     * A question or an answer of a user memory. 用户记忆中的一条提问或回答
     *
     * @param role Who speaks: user (the question) or system (the answer). 角色：user（提问）、system（回答） Known values: {@code user}, {@code system}.
     * @param content Text of the question or answer. 问答内容
     * @param memoryContentId Id of the entry, the same for the question and its answer. The table of the documentation says a list of texts, the example of ModifyUserMemoryContent has a text. 记忆内容 ID，提问与回答相同；官方表格写作字符串列表，ModifyUserMemoryContent 的示例为字符串
     * @param type Kind of memory. The documentation also has a third value, which starts with pr. 记忆类型；官方文档另有一个以 pr 开头的取值，尚未收录 Known values: {@code explicit}, {@code implicit}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record UserMemoryMessage(
            String role, String content, Object memoryContentId, String type, Map<String, Object> extra) {}

    /**
     * What ModifySystemMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifySystemMemoryOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What ModifyUserMemory answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. The documentation does not state its type. 写入结果，类型官方文档未说明
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyUserMemoryOutput(String requestId, Object result, Map<String, Object> extra) {}

    /**
     * What ModifyUserMemoryContent answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Whether the request was accepted. 是否已受理
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyUserMemoryContentOutput(String requestId, Boolean result, Map<String, Object> extra) {}
}
