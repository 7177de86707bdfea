import {
  type DescribeCustomModelSetsOutput,
  type DescribePresetServicesOutput,
  type DescribeServicesOutput,
  describeCustomModelSets,
  describeModel,
  describePresetServices,
  describeServices,
} from '@qianfan-console/browser-sdk'
import { client } from '../calls/client.ts'

export type ModelSet = DescribeCustomModelSetsOutput['result']['customModelSetList'][number]
export type CustomService = NonNullable<DescribeServicesOutput['result']['serviceList']>[number]
export type PresetService = DescribePresetServicesOutput['result']['serviceList'][number]

/** Every model of the account. */
export async function readModelSets(signal: AbortSignal): Promise<ModelSet[]> {
  const found: ModelSet[] = []
  for await (const set of describeCustomModelSets.items(client, { maxKeys: 100 }, { signal })) found.push(set)
  return found
}

/** The state of a model version. */
export async function readVersion(modelId: string, signal: AbortSignal) {
  return (await describeModel(client, { modelId }, { signal })).result
}

/** Every service of the account: those of both versions of the inference interface. */
export async function readServices(signal: AbortSignal): Promise<{ custom: CustomService[]; preset: PresetService[] }> {
  const custom = new Map<string, CustomService>()
  const preset = new Map<string, PresetService>()
  for (const protocolVersion of [2, 1] as const) {
    for await (const service of describeServices.items(client, { maxKeys: 100, protocolVersion }, { signal }))
      custom.set(String(service.serviceId), service)
    const { result } = await describePresetServices(client, { protocolVersion }, { signal })
    for (const service of result.serviceList) preset.set(service.serviceId, service)
  }
  return { custom: [...custom.values()], preset: [...preset.values()] }
}
