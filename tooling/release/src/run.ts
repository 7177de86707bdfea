import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'

/**
 * Runs a command as a user does: with nothing of this process's environment but the path to programs.
 *
 * @param cwd - where it runs; its home too
 * @param env - variables beside the path and the home
 * @returns what it printed
 * @throws with everything it printed
 */
export async function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ stdout: string; stderr: string }> {
  try {
    const running = promisify(execFile)(command, args, {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
      maxBuffer: 1 << 28,
    })
    running.child.stdin?.end()
    return await running
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string }
    const words = `${stdout ?? ''}${stderr ?? ''}` || message
    throw new Error(`${[command, ...args].join(' ')} in ${cwd} failed:\n${words}`)
  }
}

/**
 * Does a piece of work for each, two at a time at most.
 *
 * @returns the results, in the order of the items
 * @throws when all are done, with the words of each that failed
 */
export async function forEach<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const failures: Error[] = []
  const waiting = [...items.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      try {
        results[next[0]] = await work(next[1])
      } catch (error) {
        failures.push(error as Error)
      }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane))
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('\n\n'))
  return results
}
