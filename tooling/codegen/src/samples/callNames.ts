import type { ManifestAction, Schema } from '@qianfan-console/spec/manifest'
import { goName, groupNames } from '../emit/go.ts'
import { groupName as javaGroup, javaName } from '../emit/java.ts'
import { snakeCase } from '../emit/python.ts'

/** How an action and its fields are called in each language: what a sample of a call is made of, without the table. */
export interface CallNames {
  /** Dotted name, which is the path on the object of TypeScript. */
  name: string
  operationId: string
  /** The platform's name, where the route has several actions. */
  action: string | undefined
  route: string
  /** Path on the wire, with the Action where there is one. */
  path: string
  method: string
  /** Where it is not the platform's own host. */
  host: string | undefined
  /** Fields that travel in the query. */
  query: string[]
  isForm: boolean
  isBearer: boolean
  /** The field that the command line takes without a flag. */
  positional: string | undefined
  /** Fields that must be given, in the order of the spec: not those that have a default. */
  required: string[]
  python: string
  go: string
  java: string
  /** The Java class that holds the inputs of the group. */
  javaInputs: string
  /** By field of the input, its names. */
  fields: Record<string, FieldNames>
}

/** The names and the kind of a field. */
export interface FieldNames {
  flag: string
  python: string
  go: string
  java: string
  /** `object` stands for everything that has fields of its own, alone or in a list. */
  kind: FieldKind
  isList: boolean
}
export type FieldKind = 'string' | 'integer' | 'number' | 'boolean' | 'file' | 'object' | 'any'

/** As it is typed on a command line. */
export const kebab = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()

function kindOf({ type, format, anyOf, oneOf }: Schema): FieldKind {
  if (format === 'binary') return 'file'
  const kinds = [type ?? []].flat().filter((kind) => kind !== 'null')
  if (anyOf || oneOf || kinds.length !== 1) return 'any'
  return kinds[0] === 'array' ? 'object' : (kinds[0] as FieldKind)
}

function fieldNames(field: string, schema: Schema): FieldNames {
  const isList = [schema.type ?? []].flat().includes('array')
  return {
    flag: kebab(field),
    python: snakeCase(field),
    go: goName(field),
    java: javaName(field),
    kind: kindOf(isList ? (schema.items ?? {}) : schema),
    isList,
  }
}

/**
 * Finds the names of an action in every language, by the rules by which the clients are generated.
 *
 * @param row - its row of `actions.json`
 */
export function callNamesOf(row: ManifestAction): CallNames {
  const { name, operationId, action, route, path, method, host, query = [], contentType, auth, cli, input } = row
  const parts = name.split('.')
  const last = parts.length - 1
  return {
    name,
    operationId,
    action,
    route,
    path,
    method,
    host,
    query,
    isForm: contentType === 'multipart/form-data',
    isBearer: auth === 'bearer',
    positional: cli.positional,
    required: (input.required ?? []).filter((field) => !Object.hasOwn(row.defaults ?? {}, field)),
    python: parts.map(snakeCase).join('.'),
    go: parts.map((part) => groupNames[part] ?? goName(part)).join('.'),
    java: parts.map((part, place) => (place === last ? javaName(part) : `${javaName(part)}()`)).join('.'),
    javaInputs: `${javaGroup(row.group)}Inputs`,
    fields: Object.fromEntries(
      Object.entries(input.properties ?? {}).map(([field, schema]) => [field, fieldNames(field, schema)]),
    ),
  }
}
