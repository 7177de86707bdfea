package qianfan

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"time"
)

const keysPage = "Keys: https://console.bce.baidu.com/iam/#/iam/accesslist"

// Credentials give the keys to sign with. They are asked again when the keys are about to end, and when the platform
// refuses them; never by two calls at once.
type Credentials interface {
	Retrieve(ctx context.Context) (Keys, error)
}

// Keys are the keys of an account or, with a session token, temporary keys. Printed, logged or written as JSON they show
// their id alone.
//
// 账号的密钥；带 SessionToken 时为临时身份凭证。打印或写入日志时不显示密钥。
type Keys struct {
	AccessKeyID     string
	SecretAccessKey string
	// SessionToken is the one of temporary (STS) keys.
	SessionToken string
	// Expiration is when temporary keys end; the zero time means never.
	Expiration time.Time
}

// Retrieve gives the keys themselves.
func (k Keys) Retrieve(context.Context) (Keys, error) { return k, nil }

// Format shows the id alone, whatever the verb.
func (k Keys) Format(state fmt.State, _ rune) { fmt.Fprintf(state, "qianfan.Keys(%s)", k.AccessKeyID) }

// LogValue shows the id alone.
func (k Keys) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(k)) }

// MarshalJSON shows the id alone.
func (k Keys) MarshalJSON() ([]byte, error) { return json.Marshal(fmt.Sprint(k)) }

// KeysFunc makes Credentials of a function: of a vault, an STS call, a file that changes.
type KeysFunc func(ctx context.Context) (Keys, error)

// Retrieve calls the function.
func (f KeysFunc) Retrieve(ctx context.Context) (Keys, error) { return f(ctx) }

// Unsigned sends calls without a signature, for a gateway that signs. 不签名，用于由网关签名的场景。
var Unsigned Credentials = unsigned{}

type unsigned struct{}

func (unsigned) Retrieve(context.Context) (Keys, error) { return Keys{}, nil }

// check says which part of keys is not whole, never what it holds.
func (k Keys) check(from string) *Error {
	parts := []struct{ name, value string }{{"AccessKeyID", k.AccessKeyID}, {"SecretAccessKey", k.SecretAccessKey}, {"SessionToken", k.SessionToken}}
	for _, part := range parts {
		if part.value == "" && part.name != "SessionToken" {
			return credentialsError("IncompleteCredentials", "There is no %s from %s. Both AccessKeyID and SecretAccessKey are needed.", part.name, from)
		}
		if strings.ContainsFunc(part.value, func(letter rune) bool { return letter < '!' || letter > '~' }) {
			return credentialsError("MalformedCredentials", "The %s from %s holds white space or what is not ASCII text. Copy it again.", part.name, from)
		}
	}
	if strings.Contains(k.AccessKeyID, "/") {
		return credentialsError("MalformedCredentials", "The AccessKeyID from %s holds a slash. Copy it again.", from)
	}
	return nil
}

// Command runs a program that prints keys as JSON: accessKeyId, secretAccessKey, and perhaps sessionToken and expiration.
// Neither what it prints nor its standard error is ever shown: both may hold keys. It may take a minute.
func Command(program string, args ...string) Credentials {
	return KeysFunc(func(ctx context.Context) (Keys, error) { return commandKeys(ctx, program, args) })
}

// ShellCommand is Command with a line for the shell.
func ShellCommand(line string) Credentials {
	if runtime.GOOS == "windows" {
		return Command("cmd", "/d", "/s", "/c", line)
	}
	return Command("/bin/sh", "-c", line)
}

func commandKeys(ctx context.Context, program string, args []string) (Keys, error) {
	failed := func(why string) (Keys, error) {
		return Keys{}, credentialsError("CredentialCommandFailed", "The credential command %q %s It must print JSON with accessKeyId and secretAccessKey, and end with status 0.", program, why)
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	command := exec.CommandContext(ctx, program, args...)
	// What the command started in turn may hold the pipe open; nobody waits for that.
	command.WaitDelay = time.Second
	var output bytes.Buffer
	command.Stdout = &output
	err := command.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return failed("took too long.")
	case errors.As(err, &exit):
		return failed(fmt.Sprintf("ended with status %d; run it by hand to see why.", exit.ExitCode()))
	case err != nil && !errors.Is(err, exec.ErrWaitDelay):
		return failed("could not be started.")
	}
	var found struct{ AccessKeyID, SecretAccessKey, SessionToken, Expiration string }
	if json.Unmarshal(output.Bytes(), &found) != nil {
		return failed("printed something that is not a JSON object of texts.")
	}
	keys := Keys{AccessKeyID: found.AccessKeyID, SecretAccessKey: found.SecretAccessKey, SessionToken: found.SessionToken}
	from := fmt.Sprintf("the credential command %q", program)
	if found.Expiration != "" {
		if keys.Expiration, err = time.Parse(time.RFC3339, found.Expiration); err != nil {
			return Keys{}, credentialsError("MalformedCredentials", "The expiration from %s is not a date. Write it like 2026-04-17T08:00:00Z.", from)
		}
	}
	return keys, plain(keys.check(from))
}

// cached keeps what is dear to get, until shortly before it ends: one request for it is under way, however many calls wait.
type cached[T comparable] struct {
	load func(context.Context) (T, time.Time, error)
	now  func() time.Time
	// ahead of its end a value is renewed; with less than urgent left, calls wait for that.
	ahead, urgent time.Duration

	mutex  sync.Mutex
	value  T
	ends   time.Time
	quiet  time.Time
	flight *flight[T]
}

type flight[T any] struct {
	done  chan struct{}
	value T
	err   error
}

func (c *cached[T]) left() time.Duration {
	var none T
	switch {
	case c.value == none:
		return 0
	case c.ends.IsZero():
		return 1 << 62
	}
	return c.ends.Sub(c.now())
}

// get gives the value, or waits for another one.
func (c *cached[T]) get(ctx context.Context) (T, error) {
	c.mutex.Lock()
	held, left := c.value, c.left()
	if left > c.ahead || left > 0 && c.flight == nil && c.now().Before(c.quiet) {
		c.mutex.Unlock()
		return held, nil
	}
	flight := c.start(ctx)
	c.mutex.Unlock()
	if left > c.urgent {
		return held, nil
	}
	value, err := flight.wait(ctx)
	// Renewal ahead of time fails no call that the old value still serves.
	if err != nil && left > 0 && ctx.Err() == nil {
		return held, nil
	}
	return value, err
}

// renew asks again, since the platform refused a value. It says whether there is another one now.
func (c *cached[T]) renew(ctx context.Context, refused T) bool {
	c.mutex.Lock()
	if c.value != refused {
		c.mutex.Unlock()
		return true
	}
	flight := c.start(ctx)
	c.mutex.Unlock()
	value, err := flight.wait(ctx)
	return err == nil && value != refused
}

// start begins a request for the value unless one is under way. It outlives the call that began it, for others wait too.
func (c *cached[T]) start(ctx context.Context) *flight[T] {
	if c.flight != nil {
		return c.flight
	}
	c.quiet = c.now().Add(30 * time.Second)
	begun := &flight[T]{done: make(chan struct{})}
	c.flight = begun
	go func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Minute)
		defer cancel()
		value, ends, err := c.load(ctx)
		c.mutex.Lock()
		defer c.mutex.Unlock()
		if begun.value, begun.err = value, err; err == nil {
			c.value, c.ends = value, ends
		}
		c.flight = nil
		close(begun.done)
	}()
	return begun
}

func (f *flight[T]) wait(ctx context.Context) (T, error) {
	select {
	case <-f.done:
		return f.value, f.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// cachedKeys checks what Credentials give, and keeps it.
func cachedKeys(credentials Credentials, now func() time.Time) *cached[Keys] {
	load := func(ctx context.Context) (Keys, time.Time, error) {
		keys, err := credentials.Retrieve(ctx)
		var failed *Error
		switch {
		case errors.As(err, &failed):
		case err != nil:
			// What a provider says may hold the keys that it asked with.
			failed = credentialsError("CredentialsProviderFailed", "The credentials provider failed (%T).", err)
		default:
			failed = keys.check("your credentials")
		}
		ends := keys.Expiration
		if failed == nil && !ends.IsZero() && !ends.After(now()) {
			failed = credentialsError("ExpiredCredentials", "The session token ended at %s. Get new temporary keys.", formatTimestamp(ends))
		}
		// Without their end, keys compare by what the platform sees.
		keys.Expiration = time.Time{}
		return keys, ends, plain(failed)
	}
	return &cached[Keys]{load: load, now: now, ahead: 5 * time.Minute, urgent: time.Minute}
}
