/**
 * Calls what may answer at once, later, with an error or never, and waits no longer than a time; then it throws what
 * `late` makes. What it waited for goes on unheard.
 */
export async function withTimeout<Result>(
  milliseconds: number,
  run: () => Result | Promise<Result>,
  late: () => Error,
): Promise<Result> {
  const result = run()
  if (typeof (result as Promise<Result> | undefined)?.then !== 'function') return result
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds)
    Promise.resolve(result).then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
