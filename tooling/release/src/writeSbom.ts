import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from './publishedPackages.ts'
import { run } from './run.ts'

/** Writes what the tarballs are made with, as CycloneDX, into a folder; everything that users install has to be in it. */
export async function writeSbom(folder: string): Promise<void> {
  const file = join(folder, 'sbom.cdx.json')
  await run(root, 'pnpm', ['sbom', '--sbom-format', 'cyclonedx', '--out', file], process.env)
  const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8')) as {
    bomFormat: string
    components: { name: string; group?: string }[]
  }
  const names = new Set(components.map(({ name, group }) => (group ? `${group}/${name}` : name)))
  const missing = publishedPackages()
    .flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}))
    .filter((name) => !name.startsWith('@qianfan-console/') && !names.has(name))
  if (bomFormat !== 'CycloneDX' || missing.length > 0)
    throw new Error(`The list of components is ${bomFormat} and lacks ${missing.join(', ') || 'nothing'}.`)
}
