// The platform's example, for github.com/baidubce/bce-qianfan-sdk/go/qianfan.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/baidubce/bce-qianfan-sdk/go/qianfan"
)

func main() {
	action := qianfan.NewConsoleAction()
	response, err := action.Call(context.TODO(), "/v2/finetuning", "StopFineTuningTask", map[string]interface{}{
		"taskId": os.Getenv("TASK_ID"),
	})
	if err != nil {
		panic(err)
	}
	fmt.Println(string(response.Body))
}
