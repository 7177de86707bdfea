import { createBearerToken, createClient, describeFineTuningJobs, describeKnowledgeBases } from '@qianfan-console/core'
import { afterEach, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

let mock: Mock
afterEach(() => mock.close())
const apiKey = 'bce-v3/ALTAK-own/0123456789abcdef0123456789abcdef'

it('takes access keys by a token of its own, and API keys that it was given', async () => {
  mock = await startMock({ apiKeys: [apiKey] })
  await describeKnowledgeBases(createClient({ baseUrl: mock.url, credentials: mock.credentials }))
  await describeKnowledgeBases(createClient({ baseUrl: mock.url, credentials: null, apiKey }))
  expect(mock.requests.map(({ action, status }) => `${action} ${status}`)).toEqual([
    'CreateBearerToken 200',
    'DescribeKnowledgeBases 200',
    'DescribeKnowledgeBases 200',
  ])
  expect(JSON.stringify(mock.requests)).not.toContain(apiKey)
})

it.each([
  ['no key', {}],
  ['a signature', { authorization: `bce-auth-v1/ak/2026-04-17T08:00:00Z/300/host/${'0'.repeat(64)}` }],
  ['an unknown key', { authorization: 'Bearer bce-v3/ALTAK-no/no' }],
])('refuses %s, and says what it wants', async (_, headers: Record<string, string>) => {
  mock = await startMock()
  const response = await fetch(`${mock.url}/v2/knowledgeBase?Action=DescribeKnowledgeBases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{}',
  })
  expect(response.status).toBe(401)
  expect(response.headers.get('x-mock-hint')).toMatch(/API key/)
})

it('refuses a token that has ended, and an API key for a signed action', async () => {
  mock = await startMock({ apiKeys: [apiKey] })
  const client = createClient({ baseUrl: mock.url, credentials: mock.credentials })
  const { token } = await createBearerToken(client, { expireInSeconds: 1 })
  await new Promise((ended) => setTimeout(ended, 1100))
  const ended = createClient({ baseUrl: mock.url, credentials: null, apiKey: token, retry: false })
  await expect(describeKnowledgeBases(ended)).rejects.toMatchObject({ status: 401 })
  const response = await fetch(`${mock.url}/v2/finetuning?Action=DescribeFineTuningJobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: '{}',
  })
  expect(response.status).toBe(400)
  await describeFineTuningJobs(client)
})
