import { pagesOf, send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { punctuation } from '../context/language.ts'
import { cellText } from '../output/cell.ts'
import { leavesOf } from '../output/columns.ts'
import type { Entry } from '../policy/consent.ts'
import { findAction } from '../table/actionTable.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { maskSecrets } from '../table/maskSecrets.ts'
import { isRowOf, rowsAt, rowsPath } from '../table/rowsPath.ts'
import { valueAt } from '../util/valueAt.ts'

/** Pages that are looked through for a row. */
const mostPages = 5

/** What an action is about to send, for the one who is asked: every field by its name, and for a single destroyed thing what it is. */
export async function targetOf(context: Context, action: ManifestAction, inputs: readonly Input[]): Promise<Entry[]> {
  const { positional } = action.cli
  const [first] = inputs
  if (inputs.length > 1)
    return [
      [positional ?? 'input', inputs.map((input) => idOf(input, positional)).join(punctuation(context.say).comma)],
    ]
  const shown = maskSecrets(action.input, first) as Input
  const entries = leavesOf(shown).map(({ name, read }) => [name, read(shown)] as const)
  if (action.effect !== 'destructive') return entries
  return [...entries, ...(await describeTarget(context, action, first!))]
}

const idOf = (input: Input, positional: string | undefined): string =>
  positional !== undefined && input[positional] !== undefined ? String(input[positional]) : JSON.stringify(input)

/** Reads what is about to be removed, so that the one who is asked sees more than an id. Says nothing when that fails. */
async function describeTarget(context: Context, action: ManifestAction, input: Input): Promise<Entry[]> {
  const read = action.verify && findAction(action.verify.action)
  if (read?.effect !== 'read') return []
  const fields = Object.fromEntries(
    Object.entries(action.verify!.input).map(([field, path]) => [field, valueAt(input, path)]),
  )
  const columns = read.cli.columns ?? []
  try {
    const path = rowsPath(read)
    if (path === undefined)
      return entriesOf((await send(context, read, fields, { timeout: 10_000, retry: false })).body, columns)
    const { positional } = action.cli
    let pages = 0
    for await (const page of pagesOf(context, read, fields)) {
      const row = rowsAt(path, page)?.find(
        (each) => positional !== undefined && isRowOf(each, positional, input[positional], path),
      )
      if (row) return entriesOf(row, columns)
      if (++pages >= mostPages) break
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
