package io.github.qianfanconsole.qianfan;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Sends one request and reads its answer whole; it neither repeats nor follows. 传输层。
 *
 * <p>A {@link java.net.ConnectException} or {@link java.net.http.HttpConnectTimeoutException} that it throws counts as proof
 * that nothing was sent; any other exception means that the call may have happened.
 */
@FunctionalInterface
public interface Transport {
    /**
     * A request.
     *
     * @param method such as {@code POST}
     * @param uri absolute
     * @param headers by name in lower case
     * @param body null where there is none
     * @param timeout limit of the whole exchange
     */
    record Request(String method, URI uri, Map<String, String> headers, byte[] body, Duration timeout) {
        /** Method and URI alone. */
        @Override
        public String toString() {
            return method + " " + uri;
        }
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param headers by name in lower case
     * @param body read whole
     */
    record Answer(int status, Map<String, String> headers, byte[] body) {
        /** The status alone. */
        @Override
        public String toString() {
            return "HTTP " + status;
        }
    }

    /**
     * Sends.
     *
     * @param request what to send
     * @return the answer
     * @throws IOException when there is none
     * @throws InterruptedException when the thread is interrupted
     */
    Answer send(Request request) throws IOException, InterruptedException;
}
