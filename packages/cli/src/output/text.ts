import { escapeControls, safeJson } from '../terminal/safeText.ts'
import type { Column } from './columns.ts'

/** A value without quotes. */
const bare = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? safeJson(value) : escapeControls(String(value))
}

const breaks: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value between two tabs: what would end it is written as an escape. */
const field = (value: unknown): string => bare(value).replace(/[\t\n\r]/g, (character) => breaks[character]!)

/** Rows as lines of fields with tabs between them; a row that is a list has its values as fields. */
export const textLines = (columns: readonly Column[], rows: readonly unknown[]): string =>
  rows
    .map((row) => `${(Array.isArray(row) ? row : columns.map(({ read }) => read(row))).map(field).join('\t')}\n`)
    .join('')

/** A single value: as it is, so that a shell can keep it in a variable; nothing where there is none. */
export const textValue = (value: unknown): string => (value === undefined || value === null ? '' : `${bare(value)}\n`)
