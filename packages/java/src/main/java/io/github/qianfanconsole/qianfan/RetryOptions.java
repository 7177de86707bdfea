package io.github.qianfanconsole.qianfan;

import java.time.Duration;

/**
 * How often, how long and how fast a call is repeated; what may be repeated is decided by the action. Values out of
 * range are refused: {@code InvalidOption}. 重试设置。
 *
 * @param attempts attempts in all, the first one included; 1 for no repeats
 * @param baseDelay longest wait before the first repeat; it doubles with each
 * @param maxDelay longest wait between two attempts; a longer Retry-After is obeyed
 * @param maxTime bound of the whole call, waits included; no attempt starts after it
 */
public record RetryOptions(int attempts, Duration baseDelay, Duration maxDelay, Duration maxTime) {
    /** Three attempts, 200 ms, 20 s, 5 minutes. 默认值。 */
    public static final RetryOptions DEFAULT =
            new RetryOptions(3, Duration.ofMillis(200), Duration.ofSeconds(20), Duration.ofMinutes(5));

    /** No repeats. 不重试。 */
    public static final RetryOptions NONE = DEFAULT.withAttempts(1);

    /**
     * All values.
     *
     * @param attempts attempts in all
     * @param baseDelay longest wait before the first repeat
     * @param maxDelay longest wait between two attempts
     * @param maxTime bound of the whole call
     */
    public RetryOptions {
        if (attempts < 1) throw CallOptions.invalid("retry.attempts must be at least 1; it is " + attempts);
        for (Duration each : new Duration[] {baseDelay, maxDelay, maxTime})
            if (each == null || each.isNegative())
                throw CallOptions.invalid("the times of retry must be given, and not be negative");
    }

    /**
     * Another number of attempts.
     *
     * @param count attempts in all
     * @return the options
     */
    public RetryOptions withAttempts(int count) {
        return new RetryOptions(count, baseDelay, maxDelay, maxTime);
    }

    /**
     * Another bound of the whole call.
     *
     * @param limit waits included
     * @return the options
     */
    public RetryOptions withMaxTime(Duration limit) {
        return new RetryOptions(attempts, baseDelay, maxDelay, limit);
    }
}
