package qianfan

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"
)

// What the conformance suite does not say: keys, options, hooks, and what Go has of its own.

// bare is a folder without keys from the machine that runs this.
func bare(t *testing.T) string {
	t.Helper()
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); strings.HasPrefix(name, "QIANFAN_") && !strings.HasPrefix(name, "QIANFAN_TEST_") || name == "APPBUILDER_TOKEN" {
			t.Setenv(name, "")
		}
	}
	folder := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(folder, "config"))
	before, _ := os.Getwd()
	if err := os.Chdir(folder); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chdir(before) })
	return folder
}

func writeConfig(t *testing.T, folder, text string, mode os.FileMode) {
	t.Helper()
	path := filepath.Join(folder, "config", "qianfan", "config.toml")
	_ = os.MkdirAll(filepath.Dir(path), 0o700)
	_ = os.Remove(path)
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}

func retrieved(t *testing.T, credentials Credentials, code string) Keys {
	t.Helper()
	keys, err := credentials.Retrieve(context.Background())
	got := ""
	if err != nil {
		failed := caught(t, err)
		got = failed.Code
		same(t, "outcome", failed.Outcome, NotSent)
	}
	same(t, "code", got, code)
	if err != nil && strings.Contains(fmt.Sprintf("%v %+v %#v", err, err, err), "topsecret") {
		t.Error(err)
	}
	return keys
}

func sameKeys(t *testing.T, got, want Keys) {
	t.Helper()
	if got != want {
		t.Errorf("%q %q %q, and not %q %q %q", got.AccessKeyID, got.SecretAccessKey, got.SessionToken, want.AccessKeyID, want.SecretAccessKey, want.SessionToken)
	}
}

func TestKeysFromTheEnvironment(t *testing.T) {
	bare(t)
	retrieved(t, DefaultCredentials(), "NoCredentials")
	t.Setenv("QIANFAN_ACCESS_KEY", "ak")
	retrieved(t, DefaultCredentials(), "IncompleteCredentials")
	t.Setenv("QIANFAN_SECRET_KEY", "sk")
	t.Setenv("QIANFAN_SESSION_TOKEN", "token")
	sameKeys(t, retrieved(t, DefaultCredentials(), ""), Keys{AccessKeyID: "ak", SecretAccessKey: "sk", SessionToken: "token"})
}

func TestKeysFromADotEnvFile(t *testing.T) {
	folder := bare(t)
	text := "\ufeff# keys\r\nexport QIANFAN_ACCESS_KEY=\"file ak\" # no\r\nQIANFAN_SECRET_KEY: 's#k'\r\nQIANFAN_SESSION_TOKEN=`of the file`\r\n"
	_ = os.WriteFile(".env", []byte(text), 0o600)
	t.Setenv("QIANFAN_ACCESS_KEY", "ak")
	// The token of other keys is not taken.
	sameKeys(t, retrieved(t, DefaultCredentials(), ""), Keys{AccessKeyID: "ak", SecretAccessKey: "s#k"})
	t.Setenv("QIANFAN_ACCESS_KEY", "")
	retrieved(t, DefaultCredentials(), "MalformedCredentials")
	wide := []byte{0xff, 0xfe}
	for _, letter := range "QIANFAN_ACCESS_KEY=wide\nQIANFAN_SECRET_KEY=sk\n" {
		wide = append(wide, byte(letter), 0)
	}
	_ = os.WriteFile(".env", wide, 0o600)
	sameKeys(t, retrieved(t, DefaultCredentials(), ""), Keys{AccessKeyID: "wide", SecretAccessKey: "sk"})
	t.Setenv("QIANFAN_DOT_ENV_CONFIG_FILE", filepath.Join(folder, "none"))
	retrieved(t, DefaultCredentials(), "DotEnvUnreadable")
}

func TestKeysFromAProfile(t *testing.T) {
	folder := bare(t)
	script := filepath.Join(folder, "keys.sh")
	_ = os.WriteFile(script, []byte("echo '{\"accessKeyId\":\"cak\",\"secretAccessKey\":\"csk\",\"expiration\":\"2036-04-17T08:00:00Z\"}'"), 0o700)
	command, _ := json.Marshal([]string{"/bin/sh", script})
	writeConfig(t, folder, fmt.Sprintf(`default_profile = "one" # the usual one
[profile.one]
access_key = "pak"
secret_key = 'p"sk'
base_url = "http://127.0.0.1:1"
[profile."two"]
credential_command = %s
[profile.shell]
credential_command = """sh keys.sh"""
[profile.half]
access_key = "ak"
`, command), 0o600)
	sameKeys(t, retrieved(t, DefaultCredentials(), ""), Keys{AccessKeyID: "pak", SecretAccessKey: `p"sk`})
	if runtime.GOOS != "windows" {
		want := Keys{AccessKeyID: "cak", SecretAccessKey: "csk", Expiration: time.Date(2036, 4, 17, 8, 0, 0, 0, time.UTC)}
		sameKeys(t, retrieved(t, Profile("two"), ""), want)
		sameKeys(t, retrieved(t, Profile("shell"), ""), want)
	}
	retrieved(t, Profile("half"), "IncompleteCredentials")
	retrieved(t, Profile("three"), "UnknownProfile")
	client, err := NewClient(WithProfile("one"), WithRetry(RetryOptions{Attempts: 1}))
	if err != nil {
		t.Fatal(err)
	}
	_, err = client.FineTuning.Task.Stop(context.Background(), &StopFineTuningTaskInput{TaskID: taskID})
	same(t, "code", caught(t, err).Code, "NotReachable")
	t.Setenv("QIANFAN_CONFIG_FILE", filepath.Join(folder, "none.toml"))
	retrieved(t, DefaultCredentials(), "ConfigFileUnreadable")
}

func TestAConfigurationFileThatIsWrong(t *testing.T) {
	folder := bare(t)
	writeConfig(t, folder, "[profile.default]\naccess_key = 'a'\nsecret_key = 'topsecret'\n", 0o600)
	sameKeys(t, retrieved(t, Profile(""), ""), Keys{AccessKeyID: "a", SecretAccessKey: "topsecret"})
	_ = os.Chmod(filepath.Join(folder, "config", "qianfan", "config.toml"), 0o644)
	retrieved(t, DefaultCredentials(), "ConfigFileReadable")
	for _, text := range []string{"secret_key = topsecret", "[profile.default", "a = 'topsecret", "a", "a = 1\na = 2", `a = "\q"`, "profile = 1", "[profile]\ndefault = 'topsecret'", "[profile.default]\nsecret_key = 1"} {
		writeConfig(t, folder, text, 0o600)
		retrieved(t, DefaultCredentials(), "ConfigFileMalformed")
	}
	writeConfig(t, folder, "\xff\xff", 0o600)
	retrieved(t, DefaultCredentials(), "ConfigFileUnreadable")
}

func TestTOML(t *testing.T) {
	config, line := parseTOML("# c\r\na.b = \"x\\t\\u4e2d\\\"\" # c\n'q k' = [ 'one', # c\n \"two\", ]\n[t.'u v']\ni = { x = 'y', n = 1 }\nlong = '''\nline'''\nd = 2026-04-17T08:00:00Z\n[[list]]\nz = true")
	want := map[string]any{"a": map[string]any{"b": "x\t中\""}, "q k": []any{"one", "two"}, "list": map[string]any{"z": tomlScalar("true")},
		"t": map[string]any{"u v": map[string]any{"i": map[string]any{"x": "y", "n": tomlScalar("1")}, "long": "line", "d": tomlScalar("2026-04-17T08:00:00Z")}}}
	same(t, "config", config, want)
	same(t, "line", line, 0)
	_, line = parseTOML("a = 1\nb = 2\nc = =\n")
	same(t, "line", line, 3)
}

func TestCommandsThatFailShowNothing(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("needs a shell")
	}
	for _, line := range []string{"echo topsecret; exit 3", "echo topsecret", "echo '[]'", "echo '\"topsecret\"'", ""} {
		retrieved(t, ShellCommand(line), "CredentialCommandFailed")
	}
	retrieved(t, Command("/no/such/program"), "CredentialCommandFailed")
	retrieved(t, ShellCommand(`echo '{"accessKeyId":"a","secretAccessKey":"topsecret","expiration":"soon"}'`), "MalformedCredentials")
	// What the command started in turn holds the pipe open; nobody waits for that.
	sameKeys(t, retrieved(t, ShellCommand(`sleep 30 & echo '{"accessKeyId":"a","secretAccessKey":"s"}'`), ""), Keys{AccessKeyID: "a", SecretAccessKey: "s"})
}

func TestKeysThatCannotBeOnes(t *testing.T) {
	for _, c := range []struct{ id, secret, code string }{
		{"", "sk", "IncompleteCredentials"}, {"ak", "", "IncompleteCredentials"}, {"a k", "topsecret", "MalformedCredentials"},
		{"a/k", "topsecret", "MalformedCredentials"}, {"ak", "topsecret\n", "MalformedCredentials"}, {"密钥", "topsecret", "MalformedCredentials"},
	} {
		_, err := NewClient(WithCredentials(Keys{AccessKeyID: c.id, SecretAccessKey: c.secret}))
		failed := caught(t, err)
		if same(t, c.id, failed.Code, c.code); strings.Contains(failed.Error(), "topsecret") {
			t.Error(failed)
		}
	}
}

func stop(client *Client) error {
	_, err := client.FineTuning.Task.Stop(context.Background(), &StopFineTuningTaskInput{TaskID: taskID})
	return err
}

var stopped = ending{Status: 200, Text: `{"requestId":"r","result":true}`}

func TestTemporaryKeysAreRenewedOnceForAll(t *testing.T) {
	var mutex sync.Mutex
	made := 0
	provider := KeysFunc(func(context.Context) (Keys, error) {
		mutex.Lock()
		defer mutex.Unlock()
		made++
		return Keys{AccessKeyID: "ak", SecretAccessKey: fmt.Sprint("sk", made), SessionToken: "t", Expiration: testNow.Add(time.Duration(1000+10_000*(made-1)) * time.Second)}, nil
	})
	client, script := scripted(t, ends(stopped), WithCredentials(provider))
	atOnce := func() {
		var group sync.WaitGroup
		for range 16 {
			group.Add(1)
			go func() { defer group.Done(); _ = stop(client) }()
		}
		group.Wait()
	}
	atOnce()
	same(t, "made", made, 1)
	script.mutex.Lock()
	script.time = script.time.Add(970 * time.Second)
	script.mutex.Unlock()
	atOnce()
	same(t, "made", []int{made, len(script.sent)}, []int{2, 32})
}

func TestAFailedRenewalFailsNoCallThatTheOldKeysSign(t *testing.T) {
	asked := 0
	provider := KeysFunc(func(context.Context) (Keys, error) {
		if asked++; asked > 1 {
			return Keys{}, errors.New("topsecret")
		}
		return Keys{AccessKeyID: "ak", SecretAccessKey: "sk", Expiration: testNow.Add(time.Hour)}, nil
	})
	client, script := scripted(t, ends(stopped), WithCredentials(provider))
	for _, c := range []struct {
		after time.Duration
		code  string
	}{{0, ""}, {3570 * time.Second, ""}, {3600 * time.Second, "CredentialsProviderFailed"}} {
		script.time = testNow.Add(c.after)
		code := ""
		if err := stop(client); err != nil {
			if code = caught(t, err).Code; strings.Contains(err.Error(), "topsecret") {
				t.Error(err)
			}
		}
		same(t, "code", code, c.code)
	}
}

func TestRefusedKeysAreAskedForAgainAlsoForAPaidCall(t *testing.T) {
	asked := 0
	provider := KeysFunc(func(context.Context) (Keys, error) {
		asked++
		return Keys{AccessKeyID: "ak", SecretAccessKey: fmt.Sprint("sk", asked)}, nil
	})
	client, script := scripted(t, ends(ending{Status: 403, Text: `{"code":"InvalidAccessKeyId","message":"no"}`}, fine), WithCredentials(provider))
	_, err := client.Call(context.Background(), "CreateFineTuningTask", map[string]any{"jobId": "j"})
	same(t, "call", []any{err, len(script.sent), asked}, []any{nil, 2, 2})
}

func TestExpiredKeysAndUnsigned(t *testing.T) {
	client, script := scripted(t, ends(stopped), WithCredentials(Keys{AccessKeyID: "ak", SecretAccessKey: "sk", SessionToken: "t", Expiration: testNow.Add(-time.Second)}))
	same(t, "code", caught(t, stop(client)).Code, "ExpiredCredentials")
	same(t, "sent", len(script.sent), 0)
	client, script = scripted(t, ends(stopped), WithCredentials(Unsigned))
	same(t, "error", stop(client), nil)
	same(t, "authorization", script.sent[0].Header.Get("authorization"), "")
}

func TestBearerActionsTakeAnAPIKeyOrExchangeOnceForAll(t *testing.T) {
	bare(t)
	list := func(client *Client) error {
		_, err := client.KnowledgeBase.List(context.Background(), nil)
		return err
	}
	client, script := scripted(t, ends(fine), WithAPIKey("bce-v3/ALTAK-x"))
	same(t, "error", list(client), nil)
	same(t, "authorization", script.sent[0].Header.Get("authorization"), "Bearer bce-v3/ALTAK-x")
	byPath := []func(*http.Request) ending{func(request *http.Request) ending {
		if strings.Contains(request.URL.Path, "BEARER") {
			return ending{Status: 200, Text: `{"token":"short-lived","expireTime":"2026-04-17T09:00:00Z"}`}
		}
		return fine
	}}
	client, script = scripted(t, byPath)
	var group sync.WaitGroup
	for range 16 {
		group.Add(1)
		go func() { defer group.Done(); _ = list(client) }()
	}
	group.Wait()
	exchanges := 0
	for _, sent := range script.sent {
		if strings.Contains(sent.URL.Path, "BEARER") {
			exchanges++
		} else {
			same(t, "authorization", sent.Header.Get("authorization"), "Bearer short-lived")
		}
	}
	same(t, "sent", []int{exchanges, len(script.sent)}, []int{1, 17})
	for key, code := range map[string]string{"": "MalformedCredentials", "a b": "MalformedCredentials"} {
		client, script = scripted(t, ends(fine), WithAPIKey(key))
		same(t, "key", []any{caught(t, list(client)).Code, len(script.sent)}, []any{code, 0})
	}
}

func TestInputThatIsWrongSendsNothing(t *testing.T) {
	client, script := scripted(t, ends(stopped))
	ctx := context.Background()
	calls := map[string]func() error{
		"StopFineTuningTask without input": func() error { _, err := client.FineTuning.Task.Stop(ctx, nil); return err },
		"an empty id":                      func() error { _, err := client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{}); return err },
		"a function": func() error {
			_, err := client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{TaskID: taskID, Extra: map[string]any{"x": func() {}}})
			return err
		},
		"not UTF-8": func() error {
			_, err := client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{TaskID: "a\xffb"})
			return err
		},
		"a list": func() error { _, err := client.Call(ctx, "StopFineTuningTask", []int{1}); return err },
		"a file without it": func() error {
			_, err := client.Call(ctx, "CreateModelCustomConf", map[string]any{"customSpecFile": File{Name: "x"}})
			return err
		},
		"a nested one": func() error {
			_, err := client.FineTuning.Task.Create(ctx, &CreateFineTuningTaskInput{JobID: "job-1", ParameterScale: Ptr("LoRA")})
			return err
		},
		"an item": func() error {
			for _, err := range client.FineTuning.Task.Items(ctx, nil) {
				return err
			}
			return nil
		},
		"a wait": func() error { _, err := Wait(ctx, client, FineTuningTaskDone, nil); return err },
	}
	for name, call := range calls {
		err := call()
		if err == nil {
			t.Error(name)
			continue
		}
		failed := caught(t, err)
		same(t, name, []any{failed.Kind, failed.Code, failed.Outcome}, []any{"InputError", "InvalidInput", "not-sent"})
	}
	for _, c := range []struct{ name, route, code string }{{"stopFineTuningTask", "", "UnknownAction"}, {"X", "v2", "InvalidRoute"}} {
		_, err := client.Call(ctx, c.name, nil, WithRoute(c.route))
		same(t, c.name, caught(t, err).Code, c.code)
	}
	same(t, "sent", len(script.sent), 0)
	text := `say "\ufffd" and \\ufffd`
	_, err := client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{TaskID: text + "\ufffd"})
	same(t, "what looks like it", err, nil)
}

func TestOptionsThatAreWrong(t *testing.T) {
	for name, c := range map[string]struct {
		option Option
		code   string
	}{
		"timeout":   {WithTimeout(0), "InvalidOption"},
		"negative":  {WithTimeout(-time.Second), "InvalidOption"},
		"retry":     {WithRetry(RetryOptions{Attempts: -1}), "InvalidOption"},
		"delay":     {WithRetry(RetryOptions{BaseDelay: -1}), "InvalidOption"},
		"nil":       {WithCredentials(nil), "InvalidOption"},
		"header":    {WithHeader("x y", "1"), "InvalidHeader"},
		"value":     {WithHeader("x", "a\r\nb"), "InvalidHeader"},
		"agent":     {WithUserAgent("a\nb"), "InvalidHeader"},
		"no url":    {WithBaseURL("qianfan"), "InvalidBaseUrl"},
		"user":      {WithBaseURL("https://u:topsecret@host"), "InvalidBaseUrl"},
		"odd user":  {WithBaseURL("https://u:topsecret@ho st"), "InvalidBaseUrl"},
		"query":     {WithBaseURL("https://host/?a=1"), "InvalidBaseUrl"},
		"ftp":       {WithBaseURL("ftp://host"), "InvalidBaseUrl"},
		"plain":     {WithBaseURL("http://example.com"), "InsecureBaseUrl"},
		"not local": {WithBaseURL("http://localhost.example.com"), "InsecureBaseUrl"},
	} {
		_, err := NewClient(c.option)
		if err == nil {
			t.Error(name)
			continue
		}
		failed := caught(t, err)
		if same(t, name, failed.Code, c.code); strings.Contains(failed.Error(), "topsecret") {
			t.Error(failed)
		}
	}
	for _, fine := range []string{"http://127.0.0.1:1/x/", "http://[::1]:1", "http://a.localhost", "https://HOST:443/prefix"} {
		if _, err := NewClient(WithBaseURL(fine)); err != nil {
			t.Error(err)
		}
	}
	client, script := scripted(t, ends(stopped))
	_, err := client.Call(context.Background(), "StopFineTuningTask", nil, WithTimeout(-1))
	same(t, "call", []any{caught(t, err).Code, len(script.sent)}, []any{"InvalidOption", 0})
}

func TestHooksTellAndChangeNothing(t *testing.T) {
	var events []Event
	client, _ := scripted(t, ends(ending{Status: 503}, stopped), WithHook(func(event Event) {
		events = append(events, event)
		panic("watching failed")
	}))
	same(t, "error", stop(client), nil)
	var kinds []string
	for _, event := range events {
		kinds = append(kinds, event.Kind)
	}
	same(t, "kinds", kinds, []string{"request", "response", "retry", "request", "response"})
	first := events[0]
	same(t, "event", []any{first.Action, first.Attempt, first.Header.Get("authorization"), first.Body}, []any{"finetuning.task.stop", 1, "***", `{"taskId":"` + taskID + `"}`})
}

func TestErrorsNameTheReadThatTells(t *testing.T) {
	client, _ := scripted(t, ends(ending{Network: "connection-reset"}))
	_, err := client.Call(context.Background(), "CreateFineTuningTask", map[string]any{"jobId": "job-1"})
	failed := caught(t, err)
	same(t, "error", []any{failed.Outcome, failed.Attempts, failed.Verify}, []any{"unknown", 1, Verify{Action: "finetuning.task.list", Input: map[string]any{"jobId": "job-1"}}})
}

func TestHeadersAndOptionsOfACall(t *testing.T) {
	client, script := scripted(t, ends(stopped), WithHeader("X-Mine", "1"), WithUserAgent("app/1"))
	var response Response
	big := json.Number("9223372036854775807")
	_, err := client.FineTuning.Task.Stop(context.Background(), &StopFineTuningTaskInput{TaskID: taskID, Extra: map[string]any{"new": []any{big, "<中文>"}}},
		WithHeader("x-mine", "2"), WithHeader("content-type", "text/plain"), WithResponse(&response))
	sent := script.sent[0]
	same(t, "call", []any{err, sent.Header.Get("x-mine"), sent.Header.Get("content-type"), response.Status, response.Attempts}, []any{nil, "2", "application/json", 200, 1})
	same(t, "body", sent.text, `{"new":[9223372036854775807,"<中文>"],"taskId":"`+taskID+`"}`)
	if !strings.HasPrefix(sent.Header.Get("user-agent"), "app/1 qianfan-console/") {
		t.Error(sent.Header.Get("user-agent"))
	}
	client, script = scripted(t, ends(stopped), WithHeader("Host", "gateway.example"))
	same(t, "error", stop(client), nil)
	same(t, "host", script.sent[0].Host, "gateway.example")
}

func TestIdempotencyKeysAreMadeOnceACall(t *testing.T) {
	client, script := scripted(t, ends(ending{Status: 503}, ending{Status: 503}, fine), WithAPIKey("k"))
	for range 2 {
		_, err := client.Call(context.Background(), "knowledgebase.create", map[string]any{"name": "n"})
		same(t, "error", err, nil)
	}
	tokens := map[string]int{}
	for _, sent := range script.sent {
		tokens[sent.URL.Query().Get("clientToken")]++
	}
	same(t, "keys", []int{len(tokens), tokens[script.sent[0].URL.Query().Get("clientToken")]}, []int{2, 3})
}

func TestAnswersThatAreNotAsDocumentedLoseNothing(t *testing.T) {
	text := `{"requestId":7,"result":"yes","n":9007199254740993,"id":12345678901234567890}`
	client, _ := scripted(t, ends(ending{Status: 200, Text: text}))
	stopped, err := client.FineTuning.Task.Stop(context.Background(), &StopFineTuningTaskInput{TaskID: taskID})
	if err != nil {
		t.Fatal(err)
	}
	same(t, "fields", []any{stopped.RequestID, stopped.Result, stopped.Extra["result"]}, []any{"7", false, "yes"})
	again, _ := json.Marshal(stopped)
	same(t, "exact", string(again), `{"id":12345678901234567890,"n":9007199254740993,"requestId":"7","result":false}`)
	var back StopFineTuningTaskInput
	if err := json.Unmarshal([]byte(`{"taskId":"t","more":1}`), &back); err != nil || back.TaskID != "t" || fmt.Sprint(back.Extra["more"]) != "1" {
		t.Error(err, back)
	}
	if json.Unmarshal([]byte(`[1]`), &back) == nil {
		t.Error("a list is not an input")
	}
}

func TestNetHTTPItself(t *testing.T) {
	hits := 0
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits++
		http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
	}))
	defer server.Close()
	client, _ := NewClient(WithBaseURL(server.URL), WithCredentials(testKeys))
	failed := caught(t, stop(client))
	same(t, "certificate", []any{failed.Code, failed.Outcome, hits}, []any{"CertificateRefused", "not-sent", 0})
	client, _ = NewClient(WithBaseURL(server.URL), WithCredentials(testKeys), WithHTTPClient(server.Client()))
	failed = caught(t, stop(client))
	same(t, "redirect", []any{failed.Code, failed.Outcome, hits}, []any{"Redirected", "unknown", 1})
	plain := httptest.NewServer(http.NotFoundHandler())
	plain.Close()
	client, _ = NewClient(WithBaseURL(plain.URL), WithCredentials(testKeys), WithRetry(RetryOptions{Attempts: 2, BaseDelay: time.Nanosecond}))
	failed = caught(t, stop(client))
	same(t, "closed port", []any{failed.Code, failed.Outcome, failed.Attempts}, []any{"NotReachable", "not-sent", 2})
}

func TestAProxyThatRefuses(t *testing.T) {
	status := 407
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }))
	defer proxy.Close()
	transport := newTransport().(*http.Transport)
	address, _ := url.Parse(proxy.URL)
	transport.Proxy = http.ProxyURL(address)
	client, _ := NewClient(WithTransport(transport), WithBaseURL(platformURL), WithCredentials(testKeys), WithRetry(RetryOptions{Attempts: 2, BaseDelay: 1}))
	for _, c := range []struct{ status, attempts int }{{407, 1}, {503, 2}} {
		status = c.status
		_, err := client.Call(context.Background(), "CreateFineTuningTask", map[string]any{"jobId": "j"})
		failed := caught(t, err)
		same(t, "error", []any{failed.Code, failed.Outcome, failed.Attempts}, []any{"ProxyRefused", "not-sent", c.attempts})
	}
}

func TestWhatATransportSaysIsShownWithoutSecrets(t *testing.T) {
	broken := transportFunc(func(request *http.Request) (*http.Response, error) {
		return nil, fmt.Errorf("lost %s %s", testKeys.SecretAccessKey, request.Header.Get("authorization"))
	})
	client, _ := NewClient(WithTransport(broken), WithBaseURL(platformURL), WithCredentials(testKeys))
	_, err := client.Call(context.Background(), "CreateFineTuningTask", map[string]any{"jobId": "j"})
	failed := caught(t, err)
	same(t, "error", []any{failed.Code, failed.Outcome, failed.Attempts}, []any{"ConnectionLost", "unknown", 1})
	if strings.Contains(fmt.Sprintf("%v %#v %v", failed, failed, errors.Unwrap(failed)), testKeys.SecretAccessKey) {
		t.Error(failed)
	}
}

func TestOnlyADialProvesThatNothingWasAccepted(t *testing.T) {
	for op, code := range map[string]string{"dial": "NotReachable", "read": "ConnectionLost", "write": "ConnectionLost"} {
		for _, number := range []syscall.Errno{syscall.ECONNREFUSED, syscall.EHOSTUNREACH, syscall.ENETUNREACH} {
			// A connection that breaks after the request went out can give the same errors.
			got, _, _ := evidenceOfNetwork(&url.Error{Op: "Post", Err: &net.OpError{Op: op, Err: os.NewSyscallError("connect", number)}})
			same(t, op, got, code)
		}
	}
	proxy := &net.OpError{Op: "proxyconnect", Err: &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}}
	got, _, _ := evidenceOfNetwork(proxy)
	same(t, "a proxy that nobody reaches", got, "NotReachable")
}

func TestAContextThatHasEndedSendsNothing(t *testing.T) {
	client, script := scripted(t, ends(stopped))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{TaskID: taskID})
	failed := caught(t, err)
	same(t, "error", []any{failed.Code, failed.Outcome, len(script.sent), errors.Is(err, context.Canceled)}, []any{"Aborted", "not-sent", 0, true})
	_, err = Wait(ctx, client, FineTuningTaskDone, &DescribeFineTuningTaskInput{TaskID: taskID})
	same(t, "wait", caught(t, err).Code, "Aborted")
}

func TestEveryActionHasAMethod(t *testing.T) {
	client, _ := scripted(t, ends(fine))
	for _, row := range actions {
		if !methodOf(client, row.name).IsValid() {
			t.Error(row.name)
		}
		if row.verify != nil && actionsByName[row.verify.action] == nil {
			t.Error(row.verify.action)
		}
	}
}

func FuzzEncoding(f *testing.F) {
	for _, seed := range []string{"", "a b", "中文/%2F", "!'()*", "%zz", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		encoded := uriEncode(text)
		if back, err := url.PathUnescape(encoded); err != nil || back != text {
			t.Errorf("%q -> %q -> %q", text, encoded, back)
		}
		if utf8.ValidString(text) && decoded(encoded) != text {
			t.Errorf("%q", text)
		}
	})
}

func FuzzCanonicalisation(f *testing.F) {
	f.Add("a", "1", "中", "%2F", "x/y")
	f.Add("Authorization", "s", "", "=", "%")
	f.Fuzz(func(t *testing.T, name, value, other, second, path string) {
		for _, text := range []string{name, value, other, second, path} {
			if !utf8.ValidString(text) {
				return
			}
		}
		signed := func(encode func(string) string, swap bool) string {
			pairs := []string{encode(name) + "=" + encode(value), encode(other) + "=" + encode(second)}
			if swap {
				slices.Reverse(pairs)
			}
			made, err := Sign(SignRequest{Method: "post", URL: "https://qianfan.baidubce.com/" + encode(path) + "?" + strings.Join(pairs, "&")},
				Keys{AccessKeyID: "ak", SecretAccessKey: "sk"}, SignOptions{Timestamp: "2026-04-17T08:00:00Z"})
			if err != nil {
				t.Fatal(err)
			}
			return made.Authorization
		}
		// Neither the order of a query nor which of the optional letters are encoded changes a signature.
		raw := func(text string) string { return leftRaw.Replace(uriEncode(text)) }
		if one := signed(uriEncode, false); one != signed(uriEncode, true) || one != signed(raw, false) {
			t.Error(name, value, other, second, path)
		}
	})
}
