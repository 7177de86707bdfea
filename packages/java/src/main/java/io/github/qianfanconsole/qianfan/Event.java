package io.github.qianfanconsole.qianfan;

import java.time.Duration;
import java.util.Map;

/**
 * What a hook is told; keys, tokens and signatures in it are masked. hook 收到的事件。
 *
 * @param kind {@code request} (an attempt goes out), {@code response}, {@code retry}, {@code error} (the call failed for good)
 * @param call counts the calls of the client
 * @param action dotted name
 * @param attempt 1 for the first
 * @param method of a request
 * @param url of a request
 * @param headers of a request
 * @param body text of a request, or the parsed answer
 * @param status of a response
 * @param duration of a response
 * @param delay wait before a repeat
 * @param error failure of the attempt, or of the call
 */
public record Event(
        String kind,
        long call,
        String action,
        int attempt,
        String method,
        String url,
        Map<String, String> headers,
        Object body,
        int status,
        Duration duration,
        Duration delay,
        QianfanException error) {}
