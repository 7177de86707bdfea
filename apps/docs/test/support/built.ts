import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/data/repository.ts'

/** The built site. */
export const dist = join(root, 'apps/docs/dist')

/** Every page of it, by its path, with its text. */
export const builtPages = new Map(
  globSync('**/*.html', { cwd: dist }).map((path) => [path, readFileSync(join(dist, path), 'utf8')]),
)
