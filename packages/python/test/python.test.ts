import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environment, pythons } from './support/pythons.ts'
import { type Stage, startStage } from './support/startStage.ts'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const needed = ['httpx', 'pytest', 'hypothesis', "tomli; python_version < '3.11'"]
const fuzzers = ['httpx', 'pytest', 'requests', 'schemathesis==4.32.5']
const checkers = ['httpx', 'ruff', 'mypy', 'pyright', 'typing_extensions']

const all = await pythons()
const newest = all.at(-1)

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.[Symbol.asyncDispose]())

/** Runs pytest; its report is the message when it fails. */
async function pytest(python: string, ...args: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PYTHONPATH: 'src',
    PYTHONDONTWRITEBYTECODE: '1',
    QIANFAN_TEST_MOCK_URL: stage.mock.url,
    QIANFAN_TEST_FAULT_URL: stage.faultUrl,
    QIANFAN_TEST_FACTS_URL: stage.factsUrl,
  }
  const { stdout } = await run(python, ['-m', 'pytest', ...args], {
    cwd: packageFolder,
    env,
    maxBuffer: 1 << 26,
  }).catch((error) => expect.fail(error.stdout || error.stderr))
  return stdout
}

describe.skipIf(!newest)(`Python ${newest?.version}`, () => {
  it('passes the conformance suite, and its own tests', async () => {
    const python = await environment(newest!, needed)
    const report = await pytest(python, 'tests')
    expect(report).toMatch(/\d{3} passed/)
    expect(report).not.toMatch(/skipped|failed/)
  })

  it('finds the mock to do what the document says', async () => {
    const report = await pytest(await environment(newest!, fuzzers), 'tests/document.py')
    expect(report).toMatch(/1\d{2} passed/)
    expect(report).not.toMatch(/skipped|failed/)
  }, 600_000)

  it('is formatted, linted and typed without a remark', async () => {
    const python = await environment(newest!, checkers)
    const check = (...args: string[]) =>
      run(python, ['-m', ...args], { cwd: packageFolder }).catch((error) => expect.fail(error.stdout || error.stderr))
    await check('ruff', 'format', '--check', 'src', 'tests')
    await check('ruff', 'check', '--no-cache', 'src', 'tests')
    await check('mypy', '--cache-dir', '../../node_modules/.cache/mypy', 'src', 'tests/typed.py')
    await check('pyright', '--pythonpath', python)
  })
})

// A machine may have no other.
describe.runIf(all.length > 1)('other versions', () => {
  it.each(all.slice(0, -1))('Python $version passes the conformance suite', async (python) => {
    const report = await pytest(await environment(python, needed), 'tests/test_conformance.py', 'tests/test_client.py')
    expect(report).toMatch(/\d{3} passed/)
  })
})
