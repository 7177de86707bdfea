import { type ActionPage, actionPageOf, actionsInOrder } from './actionPage.ts'
import { type Language, manifest, said } from './manifest.ts'

/** What the page of a group says. */
export interface GroupPage {
  title: string
  description: string
  actions: Pick<ActionPage, 'name' | 'title' | 'badges'>[]
}

export function groupPageOf(name: string, language: Language): GroupPage {
  const group = manifest.groups.find((each) => each.name === name)!
  return {
    title: said(language, group.title),
    description: said(language, group.description),
    actions: actionsInOrder.filter((row) => row.group === name).map((row) => actionPageOf(row, language)),
  }
}
