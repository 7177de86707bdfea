import { createQianfan, type Qianfan, ServiceError } from '@qianfan-console/core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Mock, type MockOptions, startMock } from '../src/index.ts'

let mock: Mock
let qianfan: Qianfan

async function start(options?: MockOptions): Promise<void> {
  mock = await startMock({ now: () => Date.parse('2026-04-17T08:00:00Z'), ...options })
  qianfan = createQianfan({
    baseUrl: mock.url,
    credentials: mock.credentials,
    retry: false,
    now: () => Date.parse('2026-04-17T08:00:00Z'),
  })
}

beforeEach(() => start())
afterEach(() => mock.close())

const published = { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] }

const newJob = async (name = 'walk') =>
  (await qianfan.finetuning.job.create({ name, model: 'ERNIE-Speed-8K', trainMode: 'SFT' })).result.jobId

const newTask = async (jobId: string, more: object = {}) =>
  (
    await qianfan.finetuning.task.create({
      jobId,
      hyperParameterConfig: { epoch: 2 },
      datasetConfig: published,
      ...more,
    })
  ).result.taskId

const describeTask = async (taskId: string) => (await qianfan.finetuning.task.describe({ taskId })).result

const refused = (field: string) =>
  expect.objectContaining({
    code: 'InappropriateJSON',
    outcome: 'refused',
    message: expect.stringContaining(`param[${field}] invalid`),
  })

it('lets a task wait, run with a rising percentage, and end with scores and falling losses', async () => {
  const taskId = await newTask(await newJob())
  const waiting = await describeTask(taskId)
  expect(waiting).toMatchObject({ runStatus: 'Waiting', finishDate: '0000-00-00T00:00:00Z' })
  const seen: number[] = []
  for (let minutes = 0; minutes < 60; minutes += 10) {
    mock.clock.step(600)
    const { runStatus, runProgress, metrics, checkpointList } = await describeTask(taskId)
    expect({ runStatus, metrics, checkpointList }).toEqual({
      runStatus: 'Running',
      metrics: undefined,
      checkpointList: undefined,
    })
    seen.push(Number.parseInt(runProgress!, 10))
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(new Set(seen).size).toBe(seen.length)
  mock.clock.step(24 * 3600)
  const done = await describeTask(taskId)
  expect(done).toMatchObject({ runStatus: 'Done', metrics: { 'BLEU-4': expect.stringMatching(/^\d+\.\d\d%$/) } })
  expect(done.runProgress).toBeUndefined()
  const points = done.checkpointList!
  expect(points.length).toBeGreaterThan(1)
  for (const [index, point] of points.entries()) {
    if (index === 0) continue
    expect(point.step).toBeGreaterThan(points[index - 1]!.step!)
    expect(point.trainingLoss).toBeLessThan(points[index - 1]!.trainingLoss as number)
    expect(point.perplexity).toBeLessThan(points[index - 1]!.perplexity as number)
  }
})

it('stops a running task once, and keeps the checkpoints that it had reached', async () => {
  const taskId = await newTask(await newJob(), { hyperParameterConfig: { saveStep: 8 } as never })
  mock.clock.step(3600)
  expect(await qianfan.finetuning.task.stop({ taskId })).toMatchObject({ result: true })
  const stopped = await describeTask(taskId)
  expect(stopped).toMatchObject({ runStatus: 'Stopped', finishDate: '2026-04-17T09:00:00Z' })
  expect(stopped.checkpointList!.length).toBeGreaterThan(0)
  mock.clock.step(24 * 3600)
  expect((await describeTask(taskId)).runStatus).toBe('Stopped')
  await expect(qianfan.finetuning.task.stop({ taskId })).rejects.toMatchObject({ code: 'ResultFalse' })
  await expect(qianfan.finetuning.task.stop({ taskId: 'task-doesnotexist' })).rejects.toMatchObject({
    code: 'ResultFalse',
  })
})

it('takes its time to stop when told so', async () => {
  await mock.close()
  await start({ stopDelay: 30 })
  await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
  expect((await describeTask('task-5kjifvzerc5n')).runStatus).toBe('Running')
  mock.clock.step(31)
  expect((await describeTask('task-5kjifvzerc5n')).runStatus).toBe('Stopped')
})

it('starts with what the examples of the spec name, in the state they need', async () => {
  expect(await describeTask('task-5kjifvzerc5n')).toMatchObject({ runStatus: 'Running' })
  expect(await describeTask('task-0tgmn4a7h4i6')).toMatchObject({
    runStatus: 'Running',
    runProgress: '40%',
    jobName: 'hj_pptr',
  })
  const { result } = await qianfan.finetuning.model.list()
  expect(result.map(({ model }) => model)).toEqual(expect.arrayContaining(['ERNIE-Speed-8K', 'ERNIE-Lite-8K-0308']))
  mock.clock.step(30 * 24 * 3600)
  expect(await describeTask('task-5kjifvzerc5n')).toMatchObject({ runStatus: 'Running' })
})

it('has an empty account where asked, and the base models all the same', async () => {
  await mock.close()
  await start({ empty: true })
  expect((await qianfan.finetuning.job.list()).result.jobList).toEqual([])
  expect((await qianfan.finetuning.model.list()).result.length).toBeGreaterThan(1)
})

it('pages for real: newest first, reversed, truncated, and past a row that is gone', async () => {
  await mock.close()
  await start({ empty: true })
  const ids: string[] = []
  for (let index = 0; index < 7; index++) ids.unshift(await newJob(`job ${index}`))
  const collect = async (input: object) => {
    const rows = await Array.fromAsync(qianfan.finetuning.job.list.items(input))
    return rows.map(({ jobId }) => jobId)
  }
  expect(await collect({ maxKeys: 3 })).toEqual(ids)
  expect(await collect({ maxKeys: 3, pageReverse: true })).toEqual(ids.toReversed())
  const { result } = await qianfan.finetuning.job.list({ maxKeys: 3 })
  expect(result.pageInfo).toMatchObject({ marker: '', maxKeys: 3, isTruncated: true, nextMarker: ids[3] })
  await qianfan.finetuning.job.delete({ jobId: ids[3]! })
  const next = await qianfan.finetuning.job.list({ maxKeys: 3, marker: ids[3]! })
  expect(next.result.jobList.map(({ jobId }) => jobId)).toEqual(ids.slice(4, 7))
  expect(next.result.pageInfo).toMatchObject({ isTruncated: false })
  expect(next.result.pageInfo).not.toHaveProperty('nextMarker')
  expect((await qianfan.finetuning.job.list({ maxKeys: 1000 })).result.pageInfo.maxKeys).toBe(100)
  await expect(qianfan.finetuning.job.list({ marker: 'job-neverseen' })).rejects.toEqual(refused('marker'))
})

it('refuses what the platform would not take', async () => {
  const jobId = await newJob('taken')
  await expect(newJob('taken')).rejects.toEqual(refused('name'))
  await expect(qianfan.finetuning.job.create({ name: 'x', model: 'ERNIE-Speed-8K', trainMode: 'SFT' })).rejects.toEqual(
    refused('name'),
  )
  await expect(
    qianfan.finetuning.job.create({ name: 'other', model: 'no-such-model', trainMode: 'SFT' }),
  ).rejects.toEqual(refused('model'))
  await expect(newTask('job-doesnotexist')).rejects.toEqual(refused('jobId'))
  await expect(
    newTask(jobId, { datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-doesnotexist' }] } }),
  ).rejects.toEqual(refused('versionId'))
  await expect(
    newTask(jobId, { datasetConfig: { sourceType: 'Bos', versions: [{ versionBosUri: '/tmp' }] } }),
  ).rejects.toEqual(refused('versionBosUri'))
  await expect(newTask(jobId, { datasetConfig: { ...published, splitRatio: 21 } })).rejects.toEqual(
    refused('splitRatio'),
  )
  await expect(newTask(jobId, { hyperParameterConfig: { epoch: 51 } })).rejects.toEqual(refused('epoch'))
  await expect(newTask(jobId, { parameterScale: 'Whatever' })).rejects.toEqual(refused('parameterScale'))
  await expect(describeTask('task-doesnotexist')).rejects.toEqual(refused('taskId'))
  expect(mock.requests.filter(({ done }) => done).length).toBe(1)
})

it('trains on from a checkpoint of a task of the same model', async () => {
  const jobId = await newJob()
  const base = await newTask(jobId)
  await expect(newTask(jobId, { incrementTaskId: base })).rejects.toEqual(refused('incrementTaskId'))
  mock.clock.step(24 * 3600)
  await expect(newTask(jobId, { incrementTaskId: base })).rejects.toEqual(refused('incrementCheckpointStep'))
  await expect(newTask(jobId, { incrementTaskId: base, incrementCheckpointStep: 1 })).rejects.toEqual(
    refused('incrementCheckpointStep'),
  )
  const step = (await describeTask(base)).checkpointList![0]!.step
  const heir = await newTask(jobId, { incrementTaskId: base, incrementCheckpointStep: step })
  await expect(qianfan.finetuning.task.delete({ taskId: base })).rejects.toBeInstanceOf(ServiceError)
  await qianfan.finetuning.task.stop({ taskId: heir })
  await qianfan.finetuning.task.delete({ taskId: base })
})

it('does not delete a job while one of its tasks runs, and takes its tasks along when it does', async () => {
  const jobId = await newJob()
  const taskId = await newTask(jobId)
  await expect(qianfan.finetuning.job.delete({ jobId })).rejects.toMatchObject({ code: 'ResultFalse' })
  expect(mock.requests.at(-1)!.hint).toContain(taskId)
  await qianfan.finetuning.task.stop({ taskId })
  await qianfan.finetuning.job.delete({ jobId })
  expect(mock.store.get('finetuning.task', taskId)).toBeUndefined()
})

it('fails a task where a fault or the test says so', async () => {
  mock.faults.add({ action: 'CreateFineTuningTask', life: 'failed' })
  const taskId = await newTask(await newJob())
  mock.clock.step(24 * 3600)
  const failed = await describeTask(taskId)
  expect(failed).toMatchObject({ runStatus: 'Failed' })
  expect(failed).not.toHaveProperty('metrics')
  expect(failed).not.toHaveProperty('checkpointList')
  mock.store.end('finetuning.task', 'task-5kjifvzerc5n', 'failed')
  expect(await describeTask('task-5kjifvzerc5n')).toMatchObject({ runStatus: 'Failed' })
})

it('runs the same way again with the same seed, and another with another', async () => {
  const run = async (seed: string) => {
    await mock.close()
    await start({ seed })
    const taskId = await newTask(await newJob())
    mock.clock.step(30 * 3600)
    return await describeTask(taskId)
  }
  const first = await run('a')
  expect(await run('a')).toEqual(first)
  expect((await run('b')).taskId).not.toBe(first.taskId)
})
