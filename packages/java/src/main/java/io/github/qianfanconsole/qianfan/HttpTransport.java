package io.github.qianfanconsole.qianfan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;

/** java.net.http. It follows no redirect, and repeats nothing that was written. */
final class HttpTransport implements Transport {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    /** Nanoseconds after the limit of java.net.http, so that its own word comes first: whether there was a connection. */
    private static final long GRACE = 100_000_000L;
    /** Java keeps an address for 30 seconds. */
    private static final long AT_HAND = 20_000_000_000L;

    private final HttpClient client;
    private final Proxies proxies;
    private final Map<String, Long> lookedUp = new ConcurrentHashMap<>();

    HttpTransport(HttpClient client) {
        this.client = client;
        this.proxies = null;
    }

    HttpTransport(Map<String, String> variables, SSLContext trust) {
        proxies = new Proxies(variables);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(proxies);
        if (trust != null) builder.sslContext(trust);
        client = builder.build();
    }

    @Override
    public Answer send(Request request) throws IOException, InterruptedException {
        if (proxies != null) proxies.check(request.uri());
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri()).timeout(request.timeout());
        request.headers().forEach(builder::header);
        // Not by an authenticator: with one, java.net.http leaves out the signature.
        String forProxy = proxies == null ? null : proxies.authorization(request.uri());
        if (forProxy != null) builder.header("proxy-authorization", forProxy);
        builder.method(request.method(), request.body() == null ? BodyPublishers.noBody() : once(request.body()));
        HttpRequest made = builder.build();
        long end = System.nanoTime() + request.timeout().toNanos() + GRACE;
        // Not sendAsync: it hands every call to two threads more.
        HttpResponse<Body> answer =
                isAtHand(request.uri()) ? client.send(made, info -> new Body()) : sendElsewhere(made, end);
        Map<String, String> headers = new HashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        // There is none where a proxy refused the tunnel.
        byte[] body = answer.body() == null ? new byte[0] : answer.body().await(end);
        return new Answer(answer.statusCode(), headers, body);
    }

    /** A look-up of a name can be neither bounded nor interrupted, so a thread makes it for which nobody has to wait. */
    private HttpResponse<Body> sendElsewhere(HttpRequest request, long end) throws IOException, InterruptedException {
        FutureTask<HttpResponse<Body>> sent = new FutureTask<>(() -> client.send(request, info -> new Body()));
        Thread thread = new Thread(sent, "qianfan");
        thread.setDaemon(true);
        long begun = System.nanoTime();
        thread.start();
        try {
            HttpResponse<Body> answer = within(end, sent);
            lookedUp.put(request.uri().getHost(), begun);
            return answer;
        } finally {
            sent.cancel(true);
        }
    }

    private boolean isAtHand(URI uri) {
        Long last = lookedUp.get(uri.getHost());
        return last != null && System.nanoTime() - last < AT_HAND;
    }

    private static <T> T within(long end, Future<T> awaited) throws IOException, InterruptedException {
        try {
            return awaited.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException error) {
            if (error.getCause() instanceof IOException lost) throw lost;
            if (error.getCause() instanceof RuntimeException ours) throw ours;
            throw new IOException(error.getCause());
        } catch (TimeoutException error) {
            throw new HttpTimeoutException("the answer did not end in time");
        }
    }

    /** Is there with the headers, for which java.net.http bounds the wait; who sent waits for the rest, as long as there is time. */
    private static final class Body implements BodySubscriber<Body> {
        private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

        byte[] await(long end) throws IOException, InterruptedException {
            CompletableFuture<byte[]> bytes = whole.getBody().toCompletableFuture();
            try {
                return within(end, bytes);
            } finally {
                // Ends the exchange where the wait for it ended first.
                if (!bytes.isDone()) subscription.thenAccept(Flow.Subscription::cancel);
            }
        }

        @Override
        public CompletionStage<Body> getBody() {
            return CompletableFuture.completedStage(this);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
            whole.onSubscribe(given);
        }

        @Override
        public void onNext(List<ByteBuffer> part) {
            whole.onNext(part);
        }

        @Override
        public void onError(Throwable error) {
            whole.onError(error);
        }

        @Override
        public void onComplete() {
            whole.onComplete();
        }
    }

    /**
     * A body that is given once: where jdk.httpclient.enableAllMethodRetry is set, java.net.http sends a POST again whose
     * kept-alive connection broke.
     */
    private static BodyPublisher once(byte[] bytes) {
        BodyPublisher body = BodyPublishers.ofByteArray(bytes);
        AtomicBoolean isGiven = new AtomicBoolean();
        return BodyPublishers.fromPublisher(
                subscriber -> {
                    if (isGiven.compareAndSet(false, true)) body.subscribe(subscriber);
                    else subscriber.onError(new IOException("the connection broke, and nothing is sent twice"));
                },
                bytes.length);
    }

    /** Java 17 ends the client's thread when nobody holds the client any more; from 21 on it can be told. */
    void close() throws Exception {
        if ((Object) client instanceof AutoCloseable closeable) closeable.close();
    }
}
