import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import { readTask, type Task } from '../calls/listTasks.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { Empty, Loading, TroubleBox } from '../parts/Box.tsx'
import { Id } from '../parts/CopyText.tsx'
import { Progress } from '../parts/Progress.tsx'
import { StatePill, stateWords } from '../parts/StatePill.tsx'
import { type Look, looksAt } from '../state/memory.ts'
import { may } from '../state/session.ts'
import { forget, isLoaded, progress, take, tasks } from '../state/tasks.ts'
import { cleanSamples } from '../util/cleanSamples.ts'
import { plainText } from '../util/plainText.ts'
import { remainingTime } from '../util/remainingTime.ts'
import { shareOf } from '../util/shareOf.ts'
import { type Trouble, troubleOf } from '../words/errors.ts'
import { clockText, durationText, percentText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { wordsOf } from '../words/states.ts'
import { Checkpoints } from './Checkpoints.tsx'
import { Parameters } from './Parameters.tsx'
import { StopButton } from './StopButton.tsx'
import { Timeline } from './Timeline.tsx'

/** Reads a task when it is opened; the looks of the list go on from there. */
function useTask(taskId: string): { task: Task | undefined; isGone: boolean; trouble: Trouble | undefined } {
  const [trouble, setTrouble] = useState<Trouble>()
  const [isRead, setRead] = useState(false)
  const last = useRef<Task>(undefined)
  useEffect(() => {
    last.current = undefined
    setTrouble(undefined)
    setRead(false)
    const ending = new AbortController()
    readTask(taskId, ending.signal)
      .then((task) => take(task))
      .catch((error: unknown) => {
        if (ending.signal.aborted) return
        const found = troubleOf(error)
        if (found.kind === 'gone') forget(taskId)
        else setTrouble(found)
      })
      .finally(() => setRead(true))
    return () => ending.abort()
  }, [taskId])
  const here = tasks.value.get(taskId)
  // What vanishes while it is looked at stays as it was seen last, and says so.
  if (here) last.current = here
  const known = last.current?.taskId === taskId ? last.current : undefined
  return { task: known, isGone: !here && isRead && (known !== undefined || isLoaded.value) && !trouble, trouble }
}

/** One task. */
export function TaskView({ taskId }: { taskId: string }) {
  const { task, isGone, trouble } = useTask(taskId)
  if (!task && trouble) return <TroubleBox trouble={trouble} action="finetuning.task.describe" />
  if (!task && isGone)
    return (
      <Empty isView title={say('This task is not there', '该任务不存在')}>
        <p>
          <code>{plainText(taskId)}</code>
        </p>
        <p>{say('It was deleted, or belongs to another account.', '可能已被删除，或属于其他账号。')}</p>
        <a class="button" href="/">
          {say('All tasks', '所有任务')}
        </a>
      </Empty>
    )
  if (!task) return <Loading what={say('Reading the task…', '正在读取任务…')} />
  return (
    <article>
      {isGone && (
        <p class="box trouble small" role="alert">
          <b>{say('This task is gone.', '该任务已不存在。')}</b>{' '}
          {say(
            'It was deleted while it was open here; this is what was seen last.',
            '查看期间任务已被删除，以下为最后一次查询的结果。',
          )}
        </p>
      )}
      <Head task={task} isGone={isGone} />
      <Scores task={task} />
      <ProgressOverTime task={task} />
      <Checkpoints task={task} />
      <Parameters task={task} />
    </article>
  )
}

function Head({ task, isGone }: { task: Task; isGone: boolean }) {
  const words = stateWords(task)
  const name = plainText(task.jobName) || task.jobId
  return (
    <>
      <nav class="crumbs" aria-label={say('Where this is', '位置')}>
        <a href="/">{say('Tasks', '任务')}</a> <span aria-hidden="true">/</span>{' '}
        <a href={`/?job=${encodeURIComponent(task.jobId)}`}>{name}</a>
      </nav>
      <div class="heading task-head">
        <div>
          <h1 title={name}>{name}</h1>
          <p class="ids">
            <Id id={task.taskId} /> <span class="faint">{say('job', '作业')}</span> <Id id={task.jobId} />
          </p>
        </div>
        <div class="actions">
          {!isGone && <StopButton task={task} />}
          <VisualLink link={task.vdlLink} />
          {may('finetuning.task.create') && (
            <a class="button" href={`/new?from=${encodeURIComponent(task.taskId)}`}>
              {say('Create alike', '以此为模板新建')}
            </a>
          )}
        </div>
      </div>
      <section class={`card state ${words.tone}`}>
        <p {...behind('finetuning.task.describe', { taskId: task.taskId }, 'result.runStatus')}>
          <StatePill words={words} /> {words.sentence} <span class="faint">{words.next}</span>
        </p>
        <States task={task} />
      </section>
    </>
  )
}

/** The page of the curves. Only an address of the web is made a link. */
function VisualLink({ link }: { link: string | undefined }) {
  if (!link || !URL.canParse(link) || new URL(link).protocol !== 'https:') return null
  return (
    <a class="button" href={link} target="_blank" rel="noreferrer">
      VisualDL
    </a>
  )
}

/** The looks at a task that this browser keeps, anew with each that shows something. */
function useLooks(task: Task): Look[] {
  const [looks, setLooks] = useState<Look[]>([])
  const { taskId, runStatus, runProgress } = task
  const count = progress.value.get(taskId)?.length
  useEffect(() => {
    let isEnded = false
    void looksAt(taskId).then((found) => {
      if (!isEnded) setLooks(found)
    })
    return () => {
      isEnded = true
    }
  }, [taskId, runStatus, runProgress, count])
  return looks
}

function States({ task }: { task: Task }) {
  const looks = useLooks(task)
  const left = remainingTime(cleanSamples(looks.filter(isMeasured), Date.now()), Date.now())
  return (
    <>
      {task.runStatus === 'Running' && (
        <p class="big" {...behind('finetuning.task.describe', { taskId: task.taskId }, 'result.runProgress')}>
          <Progress share={shareOf(task.runProgress)} />
          <span class="faint">
            {left === undefined
              ? say('The time left shows once the progress has moved.', '进度变化后显示预计剩余时间。')
              : say(
                  `About ${durationText(left)} left, by the pace seen here.`,
                  `按当前进度，预计剩余 ${durationText(left)}。`,
                )}
          </span>
        </p>
      )}
      <Timeline task={task} looks={looks} />
    </>
  )
}

const isMeasured = ({ share }: Look): boolean => Number.isFinite(share)

function Scores({ task }: { task: Task }) {
  const scores = Object.entries(task.metrics ?? {}).filter(([, value]) => typeof value !== 'object')
  if (scores.length === 0) return null
  return (
    <section class="tiles" aria-label={say('Scores', '评估指标')}>
      {scores.map(([name, value]) => (
        <div
          class="tile"
          key={name}
          {...behind('finetuning.task.describe', { taskId: task.taskId }, `result.metrics.${name}`)}
        >
          <span>{name}</span>
          <b>{plainText(value)}</b>
        </div>
      ))}
    </section>
  )
}

/** How far the task was, whenever this page looked. The platform keeps no such series. */
function ProgressOverTime({ task }: { task: Task }) {
  const looks = useLooks(task)
  const samples = useMemo(() => cleanSamples(looks.filter(isMeasured), Date.now()), [looks])
  const lines = useMemo(
    () => [
      {
        name: say('progress', '进度'),
        x: samples.map(({ time }) => time / 1000),
        y: samples.map(({ share }) => share),
      },
    ],
    [samples],
  )
  const marks = useMemo(() => marksOf(looks), [looks])
  if (samples.length < 2) return null
  return (
    <section class="card">
      <LineChart
        title={say('Progress as this page saw it', '进度（本页面查询记录）')}
        lines={lines}
        marks={marks}
        xName={say('at', '时间')}
        xText={clockOfSeconds}
        yText={percentText}
        isTime
        isLong={false}
        height={180}
      />
      <p class="faint">
        {say(
          'From the looks of this page, kept in this browser; the platform gives no live series.',
          '来自本页面的查询记录，保存在本浏览器中；平台不提供实时指标序列。',
        )}
      </p>
    </section>
  )
}

const clockOfSeconds = (seconds: number): string => clockText(seconds * 1000)

/** The moments at which another state was seen first. */
function marksOf(looks: readonly Look[]): { x: number; label: string }[] {
  return looks.flatMap(({ time, state }, place) =>
    place > 0 && looks[place - 1]!.state !== state ? [{ x: time / 1000, label: wordsOf(state).name }] : [],
  )
}
