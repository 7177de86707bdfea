import { describe, expect, it } from 'vitest'
import {
  createFineTuningTask,
  createQianfan,
  describeFineTuningJobs,
  fineTuningTaskDone,
  InputError,
  ServiceError,
  stopFineTuningTask,
  waitUntil,
} from '../src/index.ts'
import { validate } from '../src/schemas.ts'
import { mockClient } from '../src/testing.ts'

const taskId = 'task-5kjifvzerc5n'

describe('mockClient', () => {
  it('answers functions and the object alike, and remembers the calls', async () => {
    const test = mockClient()
    test.on(stopFineTuningTask).resolves({ result: true })
    expect(await stopFineTuningTask(test, { taskId })).toEqual({ requestId: 'mock-request-1', result: true })
    expect(await createQianfan(test).finetuning.task.stop({ taskId: 'task-2' }, { timeout: 5 })).toMatchObject({
      result: true,
    })
    expect(test.callsOf(stopFineTuningTask)).toEqual([
      { action: 'finetuning.task.stop', input: { taskId }, options: {} },
      { action: 'finetuning.task.stop', input: { taskId: 'task-2' }, options: { timeout: 5 } },
    ])
    expect(test.calls).toHaveLength(2)
    test.reset()
    expect(test.calls).toEqual([])
    await expect(stopFineTuningTask(test, { taskId })).rejects.toMatchObject({ code: 'NotScripted' })
  })

  it('takes answers in order, then the one that stays', async () => {
    const test = mockClient()
    test
      .on('finetuning.task.stop')
      .resolvesOnce({ requestId: 'a', result: true })
      .rejectsOnce({ code: 'AccessDenied', status: 403 })
      .resolves({ requestId: 'z', result: true })
    const stop = () => stopFineTuningTask(test, { taskId })
    expect(await stop()).toMatchObject({ requestId: 'a' })
    await expect(stop()).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'AccessDenied',
      status: 403,
      outcome: 'refused',
    })
    expect(await stop()).toMatchObject({ requestId: 'z' })
    expect(await stop()).toMatchObject({ requestId: 'z' })
  })

  it('matches by input, the last script first', async () => {
    const test = mockClient()
    test
      .on(describeFineTuningJobs)
      .resolves({ result: { jobList: [{ jobId: 'job-1' }], pageInfo: { isTruncated: true, nextMarker: 'm' } } })
    test.on(describeFineTuningJobs, { marker: 'm' }).resolves(({ marker }) => ({
      result: { jobList: [{ jobId: `job-after-${marker}` }], pageInfo: { isTruncated: false } },
    }))
    const ids: unknown[] = []
    for await (const { jobId } of describeFineTuningJobs.items(test)) ids.push(jobId)
    expect(ids).toEqual(['job-1', 'job-after-m'])
  })

  it.each([
    ['nothing was scripted for it', () => mockClient()],
    [
      'it was scripted for other inputs only',
      () => {
        const test = mockClient()
        test.on(stopFineTuningTask, { taskId: 'task-other' }).resolves({ result: true })
        return test
      },
    ],
    [
      'all answers scripted for it are used up',
      () => {
        const test = mockClient()
        test.on(stopFineTuningTask).resolvesOnce({ result: true })
        void stopFineTuningTask(test, { taskId })
        return test
      },
    ],
  ])('says of a call without an answer that %s', async (why, make) => {
    const test = make()
    await new Promise((resolve) => setTimeout(resolve))
    await expect(stopFineTuningTask(test, { taskId })).rejects.toThrow(
      `finetuning.task.stop was called with {"taskId":"${taskId}"}, and ${why}. Script it: test.on('finetuning.task.stop').resolves({ ... })`,
    )
  })

  it('is the real client otherwise: acceptance, network, repeats, validation, waiters', async () => {
    const test = mockClient({ validate, retry: { attempts: 3 } })
    test.on(stopFineTuningTask).resolvesOnce({ result: false })
    await expect(stopFineTuningTask(test, { taskId })).rejects.toMatchObject({ code: 'ResultFalse' })

    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
    test
      .on(stopFineTuningTask)
      .rejectsOnce(reset)
      .rejectsOnce({ code: 'InternalError', status: 500 })
      .resolves({ result: true })
    expect((await stopFineTuningTask.withResponse(test, { taskId })).attempts).toBe(3)

    test.on(createFineTuningTask).rejects(reset)
    const input = {
      jobId: 'job-1',
      hyperParameterConfig: {},
      datasetConfig: { sourceType: 'Platform' as const, versions: [] },
    }
    await expect(createFineTuningTask(test, input)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
      attempts: 1,
      verify: { action: 'finetuning.task.list', input: { jobId: 'job-1' } },
    })
    await expect(stopFineTuningTask(test, {} as never)).rejects.toBeInstanceOf(InputError)

    const states = ['Waiting', 'Running', 'Done']
    test.on('finetuning.task.describe').resolves(() => ({ result: { runStatus: states.shift() } }))
    expect((await waitUntil(test, fineTuningTaskDone, { taskId })).result.runStatus).toBe('Done')
  })

  it('throws an error of this library, or of an answering function, as it is and does not repeat it', async () => {
    const test = mockClient({ retry: { attempts: 3 } })
    const refusal = new ServiceError('Odd', 'odd', { status: 418, body: undefined })
    const mistake = new Error('a mistake in the test')
    test
      .on(stopFineTuningTask)
      .rejectsOnce(refusal)
      .resolvesOnce(() => {
        throw mistake
      })
      .resolves({ result: true })
    await expect(stopFineTuningTask(test, { taskId })).rejects.toBe(refusal)
    await expect(stopFineTuningTask(test, { taskId })).rejects.toBe(mistake)
    expect(await stopFineTuningTask(test, { taskId })).toMatchObject({ result: true })
  })

  it('ends with the signal of the caller', async () => {
    const test = mockClient()
    test.on(stopFineTuningTask).resolves(() => new Promise(() => {}))
    const controller = new AbortController()
    const call = stopFineTuningTask(test, { taskId }, { signal: controller.signal })
    setTimeout(() => controller.abort())
    await expect(call).rejects.toMatchObject({ name: 'AbortError', outcome: 'unknown' })
  })

  it('has a clock that its sleep moves, so that a wait with a limit ends at once', async () => {
    for (const options of [{}, { now: () => 5 }, { sleep: async () => {} }]) {
      const test = mockClient(options)
      test.on('finetuning.task.describe').resolves({ result: { runStatus: 'Running' } })
      await expect(waitUntil(test, fineTuningTaskDone, { taskId }, { maxWait: 3_600_000 })).rejects.toMatchObject({
        code: 'WaiterTimeout',
      })
      expect(test.calls.length).toBeLessThan(100)
    }
  })

  it('lets the event loop turn in a wait without a limit', async () => {
    const test = mockClient()
    test.on('finetuning.task.describe').resolves({ result: { runStatus: 'Running' } })
    const waiting = waitUntil(test, fineTuningTaskDone, { taskId }, { signal: AbortSignal.timeout(30) })
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('makes one attempt with an undefined retry too', async () => {
    const test = mockClient({ retry: undefined })
    test.on('finetuning.task.describe').rejects({ code: 'InternalError', status: 500 })
    await expect(createQianfan(test).finetuning.task.describe({ taskId })).rejects.toMatchObject({ attempts: 1 })
  })
})
