package io.github.qianfanconsole.qianfan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Base of every exception of this library. 本库所有异常的基类。
 *
 * <p>Its code is stable; its message is for people. Neither it nor its stack trace holds a key, a header or an input.
 *
 * @serial exclude
 */
public class QianfanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String text;
    Outcome outcome;
    String action;
    String requestId;
    int attempts;
    transient QianfanException previous;
    transient Verify verify;

    QianfanException(String code, Outcome outcome, String text) {
        super(text);
        this.code = code;
        this.text = text;
        this.outcome = outcome;
    }

    /**
     * The read that tells whether a call with unknown outcome happened. 用于确认调用结果的查询接口。
     *
     * @param action dotted name of the read
     * @param input its input, filled from the input of the call that failed
     * @param open fields that the read needs too, and that the call did not know
     */
    public record Verify(String action, Map<String, Object> input, List<String> open) {}

    /** {@return the platform's own code for refusals, else one of this library's} 错误码。 */
    public final String code() {
        return code;
    }

    /** {@return what became of the whole call} 调用的结果。 */
    public final Outcome outcome() {
        return outcome;
    }

    /** {@return dotted name of the action, where one was called} 接口名。 */
    public final Optional<String> action() {
        return Optional.ofNullable(action);
    }

    /** {@return id of the request on the platform, where it answered} 请求 ID。 */
    public final Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** {@return how many attempts were made} 尝试次数。 */
    public final int attempts() {
        return attempts;
    }

    /** {@return an earlier attempt of the same call whose outcome is unknown: read the state before believing this exception} */
    public final Optional<QianfanException> previous() {
        return Optional.ofNullable(previous);
    }

    /** {@return the read that tells whether the call happened, while that is unknown} 用于确认结果的查询接口。 */
    public final Optional<Verify> verify() {
        return Optional.ofNullable(verify);
    }

    /** {@return what happened, without code and request id} */
    public final String text() {
        return text;
    }

    /** The code, what happened, and the request id. */
    @Override
    public String getMessage() {
        return code + ": " + text + (requestId == null ? "" : " (request id " + requestId + ")");
    }
}
