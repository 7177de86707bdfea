import { expect, it } from 'vitest'
import { createBareClient, qianfanOver, type TransportRequest } from '../src/index.ts'

it('carries calls over the transport given and over no other', async () => {
  const sent: TransportRequest[] = []
  const client = createBareClient({
    credentials: null,
    baseUrl: 'https://gateway.example/api',
    transport: async (request) => {
      sent.push(request)
      return { status: 200, headers: new Headers(), text: '{"requestId":"r-1","result":true}' }
    },
  })
  await expect(qianfanOver(client).finetuning.task.stop({ taskId: 'task-1' })).resolves.toEqual({
    requestId: 'r-1',
    result: true,
  })
  expect(sent.map(({ url, body }) => [url, body])).toEqual([
    ['https://gateway.example/api/v2/finetuning?Action=StopFineTuningTask', '{"taskId":"task-1"}'],
  ])
})
