import type { Schema } from '@qianfan-console/spec/manifest'

/** What is known of a field, or was seen of it; the rows of a list have `[]` in their path. */
export interface Field {
  types: Set<string>
  required?: boolean
  /** The values that the spec knows. */
  values?: readonly unknown[]
  /** Whether other fields may stand inside it. */
  isOpen?: boolean
}

export type Fields = Map<string, Field>

/** Whole numbers are numbers; a field that the spec has both ways takes both. */
const nameOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** The fields that a schema of the spec has. */
export function fieldsOfSchema(schema: Schema, path = '', into: Fields = new Map()): Fields {
  const options = (schema.anyOf as Schema[] | undefined) ?? [schema]
  if (path !== '')
    into.set(path, {
      types: new Set(options.flatMap(({ type }) => type ?? [])),
      values: schema['x-extensible-enum'] as unknown[] | undefined,
      isOpen: schema.type === 'object' && Object.keys(schema.properties ?? {}).length === 0,
    } as Field)
  for (const each of options) {
    for (const [name, child] of Object.entries(each.properties ?? {})) {
      fieldsOfSchema(child, join(path, name), into)
      into.get(join(path, name))!.required = each.required?.includes(name) ?? false
    }
    if (each.items) fieldsOfSchema(each.items, `${path}[]`, into)
  }
  return into
}

/** The fields that stand in a value, with the types that they have there. */
export function fieldsOfValue(value: unknown, path = '', into: Fields = new Map()): Fields {
  if (path !== '') {
    const field = into.get(path) ?? { types: new Set<string>(), values: [] }
    field.types.add(nameOf(value))
    if (typeof value === 'string') field.values = [...new Set([...(field.values ?? []), value])]
    into.set(path, field)
  }
  if (Array.isArray(value)) for (const each of value) fieldsOfValue(each, `${path}[]`, into)
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) fieldsOfValue(each, join(path, name), into)
  return into
}
