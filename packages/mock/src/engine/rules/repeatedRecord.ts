import type { Fields } from '../../platform/fields.ts'
import type { SpecAction } from '../../platform/spec.ts'
import type { StoredRecord } from '../../store/storedRecord.ts'
import type { Context, Rule } from '../resource.ts'

/** The record that an earlier create made with the same idempotency key: a repeat is the same call. */
export function repeatedRecord(
  { kind }: Extract<Rule, { does: 'create' }>,
  { idempotencyKey: field }: Pick<SpecAction, 'idempotencyKey'>,
  input: Fields,
  self: Context,
): StoredRecord | undefined {
  const key = field === undefined ? undefined : input[field]
  const made = key === undefined || key === '' ? undefined : self.store.find(kind, field!, key)
  if (made) self.hint = `This ${field} came before: the answer is that of its first call.`
  return made
}
