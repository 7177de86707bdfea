import { createQianfan } from '@qianfan-console/core'
import { expect, it } from 'vitest'
import type { Mock, MockOptions } from '../src/index.ts'
import { useMock } from '../src/vitest.ts'

const job = { name: 'one', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }
const reset = (mock: Mock) => fetch(`${mock.url}/_mock/reset`, { method: 'POST' })

/** Creates a few things, and gives all that follows from the seed. */
async function round(mock: Mock) {
  const qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials, retry: false, now: mock.clock.now })
  const { result: first } = await qianfan.finetuning.job.create(job)
  await qianfan.finetuning.job.delete({ jobId: first.jobId })
  const { result: second } = await qianfan.finetuning.job.create(job)
  const { result: task } = await qianfan.finetuning.task.create({
    jobId: second.jobId,
    hyperParameterConfig: { epoch: 1 },
    datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
  })
  const { token } = await qianfan.iam.bearerToken.create({ expireInSeconds: 60 })
  const { accessKeyId } = await qianfan.iam.sessionToken.create({})
  mock.faults.add({ action: 'finetuning.job.list', status: 503, probability: 0.5, times: 'all' })
  const statuses: (number | undefined)[] = []
  for (let index = 0; index < 12; index++) {
    await qianfan.finetuning.job.list().catch(() => {})
    statuses.push(mock.requests.at(-1)!.status)
  }
  return {
    ids: [first.jobId, second.jobId, task.taskId, token, accessKeyId],
    statuses,
    store: mock.store.list('finetuning.task'),
  }
}

it.each<[string, MockOptions]>([
  ['in memory', {}],
  ['with a seed', { seed: 7 }],
])('gives the same after a reset as in a fresh process: %s', async (_what, options) => {
  const now = Date.parse('2026-04-17T08:00:00Z')
  const settings = { ...options, now: () => now }
  const { mock } = await useMock(settings)
  const first = await round(mock)
  await reset(mock)
  expect(await round(mock)).toEqual(first)
  const { mock: fresh } = await useMock(settings)
  expect(await round(fresh)).toEqual(first)
})

it('puts the clock back to the real time, running as at the start', async () => {
  const now = Date.parse('2026-04-17T08:00:00Z')
  const { mock } = await useMock({ speed: 60, now: () => now })
  mock.clock.step(365 * 86_400)
  mock.clock.setSpeed(2)
  mock.clock.pause()
  await reset(mock)
  expect({ time: mock.clock.now(), speed: mock.clock.speed }).toEqual({ time: now, speed: 60 })
})

it('has the faults of the start again, unused, and no others', async () => {
  const { mock, qianfan } = await useMock({
    faults: [{ action: 'finetuning.job.list', status: 503 }],
    client: { retry: false },
  })
  mock.faults.add({ action: 'finetuning.job.create', status: 500, times: 'all' })
  await expect(qianfan.finetuning.job.list()).rejects.toMatchObject({ status: 503 })
  await qianfan.finetuning.job.list()
  await reset(mock)
  expect(mock.faults.list().map(({ fault, left }) => [fault.status, left])).toEqual([[503, 1]])
  await expect(qianfan.finetuning.job.list()).rejects.toMatchObject({ status: 503 })
  await qianfan.finetuning.job.create(job)
})

it('forgets the temporary keys that it gave out', async () => {
  const { mock, qianfan } = await useMock()
  const { accessKeyId, secretAccessKey, sessionToken } = await qianfan.iam.sessionToken.create({})
  const credentials = { accessKeyId, secretAccessKey, sessionToken }
  const temporary = createQianfan({ baseUrl: mock.url, credentials, retry: false })
  await temporary.finetuning.job.list()
  await reset(mock)
  await expect(temporary.finetuning.job.list()).rejects.toMatchObject({ code: 'InvalidAccessKeyId' })
})
