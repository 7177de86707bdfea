import { environment } from '#environment'
import type { CallOptions } from '../action/callOptions.ts'
import { checkCallOptions } from '../action/checkOptions.ts'
import type { Client } from '../action/client.ts'
import type { ActionDefinition, Answer } from '../action/definition.ts'
import type { Authority } from '../call/authority.ts'
import { checkBaseUrl, environmentBaseUrl } from '../call/baseUrl.ts'
import { emitter } from '../call/emitter.ts'
import { limiter } from '../call/limiter.ts'
import { logTo } from '../call/log.ts'
import { headersOf } from '../call/normalizeHeaders.ts'
import { retryBudget } from '../call/retryBudget.ts'
import { send } from '../call/send.ts'
import { sleepFor } from '../call/sleep.ts'
import type { ClientState } from '../call/state.ts'
import { version } from '../platform/version.ts'
import { fetchTransport } from '../transport/fetchTransport.ts'
import { checkNumber } from '../util/checkNumber.ts'
import { withDefaults } from '../util/withDefaults.ts'
import type { ClientOptions } from './options.ts'

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

/** Options of a client, but for the keys that it holds. */
export type KeylessOptions = Omit<ClientOptions, 'credentials' | 'apiKey'>

/**
 * Makes a client that holds no key itself: for libraries whose users may never need what signs, such as a page that calls
 * through a gateway. `createClient` is this with `keyAuthority`.
 *
 * @param options - as of `createClient`, without `credentials` and `apiKey`
 * @param authority - makes what says who calls, from the state of the client; without it calls go out unsigned
 * @returns the client that every action takes as its first argument
 * @throws {InputError} when the base URL cannot be one, or an option is out of its range
 * @example
 * ```ts
 * const client = makeClient({ baseUrl: 'https://gateway.example/api/qianfan' })
 * ```
 */
export function makeClient(options: KeylessOptions, authority?: (state: ClientState) => Authority): Client {
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
    authority: undefined,
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
    emit: emitter(hooks, log),
  }
  state.authority = authority?.(state)
  return {
    send: <Output>(definition: ActionDefinition, input: object, callOptions: CallOptions = {}) =>
      send(state, definition, input, callOptions) as Promise<Answer<Output>>,
    clock: { now, sleep, random },
  }
}
