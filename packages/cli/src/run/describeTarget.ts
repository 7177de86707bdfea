import { pagesOf, send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { cellText } from '../output/cell.ts'
import { findAction } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { rowsPath, rowsPlace } from '../table/rowsPath.ts'
import { valueAt } from '../util/valueAt.ts'

const patience = 5

/** Reads what is about to be removed, so that the one who is asked sees more than an id. Says nothing when that fails. */
export async function describeTarget(
  context: Context,
  action: ManifestAction,
  input: Record<string, unknown>,
): Promise<string> {
  const read = action.verify && findAction(action.verify.action)
  if (read?.effect !== 'read') return ''
  const fields = Object.fromEntries(
    Object.entries(action.verify!.input).map(([field, path]) => [field, valueAt(input, path)]),
  )
  try {
    const path = rowsPath(read)
    if (path === undefined)
      return line((await send(context, read, fields, { timeout: 10_000, retry: false })).body, read.cli.columns ?? [])
    const { positional } = action.cli
    let pages = 0
    for await (const page of pagesOf(context, read, fields)) {
      const row = (valueAt(page, rowsPlace(path, page)) as unknown[] | undefined)?.find(
        (each) => positional !== undefined && valueAt(each, positional) === input[positional],
      )
      if (row) return line(row, read.cli.columns ?? [])
      if (++pages >= patience) break
    }
    return ''
  } catch {
    return ''
  }
}

const line = (value: unknown, columns: readonly string[]): string =>
  columns
    .map((column) => cellText(valueAt(value, column)))
    .filter(Boolean)
    .slice(1)
    .join('  ')
