import type { StoredRecord } from '../store/store.ts'
import { endedLife, type Life, lifeInState, statesOf } from './life.ts'
import type { Resource } from './resource.ts'

/** Whether a life changes what another one shows, under a name of the mock's own. */
const isInner = ({ before }: Life): boolean => before === ''

/** The fields of a kind that show a state. */
export const stateFields = ({ lives = {} }: Resource): string[] =>
  Object.entries(lives).flatMap(([field, life]) => (isInner(life) ? [] : [field]))

/**
 * Puts a record into a state, as one of its fields shows it: the lives and marks that make it.
 *
 * @throws {TypeError} when the kind has no such state
 */
export function putState(record: StoredRecord, resource: Resource, field: string, value: unknown, now: number): void {
  const { lives = {}, marks = {} } = resource
  const life = lives[field]!
  const state = String(value)
  const inner = Object.entries(lives).filter(([, one]) => isInner(one))
  const cause = inner.find(([, one]) => statesOf(one).includes(state))
  const own = lifeInState(life, state, now)
  if (!own && life.before !== state && !marks[state] && !cause)
    throw new TypeError(
      `${field} of a ${resource.kind} cannot be ${JSON.stringify(value)}. It can be: ${[...new Set([...statesOf(life), ...inner.flatMap(([, one]) => statesOf(one)), ...Object.keys(marks)])].join(', ')}.`,
    )
  for (const name of Object.values(marks).flatMap(Object.keys)) delete record.fields[name]
  for (const [name] of inner) delete record.lives[name]
  if (marks[state]) {
    Object.assign(record.fields, structuredClone(marks[state]))
    return
  }
  if (life.before === state) delete record.lives[field]
  else record.lives[field] = own ?? endedLife(life, record.created, 3600)
  if (!own && cause) record.lives[cause[0]] = lifeInState(cause[1], state, now)!
}
