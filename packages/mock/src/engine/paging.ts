import { badField } from '../refusal.ts'
import type { SpecAction } from '../spec.ts'
import type { StoredRecord } from '../store.ts'
import type { Fields } from './engine.ts'
import { putAt, schemaAt } from './project.ts'

interface Row {
  record: StoredRecord
  view: Fields
}

const defaultSize = 10

/** One page of a list, with its page information, in the shape that the action's answer has. */
export function pageOf(
  action: SpecAction,
  input: Fields,
  rows: Row[],
  orderOf: (id: string) => number | undefined,
): Fields {
  const { paginated } = action
  const path = paginated?.items ?? arrayIn(action)
  const body: Fields = {}
  if (!paginated) {
    putAt(
      body,
      path,
      rows.map(({ view }) => view),
    )
    return body
  }
  const { size: sizeField = 'maxKeys', input: startField, style = 'marker' } = paginated
  const sizeSchema = action.input.properties?.[sizeField]
  const most = Number(sizeSchema?.['x-clamped-maximum'] ?? sizeSchema?.maximum ?? 100)
  const asked = Number(input[sizeField] ?? sizeSchema?.default ?? defaultSize)
  const size = Math.max(1, Math.min(asked, most))
  const reverse = input.pageReverse === true
  const ordered = reverse ? rows.toReversed() : rows
  const start = startOf()
  const page = ordered.slice(start, start + size)
  const next = ordered[start + size]
  putAt(
    body,
    path,
    page.map(({ view }) => view),
  )
  const info: Fields = {
    marker: style === 'marker' ? (input[startField] ?? '') : undefined,
    maxKeys: size,
    isTruncated: next !== undefined,
    nextMarker: next && style === 'marker' ? next.record.id : undefined,
    pageReverse: reverse,
  }
  const holder =
    paginated.output?.split('.').slice(0, -1).join('.') ??
    paginated.more?.split('.').slice(0, -1).join('.') ??
    'result.pageInfo'
  const schema = schemaAt(action.output, holder)
  for (const [name, value] of Object.entries(info))
    if (value !== undefined && schema?.properties?.[name]) putAt(body, holder ? `${holder}.${name}` : name, value)
  if (paginated.more) putAt(body, paginated.more, next !== undefined)
  if (paginated.output && next && style === 'marker') putAt(body, paginated.output, next.record.id)
  if (paginated.total) putAt(body, paginated.total, rows.length)
  for (const [name, value] of [
    [startField, input[startField]],
    [sizeField, size],
    ['total', rows.length],
    ['totalCount', rows.length],
  ] as const) {
    const result = schemaAt(action.output, 'result')?.properties?.[name]
    if (style !== 'marker' && result && value !== undefined) putAt(body, `result.${name}`, value)
  }
  return body

  function startOf(): number {
    const value = input[startField]
    if (style === 'offset') return Math.max(0, Number(value ?? 0))
    if (style === 'page') return Math.max(0, Number(value ?? 1) - 1) * size
    if (value === undefined || value === '') return 0
    // Markers are ids. One that was deleted meanwhile still has its place.
    const order = orderOf(String(value))
    if (order === undefined)
      throw badField(startField, `No page starts at ${JSON.stringify(value)}; use nextMarker of the page before.`)
    const index = ordered.findIndex(({ record }) => (reverse ? record.order >= order : record.order <= order))
    return index === -1 ? ordered.length : index
  }
}

/** Where the rows stand in the answer of a list without pages: the first array below `result`. */
function arrayIn(action: SpecAction): string {
  const result = schemaAt(action.output, 'result')
  if (!result || result.type === 'array') return 'result'
  const field = Object.entries(result.properties ?? {}).find(([, schema]) => schema.type === 'array')
  return field ? `result.${field[0]}` : 'result'
}
