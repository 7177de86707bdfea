package io.github.qianfanconsole.qianfan;

import io.github.qianfanconsole.qianfan.model.console.ConsoleResponse;
import java.util.Map;

/** The generic call of the official SDK: route, action and body. 按路由与 Action 名调用接口，与官方 SDK 一致。 */
public final class ConsoleAction {
    private final Engine engine;
    private String route;
    private String action;
    private Object body = Map.of();

    ConsoleAction(Engine engine) {
        this.engine = engine;
    }

    /**
     * Sets the route.
     *
     * @param path such as {@code /v2/finetuning}
     * @return this
     */
    public ConsoleAction route(String path) {
        route = path == null || path.startsWith("/") ? path : "/" + path;
        return this;
    }

    /**
     * Sets the action.
     *
     * @param name such as {@code StopFineTuningTask}
     * @return this
     */
    public ConsoleAction action(String name) {
        action = name;
        return this;
    }

    /**
     * Sets the body.
     *
     * @param value a map, or an object of yours that Jackson can write
     * @return this
     */
    public ConsoleAction body(Object value) {
        body = value;
        return this;
    }

    /**
     * Sends.
     *
     * @return the answer; its result is plain values
     * @throws QianfanException whatever stands in the way
     */
    public ConsoleResponse<Map<String, Object>> execute() {
        Response<Map<String, Object>> answer = send();
        Map<String, Object> result = Json.object(answer.raw().get("result"));
        return response(answer, result == null ? answer.raw() : result);
    }

    /**
     * Sends, and reads the result.
     *
     * @param type class of the result
     * @param <T> type of the result
     * @return the answer
     * @throws QianfanException whatever stands in the way; {@code UnreadableAnswer} where the result has another form
     */
    public <T> ConsoleResponse<T> execute(Class<T> type) {
        if (type == null) throw new InputException("InvalidInput", "execute needs the class of the result.");
        Response<Map<String, Object>> answer = send();
        try {
            return response(answer, Json.MAPPER.convertValue(answer.raw().get("result"), type));
        } catch (IllegalArgumentException error) {
            ConnectionException unreadable = new ConnectionException(
                    "UnreadableAnswer",
                    Outcome.UNKNOWN,
                    "The platform accepted " + action + ", and its result is no " + type.getSimpleName() + ".");
            unreadable.action = action;
            unreadable.attempts = answer.attempts();
            throw unreadable;
        }
    }

    private Response<Map<String, Object>> send() {
        if (route == null || action == null)
            throw new InputException("InvalidInput", "A call needs route(...) and action(...).");
        Action found = Action.find(action, route);
        Object plain;
        try {
            plain = Json.plain(body == null ? Map.of() : body);
        } catch (IllegalArgumentException error) {
            throw new InputException("InvalidInput", "The body of " + action + " cannot be sent: it is not JSON.");
        }
        Map<String, Object> fields = Json.object(plain);
        if (fields == null) throw new InputException("InvalidInput", "The body of " + action + " must be an object.");
        return new Call(engine, found, fields, CallOptions.NONE)
                .returningFalse()
                .run();
    }

    private static <T> ConsoleResponse<T> response(Response<Map<String, Object>> answer, T result) {
        Object id = answer.raw().get("requestId");
        return new ConsoleResponse<>(id == null ? null : String.valueOf(id), result, answer.raw());
    }
}
