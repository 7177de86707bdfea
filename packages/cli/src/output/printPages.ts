import type { Context } from '../context/context.ts'
import { rowsPlace } from '../table/rowsPath.ts'
import { valueAt } from '../util/valueAt.ts'
import { csvHead, csvLines } from './csv.ts'
import { columnsOf, printAnswer, type Shape, terminalWidth } from './printAnswer.ts'
import { compileQuery } from './query.ts'
import type { tableOf } from './table.ts'

type Fields = Record<string, unknown>

/** Prints the pages of a list as they come. What is held in memory is one page, whatever the number of pages. */
export async function printPages(
  context: Context,
  source: AsyncIterable<unknown>,
  shape: Shape & { items: string },
): Promise<void> {
  const { pages, items } = await placed(source, shape.items)
  const { query: expression, output } = context.settings
  const columns = context.settings.columns ?? (expression === undefined ? shape.columns : undefined)
  if (expression === undefined) {
    const write =
      output === 'json'
        ? jsonShape(context, items)
        : output === 'yaml'
          ? yamlShape(context, items)
          : rowWriter(context, columns)
    for await (const page of pages) await write.page(rowsIn(page, items), page)
    return write.end()
  }
  const query = await compileQuery(expression, context.say)
  if (query.rowByRow(items)) {
    const write = rowWriter(context, columns)
    for await (const page of pages) await write.page((query.search(page) as unknown[] | null) ?? [], page)
    return write.end()
  }
  // The expression looks at the list as a whole, so that it has to be there as a whole.
  let whole: unknown
  const rows: unknown[] = []
  for await (const page of pages) {
    whole ??= page
    rows.push(...rowsIn(page, items))
  }
  await printAnswer(context, replaceAt(whole, items.split('.'), rows))
}

/** The pages, and where their rows stand: what the first of them shows, where no name is documented. */
async function placed(source: AsyncIterable<unknown>, items: string) {
  if (items !== 'auto') return { pages: source, items }
  const rest = source[Symbol.asyncIterator]()
  const first = await rest.next()
  async function* pages() {
    for (let page = first; !page.done; page = await rest.next()) yield page.value
  }
  return { pages: pages(), items: rowsPlace(items, first.value) }
}

interface Writer {
  page(rows: readonly unknown[], page: unknown): Promise<void>
  end(): Promise<void>
}

const rowsIn = (page: unknown, items: string): readonly unknown[] => {
  const rows = valueAt(page, items)
  return Array.isArray(rows) ? rows : []
}

function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [head, ...rest] = path
  return head === undefined
    ? replacement
    : { ...(value as Fields), [head]: replaceAt((value as Fields | undefined)?.[head], rest, replacement) }
}

/** Rows without the answer around them. */
function rowWriter(
  { settings, print, paintOutput: paint, say }: Context,
  given: readonly string[] | undefined,
): Writer {
  let columns = given
  let table: ReturnType<typeof tableOf> | undefined
  let count = 0
  const { output } = settings
  return {
    async page(rows) {
      if (rows.length === 0) return
      columns ??= columnsOf(rows)
      const first = count === 0
      count += rows.length
      if (output === 'json')
        return print(
          rows
            .map(
              (row, position) => `${first && position === 0 ? '[\n' : ',\n'}${indent(JSON.stringify(row, null, 2), 2)}`,
            )
            .join(''),
        )
      if (output === 'ndjson') return print(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
      if (output === 'yaml') return print((await import('yaml')).stringify(rows, { aliasDuplicateObjects: false }))
      if (output === 'csv') return print((first ? csvHead(columns) : '') + csvLines(columns, rows))
      table ??= (await import('./table.ts')).tableOf(columns, { paint, width: terminalWidth() })
      return print(table(rows))
    },
    async end() {
      if (output === 'json') return print(count === 0 ? '[]\n' : '\n]\n')
      if (count > 0) return
      if (output === 'csv' && columns) return print(csvHead(columns))
      if (output === 'yaml') return print('[]\n')
      if (output === 'table') return print(`${paint('dim', say('(none)', '（无）'))}\n`)
    },
  }
}

const indent = (text: string, spaces: number): string => text.replace(/^/gm, ' '.repeat(spaces))

/**
 * All pages as one answer, in the shape that one page has: the same query fits with and without `--all`. What stands
 * beside the list is that of the last page, which is the page that knows that nothing follows.
 */
function jsonShape({ print }: Context, items: string): Writer {
  const path = items.split('.')
  let count = 0
  let last: unknown
  return {
    async page(rows, page) {
      const head =
        last === undefined
          ? `${path.map((name, depth) => `{\n${'  '.repeat(depth + 1)}${JSON.stringify(name)}: `).join('')}[`
          : ''
      last = page
      const text = rows
        .map(
          (row, position) =>
            `${count + position > 0 ? ',' : ''}\n${indent(JSON.stringify(row, null, 2), 2 * path.length + 2)}`,
        )
        .join('')
      count += rows.length
      await print(head + text)
    },
    async end() {
      let text = count > 0 ? `\n${'  '.repeat(path.length)}]` : ']'
      for (let depth = path.length; depth > 0; depth--) {
        const around = depth === 1 ? last : valueAt(last, path.slice(0, depth - 1).join('.'))
        for (const [name, value] of Object.entries((around ?? {}) as Fields))
          if (name !== path[depth - 1])
            text += `,\n${'  '.repeat(depth)}${JSON.stringify(name)}: ${indent(JSON.stringify(value, null, 2), 2 * depth).trimStart()}`
        text += `\n${'  '.repeat(depth - 1)}}`
      }
      await print(`${text}\n`)
    },
  }
}

/** As `jsonShape`, in YAML. */
function yamlShape({ print }: Context, items: string): Writer {
  const path = items.split('.')
  let count = 0
  let last: unknown
  return {
    async page(rows, page) {
      const { stringify } = await import('yaml')
      const isFirst = last === undefined
      last = page
      const head = isFirst ? path.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n') : ''
      const text =
        rows.length > 0
          ? `\n${indent(stringify(rows, { aliasDuplicateObjects: false }).trimEnd(), 2 * path.length)}`
          : ''
      count += rows.length
      await print(head + text)
    },
    async end() {
      const { stringify } = await import('yaml')
      let text = count > 0 ? '\n' : ' []\n'
      for (let depth = path.length; depth > 0; depth--) {
        const around = depth === 1 ? last : valueAt(last, path.slice(0, depth - 1).join('.'))
        const rest = Object.fromEntries(
          Object.entries((around ?? {}) as Fields).filter(([name]) => name !== path[depth - 1]),
        )
        if (Object.keys(rest).length > 0) text += `${indent(stringify(rest).trimEnd(), 2 * (depth - 1))}\n`
      }
      await print(text)
    },
  }
}
