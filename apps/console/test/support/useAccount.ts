import type { Mock } from '@qianfan-console/mock'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startAccount } from '../../demo/account.ts'

/** The demo's account, as it was at the start, for each test; its clock stands still until a test moves it. */
export function useAccount() {
  let mock: Mock
  let begin = 0
  beforeAll(async () => {
    mock = await startAccount(60)
    mock.clock.pause()
    mock.snapshot('start')
  })
  beforeEach(() => {
    mock.restore('start')
    mock.faults.clear()
    begin = mock.requests.length
  })
  afterAll(() => mock.close())
  return {
    get mock() {
      return mock
    },
    /** The id of the task of a job. */
    idOf: (jobName: string): string =>
      String(mock.store.list('finetuning.task').find((task) => task.jobName === jobName)!.taskId),
    /** What this test has sent of an action. */
    calls: (name: string) => mock.requests.slice(begin).filter((each) => each.name === name),
  }
}
