import type { Answer, CallOptions, Client } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { actionNamed } from '../table/actionTable.ts'
import type { Input, ManifestAction, Parent } from '../table/manifest.ts'
import { valueAt } from '../util/valueAt.ts'
import { clientOf } from './connect.ts'
import { open } from './open.ts'

/** Sends an action. */
export async function send(
  context: Context,
  action: ManifestAction,
  input: Input,
  options: CallOptions = {},
): Promise<Answer<unknown>> {
  const { client, definition } = await open(context, action)
  if (action.effect !== 'read' || action.billable) context.sent.write = true
  return client.send(definition, input, { signal: context.signal, ...options })
}

/** A client for functions of core: each of its calls goes through `send`. */
export async function sender(context: Context): Promise<Client> {
  const { clock } = await clientOf(context)
  return {
    clock,
    send: ({ name }, input, options) =>
      send(context, actionNamed(name), input as Input, options) as Promise<Answer<never>>,
  }
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
  const { client, definition } = await open(context, action)
  const { definePaginated } = await import('@qianfan-console/core')
  const sized = { ...largestPage(action), ...input }
  yield* definePaginated<Input, unknown, string>(definition).pages(client, sized, { signal: context.signal })
}

/** Every page of every parent: the tasks of all jobs. They come as they are read, so that memory does not grow. */
export async function* pagesOfAll(
  context: Context,
  action: ManifestAction,
  parent: Parent,
  input: Input = {},
): AsyncGenerator<unknown, void, undefined> {
  const list = actionNamed(parent.list)
  for await (const page of pagesOf(context, list, {}))
    for (const row of valueAt(page, list.paginated!.items) as unknown[])
      yield* pagesOf(context, action, { ...input, [parent.field]: valueAt(row, parent.id) })
}
