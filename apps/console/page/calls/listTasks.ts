import {
  describeFineTuningJobs,
  describeFineTuningTask,
  describeFineTuningTasks,
  type FineTuningJob,
  type FineTuningTask,
  type FineTuningTaskSummary,
} from '@qianfan-console/browser-sdk'
import { client } from './client.ts'

/** A task as the page holds it: what lists and looks have shown of it. */
export type Task = FineTuningTaskSummary & Partial<FineTuningTask>
export type Job = FineTuningJob

/** Every job of the account, as pages come in. */
export async function listJobs(signal: AbortSignal, found: (job: Job) => void): Promise<void> {
  for await (const job of describeFineTuningJobs.items(client, { maxKeys: 100 }, { signal })) found(job)
}

/** Every task of a job. */
export async function listTasks(jobId: string, signal: AbortSignal): Promise<Task[]> {
  const tasks: Task[] = []
  for await (const task of describeFineTuningTasks.items(client, { jobId, maxKeys: 100 }, { signal })) tasks.push(task)
  return tasks
}

/** One task, with its progress. */
export async function readTask(taskId: string, signal?: AbortSignal): Promise<Task> {
  return (await describeFineTuningTask(client, { taskId }, { signal })).result
}
