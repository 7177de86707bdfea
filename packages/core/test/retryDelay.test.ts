import { expect, it } from 'vitest'
import type { AttemptFailure } from '../src/call/failure.ts'
import { type Progress, retryDelay, retryPlan } from '../src/call/retryDelay.ts'
import type { Evidence } from '../src/errors/evidence.ts'
import { ConnectionError, ServiceError } from '../src/index.ts'

const read = { name: 'x.y.list', path: '/', effect: 'read' } as const
const paid = { name: 'x.y.create', path: '/', effect: 'write', billable: true } as const

const failure = (evidence: Evidence, more: Partial<AttemptFailure> = {}): AttemptFailure => ({
  error: new ConnectionError('ConnectionLost', 'lost'),
  evidence,
  repairable: false,
  answered: false,
  ...more,
})

const throttled = (retryAfter?: number, code = '18') =>
  failure('throttled', {
    answered: true,
    error: new ServiceError(code, 'slow down', { status: 429, body: {}, retryAfter }),
  })

interface Case {
  definition?: typeof read | typeof paid
  plan?: Parameters<typeof retryPlan>[1]
  progress?: Partial<Progress>
  now?: number
  budget?: boolean
}

function delayOf(failed: AttemptFailure, { definition = read, plan, progress, now = 0, budget = true }: Case = {}) {
  let spent = 0
  const state = {
    random: () => 0.5,
    now: () => now,
    budget: {
      refill() {},
      spend() {
        spent++
        return budget
      },
    },
  }
  const delay = retryDelay(state, definition, retryPlan(undefined, plan), failed, {
    number: 1,
    started: 0,
    repaired: false,
    ...progress,
  })
  return { delay, spent }
}

it.each<[string, AttemptFailure, Case, number | undefined]>([
  ['a first repeat waits a share of the base delay', failure('unknown'), {}, 100],
  ['the share doubles', failure('unknown'), { progress: { number: 2 } }, 200],
  [
    'and ends at the longest delay',
    failure('unknown'),
    { plan: { attempts: 30, maxDelay: 1000 }, progress: { number: 20 } },
    500,
  ],
  ['what the platform asks for is obeyed', throttled(7000), {}, 7000],
  ['also beyond the longest delay', throttled(70_000), { plan: { maxDelay: 10 } }, 70_000],
  ['not beyond the time of the call', throttled(301_000), {}, undefined],
  ['the time of the call counts from its start', failure('unknown'), { now: 299_950 }, undefined],
  ['the last attempt is the last', failure('unknown'), { progress: { number: 3 } }, undefined],
  ['retry: false leaves none', failure('not-accepted'), { plan: false }, undefined],
  ['an empty budget leaves none', failure('unknown'), { budget: false }, undefined],
  ['what may have cost money is not repeated', failure('unknown'), { definition: paid }, undefined],
  ['what was not accepted is', failure('not-accepted'), { definition: paid }, 100],
  ['a refusal is final', failure('refused'), {}, undefined],
  ['a repaired clock waits for nothing', failure('clock-or-key', { repairable: true }), { budget: false }, 0],
  ['once', failure('clock-or-key', { repairable: true }), { progress: { repaired: true } }, undefined],
  ['what cannot be repaired is final', failure('clock-or-key'), {}, undefined],
  ['answers: false repeats no answer', failure('unknown', { answered: true }), { plan: { answers: false } }, undefined],
  ['but what had none', failure('unknown'), { plan: { answers: false } }, 100],
  ["nor the platform's limit of rate", throttled(), { plan: { answers: false } }, undefined],
  ["but the gateway's own", throttled(undefined, 'GatewayThrottled'), { plan: { answers: false } }, 100],
])('%s', (_, failed, how, delay) => expect(delayOf(failed, how).delay).toBe(delay))

it('spends from the budget for nothing but a repeat that is made', () => {
  expect(delayOf(failure('unknown')).spent).toBe(1)
  expect(delayOf(failure('refused')).spent).toBe(0)
  expect(delayOf(throttled(301_000)).spent).toBe(0)
  expect(delayOf(failure('clock-or-key', { repairable: true })).spent).toBe(0)
})
