// In here is what is about fine-tuning alone: the watching of tasks, and what is checked before one is paid for.

import { send } from '../calls/send.ts'
import { pollUntil } from '../calls/waitFor.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure, worst } from '../context/failure.ts'
import { accountFlags } from '../help/accountFlags.ts'
import { watchHelp } from '../help/pages/watch.ts'
import { defineCommand } from '../input/defineCommand.ts'
import { parseDuration } from '../input/duration.ts'
import { readActionCall } from '../input/readActionCall.ts'
import { waitersFor } from '../table/waiters.ts'
import { shellQuote } from '../util/shellQuote.ts'
import { printWatched } from './printWatched.ts'
import { createProgressView } from './progressView.ts'
import { describeTask, failed, found, type Watched } from './watched.ts'

/** `qfc finetuning task watch`: follows tasks to their end. */
export const command = defineCommand({
  name: 'finetuning task watch',
  help: watchHelp,
  flags: [{ name: 'once', isSwitch: true }],
  positionals: ['[task-id]...'],
  async run(context, line) {
    const { say } = context
    const { inputs } = await readActionCall(context, describeTask(), line)
    const ids = inputs.flatMap(({ taskId }) => (taskId === undefined ? [] : [String(taskId)]))
    if (ids.length === 0) throw noTask(context)
    const poll = line.one('poll')
    if (line.on('once')) return lookAt(context, ids)
    return watch(context, ids, poll === undefined ? undefined : parseDuration(poll, '--poll', say))
  },
})

const noTask = ({ say }: Context): Failure =>
  new Failure(
    'MissingArgument',
    say(
      'qfc finetuning task watch needs at least one <task-id>.',
      'qfc finetuning task watch 至少需要一个 <task-id>。',
    ),
    {
      hint: say(
        'qfc finetuning task list shows the tasks of all jobs.',
        '运行 qfc finetuning task list 查看所有任务。',
      ),
    },
  )

/** A single look at each. */
async function lookAt(context: Context, ids: readonly string[]): Promise<number> {
  const tasks: Watched[] = []
  for (const id of ids)
    try {
      tasks.push(found(id, (await send(context, describeTask(), { taskId: id })).body))
    } catch (error) {
      tasks.push(failed(context, id, error))
    }
  await printWatched(context, tasks)
  return worst(tasks.map(({ exitCode }) => exitCode).filter((code) => code !== exitCodes.done))
}

async function watch(context: Context, ids: readonly string[], poll: number | undefined): Promise<number> {
  const view = await createProgressView(context, ids)
  const waiter = waitersFor(describeTask()).find(({ waiter }) => waiter.name === 'fineTuningTaskDone')!
  const follow = async (id: string): Promise<Watched> => {
    const onPoll = (answer: unknown) => view.show(id, answer)
    try {
      return found(id, await pollUntil(context, waiter, { taskId: id }, { poll, onPoll }))
    } catch (error) {
      return failed(context, id, error)
    }
  }
  const tasks = await Promise.all(ids.map(follow))
  view.end()
  if (context.signal.aborted) return interrupted(context, ids)
  await printWatched(context, tasks)
  if (tasks.length > 1) noteHowMany(context, tasks)
  return worst(tasks.map(({ exitCode }) => exitCode).filter((code) => code !== exitCodes.done))
}

function interrupted({ say, note, paint, settings }: Context, ids: readonly string[]): number {
  const stop = `qfc finetuning task stop ${ids.map(shellQuote).join(' ')}${accountFlags(settings)}`
  const text = say(
    `Watching has ended; ${ids.length > 1 ? 'the tasks go' : 'the task goes'} on. To stop: ${stop}`,
    `已停止查看，任务仍在运行。如需停止任务，请运行：${stop}`,
  )
  note(paint('yellow', text))
  return exitCodes.interrupted
}

function noteHowMany({ say, note }: Context, tasks: readonly Watched[]): void {
  const bad = tasks.filter(({ exitCode }) => exitCode !== exitCodes.done)
  const done = tasks.length - bad.length
  const rest = {
    en: bad.map(({ id, state }) => `${id} (${state})`).join(', '),
    zh: bad.map(({ id, state }) => `${id}（${state}）`).join('、'),
  }
  note(
    say(
      `${done} of ${tasks.length} done${bad.length > 0 ? `; not done: ${rest.en}` : ''}.`,
      `共 ${tasks.length} 个任务，完成 ${done} 个${bad.length > 0 ? `；未完成：${rest.zh}` : ''}。`,
    ),
  )
}
