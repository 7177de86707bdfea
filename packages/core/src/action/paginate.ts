import { ConnectionError } from '../errors/errors.ts'
import { valueAt } from '../util/valueAt.ts'
import type { CallOptions } from './callOptions.ts'
import type { Client } from './client.ts'
import type { ActionDefinition } from './definition.ts'
import { rowPlaces } from './rowPlaces.ts'

/** The type of the rows at a dotted path; of rows that are not documented, whatever they hold. */
export type ItemAt<Output, Path extends string> = Path extends 'auto'
  ? Record<string, unknown>
  : Path extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Output
      ? ItemAt<NonNullable<Output[Head]>, Rest>
      : unknown
    : Path extends keyof Output
      ? NonNullable<Output[Path]> extends readonly (infer Item)[]
        ? Item
        : unknown
      : unknown

/** Every page of a list. */
export async function* pages(
  client: Client,
  definition: ActionDefinition,
  input: object = {},
  options?: CallOptions,
): AsyncGenerator<unknown, void, undefined> {
  const { input: start } = definition.paginated!
  let request = input as Record<string, unknown>
  let before: string | undefined
  let largest = 0
  const seen = new Set<string>()
  for (;;) {
    seen.add(String(request[start]))
    const { body } = await client.send(definition, request, options)
    const rows = rowsOf(definition, body)
    // A marker tells a page from the one before; counted pages can only be told by their rows.
    const text = isCounted(definition) ? JSON.stringify(rows) : undefined
    if (text !== undefined && text === before)
      throw broken(definition, 'gives the rows of the page before again; the list would never end')
    yield body
    before = text
    largest = Math.max(largest, rows.length)
    const next = nextStart(definition, request, body, rows.length, largest)
    if (next === undefined) return
    if (seen.has(String(next)))
      throw broken(definition, 'names a page that was given already; the list would never end')
    request = { ...request, [start]: next }
  }
}

/** The rows of a page. An answer without a list holds none. */
export function rowsOf(definition: ActionDefinition, body: unknown): readonly unknown[] {
  const [place, ...others] = rowPlaces(definition.paginated!.items, body)
  if (others.length > 0)
    throw broken(definition, 'holds several lists, and which of them has the rows is not documented')
  const found = place === undefined ? undefined : valueAt(body, place)
  return Array.isArray(found) ? found : []
}

const isCounted = ({ paginated }: ActionDefinition): boolean =>
  paginated!.style === 'offset' || paginated!.style === 'page'

const broken = ({ name }: ActionDefinition, what: string): ConnectionError =>
  new ConnectionError('BrokenPaging', `The answer of ${name} ${what}.`, { action: name, outcome: 'refused' })

/** Where the next page starts; undefined on the last page. `size` is what a page holds in fact: a platform may cap what was asked for. */
function nextStart(
  definition: ActionDefinition,
  request: Record<string, unknown>,
  body: unknown,
  rows: number,
  size: number,
): unknown {
  const paging = definition.paginated!
  const more = paging.more === undefined ? undefined : valueAt(body, paging.more)
  if (more === false) return undefined
  if (paging.style === undefined || paging.style === 'marker') {
    const marker = paging.output === undefined ? undefined : valueAt(body, paging.output)
    if (marker !== undefined && marker !== null && marker !== '') return marker
    if (more === true) throw broken(definition, 'says that more rows follow and does not say where')
    return undefined
  }
  if (rows === 0 && more !== true) return undefined
  const first = paging.style === 'page' ? 1 : 0
  const start = Number(request[paging.input] ?? first)
  const before = paging.style === 'page' ? (start - first) * size : start
  const total = paging.total === undefined ? undefined : valueAt(body, paging.total)
  if (more !== true && total !== undefined && before + rows >= Number(total)) return undefined
  return paging.style === 'page' ? start + 1 : start + rows
}

/** Every item of every page. */
export async function* items(
  client: Client,
  definition: ActionDefinition,
  input?: object,
  options?: CallOptions,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pages(client, definition, input, options)) {
    yield* rowsOf(definition, page)
  }
}
