import type { ActionDefinition, Answer } from '../action/defineAction.ts'
import type { ClientState } from '../client/createClient.ts'
import type { Credentials } from '../client/credentialsSource.ts'
import type { CallOptions } from '../client/options.ts'
import {
  AbortError,
  ConnectionError,
  CredentialsError,
  isQianfanError,
  type QianfanError,
  TimeoutError,
} from '../errors/errors.ts'
import { type Evidence, evidenceOfNetwork, mayRepeat } from '../errors/evidence.ts'
import { plainCause, wordsOf } from '../errors/plainCause.ts'
import { formatTimestamp, sign } from '../signing/sign.ts'
import type { AnswerHeaders, TransportAnswer } from '../transport/transport.ts'
import { parseJson } from '../util/parseJson.ts'
import { redactBody, redactHeaders, redactor } from '../util/redact.ts'
import type { PreparedRequest } from './buildRequest.ts'
import { readAnswer } from './readAnswer.ts'
import { timeLimit } from './timeLimit.ts'

/** A failed attempt: the error, what it proves, and whether a repaired clock or key makes another attempt worth it. */
export interface AttemptFailure {
  error: QianfanError
  evidence: Evidence
  repairable: boolean
  /** Whether an answer came at all. */
  answered: boolean
}

/** How an attempt ended. */
export type AttemptResult = { body: unknown; response: Answer<unknown>['response'] } | AttemptFailure

/** A signature is valid for this long: the body is not covered by it, so the time is short. */
const expiresInSeconds = 300

/** A clock is wrong when the platform's differs by more than this, in ms. */
const skew = 60_000

/** Signs, sends and reads once. Never throws: a failure is a result, with what it proves. */
export async function attempt(
  state: ClientState,
  definition: ActionDefinition,
  request: PreparedRequest,
  options: CallOptions,
  { call, number }: { call: number; number: number },
): Promise<AttemptResult> {
  const action = definition.name
  const event = { call, action, attempt: number }
  const milliseconds = options.timeout ?? state.timeout
  const limit = timeLimit(milliseconds, options.signal)
  let answered = false
  const failed = (error: QianfanError, evidence: Evidence, repairable = false): AttemptFailure => ({
    error,
    evidence,
    repairable,
    answered,
  })
  let phase: 'credentials' | 'signing' | 'sent' = 'credentials'
  let credentials: Credentials | undefined
  let authorization = ''
  // Whoever has the signature can send any body for as long as it is valid, so it is a secret too.
  const secrets = () =>
    redactor([credentials?.secretAccessKey, credentials?.sessionToken, authorization, authorization.slice(-64)])

  try {
    credentials = await limit.bound(state.credentials.get())
    phase = 'signing'
    const signedAt = state.now() + state.clockOffset
    const headers = { ...request.headers }
    if (credentials) {
      Object.assign(headers, await signatureHeaders(request, headers, credentials, signedAt))
      authorization = headers.authorization ?? ''
    }
    limit.signal.throwIfAborted()
    state.emit('request', () => ({
      ...event,
      method: request.method,
      url: request.url,
      headers: redactHeaders(headers),
      body: typeof request.body === 'string' ? secrets()(request.body) : undefined,
    }))
    const sentAt = state.now()
    const sensitive = !mayRepeat(definition, 'unknown')
    const { method, url, body } = request
    limit.signal.throwIfAborted()
    phase = 'sent'
    const answer = await limit.bound(state.transport({ method, url, headers, body, signal: limit.signal, sensitive }))
    answered = true
    const result = read(answer)
    const requestId = 'error' in result ? result.error.requestId : requestIdOf(answer, result.body)
    const duration = state.now() - sentAt
    state.log('debug', `${action}: HTTP ${answer.status} in ${duration} ms`, { ...event, requestId })
    state.emit('response', () => ({
      ...event,
      status: answer.status,
      requestId,
      duration,
      body: shown(answer),
      error: 'error' in result ? result.error : undefined,
    }))
    if ('body' in result) return { body: result.body, response: responseOf(answer) }
    const { error, evidence } = result
    return failed(error, evidence, evidence === 'clock-or-key' && (await repair(error, answer.headers, signedAt)))
  } catch (error) {
    return failureOf(error)
  } finally {
    limit.clear()
  }

  /** A refusal may quote what was sent, so its error is made of a text without the secrets. */
  function read(answer: TransportAnswer): ReturnType<typeof readAnswer> {
    const now = state.now() + state.clockOffset
    const result = readAnswer(answer, answer.text, definition, now)
    if ('body' in result) return result
    const redact = secrets()
    const headers = { get: (name: string) => redactNullable(answer.headers.get(name)) }
    return readAnswer({ status: answer.status, headers }, redact(answer.text), definition, now)

    function redactNullable(value: string | null) {
      return value === null ? null : redact(value)
    }
  }

  function shown({ text }: TransportAnswer): unknown {
    const clean = secrets()(text)
    return redactBody(parseJson(clean) ?? clean, definition.secrets)
  }

  function failureOf(error: unknown): AttemptFailure {
    const sent = phase === 'sent'
    const outcome = sent ? 'unknown' : 'not-sent'
    if (options.signal?.aborted) {
      const when = sent ? 'while it was under way' : 'before it was sent'
      return failed(
        new AbortError('Aborted', `The call of ${action} was aborted ${when}.`, {
          action,
          outcome,
          cause: options.signal.reason,
        }),
        'unknown',
      )
    }
    if (limit.signal.aborted) {
      const what = sent
        ? `${action} had no answer within ${milliseconds} ms.`
        : `There were no credentials for ${action} within ${milliseconds} ms.`
      return failed(new TimeoutError('Timeout', what, { action, outcome }), sent ? 'unknown' : 'not-accepted')
    }
    const redact = secrets()
    if (!sent) {
      // The same failure reaches every call that waited for these credentials: each gets an error of its own.
      const { code, message } = isQianfanError(error)
        ? error
        : { code: 'SigningFailed', message: `Signing failed: ${wordsOf(error)}` }
      return failed(new CredentialsError(code, redact(message), { action }), 'refused')
    }
    // A transport that says so in words of this library has sent nothing, or knows better than its error can tell.
    if (isQianfanError(error)) {
      error.action ??= action
      return failed(error, error.outcome === 'unknown' ? 'unknown' : 'refused')
    }
    const network = evidenceOfNetwork(error)
    const words = `${action} did not get through to ${new URL(request.url).host}: ${redact(wordsOf(error))}`
    return failed(
      new ConnectionError(network.code, words, { action, outcome: network.outcome, cause: plainCause(error, redact) }),
      network.evidence,
    )
  }

  /**
   * Puts right what a signature was refused for: the clock, when it was wrong at signing (each call compares with its own
   * time of signing, so that all that failed together are repaired), or else the keys, when the provider has others now.
   */
  async function repair(error: QianfanError, headers: AnswerHeaders, signedAt: number): Promise<boolean> {
    const serverTime = Date.parse(headers.get('date') ?? '')
    if (Math.abs(serverTime - signedAt) > skew) {
      state.clockOffset = serverTime - state.now()
      const seconds = Math.round(state.clockOffset / 1000)
      state.log('warn', `The platform's clock is ${seconds} s ahead of the local one; corrected for this client.`, {
        code: error.code,
      })
      return true
    }
    return credentials !== undefined && limit.bound(state.credentials.renew(credentials)).catch(() => false)
  }
}

function requestIdOf(answer: TransportAnswer, body: Record<string, unknown>): string | undefined {
  const id = body.requestId ?? answer.headers.get('x-bce-request-id')
  return typeof id === 'string' ? id : undefined
}

async function signatureHeaders(
  { method, url }: PreparedRequest,
  { host }: Record<string, string>,
  credentials: Credentials,
  time: number,
): Promise<Record<string, string>> {
  const timestamp = formatTimestamp(time)
  const signed: Record<string, string> = { 'x-bce-date': timestamp }
  if (credentials.sessionToken) signed['x-bce-security-token'] = credentials.sessionToken
  const headers = host === undefined ? signed : { ...signed, host }
  const { authorization } = await sign({ method, url, headers }, credentials, { timestamp, expiresInSeconds })
  signed.authorization = authorization
  return signed
}

/** What came with an answer; its headers become `Headers`, which takes long to load, when somebody looks. */
const responseOf = ({ status, headers }: TransportAnswer): Answer<unknown>['response'] => ({
  status,
  get headers() {
    return headers instanceof Headers ? headers : new Headers([...headers])
  },
})
