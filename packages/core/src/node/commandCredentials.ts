import { spawn } from 'node:child_process'
import { longestTimer } from '../call/timeLimit.ts'
import { checkCredentials } from '../credentials/checkCredentials.ts'
import type { Credentials } from '../credentials/credentials.ts'
import { CredentialsError } from '../errors/errors.ts'
import { checkNumber } from '../util/checkNumber.ts'

/** Options of `commandCredentials`. */
export interface CommandOptions {
  /** Limit in ms; 60 000 by default, `Infinity` for none. */
  timeout?: number | undefined
  /** Variables the command sees; `process.env` by default. */
  variables?: Record<string, string | undefined> | undefined
}

/** More than this is not a pair of keys. */
const longestOutput = 1 << 20

/**
 * Runs a command that prints keys as JSON: `{"accessKeyId", "secretAccessKey", "sessionToken"?, "expiration"?}`.
 * Neither what it prints nor its standard error is ever shown: both may hold keys.
 *
 * @param command - a line for the shell, or program and arguments, which no shell sees
 * @param options - `timeout` in ms (60 000), `variables`
 * @returns the keys
 * @throws {CredentialsError} `CredentialCommandFailed` when it does not start, fails, takes too long or prints something else
 * @example
 * ```ts
 * const client = createClient({ credentials: () => commandCredentials(['vault-keys', '--json', 'qianfan']) })
 * ```
 */
export async function commandCredentials(
  command: string | readonly string[],
  options: CommandOptions = {},
): Promise<Credentials> {
  checkNumber('timeout', options.timeout, { least: 1, infinite: true })
  const shown = JSON.stringify((typeof command === 'string' ? command.trim().split(/\s+/)[0] : command[0]) ?? '')
  const failed = (why: string) =>
    new CredentialsError(
      'CredentialCommandFailed',
      `The credential command ${shown} ${why} It must print JSON with accessKeyId and secretAccessKey, and end with status 0.`,
    )
  const output = await run(command, options, failed)
  let parsed: unknown
  try {
    parsed = JSON.parse(output)
  } catch {
    throw failed(output.trim() === '' ? 'printed nothing.' : 'printed something that is no JSON.')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw failed('printed JSON that is no object.')
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = parsed as Credentials
  return checkCredentials(
    { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }), ...(expiration && { expiration }) },
    `the credential command ${shown}`,
  )
}

function run(
  command: string | readonly string[],
  { timeout = 60_000, variables = process.env }: CommandOptions,
  failed: (why: string) => CredentialsError,
): Promise<string> {
  const [program = '', ...args] = typeof command === 'string' ? [command] : command
  if (program.trim() === '') throw failed('is empty.')
  const child = start(program, args, { shell: typeof command === 'string', env: variables }, failed)
  return new Promise((resolve, reject) => {
    let output = ''
    let hasEnded = false
    const end = (settle: () => void) => {
      clearTimeout(timer)
      // What the command started in turn may hold the pipe open; nobody waits for that.
      child.stdout.destroy()
      settle()
    }
    const stop = (why: string) => {
      child.kill('SIGKILL')
      end(() => reject(failed(why)))
    }
    /** A command that has ended has said all once its JSON is whole, even if another process still holds the pipe. */
    const finishIfWhole = () => {
      if (hasEnded && isJson(output)) end(() => resolve(output))
    }
    const timer =
      timeout <= longestTimer ? setTimeout(() => stop(`took longer than ${timeout} ms.`), timeout) : undefined
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.length > longestOutput) stop('printed more than 1 MiB.')
      else finishIfWhole()
    })
    child.on('error', (error) => end(() => reject(failed(couldNotStart(error)))))
    child.on('exit', (status, signal) => {
      if (signal) end(() => reject(failed(`was ended by ${signal}.`)))
      else if (status !== 0) end(() => reject(failed(`ended with status ${status}; run it by hand to see why.`)))
      hasEnded = true
      finishIfWhole()
    })
    child.on('close', () => end(() => resolve(output)))
  })
}

function start(
  program: string,
  args: string[],
  options: { shell: boolean; env: Record<string, string | undefined> },
  failed: (why: string) => CredentialsError,
) {
  try {
    return spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true })
  } catch (error) {
    // Some reasons are thrown at once, others are told by the child.
    throw failed(couldNotStart(error as NodeJS.ErrnoException))
  }
}

const couldNotStart = ({ code }: NodeJS.ErrnoException): string => `could not be started (${code ?? 'unknown reason'}).`

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
