/** Waits for a promise no longer than a time, then throws what `late` makes. What it waited for goes on unheard. */
export function within<Result>(milliseconds: number, promise: Promise<Result>, late: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
