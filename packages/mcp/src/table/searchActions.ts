import { type ManifestAction, table } from './actionTable.ts'

/** What to look for; all of it has to fit. */
export interface Search {
  query?: string | undefined
  group?: string | undefined
  effect?: string | undefined
}

/** What people call it who look for what costs money. */
const billableWords = 'billable billing cost price pay paid money charge fee 计费 费用 付费 价格 收费'

const textOf = ({ name, action, route, title, description, effect, billable }: ManifestAction): string =>
  `${name} ${name.replaceAll(/[.A-Z]/g, ' $&')} ${action ?? ''} ${route} ${title.en} ${title.zh} ${effect} ${billable ? billableWords : ''} ${description.en} ${description.zh}`.toLowerCase()

/** How well an action fits words: those in its name and title weigh most. */
function score(row: ManifestAction, words: readonly string[]): number {
  const [head, all] = [`${row.name} ${row.action ?? ''} ${row.title.en} ${row.title.zh}`.toLowerCase(), textOf(row)]
  return words.reduce((sum, word) => sum + (head.includes(word) ? 3 : all.includes(word) ? 1 : 0), 0)
}

/**
 * Finds actions by words in either language, best first: those that have all of the words where there are some, else those
 * that have most of them.
 */
export function searchActions({ query = '', group, effect }: Search): ManifestAction[] {
  const rows = table().actions.filter(
    (row) =>
      (group === undefined || row.group === group) &&
      (effect === undefined || (effect === 'billable' ? row.billable : row.effect === effect)),
  )
  const words = query
    .toLowerCase()
    .split(/[\s,，、_-]+/)
    .filter(Boolean)
  if (words.length === 0) return rows
  const whole = rows.filter((row) => words.every((word) => textOf(row).includes(word)))
  const fitting = whole.length > 0 ? whole : rows.filter((row) => score(row, words) > 0)
  return fitting
    .map((row, place) => ({ row, place, points: score(row, words) }))
    .sort((a, b) => b.points - a.points || a.place - b.place)
    .map(({ row }) => row)
}
