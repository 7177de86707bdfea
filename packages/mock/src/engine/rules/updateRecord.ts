import type { Fields } from '../../platform/fields.ts'
import type { StoredRecord } from '../../store/storedRecord.ts'
import type { Context, Rule } from '../resource.ts'
import { findRecord, idField } from './findRecord.ts'

/** Lays the input over the fields of a record. */
export function updateRecord(rule: Extract<Rule, { does: 'update' }>, input: Fields, self: Context): StoredRecord {
  const record = findRecord(rule, input, self)
  const { [idField(rule, self)]: _, ...given } = input
  const merged = { ...record.fields, ...(rule.set ? rule.set(input, record, self) : given) }
  self.check(rule.kind, merged, record)
  record.fields = merged
  self.store.touch(record)
  return record
}
