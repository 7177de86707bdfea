import { rowPlaces, valueAt } from '@qianfan-console/core'
import { findAction, type Input, type ManifestAction } from '../table/actionTable.ts'
import type { Platform } from './platform.ts'

/** A line of what is shown: a name and a value. */
export type Entry = readonly [string, unknown]

/** Pages that are looked through for a row. */
const mostPages = 5

/** Reads what is about to be removed, so that the one who is asked sees more than an id. Says nothing when that fails. */
export async function describeTarget(platform: Platform, action: ManifestAction, input: Input): Promise<Entry[]> {
  const read = action.verify && findAction(action.verify.action)
  if (action.effect !== 'destructive' || read?.effect !== 'read') return []
  const fields = Object.fromEntries(
    Object.entries(action.verify!.input).map(([field, path]) => [field, valueAt(input, path)]),
  )
  const columns = read.cli.columns ?? []
  const rows = read.paginated?.items ?? read.cli.rows
  try {
    if (rows === undefined)
      return entriesOf(await platform.read(read.name, fields, { retry: false, timeout: 10_000 }), columns)
    const field = action.cli.positional
    const isIt = (row: unknown) => field !== undefined && valueAt(row, field) === input[field]
    for await (const page of platform.readPages(read.name, fields, mostPages)) {
      const [place] = rowPlaces(rows, page)
      const found = place === undefined ? undefined : valueAt(page, place)
      const row = Array.isArray(found) ? found.find(isIt) : undefined
      if (row) return entriesOf(row, columns)
    }
  } catch {
    // What cannot be read is not shown; the id is.
  }
  return []
}

/** What is shown of it, by name; its id is known already. */
const entriesOf = (value: unknown, columns: readonly string[]): Entry[] =>
  columns
    .map((column) => [column.slice(column.lastIndexOf('.') + 1), valueAt(value, column)] as const)
    .filter(([, each]) => each !== undefined && each !== null && each !== '')
    .slice(1)
