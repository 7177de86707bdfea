import { createServer } from 'node:http'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallStore, type GatewayOptions, memoryCalls } from '../src/index.ts'
import { closedPort, gatewayTo, job, listening, stopPath, taskId } from './support/gatewayOnMock.ts'

const createJob = '/v2/finetuning?Action=CreateFineTuningJob'
const listJobs = '/v2/finetuning?Action=DescribeFineTuningJobs'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock?.close())
beforeEach(() => {
  mock.faults.clear()
  mock.requests.length = 0
})

let count = 0
const withId = () => ({ 'x-qianfan-call-id': `call-${String(++count).padStart(20, '0')}` })
const named = () => ({ ...job, name: `resilient job ${++count}` })
const platform = (body: string, status = 200) =>
  listening(
    createServer((request, response) => {
      request.resume()
      response.writeHead(status)
      response.end(body)
    }),
  )

describe('what the platform writes', () => {
  it('is no header where it is no code, and breaks no answer', async () => {
    await using broken = await platform(JSON.stringify({ code: '内部错误', message: 'x' }), 500)
    const { send } = gatewayTo(mock, { baseUrl: broken.url })
    const { status, body, response } = await send(listJobs, {})
    expect([status, body.code]).toEqual([500, '内部错误'])
    expect(response.headers.get('x-qianfan-previous')).toBe('Unknown')
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example')
  })

  it('shows no key, in a code either', async () => {
    const { accessKeyId } = mock.credentials
    await using echoing = await platform(JSON.stringify({ code: `Bad${accessKeyId}`, message: 'x' }), 500)
    const { send, records, response } = { ...gatewayTo(mock, { baseUrl: echoing.url }), response: undefined }
    const answer = await send(listJobs, {})
    expect(JSON.stringify([records, [...answer.response.headers], answer.text, response])).not.toContain(accessKeyId)
    expect(records[0]!.code).toBe('Bad***')
  })

  it('is read no further than its bound', async () => {
    await using large = await platform(JSON.stringify({ requestId: 'r', result: 'x'.repeat(100_000) }))
    const { send } = gatewayTo(mock, { baseUrl: large.url, maxAnswerBytes: 50_000, retry: false })
    expect((await send(listJobs, {})).body.code).toBe('GatewayConnectionLost')
  })
})

describe('a call id', () => {
  it('is free again after throttling, and after what was not sent', async () => {
    const { send } = gatewayTo(mock, { retry: false })
    const [input, id] = [named(), withId()]
    mock.faults.add({ action: 'finetuning.job.create', retryAfter: 1 })
    expect((await send(createJob, input, id)).status).toBe(429)
    expect((await send(createJob, input, id)).body).toMatchObject({ result: { jobId: expect.any(String) } })

    const calls = memoryCalls()
    const away = gatewayTo(mock, { calls, retry: false, baseUrl: await closedPort() })
    const [next, nextId] = [named(), withId()]
    expect((await away.send(createJob, next, nextId)).body.code).toBe('GatewayNotReachable')
    expect((await gatewayTo(mock, { calls }).send(createJob, next, nextId)).status).toBe(200)
  })

  it('belongs to its user: another gets no answer of it and loses no create to it', async () => {
    const { send } = gatewayTo(mock, { scope: (request) => request.headers.get('x-user') ?? 'nobody' })
    const [input, id] = [named(), withId()]
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
    const { send } = gatewayTo(mock, { logger: { warn: (message) => warnings.push(message) } })
    await send(createJob, named(), withId())
    await send(createJob, named(), withId())
    expect(warnings).toEqual([expect.stringContaining('scope')])
  })

  it('takes the same input in another order for the same', async () => {
    const { send } = gatewayTo(mock)
    const [input, id] = [named(), withId()]
    await send(createJob, input, id)
    const reversed = Object.fromEntries(Object.entries(input).reverse())
    expect((await send(createJob, reversed, id)).status).toBe(200)
  })

  it('reads null of a store as nothing', async () => {
    const calls = { ...memoryCalls(), claim: async () => null } satisfies CallStore
    expect((await gatewayTo(mock, { calls }).send(createJob, named(), withId())).status).toBe(200)
  })
})

describe('a store that hangs', () => {
  const never = () => new Promise<never>(() => {})
  it.each([
    ['claim', 503, 'not-sent'],
    ['set', 200, null],
  ] as const)('in %s holds no answer up', async (name, status, outcome) => {
    const calls = { ...memoryCalls(), [name]: never }
    const { send } = gatewayTo(mock, { calls, storeTimeout: 50 })
    const answer = await send(createJob, named(), withId())
    expect([answer.status, answer.response.headers.get('x-qianfan-outcome')]).toEqual([status, outcome])
  })

  it('in get leaves it open whether the first call happened', async () => {
    const memory = memoryCalls()
    const [input, id] = [named(), withId()]
    await gatewayTo(mock, { calls: { ...memory, set: async () => {} } }).send(createJob, input, id)
    const { send } = gatewayTo(mock, { calls: { ...memory, get: never }, storeTimeout: 50 })
    const { body, response } = await send(createJob, input, id)
    expect([body.code, response.headers.get('x-qianfan-outcome')]).toEqual(['GatewayCallStoreFailed', 'unknown'])
  })
})

it('gives each user a share of the memory, and says when there is room again', async () => {
  let time = 0
  const calls = memoryCalls({ maxCalls: 10, maxCallsPerScope: 1, now: () => time })
  const { send } = gatewayTo(mock, { calls, scope: (request) => request.headers.get('x-user')! })
  await send(createJob, named(), { ...withId(), 'x-user': 'a' })
  time = 1_000
  const full = await send(createJob, named(), { ...withId(), 'x-user': 'a' })
  expect([full.body.code, full.response.headers.get('retry-after')]).toEqual(['GatewayCallsFull', '599'])
  expect((await send(createJob, named(), { ...withId(), 'x-user': 'b' })).status).toBe(200)
})

it('keeps its host alive until a create is done', async () => {
  const kept: Promise<unknown>[] = []
  const { gateway } = gatewayTo(mock)
  const request = new Request(`https://app.example${createJob}`, {
    method: 'POST',
    headers: { origin: 'https://app.example', 'content-type': 'application/json', ...withId() },
    body: JSON.stringify(named()),
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
    const { send } = gatewayTo(mock, { ...options, authorize: () => Promise.reject(new Error('down')) })
    expect((await send(stopPath)).body.code).toBe('GatewayAuthorizeFailed')
    expect((await gatewayTo(mock, options).send(createJob, named(), withId())).status).toBe(200)
  })
})

describe('a check of inputs', () => {
  it('tells ten issues at most, and looks at a large input up to its first', async () => {
    const { send } = gatewayTo(mock)
    const many = await send('/v2/service?Action=DescribeServiceCallSeries', { serviceIds: Array(100_000).fill(1) })
    expect(many.text.length).toBeLessThan(5_000)
    const long = await send(stopPath, { taskId: Array(100_000).fill(1) })
    expect([long.status, long.text.length < 5_000]).toEqual([400, true])
  })

  it.each([[true], [false], [{ issues: [] }], [Promise.resolve([])], [undefined]])(
    'that returns %j lets nothing through',
    async (verdict) => {
      const { send } = gatewayTo(mock, { validate: (() => verdict) as never })
      const { body, response } = await send(stopPath)
      expect([body.code, response.headers.get('x-qianfan-outcome')]).toEqual(['GatewayInternal', 'not-sent'])
      expect(mock.requests).toEqual([])
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
])('refuses the options %j at creation', (options) => {
  expect(() => gatewayTo(mock, options as never)).toThrow(expect.objectContaining({ name: 'InputError' }))
})

it('says the outcome of its own refusals', async () => {
  const outcomeOf = async (options: Partial<GatewayOptions>) =>
    (await gatewayTo(mock, options).send(stopPath)).response.headers.get('x-qianfan-outcome')
  expect(await outcomeOf({ authorize: () => false })).toBe('refused')
  expect(await outcomeOf({ rateLimit: () => Promise.reject(new Error()) })).toBe('not-sent')
  expect(await outcomeOf({ credentials: () => Promise.reject(new Error()) })).toBe('not-sent')
  expect(await outcomeOf({ baseUrl: await closedPort(), retry: false })).toBe('not-sent')
  mock.faults.add({ action: 'finetuning.task.stop', reset: true, when: 'after' })
  expect(await outcomeOf({ retry: false })).toBe('unknown')
})

it('caps the ids of an audit record', async () => {
  const { send, records } = gatewayTo(mock)
  const ids = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`field${index}Id`, 'x']))
  await send(stopPath, { taskId, ...ids })
  expect(Object.keys(records[0]!.target)).toHaveLength(20)
})

it('notes a page that went away as such, and lets its stop go on', async () => {
  const { send, records, logged } = gatewayTo(mock, { retry: false })
  mock.faults.add({ delay: 200, times: 2 })
  const abort = new AbortController()
  const read = send(listJobs, {}, {}, { signal: abort.signal })
  const stop = send(stopPath, { taskId }, {}, { signal: abort.signal })
  while (mock.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  abort.abort()
  expect((await read).status).toBe(499)
  expect((await stop).body).toHaveProperty('result')
  expect(records[0]!.status).toBe(499)
  expect(logged.filter((line) => line.includes('job.list'))).toHaveLength(1)
})

it('judges a request without Origin by the Host that the browser named', async () => {
  const { send } = gatewayTo(mock)
  const headers = { origin: null, 'sec-fetch-site': 'same-origin' }
  const at = `http://127.0.0.1:3000${listJobs}`
  expect((await send(at, {}, { ...headers, host: 'evil.example' })).status).toBe(403)
  expect((await send(at, {}, { ...headers, host: 'app.example' })).status).toBe(200)
})

it('warns once of a refused origin, and names it in the audit', async () => {
  const warnings: string[] = []
  const { send, records } = gatewayTo(mock, { logger: { warn: (message) => warnings.push(message) } })
  for (let call = 0; call < 2; call++) await send(stopPath, { taskId }, { origin: 'https://evil.example' })
  expect(warnings).toEqual([expect.stringContaining('https://evil.example')])
  expect(records[0]).toMatchObject({ origin: 'https://evil.example', code: 'GatewayOriginRefused' })
})

it('takes the exact origin of an app or an extension', async () => {
  const app = 'capacitor://localhost'
  expect((await gatewayTo(mock, { origins: [app] }).send(listJobs, {}, { origin: app })).status).toBe(200)
})
