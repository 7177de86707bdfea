package qianfan

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"reflect"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const platformURL = "https://qianfan.baidubce.com"

// Client has every action of the platform, by its dotted name: client.FineTuning.Task.Stop. It may be used by any number of
// goroutines at once. Printed, it shows its base URL alone.
//
// 百度智能云千帆平台功能 OpenAPI 的客户端，接口按名称组织，可并发使用。
type Client struct {
	Actions

	options     clientOptions
	keys        *cached[Keys]
	tokens      *cached[string]
	clockOffset atomic.Int64
	calls       atomic.Int64
	budget      budget

	mutex    sync.Mutex
	resolved *resolved
}

// resolved is what the environment, the .env file and a profile say where the options do not.
type resolved struct {
	baseURL string
	apiKey  func(context.Context) (string, error)
}

// Response is what came with an answer.
type Response struct {
	Status int
	Header http.Header
	// Body is the answer as it came.
	Body []byte
	// Attempts says how many attempts the call took.
	Attempts int
}

// NewClient makes a client. Nothing is read or sent before the first call. Without options, keys come from
// QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY, the .env file, or a profile.
//
// Errors are of Kind InputError (InvalidOption, InvalidHeader, InvalidBaseUrl, InsecureBaseUrl) or CredentialsError.
func NewClient(options ...Option) (*Client, error) {
	c := &Client{options: defaultOptions(), budget: budget{tokens: budgetSize}}
	for _, option := range options {
		option.applyTo(&c.options)
	}
	o := &c.options
	if o.failed != nil {
		return nil, o.failed
	}
	if o.baseURL != "" {
		checked, failed := checkBaseURL(o.baseURL, o.allowInsecure)
		if failed != nil {
			return nil, failed
		}
		o.baseURL = checked
	}
	if keys, given := o.credentials.(Keys); given {
		if failed := keys.check("the option WithCredentials"); failed != nil {
			return nil, failed
		}
	}
	if o.transport == nil {
		o.transport = newTransport()
	}
	c.keys = c.newKeys()
	c.tokens = &cached[string]{load: c.exchangeToken, now: c.now, ahead: time.Minute, urgent: time.Minute}
	c.bind(c)
	return c, nil
}

func (c *Client) newKeys() *cached[Keys] {
	switch credentials := c.options.credentials; {
	case credentials == Unsigned:
		return nil
	case credentials != nil:
		return cachedKeys(credentials, c.now)
	case c.options.profile != "":
		return cachedKeys(Profile(c.options.profile), c.now)
	}
	return cachedKeys(DefaultCredentials(), c.now)
}

// String shows the base URL alone.
func (c *Client) String() string {
	return fmt.Sprintf("qianfan.Client(%s)", cmp.Or(c.options.baseURL, platformURL))
}

// GoString is the same.
func (c *Client) GoString() string { return c.String() }

// CloseIdleConnections closes the connections that no call uses.
func (c *Client) CloseIdleConnections() {
	if closer, ok := c.options.transport.(interface{ CloseIdleConnections() }); ok {
		closer.CloseIdleConnections()
	}
}

// now is the platform's time, as far as it is known.
func (c *Client) now() time.Time { return c.options.now().Add(time.Duration(c.clockOffset.Load())) }

// Call calls any action, by its Action name or its dotted name, with the platform's input: a map, a generated struct, or
// nil. An action that this version does not know needs [WithRoute]; it is held to cost money, and so never repeated unless it
// was provably not accepted. Numbers of the answer are [json.Number].
//
// 按 Action 名或接口名调用任意接口。
//
// Errors of Kind InputError: UnknownAction, AmbiguousAction, InvalidRoute, InvalidInput.
func (c *Client) Call(ctx context.Context, name string, input any, options ...CallOption) (map[string]any, error) {
	given := c.options.with(options)
	found, failed := findAction(name, given.route)
	if failed != nil {
		return nil, failed
	}
	answered, failed := c.send(ctx, found, input, given)
	if failed != nil {
		return nil, failed
	}
	return answered.body, nil
}

var actionsByName = indexed(actions)

func indexed(rows []*action) map[string]*action {
	byName := make(map[string]*action, len(rows))
	for _, row := range rows {
		byName[row.name] = row
	}
	return byName
}

var routeForm = regexp.MustCompile(`^/[\w./-]*$`)

func findAction(name, route string) (*action, *Error) {
	if row := actionsByName[name]; row != nil {
		return row, nil
	}
	path := route + "?Action=" + name
	var matches []*action
	for _, row := range actions {
		if row.path == path || route == "" && strings.HasSuffix(row.path, path) {
			matches = append(matches, row)
		}
	}
	switch {
	case len(matches) == 1:
		return matches[0], nil
	case len(matches) > 1:
		return nil, inputError("AmbiguousAction", "%s exists on more than one route. Name it in full: %s or %s.", name, matches[0].name, matches[1].name)
	case route == "":
		return nil, inputError("UnknownAction", "There is no action %q. Names are case-sensitive; for one that this version does not know, give its route: WithRoute(\"/v2/...\").", name)
	case !routeForm.MatchString(route):
		return nil, inputError("InvalidRoute", "The route %q must look like /v2/finetuning.", route)
	}
	return &action{name: name, path: route + "?Action=" + uriEncode(name), effect: "write", billable: true}, nil
}

// call is what every generated method does.
func call[Output any](ctx context.Context, c *Client, name string, input any, options []CallOption) (*Output, error) {
	row := actionsByName[name]
	if failed := checkInput(row, input); failed != nil {
		return nil, failed
	}
	answered, failed := c.send(ctx, row, input, c.options.with(options))
	if failed != nil {
		return nil, failed
	}
	output := new(Output)
	fill(reflect.ValueOf(output).Elem(), answered.body)
	return output, nil
}

func checkInput(row *action, input any) *Error {
	value := reflect.ValueOf(input)
	if !value.Elem().IsValid() {
		value = reflect.New(value.Type().Elem())
	}
	if name := missing(value); name != "" {
		failed := inputError("InvalidInput", "%s needs %s.", row.name, name)
		failed.Action = row.name
		return failed
	}
	return nil
}

// resolve reads the environment at the first call.
func (c *Client) resolve() (*resolved, *Error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.resolved != nil {
		return c.resolved, nil
	}
	o := &c.options
	set, failed := variables(o.profile == "")
	if failed != nil {
		return nil, failed
	}
	named := cmp.Or(o.baseURL, set["QIANFAN_CONSOLE_API_BASE_URL"], set["QIANFAN_CONSOLE_BASE_URL"])
	key := ""
	if o.profile == "" {
		key = cmp.Or(set["QIANFAN_API_KEY"], set["APPBUILDER_TOKEN"])
	}
	// Who gives keys does not mean the profile.
	if o.credentials == nil && (o.profile != "" || set["QIANFAN_ACCESS_KEY"] == "" && set["QIANFAN_SECRET_KEY"] == "") {
		profile, failed := profileOf(cmp.Or(o.profile, set["QIANFAN_PROFILE"]), set)
		// Where the base URL is known without it, a file that cannot be read is the credentials' matter.
		if failed != nil && named == "" {
			return nil, failed
		}
		baseURL, _ := profile["base_url"].(string)
		apiKey, _ := profile["api_key"].(string)
		named, key = cmp.Or(named, baseURL), cmp.Or(key, apiKey)
	}
	checked, failed := checkBaseURL(cmp.Or(named, platformURL), o.allowInsecure || set["QIANFAN_ALLOW_HTTP"] == "1")
	if failed != nil {
		return nil, failed
	}
	c.resolved = &resolved{checked, o.apiKey}
	if o.apiKey == nil && key != "" {
		c.resolved.apiKey = func(context.Context) (string, error) { return key, nil }
	}
	return c.resolved, nil
}

// bearer gives the API key, or a short-lived token for the access keys.
func (c *Client) bearer(ctx context.Context) (string, error) {
	found, failed := c.resolve()
	if failed != nil {
		return "", failed
	}
	if found.apiKey == nil {
		return c.tokens.get(ctx)
	}
	key, err := found.apiKey(ctx)
	var given *Error
	switch {
	case errors.As(err, &given):
		return "", given
	case err != nil:
		return "", credentialsError("CredentialsProviderFailed", "The function of WithAPIKeyFunc failed (%T).", err)
	case key == "" || strings.ContainsFunc(key, func(letter rune) bool { return letter < '!' || letter > '~' }):
		return "", credentialsError("MalformedCredentials", "The API key is empty, or holds white space or what is not ASCII text. Copy it again.")
	}
	return key, nil
}

// exchangeToken gets a token for the access keys. The call that waits for it was not sent, whatever becomes of the exchange.
func (c *Client) exchangeToken(ctx context.Context) (string, time.Time, error) {
	const lifetime = time.Hour
	answered, failed := c.send(ctx, actionsByName["iam.bearerToken.create"], map[string]any{"expireInSeconds": int(lifetime.Seconds())}, c.options.callOptions)
	if failed != nil {
		return "", time.Time{}, credentialsError(failed.Code, "There is no API key (WithAPIKey, QIANFAN_API_KEY or APPBUILDER_TOKEN), and the access keys could not be exchanged for a token: %s", failed.Message)
	}
	token, _ := answered.body["token"].(string)
	if token == "" {
		return "", time.Time{}, credentialsError("UnreadableAnswer", "The platform gave no token for the access keys.")
	}
	ends := c.now().Add(lifetime)
	if text, _ := answered.body["expireTime"].(string); text != "" {
		if told, err := time.Parse(time.RFC3339, text); err == nil {
			ends = told
		}
	}
	return token, ends, nil
}

var loopback = regexp.MustCompile(`(?i)^(localhost|127(\.\d{1,3}){3}|::1|[a-z0-9-]+\.localhost)$`)

// checkBaseURL checks a base URL and cuts the slash at its end; a path stays, as a prefix.
func checkBaseURL(text string, allowInsecure bool) (string, *Error) {
	refuse := func(code, why string) (string, *Error) {
		shown := regexp.MustCompile(`//[^/@]*@`).ReplaceAllString(text, "//***@")
		return "", inputError(code, "The base URL %q %s", shown, why)
	}
	parsed, err := url.Parse(text)
	switch {
	case err != nil || parsed.Scheme != "https" && parsed.Scheme != "http" || parsed.Hostname() == "":
		return refuse("InvalidBaseUrl", "is not an absolute URL. Write it like "+platformURL+".")
	case parsed.User != nil:
		return refuse("InvalidBaseUrl", "must not hold a user name or password.")
	case strings.ContainsAny(text, "?#"):
		return refuse("InvalidBaseUrl", "must not hold a query or a fragment.")
	case parsed.Scheme == "http" && !loopback.MatchString(parsed.Hostname()) && !allowInsecure:
		return refuse("InsecureBaseUrl", "is plain http: the body is not signed and could be changed on the way. Use https, or allow it by WithInsecureHTTP or QIANFAN_ALLOW_HTTP=1.")
	}
	return parsed.Scheme + "://" + hostOf(parsed.Scheme, parsed.Host) + strings.TrimRight(parsed.EscapedPath(), "/"), nil
}

// newTransport is the one of net/http, with its proxies by HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and with more connections
// kept for the platform's few hosts.
func newTransport() http.RoundTripper {
	standard, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		return http.DefaultTransport
	}
	transport := standard.Clone()
	transport.MaxIdleConnsPerHost = 64
	transport.DialContext = (&net.Dialer{Timeout: 20 * time.Second, KeepAlive: 30 * time.Second}).DialContext
	transport.OnProxyConnectResponse = func(_ context.Context, _ *url.URL, _ *http.Request, answer *http.Response) error {
		if answer.StatusCode != http.StatusOK {
			return proxyRefusal(answer.StatusCode)
		}
		return nil
	}
	return transport
}

// proxyRefusal is the status with which a proxy refused to pass a request on: nothing reached the platform.
type proxyRefusal int

func (status proxyRefusal) Error() string {
	return fmt.Sprintf("the proxy refused with HTTP %d", int(status))
}

var userAgent = "qianfan-console/" + version + " go/" + strings.TrimPrefix(runtime.Version(), "go")

var _ json.Marshaler = Keys{}
