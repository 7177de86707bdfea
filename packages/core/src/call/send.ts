import type { CallOptions } from '../action/callOptions.ts'
import { checkCallOptions } from '../action/checkOptions.ts'
import type { ActionDefinition, Answer } from '../action/definition.ts'
import { AbortError, InputError, type QianfanError, type Verify } from '../errors/errors.ts'
import { newUuid } from '../util/newUuid.ts'
import { valueAt } from '../util/valueAt.ts'
import { type AttemptResult, attempt } from './attempt.ts'
import { platformUrl } from './baseUrl.ts'
import { buildRequest, type PreparedRequest } from './buildRequest.ts'
import { headersOf } from './normalizeHeaders.ts'
import { retryDelay, retryPlan } from './retryDelay.ts'
import type { ClientState } from './state.ts'

/** One logical call: what is asked, and what its repeats have in common. */
interface Call {
  readonly state: ClientState
  readonly definition: ActionDefinition
  readonly input: unknown
  readonly options: CallOptions
  readonly number: number
  /** An earlier attempt whose outcome is unknown. */
  earlier: QianfanError | undefined
}

/**
 * Sends an action: checks the input, then makes attempts until one succeeds or none may follow.
 * This is the only loop that repeats anything. It stands above signing, so that each attempt is signed afresh, and around
 * the reading of the answer, so that it decides on the whole of it.
 */
export async function send(
  state: ClientState,
  definition: ActionDefinition,
  input: unknown,
  options: CallOptions,
): Promise<Answer<unknown>> {
  checkCallOptions(options)
  const request = prepare(state, definition, input, options)
  const plan = retryPlan(state.retry, options.retry)
  const call: Call = { state, definition, input, options, number: ++state.calls, earlier: undefined }
  const started = state.now()
  let repaired = false
  for (let number = 1; ; number++) {
    const result = await limited(state, options.signal, () =>
      attempt(state, definition, request, options, { call: call.number, number }),
    )
    if ('body' in result) {
      state.budget.refill()
      return { body: result.body, response: result.response, attempts: number }
    }
    const { error, evidence } = result
    const delay = options.signal?.aborted
      ? undefined
      : retryDelay(state, definition, plan, result, { number, started, repaired })
    if (delay === undefined) throw finished(call, error, number)
    if (evidence === 'clock-or-key') repaired = true
    call.earlier = error.outcome === 'unknown' ? error : (error.previous ?? call.earlier)
    await pause(call, error, number, delay)
  }
}

/** Checks what is to be sent, and makes the request that every attempt sends. */
function prepare(
  state: ClientState,
  definition: ActionDefinition,
  input: unknown,
  { headers: given }: CallOptions,
): PreparedRequest {
  const headers = headersOf(given)
  const baseUrl = state.baseUrl()
  // Another base URL stands for the whole platform: a mock or a gateway, with all its hosts.
  const origin = definition.host && baseUrl === platformUrl ? definition.host : baseUrl
  const built = buildRequest(definition, withIdempotencyKey(definition, input), origin)
  checkInput(state, definition, input)
  return { ...built, headers: { ...withoutBodyHeaders({ ...state.headers, ...headers }), ...built.headers } }
}

function checkInput({ validate }: ClientState, { name: action }: ActionDefinition, input: unknown): void {
  const issues = validate?.(action, input) ?? []
  if (issues.length === 0) return
  const list = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
  throw new InputError('InvalidInput', `The input of ${action} is not what the platform takes: ${list}`, {
    action,
    issues,
  })
}

/** The input with a key of its own, made once for the call and so the same for each of its repeats. */
function withIdempotencyKey({ idempotencyKey: field }: ActionDefinition, input: unknown): unknown {
  if (field === undefined || typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const given = (input as Record<string, unknown>)[field]
  return given === undefined || given === '' ? { ...input, [field]: newUuid() } : input
}

/** A body's type and length belong to the body: a caller's would lose the boundary of a form. */
function withoutBodyHeaders({
  'content-type': _,
  'content-length': __,
  'transfer-encoding': ___,
  ...others
}: Record<string, string>) {
  return others
}

/** Tells that the call is repeated, and waits. */
async function pause(call: Call, error: QianfanError, number: number, delay: number): Promise<void> {
  const { state, definition, options } = call
  const { name: action } = definition
  const again = `${action}: attempt ${number} failed (${error.code}); again in ${Math.round(delay)} ms`
  state.log('warn', again, { action, call: call.number })
  state.emit('retry', () => ({ call: call.number, action, attempt: number, error, delay }))
  try {
    if (delay > 0) await state.sleep(delay, options.signal)
    if (options.signal?.aborted) throw options.signal.reason
  } catch (cause) {
    const message = `The call of ${action} was aborted while it waited to be repeated, after ${error.code}.`
    throw finished(call, new AbortError('Aborted', message, { action, outcome: error.outcome, cause }), number)
  }
}

/** The error as the caller sees it: what became of the whole call, not of its last attempt alone. */
function finished({ state, definition, input, number, earlier }: Call, error: QianfanError, attempts: number) {
  const { name: action } = definition
  error.attempts = attempts
  if (earlier && earlier !== error) {
    error.previous = earlier
    if (error.outcome === 'not-sent') error.outcome = 'unknown'
  }
  if ((error.outcome === 'unknown' || error.previous) && definition.effect !== 'read')
    error.verify = verifyOf(definition, input)
  const { code, requestId, outcome } = error
  state.log('error', `${action} failed: ${code}`, { action, call: number, requestId, outcome, attempts })
  state.emit('error', () => ({ call: number, action, attempt: attempts, error }))
  return error
}

/** Waits for a free place where the client has a limit. */
async function limited(
  state: ClientState,
  signal: AbortSignal | undefined,
  run: () => Promise<AttemptResult>,
): Promise<AttemptResult> {
  if (!state.limit) return run()
  try {
    await state.limit.enter(signal)
  } catch {
    // Aborted in the queue: the attempt sees the signal, sends nothing and says so.
    return run()
  }
  try {
    return await run()
  } finally {
    state.limit.leave()
  }
}

function verifyOf({ verify }: ActionDefinition, input: unknown): Verify | undefined {
  if (!verify) return undefined
  const fields = Object.entries(verify.input).map(([field, path]) => [field, valueAt(input, path)] as const)
  return {
    action: verify.action,
    input: Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...(verify.open && { open: verify.open }),
  }
}
