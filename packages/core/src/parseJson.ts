const longDigits = /\d{16}/
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g

/**
 * Parses JSON without rounding: an integer beyond 2^53 arrives as its digits, a string.
 * Returns undefined when the text is no JSON.
 */
export function parseJson(text: string): unknown {
  try {
    const exact = longDigits.test(text) ? text.replace(tokens, keepDigits) : text
    return JSON.parse(exact)
  } catch {
    return undefined
  }
}

const keepDigits = (token: string): string =>
  token.length < 16 || token[0] === '"' || !/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))
    ? token
    : `"${token}"`
