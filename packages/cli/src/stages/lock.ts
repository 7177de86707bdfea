import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Who holds a lock. */
export interface Holder {
  pid: number
  /** When the process began, where the system tells: a number that another process got later is not this one. */
  began: string | undefined
}

/**
 * Takes the lock of a file for this process, or gives who has it. A process that was killed leaves its lock behind: such a one
 * is not taken away, which another could do at the same time, but followed by the next number, which only one can make.
 */
export function takeLock(path: string): (() => void) | Holder {
  const folder = dirname(path)
  const own = join(folder, `.lock-${process.pid}-${Date.now()}`)
  writeFileSync(own, JSON.stringify({ pid: process.pid, began: beginOf(process.pid) } satisfies Holder), {
    mode: 0o600,
  })
  try {
    for (;;) {
      const known = numbersOf(path)
      const last = known.at(-1)
      const holder = last === undefined ? undefined : holderOf(nameOf(path, last))
      if (holder && isAlive(holder)) return holder
      const next = nameOf(path, (last ?? 0) + 1)
      if (!linked(own, next)) continue
      for (const number of known) rmSync(nameOf(path, number), { force: true })
      return () => rmSync(next, { force: true })
    }
  } finally {
    rmSync(own, { force: true })
  }
}

const nameOf = (path: string, number: number): string => `${path}.lock.${number}`

function numbersOf(path: string): number[] {
  const start = `${basename(path)}.lock.`
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start))
    .map((name) => Number(name.slice(start.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b)
}

/** Makes a name for a file that has its content already; false where the name is taken. */
function linked(file: string, name: string): boolean {
  try {
    linkSync(file, name)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(name: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(name, 'utf8')) as Holder
  } catch {
    // It was given back a moment ago.
    return undefined
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const now = beginOf(pid)
  return began === undefined || now === undefined || began === now
}

/** When a process began, in the clock of Linux; undefined elsewhere. */
function beginOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold anything.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
