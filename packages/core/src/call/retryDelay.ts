import type { RetryOptions } from '../action/callOptions.ts'
import type { ActionDefinition } from '../action/definition.ts'
import { mayRepeat } from '../action/effects.ts'
import type { ServiceError } from '../errors/errors.ts'
import { withDefaults } from '../util/withDefaults.ts'
import type { AttemptFailure } from './failure.ts'
import type { ClientState } from './state.ts'

/** How a call may be repeated, every field known. */
export type RetryPlan = { [Name in keyof RetryOptions]-?: Exclude<RetryOptions[Name], undefined> }

const defaults: RetryPlan = { attempts: 3, baseDelay: 200, maxDelay: 20_000, maxTime: 300_000, answers: true }

/** The client's options under those of the call. */
export function retryPlan(client: RetryOptions | false | undefined, call: RetryOptions | false | undefined): RetryPlan {
  const plan = withDefaults(defaults, client || undefined, call || undefined)
  return (call ?? client) === false ? { ...plan, attempts: 1 } : plan
}

/** How far a call has come. */
export interface Progress {
  /** The attempt that failed, 1 for the first. */
  number: number
  /** When the call began, in ms. */
  started: number
  /** Whether a clock or a key was put right before. */
  repaired: boolean
}

/** Milliseconds to wait before another attempt; undefined when there must be none. */
export function retryDelay(
  { random, now, budget }: Pick<ClientState, 'random' | 'now' | 'budget'>,
  definition: ActionDefinition,
  plan: RetryPlan,
  { error, evidence, repairable, answered }: AttemptFailure,
  { number, started, repaired }: Progress,
): number | undefined {
  if (number >= plan.attempts) return undefined
  // What was refused for a wrong clock or key loads nothing: it waits for nothing and costs nothing.
  if (evidence === 'clock-or-key') return repairable && !repaired ? 0 : undefined
  // A gateway's own rate limit stands before it sends anything, so that repeat is this side's.
  const last = answered && !plan.answers && !(evidence === 'throttled' && error.code.startsWith('Gateway'))
  if (!mayRepeat(definition, evidence) || last) return undefined
  const asked = (error as Partial<ServiceError>).retryAfter
  const backoff = random() * Math.min(plan.maxDelay, plan.baseDelay * 2 ** (number - 1))
  const delay = Math.max(asked ?? 0, backoff)
  if (now() - started + delay > plan.maxTime || !budget.spend()) return undefined
  return delay
}
