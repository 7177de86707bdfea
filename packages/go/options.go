package qianfan

import (
	"context"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net/http"
	"regexp"
	"strings"
	"time"
)

// Option is an option of [NewClient].
type Option interface{ applyTo(*clientOptions) }

// CallOption is an option of a call; given to [NewClient] it holds for all calls, given to [Wait] for every poll.
type CallOption func(*callOptions)

// RetryOptions say how often, how long and how fast a call is repeated; what may be repeated is decided by the action.
// Fields that are zero have their usual value.
type RetryOptions struct {
	// Attempts is the number of attempts in all, the first one included; 3 by default, 1 for no repeats.
	Attempts int
	// BaseDelay is the longest wait before the first repeat; it doubles with each; 200 ms by default.
	BaseDelay time.Duration
	// MaxDelay is the longest wait between two attempts; 20 s by default. A longer Retry-After is obeyed.
	MaxDelay time.Duration
	// MaxTime bounds the whole call, waits included; no attempt starts after it; 5 minutes by default.
	MaxTime time.Duration
}

// Event tells a hook what happens; keys, tokens and signatures in it are masked.
type Event struct {
	// Kind is request (an attempt goes out), response, retry, or error (the call failed for good).
	Kind string
	// Call counts the calls of the client.
	Call int64
	// Action is the dotted name.
	Action string
	// Attempt is 1 for the first.
	Attempt int
	// Method, URL and Header are those of the request.
	Method, URL string
	Header      http.Header
	// Body is the text of a request, or the parsed answer.
	Body any
	// Status and Duration are those of a response.
	Status   int
	Duration time.Duration
	// Delay is the wait before a repeat.
	Delay time.Duration
	// Err is the failure of the attempt, or of the call.
	Err *Error
}

type callOptions struct {
	timeout  time.Duration
	retry    RetryOptions
	headers  map[string]string
	route    string
	response *Response
	failed   *Error
}

type clientOptions struct {
	callOptions
	credentials   Credentials
	apiKey        func(context.Context) (string, error)
	profile       string
	baseURL       string
	allowInsecure bool
	transport     http.RoundTripper
	userAgent     string
	logger        *slog.Logger
	hook          func(Event)
	now           func() time.Time
	sleep         func(context.Context, time.Duration) error
	random        func() float64
}

func defaultOptions() clientOptions {
	return clientOptions{
		callOptions: callOptions{timeout: time.Minute, retry: RetryOptions{}.withDefaults(RetryOptions{3, 200 * time.Millisecond, 20 * time.Second, 5 * time.Minute})},
		now:         time.Now,
		sleep:       sleepFor,
		random:      rand.Float64,
	}
}

func sleepFor(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (o CallOption) applyTo(all *clientOptions) { o(&all.callOptions) }

type clientOption func(*clientOptions)

func (o clientOption) applyTo(all *clientOptions) { o(all) }

func (o *callOptions) refuse(format string, args ...any) {
	o.failed = inputError("InvalidOption", format, args...)
}

// with gives the options of a call: the client's, and over them its own.
func (o callOptions) with(options []CallOption) callOptions {
	o.headers = maps.Clone(o.headers)
	for _, option := range options {
		option(&o)
	}
	return o
}

func (r RetryOptions) withDefaults(defaults RetryOptions) RetryOptions {
	if r.Attempts == 0 {
		r.Attempts = defaults.Attempts
	}
	for _, pair := range [][2]*time.Duration{{&r.BaseDelay, &defaults.BaseDelay}, {&r.MaxDelay, &defaults.MaxDelay}, {&r.MaxTime, &defaults.MaxTime}} {
		if *pair[0] == 0 {
			*pair[0] = *pair[1]
		}
	}
	return r
}

// WithTimeout bounds one attempt, its answer included; a minute by default. The deadline of the context bounds the whole call.
func WithTimeout(limit time.Duration) CallOption {
	return func(o *callOptions) {
		if o.timeout = limit; limit <= 0 {
			o.refuse("WithTimeout takes a duration above 0; it is %s.", limit)
		}
	}
}

// WithRetry says how often and how fast a call is repeated.
func WithRetry(retry RetryOptions) CallOption {
	return func(o *callOptions) {
		if retry.Attempts < 0 || retry.BaseDelay < 0 || retry.MaxDelay < 0 || retry.MaxTime < 0 {
			o.refuse("The fields of RetryOptions must not be negative; they are %+v.", retry)
		}
		o.retry = retry.withDefaults(o.retry)
	}
}

var (
	headerName  = regexp.MustCompile("^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$")
	headerValue = regexp.MustCompile(`^[\t\x20-\x7e]*$`)
	// ofTheBody belong to the body: a caller's would lose the boundary of a form.
	ofTheBody = map[string]bool{"content-type": true, "content-length": true, "transfer-encoding": true}
)

// WithHeader adds a header, which travels unsigned, but for Host.
func WithHeader(name, value string) CallOption {
	return func(o *callOptions) {
		if !headerName.MatchString(name) || !headerValue.MatchString(value) {
			o.failed = inputError("InvalidHeader", "The header %q cannot be sent: it holds a character that no header may hold.", name)
		} else if lower := strings.ToLower(name); !ofTheBody[lower] {
			if o.headers == nil {
				o.headers = map[string]string{}
			}
			o.headers[lower] = strings.TrimSpace(value)
		}
	}
}

// WithRoute gives the route of an action that this version does not know, for [Client.Call]: /v2/finetuning.
func WithRoute(route string) CallOption { return func(o *callOptions) { o.route = route } }

// WithResponse has what came with the answer written to response.
func WithResponse(response *Response) CallOption {
	return func(o *callOptions) { o.response = response }
}

// WithCredentials says where keys come from: [Keys], [KeysFunc], [Command], [Profile], [Unsigned]; [DefaultCredentials] by default.
func WithCredentials(credentials Credentials) Option {
	return clientOption(func(o *clientOptions) {
		if o.credentials = credentials; credentials == nil {
			o.refuse("WithCredentials takes Keys, KeysFunc, Command, Profile or Unsigned; it is nil.")
		}
	})
}

// WithProfile takes keys, API key and base URL from a profile of the configuration file, and looks nowhere else.
func WithProfile(name string) Option {
	return clientOption(func(o *clientOptions) { o.profile = name })
}

// WithAPIKey gives the key for actions that take one; without it the access keys get a short-lived token.
func WithAPIKey(key string) Option {
	return WithAPIKeyFunc(func(context.Context) (string, error) { return key, nil })
}

// WithAPIKeyFunc gives the key by a function, which is called for every call, so keep what is dear to make.
func WithAPIKeyFunc(provider func(context.Context) (string, error)) Option {
	return clientOption(func(o *clientOptions) { o.apiKey = provider })
}

// WithBaseURL takes another base URL, such as that of the mock; a path is a prefix.
func WithBaseURL(url string) Option { return clientOption(func(o *clientOptions) { o.baseURL = url }) }

// WithInsecureHTTP allows plain http to a host that is not loopback: the body is not signed, and could be changed on the way.
func WithInsecureHTTP() Option {
	return clientOption(func(o *clientOptions) { o.allowInsecure = true })
}

// WithTransport sends by a transport of your own. It is asked directly: redirects are never followed, cookies not kept.
func WithTransport(transport http.RoundTripper) Option {
	return clientOption(func(o *clientOptions) { o.transport = transport })
}

// WithHTTPClient sends by the transport of an HTTP client, within its Timeout where that is set; its Jar and
// CheckRedirect have no part in it.
func WithHTTPClient(client *http.Client) Option {
	return clientOption(func(o *clientOptions) {
		if o.transport = client.Transport; client.Transport == nil {
			o.transport = http.DefaultTransport
		}
		if client.Timeout > 0 {
			o.timeout = client.Timeout
		}
	})
}

// WithUserAgent is put in front of this package's own.
func WithUserAgent(agent string) Option {
	return clientOption(func(o *clientOptions) {
		if o.userAgent = agent; !headerValue.MatchString(agent) {
			o.failed = inputError("InvalidHeader", "The user agent holds a character that no header may hold.")
		}
	})
}

// WithLogger logs: answers at debug, repeats at warn, failed calls at error.
func WithLogger(logger *slog.Logger) Option {
	return clientOption(func(o *clientOptions) { o.logger = logger })
}

// WithHook watches calls. What a hook does or panics with changes nothing.
func WithHook(hook func(Event)) Option { return clientOption(func(o *clientOptions) { o.hook = hook }) }

// WithClock replaces the clock, the waits and the chance of a client, for tests. What is nil stays.
func WithClock(now func() time.Time, sleep func(context.Context, time.Duration) error, random func() float64) Option {
	return clientOption(func(o *clientOptions) {
		if now != nil {
			o.now = now
		}
		if sleep != nil {
			o.sleep = sleep
		}
		if random != nil {
			o.random = random
		}
	})
}
