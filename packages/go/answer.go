package qianfan

import (
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// evidence is what a failed attempt tells: the columns of the table of what may be repeated.
type evidence int

const (
	// refused: the platform said no.
	refused evidence = iota
	// notAccepted: proof that nothing was accepted.
	notAccepted
	// clockOrKey: refused for the clock or the key; repeated once, after one of them changed.
	clockOrKey
	throttled
	// unknown: it may have happened.
	unknown
	// untrusted: the connection cannot be trusted, or led elsewhere; never repeated.
	untrusted
)

// mayRepeat is the table, row by row. A call with an idempotency key counts as idempotent; what can cost money stays in
// its own row.
func (a *action) mayRepeat(proof evidence) bool {
	switch proof {
	case notAccepted:
		return true
	case throttled:
		return !a.billable
	case unknown:
		return !a.billable && (a.effect == "read" || a.idempotent || a.idempotencyKey != "")
	}
	return false
}

var (
	clockOrKeyCodes = []string{"RequestExpired", "SignatureDoesNotMatch", "InvalidAccessKeyId"}
	throttlingCodes = []string{"4", "18", "336501", "336502"}
	unknownCodes    = []string{"500000", "336100", "336000", "1", "2", "InternalError"}
)

// evidenceOfAnswer is what a refusal by the platform proves, by HTTP status and code.
func evidenceOfAnswer(status int, code string) evidence {
	switch {
	case slices.Contains(clockOrKeyCodes, code):
		return clockOrKey
	case status == 429 || slices.Contains(throttlingCodes, code):
		return throttled
	case status >= 500 || status == 408 || slices.Contains(unknownCodes, code):
		return unknown
	}
	return refused
}

// evidenceOfNetwork is this package's code for a failure of the network, and what it proves. Proof is a closed list.
func evidenceOfNetwork(err error) (string, Outcome, evidence) {
	var certificate *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	var alert tls.AlertError
	var proxy proxyRefusal
	switch {
	case neverConnected(err):
		return "NotReachable", NotSent, notAccepted
	case errors.As(err, &certificate):
		return "CertificateRefused", NotSent, untrusted
	case errors.As(err, &record), errors.As(err, &alert):
		return "TlsFailed", Unknown, untrusted
	case errors.As(err, &proxy) && proxy >= 500:
		return "ProxyRefused", NotSent, notAccepted
	case errors.As(err, &proxy):
		return "ProxyRefused", NotSent, refused
	}
	return "ConnectionLost", Unknown, unknown
}

// neverConnected tells failures of the dial, that of a proxy too. A connection that breaks later can give the same errors of
// the operating system, so the step that failed must be the dial.
func neverConnected(err error) bool {
	for ; err != nil; err = errors.Unwrap(err) {
		dial, isOp := err.(*net.OpError)
		if !isOp || dial.Op != "dial" {
			continue
		}
		var name *net.DNSError
		return dial.Timeout() || errors.As(dial.Err, &name) || errors.Is(dial.Err, syscall.ECONNREFUSED) ||
			errors.Is(dial.Err, syscall.EHOSTUNREACH) || errors.Is(dial.Err, syscall.ENETUNREACH)
	}
	return false
}

// meaningful tells a code that says something: the platform also writes 0 and "" for success.
func meaningful(value any) string {
	switch code := value.(type) {
	case string:
		if code != "0" {
			return code
		}
	case json.Number:
		if code != "0" {
			return code.String()
		}
	}
	return ""
}

func firstOf[T any](values []T, text func(T) string) string {
	for _, value := range values {
		if found := text(value); found != "" {
			return found
		}
	}
	return ""
}

// refusalOf finds code and message in any of the platform's forms: V2, V1, inference, IAM's headers.
func refusalOf(status int, header http.Header, fields map[string]any) (code, message string) {
	nested, _ := fields["error"].(map[string]any)
	told := header.Get("x-bce-error-message")
	if strings.Contains(strings.ToLower(told), "could not find credential") {
		// "NotFound, cause: Could not find credential." is how IAM says that it does not know an access key.
		return "InvalidAccessKeyId", told
	}
	inFront, _, _ := strings.Cut(told, ",")
	code = firstOf([]any{fields["code"], fields["error_code"], nested["code"], header.Get("x-bce-error-code"), inFront}, meaningful)
	message = firstOf([]any{fields["message"], fields["error_msg"], nested["message"], told}, func(value any) string {
		text, _ := value.(string)
		return text
	})
	switch {
	case code != "":
	case status >= 400:
		code = fmt.Sprintf("Http%d", status)
	case fields["success"] == false:
		code = "SuccessFalse"
		if message == "" {
			message = "The platform answered success: false."
		}
	}
	return code, message
}

// retryAfter reads the header, which holds seconds or a date. A date is by the platform's clock, so it is compared with that.
func retryAfter(header http.Header, now time.Time) *time.Duration {
	value := strings.TrimSpace(header.Get("retry-after"))
	seconds, err := strconv.ParseFloat(value, 64)
	if err == nil && !math.IsNaN(seconds) {
		return Ptr(time.Duration(max(0, min(seconds, 1e9)) * float64(time.Second)))
	}
	until, err := http.ParseTime(value)
	if err != nil {
		return nil
	}
	if sent, err := http.ParseTime(header.Get("date")); err == nil {
		now = sent
	}
	return Ptr(max(0, until.Sub(now)))
}

var spaces = regexp.MustCompile(`\s+`)

func excerpt(text string) string {
	if letters := []rune(text); len(letters) > 200 {
		text = string(letters[:200]) + "..."
	}
	return strings.TrimSpace(spaces.ReplaceAllString(text, " "))
}

var errorCode = regexp.MustCompile(`^\w{1,64}$`)

// readAnswer turns status, headers and text into a body or an error, with what that proves.
func readAnswer(row *action, status int, header http.Header, text string, now time.Time) (map[string]any, *Error, evidence) {
	body, isJSON := parseJSON([]byte(text))
	fields, isObject := body.(map[string]any)
	requestID := firstOf([]any{fields["requestId"], header.Get("x-bce-request-id"), fields["log_id"]}, func(value any) string {
		if value == nil {
			return ""
		}
		return fmt.Sprint(value)
	})
	code, message := refusalOf(status, header, fields)
	switch {
	case code == "" && !isObject:
		what := "an empty answer"
		if text != "" {
			what = "what is not a JSON object: " + excerpt(text)
		}
		lost := newError("ConnectionError", "UnreadableAnswer", Unknown, "HTTP %d came with %s", status, what)
		lost.Action, lost.RequestID = row.name, requestID
		return nil, lost, unknown
	case code == "" && row.acceptance != "" && fields[row.acceptance] == false:
		code, message = "ResultFalse", fmt.Sprintf("The platform answered %s: false: it did not accept %s.", row.acceptance, row.name)
	case code == "":
		return fields, nil, refused
	}
	proof := evidenceOfAnswer(status, code)
	if message == "" && text == "" {
		message = fmt.Sprintf("The platform answered HTTP %d without a word.", status)
	} else if message == "" {
		message = fmt.Sprintf("The platform answered HTTP %d: %s.", status, excerpt(text))
	}
	failed := newError("ServiceError", code, Refused, "%s", message)
	failed.Action, failed.RequestID, failed.Status, failed.Body, failed.RetryAfter = row.name, requestID, status, body, retryAfter(header, now)
	if !isJSON || body == nil {
		failed.Body = text
	}
	if proof == unknown || proof == throttled && row.billable {
		failed.Outcome = Unknown
	}
	return nil, failed, gatewayWords(failed, header, proof)
}

// gatewayWords are what a gateway of this family states: it repeats on its side, so nothing but its own rate limit is
// repeated on this one, and it says when an earlier attempt of its own may have happened.
func gatewayWords(failed *Error, header http.Header, proof evidence) evidence {
	stated := Outcome(header.Get("x-qianfan-outcome"))
	if strings.HasPrefix(failed.Code, "Gateway") && (stated == Refused || stated == NotSent || stated == Unknown) {
		failed.Outcome = stated
		switch {
		case proof == throttled:
		case stated == Unknown:
			proof = untrusted
		default:
			proof = refused
		}
	}
	if previous := header.Get("x-qianfan-previous"); errorCode.MatchString(previous) {
		failed.Previous = newError("ConnectionError", previous, Unknown, "An earlier attempt of the gateway may have happened.")
		failed.Previous.Action = failed.Action
	}
	return proof
}
