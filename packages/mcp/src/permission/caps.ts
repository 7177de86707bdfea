import { InputError } from '@qianfan-console/core'
import type { ManifestAction } from '../table/actionTable.ts'
import type { Ledger } from './ledger.ts'

/** The most calls in an hour and in a day. */
export interface Cap {
  hour: number
  day: number
}

const hour = 3_600_000
const day = 86_400_000

/** `--max-calls` and `--max-paid-calls`. */
export interface Caps {
  /** Stops a call for which there is no room, before anybody is asked about it. */
  check(action: ManifestAction): void
  /** Counts a call that is about to be sent, or stops it. */
  count(action: ManifestAction): void
}

/**
 * Bounds on calls, so that a model that goes round in circles comes to an end. Calls that can cost money count over all
 * servers of this user, also those that have ended; all others count in this one.
 */
export function capsOf(maxCalls: Cap, maxPaidCalls: Cap, ledger: Ledger): Caps {
  let times: number[] = []
  const check = (action: ManifestAction) => {
    const now = Date.now()
    times = times.filter((time) => time > now - day)
    refuseOver('--max-calls', maxCalls, times, now, action)
    if (!action.billable) return
    const paid = ledger.calls().flatMap((call) => (call.paid ? [call.time] : []))
    refuseOver('--max-paid-calls', maxPaidCalls, paid, now, action)
  }
  return {
    check,
    count(action) {
      check(action)
      times.push(Date.now())
    },
  }
}

function refuseOver(flag: string, cap: Cap, times: readonly number[], now: number, { name }: ManifestAction): void {
  for (const [word, span, most] of [
    ['hour', hour, cap.hour],
    ['day', day, cap.day],
  ] as const) {
    const within = times.filter((time) => time > now - span)
    if (within.length < most) continue
    const free = within.length > 0 ? Math.ceil((within[0]! + span - now) / 60_000) : undefined
    throw new InputError(
      'CallLimitReached',
      `${name} was not sent: ${flag} allows ${most} in one ${word}${free === undefined ? '' : `, and the next is free in ${free} min`}. Stop, and tell the person you work for.`,
      { action: name },
    )
  }
}

/** Reads `20`, `20/hour`, `100/day`, or `20,100`: in an hour, and in a day. */
export function readCap(flag: string, text: string, usual: Cap): Cap {
  const parts = text.split(',').map((part) => /^\s*(\d{1,7})(?:\/(h|hour|d|day))?\s*$/.exec(part))
  const wrong = new InputError(
    'InvalidOption',
    `${flag} takes calls an hour, a day, or both, such as 20, 20/hour, 100/day or 20,100; it got ${JSON.stringify(text)}.`,
  )
  if (parts.length > 2 || parts.some((part) => part === null)) throw wrong
  const cap: Partial<Cap> = {}
  for (const [place, part] of parts.entries()) {
    const unit = part![2] ? (part![2].startsWith('h') ? 'hour' : 'day') : place === 0 ? 'hour' : 'day'
    if (cap[unit] !== undefined) throw wrong
    cap[unit] = Number(part![1])
  }
  return {
    hour: cap.hour ?? Math.min(usual.hour, cap.day ?? usual.hour),
    day: cap.day ?? Math.max(usual.day, cap.hour ?? 0),
  }
}
