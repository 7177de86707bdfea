// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import java.util.List;
import java.util.Map;

/** What the actions of AgentApp answer. 返回参数。 */
public final class AgentAppOutputs {
    private AgentAppOutputs() {}

    /**
     * What DescribeApp answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param id Id of the application. 应用 ID
     * @param name Name. 应用名称
     * @param description Description. 应用描述
     * @param instruction Instruction to the model. 角色指令
     * @param prologue What it opens a conversation with. 开场白
     * @param exampleQueries Questions offered at the start. 推荐问题列表
     * @param followupQueries Settings of follow-up questions. 追问配置
     * @param components Components it uses. 组件列表
     * @param knowledgeBaseConfig Settings of its knowledge bases. 知识库配置
     * @param modelConfig Settings of its model. 模型配置
     * @param background Background. 背景配置
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeAppOutput(
            String requestId,
            String id,
            String name,
            String description,
            String instruction,
            String prologue,
            List<String> exampleQueries,
            Map<String, Object> followupQueries,
            List<Map<String, Object>> components,
            Map<String, Object> knowledgeBaseConfig,
            Map<String, Object> modelConfig,
            Map<String, Object> background,
            Map<String, Object> extra) {}

    /**
     * What DescribeApps answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param data The applications. 应用列表
     * @param marker Start of this page. 本页的起始位置
     * @param isTruncated true when more rows follow. 是否还有更多数据
     * @param nextMarker Start of the next page. 下一页的起始位置
     * @param maxKeys Page size used. 本页采用的列表长度
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeAppsOutput(
            String requestId,
            List<DescribeAppsOutputDataItem> data,
            String marker,
            Boolean isTruncated,
            String nextMarker,
            Long maxKeys,
            Map<String, Object> extra) {}

    /**
     * Part of what actions answer.
     *
     * @param id Id of the application. 应用 ID
     * @param name Name. 应用名称
     * @param appType agent or chatflow. 应用类型：agent（智能体）、chatflow（工作流） Known values: {@code agent}, {@code chatflow}.
     * @param updateTime When it was changed last, in seconds. 更新时间（秒级时间戳）
     * @param description Description. 应用描述
     * @param isPublished Whether it is published: a text by the documentation, a boolean by the official SDK. 是否已发布；官方文档为字符串，官方 SDK 中为布尔值
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeAppsOutputDataItem(
            String id,
            String name,
            String appType,
            Long updateTime,
            String description,
            Object isPublished,
            Map<String, Object> extra) {}
}
