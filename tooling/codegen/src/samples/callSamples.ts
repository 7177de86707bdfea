import type { CallNames, FieldNames } from './callNames.ts'
import { kebab } from './callNames.ts'
import { around, type Brackets, type Layout, print } from './layout.ts'

/** The languages of a sample, in the order in which they are shown. */
export const sampleLanguages = ['api', 'cli', 'typescript', 'python', 'go', 'java'] as const
export type SampleLanguage = (typeof sampleLanguages)[number]

export type Input = Record<string, unknown>

/**
 * Prints one call in every language, with its input filled in. It needs the names alone, so that a page can carry it.
 *
 * @param names - from `callNamesOf`
 * @param input - the input of the call, as it goes over the wire
 * @param width - columns after which a call is broken into lines; one line by default
 */
export function callSamples(
  names: CallNames,
  input: Input,
  width = Number.POSITIVE_INFINITY,
): Record<SampleLanguage, string> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  return {
    api: `${names.method} ${names.path}\n${JSON.stringify(given, undefined, 2)}`,
    cli: cli(names, given, width),
    typescript: print(around('await ', typescript(names, given), ''), width, '  '),
    python: print(python(names, given), width, '    '),
    go: print(go(names, given), width, '\t'),
    java: print(java(names, given), width, '    '),
  }
}

const isEmpty = (input: Input): boolean => Object.keys(input).length === 0
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null
const json = (value: unknown): string => JSON.stringify(value)

/** A file stands in the input as `@name`. */
export const fileIn = (field: FieldNames | undefined, value: unknown): string | undefined =>
  field?.kind === 'file' ? String(value).replace(/^@/, '') : undefined

/** Text between double quotes, as Go, Java and Python read it: JSON, with what does not print written as its number. */
export const quoted = (text: string): string =>
  json(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** A word as a POSIX shell takes it. */
export const shellWord = (word: string): string =>
  /^[\w@%+:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`

/** Flags of the command line that no field can have; a field of that name is `--input.<name>`. */
const reservedFlags = new Set(
  'input skeleton dry-run yes no-check all wait output query columns profile base-url timeout poll lang verbose help no-color no-pager version'.split(
    ' ',
  ),
)

/** The flags of a field; objects have dots, lists are given again. Nothing where it takes JSON. */
function flagsOf(path: string, value: unknown): string[] | undefined {
  if (!isScalar(value) && Object.keys(value as object).length === 0) return undefined
  if (Array.isArray(value)) return value.every(isScalar) ? value.flatMap((each) => flagsOf(path, each)!) : undefined
  if (!isScalar(value)) {
    const inner = Object.entries(value as Input).map(([key, each]) => flagsOf(`${path}.${kebab(key)}`, each))
    return inner.every((each) => each !== undefined) ? inner.flat() : undefined
  }
  // Text that reads as JSON would be taken for what it says.
  if (value === '' || value === null || /^[[{]/.test(String(value))) return undefined
  if (typeof value === 'boolean') return [`--${value ? '' : 'no-'}${path}`]
  const text = String(value)
  return [`--${path}${text.startsWith('-') ? '=' : ' '}${shellWord(text)}`]
}

function cli({ name, positional, fields, required }: CallNames, given: Input, width: number): string {
  // An empty text asks for nothing; on a command line it looks like a variable that was not set.
  const input = Object.fromEntries(
    Object.entries(given).filter(([field, value]) => value !== '' || required.includes(field)),
  )
  const words = ['qfc', ...name.split('.').map(kebab)]
  const argument = positional === undefined ? undefined : input[positional]
  const isArgument =
    argument !== undefined && isScalar(argument) && argument !== '' && !String(argument).startsWith('-')
  const text = (field: string, value: unknown) => fileIn(fields[field], value) ?? value
  if (isArgument) words.push(shellWord(String(text(positional!, argument))))
  const flags = Object.entries(input)
    .filter(([field]) => !(isArgument && field === positional))
    .map(([field, value]) => {
      const known = fields[field]
      if (!known) return undefined
      return flagsOf(reservedFlags.has(known.flag) ? `input.${known.flag}` : known.flag, text(field, value))
    })
  if (flags.some((each) => each === undefined))
    return `qfc call ${name} --data ${shellWord(width === Number.POSITIVE_INFINITY ? json(input) : print(jsonValue(input), width, '  '))}`
  const line = [...words, ...flags.flat()].join(' ')
  return line.length <= width ? line : [words.join(' '), ...flags.flat()].join(' \\\n  ')
}

/** A value as JSON. */
export function jsonValue(value: unknown): Layout {
  if (Array.isArray(value)) return { open: '[', parts: value.map((each) => ({ value: jsonValue(each) })), close: ']' }
  if (typeof value !== 'object' || value === null) return json(value)
  const parts = Object.entries(value).map(([key, each]) => ({ key: `${json(key)}: `, value: jsonValue(each) }))
  return { open: '{', parts, close: '}', pad: ' ' }
}

/** A value as TypeScript writes it. */
export function scriptValue(value: unknown): Layout {
  if (Array.isArray(value))
    return { open: '[', parts: value.map((each) => ({ value: scriptValue(each) })), close: ']', trailing: ',' }
  if (typeof value === 'string') return quoted(value).replace(/^"([^"'\\]*)"$/, "'$1'")
  if (typeof value !== 'object' || value === null) return json(value)
  return scriptObject(Object.entries(value).map(([key, each]) => [key, scriptValue(each)]))
}

const scriptObject = (entries: [string, Layout][]): Layout => ({
  open: '{',
  parts: entries.map(([key, value]) => ({
    key: `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)}: `,
    value,
  })),
  close: '}',
  pad: ' ',
  trailing: ',',
})

/** The input of an action as TypeScript writes it: a file is opened. */
export const scriptInput = ({ fields }: CallNames, input: Input): Layout =>
  scriptObject(
    Object.entries(input).map(([key, value]) => {
      const file = fileIn(fields[key], value)
      return [key, file === undefined ? scriptValue(value) : `await openFile(${print(scriptValue(file), 1e9, '')})`]
    }),
  )

const typescript = (names: CallNames, input: Input): Layout =>
  isEmpty(input) ? `qianfan.${names.name}()` : around(`qianfan.${names.name}(`, scriptInput(names, input), ')')

/** A value as Python writes it. */
export function pythonValue(value: unknown): Layout {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value))
    return { open: '[', parts: value.map((each) => ({ value: pythonValue(each) })), close: ']', trailing: ',' }
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : json(value)
  const parts = Object.entries(value).map(([key, each]) => ({ key: `${quoted(key)}: `, value: pythonValue(each) }))
  return { open: '{', parts, close: '}', trailing: ',' }
}

function python({ name, python: path, fields }: CallNames, input: Input): Layout {
  if (Object.keys(input).some((field) => !fields[field]))
    return around(`qianfan.call(${quoted(name)}, `, pythonValue(input), ')')
  const parts = Object.entries(input).map(([field, value]) => {
    const file = fileIn(fields[field], value)
    return {
      key: `${fields[field]!.python}=`,
      value: file === undefined ? pythonValue(value) : `Path(${quoted(file)})`,
    }
  })
  return { open: `qianfan.${path}(`, parts, close: ')', trailing: ',' }
}

/** A value as Go writes it, of any type. */
export function goValue(value: unknown): Layout {
  if (value === null) return 'nil'
  if (Array.isArray(value))
    return { open: '[]any{', parts: value.map((each) => ({ value: goValue(each) })), close: '}', trailing: ',' }
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : json(value)
  const parts = Object.entries(value).map(([key, each]) => ({ key: `${quoted(key)}: `, value: goValue(each) }))
  return { open: 'map[string]any{', parts, close: '}', trailing: ',' }
}

const goTypes: Record<string, string> = { string: 'string', integer: 'int64', number: 'float64', boolean: 'bool' }

/** What a field of an input struct is set to; nothing where it has a type of its own. */
function goField(names: CallNames, field: string, value: unknown): Layout | undefined {
  const { kind, isList } = names.fields[field] ?? { kind: 'object' }
  if (value === null || kind === 'object') return undefined
  if (kind === 'file') return `&qianfan.File{Name: ${quoted(fileIn(names.fields[field], value)!)}, Content: file}`
  if (isList) return goTypes[kind] && { ...(goValue(value) as Brackets), open: `[]${goTypes[kind]}{` }
  if (!isScalar(value)) return undefined
  const plain = goValue(value) as string
  if (kind === 'any' || names.required.includes(field)) return plain
  return `qianfan.Ptr(${kind === 'integer' || kind === 'number' ? `${goTypes[kind]}(${plain})` : plain})`
}

function go(names: CallNames, input: Input): Layout {
  const set = Object.entries(input).map(([field, value]) => ({ field, value: goField(names, field, value) }))
  if (set.some(({ value }) => value === undefined))
    return around(`client.Call(ctx, ${quoted(names.name)}, `, goValue(input), ')')
  return {
    open: `client.${names.go}(ctx, &qianfan.${names.operationId}Input{`,
    parts: set.map(({ field, value }) => ({ key: `${names.fields[field]!.go}: `, value: value! })),
    close: '})',
    trailing: ',',
  }
}

/** A value as Java writes it. */
export function javaValue(value: unknown): Layout {
  if (Array.isArray(value))
    return { open: 'List.of(', parts: value.map((each) => ({ value: javaValue(each) })), close: ')' }
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= 2 ** 31) return `${value}L`
  if (typeof value !== 'object' || value === null) return json(value)
  const entries = Object.entries(value)
  const isShort = entries.length <= 10
  const parts = entries.map(([key, each]) =>
    isShort
      ? { key: `${quoted(key)}, `, value: javaValue(each) }
      : { value: around(`Map.entry(${quoted(key)}, `, javaValue(each), ')') },
  )
  return { open: isShort ? 'Map.of(' : 'Map.ofEntries(', parts, close: ')' }
}

function javaField({ fields }: CallNames, field: string, value: unknown): Layout | undefined {
  const { kind, isList } = fields[field] ?? { kind: 'object' }
  if (value === null || kind === 'object') return undefined
  if (kind === 'file') return `FileContent.of(Path.of(${quoted(fileIn(fields[field], value)!)}))`
  if (isList && kind === 'integer')
    return { open: 'List.of(', parts: (value as number[]).map((each) => ({ value: `${each}L` })), close: ')' }
  return isList || isScalar(value) ? javaValue(value) : undefined
}

function java(names: CallNames, input: Input): Layout {
  const { java: path, operationId, name, required } = names
  const set = Object.entries(input).map(([field, value]) => ({ field, value: javaField(names, field, value) }))
  if (set.some(({ value }) => value === undefined))
    return around(`qianfan.call(${quoted(name)}, `, javaValue(input), ')')
  const isNeededAlone = set.length > 0 && set.length === required.length && required.every((field) => field in input)
  if (isNeededAlone) {
    const parts = required.map((field) => ({ value: set.find((each) => each.field === field)!.value! }))
    return { open: `qianfan.${path}(${operationId}Input.of(`, parts, close: '))' }
  }
  const setters = set.map(({ field, value }) => ({ value: around(`.${names.fields[field]!.java}(`, value!, ')') }))
  return {
    open: `qianfan.${path}(${operationId}Input.builder()`,
    parts: [...setters, { value: '.build())' }],
    close: '',
    join: '',
  }
}
