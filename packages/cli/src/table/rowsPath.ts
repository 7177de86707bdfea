import { rowPlaces } from '@qianfan-console/core'
import { valueAt } from '../util/valueAt.ts'
import type { ManifestAction } from './manifest.ts'

/** Where the rows of a list stand in its answer, as the spec has it; undefined where it states no list. */
export const rowsPath = ({ paginated, cli }: Pick<ManifestAction, 'paginated' | 'cli'>): string | undefined =>
  paginated?.items ?? cli.rows

/** Where the rows stand in one answer; of two places that could be meant none is guessed. */
export function rowsPlace(items: string, answer: unknown): string {
  const places = rowPlaces(items, answer)
  return places.length === 1 ? places[0]! : 'result.rows'
}

/** The rows of an answer; undefined where it has none at the place. */
export function rowsAt(items: string, answer: unknown): unknown[] | undefined {
  const rows = valueAt(answer, rowsPlace(items, answer))
  return Array.isArray(rows) ? rows : undefined
}

/** Whether a row is that of a thing: by its field, or, where the fields of rows are not documented, by any value. */
export const isRowOf = (row: unknown, field: string, id: unknown, items: string): boolean =>
  valueAt(row, field) === id || (items === 'auto' && Object.values(Object(row)).includes(id))
