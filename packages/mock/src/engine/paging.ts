import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { SpecAction } from '../platform/spec.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { putAt, schemaAt } from './project.ts'

/** What a page is cut from. */
export interface PageSource {
  view: (record: StoredRecord) => Fields
  /** Place of an id, also of one that is gone. */
  orderOf: (id: string) => number | undefined
  newestFirst: boolean
}

/** One page of a list, with its page information, in the shape that the action's answer has. */
export function pageOf(
  action: SpecAction,
  input: Fields,
  records: StoredRecord[],
  { view, orderOf, newestFirst }: PageSource,
): Fields {
  const paging = pagingOf(action)
  const body: Fields = {}
  if (!paging) {
    const path = arrayIn(action)
    if (path) putAt(body, path, records.map(view))
    return body
  }
  const { style, start: startField, size: sizeField, items, info, total } = paging
  const sizeSchema = action.input.properties?.[sizeField]
  const most = Number(sizeSchema?.['x-clamped-maximum'] ?? sizeSchema?.maximum ?? 100)
  const size = Math.max(1, Math.min(Number(input[sizeField] ?? sizeSchema?.default ?? 10), most))
  const reverse = input.pageReverse === true
  const ordered = reverse ? records.toReversed() : records
  const start = startOf()
  const next = ordered[start + size]
  putAt(body, items, ordered.slice(start, start + size).map(view))
  if (info !== undefined) {
    const fields: Fields = {
      marker: input[startField] ?? '',
      maxKeys: size,
      isTruncated: next !== undefined,
      nextMarker: next?.id,
      pageReverse: reverse,
    }
    const place = (name: string) => (info === '' ? name : `${info}.${name}`)
    for (const [name, value] of Object.entries(fields))
      if (value !== undefined && schemaAt(action.output, place(name))) putAt(body, place(name), value)
  }
  if (total) putAt(body, total, records.length)
  return body

  function startOf(): number {
    const value = input[startField]
    if (style === 'offset') return Number(value ?? 0)
    if (style === 'page') return (Number(value ?? 1) - 1) * size
    if (value === undefined || value === '') return 0
    // Markers are ids. One that was deleted meanwhile still has its place.
    const order = orderOf(String(value))
    if (order === undefined)
      throw badField(startField, `No page starts at ${JSON.stringify(value)}; use nextMarker of the page before.`)
    const descending = newestFirst !== reverse
    const index = ordered.findIndex((record) => (descending ? record.order <= order : record.order >= order))
    return index === -1 ? ordered.length : index
  }
}

/** Where the mock puts rows whose name the platform does not document: a name that is plainly its own. */
const undocumented = 'undocumentedRows'

interface Paging {
  style: 'marker' | 'offset' | 'page'
  start: string
  size: string
  /** Where the rows stand. */
  items: string
  /** Where the page information stands, with markers. */
  info: string | undefined
  /** Where the number of rows in all stands. */
  total: string | undefined
}

/** How an action pages, as the spec states it. */
function pagingOf({ paginated }: SpecAction): Paging | undefined {
  if (paginated) {
    const { style = 'marker', input: start, size = 'maxKeys', items, output: next, more, total } = paginated
    const info = style === 'marker' ? (next ?? more)?.split('.').slice(0, -1).join('.') : undefined
    return { style, start, size, items: items === 'auto' ? `result.${undocumented}` : items, info, total }
  }
  return undefined
}

/** Where the rows stand in the answer of a list without pages: the first array below `result`; `''` where there is none. */
export function arrayIn({ output }: SpecAction): string {
  const result = schemaAt(output, 'result')
  if (result?.type === 'array') return 'result'
  const field = Object.entries(result?.properties ?? {}).find(([, schema]) => schema.type === 'array')
  return field ? `result.${field[0]}` : ''
}
