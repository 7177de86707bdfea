import {
  type DescribeFineTuningSupportModelsOutput,
  describeFineTuningSupportModels,
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

/** What is wrong with a value; undefined where nothing is. */
export function problemOf({ key, checkType, checkValue = [] }: HyperParameter, value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (checkType === 'range' && checkValue.length === 2) {
    const [least, most] = checkValue.map(Number) as [number, number]
    if (Number(value) >= least && Number(value) <= most) return undefined
    return say(`${key} must be from ${least} to ${most}`, `${key} 的取值范围为 ${least}~${most}`)
  }
  if (checkType !== 'choice' && checkType !== 'mult_choice') return undefined
  const chosen = Array.isArray(value) ? value : [value]
  if (chosen.every((each) => checkValue.map(String).includes(String(each)))) return undefined
  return say(`${key} must be one of ${checkValue.join(', ')}`, `${key} 可选：${checkValue.join('、')}`)
}
