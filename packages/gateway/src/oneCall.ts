import { type CallStore, CallStoreFull } from './calls.ts'
import type { PlainAnswer } from './passOn.ts'
import type { Input } from './readInput.ts'
import { Refusal } from './refusal.ts'

/** How long a call is remembered, in ms. */
export const remembered = 600_000

const idForm = /^[\w.-]{16,128}$/

/** What is stored of a call; `answer` is absent while it is under way. */
interface CallRecord {
  fingerprint: string
  answer?: PlainAnswer
}

/** One call that must happen once. */
export interface ProtectedCall {
  /** `x-qianfan-call-id`, as it came. */
  id: string | null
  /** Dotted name. */
  action: string
  input: Input
  origin: string | undefined
}

/** Checks the form of a call id; absent and malformed are two things. */
function checkCallId(id: string | null, action: string): string {
  if (id === null)
    throw new Refusal(
      'GatewayCallIdRequired',
      `${action} must not happen twice, and browsers resend by themselves: send x-qianfan-call-id, a new random one for each call and the same for its repeats. @qianfan-console/browser-sdk does.`,
    )
  if (!idForm.test(id))
    throw new Refusal('GatewayCallIdInvalid', 'x-qianfan-call-id must be 16 to 128 letters, digits, "-", "_" or ".".')
  return id
}

/**
 * Makes the function that lets each call id through once, and gives its repeats the same answer: from this process's
 * own calls under way where it can, else from the store.
 *
 * @param store - what instances have in common
 * @param patience - ms that a repeat waits for a call under way elsewhere
 * @param report - told what went wrong behind an answer that was given all the same
 */
export function oneCall(store: CallStore, patience: number, report: (what: string, error: unknown) => void) {
  const underWay = new Map<string, { fingerprint: string; answer: Promise<PlainAnswer> }>()

  return async (
    { id, action, input, origin }: ProtectedCall,
    run: () => Promise<PlainAnswer>,
  ): Promise<{ answer: PlainAnswer; repeated: boolean }> => {
    const key = checkCallId(id, action)
    const fingerprint = await digest(JSON.stringify([action, origin, input]))
    const here = underWay.get(key)
    if (here) {
      if (here.fingerprint !== fingerprint) throw reused()
      return { answer: await here.answer, repeated: true }
    }
    // Claiming and running are one promise, noted at once: two copies that arrive together find each other here.
    let repeated = false
    const answer = (async () => {
      const earlier = await asked(() => store.claim(key, write({ fingerprint }), remembered))
      if (earlier !== undefined) {
        repeated = true
        return answerOf(key, earlier, fingerprint)
      }
      const made = await run()
      try {
        await store.set(key, write({ fingerprint, answer: made }), remembered)
      } catch (error) {
        report('The answer of a call could not be stored; its repeats will be told that it is under way.', error)
      }
      return made
    })()
    underWay.set(key, { fingerprint, answer })
    try {
      return { answer: await answer, repeated }
    } finally {
      underWay.delete(key)
    }
  }

  /** The answer of a call that another instance made or makes. */
  async function answerOf(key: string, text: string, fingerprint: string): Promise<PlainAnswer> {
    let record: CallRecord | undefined = JSON.parse(text)
    const until = Date.now() + patience
    for (;;) {
      if (record && record.fingerprint !== fingerprint) throw reused()
      if (record?.answer) return record.answer
      if (!record || Date.now() >= until)
        throw new Refusal(
          'GatewayCallUnderWay',
          'This call was made before, and its answer is not known yet. Read the state before trying again.',
        )
      await new Promise((resolve) => setTimeout(resolve, 200))
      const next = await asked(() => store.get(key))
      record = next === undefined ? undefined : JSON.parse(next)
    }
  }
}

const write = (record: CallRecord): string => JSON.stringify(record)

const reused = (): Refusal =>
  new Refusal('GatewayCallIdReused', 'This x-qianfan-call-id belongs to another call. Make a new one for each call.')

async function asked<Result>(question: () => Promise<Result>): Promise<Result> {
  try {
    return await question()
  } catch (error) {
    if (error instanceof CallStoreFull)
      throw new Refusal('GatewayCallsFull', 'Too many calls are remembered; nothing was sent. Try again later.', {
        cause: error,
      })
    throw new Refusal('GatewayCallStoreFailed', 'The store of calls does not answer.', { cause: error })
  }
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
