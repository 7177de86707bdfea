package io.github.qianfanconsole.qianfan;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * Every action of the management API of Baidu Qianfan on one object; it may be used by any number of threads.
 *
 * <p>百度智能云千帆平台功能 OpenAPI 的客户端，全部接口按名称组织在一个对象上，可供多个线程共用。
 *
 * <pre>{@code
 * try (Qianfan qianfan = Qianfan.create()) {
 *     qianfan.finetuning().task().stop(StopFineTuningTaskInput.of("task-5kjifvzerc5n"));
 * }
 * }</pre>
 */
public final class Qianfan extends Actions implements AutoCloseable {
    private Qianfan(Builder options) {
        super(new Engine(options));
    }

    /**
     * As {@link #create()}, with keys: the constructor of the official SDK.
     *
     * @param accessKey access key
     * @param secretKey secret key
     */
    public Qianfan(String accessKey, String secretKey) {
        this(builder().credentials(Credentials.of(accessKey, secretKey)));
    }

    /** As {@link #create()}: the constructor of the official SDK. */
    public Qianfan() {
        this(builder());
    }

    /**
     * A client whose keys come from the environment, the {@code .env} file or a profile; nothing is read before the first call.
     *
     * @return the client
     */
    public static Qianfan create() {
        return builder().build();
    }

    /**
     * A client with options.
     *
     * @return its builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Calls any action, by its Action name or its dotted name, with the platform's input. One that this version does not know
     * needs {@link CallOptions#withRoute}; it is held to cost money, and so never repeated unless it was provably not accepted.
     * 按 Action 名或接口名调用任意接口。
     *
     * @param name {@code StopFineTuningTask} or {@code finetuning.task.stop}
     * @param input by the platform's names
     * @return the answer
     * @throws InputException {@code UnknownAction}, {@code AmbiguousAction}, {@code InvalidRoute}, {@code InvalidInput}
     */
    public Map<String, Object> call(String name, Map<String, ?> input) {
        return call(name, input, CallOptions.NONE);
    }

    /**
     * As {@link #call(String, Map)}, with options of this call.
     *
     * @param name {@code StopFineTuningTask} or {@code finetuning.task.stop}
     * @param input by the platform's names
     * @param options of this call
     * @return the answer
     */
    public Map<String, Object> call(String name, Map<String, ?> input, CallOptions options) {
        return callForResponse(name, input, options).raw();
    }

    Response<Map<String, Object>> callForResponse(String name, Map<String, ?> input, CallOptions options) {
        Action action = Action.find(name, CallOptions.orNone(options).route);
        return new Call(engine(), action, input == null ? Map.of() : new HashMap<>(input), options).run();
    }

    /**
     * The generic call of the official SDK: the platform's own example runs on it with nothing changed but the import. A result
     * that is false is returned, not thrown. 官方 SDK 的通用调用方式。
     *
     * @return the call, to be filled in
     */
    public ConsoleAction console() {
        return new ConsoleAction(engine());
    }

    /**
     * Polls until a state is reached, however long it takes. 轮询直到达到指定状态。
     *
     * @param waiter one of {@link Waiters}
     * @param input input of the read that is polled
     * @param <I> type of the input
     * @param <O> type of the answer
     * @return the answer that showed the state
     * @throws WaiterException {@code WaiterFailed} when the state cannot come any more
     */
    public <I extends Input, O extends Record> O waitUntil(Waiter<I, O> waiter, I input) {
        return waitUntil(waiter, input, WaitOptions.NONE);
    }

    /**
     * As {@link #waitUntil(Waiter, Input)}, with limits.
     *
     * @param waiter one of {@link Waiters}
     * @param input input of the read that is polled
     * @param options limits
     * @param <I> type of the input
     * @param <O> type of the answer
     * @return the answer that showed the state
     * @throws WaiterException {@code WaiterFailed}, or {@code WaiterTimeout} after the longest wait
     */
    public <I extends Input, O extends Record> O waitUntil(Waiter<I, O> waiter, I input, WaitOptions options) {
        if (waiter == null) throw new InputException("InvalidInput", "A wait needs one of Waiters.");
        Action action = Action.named(waiter.facts.action());
        Map<String, Object> given = Group.given(action, input);
        return Records.read(
                waiter.type,
                new Waiting(engine(), waiter.facts, action, given, options == null ? WaitOptions.NONE : options).run());
    }

    /**
     * As {@link #waitUntil(Waiter, Input, WaitOptions)}, on another thread; cancelling the future ends the wait.
     *
     * @param waiter one of {@link Waiters}
     * @param input input of the read that is polled
     * @param options limits
     * @param <I> type of the input
     * @param <O> type of the answer
     * @return the answer to come
     */
    public <I extends Input, O extends Record> CompletableFuture<O> waitUntilAsync(
            Waiter<I, O> waiter, I input, WaitOptions options) {
        return engine().async(() -> waitUntil(waiter, input, options));
    }

    /** Gives threads and connections back. A call after it is refused: {@code ClientClosed}. 释放线程与连接；关闭后不能再调用。 */
    @Override
    public void close() {
        engine().close();
    }

    /** Options of a client. 客户端的选项。 */
    public static final class Builder {
        CallOptions options = CallOptions.NONE;
        CredentialsProvider credentials;
        Supplier<String> apiKey;
        String profile;
        String baseUrl;
        boolean allowInsecureHttp;
        String userAgent;
        Consumer<Event> hook;
        Executor executor;
        Transport transport;
        SSLContext sslContext;
        InstantSource clock = InstantSource.system();
        Engine.Sleeper sleeper = wait -> Thread.sleep(wait.toMillis());
        DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

        private Builder() {}

        /**
         * Sets the keys.
         *
         * @param keys of an account, or temporary ones
         * @return this
         */
        public Builder credentials(Credentials keys) {
            credentials = () -> keys;
            return this;
        }

        /**
         * Sets where the keys come from.
         *
         * @param provider gives them; {@link CredentialsProvider#UNSIGNED} for none
         * @return this
         */
        public Builder credentials(CredentialsProvider provider) {
            credentials = provider;
            return this;
        }

        /**
         * Sets the API key, for actions that take one; without it the access keys are exchanged for a token of an hour.
         *
         * @param key the key
         * @return this
         */
        public Builder apiKey(String key) {
            Credentials.checkText("API key", key);
            apiKey = () -> key;
            return this;
        }

        /**
         * Sets a function that gives the API key at each call.
         *
         * @param key gives the key
         * @return this
         */
        public Builder apiKey(Supplier<String> key) {
            apiKey = key;
            return this;
        }

        /**
         * Takes this profile of the configuration file and looks nowhere else.
         *
         * @param name its name
         * @return this
         */
        public Builder profile(String name) {
            profile = name;
            return this;
        }

        /**
         * Sets another base URL, such as that of the mock; a path is a prefix.
         *
         * @param url absolute
         * @return this
         */
        public Builder baseUrl(String url) {
            baseUrl = url;
            return this;
        }

        /**
         * Allows plain http to a host that is not loopback.
         *
         * @return this
         */
        public Builder allowInsecureHttp() {
            allowInsecureHttp = true;
            return this;
        }

        /**
         * Bounds each attempt.
         *
         * @param limit 60 seconds by default
         * @return this
         */
        public Builder timeout(Duration limit) {
            options = options.withTimeout(limit);
            return this;
        }

        /**
         * Says how calls are repeated.
         *
         * @param retry {@link RetryOptions#NONE} for no repeats
         * @return this
         */
        public Builder retry(RetryOptions retry) {
            options = options.withRetry(retry);
            return this;
        }

        /**
         * Sends a header with every call, unsigned.
         *
         * @param name its name
         * @param value its value
         * @return this
         */
        public Builder header(String name, String value) {
            options = options.withHeader(name, value);
            return this;
        }

        /**
         * Stands in front of this library's own user agent.
         *
         * @param text such as {@code my-program/1.0}
         * @return this
         */
        public Builder userAgent(String text) {
            CallOptions.checkHeaders(Collections.singletonMap("user-agent", text));
            userAgent = text;
            return this;
        }

        /**
         * Watches what happens; one that throws changes nothing.
         *
         * @param watch is told every event
         * @return this
         */
        public Builder hook(Consumer<Event> watch) {
            hook = watch;
            return this;
        }

        /**
         * Runs asynchronous calls; by default each has a thread of the client's own, which ends soon after.
         *
         * @param threads such as {@code Executors.newVirtualThreadPerTaskExecutor()}
         * @return this
         */
        public Builder executor(Executor threads) {
            executor = threads;
            return this;
        }

        /**
         * Sends by an HTTP client of your own, which must neither follow redirects nor have an authenticator.
         *
         * @param client made with {@code Redirect.NEVER}
         * @return this
         */
        public Builder httpClient(HttpClient client) {
            if (client == null) throw CallOptions.invalid("httpClient must be given");
            if (client.followRedirects() != HttpClient.Redirect.NEVER)
                throw CallOptions.invalid("httpClient must not follow redirects");
            if (client.authenticator().isPresent())
                throw CallOptions.invalid(
                        "httpClient must not have an authenticator: with one, Java sends no signature");
            transport = new HttpTransport(client);
            return this;
        }

        /**
         * Sends by a transport of your own.
         *
         * @param own the transport
         * @return this
         */
        public Builder transport(Transport own) {
            transport = own;
            return this;
        }

        /**
         * Trusts certificates by a context of your own.
         *
         * @param context the context
         * @return this
         */
        public Builder sslContext(SSLContext context) {
            sslContext = context;
            return this;
        }

        /**
         * Makes the client; nothing is read or sent before the first call.
         *
         * @return the client
         * @throws InputException {@code InvalidBaseUrl}, {@code InsecureBaseUrl}
         */
        public Qianfan build() {
            if (baseUrl != null) {
                boolean isAllowed = allowInsecureHttp || "1".equals(Settings.environment.get("QIANFAN_ALLOW_HTTP"));
                Engine.checkBaseUrl(baseUrl, isAllowed);
            }
            return new Qianfan(this);
        }
    }
}
