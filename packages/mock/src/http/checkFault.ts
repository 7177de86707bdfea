import { checkPattern } from '@qianfan-console/core'
import type { Fault } from './fault.ts'

/** What a fault can do: at least one of these has to be there. */
export const effectsOfFault = [
  'delay',
  'reset',
  'status',
  'code',
  'retryAfter',
  'truncate',
  'html',
  'clockSkew',
  'result',
  'life',
] as const satisfies readonly (keyof Fault)[]

interface FieldRule {
  fits: (value: unknown) => boolean
  /** What it takes, as the end of a sentence. */
  takes: string
}

const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
const isInteger = (value: unknown, least: number, most: number): boolean =>
  isNumber(value, least, most) && Number.isInteger(value)
/** What may stand in a header: no control characters, which would begin another header. */
const isLine = (value: unknown): value is string => typeof value === 'string' && /^[\x20-\x7e]+$/.test(value)
const isBoolean = (value: unknown): boolean => typeof value === 'boolean'

/** Longest wait of a timer, in ms. */
const longestWait = 2_147_483_647

const rules: Record<keyof Fault, FieldRule> = {
  action: {
    fits: (value) => checkPattern(value) === undefined,
    takes: 'a dotted name, an Action, or a pattern such as finetuning.**',
  },
  times: {
    fits: (value) => value === 'all' || value === Number.POSITIVE_INFINITY || isInteger(value, 1, 1e9),
    takes: "a whole number of calls from 1, or 'all'",
  },
  skip: { fits: (value) => isInteger(value, 0, 1e9), takes: 'a whole number of calls from 0' },
  probability: { fits: (value) => isNumber(value, 0, 1), takes: 'a number from 0 to 1' },
  when: { fits: (value) => value === 'before' || value === 'after', takes: "'before' or 'after'" },
  delay: { fits: (value) => isNumber(value, 0, longestWait), takes: `ms from 0 to ${longestWait}` },
  reset: { fits: isBoolean, takes: 'true; `when` says on which side of the effect' },
  status: { fits: (value) => isInteger(value, 200, 599), takes: 'an HTTP status from 200 to 599' },
  code: {
    fits: (value) => Number.isSafeInteger(value) || isLine(value),
    takes: 'a code of the platform: a word in ASCII, or a whole number',
  },
  message: { fits: (value) => typeof value === 'string', takes: 'a text' },
  retryAfter: {
    fits: (value) =>
      isNumber(value, 0, 1e9) || (isLine(value) && (/^\d+$/.test(value) || !Number.isNaN(Date.parse(value)))),
    takes: 'seconds from 0, or an HTTP date',
  },
  truncate: {
    fits: (value) => typeof value === 'boolean' || isNumber(value, 0, 1e9),
    takes: 'true, a share below 1, or a number of bytes',
  },
  html: { fits: (value) => typeof value === 'boolean' || typeof value === 'string', takes: 'true, or a page' },
  clockSkew: { fits: (value) => isNumber(value, -1e10, 1e10), takes: 'seconds, of either sign' },
  result: { fits: (value) => value === false, takes: 'false' },
  life: { fits: (value) => value === 'failed', takes: "'failed'" },
}

/**
 * Refuses a fault that cannot be, before anything of it is kept.
 *
 * @throws {TypeError} naming the field, what it takes, and what it got
 */
export function checkFault(fault: unknown): asserts fault is Fault {
  if (typeof fault !== 'object' || fault === null || Array.isArray(fault))
    throw new TypeError('A fault is an object, such as {"action": "finetuning.task.stop", "status": 503}.')
  const wrong = Object.keys(fault).filter((name) => !Object.hasOwn(rules, name))
  if (wrong.length > 0)
    throw new TypeError(`A fault has no ${wrong.join(', ')}. It has: ${Object.keys(rules).join(', ')}.`)
  for (const [name, value] of Object.entries(fault)) {
    const { fits, takes } = rules[name as keyof Fault]
    if (value !== undefined && !fits(value))
      throw new TypeError(`${name} of a fault is ${takes}; it is ${JSON.stringify(value) ?? String(value)}.`)
  }
  const given = fault as Fault
  if (!effectsOfFault.some((name) => given[name] !== undefined))
    throw new TypeError(`A fault has to do something: give one of ${effectsOfFault.join(', ')}.`)
}
