import { type AddressInfo, createServer } from 'node:net'
import { type Handler, startServer } from '@qianfan-console/testing'
import { describe, expect, it, vi } from 'vitest'
import {
  type ClientOptions,
  createClient,
  createFineTuningTask,
  createQianfan,
  defineAction,
  describeFineTuningTask,
  stopFineTuningTask,
} from '../src/index.ts'
import { caught, input, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'
import { transports } from './support/transports.ts'

describe.each(transports)('%s', (_, transport) => {
  const start = async (handler: Handler, options: ClientOptions = {}) => {
    const server = await startServer(handler)
    const delays: number[] = []
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      random: () => 1,
      sleep: async (milliseconds) => void delays.push(milliseconds),
      ...transport,
      ...options,
    })
    return { server, client, delays, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
  }
  const busy: Handler = (_, response) => void response.writeHead(503).end()

  it('backs off, doubling to the cap, and counts its attempts', async () => {
    await using it = await start((_, response, number) =>
      number < 7 ? void response.writeHead(503).end() : { requestId: 'r', result: true },
    )
    const retry = { attempts: 7, baseDelay: 100, maxDelay: 1000 }
    const { attempts, body } = await stopFineTuningTask.withResponse(it.client, { taskId }, { retry })
    expect([attempts, body]).toEqual([7, { requestId: 'r', result: true }])
    expect(it.delays).toEqual([100, 200, 400, 800, 1000, 1000])
  })

  it('draws its waits from nothing to the whole of the back-off', async () => {
    const chances = [0, 0.25, 0.999]
    await using it = await start(busy, { random: () => chances.shift()!, retry: { attempts: 4, baseDelay: 1000 } })
    await caught(stopFineTuningTask(it.client, { taskId }))
    expect(it.delays).toEqual([0.25 * 2000, 0.999 * 4000])
  })

  it.each([
    ['seconds', '7', 7000],
    ['a date', new Date(Date.parse('2026-04-17T08:00:09Z')).toUTCString(), 9000],
    ['less than the back-off', '0', 200],
  ])('obeys Retry-After: %s', async (_, value, delay) => {
    await using it = await start((_, response, number) => {
      if (number > 1) return { requestId: 'r', result: true }
      response.writeHead(429, { 'retry-after': value, date: new Date('2026-04-17T08:00:00Z').toUTCString() }).end()
      return undefined
    })
    await stopFineTuningTask(it.client, { taskId })
    expect(it.delays).toEqual([delay])
  })

  it('starts no attempt after maxTime, waits included', async () => {
    let now = 0
    const options: ClientOptions = {
      now: () => now,
      sleep: async (milliseconds) => {
        now += milliseconds
      },
      retry: { attempts: 50, baseDelay: 1000, maxDelay: 1000, maxTime: 3500 },
    }
    await using it = await start(busy, options)
    expect(await caught(describeFineTuningTask(it.client, { taskId }))).toMatchObject({
      code: 'Http503',
      attempts: 4,
      outcome: 'unknown',
    })
    await using far = await start((_, response) => void response.writeHead(429, { 'retry-after': '301' }).end())
    expect(await caught(describeFineTuningTask(far.client, { taskId }))).toMatchObject({
      attempts: 1,
      retryAfter: 301_000,
    })
  })

  it('makes one attempt with retry: false, of the client or of the call, and the call decides', async () => {
    await using it = await start(busy, { retry: false })
    expect(await caught(stopFineTuningTask(it.client, { taskId }))).toMatchObject({ attempts: 1 })
    expect(await caught(stopFineTuningTask(it.client, { taskId }, { retry: { attempts: 2 } }))).toMatchObject({
      attempts: 2,
    })
    await using other = await start(busy)
    expect(await caught(stopFineTuningTask(other.client, { taskId }, { retry: false }))).toMatchObject({ attempts: 1 })
  })

  it('stops repeating when the bucket is empty, and goes on after successes', async () => {
    let broken = true
    await using it = await start((_, response) =>
      broken ? void response.writeHead(503).end() : { requestId: 'r', result: {} },
    )
    const attempts = async () => (await caught(describeFineTuningTask(it.client, { taskId }))).attempts
    // 500 tokens, 5 a repeat: 50 calls of 3 attempts.
    for (let call = 0; call < 50; call++) expect(await attempts()).toBe(3)
    expect(await attempts()).toBe(1)
    broken = false
    for (let call = 0; call < 10; call++) await describeFineTuningTask(it.client, { taskId })
    broken = true
    expect(await attempts()).toBe(3)
    expect(await attempts()).toBe(1)
  })

  it('signs every attempt afresh', async () => {
    let now = Date.parse('2026-04-17T08:00:00Z')
    await using it = await start(
      (_, response, number) => (number < 3 ? void response.writeHead(503).end() : { requestId: 'r', result: true }),
      {
        now: () => now,
        sleep: async () => {
          now += 10_000
        },
      },
    )
    await stopFineTuningTask(it.client, { taskId })
    expect(it.server.received.map(({ headers }) => headers['x-bce-date'])).toEqual([
      '2026-04-17T08:00:00Z',
      '2026-04-17T08:00:10Z',
      '2026-04-17T08:00:20Z',
    ])
    expect(new Set(it.server.received.map(({ headers }) => headers.authorization)).size).toBe(3)
  })

  it('buys once when the answer is lost, says that it does not know, and which read tells', async () => {
    await using it = await start((request) => void request.socket.destroy())
    const error = await caught(createFineTuningTask(it.client, input))
    expect(it.server.received).toHaveLength(1)
    expect(error).toMatchObject({
      name: 'ConnectionError',
      code: 'ConnectionLost',
      outcome: 'unknown',
      action: 'finetuning.task.create',
      attempts: 1,
      verify: { action: 'finetuning.task.list', input: { jobId: input.jobId } },
    })
    expect(error.previous).toBeUndefined()
  })

  it('keeps the lost attempt when a later one says "false" or "not found"', async () => {
    for (const [answer, code] of [
      [{ requestId: 'r', result: false }, 'ResultFalse'],
      [{ requestId: 'r', code: 'NotFound', message: 'no such task' }, 'NotFound'],
    ] as const) {
      await using it = await start((request, _, number) => (number === 1 ? void request.socket.destroy() : answer))
      const error = await caught(stopFineTuningTask(it.client, { taskId }))
      expect(error).toMatchObject({
        name: 'ServiceError',
        code,
        outcome: 'refused',
        attempts: 2,
        verify: { action: 'finetuning.task.describe', input: { taskId } },
      })
      expect(error.previous).toMatchObject({ code: 'ConnectionLost', outcome: 'unknown' })
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ previous: { code: 'ConnectionLost' } })
    }
  })

  it('says "false" plainly when nothing came before', async () => {
    await using it = await start(() => ({ requestId: 'r', result: false }))
    const error = await caught(stopFineTuningTask(it.client, { taskId }))
    expect(error).toMatchObject({
      code: 'ResultFalse',
      outcome: 'refused',
      previous: undefined,
      verify: undefined,
      attempts: 1,
      requestId: 'r',
    })
  })

  it('repeats a paid call that was provably not accepted, and says not-sent in the end', async () => {
    const closing = await startServer(() => ({}))
    await closing[Symbol.asyncDispose]()
    let tries = 0
    const client = createClient({
      credentials: keys,
      baseUrl: closing.url,
      sleep: async () => {},
      hooks: { request: () => void tries++ },
      ...transport,
    })
    const error = await caught(createFineTuningTask(client, input))
    expect(error).toMatchObject({ code: 'NotReachable', outcome: 'not-sent', attempts: 3, verify: undefined })
    expect(error.message).toContain('ECONNREFUSED')
    expect(tries).toBe(3)
    const nowhere = createClient({
      credentials: keys,
      baseUrl: 'https://no-such-host.invalid',
      sleep: async () => {},
      retry: { attempts: 2 },
      ...transport,
    })
    expect(await caught(createFineTuningTask(nowhere, input))).toMatchObject({
      code: 'NotReachable',
      outcome: 'not-sent',
      attempts: 2,
    })
  })

  it('turns not-sent into unknown when an earlier attempt may have happened', async () => {
    const server = await startServer((request) => void request.socket.destroy())
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      ...transport,
      sleep: async () => await server[Symbol.asyncDispose](),
      retry: { attempts: 2 },
    })
    const error = await caught(stopFineTuningTask(client, { taskId }))
    expect(error).toMatchObject({ code: 'NotReachable', outcome: 'unknown', verify: { input: { taskId } } })
    expect(error.previous).toMatchObject({ code: 'ConnectionLost' })
  })

  it('repeats a read whose 200 was cut in the middle', async () => {
    await using it = await start((request, response, number) => {
      if (number === 3) return { requestId: 'r', result: { taskId } }
      response.writeHead(200, number === 1 ? { 'content-length': '99' } : {}).write('{"requestId":"r","resu')
      if (number === 1) setTimeout(() => request.socket.destroy(), 5)
      else response.end()
      return undefined
    })
    expect((await describeFineTuningTask.withResponse(it.client, { taskId })).attempts).toBe(3)
  })

  it('follows no redirect and repeats none', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      await using it = await start((_, response) => void response.writeHead(status, { location: '/elsewhere' }).end())
      expect(await caught(describeFineTuningTask(it.client, { taskId }))).toMatchObject({
        code: 'Redirected',
        attempts: 1,
        outcome: 'unknown',
      })
      expect(it.server.received).toHaveLength(1)
    }
  })

  it('repeats nothing after a failure of TLS', async () => {
    let connections = 0
    const plain = createServer((socket) => {
      connections++
      socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n')
    })
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
    const client = createClient({
      credentials: keys,
      baseUrl: `https://127.0.0.1:${(plain.address() as AddressInfo).port}`,
      sleep: async () => {},
      ...transport,
    })
    expect(await caught(describeFineTuningTask(client, { taskId }))).toMatchObject({ code: 'TlsFailed', attempts: 1 })
    expect(connections).toBe(1)
    plain.close()
  })

  it('holds an action that it does not know to cost money, unless told otherwise', async () => {
    await using it = await start(busy)
    const { call } = createQianfan(it.client)
    const options = { route: '/v2/new' }
    expect(await caught(call('BuyNew', {}, options))).toMatchObject({ attempts: 1, action: 'BuyNew' })
    expect(await caught(call('DescribeNew', {}, { ...options, effects: { effect: 'read' } }))).toMatchObject({
      attempts: 3,
    })
  })

  it('reuses connections, and sends a form as a form', async () => {
    await using it = await start(({ headers, body }) => ({
      requestId: 'r',
      result: { type: headers['content-type'], body },
    }))
    const upload = defineAction<object, { result: { type: string; body: string } }>({
      name: 'x.upload',
      path: '/v2/x?Action=Upload',
      effect: 'write',
      multipart: true,
    })
    for (let call = 0; call < 5; call++) await describeFineTuningTask(it.client, { taskId })
    expect(it.server.sockets.size).toBeLessThan(3)
    const file = new File(['{"a":1}'], 'data.jsonl')
    const { result } = await upload(it.client, { file, name: 'x', config: { a: [1] }, nothing: undefined })
    expect(result.type).toMatch(/^multipart\/form-data; ?boundary=/)
    expect(result.body).toMatch(/name="file"; filename="data\.jsonl"\r\n[\s\S]*\{"a":1\}\r\n/)
    expect(result.body).toMatch(/name="config"\r\n\r\n\{"a":\[1\]\}/)
    expect(result.body).not.toContain('nothing')
  })

  it('puts what travels in the query there, and signs it', async () => {
    await using it = await start(() => ({ requestId: 'r', result: true }))
    const definition = { name: 'x.y', effect: 'read', query: ['page', 'name'] } as const
    await defineAction<object, unknown>({ ...definition, path: '/v2/x?Action=Y' })(it.client, {
      page: 2,
      name: 'a b&c',
      more: 1,
    })
    await defineAction<object, unknown>({ ...definition, path: '/v1/z', method: 'GET' })(it.client, { page: 2 })
    expect(it.server.received.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/v2/x?Action=Y&page=2&name=a%20b%26c', '{"more":1}'],
      ['GET', '/v1/z?page=2', ''],
    ])
  })

  it('never repeats because a hook or a logger failed', async () => {
    const rejected = vi.fn()
    process.on('unhandledRejection', rejected)
    await using it = await start(() => ({ requestId: 'r', result: { taskId } }), {
      hooks: {
        request: () => {
          throw new Error('hook')
        },
        response: async () => {
          throw new Error('late hook')
        },
      },
      logger: {
        debug: () => {
          throw new Error('logger')
        },
        error: () => {
          throw new Error('logger')
        },
      },
    })
    await createFineTuningTask(it.client, input)
    await new Promise((resolve) => setTimeout(resolve))
    process.off('unhandledRejection', rejected)
    expect(rejected).not.toHaveBeenCalled()
    expect(it.server.received).toHaveLength(1)
  })

  describe('with an idempotency key', () => {
    const keyed = defineAction<{ clientToken?: string; name?: string }, unknown>({
      name: 'x.create',
      path: '/v2/x?Action=Create',
      effect: 'write',
      query: ['clientToken'],
      idempotencyKey: 'clientToken',
    })
    const tokenOf = ({ url }: { url: string }) => new URL(url, 'http://x').searchParams.get('clientToken')

    it('repeats a create after an unknown outcome, with the same key, and makes another for the next call', async () => {
      await using it = await start((_, response, number) =>
        number % 2 === 1 ? void response.writeHead(503).end() : { requestId: 'r' },
      )
      await keyed(it.client, { name: 'a' })
      await keyed(it.client, { name: 'a' })
      const tokens = it.server.received.map(tokenOf)
      expect(tokens[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(tokens).toEqual([tokens[0], tokens[0], tokens[2], tokens[2]])
      expect(tokens[2]).not.toBe(tokens[0])
    })

    it('keeps the key that the caller gives, and the body without it', async () => {
      await using it = await start(() => ({ requestId: 'r' }))
      await keyed(it.client, { clientToken: 'mine', name: 'a' })
      expect(it.server.received.map(tokenOf)).toEqual(['mine'])
      expect(JSON.parse(String(it.server.received[0]!.body))).toEqual({ name: 'a' })
    })

    it('does not open the row of what can cost money', async () => {
      const paid = defineAction({ ...keyed.definition, billable: true })
      await using it = await start(busy)
      await caught(paid(it.client, {}))
      expect(it.server.received).toHaveLength(1)
      await using throttled = await start((_, response) => void response.writeHead(429).end())
      await caught(paid(throttled.client, {}))
      expect(throttled.server.received).toHaveLength(1)
    })
  })
})
