import { readFileSync } from 'node:fs'
import { exitCodes, Failure } from './failure.ts'
import type { Say } from './language.ts'
import { parseJson } from './parseJson.ts'

/** Reads all of standard input. */
export async function readStandardInput(stream: NodeJS.ReadStream = process.stdin): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Reads a file, or standard input for `-`. */
export async function readText(file: string, say: Say): Promise<string> {
  if (file === '-') return readStandardInput()
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why =
      code === 'ENOENT'
        ? say('there is no such file', '文件不存在')
        : code === 'EISDIR'
          ? say('it is a folder', '这是一个目录')
          : message
    throw new Failure(
      'FileNotReadable',
      say(`${JSON.stringify(file)} cannot be read: ${why}.`, `无法读取 ${JSON.stringify(file)}：${why}。`),
      { exitCode: exitCodes.usage },
    )
  }
}

/** Reads an input: YAML or JSON, told apart by the name of the file or by the first character. */
export async function readInput(file: string, say: Say): Promise<Record<string, unknown>> {
  const text = (await readText(file, say)).replace(/^\uFEFF/, '')
  const from = file === '-' ? say('Standard input', '标准输入') : file
  const value =
    file.endsWith('.json') || (!/\.ya?ml$/.test(file) && /^\s*[[{]/.test(text))
      ? await parseJson(text, from, say)
      : await parseYaml(text, from, say)
  return checkObject(value ?? {}, from, say)
}

/** An input is an object, whatever it came from. */
export function checkObject(value: unknown, from: string, say: Say): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  const kind = value === null ? 'null' : Array.isArray(value) ? say('a list', '列表') : typeof value
  throw new Failure(
    'InvalidInput',
    say(`${from} must hold an object with fields, not ${kind}.`, `${from} 的内容应为对象，而不是 ${kind}。`),
  )
}

async function parseYaml(text: string, from: string, say: Say): Promise<unknown> {
  const { parseDocument, LineCounter } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, intAsBigInt: true, prettyErrors: true })
  const error = document.errors[0]
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
    throw new Failure(
      'MalformedYAML',
      say(
        `${from} is not YAML: line ${line}, column ${col}: ${message}`,
        `${from} 不是合法的 YAML：第 ${line} 行第 ${col} 列：${message}`,
      ),
    )
  }
  return withoutBigInts(document.toJS())
}

/** Whole numbers come as BigInt, so that long ids keep their digits; what fits a number becomes one. */
function withoutBigInts(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number)
      ? number
      : (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(String(value))
  }
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(withoutBigInts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutBigInts(each)]))
}
