import { createServer, type IncomingMessage } from 'node:http'
import { createGateway } from '@qianfan-console/gateway'
import { toNodeHandler } from '@qianfan-console/gateway/node'
import { type Mock, startMock } from '@qianfan-console/mock'
import { caught, type Listening, listen, taskId } from '@qianfan-console/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type BrowserOptions,
  createBrowserClient,
  createBrowserQianfan,
  createClient,
  createFineTuningJob,
  createFineTuningTask,
  createQianfan,
  type QianfanError,
  stopFineTuningTask,
} from '../src/index.ts'

const temporary = {
  accessKeyId: 'ALTAKtemporarykey0000000',
  secretAccessKey: 'temporarysecretaccesskey00000000',
  sessionToken: 'temporarysessiontoken',
}
const soon = () => new Date(Date.now() + 3_600_000)
const job = () => ({ name: `job ${Math.floor(Math.random() * 1e9)}`, model: 'ERNIE-Speed-8K', trainMode: 'SFT' })

let mock: Mock
let gateway: string
let asked: IncomingMessage[] = []
let listening: Listening
beforeAll(async () => {
  mock = await startMock({
    keys: [
      { ...temporary },
      { accessKeyId: 'ALTAKlonglivedkey0000000', secretAccessKey: 'longlivedsecretaccesskey00000000' },
    ],
  })
  const handle = toNodeHandler(
    createGateway({
      credentials: temporary,
      baseUrl: mock.url,
      allow: ['read', 'finetuning.task.stop', 'finetuning.job.create'],
      authorize: () => true,
      retry: false,
      logger: {},
    }),
  )
  const server = createServer((request, response) => {
    asked.push(request)
    void handle(request, response)
  })
  listening = await listen(server)
  gateway = `${listening.url}/api/qianfan`
})
afterAll(async () => {
  await listening?.[Symbol.asyncDispose]()
  await mock?.close()
})
beforeEach(() => {
  asked = []
  mock.faults.clear()
  mock.requests.length = 0
})

const idsOf = () => asked.map(({ headers }) => headers['x-qianfan-call-id'])

describe('through a gateway', () => {
  const client = (options: Partial<BrowserOptions> = {}) =>
    createBrowserClient({ gateway, retry: { baseDelay: 1, maxDelay: 2 }, ...options })

  it('sends no signature, and one id for each call, the same for all its attempts', async () => {
    // The answers of two attempts are lost on the way to the page.
    let lost = 0
    const fetch: typeof globalThis.fetch = async (...parameters) => {
      const answer = await globalThis.fetch(...parameters)
      if (++lost <= 2) throw new TypeError('Failed to fetch')
      return answer
    }
    await stopFineTuningTask(client({ fetch }), { taskId }).catch(() => {})
    await createFineTuningJob(client(), job())
    const [a, b, c, d, ...more] = idsOf()
    expect([b, c, more]).toEqual([a, a, []])
    expect([a, d]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)])
    expect(d).not.toBe(a)
    for (const { headers } of asked) expect(headers.authorization).toBeUndefined()
  })

  it('lets the caller name the call, so that a second click after a reload is not a second call', async () => {
    const headers = { 'x-qianfan-call-id': 'click-0123456789abcdef' }
    const input = job()
    const first = await createFineTuningJob(client(), input, { headers })
    const second = await createFineTuningJob(client(), input, { headers })
    expect(second).toEqual(first)
    expect(mock.requests).toHaveLength(1)
  })

  it('asks for the headers of each call anew, and gives a call its own', async () => {
    let count = 0
    const own = client({ headers: async () => ({ 'x-csrf': `token-${++count}`, 'x-page': '1' }) })
    await createBrowserQianfan({ gateway, headers: { 'x-csrf': 'fixed' } }).finetuning.job.list({})
    await stopFineTuningTask(own, { taskId }).catch(() => {})
    await stopFineTuningTask(own, { taskId }, { headers: { 'x-page': '2' } }).catch(() => {})
    expect(asked.map(({ headers }) => [headers['x-csrf'], headers['x-page']])).toEqual([
      ['fixed', undefined],
      ['token-1', '1'],
      ['token-2', '2'],
    ])
  })

  it('sends nothing where its headers cannot be had', async () => {
    const own = client({ headers: () => Promise.reject(new Error('logged out')) })
    const error = await caught<QianfanError>(() => createFineTuningJob(own, job()))
    expect(error).toMatchObject({
      name: 'CredentialsError',
      code: 'HeadersFailed',
      outcome: 'not-sent',
      cause: { message: 'logged out' },
    })
    expect(asked).toEqual([])
  })

  it('hands on the options of fetch, but not those that it needs', async () => {
    const seen: RequestInit[] = []
    const fetch: typeof globalThis.fetch = async (_, init) => {
      seen.push(init!)
      return Response.json({ requestId: 'r-1', result: true })
    }
    const fetchOptions = { credentials: 'include', redirect: 'follow', method: 'GET' } as RequestInit
    await stopFineTuningTask(client({ fetch, fetchOptions }), { taskId })
    expect(seen).toEqual([expect.objectContaining({ credentials: 'include', redirect: 'manual', method: 'POST' })])
  })

  it('tells what the gateway and the platform say, as core does', async () => {
    const refused = await caught<QianfanError>(() => createFineTuningTask(client(), {} as never))
    expect(refused).toMatchObject({
      name: 'ServiceError',
      code: 'GatewayActionNotAllowed',
      outcome: 'refused',
      status: 403,
    })
    mock.faults.add({ action: 'finetuning.job.create', reset: true, when: 'after' })
    const lost = await caught<QianfanError>(() => createFineTuningJob(client(), job()))
    expect(lost).toMatchObject({
      code: 'GatewayConnectionLost',
      outcome: 'unknown',
      attempts: 1,
      verify: { action: 'finetuning.job.list' },
    })
  })

  it('can be made where a server renders the page, and says there that a path needs a page', async () => {
    const rendered = createBrowserClient({ gateway: '/api/qianfan' })
    expect(await caught<QianfanError>(() => stopFineTuningTask(rendered, { taskId }))).toMatchObject({
      name: 'InputError',
      code: 'InvalidGateway',
      outcome: 'not-sent',
    })
    expect(asked).toEqual([])
  })

  it('refuses plain http to another host', async () => {
    expect(await caught<QianfanError>(() => createBrowserClient({ gateway: 'http://gateway.example' }))).toMatchObject({
      code: 'InsecureBaseUrl',
    })
  })

  it('is seen from the page: a path is a path of its host', async () => {
    const page = (href: string, run: () => unknown) => {
      const before = Object.getOwnPropertyDescriptor(globalThis, 'location')
      Object.defineProperty(globalThis, 'location', { value: new URL(href), configurable: true })
      try {
        return run()
      } finally {
        if (before) Object.defineProperty(globalThis, 'location', before)
        else delete (globalThis as { location?: unknown }).location
      }
    }
    const urls: string[] = []
    const fetch = async (url: unknown) => {
      urls.push(String(url))
      return Response.json({ requestId: 'r-1', result: true })
    }
    const intranet = page('http://intranet.example/app/page.html', () =>
      createBrowserClient({ gateway: '/api/qianfan/', fetch }),
    )
    await stopFineTuningTask(intranet as never, { taskId })
    expect(urls).toEqual(['http://intranet.example/api/qianfan/v2/finetuning?Action=StopFineTuningTask'])
  })
})

describe('with credentials', () => {
  const client = (options: Partial<BrowserOptions> = {}) =>
    createBrowserClient({ credentials: { ...temporary, expiration: soon() }, baseUrl: mock.url, ...options })

  it('signs with temporary keys, and sends no call id to the platform', async () => {
    await createFineTuningJob(client(), job())
    expect(
      mock.requests.map(({ accessKeyId, status, headers }) => [accessKeyId, status, headers['x-qianfan-call-id']]),
    ).toEqual([[temporary.accessKeyId, 200, undefined]])
  })

  it('takes a function that gets them', async () => {
    await createFineTuningJob(client({ credentials: async () => ({ ...temporary, expiration: soon() }) }), job())
    expect(mock.requests).toHaveLength(1)
  })

  it.each([
    ['no session token', { ...temporary, sessionToken: undefined, expiration: soon() }],
    ['no end', temporary],
    ['neither', { accessKeyId: 'ALTAKlonglivedkey0000000', secretAccessKey: 'longlivedsecretaccesskey00000000' }],
  ])('refuses keys with %s, given or got, and says why without showing them', async (_, keys) => {
    const given = await caught<QianfanError>(() => client({ credentials: keys }))
    const got = await caught<QianfanError>(() => createFineTuningJob(client({ credentials: async () => keys }), job()))
    for (const error of [given, got]) {
      expect(error).toMatchObject({ name: 'CredentialsError', code: 'LongLivedKeys', outcome: 'not-sent' })
      expect(JSON.stringify(error) + error.message).not.toContain(keys.secretAccessKey)
    }
    expect(mock.requests).toEqual([])
  })

  it('lets long-lived keys through when that is accepted in so many words', async () => {
    const credentials = { accessKeyId: 'ALTAKlonglivedkey0000000', secretAccessKey: 'longlivedsecretaccesskey00000000' }
    await createFineTuningJob(client({ credentials, dangerouslyAllowLongLivedKeys: true }), job())
    expect(mock.requests).toHaveLength(1)
  })

  it('sends nothing that costs, unless that is accepted in so many words', async () => {
    const input = {
      jobId: 'job-000000000000',
      hyperParameterConfig: {},
      datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }], splitRatio: 20 },
    }
    expect(await caught<QianfanError>(() => createFineTuningTask(client(), input))).toMatchObject({
      code: 'UnprotectedCreate',
      outcome: 'not-sent',
    })
    const raw = createBrowserQianfan({ credentials: { ...temporary, expiration: soon() }, baseUrl: mock.url })
    expect(await caught<QianfanError>(() => raw.call('CreateFineTuningTask', input))).toMatchObject({
      code: 'UnprotectedCreate',
    })
    expect(await caught<QianfanError>(() => raw.call('CreateSomethingNew', input, { route: '/v2/new' }))).toMatchObject(
      {
        code: 'UnprotectedCreate',
      },
    )
    expect(mock.requests).toEqual([])
    const accepted = await caught<QianfanError>(() =>
      createFineTuningTask(client({ dangerouslyAllowUnprotectedCreates: true }), input),
    )
    expect(accepted.name).toBe('ServiceError')
    expect(mock.requests).toHaveLength(1)
  })
})

it('is made of a gateway or of credentials, not of both or neither', async () => {
  expect(await caught<QianfanError>(() => createBrowserClient({}))).toMatchObject({
    name: 'CredentialsError',
    code: 'NoCredentials',
    message: expect.stringContaining('@qianfan-console/gateway'),
  })
  expect(await caught<QianfanError>(() => createBrowserQianfan({ gateway, credentials: temporary }))).toMatchObject({
    code: 'GatewayAndCredentials',
  })
})

it("goes by core's names too, so that code moved to a page takes no key with it", () => {
  expect([createClient, createQianfan]).toEqual([createBrowserClient, createBrowserQianfan])
})
