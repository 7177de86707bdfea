import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

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
  additionalProperties?: boolean | Schema
  [keyword: string]: unknown
}

/** How an action pages, as the spec states it. */
export interface SpecPaging {
  input: string
  output?: string
  more?: string
  items: string
  size?: string
  total?: string
  style?: 'marker' | 'offset' | 'page'
}

/** An action, as the spec states it; the part the mock goes by. */
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
  contentType?: string
  /** Input fields that travel in the query. */
  query?: string[]
  effect: 'read' | 'write' | 'destructive'
  billable: boolean
  idempotent: boolean
  acceptance?: 'result'
  paginated?: SpecPaging
  policies: string[]
  input: Schema
  output: Schema
  examples: { input: Example[]; output: Example[] }
}

/** An example of the spec. */
export interface Example {
  name: string
  value: unknown
}

/** Every action of the spec, and ways to find one. */
export interface SpecTable {
  actions: SpecAction[]
  byName: Map<string, SpecAction>
  /** By `METHOD route`: the actions there by their Action, `''` for the one addressed by its path. */
  byRoute: Map<string, Map<string, SpecAction>>
  routes: Set<string>
}

type Json = any

/** The bundled OpenAPI document that this package came with. */
export const documentPath: string = createRequire(import.meta.url).resolve('@qianfan-console/spec/openapi.json')

/** Builds the table of actions of a bundled document. */
export function specTable(document: Json): SpecTable {
  const actions = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]) => actionOf(document, path, method.toUpperCase(), operation)),
  )
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

function actionOf(document: Json, path: string, method: string, operation: Json): SpecAction {
  const facts = operation['x-qianfan']
  const [route = '', search = ''] = path.split('?')
  const action = new URLSearchParams(search).get('Action')
  const [contentType, body] = Object.entries<Json>(operation.requestBody?.content ?? {})[0] ?? []
  const answer = Object.values<Json>(operation.responses['200']?.content ?? {})[0]
  const parameters: Json[] = operation.parameters ?? []
  const inQuery = Object.fromEntries(
    parameters.filter(({ example }) => example !== undefined).map(({ name, example }) => [name, example]),
  )
  const schema = (side: string): Schema =>
    dereference(document, { $ref: `#/components/schemas/${operation.operationId}${side}` })
  return {
    name: facts.name,
    operationId: operation.operationId,
    ...(action && { action }),
    group: operation.tags[0],
    method,
    path,
    route,
    ...(contentType && { contentType }),
    ...(parameters.length > 0 && { query: parameters.map(({ name }) => name) }),
    effect: facts.effect,
    billable: facts.billable,
    idempotent: facts.idempotent ?? false,
    ...(facts.acceptance && { acceptance: facts.acceptance }),
    ...(facts.paginated && { paginated: facts.paginated }),
    policies: facts.policies,
    input: schema('Input'),
    output: schema('Output'),
    examples: {
      input: examplesOf(body?.examples ?? { default: { value: {} } }).map(({ name, value }) => ({
        name,
        value: { ...inQuery, ...(value as object) },
      })),
      output: examplesOf(answer?.examples ?? {}),
    },
  }
}

const examplesOf = (examples: Record<string, { value: unknown }>): Example[] =>
  Object.entries(examples).map(([name, { value }]) => ({ name, value }))

/** Replaces every `$ref` by what it names; what stands beside a `$ref` wins. The spec has no recursive shape. */
function dereference(document: Json, node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => dereference(document, item))
  if (node === null || typeof node !== 'object') return node
  const { $ref, ...rest } = node
  const target = $ref ? document.components.schemas[$ref.replace('#/components/schemas/', '')] : undefined
  return Object.fromEntries(
    Object.entries({ ...target, ...rest }).map(([key, value]) => [key, dereference(document, value)]),
  )
}

let table: SpecTable | undefined

/** The table of the spec that this package came with; read once a process. */
export function loadSpec(): SpecTable {
  table ??= specTable(JSON.parse(readFileSync(documentPath, 'utf8')))
  return table
}

/** Finds actions by dotted name, operation id, Action name, or a pattern with `*`. */
export function matchingActions({ actions }: SpecTable, pattern: string): SpecAction[] {
  if (!pattern.includes('*'))
    return actions.filter((row) => row.name === pattern || row.operationId === pattern || row.action === pattern)
  const expression = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
  return actions.filter((row) => expression.test(row.name) || expression.test(row.operationId))
}
