import { createQianfan } from '@qianfan-console/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials: null })
})
afterAll(() => mock.close())

const post = async (path: string, body: object = {}) => {
  const answer = await fetch(mock.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, hint: answer.headers.get('x-mock-hint'), body: (await answer.json()) as any }
}
const v1 = async (path: string, body: object) => (await post(`/wenxinworkshop/${path}`, body)).body.result

it('publishes a trained model, and shows it to both generations', async () => {
  const published = await v1('modelrepo/publishTrainModel', {
    isNewModel: true,
    modelName: 'm_one',
    versionMeta: { taskId: 'job-x', iterationId: 'task-5kjifvzerc5n' },
  })
  const set = (await post('/v2/model?Action=DescribeModelSet', { modelSetId: published.modelIDStr })).body.result
  expect(set.modelSetName).toBe('m_one')
  const detail = await v1('modelrepo/modelVersionDetail', { modelVersionId: published.modelVersionIdStr })
  expect(detail).toMatchObject({
    modelIdStr: published.modelIDStr,
    sourceExtra: { trainSourceExtra: { taskId: 'task-5kjifvzerc5n', runId: expect.any(String) } },
  })
  mock.clock.step(86_400)
  expect((await v1('modelrepo/modelVersionDetail', { modelVersionId: published.modelVersionIdStr })).state).toBe(
    'Ready',
  )
})

it('makes a data set, and shows it to both generations', async () => {
  const made = await v1('dataset/create', {
    name: 'first',
    versionId: 1,
    projectType: 20,
    templateType: 2000,
    dataType: 4,
    storageType: 'sysBos',
  })
  expect(made).toMatchObject({ versionId: 1, storageInfo: { storageId: '' } })
  expect((await v1('dataset/info', { datasetId: made.datasetId })).versionInfo).toMatchObject({
    datasetPK: made.datasetId,
    // What the official SDK reads as a number.
    datasetId: expect.any(Number),
    projectType: 20,
    templateType: 2000,
    dataType: 4,
    storageType: 'sysBos',
    importStatus: -1,
  })
  const there = await post('/v2/dataset?Action=DescribeDatasetVersion', { versionId: made.datasetId })
  expect(there.body.result).toMatchObject({ datasetName: 'first', dataFormat: 'PromptResponse' })
})

it('evaluates, to its end', async () => {
  const { evalIdStr } = await v1('modelrepo/eval/create', {
    name: 'e',
    versionEvalInfo: [{ modelId: 'am-x', modelVersionId: 'amv-g73j3faikzpz' }],
    datasetId: 'ds-he8srs01ym0b8fh7',
    evalStandardConf: { evalMode: 'rule' },
  })
  expect((await v1('modelrepo/eval/detail', { id: evalIdStr })).state).toBe('Pending')
  mock.clock.step(86_400)
  expect((await v1('modelrepo/eval/detail', { id: evalIdStr })).state).toBe('Done')
})

it('refuses what is missing in the words of the first API', async () => {
  expect((await post('/wenxinworkshop/dataset/info')).body).toMatchObject({ error_code: 500001 })
  expect((await post('/wenxinworkshop/dataset/info', { datasetId: 7 })).body).toMatchObject({ error_code: 500001 })
})

it.each([
  ['/wenxinworkshop/finetune/jobDetail', 'DescribeFineTuningTask (finetuning.task.describe)'],
  ['/wenxinworkshop/service/list', 'DescribeServices (service.custom.list)'],
])('names what replaces %s', async (path, name) => {
  const { body, hint } = await post(path)
  expect(body).toMatchObject({ error_code: 3 })
  expect(hint).toContain(`Call POST /v2/`)
  expect(hint).toContain(name)
})

it.each([
  ['PurchaseServiceResource', '/v2/serviceresources?Action=PurchaseComputeUnit'],
  ['DescribeComputeUnits', '/v2/computeunit?Action=DescribeComputeUnits'],
  ['ResizeComputeUnit', '/v2/computeunit?Action=ResizeComputeUnit'],
])('names the new route of %s', async (action, path) => {
  expect(await post(`/v2/charge?Action=${action}`)).toMatchObject({ status: 400, hint: expect.stringContaining(path) })
})

it('keeps the first API out of the table of actions, and lets faults strike it', async () => {
  mock.faults.add({ action: 'v1.dataset.describe', code: 18 })
  expect((await post('/wenxinworkshop/dataset/info', { datasetId: 'x' })).body).toMatchObject({ error_code: 18 })
  expect(Object.keys(createQianfan({ baseUrl: mock.url, credentials: null as never }))).not.toContain('v1')
})

it('says status and success, which the official Python SDK reads', async () => {
  const { body } = await post('/wenxinworkshop/dataset/info', { datasetId: 'ds-he8srs01ym0b8fh7' })
  expect(body).toMatchObject({ status: 200, success: true })
})
