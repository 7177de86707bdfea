import { resolve } from 'node:path'
import process from 'node:process'
import { parseEnv } from 'node:util'
import { checkCredentials } from '../checkCredentials.ts'
import type { Credentials, CredentialsProvider } from '../credentials.ts'
import { CredentialsError } from '../errors.ts'
import { readCredentials } from '../readCredentials.ts'
import { commandCredentials } from './commandCredentials.ts'
import type { Variables } from './paths.ts'
import { type Config, type Profile, readConfig } from './readConfig.ts'
import { readTextFile } from './readTextFile.ts'

/** Where `nodeCredentials` looks. */
export interface NodeCredentialsOptions {
  /** Takes this profile of the configuration file and looks nowhere else. */
  profile?: string
  /** The configuration file, when it is not where `configFilePath()` says. */
  configFile?: string
  /** The `.env` file; `QIANFAN_DOT_ENV_CONFIG_FILE` or `.env` in the working folder by default, `false` for none. */
  dotEnvFile?: string | false
  /** The environment; `process.env` by default. */
  variables?: Variables
}

/**
 * Finds keys as a command line or a server does: the environment (`QIANFAN_ACCESS_KEY`, `QIANFAN_SECRET_KEY`,
 * `QIANFAN_SESSION_TOKEN`), the `.env` file of the working folder as the official SDKs read it, then a profile of the
 * configuration file: `QIANFAN_PROFILE`, its `default_profile`, or `default`; keys stand in it or come from its
 * `credential_command`. Read at the first call, and again when the platform refuses the keys or they are about to end.
 *
 * @param options - `profile`, `configFile`, `dotEnvFile`, `variables`
 * @returns a provider for the `credentials` option
 * @throws {CredentialsError} from the provider: what was found where, and what to do; never with a key
 * @example
 * ```ts
 * const client = createClient({ credentials: nodeCredentials({ profile: 'work' }) })
 * ```
 */
export function nodeCredentials(options: NodeCredentialsOptions = {}): CredentialsProvider {
  return async () => {
    const { profile, variables = process.env } = options
    if (profile === undefined) {
      const found = await readVariables(options)
      const get = (name: string) => found[name] || undefined
      if (get('QIANFAN_ACCESS_KEY') || get('QIANFAN_SECRET_KEY')) return readCredentials(get)
    }
    const config = await readConfig({
      ...(options.configFile !== undefined && { file: options.configFile }),
      variables,
    })
    const chosen = chooseProfile(config, profile ?? variables.QIANFAN_PROFILE)
    if (!chosen)
      throw new CredentialsError(
        'NoCredentials',
        `There are no keys: QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY are not set, no .env file has them, and ${config.exists ? `${config.file} has no default profile` : `${config.file ?? 'a configuration file (there is no home folder)'} does not exist`}. Keys: https://console.bce.baidu.com/iam/#/iam/accesslist`,
      )
    return profileCredentials(chosen.name, chosen.profile, config, variables)
  }
}

/** The variables that count: the environment's, and for what it does not set those of the `.env` file. */
export async function readVariables({
  dotEnvFile,
  variables = process.env,
}: NodeCredentialsOptions): Promise<Variables> {
  if (dotEnvFile === false) return variables
  const named = dotEnvFile ?? (variables.QIANFAN_DOT_ENV_CONFIG_FILE || undefined)
  try {
    // As in the official SDKs a variable that is set wins, and an empty one counts as not set.
    const set = Object.entries(variables).filter(([, value]) => value !== undefined && value !== '')
    return { ...parseEnv(await readTextFile(resolve(named ?? '.env'))), ...Object.fromEntries(set) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (named === undefined && ['ENOENT', 'EISDIR', 'EACCES'].includes(code!)) return variables
    throw new CredentialsError('DotEnvUnreadable', `The file ${named ?? '.env'} cannot be read (${code}).`)
  }
}

/** The profile that a name, the file's default, or the name `default` chooses; undefined when none was asked for. */
export function chooseProfile(
  config: Config,
  asked: string | undefined,
): { name: string; profile: Profile } | undefined {
  const name = asked || config.defaultProfile || 'default'
  if (Object.hasOwn(config.profiles, name)) return { name, profile: config.profiles[name]! }
  if (!asked && !config.defaultProfile) return undefined
  const known = Object.keys(config.profiles).join(', ') || 'none'
  const where = config.exists ? config.file : `${config.file}, which does not exist`
  throw new CredentialsError(
    'UnknownProfile',
    `There is no profile ${JSON.stringify(name)} in ${where}. Profiles: ${known}.`,
  )
}

async function profileCredentials(
  name: string,
  profile: Profile,
  { file }: Config,
  variables: Variables,
): Promise<Credentials> {
  const { accessKey, secretKey, sessionToken, credentialCommand } = profile
  if (!accessKey && !secretKey && credentialCommand) return commandCredentials(credentialCommand, { variables })
  return checkCredentials(
    { accessKeyId: accessKey!, secretAccessKey: secretKey!, ...(sessionToken && { sessionToken }) },
    `profile ${JSON.stringify(name)} of ${file} (access_key and secret_key, or credential_command)`,
  )
}
