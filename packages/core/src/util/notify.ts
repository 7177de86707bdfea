/**
 * Tells a side channel (a hook, a logger, an audit, a progress function) and lets nothing of it decide over the call: what
 * it throws is reported, and so is what it rejects with later, which would otherwise end the process.
 *
 * @param run - calls the side channel; a promise that it returns is not waited for
 * @param report - is told what went wrong; whatever it does itself is ignored
 * @example
 * ```ts
 * notify(() => audit(record), (error) => console.error('audit failed', error))
 * ```
 */
export function notify(run: () => unknown, report: (error: unknown) => unknown = () => {}): void {
  const failed = (error: unknown) => {
    try {
      settle(report(error), () => {})
    } catch {
      // There is no place left to report to.
    }
  }
  try {
    settle(run(), failed)
  } catch (error) {
    failed(error)
  }
}

/** Any object with a `then` can reject, not only a Promise of this realm. */
function settle(returned: unknown, failed: (error: unknown) => void): void {
  if (typeof (returned as PromiseLike<unknown> | undefined)?.then === 'function')
    (returned as PromiseLike<unknown>).then(undefined, failed)
}
