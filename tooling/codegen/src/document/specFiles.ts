import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the spec in this repository. */
export const specFolder = fileURLToPath(new URL('../../../../spec/', import.meta.url))

/** One action file: where it is, and the path key it stands under in `openapi.yaml`. */
export interface ActionFile {
  /** Relative to the spec folder, with forward slashes: `finetuning/StopFineTuningTask.yaml`. */
  file: string
  /** `x-path` of the file: `/v2/finetuning?Action=StopFineTuningTask`. */
  path: string | undefined
}

/** Lists the action files of a spec folder: every YAML file of every folder but `components` and `dist`. */
export function listActionFiles(folder: string): ActionFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['components', 'dist', 'node_modules', 'test'].includes(entry.name))
    .flatMap((entry) => readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      // By pattern and not parsed, so that a file with an error in it is listed too, and the linter can name the line.
      const match = /^x-path: *(['"]?)(.+?)\1 *$/m.exec(readFileSync(join(folder, file), 'utf8'))
      return { file, path: match?.[2] }
    })
}

/** The `paths` section of `openapi.yaml`: one `$ref` line an action, in the order of the files. */
export function writePaths(openapi: string, files: ActionFile[]): string {
  const lines = files.map(({ file, path }) => `  ${path}: { $ref: ./${file} }`)
  return `${openapi.slice(0, openapi.indexOf('\npaths:') + 1)}paths:\n${lines.join('\n')}\n`
}
