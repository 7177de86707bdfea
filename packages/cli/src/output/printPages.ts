import type { Context } from '../context/context.ts'
import { rowsPlace } from '../table/rowsPath.ts'
import { safeJson } from '../terminal/safeText.ts'
import { terminalWidth } from '../terminal/width.ts'
import { valueAt } from '../util/valueAt.ts'
import { type Column, namedColumn } from './columns.ts'
import { csvHead, csvLines } from './csv.ts'
import { columnsFor, printAnswer, type Shape } from './printAnswer.ts'
import { compileQuery } from './query.ts'
import type { tableOf } from './table.ts'
import { textLines } from './text.ts'
import { safeYaml } from './yaml.ts'

type Fields = Record<string, unknown>

/** Prints the pages of a list as they come. What is held in memory is one page, whatever the number of pages. */
export async function printPages(
  context: Context,
  source: AsyncIterable<unknown>,
  shape: Shape & { items: string },
): Promise<void> {
  const { pages, items } = await placed(source, shape.items)
  const { query: expression, output } = context.settings
  if (expression === undefined) {
    const write =
      output === 'json'
        ? jsonShape(context, items)
        : output === 'yaml'
          ? yamlShape(context, items)
          : rowWriter(context, shape)
    return writeAll(pages, write, (page) => rowsIn(page, items))
  }
  const query = await compileQuery(expression, context.say)
  if (query.rowByRow(items)) {
    const write = rowWriter(context, {})
    return writeAll(pages, write, (page) => (query.search(page) as unknown[] | null) ?? [])
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
  /** Prints what was held back. */
  flush?(): Promise<void>
  end(): Promise<void>
}

/** What came before a failure is printed. */
async function writeAll(
  pages: AsyncIterable<unknown>,
  write: Writer,
  rowsOf: (page: unknown) => readonly unknown[],
): Promise<void> {
  try {
    for await (const page of pages) await write.page(rowsOf(page), page)
  } catch (error) {
    await write.flush?.()
    throw error
  }
  await write.end()
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

/** Rows that a table is made wide enough for before its first line is printed. */
const looksAhead = 50

/** Rows without the answer around them. */
function rowWriter(context: Context, shape: Shape): Writer {
  const { settings, print, paintOutput: paint, say } = context
  const { output } = settings
  const known = (settings.columns ?? shape.columns)?.map(namedColumn)
  let columns: Column[] | undefined
  let table: ReturnType<typeof tableOf> | undefined
  let held: unknown[] = []
  let count = 0
  const format = async (rows: readonly unknown[], isFirst: boolean, all: Column[]): Promise<string> => {
    switch (output) {
      case 'json':
        return rows
          .map((row, position) => `${isFirst && position === 0 ? '[\n' : ',\n'}${indent(safeJson(row, 2), 2)}`)
          .join('')
      case 'ndjson':
        return rows.map((row) => `${safeJson(row)}\n`).join('')
      case 'yaml':
        return safeYaml(rows)
      case 'csv':
        return (isFirst ? csvHead(all) : '') + csvLines(all, rows)
      case 'text':
        return textLines(all, rows)
      default:
        table ??= (await import('./table.ts')).tableOf(all, { paint, width: terminalWidth() })
        return table(rows)
    }
  }
  const flush = async () => {
    const [rows, isFirst] = [held, columns === undefined]
    held = []
    if (rows.length === 0) return
    columns ??= columnsFor(context, shape, rows)
    await print(await format(rows, isFirst, columns))
  }
  return {
    flush,
    async page(rows) {
      count += rows.length
      held.push(...rows)
      // The first page of a list over many parents may hold a single row, which tells little of how wide the others are.
      if (output !== 'table' || table || held.length >= looksAhead) await flush()
    },
    async end() {
      await flush()
      if (output === 'json') return print(count === 0 ? '[]\n' : '\n]\n')
      if (count > 0) return
      if (output === 'csv' && known) return print(csvHead(known))
      if (output === 'yaml') return print('[]\n')
      if (output === 'table') return print(`${paint('dim', say('(none)', '（无数据）'))}\n`)
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
          ? `${path.map((name, depth) => `{\n${'  '.repeat(depth + 1)}${safeJson(name)}: `).join('')}[`
          : ''
      last = page
      const text = rows
        .map((row, position) => `${count + position > 0 ? ',' : ''}\n${indent(safeJson(row, 2), 2 * path.length + 2)}`)
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
            text += `,\n${'  '.repeat(depth)}${safeJson(name)}: ${indent(safeJson(value, 2), 2 * depth).trimStart()}`
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
      const isFirst = last === undefined
      last = page
      const head = isFirst ? path.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n') : ''
      const text = rows.length > 0 ? `\n${indent((await safeYaml(rows)).replace(/\n$/, ''), 2 * path.length)}` : ''
      count += rows.length
      await print(head + text)
    },
    async end() {
      let text = count > 0 ? '\n' : ' []\n'
      for (let depth = path.length; depth > 0; depth--) {
        const around = depth === 1 ? last : valueAt(last, path.slice(0, depth - 1).join('.'))
        const rest = Object.fromEntries(
          Object.entries((around ?? {}) as Fields).filter(([name]) => name !== path[depth - 1]),
        )
        if (Object.keys(rest).length > 0)
          text += `${indent((await safeYaml(rest)).replace(/\n$/, ''), 2 * (depth - 1))}\n`
      }
      await print(text)
    },
  }
}
