import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the repository. A bundler moves this file, so it is found from the working folder. */
export const root = rootAbove(process.cwd())

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder
  if (dirname(folder) === folder) throw new Error('This is not inside the repository.')
  return rootAbove(dirname(folder))
}
