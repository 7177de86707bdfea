import { badField, Refusal } from '../platform/refusal.ts'
import type { Schema, SpecAction, SpecTable } from '../platform/spec.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import { type CallParts, type ContextParts, createContext } from './context.ts'
import { pageOf } from './paging.ts'
import { plainest, project, schemaAt, valueAt } from './project.ts'
import type { Context, Group, ListRule, Resource, Rule } from './resource.ts'
import { seedStore } from './seed.ts'

/** Fields by their wire names. */
export type Fields = Record<string, unknown>

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
  run(action: SpecAction, input: Fields, requestId: string, call?: CallParts): EngineAnswer
  /** Whether state stands behind an action. */
  knows(action: SpecAction): boolean
  context(): Context
  resource(kind: string): Resource
  /** Puts the account's things in. */
  seed(options: { empty: boolean }): void
}

/** Makes the engine. */
export function createEngine(
  options: Omit<ContextParts, 'resourceOf'> & { spec: SpecTable; groups: Group[]; store: Store },
): Engine {
  const { spec, groups, store } = options
  const resources = new Map(groups.flatMap((group) => group.resources).map((resource) => [resource.kind, resource]))
  const rules = new Map(groups.flatMap((group) => Object.entries(group.rules)))
  const ids = new Set([...resources.values()].flatMap(({ id, rowId = id }) => [id, rowId]))
  /** Whether a schema shows a thing of the mock: it names its id. */
  const isThing = ({ properties = {} }: Schema): boolean => Object.keys(properties).some((name) => ids.has(name))
  const resourceOf = (kind: string): Resource => {
    const resource = resources.get(kind)
    if (!resource)
      throw new TypeError(`There is no kind ${JSON.stringify(kind)}. Kinds: ${[...resources.keys()].join(', ')}.`)
    return resource
  }
  const parts: ContextParts = { ...options, resourceOf }
  const context = (call?: CallParts) => createContext(parts, call)
  const idField = (rule: { kind: string; by?: string }): string => rule.by ?? resourceOf(rule.kind).id

  function find(
    rule: Extract<Rule, { kind: string }> & {
      by?: string
      find?: (input: Fields, self: Context) => StoredRecord | undefined
    },
    input: Fields,
    self: Context,
  ): StoredRecord {
    return rule.find?.(input, self) ?? self.need(rule.kind, valueAt(input, idField(rule)), idField(rule))
  }

  function update(rule: Extract<Rule, { does: 'update' }>, input: Fields, self: Context): StoredRecord {
    const record = find(rule, input, self)
    const { [idField(rule)]: _, ...given } = input
    const merged = { ...record.fields, ...(rule.set ? rule.set(input, record, self) : given) }
    self.check(rule.kind, merged, record)
    record.fields = merged
    store.touch(record)
    return record
  }

  function stop(rule: Extract<Rule, { does: 'stop' }>, input: Fields, self: Context): StoredRecord {
    const record = find(rule, input, self)
    if (self.stop(record)) return record
    const reason = `${record.id} has ended already: ${self.moment(record).state}.`
    if (!rule.lenient) throw badField(idField(rule), reason)
    self.hint = reason
    return record
  }

  /** The `result` of an answer. */
  function result(rule: Exclude<Rule, ListRule>, action: SpecAction, input: Fields, self: Context): unknown {
    const schema = schemaAt(action.output, 'result')
    /** About one record an answer gives its id, or whether it was done, or a view. */
    const about = (record: StoredRecord): unknown =>
      schema?.type === 'string' ? record.id : schema?.type === 'boolean' ? true : self.view(record)
    switch (rule.does) {
      case 'create': {
        const record = self.create(rule.kind, rule.set ? rule.set(input, self) : input)
        rule.after?.(record, input, self)
        return about(record)
      }
      case 'describe': {
        const view = self.view(find(rule, input, self))
        return rule.view ? rule.view(view, input, self) : view
      }
      case 'update':
        return about(update(rule, input, self))
      case 'stop':
        return about(stop(rule, input, self))
      case 'delete': {
        const record = find(rule, input, self)
        const answer = rule.answer ?? about(record)
        self.remove(record)
        return answer
      }
      case 'answer':
        return rule.with(input, self)
    }
  }

  /** What names a thing that is not there, or is in use, is answered `false` where the answer can say so. */
  function accepted(rule: Exclude<Rule, ListRule>, action: SpecAction, input: Fields, self: Context): unknown {
    try {
      return result(rule, action, input, self)
    } catch (error) {
      if (!(error instanceof Refusal) || action.acceptance !== 'result') throw error
      if (error.hint) self.hint = error.hint
      return false
    }
  }

  function listed(rule: ListRule, action: SpecAction, input: Fields, self: Context): Fields {
    const selected = Object.entries(rule.where ?? {})
      .map(([path, match]) => ({ wanted: valueAt(input, path), match }))
      .filter(({ wanted }) => wanted !== undefined && wanted !== '' && !(Array.isArray(wanted) && wanted.length === 0))
    const fits = (view: Fields) =>
      selected.every(({ wanted, match }) =>
        typeof match === 'function' ? match(view, wanted) : valueAt(view, match) === wanted,
      ) &&
      (rule.only?.(view, input) ?? true)
    const filtered = selected.length > 0 || rule.only !== undefined
    const records = store.list(rule.kind)
    if (rule.newestFirst) records.reverse()
    const rows = filtered ? records.filter((record) => fits(self.view(record))) : records
    if (rule.hint) self.hint = rule.hint
    return pageOf(action, input, rows, {
      view: (record) => (rule.view ? rule.view(self.view(record)) : self.view(record)),
      orderOf: (id) => store.orderOf(rule.kind, id),
      newestFirst: rule.newestFirst === true,
    })
  }

  function answerOf(rule: Rule, action: SpecAction, input: Fields, self: Context): Fields {
    if (rule.does === 'list') return listed(rule, action, input, self)
    if (rule.does === 'answer' && rule.whole) return rule.with(input, self) as Fields
    const given = accepted(rule, action, input, self)
    // Some groups answer flat: what others put into `result` is the body itself.
    return action.output.properties?.result ? { result: given } : flat(given)
  }

  return {
    context,
    resource: resourceOf,
    knows: (action) => rules.has(action.name),
    run(action, input, requestId, call) {
      const rule = rules.get(action.name)
      if (!rule)
        return {
          body: envelope(action, structuredClone(action.examples.output[0]?.value ?? {}) as Fields, requestId),
          example: true,
        }
      const self = context(call)
      // Unknown fields are ignored, and so are those left empty.
      const known = project(input, action.input) as Fields
      const shown = project(answerOf(rule, action, known, self), action.output, isThing) as Fields
      return { body: envelope(action, shown, requestId), ...(self.hint && { hint: self.hint }) }
    },
    seed({ empty }) {
      seedStore({ spec, groups, context: context(), resourceOf, empty })
    },
  }
}

const flat = (given: unknown): Fields => (typeof given === 'object' && given !== null ? { ...given } : {})

/** Request id, log id and the like, where the answer of the action has them. */
function envelope(action: SpecAction, body: Fields, requestId: string): Fields {
  const { properties = {}, required = [] } = action.output
  if (properties.requestId) body.requestId = requestId
  if (properties.log_id) {
    body.log_id = String(properties.log_id.type).includes('string')
      ? requestId
      : Number.parseInt(requestId.slice(0, 8), 16)
    if (properties.status?.type === 'integer') body.status = 200
    if (properties.success) body.success = true
  }
  for (const name of required) body[name] ??= plainest(properties[name]!)
  return body
}
