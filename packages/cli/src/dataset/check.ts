import { type DataFormat, fixRows, type RowsFix, type RowsReport, validateRows } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { datasetCheckHelp } from '../help/pages/datasetCheck.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { formatOf } from '../rows/formatOf.ts'
import { localFile } from '../rows/localFile.ts'
import { printReport } from '../rows/printReport.ts'
import { fixText } from '../rows/problemText.ts'
import { mayReplace, replaceFile } from '../rows/replaceFile.ts'
import { safeText } from '../terminal/safeText.ts'

/** `qfc dataset check`: whether the rows of a file are what the platform takes, and a copy where what can be is put right. Nothing is sent. */
export const command = defineCommand({
  name: 'dataset check',
  help: datasetCheckHelp,
  flags: [
    { name: 'format', isSwitch: false },
    { name: 'most-tokens', isSwitch: false },
    { name: 'fix', isSwitch: true },
    { name: 'force', isSwitch: true },
  ],
  positionals: ['<file>', '[out]'],
  example: 'train.jsonl --format Role',
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const [path, out] = line.positionals as [string, string?]
  if (out !== undefined && !line.on('fix')) throw fixMissing(context, out)
  const file = await localFile(path, context)
  const format = await formatOf(file, line.one('format'), context)
  const mostTokens = tokensOf(line.one('most-tokens'), context)
  const [checked, name] = line.on('fix') ? await fixed(context, line, file, format) : [file, path]
  const report: RowsReport = await validateRows(checked, format, { mostTokens, signal: context.signal })
  await printReport(context, name, report)
  return report.problemRows > 0 ? exitCodes.usage : exitCodes.done
}

/** Writes the corrected copy, and says what was changed in it; what is left wrong is told of the copy. */
async function fixed(context: Context, line: CommandLine, file: File, format: DataFormat): Promise<[File, string]> {
  const { note, paint, say, signal } = context
  const [path, out = copyName(path)] = line.positionals as [string, string?]
  await mayReplace(context, out, line.on('force'))
  const fixes: RowsFix[] = []
  const rows = fixRows(file, format, { signal, onFix: (fix) => fixes.push(fix) })
  await replaceFile(out, rows, context)
  for (const fix of fixes) note(safeText(fixText(fix, context)))
  const text =
    fixes.length === 0
      ? say(`Nothing had to be changed; the copy is ${out}.`, `无需修改；副本：${out}。`)
      : say(`The corrected copy is ${out}.`, `修正后的副本：${out}。`)
  note(paint('green', safeText(text)))
  return [await localFile(out, context), out]
}

/** `train.jsonl` -> `train.fixed.jsonl`. */
const copyName = (path: string): string => path.replace(/(\.[^./\\]*)?$/, '.fixed$1')

const fixMissing = ({ say }: Context, out: string): Failure =>
  new Failure(
    'UnexpectedArgument',
    say(
      `qfc dataset check takes one file; ${JSON.stringify(out)} is too much.`,
      `qfc dataset check 只接受一个文件，多余的内容：${JSON.stringify(out)}。`,
    ),
    { hint: say('A corrected copy is written with --fix.', '如需写入修正后的副本，请加 --fix。') },
  )

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
