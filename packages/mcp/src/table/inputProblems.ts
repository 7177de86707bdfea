import type { Issue } from '@qianfan-console/core'
import { validate } from '@qianfan-console/core/schemas'
import type { Input, ManifestAction, Schema } from './actionTable.ts'

/** Issues that are told; more help nobody. */
const most = 10

/**
 * What is wrong with an input, by the spec. Fields that an object does not know count too: the platform ignores them, so
 * that a slip in a name would be lost. Objects that the spec leaves open take any.
 */
export function inputProblems({ name, input: schema }: ManifestAction, input: Input): Issue[] {
  const unknown = unknownFields(schema, input, [])
  return [...unknown, ...validate(name, input)].slice(0, most)
}

function unknownFields(schema: Schema, value: unknown, path: readonly string[]): Issue[] {
  if (path.length > 12) return []
  if (Array.isArray(value))
    return value
      .slice(0, 1000)
      .flatMap((item, place) => unknownFields(schema.items ?? {}, item, [...path, String(place)]))
  if (typeof value !== 'object' || value === null || value instanceof Blob || !schema.properties) return []
  const isOpen = schema.additionalProperties !== undefined && schema.additionalProperties !== false
  const known = schema.properties
  return Object.entries(value).flatMap(([field, each]): Issue[] => {
    if (Object.hasOwn(known, field)) return unknownFields(known[field]!, each, [...path, field])
    if (isOpen) return []
    const message = `is not a field of this action; it takes ${Object.keys(known).join(', ') || 'none'}`
    return [{ path: [...path, field].join('.'), message }]
  })
}
