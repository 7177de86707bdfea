import { batch, computed, signal } from '@preact/signals'
import { type Job, listJobs, listTasks, readTask, type Task } from '../calls/listTasks.ts'
import { eachOf } from '../util/eachOf.ts'
import type { Sample } from '../util/remainingTime.ts'
import { shareOf } from '../util/shareOf.ts'
import { type Trouble, troubleOf } from '../words/errors.ts'
import { isOpen } from '../words/states.ts'
import { keepLook } from './memory.ts'
import { createPoller } from './poller.ts'

export const jobs = signal<ReadonlyMap<string, Job>>(new Map())
export const tasks = signal<ReadonlyMap<string, Task>>(new Map())
/** Whether everything has been read once. */
export const isLoaded = signal(false)
export const trouble = signal<Trouble | undefined>(undefined)
/** When the last look was over, by this browser's clock. */
export const lastLook = signal<number | undefined>(undefined)
/** Tasks that this page asked to stop, until they have ended. */
export const stopping = signal<ReadonlySet<string>>(new Set())
/** How running tasks came on since the page is open; the rest of it is in the memory of the browser. */
export const progress = signal<ReadonlyMap<string, readonly Sample[]>>(new Map())

export const openTasks = computed(() => [...tasks.value.values()].filter(({ runStatus }) => isOpen(runStatus)))

/** A whole look every so many looks: what others made in older jobs is found then. */
const wholeEvery = 10
/** Calls under way at once. */
const together = 6
/** Running tasks whose progress is read in one look. */
const mostRead = 60

let looks = 0
const ended = new AbortController()

/** Takes over what was read of tasks; gives whether any of it is new. What a list leaves out stays. */
export function take(...read: Task[]): boolean {
  const all = new Map(tasks.value)
  const news: Task[] = []
  for (const task of read) {
    const before = all.get(task.taskId)
    const next: Task = { ...before, ...task }
    // The progress is of the running state alone.
    if (next.runStatus !== 'Running') delete next.runProgress
    all.set(task.taskId, next)
    if (before?.runStatus === next.runStatus && before.runProgress === next.runProgress) continue
    news.push(next)
    // A look is worth keeping where something goes on; not each task that was over before the page came.
    if (before || next.runStatus === 'Running') note(next)
  }
  batch(() => {
    tasks.value = all
    stopping.value = new Set([...stopping.value].filter((taskId) => isOpen(all.get(taskId)?.runStatus ?? '')))
  })
  return news.length > 0
}

/** Keeps how far a task is. */
function note({ taskId, runStatus, runProgress }: Task): void {
  const share = shareOf(runProgress)
  const time = Date.now()
  if (share !== undefined) {
    const before = progress.value.get(taskId) ?? []
    const goesOn = before.length === 0 || share >= before.at(-1)!.share
    progress.value = new Map(progress.value).set(taskId, [...(goesOn ? before : []), { time, share }].slice(-200))
  }
  void keepLook({ taskId, state: runStatus, time, share: runStatus === 'Done' ? 1 : (share ?? Number.NaN) })
}

/** Forgets tasks that are not there any more. */
export function forget(...taskIds: string[]): void {
  if (taskIds.length === 0) return
  const rest = new Map(tasks.value)
  for (const taskId of taskIds) rest.delete(taskId)
  tasks.value = rest
}

/** Reads the tasks of a job; those that are gone are forgotten. */
async function readJob(jobId: string): Promise<boolean> {
  const found = await listTasks(jobId, ended.signal)
  const here = new Set(found.map(({ taskId }) => taskId))
  const gone = [...tasks.value.values()].filter((task) => task.jobId === jobId && !here.has(task.taskId))
  return batch(() => {
    forget(...gone.map(({ taskId }) => taskId))
    return take(...found) || gone.length > 0
  })
}

/** Reads the progress of what runs. */
async function readProgress(): Promise<boolean> {
  let changed = false
  const running = openTasks.value.filter(({ runStatus }) => runStatus === 'Running').slice(0, mostRead)
  await eachOf(running, together, async ({ taskId }) => {
    try {
      changed = take(await readTask(taskId, ended.signal)) || changed
    } catch (error) {
      if (troubleOf(error).kind !== 'gone') throw error
      forget(taskId)
      changed = true
    }
  })
  return changed
}

/** Jobs of which something may change, and those that are new. */
async function look(): Promise<{ changed: boolean; open: boolean }> {
  const isWhole = !isLoaded.value || looks++ % wholeEvery === 0
  try {
    const known = jobs.value
    const found = new Map<string, Job>()
    await listJobs(ended.signal, (job) => found.set(job.jobId, job))
    jobs.value = found
    const orphans = [...tasks.value.values()].filter(({ jobId }) => !found.has(jobId))
    forget(...orphans.map(({ taskId }) => taskId))
    const open = new Set(openTasks.value.map(({ jobId }) => jobId))
    const wanted = [...found.keys()].filter((jobId) => isWhole || open.has(jobId) || !known.has(jobId))
    let changed = wanted.some((jobId) => !known.has(jobId))
    await eachOf(wanted, together, async (jobId) => {
      changed = (await readJob(jobId)) || changed
    })
    changed = (await readProgress()) || changed
    batch(() => {
      isLoaded.value = true
      trouble.value = undefined
      lastLook.value = Date.now()
    })
    return { changed, open: openTasks.value.length > 0 }
  } catch (error) {
    trouble.value = troubleOf(error)
    return { changed: false, open: true }
  }
}

export const poller = createPoller(look)
