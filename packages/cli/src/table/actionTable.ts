// In here is what the spec says of actions: the table, their names, their rows, what they wait for.

import { readFileSync } from 'node:fs'
import type { ActionIndex, ManifestAction } from './manifest.ts'

/** The table lies beside the bundle, cut by group when it was built. */
const read = (file: string) => JSON.parse(readFileSync(new URL(`./actions/${file}.json`, import.meta.url), 'utf8'))

let index: ActionIndex | undefined
const groups = new Map<string, Map<string, ManifestAction>>()

/** Names, titles and effects of all actions. */
export function actionIndex(): ActionIndex {
  index ??= read('index') as ActionIndex
  return index
}

/** The whole row of an action, by its dotted name; undefined where there is none. */
export function findAction(name: string): ManifestAction | undefined {
  if (!Object.hasOwn(actionIndex().actions, name)) return undefined
  const { group } = actionIndex().actions[name]!
  let rows = groups.get(group)
  if (!rows) {
    rows = new Map((read(group) as ManifestAction[]).map((row) => [row.name, row]))
    groups.set(group, rows)
  }
  return rows.get(name)
}

/** The row of an action that must be there. */
export function actionNamed(name: string): ManifestAction {
  const row = findAction(name)
  if (!row) throw new Error(`The table of actions has no ${name}.`)
  return row
}
