import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the packed and unpacked command line. */
    packed: string
  }
}

/** Packs the command line and unpacks it in an empty folder, where nothing of the work place is in reach. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'qfc-packed-'))
  const cli = fileURLToPath(new URL('..', import.meta.url))
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: cli,
    stdio: 'pipe',
  })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  execFileSync('tar', ['-xzf', archive], { cwd: folder })
  provide('packed', join(folder, 'package'))
  return () => rmSync(folder, { recursive: true, force: true })
}
