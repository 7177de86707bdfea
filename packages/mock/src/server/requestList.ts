import type { RecordedRequest } from '../http/requests.ts'
import { actionsOf, type SpecTable } from '../platform/spec.ts'

/** How many requests `GET /_mock/requests` gives without `limit`. */
const usual = 100

/** Largest text that is made at once, in characters. */
const chunk = 65_536

/**
 * Picks requests by the query of `GET /_mock/requests`: `action` (a pattern), `since` (a time) and `limit` (the newest so
 * many, or `all`).
 *
 * @throws {TypeError} where a parameter is unknown or cannot be
 */
export function pickRequests(requests: readonly RecordedRequest[], query: URLSearchParams, spec: SpecTable) {
  const wrong = [...query.keys()].find((name) => !['action', 'since', 'limit'].includes(name))
  if (wrong !== undefined) throw new TypeError(`There is no parameter ${wrong}; there are action, since and limit.`)
  const limit = limitOf(query.get('limit'))
  const since = timeOf(query.get('since'))
  const pattern = query.get('action')
  const names =
    pattern === null ? undefined : new Set<string | undefined>(actionsOf(spec, pattern).map(({ name }) => name))
  const found: RecordedRequest[] = []
  for (let index = requests.length - 1; index >= 0 && found.length < limit; index--) {
    const request = requests[index]!
    // They stand in the order in which they came in.
    if (Date.parse(request.at) < since) break
    if (names === undefined || names.has(request.name)) found.push(request)
  }
  return found.reverse()
}

function limitOf(text: string | null): number {
  if (text === null) return usual
  if (text === 'all') return Number.POSITIVE_INFINITY
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new TypeError(`limit is a whole number from 1, or all; it is ${JSON.stringify(text)}.`)
}

function timeOf(text: string | null): number {
  if (text === null) return Number.NEGATIVE_INFINITY
  const time = /^\d+$/.test(text) ? Number(text) : Date.parse(text)
  if (Number.isNaN(time)) throw new TypeError(`since is an ISO time, or ms since 1970; it is ${JSON.stringify(text)}.`)
  return time
}

/** A JSON list in pieces: a list of any length is written without its whole text in memory. */
export function* jsonPieces(rows: Iterable<unknown>): Generator<string> {
  let text = '['
  let first = true
  for (const row of rows) {
    text += (first ? '' : ',') + JSON.stringify(row)
    first = false
    if (text.length < chunk) continue
    yield text
    text = ''
  }
  yield `${text}]`
}
