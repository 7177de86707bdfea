// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.model.SharedOutputs.*;
import java.util.List;
import java.util.Map;

/** What the actions of Prompt answer. 返回参数。 */
public final class PromptOutputs {
    private PromptOutputs() {}

    /**
     * What CreatePromptLabel answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result What was created. 创建结果（对象）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreatePromptLabelOutput(
            String requestId, CreatePromptLabelOutputResult result, Map<String, Object> extra) {}

    /**
     * What was created. 创建结果（对象）
     *
     * @param labels The labels that were created. 创建成功的标签列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreatePromptLabelOutputResult(List<PromptLabelReference> labels, Map<String, Object> extra) {}

    /**
     * A label as it stands on a template, or as it was just created. 模板上的标签，或刚创建的标签
     *
     * @param labelId Id of a prompt label (pl-...). Prompt 标签 ID（pl- 开头）
     * @param labelName Name of the label. 标签名称
     * @param color Display colour, e.g. #0099E6; only on templates. 显示颜色，如 #0099E6，仅模板上的标签返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PromptLabelReference(String labelId, String labelName, String color, Map<String, Object> extra) {}

    /**
     * What CreatePromptTemplate answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The new template. 新模板
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreatePromptTemplateOutput(
            String requestId, CreatePromptTemplateOutputResult result, Map<String, Object> extra) {}

    /**
     * The new template. 新模板
     *
     * @param templateId Id of a prompt template (pt-...). Prompt 模板 ID（pt- 开头）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreatePromptTemplateOutputResult(String templateId, Map<String, Object> extra) {}

    /**
     * What DeletePromptLabel answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result true when it was deleted; an error is answered instead of result when it failed. 成功时为 true；失败时返回错误信息而不是 result
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeletePromptLabelOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DeletePromptTemplate answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result true when it was deleted; an error is answered instead of result when it failed. 成功时为 true；失败时返回错误信息而不是 result
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DeletePromptTemplateOutput(String requestId, Boolean result, Map<String, Object> extra) {}

    /**
     * What DescribePromptLabels answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One page of labels. 一页标签
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePromptLabelsOutput(
            String requestId, DescribePromptLabelsOutputResult result, Map<String, Object> extra) {}

    /**
     * One page of labels. 一页标签
     *
     * @param items The labels. 标签列表
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePromptLabelsOutputResult(
            List<PromptLabel> items, PageInfo pageInfo, Map<String, Object> extra) {}

    /**
     * A label for prompt templates. Prompt 模板标签
     *
     * @param labelId Id of a prompt label (pl-...). Prompt 标签 ID（pl- 开头）
     * @param createTime Creation time, ISO 8601. 创建时间，ISO 8601 格式
     * @param updateTime Time of the last change, ISO 8601. 更新时间，ISO 8601 格式
     * @param labelName Name of the label. 标签名称
     * @param type Where a template or label comes from: System (preset by the platform) or Custom (created by a user). 类型：System（平台预置）、Custom（用户自定义） Known values: {@code System}, {@code Custom}.
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PromptLabel(
            String labelId,
            String createTime,
            String updateTime,
            String labelName,
            String type,
            Map<String, Object> extra) {}

    /**
     * What DescribePromptTemplate answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result A prompt template: a text with variables. Some fields are those of the older call or of third-party clients. Prompt 模板，即含变量的文本；部分字段取自旧版接口或第三方代码
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePromptTemplateOutput(String requestId, PromptTemplate result, Map<String, Object> extra) {}

    /**
     * A prompt template: a text with variables. Some fields are those of the older call or of third-party clients. Prompt 模板，即含变量的文本；部分字段取自旧版接口或第三方代码
     *
     * @param templateId Id of a prompt template (pt-...). Prompt 模板 ID（pt- 开头）
     * @param templateName Name of the template. Prompt 模板的名称
     * @param templateContent Text of the template with its variables in brackets. 模板内容，变量以括号标记
     * @param templateVariables Variables of the template: a list by the documentation, possibly one string joined with commas. Accept both. 模板变量；官方文档为数组，实际也可能是逗号分隔的字符串，请兼容两种形式
     * @param variableIdentifier Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种 Known values: `{}{@code , }{{}}{@code , }[]{@code , }[[]]{@code , }(){@code , }(())`.
     * @param negativeTemplateContent Negative template, what the model shall not generate; only when sceneType is TextToImage. 反向 Prompt 模板内容，仅 sceneType 为 TextToImage 时返回
     * @param negativeTemplateVariables Variables of the negative template, in the form of templateVariables. DescribePromptTemplates describes it; the name is that of the older call. 反向 Prompt 模板的变量，形式同 templateVariables；见于 DescribePromptTemplates，字段名取自旧版接口
     * @param content Text with the variables filled in; only DescribePromptTemplate answers it. The name is that of the older call. 填入变量后的文本，仅 DescribePromptTemplate 返回；字段名取自旧版接口
     * @param labels Labels of the template. 模板的标签
     * @param type Where a template or label comes from: System (preset by the platform) or Custom (created by a user). 类型：System（平台预置）、Custom（用户自定义） Known values: {@code System}, {@code Custom}.
     * @param sceneType What a template is for: TextToText (text generation) or TextToImage (image generation; only then the negative template counts). 场景类型：TextToText（文生文）、TextToImage（文生图，仅此时反向 Prompt 有效） Known values: {@code TextToText}, {@code TextToImage}.
     * @param hyperParameters Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交
     * @param creatorName Who created the template. The name is that of the older call. 创建人，字段名取自旧版接口
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PromptTemplate(
            String templateId,
            String templateName,
            String templateContent,
            Object templateVariables,
            String variableIdentifier,
            String negativeTemplateContent,
            Object negativeTemplateVariables,
            String content,
            List<PromptLabelReference> labels,
            String type,
            String sceneType,
            PromptHyperParameters hyperParameters,
            String creatorName,
            Map<String, Object> extra) {}

    /**
     * Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交
     *
     * @param modelName Model family, in its older names. 模型类别（旧名称） Known values: {@code EB-Turbo}, {@code ERNIE-Bot}, {@code open-source}.
     * @param temperature Randomness; set this or topP. 温度，与 topP 只设其一
     * @param topP Diversity; set this or temperature. 多样性，与 temperature 只设其一
     * @param penaltyScore Penalty on repetition. The name is that of the older call. 重复惩罚，字段名取自旧版接口
     * @param disableSearch Switches real-time search off. The name is that of the older call. 是否关闭实时搜索，字段名取自旧版接口
     * @param enableCitation Asks for superscript citations. The name is that of the older call. 是否开启角标返回，字段名取自旧版接口
     * @param stop Strings at which generation stops. The name is that of the older call. 停止标识，字段名取自旧版接口
     * @param system Persona of the model. The name is that of the older call. 模型人设，字段名取自旧版接口
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PromptHyperParameters(
            String modelName,
            Double temperature,
            Double topP,
            Double penaltyScore,
            Boolean disableSearch,
            Boolean enableCitation,
            List<String> stop,
            String system,
            Map<String, Object> extra) {}

    /**
     * What DescribePromptTemplates answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result One page of templates. 一页模板
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePromptTemplatesOutput(
            String requestId, DescribePromptTemplatesOutputResult result, Map<String, Object> extra) {}

    /**
     * One page of templates. 一页模板
     *
     * @param pageInfo Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     * @param items The templates. 模板列表
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record DescribePromptTemplatesOutputResult(
            PageInfo pageInfo, List<PromptTemplate> items, Map<String, Object> extra) {}

    /**
     * What ModifyPromptTemplate answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param result The template. Its form is that of the older call. 更新后的模板，形式沿用旧版接口
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyPromptTemplateOutput(
            String requestId, ModifyPromptTemplateOutputResult result, Map<String, Object> extra) {}

    /**
     * The template. Its form is that of the older call. 更新后的模板，形式沿用旧版接口
     *
     * @param templateId Id of a prompt template (pt-...). Prompt 模板 ID（pt- 开头）
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record ModifyPromptTemplateOutputResult(String templateId, Map<String, Object> extra) {}
}
