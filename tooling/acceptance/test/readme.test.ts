import { spawn } from 'node:child_process'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { startMock } from '@qianfan-console/mock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeBlocks, root } from './repository.ts'

const require = createRequire(import.meta.url)
const credentials = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
const typescript = codeBlocks('README.md', 'ts')
const commands = codeBlocks('README.md', 'sh').filter((block) => block.includes('qfc '))

let mock: Awaited<ReturnType<typeof startMock>>
let folder: string
let env: NodeJS.ProcessEnv

beforeAll(() => {
  // Inside this package, so that imports resolve as they do for a user who installed it.
  folder = mkdtempSync(join(import.meta.dirname, '.readme-'))
  const manifest = require.resolve('@qianfan-console/cli/package.json')
  const program = join(dirname(manifest), require(manifest).bin.qfc)
  writeFileSync(join(folder, 'qfc'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
  chmodSync(join(folder, 'qfc'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

// A platform of its own for each example: what one has stopped, the next finds running.
beforeEach(async () => {
  mock = await startMock({ credentials })
  env = {
    PATH: `${folder}:${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: folder,
    QIANFAN_ACCESS_KEY: credentials.accessKeyId,
    QIANFAN_SECRET_KEY: credentials.secretAccessKey,
    QIANFAN_CONSOLE_API_BASE_URL: mock.url,
  }
})
afterEach(() => mock.close())

/** Runs a program to its end. */
function run(command: string, args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd: folder })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (data) => (stdout += data))
    child.stderr.on('data', (data) => (stderr += data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

describe('README', () => {
  it('has the examples', () => expect([typescript.length, commands.length]).toEqual([2, 1]))

  it.each(typescript.map((code, index) => ({ code, index })))(
    'TypeScript example $index runs as it stands',
    async ({ code, index }) => {
      const file = join(folder, `example${index}.ts`)
      writeFileSync(file, code)
      const { code: status, stdout, stderr } = await run(process.execPath, [file])
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/true/)
      expect(mock.requests.at(-1)).toMatchObject({
        action: 'StopFineTuningTask',
        body: { taskId: 'task-5kjifvzerc5n' },
      })
    },
  )

  it('command lines run as they stand', async () => {
    const before = mock.requests.length
    const { code, stdout, stderr } = await run('sh', ['-ec', commands[0]!])
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/error/i) })
    expect(stdout).toContain('task-5kjifvzerc5n')
    expect(mock.requests.slice(before).map(({ action }) => action)).toEqual([
      'DescribeFineTuningJobs',
      'DescribeFineTuningTask',
      'StopFineTuningTask',
    ])
    expect(stdout + stderr).not.toContain(credentials.secretAccessKey)
  })
})

describe('a README stands in both languages', () => {
  const read = (folder: string, name: string): string => readFileSync(join(root, folder, name), 'utf8')
  const blocks = (text: string): string[] => text.match(/^```\w*\n[\s\S]*?^```$/gm) ?? []
  const head = (text: string): string => text.slice(0, text.indexOf('\n## '))

  const folders = globSync('{.,spec,packages/*,apps/*,tooling/*,spec/*}/README.md', { cwd: root }).map(dirname)

  it.each([...new Set(folders)])('in %s, with the same blocks, which are run once', (folder) => {
    const [english, chinese] = [read(folder, 'README.md'), read(folder, 'README.zh.md')]
    expect(blocks(chinese)).toEqual(blocks(english))
    expect(head(english)).toMatch(/\[[^\]]*中文\]\([^)]*README\.zh\.md\)/)
    expect(head(chinese)).toMatch(/\[English\]\([^)]*README\.md\)/)
    expect(english).not.toMatch(/^#+ .*[\u4e00-\u9fff]/m)
    expect(chinese.match(/^## /gm) ?? []).toHaveLength(english.match(/^## /gm)?.length ?? 0)
  })
})

describe("the spec's README", () => {
  it('reads document and table as it stands', async () => {
    const [code] = codeBlocks('spec/README.md', 'js')
    const file = join(folder, 'spec.mjs')
    writeFileSync(file, code!)
    const { code: status, stdout } = await run(process.execPath, [file])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d{3} \/v2\/finetuning\?Action=StopFineTuningTask write true\n$/)
  })
})
