import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPackage } from '@qianfan-console/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')
let folder: string
const installed = (name: string) => join(folder, 'node_modules', name)

/** The package with what it depends on, as a user has it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-packed-'))
  const { dependencies } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies)).toEqual(['@qianfan-console/core', 'undici', 'valibot'])
  await packPackage(source, installed('@qianfan-console/mcp'))
  await packPackage(join(source, '../core'), installed('@qianfan-console/core'))
  for (const name of ['undici', 'valibot'])
    cpSync(realpathSync(join(source, 'node_modules', name)), installed(name), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

it('takes at most 12 MB with all that it needs', () => {
  const bytes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
  expect(bytes / 1_000_000).toBeLessThan(12)
})

it('runs from there, and brings the licences of what is bundled', () => {
  const program = join(installed('@qianfan-console/mcp'), 'dist/main.js')
  expect(execFileSync(process.execPath, [program, '--version'], { cwd: folder, encoding: 'utf8' })).toMatch(
    /^\d+\.\d+\.\d+\n$/,
  )
  const notices = readFileSync(join(installed('@qianfan-console/mcp'), 'dist/THIRD-PARTY.txt'), 'utf8')
  for (const name of ['@modelcontextprotocol/sdk', 'zod', 'ajv', 'smol-toml']) expect(notices).toContain(`\n${name} `)
})
