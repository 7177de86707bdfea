import { actionsOf, type SpecAction, type SpecTable } from '../platform/spec.ts'
import { checkFault } from './checkFault.ts'
import type { Fault } from './fault.ts'

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
