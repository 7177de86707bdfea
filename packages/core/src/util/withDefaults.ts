/** Options of which each may be left out, or be there and undefined, which means the same. */
export type Given<Options> = { [Name in keyof Options]?: Options[Name] | undefined }

/**
 * Lays options over their defaults. One that is there but undefined counts as left out: spread over a default it would
 * wipe it, and a limit that is undefined limits nothing.
 *
 * @param defaults - a value for every option
 * @param given - what was passed in, the last one first in rank; undefined for nothing
 * @returns a new object; neither argument is changed
 * @example
 * ```ts
 * withDefaults({ attempts: 3, baseDelay: 200 }, { attempts: undefined, baseDelay: 50 }) // { attempts: 3, baseDelay: 50 }
 * ```
 */
export function withDefaults<Options extends object>(
  defaults: Options,
  ...given: readonly (Given<Options> | undefined)[]
): Options {
  const result = { ...defaults } as Record<string, unknown>
  for (const options of given)
    for (const [name, value] of Object.entries(options ?? {})) if (value !== undefined) result[name] = value
  return result as Options
}
