import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/python/', import.meta.url))
const versions = [10, 11, 12, 13, 14]

/** An interpreter of this machine. */
export interface Python {
  /** `3.12`. */
  version: string
  command: string
}

/** Every Python from 3.10 on that this machine has, the oldest first. */
export async function pythons(): Promise<Python[]> {
  const found = versions.map(async (minor): Promise<Python[]> => {
    const version = `3.${minor}`
    const managed = globSync(join(homedir(), `.pyenv/versions/${version}.*/bin/python`))
    for (const command of [...managed, `python${version}`, 'python3']) {
      const script = 'import sys, venv; print("%d.%d" % sys.version_info[:2])'
      const told = await run(command, ['-c', script]).catch(() => ({ stdout: '' }))
      if (told.stdout.trim() === version) return [{ version, command }]
    }
    return []
  })
  return (await Promise.all(found)).flat()
}

/** The Python of a virtual environment with these packages, made once. */
export async function environment({ version, command }: Python, packages: string[]): Promise<string> {
  const hash = createHash('sha256').update(packages.join('\n')).digest('hex').slice(0, 12)
  const folder = join(cache, `${version}-${hash}`)
  const bin = process.platform === 'win32' ? 'Scripts' : 'bin'
  const python = join(folder, bin, 'python')
  if (existsSync(join(folder, 'complete'))) return python
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  await run(command, ['-m', 'venv', folder])
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages])
  mkdirSync(join(folder, 'complete.part'))
  renameSync(join(folder, 'complete.part'), join(folder, 'complete'))
  return python
}
