import type { Context, Rule } from '../engine/resource.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { newVersion } from './model.ts'

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
    newVersion({ modelSetId: set.id, sourceType: 'Train', trainMeta }, context),
  )
  return {
    modelIDStr: set.id,
    modelIdStr: set.id,
    modelVersionIdStr: version.id,
    version: version.fields.modelName,
    state: context.phase(version).state,
  }
}

/** A version of a model, of the account or of the platform. */
const modelVersionOf = (id: unknown, context: Context): StoredRecord =>
  context.store.get('model.presetVersion', String(id)) ?? context.need('model.version', id, 'modelVersionId')

/** How V1 calls a version of a model. */
export function v1ModelName(id: unknown, context: Context): { modelId: unknown; modelName: string; version: string } {
  const { modelSetId, modelName } = context.view(modelVersionOf(id, context))
  const set = context.store.get('model.set', String(modelSetId))
  return {
    modelId: modelSetId,
    modelName: String(set?.fields.modelSetName ?? modelSetId),
    version: String(modelName ?? '1'),
  }
}

function describeModel({ modelVersionId }: Fields, context: Context): Fields {
  const record = modelVersionOf(modelVersionId, context)
  const { modelId, modelName, version } = v1ModelName(modelVersionId, context)
  const { status, description = '', sourceInfo = {} } = context.view(record)
  const { trainTaskId: task } = sourceInfo as { trainTaskId?: string }
  const job = task && context.store.get('finetuning.task', task)?.fields.jobId
  return {
    modelIdStr: modelId,
    modelVersionIdStr: record.id,
    modelName,
    version,
    state: status,
    description: String(description),
    sourceType: task ? 'Train' : 'PlatformPreset',
    sourceExtra: task ? { trainSourceExtra: { taskId: task, runId: job, iterationVersion: 1 } } : {},
  }
}

/** What V1 does with models. */
export const v1ModelRules: Record<string, Rule> = {
  'v1.model.publish': { does: 'answer', with: publishModel },
  'v1.model.describe': { does: 'answer', with: describeModel },
}
