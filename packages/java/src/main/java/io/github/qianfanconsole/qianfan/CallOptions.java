package io.github.qianfanconsole.qianfan;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Options of one call; what is not given is as the client has it, and null is {@link #NONE}. 单次调用的选项。 */
public final class CallOptions {
    /** Nothing but what the client has. 使用客户端的设置。 */
    public static final CallOptions NONE = new CallOptions(null, null, Map.of(), null);

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+\\-.^_`|~0-9A-Za-z]+");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");
    /** What the type and the length of a body and the connection are is not the caller's to say. */
    private static final Set<String> RESERVED =
            Set.of("content-type", "content-length", "transfer-encoding", "host", "connection", "expect", "upgrade");

    /** As good as no limit, and Java can still count its nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    final Duration timeout;
    final RetryOptions retry;
    final Map<String, String> headers;
    final String route;

    private CallOptions(Duration timeout, RetryOptions retry, Map<String, String> headers, String route) {
        this.timeout = timeout;
        this.retry = retry;
        this.headers = headers;
        this.route = route;
    }

    /**
     * Bounds an attempt.
     *
     * @param limit of one attempt; 60 seconds by default
     * @return the options
     */
    public CallOptions withTimeout(Duration limit) {
        return new CallOptions(checkTimeout(limit), retry, headers, route);
    }

    /**
     * Says how the call is repeated.
     *
     * @param options {@link RetryOptions#NONE} for no repeats
     * @return the options
     */
    public CallOptions withRetry(RetryOptions options) {
        return new CallOptions(timeout, options, headers, route);
    }

    /**
     * Sends one more header, unsigned.
     *
     * @param name its name
     * @param value its value
     * @return the options
     */
    public CallOptions withHeader(String name, String value) {
        return new CallOptions(
                timeout, retry, merge(headers, checkHeaders(Collections.singletonMap(name, value))), route);
    }

    /**
     * Names the route of an action that this version does not know, for {@link Qianfan#call}.
     *
     * @param path such as {@code /v2/finetuning}
     * @return the options
     */
    public CallOptions withRoute(String path) {
        return new CallOptions(timeout, retry, headers, path);
    }

    static CallOptions orNone(CallOptions given) {
        return given == null ? NONE : given;
    }

    /** The client's options, and these over them. */
    CallOptions over(CallOptions usual) {
        return new CallOptions(
                timeout == null ? usual.timeout : timeout,
                retry == null ? usual.retry : retry,
                merge(usual.headers, headers),
                route);
    }

    private static Map<String, String> merge(Map<String, String> one, Map<String, String> other) {
        if (other.isEmpty()) return one;
        Map<String, String> all = new TreeMap<>(one);
        all.putAll(other);
        return Collections.unmodifiableMap(all);
    }

    static Duration checkTimeout(Duration limit) {
        if (limit == null || limit.compareTo(Duration.ofMillis(1)) < 0)
            throw invalid("timeout must be at least a millisecond");
        return limit.compareTo(LONGEST) > 0 ? LONGEST : limit;
    }

    /** Headers as they travel: names in lower case, so that no second spelling of one gets through. */
    static Map<String, String> checkHeaders(Map<String, String> given) {
        Map<String, String> made = new TreeMap<>();
        given.forEach((name, value) -> {
            if (name == null
                    || value == null
                    || !NAME.matcher(name).matches()
                    || !VALUE.matcher(value).matches())
                throw new InputException(
                        "InvalidHeader",
                        "The header " + name + " cannot be sent: it holds a character that no header may hold.");
            if (!RESERVED.contains(name.toLowerCase(Locale.ROOT)))
                made.put(name.toLowerCase(Locale.ROOT), value.trim());
        });
        return made;
    }

    static InputException invalid(String what) {
        return new InputException("InvalidOption", "An option cannot be used: " + what + ".");
    }

    /** Names of headers alone: their values may be secret. */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + timeout + ", retry=" + retry + ", headers=" + headers.keySet() + "]";
    }
}
