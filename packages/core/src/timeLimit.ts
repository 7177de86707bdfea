/** Longer timers than this fire at once. */
export const longestTimer = 2 ** 31 - 1

/** A limit of time and a caller's signal in one. */
export interface TimeLimit {
  /** Aborts when either does. */
  signal: AbortSignal
  /** Waits for a promise, but not beyond the limit: also when what is waited for ignores the signal. */
  bound<T>(promise: Promise<T>): Promise<T>
  /** Must be called when all is done. */
  clear(): void
}

/** Starts a limit. */
export function timeLimit(milliseconds: number, signal: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController()
  const abort = () => controller.abort(signal?.reason)
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort, { once: true })
  const timer =
    milliseconds <= longestTimer ? setTimeout(() => controller.abort(new Error('timeout')), milliseconds) : undefined
  return {
    signal: controller.signal,
    bound: <T>(promise: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const stop = () => reject(controller.signal.reason)
        promise.then(resolve, reject)
        if (controller.signal.aborted) stop()
        else controller.signal.addEventListener('abort', stop, { once: true })
      }),
    clear() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    },
  }
}
