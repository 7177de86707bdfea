import type { Draw } from '../platform/random.ts'
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

/** The faults of a mock, as calls meet them. */
export interface FaultSource extends Faults {
  /** The fault that strikes a call, counted. */
  take(action: SpecAction): Fault | undefined
  /** Begins anew, with the faults from the start. */
  reset(): void
}

/** A fault, and how it stands. */
interface HeldFault {
  readonly entry: AddedFault & { hits: number; left: number }
  /** The actions that it is about; every one without. */
  readonly names: ReadonlySet<string> | undefined
  /** How many calls it still lets pass. */
  skip: number
}

/**
 * Makes the faults of a mock.
 *
 * @param draw - the numbers that decide over a probability
 * @param initial - those that are there from the start
 * @throws {TypeError} where one of them cannot be
 */
export function createFaults(spec: SpecTable, draw: Draw, initial: readonly Fault[] = []): FaultSource {
  const all = new Map<number, HeldFault>()
  let last = 0
  const faults: FaultSource = {
    add(fault) {
      checkFault(fault)
      const { action, skip = 0, times = 1 } = fault
      const names = action === undefined ? undefined : new Set(actionsOf(spec, action).map(({ name }) => name))
      const id = ++last
      const left = times === 'all' ? Number.POSITIVE_INFINITY : times
      const entry = { id, fault, hits: 0, left, remove: () => void all.delete(id) }
      all.set(id, { entry, names, skip })
      return entry
    },
    list: () => [...all.values()].map(({ entry }) => entry),
    clear: () => all.clear(),
    take: (action) => [...all.values()].find((held) => isStruck(action, held, draw))?.entry.fault,
    reset() {
      draw.reset()
      all.clear()
      for (const fault of initial) faults.add(fault)
    },
  }
  faults.reset()
  return faults
}

/** Whether a fault strikes a call, which it counts; a call that it lets pass counts for `skip`. */
function isStruck({ name }: SpecAction, held: HeldFault, draw: Draw): boolean {
  const { entry, names } = held
  if (entry.left <= 0 || (names && !names.has(name))) return false
  if (held.skip > 0) {
    held.skip--
    return false
  }
  const { probability } = entry.fault
  if (probability !== undefined && draw.next() >= probability) return false
  entry.left--
  entry.hits++
  return true
}

/** When a fault strikes. */
export const strikes = ({ when, truncate }: Fault): 'before' | 'after' =>
  when ?? (truncate !== undefined && truncate !== false ? 'after' : 'before')
