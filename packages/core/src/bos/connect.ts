import ky, { HTTPError, isKyError, type KyInstance, type Options } from 'ky'
import { environment } from '#environment'
import { kySignedBy } from '../client/signedKy.ts'
import { requestSigner } from '../client/signingFetch.ts'
import {
  AbortError,
  ConnectionError,
  InputError,
  isQianfanError,
  ServiceError,
  TimeoutError,
} from '../errors/errors.ts'
import { evidenceOfNetwork } from '../errors/evidence.ts'
import { uriEncode } from '../util/uriEncode.ts'
import type { BosAddress } from './bosAddress.ts'
import { isFull } from './bucketFull.ts'
import type { BosOptions } from './options.ts'

/** One request to the storage. */
export interface BosRequest {
  method: 'GET' | 'PUT' | 'POST' | 'HEAD' | 'DELETE'
  query?: Record<string, string | number | undefined>
  headers?: Record<string, string>
  body?: Uint8Array<ArrayBuffer> | string
}

/** Sends to the storage, and turns what fails into an error of this library. */
export type Bos = (address: BosAddress, request: BosRequest) => Promise<Response>

/** Limit of one attempt, in ms: a part of a large file on a slow line takes its time. */
const timeout = 300_000

/** The storage, as its options reach it. What it does by name (PUT, GET, HEAD, DELETE) is safe to repeat, so ky may. */
export function connect(options: BosOptions): Bos {
  const origin = endpointOf(options)
  const sign = requestSigner(options.credentials ?? environment.credentials, undefined, isSigned)
  const given = options.ky ?? ky.create({ timeout, retry: { limit: 3, jitter: true } })
  return async (address, { method, query = {}, headers = {}, body }) => {
    const url = `${origin}/${address.bucket}${pathOf(address.key)}${queryOf(query)}`
    const sent: Options = { method, headers, signal: options.signal ?? null }
    try {
      return await kySignedBy(body === undefined ? given : withBody(given, body), sign)(url, sent)
    } catch (error) {
      throw failure(error, method, address, options)
    }
  }
}

/** Puts the body into each attempt only as it goes out: a ky that holds it copies it for every repeat that may come. */
const withBody = (instance: KyInstance, body: Uint8Array<ArrayBuffer> | string): KyInstance =>
  instance.extend({
    hooks: {
      init: [
        (options) => {
          const send = options.fetch ?? globalThis.fetch
          const isCopied = options.fetch !== undefined || !isNode
          // Whole in the request: a `fetch` of the caller's own may look at nothing else.
          options.fetch = (input, init) => send(isCopied ? new Request(input, { body }) : streaming(input, body), init)
        },
      ],
    },
  })

/** Node's own `fetch` sends pieces of a stream as they are; bytes that are the body it copies first. */
function streaming(input: RequestInfo | URL, body: Uint8Array<ArrayBuffer> | string): Request {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const stream = new ReadableStream({
    pull(controller) {
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
    },
  })
  const request = new Request(input, { body: stream, duplex: 'half' } as RequestInit)
  request.headers.set('content-length', String(bytes.length))
  return request
}

const isNode = environment.runtime.startsWith('node/')

function endpointOf({ endpoint, region = 'bj' }: BosOptions): string {
  const given = endpoint ?? environment.get('QIANFAN_BOS_ENDPOINT')
  if (given === undefined && !/^[a-z0-9-]{2,30}$/.test(region))
    throw new InputError(
      'InvalidOption',
      `The option region must be a name such as "bj"; it is ${JSON.stringify(region)}.`,
    )
  const text = given ?? `https://${region}.bcebos.com`
  const url = URL.canParse(text) ? new URL(text) : undefined
  const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '')
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) || url.username || url.search)
    throw new InputError(
      'InvalidBosEndpoint',
      'The endpoint of the object storage must be an https origin such as https://bj.bcebos.com (http only to this machine).',
    )
  return url.origin + url.pathname.replace(/\/$/, '')
}

/** Signs what the storage wants signed: all that is its own, and what the body is told by. */
const isSigned = (name: string): boolean => name.startsWith('x-bce-') || /^content-(md5|type|length)$/.test(name)

const pathOf = (key: string): string => (key === '' ? '' : `/${key.split('/').map(uriEncode).join('/')}`)

function queryOf(query: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined)
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => queryPair(name, String(value))).join('&')}`
}

/** `?uploads` is a name without a value. */
const queryPair = (name: string, value: string): string => (value === '' ? name : `${name}=${uriEncode(value)}`)

function failure(error: unknown, method: string, address: BosAddress, { signal }: BosOptions): unknown {
  if (isQianfanError(error)) return error
  const what = `${method} bos:/${address.bucket}/${address.key}`
  if (signal?.aborted)
    return new AbortError('Aborted', `${what} was aborted.`, { outcome: 'unknown', cause: signal.reason })
  if (error instanceof HTTPError) return refusal(error, what, address)
  if (isKyError(error) && error.name === 'TimeoutError')
    return new TimeoutError('Timeout', `${what} had no answer in time.`, { outcome: 'unknown' })
  const { code, outcome } = evidenceOfNetwork(error)
  return new ConnectionError(code, `${what} did not get through: ${(error as Error).message}`, {
    outcome,
    cause: error,
  })
}

/** The storage's own words; an answer to HEAD has a code at most. */
function refusal({ response, data }: HTTPError, what: string, address: BosAddress): ServiceError {
  const { status, headers } = response
  const {
    code = headers.get('x-bce-error-code') ?? `Http${status}`,
    message,
    requestId,
  } = (typeof data === 'object' && data ? data : {}) as Record<string, string>
  const words = message ?? (status === 404 ? 'it is not there' : status === 403 ? 'access is denied' : `HTTP ${status}`)
  const details = { status, requestId: requestId ?? headers.get('x-bce-request-id') ?? undefined, body: data }
  if (isFull(status, code, words))
    // One code, whatever the storage calls it; its own stays in the message and the body.
    return new ServiceError('BucketFull', `${what}: the bucket ${address.bucket} is full (${code}: ${words}).`, {
      ...details,
      outcome: 'refused',
    })
  return new ServiceError(code, `${what}: ${words}`, { ...details, outcome: status >= 500 ? 'unknown' : 'refused' })
}
