import { stripVTControlCharacters } from 'node:util'

/** Characters that a terminal would act on instead of showing. */
const control = /[\p{Cc}\p{Bidi_Control}]+/gu

/** A text from the platform as it may go to a terminal: nothing in it moves the cursor or changes colours. */
export const safeText = (text: string): string => stripVTControlCharacters(text).replace(control, ' ')
