import { OutputFailure } from '../context/failure.ts'

/** What a stream says of itself decides nothing here: who writes is told by the write, and standard error is for people. */
export function ignoreStreamErrors(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

let broken: OutputFailure | undefined

/**
 * Writes to standard output, and waits until it is taken.
 *
 * @throws {OutputFailure} when it is not, and from then on
 */
export async function writeOutput(text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return
  if (broken) throw broken
  await new Promise<void>((resolve, reject) => {
    const taken = (error?: Error | null) => {
      if (!error) return resolve()
      broken ??= new OutputFailure(error)
      reject(broken)
    }
    try {
      process.stdout.write(text, taken)
    } catch (error) {
      taken(error as Error)
    }
  })
}

/** Writes to standard error, where there is one. */
export function writeError(text: string | Uint8Array): void {
  try {
    process.stderr.write(text)
  } catch {
    // Nobody reads it.
  }
}

/** As a shell tells a program that its reader has left. */
const brokenPipe = 141

/**
 * The exit code of a command whose data nobody got. A reader that has had enough of a list is no failure; the answer of a
 * call that changed something is: a script must not take it for "try again".
 */
export function outputExitCode({ isClosed }: OutputFailure, hasWritten: boolean): number {
  if (hasWritten) return isClosed ? brokenPipe : 6
  return isClosed ? 0 : 5
}
