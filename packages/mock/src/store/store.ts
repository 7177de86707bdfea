import type { LifecycleState } from './lifecycleState.ts'

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
  lifecycles: Record<string, LifecycleState>
}

/** Where records are kept beside memory. */
export interface Persistence {
  load(): { records: StoredRecord[]; tombstones: { kind: string; id: string; order: number }[]; counter: number }
  /** Writes what changed, all of it or nothing; returns when it would survive the process. */
  save(changes: { cleared: boolean; changed: StoredRecord[]; removed: StoredRecord[]; counter: number }): void
  close(): void
}

/** A copy of what a store holds. */
export interface StoreContent {
  records: StoredRecord[]
  tombstones: { kind: string; id: string; order: number }[]
  counter: number
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

/** How many removed ids are remembered for paging. */
const tombstoneLimit = 10_000

/** What the store holds. */
interface Memory {
  kinds: Map<string, Map<string, StoredRecord>>
  /** Places of ids that were removed. */
  tombstones: Map<string, number>
  counter: number
}

/** What can change in a record. */
type Content = Pick<StoredRecord, 'fields' | 'lifecycles'>

const contentOf = ({ fields, lifecycles }: Content): Content => structuredClone({ fields, lifecycles })

/** Makes a store; with persistence it starts with what was saved. */
export function createStore(persistence?: Persistence): Store {
  const saved = persistence?.load()
  let memory: Memory = { kinds: new Map(), tombstones: new Map(), counter: saved?.counter ?? 0 }
  /** By kind and field: which record has a value. Dropped when a record changes, made again when it is asked for. */
  const indexes = new Map<string, Map<string, Map<unknown, StoredRecord>>>()
  const changed = new Set<StoredRecord>()
  const removed = new Set<StoredRecord>()
  /** As it was when the last transaction ended: what a failed one goes back to. */
  const settled = { counter: memory.counter, content: new Map<StoredRecord, Content>() }
  /** What was forgotten in this transaction. */
  let forgotten: Memory | undefined
  const of = (kind: string) => {
    const records = memory.kinds.get(kind) ?? new Map<string, StoredRecord>()
    memory.kinds.set(kind, records)
    return records
  }
  const tombstone = (kind: string, id: string, order: number) => {
    const { tombstones } = memory
    tombstones.set(`${kind} ${id}`, order)
    if (tombstones.size > tombstoneLimit) tombstones.delete(tombstones.keys().next().value!)
  }
  for (const record of saved?.records ?? []) {
    of(record.kind).set(record.id, record)
    settled.content.set(record, contentOf(record))
  }
  for (const { kind, id, order } of saved?.tombstones ?? []) tombstone(kind, id, order)

  function commit(): void {
    const cleared = forgotten !== undefined
    if (persistence && (cleared || changed.size > 0 || removed.size > 0 || memory.counter !== settled.counter))
      persistence.save({ cleared, changed: [...changed], removed: [...removed], counter: memory.counter })
    if (cleared) settled.content.clear()
    for (const record of removed) settled.content.delete(record)
    for (const record of changed) settled.content.set(record, contentOf(record))
    settled.counter = memory.counter
    end()
  }

  function rollback(): void {
    if (forgotten) memory = forgotten
    for (const record of forgotten ? [] : changed) if (!settled.content.has(record)) of(record.kind).delete(record.id)
    for (const record of [...changed, ...removed]) {
      const content = settled.content.get(record)
      if (!content) continue
      Object.assign(record, contentOf(content))
      if (of(record.kind).get(record.id) === record) continue
      memory.tombstones.delete(`${record.kind} ${record.id}`)
      const others = [...of(record.kind).values(), record].sort((one, other) => one.order - other.order)
      memory.kinds.set(record.kind, new Map(others.map((one) => [one.id, one])))
    }
    memory.counter = settled.counter
    indexes.clear()
    end()
  }

  function end(): void {
    changed.clear()
    removed.clear()
    forgotten = undefined
  }

  const store: Store = {
    get: (kind, id) => memory.kinds.get(kind)?.get(id),
    list: (kind) => [...(memory.kinds.get(kind)?.values() ?? [])],
    find(kind, field, value) {
      const ofKind = indexes.get(kind) ?? new Map<string, Map<unknown, StoredRecord>>()
      indexes.set(kind, ofKind)
      const index = ofKind.get(field) ?? new Map([...of(kind).values()].map((record) => [record.fields[field], record]))
      ofKind.set(field, index)
      return index.get(value)
    },
    insert(kind, id, { created, fields, lifecycles = {} }) {
      if (of(kind).has(id)) throw new Error(`There is a ${kind} ${id} already.`)
      const record: StoredRecord = { kind, id, order: ++memory.counter, created, fields, lifecycles }
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
      tombstone(record.kind, record.id, record.order)
      indexes.delete(record.kind)
      changed.delete(record)
      removed.add(record)
    },
    orderOf: (kind, id) => memory.kinds.get(kind)?.get(id)?.order ?? memory.tombstones.get(`${kind} ${id}`),
    kinds: () => [...memory.kinds.keys()].filter((kind) => memory.kinds.get(kind)!.size > 0),
    clear() {
      forgotten ??= memory
      changed.clear()
      removed.clear()
      memory = { kinds: new Map(), tombstones: new Map(), counter: 0 }
      indexes.clear()
    },
    content: () =>
      structuredClone({
        records: [...memory.kinds.values()].flatMap((records) => [...records.values()]),
        tombstones: [...memory.tombstones].map(([name, order]) => {
          const [kind = ''] = name.split(' ', 1)
          return { kind, id: name.slice(kind.length + 1), order }
        }),
        counter: memory.counter,
      }),
    replace(content) {
      store.clear()
      const { records, tombstones, counter } = structuredClone(content)
      for (const record of records) {
        of(record.kind).set(record.id, record)
        changed.add(record)
      }
      for (const { kind, id, order } of tombstones) {
        tombstone(kind, id, order)
        removed.add({ kind, id, order, created: 0, fields: {}, lifecycles: {} })
      }
      memory.counter = counter
    },
    next: () => ++memory.counter,
    transaction(work) {
      try {
        const result = work()
        commit()
        return result
      } catch (error) {
        rollback()
        throw error
      }
    },
    get size() {
      let size = 0
      for (const kind of memory.kinds.values()) size += kind.size
      return size
    },
  }
  return store
}
