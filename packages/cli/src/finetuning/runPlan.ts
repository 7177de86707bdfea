import type { DataFormat } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { checkInput } from '../input/checkInput.ts'
import { checkSendable } from '../input/checkSendable.ts'
import { actionNamed } from '../table/actionTable.ts'

type Fields = Record<string, unknown>

/** What a run makes. */
export interface RunPlan {
  name: string
  model: string
  trainMode: string
  format: DataFormat
  /** Where the file goes: `bos:/bucket/folder/`. */
  folder: string
  region: string | undefined
  /** Fields of CreateFineTuningTask beside job and data. */
  task: Fields
  publish: boolean
  deploy: boolean
  /** Fields of CreateService beside name and model. */
  service: Fields
}

/** How rows of a format are trained with, where nothing else is said. */
export const usualTrainMode = (format: DataFormat): string =>
  format.startsWith('DPO') ? 'DPO' : format.startsWith('KTO') ? 'KTO' : format === 'Text' ? 'PostPretrain' : 'SFT'

/** A service that is paid by the tokens it is asked for, where nothing else is said. */
export const usualService: Fields = { billing: { paymentTiming: 'Postpaid', chargeType: 'Tokens' }, protocolVersion: 2 }

export const jobInput = ({ name, model, trainMode }: RunPlan): Fields => ({ name, model, trainMode })

export function taskInput({ task }: RunPlan, jobId: string, versionId: string): Fields {
  const { datasetConfig, ...fields } = task
  return {
    jobId,
    hyperParameterConfig: {},
    ...fields,
    datasetConfig: { ...(datasetConfig as Fields | undefined), sourceType: 'Platform', versions: [{ versionId }] },
  }
}

export const modelSetInput = ({ name }: RunPlan): Fields => ({ modelSetName: name, modelType: 'Text2Text' })

export const modelInput = (modelSetId: string, taskId: string): Fields => ({
  modelSetId,
  sourceType: 'Train',
  trainMeta: { taskId },
})

export const serviceInput = ({ name, service }: RunPlan, modelSetId: string, modelId: string): Fields => ({
  name,
  urlSuffix: suffixOf(name),
  ...service,
  modelSetId,
  modelId,
})

/** The end of a service's URL: small letters, digits, `_` and `-`, 2 to 20 of them. */
function suffixOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
  if (plain.length >= 2) return plain.slice(0, 20).replace(/[-_]+$/, '')
  // A name in Chinese has no letters to take.
  return `s${[...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7).toString(36)}`
}

/** A call of the plan, as it is shown. */
export interface PlannedCall {
  action: string
  effect: string
  billable: boolean
  input: Fields
}

/** What stands for ids that are not known yet. */
const later = {
  jobId: 'job-000000000000',
  versionId: 'ds-0000000000000000',
  taskId: 'task-000000000000',
  modelSetId: 'am-000000000000',
  modelId: 'amv-000000000000',
}

/** The calls of a plan that make something after the import, in their order. */
export function callsOf(plan: RunPlan): PlannedCall[] {
  const inputs: [string, Fields, boolean?][] = [
    ['finetuning.job.create', jobInput(plan)],
    ['finetuning.task.create', taskInput(plan, later.jobId, later.versionId)],
    ['model.set.create', modelSetInput(plan), plan.publish],
    ['model.version.create', modelInput(later.modelSetId, later.taskId), plan.publish],
    ['service.custom.create', serviceInput(plan, later.modelSetId, later.modelId), plan.deploy],
  ]
  return inputs
    .filter(([, , isWanted = true]) => isWanted)
    .map(([name, input]) => {
      const { effect, billable } = actionNamed(name)
      return { action: name, effect, billable: billable === true, input }
    })
}

/** Stops at what the platform would refuse, by the spec: nothing has been sent yet. */
export async function checkPlan(context: Context, plan: RunPlan): Promise<void> {
  const { say } = context
  for (const [field, of] of [
    ['jobId', plan.task],
    ['modelId', plan.service],
    ['modelSetId', plan.service],
  ] as const)
    if (of[field] !== undefined)
      throw new Failure(
        'InvalidInput',
        say(`${field} is made by the run; leave it out of the file.`, `${field} 由流程创建，请从文件中删除。`),
      )
  for (const { action, input } of callsOf(plan)) {
    checkSendable(input, say, actionNamed(action))
    await checkInput(actionNamed(action), input, say)
  }
}
