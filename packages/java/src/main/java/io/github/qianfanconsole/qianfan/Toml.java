package io.github.qianfanconsole.qianfan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a configuration file needs of TOML: tables, keys and texts of every form, lists and inline tables. Numbers,
 * booleans and dates are kept as a {@link Scalar}, since none is expected.
 */
final class Toml {
    /** A value that is no text, list or table. */
    record Scalar(String text) {}

    /** Where the text stops being TOML; it never quotes what stands there. */
    static final class Problem extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int line;

        Problem(int line) {
            super("line " + line, null, false, false);
            this.line = line;
        }
    }

    private final String text;
    private int at;

    private Toml(String text) {
        this.text = text.replace("\r\n", "\n");
    }

    static Map<String, Object> parse(String text) {
        return new Toml(text).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> root = new LinkedHashMap<>();
        Map<String, Object> table = root;
        for (skip(" \t\n"); at < text.length(); skip(" \t\n")) {
            if (take("[")) {
                boolean isList = take("[");
                table = tableAt(root, key());
                expect(isList ? "]]" : "]");
            } else assign(table);
            skip(" \t");
            if (at < text.length()) expect("\n");
        }
        return root;
    }

    private Problem problem() {
        return new Problem(1
                + (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(each -> each == '\n')
                        .count());
    }

    private void skip(String letters) {
        for (; at < text.length(); at++) {
            if (text.charAt(at) == '#') {
                until("\n");
                at--;
            } else if (letters.indexOf(text.charAt(at)) < 0) return;
        }
    }

    private boolean take(String token) {
        if (!text.startsWith(token, at)) return false;
        at += token.length();
        return true;
    }

    private void expect(String token) {
        if (!take(token)) throw problem();
    }

    private String until(String letters) {
        int start = at;
        while (at < text.length() && letters.indexOf(text.charAt(at)) < 0) at++;
        return text.substring(start, at);
    }

    private boolean isQuote() {
        return text.startsWith("\"", at) || text.startsWith("'", at);
    }

    private List<String> key() {
        List<String> parts = new ArrayList<>();
        do {
            skip(" \t");
            String part = isQuote() ? quoted() : until(" \t\n.=]#\"'{},[");
            if (part.isEmpty()) throw problem();
            parts.add(part);
            skip(" \t");
        } while (take("."));
        return parts;
    }

    private Map<String, Object> tableAt(Map<String, Object> table, List<String> path) {
        for (String part : path) {
            Map<String, Object> inner = Json.object(table.computeIfAbsent(part, name -> new LinkedHashMap<>()));
            if (inner == null) throw problem();
            table = inner;
        }
        return table;
    }

    private void assign(Map<String, Object> table) {
        List<String> path = key();
        expect("=");
        Map<String, Object> inner = tableAt(table, path.subList(0, path.size() - 1));
        if (inner.putIfAbsent(path.get(path.size() - 1), value()) != null) throw problem();
    }

    private Object value() {
        skip(" \t");
        if (isQuote()) return quoted();
        if (take("[")) {
            List<Object> list = new ArrayList<>();
            for (skip(" \t\n"); !take("]"); skip(" \t\n")) {
                list.add(value());
                skip(" \t\n");
                if (take(",")) continue;
                expect("]");
                break;
            }
            return list;
        }
        if (take("{")) {
            Map<String, Object> table = new LinkedHashMap<>();
            for (skip(" \t"); !take("}"); skip(" \t")) {
                assign(table);
                skip(" \t");
                if (take(",")) continue;
                expect("}");
                break;
            }
            return table;
        }
        String scalar = until("\n#,]}").trim();
        boolean isKnown = scalar.equals("true") || scalar.equals("false");
        if (!isKnown && (scalar.isEmpty() || "+-0123456789in".indexOf(scalar.charAt(0)) < 0)) throw problem();
        return new Scalar(scalar);
    }

    private String quoted() {
        String quote = text.substring(at, at + 1);
        boolean isLong = take(quote.repeat(3));
        if (isLong) {
            quote = quote.repeat(3);
            take("\n");
        } else at++;
        StringBuilder made = new StringBuilder();
        while (!take(quote)) {
            if (at >= text.length() || !isLong && text.charAt(at) == '\n') throw problem();
            if (quote.charAt(0) == '"' && take("\\")) escape(made, isLong);
            else made.append(text.charAt(at++));
        }
        return made.toString();
    }

    private void escape(StringBuilder made, boolean isLong) {
        if (at >= text.length()) throw problem();
        char letter = text.charAt(at++);
        int index = "btnfr\"\\".indexOf(letter);
        int length = letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        if (index >= 0) made.append("\b\t\n\f\r\"\\".charAt(index));
        else if (length > 0 && at + length <= text.length()) {
            try {
                made.appendCodePoint(Integer.parseUnsignedInt(text.substring(at, at + length), 16));
            } catch (IllegalArgumentException error) {
                throw problem();
            }
            at += length;
        } else if (isLong && (letter == '\n' || letter == ' ' || letter == '\t'))
            while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) at++;
        else throw problem();
    }
}
