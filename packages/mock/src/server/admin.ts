import type { StoreView } from '../engine/storeView.ts'
import type { Faults } from '../http/faults.ts'
import type { RecordedRequest } from '../http/requests.ts'
import { type HeldClock, readClockChange } from '../platform/clock.ts'
import type { SpecTable } from '../platform/spec.ts'
import type { AdminAccess } from './adminAccess.ts'
import type { AdminRequest } from './adminRequest.ts'
import { jsonPieces, pickRequests } from './requestList.ts'
import type { Snapshots } from './snapshots.ts'
import type { Stub, Stubs } from './stubs.ts'
import { type Expected, VerificationError, verifyRequests } from './verify.ts'

/** What the admin endpoints work on. */
export interface AdminParts {
  requests: RecordedRequest[]
  faults: Faults
  clock: HeldClock
  /** What an account holds; the main one without a name. */
  storeOf: (accessKeyId: string | undefined) => StoreView
  stubs: Stubs
  snapshots: Snapshots
  reset: () => void
  /** Decides who may. */
  access: AdminAccess
  spec: SpecTable
}

interface AdminAnswer {
  status: number
  body?: unknown
  /** Instead of a body: JSON, piece by piece. */
  pieces?: Iterable<string>
}

/** Answers a request below `/_mock`. It is for this machine and whom it lets in, and not for web pages. */
export async function answerAdmin(parts: AdminParts, request: AdminRequest): Promise<AdminAnswer> {
  const { method, path } = request
  if (path === '/health' && method === 'GET') return { status: 200, body: { status: 'ok' } }
  if (!parts.access(request)) return { status: 403, body: { message: closed } }
  try {
    return (
      (await answerEndpoint(parts, request)) ?? {
        status: 404,
        body: { message: `There is no ${method} ${path}.`, endpoints },
      }
    )
  } catch (error) {
    if (error instanceof VerificationError) {
      const { message, count, nearest, differences } = error
      return { status: 409, body: { message, count, nearest, differences } }
    }
    return { status: 400, body: { message: (error as Error).message } }
  }
}

const closed =
  'The endpoints below /_mock answer to this machine alone, at a loopback address. Others get in by --admin-allow <address or network>, or by --admin-token <token> and the header Authorization: Bearer <token>.'

const endpoints = [
  'GET /_mock/health',
  'GET /_mock/requests?action=<pattern>&since=<time>&limit=<number, 100 by default, or all>',
  'DELETE /_mock/requests',
  'GET, POST, DELETE /_mock/faults',
  'DELETE /_mock/faults/<id>',
  'GET, POST /_mock/clock  {"pause": true} or {"resume": true}, {"set": time, "step": seconds, "speed": number}',
  'GET /_mock/store, /_mock/store/<kind>; ?account=<access key> with accounts',
  'GET, PUT, PATCH, DELETE /_mock/store/<kind>/<id>',
  'POST /_mock/store/<kind>/<id>/end  {"how": "done" | "failed" | "stopped"}',
  'POST /_mock/verify  {"action": pattern, "input": fields, "times": number}',
  'GET, POST, DELETE /_mock/stubs  {"method", "path", "status", "headers", "body"}',
  'DELETE /_mock/stubs/<id>',
  'GET /_mock/snapshots',
  'POST /_mock/snapshots/<name>, /_mock/snapshots/<name>/restore',
  'POST /_mock/reset',
]

const ok = (body: unknown): AdminAnswer => ({ status: 200, body })

/** What follows the area of a path, and the fields of the body. */
interface Asked {
  rest: string[]
  query: URLSearchParams
  fields: () => Promise<Record<string, any>>
}

type Endpoint = (parts: AdminParts, asked: Asked) => AdminAnswer | undefined | Promise<AdminAnswer | undefined>

/** By method and area. */
const areas: Record<string, Endpoint> = {
  'GET requests': ({ requests, spec }, { query }) => ({
    status: 200,
    pieces: jsonPieces(pickRequests(requests, query, spec)),
  }),
  'DELETE requests'({ requests }) {
    requests.length = 0
    return ok({})
  },
  'GET faults': ({ faults }) => ok(faults.list().map(faultOf)),
  'POST faults': async ({ faults }, { fields }) => ok(faultOf(faults.add(await fields()))),
  'DELETE faults': ({ faults }, { rest }) => removeFrom(faults, rest[0]),
  'GET clock': ({ clock }) => ok(clockOf(clock)),
  async 'POST clock'({ clock }, { fields }) {
    clock.change(readClockChange(await fields()))
    return ok(clockOf(clock))
  },
  'POST verify': async ({ requests, spec }, { fields }) =>
    ok({ count: verifyRequests(requests, (await fields()) as unknown as Expected, spec) }),
  'GET stubs': ({ stubs }) => ok(stubs.list().map(stubOf)),
  'POST stubs': async ({ stubs }, { fields }) => ok(stubOf(stubs.add((await fields()) as unknown as Stub))),
  'DELETE stubs': ({ stubs }, { rest }) => removeFrom(stubs, rest[0]),
  'GET snapshots': ({ snapshots }) => ok(snapshots.names()),
  'POST snapshots'({ snapshots }, { rest: [name = '', verb] }) {
    if (verb !== undefined && verb !== 'restore') return undefined
    if (verb === 'restore') snapshots.restore(name)
    else snapshots.take(name)
    return ok({})
  },
  'POST reset'({ reset }) {
    reset()
    return ok({})
  },
}

async function answerEndpoint(parts: AdminParts, request: AdminRequest): Promise<AdminAnswer | undefined> {
  const { method, path, query } = request
  const [area = '', ...rest] = path.split('/').slice(1).map(decodeURIComponent)
  const asked: Asked = { rest, query, fields: () => readFields(request) }
  if (area === 'store') return answerStore(parts, method, asked)
  const name = `${method} ${area}`
  return Object.hasOwn(areas, name) ? areas[name]!(parts, asked) : undefined
}

async function readFields({ body }: AdminRequest): Promise<Record<string, any>> {
  const value = await body()
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('The body must be a JSON object.')
  return value
}

/** Removes one, or all without an id. */
function removeFrom(
  from: { clear(): void; list(): { id: number; remove(): void }[] },
  id: string | undefined,
): AdminAnswer | undefined {
  if (id === undefined) {
    from.clear()
    return ok({})
  }
  const found = from.list().find((one) => String(one.id) === id)
  found?.remove()
  return found && ok({})
}

async function answerStore(
  { storeOf }: AdminParts,
  method: string,
  { rest: [kind, id, verb], query, fields }: Asked,
): Promise<AdminAnswer | undefined> {
  const store = storeOf(query.get('account') ?? undefined)
  if (kind === undefined) return method === 'GET' ? ok({ kinds: store.kinds(), size: store.size }) : undefined
  if (id === undefined) return method === 'GET' ? ok(store.list(kind)) : undefined
  if (verb === 'end' && method === 'POST') return ok(store.end(kind, id, (await fields()).how))
  if (verb !== undefined) return undefined
  if (method === 'PUT') return ok(store.insert(kind, id, await fields()))
  const there = store.get(kind, id)
  if (!there) return undefined
  if (method === 'GET') return ok(there)
  if (method === 'PATCH') return ok(store.update(kind, id, await fields()))
  if (method === 'DELETE') return ok({ removed: store.remove(kind, id) })
  return undefined
}

const stubOf = ({ id, stub, hits }: ReturnType<Stubs['add']>) => ({ id, stub, hits })

const faultOf = ({ id, fault, hits, left }: ReturnType<Faults['add']>) => ({
  id,
  fault,
  hits,
  left: Number.isFinite(left) ? left : 'all',
})

const clockOf = (clock: HeldClock) => ({
  now: new Date(clock.now()).toISOString(),
  speed: clock.speed,
  paused: clock.speed === 0,
})
