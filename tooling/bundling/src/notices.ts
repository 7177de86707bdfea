import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'
import licences from 'spdx-license-list/full.js'

interface NoticesOptions {
  /** How the notices call the package: `The command line`. */
  product: string
  /** What may be left to be found at run time: names of packages. Anything else that is not bundled fails the build. */
  external?: readonly string[]
}

/**
 * Writes `THIRD-PARTY.txt` beside a bundle: the licence of each library in it. Fails the build when a library was left out
 * of the bundle, which would only be seen by the one who installs it.
 */
export function notices({ product, external = [] }: NoticesOptions): Plugin {
  return {
    name: 'notices',
    writeBundle({ dir }, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk')
      const isLeft = (id: string) => !isBuiltin(id) && !(id in bundle) && !external.includes(packageName(id))
      const left = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]).filter(isLeft)
      if (left.length > 0) throw new Error(`Not bundled: ${[...new Set(left)].join(', ')}. Is core built?`)
      const folders = new Map<string, string>()
      for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
        const folder = packageFolder(id)
        if (folder) folders.set(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name, folder)
      }
      const entries = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => notice(folder))
      const head = `${product} contains these libraries. The bundler leaves out what is not used, and may rename the rest; nothing else is changed.\n\n`
      writeFileSync(join(dir!, 'THIRD-PARTY.txt'), head + entries.join('\n'))
    },
  }
}

const packageName = (id: string): string =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/')

function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').split('?')[0]!
  if (!path.includes('/node_modules/')) return undefined
  for (let folder = dirname(path); !folder.endsWith('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder
  }
  return undefined
}

/** A library's name and licence; where it brings no text of its licence, the text that its SPDX name stands for. */
function notice(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : licences[license]?.licenseText.trim()
  if (!text)
    throw new Error(`${name} ${version} brings no text of its licence, and ${license} is not one that is known.`)
  const holder = file ? '' : `\nAuthor: ${author?.name ?? author ?? 'not named'}`
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\nSource: https://www.npmjs.com/package/${name}/v/${version}${holder}\n\n${text}\n`
}
