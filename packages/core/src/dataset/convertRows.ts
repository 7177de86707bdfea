import { InputError } from '../errors/errors.ts'
import { parseJson } from '../util/parseJson.ts'
import { flatReader, type ReadRow, type RowForm, readers, type Turn, writers } from './conversation.ts'
import { delimitedField, readDelimited } from './delimited.ts'
import { type RowSource, readLines } from './readLines.ts'

/** Options of `convertRows`. */
export interface ConvertRowsOptions {
  /** What the rows are: `alpaca`, `sharegpt`, `openai`, `csv`, `tsv`, or a data format of the platform. */
  from: RowForm
  /** What they become. */
  to: RowForm
  /** Names of the columns of CSV and TSV, where they are not the usual ones (`prompt`, `response`, `system`). */
  columns?: Partial<Record<'system' | keyof Turn, string>> | undefined
  /** Told of a row that cannot be converted, which is left out; without it such a row ends the work. */
  onProblem?: ((problem: { line: number; message: string }) => unknown) | undefined
}

/**
 * Turns rows of one form into another, line by line, so that memory does not grow with the file. A JSON file that is one list
 * is read too, as a whole.
 *
 * @param source - a `Blob`, a stream or an async iterable of bytes
 * @param options - `from`, `to`, `columns`, `onProblem`
 * @returns the lines of the new file, each with its line end
 * @throws {InputError} `RowNotConvertible` with the line, unless `onProblem` is given; `NotUtf8`, `InvalidOption`
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/yliu6bqzw
 * @example
 * ```ts
 * import { convertRows } from '@qianfan-console/core/dataset'
 *
 * const chat = new Blob(['{"messages":[{"role":"user","content":"1+1?"},{"role":"assistant","content":"2"}]}\n'])
 * for await (const line of convertRows(chat, { from: 'openai', to: 'PromptResponse' })) console.log(line)
 * ```
 */
export async function* convertRows(
  source: RowSource,
  { from, to, columns, onProblem }: ConvertRowsOptions,
): AsyncGenerator<string, void, undefined> {
  const read = readerOf(from, columns)
  const write = writers[to]
  if (!write) throw unknownForm('to', to)
  const lineOf = lineWriter(to)
  if (to === 'csv' || to === 'tsv') yield lineOf(Object.fromEntries(tableColumns.map((name) => [name, name])))
  for await (const { number, row } of rowsOf(source, from)) {
    const conversation = row === undefined ? 'is not JSON' : read(row)
    const written = typeof conversation === 'string' ? conversation : write(conversation)
    if (typeof written !== 'string') yield lineOf(written.row)
    else if (onProblem) onProblem({ line: number, message: written })
    else throw new InputError('RowNotConvertible', `Line ${number} ${written}.`)
  }
}

function readerOf(from: RowForm, columns: ConvertRowsOptions['columns']): ReadRow {
  const read = (from === 'csv' || from === 'tsv') && columns ? flatReader(columns) : readers[from]
  if (!read) throw unknownForm('from', from)
  return read
}

const unknownForm = (name: string, value: unknown) =>
  new InputError(
    'InvalidOption',
    `The option ${name} is ${JSON.stringify(value)}; there are: ${Object.keys(readers).join(', ')}.`,
  )

interface NumberedRow {
  number: number
  row: unknown
}

async function* rowsOf(source: RowSource, from: RowForm): AsyncGenerator<NumberedRow> {
  if (from === 'csv' || from === 'tsv') return yield* readDelimited(source, from === 'csv' ? ',' : '\t')
  const isTurns = readers[from] === readers.PromptResponse
  let list = ''
  for await (const { number, text } of readLines(source)) {
    const row = list === '' ? parseJson(text) : undefined
    // A list over several lines, or one whole list where a row is an object: a JSON file, not JSON Lines.
    if (list !== '' || (number === 1 && text.trimStart().startsWith('[') && (row === undefined || !isTurns)))
      list += `${text}\n`
    else if (text.trim() !== '') yield { number, row }
  }
  if (list === '') return
  const rows = parseJson(list)
  if (!Array.isArray(rows))
    throw new InputError('RowNotConvertible', 'The file begins like a JSON list, and is not one.')
  for (const [index, row] of rows.entries()) yield { number: index + 1, row }
}

const tableColumns = ['system', 'prompt', 'response', 'chosen', 'rejected']

function lineWriter(to: RowForm): (row: unknown) => string {
  if (to !== 'csv' && to !== 'tsv') return (row) => `${JSON.stringify(row)}\n`
  const separator = to === 'csv' ? ',' : '\t'
  return (row) =>
    `${tableColumns.map((name) => delimitedField((row as Record<string, unknown>)[name], separator)).join(separator)}\n`
}
