import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import {
  checkNumber,
  defineAction,
  defineWaiter,
  definitionOf,
  InputError,
  isQianfanError,
  valueAt,
  waitUntil,
} from '@qianfan-console/core'
import { cut } from '../answer/parts.ts'
import { dataNotice } from '../answer/result.ts'
import { checkSize } from '../calls/toSend.ts'
import type { Extra } from '../consent/askPerson.ts'
import type { Input } from '../table/actionTable.ts'
import { inputProblems } from '../table/inputProblems.ts'
import { allWaiters, type FoundWaiter } from '../table/waiters.ts'
import { quoted } from '../text/cleanText.ts'
import { type Session, tellPart } from './runtime.ts'

/** Seconds that a wait takes where nothing is said: below the time-out that clients give a call. */
const usual = 45

/** Polls until a state is there; tells its client how it stands, and ends when that is cancelled. */
export async function waitFor(session: Session, given: Input, extra: Extra): Promise<CallToolResult> {
  const found = waiterNamed(given.waiter)
  const maxSeconds = given.maxSeconds ?? usual
  checkNumber('maxSeconds', maxSeconds as number, { least: 0, most: 3600 })
  const { platform, permissions, poll } = session.runtime
  const { read, waiter } = found
  permissions.check(read)
  const input = given.input ?? {}
  checkSize(read, input)
  const issues = inputProblems(read, input)
  if (issues.length > 0)
    throw new InputError(
      'InvalidInput',
      `${read.name}, which ${waiter.name} polls: ${issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
      { issues },
    )
  const { client } = await platform.connection()
  let last: unknown
  try {
    const polled = {
      ...client,
      send: (_: unknown, fields: object, options: object) => platform.send(read, fields as Input, options),
    }
    const body = await waitUntil(polled as never, defineWaiter(defineAction(definitionOf(read)), waiter), input, {
      signal: extra.signal,
      maxWait: (maxSeconds as number) * 1000,
      ...(poll !== undefined && { minDelay: poll, maxDelay: poll }),
      onPoll: (answer, { state, polls, elapsed }) => {
        last = answer
        return tellProgress(extra, found, answer, { state, polls, elapsed })
      },
    })
    return tellState(session, found, body, { reached: true, ended: true })
  } catch (error) {
    if (!isQianfanError(error)) throw error
    if (error.code === 'WaiterFailed') return tellState(session, found, last, { reached: false, ended: true })
    if (error.code === 'WaiterTimeout' && last !== undefined)
      return tellState(session, found, last, { reached: false, ended: false })
    throw error
  }
}

function waiterNamed(name: unknown): FoundWaiter {
  const all = allWaiters()
  const found = all.find(({ waiter }) => waiter.name === name)
  if (found) return found
  const known = all.map(({ waiter }) => waiter.name).join(', ')
  throw new InputError(
    'UnknownWaiter',
    `There is no waiter ${JSON.stringify(String(name).slice(0, 100))}. There are: ${known}.`,
  )
}

const stateOf = ({ waiter }: FoundWaiter, answer: unknown): string =>
  quoted(String(valueAt(answer, waiter.acceptors[0]!.path) ?? 'not known'), 60)

/** A client that asked for progress hears of every poll; one that has gone is not told. */
async function tellProgress(
  { _meta, sendNotification }: Extra,
  found: FoundWaiter,
  answer: unknown,
  { polls, elapsed }: { state: unknown; polls: number; elapsed: number },
): Promise<void> {
  const progressToken = _meta?.progressToken
  if (progressToken === undefined) return
  const { progress } = found.read.cli
  const share = progress === undefined ? undefined : valueAt(answer, progress)
  const message = `${stateOf(found, answer)}${share === undefined ? '' : ` ${quoted(String(share), 20)}`}, ${Math.round(elapsed / 1000)} s`
  // It must grow with each notification; the share that the platform tells may stand still.
  await sendNotification({
    method: 'notifications/progress',
    params: { progressToken, progress: polls, message },
  }).catch(() => {})
}

function tellState(
  session: Session,
  found: FoundWaiter,
  body: unknown,
  { reached, ended }: { reached: boolean; ended: boolean },
): CallToolResult {
  const { waiter, read } = found
  const state = stateOf(found, body)
  const text = reached
    ? `${waiter.name}: reached (${state}); ${dataNotice}`
    : ended
      ? `${waiter.name}: it ended as ${state} and can no longer get there; ${dataNotice}`
      : `${waiter.name}: not yet, it is ${state}. The work goes on; call wait_for again to wait on. ${dataNotice}`
  const part = cut(body, { maxTokens: session.runtime.maxTokens })
  return tellPart(session, part, { action: read.name, waiter: waiter.name, reached, ended }, text)
}
