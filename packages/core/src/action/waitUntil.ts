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
  const limits = withWaits(options, waiter.delay * 1000)
  const wait: Wait<Output> = {
    client,
    waiter,
    input,
    options: limits,
    started: client.clock.now(),
    states: [],
    last: undefined,
  }
  let pause = limits.minDelay
  for (let polls = 1; ; polls++) {
    const answered = await poll(wait)
    if (answered) {
      const { body } = answered
      const met = await judge(wait, body, polls)
      if (met) return body
      if (elapsed(wait) >= limits.maxWait) throw timedOut(wait)
    }
    await rest(wait, pause)
    pause = Math.min(limits.maxDelay, pause * 1.5)
  }
}

/** A wait under way. */
interface Wait<Output> {
  readonly client: Client
  readonly waiter: Waiter<any, Output>
  readonly input: object
  readonly options: ReturnType<typeof withWaits<Output>>
  readonly started: number
  /** The last states seen, oldest first. */
  readonly states: unknown[]
  last: Output | undefined
}

const elapsed = ({ client, started }: Wait<any>): number => client.clock.now() - started

/** One poll, which repeats no longer than there is time; undefined where it failed for that, and time is left for another. */
async function poll<Output>(wait: Wait<Output>): Promise<{ body: Output } | undefined> {
  const { client, waiter, input } = wait
  const { maxWait, minDelay: _, maxDelay: __, onPoll: ___, retry, ...call } = wait.options
  const left = Math.max(0, maxWait - elapsed(wait))
  const patient = retry !== false && withDefaults(patience, retry)
  const limited = patient && { ...patient, maxTime: Math.min(patient.maxTime, left) }
  try {
    return await client.send<Output>(waiter.action.definition, input, { ...call, retry: limited })
  } catch (error) {
    if (!isPassing(error)) throw error
    if (elapsed(wait) >= maxWait) throw timedOut(wait, { cause: error })
    if (limited && limited.maxTime < patient.maxTime && (error as { attempts: number }).attempts < limited.attempts)
      return undefined
    throw error
  }
}

/** Notes the state that an answer shows, tells who watches, and says whether it is the one waited for. */
async function judge<Output>(wait: Wait<Output>, body: Output, polls: number): Promise<boolean> {
  const { waiter, states, options } = wait
  const state = valueAt(body, waiter.acceptors[0]!.path)
  wait.last = body
  states.push(state)
  if (states.length > kept) states.shift()
  await options.onPoll?.(body, { state, polls, elapsed: elapsed(wait) })
  const met = waiter.acceptors.find(({ path, equals }) => valueAt(body, path) === equals)
  if (met?.state !== 'failure') return met !== undefined
  const action = waiter.action.definition.name
  throw new WaiterError(
    'WaiterFailed',
    `${waiter.name}: ${action} reached ${JSON.stringify(met.equals)} and can no longer reach the state waited for.`,
    { action, outcome: 'refused', states, last: body },
  )
}

function timedOut({ waiter, options, states, last }: Wait<any>, more: { cause?: unknown } = {}): WaiterError {
  const seen = states.length > 0 ? JSON.stringify(states.at(-1)) : 'no state, since no poll was answered'
  return new WaiterError(
    'WaiterTimeout',
    `${waiter.name}: not reached within ${options.maxWait} ms; last seen: ${seen}.`,
    { action: waiter.action.definition.name, outcome: 'refused', states, last, ...more },
  )
}

async function rest(wait: Wait<any>, pause: number): Promise<void> {
  const { client, waiter, options } = wait
  const { clock } = client
  try {
    // The last pause ends with the time there is, so that nothing is given up before.
    const left = options.maxWait - elapsed(wait)
    await clock.sleep(Math.max(0, Math.min(pause * (0.9 + clock.random() * 0.2), left)), options.signal)
    if (options.signal?.aborted) throw options.signal.reason
  } catch (cause) {
    throw new AbortError('Aborted', `Waiting for ${waiter.name} was aborted; what was waited for goes on.`, {
      action: waiter.action.definition.name,
      cause,
    })
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
