import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AdminParts, answerAdmin } from './admin.ts'
import type { MockKey } from './authenticate.ts'
import { checkSpeed, createClock, type MockClock } from './clock.ts'
import { createEngine } from './engine/engine.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { addModel } from './groups/finetuning.ts'
import { groups } from './groups/index.ts'
import { beginRecord, handleCall, type MockParts, type OutgoingAnswer } from './handleCall.ts'
import { type HarFile, openHar } from './har.ts'
import { listen, writeAnswer } from './listen.ts'
import { openDataFile } from './persistence.ts'
import { createPrism } from './prism.ts'
import { randomOf } from './random.ts'
import { decodeText, parseBody, readBody } from './readBody.ts'
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
  /** Base models that can be fine-tuned beside those of the examples, for those that your code trains. */
  models?: readonly string[]
  /** Keeps the state in this file, and starts from it where it holds one. A write that was answered survives `kill -9`. */
  data?: string
  /** Records what came and went in this HAR 1.2 file, without secrets. */
  record?: string
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
  const { now = Date.now, speed = 1, seed = 'qianfan', empty = false, stopDelay = 0, bodyLimit = 1_048_576 } = options
  const { keepRequests = 10_000, host = '127.0.0.1', port = 0, requestTimeout = 30_000 } = options
  const keys = keysOf(options)
  checkSpeed(speed)
  const spec = loadSpec()
  const prism = await createPrism()
  const file = options.data === undefined ? undefined : openDataFile(options.data, () => clock.state())
  const clock = createClock(now, speed, file?.clock())
  const store = createStore(file)
  const engine = createEngine({ spec, groups, store, now: clock.now, realNow: now, seed: String(seed), stopDelay })
  const fill = () => {
    engine.seed({ empty })
    for (const name of options.models ?? []) addModel(name, engine.context())
    store.commit()
  }
  const faults = createFaults(spec, randomOf(`${seed} faults`))
  const requests: RecordedRequest[] = []
  const parts: MockParts = { spec, prism, engine, store, faults, keys, now }
  const log = options.log === true ? (line: string) => void process.stderr.write(`${line}\n`) : options.log || undefined
  const view = createStoreView(store, engine)
  const admin: AdminParts = {
    requests,
    faults,
    clock,
    store: view,
    reset() {
      store.clear()
      faults.clear()
      requests.length = 0
      fill()
    },
  }
  let har: HarFile | undefined

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    const method = request.method ?? 'GET'
    const target = request.url ?? '/'
    const headers = headersOf(request)
    let reading: Promise<Buffer> | undefined
    const body = () => (reading ??= readBody(request, bodyLimit))
    let answer: OutgoingAnswer
    if (/^\/_mock(\/|$)/.test(target)) {
      const { status, body: told } = await answerAdmin(admin, {
        method,
        path: target.slice('/_mock'.length).split('?')[0]!,
        headers,
        remoteAddress: request.socket.remoteAddress,
        body: async () => parseBody(decodeText(await body()) || '{}'),
      })
      answer = { status, headers: { 'content-type': 'application/json; charset=utf-8' }, text: JSON.stringify(told) }
      writeAnswer(response, answer)
    } else {
      const record = beginRecord(method, target, headers, now())
      requests.push(record)
      if (requests.length > keepRequests) requests.shift()
      answer = await handleCall(parts, { method, target, headers, body }, record)
      record.duration = Math.round((performance.now() - started) * 10) / 10
      writeAnswer(response, answer)
      log?.(lineOf(record), record)
      har?.add(record, answer)
    }
    // A body that nobody wanted is read away, so that the connection can go on.
    if (!request.readableEnded) request.resume()
  }
  try {
    if (!file?.filled) fill()
    for (const fault of options.faults ?? []) faults.add(fault)
    const listener = await listen({ host, port, requestTimeout }, (request, response) => {
      handle(request, response).catch(() => response.destroy())
    })
    if (options.record !== undefined) {
      try {
        har = openHar(options.record, listener.url)
      } catch (error) {
        await listener.close()
        throw error
      }
    }
    let closing: Promise<void> | undefined
    const close = () =>
      (closing ??= listener.close().then(() => {
        har?.close()
        file?.saveClock(clock.state())
        file?.close()
      }))
    return {
      url: listener.url,
      credentials: options.credentials ?? options.keys?.[0] ?? defaultCredentials,
      requests,
      store: view,
      faults,
      clock,
      close,
      [Symbol.asyncDispose]: close,
    }
  } catch (error) {
    file?.close()
    throw error
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
