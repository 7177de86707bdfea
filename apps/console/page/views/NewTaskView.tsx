import { createForm } from 'virtual:create-form'
import { useEffect, useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import { Empty, Loading, TroubleBox } from '../parts/Box.tsx'
import { type Created, create, type Plan, problemsOf } from '../state/createTask.ts'
import { inputOf } from '../state/memory.ts'
import { tell } from '../state/notices.ts'
import { go, route } from '../state/route.ts'
import { may } from '../state/session.ts'
import { hyperParametersOf, readSupport, type SupportedModel } from '../state/support.ts'
import { poller, tasks } from '../state/tasks.ts'
import { plainText } from '../util/plainText.ts'
import { setAt } from '../util/setAt.ts'
import { type Trouble, troubleOf } from '../words/errors.ts'
import { say } from '../words/language.ts'
import { HyperFields } from './HyperFields.tsx'
import { type JobChoice, JobFields } from './JobFields.tsx'
import { ObjectFields } from './SchemaFields.tsx'

/** Fields that are chosen by the model and the job, or seldom; the rest of the spec's form is shown as it is. */
const {
  jobId: _job,
  hyperParameterConfig: _hyper,
  parameterScale: _scale,
  datasetConfig,
  ...rest
} = createForm.properties!
const dataForm = { ...createForm, properties: { datasetConfig: datasetConfig! } }
const moreForm = { ...createForm, properties: rest }

const emptyTask = { datasetConfig: { sourceType: 'Platform' } }

/** Creates a task: it says that it costs, and compares with the platform before it is sent. */
export function NewTaskView() {
  const [models, setModels] = useState<SupportedModel[]>()
  const [trouble, setTrouble] = useState<Trouble>()
  useEffect(() => {
    const ending = new AbortController()
    readSupport(ending.signal)
      .then(setModels)
      .catch((error: unknown) => {
        if (!ending.signal.aborted) setTrouble(troubleOf(error))
      })
    return () => ending.abort()
  }, [])
  if (!may('finetuning.task.create'))
    return (
      <Empty isView title={say('This page only reads', '此页面为只读')}>
        <p>{say('Start it with qfc console --write to create tasks.', '用 qfc console --write 启动后可创建任务。')}</p>
      </Empty>
    )
  if (trouble) return <TroubleBox trouble={trouble} action="finetuning.model.list" />
  if (!models) return <Loading what={say('Reading the models…', '正在读取模型…')} />
  return <Form models={models} />
}

/** Checks a plan and sends it, one after the other; each change of the plan begins anew. */
function useSubmission(plan: Plan) {
  const [problems, setProblems] = useState<string[]>()
  const [step, setStep] = useState<'fill' | 'check' | 'agree' | 'send'>('fill')
  const [failed, setFailed] = useState<Trouble>()
  const [unknown, setUnknown] = useState<Extract<Created, { as: 'unknown' }>>()
  const again = () => {
    setStep('fill')
    setProblems(undefined)
  }
  const check = async (event: Event) => {
    event.preventDefault()
    setStep('check')
    setFailed(undefined)
    const found = await problemsOf(plan)
    setProblems(found)
    setStep(found.length === 0 ? 'agree' : 'fill')
  }
  const send = async () => {
    setStep('send')
    try {
      const made = await create(plan)
      void poller.now()
      if (made.as === 'unknown') return setUnknown(made)
      tell('good', say('The task was created', '任务已创建'), made.taskId)
      go(`/task/${made.taskId}`)
    } catch (error) {
      setFailed(troubleOf(error))
      setStep('fill')
    }
  }
  return { problems, step, failed, unknown, again, check, send }
}

function Form({ models }: { models: readonly SupportedModel[] }) {
  const [job, setJob] = useState<JobChoice>({ name: '', model: models[0]?.model ?? '', trainMode: 'SFT' })
  const [task, setTask] = useState<Record<string, unknown>>(emptyTask)
  const plan = { job, task: { hyperParameterConfig: {}, ...task } as Plan['task'] }
  const submission = useSubmission(plan)
  usePattern(setJob, setTask)
  const model = models.find((each) => each.model === job.model)
  const scale = task.parameterScale as string | undefined
  const edit = (path: readonly (string | number)[], value: unknown) => {
    setTask(setAt(task, path, value))
    submission.again()
  }
  const choose = (next: JobChoice) => {
    setJob(next)
    submission.again()
  }
  if (submission.unknown) return <Unknown made={submission.unknown} />
  return (
    <form class="new" onSubmit={submission.check}>
      <h1>{say('New task', '新建任务')}</h1>
      <Price />
      <JobFields {...{ models, job, scale }} onJob={choose} onScale={(value) => edit(['parameterScale'], value)} />
      <section class="card">
        <ObjectFields schema={dataForm} value={task} onChange={edit} />
      </section>
      <section class="card">
        <HyperFields
          rules={hyperParametersOf(model, job.trainMode, scale)}
          values={(task.hyperParameterConfig ?? {}) as Record<string, unknown>}
          onValue={(name, value) => edit(['hyperParameterConfig', name], value)}
        />
      </section>
      <details class="card">
        <summary>{say('More: incremental training, corpus, resources', '更多：增量训练、混合语料、算力资源')}</summary>
        <ObjectFields schema={moreForm} value={task} onChange={edit} />
      </details>
      <Outcome {...submission} />
      <Buttons {...submission} input={{ jobId: 'jobId' in job ? job.jobId : 'job-…', ...plan.task }} />
    </form>
  )
}

type Submission = ReturnType<typeof useSubmission>

const Price = () => (
  <p class="box price">
    <b>{say('Training starts at once and is charged.', '创建后立即开始训练并计费。')}</b>{' '}
    {say(
      'The platform has no separate start and no price by API; see its price list.',
      '平台没有单独的启动接口，也没有查询价格的接口，价格以官方文档为准。',
    )}{' '}
    <a href="https://cloud.baidu.com/doc/qianfan/s/nmh4su5lu" target="_blank" rel="noreferrer">
      {say('Prices', '价格说明')}
    </a>
  </p>
)

/** What the check found, or the platform said. */
function Outcome({ problems, failed }: Submission) {
  return (
    <>
      {problems && problems.length > 0 && (
        <div class="box trouble small" role="alert">
          <h2>{say('Nothing was sent', '未发送任何请求')}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {failed && <TroubleBox trouble={failed} action="finetuning.task.create" small />}
    </>
  )
}

/** First the check; only what passed it can be created. */
function Buttons({ step, send, input }: Submission & { input: Record<string, unknown> }) {
  return (
    <footer class="sticky">
      {step === 'agree' || step === 'send' ? (
        <>
          <span class="good-text">{say('The platform supports it.', '平台支持该配置。')}</span>
          <button
            type="button"
            class="primary"
            disabled={step === 'send'}
            onClick={send}
            {...behind('finetuning.task.create', input, 'result.taskId')}
          >
            {step === 'send' ? say('Creating…', '正在创建…') : say('Create it; it is charged', '确认创建（将计费）')}
          </button>
        </>
      ) : (
        <button
          type="submit"
          class="primary"
          disabled={step === 'check'}
          {...behind('finetuning.model.list', {}, 'result')}
        >
          {step === 'check' ? say('Checking…', '正在检查…') : say('Check', '检查配置')}
        </button>
      )}
    </footer>
  )
}

/** Fills the form by a task that is there, as far as it is known. */
function usePattern(setJob: (job: JobChoice) => void, setTask: (task: Record<string, unknown>) => void): void {
  const from = route.value.query.get('from') ?? ''
  const pattern = tasks.value.get(from)
  const isKnown = pattern !== undefined
  useEffect(() => {
    if (!pattern) return
    const { jobId, model, trainMode, parameterScale } = pattern
    setJob({ jobId, model, trainMode })
    void inputOf(from).then((input) => {
      const { jobId: _, ...known } = (input ?? emptyTask) as Record<string, unknown>
      setTask({ parameterScale, ...known })
    })
  }, [from, isKnown])
}

/** Nobody knows whether the task was made: what is there now is shown, and nothing is sent again. */
function Unknown({ made: { error, jobId, found } }: { made: Extract<Created, { as: 'unknown' }> }) {
  return (
    <div class="box trouble" role="alert">
      <h1>{say('Whether the task was created is not known', '无法确认任务是否已创建')}</h1>
      <p>
        {say('The answer was lost', '响应丢失')} (<code>{troubleOf(error).code}</code>).{' '}
        {found.length > 0
          ? say('These tasks of the job were not there before:', '作业下新出现的任务：')
          : say(
              'The job shows no new task so far. Look again in a minute before you create another.',
              '作业下暂无新任务，请稍后再次确认，再决定是否重新创建。',
            )}
      </p>
      <ul>
        {found.map(({ taskId, jobName }) => (
          <li key={taskId}>
            <a href={`/task/${taskId}`}>
              {plainText(jobName)} <code>{taskId}</code>
            </a>
          </li>
        ))}
      </ul>
      <a class="button" href={`/?job=${encodeURIComponent(jobId)}`}>
        {say('Tasks of the job', '作业下的任务')}
      </a>
    </div>
  )
}
