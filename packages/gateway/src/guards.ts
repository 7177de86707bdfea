import { GatewayRefusal, type RefusalCode } from './gatewayRefusal.ts'
import type { Notices } from './notices.ts'
import type { GatewayOptions } from './options.ts'
import type { Input } from './readInput.ts'
import { withTimeout } from './withTimeout.ts'

/** The questions that a host answers about a request, each within a time; what is thrown or late lets nothing through. */
export interface Guards {
  /** @throws {GatewayRefusal} when the caller has had enough, or nobody knows */
  checkRate(request: Request, action: string): Promise<void>
  /** @throws {GatewayRefusal} unless the host said `true` */
  checkAuthorized(request: Request, action: string, input: Input): Promise<void>
  /** Who calls; undefined where the host does not tell users apart. */
  findScope(request: Request): Promise<string | undefined>
}

/** Makes the guards of the options `rateLimit`, `authorize` and `scope`; without an option its guard lets through. */
export function createGuards(
  { rateLimit, authorize, scope, dangerouslyAllowAnyone }: GatewayOptions,
  timeout: number,
  { warnOnce }: Pick<Notices, 'warnOnce'>,
): Guards {
  return {
    async checkRate(request, action) {
      if (!rateLimit) return
      const words = 'The rate limit cannot be read; nothing was sent.'
      const verdict = await ask(timeout, () => rateLimit(request, action), ['GatewayRateLimitFailed', words])
      if (verdict === true) return
      throw new GatewayRefusal('GatewayRateLimited', 'Too many calls; nothing was sent.', {
        retryAfter: typeof verdict === 'number' ? verdict : undefined,
      })
    },

    async checkAuthorized(request, action, input) {
      if (!authorize) return
      const verdict = await ask(
        timeout,
        () => authorize(request, action, input),
        ['GatewayAuthorizeFailed', 'Whether you may do this could not be found out; nothing was sent.'],
        ['GatewayAuthorizeTimeout', 'Whether you may do this could not be found out in time; nothing was sent.'],
      )
      if (verdict !== true)
        throw new GatewayRefusal('GatewayNotAuthorized', `You may not call ${action} with this input.`)
    },

    async findScope(request) {
      if (!scope) {
        if (!dangerouslyAllowAnyone) warnOnce('scope', withoutScope)
        return undefined
      }
      const failed: Words = ['GatewayAuthorizeFailed', 'Who calls could not be found out; nothing was sent.']
      const found = await ask(timeout, () => scope(request), failed)
      if (typeof found === 'string' && found !== '') return found
      throw new GatewayRefusal(...failed, { cause: new TypeError('scope must return a text.') })
    },
  }
}

const withoutScope =
  "There is no scope(request), so the call ids of all users are one set: a user who knows the id and the input of another's call gets its answer. Give scope to tell users apart."

type Words = [code: RefusalCode, message: string]

/** Asks a function of the host. Its error is the cause of a refusal; the page is not told. */
async function ask(
  timeout: number,
  question: () => unknown,
  failed: Words,
  [code, message]: Words = failed,
): Promise<unknown> {
  try {
    return await withTimeout(timeout, question, () => new GatewayRefusal(code, message))
  } catch (cause) {
    throw cause instanceof GatewayRefusal ? cause : new GatewayRefusal(...failed, { cause })
  }
}
