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
