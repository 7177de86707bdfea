import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import process from 'node:process'

/** Variables, as `process.env` holds them. */
export type Variables = Record<string, string | undefined>

/** The home folder; undefined where there is none: an absent home must not become the working folder. */
function homeFolder(variables: Variables): string | undefined {
  try {
    const home = variables.HOME ?? homedir()
    return isAbsolute(home) ? home : undefined
  } catch {
    // A user without an entry in the list of users has no home.
    return undefined
  }
}

/** A folder that a variable may name, else one in the home. A relative path counts as not set, as the XDG rules say. */
function folderOf(named: string | undefined, variables: Variables, ...inHome: string[]): string | undefined {
  if (named && isAbsolute(named)) return join(named, 'qianfan')
  const home = homeFolder(variables)
  return home && join(home, ...inHome, 'qianfan')
}

/**
 * The folder of the files that people write: `qianfan` in `XDG_CONFIG_HOME` or `~/.config`, on Windows in `APPDATA`.
 *
 * @param variables - the environment, `process.env` by default
 * @returns an absolute path, or undefined where there is neither
 * @example
 * ```ts
 * configFolder() // ~/.config/qianfan, in full
 * ```
 */
export function configFolder(variables: Variables = process.env): string | undefined {
  return process.platform === 'win32'
    ? folderOf(variables.APPDATA, variables, 'AppData', 'Roaming')
    : folderOf(variables.XDG_CONFIG_HOME, variables, '.config')
}

/**
 * Where the configuration file is: `QIANFAN_CONFIG_FILE`, else `config.toml` in `configFolder()`. A leading `~/` is the
 * home, also where no shell has replaced it.
 *
 * @param variables - the environment, `process.env` by default
 * @returns an absolute path, or undefined where there is no place for one; whether a file is there is another question
 * @example
 * ```ts
 * configFilePath() // ~/.config/qianfan/config.toml, in full
 * ```
 */
export function configFilePath(variables: Variables = process.env): string | undefined {
  const named = variables.QIANFAN_CONFIG_FILE
  if (!named) return inFolder(configFolder(variables), 'config.toml')
  if (!/^~[/\\]/.test(named)) return resolve(named)
  return inFolder(homeFolder(variables), named.slice(2))
}

/**
 * Where policies are: beside the configuration file in force, and in `configFolder()`. Both count, so that naming another
 * configuration file does not shake off a policy.
 *
 * @param variables - the environment, `process.env` by default
 * @returns absolute paths, none to two; whether files are there is another question
 * @example
 * ```ts
 * policyFilePaths() // [~/.config/qianfan/policy.toml], in full
 * ```
 */
export function policyFilePaths(variables: Variables = process.env): string[] {
  const config = configFilePath(variables)
  const folders = [config && dirname(config), configFolder(variables)].filter((folder) => folder !== undefined)
  return [...new Set(folders)].map((folder) => join(folder, 'policy.toml'))
}

/**
 * The folder of what may be lost: `qianfan` in `XDG_CACHE_HOME` or `~/.cache`, on Windows in `LOCALAPPDATA`.
 *
 * @param variables - the environment, `process.env` by default
 * @returns an absolute path, or undefined where there is neither
 * @example
 * ```ts
 * cacheFolder() // ~/.cache/qianfan, in full
 * ```
 */
export function cacheFolder(variables: Variables = process.env): string | undefined {
  return process.platform === 'win32'
    ? folderOf(variables.LOCALAPPDATA, variables, 'AppData', 'Local')
    : folderOf(variables.XDG_CACHE_HOME, variables, '.cache')
}

/**
 * The folder of what must outlive a command, such as how far a long one has come: `qianfan` in `XDG_STATE_HOME` or
 * `~/.local/state`, on Windows in `LOCALAPPDATA`.
 *
 * @param variables - the environment, `process.env` by default
 * @returns an absolute path, or undefined where there is neither
 * @example
 * ```ts
 * stateFolder() // ~/.local/state/qianfan, in full
 * ```
 */
export function stateFolder(variables: Variables = process.env): string | undefined {
  return process.platform === 'win32'
    ? folderOf(variables.LOCALAPPDATA, variables, 'AppData', 'Local')
    : folderOf(variables.XDG_STATE_HOME, variables, '.local', 'state')
}

const inFolder = (folder: string | undefined, file: string): string | undefined => folder && join(folder, file)
