import type { AcceptorFacts, ActionFacts, Paging as SpecPaging, VerifyFacts } from '@qianfan-console/spec/manifest'
import { describe, expectTypeOf, it } from 'vitest'
import {
  type Acceptor,
  type ActionDefinition,
  type Answer,
  type Client,
  createClient,
  createFineTuningTask,
  createQianfan,
  defineAction,
  describeFineTuningJobs,
  describeFineTuningSupportModels,
  describeFineTuningTask,
  type FineTuningJob,
  type FineTuningTask,
  fineTuningTaskDone,
  isQianfanError,
  type Outcome,
  type Paging,
  type Qianfan,
  type ServiceError,
  type StopFineTuningTaskInput,
  type StopFineTuningTaskOutput,
  stopFineTuningTask,
  waitUntil,
} from '../src/index.ts'
import type { validate } from '../src/schemas.ts'
import { mockClient } from '../src/testing.ts'

/** Holds what must compile and, marked, what must not. Nothing here runs: `tsc` is what tests it. */
const compiles = (_: () => unknown) => {}
declare const client: Client
declare const qianfan: Qianfan

describe('what must compile', () => {
  it('functions and the object give the same types', () => {
    compiles(() => {
      expectTypeOf(stopFineTuningTask(client, { taskId: 't' })).resolves.toEqualTypeOf<StopFineTuningTaskOutput>()
      expectTypeOf(qianfan.finetuning.task.stop({ taskId: 't' })).resolves.toEqualTypeOf<StopFineTuningTaskOutput>()
      expectTypeOf(stopFineTuningTask.withResponse(client, { taskId: 't' })).resolves.toEqualTypeOf<
        Answer<StopFineTuningTaskOutput>
      >()
      expectTypeOf(qianfan.finetuning.task.stop.withResponse({ taskId: 't' })).resolves.toEqualTypeOf<
        Answer<StopFineTuningTaskOutput>
      >()
      expectTypeOf<StopFineTuningTaskInput>().toEqualTypeOf<{ taskId: string }>()
    })
  })

  it('an input without required fields may be left out', () => {
    compiles(() => [
      describeFineTuningJobs(client),
      describeFineTuningJobs(client, { maxKeys: 100 }, { timeout: 1 }),
      describeFineTuningSupportModels(client),
      qianfan.finetuning.job.list(),
      qianfan.finetuning.model.list(),
    ])
  })

  it('items have the type of the rows', () => {
    compiles(async () => {
      for await (const job of describeFineTuningJobs.items(client)) expectTypeOf(job).toEqualTypeOf<FineTuningJob>()
      for await (const job of qianfan.finetuning.job.list.items({ trainMode: 'SFT' }))
        expectTypeOf(job).toEqualTypeOf<FineTuningJob>()
      for await (const page of qianfan.finetuning.job.list.pages())
        expectTypeOf(page.result.jobList).toEqualTypeOf<FineTuningJob[]>()
    })
  })

  it('a waiter gives the answer of its action', () => {
    compiles(async () => {
      const { result } = await waitUntil(
        client,
        fineTuningTaskDone,
        { taskId: 't' },
        { onPoll: (answer) => expectTypeOf(answer.result).toEqualTypeOf<FineTuningTask>() },
      )
      expectTypeOf(result).toEqualTypeOf<FineTuningTask>()
    })
  })

  it('known states are offered, new ones are allowed', () => {
    compiles(async () => {
      const { result } = await describeFineTuningTask(client, { taskId: 't' })
      return [result.runStatus === 'Done', result.runStatus === 'SomethingNew']
    })
  })

  it('errors narrow', () => {
    compiles(() => {
      const error: unknown = undefined
      if (isQianfanError(error)) expectTypeOf(error.outcome).toEqualTypeOf<Outcome>()
      if (isQianfanError(error) && error.name === 'ServiceError')
        expectTypeOf((error as ServiceError).status).toBeNumber()
    })
  })

  it('options fit together', () => {
    expectTypeOf<typeof validate>().toExtend<NonNullable<NonNullable<Parameters<typeof createClient>[0]>['validate']>>()
    compiles(() => [
      createClient({ credentials: null, logger: console, fetch: globalThis.fetch, retry: false, validate: () => [] }),
      createClient({
        credentials: async () => ({
          accessKeyId: 'a',
          secretAccessKey: 'b',
          sessionToken: undefined,
          expiration: new Date(),
        }),
      }),
      createQianfan(client),
      createQianfan({ hooks: { request: async ({ action }) => expectTypeOf(action).toBeString() } }),
      mockClient()
        .on(stopFineTuningTask, { taskId: 't' })
        .resolvesOnce({ result: true })
        .resolves(({ taskId }) => ({ requestId: taskId })),
    ])
  })
})

describe('what must not compile', () => {
  it('wrong inputs', () => {
    compiles(() => [
      // @ts-expect-error no input
      stopFineTuningTask(client),
      // @ts-expect-error a required field is missing
      stopFineTuningTask(client, {}),
      // @ts-expect-error a field of another name
      stopFineTuningTask(client, { taskID: 't' }),
      // @ts-expect-error a field of another type
      stopFineTuningTask(client, { taskId: 1 }),
      // @ts-expect-error no client
      stopFineTuningTask({ taskId: 't' }),
      // @ts-expect-error no input on the object
      qianfan.finetuning.task.stop(),
      // @ts-expect-error an action that does not exist
      qianfan.finetuning.task.pause({ taskId: 't' }),
      // @ts-expect-error a part of the input is missing
      createFineTuningTask(client, { jobId: 'j', hyperParameterConfig: {} }),
      // @ts-expect-error an unknown option
      stopFineTuningTask(client, { taskId: 't' }, { timeOut: 1 }),
      // @ts-expect-error no items where nothing is listed
      stopFineTuningTask.items(client, { taskId: 't' }),
    ])
  })

  it('wrong clients, definitions and scripts', () => {
    const script = mockClient().on(stopFineTuningTask)
    compiles(() => [
      // @ts-expect-error half a pair
      createClient({ credentials: { accessKeyId: 'a' } }),
      // @ts-expect-error keys in the wrong place
      createClient({ accessKeyId: 'a', secretAccessKey: 'b' }),
      // @ts-expect-error true says nothing
      createClient({ retry: true }),
      // @ts-expect-error an effect has to be stated
      defineAction({ name: 'x', path: '/x' }),
      // @ts-expect-error an effect that does not exist
      defineAction({ name: 'x', path: '/x', effect: 'billable' }),
      // @ts-expect-error the input of another action
      waitUntil(client, fineTuningTaskDone, { jobId: 'j' }),
      // @ts-expect-error an answer of another action
      script.resolves({ result: 'stopped' }),
    ])
  })

  it('writing to what is settled', () => {
    compiles(() => {
      // @ts-expect-error the client of an object stays
      qianfan.client = client
      // @ts-expect-error the code of an error is stable
      if (isQianfanError(qianfan)) qianfan.code = 'x'
    })
  })
})

describe('what core declares of the spec again, since it does not load it', () => {
  it('is as the spec has it', () => {
    expectTypeOf<Paging>().toEqualTypeOf<SpecPaging>()
    expectTypeOf<Acceptor>().toEqualTypeOf<AcceptorFacts>()
    expectTypeOf<ActionFacts['effect']>().toEqualTypeOf<ActionDefinition['effect']>()
    expectTypeOf<ActionFacts['auth']>().toEqualTypeOf<ActionDefinition['auth']>()
    expectTypeOf<ActionFacts['acceptance']>().toEqualTypeOf<ActionDefinition['acceptance']>()
    expectTypeOf<ActionFacts['idempotencyKey']>().toEqualTypeOf<ActionDefinition['idempotencyKey']>()
    expectTypeOf<VerifyFacts>().toExtend<NonNullable<ActionDefinition['verify']>>()
  })
})
