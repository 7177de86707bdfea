import { valueAt } from '../util/valueAt.ts'

/** A field of RFC 4180. */
function field(value: unknown): string {
  const text =
    value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV lines. */
export const csvLines = (columns: readonly string[], rows: readonly unknown[]): string =>
  rows
    .map((row) => `${columns.map((column) => field(column === '' ? row : valueAt(row, column))).join(',')}\r\n`)
    .join('')

/** The first line of CSV. */
export const csvHead = (columns: readonly string[]): string =>
  `${columns.map((column) => field(column || 'value')).join(',')}\r\n`
