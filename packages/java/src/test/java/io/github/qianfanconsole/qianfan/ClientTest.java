package io.github.qianfanconsole.qianfan;

import static io.github.qianfanconsole.qianfan.Support.KEYS;
import static io.github.qianfanconsole.qianfan.Support.NOW;
import static io.github.qianfanconsole.qianfan.Support.STOPPED;
import static io.github.qianfanconsole.qianfan.Support.TASK;
import static io.github.qianfanconsole.qianfan.Support.caught;
import static io.github.qianfanconsole.qianfan.Support.kind;
import static io.github.qianfanconsole.qianfan.Support.same;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qianfanconsole.qianfan.Support.Ending;
import io.github.qianfanconsole.qianfan.Support.Script;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.CreateFineTuningTaskInput;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.DescribeFineTuningTaskInput;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.StopFineTuningTaskInput;
import io.github.qianfanconsole.qianfan.model.FineTuningOutputs.StopFineTuningTaskOutput;
import io.github.qianfanconsole.qianfan.model.IamOutputs.GetSessionTokenOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.Authenticator;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What the conformance suite does not say: keys, options, hooks, proxies, and what Java has of its own. */
class ClientTest {
    @TempDir
    Path folder;

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> before = Settings.environment;

    @BeforeEach
    void bare() {
        variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        Settings.environment = variables;
        Settings.workingFolder = folder;
    }

    @AfterEach
    void restore() {
        Settings.environment = before;
        Settings.workingFolder = Path.of("");
    }

    private static String retrieved(CredentialsProvider provider) {
        try {
            Credentials keys = provider.get();
            return keys.accessKeyId() + " " + keys.secretAccessKey() + " " + keys.sessionToken();
        } catch (QianfanException error) {
            assertEquals(Outcome.NOT_SENT, error.outcome());
            assertFalse(Support.stackOf(error).contains("topsecret"), error.getMessage());
            return error.code();
        } catch (Exception error) {
            throw new AssertionError(error);
        }
    }

    private static String standard() {
        return retrieved(CredentialsProvider.standard());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void config(String text, String mode) throws IOException {
        Path path = folder.resolve("config/qianfan/config.toml");
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    @Test
    void keysFromTheEnvironment() {
        assertEquals("NoCredentials", standard());
        variables.put("QIANFAN_ACCESS_KEY", "ak");
        assertEquals("IncompleteCredentials", standard());
        variables.put("QIANFAN_SECRET_KEY", "sk");
        variables.put("QIANFAN_SESSION_TOKEN", "token");
        assertEquals("ak sk token", standard());
    }

    @Test
    void keysFromADotEnvFile() throws IOException {
        write(
                ".env",
                "\ufeff# keys\r\nexport QIANFAN_ACCESS_KEY=\"file ak\" # no\r\nQIANFAN_SECRET_KEY: 's#k'\r\nQIANFAN_SESSION_TOKEN=`of the file`\r\n");
        variables.put("QIANFAN_ACCESS_KEY", "ak");
        // The token of other keys is not taken.
        assertEquals("ak s#k null", standard());
        variables.remove("QIANFAN_ACCESS_KEY");
        assertEquals("MalformedCredentials", standard());
        byte[] wide = "\ufeffQIANFAN_ACCESS_KEY=wide\nQIANFAN_SECRET_KEY=sk\n".getBytes(StandardCharsets.UTF_16LE);
        Files.write(folder.resolve(".env"), wide);
        assertEquals("wide sk null", standard());
        Files.write(folder.resolve(".env"), new byte[] {(byte) 0xff, (byte) 0xff, 1});
        assertEquals("DotEnvUnreadable", standard());
        variables.put("QIANFAN_DOT_ENV_CONFIG_FILE", folder.resolve("none").toString());
        assertEquals("DotEnvUnreadable", standard());
    }

    @Test
    void keysFromAProfile() throws IOException {
        String printed =
                "{\"accessKeyId\":\"cak\",\"secretAccessKey\":\"csk\",\"expiration\":\"2036-04-17T08:00:00Z\"}";
        write("keys.sh", "echo '" + printed + "'");
        String script = folder.resolve("keys.sh").toString();
        config("""
                default_profile = "one" # the usual one
                [profile.one]
                access_key = "pak"
                secret_key = 'p"sk'
                base_url = "http://127.0.0.1:1"
                [profile."two"]
                credential_command = ["/bin/sh", "%s"]
                [profile.shell]
                credential_command = ""\"sh %s""\"
                [profile.half]
                access_key = "ak"
                """.formatted(script, script), "rw-------");
        assertEquals("pak p\"sk null", standard());
        assertEquals("cak csk null", retrieved(CredentialsProvider.profile("two")));
        assertEquals("cak csk null", retrieved(CredentialsProvider.profile("shell")));
        assertEquals("IncompleteCredentials", retrieved(CredentialsProvider.profile("half")));
        assertEquals("UnknownProfile", retrieved(CredentialsProvider.profile("three")));
        try (Qianfan client =
                Qianfan.builder().profile("one").retry(RetryOptions.NONE).build()) {
            assertEquals("NotReachable", caught(() -> stop(client)).code());
        }
        variables.put("QIANFAN_CONFIG_FILE", folder.resolve("none.toml").toString());
        assertEquals("ConfigFileUnreadable", standard());
    }

    @Test
    void aConfigurationFileThatIsWrong() throws IOException {
        String right = "[profile.default]\naccess_key = 'a'\nsecret_key = 'topsecret'\n";
        config(right, "rw-------");
        assertEquals("a topsecret null", standard());
        config(right, "rw-r--r--");
        assertEquals("ConfigFileReadable", standard());
        for (String text : List.of(
                "secret_key = topsecret",
                "[profile.default",
                "a = 'topsecret",
                "a",
                "a = 1\na = 2",
                "a = \"\\q\"",
                "profile = 1",
                "[profile]\ndefault = 'topsecret'",
                "[profile.default]\nsecret_key = 1")) {
            config(text, "rw-------");
            assertEquals("ConfigFileMalformed", standard(), text);
        }
        Files.write(folder.resolve("config/qianfan/config.toml"), new byte[] {(byte) 0xff, (byte) 0xff});
        assertEquals("ConfigFileUnreadable", standard());
    }

    @Test
    void toml() {
        String text = "# c\r\na.b = \"x\\t\\u4e2d\\\"\" # c\n'q k' = [ 'one', # c\n \"two\", ]\n[t.'u v']\n"
                + "i = { x = 'y', n = 1 }\nlong = '''\nline'''\nd = 2026-04-17T08:00:00Z\n[[list]]\nz = true";
        Map<String, Object> inner = new LinkedHashMap<>(Map.of("x", "y", "n", new Toml.Scalar("1")));
        Map<String, Object> wanted = Map.of(
                "a",
                Map.of("b", "x\t中\""),
                "q k",
                List.of("one", "two"),
                "list",
                Map.of("z", new Toml.Scalar("true")),
                "t",
                Map.of("u v", Map.of("i", inner, "long", "line", "d", new Toml.Scalar("2026-04-17T08:00:00Z"))));
        assertEquals(wanted, Toml.parse(text));
        Toml.Problem problem = assertThrows(Toml.Problem.class, () -> Toml.parse("a = 1\nb = 2\nc = =\n"));
        assertEquals(3, problem.line);
    }

    private static CredentialsProvider shell(String line) {
        return CredentialsProvider.command("/bin/sh", "-c", line);
    }

    @Test
    void commandsThatFailShowNothing() {
        for (String line :
                List.of("echo topsecret; exit 3", "echo topsecret", "echo '[]'", "echo '\"topsecret\"'", "true"))
            assertEquals("CredentialCommandFailed", retrieved(shell(line)), line);
        assertEquals("CredentialCommandFailed", retrieved(CredentialsProvider.command("/no/such/program")));
        String soon = "echo '{\"accessKeyId\":\"a\",\"secretAccessKey\":\"topsecret\",\"expiration\":\"soon\"}'";
        assertEquals("MalformedCredentials", retrieved(shell(soon)));
        // What the command started in turn holds the pipe open; nobody waits for that.
        String left = "sleep 30 & echo '{\"accessKeyId\":\"a\",\"secretAccessKey\":\"s\"}'; echo $! > "
                + folder.resolve("pid");
        assertEquals("a s null", retrieved(shell(left)));
        assertDoesNotThrow(() -> ProcessHandle.of(
                        Long.parseLong(Files.readString(folder.resolve("pid")).trim()))
                .orElseThrow()
                .destroy());
    }

    @Test
    void keysThatCannotBeOnes() {
        String[][] cases = {
            {null, "topsecret", "IncompleteCredentials"},
            {"", "topsecret", "IncompleteCredentials"},
            {"ak", "", "IncompleteCredentials"},
            {"a k", "topsecret", "MalformedCredentials"},
            {"a/k", "topsecret", "MalformedCredentials"},
            {"ak", "topsecret\n", "MalformedCredentials"},
            {"密钥", "topsecret", "MalformedCredentials"},
        };
        for (String[] each : cases) {
            QianfanException failed = caught(() -> Credentials.of(each[0], each[1]));
            assertEquals(each[2], failed.code());
            assertFalse(Support.stackOf(failed).contains("topsecret"));
        }
    }

    private static StopFineTuningTaskOutput stop(Qianfan client) {
        return client.finetuning().task().stop(StopFineTuningTaskInput.of(TASK));
    }

    private static void atOnce(int count, Executable call) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        for (int each = 0; each < count; each++)
            threads.submit(() -> {
                try {
                    call.execute();
                } catch (Throwable error) {
                    throw new AssertionError(error);
                }
            });
        threads.shutdown();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
    }

    @Test
    void temporaryKeysAreRenewedOnceForAll() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        Script script = Script.of(STOPPED);
        CredentialsProvider provider = () -> {
            Instant ends = NOW.plusSeconds(1000 + 10_000L * made.getAndIncrement());
            return new Credentials("ak", "sk" + made, "t", ends);
        };
        try (Qianfan client = script.builder().credentials(provider).build()) {
            atOnce(16, () -> stop(client));
            assertEquals(1, made.get());
            script.time = script.time.plusSeconds(970);
            atOnce(16, () -> stop(client));
            assertEquals(2, made.get());
            assertEquals(32, script.sent.size());
        }
    }

    @Test
    void aFailedRenewalFailsNoCallThatTheOldKeysSign() {
        AtomicInteger asked = new AtomicInteger();
        Script script = Script.of(STOPPED);
        CredentialsProvider provider = () -> {
            if (asked.incrementAndGet() > 1) throw new IllegalStateException("topsecret");
            return new Credentials("ak", "sk", null, NOW.plusSeconds(3600));
        };
        try (Qianfan client = script.builder().credentials(provider).build()) {
            stop(client);
            script.time = NOW.plusSeconds(3570);
            stop(client);
            script.time = NOW.plusSeconds(3600);
            QianfanException failed = caught(() -> stop(client));
            assertEquals("CredentialsProviderFailed", failed.code());
            assertFalse(Support.stackOf(failed).contains("topsecret"));
        }
    }

    @Test
    void refusedKeysAreAskedForAgainAlsoForAPaidCall() {
        AtomicInteger asked = new AtomicInteger();
        Script script = Script.of(Ending.of(403, "{\"code\":\"InvalidAccessKeyId\",\"message\":\"no\"}"), Support.FINE);
        CredentialsProvider provider = () -> Credentials.of("ak", "sk" + asked.incrementAndGet());
        try (Qianfan client = script.builder().credentials(provider).build()) {
            client.call("CreateFineTuningTask", create());
            assertEquals(2, script.sent.size());
            assertEquals(2, asked.get());
        }
    }

    private static Map<String, Object> create() {
        return Map.of("jobId", "job-1", "hyperParameterConfig", Map.of(), "datasetConfig", Map.of());
    }

    @Test
    void expiredKeysAndUnsigned() {
        Script script = Script.of(STOPPED);
        Credentials ended = new Credentials("ak", "sk", "t", NOW.minusSeconds(1));
        assertEquals(
                "ExpiredCredentials",
                caught(() -> stop(script.builder().credentials(ended).build())).code());
        assertEquals(0, script.sent.size());
        stop(script.builder().credentials(CredentialsProvider.UNSIGNED).build());
        assertNull(script.sent.get(0).headers().get("authorization"));
    }

    @Test
    void bearerActionsTakeAnApiKeyOrExchangeOnceForAll() throws InterruptedException {
        Script script = Script.of(Support.FINE);
        script.builder().apiKey("bce-v3/ALTAK-x").build().knowledgebase().list(null);
        assertEquals("Bearer bce-v3/ALTAK-x", script.sent.get(0).headers().get("authorization"));
        Script both = new Script(List.of(request -> request.uri().getPath().contains("BEARER")
                ? Ending.of(200, "{\"token\":\"short-lived\",\"expireTime\":\"2026-04-17T09:00:00Z\"}")
                : Support.FINE));
        try (Qianfan client = both.client()) {
            atOnce(16, () -> client.knowledgebase().list(null));
        }
        assertEquals(17, both.sent.size());
        assertEquals(
                16,
                both.sent.stream()
                        .filter(sent ->
                                "Bearer short-lived".equals(sent.headers().get("authorization")))
                        .count());
        for (String key : List.of("", "a b"))
            assertEquals(
                    "MalformedCredentials",
                    caught(() -> Qianfan.builder().apiKey(key)).code());
        Supplier<String> broken = () -> {
            throw new IllegalStateException("topsecret");
        };
        QianfanException failed = caught(() -> Script.of(Support.FINE)
                .builder()
                .apiKey(broken)
                .build()
                .knowledgebase()
                .list(null));
        assertEquals("CredentialsProviderFailed", failed.code());
        assertFalse(Support.stackOf(failed).contains("topsecret"));
    }

    @Test
    void inputThatIsWrongSendsNothing() {
        Script script = Script.of(STOPPED);
        Qianfan client = script.client();
        var task = client.finetuning().task();
        Map<String, Object> itself = new HashMap<>();
        itself.put("taskId", itself);
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("no input", () -> task.stop(null));
        calls.put(
                "an empty builder",
                () -> task.stop(StopFineTuningTaskInput.builder().build()));
        calls.put("null", () -> task.stop(StopFineTuningTaskInput.of(null)));
        calls.put(
                "not a number",
                () -> task.stop(StopFineTuningTaskInput.builder()
                        .taskId(TASK)
                        .set("x", Double.NaN)
                        .build()));
        calls.put(
                "an object",
                () -> task.stop(StopFineTuningTaskInput.builder()
                        .taskId(TASK)
                        .set("x", new Object())
                        .build()));
        calls.put("a ring", () -> client.call("StopFineTuningTask", itself));
        calls.put(
                "a file", () -> client.call("StopFineTuningTask", Map.of("taskId", FileContent.of("x", new byte[0]))));
        calls.put(
                "half of what is needed",
                () -> task.create(
                        CreateFineTuningTaskInput.builder().jobId("job-1").build()));
        calls.put("items", () -> task.items(null));
        calls.put("a wait", () -> client.waitUntil(Waiters.fineTuningTaskDone(), null));
        calls.put("no body", () -> client.console().route("/v2/x").execute());
        calls.put(
                "a list",
                () -> client.console()
                        .route("/v2/x")
                        .action("X")
                        .body(List.of(1))
                        .execute());
        calls.forEach((name, call) -> {
            QianfanException failed = assertThrows(QianfanException.class, call, name);
            assertEquals(
                    "InputError InvalidInput not-sent",
                    kind(failed) + " " + failed.code() + " " + failed.outcome(),
                    name);
        });
        assertEquals(
                "UnknownAction",
                caught(() -> client.call("stopFineTuningTask", Map.of())).code());
        assertEquals(
                "InvalidRoute",
                caught(() -> client.call("X", Map.of(), CallOptions.NONE.withRoute("v2")))
                        .code());
        assertEquals(
                "FileUnreadable",
                caught(() -> FileContent.of(folder.resolve("none"))).code());
        assertEquals(0, script.sent.size());
        // Half a character is what JSON can carry.
        task.stop(StopFineTuningTaskInput.of("a\ud83d"));
        assertEquals("{\"taskId\":\"a\\ud83d\"}", script.text(0));
    }

    @Test
    void aClosedClientSendsNothing() {
        Script script = Script.of(STOPPED);
        Qianfan client = script.client();
        client.close();
        var task = client.finetuning().task();
        StopFineTuningTaskInput input = StopFineTuningTaskInput.of(TASK);
        DescribeFineTuningTaskInput read = DescribeFineTuningTaskInput.of(TASK);
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("a call", () -> task.stop(input));
        calls.put("another thread's", () -> joined(task.stopAsync(input)));
        calls.put("by name", () -> client.call("StopFineTuningTask", Map.of("taskId", TASK)));
        calls.put("generic", () -> client.console().route("/v2/x").action("X").execute());
        calls.put(
                "items", () -> client.finetuning().job().items(null).iterator().next());
        calls.put("a wait", () -> client.waitUntil(Waiters.fineTuningTaskDone(), read));
        calls.put(
                "another thread's wait",
                () -> joined(client.waitUntilAsync(Waiters.fineTuningTaskDone(), read, WaitOptions.NONE)));
        calls.forEach((name, call) -> assertEquals("ClientClosed not-sent 0", told(caught(call)), name));
        assertEquals(0, script.sent.size());
        ExecutorService ended = Executors.newSingleThreadExecutor();
        ended.shutdown();
        Qianfan idle = script.builder().executor(ended).build();
        assertEquals(
                "InvalidOption not-sent 0",
                told(caught(() -> joined(idle.finetuning().task().stopAsync(input)))));
    }

    private static <T> T joined(CompletableFuture<T> future) throws Throwable {
        try {
            return future.join();
        } catch (CompletionException error) {
            throw error.getCause();
        }
    }

    @Test
    void whatIsNullIsRefusedOrLeftOut() {
        Script script = Script.of(STOPPED);
        Qianfan client = script.client();
        Signer.Options now = Signer.Options.DEFAULT;
        Map<String, String> noValue = new HashMap<>();
        noValue.put("x-bce-date", null);
        Map<String, Object> noName = new HashMap<>();
        noName.put(null, 1);
        Map<Executable, String> cases = new LinkedHashMap<>();
        cases.put(() -> client.call(null, Map.of()), "InvalidInput");
        cases.put(() -> client.call(null, Map.of(), CallOptions.NONE.withRoute("/v2/x")), "InvalidInput");
        cases.put(() -> client.call("StopFineTuningTask", noName), "InvalidInput");
        cases.put(() -> client.waitUntil(null, DescribeFineTuningTaskInput.of(TASK)), "InvalidInput");
        cases.put(() -> client.console().route(null).action("X").execute(), "InvalidInput");
        cases.put(() -> client.console().route("/v2/x").action("X").execute(null), "InvalidInput");
        cases.put(() -> FileContent.of(null, new byte[0]), "InvalidInput");
        cases.put(() -> FileContent.of("x", null), "InvalidInput");
        cases.put(() -> FileContent.of(null), "InvalidInput");
        cases.put(() -> Records.toMap(null), "InvalidInput");
        cases.put(() -> Signer.sign(null, KEYS, now), "InvalidInput");
        cases.put(() -> Signer.sign(new Signer.Request("GET", "https://a", noValue), KEYS, now), "InvalidInput");
        cases.put(() -> Signer.sign(new Signer.Request("GET", null, Map.of()), KEYS, now), "InvalidInput");
        cases.put(() -> CallOptions.NONE.withHeader(null, "1"), "InvalidHeader");
        cases.put(() -> CallOptions.NONE.withHeader("x", null), "InvalidHeader");
        cases.put(() -> Qianfan.builder().userAgent(null), "InvalidHeader");
        cases.put(() -> Qianfan.builder().httpClient(null), "InvalidOption");
        cases.forEach((call, code) -> {
            QianfanException failed = caught(call);
            assertEquals(code, failed.code());
            assertEquals(Outcome.NOT_SENT, failed.outcome());
        });
        assertEquals(0, script.sent.size());
        assertEquals(
                true,
                client.finetuning()
                        .task()
                        .stop(StopFineTuningTaskInput.of(TASK), null)
                        .result());
        client.call("DescribeFineTuningTasks", null, null);
        assertEquals("{}", script.text(1));
        // As good as no limit.
        Duration forever = java.time.temporal.ChronoUnit.FOREVER.getDuration();
        RetryOptions patient = new RetryOptions(2, forever, forever, forever);
        CallOptions call = CallOptions.NONE.withTimeout(forever).withRetry(patient);
        Script broken = Script.of(Ending.of(503), STOPPED);
        Qianfan other = broken.builder().build();
        other.call("DescribeFineTuningTasks", Map.of(), call);
        assertEquals(2, broken.sent.size());
        variables.put("QIANFAN_CONFIG_FILE", "\0");
        assertEquals("ConfigFileUnreadable", standard());
        variables.put("QIANFAN_DOT_ENV_CONFIG_FILE", "\0");
        assertEquals("DotEnvUnreadable", standard());
    }

    @Test
    void optionsThatAreWrong() {
        Map<Executable, String> cases = new LinkedHashMap<>();
        cases.put(() -> Qianfan.builder().timeout(Duration.ZERO), "InvalidOption");
        cases.put(() -> Qianfan.builder().timeout(Duration.ofSeconds(-1)), "InvalidOption");
        cases.put(() -> Qianfan.builder().timeout(null), "InvalidOption");
        cases.put(() -> RetryOptions.DEFAULT.withAttempts(0), "InvalidOption");
        cases.put(() -> new RetryOptions(1, null, Duration.ZERO, Duration.ZERO), "InvalidOption");
        cases.put(() -> RetryOptions.DEFAULT.withMaxTime(Duration.ofSeconds(-1)), "InvalidOption");
        cases.put(() -> WaitOptions.NONE.withMaxWait(Duration.ofSeconds(-1)), "InvalidOption");
        cases.put(() -> Qianfan.builder().header("x y", "1"), "InvalidHeader");
        cases.put(() -> Qianfan.builder().header("x", "a\r\nb"), "InvalidHeader");
        cases.put(() -> Qianfan.builder().userAgent("a\nb"), "InvalidHeader");
        cases.put(() -> Qianfan.builder().httpClient(redirecting()), "InvalidOption");
        cases.put(() -> Qianfan.builder().httpClient(asking()), "InvalidOption");
        for (String url : List.of(
                "qianfan",
                "https://u:topsecret@host",
                "https://u:topsecret@ho st",
                "https://host/?a=1",
                "https://host/#a",
                "ftp://host")) cases.put(() -> Qianfan.builder().baseUrl(url).build(), "InvalidBaseUrl");
        cases.put(() -> Qianfan.builder().baseUrl("http://example.com").build(), "InsecureBaseUrl");
        cases.put(
                () -> Qianfan.builder().baseUrl("http://localhost.example.com").build(), "InsecureBaseUrl");
        cases.forEach((make, code) -> {
            QianfanException failed = caught(make);
            assertEquals(code, failed.code());
            assertEquals(Outcome.NOT_SENT, failed.outcome());
            assertFalse(Support.stackOf(failed).contains("topsecret"), failed.getMessage());
        });
        for (String fine :
                List.of("http://127.0.0.1:1/x/", "http://[::1]:1", "http://a.localhost", "https://HOST:443/prefix"))
            Qianfan.builder().baseUrl(fine).build().close();
    }

    private static HttpClient redirecting() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static HttpClient asking() {
        return HttpClient.newBuilder().authenticator(new Authenticator() {}).build();
    }

    @Test
    void hooksTellAndChangeNothing() {
        List<Event> events = new ArrayList<>();
        Script script = Script.of(Ending.of(503), STOPPED);
        Qianfan client = script.builder()
                .hook(event -> {
                    events.add(event);
                    throw new IllegalStateException("watching failed");
                })
                .build();
        assertEquals(true, stop(client).result());
        assertEquals(
                List.of("request", "response", "retry", "request", "response"),
                events.stream().map(Event::kind).toList());
        Event first = events.get(0);
        assertEquals("finetuning.task.stop", first.action());
        assertEquals("***", first.headers().get("authorization"));
        assertEquals("{\"taskId\":\"" + TASK + "\"}", first.body());
        assertFalse(events.toString().contains(script.sent.get(0).headers().get("authorization")));
    }

    @Test
    void errorsNameTheReadThatTells() {
        Qianfan client = Script.of(Ending.network("connection-reset")).client();
        QianfanException failed = caught(() -> client.call("CreateFineTuningTask", create()));
        assertEquals(Outcome.UNKNOWN, failed.outcome());
        assertEquals(1, failed.attempts());
        QianfanException.Verify verify = failed.verify().orElseThrow();
        assertEquals("finetuning.task.list", verify.action());
        assertEquals(Map.of("jobId", "job-1"), verify.input());
    }

    @Test
    void headersAndOptionsOfACall() {
        Script script = Script.of(STOPPED);
        Qianfan client =
                script.builder().header("X-Mine", "1").userAgent("app/1").build();
        StopFineTuningTaskInput input = StopFineTuningTaskInput.builder()
                .taskId(TASK)
                .set("new", List.of(new BigInteger("92233720368547758070"), "<中文>", 20.0, 0.5))
                .build();
        CallOptions options = CallOptions.NONE
                .withHeader("x-mine", "2")
                .withHeader("content-type", "text/plain")
                .withHeader("Host", "x");
        Response<StopFineTuningTaskOutput> answer = client.finetuning().task().stopForResponse(input, options);
        assertEquals(200, answer.status());
        assertEquals(1, answer.attempts());
        Map<String, String> sent = script.sent.get(0).headers();
        assertEquals("2", sent.get("x-mine"));
        assertEquals("application/json", sent.get("content-type"));
        assertNull(sent.get("host"));
        assertTrue(sent.get("user-agent").startsWith("app/1 qianfan-console/"));
        assertEquals("{\"taskId\":\"" + TASK + "\",\"new\":[92233720368547758070,\"<中文>\",20,0.5]}", script.text(0));
    }

    @Test
    void idempotencyKeysAreMadeOnceACall() {
        Script script = Script.of(Ending.of(503), Ending.of(503), Support.FINE);
        Qianfan client = script.builder().apiKey("k").build();
        for (int call = 0; call < 2; call++) client.call("knowledgebase.create", Map.of("name", "n"));
        List<String> keys = script.sent.stream()
                .map(sent -> sent.uri().getQuery().replaceAll(".*clientToken=", ""))
                .toList();
        assertEquals(2, Set.copyOf(keys).size());
        assertEquals(1, Set.copyOf(keys.subList(0, 3)).size());
    }

    @Test
    void answersThatAreNotAsDocumentedLoseNothing() {
        String text = "{\"requestId\":7,\"result\":\"yes\",\"n\":9007199254740993,\"id\":12345678901234567890}";
        StopFineTuningTaskOutput stopped = stop(Script.of(Ending.of(200, text)).client());
        assertNull(stopped.result());
        assertEquals("yes", stopped.extra().get("result"));
        assertEquals(new BigInteger("12345678901234567890"), stopped.extra().get("id"));
        same(Json.parse(text), Records.toMap(stopped), "written again");
    }

    @Test
    void answersWithKeysShowNone() {
        String text = "{\"accessKeyId\":\"a\",\"secretAccessKey\":\"topsecret1\",\"sessionToken\":\"topsecret2\"}";
        GetSessionTokenOutput made = Records.read(GetSessionTokenOutput.class, Json.parse(text));
        assertEquals("topsecret1", made.secretAccessKey());
        assertFalse(made.toString().contains("topsecret"), made.toString());
        StopFineTuningTaskInput given = StopFineTuningTaskInput.of("topsecret");
        assertFalse(given.toString().contains("topsecret"));
        assertFalse(FileContent.of("name", "topsecret".getBytes(StandardCharsets.UTF_8))
                .toString()
                .contains("topsecret"));
    }

    @Test
    void valuesThatCannotBeChanged() {
        StopFineTuningTaskInput.Builder builder =
                StopFineTuningTaskInput.builder().taskId(TASK);
        StopFineTuningTaskInput input = builder.build();
        builder.taskId("other");
        assertEquals(StopFineTuningTaskInput.of(TASK), input);
        assertEquals(StopFineTuningTaskInput.of(TASK).hashCode(), input.hashCode());
        assertThrows(UnsupportedOperationException.class, () -> input.toMap().put("a", 1));
    }

    /** Answers the head of every request on a socket, as a proxy or a server that was not expected. */
    private static final class Answering implements AutoCloseable {
        final ServerSocket socket;
        final List<String> heads = Collections.synchronizedList(new ArrayList<>());
        volatile String answer;

        Answering(String answer) throws IOException {
            this.answer = answer;
            socket = new ServerSocket(0, 50, java.net.InetAddress.getLoopbackAddress());
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        String url() {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket one = socket.accept()) {
                    StringBuilder head = new StringBuilder();
                    int letter;
                    while (head.indexOf("\r\n\r\n") < 0
                            && (letter = one.getInputStream().read()) >= 0) head.append((char) letter);
                    String length = head.toString().replaceAll("(?si).*content-length: (\\d+).*", "$1");
                    if (length.matches("\\d+")) one.getInputStream().readNBytes(Integer.parseInt(length));
                    heads.add(head.toString());
                    one.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                } catch (IOException error) {
                    // The next one is awaited, or the test has ended.
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static Qianfan.Builder plain(String url) {
        return Qianfan.builder()
                .baseUrl(url)
                .credentials(KEYS)
                .retry(new RetryOptions(2, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1)));
    }

    private static final String TRUE =
            "HTTP/1.1 200 OK\r\ncontent-length: 31\r\nconnection: close\r\n\r\n{\"requestId\":\"r\",\"result\":true}";

    @Test
    void javaNetHttpItself() throws IOException {
        try (Answering server = new Answering(
                        "HTTP/1.1 307 No\r\nlocation: /elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                Qianfan client = plain(server.url()).build()) {
            QianfanException failed = caught(() -> stop(client));
            assertEquals("Redirected unknown 1", told(failed));
            assertEquals(1, server.heads.size());
            server.answer = "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"requestId\":\"half";
            assertEquals("ConnectionLost unknown 1", told(caught(() -> client.call("CreateFineTuningTask", create()))));
            server.answer = "";
            assertEquals("ConnectionLost unknown 1", told(caught(() -> client.call("CreateFineTuningTask", create()))));
            assertEquals(3, server.heads.size());
            server.answer = TRUE;
            assertEquals(true, stop(client).result());
            assertTrue(server.heads.get(3).contains("bce-auth-v1/" + KEYS.accessKeyId()));
        }
        int port;
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        try (Qianfan client = plain("http://127.0.0.1:" + port).build()) {
            assertEquals("NotReachable not-sent 2", told(caught(() -> stop(client))));
        }
        try (Qianfan client = plain("https://no-such-host.invalid").build()) {
            assertEquals("NotReachable not-sent 2", told(caught(() -> stop(client))));
        }
    }

    /** Begins an answer on a connection, and tells when the client has closed it. */
    private static boolean stallUntilClosed(ServerSocket socket, CompletableFuture<Void> begun) {
        try (Socket one = socket.accept()) {
            String half = "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"requestId\":\"half";
            one.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
            begun.complete(null);
            one.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException error) {
            return error instanceof SocketException;
        }
    }

    @Test
    void anAnswerThatStopsHalfwayIsBounded() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 50, java.net.InetAddress.getLoopbackAddress());
                Qianfan client = plain("http://127.0.0.1:" + socket.getLocalPort())
                        .retry(RetryOptions.NONE)
                        .build()) {
            CallOptions brief = CallOptions.NONE.withTimeout(Duration.ofSeconds(2));
            // The first looks up the host, and the second need not.
            for (int call = 0; call < 2; call++) {
                CompletableFuture<Boolean> closed =
                        elsewhere(() -> stallUntilClosed(socket, new CompletableFuture<>()));
                QianfanException failed = caught(() -> client.call("CreateFineTuningTask", create(), brief));
                assertEquals("Timeout unknown 1", told(failed));
                assertTrue(closed.get(1, TimeUnit.MINUTES));
            }
            Thread caller = Thread.currentThread();
            CompletableFuture<Void> begun = new CompletableFuture<>();
            CompletableFuture<Boolean> closed = elsewhere(() -> stallUntilClosed(socket, begun));
            begun.thenRun(caller::interrupt);
            QianfanException aborted = caught(() -> client.call("CreateFineTuningTask", create()));
            assertTrue(Thread.interrupted());
            assertEquals("Aborted unknown 1", told(aborted));
            assertTrue(closed.get(1, TimeUnit.MINUTES));
        }
    }

    private static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }

    private static String told(QianfanException error) {
        return error.code() + " " + error.outcome() + " " + error.attempts();
    }

    @Test
    void aCertificateThatNobodySigned() throws Exception {
        Path store = folder.resolve("keys");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertEquals(0, made.waitFor());
        java.security.KeyStore keys = java.security.KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        var managers = javax.net.ssl.KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, "changeit".toCharArray());
        var trust = javax.net.ssl.TrustManagerFactory.getInstance("PKIX");
        trust.init(keys);
        var context = javax.net.ssl.SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
        var server = com.sun.net.httpserver.HttpsServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new com.sun.net.httpserver.HttpsConfigurator(context));
        AtomicInteger hits = new AtomicInteger();
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            byte[] body = STOPPED.text().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String url = "https://localhost:" + server.getAddress().getPort();
        try (Qianfan client = plain(url).build();
                Qianfan trusting = plain(url).sslContext(context).build()) {
            assertEquals("CertificateRefused not-sent 1", told(caught(() -> stop(client))));
            assertEquals(0, hits.get());
            assertEquals(true, stop(trusting).result());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void proxiesOfTheEnvironment() throws IOException {
        try (Answering proxy = new Answering(TRUE)) {
            variables.put("http_proxy", proxy.url().replace("http://", "user:p%40ss@"));
            try (Qianfan client =
                    plain("http://qianfan.example").allowInsecureHttp().build()) {
                assertEquals(true, stop(client).result());
                String head = proxy.heads.get(0);
                assertTrue(head.startsWith("POST http://qianfan.example/v2/finetuning?"), head);
                // user:p@ss
                assertTrue(head.toLowerCase(java.util.Locale.ROOT).contains("proxy-authorization: basic "), head);
                assertTrue(head.contains("dXNlcjpwQHNz"), head);
            }
            variables.put("no_proxy", "other, .example");
            try (Qianfan client =
                    plain("http://qianfan.example").allowInsecureHttp().build()) {
                assertEquals("NotReachable", caught(() -> stop(client)).code());
            }
            variables.remove("no_proxy");
            variables.remove("http_proxy");
            variables.put("HTTPS_PROXY", proxy.url());
            try (Qianfan client = plain("https://qianfan.example").build()) {
                for (String[] each : new String[][] {{"407", "1"}, {"403", "1"}, {"503", "2"}}) {
                    proxy.heads.clear();
                    proxy.answer = "HTTP/1.1 " + each[0] + " No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
                    QianfanException failed = caught(() -> client.call("CreateFineTuningTask", create()));
                    assertEquals("ProxyRefused not-sent " + each[1], told(failed), each[0]);
                    assertTrue(proxy.heads.get(0).startsWith("CONNECT qianfan.example:443"));
                    assertFalse(proxy.heads.toString().contains("bce-auth"));
                }
            }
        }
        for (String wrong : List.of("socks5://u:topsecret@127.0.0.1:1", "http://u:topsecret@", "u:topsecret@a b")) {
            variables.put("HTTPS_PROXY", wrong);
            try (Qianfan client = plain("https://qianfan.example").build()) {
                QianfanException failed = caught(() -> stop(client));
                assertEquals("InvalidProxy not-sent 1", told(failed));
                assertTrue(failed.getMessage().contains("HTTPS_PROXY"));
                assertFalse(Support.stackOf(failed).contains("topsecret"));
            }
        }
        // Java sends a password to no proxy of https, unless it is told so at its start.
        variables.put("HTTPS_PROXY", "http://u:topsecret@127.0.0.1:1");
        try (Qianfan client = plain("https://qianfan.example").build()) {
            assertEquals("InvalidProxy not-sent 1", told(caught(() -> stop(client))));
        }
    }

    @Test
    void hostsWithoutAProxy() {
        String list = "a.example, .b.example,*.c.example d.example:8443,10.0.0.0/8,[::1]";
        Map<String, Boolean> hosts = new LinkedHashMap<>();
        hosts.put("https://a.example", true);
        hosts.put("https://x.a.example", true);
        hosts.put("https://xa.example", false);
        hosts.put("https://b.example", true);
        hosts.put("https://x.c.example", true);
        hosts.put("https://d.example", false);
        hosts.put("https://d.example:8443", true);
        hosts.put("https://10.1.2.3", true);
        hosts.put("https://11.1.2.3", false);
        hosts.put("https://[::1]:1", true);
        Proxies proxies = new Proxies(Map.of("ALL_PROXY", "proxy:3128", "NO_PROXY", list));
        hosts.forEach((url, isDirect) -> assertEquals(
                isDirect, proxies.select(java.net.URI.create(url)).get(0) == java.net.Proxy.NO_PROXY, url));
        Proxies cgi = new Proxies(Map.of("HTTP_PROXY", "proxy:1", "REQUEST_METHOD", "GET"));
        assertEquals(
                java.net.Proxy.NO_PROXY,
                cgi.select(java.net.URI.create("http://a")).get(0));
    }

    @Test
    void whatATransportSaysIsShownWithoutSecrets() {
        Transport broken = request -> {
            throw new IllegalStateException(
                    "lost " + KEYS.secretAccessKey() + request.headers().get("authorization"));
        };
        try (Qianfan client = Qianfan.builder()
                .credentials(KEYS)
                .baseUrl(Engine.PLATFORM_URL)
                .transport(broken)
                .build()) {
            QianfanException failed = caught(() -> client.call("CreateFineTuningTask", create()));
            assertEquals("ConnectionLost unknown 1", told(failed));
            String stack = Support.stackOf(failed);
            assertTrue(stack.contains("lost ***"), stack);
            assertFalse(stack.contains("bce-auth-v1"), stack);
        }
    }

    @Test
    void aThreadThatWasInterruptedSendsNothing() {
        Script script = Script.of(STOPPED);
        Thread.currentThread().interrupt();
        QianfanException failed = caught(() -> stop(script.client()));
        assertTrue(Thread.interrupted());
        assertEquals("AbortError Aborted not-sent", kind(failed) + " " + failed.code() + " " + failed.outcome());
        assertEquals(0, script.sent.size());
        Thread.currentThread().interrupt();
        QianfanException waiting = caught(
                () -> script.client().waitUntil(Waiters.fineTuningTaskDone(), DescribeFineTuningTaskInput.of(TASK)));
        assertTrue(Thread.interrupted());
        assertEquals("Aborted", waiting.code());
    }

    @Test
    void aWatcherOfAWaitMayEndIt() {
        Script script = Script.of(Ending.of(200, "{\"result\":{\"runStatus\":\"Running\"}}"));
        WaitOptions options = WaitOptions.NONE.withOnPoll(state -> {
            throw new IllegalStateException(String.valueOf(state));
        });
        DescribeFineTuningTaskInput input = DescribeFineTuningTaskInput.of(TASK);
        IllegalStateException ended = assertThrows(
                IllegalStateException.class,
                () -> script.client().waitUntil(Waiters.fineTuningTaskDone(), input, options));
        assertEquals("Running", ended.getMessage());
    }

    @Test
    void everyActionHasAMethod() throws ReflectiveOperationException {
        Qianfan client = Script.of(Support.FINE).client();
        for (Action row : Action.all()) {
            assertNotNull(LiveTest.methodOf(LiveTest.groupOf(client, row.name()), row.name()));
            if (row.verify() != null) assertNotNull(Action.named(row.verify().action()), row.name());
        }
    }

    @Test
    void signingTakesWhatIsRightAlone() {
        Signer.Request request = new Signer.Request("post", "https://qianfan.baidubce.com/v2/x?Action=Y", Map.of());
        Signer.Options options = new Signer.Options("2026-04-17T08:00:00Z", 1800);
        assertTrue(Signer.sign(request, KEYS, Signer.Options.DEFAULT)
                .authorization()
                .startsWith("bce-auth-v1/" + KEYS.accessKeyId() + "/20"));
        String shown = Signer.sign(request, KEYS, options).toString();
        assertFalse(shown.contains(Signer.sign(request, KEYS, options).signingKey()));
        Map<Executable, String> cases = new LinkedHashMap<>();
        cases.put(() -> Signer.sign(request, KEYS, new Signer.Options("today", 1800)), "InvalidTimestamp");
        cases.put(() -> Signer.sign(request, KEYS, new Signer.Options("2026-04-17T08:00:00Z", 0)), "InvalidExpiration");
        for (String url : List.of("qianfan.baidubce.com", "https://host/a\ud83d"))
            cases.put(() -> Signer.sign(new Signer.Request("POST", url, Map.of()), KEYS, options), "InvalidUrl");
        cases.forEach((call, code) -> assertEquals(code, caught(call).code()));
    }

    /** Neither the order of a query nor which of the optional letters are encoded changes a signature. */
    @Test
    void canonicalisationOfTextsByChance() {
        Random chance = new Random(417);
        String letters = "aZ0-_.~!'()* %/?&=+#,;:@$中\u00e9\ud83d\ude00\u0001";
        Set<String> made = new HashSet<>();
        for (int round = 0; round < 3000; round++) {
            String[] texts = new String[5];
            for (int index = 0; index < texts.length; index++) {
                StringBuilder text = new StringBuilder();
                for (int length = chance.nextInt(6); length > 0; length--) {
                    int at = letters.offsetByCodePoints(0, chance.nextInt(letters.codePointCount(0, letters.length())));
                    text.appendCodePoint(letters.codePointAt(at));
                }
                texts[index] = text.toString();
            }
            String one = signed(texts, false, false);
            assertEquals(one, signed(texts, true, false));
            assertEquals(one, signed(texts, false, true));
            made.add(one);
        }
        assertTrue(made.size() > 2500, made.size() + " signatures differ");
    }

    private static String signed(String[] texts, boolean isSwapped, boolean isRaw) {
        List<String> coded = new ArrayList<>();
        for (String text : texts) {
            String all = Signer.uriEncode(text);
            coded.add(
                    isRaw
                            ? all.replace("%21", "!")
                                    .replace("%27", "'")
                                    .replace("%28", "(")
                                    .replace("%29", ")")
                                    .replace("%2A", "*")
                            : all);
        }
        String first = coded.get(0) + "=" + coded.get(1);
        String second = coded.get(2) + "=" + coded.get(3);
        String query = isSwapped ? second + "&" + first : first + "&" + second;
        String url = "https://qianfan.baidubce.com/" + coded.get(4) + "?" + query;
        Signer.Options options = new Signer.Options("2026-04-17T08:00:00Z", 1800);
        return Signer.sign(new Signer.Request("post", url, Map.of()), KEYS, options)
                .authorization();
    }
}
