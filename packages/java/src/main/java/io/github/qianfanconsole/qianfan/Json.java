package io.github.qianfanconsole.qianfan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain values: maps, lists, texts, numbers, booleans and null. Integers are exact, however large. */
final class Json {
    /** What {@link #parse} gives for text that is not JSON. */
    static final Object NONE = new Object();

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int DEEPEST = 500;
    private static final double LARGEST = 1L << 53;

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private Json() {}

    static Object parse(String text) {
        try {
            return text.isBlank() ? NONE : MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException error) {
            return NONE;
        }
    }

    /** A value as JSON. What JSON alone can carry, half a character, is escaped as JSON does it. */
    static String write(Object value) {
        String text;
        try {
            text = MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException error) {
            throw new IllegalArgumentException("it is not JSON", error);
        }
        if (isWhole(text)) return text;
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (each >= 0xd800 && each <= 0xdfff) escaped.append(String.format("\\u%04x", each));
            else escaped.appendCodePoint(each);
        });
        return escaped.toString();
    }

    /** Whether no half of a character is in a text: UTF-8 has none. */
    static boolean isWhole(String text) {
        for (int index = 0; index < text.length(); index++)
            if (Character.isSurrogate(text.charAt(index)))
                return StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return true;
    }

    /** Makes plain values of what a caller gives; a file stays one. */
    static Object plain(Object value) {
        return plain(value, 0);
    }

    private static Object plain(Object value, int depth) {
        if (depth > DEEPEST) throw new IllegalArgumentException("it is nested too deep, or holds itself");
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof FileContent)
            return value;
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (!Double.isFinite(number)) throw new IllegalArgumentException("JSON has no " + number);
            // What is whole is written so: a platform that wants an integer takes no 20.0.
            return number == Math.rint(number) && Math.abs(number) < LARGEST ? (Object) (long) number : value;
        }
        if (value instanceof Number) return value;
        if (value instanceof JsonNode) return plain(MAPPER.convertValue(value, Object.class), depth + 1);
        if (value instanceof Input input) return plain(input.toMap(), depth + 1);
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> made = new LinkedHashMap<>();
            map.forEach((name, each) -> {
                if (name == null) throw new IllegalArgumentException("a field of it has no name");
                made.put(String.valueOf(name), plain(each, depth + 1));
            });
            return made;
        }
        if (value instanceof Iterable<?> list) {
            List<Object> made = new ArrayList<>();
            list.forEach(each -> made.add(plain(each, depth + 1)));
            return made;
        }
        if (value.getClass().isArray() && !(value instanceof byte[])) {
            List<Object> made = new ArrayList<>();
            for (int index = 0; index < Array.getLength(value); index++)
                made.add(plain(Array.get(value, index), depth + 1));
            return made;
        }
        // A class of the caller's own, as Jackson reads it.
        return plain(MAPPER.convertValue(value, Object.class), depth + 1);
    }

    /** Reads a dotted path: {@code result.pageInfo.nextMarker}; null where a part is missing. */
    static Object at(Object value, String path) {
        if (path == null) return null;
        for (String part : path.split("\\.")) value = value instanceof Map<?, ?> map ? map.get(part) : null;
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
    }
}
