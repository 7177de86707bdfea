import { actionIndex, findAction } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { rowsPath } from '../table/rowsPath.ts'
import { rowSchema } from './documentedColumns.ts'

const nounOf = (name: string): string => name.slice(0, name.lastIndexOf('.'))

/** More lists than this hold different things by the same name. */
const mostLists = 2

/** The lists that show what a field of an action can be, for a hint: those of its noun, else those whose rows are known by that field. */
export function idLists(action: ManifestAction, field: string): ManifestAction[] {
  const nouns = new Set([nounOf(action.name), ...(action.verify ? [nounOf(action.verify.action)] : [])])
  const all = Object.entries(actionIndex().actions)
    .filter(([name, { effect }]) => effect === 'read' && name !== action.name)
    .map(([name]) => findAction(name)!)
    // A list that needs what is looked for shows nothing new.
    .filter((read) => isList(read) && !(read.input.required ?? []).includes(field))
  const own = all.filter(({ name }) => nouns.has(nounOf(name)))
  if (own.length > 0) return own.slice(0, 1)
  const known = all.filter((list) => list.cli.columns?.[0] === field && hasRows(list, field))
  const isOneKind = new Set(known.map(({ group }) => group)).size === 1 && known.length <= mostLists
  if (/Id$/.test(field) && isOneKind) return known
  // Where rows have no documented fields, a list is known by its noun: datasetId is of what `dataset list` shows.
  return all.filter(({ name }) => `${nounOf(name).split('.').at(-1)}Id` === field).slice(0, 1)
}

/** Reads of lists: the spec states their rows, or their name says that they have some. */
const isList = (read: ManifestAction): boolean => rowsPath(read) !== undefined || read.name.endsWith('.list')

const hasRows = (list: ManifestAction, field: string): boolean =>
  Object.hasOwn(rowSchema(list.output, rowsPath(list) ?? 'result')?.properties ?? {}, field)
