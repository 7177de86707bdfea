import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { checkNumber, notify } from '@qianfan-console/core'
import { createEngine, type Engine } from '../engine/engine.ts'
import type { StoreView } from '../engine/storeView.ts'
import { addModel } from '../groups/finetuning.ts'
import { groups } from '../groups/index.ts'
import type { MockKey } from '../http/authenticate.ts'
import type { Fault } from '../http/fault.ts'
import { createFaults, type Faults } from '../http/faults.ts'
import { beginRecord, handleCall, type MockParts, type OutgoingAnswer } from '../http/handleCall.ts'
import { createKeyRing, type KeyRing } from '../http/keyRing.ts'
import { createPressure, type Latency, type RateLimit } from '../http/pressure.ts'
import { createPrism } from '../http/prism.ts'
import { decodeText, parseBody, readBody } from '../http/readBody.ts'
import { maskSecrets, type RecordedRequest } from '../http/requests.ts'
import { checkSpeed, createClock, type HeldClock, type MockClock } from '../platform/clock.ts'
import { randomOf } from '../platform/random.ts'
import { loadSpec } from '../platform/spec.ts'
import { type DataFile, openDataFile } from '../store/dataFile.ts'
import { createStore, type Store } from '../store/store.ts'
import { createAccounts, ownAccounts } from './accounts.ts'
import { type AdminParts, answerAdmin } from './admin.ts'
import { type AdminOptions, createAdminAccess } from './adminAccess.ts'
import { type HarFile, openHar } from './har.ts'
import { ignoreBrokenPipes } from './ignoreBrokenPipes.ts'
import { listen, writeAnswer, writePieces } from './listen.ts'
import { createSnapshots } from './snapshots.ts'
import { type AddedStub, createStubs, type Stub } from './stubs.ts'
import { type Expected, verifyRequests } from './verify.ts'

/** Options of `startMock`. */
export interface MockOptions {
  /** The keys that are accepted, of a main account; `defaultCredentials` without it. `null` accepts any call, signed or not. */
  credentials?: MockKey | null
  /** More keys, each with its policies. */
  keys?: readonly MockKey[]
  /** API keys that are accepted by actions with `auth: bearer`, beside the tokens that the mock itself gives. */
  apiKeys?: readonly string[]
  /**
   * Gives each access key its own state: all of them (`true`) or those of the list, the others share one. The first key has
   * the state that `store` shows. Temporary keys work on the state of the key that asked for them. Not with `data`.
   */
  accounts?: boolean | readonly string[]
  /** How many times faster than real time time runs on the platform; 1 by default. */
  speed?: number
  /** Same seed, same ids and lifecycles; `'qianfan'` by default. */
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
  /** Standing limits: calls above them are throttled. */
  rateLimits?: readonly RateLimit[]
  /** How long every call takes; nothing by default. */
  latency?: Latency
  /** Who may use the endpoints below `/_mock` beside this machine; nobody by default. */
  admin?: AdminOptions
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
  /** What the account of an access key holds, where `accounts` gives it one of its own. */
  account(accessKeyId: string): { readonly store: StoreView }
  /** Answers any path that is not the platform's. */
  stub(stub: Stub): AddedStub
  /** Keeps the state of all accounts and the time under a name. */
  snapshot(name: string): void
  /** Puts a kept state back. Throws a `TypeError` where there is none of that name. */
  restore(name: string): void
  /** Counts the calls that fit; throws a `VerificationError` with the nearest where it is not the number expected. */
  verify(expected: Expected): number
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
  checkOptions(options)
  const { now = Date.now, speed = 1, seed = 'qianfan', empty = false, stopDelay = 0, bodyLimit = 1_048_576 } = options
  const { keepRequests = 10_000, host = '127.0.0.1', port = 0, requestTimeout = 30_000 } = options
  const keys = keyRing(options)
  const spec = loadSpec()
  const prism = await createPrism()
  const access = await createAdminAccess(options.admin ?? {})
  const pressure = createPressure(spec, options, () => randomOf(`${seed} latency`), now)
  const own = ownAccounts(options.accounts, keys ? [...keys.known.keys()] : [], options.data)
  const file = options.data === undefined ? undefined : openDataFile(options.data, () => clock.state())
  let clock: HeldClock
  let store: Store
  try {
    clock = createClock(now, speed, file?.clock(), () => file?.saveClock(clock.state()))
    store = createStore(file)
  } catch (error) {
    file?.close()
    throw error
  }
  const fill = (engine: Engine) => {
    engine.seed({ empty })
    for (const name of options.models ?? []) addModel(name, engine.context())
  }
  const accounts = createAccounts(
    own,
    (id) => {
      const held = id === undefined ? store : createStore()
      // Ids of two accounts differ.
      const seedOf = id === undefined ? String(seed) : `${seed} ${id}`
      const time = { now: clock.now, realNow: now }
      return { store: held, engine: createEngine({ spec, groups, store: held, ...time, seed: seedOf, stopDelay }) }
    },
    fill,
  )
  const stubs = createStubs(spec)
  const snapshots = createSnapshots(accounts, clock)
  let chance: () => number
  const faults = createFaults(spec, () => chance())
  const arm = () => {
    chance = randomOf(`${seed} faults`)
    faults.clear()
    for (const fault of options.faults ?? []) faults.add(fault)
  }
  const requests: RecordedRequest[] = []
  const closing = new AbortController()
  const redact = (text: string) => keys?.redact(text) ?? text
  const parts: MockParts = {
    spec,
    prism,
    accountOf: accounts.of,
    adopt: accounts.adopt,
    stubbed: stubs.take,
    faults,
    pressure,
    keys,
    now,
    redact,
    closing: closing.signal,
  }
  const log = options.log === true ? writeLine : options.log || undefined
  const view = accounts.main.view
  const storeOf = (id: string | undefined) => {
    if (id !== undefined && !keys?.known.has(id)) throw new TypeError(`${JSON.stringify(id)} is not one of the keys.`)
    return accounts.of(id).view
  }
  const admin: AdminParts = {
    requests,
    faults,
    clock,
    storeOf,
    stubs,
    snapshots,
    access,
    spec,
    reset() {
      // The file first: where it cannot be written, all is left as it was.
      clock.reset()
      accounts.reset()
      arm()
      pressure.reset()
      stubs.clear()
      snapshots.clear()
      keys?.reset()
      requests.length = 0
    },
  }
  let har: HarFile | undefined
  /** Tells what goes wrong beside the calls, once; the calls do not suffer from it. */
  const complain = once((what: string, error: unknown) =>
    writeLine(`qianfan-mock: ${what}: ${(error as Error)?.message ?? error}`),
  )

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    const method = request.method ?? 'GET'
    const { target, host: named } = targetOf(request.url ?? '/')
    const headers = headersOf(request)
    let reading: Promise<Buffer> | undefined
    const body = () => (reading ??= readBody(request, bodyLimit))
    let answer: OutgoingAnswer
    if (/^\/_mock(\/|$)/.test(target)) {
      const {
        status,
        body: told,
        pieces,
      } = await answerAdmin(admin, {
        method,
        path: target.slice('/_mock'.length).split('?')[0]!,
        query: new URLSearchParams(target.split('?')[1] ?? ''),
        headers,
        remoteAddress: request.socket.remoteAddress,
        body: async () => parseBody(decodeText(await body()) || '{}'),
      })
      const head = { 'content-type': 'application/json; charset=utf-8' }
      if (pieces) await writePieces(response, status, head, pieces)
      else writeAnswer(response, { status, headers: head, text: JSON.stringify(told) })
    } else {
      if (named !== undefined) headers.host = named
      const record = beginRecord(method, target, headers, parts)
      requests.push(record)
      if (requests.length > keepRequests) requests.shift()
      answer = await handleCall(parts, { method, target, headers, body }, record)
      record.duration = Math.round((performance.now() - started) * 10) / 10
      if (response.destroyed || request.socket.destroyed) clientLeft(record)
      else writeAnswer(response, answer)
      const shown = { headers: maskSecrets(answer.headers, redact) }
      notify(
        () => log?.(lineOf(record), record),
        (error) => complain('log', error),
      )
      notify(
        () => har?.add(record, shown),
        (error) => complain(`${options.record} cannot be written`, error),
      )
    }
    // A body that nobody wanted is read away, so that the connection can go on.
    if (!request.readableEnded) request.resume()
  }
  try {
    if (!file?.filled) store.transaction(() => fill(accounts.main.engine))
    arm()
    const open = new Set<Promise<void>>()
    const listener = await listen({ host, port, requestTimeout }, (request, response) => {
      const handled = handle(request, response)
        .catch(() => void response.destroy())
        .finally(() => open.delete(handled))
      open.add(handled)
    })
    if (options.record !== undefined) {
      try {
        har = openHar(options.record, listener.url)
      } catch (error) {
        await listener.close()
        throw error
      }
    }
    const ticking = keepTime(clock, file)
    let closed: Promise<void> | undefined
    const end = async () => {
      clearInterval(ticking)
      closing.abort()
      await listener.close()
      await Promise.all(open)
      har?.close()
      try {
        file?.saveClock(clock.state())
      } finally {
        file?.close()
      }
    }
    const close = () => (closed ??= end())
    return {
      url: listener.url,
      credentials: options.credentials ?? options.keys?.[0] ?? defaultCredentials,
      requests,
      store: view,
      faults,
      clock,
      account: (id) => ({ store: storeOf(id) }),
      stub: stubs.add,
      snapshot: snapshots.take,
      restore: snapshots.restore,
      verify: (expected) => verifyRequests(requests, expected, spec),
      close,
      [Symbol.asyncDispose]: close,
    }
  } catch (error) {
    file?.close()
    throw error
  }
}

/** How often the time of a running clock is saved, in ms: more than that a sudden end does not cost. */
const clockInterval = 1000

/** Saves the time of a running clock again and again, so that it survives a sudden end. */
function keepTime(clock: HeldClock, file: DataFile | undefined): NodeJS.Timeout | undefined {
  if (!file) return undefined
  const save = () => {
    if (clock.speed > 0) file.saveClock(clock.state())
  }
  // What cannot be written now is told by the next call that changes something.
  return setInterval(() => notify(save, () => {}), clockInterval).unref()
}

/** The last line that a client which left can be told of. */
function clientLeft(record: RecordedRequest): void {
  delete record.status
  delete record.answer
  record.hint = [record.hint, 'The client left before it was answered.'].filter(Boolean).join(' ')
}

const writeLine = (line: string): void => {
  ignoreBrokenPipes(process.stderr)
  process.stderr.write(`${line}\n`)
}

function once<Arguments extends unknown[]>(run: (...parts: Arguments) => void): (...parts: Arguments) => void {
  let done = false
  return (...parts) => {
    if (!done) run(...parts)
    done = true
  }
}

/** Path and query; and the host of an absolute target, as a client sends it that takes the mock for a proxy. */
function targetOf(target: string): { target: string; host?: string } {
  const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? []
  return host === undefined
    ? { target }
    : { target: rest.startsWith('/') ? rest : `/${rest}`, host: host.replace(/^.*@/, '') }
}

/** Refuses options that cannot be, before anything is opened. */
function checkOptions(options: MockOptions): void {
  checkNumber('port', options.port, { least: 0, most: 65_535, integer: true })
  checkNumber('stopDelay', options.stopDelay, { least: 0 })
  checkNumber('bodyLimit', options.bodyLimit, { least: 0, integer: true })
  checkNumber('requestTimeout', options.requestTimeout, { least: 1, integer: true })
  checkNumber('keepRequests', options.keepRequests, { least: 0, integer: true, infinite: true })
  if (options.speed !== undefined) checkSpeed(options.speed)
  for (const name of ['data', 'host', 'record'] as const) {
    const text: unknown = options[name]
    if (text !== undefined && (typeof text !== 'string' || text.trim() === ''))
      throw new TypeError(`${name} must be a text that is not empty; it is ${JSON.stringify(text)}.`)
  }
  if (options.data !== undefined && options.record !== undefined && resolve(options.data) === resolve(options.record))
    throw new TypeError(`data and record name one file, ${options.data}; give each its own.`)
}

function keyRing({ credentials, keys = [], apiKeys = [] }: MockOptions): KeyRing | undefined {
  if (credentials === null && keys.length === 0) return undefined
  const all = [...(credentials ? [credentials] : []), ...keys]
  const known = all.length > 0 ? all : [defaultCredentials]
  for (const { accessKeyId, secretAccessKey } of known)
    if (!accessKeyId || !secretAccessKey) throw new TypeError('Every key needs accessKeyId and secretAccessKey.')
  for (const key of apiKeys)
    if (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key))
      throw new TypeError('Every API key must be a text without spaces.')
  return createKeyRing([...known, ...apiKeys.map((key) => ({ accessKeyId: key, secretAccessKey: key }))])
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
