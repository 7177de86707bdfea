import { actionsOf, type SpecAction, type SpecTable } from '../platform/spec.ts'
import { checkFault } from './checkFault.ts'

/** Something that goes wrong, on demand. What is given is done, in this order; `when` says on which side of the effect. */
export interface Fault {
  /** Which calls: a pattern of `matchesAction`, such as `finetuning.task.stop`, `finetuning.**`, `StopFineTuningTask` or `billable`; every call by default. */
  action?: string
  /** How many calls; 1 by default, `Infinity` or `'all'` for all. */
  times?: number | 'all'
  /** How many matching calls pass unharmed first; 0 by default. */
  skip?: number
  /** Chance of each matching call, 0 to 1; 1 by default. Drawn from the seed. */
  probability?: number
  /**
   * Whether it strikes before the platform has done anything, or after: then the call has happened and its answer is lost.
   * `before` by default; `after` for `truncate`, which needs an answer.
   */
  when?: 'before' | 'after'
  /** Waits, in ms of real time. */
  delay?: number
  /** Breaks the connection. */
  reset?: boolean
  /** Answers with this HTTP status; 500 where only a code is given that is not known. */
  status?: number
  /** Code of the error: the platform's word, or a number for the old form `error_code`. */
  code?: string | number
  /** Words of the error. */
  message?: string
  /** Throttles: HTTP 429 (unless `status` says otherwise) with this Retry-After, in seconds or as an HTTP date. */
  retryAfter?: number | string
  /** Sends so much of the answer and breaks off: a share below 1, or bytes; `true` for half. */
  truncate?: boolean | number
  /** Answers with a web page, as a proxy in between does; HTTP 502 unless `status` says otherwise. */
  html?: boolean | string
  /** The platform's clock is so many seconds ahead: signatures look old, and the Date header says so. */
  clockSkew?: number
  /** Answers `result: false`: not accepted, with HTTP 200. */
  result?: false
  /** What the call starts shall fail on its way. */
  life?: 'failed'
}

/** A fault that was added. */
export interface AddedFault {
  id: number
  fault: Fault
  /** How many calls it has struck. */
  readonly hits: number
  /** How many it may still strike. */
  readonly left: number
  remove(): void
}

/** The faults of a mock. */
export interface Faults {
  /**
   * Adds a fault.
   *
   * @throws {TypeError} when a field cannot be, it names no action, or does nothing; nothing has changed then
   */
  add(fault: Fault): AddedFault
  list(): AddedFault[]
  clear(): void
}

/** Makes the faults of a mock; `take` gives the one that strikes a call. */
export function createFaults(
  spec: SpecTable,
  random: () => number,
): Faults & { take(action: SpecAction): Fault | undefined } {
  const all = new Map<
    number,
    { matches: Set<string> | undefined; left: number; skip: number; hits: number; entry: AddedFault; fault: Fault }
  >()
  let count = 0
  return {
    add(fault) {
      checkFault(fault)
      const { action } = fault
      const matches = action === undefined ? undefined : new Set(actionsOf(spec, action).map(({ name }) => name))
      const id = ++count
      const state = { matches, left: countOf(fault), skip: fault.skip ?? 0, hits: 0, fault }
      const entry: AddedFault = {
        id,
        fault,
        get hits() {
          return state.hits
        },
        get left() {
          return state.left
        },
        remove: () => void all.delete(id),
      }
      const held = Object.assign(state, { entry })
      all.set(id, held)
      return entry
    },
    list: () => [...all.values()].map(({ entry }) => entry),
    clear: () => all.clear(),
    take(action) {
      for (const state of all.values()) {
        if (state.left <= 0 || (state.matches && !state.matches.has(action.name))) continue
        if (state.skip > 0) {
          state.skip--
          continue
        }
        if (state.fault.probability !== undefined && random() >= state.fault.probability) continue
        state.left--
        state.hits++
        return state.fault
      }
      return undefined
    },
  }
}

/** How many calls a fault strikes. */
const countOf = ({ times = 1 }: Fault): number => (times === 'all' ? Number.POSITIVE_INFINITY : times)

/** When a fault strikes. */
export const strikes = ({ when, truncate }: Fault): 'before' | 'after' =>
  when ?? (truncate !== undefined && truncate !== false ? 'after' : 'before')
