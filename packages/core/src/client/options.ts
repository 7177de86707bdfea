import type { Issue, QianfanError } from '../errors/errors.ts'
import type { Transport } from '../transport/transport.ts'
import type { Credentials, CredentialsProvider } from './credentialsSource.ts'

/** What may be repeated is decided by the action; this says how often, how long and how fast. */
export interface RetryOptions {
  /** Attempts in all, the first one included; 3 by default, 1 for none but the first. */
  attempts?: number | undefined
  /** Longest wait before the first repeat, in ms; doubles with each. 200 by default. */
  baseDelay?: number | undefined
  /** Longest wait between two attempts, in ms; 20 000 by default. A longer Retry-After is obeyed. */
  maxDelay?: number | undefined
  /** Cap on the whole call, waits included, in ms; 300 000 by default. No attempt starts after it. */
  maxTime?: number | undefined
  /**
   * Whether an answer is repeated that says "later" or that it may have happened; true by default. `false` repeats only what
   * had no answer: for a gateway in between, which repeats towards the platform by itself.
   */
  answers?: boolean | undefined
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call: waits, attempts and the reading of answers. */
  signal?: AbortSignal | undefined
  /** Limit of one attempt in ms; the client's by default. */
  timeout?: number | undefined
  /** Repeats of this call; `false` for none. */
  retry?: RetryOptions | false | undefined
  /** More headers; undefined ones are left out. They travel unsigned, and a body's own `content-type` stays. */
  headers?: Record<string, string | undefined> | undefined
}

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
  /** What the answer means where it is no success; the call may still be repeated. */
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

/** Options of `createClient` and `createQianfan`. */
export interface ClientOptions {
  /** Keys, a function that gives them, or `null` to send unsigned. From the environment by default. */
  credentials?: Credentials | CredentialsProvider | null | undefined
  /** `https://qianfan.baidubce.com` by default, or what `QIANFAN_CONSOLE_API_BASE_URL` or `QIANFAN_CONSOLE_BASE_URL` says. A path is a prefix. */
  baseUrl?: string | undefined
  /** Allows plain http to a host that is not loopback. */
  allowInsecureHttp?: boolean | undefined
  /** The `fetch` to use. */
  fetch?: typeof globalThis.fetch | undefined
  /** Another transport, such as `undiciTransport` of `/node`. */
  transport?: Transport | undefined
  /** Limit of one attempt in ms; 60 000 by default. */
  timeout?: number | undefined
  retry?: RetryOptions | false | undefined
  /** Headers of every call. They travel unsigned. */
  headers?: Record<string, string | undefined> | undefined
  hooks?: Hooks | undefined
  logger?: Logger | undefined
  /** Put in front of this library's own; not sent by browsers. */
  userAgent?: string | undefined
  /** Calls under way at once; the rest wait. Unlimited by default. */
  maxConcurrency?: number | undefined
  /** The function exported by `/schemas`: checks inputs before anything is sent. */
  validate?: ((action: string, input: unknown) => readonly Issue[]) | undefined
  /** Milliseconds since 1970, for tests. */
  now?: (() => number) | undefined
  /** Waits, for tests. */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
  /** From 0 to 1, for tests. */
  random?: (() => number) | undefined
}
