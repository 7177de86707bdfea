import type { ClockState, HeldClock } from '../platform/clock.ts'
import type { StoreContent } from '../store/storedRecord.ts'
import type { Accounts } from './accounts.ts'

/** Named copies of the state: every account and the time, not the keys, faults, stubs and requests. */
export interface Snapshots {
  /** Keeps the state under a name; a copy of that name is replaced. */
  take(name: string): void
  /** Puts the state back, as often as wanted. Throws a `TypeError` where there is no such copy. */
  restore(name: string): void
  names(): string[]
  clear(): void
}

/** Makes the snapshots of a mock. */
export function createSnapshots(accounts: Accounts, clock: HeldClock): Snapshots {
  const all = new Map<string, { clock: ClockState; content: Map<string, StoreContent> }>()
  const turn = ({ time, paused }: ClockState) =>
    clock.change({ set: time, ...(paused ? { pause: true as const } : { resume: true as const }) })
  return {
    take(name) {
      if (typeof name !== 'string' || name.trim() === '') throw new TypeError('A snapshot needs a name.')
      all.set(name, { clock: clock.state(), content: accounts.content() })
    },
    restore(name) {
      const found = all.get(name)
      if (!found)
        throw new TypeError(
          `There is no snapshot ${JSON.stringify(name)}. There are: ${[...all.keys()].join(', ') || 'none'}.`,
        )
      const before = clock.state()
      turn(found.clock)
      try {
        accounts.replace(found.content)
      } catch (error) {
        turn(before)
        throw error
      }
    },
    names: () => [...all.keys()],
    clear: () => all.clear(),
  }
}
