import { checkCallOptions } from '../action/checkOptions.ts'
import type { ActionDefinition, Answer } from '../action/defineAction.ts'
import type { ClientState } from '../client/createClient.ts'
import type { CallOptions } from '../client/options.ts'
import { AbortError, InputError, type QianfanError, type ServiceError, type Verify } from '../errors/errors.ts'
import { mayRepeat } from '../errors/evidence.ts'
import { newUuid } from '../util/newUuid.ts'
import { valueAt } from '../util/valueAt.ts'
import { withDefaults } from '../util/withDefaults.ts'
import { type AttemptFailure, type AttemptResult, attempt } from './attempt.ts'
import { platformUrl } from './baseUrl.ts'
import { buildRequest } from './buildRequest.ts'
import { headersOf } from './normalizeHeaders.ts'

const defaults = { attempts: 3, baseDelay: 200, maxDelay: 20_000, maxTime: 300_000, answers: true }

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
  const { name: action } = definition
  checkCallOptions(options)
  const headers = headersOf(options.headers)
  const baseUrl = state.baseUrl()
  // Another base URL stands for the whole platform: a mock or a gateway, with all its hosts.
  const keyed = withIdempotencyKey(definition, input)
  const built = buildRequest(definition, keyed, definition.host && baseUrl === platformUrl ? definition.host : baseUrl)
  const request = { ...built, headers: { ...withoutBodyHeaders({ ...state.headers, ...headers }), ...built.headers } }
  const issues = state.validate?.(action, input) ?? []
  if (issues.length > 0) {
    const list = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
    throw new InputError('InvalidInput', `The input of ${action} is not what the platform takes: ${list}`, {
      action,
      issues,
    })
  }
  const retry = withDefaults(defaults, state.retry || undefined, options.retry || undefined)
  if ((options.retry ?? state.retry) === false) retry.attempts = 1
  const call = ++state.calls
  const started = state.now()
  const { signal } = options

  let earlier: QianfanError | undefined
  let repaired = false
  for (let number = 1; ; number++) {
    const result = await limited(state, signal, () => attempt(state, definition, request, options, { call, number }))
    if ('body' in result) {
      state.budget.refill()
      return { body: result.body, response: result.response, attempts: number }
    }
    const wait = waitBefore(result)
    if (wait === undefined) throw finish(result.error, number)
    if (result.evidence === 'clock-or-key') repaired = true
    earlier = result.error.outcome === 'unknown' ? result.error : (result.error.previous ?? earlier)
    state.log('warn', `${action}: attempt ${number} failed (${result.error.code}); again in ${Math.round(wait)} ms`, {
      action,
      call,
    })
    state.emit('retry', () => ({ call, action, attempt: number, error: result.error, delay: wait }))
    try {
      if (wait > 0) await state.sleep(wait, signal)
      if (signal?.aborted) throw signal.reason
    } catch (cause) {
      const { code, outcome } = result.error
      const message = `The call of ${action} was aborted while it waited to be repeated, after ${code}.`
      throw finish(new AbortError('Aborted', message, { action, outcome, cause }), number)
    }

    /** Milliseconds to wait before another attempt; undefined when there must be none. */
    function waitBefore({ error, evidence, repairable, answered }: AttemptFailure): number | undefined {
      if (number >= retry.attempts || signal?.aborted) return undefined
      // What was refused for a wrong clock or key loads nothing: it waits for nothing and costs nothing.
      if (evidence === 'clock-or-key') return repairable && !repaired ? 0 : undefined
      // A gateway's own rate limit stands before it sends anything, so that repeat is this side's.
      const last = answered && !retry.answers && !(evidence === 'throttled' && error.code.startsWith('Gateway'))
      if (!mayRepeat(definition, evidence) || last) return undefined
      const asked = (error as Partial<ServiceError>).retryAfter
      const backoff = state.random() * Math.min(retry.maxDelay, retry.baseDelay * 2 ** (number - 1))
      const delay = Math.max(asked ?? 0, backoff)
      if (state.now() - started + delay > retry.maxTime || !state.budget.spend()) return undefined
      return delay
    }
  }

  /** The error as the caller sees it: what became of the whole call, not of its last attempt alone. */
  function finish(error: QianfanError, attempts: number): QianfanError {
    error.attempts = attempts
    if (earlier && earlier !== error) {
      error.previous = earlier
      if (error.outcome === 'not-sent') error.outcome = 'unknown'
    }
    if ((error.outcome === 'unknown' || error.previous) && definition.effect !== 'read')
      error.verify = verifyOf(definition, input)
    state.log('error', `${action} failed: ${error.code}`, {
      action,
      call,
      requestId: error.requestId,
      outcome: error.outcome,
      attempts,
    })
    state.emit('error', () => ({ call, action, attempt: attempts, error }))
    return error
  }
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
