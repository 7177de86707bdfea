import { matchingActions, type SpecAction, type SpecTable } from './spec.ts'

/** Something that goes wrong, on demand. What is given is done, in this order; `when` says on which side of the effect. */
export interface Fault {
  /** Which calls: a dotted name, an Action, a pattern such as `finetuning.*`; every call by default. */
  action?: string
  /** How many calls; 1 by default, `Infinity` or `'all'` for all. */
  count?: number | 'all'
  /** Another word for `count`. */
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
  /** Breaks the connection; `'before'` and `'after'` say when, too. */
  reset?: boolean | 'before' | 'after'
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
   * @throws {TypeError} when it names no action, or does nothing
   */
  add(fault: Fault): AddedFault
  list(): AddedFault[]
  clear(): void
}

const effects = [
  'delay',
  'reset',
  'status',
  'code',
  'retryAfter',
  'truncate',
  'html',
  'clockSkew',
  'result',
  'life',
] as const
const fieldsOfFault = new Set<string>([
  'action',
  'count',
  'times',
  'skip',
  'probability',
  'when',
  'message',
  ...effects,
])

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
      const wrong = Object.keys(fault).filter((name) => !fieldsOfFault.has(name))
      if (wrong.length > 0)
        throw new TypeError(`A fault has no ${wrong.join(', ')}. It has: ${[...fieldsOfFault].join(', ')}.`)
      if (!effects.some((name) => fault[name] !== undefined))
        throw new TypeError(`A fault has to do something: give one of ${effects.join(', ')}.`)
      const { action } = fault
      const matches =
        action === undefined || action === '*'
          ? undefined
          : new Set(matchingActions(spec, action).map(({ name }) => name))
      if (matches?.size === 0)
        throw new TypeError(
          `No action is called ${JSON.stringify(action)}. Give a dotted name, an Action, or a pattern such as finetuning.*.`,
        )
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
function countOf({ count, times }: Fault): number {
  const wanted = count ?? times ?? 1
  if (wanted === 'all') return Number.POSITIVE_INFINITY
  if (!(wanted >= 0))
    throw new TypeError(
      `count is how many calls a fault strikes, such as 1, or 'all'; it is ${JSON.stringify(wanted)}.`,
    )
  return wanted
}

/** When a fault strikes. */
export const strikes = ({ when, reset, truncate }: Fault): 'before' | 'after' =>
  when ??
  (reset === 'before' || reset === 'after' ? reset : truncate !== undefined && truncate !== false ? 'after' : 'before')
