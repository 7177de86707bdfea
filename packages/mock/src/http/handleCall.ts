import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { adviseInput } from '../engine/adviseInput.ts'
import type { Engine } from '../engine/engine.ts'
import type { Fields } from '../platform/fields.ts'
import { badField, headerText, numberWords, PlatformRefusal, writeRefusal } from '../platform/platformRefusal.ts'
import type { SpecAction, SpecTable } from '../platform/spec.ts'
import { DataFileError } from '../store/dataFile.ts'
import type { Store } from '../store/store.ts'
import { authenticate, authorize, type MockKey } from './authenticate.ts'
import { authenticateBearer } from './authenticateBearer.ts'
import type { Fault } from './fault.ts'
import { type Faults, strikes } from './faults.ts'
import type { KeyRing } from './keyRing.ts'
import { faultOfHeaders, type Pressure } from './pressure.ts'
import type { Finding, Prism, PrismAnswer } from './prism.ts'
import { decodeText, parseBody, readForm } from './readBody.ts'
import { maskSecrets, type RecordedRequest, redactHeaders, redactUrl, redactValue } from './requests.ts'

/** A call as it came in. */
export interface IncomingCall {
  method: string
  /** Path and query, byte for byte. */
  target: string
  headers: Record<string, string>
  /** Reads the body; called once, after the headers have been found good. */
  body: () => Promise<Buffer>
}

/** What goes back. */
export interface OutgoingAnswer {
  status: number
  headers: Record<string, string>
  text: string
  /** What the text says, where it is known. */
  body?: unknown
  /** Break the connection: without an answer, or after so much of it. */
  breakOff?: 'at-once' | number
}

/** What a mock is made of. */
export interface MockParts {
  spec: SpecTable
  prism: Prism
  /** The account that a call of this access key works on. */
  accountOf: (accessKeyId: string | undefined) => { engine: Engine; store: Store }
  /** A temporary key was given out. */
  adopt: (issued: string, by: string) => void
  /** The fixed answer at a path that is not the platform's. */
  stubbed: (method: string, path: string) => OutgoingAnswer | undefined
  faults: Faults & { take(action: SpecAction): Fault | undefined }
  /** What standing limits and latency do to a call. */
  pressure: Pressure
  /** Undefined where signatures are not checked. */
  keys: KeyRing | undefined
  /** Takes the secrets that are known out of a text. */
  redact: (text: string) => string
  /** Ends what waits: the mock closes. */
  closing: AbortSignal
  /** Real time in ms. */
  now: () => number
}

const json = 'application/json; charset=utf-8'
const form = 'multipart/form-data'

/** What Prism has to know of the headers of a call that was found to be JSON. */
const jsonHeaders = { 'content-type': 'application/json' }

let lastDate = { second: Number.NaN, text: '' }

/** A time as the Date header writes it; the same text for a whole second. */
function httpDate(time: number): string {
  const second = Math.floor(time / 1000)
  if (lastDate.second !== second) lastDate = { second, text: new Date(time).toUTCString() }
  return lastDate.text
}

const page = (status: number) =>
  `<!DOCTYPE html>\n<html><head><title>${status} Bad Gateway</title></head><body><center><h1>${status} Bad Gateway</h1></center><hr><center>nginx</center></body></html>\n`

/** Answers one call. Never throws: what goes wrong in here is the platform's InternalError, and recorded. */
export async function handleCall(
  parts: MockParts,
  call: IncomingCall,
  record: RecordedRequest,
): Promise<OutgoingAnswer> {
  const stub = parts.stubbed(call.method, call.target.split('?')[0]!)
  if (stub) return answerStub(stub, parts, call, record)
  const { requestId } = record
  const generation = call.target.startsWith('/wenxinworkshop/') ? 'v1' : 'v2'
  let fault: Fault | undefined
  let action: SpecAction | undefined
  let answer: OutgoingAnswer
  try {
    action = route(parts.spec, call)
    record.action = action.action ?? action.operationId
    record.name = action.name
    fault = faultOfHeaders(call.headers) ?? parts.faults.take(action) ?? parts.pressure.strike(action)
    if (fault) record.fault = maskSecrets(fault, parts.redact)
    answer = await attempt(parts, call, action, fault, record)
  } catch (error) {
    answer = refused(error, requestId, generation, record)
  }
  if (fault && strikes(fault) === 'after' && record.done) answer = await applyFault(fault, answer, parts, record)
  answer.headers = {
    'content-type': json,
    'x-bce-request-id': requestId,
    date: httpDate(parts.now() + (fault?.clockSkew ?? 0) * 1000),
    ...answer.headers,
  }
  if (answer.breakOff !== 'at-once') {
    record.status = answer.status
    record.answer = maskSecrets(redactValue(answer.body ?? tryParse(answer.text), action?.output), parts.redact)
  }
  if (record.hint) record.hint = parts.redact(record.hint)
  return answer
}

/** Answers with a stub, and records the call as it came in. */
async function answerStub(
  stub: OutgoingAnswer,
  { redact }: MockParts,
  call: IncomingCall,
  record: RecordedRequest,
): Promise<OutgoingAnswer> {
  try {
    record.body = maskSecrets(tryParse(decodeText(await call.body()).slice(0, longest)), redact)
  } catch (error) {
    return refused(error, record.requestId, 'v2', record)
  }
  record.status = stub.status
  record.answer = maskSecrets(tryParse(stub.text), redact)
  record.done = true
  return stub
}

async function attempt(
  parts: MockParts,
  call: IncomingCall,
  action: SpecAction,
  fault: Fault | undefined,
  record: RecordedRequest,
): Promise<OutgoingAnswer> {
  const { requestId } = record
  const before = fault !== undefined && strikes(fault) === 'before'
  if (before && answers(fault)) {
    // The body is read first: a platform that fails has read the request.
    await call.body()
    return applyFault(fault, { status: 200, headers: {}, text: '' }, parts, record)
  }
  // A platform that is slow has the whole request: it does its work, also when the client has left meanwhile.
  if (before && fault.delay) {
    await call.body()
    await wait(fault.delay, parts.closing)
  }
  const hints = plainPathHint(call, action)
  const signer = parts.keys && (await signedBy(parts.keys, parts, call, action, fault, record, hints))
  if (signer) authorize(signer, action)
  const { body, query } = await readInput(parts, call, action, record, hints)
  refuseInput(
    // A form is read by now: what is judged are its parts.
    parts.prism.judgeRequest(action, { query, headers: jsonHeaders, body }),
    action,
  )
  const input = inputOf(action, query, body)
  advise(input, query, action, hints)
  record.hint = hints.join(' ') || undefined
  if (fault?.result === false)
    return answerOf(made({ ...(action.output.properties?.requestId && { requestId }), result: false }))
  const { answer, hint, example } = run(parts, action, input, requestId, fault, signer)
  record.done = true
  record.hint = [...hints, ...(hint ? [hint] : [])].join(' ') || undefined
  return answerOf(answer, {
    ...(record.hint && { 'x-mock-hint': headerText(record.hint) }),
    'x-mock-source': example ? 'example' : 'state',
  })
}

function plainPathHint({ target }: IncomingCall, { route, method, path }: SpecAction): string[] {
  const isOwn = target.split('?')[0] === route
  return isOwn ? [] : [`The platform does not know this path, which stands for ${method} ${path}.`]
}

/** Who signed a call. */
async function signedBy(
  keys: KeyRing,
  { now }: MockParts,
  call: IncomingCall,
  action: SpecAction,
  fault: Fault | undefined,
  record: RecordedRequest,
  hints: string[],
): Promise<MockKey> {
  const time = now() + (fault?.clockSkew ?? 0) * 1000
  const { key, hint } =
    action.auth === 'bearer'
      ? authenticateBearer(call.headers, keys.known, time)
      : await authenticate(call, keys.known, time)
  // Of an API key (bce-v3/ALTAK-.../...) the part that is no secret.
  record.accessKeyId = action.auth === 'bearer' ? (key.accessKeyId.split('/')[1] ?? '') : key.accessKeyId
  if (hint) hints.push(hint)
  return key
}

/** Reads what a call says, and records it without secrets. */
async function readInput(
  { redact }: MockParts,
  call: IncomingCall,
  action: SpecAction,
  record: RecordedRequest,
  hints: string[],
): Promise<{ body: unknown; query: Record<string, string> }> {
  const multipart = action.contentType === form
  const bytes = await call.body()
  const parts = multipart ? await readForm(call, bytes, action) : undefined
  const text = parts ? JSON.stringify(parts) : decodeText(bytes)
  const shown = redact(text)
  record.body = shown.length > longest ? `${shown.slice(0, longest)}...` : shown
  if (shown !== text || redact(call.target) !== call.target)
    hints.push('A secret key or session token stands in the request; it never belongs there. The records leave it out.')
  const body = action.contentType === undefined ? undefined : (parts ?? parseJson(call, text))
  if (action.contentType && text.length <= longest) record.body = maskSecrets(redactValue(body, action.input), redact)
  return { body, query: queryOf(call.target) }
}

/** Refuses a value outside of a closed list; other findings are hints. */
function advise(input: Fields, query: Record<string, string>, action: SpecAction, hints: string[]): void {
  for (const name of Object.keys(query))
    if (name !== 'Action' && !action.query?.includes(name))
      hints.push(`The query parameter ${name} is not known, and was ignored.`)
  const advice = adviseInput(input, action.input, { lenient: action.effect === 'read' })
  if (advice.refused) throw badField(advice.refused.field, advice.refused.hint)
  hints.push(...advice.hints)
}

/** Does what an action does, whole: with an answer that the spec allows, and written, or not at all. Nothing in here is awaited. */
function run(
  { accountOf, adopt, prism, keys }: MockParts,
  action: SpecAction,
  input: Fields,
  requestId: string,
  fault: Fault | undefined,
  signer: MockKey | undefined,
) {
  const issued: MockKey[] = []
  const { engine, store } = accountOf(signer?.accessKeyId)
  const done = store.transaction(() => {
    const { body, hint, example } = engine.run(action, input, requestId, {
      ...(fault?.life && { outcome: fault.life }),
      ...(signer && { issueKey: (key) => void issued.push(key) }),
    })
    const answer = made(body)
    const findings = prism.judgeAnswer(action, answer)
    if (findings.length > 0)
      throw new Error(
        `The mock's answer to ${action.name} is not what the spec says: ${findings.map(({ message }) => message).join('; ')}`,
      )
    return { answer, hint, example }
  })
  // Temporary keys may do what the keys may that asked for them.
  for (const key of issued) {
    keys?.issue({ ...key, policies: signer?.policies })
    if (signer) adopt(key.accessKeyId, signer.accessKeyId)
  }
  return done
}

const answerOf = ({ body }: PrismAnswer, headers: Record<string, string> = {}): OutgoingAnswer => ({
  status: 200,
  headers,
  text: JSON.stringify(body),
  body,
})

/** Longer bodies are cut in the record, which keeps many of them. */
const longest = 65_536

const made = (body: unknown) => ({ statusCode: 200, headers: { 'content-type': json }, body })

/** Whether a fault itself answers, so that nothing else is done. */
const answers = ({ reset, status, code, retryAfter, html, truncate }: Fault): boolean =>
  (reset !== undefined && reset !== false) ||
  status !== undefined ||
  code !== undefined ||
  retryAfter !== undefined ||
  (html !== undefined && html !== false) ||
  (truncate !== undefined && truncate !== false)

/** Finds the action that a request means. */
function route({ byRoute, routes, replacement }: SpecTable, { method, target }: IncomingCall): SpecAction {
  const [path = ''] = target.split('?')
  const there = byRoute.get(`${method} ${path}`)
  const plain = there ? undefined : byPlainPath(byRoute, method, path)
  if (plain) return plain
  if (!there) {
    if (routes.has(path))
      throw new PlatformRefusal('InvalidHTTPRequest', {
        message: `The method ${method} is not supported here.`,
        status: 405,
        hint: 'Actions are POST.',
        headers: { allow: methodsOf(byRoute, path) },
      })
    if (/^\/v\d+(\/|$)/.test(path) && !/^\/v[12](\/|$)/.test(path)) throw new PlatformRefusal('InvalidVersion')
    throw new PlatformRefusal('ResourceNotFound', {
      hint: `There is nothing at ${path}. ${replacement(path) ?? `Routes: ${[...routes].join(', ')}.`}`,
    })
  }
  const query = target.slice(path.length + 1)
  const only = /^Action=(\w+)$/.exec(query)?.[1]
  const names = only === undefined ? new URLSearchParams(query).getAll('Action') : [only]
  const name = names[0] ?? ''
  const found = names.length > 1 ? undefined : (there.get(name) ?? (there.size === 1 ? there.get('') : undefined))
  if (found) return found
  const known = [...there.keys()].join(', ')
  if (names.length > 1) throw new PlatformRefusal('InvalidURI', { hint: 'The query names more than one Action.' })
  throw new PlatformRefusal('InvalidURI', {
    hint: name
      ? `There is no action ${name} at ${path}; names are case-sensitive. ${replacement(path, name) ?? `Known: ${known}.`}`
      : `The query has to name an Action: ${known}.`,
  })
}

/** The portable edition of the document writes `/v2/finetuning/StopFineTuningTask`, for tools without a query in a path. */
function byPlainPath(byRoute: SpecTable['byRoute'], method: string, path: string): SpecAction | undefined {
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  return name === '' ? undefined : byRoute.get(`${method} ${path.slice(0, slash)}`)?.get(name)
}

const methodsOf = (byRoute: SpecTable['byRoute'], path: string): string =>
  [...byRoute.keys()]
    .filter((key) => key.endsWith(` ${path}`))
    .map((key) => key.split(' ')[0])
    .join(', ')

function parseJson({ headers }: IncomingCall, text: string): unknown {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== undefined && type !== 'application/json')
    throw new PlatformRefusal('InvalidHTTPRequest', { hint: `Content-Type must be application/json; it is ${type}.` })
  if (type === undefined && text !== '')
    throw new PlatformRefusal('InvalidHTTPRequest', { hint: 'Content-Type must be application/json; there is none.' })
  if (text.trim() === '') return {}
  const body = parseBody(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new PlatformRefusal('InappropriateJSON', { hint: 'The body must be a JSON object.' })
  return body
}

function queryOf(target: string): Record<string, string> {
  const question = target.indexOf('?')
  if (question === -1) return {}
  const query = target.slice(question + 1)
  // Nearly every call: an Action and nothing else.
  const only = /^Action=(\w+)$/.exec(query)?.[1]
  if (only !== undefined) return { Action: only }
  return Object.fromEntries(
    [...new URLSearchParams(query)].filter(([name]) => !/^(authorization|x-bce-security-token)$/i.test(name)),
  )
}

/** The input as core sees it: the body, and what travels in the query. */
function inputOf({ query: names = [], input }: SpecAction, query: Record<string, string>, body: unknown): Fields {
  const inQuery = names
    .filter((name) => Object.hasOwn(query, name))
    .map((name) => [
      name,
      ['integer', 'number'].includes(String(input.properties?.[name]?.type)) ? Number(query[name]) : query[name],
    ])
  return { ...(typeof body === 'object' ? (body as Fields) : {}), ...Object.fromEntries(inQuery) }
}

/** Turns what Prism finds into the platform's words, which name one field. */
function refuseInput(findings: Finding[], { query = [], input }: SpecAction): void {
  const [first] = findings
  if (!first) return
  if (String(first.code) === '415') throw new PlatformRefusal('InvalidHTTPRequest', { hint: first.message })
  const missing = /must have required property '([^']+)'/.exec(first.message)?.[1]
  const field = missing ?? first.path?.filter((part) => !/^\d+$/.test(part)).at(-1) ?? 'body'
  // Prism knows the names of query parameters in lower case.
  const name = query.find((one) => one.toLowerCase() === field) ?? field
  // What the field is tells who left it out under another name.
  const about = missing === undefined ? undefined : input.properties?.[name]?.description
  throw badField(name, [findings.map(({ message }) => message).join('; '), about].filter(Boolean).join('. '))
}

function refused(error: unknown, requestId: string, form: 'v1' | 'v2', record: RecordedRequest): OutgoingAnswer {
  const refusal = refusalOf(error)
  record.hint = [record.hint, refusal.hint].filter(Boolean).join(' ') || undefined
  const { status, headers, body } = writeRefusal(refusal, requestId, form)
  return { status, headers, text: JSON.stringify(body) }
}

function refusalOf(error: unknown): PlatformRefusal {
  if (error instanceof PlatformRefusal) return error
  if (error instanceof DataFileError)
    return new PlatformRefusal('InternalError', { hint: `Nothing was done: ${error.message}` })
  return new PlatformRefusal('InternalError', { hint: `The mock is at fault: ${(error as Error)?.message ?? error}` })
}

/** What a fault makes of an answer. */
async function applyFault(
  fault: Fault,
  answer: OutgoingAnswer,
  { closing }: MockParts,
  { requestId }: RecordedRequest,
): Promise<OutgoingAnswer> {
  const { delay, reset, status, code, retryAfter, html, truncate } = fault
  if (delay) await wait(delay, closing)
  if (reset) return { ...answer, breakOff: 'at-once' }
  if (html)
    return {
      status: status ?? 502,
      headers: { 'content-type': 'text/html' },
      text: typeof html === 'string' ? html : page(status ?? 502),
    }
  if (status !== undefined || code !== undefined || retryAfter !== undefined) answer = failure(requestId, fault)
  if (truncate) {
    const share = truncate === true ? 0.5 : truncate
    const text = answer.text || JSON.stringify({ requestId, result: true })
    return { ...answer, text, breakOff: share < 1 ? Math.floor(Buffer.byteLength(text) * share) : share }
  }
  return answer
}

function failure(requestId: string, { status, code, message, retryAfter }: Fault): OutgoingAnswer {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': headerText(String(retryAfter)) }
  const throttled = retryAfter !== undefined || status === 429
  const number = code ?? (throttled ? 18 : undefined)
  if (typeof number === 'number') {
    const words = message ?? numberWords[number] ?? (throttled ? numberWords[18] : numberWords[336000])
    return {
      status: status ?? (throttled ? 429 : 200),
      headers,
      text: JSON.stringify({ error_code: number, error_msg: words, log_id: requestId }),
    }
  }
  const refusal = new PlatformRefusal(
    number ?? (status !== undefined && status < 500 ? 'InappropriateJSON' : 'InternalError'),
    { ...(status !== undefined && { status }), ...(message !== undefined && { message }), headers },
  )
  const written = writeRefusal(refusal, requestId, 'v2')
  return { status: status ?? written.status, headers: written.headers, text: JSON.stringify(written.body) }
}

/** Waits; a mock that closes ends it, and the call goes on at once. */
const wait = (milliseconds: number, closing: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal: closing }).catch(() => {})

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Begins the record of a request. */
export const beginRecord = (
  method: string,
  target: string,
  headers: Record<string, string>,
  { now, redact }: Pick<MockParts, 'now' | 'redact'>,
): RecordedRequest => ({
  at: new Date(now()).toISOString(),
  method,
  url: redact(redactUrl(target)),
  headers: maskSecrets(redactHeaders(headers), redact),
  body: undefined,
  requestId: randomUUID(),
  done: false,
})
