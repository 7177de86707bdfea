const { rawJSON, isRawJSON } = JSON as unknown as {
  rawJSON(text: string): unknown
  isRawJSON(value: unknown): boolean
}

/** Whether a value is a number kept as it was written. */
export const isRawJson = (value: unknown): boolean => isRawJSON(value)

/** What JSON takes for a number. */
export const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/

/** A number from its text: where a double would change its value, the digits are kept and sent as they were written. */
export function exactNumber(text: string): unknown {
  const number = Number(text)
  if (!Number.isFinite(number) || decimalOf(String(number)) === decimalOf(text)) return number
  return rawJSON(
    text
      .replace(/^(-?)0+(?=\d)/, '$1')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.(?=$|[eE])/, ''),
  )
}

/** One spelling for each value: `1.50e3` and `1500` are both `15e2`. */
function decimalOf(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const short = digits.replace(/0+$/, '')
  return short === '' ? '0' : `${sign}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`
}

/** Parses JSON without rounding; throws as `JSON.parse` does. */
export const parseExact = (text: string): unknown =>
  JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown)

function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' && context?.source !== undefined ? exactNumber(context.source) : value
}

/** A value with its kept numbers as BigInt where they are whole, for writers that know no raw JSON. */
export function withBigInts(value: unknown): unknown {
  if (isRawJSON(value)) {
    const text = JSON.stringify(value)
    return /^-?\d+$/.test(text) ? BigInt(text) : Number(text)
  }
  if (Array.isArray(value)) return value.map(withBigInts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withBigInts(each)]))
}
