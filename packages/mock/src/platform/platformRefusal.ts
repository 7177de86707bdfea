/** How the platform says no. Thrown by whatever finds the reason; written by the listener. */
export class PlatformRefusal extends Error {
  override readonly name = 'PlatformRefusal'
  /** Code of the platform. */
  readonly code: string
  /** HTTP status. */
  readonly status: number
  /** What the platform would not say: why, in words for whoever develops against the mock. */
  readonly hint: string | undefined
  /** Further headers. */
  readonly headers: Record<string, string>

  constructor(
    code: keyof typeof refusals | (string & {}),
    options: { message?: string; status?: number; hint?: string; headers?: Record<string, string> } = {},
  ) {
    const known = refusals[code as keyof typeof refusals]
    super(options.message ?? known?.message ?? code)
    this.code = code
    this.status = options.status ?? known?.status ?? 400
    this.hint = options.hint
    this.headers = options.headers ?? {}
  }
}

/** The platform's codes, their HTTP status and their words. */
export const refusals = {
  AccessDenied: { status: 403, message: 'Access denied.' },
  InappropriateJSON: {
    status: 400,
    message: 'The JSON you provided was well-formed and valid, but not appropriate for this operation.',
  },
  InternalError: { status: 500, message: 'We encountered an internal error. Please try again.' },
  InvalidAccessKeyId: { status: 403, message: 'The Access Key ID you provided does not exist in our records.' },
  InvalidHTTPAuthHeader: {
    status: 400,
    message: 'The HTTP authorization header is invalid. Consult the service documentation for details.',
  },
  InvalidHTTPRequest: { status: 400, message: 'There was an error in the body of your HTTP request.' },
  IdempotentParameterMismatch: {
    status: 403,
    message: 'The request uses the same client token as a previous, but non-identical request.',
  },
  InvalidURI: { status: 400, message: 'Could not parse the specified URI.' },
  MalformedJSON: { status: 400, message: 'The JSON you provided was not well-formed.' },
  InvalidVersion: { status: 404, message: 'The API version specified was invalid.' },
  OptInRequired: { status: 403, message: 'A subscription for the service is required.' },
  PreconditionFailed: { status: 412, message: "The specified If-Match header doesn't match the ETag header." },
  RequestExpired: { status: 400, message: 'Request has expired.' },
  ResourceNotFound: { status: 404, message: 'The requested resource was not found.' },
  SignatureDoesNotMatch: {
    status: 400,
    message:
      'The request signature we calculated does not match the signature you provided. Check your Secret Access Key and signing method. Consult the service documentation for details.',
  },
  SignatureEmpty: { status: 400, message: 'Signature is invalid: Signature is empty.' },
} as const

/** A field of the input that is not right, in the platform's words. */
export const badField = (field: string, hint: string): PlatformRefusal =>
  new PlatformRefusal('InappropriateJSON', {
    message: `${refusals.InappropriateJSON.message} param[${field}] invalid.`,
    hint,
  })

/** Words of IAM in `X-Bce-Error-Message`, where they differ from the code's own. */
const iamWords: Record<string, string> = {
  InvalidAccessKeyId: 'NotFound, cause: Could not find credential.',
  SignatureDoesNotMatch: 'SignatureDoesNotMatch, cause: Fail to authn user: Signature does not match',
}

const iamCodes = new Set([
  'AccessDenied',
  'InvalidAccessKeyId',
  'InvalidHTTPAuthHeader',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'SignatureEmpty',
])

/** V1's numbers for the same reasons. */
const numbers: Record<string, number> = {
  InappropriateJSON: 500001,
  MalformedJSON: 336002,
  InternalError: 500000,
  AccessDenied: 500002,
  InvalidURI: 3,
  ResourceNotFound: 3,
  InvalidHTTPRequest: 336001,
}

/** V1's own words for its numbers. */
export const numberWords: Record<number, string> = {
  1: 'Unknown error',
  2: 'Service temporarily unavailable',
  3: 'Unsupported openapi method',
  4: 'Open api request limit reached',
  6: 'No permission to access data',
  13: 'Get service token failed',
  14: 'IAM Certification failed',
  15: 'App not exists',
  17: 'Open api daily request limit reached',
  18: 'Open api qps request limit reached',
  19: 'Open api total request limit reached',
  100: 'Invalid parameter',
  110: 'Access token invalid or no longer valid',
  111: 'Access token expired',
  336000: 'Internal error',
  336001: 'Invalid argument',
  336002: 'Invalid JSON',
  336003: 'Invalid parameter',
  336004: 'No permission',
  336005: 'API name not exist',
  336100: 'Server high load',
  336101: 'Invalid HTTP method',
  336501: 'RPM limit reached',
  336502: 'TPM limit reached',
  500000: 'internal server error',
  500001: 'param invalid',
  500002: 'auth failed, no access',
  510101: 'data set too small',
  510102: 'data set config error',
  510201: 'task name exists',
  510202: 'task not exist',
  510203: 'task count over limit',
  510301: 'job not exist',
  510302: 'job status invalid',
  510401: 'train config error',
  510402: 'too many jobs in training',
  510403: 'quota not enough',
  510404: 'job does not support incremental training',
}

/** Status, headers and body of a refusal, in the form of the path: V1 answers `error_code` with HTTP 200. */
export function writeRefusal(
  refusal: PlatformRefusal,
  requestId: string,
  form: 'v1' | 'v2',
): { status: number; headers: Record<string, string>; body: Record<string, unknown> } {
  const iam = iamCodes.has(refusal.code)
  const told = {
    ...(iam && { 'x-bce-error-code': refusal.code, 'x-bce-error-message': iamWords[refusal.code] ?? refusal.message }),
    ...(refusal.hint && { 'x-mock-hint': refusal.hint }),
    ...refusal.headers,
  }
  const headers = Object.fromEntries(Object.entries(told).map(([name, text]) => [name, headerText(text)]))
  const number = numbers[refusal.code]
  if (form === 'v1' && !iam && number !== undefined)
    return {
      status: 200,
      headers,
      body: { error_code: number, error_msg: numberWords[number] ?? refusal.message, log_id: requestId },
    }
  return { status: refusal.status, headers, body: { requestId, code: refusal.code, message: refusal.message } }
}

/** Text as a header can carry it. */
export const headerText = (text: string): string =>
  text
    .replace(/[^\x20-\x7e]/gu, (character) =>
      /^[\ud800-\udfff]$/.test(character) ? '?' : encodeURIComponent(character),
    )
    .slice(0, 1000)
