import type { Fields } from '../../platform/fields.ts'
import type { Context, Rule } from '../resource.ts'
import { findRecord } from './findRecord.ts'

/** A record as the platform shows it. */
export function describeRecord(rule: Extract<Rule, { does: 'describe' }>, input: Fields, self: Context): unknown {
  const view = self.view(findRecord(rule, input, self))
  return rule.view ? rule.view(view, input, self) : view
}
