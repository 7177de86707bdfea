// In here is what the spec says of actions.

import { readFileSync } from 'node:fs'
import { findActions } from '@qianfan-console/core'
import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'

export type { ManifestAction, Schema, Text, WaiterFacts } from '@qianfan-console/spec/manifest'

/** The input of a call, by field. */
export type Input = Record<string, unknown>

let loaded: Manifest | undefined
let byName = new Map<string, ManifestAction>()

/** The table lies beside the bundle. */
export function table(): Manifest {
  if (!loaded) {
    loaded = JSON.parse(readFileSync(new URL('./actions.json', import.meta.url), 'utf8')) as Manifest
    byName = new Map(loaded.actions.map((row) => [row.name, row]))
  }
  return loaded
}

/** The row of an action, by its dotted name. */
export function findAction(name: string): ManifestAction | undefined {
  table()
  return byName.get(name)
}

/** The row of an action that must be there. */
export function actionNamed(name: string): ManifestAction {
  const row = findAction(name)
  if (!row) throw new Error(`The table of actions has no ${name}.`)
  return row
}

/** The row that a model means by a name: dotted, the platform's own, or as the tool of an action is called. */
export function lookUp(name: string): { row: ManifestAction } | { near: readonly string[] } {
  const { actions } = table()
  const { matches, near } = findActions(actions, name)
  if (matches.length === 1) return { row: matches[0]! }
  if (matches.length > 1) return { near: matches.map((each) => each.name) }
  const tool = actions.find((row) => toolName(row) === name)
  if (tool) return { row: tool }
  return { near: near ? [near.name] : [] }
}

/** `finetuning.task.stop` as the name of a tool. */
export const toolName = ({ name }: Pick<ManifestAction, 'name'>): string => name.replaceAll('.', '_')
