import { InputError } from '../errors/errors.ts'
import { uriEncode } from '../util/uriEncode.ts'

/** What is signed of a request: the body is not. */
export interface SignedRequest {
  /** HTTP method, in any case. */
  method: string
  /** Absolute URL. */
  url: string
  /** The headers to sign, exactly these; `host` is taken from the URL when it is not among them. */
  headers?: Record<string, string>
}

const unreservedPath = /^[A-Za-z0-9\-._~/]*$/
const unreservedPair = /^(?!authorization=)[a-z0-9\-._~]+=[a-z0-9\-._~]*$/i

/** Decodes percent-encoding; text that is not a valid encoding stays as it is, since that is what the server sees too. */
function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Splits an absolute URL by hand: `new URL` costs as much as an HMAC, and would normalise what has to be signed as sent. */
function split(url: string): { origin: string; path: string; query: string } {
  const scheme = url.indexOf('://')
  if (scheme === -1) throw new InputError('InvalidUrl', `Not an absolute URL: ${url}`)
  const start = scheme + 3
  const hash = url.indexOf('#', start)
  const whole = hash === -1 ? url : url.slice(0, hash)
  const question = whole.indexOf('?', start)
  const end = question === -1 ? whole.length : question
  const slash = whole.indexOf('/', start)
  const pathStart = slash === -1 || slash > end ? end : slash
  return {
    origin: whole.slice(0, pathStart),
    path: whole.slice(pathStart, end) || '/',
    query: question === -1 ? '' : whole.slice(question + 1),
  }
}

/** The value of the header `Host` as it is sent: no user, no standard port. */
function hostOf(origin: string): string {
  const authority = origin.slice(origin.indexOf('://') + 3)
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase()
  const standardPort = origin.startsWith('https:') ? ':443' : ':80'
  return host.endsWith(standardPort) ? host.slice(0, -standardPort.length) : host
}

function canonicalPath(path: string): string {
  return unreservedPath.test(path)
    ? path
    : path
        .split('/')
        .map((segment) => uriEncode(decode(segment)))
        .join('/')
}

function canonicalQuery(query: string): string {
  if (query === '') return ''
  // The usual case, `Action=Name`, is canonical already.
  if (unreservedPair.test(query)) return query
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=')
      const key = decode(equals === -1 ? pair : pair.slice(0, equals))
      return { key, pair: `${uriEncode(key)}=${equals === -1 ? '' : uriEncode(decode(pair.slice(equals + 1)))}` }
    })
    .filter(({ key }) => key.toLowerCase() !== 'authorization')
    .map(({ pair }) => pair)
    .sort()
    .join('&')
}

/** The headers of a request as they are signed, with what they were made of. */
interface HeaderBlock {
  origin: string
  keys: string[]
  values: string[]
  lines: string
  names: string
}

/** The block made last: what is signed of the headers is the same for all requests of a second. */
let last: HeaderBlock | undefined

function headerBlock(headers: Record<string, string>, origin: string): HeaderBlock {
  const keys = Object.keys(headers)
  if (last?.origin === origin && isMadeOf(last, keys, headers)) return last
  const values = keys.map((key) => headers[key]!)
  const given = keys.map((key, index) => ({ name: key.toLowerCase(), value: values[index]!.trim() }))
  if (!given.some(({ name }) => name === 'host')) given.push({ name: 'host', value: hostOf(origin) })
  const signed = given.filter(({ value }) => value !== '')
  // By bytes, which is what the default order is for what is percent-encoded.
  const lines = signed.map(({ name, value }) => `${uriEncode(name)}:${uriEncode(value)}`).sort()
  const names = signed.map(({ name }) => name).sort()
  last = { origin, keys, values, lines: lines.join('\n'), names: names.join(';') }
  return last
}

const isMadeOf = (block: HeaderBlock, keys: string[], headers: Record<string, string>): boolean =>
  keys.length === block.keys.length &&
  keys.every((key, index) => key === block.keys[index] && headers[key] === block.values[index])

/**
 * The text that is signed, and the names of the headers in it.
 * Headers whose value is empty after trimming are left out of both.
 */
export function canonicalRequest({ method, url, headers = {} }: SignedRequest): {
  text: string
  signedHeaders: string
} {
  const { origin, path, query } = split(url)
  const { lines, names } = headerBlock(headers, origin)
  const text = `${method.toUpperCase()}\n${canonicalPath(path)}\n${canonicalQuery(query)}\n${lines}`
  return { text, signedHeaders: names }
}
