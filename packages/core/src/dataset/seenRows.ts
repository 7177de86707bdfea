/** A memory for ever so many rows would not be small any more. */
const mostRemembered = 1_000_000

/** Remembers the first million rows by two numbers of 53 bits each, so that two rows that differ are not taken for one. */
export function createSeenRows(): { add(text: string): boolean } {
  const seen = new Map<number, number>()
  return {
    /** False for a row that was there already. */
    add(text) {
      const hash = hashOf(text, 0)
      const other = seen.get(hash)
      if (other !== undefined) return other !== hashOf(text, 0x9e3779b9)
      if (seen.size < mostRemembered) seen.set(hash, hashOf(text, 0x9e3779b9))
      return true
    },
  }
}

function hashOf(text: string, seed: number): number {
  let [low, high] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return 4294967296 * (2097151 & high) + (low >>> 0)
}
