import type { Evidence } from '../errors/evidence.ts'

/** The part of an action that decides what may be repeated. */
export interface Effects {
  effect: 'read' | 'write' | 'destructive'
  billable?: boolean
  idempotent?: boolean
  /** Input field that makes the platform take a repeat for the same call; one is made where the input has none. */
  idempotencyKey?: string
}

/**
 * Whether an action may be repeated on some evidence; the table of the design, row by row.
 * A call with an idempotency key counts as idempotent, for the platform knows its repeat. What can cost money stays in
 * its own row: a key does not open it.
 */
export function mayRepeat({ effect, billable, idempotent, idempotencyKey }: Effects, evidence: Evidence): boolean {
  if (evidence === 'not-accepted') return true
  if (evidence === 'throttled') return !billable
  if (evidence === 'unknown')
    return !billable && (effect === 'read' || idempotent === true || idempotencyKey !== undefined)
  return false
}
