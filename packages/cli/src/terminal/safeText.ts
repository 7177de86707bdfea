// In here is what knows a terminal: its width and colours, questions, pagers, streams, and what must not act on it.

import { stripVTControlCharacters } from 'node:util'

/** Characters that a terminal would act on instead of showing, or that change the order in which the others are shown. */
const control = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu

/** A text from the platform as it may go to a terminal: nothing in it moves the cursor or changes colours. */
export const safeText = (text: string): string => stripVTControlCharacters(text).replace(control, ' ')

/** As `safeText`, for a text of several lines. */
export const safeLines = (text: string): string => text.split('\n').map(safeText).join('\n')

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The same text with `\u001b` where a control character was; line ends and tabs are left. */
export const escapeControls = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, escaped)

/** JSON that any terminal can show: what JSON leaves as it is and a terminal acts on is escaped. It reads as the same value. */
export const safeJson = (value: unknown, space?: number): string =>
  (JSON.stringify(value ?? null, null, space) ?? 'null').replace(
    /[\u007F-\u009F\p{Bidi_Control}\u2028\u2029]/gu,
    escaped,
  )
