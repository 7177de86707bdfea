package io.github.qianfanconsole.qianfan;

/** An attempt took longer than its limit. 单次尝试超时。 */
public final class CallTimeoutException extends QianfanException {
    private static final long serialVersionUID = 1L;

    CallTimeoutException(String code, Outcome outcome, String text) {
        super(code, outcome, text);
    }
}
