import { checkNumber } from '@qianfan-console/core'
import { PlatformRefusal } from '../platform/platformRefusal.ts'
import type { Draw } from '../platform/random.ts'
import { actionsOf, type SpecAction, type SpecTable } from '../platform/spec.ts'
import { checkFault } from './checkFault.ts'
import type { Fault } from './fault.ts'

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

/** What strikes calls beside the faults. */
export interface Pressure {
  /** The fault that a call gets from the limits, or else from the latency. */
  strike(action: SpecAction): Fault | undefined
  /** Begins anew: no call was seen, and latency is drawn from the start of its seed. */
  reset(): void
}

/**
 * Makes the pressure of standing limits and latency.
 *
 * @param draw - the numbers that latency is made of
 * @throws {TypeError} where a limit or a range cannot be one
 */
export function createPressure(
  spec: SpecTable,
  { rateLimits = [], latency }: { rateLimits?: readonly RateLimit[]; latency?: Latency | undefined },
  draw: Draw,
  now: () => number,
): Pressure {
  const limits = rateLimits.map((limit) => limitOf(spec, limit))
  if (latency) {
    checkNumber('latency.min', latency.min, { least: 0 })
    checkNumber('latency.max', latency.max, { least: latency.min, most: 2_147_483_647 })
  }
  return {
    strike(action) {
      const time = now()
      const about = limits.filter(({ names }) => names.has(action.name))
      for (const limit of about) limit.seen = limit.seen.filter((one) => time - one < limit.window)
      const full = about.find(({ seen, most }) => seen.length >= most)
      if (full) return throttled(action, Math.ceil((full.window - (time - full.seen[0]!)) / 1000))
      for (const { seen } of about) seen.push(time)
      return latency && { delay: Math.round(latency.min + draw.next() * (latency.max - latency.min)) }
    },
    reset() {
      for (const limit of limits) limit.seen = []
      draw.reset()
    },
  }
}

/** The first API has a number for it. The second documents no code: its form is kept, and HTTP 429 says the rest. */
const throttled = ({ group }: SpecAction, retryAfter: number): Fault =>
  group === 'v1'
    ? { status: 429, code: 18, retryAfter }
    : { status: 429, code: 'TooManyRequests', message: 'Request rate limit reached.', retryAfter }

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
 * @throws {PlatformRefusal} where it is none
 */
export function faultOfHeaders({ 'x-mock-fault': text }: Record<string, string>): Fault | undefined {
  if (text === undefined) return undefined
  try {
    const fault: unknown = JSON.parse(text)
    checkFault(fault)
    return fault
  } catch (error) {
    throw new PlatformRefusal('InvalidHTTPRequest', { hint: `x-mock-fault: ${(error as Error).message}` })
  }
}
