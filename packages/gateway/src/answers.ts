import {
  AbortError,
  type Answer,
  ConnectionError,
  CredentialsError,
  evidenceOfAnswer,
  InputError,
  QianfanError,
  ServiceError,
  TimeoutError,
} from '@qianfan-console/core'
import { GatewayRefusal, type RefusalCode, refusalStatus } from './gatewayRefusal.ts'

/** An answer as it can be stored and given again. */
export interface PlainAnswer {
  status: number
  /** JSON. */
  text: string
  /** Headers of the answer's own; what every answer carries is added when it goes out. */
  headers: Record<string, string>
  /** For the audit: stable code where it is an error, and what the platform said. */
  code?: string | undefined
  requestId?: string | undefined
  attempts?: number | undefined
  outcome?: string | undefined
  /** Whether the same call may be made anew: it was surely not sent, or was refused for load, clock or key. */
  free?: boolean | undefined
}

/** Only what looks like a code becomes a header: the platform writes what it likes. */
const codeForm = /^\w{1,64}$/

/** Evidence of a refusal that leaves nothing behind, and that another attempt may not meet: load, clock and key. */
const passing: ReadonlySet<string> = new Set(['throttled', 'clock-or-key'])

/** Only what looks like an id goes from the platform's headers to the page's. */
const idForm = /^[\w.:-]{1,128}$/

/** `<` begins no tag where there is none: JSON says the same with an escape, and no sniffing browser sees HTML. */
export const toJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Turns the platform's answer into the page's. */
export function passAnswer(
  { body, response, attempts }: Answer<unknown>,
  redact: (text: string) => string,
): PlainAnswer {
  const requestId = response.headers.get('x-bce-request-id') ?? undefined
  return {
    status: withBody(response.status),
    text: redact(toJson(body)),
    headers: idHeader(requestId),
    requestId: requestId ?? idOf(body),
    attempts,
  }
}

/** Turns what a call ended on into the page's answer: the platform's own words where it said some, else a code of ours. */
export function passError(error: unknown, redact: (text: string) => string): PlainAnswer {
  if (!(error instanceof QianfanError))
    return refuse(new GatewayRefusal('GatewayInternal', 'The gateway failed.', { cause: error }))
  const { attempts, outcome } = error
  // Where the platform gave none, one of ours joins the page's error and the audit.
  const requestId = error.requestId ?? crypto.randomUUID()
  const about = { requestId, attempts, outcome }
  const plain = error instanceof ServiceError ? refusalOf(error, requestId, redact) : failureOf(error, requestId)
  return { ...plain, ...about, headers: { ...plain.headers, ...earlierHeaders(error, redact) } }
}

/** The platform's refusal, in its own words. */
function refusalOf(error: ServiceError, requestId: string, redact: (text: string) => string): PlainAnswer {
  const { message, status, body, retryAfter, outcome, previous } = error
  const code = redact(error.code)
  const own = typeof body === 'object' && body !== null && saysWhy(body as Record<string, unknown>)
  return {
    status: withBody(status),
    text: redact(toJson(own ? body : { requestId, code, message })),
    headers: { ...retryHeader(retryAfter), ...(isOwnCode(code) && { 'x-qianfan-outcome': outcome }) },
    code,
    free: outcome !== 'unknown' && !previous && passing.has(evidenceOfAnswer(status, error.code)),
  }
}

/** A call that the platform did not answer, in words of ours. */
function failureOf(error: QianfanError, requestId: string): PlainAnswer {
  const { outcome } = error
  const { code, message } = wordsFor(error)
  const answer = refuse(new GatewayRefusal(code, message, { outcome }), requestId)
  // 499 is what servers note where the page itself went away; nobody reads this answer.
  const status = error instanceof AbortError ? 499 : answer.status
  return { ...answer, status, free: outcome === 'not-sent' }
}

/** What the page is told of the request's id, and of an earlier attempt that may have happened. */
function earlierHeaders({ requestId, previous }: QianfanError, redact: (text: string) => string) {
  const before = previous && redact(previous.code)
  return {
    ...idHeader(requestId),
    ...(before && { 'x-qianfan-previous': codeForm.test(before) ? before : 'Unknown' }),
  }
}

/** The answer to a refusal of the gateway's own, in the platform's form. */
export function refuse(refusal: GatewayRefusal, requestId: string = crypto.randomUUID()): PlainAnswer {
  const { code, message, retryAfter, outcome } = refusal
  return {
    status: refusalStatus[code],
    text: toJson({ requestId, code, message }),
    headers: { ...retryHeader(retryAfter), 'x-qianfan-outcome': outcome },
    code,
    outcome,
  }
}

const isOwnCode = (code: string): code is RefusalCode => Object.hasOwn(refusalStatus, code)

/** A status that can carry what we say; a broken server may have chosen another. */
const withBody = (status: number): number =>
  status >= 200 && status <= 599 && ![204, 205, 304].includes(status) ? status : 502

/** Whether a body of the platform's carries an error, or the result that was not accepted, in a form of its own. */
const saysWhy = (body: Record<string, unknown>): boolean =>
  ['code', 'error_code', 'error', 'result', 'success'].some((field) => body[field] !== undefined)

/** What the page is told where the platform did not answer: no host, no key, no words of the network. */
function wordsFor(error: QianfanError): { code: RefusalCode; message: string } {
  if (error instanceof CredentialsError)
    return { code: 'GatewayCredentials', message: 'The gateway has no valid credentials.' }
  if (error instanceof TimeoutError)
    return { code: 'GatewayTimeout', message: 'The platform did not answer in time; the call may have happened.' }
  if (error instanceof InputError) return { code: 'GatewayInvalidInput', message: 'The input cannot be sent.' }
  if (error instanceof ConnectionError && error.outcome === 'not-sent')
    return { code: 'GatewayNotReachable', message: 'The platform cannot be reached; nothing was sent.' }
  return {
    code: 'GatewayConnectionLost',
    message: 'The connection to the platform failed; the call may have happened.',
  }
}

const idHeader = (requestId: string | undefined): Record<string, string> =>
  requestId !== undefined && idForm.test(requestId) ? { 'x-bce-request-id': requestId } : {}

const retryHeader = (milliseconds: number | undefined): Record<string, string> =>
  milliseconds === undefined || !Number.isFinite(milliseconds)
    ? {}
    : { 'retry-after': String(Math.max(0, Math.ceil(milliseconds / 1000))) }

const idOf = (body: unknown): string | undefined => {
  const id = (body as { requestId?: unknown } | null)?.requestId
  return typeof id === 'string' ? id : undefined
}
