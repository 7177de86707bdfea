import type { Store, StoredRecord } from '../store.ts'
import type { Fields } from './engine.ts'
import type { Life, LifeState, Moment } from './life.ts'

/** A kind of thing on the platform. */
export interface Resource {
  /** `finetuning.task`; its first part is the group. */
  kind: string
  /** Wire field of its id. */
  id: string
  /** What its ids look like: a prefix and so many letters and digits. */
  mint: readonly [prefix: string, length: number] | ((context: Context) => string)
  /** Fields that must differ between all of the kind; with `within`, between those that agree in that field. */
  unique?: { field: string; within?: string }[]
  /** Fields of the record that name others: path to kind. What they name must exist when the record is made. */
  refers?: Record<string, string>
  /** What changes with the clock, by the field that shows it. */
  lives?: Record<string, Life>
  /** Wire fields that follow from the record and the moments of its lives. */
  view?: (record: StoredRecord, view: View) => Fields
  /** Says why a record may not be deleted. */
  inUse?: (record: StoredRecord, context: Context) => string | undefined
  /** What is deleted with it: kinds, and the field of theirs that names it. */
  owns?: Record<string, string>
  /** Belongs to the platform, not to the account: there also when the account is empty. */
  platform?: boolean
}

/** What a view is made with. */
export interface View {
  now: number
  moments: Record<string, Moment>
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
  /** Numbers by a text and the seed of the mock. */
  random(text: string): () => number
  /** A record as the platform would show it whole; answers take from it what their schema names. */
  view(record: StoredRecord): Fields
  /** Where the life of a record stands. */
  moment(record: StoredRecord, life?: string): Moment
  /** The record with an id; refuses when there is none. `field` is the input field that named it. */
  need(kind: string, id: unknown, field: string): StoredRecord
  /** Makes a record with a new id, lives begun. */
  create(kind: string, fields: Fields, options?: { id?: string; lives?: Record<string, LifeState> }): StoredRecord
  /** Begins one life of a record again. */
  begin(record: StoredRecord, life: string): void
  /** Tells a life to stop; says whether it could. */
  stop(record: StoredRecord, life?: string): boolean
  /** Deletes a record and what it owns; refuses when it is in use. */
  remove(record: StoredRecord): void
  /** How the next run that is made shall end. */
  fate: LifeState['fate']
  /** What the caller is told beside the answer. */
  hint?: string
}

/** What an action does. */
export type Rule =
  /** Makes a record of the input. `set` gives the fields; the input's own without it. */
  | { does: 'create'; kind: string; set?: (input: Fields, context: Context) => Fields }
  /** Lists records. `where`: input fields that select by an equal field, or functions. */
  | {
      does: 'list'
      kind: string
      where?: Record<string, string | ((view: Fields, wanted: any) => boolean)>
      only?: (view: Fields, input: Fields) => boolean
    }
  | {
      does: 'describe'
      kind: string
      by?: string
      find?: (input: Fields, context: Context) => StoredRecord | undefined
    }
  | {
      does: 'update'
      kind: string
      by?: string
      set?: (input: Fields, record: StoredRecord, context: Context) => Fields
    }
  | { does: 'stop'; kind: string; by?: string }
  | { does: 'delete'; kind: string; by?: string }
  /** Anything else: gives the `result`, or with `whole` the body. */
  | { does: 'answer'; whole?: true; with: (input: Fields, context: Context) => unknown }

/** One group of the platform: its things, what its actions do, and what is there at the start. */
export interface Group {
  resources: Resource[]
  rules: Record<string, Rule>
  seed?: (context: SeedContext) => void
}

/** What seeds are made with. */
export interface SeedContext {
  context: Context
  /** Puts a record in, or adds to the one with this id. */
  put(kind: string, id: string, fields: Fields, lives?: Record<string, LifeState>): void
  /** Examples of an action. */
  inputs(name: string): Fields[]
  outputs(name: string): Fields[]
}
