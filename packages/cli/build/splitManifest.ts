import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionIndex, Manifest } from '../src/table/manifest.ts'

/**
 * Cuts the table of all actions into what a start needs: an index with names, titles and effects, and one file a group
 * that is read only when the group is used.
 */
export function splitManifest(manifest: Manifest, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const index: ActionIndex = { server: manifest.server, groups: manifest.groups, actions: {} }
  for (const { name, group, operationId, action, route, title, effect, billable } of manifest.actions)
    index.actions[name] = {
      group,
      operationId,
      ...(action && { action }),
      route,
      title,
      effect,
      ...(billable && { billable }),
    }
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
  for (const group of new Set(manifest.actions.map((action) => action.group))) {
    const actions = manifest.actions.filter((action) => action.group === group)
    writeFileSync(join(folder, `${group}.json`), JSON.stringify(actions))
  }
}
