import type { Field, Fields } from './fields.ts'

/**
 * What was seen and the spec does not say, one line a field. A field that was not seen is no difference: an answer need not
 * hold every field.
 *
 * @param spec - the fields that the spec has
 * @param seen - the fields that were seen
 */
export function compare(spec: Fields, seen: Fields): string[] {
  return [...seen].flatMap(([path, field]) => differences(path, spec, field))
}

function differences(path: string, spec: Fields, seen: Field): string[] {
  const known = spec.get(path)
  if (!known) return isInsideOpen(path, spec) ? [] : [`${path}: not in the spec (${[...seen.types].join(' | ')})`]
  const other = [...seen.types].filter((type) => type !== 'null' && !fits(type, known.types))
  const types = other.length > 0 ? [`${path}: ${other.join(' | ')}, in the spec ${[...known.types].join(' | ')}`] : []
  const values = known.values
    ? (seen.values ?? []).filter((value) => value !== '' && !known.values!.includes(value))
    : []
  const required =
    seen.required !== undefined && known.required !== undefined && seen.required !== known.required
      ? [
          `${path}: ${seen.required ? 'required' : 'not required'}, in the spec ${known.required ? 'required' : 'not required'}`,
        ]
      : []
  return [
    ...types,
    ...values.map((value) => `${path}: ${JSON.stringify(value)} is not among the known values`),
    ...required,
  ]
}

const fits = (type: string, known: ReadonlySet<string>): boolean =>
  known.size === 0 || known.has(type) || (type === 'integer' && known.has('number'))

/** Of an object without fields of its own the spec says nothing: whatever stands there is as it says. */
function isInsideOpen(path: string, spec: Fields): boolean {
  for (let end = path.search(/(\.|\[\])[^.[]*$/); end > 0; end = path.slice(0, end).search(/(\.|\[\])[^.[]*$/)) {
    const parent = spec.get(path.slice(0, end))
    if (parent) return parent.isOpen === true
  }
  return false
}
