import { createHash } from 'node:crypto'
import type { Lifecycle } from '../engine/lifecycle.ts'
import type { Context, Group, Resource } from '../engine/resource.ts'
import { beijing } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { checkpoints } from './finetuning.ts'

const set = 'model.set'
const version = 'model.version'
const presetSet = 'model.presetSet'
const presetVersion = 'model.presetVersion'
const exportTask = 'model.exportTask'
const compressionTask = 'model.compressionTask'

const making: Lifecycle = { steps: [{ state: 'Creating', seconds: [60, 300] }], done: 'Ready', failed: 'Fail' }
const packing: Lifecycle = { steps: [{ state: 'Doing', seconds: [300, 1200] }], done: 'Done', failed: 'Fail' }
const compressing: Lifecycle = {
  steps: [
    { state: 'creating', seconds: [20, 60] },
    { state: 'running', seconds: [1800, 5400] },
  ],
  done: 'succeeded',
  failed: 'failed',
  stopping: 'stopping',
  stopped: 'stopped',
}

/** Versions in a set, and when it was changed last. */
function viewOfSet(record: StoredRecord, versions: StoredRecord[]): Fields {
  const created = record.fields.createTime ?? beijing(record.created)
  const last = versions.at(-1)
  return {
    description: record.fields.description,
    createTime: created,
    modifyTime: record.fields.modifyTime ?? (last ? (last.fields.modifyTime ?? beijing(last.created)) : created),
    modelCount: versions.length,
    modelIds: versions.map(({ id }) => id),
    modelNames: versions.map(({ fields }) => String(fields.modelName ?? '1')),
  }
}

const versionsOf = (kind: string, id: string, context: Context): StoredRecord[] =>
  context.store.list(kind).filter(({ fields }) => fields.modelSetId === id)

/** Who uses a version: a service that is up, or a task that has not ended. */
function userOf(id: string, context: Context): string | undefined {
  const service = context.store
    .list('service.custom')
    .find((record) => record.fields.modelId === id && context.view(record).runStatus !== 'Stopped')
  if (service) return `The model version ${id} is deployed as ${service.id}.`
  const busy = [
    ...context.store.list(compressionTask),
    ...context.store.list(exportTask),
    ...context.store.list('batchinference.task'),
    ...context.store.list('eval.task'),
  ].find(
    (task) =>
      (task.fields[task.kind === compressionTask ? 'sourceModelId' : 'modelId'] === id ||
        JSON.stringify(task.fields.evalObjectConfig ?? '').includes(`"${id}"`)) &&
      context.phase(task).ended === undefined,
  )
  return busy && `The model version ${id} is in use by ${busy.id}, which has not ended.`
}

const resources: Resource[] = [
  {
    kind: set,
    id: 'modelSetId',
    mint: ['am-', 12],
    owns: { [version]: 'modelSetId' },
    example: (id) => ({ modelSetName: `example_${id.slice(-4)}`, modelType: 'Text2Text' }),
    view: (record, { context }) => ({
      source: 'UserCreate',
      labels: record.fields.labels ?? [],
      ...viewOfSet(record, versionsOf(version, record.id, context)),
    }),
    inUse: (record, context) =>
      versionsOf(version, record.id, context)
        .map(({ id }) => userOf(id, context))
        .find((reason) => reason !== undefined),
  },
  {
    kind: version,
    id: 'modelId',
    mint: ['amv-', 12],
    refers: { modelSetId: set },
    lifecycles: { status: making },
    owns: { [exportTask]: 'modelId' },
    example: () => ({
      modelSetId: 'am-gh0azfeb9adu',
      modelName: '1',
      modelApplicationType: 'chat',
      sourceInfo: { sourceType: 'Train' },
    }),
    view: (record, { phases }) => ({
      createTime: record.fields.createTime ?? beijing(record.created),
      modifyTime: record.fields.modifyTime ?? beijing(phases.status!.ended ?? record.created),
      isSupportDeploy: phases.status!.state === 'Ready',
      isSupportModelComp: phases.status!.state === 'Ready',
      isSupportEvaluation: phases.status!.state === 'Ready',
    }),
    inUse: (record, context) => userOf(record.id, context),
  },
  {
    kind: presetSet,
    id: 'modelSetId',
    mint: ['am-', 12],
    platform: true,
    example: (id) => ({ modelSetName: `example_${id.slice(-4)}`, modelType: 'Text2Text', description: '' }),
    view: (record, { context }) => ({
      source: 'System',
      ...viewOfSet(record, versionsOf(presetVersion, record.id, context)),
      description: record.fields.description ?? '',
    }),
  },
  { kind: presetVersion, id: 'modelId', mint: ['amv-', 12], platform: true, refers: { modelSetId: presetSet } },
  {
    kind: exportTask,
    id: 'exportId',
    mint: ['exp-', 12],
    refers: { modelId: version },
    lifecycles: { status: packing },
    view: (record, { phases }) => ({
      hasRecord: true,
      ...(phases.status!.end === 'done' && {
        fileName: 'model.zip',
        fileType: 'zip',
        md5: createHash('md5').update(record.id).digest('hex'),
        fileSize: 13_421_772_800,
        downloadUrl: `https://bj.bcebos.com/qianfan-model-export/${record.id}/model.zip`,
      }),
    }),
  },
  {
    kind: compressionTask,
    id: 'modelCompTaskId',
    rowId: 'id',
    mint: ['amva-', 12],
    refers: { sourceModelId: version, modelSetId: set },
    lifecycles: { status: compressing },
    states: { 'amva-abciuctdx15t': { status: 'running' } },
    example: () => ({
      name: 'demo',
      description: 'test',
      sourceModelId: 'amv-d1zx1iwdarfr',
      config: { strategy: 'Quantization', weight: 'INT8-PTQ' },
    }),
    view: (record, { phases }) => ({
      description: record.fields.description ?? '',
      failedReason: phases.status!.end === 'failed' ? 'The task failed.' : '',
      modelId: phases.status!.end === 'done' ? record.fields.modelId || `amv-${record.id.slice(5)}` : '',
      createTime: record.fields.createTime ?? beijing(record.created),
    }),
  },
]

/** The set that is named by id or by name; exactly one of the two. */
const setOf =
  (...kinds: string[]) =>
  (input: Fields, context: Context): StoredRecord => {
    const { modelSetId, modelSetName } = input
    if ((modelSetId === undefined) === (modelSetName === undefined))
      throw badField(
        modelSetId === undefined ? 'modelSetId' : 'modelSetName',
        'Give exactly one of modelSetId and modelSetName.',
      )
    for (const kind of kinds) {
      const found =
        modelSetId === undefined
          ? context.store.list(kind).findLast(({ fields }) => fields.modelSetName === modelSetName)
          : context.store.get(kind, String(modelSetId))
      if (found) return found
    }
    return context.need(kinds[0]!, modelSetId ?? modelSetName, modelSetId === undefined ? 'modelSetName' : 'modelSetId')
  }

/** What a new version holds; refuses a task without that checkpoint. */
export function newVersion(input: Fields, context: Context): Fields {
  const { modelSetId, description, sourceType, trainMeta, importMeta } = input as {
    modelSetId: string
    description?: string
    sourceType: string
    trainMeta?: Fields
    importMeta?: Fields
  }
  context.need(set, modelSetId, 'modelSetId')
  const names = versionsOf(version, modelSetId, context).map(({ fields }) => Number(fields.modelName) || 0)
  const common = {
    modelSetId,
    modelName: String(Math.max(0, ...names) + 1),
    ...(description !== undefined && { description }),
  }
  if (sourceType === 'Train') {
    if (!trainMeta) throw badField('trainMeta', 'sourceType Train takes trainMeta.')
    const task = context.need('finetuning.task', trainMeta.taskId, 'taskId')
    const steps = checkpoints(task, context.phase(task), context).map(({ step }) => step)
    const { checkpointStep = steps.at(-1) } = trainMeta as { checkpointStep?: number }
    if (steps.length === 0)
      throw badField('taskId', `${task.id} has no checkpoint yet: it is ${context.phase(task).state}.`)
    if (!steps.includes(checkpointStep!))
      throw badField('checkpointStep', `Checkpoints of ${task.id}: ${steps.join(', ')}.`)
    return {
      ...common,
      model: task.fields.model,
      modelApplicationType: 'chat',
      sourceInfo: { sourceType: 'Train', trainTaskId: task.id },
    }
  }
  if (sourceType !== 'Import') throw badField('sourceType', 'sourceType is Train or Import.')
  if (!importMeta) throw badField('importMeta', 'sourceType Import takes importMeta.')
  return { ...common, modelApplicationType: importMeta.modelApplicationType, sourceInfo: { sourceType: 'Import' } }
}

/** Model sets, their versions, packing them for download, and compression. */
export const model: Group = {
  resources,
  rules: {
    'model.set.create': { does: 'create', kind: set },
    'model.set.list': { does: 'list', kind: set },
    'model.set.describe': { does: 'describe', kind: set, find: setOf(set, presetSet) },
    'model.set.delete': { does: 'delete', kind: set, answer: {} },
    'model.presetSet.list': { does: 'list', kind: presetSet },
    'model.presetSet.describe': { does: 'describe', kind: presetSet, find: setOf(presetSet) },
    'model.presetVersion.describe': { does: 'describe', kind: presetVersion },
    'model.version.create': { does: 'create', kind: version, set: newVersion },
    'model.version.describe': { does: 'describe', kind: version },
    'model.version.delete': { does: 'delete', kind: version, answer: {} },
    'model.versionConfig.describe': {
      does: 'answer',
      with: (input, context) =>
        JSON.stringify(context.need(version, input.modelId, 'modelId').fields.advancedConfig ?? {}),
    },
    'model.exportTask.create': {
      does: 'answer',
      with(input, context) {
        const { id } = context.need(version, input.modelId, 'modelId')
        const there = context.store.list(exportTask).find(({ fields }) => fields.modelId === id)
        // There is one export a version: while it packs, a second call names the first.
        if (there && context.phase(there).ended === undefined) return context.view(there)
        if (there) context.store.remove(there)
        return context.view(context.create(exportTask, { modelId: id }))
      },
    },
    'model.exportTask.describe': {
      does: 'answer',
      with(input, context) {
        const { id } = context.need(version, input.modelId, 'modelId')
        const record = context.store.list(exportTask).findLast(({ fields }) => fields.modelId === id)
        return record ? context.view(record) : { hasRecord: false }
      },
    },
    'model.compressionTask.create': { does: 'create', kind: compressionTask },
    'model.compressionTask.list': { does: 'list', kind: compressionTask, where: { sourceModelId: 'sourceModelId' } },
    'model.compressionTask.describe': { does: 'describe', kind: compressionTask },
    'model.compressionTask.cancel': { does: 'stop', kind: compressionTask, lenient: true },
    'model.compressionTask.delete': { does: 'delete', kind: compressionTask },
  },
  seed({ context, put, inputs, outputs }) {
    // Sets name their versions; the versions are put in where no example shows them.
    for (const [kind, versions] of [
      [set, version],
      [presetSet, presetVersion],
    ] as const)
      for (const record of context.store.list(kind)) {
        const {
          modelIds = [],
          modelNames = [],
          modelCount: _,
          ...fields
        } = record.fields as { modelIds?: string[]; modelNames?: string[] } & Fields
        record.fields = fields
        for (const [index, id] of modelIds.entries())
          put(versions, id, {
            modelSetId: record.id,
            modelName: modelNames[index] ?? '1',
            modelApplicationType: 'chat',
            status: 'Ready',
            ...times(fields),
            isSupportDeploy: true,
            isSupportModelComp: false,
            isSupportEvaluation: true,
            description: '',
            capabilities: [],
            modelProviders: ['Baidu'],
          })
      }
    // What is being compressed stands in a set of its own, so that the others can be deleted.
    for (const { sourceModelId } of inputs('model.compressionTask.create'))
      put(version, String(sourceModelId), {
        modelSetId: 'am-n50985crhqq3',
        modelName: '2',
        modelApplicationType: 'chat',
        sourceInfo: { sourceType: 'Train' },
        status: 'Ready',
      })
    for (const { modelId } of inputs('model.exportTask.describe'))
      for (const { result } of outputs('model.exportTask.describe'))
        put(exportTask, String((result as Fields).exportId), { modelId, status: 'Done' })
  },
}

const times = ({ createTime, modifyTime }: Fields): Fields => ({
  createTime: createTime ?? modifyTime ?? '2024-06-04T18:38:59+08:00',
  modifyTime: modifyTime ?? createTime ?? '2024-06-04T18:38:59+08:00',
})
