import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { listen } from './listen.ts'

/** A request as it arrived. */
export interface Received {
  method: string
  url: string
  headers: Record<string, string>
  body: string
  socket: Socket
}

/** Answers one request; what it returns is sent as JSON with status 200, unless it answered by itself and returns nothing. */
export type Handler = (request: Received, response: ServerResponse, number: number) => unknown

/** A server on loopback. */
export interface Server extends AsyncDisposable {
  url: string
  received: Received[]
  sockets: Set<Socket>
}

/** Starts a server that hands every request to a handler, with its number from 1. */
export async function startServer(handler: Handler): Promise<Server> {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request: Received = {
      method: incoming.method!,
      url: incoming.url!,
      headers: incoming.headers as Record<string, string>,
      body: await text(incoming),
      socket: incoming.socket,
    }
    const number = received.push(request)
    const result = await handler(request, response, number)
    if (result === undefined) return
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(typeof result === 'string' ? result : JSON.stringify(result))
  }
  // A client that goes away in the middle of its request is part of the tests, not an error of the server.
  const server = createServer(
    (incoming, response) => void answer(incoming, response).catch(() => incoming.socket.destroy()),
  )
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  server.keepAliveTimeout = 60_000
  const listening = await listen(server)
  return {
    url: listening.url,
    received,
    sockets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await listening[Symbol.asyncDispose]()
    },
  }
}
