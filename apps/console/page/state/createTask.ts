import {
  type CreateFineTuningTaskInput,
  createFineTuningJob,
  createFineTuningTask,
  describeDatasetVersion,
  isQianfanError,
} from '@qianfan-console/browser-sdk'
import { client } from '../calls/client.ts'
import { listTasks, type Task } from '../calls/listTasks.ts'
import { troubleOf } from '../words/errors.ts'
import { say } from '../words/language.ts'
import { keepInput } from './memory.ts'
import { hyperParametersOf, problemOf, readSupport } from './support.ts'

/** What is to be created: a task, in a job that is there or in a new one. */
export interface Plan {
  job: { jobId: string; model: string; trainMode: string } | { name: string; model: string; trainMode: string }
  task: Omit<CreateFineTuningTaskInput, 'jobId'>
}

/**
 * Compares a plan with what the platform says it supports, now and not as the form was filled.
 *
 * @returns what is wrong; what could not be found out is a problem too, for the task costs money
 */
export async function problemsOf({ job, task }: Plan): Promise<string[]> {
  try {
    return [...(await modelProblems(job, task)), ...(await dataProblems(task))]
  } catch (error) {
    const { code, title } = troubleOf(error)
    return [say(`The check could not be made: ${title} (${code})`, `检查未完成：${title}（${code}）`)]
  }
}

async function modelProblems(job: Plan['job'], task: Plan['task']): Promise<string[]> {
  const models = await readSupport()
  const model = models.find((each) => each.model === job.model)
  // A job on a model of one's own names a model that is not in the list; nothing can be said about it.
  if (!model) return 'jobId' in job ? [] : [say(`${job.model} cannot be trained`, `${job.model} 不支持精调`)]
  const mode = model.supportTrainMode?.find((each) => each.trainMode === job.trainMode)
  if (!mode) return [say(`${job.model} does not support ${job.trainMode}`, `${job.model} 不支持 ${job.trainMode}`)]
  const scales = (mode.supportParameterScale ?? []).map((each) => each.parameterScale)
  if (task.parameterScale !== undefined && scales.length > 0 && !scales.includes(task.parameterScale))
    return [say(`${job.model} does not support ${task.parameterScale}`, `${job.model} 不支持 ${task.parameterScale}`)]
  const config = task.hyperParameterConfig as Record<string, unknown>
  return hyperParametersOf(model, job.trainMode, task.parameterScale).flatMap(
    (rule) => problemOf(rule, config[rule.key ?? '']) ?? [],
  )
}

/** A version of a data set has to be published before anything trains on it. */
async function dataProblems({ datasetConfig }: Plan['task']): Promise<string[]> {
  const { sourceType, versions = [] } = datasetConfig ?? {}
  if (versions.length === 0) return [say('It has no data set', '未填写数据集')]
  if (sourceType !== 'Platform')
    return versions.some(({ versionBosUri }) => !/^bos:\/[^/]/.test(versionBosUri ?? ''))
      ? [say('A BOS address begins with bos:/', 'BOS 地址以 bos:/ 开头')]
      : []
  const problems: string[] = []
  for (const { versionId } of versions) {
    if (!versionId) problems.push(say('A data set version has no id', '有数据集版本未填写 ID'))
    else {
      const problem = await versionProblem(versionId)
      if (problem) problems.push(problem)
    }
  }
  return problems
}

async function versionProblem(versionId: string): Promise<string | undefined> {
  try {
    const { result } = await describeDatasetVersion(client, { versionId })
    const { publishStatus } = result as { publishStatus?: string }
    if (publishStatus === undefined || publishStatus === 'Published') return undefined
    return say(`${versionId} is not published (${publishStatus})`, `${versionId} 未发布（${publishStatus}）`)
  } catch (error) {
    if (!isQianfanError(error) || error.outcome !== 'refused') throw error
    return say(`${versionId} cannot be read (${error.code})`, `无法读取 ${versionId}（${error.code}）`)
  }
}

/** What came of a create. */
export type Created =
  | { as: 'made'; taskId: string }
  /** The answer was lost; these tasks of the job were not there before. */
  | { as: 'unknown'; error: unknown; jobId: string; found: Task[] }

/**
 * Creates the job where it is new, and the task in it. It is sent once; where the answer is lost, the read is made that
 * shows what is there now.
 *
 * @throws {QianfanError} where the platform refused, or nothing was sent
 */
export async function create({ job, task }: Plan): Promise<Created> {
  const jobId = 'jobId' in job ? job.jobId : (await createFineTuningJob(client, job)).result.jobId
  const signal = new AbortController().signal
  const before = new Set((await listTasks(jobId, signal)).map(({ taskId }) => taskId))
  const input: CreateFineTuningTaskInput = { jobId, ...task }
  try {
    const { taskId } = (await createFineTuningTask(client, input)).result
    await keepInput(taskId, input)
    return { as: 'made', taskId }
  } catch (error) {
    if (!isQianfanError(error) || error.outcome !== 'unknown') throw error
    const now = await listTasks(jobId, signal).catch(() => [])
    return { as: 'unknown', error, jobId, found: now.filter(({ taskId }) => !before.has(taskId)) }
  }
}
