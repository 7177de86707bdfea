import type { ClientOptions } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { verdictOf } from '../policy/policy.ts'
import { actionNamed } from '../table/actionTable.ts'
import { clientOptions } from './connect.ts'

/** What the console is started with: how the platform is reached, and what the policies let through. */
export interface ConsoleConnection extends ClientOptions {
  permits: (action: string) => boolean
}

/** The keys and the address of this command line, and its policies as a question: what they deny is not served. */
export async function consoleOptions(context: Context): Promise<ConsoleConnection> {
  const policies = await context.policies()
  return {
    ...(await clientOptions(context)),
    // What a policy wants confirmed, the page asks about before it is sent.
    permits: (action) => verdictOf(policies, actionNamed(action)).verdict !== 'deny',
  }
}
