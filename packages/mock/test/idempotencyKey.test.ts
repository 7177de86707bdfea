import { createClient, createKnowledgeBase, describeKnowledgeBases } from '@qianfan-console/core'
import { expect, it } from 'vitest'
import { startMock } from '../src/index.ts'

it('a create with the idempotency key of an earlier one is that call, and makes nothing', async () => {
  await using mock = await startMock()
  const client = createClient({ baseUrl: mock.url, credentials: mock.credentials })
  const input = { name: 'keyed', config: { index: { type: 'public' } } }
  const make = async (clientToken: string) => (await createKnowledgeBase(client, { ...input, clientToken })).id
  const first = await make('one')
  expect(await make('one')).toBe(first)
  expect(await make('two')).not.toBe(first)
  const ids: unknown[] = []
  for await (const { id } of describeKnowledgeBases.items(client)) ids.push(id)
  expect(ids.filter((id) => id === first)).toHaveLength(1)
})
