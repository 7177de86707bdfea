import type { Lifecycle } from '../engine/lifecycle.ts'
import type { Context, Group, Resource } from '../engine/resource.ts'
import { zulu } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import { randomLetters } from '../platform/random.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { newServiceUnit, placeOnUnits } from './charge.ts'

const custom = 'service.custom'
const preset = 'service.preset'
const endpoint = 'service.endpoint'

const deploying: Lifecycle = {
  steps: [
    { state: 'New', seconds: [5, 20] },
    { state: 'Deploying', seconds: [300, 900] },
  ],
  done: 'Serving',
  failed: 'Failed',
}
const activating: Lifecycle = { steps: [{ state: 'Activating', seconds: [5, 20] }], done: 'Active', failed: 'Inactive' }
const deactivating: Lifecycle = {
  steps: [{ state: 'Deactivating', seconds: [5, 20] }],
  done: 'Inactive',
  failed: 'Active',
  before: '',
}

const today = 2

function viewOfService(record: StoredRecord): Fields {
  const { fields } = record
  const {
    protocolVersion = 1,
    urlSuffix = '',
    billing,
    resourceConfig,
    deploymentConfig,
  } = fields as Fields & { billing?: Fields; resourceConfig?: Fields; deploymentConfig?: Fields }
  const path =
    protocolVersion === today
      ? 'https://qianfan.baidubce.com/v2/chat/completions'
      : `https://aip.baidubce.com/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/${urlSuffix}`
  return {
    description: fields.description ?? '',
    url: fields.url ?? path,
    ...(protocolVersion === today && urlSuffix !== '' && { endpoint: urlSuffix }),
    serviceType: fields.serviceType ?? 'chat',
    chargeStatus: fields.chargeStatus ?? (billing ? 'Opened' : 'Free'),
    chargeType: fields.chargeType ?? billing?.chargeType ?? 'ComputingUnit',
    ...((billing?.paymentTiming !== undefined || fields.payType !== undefined) && {
      payType: fields.payType ?? (billing!.paymentTiming === 'Prepaid' ? 'Prepay' : 'Postpay'),
    }),
    resourceConfig:
      resourceConfig ??
      (deploymentConfig && { qps: deploymentConfig.qps, replicasCount: deploymentConfig.replicasCount }),
    createTime: fields.createTime ?? zulu(record.created),
    ...(fields.offline === true && { runStatus: 'Stopped' }),
  }
}

const resources: Resource[] = [
  {
    kind: custom,
    id: 'serviceId',
    mint: ['svco-', 12],
    unique: ['urlSuffix'],
    refers: { modelSetId: 'model.set', modelId: 'model.version' },
    lifecycles: { runStatus: deploying },
    marks: { Stopped: { offline: true } },
    example: (id) => ({
      name: `example_${id.slice(-4)}`,
      description: '',
      modelSetId: 'am-b6ngmk0j3cap',
      modelId: 'amv-6g8nng4auutg',
      protocolVersion: today,
      runStatus: 'Serving',
    }),
    view: viewOfService,
  },
  {
    kind: preset,
    id: 'serviceId',
    mint: ['svcp-', 12],
    platform: true,
    example: () => ({
      name: 'ERNIE-Speed-8K',
      url: 'https://qianfan.baidubce.com/v2/chat/completions',
      endpoint: 'ernie-speed-8k',
      serviceType: 'chat',
      chargeStatus: 'Opened',
    }),
  },
  {
    kind: endpoint,
    id: 'endpointId',
    mint: (random, fields) => `ep_${randomLetters(random, 9)}_${fields.endpointIdSuffix}`,
    lifecycles: { status: activating, ending: deactivating },
    view: (record, { phases }) => ({
      description: record.fields.description ?? '',
      serverId: record.fields.serverId ?? record.fields.serviceId,
      status: phases.ending!.state || phases.status!.state,
    }),
  },
]

/** A service of either kind. */
function anyService(id: unknown, context: Context, field = 'serviceId'): StoredRecord {
  return context.store.get(preset, String(id)) ?? context.need(custom, id, field)
}

/** A service that is not offline. */
function upService(id: unknown, context: Context): StoredRecord {
  const record = context.need(custom, id, 'serviceId')
  const { runStatus } = context.view(record)
  if (runStatus === 'Stopped' || runStatus === 'Failed') throw badField('serviceId', `${record.id} is ${runStatus}.`)
  return record
}

/** A version that can be deployed, in its set. */
function checkModel({ modelSetId, modelId }: Fields, context: Context): void {
  const version = context.need('model.version', modelId, 'modelId')
  if (version.fields.modelSetId !== modelSetId)
    throw badField('modelId', `${version.id} is a version of ${version.fields.modelSetId}.`)
  const { state } = context.phase(version)
  if (state !== 'Ready') throw badField('modelId', `${version.id} is ${state}; only what is Ready is deployed.`)
}

const zeros = {
  inputTokensTotal: 0,
  outputTokensTotal: 0,
  tokensTotal: 0,
  succeedCallTotal: 0,
  failureCallTotal: 0,
  callTotal: 0,
}

/** Services asked for, each with the apps asked for. Nothing calls models here: what was not put in counts zero. */
function callsOf(input: Fields, context: Context, appOf: (appId: string, record: StoredRecord) => Fields): Fields {
  const {
    serviceId: ids = [],
    appId: apps = [],
    startTime,
    endTime,
  } = input as { serviceId?: string[]; appId?: string[]; startTime: string; endTime: string }
  if (Date.parse(endTime) < Date.parse(startTime)) throw badField('endTime', 'endTime lies before startTime.')
  const services = ids.length > 0 ? ids.map((id) => anyService(id, context)) : context.store.list(custom)
  return {
    startTime,
    endTime,
    serviceList: services.map((record) => ({
      serviceId: record.id,
      serviceName: record.fields.name,
      appList: apps.map((appId) => appOf(appId, record)),
    })),
  }
}

/** Services: custom ones, preset ones, and endpoints of both. */
export const service: Group = {
  resources,
  rules: {
    'service.custom.create': {
      does: 'answer',
      with(input, context) {
        checkModel(input, context)
        const { billing, deploymentConfig } = input as {
          billing?: Fields
          deploymentConfig?: { deploymentComputeUnitList?: Fields[]; replicaComputeUnitCount?: number }
        }
        const places = placeOnUnits(deploymentConfig, context)
        const { model } = context.store.get('model.version', String(input.modelId))!.fields
        const record = context.create(custom, { ...input, ...(model !== undefined && { baseModel: model }), places })
        const unit =
          billing &&
          newServiceUnit(
            record.id,
            billing,
            Number((input.resourceConfig as Fields | undefined)?.replicasCount ?? 1),
            context,
          )
        return { serviceId: record.id, ...(unit && { instanceId: unit.fields.instanceId }) }
      },
    },
    'service.custom.list': {
      does: 'list',
      kind: custom,
      where: {
        name: (view, wanted: string) => String(view.name).includes(wanted),
        serviceType: (view, wanted: string[]) => wanted.includes(String(view.serviceType)),
        runStatus: (view, wanted: string[]) => wanted.includes(String(view.runStatus)),
        creator: (view, wanted: string[]) => wanted.includes(String(view.creator ?? 'user')),
        chargeType: 'chargeType',
        payType: (view, wanted: string) =>
          String(view.payType ?? '')
            .split(',')
            .includes(wanted),
      },
      // Version 1 where nothing is said, as the page has it.
      only: (view, input) => Number(view.protocolVersion ?? 1) === Number(input.protocolVersion ?? 1),
    },
    'service.custom.describe': { does: 'describe', kind: custom },
    'service.custom.update': {
      does: 'update',
      kind: custom,
      set(input, record, context) {
        upService(record.id, context)
        checkModel(input, context)
        return { modelSetId: input.modelSetId, modelId: input.modelId }
      },
    },
    'service.custom.scale': {
      does: 'update',
      kind: custom,
      set(input, record, context) {
        upService(record.id, context)
        const { instanceId, deploymentReplicasCount } = input as { instanceId: string; deploymentReplicasCount: number }
        const { replicaComputeUnitCount = 1 } = (record.fields.deploymentConfig ?? {}) as {
          replicaComputeUnitCount?: number
        }
        const { [instanceId]: _, ...others } = (record.fields.places ?? {}) as Record<string, number>
        const place = placeOnUnits(
          { deploymentComputeUnitList: [{ instanceId, deploymentReplicasCount }], replicaComputeUnitCount },
          context,
          record,
        )
        return { places: { ...others, ...(deploymentReplicasCount > 0 && place) } }
      },
    },
    'service.custom.deactivate': {
      does: 'answer',
      with(input, context) {
        const record = context.need(custom, input.serviceId, 'serviceId')
        const postpaid = context.store
          .list('charge.serviceComputeUnit')
          .some(
            ({ fields }) =>
              fields.serviceId === record.id && fields.paymentTiming === 'Postpaid' && fields.released !== true,
          )
        if (record.fields.offline === true) return { operation: false }
        record.fields.offline = true
        record.fields.places = {}
        context.store.touch(record)
        return { operation: true, ...(postpaid && { message: '当前服务独占后付费资源,请注意空闲资源释放!' }) }
      },
    },
    'service.preset.list': {
      does: 'list',
      kind: preset,
      where: {
        serviceIds: (view, wanted: string[]) => wanted.includes(String(view.serviceId)),
        serviceType: (view, wanted: string[]) => wanted.includes(String(view.serviceType)),
        chargeStatus: (view, wanted: string[]) => wanted.includes(String(view.chargeStatus)),
      },
    },
    'service.logStore.attach': {
      does: 'answer',
      with({ serviceType, serviceId, ...logStore }, context) {
        const record =
          serviceType === 'Preset'
            ? context.need(preset, serviceId, 'serviceId')
            : context.need(custom, serviceId, 'serviceId')
        record.fields.logStore = logStore
        context.store.touch(record)
        return true
      },
    },
    'service.callSummary.describe': {
      does: 'answer',
      with: (input, context) =>
        callsOf(input, context, (appId, { fields }) => ({
          appId,
          metric: new Map(Object.entries((fields.calls ?? {}) as Record<string, Fields>)).get(appId) ?? zeros,
        })),
    },
    'service.callSeries.describe': {
      does: 'answer',
      with: (input, context) => callsOf(input, context, (appId) => ({ appId, metrics: [] })),
    },
    'service.endpoint.create': {
      does: 'create',
      kind: endpoint,
      set(input, context) {
        anyService(input.serviceId, context)
        return input
      },
    },
    'service.endpoint.describe': { does: 'describe', kind: endpoint },
    'service.endpoint.list': {
      does: 'list',
      kind: endpoint,
      where: {
        'filter.serviceId': 'serviceId',
        'filter.name': (view, wanted: string) => String(view.name).includes(wanted),
      },
      hint: 'The platform lists the endpoints here; under which name is not documented. undocumentedRows is a name of the mock: read the rows with service.endpoint.list.items().',
    },
    'service.endpoint.update': { does: 'update', kind: endpoint },
    'service.endpoint.deactivate': {
      does: 'answer',
      with(input, context) {
        const record = context.need(endpoint, input.endpointId, 'endpointId')
        if (!record.lifecycles.ending) context.begin(record, 'ending')
        return true
      },
    },
  },
  seed({ context, put, inputs, outputs }) {
    for (const { serviceId } of [...inputs('service.endpoint.create'), ...inputs('service.logStore.attach')])
      put(preset, String(serviceId), {})
    for (const { serviceId } of inputs('service.callSeries.describe'))
      for (const id of serviceId as string[])
        put(custom, id, {
          name: 'mydasvc',
          modelSetId: 'am-b6ngmk0j3cap',
          modelId: 'amv-6g8nng4auutg',
          runStatus: 'Serving',
          protocolVersion: today,
        })
    for (const { fields } of context.store.list(custom))
      put('model.version', String(fields.modelId), {
        modelSetId: fields.modelSetId,
        modelName: '1',
        modelApplicationType: 'chat',
        sourceInfo: { sourceType: 'Train' },
        status: 'Ready',
      })
    // Calls that an example shows.
    type Calls = { serviceList?: { serviceId: string; appList?: { appId: string; metric?: Fields }[] }[] }
    for (const { result } of outputs('service.callSummary.describe'))
      for (const { serviceId, appList = [] } of (result as Calls).serviceList ?? []) {
        const record = context.store.get(custom, serviceId)
        if (record) record.fields.calls = Object.fromEntries(appList.map(({ appId, metric }) => [appId, metric]))
      }
  },
}
