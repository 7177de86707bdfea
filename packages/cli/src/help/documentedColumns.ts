import { typesOf } from '../input/actionFlags.ts'
import type { ManifestAction, Schema } from '../table/manifest.ts'
import { rowsPath } from '../table/rowsPath.ts'

/** The schema of the rows at a path of an answer; undefined where no list stands there. */
export function rowSchema(schema: Schema, path: string): Schema | undefined {
  let node: Schema | undefined = schema
  for (const part of path.split('.')) node = node?.properties?.[part]
  return node && typesOf(node).has('array') ? (node.items ?? {}) : undefined
}

/** What the spec says of the columns of an answer. */
export interface DocumentedColumns {
  names: string[]
  knows: (column: string) => boolean
}

/** The columns that the spec knows of an action's answer: of its rows, else of the answer; undefined where it says nothing of them. */
export function documentedColumns(action: ManifestAction): DocumentedColumns | undefined {
  const path = rowsPath(action) ?? 'result'
  // The platform documents no name for these rows, and no fields of them.
  if (path === 'auto') return undefined
  const rows = rowSchema(action.output, path)
  const schema = rows ?? (action.cli.columns ? action.output : undefined)
  if (!schema || Object.keys(schema.properties ?? {}).length === 0) return undefined
  return { names: leaves(schema), knows: (column) => has(schema, column.split('.')) }
}

/** Whether a path may lead somewhere: below what the spec leaves open, anything may. */
function has(schema: Schema, [part, ...rest]: readonly string[]): boolean {
  if (part === undefined) return true
  const types = typesOf(schema)
  if (types.has('array')) return /^\d+$/.test(part) && has(schema.items ?? {}, rest)
  if (!schema.properties || Object.keys(schema.properties).length === 0)
    return types.size === 0 || types.has('object') || schema.additionalProperties !== undefined
  if (Object.hasOwn(schema.properties, part)) return has(schema.properties[part]!, rest)
  return typeof schema.additionalProperties === 'object' || schema.additionalProperties === true
}

const leaves = (schema: Schema, prefix = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    property.properties && !typesOf(property).has('array')
      ? leaves(property, `${prefix}${name}.`)
      : [`${prefix}${name}`],
  )
