// Runs in each runtime, from a folder where the packed core is installed. Prints what it found as one line of JSON.
import {
  createClient,
  createFineTuningTask,
  createQianfan,
  describeFineTuningTask,
  isQianfanError,
  stopFineTuningTask,
} from '@qianfan-console/core'
import { consoleAction, setEnvVariable } from '@qianfan-console/core/compat'
import { nodeCredentials } from '@qianfan-console/core/node'
import { validate } from '@qianfan-console/core/schemas'
import { sign } from '@qianfan-console/core/signing'
import { mockClient } from '@qianfan-console/core/testing'

const [url, runtime, closed] = process.argv.slice(2)
const taskId = 'task-5kjifvzerc5n'
const keys = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
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

const client = createClient({ credentials: keys, baseUrl: url, retry: { baseDelay: 1 } })
const creates = []
const create = (jobId) =>
  createFineTuningTask(client, {
    jobId,
    hyperParameterConfig: {},
    datasetConfig: { sourceType: 'Platform', versions: [] },
  })
for (const number of [1, 2, 3]) {
  // Calls that succeed leave connections open; the create finds one, and it breaks before the answer.
  await describeFineTuningTask(client, { taskId })
  await create('fine')
  creates.push(await failure(create(`drop-${runtime}-${number}`)))
}

const request = {
  method: 'POST',
  url: 'https://qianfan.baidubce.com/v2/finetuning?Action=StopFineTuningTask',
  headers: { 'x-bce-date': '2026-04-17T08:00:00Z' },
}
const signatures = []
for (const crypto of ['node', 'web'])
  signatures.push(
    (await sign(request, keys, { timestamp: '2026-04-17T08:00:00Z', crypto })).authorization.split('/').at(-1),
  )

const items = []
for await (const { jobId } of createQianfan(client).finetuning.job.list.items()) items.push(jobId)

const test = mockClient()
test.on(stopFineTuningTask).resolves({ result: true })
setEnvVariable('QIANFAN_ACCESS_KEY', keys.accessKeyId)
setEnvVariable('QIANFAN_SECRET_KEY', keys.secretAccessKey)
setEnvVariable('QIANFAN_CONSOLE_API_BASE_URL', url)

console.log(
  JSON.stringify({
    creates,
    signatures,
    items,
    stopped: (await createQianfan().finetuning.task.stop({ taskId })).result,
    compat: (await consoleAction({ base_api_route: '/v2/finetuning', action: 'StopFineTuningTask', data: { taskId } }))
      .result,
    provider: (await nodeCredentials({ dotEnvFile: false })()).accessKeyId,
    mocked: (await stopFineTuningTask(test, { taskId })).result,
    issues: validate('finetuning.task.stop', {}).length,
    refused: await failure(stopFineTuningTask(client, { taskId: 'false' })),
    timedOut: await failure(stopFineTuningTask(client, { taskId: 'hang' }, { timeout: 100, retry: false })),
    aborted: await failure(stopFineTuningTask(client, { taskId }, { signal: AbortSignal.abort() })),
    unreachable: await failure(
      stopFineTuningTask(createClient({ credentials: keys, baseUrl: closed, retry: false }), { taskId }),
    ),
  }),
)
