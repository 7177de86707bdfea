import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import type { ManifestAction, Schema } from '../table/manifest.ts'
import { kebab } from '../table/names.ts'
import { closestOf } from '../util/closestOf.ts'
import { isRawJson } from '../util/exactNumber.ts'
import { type Problem, unlistedValues } from './unlistedValues.ts'

/** Stops before anything is sent when the input is not what the spec says the action takes. */
export async function checkInput(action: ManifestAction, input: Record<string, unknown>, say: Say): Promise<void> {
  const problems = await problemsOf(action, input, say)
  if (problems.length === 0) return
  const { colon, semicolon } = punctuation(say)
  const missing = problems.filter(({ message }) => message === missingText(say))
  const list = problems.map(({ path, message }) => `${path}${colon}${message}`).join(semicolon)
  const hint =
    missing.length > 0
      ? say(
          `Give ${missing.map(({ path }) => flagFor(action, path)).join(' ')}, or see --skeleton.`,
          `请提供 ${missing.map(({ path }) => flagFor(action, path)).join(' ')}，或用 --skeleton 查看输入模板。`,
        )
      : say('See --help for what each field takes.', '运行 --help 查看各字段的取值。')
  throw new Failure(
    'InvalidInput',
    say(
      `The input of ${action.name} is not what the platform takes: ${list}`,
      `${action.name} 的输入不符合要求：${list}`,
    ),
    { hint, details: { issues: problems } },
  )
}

const missingText = (say: Say) => say('is missing', '未填写')

function flagFor(action: ManifestAction, path: string): string {
  if (path === action.cli.positional) return `<${kebab(path)}>`
  return `--${path.split('.').map(kebab).join('.')}`
}

async function problemsOf(action: ManifestAction, input: Record<string, unknown>, say: Say): Promise<Problem[]> {
  const unknown = [...unknownFields(action.input, input, [], say), ...unlistedValues(action, input, say)]
  const { Validator } = await import('@cfworker/json-schema')
  const { valid, errors } = new Validator(action.input as object, '2020-12', false).validate(plain(input))
  if (valid) return unknown
  // An error of a field comes with one of each object around it; only the innermost says something.
  const leaves = errors.filter(({ keyword }) => !['properties', 'items', 'additionalProperties'].includes(keyword))
  const found = leaves.map(({ instanceLocation, keyword, keywordLocation, error }): Problem => {
    const path = instanceLocation.replace(/^#\/?/, '').replaceAll('/', '.')
    if (keyword === 'required') {
      const field = /property "([^"]+)"/.exec(error)?.[1] ?? ''
      return { path: [path, field].filter(Boolean).join('.'), message: missingText(say) }
    }
    return { path, message: wordsOf(keyword, valueAtPointer(action.input, keywordLocation), error, say) }
  })
  return [...unknown, ...found]
}

/** The types of JSON in Chinese. */
const typeNames: Record<string, string> = {
  string: '字符串',
  integer: '整数',
  number: '数字',
  boolean: '布尔值',
  array: '数组',
  object: '对象',
  null: '空值',
}
const typeName = (type: unknown): string => typeNames[String(type)] ?? ` ${String(type)} `

function wordsOf(keyword: string, limit: unknown, error: string, say: Say): string {
  switch (keyword) {
    case 'type':
      return say(`must be of type ${limit}`, `类型应为${[limit].flat().map(typeName).join('或')}`)
    case 'enum':
      return say(`must be one of ${(limit as unknown[]).join(', ')}`, `只能是 ${(limit as unknown[]).join('、')}`)
    case 'minimum':
      return say(`must be at least ${limit}`, `不能小于 ${limit}`)
    case 'maximum':
      return say(`must be at most ${limit}`, `不能大于 ${limit}`)
    case 'minLength':
      return say(`must have at least ${limit} characters`, `至少 ${limit} 个字符`)
    case 'maxLength':
      return say(`must have at most ${limit} characters`, `最多 ${limit} 个字符`)
    case 'minItems':
      return say(`must have at least ${limit} items`, `至少 ${limit} 项`)
    case 'maxItems':
      return say(`must have at most ${limit} items`, `最多 ${limit} 项`)
    case 'pattern':
      return say(`must match ${limit}`, `格式不符，应匹配正则 ${limit}`)
    default:
      return error
  }
}

function valueAtPointer(schema: unknown, pointer: string): unknown {
  let node = schema as Record<string, unknown> | undefined
  for (const part of pointer.replace(/^#\/?/, '').split('/'))
    node = node?.[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')] as
      | Record<string, unknown>
      | undefined
  return node
}

/** The platform ignores what it does not know, so that a slip in a field's name would be lost; it is named here. */
function unknownFields(schema: Schema, value: unknown, path: string[], say: Say): Problem[] {
  if (Array.isArray(value))
    return value.flatMap((item, position) => unknownFields(schema.items ?? {}, item, [...path, String(position)], say))
  if (typeof value !== 'object' || value === null || value instanceof Blob || isRawJson(value) || !schema.properties)
    return []
  const open = schema.additionalProperties !== undefined && schema.additionalProperties !== false
  const known = Object.keys(schema.properties)
  return Object.entries(value).flatMap(([field, each]) => {
    const property = Object.hasOwn(schema.properties!, field) ? schema.properties![field] : undefined
    if (property) return unknownFields(property, each, [...path, field], say)
    const closest = closestOf(field, known)
    if (open && !closest) return []
    const suggestion = closest
      ? say(`; did you mean ${closest}?`, `；是不是想输入 ${closest}？`)
      : say('; --no-check sends it all the same', '；如确认无误，可加 --no-check 跳过检查')
    return [
      { path: [...path, field].join('.'), message: say('is no field of this action', '该接口没有此字段') + suggestion },
    ]
  })
}

/** The input as the validator knows values: raw numbers as numbers, files left out. */
function plain(value: unknown): unknown {
  if (isRawJson(value)) return Number(JSON.stringify(value))
  if (value instanceof Blob) return ''
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}
