package io.github.qianfanconsole.qianfan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes secrets out of any text, in every form in which they come back. */
final class Redactor {
    static final String MASK = "***";
    private static final Pattern SECRET_HEADER = Pattern.compile(
            "auth|token|cookie|secret|password|credential|signature|api-?key|access-?key", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("%[0-9A-F]{2}");
    /** Below this length a secret in another encoding is too short to tell from other text. */
    private static final int LEAST_ENCODED = 8;

    private final List<String> forms;

    Redactor(String... secrets) {
        Set<String> all = new LinkedHashSet<>();
        for (String secret : secrets) if (secret != null && !secret.isEmpty()) addForms(all, secret);
        all.remove("");
        forms = new ArrayList<>(all);
        // The longest first: a form that is part of another one would leave the rest of it.
        forms.sort(Comparator.comparingInt(String::length).reversed());
    }

    String redact(String text) {
        for (String form : forms) text = text.replace(form, MASK);
        return text;
    }

    private static void addForms(Set<String> all, String secret) {
        String percent = Signer.uriEncode(secret);
        String escaped = Json.write(secret);
        escaped = escaped.substring(1, escaped.length() - 1);
        all.addAll(List.of(secret, percent.replace("%20", "+"), escaped, escaped.replace("/", "\\/")));
        for (String form : List.of(percent, leftRaw(percent))) {
            String lower = CODE.matcher(form).replaceAll(code -> code.group().toLowerCase(java.util.Locale.ROOT));
            all.addAll(List.of(form, lower, Signer.uriEncode(form)));
        }
        if (secret.length() < LEAST_ENCODED) return;
        byte[] data = secret.getBytes(StandardCharsets.UTF_8);
        all.add(HexFormat.of().formatHex(data));
        all.add(HexFormat.of().withUpperCase().formatHex(data));
        for (int offset = 0; offset < 3; offset++) {
            // The letters of Base64 that a secret alone decides, when that many other bytes stand before it.
            byte[] shifted = new byte[offset + data.length];
            System.arraycopy(data, 0, shifted, offset, data.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            String inner = text.substring((offset * 8 + 5) / 6, shifted.length * 8 / 6);
            all.addAll(List.of(inner, inner.replace('+', '-').replace('/', '_')));
        }
    }

    /** The letters that encodeURIComponent of JavaScript leaves as they are. */
    private static String leftRaw(String percent) {
        return percent.replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%2A", "*");
    }

    static Map<String, String> headers(Map<String, String> headers) {
        Map<String, String> shown = new TreeMap<>(headers);
        shown.replaceAll((name, value) -> SECRET_HEADER.matcher(name).find() ? MASK : value);
        return shown;
    }

    /** A body without the values at these dotted paths; lists are gone through. */
    static Object body(Object body, List<String> paths) {
        for (String path : paths) body = masked(body, Arrays.asList(path.split("\\.")));
        return body;
    }

    private static Object masked(Object node, List<String> parts) {
        if (node instanceof List<?> list)
            return new ArrayList<>(
                    list.stream().map(each -> masked(each, parts)).toList());
        Map<String, Object> fields = Json.object(node);
        if (fields == null || !fields.containsKey(parts.get(0))) return node;
        Map<String, Object> shown = new LinkedHashMap<>(fields);
        List<String> rest = parts.subList(1, parts.size());
        shown.put(parts.get(0), rest.isEmpty() ? MASK : masked(fields.get(parts.get(0)), rest));
        return shown;
    }
}
