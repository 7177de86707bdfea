package io.github.qianfanconsole.qianfan;

import java.time.Duration;
import java.util.Optional;

/**
 * The platform refused, in any of its forms and whatever the HTTP status, or said {@code result: false}. 平台返回错误。
 *
 * @serial exclude
 */
public final class ServiceException extends QianfanException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object body;
    private final Duration retryAfter;

    ServiceException(String code, Outcome outcome, String text, int status, Object body, Duration retryAfter) {
        super(code, outcome, text);
        this.status = status;
        this.body = body;
        this.retryAfter = retryAfter;
    }

    /** {@return the HTTP status} HTTP 状态码。 */
    public int status() {
        return status;
    }

    /** {@return the answer as it came: parsed JSON, or text; without what was sent as a secret} 响应内容。 */
    public Object body() {
        return body;
    }

    /** {@return how long the platform asked to wait, where it did} 平台要求的等待时间。 */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
