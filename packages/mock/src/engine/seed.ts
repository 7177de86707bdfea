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

/** What the account is filled by. */
interface Seeding {
  spec: SpecTable
  groups: Group[]
  context: Context
  resourceOf: (kind: string) => Resource
  empty: boolean
}

/** A rule of an action of the spec, by the action's name. */
type NamedRule = readonly [name: string, rule: Rule]

/**
 * Puts in what the account starts with: everything that an example of the spec names, in the state that the examples
 * need, and what the groups add.
 */
export function seedStore(seeding: Seeding): void {
  const { spec, groups } = seeding
  const seed = seedContextOf(seeding)
  const rules: NamedRule[] = groups
    .flatMap((group) => Object.entries(group.rules))
    .filter(([name]) => spec.byName.has(name))
  // Details come before lists: they say more.
  for (const named of rules) seedDetails(seeding, seed, named)
  for (const named of rules) seedRows(seeding, seed, named)
  for (const group of groups) group.seed?.(seed)
  for (const named of rules) for (const [kind, id] of namedIn(seeding, seed, named)) ensure(seeding, kind, id)
  seedReferred(seeding)
  endTheRest(seeding)
}

function seedContextOf(seeding: Seeding): SeedContext {
  const values = (name: string, side: 'input' | 'output') =>
    (seeding.spec.byName.get(name)?.examples[side] ?? []).map(({ value }) => value as Fields)
  return {
    context: seeding.context,
    put: (kind, id, fields, states) => put(seeding, kind, id, fields, states),
    inputs: (name) => values(name, 'input'),
    outputs: (name) => values(name, 'output'),
  }
}

function put(
  { context, resourceOf, empty }: Seeding,
  kind: string,
  id: string,
  fields: Fields,
  states: Record<string, string> = {},
): void {
  const { store, now } = context
  const resource = resourceOf(kind)
  if (id === '' || (empty && resource.platform !== true)) return
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
function ensure(seeding: Seeding, kind: string, id: unknown): void {
  const { context, resourceOf } = seeding
  if ((typeof id !== 'string' && typeof id !== 'number') || context.store.get(kind, String(id))) return
  put(seeding, kind, String(id), resourceOf(kind).example?.(String(id)) ?? {})
}

const idOf = ({ id, rowId = '' }: Resource, row: Fields): string => String(row[rowId] ?? row[id] ?? '')

/** The things that the examples of details show whole. */
function seedDetails({ spec, resourceOf }: Seeding, seed: SeedContext, [name, rule]: NamedRule): void {
  if (rule.does !== 'describe') return
  const resource = resourceOf(rule.kind)
  const inputs = seed.inputs(name)
  for (const [index, output] of seed.outputs(name).entries()) {
    const result = spec.byName.get(name)!.output.properties?.result ? output.result : output
    if (!isFields(result)) continue
    const row = firstObjectWith(result, resource)
    const asked = valueAt(inputs[index] ?? inputs[0] ?? {}, rule.by ?? resource.id)
    seed.put(rule.kind, idOf(resource, row) || String(asked ?? ''), row)
  }
}

/** The things that the examples of lists show. */
function seedRows({ spec, resourceOf }: Seeding, seed: SeedContext, [name, rule]: NamedRule): void {
  if (rule.does !== 'list') return
  const action = spec.byName.get(name)!
  const path = action.paginated?.items ?? arrayIn(action)
  const rows = seed.outputs(name).flatMap((output) => valueAt(output, path) ?? []) as Fields[]
  for (const row of rule.newestFirst ? rows.toReversed() : rows)
    if (isFields(row)) seed.put(rule.kind, idOf(resourceOf(rule.kind), row), row)
}

/** The things that the examples of an action only name. */
function* namedIn(
  { resourceOf }: Seeding,
  seed: SeedContext,
  [name, rule]: NamedRule,
): Generator<[kind: string, id: unknown]> {
  if (!('kind' in rule)) return
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

/** The things that others refer to. */
function seedReferred(seeding: Seeding): void {
  const { context, resourceOf } = seeding
  for (const kind of context.store.kinds())
    for (const record of context.store.list(kind))
      for (const [path, target] of Object.entries(resourceOf(kind).refers ?? {}))
        for (const id of valuesAt(record.fields, path)) ensure(seeding, target, id)
}

/** What no example speaks of has ended already. */
function endTheRest({ context, resourceOf }: Seeding): void {
  for (const kind of context.store.kinds())
    for (const record of context.store.list(kind))
      for (const [field, lifecycle] of Object.entries(resourceOf(kind).lifecycles ?? {}))
        if (!record.lifecycles[field] && lifecycle.before === undefined)
          record.lifecycles[field] = endedLifecycle(lifecycle, record.created, 3600)
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
