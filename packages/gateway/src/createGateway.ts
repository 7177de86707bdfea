import { type ActionDefinition, createClient, environmentCredentials, InputError } from '@qianfan-console/core'
import { validate as validateBySpec } from '@qianfan-console/core/schemas'
import { allowedActions } from './allowedActions.ts'
import { type AuditRecord, targetOf } from './audit.ts'
import { memoryCalls } from './calls.ts'
import { oneCall } from './oneCall.ts'
import type { Gateway, GatewayOptions } from './options.ts'
import { originRule, preflight } from './originRule.ts'
import { type PlainAnswer, passAnswer, passError, refuse } from './passOn.ts'
import { type BodyLimits, type Input, readInput } from './readInput.ts'
import { Refusal } from './refusal.ts'
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
  const { authorize, rateLimit, audit, dangerouslyAllowAnyone, authorizeTimeout = 10_000 } = options
  if (typeof authorize !== 'function' && dangerouslyAllowAnyone !== true)
    throw new InputError(
      'AuthorizeMissing',
      'createGateway needs authorize(request, action, input): it says who may do what with your account. Without it everybody could; dangerouslyAllowAnyone: true accepts that.',
    )
  const limits: BodyLimits = {
    maxBodyBytes: options.maxBodyBytes ?? 1_048_576,
    maxDepth: options.maxDepth ?? 32,
    bodyTimeout: options.bodyTimeout ?? 10_000,
  }
  const validate = options.validate ?? validateBySpec
  const checkOrigin = originRule(options.origins ?? [])
  const allowed = allowedActions(options.allow ?? [])
  const find = routeTable(new Set(allowed), options.basePath)
  const secrets = secretKeeper(options.credentials, environmentCredentials)
  const client = createClient({ ...upstreamOf(options), credentials: secrets.credentials })
  const attempts = options.retry === false ? 1 : (options.retry?.attempts ?? 3)
  const once = oneCall(options.calls ?? memoryCalls(), (options.timeout ?? 60_000) * attempts, report)

  /** Asks the platform; whatever comes of it is an answer. */
  async function send(
    definition: ActionDefinition,
    input: Input,
    signal: AbortSignal | undefined,
  ): Promise<PlainAnswer> {
    try {
      return passAnswer(await client.send(definition, input, signal ? { signal } : {}), secrets.redact)
    } catch (error) {
      const answer = passError(error, secrets.redact)
      if (answer.code?.startsWith('Gateway')) report(`${definition.name}: ${answer.code}`, error)
      return answer
    }
  }

  async function answer(request: Request, record: AuditRecord): Promise<PlainAnswer> {
    if (request.method !== 'POST') throw new Refusal('GatewayMethodNotAllowed', 'Actions are called by POST.')
    const definition = find(request.url)
    const { name: action } = definition
    Object.assign(record, { action, effect: definition.effect, billable: definition.billable === true })
    record.callId = request.headers.get('x-qianfan-call-id')?.slice(0, 128)
    if (rateLimit) await checkRate(request, action)
    const input = await readInput(request, limits)
    record.target = targetOf(input)
    const issues = validate(action, input)
    if (issues.length > 0)
      throw new Refusal(
        'GatewayInvalidInput',
        `The input of ${action} is not what the platform takes: ${issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')}`,
      )
    if (authorize) await checkAuthorized(request, action, input)
    if (!mustHappenOnce(definition)) return send(definition, input, request.signal)
    // Not aborted with the request: a browser that lost its connection resends, and wants this call's answer.
    const id = request.headers.get('x-qianfan-call-id')
    const made = await once({ id, action, input, origin: record.origin }, () => send(definition, input, undefined))
    record.repeated = made.repeated
    return made.answer
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
    const message = `Gateway: ${secrets.redact(`${what} ${(error as Error)?.message ?? error}`)}`
    if (options.logger) options.logger.error?.(message, {})
    else console.error(message)
  }

  function tell(record: AuditRecord): void {
    if (!audit) return
    const failed = (error: unknown) => report('The audit hook failed.', error)
    try {
      Promise.resolve(audit(record)).catch(failed)
    } catch (error) {
      failed(error)
    }
  }

  const gateway = async (request: Request): Promise<Response> => {
    const started = Date.now()
    const record = newRecord(started)
    let cors: Record<string, string> = {}
    let plain: PlainAnswer
    try {
      const decision = checkOrigin(request)
      cors = decision.headers
      record.origin = decision.origin
      if (request.method === 'OPTIONS' && decision.origin) return preflight(request, decision)
      plain = await answer(request, record)
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal('GatewayInternal', 'The gateway failed.', { cause: error })
      const requestId = crypto.randomUUID()
      plain = { ...refuse(refusal, requestId), requestId }
      record.cause =
        refusal.cause === undefined
          ? undefined
          : secrets.redact(String((refusal.cause as Error)?.message ?? refusal.cause))
      if (plain.status >= 500) report(refusal.code, refusal.cause ?? refusal)
    }
    const { status, text, headers, code, requestId, attempts = 0, outcome } = plain
    tell({ ...record, status, code, requestId, attempts, outcome, duration: Date.now() - started })
    return new Response(text, {
      status,
      headers: { ...fixedHeaders, ...headers, ...cors, ...(status === 405 && { allow: 'POST, OPTIONS' }) },
    })
  }
  return Object.assign(gateway, { allowed: Object.freeze(allowed.map(({ name }) => name)) })
}

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
    'fetch',
    'headers',
    'hooks',
    'logger',
    'maxConcurrency',
    'retry',
    'timeout',
    'transport',
    'userAgent',
  ] as const
  return Object.fromEntries(names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]))
}
