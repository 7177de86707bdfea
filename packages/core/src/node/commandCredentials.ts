import { spawn } from 'node:child_process'
import { checkCredentials } from '../checkCredentials.ts'
import type { Credentials } from '../credentials.ts'
import { CredentialsError } from '../errors.ts'

/** Options of `commandCredentials`. */
export interface CommandOptions {
  /** Limit in ms; 60 000 by default. */
  timeout?: number
  /** Variables the command sees; `process.env` by default. */
  variables?: Record<string, string | undefined>
}

/** More than this is no pair of keys. */
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
  command: string | string[],
  options: CommandOptions = {},
): Promise<Credentials> {
  const shown = JSON.stringify(typeof command === 'string' ? command.trim().split(/\s+/)[0] : command[0])
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
  command: string | string[],
  { timeout = 60_000, variables = process.env }: CommandOptions,
  failed: (why: string) => CredentialsError,
): Promise<string> {
  const [program = '', ...args] = typeof command === 'string' ? [command] : command
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      shell: typeof command === 'string',
      env: variables,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    })
    const stop = (why: string) => {
      child.kill('SIGKILL')
      // What the command started in turn may hold the pipe open; nobody waits for that.
      child.stdout.destroy()
      reject(failed(why))
    }
    const timer = setTimeout(() => stop(`took longer than ${timeout} ms.`), timeout)
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.length > longestOutput) stop('printed more than 1 MiB.')
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(failed(`could not be started (${error.code}).`))
    })
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      if (status === 0) resolve(output)
      else
        reject(failed(signal ? `was ended by ${signal}.` : `ended with status ${status}; run it by hand to see why.`))
    })
  })
}
