import type { Context } from '../context/context.ts'
import { errorNote } from '../output/errorNote.ts'
import { printAnswer, shapeOf } from '../output/printAnswer.ts'
import { resultText } from './resultText.ts'
import { describeTask, type Watched } from './watched.ts'

/** Prints what was found: for people scores and checkpoints, for programs the answers. */
export async function printWatched(context: Context, found: readonly Watched[]): Promise<void> {
  const { settings, note, paint, language } = context
  // The state of a task that failed is shown below; what else went wrong is said here.
  for (const { id, error } of found)
    if (error && error.code !== 'WaiterFailed')
      note(`${found.length > 1 ? `${paint('bold', id)}\n` : ''}${await errorNote(error, language, paint)}`)
  if (settings.output === 'table' && settings.query === undefined && settings.columns === undefined) {
    for (const each of found) if (each.body) await context.print(resultText(context, each.body))
    return
  }
  const [only] = found
  if (found.length === 1) return only!.body ? printAnswer(context, only!.body, shapeOf(describeTask())) : undefined
  await printAnswer(
    context,
    found.map(({ id, state, body, exitCode }) => ({ id, state, ok: exitCode === 0, answer: body ?? null })),
    { columns: ['id', 'state', 'ok'] },
  )
}
