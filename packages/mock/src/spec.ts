import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A JSON Schema of the spec, self-contained. */
export interface Schema {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  format?: string
  default?: unknown
  minimum?: number
  pattern?: string
  [keyword: string]: unknown
}

/** An action, as `spec/actions.json` states it; the part the mock goes by. */
export interface SpecAction {
  /** Dotted name: `finetuning.task.stop`. */
  name: string
  operationId: string
  /** The platform's Action; absent on calls addressed by their path alone. */
  action?: string
  group: string
  method: string
  path: string
  route: string
  host?: string
  contentType?: string
  query?: string[]
  effect: 'read' | 'write' | 'destructive'
  billable: boolean
  idempotent: boolean
  acceptance?: 'result'
  paginated?: {
    input: string
    output?: string
    more?: string
    items: string
    size?: string
    total?: string
    style?: 'marker' | 'offset' | 'page'
  }
  policies: string[]
  input: Schema
  output: Schema
  examples: { input: { name: string; value: unknown }[]; output: { name: string; value: unknown }[] }
}

/** Every action of the spec, and ways to find one. */
export interface SpecTable {
  actions: SpecAction[]
  byName: Map<string, SpecAction>
  /** By `METHOD route`: the actions there by their Action, `''` for the one addressed by its path. */
  byRoute: Map<string, Map<string, SpecAction>>
  routes: Set<string>
}

/** The bundled OpenAPI document that this package came with. */
export const documentPath: string = require.resolve('@qianfan-console/spec/openapi.json')

/** Builds the table of actions. */
export function specTable(actions: SpecAction[]): SpecTable {
  const byRoute: SpecTable['byRoute'] = new Map()
  for (const action of actions) {
    const key = `${action.method} ${action.route}`
    const there = byRoute.get(key) ?? new Map<string, SpecAction>()
    byRoute.set(key, there.set(action.action ?? '', action))
  }
  return {
    actions,
    byRoute,
    byName: new Map(actions.map((action) => [action.name, action])),
    routes: new Set(actions.map(({ route }) => route)),
  }
}

let table: SpecTable | undefined

/** The table of the spec that this package came with; read once a process. */
export function loadSpec(): SpecTable {
  table ??= specTable((require('@qianfan-console/spec/actions.json') as { actions: SpecAction[] }).actions)
  return table
}

/** Finds actions by dotted name, Action name, or a pattern with `*`. */
export function matchingActions({ actions }: SpecTable, pattern: string): SpecAction[] {
  if (!pattern.includes('*'))
    return actions.filter((row) => row.name === pattern || row.operationId === pattern || row.action === pattern)
  const expression = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
  return actions.filter((row) => expression.test(row.name) || expression.test(row.operationId))
}
