import type { ComponentChildren } from 'preact'
import { behind } from '../calls/behind.ts'
import type { Task } from '../calls/listTasks.ts'
import { Progress } from '../parts/Progress.tsx'
import { StatePill, stateWords } from '../parts/StatePill.tsx'
import { lastLoss } from '../state/arrange.ts'
import { progress } from '../state/tasks.ts'
import { dateOf } from '../util/dateOf.ts'
import { plainText } from '../util/plainText.ts'
import { remainingTime } from '../util/remainingTime.ts'
import { shareOf } from '../util/shareOf.ts'
import { dateText, durationText, numberText } from '../words/formats.ts'
import { say } from '../words/language.ts'

/** A column of the list of tasks. */
export interface Column {
  id: string
  title: string
  /** Its share of the width, as a track of a grid. */
  width: string
  cell(task: Task): ComponentChildren
}

const listed = ({ jobId }: Task, field: string) =>
  behind('finetuning.task.list', { jobId }, `result.taskList[].${field}`)
const described = ({ taskId }: Task, field: string) => behind('finetuning.task.describe', { taskId }, `result.${field}`)

/** The time left of a task, by the looks of this page. */
export function timeLeft(task: Task): string {
  const left = remainingTime(progress.value.get(task.taskId) ?? [], Date.now())
  return left === undefined ? '' : say(`about ${durationText(left)} left`, `预计剩余 ${durationText(left)}`)
}

function ProgressCell({ task }: { task: Task }) {
  if (task.runStatus !== 'Running') {
    const time = took(task)
    if (time === undefined) return null
    return (
      <small class="faint" {...listed(task, 'finishDate')}>
        {say('took', '耗时')} {durationText(time)}
      </small>
    )
  }
  return (
    <span class="stack" {...described(task, 'runProgress')}>
      <Progress share={shareOf(task.runProgress)} />
      <small class="faint">{timeLeft(task) || say('measuring the speed', '正在估算剩余时间')}</small>
    </span>
  )
}

/** How long a task that has ended took, by the platform's own dates. */
function took({ createDate, finishDate }: Task): number | undefined {
  const [start, end] = [dateOf(createDate), dateOf(finishDate)]
  return start === undefined || end === undefined ? undefined : end - start
}

function NameCell({ task }: { task: Task }) {
  const name = plainText(task.jobName) || task.jobId
  return (
    <span class="stack">
      <a href={`/task/${encodeURIComponent(task.taskId)}`} title={name}>
        {name}
      </a>
      <code class="faint">{task.taskId}</code>
    </span>
  )
}

function StateCell({ task }: { task: Task }) {
  const words = stateWords(task)
  return (
    <span class="stack" {...listed(task, 'runStatus')} title={`${words.sentence} ${words.next}`}>
      <StatePill words={words} />
      <small class="faint">{words.next}</small>
    </span>
  )
}

/** Every column there is. */
export const columns: readonly Column[] = [
  { id: 'name', title: say('Job', '作业'), width: 'minmax(11rem, 2.2fr)', cell: (task) => <NameCell task={task} /> },
  {
    id: 'status',
    title: say('State', '状态'),
    width: 'minmax(12rem, 2.4fr)',
    cell: (task) => <StateCell task={task} />,
  },
  {
    id: 'progress',
    title: say('Progress', '进度'),
    width: 'minmax(10rem, 1.4fr)',
    cell: (task) => <ProgressCell task={task} />,
  },
  {
    id: 'model',
    title: say('Model', '模型'),
    width: 'minmax(9rem, 1.3fr)',
    cell: (task) => (
      <span class="stack" {...listed(task, 'model')}>
        <span class="cut">{plainText(task.model)}</span>
        <small class="faint">
          {task.trainMode} · {task.parameterScale}
        </small>
      </span>
    ),
  },
  {
    id: 'mode',
    title: say('Mode', '训练模式'),
    width: '6rem',
    cell: (task) => <span {...listed(task, 'trainMode')}>{task.trainMode}</span>,
  },
  {
    id: 'scale',
    title: say('Scale', '参数规模'),
    width: '9rem',
    cell: (task) => <span {...listed(task, 'parameterScale')}>{task.parameterScale}</span>,
  },
  {
    id: 'loss',
    title: say('Last loss', '最后的 loss'),
    width: '6.5rem',
    cell: (task) => <span {...listed(task, 'checkpointList')}>{numberText(lastLoss(task))}</span>,
  },
  {
    id: 'created',
    title: say('Created', '创建时间'),
    width: '10.5rem',
    cell: (task) => <span {...listed(task, 'createDate')}>{dateText(dateOf(task.createDate))}</span>,
  },
  {
    id: 'finished',
    title: say('Ended', '结束时间'),
    width: '10.5rem',
    cell: (task) => <span {...listed(task, 'finishDate')}>{dateText(dateOf(task.finishDate))}</span>,
  },
]

/** The columns that are shown where nothing was chosen. */
export const usualColumns = ['name', 'status', 'progress', 'model', 'loss', 'created']
