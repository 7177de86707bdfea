import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { needs } from './needs.ts'
import { type Manifest, toolFile } from './publishedPackages.ts'
import { writeReadmeBlocks } from './readmeBlocks.ts'
import { run } from './run.ts'
import type { Registry } from './startRegistry.ts'

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

/** The data that a package's exports name. */
export const dataOf = ({ name, exports = {} }: Manifest): string[] =>
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'string' && target.endsWith('.json'))
    .map(([entry]) => name + entry.slice(1))

/**
 * Imports and requires each module and each file of data of an installed package.
 *
 * @param node - the program that does it
 * @param isAlone - whether the optional peers are not there: the modules that need one are passed over
 * @throws when one cannot be loaded, or exports nothing
 */
export async function load(
  folder: string,
  manifest: Manifest,
  node = process.execPath,
  isAlone = false,
): Promise<void> {
  const script = (how: string, names: string[]) => `for (const name of ${JSON.stringify(names)})
    if (Object.keys(${how}).length === 0) throw new Error(name + ' exports nothing')\n`
  const modules = modulesOf(manifest).filter((name) => !(isAlone && name in needs))
  const data = dataOf(manifest)
  const imported =
    script('await import(name)', modules) + script("await import(name, { with: { type: 'json' } })", data)
  await run(folder, node, ['--input-type=module', '-e', imported])
  await run(folder, node, ['--input-type=commonjs', '-e', script('require(name)', [...modules, ...data])])
}

const options = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  types: ['node'],
}

/**
 * Compiles a use of each module by every TypeScript, under every way to find modules, with and without the library of the
 * browser; the declarations of the package are checked too. Then what its README shows.
 *
 * @returns how many combinations passed
 */
export async function compile(folder: string, manifest: Manifest): Promise<number> {
  const parent = join(folder, 'types')
  mkdirSync(parent, { recursive: true })
  const uses = modulesOf(manifest).map((each, index) => `import * as m${index} from '${each}'\nexport { m${index} }\n`)
  writeFileSync(join(parent, 'use.ts'), uses.join(''))
  const project = (name: string, how: object, files = ['use.ts']): string => {
    const file = join(parent, `${name}.json`)
    writeFileSync(file, JSON.stringify({ compilerOptions: { ...options, ...how }, files }))
    return file
  }
  const everywhere = resolutions.flatMap(({ name, ...how }) =>
    libraries.map((lib) => project(`${name}-${lib.join('-')}`, { ...how, lib })),
  )
  // The defaults of ts-node and ts-jest with TypeScript 5.
  const commonjs = project('commonjs', { module: 'commonjs', lib: ['es2023', 'dom'] })
  let passed = 0
  for (const version of compilers) {
    const projects = version.startsWith('5') ? [...everywhere, commonjs] : everywhere
    await typecheck(folder, version, projects)
    passed += projects.length
  }
  const { files } = readmeOf(folder, manifest)
  const asShown = {
    ...resolutions[2],
    name: undefined,
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable'],
    allowImportingTsExtensions: true,
  }
  if (files.length > 0) await typecheck(folder, '6', [project('readme', asShown, files)])
  return passed
}

async function typecheck(folder: string, version: (typeof compilers)[number], projects: string[]): Promise<void> {
  const library = toolFile(`typescript-${version}`, '')
  const { bin } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))
  if (version === '7')
    for (const each of projects) await run(folder, process.execPath, [join(library, bin.tsc), '-p', each])
  else await run(folder, process.execPath, [join(import.meta.dirname, 'typecheck.ts'), library, ...projects])
}

/** What an installed README shows in TypeScript, as files in `types`. */
export function readmeOf(folder: string, { name }: Manifest): ReturnType<typeof writeReadmeBlocks> {
  mkdirSync(join(folder, 'types'), { recursive: true })
  return writeReadmeBlocks(join(folder, 'node_modules', name), join(folder, 'types'), name)
}

/** Starts each program of an installed package by one version of Node. */
export async function startBy(node: string, folder: string, { name, bin = {} }: Manifest): Promise<void> {
  for (const [program, file] of Object.entries(bin)) {
    const { stdout } = await run(folder, node, [join('node_modules', name, file), '--help'])
    if (stdout.trim() === '') throw new Error(`${program} --help says nothing by ${node}.`)
  }
}

/** Starts each program of a package: where it is installed, and by its package's name where nothing is. */
export async function startPrograms(folder: string, { name, bin = {} }: Manifest, registry: Registry): Promise<void> {
  const says = async (cwd: string, args: string[]) => {
    const env = { npm_config_cache: join(registry.caches, 'npm'), npm_config_registry: registry.url }
    const { stdout } = await run(cwd, 'npx', args, env)
    if (stdout.trim() === '') throw new Error(`npx ${args.join(' ')} says nothing.`)
  }
  for (const program of Object.keys(bin)) await says(folder, ['--no-install', program, '--help'])
  if (Object.keys(bin).length === 0) return
  const empty = join(folder, 'empty')
  mkdirSync(empty, { recursive: true })
  await says(empty, ['-y', name, '--help'])
}
