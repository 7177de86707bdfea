import type { Schema } from './manifest.ts'

/** An input with stars in place of its secrets (`format: password` of the spec); the same value where there are none. */
export function maskSecrets(schema: Schema | undefined, value: unknown): unknown {
  if (!schema || value === undefined || value === null) return value
  if (schema.format === 'password') return '***'
  if (Array.isArray(value)) {
    const items = value.map((item) => maskSecrets(schema.items, item))
    return items.some((item, position) => item !== value[position]) ? items : value
  }
  if (typeof value !== 'object' || !schema.properties) return value
  const masked = Object.entries(value)
    .filter(([field]) => Object.hasOwn(schema.properties!, field))
    .map(([field, each]) => [field, maskSecrets(schema.properties![field], each)] as const)
    .filter(([field, each]) => each !== (value as Record<string, unknown>)[field])
  return masked.length > 0 ? { ...value, ...Object.fromEntries(masked) } : value
}
