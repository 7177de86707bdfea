/** Longer timers than this fire at once. */
export const longestTimer = 2 ** 31 - 1

/** A limit of time and a caller's signal in one. */
export interface TimeLimit {
  /** Aborts when either does. */
  signal: AbortSignal
  /** Waits for a promise, one at a time, but not beyond the limit: also when what is waited for ignores the signal. */
  bound<T>(promise: Promise<T>): Promise<T>
  /** Must be called when all is done. */
  clear(): void
}

/** Starts a limit. Made for every attempt, so it listens to as little as possible. */
export function timeLimit(milliseconds: number, signal: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController()
  let waiting: ((reason: unknown) => void) | undefined
  const stop = (reason: unknown) => {
    controller.abort(reason)
    waiting?.(controller.signal.reason)
  }
  const abort = () => stop(signal?.reason)
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort, { once: true })
  const timer = milliseconds <= longestTimer ? setTimeout(() => stop(new Error('timeout')), milliseconds) : undefined
  return {
    signal: controller.signal,
    // One at a time, since an attempt waits for one thing after the other; `Promise.race` costs as much as an HMAC.
    bound: (promise) =>
      new Promise((resolve, reject) => {
        waiting = reject
        Promise.resolve(promise).then(resolve, reject)
        if (controller.signal.aborted) reject(controller.signal.reason)
      }),
    clear() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    },
  }
}
