import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'
import { parseExact } from '../util/exactNumber.ts'

/** Parses JSON that a person wrote; an error says where it is, by line and column. A field given twice is an error too. */
export async function parseJson(text: string, from: string, say: Say): Promise<unknown> {
  const { parse } = await import('jsonc-parser')
  let value: unknown
  try {
    value = parseExact(text)
  } catch (error) {
    // V8 does not name the place of every error.
    const errors: { offset: number }[] = []
    parse(text, errors as never, { disallowComments: true })
    throw malformed(errors[0]?.offset ?? text.length, (error as Error).message)
  }
  const repeated = text.includes('{') ? await repeatedField(text) : undefined
  if (repeated)
    throw malformed(
      repeated.offset,
      say(
        `the field ${JSON.stringify(repeated.name)} stands there twice`,
        `字段 ${JSON.stringify(repeated.name)} 重复`,
      ),
    )
  return value

  function malformed(offset: number, why: string): Failure {
    const before = text.slice(0, offset).split('\n')
    const [line, column] = [before.length, before.at(-1)!.length + 1]
    return new Failure(
      'MalformedJSON',
      say(
        `${from} is not JSON: line ${line}, column ${column}: ${why}`,
        `${from} 不是合法的 JSON：第 ${line} 行第 ${column} 列：${why}`,
      ),
    )
  }
}

/** `JSON.parse` keeps the last of two fields of one name; which of them was meant nobody knows. */
async function repeatedField(text: string): Promise<{ name: string; offset: number } | undefined> {
  const { visit } = await import('jsonc-parser')
  const open: Set<string>[] = []
  let found: { name: string; offset: number } | undefined
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset) => {
      if (open.at(-1)?.has(name)) found ??= { name, offset }
      open.at(-1)?.add(name)
    },
  })
  return found
}
