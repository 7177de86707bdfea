import type { Credentials } from '../credentials/credentials.ts'
import { formatTimestamp } from '../util/formatTimestamp.ts'
import { sign } from './sign.ts'

/** A signature is valid for this long, in seconds: the body is not covered by it, so the time is short. */
const expiresInSeconds = 300

/**
 * The headers that sign a request: `x-bce-date`, the session token where there is one, and `authorization`. Of its own headers
 * the signature covers `host`, and what is `covered`.
 */
export async function signedHeaders(
  { method, url, headers: { host } }: { method: string; url: string; headers: Record<string, string> },
  credentials: Credentials,
  time: number,
  covered?: Record<string, string>,
): Promise<Record<string, string>> {
  const timestamp = formatTimestamp(time)
  const signed: Record<string, string> = { 'x-bce-date': timestamp }
  if (credentials.sessionToken) signed['x-bce-security-token'] = credentials.sessionToken
  const headers = { ...covered, ...signed, ...(host !== undefined && { host }) }
  const { authorization } = await sign({ method, url, headers }, credentials, { timestamp, expiresInSeconds })
  signed.authorization = authorization
  return signed
}
