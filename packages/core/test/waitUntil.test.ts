import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { startServer } from '@qianfan-console/testing'
import { describe, expect, it, vi } from 'vitest'
import * as core from '../src/index.ts'
import {
  createClient,
  defineWaiter,
  describeFineTuningTask,
  fineTuningTaskDone,
  type QianfanError,
  type Waiter,
  waitUntil,
} from '../src/index.ts'
import { mockClient } from '../src/testing.ts'
import { keys } from './support/keys.ts'

const taskId = 'task-5kjifvzerc5n'
const caught = (promise: Promise<unknown>): Promise<QianfanError & { states: unknown[]; last: unknown }> =>
  promise.then(
    () => expect.fail('should have failed'),
    (error) => error,
  )

function running(states: string[], random = 0.5) {
  let now = 0
  const pauses: number[] = []
  const client = mockClient({
    now: () => now,
    random: () => random,
    sleep: async (milliseconds) => {
      now += milliseconds
      pauses.push(milliseconds)
    },
  })
  client
    .on(describeFineTuningTask)
    .resolves(() => ({ result: { taskId, runStatus: states.length > 1 ? states.shift()! : states[0]! } }))
  return { client, pauses }
}

describe('waitUntil', () => {
  it('polls with growing pauses through states that it does not know, and gives the answer', async () => {
    const { client, pauses } = running(['', 'Waiting', 'BrandNew', 'Running', 'Running', 'Running', 'Running', 'Done'])
    const polls: unknown[] = []
    const answer = await waitUntil(
      client,
      fineTuningTaskDone,
      { taskId },
      {
        onPoll: ({ result }, { state, polls: number, elapsed }) =>
          polls.push([result.runStatus, state, number, elapsed]),
      },
    )
    expect(answer.result.runStatus).toBe('Done')
    expect(pauses).toEqual([30_000, 45_000, 67_500, 101_250, 120_000, 120_000, 120_000])
    expect(polls.slice(0, 3)).toEqual([
      ['', '', 1, 0],
      ['Waiting', 'Waiting', 2, 30_000],
      ['BrandNew', 'BrandNew', 3, 75_000],
    ])
  })

  it('spreads its polls, and takes other delays', async () => {
    const low = running(['Running', 'Running', 'Running', 'Done'], 0)
    await waitUntil(low.client, fineTuningTaskDone, { taskId }, { minDelay: 1000, maxDelay: 1200 })
    expect(low.pauses).toEqual([900, 1080, 1080])
  })

  it('fails when the state cannot come any more, with the last states', async () => {
    const { client } = running([...Array.from({ length: 20 }, () => 'Running'), 'Failed'])
    const error = await caught(waitUntil(client, fineTuningTaskDone, { taskId }))
    expect(error).toMatchObject({
      name: 'WaiterError',
      code: 'WaiterFailed',
      action: 'finetuning.task.describe',
      last: { result: { runStatus: 'Failed' } },
    })
    expect(error.states).toEqual([...Array.from({ length: 9 }, () => 'Running'), 'Failed'])
    expect(error.message).toContain('reached "Failed"')
  })

  it('uses all the time it has, then says what it saw last', async () => {
    const { client, pauses } = running(['Waiting', 'Running'])
    const error = await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { maxWait: 100_000 }))
    expect(error).toMatchObject({
      code: 'WaiterTimeout',
      states: ['Waiting', 'Running', 'Running', 'Running'],
      message: expect.stringContaining('within 100000 ms; last seen: "Running"'),
    })
    expect(pauses).toEqual([30_000, 45_000, 25_000])
    const none = running(['Running'])
    expect(await caught(waitUntil(none.client, fineTuningTaskDone, { taskId }, { maxWait: 0 }))).toMatchObject({
      code: 'WaiterTimeout',
      message: expect.stringContaining('within 0 ms; last seen: "Running"'),
    })
    expect(none.client.calls).toHaveLength(1)
  })

  it('outlives a network that is away for a while, but no refusal', async () => {
    const { client } = running(['Done'])
    const gone = Object.assign(new Error('gone'), { code: 'ENETUNREACH' })
    const flaky = client.on(describeFineTuningTask)
    for (let failure = 0; failure < 7; failure++) flaky.rejectsOnce(gone)
    expect((await waitUntil(client, fineTuningTaskDone, { taskId })).result.runStatus).toBe('Done')
    client.on(describeFineTuningTask).rejects({ code: 'AccessDenied', status: 403 })
    expect(await caught(waitUntil(client, fineTuningTaskDone, { taskId }))).toMatchObject({
      name: 'ServiceError',
      code: 'AccessDenied',
    })
    client.on(describeFineTuningTask).rejectsOnce(gone)
    expect(await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { retry: false }))).toMatchObject({
      name: 'ConnectionError',
      attempts: 1,
    })
  })

  it('gives up on a network that stays away, and says where no poll was answered', async () => {
    const { client } = running(['Done'])
    client.on(describeFineTuningTask).rejects(Object.assign(new Error('gone'), { code: 'ENETUNREACH' }))
    expect(await caught(waitUntil(client, fineTuningTaskDone, { taskId }))).toMatchObject({
      name: 'ConnectionError',
      attempts: 8,
    })
    const late = await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { maxWait: 0 }))
    expect(late).toMatchObject({
      code: 'WaiterTimeout',
      states: [],
      message: expect.stringContaining('last seen: no state, since no poll was answered'),
    })
  })

  it('ends with the signal, between polls and within them, and with a watcher that throws', async () => {
    const { client } = running(['Running'])
    const controller = new AbortController()
    const stopAfter = (polls: number) => (_: unknown, poll: { polls: number }) =>
      poll.polls === polls && controller.abort(new Error('enough'))
    const error = await caught(
      waitUntil(client, fineTuningTaskDone, { taskId }, { signal: controller.signal, onPoll: stopAfter(3) }),
    )
    expect(error).toMatchObject({
      name: 'AbortError',
      cause: new Error('enough'),
      message: expect.stringContaining('what was waited for goes on'),
    })
    expect(client.calls).toHaveLength(3)
    expect(
      await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { signal: controller.signal })),
    ).toMatchObject({ name: 'AbortError' })
    const mine = new Error('mine')
    const onPoll = () => {
      throw mine
    }
    expect(await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { onPoll }))).toBe(mine)
  })

  it.each([
    ['hangs', () => undefined],
    ['gives 500', (response: ServerResponse) => void response.writeHead(500).end()],
  ])('keeps its limit on a server that %s, with the states seen', async (_, answer) => {
    await using server = await startServer((_, response, number) =>
      number === 1 ? { requestId: 'r', result: { runStatus: 'Running' } } : answer(response),
    )
    const client = createClient({ credentials: keys, baseUrl: server.url, timeout: 400 })
    const started = Date.now()
    const error = await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { maxWait: 800, minDelay: 200 }))
    expect(error).toMatchObject({ name: 'WaiterError', code: 'WaiterTimeout', states: ['Running'] })
    expect(error.cause).toMatchObject({ attempts: expect.any(Number) })
    expect(error.last).toMatchObject({ result: { runStatus: 'Running' } })
    // One attempt more than the limit; the poll by itself would repeat for half a minute.
    expect(Date.now() - started).toBeLessThan(10_000)
  })

  it('tells a refusal as what it is, also after the limit', async () => {
    const { client } = running(['Running'])
    client.on(describeFineTuningTask).rejects({ code: 'AccessDenied', status: 403 })
    expect(await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { maxWait: 0 }))).toMatchObject({
      code: 'AccessDenied',
    })
  })

  it('follows a clock that is replaced after the client was made', async () => {
    const client = createClient({
      credentials: keys,
      transport: async () => ({
        status: 200,
        headers: new Headers(),
        text: '{"requestId":"r","result":{"runStatus":"Running"}}',
      }),
    })
    vi.useFakeTimers()
    try {
      const waiting = caught(waitUntil(client, fineTuningTaskDone, { taskId }, { maxWait: 60_000 }))
      await vi.advanceTimersByTimeAsync(120_000)
      expect(await waiting).toMatchObject({ code: 'WaiterTimeout' })
    } finally {
      vi.useRealTimers()
    }
  })

  it('rejects with what an async onPoll rejects with', async () => {
    const { client } = running(['Running'])
    const mine = new Error('mine')
    const onPoll = async () => {
      await null
      throw mine
    }
    expect(await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { onPoll }))).toBe(mine)
  })

  it.each(['maxWait', 'minDelay', 'maxDelay'])('takes an undefined %s for none', async (name) => {
    const { client, pauses } = running(['Running', 'Done'])
    await waitUntil(client, fineTuningTaskDone, { taskId }, { retry: { attempts: undefined }, [name]: undefined })
    expect(pauses).toEqual([30_000])
  })

  it.each(['maxWait', 'minDelay', 'maxDelay'])('refuses a %s that is no number', async (name) => {
    const { client } = running(['Done'])
    expect(await caught(waitUntil(client, fineTuningTaskDone, { taskId }, { [name]: Number.NaN }))).toMatchObject({
      code: 'InvalidOption',
    })
  })

  it("takes a waiter of one's own", async () => {
    const { client } = running(['Waiting', 'Running'])
    const started = defineWaiter(describeFineTuningTask, {
      name: 'started',
      delay: 1,
      acceptors: [{ path: 'result.runStatus', equals: 'Running', state: 'success' }],
    })
    expect((await waitUntil(client, started, { taskId })).result.runStatus).toBe('Running')
  })
})

describe('the waiters of the spec', () => {
  interface Schema {
    properties?: Record<string, Schema>
    'x-extensible-enum'?: unknown[]
    enum?: unknown[]
    type?: unknown
  }
  const { actions }: { actions: { name: string; output: Schema }[] } = JSON.parse(
    readFileSync(new URL('../../../spec/actions.json', import.meta.url), 'utf8'),
  )
  const waiters = Object.values(core).filter(
    (value): value is Waiter => typeof value === 'object' && value !== null && 'acceptors' in value,
  )

  it.each(waiters)('$name accepts only states that the enum of its action has', ({ action, acceptors, delay }) => {
    const { output } = actions.find(({ name }) => name === action.definition.name)!
    expect(delay).toBeGreaterThan(0)
    expect(acceptors.some(({ state }) => state === 'success')).toBe(true)
    for (const { path, equals } of acceptors) {
      const schema = path.split('.').reduce<Schema | undefined>((node, part) => node?.properties?.[part], output)
      const known =
        schema?.['x-extensible-enum'] ?? schema?.enum ?? (schema?.type === 'boolean' ? [true, false] : undefined)
      expect(known, `${path} of ${action.definition.name}`).toContain(equals)
    }
  })
})
