package io.github.qianfanconsole.qianfan;

/** The network failed, or the answer could not be read. 网络故障或响应无法解析。 */
public final class ConnectionException extends QianfanException {
    private static final long serialVersionUID = 1L;

    ConnectionException(String code, Outcome outcome, String text) {
        super(code, outcome, text);
    }
}
