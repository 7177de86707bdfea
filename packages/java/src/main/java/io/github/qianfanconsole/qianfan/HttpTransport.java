package io.github.qianfanconsole.qianfan;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;

/** java.net.http. It follows no redirect, and repeats nothing that was written. */
final class HttpTransport implements Transport {
    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final HttpClient client;
    private final Proxies proxies;

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
        long end = System.nanoTime() + request.timeout().toNanos();
        // Not sendAsync: it hands every call to two threads more.
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(builder.build(), info -> new BoundedBody(end));
        } catch (IOException error) {
            if (error.getCause() instanceof TimeoutException)
                throw new HttpTimeoutException("the answer did not end in time");
            throw error;
        }
        Map<String, String> headers = new HashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return new Answer(answer.statusCode(), headers, answer.body());
    }

    /** java.net.http bounds the wait for the headers; this bounds the rest, and ends the exchange with it. */
    private static final class BoundedBody implements BodySubscriber<byte[]> {
        private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
        private final long end;
        private volatile Flow.Subscription subscription;

        BoundedBody(long end) {
            this.end = end;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            CompletableFuture<byte[]> body = whole.getBody().toCompletableFuture();
            if (!body.isDone())
                body.orTimeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS)
                        .whenComplete((bytes, error) -> {
                            if (error instanceof TimeoutException) subscription.cancel();
                        });
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
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
