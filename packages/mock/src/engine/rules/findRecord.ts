import { valueAt } from '@qianfan-console/core'
import type { Fields } from '../../platform/fields.ts'
import type { StoredRecord } from '../../store/storedRecord.ts'

import type { Context, Rule } from '../resource.ts'

type Finding = Extract<Rule, { kind: string }> & {
  by?: string
  find?: (input: Fields, self: Context) => StoredRecord | undefined
}

/** The input field that names the record of a rule. */
export const idField = ({ by, kind }: Finding, self: Context): string => by ?? self.resource(kind).id

/** The record that a rule is about; refuses when there is none. */
export function findRecord(rule: Finding, input: Fields, self: Context): StoredRecord {
  const field = idField(rule, self)
  return rule.find?.(input, self) ?? self.need(rule.kind, valueAt(input, field), field)
}
