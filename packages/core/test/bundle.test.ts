import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** Bundles a few lines against the built package, as a page does. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: packageFolder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // The package's own conditions decide, not the paths of this work place.
    tsconfigRaw: {},
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

describe('a bundle for a page', () => {
  it('holds the one action that is imported and no other', async () => {
    const text = await bundle(`export { createClient, stopFineTuningTask } from '@qianfan-console/core'`)
    expect(text).toContain('Action=StopFineTuningTask')
    expect(text.match(/Action=\w+/g)).toHaveLength(1)
    // Paging and the tree of actions stay out, and so does what only Node has.
    expect(text).not.toMatch(/BrokenPaging|node:crypto|process\.env|QIANFAN_ACCESS_KEY"\]/)
    expect(text).toContain('crypto.subtle')
  })

  it('holds the one validator that is imported and no other', async () => {
    const text = await bundle(`export { vStopFineTuningTaskInput } from '@qianfan-console/core/schemas'`)
    expect(text).toContain('taskId:')
    expect(text).not.toMatch(/jobId|hyperParameterConfig/)
    expect(text.length).toBeLessThan(4000)
  })

  it('signs with WebCrypto, alone', async () => {
    const text = await bundle(`export { sign } from '@qianfan-console/core/signing'`)
    expect(text).toContain('crypto.subtle')
    expect(text).not.toMatch(/Action=|node:/)
  })
})
