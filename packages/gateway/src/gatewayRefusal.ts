import type { Outcome } from '@qianfan-console/core'

/** Why the gateway itself says no; the platform was not asked, or its answer could not be passed on. */
export interface RefusalDetails {
  /** Milliseconds after which another try makes sense. */
  retryAfter?: number | undefined
  /** For the audit alone; the page is not told. */
  cause?: unknown
  /** What became of the call, where it is not what the code says by itself. */
  outcome?: Outcome | undefined
}

/** Every code of the gateway's own, with its HTTP status. */
export const refusalStatus = {
  GatewayOriginRefused: 403,
  GatewayMethodNotAllowed: 405,
  GatewayUnknownAction: 404,
  GatewayActionNotAllowed: 403,
  GatewayUnsupportedMediaType: 415,
  GatewayBodyTooLarge: 413,
  GatewayBodyTimeout: 408,
  GatewayInvalidBody: 400,
  GatewayInvalidInput: 400,
  GatewayNotAuthorized: 403,
  GatewayAuthorizeFailed: 500,
  GatewayAuthorizeTimeout: 503,
  GatewayRateLimited: 429,
  GatewayRateLimitFailed: 503,
  GatewayCallIdRequired: 400,
  GatewayCallIdInvalid: 400,
  GatewayCallIdReused: 409,
  GatewayCallUnderWay: 504,
  GatewayCallsFull: 503,
  GatewayCallStoreFailed: 503,
  GatewayCredentials: 500,
  GatewayNotReachable: 502,
  GatewayConnectionLost: 502,
  GatewayAnswerTooLarge: 502,
  GatewayTimeout: 504,
  GatewayInternal: 500,
} as const

/** A code of the gateway's own. */
export type RefusalCode = keyof typeof refusalStatus

/** Codes that prove that nothing was sent, though nobody said no. */
const notSent: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'GatewayAuthorizeFailed',
  'GatewayAuthorizeTimeout',
  'GatewayRateLimitFailed',
  'GatewayCallsFull',
  'GatewayCallStoreFailed',
  'GatewayCredentials',
  'GatewayNotReachable',
])

/** Codes after which the call may have happened. */
const unknown: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'GatewayCallUnderWay',
  'GatewayConnectionLost',
  'GatewayAnswerTooLarge',
  'GatewayTimeout',
  'GatewayInternal',
])

const outcomeOf = (code: RefusalCode): Outcome =>
  notSent.has(code) ? 'not-sent' : unknown.has(code) ? 'unknown' : 'refused'

/** Thrown anywhere on the way of a request; becomes an answer in the platform's own error form. */
export class GatewayRefusal extends Error {
  readonly code: RefusalCode
  readonly retryAfter: number | undefined
  /** What became of the call. */
  readonly outcome: Outcome

  constructor(code: RefusalCode, message: string, { retryAfter, cause, outcome }: RefusalDetails = {}) {
    super(message, { cause })
    this.outcome = outcome ?? outcomeOf(code)
    this.code = code
    this.retryAfter = retryAfter
  }
}
