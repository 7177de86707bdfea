import { escapeControls } from '../terminal/safeText.ts'
import type { Column } from './columns.ts'

/** A field of RFC 4180; what a terminal would act on is written as in JSON. */
function field(value: unknown): string {
  const plain =
    value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const text = escapeControls(plain)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV lines. */
export const csvLines = (columns: readonly Column[], rows: readonly unknown[]): string =>
  rows.map((row) => `${columns.map(({ read }) => field(read(row))).join(',')}\r\n`).join('')

/** The first line of CSV. */
export const csvHead = (columns: readonly Column[]): string =>
  `${columns.map(({ name }) => field(name || 'value')).join(',')}\r\n`
