import { environment } from '#environment'
import { CredentialsError } from './errors.ts'

/** Keys of an account or, with a session token, temporary keys. */
export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  /** Of temporary (STS) keys. */
  sessionToken?: string | undefined
  /** When temporary keys end: a Date, ISO text, or ms since 1970. */
  expiration?: Date | string | number | undefined
}

/** Gives credentials. Called again when they are about to end, and when the platform does not accept them. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>

/** Temporary keys are renewed this long before they end, in ms. */
const ahead = 300_000

/** With less than this left, in ms, calls wait for the renewal. */
const urgent = 60_000

/** After a renewal that gave nothing new, in ms, the next is not tried while the old keys still sign. */
const pause = 30_000

/** Checks that credentials are whole; says which part is not, never what it holds. */
export function checkCredentials(credentials: Credentials, from: string): Credentials {
  const malformed = (part: string, why: string) =>
    new CredentialsError('MalformedCredentials', `The ${part} from ${from} ${why}`)
  for (const part of ['accessKeyId', 'secretAccessKey'] as const) {
    const value: unknown = credentials?.[part]
    if (typeof value !== 'string' || value === '')
      throw new CredentialsError(
        'IncompleteCredentials',
        `There is no ${part} from ${from}. Both accessKeyId and secretAccessKey are needed.`,
      )
  }
  if (credentials.accessKeyId.includes('/')) throw malformed('accessKeyId', 'holds a slash. Copy it again.')
  for (const part of ['accessKeyId', 'secretAccessKey', 'sessionToken'] as const) {
    const value: unknown = credentials[part] ?? ''
    if (typeof value !== 'string' || !/^[\x21-\x7e]*$/.test(value))
      throw malformed(part, 'holds white space or what is no ASCII text. Copy it again.')
  }
  if (Number.isNaN(expirationOf(credentials)))
    throw malformed('expiration', 'is no date. Write it like 2026-04-17T08:00:00Z.')
  return credentials
}

/** Credentials from `QIANFAN_ACCESS_KEY`, `QIANFAN_SECRET_KEY` and `QIANFAN_SESSION_TOKEN`. */
export function environmentCredentials(get: (name: string) => string | undefined = environment.get): Credentials {
  const accessKeyId = get('QIANFAN_ACCESS_KEY')
  const secretAccessKey = get('QIANFAN_SECRET_KEY')
  if (accessKeyId && secretAccessKey)
    return checkCredentials(
      { accessKeyId, secretAccessKey, sessionToken: get('QIANFAN_SESSION_TOKEN') },
      'The environment',
    )
  if (!environment.exists) throw noCredentialsHere()
  const missing = [!accessKeyId && 'QIANFAN_ACCESS_KEY', !secretAccessKey && 'QIANFAN_SECRET_KEY']
    .filter(Boolean)
    .join(' and ')
  throw new CredentialsError(
    missing.includes(' and ') ? 'NoCredentials' : 'IncompleteCredentials',
    `${missing} not set. Set both QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY, or pass { credentials }. Keys: https://console.bce.baidu.com/iam/#/iam/accesslist`,
  )
}

/** What a page is told that has no keys, and must not have any. */
export const noCredentialsHere = (): CredentialsError =>
  new CredentialsError(
    'NoCredentials',
    'There are no credentials here, and a page must not hold any. Call through a gateway: @qianfan-console/gateway on the server, @qianfan-console/browser-sdk in the page. In a worker or server pass { credentials }.',
  )

/** Where a client gets its keys from. */
export interface CredentialsSource {
  /** The keys to sign with now; undefined for unsigned calls. One fetch under way, however many wait. */
  get(): Promise<Credentials | undefined>
  /** Asks again, since the platform refused these keys. Says whether there are others now. */
  renew(refused: Credentials): Promise<boolean>
}

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
  const provider = option ?? environmentCredentials
  let current: Credentials | undefined
  let pending: Promise<Credentials> | undefined
  let quietUntil = Number.NEGATIVE_INFINITY
  const ask = async (): Promise<Credentials> => {
    try {
      current = checkCredentials(await provider(), 'the credentials provider')
      return current
    } catch (error) {
      if (error instanceof CredentialsError) throw error
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

/** When keys end, in ms since 1970; NaN when that cannot be read. */
const expirationOf = ({ expiration }: Credentials): number => {
  if (expiration === undefined || expiration === null) return Number.POSITIVE_INFINITY
  return typeof expiration === 'string' ? Date.parse(expiration) : Number(expiration)
}

function notExpired(credentials: Credentials, now: number): Credentials {
  if (expirationOf(credentials) <= now)
    throw new CredentialsError(
      'ExpiredCredentials',
      `The session token ended at ${new Date(expirationOf(credentials)).toISOString()}. Get new temporary keys.`,
    )
  return credentials
}
