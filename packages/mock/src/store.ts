import type { LifeState } from './engine/life.ts'

/** One thing that the mock remembers: a job, a task, a data set version ... */
export interface StoredRecord {
  /** `finetuning.task`. */
  kind: string
  id: string
  /** Place in its list; never given twice. */
  order: number
  /** When it was made, by the mock's clock, in ms. */
  created: number
  /** What is known of it, under the platform's field names. */
  fields: Record<string, unknown>
  /** What changes with the clock, by the field that shows it. */
  lives: Record<string, LifeState>
}

/** Where records are kept beside memory. */
export interface Persistence {
  load(): { records: StoredRecord[]; tombstones: { kind: string; id: string; order: number }[]; counter: number }
  /** Writes what changed, all of it or nothing; returns when it would survive the process. */
  save(changes: { changed: StoredRecord[]; removed: StoredRecord[]; counter: number }): void
  close(): void
}

/** The memory of the mock. */
export interface Store {
  get(kind: string, id: string): StoredRecord | undefined
  /** In order of making, oldest first. */
  list(kind: string): StoredRecord[]
  /** The record whose field has a value: an index, kept as records come and go. */
  find(kind: string, field: string, value: unknown): StoredRecord | undefined
  insert(
    kind: string,
    id: string,
    record: Pick<StoredRecord, 'created' | 'fields'> & Partial<Pick<StoredRecord, 'lives'>>,
  ): StoredRecord
  /** To be called after a record was changed. */
  touch(record: StoredRecord): void
  remove(record: StoredRecord): void
  /** The place of an id, also of one that was removed: pages are told apart by ids. */
  orderOf(kind: string, id: string): number | undefined
  kinds(): string[]
  /** Forgets everything. */
  clear(): void
  /** Counts up: for new ids. */
  next(): number
  /** Writes what changed since the last time. */
  commit(): void
  readonly size: number
}

/** How many removed ids are remembered for paging. */
const tombstoneLimit = 10_000

/** Makes a store; with persistence it starts with what was saved. */
export function createStore(persistence?: Persistence): Store {
  const saved = persistence?.load()
  const kinds = new Map<string, Map<string, StoredRecord>>()
  const tombstones = new Map<string, number>()
  /** By kind and field: which record has a value. Dropped when a record changes, made again when it is asked for. */
  const indexes = new Map<string, Map<string, Map<unknown, StoredRecord>>>()
  const changed = new Set<StoredRecord>()
  const removed = new Set<StoredRecord>()
  let counter = saved?.counter ?? 0
  const of = (kind: string) => {
    const records = kinds.get(kind) ?? new Map<string, StoredRecord>()
    kinds.set(kind, records)
    return records
  }
  const bury = (kind: string, id: string, order: number) => {
    tombstones.set(`${kind} ${id}`, order)
    if (tombstones.size > tombstoneLimit) tombstones.delete(tombstones.keys().next().value!)
  }
  for (const record of saved?.records ?? []) of(record.kind).set(record.id, record)
  for (const { kind, id, order } of saved?.tombstones ?? []) bury(kind, id, order)
  const store: Store = {
    get: (kind, id) => kinds.get(kind)?.get(id),
    list: (kind) => [...(kinds.get(kind)?.values() ?? [])],
    find(kind, field, value) {
      const ofKind = indexes.get(kind) ?? new Map<string, Map<unknown, StoredRecord>>()
      indexes.set(kind, ofKind)
      const index = ofKind.get(field) ?? new Map([...of(kind).values()].map((record) => [record.fields[field], record]))
      ofKind.set(field, index)
      return index.get(value)
    },
    insert(kind, id, { created, fields, lives = {} }) {
      if (of(kind).has(id)) throw new Error(`There is a ${kind} ${id} already.`)
      const record: StoredRecord = { kind, id, order: ++counter, created, fields, lives }
      of(kind).set(id, record)
      for (const [field, index] of indexes.get(kind) ?? []) index.set(fields[field], record)
      changed.add(record)
      return record
    },
    touch(record) {
      indexes.delete(record.kind)
      changed.add(record)
    },
    remove(record) {
      of(record.kind).delete(record.id)
      bury(record.kind, record.id, record.order)
      indexes.delete(record.kind)
      changed.delete(record)
      removed.add(record)
    },
    orderOf: (kind, id) => kinds.get(kind)?.get(id)?.order ?? tombstones.get(`${kind} ${id}`),
    kinds: () => [...kinds.keys()].filter((kind) => kinds.get(kind)!.size > 0),
    clear() {
      for (const kind of kinds.values()) for (const record of [...kind.values()]) store.remove(record)
    },
    next: () => ++counter,
    commit() {
      if (persistence && (changed.size > 0 || removed.size > 0))
        persistence.save({ changed: [...changed], removed: [...removed], counter })
      changed.clear()
      removed.clear()
    },
    get size() {
      let size = 0
      for (const kind of kinds.values()) size += kind.size
      return size
    },
  }
  return store
}
