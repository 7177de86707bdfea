import { InputError } from './errors.ts'
import type { CallOptions } from './options.ts'

/** Refuses a number that would make a call hang, or repeat without end. */
export function checkNumber(name: string, value: number | undefined, least: number): void {
  if (value === undefined || value >= least) return
  throw new InputError(
    'InvalidOption',
    `The option ${name} must be a number of at least ${least}; it is ${JSON.stringify(value) ?? String(value)}.`,
  )
}

/** Checks the options that a client and a call have in common. */
export function checkCallOptions({ timeout, retry }: Pick<CallOptions, 'timeout' | 'retry'>): void {
  checkNumber('timeout', timeout, 1)
  if (!retry) return
  checkNumber('retry.attempts', retry.attempts, 1)
  checkNumber('retry.baseDelay', retry.baseDelay, 0)
  checkNumber('retry.maxDelay', retry.maxDelay, 0)
  checkNumber('retry.maxTime', retry.maxTime, 0)
}
