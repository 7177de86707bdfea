import type { Text } from '@qianfan-console/spec/manifest'

export const callHelp = {
  en: `Call any action of the platform by its Action name or its dotted name.

Usage
  qfc call <Action> [--data '{...}' | @file | -] [--route /v2/...]

Flags
  -d, --data <json>   the body: JSON, @file, or - for standard input; {} without
      --route <path>  route of an action that this version does not know
      --effect <kind> what an unknown action does: read, write or destructive; without it, it is held to cost money

Examples
  qfc call StopFineTuningTask --data '{"taskId":"task-5kjifvzerc5n"}'
  qfc call DescribeFineTuningJobs --all -o ndjson
`,
  zh: `按 Action 名称（如 StopFineTuningTask）或接口名（如 finetuning.task.stop）调用平台的任意接口。

用法
  qfc call <Action> [--data '{...}' | @文件 | -] [--route /v2/...]

选项
  -d, --data <json>   请求体：JSON、@文件，或 -（标准输入）；默认 {}
      --route <路径>  接口路由，如 /v2/finetuning；调用本版本未收录的接口时使用
      --effect <类型> 未收录接口的操作类型：read、write 或 destructive；不指定时按可能收费处理

示例
  qfc call StopFineTuningTask --data '{"taskId":"task-5kjifvzerc5n"}'
  qfc call DescribeFineTuningJobs --all -o ndjson
`,
} satisfies Text
