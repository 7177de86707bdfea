import { createQianfan, type Qianfan } from '@qianfan-console/core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

let mock: Mock
let qianfan: Qianfan
beforeEach(async () => {
  mock = await startMock()
  qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials, retry: { baseDelay: 1 } })
})
afterEach(() => mock.close())

const task = { taskId: 'task-5kjifvzerc5n' }
const newTask = {
  jobId: 'job-1xzycis4jm3b',
  hyperParameterConfig: { epoch: 1 },
  datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
}

const creates = () => mock.requests.filter(({ action }) => action === 'CreateFineTuningTask')
const tasks = () => mock.store.list('finetuning.task').filter(({ jobId }) => jobId === newTask.jobId)

it.each([
  ['its connection broken', { reset: true, when: 'after' }],
  ['half its answer', { truncate: true }],
  ['a page of a proxy instead', { html: true, when: 'after' }],
  ['a 500 all the same', { status: 500, when: 'after' }],
  ['a time-out', { delay: 400, when: 'after' }],
] as const)('a create that was accepted and got %s has happened once, and is not sent again', async (_what, fault) => {
  mock.faults.add({ action: 'finetuning.task.create', ...fault })
  const error = await qianfan.finetuning.task.create(newTask, { timeout: 200 }).catch((thrown) => thrown)
  expect(error).toMatchObject({
    outcome: 'unknown',
    verify: { action: 'finetuning.task.list', input: { jobId: newTask.jobId } },
  })
  expect(creates()).toHaveLength(1)
  expect(creates()[0]).toMatchObject({ done: true, fault: { action: 'finetuning.task.create' } })
  expect(tasks()).toHaveLength(1)
})

it.each([
  ['its connection broken', { reset: true }],
  ['a 503', { status: 503 }],
  ['a page of a proxy', { html: true }],
] as const)(
  'a create that met %s before anything was done has not happened; the client cannot know',
  async (_what, fault) => {
    mock.faults.add({ action: 'CreateFineTuningTask', ...fault })
    await expect(qianfan.finetuning.task.create(newTask)).rejects.toMatchObject({ outcome: 'unknown' })
    expect(creates()).toHaveLength(1)
    expect(creates()[0]).toMatchObject({ done: false })
    expect(tasks()).toHaveLength(0)
  },
)

it('a stop is repeated through everything that passes', async () => {
  mock.faults.add({ action: 'finetuning.task.stop', reset: true, when: 'after' })
  mock.faults.add({ action: 'finetuning.task.stop', status: 502 })
  const error = await qianfan.finetuning.task.stop(task).catch((thrown) => thrown)
  // The first attempt stopped it: the third is told that there is nothing to stop, and the first stays in sight.
  expect(error).toMatchObject({ code: 'ResultFalse', attempts: 3 })
  expect(error.previous).toBeDefined()
  expect(mock.store.get('finetuning.task', task.taskId)).toMatchObject({ runStatus: 'Stopped' })
})

it('throttles with Retry-After, by status and by code in a 200', async () => {
  const waits: number[] = []
  const patient = createQianfan({
    baseUrl: mock.url,
    credentials: mock.credentials,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  })
  mock.faults.add({ retryAfter: 7 })
  mock.faults.add({ status: 200, code: 18, retryAfter: 3 })
  await patient.finetuning.job.list()
  expect(waits).toEqual([7000, 3000])
  expect(
    mock.requests.map(({ status, answer }) => ({ status, code: (answer as Record<string, unknown>).error_code })),
  ).toEqual([
    { status: 429, code: 18 },
    { status: 200, code: 18 },
    { status: 200, code: undefined },
  ])
})

it('has a wrong clock: signatures look old, and the Date header tells by how much', async () => {
  mock.faults.add({ clockSkew: 3600, times: 2 })
  await qianfan.finetuning.job.list()
  expect(mock.requests.map(({ status }) => status)).toEqual([400, 200])
  expect(mock.requests[0]!.answer).toMatchObject({ code: 'RequestExpired' })
})

it('answers result: false without doing it', async () => {
  mock.faults.add({ action: 'finetuning.task.stop', result: false })
  await expect(qianfan.finetuning.task.stop(task)).rejects.toMatchObject({ code: 'ResultFalse' })
  expect(mock.store.get('finetuning.task', task.taskId)).toMatchObject({ runStatus: 'Running' })
})

it('gives an error of any code', async () => {
  mock.faults.add({ code: 'AccessDenied' })
  mock.faults.add({ status: 403, code: 'OptInRequired', message: 'A subscription for the service is required.' })
  await expect(qianfan.finetuning.job.list()).rejects.toMatchObject({ code: 'AccessDenied', status: 403 })
  await expect(qianfan.finetuning.job.list()).rejects.toMatchObject({
    code: 'OptInRequired',
    status: 403,
    message: 'A subscription for the service is required.',
  })
})

it('strikes as often as told, after as many as told, those that match', async () => {
  const single = createQianfan({ baseUrl: mock.url, credentials: mock.credentials, retry: false })
  const codes = async (count: number) => {
    const seen: unknown[] = []
    for (let index = 0; index < count; index++)
      seen.push(
        await single.finetuning.job.list().then(
          () => 'ok',
          (error) => error.status,
        ),
      )
    return seen
  }
  const fault = mock.faults.add({ action: 'finetuning.job.*', status: 503, skip: 1, times: 2 })
  await single.finetuning.model.list()
  expect(await codes(4)).toEqual(['ok', 503, 503, 'ok'])
  expect(fault).toMatchObject({ hits: 2, left: 0 })
  const always = mock.faults.add({ action: 'DescribeFineTuningJobs', status: 500, times: 'all' })
  expect(await codes(3)).toEqual([500, 500, 500])
  always.remove()
  expect(await codes(1)).toEqual(['ok'])
  mock.faults.add({ status: 500, times: 1000, probability: 0.5 })
  const drawn = await codes(60)
  expect(drawn.filter((code) => code === 500).length).toBeGreaterThan(10)
  expect(drawn.filter((code) => code === 'ok').length).toBeGreaterThan(10)
  mock.faults.clear()
  expect(await codes(3)).toEqual(['ok', 'ok', 'ok'])
})

it('refuses a fault that names nothing, does nothing, or is misspelt', () => {
  expect(() => mock.faults.add({ action: 'finetuning.task.halt', status: 500 })).toThrow(/names no action/)
  expect(() => mock.faults.add({ action: 'finetuning.task.stop' })).toThrow(/do something/)
  expect(() => mock.faults.add({ status: 500, times: -1 })).toThrow(/times/)
  expect(() => mock.faults.add({ statuss: 500 } as never)).toThrow(/statuss/)
})
