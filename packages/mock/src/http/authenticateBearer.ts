import { PlatformRefusal } from '../platform/platformRefusal.ts'
import type { MockKey, Signer } from './authenticate.ts'

/**
 * Checks the API key or token of an action that takes one. What the platform answers to a wrong one is not documented; the
 * mock answers 401, as the platform's inference does.
 *
 * @returns the key that was sent
 * @throws {PlatformRefusal} with a hint that says what was expected
 */
export function authenticateBearer(
  headers: Record<string, string>,
  keys: ReadonlyMap<string, MockKey>,
  now: number,
): Signer {
  const sent = /^Bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1]
  if (sent === undefined) throw refused('This action takes "Authorization: Bearer <API key>" and no signature.')
  const key = keys.get(sent)
  if (!key)
    throw refused(
      'The mock does not know this API key. It knows those that CreateBearerToken and CreateApiKey gave, and those of the option apiKeys (--api-key).',
    )
  if (key.expiration !== undefined && new Date(key.expiration).getTime() <= now) throw refused('This token has ended.')
  return { key }
}

const refused = (hint: string): PlatformRefusal => new PlatformRefusal('InvalidHTTPAuthHeader', { status: 401, hint })
