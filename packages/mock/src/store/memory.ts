import type { StoreContent, StoredRecord } from './storedRecord.ts'

/** What a store holds. */
export interface Memory {
  kinds: Map<string, Map<string, StoredRecord>>
  /** Places of ids that were removed. */
  tombstones: Map<string, number>
  counter: number
}

/** How many removed ids are remembered for paging. */
const tombstoneLimit = 10_000

/** A memory of a content, whose records it takes over. */
export function memoryOf({ records, tombstones, counter }: StoreContent): Memory {
  const memory: Memory = { kinds: new Map(), tombstones: new Map(), counter }
  for (const record of records) recordsIn(memory, record.kind).set(record.id, record)
  for (const { kind, id, order } of tombstones) tombstone(memory, kind, id, order)
  return memory
}

/** The records of a kind; a kind that is not there is made. */
export function recordsIn({ kinds }: Memory, kind: string): Map<string, StoredRecord> {
  const records = kinds.get(kind) ?? new Map<string, StoredRecord>()
  kinds.set(kind, records)
  return records
}

/** Remembers the place of an id that is gone. */
export function tombstone({ tombstones }: Memory, kind: string, id: string, order: number): void {
  tombstones.set(`${kind} ${id}`, order)
  if (tombstones.size > tombstoneLimit) tombstones.delete(tombstones.keys().next().value!)
}

/** Puts a removed record back at its place. */
export function putBack(memory: Memory, record: StoredRecord): void {
  memory.tombstones.delete(`${record.kind} ${record.id}`)
  const others = [...recordsIn(memory, record.kind).values(), record].sort((one, other) => one.order - other.order)
  memory.kinds.set(record.kind, new Map(others.map((one) => [one.id, one])))
}

/** A copy of everything. */
export const contentOf = ({ kinds, tombstones, counter }: Memory): StoreContent =>
  structuredClone({
    records: [...kinds.values()].flatMap((records) => [...records.values()]),
    tombstones: [...tombstones].map(([name, order]) => {
      const [kind = ''] = name.split(' ', 1)
      return { kind, id: name.slice(kind.length + 1), order }
    }),
    counter,
  })
