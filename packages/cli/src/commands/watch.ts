import type { WaiterError } from '@qianfan-console/core'
import { accountFlags } from '../accountFlags.ts'
import { readActionCall } from '../actionCommand.ts'
import { actionNamed } from '../actionTable.ts'
import { helped, readCommand } from '../commandUsage.ts'
import type { Context } from '../context.ts'
import { formatDuration, parseDuration } from '../duration.ts'
import { type ErrorReport, errorText, reportOf } from '../errorReport.ts'
import { exitCodes, Failure } from '../failure.ts'
import { safeText } from '../output/cell.ts'
import { namedColumn } from '../output/columns.ts'
import { printAnswer, shapeOf, terminalWidth } from '../output/printAnswer.ts'
import { type Progress, progressLine } from '../output/progressBar.ts'
import { sparkline } from '../output/sparkline.ts'
import { recordText, tableOf } from '../output/table.ts'
import { valueAt } from '../output/valueAt.ts'
import { remainingTime, shareOf } from '../remainingTime.ts'
import { worst } from '../runMany.ts'
import { send } from '../send.ts'
import { shellQuote } from '../shellQuote.ts'
import { waitersFor } from '../waiters.ts'
import { waitFor } from '../waitFor.ts'

const help = {
  en: `Watch fine-tuning tasks until they end: progress, time left, then scores and checkpoints.

Usage
  qfc finetuning task watch <task-id>... [--ids-from <file>] [--once]

Flags
      --once            look a single time, for scripts and agents: the state as data, no waiting
      --ids-from <file> ids, one a line, from a file or standard input (-)
      --poll <time>     time between two polls; 30s by default
      --timeout <time>  give up watching after this long; the task goes on

Ctrl-C ends the watching, not the task.
Exit codes: 0 done, 5 a task failed or was stopped, 130 interrupted.
`,
  zh: `跟踪精调任务直到结束：进度、剩余时间，结束后显示评估指标和 checkpoint。

用法
  qfc finetuning task watch <task-id>... [--ids-from <文件>] [--once]

参数
      --once            只查询一次，适合脚本和 agent
      --ids-from <文件> 从文件或标准输入（-）逐行读取 ID
      --poll <时长>     轮询间隔，默认 30s
      --timeout <时长>  跟踪时长上限，任务不受影响

Ctrl-C 只结束跟踪，不影响任务。
退出码：0 完成，5 任务失败或被停止，130 已中断。
`,
}

/** How the watching of one task ended. */
interface Watched {
  id: string
  state: string
  body: unknown
  exitCode: number
  error: ErrorReport | undefined
}

/** `qfc finetuning task watch`: follows tasks to their end. */
export async function run(context: Context, argv: readonly string[]): Promise<number> {
  const line = await readCommand(context, argv, help, [{ name: 'once', isSwitch: true }])
  if (!line) return helped
  const { say } = context
  const action = actionNamed('finetuning.task.describe')
  const { inputs } = await readActionCall(context, action, line)
  const ids = inputs.flatMap(({ taskId }) => (taskId === undefined ? [] : [String(taskId)]))
  if (ids.length === 0)
    throw new Failure(
      'MissingArgument',
      say(
        'qfc finetuning task watch needs at least one <task-id>.',
        'qfc finetuning task watch 至少需要一个 <task-id>。',
      ),
      {
        hint: say(
          'qfc finetuning task list shows the tasks of all jobs.',
          '可用 qfc finetuning task list 查看所有任务。',
        ),
      },
    )
  const poll = line.one('poll')
  return line.on('once')
    ? probe(context, ids)
    : watch(context, ids, poll === undefined ? undefined : parseDuration(poll, '--poll', say))
}

/** A single look at each. */
async function probe(context: Context, ids: readonly string[]): Promise<number> {
  const action = actionNamed('finetuning.task.describe')
  const found: Watched[] = []
  for (const id of ids)
    try {
      const { body } = await send(context, action, { taskId: id })
      const state = String(valueAt(body, 'result.runStatus'))
      found.push({ id, state, body, exitCode: endCode(state), error: undefined })
    } catch (error) {
      found.push(failed(context, id, error))
    }
  await printFound(context, found)
  return worst(found.map(({ exitCode }) => exitCode).filter((code) => code !== 0))
}

/** A task that ended without being done is a failure, also for the one who only looks. */
const endCode = (state: string): number => (['Failed', 'Stopped'].includes(state) ? exitCodes.network : exitCodes.done)

function failed(context: Context, id: string, error: unknown): Watched {
  const last = (error as Partial<WaiterError>).last
  const report = reportOf(error, context)
  return {
    id,
    state: last ? String(valueAt(last, 'result.runStatus')) : report.code,
    body: last,
    exitCode: report.exitCode,
    error: report,
  }
}

async function watch(context: Context, ids: readonly string[], poll: number | undefined): Promise<number> {
  const { say, note, paint, signal } = context
  const waiter = waitersFor(actionNamed('finetuning.task.describe')).find(
    ({ waiter }) => waiter.name === 'fineTuningTaskDone',
  )!
  const view = await createView(context, ids)
  const watched = await Promise.all(
    ids.map(async (id): Promise<Watched> => {
      try {
        const body = await waitFor(
          context,
          waiter,
          { taskId: id },
          { poll, quiet: true, onAnswer: (answer) => view.show(id, answer) },
        )
        return { id, state: String(valueAt(body, 'result.runStatus')), body, exitCode: 0, error: undefined }
      } catch (error) {
        return failed(context, id, error)
      }
    }),
  )
  view.end()
  if (signal.aborted) {
    const stop = `qfc finetuning task stop ${ids.map(shellQuote).join(' ')}${accountFlags(context.settings)}`
    note(
      paint(
        'yellow',
        say(
          `Watching has ended; ${ids.length > 1 ? 'the tasks go' : 'the task goes'} on. To stop: ${stop}`,
          `已停止跟踪，任务仍在继续。如需停止任务：${stop}`,
        ),
      ),
    )
    return exitCodes.interrupted
  }
  await printFound(context, watched)
  const bad = watched.filter(({ exitCode }) => exitCode !== 0)
  if (ids.length > 1)
    note(
      say(
        `${ids.length - bad.length} of ${ids.length} done${bad.length > 0 ? `; not done: ${bad.map(({ id, state }) => `${id} (${state})`).join(', ')}` : ''}.`,
        `共 ${ids.length} 个任务，完成 ${ids.length - bad.length} 个${bad.length > 0 ? `；未完成：${bad.map(({ id, state }) => `${id}（${state}）`).join('、')}` : ''}。`,
      ),
    )
  return worst(bad.map(({ exitCode }) => exitCode))
}

/** Shows how tasks get on: bars that move on a terminal, a line for each change elsewhere. */
async function createView({ note, paint, say }: Context, ids: readonly string[]) {
  const states = new Map(
    ids.map((id) => [
      id,
      {
        progress: { label: id, state: say('reading', '查询中'), share: undefined, note: '' } as Progress,
        remaining: remainingTime(),
      },
    ]),
  )
  const isLive = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb'
  const update = isLive ? (await import('log-update')).createLogUpdate(process.stderr) : undefined
  const draw = () => {
    for (const { progress, remaining } of states.values()) {
      const left = remaining.at(Date.now())
      progress.note =
        progress.share !== undefined && left !== undefined
          ? say(`about ${formatDuration(left)} left`, `剩余约 ${formatDuration(left)}`)
          : ''
    }
    update?.(
      [...states.values()]
        .map(({ progress }) => progressLine(progress, process.stderr.columns || 80, paint))
        .join('\n'),
    )
  }
  const timer = update ? setInterval(draw, 1000) : undefined
  draw()
  return {
    show(id: string, answer: unknown): void {
      const entry = states.get(id)!
      const state = safeText(String(valueAt(answer, 'result.runStatus') || say('Created', '已创建')))
      // The platform gives a progress while a task runs; what it says later is of no use.
      const share =
        state === 'Done' ? 1 : state === 'Running' ? shareOf(valueAt(answer, 'result.runProgress')) : undefined
      if (share !== undefined) entry.remaining.add(share, Date.now())
      const changed = entry.progress.state !== state || entry.progress.share !== share
      entry.progress = { ...entry.progress, state, share }
      if (update) draw()
      else if (changed) note(`${id} ${state}${share === undefined ? '' : ` ${Math.floor(share * 100)}%`}`)
    },
    end(): void {
      clearInterval(timer)
      if (!update) return
      draw()
      update.done()
    },
  }
}

/** Prints what was found: for people scores and checkpoints, for programs the answers. */
async function printFound(context: Context, found: readonly Watched[]): Promise<void> {
  const { settings, note, paint, language } = context
  // The state of a task that failed is shown below; what else went wrong is said here.
  for (const { id, error } of found)
    if (error && error.code !== 'WaiterFailed')
      note(`${found.length > 1 ? `${paint('bold', id)}\n` : ''}${errorText(error, language, paint)}`)
  if (settings.output === 'table' && settings.query === undefined && settings.columns === undefined) {
    for (const each of found) if (each.body) await context.print(resultText(context, each))
    return
  }
  const [only] = found
  if (found.length === 1)
    return only!.body ? printAnswer(context, only!.body, shapeOf(actionNamed('finetuning.task.describe'))) : undefined
  await printAnswer(
    context,
    found.map(({ id, state, body, exitCode }) => ({ id, state, ok: exitCode === 0, answer: body ?? null })),
    { columns: ['id', 'state', 'ok'] },
  )
}

interface Checkpoint {
  step?: unknown
  trainingLoss?: unknown
  perplexity?: unknown
}

function resultText({ paintOutput: paint, say }: Context, { body }: Watched): string {
  const result = valueAt(body, 'result') as Record<string, unknown>
  const style = { paint, width: terminalWidth() }
  const fields = [
    'taskId',
    'jobName',
    'model',
    'trainMode',
    'parameterScale',
    'runStatus',
    'runProgress',
    'createDate',
    'finishDate',
    'vdlLink',
  ]
  const sections = [
    recordText(
      fields
        .filter((field) => result[field] !== undefined && result[field] !== '')
        .filter((field) => field !== 'runProgress' || result.runStatus === 'Running')
        .map((field) => [field, result[field]] as const),
      style,
    ),
  ]
  const metrics = Object.entries((result.metrics ?? {}) as Record<string, unknown>)
  if (metrics.length > 0) sections.push(`${paint('bold', say('Scores', '评估指标'))}\n${recordText(metrics, style)}`)
  const checkpoints = ((result.checkpointList ?? []) as Checkpoint[]).toSorted(
    (a, b) => Number(a.step) - Number(b.step),
  )
  if (checkpoints.length > 0) {
    const lines = (['trainingLoss', 'perplexity'] as const).flatMap((field) => {
      const values = checkpoints.map((each) => Number(each[field] ?? Number.NaN)).filter(Number.isFinite)
      return values.length > 1 ? [[field, `${sparkline(values)}  ${values[0]} → ${values.at(-1)}`] as const] : []
    })
    sections.push(
      `${paint('bold', say('Checkpoints', 'Checkpoint'))}\n${tableOf(['step', 'trainingLoss', 'perplexity'].map(namedColumn), style)(checkpoints)}${lines.length > 0 ? `\n${recordText(lines, style)}` : ''}`,
    )
  }
  return sections.join('\n')
}
