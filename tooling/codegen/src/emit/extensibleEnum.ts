import { $ } from '@hey-api/openapi-ts'

interface Context {
  schema: { 'x-extensible-enum'?: (string | number)[] }
}

const open = (base: 'string' | 'number') => (context: Context) => {
  const values = context.schema['x-extensible-enum']
  if (!values) return undefined
  return $.type.or(...values.map((value) => $.type.literal(value)), $.type.and($.type(base), $.type.object()))
}

/** `x-extensible-enum` becomes `'Running' | ... | (string & {})`: known values are offered, unknown ones are allowed. */
export const extensibleEnum = { string: open('string'), number: open('number'), integer: open('number') }
