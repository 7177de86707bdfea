/**
 * Tokens that a text may cost, from above: the vocabulary itself would be several megabytes. Words of letters come at about
 * four letters a token, ids and digits at two, Chinese at one character, and each mark by itself.
 *
 * @returns a number that o200k does not exceed for JSON of the platform
 */
export function estimateTokens(text: string): number {
  let tokens = 0
  for (const [part] of text.matchAll(
    /[A-Za-z]+|\d+|[\s]+|[\x21-\x7e]+?(?=[A-Za-z\d\s]|[^\x00-\x7f]|$)|[^\x00-\x7f]+/gu,
  )) {
    const first = part.charCodeAt(0)
    if (first > 0x7f) tokens += [...part].length * 1.2
    else if (/[A-Za-z]/.test(part)) tokens += Math.ceil(part.length / 3.5)
    else if (/\d/.test(part)) tokens += Math.ceil(part.length / 3)
    else if (/\s/.test(part)) tokens += Math.ceil(part.length / 8)
    else tokens += Math.ceil(part.length / 2)
  }
  return Math.ceil(tokens)
}
