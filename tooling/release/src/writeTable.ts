import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { managers } from './install.ts'
import { root } from './publishedPackages.ts'
import type { Used } from './runSuites.ts'
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
  /** Where it was loaded, and its programs started. */
  runtimes: string[]
}

const begin = '<!-- written by pnpm release:check -->'
const end = '<!-- end -->'

/** Puts what was seen into CONTRIBUTING.md, between its two marks. */
export function writeTable(rows: readonly Checked[], used: readonly Used[]): void {
  const file = join(root, 'CONTRIBUTING.md')
  const text = readFileSync(file, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`CONTRIBUTING.md lacks ${begin} or ${end}.`)
  writeFileSync(file, `${before}${begin}\n\n${tableOf(rows, used)}\n\n${end}${after}`)
}

function tableOf(rows: readonly Checked[], used: readonly Used[]): string {
  const placesOf = (name: string) => used.filter((each) => each.name === name).flatMap(({ passed }) => passed)
  const lines = rows.map((row) => [
    `\`${row.name}\``,
    row.files,
    `${row.megabytes.toFixed(1)} MB`,
    row.packages,
    row.modules || '-',
    row.resolutions || '-',
    row.programs.map((name) => `\`${name}\``).join(', ') || '-',
    [...new Set([...row.runtimes, ...placesOf(row.name)])].join(', ') || '-',
  ])
  const others = used
    .filter(({ name }) => !name.startsWith('@'))
    .map(
      ({ name, passed }) =>
        `- ${name}: ${passed.length > 0 ? 'built, installed from a registry of its kind into an empty project, called' : 'not tried, its language was missing'}`,
    )
  return [
    '| package | files | installed | packages | modules | compilations | programs | runtimes |',
    '|---|---|---|---|---|---|---|---|',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `Installed by ${managers.join(', ')}, and there each module imported and required; compiled by TypeScript ${compilers.join(', ')}, for bundlers, node16 and nodenext, with and without the browser's library, and as CommonJS by version 5.`,
    '',
    ...others,
  ].join('\n')
}
