import type { Fields } from '../../platform/fields.ts'
import type { StoredRecord } from '../../store/storedRecord.ts'
import type { Context, Rule } from '../resource.ts'
import { findRecord } from './findRecord.ts'

/** Deletes a record; what is answered about it is read before it is gone. */
export function deleteRecord(
  rule: Extract<Rule, { does: 'delete' }>,
  input: Fields,
  self: Context,
  about: (record: StoredRecord) => unknown,
): unknown {
  const record = findRecord(rule, input, self)
  const answer = rule.answer ?? about(record)
  self.remove(record)
  return answer
}
