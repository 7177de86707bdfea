package qianfan

import (
	"context"
	"net/http"
	"strings"
	"sync"
)

// ConsoleAction is the generic call of the official SDK: the platform's own example runs on it with nothing changed but the
// import. It differs where the official one loses money or errors: what may have happened is not repeated when it can
// cost money, and every error of the platform is returned. A result that is false is returned too, not made an error.
type ConsoleAction struct {
	client func() (*Client, error)
}

// ConsoleActionResponse is an answer.
type ConsoleActionResponse struct {
	// Body is the answer as it came.
	Body       []byte
	StatusCode int
	Header     http.Header
}

// NewConsoleAction makes one; options are those of [NewClient].
func NewConsoleAction(options ...Option) *ConsoleAction {
	return &ConsoleAction{sync.OnceValues(func() (*Client, error) { return NewClient(options...) })}
}

// Call calls an action on a route: "/v2/finetuning", "StopFineTuningTask".
//
// 按路由与 Action 名调用接口，与官方 SDK 一致。
func (a *ConsoleAction) Call(ctx context.Context, route, actionName string, params map[string]any) (*ConsoleActionResponse, error) {
	client, err := a.client()
	if err != nil {
		return nil, err
	}
	found, failed := findAction(actionName, "/"+strings.TrimLeft(route, "/"))
	if failed != nil {
		return nil, failed
	}
	row := *found
	row.acceptance = ""
	answered, failed := client.send(ctx, &row, params, client.options.callOptions)
	if failed != nil {
		return nil, failed
	}
	return &ConsoleActionResponse{answered.Body, answered.Status, answered.Header}, nil
}
