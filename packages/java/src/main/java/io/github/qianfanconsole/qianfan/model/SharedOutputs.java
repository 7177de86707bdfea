// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan.model;

import java.util.Map;

/** What actions of several groups answer. 返回参数。 */
public final class SharedOutputs {
    private SharedOutputs() {}

    /**
     * Where this page stands in the list. Some fields can be absent. 分页信息，部分字段可能不返回
     *
     * @param marker Start of this page; an empty string on the first page. 本页的起始位置，首页为空字符串
     * @param maxKeys Page size used. 本页采用的列表长度
     * @param isTruncated true when more rows follow. 是否还有更多数据
     * @param nextMarker Marker of the next page; absent on the last page. 下一页的起始位置，末页没有此字段
     * @param pageReverse Order used. Not every action returns it. 是否倒序，部分接口不返回
     * @param extra what this version does not know, or what is not as documented 未收录的字段
     */
    public record PageInfo(
            String marker,
            Long maxKeys,
            Boolean isTruncated,
            String nextMarker,
            Boolean pageReverse,
            Map<String, Object> extra) {}
}
