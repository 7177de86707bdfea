import { createGateway, type Gateway } from '@qianfan-console/gateway'
import { durableCalls, type Stub } from './durableCalls.ts'
import { ownsTask } from './ownsTask.ts'

export { CallRecord } from './durableCalls.ts'

interface Bindings {
  QIANFAN_ACCESS_KEY: string
  QIANFAN_SECRET_KEY: string
  QIANFAN_CONSOLE_API_BASE_URL?: string
  CALLS: { idFromName(name: string): object; get(id: object): Stub }
}

let gateway: Gateway | undefined

export default {
  fetch(request: Request, env: Bindings): Promise<Response> {
    gateway ??= createGateway({
      credentials: { accessKeyId: env.QIANFAN_ACCESS_KEY, secretAccessKey: env.QIANFAN_SECRET_KEY },
      ...(env.QIANFAN_CONSOLE_API_BASE_URL && { baseUrl: env.QIANFAN_CONSOLE_API_BASE_URL }),
      allow: ['finetuning.task.describe', 'finetuning.task.stop', 'finetuning.job.create'],
      origins: ['https://app.example'],
      authorize: (request, action, input) =>
        action === 'finetuning.job.create' ? ownsTask(request, 'task-5kjifvzerc5n') : ownsTask(request, input.taskId),
      // Each request may land in another isolate, so what must happen once is remembered outside of them.
      calls: durableCalls((key) => env.CALLS.get(env.CALLS.idFromName(key))),
    })
    return gateway(request)
  },
}
