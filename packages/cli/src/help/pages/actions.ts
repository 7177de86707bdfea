import type { Text } from '@qianfan-console/spec/manifest'

export const actionsHelp = {
  en: `List the actions of the platform, or find one by words: of its name, its title, or what it does.

Usage
  qfc actions [word...]

Examples
  qfc actions publish
  qfc actions billable
  qfc actions finetuning destructive
`,
  zh: `列出平台的接口，或按名称、标题、操作类型中的词搜索。

用法
  qfc actions [关键词...]

示例
  qfc actions 发布
  qfc actions 计费
  qfc actions finetuning destructive
`,
} satisfies Text
