import type { Context } from '../context/context.ts'
import { type Progress, progressLine } from '../terminal/progressBar.ts'
import { safeText } from '../terminal/safeText.ts'
import { formatDuration } from '../util/formatDuration.ts'
import { valueAt } from '../util/valueAt.ts'
import { remainingTime, shareOf } from './remainingTime.ts'
import { describeTask } from './watched.ts'

/** Shows how tasks get on. */
export interface ProgressView {
  /** A task was read. */
  show(id: string, answer: unknown): void
  end(): void
}

/** Bars that move on a terminal, a line for each change elsewhere. */
export async function createProgressView(context: Context, ids: readonly string[]): Promise<ProgressView> {
  const isLive = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb'
  const tasks = new Map(ids.map((id) => [id, followed(context, id)]))
  return isLive ? liveView(context, tasks) : lineView(context, tasks)
}

/** A task that is followed: what is shown of it, and when it may be done. */
interface Followed {
  progress: Progress
  remaining: ReturnType<typeof remainingTime>
}

const followed = ({ say }: Context, id: string): Followed => ({
  progress: { label: id, state: say('reading', '查询中'), share: undefined, note: '' },
  remaining: remainingTime(),
})

/** Takes over what an answer says; gives whether it is new. */
function take({ say }: Context, task: Followed, answer: unknown): boolean {
  const state = safeText(String(valueAt(answer, 'result.runStatus') || say('Created', '已创建')))
  const share = shareIn(answer, state)
  if (share !== undefined) task.remaining.add(share, Date.now())
  const { progress } = task
  task.progress = { ...progress, state, share }
  return progress.state !== state || progress.share !== share
}

/** The platform gives a progress while a task runs; what it says later is of no use. */
function shareIn(answer: unknown, state: string): number | undefined {
  if (state === 'Done') return 1
  const { progress } = describeTask().cli
  return state === 'Running' && progress ? shareOf(valueAt(answer, progress)) : undefined
}

function lineView(context: Context, tasks: ReadonlyMap<string, Followed>): ProgressView {
  return {
    show(id, answer) {
      const task = tasks.get(id)!
      if (!take(context, task, answer)) return
      const { state, share } = task.progress
      context.note(`${id} ${state}${share === undefined ? '' : ` ${Math.floor(share * 100)}%`}`)
    },
    end() {},
  }
}

async function liveView(context: Context, tasks: ReadonlyMap<string, Followed>): Promise<ProgressView> {
  const update = (await import('log-update')).createLogUpdate(process.stderr)
  const draw = () => update([...tasks.values()].map((task) => barOf(context, task)).join('\n'))
  const timer = setInterval(draw, 1000)
  draw()
  return {
    show(id, answer) {
      take(context, tasks.get(id)!, answer)
      draw()
    },
    end() {
      clearInterval(timer)
      draw()
      update.done()
    },
  }
}

function barOf({ paint, say }: Context, { progress, remaining }: Followed): string {
  const left = progress.share === undefined ? undefined : remaining.at(Date.now())
  const note = left === undefined ? '' : say(`about ${formatDuration(left)} left`, `预计剩余 ${formatDuration(left)}`)
  return progressLine({ ...progress, note }, process.stderr.columns || 80, paint)
}
