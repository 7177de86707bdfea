import { type ClientOptions, createQianfan, type Qianfan, withDefaults } from '@qianfan-console/core'
import { onTestFinished } from 'vitest'
import type { MockOptions } from './server/options.ts'
import { type Mock, startMock } from './server/startMock.ts'

/** A mock of its own for one test, and a client for it. */
export interface UsedMock {
  mock: Mock
  qianfan: Qianfan
}

/**
 * Starts a mock for the test that calls it, and closes it when that test has finished.
 *
 * @param options - those of `startMock`, and `client` for the client: retries, hooks, time-outs
 * @returns `mock` and `qianfan`, which talks to it with keys that it accepts
 * @example
 * ```ts
 * import { expect, test } from 'vitest'
 * import { useMock } from '@qianfan-console/mock/vitest'
 *
 * test('stops the task', async () => {
 *   const { qianfan, mock } = await useMock({ speed: 600 })
 *   await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
 *   expect(mock.store.get('finetuning.task', 'task-5kjifvzerc5n')).toMatchObject({ runStatus: 'Stopped' })
 * })
 * ```
 */
export async function useMock({
  client,
  ...options
}: MockOptions & { client?: ClientOptions } = {}): Promise<UsedMock> {
  const mock = await startMock(options)
  onTestFinished(() => mock.close())
  const credentials = options.credentials === null ? null : mock.credentials
  const own: ClientOptions = { baseUrl: mock.url, credentials, ...(options.now && { now: options.now }) }
  return { mock, qianfan: createQianfan(withDefaults(own, client)) }
}
