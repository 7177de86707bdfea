/** A date of the platform in ms since 1970; undefined for none, for what is not a date, and for `0000-00-00T00:00:00Z`. */
export function dateOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.startsWith('0000')) return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
