import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer } from '@qianfan-console/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient, describeKnowledgeBases, stopFineTuningTask } from '../src/index.ts'

const credentials = { accessKeyId: 'ALTAKexample', secretAccessKey: 'secret-of-the-account' }
const token = 'bce-v3/ALTAK-XNYpvSpWTC0Qr0cB6LoZR/3f1c9d6a40c34ef2'
const key = 'bce-v3/ALTAK-own/0123456789abcdef'

interface Seen {
  path: string
  headers: IncomingHttpHeaders
}

let seen: Seen[]
let exchanges: number
let refuse: number
let url: string
let exchangeRefused: boolean
const lifetime = { ms: 3_600_000 }
const server = createServer((request, response) => {
  seen.push({ path: request.url!.split('?')[0]!, headers: request.headers })
  response.setHeader('content-type', 'application/json')
  if (request.url!.startsWith('/v1/BCE-BEARER/token')) {
    exchanges++
    if (exchangeRefused) {
      response.statusCode = 403
      response.end(JSON.stringify({ code: 'InvalidAccessKeyId', message: 'no such key', requestId: 'r' }))
      return
    }
    const expireTime = new Date(Date.now() + lifetime.ms).toISOString()
    setTimeout(
      () =>
        response.end(
          JSON.stringify({
            userId: 'u',
            token: `${token}${exchanges}`,
            status: 'enable',
            createTime: expireTime,
            expireTime,
          }),
        ),
      20,
    )
    return
  }
  if (refuse > 0) {
    refuse--
    response.statusCode = 401
    response.end(
      JSON.stringify({
        requestId: 'r',
        code: 'InvalidToken',
        message: `not accepted: ${request.headers.authorization}`,
      }),
    )
    return
  }
  response.end(JSON.stringify({ requestId: 'r', data: [], result: true, isTruncated: false }))
})

beforeEach(async () => {
  seen = []
  exchanges = 0
  exchangeRefused = false
  refuse = 0
  lifetime.ms = 3_600_000
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
})

const sent = () =>
  seen.filter(({ path }) => path !== '/v1/BCE-BEARER/token').map(({ headers }) => headers.authorization)

describe('an action with auth: bearer', () => {
  it('sends the API key, and no signature', async () => {
    await describeKnowledgeBases(createClient({ baseUrl: url, credentials, apiKey: key }))
    expect(sent()).toEqual([`Bearer ${key}`])
    expect(seen[0]!.headers).not.toHaveProperty('x-bce-date')
  })

  it('takes an async function', async () => {
    await describeKnowledgeBases(createClient({ baseUrl: url, credentials, apiKey: async () => key }))
    expect(sent()).toEqual([`Bearer ${key}`])
  })

  it('takes QIANFAN_API_KEY, then APPBUILDER_TOKEN, with no access keys at all', async () => {
    vi.stubEnv('QIANFAN_ACCESS_KEY', '')
    vi.stubEnv('APPBUILDER_TOKEN', 'builder')
    await describeKnowledgeBases(createClient({ baseUrl: url }))
    vi.stubEnv('QIANFAN_API_KEY', key)
    await describeKnowledgeBases(createClient({ baseUrl: url }))
    expect(sent()).toEqual(['Bearer builder', `Bearer ${key}`])
  })

  it('exchanges access keys once, however many calls wait, also with one place for calls', async () => {
    const client = createClient({ baseUrl: url, credentials, maxConcurrency: 1 })
    await Promise.all(Array.from({ length: 20 }, () => describeKnowledgeBases(client)))
    const wide = createClient({ baseUrl: url, credentials })
    await Promise.all(Array.from({ length: 20 }, () => describeKnowledgeBases(wide)))
    expect(exchanges).toBe(2)
    expect(new Set(sent())).toEqual(new Set([`Bearer ${token}1`, `Bearer ${token}2`]))
    const exchange = seen.find(({ path }) => path === '/v1/BCE-BEARER/token')!
    expect(exchange.headers.authorization).toMatch(/^bce-auth-v1\/ALTAKexample\//)
  })

  it('exchanges again shortly before the token ends, and when it is refused, once', async () => {
    lifetime.ms = 30_000
    const client = createClient({ baseUrl: url, credentials })
    await describeKnowledgeBases(client)
    await describeKnowledgeBases(client)
    expect(exchanges).toBe(2)
    lifetime.ms = 3_600_000
    await describeKnowledgeBases(client)
    refuse = 1
    await describeKnowledgeBases(client)
    expect(exchanges).toBe(4)
    refuse = 9
    const before = sent().length
    await expect(describeKnowledgeBases(client)).rejects.toMatchObject({ code: 'InvalidToken', outcome: 'refused' })
    expect(sent().length - before).toBe(2)
  })

  it('never shows the key: not in the error, the hooks, or the log', async () => {
    const shown: unknown[] = []
    const note = (...all: unknown[]) => void shown.push(JSON.stringify(all), all)
    refuse = 9
    const client = createClient({
      baseUrl: url,
      credentials,
      apiKey: key,
      hooks: { request: note, response: note, error: note, retry: note },
      logger: { debug: note, info: note, warn: note, error: note },
    })
    const error = await describeKnowledgeBases(client).catch((caught: unknown) => caught)
    const { inspect } = await import('node:util')
    expect(`${inspect(error, { depth: 9 })}${inspect(shown, { depth: 9 })}`).not.toContain(key.slice(10))
    expect(error).toMatchObject({ code: 'InvalidToken', message: expect.stringContaining('***') })
  })

  it('is not sent where a token cannot be had, and says why', async () => {
    exchangeRefused = true
    const error = await describeKnowledgeBases(createClient({ baseUrl: url, credentials })).catch((caught) => caught)
    expect(error).toMatchObject({
      name: 'CredentialsError',
      code: 'InvalidAccessKeyId',
      outcome: 'not-sent',
      message: expect.stringContaining('QIANFAN_API_KEY'),
    })
  })

  it.each(['', 'two words', '密钥'])('refuses the key %j before anything is sent', async (apiKey) => {
    await expect(describeKnowledgeBases(createClient({ baseUrl: url, credentials, apiKey }))).rejects.toMatchObject({
      code: 'MalformedCredentials',
      outcome: 'not-sent',
    })
    expect(seen).toEqual([])
  })
})

it('other actions are signed as ever, whatever API key there is', async () => {
  await stopFineTuningTask(createClient({ baseUrl: url, credentials, apiKey: key }), {
    taskId: 'task-5kjifvzerc5n',
  }).catch(() => {})
  expect(seen[0]!.headers.authorization).toMatch(/^bce-auth-v1\//)
})

it('takes the end of a token by the clock of the platform', async () => {
  let local = Date.now() - 7_200_000
  let exchanged = 0
  await using platform = await startServer((request, response) => {
    const ahead = local + 7_200_000
    response.setHeader('date', new Date(ahead).toUTCString())
    if (!request.url!.startsWith('/v1/BCE-BEARER/token')) return { requestId: 'r', data: [], isTruncated: false }
    if (Math.abs(Date.parse(String(request.headers['x-bce-date'])) - ahead) > 60_000) {
      response.statusCode = 400
      return { requestId: 'r', code: 'RequestExpired', message: 'expired' }
    }
    return { token: `t${++exchanged}`, expireTime: new Date(ahead + 3_600_000).toISOString() }
  })
  const client = createClient({ credentials, baseUrl: platform.url, now: () => local })
  await describeKnowledgeBases(client)
  local += 3_500_000
  await describeKnowledgeBases(client)
  expect(exchanged).toBe(1)
  local += 90_000
  await describeKnowledgeBases(client)
  expect(exchanged).toBe(2)
})

it('without keys nothing is exchanged, and a call goes out as it is', async () => {
  await describeKnowledgeBases(createClient({ baseUrl: url, credentials: null }))
  expect([exchanges, sent()]).toEqual([0, [undefined]])
})

it('a refusal that quotes the key alone does not show it', async () => {
  const client = createClient({
    apiKey: key,
    transport: async () => ({
      status: 403,
      headers: new Headers(),
      text: JSON.stringify({ requestId: 'r', code: 'Bad', message: `not ${key}` }),
    }),
  })
  await expect(describeKnowledgeBases(client)).rejects.toMatchObject({ message: expect.stringMatching(/not \*\*\*$/) })
})
