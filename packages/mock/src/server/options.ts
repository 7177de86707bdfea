import { resolve } from 'node:path'
import { checkNumber } from '@qianfan-console/core'
import type { MockKey } from '../http/authenticate.ts'
import type { Fault } from '../http/fault.ts'
import type { Latency, RateLimit } from '../http/pressure.ts'
import type { RecordedRequest } from '../http/requests.ts'
import { checkSpeed } from '../platform/clock.ts'
import type { AdminOptions } from './adminAccess.ts'

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
  /** Buckets of the object storage, which is served on the same port; `mock-bucket` by default. Objects are kept beside `data`, else in a temporary folder. */
  buckets?: readonly string[]
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

/** Refuses options that cannot be, before anything is opened. */
export function checkOptions(options: MockOptions): void {
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
