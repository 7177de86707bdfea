import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../src/data/repository.ts'

/** Builds the site where the tests are not run by turbo, which has built it; what did not change comes from its cache. */
export default function buildSite(): void {
  if (process.env.TURBO_HASH) return
  const turbo = join(root, 'node_modules/.bin/turbo')
  const { status } = spawnSync(turbo, ['run', 'site', '--output-logs=errors-only'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The site does not build.')
}
