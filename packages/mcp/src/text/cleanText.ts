import { stripVTControlCharacters } from 'node:util'

/**
 * Characters that act instead of being shown, or that are there and not seen: controls but for line ends and tabs, what
 * changes the order of reading, joiners of width zero, and the tags and selectors that can hide a whole text.
 */
const unseen =
  /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E0FFF}]/gu

/** A text from the platform as a model may read it: what a person would see of it, and nothing more. */
export const cleanText = (text: string): string => stripVTControlCharacters(text).replace(unseen, '')

/** The same for every text of a value, names of fields included. */
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [cleanText(name), cleanValue(each)]))
}

/** A text from the platform in one line and quotes, so that its end is seen. */
export const quoted = (text: string, longest = 300): string => {
  const clean = cleanText(text).replaceAll(/\s+/g, ' ')
  return JSON.stringify(clean.length > longest ? `${clean.slice(0, longest)}...` : clean)
}
