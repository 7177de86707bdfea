// In here is one function a kind of rule: create, describe, list, update, stop, delete.

import type { Fields } from '../../platform/fields.ts'
import { PlatformRefusal } from '../../platform/platformRefusal.ts'
import type { SpecAction } from '../../platform/spec.ts'
import type { StoredRecord } from '../../store/storedRecord.ts'
import { schemaAt } from '../project.ts'
import type { Context, ListRule, Rule } from '../resource.ts'
import { createRecord } from './createRecord.ts'
import { deleteRecord } from './deleteRecord.ts'
import { describeRecord } from './describeRecord.ts'
import { listRecords } from './listRecords.ts'
import { repeatedRecord } from './repeatedRecord.ts'
import { stopRecord } from './stopRecord.ts'
import { updateRecord } from './updateRecord.ts'

/** What a rule answers to an input: the body, without what every body has. */
export function answerOf(rule: Rule, action: SpecAction, input: Fields, self: Context): Fields {
  if (rule.does === 'list') return listRecords(rule, action, input, self)
  if (rule.does === 'answer' && rule.whole) return rule.with(input, self) as Fields
  const given = accepted(rule, action, input, self)
  // Some groups answer flat: what others put into `result` is the body itself.
  return action.output.properties?.result ? { result: given } : flat(given)
}

const flat = (given: unknown): Fields => (typeof given === 'object' && given !== null ? { ...given } : {})

/** What names a thing that is not there, or is in use, is answered `false` where the answer can say so. */
function accepted(rule: Exclude<Rule, ListRule>, action: SpecAction, input: Fields, self: Context): unknown {
  try {
    return resultOf(rule, action, input, self)
  } catch (error) {
    if (!(error instanceof PlatformRefusal) || action.acceptance !== 'result') throw error
    if (error.hint) self.hint = error.hint
    return false
  }
}

/** The `result` of an answer. */
function resultOf(rule: Exclude<Rule, ListRule>, action: SpecAction, input: Fields, self: Context): unknown {
  const schema = schemaAt(action.output, 'result')
  /** About one record an answer gives its id, or whether it was done, or a view. */
  const about = (record: StoredRecord): unknown =>
    schema?.type === 'string' ? record.id : schema?.type === 'boolean' ? true : self.view(record)
  switch (rule.does) {
    case 'create':
      return about(repeatedRecord(rule, action, input, self) ?? createRecord(rule, input, self))
    case 'describe':
      return describeRecord(rule, input, self)
    case 'update':
      return about(updateRecord(rule, input, self))
    case 'stop':
      return about(stopRecord(rule, input, self))
    case 'delete':
      return deleteRecord(rule, input, self, about)
    case 'answer':
      return rule.with(input, self)
  }
}
