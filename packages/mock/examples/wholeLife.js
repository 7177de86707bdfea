// From rows in a bucket to a served model, on a mock that lives 3000 times faster than the platform.
// 从存储桶中的数据到上线的模型服务，在比平台快 3000 倍的模拟平台上走完全程。
import {
  createQianfan,
  datasetImportTaskDone,
  datasetVersionPublished,
  fineTuningTaskDone,
  fineTuningTaskRunning,
  fineTuningTaskStopped,
  modelVersionReady,
  serviceServing,
  serviceStopped,
  waitUntil,
} from '@qianfan-console/core'
import { uploadFile } from '@qianfan-console/core/bos'
import { startMock } from '@qianfan-console/mock'

await using mock = await startMock({ speed: 3000, empty: true })
const qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials })
const { client } = qianfan
const soon = { minDelay: 20, maxDelay: 100, maxWait: 30_000 }

// A data set, its rows, and a version that can be trained on.
const { result: set } = await qianfan.dataset.create({
  datasetName: 'questions',
  dataFormat: 'PromptResponse',
  storageType: 'sysStorage',
})
const rows = Array.from({ length: 100 }, (_, number) => `[{"prompt":"${number}+1?","response":"${number + 1}"}]\n`)
const address = 'bos:/mock-bucket/questions.jsonl'
await uploadFile(new Blob(rows), address, { endpoint: mock.url, credentials: mock.credentials })
const { result: importId } = await qianfan.dataset.importTask.create({
  versionId: set.versionId,
  files: [address],
})
const imported = await waitUntil(client, datasetImportTaskDone, { taskId: importId }, soon)
console.log(`imported ${imported.result.sampleCount} samples`)
await qianfan.dataset.version.publish({ versionId: set.versionId })
await waitUntil(client, datasetVersionPublished, { versionId: set.versionId }, soon)

// A job, and a first task that is stopped on its way.
const { result: job } = await qianfan.finetuning.job.create({
  name: 'answers',
  model: 'ERNIE-Speed-8K',
  trainMode: 'SFT',
})
const input = {
  jobId: job.jobId,
  parameterScale: 'FullFineTuning',
  hyperParameterConfig: { epoch: 1, learningRate: 3e-5, maxSeqLen: 4096 },
  datasetConfig: { sourceType: 'Platform', versions: [{ versionId: set.versionId }], splitRatio: 20 },
}
const { result: first } = await qianfan.finetuning.task.create(input)
await waitUntil(client, fineTuningTaskRunning, { taskId: first.taskId }, soon)
await qianfan.finetuning.task.stop({ taskId: first.taskId })
const stopped = await waitUntil(client, fineTuningTaskStopped, { taskId: first.taskId }, soon)
console.log(`first task: ${stopped.result.runStatus}`)

// A second task, to its end, and a model of its last checkpoint.
const { result: second } = await qianfan.finetuning.task.create(input)
const done = await waitUntil(client, fineTuningTaskDone, { taskId: second.taskId }, soon)
const last = done.result.checkpointList?.at(-1)
console.log(
  `second task: ${done.result.runStatus}, loss ${last?.trainingLoss}, BLEU-4 ${done.result.metrics?.['BLEU-4']}`,
)
const { result: modelSetId } = await qianfan.model.set.create({ modelSetName: 'answers', modelType: 'Text2Text' })
const { result: version } = await qianfan.model.version.create({
  modelSetId,
  sourceType: 'Train',
  trainMeta: { taskId: second.taskId, checkpointStep: last.step },
})
const modelId = version.modelId
await waitUntil(client, modelVersionReady, { modelId }, soon)

// A service of it; while it is up, the model cannot be deleted.
const { result: unit } = await qianfan.charge.computeUnit.purchase({
  computeUnitCount: 1,
  billing: { paymentTiming: 'Postpaid' },
  computeUnitConfig: { region: 'bj', type: 'gpu-1' },
})
mock.clock.step(600)
const { result: service } = await qianfan.service.custom.create({
  ...{ modelSetId, modelId, name: 'answers', urlSuffix: 'answers', protocolVersion: 2 },
  deploymentConfig: {
    replicasCount: 1,
    deploymentComputeUnitList: [{ instanceId: unit.instanceId, deploymentReplicasCount: 1 }],
  },
})
const serving = await waitUntil(client, serviceServing, { serviceId: service.serviceId }, soon)
console.log(`service: ${serving.result.runStatus} at ${serving.result.url}`)
await qianfan.model.set
  .delete({ modelSetId })
  .catch((error) => console.log(`not deleted while it serves: ${error.code}`))

// Everything down again.
await qianfan.service.custom.deactivate({ serviceId: service.serviceId })
await waitUntil(client, serviceStopped, { serviceId: service.serviceId }, soon)
await qianfan.charge.computeUnit.release({ instanceId: unit.instanceId })
await qianfan.model.set.delete({ modelSetId })
await qianfan.finetuning.job.delete({ jobId: job.jobId })
await qianfan.dataset.delete({ datasetId: set.datasetId })
console.log(
  `left: ${['model.set', 'finetuning.task', 'dataset.version'].flatMap((kind) => mock.store.list(kind)).length}`,
)
