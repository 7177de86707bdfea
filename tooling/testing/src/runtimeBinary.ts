import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const system = `${process.platform}-${process.arch}`
const places = {
  bun: {
    packages: [`@oven/bun-${system}`, `@oven/bun-${system}-baseline`, `@oven/bun-${system}-musl`],
    file: 'bin/bun',
  },
  deno: { packages: [`@deno/${system}-glibc`, `@deno/${system}`], file: 'deno' },
}

/**
 * The program of a runtime that an npm package brings: its installer is not run here, and the binary lies in a package beside.
 *
 * @param name - of the runtime, which the asking package depends on
 * @param from - `import.meta.url` of the one who asks
 * @returns its path; undefined where this machine cannot have it
 */
export function runtimeBinary(name: keyof typeof places, from: string): string | undefined {
  for (const each of places[name].packages) {
    try {
      const owner = createRequire(from).resolve(`${name}/package.json`)
      const path = join(dirname(createRequire(owner).resolve(`${each}/package.json`)), places[name].file)
      if (existsSync(path)) return path
    } catch {
      // Not for this machine.
    }
  }
  return undefined
}
