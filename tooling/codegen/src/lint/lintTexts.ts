import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { lintCode } from './chinese/lintCode.ts'
import { lintMarkdown } from './chinese/lintMarkdown.ts'

/** Something wrong with a text, and where. */
export interface TextFault {
  /** Relative to the root. */
  file: string
  line: number
  message: string
}

/** What is not ours: packages, what is built, and what the mock says in the platform's own words. */
const left = ['**/node_modules/**', '**/dist/**', '**/gen/**', 'packages/mock/src/{groups,platform}/**']

/**
 * Lints the Chinese of the code and of the Markdown of a tree. The glossary is what the words are checked by, and is left
 * out.
 *
 * @param root root of the tree
 */
export async function lintTexts(root: string): Promise<TextFault[]> {
  const faults: TextFault[] = []
  const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8')
  const add = (file: string, found: { line: number; message: string }[]) =>
    faults.push(...found.map((problem) => ({ file, ...problem })))
  for await (const file of glob(['packages/*/src/**/*.ts', 'apps/**/*.ts', 'tooling/demo/src/*.ts'], {
    cwd: root,
    exclude: left,
  }))
    add(file, lintCode(file, read(file), { joins: file.startsWith('packages/cli/') }))
  for await (const file of glob(['*.md', 'docs/*.md', 'spec/*.md', 'packages/*/*.md', 'apps/**/*.md'], {
    cwd: root,
    exclude: left,
  }))
    if (file !== 'docs/glossary.md') add(file, lintMarkdown(read(file), { notes: file.startsWith('spec/') }))
  return faults
}
