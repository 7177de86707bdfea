import type { Credentials, CredentialsProvider } from './credentials.ts'
import type { Issue, QianfanError } from './errors.ts'
import type { Transport } from './transport.ts'

/** What may be repeated is decided by the action; this says how often, how long and how fast. */
export interface RetryOptions {
  /** Attempts in all, the first one included; 3 by default, 1 for none but the first. */
  attempts?: number
  /** Longest wait before the first repeat, in ms; doubles with each. 200 by default. */
  baseDelay?: number
  /** Longest wait between two attempts, in ms; 20 000 by default. A longer Retry-After is obeyed. */
  maxDelay?: number
  /** Cap on the whole call, waits included, in ms; 300 000 by default. No attempt starts after it. */
  maxTime?: number
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call: waits, attempts and the reading of answers. */
  signal?: AbortSignal
  /** Limit of one attempt in ms; the client's by default. */
  timeout?: number
  /** Repeats of this call; `false` for none. */
  retry?: RetryOptions | false
  /** More headers. They travel unsigned. */
  headers?: Record<string, string>
}

/** Severity, as in `QIANFAN_LOG`. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** Where log lines go; any of the usual loggers fits. */
export type Logger = Partial<Record<LogLevel, (message: string, details: Record<string, unknown>) => void>>

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

/** Functions that watch. One that throws is reported to the logger and changes nothing. */
export interface Hooks {
  request?: (event: RequestEvent) => void
  response?: (event: ResponseEvent) => void
  retry?: (event: RetryEvent) => void
  error?: (event: ErrorEvent) => void
}

/** Options of `createClient` and `createQianfan`. */
export interface ClientOptions {
  /** Keys, a function that gives them, or `null` to send unsigned. From the environment by default. */
  credentials?: Credentials | CredentialsProvider | null
  /** `https://qianfan.baidubce.com` by default, or what `QIANFAN_CONSOLE_API_BASE_URL` or `QIANFAN_CONSOLE_BASE_URL` says. A path is a prefix. */
  baseUrl?: string
  /** Allows plain http to a host that is not loopback. */
  allowInsecureHttp?: boolean
  /** The `fetch` to use. */
  fetch?: typeof globalThis.fetch
  /** Another transport, such as `undiciTransport` of `/node`. */
  transport?: Transport
  /** Limit of one attempt in ms; 60 000 by default. */
  timeout?: number
  retry?: RetryOptions | false
  /** Headers of every call. They travel unsigned. */
  headers?: Record<string, string>
  hooks?: Hooks
  logger?: Logger
  /** Put in front of this library's own; not sent by browsers. */
  userAgent?: string
  /** Calls under way at once; the rest wait. Unlimited by default. */
  maxConcurrency?: number
  /** The function exported by `/schemas`: checks inputs before anything is sent. */
  validate?: (action: string, input: unknown) => readonly Issue[]
  /** Milliseconds since 1970, for tests. */
  now?: () => number
  /** Waits, for tests. */
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** From 0 to 1, for tests. */
  random?: () => number
}
