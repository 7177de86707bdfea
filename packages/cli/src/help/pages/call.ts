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
  zh: `按 Action 名称或点分名称调用平台的任意操作。

用法
  qfc call <Action> [--data '{...}' | @文件 | -] [--route /v2/...]

参数
  -d, --data <json>   请求体：JSON、@文件，或 - 表示标准输入；缺省为 {}
      --route <路径>  本版本未收录的操作的路由
      --effect <类型> 未收录操作的类型：read、write 或 destructive；缺省时视为可能计费

示例
  qfc call StopFineTuningTask --data '{"taskId":"task-5kjifvzerc5n"}'
  qfc call DescribeFineTuningJobs --all -o ndjson
`,
} satisfies Text
