import { createServer } from 'node:http'
import { createGateway, type GatewayOptions } from '@qianfan-console/gateway'
import { toNodeHandler } from '@qianfan-console/gateway/node'
import { type Mock, startMock } from '@qianfan-console/mock'
import { listen, taskId } from '@qianfan-console/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createBrowserClient, describeFineTuningJobs, stopFineTuningTask } from '../src/index.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock?.close())
beforeEach(() => {
  mock.faults.clear()
  mock.requests.length = 0
})

async function served(options: Partial<GatewayOptions> = {}, before = '') {
  const gateway = createGateway({
    credentials: mock.credentials,
    baseUrl: mock.url,
    allow: ['read', 'finetuning.task.stop'],
    authorize: () => true,
    retry: { baseDelay: 1, maxDelay: 2 },
    logger: {},
    ...options,
  })
  const handle = toNodeHandler(gateway)
  const server = createServer((request, response) => {
    // As Express does with a mount point.
    if (before) Object.assign(request, { originalUrl: request.url, url: request.url!.slice(before.length) })
    void handle(request, response)
  })
  const { url, [Symbol.asyncDispose]: dispose } = await listen(server)
  return { url: `${url}/api/qianfan`, [Symbol.asyncDispose]: dispose }
}

it('makes at most three requests to the platform for a read: the gateway repeats, the page does not', async () => {
  await using gateway = await served()
  mock.faults.add({ status: 503, times: 100 })
  const client = createBrowserClient({ gateway: gateway.url, retry: { baseDelay: 1, maxDelay: 2 } })
  await expect(describeFineTuningJobs(client)).rejects.toMatchObject({ status: 503 })
  expect(mock.requests).toHaveLength(3)
})

it('repeats what the rate limit of the gateway stopped', async () => {
  const verdicts = [false, true]
  await using gateway = await served({ rateLimit: () => verdicts.shift()! })
  const client = createBrowserClient({ gateway: gateway.url, retry: { baseDelay: 1, maxDelay: 2 } })
  await expect(stopFineTuningTask(client, { taskId })).resolves.toMatchObject({ result: true })
})

it.each([
  ['GatewayAuthorizeFailed', { authorize: () => Promise.reject(new Error()) }],
  ['GatewayRateLimitFailed', { rateLimit: () => Promise.reject(new Error()) }],
  ['GatewayCredentials', { credentials: () => Promise.reject(new Error()) }],
])('says of %s that nothing was sent', async (code, options) => {
  await using gateway = await served(options)
  const client = createBrowserClient({ gateway: gateway.url })
  await expect(stopFineTuningTask(client, { taskId })).rejects.toMatchObject({ code, outcome: 'not-sent' })
})

it('finds a gateway with a basePath behind a mount point', async () => {
  await using gateway = await served({ basePath: '/api/qianfan' }, '/api/qianfan')
  const client = createBrowserClient({ gateway: gateway.url })
  await expect(describeFineTuningJobs(client)).resolves.toHaveProperty('result')
})

it.each([
  ['an object in capitals', { 'X-Qianfan-Call-Id': 'click-0123456789abcdef' }],
  ['Headers', new Headers({ 'x-qianfan-call-id': 'click-0123456789abcdef' })],
  ['pairs', [['X-QIANFAN-CALL-ID', 'click-0123456789abcdef']]],
])('sends one call id, given as %s', async (_, headers) => {
  const seen: Headers[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    seen.push(new Headers(init!.headers))
    return Response.json({ requestId: 'r-1', result: true })
  }
  const client = createBrowserClient({ gateway: 'https://gateway.example', fetch, headers: [['x-csrf', '1']] })
  await stopFineTuningTask(client, { taskId }, { headers: headers as never })
  expect([seen[0]!.get('x-qianfan-call-id'), seen[0]!.get('x-csrf')]).toEqual(['click-0123456789abcdef', '1'])
})

it.each([null, Number.POSITIVE_INFINITY, '', 'never'])(
  'takes keys that end at %j for long-lived ones',
  (expiration) => {
    const credentials = { accessKeyId: 'a'.repeat(16), secretAccessKey: 'b'.repeat(16), sessionToken: 'c', expiration }
    expect(() => createBrowserClient({ credentials: credentials as never })).toThrow(
      expect.objectContaining({ code: 'LongLivedKeys' }),
    )
  },
)

it.each([
  [
    'made of srcdoc',
    'http://intranet.example/app/',
    'about:srcdoc',
    'api/qianfan',
    'http://intranet.example/app/api/qianfan',
  ],
  [
    'with <base href>',
    'http://intranet.example/base/',
    'http://intranet.example/app/',
    'api/qianfan',
    'http://intranet.example/base/api/qianfan',
  ],
])('finds the gateway as fetch does, in a page %s', async (_, baseURI, address, gateway, url) => {
  const before = { document: globalThis.document, location: globalThis.location }
  Object.assign(globalThis, {
    document: { baseURI },
    location: new URL(address),
    origin: 'http://intranet.example',
  })
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (request) => {
    asked.push(String(request))
    return Response.json({ requestId: 'r-1', result: true })
  }
  try {
    await stopFineTuningTask(createBrowserClient({ gateway, fetch }), { taskId })
    expect(asked).toEqual([expect.stringContaining(`${url}/v2/finetuning?`)])
  } finally {
    Object.assign(globalThis, before)
    Reflect.deleteProperty(globalThis, 'origin')
  }
})
