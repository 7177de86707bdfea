/** Numbers from 0 to 1, the same for the same text: what a thing of the mock is like follows from the seed and its id. */
export function randomOf(text: string): () => number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  // mulberry32: small, and good enough for durations and curves.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** So many letters and digits, lower case. */
export const randomLetters = (random: () => number, length: number, alphabet = letters): string =>
  Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')

/** A number within bounds. */
export const between = (random: () => number, [low, high]: readonly [number, number]): number =>
  low + random() * (high - low)

/** Numbers one after the other, which can begin anew. */
export interface Draw {
  next(): number
  reset(): void
}

/** Draws by a text; after a reset the same numbers come again. */
export function createDraw(text: string): Draw {
  let random = randomOf(text)
  return {
    next: () => random(),
    reset() {
      random = randomOf(text)
    },
  }
}
