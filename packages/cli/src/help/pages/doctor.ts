import type { Text } from '@qianfan-console/spec/manifest'

export const doctorHelp = {
  en: 'Check the way to the platform: Node, configuration, network, clock, keys and permission, each with the next step.\n\nUsage\n  qfc doctor\n',
  zh: '检查访问平台所需的各个环节：Node.js、配置文件、本地策略、密钥、网络、时钟和权限，并给出处理建议。\n\n用法\n  qfc doctor\n',
} satisfies Text
