import type { Answer, CallOptions, Client } from '@qianfan-console/core'
import type { Context } from './context.ts'
import { definitionOf } from './definition.ts'
import { exitCodes, Failure } from './failure.ts'
import type { ManifestAction } from './manifest.ts'
import { verdictOf } from './policy.ts'

type Input = Record<string, unknown>

/** Every call goes through here or `pagesOf`, also those that a command makes on its own account, so that a denied action is never sent. */
export async function send(
  context: Context,
  action: ManifestAction,
  input: Input,
  options: CallOptions = {},
): Promise<Answer<unknown>> {
  await allowed(context, action)
  const client: Client = await context.client()
  return client.send(definitionOf(action), input, { signal: context.signal, ...options })
}

/** The largest page that a list gives. */
export function largestPage({ paginated, input }: ManifestAction): Input {
  const size = paginated?.size
  const schema = size === undefined ? undefined : input.properties?.[size]
  const most = schema?.['x-clamped-maximum'] ?? schema?.maximum
  return size === undefined || most === undefined ? {} : { [size]: most }
}

/** The pages of a list, as large as they come where the input names no size. */
export async function* pagesOf(
  context: Context,
  action: ManifestAction,
  input: Input,
): AsyncGenerator<unknown, void, undefined> {
  await allowed(context, action)
  const { definePaginated } = await import('@qianfan-console/core')
  const sized = { ...largestPage(action), ...input }
  yield* definePaginated<Input, unknown, string>(definitionOf(action)).pages(await context.client(), sized, {
    signal: context.signal,
  })
}

async function allowed({ policy, say }: Context, action: ManifestAction): Promise<void> {
  const rules = await policy()
  const { verdict, rule } = verdictOf(rules, action)
  if (verdict === 'deny')
    throw new Failure(
      'DeniedByPolicy',
      say(
        `The policy does not allow ${action.name}: deny ${JSON.stringify(rule)} in ${rules!.file}. Nothing was sent.`,
        `策略不允许 ${action.name}：${rules!.file} 中的 deny ${JSON.stringify(rule)}。未发送任何请求。`,
      ),
      { exitCode: exitCodes.notConfirmed },
    )
}
