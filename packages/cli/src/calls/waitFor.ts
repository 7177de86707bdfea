import type { QianfanError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { accountFlags } from '../help/accountFlags.ts'
import { commandLine } from '../help/commandLine.ts'
import { refuseDenied } from '../policy/policy.ts'
import { definitionOf } from '../table/definition.ts'
import type { FoundWaiter } from '../table/waiters.ts'
import { safeText } from '../terminal/safeText.ts'
import { createWaitView } from '../terminal/waitView.ts'
import { formatDuration } from '../util/formatDuration.ts'
import { valueAt } from '../util/valueAt.ts'

/** The shortest time between two polls, in ms, whatever was asked for: the platform counts calls. */
const shortestPoll = 100

interface WaitForOptions {
  poll: number | undefined
  onAnswer?: (body: unknown) => void
  /** Shows nothing and tells errors as the client does: the caller does both. */
  quiet?: boolean
  /** Others wait at the same time, so that one line for each new state has to do. */
  together?: boolean
}

/** Polls until the state is there; shows on standard error how it stands. */
export async function waitFor(
  context: Context,
  { waiter, read }: FoundWaiter,
  input: Record<string, unknown>,
  options: WaitForOptions,
): Promise<unknown> {
  refuseDenied(await context.policies(), read, context.say)
  const { defineAction, defineWaiter, waitUntil } = await import('@qianfan-console/core')
  const { settings, signal } = context
  const label = Object.values(input).map(String).join(' ')
  const view = options.quiet ? undefined : await createWaitView(context, label, { live: !options.together })
  const started = Date.now()
  let last: unknown
  const poll = options.poll === undefined ? undefined : Math.max(shortestPoll, options.poll)
  try {
    return await waitUntil(await context.client(), defineWaiter(defineAction(definitionOf(read)), waiter), input, {
      signal,
      ...(settings.timeout !== undefined && { maxWait: settings.timeout }),
      ...(poll !== undefined && { minDelay: poll, maxDelay: poll }),
      onPoll(body, { state }) {
        options.onAnswer?.(body)
        last = state
        const progress = valueAt(body, 'result.runProgress')
        view?.show(`${state}${progress ? ` ${progress}` : ''}`)
      },
    })
  } catch (error) {
    if (options.quiet) throw error
    throw endOfWait(error as QianfanError)
  } finally {
    view?.end()
  }

  /** Who waited wants to know how it stood, and how to look again; that the waiting ended is not that the work did. */
  function endOfWait(error: QianfanError): Error {
    const isTimeout = error.code === 'WaiterTimeout'
    if (!isTimeout && error.name !== 'AbortError') return error
    const { say } = context
    const time = formatDuration(Date.now() - started)
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
}
