package io.github.qianfanconsole.qianfan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests with bce-auth-v1. 用 bce-auth-v1 为请求签名。
 *
 * @see <a href="https://cloud.baidu.com/doc/Reference/s/njwvz1yfu">the official page</a>
 */
public final class Signer {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final boolean[] PLAIN = new boolean[128];
    private static final HexFormat HEX = HexFormat.of();
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern STAMP_FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    /** The timestamp and the key made last: many requests are signed in one second. */
    private static volatile Stamp stamp = new Stamp(0, "1970-01-01T00:00:00Z");

    private static volatile Derived derived = new Derived("", "", "");

    static {
        UNRESERVED.chars().forEach(letter -> PLAIN[letter] = true);
    }

    private Signer() {}

    private record Stamp(long second, String text) {}

    private record Derived(String secret, String prefix, String key) {
        @Override
        public String toString() {
            return "Derived";
        }
    }

    /**
     * A signature, and what it was made of, for comparison with another signer. 签名结果。
     *
     * @param authorization value of the header {@code Authorization}
     * @param canonicalRequest the text that was signed
     * @param signingKey the derived key, hex: as secret as the secret key for as long as the signature is valid
     */
    public record Signature(String authorization, String canonicalRequest, String signingKey) {
        /** What was signed, and neither the signature nor the key. */
        @Override
        public String toString() {
            return "Signature[" + canonicalRequest + "]";
        }
    }

    /**
     * What is signed.
     *
     * @param method HTTP method, in any case
     * @param url absolute URL
     * @param headers the headers to sign, each of which has to be sent unchanged; {@code host} comes from the URL when absent
     */
    public record Request(String method, String url, Map<String, String> headers) {
        /** Names of headers alone: a token may be among them. */
        @Override
        public String toString() {
            return method + " " + url + " " + headers.keySet();
        }
    }

    /**
     * How it is signed.
     *
     * @param timestamp UTC, whole seconds: {@code 2026-04-17T08:00:00Z}; null for now
     * @param expiresInSeconds how long the signature is valid, from the timestamp on
     */
    public record Options(String timestamp, int expiresInSeconds) {
        /** Now, for 1800 seconds. 当前时间，有效期 1800 秒。 */
        public static final Options DEFAULT = new Options(null, 1800);
    }

    /**
     * Signs exactly the headers given, and {@code host}; the body is not part of the signature. 只对传入的请求头签名，请求体不参与签名。
     *
     * <pre>{@code
     * Signer.Request request = new Signer.Request("POST", url, Map.of("x-bce-date", date));
     * String authorization = Signer.sign(request, keys, Signer.Options.DEFAULT).authorization();
     * }</pre>
     *
     * @param request method, URL and headers
     * @param credentials the keys
     * @param options when, and for how long
     * @return the signature
     * @throws InputException {@code InvalidInput}, {@code InvalidUrl}, {@code InvalidTimestamp}, {@code InvalidExpiration}
     */
    public static Signature sign(Request request, Credentials credentials, Options options) {
        if (request == null || credentials == null || options == null)
            throw new InputException("InvalidInput", "A signature needs a request, credentials and options.");
        if (request.method == null || request.url == null || request.headers == null)
            throw new InputException("InvalidInput", "What is signed needs a method, a URL and headers.");
        String timestamp = options.timestamp == null ? timestamp(Instant.now()) : options.timestamp;
        int expiresInSeconds = options.expiresInSeconds;
        if (!STAMP_FORM.matcher(timestamp).matches())
            throw new InputException(
                    "InvalidTimestamp", "The timestamp " + timestamp + " must look like 2026-04-17T08:00:00Z.");
        if (expiresInSeconds < 1)
            throw new InputException(
                    "InvalidExpiration", "expiresInSeconds must be above 0; it is " + expiresInSeconds + ".");
        List<String> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String text = canonical(request, lines, names);
        String prefix = "bce-auth-v1/" + credentials.accessKeyId() + "/" + timestamp + "/" + expiresInSeconds;
        String key = signingKey(credentials.secretAccessKey(), prefix);
        return new Signature(prefix + "/" + String.join(";", names) + "/" + hmac(key, text), text, key);
    }

    static String timestamp(Instant time) {
        Stamp held = stamp;
        if (held.second != time.getEpochSecond()) stamp = held = new Stamp(time.getEpochSecond(), STAMP.format(time));
        return held.text;
    }

    private static String signingKey(String secret, String prefix) {
        Derived held = derived;
        if (held.prefix.equals(prefix) && held.secret.equals(secret)) return held.key;
        String key = hmac(secret, prefix);
        derived = new Derived(secret, prefix, key);
        return key;
    }

    private static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HEX.formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException("This Java has no HmacSHA256.");
        }
    }

    /** Percent-encodes as bce-auth-v1 does: UTF-8, all but A-Z a-z 0-9 - . _ ~, in upper-case hex. */
    static String uriEncode(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) < 128 && PLAIN[text.charAt(start)]) start++;
        if (start == text.length()) return text;
        StringBuilder made = new StringBuilder(text.length() + 16);
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each >= 0 && PLAIN[each]) made.append((char) each);
            else made.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
        }
        return made.toString();
    }

    /** Takes percent-encoding off; text that is not a valid encoding stays as it is, since that is what the server sees too. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) return text;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < data.length; index++) {
            if (data[index] != '%') {
                bytes.write(data[index]);
                continue;
            }
            if (index + 2 >= data.length || digit(data[index + 1]) < 0 || digit(data[index + 2]) < 0) return text;
            bytes.write(digit(data[index + 1]) * 16 + digit(data[index + 2]));
            index += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException error) {
            return text;
        }
    }

    private static int digit(byte letter) {
        return letter < 0 ? -1 : HexFormat.isHexDigit(letter) ? HexFormat.fromHexDigit(letter) : -1;
    }

    /** The URL is split by hand, for what is signed is what is sent. Headers that are empty after trimming are left out. */
    private static String canonical(Request request, List<String> lines, List<String> names) {
        String url = request.url;
        int scheme = url.indexOf("://");
        if (scheme < 0) throw new InputException("InvalidUrl", "Not an absolute URL: " + url);
        if (!Json.isWhole(url))
            throw new InputException("InvalidUrl", "The URL holds half a character (a lone surrogate).");
        String rest = before(url.substring(scheme + 3), '#');
        String query = rest.indexOf('?') < 0 ? "" : rest.substring(rest.indexOf('?') + 1);
        rest = before(rest, '?');
        String authority = before(rest, '/');
        String path = rest.substring(authority.length());
        Map<String, String> signed = new TreeMap<>();
        request.headers.forEach((name, value) -> {
            if (name == null || value == null)
                throw new InputException("InvalidInput", "A header to sign has no name or no value.");
            signed.put(name.toLowerCase(Locale.ROOT), value.strip());
        });
        signed.putIfAbsent("host", host(url.substring(0, scheme), authority));
        signed.forEach((name, value) -> {
            if (value.isEmpty()) return;
            names.add(name);
            lines.add(uriEncode(name) + ":" + uriEncode(value));
        });
        Collections.sort(lines);
        StringBuilder text = new StringBuilder(request.method.toUpperCase(Locale.ROOT)).append('\n');
        if (path.isEmpty()) text.append('/');
        else {
            String[] segments = path.split("/", -1);
            for (int index = 1; index < segments.length; index++)
                text.append('/').append(uriEncode(decoded(segments[index])));
        }
        return text.append('\n')
                .append(query(query))
                .append('\n')
                .append(String.join("\n", lines))
                .toString();
    }

    private static String before(String text, char mark) {
        int end = text.indexOf(mark);
        return end < 0 ? text : text.substring(0, end);
    }

    /** The header Host as it is sent: no user, no standard port. */
    static String host(String scheme, String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String port = scheme.equals("https") ? ":443" : ":80";
        return host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
    }

    private static String query(String query) {
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&")) {
            if (pair.isEmpty()) continue;
            String name = decoded(before(pair, '='));
            if (name.equalsIgnoreCase("authorization")) continue;
            String value = pair.indexOf('=') < 0 ? "" : decoded(pair.substring(pair.indexOf('=') + 1));
            pairs.add(uriEncode(name) + "=" + uriEncode(value));
        }
        Collections.sort(pairs);
        return String.join("&", pairs);
    }
}
