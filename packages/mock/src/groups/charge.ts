import type { Lifecycle } from '../engine/lifecycle.ts'
import type { Context, Group, Resource } from '../engine/resource.ts'
import { zulu } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import { randomLetters } from '../platform/random.ts'
import type { StoredRecord } from '../store/storedRecord.ts'

const unit = 'charge.computeUnit'
const serviceUnit = 'charge.serviceComputeUnit'
const tpm = 'charge.tpm'
const pack = 'charge.package'
const renewal = 'charge.autoRenewRule'

const mixed = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const month = 30 * 24 * 3_600_000

/** What is bought is made in minutes, and runs. */
const creating: Lifecycle = {
  steps: [{ state: 'Creating', seconds: [60, 300] }],
  done: 'Running',
  failed: 'CreateFailed',
}
const releasing: Lifecycle = {
  steps: [{ state: 'Releasing', seconds: [30, 120] }],
  done: 'Released',
  failed: 'Running',
  before: '',
}
const resizing: Lifecycle = {
  steps: [{ state: 'Reconfiguring', seconds: [60, 300] }],
  done: 'Running',
  failed: 'ReconfigureFailed',
  before: '',
}

/** Whether the planned time of release has come. */
const due = ({ fields }: StoredRecord, now: number): boolean =>
  fields.releaseAt !== undefined && now >= Number(fields.releaseAt)

function stateOfUnit(record: StoredRecord, context: Context): string {
  const [made, ending, change] = ['status', 'releasing', 'resizing'].map(
    (lifecycle) => context.phase(record, lifecycle).state,
  )
  if (ending) return ending
  if (due(record, context.now)) return 'Released'
  return change || made!
}

/** How many units of an instance the services on it take. */
function usedUnits(id: string, context: Context, except?: StoredRecord): number {
  let used = 0
  for (const record of context.store.list('service.custom')) {
    if (record === except) continue
    const count = ((record.fields.places ?? {}) as Record<string, number>)[id] ?? 0
    const { replicaComputeUnitCount = 1 } = (record.fields.deploymentConfig ?? {}) as {
      replicaComputeUnitCount?: number
    }
    used += count * replicaComputeUnitCount
  }
  return used
}

/** Puts replicas on compute units that are owned; refuses when there are too few left. Gives the replicas by instance. */
export function placeOnUnits(
  config: { deploymentComputeUnitList?: Fields[]; replicaComputeUnitCount?: number } | undefined,
  context: Context,
  except?: StoredRecord,
): Record<string, number> {
  const places: Record<string, number> = {}
  for (const { instanceId, deploymentReplicasCount = 1 } of config?.deploymentComputeUnitList ?? []) {
    const record = context.need(unit, instanceId, 'instanceId')
    const state = stateOfUnit(record, context)
    if (state !== 'Running') throw badField('instanceId', `${record.id} is ${state}.`)
    const asked = Number(deploymentReplicasCount) * (config?.replicaComputeUnitCount ?? 1)
    const left = Number(record.fields.totalComputeUnits ?? 1) - usedUnits(record.id, context, except)
    if (asked > left)
      throw badField('deploymentReplicasCount', `${record.id} has ${left} units left; ${asked} are needed.`)
    places[record.id] = Number(deploymentReplicasCount)
  }
  return places
}

interface Billing {
  paymentTiming?: string
  releaseTime?: string
  reservation?: { reservationLength?: number }
}

/** Times of something bought: when it began, and when it ends. */
function terms({ paymentTiming, releaseTime, reservation }: Billing, context: Context): Fields {
  const until = paymentTiming === 'Prepaid' ? context.now + (reservation?.reservationLength ?? 1) * month : undefined
  if (paymentTiming === 'Prepaid' && !reservation) throw badField('reservation', 'Prepaid takes a reservation.')
  return {
    paymentTiming,
    startTime: zulu(context.now),
    ...(until !== undefined && { expiredTime: zulu(until) }),
    ...release(releaseTime),
  }
}

/** A planned release: RFC 3339, or without a zone in Beijing time. */
function release(time: unknown): Fields {
  if (time === undefined || time === '') return {}
  const text = String(time)
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text.replace(' ', 'T')}+08:00`)
  if (Number.isNaN(at))
    throw badField('releaseTime', 'releaseTime is 2030-01-25T12:30:30+08:00 or 2030-01-25 12:30:30.')
  return { releaseAt: at, releaseTime: zulu(at) }
}

/** Plans a release, or takes the plan back. */
function planRelease(record: StoredRecord, { releaseTime }: Fields, context: Context): true {
  checkPostpaid(record)
  const { releaseAt: _, releaseTime: __, ...fields } = record.fields
  record.fields = { ...fields, ...release(releaseTime) }
  context.store.touch(record)
  return true
}

function checkPostpaid({ id, fields }: StoredRecord): void {
  if (fields.paymentTiming === 'Prepaid') throw badField('instanceId', `${id} is prepaid: it runs until its term ends.`)
}

const orderId = (random: () => number): string => randomLetters(random, 32, '0123456789abcdef')

/** Buys replicas for one service. */
export function newServiceUnit(
  serviceId: string,
  billing: Billing,
  replicasCount: number,
  context: Context,
): StoredRecord {
  const fields = { serviceId, replicasCount: checkStock('replicasCount', replicasCount), ...terms(billing, context) }
  return context.create(serviceUnit, {
    ...fields,
    instanceId: `unit-${randomLetters(context.random(`unit ${context.store.next()}`), 8, mixed)}`,
  })
}

const serviceUnitOf = ({ serviceId, instanceId }: Fields, context: Context): StoredRecord => {
  context.need('service.custom', serviceId, 'serviceId')
  return context.need(serviceUnit, `${serviceId}/${instanceId}`, 'instanceId')
}

const resources: Resource[] = [
  {
    kind: unit,
    id: 'instanceId',
    mint: (random) => `unit-${randomLetters(random, 8, mixed)}`,
    lifecycles: { status: creating, releasing, resizing },
    example: () => ({
      region: 'bj',
      type: 'gpu-1',
      totalComputeUnits: 4,
      paymentTiming: 'Postpaid',
      startTime: '2025-01-10T02:00:00Z',
      status: 'Running',
    }),
    view: (record, { context }) => ({
      status: stateOfUnit(record, context),
      usedComputeUnits: usedUnits(record.id, context),
    }),
  },
  {
    kind: serviceUnit,
    id: 'serviceUnitId',
    // An instance belongs to one service: only both together name it.
    mint: (_random, fields) => `${fields.serviceId}/${fields.instanceId}`,
    lifecycles: { status: creating },
    marks: { Deleted: { released: true } },
    view: (record, { context }) => ({
      expiredTime: record.fields.expiredTime ?? record.fields.releaseTime ?? '-',
      ...((record.fields.released === true || due(record, context.now)) && { status: 'Deleted' }),
    }),
  },
  {
    kind: tpm,
    id: 'instanceId',
    mint: (random) => `tpm-${randomLetters(random, 8, mixed)}`,
    lifecycles: { status: { ...creating, failed: 'Stopped' } },
    marks: { Stopped: { released: true } },
    example: () => ({
      model: 'ernie-speed-8k',
      paymentTiming: 'Postpaid',
      tpm: 10_000,
      rpm: 33,
      startTime: '2024-02-26T10:00:00Z',
      status: 'Running',
    }),
    view: (record, { context }) => ({
      expiredTime: record.fields.releaseTime ?? '-',
      ...((record.fields.released === true || due(record, context.now)) && { status: 'Stopped' }),
    }),
  },
  {
    kind: pack,
    id: 'packageId',
    mint: ['wenxinfactory-', 10],
    example: () => ({
      serviceName: 'ernie-4.5-turbo-128k',
      specification: '1000',
      used: 0,
      status: 'Active',
      creator: 'user',
    }),
  },
  { kind: renewal, id: 'ruleId', mint: ['rule-', 12] },
]

/** How much there is of anything; more cannot be bought. */
const stock = 10_000

function checkStock(field: string, count: unknown): number {
  if (Number(count) > stock) throw badField(field, `There is no stock for ${count}; ${stock} is the most.`)
  return Number(count)
}

/** TPM of so many units. */
const throughput = (count: number): Fields => ({ tpm: count * 10_000, rpm: count * 33 })

/** Billing: compute units, those of one service, TPM quota, packages, and renewal. */
export const charge: Group = {
  resources,
  rules: {
    'charge.computeUnit.purchase': {
      does: 'answer',
      with(input, context) {
        const {
          billing,
          computeUnitConfig = {},
          computeUnitCount,
        } = input as { billing: Billing; computeUnitConfig?: Fields; computeUnitCount: number }
        const record = context.create(unit, {
          region: 'bj',
          ...computeUnitConfig,
          totalComputeUnits: checkStock('computeUnitCount', computeUnitCount),
          ...terms(billing, context),
        })
        return { instanceId: record.id, orderId: orderId(context.random(`order ${record.id}`)) }
      },
    },
    'charge.computeUnit.list': {
      does: 'list',
      kind: unit,
      where: { paymentTiming: 'paymentTiming', region: 'region', type: 'type' },
    },
    'charge.computeUnit.describe': {
      does: 'describe',
      kind: unit,
      view: (view, _input, context) => ({
        computeUnitInstance: view,
        serviceUsageList: context.store
          .list('service.custom')
          .filter(({ fields }) => ((fields.places ?? {}) as Fields)[String(view.instanceId)])
          .map(({ id, fields }) => ({
            serviceId: id,
            serviceName: fields.name,
            replicasCount: (fields.places as Fields)[String(view.instanceId)],
          })),
      }),
    },
    'charge.computeUnit.resize': {
      does: 'answer',
      with(input, context) {
        const record = context.need(unit, input.instanceId, 'instanceId')
        const state = stateOfUnit(record, context)
        if (state !== 'Running' && state !== 'ReconfigureFailed')
          throw badField('instanceId', `${record.id} is ${state}.`)
        const { count = record.fields.totalComputeUnits } = input
        checkStock('count', count)
        const used = usedUnits(record.id, context)
        if (Number(count) < used) throw badField('count', `Services use ${used} units of ${record.id}.`)
        context.begin(record, 'resizing')
        if (context.outcome === 'done') record.fields.totalComputeUnits = count
        return { instanceId: record.id, orderId: orderId(context.random(`order ${context.store.next()}`)) }
      },
    },
    'charge.computeUnit.release': {
      does: 'answer',
      with(input, context) {
        const record = context.need(unit, input.instanceId, 'instanceId')
        checkPostpaid(record)
        const used = usedUnits(record.id, context)
        if (used > 0) throw badField('instanceId', `Services use ${used} units of ${record.id}.`)
        if (!record.lifecycles.releasing) context.begin(record, 'releasing')
        return true
      },
    },
    'charge.computeUnitReleaseTime.update': {
      does: 'answer',
      with: (input, context) => planRelease(context.need(unit, input.instanceId, 'instanceId'), input, context),
    },

    'charge.serviceComputeUnit.purchase': {
      does: 'answer',
      with(input, context) {
        const { id } = context.need('service.custom', input.serviceId, 'serviceId')
        const record = newServiceUnit(id, input.billing as Billing, Number(input.replicasCount), context)
        return { instanceId: record.fields.instanceId, orderId: orderId(context.random(`order ${record.id}`)) }
      },
    },
    'charge.serviceComputeUnit.list': {
      does: 'list',
      kind: serviceUnit,
      where: { serviceId: 'serviceId', paymentTiming: 'paymentTiming' },
    },
    'charge.serviceComputeUnit.describe': {
      does: 'describe',
      kind: serviceUnit,
      find: serviceUnitOf,
      view: (view) => ({ instance: view }),
    },
    'charge.serviceComputeUnit.release': {
      does: 'answer',
      with(input, context) {
        const record = serviceUnitOf(input, context)
        checkPostpaid(record)
        record.fields.released = true
        context.store.touch(record)
        return true
      },
    },
    'charge.serviceComputeUnitReleaseTime.update': {
      does: 'answer',
      with(input, context) {
        const found = context.store.list(serviceUnit).filter(({ fields }) => fields.instanceId === input.instanceId)
        const record =
          found.find(({ fields }) => fields.paymentTiming === 'Postpaid') ??
          found[0] ??
          context.need(serviceUnit, input.instanceId, 'instanceId')
        return planRelease(record, input, context)
      },
    },

    'charge.tpm.purchase': {
      does: 'create',
      kind: tpm,
      set: ({ model, billing, purchaseCount }, context) => ({
        model,
        ...terms(billing as Billing, context),
        ...throughput(checkStock('purchaseCount', purchaseCount)),
      }),
    },
    'charge.tpm.list': {
      does: 'list',
      kind: tpm,
      where: { model: 'model', paymentTiming: 'paymentTiming', instanceId: 'instanceId', status: 'status' },
    },
    'charge.tpm.resize': {
      does: 'update',
      kind: tpm,
      set: ({ count }) => (count === undefined ? {} : throughput(checkStock('count', count))),
    },
    'charge.tpm.release': {
      does: 'answer',
      with(input, context) {
        const record = context.need(tpm, input.instanceId, 'instanceId')
        if (record.fields.model !== input.model) throw badField('model', `${record.id} is of ${record.fields.model}.`)
        record.fields.released = true
        context.store.touch(record)
        return true
      },
    },
    'charge.tpmReleaseTime.update': {
      does: 'answer',
      with: (input, context) => planRelease(context.need(tpm, input.instanceId, 'instanceId'), input, context),
    },

    'charge.package.list': {
      does: 'list',
      kind: pack,
      where: { serviceName: 'serviceName', status: 'status', creator: 'creator' },
    },
    'charge.package.describe': { does: 'describe', kind: pack, view: (view) => ({ instance: view }) },

    'charge.autoRenewRule.create': {
      does: 'answer',
      with(input, context) {
        const { instanceId, instanceType } = input
        if (instanceType === 'TPM') context.need(tpm, instanceId, 'instanceId')
        else if (!context.store.list(serviceUnit).some(({ fields }) => fields.instanceId === instanceId))
          context.need(unit, instanceId, 'instanceId')
        context.create(renewal, input)
        return true
      },
    },
  },
  seed({ put, inputs, outputs }) {
    type Deployed = { deploymentConfig?: { deploymentComputeUnitList?: { instanceId?: string }[] } }
    const owned = {
      region: 'bj',
      type: 'gpu-1',
      totalComputeUnits: 4,
      paymentTiming: 'Postpaid',
      startTime: '2025-01-10T02:00:00Z',
      status: 'Running',
    }
    for (const { deploymentConfig } of inputs('service.custom.create') as Deployed[])
      for (const { instanceId } of deploymentConfig?.deploymentComputeUnitList ?? [])
        put(unit, String(instanceId), owned)
    for (const { instanceId } of inputs('service.custom.scale')) put(unit, String(instanceId), owned)
    // Two examples give one instance to two services: there is one of each.
    for (const [index, { serviceId, instanceId }] of inputs('charge.serviceComputeUnit.describe').entries()) {
      const { instance = {} } = (outputs('charge.serviceComputeUnit.describe')[index]?.result ?? {}) as {
        instance?: Fields
      }
      put(serviceUnit, `${serviceId}/${instanceId}`, { serviceId, ...instance })
    }
    for (const { serviceId, instanceId } of inputs('charge.serviceComputeUnit.release'))
      put(serviceUnit, `${serviceId}/${instanceId}`, {
        serviceId,
        instanceId,
        replicasCount: 5,
        paymentTiming: 'Postpaid',
        startTime: '2024-04-01T02:00:00Z',
        status: 'Running',
      })
    for (const name of [
      'charge.serviceComputeUnit.release',
      'charge.serviceComputeUnit.describe',
      'charge.serviceComputeUnit.purchase',
    ])
      for (const { serviceId } of inputs(name))
        put('service.custom', String(serviceId), {
          name: `example_${String(serviceId).slice(-4)}`,
          description: '',
          modelSetId: 'am-b6ngmk0j3cap',
          modelId: 'amv-6g8nng4auutg',
          runStatus: 'Serving',
          protocolVersion: 2,
        })
    for (const { instances = [] } of outputs('charge.tpm.list').map(({ result }) => result as { instances?: Fields[] }))
      for (const one of instances)
        put(tpm, String(one.instanceId), { model: inputs('charge.tpm.list')[0]?.model, ...one })
  },
}
