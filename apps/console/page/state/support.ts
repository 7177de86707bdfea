import {
  type DescribeFineTuningSupportModelsOutput,
  describeFineTuningSupportModels,
  type TaskProblem,
  valueProblem,
} from '@qianfan-console/browser-sdk'
import { client } from '../calls/client.ts'
import { say } from '../words/language.ts'

export type SupportedModel = DescribeFineTuningSupportModelsOutput['result'][number]
type Scale = NonNullable<NonNullable<SupportedModel['supportTrainMode']>[number]['supportParameterScale']>[number]
export type HyperParameter = NonNullable<Scale['supportHyperParameterConfig']>[number]

/** The models that can be trained, and with what. */
export const readSupport = async (signal?: AbortSignal): Promise<SupportedModel[]> =>
  (await describeFineTuningSupportModels(client, {}, { signal })).result

/** What a model takes with a mode and a scale. */
export function hyperParametersOf(
  model: SupportedModel | undefined,
  trainMode: string | undefined,
  parameterScale: string | undefined,
): HyperParameter[] {
  const scales = model?.supportTrainMode?.find((each) => each.trainMode === trainMode)?.supportParameterScale ?? []
  const scale = scales.find((each) => each.parameterScale === (parameterScale ?? 'FullFineTuning'))
  return scale?.supportHyperParameterConfig ?? []
}

/** What is wrong with a value, in words; undefined where nothing is. */
export function problemOf(rule: HyperParameter, value: unknown): string | undefined {
  const problem = value === undefined ? undefined : valueProblem([rule], rule.key ?? '', value)
  return problem && problemText(problem)
}

/** A problem of a task, in words. */
export function problemText(problem: TaskProblem): string {
  const known = 'known' in problem ? problem.known.join(say(', ', '、')) : ''
  switch (problem.code) {
    case 'UnknownJob':
      return say(`There is no job ${problem.jobId}`, `作业 ${problem.jobId} 不存在`)
    case 'UnknownModel':
      return say(`${problem.model} cannot be trained`, `${problem.model} 不支持精调`)
    case 'UnsupportedMode':
      return say(
        `${problem.model} does not support ${problem.trainMode}`,
        `${problem.model} 不支持 ${problem.trainMode}`,
      )
    case 'UnsupportedScale':
      return say(
        `${problem.model} does not support ${problem.parameterScale}`,
        `${problem.model} 不支持 ${problem.parameterScale}`,
      )
    case 'Misspelled':
      return say(`${problem.key}: did you mean ${problem.meant}?`, `${problem.key}：是不是想输入 ${problem.meant}？`)
    case 'OutOfRange':
      return say(
        `${problem.key} must be from ${problem.least} to ${problem.most}`,
        `${problem.key} 的取值范围为 ${problem.least}~${problem.most}`,
      )
    case 'NotAChoice':
      return say(`${problem.key} must be one of ${known}`, `${problem.key} 可选：${known}`)
    case 'NotPublished':
      return say(
        `${problem.versionId} is not published (${problem.state})`,
        `${problem.versionId} 未发布（${problem.state}）`,
      )
    case 'UnreadableVersion':
      return say(
        `${problem.versionId} cannot be read (${problem.error.code})`,
        `无法读取 ${problem.versionId}（${problem.error.code}）`,
      )
  }
}
