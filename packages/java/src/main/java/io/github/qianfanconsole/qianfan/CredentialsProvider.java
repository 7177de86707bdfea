package io.github.qianfanconsole.qianfan;

/**
 * Gives credentials: of a vault, an STS call, a file that changes. 密钥的来源。
 *
 * <p>It is asked again when the keys are about to end, and when the platform refuses them; never by two calls at once.
 */
@FunctionalInterface
public interface CredentialsProvider {
    /** Sends calls without a signature, for a gateway that signs. 不签名，用于由网关签名的场景。 */
    CredentialsProvider UNSIGNED = () -> null;

    /**
     * Gives credentials.
     *
     * @return the credentials
     * @throws Exception whatever stands in the way; its message may hold a secret, so its kind alone is told
     */
    Credentials get() throws Exception;

    /**
     * Finds keys as the other clients of this family do: the environment ({@code QIANFAN_ACCESS_KEY}, {@code
     * QIANFAN_SECRET_KEY}, {@code QIANFAN_SESSION_TOKEN}), the {@code .env} file of the working folder, then a profile, which
     * may name a command. 依次查找环境变量、.env 文件、配置文件中的凭证配置（profile）。
     *
     * @return the provider
     */
    static CredentialsProvider standard() {
        return () -> Settings.of(null).credentials();
    }

    /**
     * Takes keys from a profile of the configuration file and looks nowhere else. 使用指定的凭证配置（profile）。
     *
     * @param name its name
     * @return the provider
     */
    static CredentialsProvider profile(String name) {
        return () -> Settings.of(name).credentials();
    }

    /**
     * Runs a program that prints keys as JSON: {@code accessKeyId}, {@code secretAccessKey}, and perhaps {@code sessionToken}
     * and {@code expiration}. Neither what it prints nor its standard error is ever shown. 运行输出密钥的命令。
     *
     * @param command program and arguments
     * @return the provider
     */
    static CredentialsProvider command(String... command) {
        return () -> CommandCredentials.run(java.util.List.of(command));
    }
}
