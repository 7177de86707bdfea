package io.github.qianfanconsole.qianfan;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is set outside the program: the environment, the {@code .env} file, and profiles of the configuration file. */
final class Settings {
    private static final String KEYS_PAGE = "Keys: https://console.bce.baidu.com/iam/#/iam/accesslist";
    private static final List<String> TEXTS =
            List.of("access_key", "secret_key", "session_token", "api_key", "base_url");
    /** One line as dotenv reads it, which the official SDKs use. */
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "^\\s*(?:export\\s+)?([\\w.-]+)(?:\\s*=\\s*?|:\\s+?)(\\s*'(?:\\\\'|[^'])*+'|\\s*\"(?:\\\\\"|[^\"])*+\"|\\s*`(?:\\\\`|[^`])*+`|[^#\\r\\n]+)?\\s*(?:#.*)?$",
            Pattern.MULTILINE);

    /** For tests. */
    static Map<String, String> environment = System.getenv();

    static Path workingFolder = Path.of("");

    private final String profile;
    private final Map<String, String> variables;

    private Settings(String profile, Map<String, String> variables) {
        this.profile = profile;
        this.variables = variables;
    }

    /** Reads them. Who names a profile does not mean the {@code .env} file. */
    static Settings of(String profile) {
        Map<String, String> set = new HashMap<>(environment);
        set.values().removeIf(String::isEmpty);
        if (profile != null) return new Settings(profile, set);
        Map<String, String> file = dotEnv(set.get("QIANFAN_DOT_ENV_CONFIG_FILE"));
        // A session token belongs to its access key, so it is taken only from where that came from.
        boolean isOfFile = !set.containsKey("QIANFAN_ACCESS_KEY") && file.containsKey("QIANFAN_ACCESS_KEY");
        String token = (isOfFile ? file : set).get("QIANFAN_SESSION_TOKEN");
        Map<String, String> merged = new HashMap<>(file);
        merged.putAll(set);
        merged.remove("QIANFAN_SESSION_TOKEN");
        if (token != null) merged.put("QIANFAN_SESSION_TOKEN", token);
        return new Settings(null, merged);
    }

    /** The first of these variables that is set; null for none. */
    String first(String... names) {
        for (String name : names) if (variables.containsKey(name)) return variables.get(name);
        return null;
    }

    boolean hasKeys() {
        return profile == null && first("QIANFAN_ACCESS_KEY", "QIANFAN_SECRET_KEY") != null;
    }

    private static Map<String, String> dotEnv(String named) {
        String name = named == null ? ".env" : named;
        Map<String, String> found = new HashMap<>();
        String text;
        try {
            text = decode(Files.readAllBytes(workingFolder.resolve(name)));
        } catch (IOException | InvalidPathException error) {
            if (named == null && !(error instanceof CharacterCodingException)) return found;
            throw new CredentialsException("DotEnvUnreadable", "The file " + name + " cannot be read as text.");
        }
        Matcher lines = ASSIGNMENT.matcher(text.replace("\r\n", "\n").replace('\r', '\n'));
        while (lines.find()) {
            String value = unquoted(lines.group(2) == null ? "" : lines.group(2).trim());
            if (!value.isEmpty()) found.put(lines.group(1), value);
        }
        return found;
    }

    private static String unquoted(String value) {
        char quote = value.isEmpty() ? ' ' : value.charAt(0);
        if (value.length() < 2 || "\"'`".indexOf(quote) < 0 || value.charAt(value.length() - 1) != quote) return value;
        value = value.substring(1, value.length() - 1);
        return quote == '"' ? value.replace("\\n", "\n").replace("\\r", "\r") : value;
    }

    /** UTF-8 with or without a byte order mark, UTF-16 with one. */
    private static String decode(byte[] data) throws CharacterCodingException {
        boolean isWide = data.length > 1 && ((data[0] & 0xff) + (data[1] & 0xff)) == 0x1fd;
        Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(data)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The configuration file; null where there is no place for one. */
    private Path configFile() {
        String home = variables.getOrDefault("HOME", System.getProperty("user.home", ""));
        String named = first("QIANFAN_CONFIG_FILE");
        if (named != null && named.startsWith("~/") && !home.isEmpty()) return Path.of(home, named.substring(2));
        if (named != null) return workingFolder.resolve(named);
        boolean isWindows = File.separatorChar == '\\';
        String folder = variables.getOrDefault(isWindows ? "APPDATA" : "XDG_CONFIG_HOME", "");
        if (!Path.of(folder).isAbsolute()) {
            if (!Path.of(home).isAbsolute()) return null;
            folder = home + (isWindows ? "/AppData/Roaming" : "/.config");
        }
        return Path.of(folder, "qianfan", "config.toml");
    }

    /**
     * The profile: the one named, that of {@code QIANFAN_PROFILE}, the file's {@code default_profile}, or {@code default}; null
     * when there is none and none was asked for. No message quotes what the file holds.
     */
    Map<String, Object> profile() {
        Path path;
        try {
            path = configFile();
        } catch (InvalidPathException error) {
            throw new CredentialsException(
                    "ConfigFileUnreadable", "The configuration file is named by what is no path.");
        }
        Map<String, Object> config = path == null ? null : readConfig(path);
        String asked = profile == null ? first("QIANFAN_PROFILE") : profile;
        if (config == null && (asked != null || first("QIANFAN_CONFIG_FILE") != null))
            throw new CredentialsException(
                    "ConfigFileUnreadable",
                    "The configuration file " + (path == null ? "of this user" : path) + " does not exist.");
        if (config == null) return null;
        Object tables = config.getOrDefault("profile", Map.of());
        if (!(tables instanceof Map<?, ?> profiles))
            throw malformed(path, "profiles must be tables: [profile.default]");
        if (asked == null && config.get("default_profile") instanceof String usual) asked = usual;
        String name = asked == null ? "default" : asked;
        Object found = profiles.get(name);
        if (found == null && asked == null) return null;
        if (found == null)
            throw new CredentialsException(
                    "UnknownProfile",
                    "There is no profile " + name + " in " + path + ". Profiles: "
                            + (profiles.isEmpty()
                                    ? "none"
                                    : String.join(
                                            ", ",
                                            profiles.keySet().stream()
                                                    .map(String::valueOf)
                                                    .toList()))
                            + ".");
        Map<String, Object> fields = Json.object(found);
        if (fields == null) throw malformed(path, "profile " + name + " must be a table: [profile." + name + "]");
        for (String key : TEXTS)
            if (fields.get(key) != null && !(fields.get(key) instanceof String))
                throw malformed(path, key + " of profile " + name + " must be text");
        return fields;
    }

    private static CredentialsException malformed(Path path, String what) {
        return new CredentialsException("ConfigFileMalformed", "In the configuration file " + path + " " + what + ".");
    }

    private static Map<String, Object> readConfig(Path path) {
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var open = Files.getPosixFilePermissions(path);
                open.removeAll(List.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
                if (!open.isEmpty())
                    throw new CredentialsException(
                            "ConfigFileReadable",
                            "Others can read or change the configuration file " + path
                                    + ", which holds keys. Run: chmod 600 '" + path + "'");
            }
            return Toml.parse(decode(Files.readAllBytes(path)));
        } catch (NoSuchFileException error) {
            return null;
        } catch (IOException error) {
            throw new CredentialsException(
                    "ConfigFileUnreadable", "The configuration file " + path + " cannot be read as text.");
        } catch (Toml.Problem problem) {
            throw new CredentialsException(
                    "ConfigFileMalformed",
                    "Line " + problem.line + " of the configuration file " + path + " is not TOML.");
        }
    }

    /** The keys, wherever they are. */
    Credentials credentials() throws InterruptedException {
        String access = first("QIANFAN_ACCESS_KEY");
        String secret = first("QIANFAN_SECRET_KEY");
        if (profile == null && access != null && secret != null)
            return Credentials.of(access, secret, first("QIANFAN_SESSION_TOKEN"));
        if (hasKeys())
            throw new CredentialsException(
                    "IncompleteCredentials",
                    (access == null ? "QIANFAN_ACCESS_KEY" : "QIANFAN_SECRET_KEY")
                            + " is not set; both keys are needed. " + KEYS_PAGE);
        Map<String, Object> found = profile();
        if (found == null) found = Map.of();
        access = (String) found.get("access_key");
        secret = (String) found.get("secret_key");
        if (access == null && secret == null) {
            Object command = found.get("credential_command");
            if (command instanceof String line) return CommandCredentials.run(CommandCredentials.shell(line));
            if (command instanceof List<?> parts && !parts.isEmpty())
                return CommandCredentials.run(
                        parts.stream().map(String::valueOf).toList());
            String where = profile == null
                    ? "neither a .env file nor a profile has them"
                    : "profile " + profile + " holds none";
            throw new CredentialsException(
                    "NoCredentials",
                    "There are no keys: QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY are not set, and " + where + ". "
                            + KEYS_PAGE);
        }
        return Credentials.of(Objects.requireNonNullElse(access, ""), Objects.requireNonNullElse(secret, ""), (String)
                found.get("session_token"));
    }
}
