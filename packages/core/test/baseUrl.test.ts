import { startServer } from '@qianfan-console/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient, InputError, stopFineTuningTask } from '../src/index.ts'
import { keys } from './support/keys.ts'

const variables = ['QIANFAN_CONSOLE_API_BASE_URL', 'QIANFAN_CONSOLE_BASE_URL', 'QIANFAN_ALLOW_HTTP'] as const
afterEach(() => {
  for (const name of variables) delete process.env[name]
})

/** Where a call goes. */
async function target(options: object): Promise<string> {
  let url = ''
  const client = createClient({
    credentials: keys,
    transport: async (request) => {
      url = request.url
      return { status: 200, headers: new Headers(), text: '{"requestId":"r","result":true}' }
    },
    ...options,
  })
  await stopFineTuningTask(client, { taskId: 't' })
  return url.replace('/v2/finetuning?Action=StopFineTuningTask', '')
}

describe('the base URL', () => {
  it('is the option, then the environment, then the platform', async () => {
    expect(await target({})).toBe('https://qianfan.baidubce.com')
    process.env.QIANFAN_CONSOLE_BASE_URL = 'https://go.example'
    expect(await target({})).toBe('https://go.example')
    process.env.QIANFAN_CONSOLE_API_BASE_URL = 'https://python.example/'
    expect(await target({})).toBe('https://python.example')
    expect(await target({ baseUrl: 'https://option.example' })).toBe('https://option.example')
  })

  it.each([
    ['https://q.example/api/qianfan/', 'https://q.example/api/qianfan'],
    ['https://q.example:443', 'https://q.example'],
    ['https://Q.example:8443//', 'https://q.example:8443'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.8.9.10', 'http://127.8.9.10'],
    ['http://localhost:1', 'http://localhost:1'],
    ['http://mock.localhost:1', 'http://mock.localhost:1'],
    ['http://[::1]:1', 'http://[::1]:1'],
  ])('%s is %s', async (baseUrl, url) => expect(await target({ baseUrl })).toBe(url))

  it.each([
    ['no URL', 'qianfan.baidubce.com', 'InvalidBaseUrl', /no absolute URL/],
    ['nothing', '', 'InvalidBaseUrl', /no absolute URL/],
    ['another scheme', 'ftp://q.example', 'InvalidBaseUrl', /https/],
    ['a query', 'https://q.example/?a=1', 'InvalidBaseUrl', /query/],
    ['an empty query', 'https://q.example/?', 'InvalidBaseUrl', /query/],
    ['a fragment', 'https://q.example/#a', 'InvalidBaseUrl', /fragment/],
    ['a user and a password', `https://user:${keys.secretAccessKey}@q.example`, 'InvalidBaseUrl', /user name/],
    ['plain http', 'http://q.example', 'InsecureBaseUrl', /allowInsecureHttp or QIANFAN_ALLOW_HTTP=1/],
    ['plain http to what only looks like loopback', 'http://127.0.0.1.q.example', 'InsecureBaseUrl', /plain http/],
    ['plain http to a name that begins like loopback', 'http://localhost.q.example', 'InsecureBaseUrl', /plain http/],
  ])('refuses %s', async (_, baseUrl, code, words) => {
    const make = () => createClient({ baseUrl })
    expect(make).toThrow(InputError)
    expect(make).toThrow(words)
    expect(make).toThrow(
      expect.objectContaining({
        code,
        outcome: 'not-sent',
        message: expect.not.stringContaining(keys.secretAccessKey),
      }),
    )
    if (baseUrl === '') return
    process.env.QIANFAN_CONSOLE_API_BASE_URL = baseUrl
    await expect(target({})).rejects.toMatchObject({ code })
  })

  it('allows plain http by name only', async () => {
    const baseUrl = 'http://q.example'
    expect(await target({ baseUrl, allowInsecureHttp: true })).toBe(baseUrl)
    process.env.QIANFAN_ALLOW_HTTP = '1'
    expect(await target({ baseUrl })).toBe(baseUrl)
    expect(() => createClient({ baseUrl, allowInsecureHttp: false })).toThrow(/plain http/)
    process.env.QIANFAN_ALLOW_HTTP = 'true'
    expect(() => createClient({ baseUrl })).toThrow(/plain http/)
  })

  it('signs a prefix along', async () => {
    await using server = await startServer(() => ({ requestId: 'r', result: true }))
    await stopFineTuningTask(createClient({ credentials: keys, baseUrl: `${server.url}/api/qianfan` }), { taskId: 't' })
    const [{ url, headers }] = server.received as [(typeof server.received)[0]]
    expect(url).toBe('/api/qianfan/v2/finetuning?Action=StopFineTuningTask')
    const { sign } = await import('../src/signing/sign.ts')
    const signed = {
      host: headers.host!,
      'x-bce-date': headers['x-bce-date']!,
      'x-bce-security-token': keys.sessionToken,
    }
    const { authorization } = await sign({ method: 'POST', url: server.url + url, headers: signed }, keys, {
      timestamp: headers['x-bce-date']!,
      expiresInSeconds: 300,
    })
    expect(headers.authorization).toBe(authorization)
  })
})
