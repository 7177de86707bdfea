import { stripVTControlCharacters } from 'node:util'

/** Dates that have not come yet, as the platform writes them. */
const notYet = /^0000-00-00/

/** Characters that a terminal would act on instead of showing. */
const control = /[\p{Cc}\p{Bidi_Control}]+/gu

/** A text from the platform as it may go to a terminal: nothing in it moves the cursor or changes colours. */
export const safeText = (text: string): string => stripVTControlCharacters(text).replace(control, ' ')

/** A value in a cell: lists and objects as compact JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return notYet.test(value) ? '-' : safeText(value)
  if (typeof value === 'object') return safeText(JSON.stringify(value))
  return String(value)
}
