/** A memory for ever so many rows would not be small any more. */
const mostRemembered = 1_000_000

/** Numbers that a row is told by. */
const wide = 3

/** Remembers the first million rows by 95 bits each, so that two rows that differ are not taken for one. */
export function createSeenRows(): { add(text: string): boolean } {
  // A `Map` of numbers of this size takes several times the memory and the time.
  let table = new Int32Array(4096 * wide)
  let count = 0
  const hash = new Int32Array(wide)
  return {
    /** False for a row that was there already. */
    add(text) {
      hashInto(hash, text)
      if (has(table, hash, 0)) return false
      if (count >= mostRemembered) return true
      put(table, hash, 0)
      if (++count * 2 * wide > table.length) table = grown(table)
      return true
    },
  }
}

/** Where the row with the numbers at `at` is in the table, or would be: behind a place that another has, the next is looked at. */
function placeOf(table: Int32Array, numbers: Int32Array, at: number): number {
  const last = table.length / wide - 1
  const [low, high, check] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!]
  for (let slot = low & last; ; slot = (slot + 1) & last) {
    const place = slot * wide
    if (table[place + 2] === 0) return place
    if (table[place] === low && table[place + 1] === high && table[place + 2] === check) return place
  }
}

const has = (table: Int32Array, numbers: Int32Array, at: number): boolean =>
  table[placeOf(table, numbers, at) + 2] !== 0

function put(table: Int32Array, numbers: Int32Array, at: number): void {
  const place = placeOf(table, numbers, at)
  for (let index = 0; index < wide; index++) table[place + index] = numbers[at + index]!
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2)
  for (let at = 0; at < table.length; at += wide) if (table[at + 2] !== 0) put(larger, table, at)
  return larger
}

/** Three hashes in one pass; the third is never 0, which is the mark of an empty place. */
function hashInto(hash: Int32Array, text: string): void {
  let [low, high, check] = [0xdeadbeef | 0, 0x41c6ce57, 0x9e3779b9 | 0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
    check = (Math.imul(check, 31) + code) | 0
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  hash[0] = low
  hash[1] = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  hash[2] = check | 1
}
