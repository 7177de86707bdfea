import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OutgoingAnswer } from '../http/outgoingAnswer.ts'

/** A server on loopback. */
export interface Listener {
  /** `http://127.0.0.1:4010`. */
  url: string
  server: Server
  close(): Promise<void>
}

/** Listens; a port in use and the like reject. */
export function listen(
  options: { host: string; port: number; requestTimeout: number },
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listener> {
  const { host, port, requestTimeout } = options
  const server = createServer(
    {
      requestTimeout,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(1000, requestTimeout),
      keepAliveTimeout: 30_000,
    },
    handle,
  )
  // A sender that takes too long, and what is not HTTP at all.
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)
    else socket.destroy()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address() as AddressInfo
      resolve({
        url: `http://${reachable(address)}:${address.port}`,
        server,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/** The address at which this machine reaches what listens: what listens everywhere is reached on loopback. */
function reachable({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1'
  return family === 'IPv6' ? `[${address}]` : address
}

/** Writes an answer piece by piece, no faster than it is read. */
export async function writePieces(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  pieces: Iterable<string>,
): Promise<void> {
  response.writeHead(status, headers)
  // A client that leaves half-way has had enough.
  await pipeline(Readable.from(pieces), response).catch(() => {})
}

/** Writes an answer, or as much of it as there shall be. */
export function writeAnswer(response: ServerResponse, { status, headers, text, breakOff }: OutgoingAnswer): void {
  const { socket } = response
  if (breakOff === 'at-once') {
    socket?.resetAndDestroy()
    return
  }
  if (breakOff === undefined) {
    // One string goes out in one write, head and all.
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) })
    response.end(text)
    return
  }
  const body = Buffer.from(text)
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.write(body.subarray(0, breakOff), () => socket?.destroy())
}
