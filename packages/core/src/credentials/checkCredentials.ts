import { CredentialsError } from '../errors/errors.ts'
import type { Credentials } from './credentials.ts'

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

/** When keys end, in ms since 1970; NaN when that cannot be read. */
export const expirationOf = ({ expiration }: Credentials): number => {
  if (expiration === undefined || expiration === null) return Number.POSITIVE_INFINITY
  return typeof expiration === 'string' ? Date.parse(expiration) : Number(expiration)
}
