import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The licences of the libraries that went into the bundle, by the ids of its modules. */
export function thirdPartyNotices(moduleIds: Iterable<string>): string {
  const packages = new Map<string, string>()
  for (const id of moduleIds) {
    const folder = packageFolder(id)
    if (folder) packages.set(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name, folder)
  }
  const entries = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => notice(folder))
  return `This package contains these libraries, unchanged.\n\n${entries.join('\n')}`
}

function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').split('?')[0]!
  if (!path.includes('/node_modules/')) return undefined
  for (let folder = dirname(path); !folder.endsWith('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder
  }
  return undefined
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\nSource: https://www.npmjs.com/package/${name}/v/${version}\n\n${text}\n`
}
