import type { Context } from './context.ts'
import { definitionOf } from './definition.ts'
import { safeText } from './output/cell.ts'
import { valueAt } from './output/valueAt.ts'
import { refuseDenied } from './policy.ts'
import type { FoundWaiter } from './waiters.ts'

/** Polls until the state is there; says each new state on standard error. */
export async function waitFor(
  context: Context,
  { waiter, read }: FoundWaiter,
  input: Record<string, unknown>,
  options: { poll: number | undefined; onAnswer?: (body: unknown) => void; quiet?: boolean },
): Promise<unknown> {
  refuseDenied(await context.policies(), read, context.say)
  const { defineAction, defineWaiter, waitUntil } = await import('@qianfan-console/core')
  const { settings, signal, note, paint, say } = context
  let shown: unknown
  const label = Object.values(input).map(String).join(' ')
  return waitUntil(await context.client(), defineWaiter(defineAction(definitionOf(read)), waiter), input, {
    signal,
    ...(settings.timeout !== undefined && { maxWait: settings.timeout }),
    ...(options.poll !== undefined && { minDelay: options.poll, maxDelay: options.poll }),
    onPoll(body, { state }) {
      options.onAnswer?.(body)
      if (state === shown || options.quiet) return
      shown = state
      const progress = valueAt(body, 'result.runProgress')
      note(
        paint(
          'dim',
          safeText(
            `${label}: ${state}${progress ? ` ${progress}` : ''}${isEnd(state) ? '' : say(', waiting', '，等待中')}`,
          ),
        ),
      )
    },
  })

  function isEnd(state: unknown): boolean {
    return waiter.acceptors.some(({ equals }) => equals === state)
  }
}
