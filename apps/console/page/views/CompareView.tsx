import { useEffect, useMemo, useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import { readTask, type Task } from '../calls/listTasks.ts'
import { LineChart } from '../charts/LineChart.tsx'
import type { Line } from '../charts/plot.ts'
import { Empty, Loading } from '../parts/Box.tsx'
import { StatePill, stateWords } from '../parts/StatePill.tsx'
import { inputOf, type Look, looksAt } from '../state/memory.ts'
import { parametersOf } from '../state/parameters.ts'
import { route } from '../state/route.ts'
import { mostCompared } from '../state/selection.ts'
import { take, tasks } from '../state/tasks.ts'
import { cleanSamples } from '../util/cleanSamples.ts'
import { eachOf } from '../util/eachOf.ts'
import { plainText } from '../util/plainText.ts'
import { durationText, percentText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { lineOf } from './Checkpoints.tsx'

const nameOf = ({ jobName, taskId }: Task): string => `${plainText(jobName).slice(0, 40)} · ${taskId.slice(-4)}`

/** What this browser keeps of tasks: the looks at each, and what it was made of. */
function useKept(ids: readonly string[]) {
  const [kept, setKept] = useState<Record<string, { looks: Look[]; input: Record<string, unknown> | undefined }>>({})
  const key = ids.join()
  useEffect(() => {
    const read = async () => {
      const entries = ids.map(async (id) => [id, { looks: await looksAt(id), input: await inputOf(id) }] as const)
      setKept(Object.fromEntries(await Promise.all(entries)))
    }
    void read()
  }, [key])
  return kept
}

/** Several tasks laid over one another. */
export function CompareView() {
  const ids = (route.value.query.get('tasks') ?? '').split(',').filter(Boolean).slice(0, mostCompared)
  const [isRead, setRead] = useState(false)
  const key = ids.join()
  useEffect(() => {
    // A task that cannot be read is left out, and said to be.
    const read = (id: string) =>
      readTask(id).then(
        (task) => void take(task),
        () => undefined,
      )
    void eachOf(ids, 4, read).then(() => setRead(true))
  }, [key])
  const kept = useKept(ids)
  const found = ids.flatMap((id) => tasks.value.get(id) ?? [])
  if (ids.length === 0)
    return <Empty isView title={say('Choose tasks in the list to compare them', '请在列表中选择要对比的任务')} />
  if (!isRead && found.length < ids.length) return <Loading what={say('Reading the tasks…', '正在读取任务…')} />
  const missing = ids.filter((id) => !tasks.value.has(id))
  return (
    <>
      <h1>{say(`${found.length} tasks beside one another`, `对比 ${found.length} 个任务`)}</h1>
      {missing.length > 0 && (
        <p class="box trouble small" role="alert">
          {say('Not there:', '不存在：')} <code>{missing.map(plainText).join(', ')}</code>
        </p>
      )}
      <Curves tasks={found} kept={kept} />
      <Table tasks={found} kept={kept} />
    </>
  )
}

type Kept = ReturnType<typeof useKept>

function Curves({ tasks: shown, kept }: { tasks: readonly Task[]; kept: Kept }) {
  const loss = useMemo(() => linesOf(shown, 'trainingLoss'), [shown])
  const perplexity = useMemo(() => linesOf(shown, 'perplexity'), [shown])
  const pace = useMemo(() => shown.flatMap((task) => paceOf(task, kept[task.taskId]?.looks ?? [])), [shown, kept])
  return (
    <section class="card charts">
      {loss.length > 0 && (
        <LineChart title={say('Loss by checkpoint', 'loss（按 Checkpoint）')} lines={loss} xName="step" />
      )}
      {perplexity.length > 0 && (
        <LineChart title={say('Perplexity by checkpoint', '困惑度（按 Checkpoint）')} lines={perplexity} xName="step" />
      )}
      {pace.length > 0 && (
        <LineChart
          title={say('Progress since this page first saw it', '进度（自本页面首次查询起）')}
          lines={pace}
          xName={say('after', '经过')}
          xText={durationOfSeconds}
          yText={percentText}
          isLong={false}
        />
      )}
      {loss.length === 0 && pace.length === 0 && (
        <p class="faint">
          {say(
            'None of them has a checkpoint yet. Drop exported logs onto the page for whole curves.',
            '任务均暂无 Checkpoint。可将导出的训练日志拖到页面上查看完整曲线。',
          )}
        </p>
      )}
    </section>
  )
}

const linesOf = (shown: readonly Task[], field: 'trainingLoss' | 'perplexity'): Line[] =>
  shown.map((task) => lineOf(task, field, nameOf(task))).filter(({ y }) => Array.from(y).some(Number.isFinite))

const durationOfSeconds = (seconds: number): string => durationText(seconds * 1000)

/** How a task came on, from the first look at it. */
function paceOf(task: Task, looks: readonly Look[]): Line[] {
  const samples = cleanSamples(
    looks.filter(({ share }) => Number.isFinite(share)),
    Date.now(),
  )
  if (samples.length < 2) return []
  const x = samples.map(({ time }) => (time - samples[0]!.time) / 1000)
  return [{ name: nameOf(task), x, y: samples.map(({ share }) => share) }]
}

function Table({ tasks: shown, kept }: { tasks: readonly Task[]; kept: Kept }) {
  const parameters = shown.map((task) => parametersOf(task, kept[task.taskId]?.input))
  const scores = [...new Set(shown.flatMap((task) => Object.keys(task.metrics ?? {})))]
  const names = [...new Set(parameters.flatMap((each) => [...each.keys()]))]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
    <section class="card wide-table" tabIndex={0} aria-label={say('Parameters and scores', '参数与评估指标')}>
      <table>
        <thead>
          <tr>
            <th>{say('Task', '任务')}</th>
            {shown.map((task, place) => (
              <th key={task.taskId}>
                <i class={`swatch line-${place + 1}`} aria-hidden="true" />{' '}
                <a href={`/task/${encodeURIComponent(task.taskId)}`}>{nameOf(task)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('State', '状态')}</th>
            {shown.map((task) => (
              <td
                key={task.taskId}
                {...behind('finetuning.task.describe', { taskId: task.taskId }, 'result.runStatus')}
              >
                <StatePill words={stateWords(task)} />
              </td>
            ))}
          </tr>
          {scores.map((name) => (
            <Row
              key={name}
              name={name}
              cells={shown.map((task) => plainText((task.metrics as Record<string, unknown> | undefined)?.[name]))}
            />
          ))}
          {names.map((name) => (
            <Row key={name} name={name} cells={parameters.map((each) => each.get(name) ?? '')} marksDifference />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ name, cells, marksDifference }: { name: string; cells: readonly string[]; marksDifference?: boolean }) {
  return (
    <tr class={marksDifference && new Set(cells).size > 1 ? 'differs' : ''}>
      <th scope="row">{name}</th>
      {cells.map((cell, place) => (
        <td key={place}>{cell || '–'}</td>
      ))}
    </tr>
  )
}
