package io.github.qianfanconsole.qianfan;

import io.github.qianfanconsole.qianfan.AnswerReader.Failure;
import io.github.qianfanconsole.qianfan.AnswerReader.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** One logical call: what is asked, and what its repeats have in common. Its loop is the only one that repeats anything. */
final class Call {
    /** The body is not covered by a signature, so its time is short. */
    private static final int VALID_FOR = 300;
    /** A clock is wrong when the platform's differs by more than this. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final Engine engine;
    private final Action action;
    private final CallOptions options;
    private final Map<String, Object> input;
    private final long number;
    private final Instant started;
    private final Map<String, String> headers = new TreeMap<>();
    private URI uri;
    private byte[] body;
    private String text;
    private int attempt;
    private boolean isRepaired;
    private boolean isFalseReturned;
    private QianfanException earlier;

    /** Checks what is to be sent, and makes the request that every attempt sends. */
    Call(Engine engine, Action action, Map<String, Object> given, CallOptions options) {
        this.engine = engine;
        this.action = action;
        this.options = CallOptions.orNone(options).over(engine.usual);
        this.number = engine.calls.incrementAndGet();
        this.started = engine.clock.instant();
        try {
            engine.checkOpen();
            input = new LinkedHashMap<>(Json.object(Json.plain(given)));
            String key = action.idempotencyKey();
            if (key != null && (input.get(key) == null || "".equals(input.get(key))))
                input.put(key, UUID.randomUUID().toString());
            build();
        } catch (IllegalArgumentException error) {
            throw named(new InputException(
                    "InvalidInput", "The input of " + action.name() + " cannot be sent: " + error.getMessage() + "."));
        } catch (QianfanException error) {
            throw named(error);
        }
    }

    /** Returns an answer that says false, as the official SDK does. */
    Call returningFalse() {
        isFalseReturned = true;
        return this;
    }

    /** An error with the name of the action. */
    private <E extends QianfanException> E named(E error) {
        error.action = action.name();
        return error;
    }

    private void build() {
        String origin = engine.resolve().baseUrl();
        // Another base URL stands for the whole platform: a mock or a gateway, with all its hosts.
        if (action.host() != null && origin.equals(Engine.PLATFORM_URL)) origin = action.host();
        Map<String, Object> fields = new LinkedHashMap<>(action.defaults());
        fields.putAll(input);
        StringBuilder target = new StringBuilder(origin).append(action.path());
        for (String name : action.query()) {
            if (!fields.containsKey(name)) continue;
            target.append(target.indexOf("?") < 0 ? '?' : '&');
            target.append(Signer.uriEncode(name)).append('=').append(Signer.uriEncode(textOf(fields.remove(name))));
        }
        uri = URI.create(target.toString());
        headers.put("accept", "application/json");
        headers.putAll(options.headers);
        headers.put("user-agent", engine.userAgent);
        if (action.method().equals("GET")) return;
        if (action.multipart()) form(fields);
        else {
            headers.put("content-type", "application/json");
            if (fields.values().stream().anyMatch(FileContent.class::isInstance))
                throw new IllegalArgumentException("it takes no file");
            text = Json.write(fields);
            body = text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String textOf(Object value) {
        return value instanceof String given ? given : Json.write(value);
    }

    /** A form: files as they are, everything else as text. */
    private void form(Map<String, Object> fields) {
        String boundary = "qianfan-" + UUID.randomUUID();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            StringBuilder head = new StringBuilder(
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(name) + "\"");
            if (value instanceof FileContent file)
                head.append("; filename=\"" + escaped(file.name()) + "\"\r\nContent-Type: application/octet-stream");
            made.writeBytes(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8));
            made.writeBytes(
                    value instanceof FileContent file
                            ? file.bytes()
                            : textOf(value).getBytes(StandardCharsets.UTF_8));
            made.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        made.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        headers.put("content-type", "multipart/form-data; boundary=" + boundary);
        body = made.toByteArray();
    }

    private static String escaped(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    /** Makes attempts until one succeeds or none may follow. */
    Response<Map<String, Object>> run() {
        while (true) {
            attempt++;
            Object ended = attempt();
            if (!(ended instanceof Failure failure)) {
                engine.refill();
                @SuppressWarnings("unchecked")
                Response<Map<String, Object>> answer = (Response<Map<String, Object>>) ended;
                return answer;
            }
            named(failure.error());
            Duration delay = delayAfter(failure);
            if (delay == null) throw end(failure.error());
            isRepaired |= failure.evidence() == Evidence.CLOCK_OR_KEY;
            if (failure.error().outcome == Outcome.UNKNOWN) earlier = failure.error();
            else if (failure.error().previous != null) earlier = failure.error().previous;
            pause(failure.error(), delay);
        }
    }

    /** How long to wait before another attempt; null when there must be none. */
    private Duration delayAfter(Failure failure) {
        RetryOptions retry = options.retry;
        if (attempt >= retry.attempts() || failure.error() instanceof CallAbortedException) return null;
        // What was refused for a wrong clock or key loads nothing: it waits for nothing and costs nothing.
        if (failure.evidence() == Evidence.CLOCK_OR_KEY)
            return failure.repairable() && !isRepaired ? Duration.ZERO : null;
        if (!action.mayRepeat(failure.evidence())) return null;
        double longest = Math.min(seconds(retry.maxDelay()), seconds(retry.baseDelay()) * Math.pow(2, attempt - 1));
        Duration delay = Duration.ofNanos((long) (engine.random.getAsDouble() * longest * 1e9));
        if (failure.error() instanceof ServiceException error
                && error.retryAfter().isPresent())
            delay = longer(delay, error.retryAfter().get());
        Duration spent = Duration.between(started, engine.clock.instant()).plus(delay);
        return spent.compareTo(retry.maxTime()) > 0 || !engine.spend() ? null : delay;
    }

    static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void pause(QianfanException error, Duration delay) {
        Engine.LOG.log(
                System.Logger.Level.DEBUG,
                () -> action.name() + ": attempt " + attempt + " failed (" + error.code() + "); again in "
                        + delay.toMillis() + " ms");
        tell(() -> new Event("retry", number, action.name(), attempt, null, null, null, null, 0, null, delay, error));
        if (delay.isZero()) return;
        try {
            engine.sleeper.sleep(delay);
        } catch (InterruptedException interrupted) {
            throw end(aborted(error.outcome(), "while it waited to be repeated, after " + error.code()));
        }
    }

    private CallAbortedException aborted(Outcome outcome, String when) {
        Thread.currentThread().interrupt();
        return new CallAbortedException(
                "Aborted", outcome, "The call of " + action.name() + " was interrupted " + when + ".");
    }

    /** The error as the caller sees it: what became of the whole call, not of its last attempt alone. */
    private QianfanException end(QianfanException error) {
        named(error).attempts = attempt;
        if (earlier != null && earlier != error) {
            error.previous = earlier;
            if (error.outcome == Outcome.NOT_SENT) error.outcome = Outcome.UNKNOWN;
        }
        Action.Verification verify = action.verify();
        if (verify != null
                && !action.effect().equals("read")
                && (error.outcome == Outcome.UNKNOWN || error.previous != null)) {
            Map<String, Object> filled = new LinkedHashMap<>();
            verify.input().forEach((name, path) -> {
                if (Json.at(input, path) != null) filled.put(name, Json.at(input, path));
            });
            error.verify = new QianfanException.Verify(
                    verify.action(), filled, verify.open() == null ? List.of() : verify.open());
        }
        Engine.LOG.log(
                System.Logger.Level.DEBUG,
                () -> action.name() + " failed: " + error.code() + " (outcome " + error.outcome + ", request id "
                        + error.requestId + ")");
        tell(() -> new Event("error", number, action.name(), attempt, null, null, null, null, 0, null, null, error));
        return error;
    }

    /** Calls the hook. The event is made only for who listens. */
    private void tell(Supplier<Event> event) {
        if (engine.hook != null) Engine.notify(engine.hook, event.get(), action.name());
    }

    /** What an attempt is sent with. */
    private static final class Proof {
        Credentials keys;
        String token;
        Instant at;
        String authorization = "";
        private Redactor redactor;

        /** Whoever has the signature can send any body for as long as it is valid, so it is a secret too. */
        Redactor redactor() {
            String signature = authorization.substring(authorization.lastIndexOf('/') + 1);
            if (redactor == null)
                redactor = new Redactor(
                        keys == null ? null : keys.secretAccessKey(),
                        keys == null ? null : keys.sessionToken(),
                        token,
                        authorization,
                        signature);
            return redactor;
        }
    }

    /** Signs, sends and reads once. A failure is a result. */
    private Object attempt() {
        Map<String, String> sent = new HashMap<>(headers);
        Proof proof;
        Instant begun = engine.clock.instant();
        try {
            proof = prove(sent);
        } catch (InterruptedException error) {
            return new Failure(aborted(Outcome.NOT_SENT, "before it was sent"), Evidence.REFUSED);
        } catch (QianfanException error) {
            return new Failure(error, error instanceof CallTimeoutException ? Evidence.NOT_ACCEPTED : Evidence.REFUSED);
        }
        tell(() -> new Event(
                "request",
                number,
                action.name(),
                attempt,
                action.method(),
                uri.toString(),
                Redactor.headers(sent),
                text == null ? null : proof.redactor().redact(text),
                0,
                null,
                null,
                null));
        if (Thread.currentThread().isInterrupted())
            return new Failure(aborted(Outcome.NOT_SENT, "before it was sent"), Evidence.REFUSED);
        try {
            return read(
                    engine.transport.send(new Transport.Request(action.method(), uri, sent, body, options.timeout)),
                    proof,
                    begun);
        } catch (InterruptedException error) {
            return new Failure(aborted(Outcome.UNKNOWN, "while it was under way"), Evidence.UNKNOWN);
        } catch (InputException error) {
            return new Failure(error, Evidence.REFUSED);
        } catch (IOException | RuntimeException error) {
            return lost(error, proof);
        }
    }

    /** Adds what the platform knows the caller by. */
    private Proof prove(Map<String, String> sent) throws InterruptedException {
        Proof proof = new Proof();
        Duration limit = Engine.forKeys(options.timeout);
        if (action.bearer()) {
            proof.token = engine.bearer(limit);
            proof.authorization = "Bearer " + proof.token;
        } else if (!engine.isUnsigned) {
            proof.keys = engine.keys.get(limit);
            proof.at = engine.now();
            Map<String, String> signed = new HashMap<>();
            signed.put("x-bce-date", Signer.timestamp(proof.at));
            if (proof.keys.sessionToken() != null) signed.put("x-bce-security-token", proof.keys.sessionToken());
            sent.putAll(signed);
            Signer.Request request = new Signer.Request(action.method(), uri.toString(), signed);
            proof.authorization = Signer.sign(
                            request, proof.keys, new Signer.Options(signed.get("x-bce-date"), VALID_FOR))
                    .authorization();
        }
        if (!proof.authorization.isEmpty()) sent.put("authorization", proof.authorization);
        return proof;
    }

    private Failure lost(Exception problem, Proof proof) {
        Evidence.OfNetwork found = Evidence.ofNetwork(problem);
        QianfanException error;
        if (found.code().equals("Timeout"))
            error = new CallTimeoutException(
                    "Timeout",
                    found.outcome(),
                    action.name() + " had no answer within " + options.timeout.toMillis() + " ms.");
        else {
            String told = proof.redactor().redact(problem.getClass().getSimpleName() + ": " + problem.getMessage());
            error = new ConnectionException(
                    found.code(),
                    found.outcome(),
                    action.name() + " did not get through to " + uri.getHost() + ": " + told);
        }
        return new Failure(error, found.evidence());
    }

    /** Makes a body or a failure of an answer. A refusal may quote what was sent, so its error is made of a text without that. */
    private Object read(Transport.Answer answer, Proof proof, Instant begun) throws InterruptedException {
        int status = answer.status();
        if (status == 407) {
            String wanted = "The proxy wants a user name and a password.";
            return new Failure(new ConnectionException("ProxyRefused", Outcome.NOT_SENT, wanted), Evidence.REFUSED);
        }
        if (status >= 301 && status <= 303 || status == 307 || status == 308) {
            String led = action.name() + " was led elsewhere (HTTP " + status + ").";
            return new Failure(new ConnectionException("Redirected", Outcome.UNKNOWN, led), Evidence.UNTRUSTED);
        }
        String told = new String(answer.body(), StandardCharsets.UTF_8);
        if (told.startsWith("\ufeff")) told = told.substring(1);
        String acceptance = isFalseReturned ? null : action.acceptance();
        Result result = AnswerReader.read(action, acceptance, status, answer.headers(), told, engine.now());
        if (result.failure() != null) {
            Map<String, String> clean = new HashMap<>(answer.headers());
            clean.replaceAll((name, value) -> proof.redactor().redact(value));
            told = proof.redactor().redact(told);
            result = AnswerReader.read(action, acceptance, status, clean, told, engine.now());
        }
        tellAnswer(status, told, result, proof, Duration.between(begun, engine.clock.instant()));
        if (result.failure() == null)
            return new Response<>(result.body(), result.body(), status, Map.copyOf(answer.headers()), attempt);
        // An API key that is not accepted has no documented code; its status is one.
        Evidence evidence = proof.token != null && status == 401
                ? Evidence.CLOCK_OR_KEY
                : result.failure().evidence();
        return result.failure()
                .with(
                        evidence,
                        evidence == Evidence.CLOCK_OR_KEY
                                && repair(answer.headers().get("date"), proof));
    }

    private void tellAnswer(int status, String told, Result result, Proof proof, Duration spent) {
        Engine.LOG.log(
                System.Logger.Level.DEBUG,
                () -> action.name() + ": HTTP " + status + " in " + spent.toMillis() + " ms");
        tell(() -> {
            String shown = proof.redactor().redact(told);
            Object parsed = Json.parse(shown);
            return new Event(
                    "response",
                    number,
                    action.name(),
                    attempt,
                    null,
                    null,
                    null,
                    parsed == Json.NONE ? shown : Redactor.body(parsed, action.secrets()),
                    status,
                    spent,
                    null,
                    result.failure() == null ? null : result.failure().error());
        });
    }

    /**
     * Puts right what a signature was refused for: the clock, when it was wrong at signing, or else the key. Each call compares
     * with its own time of signing, so that all that failed together are repaired.
     */
    private boolean repair(String date, Proof proof) throws InterruptedException {
        Duration limit = Engine.forKeys(options.timeout);
        try {
            if (proof.token != null) return engine.renewBearer(proof.token, limit);
            if (proof.at == null) return false;
            Instant told = AnswerReader.dateOf(date);
            if (told != null && Duration.between(proof.at, told).abs().compareTo(SKEW) > 0) {
                engine.correctClock(told);
                return true;
            }
            return engine.keys.renew(proof.keys, limit);
        } catch (QianfanException error) {
            return false;
        }
    }
}
