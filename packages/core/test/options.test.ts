import { startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import {
  type ClientOptions,
  createClient,
  createFineTuningTask,
  defineAction,
  describeFineTuningTask,
  stopFineTuningTask,
} from '../src/index.ts'
import { caught, input, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'
import { transports } from './support/transports.ts'

describe('an option that is there but undefined counts as left out', () => {
  const absent = { attempts: undefined, baseDelay: undefined, maxDelay: undefined, maxTime: undefined }
  it.each([
    ['the client', { retry: absent }, {}],
    ['the call', {}, { retry: absent }],
    ['both', { retry: absent }, { retry: absent, timeout: undefined, headers: undefined, signal: undefined }],
    [
      'every option',
      { timeout: undefined, hooks: undefined, random: undefined, now: undefined, userAgent: undefined },
      {},
    ],
  ])('of %s: three attempts with pauses', async (_, options: ClientOptions, callOptions) => {
    await using server = await startServer((_, response) => void response.writeHead(500).end())
    const delays: number[] = []
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      random: () => 1,
      ...('random' in options ? {} : options),
      sleep: async (milliseconds) => void delays.push(milliseconds),
      ...('random' in options ? options : {}),
    })
    expect(await caught(describeFineTuningTask(client, { taskId }, callOptions))).toMatchObject({ attempts: 3 })
    expect(delays).toHaveLength(2)
    if (!('random' in options)) expect(delays).toEqual([200, 400])
  })

  it('of retry, once more: the call over the client', async () => {
    await using server = await startServer((_, response) => void response.writeHead(500).end())
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      sleep: async () => {},
      retry: { attempts: 2 },
    })
    expect(await caught(describeFineTuningTask(client, { taskId }, { retry: { attempts: undefined } }))).toMatchObject({
      attempts: 2,
    })
    expect(await caught(describeFineTuningTask(client, { taskId }, { retry: undefined }))).toMatchObject({
      attempts: 2,
    })
  })

  it('of headers: none is sent', async () => {
    await using server = await startServer(() => ({ requestId: 'r', result: true }))
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      headers: { 'x-one': undefined, 'x-two': '2' },
    })
    await stopFineTuningTask(client, { taskId }, { headers: { 'x-three': null as never } })
    expect(server.received[0]!.headers).toMatchObject({ 'x-two': '2' })
    expect(server.received[0]!.headers).not.toHaveProperty('x-one')
    expect(server.received[0]!.headers).not.toHaveProperty('x-three')
  })
})

describe('numbers that are none are refused at creation', () => {
  it.each([
    { timeout: Number.NaN },
    { timeout: '5' as never },
    { retry: { attempts: Number.NaN } },
    { retry: { baseDelay: -1 } },
    { maxConcurrency: Number.NaN },
  ])('%o', (options) =>
    expect(() => createClient(options)).toThrow(
      expect.objectContaining({ code: 'InvalidOption', outcome: 'not-sent' }),
    ),
  )
})

describe('retry.answers: false', () => {
  it('repeats what had no answer, and nothing that had one', async () => {
    await using server = await startServer((request, response, number) =>
      number === 1 ? void request.socket.destroy() : void response.writeHead(503).end(),
    )
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      sleep: async () => {},
      retry: { answers: false },
    })
    expect(await caught(describeFineTuningTask(client, { taskId }))).toMatchObject({ code: 'Http503', attempts: 2 })
    expect(server.received).toHaveLength(2)
  })
})

describe.each(transports)('%s', (_, transport) => {
  const upload = defineAction<object, unknown>({
    name: 'x.upload',
    path: '/v2/x?Action=Upload',
    effect: 'write',
    multipart: true,
  })
  const start = async () => {
    const server = await startServer(() => ({ requestId: 'r', result: true }))
    const headers = { 'Content-Type': 'application/json', 'content-length': '3', 'x-mine': 'm' }
    const client = createClient({ credentials: keys, baseUrl: server.url, headers, ...transport })
    return { server, client, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
  }

  it("leaves a form its own type, whatever the caller's headers say", async () => {
    await using it = await start()
    await upload(it.client, { file: new File(['abc'], 'a.txt') }, { headers: { 'CONTENT-TYPE': 'text/plain' } })
    await stopFineTuningTask(it.client, { taskId }, { headers: { 'content-type': 'text/plain' } })
    const [form, json] = it.server.received
    expect(form!.headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/)
    expect(form!.body).toContain('filename="a.txt"')
    expect(json!.headers).toMatchObject({ 'content-type': 'application/json', 'x-mine': 'm' })
    expect(JSON.parse(json!.body)).toEqual({ taskId })
  })

  it.each([
    ['a Buffer', Buffer.from('a')],
    ['bytes', new Uint8Array(2)],
    ['a stream', new ReadableStream()],
    ['a promise', Promise.resolve('x')],
    ['a map', new Map([[1, 2]])],
    ['a function', () => 'x'],
    ['NaN', Number.NaN],
    ['an invalid date', new Date(Number.NaN)],
    [
      'a polyfilled File',
      Object.assign(
        Object.create({
          get [Symbol.toStringTag]() {
            return 'File'
          },
        }),
        { name: 'a' },
      ),
    ],
    ['a promise in a list', [[Promise.resolve(1)]]],
  ])('refuses %s in a form, in JSON and in a query, and sends nothing', async (_, value) => {
    await using it = await start()
    const query = defineAction<object, unknown>({ name: 'x.query', path: '/v2/x', effect: 'read', query: ['file'] })
    const json = defineAction<object, unknown>({ name: 'x.json', path: '/v2/y', effect: 'write', billable: true })
    for (const action of [upload, json, query])
      expect(await caught(action(it.client, { file: value }))).toMatchObject({
        name: 'InputError',
        code: 'InvalidInput',
        outcome: 'not-sent',
        message: expect.stringContaining('file'),
      })
    expect(it.server.received).toHaveLength(0)
  })

  it('sends what JSON can hold', async () => {
    await using it = await start()
    const date = new Date(0)
    const value = { list: [1, null, { deep: true }], nothing: undefined, date, own: { toJSON: () => 'own' } }
    await createFineTuningTask(it.client, { ...input, ...value } as never)
    expect(JSON.parse(it.server.received[0]!.body)).toMatchObject({
      list: [1, null, { deep: true }],
      date: date.toJSON(),
    })
  })
})
