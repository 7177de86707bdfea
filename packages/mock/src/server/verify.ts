import { checkNumber } from '@qianfan-console/core'
import type { RecordedRequest } from '../http/requests.ts'
import { actionsOf, type SpecTable } from '../platform/spec.ts'

/** Which calls shall have come in. */
export interface Expected {
  /** A pattern of `matchesAction`, such as `finetuning.task.stop` or `StopFineTuningTask`. */
  action: string
  /** Fields that their inputs hold; other fields may stand beside them. */
  input?: Record<string, unknown>
  /** How many calls, exactly; at least one by default. */
  times?: number
}

/** A field that differs between what was expected and what came in. */
export interface Difference {
  /** Dotted path, or `action`. */
  field: string
  expected: unknown
  actual: unknown
}

/** What was expected has not come in. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError'
  /** How many calls fit. */
  readonly count: number
  /** The call that comes nearest without fitting; undefined where none came in. */
  readonly nearest: RecordedRequest | undefined
  /** What differs in it. */
  readonly differences: Difference[]

  constructor(message: string, found: { count: number; nearest?: RecordedRequest; differences: Difference[] }) {
    super(message)
    this.count = found.count
    this.nearest = found.nearest
    this.differences = found.differences
  }
}

/**
 * Counts the calls that fit, refused ones too.
 *
 * @returns how many there were
 * @throws {VerificationError} where the number is not the expected one, with the nearest call and what differs in it
 * @throws {TypeError} where `action` is not a pattern or names no action, or another field cannot be
 */
export function verifyRequests(requests: readonly RecordedRequest[], expected: Expected, spec: SpecTable): number {
  checkExpected(expected)
  const { action, input = {}, times } = expected
  const names = new Set<string | undefined>(actionsOf(spec, action).map(({ name }) => name))
  const judged = requests.map((request) => ({
    request,
    differences: [
      ...(names.has(request.name) ? [] : [{ field: 'action', expected: action, actual: request.name ?? request.url }]),
      ...differencesOf(input, recordedInput(request)),
    ],
  }))
  const misses = judged.filter(({ differences }) => differences.length > 0)
  const count = judged.length - misses.length
  if (times === undefined ? count > 0 : count === times) return count
  const [nearest] = misses.toSorted((one, other) => weightOf(one.differences) - weightOf(other.differences))
  const words = `Expected ${times ?? 'at least 1'} of ${action}${expected.input ? ` with ${JSON.stringify(input)}` : ''}; there were ${count}.`
  // More calls than expected: what came near is not the reason.
  if (!nearest || (times !== undefined && count > times)) throw new VerificationError(words, { count, differences: [] })
  throw new VerificationError(
    `${words} The nearest is ${nearest.request.name ?? nearest.request.url} (request ${nearest.request.requestId}): ${nearest.differences.map(describeDifference).join('; ')}.`,
    { count, nearest: nearest.request, differences: nearest.differences },
  )
}

/** Another action is further off than any field. */
const weightOf = (differences: Difference[]): number =>
  differences.reduce((sum, { field }) => sum + (field === 'action' ? 1000 : 1), 0)

const describeDifference = ({ field, expected, actual }: Difference): string =>
  `${field} is ${actual === undefined ? 'missing' : JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`

/** The query and the body of a call; numbers in a query are texts. */
function recordedInput({ url, body }: RecordedRequest): Record<string, unknown> {
  const query = Object.fromEntries(new URLSearchParams(url.split('?')[1] ?? ''))
  return { ...query, ...(typeof body === 'object' && body !== null ? body : {}) }
}

function* differencesOf(expected: unknown, actual: unknown, path: string[] = []): Generator<Difference> {
  const field = path.join('.')
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) yield { field, expected, actual }
    else
      for (const [index, item] of expected.entries()) yield* differencesOf(item, actual[index], [...path, `${index}`])
  } else if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) yield { field, expected, actual }
    else
      for (const [name, value] of Object.entries(expected))
        yield* differencesOf(value, Object.hasOwn(actual, name) ? actual[name as never] : undefined, [...path, name])
  } else if (expected !== actual && !(typeof expected === 'number' && path.length === 1 && actual === `${expected}`))
    yield { field, expected, actual }
}

function checkExpected({ action, input, times, ...others }: Expected): void {
  const [wrong] = Object.keys(others)
  if (wrong !== undefined) throw new TypeError(`verify has no ${wrong}. It takes: action, input, times.`)
  if (typeof action !== 'string') throw new TypeError('verify needs an action, such as finetuning.task.stop.')
  if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input)))
    throw new TypeError('input of verify is an object of fields.')
  checkNumber('times', times, { least: 0, integer: true })
}
