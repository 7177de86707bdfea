import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Context } from '../../context/context.ts'
import { portNotUsable, portOf } from '../../input/port.ts'

/** Listens on loopback, on the port asked for or any; gives the port. */
export async function listen({ say }: Context, server: Server, typed: string | undefined): Promise<number> {
  const port = portOf(typed, say)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portNotUsable(error, port, say) ?? error))
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
