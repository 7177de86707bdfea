import {
  type CreateFineTuningTaskInput,
  createFineTuningJob,
  createFineTuningTask,
  findTaskProblems,
  isQianfanError,
} from '@qianfan-console/browser-sdk'
import { client } from '../calls/client.ts'
import { listTasks, type Task } from '../calls/listTasks.ts'
import { troubleOf } from '../words/errors.ts'
import { say } from '../words/language.ts'
import { keepInput } from './memory.ts'
import { problemText } from './support.ts'

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
    const known = 'jobId' in job ? { jobId: job.jobId } : {}
    const found = await findTaskProblems(client, { ...task, ...known }, { job })
    return [...formProblems(task), ...found.map(problemText)]
  } catch (error) {
    const { code, title } = troubleOf(error)
    return [say(`The check could not be made: ${title} (${code})`, `检查未完成：${title}（${code}）`)]
  }
}

/** What is missing or in the wrong form, told before the platform is asked. */
function formProblems({ datasetConfig }: Plan['task']): string[] {
  const { sourceType, versions = [] } = datasetConfig ?? {}
  if (versions.length === 0) return [say('It has no data set', '未填写数据集')]
  if (sourceType === 'Platform')
    return versions
      .filter(({ versionId }) => !versionId)
      .map(() => say('A data set version has no id', '有数据集版本未填写 ID'))
  return versions.some(({ versionBosUri }) => !/^bos:\/[^/]/.test(versionBosUri ?? ''))
    ? [say('A BOS address begins with bos:/', 'BOS 地址以 bos:/ 开头')]
    : []
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
