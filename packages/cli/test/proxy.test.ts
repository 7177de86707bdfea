import { type ChildProcess, spawn } from 'node:child_process'
import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { binary, useMock } from './harness.ts'

const place = useMock()
const running: ChildProcess[] = []

interface Proxy {
  url: string
  token: string
  baseUrl: string
  allowed: string[]
  ended: Promise<number | null>
  child: ChildProcess
  notes: () => string
}

/** Starts the proxy, and reads where it listens. */
function start(...args: string[]): Promise<Proxy> {
  const child = spawn(process.execPath, [binary(), 'proxy', ...args], { env: place.environment(), stdio: 'pipe' })
  running.push(child)
  let notes = ''
  child.stderr.on('data', (text) => (notes += text))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve({ ...JSON.parse(String(text)), ended, child, notes: () => notes }))
    void ended.then((code) => reject(new Error(`${code}: ${notes}`)))
  })
}

const call = (base: string, action: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${base}/v2/finetuning?Action=${action}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

afterEach(async () => {
  for (const child of running.splice(0)) {
    child.kill('SIGINT')
    if (child.exitCode === null) await new Promise((resolve) => child.on('close', resolve))
  }
})

describe('the proxy', () => {
  it('sends on what it was given, digits and all, or nothing', async () => {
    const proxy = await start('--allow', 'finetuning.task.stop')
    // The mock reads numbers as JavaScript does; rounded ones would be shorter on the wire.
    const exact = '{"taskId":0.1234567890123456789012345678901234567890}'
    await call(proxy.baseUrl, 'StopFineTuningTask', exact)
    expect(place.mock.requests.at(-1)!.headers).toMatchObject({ 'content-length': String(exact.length) })
    const before = place.mock.requests.length
    for (const body of ['{"taskId":1e999}', '{"taskId":"x","__proto__":{}}', '[]'])
      expect((await call(proxy.baseUrl, 'StopFineTuningTask', body)).status).toBe(400)
    expect(place.mock.requests).toHaveLength(before)
  })

  it('takes the plain path of the portable edition, for what is allowed', async () => {
    const { baseUrl } = await start('--allow', 'finetuning.task.stop')
    const post = (name: string) =>
      fetch(`${baseUrl}/v2/finetuning/${name}`, { method: 'POST', body: '{"taskId":"task-neverseen"}' })
    expect((await post('StopFineTuningTask')).status).toBe(200)
    expect(place.mock.requests.at(-1)!.url).toBe('/v2/finetuning?Action=StopFineTuningTask')
    const before = place.mock.requests.length
    expect((await post('DeleteFineTuningTask')).status).toBe(403)
    expect((await post('StopFineTuningTasks')).status).toBe(404)
    expect(place.mock.requests).toHaveLength(before)
  })

  it.each(['**', 'write', 'finetuning.**', 'finetuning.*.*'])(
    '%s lets no delete and no purchase through',
    async (rule) => {
      const { allowed } = await start('--allow', rule)
      expect(allowed).toContain('finetuning.task.stop')
      for (const name of ['finetuning.job.delete', 'finetuning.task.create', 'finetuning.job.create'])
        expect(allowed).not.toContain(name)
    },
  )

  it('takes the name that the platform gives an action', async () => {
    expect((await start('--allow', 'StopFineTuningTask')).allowed).toEqual(['finetuning.task.stop'])
  })

  it('signs what carries its token, in the header or in the path', async () => {
    const proxy = await start()
    for (const [base, headers] of [
      [proxy.baseUrl, {}],
      [proxy.url, { authorization: `Bearer ${proxy.token}` }],
    ] as const) {
      const answer = await call(base, 'DescribeFineTuningJobs', {}, headers)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ result: { jobList: expect.any(Array) } })
    }
    proxy.child.kill('SIGINT')
    expect(await proxy.ended).toBe(0)
    expect(proxy.notes()).not.toContain(place.mock.credentials.secretAccessKey)
  })

  it('turns away whoever has no token, comes from a page, or names another host', async () => {
    const { url, token, baseUrl } = await start()
    const before = place.mock.requests.length
    expect((await call(url, 'DescribeFineTuningJobs', {})).status).toBe(401)
    expect((await call(`${url}/wrong-token`, 'DescribeFineTuningJobs', {})).status).toBe(401)
    expect((await call(url, 'DescribeFineTuningJobs', {}, { authorization: `Bearer ${token}x` })).status).toBe(401)
    expect((await call(baseUrl, 'DescribeFineTuningJobs', {}, { origin: 'https://evil.example' })).status).toBe(403)
    // A name that was pointed here does not help a page either.
    const status = await new Promise((resolve) =>
      request(
        `${baseUrl}/v2/finetuning?Action=DescribeFineTuningJobs`,
        { method: 'POST', headers: { host: 'evil.example' } },
        (response) => resolve(response.statusCode),
      ).end('{}'),
    )
    expect(status).toBe(403)
    expect(place.mock.requests).toHaveLength(before)
  })

  it('lets through what is allowed, and nothing else', async () => {
    const { baseUrl } = await start()
    expect((await call(baseUrl, 'StopFineTuningTask', { taskId: 'task-5kjifvzerc5n' })).status).toBe(403)
    expect((await call(baseUrl, 'NoSuchAction', {})).status).toBe(404)
    const wider = await start('--allow', 'finetuning.task.stop')
    expect(wider.allowed).toEqual(['finetuning.task.stop'])
    expect(
      await (await call(wider.baseUrl, 'StopFineTuningTask', { taskId: 'task-5kjifvzerc5n' })).json(),
    ).toMatchObject({ result: true })
  })

  it('does not take money or destruction by a wildcard, and asks for them by name', async () => {
    const { allowed } = await start('--allow', 'finetuning.**')
    expect(allowed).toContain('finetuning.task.stop')
    expect(allowed).not.toContain('finetuning.task.create')
    expect(allowed).not.toContain('finetuning.job.delete')
    await expect(start('--allow', 'finetuning.task.create')).rejects.toThrow(/^4: /)
  })

  it('gives back the platform’s own refusals, and refuses what is no JSON', async () => {
    const { baseUrl } = await start('--allow', 'finetuning.task.stop')
    const refused = await call(baseUrl, 'StopFineTuningTask', { taskId: 'task-nosuchtask00' })
    expect(await refused.json()).toMatchObject({ requestId: expect.any(String), result: false })
    expect((await call(baseUrl, 'StopFineTuningTask', '{"taskId"')).status).toBe(400)
  })

  it.each([
    ['a port that is none', ['--port', 'x'], 2],
    ['a rule that allows nothing', ['--allow', 'finetuning.task.sotp'], 2],
  ])('ends with %s', async (_name, args, code) => {
    await expect(start(...args)).rejects.toThrow(new RegExp(`^${code}: `))
  })

  it('says that a port is in use', async () => {
    const { url } = await start()
    await expect(start('--port', new URL(url).port)).rejects.toThrow(/in use/)
  })
})
