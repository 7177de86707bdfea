import { request } from 'node:http'
import { startConsole } from '@qianfan-console/console'
import { startMock } from '@qianfan-console/mock'
import { describe, expect, it } from 'vitest'
import { credentials } from '../demo/account.ts'

interface Answer {
  status: number
  headers: Record<string, string>
  text: string
}

/** One request as no browser would let a page make it: any Host, any Origin. */
const ask = (url: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = ''
      response.on('data', (data) => (text += data))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers as Record<string, string>, text }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })

const cookieOf = ({ headers }: Answer): string => String(headers['set-cookie']).split(';')[0]!
const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

/** A console on a mock, and the cookie of a browser that was let in. */
async function start(options: Parameters<typeof startConsole>[0] = {}) {
  const mock = await startMock({ credentials })
  const page = await startConsole({ credentials, baseUrl: mock.url, ...options })
  const entered = await ask(page.url)
  const call = (action: string, body: object, headers = {}) =>
    ask(`${page.origin}/api/qianfan/v2/finetuning?Action=${action}`, {
      method: 'POST',
      headers: { ...json, origin: page.origin, cookie: cookieOf(entered), ...headers },
      body: JSON.stringify(body),
    })
  return {
    mock,
    page,
    entered,
    call,
    cookie: cookieOf(entered),
    [Symbol.asyncDispose]: async () => {
      await page.close()
      await mock.close()
    },
  }
}

describe('who is let in', () => {
  it('a link works once, and gives a cookie that no script and no other site gets', async () => {
    await using server = await start()
    expect(server.entered.status).toBe(200)
    expect(String(server.entered.headers['set-cookie'])).toMatch(
      /^qianfan-console-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    expect((await ask(server.page.url)).status).toBe(401)
    // The browser that was let in may open its link again.
    expect((await ask(server.page.url, { headers: { cookie: server.cookie } })).status).toBe(200)
  })

  it('another link lets one more browser in', async () => {
    await using server = await start()
    const url = server.page.invite()
    expect((await ask(url, { method: 'HEAD' })).status).toBe(405)
    expect((await ask(url)).status).toBe(200)
    expect((await ask(url)).status).toBe(401)
  })

  it.each(['/', '/session', '/icon.svg', '/task/task-5kjifvzerc5n', '/?token=', '/?token=guess'])(
    '%s is closed without the cookie',
    async (path) => {
      await using server = await start()
      const answer = await ask(server.page.origin + path)
      expect(answer.status).toBe(401)
      expect(answer.text).toContain('qfc console')
    },
  )

  it('a cookie that is not the one lets nobody in', async () => {
    await using server = await start()
    const [name] = server.cookie.split('=')
    for (const cookie of [`${name}=`, `${name}=guess`, server.cookie.slice(0, -1), `x${server.cookie}`])
      expect((await ask(`${server.page.origin}/`, { headers: { cookie } })).status).toBe(401)
  })

  it('a call without the cookie does not reach the platform', async () => {
    await using server = await start()
    expect((await server.call('DescribeFineTuningJobs', {}, { cookie: '' })).status).toBe(403)
    expect(server.mock.requests).toEqual([])
    expect((await server.call('DescribeFineTuningJobs', {})).status).toBe(200)
  })
})

describe('where requests come from', () => {
  it.each(['evil.example', 'localhost:1', '127.0.0.1'])('Host %s is another name', async (host) => {
    await using server = await start()
    expect((await ask(`${server.page.origin}/`, { headers: { host, cookie: server.cookie } })).status).toBe(403)
    expect((await server.call('DescribeFineTuningJobs', {}, { host })).status).toBe(403)
    expect(server.mock.requests).toEqual([])
  })

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])('Origin %s is another page', async (origin) => {
    await using server = await start()
    expect((await server.call('DescribeFineTuningJobs', {}, { origin })).status).toBe(403)
    expect(server.mock.requests).toEqual([])
  })

  it('it listens on loopback alone', async () => {
    await using server = await start()
    expect(server.page.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
})

describe('what is served', () => {
  it('has a policy without inline scripts, other hosts and frames', async () => {
    await using server = await start()
    const { headers } = await ask(`${server.page.origin}/`, { headers: { cookie: server.cookie } })
    const policy = headers['content-security-policy']!
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
  })

  it('is the page for its addresses, and nothing for files that are not there', async () => {
    await using server = await start()
    const get = (path: string) => ask(server.page.origin + path, { headers: { cookie: server.cookie } })
    expect((await get('/task/task-5kjifvzerc5n')).text).toContain('<div id="app">')
    for (const path of ['/assets/none.js', '/../package.json', '/%2e%2e/package.json', '/index.js'])
      expect((await get(path)).status).toBe(404)
  })

  it('holds no key', async () => {
    await using server = await start()
    const get = (path: string) => ask(server.page.origin + path, { headers: { cookie: server.cookie } })
    const index = await get('/')
    const files = [...index.text.matchAll(/\/assets\/[\w.-]+/g)].map(([file]) => file)
    expect(files.length).toBeGreaterThan(1)
    for (const path of ['/', '/session', ...files]) {
      const { text } = await get(path)
      expect(text).not.toContain(credentials.secretAccessKey)
      expect(text).not.toContain(credentials.accessKeyId)
    }
  })
})

describe('what may be called', () => {
  it('is reading, without write', async () => {
    await using server = await start()
    expect(server.page.allowed).not.toContain('finetuning.task.stop')
    const answer = await server.call('StopFineTuningTask', { taskId: 'task-5kjifvzerc5n' })
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([403, 'GatewayActionNotAllowed'])
    expect(server.mock.requests).toEqual([])
  })

  it('is stopping, creating and publishing with it, and never removing', async () => {
    await using server = await start({ write: true })
    expect((await server.call('StopFineTuningTask', { taskId: 'task-5kjifvzerc5n' })).status).toBe(200)
    const removed = await server.call('DeleteFineTuningTask', { taskId: 'task-5kjifvzerc5n' })
    expect(JSON.parse(removed.text).code).toBe('GatewayActionNotAllowed')
  })

  it('is what the policy permits', async () => {
    await using server = await start({ write: true, permits: (action) => action !== 'finetuning.task.create' })
    expect(server.page.allowed).toContain('finetuning.task.stop')
    expect(server.page.allowed).not.toContain('finetuning.task.create')
  })
})

it('refuses a port that is in use, and leaves nothing behind', async () => {
  await using server = await start()
  const port = Number(new URL(server.page.origin).port)
  await expect(startConsole({ credentials, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await expect(startConsole({ credentials, port: 70_000 })).rejects.toThrow(RangeError)
})
