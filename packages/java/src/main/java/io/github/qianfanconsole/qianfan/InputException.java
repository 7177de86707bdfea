package io.github.qianfanconsole.qianfan;

/** The input is wrong; nothing was sent. 输入有误，请求未发送。 */
public final class InputException extends QianfanException {
    private static final long serialVersionUID = 1L;

    InputException(String code, String text) {
        super(code, Outcome.NOT_SENT, text);
    }
}
