const longDigits = /\d{16}/
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g

/**
 * Parses JSON without rounding: an integer beyond 2^53 arrives as its digits, a string. Other numbers stay numbers.
 *
 * @param text - JSON
 * @returns its value; undefined when the text is not JSON
 * @example
 * ```ts
 * parseJson('{"id":9007199254740993}') // { id: '9007199254740993' }
 * ```
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    // Only what is JSON goes through the expression: on a text cut in the middle of a string it would take for ever.
    return longDigits.test(text) ? JSON.parse(text.replace(tokens, keepDigits)) : value
  } catch {
    return undefined
  }
}

const keepDigits = (token: string): string =>
  token.length < 16 || token[0] === '"' || !/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))
    ? token
    : `"${token}"`
