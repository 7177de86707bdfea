import { checkNumber } from '../util/checkNumber.ts'
import type { CallOptions } from './callOptions.ts'

/** Checks the options that a client and a call have in common. */
export function checkCallOptions({ timeout, retry }: Pick<CallOptions, 'timeout' | 'retry'>): void {
  checkNumber('timeout', timeout, { least: 1, infinite: true })
  if (!retry) return
  checkNumber('retry.attempts', retry.attempts, { least: 1, integer: true, infinite: true })
  checkNumber('retry.baseDelay', retry.baseDelay, { infinite: true })
  checkNumber('retry.maxDelay', retry.maxDelay, { infinite: true })
  checkNumber('retry.maxTime', retry.maxTime, { infinite: true })
}
