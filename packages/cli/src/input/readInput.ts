import { readFileSync } from 'node:fs'
import { decodeText } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'
import { interrupted } from '../terminal/ask.ts'
import { parseJson } from './parseJson.ts'
import { parseYaml } from './parseYaml.ts'

type Reader = Pick<Context, 'say' | 'signal'>

const standardInput = (say: Say) => say('Standard input', '标准输入')

/** Reads all of standard input; an interruption ends the reading. */
export async function readStandardInput({ say, signal }: Reader): Promise<string> {
  const chunks: Buffer[] = []
  const stop = () => void process.stdin.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  if (signal.aborted) throw interrupted(say)
  return decodeText(Buffer.concat(chunks), standardInput(say))
}

/** Reads a file, or standard input for `-`. */
export async function readText(file: string, context: Reader): Promise<string> {
  if (file === '-') return readStandardInput(context)
  const { say } = context
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw notReadable(file, error, say)
  }
  return decodeText(bytes, file)
}

/** The failure of a file that cannot be read, in the language. */
export function notReadable(file: string, error: unknown, say: Say): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  const why =
    code === 'ENOENT'
      ? say('there is no such file', '文件不存在')
      : code === 'EISDIR' || code === 'ERR_NOT_A_FILE'
        ? say('it is not a file', '不是文件')
        : code === 'EACCES'
          ? say('it may not be read', '没有读取权限')
          : message
  return new Failure(
    'FileNotReadable',
    say(`${JSON.stringify(file)} cannot be read: ${why}.`, `无法读取 ${JSON.stringify(file)}：${why}。`),
    { exitCode: exitCodes.usage },
  )
}

/** Reads an input: YAML or JSON, told apart by the name of the file or by the first character. */
export async function readInput(file: string, context: Reader): Promise<Record<string, unknown>> {
  const { say } = context
  const text = await readText(file, context)
  const from = file === '-' ? standardInput(say) : file
  const value =
    file.endsWith('.json') || (!/\.ya?ml$/.test(file) && /^\s*[[{]/.test(text))
      ? await parseJson(text, from, say)
      : await parseYaml(text, from, say)
  return checkObject(value ?? {}, from, say)
}

/** An input is an object, whatever it came from. */
export function checkObject(value: unknown, from: string, say: Say): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  const kind = value === null ? 'null' : Array.isArray(value) ? say('a list', '数组') : typeof value
  throw new Failure(
    'InvalidInput',
    say(`${from} must hold an object with fields, not ${kind}.`, `${from} 的内容应为对象，实际为${kind}。`),
  )
}
