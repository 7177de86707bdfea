import type { ManifestAction } from './manifest.ts'

/** Where the rows of a list stand in its answer, as the spec has it; undefined where it states no list. */
export const rowsPath = ({ paginated, cli }: Pick<ManifestAction, 'paginated' | 'cli'>): string | undefined =>
  paginated?.items ?? cli.rows
