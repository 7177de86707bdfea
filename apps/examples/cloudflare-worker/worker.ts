import { createGateway, type Gateway } from '@qianfan-console/gateway'
import { durableCalls, type Stub } from './durableCalls.ts'
import { ownsTask, userOf } from './ownsTask.ts'

export { CallRecord } from './durableCalls.ts'

interface Bindings {
  QIANFAN_ACCESS_KEY: string
  QIANFAN_SECRET_KEY: string
  QIANFAN_CONSOLE_API_BASE_URL?: string
  CALLS: { idFromName(name: string): object; get(id: object): Stub }
}

/** What is used of the context of a request. */
interface Context {
  waitUntil(promise: Promise<unknown>): void
}

let gateway: Gateway | undefined

export default {
  fetch(request: Request, env: Bindings, context: Context): Promise<Response> {
    gateway ??= createGateway({
      credentials: { accessKeyId: env.QIANFAN_ACCESS_KEY, secretAccessKey: env.QIANFAN_SECRET_KEY },
      ...(env.QIANFAN_CONSOLE_API_BASE_URL && { baseUrl: env.QIANFAN_CONSOLE_API_BASE_URL }),
      allow: ['finetuning.task.describe', 'finetuning.task.stop', 'finetuning.job.create'],
      origins: ['https://app.example'],
      // What waits in waitUntil ends 30 seconds after the page is gone; a call that takes longer belongs into the Durable Object.
      timeout: 20_000,
      scope: userOf,
      authorize: (request, action, input) =>
        action === 'finetuning.job.create' ? ownsTask(request, 'task-5kjifvzerc5n') : ownsTask(request, input.taskId),
      // Each request may land in another isolate, so what must happen once is remembered outside of them.
      calls: durableCalls((key) => env.CALLS.get(env.CALLS.idFromName(key))),
    })
    // A page that goes away must not cut its create: the worker lives until the answer is stored.
    return gateway(request, context)
  },
}
