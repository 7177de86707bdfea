import { InputError } from '../errors/errors.ts'

/** What a numeric option may be. */
export interface NumberRange {
  /** Least value; 0 by default. */
  least?: number
  /** Greatest value; none by default. */
  most?: number
  /** Only whole numbers. */
  integer?: boolean
  /** Whether Infinity may stand for "no limit". */
  infinite?: boolean
}

/**
 * Refuses what is not a usable number. NaN compares false with everything and a text compares by its letters, so a limit
 * made of either limits nothing.
 *
 * @param name - of the option, as its user writes it
 * @param value - what was given; undefined passes, since the default stands then
 * @param range - `least`, `most`, `integer`, `infinite`
 * @throws {InputError} `InvalidOption`; nothing is sent
 * @example
 * ```ts
 * checkNumber('timeout', options.timeout, { least: 1, infinite: true })
 * ```
 */
export function checkNumber(name: string, value: unknown, range: NumberRange = {}): void {
  if (value === undefined) return
  const { least = 0, most = Number.POSITIVE_INFINITY, integer, infinite } = range
  const fits =
    typeof value === 'number' &&
    value >= least &&
    value <= most &&
    (value === Number.POSITIVE_INFINITY ? infinite === true : !integer || Number.isInteger(value))
  if (fits) return
  const kind = integer ? 'a whole number' : 'a number'
  const limits = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value)
  throw new InputError('InvalidOption', `The option ${name} must be ${kind} ${limits}; it is ${shown}.`)
}
