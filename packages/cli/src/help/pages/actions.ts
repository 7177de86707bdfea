import type { Text } from '@qianfan-console/spec/manifest'

export const actionsHelp = {
  en: `List the actions of the platform, or find them by parts of their names or titles, in English or Chinese.

Usage
  qfc actions [word]...

Examples
  qfc actions
  qfc actions task stop
  qfc actions 精调 -o json
`,
  zh: `列出平台的操作，或按名称、标题（中英文）的一部分查找。

用法
  qfc actions [关键词]...

示例
  qfc actions
  qfc actions task stop
  qfc actions 精调 -o json
`,
} satisfies Text
