import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { budgets } from './budgets.ts'
import { install, managers, sizeOf } from './install.ts'
import { pack, type Tarball } from './pack.ts'
import { publishedPackages, root } from './publishedPackages.ts'
import { type Registry, startRegistry } from './startRegistry.ts'
import { compile, load, modulesOf, startPrograms } from './tryOut.ts'
import { type Checked, writeTable } from './writeTable.ts'

/**
 * Tries every published package as its users have it: packed, published to a registry on loopback, installed alone by each
 * manager, imported, required, compiled and started.
 *
 * @param folder - where the tarballs and the installs go
 * @param isUpdate - take the lists of files over instead of comparing them
 * @param only - packages to install and use, by the last part of their names; all when empty
 * @returns the tarballs that were tried, and what was seen of each
 * @throws at the first thing that does not hold, with its words
 */
export async function check(
  folder: string,
  isUpdate: boolean,
  only: readonly string[] = [],
): Promise<{ tarballs: Tarball[]; rows: Checked[] }> {
  const tarballs = publishedPackages().map((each) => pack(each, join(folder, 'tarballs')))
  for (const tarball of tarballs) compareFiles(tarball, isUpdate)
  await using registry = await startRegistry(join(folder, 'registry'))
  for (const { path } of tarballs) publish(path, registry, folder)
  const rows = tarballs
    .filter(({ manifest }) => only.length === 0 || only.includes(manifest.name.split('/')[1]!))
    .map((tarball) => tryPackage(tarball, registry, folder))
  return { tarballs, rows }
}

function compareFiles({ manifest, files }: Tarball, isUpdate: boolean): void {
  const list = join(root, 'tooling/release/files', `${manifest.name.split('/')[1]}.txt`)
  const text = `${files.join('\n')}\n`
  if (isUpdate) {
    writeFileSync(list, text)
    return
  }
  const known = readFileSync(list, 'utf8')
  if (known === text) return
  const before = known.split('\n')
  const added = files.filter((file) => !before.includes(file))
  const gone = before.filter((file) => file !== '' && !files.includes(file))
  throw new Error(
    `${manifest.name} packs other files than before: added ${added.join(', ') || 'none'}; gone ${gone.join(', ') || 'none'}. If that is meant: pnpm release:check --update`,
  )
}

function publish(tarball: string, registry: Registry, folder: string): void {
  const config = join(folder, 'npmrc')
  writeFileSync(config, registry.npmrc)
  execFileSync('npm', ['publish', tarball, '--userconfig', config, '--registry', registry.url, '--provenance=false'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

function tryPackage(tarball: Tarball, registry: Registry, folder: string): Checked {
  const { manifest, files } = tarball
  console.error(`${manifest.name}: ${files.length} files`)
  const [first] = managers.map((manager) => install(manager, manifest.name, registry, join(folder, 'installs')))
  const { packages, bytes } = sizeOf(first!)
  const megabytes = bytes / 1e6
  const budget = budgets[manifest.name]
  if (!budget) throw new Error(`${manifest.name} has no budget in tooling/release/src/budgets.ts.`)
  if (megabytes > budget.megabytes || packages > budget.packages)
    throw new Error(
      `${manifest.name} installs ${packages} packages of ${megabytes.toFixed(2)} MB; its budget is ${budget.packages} of ${budget.megabytes} MB.`,
    )
  const modules = modulesOf(manifest)
  const used = withPeers(first!, tarball, registry)
  load(used, modules)
  startPrograms(first!, manifest)
  return {
    name: manifest.name,
    files: files.length,
    megabytes,
    packages,
    modules: modules.length,
    resolutions: modules.length === 0 ? 0 : compile(used, modules, ['node']),
    programs: Object.keys(manifest.bin ?? {}),
  }
}

/** The optional peers that some of the modules need, and Node's types: what the README asks for. */
function withPeers(folder: string, { manifest }: Tarball, registry: Registry): string {
  const peers = Object.entries(manifest.peerDependencies ?? {}).map(
    ([name, range]) => `${name}@${range.replace(/^>=/, '^')}`,
  )
  const config = join(folder, '.npmrc')
  writeFileSync(config, registry.npmrc)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', '@types/node@24', ...peers], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return folder
}

if (import.meta.main) {
  const isUpdate = process.argv.includes('--update')
  const only = process.argv.slice(2).filter((each) => !each.startsWith('--'))
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  mkdirSync(join(root, 'tooling/release/files'), { recursive: true })
  try {
    const { rows } = await check(folder, isUpdate, only)
    if (only.length === 0) writeTable(rows)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
