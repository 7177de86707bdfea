import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { checkPattern, matchesAction } from '@qianfan-console/core'
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

/**
 * The actions that a pattern of `matchesAction` is about.
 *
 * @throws {TypeError} where it is not a pattern, or about none
 */
export function actionsOf({ actions }: SpecTable, pattern: string): SpecAction[] {
  const wrong = checkPattern(pattern)
  const found = wrong ? [] : actions.filter((row) => isAbout(pattern, row))
  if (found.length === 0)
    throw new TypeError(
      `${JSON.stringify(pattern)} ${wrong ?? 'names no action. Give a dotted name, an Action, or a pattern such as finetuning.**.'}`,
    )
  return found
}

/** Whether a pattern is about an action, by its operation id or its Action too. */
export const isAbout = (pattern: string, row: SpecAction): boolean =>
  matchesAction(pattern, row) || pattern === row.action
