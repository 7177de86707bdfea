import type { Effects } from '../action/effects.ts'
import { ConnectionError, type Outcome, type QianfanError, ServiceError } from '../errors/errors.ts'
import { type Evidence, evidenceOfAnswer } from '../errors/evidence.ts'
import type { AnswerHead } from '../transport/transport.ts'
import { parseJson } from '../util/parseJson.ts'

/** An answer, read: a body, or an error with what it proves. */
export type ReadAnswer = { body: Record<string, unknown> } | { error: QianfanError; evidence: Evidence }

type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A code that says something: the platform also writes 0 and "" for success. */
const meaningful = (code: unknown): code is string | number =>
  (typeof code === 'string' || typeof code === 'number') && !['', '0'].includes(String(code))

/** `NotFound, cause: Could not find credential.` is how IAM says that it does not know an access key. */
const unknownKey = /could not find credential/i

/** Finds code and message in any of the platform's forms: V2, V1, inference, IAM's headers. */
function refusalOf({ status, headers }: AnswerHead, body: unknown): { code: string; message: string } | undefined {
  const fields: Fields = isObject(body) ? body : {}
  const nested: Fields = isObject(fields.error) ? fields.error : {}
  const header = headers.get('x-bce-error-message') ?? undefined
  if (header && unknownKey.test(header)) return { code: 'InvalidAccessKeyId', message: header }
  const code = [
    fields.code,
    fields.error_code,
    nested.code,
    headers.get('x-bce-error-code'),
    header?.split(',')[0],
  ].find(meaningful)
  const message = [fields.message, fields.error_msg, nested.message, header].find(
    (text) => typeof text === 'string' && text !== '',
  )
  if (code !== undefined) return { code: String(code), message: String(message ?? '') }
  if (status >= 400) return { code: `Http${status}`, message: String(message ?? '') }
  if (fields.success === false)
    return { code: 'SuccessFalse', message: String(message ?? 'The platform answered success: false.') }
  return undefined
}

/** Milliseconds of a Retry-After header, which holds seconds or a date. */
function retryAfterOf({ headers }: AnswerHead, now: number): number | undefined {
  const value = headers.get('retry-after')
  if (!value) return undefined
  const seconds = Number(value)
  // A date is by the platform's clock, so it is compared with that.
  const sent = Date.parse(headers.get('date') ?? '')
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - (Number.isNaN(sent) ? now : sent)
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

/**
 * What a gateway of this library states about a refusal of its own. Only there: the header is not the platform's, and a
 * code that begins so is not one of the platform's either.
 */
function statedOutcome(code: string, { headers }: AnswerHead): Outcome | undefined {
  const stated = code.startsWith('Gateway') ? headers.get('x-qianfan-outcome') : null
  return stated === 'refused' || stated === 'not-sent' || stated === 'unknown' ? stated : undefined
}

/** The gateway repeats on its side what may be repeated, so nothing but its own rate limit is repeated on this one. */
const evidenceOfStated = (stated: Outcome, said: Evidence): Evidence =>
  said === 'throttled' ? said : stated === 'unknown' ? 'untrusted' : 'refused'

const excerpt = (text: string): string =>
  (text.length > 200 ? `${text.slice(0, 200)}...` : text).replace(/\s+/g, ' ').trim()

/** Turns status, headers and text into a body or an error. */
export function readAnswer(
  head: AnswerHead,
  text: string,
  definition: Effects & { name: string; acceptance?: 'result' },
  now: number,
): ReadAnswer {
  const parsed = parseJson(text)
  const action = definition.name
  const refusal = refusalOf(head, parsed)
  const fields: Fields = isObject(parsed) ? parsed : {}
  const id = fields.requestId ?? head.headers.get('x-bce-request-id') ?? fields.log_id
  const requestId = id === undefined || id === null ? undefined : String(id)
  const fail = (code: string, message: string, said: Evidence, retryAfter?: number): ReadAnswer => {
    const stated = statedOutcome(code, head)
    const evidence = stated === undefined ? said : evidenceOfStated(stated, said)
    const outcome =
      stated ?? (said === 'unknown' || (said === 'throttled' && definition.billable) ? 'unknown' : 'refused')
    const error = new ServiceError(code, message, {
      action,
      outcome,
      status: head.status,
      requestId,
      body: parsed ?? text,
      retryAfter,
    })
    // A gateway repeats on its side, and says so when an earlier attempt of its own may have happened.
    const previous = head.headers.get('x-qianfan-previous')
    if (previous && /^\w{1,64}$/.test(previous))
      error.previous = new ConnectionError(previous, 'An earlier attempt of the gateway may have happened.', {
        action,
        outcome: 'unknown',
      })
    return { error, evidence }
  }
  if (refusal) {
    const evidence = evidenceOfAnswer(head.status, refusal.code)
    const words =
      refusal.message || `The platform answered HTTP ${head.status}${text ? `: ${excerpt(text)}` : ' without a word'}.`
    return fail(refusal.code, words, evidence, retryAfterOf(head, now))
  }
  if (!isObject(parsed)) {
    const what = text === '' ? 'an empty answer' : `what is no JSON object: ${excerpt(text)}`
    const error = new ConnectionError('UnreadableAnswer', `HTTP ${head.status} came with ${what}`, {
      action,
      outcome: 'unknown',
    })
    error.requestId = requestId
    return { error, evidence: 'unknown' }
  }
  if (definition.acceptance && parsed[definition.acceptance] === false)
    return fail(
      'ResultFalse',
      `The platform answered ${definition.acceptance}: false: it did not accept ${action}.`,
      'refused',
    )
  return { body: parsed }
}
