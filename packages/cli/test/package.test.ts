import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { bareEnvironment, runBare } from './harness.ts'

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

it('installs as one package of less than 6 MB', () => {
  const manifest = JSON.parse(readFileSync(join(inject('packed'), 'package.json'), 'utf8'))
  expect(
    Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies }),
  ).toEqual([])
  expect(files(inject('packed')).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(6_000_000)
})

it('asks for the Node that what it bundles asks for', () => {
  const require = createRequire(import.meta.url)
  const needed = require('undici/package.json').engines.node as string
  const manifest = JSON.parse(readFileSync(join(inject('packed'), 'package.json'), 'utf8'))
  expect(`${manifest.engines.node}.0`).toBe(needed)
  expect(readFileSync(join(inject('packed'), 'dist/main.js'), 'utf8')).toContain(
    `needs Node.js ${manifest.engines.node.slice(2)} or newer`,
  )
})

it('brings the licences of what it contains', () => {
  const text = readFileSync(join(inject('packed'), 'dist', 'THIRD-PARTY.txt'), 'utf8')
  for (const name of ['yaml', 'undici', '@jmespath-community/jmespath', '@clack/prompts'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'))
  expect(text).not.toMatch(/^\S+ [\d.]+ \(undefined\)/m)
  for (const [, ...texts] of text
    .split(/^-{80}$/m)
    .map((part) => part.trim().split('\n\n'))
    .slice(1))
    expect(texts.join('').length).toBeGreaterThan(200)
})

it('says nothing about where it was built', () => {
  const home = mkdtempSync(join(tmpdir(), 'qfc-words-'))
  const words = [process.cwd(), home.slice(0, home.lastIndexOf('/'))]
  rmSync(home, { recursive: true })
  for (const file of files(inject('packed')))
    expect(words.filter((word) => word.length > 4 && readFileSync(file, 'utf8').includes(word))).toEqual([])
})

it('runs from a folder where nothing else is', async () => {
  const home = mkdtempSync(join(tmpdir(), 'qfc-alone-'))
  const { code, stdout } = await runBare(['--version'], { env: bareEnvironment(home), cwd: home })
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `${JSON.parse(readFileSync(join(inject('packed'), 'package.json'), 'utf8')).version}\n`,
  })
  expect(
    (await runBare(['explain', 'StopFineTuningTask'], { env: bareEnvironment(home), cwd: home })).stdout,
  ).toContain('finetuning.task.stop')
  rmSync(home, { recursive: true })
})

it('is a program that the shell can start', () => {
  const main = join(inject('packed'), 'dist', 'main.js')
  expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(execFileSync('sh', ['-c', `"${process.execPath}" "${main}" --help`], { encoding: 'utf8' })).toContain(
    'qfc <group> <noun> <verb>',
  )
})
