package io.github.qianfanconsole.qianfan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the spec states about an action, as far as the client acts on it. */
record Action(
        String name,
        String path,
        String effect,
        boolean billable,
        boolean idempotent,
        String method,
        String host,
        List<String> required,
        List<String> query,
        Map<String, Object> defaults,
        boolean multipart,
        boolean bearer,
        String idempotencyKey,
        String acceptance,
        Verification verify,
        Paging paginated,
        List<String> secrets) {
    private static final Pattern ROUTE = Pattern.compile("/[\\w./-]*");
    private static final Map<String, Action> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, WaiterFacts> WAITERS = new LinkedHashMap<>();

    /** The read that tells whether the call happened; input maps its fields to paths of the call's input. */
    record Verification(String action, Map<String, String> input, List<String> open) {}

    /** How a list pages, by names and dotted paths. */
    record Paging(String style, String input, String output, String more, String items, String total) {}

    record Acceptor(String path, Object equals, String state) {}

    record WaiterFacts(String name, String action, double delay, List<Acceptor> acceptors) {}

    private record Table(List<Action> actions, List<WaiterFacts> waiters) {}

    static {
        try (InputStream file = Action.class.getResourceAsStream("actions.json")) {
            Table table = Json.MAPPER.readValue(file, Table.class);
            table.actions.forEach(each -> BY_NAME.put(each.name, each));
            table.waiters.forEach(each -> WAITERS.put(each.name, each));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    Action {
        effect = effect == null ? "read" : effect;
        method = method == null ? "POST" : method;
        required = required == null ? List.of() : required;
        query = query == null ? List.of() : query;
        defaults = defaults == null ? Map.of() : defaults;
        secrets = secrets == null ? List.of() : secrets;
    }

    static Action named(String name) {
        return BY_NAME.get(name);
    }

    static WaiterFacts waiter(String name) {
        return WAITERS.get(name);
    }

    static Iterable<Action> all() {
        return BY_NAME.values();
    }

    /** Finds the action of a raw call. One that is not known is held to cost money. */
    static Action find(String name, String route) {
        if (name == null) throw new InputException("InvalidInput", "A call needs the name of an action.");
        if (BY_NAME.containsKey(name)) return BY_NAME.get(name);
        String path = (route == null ? "" : route) + "?Action=" + name;
        List<Action> found = BY_NAME.values().stream()
                .filter(each -> route == null ? each.path.endsWith(path) : each.path.equals(path))
                .toList();
        if (found.size() == 1) return found.get(0);
        if (found.size() > 1)
            throw new InputException(
                    "AmbiguousAction",
                    name + " exists on more than one route. Name it in full: "
                            + String.join(
                                    " or ", found.stream().map(Action::name).toList()) + ".");
        if (route == null)
            throw new InputException(
                    "UnknownAction",
                    "There is no action " + name
                            + ". Names are case-sensitive; for one that this version does not know, give its route.");
        if (!ROUTE.matcher(route).matches())
            throw new InputException("InvalidRoute", "The route " + route + " must look like /v2/finetuning.");
        String encoded = route + "?Action=" + Signer.uriEncode(name);
        return new Action(
                name, encoded, "write", true, false, null, null, null, null, null, false, false, null, null, null, null,
                null);
    }

    /**
     * The table of what may be repeated, row by row. A call with an idempotency key counts as idempotent; what can cost money
     * stays in its own row.
     */
    boolean mayRepeat(Evidence evidence) {
        boolean isSame = effect.equals("read") || idempotent || idempotencyKey != null;
        return switch (evidence) {
            case NOT_ACCEPTED -> true;
            case THROTTLED -> !billable;
            case UNKNOWN -> isSame && !billable;
            default -> false;
        };
    }
}
