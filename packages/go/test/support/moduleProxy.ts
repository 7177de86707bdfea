import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'
import { moduleFolder } from './go.ts'

/** The module as its users name it. */
export const modulePath = 'github.com/qianfan-console/qianfan-go'

/** What belongs to the module: the rest of the folder is its place in this workspace. */
const filesOfModule = (): string[] =>
  globSync(['**/*.go', 'go.mod', 'LICENSE', 'README*.md'], { cwd: moduleFolder, exclude: ['**/node_modules/**'] })

/**
 * Lays the module out as a module proxy does: a list of versions, and for each its time, its `go.mod` and its archive.
 *
 * @param folder - an empty one
 * @param version - with its `v`
 * @returns the address for `GOPROXY`
 */
export function layOutProxy(folder: string, version: string): string {
  const place = join(folder, modulePath, '@v')
  mkdirSync(place, { recursive: true })
  const archive = filesOfModule().map((file) => {
    const name = posix.join(`${modulePath}@${version}`, ...file.split(sep))
    return [name, readFileSync(join(moduleFolder, file))] as const
  })
  writeFileSync(join(place, 'list'), `${version}\n`)
  writeFileSync(join(place, `${version}.info`), JSON.stringify({ Version: version, Time: '2026-01-01T00:00:00Z' }))
  writeFileSync(join(place, `${version}.mod`), readFileSync(join(moduleFolder, 'go.mod')))
  writeFileSync(join(place, `${version}.zip`), zipSync(Object.fromEntries(archive)))
  return pathToFileURL(folder).href
}
