package io.github.qianfanconsole.qianfan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A wait under way. */
final class Waiting {
    private static final int KEPT = 10;
    /** A wait goes on for hours, so a poll outlives a network that is away for a minute. */
    private static final RetryOptions PATIENCE =
            new RetryOptions(8, Duration.ofSeconds(1), RetryOptions.DEFAULT.maxDelay(), RetryOptions.DEFAULT.maxTime());

    private static final Set<String> PASSING = Set.of("NotReachable", "ConnectionLost", "UnreadableAnswer", "Timeout");

    private final Engine engine;
    private final Action.WaiterFacts waiter;
    private final Action action;
    private final Map<String, Object> input;
    private final WaitOptions options;
    private final CallOptions call;
    private final Instant started;
    /** The last states seen, oldest first. */
    private final List<Object> states = new ArrayList<>();

    Waiting(Engine engine, Action.WaiterFacts waiter, Action action, Map<String, Object> input, WaitOptions options) {
        this.engine = engine;
        this.waiter = waiter;
        this.action = action;
        this.input = input;
        this.options = options;
        this.call = options.call.over(CallOptions.NONE.withRetry(PATIENCE));
        this.started = engine.clock.instant();
    }

    Map<String, Object> run() {
        double pause = options.minDelay == null ? waiter.delay() : Call.seconds(options.minDelay);
        double longest = options.maxDelay == null ? pause * 4 : Call.seconds(options.maxDelay);
        while (true) {
            Map<String, Object> body = poll();
            if (body != null && isReached(body)) return body;
            rest(pause);
            pause = Math.min(longest, pause * 1.5);
        }
    }

    /** What is left of the time there is; null for as long as it takes. */
    private Duration left() {
        if (options.maxWait == null) return null;
        Duration left = options.maxWait.minus(Duration.between(started, engine.clock.instant()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Asks once, and repeats no longer than there is time; null where that failed for lack of time, and another is due. */
    private Map<String, Object> poll() {
        Duration left = left();
        boolean isShort = left != null && left.compareTo(call.retry.maxTime()) < 0;
        CallOptions limited = isShort ? call.withRetry(call.retry.withMaxTime(left)) : call;
        try {
            return new Call(engine, action, input, limited).run().raw();
        } catch (QianfanException error) {
            if (!isPassing(error) || left == null) throw error;
            if (left().isZero()) throw timedOut();
            if (isShort && error.attempts() < call.retry.attempts()) return null;
            throw error;
        }
    }

    /** Failures that say nothing of the next attempt. */
    private boolean isPassing(QianfanException error) {
        if (!(error instanceof ServiceException refused)) return PASSING.contains(error.code());
        Evidence evidence = Evidence.ofAnswer(refused.status(), refused.code());
        return evidence == Evidence.THROTTLED || evidence == Evidence.UNKNOWN;
    }

    /** Notes the state that an answer shows, tells who watches, and says whether it is the one waited for. */
    private boolean isReached(Map<String, Object> body) {
        Object seen = Json.at(body, waiter.acceptors().get(0).path());
        states.add(seen);
        if (states.size() > KEPT) states.remove(0);
        if (options.onPoll != null) options.onPoll.accept(seen);
        for (Action.Acceptor each : waiter.acceptors()) {
            if (!isSame(Json.at(body, each.path()), each.equals())) continue;
            if (each.state().equals("success")) return true;
            throw failed(
                    "WaiterFailed",
                    action.name() + " reached " + each.equals() + " and can no longer reach the state waited for.");
        }
        if (left() != null && left().isZero()) throw timedOut();
        return false;
    }

    /** A text of digits is not the number. */
    private static boolean isSame(Object value, Object wanted) {
        return value instanceof Number one && wanted instanceof Number other
                ? one.doubleValue() == other.doubleValue()
                : wanted.equals(value);
    }

    private WaiterException timedOut() {
        Object seen = states.isEmpty() ? "no state, since no poll was answered" : states.get(states.size() - 1);
        return failed("WaiterTimeout", "not reached within " + options.maxWait + "; last seen: " + seen + ".");
    }

    private WaiterException failed(String code, String why) {
        WaiterException error = new WaiterException(code, waiter.name() + ": " + why, states);
        error.action = action.name();
        return error;
    }

    /** Waits for the next poll. The last pause ends with the time there is, so that nothing is given up before. */
    private void rest(double pause) {
        Duration spread = Duration.ofNanos((long) (pause * (0.9 + engine.random.getAsDouble() * 0.2) * 1e9));
        Duration left = left();
        try {
            engine.sleeper.sleep(left == null || spread.compareTo(left) < 0 ? spread : left);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CallAbortedException error = new CallAbortedException(
                    "Aborted",
                    Outcome.NOT_SENT,
                    "Waiting for " + waiter.name() + " was interrupted; what was waited for goes on.");
            error.action = action.name();
            throw error;
        }
    }
}
