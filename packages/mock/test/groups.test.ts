import {
  batchInferenceTaskStopped,
  createQianfan,
  modelCompressionStopped,
  type Qianfan,
  waitUntil,
} from '@qianfan-console/core'
import { signingFetch } from '@qianfan-console/core/signing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mock, type MockOptions, startMock } from '../src/index.ts'

const time = Date.parse('2026-04-17T08:00:00Z')
let mock: Mock
let qianfan: Qianfan

async function start(options: MockOptions = {}): Promise<void> {
  mock = await startMock({ now: () => time, ...options })
  qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials, retry: false, now: () => time })
}
beforeEach(() => start())
afterEach(() => mock.close())

const refused = (field: string) =>
  expect.objectContaining({ code: 'InappropriateJSON', message: expect.stringContaining(`param[${field}]`) })
const no = expect.objectContaining({ code: 'ResultFalse' })
const hint = () => mock.requests.at(-1)!.hint

describe('data sets', () => {
  const format = { datasetName: 'rows', dataFormat: 'PromptResponse', storageType: 'sysStorage' }

  it('imports, publishes and exports, each at its pace', async () => {
    const { result: set } = await qianfan.dataset.create(format)
    const { versionId } = set
    const version = async () => (await qianfan.dataset.version.describe({ versionId })).result
    expect(await version()).toMatchObject({ importStatus: 'Created', publishStatus: 'Unpublished', versionNumber: 1 })
    const put = signingFetch(mock.credentials, { now: () => time })
    const row = '[{"prompt":"1+1?"}]\n'
    expect(await put(`${mock.url}/mock-bucket/rows/a.jsonl`, { method: 'PUT', body: row })).toMatchObject({ ok: true })
    const { result: taskId } = await qianfan.dataset.importTask.create({ versionId, files: ['bos:/mock-bucket/rows/'] })
    expect(await version()).toMatchObject({ importStatus: 'Importing' })
    expect((await qianfan.dataset.importTask.describe({ taskId })).result).toMatchObject({
      importStatus: 'Importing',
      progress: '0%',
      sampleCount: 0,
      finishTime: '',
    })
    await expect(qianfan.dataset.importTask.create({ versionId, files: ['bos:/bucket/a.jsonl'] })).rejects.toEqual(
      refused('versionId'),
    )
    await expect(qianfan.dataset.version.publish({ versionId })).rejects.toEqual(no)
    await expect(qianfan.dataset.version.delete({ versionId })).rejects.toEqual(no)
    mock.clock.step(200)
    expect((await qianfan.dataset.importTask.describe({ taskId })).result).toMatchObject({
      importStatus: 'ImportFinished',
      progress: '100%',
      sampleCount: 1,
    })
    expect(await version()).toMatchObject({ importStatus: 'ImportFinished', publishStatus: 'Unpublished' })
    await qianfan.dataset.version.publish({ versionId })
    expect(await version()).toMatchObject({ publishStatus: 'Publishing' })
    mock.clock.step(200)
    expect(await version()).toMatchObject({ publishStatus: 'Published' })
    const { result: exportId } = await qianfan.dataset.exportTask.create({
      versionId,
      storageType: 'BOS',
      storagePath: 'bos:/mock-bucket/out/',
    })
    mock.clock.step(200)
    expect((await qianfan.dataset.exportTask.describe({ taskId: exportId })).result).toMatchObject({
      exportStatus: 'ExportFinished',
      storagePath: `bos:/mock-bucket/out/${exportId}.zip`,
    })
  })

  it('shows a failed import as the platform does', async () => {
    const { result: set } = await qianfan.dataset.create(format)
    mock.faults.add({ action: 'CreateImportTask', life: 'failed' })
    const { result: taskId } = await qianfan.dataset.importTask.create({
      versionId: set.versionId,
      files: ['bos:/bucket/a.jsonl'],
    })
    mock.clock.step(200)
    expect((await qianfan.dataset.importTask.describe({ taskId })).result).toMatchObject({
      importStatus: 'ImportFailed',
      progress: '0',
      errDownloadUrl: expect.stringContaining(`${mock.url}/easydata-upload/import-errors/${taskId}.jsonl?`),
    })
    expect((await qianfan.dataset.version.describe({ versionId: set.versionId })).result).toMatchObject({
      importStatus: 'ImportFailed',
    })
  })

  it('counts versions, and deletes a set with all of them, unless one is in use', async () => {
    const { result: set } = await qianfan.dataset.create(format)
    const { result: second } = await qianfan.dataset.version.create({ datasetId: set.datasetId })
    expect(second).toMatchObject({ versionNumber: 2, datasetName: 'rows' })
    const page = await qianfan.dataset.version.list({ datasetId: set.datasetId, maxKeys: 1 })
    expect(page.result.pageInfo).toMatchObject({ isTruncated: true, nextMarker: second.versionId })
    expect(hint()).toContain('not documented')
    await qianfan.dataset.version.publish({ versionId: second.versionId })
    mock.clock.step(200)
    await qianfan.finetuning.task.create({
      jobId: 'job-1xzycis4jm3b',
      hyperParameterConfig: { epoch: 1 },
      datasetConfig: { sourceType: 'Platform', versions: [{ versionId: second.versionId }] },
    })
    await expect(qianfan.dataset.delete({ datasetId: set.datasetId })).rejects.toEqual(no)
    expect(hint()).toContain(second.versionId)
    mock.clock.step(24 * 3600)
    await qianfan.dataset.delete({ datasetId: set.datasetId })
    expect(mock.store.get('dataset.version', second.versionId)).toBeUndefined()
  })

  it('wants a path for BOS, and one directory or files', async () => {
    await expect(qianfan.dataset.create({ ...format, storageType: 'BOS' })).rejects.toEqual(refused('storagePath'))
    await expect(
      qianfan.dataset.create({ ...format, storageType: 'BOS', storagePath: 'bos:/bucket/dir' }),
    ).rejects.toEqual(refused('storagePath'))
    await expect(qianfan.dataset.importTask.create({ versionId: 'ds-xxx', files: ['/tmp/a.jsonl'] })).rejects.toEqual(
      refused('files'),
    )
    await expect(
      qianfan.dataset.importTask.create({ versionId: 'ds-xxx', files: ['bos:/b/x/', 'bos:/b/y/'] }),
    ).rejects.toEqual(refused('files'))
  })

  it('cleans and augments', async () => {
    const { result: etlId } = await qianfan.dataset.cleaningTask.create({
      etlTaskName: 'clean',
      sourceDatasetId: 'ds-xxx',
      destDatasetId: 'ds-he8srs01ym0b8fh7',
      operationsV2: { clean: [{ name: 'remove_emoji', args: {} }] },
    })
    expect((await qianfan.dataset.cleaningTask.describe({ etlId })).result).toMatchObject({
      processStatus: 1,
      etlTaskId: etlId,
    })
    await expect(qianfan.dataset.version.delete({ versionId: 'ds-xxx' })).rejects.toEqual(no)
    mock.clock.step(3600)
    expect((await qianfan.dataset.cleaningTask.describe({ etlId })).result).toMatchObject({ processStatus: 2 })
    await qianfan.dataset.cleaningTask.delete({ etlIds: [etlId] })
    const rows = await Array.fromAsync(qianfan.dataset.cleaningTask.list.items({}))
    expect(rows.map(({ etlStrId }) => etlStrId)).not.toContain(etlId)
    const { enhanceTaskId } = await qianfan.dataset.augmentationTask.create({
      taskName: 'more',
      srcDatasetVersionId: 'ds-xxx',
      dstDatasetVersionId: 'ds-he8srs01ym0b8fh7',
      promptModel: 'deepseek-v3',
      promptEvol: {},
    })
    expect(
      (await qianfan.dataset.augmentationTask.list({ filter: { status: ['Running'] } })).tasks!.map(
        ({ taskId }) => taskId,
      ),
    ).toEqual([enhanceTaskId])
    mock.clock.step(3600)
    expect((await qianfan.dataset.augmentationTask.describe({ taskId: enhanceTaskId! })).result).toMatchObject({
      status: 'Succeeded',
    })
  })
})

describe('models', () => {
  it('makes versions of checkpoints, packs them, and keeps what is in use', async () => {
    const { result: modelSetId } = await qianfan.model.set.create({ modelSetName: 'mine', modelType: 'Text2Text' })
    const train = (checkpointStep?: number) =>
      qianfan.model.version.create({
        modelSetId,
        sourceType: 'Train',
        trainMeta: { taskId: 'task-n50985crhqq3', ...(checkpointStep !== undefined && { checkpointStep }) },
      })
    await expect(train(7)).rejects.toEqual(refused('checkpointStep'))
    const modelId = (await train()).result.modelId!
    expect((await qianfan.model.version.describe({ modelId })).result).toMatchObject({
      status: 'Creating',
      modelName: '1',
      isSupportDeploy: false,
      sourceInfo: { sourceType: 'Train', trainTaskId: 'task-n50985crhqq3' },
    })
    mock.clock.step(600)
    expect((await qianfan.model.version.describe({ modelId })).result).toMatchObject({
      status: 'Ready',
      isSupportDeploy: true,
    })
    expect((await train()).result.modelId).not.toBe(modelId)
    expect((await qianfan.model.set.describe({ modelSetName: 'mine' })).result).toMatchObject({
      modelSetId,
      modelNames: ['1', '2'],
      source: 'UserCreate',
    })
    expect((await qianfan.model.exportTask.describe({ modelId })).result).toEqual({ hasRecord: false })
    const { result: pack } = await qianfan.model.exportTask.create({ modelId })
    expect((await qianfan.model.exportTask.create({ modelId })).result.exportId).toBe(pack.exportId)
    await expect(qianfan.model.version.delete({ modelId })).rejects.toMatchObject({
      code: 'InappropriateJSON',
      message: expect.stringContaining(pack.exportId),
    })
    mock.clock.step(1800)
    expect((await qianfan.model.exportTask.describe({ modelId })).result).toMatchObject({
      status: 'Done',
      downloadUrl: expect.stringContaining('https://'),
    })
    await qianfan.model.version.delete({ modelId })
    await qianfan.model.set.delete({ modelSetId })
    await expect(qianfan.model.set.describe({ modelSetId })).rejects.toEqual(refused('modelSetId'))
  })

  it('finds preset sets by id and name, and wants exactly one of them', async () => {
    expect((await qianfan.model.set.describe({ modelSetName: 'ERNIE Lite' })).result.source).toBe('System')
    await expect(qianfan.model.set.describe({})).rejects.toEqual(refused('modelSetId'))
    await expect(qianfan.model.set.describe({ modelSetId: 'am-n50985crhqq3', modelSetName: 'demo' })).rejects.toEqual(
      refused('modelSetName'),
    )
  })

  it('compresses, and passes through stopping when it is cancelled', async () => {
    await mock.close()
    await start({ stopDelay: 60 })
    const { result: modelCompTaskId } = await qianfan.model.compressionTask.create({
      name: 'small',
      sourceModelId: 'amv-g73j3faikzpz',
      modelSetId: 'am-gh0azfeb9adu',
      config: { strategy: 'Quantization', weight: 'INT8-PTQ' },
    })
    const state = async () => (await qianfan.model.compressionTask.describe({ modelCompTaskId })).result.status
    expect(await state()).toBe('creating')
    mock.clock.step(120)
    expect(await state()).toBe('running')
    await qianfan.model.compressionTask.cancel({ modelCompTaskId })
    expect(await state()).toBe('stopping')
    mock.clock.step(61)
    expect((await waitUntil(qianfan.client, modelCompressionStopped, { modelCompTaskId })).result.status).toBe(
      'stopped',
    )
  })
})

describe('services', () => {
  const base = { modelSetId: 'am-gh0azfeb9adu', modelId: 'amv-g73j3faikzpz', protocolVersion: 2 }
  const on = (instanceId: string, deploymentReplicasCount: number) => ({
    deploymentConfig: {
      replicasCount: deploymentReplicasCount,
      deploymentComputeUnitList: [{ instanceId, deploymentReplicasCount }],
    },
  })

  it('go up, are found by state, scale within their units, and go down for good', async () => {
    const { result } = await qianfan.service.custom.create({
      ...base,
      name: 'answers',
      urlSuffix: 'answers',
      ...on('unit-gdqb1Fot', 2),
    })
    const { serviceId } = result
    const state = async () => (await qianfan.service.custom.describe({ serviceId })).result.runStatus
    expect(await state()).toBe('New')
    mock.clock.step(60)
    expect(await state()).toBe('Deploying')
    mock.clock.step(1000)
    expect(await state()).toBe('Serving')
    const found = await qianfan.service.custom.list({ protocolVersion: 2, name: 'answ', runStatus: ['Serving'] })
    expect(found.result.serviceList!.map((one) => one.serviceId)).toEqual([serviceId])
    expect(
      (await qianfan.charge.computeUnit.describe({ instanceId: 'unit-gdqb1Fot' })).result.computeUnitInstance,
    ).toMatchObject({ totalComputeUnits: 4, usedComputeUnits: 2 })
    await expect(
      qianfan.service.custom.scale({ serviceId, instanceId: 'unit-gdqb1Fot', deploymentReplicasCount: 5 }),
    ).rejects.toEqual(no)
    expect(hint()).toContain('4 units left')
    await qianfan.service.custom.scale({ serviceId, instanceId: 'unit-gdqb1Fot', deploymentReplicasCount: 4 })
    await expect(qianfan.charge.computeUnit.release({ instanceId: 'unit-gdqb1Fot' })).rejects.toEqual(no)
    await expect(qianfan.model.version.delete({ modelId: base.modelId })).rejects.toMatchObject({
      code: 'InappropriateJSON',
    })
    await expect(
      qianfan.service.custom.create({ ...base, name: 'other', urlSuffix: 'answers', ...on('unit-ZMGwr0JP', 1) }),
    ).rejects.toEqual(refused('urlSuffix'))
    expect((await qianfan.service.custom.deactivate({ serviceId })).result).toEqual({ operation: true })
    expect(await state()).toBe('Stopped')
    expect((await qianfan.service.custom.deactivate({ serviceId })).result.operation).toBe(false)
    await expect(
      qianfan.service.custom.update({ serviceId, modelSetId: base.modelSetId, modelId: base.modelId }),
    ).rejects.toEqual(no)
    await qianfan.charge.computeUnit.release({ instanceId: 'unit-gdqb1Fot' })
    expect(
      (await qianfan.charge.computeUnit.describe({ instanceId: 'unit-gdqb1Fot' })).result.computeUnitInstance.status,
    ).toBe('Releasing')
    mock.clock.step(200)
    expect(
      (await qianfan.charge.computeUnit.describe({ instanceId: 'unit-gdqb1Fot' })).result.computeUnitInstance.status,
    ).toBe('Released')
  })

  it('warn of what is still paid when they go down', async () => {
    const { result } = await qianfan.service.custom.create({
      ...base,
      name: 'paid',
      urlSuffix: 'paid',
      resourceConfig: { region: 'bj', type: 'GPU-1-2', replicasCount: 1 },
      billing: { paymentTiming: 'Postpaid' },
    })
    expect(result.instanceId).toMatch(/^unit-/)
    expect((await qianfan.service.custom.deactivate({ serviceId: result.serviceId })).result.message).toContain(
      '请注意空闲资源释放',
    )
    await qianfan.charge.serviceComputeUnit.release({ serviceId: result.serviceId, instanceId: result.instanceId! })
    expect((await qianfan.charge.serviceComputeUnit.list({ serviceId: result.serviceId })).result.instances).toEqual([
      expect.objectContaining({ status: 'Deleted' }),
    ])
  })

  it('have endpoints that come and go', async () => {
    const { result } = await qianfan.service.endpoint.create({
      serviceId: 'svcp-7940ab471306',
      name: 'Chat_01',
      endpointIdSuffix: 'mine',
      rateLimit: { rpm: 5 },
    })
    const endpointId = result.endpointId!
    expect(endpointId).toMatch(/^ep_[0-9a-z]+_mine$/)
    const state = async () => (await qianfan.service.endpoint.describe({ endpointId })).result
    expect(await state()).toMatchObject({ status: 'Activating', serverId: 'svcp-7940ab471306' })
    mock.clock.step(30)
    expect((await state()).status).toBe('Active')
    await qianfan.service.endpoint.update({ endpointId, name: 'Chat_02', rateLimit: { rpm: 9 } })
    await qianfan.service.endpoint.deactivate({ endpointId })
    mock.clock.step(30)
    expect(await state()).toMatchObject({ status: 'Inactive', name: 'Chat_02', rateLimit: { rpm: 9 } })
    await expect(
      qianfan.service.endpoint.create({
        serviceId: 'svco-nothing',
        name: 'Chat_01',
        endpointIdSuffix: 'x',
        rateLimit: {},
      }),
    ).rejects.toEqual(refused('serviceId'))
  })
})

describe('billing', () => {
  it('buys once a call, resizes, plans a release and keeps it', async () => {
    const buy = () =>
      qianfan.charge.tpm.purchase({ model: 'ernie-lite-8k', billing: { paymentTiming: 'Postpaid' }, purchaseCount: 2 })
    const first = (await buy()).result.instanceId
    const second = (await buy()).result.instanceId
    const all = async () => (await qianfan.charge.tpm.list({ model: 'ernie-lite-8k' })).result.instances!
    expect((await all()).map(({ instanceId, tpm, rpm, status }) => ({ instanceId, tpm, rpm, status }))).toEqual(
      [first, second].map((instanceId) => ({ instanceId, tpm: 20_000, rpm: 66, status: 'Creating' })),
    )
    mock.clock.step(600)
    await qianfan.charge.tpm.resize({ instanceId: first, count: 5 })
    await qianfan.charge.tpmReleaseTime.update({ instanceId: second, releaseTime: '2026-04-17T20:00:00+08:00' })
    expect(await all()).toEqual([
      expect.objectContaining({ tpm: 50_000, status: 'Running', expiredTime: '-' }),
      expect.objectContaining({ status: 'Running', expiredTime: '2026-04-17T12:00:00Z' }),
    ])
    mock.clock.set('2026-04-17T12:00:01Z')
    expect((await all()).map(({ status }) => status)).toEqual(['Running', 'Stopped'])
    await expect(qianfan.charge.tpm.release({ model: 'ernie-speed-8k', instanceId: first })).rejects.toEqual(no)
    await qianfan.charge.tpm.release({ model: 'ernie-lite-8k', instanceId: first })
    expect((await all()).map(({ status }) => status)).toEqual(['Stopped', 'Stopped'])
  })

  it('does not release what is prepaid, and resizes what runs', async () => {
    const { result } = await qianfan.charge.computeUnit.purchase({
      computeUnitCount: 1,
      billing: { paymentTiming: 'Prepaid', reservation: { reservationTimeUnit: 'Month', reservationLength: 1 } },
      computeUnitConfig: { region: 'bd', type: 'gpu-2' },
    })
    const unit = async () => (await qianfan.charge.computeUnit.describe(result)).result.computeUnitInstance
    const { instanceId } = result
    expect((await unit()).status).toBe('Creating')
    await expect(qianfan.charge.computeUnit.resize({ instanceId, count: 3 })).rejects.toEqual(refused('instanceId'))
    mock.clock.step(600)
    await qianfan.charge.computeUnit.resize({ instanceId, count: 3 })
    expect((await unit()).status).toBe('Reconfiguring')
    mock.clock.step(600)
    expect(await unit()).toMatchObject({ status: 'Running', totalComputeUnits: 3 })
    await expect(qianfan.charge.computeUnit.release({ instanceId })).rejects.toEqual(no)
    await expect(
      qianfan.charge.computeUnit.purchase({
        computeUnitCount: 1,
        billing: { paymentTiming: 'Prepaid' },
        computeUnitConfig: { type: 'cpu' },
      }),
    ).rejects.toEqual(refused('reservation'))
  })

  it('notes renewal rules for what is there', async () => {
    await qianfan.charge.autoRenewRule.create({
      instanceId: 'unit-ZMGwr0JP',
      instanceType: 'ComputingUnit',
      autoRenewTimeUnit: 'Month',
      autoRenewTime: 1,
    })
    expect(mock.store.list('charge.autoRenewRule')).toEqual([expect.objectContaining({ instanceId: 'unit-ZMGwr0JP' })])
    await expect(
      qianfan.charge.autoRenewRule.create({ instanceId: 'unit-none', instanceType: 'ComputingUnit' }),
    ).rejects.toEqual(no)
  })
})

it('evaluates: a report comes with the end, with the scores of its modes, and is exported', async () => {
  const input = {
    taskName: 'compare',
    evalObjectType: 'model',
    evalObjectConfig: {
      evalModelConfig: { versionId: 'ds-he8srs01ym0b8fh7', evalModelConfigList: [{ modelId: 'amv-g73j3faikzpz' }] },
    },
    evalConfig: { evalMode: 'rule' },
  }
  const { result: taskId } = await qianfan.eval.task.create(input)
  await expect(qianfan.eval.report.describe({ taskId })).rejects.toEqual(refused('taskId'))
  await expect(qianfan.model.version.delete({ modelId: 'amv-g73j3faikzpz' })).rejects.toMatchObject({
    message: expect.stringContaining(taskId),
  })
  mock.clock.step(3600)
  expect((await qianfan.eval.task.describe({ taskId })).result).toMatchObject({ state: 'Successed', evalType: 'auto' })
  const [report] = (await qianfan.eval.report.describe({ taskId })).result
  expect(report).toMatchObject({
    modelId: 'amv-g73j3faikzpz',
    evalMode: 'rule',
    effectMetric: { accuracy: expect.any(Number) },
  })
  expect(report!.effectMetric).not.toHaveProperty('avgJudgeScore')
  const { result: made } = await qianfan.eval.exportTask.create({
    evalId: taskId,
    storageType: 'sysStorage',
    exportContent: ['prompt'],
  })
  mock.clock.step(600)
  expect((await qianfan.eval.exportTask.describe(made)).result).toMatchObject({
    state: 'Succeeded',
    downloadUrl: expect.any(String),
  })
  await qianfan.eval.task.update({ taskId, description: 'new' })
  expect((await qianfan.eval.task.list({ evalType: 'auto', keyFilter: 'compare' })).result.evalTaskList).toEqual([
    expect.objectContaining({ taskId, description: 'new' }),
  ])
  await expect(
    qianfan.eval.task.create({
      ...input,
      evalObjectConfig: { evalModelConfig: { evalModelConfigList: [{ modelId: 'amv-none' }] } },
    }),
  ).rejects.toEqual(refused('modelId'))
})

it('runs batch inference: queue, requests done, stop through Stopping, and delete only what has ended', async () => {
  await mock.close()
  await start({ stopDelay: 20 })
  const input = { name: 'many', endpoint: 'ernie-x1-turbo-32k', inputBosUri: 'bos:/b/in/', outputBosUri: 'bos:/b/out/' }
  const { taskId } = (await qianfan.batchinference.task.create(input)).result
  const task = async () => (await qianfan.batchinference.task.describe({ taskId })).result
  expect(await task()).toMatchObject({ runStatus: 'Queuing', progress: 0 })
  mock.clock.step(900)
  const running = await task()
  expect(running.runStatus).toBe('Running')
  expect(running.progress).toBeGreaterThan(0)
  expect(running).not.toHaveProperty('finishTime')
  await expect(qianfan.batchinference.task.delete({ taskId })).rejects.toEqual(no)
  await qianfan.batchinference.task.stop({ taskId })
  expect((await task()).runStatus).toBe('Stopping')
  mock.clock.step(21)
  await waitUntil(qianfan.client, batchInferenceTaskStopped, { taskId })
  expect(
    (await qianfan.batchinference.task.list({ runStatus: ['Stopped'] })).result.taskList.map((one) => one.taskId),
  ).toEqual([taskId])
  await qianfan.batchinference.task.delete({ taskId })
  await expect(task()).rejects.toEqual(refused('taskId'))
  await expect(qianfan.batchinference.task.create({ ...input, modelId: 'amv-g73j3faikzpz' })).rejects.toEqual(
    refused('modelId'),
  )
})

it('fills in the variables of prompt templates, and finds them by label', async () => {
  const { result } = await qianfan.prompt.label.create({ name: ['travel'] })
  const labelId = result.labels[0]!.labelId
  const { result: made } = await qianfan.prompt.template.create({
    templateName: 'trip',
    templateContent: 'See [[city]] in [[days]] days',
    variableIdentifier: '[[]]',
    labels: ['travel'],
  })
  const described = await qianfan.prompt.template.describe({ templateId: made.templateId, city: 'Xi’an' } as never)
  expect(described.result).toMatchObject({
    content: 'See Xi’an in [[days]] days',
    templateVariables: 'city,days',
    labels: [{ labelId, labelName: 'travel' }],
    type: 'Custom',
  })
  expect(
    (await qianfan.prompt.template.list({ labelIds: [labelId] })).result.items.map(({ templateId }) => templateId),
  ).toEqual([made.templateId])
  await qianfan.prompt.template.update({
    templateId: made.templateId,
    templateContent: 'See [[town]]',
    variableIdentifier: '[[]]',
    labels: [],
  })
  expect((await qianfan.prompt.template.describe({ templateId: made.templateId })).result).toMatchObject({
    templateVariables: 'town',
    labels: [],
    templateName: 'trip',
  })
  await expect(qianfan.prompt.template.update({ templateId: made.templateId, labels: ['none'] })).rejects.toEqual(
    refused('labels'),
  )
  await qianfan.prompt.template.delete({ templateId: made.templateId })
  await qianfan.prompt.label.delete({ labelId })
  await expect(qianfan.prompt.label.delete({ labelId })).rejects.toEqual(no)
})

it('keeps memories', async () => {
  const { result: systemMemoryId } = await qianfan.memory.system.create({ appId: '1', description: 'who I am' })
  const memories = [
    [
      { role: 'user', content: 'Your name?' },
      { role: 'system', content: 'Qian.' },
    ],
  ] as [[{ role: string; content: string }, { role: string; content: string }]]
  await qianfan.memory.system.update({ systemMemoryId, memories })
  expect((await qianfan.memory.system.describe({ systemMemoryId })).result).toEqual({ systemMemoryId, memories })
  expect((await qianfan.memory.system.list({ appId: '1' })).result.items).toEqual([
    { appId: '1', systemMemoryId, description: 'who I am' },
  ])
  await qianfan.memory.system.delete({ systemMemoryId })
})

it('keeps what a bot remembers of a user', async () => {
  const { result } = await qianfan.memory.user.create({ appId: '1', description: 'likes tea' })
  const userMemoryId = result!.userMemoryId!
  const turn = (question: string) =>
    [
      { role: 'user', content: question },
      { role: 'system', content: 'Noted.' },
    ] as [{ role: string; content: string }, { role: string; content: string }]
  const entries = async () => (await qianfan.memory.user.describe({ appId: '1', userMemoryId })).result!.memories!
  await qianfan.memory.user.update({ appId: '1', userMemoryId, memories: [turn('a'), turn('b')] })
  await qianfan.memory.user.update({ appId: '1', userMemoryId, operator: 'insert', memories: [turn('c')] })
  expect((await entries()).map(([question]) => question!.content)).toEqual(['a', 'b', 'c'])
  const [first] = await entries()
  const memoryContentId = String(first![0]!.memoryContentId)
  expect(first![1]!.memoryContentId).toBe(memoryContentId)
  await qianfan.memory.user.delete({ appId: '1', userMemoryId, memoryContentId: [memoryContentId] })
  expect((await entries()).map(([question]) => question!.content)).toEqual(['b', 'c'])
  await qianfan.memory.user.update({ appId: '1', userMemoryId, memories: [turn('d')] })
  expect((await entries()).map(([question]) => question!.content)).toEqual(['d'])
  expect((await qianfan.memory.user.list({ appId: '1' })).result!.items).toEqual([
    { appId: '1', userMemoryId, description: 'likes tea' },
  ])
  await qianfan.memory.user.delete({ appId: '1', userMemoryId })
  await expect(qianfan.memory.user.delete({ appId: '1', userMemoryId })).rejects.toEqual(no)
})

it('makes applications', async () => {
  const { result } = await qianfan.app.application.create({ name: 'mine' })
  const rows = await Array.fromAsync(qianfan.app.application.list.items({}))
  expect(rows).toContainEqual({ appId: result.appId, name: 'mine', description: '' })
})

it('takes a tag key once', async () => {
  await qianfan.tag.create({ key: 'colour', values: ['red'] })
  await expect(qianfan.tag.create({ key: 'colour', values: ['blue'] })).rejects.toEqual(refused('key'))
})

describe('knowledge bases', () => {
  const settings = { config: { index: { type: 'public' } } }

  it('are made, filled, searched for chunks and deleted', async () => {
    const { id } = await qianfan.knowledgebase.create({ name: 'handbook', ...settings })
    expect(id).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/)
    expect(await qianfan.knowledgebase.describe({ id: id! })).toMatchObject({ id, name: 'handbook' })
    await qianfan.knowledgebase.update({ id: id!, description: 'for all' })
    const { documentId } = await qianfan.knowledgebase.document.upload({
      file: new File(['# How to stop'], '如何停止.md'),
      payload: { id: id!, source: { type: 'file' }, contentFormat: 'rawText' },
    })
    const document = { knowledgeBaseId: id!, documentId: documentId! }
    expect(await qianfan.knowledgebase.document.describe(document)).toMatchObject({
      name: '如何停止.md',
      status: 'queuing',
      meta: { source: 'local' },
    })
    mock.clock.step(120)
    expect(await qianfan.knowledgebase.document.describe(document)).toMatchObject({ status: 'available' })
    const { documentIds } = await qianfan.knowledgebase.document.create({
      id: id!,
      source: { type: 'web', urls: ['https://example.com/a.html', 'https://example.com/b.html'] },
      contentFormat: 'rawText',
    })
    const names = async (keyword?: string) => {
      const rows = qianfan.knowledgebase.document.list.items({
        knowledgeBaseId: id!,
        maxKeys: 2,
        ...(keyword && { keyword }),
      })
      return (await Array.fromAsync(rows)).map(({ name }) => name)
    }
    expect(await names()).toEqual(['如何停止.md', 'a.html', 'b.html'])
    expect(await names('停止')).toEqual(['如何停止.md'])
    const chunk = await qianfan.knowledgebase.chunk.create({ ...document, content: 'Tasks can be stopped.' })
    await qianfan.knowledgebase.chunk.update({
      chunkId: chunk.id!,
      content: 'Tasks can be stopped at once.',
      enable: false,
    })
    const found = await Array.fromAsync(qianfan.knowledgebase.chunk.list.items({ ...document, keyword: 'at once' }))
    expect(found).toMatchObject([{ id: chunk.id, enabled: false, status: 'Indexing', type: 'NEW' }])
    mock.clock.step(60)
    expect(await qianfan.knowledgebase.chunk.describe({ chunkId: chunk.id! })).toMatchObject({ status: 'Indexed' })
    await qianfan.knowledgebase.chunk.delete({ chunkId: chunk.id! })
    await expect(qianfan.knowledgebase.chunk.describe({ chunkId: chunk.id! })).rejects.toEqual(refused('chunkId'))
    await qianfan.knowledgebase.document.delete({ knowledgeBaseId: id!, documentId: documentIds![0]! })
    expect(await names()).toEqual(['如何停止.md', 'b.html'])
    await qianfan.knowledgebase.delete({ id: id! })
    expect(mock.store.get('knowledgebase.document', documentId!)).toBeUndefined()
    await expect(qianfan.knowledgebase.describe({ id: id! })).rejects.toEqual(refused('id'))
  })

  it('say what is wrong with a call, and with a form', async () => {
    const { id } = await qianfan.knowledgebase.create({ name: 'other', ...settings })
    const other = mock.store.list('knowledgebase.document')[0] as Record<string, string>
    await expect(
      qianfan.knowledgebase.document.describe({ knowledgeBaseId: id!, documentId: other.documentId! }),
    ).rejects.toEqual(refused('knowledgeBaseId'))
    await expect(
      qianfan.knowledgebase.chunk.create({
        knowledgeBaseId: other.knowledgeBaseId!,
        documentId: other.documentId!,
      }),
    ).rejects.toEqual(refused('content'))
    const payload = { id: 'none', source: { type: 'file' }, contentFormat: 'rawText' }
    await expect(qianfan.knowledgebase.document.upload({ file: new File([''], 'a.md'), payload })).rejects.toEqual(
      refused('id'),
    )
    await expect(
      qianfan.knowledgebase.document.upload({ file: new File([''], 'a.md'), payload: { id } as never }),
    ).rejects.toEqual(refused('source'))
  })
})

it('gives rows whose name is not documented to the reader that finds them', async () => {
  const { result } = await qianfan.dataset.create({
    datasetName: 'rows',
    dataFormat: 'PromptResponse',
    storageType: 'sysStorage',
  })
  const sets = await Array.fromAsync(qianfan.dataset.list.items({ maxKeys: 2 }))
  expect(sets.map(({ datasetId }) => datasetId)).toContain(result.datasetId)
  const versions = await Array.fromAsync(
    qianfan.dataset.version.list.items({ datasetId: result.datasetId, maxKeys: 1 }),
  )
  expect(versions.map(({ versionId }) => versionId)).toEqual([result.versionId])
  expect(await Array.fromAsync(qianfan.service.endpoint.list.items({ pageSize: 1 }))).not.toEqual([])
})
