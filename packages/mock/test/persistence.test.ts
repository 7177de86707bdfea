import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createQianfan } from '@qianfan-console/core'
import { beforeEach, expect, it } from 'vitest'
import { type MockOptions, startMock } from '../src/index.ts'
import { launch } from './support/launch.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

const file = (name = 'mock.db') => join(folder, name)
const job = { name: 'kept', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }

async function using<Result>(
  options: MockOptions,
  work: (parts: {
    mock: Awaited<ReturnType<typeof startMock>>
    qianfan: ReturnType<typeof createQianfan>
  }) => Promise<Result>,
): Promise<Result> {
  await using mock = await startMock(options)
  return await work({
    mock,
    qianfan: createQianfan({ baseUrl: mock.url, credentials: mock.credentials, retry: false }),
  })
}

it('goes on where it stood: things, lifecycles, the clock, and pages past what is gone', async () => {
  const before = await using({ data: file(), speed: 60 }, async ({ mock, qianfan }) => {
    const { result } = await qianfan.finetuning.job.create(job)
    const { result: gone } = await qianfan.finetuning.job.create({ ...job, name: 'gone' })
    await qianfan.finetuning.job.delete({ jobId: gone.jobId })
    await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
    mock.clock.step(1_000_000)
    mock.clock.pause()
    return {
      jobId: result.jobId,
      gone: gone.jobId,
      kinds: mock.store.kinds().map((kind) => [kind, mock.store.list(kind)]),
      now: mock.clock.now(),
    }
  })
  await using({ data: file(), speed: 60 }, async ({ mock, qianfan }) => {
    expect(mock.clock.now()).toBe(before.now)
    expect(mock.clock.speed).toBe(0)
    expect(mock.store.kinds().map((kind) => [kind, mock.store.list(kind)])).toEqual(before.kinds)
    const page = await qianfan.finetuning.job.list({ marker: before.gone })
    expect(page.result.jobList[0]!.jobId).toBe(before.jobId)
    const next = await qianfan.finetuning.job.create({ ...job, name: 'next' })
    expect([before.jobId, before.gone]).not.toContain(next.result.jobId)
  })
})

it('loses no write that it has answered, killed in the midst of writing', async () => {
  const acknowledged = new Map<string, string>()
  let number = 0
  for (let round = 0; round < 3; round++) {
    const { child, url, ended } = launch(['--no-auth', '--empty', '--data', file()])
    const qianfan = createQianfan({ baseUrl: await url, credentials: null, retry: false })
    let alive = true
    const writers = Array.from({ length: 4 }, async () => {
      while (alive) {
        const name = `job ${number++}`
        try {
          const { result } = await qianfan.finetuning.job.create({ ...job, name })
          acknowledged.set(result.jobId, name)
          if (acknowledged.size % 40 === 0) {
            alive = false
            child.kill('SIGKILL')
          }
        } catch {
          alive = false
        }
      }
    })
    await Promise.all(writers)
    child.kill('SIGKILL')
    await ended
  }
  expect(acknowledged.size).toBeGreaterThan(100)
  await using({ data: file(), credentials: null }, async ({ mock }) => {
    const kept = new Map(mock.store.list('finetuning.job').map(({ jobId, name }) => [jobId, name]))
    for (const [jobId, name] of acknowledged) expect(kept.get(jobId)).toBe(name)
    // What was not acknowledged may be there, once; never twice.
    expect(new Set(kept.values()).size).toBe(kept.size)
  })
}, 60_000)

it('refuses a file that is none of its own', async () => {
  writeFileSync(file('text.db'), 'this is no database, however long it may be')
  await expect(startMock({ data: file('text.db') })).rejects.toThrow(/cannot be used as data file/)
})

it('records what came and went as HAR, whole at any moment and without secrets', async () => {
  await using({ record: file('calls.har') }, async ({ mock, qianfan }) => {
    await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
    const read = () =>
      JSON.parse(readFileSync(file('calls.har'), 'utf8')) as { log: { version: string; entries: any[] } }
    expect(read().log.entries).toHaveLength(1)
    await qianfan.iam.sessionToken.create({})
    const { version, entries } = read().log
    expect({ version, count: entries.length }).toEqual({ version: '1.2', count: 2 })
    expect(entries[0]).toMatchObject({
      request: {
        method: 'POST',
        url: `${mock.url}/v2/finetuning?Action=StopFineTuningTask`,
        queryString: [{ name: 'Action', value: 'StopFineTuningTask' }],
        postData: { text: '{"taskId":"task-5kjifvzerc5n"}' },
      },
      response: { status: 200, content: { text: expect.stringContaining('"result":true') } },
    })
    const text = readFileSync(file('calls.har'), 'utf8')
    expect(text).not.toMatch(/[0-9a-f]{64}/)
    expect(text).toContain('\\"secretAccessKey\\":\\"***\\"')
  })
})
