import type { ManifestAction } from './manifest.ts'

/** Where the rows of a list stand in its answer, as the spec has it; undefined where it states no list. */
export const rowsPath = ({ paginated, cli }: Pick<ManifestAction, 'paginated' | 'cli'>): string | undefined =>
  paginated?.items ?? cli.rows

/**
 * Where the rows stand in one answer. `auto` says that the platform documents no name for them: they are the one list in
 * `result`, that of objects where there are several.
 */
export function rowsPlace(items: string, answer: unknown): string {
  if (items !== 'auto') return items
  const { result } = Object(answer) as { result?: unknown }
  if (Array.isArray(result)) return 'result'
  const lists = Object.entries(Object(result)).filter(([, value]) => Array.isArray(value)) as [string, unknown[]][]
  const ofObjects = lists.filter(([, rows]) => rows.some((row) => typeof row === 'object' && row !== null))
  const candidates = lists.length > 1 ? ofObjects : lists
  // Of two that could be meant none is guessed.
  return `result.${candidates.length === 1 ? candidates[0]![0] : 'rows'}`
}
