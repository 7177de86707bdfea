import { valueAt } from '@qianfan-console/core'
import type { Draft, PlatformStorage } from '../bos/platformStorage.ts'
import type { Fields } from '../platform/fields.ts'
import { badField, PlatformRefusal } from '../platform/platformRefusal.ts'
import { randomLetters, randomOf } from '../platform/random.ts'
import type { LifecycleState } from '../store/lifecycleState.ts'
import type { Store } from '../store/store.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { beginLifecycle, type Phase, phaseOf } from './lifecycle.ts'
import { valuesAt } from './project.ts'
import { stateFields } from './putState.ts'
import type { Context, IssuedKey, Resource } from './resource.ts'

/** What contexts are made with; the same for all calls of a mock. */
export interface ContextParts {
  store: Store
  /** The mock's clock. */
  now: () => number
  /** Real time. */
  realNow: () => number
  seed: string
  stopDelay: number
  resourceOf: (kind: string) => Resource
  storage: PlatformStorage
}

/** What one call brings along. */
export interface CallParts {
  /** How what it begins shall end; well by default. */
  outcome?: LifecycleState['outcome']
  /** Makes temporary keys that the mock accepts. */
  issueKey?: (key: IssuedKey) => void
  /** What was read for it. */
  draft?: Draft | undefined
  /** Where the caller reaches the mock; by its own URL without it. */
  origin?: string | undefined
}

/** Makes what rules work with, for one call: time stands still in it. */
export function createContext(
  parts: ContextParts,
  { outcome = 'done', issueKey, draft, origin }: CallParts = {},
): Context {
  const { store, resourceOf, stopDelay, seed, storage } = parts
  const self: Context = {
    store,
    now: parts.now(),
    realNow: parts.realNow(),
    stopDelay,
    outcome,
    ...(issueKey && { issueKey }),
    resource: resourceOf,
    storage,
    address: (key) => storage.address(key, origin, parts.realNow()),
    draft,
    random: (text) => randomOf(`${seed} ${text}`),
    phase: (record, lifecycle) => phaseIn(self, record, lifecycle),
    view: (record) => viewOf(self, record),
    need: (kind, id, field) => needed(self, kind, id, field),
    check: (kind, fields, except) => check(self, kind, fields, except),
    create: (kind, fields, options) => create(self, kind, fields, options),
    begin: (record, lifecycle) => begin(self, record, lifecycle),
    stop: (record, lifecycle) => stop(self, record, lifecycle),
    remove: (record) => remove(self, record),
  }
  return self
}

const lifecyclesOf = (self: Context, record: StoredRecord) => self.resource(record.kind).lifecycles ?? {}

function phaseIn(self: Context, record: StoredRecord, lifecycle: string | undefined): Phase {
  const lifecycles = lifecyclesOf(self, record)
  const field = lifecycle ?? Object.keys(lifecycles)[0] ?? ''
  const state = record.lifecycles[field]
  return state ? phaseOf(lifecycles[field]!, state, self.now) : { state: lifecycles[field]?.before ?? '', progress: 0 }
}

function viewOf(self: Context, record: StoredRecord): Fields {
  const resource = self.resource(record.kind)
  const phases = Object.fromEntries(
    Object.keys(lifecyclesOf(self, record)).map((field) => [field, self.phase(record, field)]),
  )
  const states = Object.fromEntries(stateFields(resource).map((field) => [field, phases[field]!.state]))
  const random = self.random(`${record.kind} ${record.id}`)
  const more = resource.view?.(record, { now: self.now, phases, random, context: self })
  return {
    [resource.id]: record.id,
    ...(resource.rowId && { [resource.rowId]: record.id }),
    ...record.fields,
    ...states,
    ...more,
  }
}

function needed({ store }: Context, kind: string, id: unknown, field: string): StoredRecord {
  const record = typeof id === 'string' || typeof id === 'number' ? store.get(kind, String(id)) : undefined
  if (record) return record
  throw badField(nameOf(field), `There is no ${kind} ${JSON.stringify(id)} in this account.`)
}

function check(self: Context, kind: string, fields: Fields, except: StoredRecord | undefined): void {
  const { unique = [], refers = {} } = self.resource(kind)
  for (const field of unique) {
    const value = valueAt(fields, field)
    const taken = value === undefined || value === '' ? undefined : self.store.find(kind, field, value)
    if (taken && taken !== except)
      throw badField(nameOf(field), `There is a ${kind} of this ${field} already: ${taken.id}.`)
  }
  for (const [path, target] of Object.entries(refers))
    for (const id of valuesAt(fields, path)) if (id !== undefined && id !== '') self.need(target, id, path)
}

function create(
  self: Context,
  kind: string,
  fields: Fields,
  options: { id?: string; lifecycles?: Record<string, LifecycleState> } = {},
): StoredRecord {
  self.check(kind, fields)
  const resource = self.resource(kind)
  const id = options.id ?? mint(self, resource, fields)
  const random = self.random(`${kind} ${id} life`)
  const begun = Object.entries(resource.lifecycles ?? {})
    .filter(([, lifecycle]) => lifecycle.before === undefined)
    .map(([field, lifecycle]) => [field, beginLifecycle(lifecycle, self.now, random, self.outcome)])
  const lifecycles = options.lifecycles ?? Object.fromEntries(begun)
  return self.store.insert(kind, id, { created: self.now, fields, lifecycles })
}

function begin(self: Context, record: StoredRecord, field: string): void {
  const lifecycle = lifecyclesOf(self, record)[field]!
  const random = self.random(`${record.kind} ${record.id} ${field} ${self.store.next()}`)
  record.lifecycles[field] = beginLifecycle(lifecycle, self.now, random, self.outcome)
  self.store.touch(record)
}

function stop(self: Context, record: StoredRecord, lifecycle: string | undefined): boolean {
  const lifecycles = lifecyclesOf(self, record)
  const field = lifecycle ?? Object.keys(lifecycles)[0] ?? ''
  const state = record.lifecycles[field]
  if (!state || lifecycles[field]?.stopped === undefined || self.phase(record, field).ended !== undefined) return false
  if (state.stop !== undefined) return true
  state.stop = self.now
  state.end = self.now + self.stopDelay * 1000
  self.store.touch(record)
  return true
}

function remove(self: Context, record: StoredRecord): void {
  const { store } = self
  const resource = self.resource(record.kind)
  const reason = resource.inUse?.(record, self)
  if (reason)
    throw new PlatformRefusal('InappropriateJSON', {
      hint: reason,
      message: `${new PlatformRefusal('InappropriateJSON').message} ${reason}`,
    })
  for (const [kind, field] of Object.entries(resource.owns ?? {}))
    for (const owned of store.list(kind)) if (String(owned.fields[field]) === record.id) store.remove(owned)
  store.remove(record)
}

/** An id that nothing had before, deleted things included. */
function mint(self: Context, { kind, mint: form }: Resource, fields: Fields): string {
  for (;;) {
    const random = self.random(`id ${kind} ${self.store.next()}`)
    const id = typeof form === 'function' ? form(random, fields) : form[0] + randomLetters(random, form[1])
    if (self.store.orderOf(kind, id) === undefined) return id
  }
}

/** `versionId` of `datasetConfig.versions[].versionId`: how the platform names a field in an error. */
const nameOf = (path: string): string => path.split('.').at(-1)!.replace('[]', '')
