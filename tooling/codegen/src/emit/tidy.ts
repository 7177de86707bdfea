import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/** What every generated file begins with. */
export const header = '// Generated from the spec by `pnpm generate`. Do not edit.\n\n'

/** Gives every file of a folder one header and one format, that of the files written by hand; `types` are those to keep. */
export function tidy(folder: string, types: ReadonlySet<string>): void {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8').replace(/^(?:\/\/[^\n]*\n)+\n*/, header)
    writeFileSync(path, formatted(file === 'types.gen.ts' ? withTypes(text, types) : text))
  }
}

/** The file of types has some for each operation too, which nothing here uses: the actions name their components. */
function withTypes(text: string, names: ReadonlySet<string>): string {
  const blocks = text.trimEnd().split(/\n\n(?=\/\*\*|export )/)
  const kept = blocks.filter((block) => {
    const name = /^export type (\w+)/m.exec(block)?.[1]
    return name === undefined || names.has(name)
  })
  return `${kept.join('\n\n')}\n`
}

/** The name on the command line stands for no file: it says which language it is, and is not among those passed over. */
const formatted = (text: string): string =>
  execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=generated.ts', `--config-path=${root}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  })
