import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ManifestAction } from '../src/table/manifest.ts'
import { commandOf } from '../src/table/names.ts'
import { useMock } from './harness.ts'

const place = useMock()
const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as {
  actions: ManifestAction[]
}
const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })

describe('qfc skills install', () => {
  it('writes one folder, and the same again', async () => {
    const folder = join(place.home, 'skills')
    for (let time = 0; time < 2; time++) expect((await place.qfc(['skills', 'install', folder])).code).toBe(0)
    expect(readdirSync(folder)).toEqual(['qianfan'])
    const skill = readFileSync(join(folder, 'qianfan/SKILL.md'), 'utf8')
    expect(skill).toMatch(/^---\nname: qianfan\ndescription: .{50,1024}\n---\n/)
    const references = files(join(folder, 'qianfan/references'))
    for (const file of references) expect(skill).toContain(`](references/${file})`)
    const text = references.map((file) => readFileSync(join(folder, 'qianfan/references', file), 'utf8')).join('\n')
    for (const { name } of actions) {
      expect(text).toContain(`## ${name}\n`)
      expect(text).toContain(`\`qfc ${commandOf(name)}`)
    }
  })

  it('overwrites nothing that is not its own', async () => {
    const folder = join(place.home, 'mine')
    mkdirSync(join(folder, 'qianfan'), { recursive: true })
    writeFileSync(join(folder, 'qianfan/notes.md'), 'mine')
    const { code, stderr } = await place.qfc(['skills', 'install', folder])
    expect(code).toBe(2)
    expect(stderr).toMatch(/holds something else/)
    expect(files(folder).sort()).toEqual(['qianfan', 'qianfan/notes.md'])
    expect((await place.qfc(['skills', 'remove', folder])).code).toBe(2)
    expect((await place.qfc(['skills'])).code).toBe(2)
  })

  it('tells the exit codes as they are', async () => {
    const folder = join(place.home, 'codes')
    await place.qfc(['skills', 'install', folder])
    const skill = readFileSync(join(folder, 'qianfan/SKILL.md'), 'utf8')
    const { exitCodes } = JSON.parse((await place.qfc(['manifest'])).stdout)
    const told = [...skill.matchAll(/^\| (\d+) \| ([^|]+) \|/gm)].map(([, code, meaning]) => [Number(code), meaning])
    expect(told.map(([code]) => code)).toEqual(exitCodes.map(({ code }: { code: number }) => code))
    for (const [place, { meaning }] of exitCodes.entries())
      expect(meaning.startsWith(String(told[place]![1]).split(';')[0])).toBe(true)
  })
})
