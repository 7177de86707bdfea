import { checkNumber } from './checkNumber.ts'
import type { Client } from './client.ts'
import type { Waiter } from './defineWaiter.ts'
import { AbortError, WaiterError } from './errors.ts'
import type { CallOptions } from './options.ts'
import { valueAt } from './path.ts'

/** How long and how often to wait. */
export interface WaitOptions<Output = unknown> extends Omit<CallOptions, 'signal'> {
  /** Longest wait in all, in ms; one last poll is made at its end. Without it the wait is as long as it takes. */
  maxWait?: number
  /** Pause after the first poll in ms; the waiter's own by default. Grows by half with each poll. */
  minDelay?: number
  /** Longest pause between two polls in ms; four times the first by default. */
  maxDelay?: number
  /** Called with every answer. */
  onPoll?: (answer: Output, poll: { state: unknown; polls: number; elapsed: number }) => void
  /** Ends the wait; what was waited for goes on. */
  signal?: AbortSignal
}

const kept = 10

/** A wait goes on for hours, so a poll outlives a network that is away for a minute. */
const patience = { attempts: 8, baseDelay: 1000 }

/**
 * Polls until the state is reached.
 *
 * @param client - from `createClient`
 * @param waiter - such as `fineTuningTaskDone`
 * @param input - input of the read that is polled
 * @param options - `maxWait` and delays in ms, `onPoll`, `signal`
 * @returns the answer that showed the state
 * @throws {WaiterError} `WaiterFailed` when a state is reached from which the wanted one cannot come, `WaiterTimeout` after `maxWait`; both hold the last states seen
 * @throws {AbortError} when the signal aborts
 * @example
 * ```ts
 * const { result } = await waitUntil(client, fineTuningTaskDone, { taskId: 'task-5kjifvzerc5n' }, { maxWait: 3_600_000 })
 * ```
 */
export async function waitUntil<Input extends object, Output>(
  client: Client,
  waiter: Waiter<Input, Output>,
  input: Input,
  options: WaitOptions<Output> = {},
): Promise<Output> {
  const { clock } = client
  const {
    maxWait = Number.POSITIVE_INFINITY,
    onPoll,
    signal,
    minDelay = waiter.delay * 1000,
    maxDelay = minDelay * 4,
    ...call
  } = options
  checkNumber('maxWait', maxWait, { infinite: true })
  checkNumber('minDelay', minDelay, { infinite: true })
  checkNumber('maxDelay', maxDelay, { infinite: true })
  const action = waiter.action.definition.name
  const poll = {
    ...call,
    ...(call.retry !== false && { retry: { ...patience, ...call.retry } }),
    ...(signal && { signal }),
  }
  const started = clock.now()
  const states: unknown[] = []
  let pause = minDelay
  for (let polls = 1; ; polls++) {
    const { body } = await client.send<Output>(waiter.action.definition, input, poll)
    const state = valueAt(body, waiter.acceptors[0]!.path)
    states.push(state)
    if (states.length > kept) states.shift()
    const elapsed = clock.now() - started
    onPoll?.(body, { state, polls, elapsed })
    const met = waiter.acceptors.find(({ path, equals }) => valueAt(body, path) === equals)
    if (met?.state === 'success') return body
    const details = { action, outcome: 'refused' as const, states, last: body }
    if (met)
      throw new WaiterError(
        'WaiterFailed',
        `${waiter.name}: ${action} reached ${JSON.stringify(met.equals)}, from which this cannot come any more.`,
        details,
      )
    if (elapsed >= maxWait)
      throw new WaiterError(
        'WaiterTimeout',
        `${waiter.name}: not reached within ${maxWait} ms; last seen: ${JSON.stringify(state)}.`,
        details,
      )
    try {
      // The last pause ends with the time there is, so that nothing is given up before.
      await clock.sleep(Math.min(pause * (0.9 + clock.random() * 0.2), maxWait - elapsed), signal)
      if (signal?.aborted) throw signal.reason
    } catch (cause) {
      throw new AbortError('Aborted', `Waiting for ${waiter.name} was aborted; what was waited for goes on.`, {
        action,
        cause,
      })
    }
    pause = Math.min(maxDelay, pause * 1.5)
  }
}
