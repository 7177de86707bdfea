import type { Context } from './context.ts'
import { errorText, reportOf } from './errorReport.ts'
import { exitCodes } from './failure.ts'
import type { ManifestAction } from './manifest.ts'
import { safeText } from './output/cell.ts'
import { printAnswer } from './output/printAnswer.ts'
import type { ShownAnswer } from './runAction.ts'

type Input = Record<string, unknown>

/** What became of one of several. */
interface Row {
  id: string
  ok: boolean
  exitCode: number
  code?: string
  answer?: unknown
}

const together = 4

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
  const { say, note, paint, language, signal } = context
  const rows: Row[] = []
  const rest = [...inputs.entries()]
  const worker = async () => {
    for (let next = rest.shift(); next && !signal.aborted; next = rest.shift()) {
      const [position, input] = next
      const id = String(input[action.cli.positional ?? ''] ?? position + 1)
      try {
        rows[position] = { id, ok: true, exitCode: 0, answer: (await run(input)).body }
      } catch (error) {
        const report = reportOf(error, language)
        note(`${paint('bold', safeText(id))}\n${errorText(report, language, paint)}`)
        rows[position] = { id, ok: false, exitCode: report.exitCode, code: report.code }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(together, inputs.length) }, worker))
  await printAnswer(context, rows.filter(Boolean), { columns: ['id', 'ok', 'code'] })
  const failed = rows.filter((row) => row && !row.ok)
  note(
    say(
      `${rows.length - failed.length} of ${inputs.length} done${failed.length > 0 ? `, ${failed.length} failed` : ''}.`,
      `共 ${inputs.length} 个，成功 ${rows.length - failed.length} 个${failed.length > 0 ? `，失败 ${failed.length} 个` : ''}。`,
    ),
  )
  if (signal.aborted) return exitCodes.interrupted
  return worst(failed.map(({ exitCode }) => exitCode))
}

/** What is not known weighs most, since it must be looked at. */
const gravity = [
  exitCodes.unknown,
  exitCodes.credentials,
  exitCodes.network,
  exitCodes.refused,
  exitCodes.usage,
  exitCodes.notConfirmed,
]

export const worst = (codes: readonly number[]): number =>
  gravity.find((code) => codes.includes(code)) ?? codes[0] ?? exitCodes.done
