import { join } from 'node:path'
import { type Manifest, root } from './publishedPackages.ts'
import { run } from './run.ts'

const bin = (name: string): string => join(root, 'node_modules/.bin', name)

/** Looks at a tarball with publint, its suggestions too. */
export async function publint(tarball: string): Promise<void> {
  const { stdout } = await run(root, bin('publint'), [tarball, '--strict'], { HOME: process.env.HOME })
  if (!stdout.includes('All good!')) throw new Error(`publint of ${tarball}:\n${stdout}`)
}

/** Whether a package has types that something can resolve: a package of JSON alone, or of a program alone, has none. */
export const isTyped = ({ exports = {} }: Pick<Manifest, 'exports'>): boolean =>
  Object.entries(exports).some(
    ([entry, target]) => entry !== './package.json' && (typeof target === 'object' || target.endsWith('.js')),
  )

/** Resolves the types of a tarball in every way that attw knows for modules. */
export async function attw(tarball: string): Promise<void> {
  await run(root, bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji'], { HOME: process.env.HOME })
}
