/** Lets `limit` tasks run at once; the rest wait in order. */
export function limiter(limit: number): { enter(signal?: AbortSignal): Promise<void>; leave(): void } {
  let running = 0
  const waiting: (() => void)[] = []
  return {
    enter(signal) {
      if (signal?.aborted) return Promise.reject(signal.reason)
      if (running < limit) {
        running += 1
        return Promise.resolve()
      }
      return new Promise((resolve, reject) => {
        const go = () => {
          signal?.removeEventListener('abort', stop)
          resolve()
        }
        const stop = () => {
          waiting.splice(waiting.indexOf(go), 1)
          reject(signal!.reason)
        }
        waiting.push(go)
        signal?.addEventListener('abort', stop, { once: true })
      })
    },
    leave() {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    },
  }
}
