import type { ManifestAction, Schema } from '@qianfan-console/spec/manifest'
import { type Language, said } from './manifest.ts'
import { speaker, type Word } from './words.ts'

/** One field of a request or an answer. */
export interface Field {
  /** Where it is linked to: `request.datasetConfig.versions.versionId`. */
  id: string
  name: string
  /** How deep it stands; 0 for the outermost. */
  depth: number
  type: string
  isRequired: boolean
  limits: string[]
  default: string | undefined
  values: string[]
  /** The values are all there are. */
  isClosed: boolean
  description: string
  /** Where it is known from, and the date. */
  source: string
  isSecret: boolean
  isInQuery: boolean
}

/** Every field of one side of an action, objects before what is in them. */
export function fieldsOf(row: ManifestAction, side: 'request' | 'answer', language: Language): Field[] {
  const say = speaker(language)
  const page = row.doc ? `${say('officialPage')} (${row.doc.updated ?? say('undated')})` : say('officialSdk')
  const own = row.source === 'sdk' ? say('officialSdk') : page

  const sourceOf = (schema: Schema): string => {
    const source = schema['x-source']
    if (source === 'sdk') return say('officialSdk')
    return source === undefined ? own : say(source as Word)
  }

  function walk(schema: Schema, path: string[], depth: number): Field[] {
    return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
      const inner = child.items ?? child
      const here = [...path, name]
      const known = inner.enum ?? inner['x-extensible-enum'] ?? []
      const field: Field = {
        id: [side, ...here].join('.'),
        name,
        depth,
        type: typeOf(child, language),
        isRequired: schema.required?.includes(name) ?? false,
        limits: [...limitsOf(child, language), ...(child.items ? limitsOf(child.items, language) : [])],
        default: child.default === undefined ? undefined : JSON.stringify(child.default),
        values: known.map(String),
        isClosed: inner.enum !== undefined || (side === 'request' && inner['x-closed-in-requests'] === true),
        description: said(language, {
          en: child.description ?? inner.description,
          zh: child['x-zh'] ?? inner['x-zh'],
        } as never),
        source: sourceOf(child),
        isSecret: child.format === 'password',
        isInQuery: depth === 0 && (row.query?.includes(name) ?? false) && side === 'request',
      }
      const values =
        typeof inner.additionalProperties === 'object' ? walk(inner.additionalProperties, here, depth + 1) : []
      return [field, ...walk(inner, here, depth + 1), ...values]
    })
  }
  return walk(side === 'request' ? row.input : row.output, [], 0)
}

const typeWords: Record<string, [en: string, zh: string]> = {
  string: ['text', '字符串'],
  integer: ['integer', '整数'],
  number: ['number', '数值'],
  boolean: ['true or false', '布尔值'],
  object: ['object', '对象'],
  null: ['null', 'null'],
  any: ['any', '任意'],
}

function typeOf(schema: Schema, language: Language): string {
  const index = language === 'en' ? 0 : 1
  if (schema.anyOf ?? schema.oneOf)
    return [...new Set((schema.anyOf ?? schema.oneOf)!.map((each) => typeOf(each, language)))].join(
      index ? ' 或 ' : ' or ',
    )
  if (schema.format === 'binary') return index ? '文件' : 'file'
  const kinds = [schema.type ?? (schema.properties ? 'object' : 'any')].flat()
  const told = kinds.map((kind) => {
    if (kind !== 'array') return typeWords[kind]?.[index] ?? kind
    const inner = schema.items ? typeOf(schema.items, language) : typeWords.any![index]!
    return index ? `${inner}数组` : `list of ${inner}`
  })
  return told.join(index ? ' 或 ' : ' or ')
}

function limitsOf(schema: Schema, language: Language): string[] {
  const say = (en: string, zh: string) => (language === 'en' ? en : zh)
  const { minimum, maximum, minLength, maxLength, pattern, exclusiveMinimum, minItems, maxItems } = schema as Schema &
    Record<'exclusiveMinimum' | 'minItems' | 'maxItems', number | undefined>
  const clamped = schema['x-clamped-maximum']
  const between = (least: number | undefined, most: number | undefined, en: string, zh: string) => {
    if (least === undefined && most === undefined) return undefined
    if (least === most) return `${least}${say(en, zh)}`
    if (most === undefined) return `≥ ${least}${say(en, zh)}`
    return least === undefined ? `≤ ${most}${say(en, zh)}` : `${least}–${most}${say(en, zh)}`
  }
  return [
    between(minimum, maximum, '', ''),
    exclusiveMinimum === undefined ? undefined : `> ${exclusiveMinimum}`,
    between(minLength, maxLength, ' characters', ' 个字符'),
    between(minItems, maxItems, ' entries', ' 项'),
    pattern === undefined ? undefined : `\`${pattern}\``,
    clamped === undefined
      ? undefined
      : say(`at most ${clamped}: a larger value is taken for it`, `超过 ${clamped} 按 ${clamped} 处理`),
  ].filter((each) => each !== undefined)
}
