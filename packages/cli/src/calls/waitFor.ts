import type { QianfanError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { accountFlags } from '../help/accountFlags.ts'
import { commandLine } from '../help/commandLine.ts'
import type { Input } from '../table/manifest.ts'
import type { FoundWaiter } from '../table/waiters.ts'
import { safeText } from '../terminal/safeText.ts'
import { createWaitView } from '../terminal/waitView.ts'
import { formatDuration } from '../util/formatDuration.ts'
import { valueAt } from '../util/valueAt.ts'
import { open } from './open.ts'

/** The shortest time between two polls, in ms, whatever was asked for: the platform counts calls. */
const shortestPoll = 100

interface PollOptions {
  /** Time between two polls, in ms. */
  poll: number | undefined
  /** A poll was answered. */
  onPoll?: (body: unknown, state: unknown) => void
}

/** Polls until the state is there. Shows nothing, and tells errors as the client does. */
export async function pollUntil(
  context: Context,
  { waiter, read }: FoundWaiter,
  input: Input,
  { poll, onPoll }: PollOptions,
): Promise<unknown> {
  const { client, definition } = await open(context, read)
  const { defineAction, defineWaiter, waitUntil } = await import('@qianfan-console/core')
  const { settings, signal } = context
  const delay = poll === undefined ? undefined : Math.max(shortestPoll, poll)
  return waitUntil(client, defineWaiter(defineAction(definition), waiter), input, {
    signal,
    ...(settings.timeout !== undefined && { maxWait: settings.timeout }),
    ...(delay !== undefined && { minDelay: delay, maxDelay: delay }),
    onPoll: (body, { state }) => onPoll?.(body, state),
  })
}

interface WaitForOptions {
  poll: number | undefined
  onAnswer?: (body: unknown) => void
  /** Others wait at the same time, so that one line for each new state has to do. */
  together?: boolean
}

/** Polls until the state is there; shows on standard error how it stands. */
export async function waitFor(
  context: Context,
  found: FoundWaiter,
  input: Input,
  { poll, onAnswer, together }: WaitForOptions,
): Promise<unknown> {
  const view = await createWaitView(context, labelOf(input), { live: !together })
  const started = Date.now()
  const { progress } = found.read.cli
  let last: unknown
  try {
    return await pollUntil(context, found, input, {
      poll,
      onPoll(body, state) {
        onAnswer?.(body)
        last = state
        const share = progress && valueAt(body, progress)
        view.show(`${state}${share ? ` ${share}` : ''}`)
      },
    })
  } catch (error) {
    throw endOfWait(context, found, input, error as QianfanError, { last, time: Date.now() - started })
  } finally {
    view.end()
  }
}

const labelOf = (input: Input): string => Object.values(input).map(String).join(' ')

/** Who waited wants to know how it stood, and how to look again; that the waiting ended is not that the work did. */
function endOfWait(
  { say, settings }: Context,
  { waiter, read }: FoundWaiter,
  input: Input,
  error: QianfanError,
  { last, time: milliseconds }: { last: unknown; time: number },
): Error {
  const isTimeout = error.code === 'WaiterTimeout'
  if (!isTimeout && error.name !== 'AbortError') return error
  const label = labelOf(input)
  const time = formatDuration(milliseconds)
  const state = safeText(String(last ?? say('not known', '未知')))
  const what = isTimeout
    ? say(
        `--timeout: after ${time} ${label} is ${state}. The waiting has ended; the work goes on.`,
        `--timeout：等待 ${time} 后 ${label} 的状态为 ${state}。等待已结束，任务仍在继续。`,
      )
    : say(
        `Interrupted after ${time}. The waiting for ${label} has ended; the work goes on.`,
        `等待 ${time} 后中断。对 ${label} 的等待已结束，任务仍在继续。`,
      )
  const again = `${commandLine(read, input)} --wait-for ${waiter.name}${accountFlags(settings)}`
  return new Failure(isTimeout ? error.code : 'Aborted', what, {
    exitCode: isTimeout ? exitCodes.network : exitCodes.interrupted,
    hint: say(`To wait on: ${again}`, `继续等待：${again}`),
    details: { state: last },
    cause: error,
  })
}
