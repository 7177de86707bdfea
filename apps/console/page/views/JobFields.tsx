import type { SupportedModel } from '../state/support.ts'
import { jobs } from '../state/tasks.ts'
import { plainText } from '../util/plainText.ts'
import { say } from '../words/language.ts'

/** The job that a task is made in: one that is there, or a new one. */
export type JobChoice =
  | { jobId: string; model: string; trainMode: string }
  | { name: string; model: string; trainMode: string }

interface Props {
  models: readonly SupportedModel[]
  job: JobChoice
  scale: string | undefined
  onJob(job: JobChoice): void
  onScale(scale: string | undefined): void
}

/** Chooses a job, and with it the model, the mode and the scale. */
export function JobFields({ models, job, scale, onJob, onScale }: Props) {
  const isNew = !('jobId' in job)
  const model = models.find((each) => each.model === job.model)
  const modes = (model?.supportTrainMode ?? []).map((each) => each.trainMode ?? '')
  const scales =
    model?.supportTrainMode
      ?.find((each) => each.trainMode === job.trainMode)
      ?.supportParameterScale?.map((each) => each.parameterScale ?? '') ?? []
  const choose = (jobId: string) => {
    const found = jobs.value.get(jobId)
    if (found) onJob({ jobId, model: found.model ?? '', trainMode: found.trainMode ?? '' })
    else onJob({ name: '', model: models[0]?.model ?? '', trainMode: 'SFT' })
  }
  return (
    <section class="card grid">
      <Choice label={say('Job', '作业')} value={isNew ? '' : job.jobId} onChoose={choose}>
        <option value="">{say('A new job', '新建作业')}</option>
        {[...jobs.value.values()].map(({ jobId, name }) => (
          <option key={jobId} value={jobId}>
            {plainText(name).slice(0, 60)} · {jobId}
          </option>
        ))}
      </Choice>
      {isNew && (
        <label class="field">
          <span>
            {say('Its name', '作业名称')} <b aria-hidden="true">*</b>
          </span>
          <input required value={job.name} onInput={(event) => onJob({ ...job, name: event.currentTarget.value })} />
        </label>
      )}
      <Choice
        label={say('Model', '模型')}
        value={job.model}
        disabled={!isNew}
        onChoose={(value) => onJob({ ...job, model: value })}
      >
        {[...new Set([job.model, ...models.map((each) => each.model ?? '')])].map(option)}
      </Choice>
      <Choice
        label={say('Mode', '训练模式')}
        value={job.trainMode}
        disabled={!isNew}
        onChoose={(value) => onJob({ ...job, trainMode: value })}
      >
        {[...new Set([job.trainMode, ...modes])].map(option)}
      </Choice>
      <Choice label={say('Scale', '参数规模')} value={scale ?? ''} onChoose={(value) => onScale(value || undefined)}>
        <option value="">{say('FullFineTuning by default', '默认 FullFineTuning')}</option>
        {scales.map(option)}
      </Choice>
    </section>
  )
}

const option = (name: string) => (
  <option key={name} value={name}>
    {name}
  </option>
)

interface ChoiceProps {
  label: string
  value: string
  disabled?: boolean
  onChoose(value: string): void
  children: preact.ComponentChildren
}

function Choice({ label, value, disabled, onChoose, children }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} disabled={disabled ?? false} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  )
}
