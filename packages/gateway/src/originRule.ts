import { InputError } from '@qianfan-console/core'
import { GatewayRefusal } from './gatewayRefusal.ts'

/** What was decided about where a request comes from. */
export interface OriginDecision {
  /** The origin of the page; undefined where no browser is at work. */
  origin: string | undefined
  /** Headers that let the page read the answer. */
  headers: Record<string, string>
}

/** A name that a page of another site cannot have made point here: an address, or loopback. */
const notRebindable = /^(localhost|(\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]+\])$/i

/** Origins of what is installed and not loaded from a server: apps and extensions. Exact, as all others. */
const appOrigin = /^(capacitor|ionic|tauri|chrome-extension|moz-extension|safari-web-extension):\/\/[\w.-]+$/

const token = /^[\w!#$%&'*+.^`|~-]+$/

/**
 * Makes the rule for where requests may come from: Origin decides, Sec-Fetch-Site only where there is no Origin, and
 * where there is neither no browser is at work.
 */
export function originRule(origins: readonly string[]): (request: Request) => OriginDecision {
  if (!Array.isArray(origins))
    throw new InputError('InvalidOrigin', 'origins must be a list, such as ["https://app.example"].')
  const listed = new Set(origins.map(checked))
  const hosts = new Set(origins.map((origin) => new URL(origin).host))
  const isOurs = (host: string): boolean => hosts.has(host) || notRebindable.test(host.replace(/:\d+$/, ''))
  return (request) => {
    const origin = request.headers.get('origin')
    if (origin !== null) {
      if (!listed.has(origin)) throw refused()
      return { origin, headers: readableBy(origin) }
    }
    const site = request.headers.get('sec-fetch-site')
    if (site === null) return { origin: undefined, headers: {} }
    // Same-origin says that page and gateway share a name, not that the name is ours: DNS can be made to point anywhere.
    // Some hosts (Next) make the URL of their own address, so the name that the browser used is in Host alone.
    const named = request.headers.get('host')?.toLowerCase()
    if (site !== 'same-origin' || !isOurs(new URL(request.url).host) || (named !== undefined && !isOurs(named)))
      throw refused()
    return { origin: undefined, headers: {} }
  }
}

const refused = (): GatewayRefusal =>
  new GatewayRefusal(
    'GatewayOriginRefused',
    'Pages of this origin may not call here. Its exact origin must be in `origins`.',
  )

function checked(origin: string): string {
  const refuse = (why: string): never => {
    throw new InputError('InvalidOrigin', `origins: ${JSON.stringify(origin)} ${why}`)
  }
  if (String(origin).includes('*')) return refuse('would let every page call. List the origins of your pages.')
  if (appOrigin.test(origin)) return origin
  let url: URL
  try {
    url = new URL(origin)
  } catch {
    return refuse('is no origin. Write it like "https://app.example".')
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.origin !== origin)
    return refuse(`is no origin. Write scheme, host and port alone${url.origin === 'null' ? '' : `: "${url.origin}"`}.`)
  return origin
}

const readableBy = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers':
    'idempotent-replayed, retry-after, x-bce-request-id, x-qianfan-call-id, x-qianfan-outcome, x-qianfan-previous',
})

/** Answers the question that a browser asks before it sends. The headers asked for are allowed, since the origin is. */
export function preflight(request: Request, { headers }: OriginDecision): Response {
  const names = (request.headers.get('access-control-request-headers') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => token.test(name))
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': names.join(', ') || 'content-type',
      'access-control-max-age': '600',
      vary: 'origin, access-control-request-headers',
    },
  })
}
