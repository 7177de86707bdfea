import type { QianfanError } from '../errors/errors.ts'

/** Severity, as in `QIANFAN_LOG`. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/**
 * Where log lines go: message first, then details, as `console` and winston take them. pino and bunyan take them the other
 * way round and drop what comes second without a word: turn them, `{ debug: (message, details) => log.debug(details, message) }`.
 * What a logger throws, or rejects with, changes nothing.
 */
export type Logger = {
  [Level in LogLevel]?: ((message: string, details: Record<string, unknown>) => unknown) | undefined
}

/** What every hook is told. Keys, tokens and signatures are masked. */
export interface HookEvent {
  /** Number of the logical call in this client; the same for all its attempts. */
  call: number
  /** Dotted name of the action. */
  action: string
  /** 1 for the first. */
  attempt: number
}

/** An attempt goes out. */
export interface RequestEvent extends HookEvent {
  method: string
  url: string
  headers: Record<string, string>
  /** The body as text; undefined for a form. */
  body: string | undefined
}

/** An attempt was answered, whatever the answer says. */
export interface ResponseEvent extends HookEvent {
  status: number
  requestId: string | undefined
  /** Milliseconds from sending to the end of the answer. */
  duration: number
  /** The answer, parsed, without the fields that the spec marks as secret. */
  body: unknown
  /** What the answer means where it is not a success; the call may still be repeated. */
  error: QianfanError | undefined
}

/** The call is about to be repeated. */
export interface RetryEvent extends HookEvent {
  error: QianfanError
  /** Milliseconds until the next attempt. */
  delay: number
}

/** The call failed for good. */
export interface ErrorEvent extends HookEvent {
  error: QianfanError
}

/** Functions that watch. One that throws or rejects is reported to the logger and changes nothing. */
export interface Hooks {
  request?: ((event: RequestEvent) => unknown) | undefined
  response?: ((event: ResponseEvent) => unknown) | undefined
  retry?: ((event: RetryEvent) => unknown) | undefined
  error?: ((event: ErrorEvent) => unknown) | undefined
}
