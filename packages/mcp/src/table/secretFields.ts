import type { Schema } from './actionTable.ts'

/** An input with stars in place of its secrets (`format: password` of the spec). */
export function maskSecrets(schema: Schema | undefined, value: unknown): unknown {
  if (!schema || value === undefined || value === null) return value
  if (schema.format === 'password') return '***'
  if (Array.isArray(value)) return value.map((item) => maskSecrets(schema.items, item))
  if (typeof value !== 'object' || !schema.properties || value instanceof Blob) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [
      field,
      Object.hasOwn(schema.properties!, field) ? maskSecrets(schema.properties![field], each) : each,
    ]),
  )
}

/** The texts of an input that are secrets, to be taken out of what comes back. */
export function secretsIn(schema: Schema | undefined, value: unknown): string[] {
  if (!schema || value === undefined || value === null) return []
  if (schema.format === 'password') return typeof value === 'string' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(schema.items, item))
  if (typeof value !== 'object' || !schema.properties) return []
  return Object.entries(value).flatMap(([field, each]) =>
    Object.hasOwn(schema.properties!, field) ? secretsIn(schema.properties![field], each) : [],
  )
}
