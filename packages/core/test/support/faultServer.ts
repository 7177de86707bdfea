import type { ServerResponse } from 'node:http'
import { type Received, type Server, startServer } from '@qianfan-console/testing'

/** What one attempt meets. `accepted` is the truth that only the platform knows; `tells` is all that its answer lets a client know. */
export interface Fault {
  tells: 'success' | 'not-accepted' | 'throttled' | 'unknown' | 'refused' | 'clock'
  accepted: boolean
  /** Code of the error that this gives when it is the last. */
  code?: string
  /** Seconds. */
  retryAfter?: number
  /** `clientOnly` faults happen before the server; `hangs` never answers. */
  clientOnly?: boolean
  hangs?: boolean
  answer?(response: ServerResponse, request: Received): void
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
const html = (response: ServerResponse, status: number) =>
  response.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Bad gateway</h1></html>')
const call = ({ headers }: Received) => headers['x-call']!
const shifted = ({ headers }: Received, milliseconds: number) =>
  new Date(Date.parse(headers['x-bce-date']!) + milliseconds).toUTCString()

/** Every way in which an attempt can end. */
export const faults = {
  ok: {
    tells: 'success',
    accepted: true,
    answer: (response, request) => json(response, 200, { requestId: call(request), result: true }),
  },
  unreachable: { tells: 'not-accepted', accepted: false, code: 'NotReachable', clientOnly: true },
  cutBefore: { tells: 'unknown', accepted: false, code: 'ConnectionLost', answer: (_, { socket }) => socket.destroy() },
  cutAfter: { tells: 'unknown', accepted: true, code: 'ConnectionLost', answer: (_, { socket }) => socket.destroy() },
  half: {
    tells: 'unknown',
    accepted: true,
    code: 'ConnectionLost',
    answer: (response, { socket }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
      response.write('{"requestId":"half', () => socket.destroy())
    },
  },
  halfButEnded: {
    tells: 'unknown',
    accepted: true,
    code: 'UnreadableAnswer',
    answer: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"requestId":"half'),
  },
  empty: {
    tells: 'unknown',
    accepted: true,
    code: 'UnreadableAnswer',
    answer: (response) => response.writeHead(200).end(),
  },
  htmlWith200: {
    tells: 'unknown',
    accepted: true,
    code: 'UnreadableAnswer',
    answer: (response) => html(response, 200),
  },
  htmlWith502: { tells: 'unknown', accepted: false, code: 'Http502', answer: (response) => html(response, 502) },
  gatewayTimeout: { tells: 'unknown', accepted: true, code: 'Http504', answer: (response) => html(response, 504) },
  requestTimeout: {
    tells: 'unknown',
    accepted: true,
    code: 'Http408',
    answer: (response) => response.writeHead(408).end(),
  },
  errorAfterAccepting: {
    tells: 'unknown',
    accepted: true,
    code: 'InternalError',
    answer: (response) =>
      json(response, 500, { requestId: 'r', code: 'InternalError', message: 'We encountered an internal error.' }),
  },
  errorInside200: {
    tells: 'unknown',
    accepted: true,
    code: '500000',
    answer: (response) => json(response, 200, { error_code: 500000, error_msg: 'internal error', log_id: '1' }),
  },
  highLoad: {
    tells: 'unknown',
    accepted: false,
    code: '336100',
    answer: (response) => json(response, 200, { error_code: 336100, error_msg: 'high load', log_id: 1 }),
  },
  throttled: {
    tells: 'throttled',
    accepted: false,
    code: 'TooManyRequests',
    retryAfter: 7,
    answer: (response) =>
      json(response, 429, { requestId: 'r', code: 'TooManyRequests', message: 'slow' }, { 'retry-after': '7' }),
  },
  throttledUntil: {
    tells: 'throttled',
    accepted: false,
    code: 'Http429',
    retryAfter: 9,
    answer: (response, request) =>
      response.writeHead(429, { date: shifted(request, 0), 'retry-after': shifted(request, 9000) }).end(),
  },
  throttledForLong: {
    tells: 'throttled',
    accepted: false,
    code: 'Http429',
    retryAfter: 4000,
    answer: (response) => response.writeHead(429, { 'retry-after': '4000' }).end(),
  },
  throttledInside200: {
    tells: 'throttled',
    accepted: false,
    code: '18',
    answer: (response) => json(response, 200, { error_code: 18, error_msg: 'Open api qps request limit reached' }),
  },
  throttledAfterAccepting: {
    tells: 'throttled',
    accepted: true,
    code: 'Http429',
    answer: (response) => response.writeHead(429).end(),
  },
  wrongClock: {
    tells: 'clock',
    accepted: false,
    code: 'RequestExpired',
    answer: (response, request) =>
      json(
        response,
        400,
        { requestId: 'r', code: 'RequestExpired', message: 'Request has expired.' },
        { date: shifted(request, 3_600_000) },
      ),
  },
  wrongKey: {
    tells: 'refused',
    accepted: false,
    code: 'SignatureDoesNotMatch',
    answer: (response, request) =>
      json(response, 403, '', {
        date: shifted(request, 0),
        'x-bce-error-message': 'SignatureDoesNotMatch, cause: Fail to authn user: Signature does not match',
      }),
  },
  denied: {
    tells: 'refused',
    accepted: false,
    code: 'AccessDenied',
    answer: (response) => json(response, 403, { requestId: 'r', code: 'AccessDenied', message: 'Access denied.' }),
  },
  badRequest: {
    tells: 'refused',
    accepted: false,
    code: 'InappropriateJSON',
    answer: (response) =>
      json(response, 400, { requestId: 'r', code: 'InappropriateJSON', message: 'param[x] invalid.' }),
  },
  notFoundPage: { tells: 'refused', accepted: false, code: 'Http404', answer: (response) => html(response, 404) },
  redirect: {
    tells: 'refused',
    accepted: false,
    code: 'Redirected',
    answer: (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  },
  hangs: { tells: 'unknown', accepted: true, code: 'Timeout', hangs: true, answer: () => {} },
} satisfies Record<string, Fault>

/** Name of a fault. */
export type FaultName = keyof typeof faults

/** A server that does to each request what its header `x-fault` says, and knows which calls it accepted how often. */
export interface FaultServer extends Server {
  accepted: Map<string, number>
}

/** Starts it. */
export async function startFaultServer(): Promise<FaultServer> {
  const accepted = new Map<string, number>()
  const server = await startServer((request, response) => {
    const fault: Fault = faults[request.headers['x-fault'] as FaultName]
    if (fault.accepted) accepted.set(call(request), (accepted.get(call(request)) ?? 0) + 1)
    fault.answer!(response, request)
    return undefined
  })
  return Object.assign(server, { accepted })
}
