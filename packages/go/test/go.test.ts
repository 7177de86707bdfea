import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stage, startStage } from '../../python/test/support/startStage.ts'
import { canRace, goVersion, moduleFolder, words } from './support/go.ts'

const version = await goVersion()
const tools = fileURLToPath(new URL('../../../node_modules/.cache/go-tools/', import.meta.url))

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.[Symbol.asyncDispose]())

/** staticcheck, as the module proxy gives it; it is built in a module of its own. */
async function staticcheck(): Promise<string | undefined> {
  const program = join(tools, 'staticcheck')
  if (existsSync(program)) return program
  mkdirSync(tools, { recursive: true })
  writeFileSync(join(tools, 'go.mod'), 'module tools\n\ngo 1.23\n')
  const got = await words('go', ['get', 'honnef.co/go/tools/cmd/staticcheck@v0.8.2'], tools).catch(() => undefined)
  if (got === undefined) return undefined
  await words('go', ['build', '-o', program, 'honnef.co/go/tools/cmd/staticcheck'], tools)
  return program
}

describe.skipIf(!version)(version ?? 'Go', () => {
  it('passes the conformance suite, and its own tests, without a race where that can be told', async () => {
    const race = (await canRace()) ? ['-race'] : []
    const report = await words('go', ['test', ...race, '-count=1', '-v', '-timeout=14m', './...'], moduleFolder, {
      QIANFAN_TEST_MOCK_URL: stage.mock.url,
      QIANFAN_TEST_FAULT_URL: stage.faultUrl,
      QIANFAN_TEST_FACTS_URL: stage.factsUrl,
    })
    expect(report.match(/--- PASS/g)!.length).toBeGreaterThan(600)
    expect(report).not.toMatch(/--- (SKIP|FAIL)/)
  })

  it('is formatted and vetted', async () => {
    expect(await words('gofmt', ['-l', '.'])).toBe('')
    await words('go', ['vet', './...'])
  })

  it('is not told anything by staticcheck', async ({ skip }) => {
    const program = await staticcheck()
    if (!program) return skip('the module proxy does not give honnef.co/go/tools')
    expect(await words(program, ['./...'])).toBe('')
  })

  // So many inputs and no time: what go test says where a time ends in the middle of an input is a failure.
  it.each(['FuzzCanonicalisation', 'FuzzEncoding'])('%s finds nothing', async (name) => {
    expect(await words('go', ['test', '-run=^$', `-fuzz=^${name}$`, '-fuzztime=10000x', '.'])).toContain('PASS')
  })
})
