import { type FileHandle, open } from 'node:fs/promises'
import process from 'node:process'
import { parse } from 'smol-toml'
import { CredentialsError, InputError } from '../errors/errors.ts'
import { decodeText } from '../util/decodeText.ts'
import { configFilePath, type Variables } from './paths.ts'

/** One profile of the configuration file. */
export interface Profile {
  /** `access_key`. */
  accessKey?: string
  /** `secret_key`. */
  secretKey?: string
  /** `session_token`, of temporary keys. */
  sessionToken?: string
  /** `api_key`, for actions that take one. */
  apiKey?: string
  /** `base_url`. */
  baseUrl?: string
  /** `credential_command`: a command line for the shell, or a list of program and arguments that no shell sees. */
  credentialCommand?: string | string[]
}

/** What the configuration file holds. */
export interface Config {
  /** Where it was looked for; undefined where there is no place for one, without a home. */
  file: string | undefined
  /** Whether there is one. */
  exists: boolean
  /** `default_profile`. */
  defaultProfile?: string
  /** The tables `[profile.<name>]`. */
  profiles: Record<string, Profile>
}

const fields = {
  access_key: 'accessKey',
  secret_key: 'secretKey',
  session_token: 'sessionToken',
  api_key: 'apiKey',
  base_url: 'baseUrl',
  credential_command: 'credentialCommand',
} as const

/**
 * Reads the configuration file. Other users may not be able to read it: a file that they can is refused.
 *
 * @param options - `file` (by default `configFilePath()`), `variables` (by default `process.env`)
 * @returns its profiles; none when there is no file and none was asked for by name
 * @throws {CredentialsError} `ConfigFileReadable`, `ConfigFileUnreadable`, `ConfigFileMalformed`; never with what the file holds
 * @example
 * ```ts
 * const { profiles, defaultProfile } = await readConfig()
 * ```
 */
export async function readConfig(options: { file?: string; variables?: Variables } = {}): Promise<Config> {
  const { variables = process.env } = options
  const file = options.file ?? configFilePath(variables)
  const text = file === undefined ? undefined : await readPrivate(file)
  if (file === undefined || text === undefined) {
    if (options.file ?? variables.QIANFAN_CONFIG_FILE)
      throw new CredentialsError('ConfigFileUnreadable', `The configuration file ${file} does not exist.`)
    return { file, exists: false, profiles: {} }
  }
  return { file, exists: true, ...parseConfig(text, file) }
}

/** Reads a file that only its owner may read; undefined when there is none. */
async function readPrivate(file: string): Promise<string | undefined> {
  const unreadable = (why: string) =>
    new CredentialsError('ConfigFileUnreadable', `The configuration file ${file} cannot be read: ${why}.`)
  let handle: FileHandle | undefined
  try {
    // One handle for both, so that what was checked is what is read.
    handle = await open(file, 'r')
    const stat = await handle.stat()
    if (!stat.isFile()) throw unreadable('it is no file')
    if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0)
      throw new CredentialsError(
        'ConfigFileReadable',
        `Others can read or change the configuration file ${file}, which holds keys. Run: chmod 600 ${JSON.stringify(file)}`,
      )
    return decodeText(await handle.readFile(), file)
  } catch (error) {
    if (error instanceof CredentialsError) throw error
    if (error instanceof InputError) throw unreadable('it is not text in UTF-8')
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw unreadable(code ?? 'reading failed')
  } finally {
    await handle?.close()
  }
}

function parseConfig(text: string, file: string): Pick<Config, 'defaultProfile' | 'profiles'> {
  const malformed = (why: string) =>
    new CredentialsError('ConfigFileMalformed', `The configuration file ${file} is not what it should be: ${why}`)
  let parsed: Record<string, unknown>
  try {
    parsed = parse(text) as Record<string, unknown>
  } catch (error) {
    // The parser's message quotes the lines around the mistake, and with them keys.
    const { line, column } = error as { line?: number; column?: number }
    throw malformed(`line ${line}, column ${column} is no TOML.`)
  }
  const { default_profile: defaultProfile, profile: tables = {} } = parsed
  if (defaultProfile !== undefined && typeof defaultProfile !== 'string')
    throw malformed('default_profile must be text.')
  if (!isTable(tables)) throw malformed('profiles are tables: [profile.default].')
  const profiles = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, profileOf(name, table)]))
  return { ...(defaultProfile !== undefined && { defaultProfile }), profiles }

  function profileOf(name: string, table: unknown): Profile {
    if (!isTable(table)) throw malformed(`profile ${JSON.stringify(name)} must be a table: [profile.${name}].`)
    const profile: Record<string, unknown> = {}
    for (const [key, field] of Object.entries(fields)) {
      const value = table[key]
      if (value === undefined) continue
      const isList =
        key === 'credential_command' && Array.isArray(value) && value.every((part) => typeof part === 'string')
      if (typeof value !== 'string' && !isList)
        throw malformed(`${key} of profile ${JSON.stringify(name)} must be text.`)
      profile[field] = value
    }
    return profile
  }
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
