import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, toolFile } from './publishedPackages.ts'

/** TypeScript's versions that users have, and the ways of each to find a module. */
export const compilers = ['5.5', '5.9', '6', '7'] as const
const resolutions = [
  { name: 'bundler', module: 'esnext', moduleResolution: 'bundler' },
  { name: 'node16', module: 'node16', moduleResolution: 'node16' },
  { name: 'nodenext', module: 'nodenext', moduleResolution: 'nodenext' },
] as const
const libraries = [['es2023'], ['es2023', 'dom']] as const

/** The scripts that a package's exports name, as users write them: `@qianfan-console/core/signing`. */
export const modulesOf = ({ name, exports = {} }: Manifest): string[] =>
  Object.entries(exports)
    .filter(([, target]) =>
      String(typeof target === 'string' ? target : (target.default ?? target.import)).endsWith('.js'),
    )
    .map(([entry]) => name + entry.slice(1))

/** Imports and requires each module of a package; what it cannot do fails by throwing. */
export function load(folder: string, modules: readonly string[]): void {
  for (const each of modules) {
    const text = JSON.stringify(each)
    run(folder, process.execPath, [
      '--input-type=module',
      '-e',
      `if (Object.keys(await import(${text})).length === 0) process.exit(1)`,
    ])
    run(folder, process.execPath, [
      '--input-type=commonjs',
      '-e',
      `if (Object.keys(require(${text})).length === 0) process.exit(1)`,
    ])
  }
}

/**
 * Compiles a use of each module by every TypeScript, under every way to find modules, with and without the library of the
 * browser; skipLibCheck is off, so that the declarations themselves are checked.
 *
 * @returns how many combinations passed
 */
export function compile(folder: string, modules: readonly string[], ambient: readonly string[]): number {
  const source = modules
    .map((each, index) => `import * as m${index} from '${each}'\nexport const use${index} = m${index}\n`)
    .join('')
  mkdirSync(join(folder, 'types'), { recursive: true })
  let passed = 0
  for (const version of compilers)
    for (const { name, ...how } of resolutions)
      for (const lib of libraries) {
        writeFileSync(join(folder, 'types/use.ts'), source)
        const options = {
          ...how,
          lib,
          target: 'es2022',
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
          types: ambient,
        }
        const file = join(folder, `types/${version}-${name}-${lib.length}.json`)
        writeFileSync(file, JSON.stringify({ compilerOptions: options, files: ['use.ts'] }))
        run(folder, process.execPath, [compilerOf(version), '-p', file])
        passed++
      }
  // The defaults of ts-node and ts-jest with TypeScript 5.
  for (const version of ['5.5', '5.9'] as const) {
    const options = {
      module: 'commonjs',
      target: 'es2022',
      lib: ['es2023', 'dom'],
      strict: true,
      noEmit: true,
      types: ambient,
    }
    const file = join(folder, `types/${version}-commonjs.json`)
    writeFileSync(file, JSON.stringify({ compilerOptions: options, files: ['use.ts'] }))
    run(folder, process.execPath, [compilerOf(version), '-p', file])
    passed++
  }
  return passed
}

const compilerOf = (version: string): string => toolFile(`typescript-${version}`, 'bin/tsc')

/** Starts each program of a package as a user who has just installed it does. */
export function startPrograms(folder: string, { bin = {} }: Manifest): void {
  for (const name of Object.keys(bin)) {
    const help = run(folder, 'npx', ['--no-install', name, '--help'])
    if (help.trim() === '') throw new Error(`${name} --help says nothing.`)
  }
}

function run(cwd: string, command: string, args: string[]): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: cwd },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${[command, ...args].join(' ')} in ${cwd} failed:\n${stdout}${stderr}`)
  }
}
