import { longestTimer } from './timeLimit.ts'

/** Waits; rejects with the signal's reason when it aborts. */
export function sleepFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal!.reason)
    }
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      },
      Math.min(milliseconds, longestTimer),
    )
    signal?.addEventListener('abort', stop, { once: true })
  })
}
