import type { Say } from '../context/language.ts'
import type { ManifestAction, Schema } from '../table/manifest.ts'
import { closestOf } from '../util/closestOf.ts'
import { isRawJson } from '../util/exactNumber.ts'

/** One thing that is wrong with an input. */
export interface Problem {
  path: string
  message: string
}

/**
 * Values that a list of the official page does not hold, where the page lists all that a request may hold
 * (`x-closed-in-requests`): the platform refuses them. To a read an empty text means that nothing is asked for.
 */
export function unlistedValues({ input: schema, effect }: ManifestAction, input: unknown, say: Say): Problem[] {
  return visit(schema, input, [])

  function visit(schema: Schema, value: unknown, path: string[]): Problem[] {
    if (Array.isArray(value))
      return value.flatMap((item, position) => visit(schema.items ?? {}, item, [...path, String(position)]))
    if (typeof value === 'object' && value !== null && !isRawJson(value) && !(value instanceof Blob))
      return Object.entries(value).flatMap(([field, each]) => {
        const { properties = {} } = schema
        return Object.hasOwn(properties, field) ? visit(properties[field]!, each, [...path, field]) : []
      })
    const listed = schema['x-closed-in-requests'] ? schema['x-extensible-enum'] : undefined
    if (!listed || listed.includes(value) || value === null || value === undefined) return []
    if (value === '' && effect === 'read') return []
    return [{ path: path.join('.'), message: message(value, listed) }]
  }

  function message(value: unknown, listed: readonly unknown[]): string {
    const values = listed.map(String)
    const closest = closestOf(String(value), values)
    return (
      say(`must be one of ${values.join(', ')}`, `只能是 ${values.join('、')}`) +
      (closest ? say(`; did you mean ${closest}?`, `；是不是想输入 ${closest}？`) : '') +
      say('; --no-check sends it all the same', '；如确认无误，可加 --no-check 跳过检查')
    )
  }
}
