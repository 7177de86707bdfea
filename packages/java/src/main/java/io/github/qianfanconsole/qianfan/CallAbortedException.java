package io.github.qianfanconsole.qianfan;

/** The thread was interrupted, or the future was cancelled. 调用被中断。 */
public final class CallAbortedException extends QianfanException {
    private static final long serialVersionUID = 1L;

    CallAbortedException(String code, Outcome outcome, String text) {
        super(code, outcome, text);
    }
}
