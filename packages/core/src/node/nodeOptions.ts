import process from 'node:process'
import type { CredentialsProvider } from '../credentials/credentials.ts'
import { chooseProfile, type NodeCredentialsOptions, nodeCredentials, readVariables } from './nodeCredentials.ts'
import type { Variables } from './paths.ts'
import { type Profile, readConfig } from './readConfig.ts'

/** What `nodeOptions` finds. */
export interface NodeOptions {
  credentials: CredentialsProvider
  /** Of the environment, the `.env` file or the profile; null where access keys have to be exchanged for a token. */
  apiKey?: string | null
  baseUrl?: string
  allowInsecureHttp?: true
}

/**
 * The options of a client from the same places as `nodeCredentials`: the keys, the API key, and the base
 * URL that the environment, the `.env` file or the profile names.
 *
 * @param options - as for `nodeCredentials`
 * @returns `credentials`, `apiKey`, and, where one is set, `baseUrl` (with `allowInsecureHttp` where `QIANFAN_ALLOW_HTTP=1` is set), for `createClient` or `createQianfan`
 * @throws {CredentialsError} when a file cannot be read, or a profile asked for is not there
 * @example
 * ```ts
 * const qianfan = createQianfan({ ...(await nodeOptions({ profile: 'work' })), timeout: 10_000 })
 * ```
 */
export async function nodeOptions(options: NodeCredentialsOptions = {}): Promise<NodeOptions> {
  const { variables = process.env } = options
  const credentials = nodeCredentials(options)
  // An explicit profile ignores .env.
  const found = options.profile === undefined ? (await readVariables(options)).variables : variables
  // Who sets the base URL in a file sets there too that it may be plain http.
  const allowed = found.QIANFAN_ALLOW_HTTP === '1' && { allowInsecureHttp: true as const }
  const set = found.QIANFAN_CONSOLE_API_BASE_URL || found.QIANFAN_CONSOLE_BASE_URL
  const hasKeys = options.profile === undefined && (found.QIANFAN_ACCESS_KEY || found.QIANFAN_SECRET_KEY)
  const apiKey = (options.profile === undefined && (found.QIANFAN_API_KEY || found.APPBUILDER_TOKEN)) || undefined
  if (hasKeys) return { credentials, ...(apiKey && { apiKey }), ...(set && { baseUrl: set, ...allowed }) }
  const profile = await chosenProfile(options, variables, set !== undefined && set !== '')
  const baseUrl = set || profile?.baseUrl
  return {
    credentials,
    // The key of another account must not serve for a profile that has none.
    apiKey: apiKey ?? profile?.apiKey ?? null,
    ...(baseUrl && { baseUrl, ...allowed }),
  }
}

/** The profile in force. Where the base URL is known without it, a file that cannot be read is the credentials' matter. */
async function chosenProfile(
  { configFile, profile }: NodeCredentialsOptions,
  variables: Variables,
  optional: boolean,
): Promise<Profile | undefined> {
  try {
    const config = await readConfig({ ...(configFile !== undefined && { file: configFile }), variables })
    return chooseProfile(config, profile ?? variables.QIANFAN_PROFILE)?.profile
  } catch (error) {
    if (optional) return undefined
    throw error
  }
}
