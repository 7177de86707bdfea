// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import io.github.qianfanconsole.qianfan.Input;
import java.util.List;

/** What the actions of Prompt take. 请求参数。 */
public final class PromptInputs {
    private PromptInputs() {}

    /** What CreatePromptLabel takes. */
    public static final class CreatePromptLabelInput extends Input {
        private CreatePromptLabelInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param name Names of the labels to create; a list, although the key is singular. 标签名称列表，键名为单数但值为列表
         * @return the input
         */
        public static CreatePromptLabelInput of(List<String> name) {
            Builder made = builder();
            made.name(name);
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
             * Names of the labels to create; a list, although the key is singular. 标签名称列表，键名为单数但值为列表
             *
             * @param value its value
             * @return this
             */
            public Builder name(List<String> value) {
                return set("name", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreatePromptLabelInput build() {
                return new CreatePromptLabelInput(this);
            }
        }
    }

    /** What CreatePromptTemplate takes. */
    public static final class CreatePromptTemplateInput extends Input {
        private CreatePromptTemplateInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param templateName Name of the template. Prompt 模板的名称
         * @param templateContent Text with its variables in the chosen brackets. A text that uses a prompt framework (basic, CRISPE, few-shot) must follow its layout. 模板内容，变量写在所选括号中；使用 Prompt 框架（基础、CRISPE、few-shot）时须符合其格式
         * @param variableIdentifier Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种 Known values: `{}{@code , }{{}}{@code , }[]{@code , }[[]]{@code , }(){@code , }(())`.
         * @return the input
         */
        public static CreatePromptTemplateInput of(
                String templateName, String templateContent, String variableIdentifier) {
            Builder made = builder();
            made.templateName(templateName);
            made.templateContent(templateContent);
            made.variableIdentifier(variableIdentifier);
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
             * Name of the template. Prompt 模板的名称
             *
             * @param value its value
             * @return this
             */
            public Builder templateName(String value) {
                return set("templateName", value);
            }

            /**
             * Text with its variables in the chosen brackets. A text that uses a prompt framework (basic, CRISPE, few-shot) must follow its layout. 模板内容，变量写在所选括号中；使用 Prompt 框架（基础、CRISPE、few-shot）时须符合其格式
             *
             * @param value its value
             * @return this
             */
            public Builder templateContent(String value) {
                return set("templateContent", value);
            }

            /**
             * Names, not ids, of labels; a name that does not exist yet is created. 标签名称列表（不是标签 ID），不存在的标签会自动创建
             *
             * @param value its value
             * @return this
             */
            public Builder labels(List<String> value) {
                return set("labels", value);
            }

            /**
             * Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种 Known values: `{}{@code , }{{}}{@code , }[]{@code , }[[]]{@code , }(){@code , }(())`.
             *
             * @param value its value
             * @return this
             */
            public Builder variableIdentifier(String value) {
                return set("variableIdentifier", value);
            }

            /**
             * What a template is for: TextToText (text generation) or TextToImage (image generation; only then the negative template counts). 场景类型：TextToText（文生文）、TextToImage（文生图，仅此时反向 Prompt 有效） Known values: {@code TextToText}, {@code TextToImage}.
             *
             * @param value its value
             * @return this
             */
            public Builder sceneType(String value) {
                return set("sceneType", value);
            }

            /**
             * Names of the variables, joined with commas. The official SDK always sends it, the documentation does not list it. 变量名，以逗号分隔；官方 SDK 总是传入，官方文档未列出
             *
             * @param value its value
             * @return this
             */
            public Builder templateVariables(String value) {
                return set("templateVariables", value);
            }

            /**
             * What the model shall not generate; only for TextToImage. 反向 Prompt 模板内容，仅用于 TextToImage
             *
             * @param value its value
             * @return this
             */
            public Builder negativeTemplateContent(String value) {
                return set("negativeTemplateContent", value);
            }

            /**
             * Variables of the negative template, one string (the official SDK joins them with commas); only for TextToImage. 反向 Prompt 模板的变量，一个字符串（官方 SDK 以逗号分隔），仅用于 TextToImage
             *
             * @param value its value
             * @return this
             */
            public Builder negativeTemplateVariables(String value) {
                return set("negativeTemplateVariables", value);
            }

            /**
             * Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交
             *
             * @param value its value
             * @return this
             */
            public Builder hyperParameters(PromptHyperParametersInput value) {
                return set("hyperParameters", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public CreatePromptTemplateInput build() {
                return new CreatePromptTemplateInput(this);
            }
        }
    }

    /** Inference parameters stored with a template. Set either temperature or topP. Templates for images have four more: size (512x512, 768x768, 768x1024, 1024x768, 576x1024, 1024x576, 1024x1024; default 1024x1024), number of images (1 to 4; default 1), sampling steps (10 to 50; default 20) and sampler (default Euler a). The documentation does not state their names; other keys pass through. 模板保存的推理参数，temperature 与 topP 只设其一。文生图模板另有图片比例（512x512、768x768、768x1024、1024x768、576x1024、1024x576、1024x1024，默认 1024x1024）、图片数量（1~4，默认 1）、采样步数（10~50，默认 20）、采样方式（默认 Euler a），官方文档未说明字段名；未列出的键原样提交 */
    public static final class PromptHyperParametersInput extends Input {
        private PromptHyperParametersInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static PromptHyperParametersInput of() {
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
             * Model family, in its older names. 模型类别（旧名称） Known values: {@code EB-Turbo}, {@code ERNIE-Bot}, {@code open-source}.
             *
             * @param value its value
             * @return this
             */
            public Builder modelName(String value) {
                return set("modelName", value);
            }

            /**
             * Randomness; set this or topP. 温度，与 topP 只设其一
             *
             * @param value its value
             * @return this
             */
            public Builder temperature(double value) {
                return set("temperature", value);
            }

            /**
             * Diversity; set this or temperature. 多样性，与 temperature 只设其一
             *
             * @param value its value
             * @return this
             */
            public Builder topP(double value) {
                return set("topP", value);
            }

            /**
             * Penalty on repetition. The name is that of the older call. 重复惩罚，字段名取自旧版接口
             *
             * @param value its value
             * @return this
             */
            public Builder penaltyScore(double value) {
                return set("penaltyScore", value);
            }

            /**
             * Switches real-time search off. The name is that of the older call. 是否关闭实时搜索，字段名取自旧版接口
             *
             * @param value its value
             * @return this
             */
            public Builder disableSearch(boolean value) {
                return set("disableSearch", value);
            }

            /**
             * Asks for superscript citations. The name is that of the older call. 是否开启角标返回，字段名取自旧版接口
             *
             * @param value its value
             * @return this
             */
            public Builder enableCitation(boolean value) {
                return set("enableCitation", value);
            }

            /**
             * Strings at which generation stops. The name is that of the older call. 停止标识，字段名取自旧版接口
             *
             * @param value its value
             * @return this
             */
            public Builder stop(List<String> value) {
                return set("stop", value);
            }

            /**
             * Persona of the model. The name is that of the older call. 模型人设，字段名取自旧版接口
             *
             * @param value its value
             * @return this
             */
            public Builder system(String value) {
                return set("system", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public PromptHyperParametersInput build() {
                return new PromptHyperParametersInput(this);
            }
        }
    }

    /** What DeletePromptLabel takes. */
    public static final class DeletePromptLabelInput extends Input {
        private DeletePromptLabelInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param labelId Label to delete (pl-...), from DescribePromptLabels. 标签 ID（pl- 开头），取自 DescribePromptLabels
         * @return the input
         */
        public static DeletePromptLabelInput of(String labelId) {
            Builder made = builder();
            made.labelId(labelId);
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
             * Label to delete (pl-...), from DescribePromptLabels. 标签 ID（pl- 开头），取自 DescribePromptLabels
             *
             * @param value its value
             * @return this
             */
            public Builder labelId(String value) {
                return set("labelId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeletePromptLabelInput build() {
                return new DeletePromptLabelInput(this);
            }
        }
    }

    /** What DeletePromptTemplate takes. */
    public static final class DeletePromptTemplateInput extends Input {
        private DeletePromptTemplateInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param templateId Template to delete (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
         * @return the input
         */
        public static DeletePromptTemplateInput of(String templateId) {
            Builder made = builder();
            made.templateId(templateId);
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
             * Template to delete (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
             *
             * @param value its value
             * @return this
             */
            public Builder templateId(String value) {
                return set("templateId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DeletePromptTemplateInput build() {
                return new DeletePromptTemplateInput(this);
            }
        }
    }

    /** What DescribePromptLabels takes. */
    public static final class DescribePromptLabelsInput extends Input {
        private DescribePromptLabelsInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribePromptLabelsInput of() {
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
             * Page size. At most 100 is advised; what happens above is not documented. 每页返回条数，建议不超过 100，超过时的行为官方文档未说明
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
             * Ends.
             *
             * @return the input
             */
            public DescribePromptLabelsInput build() {
                return new DescribePromptLabelsInput(this);
            }
        }
    }

    /** What DescribePromptTemplate takes. */
    public static final class DescribePromptTemplateInput extends Input {
        private DescribePromptTemplateInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param templateId Template to read (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
         * @return the input
         */
        public static DescribePromptTemplateInput of(String templateId) {
            Builder made = builder();
            made.templateId(templateId);
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
             * Template to read (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
             *
             * @param value its value
             * @return this
             */
            public Builder templateId(String value) {
                return set("templateId", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribePromptTemplateInput build() {
                return new DescribePromptTemplateInput(this);
            }
        }
    }

    /** What DescribePromptTemplates takes. */
    public static final class DescribePromptTemplatesInput extends Input {
        private DescribePromptTemplatesInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @return the input
         */
        public static DescribePromptTemplatesInput of() {
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
             * Page size. At most 100 is advised; what happens above is not documented. 每页返回条数，建议不超过 100，超过时的行为官方文档未说明
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
             * Text to look for in name and content. 模板名称或内容
             *
             * @param value its value
             * @return this
             */
            public Builder name(String value) {
                return set("name", value);
            }

            /**
             * Only templates with these labels; all templates when left out. 标签 ID 列表，不填则不限
             *
             * @param value its value
             * @return this
             */
            public Builder labelIds(List<String> value) {
                return set("labelIds", value);
            }

            /**
             * Only preset (System) or only own (Custom) templates. 按模板类型筛选：System（平台预置）或 Custom（用户自定义） Known values: {@code System}, {@code Custom}.
             *
             * @param value its value
             * @return this
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public DescribePromptTemplatesInput build() {
                return new DescribePromptTemplatesInput(this);
            }
        }
    }

    /** What ModifyPromptTemplate takes. */
    public static final class ModifyPromptTemplateInput extends Input {
        private ModifyPromptTemplateInput(Builder builder) {
            super(builder);
        }

        /**
         * Takes what is needed, and nothing else. 只含必填字段。
         *
         * @param templateId Template to change (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
         * @return the input
         */
        public static ModifyPromptTemplateInput of(String templateId) {
            Builder made = builder();
            made.templateId(templateId);
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
             * Template to change (pt-...), from CreatePromptTemplate, DescribePromptTemplates or the console. Prompt 模板 ID（pt- 开头），取自 CreatePromptTemplate、DescribePromptTemplates 或控制台
             *
             * @param value its value
             * @return this
             */
            public Builder templateId(String value) {
                return set("templateId", value);
            }

            /**
             * New name. Prompt 模板的名称
             *
             * @param value its value
             * @return this
             */
            public Builder templateName(String value) {
                return set("templateName", value);
            }

            /**
             * Names, not ids, of the new labels; a name that does not exist yet is created. 标签名称列表（不是标签 ID），不存在的标签会自动创建
             *
             * @param value its value
             * @return this
             */
            public Builder labels(List<String> value) {
                return set("labels", value);
            }

            /**
             * New text, with its variables in brackets. 模板内容，变量以括号标记
             *
             * @param value its value
             * @return this
             */
            public Builder templateContent(String value) {
                return set("templateContent", value);
            }

            /**
             * Brackets that mark a variable in a template, single or double. Choose a kind that does not occur as plain text. 变量识别符号，即模板中标记变量的括号，单层或双层；请选择正文中不会出现的一种 Known values: `{}{@code , }{{}}{@code , }[]{@code , }[[]]{@code , }(){@code , }(())`.
             *
             * @param value its value
             * @return this
             */
            public Builder variableIdentifier(String value) {
                return set("variableIdentifier", value);
            }

            /**
             * New negative template; only for image generation. 反向 Prompt 模板内容，仅用于文生图
             *
             * @param value its value
             * @return this
             */
            public Builder negativeTemplateContent(String value) {
                return set("negativeTemplateContent", value);
            }

            /**
             * New inference parameters; they only count when inference is switched on for the template. 推理参数，仅当模板开启推理时有效
             *
             * @param value its value
             * @return this
             */
            public Builder hyperParameters(PromptHyperParametersInput value) {
                return set("hyperParameters", value);
            }

            /**
             * Ends.
             *
             * @return the input
             */
            public ModifyPromptTemplateInput build() {
                return new ModifyPromptTemplateInput(this);
            }
        }
    }
}
