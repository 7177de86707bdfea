import { type SigningKeys, sign } from '@qianfan-console/core/signing'
import { PlatformRefusal, refusals } from '../platform/platformRefusal.ts'

/** A pair of keys that the mock knows. */
export interface MockKey extends SigningKeys {
  accessKeyId: string
  secretAccessKey: string
  /** Of temporary keys: has to be sent as `x-bce-security-token`, signed. */
  sessionToken?: string | undefined
  /** When temporary keys end: a Date, ISO text, or ms since 1970. */
  expiration?: Date | string | number | undefined
  /** IAM policies of the key's user, such as `QianfanReadAccessPolicy`. Without it the key is of a main account, which may do everything. */
  policies?: readonly string[] | undefined
}

/** A request as far as its signature goes. */
export interface SignedMessage {
  method: string
  /** Path and query as they came, byte for byte. */
  target: string
  headers: Record<string, string>
}

/** Which part of a signature differs. */
export type SignatureStage = 'method' | 'path' | 'query' | 'headers' | 'host' | 'date' | 'token' | 'key'

interface Claim {
  accessKeyId: string
  timestamp: string
  expiresInSeconds: string
  signedHeaders: string[] | undefined
  signature: string
  text: string
}

const form = /^bce-auth-v1\/([^/]+)\/(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\/(\d{1,9})\/([^/]*)\/([0-9a-fA-F]{64})$/

/** How far ahead the client's clock may be, in ms; what the platform allows is not documented. */
const tolerance = 300_000

/** Who signed a request. */
export interface Signer {
  key: MockKey
  /** What differs from what was sent, and is let pass. */
  hint?: string
}

/**
 * Checks a signature as the platform does, with the headers that the request says it signed. A Host without its port is
 * let pass: at the platform's own address there is no port, so clients that leave it out are right there.
 *
 * @returns the key that signed
 * @throws {PlatformRefusal} with the platform's code; the hint and `x-mock-signature-stage` say what differs
 */
export async function authenticate(
  message: SignedMessage,
  keys: ReadonlyMap<string, MockKey>,
  now: number,
): Promise<Signer> {
  const claim = readClaim(message)
  const key = keys.get(claim.accessKeyId)
  if (!key)
    throw new PlatformRefusal('InvalidAccessKeyId', {
      hint: `The mock knows these access keys: ${[...keys.keys()].filter((id) => !id.includes('/')).join(', ') || 'none'}.`,
    })
  checkTime(claim, now)
  if (key.expiration !== undefined && new Date(key.expiration).getTime() <= now)
    throw new PlatformRefusal('InvalidAccessKeyId', { hint: 'These temporary keys have ended.' })
  checkToken(message, claim, key)
  const names = claim.signedHeaders ?? recommended(message.headers)
  if ((await signatureOf(message, key, claim, names)) === claim.text) return { key }
  const host = message.headers.host ?? ''
  const bare = withoutPort(host)
  if (bare !== host && (await signatureOf(message, key, claim, names, { host: bare })) === claim.text)
    return {
      key,
      hint: `Host was signed as ${bare}, and sent as ${host}. The official Go and Java SDKs leave out the port; where the platform has none, that is right.`,
    }
  const stage = await differingStage(message, key, claim, names)
  throw new PlatformRefusal('SignatureDoesNotMatch', {
    hint: stages[stage],
    headers: { 'x-mock-signature-stage': stage },
  })
}

const stages: Record<SignatureStage, string> = {
  method: 'The signature is that of another method; the method is signed in upper case.',
  path: 'The signature is that of another path: look at slashes at the end, at a prefix, and at a query put into the path.',
  query: 'The signature is that of another query string: sign Action=<Name>, keys and values percent-encoded, sorted.',
  headers: 'The signature covers other headers, or other values of them, than those named in it.',
  host: 'The signature is that of another Host: sign it as it is sent, with the port when that is not the usual one.',
  date: 'x-bce-date was sent with another value than the one signed.',
  token: 'Temporary keys need their session token in x-bce-security-token, and that header signed.',
  key: 'The request is signed as it should be, with another secret key; or with a difference that was not recognised.',
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, '')

function readClaim({ headers, target }: SignedMessage): Claim {
  const inQuery = /[?&]authorization=([^&#]*)/i.exec(target)?.[1]
  const text = headers.authorization ?? (inQuery === undefined ? undefined : decode(inQuery))
  if (!text?.trim())
    throw new PlatformRefusal('SignatureEmpty', { hint: 'There is no Authorization header, or nothing in it.' })
  const parts = form.exec(text.trim())
  if (!parts)
    throw new PlatformRefusal('InvalidHTTPAuthHeader', {
      hint: 'Authorization must be bce-auth-v1/<access key>/<timestamp>/<seconds>/<signed headers>/<signature>.',
    })
  const [, accessKeyId, timestamp, expiresInSeconds, signed, signature] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    accessKeyId,
    timestamp,
    expiresInSeconds,
    signedHeaders: signed === '' ? undefined : signed.toLowerCase().split(';').filter(Boolean),
    signature,
    text: signature.toLowerCase(),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function checkTime({ timestamp, expiresInSeconds }: Claim, now: number): void {
  const signedAt = Date.parse(timestamp)
  const late = now > signedAt + Number(expiresInSeconds) * 1000
  const early = signedAt > now + tolerance
  if (!late && !early && !Number.isNaN(signedAt)) return
  const hint = Number.isNaN(signedAt)
    ? 'The timestamp is no date.'
    : `It is ${new Date(now).toISOString()} here; the signature is of ${timestamp} and lasts ${expiresInSeconds} s.`
  throw new PlatformRefusal('RequestExpired', {
    message: `${refusals.RequestExpired.message} Timestamp date is ${timestamp}.`,
    hint,
  })
}

function checkToken({ headers, target }: SignedMessage, claim: Claim, { sessionToken }: MockKey): void {
  if (sessionToken === undefined) return
  const inQuery = new URLSearchParams(target.split('?')[1] ?? '').get('x-bce-security-token')
  const sent = headers['x-bce-security-token'] ?? inQuery
  const covered =
    inQuery !== null || claim.signedHeaders === undefined || claim.signedHeaders.includes('x-bce-security-token')
  if (sent !== sessionToken || !covered)
    throw new PlatformRefusal('SignatureDoesNotMatch', {
      hint: stages.token,
      headers: { 'x-mock-signature-stage': 'token' },
    })
}

/** The headers that are signed when none is named. */
const recommended = (headers: Record<string, string>): string[] =>
  Object.keys(headers).filter(
    (name) => ['host', 'content-length', 'content-type', 'content-md5'].includes(name) || name.startsWith('x-bce-'),
  )

async function signatureOf(
  message: SignedMessage,
  key: MockKey,
  { timestamp, expiresInSeconds }: Claim,
  names: readonly string[],
  changed: Record<string, string> = {},
): Promise<string> {
  const headers: Record<string, string> = {}
  for (const name of names) {
    const value = changed[name] ?? message.headers[name]
    if (value !== undefined) headers[name] = value
  }
  const host = changed.host ?? message.headers.host ?? ''
  const { authorization } = await sign(
    { method: message.method, url: `http://${host}${message.target}`, headers },
    key,
    { timestamp, expiresInSeconds: Number(expiresInSeconds) },
  )
  return authorization.slice(authorization.lastIndexOf('/') + 1)
}

/** Looks for the usual mistakes: the one whose correction gives the signature that was sent is what differs. */
async function differingStage(
  message: SignedMessage,
  key: MockKey,
  claim: Claim,
  names: readonly string[],
): Promise<SignatureStage> {
  for (const { stage, sent = {}, headers = {}, signed = names } of variants(message, claim, names)) {
    const signature = await signatureOf({ ...message, ...sent }, key, claim, signed, headers).catch(() => '')
    if (signature === claim.text) return stage
  }
  return 'key'
}

/** One way in which a request may have been signed otherwise than it was sent. */
interface Variant {
  stage: SignatureStage
  sent?: Partial<SignedMessage>
  /** Values of headers that were signed. */
  headers?: Record<string, string>
  /** Names of the headers that were signed. */
  signed?: readonly string[]
}

function* variants(message: SignedMessage, claim: Claim, names: readonly string[]): Generator<Variant> {
  yield* hostVariants(message)
  if (names.includes('x-bce-date')) yield* dateVariants(message, claim)
  yield* targetVariants(message)
  for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
    if (method !== message.method) yield { stage: 'method', sent: { method } }
  yield* headerVariants(message, names)
}

function* hostVariants({ headers: { host = '' } }: SignedMessage): Generator<Variant> {
  const bare = withoutPort(host)
  const port = /:(\d+)$/.exec(host)?.[1]
  const platform = ['qianfan.baidubce.com', 'iam.bj.baidubce.com', 'sts.bj.baidubce.com']
  for (const other of [...platform, `localhost:${port}`, `127.0.0.1:${port}`, `${bare}:80`, `${bare}:443`])
    if (other !== host) yield { stage: 'host', headers: { host: other } }
}

function* dateVariants({ headers }: SignedMessage, { timestamp }: Claim): Generator<Variant> {
  const near = [...secondsAround(timestamp), ...secondsAround(headers['x-bce-date'] ?? '')]
  for (const date of [timestamp, '', ...near]) yield { stage: 'date', headers: { 'x-bce-date': date } }
}

function* targetVariants({ target }: SignedMessage): Generator<Variant> {
  const [path = '/', query = ''] = target.split('?')
  const queries = ['', 'Action=', query.toLowerCase(), decode(query).replaceAll(' ', '+'), ...withoutOne(query)]
  for (const other of queries)
    if (other !== query) yield { stage: 'query', sent: { target: other ? `${path}?${other}` : path } }
  if (query) yield { stage: 'query', sent: { target: `${path}${encodeURIComponent(`?${query}`)}` } }
  const slash = path.endsWith('/') ? path.replace(/\/+$/, '') : `${path}/`
  for (const other of [slash, `/${path.split('/').slice(2).join('/')}`, '/'])
    yield { stage: 'path', sent: { target: query ? `${other}?${query}` : other } }
}

const contentTypes = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=UTF-8',
  'text/plain;charset=UTF-8',
]

function* headerVariants({ headers }: SignedMessage, names: readonly string[]): Generator<Variant> {
  const stage = 'headers'
  for (const name of names.slice(0, 32))
    if (name !== 'host') yield { stage, signed: names.filter((one) => one !== name) }
  const others = Object.keys(headers).filter((name) => name !== 'authorization')
  for (const name of others) if (!names.includes(name)) yield { stage, signed: [...names, name] }
  for (const signed of [['host'], ['host', 'x-bce-date'], recommended(headers), others]) yield { stage, signed }
  if (names.includes('content-type'))
    for (const type of contentTypes) yield { stage, headers: { 'content-type': type } }
}

function secondsAround(date: string): string[] {
  const time = Date.parse(date)
  return Number.isNaN(time)
    ? []
    : [-2, -1, 1, 2].map((seconds) => `${new Date(time + seconds * 1000).toISOString().slice(0, 19)}Z`)
}

function withoutOne(query: string): string[] {
  const pairs = query.split('&')
  return pairs.length < 2 ? [] : pairs.map((_, index) => pairs.filter((__, other) => other !== index).join('&'))
}

/** Refuses a key whose user lacks every policy that the action takes. */
export function authorize(key: MockKey, action: { name: string; policies: string[] }): void {
  if (!key.policies || action.policies.length === 0 || action.policies.some((policy) => key.policies!.includes(policy)))
    return
  throw new PlatformRefusal('AccessDenied', {
    hint: `${action.name} takes one of ${action.policies.join(', ')}; this key has ${key.policies.join(', ') || 'none'}.`,
  })
}
