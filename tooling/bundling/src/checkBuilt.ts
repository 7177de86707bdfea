import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files that a manifest names: what a user's tools will look for. */
export function namedFiles(manifest: Record<string, any>): string[] {
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves)
  const { main, types, bin, exports, imports, typesVersions } = manifest
  return [...new Set([main, types, bin, exports, imports, typesVersions].flatMap(leaves))]
    .map((file) => file.replace(/^\.\//, ''))
    .sort()
}

/** Run before a package is packed, in its folder: a tarball of a package that was not built is accepted by every registry. */
if (import.meta.main) {
  const folder = process.cwd()
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const missing = namedFiles(manifest).filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0) {
    console.error(`${manifest.name} is not built: ${missing.join(', ')} missing. Run: pnpm build`)
    process.exit(1)
  }
}
