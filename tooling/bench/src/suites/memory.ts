import { createClient, stopFineTuningTask } from '@qianfan-console/core'
import type { Row } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'

const total = 100_000

/** The heap after 100 000 calls, against the heap after the first tenth of them. */
export async function memory(): Promise<Row[]> {
  await using server = await startServer('echoServer.ts')
  const client = createClient({ baseUrl: server.url, credentials: { accessKeyId: 'ak', secretAccessKey: 'sk' } })
  let left = total
  let early = 0
  const heap = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed
  }
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (left-- > 0) {
        await stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })
        if (left === total * 0.9) early = heap()
      }
    }),
  )
  const late = heap()
  return [
    {
      suite: 'memory',
      what: `heap after ${total} calls, against after ${total / 10}`,
      value: late / early,
      unit: 'x',
      aim: { at: 'most', value: 1.1 },
      details: { 'early MB': early / 1e6, 'late MB': late / 1e6 },
    },
  ]
}
