package qianfan

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"time"
)

// Waiter is a state to wait for: which read to poll, how often, and which states end it. States that it does not know are
// waited through.
type Waiter[Input, Output any] struct {
	name, action string
	// delay is the pause after the first poll.
	delay     time.Duration
	acceptors []acceptor
}

type acceptor struct {
	path      string
	equals    any
	isFailure bool
}

// WaitOption is an option of [Wait]; every [CallOption] is one, for the polls.
type WaitOption interface{ applyToWait(*waitOptions) }

type waitOptions struct {
	calls              []CallOption
	maxWait            *time.Duration
	minDelay, maxDelay *time.Duration
	onPoll             func(state any, polls int)
}

type waitOption func(*waitOptions)

func (o waitOption) applyToWait(all *waitOptions) { o(all) }

func (o CallOption) applyToWait(all *waitOptions) { all.calls = append(all.calls, o) }

// WithMaxWait bounds the wait; one last poll is made at its end. Without it the wait is as long as it takes, or as the context lets it.
func WithMaxWait(limit time.Duration) WaitOption {
	return waitOption(func(o *waitOptions) { o.maxWait = &limit })
}

// WithMinDelay is the pause after the first poll, the waiter's own by default; it grows by half with each poll.
func WithMinDelay(delay time.Duration) WaitOption {
	return waitOption(func(o *waitOptions) { o.minDelay = &delay })
}

// WithMaxDelay is the longest pause; four times the first by default.
func WithMaxDelay(delay time.Duration) WaitOption {
	return waitOption(func(o *waitOptions) { o.maxDelay = &delay })
}

// WithOnPoll is called with the state that each poll shows.
func WithOnPoll(watch func(state any, polls int)) WaitOption {
	return waitOption(func(o *waitOptions) { o.onPoll = watch })
}

// Wait polls until a state is reached, and gives the answer that showed it.
//
// 轮询直到达到指定状态。
//
// Errors of Kind WaiterError: WaiterFailed when the state cannot come any more, WaiterTimeout after [WithMaxWait]; both
// hold the last states seen. A context that ends gives Aborted; what was waited for goes on.
func Wait[Input, Output any](ctx context.Context, client *Client, waiter *Waiter[Input, Output], input *Input, options ...WaitOption) (*Output, error) {
	row := actionsByName[waiter.action]
	if failed := checkInput(row, input); failed != nil {
		return nil, failed
	}
	state := &waiting{client: client, row: row, name: waiter.name, acceptors: waiter.acceptors, delay: waiter.delay}
	body, failed := state.run(ctx, input, options)
	if failed != nil {
		return nil, failed
	}
	output := new(Output)
	fill(reflect.ValueOf(output).Elem(), body)
	return output, nil
}

// waiting is a wait under way.
type waiting struct {
	client    *Client
	row       *action
	name      string
	acceptors []acceptor
	delay     time.Duration
	limits    waitOptions
	call      callOptions
	started   time.Time
	// states are the last ones seen, oldest first.
	states []any
	polls  int
}

// patience: a wait goes on for hours, so a poll outlives a network that is away for a minute.
var patience = CallOption(func(o *callOptions) { o.retry.Attempts, o.retry.BaseDelay = 8, time.Second })

func (w *waiting) run(ctx context.Context, input any, options []WaitOption) (map[string]any, *Error) {
	for _, option := range options {
		option.applyToWait(&w.limits)
	}
	for _, limit := range []*time.Duration{w.limits.maxWait, w.limits.minDelay, w.limits.maxDelay} {
		if limit != nil && *limit < 0 {
			return nil, inputError("InvalidOption", "The limits of a wait must not be negative; one is %s.", *limit)
		}
	}
	w.call = w.client.options.with(append([]CallOption{patience}, w.limits.calls...))
	w.started = w.client.options.now()
	pause := w.delay
	if w.limits.minDelay != nil {
		pause = *w.limits.minDelay
	}
	longest := pause * 4
	if w.limits.maxDelay != nil {
		longest = *w.limits.maxDelay
	}
	for {
		body, failed := w.poll(ctx, input)
		if failed != nil {
			return nil, failed
		}
		if body != nil {
			isMet, failed := w.judge(body)
			if isMet || failed != nil {
				return body, failed
			}
		}
		if failed := w.rest(ctx, pause); failed != nil {
			return nil, failed
		}
		pause = min(longest, pause*3/2)
	}
}

func (w *waiting) left() time.Duration {
	if w.limits.maxWait == nil {
		return 1 << 62
	}
	return *w.limits.maxWait - w.client.options.now().Sub(w.started)
}

// poll asks once, and repeats no longer than there is time; nil where that failed for lack of time, and another is due.
func (w *waiting) poll(ctx context.Context, input any) (map[string]any, *Error) {
	limited := w.call
	limited.retry.MaxTime = min(limited.retry.MaxTime, max(0, w.left()))
	answered, failed := w.client.send(ctx, w.row, input, limited)
	switch {
	case failed == nil:
		return answered.body, nil
	case !isPassing(failed):
		return nil, failed
	case w.left() <= 0:
		return nil, w.timedOut()
	case limited.retry.MaxTime < w.call.retry.MaxTime && failed.Attempts < limited.retry.Attempts:
		return nil, nil
	}
	return nil, failed
}

// isPassing tells failures that say nothing of the next attempt.
func isPassing(failed *Error) bool {
	if failed.Kind == "ServiceError" {
		return (&action{effect: "read"}).mayRepeat(evidenceOfAnswer(failed.Status, failed.Code))
	}
	return slices.Contains([]string{"NotReachable", "ConnectionLost", "UnreadableAnswer", "Timeout"}, failed.Code)
}

// judge notes the state that an answer shows, tells who watches, and says whether it is the one waited for.
func (w *waiting) judge(body map[string]any) (bool, *Error) {
	seen := valueAt(body, w.acceptors[0].path)
	w.states = append(w.states, seen)
	w.states = w.states[max(0, len(w.states)-10):]
	w.polls++
	if w.limits.onPoll != nil {
		w.limits.onPoll(seen, w.polls)
	}
	for _, each := range w.acceptors {
		if !isSame(valueAt(body, each.path), each.equals) {
			continue
		}
		if each.isFailure {
			return false, w.failed("WaiterFailed", fmt.Sprintf("%s reached %v and can no longer reach the state waited for.", w.row.name, each.equals))
		}
		return true, nil
	}
	if w.left() <= 0 {
		return false, w.timedOut()
	}
	return false, nil
}

// isSame compares a value of an answer with one of the spec: a text of digits is not the number.
func isSame(value, wanted any) bool {
	number, isNumber := value.(json.Number)
	if !isNumber {
		return value == wanted
	}
	decimal, err := number.Float64()
	return err == nil && wanted == decimal
}

func (w *waiting) timedOut() *Error {
	seen := any("no state, since no poll was answered")
	if len(w.states) > 0 {
		seen = w.states[len(w.states)-1]
	}
	return w.failed("WaiterTimeout", fmt.Sprintf("not reached within %s; last seen: %v.", *w.limits.maxWait, seen))
}

func (w *waiting) failed(code, why string) *Error {
	failed := newError("WaiterError", code, Refused, "%s: %s", w.name, why)
	failed.Action, failed.States = w.row.name, w.states
	return failed
}

// rest waits for the next poll. The last pause ends with the time there is, so that nothing is given up before.
func (w *waiting) rest(ctx context.Context, pause time.Duration) *Error {
	spread := time.Duration(float64(pause) * (0.9 + w.client.options.random()*0.2))
	err := w.client.options.sleep(ctx, max(0, min(spread, w.left())))
	if err == nil && ctx.Err() == nil {
		return nil
	}
	failed := newError("AbortError", "Aborted", NotSent, "Waiting for %s was ended by its context; what was waited for goes on.", w.name)
	failed.Action, failed.cause = w.row.name, ctx.Err()
	return failed
}
