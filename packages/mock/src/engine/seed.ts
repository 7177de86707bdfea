import { valueAt } from '@qianfan-console/core'
import type { Fields } from '../platform/fields.ts'
import type { SpecTable } from '../platform/spec.ts'
import type { LifecycleState } from '../store/lifecycleState.ts'
import { endedLifecycle, lifecycleInState } from './lifecycle.ts'
import { arrayIn } from './paging.ts'
import { valuesAt } from './project.ts'
import type { Context, Group, Resource, Rule, SeedContext } from './resource.ts'

/** How long ago things began that examples name without a date, in ms. */
const age = 30 * 24 * 3_600_000

/**
 * Puts in what the account starts with: everything that an example of the spec names, in the state that the examples
 * need, and what the groups add.
 */
export function seedStore(options: {
  spec: SpecTable
  groups: Group[]
  context: Context
  resourceOf: (kind: string) => Resource
  empty: boolean
}): void {
  const { spec, groups, context, resourceOf, empty } = options
  const { store, now } = context
  const wanted = (kind: string) => !empty || resourceOf(kind).platform === true
  const values = (name: string, side: 'input' | 'output') =>
    (spec.byName.get(name)?.examples[side] ?? []).map(({ value }) => value as Fields)
  const seed: SeedContext = {
    context,
    put,
    inputs: (name) => values(name, 'input'),
    outputs: (name) => values(name, 'output'),
  }

  function put(kind: string, id: string, fields: Fields, states: Record<string, string> = {}): void {
    if (!wanted(kind) || id === '') return
    const resource = resourceOf(kind)
    const own = Object.fromEntries(
      Object.entries(fields).filter(
        ([name]) => name !== resource.id && name !== resource.rowId && !resource.lifecycles?.[name],
      ),
    )
    const record = store.get(kind, id) ?? store.insert(kind, id, { created: now - age, fields: {} })
    record.fields = { ...own, ...record.fields }
    for (const [field, lifecycle] of Object.entries(resource.lifecycles ?? {})) {
      const state = states[field] ?? resource.states?.[id]?.[field] ?? fields[field]
      if (record.lifecycles[field] || state === undefined) continue
      const begun: LifecycleState | undefined = lifecycleInState(lifecycle, String(state), now, progressOf(fields))
      if (begun) record.lifecycles[field] = begun
    }
  }

  /** Something that is only named: like the others of its kind, and done. */
  function ensure(kind: string, id: unknown): void {
    if ((typeof id !== 'string' && typeof id !== 'number') || id === '' || store.get(kind, String(id))) return
    put(kind, String(id), resourceOf(kind).example?.(String(id)) ?? {})
  }

  const rules = groups.flatMap((group) => Object.entries(group.rules)).filter(([name]) => spec.byName.has(name))
  const idOf = (kind: string, row: Fields): string =>
    String(row[resourceOf(kind).rowId ?? ''] ?? row[resourceOf(kind).id] ?? '')

  // What examples show whole. Details come before lists: they say more.
  for (const [name, rule] of rules)
    if (rule.does === 'describe')
      for (const [index, output] of seed.outputs(name).entries()) {
        const result = spec.byName.get(name)!.output.properties?.result ? output.result : output
        if (!isFields(result)) continue
        const input = seed.inputs(name)[index] ?? seed.inputs(name)[0] ?? {}
        const row = firstObjectWith(result, resourceOf(rule.kind))
        put(rule.kind, idOf(rule.kind, row) || String(valueAt(input, rule.by ?? resourceOf(rule.kind).id) ?? ''), row)
      }
  for (const [name, rule] of rules)
    if (rule.does === 'list') {
      const action = spec.byName.get(name)!
      const rows = seed
        .outputs(name)
        .flatMap((output) => valueAt(output, action.paginated?.items ?? arrayIn(action)) ?? []) as Fields[]
      for (const row of rule.newestFirst ? rows.toReversed() : rows)
        if (isFields(row)) put(rule.kind, idOf(rule.kind, row), row)
    }
  for (const group of groups) group.seed?.(seed)
  // What they name.
  for (const [name, rule] of rules) if ('kind' in rule) for (const [kind, id] of named(rule, name)) ensure(kind, id)
  for (const kind of store.kinds())
    for (const record of store.list(kind))
      for (const [path, target] of Object.entries(resourceOf(kind).refers ?? {}))
        for (const id of valuesAt(record.fields, path)) ensure(target, id)
  // What is said nothing of has lived already.
  for (const kind of store.kinds())
    for (const record of store.list(kind))
      for (const [field, lifecycle] of Object.entries(resourceOf(kind).lifecycles ?? {}))
        if (!record.lifecycles[field] && lifecycle.before === undefined)
          record.lifecycles[field] = endedLifecycle(lifecycle, record.created, 3600)

  function* named(rule: Extract<Rule, { kind: string }>, name: string): Generator<[kind: string, id: unknown]> {
    const resource = resourceOf(rule.kind)
    for (const input of seed.inputs(name)) {
      for (const [path, target] of Object.entries(resource.refers ?? {}))
        for (const id of valuesAt(input, path)) yield [target, id]
      if (rule.does === 'list') yield [rule.kind, input.marker]
      else if (rule.does !== 'create') yield [rule.kind, valueAt(input, rule.by ?? resource.id)]
    }
    if (rule.does === 'create')
      for (const { result } of seed.outputs(name)) yield [rule.kind, isFields(result) ? result[resource.id] : result]
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object itself, or the one inside it that holds the id: `result.computeUnitInstance`. */
function firstObjectWith(result: Fields, { id, rowId = id }: Resource): Fields {
  if (id in result || rowId in result) return result
  return (
    (Object.values(result).find((value) => isFields(value) && (id in value || rowId in value)) as Fields | undefined) ??
    result
  )
}

/** 0.4 of `40%`. */
function progressOf(fields: Fields): number | undefined {
  const text = Object.entries(fields).find(
    ([name, value]) => /progress/i.test(name) && typeof value === 'string' && value.endsWith('%'),
  )?.[1]
  const share = Number.parseFloat(String(text)) / 100
  return share > 0 && share < 1 ? share : undefined
}
