import { expect, it } from 'vitest'
import { type RecordedRequest, startMock } from '../src/index.ts'
import { loadSpec } from '../src/platform/spec.ts'
import { jsonPieces, pickRequests } from '../src/server/requestList.ts'

it('gives the newest requests, by action, time and number', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  await using mock = await startMock({ credentials: null, now: () => now })
  const call = (action: string) => fetch(`${mock.url}/v2/finetuning?Action=${action}`, { method: 'POST' })
  await call('DescribeFineTuningJobs')
  now += 1000
  await call('DescribeFineTuningSupportModels')
  now += 1000
  await call('DescribeFineTuningJobs')
  const ask = async (query: string) => {
    const answer = await fetch(`${mock.url}/_mock/requests${query}`)
    const body = (await answer.json()) as any
    return answer.ok ? body.map(({ action, at }: RecordedRequest) => `${action} ${at.slice(17, 19)}`) : body.message
  }
  const [first, second, third] = [
    'DescribeFineTuningJobs 00',
    'DescribeFineTuningSupportModels 01',
    'DescribeFineTuningJobs 02',
  ]
  expect(await ask('')).toEqual([first, second, third])
  expect(await ask('?limit=2')).toEqual([second, third])
  expect(await ask('?action=finetuning.job.*')).toEqual([first, third])
  expect(await ask('?action=DescribeFineTuningJobs&limit=1')).toEqual([third])
  expect(await ask('?since=2026-01-01T00:00:01Z')).toEqual([second, third])
  expect(await ask(`?since=${now}`)).toEqual([third])
  for (const [query, said] of [
    ['?limit=0', /limit/],
    ['?limit=x', /limit/],
    ['?since=soon', /since/],
    ['?action=finetuning.jobs', /action/],
    ['?newest=3', /newest/],
  ] as const)
    expect(await ask(query)).toMatch(said)
})

it('is bounded without a limit, and makes no text of the whole', () => {
  const requests = Array.from({ length: 1000 }, (_, index) => ({
    at: new Date(index).toISOString(),
    url: String(index),
  }))
  const picked = (query: string) => pickRequests(requests as never, new URLSearchParams(query), loadSpec())
  expect(picked('').map(({ url }) => url)).toEqual(requests.slice(-100).map(({ url }) => url))
  expect(picked('limit=all')).toHaveLength(1000)
  const rows = Array.from({ length: 300 }, () => ({ text: '字'.repeat(10_000) }))
  const pieces = [...jsonPieces(rows)]
  expect(JSON.parse(pieces.join(''))).toEqual(rows)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000)
  expect([...jsonPieces([])].join('')).toBe('[]')
  expect([...jsonPieces(requests)].length).toBeLessThan(3)
})

it('gives calls of the first API by their names, too', async () => {
  await using mock = await startMock({ credentials: null })
  const body = '{"datasetId": "ds-he8srs01ym0b8fh7"}'
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  await fetch(`${mock.url}/wenxinworkshop/dataset/info`, init)
  await fetch(`${mock.url}/wenxinworkshop/dataset/exportRecord`, init)
  const found = async (pattern: string) =>
    ((await (await fetch(`${mock.url}/_mock/requests?action=${pattern}`)).json()) as RecordedRequest[]).map(
      ({ name }) => name,
    )
  expect(await found('v1.dataset.*')).toEqual(['v1.dataset.describe', 'v1.dataset.exportRecords'])
  expect(await found('v1.dataset.describe')).toEqual(['v1.dataset.describe'])
})
