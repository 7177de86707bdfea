import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import { refuseRedirect } from '../transport/refuseRedirect.ts'
import type { AnswerHeaders, Transport, TransportAnswer, TransportRequest } from '../transport/transport.ts'
import { decodeBody } from './decodeBody.ts'
import { formPayload } from './formPayload.ts'

/** Longest wait for a connection, in ms; it is proof that nothing was sent. */
const connectTimeout = 10_000

/**
 * A transport over `node:http`: a program that makes one call starts in half the time that loading `fetch` takes.
 * It knows no proxy; `undiciTransport` does.
 *
 * @returns the `transport` option of `createClient`
 * @see https://nodejs.org/api/http.html
 * @example
 * ```ts
 * import { createQianfan } from '@qianfan-console/core'
 * import { httpTransport, nodeCredentials } from '@qianfan-console/core/node'
 *
 * const qianfan = createQianfan({ credentials: nodeCredentials(), transport: httpTransport() })
 * ```
 */
export function httpTransport(): Transport {
  const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) }
  return async ({ url, body, headers, sensitive, onUploadProgress, ...request }) => {
    const { protocol } = new URL(url)
    const payload = payloadOf(body, onUploadProgress)
    return exchange(protocol === 'https:' ? https.request : http.request, url, payload.content, {
      ...request,
      headers: { ...headers, ...payload.headers },
      // A call that must not be made twice gets a connection of its own: no doubt whether an old one still stood.
      agent: sensitive ? false : agents[protocol as keyof typeof agents],
    })
  }
}

/** The body as it is written, and the headers that describe it. */
function payloadOf(body: TransportRequest['body'], told: TransportRequest['onUploadProgress']) {
  if (body === undefined) return { content: undefined, headers: {} }
  // Asked so, `FormData` is not loaded, and with it all of `fetch`.
  if (typeof body === 'object') return formPayload(body, told)
  const content = Buffer.from(body)
  return { content, headers: { 'content-length': String(content.length) } }
}

function exchange(
  open: typeof http.request,
  url: string,
  body: Buffer | Readable | undefined,
  options: Pick<TransportRequest, 'method' | 'headers' | 'signal'> & { agent: http.Agent | false | undefined },
): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => {
    const request = open(url, options as http.RequestOptions)
    const timer = setTimeout(
      () => request.destroy(Object.assign(new Error('no connection in time'), { code: 'UND_ERR_CONNECT_TIMEOUT' })),
      connectTimeout,
    )
    const connected = () => clearTimeout(timer)
    request.on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()))
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.on('response', (response) => {
      readAnswer(response).then(resolve, reject)
    })
    if (!(body instanceof Readable)) return void request.end(body)
    body.on('error', (error) => request.destroy(error))
    request.on('close', () => body.destroy())
    body.pipe(request)
  })
}

async function readAnswer(response: http.IncomingMessage): Promise<TransportAnswer> {
  const { statusCode: status = 0, headers } = response
  try {
    refuseRedirect({ status })
  } catch (error) {
    response.resume()
    throw error
  }
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  // An answer that breaks off is a failure, not a short answer.
  if (!response.complete) throw Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' })
  const bytes = Buffer.concat(chunks)
  const encoding = headers['content-encoding']
  const text = encoding === undefined ? new TextDecoder().decode(bytes) : await decodeBody(bytes, encoding)
  return { status, headers: headersOf(headers), text }
}

/** Making a `Headers` would load all of `fetch`. */
function headersOf(fields: http.IncomingHttpHeaders): AnswerHeaders {
  const lists = Object.entries(fields).map(([name, value]) => [name, [value ?? []].flat()] as const)
  const joined = new Map(lists.map(([name, values]) => [name, values.join(', ')]))
  return {
    get: (name) => joined.get(name.toLowerCase()) ?? null,
    *[Symbol.iterator]() {
      for (const [name, values] of lists) for (const value of values) yield [name, value]
    },
  }
}
