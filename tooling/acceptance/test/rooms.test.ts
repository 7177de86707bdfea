import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IReporterOutput } from 'dependency-cruiser'
import { afterEach, describe, expect, it } from 'vitest'
// @ts-expect-error: the configuration of a linter has no types.
import configuration, { sources as places, order as table } from '../../../.dependency-cruiser.js'
import { root } from './repository.ts'

const order = table as Record<string, string[]>
const sources = places as Record<string, string>
const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
const { forbidden, options } = configuration

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/** The rules that a tree of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true })
  write(files)
  const { output } = (await cruise([existsSync(join(folder, 'packages')) ? 'packages' : 'apps'], {
    ...(options as object),
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: forbidden as [] },
  })) as IReporterOutput
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule }) => rule.name)
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const value = 'export const value = 1\n'
const importing = (path: string) => `import { value } from '${path}'\nexport const other = value\n`

describe.each(Object.entries(order))('the order of %s', (name, folders) => {
  const source = sources[name]!
  const pairs = folders.slice(1).map((later, place) => [folders[place]!, later] as const)

  it.each(pairs)('lets %s not import %s', async (earlier, later) => {
    expect(
      await broken({
        [`${source}/${earlier}/one.ts`]: importing(`../${later}/two.ts`),
        [`${source}/${later}/two.ts`]: value,
      }),
    ).toContain(`${name}-${earlier}-before-the-rest`)
  })

  it('counts what is loaded later, and types', async () => {
    const [first, second] = folders as [string, string]
    const two = { [`${source}/${second}/two.ts`]: value }
    const rule = `${name}-${first}-before-the-rest`
    const later = `export const load = () => import('../${second}/two.ts')\n`
    expect(await broken({ ...two, [`${source}/${first}/one.ts`]: later })).toContain(rule)
    const type = `import type { value } from '../${second}/two.ts'\nexport type Value = typeof value\n`
    expect(await broken({ ...two, [`${source}/${first}/one.ts`]: type })).toContain(rule)
  })

  it('lets a folder import what stands before it', async () => {
    const [first, second] = folders as [string, string]
    expect(
      await broken({
        [`${source}/${first}/two.ts`]: value,
        [`${source}/${second}/one.ts`]: importing(`../${first}/two.ts`),
      }),
    ).toEqual([])
  })

  it('keeps entries from the inside', async () => {
    expect(
      await broken({ [`${source}/entry.ts`]: value, [`${source}/${folders.at(-1)}/one.ts`]: importing('../entry.ts') }),
    ).toEqual([`${name}-entries-from-outside-alone`])
  })

  it('wants a place for every folder', async () => {
    expect(
      await broken({ [`${source}/attic/one.ts`]: importing('./two.ts'), [`${source}/attic/two.ts`]: value }),
    ).toEqual([`${name}-known-folders`])
  })

  it('has no circle, types included', async () => {
    const [first] = folders
    const type = (path: string) => `import type { Value as Other } from '${path}'\nexport type Value = Other | 1\n`
    expect(
      await broken({
        [`${source}/${first}/one.ts`]: type('./two.ts'),
        [`${source}/${first}/two.ts`]: type('./one.ts'),
      }),
    ).toContain('no-circles')
  })
})

describe('what may send', () => {
  const calls = { 'packages/cli/src/calls/send.ts': value }
  const rule = 'cli-sends-from-calls-alone'

  it('is kept from the folders before calls/, and from entries', async () => {
    expect(await broken({ ...calls, 'packages/cli/src/output/one.ts': importing('../calls/send.ts') })).toContain(rule)
    expect(await broken({ ...calls, 'packages/cli/src/entry.ts': importing('./calls/send.ts') })).toEqual([rule])
  })

  it('is there for commands', async () => {
    expect(await broken({ ...calls, 'packages/cli/src/run/one.ts': importing('../calls/send.ts') })).toEqual([])
  })

  it.each([
    `import { createClient } from '@qianfan-console/core'\nexport const one = createClient\n`,
    `export const one = async () => {\n  const { httpTransport } = await import('@qianfan-console/core/node')\n  return httpTransport\n}\n`,
  ])('is not made elsewhere: %j', (input) => {
    mkdirSync(folder, { recursive: true })
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
    const lint = (file: string) => {
      write({ [file]: input })
      const command = join(root, 'node_modules/.bin/biome')
      return spawnSync(command, ['lint', '--vcs-enabled=false', file], { cwd: folder, encoding: 'utf8' })
    }
    const bad = lint('packages/cli/src/run/one.ts')
    expect(`${bad.stdout}${bad.stderr}`).toContain('Only packages/cli/src/calls sends')
    expect(bad.status).toBe(1)
    expect(lint('packages/cli/src/calls/one.ts').status).toBe(0)
  })
})
