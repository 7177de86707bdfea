package io.github.qianfanconsole.qianfan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads answers: a body, or an error with what it proves. */
final class AnswerReader {
    private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?\\d{1,15}(\\.\\d+)?\\s*");
    private static final Pattern CODE = Pattern.compile("\\w{1,64}");
    private static final double LONGEST = 1e9;

    private AnswerReader() {}

    /** A failed attempt: the error, what it proves, and whether a repaired clock or key makes another worth it. */
    record Failure(QianfanException error, Evidence evidence, boolean repairable) {
        Failure(QianfanException error, Evidence evidence) {
            this(error, evidence, false);
        }

        Failure with(Evidence other, boolean isRepairable) {
            return new Failure(error, other, isRepairable);
        }
    }

    /** One of the two. */
    record Result(Map<String, Object> body, Failure failure) {}

    private record Refusal(String code, String message) {}

    /** acceptance names the field that says whether the platform accepted; null where none does. */
    static Result read(
            Action action, String acceptance, int status, Map<String, String> headers, String text, Instant now) {
        Object body = Json.parse(text);
        Map<String, Object> fields = Json.object(body);
        Map<String, Object> known = fields == null ? Map.of() : fields;
        Refusal refusal = refusal(status, headers, known);
        if (refusal == null && acceptance != null && Boolean.FALSE.equals(known.get(acceptance))) {
            String said = "The platform answered " + acceptance + ": false: it did not accept " + action.name() + ".";
            refusal = new Refusal("ResultFalse", said);
        }
        if (refusal == null && fields != null) return new Result(fields, null);
        Failure failure = refusal == null
                ? unreadable(status, text)
                : refused(action, status, headers, text, body == Json.NONE || body == null ? text : body, refusal, now);
        failure.error.action = action.name();
        if (failure.error.previous != null) failure.error.previous.action = action.name();
        Object[] ids = {known.get("requestId"), headers.get("x-bce-request-id"), known.get("log_id")};
        failure.error.requestId = Arrays.stream(ids)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
        return new Result(null, failure);
    }

    private static Failure unreadable(int status, String text) {
        String what = text.isEmpty() ? "an empty answer" : "what is not a JSON object: " + excerpt(text);
        return new Failure(
                new ConnectionException("UnreadableAnswer", Outcome.UNKNOWN, "HTTP " + status + " came with " + what),
                Evidence.UNKNOWN);
    }

    /** Finds code and message in any of the platform's forms: V2, V1, inference, IAM's headers. */
    private static Refusal refusal(int status, Map<String, String> headers, Map<String, Object> fields) {
        String told = headers.getOrDefault("x-bce-error-message", "");
        // "NotFound, cause: Could not find credential." is how IAM says that it does not know an access key.
        if (told.toLowerCase(Locale.ROOT).contains("could not find credential"))
            return new Refusal("InvalidAccessKeyId", told);
        String code = firstOf(
                fields.get("code"),
                fields.get("error_code"),
                Json.at(fields, "error.code"),
                headers.get("x-bce-error-code"),
                told.split(",", 2)[0]);
        if (code == null && status < 400 && !Boolean.FALSE.equals(fields.get("success"))) return null;
        Object[] texts = {fields.get("message"), fields.get("error_msg"), Json.at(fields, "error.message"), told};
        String message = Arrays.stream(texts)
                .filter(each -> each instanceof String text && !text.isEmpty())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
        if (code != null) return new Refusal(code, message);
        if (status >= 400) return new Refusal("Http" + status, message);
        return new Refusal("SuccessFalse", message.isEmpty() ? "The platform answered success: false." : message);
    }

    /** The first code that says something: the platform also writes 0 and "" for success. */
    private static String firstOf(Object... codes) {
        for (Object each : codes) {
            String text = each instanceof String || each instanceof Number ? String.valueOf(each) : "";
            if (!text.isEmpty() && !text.equals("0")) return text;
        }
        return null;
    }

    private static Failure refused(
            Action action,
            int status,
            Map<String, String> headers,
            String text,
            Object body,
            Refusal refusal,
            Instant now) {
        Evidence evidence = Evidence.ofAnswer(status, refusal.code);
        String message = refusal.message;
        if (message.isEmpty())
            message = "The platform answered HTTP " + status
                    + (text.isEmpty() ? " without a word." : ": " + excerpt(text) + ".");
        boolean isUnknown = evidence == Evidence.UNKNOWN || evidence == Evidence.THROTTLED && action.billable();
        Outcome outcome = isUnknown ? Outcome.UNKNOWN : Outcome.REFUSED;
        Outcome stated = Outcome.of(headers.get("x-qianfan-outcome"));
        if (refusal.code.startsWith("Gateway") && stated != null) {
            // A gateway of this family repeats on its side, so nothing but its own rate limit is repeated on this one.
            outcome = stated;
            if (evidence != Evidence.THROTTLED)
                evidence = stated == Outcome.UNKNOWN ? Evidence.UNTRUSTED : Evidence.REFUSED;
        }
        ServiceException error =
                new ServiceException(refusal.code, outcome, message, status, body, retryAfter(headers, now));
        String previous = headers.getOrDefault("x-qianfan-previous", "");
        if (CODE.matcher(previous).matches())
            error.previous = new ConnectionException(
                    previous, Outcome.UNKNOWN, "An earlier attempt of the gateway may have happened.");
        return new Failure(error, evidence);
    }

    static Instant dateOf(String text) {
        try {
            return text == null
                    ? null
                    : ZonedDateTime.parse(text.trim(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException error) {
            return null;
        }
    }

    /** The header holds seconds or a date. A date is by the platform's clock, so it is compared with that. */
    private static Duration retryAfter(Map<String, String> headers, Instant now) {
        String value = headers.getOrDefault("retry-after", "");
        if (NUMBER.matcher(value).matches())
            return Duration.ofNanos((long) (Math.max(0, Math.min(Double.parseDouble(value), LONGEST)) * 1e9));
        Instant until = dateOf(value);
        if (until == null) return null;
        Instant sent = dateOf(headers.get("date"));
        Duration wait = Duration.between(sent == null ? now : sent, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static String excerpt(String text) {
        int end = text.offsetByCodePoints(0, Math.min(200, text.codePointCount(0, text.length())));
        return (end < text.length() ? text.substring(0, end) + "..." : text)
                .replaceAll("\\s+", " ")
                .trim();
    }
}
