import { createQianfan } from '@qianfan-console/core'
import { sign } from '@qianfan-console/core/signing'
import { expect, it } from 'vitest'
import { runCommand } from '../src/command/command.ts'
import { type Mock, type MockOptions, startMock } from '../src/index.ts'
import { loadSpec } from '../src/platform/spec.ts'
import { createAdminAccess } from '../src/server/adminAccess.ts'
import { useMock } from '../src/vitest.ts'

const job = { name: 'one', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }
const one = { accessKeyId: 'ALTAKone', secretAccessKey: 'secret-of-one' }
const two = { accessKeyId: 'ALTAKtwo', secretAccessKey: 'secret-of-two' }
const clientOf = (mock: Mock, credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) =>
  createQianfan({ baseUrl: mock.url, credentials, retry: false })
const post = (mock: Mock, path: string, body?: unknown) =>
  fetch(`${mock.url}/_mock${path}`, { method: 'POST', body: body === undefined ? null : JSON.stringify(body) })
const kind = 'finetuning.job'

it('gives each access key its own state, and a temporary key that of its owner', async () => {
  await using mock = await startMock({ keys: [one, two], accounts: true })
  const second = clientOf(mock, two)
  const { result } = await second.finetuning.job.create(job)
  expect(mock.store.get(kind, result.jobId)).toBeUndefined()
  expect(mock.account(two.accessKeyId).store.get(kind, result.jobId)).toMatchObject({ name: 'one' })
  const { accessKeyId, secretAccessKey, sessionToken } = await second.iam.sessionToken.create({})
  const other = (
    await clientOf(mock, { accessKeyId, secretAccessKey, sessionToken }).finetuning.job.create({
      ...job,
      name: 'another',
    })
  ).result
  expect(mock.account(two.accessKeyId).store.get(kind, other.jobId)).toMatchObject({ name: 'another' })
  const shown = (account: string) => fetch(`${mock.url}/_mock/store/${kind}/${result.jobId}?account=${account}`)
  expect([(await shown('ALTAKone')).status, (await shown('ALTAKtwo')).status, (await shown('x')).status]).toEqual([
    404, 200, 400,
  ])
  await post(mock, '/reset')
  expect(mock.account(two.accessKeyId).store.get(kind, result.jobId)).toBeUndefined()
})

it('shares one state without the option, and refuses an option that cannot be', async () => {
  await using mock = await startMock({ keys: [one, two] })
  const { result } = await clientOf(mock, two).finetuning.job.create(job)
  expect(mock.store.get(kind, result.jobId)).toBeDefined()
  const refused = (options: MockOptions) => expect(startMock(options)).rejects.toThrow(/accounts/)
  await refused({ credentials: null, accounts: true })
  await refused({ keys: [one], accounts: ['ALTAKnobody'] })
  await refused({ keys: [one, two], accounts: true, data: '/nowhere/mock.db' })
})

it('puts a named state back, as often as wanted, with its time', async () => {
  const { mock, qianfan } = await useMock()
  mock.clock.pause()
  const before = mock.clock.now()
  mock.snapshot('start')
  const ids = []
  for (let round = 0; round < 2; round++) {
    const { result } = await qianfan.finetuning.job.create(job)
    ids.push(result.jobId)
    mock.clock.step(3600)
    if (round === 0) mock.restore('start')
    else expect((await post(mock, '/snapshots/start/restore')).status).toBe(200)
    expect([mock.store.get(kind, result.jobId), mock.clock.now()]).toEqual([undefined, before])
  }
  expect(ids[0]).toBe(ids[1])
  expect(() => mock.restore('other')).toThrow(/There are: start/)
  expect((await post(mock, '/snapshots/other/restore')).status).toBe(400)
})

it('answers any other path by a stub, and refuses the paths of the platform', async () => {
  await using mock = await startMock()
  const stub = mock.stub({ path: '/files/a', status: 203, headers: { 'X-Own': '1' }, body: { a: 1 } })
  const answer = await fetch(`${mock.url}/files/a?x=1`)
  expect([answer.status, answer.headers.get('x-own'), await answer.json(), stub.hits]).toEqual([203, '1', { a: 1 }, 1])
  expect(mock.requests.at(-1)).toMatchObject({ url: '/files/a?x=1', status: 203 })
  expect((await fetch(`${mock.url}/files/a`, { method: 'POST' })).status).toBe(404)
  expect((await fetch(`${mock.url}/files/other`)).status).toBe(404)
  stub.remove()
  expect((await fetch(`${mock.url}/files/a`)).status).toBe(404)
  expect((await post(mock, '/stubs', { path: '/b', body: 'text' })).status).toBe(200)
  expect(await (await fetch(`${mock.url}/b`)).text()).toBe('text')
  for (const wrong of [
    { path: '/v2/finetuning' },
    { path: '/_mock/x' },
    { path: 'b' },
    { path: '/b', status: 99 },
    { path: '/b', headers: { a: 'b\r\nc: d' } },
    { path: '/b', extra: 1 },
  ])
    expect((await post(mock, '/stubs', wrong)).status, JSON.stringify(wrong)).toBe(400)
})

it('verifies what came in, and names the nearest call and its fields that differ', async () => {
  const { mock, qianfan } = await useMock()
  await qianfan.finetuning.job.create(job)
  await qianfan.finetuning.job.list()
  expect(mock.verify({ action: 'finetuning.job.create', input: { name: 'one' }, times: 1 })).toBe(1)
  mock.verify({ action: 'finetuning.task.*', times: 0 })
  expect(() => mock.verify({ action: 'CreateFineTuningJob', input: { name: 'two', trainMode: 'SFT' } })).toThrow(
    expect.objectContaining({
      name: 'VerificationError',
      count: 0,
      differences: [{ field: 'name', expected: 'two', actual: 'one' }],
    }),
  )
  expect(() => mock.verify({ action: 'finetuning.job.create', times: 2 })).toThrow(/Expected 2 .* there were 1/)
  const missed = await post(mock, '/verify', { action: 'finetuning.job.create', input: { name: 'two' } })
  expect([missed.status, await missed.json()]).toMatchObject([
    409,
    { differences: [{ field: 'name' }], nearest: { name: 'finetuning.job.create' } },
  ])
  expect((await post(mock, '/verify', { action: 'no.such' })).status).toBe(400)
})

it('has an old call take the policies of those that replace it', async () => {
  const policies = ['QianfanModelReadAccessPolicy']
  await using mock = await startMock({ keys: [{ ...one, policies }] })
  for (const row of loadSpec().v1) expect(row.policies, row.name).not.toEqual([])
  const { path: old } = loadSpec().v1.find(({ name }) => name === 'v1.model.publish')!
  const { host } = new URL(mock.url)
  const { authorization } = await sign({ method: 'POST', url: `${mock.url}${old}`, headers: { host } }, one, {
    timestamp: new Date(),
    expiresInSeconds: 1800,
  })
  const headers = { 'content-type': 'application/json', authorization }
  const answer = await fetch(`${mock.url}${old}`, { method: 'POST', headers, body: '{}' })
  expect([answer.status, answer.headers.get('x-bce-error-code')]).toEqual([403, 'AccessDenied'])
})

it('begins limits and latency anew at a reset', async () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  await using mock = await startMock({
    credentials: null,
    now: () => now,
    rateLimits: [{ pattern: 'finetuning.job.list', perMinute: 3 }],
    latency: { min: 1, max: 30 },
  })
  const round = async () => {
    const statuses: number[] = []
    for (let index = 0; index < 4; index++)
      statuses.push((await fetch(`${mock.url}/v2/finetuning?Action=DescribeFineTuningJobs`, { method: 'POST' })).status)
    return { statuses, delays: mock.requests.map(({ fault }) => (fault as { delay?: number }).delay) }
  }
  const first = await round()
  expect(first.statuses).toEqual([200, 200, 200, 429])
  await post(mock, '/reset')
  expect(await round()).toEqual(first)
})

it('lets in by local names of this machine, and not without a name', async () => {
  const access = await createAdminAccess({ allow: ['172.17.0.2'] })
  const by = (host: string) => access({ remoteAddress: '172.17.0.2', headers: { host } })
  for (const host of [
    'mock:4010',
    'localhost:4010',
    'host.docker.internal',
    'gateway.internal:1',
    '10.0.0.9',
    '[::1]:4010',
  ])
    expect(by(host), host).toBe(true)
  for (const host of ['', 'evil.example', 'a.b.internal', 'internal.evil.example']) expect(by(host), host).toBe(false)
})

it('takes limits and latency from the command line', async () => {
  let told = ''
  let url = ''
  const io = {
    stdout(text: string) {
      url = text.trim()
    },
    stderr(text: string) {
      told += text
    },
    env: {},
    async ended() {
      const list = () => fetch(`${url}/v2/finetuning?Action=DescribeFineTuningJobs`, { method: 'POST' })
      expect((await list()).status).toBe(200)
      expect((await list()).status).toBe(429)
    },
  }
  expect(
    await runCommand(['--port', '0', '--no-auth', '--rate-limit', 'read=1/m', '--latency', '1-2'], io as never),
  ).toBe(0)
  for (const wrong of [
    ['--rate-limit', 'read'],
    ['--latency', '9-2'],
    ['--accounts', '--no-auth'],
  ])
    expect(await runCommand(['--port', '0', ...wrong], io as never), wrong.join(' ')).toBe(2)
  expect(told).toContain('--rate-limit takes')
})
