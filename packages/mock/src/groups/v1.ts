import type { Context, Group } from '../engine/resource.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/store.ts'
import { newVersion as newDatasetVersion } from './dataset.ts'
import { newTask } from './evaluation.ts'
import { newVersion as newModelVersion } from './model.ts'

/** V1's numbers for the forms of data, and V2's names. */
const formats: Record<number, string> = {
  2000: 'PromptResponse',
  2001: 'PromptSortedResponses',
  2002: 'PromptChosenRejected',
  40100: 'Text',
  40200: 'Prompt',
  70500: 'PromptImage',
}

const importNumbers: Record<string, number> = { Created: -1, Importing: 1, ImportFinished: 2, ImportFailed: 3 }
const publishNumbers: Record<string, number> = { Unpublished: 0, Publishing: 1, Published: 2, PublishFailed: 3 }

/** V1's word for the state of an evaluation. */
const evalStates: Record<string, string> = {
  Queued: 'Pending',
  Running: 'Doing',
  Successed: 'Done',
  Failed: 'Failed',
  Stopping: 'Stopping',
  Stopped: 'Stopped',
}

function storageOf({ fields }: StoredRecord): Fields {
  const path = String(fields.storagePath ?? '')
  return {
    storageId: String(fields.storageId ?? ''),
    storagePath: path,
    rawStoragePath: path,
    storageName: String(fields.storageId ?? ''),
    region: 'bj',
  }
}

/** What V1 shows of a version of a data set. */
function versionInfo(record: StoredRecord, context: Context): Fields {
  const { fields } = record
  const template = Number(
    fields.templateType ?? Object.keys(formats).find((number) => formats[Number(number)] === fields.dataFormat) ?? 2000,
  )
  const made = new Date(record.created).toISOString()
  return {
    groupPK: fields.datasetId,
    datasetId: record.id,
    datasetPK: record.id,
    versionId: fields.versionNumber,
    projectType: Math.floor(template / 100),
    templateType: template,
    dataType: template === 70500 ? 7 : 4,
    storageType: fields.storageType === 'sysStorage' ? 'sysBos' : 'usrBos',
    storage: storageOf(record),
    importStatus: importNumbers[context.phase(record, 'importStatus').state] ?? -1,
    releaseStatus: publishNumbers[context.phase(record, 'publishStatus').state] ?? 0,
    exportRecordCount: context.store.list('dataset.exportTask').filter((task) => task.fields.versionId === record.id)
      .length,
    entityCount: 0,
    createTime: made,
    modifyTime: made,
  }
}

function createDataset(input: Fields, context: Context): Fields {
  const template = Number(input.templateType)
  const dataFormat = formats[template]
  if (!dataFormat) throw badField('templateType', `Known: ${Object.keys(formats).join(', ')}.`)
  const bos = input.storageType === 'usrBos'
  if (!bos && input.storageType !== 'sysBos') throw badField('storageType', 'Known: sysBos, usrBos.')
  if (bos && !input.storageId) throw badField('storageId', 'storageType usrBos takes a storageId.')
  const set = context.create('dataset.set', {
    datasetName: input.name,
    dataFormat,
    storageType: bos ? 'BOS' : 'sysStorage',
    ...(bos && { storagePath: input.rawStoragePath ?? '/' }),
  })
  const version = newDatasetVersion(set.id, { templateType: template, storageId: input.storageId }, context)
  return { ...versionInfo(version, context), id: version.order, groupName: input.name, storageInfo: storageOf(version) }
}

/** Publishes a checkpoint as a new model, or as a new version of one. */
function publishModel(input: Fields, context: Context): Fields {
  const { isNewModel, modelName, modelId, versionMeta } = input
  const { iterationId, step } = versionMeta as { iterationId?: string; step?: number }
  if (isNewModel && !modelName) throw badField('modelName', 'isNewModel takes a modelName.')
  const set = isNewModel
    ? context.create('model.set', { modelSetName: modelName, modelType: 'Text2Text' })
    : context.need('model.set', modelId, 'modelId')
  const trainMeta = { taskId: iterationId, ...(step !== undefined && { checkpointStep: step }) }
  const version = context.create(
    'model.version',
    newModelVersion({ modelSetId: set.id, sourceType: 'Train', trainMeta }, context),
  )
  return {
    modelIDStr: set.id,
    modelIdStr: set.id,
    modelVersionIdStr: version.id,
    version: version.fields.modelName,
    state: context.phase(version).state,
  }
}

function modelOf(id: unknown, context: Context): Fields {
  const version =
    context.store.get('model.presetVersion', String(id)) ?? context.need('model.version', id, 'modelVersionId')
  const view = context.view(version)
  const task = (view.sourceInfo as { trainTaskId?: string } | undefined)?.trainTaskId
  const job = task && context.store.get('finetuning.task', task)?.fields.jobId
  return {
    modelIdStr: view.modelSetId,
    modelVersionIdStr: version.id,
    modelName: String(context.store.get('model.set', String(view.modelSetId))?.fields.modelSetName ?? view.modelSetId),
    version: String(view.modelName ?? '1'),
    state: view.status,
    description: String(view.description ?? ''),
    sourceType: task ? 'Train' : 'PlatformPreset',
    sourceExtra: task ? { trainSourceExtra: { taskId: task, runId: job, iterationVersion: 1 } } : {},
  }
}

function createEval(input: Fields, context: Context): Fields {
  const { evalMode = 'rule' } = input.evalStandardConf as { evalMode?: string }
  const models = input.versionEvalInfo as { modelVersionId?: string }[]
  const fields = newTask(
    {
      taskName: input.name,
      description: input.description ?? '',
      evalObjectType: 'model',
      evalObjectConfig: {
        evalModelConfig: {
          versionId: input.datasetId,
          storageType: 'sysStorage',
          evalModelConfigList: models.map(({ modelVersionId }) => ({ modelId: modelVersionId })),
        },
      },
      evalConfig: { evalMode },
    },
    context,
  )
  const { id, order } = context.create('eval.task', fields)
  return { evalId: order, evalIdStr: id }
}

function evalOf(id: unknown, context: Context): Fields {
  const record = context.need('eval.task', id, 'id')
  return {
    evalIdStr: record.id,
    name: record.fields.taskName,
    description: record.fields.description ?? '',
    state: evalStates[context.phase(record).state] ?? 'Pending',
    evalUnits: [],
  }
}

/** The first API, as far as the official Python SDK's pipelines call it: the same things under other names. */
export const v1: Group = {
  resources: [],
  rules: {
    'v1.model.publish': { does: 'answer', with: publishModel },
    'v1.model.describe': { does: 'answer', with: (input, context) => modelOf(input.modelVersionId, context) },
    'v1.dataset.create': { does: 'answer', with: createDataset },
    'v1.dataset.describe': {
      does: 'answer',
      with(input, context) {
        const version = context.need('dataset.version', input.datasetId, 'datasetId')
        return {
          groupPK: version.fields.datasetId,
          name: version.fields.datasetName,
          // Here the official SDK reads a number, and the id as text from datasetPK.
          versionInfo: { ...versionInfo(version, context), datasetId: version.order },
        }
      },
    },
    'v1.eval.create': { does: 'answer', with: createEval },
    'v1.eval.describe': { does: 'answer', with: (input, context) => evalOf(input.id, context) },
  },
  seed() {},
}
