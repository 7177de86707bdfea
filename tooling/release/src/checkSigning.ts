// What `npm audit signatures` finds in order is a package whose registry signed `name@version:integrity`, and whose provenance
// says from which repository and by which workflow it was made. The command itself cannot be asked here: before it asks any
// registry it fetches the keys of Sigstore over the network, and then those of the registry, which a registry on loopback has
// not. What npm and its registry need of a package to sign it, and of an install to find it signed, is checked instead.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Tarball } from './pack.ts'
import { root } from './publishedPackages.ts'
import type { Registry } from './startRegistry.ts'

/** A version of a package as a registry tells of it. */
export interface Told {
  repository?: { type?: string; url?: string; directory?: string }
  publishConfig?: { access?: string; provenance?: boolean; registry?: string }
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  bundleDependencies?: string[] | boolean
  dist?: { integrity?: string; tarball?: string }
}

/** What of a package has to be so. */
export interface Asked {
  /** Its folder, from the root. */
  folder: string
  /** Where the repository is, as the manifest of the root has it. */
  repository: string
  /** Of the tarball that was packed. */
  integrity: string
}

/** Why npm would not publish a version with provenance, or `npm audit signatures` not find it signed; empty when it is ready. */
export function obstaclesOf(told: Told, { folder, repository, integrity }: Asked): string[] {
  const { repository: { type, url, directory } = {}, publishConfig = {}, dist = {}, scripts = {} } = told
  const ranges = Object.entries({ ...told.dependencies, ...told.optionalDependencies })
  const unsigned = ranges.filter(([, range]) => /[:/]/.test(range) && !range.startsWith('npm:')).map(([name]) => name)
  const run = ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts)
  const bundled = told.bundleDependencies
  return [
    ...(type === 'git' && url === repository ? [] : [`repository is ${type} ${url}, not git ${repository}`]),
    ...(directory === folder ? [] : [`repository.directory is ${directory}, not ${folder}`]),
    ...(publishConfig.provenance === true ? [] : ['publishConfig.provenance is not true']),
    ...(publishConfig.access === 'public' ? [] : ['publishConfig.access is not public, which provenance needs']),
    ...(publishConfig.registry === undefined ? [] : [`publishConfig names a registry: ${publishConfig.registry}`]),
    ...(dist.integrity === integrity ? [] : [`the registry has ${dist.integrity}; packed was ${integrity}`]),
    ...(unsigned.length === 0 ? [] : [`not from a registry, so without a signature: ${unsigned.join(', ')}`]),
    ...(bundled === undefined || bundled === false || (Array.isArray(bundled) && bundled.length === 0)
      ? []
      : ['packages are bundled, and those have no signature']),
    ...(run.length === 0 ? [] : [`runs scripts where it is installed: ${run.join(', ')}`]),
  ]
}

/** What a lockfile of npm says of the packages that it installed. */
export interface Lock {
  packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }>
}

/** Packages of an install that `npm audit signatures` would pass over or find unsigned, each with the reason. */
export function unsignedIn({ packages }: Lock, registry: string): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { resolved, integrity, link, inBundle }]) => {
      if (link || inBundle) return [`${path} is ${link ? 'a link' : 'bundled'}`]
      if (!resolved?.startsWith(registry)) return [`${path} comes from ${resolved}`]
      return integrity?.startsWith('sha512-') ? [] : [`${path} has the hash ${integrity}`]
    })
}

interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<
    string,
    { 'runs-on': string; permissions?: Record<string, string>; env?: object; steps: { run?: string; with?: object }[] }
  >
}

/** Why a workflow cannot publish with the identity of its run, and with nothing else. */
export function workflowObstacles(text: string): string[] {
  const { jobs, permissions = {} } = parse(text) as Workflow
  const publishing = Object.values(jobs).filter(({ steps }) =>
    steps.some(({ run }) => /\bpnpm release\b/.test(run ?? '')),
  )
  const [job] = publishing
  if (!job || publishing.length > 1) return [`pnpm release is run by ${publishing.length} jobs, not by one`]
  const asked = job.permissions ?? permissions
  return [
    ...(asked['id-token'] === 'write' ? [] : ['the job has no `id-token: write`']),
    ...(/^(ubuntu|windows|macos)-/.test(job['runs-on']) ? [] : [`${job['runs-on']} is not a runner of GitHub's own`]),
    ...(/secrets\.|_authToken|NPM_TOKEN|NODE_AUTH_TOKEN|registry-url/.test(text)
      ? ['a token or a registry is given, in place of the identity of the run']
      : []),
    ...(/provenance[=:]\s*false|no-provenance/i.test(text) ? ['provenance is switched off'] : []),
  ]
}

/** Folders in which a `.npmrc` would be read when a package is packed or published. */
const folders = (tarballs: readonly Tarball[]): string[] => ['', ...tarballs.map(({ folder }) => folder)]

/**
 * Holds the release workflow, and each published package as a registry has it, against what signatures and provenance need.
 *
 * @throws with every obstacle
 */
export async function checkSigning(tarballs: readonly Tarball[], registry: Registry): Promise<void> {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const workflow = workflowObstacles(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'))
  const configured = folders(tarballs).filter((folder) => existsSync(join(root, folder, '.npmrc')))
  const packages = await Promise.all(
    tarballs.map(async ({ manifest: { name, version }, folder, path }) => {
      const answer = await fetch(`${registry.url}${name.replace('/', '%2f')}`)
      const { versions } = (await answer.json()) as { versions: Record<string, Told> }
      const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
      const found = obstaclesOf(versions[version] ?? {}, { folder, repository: repository.url, integrity })
      return found.map((each) => `${name}: ${each}`)
    }),
  )
  const obstacles = [
    ...packages.flat(),
    ...workflow.map((each) => `release.yml: ${each}`),
    ...configured.map((folder) => `${join(folder, '.npmrc')} may hold a token or another registry`),
  ]
  const keys = await fetch(`${registry.url}-/npm/v1/keys`)
  await keys.body?.cancel()
  if (keys.ok) obstacles.push('the registry on loopback has keys now: let `npm audit signatures` ask it')
  if (obstacles.length > 0)
    throw new Error(`Not ready to be signed:\n${obstacles.map((each) => `- ${each}`).join('\n')}`)
}

/** Holds an install of npm against the same. */
export function checkInstalled(folder: string, registry: Registry): void {
  const lock: Lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const unsigned = unsignedIn(lock, registry.url)
  if (unsigned.length > 0)
    throw new Error(`In ${folder}, packages would be without a signature:\n${unsigned.join('\n')}`)
}
