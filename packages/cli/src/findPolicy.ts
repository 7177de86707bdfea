import { join } from 'node:path'
import { actionIndex } from './actionTable.ts'
import { configFolder } from './configPath.ts'
import type { Context } from './context.ts'
import { type Policy, readPolicy } from './policy.ts'

/** The policy to be held to: the file that QIANFAN_POLICY_FILE names, else `policy.toml` beside the configuration. */
export async function findPolicy({
  environment,
  say,
}: Pick<Context, 'environment' | 'say'>): Promise<Policy | undefined> {
  const named = environment.QIANFAN_POLICY_FILE
  const file = named || join(configFolder(environment), 'policy.toml')
  return readPolicy(file, { required: Boolean(named), known: Object.keys(actionIndex().actions), say })
}
