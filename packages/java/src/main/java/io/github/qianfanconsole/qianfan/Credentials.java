package io.github.qianfanconsole.qianfan;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Keys of an account or, with a session token, temporary keys. As text they show their id alone.
 *
 * <p>账号的密钥；带 SessionToken 时为临时身份凭证。转为文本时只显示 Access Key。
 *
 * <p>Those that cannot be keys are refused: {@code IncompleteCredentials}, {@code MalformedCredentials}.
 *
 * @param accessKeyId access key id
 * @param secretAccessKey secret access key
 * @param sessionToken the one of temporary (STS) keys, or null
 * @param expiration when temporary keys end, or null
 */
public record Credentials(String accessKeyId, String secretAccessKey, String sessionToken, Instant expiration) {
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");

    /**
     * Temporary keys that end.
     *
     * @param accessKeyId access key id
     * @param secretAccessKey secret access key
     * @param sessionToken session token, or null
     * @param expiration when they end, or null
     */
    public Credentials {
        check("access key id", accessKeyId, true);
        check("secret access key", secretAccessKey, true);
        check("session token", sessionToken, false);
        if (accessKeyId.contains("/"))
            throw new CredentialsException("MalformedCredentials", "The access key id holds a slash. Copy it again.");
    }

    /**
     * Keys of an account.
     *
     * @param accessKeyId access key id
     * @param secretAccessKey secret access key
     * @return the credentials
     */
    public static Credentials of(String accessKeyId, String secretAccessKey) {
        return new Credentials(accessKeyId, secretAccessKey, null, null);
    }

    /**
     * Temporary keys.
     *
     * @param accessKeyId access key id
     * @param secretAccessKey secret access key
     * @param sessionToken session token
     * @return the credentials
     */
    public static Credentials of(String accessKeyId, String secretAccessKey, String sessionToken) {
        return new Credentials(accessKeyId, secretAccessKey, sessionToken, null);
    }

    private static void check(String part, String value, boolean isNeeded) {
        if (value == null || value.isEmpty()) {
            if (!isNeeded && value == null) return;
            if (isNeeded)
                throw new CredentialsException(
                        "IncompleteCredentials",
                        "There is no " + part + ". Both access key id and secret access key are needed.");
        }
        checkText(part, value);
    }

    static String checkText(String part, String value) {
        if (value == null || !PRINTABLE.matcher(value).matches())
            throw new CredentialsException(
                    "MalformedCredentials",
                    "The " + part + " is empty, or holds white space or what is not ASCII text. Copy it again.");
        return value;
    }

    boolean isSameAs(Credentials other) {
        return accessKeyId.equals(other.accessKeyId)
                && secretAccessKey.equals(other.secretAccessKey)
                && java.util.Objects.equals(sessionToken, other.sessionToken);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Credentials[" + accessKeyId + "]";
    }
}
