import type { Outcome } from './errors.ts'

/** What an attempt that failed tells: the columns of the table of what may be repeated. */
export type Evidence =
  /** Proof that it was not accepted. */
  | 'not-accepted'
  /** Refused because of the clock or the key: repeated once, after one of them changed. */
  | 'clock-or-key'
  | 'throttled'
  /** It may have happened. */
  | 'unknown'
  /** The platform said no. */
  | 'refused'
  /** The connection cannot be trusted (TLS) or was led elsewhere (redirect): never repeated. */
  | 'untrusted'

/** Tells a redirect from other failures, whose messages may hold the word too. */
export const redirectCode = 'ERR_REDIRECT'

/** Error codes of the network that prove that nothing was accepted. A closed list. */
const notAccepted = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** A certificate was not accepted: the request itself was never written. */
const certificate =
  /^(CERT_|ERR_TLS_CERT|UNABLE_TO_(VERIFY|GET)|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|UNKNOWN_CERTIFICATE)/

/** Other failures of TLS. */
const tls = /^(ERR_TLS|ERR_SSL|EPROTO$)/

const clockOrKey = new Set(['RequestExpired', 'SignatureDoesNotMatch', 'InvalidAccessKeyId'])
const throttling = new Set(['4', '18', '336501', '336502'])
const mayHaveHappened = new Set(['500000', '336100', '336000', '1', '2', 'InternalError'])

/** A broken connection can give EHOSTUNREACH too, after the request went out: where the failing step is named, it must be this. */
const connecting = /^(connect|getaddrinfo|query\w*)$/

interface Failure {
  code?: unknown
  syscall?: unknown
  message?: unknown
  cause?: unknown
  errors?: unknown
}

/** The codes that an error of the network carries: those of each member of an AggregateError, else its own or its cause's. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { code, cause, errors, syscall } = error as Failure
  if (Array.isArray(errors) && errors.length > 0) return errors.map((member) => codesOf(member, depth + 1)[0] ?? '')
  if (typeof code === 'string' && /^[A-Z]/.test(code)) {
    const proves = syscall === undefined || connecting.test(String(syscall))
    return [notAccepted.has(code) && !proves ? '' : code]
  }
  return codesOf(cause, depth + 1)
}

/** What a failure of the network proves, and this library's stable code for it; the runtime's own stays on the cause. */
export function evidenceOfNetwork(error: unknown): { evidence: Evidence; outcome: Outcome; code: string } {
  const codes = codesOf(error)
  const code = codes[0]
  if (codes.length > 0 && codes.every((each) => notAccepted.has(each)))
    return { evidence: 'not-accepted', outcome: 'not-sent', code: 'NotReachable' }
  if (code && certificate.test(code)) return { evidence: 'untrusted', outcome: 'not-sent', code: 'CertificateRefused' }
  if (code && tls.test(code)) return { evidence: 'untrusted', outcome: 'unknown', code: 'TlsFailed' }
  const proxy = proxyRefusal(error)
  if (proxy !== undefined)
    return { evidence: proxy >= 500 ? 'not-accepted' : 'refused', outcome: 'not-sent', code: 'ProxyRefused' }
  if (code === redirectCode) return { evidence: 'untrusted', outcome: 'unknown', code: 'Redirected' }
  return { evidence: 'unknown', outcome: 'unknown', code: 'ConnectionLost' }
}

/**
 * The status with which a proxy refused to pass a request on: nothing reached the platform. Only undici says so (that of a
 * program, and the one that is Node's `fetch`), in words, under a code of every abort.
 */
function proxyRefusal(error: unknown, depth = 0): number | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined
  const { code, message, cause } = error as Failure
  if (code === 'UND_ERR_ABORTED' || code === 'UND_ERR_INVALID_ARG') {
    const [, tunnel, forward] =
      /^Proxy (?:response \((\d{3})\)|Authentication Required \((\d{3})\)$)/.exec(String(message)) ?? []
    if (tunnel ?? forward) return Number(tunnel ?? forward)
  }
  return proxyRefusal(cause, depth + 1)
}

/**
 * What a refusal by the platform proves, by HTTP status and code. For libraries that pass refusals on.
 *
 * @param status - HTTP status
 * @param code - the platform's code
 * @returns the evidence that decides whether a call may be repeated
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const throttled = evidenceOfAnswer(error.status, error.code) === 'throttled'
 * ```
 */
export function evidenceOfAnswer(status: number, code: string): Evidence {
  if (clockOrKey.has(code)) return 'clock-or-key'
  if (status === 429 || throttling.has(code)) return 'throttled'
  if (status >= 500 || status === 408 || mayHaveHappened.has(code)) return 'unknown'
  return 'refused'
}
