import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

/** What a site is served with. */
export interface SiteOptions {
  /** The built folder. */
  folder: string
  /** The path that the folder stands below, `/` by default. */
  base?: string
  /** Where the calls of "Try it" go: a mock, or a proxy that signs. Without it there is none. */
  platform?: string
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** Makes the server of a built site; the caller listens. */
export function serveSite({ folder, base = '/', platform }: SiteOptions): Server {
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site')
    const path = `/${pathname.slice(base.length)}`
    if (platform && path.startsWith('/_try/')) {
      const target = `${platform.replace(/\/$/, '')}${path.slice('/_try'.length)}${search}`
      forward(request, response, target).catch(() => response.destroy())
      return
    }
    const found = pathname.startsWith(base) ? fileAt(folder, path) : undefined
    if (found === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
    else if ('location' in found) response.writeHead(301, found).end()
    else {
      response.writeHead(200, { 'content-type': types[extname(found.file)] ?? 'application/octet-stream' })
      createReadStream(found.file).pipe(response)
    }
  })
}

/** The file of a path: a folder is its index.html, at an address that ends in a slash. */
function fileAt(folder: string, path: string): { file: string } | { location: string } | undefined {
  const file = join(folder, plainPath(path))
  // A path with dots in it could leave the folder.
  if (!file.startsWith(folder) || !existsSync(file)) return undefined
  if (!statSync(file).isDirectory()) return { file }
  if (!path.endsWith('/')) return { location: `./${path.split('/').at(-1)}/` }
  const index = join(file, 'index.html')
  return existsSync(index) ? { file: index } : undefined
}

/** Without percent signs, where they mean something. */
function plainPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A page of this site alone may call through here: its browser says so, and knows this server by a name of this machine. */
const isOwnPage = ({ headers }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers.host ?? '') &&
  (headers.origin === undefined || headers.origin === `http://${headers.host}`) &&
  (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'

const passed = ['content-type', 'x-mock-fault', 'x-qianfan-call-id']

async function forward(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  if (!isOwnPage(request)) {
    response.writeHead(403).end()
    return
  }
  if (target.endsWith('/health')) {
    response.writeHead(200, { 'x-qianfan-try': '1' }).end()
    return
  }
  const headers = Object.fromEntries(
    passed.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])),
  )
  const body = request.method === 'GET' ? null : new Uint8Array(await buffer(request))
  const answer = await fetch(target, { method: request.method!, headers, body, redirect: 'manual' })
  response.writeHead(
    answer.status,
    Object.fromEntries([...answer.headers].filter(([name]) => /^(content-type|retry-after|x-)/.test(name))),
  )
  if (answer.body) Readable.fromWeb(answer.body as never).pipe(response)
  else response.end()
}
