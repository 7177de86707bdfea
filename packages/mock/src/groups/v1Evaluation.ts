import { endedLifecycle } from '../engine/lifecycle.ts'
import type { Context, Rule } from '../engine/resource.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { newVersion as newDatasetVersion } from './dataset.ts'
import { checkSucceeded, newTask, reportsOf } from './evaluation.ts'
import { v1ModelName } from './v1Model.ts'

/** V1's word for the state of an evaluation. */
const evalStates: Record<string, string> = {
  Queued: 'Pending',
  Running: 'Doing',
  Successed: 'Done',
  Failed: 'Failed',
  Stopping: 'Stopping',
  Stopped: 'Stopped',
}

/** V1's word for the state of an export. */
const exportStates: Record<string, string> = {
  Queued: 'Pending',
  Running: 'Uploading',
  Succeeded: 'Done',
  Failed: 'Fail',
}

const needTask = ({ id }: Fields, context: Context): StoredRecord => context.need('eval.task', id, 'id')

interface Judged {
  modelVersionId?: string
}

function createEvaluation(input: Fields, context: Context): Fields {
  const { versionEvalInfo, evalStandardConf } = input as { versionEvalInfo: Judged[]; evalStandardConf: Fields }
  const { evalMode = 'rule' } = evalStandardConf
  const fields = newTask(
    {
      taskName: input.name,
      description: input.description ?? '',
      evalObjectType: 'model',
      evalObjectConfig: {
        evalModelConfig: {
          versionId: input.datasetId,
          storageType: 'sysStorage',
          evalModelConfigList: versionEvalInfo.map(({ modelVersionId }) => ({ modelId: modelVersionId })),
        },
      },
      evalConfig: { evalMode },
    },
    context,
  )
  const results = resultsOf(input, context)
  const { id, order } = context.create('eval.task', {
    ...fields,
    evalStandardConf,
    datasetId: input.datasetId,
    resultDatasetId: results.id,
  })
  return { evalId: order, evalIdStr: id }
}

/** The data set into which the answers of the models are written. */
function resultsOf({ name, datasetId }: Fields, context: Context): StoredRecord {
  const { fields } = context.need('dataset.version', datasetId, 'datasetId')
  const set = context.create('dataset.set', {
    datasetName: `${name}_result`,
    dataFormat: fields.dataFormat,
    storageType: 'sysStorage',
  })
  const version = newDatasetVersion(set.id, { templateType: fields.templateType }, context)
  const { importStatus, publishStatus } = context.resource('dataset.version').lifecycles!
  version.lifecycles = {
    importStatus: endedLifecycle(importStatus!, context.now, 0),
    publishStatus: endedLifecycle(publishStatus!, context.now, 0),
  }
  return version
}

/** What people have to judge is theirs to judge as soon as the models have answered. */
function stateOf(record: StoredRecord, context: Context): string {
  const { state, end } = context.phase(record)
  const { evalMode } = (record.fields.evalConfig ?? {}) as { evalMode?: string }
  if (end === 'done' && evalMode?.split(',').includes('manual')) return 'DoingWithManualBegin'
  return evalStates[state] ?? 'Pending'
}

function describeEvaluation(input: Fields, context: Context): Fields {
  const record = needTask(input, context)
  const { taskName, description = '', evalStandardConf = {}, datasetId, resultDatasetId, evalConfig } = record.fields
  const done = context.phase(record).end === 'done'
  return {
    evaluationId: record.order,
    evalIdStr: record.id,
    name: taskName,
    description,
    state: stateOf(record, context),
    evalUnits: judgedBy(record).map(({ modelId: id }) => {
      const { modelId, modelName, version } = v1ModelName(id, context)
      return { modelId, modelVersionId: id, modelName, modelVersion: version, state: stateOf(record, context) }
    }),
    datasetIdStr: datasetId,
    evalStandardConf: {
      ...(evalConfig as Fields),
      ...(evalStandardConf as Fields),
      ...(done && resultDatasetId !== undefined && { resultDatasetIdStr: resultDatasetId }),
    },
  }
}

function judgedBy({ fields }: StoredRecord): { modelId?: string }[] {
  const { evalModelConfig } = (fields.evalObjectConfig ?? {}) as {
    evalModelConfig?: { evalModelConfigList?: { modelId?: string }[] }
  }
  return evalModelConfig?.evalModelConfigList ?? []
}

function reportEvaluation(input: Fields, context: Context): Fields[] {
  const record = needTask(input, context)
  return reportsOf(record, 'id', context).map(({ modelId: id, evalMode, effectMetric }) => {
    const { modelId, modelName, version } = v1ModelName(id, context)
    return {
      evaluationId: record.id,
      evaluationName: record.fields.taskName,
      modelId,
      modelVersionId: id,
      modelName,
      modelVersion: version,
      evalMode,
      effectMetric,
    }
  })
}

function exportResults(input: Fields, context: Context): Fields {
  const { exportType, exportContent, volumeId } = input
  if (exportType !== 'local' && exportType !== 'storage') throw badField('exportType', 'Known: local, storage.')
  if (exportType === 'storage' && !volumeId) throw badField('volumeId', 'exportType storage takes a volumeId.')
  const record = needTask(input, context)
  checkSucceeded(record, 'id', context)
  const { id, order } = context.create('eval.exportTask', {
    evalId: record.id,
    exportContent,
    ...(exportType === 'local' ? { storageType: 'sysStorage' } : { storageType: 'BOS', bucket: volumeId }),
  })
  return { exportID: order, exportIDStr: id }
}

/** An export, by its text or its number. A file is not behind its address: the mock has no object storage. */
function describeExport({ exportID }: Fields, context: Context): Fields {
  const record =
    context.store.list('eval.exportTask').find(({ order }) => order === exportID) ??
    context.need('eval.exportTask', exportID, 'exportID')
  const { downloadUrl, storageType, bucket } = context.view(record)
  if (downloadUrl !== undefined)
    context.hint =
      'The mock holds no files: downloadUrl names the object storage of the platform, where this export is not found. The official Python SDK evaluates without a download by eval(..., download_when_doing_online=False).'
  return {
    exportID: record.order,
    exportIDStr: record.id,
    state: exportStates[context.phase(record).state],
    exportType: storageType === 'sysStorage' ? 'local' : 'storage',
    ...(bucket !== undefined && { volumeId: bucket }),
    ...(downloadUrl !== undefined && { downloadUrl }),
  }
}

/** What V1 does with evaluations. */
export const v1EvaluationRules: Record<string, Rule> = {
  'v1.eval.create': { does: 'answer', with: createEvaluation },
  'v1.eval.describe': { does: 'answer', with: describeEvaluation },
  'v1.eval.report': { does: 'answer', with: reportEvaluation },
  'v1.eval.export': { does: 'answer', with: exportResults },
  'v1.eval.exportInfo': { does: 'answer', with: describeExport },
}
