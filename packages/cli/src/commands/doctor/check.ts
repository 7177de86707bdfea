import type { Text } from '@qianfan-console/spec/manifest'

/** What is looked at: the name that programs read, and the one for people. */
export const titles = {
  node: { en: 'Node.js', zh: 'Node.js' },
  configuration: { en: 'Configuration', zh: '配置文件' },
  policy: { en: 'Policy', zh: '本地策略（policy.toml）' },
  keys: { en: 'Keys', zh: '密钥' },
  network: { en: 'Network', zh: '网络' },
  clock: { en: 'Clock', zh: '时钟' },
  permission: { en: 'Permission', zh: '权限' },
} satisfies Record<string, Text>

/** One thing that was looked at. */
export interface Check {
  id: keyof typeof titles
  ok: boolean
  found: string
  /** What to do when it is not good. */
  next: string | null
  /** The exit code when it is not good. */
  exitCode: number
}

/** Something that is good. */
export const good = (id: Check['id'], found: string): Check => ({ id, ok: true, found, next: null, exitCode: 0 })

/** Something that is not, with what to do and the exit code. */
export const bad = (id: Check['id'], found: string, next: string | null, exitCode: number): Check => ({
  id,
  ok: false,
  found,
  next,
  exitCode,
})
