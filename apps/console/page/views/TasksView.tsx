import { computed } from '@preact/signals'
import { behind } from '../calls/behind.ts'
import type { Task } from '../calls/listTasks.ts'
import { Empty, Loading, TroubleBox } from '../parts/Box.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { arrange, readArrangement } from '../state/arrange.ts'
import { isNarrow } from '../state/media.ts'
import { go, route, withQuery } from '../state/route.ts'
import { selection, toggle } from '../state/selection.ts'
import { may } from '../state/session.ts'
import { isLoaded, tasks, trouble } from '../state/tasks.ts'
import { plainText } from '../util/plainText.ts'
import { countText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { type Column, columns, usualColumns } from './columns.tsx'
import { TaskFilters } from './TaskFilters.tsx'

const shown = computed(() => arrange(tasks.value.values(), readArrangement(route.value.query)))

/** The columns that the address names. */
export const shownColumns = computed(() => {
  const wanted = route.value.query.get('columns')?.split(',') ?? usualColumns
  return columns.filter(({ id }) => id === 'name' || wanted.includes(id))
})

/** Every task of the account. */
export function TasksView() {
  if (!isLoaded.value && trouble.value) return <TroubleBox trouble={trouble.value} />
  if (!isLoaded.value && tasks.value.size === 0)
    return <Loading what={say('Reading jobs and tasks…', '正在读取作业和任务…')} />
  return (
    <>
      {trouble.value && <TroubleBox trouble={trouble.value} small />}
      <div class="heading">
        <h1>{say('Fine-tuning tasks', '模型精调任务')}</h1>
        {may('finetuning.task.create') && (
          <a class="button primary" href="/new">
            {say('New task', '新建任务')}
          </a>
        )}
      </div>
      {tasks.value.size === 0 ? <NoTasks /> : <TaskList />}
      <CompareBar />
    </>
  )
}

function NoTasks() {
  return (
    <Empty title={say('This account has no tasks yet', '该账号下还没有任务')}>
      <p>
        {may('finetuning.task.create')
          ? say('Create the first one here.', '可在此创建第一个任务。')
          : say(
              'Create one with qfc finetuning task create, or start qfc console --write.',
              '可运行 qfc finetuning task create 创建，或用 qfc console --write 启动后在页面创建。',
            )}
      </p>
    </Empty>
  )
}

function TaskList() {
  const rows = shown.value
  return (
    <>
      <TaskFilters />
      <p class="count faint" role="status" {...behind('finetuning.job.list', { maxKeys: 100 })}>
        {rows.length === tasks.value.size
          ? say(`${countText(rows.length)} tasks`, `共 ${countText(rows.length)} 个任务`)
          : say(
              `${countText(rows.length)} of ${countText(tasks.value.size)} tasks`,
              `${countText(rows.length)} 个，共 ${countText(tasks.value.size)} 个任务`,
            )}
      </p>
      {rows.length === 0 ? (
        <Empty title={say('No task fits', '没有符合条件的任务')}>
          <button type="button" onClick={() => go('/')}>
            {say('Show all', '显示全部')}
          </button>
        </Empty>
      ) : (
        <TaskTable rows={rows} />
      )}
    </>
  )
}

function TaskTable({ rows }: { rows: readonly Task[] }) {
  const chosen = shownColumns.value
  const tracks = ['2.25rem', ...chosen.map(({ width }) => width)].join(' ')
  return (
    <div
      class="table tasks"
      role="table"
      aria-label={say('Fine-tuning tasks', '模型精调任务')}
      aria-rowcount={rows.length + 1}
      style={{ '--tracks': tracks }}
    >
      <div role="rowgroup" class="head">
        <div role="row" class="row" aria-rowindex={1}>
          <span role="columnheader">
            <span class="hidden">{say('Compare', '对比')}</span>
          </span>
          {chosen.map((column) => (
            <Head key={column.id} column={column} />
          ))}
        </div>
      </div>
      <VirtualRows
        items={rows}
        rowHeight={isNarrow.value ? 148 : 64}
        keyOf={({ taskId }) => taskId}
        row={(task) => <Cells task={task} chosen={chosen} />}
      />
    </div>
  )
}

function Cells({ task, chosen }: { task: Task; chosen: readonly Column[] }) {
  return (
    <>
      <span role="cell" class="choose">
        <input
          type="checkbox"
          checked={selection.value.has(task.taskId)}
          onChange={() => toggle(task.taskId)}
          aria-label={say(
            `Compare ${plainText(task.jobName)} ${task.taskId}`,
            `对比 ${plainText(task.jobName)} ${task.taskId}`,
          )}
        />
      </span>
      {chosen.map(({ id, cell }) => (
        <span role="cell" class={`cell ${id}`} key={id}>
          {cell(task)}
        </span>
      ))}
    </>
  )
}

/** The head of a column, which sorts by it. */
function Head({ column: { id, title } }: { column: Column }) {
  const { sort } = readArrangement(route.value.query)
  const falling = sort === `-${id}`
  const isSorted = falling || sort === id
  return (
    <span role="columnheader" aria-sort={isSorted ? (falling ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="sort" onClick={() => go(withQuery({ sort: falling ? id : `-${id}` }), 'replace')}>
        {title}
        <span aria-hidden="true">{isSorted ? (falling ? '↓' : '↑') : ''}</span>
      </button>
    </span>
  )
}

/** Tasks that were chosen, to be laid over one another. */
function CompareBar() {
  const { size } = selection.value
  if (size === 0) return null
  return (
    <div class="bar">
      <span>{say(`${size} chosen`, `已选 ${size} 个`)}</span>
      <button type="button" class="quiet" onClick={() => (selection.value = new Set())}>
        {say('None', '清空')}
      </button>
      {size > 1 && (
        <a class="button primary" href={`/compare?tasks=${[...selection.value].map(encodeURIComponent).join(',')}`}>
          {say('Compare', '对比')}
        </a>
      )}
      {size === 1 && <small class="faint">{say('Choose one more to compare.', '再选一个即可对比。')}</small>}
    </div>
  )
}
