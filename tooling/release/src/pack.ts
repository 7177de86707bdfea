import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type PublishedPackage, root } from './publishedPackages.ts'
import { run } from './run.ts'

/** A package as it is published. */
export interface Tarball extends PublishedPackage {
  path: string
  /** What is in it, sorted; the part of a name that changes with the content stands as `*`. */
  files: string[]
}

/**
 * Packs a package, with what its manifest asks for before.
 *
 * @param folder - where the tarball goes
 */
export async function pack(each: PublishedPackage, folder: string): Promise<Tarball> {
  const own = join(folder, each.manifest.name.split('/')[1]!)
  mkdirSync(own, { recursive: true })
  await run(join(root, each.folder), 'pnpm', ['pack', '--pack-destination', own], process.env)
  const path = join(own, readdirSync(own).find((file) => file.endsWith('.tgz'))!)
  const { stdout } = await run(own, 'tar', ['-tzf', path])
  const list = stdout.trim().split('\n')
  // A chunk of core that is bundled into another package carries a hash of each.
  const files = list.map((file) =>
    file.replace(/^package\//, '').replace(/(-[\w-]{8})+(?=\.(js|d\.ts|css|woff2)$)/, '-*'),
  )
  return { ...each, path, files: [...new Set(files)].sort() }
}
