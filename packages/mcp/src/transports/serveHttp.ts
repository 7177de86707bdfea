import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { isInitializeRequest } from '@modelcontextprotocol/sdk/types.js'
import { InputError } from '@qianfan-console/core'
import type { McpServer, McpSession } from '../session/options.ts'
import { loopback, refusalOf } from './guard.ts'

/** Options of `serveHttp`. */
export interface HttpOptions {
  /** 0 for a free one; 4020 by default. */
  port?: number | undefined
  /** Address to listen on; 127.0.0.1 by default. Any other needs a token. */
  host?: string | undefined
  /** Whoever calls has to send it, as `Authorization: Bearer ...`; at least 16 characters. */
  token?: string | undefined
  /** More names by which the server is called. */
  allowedHosts?: readonly string[] | undefined
  /** Origins of pages that may call. */
  origins?: readonly string[] | undefined
}

/** A server that listens. */
export interface HttpServer {
  /** `http://127.0.0.1:4020/mcp` */
  url: string
  /** Stops listening, ends all sessions, and waits for calls that may have changed something. */
  close(): Promise<void>
}

/** Largest body, in bytes. */
const maxBody = 4 * 1_048_576

/** Sessions at once. */
const mostSessions = 100

/** A session without a request is ended after this time, in ms. */
const idle = 3_600_000

interface HttpSession {
  transport: StreamableHTTPServerTransport
  session: McpSession
  /** Requests that are open, and when the last one ended. */
  open: number
  last: number
}

/**
 * Serves clients over streamable HTTP, each in a session of its own, at `/mcp`.
 *
 * @param server - from `createMcpServer`
 * @param options - `port`, `host`, `token`, `allowedHosts`, `origins`
 * @returns the address, and how to stop
 * @throws {InputError} `TokenNeeded` for an address that others reach, without a token
 * @example
 * ```ts
 * const { url, close } = await serveHttp(createMcpServer(), { port: 0 })
 * ```
 */
export async function serveHttp(server: McpServer, options: HttpOptions = {}): Promise<HttpServer> {
  const { port = 4020, host = '127.0.0.1', token, allowedHosts = [], origins = [] } = options
  const isLocal = host === '::1' || loopback.has(host)
  if (token !== undefined && token.length < 16)
    throw new InputError('InvalidOption', 'The token must have at least 16 characters.')
  if (!isLocal && token === undefined)
    throw new InputError(
      'TokenNeeded',
      `Others reach ${host}: set a token (QIANFAN_MCP_TOKEN), or listen on 127.0.0.1.`,
    )
  const hosts =
    isLocal || allowedHosts.length > 0 ? new Set([...(isLocal ? loopback : []), ...allowedHosts]) : undefined
  const sessions = new Map<string, HttpSession>()
  const handle = handler(server, sessions)
  const http = createServer((request, response) => {
    const refusal = refusalOf(request, { token, hosts, origins })
    if (refusal) return refuse(response, refusal.status, refusal.code, refusal.message)
    handle(request, response).catch(() => refuse(response, 500, 'Unexpected', 'The request could not be handled.'))
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(port, host, resolve)
  })
  const sweep = setInterval(() => endIdle(sessions), 60_000).unref()
  const { port: bound } = http.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/mcp`,
    async close() {
      clearInterval(sweep)
      const closed = new Promise<void>((resolve) => http.close(() => resolve()))
      await server.close()
      http.closeAllConnections()
      await closed
    },
  }
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  })
  response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message: `${code}: ${message}` }, id: null }))
}

function handler(server: McpServer, sessions: Map<string, HttpSession>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.split('?')[0] !== '/mcp') return refuse(response, 404, 'NotFound', 'The server is at /mcp.')
    const body = request.method === 'POST' ? await readBody(request) : undefined
    if (body === 'too-large') return refuse(response, 413, 'BodyTooLarge', `At most ${maxBody} bytes are taken.`)
    if (body === 'not-json') return refuse(response, 400, 'InvalidBody', 'The body is not JSON.')
    const id = request.headers['mcp-session-id']
    if (typeof id === 'string') {
      const found = sessions.get(id)
      if (!found) return refuse(response, 404, 'UnknownSession', 'The session has ended; begin a new one.')
      return serve(found, request, response, body)
    }
    if (!isInitializeRequest(body))
      return refuse(response, 400, 'NoSession', 'Begin with initialize, and send the session id.')
    endIdle(sessions)
    if (sessions.size >= mostSessions)
      return refuse(response, 503, 'TooManySessions', `At most ${mostSessions} at once.`)
    return serve(await begin(server, sessions), request, response, body)
  }
}

async function begin(server: McpServer, sessions: Map<string, HttpSession>): Promise<HttpSession> {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (id) => void sessions.set(id, held),
  })
  transport.onclose = () => {
    if (transport.sessionId) sessions.delete(transport.sessionId)
  }
  const session = await server.connect(transport)
  const held: HttpSession = { transport, session, open: 0, last: Date.now() }
  return held
}

async function serve(
  held: HttpSession,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
): Promise<void> {
  held.open++
  response.once('close', () => {
    held.open--
    held.last = Date.now()
    // The answer of a request goes to its own connection: where that has broken, nobody hears it.
    if (!response.writableFinished) held.session.leave(idsOf(body))
  })
  await held.transport.handleRequest(request, response, body)
}

const idsOf = (body: unknown): (string | number)[] =>
  [body].flat().flatMap((each) => {
    const { id, method } = (each ?? {}) as { id?: unknown; method?: unknown }
    return typeof method === 'string' && (typeof id === 'string' || typeof id === 'number') ? [id] : []
  })

function endIdle(sessions: Map<string, HttpSession>): void {
  for (const { open, last, session } of sessions.values())
    if (open === 0 && Date.now() - last > idle) void session.close().catch(() => {})
}

/** A body as JSON, within its bound. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length']) > maxBody) return 'too-large'
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBody) return 'too-large'
    chunks.push(chunk)
  }
  try {
    const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return typeof parsed === 'object' ? parsed : 'not-json'
  } catch {
    return 'not-json'
  }
}
