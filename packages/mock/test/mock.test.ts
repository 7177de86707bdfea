import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createQianfan } from '@qianfan-console/core'
import { listen } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { defaultCredentials, startMock } from '../src/index.ts'
import { useMock } from '../src/vitest.ts'
import { command, launch } from './support/launch.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

it('starts a hundred side by side that do not disturb each other', async () => {
  const mocks = await Promise.all(Array.from({ length: 100 }, (_, index) => startMock({ seed: index, empty: true })))
  try {
    const ids = await Promise.all(
      mocks.map(async (mock, index) => {
        const qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials, retry: false })
        await qianfan.finetuning.job.create({ name: `job ${index}`, model: 'ERNIE-Speed-8K', trainMode: 'SFT' })
        const { result } = await qianfan.finetuning.job.list()
        return result.jobList.map(({ name }) => name)
      }),
    )
    expect(ids).toEqual(mocks.map((_, index) => [`job ${index}`]))
    for (const mock of mocks) expect(mock.requests).toHaveLength(2)
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()))
  }
})

it('keeps the newest requests, and no more than it is told', async () => {
  const { mock, qianfan } = await useMock({ keepRequests: 3 })
  for (let index = 0; index < 5; index++) await qianfan.finetuning.job.list({ maxKeys: index + 1 })
  expect(mock.requests.map(({ body }) => (body as { maxKeys: number }).maxKeys)).toEqual([3, 4, 5])
})

it('ends with its test, writes nothing to stdout, and lets its URL go', async () => {
  let url = ''
  {
    await using mock = await startMock()
    url = mock.url
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  }
  await expect(fetch(url)).rejects.toThrow()
  const script = `import { startMock } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)}; await using mock = await startMock({ log: true, credentials: null }); await fetch(mock.url)`
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  expect(stdout).toBe('')
  expect(stderr).toContain('GET / 404')
})

it('trains models that it is told of', async () => {
  const { qianfan } = await useMock({ models: ['My-Model-7B'] })
  await qianfan.finetuning.job.create({ name: 'mine', model: 'My-Model-7B', trainMode: 'DPO' })
})

it.each([
  [{ speed: 0 }, /speed/],
  [{ faults: [{ action: 'nothing', status: 500 }] }, /names no action/],
  [{ keys: [{ accessKeyId: 'a', secretAccessKey: '' }] }, /secretAccessKey/],
])('refuses options that cannot be: %j', async (options, message) => {
  await expect(startMock(options)).rejects.toThrow(message)
})

describe('the clock', () => {
  it('runs faster, stands still, jumps, and is set', async () => {
    let now = 1_000_000
    const { mock } = await useMock({ speed: 60, now: () => now })
    const { clock } = mock
    const start = clock.now()
    now += 1000
    expect(clock.now() - start).toBe(60_000)
    clock.pause()
    now += 1000
    expect(clock.now() - start).toBe(60_000)
    clock.step(5)
    expect(clock.now() - start).toBe(65_000)
    clock.resume()
    clock.setSpeed(1)
    now += 1000
    expect(clock.now() - start).toBe(66_000)
    clock.set('2030-01-01T00:00:00Z')
    expect(clock.now()).toBe(Date.parse('2030-01-01T00:00:00Z'))
    expect(() => clock.set('tomorrow')).toThrow(/ISO/)
    expect(() => clock.step(Number.NaN)).toThrow(/seconds/)
  })
})

describe('the endpoints below /_mock', () => {
  const admin = async (
    url: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${url}/_mock${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as any }
  }

  it('steer faults, clock and store, show requests, and begin anew', async () => {
    const { mock, qianfan } = await useMock()
    const call = (method: string, path: string, body?: unknown) => admin(mock.url, method, path, body)
    expect(await call('GET', '/health')).toEqual({ status: 200, body: { status: 'ok' } })
    const { body: fault } = await call('POST', '/faults', { action: 'finetuning.job.list', status: 503, times: 2 })
    expect(fault).toMatchObject({ id: expect.any(Number), left: 2 })
    await expect(qianfan.finetuning.job.list({}, { retry: false })).rejects.toMatchObject({ status: 503 })
    expect((await call('GET', '/faults')).body).toEqual([expect.objectContaining({ hits: 1, left: 1 })])
    expect((await call('DELETE', `/faults/${fault.id}`)).status).toBe(200)
    expect((await call('POST', '/faults', { status: 'x', nonsense: 1 })).body.message).toContain('nonsense')
    expect((await call('POST', '/clock', { pause: true, set: '2030-01-01T00:00:00Z', step: 60 })).body).toMatchObject({
      now: '2030-01-01T00:01:00.000Z',
      paused: true,
    })
    expect((await call('GET', '/requests')).body).toEqual([
      expect.objectContaining({ name: 'finetuning.job.list', status: 503 }),
    ])
    const task = '/store/finetuning.task/task-5kjifvzerc5n'
    expect((await call('GET', task)).body).toMatchObject({ runStatus: 'Running' })
    expect((await call('POST', `${task}/end`, { how: 'done' })).body).toMatchObject({ runStatus: 'Done' })
    expect(
      (await call('PUT', '/store/finetuning.job/job-mine', { name: 'mine', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }))
        .body,
    ).toMatchObject({ jobId: 'job-mine' })
    expect((await call('PATCH', '/store/finetuning.job/job-mine', { description: 'new' })).body).toMatchObject({
      description: 'new',
    })
    expect((await call('GET', '/store')).body.kinds).toContain('finetuning.job')
    expect((await call('DELETE', '/store/finetuning.job/job-mine')).body).toEqual({ removed: true })
    expect((await call('GET', '/store/nonsense')).status).toBe(400)
    expect((await call('GET', '/nonsense')).body.endpoints).toContain('POST /_mock/reset')
    await call('POST', '/reset')
    expect((await call('GET', task)).body).toMatchObject({ runStatus: 'Running' })
    expect(mock.requests).toEqual([])
  })

  it('answer to this machine alone: no web page, no other name', async () => {
    const { mock } = await useMock()
    expect((await admin(mock.url, 'GET', '/store', undefined, { origin: 'https://evil.example' })).status).toBe(403)
    const { port } = new URL(mock.url)
    const { request } = await import('node:http')
    const status = await new Promise((resolve) =>
      request({ port, path: '/_mock/store', headers: { host: 'evil.example' } }, (response) =>
        resolve(response.resume().statusCode),
      ).end(),
    )
    expect(status).toBe(403)
  })
})

describe('the command', () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, [command, ...args], { env: { PATH: process.env.PATH, ...env } }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    )

  it('starts, says where it is and with which keys, serves, and ends on a signal with 0', async () => {
    const { child, url, ended } = launch(['--speed', '600', '--log'])
    const baseUrl = await url
    await createQianfan({ baseUrl, credentials: defaultCredentials }).finetuning.task.stop({
      taskId: 'task-5kjifvzerc5n',
    })
    child.kill('SIGTERM')
    const { code, told } = await ended
    expect(code).toBe(0)
    expect(told).toContain(`export QIANFAN_CONSOLE_API_BASE_URL=${baseUrl}`)
    expect(told).toMatch(/POST finetuning\.task\.stop 200 [\d.]+ ms/)
  })

  it('takes keys from the environment or a file, and never shows a secret', async () => {
    const file = join(temporaryFolder(), 'keys.json')
    writeFileSync(
      file,
      JSON.stringify([
        { accessKeyId: 'fromfile', secretAccessKey: 'verysecretfromfile', policies: ['QianfanReadAccessPolicy'] },
      ]),
    )
    for (const [args, env, key] of [
      [['--keys', file], {}, ['fromfile', 'verysecretfromfile']],
      [
        [],
        { QIANFAN_ACCESS_KEY: 'fromenv', QIANFAN_SECRET_KEY: 'verysecretfromenv' },
        ['fromenv', 'verysecretfromenv'],
      ],
    ] as const) {
      const { child, url, ended } = launch(args, { env })
      await createQianfan({
        baseUrl: await url,
        credentials: { accessKeyId: key[0], secretAccessKey: key[1] },
      }).finetuning.job.list()
      child.kill('SIGTERM')
      const { told } = await ended
      expect(told).toContain(key[0])
      expect(told).not.toContain(key[1])
    }
  })

  it.each([
    [['--prot', '1'], /Unknown option '--prot'/],
    [['extra'], /extra/],
    [['--port', '70000'], /--port takes a number from 0 to 65535/],
    [['--speed', '0'], /--speed takes a number above 0/],
    [['--stop-delay', 'soon'], /--stop-delay takes seconds/],
    [['--keys', '/nowhere/keys.json'], /cannot be read \(ENOENT\)/],
    [['--keys', command], /must hold a JSON list/],
    [['--no-auth', '--keys', 'x'], /exclude each other/],
    [['--host', '203.0.113.7', '--port', '0'], /not an address of this machine/],
  ])('ends with 2 and one clear line on wrong options: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/)
  })

  it('refuses a fault that names no action, with one line', async () => {
    const file = join(temporaryFolder(), 'faults.json')
    writeFileSync(file, '[{"action":"nothing","status":500}]')
    const { code, stderr } = await run(['--faults', file])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^qianfan-mock: .*names no action.*\n$/)
  })

  it('says that a port is in use', async () => {
    await using server = await listen(createServer())
    const { code, stderr } = await run(['--port', String(server.port)])
    expect(code).toBe(2)
    expect(stderr).toContain('the port is in use')
  })

  it('has help and a version', async () => {
    expect((await run(['--help'])).stdout).toContain('--speed')
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
