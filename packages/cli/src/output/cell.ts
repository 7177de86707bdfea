import { safeJson, safeText } from '../terminal/safeText.ts'

/** Dates that have not come yet, as the platform writes them. */
const notYet = /^0000-00-00/

/** A value in a cell: lists and objects as compact JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return notYet.test(value) ? '-' : safeText(value)
  if (typeof value === 'object') return safeJson(value)
  return String(value)
}
