import { createHash, randomUUID } from 'node:crypto'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '@qianfan-console/core'
import { stateFolder } from '@qianfan-console/core/node'
import type { Input, ManifestAction } from '../table/actionTable.ts'

/** What became of a call. */
export interface CallEnd {
  outcome: 'done' | Outcome
  /** What the model is told; kept for a client that left before it could be. */
  result?: unknown
  /** Whether somebody was there to be told. */
  delivered: boolean
}

/** A call that was sent: anything but a read. */
export interface SentCall {
  id: string
  /** Milliseconds since 1970. */
  time: number
  action: string
  /** Of account, action and input. */
  hash: string
  paid: boolean
  end?: CallEnd
}

/** A line of the file. */
type Line =
  | ({ event: 'sent' } & Omit<SentCall, 'end'>)
  | ({ event: 'ended'; id: string } & CallEnd)
  | { event: 'delivered'; id: string }

/** How long calls are remembered, in ms. */
const memory = 86_400_000

/** Longest answer that is kept for a client that left. */
const longest = 65_536

/**
 * The record of calls that changed something or may have: written before a call is sent and after it ended, so that neither
 * a client that leaves nor a server that ends loses it, and shared by every server of this user.
 */
export class Ledger {
  #file: string | undefined
  #own: Line[] = []

  /** @param report - is told where no file can be kept; reads need none, and this server still knows its own calls */
  constructor(variables: NodeJS.ProcessEnv, report: (why: string) => void = () => {}) {
    const state = stateFolder(variables)
    if (!state) return
    this.#file = join(state, 'mcp', 'calls.ndjson')
    try {
      this.#prepare(join(state, 'mcp'))
    } catch (error) {
      report(`calls are recorded in memory alone: ${(error as Error).message}`)
      this.#file = undefined
    }
  }

  /** Makes the file for its owner alone, and leaves out what is older than a day. */
  #prepare(folder: string): void {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
    const file = this.#file!
    try {
      writeFileSync(file, '', { flag: 'ax', mode: 0o600 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    chmodSync(file, 0o600)
    const lines = this.#lines()
    const calls = fold(lines)
    if (calls.length > 0 || lines.length === 0) return
    writeFileSync(file, '', { mode: 0o600 })
  }

  #write(line: Line): void {
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(line)}\n`, { mode: 0o600 })
    else this.#own.push(line)
  }

  #lines(): Line[] {
    if (!this.#file) return this.#own
    return readFileSync(this.#file, 'utf8')
      .split('\n')
      .flatMap((text) => {
        try {
          return text ? [JSON.parse(text) as Line] : []
        } catch {
          // A line that a power cut left half.
          return []
        }
      })
  }

  /** Calls of the last day, oldest first. */
  calls(): SentCall[] {
    return fold(this.#lines())
  }

  /** Records that a call is about to be sent. */
  sent(action: ManifestAction, hash: string): SentCall {
    const call: SentCall = { id: randomUUID(), time: Date.now(), action: action.name, hash, paid: action.billable }
    this.#write({ event: 'sent', ...call })
    return call
  }

  /** Records what became of it. */
  ended({ id }: SentCall, end: CallEnd): void {
    const text = JSON.stringify(end.result ?? null)
    this.#write({ event: 'ended', id, ...end, ...(text.length > longest && { result: undefined }) })
  }

  /** Records that somebody was told what had become of a call whose client had left. */
  delivered({ id }: SentCall): void {
    this.#write({ event: 'delivered', id })
  }
}

function fold(lines: readonly Line[]): SentCall[] {
  const calls = new Map<string, SentCall>()
  for (const line of lines) {
    if (line.event === 'sent') {
      const { event: _, ...call } = line
      calls.set(line.id, call)
      continue
    }
    const call = calls.get(line.id)
    if (!call) continue
    if (line.event === 'ended') {
      const { event: _, id: __, ...end } = line
      call.end = end
    } else if (call.end) call.end = { ...call.end, delivered: true }
  }
  return [...calls.values()].filter(({ time }) => time > Date.now() - memory)
}

/** Equal calls of one account have one hash, in whatever order their fields stand. */
export function hashOf(account: string, { name }: ManifestAction, input: Input): string {
  const text = JSON.stringify([account, name, input], (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(text).digest('hex')
}
