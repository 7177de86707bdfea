import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { binary, useMock } from './harness.ts'

const apiKey = 'bce-v3/ALTAK-exampleapikey00000000/9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'
const place = useMock({ apiKeys: [apiKey] })
/** Where what takes hours on the platform is done at once. */
const fast = useMock({ speed: 100_000, buckets: ['my-bucket'] })
const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
const blocks = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block!.trim())
const endless = /^qfc (proxy|mock)\b/

beforeAll(() => {
  const folder = join(place.home, 'bin')
  mkdirSync(folder, { recursive: true })
  // The mock is found where a project has it installed; the packed program stands alone.
  writeFileSync(join(folder, 'qfc'), `#!/bin/sh\nexec "${process.execPath}" "${binary()}" "$@"\n`)
  chmodSync(join(folder, 'qfc'), 0o755)
  place.mock.store.end('finetuning.task', 'task-0tgmn4a7h4i6', 'done')
})

function bash(
  script: string,
  { cwd, until }: { cwd: string; until?: RegExp },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const env = {
      ...(/\b(train|chat)\.jsonl\b/.test(script) ? fast : place).environment(),
      QIANFAN_API_KEY: apiKey,
      PATH: `${join(place.home, 'bin')}${delimiter}${process.env.PATH}`,
    }
    const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', until ? `exec ${script}` : script], { env, cwd })
    let output = ''
    let interrupted = false
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text
        if (!until?.test(output) || interrupted) return
        interrupted = true
        // Once it answers, it also listens for the interruption.
        void fetch(/http:\/\/127\.0\.0\.1:\d+/.exec(output)![0]).finally(() => child.kill('SIGINT'))
      })
    child.on('close', (code) => resolve({ code, output }))
  })
}

describe('every command line of the README', () => {
  it('is there', () => expect(blocks.length).toBeGreaterThan(8))

  it.each(blocks.filter((block) => !endless.test(block)))('%s', async (block) => {
    const { code, output } = await bash(block, { cwd: place.home })
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
  })

  it.each(blocks.filter((block) => endless.test(block)))('%s (until it is interrupted)', async (block) => {
    const cwd = fileURLToPath(new URL('..', import.meta.url))
    const { code, output } = await bash(block, {
      cwd,
      until: /http:\/\/127\.0\.0\.1:\d+[\s\S]*(Ctrl|QIANFAN_ACCESS_KEY|Keys:)/,
    })
    expect(output).toContain('http://127.0.0.1:')
    expect(code).toBe(0)
  })
})

it('qfc mock says how to install it where it is not', async () => {
  const { code, stderr } = await place.qfc(['mock', '--port', '0'])
  expect(code).toBe(2)
  expect(stderr).toContain('npm install --global @qianfan-console/mock')
})

it('qfc manifest tells programs every command with its effect, its flags and the exit codes', async () => {
  const manifest = JSON.parse((await place.qfc(['manifest'])).stdout)
  const stop = manifest.commands.find(({ name }: { name?: string }) => name === 'finetuning.task.stop')
  expect(stop).toMatchObject({
    command: 'qfc finetuning task stop',
    effect: 'write',
    idempotent: true,
    asksForConsent: false,
    argument: 'taskId',
    verify: 'finetuning.task.describe',
  })
  const base = manifest.commands.find(({ name }: { name?: string }) => name === 'knowledgebase.create')
  expect(base).toMatchObject({ auth: 'bearer', idempotent: false, idempotencyKey: 'clientToken' })
  const dataset = manifest.commands.find(({ name }: { name?: string }) => name === 'dataset.create')
  expect(dataset.flags.find(({ field }: { field: string }) => field === 'storageType')).toMatchObject({ closed: true })
  const create = manifest.commands.find(({ name }: { name?: string }) => name === 'finetuning.task.create')
  expect(create).toMatchObject({
    billable: true,
    asksForConsent: true,
    flags: expect.arrayContaining([
      expect.objectContaining({ flag: '--hyper-parameter-config.epoch', type: 'integer' }),
    ]),
  })
  expect(manifest.exitCodes.map(({ code }: { code: number }) => code)).toEqual([0, 1, 2, 3, 4, 5, 6, 130])
})
