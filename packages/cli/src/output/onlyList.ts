import { valueAt } from '../util/valueAt.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of objects in a value, not counting those inside rows. */
function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return value.every(isObject) ? [value] : []
  return isObject(value) ? Object.values(value).flatMap(listsIn) : []
}

/** The only list of objects in a result: its rows, where the spec does not say where they stand. */
export function onlyList(answer: unknown): unknown[] | undefined {
  const lists = listsIn(valueAt(answer, 'result') ?? answer)
  return lists.length === 1 ? lists[0] : undefined
}
