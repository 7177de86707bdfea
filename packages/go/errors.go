package qianfan

import (
	"fmt"
	"log/slog"
	"time"
)

// Outcome says what became of a failed call.
type Outcome string

const (
	// Refused: the platform answered no. 平台已拒绝。
	Refused Outcome = "refused"
	// NotSent: it was provably not accepted. 确定未受理。
	NotSent Outcome = "not-sent"
	// Unknown: it may have happened; make the read that [Error.Verify] names before trying again. 无法确认结果。
	Unknown Outcome = "unknown"
)

// Error is every error of this package; take it out of an error with [errors.As].
//
//	var failed *qianfan.Error
//	if errors.As(err, &failed) {
//		fmt.Println(failed.Code, failed.Outcome, failed.RequestID)
//	}
type Error struct {
	// Kind is ServiceError, ConnectionError, TimeoutError, AbortError, CredentialsError, InputError or WaiterError.
	Kind string
	// Code is stable: the platform's own for refusals, else one of this package's.
	Code string
	// Message is for people.
	Message string
	// Outcome says what became of the whole call.
	Outcome Outcome
	// Action is the dotted name of the action, where one was called.
	Action string
	// RequestID is the platform's, where it answered.
	RequestID string
	// Attempts says how many attempts were made.
	Attempts int
	// Previous is an earlier attempt of the same call whose outcome is unknown: read the state before believing this error.
	Previous *Error
	// Verify is the read that tells whether the call happened, while that is unknown.
	Verify *Verify
	// Status is the HTTP status of a refusal.
	Status int
	// Body is the answer of a refusal: parsed JSON, or text.
	Body any `json:"-"`
	// RetryAfter is how long the platform asked to wait, where it did.
	RetryAfter *time.Duration
	// States are the last states that a waiter saw, oldest first.
	States []any

	cause error
}

// Verify is the read that tells whether a call with unknown outcome happened.
type Verify struct {
	// Action is the dotted name of the read.
	Action string
	// Input is its input, filled from the input of the call that failed.
	Input map[string]any
	// Open names fields that the read needs too, and that the call did not know.
	Open []string
}

// Error tells the code, what happened, and the request id.
func (e *Error) Error() string {
	text := "qianfan: " + e.Code + ": " + e.Message
	if e.RequestID != "" {
		text += " (request id " + e.RequestID + ")"
	}
	return text
}

// Unwrap gives what ended the call from outside, such as [context.Canceled], or the error of the operating system.
func (e *Error) Unwrap() error { return e.cause }

// LogValue is what may be written to a log: no headers, no input, no keys.
func (e *Error) LogValue() slog.Value {
	return slog.GroupValue(slog.String("code", e.Code), slog.String("message", e.Message), slog.String("outcome", string(e.Outcome)),
		slog.String("action", e.Action), slog.String("requestId", e.RequestID), slog.Int("attempts", e.Attempts))
}

func newError(kind, code string, outcome Outcome, format string, args ...any) *Error {
	return &Error{Kind: kind, Code: code, Outcome: outcome, Message: fmt.Sprintf(format, args...)}
}

func inputError(code, format string, args ...any) *Error {
	return newError("InputError", code, NotSent, format, args...)
}

func credentialsError(code, format string, args ...any) *Error {
	return newError("CredentialsError", code, NotSent, format, args...)
}

// plain makes an error interface of an error that may be none.
func plain(failed *Error) error {
	if failed == nil {
		return nil
	}
	return failed
}
