import type { Mock } from '@qianfan-console/mock'
import { expect } from 'vitest'

/** A running task of the account that the mock starts with. */
export const taskId = 'task-5kjifvzerc5n'

/** The last call that reached the mock was the stop, at the platform's own address, and it was accepted. */
export function expectStopped(mock: Mock, url = '/v2/finetuning?Action=StopFineTuningTask'): void {
  const { method, body, status, ...request } = mock.requests.at(-1)!
  expect({ method, url: request.url, body, status }).toEqual({ method: 'POST', url, body: { taskId }, status: 200 })
  expect(mock.store.get('finetuning.task', taskId)).toMatchObject({ runStatus: expect.stringMatching(/^Stop/) })
}
