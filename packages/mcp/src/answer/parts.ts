import { randomBytes } from 'node:crypto'
import { InputError, rowPlaces, valueAt } from '@qianfan-console/core'
import { estimateTokens } from '../text/estimateTokens.ts'

/** A part of an answer that is within the bound, and how to get what follows. */
export interface Part {
  /** The answer, or as many rows of it as fit. */
  answer?: unknown
  /** A piece of the answer as JSON text, where it cannot be cut by rows. */
  text?: { json: string; from: number; to: number; of: number }
  /** Rows in this part, and in the page that it is of. */
  rows?: { from: number; to: number; of: number }
  /** Gives the next part. */
  next?: (() => Promise<Part>) | undefined
}

/** How to cut an answer. */
export interface CutOptions {
  maxTokens: number
  /** Where the rows stand: `paginated.items` of the spec. */
  rows?: string | undefined
  /** Gives the part that begins the next page, where there is one. */
  nextPage?: (() => Promise<Part>) | undefined
}

/** Cuts an answer so that it stays within the bound. */
export function cut(body: unknown, options: CutOptions): Part {
  const { maxTokens, nextPage } = options
  const json = JSON.stringify(body ?? null)
  if (json.length <= maxTokens * 8 && estimateTokens(json) <= maxTokens) return { answer: body, next: nextPage }
  return byRows(body, 0, options) ?? byText(json, 0, options)
}

/** As many rows as fit; undefined where there are none, or the first does not fit. */
function byRows(body: unknown, from: number, options: CutOptions): Part | undefined {
  const [place] = options.rows === undefined ? [] : rowPlaces(options.rows, body)
  const rows = place === undefined ? undefined : valueAt(body, place)
  if (!Array.isArray(rows)) return undefined
  const frame = estimateTokens(JSON.stringify(withRows(body, place!, [])))
  let used = frame
  let to = from
  while (to < rows.length) {
    used += estimateTokens(JSON.stringify(rows[to])) + 1
    if (used > options.maxTokens) break
    to++
  }
  if (to === from && from < rows.length) {
    const json = JSON.stringify(rows[from])
    const after = () => byRows(body, from + 1, options) ?? { next: options.nextPage }
    const one = { ...options, nextPage: from + 1 < rows.length ? async () => after() : options.nextPage }
    return { ...byText(json, 0, one), rows: { from, to: from + 1, of: rows.length } }
  }
  return {
    answer: withRows(body, place!, rows.slice(from, to)),
    rows: { from, to, of: rows.length },
    next: to < rows.length ? async () => byRows(body, to, options)! : options.nextPage,
  }
}

/** The answer with other rows. */
function withRows(body: unknown, place: string, rows: readonly unknown[]): unknown {
  const [part, ...rest] = place.split('.')
  const fields = body as Record<string, unknown>
  return { ...fields, [part!]: rest.length === 0 ? rows : withRows(fields[part!], rest.join('.'), rows) }
}

/** A piece of text that fits. */
function byText(json: string, from: number, options: CutOptions): Part {
  let to = Math.min(json.length, from + options.maxTokens * 4)
  while (to - from > 64 && estimateTokens(json.slice(from, to)) > options.maxTokens) to = from + ((to - from) >> 1)
  // A pair of surrogates stays together.
  if (to < json.length && /[\uD800-\uDBFF]/.test(json[to - 1]!)) to--
  return {
    text: { json: json.slice(from, to), from, to, of: json.length },
    next: to < json.length ? async () => byText(json, to, options) : options.nextPage,
  }
}

/** Answers that go on, by a short word that a model gives back. */
export interface Cursors {
  /** Remembers what follows. */
  keep(next: () => Promise<Part>): string
  /** Gives what follows; the same again where it is asked for again. */
  next(cursor: string): Promise<Part>
}

/** Answers remembered at once, and how long, in ms. */
const most = 200
const lifetime = 1_800_000

/** Remembers what follows for half an hour. */
export function cursors(): Cursors {
  const kept = new Map<string, { next: () => Promise<Part>; part?: Promise<Part>; until: number }>()
  return {
    keep(next) {
      const now = Date.now()
      for (const [cursor, { until }] of kept) if (until < now || kept.size >= most) kept.delete(cursor)
      const cursor = randomBytes(6).toString('base64url')
      kept.set(cursor, { next, until: now + lifetime })
      return cursor
    },
    async next(cursor) {
      const found = kept.get(cursor)
      if (!found || found.until < Date.now())
        throw new InputError('UnknownCursor', 'This cursor is not known any more. Make the call again from its start.')
      found.part ??= found.next()
      try {
        return await found.part
      } catch (error) {
        delete found.part
        throw error
      }
    },
  }
}
