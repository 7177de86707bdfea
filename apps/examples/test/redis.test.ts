import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBrowserQianfan } from '@qianfan-console/browser-sdk'
import { type Mock, startMock } from '@qianfan-console/mock'
import { closedPort } from '@qianfan-console/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Example, startExample } from './support/startExample.ts'

const binary = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'].find(
  existsSync,
)

/** Waits until something listens. */
async function listens(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('redis-server does not listen')
}

describe('two instances with one Redis', () => {
  let folder: string
  let redis: ChildProcess
  let mock: Mock
  let instances: Example[] = []
  beforeAll(async () => {
    if (!binary) return
    folder = await mkdtemp(join(tmpdir(), 'qianfan-redis-'))
    const { port } = await closedPort()
    redis = spawn(binary, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
      stdio: 'ignore',
    })
    await listens(port)
    mock = await startMock()
    const environment = { REDIS_URL: `redis://127.0.0.1:${port}` }
    instances = await Promise.all([1, 2].map(() => startExample('redis/server.ts', mock, environment)))
  })
  afterAll(async () => {
    for (const instance of instances) await instance[Symbol.asyncDispose]()
    await mock?.close()
    redis?.kill()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  const page = (instance: number, cookie = 'session=session-1') =>
    createBrowserQianfan({
      gateway: instances[instance]!.url,
      headers: { origin: 'https://app.example', cookie },
      retry: false,
    })

  it.skipIf(!binary)('make a create once, whichever each copy reaches, and give it one answer', async () => {
    mock.faults.add({ action: 'finetuning.job.create', delay: 200 })
    const headers = { 'x-qianfan-call-id': 'click-0123456789abcdef' }
    const input = { name: 'from a page', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }
    const answers = await Promise.all(
      [0, 1].map((instance) => page(instance).finetuning.job.create(input, { headers })),
    )
    expect(answers[0]).toEqual({ requestId: expect.any(String), result: { jobId: expect.any(String) } })
    expect(answers[1]).toEqual(answers[0])
    expect(mock.requests.filter(({ name }) => name === 'finetuning.job.create')).toHaveLength(1)
  })

  it.skipIf(!binary)(
    'count the calls of a user together whatever cookies they send, and of each user apart',
    async () => {
      const codes: unknown[] = []
      for (let call = 0; call < 7; call++)
        codes.push(
          await page(call % 2, `theme=${call}; session=session-1`)
            .finetuning.job.list({})
            .then(
              () => 'ok',
              ({ code }) => code,
            ),
        )
      expect(codes).toEqual([...Array(3).fill('ok'), ...Array(4).fill('GatewayRateLimited')])
      const other = await page(0, 'session=session-2')
        .finetuning.job.list({})
        .catch((error) => error)
      expect(other.code).toBe('GatewayNotAuthorized')
    },
  )

  it.skipIf(!binary)('send nothing once Redis is gone', async () => {
    const gone = new Promise((resolve) => redis.once('exit', resolve))
    redis.kill()
    await gone
    const before = mock.requests.length
    const error = await page(0)
      .finetuning.job.create({ name: 'too late', model: 'ERNIE-Speed-8K', trainMode: 'SFT' })
      .catch((error) => error)
    expect(error.code).toMatch(/^Gateway(RateLimitFailed|CallStoreFailed)$/)
    expect(mock.requests).toHaveLength(before)
  })
})
