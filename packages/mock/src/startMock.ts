import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MockKey } from './authenticate.ts'
import { createClock, type MockClock } from './clock.ts'
import { createEngine } from './engine/engine.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { groups } from './groups/index.ts'
import { beginRecord, handleCall, type MockParts } from './handleCall.ts'
import { listen, writeAnswer } from './listen.ts'
import { createPrism } from './prism.ts'
import { randomOf } from './random.ts'
import { readBody } from './readBody.ts'
import type { RecordedRequest } from './requests.ts'
import { loadSpec } from './spec.ts'
import { createStore } from './store.ts'
import { createStoreView, type StoreView } from './storeView.ts'

/** Options of `startMock`. */
export interface MockOptions {
  /** The keys that are accepted, of a main account; `defaultCredentials` without it. `null` accepts any call, signed or not. */
  credentials?: MockKey | null
  /** More keys, each with its policies. */
  keys?: readonly MockKey[]
  /** How many times faster than real time the platform lives; 1 by default. */
  speed?: number
  /** Same seed, same ids and lives; `'qianfan'` by default. */
  seed?: string | number
  /** An account with nothing in it; what belongs to the platform, such as base models, is there. */
  empty?: boolean
  /** Faults from the start. */
  faults?: readonly Fault[]
  /** Port; a free one by default. */
  port?: number
  /** Address to listen on; `127.0.0.1` by default. */
  host?: string
  /** Seconds of the mock's clock that a stop takes; 0 by default. The platform may take its time: set it to see that your code waits. */
  stopDelay?: number
  /** Largest body in bytes; 1 MiB by default. */
  bodyLimit?: number
  /** How long a request may take to arrive, in ms; 30 000 by default. */
  requestTimeout?: number
  /** How many requests `requests` keeps, the newest; 10 000 by default. */
  keepRequests?: number
  /** Called with a line for each request; `true` writes to stderr. Never to stdout. */
  log?: boolean | ((line: string, request: RecordedRequest) => void)
  /** Real time in ms since 1970, for tests. */
  now?: () => number
}

/** A mock that runs. */
export interface Mock {
  /** `http://127.0.0.1:4010`, without a slash at its end: the base URL for any client. */
  readonly url: string
  /** Keys that it accepts. */
  readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined }
  /** What came in, oldest first, without secrets. */
  readonly requests: RecordedRequest[]
  /** What the platform remembers. */
  readonly store: StoreView
  readonly faults: Faults
  readonly clock: MockClock
  /** Stops it; open connections are closed. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Keys that are accepted where none are given. They open nothing but mocks. */
export const defaultCredentials: Readonly<{ accessKeyId: string; secretAccessKey: string }> = Object.freeze({
  accessKeyId: 'ALTAKmockaccesskeyid0000',
  secretAccessKey: 'mocksecretaccesskey0000000000000',
})

/**
 * Starts the platform on loopback.
 *
 * @param options - see `MockOptions`
 * @returns the mock: `url`, `requests`, `store`, `faults`, `clock`, `close`
 * @throws {TypeError} when an option cannot be one
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * await using mock = await startMock({ speed: 600 })
 * const qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials })
 * await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const {
    now = Date.now,
    speed = 1,
    seed = 'qianfan',
    empty = false,
    stopDelay = 0,
    bodyLimit = 1_048_576,
    keepRequests = 10_000,
  } = options
  const spec = loadSpec()
  const clock = createClock(now, speed)
  const store = createStore()
  const keys = keysOf(options)
  const engine = createEngine({
    spec,
    groups,
    store,
    now: clock.now,
    realNow: now,
    seed: String(seed),
    stopDelay,
  })
  const faults = createFaults(spec, randomOf(`${seed} faults`))
  for (const fault of options.faults ?? []) faults.add(fault)
  engine.seed({ empty })
  store.commit()
  const requests: RecordedRequest[] = []
  const parts: MockParts = { spec, prism: await createPrism(), engine, store, faults, keys, now }
  const log = options.log === true ? (line: string) => void process.stderr.write(`${line}\n`) : options.log || undefined

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    const method = request.method ?? 'GET'
    const target = request.url ?? '/'
    const headers = headersOf(request)
    const record = beginRecord(method, target, headers, now())
    requests.push(record)
    if (requests.length > keepRequests) requests.shift()
    let body: Promise<Buffer> | undefined
    const answer = await handleCall(
      parts,
      { method, target, headers, body: () => (body ??= readBody(request, bodyLimit)) },
      record,
    )
    // A body that nobody wanted is read away, so that the connection can go on.
    if (!body) request.resume()
    record.duration = Math.round((performance.now() - started) * 10) / 10
    writeAnswer(response, answer)
    log?.(lineOf(record), record)
  }
  const listener = await listen(
    { host: options.host ?? '127.0.0.1', port: options.port ?? 0, requestTimeout: options.requestTimeout ?? 30_000 },
    (request, response) => {
      handle(request, response).catch(() => response.destroy())
    },
  )
  let closing: Promise<void> | undefined
  const close = () => (closing ??= listener.close())
  return {
    url: listener.url,
    credentials: options.credentials ?? options.keys?.[0] ?? defaultCredentials,
    requests,
    store: createStoreView(store, engine),
    faults,
    clock,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function keysOf({ credentials, keys = [] }: MockOptions): Map<string, MockKey> | undefined {
  if (credentials === null && keys.length === 0) return undefined
  const all = [...(credentials ? [credentials] : []), ...keys]
  const known = all.length > 0 ? all : [defaultCredentials]
  for (const { accessKeyId, secretAccessKey } of known)
    if (!accessKeyId || !secretAccessKey) throw new TypeError('Every key needs accessKeyId and secretAccessKey.')
  return new Map(known.map((key) => [key.accessKeyId, { ...key }]))
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  return flat
}

/** `POST finetuning.task.stop 200 3.1 ms`, and the hint. */
function lineOf({ method, name, url, status, duration, hint, fault }: RecordedRequest): string {
  const notes = [fault && `fault ${JSON.stringify(fault)}`, hint].filter(Boolean).join('; ')
  return `${method} ${name ?? url.split('?')[0]} ${status ?? 'no answer'} ${duration} ms${notes && ` · ${notes}`}`
}
