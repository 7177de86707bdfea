import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A program that runs a script, and what comes before the script's name. */
export interface Runtime {
  name: string
  command: string[] | undefined
}

const require = createRequire(import.meta.url)

/** A binary inside an npm package whose install script has not run. */
function binaryOf(owner: string, packages: string[], file: string): string | undefined {
  for (const name of packages) {
    try {
      const manifest = createRequire(require.resolve(`${owner}/package.json`)).resolve(`${name}/package.json`)
      const path = join(dirname(manifest), file)
      if (existsSync(path)) return path
    } catch {
      // Not for this machine.
    }
  }
  return undefined
}

/** Node of another version, from the npm package that brings its binary. */
function nodeOf(version: number): string | undefined {
  if (Number(process.versions.node.split('.')[0]) === version) return process.execPath
  try {
    const script = 'process.stdout.write(process.execPath)'
    return execFileSync('npx', ['-y', '-p', `node@${version}`, 'node', '-e', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 120_000,
    })
  } catch {
    return undefined
  }
}

const system = `${process.platform}-${process.arch}`
const bun = binaryOf(
  'bun',
  [`@oven/bun-${system}`, `@oven/bun-${system}-baseline`, `@oven/bun-${system}-musl`],
  'bin/bun',
)
const deno = binaryOf('deno', [`@deno/${system}-glibc`, `@deno/${system}`], 'deno')

/** Every runtime that core promises to run on; without a command where this machine cannot get it. */
export const runtimes = (): Runtime[] => [
  ...[22, 24, 26].map((version) => {
    const node = nodeOf(version)
    return { name: `node${version}`, command: node ? [node] : undefined }
  }),
  { name: 'bun', command: bun ? [bun, 'run'] : undefined },
  {
    name: 'deno',
    command: deno
      ? [deno, 'run', '--allow-net', '--allow-env', '--allow-read', '--allow-sys', '--node-modules-dir=manual']
      : undefined,
  },
]
