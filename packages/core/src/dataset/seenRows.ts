/** A memory for ever so many rows would not be small any more. */
const mostRemembered = 1_000_000

/** Remembers the first million rows by two numbers, of 53 and 32 bits, so that two rows that differ are not taken for one. */
export function createSeenRows(): { add(text: string): boolean } {
  const seen = new Map<number, number>()
  return {
    /** False for a row that was there already. */
    add(text) {
      const { key, check } = hashOf(text)
      const other = seen.get(key)
      if (other !== undefined) return other !== check
      if (seen.size < mostRemembered) seen.set(key, check)
      return true
    },
  }
}

/** Three hashes in one pass: two make the key, the third checks it. */
function hashOf(text: string): { key: number; check: number } {
  let [low, high, check] = [0xdeadbeef | 0, 0x41c6ce57, 0x9e3779b9 | 0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
    check = (Math.imul(check, 31) + code) | 0
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return { key: 4294967296 * (2097151 & high) + (low >>> 0), check }
}
