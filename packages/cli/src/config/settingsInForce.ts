import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { decodeText } from '@qianfan-console/core'
import type { Config, Profile } from '@qianfan-console/core/node'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { actionIndex } from '../table/actionTable.ts'

/** A setting that the next call would use. */
export interface SettingInForce {
  setting: string
  /** As it may be shown; null where it is not set. */
  value: string | null
  /** Where it comes from, by the name of the flag, variable or file; null where nothing sets it. */
  source: string | null
}

type Origin = 'flag' | 'environment' | 'dotEnv' | 'profile' | 'default'

interface Found {
  value: string
  origin: Origin
  source: string
}

/** The settings that the next call would use, each with the place it comes from, in the order in which the client looks. */
export async function settingsInForce(context: Context): Promise<SettingInForce[]> {
  const { profile, keys, apiKey, baseUrl, proxy, file } = await lookUp(context)
  const row = (setting: string, found: Found | undefined, shown = found?.value): SettingInForce => ({
    setting,
    value: found ? (shown ?? null) : null,
    source: found?.source ?? null,
  })
  return [
    row('config_file', file),
    row('profile', profile),
    row('access_key', keys.accessKey),
    row('secret_key', keys.secretKey, '***'),
    ...(keys.sessionToken ? [row('session_token', keys.sessionToken, '***')] : []),
    ...(keys.command ? [row('credential_command', keys.command)] : []),
    row('api_key', apiKey, '***'),
    row('base_url', baseUrl),
    ...(proxy ? [row('proxy', proxy)] : []),
  ]
}

/**
 * Stops a call that the `.env` file of whatever folder this runs in would lead to another platform with the keys of a
 * profile: what signs for the account, session token and all, would go to whoever wrote that file.
 */
export async function refuseStrayUrl(context: Context): Promise<void> {
  const { profile, keys, apiKey, baseUrl } = await lookUp(context)
  const ofProfile = [keys.accessKey ?? keys.command, apiKey].some((key) => key?.origin === 'profile')
  if (baseUrl.origin !== 'dotEnv' || !ofProfile) return
  throw new Failure(
    'BaseUrlFromDotEnv',
    context.say(
      `The platform ${baseUrl.value} comes from ${baseUrl.source}, and the keys from profile ${profile?.value}. Nothing was sent.`,
      `平台地址 ${baseUrl.value} 来自 ${baseUrl.source}，而密钥来自凭证配置 ${profile?.value}。未发送任何请求。`,
    ),
    {
      hint: context.say(
        'If that platform is meant, name it with --base-url; or set base_url in the profile.',
        '如确需使用该平台，请用 --base-url 指定，或在凭证配置中设置 base_url。',
      ),
    },
  )
}

async function lookUp(context: Context) {
  const { settings, environment, say } = context
  const { configFilePath } = await import('@qianfan-console/core/node')
  const config = await configOf(environment)
  const variable = variablesOf(context)
  const path = configFilePath(environment)
  const { name, origin, source } = chosenProfile(context, config)
  const profile = Object.hasOwn(config.profiles, name) ? config.profiles[name] : undefined
  const ofProfile = (value: string | undefined): Found | undefined =>
    value === undefined
      ? undefined
      : {
          value,
          origin: 'profile',
          source: say(`profile ${name} in ${config.file}`, `${config.file} 中的凭证配置 ${name}`),
        }
  const fromVariables =
    settings.profile === undefined && (variable('QIANFAN_ACCESS_KEY') ?? variable('QIANFAN_SECRET_KEY')) !== undefined
  const keys = fromVariables
    ? {
        accessKey: variable('QIANFAN_ACCESS_KEY'),
        secretKey: variable('QIANFAN_SECRET_KEY'),
        sessionToken: variable('QIANFAN_SESSION_TOKEN'),
      }
    : keysOf(profile, ofProfile)
  const baseUrl: Found = flagged('base-url', settings.baseUrl, context) ??
    variable('QIANFAN_CONSOLE_API_BASE_URL') ??
    variable('QIANFAN_CONSOLE_BASE_URL') ??
    (fromVariables ? undefined : ofProfile(profile?.baseUrl)) ?? {
      value: actionIndex().server,
      origin: 'default',
      source: say('default', '默认值'),
    }
  return {
    profile: fromVariables && origin === 'default' ? undefined : ({ value: name, origin, source } satisfies Found),
    keys: keys as { accessKey?: Found; secretKey?: Found; sessionToken?: Found; command?: Found },
    apiKey: apiKeyIn(context, variable) ?? (fromVariables ? undefined : ofProfile(profile?.apiKey)),
    baseUrl,
    proxy: await proxyTo(baseUrl.value, context),
    file: path === undefined ? undefined : fileFound(path, context),
  }
}

/** A profile that is asked for by its flag has keys of its own: the variables may be another account's. */
function apiKeyIn({ settings }: Context, variable: (name: string) => Found | undefined): Found | undefined {
  return settings.profile === undefined ? (variable('QIANFAN_API_KEY') ?? variable('APPBUILDER_TOKEN')) : undefined
}

/** The proxy to the platform; one that cannot be used is told by the call, not by who asks for settings. */
async function proxyTo(baseUrl: string, context: Context): Promise<Found | undefined> {
  const { proxyFor } = await import('@qianfan-console/core/node')
  try {
    const proxy = proxyFor(baseUrl, context.environment)
    return proxy && named(proxy.url.host, 'environment', proxy.variable, context)
  } catch {
    return undefined
  }
}

/** The file that was named may not be there yet. */
async function configOf(environment: NodeJS.ProcessEnv): Promise<Config> {
  const { configFilePath, readConfig } = await import('@qianfan-console/core/node')
  const { existsSync } = await import('node:fs')
  const file = configFilePath(environment)
  return file !== undefined && existsSync(file)
    ? readConfig({ variables: environment })
    : { file, exists: false, profiles: {} }
}

function chosenProfile({ settings, environment, say }: Context, { defaultProfile, file }: Config) {
  if (settings.profile !== undefined)
    return { name: settings.profile, origin: 'flag' as const, source: say('flag --profile', '选项 --profile') }
  if (environment.QIANFAN_PROFILE)
    return {
      name: environment.QIANFAN_PROFILE,
      origin: 'environment' as const,
      source: say('environment variable QIANFAN_PROFILE', '环境变量 QIANFAN_PROFILE'),
    }
  if (defaultProfile !== undefined)
    return {
      name: defaultProfile,
      origin: 'profile' as const,
      source: say(`default_profile in ${file}`, `${file} 中的 default_profile`),
    }
  return { name: 'default', origin: 'default' as const, source: say('default', '默认值') }
}

function keysOf(profile: Profile | undefined, found: (value: string | undefined) => Found | undefined) {
  const { accessKey, secretKey, sessionToken, credentialCommand } = profile ?? {}
  if (!accessKey && !secretKey && credentialCommand)
    return { command: found([credentialCommand].flat()[0]!.split(' ')[0]) }
  return { accessKey: found(accessKey), secretKey: found(secretKey), sessionToken: found(sessionToken) }
}

/** Looks a variable up in the environment, then in the `.env` file, which counts only where no profile is asked for by flag. */
function variablesOf(context: Context): (name: string) => Found | undefined {
  const { environment, settings } = context
  const path = resolve(environment.QIANFAN_DOT_ENV_CONFIG_FILE || '.env')
  let dotEnv: NodeJS.Dict<string> = {}
  try {
    if (settings.profile === undefined) dotEnv = parseEnv(decodeText(readFileSync(path), path))
  } catch {
    // Where the file cannot be read, the call says so.
  }
  return (name) => {
    if (environment[name]) return named(environment[name], 'environment', name, context)
    return dotEnv[name] ? { value: dotEnv[name], origin: 'dotEnv', source: `${path} (${name})` } : undefined
  }
}

const named = (value: string, origin: Origin, variable: string, { say }: Context): Found => ({
  value,
  origin,
  source: say(`environment variable ${variable}`, `环境变量 ${variable}`),
})

const flagged = (flag: string, value: string | undefined, { say }: Context): Found | undefined =>
  value === undefined ? undefined : { value, origin: 'flag', source: say(`flag --${flag}`, `选项 --${flag}`) }

const fileFound = (path: string, context: Context): Found =>
  context.environment.QIANFAN_CONFIG_FILE
    ? named(path, 'environment', 'QIANFAN_CONFIG_FILE', context)
    : { value: path, origin: 'default', source: context.say('default', '默认值') }
