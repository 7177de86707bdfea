import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Finds a file of a package that is installed beside this program, or in the folder that it runs in.
 *
 * @param entry - as it is imported, such as `@qianfan-console/mock/package.json`
 * @returns its path; undefined where the package is not installed
 */
export function findPackage(entry: string): string | undefined {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href])
    try {
      return createRequire(from).resolve(entry)
    } catch {
      // The next place.
    }
  return undefined
}
