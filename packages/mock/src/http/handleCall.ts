// In here is the way of a call from its request to its answer, a file a station.

import { parseJson } from '@qianfan-console/core'
import type { Engine } from '../engine/engine.ts'
import type { Fields } from '../platform/fields.ts'
import { headerText, PlatformRefusal, writeRefusal } from '../platform/platformRefusal.ts'
import type { SpecAction, SpecTable } from '../platform/spec.ts'
import { DataFileError } from '../store/dataFile.ts'
import type { Store } from '../store/store.ts'
import { answersItself, applyFault, wait } from './applyFault.ts'
import { authenticate, authorize, type MockKey } from './authenticate.ts'
import { authenticateBearer } from './authenticateBearer.ts'
import type { Fault } from './fault.ts'
import { type FaultSource, strikes } from './faults.ts'
import type { IncomingCall } from './incomingCall.ts'
import type { KeyRing } from './keyRing.ts'
import { httpDate, jsonType, type OutgoingAnswer } from './outgoingAnswer.ts'
import { faultOfHeaders, type Pressure } from './pressure.ts'
import type { Prism } from './prism.ts'
import { decodeText } from './readBody.ts'
import { judgeInput, readSentInput } from './readSentInput.ts'
import { beginRecord, longestRecorded, maskSecrets, type RecordedRequest, redactValue } from './requests.ts'
import { plainPathHint, route } from './route.ts'
import { writeJson } from './writeJson.ts'

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
  faults: FaultSource
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

/** A call that came in: what it means, and its record as far as it is known. */
export interface Arrival {
  readonly call: IncomingCall
  readonly record: RecordedRequest
  readonly meant: Meaning
}

/** The action that a call means and the fault that strikes it, the fixed answer at its path, or why it is refused at once. */
type Meaning =
  | { action: SpecAction; fault: Fault | undefined }
  | { stub: OutgoingAnswer }
  | { action: SpecAction | undefined; refusal: unknown }

/** What becomes of a call. */
export interface HandledCall {
  answer: OutgoingAnswer
  record: RecordedRequest
}

/** What is learned of a call on its way; it is recorded however the call ends. */
interface Notes {
  accessKeyId?: string
  body?: unknown
  hints: string[]
}

/** An answer, and whether the platform's side of the call was done. */
interface Outcome {
  answer: OutgoingAnswer
  done: boolean
}

/** Finds what a call means, and begins its record. */
export function receiveCall(parts: MockParts, call: IncomingCall): Arrival {
  const meant = meaningOf(parts, call)
  const action = 'action' in meant ? meant.action : undefined
  const record: RecordedRequest = {
    ...beginRecord(call, parts),
    ...(action && { action: action.action ?? action.operationId, name: action.name }),
    ...('fault' in meant && meant.fault && { fault: maskSecrets(meant.fault, parts.redact) }),
  }
  return { call, record, meant }
}

function meaningOf(parts: MockParts, call: IncomingCall): Meaning {
  const stub = parts.stubbed(call.method, call.target.split('?')[0]!)
  if (stub) return { stub }
  let action: SpecAction | undefined
  try {
    action = route(parts.spec, call)
    return { action, fault: faultOf(parts, call, action) }
  } catch (refusal) {
    return { action, refusal }
  }
}

/** The fault that strikes a call: its own, one that was added, or that of a standing limit. */
const faultOf = ({ faults, pressure }: MockParts, { headers }: IncomingCall, action: SpecAction): Fault | undefined =>
  faultOfHeaders(headers) ?? faults.take(action) ?? pressure.strike(action)

/**
 * Does what a call asks for. Never throws: what goes wrong in here is the platform's InternalError, and recorded. A fault
 * after the effect has not struck yet: `deliver` lets it.
 */
export async function handleCall(parts: MockParts, arrival: Arrival): Promise<HandledCall> {
  const { record } = arrival
  const notes: Notes = { hints: [] }
  const { answer, done } = await answerCall(parts, arrival, notes).catch((error) => ({
    answer: refused(error, arrival, notes),
    done: false,
  }))
  const hint = notes.hints.join(' ')
  return {
    answer,
    record: {
      ...record,
      ...(notes.accessKeyId !== undefined && { accessKeyId: notes.accessKeyId }),
      body: notes.body,
      ...(hint && { hint: parts.redact(hint) }),
      done,
    },
  }
}

/** What goes out at last of an answer: a fault after the effect may delay, change or lose it. */
export async function deliver(parts: MockParts, { meant }: Arrival, handled: HandledCall): Promise<HandledCall> {
  const { record } = handled
  const fault = 'fault' in meant ? meant.fault : undefined
  const output = 'action' in meant ? meant.action?.output : undefined
  const isStruck = fault !== undefined && record.done && strikes(fault) === 'after'
  const answer = isStruck ? await applyFault(fault, handled.answer, record.requestId, parts.closing) : handled.answer
  const sent = 'stub' in meant && record.done ? answer : withHeaders(answer, record, parts.now() + skewOf(fault))
  if (sent.breakOff === 'at-once') return { answer: sent, record }
  const shown = redactValue(sent.body ?? jsonOrText(sent.text), output)
  return { answer: sent, record: { ...record, status: sent.status, answer: maskSecrets(shown, parts.redact) } }
}

const skewOf = (fault: Fault | undefined): number => (fault?.clockSkew ?? 0) * 1000

const withHeaders = (answer: OutgoingAnswer, { requestId }: RecordedRequest, time: number): OutgoingAnswer => ({
  ...answer,
  headers: { 'content-type': jsonType, 'x-bce-request-id': requestId, date: httpDate(time), ...answer.headers },
})

/** Answers by a stub, by a fault that stands in the way, or by the action. */
async function answerCall(parts: MockParts, { call, record, meant }: Arrival, notes: Notes): Promise<Outcome> {
  if ('refusal' in meant) throw meant.refusal
  if ('stub' in meant) {
    const text = decodeText(await call.body()).slice(0, longestRecorded)
    notes.body = maskSecrets(jsonOrText(text), parts.redact)
    return { answer: meant.stub, done: true }
  }
  const { action, fault } = meant
  if (fault !== undefined && strikes(fault) === 'before') {
    // A platform that fails, or is slow, has read the request; a slow one does its work, also when the client has left.
    if (answersItself(fault) || fault.delay) await call.body()
    if (answersItself(fault))
      return { answer: await applyFault(fault, blank, record.requestId, parts.closing), done: false }
    if (fault.delay) await wait(fault.delay, parts.closing)
  }
  return answerAction(parts, call, action, fault, record.requestId, notes)
}

const blank: OutgoingAnswer = { status: 200, headers: {}, text: '' }

/** The stations of a call, in the platform's order. Each throws a refusal, which ends it. */
async function answerAction(
  parts: MockParts,
  call: IncomingCall,
  action: SpecAction,
  fault: Fault | undefined,
  requestId: string,
  notes: Notes,
): Promise<Outcome> {
  const { hints } = notes
  hints.push(...plainPathHint(call, action))
  const signer = parts.keys && (await signedBy(parts.keys, call, action, parts.now() + skewOf(fault), notes))
  if (signer) authorize(signer, action)
  const sent = await readSentInput(call, action, parts.redact)
  notes.body = sent.shown
  hints.push(...sent.hints)
  if (sent.refusal) throw sent.refusal
  const { input, hints: advice } = judgeInput(parts.prism, call, action, sent)
  hints.push(...advice)
  if (fault?.result === false) {
    const body = { ...(action.output.properties?.requestId && { requestId }), result: false }
    return { answer: { ...blank, ...writtenAs(body) }, done: false }
  }
  const { written, hint, example } = run(parts, action, input, requestId, fault, signer)
  if (hint) hints.push(hint)
  const headers = {
    ...(hints.length > 0 && { 'x-mock-hint': headerText(hints.join(' ')) }),
    'x-mock-source': example ? 'example' : 'state',
  }
  return { answer: { status: 200, headers, ...written }, done: true }
}

/** Who signed a call. */
async function signedBy(
  { known }: KeyRing,
  call: IncomingCall,
  { auth }: SpecAction,
  time: number,
  notes: Notes,
): Promise<MockKey> {
  const { key, hint } =
    auth === 'bearer' ? authenticateBearer(call.headers, known, time) : await authenticate(call, known, time)
  // Of an API key (bce-v3/ALTAK-.../...) the part that is not secret.
  notes.accessKeyId = auth === 'bearer' ? (key.accessKeyId.split('/')[1] ?? '') : key.accessKeyId
  if (hint) notes.hints.push(hint)
  return key
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
    const { text, value, rounded } = writeJson(body)
    const answer = { statusCode: 200, headers: { 'content-type': jsonType }, body: rounded }
    const findings = prism.judgeAnswer(action, answer).map(({ message }) => message)
    if (findings.length > 0)
      throw new Error(`The mock's answer to ${action.name} is not what the spec says: ${findings.join('; ')}`)
    return { written: { text, body: value }, hint, example }
  })
  // Temporary keys may do what the keys may that asked for them.
  for (const key of issued) {
    keys?.issue({ ...key, policies: signer?.policies })
    if (signer) adopt(key.accessKeyId, signer.accessKeyId)
  }
  return done
}

const writtenAs = (body: unknown): Pick<OutgoingAnswer, 'text' | 'body'> => ({ text: JSON.stringify(body), body })

function refused(error: unknown, { call, record }: Arrival, notes: Notes): OutgoingAnswer {
  const refusal = refusalOf(error)
  if (refusal.hint) notes.hints.push(refusal.hint)
  const generation = call.target.startsWith('/wenxinworkshop/') ? 'v1' : 'v2'
  const { status, headers, body } = writeRefusal(refusal, record.requestId, generation)
  return { status, headers, ...writtenAs(body) }
}

function refusalOf(error: unknown): PlatformRefusal {
  if (error instanceof PlatformRefusal) return error
  if (error instanceof DataFileError)
    return new PlatformRefusal('InternalError', { hint: `Nothing was done: ${error.message}` })
  return new PlatformRefusal('InternalError', { hint: `The mock is at fault: ${(error as Error)?.message ?? error}` })
}

const jsonOrText = (text: string): unknown => parseJson(text) ?? text
