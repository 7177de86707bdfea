// Compares the Go client with bare net/http, and with the official signer: all sides in one run.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"sort"
	"syscall"
	"time"

	"github.com/baidubce/bce-sdk-go/auth"
	bce "github.com/baidubce/bce-sdk-go/http"
	"github.com/qianfan-console/qianfan-go"
)

const (
	route, action, taskID = "/v2/finetuning", "StopFineTuningTask", "task-5kjifvzerc5n"
	date                  = "2026-04-17T08:00:00Z"
)

var keys = qianfan.Keys{AccessKeyID: os.Getenv("QIANFAN_ACCESS_KEY"), SecretAccessKey: os.Getenv("QIANFAN_SECRET_KEY")}

type round struct{ rate, cpu float64 }

type row struct {
	What    string             `json:"what"`
	Value   float64            `json:"value"`
	Details map[string]float64 `json:"details"`
}

func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// compare gives the rounds of each side, in turns; the first round warms up.
func compare(sides []func(), count int) [][]round {
	results := make([][]round, len(sides))
	for number := range 8 {
		for offset := range sides {
			side := (number + offset) % len(sides)
			cpu, start := cpuTime(), time.Now()
			for range count {
				sides[side]()
			}
			seconds, used := time.Since(start).Seconds(), cpuTime()-cpu
			if number > 0 {
				results[side] = append(results[side], round{float64(count) / seconds, float64(used.Microseconds()) / float64(count)})
			}
		}
	}
	return results
}

func median(values []float64) float64 {
	sort.Float64s(values)
	return values[len(values)/2]
}

func ratio(one, other []round, of func(round) float64) float64 {
	var values []float64
	for index := range one {
		values = append(values, of(one[index])/of(other[index]))
	}
	return median(values)
}

func middle(rounds []round, of func(round) float64) float64 {
	var values []float64
	for _, each := range rounds {
		values = append(values, of(each))
	}
	return median(values)
}

func rate(r round) float64 { return r.rate }
func cpu(r round) float64  { return r.cpu }

func calls() []row {
	base := os.Getenv("QIANFAN_CONSOLE_API_BASE_URL")
	client, err := qianfan.NewClient(qianfan.WithCredentials(keys), qianfan.WithBaseURL(base))
	if err != nil {
		log.Fatal(err)
	}
	full := base + route + "?Action=" + action
	found := compare([]func(){
		func() {
			if _, err := client.FineTuning.Task.Stop(context.Background(), &qianfan.StopFineTuningTaskInput{TaskID: taskID}); err != nil {
				log.Fatal(err)
			}
		},
		func() {
			body, _ := json.Marshal(map[string]string{"taskId": taskID})
			answer, err := http.Post(full, "application/json", bytes.NewReader(body))
			if err != nil {
				log.Fatal(err)
			}
			var out struct {
				RequestID string `json:"requestId"`
				Result    bool   `json:"result"`
			}
			if err := json.NewDecoder(answer.Body).Decode(&out); err != nil {
				log.Fatal(err)
			}
			_, _ = io.Copy(io.Discard, answer.Body)
			answer.Body.Close()
		},
	}, 1500)
	details := map[string]float64{}
	for index, name := range []string{"ours", "net/http"} {
		details[name+" calls/s"], details[name+" CPU µs"] = middle(found[index], rate), middle(found[index], cpu)
	}
	return []row{
		{"Go: calls/s, against bare net/http", ratio(found[0], found[1], rate), details},
		{"Go: CPU a call, against bare net/http", ratio(found[0], found[1], cpu), nil},
	}
}

func signatures() []row {
	credentials, err := auth.NewBceCredentials(keys.AccessKeyID, keys.SecretAccessKey)
	if err != nil {
		log.Fatal(err)
	}
	toSign := map[string]struct{}{"host": {}, "x-bce-date": {}}
	signer := &auth.BceV1Signer{}
	var ours, theirs string
	found := compare([]func(){
		func() {
			made, err := qianfan.Sign(qianfan.SignRequest{Method: "POST", URL: "https://qianfan.baidubce.com" + route + "?Action=" + action, Headers: map[string]string{"x-bce-date": date}}, keys, qianfan.SignOptions{Timestamp: date})
			if err != nil {
				log.Fatal(err)
			}
			ours = made.Authorization
		},
		func() {
			request := &bce.Request{}
			request.SetMethod("POST")
			request.SetUri(route)
			request.SetParam("Action", action)
			request.SetHeader("host", "qianfan.baidubce.com")
			request.SetHeader("x-bce-date", date)
			signer.Sign(request, credentials, &auth.SignOptions{HeadersToSign: toSign, Timestamp: 1776412800, ExpireSeconds: 1800})
			theirs = request.Header("Authorization")
		},
	}, 20000)
	if ours != theirs {
		log.Fatalf("the signatures differ: %s and %s", ours, theirs)
	}
	details := map[string]float64{"ours": middle(found[0], rate), "baidu": middle(found[1], rate)}
	return []row{{"Go: signatures/s, against bce-sdk-go", ratio(found[0], found[1], rate), details}}
}

func main() {
	data, err := json.Marshal(append(calls(), signatures()...))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(data))
}
