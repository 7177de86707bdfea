/**
 * Where the gateway remembers the calls that must not happen twice. With one instance the memory of `memoryCalls` does;
 * with several they need one store in common, such as Redis. All texts are opaque to it.
 */
export interface CallStore {
  /**
   * Stores a record where there is none, in one step that no other instance can come between.
   *
   * @param key - of the call
   * @param record - to store
   * @param milliseconds - how long to keep it
   * @returns the record that was there; undefined when this one was stored
   * @throws anything when it cannot tell, or has no room: nothing is then sent
   */
  claim(key: string, record: string, milliseconds: number): Promise<string | undefined>
  /** The record that is there. */
  get(key: string): Promise<string | undefined>
  /** Puts a record in place of the one that is there. */
  set(key: string, record: string, milliseconds: number): Promise<void>
}

/** Thrown by a store that has no room. */
export class CallStoreFull extends Error {}

/** Bounds of `memoryCalls`. */
export interface MemoryCallsOptions {
  /** Calls remembered at once; 10 000 by default. */
  maxCalls?: number
  /** Characters of all records together; 32 million by default. */
  maxSize?: number
  /** Milliseconds since 1970, for tests. */
  now?: () => number
}

/**
 * Remembers calls in this process. Where there is no room it refuses new calls and forgets none: a call forgotten early
 * could happen twice.
 *
 * @param options - `maxCalls`, `maxSize` in characters
 * @returns the store, for `createGateway({ calls })`
 * @example
 * ```ts
 * const gateway = createGateway({ allow, origins, authorize, calls: memoryCalls({ maxCalls: 100_000 }) })
 * ```
 */
export function memoryCalls({
  maxCalls = 10_000,
  maxSize = 32_000_000,
  now = Date.now,
}: MemoryCallsOptions = {}): CallStore {
  const records = new Map<string, { record: string; until: number }>()
  let size = 0
  const remove = (key: string): void => {
    size -= records.get(key)?.record.length ?? 0
    records.delete(key)
  }
  const put = (key: string, record: string, milliseconds: number): void => {
    remove(key)
    records.set(key, { record, until: now() + milliseconds })
    size += record.length
  }
  const sweep = (): void => {
    for (const [key, { until }] of records) if (until <= now()) remove(key)
  }
  const live = (key: string): string | undefined => {
    const entry = records.get(key)
    if (entry && entry.until <= now()) remove(key)
    return records.get(key)?.record
  }
  return {
    async claim(key, record, milliseconds) {
      const earlier = live(key)
      if (earlier !== undefined) return earlier
      const full = () => records.size >= maxCalls || size + record.length > maxSize
      if (full()) sweep()
      if (full()) throw new CallStoreFull('The memory of calls is full.')
      put(key, record, milliseconds)
      return undefined
    },
    get: async (key) => live(key),
    set: async (key, record, milliseconds) => put(key, record, milliseconds),
  }
}
