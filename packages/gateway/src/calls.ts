import { checkNumber, withDefaults } from '@qianfan-console/core'

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
   * @returns the record that was there; undefined or null when this one was stored
   * @throws anything when it cannot tell, or has no room: nothing is then sent
   */
  claim(key: string, record: string, milliseconds: number): Promise<string | null | undefined>
  /** The record that is there. */
  get(key: string): Promise<string | null | undefined>
  /** Puts a record in place of the one that is there. */
  set(key: string, record: string, milliseconds: number): Promise<void>
  /** Removes a record, so that the call may be made anew. Without it the record is set for one millisecond. */
  delete?(key: string): Promise<void>
}

/** Thrown by a store that has no room. */
export class CallStoreFull extends Error {
  /** Milliseconds until there may be room; undefined when nobody knows. */
  readonly retryAfter: number | undefined

  constructor(message: string, { retryAfter }: { retryAfter?: number } = {}) {
    super(message)
    this.retryAfter = retryAfter
  }
}

/** Bounds of `memoryCalls`. */
export interface MemoryCallsOptions {
  /** Calls remembered at once; 10 000 by default. */
  maxCalls?: number
  /** Calls remembered at once of one user, as `scope` of the gateway tells them apart; a tenth of `maxCalls` by default. */
  maxCallsPerScope?: number
  /** Characters of all records together; 32 million by default. */
  maxSize?: number
  /** Milliseconds since 1970, for tests. */
  now?: () => number
}

/**
 * Remembers calls in this process. Where there is no room it refuses new calls and forgets none: a call forgotten early
 * could happen twice.
 *
 * @param options - `maxCalls`, `maxCallsPerScope`, `maxSize` in characters
 * @throws {InputError} `InvalidOption` for what is not a number of at least 1
 * @returns the store, for `createGateway({ calls })`
 * @example
 * ```ts
 * const gateway = createGateway({ allow, origins, authorize, calls: memoryCalls({ maxCalls: 100_000 }) })
 * ```
 */
export function memoryCalls(options: MemoryCallsOptions = {}): CallStore {
  const { maxCalls, maxSize, now } = withDefaults(
    { maxCalls: 10_000, maxSize: 32_000_000, now: () => Date.now() },
    { maxCalls: options.maxCalls, maxSize: options.maxSize, now: options.now },
  )
  const maxCallsPerScope = options.maxCallsPerScope ?? Math.max(1, Math.ceil(maxCalls / 10))
  for (const [name, value] of Object.entries({ maxCalls, maxSize, maxCallsPerScope }))
    checkNumber(name, value, { least: 1, infinite: true })
  // All records live equally long, so they stand in the order in which they end: the oldest first.
  const records = new Map<string, { record: string; until: number }>()
  const perScope = new Map<string, Set<string>>()
  let size = 0

  function remove(key: string): void {
    const entry = records.get(key)
    if (!entry) return
    records.delete(key)
    size -= entry.record.length
    const scope = scopeOf(key)
    const keys = perScope.get(scope)
    keys?.delete(key)
    if (keys?.size === 0) perScope.delete(scope)
  }

  function put(key: string, record: string, milliseconds: number): void {
    remove(key)
    records.set(key, { record, until: now() + milliseconds })
    size += record.length
    const scope = scopeOf(key)
    perScope.set(scope, (perScope.get(scope) ?? new Set()).add(key))
  }

  function sweep(): void {
    for (const [key, { until }] of records) {
      if (until > now()) return
      remove(key)
    }
  }

  function live(key: string): string | undefined {
    const entry = records.get(key)
    if (entry && entry.until <= now()) remove(key)
    return records.get(key)?.record
  }

  function refuseWithoutRoom(key: string, record: string): void {
    const scope = scopeOf(key)
    const own = perScope.get(scope) ?? new Set()
    const ofOne = scope !== '' && own.size >= maxCallsPerScope
    if (!ofOne && records.size < maxCalls && size + record.length <= maxSize) return
    const oldest = records.get((ofOne ? own : records).keys().next().value ?? '')
    throw new CallStoreFull(
      ofOne ? 'The share of this user in the memory of calls is full.' : 'The memory of calls is full.',
      {
        ...(oldest && { retryAfter: Math.max(0, oldest.until - now()) }),
      },
    )
  }

  return {
    async claim(key, record, milliseconds) {
      const earlier = live(key)
      if (earlier !== undefined) return earlier
      sweep()
      refuseWithoutRoom(key, record)
      put(key, record, milliseconds)
      return undefined
    },
    get: async (key) => live(key),
    set: async (key, record, milliseconds) => put(key, record, milliseconds),
    delete: async (key) => remove(key),
  }
}

/** Keys of the gateway begin with the user's scope, where there is one. */
const scopeOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf(':')))
