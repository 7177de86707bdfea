import {
  createClient,
  environmentCredentials,
  type SecretKeeper,
  secretKeeper,
  withDefaults,
} from '@qianfan-console/core'
import { allowedActions } from './allowedActions.ts'
import { passAnswer, passError } from './answers.ts'
import { boundedTransport } from './boundedTransport.ts'
import { callOnce } from './callOnce.ts'
import { checkGatewayOptions } from './checkGatewayOptions.ts'
import { checkInput } from './checkInput.ts'
import { createGuards } from './guards.ts'
import { handle, type Stages } from './handle.ts'
import { memoryCalls } from './memoryCalls.ts'
import { createNotices, type Notices } from './notices.ts'
import type { Gateway, GatewayContext, GatewayOptions } from './options.ts'
import { originRule } from './originRule.ts'
import { readInput } from './readInput.ts'
import { routeTable } from './routeTable.ts'

/** Numbers of the options, where none are given. */
const defaults = {
  authorizeTimeout: 10_000,
  storeTimeout: 5_000,
  maxBodyBytes: 1_048_576,
  maxDepth: 32,
  bodyTimeout: 10_000,
  maxAnswerBytes: 10_485_760,
  maxConcurrency: 100,
  timeout: 60_000,
}

type Limits = typeof defaults

/** Longest that a repeat waits for the first of its kind, in ms: a page gives up after 60 seconds, and must hear before. */
const longestPatience = 25_000

/**
 * Makes a gateway: pages call chosen actions through it, and no key leaves the server.
 *
 * @param options - `allow`, `origins` and `authorize` say who may do what; `credentials`, `apiKey` and the rest are as in core
 * @returns a function from `Request` to `Promise<Response>`, for any host that speaks fetch; it never throws
 * @throws {InputError} when `authorize` is missing, a pattern of `allow` brings in nothing, or an origin is none
 * @throws {CredentialsError} when a key is missing of a pair
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const gateway = createGateway({
 *   allow: ['finetuning.task.stop', 'finetuning.*.describe'],
 *   origins: ['https://app.example'],
 *   authorize: async (request, action, input) => (await userOf(request))?.owns(input.taskId) === true,
 * })
 * export default { fetch: gateway }
 * ```
 */
export function createGateway(options: GatewayOptions): Gateway {
  checkGatewayOptions(options)
  const limits = withDefaults(defaults, numbersOf(options))
  const allowed = allowedActions(options.allow ?? [])
  const secrets = secretKeeper(options.credentials, environmentCredentials)
  const notices = createNotices(options, secrets.redact)
  const stages: Stages = {
    checkOrigin: originRule(options.origins ?? []),
    findAction: routeTable(new Set(allowed), options.basePath),
    ...createGuards(options, limits.authorizeTimeout, notices),
    readInput: (request) => readInput(request, limits),
    checkInput: (action, input) => checkInput(action, input, options.validate),
    once: callOnce({
      store: options.calls ?? memoryCalls(),
      patience: Math.min(longestPatience, limits.timeout * attemptsOf(options)),
      storeTimeout: limits.storeTimeout,
      report: notices.report,
    }),
    send: sender(options, limits, secrets, notices),
    notices,
  }
  const gateway = (request: Request, context: GatewayContext = {}) => handle(stages, request, context)
  return Object.assign(gateway, { allowed: Object.freeze(allowed.map(({ name }) => name)) })
}

/** Makes the last station: it asks the platform, and whatever comes of it is an answer. */
function sender(options: GatewayOptions, limits: Limits, secrets: SecretKeeper, notices: Notices): Stages['send'] {
  const client = createClient({
    ...upstreamOf(options),
    transport: secrets.watch(boundedTransport(options, limits.maxAnswerBytes)),
    maxConcurrency: limits.maxConcurrency,
    credentials: secrets.credentials,
  })
  return async (definition, input, signal) => {
    try {
      return passAnswer(await client.send(definition, input, signal ? { signal } : {}), secrets.redact)
    } catch (error) {
      const answer = passError(error, secrets.redact)
      // A page that went away is not a fault of anybody's.
      if (answer.code?.startsWith('Gateway') && answer.status !== 499)
        notices.report(`${definition.name}: ${answer.code}`, error)
      return answer
    }
  }
}

const attemptsOf = ({ retry }: GatewayOptions): number => (retry === false ? 1 : (retry?.attempts ?? 3))

const numbersOf = (options: GatewayOptions): Partial<Limits> =>
  Object.fromEntries(Object.keys(defaults).map((name) => [name, options[name as keyof Limits]]))

/** The options that are the client's, as they are. */
function upstreamOf(options: GatewayOptions) {
  const names = [
    'allowInsecureHttp',
    'apiKey',
    'baseUrl',
    'headers',
    'hooks',
    'logger',
    'retry',
    'timeout',
    'userAgent',
  ] as const
  return Object.fromEntries(names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]))
}
