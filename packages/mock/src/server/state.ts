import { createObjectStore, type ObjectStore } from '../bos/objectStore.ts'
import type { Engine } from '../engine/engine.ts'
import { createEngine } from '../engine/engine.ts'
import type { StoreView } from '../engine/storeView.ts'
import { addModel } from '../groups/finetuning.ts'
import { groups } from '../groups/index.ts'
import { createFaults, type FaultSource } from '../http/faults.ts'
import type { KeyRing } from '../http/keyRing.ts'
import { createPressure, type Pressure } from '../http/pressure.ts'
import { createPrism, type Prism } from '../http/prism.ts'
import type { RecordedRequest } from '../http/requests.ts'
import { createClock, type HeldClock } from '../platform/clock.ts'
import { createDraw } from '../platform/random.ts'
import { loadSpec, type SpecTable } from '../platform/spec.ts'
import { type DataFile, openDataFile } from '../store/dataFile.ts'
import { createStore, type Store } from '../store/store.ts'
import { type Accounts, createAccounts, ownAccounts } from './accounts.ts'
import { keyRingOf } from './keys.ts'
import type { MockOptions } from './options.ts'
import { createSnapshots, type Snapshots } from './snapshots.ts'
import { createStubs, type Stubs } from './stubs.ts'

/** What a mock holds, apart from its port. */
export interface MockState {
  readonly spec: SpecTable
  readonly prism: Prism
  readonly accounts: Accounts
  readonly clock: HeldClock
  readonly file: DataFile | undefined
  readonly faults: FaultSource
  readonly pressure: Pressure
  readonly stubs: Stubs
  readonly snapshots: Snapshots
  /** The object storage that the account has beside the platform. */
  readonly objects: ObjectStore
  readonly keys: KeyRing | undefined
  /** What came in, oldest first. */
  readonly requests: RecordedRequest[]
  /** What an account holds; the main one without a name. Throws a `TypeError` where there is no such key. */
  storeOf(accessKeyId: string | undefined): StoreView
  /** Begins anew, as after a start with the same options and without a file. */
  reset(): void
}

/** The bucket that there is where none is named. */
export const defaultBucket = 'mock-bucket'

/**
 * Makes what a mock holds. Options that cannot be are refused before a file is opened.
 *
 * @throws {TypeError} where an option cannot be one
 * @throws {DataFileError} where the data file cannot be used
 */
export async function createState(options: MockOptions): Promise<MockState> {
  const { now = Date.now, seed = 'qianfan' } = options
  const spec = loadSpec()
  const keys = keyRingOf(options)
  const pressure = createPressure(spec, options, createDraw(`${seed} latency`), now)
  const faults = createFaults(spec, createDraw(`${seed} faults`), options.faults)
  const own = ownAccounts(options.accounts, keys ? [...keys.known.keys()] : [], options.data)
  const prism = createPrism()
  const { file, clock, store } = openMemory(options)
  try {
    const accounts = accountsOf(options, own, { spec, clock, store })
    const { main } = accounts
    if (!file?.filled) store.transaction(() => fillAccount(options, main.engine))
    const stubs = createStubs(spec)
    const snapshots = createSnapshots(accounts, clock)
    const folder = options.data === undefined ? undefined : `${options.data}.objects`
    const objects = createObjectStore(options.buckets ?? [defaultBucket], clock.now, folder)
    const parts = { accounts, clock, faults, pressure, stubs, snapshots, objects, keys, requests: [] }
    return {
      ...parts,
      spec,
      prism,
      file,
      storeOf(id) {
        if (id !== undefined && !keys?.known.has(id))
          throw new TypeError(`${JSON.stringify(id)} is not one of the keys.`)
        return accounts.of(id).view
      },
      reset: () => reset(parts),
    }
  } catch (error) {
    file?.close()
    throw error
  }
}

/** Memory and time: new ones, or those of the data file. */
function openMemory({ data, now = Date.now, speed = 1 }: MockOptions) {
  const file = data === undefined ? undefined : openDataFile(data)
  try {
    const clock = createClock(now, speed, file?.clock(), (state) => file?.saveClock(state))
    const store = createStore(file && { load: file.load, save: (changes) => file.save(changes, clock.state()) })
    return { file, clock, store }
  } catch (error) {
    file?.close()
    throw error
  }
}

function accountsOf(
  options: MockOptions,
  own: readonly string[],
  { spec, clock, store }: { spec: SpecTable; clock: HeldClock; store: Store },
): Accounts {
  const { now: realNow = Date.now, seed = 'qianfan', stopDelay = 0 } = options
  const make = (id?: string) => {
    const held = id === undefined ? store : createStore()
    // Ids of two accounts differ.
    const seedOf = id === undefined ? String(seed) : `${seed} ${id}`
    const engine = createEngine({ spec, groups, store: held, now: clock.now, realNow, seed: seedOf, stopDelay })
    return { store: held, engine }
  }
  return createAccounts(own, make, (engine) => fillAccount(options, engine))
}

/** Puts in what an account starts with. */
function fillAccount({ empty = false, models = [] }: MockOptions, engine: Engine): void {
  engine.seed({ empty })
  for (const name of models) addModel(name, engine.context())
}

function reset(
  parts: Pick<
    MockState,
    'accounts' | 'clock' | 'faults' | 'pressure' | 'stubs' | 'snapshots' | 'objects' | 'keys' | 'requests'
  >,
): void {
  // The file first: where it cannot be written, all is left as it was.
  parts.clock.reset()
  parts.accounts.reset()
  parts.faults.reset()
  parts.pressure.reset()
  parts.stubs.clear()
  parts.snapshots.clear()
  parts.objects.reset()
  parts.keys?.reset()
  parts.requests.length = 0
}
