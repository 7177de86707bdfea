import { pagesOf, send } from '../calls/send.ts'
import { pollUntil } from '../calls/waitFor.ts'
import type { Context } from '../context/context.ts'
import { type ImportFacts, importStage } from '../dataset/importStage.ts'
import { datasetsNamed } from '../dataset/named.ts'
import type { Stage } from '../stages/stage.ts'
import { actionNamed } from '../table/actionTable.ts'
import type { Input, Text } from '../table/manifest.ts'
import { rowsAt, rowsPath } from '../table/rowsPath.ts'
import { goalOf } from '../table/waiters.ts'
import { valueAt } from '../util/valueAt.ts'
import { shareOf } from './remainingTime.ts'
import { jobInput, modelInput, modelSetInput, type RunPlan, serviceInput, taskInput } from './runPlan.ts'

/** What a run knows by now: the ids of what it has made, and what it has waited for. */
export interface RunFacts extends ImportFacts {
  /** Of an earlier content of the file, under the same name: the rows are a new version of it. */
  datasetId?: string
  jobId?: string
  taskId?: string
  isTrained?: boolean
  modelSetId?: string
  modelId?: string
  isReady?: boolean
  serviceId?: string
  isServing?: boolean
  /** Where the service is called. */
  url?: string
}

type Facts = Readonly<RunFacts>
type Id = 'jobId' | 'taskId' | 'modelSetId' | 'modelId' | 'serviceId'
type Mark = 'isTrained' | 'isReady' | 'isServing'

/** How things of a kind are listed. */
interface List {
  action: string
  input?: Input
  fits?: (row: Record<string, unknown>) => boolean
  field: string
}

interface Making {
  name: string
  title: Text
  action: string
  id: Id
  /** Where the id stands in the answer. */
  answer: string
  input(facts: Facts): Input
  ids(facts: Facts): Promise<string[]>
  isNamed?: boolean
}

interface Waiting {
  name: string
  title: Text
  /** The action that begins what is waited for. */
  after: string
  input(facts: Facts): Input
  mark: Mark
  /** Where in the last answer something stands that is worth keeping. */
  keeps?: Readonly<Record<string, string>>
}

/** What the lists of stages are made with. */
interface Tools {
  context: Context
  plan: RunPlan
  makes(making: Making): Stage<RunFacts>
  waits(waiting: Waiting): Stage<RunFacts>
  /** Ids of the things of a list that have the name of the run. */
  named(list: Omit<List, 'fits'>, nameField: string): Promise<string[]>
}

/** The stages of a run, in their order. */
export function stagesOfRun(
  context: Context,
  plan: RunPlan,
  { file, datasetId, poll }: { file: File; datasetId: string | undefined; poll: number | undefined },
): Stage<RunFacts>[] {
  const tools: Tools = {
    context,
    plan,
    makes: (making) => makingStage(context, making),
    waits: (waiting) => waitingStage(context, waiting, poll),
    named: (list, nameField) => idsIn(context, { ...list, fits: (row) => row[nameField] === plan.name }),
  }
  const { format, folder, region, name } = plan
  const target = datasetId === undefined ? { name } : { datasetId }
  const data = importStage(context, { file, format, folder, region, ...target, waits: true, poll })
  return [
    data as Stage<RunFacts>,
    ...training(tools),
    ...(plan.publish ? publishing(tools) : []),
    ...(plan.deploy ? deploying(tools) : []),
  ]
}

const training = ({ context, plan, makes, waits, named }: Tools): Stage<RunFacts>[] => [
  makes({
    name: 'job',
    title: { en: 'Job', zh: '作业' },
    action: 'finetuning.job.create',
    id: 'jobId',
    answer: 'result.jobId',
    input: () => jobInput(plan),
    ids: () => named({ action: 'finetuning.job.list', field: 'jobId' }, 'name'),
    isNamed: true,
  }),
  makes({
    name: 'task',
    title: { en: 'Task', zh: '任务' },
    action: 'finetuning.task.create',
    id: 'taskId',
    answer: 'result.taskId',
    input: ({ jobId, import: data }) => taskInput(plan, jobId!, data!.versionId!),
    ids: ({ jobId }) => idsIn(context, { action: 'finetuning.task.list', input: { jobId }, field: 'taskId' }),
  }),
  waits({
    name: 'training',
    title: { en: 'Training', zh: '训练' },
    after: 'finetuning.task.create',
    input: ({ taskId }) => ({ taskId }),
    mark: 'isTrained',
  }),
]

const publishing = ({ context, plan, makes, waits, named }: Tools): Stage<RunFacts>[] => [
  makes({
    name: 'modelSet',
    title: { en: 'Model', zh: '模型' },
    action: 'model.set.create',
    id: 'modelSetId',
    answer: 'result',
    input: () => modelSetInput(plan),
    ids: () => named({ action: 'model.set.list', field: 'modelSetId' }, 'modelSetName'),
    isNamed: true,
  }),
  makes({
    name: 'model',
    title: { en: 'Model version', zh: '模型版本' },
    action: 'model.version.create',
    id: 'modelId',
    answer: 'result.modelId',
    input: ({ modelSetId, taskId }) => modelInput(modelSetId!, taskId!),
    ids: ({ modelSetId }) => versionsOf(context, modelSetId!),
  }),
  waits({
    name: 'ready',
    title: { en: 'Publishing', zh: '发布模型' },
    after: 'model.version.create',
    input: ({ modelId }) => ({ modelId }),
    mark: 'isReady',
  }),
]

const deploying = ({ plan, makes, waits, named }: Tools): Stage<RunFacts>[] => {
  const { protocolVersion } = plan.service
  const input = { name: plan.name, ...(protocolVersion !== undefined && { protocolVersion }) }
  return [
    makes({
      name: 'service',
      title: { en: 'Service', zh: '服务' },
      action: 'service.custom.create',
      id: 'serviceId',
      answer: 'result.serviceId',
      input: ({ modelSetId, modelId }) => serviceInput(plan, modelSetId!, modelId!),
      ids: () => named({ action: 'service.custom.list', input, field: 'serviceId' }, 'name'),
      isNamed: true,
    }),
    waits({
      name: 'serving',
      title: { en: 'Deploying', zh: '部署' },
      after: 'service.custom.create',
      input: ({ serviceId }) => ({ serviceId }),
      mark: 'isServing',
      keeps: { url: 'result.url' },
    }),
  ]
}

/** A name that must be new for the data set too; only a run that makes one asks. */
export const datasetTaken = (context: Context, { name }: RunPlan): Promise<string[]> => datasetsNamed(context, name)

function makingStage(context: Context, making: Making): Stage<RunFacts> {
  const { name, title, id, isNamed = false, ids, input, answer } = making
  return {
    name,
    title,
    isDone: (facts) => facts[id] !== undefined,
    shown: (facts) => facts[id],
    async run({ facts }) {
      const { body } = await send(context, actionNamed(making.action), input(facts))
      return { [id]: String(valueAt(body, answer)) }
    },
    makes: { ids, isNamed, found: (made) => ({ [id]: made }) },
  }
}

function waitingStage(context: Context, waiting: Waiting, poll: number | undefined): Stage<RunFacts> {
  const { name, title, after, input, mark, keeps = {} } = waiting
  return {
    name,
    title,
    isDone: (facts) => facts[mark] === true,
    async run({ facts, show }) {
      const goal = goalOf(actionNamed(after))!
      const { progress } = goal.read.cli
      const last = await pollUntil(context, goal, input(facts), {
        poll,
        onPoll: (body, state) => show(String(state), progress ? shareOf(valueAt(body, progress)) : undefined),
      })
      const kept = Object.entries(keeps).map(([fact, path]) => [fact, valueAt(last, path)] as const)
      return { [mark]: true, ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)) }
    },
  }
}

async function idsIn(context: Context, { action, input = {}, fits = () => true, field }: List): Promise<string[]> {
  const list = actionNamed(action)
  const found: string[] = []
  for await (const page of pagesOf(context, list, input))
    for (const row of (rowsAt(rowsPath(list) ?? 'result', page) ?? []) as Record<string, unknown>[])
      if (fits(row)) found.push(String(row[field]))
  return found
}

async function versionsOf(context: Context, modelSetId: string): Promise<string[]> {
  const { body } = await send(context, actionNamed('model.set.describe'), { modelSetId })
  return ((valueAt(body, 'result.modelIds') as unknown[] | undefined) ?? []).map(String)
}
