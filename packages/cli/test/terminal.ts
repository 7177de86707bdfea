import { createRequire } from 'node:module'
import type { IPty } from '@lydell/node-pty'
import { binary } from './harness.ts'

type Pty = typeof import('@lydell/node-pty')

/** The package brings its binary for this platform, or none. */
function load(): Pty | undefined {
  try {
    return createRequire(import.meta.url)('@lydell/node-pty') as Pty
  } catch {
    return undefined
  }
}

const pty = load()

/** Whether this system can make a pseudo-terminal. */
export const hasTerminal = pty !== undefined

/** A command in a pseudo-terminal. */
export interface Terminal {
  /** All that was shown, with its control sequences. */
  readonly output: string
  write(text: string): void
  resize(columns: number): void
  /** Waits until a text is shown. */
  shows(text: string | RegExp): Promise<void>
  /** The exit code, when it has ended. */
  ended: Promise<number>
  close(): void
}

const patience = 30_000

/** Starts a program in a pseudo-terminal; the packed one without `file`. */
export function openTerminal(
  args: readonly string[],
  { env, cwd, columns = 100, file }: { env: Record<string, string>; cwd: string; columns?: number; file?: string },
): Terminal {
  const process_: IPty = pty!.spawn(file ?? process.execPath, file ? [...args] : [binary(), ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows: 40,
    cwd,
    env,
  })
  let output = ''
  const waiting = new Set<() => void>()
  process_.onData((text) => {
    output += text
    for (const look of waiting) look()
  })
  const ended = new Promise<number>((resolve) => process_.onExit(({ exitCode }) => resolve(exitCode)))
  return {
    get output() {
      return output
    },
    write: (text) => process_.write(text),
    resize: (width) => process_.resize(width, 40),
    ended,
    close: () => process_.kill(),
    shows: (text) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`${text} was not shown; what was: ${JSON.stringify(output.slice(-2000))}`))
        }, patience)
        const look = () => {
          if (typeof text === 'string' ? !output.includes(text) : !text.test(output)) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}
