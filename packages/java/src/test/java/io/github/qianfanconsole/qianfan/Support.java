package io.github.qianfanconsole.qianfan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertPathValidatorException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Logger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;

/** What the tests share. */
final class Support {
    static final String TASK = "task-5kjifvzerc5n";
    static final Instant NOW = Instant.parse("2026-04-17T08:00:00Z");
    static final Credentials KEYS =
            Credentials.of("ALTAKexampleaccesskeyid0", "c2VjcmV0LWFjY2Vzcy1rZXkt0001", "c2Vzc2lvbi10b2tlbg+/0002==");
    static final Credentials MOCK_KEYS = Credentials.of("ALTAKmockaccesskeyid0000", "mocksecretaccesskey0000000000000");
    static final ObjectMapper MAPPER = Json.MAPPER;

    /** The client logs at level DEBUG; nothing of it belongs into the report of the tests. */
    static final Logger LOGGER = Logger.getLogger("io.github.qianfanconsole.qianfan");

    static {
        LOGGER.setUseParentHandlers(false);
    }

    private Support() {}

    /** How an attempt ends. */
    record Ending(String network, int status, Map<String, String> headers, String text) {
        Ending {
            headers = headers == null ? Map.of() : headers;
            text = text == null ? "" : text;
        }

        static Ending of(int status) {
            return new Ending(null, status, null, "");
        }

        static Ending of(int status, String text) {
            return new Ending(null, status, null, text);
        }

        static Ending network(String name) {
            return new Ending(name, 0, null, null);
        }

        static Ending of(JsonNode node) {
            return MAPPER.convertValue(node, Ending.class);
        }
    }

    static final Ending FINE = Ending.of(200, "{\"requestId\":\"r\",\"result\":{}}");
    static final Ending STOPPED = Ending.of(200, "{\"requestId\":\"r\",\"result\":true}");

    /** A transport whose attempts end as scripted; the last ending stays. */
    static final class Script implements Transport {
        final List<Function<Request, Ending>> endings;
        final List<Request> sent = Collections.synchronizedList(new ArrayList<>());
        final List<Duration> delays = Collections.synchronizedList(new ArrayList<>());
        volatile Instant time = NOW;
        volatile double random = 1;

        Script(List<Function<Request, Ending>> endings) {
            this.endings = endings;
        }

        static Script of(Ending... endings) {
            List<Function<Request, Ending>> all = new ArrayList<>();
            for (Ending each : endings) all.add(request -> each);
            return new Script(all);
        }

        static Script of(List<Ending> endings) {
            return of(endings.toArray(Ending[]::new));
        }

        @Override
        public Answer send(Request request) throws IOException {
            int index;
            synchronized (this) {
                sent.add(request);
                index = Math.min(sent.size(), endings.size()) - 1;
            }
            Ending end = endings.get(index).apply(request);
            if (end.network != null && end.network.equals("redirect"))
                end = new Ending(null, 302, Map.of("location", "/elsewhere"), "");
            if (end.network != null) fail(end.network);
            Map<String, String> headers = new TreeMap<>();
            end.headers.forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
            return new Answer(end.status, headers, end.text.getBytes(StandardCharsets.UTF_8));
        }

        private static void fail(String network) throws IOException {
            switch (network) {
                case "connection-refused" -> throw new ConnectException("Connection refused");
                case "name-not-found" -> throw new UnknownHostException("x");
                case "connect-timeout" -> throw new HttpConnectTimeoutException("HTTP connect timed out");
                case "connection-reset" -> throw new SocketException("Connection reset");
                case "half-an-answer" -> throw new IOException("closed");
                case "certificate" -> {
                    SSLHandshakeException error = new SSLHandshakeException("no");
                    error.initCause(new CertPathValidatorException("no"));
                    throw error;
                }
                default -> throw new HttpTimeoutException("request timed out");
            }
        }

        Qianfan.Builder builder() {
            Qianfan.Builder made = Qianfan.builder()
                    .credentials(KEYS)
                    .baseUrl(Engine.PLATFORM_URL)
                    .transport(this);
            made.clock = () -> time;
            made.sleeper = wait -> {
                delays.add(wait);
                time = time.plus(wait);
            };
            made.random = () -> random;
            return made;
        }

        Qianfan client() {
            return builder().build();
        }

        String text(int index) {
            byte[] body = sent.get(index).body();
            return body == null ? "" : new String(body, StandardCharsets.UTF_8);
        }
    }

    static RetryOptions attempts(int count) {
        return RetryOptions.DEFAULT.withAttempts(count);
    }

    /** An action as a case states it. */
    static Action action(JsonNode facts) {
        ObjectNode whole = MAPPER.createObjectNode().put("name", "x.y").put("path", "/v2/x?Action=Y");
        whole.put("effect", "read");
        if (facts != null) whole.setAll((ObjectNode) facts);
        return MAPPER.convertValue(whole, Action.class);
    }

    static Response<Map<String, Object>> send(
            Qianfan client, Action action, Map<String, Object> input, CallOptions call) {
        return new Call(client.engine(), action, input, call).run();
    }

    static Response<Map<String, Object>> send(Qianfan client, Action action) {
        return send(client, action, Map.of(), CallOptions.NONE);
    }

    static QianfanException caught(Executable call) {
        return assertThrows(QianfanException.class, call);
    }

    /** The exception's name in the conformance suite. */
    static String kind(QianfanException error) {
        String name = error.getClass().getSimpleName().replace("Exception", "Error");
        return name.startsWith("Call") ? name.substring("Call".length()).replace("Aborted", "Abort") : name;
    }

    static String codeOf(QianfanException error) {
        return error == null ? null : error.code();
    }

    static String stackOf(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** A file of the conformance suite. */
    static JsonNode suite(String subject) {
        try {
            return MAPPER.readTree(Files.readAllBytes(Path.of("..", "..", "spec", "conformance", subject + ".json")));
        } catch (IOException error) {
            throw new IllegalStateException(error);
        }
    }

    static Object plain(JsonNode node) {
        return MAPPER.convertValue(node, Object.class);
    }

    static Map<String, Object> fields(JsonNode node) {
        return Json.object(plain(node));
    }

    static String text(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    /** Compares by JSON, where an integer beyond 2^53 is its digits. */
    static void same(Object wanted, Object got, String what) {
        assertEquals(exact(MAPPER.valueToTree(wanted)), exact(MAPPER.valueToTree(got)), what);
    }

    private static JsonNode exact(JsonNode node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node.isNumber() && !node.isIntegralNumber()) return make.numberNode(node.doubleValue());
        if (node.isIntegralNumber()) {
            boolean isSafe = node.canConvertToLong() && Math.abs((double) node.longValue()) < 1L << 53;
            return isSafe ? make.numberNode(node.longValue()) : make.textNode(node.asText());
        }
        if (node.isArray()) {
            ArrayNode made = make.arrayNode();
            node.forEach(each -> made.add(exact(each)));
            return made;
        }
        if (!node.isObject()) return node;
        ObjectNode made = make.objectNode();
        node.properties().forEach(each -> made.set(each.getKey(), exact(each.getValue())));
        return made;
    }

    /** What the runner of these tests has started; a test is left out where nobody has. */
    static String needed(String variable) {
        String value = System.getenv(variable);
        Assumptions.assumeTrue(value != null, () -> "needs " + variable);
        return value;
    }
}
