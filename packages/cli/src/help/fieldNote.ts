import { type Language, sayIn } from '../context/language.ts'
import type { ActionFlag } from '../input/actionFlags.ts'

/** What a field takes, in a line. */
export function fieldNote({ schema, required, values, repeatable }: ActionFlag, language: Language): string {
  const say = sayIn(language)
  const text = ((language === 'zh' ? schema['x-zh'] : schema.description) ?? schema.description ?? '').replaceAll(
    '\n',
    ' ',
  )
  const { minimum, maximum } = repeatable ? (schema.items ?? {}) : schema
  const limits =
    minimum !== undefined && maximum !== undefined
      ? `${minimum}..${maximum}`
      : minimum !== undefined
        ? `>= ${minimum}`
        : maximum !== undefined
          ? `<= ${maximum}`
          : ''
  const notes = [
    required && say('required', '必填'),
    repeatable && say('repeatable', '可重复'),
    values?.join(' | '),
    limits,
    schema.default !== undefined &&
      say(`default ${JSON.stringify(schema.default)}`, `默认 ${JSON.stringify(schema.default)}`),
  ].filter(Boolean)
  return notes.length > 0 ? `${text} (${notes.join('; ')})` : text
}
