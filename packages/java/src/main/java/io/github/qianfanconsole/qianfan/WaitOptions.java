package io.github.qianfanconsole.qianfan;

import java.time.Duration;
import java.util.function.Consumer;

/** How long and how often to wait. 等待的选项。 */
public final class WaitOptions {
    /** As long as it takes, with the waiter's own pauses. 不限时间。 */
    public static final WaitOptions NONE = new WaitOptions(null, null, null, null, CallOptions.NONE);

    final Duration maxWait;
    final Duration minDelay;
    final Duration maxDelay;
    final Consumer<Object> onPoll;
    final CallOptions call;

    private WaitOptions(
            Duration maxWait, Duration minDelay, Duration maxDelay, Consumer<Object> onPoll, CallOptions call) {
        this.maxWait = maxWait;
        this.minDelay = minDelay;
        this.maxDelay = maxDelay;
        this.onPoll = onPoll;
        this.call = CallOptions.orNone(call);
        for (Duration each : new Duration[] {maxWait, minDelay, maxDelay})
            if (each != null && each.isNegative())
                throw CallOptions.invalid("the limits of a wait must not be negative; one is " + each);
    }

    /**
     * Bounds the wait; one last poll is made at its end.
     *
     * @param limit in all
     * @return the options
     */
    public WaitOptions withMaxWait(Duration limit) {
        return new WaitOptions(limit, minDelay, maxDelay, onPoll, call);
    }

    /**
     * Sets the pause after the first poll, the waiter's own by default; it grows by half with each poll.
     *
     * @param delay the pause
     * @return the options
     */
    public WaitOptions withMinDelay(Duration delay) {
        return new WaitOptions(maxWait, delay, maxDelay, onPoll, call);
    }

    /**
     * Sets the longest pause; four times the first by default.
     *
     * @param delay the pause
     * @return the options
     */
    public WaitOptions withMaxDelay(Duration delay) {
        return new WaitOptions(maxWait, minDelay, delay, onPoll, call);
    }

    /**
     * Watches the polls; what it throws ends the wait.
     *
     * @param watch is given the state that each poll shows
     * @return the options
     */
    public WaitOptions withOnPoll(Consumer<Object> watch) {
        return new WaitOptions(maxWait, minDelay, maxDelay, watch, call);
    }

    /**
     * Sets options of the polls.
     *
     * @param options of each call
     * @return the options
     */
    public WaitOptions withCall(CallOptions options) {
        return new WaitOptions(maxWait, minDelay, maxDelay, onPoll, options);
    }
}
