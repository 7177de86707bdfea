import type { Task } from '../calls/listTasks.ts'
import { dateOf } from '../util/dateOf.ts'
import { plainText } from '../util/plainText.ts'
import { shareOf } from '../util/shareOf.ts'

/** What of the tasks is shown, and in which order: all of it stands in the address. */
export interface Arrangement {
  words: string
  states: readonly string[]
  jobId: string
  sort: string
}

/** What `status` of the address is called for the state without a name. */
export const createdState = 'Created'

export const readArrangement = (query: URLSearchParams): Arrangement => ({
  words: query.get('q') ?? '',
  states: (query.get('status') ?? '').split(',').filter(Boolean),
  jobId: query.get('job') ?? '',
  sort: query.get('sort') ?? '-created',
})

/** The last loss that a task left behind. */
export const lastLoss = (task: Task): number | undefined => {
  const last = (task.checkpointList ?? []).toSorted((a, b) => Number(a.step) - Number(b.step)).at(-1)
  return last?.trainingLoss === undefined ? undefined : Number(last.trainingLoss)
}

const keys: Record<string, (task: Task) => number | string> = {
  name: (task) => plainText(task.jobName).toLowerCase(),
  status: (task) => ['Running', 'Waiting', '', 'Done', 'Stopped', 'Failed'].indexOf(task.runStatus),
  progress: (task) => (task.runStatus === 'Done' ? 1 : (shareOf(task.runProgress) ?? -1)),
  model: (task) => task.model,
  mode: (task) => task.trainMode,
  scale: (task) => task.parameterScale,
  loss: (task) => lastLoss(task) ?? Number.POSITIVE_INFINITY,
  created: (task) => dateOf(task.createDate) ?? 0,
  finished: (task) => dateOf(task.finishDate) ?? 0,
}

/** The tasks that fit, in order; of equal ones the newer first. */
export function arrange(tasks: Iterable<Task>, { words, states, jobId, sort }: Arrangement): Task[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (task: Task) =>
    (states.length === 0 || states.includes(task.runStatus || createdState)) &&
    (jobId === '' || task.jobId === jobId) &&
    (wanted.length === 0 || matches(task, wanted))
  const falling = sort.startsWith('-')
  const by = sort.replace(/^-/, '')
  const key = Object.hasOwn(keys, by) ? keys[by]! : keys.created!
  return [...tasks]
    .filter(fits)
    .map((task) => ({ task, key: key(task), created: dateOf(task.createDate) ?? 0 }))
    .sort((a, b) => {
      const order = a.key < b.key ? -1 : a.key > b.key ? 1 : 0
      return (falling ? -order : order) || b.created - a.created
    })
    .map(({ task }) => task)
}

function matches(
  { taskId, jobId, jobName, jobDescription, model, trainMode }: Task,
  wanted: readonly string[],
): boolean {
  const text = [taskId, jobId, jobName, jobDescription, model, trainMode].join(' ').toLowerCase()
  return wanted.every((word) => text.includes(word))
}
