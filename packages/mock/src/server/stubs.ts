import { checkNumber } from '@qianfan-console/core'
import type { SpecTable } from '../platform/spec.ts'

/** A fixed answer at a path that is not the platform's. */
export interface Stub {
  /** `GET` by default. */
  method?: string
  /** Path without a query, such as `/files/model.bin`; every query is taken. */
  path: string
  /** HTTP status; 200 by default. */
  status?: number
  headers?: Record<string, string>
  /** A text is sent as it is, anything else as JSON; nothing by default. */
  body?: unknown
}

/** A stub that was added. */
export interface AddedStub {
  id: number
  stub: Stub
  /** How many requests it has answered. */
  readonly hits: number
  remove(): void
}

/** The stubs of a mock; the newest that fits a request answers it. */
export interface Stubs {
  /** @throws {TypeError} where a field cannot be, or the path is the platform's */
  add(stub: Stub): AddedStub
  list(): AddedStub[]
  clear(): void
  /** Whether a request would be answered. */
  has(method: string, path: string): boolean
  /** The answer for a request, counted. */
  take(method: string, path: string): { status: number; headers: Record<string, string>; text: string } | undefined
}

/** Makes the stubs of a mock. */
export function createStubs(spec: SpecTable): Stubs {
  const all = new Map<number, AddedStub & { hits: number }>()
  let last = 0
  const find = (method: string, path: string) =>
    [...all.values()].findLast(({ stub }) => (stub.method ?? 'GET') === method && stub.path === path)
  return {
    add(stub) {
      checkStub(stub, spec)
      const id = ++last
      const entry = { id, stub: structuredClone(stub), hits: 0, remove: () => void all.delete(id) }
      all.set(id, entry)
      return entry
    },
    list: () => [...all.values()],
    clear: () => all.clear(),
    has: (method, path) => find(method, path) !== undefined,
    take(method, path) {
      const found = find(method, path)
      if (!found) return undefined
      found.hits++
      return stubAnswer(found.stub)
    },
  }
}

function stubAnswer({ status = 200, headers = {}, body }: Stub) {
  const plain = typeof body === 'string' || body === undefined
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const type = plain ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  return {
    status,
    headers: { 'content-type': type, ...lower },
    text: plain ? (body ?? '') : JSON.stringify(body),
  }
}

const stubFields = ['method', 'path', 'status', 'headers', 'body']

/** What the listener writes itself. */
const framing = /^(content-length|transfer-encoding|connection|keep-alive|upgrade|trailer)$/i

function checkStub(stub: Stub, { routes }: SpecTable): void {
  if (typeof stub !== 'object' || stub === null || Array.isArray(stub))
    throw new TypeError('A stub is an object with a path.')
  const wrong = Object.keys(stub).find((name) => !stubFields.includes(name))
  if (wrong !== undefined) throw new TypeError(`A stub has no ${wrong}. It takes: ${stubFields.join(', ')}.`)
  const { method = 'GET', path, status, headers = {} } = stub
  if (typeof method !== 'string' || !/^[A-Z]+$/.test(method))
    throw new TypeError(`method of a stub is a word such as GET; it got ${JSON.stringify(method)}.`)
  if (typeof path !== 'string' || !/^\/[^?#\s]*$/.test(path))
    throw new TypeError(`path of a stub begins with / and has no query; it got ${JSON.stringify(path)}.`)
  if (/^\/_mock(\/|$)/.test(path)) throw new TypeError('A path below /_mock cannot be stubbed.')
  if (routes.has(path)) throw new TypeError(`${path} is the platform's. Change what happens there with a fault.`)
  checkNumber('status', status, { least: 200, most: 599, integer: true })
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
    throw new TypeError('headers of a stub is an object of texts.')
  for (const [name, value] of Object.entries(headers)) {
    if (framing.test(name)) throw new TypeError(`The header ${name} cannot be stubbed.`)
    // Throws a TypeError of its own that names what cannot be sent.
    new Headers([[name, value]])
  }
}
