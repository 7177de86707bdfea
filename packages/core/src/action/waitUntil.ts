import { AbortError, isQianfanError, type ServiceError, WaiterError } from '../errors/errors.ts'
import { evidenceOfAnswer } from '../errors/evidence.ts'
import { checkNumber } from '../util/checkNumber.ts'
import { valueAt } from '../util/valueAt.ts'
import { withDefaults } from '../util/withDefaults.ts'
import type { CallOptions } from './callOptions.ts'
import type { Client } from './client.ts'
import type { Waiter } from './defineWaiter.ts'
import { mayRepeat } from './effects.ts'

/** How long and how often to wait. */
export interface WaitOptions<Output = unknown> extends Omit<CallOptions, 'signal'> {
  /** Longest wait in all, in ms; one last poll is made at its end. Without it the wait is as long as it takes. */
  maxWait?: number | undefined
  /** Pause after the first poll in ms; the waiter's own by default. Grows by half with each poll. */
  minDelay?: number | undefined
  /** Longest pause between two polls in ms; four times the first by default. */
  maxDelay?: number | undefined
  /** Called with every answer, and waited for where it returns a promise. What it throws or rejects with ends the wait. */
  onPoll?: ((answer: Output, poll: { state: unknown; polls: number; elapsed: number }) => unknown) | undefined
  /** Ends the wait; what was waited for goes on. */
  signal?: AbortSignal | undefined
}

const kept = 10

/**
 * A wait goes on for hours, so a poll outlives a network that is away for a minute, whatever the client says of the repeats
 * of other calls; `retry` among the options of the wait decides.
 */
const patience = { attempts: 8, baseDelay: 1000, maxTime: 300_000 }

/**
 * Polls until the state is reached.
 *
 * @param client - from `createClient`
 * @param waiter - such as `fineTuningTaskDone`
 * @param input - input of the read that is polled
 * @param options - `maxWait` and delays in ms, `onPoll`, `signal`
 * @returns the answer that showed the state
 * @throws {WaiterError} `WaiterFailed` when a state is reached from which the wanted one cannot come, `WaiterTimeout` after `maxWait` and at most one attempt more, with the error of the last poll as `cause` where it failed; both hold the last states seen
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
  const { maxWait, minDelay, maxDelay, onPoll, signal, retry, ...call } = withWaits(options, waiter.delay * 1000)
  const { definition } = waiter.action
  const action = definition.name
  const started = clock.now()
  const states: unknown[] = []
  let last: Output | undefined
  let pause = minDelay
  const elapsed = () => clock.now() - started
  const timedOut = (more: { cause?: unknown } = {}) =>
    new WaiterError(
      'WaiterTimeout',
      `${waiter.name}: not reached within ${maxWait} ms; last seen: ${states.length > 0 ? JSON.stringify(states.at(-1)) : 'no state, since no poll was answered'}.`,
      { action, outcome: 'refused', states, last, ...more },
    )

  for (let polls = 1; ; polls++) {
    const answered = await poll()
    if (answered) {
      const { body } = answered
      last = body
      const state = valueAt(body, waiter.acceptors[0]!.path)
      states.push(state)
      if (states.length > kept) states.shift()
      await onPoll?.(body, { state, polls, elapsed: elapsed() })
      const met = waiter.acceptors.find(({ path, equals }) => valueAt(body, path) === equals)
      if (met?.state === 'success') return body
      if (met)
        throw new WaiterError(
          'WaiterFailed',
          `${waiter.name}: ${action} reached ${JSON.stringify(met.equals)}, from which this cannot come any more.`,
          { action, outcome: 'refused', states, last },
        )
      if (elapsed() >= maxWait) throw timedOut()
    }
    await rest()
    pause = Math.min(maxDelay, pause * 1.5)
  }

  /** One poll, which repeats no longer than there is time; undefined where it failed for that, and time is left for another. */
  async function poll(): Promise<{ body: Output } | undefined> {
    const left = Math.max(0, maxWait - elapsed())
    const patient = retry !== false && withDefaults(patience, retry)
    const limited = patient && { ...patient, maxTime: Math.min(patient.maxTime, left) }
    try {
      return await client.send<Output>(definition, input, { ...call, signal, retry: limited })
    } catch (error) {
      if (!isPassing(error)) throw error
      if (elapsed() >= maxWait) throw timedOut({ cause: error })
      if (limited && limited.maxTime < patient.maxTime && (error as { attempts: number }).attempts < limited.attempts)
        return undefined
      throw error
    }
  }

  async function rest(): Promise<void> {
    try {
      // The last pause ends with the time there is, so that nothing is given up before.
      await clock.sleep(Math.max(0, Math.min(pause * (0.9 + clock.random() * 0.2), maxWait - elapsed())), signal)
      if (signal?.aborted) throw signal.reason
    } catch (cause) {
      throw new AbortError('Aborted', `Waiting for ${waiter.name} was aborted; what was waited for goes on.`, {
        action,
        cause,
      })
    }
  }
}

function withWaits<Output>(options: WaitOptions<Output>, delay: number) {
  const { maxWait = Number.POSITIVE_INFINITY, minDelay = delay, maxDelay = minDelay * 4 } = options
  checkNumber('maxWait', maxWait, { infinite: true })
  checkNumber('minDelay', minDelay, { infinite: true })
  checkNumber('maxDelay', maxDelay, { infinite: true })
  return { ...options, maxWait, minDelay, maxDelay }
}

/** Codes of failures that say nothing of the next attempt. */
const passing = new Set(['NotReachable', 'ConnectionLost', 'UnreadableAnswer', 'Timeout'])

/** Whether another poll may succeed where this one failed. */
function isPassing(error: unknown): boolean {
  if (!isQianfanError(error)) return false
  if (error.name !== 'ServiceError') return passing.has(error.code)
  return mayRepeat({ effect: 'read' }, evidenceOfAnswer((error as ServiceError).status, error.code))
}
