// In here is everything that sends; no other folder does, so that what a policy denies is never sent.

import { type ActionDefinition, type Client, definitionOf } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { permit } from '../policy/policy.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { clientOf } from './connect.ts'

/** What an action is sent with. There is no other way to the client, so that what a policy denies is never sent. */
export async function open(
  context: Context,
  action: ManifestAction,
): Promise<{ client: Client; definition: ActionDefinition }> {
  permit(await context.policies(), action, context.say)
  return { client: await clientOf(context), definition: definitionOf(action) }
}
