package io.github.qianfanconsole.qianfan;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Some actions, by the next part of their dotted names. 一组接口。 */
public abstract class Group {
    private final Engine engine;

    Group(Engine engine) {
        this.engine = engine;
    }

    final Engine engine() {
        return engine;
    }

    final <T extends Record> Response<T> send(String name, Class<T> type, Input input, CallOptions options) {
        Action action = Action.named(name);
        Response<Map<String, Object>> answer = new Call(engine, action, given(action, input), options).run();
        return new Response<>(
                Records.read(type, answer.raw()), answer.raw(), answer.status(), answer.headers(), answer.attempts());
    }

    final <T> CompletableFuture<T> async(Supplier<T> call) {
        return engine.async(call);
    }

    final <T extends Record> Pages<T> pages(String name, Class<T> type, Input input, CallOptions options) {
        Action action = Action.named(name);
        Map<String, Object> given = given(action, input);
        return new Pages<>(() -> new PageWalk(engine, action, given, options), body -> Records.read(type, body));
    }

    final <T> Items<T> items(String name, Class<T> type, Input input, CallOptions options) {
        Action action = Action.named(name);
        Map<String, Object> given = given(action, input);
        return new Items<>(() -> new PageWalk(engine, action, given, options), row -> {
            if (type == Object.class) return type.cast(row);
            T made = Records.read(type, row);
            if (made == null) throw PageWalk.broken(action, "holds a row that is not as documented");
            return made;
        });
    }

    /** The input as plain values, with nothing missing that is needed. */
    static Map<String, Object> given(Action action, Input input) {
        Map<String, Object> fields = input == null ? Map.of() : input.toMap();
        java.util.List<String> missing = action.required().stream()
                .filter(name -> !fields.containsKey(name))
                .toList();
        if (missing.isEmpty()) return fields;
        InputException error =
                new InputException("InvalidInput", action.name() + " needs " + String.join(", ", missing) + ".");
        error.action = action.name();
        throw error;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
