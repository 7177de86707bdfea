import { Failure } from './failure.ts'
import type { Say } from './language.ts'

interface RawJson {
  rawJSON(text: string): unknown
}

/** Numbers that a double cannot hold are kept as they were written, and are sent as they were written. */
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (
    typeof value !== 'number' ||
    context?.source === undefined ||
    Number.isSafeInteger(value) ||
    !/^-?\d+$/.test(context.source)
  )
    return value
  return (JSON as unknown as RawJson).rawJSON(context.source)
}

/** Parses JSON that a person wrote; an error says where it is, by line and column. */
export async function parseJson(text: string, from: string, say: Say): Promise<unknown> {
  try {
    return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown)
  } catch (error) {
    const { line, column } = await positionOf(text)
    const { message } = error as Error
    throw new Failure(
      'MalformedJSON',
      say(
        `${from} is not JSON: line ${line}, column ${column}: ${message}`,
        `${from} 不是合法的 JSON：第 ${line} 行第 ${column} 列：${message}`,
      ),
    )
  }
}

/** V8 does not name the place of every error. */
async function positionOf(text: string): Promise<{ line: number; column: number }> {
  const { parse } = await import('jsonc-parser')
  const errors: { offset: number }[] = []
  parse(text, errors as never, { disallowComments: true })
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
