import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { newMock } from './support/connect.ts'
import { serve } from './support/serve.ts'

const require = createRequire(import.meta.url)

it('passes the official conformance run', async () => {
  const { url } = await serve(await newMock())
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  const run = join(dirname(require.resolve('@modelcontextprotocol/conformance/package.json')), 'dist/index.js')
  const baseline = fileURLToPath(new URL('./support/conformance.yaml', import.meta.url))
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [run, 'server', '--url', url, '--suite', 'all', '--expected-failures', baseline, '--output-dir', folder],
      { cwd: folder },
    ).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${error.stdout}\n${error.stderr}`)
    })
    for (const scenario of [
      'server-initialize',
      'logging-set-level',
      'completion-complete',
      'ping',
      'tools-list',
      'resources-list',
      'resources-subscribe',
      'resources-unsubscribe',
      'prompts-list',
      'dns-rebinding-protection',
      'server-sse-multiple-streams',
    ])
      expect(stdout).toMatch(new RegExp(`✓ ${scenario}`))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
