import { unitsOf } from './textUnits.ts'

/** A memory for ever so many rows would not be small any more. */
const mostRemembered = 1_000_000

/**
 * Remembers the first million rows by 63 bits each: that two of them that differ are taken for one has a chance of 1 in
 * 18 million. A `Map` would take several times the memory and the time.
 */
export function createSeenRows(): { add(text: string): boolean } {
  // A row has two places, low and high half of its hash; a high half of 0 is an empty place.
  let table = new Int32Array(32_768)
  let count = 0
  return {
    /** False for a row that was there already. */
    add(text) {
      const [low, high] = hashOf(text)
      const place = placeOf(table, low, high)
      if (table[place + 1] !== 0) return false
      if (count >= mostRemembered) return true
      table[place] = low
      table[place + 1] = high
      if (++count * 3 > table.length) table = grown(table)
      return true
    },
  }
}

/** Where a row is in the table, or would be: behind a place that another has, the next is looked at. */
function placeOf(table: Int32Array, low: number, high: number): number {
  const last = table.length - 1
  for (let place = (low << 1) & last; ; place = (place + 2) & last)
    if (table[place + 1] === 0 || (table[place] === low && table[place + 1] === high)) return place
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 4)
  for (let from = 0; from < table.length; from += 2) {
    const [low, high] = [table[from]!, table[from + 1]!]
    if (high === 0) continue
    const place = placeOf(larger, low, high)
    larger[place] = low
    larger[place + 1] = high
  }
  return larger
}

/** Two hashes in one pass. Each is turned at each step, so that high bits come down again: a product carries them upwards only. */
function hashOf(text: string): [low: number, high: number] {
  const { pairs } = unitsOf(text)
  const end = (text.length + 1) >> 1
  let low = 0xdeadbeef ^ text.length
  let high = 0x41c6ce57
  for (let index = 0; index < end; index++) {
    const pair = pairs[index]!
    low = turned(Math.imul(low ^ pair, 2654435761), 13)
    high = turned(Math.imul(high ^ pair, 1597334677), 15)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return [low, high | 1]
}

const turned = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits))
