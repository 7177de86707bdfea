// What core does on every runtime, on nothing but `fetch` and WebCrypto: run from a folder where the packed core is installed.
import {
  createClient,
  createFineTuningTask,
  createQianfan,
  describeFineTuningTask,
  isQianfanError,
  stopFineTuningTask,
} from '@qianfan-console/core'
import { validate } from '@qianfan-console/core/schemas'
import { sign } from '@qianfan-console/core/signing'
import { mockClient } from '@qianfan-console/core/testing'
import vectors from './vectors.json' with { type: 'json' }

const taskId = 'task-5kjifvzerc5n'
export const keys = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }

const failure = (promise) =>
  promise.then(
    () => ({ code: 'none' }),
    (error) => ({
      known: isQianfanError(error),
      name: error.name,
      code: error.code,
      outcome: error.outcome,
      attempts: error.attempts,
    }),
  )

/** Calls that succeed leave connections open; the create finds one, and it breaks before the answer. */
async function lostCreates(client, runtime) {
  const create = (jobId) =>
    createFineTuningTask(client, {
      jobId,
      hyperParameterConfig: {},
      datasetConfig: { sourceType: 'Platform', versions: [] },
    })
  const creates = []
  for (const number of [1, 2, 3]) {
    await describeFineTuningTask(client, { taskId })
    await create('fine')
    creates.push(await failure(create(`drop-${runtime}-${number}`)))
  }
  return creates
}

/** The names of those that are signed otherwise than they should be. */
async function wrongVectors() {
  const wrong = []
  for (const { name, credentials, timestamp, expiresInSeconds, authorization, ...request } of vectors.cases) {
    const signature = await sign(request, credentials, { timestamp, expiresInSeconds })
    if (signature.authorization !== authorization) wrong.push(name)
  }
  return { cases: vectors.cases.length, wrong }
}

export async function portableSuite(url, runtime, closed) {
  const client = createClient({ credentials: keys, baseUrl: url, retry: { baseDelay: 1 } })
  const creates = await lostCreates(client, runtime)
  const items = []
  for await (const { jobId } of createQianfan(client).finetuning.job.list.items()) items.push(jobId)
  const test = mockClient()
  test.on(stopFineTuningTask).resolves({ result: true })
  const busy = await describeFineTuningTask.withResponse(client, { taskId: `busy-${runtime}` })
  return {
    creates,
    items,
    vectors: await wrongVectors(),
    stopped: (await createQianfan(client).finetuning.task.stop({ taskId })).result,
    retried: [busy.attempts, busy.response.status],
    mocked: (await stopFineTuningTask(test, { taskId })).result,
    issues: validate('finetuning.task.stop', {}).length,
    refused: await failure(stopFineTuningTask(client, { taskId: 'false' })),
    timedOut: await failure(stopFineTuningTask(client, { taskId: 'hang' }, { timeout: 100, retry: false })),
    aborted: await failure(stopFineTuningTask(client, { taskId }, { signal: AbortSignal.abort() })),
    unreachable: await failure(
      stopFineTuningTask(createClient({ credentials: keys, baseUrl: closed, retry: false }), { taskId }),
    ),
  }
}
