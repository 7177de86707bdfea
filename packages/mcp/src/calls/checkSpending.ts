import { isQianfanError, valueAt } from '@qianfan-console/core'
import type { Input, ManifestAction } from '../table/actionTable.ts'
import { quoted } from '../text/cleanText.ts'
import type { Platform } from './platform.ts'

/** What was compared with the platform before money is spent. */
export interface SpendingCheck {
  /** Why the call would not be what the platform supports; empty where nothing speaks against it. */
  problems: string[]
  /** What could not be looked at. */
  unchecked?: string
}

interface Rule {
  key: string
  checkType?: string
  checkValue?: (number | string)[]
}

/** Compares an input with what the platform says it supports. A read that fails stops nothing, and is told. */
export async function checkSpending(platform: Platform, action: ManifestAction, input: Input): Promise<SpendingCheck> {
  if (action.cli.check !== 'fineTuningTask') return { problems: [] }
  try {
    return { problems: [...(await modelProblems(platform, input)), ...(await dataProblems(platform, input))] }
  } catch (error) {
    return { problems: [], unchecked: isQianfanError(error) ? error.code : 'the check failed' }
  }
}

/** A version of a data set has to be published before anything trains on it. */
async function dataProblems(platform: Platform, input: Input): Promise<string[]> {
  const { sourceType, versions = [] } = (input.datasetConfig ?? {}) as { sourceType?: string; versions?: Input[] }
  const problems: string[] = []
  for (const { versionId } of sourceType === 'Platform' ? versions : []) {
    if (versionId === undefined) continue
    try {
      const body = await platform.read('dataset.version.describe', { versionId })
      const state = valueAt(body, 'result.publishStatus')
      if (state !== undefined && state !== 'Published')
        problems.push(`the data set version ${quoted(String(versionId))} is not published (${quoted(String(state))})`)
    } catch (error) {
      const { name, code, message } = error as { name: string; code: string; message: string }
      if (name !== 'ServiceError' || !/InappropriateJSON|not.?(found|exist)/i.test(`${code} ${message}`)) throw error
      problems.push(`the data set version ${quoted(String(versionId))} cannot be read (${code})`)
    }
  }
  return problems
}

async function modelProblems(platform: Platform, input: Input): Promise<string[]> {
  const job = await findJob(platform, input.jobId)
  if (!job) return [`there is no job ${quoted(String(input.jobId))}`]
  const models = valueAt(await platform.read('finetuning.model.list', {}), 'result') as Input[]
  const model = models.find((each) => each.model === job.model)
  // A job on a custom model names a model that is not in the list; nothing can be said about it.
  if (!model) return []
  const modes = (model.supportTrainMode ?? []) as Input[]
  const mode = modes.find((each) => each.trainMode === job.trainMode)
  if (!mode) return [`${quoted(String(model.model))} does not support the train mode ${quoted(String(job.trainMode))}`]
  if (input.parameterScale === undefined) return []
  const scales = (mode.supportParameterScale ?? []) as Input[]
  const scale = scales.find((each) => each.parameterScale === input.parameterScale)
  if (!scale) {
    const known = scales.map((each) => String(each.parameterScale)).join(', ')
    return [`parameterScale ${quoted(String(input.parameterScale))} is not supported (it supports ${known})`]
  }
  const rules = (scale.supportHyperParameterConfig ?? []) as unknown as Rule[]
  return Object.entries((input.hyperParameterConfig ?? {}) as Input).flatMap(
    ([key, value]) => valueProblem(rules, key, value) ?? [],
  )
}

async function findJob(platform: Platform, jobId: unknown): Promise<Input | undefined> {
  for await (const page of platform.readPages('finetuning.job.list', {}, 20)) {
    const job = (valueAt(page, 'result.jobList') as Input[] | undefined)?.find((each) => each.jobId === jobId)
    if (job) return job
  }
  return undefined
}

function valueProblem(rules: readonly Rule[], key: string, value: unknown): string | undefined {
  const { checkType, checkValue = [] } = rules.find((each) => each.key === key) ?? {}
  if (checkType === 'range' && checkValue.length === 2) {
    const [least, most] = checkValue.map(Number) as [number, number]
    return Number(value) >= least && Number(value) <= most
      ? undefined
      : `hyperParameterConfig.${key} must be from ${least} to ${most}, not ${quoted(String(value))}`
  }
  if (checkType !== 'choice' && checkType !== 'mult_choice') return undefined
  const known = checkValue.map(String)
  return [value].flat().every((each) => known.includes(String(each)))
    ? undefined
    : `hyperParameterConfig.${key} must be one of ${known.join(', ')}, not ${quoted(String(value))}`
}
