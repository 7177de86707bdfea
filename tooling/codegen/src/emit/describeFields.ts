import type { Document, Schema } from '../document/document.ts'

const limits: [keyword: string, words: string][] = [
  ['minLength', 'at least %s characters'],
  ['maxLength', 'at most %s characters'],
  ['minimum', 'at least %s'],
  ['exclusiveMinimum', 'above %s'],
  ['maximum', 'at most %s'],
  ['x-clamped-maximum', 'larger values are treated as %s'],
  ['multipleOf', 'a multiple of %s'],
  ['minItems', 'at least %s items'],
  ['maxItems', 'at most %s items'],
  ['pattern', 'matching `%s`'],
  ['default', 'default %s'],
]

const sources: Record<string, string> = {
  sdk: 'Known from the official SDK only.',
  convention: 'Inferred: the documentation does not state it for this action.',
  'public-code': 'Known from a third-party client only.',
}

/** The texts a reader of the types sees: description, limits, how well a field is known, and the Chinese beside it. */
export function describeFields(document: Document): Document {
  const copy = structuredClone(document)
  for (const schema of Object.values(copy.components.schemas)) describe(schema)
  return copy
}

function describe(schema: Schema): void {
  // For generators int64 is a bigint; what JSON brings is a number.
  if (schema.format === 'int64') delete schema.format
  const words = limits.flatMap(([keyword, text]) =>
    keyword in schema ? [text.replace('%s', JSON.stringify(schema[keyword]))] : [],
  )
  const limit = words.length > 0 ? `${words.join(', ')}.` : ''
  const known = schema['x-extensible-enum']
    ? `Known values: ${(schema['x-extensible-enum'] as unknown[]).join(', ')}.`
    : ''
  const texts = [
    schema.description,
    limit && limit[0]!.toUpperCase() + limit.slice(1),
    known,
    sources[String(schema['x-source'])],
  ]
  const english = texts.filter(Boolean).join(' ')
  const all = [english, schema['x-zh']].filter((text) => typeof text === 'string' && text)
  if (all.length > 0) schema.description = all.join('\n\n').replaceAll('*/', '* /')
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    describe(child)
    // A validator would fill the default in, and so let a missing field pass that the platform wants to see.
    if (schema.required?.includes(name)) delete child.default
  }
  for (const child of [schema.items, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) if (child) describe(child)
}
