import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** Where generated files go. */
export interface Targets {
  spec: string
  gen: string
  /** Holds what is written by hand too. */
  python: string
  /** Holds what is written by hand too. */
  go: string
  /** Holds what is written by hand too. */
  java: string
}

/** Files of the spec folder that are written by `generate`. */
const ofSpec = ['openapi.yaml', 'actions.json', 'COVERAGE.md', 'conformance/request.json']

/**
 * Names what is checked in and is not what the spec gives: it generates into a folder aside, and compares.
 *
 * @param checkedIn - the folders as they are
 * @param generate - writes everything that follows from `spec` into `spec`, `gen`, `python`, `go` and `java`
 * @returns the files that differ, are missing or are too many, in order; empty when all is current
 */
export async function staleFiles(checkedIn: Targets, generate: (targets: Targets) => Promise<void>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'))
  const fresh = {
    spec: join(folder, 'spec'),
    gen: join(folder, 'gen'),
    python: join(folder, 'python'),
    go: join(folder, 'go'),
    java: join(folder, 'java'),
  }
  try {
    cpSync(checkedIn.spec, fresh.spec, {
      recursive: true,
      filter: (source) => !/dist|node_modules/.test(source.slice(checkedIn.spec.length)),
    })
    await generate(fresh)
    const names = new Set([...readdirSync(fresh.gen), ...(existsSync(checkedIn.gen) ? readdirSync(checkedIn.gen) : [])])
    return [
      ...ofSpec.filter((name) => differ(join(checkedIn.spec, name), join(fresh.spec, name))),
      ...[...names].sort().filter((name) => differ(join(checkedIn.gen, name), join(fresh.gen, name))),
      ...(['python', 'go', 'java'] as const).flatMap((language) =>
        filesIn(fresh[language]).filter((name) => differ(join(checkedIn[language], name), join(fresh[language], name))),
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

const differ = (one: string, other: string): boolean => textOf(one) !== textOf(other)

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
