import { createServer } from 'node:http'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createBrowserQianfan, isQianfanError } from '@qianfan-console/browser-sdk'
import { toNodeHandler } from '@qianfan-console/gateway/node'
import { type Mock, startMock } from '@qianfan-console/mock'
import { listen, startWorker, taskId } from '@qianfan-console/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { keysOf, startExample } from './support/startExample.ts'

const inFolder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

interface Host {
  url: string
  [Symbol.asyncDispose](): Promise<void>
}

/** What a page's browser adds: where it comes from, and the cookie. */
const page = (url: string, headers: Record<string, string> = {}) =>
  createBrowserQianfan({
    gateway: `${url}/api/qianfan`,
    headers: { origin: 'https://app.example', cookie: 'session=session-1', ...headers },
    retry: false,
  })

const hosts: [string, (mock: Mock) => Promise<Host>][] = [
  ['hono', (mock) => startExample('hono/server.ts', mock)],
  ['express', (mock) => startExample('express/server.ts', mock)],
  [
    'next',
    async (mock) => {
      vi.stubEnv('QIANFAN_CONSOLE_API_BASE_URL', mock.url)
      for (const [name, value] of Object.entries(keysOf(mock))) vi.stubEnv(name, value)
      const route = await import('../next/app/api/qianfan/[...path]/route.ts')
      // Next picks the handler by the method; what has none is answered by Next.
      const byMethod = (request: Request) =>
        request.method in route
          ? route[request.method as 'POST'](request)
          : Promise.resolve(new Response(null, { status: 405 }))
      const handle = toNodeHandler(Object.assign(byMethod, { allowed: [] }))
      const server = await listen(createServer((request, response) => void handle(request, response)))
      return {
        url: server.url,
        async [Symbol.asyncDispose]() {
          await server[Symbol.asyncDispose]()
          vi.unstubAllEnvs()
        },
      }
    },
  ],
  [
    'cloudflare-worker',
    async (mock) => {
      const worker = await startWorker(inFolder('cloudflare-worker/worker.ts'), {
        bindings: { ...keysOf(mock), QIANFAN_CONSOLE_API_BASE_URL: mock.url },
        durableObjects: { CALLS: 'CallRecord' },
      })
      return { ...worker, url: worker.url.origin }
    },
  ],
]

describe.each(hosts)('%s', (name, start) => {
  let mock: Mock
  let host: Host
  beforeAll(async () => {
    mock = await startMock()
    host = await start(mock)
  })
  afterAll(async () => {
    await host?.[Symbol.asyncDispose]()
    await mock?.close()
  })

  it('stops the task of its user', async () => {
    await expect(page(host.url).finetuning.task.stop({ taskId })).resolves.toMatchObject({ result: true })
    expect(mock.requests.at(-1)).toMatchObject({ name: 'finetuning.task.stop', status: 200, body: { taskId } })
  })

  it.each([
    ['of somebody else', { cookie: 'session=session-2' }, 'GatewayNotAuthorized'],
    ['for another site', { origin: 'https://evil.example' }, 'GatewayOriginRefused'],
  ])('stops no task %s', async (_, headers, code) => {
    const before = mock.requests.length
    const error = await page(host.url, headers)
      .finetuning.task.stop({ taskId })
      .catch((error) => error)
    expect(isQianfanError(error) && error.code).toBe(code)
    expect(mock.requests).toHaveLength(before)
  })

  it('answers the preflight of its page', async () => {
    const response = await fetch(`${host.url}/api/qianfan/v2/finetuning?Action=StopFineTuningTask`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, 'https://app.example'])
  })

  if (name === 'hono' || name === 'express')
    it('goes on serving the rest of the app', async () => {
      expect(await (await fetch(host.url)).text()).toBe('Hello')
    })

  if (name === 'cloudflare-worker')
    it('makes a create once, though each copy may meet another isolate', async () => {
      const headers = { 'x-qianfan-call-id': 'click-0123456789abcdef' }
      const input = { name: 'from a page', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }
      const answers = await Promise.all([1, 2, 3].map(() => page(host.url).finetuning.job.create(input, { headers })))
      expect(new Set(answers.map(({ result }) => result.jobId)).size).toBe(1)
      expect(mock.requests.filter(({ name }) => name === 'finetuning.job.create')).toHaveLength(1)
    })

  if (name === 'cloudflare-worker')
    it('finishes a create whose page went away, and keeps its answer for the repeat', async () => {
      mock.requests.length = 0
      mock.faults.add({ action: 'finetuning.job.create', delay: 1500 })
      const headers = { 'x-qianfan-call-id': 'click-of-a-page-that-leaves' }
      const input = { name: 'from a leaver', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }
      const socket = connect(Number(new URL(host.url).port), '127.0.0.1')
      const body = JSON.stringify(input)
      const lines = [
        'POST /api/qianfan/v2/finetuning?Action=CreateFineTuningJob HTTP/1.1',
        `host: ${new URL(host.url).host}`,
        'connection: close',
        'origin: https://app.example',
        'cookie: session=session-1',
        'content-type: application/json',
        `content-length: ${body.length}`,
        `x-qianfan-call-id: ${headers['x-qianfan-call-id']}`,
      ]
      socket.on('error', () => {})
      let early = ''
      socket.on('data', (data) => {
        early += data
      })
      socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
      await vi.waitFor(() => expect([mock.requests.length, early]).toEqual([1, '']), 5_000)
      socket.resetAndDestroy()
      const { result } = await page(host.url).finetuning.job.create(input, { headers })
      expect(result.jobId).toEqual(expect.any(String))
      expect(mock.requests).toHaveLength(1)
    })
})
