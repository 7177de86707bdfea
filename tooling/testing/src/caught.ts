/**
 * What a call failed with.
 *
 * @param run - a promise, or a function that throws or rejects
 * @throws {Error} when it does not fail
 */
export async function caught<Failure = any>(run: Promise<unknown> | (() => unknown)): Promise<Failure> {
  try {
    await (typeof run === 'function' ? run() : run)
  } catch (error) {
    return error as Failure
  }
  throw new Error('It should have failed, and did not.')
}
