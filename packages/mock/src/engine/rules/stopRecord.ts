import type { Fields } from '../../platform/fields.ts'
import { badField } from '../../platform/platformRefusal.ts'
import type { StoredRecord } from '../../store/storedRecord.ts'
import type { Context, Rule } from '../resource.ts'
import { findRecord, idField } from './findRecord.ts'

/** Tells what runs to stop; refuses what has ended already, where the answer has a way to say so. */
export function stopRecord(rule: Extract<Rule, { does: 'stop' }>, input: Fields, self: Context): StoredRecord {
  const record = findRecord(rule, input, self)
  if (self.stop(record)) return record
  const reason = `${record.id} has ended already: ${self.phase(record).state}.`
  if (!rule.lenient) throw badField(idField(rule, self), reason)
  self.hint = reason
  return record
}
