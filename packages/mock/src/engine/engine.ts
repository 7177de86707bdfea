import { randomLetters, randomOf } from '../random.ts'
import { badField, Refusal } from '../refusal.ts'
import type { SpecAction, SpecTable } from '../spec.ts'
import type { Store, StoredRecord } from '../store.ts'
import { beginLife, momentOf } from './life.ts'
import { pageOf } from './paging.ts'
import { plainest, project, schemaAt, valueAt, valuesAt } from './project.ts'
import type { Context, Group, Resource, Rule } from './resource.ts'

/** Fields by their wire names. */
export type Fields = Record<string, unknown>

/** What the engine works with. */
export interface EngineOptions {
  spec: SpecTable
  groups: Group[]
  store: Store
  now: () => number
  seed: string
  stopDelay: number
}

/** An answer of the engine: the body, and what the caller is told beside it. */
export interface EngineAnswer {
  body: Fields
  hint?: string
  /** No state stands behind it: it is the spec's example. */
  example?: true
}

/** Interprets the tables of the groups. */
export interface Engine {
  /** Does what an action does. Throws a `Refusal` before anything has changed. */
  run(action: SpecAction, input: Fields, requestId: string, options?: { fate?: 'done' | 'failed' }): EngineAnswer
  /** Whether state stands behind an action. */
  knows(action: SpecAction): boolean
  context(): Context
  resource(kind: string): Resource
  /** Puts the account's things in. */
  seed(options: { empty: boolean }): void
}

/** Makes the engine. */
export function createEngine({ spec, groups, store, now, seed, stopDelay }: EngineOptions): Engine {
  const resources = new Map(groups.flatMap((group) => group.resources).map((resource) => [resource.kind, resource]))
  const rules = new Map(groups.flatMap((group) => Object.entries(group.rules)))
  const resourceOf = (kind: string): Resource => {
    const resource = resources.get(kind)
    if (!resource)
      throw new Error(`There is no kind ${JSON.stringify(kind)}. Kinds: ${[...resources.keys()].join(', ')}.`)
    return resource
  }

  function context(fate: 'done' | 'failed' = 'done'): Context {
    const time = now()
    const self: Context = {
      store,
      now: time,
      stopDelay,
      fate,
      random: (text) => randomOf(`${seed} ${text}`),
      moment(record, life) {
        const { lives = {} } = resourceOf(record.kind)
        const field = life ?? Object.keys(lives)[0]!
        const state = record.lives[field]
        return state ? momentOf(lives[field]!, state, time) : { state: String(record.fields[field] ?? ''), progress: 0 }
      },
      view(record) {
        const resource = resourceOf(record.kind)
        const moments = Object.fromEntries(
          Object.keys(resource.lives ?? {}).map((field) => [field, self.moment(record, field)]),
        )
        const states = Object.fromEntries(Object.entries(moments).map(([field, moment]) => [field, moment.state]))
        const more = resource.view?.(record, {
          now: time,
          moments,
          random: self.random(`${record.kind} ${record.id}`),
          context: self,
        })
        return { [resource.id]: record.id, ...record.fields, ...states, ...more }
      },
      need(kind, id, field) {
        const record = typeof id === 'string' || typeof id === 'number' ? store.get(kind, String(id)) : undefined
        if (record) return record
        throw badField(
          field.split('.').at(-1)!.replace('[]', ''),
          `There is no ${kind} ${JSON.stringify(id)} in this account.`,
        )
      },
      create(kind, fields, options = {}) {
        const resource = resourceOf(kind)
        for (const { field, within } of resource.unique ?? []) checkUnique(resource, fields, field, within)
        for (const [path, target] of Object.entries(resource.refers ?? {}))
          for (const id of valuesAt(fields, path)) if (id !== undefined && id !== '') self.need(target, id, path)
        const id = options.id ?? mint(resource, self)
        const random = self.random(`${kind} ${id} life`)
        const lives =
          options.lives ??
          Object.fromEntries(
            Object.entries(resource.lives ?? {})
              .filter(([, life]) => !life.later)
              .map(([field, life]) => [field, beginLife(life, time, random, fate)]),
          )
        return store.insert(kind, id, { created: time, fields, lives })
      },
      begin(record, life) {
        record.lives[life] = beginLife(
          resourceOf(record.kind).lives![life]!,
          time,
          self.random(`${record.kind} ${record.id} ${life} ${record.order}`),
          fate,
        )
        store.touch(record)
      },
      stop(record, life) {
        const { lives = {} } = resourceOf(record.kind)
        const field = life ?? Object.keys(lives)[0]!
        const state = record.lives[field]
        if (!state || self.moment(record, field).ended !== undefined) return false
        if (state.stop === undefined) {
          state.stop = time
          state.end = time + stopDelay * 1000
          store.touch(record)
        }
        return true
      },
      remove(record) {
        const resource = resourceOf(record.kind)
        const reason = resource.inUse?.(record, self)
        if (reason) throw new InUse(reason)
        for (const [kind, field] of Object.entries(resource.owns ?? {}))
          for (const owned of store.list(kind)) if (String(owned.fields[field]) === record.id) store.remove(owned)
        store.remove(record)
      },
    }
    return self
  }

  function checkUnique(
    resource: Resource,
    fields: Fields,
    field: string,
    within: string | undefined,
    except?: StoredRecord,
  ): void {
    const value = valueAt(fields, field)
    if (value === undefined || value === '') return
    const taken = store
      .list(resource.kind)
      .find(
        (other) =>
          other !== except &&
          valueAt(other.fields, field) === value &&
          (!within || other.fields[within] === fields[within]),
      )
    if (taken) throw badField(field, `There is a ${resource.kind} of this ${field} already: ${taken.id}.`)
  }

  function mint(resource: Resource, self: Context): string {
    if (typeof resource.mint === 'function') return resource.mint(self)
    const [prefix, length] = resource.mint
    for (;;) {
      const id = prefix + randomLetters(self.random(`id ${resource.kind} ${store.next()}`), length)
      if (store.orderOf(resource.kind, id) === undefined) return id
    }
  }

  /** The id that an input names, and the field it stands in. */
  function target(rule: { kind: string; by?: string }, input: Fields): { field: string; id: unknown } {
    const field = rule.by ?? resourceOf(rule.kind).id
    return { field, id: valueAt(input, field) }
  }

  function find(
    rule: Extract<Rule, { kind: string }> & {
      by?: string
      find?: (input: Fields, self: Context) => StoredRecord | undefined
    },
    input: Fields,
    self: Context,
  ): StoredRecord {
    const found = rule.find?.(input, self)
    if (found) return found
    const { field, id } = target(rule, input)
    return self.need(rule.kind, id, field)
  }

  function result(rule: Rule, action: SpecAction, input: Fields, self: Context): unknown {
    const schema = schemaAt(action.output, 'result')
    /** The answer about one record: its id, its view, or that it was done. */
    const about = (record: StoredRecord): unknown => {
      if (schema?.type === 'string') return record.id
      if (schema?.type === 'boolean') return true
      return self.view(record)
    }
    /** What names a thing that is not there, or is in use, is answered `false` where the answer can say so. */
    const tolerant = (run: () => unknown): unknown => {
      try {
        return run()
      } catch (error) {
        if (!(error instanceof Refusal) || schema?.type !== 'boolean' || action.acceptance !== 'result') throw error
        if (error.hint) self.hint = error.hint
        return false
      }
    }
    switch (rule.does) {
      case 'create':
        return about(self.create(rule.kind, rule.set ? rule.set(input, self) : clean(input)))
      case 'describe':
        return self.view(find(rule, input, self))
      case 'update':
        return tolerant(() => {
          const record = find(rule, input, self)
          const resource = resourceOf(rule.kind)
          const fields = rule.set ? rule.set(input, record, self) : without(clean(input), target(rule, input).field)
          const merged = { ...record.fields, ...fields }
          for (const { field, within } of resource.unique ?? []) checkUnique(resource, merged, field, within, record)
          for (const [path, kind] of Object.entries(resource.refers ?? {}))
            for (const id of valuesAt(fields, path)) if (id !== undefined && id !== '') self.need(kind, id, path)
          record.fields = merged
          store.touch(record)
          return about(record)
        })
      case 'stop':
        return tolerant(() => {
          const record = find(rule, input, self)
          if (self.stop(record)) return about(record)
          throw badField(target(rule, input).field, `${record.id} has ended already: ${self.moment(record).state}.`)
        })
      case 'delete':
        return tolerant(() => {
          const record = find(rule, input, self)
          const answer = about(record)
          self.remove(record)
          return answer
        })
      case 'answer':
        return tolerant(() => rule.with(input, self))
      case 'list':
        throw new Error('Lists are answered as a whole.')
    }
  }

  function listed(rule: Extract<Rule, { does: 'list' }>, action: SpecAction, input: Fields, self: Context): Fields {
    const selected = Object.entries(rule.where ?? {})
      .map(([path, match]) => ({ wanted: valueAt(input, path), match }))
      .filter(({ wanted }) => wanted !== undefined && wanted !== '' && !(Array.isArray(wanted) && wanted.length === 0))
    const fits = (view: Fields) =>
      selected.every(({ wanted, match }) =>
        typeof match === 'function' ? match(view, wanted) : valueAt(view, match) === wanted,
      ) &&
      (rule.only?.(view, input) ?? true)
    // Newest first, as the platform lists.
    const records = store.list(rule.kind).reverse()
    const views = records.map((record) => ({ record, view: self.view(record) })).filter(({ view }) => fits(view))
    return pageOf(action, input, views, (id) => store.orderOf(rule.kind, id))
  }

  return {
    context,
    resource: resourceOf,
    knows: (action) => rules.has(action.name),
    run(action, input, requestId, options = {}) {
      const rule = rules.get(action.name)
      if (!rule) {
        const example = action.examples.output[0]?.value
        return { body: envelope(action, structuredClone(example) as Fields, requestId), example: true }
      }
      const self = context(options.fate)
      const answer: Fields =
        rule.does === 'list'
          ? listed(rule, action, input, self)
          : rule.does === 'answer' && rule.whole
            ? (rule.with(input, self) as Fields)
            : { result: result(rule, action, input, self) }
      const body = envelope(action, project(answer, action.output) as Fields, requestId)
      return { body, ...(self.hint && { hint: self.hint }) }
    },
    seed({ empty }) {
      const self = context()
      const wanted = (kind: string) => !empty || resourceOf(kind).platform === true
      for (const group of groups)
        group.seed?.({
          context: self,
          put(kind, id, fields, lives) {
            if (!wanted(kind)) return
            const there = store.get(kind, id)
            if (!there) {
              store.insert(kind, id, { created: self.now, fields: { ...fields }, lives: lives ?? {} })
              return
            }
            Object.assign(there.fields, fields)
            if (lives) there.lives = lives
            store.touch(there)
          },
          inputs: (name) => (spec.byName.get(name)?.examples.input ?? []).map(({ value }) => value as Fields),
          outputs: (name) => (spec.byName.get(name)?.examples.output ?? []).map(({ value }) => value as Fields),
        })
    },
  }

  /** Request id, log id and the like, where the answer of the action has them. */
  function envelope(action: SpecAction, body: Fields, requestId: string): Fields {
    const fields = action.output.properties ?? {}
    if (fields.requestId) body.requestId = requestId
    if (fields.log_id)
      body.log_id = String(fields.log_id.type).includes('string')
        ? requestId
        : Number.parseInt(requestId.slice(0, 8), 16)
    for (const [name, schema] of Object.entries(fields))
      if (action.output.required?.includes(name) && body[name] === undefined) body[name] = plainest(schema)
    return body
  }
}

/** Something is in use: a refusal that names the user. */
class InUse extends Refusal {
  constructor(reason: string) {
    super('InappropriateJSON', { hint: reason, message: `${new Refusal('InappropriateJSON').message} ${reason}` })
  }
}

/** An input without what was left empty. */
const clean = (input: Fields): Fields =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null))

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name))
