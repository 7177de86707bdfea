import {
  type ActionDefinition,
  createClient,
  environmentCredentials,
  InputError,
  notify,
  type Outcome,
  withDefaults,
} from '@qianfan-console/core'
import { allowedActions } from './allowedActions.ts'
import { type AuditRecord, targetOf } from './audit.ts'
import { boundedFetch } from './boundedFetch.ts'
import { memoryCalls } from './calls.ts'
import { checkGatewayOptions } from './checkGatewayOptions.ts'
import { issuesOf } from './issuesOf.ts'
import { idForm, oneCall } from './oneCall.ts'
import type { Gateway, GatewayContext, GatewayOptions } from './options.ts'
import { originRule, preflight } from './originRule.ts'
import { type PlainAnswer, passAnswer, passError, refuse } from './passOn.ts'
import { type Input, readInput } from './readInput.ts'
import { Refusal, refusalStatus } from './refusal.ts'
import { routeTable } from './routeTable.ts'
import { secretKeeper } from './secretKeeper.ts'
import { within } from './within.ts'

/** What every answer carries: nothing is stored, guessed at, framed or embedded. */
const fixedHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  vary: 'origin',
}

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

/** Longest that a repeat waits for the first of its kind, in ms: a page gives up after 60 seconds, and must hear before. */
const longestPatience = 25_000

/** Refused origins that are told apart in the log; an attacker can make up any number. */
const mostWarnings = 20

/** A call that a second copy could harm: it is made once per call id. */
const mustHappenOnce = ({ effect, idempotent }: ActionDefinition): boolean => effect !== 'read' && !idempotent

/**
 * Makes a gateway: pages call chosen actions through it, and no key leaves the server.
 *
 * @param options - `allow`, `origins` and `authorize` say who may do what; `credentials` and the rest are as in core
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
  const { authorize, rateLimit, audit, dangerouslyAllowAnyone } = options
  checkGatewayOptions(options)
  if (typeof authorize !== 'function' && dangerouslyAllowAnyone !== true)
    throw new InputError(
      'AuthorizeMissing',
      'createGateway needs authorize(request, action, input): it says who may do what with your account. Without it everybody could; dangerouslyAllowAnyone: true accepts that.',
    )
  const limits = withDefaults(defaults, numbersOf(options))
  const { authorizeTimeout } = limits
  const checkOrigin = originRule(options.origins ?? [])
  const allowed = allowedActions(options.allow ?? [])
  const find = routeTable(new Set(allowed), options.basePath)
  const secrets = secretKeeper(options.credentials, environmentCredentials)
  const client = createClient({
    ...upstreamOf(options),
    fetch: boundedFetch(options.fetch, limits.maxAnswerBytes),
    maxConcurrency: limits.maxConcurrency,
    credentials: secrets.credentials,
  })
  const attempts = options.retry === false ? 1 : (options.retry?.attempts ?? 3)
  const once = oneCall({
    store: options.calls ?? memoryCalls(),
    patience: Math.min(longestPatience, limits.timeout * attempts),
    storeTimeout: limits.storeTimeout,
    report,
  })
  const warned = new Set<string>()

  /** Asks the platform; whatever comes of it is an answer. */
  async function send(definition: ActionDefinition, input: Input, signal?: AbortSignal): Promise<PlainAnswer> {
    try {
      return passAnswer(await client.send(definition, input, signal ? { signal } : {}), secrets.redact)
    } catch (error) {
      const answer = passError(error, secrets.redact)
      // A page that went away is no fault of anybody's.
      if (answer.code?.startsWith('Gateway') && answer.status !== 499)
        report(`${definition.name}: ${answer.code}`, error)
      return answer
    }
  }

  async function answer(request: Request, record: AuditRecord, context: GatewayContext): Promise<PlainAnswer> {
    if (request.method !== 'POST') throw new Refusal('GatewayMethodNotAllowed', 'Actions are called by POST.')
    const definition = find(request.url)
    const { name: action } = definition
    Object.assign(record, { action, effect: definition.effect, billable: definition.billable === true })
    if (rateLimit) await checkRate(request, action)
    const input = await readInput(request, limits)
    record.target = targetOf(input)
    const issues = issuesOf(action, input, options.validate)
    if (issues.length > 0)
      throw new Refusal(
        'GatewayInvalidInput',
        `The input of ${action} is not what the platform takes: ${issues.join('; ')}`,
      )
    if (authorize) await checkAuthorized(request, action, input)
    if (definition.effect === 'read') return send(definition, input, request.signal)
    // Not aborted with the request: who stops a task and closes the page wants it stopped, and a browser that lost its
    // connection resends, and wants this call's answer.
    const making = mustHappenOnce(definition)
      ? protectedCall(request, definition, input, record)
      : send(definition, input)
    keepAlive(context, making)
    return making
  }

  async function protectedCall(
    request: Request,
    definition: ActionDefinition,
    input: Input,
    record: AuditRecord,
  ): Promise<PlainAnswer> {
    const id = request.headers.get('x-qianfan-call-id')
    const scope = await scopeOf(request)
    const call = { id, action: definition.name, input, origin: record.origin, scope }
    const made = await once(call, () => send(definition, input))
    record.repeated = made.repeated
    if (!made.repeated) return made.answer
    return { ...made.answer, headers: { ...made.answer.headers, 'idempotent-replayed': 'true' } }
  }

  async function scopeOf(request: Request): Promise<string | undefined> {
    if (!options.scope) {
      if (!dangerouslyAllowAnyone)
        warnOnce(
          'scope',
          "There is no scope(request), so the call ids of all users are one set: a user who knows the id and the input of another's call gets its answer. Give scope to tell users apart.",
        )
      return undefined
    }
    const failed = (cause?: unknown) =>
      new Refusal('GatewayAuthorizeFailed', 'Who calls could not be found out; nothing was sent.', { cause })
    const scope = await within(authorizeTimeout, () => options.scope!(request), failed).catch((error) => {
      throw error instanceof Refusal ? error : failed(error)
    })
    if (typeof scope !== 'string' || scope === '') throw failed(new TypeError('scope must return a text.'))
    return scope
  }

  function warnOnce(about: string, message: string): void {
    if (warned.has(about) || warned.size >= mostWarnings) return
    warned.add(about)
    notify(() =>
      options.logger ? options.logger.warn?.(`Gateway: ${message}`, {}) : console.warn(`Gateway: ${message}`),
    )
  }

  async function checkRate(request: Request, action: string): Promise<void> {
    const failed = (cause?: unknown) =>
      new Refusal('GatewayRateLimitFailed', 'The rate limit cannot be read; nothing was sent.', { cause })
    const verdict = await within(authorizeTimeout, () => rateLimit!(request, action), failed).catch((error) => {
      throw error instanceof Refusal ? error : failed(error)
    })
    if (verdict === true) return
    throw new Refusal('GatewayRateLimited', 'Too many calls; nothing was sent.', {
      retryAfter: typeof verdict === 'number' ? verdict : undefined,
    })
  }

  async function checkAuthorized(request: Request, action: string, input: Input): Promise<void> {
    let verdict: unknown
    try {
      verdict = await within(
        authorizeTimeout,
        () => authorize!(request, action, input),
        () =>
          new Refusal(
            'GatewayAuthorizeTimeout',
            'Whether you may do this could not be found out in time; nothing was sent.',
          ),
      )
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw new Refusal('GatewayAuthorizeFailed', 'Whether you may do this could not be found out; nothing was sent.', {
        cause: error,
      })
    }
    if (verdict !== true) throw new Refusal('GatewayNotAuthorized', `You may not call ${action} with this input.`)
  }

  function report(what: string, error: unknown): void {
    const message = `Gateway: ${secrets.redact(`${what} ${wordsOf(error)}`)}`
    notify(() => (options.logger ? options.logger.error?.(message, {}) : console.error(message)))
  }

  function tell(record: AuditRecord): void {
    if (!audit) return
    notify(
      () => audit(record),
      (error) => report('The audit hook failed.', error),
    )
  }

  const gateway = async (request: Request, context: GatewayContext = {}): Promise<Response> => {
    const started = Date.now()
    const record = newRecord(started)
    let cors: Record<string, string> = {}
    let plain: PlainAnswer
    try {
      record.origin = request.headers.get('origin')?.slice(0, 256)
      record.callId = request.headers.get('x-qianfan-call-id')?.slice(0, 128)
      const decision = checkOrigin(request)
      cors = decision.headers
      if (request.method === 'OPTIONS' && decision.origin) return preflight(request, decision)
      plain = await answer(request, record, context)
    } catch (error) {
      plain = refused(error, record)
    }
    try {
      return respond(plain, record, cors, started)
    } catch (error) {
      return respond(refused(error, record, 'unknown'), record, cors, started)
    }
  }

  /** Turns whatever was thrown into an answer. What is not a refusal came before anything was sent, unless it is said. */
  function refused(error: unknown, record: AuditRecord, outcome: Outcome = 'not-sent'): PlainAnswer {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal('GatewayInternal', 'The gateway failed.', { cause: error, outcome })
    const requestId = crypto.randomUUID()
    const { code, cause } = refusal
    record.cause = cause === undefined ? undefined : secrets.redact(wordsOf(cause))
    if (refusalStatus[code] >= 500) report(code, cause ?? refusal)
    if (code === 'GatewayOriginRefused')
      warnOnce(
        `origin ${record.origin}`,
        `A page of ${JSON.stringify(record.origin ?? 'no origin')} was refused; browsers show only a CORS error. Its exact origin must be in \`origins\`.`,
      )
    return { ...refuse(refusal, requestId), requestId }
  }

  function respond(plain: PlainAnswer, record: AuditRecord, cors: Record<string, string>, started: number): Response {
    const { status, text, headers, code, requestId, attempts = 0, outcome } = plain
    const response = new Response(text, {
      status,
      headers: {
        ...fixedHeaders,
        ...headers,
        ...cors,
        ...(status === 405 && { allow: 'POST, OPTIONS' }),
        ...(record.callId !== undefined && idForm.test(record.callId) && { 'x-qianfan-call-id': record.callId }),
      },
    })
    tell({ ...record, status, code, requestId, attempts, outcome, duration: Date.now() - started })
    return response
  }

  return Object.assign(gateway, { allowed: Object.freeze(allowed.map(({ name }) => name)) })
}

/** Makes a host wait for a call that goes on when its request is gone. */
function keepAlive(context: GatewayContext, making: Promise<unknown>): void {
  if (context && 'waitUntil' in context && typeof context.waitUntil === 'function') {
    const wait = context.waitUntil.bind(context)
    notify(() => wait(making.catch(() => {})))
  }
}

const wordsOf = (error: unknown): string => {
  try {
    return String((error as Error | undefined)?.message ?? error)
  } catch {
    return 'something that cannot be written'
  }
}

const numbersOf = (options: GatewayOptions): Partial<typeof defaults> =>
  Object.fromEntries(Object.keys(defaults).map((name) => [name, options[name as keyof typeof defaults]]))

const newRecord = (started: number): AuditRecord => ({
  time: new Date(started).toISOString(),
  duration: 0,
  status: 0,
  code: undefined,
  action: undefined,
  effect: undefined,
  billable: undefined,
  target: {},
  origin: undefined,
  callId: undefined,
  repeated: false,
  attempts: 0,
  outcome: undefined,
  requestId: undefined,
  cause: undefined,
})

/** The options that are the client's. */
function upstreamOf(options: GatewayOptions) {
  const names = [
    'allowInsecureHttp',
    'baseUrl',
    'headers',
    'hooks',
    'logger',
    'retry',
    'timeout',
    'transport',
    'userAgent',
  ] as const
  return Object.fromEntries(names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]))
}
