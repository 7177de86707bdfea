import type { QianfanError } from '@qianfan-console/core'
import { findAction } from './actionTable.ts'
import type { Context } from './context.ts'
import { reportOf } from './errorReport.ts'
import { exitCodes } from './failure.ts'
import type { ManifestAction } from './manifest.ts'
import { safeText } from './output/cell.ts'
import { printAnswer, shapeOf } from './output/printAnswer.ts'
import { valueAt } from './output/valueAt.ts'
import { rowsPath, rowsPlace } from './rowsPath.ts'
import type { RunOptions, ShownAnswer } from './runAction.ts'
import { pagesOf, send } from './send.ts'
import { goalOf, pollInput } from './waiters.ts'

type Input = Record<string, unknown>

interface Failed {
  started: number
  options: RunOptions
  /** Ids that were there before a create; undefined when that was not looked at. */
  before: ReadonlySet<unknown> | undefined
}

/** Reads made before saying that nothing can be found, and the pause between two of them in ms. */
const reads = 3
const pause = 2000

/**
 * Deals with a call that failed. A "no" that follows an attempt of unknown outcome is not believed before the state was
 * read; with `--wait`, the read that tells is made after an unknown outcome too. Throws the error when that stays.
 */
export async function settle(
  context: Context,
  action: ManifestAction,
  input: Input,
  error: QianfanError,
  failed: Failed,
): Promise<ShownAnswer> {
  const { say, note, paint } = context
  const { exitCode } = reportOf(error, context)
  const isUnknown = exitCode === exitCodes.unknown
  const doubtful = error.previous !== undefined && exitCode === exitCodes.refused
  if (!(doubtful || (isUnknown && failed.options.waitAsked)) || action.effect === 'read') throw error
  note(
    paint(
      'yellow',
      say(
        `${error.code}: whether ${action.name} happened is not known; reading the state.`,
        `${error.code}：${action.name} 是否已生效未知，正在查询状态。`,
      ),
    ),
  )
  const found = await stateAfter(context, action, input, failed).catch((reason: unknown) => {
    note(safeText(say(`The read failed: ${(reason as Error).message}`, `查询失败：${(reason as Error).message}`)))
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

type Found = Pick<ShownAnswer, 'body' | 'shape'>

/** The state that shows that a call happened; undefined when nothing shows it. */
async function stateAfter(
  context: Context,
  action: ManifestAction,
  input: Input,
  failed: Failed,
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
      const { waitFor } = await import('./waitFor.ts')
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

function verifyInput(action: ManifestAction, input: Input): Input {
  const entries = Object.entries(action.verify?.input ?? {}).map(
    ([field, path]) => [field, valueAt(input, path)] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** A removed thing is neither listed nor described any more. */
async function isGone(context: Context, action: ManifestAction, input: Input): Promise<Found | undefined> {
  const read = action.verify && findAction(action.verify.action)
  const { positional } = action.cli
  if (!read || positional === undefined) return undefined
  const fields = verifyInput(action, input)
  const gone = { body: { requestId: null, result: true }, shape: {} }
  const path = rowsPath(read)
  if (path === undefined) {
    try {
      await send(context, read, fields)
      return undefined
    } catch (error) {
      if (
        (error as QianfanError).name === 'ServiceError' &&
        /not.?(found|exist)/i.test(`${(error as QianfanError).code} ${(error as Error).message}`)
      )
        return gone
      throw error
    }
  }
  for await (const page of pagesOf(context, read, fields)) {
    const rows = valueAt(page, path)
    if (Array.isArray(rows) && rows.some((row) => valueAt(row, positional) === input[positional])) return undefined
  }
  return gone
}

/** The read that tells whether a call happened; undefined where it needs what the call does not know. */
const readThatTells = ({ verify }: ManifestAction) => (verify && !verify.open ? findAction(verify.action) : undefined)

/** More pages than this are not read for a comparison. */
const mostPages = 5

/** Ids of what is there before a create, so that what it makes can be told from the rest; undefined when that cannot be had. */
export async function idsBefore(
  context: Context,
  action: ManifestAction,
  input: Input,
): Promise<ReadonlySet<unknown> | undefined> {
  const read = readThatTells(action)
  if (!read || rowsPath(read) === undefined) return undefined
  const found = new Set<unknown>()
  let pages = 0
  try {
    for await (const page of pagesOf(context, read, verifyInput(action, input))) {
      if (++pages > mostPages) return undefined
      for (const row of rowsOf(page, read)) found.add(idOf(row, read))
    }
    return found
  } catch {
    return undefined
  }
}

const rowsOf = (page: unknown, read: ManifestAction) =>
  (valueAt(page, rowsPlace(rowsPath(read)!, page)) as unknown[] | undefined) ?? []
const idOf = (row: unknown, { cli }: ManifestAction) => valueAt(row, cli.columns?.[0] ?? '')

/**
 * Rows that were not there before the call. Where that was not looked at, rows made since it began: the platform does not
 * say in which zone it writes its times, so both are taken.
 */
async function madeSince(
  context: Context,
  action: ManifestAction,
  input: Input,
  { started, before }: Failed,
): Promise<Found | undefined> {
  const read = readThatTells(action)
  if (!read || rowsPath(read) === undefined) return undefined
  const isNew = (row: unknown) =>
    before ? !before.has(idOf(row, read)) : isSince(valueAt(row, 'createDate') ?? valueAt(row, 'createTime'), started)
  for (let number = 1; number <= reads; number++) {
    const rows: unknown[] = []
    for await (const page of pagesOf(context, read, verifyInput(action, input)))
      rows.push(...rowsOf(page, read).filter(isNew))
    if (rows.length > 0) return { body: rows, shape: { ...shapeOf(read), items: undefined } }
    if (number < reads) await context.pause(pause)
  }
  return undefined
}

const tolerance = 120_000
const beijing = 8 * 3_600_000

function isSince(value: unknown, started: number): boolean {
  const time = Date.parse(String(value))
  return [time, time - beijing].some((each) => each >= started - tolerance && each <= Date.now() + tolerance)
}
