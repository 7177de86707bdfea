import { notify } from '../util/notify.ts'
import { checkRow, type RowProblem } from './checkRow.ts'
import { type DataFormat, factsOf } from './dataFormat.ts'
import { type Line, longestLine, type RowSource, readManyLines } from './readLines.ts'
import type { LineProblem, RowsReport } from './rowsReport.ts'
import { createTally } from './tally.ts'

/** Options of `validateRows`. */
export interface ValidateRowsOptions {
  /** How many problems are told one by one; 20 by default. */
  mostProblems?: number | undefined
  /** Tokens that the model takes in a row: longer ones are a warning. */
  mostTokens?: number | undefined
  /** Told after every thousand rows. */
  onProgress?: ((progress: { rows: number }) => unknown) | undefined
  signal?: AbortSignal | undefined
}

/**
 * Checks a JSONL file against a data format before anything is uploaded. It reads row by row, so memory does not grow with the
 * file.
 *
 * @param source - a `Blob` (`openFile` of `/node`), a stream or an async iterable of bytes; UTF-8, or UTF-16 with a mark
 * @param format - such as `PromptResponse` or `Role`
 * @param options - `mostProblems`, `mostTokens`, `onProgress`, `signal`
 * @returns counts, the first problems with line, field and reason, and warnings
 * @throws {InputError} `InvalidDataFormat`, `NotUtf8`, `EmptyFile`; `FileNotReadable`: a file of `openFile` has changed since
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/yliu6bqzw
 * @example
 * ```ts
 * import { validateRows } from '@qianfan-console/core/dataset'
 *
 * const report = await validateRows(new Blob(['[{"prompt":"1+1?","response":"2"}]\n']), 'PromptResponse')
 * console.log(report.rows, report.problems)
 * ```
 */
export async function validateRows(
  source: RowSource,
  format: DataFormat,
  { mostProblems = 20, mostTokens, onProgress, signal }: ValidateRowsOptions = {},
): Promise<RowsReport> {
  const facts = factsOf(format)
  const problems: LineProblem[] = []
  const tally = createTally(facts, mostTokens)
  const check = ({ number, text, isCut }: Line): void => {
    const { row, found } = isCut ? tooLong : examine(text, format)
    if (found.length === 0) tally.valid(number, row, text)
    else if (!isCut && row === undefined && text.trim() === '') {
      tally.empty(number)
      return
    } else tally.invalid()
    for (const problem of found) if (problems.length < mostProblems) problems.push({ line: number, ...problem })
    if (onProgress && tally.rows % 1000 === 0) notify(() => onProgress({ rows: tally.rows }))
  }
  for await (const { texts, lineOf } of readManyLines(source)) {
    for (const text of texts) {
      signal?.throwIfAborted()
      check(lineOf(text))
    }
  }
  return { format, ...tally.report(), problems }
}

const tooLong = {
  row: undefined,
  found: [{ code: 'RowTooLong', field: '', message: `is longer than ${longestLine} characters` }] as RowProblem[],
}

function examine(text: string, format: DataFormat): { row: unknown; found: RowProblem[] } {
  try {
    // Rounded numbers do no harm: what is checked is texts.
    const row: unknown = JSON.parse(text)
    return { row, found: checkRow(row, format) }
  } catch (error) {
    const message = `is not JSON: ${(error as Error).message}`
    return { row: undefined, found: [{ code: 'NotJson', field: '', message }] }
  }
}
