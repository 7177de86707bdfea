import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runtimeBinary } from '@qianfan-console/testing'
import { toolFile } from './publishedPackages.ts'
import type { Registry } from './startRegistry.ts'

/** Ways to install a package, as its users do. */
export const managers = ['npm', 'pnpm', 'yarn', 'bun'] as const

export type Manager = (typeof managers)[number]

/** The command of each, with the flags that make it as quiet and as strict as it gets. */
function commandOf(manager: Manager, name: string): [command: string, args: string[]] {
  if (manager === 'npm') return ['npm', ['install', '--no-audit', '--no-fund', name]]
  if (manager === 'pnpm') return ['pnpm', ['add', '--ignore-workspace', name]]
  if (manager === 'yarn') return [process.execPath, [toolFile('@yarnpkg/cli-dist', 'bin/yarn.js'), 'add', name]]
  return [runtimeBinary('bun', import.meta.url) ?? 'bun', ['add', name]]
}

/**
 * Installs one package alone into an empty folder.
 *
 * @returns the folder, which is a project of modules
 * @throws when the manager fails, or says that a script of a dependency was not run
 */
export function install(manager: Manager, name: string, registry: Registry, parent: string): string {
  const folder = join(parent, `${manager}-${name.split('/').at(-1)}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', type: 'module', private: true }),
  )
  writeFileSync(join(folder, '.npmrc'), registry.npmrc)
  writeFileSync(
    join(folder, '.yarnrc.yml'),
    `npmRegistryServer: "${registry.url}"\nunsafeHttpWhitelist: ["127.0.0.1"]\nnodeLinker: node-modules\nenableTelemetry: false\nnpmMinimalAgeGate: 0\nenableGlobalCache: false\n`,
  )
  writeFileSync(join(folder, 'yarn.lock'), '')
  const [command, args] = commandOf(manager, name)
  const said = execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: environment(folder, registry),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (/IGNORED_BUILDS|Ignored build scripts/i.test(said))
    throw new Error(`${manager} did not run a script of ${name}:\n${said}`)
  return folder
}

/** Without what this process was started with: a manager must not see that another one started it. */
const environment = (folder: string, registry: Registry): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: folder,
  npm_config_registry: registry.url,
  BUN_INSTALL_CACHE_DIR: join(folder, '.cache'),
  CI: 'true',
})

interface Installed {
  version?: string
  path?: string
  dependencies?: Record<string, Installed>
}

/** What an install by npm is: packages, and bytes on disk. */
export function sizeOf(folder: string): { packages: number; bytes: number } {
  const lock = JSON.parse(
    execFileSync('npm', ['ls', '--all', '--json', '--long'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
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
