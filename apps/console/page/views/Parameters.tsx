import { useEffect, useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import type { Task } from '../calls/listTasks.ts'
import { inputOf } from '../state/memory.ts'
import { besideOther, datasetsOf, parametersOf } from '../state/parameters.ts'
import { tasks } from '../state/tasks.ts'
import { plainText } from '../util/plainText.ts'
import { say } from '../words/language.ts'

/** What a task was made of, where this browser made it. */
function useInput(taskId: string | undefined): Record<string, unknown> | undefined {
  const [input, setInput] = useState<Record<string, unknown>>()
  useEffect(() => {
    setInput(undefined)
    if (taskId) void inputOf(taskId).then(setInput)
  }, [taskId])
  return input
}

/** The parameters of a task, beside those of another where one is chosen. */
export function Parameters({ task }: { task: Task }) {
  const [otherId, setOtherId] = useState('')
  const input = useInput(task.taskId)
  const otherInput = useInput(otherId)
  const other = tasks.value.get(otherId)
  const own = parametersOf(task, input)
  const rows = besideOther(own, other && parametersOf(other, otherInput))
  const hasHyperParameters = own.size > 3
  return (
    <section class="card">
      <div class="heading">
        <h2>{say('Parameters', '训练参数')}</h2>
        <label>
          {say('beside', '对比')}{' '}
          <select value={otherId} onChange={(event) => setOtherId(event.currentTarget.value)}>
            <option value="">–</option>
            {[...tasks.value.values()].slice(0, 500).map(({ taskId, jobName }) =>
              taskId === task.taskId ? null : (
                <option key={taskId} value={taskId}>
                  {plainText(jobName).slice(0, 40)} · {taskId}
                </option>
              ),
            )}
          </select>
        </label>
      </div>
      <table>
        <thead>
          <tr>
            <th>{say('Parameter', '参数')}</th>
            <th>{say('This task', '该任务')}</th>
            {other && <th>{plainText(other.jobName)}</th>}
          </tr>
        </thead>
        <tbody {...behind('finetuning.task.describe', { taskId: task.taskId }, 'result')}>
          {rows.map(({ name, value, other: beside }) => (
            <tr key={name} class={beside !== undefined && beside !== value ? 'differs' : ''}>
              <th scope="row">{name}</th>
              <td>{value || '–'}</td>
              {other && <td>{beside || '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {!hasHyperParameters && (
        <p class="faint">
          {say(
            'The platform’s answer is not documented to hold hyper-parameters or data sets. Those of a task that is created on this page are kept in this browser.',
            '官方文档未说明查询结果包含超参数和数据集；在此页面创建的任务，会在本浏览器中保留其参数。',
          )}
        </p>
      )}
      <Datasets versions={datasetsOf(task, input)} />
    </section>
  )
}

function Datasets({ versions }: { versions: ReturnType<typeof datasetsOf> }) {
  if (versions.length === 0) return null
  return (
    <>
      <h3>{say('Data sets', '数据集')}</h3>
      <ul class="plain">
        {versions.map(({ versionId, versionBosUri, samplingRate }) => (
          <li key={versionId ?? versionBosUri}>
            <code {...(versionId && behind('dataset.version.describe', { versionId }))}>
              {versionId ?? versionBosUri}
            </code>
            {samplingRate !== undefined && (
              <small class="faint">
                {' '}
                {say('sampling rate', '采样率')} {samplingRate}
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
