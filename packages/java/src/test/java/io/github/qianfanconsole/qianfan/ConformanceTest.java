package io.github.qianfanconsole.qianfan;

import static io.github.qianfanconsole.qianfan.Support.action;
import static io.github.qianfanconsole.qianfan.Support.attempts;
import static io.github.qianfanconsole.qianfan.Support.caught;
import static io.github.qianfanconsole.qianfan.Support.codeOf;
import static io.github.qianfanconsole.qianfan.Support.fields;
import static io.github.qianfanconsole.qianfan.Support.kind;
import static io.github.qianfanconsole.qianfan.Support.plain;
import static io.github.qianfanconsole.qianfan.Support.same;
import static io.github.qianfanconsole.qianfan.Support.send;
import static io.github.qianfanconsole.qianfan.Support.suite;
import static io.github.qianfanconsole.qianfan.Support.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qianfanconsole.qianfan.Support.Ending;
import io.github.qianfanconsole.qianfan.Support.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The suite that every client of this family passes: spec/conformance. */
class ConformanceTest {
    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Stream<DynamicTest> tests(JsonNode cases, Consumer<JsonNode> check) {
        return each(cases).map(each -> dynamicTest(each.path("name").asText(), () -> check.accept(each)));
    }

    @TestFactory
    Stream<DynamicTest> signing() {
        return tests(suite("signing").path("cases"), each -> {
            JsonNode given = each.path("credentials");
            Credentials keys = Credentials.of(
                    given.path("accessKeyId").asText(),
                    given.path("secretAccessKey").asText());
            Map<String, String> headers = new HashMap<>();
            each.path("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            Signer.Signature made = Signer.sign(
                    new Signer.Request(
                            each.path("method").asText(), each.path("url").asText(), headers),
                    keys,
                    new Signer.Options(
                            each.path("timestamp").asText(),
                            each.path("expiresInSeconds").asInt()));
            assertEquals(each.path("canonicalRequest").asText(), made.canonicalRequest());
            assertEquals(each.path("signingKey").asText(), made.signingKey());
            assertEquals(each.path("authorization").asText(), made.authorization());
        });
    }

    /** The file that a field of a case names; null where it is none. */
    static String fileOf(JsonNode each, String name) {
        JsonNode part = each.path("request").path("form").path(name);
        return part.size() == 1 ? text(part.path("file")) : null;
    }

    /** The input of a case, with files where it names them. */
    private static Map<String, Object> inputOf(JsonNode each) {
        Map<String, Object> given = fields(each.path("input"));
        given.replaceAll((name, value) -> {
            String file = fileOf(each, name);
            return file == null ? value : FileContent.of(file, "x = 1".getBytes(StandardCharsets.UTF_8));
        });
        return given;
    }

    @TestFactory
    Stream<DynamicTest> request() {
        return tests(suite("request").path("cases"), each -> {
            Script script = Script.of(Support.FINE);
            script.builder().apiKey("a-key").build().call(each.path("action").asText(), inputOf(each));
            Transport.Request sent = script.sent.get(0);
            JsonNode wanted = each.path("request");
            assertEquals(wanted.path("method").asText(), sent.method());
            assertEquals(
                    wanted.path("origin").asText(),
                    sent.uri().getScheme() + "://" + sent.uri().getRawAuthority());
            assertEquals(wanted.path("path").asText(), sent.uri().getRawPath());
            assertEquals(
                    wanted.path("query").asText(),
                    sent.uri().getRawQuery() == null ? "" : sent.uri().getRawQuery());
            String contentType = sent.headers().get("content-type");
            if (wanted.path("form").isObject()) {
                assertTrue(contentType.startsWith("multipart/form-data; boundary="), contentType);
                wanted.path("form").fieldNames().forEachRemaining(name -> {
                    String file = fileOf(each, name);
                    String head = "name=\"" + name + "\"" + (file == null ? "" : "; filename=\"" + file + "\"");
                    assertTrue(script.text(0).contains(head), script.text(0));
                });
            } else {
                assertEquals(text(wanted.path("contentType")), contentType);
                Object body = sent.body() == null ? null : Json.parse(script.text(0));
                same(plain(wanted.path("body")), body, "body");
            }
            String authorization = sent.headers().get("authorization");
            if (each.path("auth").asText().equals("bearer")) assertEquals("Bearer a-key", authorization);
            else
                assertTrue(
                        authorization.matches("bce-auth-v1/.+/300/host;x-bce-date;x-bce-security-token/\\w{64}"),
                        authorization);
        });
    }

    @TestFactory
    Stream<DynamicTest> answers() {
        return tests(suite("answers").path("cases"), each -> {
            Qianfan client = Script.of(Ending.of(each))
                    .builder()
                    .retry(RetryOptions.NONE)
                    .build();
            Action action = action(each.path("action"));
            if (!each.path("error").isObject()) {
                same(plain(each.path("body")), send(client, action).raw(), "body");
                return;
            }
            QianfanException failed = caught(() -> send(client, action));
            assertEquals(action.name(), failed.action().orElse(null));
            Map<String, Object> got = new HashMap<>();
            got.put("type", kind(failed));
            got.put("code", failed.code());
            got.put("outcome", failed.outcome().toString());
            got.put("message", failed.text());
            got.put("requestId", failed.requestId().orElse(null));
            got.put("previous", codeOf(failed.previous().orElse(null)));
            got.put(
                    "retryAfter",
                    failed instanceof ServiceException service
                            ? service.retryAfter().map(Duration::toMillis).orElse(null)
                            : null);
            each.path("error")
                    .properties()
                    .forEach(field -> same(plain(field.getValue()), got.get(field.getKey()), field.getKey()));
        });
    }

    private final JsonNode repeats = suite("repeats");

    private Ending evidence(JsonNode name) {
        return Ending.of(repeats.path("evidence").path(name.asText()));
    }

    @TestFactory
    Stream<DynamicTest> repeats() {
        return tests(repeats.path("cases"), each -> {
            Script script = Script.of(evidence(each.path("evidence")));
            Qianfan client = script.builder()
                    .retry(attempts(each.path("attempts").asInt()))
                    .build();
            QianfanException failed = caught(() -> send(client, action(each.path("effects"))));
            assertEquals(each.path("made").asInt(), failed.attempts());
            assertEquals(each.path("made").asInt(), script.sent.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> sequences() {
        return tests(repeats.path("sequences"), each -> {
            Script script =
                    Script.of(each(each.path("evidence")).map(this::evidence).toList());
            Qianfan client = script.builder()
                    .retry(attempts(each.path("attempts").asInt()))
                    .build();
            QianfanException failed = caught(() -> send(client, action(each.path("effects"))));
            JsonNode wanted = each.path("error");
            assertEquals(wanted.path("code").asText(), failed.code());
            assertEquals(wanted.path("outcome").asText(), failed.outcome().toString());
            assertEquals(each.path("made").asInt(), failed.attempts());
            assertEquals(text(wanted.path("previous")), codeOf(failed.previous().orElse(null)));
        });
    }

    @TestFactory
    Stream<DynamicTest> network() {
        return each(repeats.path("network")).map(each -> {
            String failure = each.path("failure").asText();
            return dynamicTest(failure, () -> {
                Qianfan client = Script.of(Ending.network(failure))
                        .builder()
                        .retry(attempts(2))
                        .build();
                Action paid = action(
                        Support.MAPPER.createObjectNode().put("effect", "write").put("billable", true));
                QianfanException failed = caught(() -> send(client, paid));
                assertEquals(each.path("code").asText(), failed.code());
                assertEquals(each.path("outcome").asText(), failed.outcome().toString());
                assertEquals(each.path("repeatedWhenPaid").asBoolean() ? 2 : 1, failed.attempts());
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> backoff() {
        return tests(repeats.path("backoff"), each -> {
            String after = text(each.path("retryAfter"));
            Map<String, String> headers = after == null ? Map.of() : Map.of("retry-after", after);
            List<Ending> endings = new ArrayList<>(each(each.path("statuses"))
                    .map(status -> new Ending(null, status.asInt(), headers, ""))
                    .toList());
            endings.add(Support.FINE);
            Script script = Script.of(endings);
            script.random = each.path("random").asDouble();
            RetryOptions retry = new RetryOptions(
                    20,
                    Duration.ofMillis(each.path("baseDelay").asLong()),
                    Duration.ofMillis(each.path("maxDelay").asLong()),
                    Duration.ofMillis(each.path("maxTime").asLong()));
            try {
                send(script.builder().retry(retry).build(), action(null));
            } catch (QianfanException error) {
                assertEquals("ServiceError", kind(error));
            }
            same(
                    plain(each.path("delays")),
                    script.delays.stream().map(Duration::toMillis).toList(),
                    "delays");
        });
    }

    @Test
    void budget() {
        JsonNode budget = repeats.path("budget");
        AtomicBoolean isBusy = new AtomicBoolean(true);
        Script script = new Script(List.of(request -> isBusy.get() ? Ending.of(503) : Support.FINE));
        Qianfan client = script.builder().retry(attempts(2)).build();
        int cost = budget.path("costOfRepeat").asInt();
        for (int call = 0; call < budget.path("tokens").asInt() / cost; call++)
            assertEquals(2, attemptsOf(client, script));
        assertEquals(1, attemptsOf(client, script));
        isBusy.set(false);
        for (int call = 0; call < cost / budget.path("backForSuccess").asInt(); call++) attemptsOf(client, script);
        isBusy.set(true);
        assertEquals(2, attemptsOf(client, script));
        assertEquals(1, attemptsOf(client, script));
    }

    private static int attemptsOf(Qianfan client, Script script) {
        int before = script.sent.size();
        try {
            send(client, action(null));
        } catch (ServiceException error) {
            assertEquals("Http503", error.code());
        }
        return script.sent.size() - before;
    }

    private static List<Ending> answersOf(JsonNode each) {
        return each(each.path("answers"))
                .map(body -> Ending.of(200, body.toString()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> paging() {
        JsonNode suite = suite("paging");
        return tests(suite.path("cases"), each -> {
            Script script = Script.of(answersOf(each));
            com.fasterxml.jackson.databind.node.ObjectNode facts =
                    ((com.fasterxml.jackson.databind.node.ObjectNode) suite.path("action")).deepCopy();
            facts.set("paginated", each.path("paging"));
            Action action = action(facts);
            Qianfan client = script.client();
            Items<Object> items = new Items<>(
                    () -> new PageWalk(client.engine(), action, fields(each.path("input")), CallOptions.NONE),
                    row -> row);
            List<Object> got = new ArrayList<>();
            String code = null;
            try {
                items.forEach(got::add);
            } catch (QianfanException error) {
                assertEquals(action.name(), error.action().orElse(null));
                code = error.code();
            }
            assertEquals(text(each.path("error")), code);
            same(plain(each.path("items")), got, "items");
            List<Object> inputs = new ArrayList<>();
            for (int index = 0; index < script.sent.size(); index++) inputs.add(Json.parse(script.text(index)));
            same(plain(each.path("inputs")), inputs, "inputs");
        });
    }

    @TestFactory
    Stream<DynamicTest> waiters() {
        return tests(suite("waiters").path("cases"), each -> {
            Script script = Script.of(answersOf(each));
            script.random = each.path("random").asDouble();
            com.fasterxml.jackson.databind.node.ObjectNode facts =
                    each.path("waiter").deepCopy();
            Action.WaiterFacts waiter =
                    Support.MAPPER.convertValue(facts.put("action", "x.y"), Action.WaiterFacts.class);
            WaitOptions options = WaitOptions.NONE;
            JsonNode limits = each.path("options");
            if (limits.has("maxWait"))
                options = options.withMaxWait(
                        Duration.ofMillis(limits.path("maxWait").asLong()));
            if (limits.has("minDelay"))
                options = options.withMinDelay(
                        Duration.ofMillis(limits.path("minDelay").asLong()));
            if (limits.has("maxDelay"))
                options = options.withMaxDelay(
                        Duration.ofMillis(limits.path("maxDelay").asLong()));
            Waiting waiting = new Waiting(script.client().engine(), waiter, action(null), Map.of(), options);
            JsonNode answers = each.path("answers");
            if (text(each.path("error")) == null)
                same(plain(answers.path(answers.size() - 1)), waiting.run(), "answer");
            else {
                WaiterException failed = (WaiterException) caught(waiting::run);
                assertEquals(each.path("error").asText(), failed.code());
                same(plain(each.path("states")), failed.states(), "states");
            }
            List<Long> pauses = script.delays.stream()
                    .map(delay -> Math.round(delay.toNanos() / 1e6))
                    .toList();
            same(plain(each.path("pauses")), pauses, "pauses");
        });
    }

    @TestFactory
    Stream<DynamicTest> clock() {
        return tests(suite("clock").path("cases"), each -> {
            Script script = Script.of(each(each.path("answers")).map(Ending::of).toList());
            Qianfan client = script.builder()
                    .retry(attempts(each.path("attempts").asInt()))
                    .build();
            String code = null;
            int made;
            try {
                made = send(client, action(each.path("action"))).attempts();
            } catch (QianfanException error) {
                code = error.code();
                made = error.attempts();
            }
            assertEquals(text(each.path("error")), code);
            assertEquals(each.path("made").asInt(), made);
            same(
                    plain(each.path("dates")),
                    script.sent.stream()
                            .map(sent -> sent.headers().get("x-bce-date"))
                            .toList(),
                    "dates");
            assertEquals(List.of(), script.delays);
        });
    }

    private final JsonNode redaction = suite("redaction");

    @TestFactory
    Stream<DynamicTest> redactedTexts() {
        return tests(redaction.path("texts"), each -> {
            String[] secrets = each(each.path("secrets")).map(JsonNode::asText).toArray(String[]::new);
            assertEquals(
                    each.path("shown").asText(),
                    new Redactor(secrets).redact(each.path("text").asText()));
        });
    }

    @TestFactory
    Stream<DynamicTest> redactedHeaders() {
        return tests(redaction.path("headers"), each -> {
            String name = each.path("name").asText();
            assertEquals(
                    each.path("shown").asBoolean() ? "value" : "***",
                    Redactor.headers(Map.of(name, "value")).get(name));
        });
    }

    @TestFactory
    Stream<DynamicTest> redactedBodies() {
        return tests(redaction.path("bodies"), each -> {
            List<String> secrets =
                    each(each.path("secrets")).map(JsonNode::asText).toList();
            same(plain(each.path("shown")), Redactor.body(plain(each.path("body")), secrets), "body");
        });
    }

    /** Keeps every line that the client logs. */
    private static final class Lines extends Handler {
        final StringBuilder text = new StringBuilder();

        @Override
        public void publish(LogRecord record) {
            text.append(record.getLevel()).append(' ').append(record.getMessage());
            if (record.getThrown() != null) text.append(Support.stackOf(record.getThrown()));
            if (record.getParameters() != null) text.append(Arrays.toString(record.getParameters()));
            text.append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @TestFactory
    Stream<DynamicTest> refusalsThatQuoteSecrets() {
        return each(redaction.path("refusals"))
                .map(each -> dynamicTest(each.path("name").asText(), () -> checkRefusal(Ending.of(each))));
    }

    private static void checkRefusal(Ending refusal) throws IOException {
        List<String> secrets = new ArrayList<>(List.of(Support.KEYS.secretAccessKey(), Support.KEYS.sessionToken()));
        Script script = new Script(List.of(request -> {
            String authorization = request.headers().get("authorization");
            secrets.addAll(List.of(authorization, authorization.substring(authorization.length() - 64)));
            Map<String, String> headers = new HashMap<>();
            refusal.headers().forEach((name, value) -> headers.put(name, quoting(value, authorization)));
            return new Ending(null, refusal.status(), headers, quoting(refusal.text(), authorization));
        }));
        Lines lines = new Lines();
        Support.LOGGER.addHandler(lines);
        Support.LOGGER.setLevel(Level.ALL);
        StringBuilder shown = new StringBuilder();
        Qianfan.Builder builder = script.builder().retry(RetryOptions.NONE).apiKey("topsecretkey");
        builder.hook(event ->
                shown.append(event).append(event.headers()).append(event.body()).append(event.error()));
        try (Qianfan client = builder.build()) {
            QianfanException failed = caught(() -> send(client, action(null)));
            shown.append(failed).append(Support.stackOf(failed)).append(((ServiceException) failed).body());
            shown.append(new String(serialized(failed), StandardCharsets.ISO_8859_1));
            shown.append(client)
                    .append(client.engine())
                    .append(client.engine().resolve())
                    .append(builder);
            shown.append(client.finetuning().task()).append(client.console()).append(Support.KEYS);
            shown.append(script.sent.get(0)).append(CallOptions.NONE.withHeader("x-key", "topsecretkey"));
            shown.append(new Source.Held<>(Support.KEYS, null)).append(lines.text);
            assertTrue(shown.toString().contains(failed.code()));
        } finally {
            Support.LOGGER.removeHandler(lines);
            Support.LOGGER.setLevel(null);
        }
        assertTrue(lines.text.toString().contains("failed"), lines.text.toString());
        secrets.add("topsecretkey");
        assertEquals(5, secrets.size());
        for (String secret : secrets) assertFalse(shown.toString().contains(secret), shown.toString());
    }

    private static String quoting(String text, String authorization) {
        return text.replace("{secretKey}", Support.KEYS.secretAccessKey())
                .replace("{sessionToken}", Support.KEYS.sessionToken())
                .replace("{authorization}", authorization);
    }
}
