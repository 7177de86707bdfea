// In here is what is known of the platform: its actions, refusals, dates and clock; no HTTP, no state.

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
  /** Calls of the platform's first API; not among `actions`. */
  v1: SpecAction[]
  /** Why there is nothing at an old address: which action is to be called instead. */
  replacement(path: string, action?: string): string | undefined
}

const { resolve } = createRequire(import.meta.url)

/** The bundled OpenAPI document that this package came with. */
export const documentPath: string = resolve('@qianfan-console/spec/openapi.json')

interface V1Document {
  actions: (Pick<SpecAction, 'name' | 'operationId' | 'path' | 'effect' | 'input'> & { replacedBy: string[] })[]
  replaced: Record<string, string>
  renamed: Record<string, string>
}

/** A call of the first API as a row of the table: its answer is the mock's own affair. */
const v1Row = (row: V1Document['actions'][number], actions: SpecAction[]): SpecAction => ({
  ...row,
  group: 'v1',
  method: 'POST',
  route: row.path,
  contentType: 'application/json',
  billable: false,
  // A key may do by the old call what it may do by the new one.
  policies: [
    ...new Set(
      actions.filter(({ action }) => row.replacedBy.includes(action ?? '')).flatMap(({ policies }) => policies),
    ),
  ],
  source: 'sdk',
  cli: {},
  title: { en: row.operationId, zh: row.operationId },
  description: { en: row.operationId, zh: row.operationId },
  // The official Python SDK reads status and success of every answer about data sets, and fails without them.
  output: {
    type: 'object',
    properties: { log_id: { type: 'string' }, result: {}, status: { type: 'integer' }, success: { type: 'boolean' } },
  },
  examples: { input: [], output: [] },
})

function specTable({ actions }: Manifest, old: V1Document): SpecTable {
  const v1 = old.actions.map((row) => v1Row(row, actions))
  const byRoute: SpecTable['byRoute'] = new Map()
  for (const action of [...actions, ...v1]) {
    const key = `${action.method} ${action.route}`
    const there = byRoute.get(key) ?? new Map<string, SpecAction>()
    byRoute.set(key, there.set(action.action ?? '', action))
  }
  return {
    actions,
    byRoute,
    byName: new Map(actions.map((action) => [action.name, action])),
    routes: new Set([...actions, ...v1].map(({ route }) => route)),
    v1,
    replacement(path, name = '') {
      const instead = Object.hasOwn(old.replaced, path)
        ? actions.filter(({ action }) => action === old.replaced[path])
        : actions.filter(
            (row) =>
              row.action !== undefined && (row.action === name || row.name === old.renamed[name]) && row.route !== path,
          )
      if (instead.length === 0) return undefined
      return `Call ${instead.map((row) => `${row.method} ${row.path} (${row.name})`).join(' or ')} instead.`
    },
  }
}

const read = (name: string) => JSON.parse(readFileSync(resolve(name), 'utf8'))

let table: SpecTable | undefined

/** The table of the spec that this package came with; read once a process. */
export function loadSpec(): SpecTable {
  table ??= specTable(read('@qianfan-console/spec/actions.json'), read('@qianfan-console/spec/v1.json'))
  return table
}

/**
 * The actions that a pattern of `matchesAction` is about.
 *
 * @throws {TypeError} where it is not a pattern, or about none
 */
export function actionsOf({ actions, v1 }: SpecTable, pattern: string): SpecAction[] {
  const wrong = checkPattern(pattern)
  const found = wrong ? [] : [...actions, ...v1].filter((row) => isAbout(pattern, row))
  if (found.length === 0)
    throw new TypeError(
      `${JSON.stringify(pattern)} ${wrong ?? 'names no action. Give a dotted name, an Action, or a pattern such as finetuning.**.'}`,
    )
  return found
}

/** Whether a pattern is about an action, by its operation id or its Action too. */
export const isAbout = (pattern: string, row: SpecAction): boolean =>
  matchesAction(pattern, row) || pattern === row.action
