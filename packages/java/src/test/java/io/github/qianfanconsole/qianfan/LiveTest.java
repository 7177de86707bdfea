package io.github.qianfanconsole.qianfan;

import static io.github.qianfanconsole.qianfan.Support.TASK;
import static io.github.qianfanconsole.qianfan.Support.caught;
import static io.github.qianfanconsole.qianfan.Support.kind;
import static io.github.qianfanconsole.qianfan.Support.needed;
import static io.github.qianfanconsole.qianfan.Support.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.DescribeFineTuningJobsInput;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.DescribeFineTuningTaskInput;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.StopFineTuningTaskInput;
import io.github.qianfanconsole.qianfan.model.PromptInputs.DescribePromptTemplateInput;
import io.github.qianfanconsole.qianfan.model.console.ConsoleResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Against the mock and the fault server, which the runner of these tests starts. */
class LiveTest {
    private static final HttpClient PLAIN = HttpClient.newHttpClient();

    private static JsonNode get(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
            return Support.MAPPER.readTree(
                    PLAIN.send(request, BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException error) {
            throw new IllegalStateException(error);
        }
    }

    /** A client of the mock, whose account is as at the start. */
    private static Qianfan mock() {
        String url = needed("QIANFAN_TEST_MOCK_URL");
        HttpRequest reset = HttpRequest.newBuilder(URI.create(url + "/_mock/reset"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            PLAIN.send(reset, BodyHandlers.discarding());
        } catch (IOException | InterruptedException error) {
            throw new IllegalStateException(error);
        }
        return Qianfan.builder().baseUrl(url).credentials(Support.MOCK_KEYS).build();
    }

    private static String plainName(String name) {
        return name.replaceAll("\\W|_", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static Method method(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(each -> plainName(each.getName()).equals(plainName(name)))
                .filter(each -> each.getParameterCount() == parameters && !each.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no " + name));
    }

    /** The object that holds the method of an action. */
    static Object groupOf(Qianfan client, String action) throws ReflectiveOperationException {
        Object node = client;
        String[] parts = action.split("\\.");
        for (int index = 0; index < parts.length - 1; index++)
            node = method(node.getClass(), parts[index], 0).invoke(node);
        return node;
    }

    static Method methodOf(Object group, String action) {
        return method(group.getClass(), action.substring(action.lastIndexOf('.') + 1) + "ForResponse", 2);
    }

    /** A value of a case as the type of a builder's method. */
    private static Object typed(Type type, JsonNode value) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType whole) {
            Type inner = whole.getActualTypeArguments()[whole.getRawType() == List.class ? 0 : 1];
            if (whole.getRawType() == List.class) {
                List<Object> list = new ArrayList<>();
                for (JsonNode each : value) list.add(typed(inner, each));
                return list;
            }
            Map<String, Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> each : value.properties())
                map.put(each.getKey(), typed(inner, each.getValue()));
            return map;
        }
        Class<?> plain = (Class<?>) type;
        if (Input.class.isAssignableFrom(plain)) return input(plain, value, null);
        return Support.MAPPER.convertValue(value, plain);
    }

    /** An input made by its builder: every field of the spec's example has a method. */
    private static Object input(Class<?> type, JsonNode fields, JsonNode each) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            // The variables of a template are fields of their own.
            if (type == DescribePromptTemplateInput.class && !field.getKey().startsWith("template")) {
                ((Input.Builder<?>) builder).set(field.getKey(), field.getValue());
                continue;
            }
            Method setter = method(builder.getClass(), field.getKey(), 1);
            String file = each == null ? null : ConformanceTest.fileOf(each, field.getKey());
            Object value = file == null
                    ? typed(setter.getGenericParameterTypes()[0], field.getValue())
                    : FileContent.of(file, "x = 1".getBytes(StandardCharsets.UTF_8));
            setter.invoke(builder, value);
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    @TestFactory
    Stream<DynamicTest> everyActionReachesTheMock() {
        needed("QIANFAN_TEST_MOCK_URL");
        JsonNode cases = Support.suite("request").path("cases");
        Set<String> called = new HashSet<>();
        cases.forEach(each -> called.add(each.path("action").asText()));
        Set<String> all = new HashSet<>();
        Action.all().forEach(each -> all.add(each.name()));
        assertEquals(all, called);
        List<DynamicTest> tests = new ArrayList<>();
        cases.forEach(each -> tests.add(dynamicTest(each.path("name").asText(), () -> reachesTheMock(each))));
        return tests.stream();
    }

    private static void reachesTheMock(JsonNode each) throws ReflectiveOperationException {
        String action = each.path("action").asText();
        try (Qianfan client = mock()) {
            Object group = groupOf(client, action);
            Method method = methodOf(group, action);
            Object input = input(method.getParameterTypes()[0], each.path("input"), each);
            Map<String, Object> given = Json.object(Json.plain(input));
            given.replaceAll((name, value) -> value instanceof FileContent file ? "@" + file.name() : value);
            same(Support.plain(each.path("input")), given, "input");
            Response<?> response;
            try {
                response = (Response<?>) method.invoke(group, input, CallOptions.NONE);
            } catch (java.lang.reflect.InvocationTargetException error) {
                // The example names what the account does not hold: the platform's answer, and no fault of the request.
                QianfanException failed = assertInstanceOf(QianfanException.class, error.getCause());
                assertEquals(Outcome.REFUSED, failed.outcome(), failed.getMessage());
                assertTrue(failed.requestId().isPresent());
                Set<String> faults =
                        Set.of("InvalidArgument", "InappropriateJSON", "SignatureDoesNotMatch", "SignatureEmpty");
                assertFalse(faults.contains(failed.code()), failed.getMessage());
                return;
            }
            assertEquals(200, response.status());
            assertEquals(1, response.attempts());
            Record body = (Record) response.body();
            same(withoutNull(response.raw()), Records.toMap(body), "typed answer, written again");
            Action row = Action.named(action);
            boolean isDocumented =
                    row.paginated() == null || !row.paginated().items().equals("auto");
            if (isDocumented) assertEquals(List.of(), extras(body, ""));
        }
    }

    /** What a typed answer keeps of null: nothing. */
    private static Object withoutNull(Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(LiveTest::withoutNull).toList();
        if (!(value instanceof Map<?, ?> map)) return value;
        Map<String, Object> made = new TreeMap<>();
        map.forEach((name, each) -> {
            if (each != null) made.put(String.valueOf(name), withoutNull(each));
        });
        return made;
    }

    /** The paths of an answer that have no component. */
    private static List<String> extras(Object value, String path) throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        if (value instanceof List<?> list) for (Object each : list) found.addAll(extras(each, path + "[]"));
        if (!(value instanceof Record)) return found;
        for (var component : value.getClass().getRecordComponents()) {
            Object each = component.getAccessor().invoke(value);
            if (component.getName().equals("extra"))
                ((Map<?, ?>) each).keySet().forEach(name -> found.add(path + "." + name));
            else found.addAll(extras(each, path + "." + component.getName()));
        }
        return found;
    }

    @Test
    void stopsAndWaits() {
        try (Qianfan client = mock()) {
            assertEquals(
                    true,
                    client.finetuning()
                            .task()
                            .stop(StopFineTuningTaskInput.of(TASK))
                            .result());
            List<Object> polls = new ArrayList<>();
            WaitOptions options = WaitOptions.NONE
                    .withMaxWait(Duration.ofMinutes(2))
                    .withMinDelay(Duration.ofMillis(50))
                    .withOnPoll(polls::add)
                    .withCall(CallOptions.NONE.withTimeout(Duration.ofMinutes(1)));
            var done = client.waitUntil(Waiters.fineTuningTaskStopped(), DescribeFineTuningTaskInput.of(TASK), options);
            assertEquals("Stopped", done.result().runStatus());
            assertFalse(polls.isEmpty());
            var again = client.waitUntilAsync(
                    Waiters.fineTuningTaskStopped(), DescribeFineTuningTaskInput.of(TASK), options);
            assertEquals("Stopped", again.join().result().runStatus());
            QianfanException failed =
                    caught(() -> client.finetuning().task().stop(StopFineTuningTaskInput.of("task-nosuchtask00")));
            assertEquals(Outcome.REFUSED, failed.outcome());
        }
    }

    @Test
    void pagesAndItems() {
        try (Qianfan client = mock()) {
            var jobs = client.finetuning().job();
            DescribeFineTuningJobsInput input =
                    DescribeFineTuningJobsInput.builder().maxKeys(1).build();
            Set<String> names = new HashSet<>();
            for (var job : jobs.items(input)) names.add(job.jobId());
            assertTrue(names.size() >= 2, names.toString());
            Items<?> items = jobs.items(input);
            // Gone through twice, each time from the first page on.
            assertEquals(names.size(), items.stream().count());
            assertEquals(names.size(), items.stream().count());
            int pages = 0;
            for (var page : jobs.pages(input)) {
                assertTrue(page.result().jobList().size() <= 1);
                pages++;
            }
            assertTrue(pages >= names.size());
            assertEquals(2, jobs.pages(input).stream().limit(2).count());
        }
    }

    @Test
    void otherThreads() throws InterruptedException {
        try (Qianfan client = mock()) {
            var task = client.finetuning().task();
            assertEquals(
                    true,
                    task.stopAsync(StopFineTuningTaskInput.of(TASK)).join().result());
            CompletionException failed = assertThrows(
                    CompletionException.class,
                    () -> task.stopAsync(StopFineTuningTaskInput.of("task-nosuchtask00"))
                            .join());
            assertInstanceOf(ServiceException.class, failed.getCause());
        }
        String call = "cancelled-" + System.nanoTime();
        List<QianfanException> ended = Collections.synchronizedList(new ArrayList<>());
        Qianfan.Builder options = Qianfan.builder()
                .baseUrl(needed("QIANFAN_TEST_FAULT_URL"))
                .credentials(Support.KEYS)
                .header("x-call", call)
                .header("x-fault", "hangs");
        try (Qianfan client = options.hook(event -> {
                    if (event.kind().equals("error")) ended.add(event.error());
                })
                .build()) {
            CompletableFuture<?> future = client.finetuning().task().stopAsync(StopFineTuningTaskInput.of(TASK));
            until(() -> isSeen(call));
            future.cancel(true);
            assertThrows(CancellationException.class, future::join);
            until(() -> !ended.isEmpty());
            // Cancelling ends the call, and what it tells is what became of it.
            assertEquals("AbortError", kind(ended.get(0)));
            assertEquals(Outcome.UNKNOWN, ended.get(0).outcome());
        }
    }

    /** Waits for what comes; how long that takes says nothing on a machine that is busy. */
    private static void until(BooleanSupplier isSo) throws InterruptedException {
        for (int poll = 0; poll < 2_400 && !isSo.getAsBoolean(); poll++) Thread.sleep(50);
        assertTrue(isSo.getAsBoolean());
    }

    /** Whether the fault server has a call. */
    private static boolean isSeen(String call) {
        return get(needed("QIANFAN_TEST_FACTS_URL") + "/accepted").has(call);
    }

    @Test
    void theGenericCallOfTheOfficialSdk() {
        try (Qianfan client = mock()) {
            ConsoleResponse<Boolean> stopped = client.console()
                    .route("/v2/finetuning")
                    .action("StopFineTuningTask")
                    .body(Map.of("taskId", TASK))
                    .execute(Boolean.class);
            assertEquals(true, stopped.getResult());
            assertNotNull(stopped.getRequestId());
            ConsoleResponse<Boolean> again = client.console()
                    .route("v2/finetuning")
                    .action("StopFineTuningTask")
                    .body(StopFineTuningTaskInput.of("task-nosuchtask00"))
                    .execute(Boolean.class);
            assertEquals(false, again.getResult());
            var whole = client.console()
                    .route("/v2/finetuning")
                    .action("DescribeFineTuningTask")
                    .body(Map.of("taskId", TASK))
                    .execute();
            assertEquals(TASK, Json.at(whole.getBody(), "result.taskId"));
            QianfanException unreadable = caught(() -> client.console()
                    .route("/v2/finetuning")
                    .action("DescribeFineTuningTask")
                    .body(Map.of("taskId", TASK))
                    .execute(Boolean.class));
            assertEquals("UnreadableAnswer", unreadable.code());
        }
    }

    private static final List<Action> KINDS = Stream.of(
                    "{\"name\":\"test.read\",\"effect\":\"read\"}",
                    "{\"name\":\"test.write\",\"effect\":\"write\",\"idempotent\":true}",
                    "{\"name\":\"test.create\",\"effect\":\"write\"}",
                    "{\"name\":\"test.release\",\"effect\":\"destructive\"}",
                    "{\"name\":\"test.buy\",\"effect\":\"write\",\"billable\":true}",
                    "{\"name\":\"test.renew\",\"effect\":\"write\",\"billable\":true,\"idempotent\":true}")
            .map(text -> Support.action(Support.MAPPER.valueToTree(Json.parse(text))))
            .toList();

    /** Asks the fault server for the next fault of a call at each attempt. */
    private static final class Steering implements Transport {
        final Transport inner = new HttpTransport(Map.of(), null);
        final List<List<String>> scripts = new ArrayList<>();
        final Map<String, Integer> made = new ConcurrentHashMap<>();

        @Override
        public Answer send(Request request) throws IOException, InterruptedException {
            String call = request.headers().get("x-call");
            int attempt = made.merge(call, 1, Integer::sum);
            String fault = scripts.get(Integer.parseInt(call.split("-")[1])).get(attempt - 1);
            if (fault.equals("unreachable")) throw new ConnectException("Connection refused");
            Map<String, String> headers = new TreeMap<>(request.headers());
            headers.put("x-fault", fault);
            return inner.send(new Request(request.method(), request.uri(), headers, request.body(), request.timeout()));
        }
    }

    @Test
    void twoThousandFaultyCallsAndNoCreateTwice() throws InterruptedException, ExecutionException {
        String faultUrl = needed("QIANFAN_TEST_FAULT_URL");
        String factsUrl = needed("QIANFAN_TEST_FACTS_URL");
        List<String> names = new ArrayList<>();
        get(factsUrl + "/faults").forEach(each -> names.add(each.asText()));
        Random chance = new Random(2026_04_17);
        int calls = 2000;
        // The server may have seen an earlier run.
        String run = System.nanoTime() + "-";
        Steering steering = new Steering();
        for (int number = 0; number < calls; number++) {
            boolean isBillable = KINDS.get(number % KINDS.size()).billable();
            List<String> script = new ArrayList<>();
            for (int attempt = 0; attempt < 3; attempt++) {
                String fault = chance.nextDouble() < 0.8 ? names.get(chance.nextInt(names.size())) : "ok";
                // The table holds a 429 for a refusal wherever no money is at stake; where money is, it may be a lie.
                boolean isLie = fault.equals("throttledAfterAccepting") && !isBillable;
                script.add(fault.equals("hangs") || isLie ? "ok" : fault);
            }
            steering.scripts.add(script);
        }
        List<Qianfan> clients = new ArrayList<>();
        for (int index = 0; index < 40; index++) {
            Qianfan.Builder builder = Qianfan.builder()
                    .credentials(Support.KEYS)
                    .baseUrl(faultUrl)
                    .transport(steering)
                    .timeout(Duration.ofSeconds(10));
            builder.sleeper = wait -> {};
            clients.add(builder.build());
        }
        QianfanException[] ended = new QianfanException[calls];
        ExecutorService workers = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int each = 0; each < calls; each++) {
            int number = each;
            all.add(workers.submit(() -> {
                Action action = KINDS.get(number % KINDS.size());
                try {
                    Support.send(
                            clients.get(number % clients.size()),
                            action,
                            Map.of("id", number),
                            CallOptions.NONE.withHeader("x-call", run + number));
                } catch (QianfanException error) {
                    ended[number] = error;
                }
            }));
        }
        for (Future<?> each : all) each.get();
        workers.shutdown();
        JsonNode accepted = get(factsUrl + "/accepted");
        int failed = 0;
        int repeated = 0;
        for (int number = 0; number < calls; number++) {
            Action action = KINDS.get(number % KINDS.size());
            QianfanException end = ended[number];
            String said = action.name() + " " + steering.scripts.get(number) + " " + end;
            int count = accepted.path(run + number).asInt();
            if (count > 1) {
                repeated++;
                assertTrue(action.effect().equals("read") || action.idempotent() && !action.billable(), said);
            }
            if (end == null) assertTrue(count > 0, said);
            else {
                failed++;
                boolean mayHaveHappened =
                        end.outcome() == Outcome.UNKNOWN || end.previous().isPresent();
                assertTrue(mayHaveHappened || count == 0, said);
            }
        }
        assertTrue(failed >= 500 && repeated > 0, failed + " failed, " + repeated + " repeated: this shows nothing");
    }

    /** Makes a connection that is kept alive, and a create on it whose answer never comes; what became of it is printed. */
    static final class BrokenConnection {
        private BrokenConnection() {}

        public static void main(String[] args) {
            try (Qianfan client =
                    Qianfan.builder().baseUrl(args[0]).credentials(Support.KEYS).build()) {
                send(client, "ok", args[1] + "-first");
                QianfanException failed = caught(() -> send(client, "cutAfter", args[1]));
                System.out.println(failed.code() + " " + failed.outcome() + " " + failed.attempts());
            }
        }

        private static void send(Qianfan client, String fault, String call) {
            CallOptions options = CallOptions.NONE.withHeader("x-fault", fault).withHeader("x-call", call);
            Support.send(client, KINDS.get(2), Map.of("id", call), options);
        }
    }

    @Test
    void aKeptConnectionThatBreaksIsNotRepeatedByJava() throws IOException, InterruptedException {
        String faultUrl = needed("QIANFAN_TEST_FAULT_URL");
        for (String setting : List.of("false", "true")) {
            String call = System.nanoTime() + "-" + setting;
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djdk.httpclient.enableAllMethodRetry=" + setting,
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            BrokenConnection.class.getName(),
                            faultUrl,
                            call)
                    .redirectErrorStream(true)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals("ConnectionLost unknown 1", told.trim());
            JsonNode accepted = get(needed("QIANFAN_TEST_FACTS_URL") + "/accepted");
            assertEquals(1, accepted.path(call).asInt(), setting);
            assertEquals(1, accepted.path(call + "-first").asInt());
        }
    }

    @Test
    void hangsAreBounded() throws InterruptedException {
        Qianfan.Builder options = Qianfan.builder()
                .baseUrl(needed("QIANFAN_TEST_FAULT_URL"))
                .credentials(Support.KEYS)
                .retry(RetryOptions.NONE)
                .header("x-fault", "hangs");
        String call = "hang-" + System.nanoTime();
        CallOptions first = CallOptions.NONE.withHeader("x-call", call);
        CallOptions second = CallOptions.NONE.withHeader("x-call", call + "-2");
        try (Qianfan client = options.build()) {
            // There is a connection, so what is short of time is the answer.
            client.call("DescribeFineTuningTasks", Map.of(), first.withHeader("x-fault", "ok"));
            CallOptions brief = first.withTimeout(Duration.ofSeconds(2));
            QianfanException failed =
                    caught(() -> client.call("CreateFineTuningTask", Map.of("jobId", "job-1"), brief));
            assertEquals("TimeoutError", kind(failed));
            assertEquals(Outcome.UNKNOWN, failed.outcome());
            assertEquals("finetuning.task.list", failed.verify().orElseThrow().action());
            Thread caller = Thread.currentThread();
            Thread interrupting = new Thread(() -> {
                try {
                    until(() -> isSeen(call + "-2"));
                } catch (InterruptedException error) {
                    return;
                }
                caller.interrupt();
            });
            interrupting.start();
            QianfanException aborted =
                    caught(() -> client.call("CreateFineTuningTask", Map.of("jobId", "job-1"), second));
            assertTrue(Thread.interrupted());
            interrupting.join();
            assertEquals("AbortError", kind(aborted));
            assertEquals(Outcome.UNKNOWN, aborted.outcome());
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().matches("qianfan.*|HttpClient-.*"))
                .count();
    }

    private static long descriptors() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        } catch (IOException error) {
            throw new IllegalStateException(error);
        }
    }

    private static void mixedCalls(Qianfan client, int count) {
        StopFineTuningTaskInput input = StopFineTuningTaskInput.of(TASK);
        CallOptions brief = CallOptions.NONE.withTimeout(Duration.ofMillis(1)).withRetry(RetryOptions.NONE);
        for (int call = 0; call < count; call++) {
            client.finetuning().task().stopAsync(input).cancel(true);
            try {
                client.finetuning().task().stop(input, brief);
            } catch (QianfanException error) {
                assertTrue(Set.of("Timeout", "NotReachable", "ResultFalse").contains(error.code()), error.getMessage());
            }
            try {
                client.finetuning().task().stop(input);
            } catch (ServiceException error) {
                assertEquals("ResultFalse", error.code());
            }
            client.finetuning()
                    .job()
                    .items(DescribeFineTuningJobsInput.builder().maxKeys(1).build())
                    .iterator()
                    .next();
        }
    }

    @Test
    void nothingLeaks() throws InterruptedException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/fd")), "counts what Linux shows");
        try (Qianfan client = mock()) {
            mixedCalls(client, 10);
            long before = descriptors();
            mixedCalls(client, 100);
            until(() -> descriptors() <= before + 5);
        }
        for (int each = 0; each < 20; each++)
            try (Qianfan client = mock()) {
                mixedCalls(client, 1);
            }
        // Java 17 ends the threads of a client of java.net.http when nobody holds it any more.
        until(() -> {
            System.gc();
            return threads() <= 4;
        });
    }

    @Test
    void memoryStaysOverFiftyThousandCalls() throws InterruptedException {
        byte[] body = "{\"requestId\":\"r\",\"result\":true}".getBytes(StandardCharsets.UTF_8);
        Transport transport = request -> new Transport.Answer(200, Map.of(), body);
        try (Qianfan client = Qianfan.builder()
                .credentials(Support.KEYS)
                .baseUrl(Engine.PLATFORM_URL)
                .transport(transport)
                .build()) {
            stop(client, 5_000);
            long before = heap();
            stop(client, 45_000);
            // One collection leaves what another thread has just let go.
            until(() -> heap() < before + (1 << 20));
        }
    }

    private static void stop(Qianfan client, int calls) {
        for (int call = 0; call < calls; call++) client.finetuning().task().stop(StopFineTuningTaskInput.of(TASK));
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
