import type { Text } from '@qianfan-console/spec/manifest'

export const manifestHelp = {
  en: 'Print commands, flags, effects, exit codes and error codes as JSON, for programs and agents.\n\nUsage\n  qfc manifest\n',
  zh: '以 JSON 输出命令、选项、操作类型、退出码和错误码，供程序和 Agent 使用。\n\n用法\n  qfc manifest\n',
} satisfies Text
