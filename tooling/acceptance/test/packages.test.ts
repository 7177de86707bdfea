import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published, root } from './repository.ts'

let folder: string
const bin = (name: string) => join(root, 'node_modules/.bin', name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(published)('%s', (name) => {
  let tarball: string

  it('packs, with licence and readme, and without tests or sources', () => {
    const [pack] = [
      JSON.parse(
        execFileSync('pnpm', ['pack', '--json', '--pack-destination', folder], {
          cwd: join(root, name),
          encoding: 'utf8',
        }),
      ),
    ].flat()
    tarball = pack.filename.startsWith('/') ? pack.filename : join(folder, pack.filename)
    const files: string[] = pack.files.map(({ path }: { path: string }) => path)
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
    expect(files.filter((file) => /(^|\/)(src|test|node_modules)\/|\.test\.|tsconfig|^\.turbo/.test(file))).toEqual([])
    expect(readdirSync(folder).some((file) => tarball.endsWith(file))).toBe(true)
  })

  it('names versions, not the workspace', () => {
    const manifest = execFileSync('tar', ['-xOzf', tarball, 'package/package.json'], { encoding: 'utf8' })
    expect(manifest).not.toMatch(/workspace:/)
    expect(JSON.parse(manifest)).toMatchObject({ license: 'Apache-2.0', type: 'module' })
  })

  it('has nothing that publint finds', () => {
    expect(execFileSync(bin('publint'), [tarball, '--strict'], { encoding: 'utf8' })).toMatch(/All good!/)
  })

  it('resolves in every way that attw knows for modules', () => {
    const { exports: entries = {} } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'))
    // A package of JSON alone, or of a program alone, has no types to resolve.
    const typed = Object.entries(entries).some(
      ([entry, target]) => entry !== './package.json' && (typeof target === 'object' || String(target).endsWith('.js')),
    )
    if (!typed) return expect(Object.keys(entries)).toContain('./package.json')
    expect(() =>
      execFileSync(bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji'], { encoding: 'utf8' }),
    ).not.toThrow()
  })
})
