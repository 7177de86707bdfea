import type { PreparedRequest } from './buildRequest.ts'
import type { ClientState } from './client.ts'
import type { Credentials } from './credentials.ts'
import type { ActionDefinition } from './defineAction.ts'
import { AbortError, ConnectionError, CredentialsError, QianfanError, TimeoutError } from './errors.ts'
import type { CallOptions } from './options.ts'
import { type Evidence, evidenceOfNetwork } from './outcome.ts'
import { parseJson } from './parseJson.ts'
import { type AnswerHead, readAnswer } from './readAnswer.ts'
import { redactBody, redactHeaders, redactor } from './redact.ts'
import { formatTimestamp, sign } from './signing.ts'
import type { TransportAnswer } from './transport.ts'

/** A failed attempt: the error, what it proves, and whether a repaired clock or key makes another attempt worth it. */
export interface AttemptFailure {
  error: QianfanError
  evidence: Evidence
  repairable: boolean
}

/** How an attempt ended. */
export type AttemptResult = { body: unknown; response: { status: number; headers: Headers } } | AttemptFailure

/** A signature is valid for this long: the body is not covered by it, so the time is short. */
const expiresInSeconds = 300

/** A clock is wrong when the platform's differs by more than this, in ms. */
const skew = 60_000

/** Signs, sends and reads once. */
export async function attempt(
  state: ClientState,
  definition: ActionDefinition,
  request: PreparedRequest,
  options: CallOptions,
  { call, number }: { call: number; number: number },
): Promise<AttemptResult> {
  const action = definition.name
  const event = { call, action, attempt: number }
  const failed = (error: QianfanError, evidence: Evidence, repairable = false): AttemptFailure => ({
    error,
    evidence,
    repairable,
  })
  if (options.signal?.aborted)
    return failed(
      new AbortError('Aborted', `The call of ${action} was aborted before it was sent.`, {
        action,
        cause: options.signal.reason,
      }),
      'refused',
    )

  let credentials: Credentials | undefined
  try {
    credentials = await state.credentials.get()
  } catch (error) {
    const known =
      error instanceof QianfanError ? error : new CredentialsError('CredentialsProviderFailed', String(error))
    known.action = action
    return failed(known, 'refused')
  }
  const redact = redactor([credentials?.secretAccessKey, credentials?.sessionToken])
  const signedAt = state.now() + state.clockOffset
  const headers = {
    ...request.headers,
    ...state.headers,
    ...options.headers,
    ...(credentials && (await signatureHeaders(request, credentials, signedAt))),
  }
  state.emit('request', () => ({
    ...event,
    method: request.method,
    url: request.url,
    headers: redactHeaders(headers),
    body: typeof request.body === 'string' ? redact(request.body) : undefined,
  }))

  const sentAt = state.now()
  const timer = timeLimit(options.timeout ?? state.timeout, options.signal)
  let answer: TransportAnswer
  try {
    const sensitive = definition.effect !== 'read' && !definition.idempotent
    answer = await timer.bound(
      state.transport({
        method: request.method,
        url: request.url,
        headers,
        body: request.body,
        signal: timer.signal,
        sensitive,
      }),
    )
  } catch (error) {
    if (options.signal?.aborted)
      return failed(
        new AbortError('Aborted', `The call of ${action} was aborted while it was under way.`, {
          action,
          outcome: 'unknown',
          cause: options.signal.reason,
        }),
        'unknown',
      )
    if (timer.signal.aborted)
      return failed(
        new TimeoutError('Timeout', `${action} had no answer within ${options.timeout ?? state.timeout} ms.`, {
          action,
          outcome: 'unknown',
        }),
        'unknown',
      )
    const { evidence, outcome, code } = evidenceOfNetwork(error)
    const words = redact(wordsOf(error))
    return failed(
      new ConnectionError(code, `${action} did not get through to ${new URL(request.url).host}: ${words}`, {
        action,
        outcome,
        cause: error,
      }),
      evidence,
    )
  } finally {
    timer.clear()
  }

  const head: AnswerHead = answer
  const result = readAnswer(head, answer.text, definition, state.now())
  state.emit('response', () => ({
    ...event,
    status: answer.status,
    requestId: 'error' in result ? result.error.requestId : requestIdOf(answer, result.body),
    duration: state.now() - sentAt,
    body: redactBody('body' in result ? result.body : (parseJson(answer.text) ?? answer.text), definition.secrets),
  }))
  if ('body' in result) return { body: result.body, response: { status: answer.status, headers: answer.headers } }
  const { error, evidence } = result
  return failed(
    error,
    evidence,
    evidence === 'clock-or-key' && repair(state, error, answer.headers, signedAt, credentials),
  )
}

function requestIdOf(answer: TransportAnswer, body: Record<string, unknown>): string | undefined {
  const id = body.requestId ?? answer.headers.get('x-bce-request-id')
  return typeof id === 'string' ? id : undefined
}

async function signatureHeaders(
  request: PreparedRequest,
  credentials: Credentials,
  time: number,
): Promise<Record<string, string>> {
  const timestamp = formatTimestamp(time)
  const signed = {
    'x-bce-date': timestamp,
    ...(credentials.sessionToken && { 'x-bce-security-token': credentials.sessionToken }),
  }
  const { authorization } = await sign({ method: request.method, url: request.url, headers: signed }, credentials, {
    timestamp,
    expiresInSeconds,
  })
  return { ...signed, authorization }
}

/**
 * Puts right what a signature was refused for: the clock, when it was wrong at signing (each call compares with its own
 * time of signing, so that all that failed together are repaired), or else the keys, when a provider may give others.
 */
function repair(
  state: ClientState,
  error: QianfanError,
  headers: Headers,
  signedAt: number,
  credentials: Credentials | undefined,
): boolean {
  const serverTime = Date.parse(headers.get('date') ?? '')
  if (Math.abs(serverTime - signedAt) > skew) {
    state.clockOffset = serverTime - state.now()
    state.log(
      'warn',
      `The local clock differs from the platform's by ${Math.round(state.clockOffset / 1000)} s; corrected for this client.`,
      { code: error.code },
    )
    return true
  }
  return credentials !== undefined && state.credentials.renew(credentials)
}

/** The words of a failure of the network: `fetch failed` alone says nothing, its cause does. */
function wordsOf(error: unknown): string {
  const { message, cause } = (error ?? {}) as { message?: string; cause?: { message?: string; code?: string } }
  return [message || String(error), cause?.message || cause?.code].filter(Boolean).join(': ')
}

/** A time limit and the caller's signal in one. `bound` ends even when the transport ignores the signal. */
function timeLimit(milliseconds: number, signal: AbortSignal | undefined) {
  const controller = new AbortController()
  const abort = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  const timer = setTimeout(() => controller.abort(new Error('timeout')), milliseconds)
  return {
    signal: controller.signal,
    bound: <T>(promise: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true })
        promise.then(resolve, reject)
      }),
    clear() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    },
  }
}
