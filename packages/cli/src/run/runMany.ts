import type { Context } from '../context/context.ts'
import { exitCodes, worst } from '../context/failure.ts'
import { errorNote } from '../output/errorNote.ts'
import { reportOf } from '../output/errorReport.ts'
import { printAnswer } from '../output/printAnswer.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { safeText } from '../terminal/safeText.ts'
import type { ShownAnswer } from './answer.ts'

/** What became of one of several. */
interface Row {
  id: string
  ok: boolean
  exitCode: number
  code?: string
  answer?: unknown
}

const together = 4

const isRowField = (column: string): boolean => /^(id|ok|exitCode|code|answer)(\.|$)/.test(column)

/** The code of a row whose turn did not come. */
const notTried = 'NotTried'

/**
 * Runs an action for several ids, a few at a time; one that fails does not keep the others from being tried. Data is one
 * row an id; the exit code is 0 only when all went well.
 */
export async function runMany(
  context: Context,
  action: ManifestAction,
  inputs: readonly Input[],
  run: (input: Input) => Promise<ShownAnswer>,
): Promise<number> {
  const { say, note, paint, language, signal, settings } = context
  const idOf = (position: number, input: Input) => String(input[action.cli.positional ?? ''] ?? position + 1)
  const rows: Row[] = []
  const rest = [...inputs.entries()]
  const worker = async () => {
    while (!signal.aborted && rest.length > 0) {
      const [position, input] = rest.shift()!
      const id = idOf(position, input)
      try {
        rows[position] = { id, ok: true, exitCode: 0, answer: (await run(input)).body }
      } catch (error) {
        const report = reportOf(error, { language, settings })
        note(`${paint('bold', safeText(id))}\n${await errorNote(report, language, paint)}`)
        rows[position] = { id, ok: false, exitCode: report.exitCode, code: report.code }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(together, inputs.length) }, worker))
  for (const [position, input] of rest)
    rows[position] = { id: idOf(position, input), ok: false, exitCode: exitCodes.interrupted, code: notTried }
  await printAnswer(context, rows, { columns: ['id', 'ok', 'code'], knows: isRowField })
  const failed = rows.filter(({ ok, code }) => !ok && code !== notTried)
  const done = rows.filter(({ ok }) => ok).length
  note(
    say(
      `${done} of ${inputs.length} done${failed.length > 0 ? `, ${failed.length} failed` : ''}.`,
      `共 ${inputs.length} 个，成功 ${done} 个${failed.length > 0 ? `，失败 ${failed.length} 个` : ''}。`,
    ),
  )
  if (rest.length > 0)
    note(
      paint(
        'yellow',
        say(
          `Not tried: ${rest.map(([position, input]) => safeText(idOf(position, input))).join(' ')}`,
          `未执行：${rest.map(([position, input]) => safeText(idOf(position, input))).join(' ')}`,
        ),
      ),
    )
  if (signal.aborted) return exitCodes.interrupted
  return worst(failed.map(({ exitCode }) => exitCode))
}
