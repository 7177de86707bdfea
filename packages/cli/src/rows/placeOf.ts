import { createReadStream } from 'node:fs'
import type { LineProblem } from '@qianfan-console/core/dataset'
import type { ParseError } from 'jsonc-parser'

/** Longest line whose columns are worked out, in characters. */
const longest = 8_388_608

/** The columns of problems, from 1, in the units that editors count in; what stands in no column is at the first. */
export async function columnsOfProblems(path: string, problems: readonly LineProblem[]): Promise<number[]> {
  const last = problems.at(-1)?.line ?? 0
  const wanted = new Map<number, string>()
  for await (const { number, text } of lines(path)) {
    if (problems.some(({ line }) => line === number)) wanted.set(number, text)
    if (number >= last) break
  }
  const { parse, parseTree, findNodeAtLocation } = await import('jsonc-parser')
  return problems.map(({ line, field, code }) => {
    const text = wanted.get(line)
    if (text === undefined || code === 'RowTooLong') return 1
    const errors: ParseError[] = []
    const root = parseTree(text, errors, { disallowComments: true })
    if (code === 'NotJson') {
      if (!root) parse(text, errors, { disallowComments: true })
      return (errors[0]?.offset ?? 0) + 1
    }
    // A field that is missing is told at what it is missing from.
    for (let path = partsOf(field); root && path.length > 0; path = path.slice(0, -1)) {
      const node = findNodeAtLocation(root, path)
      if (node) return node.offset + 1
    }
    return (root?.offset ?? 0) + 1
  })
}

/** `messages[1].role` -> `['messages', 1, 'role']`. */
const partsOf = (field: string): (string | number)[] =>
  [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index === undefined ? name! : Number(index)))

async function* lines(path: string): AsyncGenerator<{ number: number; text: string }> {
  let decoder: TextDecoder | undefined
  let rest = ''
  let number = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(encodingOf(piece))
    const found = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = found.pop()!
    for (const text of found) yield { number: ++number, text }
    if (rest.length > longest) rest = rest.slice(0, 80)
  }
  if (rest !== '') yield { number: number + 1, text: rest }
}

const encodingOf = ([first, second]: Buffer): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
