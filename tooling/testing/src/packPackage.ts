import { execFile } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Puts a package where a user has it: packed as it would be published, and unpacked.
 *
 * @param source - its folder in the workspace, built
 * @param target - the folder to unpack into, such as `node_modules/@qianfan-console/core`; made when it is missing
 */
export async function packPackage(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  await run('pnpm', ['pack', '--pack-destination', target], { cwd: source })
  const archive = (await readdir(target)).find((file) => file.endsWith('.tgz'))!
  await run('tar', ['-xzf', archive, '--strip-components', '1'], { cwd: target })
  await rm(join(target, archive))
}
