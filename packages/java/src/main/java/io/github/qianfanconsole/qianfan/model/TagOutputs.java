// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import java.util.Map;

/** What the actions of Tag answer. 返回参数。 */
public final class TagOutputs {
    private TagOutputs() {}

    /**
     * What CreateTag answers.
     *
     * @param requestId Id of this request on the platform; give it to support. 请求 ID，提交工单时请提供
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record CreateTagOutput(String requestId, Map<String, Object> extra) {}
}
