import { InputError } from '../errors/errors.ts'
import { parseJson } from '../util/parseJson.ts'
import { checkRow } from './checkRow.ts'
import { type DataFormat, factsOf } from './dataFormat.ts'
import { type Line, longestLine, markOf, type RowSource, readLines } from './readLines.ts'
import { createSeenRows } from './seenRows.ts'

/** One kind of change that `fixRows` made. */
export interface RowsFix {
  code: 'Encoding' | 'LineEnds' | 'EmptyLines' | 'TrailingCommas' | 'TurnLists' | 'DuplicateRows'
  message: string
  /** How many lines it changed; 1 for what is about the whole file. */
  count: number
  /** The first of them, at most 20. */
  lines: number[]
}

/** Options of `fixRows`. */
export interface FixRowsOptions {
  /** Told of each kind of change at the end, when the last line was read. */
  onFix?: ((fix: RowsFix) => unknown) | undefined
  signal?: AbortSignal | undefined
}

const words: Record<RowsFix['code'], string> = {
  Encoding: 'Written as UTF-8 without a byte order mark.',
  LineEnds: 'Line ends are LF, also behind the last row.',
  EmptyLines: 'Empty lines were left out.',
  TrailingCommas: 'Commas that nothing follows were left out.',
  TurnLists: 'A single turn became a list of one turn.',
  DuplicateRows: 'Rows that stand in the file already, letter by letter, were left out.',
}

/**
 * Writes a corrected copy of a JSONL file, line by line, so that memory does not grow with the file. Only the form changes,
 * never what a row says: encoding, line ends, empty lines, commas that nothing follows, a single turn without its list, and
 * exact duplicates (of the first million rows). What it cannot correct stays as it is: check the copy with `validateRows`.
 *
 * @param source - a `Blob` (`openFile` of `/node`), a stream or an async iterable of bytes; UTF-8, or UTF-16 with a mark
 * @param format - such as `PromptResponse` or `Role`
 * @param options - `onFix`, `signal`
 * @returns the lines of the copy, each with its line end
 * @throws {InputError} `InvalidDataFormat`, `NotUtf8`; `RowTooLong`: a row of more than 8 388 608 characters cannot be copied
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/yliu6bqzw
 * @example
 * ```ts
 * import { fixRows } from '@qianfan-console/core/dataset'
 *
 * const file = new Blob(['{"prompt":"1+1?","response":"2",},\r\n'])
 * for await (const line of fixRows(file, 'PromptResponse', { onFix: ({ code }) => console.log(code) })) console.log(line)
 * // [{"prompt":"1+1?","response":"2"}]
 * ```
 */
export async function* fixRows(
  source: RowSource,
  format: DataFormat,
  { onFix, signal }: FixRowsOptions = {},
): AsyncGenerator<string, void, undefined> {
  const { rows } = factsOf(format)
  const fixes = createFixes()
  const seen = createSeenRows()
  for await (const line of readLines(source, (first) => markOf(first) && fixes.note('Encoding'))) {
    signal?.throwIfAborted()
    if (line.isCut) throw tooLong(line)
    const { number, text, end } = line
    if (end !== '\n') fixes.note('LineEnds', number)
    if (text.trim() === '') {
      fixes.note('EmptyLines', number)
      continue
    }
    const { row, text: plain } = withoutCommas(text)
    if (plain !== text) fixes.note('TrailingCommas', number)
    const listed = rows === 'turns' && isTurn(row, format) ? `[${plain.trim()}]` : plain
    if (listed !== plain) fixes.note('TurnLists', number)
    if (seen.add(listed)) yield `${listed}\n`
    else fixes.note('DuplicateRows', number)
  }
  for (const fix of fixes.list()) onFix?.(fix)
}

const tooLong = ({ number }: Line) =>
  new InputError('RowTooLong', `Line ${number} is longer than ${longestLine} characters, and cannot be copied.`)

function createFixes() {
  const noted = new Map<RowsFix['code'], RowsFix>()
  return {
    note(code: RowsFix['code'], line?: number): void {
      const fix = noted.get(code) ?? { code, message: words[code], count: 0, lines: [] }
      noted.set(code, fix)
      fix.count++
      if (line !== undefined && fix.lines.length < 20) fix.lines.push(line)
    },
    list: () => [...noted.values()],
  }
}

/** A line without the commas that keep it from being JSON; as it is where that does not help. */
function withoutCommas(text: string): { text: string; row: unknown } {
  const row = parseJson(text)
  if (row !== undefined) return { text, row }
  // A text in quotes, or a comma with nothing but the end of a list, an object or the line behind it.
  const plain = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|,(?=\s*(?:[\]}]|$))/gs, (found) => (found === ',' ? '' : found))
  const mended = parseJson(plain)
  return mended === undefined ? { text, row } : { text: plain, row: mended }
}

/** A turn that lacks nothing but its list. */
const isTurn = (row: unknown, format: DataFormat): boolean =>
  typeof row === 'object' && row !== null && !Array.isArray(row) && checkRow([row], format).length === 0
