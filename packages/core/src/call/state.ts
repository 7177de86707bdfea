import type { RetryOptions, Validate } from '../action/callOptions.ts'
import type { Clock } from '../action/client.ts'
import type { Transport } from '../transport/transport.ts'
import type { Authority } from './authority.ts'
import type { Hooks } from './hooks.ts'
import type { limiter } from './limiter.ts'
import type { logTo } from './log.ts'
import type { RetryBudget } from './retryBudget.ts'

/** What `send` works with: the options of the client, resolved, and the little that changes. */
export interface ClientState extends Clock {
  authority: Authority | undefined
  /** Resolved at the first call, since that is when the environment is read. */
  baseUrl: () => string
  transport: Transport
  timeout: number
  retry: RetryOptions | false | undefined
  headers: Record<string, string>
  validate: Validate | undefined
  budget: RetryBudget
  limit: ReturnType<typeof limiter> | undefined
  /** What to add to the local clock, in ms, to get the platform's. */
  clockOffset: number
  calls: number
  log: ReturnType<typeof logTo>
  emit<Name extends keyof Hooks>(name: Name, event: () => Parameters<NonNullable<Hooks[Name]>>[0]): void
}
