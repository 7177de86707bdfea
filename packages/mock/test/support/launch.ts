import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The command as it is built. */
export const command: string = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** A command that runs. */
export interface Launched {
  child: ChildProcessWithoutNullStreams
  /** Its first line: where it listens. */
  url: Promise<string>
  /** What it has written to stderr. */
  told: () => string
  /** Its exit code, and what it wrote to stderr. */
  ended: Promise<{ code: number | null; told: string }>
}

/** How a command is run. */
export interface LaunchOptions {
  env?: Record<string, string>
  /** Shell commands before it, such as `ulimit`. */
  before?: string
}

/** Runs the command on a free port; it ends with the test at the latest. */
export function launch(args: readonly string[], { env, before = ':' }: LaunchOptions = {}): Launched {
  const child = spawn('sh', ['-c', `${before}; exec "$0" "$@"`, process.execPath, command, '--port', '0', ...args], {
    env: { PATH: process.env.PATH, ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  return {
    child,
    told: () => told,
    url: once(child.stdout, 'data').then(([line]) => String(line).trim()),
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, told })),
  }
}
