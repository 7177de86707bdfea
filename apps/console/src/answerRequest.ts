import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NodeHandler } from '@qianfan-console/gateway/node'
import type { PageFile } from './pageFiles.ts'
import type { Session } from './session.ts'

/** What a request is answered from. */
export interface Place {
  /** The one name that this server answers to; another name in Host is a page of another site that made DNS point here. */
  host: string
  origin: string
  /** Path of the gateway. */
  mount: string
  files: ReadonlyMap<string, PageFile>
  session: Session
  /** The gateway. */
  handle: NodeHandler
  /** What the page is told of its server. */
  facts: object
}

/** No script, style or request but this server's own, nothing inline, and no frame around the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Answers one request: the gateway's, a link with a token, a file, or the page itself for every address of the page. */
export function answerRequest(
  place: Place,
  request: IncomingMessage,
  response: ServerResponse,
): ServerResponse | Promise<void> {
  const { host, origin, mount, files, session, facts } = place
  const { method = '', url = '/' } = request
  if (request.headers.host !== host || (request.headers.origin ?? origin) !== origin)
    return plain(response, 403, 'This server answers to its own page alone.')
  const { pathname, searchParams } = new URL(url, origin)
  if (pathname.startsWith(`${mount}/`)) return place.handle(request, response)
  if (method !== 'GET') return plain(response, 405, 'Only GET.')
  const isHeld = session.isHeldBy(request.headers.cookie)
  const token = searchParams.get('token')
  if (token !== null) return isHeld || session.redeem(token) ? enter(response, session) : closed(response)
  if (!isHeld) return closed(response)
  if (pathname === '/session') return send(response, 200, 'application/json', JSON.stringify(facts))
  const file = files.get(pathname)
  if (file) {
    // The names of assets hold a digest of what is in them.
    const cache = pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
    return send(response, 200, file.type, file.body, { 'cache-control': cache })
  }
  if (/\.\w+$/.test(pathname)) return plain(response, 404, 'There is no such file.')
  const page = files.get('/index.html')!
  return send(response, 200, page.type, page.body)
}

/**
 * Gives the cookie, and goes on without the token. By a page and not by a redirect: a redirect would count as the site
 * that the link was clicked on, and a strict cookie is not sent then.
 */
function enter(response: ServerResponse, { setCookie }: Session): ServerResponse {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Qianfan Console</title><a href="/">Qianfan Console</a></html>`
  return send(response, 200, 'text/html; charset=utf-8', page, { 'set-cookie': setCookie })
}

const closed = (response: ServerResponse): ServerResponse =>
  plain(
    response,
    401,
    'This link was used already, or this browser has not been let in. Run qfc console again and open the address that it prints.\n链接已使用，或此浏览器尚未获准访问。请重新运行 qfc console，打开其输出的地址。\n',
  )

const plain = (response: ServerResponse, status: number, text: string): ServerResponse =>
  send(response, status, 'text/plain; charset=utf-8', text)

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  more: Record<string, string> = {},
): ServerResponse {
  return response
    .writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers, ...more })
    .end(body)
}
