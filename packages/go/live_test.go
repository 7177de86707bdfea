package qianfan

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// These run against the mock and the fault server, which the runner of these tests starts.

var mockKeys = Keys{AccessKeyID: "ALTAKmockaccesskeyid0000", SecretAccessKey: "mocksecretaccesskey0000000000000"}

func needed(t testing.TB, name string) string {
	t.Helper()
	value := os.Getenv(name)
	if value == "" {
		t.Skip("needs " + name)
	}
	return value
}

// mockClient is a client of the mock, whose account is as at the start.
func mockClient(t testing.TB) *Client {
	t.Helper()
	url := needed(t, "QIANFAN_TEST_MOCK_URL")
	answer, err := http.Post(url+"/_mock/reset", "application/json", nil)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	client, err := NewClient(WithBaseURL(url), WithCredentials(mockKeys))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.CloseIdleConnections)
	return client
}

// methodOf finds the generated method of an action.
func methodOf(client *Client, name string) reflect.Value {
	node := reflect.ValueOf(&client.Actions)
	parts := strings.Split(name, ".")
	for _, part := range parts[:len(parts)-1] {
		node = node.Elem().FieldByNameFunc(func(field string) bool { return strings.EqualFold(field, part) }).Addr()
	}
	for index := range node.NumMethod() {
		if strings.EqualFold(node.Type().Method(index).Name, parts[len(parts)-1]) {
			return node.Method(index)
		}
	}
	return reflect.Value{}
}

// typed is the input of a case as the struct of its method, files among it.
func typed(t *testing.T, method reflect.Value, c requestCase) reflect.Value {
	t.Helper()
	input := reflect.New(method.Type().In(1).Elem())
	given := map[string]any{}
	for name, value := range c.Input {
		if _, isFile := c.file(name); !isFile {
			given[name] = value
		}
	}
	data, _ := json.Marshal(given)
	if err := json.Unmarshal(data, input.Interface()); err != nil {
		t.Fatal(err)
	}
	for index := range input.Elem().NumField() {
		name, _ := fieldNames(input.Elem().Type().Field(index))
		if file, isFile := c.file(name); isFile {
			input.Elem().Field(index).Set(reflect.ValueOf(&File{Name: file, Content: strings.NewReader("x = 1")}))
		}
	}
	return input
}

func TestEveryActionReachesTheMock(t *testing.T) {
	client := mockClient(t)
	var suite struct{ Cases []requestCase }
	load(t, "request", &suite)
	called := map[string]bool{}
	for _, c := range suite.Cases {
		called[c.Action] = true
		t.Run(c.Name, func(t *testing.T) {
			client := mockClient(t)
			method := methodOf(client, c.Action)
			input := typed(t, method, c)
			// Every field of the spec's example has a place, and none is lost.
			if extra := input.Elem().FieldByName("Extra"); extra.Len() > 0 && c.Action != "prompt.template.describe" {
				t.Errorf("no field for %v", extra)
			}
			var response Response
			results := method.Call([]reflect.Value{reflect.ValueOf(context.Background()), input, reflect.ValueOf(WithResponse(&response))})
			if err, _ := results[1].Interface().(error); err != nil {
				// The example names what the account does not hold: the platform's answer, and no fault of the request.
				failed := caught(t, err)
				if failed.Outcome != Refused || failed.RequestID == "" || failed.Code == "InvalidArgument" || failed.Code == "InappropriateJSON" || failed.Code == "SignatureDoesNotMatch" {
					t.Fatal(failed)
				}
				return
			}
			same(t, "response", []int{response.Status, response.Attempts}, []int{200, 1})
			body, _ := parseJSON(response.Body)
			same(t, "typed answer, written again", rewritten(t, results[0]), withoutNull(body))
			isDocumented := actionsByName[c.Action].paging == nil || actionsByName[c.Action].paging.items != "auto"
			if lost := extras(results[0], ""); len(lost) > 0 && isDocumented {
				t.Errorf("the types do not hold %v", lost)
			}
		})
	}
	if len(called) != len(actions) {
		t.Errorf("%d of %d actions have a case", len(called), len(actions))
	}
	_ = client
}

// rewritten is a typed answer as JSON, read again.
func rewritten(t *testing.T, output reflect.Value) any {
	data, err := json.Marshal(output.Interface())
	if err != nil {
		t.Fatal(err)
	}
	body, _ := parseJSON(data)
	return body
}

// withoutNull is what a typed answer keeps of null: nothing.
func withoutNull(value any) any {
	switch value := value.(type) {
	case []any:
		for index, each := range value {
			value[index] = withoutNull(each)
		}
	case map[string]any:
		for name, each := range value {
			if value[name] = withoutNull(each); each == nil {
				delete(value, name)
			}
		}
	}
	return value
}

// extras are the paths of an answer that have no field.
func extras(value reflect.Value, path string) []string {
	var found []string
	switch value.Kind() {
	case reflect.Pointer:
		return extras(value.Elem(), path)
	case reflect.Slice:
		for index := range value.Len() {
			found = append(found, extras(value.Index(index), path+"[]")...)
		}
	case reflect.Struct:
		for index := range value.NumField() {
			field := value.Type().Field(index)
			if field.Name == "Extra" {
				for _, name := range value.Field(index).MapKeys() {
					found = append(found, path+"."+name.String())
				}
				continue
			}
			found = append(found, extras(value.Field(index), path+"."+field.Name)...)
		}
	}
	return found
}

func TestStopAndWait(t *testing.T) {
	client, ctx := mockClient(t), context.Background()
	stopped, err := client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{TaskID: taskID})
	if err != nil || !stopped.Result {
		t.Fatal(err)
	}
	polls := 0
	done, err := Wait(ctx, client, FineTuningTaskStopped, &DescribeFineTuningTaskInput{TaskID: taskID},
		WithMaxWait(20*time.Second), WithMinDelay(50*time.Millisecond), WithTimeout(5*time.Second), WithOnPoll(func(_ any, made int) { polls = made }))
	if err != nil || polls < 1 {
		t.Fatal(err, polls)
	}
	same(t, "state", done.Result.RunStatus, "Stopped")
	names := map[string]bool{}
	for job, err := range client.FineTuning.Job.Items(ctx, &DescribeFineTuningJobsInput{MaxKeys: Ptr(int64(1))}) {
		if err != nil {
			t.Fatal(err)
		}
		names[fmt.Sprint(job.JobID)] = true
	}
	pages := 0
	for page, err := range client.FineTuning.Job.Pages(ctx, &DescribeFineTuningJobsInput{MaxKeys: Ptr(int64(1))}) {
		if err != nil || len(page.Result.JobList) > 1 {
			t.Fatal(err)
		}
		pages++
	}
	if len(names) < 2 || pages < len(names) {
		t.Fatal(names, pages)
	}
	_, err = client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{TaskID: "task-nosuchtask00"})
	same(t, "outcome", caught(t, err).Outcome, Refused)
}

func TestConsoleAction(t *testing.T) {
	mockClient(t)
	t.Setenv("QIANFAN_CONSOLE_API_BASE_URL", needed(t, "QIANFAN_TEST_MOCK_URL"))
	t.Setenv("QIANFAN_ACCESS_KEY", mockKeys.AccessKeyID)
	t.Setenv("QIANFAN_SECRET_KEY", mockKeys.SecretAccessKey)
	action := NewConsoleAction()
	stopped, err := action.Call(context.Background(), "/v2/finetuning", "StopFineTuningTask", map[string]any{"taskId": taskID})
	if err != nil || stopped.StatusCode != 200 || !strings.Contains(string(stopped.Body), `"result":true`) {
		t.Fatal(stopped, err)
	}
	again, err := action.Call(context.Background(), "v2/finetuning", "StopFineTuningTask", map[string]any{"taskId": "task-nosuchtask00"})
	if err != nil || !strings.Contains(string(again.Body), `"result":false`) {
		t.Fatal(err)
	}
}

var kinds = []facts{
	{Name: "test.read", Effect: "read"},
	{Name: "test.write", Effect: "write", Idempotent: true},
	{Name: "test.create", Effect: "write"},
	{Name: "test.release", Effect: "destructive"},
	{Name: "test.buy", Effect: "write", Billable: true},
	{Name: "test.renew", Effect: "write", Billable: true, Idempotent: true},
}

// steering asks the fault server for the next fault of a call at each attempt.
type steering struct {
	http.RoundTripper
	scripts [][]string
	mutex   sync.Mutex
	made    map[string]int
}

func (s *steering) RoundTrip(request *http.Request) (*http.Response, error) {
	call := request.Header.Get("x-call")
	_, digits, _ := strings.Cut(call, "-")
	number, _ := strconv.Atoi(digits)
	s.mutex.Lock()
	fault := s.scripts[number][s.made[call]]
	s.made[call]++
	s.mutex.Unlock()
	if fault == "unreachable" {
		return nil, failures["connection-refused"]
	}
	request.Header.Set("x-fault", fault)
	return s.RoundTripper.RoundTrip(request)
}

func getJSON(t *testing.T, url string, into any) {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if err := json.NewDecoder(answer.Body).Decode(into); err != nil {
		t.Fatal(err)
	}
}

func TestTwoThousandFaultyCallsAndNoCreateTwice(t *testing.T) {
	faultURL, factsURL := needed(t, "QIANFAN_TEST_FAULT_URL"), needed(t, "QIANFAN_TEST_FACTS_URL")
	var names []string
	getJSON(t, factsURL+"/faults", &names)
	chance := rand.New(rand.NewPCG(2026, 417))
	const calls = 2000
	// The server may have seen an earlier run.
	run := time.Now().UnixNano()
	callID := func(number int) string { return fmt.Sprintf("%d-%d", run, number) }
	steer := &steering{RoundTripper: newTransport(), made: map[string]int{}, scripts: make([][]string, calls)}
	for number := range calls {
		for range 3 {
			fault := "ok"
			if drawn := names[chance.IntN(len(names))]; chance.Float64() < 0.8 {
				fault = drawn
			}
			// The table holds a 429 for a refusal wherever no money is at stake; where money is, it may be a lie.
			if fault == "hangs" || fault == "throttledAfterAccepting" && !kinds[number%len(kinds)].Billable {
				fault = "ok"
			}
			steer.scripts[number] = append(steer.scripts[number], fault)
		}
	}
	ended := make([]*Error, calls)
	clients := make([]*Client, 40)
	for index := range clients {
		clients[index], _ = NewClient(WithCredentials(testKeys), WithBaseURL(faultURL), WithTransport(steer), WithTimeout(10*time.Second),
			WithClock(nil, func(context.Context, time.Duration) error { return nil }, nil))
	}
	var group sync.WaitGroup
	for worker := range 8 {
		group.Add(1)
		go func() {
			defer group.Done()
			for number := worker; number < calls; number += 8 {
				client := clients[number%len(clients)]
				row := kinds[number%len(kinds)].action()
				row.path = "/v2/test?Action=" + row.name
				// An idempotency header of the caller must not make net/http repeat what it has written.
				headers := []CallOption{WithHeader("x-call", callID(number)), WithHeader("Idempotency-Key", "k")}
				_, ended[number] = client.send(context.Background(), row, map[string]any{"id": number}, client.options.with(headers))
			}
		}()
	}
	group.Wait()
	accepted := map[string]int{}
	getJSON(t, factsURL+"/accepted", &accepted)
	failed, repeated := 0, 0
	for number, end := range ended {
		count, kind := accepted[callID(number)], kinds[number%len(kinds)]
		if count > 1 {
			repeated++
			if kind.Effect != "read" && (kind.Billable || !kind.Idempotent) {
				t.Errorf("%s was accepted %d times: %v", kind.Name, count, steer.scripts[number])
			}
		}
		if end != nil {
			failed++
			if end.Outcome != Unknown && end.Previous == nil && count > 0 {
				t.Errorf("%v says %s, and was accepted: %v", end, end.Outcome, steer.scripts[number])
			}
		} else if count == 0 {
			t.Errorf("a success that was not accepted: %v", steer.scripts[number])
		}
	}
	if failed < 500 || repeated == 0 {
		t.Errorf("%d failed, %d idempotent calls were repeated: this shows nothing", failed, repeated)
	}
	steer.RoundTripper.(*http.Transport).CloseIdleConnections()
}

func TestHangsAreBounded(t *testing.T) {
	client, _ := NewClient(WithCredentials(testKeys), WithBaseURL(needed(t, "QIANFAN_TEST_FAULT_URL")), WithTimeout(200*time.Millisecond),
		WithRetry(RetryOptions{Attempts: 1}), WithHeader("x-call", "hang"), WithHeader("x-fault", "hangs"))
	_, err := client.Call(context.Background(), "StopFineTuningTask", map[string]any{"taskId": taskID})
	failed := caught(t, err)
	same(t, "error", []any{failed.Kind, failed.Code, failed.Outcome}, []any{"TimeoutError", "Timeout", "unknown"})
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	_, err = client.Call(ctx, "CreateFineTuningTask", map[string]any{"jobId": "job-1"}, WithTimeout(time.Minute))
	failed = caught(t, err)
	same(t, "error", []any{failed.Kind, failed.Code, failed.Outcome, failed.Verify.Action}, []any{"AbortError", "Aborted", "unknown", "finetuning.task.list"})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func TestNothingLeaks(t *testing.T) {
	client, ctx := mockClient(t), context.Background()
	calls := func(count int) {
		for range count {
			_, _ = client.FineTuning.Task.Stop(ctx, &StopFineTuningTaskInput{TaskID: taskID})
			short, cancel := context.WithTimeout(ctx, time.Microsecond)
			_, _ = client.FineTuning.Task.Stop(short, &StopFineTuningTaskInput{TaskID: taskID})
			cancel()
			for _, err := range client.FineTuning.Job.Items(ctx, &DescribeFineTuningJobsInput{MaxKeys: Ptr(int64(1))}) {
				if err != nil {
					t.Fatal(err)
				}
				break
			}
		}
	}
	goroutines := func() int {
		client.CloseIdleConnections()
		http.DefaultClient.CloseIdleConnections()
		count := runtime.NumGoroutine()
		for range 100 {
			if count = runtime.NumGoroutine(); count <= 4 {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		return count
	}
	calls(5)
	before := goroutines()
	calls(50)
	if after := goroutines(); after > before+2 {
		stacks := make([]byte, 1<<16)
		t.Errorf("%d goroutines before, %d after: %s", before, after, stacks[:runtime.Stack(stacks, true)])
	}
}

func TestMemoryStaysOverFiftyThousandCalls(t *testing.T) {
	transport := transportFunc(func(request *http.Request) (*http.Response, error) {
		_, _ = io.Copy(io.Discard, request.Body)
		return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(`{"requestId":"r","result":true}`))}, nil
	})
	client, _ := NewClient(WithCredentials(testKeys), WithBaseURL(platformURL), WithTransport(transport))
	heap := func(count int) uint64 {
		for range count {
			if _, err := client.FineTuning.Task.Stop(context.Background(), &StopFineTuningTaskInput{TaskID: taskID}); err != nil {
				t.Fatal(err)
			}
		}
		runtime.GC()
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		return stats.HeapAlloc
	}
	before := heap(5_000)
	if after := heap(45_000); after > before+1<<20 {
		t.Errorf("the heap grew from %d to %d bytes", before, after)
	}
}

type transportFunc func(*http.Request) (*http.Response, error)

func (f transportFunc) RoundTrip(request *http.Request) (*http.Response, error) { return f(request) }
