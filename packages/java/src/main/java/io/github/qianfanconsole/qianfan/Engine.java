package io.github.qianfanconsole.qianfan;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a client holds: its options, resolved, and the little that changes. */
final class Engine {
    static final String PLATFORM_URL = "https://qianfan.baidubce.com";
    static final System.Logger LOG = System.getLogger("io.github.qianfanconsole.qianfan");
    static final String AGENT = "qianfan-console/" + Version.VERSION + " java/" + System.getProperty("java.version");
    /** A token bucket: when much fails, repeats stop before they make it worse. */
    private static final int BUDGET = 500;

    private static final int COST = 5;
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration REQUEST_FOR_KEYS = Duration.ofMinutes(2);
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?|[a-z0-9-]+\\.localhost", Pattern.CASE_INSENSITIVE);

    /** Waits. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration wait) throws InterruptedException;
    }

    final CallOptions usual;
    final Transport transport;
    final InstantSource clock;
    final Sleeper sleeper;
    final DoubleSupplier random;
    final String userAgent;
    final Consumer<Event> hook;
    final Source<Credentials> keys;
    final boolean isUnsigned;
    final Executor executor;
    final AtomicLong calls = new AtomicLong();
    private final Qianfan.Builder options;
    private final Source<String> tokens;
    private final ExecutorService own;
    private final AtomicInteger budget = new AtomicInteger(BUDGET);
    private volatile Duration clockOffset = Duration.ZERO;
    private volatile boolean isClosed;
    private Resolved resolved;

    /** What the environment says, read at the first call. */
    record Resolved(String baseUrl, Supplier<String> apiKey) {
        @Override
        public String toString() {
            return "Resolved[" + baseUrl + "]";
        }
    }

    Engine(Qianfan.Builder given) {
        options = given;
        usual = given.options.over(
                CallOptions.NONE.withTimeout(Duration.ofMinutes(1)).withRetry(RetryOptions.DEFAULT));
        transport =
                given.transport == null ? new HttpTransport(Settings.environment, given.sslContext) : given.transport;
        clock = given.clock;
        sleeper = given.sleeper;
        random = given.random;
        userAgent = ((given.userAgent == null ? "" : given.userAgent) + " " + AGENT).trim();
        hook = given.hook;
        // Threads end by themselves soon after their work.
        own = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 2, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "qianfan");
            thread.setDaemon(true);
            return thread;
        });
        executor = given.executor == null ? own : given.executor;
        isUnsigned = given.credentials == CredentialsProvider.UNSIGNED;
        keys = new Source<>(this::loadKeys, this::now, own, Duration.ofMinutes(5));
        tokens = new Source<>(this::exchangeToken, this::now, own, Duration.ofMinutes(1));
    }

    void close() {
        isClosed = true;
        own.shutdown();
        if (options.transport != null || !(transport instanceof HttpTransport made)) return;
        try {
            made.close();
        } catch (Exception error) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "closing failed: " + error.getClass().getSimpleName());
        }
    }

    void checkOpen() {
        if (isClosed) throw closed();
    }

    static InputException closed() {
        return new InputException("ClientClosed", "The client was closed, so nothing was sent. Make another one.");
    }

    /** The platform's time, as far as it is known. */
    Instant now() {
        return clock.instant().plus(clockOffset);
    }

    void correctClock(Instant told) {
        clockOffset = Duration.between(clock.instant(), told);
    }

    /** Takes what one repeat costs; false when too little is left. */
    boolean spend() {
        return budget.getAndUpdate(left -> left < COST ? left : left - COST) >= COST;
    }

    void refill() {
        budget.updateAndGet(left -> Math.min(BUDGET, left + 1));
    }

    <T> CompletableFuture<T> async(Supplier<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                future.complete(work.get());
            } catch (Throwable error) {
                future.completeExceptionally(error);
            }
            return null;
        });
        // Cancelling the future interrupts the call.
        future.whenComplete((value, error) -> {
            if (future.isCancelled()) task.cancel(true);
        });
        try {
            checkOpen();
            executor.execute(task);
        } catch (QianfanException error) {
            future.completeExceptionally(error);
        } catch (RuntimeException error) {
            String kind = error.getClass().getSimpleName();
            future.completeExceptionally(
                    isClosed ? closed() : CallOptions.invalid("executor takes no call (" + kind + ")"));
        }
        return future;
    }

    /** Calls who watches; a side channel never decides over the call. */
    static <T> void notify(Consumer<T> watch, T what, String name) {
        try {
            watch.accept(what);
        } catch (RuntimeException | StackOverflowError error) {
            String kind = error.getClass().getSimpleName();
            LOG.log(System.Logger.Level.ERROR, () -> name + ": the function that watches failed (" + kind + ")");
        }
    }

    /** Reads the environment at the first call. */
    synchronized Resolved resolve() throws QianfanException {
        if (resolved != null) return resolved;
        Settings settings = Settings.of(options.profile);
        String named = options.baseUrl == null
                ? settings.first("QIANFAN_CONSOLE_API_BASE_URL", "QIANFAN_CONSOLE_BASE_URL")
                : options.baseUrl;
        String key = options.profile == null ? settings.first("QIANFAN_API_KEY", "APPBUILDER_TOKEN") : null;
        // Who gives keys does not mean the profile.
        if (options.credentials == null && !settings.hasKeys()) {
            try {
                Map<String, Object> profile = settings.profile();
                if (profile != null && named == null) named = (String) profile.get("base_url");
                if (profile != null && key == null) key = (String) profile.get("api_key");
            } catch (CredentialsException error) {
                // Where the base URL is known without it, a file that cannot be read is the credentials' matter.
                if (named == null) throw error;
            }
        }
        boolean isAllowed = options.allowInsecureHttp || "1".equals(settings.first("QIANFAN_ALLOW_HTTP"));
        String found = key;
        Supplier<String> apiKey = options.apiKey != null || found == null ? options.apiKey : () -> found;
        resolved = new Resolved(checkBaseUrl(named == null ? PLATFORM_URL : named, isAllowed), apiKey);
        return resolved;
    }

    /** Checks a base URL and cuts the slash at its end; a path stays, as a prefix. */
    static String checkBaseUrl(String text, boolean isAllowed) {
        String shown = "The base URL " + text.replaceAll("//[^/@]*@", "//***@") + " ";
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException error) {
            uri = URI.create("");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getRawAuthority() == null)
            throw new InputException(
                    "InvalidBaseUrl", shown + "is not an absolute URL. Write it like " + PLATFORM_URL + ".");
        if (uri.getRawUserInfo() != null || uri.getRawAuthority().contains("@"))
            throw new InputException("InvalidBaseUrl", shown + "must not hold a user name or password.");
        if (text.contains("?") || text.contains("#"))
            throw new InputException("InvalidBaseUrl", shown + "must not hold a query or a fragment.");
        if (uri.getHost() == null)
            throw new InputException(
                    "InvalidBaseUrl", shown + "is not an absolute URL. Write it like " + PLATFORM_URL + ".");
        if (scheme.equals("http") && !LOOPBACK.matcher(uri.getHost()).matches() && !isAllowed)
            throw new InputException(
                    "InsecureBaseUrl",
                    shown
                            + "is plain http: the body is not signed and could be changed on the way. Use https, or allow it by"
                            + " allowInsecureHttp or QIANFAN_ALLOW_HTTP=1.");
        String path = uri.getRawPath().replaceAll("/+$", "");
        return scheme + "://" + Signer.host(scheme, uri.getRawAuthority()) + path;
    }

    private Source.Held<Credentials> loadKeys() throws Exception {
        CredentialsProvider provider = options.credentials;
        if (provider == null)
            provider = options.profile == null
                    ? CredentialsProvider.standard()
                    : CredentialsProvider.profile(options.profile);
        Credentials found = provider.get();
        if (found == null)
            throw new CredentialsException("CredentialsProviderFailed", "The credentials provider gave none.");
        if (found.expiration() != null && !found.expiration().isAfter(now()))
            throw new CredentialsException(
                    "ExpiredCredentials", "The session token has ended. Get new temporary keys.");
        return new Source.Held<>(found, found.expiration());
    }

    /** The API key, or a short-lived token for the access keys. */
    String bearer(Duration limit) throws InterruptedException {
        Supplier<String> apiKey = resolve().apiKey;
        if (apiKey == null) return tokens.get(limit);
        try {
            return Credentials.checkText("API key", apiKey.get());
        } catch (QianfanException error) {
            throw error;
        } catch (RuntimeException error) {
            throw new CredentialsException(
                    "CredentialsProviderFailed",
                    "The function of apiKey failed (" + error.getClass().getSimpleName() + ").");
        }
    }

    /** Whether there is another token now than the one that the platform refused. */
    boolean renewBearer(String refused, Duration limit) throws InterruptedException {
        if (resolve().apiKey == null) return tokens.renew(refused, limit);
        return !bearer(limit).equals(refused);
    }

    /** A token for the access keys. The call that waits for it was not sent, whatever becomes of the exchange. */
    private Source.Held<String> exchangeToken() {
        try {
            Map<String, Object> input = Map.of("expireInSeconds", LIFETIME.toSeconds());
            Instant asked = now();
            Map<String, Object> body = new Call(this, Action.named("iam.bearerToken.create"), input, CallOptions.NONE)
                    .run()
                    .raw();
            return new Source.Held<>(Credentials.checkText("token", (String) body.get("token")), asked.plus(LIFETIME));
        } catch (QianfanException error) {
            throw new CredentialsException(
                    error.code(),
                    "There is no API key (apiKey, QIANFAN_API_KEY or APPBUILDER_TOKEN), and the access keys gave no token: "
                            + error.text());
        }
    }

    static Duration forKeys(Duration timeout) {
        return timeout.compareTo(REQUEST_FOR_KEYS) < 0 ? timeout : REQUEST_FOR_KEYS;
    }
}
