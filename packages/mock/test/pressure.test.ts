import { expect, it } from 'vitest'
import { startMock } from '../src/index.ts'

const list = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/v2/finetuning?Action=DescribeFineTuningJobs`, { method: 'POST', headers })

it('throttles what is above a standing limit, and nothing else', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const rateLimits = [{ pattern: 'finetuning.job.*', perSecond: 2 }]
  await using mock = await startMock({ credentials: null, now: () => now, rateLimits })
  const statuses = []
  for (let index = 0; index < 3; index++) statuses.push((await list(mock.url)).status)
  expect(statuses).toEqual([200, 200, 429])
  const limited = await list(mock.url)
  expect([await limited.json(), limited.headers.get('retry-after')]).toMatchObject([
    { code: 'TooManyRequests', requestId: expect.any(String) },
    '1',
  ])
  const other = await fetch(`${mock.url}/v2/finetuning?Action=DescribeFineTuningSupportModels`, { method: 'POST' })
  expect(other.status).toBe(200)
  now += 1000
  expect((await list(mock.url)).status).toBe(200)
})

it('takes a fault from the request, for that request alone', async () => {
  await using mock = await startMock({ credentials: null })
  expect((await list(mock.url, { 'x-mock-fault': '{"status":503}' })).status).toBe(503)
  expect((await list(mock.url)).status).toBe(200)
  const wrong = await list(mock.url, { 'x-mock-fault': '{"status":99}' })
  expect([wrong.status, wrong.headers.get('x-mock-hint')]).toEqual([400, expect.stringContaining('status')])
  expect(mock.requests.at(-1)).toMatchObject({
    action: 'DescribeFineTuningJobs',
    name: 'finetuning.job.list',
    status: 400,
  })
})

it('draws latency from the seed', async () => {
  const drawn = async (seed: string) => {
    await using mock = await startMock({ credentials: null, seed, latency: { min: 1, max: 30 } })
    for (let index = 0; index < 4; index++) await list(mock.url)
    return mock.requests.map(({ fault }) => (fault as { delay: number }).delay)
  }
  expect(await drawn('a')).toEqual(await drawn('a'))
  expect(await drawn('a')).not.toEqual(await drawn('b'))
  await expect(startMock({ latency: { min: 5, max: 1 } })).rejects.toThrow(/latency/)
  await expect(startMock({ rateLimits: [{ pattern: 'nothing.at.all', perSecond: 1 }] })).rejects.toThrow(/no action/)
})

it('says after how long there is room again, in whole seconds', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const rateLimits = [
    { pattern: 'finetuning.job.*', perSecond: 1 },
    { pattern: 'read', perMinute: 2 },
  ]
  await using mock = await startMock({ credentials: null, now: () => now, rateLimits })
  const next = async () => {
    const { status, headers } = await list(mock.url)
    return [status, headers.get('retry-after')]
  }
  expect(await next()).toEqual([200, null])
  now += 300
  // Each limit counts for itself: the second one has room.
  expect(await next()).toEqual([429, '1'])
  now += 1000
  expect(await next()).toEqual([200, null])
  now += 30_000
  // The first call was 31.3 s ago.
  expect(await next()).toEqual([429, '29'])
})

it('counts a call for every limit that is about it', async () => {
  const rateLimits = [
    { pattern: 'finetuning.**', perMinute: 9 },
    { pattern: 'finetuning.job.*', perMinute: 1 },
  ]
  await using mock = await startMock({ credentials: null, rateLimits })
  expect([(await list(mock.url)).status, (await list(mock.url)).status]).toEqual([200, 429])
})

it('throttles the first API in its own form', async () => {
  const rateLimits = [{ pattern: 'v1.dataset.*', perMinute: 1 }]
  await using mock = await startMock({ credentials: null, rateLimits })
  const body = '{"datasetId": "ds-he8srs01ym0b8fh7"}'
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const info = () => fetch(`${mock.url}/wenxinworkshop/dataset/info`, init)
  expect(await (await info()).json()).toMatchObject({ success: true })
  const throttled = await info()
  expect(throttled.status).toBe(429)
  expect(await throttled.json()).toMatchObject({ error_code: 18, error_msg: 'Open api qps request limit reached' })
})

it('begins limits and latency anew on a reset', async () => {
  const rateLimits = [{ pattern: 'finetuning.job.*', perMinute: 4 }]
  await using mock = await startMock({ credentials: null, rateLimits, latency: { min: 20, max: 24 } })
  const round = async () => {
    for (let index = 0; index < 4; index++) expect((await list(mock.url)).status).toBe(200)
    return mock.requests.map(({ fault }) => (fault as { delay: number }).delay)
  }
  const first = await round()
  for (const delay of first) expect([20, 21, 22, 23, 24]).toContain(delay)
  expect((await list(mock.url)).status).toBe(429)
  await fetch(`${mock.url}/_mock/reset`, { method: 'POST' })
  expect(await round()).toEqual(first)
})
