import type { Fields } from '../platform/fields.ts'
import type { Store } from '../store/store.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import type { Engine } from './engine.ts'
import { endedLifecycle } from './lifecycle.ts'
import { putAt } from './project.ts'
import { putState, stateFields } from './putState.ts'

/** What the platform remembers, for tests: to look at, and to change. */
export interface StoreView {
  /** Kinds of which there is something, such as `finetuning.task`. */
  kinds(): string[]
  /** Everything of a kind, oldest first, as it stands now. */
  list(kind: string): Fields[]
  /** One thing as it stands now; undefined when there is none. */
  get(kind: string, id: string): Fields | undefined
  /** Puts a thing in, by an id of your choice; what is left out is made up as a create would. */
  insert(kind: string, id: string, fields: Fields): Fields
  /** Changes fields of a thing; a dotted name reaches into objects. A state is one that the kind has: the thing stands in it from now on. */
  update(kind: string, id: string, fields: Fields): Fields
  /** Brings something that runs to its end, at once. */
  end(kind: string, id: string, how?: 'done' | 'failed' | 'stopped'): Fields
  /** Takes a thing out; true when it was there. */
  remove(kind: string, id: string): boolean
  readonly size: number
}

/** Makes the view of a store. What cannot be done is refused with a `TypeError`, and then nothing has changed. */
export function createStoreView(store: Store, engine: Engine): StoreView {
  const find = (kind: string, id: string) => {
    engine.resource(kind)
    return store.get(kind, id)
  }
  const need = (kind: string, id: string) => {
    const record = find(kind, id)
    if (!record) throw new TypeError(`There is no ${kind} ${JSON.stringify(id)}.`)
    return record
  }
  return {
    kinds: store.kinds,
    list(kind) {
      engine.resource(kind)
      const context = engine.context()
      return store.list(kind).map((record) => context.view(record))
    },
    get(kind, id) {
      const record = find(kind, id)
      return record && engine.context().view(record)
    },
    insert(kind, id, fields) {
      if (typeof id !== 'string' || id === '')
        throw new TypeError(`A ${kind} needs an id; it got ${JSON.stringify(id)}.`)
      const given = fieldsOf(fields)
      return store.transaction(() => insertThing(engine, kind, id, given))
    },
    update(kind, id, fields) {
      const given = fieldsOf(fields)
      const record = need(kind, id)
      return store.transaction(() => putFields(engine, record, given))
    },
    end(kind, id, how = 'done') {
      const record = need(kind, id)
      if (!['done', 'failed', 'stopped'].includes(how))
        throw new TypeError(`how is done, failed or stopped; it got ${JSON.stringify(how)}.`)
      return store.transaction(() => endThing(engine, record, how))
    },
    remove(kind, id) {
      const record = find(kind, id)
      if (!record) return false
      store.transaction(() => store.remove(record))
      return true
    },
    get size() {
      return store.size
    },
  }
}

function insertThing(engine: Engine, kind: string, id: string, given: Fields): Fields {
  const resource = engine.resource(kind)
  const apart = [resource.id, resource.rowId, ...stateFields(resource)]
  const own: Fields = {}
  for (const [path, value] of Object.entries(given)) if (!apart.includes(path)) putAt(own, path, value)
  return putFields(engine, engine.context().create(kind, own, { id }), given)
}

/** Puts fields into a record: states by what makes them, the others as they are. Gives the view. */
function putFields(engine: Engine, record: StoredRecord, fields: Fields): Fields {
  const context = engine.context()
  const resource = engine.resource(record.kind)
  const { lifecycles = {} } = resource
  const shown = stateFields(resource)
  // First, so that it is taken back whole when a later field is refused.
  context.store.touch(record)
  const states = Object.entries(fields).filter(([path]) => shown.includes(path))
  for (const [path, value] of Object.entries(fields)) {
    if (path === resource.id || path === resource.rowId) checkId(path, value, record)
    else if (Object.hasOwn(lifecycles, path) && !shown.includes(path))
      throw new TypeError(`A ${record.kind} has no ${path}.`)
    else if (!shown.includes(path)) putAt(record.fields, path, value)
  }
  for (const [field, value] of states) putState(record, resource, field, value, context.now)
  const view = context.view(record)
  for (const [field, value] of states)
    if (String(view[field]) !== String(value))
      throw new TypeError(`${field} of ${record.id} cannot be ${JSON.stringify(value)} now: it is ${view[field]}.`)
  return view
}

/** Brings a record that runs to its end. Gives the view. */
function endThing(engine: Engine, record: StoredRecord, how: 'done' | 'failed' | 'stopped'): Fields {
  const { kind } = record
  const [field, lifecycle] =
    Object.entries(engine.resource(kind).lifecycles ?? {}).find(([name]) => record.lifecycles[name]) ?? []
  if (!field || !lifecycle) throw new TypeError(`A ${kind} does not run.`)
  if (how === 'stopped' && lifecycle.stopped === undefined) throw new TypeError(`A ${kind} cannot be stopped.`)
  const { now, store } = engine.context()
  const held = record.lifecycles[field]!
  const begin = Math.min(held.begin, now)
  record.lifecycles[field] =
    how === 'stopped'
      ? { ...held, begin, stop: now, end: now }
      : endedLifecycle(lifecycle, begin, (now - begin) / 1000, how)
  store.touch(record)
  return engine.context().view(record)
}

/** A copy of fields that were given. */
function fieldsOf(fields: Fields): Fields {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new TypeError('Fields are given as an object.')
  return structuredClone(fields)
}

function checkId(path: string, value: unknown, { kind, id }: StoredRecord): void {
  if (String(value) !== id) throw new TypeError(`${path} of the ${kind} ${id} cannot be ${JSON.stringify(value)}.`)
}
