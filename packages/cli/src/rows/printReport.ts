import type { RowsReport } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { safeText } from '../terminal/safeText.ts'
import { columnsOfProblems } from './placeOf.ts'
import { problemText, warningText } from './problemText.ts'

/** Prints what a check found: `file:line:column` for people, the whole report for programs; what sums it up is a note. */
export async function printReport(context: Context, path: string, report: RowsReport): Promise<void> {
  const { settings, paintOutput: paint } = context
  const columns = await columnsOfProblems(path, report.problems)
  const problems = report.problems.map((problem, index) => ({ ...problem, column: columns[index]! }))
  const isShown = settings.output === 'table' && settings.query === undefined && settings.columns === undefined
  if (!isShown)
    await printAnswer(context, { file: path, ...report, problems }, { columns: ['rows', 'validRows', 'problemRows'] })
  else
    for (const problem of problems) {
      const place = `${path}:${problem.line}:${problem.column}`
      const field = problem.field === '' ? '' : `${problem.field} `
      await context.print(
        `${paint('bold', safeText(place))}  ${safeText(`${field}${problemText(problem, context)}`)}\n`,
      )
    }
  noteSummary(context, path, report)
}

function noteSummary({ say, note, paint, language }: Context, path: string, report: RowsReport): void {
  const { rows, problemRows, problems, characters, tokens, format, warnings } = report
  for (const warning of warnings) note(paint('yellow', safeText(warningText(warning, { say }))))
  const told = new Set(problems.map(({ line }) => line)).size
  if (problemRows > told)
    note(
      paint(
        'dim',
        say(
          `The first ${problems.length} problems are shown; ${problemRows} rows have one.`,
          `仅列出前 ${problems.length} 个问题，共 ${problemRows} 行有问题。`,
        ),
      ),
    )
  const name = safeText(path)
  const count = new Intl.NumberFormat(language)
  if (problemRows > 0)
    note(
      paint(
        'red',
        say(
          `${name}: ${count.format(problemRows)} of ${count.format(rows)} rows are not ${format}.`,
          `${name}：共 ${count.format(rows)} 行，其中 ${count.format(problemRows)} 行不符合 ${format}。`,
        ),
      ),
    )
  else
    note(
      paint(
        'green',
        say(
          `${name}: ${count.format(rows)} rows, all ${format}; ${count.format(characters)} characters, about ${count.format(tokens)} tokens.`,
          `${name}：共 ${count.format(rows)} 行，均符合 ${format}；${count.format(characters)} 个字符，约 ${count.format(tokens)} 个 token。`,
        ),
      ),
    )
}
