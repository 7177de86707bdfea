import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from '@qianfan-console/mock'
import { hasWorkerd, listen, runtimeBinary, startWorker } from '@qianfan-console/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGateway } from '../src/index.ts'
import { toNodeHandler } from '../src/node.ts'
import { options } from './runtimes/options.ts'
import { job, origin, stopPath } from './support/gatewayOnMock.ts'

const file = (name: string) => fileURLToPath(new URL(`runtimes/${name}`, import.meta.url))

interface Host {
  url: string
  close(): Promise<void>
}
type Start = (mock: Mock) => Promise<Host>

const bun = runtimeBinary('bun', import.meta.url)
const deno = runtimeBinary('deno', import.meta.url)

const environment = ({ url, credentials }: Mock) => ({
  MOCK_URL: url,
  QIANFAN_ACCESS_KEY: credentials.accessKeyId,
  QIANFAN_SECRET_KEY: credentials.secretAccessKey,
})

/** Runs a command that prints its port. */
const commanded =
  (command: string, parameters: string[]): Start =>
  async (mock) => {
    const child = spawn(command, [...parameters, file('serve.ts')], {
      env: { ...process.env, ...environment(mock), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let complaints = ''
    child.stderr.on('data', (text) => {
      complaints += text
    })
    const port = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).once('line', resolve)
      child.once('exit', () => reject(new Error(complaints)))
    })
    return {
      url: `http://127.0.0.1:${port}`,
      close: () =>
        new Promise((resolve) => {
          child.once('exit', () => resolve())
          child.kill()
        }),
    }
  }

const hosts: [name: string, present: boolean, start: Start][] = [
  [
    'Node',
    true,
    async (mock) => {
      const handle = toNodeHandler(createGateway({ ...options(mock.url), credentials: mock.credentials }))
      const server = await listen(createServer((request, response) => void handle(request, response)))
      return { url: server.url, close: () => server[Symbol.asyncDispose]() }
    },
  ],
  ['Bun', Boolean(bun), commanded(bun ?? '', ['run'])],
  [
    'Deno',
    Boolean(deno),
    commanded(deno ?? '', [
      'run',
      '--allow-net',
      '--allow-env',
      '--allow-read',
      '--no-check',
      '--cached-only',
      '--node-modules-dir=manual',
    ]),
  ],
  [
    'workerd',
    hasWorkerd(),
    async (mock) => {
      const worker = await startWorker(file('worker.ts'), { bindings: environment(mock) })
      return { url: worker.url.origin, close: () => worker[Symbol.asyncDispose]() }
    },
  ],
]

describe.each(hosts)('on %s', (_, present, start) => {
  let mock: Mock
  let host: Host
  beforeAll(async () => {
    if (!present) return
    mock = await startMock()
    host = await start(mock)
  })
  afterAll(async () => {
    await host?.close()
    await mock?.close()
  })

  const send = async (target: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${host.url}/api/qianfan${target}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, 'x-user': 'user-1', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, body: await response.json(), headers: response.headers }
  }

  it.skipIf(!present)('signs and passes on what is allowed', async () => {
    const { status, body, headers } = await send(stopPath, { taskId: 'task-5kjifvzerc5n' })
    expect([status, body]).toEqual([200, { requestId: expect.any(String), result: true }])
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(mock.requests.at(-1)).toMatchObject({ status: 200, accessKeyId: mock.credentials.accessKeyId })
  })

  it.skipIf(!present)('refuses the rest in the same words', async () => {
    const before = mock.requests.length
    const answers = [
      await send(stopPath, {}, { origin: 'https://evil.example' }),
      await send(stopPath, { taskId: 'task-1' }, { 'x-user': 'user-2' }),
      await send('/v2/finetuning?Action=DeleteFineTuningTask', { taskId: 'task-1' }),
      await send(`${stopPath}&Action=DeleteFineTuningTask`, { taskId: 'task-1' }),
      await send(stopPath, { taskId: 1 }),
      await send(stopPath, ' '.repeat(70_000)),
      await send(stopPath, '{}', { 'content-type': 'text/plain' }),
    ]
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [403, 'GatewayOriginRefused'],
      [403, 'GatewayNotAuthorized'],
      [403, 'GatewayActionNotAllowed'],
      [404, 'GatewayUnknownAction'],
      [400, 'GatewayInvalidInput'],
      [413, 'GatewayBodyTooLarge'],
      [415, 'GatewayUnsupportedMediaType'],
    ])
    expect(mock.requests).toHaveLength(before)
  })

  it.skipIf(!present)('makes a create once', async () => {
    const before = mock.requests.length
    const id = { 'x-qianfan-call-id': crypto.randomUUID() }
    const answers = await Promise.all([
      send('/v2/finetuning?Action=CreateFineTuningJob', job, id),
      send('/v2/finetuning?Action=CreateFineTuningJob', job, id),
    ])
    expect(answers[0]!.body).toEqual({ requestId: expect.any(String), result: { jobId: expect.any(String) } })
    expect(answers[1]!.body).toEqual(answers[0]!.body)
    expect(mock.requests).toHaveLength(before + 1)
  })
})
