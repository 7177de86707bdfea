import type { Text } from '@qianfan-console/spec/manifest'

export const skillsHelp = {
  en: `Instructions for agents that use qfc: exit codes, dry runs, policies, and every action by group.

Usage
  qfc skills install <folder>

It writes the folder "qianfan" into <folder>, such as ~/.claude/skills or .agents/skills, and nothing anywhere else; run it
again after an update.
`,
  zh: `供 Agent 使用 qfc 的说明：退出码、试运行、本地策略，以及按分组列出的所有接口。

用法
  qfc skills install <文件夹>

在 <文件夹> 中写入 qianfan 文件夹（例如 ~/.claude/skills 或 .agents/skills），不写入其他任何位置；升级后可重新运行。
`,
} satisfies Text
