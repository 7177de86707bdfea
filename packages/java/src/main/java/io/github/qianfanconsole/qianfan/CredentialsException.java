package io.github.qianfanconsole.qianfan;

/** There are no credentials, or they could not be had. 没有密钥，或无法获取密钥。 */
public final class CredentialsException extends QianfanException {
    private static final long serialVersionUID = 1L;

    /**
     * For credentials providers of your own.
     *
     * @param code a stable code
     * @param text what happened; never with a secret
     */
    public CredentialsException(String code, String text) {
        super(code, Outcome.NOT_SENT, text);
    }
}
