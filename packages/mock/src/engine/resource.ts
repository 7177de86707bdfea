import type { Draft, PlatformStorage } from '../bos/platformStorage.ts'
import type { Fields } from '../platform/fields.ts'
import type { LifecycleState } from '../store/lifecycleState.ts'
import type { Store } from '../store/store.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import type { Lifecycle, Phase } from './lifecycle.ts'

/** Temporary keys, or a token, which is its own secret. */
export interface IssuedKey {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  expiration?: number
}

/** A kind of thing on the platform. */
export interface Resource {
  /** `finetuning.task`; its first part is the group. */
  kind: string
  /** Wire field of its id. */
  id: string
  /** What its ids look like: a prefix and so many letters and digits. */
  mint: readonly [prefix: string, length: number] | ((random: () => number, fields: Fields) => string)
  /** Fields that must differ between all of the kind. */
  unique?: string[]
  /** Fields of the record that name others: path to kind. What they name must exist when the record is made. */
  refers?: Record<string, string>
  /** What changes with the clock, by the field that shows it. */
  lifecycles?: Record<string, Lifecycle>
  /** Wire fields that follow from the record and the phases of its lifecycles. */
  view?: (record: StoredRecord, view: View) => Fields
  /** Says why a record may not be deleted. */
  inUse?: (record: StoredRecord, context: Context) => string | undefined
  /** What is deleted with it: kinds, and the field of theirs that names it. */
  owns?: Record<string, string>
  /** Belongs to the platform, not to the account: there also when the account is empty. */
  platform?: boolean
  /** Field of a row that holds the id, where the platform calls it otherwise there. */
  rowId?: string
  /** What a thing is like that an example only names. */
  example?: (id: string) => Fields
  /** States that do not follow from a lifecycle: the fields of a record that make them. */
  marks?: Record<string, Fields>
  /** States that things named by examples have to be in, by id and lifecycle; what examples say of themselves otherwise. */
  states?: Record<string, Record<string, string>>
}

/** What a view is made with. */
export interface View {
  now: number
  phases: Record<string, Phase>
  /** Numbers that are the same for this record each time. */
  random: () => number
  context: Context
}

/** What rules work with. */
export interface Context {
  store: Store
  /** The mock's clock, in ms. */
  now: number
  /** Seconds that a stop takes. */
  stopDelay: number
  /** The kind of a name; throws a `TypeError` when there is none. */
  resource(kind: string): Resource
  /** Numbers by a text and the seed of the mock. */
  random(text: string): () => number
  /** A record as the platform would show it whole; answers take from it what their schema names. */
  view(record: StoredRecord): Fields
  /** Where the lifecycle of a record stands. */
  phase(record: StoredRecord, lifecycle?: string): Phase
  /** The record with an id; refuses when there is none. `field` is the input field that named it. */
  need(kind: string, id: unknown, field: string): StoredRecord
  /** Refuses fields whose unique ones are taken, or that name what is not there. */
  check(kind: string, fields: Fields, except?: StoredRecord): void
  /** Makes a record with a new id, lifecycles begun. */
  create(
    kind: string,
    fields: Fields,
    options?: { id?: string; lifecycles?: Record<string, LifecycleState> },
  ): StoredRecord
  /** Begins one lifecycle of a record again. */
  begin(record: StoredRecord, lifecycle: string): void
  /** Tells a lifecycle to stop; says whether it could. */
  stop(record: StoredRecord, lifecycle?: string): boolean
  /** Deletes a record and what it owns; refuses when it is in use. */
  remove(record: StoredRecord): void
  /** What the platform keeps in the storage. */
  readonly storage: PlatformStorage
  /** An address of an object of the platform's bucket that opens without keys. */
  address(key: string): string
  /** What the rule's `read` has read or made. */
  readonly draft?: Draft | undefined
  /** How what is begun shall end. */
  outcome: LifecycleState['outcome']
  /** Makes keys or a token that the mock accepts; undefined where signatures are not checked. */
  issueKey?: (key: IssuedKey) => void
  /** Real time in ms, by which signatures and temporary keys live. */
  realNow: number
  /** What the caller is told beside the answer. */
  hint?: string
}

/** Reads or writes contents before the rule runs, since that takes time and a rule takes none. */
export type Read = (input: Fields, context: Context) => Promise<Draft | undefined>

/** What an action does. */
export type Rule =
  /** Makes a record of the input. `set` gives the fields; the input's own without it. `after` does what follows from it. */
  | {
      does: 'create'
      kind: string
      read?: Read
      set?: (input: Fields, context: Context) => Fields
      after?: (record: StoredRecord, input: Fields, context: Context) => void
    }
  | ListRule
  | {
      does: 'describe'
      kind: string
      by?: string
      find?: Find
      view?: (view: Fields, input: Fields, context: Context) => unknown
    }
  | {
      does: 'update'
      kind: string
      by?: string
      find?: Find
      set?: (input: Fields, record: StoredRecord, context: Context) => Fields
    }
  /** `lenient`: stopping what has ended is no error, where the answer has no way to say false. */
  | { does: 'stop'; kind: string; by?: string; lenient?: true }
  | { does: 'delete'; kind: string; by?: string; find?: Find; answer?: unknown }
  /** Anything else: gives the `result`, or with `whole` the body. */
  | { does: 'answer'; whole?: true; read?: Read; with: (input: Fields, context: Context) => unknown }

/** Lists records. */
export interface ListRule {
  does: 'list'
  kind: string
  /** Input fields that select, when they are given: the field that has to be equal, or a function. */
  where?: Record<string, string | ((view: Fields, wanted: any) => boolean)>
  /** Selects always. */
  only?: (view: Fields, input: Fields) => boolean
  newestFirst?: true
  /** How a row is told of, where it is not as in the details. */
  view?: (view: Fields) => Fields
  /** Where rows do not fit into the answer, since the platform's name for them is not known. */
  hint?: string
}

type Find = (input: Fields, context: Context) => StoredRecord | undefined

/** One group of the platform: its things, what its actions do, and what is there at the start beside what examples name. */
export interface Group {
  resources: Resource[]
  rules: Record<string, Rule>
  seed?: (context: SeedContext) => void
}

/** What seeds are made with. */
export interface SeedContext {
  context: Context
  /** Puts a record in, or adds what is missing to the one with this id. */
  put(kind: string, id: string, fields: Fields, states?: Record<string, string>): void
  /** Values of the first example of an action's input and answer. */
  inputs(name: string): Fields[]
  outputs(name: string): Fields[]
}
