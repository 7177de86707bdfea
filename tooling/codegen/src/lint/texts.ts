import type { LintContext } from './lintContext.ts'

/** A text that users read, in both languages, and where it stands. `phrase`: a field's, without a full stop. */
export interface TextPair {
  file: string
  path: (string | number)[]
  english: string
  chinese: string | undefined
  phrase: boolean
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every text of a spec that has to stand in both languages. */
export function textsOf({ files }: LintContext): TextPair[] {
  return files.flatMap(({ file, content }) => textsIn(content, []).map((text) => ({ file, ...text })))
}

function textsIn(node: unknown, path: (string | number)[]): Omit<TextPair, 'file'>[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => textsIn(item, [...path, index]))
  if (!isNode(node)) return []
  const isMap = ['properties', 'examples'].includes(String(path.at(-1))) && !isField(path)
  return [
    ...(isMap ? [] : ownTexts(node, path)),
    ...Object.entries(node).flatMap(([key, child]) =>
      key === 'value' && path.at(-2) === 'examples' ? [] : textsIn(child, [...path, key]),
    ),
  ]
}

/** A field may be called `properties` or `examples`. */
const isField = (path: (string | number)[]): boolean => path.at(-2) === 'properties'

function ownTexts(node: Node, path: (string | number)[]): Omit<TextPair, 'file'>[] {
  const zh = node['x-zh']
  if (path.at(-1) === 'x-qianfan')
    return (['gaps', 'idempotentReason'] as const)
      .filter((key) => typeof node[key] === 'string')
      .map((key) => pair(node[key], isNode(zh) ? zh[key] : undefined, [...path, key]))
  if (isNode(zh))
    return (['summary', 'description'] as const).flatMap((key) =>
      typeof node[key] === 'string' && key in zh ? [pair(node[key], zh[key], [...path, key])] : [],
    )
  const isExample = path.at(-2) === 'examples' && !isField(path.slice(0, -1))
  const mustHave = isExample || path.at(-2) === 'parameters'
  if (typeof node.description !== 'string' || (typeof zh !== 'string' && !mustHave)) return []
  const isSentence = isExample || path.includes('waiters')
  return [{ ...pair(node.description, zh, [...path, 'description']), phrase: !isSentence }]
}

const pair = (english: unknown, chinese: unknown, path: (string | number)[]): Omit<TextPair, 'file'> => ({
  english: String(english),
  chinese: typeof chinese === 'string' ? chinese : undefined,
  path,
  phrase: false,
})
