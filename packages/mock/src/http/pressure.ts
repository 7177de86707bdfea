import { checkNumber } from '@qianfan-console/core'
import { Refusal } from '../platform/refusal.ts'
import { actionsOf, type SpecAction, type SpecTable } from '../platform/spec.ts'
import { checkFault } from './checkFault.ts'
import type { Fault } from './faults.ts'

/** A standing limit: more calls than that are throttled. Give one of the two numbers. */
export interface RateLimit {
  /** Which calls, together; a pattern of `matchesAction`. */
  pattern: string
  perSecond?: number
  perMinute?: number
}

/** How long every call takes at least and at most, in ms of real time. Drawn from the seed. */
export interface Latency {
  min: number
  max: number
}

/**
 * Makes what strikes calls beside the faults: limits and latency, as the fault that a call gets from them.
 *
 * @throws {TypeError} where a limit or a range cannot be one
 */
export function createPressure(
  spec: SpecTable,
  { rateLimits = [], latency }: { rateLimits?: readonly RateLimit[]; latency?: Latency | undefined },
  random: () => number,
  now: () => number,
): (action: SpecAction) => Fault | undefined {
  const limits = rateLimits.map((limit) => limitOf(spec, limit))
  if (latency) {
    checkNumber('latency.min', latency.min, { least: 0 })
    checkNumber('latency.max', latency.max, { least: latency.min, most: 2_147_483_647 })
  }
  return (action) => {
    const time = now()
    const about = limits.filter(({ names }) => names.has(action.name))
    for (const limit of about) limit.seen = limit.seen.filter((one) => time - one < limit.window)
    const full = about.find(({ seen, most }) => seen.length >= most)
    if (full) return { status: 429, code: 18, retryAfter: Math.ceil((full.window - (time - full.seen[0]!)) / 1000) }
    for (const { seen } of about) seen.push(time)
    return latency && { delay: Math.round(latency.min + random() * (latency.max - latency.min)) }
  }
}

function limitOf(spec: SpecTable, { pattern, perSecond, perMinute }: RateLimit) {
  if ((perSecond === undefined) === (perMinute === undefined))
    throw new TypeError(`The rate limit of ${pattern} takes one of perSecond and perMinute.`)
  const most = perSecond ?? perMinute!
  checkNumber(perSecond === undefined ? 'perMinute' : 'perSecond', most, { least: 1, integer: true })
  const names = new Set(actionsOf(spec, pattern).map(({ name }) => name))
  return { names, most, window: perSecond === undefined ? 60_000 : 1000, seen: [] as number[] }
}

/**
 * The fault that a request asks for itself, in `x-mock-fault`: JSON, for tests that share a mock.
 *
 * @throws {Refusal} where it is none
 */
export function faultOfHeaders({ 'x-mock-fault': text }: Record<string, string>): Fault | undefined {
  if (text === undefined) return undefined
  try {
    const fault: unknown = JSON.parse(text)
    checkFault(fault)
    return fault
  } catch (error) {
    throw new Refusal('InvalidHTTPRequest', { hint: `x-mock-fault: ${(error as Error).message}` })
  }
}
