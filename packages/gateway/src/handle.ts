import { type ActionDefinition, notify, type Outcome } from '@qianfan-console/core'
import { type PlainAnswer, refuse } from './answers.ts'
import { recordOf, type Trace } from './audit.ts'
import { type CallOnce, idForm } from './callOnce.ts'
import { GatewayRefusal, refusalStatus } from './gatewayRefusal.ts'
import type { Guards } from './guards.ts'
import { takeKey, withKey } from './idempotencyKey.ts'
import type { Notices } from './notices.ts'
import type { GatewayContext } from './options.ts'
import { type OriginDecision, preflight } from './originRule.ts'
import type { Input } from './readInput.ts'
import type { Target } from './routeTable.ts'

/** The stations of a request, in their order. Each throws a `GatewayRefusal` to end it there. */
export interface Stages extends Guards {
  checkOrigin(request: Request): OriginDecision
  findAction(url: string): Target
  readInput(request: Request): Promise<Input>
  checkInput(action: string, input: Input): void
  once: CallOnce
  /** Asks the platform; whatever comes of it is an answer. */
  send(definition: ActionDefinition, input: Input, signal?: AbortSignal): Promise<PlainAnswer>
  notices: Notices
}

/** What every answer carries: nothing is stored, guessed at, framed or embedded. */
const fixedHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  vary: 'origin',
}

/** A call that a second copy could harm: it is made once per call id. */
const mustHappenOnce = ({ effect, idempotent }: ActionDefinition): boolean => effect !== 'read' && !idempotent

/** Answers one request: where it comes from, then what it asks for, then the answer as it goes out. Never throws. */
export async function handle(stages: Stages, request: Request, context: GatewayContext): Promise<Response> {
  const trace: Trace = { started: Date.now() }
  let cors: Record<string, string> = {}
  let plain: PlainAnswer
  try {
    trace.origin = request.headers.get('origin') ?? undefined
    trace.callId = request.headers.get('x-qianfan-call-id') ?? undefined
    const decision = stages.checkOrigin(request)
    cors = decision.headers
    if (request.method === 'OPTIONS' && decision.origin) return preflight(request, decision)
    plain = await answer(stages, request, trace, context)
  } catch (error) {
    plain = refusedBy(stages, error, trace)
  }
  try {
    return respond(stages, plain, trace, cors)
  } catch (error) {
    return respond(stages, refusedBy(stages, error, trace, 'unknown'), trace, cors)
  }
}

/** The pipeline. What it finds on the way is noted in the trace, for the audit of a request that ends early. */
async function answer(stages: Stages, request: Request, trace: Trace, context: GatewayContext): Promise<PlainAnswer> {
  if (request.method !== 'POST') throw new GatewayRefusal('GatewayMethodNotAllowed', 'Actions are called by POST.')
  const { definition, idempotencyKey } = stages.findAction(request.url)
  trace.definition = definition
  await stages.checkRate(request, definition.name)
  const { input, key } = takeKey(definition, await stages.readInput(request), idempotencyKey)
  trace.input = input
  stages.checkInput(definition.name, input)
  await stages.checkAuthorized(request, definition.name, input)
  if (definition.effect === 'read') return stages.send(definition, input, request.signal)
  // Not aborted with the request: who stops a task and closes the page wants it stopped, and a browser that lost its
  // connection resends, and wants this call's answer.
  const making = change(stages, request, trace, { definition, input, key })
  keepAlive(context, making)
  return making
}

/** A call that changes something, with the idempotency key that the page chose. */
interface Change {
  definition: ActionDefinition
  input: Input
  key: string | undefined
}

/** Makes a call that changes something: with its idempotency key where it has one, and once where it must. */
async function change(stages: Stages, request: Request, trace: Trace, call: Change): Promise<PlainAnswer> {
  const { definition, input } = call
  const isKeyed = definition.idempotencyKey !== undefined
  if (!isKeyed && !mustHappenOnce(definition)) return stages.send(definition, input)
  const scope = await stages.findScope(request)
  const keyed = await withKey(definition, input, { key: call.key, callId: trace.callId, scope })
  const send = () => stages.send(definition, keyed)
  return mustHappenOnce(definition) ? answerOnce(stages, trace, call, scope, send) : send()
}

/** Makes a call once for its id; a copy gets the answer of the first, marked. */
async function answerOnce(
  stages: Stages,
  trace: Trace,
  { definition, input }: Change,
  scope: string | undefined,
  send: () => Promise<PlainAnswer>,
): Promise<PlainAnswer> {
  const call = { id: trace.callId, action: definition.name, input, origin: trace.origin, scope }
  const made = await stages.once(call, send)
  trace.repeated = made.repeated
  if (!made.repeated) return made.answer
  return { ...made.answer, headers: { ...made.answer.headers, 'idempotent-replayed': 'true' } }
}

/** Makes a host wait for a call that goes on when its request is gone. */
function keepAlive(context: GatewayContext, making: Promise<unknown>): void {
  if (context && 'waitUntil' in context && typeof context.waitUntil === 'function') {
    const wait = context.waitUntil.bind(context)
    notify(() => wait(making.catch(() => {})))
  }
}

/** Turns whatever was thrown into an answer. What is not a refusal came before anything was sent, unless it is said. */
function refusedBy({ notices }: Stages, error: unknown, trace: Trace, outcome: Outcome = 'not-sent'): PlainAnswer {
  const refusal =
    error instanceof GatewayRefusal
      ? error
      : new GatewayRefusal('GatewayInternal', 'The gateway failed.', { cause: error, outcome })
  const { code, cause } = refusal
  trace.cause = cause === undefined ? undefined : notices.describe(cause)
  if (refusalStatus[code] >= 500) notices.report(code, cause ?? refusal)
  if (code === 'GatewayOriginRefused') {
    const named = JSON.stringify(trace.origin?.slice(0, 256) ?? 'no origin')
    notices.warnOnce(
      `origin ${named}`,
      `A page of ${named} was refused; browsers show only a CORS error. Its exact origin must be in \`origins\`.`,
    )
  }
  const requestId = crypto.randomUUID()
  return { ...refuse(refusal, requestId), requestId }
}

/** The answer as it goes out, and its audit record. */
function respond({ notices }: Stages, plain: PlainAnswer, trace: Trace, cors: Record<string, string>): Response {
  const { status, text, headers } = plain
  const { callId } = trace
  const response = new Response(text, {
    status,
    headers: {
      ...fixedHeaders,
      ...headers,
      ...cors,
      ...(status === 405 && { allow: 'POST, OPTIONS' }),
      ...(callId !== undefined && idForm.test(callId) && { 'x-qianfan-call-id': callId }),
    },
  })
  notices.audit(recordOf(trace, plain))
  return response
}
