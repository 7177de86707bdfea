package io.github.qianfanconsole.qianfan;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Keeps what is dear to get until shortly before it ends: one request for it is under way, however many calls wait. */
final class Source<T> {
    /**
     * A value and its end.
     *
     * @param value the value
     * @param ends null for never
     */
    record Held<T>(T value, Instant ends) {
        @Override
        public String toString() {
            return "Held";
        }
    }

    /** With less than this left, calls wait for another one. */
    private static final Duration URGENT = Duration.ofMinutes(1);
    /** A renewal that failed is not tried again so soon. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Duration FOREVER = Duration.ofDays(36500);

    private final Callable<Held<T>> load;
    private final Supplier<Instant> now;
    private final Executor executor;
    private final Duration ahead;
    private Held<T> held;
    private Instant quietUntil = Instant.MIN;
    private CompletableFuture<Held<T>> flight;

    Source(Callable<Held<T>> load, Supplier<Instant> now, Executor executor, Duration ahead) {
        this.load = load;
        this.now = now;
        this.executor = executor;
        this.ahead = ahead;
    }

    private Duration left() {
        if (held == null) return Duration.ZERO;
        return held.ends == null ? FOREVER : Duration.between(now.get(), held.ends);
    }

    /** The value, or another one that is waited for. */
    T get(Duration limit) throws InterruptedException {
        Held<T> known;
        Duration left;
        CompletableFuture<Held<T>> begun;
        synchronized (this) {
            known = held;
            left = left();
            boolean isAlive = left.compareTo(Duration.ZERO) > 0;
            if (left.compareTo(ahead) > 0
                    || isAlive && flight == null && now.get().isBefore(quietUntil)) return known.value;
            begun = start();
        }
        if (left.compareTo(URGENT) > 0) return known.value;
        try {
            return wait(begun, limit).value;
        } catch (CredentialsException error) {
            // Renewal ahead of time fails no call that the old value still serves.
            if (left.compareTo(Duration.ZERO) > 0) return known.value;
            throw error;
        }
    }

    /** Asks again, since the platform refused a value. Says whether there is another one now. */
    boolean renew(T refused, Duration limit) throws InterruptedException {
        CompletableFuture<Held<T>> begun;
        synchronized (this) {
            if (held != null && !isSame(held.value, refused)) return true;
            begun = start();
        }
        try {
            return !isSame(wait(begun, limit).value, refused);
        } catch (CredentialsException error) {
            return false;
        }
    }

    private static boolean isSame(Object one, Object other) {
        return one instanceof Credentials keys && other instanceof Credentials old
                ? keys.isSameAs(old)
                : one.equals(other);
    }

    /** Begins a request for the value unless one is under way. It outlives the call that began it, for others wait too. */
    private CompletableFuture<Held<T>> start() {
        if (flight != null) return flight;
        quietUntil = now.get().plus(PAUSE);
        CompletableFuture<Held<T>> begun = new CompletableFuture<>();
        flight = begun;
        try {
            executor.execute(() -> load(begun));
        } catch (RejectedExecutionException error) {
            flight = null;
            throw Engine.closed();
        }
        return begun;
    }

    private void load(CompletableFuture<Held<T>> begun) {
        Held<T> found = null;
        QianfanException problem = null;
        try {
            found = load.call();
        } catch (QianfanException error) {
            problem = error;
        } catch (Throwable error) {
            // What a provider says may hold the keys that it asked with.
            String kind = error.getClass().getSimpleName();
            problem = new CredentialsException(
                    "CredentialsProviderFailed", "The credentials provider failed (" + kind + ").");
        }
        synchronized (this) {
            if (problem == null) held = found;
            flight = null;
        }
        if (problem == null) begun.complete(found);
        else begun.completeExceptionally(problem);
    }

    private Held<T> wait(CompletableFuture<Held<T>> begun, Duration limit) throws InterruptedException {
        try {
            return begun.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException error) {
            throw new CallTimeoutException(
                    "Timeout", Outcome.NOT_SENT, "There were no credentials within " + limit.toMillis() + " ms.");
        } catch (ExecutionException error) {
            // The same failure reaches every call that waited: each gets an exception of its own.
            QianfanException given = (QianfanException) error.getCause();
            throw new CredentialsException(given.code(), given.text());
        }
    }
}
