import { type RowsReport, validateRows } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { datasetCheckHelp } from '../help/pages/datasetCheck.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { formatOf } from '../rows/formatOf.ts'
import { localFile } from '../rows/localFile.ts'
import { printReport } from '../rows/printReport.ts'

/** `qfc dataset check`: whether the rows of a file are what the platform takes. Nothing is sent. */
export const command = defineCommand({
  name: 'dataset check',
  help: datasetCheckHelp,
  flags: [
    { name: 'format', isSwitch: false },
    { name: 'most-tokens', isSwitch: false },
  ],
  positionals: ['<file>'],
  example: 'train.jsonl --format Role',
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const [path] = line.positionals as [string]
  const file = await localFile(path, context)
  const format = await formatOf(file, line.one('format'), context)
  const mostTokens = tokensOf(line.one('most-tokens'), context)
  const report: RowsReport = await validateRows(file, format, { mostTokens, signal: context.signal })
  await printReport(context, path, report)
  return report.problemRows > 0 ? exitCodes.usage : exitCodes.done
}

function tokensOf(text: string | undefined, { say }: Context): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text)
  throw new Failure(
    'InvalidFlag',
    say(
      `--most-tokens takes a whole number above zero, not ${JSON.stringify(text)}.`,
      `--most-tokens 应为正整数，不能为 ${JSON.stringify(text)}。`,
    ),
  )
}
