package qianfan

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math"
	"net/http"
	"strings"
	"sync"
	"syscall"
	"time"
)

const (
	// validFor: the body is not covered by a signature, so its time is short, in seconds.
	validFor = 300
	// skew: a clock is wrong when the platform's differs by more than this.
	skew = time.Minute
	// A token bucket: when much fails, repeats stop before they make it worse.
	budgetSize, costOfRepeat = 500, 5
)

type budget struct {
	sync.Mutex
	tokens int
}

// spend takes what one repeat costs; false when too little is left.
func (b *budget) spend() bool {
	b.Lock()
	defer b.Unlock()
	if b.tokens < costOfRepeat {
		return false
	}
	b.tokens -= costOfRepeat
	return true
}

func (b *budget) refill() {
	b.Lock()
	defer b.Unlock()
	b.tokens = min(budgetSize, b.tokens+1)
}

// answer is the body of a call that succeeded.
type answer struct {
	body map[string]any
	Response
}

// failure is a failed attempt: the error, what it proves, and whether a repaired clock or key makes another worth it.
type failure struct {
	*Error
	proof      evidence
	repairable bool
}

// exchange is one logical call: what is asked, and what its repeats have in common.
type exchange struct {
	client  *Client
	row     *action
	input   map[string]any
	options callOptions
	request *request
	number  int64
	started time.Time
	attempt int
	// repaired: the clock or the key was put right before.
	repaired bool
	// earlier is an attempt whose outcome is unknown.
	earlier *Error
}

// send checks the input, then makes attempts until one succeeds or none may follow. This is the only loop that repeats
// anything. It stands above signing, so that each attempt is signed afresh, and around the reading of the answer.
func (c *Client) send(ctx context.Context, row *action, input any, options callOptions) (*answer, *Error) {
	e, failed := c.prepare(row, input, options)
	if failed != nil {
		failed.Action = row.name
		return nil, failed
	}
	for {
		e.attempt++
		answered, failed := e.try(ctx)
		if failed == nil {
			c.budget.refill()
			answered.Attempts = e.attempt
			if options.response != nil {
				*options.response = answered.Response
			}
			return answered, nil
		}
		delay, again := e.delayAfter(failed)
		if !again || ctx.Err() != nil {
			return nil, e.finished(failed.Error)
		}
		e.repaired = e.repaired || failed.proof == clockOrKey
		if failed.Outcome == Unknown {
			e.earlier = failed.Error
		} else if failed.Previous != nil {
			e.earlier = failed.Previous
		}
		if failed := e.pause(ctx, failed.Error, delay); failed != nil {
			return nil, e.finished(failed)
		}
	}
}

// prepare checks what is to be sent, and makes the request that every attempt sends.
func (c *Client) prepare(row *action, input any, options callOptions) (*exchange, *Error) {
	if options.failed != nil {
		return nil, options.failed
	}
	found, failed := c.resolve()
	if failed != nil {
		return nil, failed
	}
	fields, err := fieldsOf(input)
	if err != nil {
		return nil, inputError("InvalidInput", "The input of %s cannot be sent: %s.", row.name, err)
	}
	if name := row.idempotencyKey; name != "" && (fields[name] == nil || fields[name] == "") {
		fields[name] = newUUID()
	}
	// Another base URL stands for the whole platform: a mock or a gateway, with all its hosts.
	origin := found.baseURL
	if row.host != "" && origin == platformURL {
		origin = row.host
	}
	request, err := buildRequest(row, fields, origin)
	if err != nil {
		return nil, inputError("InvalidInput", "The input of %s cannot be sent: %s.", row.name, err)
	}
	return &exchange{client: c, row: row, input: fields, options: options, request: request, number: c.calls.Add(1), started: c.options.now()}, nil
}

// delayAfter is how long to wait before another attempt, and whether there may be one.
func (e *exchange) delayAfter(failed *failure) (time.Duration, bool) {
	retry := e.options.retry
	if e.attempt >= retry.Attempts {
		return 0, false
	}
	// What was refused for a wrong clock or key loads nothing: it waits for nothing and costs nothing.
	if failed.proof == clockOrKey {
		return 0, failed.repairable && !e.repaired
	}
	if !e.row.mayRepeat(failed.proof) {
		return 0, false
	}
	longest := min(float64(retry.MaxDelay), float64(retry.BaseDelay)*math.Pow(2, float64(e.attempt-1)))
	delay := time.Duration(e.client.options.random() * longest)
	if failed.RetryAfter != nil {
		delay = max(delay, *failed.RetryAfter)
	}
	if e.client.options.now().Sub(e.started)+delay > retry.MaxTime || !e.client.budget.spend() {
		return 0, false
	}
	return delay, true
}

// pause tells that the call is repeated, and waits.
func (e *exchange) pause(ctx context.Context, failed *Error, delay time.Duration) *Error {
	e.log(slog.LevelWarn, "the attempt failed and is repeated", slog.String("code", failed.Code), slog.Duration("delay", delay))
	e.tell(func() Event { return Event{Kind: "retry", Err: failed, Delay: delay} })
	if delay > 0 {
		if err := e.client.options.sleep(ctx, delay); err != nil || ctx.Err() != nil {
			aborted := newError("AbortError", "Aborted", failed.Outcome, "The call of %s was ended while it waited to be repeated, after %s.", e.row.name, failed.Code)
			aborted.Action, aborted.cause = e.row.name, ctx.Err()
			return aborted
		}
	}
	return nil
}

// finished is the error as the caller sees it: what became of the whole call, not of its last attempt alone.
func (e *exchange) finished(failed *Error) *Error {
	failed.Attempts = e.attempt
	if e.earlier != nil && e.earlier != failed {
		failed.Previous = e.earlier
		if failed.Outcome == NotSent {
			failed.Outcome = Unknown
		}
	}
	if (failed.Outcome == Unknown || failed.Previous != nil) && e.row.effect != "read" && e.row.verify != nil {
		told := e.row.verify
		failed.Verify = &Verify{Action: told.action, Input: map[string]any{}, Open: told.open}
		for name, path := range told.input {
			if value := valueAt(e.input, path); value != nil {
				failed.Verify.Input[name] = value
			}
		}
	}
	e.log(slog.LevelError, "the call failed", slog.Any("error", failed))
	e.tell(func() Event { return Event{Kind: "error", Err: failed} })
	return failed
}

func (e *exchange) log(level slog.Level, message string, attributes ...slog.Attr) {
	if logger := e.client.options.logger; logger != nil {
		attributes = append([]slog.Attr{slog.String("action", e.row.name), slog.Int64("call", e.number), slog.Int("attempt", e.attempt)}, attributes...)
		logger.LogAttrs(context.Background(), level, "qianfan: "+message, attributes...)
	}
}

// tell calls the hook; a side channel never decides over the call. The event is made only for who listens.
func (e *exchange) tell(event func() Event) {
	hook := e.client.options.hook
	if hook == nil {
		return
	}
	defer func() {
		if caught := recover(); caught != nil {
			e.log(slog.LevelError, "the hook panicked", slog.String("type", fmt.Sprintf("%T", caught)))
		}
	}()
	told := event()
	told.Call, told.Action, told.Attempt = e.number, e.row.name, e.attempt
	hook(told)
}

// signed is what an attempt was sent with.
type signed struct {
	header   http.Header
	host     string
	keys     Keys
	token    string
	at       time.Time
	isSigned bool
}

// try signs, sends and reads once, within the limit of an attempt.
func (e *exchange) try(ctx context.Context) (*answer, *failure) {
	limited, cancel := context.WithTimeout(ctx, e.options.timeout)
	defer cancel()
	made, failed := e.sign(ctx, limited)
	if failed != nil {
		return nil, failed
	}
	// Whoever has the signature can send any body for as long as it is valid, so it is a secret too.
	authorization := made.header.Get("Authorization")
	redact := sync.OnceValue(func() func(string) string {
		return redactor(made.keys.SecretAccessKey, made.keys.SessionToken, made.token, authorization, authorization[strings.LastIndex(authorization, "/")+1:])
	})
	e.tell(func() Event {
		return Event{Kind: "request", Method: e.request.method, URL: e.request.text, Header: redactHeaders(made.header), Body: redact()(string(e.request.body))}
	})
	if ctx.Err() != nil {
		return nil, e.ended(ctx, NotSent, "before it was sent")
	}
	begun := e.client.options.now()
	response, err := e.client.options.transport.RoundTrip(e.httpRequest(limited, made))
	var text []byte
	if err == nil {
		text, err = io.ReadAll(response.Body)
		response.Body.Close()
	}
	if err != nil {
		return nil, e.lost(ctx, limited, err, redact())
	}
	return e.read(limited, made, response, text, redact, begun)
}

func (e *exchange) httpRequest(ctx context.Context, made *signed) *http.Request {
	sent := (&http.Request{Method: e.request.method, URL: e.request.url, Header: made.header, Host: made.host}).WithContext(ctx)
	if e.request.body != nil {
		body := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(e.request.body)), nil }
		sent.Body, _ = body()
		sent.ContentLength = int64(len(e.request.body))
		// net/http repeats on its own what it never wrote, which is as good as not sent. By a header of the caller it
		// would also repeat what it has written: then it gets nothing to repeat.
		if sent.Header.Get("Idempotency-Key") == "" && sent.Header.Get("X-Idempotency-Key") == "" {
			sent.GetBody = body
		}
	}
	return sent
}

// sign gives the headers to send, with what the platform knows the caller by.
func (e *exchange) sign(ctx, limited context.Context) (*signed, *failure) {
	c := e.client
	agent := strings.TrimSpace(c.options.userAgent + " " + userAgent)
	made := &signed{header: http.Header{"User-Agent": {agent}, "Accept": {"application/json"}}, host: hostOf(e.request.url.Scheme, e.request.url.Host)}
	for name, value := range e.options.headers {
		if name == "host" {
			made.host = value
		} else {
			made.header.Set(name, value)
		}
	}
	if e.request.contentType != "" {
		made.header.Set("Content-Type", e.request.contentType)
	}
	var err error
	switch {
	case e.row.bearer:
		if made.token, err = c.bearer(limited); err == nil {
			made.header.Set("Authorization", "Bearer "+made.token)
		}
	case c.keys != nil:
		if made.keys, err = c.keys.get(limited); err == nil {
			err = e.authorize(made)
		}
	}
	switch {
	case err == nil:
		return made, nil
	case ctx.Err() != nil:
		return nil, e.ended(ctx, NotSent, "before it was sent")
	case limited.Err() != nil:
		return nil, e.failed("TimeoutError", "Timeout", NotSent, notAccepted, "There were no credentials for %s within %s.", e.row.name, e.options.timeout)
	}
	// The same failure reaches every call that waited for these keys: each gets an error of its own.
	var given *Error
	if !errors.As(err, &given) {
		given = credentialsError("SigningFailed", "Signing failed (%T).", err)
	}
	return nil, e.failed("CredentialsError", given.Code, NotSent, refused, "%s", given.Message)
}

func (e *exchange) authorize(made *signed) error {
	made.at, made.isSigned = e.client.now(), true
	stamp := formatTimestamp(made.at)
	headers := map[string]string{"host": made.host, "x-bce-date": stamp}
	made.header.Set("X-Bce-Date", stamp)
	if token := made.keys.SessionToken; token != "" {
		headers["x-bce-security-token"] = token
		made.header.Set("X-Bce-Security-Token", token)
	}
	signature, err := Sign(SignRequest{e.request.method, e.request.text, headers}, made.keys, SignOptions{stamp, validFor})
	made.header.Set("Authorization", signature.Authorization)
	return err
}

func (e *exchange) failed(kind, code string, outcome Outcome, proof evidence, format string, args ...any) *failure {
	failed := newError(kind, code, outcome, format, args...)
	failed.Action = e.row.name
	return &failure{Error: failed, proof: proof}
}

// ended tells that the caller's context ended the call.
func (e *exchange) ended(ctx context.Context, outcome Outcome, when string) *failure {
	failed := e.failed("AbortError", "Aborted", outcome, unknown, "The call of %s was ended by its context %s.", e.row.name, when)
	failed.cause = ctx.Err()
	return failed
}

// lost is what became of an attempt that ended without an answer.
func (e *exchange) lost(ctx, limited context.Context, err error, redact func(string) string) *failure {
	code, outcome, proof := evidenceOfNetwork(err)
	switch {
	case ctx.Err() != nil:
		return e.ended(ctx, Unknown, "while it was under way")
	case limited.Err() != nil && proof != notAccepted:
		return e.failed("TimeoutError", "Timeout", Unknown, unknown, "%s had no answer within %s.", e.row.name, e.options.timeout)
	}
	failed := e.failed("ConnectionError", code, outcome, proof, "%s did not get through to %s: %s", e.row.name, e.request.url.Host, redact(err.Error()))
	// Nothing else of the chain is kept: what a transport hangs on its errors may hold the request.
	var number syscall.Errno
	if errors.As(err, &number) {
		failed.cause = number
	}
	return failed
}

// read makes a body or a failure of an answer, and tells those who watch. A refusal may quote what was sent, so its error
// is made of a text without the secrets.
func (e *exchange) read(ctx context.Context, made *signed, response *http.Response, data []byte, redact func() func(string) string, begun time.Time) (*answer, *failure) {
	status, c := response.StatusCode, e.client
	if status == 301 || status == 302 || status == 303 || status == 307 || status == 308 {
		return nil, e.failed("ConnectionError", "Redirected", Unknown, untrusted, "%s was led elsewhere (HTTP %d).", e.row.name, status)
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	body, failed, proof := readAnswer(e.row, status, response.Header, text, c.now())
	if failed != nil {
		clean := http.Header{}
		for name := range response.Header {
			clean.Set(name, redact()(response.Header.Get(name)))
		}
		_, failed, proof = readAnswer(e.row, status, clean, redact()(text), c.now())
	}
	spent := c.options.now().Sub(begun)
	e.log(slog.LevelDebug, "an answer came", slog.Int("status", status), slog.Duration("duration", spent))
	e.tell(func() Event {
		shown, isJSON := parseJSON([]byte(redact()(text)))
		if !isJSON {
			shown = redact()(text)
		}
		return Event{Kind: "response", Status: status, Duration: spent, Body: redactBody(shown, e.row.secrets), Err: failed}
	})
	if failed == nil {
		return &answer{body, Response{Status: status, Header: maps.Clone(response.Header), Body: []byte(text)}}, nil
	}
	// An API key that is not accepted has no documented code; its status is one.
	if made.token != "" && status == 401 {
		proof = clockOrKey
	}
	repairable := proof == clockOrKey && e.repair(ctx, made, response.Header)
	return nil, &failure{failed, proof, repairable}
}

// repair puts right what a signature was refused for: the clock, when it was wrong at signing, or else the key. Each call
// compares with its own time of signing, so that all that failed together are repaired.
func (e *exchange) repair(ctx context.Context, made *signed, header http.Header) bool {
	c := e.client
	if made.token != "" {
		found, failed := c.resolve()
		if failed != nil {
			return false
		}
		if found.apiKey == nil {
			return c.tokens.renew(ctx, made.token)
		}
		key, err := c.bearer(ctx)
		return err == nil && key != made.token
	}
	if !made.isSigned {
		return false
	}
	if told, err := http.ParseTime(header.Get("date")); err == nil && told.Sub(made.at).Abs() > skew {
		offset := told.Sub(c.options.now())
		c.clockOffset.Store(int64(offset))
		e.log(slog.LevelWarn, "the platform's clock differs; corrected for this client", slog.Duration("ahead", offset))
		return true
	}
	return c.keys.renew(ctx, made.keys)
}
