import type { Answer, CallOptions, Client } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { refuseDenied } from '../policy/policy.ts'
import { definitionOf } from '../table/definition.ts'
import type { ManifestAction } from '../table/manifest.ts'

type Input = Record<string, unknown>

/** Every call goes through here or `pagesOf`, also those that a command makes on its own account, so that a denied action is never sent. */
export async function send(
  context: Context,
  action: ManifestAction,
  input: Input,
  options: CallOptions = {},
): Promise<Answer<unknown>> {
  refuseDenied(await context.policies(), action, context.say)
  const client: Client = await context.client()
  if (action.effect !== 'read' || action.billable) context.sent.write = true
  return client.send(definitionOf(action), input, { signal: context.signal, ...options })
}

/** The largest page that a list gives. */
function largestPage({ paginated, input }: ManifestAction): Input {
  const size = paginated?.size
  const schema = size === undefined ? undefined : input.properties?.[size]
  const most = schema?.['x-clamped-maximum'] ?? schema?.maximum
  return size === undefined || most === undefined ? {} : { [size]: most }
}

/** The pages of a list, as large as they come where the input names no size; one where it does not page. */
export async function* pagesOf(
  context: Context,
  action: ManifestAction,
  input: Input,
): AsyncGenerator<unknown, void, undefined> {
  if (!action.paginated) {
    yield (await send(context, action, input)).body
    return
  }
  refuseDenied(await context.policies(), action, context.say)
  const { definePaginated } = await import('@qianfan-console/core')
  const sized = { ...largestPage(action), ...input }
  yield* definePaginated<Input, unknown, string>(definitionOf(action)).pages(await context.client(), sized, {
    signal: context.signal,
  })
}
