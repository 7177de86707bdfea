import type { CallOptions } from '../action/callOptions.ts'
import type { ActionDefinition, Answer } from '../action/definition.ts'
import { mayRepeat } from '../action/effects.ts'
import type { TransportAnswer } from '../transport/transport.ts'
import { parseJson } from '../util/parseJson.ts'
import { redactBody, redactHeaders } from '../util/redact.ts'
import type { PreparedRequest } from './buildRequest.ts'
import { type Attempt, type AttemptFailure, failureOf, secretsOf } from './failure.ts'
import { type ReadAnswer, readAnswer } from './readAnswer.ts'
import { repair } from './repair.ts'
import type { ClientState } from './state.ts'
import { timeLimit } from './timeLimit.ts'
import type { UploadReport } from './uploadProgress.ts'

/** How an attempt ended. */
export type AttemptResult = { body: unknown; response: Answer<unknown>['response'] } | AttemptFailure

/** Signs, sends and reads once. Never throws: a failure is a result, with what it proves. */
export async function attempt(
  state: ClientState,
  definition: ActionDefinition,
  request: PreparedRequest,
  options: CallOptions,
  { call, number }: { call: number; number: number },
): Promise<AttemptResult> {
  const milliseconds = options.timeout ?? state.timeout
  const limit = timeLimit(milliseconds, options.signal)
  const made: Attempt = {
    state,
    definition,
    request,
    event: { call, action: definition.name, attempt: number },
    milliseconds,
    limit,
    signal: options.signal,
    sent: false,
    answered: false,
    authorization: '',
  }
  try {
    const headers = await authorized(made)
    limit.signal.throwIfAborted()
    state.emit('request', () => requestEvent(made, headers))
    limit.signal.throwIfAborted()
    return await exchange(made, headers, await uploadReport(made, options))
  } catch (error) {
    return failureOf(made, error)
  } finally {
    limit.clear()
  }
}

/** Loaded by who asks for it: most programs send no file. */
const uploadReport = async (made: Attempt, { onUploadProgress }: CallOptions): Promise<UploadReport | undefined> =>
  onUploadProgress && (await import('./uploadProgress.ts')).uploadProgress(made, onUploadProgress)

/** The headers to send, with what says who calls. */
async function authorized(made: Attempt): Promise<Record<string, string>> {
  const { state, definition, request, limit } = made
  if (state.authority) made.grant = await limit.bound(state.authority.grant(definition, request))
  const headers = { ...request.headers, ...made.grant?.headers }
  made.authorization = headers.authorization ?? ''
  return headers
}

/** Sends, reads, and tells those who watch. */
async function exchange(
  made: Attempt,
  headers: Record<string, string>,
  progress: UploadReport | undefined,
): Promise<AttemptResult> {
  const { state, definition, limit, event } = made
  const { method, url, body } = made.request
  const sentAt = state.now()
  const sensitive = !mayRepeat(definition, 'unknown')
  made.sent = true
  const { signal } = limit
  const onUploadProgress = progress?.told
  const answer = await limit.bound(state.transport({ method, url, headers, body, signal, sensitive, onUploadProgress }))
  made.answered = true
  progress?.end()
  const result = read(made, answer)
  const requestId = 'error' in result ? result.error.requestId : requestIdOf(answer, result.body)
  const duration = state.now() - sentAt
  const error = 'error' in result ? result.error : undefined
  state.log('debug', `${event.action}: HTTP ${answer.status} in ${duration} ms`, { ...event, requestId })
  state.emit('response', () => {
    return { ...event, status: answer.status, requestId, duration, body: shown(made, answer), error }
  })
  if ('body' in result) return { body: result.body, response: responseOf(answer) }
  return repair(made, result, answer)
}

function requestEvent(made: Attempt, headers: Record<string, string>) {
  const { method, url, body } = made.request
  return {
    ...made.event,
    method,
    url,
    headers: redactHeaders(headers),
    body: typeof body === 'string' ? secretsOf(made)(body) : undefined,
  }
}

/** A refusal may quote what was sent, so its error is made of a text without the secrets. */
function read(made: Attempt, answer: TransportAnswer): ReadAnswer {
  const now = made.state.now() + made.state.clockOffset
  const result = readAnswer(answer, answer.text, made.definition, now)
  if ('body' in result) return result
  const redact = secretsOf(made)
  const clean = (name: string) => {
    const value = answer.headers.get(name)
    return value === null ? null : redact(value)
  }
  return readAnswer({ status: answer.status, headers: { get: clean } }, redact(answer.text), made.definition, now)
}

function shown(made: Attempt, { text }: TransportAnswer): unknown {
  const clean = secretsOf(made)(text)
  return redactBody(parseJson(clean) ?? clean, made.definition.secrets)
}

function requestIdOf(answer: TransportAnswer, body: Record<string, unknown>): string | undefined {
  const id = body.requestId ?? answer.headers.get('x-bce-request-id')
  return typeof id === 'string' ? id : undefined
}

/** What came with an answer; headers that are no `Headers` yet become them when somebody looks, since loading those takes long. */
function responseOf({ status, headers }: TransportAnswer): Answer<unknown>['response'] {
  if (headers instanceof Headers) return { status, headers }
  return {
    status,
    get headers() {
      return new Headers([...headers])
    },
  }
}
