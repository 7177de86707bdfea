import type { ManifestAction, Schema } from '../table/manifest.ts'
import { kebab } from '../table/names.ts'
import { globalFlags } from './globalFlags.ts'

/** Kinds of values that a flag can take. */
export type FlagKind = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'file' | 'any'

/** A flag made of a field of an action's input. */
export interface ActionFlag {
  /** As typed: `hyper-parameter-config.learning-rate`. */
  name: string
  /** Where the value goes in the input. */
  path: string[]
  schema: Schema
  /** Of the value, or of each value of a repeatable flag. */
  kind: FlagKind
  /** Text stays text even when it looks like a number, where the field takes both. */
  acceptsString: boolean
  repeatable: boolean
  required: boolean
  /** Values that the platform is known to take; closed when no others can come. */
  values: unknown[] | undefined
  closed: boolean
  /** The official page lists all values that a request may hold; `--no-check` sends another. */
  closedInRequests: boolean
}

const reserved = new Set(globalFlags.map(({ name }) => name))

/** The flags of an action: every field of its input, objects inside objects with dots. */
export function actionFlags(action: ManifestAction): ActionFlag[] {
  return flagsOf(action.input, [], true)
}

/** Objects that take fields the spec does not know: `--hyper-parameter-config.someKey 1` is passed on. */
export const openObjects = (flags: readonly ActionFlag[]): ActionFlag[] =>
  flags.filter(({ kind, schema, repeatable }) => kind === 'object' && !repeatable && Boolean(openSchema(schema)))

function flagsOf(schema: Schema, parents: string[], parentRequired: boolean): ActionFlag[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, property]) => {
    const path = [...parents, field]
    const required = parentRequired && (schema.required ?? []).includes(field)
    const own = flagOf(path, property, required)
    return own.kind === 'object' && !own.repeatable ? [own, ...flagsOf(property, path, required)] : [own]
  })
}

function flagOf(path: string[], schema: Schema, required: boolean): ActionFlag {
  const types = typesOf(schema)
  const repeatable = types.has('array')
  const item = repeatable ? (schema.items ?? {}) : schema
  const name = path.map(kebab).join('.')
  const closed = item.enum ?? (item.const === undefined ? undefined : [item.const])
  return {
    name: reserved.has(name) || name.startsWith('no-') ? `input.${name}` : name,
    path,
    schema,
    kind: kindOf(item),
    acceptsString: typesOf(item).has('string'),
    repeatable,
    required,
    values: closed ?? item['x-extensible-enum'],
    closed: closed !== undefined,
    closedInRequests: item['x-closed-in-requests'] === true,
  }
}

/** The types that a value may have, of all its alternatives. */
export function typesOf(schema: Schema): Set<string> {
  const own = schema.type === undefined ? [] : [schema.type].flat()
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((each) => [...typesOf(each)])
  return new Set([...own, ...alternatives, ...(own.length === 0 && schema.properties ? ['object'] : [])])
}

function kindOf(schema: Schema): FlagKind {
  if (schema.format === 'binary' || schema.contentMediaType === 'application/octet-stream') return 'file'
  const types = typesOf(schema)
  for (const kind of ['object', 'integer', 'number', 'boolean', 'string'] as const) if (types.has(kind)) return kind
  return 'any'
}

/** The schema of fields that are not named, where an object takes such. */
function openSchema({ additionalProperties }: Schema): boolean | Schema | undefined {
  return additionalProperties === undefined || additionalProperties === false ? undefined : additionalProperties
}
