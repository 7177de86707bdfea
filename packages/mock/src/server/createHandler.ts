import type { IncomingMessage, ServerResponse } from 'node:http'
import { notify } from '@qianfan-console/core'
import { deliver, handleCall, type MockParts, receiveCall } from '../http/handleCall.ts'
import type { IncomingCall } from '../http/incomingCall.ts'
import type { OutgoingAnswer } from '../http/outgoingAnswer.ts'
import { decodeText, parseBody, readBody } from '../http/readBody.ts'
import { maskSecrets, type RecordedRequest } from '../http/requests.ts'
import { answerAdmin } from './admin.ts'
import type { AdminAccess } from './adminAccess.ts'
import type { HarFile } from './har.ts'
import { ignoreBrokenPipes } from './ignoreBrokenPipes.ts'
import { writeAnswer, writePieces } from './listen.ts'
import type { MockOptions } from './options.ts'
import { bosRequestOf, serveBos } from './serveBos.ts'
import type { MockState } from './state.ts'

/** What requests are handled by, beside the state. */
export interface HandlerOptions extends Pick<MockOptions, 'bodyLimit' | 'keepRequests' | 'log' | 'now' | 'record'> {
  access: AdminAccess
  closing: AbortSignal
  /** The recording, as soon as there is one. */
  recording: { readonly har?: HarFile }
}

/** Makes what answers each request: an admin endpoint, or a call of the platform with its record. */
export function createHandler(
  state: MockState,
  options: HandlerOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const parts = partsOf(state, options)
  const tell = teller(options, parts.redact)
  return async (request, response) => {
    const { call, host } = incomingCall(request, options.bodyLimit ?? 1_048_576)
    const isAdmin = /^\/_mock(\/|$)/.test(call.target)
    // Who may use the endpoints of the mock is told by the header as it came, not by the target.
    if (host !== undefined && !isAdmin) call.headers.host = host
    const storage = isAdmin ? undefined : bosRequestOf(state, call, request)
    if (isAdmin) await writeAdmin(state, options, request, response, call)
    else if (storage) keep(state.requests, await serveBos(state, parts, call, storage, response), options)
    else {
      const { record, answer } = await recordCall(parts, state.requests, call, options.keepRequests ?? 10_000)
      if (response.destroyed || request.socket.destroyed) clientLeft(record)
      else writeAnswer(response, answer)
      tell(record, answer)
    }
    // A body that nobody wanted is read away, so that the connection can go on.
    if (!request.readableEnded) request.resume()
  }
}

const partsOf = (state: MockState, { now = Date.now, closing }: HandlerOptions): MockParts => ({
  spec: state.spec,
  prism: state.prism,
  accountOf: state.accounts.of,
  adopt: state.accounts.adopt,
  stubbed: state.stubs.take,
  faults: state.faults,
  pressure: state.pressure,
  keys: state.keys,
  now,
  redact: (text) => state.keys?.redact(text) ?? text,
  closing,
})

async function writeAdmin(
  state: MockState,
  { access }: HandlerOptions,
  { socket }: IncomingMessage,
  response: ServerResponse,
  { method, target, headers, body }: IncomingCall,
): Promise<void> {
  const [path = '', query = ''] = target.slice('/_mock'.length).split('?')
  const answer = await answerAdmin(
    { ...state, access },
    {
      method,
      path,
      query: new URLSearchParams(query),
      headers,
      remoteAddress: socket.remoteAddress,
      body: async () => parseBody(decodeText(await body()) || '{}'),
    },
  )
  const head = { 'content-type': 'application/json; charset=utf-8' }
  if (answer.pieces) await writePieces(response, answer.status, head, answer.pieces)
  else writeAnswer(response, { status: answer.status, headers: head, text: JSON.stringify(answer.body) })
}

/** Answers a call. Its record stands among the others from the time it came in, and is whole when it is answered. */
async function recordCall(
  parts: MockParts,
  requests: RecordedRequest[],
  call: IncomingCall,
  keepRequests: number,
): Promise<{ record: RecordedRequest; answer: OutgoingAnswer }> {
  const started = performance.now()
  const arrival = receiveCall(parts, call)
  keep(requests, arrival.record, { keepRequests })
  const handled = await handleCall(parts, arrival)
  // Those who look meanwhile see what was done, also when the answer is held back.
  Object.assign(arrival.record, handled.record)
  const { record, answer } = await deliver(parts, arrival, handled)
  const duration = Math.round((performance.now() - started) * 10) / 10
  return { record: Object.assign(arrival.record, record, { duration }), answer }
}

function keep(
  requests: RecordedRequest[],
  record: RecordedRequest,
  { keepRequests = 10_000 }: Pick<MockOptions, 'keepRequests'>,
): void {
  requests.push(record)
  if (requests.length > keepRequests) requests.shift()
}

/** The last line that a client which left can be told of. */
function clientLeft(record: RecordedRequest): void {
  delete record.status
  delete record.answer
  record.hint = [record.hint, 'The client left before it was answered.'].filter(Boolean).join(' ')
}

/** Makes what writes a call into the log and the recording. The calls do not suffer from their errors, which are told once. */
function teller(
  { log, record: path, recording }: HandlerOptions,
  redact: (text: string) => string,
): (record: RecordedRequest, answer: OutgoingAnswer) => void {
  const write = log === true ? writeLine : log || undefined
  const complain = once((what: string, error: unknown) =>
    writeLine(`qianfan-mock: ${what}: ${(error as Error)?.message ?? error}`),
  )
  return (record, { headers }) => {
    notify(
      () => write?.(lineOf(record), record),
      (error) => complain('log', error),
    )
    notify(
      () => recording.har?.add(record, { headers: maskSecrets(headers, redact) }),
      (error) => complain(`${path} cannot be written`, error),
    )
  }
}

const writeLine = (line: string): void => {
  ignoreBrokenPipes(process.stderr)
  process.stderr.write(`${line}\n`)
}

function once<Arguments extends unknown[]>(run: (...parts: Arguments) => void): (...parts: Arguments) => void {
  let done = false
  return (...parts) => {
    if (!done) run(...parts)
    done = true
  }
}

/** `POST finetuning.task.stop 200 3.1 ms`, and the hint. */
function lineOf({ method, name, url, status, duration, hint, fault }: RecordedRequest): string {
  const notes = [fault && `fault ${JSON.stringify(fault)}`, hint].filter(Boolean).join('; ')
  return `${method} ${name ?? url.split('?')[0]} ${status ?? 'no answer'} ${duration} ms${notes && ` · ${notes}`}`
}

function incomingCall(request: IncomingMessage, bodyLimit: number): { call: IncomingCall; host: string | undefined } {
  const { target, host } = targetOf(request.url ?? '/')
  let reading: Promise<Buffer> | undefined
  const body = () => (reading ??= readBody(request, bodyLimit))
  return { call: { method: request.method ?? 'GET', target, headers: incomingHeaders(request), body }, host }
}

/** Path and query; and the host of an absolute target, as a client sends it that takes the mock for a proxy. */
function targetOf(target: string): { target: string; host?: string } {
  const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? []
  return host === undefined
    ? { target }
    : { target: rest.startsWith('/') ? rest : `/${rest}`, host: host.replace(/^.*@/, '') }
}

function incomingHeaders({ headers }: IncomingMessage): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  return flat
}
