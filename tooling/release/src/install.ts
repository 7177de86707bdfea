import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runtimeBinary } from '@qianfan-console/testing'
import { toolFile } from './publishedPackages.ts'
import { run } from './run.ts'
import type { Registry } from './startRegistry.ts'

/** Ways to install a package, as its users do. */
export const managers = ['npm', 'pnpm', 'yarn', 'bun'] as const

export type Manager = (typeof managers)[number]

/** The command of each, with the flags that make it as quiet and as strict as it gets. */
function commandOf(manager: Manager, names: readonly string[]): [command: string, args: string[]] {
  if (manager === 'npm') return ['npm', ['install', '--no-audit', '--no-fund', ...names]]
  if (manager === 'pnpm') return ['pnpm', ['add', '--ignore-workspace', ...names]]
  if (manager === 'yarn') return [process.execPath, [toolFile('@yarnpkg/cli-dist', 'bin/yarn.js'), 'add', ...names]]
  return [runtimeBinary('bun', import.meta.url) ?? 'bun', ['add', ...names]]
}

/**
 * Installs one package alone into an empty folder.
 *
 * @returns the folder, which is a project of modules
 * @throws when the manager fails, or says that a script of a dependency was not run
 */
export async function install(manager: Manager, name: string, registry: Registry, parent: string): Promise<string> {
  const folder = join(parent, `${manager}-${name.split('/').at(-1)}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', type: 'module', private: true }),
  )
  writeFileSync(join(folder, '.npmrc'), registry.npmrc)
  writeFileSync(
    join(folder, '.yarnrc.yml'),
    `npmRegistryServer: "${registry.url}"\nunsafeHttpWhitelist: ["127.0.0.1"]\nnodeLinker: node-modules\nenableTelemetry: false\nnpmMinimalAgeGate: 0\nglobalFolder: "${registry.caches}/yarn"\n`,
  )
  writeFileSync(join(folder, 'yarn.lock'), '')
  await add(manager, [name], folder, registry)
  return folder
}

/** Installs more packages into a folder of `install`. */
export async function add(
  manager: Manager,
  names: readonly string[],
  folder: string,
  { url, caches }: Registry,
): Promise<void> {
  const [command, args] = commandOf(manager, names)
  const { stdout, stderr } = await run(folder, command, args, {
    npm_config_registry: url,
    npm_config_cache: join(caches, 'npm'),
    pnpm_config_store_dir: join(caches, 'pnpm'),
    BUN_INSTALL_CACHE_DIR: join(caches, 'bun'),
    CI: 'true',
  })
  if (/IGNORED_BUILDS|Ignored build scripts|Blocked \d+ postinstall/i.test(stdout + stderr))
    throw new Error(`${manager} did not run a script of ${names.join(' ')}:\n${stdout}${stderr}`)
}

interface Installed {
  version?: string
  path?: string
  dependencies?: Record<string, Installed>
}

/** What an install by npm is: packages, and bytes on disk. */
export async function sizeOf(folder: string): Promise<{ packages: number; bytes: number }> {
  const { stdout } = await run(folder, 'npm', ['ls', '--all', '--json', '--long'])
  const lock: Installed = JSON.parse(stdout)
  const names = new Set<string>()
  const walk = (node: Installed) => {
    for (const [name, each] of Object.entries(node.dependencies ?? {})) {
      if (!each.version || each.path === undefined) continue
      names.add(`${name}@${each.version}`)
      walk(each)
    }
  }
  walk(lock)
  return { packages: names.size, bytes: bytesOf(join(folder, 'node_modules')) }
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.package-lock.json')
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
