import type { StoredRecord } from '../store/storedRecord.ts'
import { endedLifecycle, type Lifecycle, lifecycleInState, statesOf } from './lifecycle.ts'
import type { Resource } from './resource.ts'

/** Whether a lifecycle changes what another one shows, under a name of the mock's own. */
const isInner = ({ before }: Lifecycle): boolean => before === ''

/** The fields of a kind that show a state. */
export const stateFields = ({ lifecycles = {} }: Resource): string[] =>
  Object.entries(lifecycles).flatMap(([field, lifecycle]) => (isInner(lifecycle) ? [] : [field]))

/**
 * Puts a record into a state, as one of its fields shows it: the lifecycles and marks that make it.
 *
 * @throws {TypeError} when the kind has no such state
 */
export function putState(record: StoredRecord, resource: Resource, field: string, value: unknown, now: number): void {
  const { lifecycles = {}, marks = {} } = resource
  const lifecycle = lifecycles[field]!
  const state = String(value)
  const inner = Object.entries(lifecycles).filter(([, one]) => isInner(one))
  const cause = inner.find(([, one]) => statesOf(one).includes(state))
  const own = lifecycleInState(lifecycle, state, now)
  if (!own && lifecycle.before !== state && !marks[state] && !cause)
    throw new TypeError(
      `${field} of a ${resource.kind} cannot be ${JSON.stringify(value)}. It can be: ${[...new Set([...statesOf(lifecycle), ...inner.flatMap(([, one]) => statesOf(one)), ...Object.keys(marks)])].join(', ')}.`,
    )
  for (const name of Object.values(marks).flatMap(Object.keys)) delete record.fields[name]
  for (const [name] of inner) delete record.lifecycles[name]
  if (marks[state]) {
    Object.assign(record.fields, structuredClone(marks[state]))
    return
  }
  if (lifecycle.before === state) delete record.lifecycles[field]
  else record.lifecycles[field] = own ?? endedLifecycle(lifecycle, record.created, 3600)
  if (!own && cause) record.lifecycles[cause[0]] = lifecycleInState(cause[1], state, now)!
}
