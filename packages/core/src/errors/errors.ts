/**
 * What became of a call that failed: `refused` (the platform answered no), `not-sent` (it was provably not accepted),
 * `unknown` (it may have happened: make the read that `verify` names before trying again).
 */
export type Outcome = 'refused' | 'not-sent' | 'unknown'

/** The read that tells whether a call with unknown outcome happened. */
export interface Verify {
  /** Dotted name of the read, such as `finetuning.task.describe`. */
  action: string
  /** Its input, filled from the input of the call that failed. */
  input: Record<string, unknown>
  /** Fields that the read needs too, and that the call did not know. */
  open?: readonly string[]
}

/** What every error of this library can say. */
export interface ErrorDetails {
  outcome?: Outcome
  /** Dotted name of the action. */
  action?: string | undefined
  cause?: unknown
}

/** Marks the errors of this library across copies of it: two versions in one program know each other's by this. */
const brand = Symbol.for('@qianfan-console/core.error')

/** Base of every error of this library. `code` is stable; the message is for people. */
export class QianfanError extends Error {
  override readonly name: string = 'QianfanError'
  /** Stable code: the platform's own for refusals, else one of this library's. */
  readonly code: string
  /** What became of the call. */
  outcome: Outcome
  /** Dotted name of the action, where one was called. */
  action: string | undefined
  /** Request id of the platform, where it answered. */
  requestId: string | undefined
  /** How many attempts were made. */
  attempts = 0
  /** An earlier attempt of the same call whose outcome is unknown: read the state before believing this error. */
  previous: QianfanError | undefined
  /** The read that tells whether the call happened; set while that is unknown. */
  verify: Verify | undefined

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined)
    this.code = code
    this.outcome = details.outcome ?? 'not-sent'
    this.action = details.action
    Object.defineProperty(this, brand, { value: true })
  }

  /** What may be written to a log: no headers, no input, no keys. Use it to pass an error to a worker too: `structuredClone` keeps the message alone. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, outcome, action, requestId, attempts, verify, previous } = this
    return { name, code, message, outcome, action, requestId, attempts, verify, previous: previous?.toJSON() }
  }
}

/** The platform refused: any of its error forms, whatever the HTTP status, or `result: false` where that means no. */
export class ServiceError extends QianfanError {
  override readonly name = 'ServiceError'
  /** HTTP status. */
  readonly status: number
  /** The answer as it came: parsed JSON, or text where it was none. */
  readonly body: unknown
  /** Milliseconds that the platform asked to wait, where it did. */
  readonly retryAfter: number | undefined

  constructor(
    code: string,
    message: string,
    details: ErrorDetails & {
      status: number
      requestId?: string | undefined
      body: unknown
      retryAfter?: number | undefined
    },
  ) {
    super(code, message, details)
    this.status = details.status
    this.requestId = details.requestId
    this.body = details.body
    this.retryAfter = details.retryAfter
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status }
  }
}

/** The network failed, or the answer could not be read. */
export class ConnectionError extends QianfanError {
  override readonly name = 'ConnectionError'
}

/** An attempt took longer than `timeout`. */
export class TimeoutError extends QianfanError {
  override readonly name = 'TimeoutError'
}

/** The caller's signal aborted the call. */
export class AbortError extends QianfanError {
  override readonly name = 'AbortError'
}

/** There are no credentials, or they could not be had. */
export class CredentialsError extends QianfanError {
  override readonly name = 'CredentialsError'
}

/** One thing that is wrong with an input. */
export interface Issue {
  /** Dotted path of the field; empty for the whole. */
  path: string
  message: string
}

/** The input is wrong; nothing was sent. */
export class InputError extends QianfanError {
  override readonly name = 'InputError'
  /** What is wrong, field by field. */
  readonly issues: readonly Issue[]

  constructor(code: string, message: string, details: ErrorDetails & { issues?: readonly Issue[] } = {}) {
    super(code, message, details)
    this.issues = details.issues ?? []
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues }
  }
}

/** A waiter ended without success. */
export class WaiterError extends QianfanError {
  override readonly name = 'WaiterError'
  /** The last states seen, oldest first. */
  readonly states: readonly unknown[]
  /** The last answer. */
  readonly last: unknown

  constructor(code: string, message: string, details: ErrorDetails & { states: readonly unknown[]; last: unknown }) {
    super(code, message, details)
    this.states = details.states
    this.last = details.last
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), states: this.states }
  }
}

/**
 * Whether something caught comes from this library, also from another copy of it (which `instanceof` does not see).
 * Tell kinds apart by `name` or `code`.
 *
 * @example
 * ```ts
 * try {
 *   await stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })
 * } catch (error) {
 *   if (isQianfanError(error)) console.error(error.code, error.outcome, error.requestId)
 * }
 * ```
 */
export const isQianfanError = (error: unknown): error is QianfanError =>
  typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[brand] === true
