package io.github.qianfanconsole.qianfan.model.console;

import java.util.Map;

/**
 * An answer of the generic call, as the official SDK has it. 通用调用的响应。
 *
 * @param <T> type of the result
 */
public final class ConsoleResponse<T> {
    private final String requestId;
    private final T result;
    private final Map<String, Object> body;

    /**
     * For the client.
     *
     * @param requestId id of the request
     * @param result the result
     * @param body the whole answer
     */
    public ConsoleResponse(String requestId, T result, Map<String, Object> body) {
        this.requestId = requestId;
        this.result = result;
        this.body = body;
    }

    /**
     * Id of the request on the platform. 请求 ID。
     *
     * @return the id
     */
    public String getRequestId() {
        return requestId;
    }

    /**
     * The result. 结果。
     *
     * @return as {@code execute} was asked for
     */
    public T getResult() {
        return result;
    }

    /**
     * The whole answer, with fields that this version does not know. 完整响应。
     *
     * @return by the platform's names
     */
    public Map<String, Object> getBody() {
        return body;
    }

    /** The request id alone: an answer may hold a secret. */
    @Override
    public String toString() {
        return "ConsoleResponse[" + requestId + "]";
    }
}
