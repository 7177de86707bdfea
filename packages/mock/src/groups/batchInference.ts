import type { Lifecycle } from '../engine/lifecycle.ts'
import type { Group, Resource } from '../engine/resource.ts'
import { zulu } from '../platform/dates.ts'
import { badField } from '../platform/platformRefusal.ts'
import { between } from '../platform/random.ts'

const task = 'batchinference.task'
const model = 'batchinference.model'

const running: Lifecycle = {
  steps: [
    { state: 'Queuing', seconds: [60, 300] },
    { state: 'Running', seconds: [1800, 7200] },
  ],
  done: 'Done',
  failed: 'Failed',
  stopping: 'Stopping',
  stopped: 'Stopped',
}

const resources: Resource[] = [
  {
    kind: task,
    id: 'taskId',
    mint: ['infer-', 12],
    lifecycles: { runStatus: running },
    states: { 'infer-9ia3kc1wt9mp': { runStatus: 'Running' } },
    example: () => ({
      name: 'eb4-job4',
      description: 'desc',
      endpoint: 'ernie-x1-turbo-32k',
      inferenceParams: {},
      inputBosUri: 'bos:/bucket-name/input/',
      outputBosUri: 'bos:/bucket-name/output/',
      runStatus: 'Done',
    }),
    view(record, { phases, random }) {
      const { progress, ended, end } = phases.runStatus!
      const requests = Math.round(between(random, [500, 5000]))
      const done = Math.floor(requests * progress)
      const { inputTokenUsage: _, outputTokenUsage: __, ...fields } = record.fields
      return {
        creator: 'user',
        description: '',
        inferenceParams: {},
        outputDir: record.id.slice(6),
        createTime: zulu(record.created),
        ...fields,
        progress: done,
        ...(ended !== undefined && { finishTime: fields.finishTime ?? zulu(ended) }),
        ...(end === 'done' && { inputTokenUsage: done * 210, outputTokenUsage: done * 340 }),
        ...(end === 'failed' && { errorCode: 336000, errorReason: 'Internal error' }),
      }
    },
    // By the console guide a task has to be stopped before it can be deleted.
    inUse: (record, context) => {
      const { ended, state } = context.phase(record)
      return ended === undefined ? `${record.id} is ${state}; stop it first.` : undefined
    },
  },
  { kind: model, id: 'modelId', mint: ['am-', 12], platform: true },
]

/** Batch inference. */
export const batchInference: Group = {
  resources,
  rules: {
    'batchinference.task.create': {
      does: 'create',
      kind: task,
      set(input, context) {
        const { endpoint, modelId, inputBosUri, outputBosUri } = input
        if ((endpoint === undefined) === (modelId === undefined))
          throw badField(endpoint === undefined ? 'endpoint' : 'modelId', 'Give either endpoint or modelId.')
        if (modelId !== undefined && !context.store.get('model.presetVersion', String(modelId)))
          context.need('model.version', modelId, 'modelId')
        for (const [field, uri] of Object.entries({ inputBosUri, outputBosUri }))
          if (!/^bos:\/[^/]/.test(String(uri))) throw badField(field, 'Addresses are written bos:/bucket/path/.')
        return input
      },
    },
    'batchinference.task.list': {
      does: 'list',
      kind: task,
      where: { runStatus: (view, wanted: string[]) => wanted.includes(String(view.runStatus)) },
    },
    'batchinference.task.describe': { does: 'describe', kind: task },
    'batchinference.task.stop': { does: 'stop', kind: task },
    'batchinference.task.delete': { does: 'delete', kind: task },
    'batchinference.model.list': {
      does: 'answer',
      with: (_input, context) => ({
        commonModelList: context.store.list(model).map(context.view),
        customModelList: context.store.list('model.set').map((record) => {
          const {
            modelSetName,
            modelIds = [],
            modelNames = [],
          } = context.view(record) as { modelSetName: string; modelIds?: string[]; modelNames?: string[] }
          return {
            modelId: record.id,
            modelName: modelSetName,
            modelVersionList: modelIds.map((id, index) => ({
              modelVersionId: id,
              modelVersionName: modelNames[index] ?? '1',
            })),
          }
        }),
      }),
    },
  },
  seed({ put, outputs }) {
    type Models = {
      commonModelList?: { modelId: string; modelVersionList: { modelVersionId: string; modelVersionName: string }[] }[]
    }
    for (const { result } of outputs('batchinference.model.list'))
      for (const one of (result as Models).commonModelList ?? []) put(model, one.modelId, one)
  },
}
