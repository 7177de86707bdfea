import { environment } from '#environment'
import type { Credentials } from '../credentials/credentials.ts'
import { readCredentials } from '../credentials/readCredentials.ts'

/**
 * Credentials from `QIANFAN_ACCESS_KEY`, `QIANFAN_SECRET_KEY` and `QIANFAN_SESSION_TOKEN`; what a client uses by itself.
 *
 * @param get - reads a variable; the environment's own by default
 * @returns the keys
 * @throws {CredentialsError} `NoCredentials` or `IncompleteCredentials`, with the names of what is missing
 * @example
 * ```ts
 * const client = createClient({ credentials: () => environmentCredentials((name) => process.env[`STAGING_${name}`]) })
 * ```
 */
export const environmentCredentials = (get?: (name: string) => string | undefined): Credentials =>
  get ? readCredentials(get, 'the variables of your function') : environment.credentials()
