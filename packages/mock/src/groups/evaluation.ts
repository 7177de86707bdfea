import type { Lifecycle } from '../engine/lifecycle.ts'
import type { Context, Group, Resource } from '../engine/resource.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import { between } from '../platform/random.ts'
import type { StoredRecord } from '../store/storedRecord.ts'

const task = 'eval.task'
const exportTask = 'eval.exportTask'

const evaluating: Lifecycle = {
  steps: [
    { state: 'Queued', seconds: [20, 60] },
    { state: 'Running', seconds: [600, 1800] },
  ],
  done: 'Successed',
  failed: 'Failed',
  stopping: 'Stopping',
  stopped: 'Stopped',
}
const exporting: Lifecycle = {
  steps: [
    { state: 'Queued', seconds: [5, 20] },
    { state: 'Running', seconds: [60, 180] },
  ],
  done: 'Succeeded',
  failed: 'Failed',
}

interface EvalObject {
  evalModelConfig?: { versionId?: string; evalModelConfigList?: { modelId?: string }[] }
}

const resources: Resource[] = [
  {
    kind: task,
    id: 'taskId',
    mint: ['ame-', 12],
    lifecycles: { state: evaluating },
    owns: { [exportTask]: 'evalId' },
    view: ({ fields }) => ({ description: fields.description ?? '', evalType: fields.evalType ?? 'auto' }),
  },
  {
    kind: exportTask,
    id: 'taskId',
    mint: ['amemt-', 12],
    refers: { evalId: task },
    lifecycles: { state: exporting },
    view: (record, { phases }) => ({
      ...(phases.state!.end === 'done' &&
        record.fields.storageType === 'sysStorage' && {
          downloadUrl: `https://bj.bcebos.com/qianfan-eval-export/${record.id}.zip`,
        }),
    }),
  },
]

/** What a new evaluation holds; refuses a version that is not published, and a model that is not ready. */
export function newTask(input: Fields, context: Context): Fields {
  const { evalModelConfig } = input.evalObjectConfig as EvalObject
  if (input.evalObjectType === 'model') {
    if (!evalModelConfig) throw badField('evalModelConfig', 'evalObjectType model takes evalModelConfig.')
    if (evalModelConfig.versionId !== undefined) {
      const version = context.need('dataset.version', evalModelConfig.versionId, 'versionId')
      if (context.phase(version, 'publishStatus').state !== 'Published')
        throw badField('versionId', `${version.id} is not published.`)
    }
    for (const { modelId } of evalModelConfig.evalModelConfigList ?? []) {
      const version =
        context.store.get('model.presetVersion', String(modelId)) ?? context.need('model.version', modelId, 'modelId')
      if (version.kind === 'model.version' && context.phase(version).state !== 'Ready')
        throw badField('modelId', `${version.id} is ${context.phase(version).state}.`)
    }
  }
  return { ...input, evalType: (input.evalConfig as Fields).evalMode === 'manual' ? 'manual' : 'auto' }
}

/** Scores of one model: those of the modes that it was judged by. */
function metrics(record: StoredRecord, modelId: string, mode: string, context: Context): Fields {
  const random = context.random(`${record.id} ${modelId} scores`)
  const share = (low: number, high: number) => Number(between(random, [low, high]).toFixed(6))
  const rule = {
    accuracy: share(0.2, 0.7),
    f1Score: share(0.1, 0.6),
    rouge_1: share(0.1, 0.5),
    rouge_2: share(0.02, 0.2),
    rouge_l: share(0.1, 0.4),
    bleu4: share(0.02, 0.3),
  }
  const counts = Object.fromEntries(
    ['-1', '0', '1', '2', '3', '4', '5'].map((score) => [
      score,
      Math.floor(between(random, score >= '3' ? [5, 40] : [0, 4])),
    ]),
  )
  const all = Object.entries(counts).flatMap(([score, count]) =>
    Array.from({ length: score === '-1' ? 0 : count }, () => Number(score)),
  )
  const mean = all.reduce((sum, score) => sum + score, 0) / all.length
  const judge = {
    avgJudgeScore: Number(mean.toFixed(6)),
    stdJudgeScore: Number(Math.sqrt(all.reduce((sum, score) => sum + (score - mean) ** 2, 0) / all.length).toFixed(6)),
    medianJudgeScore: all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)],
    scoreDistribution: counts,
  }
  return { ...(mode.includes('rule') && rule), ...(mode.includes('model') && judge) }
}

/** Refuses an evaluation that has not come to a good end; `field` is the input field that named it. */
export function checkSucceeded(record: StoredRecord, field: string, context: Context): void {
  const { end, state } = context.phase(record)
  if (end !== 'done')
    throw badField(field, `${record.id} is ${state}; reports and exports come with the end Successed.`)
}

/** The report of each model of an evaluation. */
export function reportsOf(record: StoredRecord, field: string, context: Context): Fields[] {
  checkSucceeded(record, field, context)
  const { taskName, evalObjectType = 'model', evalObjectConfig = {}, evalConfig = {} } = record.fields
  const mode = String((evalConfig as Fields).evalMode ?? 'rule,model')
  const models = (evalObjectConfig as EvalObject).evalModelConfig?.evalModelConfigList ?? []
  return models.map(({ modelId = '' }) => ({
    taskId: record.id,
    taskName,
    modelId,
    evalObjectType,
    evalMode: mode,
    effectMetric: metrics(record, modelId, mode, context),
  }))
}

/** Evaluation of models, and its export. */
export const evaluation: Group = {
  resources,
  rules: {
    'eval.task.create': { does: 'create', kind: task, set: newTask },
    'eval.task.list': {
      does: 'list',
      kind: task,
      where: {
        evalType: 'evalType',
        keyFilter: (view, wanted: string) => view.taskId === wanted || String(view.taskName).includes(wanted),
      },
    },
    'eval.task.describe': { does: 'describe', kind: task },
    'eval.task.update': {
      does: 'answer',
      with(input, context) {
        const record = context.need(task, input.taskId, 'taskId')
        record.fields.description = input.description
        context.store.touch(record)
        return {}
      },
    },
    'eval.task.stop': {
      does: 'answer',
      with(input, context) {
        const record = context.need(task, input.taskId, 'taskId')
        // The answer has no way to say no: a stop of what has ended changes nothing.
        if (!context.stop(record)) context.hint = `${record.id} has ended already: ${context.phase(record).state}.`
        return {}
      },
    },
    'eval.task.delete': { does: 'delete', kind: task, answer: {} },
    'eval.report.describe': {
      does: 'answer',
      with: (input, context) => reportsOf(context.need(task, input.taskId, 'taskId'), 'taskId', context),
    },
    'eval.exportTask.create': {
      does: 'create',
      kind: exportTask,
      set(input, context) {
        checkSucceeded(context.need(task, input.evalId, 'evalId'), 'evalId', context)
        if (input.storageType === 'BOS' && !input.bucket) throw badField('bucket', 'storageType BOS takes a bucket.')
        return input
      },
    },
    'eval.exportTask.describe': { does: 'describe', kind: exportTask },
  },
  seed({ put, inputs, outputs }) {
    const [example = {}] = inputs('eval.task.create')
    for (const { result } of outputs('eval.task.create')) put(task, String(result), { ...example, state: 'Successed' })
  },
}
