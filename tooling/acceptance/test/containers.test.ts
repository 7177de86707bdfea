import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './repository.ts'

const linter = join(
  dirname(createRequire(import.meta.url).resolve('dockerfilelint/package.json')),
  'bin/dockerfilelint',
)
const lint = (file: string) => spawnSync(process.execPath, [linter, '--output', 'json', file], { encoding: 'utf8' })
const files = execFileSync('git', ['ls-files', '*Dockerfile'], { cwd: root, encoding: 'utf8' }).trim().split('\n')

it('finds the container files of the mock and of a gateway', () =>
  expect(files).toEqual(['apps/examples/hono/Dockerfile', 'packages/mock/Dockerfile']))

it.each(files)('%s has no faults, and a health path', (file) => {
  const { status, stdout } = lint(join(root, file))
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ totalIssues: 0 })
  expect(readFileSync(join(root, file), 'utf8')).toMatch(/HEALTHCHECK[\s\S]*\/health'/)
})

it('would see a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-'))
  writeFileSync(join(folder, 'Dockerfile'), 'FROM node\nRUN sudo apt-get install curl\nEXPOS 80\n')
  expect(lint(join(folder, 'Dockerfile')).status).not.toBe(0)
  rmSync(folder, { recursive: true })
})
