import { type Language, punctuation, sayIn } from '../context/language.ts'
import { typesOf } from '../input/actionFlags.ts'
import type { ManifestAction, Schema } from '../table/manifest.ts'

/** An input to fill in: YAML, required fields with a value to replace, the others as comments. */
export function skeletonOf(action: ManifestAction, language: Language): string {
  const say = sayIn(language)
  const { colon } = punctuation(language)
  const head = `# ${action.title[language]}${colon}qfc ${action.name.replaceAll('.', ' ')} --input ${say('<file>', '<文件>')}\n`
  const example = action.examples.input[0]?.value as Record<string, unknown> | undefined
  const fields = fieldsOf(action.input, example, language, '')
  return head + (fields || `# ${say('This action takes no input.', '该接口没有请求参数。')}\n{}\n`)
}

function fieldsOf(
  schema: Schema,
  example: Record<string, unknown> | undefined,
  language: Language,
  indent: string,
): string {
  const required = new Set(schema.required ?? [])
  const entries = Object.entries(schema.properties ?? {}).sort(
    ([a], [b]) => Number(required.has(b)) - Number(required.has(a)),
  )
  return entries
    .map(([name, property]) => fieldOf(name, property, required.has(name), example?.[name], language, indent))
    .join('')
}

function fieldOf(
  name: string,
  schema: Schema,
  required: boolean,
  example: unknown,
  language: Language,
  indent: string,
): string {
  const say = sayIn(language)
  const text = (language === 'zh' ? schema['x-zh'] : schema.description) ?? schema.description ?? ''
  const values = schema.enum ?? schema['x-extensible-enum']
  const notes = [
    text.replace(/[.。]$/, ''),
    values?.join(' | '),
    schema.default !== undefined &&
      say(`default ${JSON.stringify(schema.default)}`, `默认 ${JSON.stringify(schema.default)}`),
    required && say('required', '必填'),
  ].filter(Boolean)
  const used = required || example !== undefined
  const mark = used ? '' : '# '
  const comment =
    notes.length > 0 ? `${indent}# ${notes.join(punctuation(language).semicolon).replaceAll('\n', ' ')}\n` : ''
  const types = typesOf(schema)
  if (used && types.has('object') && schema.properties) {
    const inner = fieldsOf(schema, example as Record<string, unknown> | undefined, language, `${indent}  `)
    return `${comment}${indent}${name}:\n${/^\s*[^#\s]/m.test(inner) ? inner : `${inner}${indent}  {}\n`}`
  }
  const value = example ?? schema.default ?? placeholder(schema, types)
  // What nobody can know is left for the reader to write.
  return `${comment}${indent}${mark}${name}:${value === undefined ? '' : ` ${JSON.stringify(value)}`}\n`
}

function placeholder(schema: Schema, types: Set<string>): unknown {
  const known = (schema.enum ?? schema['x-extensible-enum'] ?? schema.examples)?.[0]
  if (known !== undefined) return known
  if (types.has('string')) return ''
  if (types.has('boolean')) return false
  if (types.has('integer') || types.has('number')) return schema.minimum
  return types.has('array') ? [] : {}
}
