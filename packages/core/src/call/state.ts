import type { RetryOptions, Validate } from '../action/callOptions.ts'
import type { Clock } from '../action/client.ts'
import type { Credentials } from '../credentials/credentials.ts'
import type { Transport } from '../transport/transport.ts'
import type { Hooks } from './hooks.ts'
import type { limiter } from './limiter.ts'
import type { logTo } from './log.ts'
import type { RetryBudget } from './retryBudget.ts'

/** What `send` works with: the options of the client, resolved, and the little that changes. */
export interface ClientState extends Clock {
  credentials: CredentialsSource
  bearer: BearerSource
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

/** Where a client gets its keys from. */
export interface CredentialsSource {
  /** The keys to sign with now; undefined for unsigned calls. One fetch under way, however many wait. */
  get(): Promise<Credentials | undefined>
  /** Asks again, since the platform refused these keys. Says whether there are others now. */
  renew(refused: Credentials): Promise<boolean>
}

/** Where a client gets what it sends as `Authorization: Bearer` to actions with `auth: bearer`. */
export interface BearerSource {
  /** The API key or token to send now; undefined to send none. */
  get(): Promise<string | undefined>
  /** Tries again, since the platform refused this one. Says whether there is another now. */
  renew(refused: string): Promise<boolean>
}
