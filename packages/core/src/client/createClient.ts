import { environment } from '#environment'
import { checkCallOptions } from '../action/checkOptions.ts'
import type { ActionDefinition, Answer } from '../action/defineAction.ts'
import { checkBaseUrl, environmentBaseUrl } from '../call/baseUrl.ts'
import { limiter } from '../call/limiter.ts'
import { logTo } from '../call/log.ts'
import { headersOf } from '../call/normalizeHeaders.ts'
import { type RetryBudget, retryBudget } from '../call/retryBudget.ts'
import { send } from '../call/send.ts'
import { sleepFor } from '../call/sleep.ts'
import { version } from '../platform/version.ts'
import { fetchTransport } from '../transport/fetchTransport.ts'
import type { Transport } from '../transport/transport.ts'
import { checkNumber } from '../util/checkNumber.ts'
import { notify } from '../util/notify.ts'
import { withDefaults } from '../util/withDefaults.ts'
import { type CredentialsSource, credentialsSource } from './credentialsSource.ts'
import type { CallOptions, ClientOptions, HookEvent, Hooks } from './options.ts'

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

type Defaulted = Required<
  Pick<
    { [Name in keyof ClientOptions]: Exclude<ClientOptions[Name], undefined> },
    'hooks' | 'now' | 'sleep' | 'random' | 'timeout'
  >
>

const defaults: Defaulted = {
  hooks: {},
  // Read at the call, as `setTimeout` is: a test may replace the clock after the client was made.
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: sleepFor,
  timeout: 60_000,
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
  const { allowInsecureHttp } = options
  const { hooks, now, sleep, random, timeout } = withDefaults<Defaulted>(defaults, options)
  const log = logTo(options.logger)
  checkCallOptions(options)
  checkNumber('maxConcurrency', options.maxConcurrency, { least: 1, infinite: true })
  let url = options.baseUrl === undefined ? undefined : checkBaseUrl(options.baseUrl, allowInsecureHttp)
  const userAgent = environment.runtime && `qianfan-console/${version} ${environment.runtime}`
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
    timeout,
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
      const hook = hooks[name] as ((event: HookEvent) => unknown) | undefined
      if (hook)
        notify(
          () => hook(event()),
          (error) => log('error', `The hook "${name}" failed: ${(error as Error)?.message ?? error}`, {}),
        )
    },
  }
  return {
    send: <Output>(definition: ActionDefinition, input: object, callOptions: CallOptions = {}) =>
      send(state, definition, input, callOptions) as Promise<Answer<Output>>,
    clock: { now, sleep, random },
  }
}
