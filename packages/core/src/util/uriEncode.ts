const unreserved = /^[A-Za-z0-9\-._~]*$/

const leftRaw = /[!'()*]/g

/**
 * Percent-encodes text as bce-auth-v1 does: UTF-8, everything but `A-Z a-z 0-9 - . _ ~`, in upper-case hex.
 *
 * @example
 * ```ts
 * uriEncode('a/b c') // 'a%2Fb%20c'
 * ```
 */
export function uriEncode(text: string): string {
  if (unreserved.test(text)) return text
  return encodeURIComponent(text).replace(
    leftRaw,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
