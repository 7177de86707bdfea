import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { actionsOf, actionTree } from '@qianfan-console/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bunBinary, bundlers, loadedAtOnce, scriptsOf } from './support/bundlers.ts'
import { packedFolder } from './support/packed.ts'

const entries = {
  'one.js': `
    import { createBrowserClient, stopFineTuningTask } from '@qianfan-console/browser-sdk'
    const client = createBrowserClient({ gateway: '/api/qianfan' })
    globalThis.stop = (taskId) => stopFineTuningTask(client, { taskId })`,
  'all.js': `
    import { createBrowserQianfan } from '@qianfan-console/browser-sdk'
    globalThis.qianfan = createBrowserQianfan({ gateway: '/api/qianfan' })`,
  'ky.js': `
    import ky from 'ky'
    globalThis.stop = (taskId) => ky.post('/v2/finetuning', { json: { taskId } }).json()`,
}

let packed: Awaited<ReturnType<typeof packedFolder>>
beforeAll(async () => {
  packed = await packedFolder()
  for (const [name, text] of Object.entries(entries)) await writeFile(join(packed.folder, name), text)
  await writeFile(join(packed.folder, 'package.json'), '{ "type": "module" }')
})
afterAll(() => packed?.[Symbol.asyncDispose]())

const outOf = async (name: string) => {
  const out = join(packed.folder, 'out', name)
  await mkdir(out, { recursive: true })
  return out
}

describe.each(Object.keys(bundlers))('%s', (name) => {
  it.skipIf(name === 'bun' && !bunBinary())('bundles the action that is imported and nothing of Node', async () => {
    const out = await outOf(name)
    const warnings = await bundlers[name]!(packed.folder, 'one.js', out)
    expect(warnings).toEqual([])
    const script = await scriptsOf(out)
    expect([...new Set(script.match(/Action=\w+/g))]).toEqual(['Action=StopFineTuningTask'])
    expect(script.match(/node:|process\.env|\brequire\(|\bBuffer\./g)).toBeNull()
  })
})

it('is small: an action through a gateway within 1.3 times ky alone, all of them within 2.1 times', async () => {
  const sizes: Record<string, number> = {}
  for (const entry of Object.keys(entries)) {
    const out = await outOf(`size-${entry}`)
    await bundlers.esbuild!(packed.folder, entry, out)
    const script = await loadedAtOnce(out, entry)
    sizes[entry] = gzipSync(script, { level: 9 }).length
    // What signs is loaded when it is needed, which is never through a gateway.
    if (entry !== 'ky.js') expect(script).not.toMatch(/bce-auth|HMAC/)
    if (entry === 'all.js')
      expect(new Set(script.match(/Action=\w+/g)).size).toBeGreaterThan(
        0.9 * actionsOf(actionTree).filter(({ definition }) => definition.path.includes('?Action=')).length,
      )
  }
  expect(sizes['one.js']! / sizes['ky.js']!).toBeLessThanOrEqual(1.3)
  expect(sizes['all.js']! / sizes['ky.js']!).toBeLessThanOrEqual(2.1)
})
