import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Gateway } from './options.ts'

/** What `node:http`, Express and their like call. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Makes a gateway a request listener of `node:http`, Express, Connect and their like.
 * Where body parsers run, mount it before them: it reads the body itself, and no further than its limit.
 *
 * @param gateway - from `createGateway`
 * @returns the listener
 * @example
 * ```ts
 * const app = express()
 * app.use('/api/qianfan', toNodeHandler(gateway))
 * ```
 */
export function toNodeHandler(gateway: Gateway): NodeHandler {
  const listen = getRequestListener((request) => gateway(request), {
    overrideGlobalObjects: false,
    // What is no HTTP request that can be understood; it must not become a page of the host's.
    errorHandler: () =>
      new Response(null, { status: 400, headers: { 'cache-control': 'no-store', connection: 'close' } }),
  }) as NodeHandler
  return (request, response) => {
    // Express and Connect cut their mount point off `url`; `basePath` is about the whole.
    const { originalUrl } = request as { originalUrl?: unknown }
    if (typeof originalUrl === 'string') request.url = originalUrl
    return listen(request, response)
  }
}

/**
 * Makes a server of a gateway alone, with times that leave nobody waiting: headers within 10 seconds, whole requests
 * within 30.
 *
 * @param gateway - from `createGateway`
 * @param options - of `http.createServer`, over the ones set here; all times in ms
 * @returns the server; call its `listen`
 * @example
 * ```ts
 * createGatewayServer(gateway).listen(8787, '127.0.0.1')
 * ```
 */
export function createGatewayServer(gateway: Gateway, options: ServerOptions = {}): Server {
  const handle = toNodeHandler(gateway)
  return createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000, ...options },
    (request, response) => void handle(request, response),
  )
}
