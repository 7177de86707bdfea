import type { Engine, Fields } from './engine/engine.ts'
import { endedLife } from './engine/life.ts'
import { putAt } from './engine/project.ts'
import type { Store } from './store.ts'

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
  /** Changes fields of a thing; a dotted name reaches into objects. */
  update(kind: string, id: string, fields: Fields): Fields
  /** Brings something that runs to its end, at once. */
  end(kind: string, id: string, how?: 'done' | 'failed' | 'stopped'): Fields
  /** Takes a thing out; true when it was there. */
  remove(kind: string, id: string): boolean
  readonly size: number
}

/** Makes the view of a store. */
export function createStoreView(store: Store, engine: Engine): StoreView {
  const need = (kind: string, id: string) => {
    engine.resource(kind)
    const record = store.get(kind, id)
    if (!record) throw new Error(`There is no ${kind} ${JSON.stringify(id)}.`)
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
      engine.resource(kind)
      const record = store.get(kind, id)
      return record && engine.context().view(record)
    },
    insert(kind, id, fields) {
      const context = engine.context()
      const record = context.create(kind, structuredClone(fields), { id })
      store.commit()
      return context.view(record)
    },
    update(kind, id, fields) {
      const record = need(kind, id)
      for (const [path, value] of Object.entries(structuredClone(fields))) putAt(record.fields, path, value)
      store.touch(record)
      store.commit()
      return engine.context().view(record)
    },
    end(kind, id, how = 'done') {
      const record = need(kind, id)
      const context = engine.context()
      const [field, life] = Object.entries(engine.resource(kind).lives ?? {}).find(([name]) => record.lives[name]) ?? []
      if (!field || !life) throw new Error(`A ${kind} does not run.`)
      const now = context.now
      if (how === 'stopped') context.stop(record, field)
      else {
        const begin = Math.min(record.lives[field]!.begin, now)
        record.lives[field] = endedLife(life, begin, (now - begin) / 1000, how)
      }
      store.touch(record)
      store.commit()
      return engine.context().view(record)
    },
    remove(kind, id) {
      engine.resource(kind)
      const record = store.get(kind, id)
      if (!record) return false
      store.remove(record)
      store.commit()
      return true
    },
    get size() {
      return store.size
    },
  }
}
