import type { Lifecycle, Phase } from '../engine/lifecycle.ts'
import type { Context, Group, Resource } from '../engine/resource.ts'
import { plainDate } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { exportFrom, importInto, importing, packRows, readRows, transferResources } from './datasetTransfer.ts'

const set = 'dataset.set'
const version = 'dataset.version'
const importTask = 'dataset.importTask'
const exportTask = 'dataset.exportTask'
const cleaningTask = 'dataset.cleaningTask'
const augmentationTask = 'dataset.augmentationTask'
const sample = 'dataset.sample'

const publishing: Lifecycle = {
  steps: [{ state: 'Publishing', seconds: [40, 120] }],
  done: 'Published',
  failed: 'PublishFailed',
  before: 'Unpublished',
}
/** V1 counts: 1 runs, 2 finished, 4 failed. */
const cleaning: Lifecycle = { steps: [{ state: '1', seconds: [120, 600] }], done: '2', failed: '4' }
const augmenting: Lifecycle = {
  steps: [{ state: 'Running', seconds: [600, 1800] }],
  done: 'Succeeded',
  failed: 'Failed',
}

const unfinished = (kind: string, fits: (fields: Fields) => boolean, context: Context): StoredRecord | undefined =>
  context.store.list(kind).find((record) => fits(record.fields) && context.phase(record).ended === undefined)

/** Who uses a version, if anything does. */
function userOf(id: string, context: Context): string | undefined {
  const trains = (fields: Fields) =>
    ((fields.datasetConfig as { versions?: { versionId?: string }[] } | undefined)?.versions ?? []).some(
      ({ versionId }) => versionId === id,
    )
  const user =
    unfinished('finetuning.task', trains, context) ??
    unfinished(importTask, ({ versionId }) => versionId === id, context) ??
    unfinished(exportTask, ({ versionId }) => versionId === id, context) ??
    unfinished(cleaningTask, (fields) => fields.sourceDatasetStrId === id || fields.destDatasetStrId === id, context) ??
    unfinished(
      augmentationTask,
      (fields) => fields.srcDatasetVersionId === id || fields.dstDatasetVersionId === id,
      context,
    )
  return user && `The version ${id} is in use by ${user.id}, which has not ended.`
}

const resources: Resource[] = [
  {
    kind: set,
    id: 'datasetId',
    mint: ['dg-', 16],
    owns: { [version]: 'datasetId' },
    example: () => ({ datasetName: 'hello_dataset', dataFormat: 'PromptResponse', storageType: 'sysStorage' }),
    inUse: (record, context) =>
      context.store
        .list(version)
        .filter(({ fields }) => fields.datasetId === record.id)
        .map(({ id }) => userOf(id, context))
        .find((reason) => reason !== undefined),
  },
  {
    kind: version,
    id: 'versionId',
    mint: ['ds-', 16],
    refers: { datasetId: set },
    lifecycles: { importStatus: { ...importing, before: 'Created' }, publishStatus: publishing },
    owns: { [sample]: 'datasetId' },
    example: () => ({
      datasetId: 'dg-xxx',
      versionNumber: 1,
      datasetName: 'hello_dataset',
      dataFormat: 'PromptResponse',
      storageType: 'sysStorage',
      importStatus: 'ImportFinished',
      publishStatus: 'Published',
    }),
    inUse: (record, context) => userOf(record.id, context),
    view: () => ({ creator: 'user' }),
  },
  ...transferResources,
  {
    kind: cleaningTask,
    id: 'etlId',
    mint: ['task-', 16],
    lifecycles: { processStatus: cleaning },
    refers: { sourceDatasetStrId: version, destDatasetStrId: version },
    view: viewOfCleaning,
  },
  {
    kind: augmentationTask,
    id: 'taskId',
    mint: ['task-', 16],
    lifecycles: { status: augmenting },
    refers: { srcDatasetVersionId: version, dstDatasetVersionId: version },
    view: () => ({ taskType: 'text', creator: 'user' }),
  },
  { kind: sample, id: 'id', mint: ['', 64], refers: { datasetId: version } },
]

/** A cleaning task has two looks: in detail it is etlTaskId, in the list etlStrId, and times are written differently. */
function viewOfCleaning(
  record: StoredRecord,
  { phases, context }: { phases: Record<string, Phase>; context: Context },
): Fields {
  const { fields } = record
  const phase = phases.processStatus!
  const operations = (fields.operationsV2 ?? {}) as Record<string, { name: string }[]>
  const name = (id: unknown) => {
    const { datasetName = '', versionNumber = 1 } = context.store.get(version, String(id))?.fields ?? {}
    return `${datasetName}-V${versionNumber}`
  }
  return {
    sourceDatasetName: name(fields.sourceDatasetStrId),
    destDatasetName: name(fields.destDatasetStrId),
    entityCount: 1,
    entityType: 2,
    creatorName: 'user',
    createTime: plainDate(record.created),
    startTime: plainDate(record.created),
    operatorNameList: Object.values(operations).flatMap((steps) => steps.map((step) => step.name)),
    errCode: 0,
    errMsg: phase.end === 'failed' ? 'The task failed.' : '',
    status: 0,
    ...fields,
    etlTaskId: record.id,
    etlStrId: record.id,
    ...(phase.ended !== undefined && { finishTime: fields.finishTime ?? plainDate(phase.ended) }),
    processStatus: Number(phase.state),
  }
}

/** A storage path has to be one, and is needed for BOS alone. */
function checkStorage({ storageType, storagePath }: Fields, endsWithSlash: boolean): void {
  if (storageType !== 'BOS') return
  if (typeof storagePath !== 'string' || !/^bos:\/[^/]/.test(storagePath))
    throw badField('storagePath', 'storageType BOS takes a path such as bos:/bucket/path/.')
  if (endsWithSlash && !storagePath.endsWith('/')) throw badField('storagePath', 'The path must end in a slash.')
}

/** Makes the next version of a data set. */
export function newVersion(datasetId: string, more: Fields, context: Context): StoredRecord {
  const { datasetName, dataFormat, storageType, storagePath } = context.store.get(set, datasetId)!.fields
  const numbers = context.store
    .list(version)
    .filter(({ fields }) => fields.datasetId === datasetId)
    .map(({ fields }) => Number(fields.versionNumber))
  return context.create(version, {
    datasetId,
    versionNumber: Math.max(0, ...numbers) + 1,
    datasetName,
    dataFormat,
    storageType,
    ...(storagePath !== undefined && { storagePath }),
    ...more,
  })
}

/** What is wrong with the addresses of an import. */
function wrongFiles(files: readonly string[]): string | undefined {
  const folders = files.filter((file) => file.endsWith('/'))
  if (files.some((file) => !/^bos:\/[^/]/.test(file))) return 'Files are addresses such as bos:/bucket/path/a.jsonl.'
  return folders.length > 0 && files.length > 1 ? 'Give exactly one directory, or any number of files.' : undefined
}

/** Publishes a version, unless that is done or under way. */
export function publishVersion(record: StoredRecord, field: string, context: Context): true {
  if (context.phase(record, 'importStatus').state === 'Importing')
    throw badField(field, `${record.id} is being imported into.`)
  const { state, ended } = context.phase(record, 'publishStatus')
  if (state === 'Unpublished' || (ended !== undefined && state !== 'Published')) context.begin(record, 'publishStatus')
  return true
}

/** Data sets, their versions, what moves rows in and out of them, and what works on the rows. */
export const dataset: Group = {
  resources,
  rules: {
    'dataset.create': {
      does: 'answer',
      with(input, context) {
        checkStorage(input, true)
        const record = context.create(set, input)
        return context.view(newVersion(record.id, {}, context))
      },
    },
    'dataset.list': {
      does: 'list',
      kind: set,
      where: {
        'filter.datasetName': (view, wanted: string) => String(view.datasetName).includes(wanted),
        'filter.dataFormatList': (view, wanted: string[]) => wanted.includes(String(view.dataFormat)),
      },
      hint: 'The platform lists the data sets here; under which name is not documented. undocumentedRows is a name of the mock: read the rows with dataset.list.items().',
    },
    'dataset.delete': { does: 'delete', kind: set },
    'dataset.version.create': {
      does: 'answer',
      with(input, context) {
        const { id } = context.need(set, input.datasetId, 'datasetId')
        return context.view(newVersion(id, { description: input.description ?? '' }, context))
      },
    },
    'dataset.version.list': {
      does: 'list',
      kind: version,
      where: {
        datasetId: 'datasetId',
        'filter.importStatusList': (view, wanted: string[]) => wanted.includes(String(view.importStatus)),
        'filter.publishStatusList': (view, wanted: string[]) => wanted.includes(String(view.publishStatus)),
      },
      hint: 'The platform lists the versions here; under which name is not documented. undocumentedRows is a name of the mock: read the rows with dataset.version.list.items().',
    },
    'dataset.version.describe': { does: 'describe', kind: version },
    'dataset.version.delete': { does: 'delete', kind: version },
    'dataset.version.publish': {
      does: 'answer',
      with: (input, context) =>
        publishVersion(context.need(version, input.versionId, 'versionId'), 'versionId', context),
    },
    'dataset.importTask.create': {
      does: 'answer',
      read: async (input, context) =>
        wrongFiles(input.files as string[]) ? undefined : readRows(input.files as string[], input.versionId, context),
      with(input, context) {
        const wrong = wrongFiles(input.files as string[])
        if (wrong !== undefined) throw badField('files', wrong)
        return importInto(context.need(version, input.versionId, 'versionId'), 'versionId', input, context).id
      },
    },
    'dataset.importTask.describe': { does: 'describe', kind: importTask },
    'dataset.exportTask.create': {
      does: 'answer',
      read: (input, context) => packRows(input.versionId, context),
      with(input, context) {
        checkStorage(input, false)
        return exportFrom(context.need(version, input.versionId, 'versionId'), input, context).id
      },
    },
    'dataset.exportTask.describe': { does: 'describe', kind: exportTask },

    'dataset.cleaningTask.create': {
      does: 'create',
      kind: cleaningTask,
      set: ({ sourceDatasetId, destDatasetId, ...input }) => ({
        ...input,
        sourceDatasetStrId: sourceDatasetId,
        destDatasetStrId: destDatasetId,
      }),
    },
    'dataset.cleaningTask.list': { does: 'list', kind: cleaningTask },
    'dataset.cleaningTask.describe': { does: 'describe', kind: cleaningTask },
    'dataset.cleaningTask.delete': {
      does: 'answer',
      with(input, context) {
        const records = (input.etlIds as string[]).map((id) => context.need(cleaningTask, id, 'etlIds'))
        for (const record of new Set(records)) context.remove(record)
        return true
      },
    },
    'dataset.augmentationTask.create': {
      does: 'answer',
      whole: true,
      with: (input, context) => ({ enhanceTaskId: context.create(augmentationTask, input).id }),
    },
    'dataset.augmentationTask.list': {
      does: 'list',
      kind: augmentationTask,
      where: { 'filter.status': (view, wanted: string[]) => wanted.includes(String(view.status)) },
    },
    'dataset.augmentationTask.describe': { does: 'describe', kind: augmentationTask },
    'dataset.augmentationTask.delete': { does: 'delete', kind: augmentationTask, answer: { success: true } },
    'dataset.sample.list': {
      does: 'list',
      kind: sample,
      where: {
        datasetId: 'datasetId',
        labelId: (view, wanted: string) =>
          ((view.labels ?? []) as { label_id: string }[]).some(({ label_id }) => label_id === wanted),
      },
    },
    'dataset.sample.annotate': {
      does: 'update',
      kind: sample,
      set: ({ content, labels }, record) => ({
        ...(content !== undefined && { content }),
        labels: labels ?? record.fields.labels ?? [],
      }),
    },
    'dataset.sample.delete': {
      does: 'answer',
      with(input, context) {
        const failed = (input.id as string[]).filter((id) => {
          const record = context.store.get(sample, id)
          if (record?.fields.datasetId !== input.datasetId || !record) return true
          context.store.remove(record)
          return false
        })
        return { failedOnes: failed.length > 0 ? failed : null }
      },
    },
  },
  seed({ put, inputs }) {
    for (const name of ['dataset.sample.annotate', 'dataset.sample.delete'])
      for (const { id, datasetId } of inputs(name))
        for (const one of [id].flat())
          put(sample, String(one), {
            datasetId,
            name: '',
            labels: [],
            url: `https://bj.bcebos.com/qianfan-samples/${one}`,
            memorySize: 0.01,
            isEncrypted: false,
          })
    const [{ datasetId } = {}] = inputs('dataset.sample.list')
    put(sample, 'aaa', { datasetId })
    // What fine-tuning and evaluation train and test on.
    put(version, 'ds-he8srs01ym0b8fh7', {
      datasetId: 'dg-xxx',
      versionNumber: 2,
      datasetName: 'hello_dataset',
      dataFormat: 'PromptResponse',
      storageType: 'sysStorage',
      importStatus: 'ImportFinished',
      publishStatus: 'Published',
    })
  },
}
