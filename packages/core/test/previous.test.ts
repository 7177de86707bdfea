import { expect, it } from 'vitest'
import { createClient, type QianfanError, stopFineTuningTask } from '../src/index.ts'

const answering = (...answers: { status?: number; text: string; headers?: Record<string, string> }[]) =>
  createClient({
    credentials: null,
    baseUrl: 'https://gateway.example',
    sleep: async () => {},
    transport: async () => {
      const { status = 200, text, headers } = answers.shift()!
      return { status, text, headers: new Headers(headers) }
    },
  })
const failing = (client: ReturnType<typeof answering>): Promise<QianfanError> =>
  stopFineTuningTask(client, { taskId: 'task-1' }).then(
    () => expect.unreachable(),
    (error) => error,
  )
const no = '{"requestId":"r-1","result":false}'
const verify = { action: 'finetuning.task.describe', input: { taskId: 'task-1' } }

it('keeps the earlier attempt that a gateway made and that may have happened', async () => {
  const error = await failing(answering({ text: no, headers: { 'x-qianfan-previous': 'ConnectionLost' } }))
  expect(error).toMatchObject({
    code: 'ResultFalse',
    outcome: 'refused',
    previous: { code: 'ConnectionLost', outcome: 'unknown' },
    verify,
  })
})

it('keeps it through the attempts that follow', async () => {
  const throttled = {
    status: 429,
    text: '{"code":"Throttled","message":""}',
    headers: { 'x-qianfan-previous': 'Timeout' },
  }
  expect(await failing(answering(throttled, { text: no }))).toMatchObject({ previous: { code: 'Timeout' }, verify })
})

it('takes nothing for a code that is none', async () => {
  const error = await failing(answering({ text: no, headers: { 'x-qianfan-previous': '<b>' } }))
  expect(error.previous).toBeUndefined()
})
