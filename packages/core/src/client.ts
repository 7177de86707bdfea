import { environment } from '#environment'
import { checkBaseUrl, environmentBaseUrl } from './baseUrl.ts'
import { checkNumber } from './checkNumber.ts'
import { checkCallOptions } from './checkOptions.ts'
import { type CredentialsSource, credentialsSource } from './credentials.ts'
import type { ActionDefinition, Answer } from './defineAction.ts'
import { fetchTransport } from './fetchTransport.ts'
import { headersOf } from './headersOf.ts'
import { limiter } from './limiter.ts'
import { logTo } from './log.ts'
import type { CallOptions, ClientOptions, HookEvent, Hooks } from './options.ts'
import { type RetryBudget, retryBudget } from './retryBudget.ts'
import { send } from './send.ts'
import { sleepFor } from './sleep.ts'
import type { Transport } from './transport.ts'
import { version } from './version.ts'

/** What actions are called with. Made by `createClient`; holds no connection that would have to be closed. */
export interface Client {
  /** Sends an action. The functions of the actions call this; so may you, with a definition of your own. */
  send<Output = unknown>(definition: ActionDefinition, input: object, options?: CallOptions): Promise<Answer<Output>>
  /** The clock of this client, for what waits between calls. */
  readonly clock: Clock
}

/** Time, as tests may replace it. */
export interface Clock {
  now(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  random(): number
}

/** What `send` works with: the options of the client, resolved, and the little that changes. */
export interface ClientState extends Clock {
  credentials: CredentialsSource
  /** Resolved at the first call, since that is when the environment is read. */
  baseUrl: () => string
  transport: Transport
  timeout: number
  retry: ClientOptions['retry']
  headers: Record<string, string>
  validate: ClientOptions['validate']
  budget: RetryBudget
  limit: ReturnType<typeof limiter> | undefined
  /** What to add to the local clock, in ms, to get the platform's. */
  clockOffset: number
  calls: number
  log: ReturnType<typeof logTo>
  emit<Name extends keyof Hooks>(name: Name, event: () => Parameters<NonNullable<Hooks[Name]>>[0]): void
}

/**
 * Makes a client. Nothing is read or sent before the first call.
 *
 * @param options - see `ClientOptions`; without any, keys come from `QIANFAN_ACCESS_KEY` and `QIANFAN_SECRET_KEY`
 * @returns the client that every action takes as its first argument
 * @throws {InputError} when the base URL cannot be one, or an option is out of its range
 * @throws {CredentialsError} when a key is missing of a pair
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const client = createClient()
 * const { result } = await stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
  const { hooks = {}, now = Date.now, sleep = sleepFor, random = Math.random, allowInsecureHttp } = options
  const log = logTo(options.logger)
  checkCallOptions(options)
  checkNumber('maxConcurrency', options.maxConcurrency, { least: 1, infinite: true })
  let url = options.baseUrl === undefined ? undefined : checkBaseUrl(options.baseUrl, allowInsecureHttp)
  const userAgent = environment.runtime && `qianfan-console/${version} ${environment.runtime}`
  const report = (name: string, error: unknown) =>
    log('error', `The hook "${name}" failed: ${(error as Error)?.message ?? error}`, {})
  const state: ClientState = {
    now,
    sleep,
    random,
    credentials: credentialsSource(options.credentials, () => now() + state.clockOffset),
    baseUrl() {
      url ??= environmentBaseUrl(allowInsecureHttp)
      return url
    },
    transport: options.transport ?? fetchTransport({ fetch: options.fetch }),
    timeout: options.timeout ?? 60_000,
    retry: options.retry,
    headers: {
      ...(userAgent && headersOf({ 'user-agent': [options.userAgent, userAgent].filter(Boolean).join(' ') })),
      ...headersOf(options.headers),
    },
    validate: options.validate,
    budget: retryBudget(),
    limit: options.maxConcurrency === undefined ? undefined : limiter(options.maxConcurrency),
    clockOffset: 0,
    calls: 0,
    log,
    emit(name, event) {
      const hook = hooks[name] as ((event: HookEvent) => void) | undefined
      if (!hook) return
      try {
        // An async function fits the type too: what it rejects with must not end the process.
        const returned: unknown = hook(event())
        if (returned instanceof Promise) returned.catch((error) => report(name, error))
      } catch (error) {
        report(name, error)
      }
    },
  }
  return {
    send: <Output>(definition: ActionDefinition, input: object, callOptions: CallOptions = {}) =>
      send(state, definition, input, callOptions) as Promise<Answer<Output>>,
    clock: { now, sleep, random },
  }
}
