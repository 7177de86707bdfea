package qianfan_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	qianfan "github.com/qianfan-console/qianfan-go"
)

func Example() {
	client, err := qianfan.NewClient() // keys from QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY
	if err != nil {
		log.Fatal(err)
	}
	out, err := client.FineTuning.Task.Stop(context.Background(), &qianfan.StopFineTuningTaskInput{TaskID: "task-5kjifvzerc5n"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(out.RequestID, out.Result)
}

func Example_items() {
	client, err := qianfan.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	in := &qianfan.DescribeFineTuningJobsInput{TrainMode: qianfan.Ptr("SFT")}
	for job, err := range client.FineTuning.Job.Items(context.Background(), in) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(job.JobID)
	}
}

func ExampleError() {
	client, err := qianfan.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	_, err = client.FineTuning.Task.Create(context.Background(), &qianfan.CreateFineTuningTaskInput{JobID: "job-1xzycis4jm3b"})
	var failed *qianfan.Error
	if errors.As(err, &failed) && failed.Outcome == qianfan.Unknown {
		fmt.Println("it may have happened; look with", failed.Verify.Action, failed.Verify.Input)
	}
}

func ExampleWait() {
	client, err := qianfan.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	in := &qianfan.DescribeFineTuningTaskInput{TaskID: "task-5kjifvzerc5n"}
	done, err := qianfan.Wait(context.Background(), client, qianfan.FineTuningTaskDone, in, qianfan.WithMaxWait(6*time.Hour))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(done.Result.RunStatus)
}

func ExampleClient_Call() {
	client, err := qianfan.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	body, err := client.Call(context.Background(), "DescribeSomethingNew", map[string]any{"id": "x"}, qianfan.WithRoute("/v2/finetuning"))
	fmt.Println(body["result"], err)
}

func ExampleConsoleAction_Call() {
	action := qianfan.NewConsoleAction()
	res, err := action.Call(context.Background(), "/v2/finetuning", "StopFineTuningTask", map[string]any{"taskId": "task-5kjifvzerc5n"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(res.Body))
}

func ExampleSign() {
	date := "2026-04-17T08:00:00Z"
	request := qianfan.SignRequest{
		Method:  "POST",
		URL:     "https://qianfan.baidubce.com/v2/finetuning?Action=StopFineTuningTask",
		Headers: map[string]string{"x-bce-date": date},
	}
	keys := qianfan.Keys{AccessKeyID: "ALTAKexampleaccesskeyid0", SecretAccessKey: "examplesecretaccesskey0000000000"}
	signature, err := qianfan.Sign(request, keys, qianfan.SignOptions{Timestamp: date})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(signature.CanonicalRequest)
	// Output:
	// POST
	// /v2/finetuning
	// Action=StopFineTuningTask
	// host:qianfan.baidubce.com
	// x-bce-date:2026-04-17T08%3A00%3A00Z
}

func ExampleKeys() {
	fmt.Println(qianfan.Keys{AccessKeyID: "ALTAKexampleaccesskeyid0", SecretAccessKey: "never shown"})
	// Output: qianfan.Keys(ALTAKexampleaccesskeyid0)
}
