import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '@qianfan-console/spec/manifest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staleFiles } from '../src/checkGenerated.ts'
import { specFolder } from '../src/document/specFiles.ts'
import { generate } from '../src/generate.ts'

const checkedIn = fileURLToPath(new URL('../../../packages/core/src/gen/', import.meta.url))
const pythonFolder = fileURLToPath(new URL('../../../packages/python/src/qianfan_console/', import.meta.url))
const skillFolder = fileURLToPath(new URL('../../../packages/cli/skills/qianfan/', import.meta.url))
const goFolder = fileURLToPath(new URL('../../../packages/go/', import.meta.url))
const javaFolder = fileURLToPath(new URL('../../../packages/java/src/main/', import.meta.url))
let folder: string

const targetsIn = (parent: string) => ({
  spec: join(parent, 'spec'),
  gen: join(parent, 'gen'),
  python: join(parent, 'python'),
  go: join(parent, 'go'),
  java: join(parent, 'java'),
  skill: join(parent, 'skill'),
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'generate-'))
  cpSync(specFolder, join(folder, 'spec'), {
    recursive: true,
    filter: (source) => !/dist|node_modules/.test(source.slice(specFolder.length)),
  })
  await generate(targetsIn(folder))
})
afterAll(() => rmSync(folder, { recursive: true }))

const contents = (path: string) =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((file) => [file, readFileSync(join(path, file), 'utf8')]),
  )

it('what is checked in is what the spec gives: run `pnpm generate` where this fails', async () => {
  const stale = await staleFiles(
    { spec: specFolder, gen: checkedIn, python: pythonFolder, go: goFolder, java: javaFolder, skill: skillFolder },
    generate,
  )
  expect(stale, 'Not what the spec gives. Run `pnpm generate`.').toEqual([])
})

it('names what is stale, what is missing and what is too many', async () => {
  const gen = join(folder, 'stale')
  cpSync(join(folder, 'gen'), gen, { recursive: true })
  writeFileSync(join(gen, 'tree.gen.ts'), 'by hand')
  writeFileSync(join(gen, 'old.gen.ts'), '')
  rmSync(join(gen, 'waiters.gen.ts'))
  expect(
    await staleFiles(
      { spec: specFolder, gen, python: pythonFolder, go: goFolder, java: javaFolder, skill: skillFolder },
      generate,
    ),
  ).toEqual(['old.gen.ts', 'tree.gen.ts', 'waiters.gen.ts'])
})

describe('generate', () => {
  it('changes nothing when it runs again', async () => {
    const before = contents(join(folder, 'gen'))
    await generate(targetsIn(folder))
    expect(contents(join(folder, 'gen'))).toEqual(before)
  })

  it('makes a function, types, a place in the tree and a row of one new file', async () => {
    const source = readFileSync(join(specFolder, 'finetuning/StopFineTuningTask.yaml'), 'utf8')
    const added = source
      .replaceAll('StopFineTuningTask', 'PauseFineTuningTask')
      .replace('finetuning.task.stop', 'finetuning.task.cancel')
    writeFileSync(join(folder, 'spec/finetuning/PauseFineTuningTask.yaml'), added)
    await generate(targetsIn(folder))
    const gen = contents(join(folder, 'gen'))
    expect(gen['actions.gen.ts']).toContain(
      'export const pauseFineTuningTask = /* @__PURE__ */ defineAction<PauseFineTuningTaskInput, PauseFineTuningTaskOutput>(',
    )
    expect(gen['types.gen.ts']).toContain('export type PauseFineTuningTaskInput = {')
    expect(gen['tree.gen.ts']).toContain('cancel: actions.pauseFineTuningTask')
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'spec/actions.json'), 'utf8'))
    expect(manifest.actions.find(({ name }) => name === 'finetuning.task.cancel')).toMatchObject({
      action: 'PauseFineTuningTask',
      effect: 'write',
      idempotent: true,
    })
    expect(readFileSync(join(folder, 'spec/COVERAGE.md'), 'utf8')).toContain('finetuning.task.cancel')
  })

  it('names no public type with a digit at its end', () => {
    const names = readFileSync(join(checkedIn, 'publicTypes.gen.ts'), 'utf8').match(/^ {2}\w+(?=,)/gm)!
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => /\d$|Data\d*$/.test(name))).toEqual([])
  })
})
