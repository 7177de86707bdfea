import type { Outcome } from '@qianfan-console/core'
import type { PlainAnswer } from './answers.ts'
import { type CallStore, CallStoreFull } from './callStore.ts'
import { digest } from './digest.ts'
import { GatewayRefusal } from './gatewayRefusal.ts'
import type { Input } from './readInput.ts'
import { withTimeout } from './withTimeout.ts'

/** How long a call is remembered, in ms. */
export const remembered = 600_000

/** What a call id may be. */
export const idForm = /^[\w.-]{16,128}$/

/** What is stored of a call; `answer` is absent while it is under way. */
interface CallRecord {
  fingerprint: string
  answer?: PlainAnswer
}

/** One call that must happen once. */
export interface ProtectedCall {
  /** `x-qianfan-call-id`, as it came. */
  id: string | undefined
  /** Dotted name. */
  action: string
  input: Input
  origin: string | undefined
  /** Who calls, as far as the host tells: the same id of another user is another call. */
  scope: string | undefined
}

/** How `callOnce` treats its store. */
export interface CallOnceOptions {
  store: CallStore
  /** Milliseconds that a repeat waits for a call under way. */
  patience: number
  /** Milliseconds that the store may take for one question. */
  storeTimeout: number
  /** Told what went wrong behind an answer that was given all the same. */
  report: (what: string, error: unknown) => void
}

/** Checks the form of a call id; absent and malformed are two things. */
function checkCallId(id: string | undefined, action: string): string {
  if (id === undefined)
    throw new GatewayRefusal(
      'GatewayCallIdRequired',
      `${action} must not happen twice, and browsers resend by themselves: send x-qianfan-call-id, a new random one for each call and the same for its repeats. @qianfan-console/browser-sdk does.`,
    )
  if (!idForm.test(id))
    throw new GatewayRefusal(
      'GatewayCallIdInvalid',
      'x-qianfan-call-id must be 16 to 128 letters, digits, "-", "_" or ".".',
    )
  return id
}

/** Makes a call, or gives the answer of the one that was made for the same id. */
export type CallOnce = (
  call: ProtectedCall,
  run: () => Promise<PlainAnswer>,
) => Promise<{ answer: PlainAnswer; repeated: boolean }>

/**
 * Makes the function that lets each call id through once, and gives its repeats the same answer: from this process's
 * own calls under way where it can, else from the store. What left nothing behind frees its id.
 */
export function callOnce(options: CallOnceOptions): CallOnce {
  const underWay = new Map<string, { fingerprint: string; answer: Promise<PlainAnswer> }>()

  return async ({ id, action, input, origin, scope }, run) => {
    const callId = checkCallId(id, action)
    const key = scope === undefined ? callId : `${await digest(scope)}:${callId}`
    const fingerprint = await digest(JSON.stringify([action, origin, sorted(input)]))
    const here = underWay.get(key)
    if (here) {
      if (here.fingerprint !== fingerprint) throw reused()
      return { answer: await withTimeout(options.patience, () => here.answer, stillUnderWay), repeated: true }
    }
    // Claiming and running are one promise, noted at once: two copies that arrive together find each other here.
    let repeated = false
    const answer = (async () => {
      const earlier = await claim(options, key, write({ fingerprint }))
      if (earlier !== undefined) {
        repeated = true
        return answerOf(options, key, earlier, fingerprint)
      }
      const made = await run()
      await keep(options, key, fingerprint, made)
      return made
    })()
    underWay.set(key, { fingerprint, answer })
    try {
      return { answer: await answer, repeated }
    } finally {
      underWay.delete(key)
    }
  }
}

async function claim({ store, storeTimeout }: CallOnceOptions, key: string, record: string) {
  let late = false
  const asking = async () => {
    const earlier = (await store.claim(key, record, remembered)) ?? undefined
    // Claimed after it was given up, and nothing was sent: the id must not stay taken.
    if (late && earlier === undefined) await free(store, key, record)
    return earlier
  }
  return asked(storeTimeout, asking, 'not-sent', () => {
    late = true
  })
}

const free = (store: CallStore, key: string, record: string): Promise<void> =>
  store.delete ? store.delete(key) : store.set(key, record, 1)

/** Stores what came of a call, or frees its id. The answer goes out whatever becomes of this. */
async function keep(
  { store, storeTimeout, report }: CallOnceOptions,
  key: string,
  fingerprint: string,
  made: PlainAnswer,
): Promise<void> {
  const run = () =>
    made.free
      ? free(store, key, write({ fingerprint }))
      : store.set(key, write({ fingerprint, answer: made }), remembered)
  try {
    await withTimeout(storeTimeout, run, () => new Error(`The store did not answer within ${storeTimeout} ms.`))
  } catch (error) {
    report('The answer of a call could not be stored; its repeats will be told that it is under way.', error)
  }
}

/** The answer of a call that another instance made or makes. */
async function answerOf(
  { store, storeTimeout, patience }: CallOnceOptions,
  key: string,
  text: string,
  fingerprint: string,
): Promise<PlainAnswer> {
  let record: CallRecord | undefined = JSON.parse(text)
  const until = Date.now() + patience
  for (;;) {
    if (record && record.fingerprint !== fingerprint) throw reused()
    if (record?.answer) return record.answer
    if (!record || Date.now() >= until) throw stillUnderWay()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const next = await asked(storeTimeout, () => store.get(key), 'unknown')
    record = typeof next === 'string' ? JSON.parse(next) : undefined
  }
}

const write = (record: CallRecord): string => JSON.stringify(record)

const reused = (): GatewayRefusal =>
  new GatewayRefusal(
    'GatewayCallIdReused',
    'This x-qianfan-call-id belongs to another call. Make a new one for each call.',
  )

const stillUnderWay = (): GatewayRefusal =>
  new GatewayRefusal(
    'GatewayCallUnderWay',
    'This call was made before, and its answer is not known yet. Read the state before trying again.',
    { retryAfter: 5_000 },
  )

/** Asks the store, and waits no longer than it may take. */
async function asked<Result>(
  milliseconds: number,
  question: () => Promise<Result>,
  outcome: Outcome,
  givenUp: () => void = () => {},
): Promise<Result> {
  try {
    return await withTimeout(milliseconds, question, () => {
      givenUp()
      return new Error(`The store did not answer within ${milliseconds} ms.`)
    })
  } catch (error) {
    if (error instanceof CallStoreFull)
      throw new GatewayRefusal(
        'GatewayCallsFull',
        'Too many calls are remembered; nothing was sent. Try again later.',
        {
          cause: error,
          retryAfter: error.retryAfter,
        },
      )
    throw new GatewayRefusal('GatewayCallStoreFailed', 'The store of calls does not answer.', { cause: error, outcome })
  }
}

/** The same value with its fields in order: two spellings of one input are one input. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}
