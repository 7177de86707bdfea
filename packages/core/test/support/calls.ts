import { expect } from 'vitest'
import type { CreateFineTuningTaskInput, QianfanError } from '../../src/index.ts'

/** The task that the tests stop. */
export const taskId = 'task-5kjifvzerc5n'

/** What a paid create is called with. */
export const input: CreateFineTuningTaskInput = {
  jobId: 'job-1xzycis4jm3b',
  hyperParameterConfig: {},
  datasetConfig: { sourceType: 'Platform', versions: [] },
}

/** What a call failed with. */
export const caught = (promise: Promise<unknown>): Promise<QianfanError> =>
  promise.then(
    () => expect.fail('should have failed'),
    (error) => error,
  )
