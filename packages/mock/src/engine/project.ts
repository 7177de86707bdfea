import type { Schema } from '../platform/spec.ts'

/** How an answer is shown. */
export interface Shown {
  /** Tells the objects that are things of the mock, of which only the named fields are shown: the rest is the mock's own. */
  isThing: (schema: Schema) => boolean
}

/**
 * The part of a value that a schema names: what the platform does not return, the mock does not either.
 * Required fields that are not known get the plainest value of their type. What a client may put into an object beside the
 * fields that are named stays there. In an answer that is `shown`, a long integer is the number that its digits stand for.
 */
export function project(value: unknown, schema: Schema | undefined, shown?: Shown): unknown {
  if (!schema || value === undefined) return value
  if (shown && schema.type === 'integer' && isLong(value)) return BigInt(value)
  if (Array.isArray(value)) return schema.items ? value.map((item) => project(item, schema.items, shown)) : value
  if (typeof value !== 'object' || value === null || !schema.properties) return value
  const open =
    schema.additionalProperties !== undefined && schema.additionalProperties !== false && !shown?.isThing(schema)
  const fields = value as Record<string, unknown>
  const known = Object.entries(schema.properties).flatMap(([name, child]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field !== undefined) return [[name, project(field, child, shown)] as const]
    return schema.required?.includes(name) ? [[name, plainest(child)] as const] : []
  })
  return open ? { ...fields, ...Object.fromEntries(known) } : Object.fromEntries(known)
}

const isLong = (value: unknown): value is string => typeof value === 'string' && /^-?\d{16,}$/.test(value)

/** The plainest value that a schema allows. */
export function plainest(schema: Schema): unknown {
  if ('default' in schema) return schema.default
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (Array.isArray(schema['x-extensible-enum'])) return schema['x-extensible-enum'][0]
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'string') return schema.format === 'date-time' ? '1970-01-01T00:00:00Z' : ''
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0
  if (type === 'boolean') return false
  if (type === 'array') return []
  if (type === 'object') return project({}, schema)
  return null
}

/** The schema at a dotted path of properties; `[]` goes into the items of an array. */
export function schemaAt(schema: Schema | undefined, path: string): Schema | undefined {
  let node = schema
  for (const part of path.split('.')) {
    if (part === '') continue
    const name = part.replace(/\[\]$/, '')
    node = name === '' ? node : node?.properties?.[name]
    if (part.endsWith('[]')) node = node?.items
  }
  return node
}

/** Every value at a dotted path in which `[]` stands for each item of an array. */
export function valuesAt(value: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (nodes, part) => {
      const each = part.endsWith('[]')
      const name = each ? part.slice(0, -2) : part
      return nodes.flatMap((node) => {
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return []
        const child = (node as Record<string, unknown>)[name]
        return each ? (Array.isArray(child) ? child : []) : [child]
      })
    },
    [value],
  )
}

/** Puts a value at a dotted path, making what is missing on the way. Throws a `TypeError` where the path leads nowhere. */
export function putAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split('.')
  // Of an object that is not its own field, such as the prototype, nothing is changed.
  if (parts.some((part) => part === '' || part === '__proto__'))
    throw new TypeError(`${JSON.stringify(path)} is not the name of a field.`)
  let node = target
  for (const part of parts.slice(0, -1)) {
    if (!Object.hasOwn(node, part)) node[part] = {}
    const child = node[part]
    if (typeof child !== 'object' || child === null)
      throw new TypeError(`${JSON.stringify(path)} leads through ${part}, which is not an object.`)
    node = child as Record<string, unknown>
  }
  node[parts.at(-1)!] = value
}
