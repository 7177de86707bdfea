import { join } from 'node:path'
import type { Context, Policy } from '../context/context.ts'
import { actionIndex } from '../table/actionTable.ts'
import { storageActions } from '../table/storageActions.ts'
import { readPolicy } from './policy.ts'

/**
 * The policies to be held to, all of them at once: that of the machine, those beside the configuration file in force and
 * in its usual folder, and the one that QIANFAN_POLICY_FILE names. Naming one more can only forbid more.
 */
export async function findPolicies({
  environment,
  say,
}: Pick<Context, 'environment' | 'say'>): Promise<readonly Policy[]> {
  const { policyFilePaths } = await import('@qianfan-console/core/node')
  const named = environment.QIANFAN_POLICY_FILE
  const machine =
    process.platform === 'win32' ? join(environment.ProgramData || 'C:\\ProgramData', 'qianfan') : '/etc/qianfan'
  const known = [
    ...Object.entries(actionIndex().actions).map(([name, { operationId }]) => ({ name, operationId })),
    ...Object.values(storageActions),
  ]
  const files = [join(machine, 'policy.toml'), ...policyFilePaths(environment)]
  const found = await Promise.all([
    ...files.map((file) => readPolicy(file, { required: false, known, say })),
    ...(named ? [readPolicy(named, { required: true, known, say })] : []),
  ])
  return found.filter((policy) => policy !== undefined)
}
