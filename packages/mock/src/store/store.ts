// In here is what is remembered: records with their places, whole transactions, and the file that keeps them.

import { createIndexes, type Indexes } from './indexes.ts'
import { contentOf, type Memory, memoryOf, putBack, recordsIn, tombstone } from './memory.ts'
import type { StoreContent, StoredRecord } from './storedRecord.ts'

/** Where records are kept beside memory. */
export interface Persistence {
  load(): StoreContent
  /** Writes what changed, all of it or nothing; returns when it would survive the process. */
  save(changes: { cleared: boolean; changed: StoredRecord[]; removed: StoredRecord[]; counter: number }): void
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
    record: Pick<StoredRecord, 'created' | 'fields'> & Partial<Pick<StoredRecord, 'lifecycles'>>,
  ): StoredRecord
  /** To be called when a record changes: before it does, where the change may be refused half-way. */
  touch(record: StoredRecord): void
  remove(record: StoredRecord): void
  /** The place of an id, also of one that was removed: pages are told apart by ids. */
  orderOf(kind: string, id: string): number | undefined
  kinds(): string[]
  /** Forgets everything, also what was removed and how far it had counted: it is as new. */
  clear(): void
  /** A copy of everything, with the places of what was removed. */
  content(): StoreContent
  /** Holds a copy instead of what it holds; to be called in a transaction. */
  replace(content: StoreContent): void
  /** Counts up: for new ids. */
  next(): number
  /** Does a piece of work whole: writes what it changed, or takes all of it back when it, or the write, fails. */
  transaction<Result>(work: () => Result): Result
  readonly size: number
}

/** What can change in a record. */
type Content = Pick<StoredRecord, 'fields' | 'lifecycles'>

const copyOf = ({ fields, lifecycles }: Content): Content => structuredClone({ fields, lifecycles })

/** A store from the inside: what it holds, and what the transaction that runs has changed of it. */
interface Held {
  memory: Memory
  readonly indexes: Indexes
  readonly changed: Set<StoredRecord>
  readonly removed: Set<StoredRecord>
  /** As it was when the last transaction ended: what a failed one goes back to. */
  readonly settled: { counter: number; content: Map<StoredRecord, Content> }
  /** What was forgotten in this transaction. */
  forgotten?: Memory | undefined
}

const nothing: StoreContent = { records: [], tombstones: [], counter: 0 }

/** Makes a store; with persistence it starts with what was saved. */
export function createStore(persistence?: Persistence): Store {
  const saved = persistence?.load() ?? nothing
  const held: Held = {
    memory: memoryOf(saved),
    indexes: createIndexes(),
    changed: new Set(),
    removed: new Set(),
    settled: { counter: saved.counter, content: new Map(saved.records.map((record) => [record, copyOf(record)])) },
  }
  const records = (kind: string) => held.memory.kinds.get(kind)
  return {
    get: (kind, id) => records(kind)?.get(id),
    list: (kind) => [...(records(kind)?.values() ?? [])],
    find: (kind, field, value) => held.indexes.find(kind, field, value, records(kind)?.values() ?? []),
    orderOf: (kind, id) => records(kind)?.get(id)?.order ?? held.memory.tombstones.get(`${kind} ${id}`),
    kinds: () => [...held.memory.kinds.keys()].filter((kind) => records(kind)!.size > 0),
    content: () => contentOf(held.memory),
    get size() {
      return [...held.memory.kinds.values()].reduce((sum, { size }) => sum + size, 0)
    },
    insert: (kind, id, record) => insert(held, { kind, id, ...record }),
    touch: (record) => touch(held, record),
    remove: (record) => remove(held, record),
    clear: () => clear(held),
    replace: (content) => replace(held, content),
    next: () => ++held.memory.counter,
    transaction(work) {
      try {
        const result = work()
        commit(held, persistence)
        return result
      } catch (error) {
        rollback(held)
        throw error
      }
    },
  }
}

function insert(
  { memory, indexes, changed }: Held,
  given: Omit<StoredRecord, 'order' | 'lifecycles'> & Partial<Pick<StoredRecord, 'lifecycles'>>,
): StoredRecord {
  const { kind, id, created, fields, lifecycles = {} } = given
  const records = recordsIn(memory, kind)
  if (records.has(id)) throw new Error(`There is a ${kind} ${id} already.`)
  const record: StoredRecord = { kind, id, order: ++memory.counter, created, fields, lifecycles }
  records.set(id, record)
  indexes.add(record)
  changed.add(record)
  return record
}

function touch({ indexes, changed }: Held, record: StoredRecord): void {
  indexes.drop(record.kind)
  changed.add(record)
}

function remove({ memory, indexes, changed, removed }: Held, record: StoredRecord): void {
  recordsIn(memory, record.kind).delete(record.id)
  tombstone(memory, record.kind, record.id, record.order)
  indexes.drop(record.kind)
  changed.delete(record)
  removed.add(record)
}

function clear(held: Held): void {
  held.forgotten ??= held.memory
  held.changed.clear()
  held.removed.clear()
  held.indexes.clear()
  held.memory = memoryOf(nothing)
}

function replace(held: Held, content: StoreContent): void {
  clear(held)
  const copy = structuredClone(content)
  held.memory = memoryOf(copy)
  for (const record of copy.records) held.changed.add(record)
  for (const { kind, id, order } of copy.tombstones)
    held.removed.add({ kind, id, order, created: 0, fields: {}, lifecycles: {} })
}

/** Writes what changed; where that fails, nothing counts as done. */
function commit(held: Held, persistence: Persistence | undefined): void {
  const { memory, changed, removed, settled, forgotten } = held
  const cleared = forgotten !== undefined
  const isChanged = cleared || changed.size > 0 || removed.size > 0 || memory.counter !== settled.counter
  if (isChanged) persistence?.save({ cleared, changed: [...changed], removed: [...removed], counter: memory.counter })
  if (cleared) settled.content.clear()
  for (const record of removed) settled.content.delete(record)
  for (const record of changed) settled.content.set(record, copyOf(record))
  settled.counter = memory.counter
  end(held)
}

/** Takes everything back that this transaction has changed. */
function rollback(held: Held): void {
  const { changed, removed, settled, forgotten } = held
  if (forgotten) held.memory = forgotten
  const { memory } = held
  for (const record of forgotten ? [] : changed)
    if (!settled.content.has(record)) recordsIn(memory, record.kind).delete(record.id)
  for (const record of [...changed, ...removed]) {
    const content = settled.content.get(record)
    if (!content) continue
    Object.assign(record, copyOf(content))
    if (recordsIn(memory, record.kind).get(record.id) !== record) putBack(memory, record)
  }
  memory.counter = settled.counter
  held.indexes.clear()
  end(held)
}

function end(held: Held): void {
  held.changed.clear()
  held.removed.clear()
  held.forgotten = undefined
}
