import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import { listActionFiles } from '../document/specFiles.ts'

/** One YAML file of the spec with what is needed to point into it. */
export interface SourceFile {
  file: string
  document: YamlDocument
  lines: LineCounter
  content: unknown
}

/** Reads every file of a spec folder that the rules look at. */
export function readSources(folder: string): SourceFile[] {
  const components = existsSync(join(folder, 'components'))
    ? readdirSync(join(folder, 'components')).map((name) => `components/${name}`)
    : []
  return ['openapi.yaml', ...components, ...listActionFiles(folder).map(({ file }) => file)].map((file) => {
    const lines = new LineCounter()
    const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines })
    return { file, document, lines, content: document.errors.length > 0 ? undefined : document.toJS() }
  })
}

/** The line of a path in a file; of its nearest parent where it does not exist. */
export function lineOf({ document, lines }: SourceFile, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const pair = path.slice(0, length)
    const node = document.getIn(pair, true)
    if (isNode(node) && node.range) {
      const parent = document.getIn(pair.slice(0, -1), true) as
        | { items?: { key?: { value?: unknown; range?: number[] } }[] }
        | undefined
      const key = parent?.items?.find((item) => item.key?.value === pair.at(-1))?.key
      return lines.linePos(key?.range?.[0] ?? node.range[0]).line
    }
  }
  return 1
}
