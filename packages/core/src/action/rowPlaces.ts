import { valueAt } from '../util/valueAt.ts'

/**
 * Where the rows of a list may stand in an answer: at the path that the spec states. For `auto`, where the platform
 * documents none, they are the one array in `result`, that of objects where there are several.
 *
 * @param items - dotted path, or `auto`, as `paginated.items` of the spec has it
 * @param body - the answer
 * @returns dotted paths: one where it is certain, none where the answer holds no list, several where none can be told
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * rowPlaces('auto', { result: { total: 1, rows: [{ id: 'ds-1' }] } })   // ['result.rows']
 * ```
 */
export function rowPlaces(items: string, body: unknown): string[] {
  if (items !== 'auto') return [items]
  const result = valueAt(body, 'result')
  if (Array.isArray(result)) return ['result']
  const lists = Object.entries<unknown>(Object(result)).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  )
  const ofObjects = lists.filter(([, rows]) => rows.some((row) => typeof row === 'object' && row !== null))
  return (lists.length > 1 ? ofObjects : lists).map(([name]) => `result.${name}`)
}
