import { environment } from '#environment'
import type { ApiKey } from '../credentials/credentials.ts'
import { CredentialsError, isQianfanError } from '../errors/errors.ts'

/** A token that access keys were exchanged for. */
export interface ExchangedToken {
  token: string
  /** When it ends, ms since 1970. */
  expiration: number
}

/** Where a client gets what it sends as `Authorization: Bearer` to actions with `auth: bearer`. */
export interface BearerSource {
  /** The API key or token to send now; undefined to send none. */
  get(): Promise<string | undefined>
  /** Tries again, since the platform refused this one. Says whether there is another now. */
  renew(refused: string): Promise<boolean>
}

/** A token is exchanged anew this long before it ends, in ms. */
const ahead = 60_000

/** The variables that may hold an API key, the first one that is set. */
const variables = ['QIANFAN_API_KEY', 'APPBUILDER_TOKEN']

/**
 * Makes the source for the `apiKey` option: the option, else the environment's key, else a short-lived token for the access
 * keys, which one request gets however many calls wait for it.
 */
export function bearerSource(
  option: ApiKey | null | undefined,
  { exchange, now }: { exchange: (() => Promise<ExchangedToken>) | undefined; now: () => number },
): BearerSource {
  const given = async (): Promise<string | undefined> => {
    if (option === null) return undefined
    if (typeof option === 'function') return checkApiKey(await ask(option), 'your apiKey function')
    if (option !== undefined) return checkApiKey(option, 'the apiKey option')
    const name = variables.find((each) => environment.get(each))
    return name && checkApiKey(environment.get(name), name)
  }
  const tokens = exchange && heldToken(exchange, now)
  return {
    async get() {
      return (await given()) ?? tokens?.get()
    },
    async renew(refused) {
      const key = await given()
      if (key !== undefined) return key !== refused
      return (await tokens?.renew(refused)) ?? false
    },
  }
}

/** Keeps one exchanged token until shortly before it ends. */
function heldToken(exchange: () => Promise<ExchangedToken>, now: () => number) {
  let held: ExchangedToken | undefined
  let pending: Promise<ExchangedToken> | undefined
  const load = async (): Promise<string> => {
    pending ??= exchange().finally(() => {
      pending = undefined
    })
    held = await pending
    return held.token
  }
  return {
    get: async () => (held && held.expiration - now() > ahead ? held.token : load()),
    // Another call may have exchanged them while this one was under way.
    renew: async (refused: string) => (held && held.token !== refused ? true : (await load()) !== refused),
  }
}

async function ask(provider: () => string | Promise<string>): Promise<string> {
  try {
    return await provider()
  } catch (error) {
    if (isQianfanError(error)) throw error
    throw new CredentialsError(
      'CredentialsProviderFailed',
      `The apiKey function failed: ${(error as Error)?.message ?? error}`,
    )
  }
}

/** Checks that an API key can stand in a header; says where it is from, never what it is. */
export function checkApiKey(value: unknown, from: string): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value
  throw new CredentialsError(
    'MalformedCredentials',
    `The API key from ${from} is empty, or contains spaces or non-ASCII characters. Copy it again.`,
  )
}
