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
