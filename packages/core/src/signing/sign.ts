import { hmacs } from '#crypto'
import { InputError } from '../errors/errors.ts'
import type { Hmac } from '../platform/hmac.ts'
import { formatTimestamp } from '../util/formatTimestamp.ts'
import { canonicalRequest, type SignedRequest } from './canonicalRequest.ts'

/** The pair of keys that signs. The session token of temporary keys travels as the header `x-bce-security-token`. */
export interface SigningKeys {
  /** Access key id. */
  accessKeyId: string
  /** Secret access key; never leaves this process. */
  secretAccessKey: string
}

/** How to sign. */
export interface SignOptions {
  /** Time of signing, UTC, whole seconds: `2026-04-17T08:00:00Z`, or a Date. Now by default. */
  timestamp?: string | Date | undefined
  /** Seconds the signature is valid for, from the timestamp; 1800 by default. */
  expiresInSeconds?: number | undefined
  /** Which HMAC to use; the platform's own by default (`node:crypto` where there is one, else WebCrypto). */
  crypto?: 'node' | 'web' | undefined
}

/** A signature, and what it was made of, for comparison with another signer. */
export interface Signature {
  /** Value of the header `Authorization`. */
  authorization: string
  /** The text that was signed. */
  canonicalRequest: string
  /** The derived key, hex: as secret as the secret key for as long as the signature is valid. */
  signingKey: string
}

/** A derived key with all that it was derived from. */
interface Derived {
  accessKeyId: string
  secretAccessKey: string
  time: string
  expiresInSeconds: number
  hmac: Hmac<unknown>
  prefix: string
  signingKey: string
  key: unknown
}

/**
 * The keys derived last, the newest first: many requests are signed in one second. They are known by their values, since most
 * callers write the keys as a new literal each time, and few, since their number is the number of accounts in use.
 */
const recent: Derived[] = []
const remembered = 16

function recall(
  { accessKeyId, secretAccessKey }: SigningKeys,
  time: string,
  expiresInSeconds: number,
  hmac: Hmac<unknown>,
): Derived | undefined {
  for (const entry of recent)
    if (
      entry.time === time &&
      entry.accessKeyId === accessKeyId &&
      entry.secretAccessKey === secretAccessKey &&
      entry.expiresInSeconds === expiresInSeconds &&
      entry.hmac === hmac
    )
      return entry
  return undefined
}

async function derive(
  keys: SigningKeys,
  time: string,
  expiresInSeconds: number,
  hmac: Hmac<unknown>,
): Promise<Derived> {
  const { accessKeyId, secretAccessKey } = keys
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time))
    throw new InputError(
      'InvalidTimestamp',
      `The timestamp ${JSON.stringify(time)} must look like 2026-04-17T08:00:00Z.`,
    )
  if (!Number.isInteger(expiresInSeconds) || expiresInSeconds < 1)
    throw new InputError(
      'InvalidExpiration',
      `expiresInSeconds must be a whole number above 0; it is ${expiresInSeconds}.`,
    )
  const prefix = `bce-auth-v1/${accessKeyId}/${time}/${expiresInSeconds}`
  const signingKey = await hmac.compute(await hmac.prepare(secretAccessKey), prefix)
  const key = await hmac.prepare(signingKey)
  const entry = { accessKeyId, secretAccessKey, time, expiresInSeconds, hmac, prefix, signingKey, key }
  recent.unshift(entry)
  if (recent.length > remembered) recent.pop()
  return entry
}

function canonical(request: SignedRequest): ReturnType<typeof canonicalRequest> {
  try {
    return canonicalRequest(request)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw new InputError(
      'InvalidUrl',
      'The URL or a header holds half a character (a lone surrogate), which cannot be encoded.',
    )
  }
}

function timeOf(timestamp: Date | number): string {
  const time = Number(timestamp)
  return Number.isNaN(time) ? 'Invalid Date' : formatTimestamp(time)
}

/**
 * Signs a request with bce-auth-v1. Signs exactly the headers given (and `host`); the body is not part of the signature.
 *
 * @param request - method, absolute URL and the headers to sign; each of them has to be sent unchanged
 * @param keys - access key id and secret access key
 * @param options - `timestamp`, `expiresInSeconds` (1800), `crypto`
 * @returns `authorization`, `canonicalRequest`, `signingKey`
 * @throws {InputError} when a key is missing, the URL, the time or the validity cannot be one, or the HMAC asked for does not exist here
 * @see https://cloud.baidu.com/doc/Reference/s/njwvz1yfu
 * @example
 * ```ts
 * const { authorization } = await sign(
 *   { method: 'POST', url: 'https://qianfan.baidubce.com/v2/finetuning?Action=StopFineTuningTask', headers: { 'x-bce-date': '2026-04-17T08:00:00Z' } },
 *   { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' },
 *   { timestamp: '2026-04-17T08:00:00Z', expiresInSeconds: 1800 },
 * )
 * ```
 */
export async function sign(request: SignedRequest, keys: SigningKeys, options: SignOptions = {}): Promise<Signature> {
  const hmac = hmacs[options.crypto ?? 'default']
  if (!hmac)
    throw new InputError('NoNodeCrypto', "Node's crypto module is not here. Use { crypto: 'web' } or leave it out.")
  if (!keys?.accessKeyId || !keys.secretAccessKey)
    throw new InputError(
      'IncompleteKeys',
      'Signing needs accessKeyId and secretAccessKey; one of them is missing or empty.',
    )
  const { timestamp = Date.now(), expiresInSeconds = 1800 } = options
  const time = typeof timestamp === 'string' ? timestamp : timeOf(timestamp)
  const { key, prefix, signingKey } =
    recall(keys, time, expiresInSeconds, hmac) ?? (await derive(keys, time, expiresInSeconds, hmac))
  const { text, signedHeaders } = canonical(request)
  const computed = hmac.compute(key, text)
  const signature = typeof computed === 'string' ? computed : await computed
  return { authorization: `${prefix}/${signedHeaders}/${signature}`, canonicalRequest: text, signingKey }
}
