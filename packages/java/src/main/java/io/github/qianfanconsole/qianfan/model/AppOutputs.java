// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Records;
import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of App answer. 返回参数。 */
public final class AppOutputs {
    private AppOutputs() {}

    /**
     * What CreateApplication answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The new application. 新建的应用身份
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateApplicationOutput(
            String requestId, CreateApplicationOutputResult result, Map<String, Object> extra) {}

    /**
     * The new application. 新建的应用身份
     *
     * @param appId Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateApplicationOutputResult(String appId, Map<String, Object> extra) {}

    /**
     * What DescribeApplications answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result Result. 一页应用身份
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeApplicationsOutput(
            String requestId, DescribeApplicationsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 一页应用身份
     *
     * @param appList The applications. 应用列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeApplicationsOutputResult(
            List<Application> appList, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * An application: the identity under which calls of inference are counted. 应用，即统计推理调用的身份
     *
     * @param appId Id of an application: app-..., or the digits of an older one. 应用 ID，以 app- 开头，旧应用为纯数字
     * @param name Name of the application. 应用名称
     * @param description Description of the application. 应用描述
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record Application(String appId, String name, String description, Map<String, Object> extra) {}

    /**
     * What DescribeLegacyApplications answers.
     *
     * @param log_id Id of this request, in the V1 form. 请求 ID（V1 形式）
     * @param result Result. 应用列表（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeLegacyApplicationsOutput(
            String log_id, DescribeLegacyApplicationsOutputResult result, Map<String, Object> extra) {}

    /**
     * Result. 应用列表（对象）
     *
     * @param appList The applications. 应用列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribeLegacyApplicationsOutputResult(
            List<ApplicationWithKeys> appList, Map<String, Object> extra) {}

    /**
     * An application as the V1 call lists it, with its secrets. 应用（V1 形式，包含密钥）
     *
     * @param id Id of the application, as a number. 应用 ID（数字）
     * @param name Name of the application. 应用名称
     * @param ak API key of the application: a secret. 应用的 API Key，属于敏感信息
     * @param sk Secret key of the application: a secret. 应用的 Secret Key，属于敏感信息
     * @param apiIds Numbers of its APIs, separated by commas, such as 1,2,3. API 编号，以逗号分隔，例如 1,2,3
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ApplicationWithKeys(
            Long id, String name, String ak, String sk, String apiIds, Map<String, Object> extra) {
        @Override
        public String toString() {
            return Records.show(this, "ak", "sk");
        }
    }
}
