package io.github.qianfanconsole.qianfan;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;

/** java.net.http. It follows no redirect, and repeats nothing that was written. */
final class HttpTransport implements Transport {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    /** java.net.http bounds the wait for headers; this bounds the rest, a little later, so that its own word comes first. */
    private static final long GRACE = 100;

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
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(builder.build(), BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = sent.get(request.timeout().toMillis() + GRACE, TimeUnit.MILLISECONDS);
            Map<String, String> headers = new HashMap<>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            return new Answer(answer.statusCode(), headers, answer.body());
        } catch (ExecutionException error) {
            Throwable cause = error.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) cause = cause.getCause();
            if (cause instanceof IOException io) throw io;
            if (cause instanceof RuntimeException ours) throw ours;
            throw new IOException(cause.getClass().getSimpleName(), cause);
        } catch (TimeoutException error) {
            throw new HttpTimeoutException("the answer did not end in time");
        } finally {
            // Ends the exchange where the wait for it ended first.
            if (!sent.isDone()) sent.cancel(true);
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
