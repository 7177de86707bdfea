import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Context } from './context.ts'
import { exitCodes, Failure } from './failure.ts'

/** The settings of a profile, as the file spells them. */
export const configFields = ['access_key', 'secret_key', 'session_token', 'base_url', 'credential_command'] as const
export type ConfigField = (typeof configFields)[number]

/** Whether a setting is never shown, and never taken from the command line. */
export const isSecretField = (field: ConfigField): boolean => field === 'secret_key' || field === 'session_token'

/** The file as it is edited; what it holds besides stays. */
export interface EditableConfig {
  default_profile?: string
  profile: Record<string, Record<string, unknown>>
}

/**
 * Changes the configuration file, comments and all else in it unchanged. The new file is written beside the old one,
 * readable by its owner alone, and then takes its place, so that a full disk loses nothing.
 */
export async function editConfig(
  { say }: Pick<Context, 'say'>,
  change: (config: EditableConfig) => void,
): Promise<string> {
  const { configFilePath, readConfig } = await import('@qianfan-console/core/node')
  const { parse } = await import('@decimalturn/toml-patch')
  const file = configFilePath()
  const exists = existsSync(file)
  // Refuses a file that others can read, and one that is no TOML, before anything is written.
  if (exists) await readConfig()
  const text = exists ? readFileSync(file, 'utf8') : ''
  const config = { profile: {}, ...(text.trim() ? parse(text) : {}) } as EditableConfig
  change(config)
  const temporary = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(temporary, await edited(text, config), { mode: 0o600 })
    chmodSync(temporary, 0o600)
    renameSync(temporary, file)
  } catch (error) {
    removeQuietly(temporary)
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(
      'ConfigNotWritable',
      say(
        `${file} cannot be written (${code ?? (error as Error).message}).`,
        `无法写入 ${file}（${code ?? (error as Error).message}）。`,
      ),
      {
        exitCode: exitCodes.usage,
        hint: say(
          'Name another place with QIANFAN_CONFIG_FILE, or use QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY.',
          '可用 QIANFAN_CONFIG_FILE 指定其他位置，或使用 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。',
        ),
      },
    )
  }
  return file
}

/** The text with the changes in it. New profiles are written as tables, in the form that people write. */
async function edited(text: string, { profile, ...settings }: EditableConfig): Promise<string> {
  const { parse, patch, stringify } = await import('@decimalturn/toml-patch')
  const known = text.trim() ? ((parse(text) as Partial<EditableConfig>).profile ?? {}) : {}
  const kept = Object.entries(profile).filter(([name]) => Object.hasOwn(known, name))
  const added = Object.entries(profile).filter(([name]) => !Object.hasOwn(known, name))
  const changed = patch(text, {
    ...settings,
    ...(Object.keys(known).length > 0 && { profile: Object.fromEntries(kept) }),
  })
  const tables = added.map(
    ([name, fields]) => `[profile.${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}]\n${stringify(fields)}`,
  )
  return `${[changed.trim(), ...tables.map((table) => table.trim())].filter(Boolean).join('\n\n')}\n`
}

/** What could not be written need not be removable either. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}
