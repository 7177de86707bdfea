import { startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import {
  createClient,
  createFineTuningTask,
  describeFineTuningTask,
  InputError,
  stopFineTuningTask,
} from '../src/index.ts'
import { caught, input, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'
import { transports } from './support/transports.ts'

const never = () => new Promise<never>(() => {})

describe.each(transports)('%s', (_, transport) => {
  const reason = new Error('the user left')
  const aborted = { name: 'AbortError', code: 'Aborted', cause: reason }

  it('before the call', async () => {
    await using server = await startServer(() => ({}))
    const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
    expect(await caught(createFineTuningTask(client, input, { signal: AbortSignal.abort(reason) }))).toMatchObject({
      ...aborted,
      outcome: 'not-sent',
      attempts: 1,
    })
    expect(server.received).toHaveLength(0)
  })

  it('while the credentials are fetched, also when their provider never answers', async () => {
    await using server = await startServer(() => ({}))
    const controller = new AbortController()
    const client = createClient({ credentials: never, baseUrl: server.url, ...transport })
    const call = caught(createFineTuningTask(client, input, { signal: controller.signal }))
    setTimeout(() => controller.abort(reason), 5)
    expect(await call).toMatchObject({ ...aborted, outcome: 'not-sent', verify: undefined })
    expect(await caught(createFineTuningTask(client, input, { timeout: 5, retry: false }))).toMatchObject({
      name: 'TimeoutError',
      code: 'Timeout',
      outcome: 'not-sent',
    })
    expect(server.received).toHaveLength(0)
  })

  it('after the credentials arrived and before anything was sent', async () => {
    await using server = await startServer(() => ({}))
    const controller = new AbortController()
    const hooks = { request: () => controller.abort(reason) }
    const client = createClient({ credentials: keys, baseUrl: server.url, hooks, ...transport })
    expect(await caught(createFineTuningTask(client, input, { signal: controller.signal }))).toMatchObject({
      ...aborted,
      outcome: 'not-sent',
    })
    expect(server.received).toHaveLength(0)
  })

  it('while the answer is awaited', async () => {
    const controller = new AbortController()
    await using server = await startServer(() => void controller.abort(reason))
    const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
    const error = await caught(createFineTuningTask(client, input, { signal: controller.signal }))
    expect(error).toMatchObject({
      ...aborted,
      outcome: 'unknown',
      attempts: 1,
      verify: { action: 'finetuning.task.list', input: { jobId: input.jobId } },
    })
  })

  it('in the middle of the answer', async () => {
    const controller = new AbortController()
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"requestId":')
      setTimeout(() => controller.abort(reason), 5)
    })
    const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
    expect(await caught(describeFineTuningTask(client, { taskId }, { signal: controller.signal }))).toMatchObject({
      ...aborted,
      outcome: 'unknown',
      attempts: 1,
    })
  })

  it('while it waits to be repeated: what is known of the last attempt is said', async () => {
    const controller = new AbortController()
    for (const [status, outcome] of [
      [503, 'unknown'],
      [429, 'refused'],
    ] as const) {
      await using server = await startServer(
        (_, response) => void response.writeHead(status, { 'retry-after': '100' }).end(),
      )
      const client = createClient({
        credentials: keys,
        baseUrl: server.url,
        hooks: { retry: () => setTimeout(() => controller.abort(reason), 5) },
        ...transport,
      })
      const error = await caught(stopFineTuningTask(client, { taskId }, { signal: controller.signal }))
      // The first signal has aborted by the second round, so that one ends before it is sent.
      if (status === 429) expect(error).toMatchObject({ ...aborted, outcome: 'not-sent' })
      else
        expect(error).toMatchObject({
          ...aborted,
          outcome,
          attempts: 1,
          message: expect.stringContaining('after Http503'),
          previous: { code: 'Http503' },
        })
    }
    const second = new AbortController()
    await using server = await startServer(
      (_, response) => void response.writeHead(429, { 'retry-after': '100' }).end(),
    )
    const sleep = async () => second.abort(reason)
    const client = createClient({ credentials: keys, baseUrl: server.url, sleep, ...transport })
    const error = await caught(stopFineTuningTask(client, { taskId }, { signal: second.signal }))
    expect(error).toMatchObject({
      ...aborted,
      outcome: 'refused',
      attempts: 1,
      previous: undefined,
      message: expect.stringContaining('after Http429'),
    })
    expect(server.received).toHaveLength(1)
  })

  it('while it waits for a place', async () => {
    const controller = new AbortController()
    let release = () => {}
    await using server = await startServer(async () => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return { requestId: 'r', result: true }
    })
    const client = createClient({ credentials: keys, baseUrl: server.url, maxConcurrency: 1, ...transport })
    const first = stopFineTuningTask(client, { taskId })
    const second = caught(stopFineTuningTask(client, { taskId }, { signal: controller.signal }))
    const third = caught(stopFineTuningTask(client, { taskId }, { signal: AbortSignal.abort(reason) }))
    controller.abort(reason)
    expect(await second).toMatchObject({ ...aborted, outcome: 'not-sent' })
    expect(await third).toMatchObject({ ...aborted, outcome: 'not-sent' })
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    release()
    await first
    const fourth = stopFineTuningTask(client, { taskId })
    while (server.received.length < 2) await new Promise((resolve) => setTimeout(resolve, 1))
    release()
    expect(await fourth).toMatchObject({ result: true })
    expect(server.received).toHaveLength(2)
  })

  it('gives up an attempt after the time-out, of the client or of the call, the reading of the answer included', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"requestId":')
    })
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      timeout: 40,
      sleep: async () => {},
      ...transport,
    })
    expect(await caught(stopFineTuningTask(client, { taskId }))).toMatchObject({
      name: 'TimeoutError',
      code: 'Timeout',
      outcome: 'unknown',
      attempts: 3,
      message: expect.stringContaining('within 40 ms'),
    })
    expect(await caught(createFineTuningTask(client, input, { timeout: 30 }))).toMatchObject({
      name: 'TimeoutError',
      outcome: 'unknown',
      attempts: 1,
      message: expect.stringContaining('within 30 ms'),
    })
  })
})

it('ends also when a transport ignores the signal, and takes an endless time-out for what it says', async () => {
  const client = createClient({ credentials: keys, transport: never, retry: false })
  expect(await caught(stopFineTuningTask(client, { taskId }, { timeout: 5 }))).toMatchObject({ name: 'TimeoutError' })
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 20)
  expect(
    await caught(
      stopFineTuningTask(client, { taskId }, { timeout: Number.POSITIVE_INFINITY, signal: controller.signal }),
    ),
  ).toMatchObject({ name: 'AbortError' })
})

it('leaves no listener on the signal of the caller', async () => {
  await using server = await startServer(() => ({ requestId: 'r', result: true }))
  const client = createClient({ credentials: keys, baseUrl: server.url, maxConcurrency: 1 })
  const { signal } = new AbortController()
  let listeners = 0
  const { addEventListener, removeEventListener } = signal
  signal.addEventListener = (...parameters: [any, any, any?]) => {
    listeners++
    return addEventListener.apply(signal, parameters)
  }
  signal.removeEventListener = (...parameters: [any, any, any?]) => {
    listeners--
    return removeEventListener.apply(signal, parameters)
  }
  await Promise.all([1, 2, 3].map(() => stopFineTuningTask(client, { taskId }, { signal })))
  expect(listeners).toBe(0)
})

it('passes on what a transport says in words of this library: nothing was sent', async () => {
  const transport = async () => {
    throw new InputError('TransportMissing', 'install it')
  }
  const error = await caught(stopFineTuningTask(createClient({ credentials: keys, transport }), { taskId }))
  expect(error).toMatchObject({
    name: 'InputError',
    code: 'TransportMissing',
    outcome: 'not-sent',
    attempts: 1,
    action: 'finetuning.task.stop',
  })
})
