import type { ActionDefinition } from '../action/definition.ts'
import {
  AbortError,
  ConnectionError,
  CredentialsError,
  isQianfanError,
  type QianfanError,
  TimeoutError,
} from '../errors/errors.ts'
import { type Evidence, evidenceOfNetwork } from '../errors/evidence.ts'
import { plainCause, wordsOf } from '../errors/plainCause.ts'
import { redactor } from '../util/redact.ts'
import type { Grant } from './authority.ts'
import type { PreparedRequest } from './buildRequest.ts'
import type { HookEvent } from './hooks.ts'
import type { ClientState } from './state.ts'
import type { TimeLimit } from './timeLimit.ts'

/** One attempt under way: what it is about, and what is known of it so far. */
export interface Attempt {
  readonly state: ClientState
  readonly definition: ActionDefinition
  readonly request: PreparedRequest
  readonly event: HookEvent
  /** Limit of the attempt in ms. */
  readonly milliseconds: number
  readonly limit: TimeLimit
  /** The caller's own. */
  readonly signal: AbortSignal | undefined
  sent: boolean
  /** Whether an answer came at all. */
  answered: boolean
  /** What it shows to say who calls. */
  grant?: Grant | undefined
  /** The header as it is sent, the caller's own where there is no grant. */
  authorization: string
}

/** A failed attempt: the error, what it proves, and whether a repaired clock or key makes another attempt worth it. */
export interface AttemptFailure {
  error: QianfanError
  evidence: Evidence
  repairable: boolean
  /** Whether an answer came at all. */
  answered: boolean
}

/** Takes the secrets of an attempt out of a text. */
export const secretsOf = ({ grant, authorization }: Attempt): ((text: string) => string) =>
  redactor([authorization, ...(grant ? grant.secrets : [authorization.slice(-64)])])

/** What became of an attempt that ended without an answer. */
export function failureOf(made: Attempt, error: unknown): AttemptFailure {
  const failed = (of: QianfanError, evidence: Evidence) => failedWith(made, of, evidence)
  if (made.signal?.aborted) return failed(aborted(made), 'unknown')
  if (made.limit.signal.aborted) return failed(timedOut(made), made.sent ? 'unknown' : 'not-accepted')
  if (!made.sent) return failed(unsigned(made, error), 'refused')
  // A transport that says so in words of this library has sent nothing, or knows better than its error can tell.
  if (isQianfanError(error)) {
    error.action ??= made.event.action
    return failed(error, error.outcome === 'unknown' ? 'unknown' : 'refused')
  }
  const network = evidenceOfNetwork(error)
  return failed(lost(made, error, network), network.evidence)
}

/** A failure that nothing here can repair. */
export const failedWith = (
  { answered }: Attempt,
  error: QianfanError,
  evidence: Evidence,
  repairable = false,
): AttemptFailure => ({ error, evidence, repairable, answered })

function aborted({ sent, event: { action }, signal }: Attempt): AbortError {
  const when = sent ? 'while it was under way' : 'before it was sent'
  return new AbortError('Aborted', `The call of ${action} was aborted ${when}.`, {
    action,
    outcome: sent ? 'unknown' : 'not-sent',
    cause: signal?.reason,
  })
}

function timedOut({ sent, event: { action }, milliseconds }: Attempt): TimeoutError {
  return sent
    ? new TimeoutError('Timeout', `${action} had no answer within ${milliseconds} ms.`, { action, outcome: 'unknown' })
    : new TimeoutError('Timeout', `There were no credentials for ${action} within ${milliseconds} ms.`, { action })
}

/** The same failure reaches every call that waited for these credentials: each gets an error of its own. */
function unsigned(made: Attempt, error: unknown): CredentialsError {
  const { code, message } = isQianfanError(error)
    ? error
    : { code: 'SigningFailed', message: `Signing failed: ${wordsOf(error)}` }
  return new CredentialsError(code, secretsOf(made)(message), { action: made.event.action })
}

function lost(made: Attempt, error: unknown, { code, outcome }: ReturnType<typeof evidenceOfNetwork>): ConnectionError {
  const { action } = made.event
  const redact = secretsOf(made)
  const words = `${action} did not get through to ${new URL(made.request.url).host}: ${redact(wordsOf(error))}`
  return new ConnectionError(code, words, { action, outcome, cause: plainCause(error, redact) })
}
