import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { punctuation } from '../context/language.ts'
import { closestOf } from '../util/closestOf.ts'

/** A column of a table: its name, as it is typed, and its value in a row. */
export interface Column {
  name: string
  /** What stands above it in a table. */
  head: string
  read: (row: unknown) => unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a dotted path; a key that holds dots itself is found too. */
function readPath(value: unknown, parts: readonly string[]): unknown {
  if (parts.length === 0) return value
  if (typeof value !== 'object' || value === null) return undefined
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join('.')
    if (!Object.hasOwn(value, key)) continue
    const found = readPath((value as Record<string, unknown>)[key], parts.slice(length))
    if (found !== undefined) return found
  }
  return undefined
}

/** A column by its dotted path. */
export const namedColumn = (name: string): Column => ({
  name,
  head: name.slice(name.lastIndexOf('.') + 1) || name,
  read: (row) => readPath(row, name.split('.')),
})

/** The columns of rows that the spec says nothing about: their fields; one without a name where rows are plain values. */
export function columnsOf(rows: readonly unknown[]): Column[] {
  const names = new Set(rows.slice(0, 100).flatMap((row) => (isObject(row) ? Object.keys(row) : [])))
  if (names.size === 0) return [{ name: '', head: '', read: (row) => row }]
  return [...names].map((name) => ({
    name,
    head: name,
    read: (row) => (isObject(row) && Object.hasOwn(row, name) ? row[name] : undefined),
  }))
}

/** The plain values of an answer, objects inside objects with dots. */
export function leavesOf(value: object, path: readonly string[] = []): Column[] {
  return Object.entries(value).flatMap(([key, each]) => {
    const own = [...path, key]
    if (isObject(each) && Object.keys(each).length > 0) return leavesOf(each, own)
    return [{ name: own.join('.'), head: key, read: () => each }]
  })
}

/** The failure of columns that are not there; names the ones that are. */
export function unknownColumns(unknown: readonly string[], known: readonly string[], say: Context['say']): Failure {
  const closest = closestOf(unknown[0]!, known)
  const list = known.filter(Boolean)
  return new Failure(
    'UnknownColumn',
    say(`There is no column ${unknown.join(', ')}.`, `未知的列：${unknown.join('、')}。`),
    {
      hint: [
        closest && say(`Did you mean ${closest}?`, `是不是想输入 ${closest}？`),
        list.length > 0 && say(`There are: ${list.join(', ')}.`, `可选：${list.join('、')}。`),
      ]
        .filter(Boolean)
        .join(punctuation(say).gap),
      details: { columns: list },
    },
  )
}

/**
 * The columns asked for. One that no row has and the spec does not know is refused; after a call that may have changed
 * something it is only said, since exit codes then tell of the call.
 */
export function askedColumns(
  { say, sent, note, paint }: Context,
  asked: readonly string[],
  rows: readonly unknown[],
  knows: (column: string) => boolean = () => false,
): Column[] {
  const columns = asked.map(namedColumn)
  const unknown = columns.filter(({ name, read }) => !knows(name) && rows.every((row) => read(row) === undefined))
  if (rows.length > 0 && unknown.length > 0) {
    const known = isObject(rows[0]) ? leavesOf(rows[0]).map(({ name }) => name) : []
    const failure = unknownColumns(
      unknown.map(({ name }) => name),
      known,
      say,
    )
    if (!sent.write) throw failure
    note(paint('yellow', `${failure.message} ${failure.hint ?? ''}`.trim()))
  }
  return columns
}
