import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** A folder outside the workspace with the packages as a user gets them: packed, unpacked, and nothing else beside them. */
export async function packedFolder(): Promise<{ folder: string; [Symbol.asyncDispose](): Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'qianfan-page-')))
  for (const name of ['core', 'browser-sdk']) {
    const target = join(folder, 'node_modules/@qianfan-console', name)
    await mkdir(target, { recursive: true })
    await run('pnpm', ['pack', '--pack-destination', target], { cwd: join(packages, name) })
    const [archive] = (await readdir(target)).filter((file) => file.endsWith('.tgz'))
    await run('tar', ['-xzf', archive!, '--strip-components', '1'], { cwd: target })
    await rm(join(target, archive!))
  }
  const ky = dirname(dirname(createRequire(join(packages, 'core/package.json')).resolve('ky')))
  await cp(ky, join(folder, 'node_modules/ky'), { recursive: true, dereference: true })
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}
