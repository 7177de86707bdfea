import type { Text } from '@qianfan-console/spec/manifest'

export const explainHelp = {
  en: `The manual page of an action, from the API document, without a network.

Usage
  qfc explain <action>

Examples
  qfc explain finetuning.task.stop
  qfc explain StopFineTuningTask
  qfc explain finetuning task stop --output json
`,
  zh: `查看接口的离线手册，取自 API 文档，无需网络。

用法
  qfc explain <接口>

示例
  qfc explain finetuning.task.stop
  qfc explain StopFineTuningTask
  qfc explain finetuning task stop --output json
`,
} satisfies Text
