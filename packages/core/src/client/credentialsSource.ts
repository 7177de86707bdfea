import { environment } from '#environment'
import { checkCredentials, expirationOf } from '../credentials/checkCredentials.ts'
import type { Credentials, CredentialsProvider } from '../credentials/credentials.ts'
import { CredentialsError, isQianfanError } from '../errors/errors.ts'

/** Where a client gets its keys from. */
export interface CredentialsSource {
  /** The keys to sign with now; undefined for unsigned calls. One fetch under way, however many wait. */
  get(): Promise<Credentials | undefined>
  /** Asks again, since the platform refused these keys. Says whether there are others now. */
  renew(refused: Credentials): Promise<boolean>
}

/** Temporary keys are renewed this long before they end, in ms. */
const ahead = 300_000

/** With less than this left, in ms, calls wait for the renewal. */
const urgent = 60_000

/** After a renewal that gave nothing new, in ms, the next is not tried while the old keys still sign. */
const pause = 30_000

/** Makes the source for the `credentials` option. */
export function credentialsSource(
  option: Credentials | CredentialsProvider | null | undefined,
  now: () => number,
): CredentialsSource {
  if (option === null) return { get: async () => undefined, renew: async () => false }
  if (typeof option === 'object') {
    checkCredentials(option, 'the credentials option')
    return { get: async () => notExpired(option, now()), renew: async () => false }
  }
  const provider = option ?? environment.credentials
  let current: Credentials | undefined
  let pending: Promise<Credentials> | undefined
  let quietUntil = Number.NEGATIVE_INFINITY
  const ask = async (): Promise<Credentials> => {
    try {
      current = checkCredentials(await provider(), 'your credentials function')
      return current
    } catch (error) {
      if (isQianfanError(error)) throw error
      throw new CredentialsError(
        'CredentialsProviderFailed',
        `The credentials provider failed: ${(error as Error)?.message ?? error}`,
      )
    }
  }
  const load = (): Promise<Credentials> => {
    quietUntil = now() + pause
    // Cleared from outside of `ask`: a provider that throws at once has ended before `pending` is set.
    pending ??= ask().finally(() => {
      pending = undefined
    })
    return pending
  }
  return {
    async get() {
      const held = current
      if (!held) return notExpired(await load(), now())
      const left = expirationOf(held) - now()
      if (left > ahead || (left > 0 && now() < quietUntil && !pending)) return held
      if (left <= 0) return notExpired(await load(), now())
      // Renewal ahead of time fails no call that the old keys can still sign, and holds none up without need.
      const renewed = load().catch(() => held)
      return left > urgent ? held : renewed
    },
    async renew(refused) {
      // Another call may have renewed them while this one was under way.
      const keys = current && !same(current, refused) ? current : await load()
      return !same(keys, refused)
    },
  }
}

const same = (one: Credentials, other: Credentials): boolean =>
  one.accessKeyId === other.accessKeyId &&
  one.secretAccessKey === other.secretAccessKey &&
  one.sessionToken === other.sessionToken

function notExpired(credentials: Credentials, now: number): Credentials {
  if (expirationOf(credentials) <= now)
    throw new CredentialsError(
      'ExpiredCredentials',
      `The session token ended at ${new Date(expirationOf(credentials)).toISOString()}. Get new temporary keys.`,
    )
  return credentials
}
