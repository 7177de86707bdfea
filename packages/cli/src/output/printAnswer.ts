// In here is what is said at the end: answers in every form, and errors with what to do.

import type { Context } from '../context/context.ts'
import { documentedColumns } from '../help/documentedColumns.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { rowsAt, rowsPath } from '../table/rowsPath.ts'
import { safeJson } from '../terminal/safeText.ts'
import { terminalWidth } from '../terminal/width.ts'
import { cellText } from './cell.ts'
import { askedColumns, type Column, columnsOf, leavesOf, namedColumn } from './columns.ts'
import { csvHead, csvLines } from './csv.ts'
import { onlyList } from './onlyList.ts'
import { compileQuery } from './query.ts'
import { textLines, textValue } from './text.ts'
import { safeYaml } from './yaml.ts'

/** Where the rows of an answer stand, and which of their fields are shown; without rows, which fields of the answer are. */
export interface Shape {
  items?: string | undefined
  columns?: readonly string[] | undefined
  /** Whether the spec has a column, also when no row of an answer does. */
  knows?: ((column: string) => boolean) | undefined
  /** The spec does not say where rows stand: a result with a single list of objects is a list. */
  findsRows?: boolean
}

/** The shape that the spec gives an action. */
export const shapeOf = (action: ManifestAction): Shape => ({
  items: rowsPath(action),
  columns: action.cli.columns,
  knows: (column) => documentedColumns(action)?.knows(column) ?? false,
  findsRows: action.cli.columns === undefined,
})

/** Prints one answer in the form asked for. */
export async function printAnswer(context: Context, body: unknown, shape: Shape = {}): Promise<void> {
  const { output, query } = context.settings
  if (query !== undefined) {
    const picked = (await compileQuery(query, context.say)).search(body)
    return context.print(await format(context, picked, {}, Array.isArray(picked) ? picked : undefined))
  }
  await context.print(await format(context, body, shape, rowsOf(body, shape), ['ndjson', 'csv'].includes(output)))
}

/** A value in the form asked for. `rows` says that only the rows of a list count. */
async function format(
  context: Context,
  value: unknown,
  shape: Shape,
  list: unknown[] | undefined,
  rows = false,
): Promise<string> {
  switch (context.settings.output) {
    case 'json':
      return `${safeJson(value, 2)}\n`
    case 'ndjson':
      return (rows && list ? list : Array.isArray(value) ? value : [value]).map((row) => `${safeJson(row)}\n`).join('')
    case 'yaml':
      return safeYaml(value)
    case 'csv': {
      const columns = columnsFor(context, shape, list ?? [value])
      return csvHead(columns) + csvLines(columns, list ?? [value])
    }
    case 'text':
      if (list) return textLines(columnsFor(context, shape, list), list)
      if (typeof value !== 'object' || value === null) return textValue(value)
      return textLines(fieldsOf(context, shape, value), [value])
    default:
      return formatTable(context, value, list, shape)
  }
}

/** The columns of rows: those asked for, those of the spec, or the fields that are there. */
export function columnsFor(context: Context, { columns, knows }: Shape, rows: readonly unknown[]): Column[] {
  const asked = context.settings.columns
  return asked ? askedColumns(context, asked, rows, knows) : (columns?.map(namedColumn) ?? columnsOf(rows))
}

/** The fields of an answer that is one record: those asked for, those of the spec, or all plain values. */
function fieldsOf(context: Context, { columns, knows }: Shape, value: object): Column[] {
  const asked = context.settings.columns
  return asked ? askedColumns(context, asked, [value], knows) : (columns?.map(namedColumn) ?? leavesOf(value))
}

async function formatTable(
  context: Context,
  value: unknown,
  list: unknown[] | undefined,
  shape: Shape,
): Promise<string> {
  const { paintOutput: paint, say } = context
  const style = { paint, width: terminalWidth() }
  // The table knows how wide characters are, which takes longer to load than all else together.
  const { recordText, tableOf } = await import('./table.ts')
  if (list) {
    if (list.length === 0) return `${paint('dim', say('(none)', '（无数据）'))}\n`
    return tableOf(columnsFor(context, shape, list), style)(list)
  }
  if (typeof value !== 'object' || value === null) return `${cellText(value)}\n`
  return recordText(
    fieldsOf(context, shape, value)
      .map(({ name, read }) => [name.replace(/^result\./, ''), read(value)] as const)
      .filter(([, each]) => each !== undefined),
    style,
  )
}

/** The rows of an answer: those of a list action, a result that is a list, or the only list in a result of unknown shape. */
function rowsOf(value: unknown, { items = 'result', findsRows }: Shape): unknown[] | undefined {
  if (Array.isArray(value)) return value
  return rowsAt(items, value) ?? (findsRows ? onlyList(value) : undefined)
}
