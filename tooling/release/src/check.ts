import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeBinary } from '@qianfan-console/testing'
import { budgets } from './budgets.ts'
import { checkInstalled, checkSigning } from './checkSigning.ts'
import { apps, clickApps } from './clickApps.ts'
import { add, install, managers, sizeOf } from './install.ts'
import { attw, isTyped, publint } from './lintTarball.ts'
import { pack, type Tarball } from './pack.ts'
import { type Manifest, publishedPackages, root } from './publishedPackages.ts'
import { forEach, run } from './run.ts'
import { runSuites, type Used } from './runSuites.ts'
import { type Registry, startRegistry } from './startRegistry.ts'
import { compile, load, modulesOf, readmeOf, startBy, startPrograms } from './tryOut.ts'
import { writeSbom } from './writeSbom.ts'
import { type Checked, writeTable } from './writeTable.ts'

/**
 * Tries every published package as its users have it: packed, published to a registry on loopback, installed alone by each
 * manager, imported, required, compiled and started; then the suites of the runtimes and of the other languages run on what is packed.
 *
 * @param folder - where the tarballs and the list of their components go
 * @param isUpdate - take the lists of files over instead of comparing them
 * @param only - packages to install and use, by the last part of their names, and apps by their folders; all when empty
 * @returns the tarballs that were tried, what was seen of each, and where they were used
 * @throws when all were tried, with the words of everything that does not hold
 */
export async function check(
  folder: string,
  isUpdate: boolean,
  only: readonly string[] = [],
): Promise<{ tarballs: Tarball[]; rows: Checked[]; used: Used[] }> {
  checkNames(only)
  const tarballs = await forEach(publishedPackages(), (each) => pack(each, folder))
  for (const tarball of tarballs) compareFiles(tarball, isUpdate)
  await writeSbom(folder)
  const work = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    const asked = tarballs.filter(({ manifest }) => only.length === 0 || only.includes(lastPart(manifest.name)))
    const { rows, clicked } = await tryPackages(tarballs, asked, work, only)
    return { tarballs, rows, used: [...(only.length === 0 ? await runSuites(work) : []), ...clicked] }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** A name that stands for nothing would try nothing, and say that all is well. */
function checkNames(only: readonly string[]): void {
  const known = [
    ...publishedPackages().map(({ manifest }) => lastPart(manifest.name)),
    ...apps.map(({ folder }) => folder),
  ]
  const unknown = only.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}. What can be tried: ${known.join(', ')}.`)
}

/** All are published, since they need each other; those that are asked for are tried, alone and in the apps. */
async function tryPackages(
  all: readonly Tarball[],
  asked: readonly Tarball[],
  work: string,
  only: readonly string[],
): Promise<{ rows: Checked[]; clicked: Used[] }> {
  await using registry = await startRegistry(join(work, 'registry'))
  await forEach(all, ({ path }) => publish(path, registry, work))
  await checkSigning(all, registry)
  const rows = await forEach(asked, (tarball) => tryPackage(tarball, registry, work))
  const clicked = await clickApps(registry, join(work, 'apps'), only.length === 0 ? undefined : only)
  return { rows, clicked }
}

const lastPart = (name: string): string => name.split('/').at(-1)!

function compareFiles({ manifest, files }: Tarball, isUpdate: boolean): void {
  const list = join(root, 'tooling/release/files', `${lastPart(manifest.name)}.txt`)
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

async function publish(tarball: string, registry: Registry, folder: string): Promise<void> {
  const config = join(folder, 'npmrc')
  writeFileSync(config, registry.npmrc)
  await run(folder, 'npm', [
    'publish',
    tarball,
    '--userconfig',
    config,
    '--registry',
    registry.url,
    '--provenance=false',
  ])
}

/** The versions of Node that every package promises, as far as this machine has them. */
const nodes = [22, 24, 26].flatMap((version) => {
  const path = nodeBinary(version)
  return path ? [{ name: `Node ${version}`, path }] : []
})

async function tryPackage(tarball: Tarball, registry: Registry, folder: string): Promise<Checked> {
  const { manifest, files } = tarball
  const start = Date.now()
  const installed = await installEverywhere(tarball, registry, join(folder, 'installs'))
  const { packages, megabytes } = await keepToBudget(manifest.name, installed)
  await startPrograms(installed, manifest, registry)
  await add('npm', besides(installed, manifest), installed, registry)
  for (const { path } of nodes) {
    await load(installed, manifest, path)
    await startBy(path, installed, manifest)
  }
  const modules = modulesOf(manifest).length
  const resolutions = modules === 0 ? 0 : await compile(installed, manifest)
  console.error(`${manifest.name}: ${files.length} files, ${((Date.now() - start) / 1000).toFixed()} s`)
  return {
    name: manifest.name,
    files: files.length,
    megabytes,
    packages,
    modules,
    resolutions,
    programs: Object.keys(manifest.bin ?? {}),
    runtimes: nodes.map(({ name }) => name),
  }
}

/** The optional peers that some of the modules need, Node's types, and what the README shows beside the package. */
function besides(installed: string, manifest: Manifest): string[] {
  const { peerDependencies = {} } = manifest
  const peers = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range.replace(/^>=/, '^')}`)
  const shown = readmeOf(installed, manifest).packages.filter((name) => !(name in peerDependencies))
  return ['@types/node@24', ...peers, ...shown]
}

/** Installs a package alone by each manager, and loads there what needs no optional peer. */
async function installEverywhere({ manifest, path }: Tarball, registry: Registry, parent: string): Promise<string> {
  await publint(path)
  if (isTyped(manifest)) await attw(path)
  const folders: string[] = []
  for (const manager of managers) {
    const installed = await install(manager, manifest.name, registry, parent)
    await load(installed, manifest, process.execPath, true)
    folders.push(installed)
  }
  const [first, ...others] = folders
  for (const other of others) rmSync(other, { recursive: true })
  checkInstalled(first!, registry)
  return first!
}

async function keepToBudget(name: string, folder: string): Promise<{ packages: number; megabytes: number }> {
  const { packages, bytes } = await sizeOf(folder)
  const megabytes = bytes / 1e6
  const budget = budgets[name]
  if (!budget) throw new Error(`${name} has no budget in tooling/release/src/budgets.ts.`)
  if (megabytes > budget.megabytes || packages > budget.packages)
    throw new Error(
      `${name} installs ${packages} packages of ${megabytes.toFixed(2)} MB; its budget is ${budget.packages} of ${budget.megabytes} MB.`,
    )
  return { packages, megabytes }
}

if (import.meta.main) {
  const isUpdate = process.argv.includes('--update')
  const only = process.argv.slice(2).filter((each) => !each.startsWith('--'))
  const folder = mkdtempSync(join(tmpdir(), 'tarballs-'))
  mkdirSync(join(root, 'tooling/release/files'), { recursive: true })
  try {
    const { rows, used } = await check(folder, isUpdate, only)
    if (only.length === 0) {
      writeTable(rows, used)
      const missing = used.flatMap(({ name, missing }) => missing.map((runtime) => `${name} on ${runtime}`))
      console.error(`${rows.length} packages hold up. Skipped: ${missing.length} (${missing.join(', ') || 'none'})`)
    }
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
