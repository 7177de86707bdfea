import type { Text } from '@qianfan-console/spec/manifest'

export const doctorHelp = {
  en: 'Check the way to the platform: Node, configuration, network, clock, keys and permission, each with the next step.\n\nUsage\n  qfc doctor\n',
  zh: '检查到平台的各个环节：Node、配置、网络、时钟、密钥和权限，并给出下一步建议。\n\n用法\n  qfc doctor\n',
} satisfies Text
