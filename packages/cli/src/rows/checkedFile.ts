import { type DataFormat, type RowsReport, validateRows } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { safeText } from '../terminal/safeText.ts'
import { formatOf } from './formatOf.ts'
import { columnsOfProblems } from './placeOf.ts'
import { problemText, warningText } from './problemText.ts'

/** A file whose rows are right. */
export interface CheckedFile {
  format: DataFormat
  report: RowsReport
}

/** Stops, with the rows that are wrong, before anything is sent. */
export async function checkedFile(
  context: Context,
  path: string,
  file: File,
  named: string | undefined,
): Promise<CheckedFile> {
  const { say, note, paint, signal } = context
  const format = await formatOf(file, named, context)
  const report = await validateRows(file, format, { signal })
  for (const warning of report.warnings) note(paint('yellow', safeText(warningText(warning, context))))
  if (report.problemRows === 0) return { format, report }
  const columns = await columnsOfProblems(path, report.problems)
  const problems = report.problems.map((problem, index) => ({ ...problem, column: columns[index]! }))
  for (const problem of problems)
    note(safeText(`${path}:${problem.line}:${problem.column}  ${problem.field} ${problemText(problem, context)}`))
  throw new Failure(
    'InvalidRows',
    say(
      `${report.problemRows} of ${report.rows} rows are not ${format}. Nothing was sent.`,
      `共 ${report.rows} 行，其中 ${report.problemRows} 行不符合 ${format}。未发送任何请求。`,
    ),
    {
      hint: say(
        'Correct them; qfc dataset check --fix writes a copy with what can be corrected.',
        '请修改这些行；qfc dataset check --fix 可生成修正后的副本。',
      ),
      details: { rows: report.rows, problemRows: report.problemRows, problems },
    },
  )
}
