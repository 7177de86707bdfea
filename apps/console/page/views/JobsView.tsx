import { computed } from '@preact/signals'
import { behind } from '../calls/behind.ts'
import { Empty, Loading, TroubleBox } from '../parts/Box.tsx'
import { StatePill } from '../parts/StatePill.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { isNarrow } from '../state/media.ts'
import { isLoaded, jobs, tasks, trouble } from '../state/tasks.ts'
import { dateOf } from '../util/dateOf.ts'
import { plainText } from '../util/plainText.ts'
import { countText, dateText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { wordsOf } from '../words/states.ts'

/** The tasks of each job, by state. */
const states = computed(() => {
  const found = new Map<string, Map<string, number>>()
  for (const { jobId, runStatus } of tasks.value.values()) {
    const own = found.get(jobId) ?? new Map<string, number>()
    found.set(jobId, own.set(runStatus, (own.get(runStatus) ?? 0) + 1))
  }
  return found
})

/** The jobs of the account, each with how its tasks stand. */
export function JobsView() {
  if (!isLoaded.value && trouble.value) return <TroubleBox trouble={trouble.value} />
  if (!isLoaded.value) return <Loading what={say('Reading jobs and tasks…', '正在读取作业和任务…')} />
  const rows = [...jobs.value.values()]
  if (rows.length === 0) return <Empty isView title={say('This account has no jobs yet', '该账号下还没有作业')} />
  return (
    <>
      {trouble.value && <TroubleBox trouble={trouble.value} small />}
      <h1>{say('Jobs', '作业')}</h1>
      <div
        class="table jobs"
        role="table"
        aria-label={say('Jobs', '作业')}
        aria-rowcount={rows.length + 1}
        style={{ '--tracks': 'minmax(12rem, 2fr) minmax(8rem, 1fr) minmax(12rem, 2fr) 10.5rem' }}
      >
        <div role="rowgroup" class="head">
          <div role="row" class="row" aria-rowindex={1}>
            {[say('Job', '作业'), say('Model', '模型'), say('Tasks', '任务'), say('Created', '创建时间')].map(
              (title) => (
                <span role="columnheader" key={title}>
                  {title}
                </span>
              ),
            )}
          </div>
        </div>
        <VirtualRows
          items={rows}
          rowHeight={isNarrow.value ? 120 : 60}
          keyOf={({ jobId }) => jobId}
          row={({ jobId, name, model, trainMode, createDate }) => (
            <>
              <span role="cell" class="cell name">
                <span class="stack">
                  <a href={`/?job=${encodeURIComponent(jobId)}`} title={plainText(name)}>
                    {plainText(name) || jobId}
                  </a>
                  <code class="faint">{jobId}</code>
                </span>
              </span>
              <span role="cell" class="cell">
                <span class="stack" {...behind('finetuning.job.list', { maxKeys: 100 }, 'result.jobList[].model')}>
                  <span class="cut">{plainText(model)}</span>
                  <small class="faint">{trainMode}</small>
                </span>
              </span>
              <span
                role="cell"
                class="cell pills"
                {...behind('finetuning.task.list', { jobId }, 'result.taskList[].runStatus')}
              >
                {[...(states.value.get(jobId) ?? [])].map(([state, count]) => {
                  const words = wordsOf(state)
                  return (
                    <StatePill key={state} words={{ tone: words.tone, name: `${words.name} ${countText(count)}` }} />
                  )
                })}
              </span>
              <span role="cell" class="cell">
                {dateText(dateOf(createDate))}
              </span>
            </>
          )}
        />
      </div>
    </>
  )
}
