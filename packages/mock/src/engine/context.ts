import { randomLetters, randomOf } from '../platform/random.ts'
import { badField, Refusal } from '../platform/refusal.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import type { Fields } from './engine.ts'
import { beginLife, type LifeState, momentOf } from './life.ts'
import { valueAt, valuesAt } from './project.ts'
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
  const time = parts.now()
  const livesOf = (record: StoredRecord) => resourceOf(record.kind).lives ?? {}
  const self: Context = {
    store,
    now: time,
    realNow: parts.realNow(),
    stopDelay,
    fate,
    ...(issueKey && { issueKey }),
    random: (text) => randomOf(`${seed} ${text}`),
    moment(record, life) {
      const lives = livesOf(record)
      const field = life ?? Object.keys(lives)[0] ?? ''
      const state = record.lives[field]
      return state ? momentOf(lives[field]!, state, time) : { state: lives[field]?.before ?? '', progress: 0 }
    },
    view(record) {
      const resource = resourceOf(record.kind)
      const moments = Object.fromEntries(
        Object.keys(livesOf(record)).map((field) => [field, self.moment(record, field)]),
      )
      const states = Object.fromEntries(stateFields(resource).map((field) => [field, moments[field]!.state]))
      const random = self.random(`${record.kind} ${record.id}`)
      const more = resource.view?.(record, { now: time, moments, random, context: self })
      return {
        [resource.id]: record.id,
        ...(resource.rowId && { [resource.rowId]: record.id }),
        ...record.fields,
        ...states,
        ...more,
      }
    },
    need(kind, id, field) {
      const record = typeof id === 'string' || typeof id === 'number' ? store.get(kind, String(id)) : undefined
      if (record) return record
      throw badField(nameOf(field), `There is no ${kind} ${JSON.stringify(id)} in this account.`)
    },
    check(kind, fields, except) {
      const { unique = [], refers = {} } = resourceOf(kind)
      for (const field of unique) {
        const value = valueAt(fields, field)
        const taken = value === undefined || value === '' ? undefined : store.find(kind, field, value)
        if (taken && taken !== except)
          throw badField(nameOf(field), `There is a ${kind} of this ${field} already: ${taken.id}.`)
      }
      for (const [path, target] of Object.entries(refers))
        for (const id of valuesAt(fields, path)) if (id !== undefined && id !== '') self.need(target, id, path)
    },
    create(kind, fields, options = {}) {
      self.check(kind, fields)
      const resource = resourceOf(kind)
      const id = options.id ?? mint(resource, fields)
      const random = self.random(`${kind} ${id} life`)
      const begun = Object.entries(resource.lives ?? {})
        .filter(([, life]) => life.before === undefined)
        .map(([field, life]) => [field, beginLife(life, time, random, fate)])
      return store.insert(kind, id, { created: time, fields, lives: options.lives ?? Object.fromEntries(begun) })
    },
    begin(record, field) {
      const life = livesOf(record)[field]!
      record.lives[field] = beginLife(
        life,
        time,
        self.random(`${record.kind} ${record.id} ${field} ${store.next()}`),
        fate,
      )
      store.touch(record)
    },
    stop(record, life) {
      const field = life ?? Object.keys(livesOf(record))[0] ?? ''
      const state = record.lives[field]
      if (!state || livesOf(record)[field]?.stopped === undefined || self.moment(record, field).ended !== undefined)
        return false
      if (state.stop !== undefined) return true
      state.stop = time
      state.end = time + stopDelay * 1000
      store.touch(record)
      return true
    },
    remove(record) {
      const resource = resourceOf(record.kind)
      const reason = resource.inUse?.(record, self)
      if (reason)
        throw new Refusal('InappropriateJSON', {
          hint: reason,
          message: `${new Refusal('InappropriateJSON').message} ${reason}`,
        })
      for (const [kind, field] of Object.entries(resource.owns ?? {}))
        for (const owned of store.list(kind)) if (String(owned.fields[field]) === record.id) store.remove(owned)
      store.remove(record)
    },
  }
  return self

  function mint({ kind, mint }: Resource, fields: Fields): string {
    for (;;) {
      const random = self.random(`id ${kind} ${store.next()}`)
      const id = typeof mint === 'function' ? mint(random, fields) : mint[0] + randomLetters(random, mint[1])
      if (store.orderOf(kind, id) === undefined) return id
    }
  }
}

/** `versionId` of `datasetConfig.versions[].versionId`: how the platform names a field in an error. */
const nameOf = (path: string): string => path.split('.').at(-1)!.replace('[]', '')
