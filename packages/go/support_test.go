package qianfan

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

var (
	testKeys = Keys{AccessKeyID: "ALTAKexampleaccesskeyid0", SecretAccessKey: "c2VjcmV0LWFjY2Vzcy1rZXkt0001", SessionToken: "c2Vzc2lvbi10b2tlbg+/0002=="}
	testNow  = time.Date(2026, 4, 17, 8, 0, 0, 0, time.UTC)
)

const taskID = "task-5kjifvzerc5n"

// load reads a file of the conformance suite; the package itself is published without it.
func load(t testing.TB, subject string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "spec", "conformance", subject+".json"))
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("the conformance suite is not here")
	}
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		t.Fatal(subject, err)
	}
}

// ending is how an attempt ends.
type ending struct {
	Network string
	Status  int
	Headers map[string]string
	Text    string
}

var fine = ending{Status: 200, Text: `{"requestId":"r","result":{}}`}

// sentRequest is one that came in, its body read.
type sentRequest struct {
	*http.Request
	text string
}

// script is a transport whose attempts end as scripted; the last ending stays.
type script struct {
	mutex   sync.Mutex
	endings []func(*http.Request) ending
	sent    []sentRequest
	delays  []time.Duration
	time    time.Time
	random  float64
}

func ends(endings ...ending) []func(*http.Request) ending {
	made := make([]func(*http.Request) ending, len(endings))
	for index, each := range endings {
		made[index] = func(*http.Request) ending { return each }
	}
	return made
}

func dialError(inner error) error { return &net.OpError{Op: "dial", Net: "tcp", Err: inner} }

type timeoutError struct{}

func (timeoutError) Error() string   { return "i/o timeout" }
func (timeoutError) Timeout() bool   { return true }
func (timeoutError) Temporary() bool { return true }

var failures = map[string]error{
	"connection-refused": dialError(os.NewSyscallError("connect", syscall.ECONNREFUSED)),
	"name-not-found":     dialError(&net.DNSError{Err: "no such host", Name: "x", IsNotFound: true}),
	"connect-timeout":    dialError(timeoutError{}),
	"connection-reset":   &net.OpError{Op: "read", Net: "tcp", Err: os.NewSyscallError("read", syscall.ECONNRESET)},
	"half-an-answer":     io.ErrUnexpectedEOF,
	"certificate":        &tls.CertificateVerificationError{Err: x509.UnknownAuthorityError{}},
}

func (s *script) RoundTrip(request *http.Request) (*http.Response, error) {
	text := ""
	if request.Body != nil {
		data, _ := io.ReadAll(request.Body)
		text = string(data)
	}
	s.mutex.Lock()
	s.sent = append(s.sent, sentRequest{request, text})
	next := s.endings[min(len(s.sent), len(s.endings))-1]
	s.mutex.Unlock()
	end := next(request)
	switch end.Network {
	case "":
	case "redirect":
		end = ending{Status: 302, Headers: map[string]string{"location": "/elsewhere"}}
	case "no-answer":
		<-request.Context().Done()
		return nil, request.Context().Err()
	default:
		return nil, failures[end.Network]
	}
	header := http.Header{}
	for name, value := range end.Headers {
		header.Set(name, value)
	}
	return &http.Response{StatusCode: end.Status, Header: header, Body: io.NopCloser(strings.NewReader(end.Text))}, nil
}

// scripted makes a client, and shows what it does.
func scripted(t testing.TB, endings []func(*http.Request) ending, options ...Option) (*Client, *script) {
	t.Helper()
	made := &script{endings: endings, time: testNow, random: 1}
	now := func() time.Time { made.mutex.Lock(); defer made.mutex.Unlock(); return made.time }
	sleep := func(_ context.Context, wait time.Duration) error {
		made.mutex.Lock()
		defer made.mutex.Unlock()
		made.delays = append(made.delays, wait)
		made.time = made.time.Add(wait)
		return nil
	}
	usual := []Option{WithCredentials(testKeys), WithBaseURL(platformURL), WithTransport(made), WithClock(now, sleep, func() float64 { return made.random })}
	client, err := NewClient(append(usual, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	return client, made
}

// facts are an action as a case states it.
type facts struct {
	Name, Path, Effect, IdempotencyKey, Acceptance string
	Billable, Idempotent                           bool
}

func (f facts) action() *action {
	row := &action{name: f.Name, path: f.Path, effect: f.Effect, billable: f.Billable, idempotent: f.Idempotent, idempotencyKey: f.IdempotencyKey, acceptance: f.Acceptance}
	if row.name == "" {
		row.name = "x.y"
	}
	if row.path == "" {
		row.path = "/v2/x?Action=Y"
	}
	if row.effect == "" {
		row.effect = "read"
	}
	return row
}

func sendTo(client *Client, f facts, options ...CallOption) (*answer, *Error) {
	return client.send(context.Background(), f.action(), nil, client.options.with(options))
}

// caught is the error of this package in an error.
func caught(t testing.TB, err error) *Error {
	t.Helper()
	var failed *Error
	if !errors.As(err, &failed) {
		t.Fatalf("not an error of this package: %v", err)
	}
	return failed
}

// same compares by JSON, where an integer beyond 2^53 is its digits.
func same(t testing.TB, what string, got, want any) {
	t.Helper()
	one, _ := json.Marshal(exact(got))
	other, _ := json.Marshal(exact(want))
	if string(one) != string(other) {
		t.Errorf("%s:\n got %s\nwant %s", what, one, other)
	}
}

func exact(value any) any {
	switch value := value.(type) {
	case json.Number:
		if whole, err := value.Int64(); err != nil && !strings.ContainsAny(value.String(), ".eE") || whole > 1<<53-1 || whole < -(1<<53-1) {
			return value.String()
		}
	case []any:
		made := make([]any, len(value))
		for index, each := range value {
			made[index] = exact(each)
		}
		return made
	case map[string]any:
		made := map[string]any{}
		for name, each := range value {
			made[name] = exact(each)
		}
		return made
	}
	return value
}
