import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGateway, type Gateway, type GatewayOptions } from '@qianfan-console/gateway'
import { toNodeHandler } from '@qianfan-console/gateway/node'
import { listen } from '@qianfan-console/testing'

/** What the page's host saw of one request. */
export interface Seen {
  method: string
  url: string
  headers: string
  body: string
  answer: string
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A page's host: static files under a strict policy, and a gateway at `/api/qianfan`. Everything on the wire is kept. */
export async function startSite(root: string, options: Omit<GatewayOptions, 'origins' | 'authorize'>) {
  const seen: Seen[] = []
  const extra: Record<string, (request: IncomingMessage, response: ServerResponse, body: string) => void> = {}
  let gateway: Gateway
  /** Set: the next create is made, and the connection cut before its answer. */
  const cut = { next: false, callIds: true }

  const server = createServer(async (request, response) => {
    const record: Seen = {
      method: request.method!,
      url: request.url!,
      headers: JSON.stringify(request.rawHeaders),
      body: '',
      answer: '',
    }
    seen.push(record)
    const { pathname } = new URL(request.url!, 'http://site')
    if (pathname.startsWith('/api/qianfan')) return api(request, response, record)
    record.body = await textOf(request)
    if (extra[pathname]) return extra[pathname](request, response, record.body)
    try {
      const file = join(root, normalize(pathname === '/' ? '/index.html' : pathname))
      const content = await readFile(file)
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'text/plain',
        'content-security-policy': "default-src 'self'",
      })
      response.end(content)
      record.answer = content.toString()
    } catch {
      response.writeHead(404).end()
    }
  })

  async function api(request: IncomingMessage, response: ServerResponse, record: Seen): Promise<void> {
    // Without the id each copy looks like a call of its own: what the id is there for.
    if (!cut.callIds && request.headers['x-qianfan-call-id']) {
      const id = crypto.randomUUID()
      request.headers['x-qianfan-call-id'] = id
      const index = request.rawHeaders.findIndex((name) => name.toLowerCase() === 'x-qianfan-call-id')
      request.rawHeaders[index + 1] = id
    }
    const cutting = cut.next && /Action=Create/.test(request.url!)
    if (cutting) cut.next = false
    await toNodeHandler(
      Object.assign(
        async (asked: Request) => {
          const answer = await gateway(asked)
          record.answer = await answer.clone().text()
          if (cutting) request.socket.destroy()
          return answer
        },
        { allowed: gateway.allowed },
      ),
    )(request, response)
  }

  const { url, [Symbol.asyncDispose]: dispose } = await listen(server)
  gateway = createGateway({ ...options, origins: [url], authorize: () => true })
  return {
    url,
    seen,
    extra,
    cut,
    [Symbol.asyncDispose]: dispose,
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
