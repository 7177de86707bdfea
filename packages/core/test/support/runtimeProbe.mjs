// Runs in each runtime that has commands, from a folder where the packed core is installed. Prints what it found as one line of JSON.
import { createQianfan } from '@qianfan-console/core'
import { consoleAction, setEnvVariable } from '@qianfan-console/core/compat'
import { nodeCredentials } from '@qianfan-console/core/node'
import { sign } from '@qianfan-console/core/signing'
import { keys, portableSuite } from './portableSuite.mjs'

const [url, runtime, closed] = process.argv.slice(2)
const taskId = 'task-5kjifvzerc5n'
const portable = await portableSuite(url, runtime, closed)

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

setEnvVariable('QIANFAN_ACCESS_KEY', keys.accessKeyId)
setEnvVariable('QIANFAN_SECRET_KEY', keys.secretAccessKey)
setEnvVariable('QIANFAN_CONSOLE_API_BASE_URL', url)

console.log(
  JSON.stringify({
    ...portable,
    signatures,
    fromEnvironment: (await createQianfan().finetuning.task.stop({ taskId })).result,
    compat: (await consoleAction({ base_api_route: '/v2/finetuning', action: 'StopFineTuningTask', data: { taskId } }))
      .result,
    provider: (await nodeCredentials({ dotEnvFile: false })()).accessKeyId,
  }),
)
