import type { Lifecycle, Phase } from '../engine/lifecycle.ts'
import { schemaAt } from '../engine/project.ts'
import type { Context, Group, Resource } from '../engine/resource.ts'
import { notYet, zulu } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import { between } from '../platform/random.ts'
import { loadSpec } from '../platform/spec.ts'
import type { StoredRecord } from '../store/storedRecord.ts'

const job = 'finetuning.job'
const task = 'finetuning.task'
const model = 'finetuning.model'

/** A task waits a minute, and trains for one and a half to two and a half hours an epoch, five epochs at most. */
const run: Lifecycle = {
  steps: [
    { state: 'Waiting', seconds: [30, 90] },
    { state: 'Running', seconds: [5400, 9000] },
  ],
  done: 'Done',
  failed: 'Failed',
  stopped: 'Stopped',
}

const resources: Resource[] = [
  {
    kind: job,
    id: 'jobId',
    mint: ['job-', 12],
    unique: ['name'],
    example: (id) => ({
      name: `example_${id.slice(-4)}`,
      description: '',
      model: 'ERNIE-Speed-8K',
      trainMode: 'SFT',
      createDate: '2024-01-29T09:00:00Z',
    }),
    owns: { [task]: 'jobId' },
    view: (record) => ({ description: '', createDate: zulu(record.created), ...record.fields }),
    inUse: (record, context) => {
      const running = tasksOf(record.id, context).find((one) => context.phase(one).ended === undefined)
      return running && `The job has a task that has not ended: ${running.id}.`
    },
  },
  {
    kind: task,
    id: 'taskId',
    mint: ['task-', 12],
    lifecycles: { runStatus: run },
    refers: { jobId: job },
    example: exampleTask,
    states: {
      'task-5kjifvzerc5n': { runStatus: 'Running' },
      'task-0tgmn4a7h4i6': { runStatus: 'Running' },
      'task-n50985crhqq3': { runStatus: 'Done' },
    },
    view: viewOfTask,
    inUse: (record, context) => {
      const heir = context.store
        .list(task)
        .find((one) => one.fields.incrementTaskId === record.id && context.phase(one).ended === undefined)
      return heir && `The task ${heir.id} trains on from it.`
    },
  },
  { kind: model, id: 'model', mint: ['', 0], platform: true },
]

const tasksOf = (jobId: string, context: Context): StoredRecord[] =>
  context.store.list(task).filter(({ fields }) => fields.jobId === jobId)

function viewOfTask(
  record: StoredRecord,
  { phases, context }: { phases: Record<string, Phase>; context: Context },
): Fields {
  const phase = phases.runStatus!
  const { metrics, checkpointList, ...fields } = record.fields
  const { ended, end, state } = phase
  const text = modelType(String(fields.model), context) === 'text2text'
  return {
    ...fields,
    parameterScale: fields.parameterScale ?? 'FullFineTuning',
    createDate: fields.createDate ?? zulu(record.created),
    finishDate: ended === undefined ? notYet : (fields.finishDate ?? zulu(ended)),
    vdlLink:
      fields.vdlLink ??
      `https://console.bce.baidu.com/qianfan/visualdl/index?displayToken=${Buffer.from(JSON.stringify({ runId: `run-${record.id.slice(5)}` })).toString('base64')}`,
    ...(state === 'Running' && { runProgress: `${Math.floor(phase.progress * 100)}%` }),
    ...(end === 'done' && text && { metrics: metrics ?? scores(record, context) }),
    ...(ended !== undefined &&
      end !== 'failed' && { checkpointList: checkpointList ?? checkpoints(record, phase, context) }),
  }
}

/** Scores of a run, as percent strings. */
function scores(record: StoredRecord, context: Context): Fields {
  const random = context.random(`${record.id} scores`)
  const percent = (low: number, high: number) => `${between(random, [low, high]).toFixed(2)}%`
  return {
    'BLEU-4': percent(12, 28),
    'ROUGE-1': percent(26, 42),
    'ROUGE-2': percent(9, 20),
    'ROUGE-L': percent(22, 38),
  }
}

/** A task that an example only names: of the first job, saving often, so that it has a checkpoint early on. */
function exampleTask(): Fields {
  return {
    jobId: 'job-n50985crhqq3',
    jobName: 'hj_pptr',
    jobDescription: '',
    model: 'ERNIE-Speed-8K',
    trainMode: 'SFT',
    parameterScale: 'FullFineTuning',
    hyperParameterConfig: { epoch: 2, saveStep: 50 },
    createDate: '2024-01-30T09:41:54Z',
  }
}

/** The checkpoints that a run has left: loss falls by step, perplexity is its exponential. */
export function checkpoints(
  record: StoredRecord,
  { progress }: Phase,
  context: Context,
): { step: number; trainingLoss: number; perplexity: number }[] {
  const config = (record.fields.hyperParameterConfig ?? {}) as {
    epoch?: number
    saveStep?: number
    checkpointCount?: number
    checkpointSaveStrategy?: string
  }
  const random = context.random(`${record.id} loss`)
  const first = between(random, [1.8, 2.6])
  const floor = between(random, [0.4, 0.8])
  const epochs = Math.max(1, Number(config.epoch) || 1)
  const stepsAnEpoch = 192
  const total = epochs * stepsAnEpoch
  const every =
    config.checkpointSaveStrategy === 'epoch' ? stepsAnEpoch : Math.min(total, Number(config.saveStep) || 64)
  const reached = Math.floor(total * progress)
  const steps = Array.from({ length: Math.floor(reached / every) }, (_, index) => (index + 1) * every)
  if (progress >= 1 && steps.at(-1) !== total) steps.push(total)
  return steps.slice(-(Number(config.checkpointCount) || 3)).map((step) => {
    const loss = floor + (first - floor) * Math.exp((-3 * step) / total)
    return { step, trainingLoss: Number(loss.toFixed(4)), perplexity: Number(Math.exp(loss).toFixed(4)) }
  })
}

interface SupportedModel {
  model: string
  modelType?: string
  supportTrainMode?: {
    trainMode: string
    supportParameterScale?: { parameterScale: string; supportHyperParameterConfig?: HyperParameter[] }[]
  }[]
}

interface HyperParameter {
  key: string
  name?: string
  description?: string
  type?: string
  default?: unknown
  checkType: string
  checkValue: (number | string)[]
}

const supported = (name: string, context: Context): SupportedModel | undefined =>
  context.store.get(model, name)?.fields as SupportedModel | undefined

const modelType = (name: string, context: Context): string => supported(name, context)?.modelType ?? 'text2text'

/** What a new job holds; refuses a model or mode that the platform does not train. */
function newJob(input: Fields, context: Context): Fields {
  const { name, description = '', model: base, trainMode } = input
  const known = supported(String(base), context)
  if (!known)
    throw badField(
      'model',
      `${JSON.stringify(base)} cannot be fine-tuned here. Models: ${context.store
        .list(model)
        .map(({ id }) => id)
        .join(', ')}; more by the option models.`,
    )
  const modes = known.supportTrainMode?.map((mode) => mode.trainMode) ?? []
  if (modes.length > 0 && !modes.includes(String(trainMode)))
    throw badField('trainMode', `${base} is trained by ${modes.join(', ')}.`)
  return { name, description, model: base, trainMode }
}

/** What a new task holds; refuses what names nothing, and values out of the bounds of the model. */
function newTask(input: Fields, context: Context): Fields {
  const parent = context.need(job, input.jobId, 'jobId')
  const { name: jobName, description: jobDescription = '', model: base, trainMode } = parent.fields
  const fields: Fields = { ...input, jobName, jobDescription, model: base, trainMode }
  checkData(input.datasetConfig as DatasetConfig, context)
  checkHyperParameters(fields, context)
  if (input.incrementTaskId !== undefined && input.incrementTaskId !== '') checkIncrement(input, parent, context)
  return fields
}

interface DatasetConfig {
  sourceType: string
  versions: { versionId?: string; versionBosUri?: string }[]
}

function checkData({ sourceType, versions }: DatasetConfig, context: Context): void {
  if (!Array.isArray(versions) || versions.length === 0)
    throw badField('versions', 'At least one data set version is needed.')
  for (const { versionId, versionBosUri } of versions)
    if (sourceType === 'Platform') {
      const version = context.need('dataset.version', versionId, 'versionId')
      const { publishStatus } = context.view(version)
      if (publishStatus !== 'Published')
        throw badField('versionId', `${versionId} is ${publishStatus}; only published versions train.`)
    } else if (!/^bos:\/[^/]/.test(versionBosUri ?? ''))
      throw badField('versionBosUri', 'sourceType Bos takes an address such as bos:/bucket/path/.')
}

function checkHyperParameters(
  { model: base, trainMode, parameterScale, hyperParameterConfig = {} }: Fields,
  context: Context,
): void {
  const scales = supported(String(base), context)?.supportTrainMode?.find(
    (mode) => mode.trainMode === trainMode,
  )?.supportParameterScale
  const scale = scales?.find((one) => one.parameterScale === (parameterScale ?? 'FullFineTuning'))
  if (scales && !scale)
    throw badField(
      'parameterScale',
      `${base} with ${trainMode} takes ${scales.map((one) => one.parameterScale).join(', ')}.`,
    )
  for (const { key, checkType, checkValue } of scale?.supportHyperParameterConfig ?? []) {
    const value = (hyperParameterConfig as Fields)[key]
    if (value === undefined) continue
    const fits =
      checkType === 'range'
        ? typeof value === 'number' && value >= Number(checkValue[0]) && value <= Number(checkValue[1])
        : (Array.isArray(value) ? value : [value]).every((one) => checkValue.includes(one as string))
    if (!fits)
      throw badField(
        key,
        `${key} of ${base} must be ${checkType === 'range' ? `from ${checkValue[0]} to ${checkValue[1]}` : `one of ${checkValue.join(', ')}`}.`,
      )
  }
}

function checkIncrement(
  { incrementTaskId, incrementCheckpointStep }: Fields,
  parent: StoredRecord,
  context: Context,
): void {
  const base = context.need(task, incrementTaskId, 'incrementTaskId')
  const list = (context.view(base).checkpointList ?? []) as { step: number }[]
  if (base.fields.model !== parent.fields.model)
    throw badField(
      'incrementTaskId',
      `${incrementTaskId} trained ${base.fields.model}, the job is of ${parent.fields.model}.`,
    )
  if (list.length === 0)
    throw badField('incrementTaskId', `${incrementTaskId} has no checkpoint: it is ${context.phase(base).state}.`)
  if (incrementCheckpointStep === undefined && list.length > 1)
    throw badField(
      'incrementCheckpointStep',
      `${incrementTaskId} has several checkpoints: ${list.map(({ step }) => step).join(', ')}.`,
    )
  if (incrementCheckpointStep !== undefined && !list.some(({ step }) => step === incrementCheckpointStep))
    throw badField(
      'incrementCheckpointStep',
      `Checkpoints of ${incrementTaskId}: ${list.map(({ step }) => step).join(', ')}.`,
    )
}

/** Fine-tuning: jobs, the tasks in them, and the models that can be trained. */
export const finetuning: Group = {
  resources,
  rules: {
    'finetuning.job.create': { does: 'create', kind: job, set: newJob },
    'finetuning.job.list': {
      does: 'list',
      kind: job,
      where: { trainMode: 'trainMode', model: 'model' },
      newestFirst: true,
    },
    'finetuning.job.delete': { does: 'delete', kind: job },
    'finetuning.task.create': { does: 'create', kind: task, set: newTask },
    'finetuning.task.list': { does: 'list', kind: task, where: { jobId: 'jobId' }, newestFirst: true },
    'finetuning.task.describe': { does: 'describe', kind: task },
    'finetuning.task.stop': { does: 'stop', kind: task },
    'finetuning.task.delete': { does: 'delete', kind: task },
    'finetuning.model.list': { does: 'list', kind: model },
  },
  seed({ context, put, outputs }) {
    for (const base of outputs('finetuning.model.list').flatMap(({ result }) => result as SupportedModel[]))
      put(model, base.model, {})
    for (const record of context.store.list(model)) record.fields = widen(record.fields as unknown as SupportedModel)
    const speed = context.store.get(model, 'ERNIE-Speed-8K')?.fields ?? {}
    put(model, 'ERNIE-Lite-8K-0308', structuredClone(speed))
  },
}

/** Lets another base model be trained, as those of the examples are. */
export function addModel(name: string, context: Context): void {
  if (context.store.get(model, name)) return
  const { model: _, ...like } = context.store.get(model, 'ERNIE-Speed-8K')?.fields ?? {}
  context.store.insert(model, name, { created: context.now, fields: structuredClone(like) })
}

/**
 * The example lists one mode of a model; here it trains in every documented one, with the scales of that mode. Each
 * scale takes what full fine-tuning takes, and each row has the name and the words that the official SDK reads.
 */
function widen(base: SupportedModel): Fields {
  const [first] = base.supportTrainMode ?? []
  const modes = ['SFT', 'PostPretrain', 'DPO', 'KTO'].map((trainMode) => {
    const mode = base.supportTrainMode?.find((one) => one.trainMode === trainMode) ?? first
    return { ...mode, trainMode, supportParameterScale: mode?.supportParameterScale?.map(wholeScale) }
  })
  return { ...base, supportTrainMode: modes } as Fields
}

type Scale = NonNullable<NonNullable<SupportedModel['supportTrainMode']>[number]['supportParameterScale']>[number]

/** By the support page: adapters learn faster than the whole model. */
const learningRateOfLora = { checkValue: [0.000001, 0.001], default: 0.0003 }

function wholeScale(scale: Scale, _index: number, [full]: Scale[]): Scale {
  const own = scale.supportHyperParameterConfig ?? []
  const others = (full?.supportHyperParameterConfig ?? [])
    .filter(({ key }) => !own.some((row) => row.key === key))
    .map((row) => ({
      ...row,
      ...(row.key === 'learningRate' && /^LoRA/.test(scale.parameterScale) && learningRateOfLora),
    }))
  const known = schemaAt(loadSpec().byName.get('finetuning.task.create')?.input, 'hyperParameterConfig')?.properties
  const rows = [...own, ...others].map(({ key, ...row }) => ({
    key,
    name: key,
    description: String(known?.[key]?.description ?? key),
    ...row,
  }))
  return { ...scale, supportHyperParameterConfig: rows }
}
