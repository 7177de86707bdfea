import { join } from 'node:path'
import { actionIndex } from './actionTable.ts'
import { configFolder } from './configPath.ts'
import type { Context } from './context.ts'
import { type Policy, readPolicy } from './policy.ts'

/**
 * The policies to be held to, all of them at once: that of the machine, that beside the configuration, and the one that
 * QIANFAN_POLICY_FILE names. Naming one more can only forbid more.
 */
export async function findPolicies({
  environment,
  say,
}: Pick<Context, 'environment' | 'say'>): Promise<readonly Policy[]> {
  const named = environment.QIANFAN_POLICY_FILE
  const machine =
    process.platform === 'win32' ? join(environment.ProgramData || 'C:\\ProgramData', 'qianfan') : '/etc/qianfan'
  const known = Object.keys(actionIndex().actions)
  const files = [join(machine, 'policy.toml'), join(configFolder(environment), 'policy.toml')]
  const found = await Promise.all([
    ...files.map((file) => readPolicy(file, { required: false, known, say })),
    ...(named ? [readPolicy(named, { required: true, known, say })] : []),
  ])
  return found.filter((policy) => policy !== undefined)
}
