import type { Text } from '@qianfan-console/spec/manifest'

export const approveHelp = {
  en: `Look at a call that an agent planned, and have it made, once.

Usage
  qfc approve <code>

An agent that may not spend or remove by itself (qfc mcp) tells you a code. This shows the call as qfc shows its own: what
it touches, whose account, what it may cost; it asks, and makes it once you say yes. The agent hears what came of it. A
code is good once, and for 15 minutes. It needs a terminal: no flag says yes for you.
`,
  zh: `查看由 Agent 发起的操作，确认后执行一次。

用法
  qfc approve <确认码>

Agent 无权自行执行收费或不可恢复的操作（见 qfc mcp），会给出一个确认码。本命令像 qfc 自身的操作一样展示其内容：涉及的资源、
账号和可能的费用；确认后才执行，结果会告知 Agent。确认码仅可使用一次，15 分钟内有效。须在终端中运行，任何选项都不能代替人工确认。
`,
} satisfies Text
