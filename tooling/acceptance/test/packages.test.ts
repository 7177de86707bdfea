import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attw, isTyped, publint } from '../../release/src/lintTarball.ts'
import { published, root } from './repository.ts'

let folder: string

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

  it('has nothing that publint finds', () => publint(tarball))

  it('resolves in every way that attw knows for modules', async () => {
    const manifest = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'))
    if (isTyped(manifest)) await attw(tarball)
    else expect(Object.keys(manifest.exports ?? {})).toContain('./package.json')
  })
})
