import type { CallNames } from './callNames.ts'

/** The languages of a sample, in the order in which they are shown. */
export const sampleLanguages = ['api', 'cli', 'typescript', 'python', 'go', 'java'] as const
export type SampleLanguage = (typeof sampleLanguages)[number]

type Input = Record<string, unknown>

/**
 * Prints one call in every language, with its input filled in. It needs the names alone, so that a page can carry it.
 *
 * @param names - from `callNamesOf`
 * @param input - the input of the call, as it goes over the wire
 */
export function callSamples(names: CallNames, input: Input): Record<SampleLanguage, string> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  return {
    api: api(names, given),
    cli: cli(names, given),
    typescript: `await qianfan.${names.name}(${isEmpty(given) ? '' : script(given)})`,
    python: python(names, given),
    go: go(names, given),
    java: java(names, given),
  }
}

const isEmpty = (input: Input): boolean => Object.keys(input).length === 0
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null
const json = (value: unknown): string => JSON.stringify(value)

/** Text between double quotes, as Go, Java and Python read it: JSON, with what does not print written as its number. */
const quoted = (text: string): string =>
  json(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function api({ route, action }: CallNames, input: Input): string {
  return `POST ${route}${action === undefined ? '' : `?Action=${action}`}\n${JSON.stringify(input, undefined, 2)}`
}

/** A word as a POSIX shell takes it. */
const shellWord = (word: string): string =>
  /^[\w@%+:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`

function cli({ name, positional, fields }: CallNames, input: Input): string {
  const hasFlags = Object.entries(input).every(([field, value]) => fields[field] && isScalar(value) && value !== '')
  if (!hasFlags) return `qfc call ${name} --data ${shellWord(json(input))}`
  const words = ['qfc', ...name.split('.').map((part) => part.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase())]
  const argument = positional === undefined ? undefined : input[positional]
  const isArgument = argument !== undefined && !String(argument).startsWith('-')
  if (isArgument) words.push(shellWord(String(argument)))
  for (const [field, value] of Object.entries(input))
    if (!(isArgument && field === positional)) words.push(`--${fields[field]!.flag}=${shellWord(String(value))}`)
  return words.join(' ')
}

/** A value as TypeScript writes it. */
function script(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(script).join(', ')}]`
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? quoted(value).replace(/^"([^"'\\]*)"$/, "'$1'") : json(value)
  const fields = Object.entries(value).map(
    ([key, each]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)}: ${script(each)}`,
  )
  return `{ ${fields.join(', ')} }`
}

function pythonValue(value: unknown): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(', ')}]`
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : json(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `${quoted(key)}: ${pythonValue(each)}`)
    .join(', ')}}`
}

function python({ name, python: path, fields }: CallNames, input: Input): string {
  if (Object.keys(input).some((field) => !fields[field])) return `qianfan.call(${quoted(name)}, ${pythonValue(input)})`
  const args = Object.entries(input).map(([field, value]) => `${fields[field]!.python}=${pythonValue(value)}`)
  return `qianfan.${path}(${args.join(', ')})`
}

function goValue(value: unknown): string {
  if (value === null) return 'nil'
  if (Array.isArray(value)) return `[]any{${value.map(goValue).join(', ')}}`
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : json(value)
  return `map[string]any{${Object.entries(value)
    .map(([key, each]) => `${quoted(key)}: ${goValue(each)}`)
    .join(', ')}}`
}

function go({ name, go: path, operationId, fields, required }: CallNames, input: Input): string {
  const isFlat = Object.entries(input).every(([field, value]) => fields[field] && isScalar(value) && value !== null)
  if (!isFlat) return `client.Call(ctx, ${quoted(name)}, ${goValue(input)})`
  const set = Object.entries(input).map(([field, value]) => {
    const { go: own, isInteger } = fields[field]!
    const plain = goValue(value)
    if (required.includes(field)) return `${own}: ${plain}`
    const typed = isInteger ? `int64(${plain})` : typeof value === 'number' ? `float64(${plain})` : plain
    return `${own}: qianfan.Ptr(${typed})`
  })
  return `client.${path}(ctx, &qianfan.${operationId}Input{${set.join(', ')}})`
}

function javaValue(value: unknown): string {
  if (Array.isArray(value)) return `List.of(${value.map(javaValue).join(', ')})`
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quoted(value) : json(value)
  return `Map.ofEntries(${Object.entries(value)
    .map(([key, each]) => `entry(${quoted(key)}, ${javaValue(each)})`)
    .join(', ')})`
}

function java({ java: path, operationId, route, action, fields, required }: CallNames, input: Input): string {
  const names = Object.keys(input)
  const isFlat = names.every((field) => fields[field] && isScalar(input[field]))
  if (!isFlat && action !== undefined)
    return `qianfan.console().route(${quoted(route)}).action(${quoted(action)}).body(${javaValue(input)}).execute()`
  const isNeededAlone =
    names.length > 0 && names.length === required.length && required.every((field) => field in input)
  const setters = names.map((field) => `.${field}(${javaValue(input[field])})`).join('')
  const made = isNeededAlone
    ? `of(${required.map((field) => javaValue(input[field])).join(', ')})`
    : `builder()${setters}.build()`
  return `qianfan.${path}(${operationId}Input.${made})`
}
