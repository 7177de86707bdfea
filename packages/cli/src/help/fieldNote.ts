import { type Language, punctuation, type Say, sayIn } from '../context/language.ts'
import type { ActionFlag } from '../input/actionFlags.ts'

/** What a field takes, in a line. */
export function fieldNote({ schema, required, values, repeatable }: ActionFlag, language: Language): string {
  const say = sayIn(language)
  const text = ((language === 'zh' ? schema['x-zh'] : schema.description) ?? schema.description ?? '').replaceAll(
    '\n',
    ' ',
  )
  const { minimum, maximum } = repeatable ? (schema.items ?? {}) : schema
  const notes = [
    required && say('required', '必填'),
    repeatable && say('repeatable', '可多次指定'),
    values?.join(' | '),
    rangeOf(minimum, maximum, say),
    schema.default !== undefined &&
      say(`default ${JSON.stringify(schema.default)}`, `默认 ${JSON.stringify(schema.default)}`),
  ].filter(Boolean)
  const marks = punctuation(language)
  return notes.length > 0 ? `${text}${marks.bracketed(notes.join(marks.semicolon))}` : text
}

/** A range, as it is written in the language. */
function rangeOf(least: number | undefined, most: number | undefined, say: Say): string {
  if (least !== undefined && most !== undefined) return say(`${least}..${most}`, `${least}~${most}`)
  if (least !== undefined) return say(`>= ${least}`, `≥ ${least}`)
  return most === undefined ? '' : say(`<= ${most}`, `≤ ${most}`)
}
