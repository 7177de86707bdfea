import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommand } from '../src/command/command.ts'
import { type Fault, type Mock, startMock } from '../src/index.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials: null })
})
afterAll(() => mock.close())

const wrong: [string, unknown][] = [
  ['status', { status: 99 }],
  ['status', { status: '503' }],
  ['delay', { delay: 'x' }],
  ['delay', { delay: -1 }],
  ['delay', { delay: Number.NaN }],
  ['when', { when: 'never', status: 500 }],
  ['life', { life: 'done' }],
  ['result', { result: true }],
  ['retryAfter', { retryAfter: '1\r\nset-cookie: a=b' }],
  ['retryAfter', { retryAfter: 'soon' }],
  ['code', { code: 'Bad\r\nCode' }],
  ['code', { code: 1.5 }],
  ['message', { status: 500, message: 7 }],
  ['times', { status: 500, times: 0 }],
  ['times', { status: 500, times: '2' }],
  ['skip', { status: 500, skip: -1 }],
  ['probability', { status: 500, probability: 2 }],
  ['truncate', { truncate: 'half' }],
  ['html', { html: 1 }],
  ['clockSkew', { clockSkew: 'later' }],
  ['reset', { reset: 'after' }],
  ['count', { status: 500, count: 2 }],
  ['object', 'status'],
  ['pattern', { status: 500, action: 'finetuning.task*' }],
  ['names no action', { status: 500, action: 'finetuning.*' }],
]

it.each(wrong)('refuses %s before anything is kept: %j', async (said, fault) => {
  expect(() => mock.faults.add(fault as Fault)).toThrow(new RegExp(said))
  const answer = await fetch(`${mock.url}/_mock/faults`, { method: 'POST', body: JSON.stringify(fault) })
  // JSON has no NaN: it says null there, which is refused as well.
  expect(answer.status).toBe(400)
  expect(mock.faults.list()).toEqual([])
  await expect(startMock({ faults: [fault as Fault] })).rejects.toThrow(new RegExp(said))
})

it('finds the calls of a fault as every other pattern does', async () => {
  const call = (action: string) =>
    fetch(`${mock.url}/v2/finetuning?Action=${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).then(({ status }) => status)
  for (const [pattern, list] of [
    ['finetuning.**', 503],
    ['finetuning.job.*', 503],
    ['DescribeFineTuningJobs', 503],
    ['read', 503],
    ['billable', 200],
    ['write', 200],
    ['**', 503],
  ] as const) {
    const fault = mock.faults.add({ action: pattern, status: 503 })
    expect([pattern, await call('DescribeFineTuningJobs')]).toEqual([pattern, list])
    fault.remove()
  }
})

it('answers with a Chinese message', async () => {
  mock.faults.add({ code: 'AccessDenied', message: '没有权限' })
  const answer = await fetch(`${mock.url}/v2/finetuning?Action=DescribeFineTuningJobs`, { method: 'POST' })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'AccessDenied', message: '没有权限' })
})

it('reads the faults of the command line in any Unicode encoding, and refuses others', async () => {
  const file = join(temporaryFolder(), 'faults.json')
  const run = async (bytes: Buffer) => {
    await writeFile(file, bytes)
    let told = ''
    const io = {
      stdout: () => {},
      stderr: (text: string) => {
        told += text
      },
      env: {},
      ended: async () => {},
    }
    return { code: await runCommand(['--port', '0', '--faults', file], io as never), told }
  }
  const text = '[{"status": 500, "message": "忙"}]'
  expect((await run(Buffer.from(`\ufeff${text}`, 'utf16le'))).code).toBe(0)
  expect((await run(Buffer.from(`\ufeff${text}`))).code).toBe(0)
  const gbk = await run(Buffer.from([0x5b, 0x7b, 0xc3, 0xa6, 0x7d, 0x5d]))
  expect(gbk).toMatchObject({ code: 2 })
  expect(gbk.told).toContain(file)
  expect(await run(Buffer.from('[{"status": 99}]'))).toMatchObject({ code: 2, told: expect.stringContaining('status') })
})
