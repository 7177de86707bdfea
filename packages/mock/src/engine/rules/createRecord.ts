import type { Fields } from '../../platform/fields.ts'
import type { StoredRecord } from '../../store/storedRecord.ts'
import type { Context, Rule } from '../resource.ts'

/** Makes a record of the input, and what follows from it. */
export function createRecord(rule: Extract<Rule, { does: 'create' }>, input: Fields, self: Context): StoredRecord {
  const record = self.create(rule.kind, rule.set ? rule.set(input, self) : input)
  rule.after?.(record, input, self)
  return record
}
