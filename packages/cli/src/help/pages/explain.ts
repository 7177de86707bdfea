import type { Text } from '@qianfan-console/spec/manifest'

export const explainHelp = {
  en: `Show the manual page of an action, without a network: input, answer, effect, permission, errors, examples.

Usage
  qfc explain <action>...

The action is named by its words, its dotted name or its Action name. -o json or yaml gives the page as data.

Examples
  qfc explain finetuning task stop
  qfc explain finetuning.task.stop
  qfc explain StopFineTuningTask -o json
`,
  zh: `离线显示操作的手册：输入、响应、影响、权限、错误码和示例。

用法
  qfc explain <操作>...

操作可写成命令、点分名称或 Action 名称。-o json 或 yaml 以数据形式输出。

示例
  qfc explain finetuning task stop
  qfc explain finetuning.task.stop
  qfc explain StopFineTuningTask -o json
`,
} satisfies Text
