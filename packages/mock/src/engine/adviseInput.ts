import type { Schema } from '../platform/spec.ts'

/** What is to be said of an input that the schema does not refuse. */
export interface Advice {
  /** A value outside of a list that is closed. */
  refused?: { field: string; hint: string }
  /** Fields that are not known, and values that are not among the known ones. */
  hints: string[]
}

/** More than so many are not read. */
const mostHints = 5

/** Looks for fields that are none, and for values that the spec does not list. `lenient`: empty texts mean nothing. */
export function adviseInput(input: unknown, schema: Schema, { lenient = false } = {}): Advice {
  const advice: Advice = { hints: [] }
  visit(input, schema, '', { advice, lenient })
  advice.hints.splice(mostHints)
  return advice
}

interface Visit {
  advice: Advice
  lenient: boolean
}

function visit(value: unknown, schema: Schema, path: string, through: Visit): void {
  if (Array.isArray(value)) {
    for (const item of schema.items ? value : []) visit(item, schema.items!, path, through)
  } else if (typeof value === 'object' && value !== null) {
    const { properties } = schema
    if (!properties) return
    for (const [name, child] of Object.entries(value)) {
      const inner = path === '' ? name : `${path}.${name}`
      if (Object.hasOwn(properties, name)) visit(child, properties[name]!, inner, through)
      else adviseField(name, inner, schema, through.advice)
    }
  } else adviseValue(value, schema, path, through)
}

/** A field that is not known: ignored by a closed object; in an open one only what looks like another is spoken of. */
function adviseField(name: string, path: string, { properties = {}, additionalProperties }: Schema, advice: Advice) {
  if (typeof additionalProperties === 'object') return
  const names = Object.keys(properties)
  const meant = nearest(name, names)
  if (meant !== undefined) advice.hints.push(`${path} is not known; did you mean ${meant}?`)
  else if (additionalProperties !== true)
    advice.hints.push(`${path} is not known, and was ignored. Known here: ${names.join(', ') || 'nothing'}.`)
}

function adviseValue(value: unknown, schema: Schema, path: string, { advice, lenient }: Visit): void {
  const known = schema['x-extensible-enum']
  if (!known || value === undefined || known.includes(value) || (lenient && value === '')) return
  const meant = nearest(String(value), known.map(String))
  const hint = `${path} is ${JSON.stringify(value)}; documented: ${known.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
  if (schema['x-closed-in-requests'] === true) advice.refused ??= { field: path.split('.').at(-1)!, hint }
  else advice.hints.push(hint)
}

/** The name that another one looks like. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const lower = name.toLowerCase()
  const distances = names.map((other) => ({ other, distance: distanceOf(lower, other.toLowerCase()) }))
  const [best] = distances.toSorted((one, two) => one.distance - two.distance)
  return best && best.distance <= Math.max(1, Math.floor(name.length / 4)) ? best.other : undefined
}

/** How many letters have to change, come or go. */
function distanceOf(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 3) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 0; column < other.length; column++)
      next.push(Math.min(row[column]! + (letter === other[column] ? 0 : 1), row[column + 1]! + 1, next[column]! + 1))
    row = next
  }
  return row[other.length]!
}
