import { checkNumber, withDefaults } from '@qianfan-console/core'
import { type CallStore, CallStoreFull } from './callStore.ts'

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
  const memory = new CallMemory({ maxCalls, maxCallsPerScope, maxSize, now })
  return {
    async claim(key, record, milliseconds) {
      const earlier = memory.get(key)
      if (earlier !== undefined) return earlier
      memory.sweep()
      memory.refuseWithoutRoom(key, record)
      memory.put(key, record, milliseconds)
      return undefined
    },
    get: async (key) => memory.get(key),
    set: async (key, record, milliseconds) => memory.put(key, record, milliseconds),
    delete: async (key) => memory.remove(key),
  }
}

/** The records of one process, counted as they come and go. */
class CallMemory {
  // All records live equally long, so they stand in the order in which they end: the oldest first.
  readonly #records = new Map<string, { record: string; until: number }>()
  readonly #perScope = new Map<string, Set<string>>()
  #size = 0
  readonly #bounds: Required<MemoryCallsOptions>

  constructor(bounds: Required<MemoryCallsOptions>) {
    this.#bounds = bounds
  }

  get(key: string): string | undefined {
    const entry = this.#records.get(key)
    if (entry && entry.until <= this.#bounds.now()) this.remove(key)
    return this.#records.get(key)?.record
  }

  put(key: string, record: string, milliseconds: number): void {
    this.remove(key)
    this.#records.set(key, { record, until: this.#bounds.now() + milliseconds })
    this.#size += record.length
    const scope = scopeOf(key)
    this.#perScope.set(scope, (this.#perScope.get(scope) ?? new Set()).add(key))
  }

  remove(key: string): void {
    const entry = this.#records.get(key)
    if (!entry) return
    this.#records.delete(key)
    this.#size -= entry.record.length
    const scope = scopeOf(key)
    const keys = this.#perScope.get(scope)
    keys?.delete(key)
    if (keys?.size === 0) this.#perScope.delete(scope)
  }

  /** Forgets what has ended, and looks no further than the first that has not. */
  sweep(): void {
    for (const [key, { until }] of this.#records) {
      if (until > this.#bounds.now()) return
      this.remove(key)
    }
  }

  refuseWithoutRoom(key: string, record: string): void {
    const { maxCalls, maxCallsPerScope, maxSize, now } = this.#bounds
    const scope = scopeOf(key)
    const own = this.#perScope.get(scope) ?? new Set()
    const ofOne = scope !== '' && own.size >= maxCallsPerScope
    if (!ofOne && this.#records.size < maxCalls && this.#size + record.length <= maxSize) return
    const oldest = this.#records.get((ofOne ? own : this.#records).keys().next().value ?? '')
    throw new CallStoreFull(
      ofOne ? 'The share of this user in the memory of calls is full.' : 'The memory of calls is full.',
      { ...(oldest && { retryAfter: Math.max(0, oldest.until - now()) }) },
    )
  }
}

/** Keys of the gateway begin with the user's scope, where there is one. */
const scopeOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf(':')))
