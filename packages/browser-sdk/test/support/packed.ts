import { cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packPackage } from '@qianfan-console/testing'

const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** A folder outside the workspace with the packages as a user gets them: packed, unpacked, and nothing else beside them. */
export async function packedFolder(): Promise<{ folder: string; [Symbol.asyncDispose](): Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'qianfan-page-')))
  for (const name of ['core', 'browser-sdk'])
    await packPackage(join(packages, name), join(folder, 'node_modules/@qianfan-console', name))
  const ky = dirname(dirname(createRequire(join(packages, 'core/package.json')).resolve('ky')))
  await cp(ky, join(folder, 'node_modules/ky'), { recursive: true, dereference: true })
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}
