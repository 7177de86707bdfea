import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'
import { exactNumber, isRawJson, jsonNumber } from '../util/exactNumber.ts'

/** Parses YAML that a person wrote, to values that JSON has; an error says where it is, by line and column. */
export async function parseYaml(text: string, from: string, say: Say): Promise<unknown> {
  const { parseDocument, LineCounter, visit } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    intAsBigInt: true,
    merge: true,
    prettyErrors: true,
    logLevel: 'error',
  })
  // A tag that is not known would leave a text where its writer meant something else.
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const message =
      error.code === 'MULTIPLE_DOCS'
        ? say('a second document begins; an input is one', '出现第二个文档；输入只能有一个')
        : error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
    throw malformed(say(`line ${line}, column ${col}: ${message}`, `第 ${line} 行第 ${col} 列：${message}`))
  }
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && jsonNumber.test(node.source ?? '')) node.value = exactNumber(node.source!)
    },
  })
  try {
    return plainValue(document.toJS(), say)
  } catch (error) {
    // An alias of what is not there, or of too much, shows only now.
    throw malformed((error as Error).message)
  }

  function malformed(why: string): Failure {
    return new Failure(
      'MalformedYAML',
      say(`${from} is not YAML for an input: ${why}`, `${from} 不是合法的 YAML：${why}`),
    )
  }
}

/** Whole numbers come as BigInt, so that long ids keep their digits; dates become text; sets and bytes have no form in JSON. */
function plainValue(value: unknown, say: Say): unknown {
  if (typeof value === 'bigint') return exactNumber(String(value))
  if (value instanceof Date) return value.toISOString()
  if (isRawJson(value)) return value
  if (Array.isArray(value)) return value.map((each) => plainValue(each, say))
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(say('JSON has no form for !!binary, !!set and !!omap', 'JSON 无法表示 !!binary、!!set、!!omap'))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainValue(each, say)]))
}
