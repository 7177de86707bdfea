import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'

export type { Schema } from '@qianfan-console/spec/manifest'

/** An action, as the spec states it. */
export type SpecAction = ManifestAction

/** Every action of the spec, and ways to find one. */
export interface SpecTable {
  actions: SpecAction[]
  byName: Map<string, SpecAction>
  /** By `METHOD route`: the actions there by their Action, `''` for the one addressed by its path. */
  byRoute: Map<string, Map<string, SpecAction>>
  routes: Set<string>
}

const { resolve } = createRequire(import.meta.url)

/** The bundled OpenAPI document that this package came with. */
export const documentPath: string = resolve('@qianfan-console/spec/openapi.json')

function specTable({ actions }: Manifest): SpecTable {
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
  table ??= specTable(JSON.parse(readFileSync(resolve('@qianfan-console/spec/actions.json'), 'utf8')))
  return table
}

/** Finds actions by dotted name, operation id, Action name, or a pattern with `*`. */
export function matchingActions({ actions }: SpecTable, pattern: string): SpecAction[] {
  if (!pattern.includes('*'))
    return actions.filter((row) => row.name === pattern || row.operationId === pattern || row.action === pattern)
  const expression = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
  return actions.filter((row) => expression.test(row.name) || expression.test(row.operationId))
}
