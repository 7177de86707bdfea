// Package qianfan is a typed client for the management API of Baidu Qianfan: fine-tuning, models, services, data sets,
// evaluation, batch inference, prompts, knowledge bases and billing. It needs nothing but the standard library. It never buys
// twice, never loses an error, never shows a secret.
//
// 百度智能云千帆平台功能 OpenAPI 的 Go 客户端：类型完整，只依赖标准库；不重复购买，不丢失错误，不泄露密钥。
//
// Keys come from QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY, the .env file, or a profile of the configuration file:
//
//	client, err := qianfan.NewClient()
//	out, err := client.FineTuning.Task.Stop(ctx, &qianfan.StopFineTuningTaskInput{TaskID: "task-5kjifvzerc5n"})
//
// # Inputs and outputs
//
// Optional fields are pointers (see [Ptr]), slices or maps. What the platform takes or answers beyond the fields of a struct, or
// against their documented type, is kept in its Extra; numbers there are [json.Number].
//
// # Errors
//
// Every error is an [*Error]. Its Outcome says what became of the call: [Refused], [NotSent], or [Unknown], with which Verify
// names the read that tells.
//
// # Repeats
//
// What may be repeated follows from the action: a read always, an idempotent write that cannot cost money too, anything else
// only when it was provably not accepted or throttled, and what can cost money only when it was provably not accepted.
package qianfan
