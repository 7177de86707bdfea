import { createServer } from 'node:http'
import { closedPort, listen, taskId } from '@qianfan-console/testing'
import { describe, expect, it, vi } from 'vitest'
import { type CallStore, type GatewayOptions, memoryCalls } from '../src/index.ts'
import { gatewayTo, stopPath } from './support/gatewayOnMock.ts'
import { newJob, useMock, withNewId } from './support/useMock.ts'

const createJob = '/v2/finetuning?Action=CreateFineTuningJob'
const listJobs = '/v2/finetuning?Action=DescribeFineTuningJobs'

const place = useMock()

const platform = (body: string, status = 200) =>
  listen(
    createServer((request, response) => {
      request.resume()
      response.writeHead(status)
      response.end(body)
    }),
  )

describe('what the platform writes', () => {
  it('is no header where it is no code, and breaks no answer', async () => {
    await using broken = await platform(JSON.stringify({ code: '内部错误', message: 'x' }), 500)
    const { send } = gatewayTo(place.mock, { baseUrl: broken.url })
    const { status, body, response } = await send(listJobs, {})
    expect([status, body.code]).toEqual([500, '内部错误'])
    expect(response.headers.get('x-qianfan-previous')).toBe('Unknown')
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example')
  })

  it('shows no key, in a code either', async () => {
    const { accessKeyId } = place.mock.credentials
    await using echoing = await platform(JSON.stringify({ code: `Bad${accessKeyId}`, message: 'x' }), 500)
    const { send, records, response } = { ...gatewayTo(place.mock, { baseUrl: echoing.url }), response: undefined }
    const answer = await send(listJobs, {})
    expect(JSON.stringify([records, [...answer.response.headers], answer.text, response])).not.toContain(accessKeyId)
    expect(records[0]!.code).toBe('Bad***')
  })

  it('is read no further than its bound, once, and told by a code of its own', async () => {
    let requests = 0
    await using large = await listen(
      createServer((request, response) => {
        requests += 1
        request.resume()
        response.writeHead(200, { 'x-bce-request-id': 'r-1' })
        response.end(JSON.stringify({ requestId: 'r-1', result: 'x'.repeat(100_000) }))
      }),
    )
    const { send, records } = gatewayTo(place.mock, { baseUrl: large.url, maxAnswerBytes: 50_000 })
    const read = await send(listJobs, {})
    expect([read.status, read.body.code, read.body.requestId]).toEqual([502, 'GatewayAnswerTooLarge', 'r-1'])
    expect(read.response.headers.get('x-qianfan-outcome')).toBe('unknown')
    expect(records[0]).toMatchObject({ attempts: 1, code: 'GatewayAnswerTooLarge', outcome: 'unknown' })
    expect((await send(stopPath)).body.code).toBe('GatewayAnswerTooLarge')
    expect(requests).toBe(2)
  })

  it('is let go of at its bound, however much more would come', async () => {
    let pulled = 0
    const fetch = async () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled += 16_384
            controller.enqueue(new Uint8Array(16_384).fill(32))
            if (pulled > 10_000_000) controller.close()
          },
        }),
      )
    const { send } = gatewayTo(place.mock, { fetch, maxAnswerBytes: 50_000 })
    expect((await send(listJobs, {})).body.code).toBe('GatewayAnswerTooLarge')
    expect(pulled).toBeLessThan(200_000)
  })

  it.each([
    ['within the bound', 'é'.repeat(20_000), 200],
    ['over it in bytes, though not in characters', 'é'.repeat(30_000), 502],
  ])('is measured from a transport of the host too: %s', async (_, result, status) => {
    const transport = async () => ({ status: 200, headers: new Headers(), text: JSON.stringify({ result }) })
    const { send } = gatewayTo(place.mock, { transport, maxAnswerBytes: 50_000 })
    const answer = await send(listJobs, {})
    expect([answer.status, answer.body.code]).toEqual([status, status === 200 ? undefined : 'GatewayAnswerTooLarge'])
  })
})

describe('a call id', () => {
  it('is free again after throttling, and after what was not sent', async () => {
    const { send } = gatewayTo(place.mock, { retry: false })
    const [input, id] = [newJob(), withNewId()]
    place.mock.faults.add({ action: 'finetuning.job.create', retryAfter: 1 })
    expect((await send(createJob, input, id)).status).toBe(429)
    expect((await send(createJob, input, id)).body).toMatchObject({ result: { jobId: expect.any(String) } })

    const calls = memoryCalls()
    const away = gatewayTo(place.mock, { calls, retry: false, baseUrl: (await closedPort()).url })
    const [next, nextId] = [newJob(), withNewId()]
    expect((await away.send(createJob, next, nextId)).body.code).toBe('GatewayNotReachable')
    expect((await gatewayTo(place.mock, { calls }).send(createJob, next, nextId)).status).toBe(200)
  })

  it('belongs to its user: another gets no answer of it and loses no create to it', async () => {
    const { send } = gatewayTo(place.mock, { scope: (request) => request.headers.get('x-user') ?? 'nobody' })
    const [input, id] = [newJob(), withNewId()]
    const one = await send(createJob, input, { ...id, 'x-user': 'a' })
    const other = await send(createJob, { ...input, name: 'of b' }, { ...id, 'x-user': 'b' })
    expect(other.body.result.jobId).not.toBe(one.body.result.jobId)
    const again = await send(createJob, input, { ...id, 'x-user': 'a' })
    expect(again.body).toEqual(one.body)
    expect([one, again].map(({ response }) => response.headers.get('idempotent-replayed'))).toEqual([null, 'true'])
    expect(again.response.headers.get('x-qianfan-call-id')).toBe(id['x-qianfan-call-id'])
  })

  it('warns once that users are not told apart without scope', async () => {
    const warnings: string[] = []
    const { send } = gatewayTo(place.mock, { logger: { warn: (message) => warnings.push(message) } })
    await send(createJob, newJob(), withNewId())
    await send(createJob, newJob(), withNewId())
    expect(warnings).toEqual([expect.stringContaining('scope')])
  })

  it('takes the same input in another order for the same', async () => {
    const { send } = gatewayTo(place.mock)
    const [input, id] = [newJob(), withNewId()]
    await send(createJob, input, id)
    const reversed = Object.fromEntries(Object.entries(input).reverse())
    expect((await send(createJob, reversed, id)).status).toBe(200)
  })

  it('reads null of a store as nothing', async () => {
    const calls = { ...memoryCalls(), claim: async () => null } satisfies CallStore
    expect((await gatewayTo(place.mock, { calls }).send(createJob, newJob(), withNewId())).status).toBe(200)
  })
})

describe('a store that hangs', () => {
  const never = () => new Promise<never>(() => {})
  it.each([
    ['claim', 503, 'not-sent'],
    ['set', 200, null],
  ] as const)('in %s holds no answer up', async (name, status, outcome) => {
    const calls = { ...memoryCalls(), [name]: never }
    const { send } = gatewayTo(place.mock, { calls, storeTimeout: 50 })
    const answer = await send(createJob, newJob(), withNewId())
    expect([answer.status, answer.response.headers.get('x-qianfan-outcome')]).toEqual([status, outcome])
  })

  it('in get leaves it open whether the first call happened', async () => {
    const memory = memoryCalls()
    const [input, id] = [newJob(), withNewId()]
    await gatewayTo(place.mock, { calls: { ...memory, set: async () => {} } }).send(createJob, input, id)
    const { send } = gatewayTo(place.mock, { calls: { ...memory, get: never }, storeTimeout: 50 })
    const { body, response } = await send(createJob, input, id)
    expect([body.code, response.headers.get('x-qianfan-outcome')]).toEqual(['GatewayCallStoreFailed', 'unknown'])
  })
})

it('gives each user a share of the memory, and says when there is room again', async () => {
  let time = 0
  const calls = memoryCalls({ maxCalls: 10, maxCallsPerScope: 1, now: () => time })
  const { send } = gatewayTo(place.mock, { calls, scope: (request) => request.headers.get('x-user')! })
  await send(createJob, newJob(), { ...withNewId(), 'x-user': 'a' })
  time = 1_000
  const full = await send(createJob, newJob(), { ...withNewId(), 'x-user': 'a' })
  expect([full.body.code, full.response.headers.get('retry-after')]).toEqual(['GatewayCallsFull', '599'])
  expect((await send(createJob, newJob(), { ...withNewId(), 'x-user': 'b' })).status).toBe(200)
})

describe('memoryCalls', () => {
  it('forgets by age: what has ended makes room, the oldest first, and what lives stays', async () => {
    let time = 0
    const calls = memoryCalls({ maxCalls: 2, now: () => time })
    await calls.claim('a', '1', 100)
    time = 50
    await calls.claim('b', '2', 100)
    await expect(calls.claim('c', '3', 100)).rejects.toMatchObject({ retryAfter: 50 })
    time = 100
    expect(await calls.claim('c', '3', 100)).toBeUndefined()
    expect([await calls.get('a'), await calls.get('b'), await calls.get('c')]).toEqual([undefined, '2', '3'])
  })

  it('counts a record that is set anew as the youngest', async () => {
    let time = 0
    const calls = memoryCalls({ maxCalls: 2, now: () => time })
    await calls.claim('a', '1', 100)
    await calls.claim('b', '2', 100)
    time = 50
    await calls.set('a', '1 done', 100)
    time = 100
    expect(await calls.claim('c', '3', 100)).toBeUndefined()
    expect([await calls.get('a'), await calls.get('b')]).toEqual(['1 done', undefined])
  })

  it.each([
    { maxCalls: 0 },
    { maxCalls: Number.NaN },
    { maxSize: '32mb' },
    { maxCallsPerScope: -1 },
    { maxCallsPerScope: Number.NaN },
  ])('refuses %j', (options) => {
    expect(() => memoryCalls(options as never)).toThrow(expect.objectContaining({ code: 'InvalidOption' }))
  })

  it('takes an undefined bound for the default, and Infinity for none', async () => {
    const calls = memoryCalls({ maxCalls: undefined, maxSize: Number.POSITIVE_INFINITY } as never)
    expect(await calls.claim('a', '1', 100)).toBeUndefined()
  })
})

it('asks the platform a hundred calls at once by default, and the rest after them', async () => {
  const waiting: (() => void)[] = []
  let together = 0
  const transport = async () => {
    together = Math.max(together, waiting.length + 1)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return { status: 200, headers: new Headers(), text: '{"requestId":"r-1","result":{}}' }
  }
  const { send } = gatewayTo(place.mock, { transport })
  const answers = Promise.all(Array.from({ length: 120 }, () => send(listJobs, {})))
  let done = 0
  while (done < 120) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    for (const resolve of waiting.splice(0)) {
      resolve()
      done += 1
    }
  }
  expect((await answers).every(({ status }) => status === 200)).toBe(true)
  expect(together).toBe(100)
})

it('says of a repeat whose first copy takes long that it is under way, before a page gives up', async () => {
  const calls = memoryCalls()
  const [input, id] = [newJob(), withNewId()]
  // As an instance leaves it that is still at it, or died.
  await gatewayTo(place.mock, { calls: { ...calls, set: async () => {} } }).send(createJob, input, id)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const began = Date.now()
    let waited: number | undefined
    const repeat = gatewayTo(place.mock, { calls })
      .send(createJob, input, id)
      .finally(() => {
        waited = Date.now() - began
      })
    while (waited === undefined && Date.now() - began < 200_000) {
      await new Promise((resolve) => setImmediate(resolve))
      await vi.advanceTimersByTimeAsync(100)
    }
    const { body, response } = await repeat
    expect([body.code, response.headers.get('retry-after'), response.headers.get('x-qianfan-outcome')]).toEqual([
      'GatewayCallUnderWay',
      '5',
      'unknown',
    ])
    // Half a minute at most, where a page waits a whole one.
    expect(waited).toBeGreaterThan(20_000)
    expect(waited).toBeLessThan(30_000)
  } finally {
    vi.useRealTimers()
  }
})

it('names a body parser of the host where the body is empty', async () => {
  const { body } = await gatewayTo(place.mock).send(stopPath, '')
  expect([body.code, body.message]).toEqual(['GatewayInvalidBody', expect.stringContaining('body parser')])
})

it('keeps its host alive until a create is done', async () => {
  const kept: Promise<unknown>[] = []
  const { gateway } = gatewayTo(place.mock)
  const request = new Request(`https://app.example${createJob}`, {
    method: 'POST',
    headers: { origin: 'https://app.example', 'content-type': 'application/json', ...withNewId() },
    body: JSON.stringify(newJob()),
  })
  await gateway(request, { waitUntil: (promise: Promise<unknown>) => kept.push(promise) })
  await Promise.all(kept)
  expect(kept).toHaveLength(1)
})

describe('hooks that fail', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('disk full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('disk full'))],
  ])('change nothing: a logger and an audit that %s', async (_, fail) => {
    const options = { logger: { error: fail, warn: fail }, audit: fail } as Partial<GatewayOptions>
    const { send } = gatewayTo(place.mock, { ...options, authorize: () => Promise.reject(new Error('down')) })
    expect((await send(stopPath)).body.code).toBe('GatewayAuthorizeFailed')
    expect((await gatewayTo(place.mock, options).send(createJob, newJob(), withNewId())).status).toBe(200)
  })
})

describe('a check of inputs', () => {
  it('tells ten issues at most, and looks at a large list up to its first', async () => {
    const { send } = gatewayTo(place.mock)
    const series = (serviceId: unknown) =>
      send('/v2/service?Action=DescribeServiceStats', { serviceId, startTime: 1, endTime: 2, interval: 1 })
    const few = await series(Array(50).fill(1))
    expect([few.body.code, few.body.message.split('; ').length]).toEqual(['GatewayInvalidInput', 10])
    const many = await series(Array(100_000).fill(1))
    expect([many.body.code, many.body.message.split('; ').length]).toEqual(['GatewayInvalidInput', 1])
    expect(many.body.message).toContain('serviceId.0')
    expect(place.mock.requests).toEqual([])
  })

  it('takes a large list that is right', async () => {
    const { send } = gatewayTo(place.mock)
    const serviceId = Array.from({ length: 1_000 }, (_, index) => `svco-${index}`)
    const times = { startTime: '2026-01-01T00:00:00Z', endTime: '2026-01-02T00:00:00Z', interval: 60 }
    const { body } = await send('/v2/service?Action=DescribeServiceStats', { serviceId, ...times })
    expect(body.code).not.toBe('GatewayInvalidInput')
  })

  it.each([[true], [false], [{ issues: [] }], [Promise.resolve([])], [undefined]])(
    'that returns %j lets nothing through',
    async (verdict) => {
      const { send } = gatewayTo(place.mock, { validate: (() => verdict) as never })
      const { body, response } = await send(stopPath)
      expect([body.code, response.headers.get('x-qianfan-outcome')]).toEqual(['GatewayInternal', 'not-sent'])
      expect(place.mock.requests).toEqual([])
    },
  )
})

it.each([
  { maxBodyBytes: '1mb' },
  { maxBodyBytes: Number.NaN },
  { maxDepth: Number.NaN },
  { authorizeTimeout: Number.POSITIVE_INFINITY },
  { authorizeTimeout: 2 ** 31 },
  { bodyTimeout: -1 },
  { storeTimeout: 0 },
  { origins: 'https://app.example' },
  { allow: 'read' },
  { audit: 'yes' },
  { calls: {} },
  { maxConcurrency: 0 },
  { maxAnswerBytes: '10mb' },
  { timeout: Number.NaN },
])('refuses the options %j at creation', (options) => {
  expect(() => gatewayTo(place.mock, options as never)).toThrow(expect.objectContaining({ name: 'InputError' }))
})

it('says the outcome of its own refusals', async () => {
  const outcomeOf = async (options: Partial<GatewayOptions>) =>
    (await gatewayTo(place.mock, options).send(stopPath)).response.headers.get('x-qianfan-outcome')
  expect(await outcomeOf({ authorize: () => false })).toBe('refused')
  expect(await outcomeOf({ rateLimit: () => Promise.reject(new Error()) })).toBe('not-sent')
  expect(await outcomeOf({ credentials: () => Promise.reject(new Error()) })).toBe('not-sent')
  expect(await outcomeOf({ baseUrl: (await closedPort()).url, retry: false })).toBe('not-sent')
  place.mock.faults.add({ action: 'finetuning.task.stop', reset: true, when: 'after' })
  expect(await outcomeOf({ retry: false })).toBe('unknown')
})

it('caps the ids of an audit record', async () => {
  const { send, records } = gatewayTo(place.mock)
  const ids = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`field${index}Id`, 'x']))
  await send(stopPath, { taskId, ...ids })
  expect(Object.keys(records[0]!.target)).toHaveLength(20)
})

it('notes a page that went away as such, and lets its stop go on', async () => {
  const { send, records, logged } = gatewayTo(place.mock, { retry: false })
  place.mock.faults.add({ delay: 200, times: 2 })
  const abort = new AbortController()
  const read = send(listJobs, {}, {}, { signal: abort.signal })
  const stop = send(stopPath, { taskId }, {}, { signal: abort.signal })
  while (place.mock.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  abort.abort()
  expect((await read).status).toBe(499)
  expect((await stop).body).toHaveProperty('result')
  expect(records[0]!.status).toBe(499)
  expect(logged.filter((line) => line.includes('job.list'))).toHaveLength(1)
})

it('judges a request without Origin by the Host that the browser named', async () => {
  const { send } = gatewayTo(place.mock)
  const headers = { origin: null, 'sec-fetch-site': 'same-origin' }
  const at = `http://127.0.0.1:3000${listJobs}`
  expect((await send(at, {}, { ...headers, host: 'evil.example' })).status).toBe(403)
  expect((await send(at, {}, { ...headers, host: 'app.example' })).status).toBe(200)
})

it('warns once of a refused origin, and names it in the audit', async () => {
  const warnings: string[] = []
  const { send, records } = gatewayTo(place.mock, { logger: { warn: (message) => warnings.push(message) } })
  for (let call = 0; call < 2; call++) await send(stopPath, { taskId }, { origin: 'https://evil.example' })
  expect(warnings).toEqual([expect.stringContaining('https://evil.example')])
  expect(records[0]).toMatchObject({ origin: 'https://evil.example', code: 'GatewayOriginRefused' })
})

it('takes the exact origin of an app or an extension', async () => {
  const app = 'capacitor://localhost'
  expect((await gatewayTo(place.mock, { origins: [app] }).send(listJobs, {}, { origin: app })).status).toBe(200)
})
