import { createQianfan } from '@qianfan-console/core'
import { signingFetch } from '@qianfan-console/core/signing'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials: null, buckets: ['bucket'] })
  for (const name of ['a', 'b'])
    await fetch(`${mock.url}/bucket/path/${name}.jsonl`, { method: 'PUT', body: '[{"prompt":"1+1?"}]\n' })
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
  const again = await v1('modelrepo/publishTrainModel', {
    isNewModel: false,
    modelId: published.modelIDStr,
    versionMeta: { iterationId: 'task-5kjifvzerc5n' },
  })
  expect(again).toMatchObject({ modelIDStr: published.modelIDStr, version: '2' })
})

it('publishes the checkpoint that is asked for, and none that is not there', async () => {
  const publish = (step: number) =>
    post('/wenxinworkshop/modelrepo/publishTrainModel', {
      isNewModel: true,
      modelName: `m_${step}`,
      versionMeta: { taskId: 'job-x', iterationId: 'task-5kjifvzerc5n', step },
    })
  const refused = await publish(-1)
  expect(refused.body).toMatchObject({ error_code: 500001 })
  const [step] = /\d+(?=[,.])/.exec(refused.hint!.split('Checkpoints of ')[1]!.split(': ')[1]!)!
  expect((await publish(Number(step))).body).toMatchObject({ success: true })
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

const publishedVersion = 'ds-he8srs01ym0b8fh7'
const plainTime = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/
const info = async (datasetId: string) => (await v1('dataset/info', { datasetId })).versionInfo

/** A data set in a bucket, as `QianfanDataSource.create_from_bos_file` makes it. */
const inBucket = async (name: string): Promise<string> => {
  const { datasetId, storageInfo } = await v1('dataset/create', {
    name,
    versionId: 1,
    projectType: 20,
    templateType: 2000,
    dataType: 4,
    storageType: 'usrBos',
    storageId: 'bucket',
    rawStoragePath: '/path/',
  })
  expect(storageInfo).toMatchObject({ storageId: 'bucket', rawStoragePath: '/path/', region: 'bj' })
  return datasetId
}
const imported = (datasetId: string, file = 'bucket/path/a.jsonl') => ({
  datasetId,
  annotated: true,
  importFrom: 1,
  files: [file],
})

it('imports into a data set, and publishes it, as the SDK polls it', async () => {
  const datasetId = await inBucket('imported')
  expect(await info(datasetId)).toMatchObject({ importStatus: -1, importRecordCount: 0, entityCount: 0 })
  expect(await v1('dataset/import', imported(datasetId))).toBe(true)
  expect(await info(datasetId)).toMatchObject({ importStatus: 1, importRecordCount: 1, entityCount: 0 })
  // Neither twice at once, nor published meanwhile.
  expect((await post('/wenxinworkshop/dataset/import', imported(datasetId))).body).toMatchObject({ error_code: 500001 })
  expect((await post('/wenxinworkshop/dataset/release', { datasetId })).body).toMatchObject({ error_code: 500001 })
  mock.clock.step(3600)
  const whole = await info(datasetId)
  expect(whole).toMatchObject({ importStatus: 2, releaseStatus: 0, storageType: 'usrBos' })
  expect(whole.entityCount).toBe(1)
  expect(whole.createTime).toMatch(plainTime)
  expect(whole.modifyTime > whole.createTime).toBe(true)
  expect(await v1('dataset/release', { datasetId })).toBe(true)
  expect(await info(datasetId)).toMatchObject({ releaseStatus: 1, releaseErrCode: 0 })
  mock.clock.step(3600)
  expect(await info(datasetId)).toMatchObject({ releaseStatus: 2 })
  const there = await post('/v2/dataset?Action=DescribeDatasetVersion', { versionId: datasetId })
  expect(there.body.result).toMatchObject({ importStatus: 'ImportFinished', publishStatus: 'Published' })
})

it('counts the samples of every import, and takes archives that are shared', async () => {
  const datasetId = await inBucket('archive')
  const shared = { datasetId, annotated: false, importFrom: 2, files: ['https://bj.bcebos.com/bucket/a.zip?x=1'] }
  expect(await v1('dataset/import', shared)).toBe(true)
  mock.clock.step(3600)
  const { entityCount } = await info(datasetId)
  expect(entityCount).toBe(mock.store.list('dataset.importTask').at(-1)!.sampleCount)
  expect(await v1('dataset/import', imported(datasetId, 'bos:/bucket/path/b.jsonl'))).toBe(true)
  mock.clock.step(3600)
  expect((await info(datasetId)).entityCount).toBe(entityCount + 1)
})

it('reads plain texts of an archive that a bucket shares, and exports them as one file of texts', async () => {
  const { datasetId } = await v1('dataset/create', {
    name: 'texts',
    versionId: 1,
    projectType: 401,
    templateType: 40100,
    dataType: 4,
    storageType: 'sysBos',
  })
  const archive = zipSync({ 'a.txt': strToU8('one'), 'b/c.txt': strToU8('two'), 'd.png': strToU8('x') })
  const url = `${mock.url}/bucket/path/texts.zip`
  await fetch(url, { method: 'PUT', body: new Uint8Array(archive) })
  const shared = { datasetId, annotated: false, importFrom: 2, files: [`${url}?authorization=x`] }
  expect(await v1('dataset/import', shared)).toBe(true)
  mock.clock.step(3600)
  expect(await info(datasetId)).toMatchObject({ importStatus: 2, entityCount: 2 })
  expect(await v1('dataset/export', { datasetId, exportFormat: 0, exportType: 1, exportTo: 0 })).toBe(true)
  mock.clock.step(3600)
  const [{ downloadUrl }] = await v1('dataset/exportRecord', { datasetId })
  const files = unzipSync(new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer()))
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    [`${datasetId}.txt`, 'one\ntwo\n'],
  ])
})

it('says that an import failed', async () => {
  const datasetId = await inBucket('failed')
  mock.faults.add({ action: 'v1.dataset.import', life: 'failed' })
  expect(await v1('dataset/import', imported(datasetId))).toBe(true)
  mock.clock.step(3600)
  expect(await info(datasetId)).toMatchObject({ importStatus: 3, entityCount: 0 })
})

it('exports a data set to an address that opens', async () => {
  const asked = { datasetId: publishedVersion, exportFormat: 0, exportType: 1, exportTo: 0 }
  expect(await info(publishedVersion)).toMatchObject({ exportStatus: -1, exportRecordCount: 0 })
  expect(await v1('dataset/export', asked)).toBe(true)
  expect(await info(publishedVersion)).toMatchObject({ exportStatus: 1, exportRecordCount: 1 })
  const records = () => post('/wenxinworkshop/dataset/exportRecord', { datasetId: publishedVersion })
  const running = await records()
  expect(running.body.result).toMatchObject([{ status: 1, exportTo: 0, recordNum: 0, finishTime: '' }])
  expect(running.body.result[0]).not.toHaveProperty('downloadUrl')
  expect(running.hint).toBeNull()
  mock.clock.step(3600)
  const [record] = (await records()).body.result
  expect(record).toMatchObject({ status: 2, exportFormat: 0, exportType: 1, downloadUrl: expect.any(String) })
  expect(record.recordNum).toBeGreaterThan(0)
  expect(record.finishTime).toMatch(plainTime)
  const archive = await fetch(record.downloadUrl)
  expect([archive.status, archive.headers.get('content-type')]).toEqual([200, 'application/zip'])
  await archive.body!.cancel()
  const after = await info(publishedVersion)
  expect(after).toMatchObject({ exportStatus: 2 })
  // The SDK exports again where the data set is newer than its export.
  expect(after.modifyTime < record.finishTime).toBe(true)
  await v1('dataset/export', asked)
  expect(await info(publishedVersion)).toMatchObject({ exportStatus: 1, exportRecordCount: 2 })
})

it('exports into a bucket without an address to load from', async () => {
  const datasetId = await inBucket('to-bucket')
  const asked = { datasetId, exportFormat: 0, exportType: 2, exportTo: 1, storageId: 'bucket' }
  expect((await post('/wenxinworkshop/dataset/export', asked)).body).toMatchObject({ error_code: 500001 })
  await v1('dataset/import', imported(datasetId))
  mock.clock.step(3600)
  expect(await v1('dataset/export', asked)).toBe(true)
  mock.clock.step(3600)
  const { body, hint } = await post('/wenxinworkshop/dataset/exportRecord', { datasetId })
  expect(body.result).toMatchObject([{ status: 2, exportTo: 1, exportType: 2 }])
  expect(body.result[0].storagePath).toMatch(/^bos:\/bucket\/task-\w+\.zip$/)
  expect(body.result[0]).not.toHaveProperty('downloadUrl')
  expect(hint).toBeNull()
})

/** An evaluation as `EvaluationManager.eval` makes it. */
const evaluate = async (evalStandardConf: object): Promise<{ evalId: number; evalIdStr: string }> =>
  await v1('modelrepo/eval/create', {
    name: 'sdk_eval_1',
    versionEvalInfo: [{ modelId: 'am-n50985crhqq3', modelVersionId: 'amv-g73j3faikzpz' }],
    datasetId: publishedVersion,
    evalStandardConf,
    computeResourceConf: { vmType: 1, vmNumber: 8 },
  })

it('evaluates, to its end', async () => {
  const { evalId, evalIdStr: id } = await evaluate({ evalMode: 'rule', scoreModes: ['accuracy'] })
  const begun = await v1('modelrepo/eval/detail', { id })
  expect(begun).toMatchObject({ evaluationId: evalId, evalIdStr: id, name: 'sdk_eval_1', state: 'Pending' })
  expect(begun.evalStandardConf).toEqual({ evalMode: 'rule', scoreModes: ['accuracy'] })
  mock.clock.step(61)
  expect((await v1('modelrepo/eval/detail', { id })).state).toBe('Doing')
  expect((await post('/wenxinworkshop/modelrepo/eval/report', { id })).body).toMatchObject({ error_code: 500001 })
  mock.clock.step(86_400)
  const { state, evalUnits } = await v1('modelrepo/eval/detail', { id })
  expect(state).toBe('Done')
  expect(evalUnits).toMatchObject([{ modelVersionId: 'amv-g73j3faikzpz', modelId: 'am-n50985crhqq3', state: 'Done' }])
  const [report] = await v1('modelrepo/eval/report', { id })
  expect(report).toMatchObject({
    modelName: 'demo',
    modelVersion: 'ERNIE-Lite-8K-0308',
    evalMode: 'rule',
    effectMetric: { accuracy: expect.any(Number) },
  })
})

it('leaves to people what is theirs to judge, beside what the platform has judged', async () => {
  const { evalIdStr: id } = await evaluate({ evalMode: 'rule,manual', evaluationDimension: [{ dimension: '满意度' }] })
  mock.clock.step(86_400)
  expect((await v1('modelrepo/eval/detail', { id })).state).toBe('DoingWithManualBegin')
})

it('exports the results of an evaluation', async () => {
  const { evalIdStr: id } = await evaluate({ evalMode: 'rule,model' })
  const asked = {
    id,
    exportType: 'local',
    exportOpt: 'total',
    exportContent: ['prompt', 'prediction', 'completion', 'metrics'],
  }
  const early = await post('/wenxinworkshop/modelrepo/eval/result/export', asked)
  expect(early.body).toMatchObject({ error_code: 500001 })
  mock.clock.step(86_400)
  const { exportID, exportIDStr } = await v1('modelrepo/eval/result/export', asked)
  const told = (id: unknown) => post('/wenxinworkshop/modelrepo/eval/result/export/info', { exportID: id })
  const begun = await told(exportIDStr)
  expect(begun.body.result).toMatchObject({ exportID, exportIDStr, exportType: 'local' })
  expect(['Pending', 'Uploading']).toContain(begun.body.result.state)
  expect(begun.hint).toBeNull()
  mock.clock.step(3600)
  const done = await told(exportID)
  expect(done.body.result).toMatchObject({ exportIDStr, state: 'Done', downloadUrl: expect.any(String) })
  expect(done.hint).toContain('download_when_doing_online=False')
})

it('exports the results of an evaluation into a bucket', async () => {
  const { evalIdStr: id } = await evaluate({ evalMode: 'rule' })
  mock.clock.step(86_400)
  const asked = { id, exportType: 'storage', exportOpt: 'part', resultIds: ['1'], exportContent: ['prompt'] }
  expect((await post('/wenxinworkshop/modelrepo/eval/result/export', asked)).hint).toContain('volumeId')
  const { exportIDStr: exportID } = await v1('modelrepo/eval/result/export', { ...asked, volumeId: 'bucket' })
  mock.clock.step(3600)
  const told = await v1('modelrepo/eval/result/export/info', { exportID })
  expect(told).toMatchObject({ exportType: 'storage', volumeId: 'bucket', state: 'Done' })
  expect(told).not.toHaveProperty('downloadUrl')
})

it('infers in a batch: leaves the judgement to people, and a data set of answers', async () => {
  const { evalIdStr: id } = await evaluate({ evalMode: 'manual', evaluationDimension: [{ dimension: '满意度' }] })
  mock.clock.step(86_400)
  const { state, evalStandardConf } = await v1('modelrepo/eval/detail', { id })
  expect(state).toBe('DoingWithManualBegin')
  const results = await v1('dataset/info', { datasetId: evalStandardConf.resultDatasetIdStr })
  expect(results).toMatchObject({ name: 'sdk_eval_1_result', versionInfo: { importStatus: 2, releaseStatus: 2 } })
  expect(results.versionInfo.entityCount).toBeGreaterThan(0)
})

const newDataset = { name: 'n', projectType: 20, templateType: 2000, dataType: 4, storageType: 'sysBos' }
it.each([
  ['dataset/create', { ...newDataset, templateType: 1 }, 'Known: 2000'],
  ['dataset/create', { ...newDataset, storageType: 'bos' }, 'Known: sysBos'],
  ['dataset/create', { ...newDataset, storageType: 'usrBos' }, 'storageId'],
  ['dataset/import', { ...imported('ds-xxx'), importFrom: 3 }, 'Known: 1'],
  ['dataset/import', { ...imported('ds-xxx'), files: [] }, 'bos:/'],
  ['dataset/import', imported('ds-xxx', 'https://a.example/b.zip'), 'bos:/'],
  ['dataset/import', { ...imported('ds-xxx'), importFrom: 2 }, 'The URL'],
  ['dataset/import', imported('ds-none'), 'ds-none'],
  ['dataset/release', { datasetId: 'ds-none' }, 'ds-none'],
  ['dataset/export', { datasetId: 'ds-none' }, 'ds-none'],
  ['dataset/export', { datasetId: publishedVersion, exportTo: 2 }, 'Known: 0'],
  ['dataset/export', { datasetId: publishedVersion, exportTo: 1 }, 'storageId'],
  ['dataset/exportRecord', { datasetId: 'ds-none' }, 'ds-none'],
  ['modelrepo/publishTrainModel', { isNewModel: true, versionMeta: {} }, 'modelName'],
  ['modelrepo/publishTrainModel', { isNewModel: false, modelId: 'am-none', versionMeta: {} }, 'am-none'],
  ['modelrepo/modelVersionDetail', { modelVersionId: 'amv-none' }, 'amv-none'],
  ['modelrepo/eval/detail', { id: 'ame-none' }, 'ame-none'],
  ['modelrepo/eval/report', { id: 'ame-none' }, 'ame-none'],
  ['modelrepo/eval/result/export', { id: 'ame-none', exportType: 'local' }, 'ame-none'],
  ['modelrepo/eval/result/export', { id: 'ame-none', exportType: 'x' }, 'Known: local'],
  ['modelrepo/eval/result/export/info', { exportID: 7 }, '7'],
])('refuses %s %j', async (path, body, words) => {
  const answer = await post(`/wenxinworkshop/${path}`, body)
  expect(answer).toMatchObject({ status: 200, body: { error_code: 500001, error_msg: 'param invalid' } })
  expect(answer.hint).toContain(words)
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

it('lets a key do by an old call what it may do by the new one', async () => {
  const key = {
    accessKeyId: 'ALTAKreader',
    secretAccessKey: 'a-secret-of-a-reader',
    policies: ['QianfanReadAccessPolicy'],
  }
  await using signed = await startMock({ keys: [key] })
  const send = signingFetch(key)
  const call = async (path: string, body: object) =>
    (
      await send(`${signed.url}/wenxinworkshop/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status
  expect(await call('dataset/info', { datasetId: publishedVersion })).toBe(200)
  expect(await call('dataset/export', { datasetId: publishedVersion })).toBe(403)
  expect(signed.requests.at(-1)).toMatchObject({ name: 'v1.dataset.export', done: false })
})
