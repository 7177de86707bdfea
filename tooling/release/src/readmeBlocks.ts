import { readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { needs } from './needs.ts'

/** The TypeScript of a README, written down as the files of a user. */
export interface ReadmeBlocks {
  /** Their names in the folder. */
  files: string[]
  /** Packages that they import or need, beside the package itself. */
  packages: string[]
}

/**
 * Writes each block of TypeScript of an installed package's README into a folder. A block that another one imports by name
 * gets that name.
 */
export function writeReadmeBlocks(installed: string, folder: string, name: string): ReadmeBlocks {
  const text = readFileSync(join(installed, 'README.md'), 'utf8')
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!)
  const imported = blocks.flatMap((code) => [...code.matchAll(/from '([^']+)'/g)].map(([, from]) => from!))
  const local = imported.flatMap((from) => /^\.\/(\w+)\.ts$/.exec(from)?.[1] ?? [])
  const files = blocks.map((code, index) => {
    const asked = local.find((each) => new RegExp(`export (function|const|class) ${each}\\b`).test(code))
    const file = `${asked ?? `block${index + 1}`}.ts`
    // Each block is a module of its own.
    writeFileSync(join(folder, file), `${code}\nexport {}\n`)
    return file
  })
  const names = imported
    .filter((from) => !from.startsWith('.') && !from.startsWith('node:') && !builtinModules.includes(from))
    .flatMap((from) => [packageOf(from), needs[from] ?? []].flat())
  return { files, packages: [...new Set(names)].filter((each) => each !== name) }
}

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
