import type { RetryOptions, Validate } from '../action/callOptions.ts'
import type { Hooks, Logger } from '../call/hooks.ts'
import type { ApiKey, Credentials, CredentialsProvider } from '../credentials/credentials.ts'
import type { Transport } from '../transport/transport.ts'

/** Options of `createClient` and `createQianfan`. */
export interface ClientOptions {
  /** Keys, a function that gives them, or `null` to send unsigned. From the environment by default. */
  credentials?: Credentials | CredentialsProvider | null | undefined
  /**
   * The API key for actions with `auth: bearer` (knowledge bases, agent apps, tags): text, or a function that gives it. By
   * default `QIANFAN_API_KEY`, then `APPBUILDER_TOKEN`, else a token of an hour that the access keys are exchanged for;
   * `null` for such a token always.
   */
  apiKey?: ApiKey | null | undefined
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
  validate?: Validate | undefined
  /** Milliseconds since 1970, for tests. */
  now?: (() => number) | undefined
  /** Waits, for tests. */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
  /** From 0 to 1, for tests. */
  random?: (() => number) | undefined
}
