import com.baidubce.auth.BceV1Signer;
import com.baidubce.auth.DefaultBceCredentials;
import com.baidubce.auth.SignOptions;
import com.baidubce.http.HttpMethodName;
import com.baidubce.internal.InternalRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.github.qianfanconsole.qianfan.Credentials;
import io.github.qianfanconsole.qianfan.Qianfan;
import io.github.qianfanconsole.qianfan.Signer;
import io.github.qianfanconsole.qianfan.model.FineTuningInputs.StopFineTuningTaskInput;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Compares the Java client with bare java.net.http, and with the official signer: all sides in one run. */
public final class Bench {
    private static final String TARGET = "/v2/finetuning?Action=StopFineTuningTask";
    private static final String TASK = "task-5kjifvzerc5n";
    private static final String DATE = "2026-04-17T08:00:00Z";
    private static final String ACCESS_KEY = System.getenv("QIANFAN_ACCESS_KEY");
    private static final String SECRET_KEY = System.getenv("QIANFAN_SECRET_KEY");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private Bench() {}

    /** What one round of a side showed: calls a second, and microseconds of CPU a call. */
    private record Round(double rate, double cpu) {}

    private record Row(String what, double value, Map<String, Double> details) {}

    @FunctionalInterface
    private interface Side {
        void run() throws Exception;
    }

    /** Calls each side until Java has compiled it: the processor's time counts, and a client is more to compile than bare calls. */
    private static void warmUp(List<Side> sides, int count) throws Exception {
        long compiled = -1;
        for (int round = 0; round < 20 && COMPILER.getTotalCompilationTime() - compiled > 50; round++) {
            compiled = COMPILER.getTotalCompilationTime();
            for (Side side : sides) for (int each = 0; each < count; each++) side.run();
        }
    }

    /** The rounds of each side, in turns. */
    private static List<List<Round>> compare(List<Side> sides, int count) throws Exception {
        warmUp(sides, count);
        List<List<Round>> results = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) results.add(new ArrayList<>());
        for (int number = 0; number < 7; number++)
            for (int offset = 0; offset < sides.size(); offset++) {
                int side = (number + offset) % sides.size();
                long cpu = SYSTEM.getProcessCpuTime();
                long start = System.nanoTime();
                for (int each = 0; each < count; each++) sides.get(side).run();
                double seconds = (System.nanoTime() - start) / 1e9;
                double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e3;
                results.get(side).add(new Round(count / seconds, used / count));
            }
        return results;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double ratio(List<List<Round>> found, ToDoubleFunction<Round> of) {
        List<Double> values = new ArrayList<>();
        for (int index = 0; index < found.get(0).size(); index++)
            values.add(of.applyAsDouble(found.get(0).get(index))
                    / of.applyAsDouble(found.get(1).get(index)));
        return median(values);
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> of) {
        return median(rounds.stream().map(of::applyAsDouble).toList());
    }

    private static List<Row> calls() throws Exception {
        URI full = URI.create(System.getenv("QIANFAN_CONSOLE_API_BASE_URL") + TARGET);
        HttpClient bare =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (Qianfan qianfan = Qianfan.create()) {
            List<List<Round>> found = compare(
                    List.of(
                            () -> qianfan.finetuning().task().stop(StopFineTuningTaskInput.of(TASK)),
                            () -> {
                                HttpRequest request = HttpRequest.newBuilder(full)
                                        .header("content-type", "application/json")
                                        .POST(BodyPublishers.ofByteArray(
                                                MAPPER.writeValueAsBytes(Map.of("taskId", TASK))))
                                        .build();
                                HttpResponse<byte[]> answer = bare.send(request, BodyHandlers.ofByteArray());
                                JsonNode body = MAPPER.readTree(answer.body());
                                if (!body.path("requestId").isTextual()) throw new IOException("no answer");
                            }),
                    1500);
            Map<String, Double> details = new LinkedHashMap<>();
            List<String> names = List.of("ours", "java.net.http");
            for (int side = 0; side < names.size(); side++) {
                details.put(names.get(side) + " calls/s", middle(found.get(side), Round::rate));
                details.put(names.get(side) + " CPU µs", middle(found.get(side), Round::cpu));
            }
            return List.of(
                    new Row("Java: calls/s, against bare java.net.http", ratio(found, Round::rate), details),
                    new Row("Java: CPU a call, against bare java.net.http", ratio(found, Round::cpu), null));
        }
    }

    private static Row signatures() throws Exception {
        Credentials keys = Credentials.of(ACCESS_KEY, SECRET_KEY);
        DefaultBceCredentials theirs = new DefaultBceCredentials(ACCESS_KEY, SECRET_KEY);
        SignOptions options = new SignOptions();
        options.setHeadersToSign(Set.of("host", "x-bce-date"));
        options.setTimestamp(Date.from(java.time.Instant.parse(DATE)));
        options.setExpirationInSeconds(1800);
        BceV1Signer signer = new BceV1Signer();
        String url = "https://qianfan.baidubce.com" + TARGET;
        String[] made = new String[2];
        List<List<Round>> found = compare(
                List.of(
                        () -> {
                            Signer.Request request = new Signer.Request("POST", url, Map.of("x-bce-date", DATE));
                            made[0] = Signer.sign(request, keys, new Signer.Options(DATE, 1800))
                                    .authorization();
                        },
                        () -> {
                            InternalRequest request =
                                    new InternalRequest(HttpMethodName.POST, URI.create(url.replaceAll("\\?.*", "")));
                            request.addParameter("Action", "StopFineTuningTask");
                            request.addHeader("Host", "qianfan.baidubce.com");
                            request.addHeader("x-bce-date", DATE);
                            signer.sign(request, theirs, options);
                            made[1] = request.getHeaders().get("Authorization");
                        }),
                20_000);
        if (!made[0].equals(made[1])) throw new IOException("the signatures differ: " + made[0] + " and " + made[1]);
        Map<String, Double> details = new LinkedHashMap<>();
        details.put("ours", middle(found.get(0), Round::rate));
        details.put("baidu", middle(found.get(1), Round::rate));
        return new Row("Java: signatures/s, against bce-java-sdk", ratio(found, Round::rate), details);
    }

    /**
     * Measures, and prints the rows as JSON.
     *
     * @param args none
     * @throws Exception when a side fails
     */
    public static void main(String[] args) throws Exception {
        List<Row> rows = new ArrayList<>(calls());
        rows.add(signatures());
        System.out.println(MAPPER.writeValueAsString(rows));
    }
}
