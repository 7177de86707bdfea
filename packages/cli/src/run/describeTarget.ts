import { pagesOf, send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { cellText } from '../output/cell.ts'
import { findAction } from '../table/actionTable.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { rowsPath, rowsPlace } from '../table/rowsPath.ts'
import { valueAt } from '../util/valueAt.ts'

/** Pages that are looked through for a row. */
const mostPages = 5

/** What an action is about to touch, for the one who is asked: the ids, and for a single destroyed thing what it is. */
export async function targetOf(context: Context, action: ManifestAction, inputs: readonly Input[]): Promise<string> {
  const { positional } = action.cli
  const named = inputs
    .map((input) =>
      positional !== undefined && input[positional] !== undefined ? String(input[positional]) : JSON.stringify(input),
    )
    .join(', ')
  if (action.effect !== 'destructive' || inputs.length > 1) return named
  return [named, await describeTarget(context, action, inputs[0]!)].filter(Boolean).join('  ')
}

/** Reads what is about to be removed, so that the one who is asked sees more than an id. Says nothing when that fails. */
async function describeTarget(context: Context, action: ManifestAction, input: Input): Promise<string> {
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
      if (++pages >= mostPages) break
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
