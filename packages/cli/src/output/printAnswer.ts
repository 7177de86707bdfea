import type { Context } from '../context/context.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { rowsPath, rowsPlace } from '../table/rowsPath.ts'
import { valueAt } from '../util/valueAt.ts'

import { cellText } from './cell.ts'
import { csvHead, csvLines } from './csv.ts'
import { compileQuery } from './query.ts'

/** Where the rows of an answer stand, and which of their fields are shown; without rows, which fields of the answer are. */
export interface Shape {
  items?: string | undefined
  columns?: readonly string[] | undefined
}

/** The shape that the spec gives an action. */
export const shapeOf = (action: Pick<ManifestAction, 'paginated' | 'cli'>): Shape => ({
  items: rowsPath(action),
  columns: action.cli.columns,
})

/** Prints one answer in the form asked for. */
export async function printAnswer(context: Context, body: unknown, shape: Shape = {}): Promise<void> {
  const { output, query, columns } = context.settings
  if (query !== undefined) {
    const picked = (await compileQuery(query, context.say)).search(body)
    return context.print(await format(context, picked, { columns }))
  }
  await context.print(
    await format(
      context,
      body,
      { items: shape.items, columns: columns ?? shape.columns },
      output === 'ndjson' || output === 'csv',
    ),
  )
}

/** A value in the form asked for. `rows` says that only the rows of a list count. */
async function format(context: Context, value: unknown, shape: Shape, rows = false): Promise<string> {
  const { output } = context.settings
  const list = rowsOf(value, shape)
  switch (output) {
    case 'json':
      return `${JSON.stringify(value ?? null, null, 2)}\n`
    case 'ndjson':
      return (rows && list ? list : Array.isArray(value) ? value : [value])
        .map((row) => `${JSON.stringify(row ?? null)}\n`)
        .join('')
    case 'yaml':
      return (await import('yaml')).stringify(value ?? null)
    case 'csv': {
      const data = list ?? [value]
      const columns = shape.columns ?? columnsOf(data)
      return csvHead(columns) + csvLines(columns, data)
    }
    default:
      return formatTable(context, value, list, shape)
  }
}

async function formatTable(
  { paintOutput: paint, say }: Context,
  value: unknown,
  list: unknown[] | undefined,
  shape: Shape,
): Promise<string> {
  const style = { paint, width: terminalWidth() }
  // The table knows how wide characters are, which takes longer to load than all else together.
  const { recordText, tableOf } = await import('./table.ts')
  if (list) {
    if (list.length === 0) return `${paint('dim', say('(none)', '（无）'))}\n`
    return tableOf(shape.columns ?? columnsOf(list), style)(list)
  }
  if (typeof value !== 'object' || value === null) return `${cellText(value)}\n`
  const columns = shape.columns ?? leavesOf(value)
  const entries = columns.map((column) => [column.replace(/^result\./, ''), valueAt(value, column)] as const)
  return recordText(
    entries.filter(([, each]) => each !== undefined),
    style,
  )
}

/** The width of the terminal that standard output is; undefined in a pipe, where nothing is cut. */
export const terminalWidth = (): number | undefined => (process.stdout.isTTY ? process.stdout.columns || 80 : undefined)

/** The rows of an answer: those of a list action, or a result that is a list. */
function rowsOf(value: unknown, { items = 'result' }: Shape): unknown[] | undefined {
  if (Array.isArray(value)) return value
  const found = valueAt(value, rowsPlace(items, value))
  return Array.isArray(found) ? found : undefined
}

/** The columns of rows that the spec says nothing about: their fields; '' where rows are plain values. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const fields = new Set(
    rows
      .slice(0, 100)
      .flatMap((row) => (typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.keys(row) : [])),
  )
  return fields.size > 0 ? [...fields] : ['']
}

/** The paths of all plain values in an answer. */
function leavesOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([name, each]) => {
    const path = `${prefix}${name}`
    return typeof each === 'object' && each !== null && !Array.isArray(each) ? leavesOf(each, `${path}.`) : [path]
  })
}
