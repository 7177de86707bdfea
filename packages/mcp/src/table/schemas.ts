import type { Language } from '../text/language.ts'
import type { ManifestAction, Schema } from './actionTable.ts'

/** Keywords of JSON Schema as the spec uses them; the `x-` ones are for generators. */
const kept = [
  'type',
  'enum',
  'const',
  'default',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]

/** A file, as a model can give one. */
const file: Schema = {
  type: 'object',
  required: ['name', 'text'],
  properties: {
    name: { type: 'string', description: 'File name' },
    text: { type: 'string', description: 'Content' },
    encoding: { type: 'string', enum: ['utf8', 'base64'], description: 'Of text; utf8 by default' },
  },
}

const described = (schema: Schema, language: Language): string | undefined =>
  (language === 'zh' ? schema['x-zh'] : schema.description) ?? schema.description

/** What an action takes, as plain JSON Schema. */
export function inputSchemaOf({ input }: ManifestAction, language: Language): Schema & { type: 'object' } {
  const { description: _, ...schema } = plain(input, language)
  return { ...schema, type: 'object' }
}

function plain(schema: Schema, language: Language): Schema {
  if (schema.format === 'binary') return { ...file, description: described(schema, language) ?? 'A file' }
  const description = described(schema, language)
  const values = schema['x-extensible-enum'] ?? []
  // Known values are told, and others may be sent: the platform adds some.
  const known =
    values.length > 0 && `${schema['x-closed-in-requests'] ? 'One of' : 'Known values'}: ${values.join(', ')}`
  const text = [description, known].filter(Boolean).join('. ').replaceAll('..', '.')
  return {
    ...Object.fromEntries(kept.filter((name) => name in schema).map((name) => [name, schema[name]])),
    ...(text && { description: text }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, each]) => [name, plain(each, language)]),
      ),
    }),
    ...(schema.required && { required: schema.required }),
    ...(schema.items && { items: plain(schema.items, language) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((each) => plain(each, language)) }),
    ...(schema.additionalProperties !== undefined && {
      additionalProperties:
        typeof schema.additionalProperties === 'object'
          ? plain(schema.additionalProperties, language)
          : schema.additionalProperties,
    }),
  }
}

/** The type of a value in an answer, as wide as answers come: numbers too long to hold are digits, and fields may be null. */
function wide(type: Schema['type']): string[] | undefined {
  if (type === undefined) return undefined
  const types = [type].flat()
  const isNumber = types.some((each) => each === 'integer' || each === 'number')
  return [...new Set([...types, ...(isNumber ? ['number', 'string'] : []), 'null'])]
}

/**
 * What an action answers: types and texts, and nothing that could make a client refuse an answer that the platform gave. A
 * field that is missing or new must not lose the answer of a call that was paid for.
 */
export function outputSchemaOf(schema: Schema, language: Language): Schema {
  const type = wide(schema.type)
  const description = described(schema, language)
  return {
    ...(type && { type }),
    ...(description && { description }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, each]) => [name, outputSchemaOf(each, language)]),
      ),
    }),
    ...(schema.items && { items: outputSchemaOf(schema.items, language) }),
  }
}
