import { convertRows, type RowForm } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { datasetConvertHelp } from '../help/pages/datasetConvert.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { oneOf, rowForms } from '../rows/formatOf.ts'
import { localFile } from '../rows/localFile.ts'
import { mayReplace, replaceFile } from '../rows/replaceFile.ts'

/** Rows that are told one by one when they are left out. */
const mostTold = 20

/** `qfc dataset convert`: rows of one form into another. Nothing is sent. */
export const command = defineCommand({
  name: 'dataset convert',
  help: datasetConvertHelp,
  flags: [
    { name: 'from', isSwitch: false },
    { name: 'to', isSwitch: false },
    { name: 'column', isSwitch: false, repeatable: true },
    { name: 'skip-bad', isSwitch: true },
    { name: 'force', isSwitch: true },
  ],
  positionals: ['<file>', '[out]'],
  example: 'chat.jsonl --from openai --to Role train.jsonl',
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const { say, note, paint, signal } = context
  const [path, out = '-'] = line.positionals as [string, string?]
  const from = formOf(context, line, 'from', path)
  const to = formOf(context, line, 'to', out)
  if (out !== '-') await mayReplace(context, out, line.on('force'))
  const source = path === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : await localFile(path, context)
  let [written, left] = [0, 0]
  const onProblem = (problem: { line: number; message: string }) => {
    if (++left > mostTold) return
    note(paint('yellow', say(`Line ${problem.line} ${problem.message}.`, `第 ${problem.line} 行无法转换，已跳过。`)))
  }
  const columns = columnsOf(context, line)
  const rows = convertRows(source, { from, to, ...(columns && { columns }), ...(line.on('skip-bad') && { onProblem }) })
  async function* counted() {
    for await (const row of rows) {
      signal.throwIfAborted()
      written++
      yield row
    }
  }
  if (out === '-') for await (const row of counted()) await context.print(row)
  else await replaceFile(out, counted(), context)
  const count = to === 'csv' || to === 'tsv' ? Math.max(0, written - 1) : written
  note(
    paint(
      left > 0 ? 'yellow' : 'green',
      say(
        `Rows converted: ${count}${left > 0 ? `; left out: ${left}` : ''}.`,
        `已转换 ${count} 行${left > 0 ? `，跳过 ${left} 行` : ''}。`,
      ),
    ),
  )
  return exitCodes.done
}

/** The form that a flag names, or the ending of the file. */
function formOf(context: Context, line: CommandLine, flag: 'from' | 'to', path: string): RowForm {
  const { say } = context
  const named = line.one(flag) ?? /\.(csv|tsv)$/i.exec(path)?.[1]
  if (named !== undefined) return oneOf(flag, named, rowForms, context)
  throw new Failure(
    'MissingFlag',
    say(`qfc dataset convert needs --${flag}.`, `qfc dataset convert 缺少 --${flag}。`),
    { hint: say(`There are: ${rowForms.join(', ')}.`, `可选：${rowForms.join('、')}。`) },
  )
}

const parts = ['system', 'user', 'assistant', 'chosen', 'rejected'] as const

/** `--column user=question` says which column of a CSV holds what the user says. */
function columnsOf({ say }: Context, line: CommandLine) {
  const given = line.flags.get('column')
  if (!given) return undefined
  const pairs = given.map((text) => {
    const [, part, name] = /^(\w+)=(.+)$/s.exec(text) ?? []
    if (parts.includes(part as never)) return [part!, name!] as const
    throw new Failure(
      'InvalidFlag',
      say(
        `--column takes ${parts.join(' | ')}, "=" and the name of a column, not ${JSON.stringify(text)}.`,
        `--column 的格式为“部分=列名”（部分：${parts.join('、')}），不能为 ${JSON.stringify(text)}。`,
      ),
    )
  })
  return Object.fromEntries(pairs)
}
