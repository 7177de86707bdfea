// In here is the file that keys and profiles live in, and which settings are in force.

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { decodeText } from '@qianfan-console/core'
import type { Profile } from '@qianfan-console/core/node'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'

/** The settings of a profile, as the file spells them. */
export const configFields = [
  'access_key',
  'secret_key',
  'session_token',
  'api_key',
  'base_url',
  'credential_command',
] as const
export type ConfigField = (typeof configFields)[number]

const secretFields: ReadonlySet<ConfigField> = new Set(['secret_key', 'session_token', 'api_key'])

/** Whether a setting is never shown, and never taken from the command line. */
export const isSecretField = (field: ConfigField): boolean => secretFields.has(field)

/** The settings of a profile as they may be shown: secrets are stars, of a command there is the program alone. */
export function shownSettings(profile: Profile | undefined): Record<ConfigField, string | undefined> {
  const { accessKey, secretKey, sessionToken, apiKey, baseUrl, credentialCommand } = profile ?? {}
  return {
    access_key: accessKey,
    secret_key: secretKey && '***',
    session_token: sessionToken && '***',
    api_key: apiKey && '***',
    base_url: baseUrl,
    credential_command: credentialCommand && [credentialCommand].flat()[0]!.split(' ')[0],
  }
}

/** The file as it is edited; what it holds besides stays. */
export interface EditableConfig {
  default_profile?: string
  profile: Record<string, Record<string, unknown>>
}

/** Sets fields of a profile, whatever their names: an assignment to `__proto__` would be lost. */
export function setFields({ profile }: EditableConfig, name: string, fields: Record<string, unknown>): void {
  const known = Object.hasOwn(profile, name) ? profile[name] : undefined
  const value = { ...known, ...fields }
  Object.defineProperty(profile, name, { value, enumerable: true, configurable: true, writable: true })
}

/**
 * Changes the configuration file, comments and all else in it unchanged. One command at a time does so. The new file is
 * written beside the old one, readable by its owner alone, and then takes its place, so that a full disk loses nothing;
 * where the path is a link, the file that it leads to is the one.
 */
export async function editConfig(
  { say }: Pick<Context, 'say'>,
  change: (config: EditableConfig) => void,
): Promise<string> {
  const { configFilePath } = await import('@qianfan-console/core/node')
  const path = configFilePath()
  if (path === undefined) throw notWritable(say, say('The configuration file', '配置文件'), 'ENOHOME')
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const file = targetOf(path)
    const unlock = await lock(`${file}.lock`, file, say)
    try {
      await rewrite(file, change, say)
    } finally {
      unlock()
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    throw notWritable(say, path, code ?? (error as Error).message)
  }
  return path
}

/** Where a link leads to, also one whose file is not there yet. */
function targetOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  return isLink ? targetOf(resolve(dirname(path), readlinkSync(path))) : path
}

async function rewrite(file: string, change: (config: EditableConfig) => void, say: Say): Promise<void> {
  const { readConfig } = await import('@qianfan-console/core/node')
  // Refuses a file that others can read, and one that is no TOML, before anything is written.
  const exists = existsSync(file)
  if (exists) await readConfig({ file })
  const text = await edited(exists ? decodeText(readFileSync(file), file) : '', file, change, say)
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, text, { mode: 0o600 })
    chmodSync(temporary, 0o600)
    renameSync(temporary, file)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
}

function notWritable(say: Say, file: string, why: string): Failure {
  return new Failure('ConfigNotWritable', say(`${file} cannot be written (${why}).`, `无法写入 ${file}（${why}）。`), {
    exitCode: exitCodes.usage,
    hint: say(
      'Name another place with QIANFAN_CONFIG_FILE, or use QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY.',
      '可用 QIANFAN_CONFIG_FILE 指定其他位置，或使用 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。',
    ),
  })
}

/** An edit takes milliseconds: a lock that is older was left behind. In ms, as is the pause between two tries. */
const stale = 10_000
const pause = 20

/** Waits until no other command edits the file; gives what ends the lock. */
async function lock(name: string, file: string, say: Say): Promise<() => void> {
  for (const started = Date.now(); Date.now() - started < 2 * stale; await setTimeout(pause)) {
    try {
      writeFileSync(name, String(process.pid), { flag: 'wx', mode: 0o600 })
      return () => removeQuietly(name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const { mtimeMs } = statSync(name, { throwIfNoEntry: false }) ?? {}
    if (mtimeMs !== undefined && Date.now() - mtimeMs > stale) removeQuietly(name)
  }
  throw new Failure('ConfigBusy', say(`Another command keeps editing ${file}.`, `另一条命令正在修改 ${file}。`), {
    hint: say(`If none does, remove ${name}.`, `如确认没有，请删除 ${name}。`),
  })
}

/** The text with the changes in it, in the line ends it has; it reads back as what was meant, or is not written. */
async function edited(text: string, file: string, change: (config: EditableConfig) => void, say: Say): Promise<string> {
  const toml = await import('@decimalturn/toml-patch')
  const reader = await import('smol-toml')
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const plain = text.replaceAll('\r\n', '\n')
  const changed = (parse: (text: string) => unknown) => {
    const parsed = (plain.trim() ? parse(plain) : {}) as Partial<EditableConfig>
    const config: EditableConfig = { ...parsed, profile: { ...parsed.profile } }
    change(config)
    return config
  }
  const wanted = normal(changed(reader.parse))
  const config = changed(toml.parse)
  for (const write of [withTables, whole])
    try {
      const result = `${write(plain, config, toml).trim()}\n`
      const found = reader.parse(result) as Partial<EditableConfig>
      if (isDeepStrictEqual(normal({ ...found, profile: found.profile ?? {} }), wanted))
        return result.replaceAll('\n', lineEnd)
    } catch {
      // This form of the file takes the other way.
    }
  throw new Failure(
    'ConfigNotEditable',
    say(
      `${file} is written in a form that qfc cannot edit; nothing was changed.`,
      `${file} 的写法无法自动修改，未作任何更改。`,
    ),
    { hint: say('Edit it by hand: [profile.name] tables.', '请手动编辑，使用 [profile.名称] 表。') },
  )
}

/** Plain objects, whichever parser made them. */
const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

type Toml = typeof import('@decimalturn/toml-patch')

/** New profiles as tables at the end, in the form that people write. */
function withTables(text: string, { profile, ...settings }: EditableConfig, { parse, patch, stringify }: Toml): string {
  const known = text.trim() ? ((parse(text) as Partial<EditableConfig>).profile ?? {}) : {}
  const isKnown = ([name]: [string, unknown]) => Object.hasOwn(known, name)
  const entries = Object.entries(profile)
  const kept = Object.fromEntries(entries.filter(isKnown))
  const tables = entries
    .filter((entry) => !isKnown(entry))
    .map(
      ([name, fields]) =>
        `[profile.${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}]\n${stringify(fields).trim()}`,
    )
  const patched = patch(text, { ...settings, ...(Object.keys(known).length > 0 && { profile: kept }) })
  return [patched.trim(), ...tables].filter(Boolean).join('\n\n')
}

/** All in the form that the file has: a file of inline tables cannot be added to from outside. */
const whole = (text: string, config: EditableConfig, { patch }: Toml): string => patch(text, { ...config })

/** What could not be written need not be removable either. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}
