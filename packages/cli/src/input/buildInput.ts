import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import { maskSecrets } from '../table/maskSecrets.ts'
import { closestOf } from '../util/closestOf.ts'
import { exactNumber, isRawJson, parseExact } from '../util/exactNumber.ts'
import { type ActionFlag, typesOf } from './actionFlags.ts'
import { parseJson } from './parseJson.ts'

type Fields = Record<string, unknown>

/** Puts flags into an input: whole objects first, so that single fields win over them, and all of them over the file. */
export async function buildInput(
  base: Fields,
  flags: ReadonlyMap<string, string[]>,
  known: readonly ActionFlag[],
  say: Say,
): Promise<Fields> {
  const input = structuredCopy(base)
  const given = known.filter(({ name }) => flags.has(name)).sort((a, b) => a.path.length - b.path.length)
  for (const flag of given) {
    const values: unknown[] = []
    for (const text of flags.get(flag.name)!) values.push(...(await valuesOf(flag, text, say)))
    const value = flag.repeatable ? values : values[0]
    if (maskSecrets(flag.schema, value) !== value) throw secretOnCommandLine(`--${flag.name}`, say)
    setAt(input, flag.path, value)
  }
  return input
}

/** Arguments are seen by others and remembered by the shell, so that no secret is taken from one. */
export const secretOnCommandLine = (what: string, say: Say): Failure =>
  new Failure(
    'SecretOnCommandLine',
    say(
      `${what} holds a secret, which is not taken from the command line: others could see it in the list of processes, and the shell remembers it.`,
      `${what} 含有密钥，不能在命令行中直接给出：其他用户可在进程列表中看到，且会留在 shell 历史中。`,
    ),
    {
      hint: say(
        'Write it into a file that you alone can read, and give that with --input; or pipe it in with --input -.',
        '请写入仅当前用户可读的文件，用 --input 指定；或通过 --input - 从管道传入。',
      ),
    },
  )

/** A copy that later fields may be written into; leaves raw numbers as they are. */
const structuredCopy = (value: Fields): Fields =>
  Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, isFields(each) && !isRawJson(each) ? structuredCopy(each) : each]),
  )

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function setAt(input: Fields, path: readonly string[], value: unknown): void {
  let node = input
  for (const part of path.slice(0, -1)) {
    if (!isFields(node[part])) node[part] = {}
    node = node[part] as Fields
  }
  const last = path.at(-1)!
  node[last] = isFields(node[last]) && isFields(value) && !isRawJson(value) ? { ...node[last], ...value } : value
}

/** The values in one use of a flag: one, or several where a repeatable flag is given a JSON list. */
async function valuesOf(flag: ActionFlag, text: string, say: Say): Promise<unknown[]> {
  if (flag.repeatable && text.trimStart().startsWith('[')) {
    const list = await parseJson(text, `--${flag.name}`, say)
    // In a list of lists, a list without lists in it is one of them.
    const isOne = typesOf(flag.schema.items ?? {}).has('array') && !(list as unknown[]).every(Array.isArray)
    if (Array.isArray(list)) return isOne ? [list] : list
  }
  return [await parseValue(flag, text, say)]
}

async function parseValue(flag: ActionFlag, text: string, say: Say): Promise<unknown> {
  const wrong = (what: string, hint?: string) =>
    new Failure(
      'InvalidFlag',
      say(
        `--${flag.name} takes ${what}, not ${JSON.stringify(text)}.`,
        `--${flag.name} 的值无效：${JSON.stringify(text)}。应为 ${what}。`,
      ),
      { hint },
    )
  switch (flag.kind) {
    case 'file':
      return fileOf(text, flag, say)
    case 'object':
      return objectOf(text, flag, say)
    case 'any':
      return looseValue(text, flag.name, say)
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      throw wrong('true | false')
    case 'integer':
    case 'number': {
      const isNumber =
        flag.kind === 'integer' ? /^-?\d+$/.test(text) : /^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)
      if (!isNumber && flag.acceptsString) return text
      if (!isNumber) throw wrong(flag.kind === 'integer' ? say('a whole number', '整数') : say('a number', '数字'))
      return checkKnown(exactNumber(text))
    }
    default:
      return checkKnown(text)
  }

  /** Known values: others are refused where the list is closed, and where they look like a slip of the keyboard. */
  function checkKnown(value: unknown): unknown {
    const { values, closed } = flag
    if (!values || values.includes(value)) return value
    const closest = closestOf(String(value), values.map(String))
    if (!closed && closest === undefined) return value
    const suggestion = closest && say(`Did you mean ${closest}?`, `是不是想输入 ${closest}？`)
    const way =
      !closed && say('If it is meant, give it through --input.', '如确需使用该值，请写入文件并用 --input 传入。')
    throw wrong(values.join(' | '), [suggestion, way].filter(Boolean).join(punctuation(say).gap) || undefined)
  }
}

/** A value of a field that the spec does not know: what reads as JSON is JSON, all else is text. */
export async function looseValue(text: string, name: string, say: Say): Promise<unknown> {
  if (/^-?\d+$/.test(text)) return exactNumber(text)
  try {
    parseExact(text)
  } catch {
    return text
  }
  return parseJson(text, `--${name}`, say)
}

/** `{"versionId":"ds-1"}`, or short: `versionId=ds-1,samplingRate=2`. */
async function objectOf(text: string, flag: ActionFlag, say: Say): Promise<unknown> {
  // Where a text is taken too, it is told from an object by its quotes.
  const isJson = flag.acceptsString ? /^\s*[{"]/ : /^\s*\{/
  if (isJson.test(text)) return parseJson(text, `--${flag.name}`, say)
  const schema = (flag.repeatable ? flag.schema.items : flag.schema) ?? {}
  const fields = Object.keys(schema.properties ?? {})
  const entries = text.split(',').map(async (pair) => {
    const cut = pair.indexOf('=')
    const name = pair.slice(0, cut).trim()
    const type = schema.properties?.[name]?.type
    if (cut < 1 || (fields.length > 0 && !fields.includes(name) && !schema.additionalProperties)) {
      const example = fields.length > 0 ? `${fields[0]}=...` : '{"...": "..."}'
      throw new Failure(
        'InvalidFlag',
        say(
          `--${flag.name} takes JSON or ${example}, not ${JSON.stringify(text)}.`,
          `--${flag.name} 的值无效：${JSON.stringify(text)}。应为 JSON 或 ${example}。`,
        ),
        {
          hint:
            fields.length > 0 ? say(`Its fields: ${fields.join(', ')}`, `可用字段：${fields.join('、')}`) : undefined,
        },
      )
    }
    const value = pair.slice(cut + 1)
    return [name, type === 'string' ? value : await looseValue(value, flag.name, say)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

const paths = new WeakMap<object, string>()

/** The path that a file was named by, which its name alone does not tell. */
export const pathOf = (file: object): string | undefined => paths.get(file)

async function fileOf(path: string, flag: ActionFlag, say: Say): Promise<File> {
  const { openFile } = await import('@qianfan-console/core/node')
  try {
    const file = await openFile(path)
    paths.set(file, path)
    return file
  } catch (error) {
    const { code, message } = (error as Error).cause as NodeJS.ErrnoException
    const reasons: Record<string, string> = {
      ENOENT: say('there is no such file', '文件不存在'),
      ERR_NOT_A_FILE: say('it is not a file', '不是文件'),
    }
    const why = reasons[code ?? ''] ?? message
    throw new Failure(
      'FileNotReadable',
      say(
        `--${flag.name}: ${JSON.stringify(path)} cannot be read: ${why}.`,
        `--${flag.name}：无法读取 ${JSON.stringify(path)}：${why}。`,
      ),
    )
  }
}
