import type { StoredRecord } from './storedRecord.ts'

/** Which record has a value in a field: kept as records come, made again after others have changed. */
export interface Indexes {
  find(kind: string, field: string, value: unknown, records: Iterable<StoredRecord>): StoredRecord | undefined
  /** A record has come. */
  add(record: StoredRecord): void
  /** A record of a kind has changed, or is gone. */
  drop(kind: string): void
  clear(): void
}

/** Makes indexes; each is filled when it is asked for. */
export function createIndexes(): Indexes {
  const kinds = new Map<string, Map<string, Map<unknown, StoredRecord>>>()
  return {
    find(kind, field, value, records) {
      const fields = kinds.get(kind) ?? new Map<string, Map<unknown, StoredRecord>>()
      kinds.set(kind, fields)
      const index = fields.get(field) ?? new Map([...records].map((record) => [record.fields[field], record]))
      fields.set(field, index)
      return index.get(value)
    },
    add(record) {
      for (const [field, index] of kinds.get(record.kind) ?? []) index.set(record.fields[field], record)
    },
    drop: (kind) => void kinds.delete(kind),
    clear: () => kinds.clear(),
  }
}
