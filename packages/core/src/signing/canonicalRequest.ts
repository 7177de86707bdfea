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
const unreservedPair = /^[A-Za-z0-9\-._~]+=[A-Za-z0-9\-._~]*$/

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
function split(url: string): { authority: string; path: string; query: string } {
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
    authority: whole.slice(start, pathStart),
    path: whole.slice(pathStart, end) || '/',
    query: question === -1 ? '' : whole.slice(question + 1),
  }
}

/** The value of the header `Host` as it is sent: no user, no standard port. */
function hostOf(url: string, authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase()
  const standardPort = url.startsWith('https:') ? ':443' : ':80'
  return host.endsWith(standardPort) ? host.slice(0, -standardPort.length) : host
}

/** Sorts by bytes, which is what the default order is for what is percent-encoded; most lists are in order already. */
function sorted(texts: string[]): string[] {
  for (let index = 1; index < texts.length; index++) if (texts[index - 1]! > texts[index]!) return texts.sort()
  return texts
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
  if (unreservedPair.test(query) && !/^authorization=/i.test(query)) return query
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

/**
 * The text that is signed, and the names of the headers in it.
 * Headers whose value is empty after trimming are left out of both.
 */
export function canonicalRequest(request: SignedRequest): { text: string; signedHeaders: string } {
  const { authority, path, query } = split(request.url)
  const headers = request.headers ?? {}
  const names: string[] = []
  const lines: string[] = []
  let hasHost = false
  const add = (name: string, value: string) => {
    names.push(name)
    lines.push(`${uriEncode(name)}:${uriEncode(value)}`)
  }
  for (const header of Object.keys(headers)) {
    const name = header.toLowerCase()
    const value = headers[header]!.trim()
    if (name === 'host') hasHost = true
    if (value !== '') add(name, value)
  }
  if (!hasHost) add('host', hostOf(request.url, authority))
  const text = `${request.method.toUpperCase()}\n${canonicalPath(path)}\n${canonicalQuery(query)}\n${sorted(lines).join('\n')}`
  return { text, signedHeaders: sorted(names).join(';') }
}
