/** What a search knows of an action. */
export interface NamedAction {
  /** Dotted name: `finetuning.task.stop`. */
  name: string
  /** Path on the wire, with `?Action=` where there is one. */
  path: string
}

/** What a search found. */
export interface FoundActions<Row> {
  /** The action of this dotted name, else all of this Action name: several, where it is on more than one route. */
  matches: readonly Row[]
  /** Where nothing matches, an action whose names differ in case alone. */
  near: Row | undefined
}

/** The platform's own name of an action; its dotted name where the platform has none. */
export const wireName = ({ name, path }: NamedAction): string => path.split('?Action=')[1] ?? name

/**
 * Finds which action is meant, by its dotted name or the platform's Action name. Names are case-sensitive.
 *
 * @param all - the actions to search
 * @param asked - a name, as a user writes it
 * @param route - counts for Action names alone: `/v2/finetuning`
 * @returns `matches`, and `near` where there is none
 * @example
 * ```ts
 * const { matches, near } = findActions(definitions, 'StopFineTuningTask')
 * ```
 */
export function findActions<Row extends NamedAction>(
  all: readonly Row[],
  asked: string,
  route?: string | undefined,
): FoundActions<Row> {
  const exact = all.find(({ name }) => name === asked)
  if (exact) return { matches: [exact], near: undefined }
  const query = `?Action=${asked}`
  const matches = all.filter(({ path }) => (route === undefined ? path.endsWith(query) : path === route + query))
  if (matches.length > 0) return { matches, near: undefined }
  const lower = String(asked).toLowerCase()
  return { matches, near: all.find((row) => [row.name, wireName(row)].some((name) => name.toLowerCase() === lower)) }
}
