import type { QianfanError } from '@qianfan-console/core'
import { send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import { reasonOf, reportOf } from '../output/errorReport.ts'
import { printAnswer, shapeOf } from '../output/printAnswer.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { rowsPath } from '../table/rowsPath.ts'
import { goalOf, pollInput } from '../table/waiters.ts'
import { safeText } from '../terminal/safeText.ts'
import { valueAt } from '../util/valueAt.ts'
import type { FailedCall, Found, ShownAnswer } from './answer.ts'
import { isGone } from './isGone.ts'
import { madeSince } from './newRows.ts'
import { readThatTells, verifyInput } from './verify.ts'

/**
 * Deals with a call that failed. A "no" that follows an attempt of unknown outcome is not believed before the state was
 * read; with `--wait`, the read that tells is made after an unknown outcome too. Throws the error when that stays.
 */
export async function settle(
  context: Context,
  action: ManifestAction,
  input: Input,
  error: QianfanError,
  failed: FailedCall,
): Promise<ShownAnswer> {
  const { say, note, paint, language } = context
  const { exitCode } = reportOf(error, context)
  const isUnknown = exitCode === exitCodes.unknown
  const doubtful = error.previous !== undefined && exitCode === exitCodes.refused
  if (!(doubtful || (isUnknown && failed.options.waitAsked)) || action.effect === 'read') throw error
  note(
    paint(
      'yellow',
      say(
        `${error.code}: whether ${action.name} happened is not known; reading the state.`,
        `${error.code}：无法确认 ${action.name} 是否已生效，正在查询。`,
      ),
    ),
  )
  const found = await stateAfter(context, action, input, failed).catch((reason: unknown) => {
    note(safeText(say(`The read failed: ${reasonOf(reason, language)}`, `查询失败：${reasonOf(reason, language)}`)))
    return undefined
  })
  if (!found) {
    if (failed.options.waitAsked) await showState(context, action, input)
    throw error
  }
  note(paint('green', say('It happened.', '操作已生效。')))
  return { sentence: undefined, ...found }
}

/** What a read of the thing itself says is shown where only its reader can tell whether the call is in it. */
async function showState(context: Context, action: ManifestAction, input: Input): Promise<void> {
  const read = readThatTells(action)
  if (!read || rowsPath(read) !== undefined || action.effect === 'destructive' || action.waitFor?.proof) return
  const { body } = await send(context, read, verifyInput(action, input)).catch(() => ({ body: undefined }))
  if (body !== undefined) await printAnswer(context, body, shapeOf(read))
}

/** The state that shows that a call happened; undefined when nothing shows it. */
async function stateAfter(
  context: Context,
  action: ManifestAction,
  input: Input,
  failed: FailedCall,
): Promise<Found | undefined> {
  if (action.effect === 'destructive') {
    const gone = await isGone(context, action, input)
    if (gone) return gone
  }
  const goal = goalOf(action)
  const fields = action.waitFor?.proof && pollInput(action, input)
  if (goal && fields) {
    if (failed.options.waitAsked) {
      const waiting = { poll: failed.options.poll, together: failed.options.together ?? false }
      const { waitFor } = await import('../calls/waitFor.ts')
      return { body: await waitFor(context, goal, fields, waiting), shape: shapeOf(goal.read) }
    }
    const { body } = await send(context, goal.read, fields)
    const reached = goal.waiter.acceptors.some(
      ({ path, equals, state }) => state === 'success' && valueAt(body, path) === equals,
    )
    return reached ? { body, shape: shapeOf(goal.read) } : undefined
  }
  return action.verify?.adds ? madeSince(context, action, input, failed) : undefined
}
