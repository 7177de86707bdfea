/** How the platform says no. Thrown by whatever finds the reason; written by the listener. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
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
  InvalidURI: { status: 400, message: 'Could not parse the specified URI.' },
  MalformedJSON: { status: 400, message: 'The JSON you provided was not well-formed.' },
  InvalidVersion: { status: 404, message: 'The API version specified was invalid.' },
  RequestExpired: { status: 400, message: 'Request has expired.' },
  SignatureDoesNotMatch: {
    status: 400,
    message:
      'The request signature we calculated does not match the signature you provided. Check your Secret Access Key and signing method. Consult the service documentation for details.',
  },
} as const

/** A field of the input that is not right, in the platform's words. */
export const badField = (field: string, hint: string): Refusal =>
  new Refusal('InappropriateJSON', { message: `${refusals.InappropriateJSON.message} param[${field}] invalid.`, hint })

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
])

/** V1's numbers for the same reasons. */
const numbers: Record<string, number> = {
  InappropriateJSON: 500001,
  MalformedJSON: 336002,
  InternalError: 500000,
  AccessDenied: 500002,
  InvalidURI: 3,
  InvalidHTTPRequest: 336001,
}

/** Status, headers and body of a refusal, in the form of the path: V1 answers `error_code` with HTTP 200. */
export function writeRefusal(
  refusal: Refusal,
  requestId: string,
  form: 'v1' | 'v2',
): { status: number; headers: Record<string, string>; body: Record<string, unknown> } {
  const iam = iamCodes.has(refusal.code)
  const headers = {
    ...(iam && { 'x-bce-error-code': refusal.code, 'x-bce-error-message': iamWords[refusal.code] ?? refusal.message }),
    ...(refusal.hint && { 'x-mock-hint': headerText(refusal.hint) }),
    ...refusal.headers,
  }
  if (form === 'v1' && !iam && refusal.code in numbers)
    return {
      status: 200,
      headers,
      body: { error_code: numbers[refusal.code], error_msg: refusal.message, log_id: requestId },
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
