// In here is what a release is tried with: each package packed, published on loopback, installed alone, and used.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of this repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A file of a tool that the release check depends on. */
export const toolFile = (name: string, path: string): string => join(root, 'tooling/release/node_modules', name, path)

/** What a manifest says, as far as a release needs it. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  bin?: Record<string, string>
  exports?: Record<string, string | Record<string, string>>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  engines?: { node?: string }
}

/** A package that is published. */
export interface PublishedPackage {
  /** Its folder, from the root: `packages/core`. */
  folder: string
  manifest: Manifest
}

/** The packages that are published, in the order in which they need each other. */
export function publishedPackages(): PublishedPackage[] {
  const parents = ['packages', 'apps']
  const folders = [
    'spec',
    ...parents.flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)),
  ]
  return folders.flatMap((folder) => {
    const manifest = manifestOf(folder)
    return manifest && !manifest.private ? [{ folder, manifest }] : []
  })
}

function manifestOf(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
}
