import { resolve } from 'node:path'
import process from 'node:process'
import { checkCredentials } from '../credentials/checkCredentials.ts'
import type { Credentials, CredentialsProvider } from '../credentials/credentials.ts'
import { readCredentials } from '../credentials/readCredentials.ts'
import { CredentialsError, isQianfanError } from '../errors/errors.ts'
import { commandCredentials } from './commandCredentials.ts'
import { parseDotEnv } from './parseDotEnv.ts'
import type { Variables } from './paths.ts'
import { type Config, type Profile, readConfig } from './readConfig.ts'
import { readTextFile } from './readTextFile.ts'

/** Where `nodeCredentials` looks. */
export interface NodeCredentialsOptions {
  /** Takes this profile of the configuration file and looks nowhere else. */
  profile?: string | undefined
  /** The configuration file, when it is not where `configFilePath()` says. */
  configFile?: string | undefined
  /** The `.env` file; `QIANFAN_DOT_ENV_CONFIG_FILE` or `.env` in the working folder by default, `false` for none. */
  dotEnvFile?: string | false | undefined
  /** The environment; `process.env` by default. */
  variables?: Variables | undefined
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
      const get = (name: string) => found.variables[name] || undefined
      if (get('QIANFAN_ACCESS_KEY') || get('QIANFAN_SECRET_KEY')) return readCredentials(get, found.from)
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

/** The variables that count, and where the keys among them come from. */
export interface Found {
  variables: Variables
  /** For messages: `the environment`, or the `.env` file by its path. */
  from: string
}

const keyNames = ['QIANFAN_ACCESS_KEY', 'QIANFAN_SECRET_KEY', 'QIANFAN_SESSION_TOKEN'] as const

/**
 * The variables that count: the environment's, and for what it does not set those of the `.env` file. As in the official SDKs
 * a variable that is set wins, and an empty one counts as not set. But a session token belongs to its access key, so it is
 * taken only from where that came from: a stale one beside other keys would be refused by the platform.
 */
export async function readVariables({ dotEnvFile, variables = process.env }: NodeCredentialsOptions): Promise<Found> {
  const named = dotEnvFile === false ? undefined : (dotEnvFile ?? (variables.QIANFAN_DOT_ENV_CONFIG_FILE || undefined))
  const file = dotEnvFile === false ? {} : await readDotEnv(named)
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const [access, , token] = keyNames
  const merged: Variables = { ...file, ...set }
  const owner = set[access] || !file[access] ? set : file
  if (owner[token]) merged[token] = owner[token]
  else delete merged[token]
  const path = `the file ${resolve(named ?? '.env')}`
  const sources = new Set(keyNames.filter((name) => merged[name]).map((name) => (set[name] ? 'the environment' : path)))
  return { variables: merged, from: [...sources].join(' and ') || 'the environment' }
}

async function readDotEnv(named: string | undefined): Promise<Record<string, string>> {
  try {
    return parseDotEnv(await readTextFile(resolve(named ?? '.env')))
  } catch (error) {
    if (isQianfanError(error)) throw new CredentialsError('DotEnvUnreadable', error.message)
    // Whoever named no file does not need one: not there, not a file, not allowed, whatever the system calls it.
    if (named === undefined) return {}
    const { code, message } = error as NodeJS.ErrnoException
    throw new CredentialsError('DotEnvUnreadable', `The file ${named} cannot be read (${code ?? message}).`)
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
