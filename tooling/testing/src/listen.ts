import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that listens, until it is disposed of. */
export interface Listening {
  url: string
  port: number
  [Symbol.asyncDispose](): Promise<void>
}

/** Listens on a free port of loopback. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A port at which nothing listens, a moment ago at least. */
export async function closedPort(): Promise<{ url: string; port: number }> {
  await using server = await listen(createServer())
  return { url: server.url, port: server.port }
}
