import fc from 'fast-check'
import type { Schema } from '../../src/platform/spec.ts'

/** Ids and words that mean something to the mock, so that calls get past the front door. */
export interface Vocabulary {
  ids: readonly string[]
}

/** Values that a schema allows, mostly. */
export function valid(schema: Schema | undefined, vocabulary: Vocabulary): fc.Arbitrary<unknown> {
  if (!schema) return fc.jsonValue({ maxDepth: 2 })
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? (schema.properties ? 'object' : undefined)]
  return fc.oneof(...types.map((type) => ofType(type, schema, vocabulary)))
}

function ofType(type: string | undefined, schema: Schema, vocabulary: Vocabulary): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema, vocabulary)
    case 'integer':
    case 'number':
      return number(type, schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(valid(schema.items, vocabulary), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Math.max(Number(schema.minItems ?? 0), Math.min(3, Number(schema.maxItems ?? 3))),
      })
    case 'object': {
      const properties = Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, child]) => [name, valid(child, vocabulary)]),
      )
      const known = fc.record(properties, { requiredKeys: schema.required ?? [] })
      return schema.additionalProperties
        ? fc
            .tuple(known, fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }))
            .map(([one, other]) => ({ ...other, ...one }))
        : known
    }
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function text(schema: Schema, { ids }: Vocabulary): fc.Arbitrary<string> {
  const minLength = Number(schema.minLength ?? 0)
  const maxLength = Math.min(Number(schema.maxLength ?? minLength + 30), minLength + 30)
  const free = schema.pattern
    ? fc.stringMatching(new RegExp(schema.pattern), { size: 'small' })
    : fc.string({ minLength, maxLength, unit: 'binary' })
  const known = [
    ...((schema['x-extensible-enum'] as string[] | undefined) ?? []),
    ...((schema.examples as string[] | undefined) ?? []),
  ].map(String)
  const date = fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((value) => value.toISOString())
  return fc.oneof(
    { weight: 1, arbitrary: free },
    { weight: known.length > 0 ? 6 : 0, arbitrary: fc.constantFrom(...(known.length > 0 ? known : [''])) },
    {
      weight: known.length > 0 && !/id/i.test(JSON.stringify(schema.examples ?? '')) ? 1 : 5,
      arbitrary: fc.constantFrom(...ids),
    },
    { weight: schema.format === 'date-time' ? 10 : 0, arbitrary: date },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'bos:/bucket/path/',
        'bos:/bucket/a.jsonl',
        '2030-01-01 00:00:00',
        '',
        '__proto__',
        'constructor',
      ),
    },
  )
}

function number(type: 'integer' | 'number', schema: Schema): fc.Arbitrary<number> {
  const min = Number(schema.minimum ?? schema.exclusiveMinimum ?? 0)
  const max = Number(schema.maximum ?? schema.exclusiveMaximum ?? 1e6)
  const known = schema['x-extensible-enum'] as number[] | undefined
  const free =
    type === 'integer'
      ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
      : fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
  return known ? fc.oneof(fc.constantFrom(...known), free) : free
}

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    '',
    0,
    -1,
    1e308,
    2 ** 53,
    true,
    [],
    {},
    [[]],
    [null],
    { __proto__: null },
    '\u0000',
    '\ud83d\ude00',
    'x'.repeat(3000),
    -0.5,
    '9'.repeat(400),
  ),
  fc.jsonValue({ maxDepth: 4 }),
)

/** Breaks a value somewhere: a part replaced, dropped or added. */
export function broken(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), junk, fc.constantFrom('replace', 'drop', 'add', 'whole'))
    .map(([path, other, how]) => {
      if (how === 'whole') return other
      const copy = structuredClone(value)
      let node: any = copy
      for (const [depth, step] of path.entries()) {
        if (typeof node !== 'object' || node === null) break
        const keys = Object.keys(node)
        if (keys.length === 0) break
        const key = keys[step % keys.length]!
        if (depth < path.length - 1 && typeof node[key] === 'object' && node[key] !== null) {
          node = node[key]
          continue
        }
        if (how === 'drop') delete node[key]
        else if (how === 'add') node[`${key}_`] = other
        else node[key] = other
        break
      }
      return copy
    })
}
