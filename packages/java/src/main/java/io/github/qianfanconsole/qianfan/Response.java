package io.github.qianfanconsole.qianfan;

import java.util.Map;

/**
 * An answer with what came with it. 响应及其附带信息。
 *
 * @param <T> type of the answer
 * @param body the answer
 * @param raw the answer as plain values, by the platform's names
 * @param status HTTP status
 * @param headers by name in lower case
 * @param attempts how many attempts it took
 */
public record Response<T>(T body, Map<String, Object> raw, int status, Map<String, String> headers, int attempts) {
    /** Status and attempts alone: an answer may hold a secret. */
    @Override
    public String toString() {
        return "Response[status=" + status + ", attempts=" + attempts + "]";
    }
}
