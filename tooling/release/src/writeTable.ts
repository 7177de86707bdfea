import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { managers } from './install.ts'
import { root } from './publishedPackages.ts'
import { compilers } from './tryOut.ts'

/** What was seen of one package. */
export interface Checked {
  name: string
  files: number
  megabytes: number
  packages: number
  modules: number
  /** Ways to compile that passed. */
  resolutions: number
  programs: string[]
}

const begin = '<!-- written by pnpm release:check -->'
const end = '<!-- end -->'

/** Puts what was seen into CONTRIBUTING.md, between its two marks. */
export function writeTable(rows: readonly Checked[]): void {
  const file = join(root, 'CONTRIBUTING.md')
  const text = readFileSync(file, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`CONTRIBUTING.md lacks ${begin} or ${end}.`)
  const head = [
    '| package | files | installed | packages | modules, each imported and required | compilations | programs started |',
    '|---|---|---|---|---|---|---|',
  ]
  const lines = rows.map(
    (row) =>
      `| \`${row.name}\` | ${row.files} | ${row.megabytes.toFixed(1)} MB | ${row.packages} | ${row.modules || '-'} | ${row.resolutions || '-'} | ${row.programs.map((name) => `\`${name}\``).join(', ') || '-'} |`,
  )
  const foot = `Installed by ${managers.join(', ')}; compiled by TypeScript ${compilers.join(', ')}, for bundlers, node16 and nodenext, with and without the browser's library, and as CommonJS by version 5.`
  writeFileSync(file, `${before}${begin}\n\n${[...head, ...lines].join('\n')}\n\n${foot}\n\n${end}${after}`)
}
