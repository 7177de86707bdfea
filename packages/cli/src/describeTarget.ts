import { findAction } from './actionTable.ts'
import type { Entry } from './consent.ts'
import type { Context } from './context.ts'
import type { ManifestAction } from './manifest.ts'
import { cellText } from './output/cell.ts'
import { valueAt } from './output/valueAt.ts'
import { rowsPath, rowsPlace } from './rowsPath.ts'
import { pagesOf, send } from './send.ts'

const patience = 5

/** Reads what is about to be removed, so that the one who is asked sees more than an id. Says nothing when that fails. */
export async function describeTarget(
  context: Context,
  action: ManifestAction,
  input: Record<string, unknown>,
): Promise<Entry[]> {
  const read = action.verify && findAction(action.verify.action)
  if (read?.effect !== 'read') return []
  const fields = Object.fromEntries(
    Object.entries(action.verify!.input).map(([field, path]) => [field, valueAt(input, path)]),
  )
  try {
    const path = rowsPath(read)
    if (path === undefined)
      return entriesOf(
        (await send(context, read, fields, { timeout: 10_000, retry: false })).body,
        read.cli.columns ?? [],
      )
    const { positional } = action.cli
    let pages = 0
    for await (const page of pagesOf(context, read, fields)) {
      const row = (valueAt(page, rowsPlace(path, page)) as unknown[] | undefined)?.find(
        (each) => positional !== undefined && valueAt(each, positional) === input[positional],
      )
      if (row) return entriesOf(row, read.cli.columns ?? [])
      if (++pages >= patience) break
    }
    return []
  } catch {
    return []
  }
}

/** What is shown of it, by name; its id is known already. */
const entriesOf = (value: unknown, columns: readonly string[]): Entry[] =>
  columns
    .map((column) => [column.slice(column.lastIndexOf('.') + 1), valueAt(value, column)] as const)
    .filter(([, each]) => cellText(each) !== '')
    .slice(1)
