package qianfan

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestSigning(t *testing.T) {
	var suite struct {
		Cases []struct {
			Name, Timestamp, Method, URL                string
			CanonicalRequest, SigningKey, Authorization string
			ExpiresInSeconds                            int
			Headers                                     map[string]string
			Credentials                                 struct{ AccessKeyID, SecretAccessKey string }
		}
	}
	load(t, "signing", &suite)
	for _, c := range suite.Cases {
		t.Run(c.Name, func(t *testing.T) {
			keys := Keys{AccessKeyID: c.Credentials.AccessKeyID, SecretAccessKey: c.Credentials.SecretAccessKey}
			made, err := Sign(SignRequest{c.Method, c.URL, c.Headers}, keys, SignOptions{c.Timestamp, c.ExpiresInSeconds})
			if err != nil {
				t.Fatal(err)
			}
			same(t, "signature", []any{made.CanonicalRequest, made.SigningKey, made.Authorization}, []any{c.CanonicalRequest, c.SigningKey, c.Authorization})
		})
	}
}

// requestCase is a case of request.json.
type requestCase struct {
	Name, Action, Auth string
	Input              map[string]any
	Request            struct {
		Method, Origin, Path, Query string
		ContentType                 *string
		Body                        any
		Form                        map[string]any
	}
}

// input is the input of a case, with files where it names them.
func (c requestCase) input() map[string]any {
	given := map[string]any{}
	for name, value := range c.Input {
		if file, isFile := c.file(name); isFile {
			value = File{Name: file, Content: strings.NewReader("x = 1")}
		}
		given[name] = value
	}
	return given
}

func (c requestCase) file(name string) (string, bool) {
	part, _ := c.Request.Form[name].(map[string]any)
	file, isFile := part["file"].(string)
	return file, isFile && len(part) == 1
}

func TestRequest(t *testing.T) {
	var suite struct{ Cases []requestCase }
	load(t, "request", &suite)
	for _, c := range suite.Cases {
		t.Run(c.Name, func(t *testing.T) {
			client, script := scripted(t, ends(fine), WithAPIKey("a-key"))
			_, err := client.Call(context.Background(), c.Action, c.input())
			if err != nil && caught(t, err).Code != "ResultFalse" {
				t.Fatal(err)
			}
			sent := script.sent[0]
			same(t, "request", []any{sent.Method, sent.URL.Scheme + "://" + sent.URL.Host, sent.URL.EscapedPath(), sent.URL.RawQuery},
				[]any{c.Request.Method, c.Request.Origin, c.Request.Path, c.Request.Query})
			contentType := sent.Header.Get("content-type")
			if c.Request.Form != nil {
				if !strings.HasPrefix(contentType, "multipart/form-data; boundary=") {
					t.Error(contentType)
				}
				for name := range c.Request.Form {
					want := fmt.Sprintf("name=%q", name)
					if file, isFile := c.file(name); isFile {
						want += fmt.Sprintf("; filename=%q", file)
					}
					if !strings.Contains(sent.text, want) {
						t.Errorf("%s is not in %s", want, sent.text)
					}
				}
			} else {
				if c.Request.ContentType == nil {
					same(t, "content type", contentType, "")
				} else {
					same(t, "content type", contentType, *c.Request.ContentType)
				}
				body, _ := parseJSON([]byte(sent.text))
				same(t, "body", body, c.Request.Body)
			}
			if c.Auth == "bearer" {
				same(t, "authorization", sent.Header.Get("authorization"), "Bearer a-key")
			} else if !regexp.MustCompile(`^bce-auth-v1/.+/300/host;x-bce-date;x-bce-security-token/\w{64}$`).MatchString(sent.Header.Get("authorization")) {
				t.Error(sent.Header.Get("authorization"))
			}
		})
	}
}

func TestAnswers(t *testing.T) {
	var suite struct {
		Cases []struct {
			ending
			Name   string
			Action facts
			Body   any
			Error  map[string]any
		}
	}
	load(t, "answers", &suite)
	for _, c := range suite.Cases {
		t.Run(c.Name, func(t *testing.T) {
			client, _ := scripted(t, ends(c.ending), WithRetry(RetryOptions{Attempts: 1}))
			answered, failed := sendTo(client, c.Action)
			if c.Error == nil {
				if failed != nil {
					t.Fatal(failed)
				}
				same(t, "body", answered.body, c.Body)
				return
			}
			same(t, "action", failed.Action, c.Action.Name)
			var previous, wait any
			if failed.Previous != nil {
				previous = failed.Previous.Code
			}
			if failed.RetryAfter != nil {
				wait = failed.RetryAfter.Milliseconds()
			}
			got := map[string]any{"type": failed.Kind, "code": failed.Code, "outcome": failed.Outcome, "message": failed.Message, "requestId": failed.RequestID, "previous": previous, "retryAfter": wait}
			for name, want := range c.Error {
				same(t, name, got[name], want)
			}
		})
	}
}

type repeatsSuite struct {
	Evidence map[string]ending
	Cases    []struct {
		Name, Evidence string
		Effects        facts
		Attempts, Made int
	}
	Sequences []struct {
		Name           string
		Effects        facts
		Evidence       []string
		Attempts, Made int
		Error          struct {
			Code, Outcome string
			Previous      *string
		}
	}
	Network []struct {
		Failure, Code, Outcome string
		RepeatedWhenPaid       bool
	}
	Backoff []struct {
		Name                         string
		Random                       float64
		BaseDelay, MaxDelay, MaxTime int
		Statuses                     []int
		RetryAfter                   *string
		Delays                       []int64
	}
	Budget struct{ Tokens, CostOfRepeat, BackForSuccess int }
}

func TestRepeats(t *testing.T) {
	var suite repeatsSuite
	load(t, "repeats", &suite)
	for _, c := range suite.Cases {
		t.Run(c.Name, func(t *testing.T) {
			client, script := scripted(t, ends(suite.Evidence[c.Evidence]), WithRetry(RetryOptions{Attempts: c.Attempts}))
			_, failed := sendTo(client, c.Effects)
			same(t, "attempts", []int{failed.Attempts, len(script.sent)}, []int{c.Made, c.Made})
		})
	}
	for _, c := range suite.Sequences {
		t.Run(c.Name, func(t *testing.T) {
			var endings []ending
			for _, each := range c.Evidence {
				endings = append(endings, suite.Evidence[each])
			}
			client, _ := scripted(t, ends(endings...), WithRetry(RetryOptions{Attempts: c.Attempts}))
			_, failed := sendTo(client, c.Effects)
			var previous *string
			if failed.Previous != nil {
				previous = &failed.Previous.Code
			}
			same(t, "error", []any{failed.Code, failed.Outcome, failed.Attempts, previous}, []any{c.Error.Code, c.Error.Outcome, c.Made, c.Error.Previous})
		})
	}
	for _, c := range suite.Network {
		t.Run(c.Failure, func(t *testing.T) {
			limit := time.Minute
			if c.Failure == "no-answer" {
				limit = 20 * time.Millisecond
			}
			client, _ := scripted(t, ends(ending{Network: c.Failure}), WithRetry(RetryOptions{Attempts: 2}), WithTimeout(limit))
			_, failed := sendTo(client, facts{Effect: "write", Billable: true})
			made := 1
			if c.RepeatedWhenPaid {
				made = 2
			}
			same(t, "error", []any{failed.Code, failed.Outcome, failed.Attempts}, []any{c.Code, c.Outcome, made})
		})
	}
	for _, c := range suite.Backoff {
		t.Run(c.Name, func(t *testing.T) {
			var endings []ending
			for _, status := range c.Statuses {
				each := ending{Status: status, Headers: map[string]string{}}
				if c.RetryAfter != nil {
					each.Headers["retry-after"] = *c.RetryAfter
				}
				endings = append(endings, each)
			}
			milliseconds := func(count int) time.Duration { return time.Duration(count) * time.Millisecond }
			retry := RetryOptions{20, milliseconds(c.BaseDelay), milliseconds(c.MaxDelay), milliseconds(c.MaxTime)}
			client, script := scripted(t, ends(append(endings, fine)...), WithRetry(retry))
			script.random = c.Random
			_, _ = sendTo(client, facts{})
			delays := []int64{}
			for _, delay := range script.delays {
				delays = append(delays, delay.Milliseconds())
			}
			same(t, "delays", delays, c.Delays)
		})
	}
}

func TestBudget(t *testing.T) {
	var suite repeatsSuite
	load(t, "repeats", &suite)
	isBusy := true
	client, script := scripted(t, []func(*http.Request) ending{func(*http.Request) ending {
		if isBusy {
			return ending{Status: 503}
		}
		return fine
	}}, WithRetry(RetryOptions{Attempts: 2}))
	attempts := func() int {
		before := len(script.sent)
		_, _ = sendTo(client, facts{})
		return len(script.sent) - before
	}
	for range suite.Budget.Tokens / suite.Budget.CostOfRepeat {
		same(t, "attempts", attempts(), 2)
	}
	same(t, "attempts without budget", attempts(), 1)
	isBusy = false
	for range suite.Budget.CostOfRepeat / suite.Budget.BackForSuccess {
		attempts()
	}
	isBusy = true
	same(t, "attempts after successes", []int{attempts(), attempts()}, []int{2, 1})
}

func TestPaging(t *testing.T) {
	var suite struct {
		Action facts
		Cases  []struct {
			Name    string
			Paging  struct{ Style, Input, Output, More, Items, Total string }
			Input   map[string]any
			Answers []any
			Inputs  []any
			Items   []any
			Error   *string
		}
	}
	load(t, "paging", &suite)
	for _, c := range suite.Cases {
		t.Run(c.Name, func(t *testing.T) {
			var endings []ending
			for _, body := range c.Answers {
				text, _ := json.Marshal(body)
				endings = append(endings, ending{Status: 200, Text: string(text)})
			}
			client, script := scripted(t, ends(endings...))
			row := suite.Action.action()
			style := c.Paging.Style
			if style == "marker" {
				style = ""
			}
			row.paging = &paging{style, c.Paging.Input, c.Paging.Output, c.Paging.More, c.Paging.Items, c.Paging.Total}
			items := []any{}
			var code *string
			for item, err := range rawItems(context.Background(), client, row, c.Input, client.options.callOptions) {
				if err != nil {
					failed := caught(t, err)
					same(t, "action", failed.Action, row.name)
					code = &failed.Code
					break
				}
				items = append(items, item)
			}
			inputs := []any{}
			for _, sent := range script.sent {
				body, _ := parseJSON([]byte(sent.text))
				inputs = append(inputs, body)
			}
			same(t, "error", code, c.Error)
			same(t, "items", items, c.Items)
			same(t, "inputs", inputs, c.Inputs)
		})
	}
}

func TestWaiters(t *testing.T) {
	var suite struct {
		Cases []struct {
			Name   string
			Waiter struct {
				Name      string
				Delay     float64
				Acceptors []struct {
					Path, State string
					Equals      any
				}
			}
			Options struct{ MaxWait, MinDelay, MaxDelay *int }
			Random  float64
			Answers []any
			Pauses  []int64
			Error   *string
			States  []any
		}
	}
	load(t, "waiters", &suite)
	for _, c := range suite.Cases {
		t.Run(c.Name, func(t *testing.T) {
			var endings []ending
			for _, body := range c.Answers {
				text, _ := json.Marshal(body)
				endings = append(endings, ending{Status: 200, Text: string(text)})
			}
			client, script := scripted(t, ends(endings...))
			script.random = c.Random
			state := &waiting{client: client, row: facts{}.action(), name: c.Waiter.Name, delay: time.Duration(c.Waiter.Delay * float64(time.Second))}
			for _, each := range c.Waiter.Acceptors {
				if number, isNumber := each.Equals.(json.Number); isNumber {
					each.Equals, _ = number.Float64()
				}
				state.acceptors = append(state.acceptors, acceptor{each.Path, each.Equals, each.State == "failure"})
			}
			var options []WaitOption
			for limit, with := range map[*int]func(time.Duration) WaitOption{c.Options.MaxWait: WithMaxWait, c.Options.MinDelay: WithMinDelay, c.Options.MaxDelay: WithMaxDelay} {
				if limit != nil {
					options = append(options, with(time.Duration(*limit)*time.Millisecond))
				}
			}
			body, failed := state.run(context.Background(), nil, options)
			if c.Error == nil {
				if failed != nil {
					t.Fatal(failed)
				}
				same(t, "answer", body, c.Answers[len(c.Answers)-1])
			} else {
				same(t, "error", []any{failed.Kind, failed.Code}, []any{"WaiterError", *c.Error})
				same(t, "states", failed.States, c.States)
			}
			pauses := []int64{}
			for _, delay := range script.delays {
				pauses = append(pauses, delay.Round(time.Millisecond).Milliseconds())
			}
			same(t, "pauses", pauses, c.Pauses)
		})
	}
}

func TestClock(t *testing.T) {
	var suite struct {
		Cases []struct {
			Name           string
			Action         facts
			Attempts, Made int
			Answers        []ending
			Dates          []string
			Error          *string
		}
	}
	load(t, "clock", &suite)
	for _, c := range suite.Cases {
		t.Run(c.Name, func(t *testing.T) {
			client, script := scripted(t, ends(c.Answers...), WithRetry(RetryOptions{Attempts: c.Attempts}))
			answered, failed := sendTo(client, c.Action)
			var code *string
			made := 0
			if failed != nil {
				code, made = &failed.Code, failed.Attempts
			} else {
				made = answered.Attempts
			}
			dates := []string{}
			for _, sent := range script.sent {
				dates = append(dates, sent.Header.Get("x-bce-date"))
			}
			same(t, "call", []any{code, made, dates, len(script.delays)}, []any{c.Error, c.Made, c.Dates, 0})
		})
	}
}

type redactionSuite struct {
	Texts []struct {
		Name, Text, Shown string
		Secrets           []string
	}
	Headers []struct {
		Name  string
		Shown bool
	}
	Bodies []struct {
		Name        string
		Secrets     []string
		Body, Shown any
	}
	Refusals []struct {
		ending
		Name string
	}
}

func TestRedaction(t *testing.T) {
	var suite redactionSuite
	load(t, "redaction", &suite)
	for _, c := range suite.Texts {
		t.Run(c.Name, func(t *testing.T) { same(t, "text", redactor(c.Secrets...)(c.Text), c.Shown) })
	}
	for _, c := range suite.Headers {
		shown := redactHeaders(http.Header{c.Name: {"value"}})[c.Name][0]
		if (shown == "value") != c.Shown {
			t.Error(c.Name, shown)
		}
	}
	for _, c := range suite.Bodies {
		t.Run(c.Name, func(t *testing.T) { same(t, "body", redactBody(c.Body, c.Secrets), c.Shown) })
	}
	for _, c := range suite.Refusals {
		t.Run(c.Name, func(t *testing.T) { checkRefusal(t, c.ending) })
	}
}

func checkRefusal(t *testing.T, refusal ending) {
	var secrets []string
	quoting := func(request *http.Request) ending {
		authorization := request.Header.Get("authorization")
		secrets = []string{testKeys.SecretAccessKey, testKeys.SessionToken, authorization, authorization[len(authorization)-64:]}
		quote := strings.NewReplacer("{secretKey}", secrets[0], "{sessionToken}", secrets[1], "{authorization}", authorization)
		quoted := ending{Status: refusal.Status, Headers: map[string]string{}, Text: quote.Replace(refusal.Text)}
		for name, value := range refusal.Headers {
			quoted.Headers[name] = quote.Replace(value)
		}
		return quoted
	}
	var logged bytes.Buffer
	var shown strings.Builder
	logger := slog.New(slog.NewJSONHandler(&logged, &slog.HandlerOptions{Level: slog.LevelDebug}))
	hook := func(event Event) { fmt.Fprintf(&shown, "%+v %#v %+v", event, event, event.Err) }
	client, _ := scripted(t, []func(*http.Request) ending{quoting}, WithLogger(logger), WithHook(hook), WithRetry(RetryOptions{Attempts: 1}))
	_, failed := sendTo(client, facts{})
	logger.Error("failed", "error", failed, "keys", testKeys, "client", client)
	inner, _ := json.Marshal(failed)
	keys, _ := json.Marshal(map[string]any{"keys": testKeys})
	fmt.Fprintf(&shown, "%v %+v %#v %+v %s %s", failed, failed, failed, failed.Body, inner, keys)
	fmt.Fprintf(&shown, "%v %+v %#v %s %q %x %d", testKeys, testKeys, testKeys, testKeys, testKeys, testKeys, testKeys)
	fmt.Fprintf(&shown, "%v %+v %#v %s %+v %+v", client, client, client, client, struct{ Client *Client }{client}, client.FineTuning.Task)
	everything := shown.String() + logged.String()
	if len(secrets) != 4 || !strings.Contains(everything, failed.Code) {
		t.Fatal(everything)
	}
	for _, secret := range secrets {
		if strings.Contains(everything, secret) {
			t.Errorf("%s is in %s", secret, everything)
		}
	}
}
