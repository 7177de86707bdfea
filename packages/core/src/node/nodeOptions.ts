import process from 'node:process'
import type { CredentialsProvider } from '../client/credentialsSource.ts'
import { chooseProfile, type NodeCredentialsOptions, nodeCredentials, readVariables } from './nodeCredentials.ts'
import { readConfig } from './readConfig.ts'

/**
 * The options of a client from the same places as `nodeCredentials`: the keys, and the base URL that the environment, the
 * `.env` file or the profile names.
 *
 * @param options - as for `nodeCredentials`
 * @returns `credentials` and, where one is set, `baseUrl` (with `allowInsecureHttp` where `QIANFAN_ALLOW_HTTP=1` is set), for `createClient` or `createQianfan`
 * @throws {CredentialsError} when a file cannot be read, or a profile asked for is not there
 * @example
 * ```ts
 * const qianfan = createQianfan({ ...(await nodeOptions({ profile: 'work' })), timeout: 10_000 })
 * ```
 */
export async function nodeOptions(
  options: NodeCredentialsOptions = {},
): Promise<{ credentials: CredentialsProvider; baseUrl?: string; allowInsecureHttp?: true }> {
  const { variables = process.env } = options
  const credentials = nodeCredentials(options)
  // Who names a profile does not mean the .env file of whatever folder this runs in.
  const found = options.profile === undefined ? (await readVariables(options)).variables : variables
  // Who sets the base URL in a file sets there too that it may be plain http.
  const allowed = found.QIANFAN_ALLOW_HTTP === '1' && { allowInsecureHttp: true as const }
  const set = found.QIANFAN_CONSOLE_API_BASE_URL || found.QIANFAN_CONSOLE_BASE_URL
  if (set) return { credentials, baseUrl: set, ...allowed }
  const hasKeys = options.profile === undefined && (found.QIANFAN_ACCESS_KEY || found.QIANFAN_SECRET_KEY)
  if (hasKeys) return { credentials }
  const config = await readConfig({ ...(options.configFile !== undefined && { file: options.configFile }), variables })
  const baseUrl = chooseProfile(config, options.profile ?? variables.QIANFAN_PROFILE)?.profile.baseUrl
  return { credentials, ...(baseUrl && { baseUrl, ...allowed }) }
}
