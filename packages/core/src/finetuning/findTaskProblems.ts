import type { CallOptions } from '../action/callOptions.ts'
import type { Client } from '../action/client.ts'
import { isQianfanError, type QianfanError } from '../errors/errors.ts'
import { isNotFound } from '../errors/isNotFound.ts'
import { describeDatasetVersion, describeFineTuningJobs, describeFineTuningSupportModels } from '../gen/actions.gen.ts'
import type { CreateFineTuningTaskInput, FineTuningSupportedModel } from '../gen/types.gen.ts'
import { type ValueProblem, valueProblem } from './valueProblem.ts'

/** What a job trains, and how. */
export interface TrainedModel {
  model: string
  trainMode: string
}

/** A task that is to be created; without `jobId` where its job is still to be made. */
export type PlannedTask = Omit<CreateFineTuningTaskInput, 'jobId' | 'hyperParameterConfig' | 'datasetConfig'> &
  Partial<Pick<CreateFineTuningTaskInput, 'jobId' | 'hyperParameterConfig' | 'datasetConfig'>>

/** Why a task would not be what the platform supports. */
export type TaskProblem =
  | ValueProblem
  | { code: 'UnknownJob'; jobId: string | undefined }
  | { code: 'UnknownModel'; model: string; known: string[] }
  | { code: 'UnsupportedMode'; model: string; trainMode: string; known: string[] }
  | { code: 'UnsupportedScale'; model: string; trainMode: string; parameterScale: string; known: string[] }
  | { code: 'NotPublished'; versionId: string; state: string }
  | { code: 'UnreadableVersion'; versionId: string; error: QianfanError }

/** What the check may be told. */
export interface TaskCheckOptions extends CallOptions {
  /** What the job trains, where that is known or the job is still to be made. Read from the list of jobs where nothing is said. */
  job?: TrainedModel | undefined
}

/**
 * Compares a task with what the platform says it supports, before money is spent: its job, train mode, parameter scale and
 * hyper-parameters, and whether its data set versions are published. Makes reads alone.
 *
 * @param client - from `createClient`
 * @param task - what CreateFineTuningTask would be sent; without `jobId` where the job is still to be made
 * @param options - `job` ({ model, trainMode }), and those of a call, which hold for each read
 * @returns what speaks against it, each with a stable `code` and what it is about; empty where nothing does, or nothing can
 *   be said, as of a model of one's own
 * @throws {QianfanError} where a read fails: then nothing was found out
 * @see https://cloud.baidu.com/doc/qianfan-api/s/1mo1a2ttv
 * @example
 * ```ts
 * import { createClient, createFineTuningTask, findTaskProblems } from '@qianfan-console/core'
 *
 * const client = createClient()
 * const task = {
 *   jobId: 'job-n50985crhqq3',
 *   parameterScale: 'LoRA',
 *   hyperParameterConfig: { epoch: 500 },
 *   datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-9aq5ch5t7idd' }] },
 * }
 * const problems = await findTaskProblems(client, task)   // [{ code: 'OutOfRange', key: 'epoch', least: 1, most: 50, ... }]
 * if (problems.length === 0) await createFineTuningTask(client, task)
 * ```
 */
export async function findTaskProblems(
  client: Client,
  task: PlannedTask,
  { job, ...options }: TaskCheckOptions = {},
): Promise<TaskProblem[]> {
  return [...(await modelProblems(client, task, job, options)), ...(await dataProblems(client, task, options))]
}

async function modelProblems(
  client: Client,
  task: PlannedTask,
  given: TrainedModel | undefined,
  options: CallOptions,
): Promise<TaskProblem[]> {
  const job = given ?? (await findJob(client, task.jobId, options))
  if (!job) return [{ code: 'UnknownJob', jobId: task.jobId }]
  const { result: models } = await describeFineTuningSupportModels(client, {}, options)
  const model = models.find((each) => each.model === job.model)
  if (model) return modeProblems(model, job.trainMode, task)
  // A job on a custom model names a model that is not in the list; nothing can be said about it.
  const isNew = task.jobId === undefined && !customModel.test(job.model)
  return isNew ? [{ code: 'UnknownModel', model: job.model, known: models.map((each) => String(each.model)) }] : []
}

/** A model of one's own, by its id. */
const customModel = /^amv?-/

async function findJob(
  client: Client,
  jobId: string | undefined,
  options: CallOptions,
): Promise<TrainedModel | undefined> {
  for await (const job of describeFineTuningJobs.items(client, { maxKeys: 100 }, options))
    if (job.jobId === jobId) return job
  return undefined
}

type Mode = NonNullable<FineTuningSupportedModel['supportTrainMode']>[number]
type Scale = NonNullable<Mode['supportParameterScale']>[number]

function modeProblems(supported: FineTuningSupportedModel, trainMode: string, task: PlannedTask): TaskProblem[] {
  const model = String(supported.model)
  const modes = supported.supportTrainMode ?? []
  const mode = modes.find((each) => each.trainMode === trainMode)
  if (!mode) return [{ code: 'UnsupportedMode', model, trainMode, known: modes.map((each) => String(each.trainMode)) }]
  const scales = mode.supportParameterScale ?? []
  const { parameterScale } = task
  if (parameterScale === undefined) return problemsOfAnyScale(scales, task)
  const scale = scales.find((each) => each.parameterScale === parameterScale)
  if (scale) return scaleProblems(scale, task)
  const known = scales.map((each) => String(each.parameterScale))
  return [{ code: 'UnsupportedScale', model, trainMode, parameterScale, known }]
}

/** Which scale the platform takes where none is named is not documented: what fits one of them may be right. */
function problemsOfAnyScale(scales: readonly Scale[], task: PlannedTask): TaskProblem[] {
  const found = scales.map((scale) => scaleProblems(scale, task))
  return found.length > 0 && found.every((problems) => problems.length > 0) ? found[0]! : []
}

const scaleProblems = ({ supportHyperParameterConfig: rules = [] }: Scale, task: PlannedTask): TaskProblem[] =>
  Object.entries(task.hyperParameterConfig ?? {}).flatMap(([key, value]) => valueProblem(rules, key, value) ?? [])

/** A version of a data set has to be published before anything trains on it. */
async function dataProblems(
  client: Client,
  { datasetConfig }: PlannedTask,
  options: CallOptions,
): Promise<TaskProblem[]> {
  const versions = datasetConfig?.sourceType === 'Platform' ? datasetConfig.versions : []
  const problems: TaskProblem[] = []
  for (const { versionId } of versions) {
    // An id that is missing, or still empty in a form, is its caller's to tell.
    const problem = versionId ? await versionProblem(client, versionId, options) : undefined
    if (problem) problems.push(problem)
  }
  return problems
}

async function versionProblem(
  client: Client,
  versionId: string,
  options: CallOptions,
): Promise<TaskProblem | undefined> {
  try {
    const { result } = await describeDatasetVersion(client, { versionId }, options)
    const { publishStatus: state } = result as { publishStatus?: string }
    return state === undefined || state === 'Published' ? undefined : { code: 'NotPublished', versionId, state }
  } catch (error) {
    if (isQianfanError(error) && (isNotFound(error) || isRefusedInput(error)))
      return { code: 'UnreadableVersion', versionId, error }
    throw error
  }
}

/** The id is all that was sent: who calls the input wrong means the id. */
const isRefusedInput = ({ name, code, message }: QianfanError): boolean =>
  name === 'ServiceError' && /InappropriateJSON/i.test(`${code} ${message}`)
