import { startServer } from '@qianfan-console/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createClient, createFineTuningTask } from '../src/index.ts'
import { input } from './support/calls.ts'
import { keys } from './support/keys.ts'

const rejected = vi.fn()
beforeEach(() => void process.on('unhandledRejection', rejected))
afterEach(() => void process.off('unhandledRejection', rejected))

const failing = {
  rejects: async () => {
    throw new Error('side channel')
  },
  'is thenable and rejects': () => ({
    // biome-ignore lint/suspicious/noThenProperty: a promise of another library looks like this
    then: (_: unknown, reject: (error: Error) => void) => setTimeout(() => reject(new Error('side channel'))),
  }),
  throws: () => {
    throw new Error('side channel')
  },
}

it.each(Object.entries(failing))('a logger and a hook that %s change nothing of a paid call', async (_, fail) => {
  await using server = await startServer(() => ({ requestId: 'r', result: {} }))
  const client = createClient({
    credentials: keys,
    baseUrl: server.url,
    logger: { debug: fail, info: fail, warn: fail, error: fail },
    hooks: { request: fail, response: fail, retry: fail, error: fail },
  })
  expect(await createFineTuningTask(client, input)).toMatchObject({ requestId: 'r' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(server.received).toHaveLength(1)
  expect(rejected).not.toHaveBeenCalled()
})
