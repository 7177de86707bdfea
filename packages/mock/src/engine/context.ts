import { valueAt } from '@qianfan-console/core'
import type { Fields } from '../platform/fields.ts'
import { randomLetters, randomOf } from '../platform/random.ts'
import { badField, Refusal } from '../platform/refusal.ts'
import type { LifeState } from '../store/lifeState.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import { beginLife, type Moment, momentOf } from './life.ts'
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
}

/** What one call brings along. */
export interface CallParts {
  /** How what it begins shall end; well by default. */
  fate?: LifeState['fate']
  /** Makes temporary keys that the mock accepts. */
  issueKey?: (key: IssuedKey) => void
}

/** Makes what rules work with, for one call: time stands still in it. */
export function createContext(parts: ContextParts, { fate = 'done', issueKey }: CallParts = {}): Context {
  const { store, resourceOf, stopDelay, seed } = parts
  const self: Context = {
    store,
    now: parts.now(),
    realNow: parts.realNow(),
    stopDelay,
    fate,
    ...(issueKey && { issueKey }),
    resource: resourceOf,
    random: (text) => randomOf(`${seed} ${text}`),
    moment: (record, life) => momentIn(self, record, life),
    view: (record) => viewOf(self, record),
    need: (kind, id, field) => needed(self, kind, id, field),
    check: (kind, fields, except) => check(self, kind, fields, except),
    create: (kind, fields, options) => create(self, kind, fields, options),
    begin: (record, life) => begin(self, record, life),
    stop: (record, life) => stop(self, record, life),
    remove: (record) => remove(self, record),
  }
  return self
}

const livesOf = (self: Context, record: StoredRecord) => self.resource(record.kind).lives ?? {}

function momentIn(self: Context, record: StoredRecord, life: string | undefined): Moment {
  const lives = livesOf(self, record)
  const field = life ?? Object.keys(lives)[0] ?? ''
  const state = record.lives[field]
  return state ? momentOf(lives[field]!, state, self.now) : { state: lives[field]?.before ?? '', progress: 0 }
}

function viewOf(self: Context, record: StoredRecord): Fields {
  const resource = self.resource(record.kind)
  const moments = Object.fromEntries(
    Object.keys(livesOf(self, record)).map((field) => [field, self.moment(record, field)]),
  )
  const states = Object.fromEntries(stateFields(resource).map((field) => [field, moments[field]!.state]))
  const random = self.random(`${record.kind} ${record.id}`)
  const more = resource.view?.(record, { now: self.now, moments, random, context: self })
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
  options: { id?: string; lives?: Record<string, LifeState> } = {},
): StoredRecord {
  self.check(kind, fields)
  const resource = self.resource(kind)
  const id = options.id ?? mint(self, resource, fields)
  const random = self.random(`${kind} ${id} life`)
  const begun = Object.entries(resource.lives ?? {})
    .filter(([, life]) => life.before === undefined)
    .map(([field, life]) => [field, beginLife(life, self.now, random, self.fate)])
  const lives = options.lives ?? Object.fromEntries(begun)
  return self.store.insert(kind, id, { created: self.now, fields, lives })
}

function begin(self: Context, record: StoredRecord, field: string): void {
  const life = livesOf(self, record)[field]!
  const random = self.random(`${record.kind} ${record.id} ${field} ${self.store.next()}`)
  record.lives[field] = beginLife(life, self.now, random, self.fate)
  self.store.touch(record)
}

function stop(self: Context, record: StoredRecord, life: string | undefined): boolean {
  const lives = livesOf(self, record)
  const field = life ?? Object.keys(lives)[0] ?? ''
  const state = record.lives[field]
  if (!state || lives[field]?.stopped === undefined || self.moment(record, field).ended !== undefined) return false
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
    throw new Refusal('InappropriateJSON', {
      hint: reason,
      message: `${new Refusal('InappropriateJSON').message} ${reason}`,
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
