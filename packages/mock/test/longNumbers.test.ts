import { expect, it } from 'vitest'
import { useMock } from '../src/vitest.ts'

const long = '9007199254740993'

async function start() {
  const { mock } = await useMock({ credentials: null })
  /** Sends a text as it is: JavaScript cannot write such a number itself. */
  const send = async (path: string, text?: string, method = 'POST') => {
    const init = { method, headers: { 'content-type': 'application/json' }, ...(text !== undefined && { body: text }) }
    const answer = await fetch(mock.url + path, init)
    return { status: answer.status, text: await answer.text() }
  }
  return { mock, send }
}

it('keeps a long integer whole in the state, in answers and in what it recorded', async () => {
  const { mock, send } = await start()
  const created = await send(
    '/v2/batchinference?Action=CreateBatchInferenceTask',
    `{"name": "long", "endpoint": "ernie-x1-turbo-32k", "inputBosUri": "bos:/bucket/input/", "outputBosUri": "bos:/bucket/output/", "inferenceParams": {"max_output_tokens": ${long}, "penalty_score": 1.5}}`,
  )
  const { taskId } = JSON.parse(created.text).result
  const seen = await send('/v2/batchinference?Action=DescribeBatchInferenceTask', `{"taskId": "${taskId}"}`)
  expect(seen.text).toMatch(new RegExp(`"max_output_tokens":${long}[,}]`))
  expect(mock.store.get('batchinference.task', taskId)).toMatchObject({ inferenceParams: { max_output_tokens: long } })
  const [create, describe] = mock.requests
  expect(create!.body).toMatchObject({ inferenceParams: { max_output_tokens: long, penalty_score: 1.5 } })
  expect(describe!.answer).toMatchObject({ result: { inferenceParams: { max_output_tokens: long } } })
  const recorded = await send('/_mock/requests?action=CreateBatchInferenceTask', undefined, 'GET')
  expect(JSON.parse(recorded.text)[0].body.inferenceParams.max_output_tokens).toBe(long)
})

it('takes a long integer for a number, and not for the text of an id', async () => {
  const { mock, send } = await start()
  const refused = await send('/v2/finetuning?Action=DescribeFineTuningTask', `{"taskId": ${long}}`)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('param[taskId]')
  expect(mock.requests[0]!.body).toEqual({ taskId: long })
  const first = await send('/wenxinworkshop/dataset/info', `{"datasetId": ${long}}`)
  expect(JSON.parse(first.text)).toMatchObject({ error_code: 500001 })
})

it('takes one that is put into the store, and into a stub, as its digits', async () => {
  const { mock, send } = await start()
  await send('/_mock/store/finetuning.job/job-long', `{"name": "long", "description": ${long}}`, 'PUT')
  expect(mock.store.get('finetuning.job', 'job-long')).toMatchObject({ description: long })
  await send('/_mock/stubs', `{"path": "/long", "body": {"id": ${long}}}`)
  expect((await send('/long', undefined, 'GET')).text).toContain(long)
})

it('reads a text of digits as it stands', async () => {
  const { mock, send } = await start()
  await send('/v2/finetuning?Action=DescribeFineTuningTask', `{"taskId": "${long}"}`)
  expect(mock.requests[0]!.body).toEqual({ taskId: long })
  await send('/v2/finetuning?Action=DescribeFineTuningTask', '{"taskId": 1.5}')
  expect(mock.requests[1]!.body).toEqual({ taskId: 1.5 })
})
