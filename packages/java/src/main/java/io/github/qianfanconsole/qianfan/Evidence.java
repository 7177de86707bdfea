package io.github.qianfanconsole.qianfan;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What a failed attempt tells: the columns of the table of what may be repeated. */
enum Evidence {
    /** The platform said no. */
    REFUSED,
    /** Proof that nothing was accepted. */
    NOT_ACCEPTED,
    /** Refused for the clock or the key; repeated once, after one of them changed. */
    CLOCK_OR_KEY,
    THROTTLED,
    /** It may have happened. */
    UNKNOWN,
    /** The connection cannot be trusted, or led elsewhere; never repeated. */
    UNTRUSTED;

    private static final Set<String> CLOCK_OR_KEY_CODES =
            Set.of("RequestExpired", "SignatureDoesNotMatch", "InvalidAccessKeyId");
    private static final Set<String> THROTTLING_CODES = Set.of("4", "18", "336501", "336502");
    private static final Set<String> UNKNOWN_CODES = Set.of("500000", "336100", "336000", "1", "2", "InternalError");
    private static final List<Class<? extends Exception>> NOTHING_SENT = List.of(
            ConnectException.class,
            HttpConnectTimeoutException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            UnresolvedAddressException.class);
    private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: (\\d+)");

    /** What a failure of the network is, and what it proves. */
    record OfNetwork(String code, Outcome outcome, Evidence evidence) {}

    /** What a refusal by the platform proves, by HTTP status and code. */
    static Evidence ofAnswer(int status, String code) {
        if (CLOCK_OR_KEY_CODES.contains(code)) return CLOCK_OR_KEY;
        if (status == 429 || THROTTLING_CODES.contains(code)) return THROTTLED;
        return status >= 500 || status == 408 || UNKNOWN_CODES.contains(code) ? UNKNOWN : REFUSED;
    }

    /** Proof is a closed list: java.net.http throws these before there is a connection, and at no other time. */
    static OfNetwork ofNetwork(Throwable error) {
        if (NOTHING_SENT.stream().anyMatch(kind -> kind.isInstance(error)))
            return new OfNetwork("NotReachable", Outcome.NOT_SENT, NOT_ACCEPTED);
        if (error instanceof HttpTimeoutException) return new OfNetwork("Timeout", Outcome.UNKNOWN, UNKNOWN);
        Matcher tunnel = TUNNEL.matcher(String.valueOf(error.getMessage()));
        if (tunnel.find())
            return new OfNetwork(
                    "ProxyRefused", Outcome.NOT_SENT, tunnel.group(1).startsWith("5") ? NOT_ACCEPTED : REFUSED);
        boolean isTls = false;
        Throwable each = error;
        for (int depth = 0; each != null && depth < 16; each = each.getCause(), depth++) {
            if (each instanceof CertificateException
                    || each instanceof CertPathValidatorException
                    || each instanceof SSLPeerUnverifiedException)
                return new OfNetwork("CertificateRefused", Outcome.NOT_SENT, UNTRUSTED);
            isTls |= each instanceof SSLException;
        }
        return isTls
                ? new OfNetwork("TlsFailed", Outcome.UNKNOWN, UNTRUSTED)
                : new OfNetwork("ConnectionLost", Outcome.UNKNOWN, UNKNOWN);
    }
}
