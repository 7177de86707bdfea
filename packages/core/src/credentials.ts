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

/** Checks that credentials are whole; says which part is not, never what it holds. */
export function checkCredentials(credentials: Credentials, from: string): Credentials {
  for (const part of ['accessKeyId', 'secretAccessKey'] as const) {
    const value: unknown = credentials?.[part]
    if (typeof value !== 'string' || value === '')
      throw new CredentialsError(
        'IncompleteCredentials',
        `${from} gave no ${part}. Both accessKeyId and secretAccessKey are needed.`,
      )
    if (/[\s/]/.test(value))
      throw new CredentialsError(
        'MalformedCredentials',
        `The ${part} from ${from} holds white space or a slash. Copy it again.`,
      )
  }
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
  /** Drops the keys that were refused, so that the next `get` asks again. Says whether that can give others. */
  renew(refused: Credentials): boolean
}

/** Makes the source for the `credentials` option. */
export function credentialsSource(
  option: Credentials | CredentialsProvider | null | undefined,
  now: () => number,
): CredentialsSource {
  if (option === null) return { get: async () => undefined, renew: () => false }
  if (typeof option === 'object') {
    checkCredentials(option, 'The credentials option')
    const timed = { get: async () => notExpired(option, now()), renew: () => false }
    return timed
  }
  const provider = option ?? environmentCredentials
  let current: Credentials | undefined
  let pending: Promise<Credentials> | undefined
  const load = (): Promise<Credentials> => {
    pending ??= (async () => {
      try {
        current = checkCredentials(await provider(), 'The credentials provider')
        return current
      } catch (error) {
        if (error instanceof CredentialsError) throw error
        throw new CredentialsError(
          'CredentialsProviderFailed',
          `The credentials provider failed: ${(error as Error)?.message ?? error}`,
        )
      } finally {
        pending = undefined
      }
    })()
    return pending
  }
  return {
    async get() {
      const left = current?.expiration === undefined ? Number.POSITIVE_INFINITY : expirationOf(current) - now()
      if (current && left > ahead) return current
      // Renewal ahead of time must not fail calls that the old keys can still sign.
      if (current && left > 0) return load().catch(() => current)
      return notExpired(await load(), now())
    },
    renew(refused) {
      if (!option) return false
      if (current === refused) current = undefined
      return true
    },
  }
}

const expirationOf = ({ expiration }: Credentials): number =>
  expiration instanceof Date || typeof expiration === 'number' ? Number(expiration) : Date.parse(String(expiration))

function notExpired(credentials: Credentials, now: number): Credentials {
  if (credentials.expiration !== undefined && expirationOf(credentials) <= now)
    throw new CredentialsError(
      'ExpiredCredentials',
      `The session token ended at ${new Date(expirationOf(credentials)).toISOString()}. Get new temporary keys.`,
    )
  return credentials
}
